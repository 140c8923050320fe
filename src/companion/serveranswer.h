// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

/// One element of a media server's answer, whether it came as XML or as JSON: fields by name and what is
/// inside by name. Names in any case. Plain value.
struct ServerNode {
    QString name; ///< in lower case
    QHash<QString, QString> fields; ///< names in lower case
    QList<ServerNode> children; ///< also one that came as an object instead of a list

    [[nodiscard]] QString text(QLatin1StringView field) const;
    [[nodiscard]] bool has(QLatin1StringView field) const;
    /// Anything but nothing, "0" and "false".
    [[nodiscard]] bool isTrue(QLatin1StringView field) const;
    [[nodiscard]] qint64 number(QLatin1StringView field) const; ///< 0 where there is none
    [[nodiscard]] QList<ServerNode> all(QLatin1StringView child) const;
    [[nodiscard]] ServerNode first(QLatin1StringView child) const; ///< an empty one where there is none
};

/// The root of an answer: what MediaContainer holds, or the one thing that stands there instead. A body
/// without anything is an empty node. Pure.
[[nodiscard]] Result<ServerNode> readServerAnswer(const QByteArray &body);

/// Why an answer with status 200 is none: its `status` and `message`. None: it is one. Pure.
[[nodiscard]] Problem refusalIn(const ServerNode &answer);
