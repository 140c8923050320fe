// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/guidecollector.h"
#include "guide/guidematcher.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

Channel channel(const QString &tvgId, const QString &name, const QString &tvgName = {})
{
    Channel result;
    result.tvgId = tvgId;
    result.name = name;
    result.tvgName = tvgName;
    return result;
}

QByteArray programme(const char *id, const char *start)
{
    return QByteArray("<programme channel=\"") + id + "\" start=\"" + start
        + "\"><title>T</title></programme>";
}

} // namespace

class TestGuideMatcher : public QObject {
    Q_OBJECT
private slots:
    void looseNames_data();
    void looseNames();
    void ranks_data();
    void ranks();
    void theBestWinsInAnyOrder();
    void oneGuideChannelForSeveral();
    void collectsOnlyWhatIsNeeded();
    void collectsWithoutChannelElements();
    void readsAgainForLateChannels();
    void givesUpDaysWhenTooLarge();
};

void TestGuideMatcher::looseNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("loose");
    const auto row = [](const QString &name, const QString &loose) {
        QTest::newRow(qPrintable(name)) << name << loose;
    };
    row(u"BBC One HD"_s, u"bbcone"_s);
    row(u"UK: BBC One FHD (UK)"_s, u"bbcone"_s);
    row(u"|UK| BBC ONE"_s, u"bbcone"_s);
    row(u"[UK] BBC-One 4K"_s, u"bbcone"_s);
    row(u"bbcone.uk"_s, u"bbcone"_s);
    row(u"ITV +1"_s, u"itvplus1"_s);
    row(u"ITV"_s, u"itv"_s);
    row(u"Télé 5 (1080p)"_s, u"tele5"_s);
    row(u"Das Erste HEVC"_s, u"daserste"_s);
    row(u"HD"_s, u"hd"_s);
    row(u"US"_s, u"us"_s);
    row(u"Россия 1"_s, u"россия1"_s);
    row(u"De Film"_s, u"defilm"_s);
}

void TestGuideMatcher::looseNames()
{
    QFETCH(QString, name);
    QTEST(looseName(name), "loose");
}

void TestGuideMatcher::ranks_data()
{
    QTest::addColumn<QString>("tvgId");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("guideId");
    QTest::addColumn<QStringList>("guideNames");
    QTest::addColumn<MatchRank>("rank");
    QTest::newRow("id") << u"one.uk"_s << u"X"_s << u"one.uk"_s << QStringList() << MatchRank::TvgId;
    QTest::newRow("id in other case")
        << u"ONE.uk"_s << u"X"_s << u"one.UK"_s << QStringList() << MatchRank::TvgIdAnyCase;
    QTest::newRow("name") << QString() << u"One"_s << u"id7"_s << QStringList{u"Uno"_s, u"One"_s}
                          << MatchRank::Name;
    QTest::newRow("loose name") << u"other"_s << u"UK: One HD"_s << u"id7"_s << QStringList{u"ONE"_s}
                                << MatchRank::LooseName;
    QTest::newRow("id against name") << u"one.uk"_s << u"X"_s << u"id7"_s << QStringList{u"One"_s}
                                     << MatchRank::LooseName;
    QTest::newRow("name against id") << QString() << u"One HD"_s << u"one.uk"_s << QStringList()
                                     << MatchRank::LooseName;
    QTest::newRow("plus one is another")
        << QString() << u"One"_s << u"x"_s << QStringList{u"One +1"_s} << MatchRank::None;
    QTest::newRow("empty") << QString() << QString() << QString() << QStringList{QString()}
                           << MatchRank::None;
}

void TestGuideMatcher::ranks()
{
    QFETCH(QString, tvgId);
    QFETCH(QString, name);
    QFETCH(QString, guideId);
    QFETCH(QStringList, guideNames);
    QFETCH(MatchRank, rank);
    GuideMatcher matcher({channel(tvgId, name)});
    QCOMPARE(matcher.offer(guideId, guideNames), rank != MatchRank::None);
    QCOMPARE(matcher.matches().first().rank, rank);
    QCOMPARE(matcher.isMatched(guideId), rank != MatchRank::None);
}

void TestGuideMatcher::theBestWinsInAnyOrder()
{
    QRandomGenerator random(5);
    QList<QPair<QString, QStringList>> guide{
        {u"a"_s, {u"one"_s}}, {u"b"_s, {u"One"_s}}, {u"ID"_s, {}}, {u"id"_s, {}}};
    for (int round = 0; round < 50; ++round) {
        std::shuffle(guide.begin(), guide.end(), random);
        GuideMatcher matcher({channel(u"id"_s, u"One"_s)});
        for (const auto &[id, names] : guide)
            (void)matcher.offer(id, names);
        QCOMPARE(matcher.matches().first().guideId, u"id"_s);
        QCOMPARE(matcher.matches().first().rank, MatchRank::TvgId);
        QVERIFY(matcher.isMatched(u"id"_s) && !matcher.isMatched(u"a"_s) && !matcher.isMatched(u"ID"_s));
    }
    GuideMatcher matcher({channel({}, u"One"_s)});
    QVERIFY(matcher.offer(u"first"_s, {u"One"_s}));
    QVERIFY(!matcher.offer(u"second"_s, {u"One"_s})); // equally good: the first one stays
}

void TestGuideMatcher::oneGuideChannelForSeveral()
{
    GuideMatcher matcher(
        {channel(u"one"_s, u"One SD"_s), channel(u"one"_s, u"One HD"_s), channel(u"x"_s, u"X"_s)});
    QVERIFY(matcher.offer(u"one"_s, {}));
    QCOMPARE(matcher.matches().at(0).guideId, u"one"_s);
    QCOMPARE(matcher.matches().at(1).guideId, u"one"_s);
    QCOMPARE(matcher.matches().at(2).rank, MatchRank::None);
}

void TestGuideMatcher::collectsOnlyWhatIsNeeded()
{
    const GuideWindow window{*readXmltvTime(u"20250904"), *readXmltvTime(u"20250905")};
    GuideCollector collector({channel(u"one"_s, u"One"_s)}, window, 1'000'000);
    XmltvReader reader(collector);
    reader.feed(
        "<tv><channel id=\"one\"><display-name>1</display-name><icon src=\"http://i.example/1\"/></channel>"
        + programme("one", "20250903") + programme("one", "20250903120000") + programme("one", "20250904")
        + programme("one", "20250905") + programme("two", "20250904") + "</tv>");
    reader.finish();
    QCOMPARE(collector.programmesOf(u"one"_s).size(), 2); // the second may last into the window
    QCOMPARE(collector.programmesOf(u"two"_s).size(), 0);
    QCOMPARE(collector.iconOf(u"one"_s), u"http://i.example/1"_s);
    QVERIFY(!collector.needsSecondPass());
}

void TestGuideMatcher::collectsWithoutChannelElements()
{
    const GuideWindow window{*readXmltvTime(u"20250904"), *readXmltvTime(u"20250905")};
    GuideCollector collector({channel(u"one"_s, u"One"_s)}, window, 1'000'000);
    XmltvReader reader(collector);
    reader.feed("<tv>" + programme("one", "20250904") + programme("two", "20250904") + "</tv>");
    QCOMPARE(collector.programmesOf(u"one"_s).size(), 1);
    QVERIFY(!collector.needsSecondPass());
}

void TestGuideMatcher::readsAgainForLateChannels()
{
    const GuideWindow window{*readXmltvTime(u"20250904"), *readXmltvTime(u"20250905")};
    GuideCollector collector({channel({}, u"One"_s)}, window, 1'000'000);
    const QByteArray text = "<tv>" + programme("77", "20250904")
        + "<channel id=\"77\"><display-name>One</display-name></channel></tv>";
    XmltvReader first(collector);
    first.feed(text);
    QVERIFY(collector.needsSecondPass());
    QCOMPARE(collector.programmesOf(u"77"_s).size(), 0);
    collector.beginSecondPass();
    XmltvReader second(collector);
    second.feed(text);
    QVERIFY(!collector.needsSecondPass());
    QCOMPARE(collector.programmesOf(u"77"_s).size(), 1);
}

void TestGuideMatcher::givesUpDaysWhenTooLarge()
{
    const GuideWindow window{*readXmltvTime(u"20250904"), *readXmltvTime(u"20250911")};
    GuideCollector collector({channel(u"one"_s, u"One"_s)}, window, 10'000);
    for (GuideTime start = window.from; start < window.to; start += 1h) {
        if (collector.wantsProgramme(u"one"_s, start, start + 1h))
            collector.programmeRead(
                {u"one"_s, start, start + 1h, {{u"title"_s, {}, QString(150, u'x'), {}}}});
    }
    QVERIFY(collector.reach() < window.to);
    QVERIFY(collector.reach() > window.from);
    const QList<GuideProgramme> kept = collector.programmesOf(u"one"_s);
    QVERIFY(!kept.isEmpty());
    QVERIFY(kept.last().start < collector.reach());
}

QTEST_APPLESS_MAIN(TestGuideMatcher)
#include "tst_guidematcher.moc"
