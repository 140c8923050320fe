// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

/// Makes a window that would be larger than its screen as large as that, and no larger: what does not fit is
/// scrolled.
void fitScreen(QWidget &window);

/// Puts `content`, an item of its parent's layout or the page of a tab, into an area that scrolls when there
/// is no room for it. Long texts of boxes in it get a second line, which they do not take by themselves.
void makeScrollable(QWidget &page);
