// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/housewords.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostTags = 20; // of a header that anybody may send
using Words = QHash<QString, QString>;

Words readWords(const QString &path)
{
    QFile file(path);
    Words words;
    if (!file.open(QIODevice::ReadOnly))
        return words;
    const QJsonObject read = QJsonDocument::fromJson(file.readAll()).object();
    for (auto it = read.begin(); it != read.end(); ++it)
        words.insert(it.key(), it->toString());
    return words;
}

const QMap<QString, Words> &allWords()
{
    static const QMap<QString, Words> all = [] {
        QMap<QString, Words> read;
        for (const QFileInfo &file : QDir(u":/page/words"_s).entryInfoList())
            read.insert(file.baseName(), readWords(file.filePath()));
        return read;
    }();
    return all;
}

/// How much a tag is liked: what stands after ";q=", 1 without it.
double likingOf(const QString &item)
{
    const QString quality = item.section(u';', 1).trimmed();
    return quality.startsWith(u"q="_s) ? quality.mid(2).toDouble() : 1;
}

} // namespace

QStringList HouseWords::languages()
{
    return allWords().keys();
}

HouseWords HouseWords::liked(QByteArrayView acceptLanguage)
{
    QString best = u"en"_s;
    double most = 0;
    const QString header = QString::fromLatin1(acceptLanguage);
    for (const QString &item : header.split(u',').mid(0, mostTags)) {
        const QString tag = item.section(u';', 0, 0).trimmed();
        const double liking = likingOf(item);
        if (liking > most && allWords().contains(tag.section(u'-', 0, 0).toLower())) {
            best = tag;
            most = liking;
        }
    }
    HouseWords words;
    words.m_language = best.section(u'-', 0, 0).toLower();
    words.m_locale = QLocale(best.replace(u'-', u'_'));
    words.m_words = allWords().value(words.m_language);
    return words;
}
