// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

/// An address as people write it: with characters in its user name or password that mean something else in
/// an address ("http://anna:p@ss@tv.example/1.ts"), or without a host ("udp://@:1234"). Pure.
[[nodiscard]] QUrl readAddress(const QString &written);
