// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/preparedguide.h"

#include "core/said.h"
#include "guide/gzip.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

constexpr int FormatVersion = 1;
constexpr qint64 MostKept = 64 * 1024 * 1024; // more than we ever write

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.size() <= MostKept ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(content) == content.size() && file.commit();
}

QByteArray tagOf(const QByteArray &text)
{
    return '"' + QCryptographicHash::hash(text, QCryptographicHash::Sha1).toHex().first(20) + '"';
}

} // namespace

QString PreparedGuide::path(const QString &name) const
{
    return QDir(m_directory).filePath(name);
}

std::optional<GuideDocument> PreparedGuide::load(WallTime now) const
{
    const QJsonObject marks = QJsonDocument::fromJson(contentOf(path(u"epg.json"_s))).object();
    const GuideTime until(seconds(marks.value("until"_L1).toInteger()));
    if (marks.value("version"_L1).toInt() != FormatVersion || until <= now)
        return std::nullopt;
    GuideDocument document{contentOf(path(u"epg.xml"_s)),
                           contentOf(path(u"epg.xml.gz"_s)),
                           marks.value("etag"_L1).toString().toLatin1(),
                           until,
                           {}};
    if (document.text.isEmpty() || tagOf(document.text) != document.entityTag
        || document.compressed.size() != marks.value("compressed"_L1).toInteger())
        return std::nullopt;
    return document;
}

Problem PreparedGuide::keep(const GuideDocument &document) const
{
    const QJsonObject marks{{u"version"_s, FormatVersion},
                            {u"until"_s, qint64(document.until.time_since_epoch().count())},
                            {u"etag"_s, QString::fromLatin1(document.entityTag)},
                            {u"compressed"_s, qint64(document.compressed.size())}};
    QFile::remove(path(u"epg.json"_s)); // what is half replaced is not served
    if (write(path(u"epg.xml"_s), document.text) && write(path(u"epg.xml.gz"_s), document.compressed)
        && write(path(u"epg.json"_s), QJsonDocument(marks).toJson(QJsonDocument::Compact)))
        return {};
    return {ProblemCode::DataDirectoryUnusable, m_directory, said(Said::PreparedNotKept)};
}

GuideDocument finishedDocument(const QByteArray &text, GuideTime until, const std::atomic_bool &cancelled)
{
    return {text, toGzip(text, cancelled), tagOf(text), until, {}};
}
