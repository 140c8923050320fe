// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/copying.h"

#include "app/logoutput.h"
#include "app/singleinstance.h"
#include "app/startup.h"
#include "copy/wholecopy.h"

#include <QDateTime>
#include <QFile>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestPhrase = 4096;

int sayAtEnd(const QString &text, int code)
{
    std::fputs((text + u'\n').toUtf8().constData(), stderr);
    return code;
}

/// The first line of the file; empty without one.
std::optional<QString> phraseIn(const QString &path)
{
    if (path.isEmpty())
        return QString();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QByteArray line = file.readLine(longestPhrase);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line.isEmpty() ? std::nullopt : std::optional(QString::fromUtf8(line));
}

int save(const CommandLine &line, const QString &program, const CopyPlaces &places, const QString &phrase,
         const CopyStamp &stamp)
{
    if (const CopyProblem problem = saveCopy(line.saveCopy, places, phrase, stamp))
        return sayAtEnd(program + u": "_s + toSentence(problem), 2);
    CopyFacts facts;
    if (const CopyProblem problem = examineCopy(line.saveCopy, stamp.version, facts))
        return sayAtEnd(program + u": "_s + toSentence(problem), 2);
    QString said = u"Saved to %1."_s.arg(line.saveCopy);
    if (!facts.hasSecrets)
        said += u" Without a pass phrase no addresses with accounts, tokens or passwords are in it."_s;
    return sayAtEnd(said, 0);
}

int restore(const CommandLine &line, const QString &program, const EngineConfig &config,
            const CopyPlaces &places, const QString &phrase, const CopyStamp &stamp)
{
    SingleInstance instance(program, config.dataDirectory);
    if (const Problem problem = instance.acquire())
        return startup::refuse(program, problem, config);
    RestoredCopy restored;
    if (const CopyProblem problem = restoreCopy(line.restoreCopy, places, phrase, stamp, restored))
        return sayAtEnd(program + u": "_s + toSentence(problem), 2);
    QString said = u"Restored: the device is %1 again."_s.arg(restored.facts.deviceId);
    if (!restored.aside.isEmpty())
        said += u" What was here before is in %1."_s.arg(restored.aside);
    if (!restored.facts.left.isEmpty())
        said += u" Give these playlists their addresses and switch them on: %1."_s.arg(
            restored.facts.left.join(u", "_s));
    return sayAtEnd(said, 0);
}

} // namespace

int saveOrRestore(const CommandLine &line, const QString &program, Settings &settings, LogOutput &log)
{
    if (!settings.isOverridden(u"log-level"_s))
        log.setLevel(u"error"_s);
    const auto phrase = phraseIn(line.phraseFile);
    if (!phrase)
        return sayAtEnd(
            u"%1: there is no pass phrase in %2. Write it into the first line of that file."_s.arg(
                program, line.phraseFile),
            2);
    const EngineConfig config = settings.engineConfig();
    const CopyPlaces places{settings.file(), config.dataDirectory};
    const CopyStamp stamp{QStringLiteral(PLEXBRIDGE_VERSION),
                          fromEpochMs(QDateTime::currentMSecsSinceEpoch())};
    return line.saveCopy.isEmpty() ? restore(line, program, config, places, *phrase, stamp)
                                   : save(line, program, places, *phrase, stamp);
}
