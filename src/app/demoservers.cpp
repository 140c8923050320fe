// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the demonstration that has to do with other programs: media servers, places that messages go
// to.
#include "app/demoworker.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void DemoWorker::setUpCompanion(bool isAgreed)
{
    m_companion.isRunning = true;
    emit companionChanged(m_companion);
    QTimer::singleShot(1s, this, [this, isAgreed] {
        m_companion.isRunning = false;
        for (CompanionStep &step : m_companion.steps)
            step.isDone = isAgreed || step.isDone;
        if (isAgreed)
            m_companion.servers.first().standing = CompanionServer::Standing::Right;
        m_companion.servers.first().askedAt = SystemClock().wall();
        emit companionChanged(m_companion);
        emit companionLooked({});
    });
}

void DemoWorker::undoInCompanion(const QString &changeId)
{
    for (CompanionChange &change : m_companion.changes) {
        if (change.id == changeId) {
            change.undone = true;
            change.canBeUndone = false;
        }
    }
    emit companionChanged(m_companion);
}

void DemoWorker::searchServers()
{
    emit serversFound({{u"Attic"_s, u"demo"_s, QUrl(u"http://192.168.1.20:32400"_s)}});
}

void DemoWorker::signInToPlex(bool isWanted)
{
    SignInState state;
    state.step = SignInState::Step::Waiting;
    state.code = u"DEMO"_s;
    if (isWanted)
        emit plexSignInChanged(state);
}

void DemoWorker::takePlexServer(const QString &machine)
{
    Q_UNUSED(machine) // nobody types the code
}

void DemoWorker::testMessage(const QString &target)
{
    const bool isWeb = target != u"mqtt";
    emit messageTested({target, {}, isWeb ? 200 : 0, {}});
}
