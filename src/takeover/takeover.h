// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consumer.h"
#include "core/result.h"
#include "core/takeoveritem.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QPair>
#include <QString>
#include <QStringList>
#include <QUrl>

/// An address of a channel with what is told to its provider. Holds accounts.
struct TakenStream {
    QUrl url;
    QList<QPair<QString, QString>> headers; ///< also User-Agent and Referer
    friend bool operator==(const TakenStream &, const TakenStream &) = default;
};

struct TakenChannel {
    QString number; ///< as there
    QString name;
    QString tvgId;
    QUrl logo; ///< http or https, or empty
    bool enabled = true;
    QList<TakenStream> streams; ///< the first is its own, the others are backups in order; never empty
    friend bool operator==(const TakenChannel &, const TakenChannel &) = default;
};

/// What can be taken over from an installation of PlexBridge for Node.js, and what can't. Plain value with
/// accounts in it: never shown or logged; `report` alone is for people.
struct Takeover {
    QList<TakenChannel> channels;
    QStringList guides; ///< XMLTV, URLs
    QList<EndedConsumer> sessions; ///< for the history; their ids are those of there
    QString deviceName; ///< empty: none
    int tuners = 0; ///< 1..64; 0: not told
    TakeoverReport report; ///< what was left
};

struct NodeTables;
/// What of the tables can be taken over. Pure.
[[nodiscard]] Takeover toTakeover(const NodeTables &tables);

/// Reads its database (while it runs, too) or its JSON backup; which of these it is, the content tells.
/// Changes nothing. Blocks: for a worker thread. The subject of a problem is the file's name.
[[nodiscard]] Result<Takeover> readTakeover(const QString &file);

Q_DECLARE_METATYPE(Takeover)
