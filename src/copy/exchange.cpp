// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "copy/exchange.h"

#include "core/said.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView journalName("unfinished");
constexpr QFile::Permissions ownersFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions ownersFolder = ownersFile | QFile::ExeOwner;

CopyProblem unwritable(const QString &what, const QString &why)
{
    return {CopyFault::Unwritable, what, why.isEmpty() ? Saying(Said::NotMoved) : why};
}

} // namespace

Exchange::Exchange(const QString &aside)
    : m_aside(aside)
    , m_journal(aside + u'/' + journalName)
{
}

Exchange::~Exchange()
{
    for (qsizetype i = m_steps.size() - 1; i >= 0 && !m_isKept; --i) {
        const Step &step = m_steps.at(i);
        if (step.isCopied && !step.former.isEmpty()) {
            QFile before(step.former);
            QSaveFile file(step.file);
            if (before.open(QIODevice::ReadOnly) && file.open(QIODevice::WriteOnly)
                && file.setPermissions(ownersFile)) {
                file.write(before.readAll());
                file.commit();
            }
            continue;
        }
        QFile::remove(step.file);
        if (!step.former.isEmpty())
            QFile::rename(step.former, step.file);
    }
    if (!m_isKept)
        QDir(m_aside).removeRecursively();
}

bool Exchange::makeRoom(const QString &former)
{
    const QString folder = QFileInfo(former).path();
    return QDir().mkpath(folder) && QFile::setPermissions(m_aside, ownersFolder);
}

/// Before a file changes places, so that nothing is done that is not known of.
void Exchange::note(const QString &name)
{
    if (!m_journal.isOpen() && !m_journal.open(QIODevice::WriteOnly))
        return;
    if (!name.isEmpty())
        m_journal.write(name.toUtf8() + '\n');
    m_journal.flush();
}

void Exchange::settle()
{
    m_journal.remove();
    QDir().rmdir(m_aside); // it stays where anything is in it
}

bool Exchange::goBack(const QString &directory)
{
    bool any = false;
    for (const QString &name : QDir(directory).entryList({u"before-restore-*"_s}, QDir::Dirs)) {
        const QDir aside(directory + u'/' + name);
        QFile journal(aside.filePath(journalName));
        if (!journal.open(QIODevice::ReadOnly))
            continue;
        any = true;
        for (const QByteArray &fresh : journal.readAll().split('\n')) {
            const QString place = directory + u'/' + QString::fromUtf8(fresh);
            if (!fresh.isEmpty() && !QFile::remove(place))
                QDir(place).removeRecursively();
        }
        QDirIterator former(aside.path(), QDir::Files, QDirIterator::Subdirectories);
        while (former.hasNext()) {
            const QString place = directory + u'/' + aside.relativeFilePath(former.next());
            if (former.fileName() == journalName) // the last that goes
                continue;
            QDir().mkpath(QFileInfo(place).path());
            QFile::remove(place);
            QFile::rename(former.filePath(), place);
        }
        QDir(aside.path()).removeRecursively();
    }
    return any;
}

CopyProblem Exchange::replace(const QString &file, const QString &name, const QString &by)
{
    QString former;
    const bool isThere = QFileInfo::exists(file);
    if (!makeRoom(m_aside + u'/' + (isThere ? name : QString(journalName))))
        return unwritable(m_aside, u"the folder cannot be made"_s);
    if (isThere) {
        former = m_aside + u'/' + name;
        note({});
        QFile moved(file);
        if (!moved.rename(former))
            return unwritable(file, moved.errorString());
    } else {
        note(name);
    }
    m_steps.append({file, former, false});
    if (by.isEmpty())
        return {};
    QFile fresh(by);
    if (!QDir().mkpath(QFileInfo(file).path()) || !fresh.rename(file))
        return unwritable(file, fresh.errorString());
    return {};
}

CopyProblem Exchange::write(const QString &file, const QString &name, const QByteArray &content)
{
    QString former;
    if (QFileInfo::exists(file)) {
        former = m_aside + u'/' + name;
        if (!makeRoom(former) || !QFile::copy(file, former) || !QFile::setPermissions(former, ownersFile))
            return unwritable(former, u"it cannot be written"_s);
    }
    if (!QDir().mkpath(QFileInfo(file).path()))
        return unwritable(QFileInfo(file).path(), u"the folder cannot be made"_s);
    QSaveFile fresh(file);
    if (!fresh.open(QIODevice::WriteOnly) || !fresh.setPermissions(ownersFile)
        || fresh.write(content) != content.size() || !fresh.commit())
        return unwritable(file, fresh.errorString());
    m_steps.append({file, former, true});
    return {};
}
