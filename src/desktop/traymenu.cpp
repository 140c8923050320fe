// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/traymenu.h"

#include "desktop/companiontext.h"
#include "desktop/statelook.h"
#include "desktop/text.h"

#include <QEvent>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto ShownAtMost = 30s;

} // namespace

// No icons at the commands: a StatusNotifierItem's host draws the menu in colours of its own, on which ours
// may vanish.
TrayMenu::TrayMenu(QWidget *parent)
    : QMenu(parent)
{
    m_nobody = addAction(tr("Nobody is watching"));
    m_nobody->setObjectName(u"nobody"_s);
    m_nobody->setEnabled(false);
    m_belowRunning = addSeparator();
    QAction *open = addAction(tr("Open PlexBridge"), this, &TrayMenu::openChosen);
    open->setObjectName(u"open"_s);
    addPause();
    addAction(tr("Refresh channels and guide"), this, &TrayMenu::refreshChosen)->setObjectName(u"refresh"_s);
    m_purge = addAction(tr("Purge ended", "remove ended sessions from the table"), this,
                        &TrayMenu::purgeEndedChosen);
    m_purge->setObjectName(u"purgeEnded"_s);
    m_keepAwake = addAction(tr("Stay awake while somebody watches", "the computer"));
    m_keepAwake->setObjectName(u"keepAwake"_s);
    m_keepAwake->setCheckable(true);
    connect(m_keepAwake, &QAction::triggered, this, &TrayMenu::keepAwakeChosen);
    addSeparator();
    addAction(tr("Settings…"), this, &TrayMenu::settingsChosen)->setObjectName(u"settings"_s);
    addAction(tr("Check-up"), this, &TrayMenu::checkupChosen)->setObjectName(u"checkup"_s);
    addSeparator();
    QAction *quit = addAction(tr("Quit"), this, &TrayMenu::quitChosen);
    quit->setObjectName(u"quit"_s);
    setDefaultAction(open);
    m_atPanel.setSingleShot(true);
    m_atPanel.setInterval(ShownAtMost);
    connect(this, &QMenu::aboutToShow, &m_atPanel, qOverload<>(&QTimer::start));
    connect(this, &QMenu::aboutToHide, &m_atPanel, &QTimer::stop);
    connect(this, &QMenu::aboutToHide, this, &TrayMenu::rebuildRunning, Qt::QueuedConnection);
    connect(&m_atPanel, &QTimer::timeout, this, &TrayMenu::rebuildRunning);
    setSummary(TraySummary{});
}

void TrayMenu::addPause()
{
    m_pauseHour =
        addAction(tr("Pause tuner for an hour"), this, [this] { emit pauseChosen(std::chrono::hours(1)); });
    m_pauseHour->setObjectName(u"pauseHour"_s);
    m_pauseOpen = addAction(tr("Pause tuner until resumed"), this,
                            [this] { emit pauseChosen(std::chrono::minutes(0)); });
    m_pauseOpen->setObjectName(u"pauseOpen"_s);
    m_resume = addAction(tr("Resume tuner"), this, &TrayMenu::resumeChosen);
    m_resume->setObjectName(u"resume"_s);
}

void TrayMenu::showPause()
{
    const bool isPaused = m_summary.pausedUntil.has_value();
    m_pauseHour->setVisible(!isPaused);
    m_pauseOpen->setVisible(!isPaused);
    m_resume->setVisible(isPaused);
}

QString TrayMenu::nameOf(const Consumer &consumer) const
{
    return Text::viewing(consumer, m_titles.value(consumer.channelId));
}

void TrayMenu::setSummary(const TraySummary &summary, const QHash<QString, QString> &titles)
{
    m_titles = titles;
    m_summary = summary;
    m_keepAwake->setChecked(summary.sleep.enabled);
    showPause();
    m_purge->setEnabled(summary.statistics.stopped + summary.statistics.error > 0);
    if (!isShown())
        rebuildRunning();
}

/// A panel shows a copy of its own: for Qt the menu is not visible then.
bool TrayMenu::isShown() const
{
    return isVisible() || m_atPanel.isActive();
}

void TrayMenu::setKeepAwakeFixed(bool fixed)
{
    m_keepAwake->setEnabled(!fixed);
}

void TrayMenu::rebuildRunning()
{
    QStringList keys;
    for (const Consumer &consumer : std::as_const(m_summary.running))
        keys.append(consumer.sessionId + u'\n' + nameOf(consumer) + u'\n' + toWord(consumer.state) + u'\n'
                    + toWord(consumer.behind.ghost));
    m_nobody->setVisible(keys.isEmpty());
    if (keys == m_shownKeys)
        return;
    m_shownKeys = keys;
    for (QMenu *menu : std::as_const(m_running))
        menu->deleteLater();
    for (QMenu *menu : std::as_const(m_running))
        removeAction(menu->menuAction());
    m_running.clear();
    for (const Consumer &consumer : std::as_const(m_summary.running))
        addRunning(consumer);
}

void TrayMenu::addRunning(const Consumer &consumer)
{
    auto *menu = new QMenu(nameOf(consumer).replace(u'&', u"&&"_s), this);
    menu->setIcon(StateLook::icon(consumer.state, palette()));
    const QString ghost = CompanionText::ghost(consumer.behind).headline;
    QAction *state = menu->addAction(ghost.isEmpty() ? Text::state(consumer.state) : ghost);
    state->setEnabled(false);
    QAction *stop = menu->addAction(tr("Stop", "end this stream"));
    stop->setObjectName(u"stop"_s);
    const QString session = consumer.sessionId;
    connect(stop, &QAction::triggered, this, [this, session] { emit stopChosen(session); });
    QAction *diagnosis = menu->addAction(tr("Copy diagnosis", "of this stream, to the clipboard"));
    diagnosis->setObjectName(u"diagnosis"_s);
    connect(diagnosis, &QAction::triggered, this, [this, session] { emit diagnosisChosen(session); });
    insertMenu(m_belowRunning, menu);
    m_running.append(menu);
}

void TrayMenu::changeEvent(QEvent *event)
{
    QMenu::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || isShown())
        return;
    m_shownKeys.clear(); // the states' icons are in the old palette's colours
    rebuildRunning();
}
