// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importing.h"

#include "app/logoutput.h"
#include "app/singleinstance.h"
#include "app/startup.h"
#include "core/said.h"
#include "engine/engine.h"
#include "takeover/applytakeover.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

void say(const QString &line)
{
    std::fputs((line + u'\n').toUtf8().constData(), stderr);
}

void printReport(const TakeoverReport &report)
{
    for (const TakeoverItem &item : report.items)
        say(lineOf(item));
    if (report.further > 0)
        say(u"left: %1 more"_s.arg(report.further));
    if (report.items.isEmpty())
        say(u"There is nothing in it."_s);
}

} // namespace

int importFrom(const QString &file, const QString &program, Settings &settings, LogOutput &log)
{
    // What is done is told in lines of its own; the log only to those who ask for it.
    if (!settings.isOverridden(u"log-level"_s))
        log.setLevel(u"error"_s);
    const EngineConfig config = settings.engineConfig();
    SingleInstance instance(program, config.dataDirectory);
    if (const Problem problem = instance.acquire())
        return startup::refuse(program, problem, config);
    const Result<Takeover> takeover = readTakeover(file);
    if (!takeover) {
        say(u"%1: %2 cannot be imported: %3."_s.arg(program, takeover.problem().subject,
                                                    takeover.problem().detail.english()));
        return 2;
    }
    TakeoverReport report;
    if (const Problem problem = applyTakeover(takeover.value(), settings, report))
        return startup::refuse(program, problem, config);
    if (const qsizetype count = takeover.value().sessions.size(); count > 0) {
        if (const Problem problem = Engine::keepHistory(config.dataDirectory, takeover.value().sessions))
            return startup::refuse(program, problem, config);
        report.add({TakeoverItem::Kind::Sessions, TakeoverItem::Fate::Taken, count, {}, Said::IntoHistory});
    }
    printReport(report);
    return 0;
}
