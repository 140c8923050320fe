// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "copy/copyarchive.h"
#include "copy/copycontent.h"
#include "copy/databaseimage.h"
#include "copy/exchange.h"
#include "copy/secretbox.h"
#include "copy/wholecopy.h"
#include "core/said.h"
#include "settings/settings.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

/// Files beside the database that belong to the one before.
const QStringList formerLogs{u"plexbridge.db-wal"_s, u"plexbridge.db-shm"_s, u"plexbridge.db-journal"_s};
const QString carriedFolder = u"restored"_s;

QByteArray readAllOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString writePrivately(const QString &path, const QByteArray &content, QIODevice::OpenMode mode)
{
    if (!QDir().mkpath(QFileInfo(path).path()))
        return u"the folder cannot be made"_s;
    QFile file(path);
    const bool written = file.open(mode) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(content) == content.size() && file.flush();
    return written ? QString() : file.errorString();
}

/// One restore: everything is unpacked beside its place and looked at before anything is touched.
class Restoring {
public:
    Restoring(const QString &file, const CopyPlaces &places, const CopyStamp &stamp)
        : m_file(file)
        , m_places(places)
        , m_stamp(stamp)
        , m_folder(places.dataDirectory + u"/restoring-XXXXXX"_s)
    {
    }

    CopyProblem unpack(RestoredCopy &restored)
    {
        if (!m_folder.isValid())
            return {CopyFault::Unwritable, m_places.dataDirectory, m_folder.errorString()};
        const CopyProblem problem = readCopy(
            m_file, m_stamp.version, restored.facts, [this](const QString &part, const QByteArray &piece) {
                return writePrivately(unpacked(part), piece, QIODevice::WriteOnly | QIODevice::Append);
            });
        if (problem)
            return problem;
        for (const CopyPart &part : std::as_const(restored.facts.parts)) {
            if (part.size == 0 && !QFileInfo::exists(unpacked(part.name)))
                (void)writePrivately(unpacked(part.name), {}, QIODevice::WriteOnly);
        }
        const bool hasDatabase = QFileInfo::exists(unpacked(u"plexbridge.db"_s));
        return hasDatabase ? named(databaseimage::check(unpacked(u"plexbridge.db"_s))) : CopyProblem();
    }

    CopyProblem unlock(bool hasSecrets, const QString &phrase)
    {
        m_settings = readAllOf(unpacked(u"settings.ini"_s));
        if (!hasSecrets)
            return settle();
        if (phrase.isEmpty())
            return named({CopyFault::PhraseMissing});
        const auto plain = secretbox::opened(readAllOf(unpacked(u"secrets"_s)), phrase);
        if (!plain)
            return named({CopyFault::PhraseWrong});
        const auto secrets = copycontent::secretsIn(*plain);
        if (!secrets)
            return named({CopyFault::Damaged, {}, u"secrets"_s});
        m_settings = secrets->settings;
        m_carried = secrets->files;
        const QString lineup = unpacked(u"lineup/lineup.json"_s);
        if (!secrets->lineup.isEmpty()) {
            if (const QString why = writePrivately(lineup, secrets->lineup, QIODevice::WriteOnly);
                !why.isEmpty())
                return {CopyFault::Unwritable, lineup, why};
        }
        return settle();
    }

    CopyProblem exchange(RestoredCopy &restored)
    {
        const QString stamp =
            QDateTime::fromMSecsSinceEpoch(toEpochMs(m_stamp.now)).toString(u"yyyyMMdd-HHmmss"_s);
        const QString aside = m_places.dataDirectory + u"/before-restore-"_s + stamp;
        Exchange exchange(aside);
        for (const QString &name : copiedFiles() + formerLogs + QStringList{carriedFolder}) {
            const QString fresh = unpacked(name);
            const CopyProblem problem = exchange.replace(m_places.dataDirectory + u'/' + name, name,
                                                         QFileInfo::exists(fresh) ? fresh : QString());
            if (problem)
                return problem;
        }
        exchange.settle();
        if (const CopyProblem problem = exchange.write(m_places.settingsFile, u"settings.ini"_s, m_settings))
            return problem;
        exchange.keep();
        restored.aside = QFileInfo::exists(aside) ? aside : QString();
        return {};
    }

private:
    [[nodiscard]] QString unpacked(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] CopyProblem named(CopyProblem problem) const
    {
        problem.subject = QFileInfo(m_file).fileName();
        return problem;
    }

    /// The settings as they are to be on this computer; they have to be such that the program starts.
    CopyProblem settle()
    {
        auto file = SettingsFile::parsed(m_settings);
        if (!file)
            return named({CopyFault::SettingsUnusable, {}, file.problem().detail});
        SettingsFile settled = std::move(file).value();
        const auto mine = SettingsFile::read(m_places.settingsFile);
        copycontent::settleIn(settled, mine ? mine.value() : SettingsFile());
        CopyProblem problem;
        copycontent::renameFiles(settled, [&](const QString &name) { return placeFor(name, problem); });
        m_settings = settled.text();
        const QString trialFile = unpacked(u"trial.ini"_s);
        if (const QString why = writePrivately(trialFile, m_settings, QIODevice::WriteOnly); !why.isEmpty())
            return {CopyFault::Unwritable, trialFile, why};
        Settings trial;
        if (const Problem fault = trial.load({{u"config"_s, {trialFile}}}, {}); !problem && fault)
            problem = named(
                {CopyFault::SettingsUnusable, {}, saidOf(fault.subject.section(u' ', 0, 0), fault.detail)});
        return problem;
    }

    /// Files that are here already stay; others get a place in the data directory.
    QString placeFor(const QString &name, CopyProblem &problem)
    {
        const QDir base = QFileInfo(m_places.settingsFile).absoluteDir();
        const auto carried = m_carried.constFind(name);
        if (carried == m_carried.cend() || QFileInfo(base.absoluteFilePath(name)).isFile())
            return {};
        if (const QString known = m_placed.value(name); !known.isEmpty())
            return known;
        const QString below =
            u"%1/%2-%3"_s.arg(carriedFolder).arg(m_placed.size() + 1).arg(QFileInfo(name).fileName());
        if (const QString why = writePrivately(unpacked(below), *carried, QIODevice::WriteOnly);
            !why.isEmpty())
            problem = {CopyFault::Unwritable, unpacked(below), why};
        const QString place = QDir(m_places.dataDirectory).absoluteFilePath(below);
        m_placed.insert(name, place);
        return place;
    }

    QString m_file;
    const CopyPlaces &m_places;
    const CopyStamp &m_stamp;
    QTemporaryDir m_folder; ///< in the data directory, so that a move from it is a rename
    QByteArray m_settings;
    QMap<QString, QByteArray> m_carried; ///< by the name in the settings
    QMap<QString, QString> m_placed; ///< the same, where they go
};

} // namespace

CopyProblem restoreCopy(const QString &file, const CopyPlaces &places, const QString &phrase,
                        const CopyStamp &stamp, RestoredCopy &restored, const std::function<void()> &makeRoom)
{
    QDir().mkpath(places.dataDirectory);
    Restoring restoring(file, places, stamp);
    RestoredCopy done;
    if (CopyProblem problem = restoring.unpack(done))
        return problem;
    if (CopyProblem problem = restoring.unlock(done.facts.hasSecrets, phrase))
        return problem;
    if (makeRoom)
        makeRoom();
    if (CopyProblem problem = restoring.exchange(done))
        return problem;
    restored = done;
    return {};
}

bool recoverRestore(const QString &dataDirectory)
{
    for (const QString &left : QDir(dataDirectory).entryList({u"restoring-*"_s}, QDir::Dirs))
        QDir(dataDirectory + u'/' + left).removeRecursively();
    return Exchange::goBack(dataDirectory);
}
