// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QUrl>

/// A media server that answered a search on the network. Plain value.
struct FoundServer {
    QString name, machine;
    QUrl address;
    friend bool operator==(const FoundServer &, const FoundServer &) = default;
};

Q_DECLARE_METATYPE(FoundServer)
