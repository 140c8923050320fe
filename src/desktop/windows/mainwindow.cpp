// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/mainwindow.h"

#include "desktop/svgicon.h"
#include "desktop/uimemory.h"
#include "desktop/windows/channeledits.h"
#include "desktop/windows/fitscreen.h"
#include "desktop/windows/guidelinkdialog.h"
#include "desktop/windows/statuschips.h"
#include "ui_mainwindow.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDateTime>
#include <QShortcut>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

MainWindow::MainWindow(UiMemory &memory, QWidget *parent)
    : QMainWindow(parent)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_memory(memory)
{
    m_ui->setupUi(this);
    setWindowIcon(applicationIcon());
    m_chips = new StatusChips(*m_ui->statusBar);
    addPages();
    joinPages();
    joinMenus();
    joinGuide();
    joinChips();
    m_ui->consumersPage->remember(memory);
    m_ui->channelsPage->remember(memory);
    m_ui->historyView->remember(memory);
    m_ui->eventsPage->remember(memory);
    m_ui->logPage->remember(memory);
    if (!restoreGeometry(memory.read(u"window/geometry"_s).toByteArray()))
        resize(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 38);
    fitScreen(*this);
    setAcceptDrops(true);
    openPage(Page(std::clamp(memory.read(u"window/page"_s).toInt(), 0, m_ui->pages->count() - 1)));
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &MainWindow::tick);
    tick();
}

MainWindow::~MainWindow() = default;

void MainWindow::addPages()
{
    addPage(u"consumers"_s, tr("Consumers"));
    addPage(u"activity"_s, tr("Activity"));
    addPage(u"channels"_s, tr("Channels"));
    addPage(u"guide"_s, tr("Guide"));
    addPage(u"history"_s, tr("History"));
    addPage(u"events"_s, tr("Events"));
    addPage(u"log"_s, tr("Log"));
    addPage(u"device"_s, tr("Device"));
    connect(m_ui->pageList, &QListWidget::currentRowChanged, m_ui->pages, &QStackedWidget::setCurrentIndex);
    fitPageList();
    m_ui->settingsAction->setIcon(svgIcon(u"settings"_s));
    m_ui->refreshAction->setIcon(svgIcon(u"refresh"_s));
    m_ui->quitAction->setIcon(svgIcon(u"quit"_s));
}

void MainWindow::addPage(const QString &icon, const QString &name)
{
    const int row = m_ui->pageList->count();
    new QListWidgetItem(svgIcon(icon), name, m_ui->pageList);
    QAction *action = m_ui->viewMenu->addAction(name);
    action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(row + 1)));
    connect(action, &QAction::triggered, this, [this, row] { openPage(Page(row)); });
}

void MainWindow::fitPageList()
{
    QListWidget &list = *m_ui->pageList;
    const int height = fontMetrics().height();
    list.setIconSize(QSize(height, height) * 5 / 4);
    list.setSpacing(height / 8);
    int widest = 0;
    for (int row = 0; row < list.count(); ++row)
        widest = std::max(widest, list.fontMetrics().horizontalAdvance(list.item(row)->text()));
    list.setFixedWidth(widest + list.iconSize().width() + fontMetrics().averageCharWidth() * 5);
    for (int row = 0; row < list.count(); ++row)
        list.item(row)->setSizeHint(QSize(0, height * 2));
}

void MainWindow::joinPages()
{
    connect(m_ui->consumersPage, &ConsumersPage::stopRequested, this, &MainWindow::stopRequested);
    connect(m_ui->consumersPage, &ConsumersPage::purgeRequested, this, &MainWindow::purgeRequested);
    connect(m_ui->consumersPage, &ConsumersPage::blockRequested, this, &MainWindow::blockRequested);
    connect(m_ui->consumersPage, &ConsumersPage::setupWanted, this, [this] {
        openPage(Page::Device);
        m_ui->devicePage->revealSteps();
    });
    connect(m_ui->channelsPage, &ChannelsPage::refreshRequested, this, &MainWindow::refreshRequested);
    connect(m_ui->channelsPage, &ChannelsPage::backupsWanted, this, &MainWindow::backupsWanted);
    connect(m_ui->channelsPage, &ChannelsPage::eventNamesWanted, this, &MainWindow::eventNamesWanted);
    connect(m_ui->channelsPage, &ChannelsPage::setupWanted, this, &MainWindow::setupWanted);
    joinLooks();
    m_edits = new ChannelEdits(m_ui->channelsPage->model(), this);
    connect(m_edits, &ChannelEdits::changesWanted, this, &MainWindow::changesWanted);
    connect(m_ui->channelsPage, &ChannelsPage::changesWanted, m_edits, &ChannelEdits::make);
    connect(m_ui->channelsPage, &ChannelsPage::forgetWanted, this, &MainWindow::forgetWanted);
    connect(m_ui->eventsPage, &EventsPage::actionChosen, this, &MainWindow::eventActionChosen);
    connect(m_ui->logPage, &LogPage::logLevelWanted, this, &MainWindow::logLevelWanted);
    connect(m_ui->activityPage, &ActivityPage::historyWanted, this,
            [this](const HistoryQuery &query) { askHistory(Page::Activity, query); });
    m_ui->activityPage->setClientNames(
        [this](const Consumer &consumer) { return m_ui->consumersPage->names().nameOf(consumer); });
    connect(m_ui->historyView, &HistoryView::historyWanted, this,
            [this](const HistoryQuery &query) { askHistory(Page::History, query); });
    connect(m_ui->historyView, &HistoryView::replayWanted, this, &MainWindow::replayWanted);
    connect(m_ui->devicePage, &DevicePage::settingsWanted, this, &MainWindow::settingsWanted);
    connect(m_ui->devicePage, &DevicePage::checkupWanted, this, &MainWindow::checkupWanted);
    connect(m_ui->devicePage, &DevicePage::serverWanted, this, &MainWindow::serverWanted);
    connect(m_ui->devicePage, &DevicePage::serverChangesWanted, this, &MainWindow::serverChangesWanted);
    connect(m_ui->devicePage, &DevicePage::freshDeviceIdRequested, this, &MainWindow::freshDeviceIdRequested);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, &MainWindow::focusFilter);
}

void MainWindow::joinGuide()
{
    m_ui->guidePage->setChannels(m_ui->channelsPage->model());
    connect(m_ui->guidePage, &GuidePage::refreshRequested, this, &MainWindow::guideRefreshRequested);
    connect(m_ui->guidePage, &GuidePage::settingsWanted, this, &MainWindow::settingsWanted);
    connect(m_ui->guidePage, &GuidePage::scheduleWanted, this, &MainWindow::scheduleWanted);
    connect(m_ui->guidePage, &GuidePage::shiftWanted, m_edits, &ChannelEdits::shift);
    connect(m_edits, &ChannelEdits::shiftWanted, this, &MainWindow::shiftWanted);
    connect(m_ui->guidePage, &GuidePage::guideChannelsWanted, this, [this] { openGuideLinks({}); });
    connect(m_ui->channelsPage, &ChannelsPage::guideChannelWanted, this, &MainWindow::openGuideLinks);
}

void MainWindow::openGuideLinks(const QString &channelId)
{
    if (!m_links) {
        m_links = new GuideLinkDialog(m_ui->channelsPage->model(), this);
        m_links->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_links, &GuideLinkDialog::changesWanted, m_edits, &ChannelEdits::make);
        connect(m_links, &GuideLinkDialog::candidatesWanted, this, &MainWindow::candidatesWanted);
    }
    m_links->show();
    m_links->raise();
    m_links->activateWindow();
    m_links->choose(channelId);
}

void MainWindow::joinChips()
{
    connect(m_chips, &StatusChips::tunersClicked, this, [this] { openPage(Page::Device); });
    connect(m_chips, &StatusChips::rateClicked, this, [this] { openPage(Page::Activity); });
    connect(m_chips, &StatusChips::databaseClicked, this, [this] { openPage(Page::History); });
    connect(m_chips, &StatusChips::discoveryClicked, this, [this] { openPage(Page::Device); });
}

void MainWindow::apply(const Snapshot &snapshot)
{
    m_ui->consumersPage->apply(snapshot);
    m_ui->activityPage->apply(snapshot);
    m_ui->devicePage->apply(snapshot);
    m_chips->apply(snapshot);
}

void MainWindow::setDevice(const DeviceSummary &device)
{
    m_ui->consumersPage->setDevice(device);
    m_ui->devicePage->setDevice(device);
    setWindowTitle(device.friendlyName.isEmpty() || device.friendlyName == u"PlexBridge"
                       ? u"PlexBridge"_s
                       : tr("%1 – PlexBridge", "window title: name of the device").arg(device.friendlyName));
}

void MainWindow::setLineup(const LineupSummary &lineup)
{
    m_ui->channelsPage->setLineup(lineup);
    m_ui->refreshAction->setEnabled(!lineup.importing);
}

void MainWindow::setOnNow(const OnNowTable &table)
{
    m_ui->consumersPage->setOnNow(table);
    m_ui->channelsPage->setOnNow(table);
}

void MainWindow::setGuide(const GuideSummary &guide)
{
    m_ui->channelsPage->setGuides(guide.channels);
    m_ui->guidePage->setGuide(guide);
}

void MainWindow::setPlaceholders(bool made)
{
    m_ui->channelsPage->model().setPlaceholders(made);
    m_ui->guidePage->setPlaceholders(made);
}

void MainWindow::showRefusal(const Problem &problem)
{
    m_ui->channelsPage->showRefusal(problem);
}

void MainWindow::showSchedule(const SourcedSchedule &schedule)
{
    m_ui->guidePage->showSchedule(schedule);
}

void MainWindow::setSchedulePreview(const GuidePage::Preview &preview)
{
    m_ui->guidePage->setPreview(preview);
}

void MainWindow::tryGuideShifts(const QMap<QString, GuideShift> &shifts)
{
    m_ui->guidePage->tryShifts(shifts);
}

void MainWindow::showCandidates(const GuideCandidates &candidates)
{
    if (m_links)
        m_links->showCandidates(candidates);
}

void MainWindow::askHistory(Page page, const HistoryQuery &query)
{
    m_historyAskers.append(page);
    emit historyWanted(query);
}

void MainWindow::showHistory(const HistoryPage &page)
{
    // Answers come in the order of the questions.
    if (!m_historyAskers.isEmpty() && m_historyAskers.takeFirst() == Page::Activity)
        m_ui->activityPage->showPast(page);
    else
        m_ui->historyView->showPage(page);
}

void MainWindow::showReplay(const HistoryReplay &replay)
{
    m_ui->historyView->showReplay(replay);
}

void MainWindow::takeEvent(const Event &event)
{
    m_ui->eventsPage->take(event);
}

void MainWindow::endEvents(WallTime at)
{
    m_ui->eventsPage->endAll(at);
}

void MainWindow::addLogLine(const LogLine &line)
{
    m_ui->logPage->append(line);
}

void MainWindow::setLogLevel(const QString &level)
{
    m_ui->logPage->setLogLevel(level);
}

void MainWindow::openPage(Page page)
{
    m_ui->pageList->setCurrentRow(int(page));
}

void MainWindow::raiseToFront()
{
    if (isMinimized())
        showNormal();
    show();
    raise();
    activateWindow();
    // A dialog that stands before the window must not end up behind it, where nothing can be clicked any
    // more.
    QWidget *dialog = QApplication::activeModalWidget();
    if (dialog && dialog != this) {
        dialog->raise();
        dialog->activateWindow();
    }
}

void MainWindow::focusFilter()
{
    switch (Page(m_ui->pages->currentIndex())) {
    case Page::Consumers:
        return m_ui->consumersPage->focusFilter();
    case Page::Channels:
        return m_ui->channelsPage->focusFilter();
    case Page::Guide:
        return m_ui->guidePage->focusFilter();
    case Page::History:
        return m_ui->historyView->focusFilter();
    case Page::Log:
        return m_ui->logPage->focusFilter();
    case Page::Activity:
    case Page::Events:
    case Page::Device:
        return;
    }
}

void MainWindow::tick()
{
    const WallTime now = fromEpochMs(QDateTime::currentMSecsSinceEpoch());
    m_ui->consumersPage->setNow(now);
    m_ui->channelsPage->setNow(now);
    m_ui->guidePage->setNow(now);
    m_ui->activityPage->setNow(now);
}

void MainWindow::save()
{
    m_ui->consumersPage->save();
    m_ui->channelsPage->save();
    m_ui->historyView->save();
    m_ui->eventsPage->save();
    m_ui->logPage->save();
    m_memory.write(u"window/geometry"_s, saveGeometry());
    m_memory.write(u"window/page"_s, m_ui->pages->currentIndex());
}

void MainWindow::setWatched(bool watched)
{
    if (watched == m_tick.isActive())
        return;
    if (watched)
        m_tick.start();
    else
        m_tick.stop();
    emit watchedChanged(watched);
}

// Spontaneous ones come from the window system: minimised or on another workspace, where nobody sees it
// either.
void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    setWatched(true);
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    save();
    setWatched(false);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_hidesOnClose && m_hidesOnClose()) {
        event->accept();
        return;
    }
    event->ignore();
    emit quitWanted();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_chips)
        fitPageList();
}
