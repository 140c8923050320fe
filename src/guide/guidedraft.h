// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guide/guideconnection.h"
#include "guide/guidefacts.h"
#include "guide/guideprogramme.h"
#include "guide/programmepack.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <unordered_map>

/// The database of a guide while the guide is being read: a fresh file, one transaction, no journal. What is
/// not finished is thrown away; what is, is whole, and takes the place of the one before by a rename. Used on
/// one thread of the pool.
class GuideDraft {
public:
    explicit GuideDraft(const QString &file);
    ~GuideDraft(); ///< removes the file, unless it was finished

    void addChannel(const QString &guideId, const QStringList &names, const QString &icon);
    void addProgramme(const QString &guideId, const GuideProgramme &programme);
    void dropProgrammes();
    void dropChannel(const QString &guideId); ///< has no programmes
    [[nodiscard]] int channels() const { return int(m_ids.size()); }

    /// `kept`: the channels whose programmes are all there.
    [[nodiscard]] Problem finish(const GuideFacts &facts, const QSet<QString> &kept);

private:
    [[nodiscard]] qint64 idOf(const QString &guideId);
    void write(qint64 channel, ProgrammePack &pack);
    void writeAll();

    QString m_file;
    std::optional<GuideConnection> m_connection; ///< none once it is finished
    QSqlQuery m_addChannel, m_describe, m_addPack;
    QHash<QString, qint64> m_ids; ///< of the channels
    qint64 m_newestId = 0;
    std::unordered_map<qint64, ProgrammePack> m_packs; ///< not yet written, by channel
    qsizetype m_packed = 0; ///< bytes in them
    QString m_lastId; ///< of a programme: they come in rows
    qint64 m_lastChannel = 0; ///< the same
    bool m_finished = false;
};
