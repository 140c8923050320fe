// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "copy/wholecopy.h"

#include "copy/copyarchive.h"
#include "copy/copycontent.h"
#include "copy/databaseimage.h"
#include "copy/secretbox.h"
#include "core/said.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostOfAFile = 64 * 1024 * 1024; ///< that the settings name
constexpr QLatin1StringView databaseName("plexbridge.db"), lineupName("lineup/lineup.json"),
    settingsName("settings.ini"), secretsName("secrets");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

CopyPart partOfFile(const QString &name, const QString &path)
{
    QFile file(path);
    QCryptographicHash sum(QCryptographicHash::Sha256);
    if (file.open(QIODevice::ReadOnly))
        sum.addData(&file);
    return {name, file.size(), sum.result()};
}

/// What goes into one copy, gathered before a byte of it is written.
class Gathering {
public:
    Gathering(const CopyPlaces &places, const QString &phrase, const CopyStamp &stamp)
        : m_places(places)
        , m_phrase(phrase)
        , m_facts{stamp.version, stamp.now}
    {
    }

    CopyProblem gather()
    {
        const auto settings = SettingsFile::read(m_places.settingsFile);
        if (!settings)
            return {CopyFault::SettingsUnusable, settings.problem().subject, settings.problem().detail};
        for (const QString &name : copiedFiles()) {
            const QString path = inData(name);
            if (name != databaseName && QFileInfo(path).isFile())
                m_parts.insert(name, contentOf(path));
        }
        const auto open = copycontent::withoutSecrets(settings.value(), base());
        m_parts.insert(settingsName, open.file.text());
        if (!m_phrase.isEmpty()) {
            if (!lockSecrets(settings.value()))
                return {CopyFault::Unwritable, secretsName, Said::NotEncrypted};
        } else {
            m_facts.left = open.left;
        }
        if (m_parts.contains(lineupName))
            m_parts[lineupName] = copycontent::lineupWithoutSecrets(m_parts.value(lineupName));
        m_facts.hasSecrets = !m_phrase.isEmpty();
        m_facts.deviceId = deviceId(settings.value());
        return imageDatabase();
    }

    CopyProblem write(const QString &file)
    {
        for (auto it = m_parts.cbegin(); it != m_parts.cend(); ++it)
            m_facts.parts.append(partOf(it.key(), *it));
        if (!m_database.isEmpty())
            m_facts.parts.append(partOfFile(databaseName, m_database));
        CopyWriter writer(file);
        writer.add(u"copy.json"_s, toBytes(m_facts));
        for (auto it = m_parts.cbegin(); it != m_parts.cend(); ++it)
            writer.add(it.key(), *it);
        if (!m_database.isEmpty())
            writer.addFile(databaseName, m_database);
        return writer.finish();
    }

private:
    [[nodiscard]] QString inData(const QString &name) const { return m_places.dataDirectory + u'/' + name; }
    [[nodiscard]] QDir base() const { return QFileInfo(m_places.settingsFile).absoluteDir(); }

    bool lockSecrets(const SettingsFile &settings)
    {
        copycontent::Secrets secrets{copycontent::portable(settings).text(), m_parts.value(lineupName)};
        for (const QString &name : copycontent::filesNamedIn(settings)) {
            const QFileInfo file(base().absoluteFilePath(name));
            if (file.isFile() && file.size() <= mostOfAFile)
                secrets.files.insert(name, contentOf(file.filePath()));
        }
        const auto box = secretbox::sealed(copycontent::toBytes(secrets), m_phrase);
        if (box)
            m_parts.insert(secretsName, *box);
        return box.has_value();
    }

    [[nodiscard]] QString deviceId(const SettingsFile &settings) const
    {
        const QString chosen = settings.values(u"device-id"_s).value(0).trimmed();
        const QJsonObject device = QJsonDocument::fromJson(m_parts.value(u"device.json"_s)).object();
        return chosen.isEmpty() ? device.value("deviceId"_L1).toString() : chosen.toUpper();
    }

    CopyProblem imageDatabase()
    {
        if (!QFileInfo(inData(databaseName)).isFile())
            return {};
        if (!m_folder.isValid())
            return {CopyFault::Unwritable, QDir::tempPath(), m_folder.errorString()};
        m_database = m_folder.filePath(databaseName);
        return databaseimage::take(inData(databaseName), m_database);
    }

    const CopyPlaces &m_places;
    const QString &m_phrase;
    CopyFacts m_facts;
    QMap<QString, QByteArray> m_parts; ///< all but the database
    QTemporaryDir m_folder;
    QString m_database; ///< its image; empty: there is none
};

} // namespace

CopyProblem saveCopy(const QString &file, const CopyPlaces &places, const QString &phrase,
                     const CopyStamp &stamp)
{
    Gathering gathering(places, phrase, stamp);
    const CopyProblem problem = gathering.gather();
    return problem ? problem : gathering.write(file);
}

CopyProblem examineCopy(const QString &file, const QString &version, CopyFacts &facts)
{
    return readCopy(file, version, facts, [](const QString &, const QByteArray &) { return QString(); });
}
