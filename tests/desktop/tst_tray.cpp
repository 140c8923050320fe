// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/samples.h"
#include "desktop/statelook.h"
#include "desktop/traymenu.h"
#include "desktop/traypicture.h"
#include "desktop/traystatus.h"
#include "support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Picture = TrayStatus::Picture;

namespace {

constexpr WallTime now{1'756'954'607'638ms};

TraySummary watched(int streams)
{
    TraySummary summary;
    summary.discovery.hdhomerun = summary.discovery.ssdp = true;
    for (int i = 0; i < streams; ++i)
        summary.running.append(samples::consumer(i, ConsumerState::Streaming, now));
    summary.statistics.active = summary.statistics.streaming = summary.statistics.total = streams;
    return summary;
}

TraySummary idTaken()
{
    TraySummary summary = watched(0);
    summary.discovery.problem = {ProblemCode::DeviceIdTaken, u"10.0.0.9"_s, u"10F12345"_s, 0};
    return summary;
}

int pixelsOf(const QPixmap &picture, const QColor &colour)
{
    const QImage image = picture.toImage();
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            const int far = std::abs(pixel.red() - colour.red()) + std::abs(pixel.green() - colour.green())
                + std::abs(pixel.blue() - colour.blue());
            count += pixel.alpha() > 200 && far < 40;
        }
    }
    return count;
}

QAction *action(const QMenu &menu, const QString &name)
{
    for (QAction *action : menu.actions()) {
        if (action->objectName() == name)
            return action;
    }
    return nullptr;
}

QList<QMenu *> submenus(const QMenu &menu)
{
    QList<QMenu *> found;
    for (const QAction *entry : menu.actions()) {
        if (entry->menu())
            found.append(entry->menu());
    }
    return found;
}

} // namespace

/// Picture, tooltip and menu of the tray icon.
class TestTray : public QObject {
    Q_OBJECT
private slots:
    void pictureFollowsTheSummary_data();
    void pictureFollowsTheSummary();
    void toolTipNamesWhoWatches();
    void toolTipAndMenuTellWhatIsOn();
    void toolTipStaysShort();
    void toolTipTellsOfStayingAwake();
    void toolTipTellsWhyWeAreNotFound();
    void sessionsWithoutAStreamCount();
    void troubleIsToldFirst();
    void everySizeShowsItsBadge_data();
    void everySizeShowsItsBadge();
    void theMarkHasThePanelsColour();
    void menuListsTheRunning();
    void menuStopsTheChosenOne();
    void menuSaysThatNobodyWatches();
    void menuKeepsItsEntriesWhileNothingChanges();
    void menuStaysAsItIsWhileAPanelShowsIt();
    void streamsBeyondTheListCount();
    void namesWithAmpersandsStayWhole();
    void commandsAreTold();
    void stayingAwakeIsSwitched();
};

void TestTray::pictureFollowsTheSummary_data()
{
    QTest::addColumn<TraySummary>("summary");
    QTest::addColumn<Picture>("picture");
    QTest::addColumn<int>("count");
    QTest::newRow("idle") << watched(0) << Picture::Idle << 0;
    QTest::newRow("streaming") << watched(2) << Picture::Streaming << 2;
    TraySummary summary = watched(2);
    summary.running[1].state = ConsumerState::Buffering;
    QTest::newRow("one starves") << summary << Picture::Buffering << 2;
    summary = watched(1);
    summary.running[0].state = ConsumerState::Paused;
    QTest::newRow("paused") << summary << Picture::Streaming << 1;
    summary = watched(2);
    summary.store = {false, 3, {ProblemCode::DatabaseFull, {}, {}, 0}};
    QTest::newRow("database full") << summary << Picture::Trouble << 2;
    summary = watched(0);
    summary.store = {true, 0, {ProblemCode::DatabaseCorrupt, {}, u"x"_s, 0}};
    QTest::newRow("database renewed") << summary << Picture::Idle << 0;
    summary = watched(0);
    summary.lineup = {ProblemCode::SourceUnreachable, u"http://p.example/…"_s, {}, 0};
    QTest::newRow("playlist out of reach") << summary << Picture::Trouble << 0;
    summary = watched(4);
    summary.tunersExhausted = true;
    QTest::newRow("tuners exhausted") << summary << Picture::Trouble << 4;
    summary = watched(0);
    summary.discovery.hdhomerun = false;
    QTest::newRow("found by some") << summary << Picture::Idle << 0;
    summary.discovery.ssdp = false;
    QTest::newRow("discovery starts") << summary << Picture::Idle << 0;
    summary.discovery.problem = {ProblemCode::PortInUse, u"65001"_s, {}, 0};
    QTest::newRow("found by none") << summary << Picture::Trouble << 0;
    QTest::newRow("id taken") << idTaken() << Picture::Trouble << 0;
    summary.discovery.enabled = false;
    QTest::newRow("not to be found") << summary << Picture::Idle << 0;
}

void TestTray::pictureFollowsTheSummary()
{
    QFETCH(const TraySummary, summary);
    const TrayStatus status = TrayReading::read(summary, 4);
    QTEST(status.picture, "picture");
    QTEST(status.watching, "count");
    QCOMPARE(status.trouble.isEmpty(), status.picture != Picture::Trouble);
}

void TestTray::toolTipNamesWhoWatches()
{
    const QString tip = TrayReading::read(watched(2), 4).toolTip;
    QVERIFY2(tip.contains(u"2 of 4"_s), qPrintable(tip));
    QVERIFY2(tip.contains(u"BBC One HD (192.168.1.5), Das Erste HD (192.168.1.6)"_s), qPrintable(tip));
    QVERIFY(!TrayReading::read(watched(2), 0).toolTip.contains(u"of 0"_s));
}

void TestTray::toolTipAndMenuTellWhatIsOn()
{
    const QHash<QString, QString> titles{{u"channel-0"_s, u"News & Weather"_s}};
    const QString tip = TrayReading::read(watched(2), 4, titles).toolTip;
    QVERIFY2(tip.contains(u"BBC One HD: News & Weather (192.168.1.5), Das Erste HD (192.168.1.6)"_s),
             qPrintable(tip));
    TrayMenu menu;
    menu.setSummary(watched(2), titles);
    QCOMPARE(submenus(menu).at(0)->title(), u"BBC One HD: News && Weather (192.168.1.5)"_s);
    menu.setSummary(watched(2), {{u"channel-0"_s, u"Film"_s}});
    QCOMPARE(submenus(menu).at(0)->title(), u"BBC One HD: Film (192.168.1.5)"_s);
}

void TestTray::toolTipStaysShort()
{
    const QString tip = TrayReading::read(watched(9), 16).toolTip;
    QCOMPARE(tip.count(u"192.168.1."_s), 4);
    QVERIFY2(tip.contains(u"5 more"_s), qPrintable(tip));
}

void TestTray::toolTipTellsWhyWeAreNotFound()
{
    const TrayStatus taken = TrayReading::read(idTaken(), 4);
    QVERIFY(taken.trouble.contains(u"10.0.0.9"_s));
    QVERIFY(taken.toolTip.contains(u"Use another device ID"_s));
    TraySummary summary = watched(0);
    summary.discovery.hdhomerun = false;
    summary.discovery.problem = {ProblemCode::PortInUse, u"65001"_s, {}, 0};
    const TrayStatus partly = TrayReading::read(summary, 4);
    QVERIFY(partly.trouble.isEmpty());
    QVERIFY(partly.toolTip.contains(u"Port 65001 is taken"_s));
    QVERIFY(partly.toolTip.contains(u"type the address"_s));
    summary.discovery.ssdp = false;
    QVERIFY(TrayReading::read(summary, 4).trouble.contains(u"65001"_s));
}

void TestTray::toolTipTellsOfStayingAwake()
{
    TraySummary summary = watched(1);
    QCOMPARE(TrayReading::read(summary, 4).toolTip.count(u'\n'), 0);
    summary.sleep.keptAwake = true;
    QVERIFY(TrayReading::read(summary, 4).toolTip.endsWith(u"\nThis computer stays awake meanwhile"_s));
}

void TestTray::sessionsWithoutAStreamCount()
{
    TraySummary summary = watched(0);
    summary.statistics.active = 3;
    summary.statistics.streaming = 2;
    summary.statistics.buffering = 1;
    const TrayStatus status = TrayReading::read(summary, 4);
    QCOMPARE(status.picture, Picture::Streaming);
    QCOMPARE(status.watching, 3);

    // With streams open they alone are counted.
    summary.running = watched(2).running;
    QCOMPARE(TrayReading::read(summary, 4).watching, 2);
}

/// Only the first ones are listed, but all are counted.
void TestTray::streamsBeyondTheListCount()
{
    TraySummary summary = watched(20);
    summary.streams = 30;
    const TrayStatus status = TrayReading::read(summary, 64);
    QCOMPARE(status.watching, 30);
    QVERIFY2(status.toolTip.contains(u"30 of 64"_s), qPrintable(status.toolTip));
}

void TestTray::troubleIsToldFirst()
{
    TraySummary summary = watched(1);
    summary.store = {false, 3, {ProblemCode::DatabaseFull, {}, {}, 0}};
    const QStringList lines = TrayReading::read(summary, 4).toolTip.split(u'\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0), u"The disk is full"_s);
}

void TestTray::everySizeShowsItsBadge_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {16, 22, 24, 32, 44, 48, 64, 96})
        QTest::addRow("%d", size) << size;
}

void TestTray::everySizeShowsItsBadge()
{
    QFETCH(const int, size);
    const int least = size * size / 25;
    const QColor blue = StateLook::colour(ConsumerState::Streaming, false);
    const QColor orange = StateLook::colour(ConsumerState::Error, false);
    const QColor amber = StateLook::colour(ConsumerState::Buffering, true);
    TrayStatus status;
    status.watching = 3;
    QCOMPARE(pixelsOf(TrayPicture::draw(status, Qt::black, size), blue), 0);
    status.picture = Picture::Streaming;
    QVERIFY(pixelsOf(TrayPicture::draw(status, Qt::black, size), blue) > least);
    QVERIFY(pixelsOf(TrayPicture::draw(status, Qt::black, size), Qt::white) > 0);
    status.picture = Picture::Buffering;
    QVERIFY(pixelsOf(TrayPicture::draw(status, Qt::black, size), amber) > least / 2);
    status.picture = Picture::Trouble;
    QVERIFY(pixelsOf(TrayPicture::draw(status, Qt::black, size), orange) > least);
}

void TestTray::theMarkHasThePanelsColour()
{
    const QColor light(240, 240, 240);
    QVERIFY(pixelsOf(TrayPicture::draw({}, light, 32), light) > 60);
    const QColor dark(20, 20, 20);
    QVERIFY(pixelsOf(TrayPicture::draw({}, light, 32), dark) < 10);
    QVERIFY(pixelsOf(TrayPicture::draw({}, dark, 32), dark) > 60);
}

void TestTray::menuListsTheRunning()
{
    TrayMenu menu;
    menu.setSummary(watched(2));
    const QList<QMenu *> running = submenus(menu);
    QCOMPARE(running.size(), 2);
    QCOMPARE(running.at(0)->title(), u"BBC One HD (192.168.1.5)"_s);
    QVERIFY(!action(menu, u"nobody"_s)->isVisible());
    menu.setSummary(watched(1));
    QCOMPARE(submenus(menu).size(), 1);
}

void TestTray::menuStopsTheChosenOne()
{
    TrayMenu menu;
    menu.setSummary(watched(3));
    QSignalSpy stops(&menu, &TrayMenu::stopChosen);
    action(*submenus(menu).at(1), u"stop"_s)->trigger();
    QCOMPARE(stops.size(), 1);
    QCOMPARE(stops.at(0).at(0).toString(), samples::consumer(1, ConsumerState::Streaming, now).sessionId);
}

void TestTray::menuSaysThatNobodyWatches()
{
    TrayMenu menu;
    menu.setSummary(watched(0));
    QVERIFY(action(menu, u"nobody"_s)->isVisible());
    QVERIFY(!action(menu, u"purgeEnded"_s)->isEnabled());
    TraySummary ended = watched(0);
    ended.statistics.error = 1;
    menu.setSummary(ended);
    QVERIFY(action(menu, u"purgeEnded"_s)->isEnabled());
}

void TestTray::menuKeepsItsEntriesWhileNothingChanges()
{
    TrayMenu menu;
    TraySummary summary = watched(2);
    menu.setSummary(summary);
    const QList<QMenu *> before = submenus(menu);
    summary.running[0].bytesSent += 1000;
    menu.setSummary(summary);
    QCOMPARE(submenus(menu), before);
}

/// A panel shows the menu itself: nothing moves under the pointer of whoever is about to stop somebody.
void TestTray::menuStaysAsItIsWhileAPanelShowsIt()
{
    TrayMenu menu;
    menu.setSummary(watched(2));
    emit menu.aboutToShow(); // as the panel's request over D-Bus ends here
    const QList<QMenu *> before = submenus(menu);
    menu.setSummary(watched(3));
    QVERIFY(!menu.isVisible());
    QCOMPARE(submenus(menu), before);
    emit menu.aboutToHide();
    QTRY_COMPARE(submenus(menu).size(), 3);
}

void TestTray::namesWithAmpersandsStayWhole()
{
    TraySummary summary = watched(1);
    summary.running[0].channelName = u"Q&A"_s;
    TrayMenu menu;
    menu.setSummary(summary);
    QCOMPARE(submenus(menu).at(0)->title(), u"Q&&A (192.168.1.5)"_s);
}

void TestTray::commandsAreTold()
{
    TrayMenu menu;
    TraySummary summary = watched(0);
    summary.statistics.stopped = 1;
    menu.setSummary(summary);
    QSignalSpy open(&menu, &TrayMenu::openChosen), purge(&menu, &TrayMenu::purgeEndedChosen),
        quit(&menu, &TrayMenu::quitChosen);
    action(menu, u"open"_s)->trigger();
    action(menu, u"purgeEnded"_s)->trigger();
    action(menu, u"quit"_s)->trigger();
    QCOMPARE(open.size(), 1);
    QCOMPARE(purge.size(), 1);
    QCOMPARE(quit.size(), 1);
}

void TestTray::stayingAwakeIsSwitched()
{
    TrayMenu menu;
    TraySummary summary = watched(0);
    menu.setSummary(summary);
    QAction &keepAwake = *action(menu, u"keepAwake"_s);
    QVERIFY(keepAwake.isChecked());
    QSignalSpy chosen(&menu, &TrayMenu::keepAwakeChosen);
    keepAwake.trigger();
    QCOMPARE(chosen, QList<QVariantList>{{false}});
    menu.setSummary(summary); // it was not to be saved
    QVERIFY(keepAwake.isChecked());
    QCOMPARE(chosen.size(), 1);
    menu.setKeepAwakeFixed(true);
    QVERIFY(!keepAwake.isEnabled());
}

PLEXBRIDGE_TEST(TestTray)
#include "tst_tray.moc"
