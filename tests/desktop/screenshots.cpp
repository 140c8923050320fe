// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Grabs every page with sample values into PNG files, to be looked at:
//   screenshots DIRECTORY [--dark] [--width PIXELS] [--language de] [--rtl]
// (QT_SCALE_FACTOR=2 for 200 %.)
#include "core/lineupnews.h"
#include "core/said.h"
#include "core/takeoveritem.h"
#include "desktop/clearboxes.h"
#include "desktop/clientnames.h"
#include "desktop/samples.h"
#include "desktop/settingtext.h"
#include "desktop/startfailure.h"
#include "desktop/svgicon.h"
#include "desktop/translations.h"
#include "desktop/traypanel.h"
#include "desktop/traypicture.h"
#include "desktop/windows/aboutdialog.h"
#include "desktop/windows/accountdialog.h"
#include "desktop/windows/backupdialog.h"
#include "desktop/windows/channeltest.h"
#include "desktop/windows/checkupdialog.h"
#include "desktop/windows/confirmation.h"
#include "desktop/windows/copydialog.h"
#include "desktop/windows/filtereditor.h"
#include "desktop/windows/guidelinkdialog.h"
#include "desktop/windows/guideoptions.h"
#include "desktop/windows/keysdialog.h"
#include "desktop/windows/mainwindow.h"
#include "desktop/windows/playlistoptions.h"
#include "desktop/windows/purgedialog.h"
#include "desktop/windows/refreshreview.h"
#include "desktop/windows/serverchanges.h"
#include "desktop/windows/serverdialog.h"
#include "desktop/windows/settingsdialog.h"
#include "desktop/windows/setupwizard.h"
#include "desktop/windows/supportdialog.h"
#include "desktop/windows/table.h"
#include "settings/settings.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCommandLineParser>
#include <QDateTime>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleFactory>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

QPalette darkPalette()
{
    QPalette palette(QColor(0x2B, 0x2E, 0x33));
    palette.setColor(QPalette::Base, QColor(0x1F, 0x21, 0x25));
    palette.setColor(QPalette::AlternateBase, QColor(0x26, 0x29, 0x2E));
    palette.setColor(QPalette::Highlight, QColor(0x2F, 0x65, 0x9A));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x7A, 0x80, 0x88));
    return palette;
}

QImage traySheet(const QList<TrayStatus> &statuses)
{
    constexpr int sizes[]{16, 22, 24, 32, 48};
    QImage sheet(1000, 620, QImage::Format_RGB32);
    QPainter painter(&sheet);
    int y = 0;
    for (const QColor ground : {QColor(Qt::white), QColor(Qt::black), QColor(0x38, 0x3C, 0x4A)}) {
        painter.fillRect(0, y, sheet.width(), 205, ground);
        for (const QColor mark : {QColor(0x20, 0x20, 0x20), QColor(0xF0, 0xF0, 0xF0)}) {
            int x = 10;
            for (const TrayStatus &status : statuses) {
                for (const int size : sizes) {
                    painter.drawPixmap(x, y + 10 + (mark.lightness() > 128 ? 100 : 0),
                                       TrayPicture::draw(status, mark, size));
                    x += size + 6;
                }
                x += 10;
            }
        }
        y += 207;
    }
    return sheet;
}

QList<TrayStatus> trayStatuses()
{
    using Picture = TrayStatus::Picture;
    return {{Picture::Idle, 0, {}, {}},
            {Picture::Streaming, 2, {}, {}},
            {Picture::Streaming, 12, {}, {}},
            {Picture::Buffering, 3, {}, {}},
            {Picture::Trouble, 1, {}, {}}};
}

TakeoverReport takeoverReport()
{
    using Kind = TakeoverItem::Kind;
    using Fate = TakeoverItem::Fate;
    TakeoverReport report;
    report.add({Kind::Channels, Fate::Taken, 412, {}, {Said::AsPlaylist, {u"Imported from PlexBridge"_s}}});
    report.add({Kind::Backups, Fate::Taken, 31, {}, {}});
    report.add({Kind::Guides, Fate::Here, 2, {}, {}});
    report.leave(Kind::Streams, u"ONE"_s, Said::NotNetworkStream);
    report.leave(Kind::Profiles, {}, Said::FindsOutItself, 3);
    return report;
}

SettingsDraft draft()
{
    SettingsDraft draft;
    PlaylistConfig main;
    main.source = u"http://user:secret@provider.example:8080/get.php?username=user&password=secret"_s;
    main.name = u"My provider"_s;
    main.connectionLimit = 2;
    PlaylistConfig spare;
    spare.source = u"https://spare.example/list.m3u8"_s;
    spare.enabled = false;
    PlaylistConfig local;
    local.source = u"/home/anna/tv/local.m3u"_s;
    draft.values = {{u"playlist"_s, QVariant::fromValue(QList<PlaylistConfig>{main, spare, local})},
                    {u"stall-timeout"_s, 300},
                    {u"guide"_s, QStringList{u"https://guide.example/epg.xml.gz"_s}},
                    {u"guide-refresh-hours"_s, 6},
                    {u"guide-days"_s, 7},
                    {u"friendly-name"_s, u"PlexBridge"_s},
                    {u"tuners"_s, 4},
                    {u"port"_s, 3000},
                    {u"stream-port"_s, 5004},
                    {u"control-port"_s, 65001}};
    draft.secretPlaces = {
        {u"plex-token-file"_s, SettingText::place(SecretPlace::Keychain, {})},
        {u"mqtt-password-file"_s,
         SettingText::place(SecretPlace::File, u"/home/anna/.config/plexbridge/mqtt-password"_s)}};
    draft.channelNames = {u"PPV 07: Lions vs Bears @ 20:00"_s, u"PPV 08: no event"_s};
    draft.previewEvents = [](const EventStyle &, const QStringList &names) {
        EventPreviews read;
        const WallTime at = fromEpochMs(QDateTime::currentMSecsSinceEpoch());
        read.events = {
            {names.value(0), u"PPV 07"_s, u"Lions vs Bears"_s, at, at + std::chrono::hours(3), false},
            {names.value(1), u"PPV 08"_s, {}, {}, {}, true}};
        read.found = 2;
        return read;
    };
    draft.ranges = {{u"tuners"_s, {1, 64}},
                    {u"stall-timeout"_s, {10, 3600}},
                    {u"hls-limit"_s, {0, 1'000'000}},
                    {u"guide-refresh-hours"_s, {0, 720}},
                    {u"guide-days"_s, {1, 14}}};
    draft.overridden = {u"tuners"_s, u"port"_s};
    return draft;
}

class Studio {
public:
    Studio(const QDir &directory, int width)
        : m_directory(directory)
        , m_window(m_memory)
    {
        m_window.resize(width, m_window.height());
        m_window.show();
    }
    void run(WallTime now)
    {
        m_window.setDevice(samples::device());
        QObject::connect(
            &m_window, &MainWindow::historyWanted, &m_window, [this] { m_window.showHistory(m_history); },
            Qt::QueuedConnection);
        QObject::connect(
            &m_window, &MainWindow::scheduleWanted, &m_window,
            [this, now](const QString &id) { m_window.showSchedule(samples::schedule(id, now)); },
            Qt::QueuedConnection);
        grab(m_window, u"0-empty-consumers"_s);
        page(MainWindow::Page::Guide, u"0-empty-guide"_s);
        page(MainWindow::Page::Channels, u"0-empty-channels"_s);
        page(MainWindow::Page::History, u"0-empty-history"_s);
        page(MainWindow::Page::Events, u"0-empty-events"_s);
        page(MainWindow::Page::Log, u"0-empty-log"_s);
        fill(now);
        page(MainWindow::Page::Consumers, u"1-consumers"_s);
        choose(u"consumersPage"_s, 1);
        page(MainWindow::Page::Consumers, u"1-consumers-selected"_s);
        page(MainWindow::Page::Activity, u"2-activity"_s);
        choose(u"channelsPage"_s, 1);
        page(MainWindow::Page::Channels, u"3-channels"_s);
        m_window.showRefusal(
            {ProblemCode::Duplicate, u"ARTE"_s, {Said::NumberTaken, {u"5"_s, u"France 2"_s}}, 0});
        page(MainWindow::Page::Channels, u"3-channels-refused"_s);
        page(MainWindow::Page::Guide, u"3-guide"_s);
        m_history = samples::history(25, 350, now);
        page(MainWindow::Page::History, u"4-history-read"_s);
        choose(u"historyView"_s, 3);
        m_window.showReplay(samples::replay(m_history.sessions.at(3)));
        page(MainWindow::Page::History, u"4-history"_s);
        for (const Event &event : samples::events(now))
            m_window.takeEvent(event);
        choose(u"eventsPage"_s, 2);
        page(MainWindow::Page::Events, u"5-events"_s);
        page(MainWindow::Page::Log, u"5-log"_s);
        page(MainWindow::Page::Device, u"6-device"_s);
        m_window.setCompanion(samples::companion(now));
        page(MainWindow::Page::Device, u"6-device-servers"_s);
        m_window.findChild<QWidget *>(u"devicePage"_s)
            ->findChild<QScrollArea *>(u"scroll"_s)
            ->verticalScrollBar()
            ->setValue(10'000);
        page(MainWindow::Page::Device, u"6-device-below"_s);
        ghosts(now);
        troubles(now);
        dialogs();
        servers(now);
        smallDialogs(now);
        states(now);
        failures();
    }

private:
    void fill(WallTime now)
    {
        for (int i = 60; i > 0; --i) { // what the strip beside the details draws
            Snapshot past = samples::snapshot(now);
            past.at = now - std::chrono::seconds(9 * i);
            past.activity.clear();
            for (Consumer &consumer : past.upserts) {
                if (i % 23 < 3 && consumer.hasStream)
                    consumer.state = ConsumerState::Buffering;
                consumer.bitrate = consumer.hasStream ? 4'000'000 + (i * 7919) % 1'400'000 : 0;
            }
            m_window.apply(past);
        }
        m_window.apply(samples::snapshot(now));
        m_window.setLineup(samples::wornLineup(60, now));
        m_window.setOnNow(samples::onNow(60, now));
        m_window.setGuide(samples::guide(60, now));
        for (int i = 0; i < 40; ++i)
            m_window.addLogLine({now - std::chrono::seconds(40 - i),
                                 LogLine::Level(i % 7 == 0        ? 2
                                                    : i % 11 == 0 ? 3
                                                                  : 1),
                                 u"plexbridge.relay"_s, u"stream %1: first byte after 412 ms"_s.arg(i)});
    }
    void ghosts(WallTime now)
    {
        Snapshot snapshot = samples::snapshot(now);
        snapshot.upserts[0].behind = {
            StreamPurpose::Person, GhostReason::None, u"Anna"_s, u"Living room TV"_s,
            u"Plex for Android"_s, u"transcoded"_s,   {}};
        snapshot.upserts[1].behind.ghost = GhostReason::Forgotten;
        snapshot.upserts[2].behind = {StreamPurpose::Recording, GhostReason::None, {}, {}, {},
                                      u"recording"_s,           u"Evening news"_s};
        m_window.apply(snapshot);
        choose(u"consumersPage"_s, 0);
        page(MainWindow::Page::Consumers, u"1-consumers-behind"_s);
        TraySummary tray = samples::tray(now);
        tray.running = snapshot.upserts.first(3);
        tray.tunersInUse = 3;
        tray.bitrate = 11'300'000;
        TrayPanel panel;
        panel.setSummary(tray, 4, {});
        panel.show();
        grab(panel, u"9-tray-panel"_s);
        tray = {};
        tray.pausedUntil = WallTime::max();
        panel.setSummary(tray, 4, {});
        grab(panel, u"9-tray-panel-paused"_s);
    }
    void servers(WallTime now)
    {
        const auto keep = [](const QString &, const QString &, const ServerDialog::Kept &then) {
            then({});
        };
        ServerDialog plex(ServerKind::Plex, {u"http://192.168.1.5:32400"_s, u"in the keychain"_s, false},
                          keep, &m_window);
        plex.resize(std::min(plex.width(), m_window.width()), plex.height());
        plex.show();
        plex.showFound({{u"Attic"_s, u"a"_s, QUrl(u"http://192.168.1.5:32400"_s)}});
        SignInState waiting;
        waiting.step = SignInState::Step::Waiting;
        waiting.code = u"AB12"_s;
        plex.showSignIn(waiting);
        grab(plex, u"8-server-1"_s);
        plex.findChild<QAbstractButton *>(u"next"_s)->click();
        CompanionState state = samples::companion(now);
        for (CompanionStep &step : state.steps) {
            step.isDone = false;
            step.problem = {};
        }
        plex.showState(state);
        plex.showLooked({});
        grab(plex, u"8-server-2"_s);
        plex.findChild<QAbstractButton *>(u"next"_s)->click();
        state = samples::companion(now);
        plex.showState(state);
        plex.showLooked({});
        grab(plex, u"8-server-3"_s);
        plex.close();
        ServerChanges changes(&m_window);
        changes.resize(std::min(changes.width(), m_window.width()), changes.height());
        changes.setState(samples::companion(now));
        changes.show();
        grab(changes, u"8-server-changes"_s);
    }
    void smallDialogs(WallTime now)
    {
        ChannelTest test(&m_window);
        test.show();
        const Channel channel = samples::lineup(4).channels.at(2);
        test.begin(channel);
        grab(test, u"8-test-1"_s);
        ChannelTrial trial;
        trial.channelId = channel.id;
        trial.health = samples::snapshot(now).upstreams.first().health;
        trial.timeToFirstByte = std::chrono::milliseconds(412);
        trial.bitrate = 5'400'000;
        trial.speed = 0.61;
        test.show(trial);
        grab(test, u"8-test-2"_s);
        const QList<Channel> channels = samples::lineup(60).channels;
        LineupNews news;
        news.changes.at = now;
        for (int at = 0; at < 20; ++at) {
            const Channel &one = channels.at(at);
            news.changes.news.append({ChannelNewsKind(at / 4), one.id, u"list"_s, one.guideNumber, one.name,
                                      one.group, u"12"_s, at % 3 == 0});
        }
        m_window.setNews(news);
        page(MainWindow::Page::Channels, u"3-channels-news"_s);
        RefreshReview review(news.changes, channels, NewChannels::Ask, &m_window);
        review.resize(std::min(review.width(), m_window.width()), review.height());
        review.show();
        grab(review, u"8-review"_s);
        ClientNames names;
        PurgeDialog purge(samples::snapshot(now).upserts, names, now, &m_window);
        purge.show();
        grab(purge, u"8-purge"_s);
        CopyDialog save(&m_window);
        save.findChild<QLineEdit *>(u"phrase"_s)->setText(u"abc"_s);
        save.show();
        grab(save, u"8-copy-save"_s);
        const CopyFacts facts{u"0.1.0"_s, now, u"10F0BA34"_s, true, {u"My provider"_s}};
        CopyDialog restore(u"/home/anna/2026-11-30.plexbridge"_s, facts, &m_window);
        restore.show();
        grab(restore, u"8-copy-restore"_s);
        restore.showProblem({CopyFault::PhraseWrong, u"2026-11-30.plexbridge"_s, {}});
        grab(restore, u"8-copy-restore-refused"_s);
        restore.showRestored({facts, u"/home/anna/.local/share/plexbridge/before-restore-20261130-151200"_s});
        grab(restore, u"8-copy-restored"_s);
        AboutDialog about(&m_window);
        about.show();
        grab(about, u"8-about"_s);
        KeysDialog keys(m_window, &m_window);
        keys.show();
        grab(keys, u"8-keys"_s);
        SupportDialog support(u"PlexBridge 1.0\nsettings\n  tuners = 4\n"_s, &m_window);
        support.show();
        grab(support, u"8-support"_s);
    }
    void troubles(WallTime now)
    {
        Snapshot snapshot = samples::snapshot(now);
        snapshot.discovery.problem = {ProblemCode::DeviceIdTaken, u"192.168.1.40"_s, u"10F0BA34"_s, 0};
        m_window.apply(snapshot);
        m_window.findChild<QWidget *>(u"devicePage"_s)
            ->findChild<QScrollArea *>(u"scroll"_s)
            ->verticalScrollBar()
            ->setValue(0);
        page(MainWindow::Page::Device, u"6-device-id-taken"_s);
        m_window.findChild<QAbstractButton *>(u"freshId"_s)->click();
        if (auto *box = m_window.findChild<QMessageBox *>(u"confirmation"_s)) {
            grab(*box, u"8-fresh-id"_s);
            box->reject();
        }
        snapshot.discovery = {true, false, true, {ProblemCode::PortInUse, u"65001"_s, {}, 0}};
        m_window.apply(snapshot);
        page(MainWindow::Page::Device, u"6-device-port-taken"_s);
        m_window.apply(samples::snapshot(now));
    }
    /// What the pages look like before and beside the usual: being read, failed, one row, thousands.
    void states(WallTime now)
    {
        using Page = MainWindow::Page;
        MapMemory memory;
        MainWindow window(memory);
        window.resize(m_window.size());
        window.show();
        const auto shot = [&](Page page, const QString &name) {
            window.openPage(page);
            grab(window, name);
        };
        window.setDevice(samples::device());
        LineupSummary lineup;
        lineup.importing = true;
        lineup.progress = 40;
        lineup.playlists = samples::wornLineup(20, now).playlists;
        window.setLineup(lineup);
        shot(Page::Channels, u"0-reading-channels"_s);
        GuideSummary guide;
        guide.sources = samples::guide(1, now).sources;
        guide.refreshing = true;
        window.setGuide(guide);
        shot(Page::Guide, u"0-reading-guide"_s);
        shot(Page::History, u"0-reading-history"_s);
        lineup.importing = false;
        for (PlaylistState &playlist : lineup.playlists) {
            playlist.channels = 0;
            playlist.problem = {ProblemCode::SourceUnreachable, playlist.name,
                                said(Said::ServerRefusesConnection), 0};
            lineup.problems.append(playlist.problem);
        }
        window.setLineup(lineup);
        shot(Page::Channels, u"0-failed-channels"_s);
        guide.refreshing = false;
        for (GuideSourceState &source : guide.sources) {
            source.problem = {ProblemCode::SourceUnreachable, source.name,
                              said(Said::ServerRefusesConnection), 0};
            guide.problems.append(source.problem);
        }
        window.setGuide(guide);
        shot(Page::Guide, u"0-failed-guide"_s);
        HistoryPage history;
        history.available = false;
        window.showHistory(history);
        shot(Page::History, u"0-failed-history"_s);
        Snapshot one = samples::snapshot(now);
        one.upserts = one.upserts.first(1);
        one.store.persistent = false;
        one.store.problem = {ProblemCode::DatabaseFull, {}, {}, 0};
        window.apply(one);
        shot(Page::Consumers, u"1-consumers-one"_s);
        shot(Page::Device, u"6-device-database-full"_s);
        window.setLineup(samples::lineup(1));
        window.setGuide(samples::guide(1, now));
        shot(Page::Channels, u"3-channels-one"_s);
        shot(Page::Guide, u"3-guide-one"_s);
        crowd(window, now, shot);
    }
    template <typename Shot> void crowd(MainWindow &window, WallTime now, const Shot &shot)
    {
        using Page = MainWindow::Page;
        Snapshot crowd = samples::crowd(10'000, now);
        crowd.tuners = samples::snapshot(now).tuners;
        crowd.activity = samples::snapshot(now).activity;
        window.apply(crowd);
        window.setLineup(samples::wornLineup(20'000, now));
        window.setOnNow(samples::onNow(20'000, now));
        window.setGuide(samples::guide(20'000, now));
        shot(Page::Consumers, u"1-consumers-thousands"_s);
        window.findChild<QWidget *>(u"consumersPage"_s)->findChild<QTableView *>(u"table"_s)->selectAll();
        shot(Page::Consumers, u"1-consumers-thousands-selected"_s);
        shot(Page::Activity, u"2-activity-thousands"_s);
        shot(Page::Channels, u"3-channels-thousands"_s);
        window.findChild<QWidget *>(u"channelsPage"_s)
            ->findChild<QLineEdit *>(u"filter"_s)
            ->setText(u"nothing has this name"_s);
        shot(Page::Channels, u"3-channels-nothing-found"_s);
        shot(Page::Guide, u"3-guide-thousands"_s);
        trial(window, now);
    }
    /// The times of a guide are turned.
    void trial(MainWindow &window, WallTime now)
    {
        SourcedSchedule schedule = samples::schedule(u"channel-0"_s, now);
        schedule.guide = u"https://guide.example/epg.xml.gz"_s;
        window.setSchedulePreview([](SourcedSchedule moved, const GuideShift &shift) {
            for (Programme &programme : moved.programmes) {
                programme.start += shift.by;
                programme.stop += shift.by;
            }
            return moved;
        });
        window.showSchedule(schedule);
        window.tryGuideShifts({{schedule.guide, {std::chrono::minutes(90), {}}}});
        grab(window, u"3-guide-trial"_s);
        GuideConfig guide;
        guide.source = schedule.guide;
        guide.shift.by = std::chrono::minutes(90);
        GuideOptionsDialog options(guide, u"guide.example"_s, &window);
        options.show();
        grab(options, u"7-settings-guide"_s);
    }
    /// What is said where the program can't start.
    void failures()
    {
        Settings settings;
        const QString file = m_directory.filePath(u"no-such.ini"_s);
        (void)settings.load({{u"config"_s, {file}}}, {});
        const QList<QPair<QString, Problem>> problems{
            {u"port"_s, {ProblemCode::PortInUse, u"3000"_s, {}, 0}},
            {u"settings"_s, {ProblemCode::BadOption, u"port in "_s + u"/home/anna/plexbridge.ini"_s, {}, 4}},
            {u"folder"_s,
             {ProblemCode::DataDirectoryUnusable, u"/home/anna/.local/share/plexbridge"_s, {}, 0}},
            {u"running"_s, {ProblemCode::AlreadyRunning, u"/home/anna/.local/share/plexbridge"_s, {}, 0}}};
        for (const auto &[name, problem] : problems) {
            StartFailure failure(problem, settings,
                                 name == "running"_L1 ? u"http://127.0.0.1:3000/"_s : QString());
            failure.show();
            grab(failure, u"8-failure-"_s + name);
        }
    }
    void dialogs()
    {
        SettingsDialog settings(draft(), &m_window);
        settings.show();
        grab(settings, u"7-settings"_s);
        auto *tabs = settings.findChild<QTabWidget *>(u"tabs"_s);
        const auto *previews = settings.findChild<QTableWidget *>(u"previews"_s);
        while (previews->rowCount() == 0) // they are read on another thread
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        for (int tab = 1; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            grab(settings, u"7-settings-tab%1"_s.arg(tab + 1));
        }
        settings.close();
        PlaylistConfig playlist = draft().values.value(u"playlist"_s).value<QList<PlaylistConfig>>().first();
        playlist.acceptBadCertificate = true;
        PlaylistOptions options(playlist, &m_window);
        options.show();
        grab(options, u"7-settings-playlist"_s);
        PlaylistContent content;
        content.source = playlist.source;
        for (const Channel &channel : samples::lineup(900).channels)
            content.entries.append({channel.name, channel.group});
        options.showContent(content);
        options.findChild<QLineEdit *>(u"withoutNames"_s)->setText(u"HD|(ZDF"_s);
        options.findChild<QTabWidget *>(u"tabs"_s)->setCurrentIndex(1);
        grab(options, u"7-settings-filter-fault"_s);
        options.findChild<QLineEdit *>(u"withoutNames"_s)->setText(u"HD|ZDF"_s);
        while (!options.findChild<QListView *>(u"leftOut"_s)->model()->rowCount())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        grab(options, u"7-settings-filter"_s);
        options.close();
        links();
        wizard();
        AccountDialog account({QUrl(u"http://tv.example:8080"_s), u"anna"_s, u"geheim"_s}, &m_window);
        account.show();
        grab(account, u"7-settings-account"_s);
        account.close();
        BackupDialog backups(
            {u"1"_s,
             u"BBC One HD"_s,
             {u"http://user:secret@mine.example/1.ts"_s, u"srt://studio.example:9000"_s},
             {u"Spare (https://spare.example/…)"_s, u"local (http://192.168.1.9/…)"_s}},
            [](const QString &) { return Problem(); }, &m_window);
        backups.show();
        grab(backups, u"8-backups"_s);
        backups.close();
        CheckupDialog checkup([] { return Examined(); }, &m_window);
        checkup.resize(std::min(checkup.width(), m_window.width()), checkup.height());
        for (const Finding &finding : samples::findings())
            checkup.add(finding);
        checkup.showEnd();
        checkup.show();
        grab(checkup, u"8-checkup"_s);
        checkup.close();
        auto *stop = m_window.findChild<QAbstractButton *>(u"stop"_s);
        stop->click();
        if (auto *box = m_window.findChild<QMessageBox *>(u"confirmation"_s)) {
            grab(*box, u"8-confirmation"_s);
            box->reject();
        }
    }
    void links()
    {
        ChannelModel channels;
        const WallTime now = fromEpochMs(QDateTime::currentMSecsSinceEpoch());
        channels.setLineup(samples::lineup(60).channels, {});
        channels.setGuides(samples::guide(60, now).channels);
        GuideLinkDialog dialog(channels, &m_window);
        dialog.resize(std::min(dialog.width(), m_window.width()), dialog.height());
        dialog.show();
        dialog.choose(u"channel-4"_s);
        dialog.showCandidates(samples::candidates(u"channel-4"_s, {}));
        grab(dialog, u"8-guide-channels"_s);
        dialog.close();
    }
    void wizard()
    {
        SetupWizard wizard([](const QMap<QString, QVariant> &) { return Problem(); },
                           [] {
                               return SetupState{{}, {}, u"PlexBridge"_s, 4, false};
                           },
                           &m_window);
        wizard.setDevice(samples::device());
        wizard.setLineup(samples::lineup(412));
        wizard.show();
        grab(wizard, u"8-setup-1"_s);
        wizard.next();
        wizard.findChild<QLineEdit *>(u"address"_s)->setText(u"http://provider.example/list.m3u"_s);
        grab(wizard, u"8-setup-2"_s);
        wizard.next();
        PlaylistContent content;
        content.source = u"http://provider.example/list.m3u"_s;
        for (const Channel &channel : samples::lineup(412).channels)
            content.entries.append({channel.name, channel.group});
        wizard.showContent(content);
        for (const auto *name : {u"8-setup-3", u"8-setup-4", u"8-setup-5", u"8-setup-6"}) {
            grab(wizard, QString::fromUtf16(name));
            wizard.next();
        }
        wizard.restart();
        wizard.findChild<QAbstractButton *>(u"chooseAccount"_s)->click();
        wizard.next();
        grab(wizard, u"8-setup-account"_s);
        wizard.restart();
        wizard.findChild<QAbstractButton *>(u"chooseEarlier"_s)->click();
        wizard.next();
        QTemporaryDir home;
        const QString earlier = home.filePath(u"plexbridge.sqlite"_s);
        QFile file(earlier);
        if (file.open(QIODevice::WriteOnly))
            file.close();
        wizard.findChild<QLineEdit *>(u"earlier"_s)->setText(earlier);
        grab(wizard, u"8-setup-earlier"_s);
        wizard.next();
        wizard.showImport(earlier, takeoverReport(), {});
        grab(wizard, u"8-setup-report"_s);
        wizard.close();
    }
    void choose(const QString &page, int row)
    {
        chooseRow(*m_window.findChild<QWidget *>(page)->findChild<QTableView *>(u"table"_s), row);
    }
    void page(MainWindow::Page page, const QString &name)
    {
        m_window.openPage(page);
        grab(m_window, name);
    }
    void grab(QWidget &widget, const QString &name)
    {
        for (int round = 0; round < 3; ++round) // layouts settle one within the other
            QApplication::processEvents();
        widget.grab().save(m_directory.filePath(name + u".png"_s));
    }

    QDir m_directory;
    HistoryPage m_history;
    MapMemory m_memory;
    MainWindow m_window;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationDisplayName(u"PlexBridge"_s);
    QCommandLineParser parser;
    parser.addOptions({{u"dark"_s, {}},
                       {u"rtl"_s, {}},
                       {u"width"_s, {}, u"px"_s, u"1000"_s},
                       {u"language"_s, {}, u"code"_s, u"en"_s}});
    parser.process(app);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    ClearBoxes::install();
    if (parser.isSet(u"dark"_s))
        QApplication::setPalette(darkPalette());
    QLocale::setDefault(QLocale(parser.value(u"language"_s)));
    installTranslations(app);
    if (parser.isSet(u"rtl"_s))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    const QDir directory(parser.positionalArguments().value(0, u"."_s));
    directory.mkpath(u"."_s);
    Studio(directory, parser.value(u"width"_s).toInt()).run(fromEpochMs(QDateTime::currentMSecsSinceEpoch()));
    traySheet(trayStatuses()).save(directory.filePath(u"9-tray.png"_s));
    applicationIcon().pixmap(256, 256).save(directory.filePath(u"9-icon.png"_s));
    return 0;
}
