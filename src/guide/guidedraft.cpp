// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/guidedraft.h"

#include "core/said.h"
#include "guide/guideschema.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions OwnerAlone = QFile::ReadOwner | QFile::WriteOwner;
constexpr qsizetype LargePack = 48 * 1024; // bytes, of one channel
constexpr qsizetype MostPacked = 12 * 1024 * 1024; // bytes, of all
constexpr qsizetype MaxNames = 4000; // characters, of a channel that is described again and again

/// Made before SQLite makes it, which would follow the umask.
const QString &freshFile(const QString &path)
{
    QFile::remove(path);
    QFile file(path);
    (void)file.open(QIODevice::WriteOnly | QIODevice::NewOnly, OwnerAlone);
    return path;
}

/// A null string would be no text to SQL.
QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace

GuideDraft::GuideDraft(const QString &file)
    : m_file(file)
    , m_connection(std::in_place, freshFile(file))
{
    // A file that is lost with the power is made anew from the copy.
    m_connection->run(u"PRAGMA journal_mode = OFF"_s);
    m_connection->run(u"PRAGMA locking_mode = EXCLUSIVE"_s);
    m_connection->run(u"PRAGMA cache_size = -8000"_s);
    m_connection->run(u"BEGIN"_s);
    for (const QString &table : guideTables())
        m_connection->run(table);
    m_connection->prepare(m_addChannel, u"INSERT INTO channel (id, guide_id) VALUES (?, ?)"_s);
    m_connection->prepare(m_describe,
                          u"UPDATE channel SET names = substr(trim(names || char(10) || ?, char(10)), 1, %1),"
                          " icon = CASE icon WHEN '' THEN ? ELSE icon END WHERE id = ?"_s.arg(MaxNames));
    m_connection->prepare(m_addPack,
                          u"INSERT INTO pack (channel, first, last, times, bodies) VALUES (?, ?, ?, ?, ?)"_s);
}

GuideDraft::~GuideDraft()
{
    for (QSqlQuery *query : {&m_addChannel, &m_describe, &m_addPack})
        *query = QSqlQuery();
    m_connection.reset();
    if (!m_finished)
        QFile::remove(m_file);
}

qint64 GuideDraft::idOf(const QString &guideId)
{
    const auto known = m_ids.constFind(guideId);
    if (known != m_ids.cend())
        return *known;
    const qint64 id = ++m_newestId;
    m_ids.insert(guideId, id);
    m_addChannel.bindValue(0, id);
    m_addChannel.bindValue(1, guideId);
    m_connection->execute(m_addChannel);
    return id;
}

void GuideDraft::addChannel(const QString &guideId, const QStringList &names, const QString &icon)
{
    const qint64 id = idOf(guideId);
    if (names.isEmpty() && icon.isEmpty())
        return;
    QStringList lines;
    for (const QString &name : names)
        lines.append(name.simplified());
    m_describe.bindValue(0, notNull(lines.join(u'\n')));
    m_describe.bindValue(1, notNull(icon));
    m_describe.bindValue(2, id);
    m_connection->execute(m_describe);
}

void GuideDraft::addProgramme(const QString &guideId, const GuideProgramme &programme)
{
    if (guideId != m_lastId || m_lastChannel == 0) {
        m_lastChannel = idOf(guideId);
        m_lastId = guideId;
    }
    ProgrammePack &pack = m_packs[m_lastChannel];
    const qsizetype before = pack.bytes();
    pack.add(programme);
    m_packed += pack.bytes() - before;
    if (pack.bytes() >= LargePack)
        write(m_lastChannel, pack);
    else if (m_packed >= MostPacked) // a guide in the order of time
        writeAll();
}

void GuideDraft::write(qint64 channel, ProgrammePack &pack)
{
    m_addPack.bindValue(0, channel);
    m_addPack.bindValue(1, secondsOf(pack.first()));
    m_addPack.bindValue(2, secondsOf(pack.last()));
    m_addPack.bindValue(3, pack.times());
    m_addPack.bindValue(4, pack.bodies());
    m_connection->execute(m_addPack);
    m_packed -= pack.bytes();
    pack.clear();
}

void GuideDraft::writeAll()
{
    for (auto &[channel, pack] : m_packs) {
        if (!pack.isEmpty())
            write(channel, pack);
    }
    m_packs.clear();
    m_packed = 0;
}

void GuideDraft::dropProgrammes()
{
    m_packs.clear();
    m_packed = 0;
    m_connection->run(u"DELETE FROM pack"_s);
}

void GuideDraft::dropChannel(const QString &guideId)
{
    QSqlQuery query;
    m_connection->prepare(query, u"DELETE FROM channel WHERE id = ?"_s);
    query.bindValue(0, m_ids.take(guideId));
    m_connection->execute(query);
    m_lastChannel = 0;
}

Problem GuideDraft::finish(const GuideFacts &facts, const QSet<QString> &kept)
{
    writeAll();
    QSqlQuery query;
    m_connection->prepare(query, u"UPDATE channel SET kept = 1 WHERE guide_id = ?"_s);
    for (const QString &guideId : kept) {
        query.bindValue(0, guideId);
        m_connection->execute(query);
    }
    m_connection->prepare(query, u"INSERT INTO fact (facts) VALUES (?)"_s);
    query.bindValue(0, QString::fromUtf8(QJsonDocument(toJson(facts)).toJson(QJsonDocument::Compact)));
    m_connection->execute(query);
    query = QSqlQuery();
    m_connection->run(guideIndex());
    m_finished = m_connection->run(u"COMMIT"_s);
    if (m_finished)
        return {};
    return {ProblemCode::DataDirectoryUnusable,
            {},
            said(Said::GuideDatabaseNotWritten, {m_connection->trouble()})};
}
