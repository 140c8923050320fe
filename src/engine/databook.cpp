// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/databook.h"

#include "engine/logging.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto keepEvery = 1min;
constexpr qint64 largestBook = 1024 * 1024;

QString monthOf(WallTime at)
{
    return QDateTime::fromMSecsSinceEpoch(toEpochMs(at)).toString(u"yyyy-MM"_s);
}

void writeBook(const QString &path, const QByteArray &json)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(json) != json.size() || !file.commit())
        qCWarning(lcEngine).noquote() << "the month's data can't be kept:" << file.errorString();
}

} // namespace

DataBook::DataBook(const QString &file)
    : m_file(file)
{
    m_writer.setMaxThreadCount(1);
    QFile kept(file);
    if (!kept.open(QIODevice::ReadOnly))
        return;
    const QJsonObject json = QJsonDocument::fromJson(kept.read(largestBook)).object();
    m_month = json.value("month"_L1).toString();
    const QJsonObject received = json.value("received"_L1).toObject();
    for (auto it = received.begin(); it != received.end(); ++it)
        m_received.insert(it.key(), std::max<qint64>(0, it.value().toInteger()));
}

DataBook::~DataBook()
{
    if (m_isNew)
        keep();
    m_writer.waitForDone();
}

void DataBook::note(const QHash<QString, qint64> &totals, WallTime now)
{
    if (const QString month = monthOf(now); month != m_month) {
        m_month = month;
        m_received.clear();
    }
    for (auto it = totals.begin(); it != totals.end(); ++it) {
        const qint64 more = it.value() - m_noted.value(it.key());
        if (more <= 0)
            continue;
        m_received[it.key()] += more;
        m_isNew = true;
    }
    m_noted = totals;
    if (m_isNew && (now - m_kept >= keepEvery || now < m_kept)) {
        m_kept = now;
        keep();
    }
}

qint64 DataBook::received(const QString &provider, WallTime now) const
{
    return monthOf(now) == m_month ? m_received.value(provider) : 0;
}

void DataBook::keep()
{
    QJsonObject received;
    for (auto it = m_received.cbegin(); it != m_received.cend(); ++it)
        received.insert(it.key(), *it);
    const QJsonObject json{{u"month"_s, m_month}, {u"received"_s, received}};
    m_isNew = false;
    m_writer.start([file = m_file, bytes = QJsonDocument(json).toJson(QJsonDocument::Compact)] {
        writeBook(file, bytes);
    });
}
