// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guide/guideconnection.h"
#include "guide/guidefacts.h"
#include "guide/guideprogramme.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

/// A channel of a guide as its database has it.
struct StoredChannel {
    QString id;
    QStringList names; ///< none: only its programmes told of it
    QString icon; ///< address that may be shown; empty: none
    bool kept = false; ///< its programmes are there
};

/// One guide as it was read: all its channels, and the programmes of those that the lineup needs. Made by
/// GuideDraft, read only. Used on one thread of the pool.
class GuideDatabase {
public:
    /// Null: there is none, or one that can't be read or that another version wrote.
    [[nodiscard]] static std::unique_ptr<GuideDatabase> open(const QString &file);

    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] const GuideFacts &facts() const { return m_facts; }
    /// In the order of the guide, until `take` gives false.
    void readChannels(const std::function<bool(const StoredChannel &)> &take);
    [[nodiscard]] StoredChannel channel(const QString &guideId);
    /// In order of their start, those that may reach into the window; not tidied. Without bodies it does not
    /// touch the pages that hold them.
    [[nodiscard]] QList<GuideProgramme> programmes(const QString &guideId, const GuideWindow &window,
                                                   bool bodies);
    [[nodiscard]] bool isSound() const { return m_connection.isSound(); } ///< false: damaged, as far as seen

private:
    explicit GuideDatabase(const QString &file);
    bool readFacts();

    QString m_file;
    GuideConnection m_connection;
    GuideFacts m_facts;
    QSqlQuery m_channel, m_times, m_bodies; ///< prepared; after the connection, which they need
};
