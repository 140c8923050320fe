// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/takingover.h"

#include "core/said.h"
#include "desktop/desktop.h"
#include "engine/engine.h"
#include "settings/settings.h"
#include "takeover/applytakeover.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <memory>

namespace {

void keep(const QString &file, const Takeover &takeover, Settings &settings, Engine &engine, Desktop &desktop)
{
    TakeoverReport report;
    if (const Problem problem = applyTakeover(takeover, settings, report)) {
        desktop.showImport(file, {}, problem);
        return;
    }
    if (!takeover.sessions.isEmpty()) {
        engine.addToHistory(takeover.sessions);
        report.add({TakeoverItem::Kind::Sessions,
                    TakeoverItem::Fate::Taken,
                    takeover.sessions.size(),
                    {},
                    Said::IntoHistory});
    }
    engine.apply(settings.engineConfig());
    desktop.showImport(file, report, {});
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
                asking->showImport(file, {}, read->problem());
        });
    });
}
