// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;

/// A page's title, larger than the text below it.
void dressTitle(QLabel &label);
/// The heading of a part of a page.
void dressHeading(QLabel &label);
