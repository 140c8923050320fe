// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channeltrial.h"
#include "core/devicesummary.h"
#include "core/logline.h"
#include "core/snapshot.h"
#include "core/sourcedschedule.h"
#include "desktop/windows/guidepage.h"
#include "desktop/windows/serverdialog.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

class ChannelEdits;
class ChannelTest;
class GuideLinkDialog;
class LogoIcons;
struct LineupNews;
class StatusChips;
class UiMemory;
namespace Ui {
class MainWindow;
}

/// The main window: pages at the left, the page, the status line. Main thread; owned by Desktop. Takes values
/// by calls and tells commands by signals; knows no engine, so that it can be driven by tests.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    enum class Page : quint8 { Consumers, Activity, Channels, Guide, History, Events, Log, Device };

    explicit MainWindow(UiMemory &memory, QWidget *parent = nullptr);
    ~MainWindow() override;

    void apply(const Snapshot &snapshot);
    void setDevice(const DeviceSummary &device);
    void setLineup(const LineupSummary &lineup);
    void setNews(const LineupNews &news);
    void setOnNow(const OnNowTable &table);
    void setGuide(const GuideSummary &guide);
    void setCompanion(const CompanionState &state);
    void showPlayFailure(const QString &channel, const Problem &problem);
    void makeChanges(const QList<ChannelChange> &changes); ///< as if made on the page of channels
    void showTrial(const ChannelTrial &trial);
    [[nodiscard]] LogoIcons &logos() { return *m_logos; }
    void setPlaceholders(bool made); ///< for channels that no guide knows
    void showRefusal(const Problem &problem); ///< a channel that could not be changed
    void showSchedule(const SourcedSchedule &schedule);
    void setSchedulePreview(const GuidePage::Preview &preview);
    void tryGuideShifts(const QMap<QString, GuideShift> &shifts); ///< none: as they are
    void showCandidates(const GuideCandidates &candidates);
    void showHistory(const HistoryPage &page);
    void showReplay(const HistoryReplay &replay);
    void takeEvent(const Event &event);
    void endEvents(WallTime at); ///< none of them stands any more
    void addLogLine(const LogLine &line);
    [[nodiscard]] QString logText() const; ///< the lines that are shown on the page
    void setLogLevel(const QString &level); ///< least severity that is written at all
    /// Nothing runs behind the window, and why; stays until runs().
    void showOutage(const QString &headline, const QString &explanation);
    void runs(); ///< the engine listens
    void openPage(Page page);
    void raiseToFront();
    /// Asked at each closing. True: hide, since the tray can bring it back. False, or no rule: ask to quit.
    void setHidesOnClose(std::function<bool()> rule) { m_hidesOnClose = std::move(rule); }

signals:
    void watchedChanged(bool watched); ///< seen by somebody or not
    void stopRequested(const QStringList &sessionIds);
    void purgeRequested(const ConsumerFilter &filter);
    void blockRequested(const QString &address, bool blocked);
    void refreshRequested();
    void historyWanted(const HistoryQuery &query);
    void replayWanted(const QString &consumerId);
    void backupsWanted(const QString &channelId);
    void changesWanted(const QList<ChannelChange> &changes);
    void forgetWanted(const QStringList &channelIds);
    void testWanted(const QString &channelId);
    void playWanted(const QString &channelId);
    void reviewWanted();
    void logoWanted(const QString &key);
    void setupWanted();
    void sourceDropped(const QString &source); ///< a playlist, to be set up
    void retryWanted(); ///< after an outage
    void aboutWanted();
    void keysWanted();
    void supportWanted();
    void logLevelWanted(const QString &level);
    void guideRefreshRequested();
    void scheduleWanted(const QString &channelId);
    void shiftWanted(const QString &channelId, const std::optional<GuideShift> &shift);
    void eventNamesWanted(const QString &channelName); ///< what is made of such names
    void candidatesWanted(const QString &channelId, const QString &search);
    void eventActionChosen(const QString &action); ///< a word of EventText::actions
    void settingsWanted();
    void checkupWanted();
    void freshDeviceIdRequested();
    void serverWanted(ServerKind kind); ///< set up or connect a media server
    void serverChangesWanted();
    void quitWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void joinMenus();
    void addPages();
    void addPage(const QString &icon, const QString &name);
    void fitPageList();
    void joinPages();
    void joinChips();
    void joinLooks();
    void joinGuide();
    void askHistory(Page page, const HistoryQuery &query);
    void openGuideLinks(const QString &channelId);
    void openTest(const Channel &channel);
    void focusFilter();
    void setWatched(bool watched);
    void tick();
    void save();

    std::unique_ptr<Ui::MainWindow> m_ui;
    UiMemory &m_memory;
    StatusChips *m_chips = nullptr;
    ChannelEdits *m_edits = nullptr;
    QPointer<GuideLinkDialog> m_links; ///< while it is open
    QPointer<ChannelTest> m_test; ///< while it is open
    LogoIcons *m_logos = nullptr;
    QList<Page> m_historyAskers; ///< who waits for an answer, in order
    QTimer m_tick; ///< relative times and the chart go on between snapshots
    std::function<bool()> m_hidesOnClose;
};
