// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The second part of Desktop: the tray, the panel at it, and what is told as it happens.
#include "desktop/autostart.h"
#include "desktop/clientnames.h"
#include "desktop/desktopprivate.h"
#include "desktop/logging.h"
#include "desktop/text.h"
#include "desktop/windows/sessiondetails.h"
#include "engine/engine.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace {

WallTime wallNow()
{
    return fromEpochMs(QDateTime::currentMSecsSinceEpoch());
}

/// Titles by channel of those who watch, without what is over: nothing new is told while no window is open.
QHash<QString, QString> titlesOn(const QList<Consumer> &running, const OnNowTable &table, qint64 nowMs)
{
    constexpr qsizetype longest = 40;
    QHash<QString, QString> titles;
    for (const Consumer &consumer : running) {
        const std::optional<Programme> on = table.value(consumer.channelId).now;
        if (on && !on->placeholder && toEpochMs(on->stop) > nowMs)
            titles.insert(consumer.channelId,
                          on->title.size() > longest ? on->title.left(longest) + u'…' : on->title);
    }
    return titles;
}

} // namespace

void Desktop::setQuiet(bool quiet)
{
    d->isQuiet = quiet;
}

void Desktop::goOnWithoutTray()
{
    if (d->isQuiet) {
        qCInfo(lcDesktop) << "no tray yet: the window waits for somebody who starts PlexBridge again";
        return;
    }
    qCInfo(lcDesktop) << "no tray: the window is opened instead";
    raiseWindow();
}

void Desktop::joinEvents()
{
    const Engine *engine = &d->engine;
    connect(engine, &Engine::starting, this, [this] {
        d->notifier.withdrawAll();
        d->window.endEvents(wallNow());
    });
    connect(engine, &Engine::eventTold, this, [this](const EventNews &news) {
        d->window.takeEvent(news.event);
        d->notifier.tell(news);
    });
    connect(&d->notifier, &Notifier::actionChosen, this, &Desktop::actOnEvent);
    connect(&d->notifier, &Notifier::notShown, this, [this](const QString &headline, const QString &rest) {
        if (d->tray)
            d->tray->tell(headline, rest);
    });
    connect(&d->window, &MainWindow::eventActionChosen, this, &Desktop::actOnEvent);
    const auto follow = [this] {
        d->notifier.setQuiet(d->settings.value(u"quiet-event"_s).toStringList());
    };
    connect(&d->settings, &Settings::changed, this, follow);
    follow();
}

void Desktop::actOnEvent(const QString &action)
{
    const QString stop = u"stop "_s;
    if (action.startsWith(stop))
        d->engine.stopConsumers({action.sliced(stop.size())});
    else if (action == u"refresh")
        d->engine.refreshLineup();
    else if (action == u"settings")
        openSettings();
    else if (action == u"checkup")
        openCheckup();
    else {
        raiseWindow();
        d->window.openPage(MainWindow::Page::Events);
    }
}

void Desktop::makeTray()
{
    d->tray = std::make_unique<TrayIcon>();
    showInTray();
    d->window.setHidesOnClose([this] { return d->tray && d->tray->isSeen(); });
    connect(d->tray.get(), &TrayIcon::clicked, this, &Desktop::togglePanel);
    const TrayMenu *menu = &d->tray->menu();
    connect(menu, &TrayMenu::openChosen, this, &Desktop::raiseWindow);
    connect(menu, &TrayMenu::quitChosen, this, &Desktop::askToQuit);
    connect(menu, &TrayMenu::stopChosen, this,
            [this](const QString &sessionId) { d->engine.stopConsumers({sessionId}); });
    connect(menu, &TrayMenu::diagnosisChosen, this, &Desktop::copyDiagnosis);
    connect(menu, &TrayMenu::pauseChosen, this, [this](std::chrono::minutes length) {
        d->engine.pauseTuner(length.count() > 0 ? wallNow() + length : WallTime::max());
    });
    connect(menu, &TrayMenu::resumeChosen, &d->engine, &Engine::resumeTuner);
    connect(menu, &TrayMenu::refreshChosen, &d->engine, &Engine::refreshLineup);
    connect(menu, &TrayMenu::settingsChosen, this, &Desktop::openSettings);
    connect(menu, &TrayMenu::checkupChosen, this, &Desktop::openCheckup);
    connect(menu, &TrayMenu::keepAwakeChosen, this, &Desktop::keepAwake);
    connect(menu, &TrayMenu::purgeEndedChosen, this, [this] {
        ConsumerFilter filter;
        filter.states = {ConsumerState::Stopped, ConsumerState::Error};
        d->engine.purge(filter);
    });
}

void Desktop::showInTray()
{
    if (!d->tray || !d->summary)
        return;
    const QHash<QString, QString> titles =
        titlesOn(d->summary->running, d->onNow, QDateTime::currentMSecsSinceEpoch());
    d->tray->menu().setKeepAwakeFixed(d->settings.isOverridden(u"no-keep-awake"_s));
    d->tray->setSummary(*d->summary, d->device.tunerCount, titles);
    if (d->panel && d->panel->isVisible())
        d->panel->setSummary(*d->summary, d->device.tunerCount, titles);
}

void Desktop::togglePanel()
{
    if (d->panel && d->panel->isVisible()) {
        d->panel->close();
        return;
    }
    if (!d->panel) {
        d->panel = std::make_unique<TrayPanel>();
        connect(d->panel.get(), &TrayPanel::windowWanted, this, &Desktop::raiseWindow);
        connect(d->panel.get(), &TrayPanel::resumeChosen, &d->engine, &Engine::resumeTuner);
        connect(d->panel.get(), &TrayPanel::stopChosen, this,
                [this](const QString &sessionId) { d->engine.stopConsumers({sessionId}); });
    }
    const TraySummary summary = d->summary.value_or(TraySummary());
    d->panel->setSummary(summary, d->device.tunerCount,
                         titlesOn(summary.running, d->onNow, QDateTime::currentMSecsSinceEpoch()));
    d->panel->open(d->tray ? d->tray->place() : QRect());
}

void Desktop::copyDiagnosis(const QString &sessionId)
{
    for (const Consumer &consumer : d->summary.value_or(TraySummary()).running) {
        if (consumer.sessionId == sessionId)
            QGuiApplication::clipboard()->setText(SessionDetails::diagnosis(
                consumer, nullptr, ClientNames::programOf(consumer.client.userAgent), {}, wallNow()));
    }
}

void Desktop::keepAwake(bool on)
{
    if (const Problem problem = d->settings.save({{u"no-keep-awake"_s, !on}})) {
        const Notice notice = Text::problem(problem);
        d->tray->tell(notice.headline, notice.explanation);
        showInTray(); // the switch goes back
        return;
    }
    d->engine.apply(d->settings.engineConfig());
}

Problem Desktop::setAutostart(const QMap<QString, QVariant> &changes)
{
    const auto wanted = changes.constFind(u"autostart"_s);
    return wanted == changes.cend() || wanted->toBool() == Autostart::isOn()
        ? Problem()
        : Autostart::set(wanted->toBool());
}
