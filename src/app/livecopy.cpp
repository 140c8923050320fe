// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/livecopy.h"

#include "app/logging.h"
#include "app/startup.h"
#include "copy/wholecopy.h"
#include "desktop/desktop.h"
#include "engine/engine.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QPointer>
#include <QThreadPool>

namespace {

CopyPlaces placesOf(const Settings &settings)
{
    return {settings.file(), settings.engineConfig().dataDirectory};
}

CopyStamp stampOfNow()
{
    return {QStringLiteral(PLEXBRIDGE_VERSION), fromEpochMs(QDateTime::currentMSecsSinceEpoch())};
}

/// On the main thread, when it is its turn; the desktop may be gone by then.
template <typename Work> void onMainThread(const QPointer<Desktop> &desktop, Work work)
{
    QMetaObject::invokeMethod(qApp, [desktop, work = std::move(work)] {
        if (desktop)
            work(*desktop);
    });
}

void saveLive(const QString &file, const QString &phrase, const Settings &settings, Desktop &desktop)
{
    QThreadPool::globalInstance()->start(
        [file, phrase, places = placesOf(settings), asking = QPointer(&desktop)] {
            const CopyProblem problem = saveCopy(file, places, phrase, stampOfNow());
            onMainThread(asking, [file, problem](Desktop &to) { to.showCopySaved(file, problem); });
        });
}

void goOn(Settings &settings, const Settings::Overrides &overrides, Engine &engine)
{
    if (const Problem problem = settings.load(overrides, startup::environment()))
        qCCritical(lcApp).noquote() << "the restored settings are not used:" << problem.subject
                                    << problem.detail;
    emit settings.changed();
    engine.start(settings.engineConfig());
}

void restoreLive(const QString &file, const QString &phrase, Settings &settings,
                 const Settings::Overrides &overrides, Engine &engine, Desktop &desktop)
{
    const auto work = [file, phrase, places = placesOf(settings), &settings, overrides, &engine,
                       asking = QPointer(&desktop)] {
        bool stopped = false;
        const auto makeRoom = [&] {
            stopped = QMetaObject::invokeMethod(&engine, &Engine::stop, Qt::BlockingQueuedConnection);
        };
        RestoredCopy restored;
        const CopyProblem problem = restoreCopy(file, places, phrase, stampOfNow(), restored, makeRoom);
        onMainThread(asking, [=, &settings, &engine](Desktop &to) {
            if (stopped)
                goOn(settings, overrides, engine);
            to.showRestored(restored, problem);
        });
    };
    QThreadPool::globalInstance()->start(work);
}

} // namespace

void offerCopies(Settings &settings, const Settings::Overrides &overrides, Engine &engine, Desktop &desktop)
{
    QObject::connect(&desktop, &Desktop::copyWanted, &desktop,
                     [&settings, &desktop](const QString &file, const QString &phrase) {
                         saveLive(file, phrase, settings, desktop);
                     });
    QObject::connect(&desktop, &Desktop::restoreWanted, &desktop,
                     [&settings, overrides, &engine, &desktop](const QString &file, const QString &phrase) {
                         restoreLive(file, phrase, settings, overrides, engine, desktop);
                     });
}
