// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/roles.h"
#include "desktop/samples.h"
#include "desktop/windows/guidelinkdialog.h"
#include "desktop/windows/guidepage.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr WallTime now{1'756'954'607'638ms};

template <typename T> T &child(const QWidget &parent, const char *name)
{
    T *found = parent.findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no %s", name);
    return *found;
}

ChannelChange linked(const QString &channelId, const std::optional<GuideLink> &link)
{
    ChannelChange change;
    change.channelId = channelId;
    change.guideLink = link;
    return change;
}

} // namespace

/// The guide page, and the table in which a guide's channels are corrected.
class TestGuidePage : public QObject {
    Q_OBJECT
private slots:
    void init();
    void withoutASourceItOffersOne();
    void tellsSourcesCoverageAndReach();
    void countsWhatHasNoGuide();
    void showsTheChosenChannelsProgrammes();
    void movesTheTimesOfAChannel();
    void triedTimesAreShownUntilTheyAreKept();
    void asksAnewWhenTheGuideIsNew();
    void anotherChannelsScheduleIsIgnored();
    void asksForCandidatesWhenTypingPauses();
    void lateCandidatesAreIgnored();
    void choosesNoneAndAutomatic();
    void theFirstChannelIsAskedForWithoutAChoice();
    void listsUnsureMatchesAlone();

private:
    std::unique_ptr<ChannelModel> m_channels;
};

void TestGuidePage::init()
{
    m_channels = std::make_unique<ChannelModel>();
    const LineupSummary lineup = samples::wornLineup(12, now);
    m_channels->setLineup(lineup.channels, lineup.missing);
    m_channels->setGuides(samples::guide(12, now).channels);
}

void TestGuidePage::withoutASourceItOffersOne()
{
    GuidePage page;
    page.setChannels(*m_channels);
    page.show();
    QSignalSpy wanted(&page, &GuidePage::settingsWanted);
    QTest::mouseClick(&child<QPushButton>(page, "emptyAction"), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    page.setGuide(samples::guide(12, now));
    QVERIFY(!child<QWidget>(page, "empty").isVisible());
}

void TestGuidePage::tellsSourcesCoverageAndReach()
{
    GuidePage page;
    page.setChannels(*m_channels);
    page.show();
    page.setNow(now);
    QAbstractItemModel &sources = *child<QTableView>(page, "sources").model();
    const QAbstractItemModelTester tester(&sources, QAbstractItemModelTester::FailureReportingMode::QtTest);
    page.setGuide(samples::guide(12, now));
    QCOMPARE(sources.rowCount(), 2);
    QCOMPARE(sources.index(0, GuideSourceModel::Result).data().toString(), u"Fine"_s);
    QVERIFY(!sources.index(0, GuideSourceModel::Size).data().toString().isEmpty());
    QVERIFY(sources.index(1, GuideSourceModel::Result).data(Qt::ToolTipRole).toString().contains(u"17"_s));
    QVERIFY(child<QLabel>(page, "reach").text().contains(u"MB"_s));
    QCOMPARE(child<QListWidget>(page, "problems").count(), 1);
    QSignalSpy refreshes(&page, &GuidePage::refreshRequested);
    QTest::mouseClick(&child<QPushButton>(page, "refresh"), Qt::LeftButton);
    QCOMPARE(refreshes.size(), 1);
    GuideSummary reading = samples::guide(12, now);
    reading.refreshing = true;
    page.setGuide(reading);
    QVERIFY(!child<QPushButton>(page, "refresh").isEnabled());
    QVERIFY(child<QWidget>(page, "progress").isVisible());
}

void TestGuidePage::countsWhatHasNoGuide()
{
    GuidePage page;
    page.setChannels(*m_channels);
    page.setGuide(samples::guide(12, now)); // every sixth has none
    const QString words = child<QLabel>(page, "coverage").text();
    QVERIFY2(words.contains(u"10 of 12"_s) && words.contains(u"2 "_s), qPrintable(words));
    page.setPlaceholders(false);
    QVERIFY(child<QLabel>(page, "coverage").text() != words);
    m_channels->setLineup(samples::lineup(6).channels, {});
    QTRY_VERIFY(child<QLabel>(page, "coverage").text().contains(u"5 of 6"_s));
}

void TestGuidePage::showsTheChosenChannelsProgrammes()
{
    GuidePage page;
    page.setChannels(*m_channels);
    page.setGuide(samples::guide(12, now));
    QSignalSpy asked(&page, &GuidePage::scheduleWanted);
    page.show();
    QCOMPARE(asked.size(), 1); // the first channel, by itself
    QCOMPARE(asked.at(0).at(0).toString(), u"channel-0"_s);
    child<QTableView>(page, "channels").selectRow(3);
    QCOMPARE(asked.last().at(0).toString(), u"channel-3"_s);
    const auto &schedule = child<QTableView>(page, "schedule");
    const QAbstractItemModelTester tester(schedule.model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    page.setNow(now);
    page.showSchedule(samples::schedule(u"channel-3"_s, now));
    QCOMPARE(schedule.model()->rowCount(), 60);
    int on = 0;
    for (int row = 0; row < 60; ++row)
        on += schedule.model()->index(row, ScheduleModel::Title).data(ProgressRole).isValid() ? 1 : 0;
    QCOMPARE(on, 1);
    QVERIFY(child<QLabel>(page, "scheduleTitle").text().contains(samples::lineup(4).channels.at(3).name));
}

void TestGuidePage::triedTimesAreShownUntilTheyAreKept()
{
    GuidePage page;
    page.setChannels(*m_channels);
    page.setGuide(samples::guide(12, now));
    page.setPreview([](SourcedSchedule moved, const GuideShift &shift) {
        for (Programme &programme : moved.programmes)
            programme.start += shift.by - moved.guideShift.by;
        return moved;
    });
    page.show();
    child<QTableView>(page, "channels").selectRow(3);
    SourcedSchedule schedule = samples::schedule(u"channel-3"_s, now);
    schedule.guide = u"http://guide.example/?password=secret"_s;
    page.showSchedule(schedule);
    const QAbstractItemModel &shown = *child<QTableView>(page, "schedule").model();
    const auto &trial = child<QLabel>(page, "trial");
    const QString asItIs = shown.index(0, 0).data().toString();
    page.tryShifts({{u"another"_s, {90min, {}}}});
    QCOMPARE(shown.index(0, 0).data().toString(), asItIs);
    QVERIFY(!trial.isVisible());
    page.tryShifts({{schedule.guide, {90min, {}}}}); // while it is turned
    const QString moved = shown.index(0, 0).data().toString();
    QVERIFY(moved != asItIs);
    QVERIFY(trial.isVisible());
    page.showSchedule(schedule); // told again meanwhile
    QCOMPARE(shown.index(0, 0).data().toString(), moved);
    page.tryShifts({}); // and given up
    QCOMPARE(shown.index(0, 0).data().toString(), asItIs);
    QVERIFY(!trial.isVisible());
    page.tryShifts({{schedule.guide, {90min, {}}}});
    schedule.guideShift.by = 90min; // kept: the guide was put together anew
    for (Programme &programme : schedule.programmes)
        programme.start += 90min;
    page.showSchedule(schedule);
    QCOMPARE(shown.index(0, 0).data().toString(), moved);
    QVERIFY(!trial.isVisible());
}

void TestGuidePage::movesTheTimesOfAChannel()
{
    GuidePage page;
    page.setChannels(*m_channels);
    page.setGuide(samples::guide(12, now));
    page.show();
    child<QTableView>(page, "channels").selectRow(3);
    QVERIFY(!child<QWidget>(page, "shiftWay").isEnabled()); // not known yet
    SourcedSchedule schedule = samples::schedule(u"channel-3"_s, now);
    schedule.playlistShift = 60min;
    page.showSchedule(schedule);
    auto &way = child<QComboBox>(page, "shiftWay");
    QVERIFY(way.isEnabled());
    QVERIFY(way.itemText(0).contains(u"+1:00"_s));
    QCOMPARE(way.currentIndex(), 0);
    QSignalSpy wanted(&page, &GuidePage::shiftWanted);
    way.setCurrentIndex(1);
    child<QDoubleSpinBox>(page, "shiftHours").setValue(-1.5);
    QTRY_COMPARE(wanted.size(), 1); // once, for both
    QCOMPARE(wanted.first().first().toString(), u"channel-3"_s);
    QCOMPARE(wanted.first().at(1).value<std::optional<GuideShift>>(), std::optional(GuideShift{-90min, {}}));
    QVERIFY(!wanted.first().at(2).value<std::optional<GuideShift>>()); // what was in force
    schedule.shift = GuideShift{0min, "Europe/Berlin"};
    page.showSchedule(schedule);
    QCOMPARE(way.currentIndex(), 2);
    QVERIFY(wanted.size() == 1); // what is shown is not wanted anew
    way.setCurrentIndex(0);
    QTRY_COMPARE(wanted.size(), 2);
    QVERIFY(!wanted.last().at(1).value<std::optional<GuideShift>>()); // as the playlist says, again
    QCOMPARE(wanted.last().at(2).value<std::optional<GuideShift>>(), schedule.shift);
    way.setCurrentIndex(1);
    child<QTableView>(page, "channels").selectRow(4); // it was not meant for this one
    page.showSchedule(samples::schedule(u"channel-4"_s, now));
    QCOMPARE(way.currentIndex(), 0);
    QCOMPARE(wanted.size(), 2);
}

void TestGuidePage::asksAnewWhenTheGuideIsNew()
{
    GuidePage page;
    page.setChannels(*m_channels);
    page.setGuide(samples::guide(12, now));
    page.show();
    QSignalSpy asked(&page, &GuidePage::scheduleWanted);
    page.setGuide(samples::guide(12, now));
    QCOMPARE(asked.size(), 0);
    page.setGuide(samples::guide(12, now + 1h));
    QCOMPARE(asked.size(), 1);
}

void TestGuidePage::anotherChannelsScheduleIsIgnored()
{
    GuidePage page;
    page.setChannels(*m_channels);
    page.setGuide(samples::guide(12, now));
    page.show();
    page.showSchedule(samples::schedule(u"channel-7"_s, now));
    QCOMPARE(child<QTableView>(page, "schedule").model()->rowCount(), 0);
}

void TestGuidePage::asksForCandidatesWhenTypingPauses()
{
    GuideLinkDialog dialog(*m_channels);
    dialog.setSearchDelay(0ms);
    QSignalSpy asked(&dialog, &GuideLinkDialog::candidatesWanted);
    dialog.show();
    dialog.choose(u"channel-4"_s);
    QCOMPARE(asked.last(), (QVariantList{u"channel-4"_s, QString()}));
    asked.clear();
    QTest::keyClicks(&child<QLineEdit>(dialog, "search"), u" bbc  one"_s);
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked.last(), (QVariantList{u"channel-4"_s, u"bbc one"_s}));
    auto &candidates = child<QTableView>(dialog, "candidates");
    const QAbstractItemModelTester tester(candidates.model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    dialog.showCandidates(samples::candidates(u"channel-4"_s, u"bbc one"_s));
    QCOMPARE(candidates.model()->rowCount(), 30);
    QVERIFY(child<QLabel>(dialog, "found").text().contains(u"214"_s));
    QSignalSpy changes(&dialog, &GuideLinkDialog::changesWanted);
    candidates.selectRow(2);
    QTest::mouseClick(&child<QPushButton>(dialog, "use"), Qt::LeftButton);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.at(0).at(0).value<QList<ChannelChange>>(),
             QList<ChannelChange>{linked(u"channel-4"_s, GuideLink{u"channel2.example"_s})});
}

void TestGuidePage::lateCandidatesAreIgnored()
{
    GuideLinkDialog dialog(*m_channels);
    dialog.show();
    dialog.choose(u"channel-4"_s);
    dialog.showCandidates(samples::candidates(u"channel-3"_s, {}));
    dialog.showCandidates(samples::candidates(u"channel-4"_s, u"old"_s));
    QCOMPARE(child<QTableView>(dialog, "candidates").model()->rowCount(), 0);
    QVERIFY(!child<QPushButton>(dialog, "use").isEnabled());
}

void TestGuidePage::choosesNoneAndAutomatic()
{
    GuideLinkDialog dialog(*m_channels);
    dialog.show();
    dialog.choose(u"channel-1"_s); // matched by its id
    QVERIFY(!child<QPushButton>(dialog, "automatic").isEnabled());
    QSignalSpy changes(&dialog, &GuideLinkDialog::changesWanted);
    QTest::mouseClick(&child<QPushButton>(dialog, "none"), Qt::LeftButton);
    dialog.choose(u"channel-0"_s); // corrected
    QTest::mouseClick(&child<QPushButton>(dialog, "automatic"), Qt::LeftButton);
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.at(0).at(0).value<QList<ChannelChange>>(),
             QList<ChannelChange>{linked(u"channel-1"_s, GuideLink{})});
    const auto automatic = changes.at(1).at(0).value<QList<ChannelChange>>().value(0);
    QCOMPARE(automatic.channelId, u"channel-0"_s);
    QVERIFY(automatic.guideLink && !*automatic.guideLink);
}

void TestGuidePage::theFirstChannelIsAskedForWithoutAChoice()
{
    GuideLinkDialog dialog(*m_channels);
    QSignalSpy asked(&dialog, &GuideLinkDialog::candidatesWanted);
    dialog.show();
    dialog.choose({});
    QCOMPARE(asked.last(), (QVariantList{u"channel-0"_s, QString()}));
}

void TestGuidePage::listsUnsureMatchesAlone()
{
    GuideLinkDialog dialog(*m_channels);
    auto &show = child<QComboBox>(dialog, "show");
    const QAbstractItemModel &rows = *child<QTableView>(dialog, "channels").model();
    QCOMPARE(rows.rowCount(), 12); // those that are missing have no place here
    show.setCurrentIndex(1);
    QCOMPARE(rows.rowCount(), 2);
    show.setCurrentIndex(2);
    QCOMPARE(rows.rowCount(), 2);
}

PLEXBRIDGE_TEST(TestGuidePage)
#include "tst_guidepage.moc"
