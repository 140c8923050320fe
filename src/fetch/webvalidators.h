// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// What a server said about a document, to ask later whether there is a newer one (RFC 9110, 8.8). Plain
/// value.
struct WebValidators {
    QByteArray entityTag;
    QByteArray lastModified;
    friend bool operator==(const WebValidators &, const WebValidators &) = default;
};
