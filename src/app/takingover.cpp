// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/takingover.h"

#include "desktop/desktop.h"
#include "engine/engine.h"
#include "settings/settings.h"
#include "takeover/applytakeover.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// Without "taken:" and "left:", since the window lists these apart.
QString plainLine(const TakeoverItem &item)
{
    const QString line = lineOf(item);
    return item.fate == TakeoverItem::Fate::Here ? line : line.mid(line.indexOf(u": "_s) + 2);
}

void tell(const QString &file, const TakeoverReport &report, Desktop &desktop)
{
    QStringList taken, left;
    for (const TakeoverItem &item : report.items)
        (item.fate == TakeoverItem::Fate::Left ? left : taken).append(plainLine(item));
    if (report.further > 0)
        left.append(u"%1 more"_s.arg(report.further));
    desktop.showImport(file, taken, left, {});
}

void keep(const QString &file, const Takeover &takeover, Settings &settings, Engine &engine, Desktop &desktop)
{
    TakeoverReport report;
    if (const Problem problem = applyTakeover(takeover, settings, report)) {
        desktop.showImport(file, {}, {}, problem);
        return;
    }
    if (!takeover.sessions.isEmpty()) {
        engine.addToHistory(takeover.sessions);
        report.add({TakeoverItem::Kind::Sessions,
                    TakeoverItem::Fate::Taken,
                    takeover.sessions.size(),
                    {},
                    u"into the history, as far back as it reaches"_s});
    }
    engine.apply(settings.engineConfig());
    tell(file, report, desktop);
}

} // namespace

void takeOver(const QString &file, Settings &settings, Engine &engine, Desktop &desktop)
{
    QThreadPool::globalInstance()->start([file, &settings, &engine, asking = QPointer(&desktop)] {
        const auto read = std::make_shared<Result<Takeover>>(readTakeover(file));
        QMetaObject::invokeMethod(qApp, [file, read, &settings, &engine, asking] {
            if (!asking)
                return;
            if (read->ok())
                keep(file, read->value(), settings, engine, *asking);
            else
                asking->showImport(file, {}, {}, read->problem());
        });
    });
}
