// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guidehouse.h"
#include "support/testmain.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

WallTime wall(GuideTime time)
{
    return time_point_cast<milliseconds>(time);
}

} // namespace

/// What people see of the guide and do about it: coverage, sources, what is on, schedules, corrections,
/// options; and what stays over a restart.
class TestGuidePeople : public QObject {
    Q_OBJECT
private slots:
    void init();
    void coverage();
    void sources();
    void lastGoodOutlastsARestart();
    void problemsStayUntilTheNextTry();
    void userAgentsOfPlaylists();
    void correctionsWithoutReadingXml();
    void newChannelsReadTheCopyAgain();
    void damagedDatabase_data();
    void damagedDatabase();
    void whatIsOn();
    void gapsAndTheEnd();
    void schedules();
    void candidates();
    void days();
    void noPlaceholders();
    void documentOutlastsARestart();
    void staleDocumentIsNotServed();
    void damagedDocumentIsNotServed();

private:
    std::unique_ptr<Guide> make()
    {
        auto guide = std::make_unique<Guide>(m->folder(), m->clock);
        guide->setLookPause(1ms);
        return guide;
    }
    std::unique_ptr<Guide> ready(int channels, const QByteArray &text)
    {
        auto guide = make();
        guide->setChannels(GuideHouse::lineup(channels));
        guide->setSources(GuideHouse::origins({m->write(u"g.xml"_s, text)}));
        guide->refresh();
        return GuideHouse::settle(*guide) ? std::move(guide) : nullptr;
    }
    static SourcedSchedule schedule(Guide &guide, const QString &channelId)
    {
        std::optional<SourcedSchedule> found;
        guide.readSchedule(channelId, &guide, [&found](const SourcedSchedule &read) { found = read; });
        (void)QTest::qWaitFor([&found] { return found.has_value(); }, 10'000);
        return found.value_or(SourcedSchedule());
    }
    static GuideCandidates candidates(Guide &guide, const QString &channelId, const QString &search)
    {
        std::optional<GuideCandidates> found;
        guide.findCandidates(channelId, search, &guide,
                             [&found](const GuideCandidates &read) { found = read; });
        (void)QTest::qWaitFor([&found] { return found.has_value(); }, 10'000);
        return found.value_or(GuideCandidates());
    }

    std::unique_ptr<GuideHouse> m;
};

void TestGuidePeople::init()
{
    m = std::make_unique<GuideHouse>();
}

void TestGuidePeople::coverage()
{
    const auto guide = make();
    QList<Channel> channels = GuideHouse::lineup(4);
    channels[1].enabled = false;
    channels[2].guideLink = GuideLink{};
    QSignalSpy changed(guide.get(), &Guide::summaryChanged);
    guide->setChannels(channels);
    guide->setSources(GuideHouse::origins({m->write(u"g.xml"_s, m->guide(3, "T", 5))}));
    guide->refresh();
    QVERIFY(guide->summary().refreshing);
    QVERIFY(GuideHouse::settle(*guide));
    QVERIFY(changed.size() >= 2);
    const GuideSummary summary = guide->summary();
    QVERIFY(!summary.refreshing);
    QCOMPARE(summary.documentBytes, guide->document().size());
    QCOMPARE(summary.until, wall(m->begin() + 168h));
    const ChannelGuide first = summary.channels.value(u"id1"_s);
    QCOMPARE(
        first,
        (ChannelGuide{u"ch1"_s, u"Guide 1"_s, MatchRank::TvgId, wall(m->begin()), wall(m->begin() + 5h), 5}));
    const ChannelGuide hidden = summary.channels.value(u"id2"_s);
    QCOMPARE(hidden, (ChannelGuide{u"ch2"_s, u"Guide 2"_s, MatchRank::TvgId, {}, {}, 0}));
    for (const QString &id : {u"id3"_s, u"id4"_s}) // none shall know it; none knows it
        QCOMPARE(summary.channels.value(id), ChannelGuide());
    QVERIFY(summary.nextRefresh.has_value());
    guide->setRefreshInterval(0ms);
    QVERIFY(!guide->summary().nextRefresh.has_value());
}

void TestGuidePeople::sources()
{
    const QByteArray text = m->guide(7, "T");
    m->web.set(u"/SECRET"_s, text);
    const auto guide = make();
    guide->setSources({{m->web.url(u"/SECRET"_s), true, {}, false, {}, {}, {}},
                       {m->write(u"gone.xml"_s, {}) + u"x"_s, false, {}, false, {}, {}, {}},
                       {m->web.url(u"/SECRET"_s), false, {}, false, {}, {}, {}}}); // the same again
    QCOMPARE(guide->summary().sources.size(), 2);
    QVERIFY(!guide->summary().sources.at(0).lastTried);
    guide->refresh();
    QVERIFY(GuideHouse::settle(*guide));
    const QList<GuideSourceState> states = guide->summary().sources;
    QVERIFY(states.at(0).name.startsWith(u"http://127.0.0.1"_s) && !states.at(0).name.contains(u"SECRET"_s));
    QVERIFY(states.at(0).fromPlaylist);
    QCOMPARE(states.at(0).lastTried, m->clock.wall());
    QCOMPARE(states.at(0).lastGood, m->clock.wall());
    QCOMPARE(states.at(0).bytes, text.size());
    QCOMPARE(states.at(0).channels, 7);
    QCOMPARE(states.at(0).programmes, 21);
    QVERIFY(!states.at(0).problem);
    QCOMPARE(states.at(1).name, u"gone.xmlx"_s);
    QCOMPARE(states.at(1).lastTried, m->clock.wall());
    QVERIFY(!states.at(1).lastGood);
    QCOMPARE(states.at(1).problem.code, ProblemCode::SourceUnreachable);
}

void TestGuidePeople::lastGoodOutlastsARestart()
{
    m->web.set(u"/g"_s, {m->guide(2, "T"), 200, "ETag: \"e\"\r\n"});
    const QString url = m->web.url(u"/g"_s);
    const WallTime first = m->clock.wall();
    {
        const auto guide = make();
        guide->setSources(GuideHouse::origins({url}));
        guide->refresh();
        QVERIFY(GuideHouse::settle(*guide));
    }
    m->clock.turn(1h);
    const auto guide = make();
    guide->setSources(GuideHouse::origins({url}));
    guide->setChannels(GuideHouse::lineup(1));
    QVERIFY(GuideHouse::settle(*guide));
    GuideSourceState state = guide->summary().sources.value(0);
    QVERIFY(!state.lastTried);
    QCOMPARE(state.lastGood, first);
    QCOMPARE(state.programmes, 6);
    m->web.set(u"/g"_s, {{}, 304, "ETag: \"e\"\r\n"});
    guide->refresh();
    QVERIFY(GuideHouse::settle(*guide));
    state = guide->summary().sources.value(0);
    QCOMPARE(state.lastGood, m->clock.wall()); // unchanged is good
    m->clock.turn(1h);
    m->web.set(u"/g"_s, {{}, 500, {}});
    guide->refresh();
    QVERIFY(GuideHouse::settle(*guide));
    state = guide->summary().sources.value(0);
    QCOMPARE(state.lastTried, m->clock.wall());
    QCOMPARE(state.lastGood, m->clock.wall() - 1h);
    QCOMPARE(state.problem.code, ProblemCode::SourceUnreachable);
}

void TestGuidePeople::problemsStayUntilTheNextTry()
{
    const auto guide = make();
    guide->setChannels(GuideHouse::lineup(1));
    guide->setRetryPauses(1h, 1h);
    guide->setSources(GuideHouse::origins({m->web.url(u"/none"_s)}));
    guide->refresh();
    QVERIFY(GuideHouse::settle(*guide));
    QCOMPARE(guide->problems().size(), 1);
    guide->setChannels(GuideHouse::lineup(2));
    QVERIFY(GuideHouse::settle(*guide));
    QCOMPARE(guide->problems().size(), 1);
    m->web.set(u"/none"_s, m->guide(1, "T"));
    guide->refresh();
    QVERIFY(GuideHouse::settle(*guide));
    QCOMPARE(guide->problems().size(), 0);
}

void TestGuidePeople::userAgentsOfPlaylists()
{
    m->web.set(u"/g"_s, m->guide(1, "T"));
    const auto guide = make();
    guide->setSources({{m->web.url(u"/g"_s), true, u"VLC/3"_s, false, {}, {}, {}}});
    guide->refresh();
    QVERIFY(GuideHouse::settle(*guide));
    QVERIFY(m->web.lastHead(u"/g"_s).contains("User-Agent: VLC/3"));
}

void TestGuidePeople::correctionsWithoutReadingXml()
{
    QByteArray text = m->guide(3, "T");
    text.replace("channel=\"ch2\"><title>T", "channel=\"ch2\"><title>Second");
    const auto guide = ready(2, text);
    QVERIFY(guide);
    m->forget(u"*.xmltv"_s);
    QVERIFY(QFile::remove(m->dir.filePath(u"g.xml"_s)));
    QList<Channel> channels = GuideHouse::lineup(2);
    channels[0].guideLink = GuideLink{u"ch2"_s};
    guide->setChannels(channels);
    QVERIFY(GuideHouse::settle(*guide));
    QCOMPARE(schedule(*guide, u"id1"_s).programmes.value(0).title, u"Second 0"_s);
    QCOMPARE(guide->summary().channels.value(u"id1"_s).rank, MatchRank::Corrected);
    channels[0].guideLink = GuideLink{};
    guide->setChannels(channels);
    QVERIFY(GuideHouse::settle(*guide));
    QVERIFY(schedule(*guide, u"id1"_s).programmes.value(0).placeholder);
}

void TestGuidePeople::newChannelsReadTheCopyAgain()
{
    m->web.set(u"/g"_s, m->guide(3, "T"));
    const auto guide = make();
    guide->setSources(GuideHouse::origins({m->web.url(u"/g"_s)}));
    guide->setChannels(GuideHouse::lineup(1));
    guide->refresh();
    QVERIFY(GuideHouse::settle(*guide));
    guide->setChannels(GuideHouse::lineup(3));
    QVERIFY(GuideHouse::settle(*guide));
    QCOMPARE(guide->summary().channels.value(u"id3"_s).programmes, 3);
    QCOMPARE(m->web.requests(u"/g"_s), 1);
}

void TestGuidePeople::damagedDatabase_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<bool>("restart");
    QTest::newRow("its head") << 0 << true;
    QTest::newRow("its tables") << 100 << true;
    QTest::newRow("its content") << 4096 << true;
    QTest::newRow("its content, while it is used") << 4096 << false;
    QTest::newRow("its programmes") << -8192 << true; // from the end: seen only when they are read
    QTest::newRow("its programmes, while it is used") << -8192 << false;
}

void TestGuidePeople::damagedDatabase()
{
    QFETCH(int, at);
    QFETCH(bool, restart);
    m->web.set(u"/g"_s, m->guide(30, "T", 100));
    auto guide = make();
    const auto fill = [&] {
        guide->setSources(GuideHouse::origins({m->web.url(u"/g"_s)}));
        guide->setChannels(GuideHouse::lineup(30));
    };
    fill();
    guide->refresh();
    QVERIFY(GuideHouse::settle(*guide));
    QFile database(m->folder() + u'/' + m->kept(u"*.db"_s).value(0));
    QVERIFY(database.open(QIODevice::ReadWrite));
    const qint64 begin = at < 0 ? database.size() + at : at;
    QVERIFY(database.seek(begin));
    const QByteArray noise(database.size() - begin, '\x55');
    QCOMPARE(database.write(noise), noise.size());
    database.close();
    if (restart) {
        guide = make();
        fill();
    } else {
        guide->setChannels(GuideHouse::lineup(29));
    }
    QVERIFY(GuideHouse::settle(*guide));
    QCOMPARE(guide->summary().channels.value(u"id29"_s).programmes, 100);
    QCOMPARE(m->web.requests(u"/g"_s), 1); // from the copy
    QCOMPARE(m->kept(u"*.damaged"_s).size(), 1);
}

void TestGuidePeople::whatIsOn()
{
    const auto guide = ready(2, m->guide(1, "T", 3));
    QVERIFY(guide);
    QTRY_COMPARE(guide->onNow().size(), 1); // placeholders are nothing to know
    OnNow on = guide->onNow().value(u"id1"_s);
    QCOMPARE(on.now->title, u"T 0"_s);
    QCOMPARE(on.now->subTitle, u"Sub"_s);
    QCOMPARE(on.now->description, u"About & on"_s);
    QCOMPARE(on.now->start, wall(m->begin()));
    QCOMPARE(on.now->stop, wall(m->begin() + 1h));
    QVERIFY(!on.now->placeholder);
    QCOMPARE(on.next->title, u"T 1"_s);
    QSignalSpy changed(guide.get(), &Guide::onNowChanged);
    m->clock.turn(1h);
    QTRY_COMPARE(guide->onNow().value(u"id1"_s).now->title, u"T 1"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(guide->onNow().value(u"id1"_s).next->title, u"T 2"_s);
}

void TestGuidePeople::gapsAndTheEnd()
{
    QByteArray text = m->guide(1, "T", 4);
    const QByteArray second = toXmltvTime(m->begin() + 1h);
    text.replace("start=\"" + second + "\" channel",
                 "start=\"" + second + "\" stop=\"" + toXmltvTime(m->begin() + 90min) + "\" channel");
    const auto guide = ready(1, text);
    QVERIFY(guide);
    m->clock.turn(wall(m->begin() + 1h) - m->clock.wall());
    QTRY_COMPARE(guide->onNow().value(u"id1"_s).now->title, u"T 1"_s); // to the minute
    m->clock.turn(30min);
    QTRY_VERIFY(!guide->onNow().value(u"id1"_s).now);
    QCOMPARE(guide->onNow().value(u"id1"_s).next->title, u"T 2"_s);
    m->clock.turn(30min);
    QTRY_VERIFY(guide->onNow().value(u"id1"_s).now);
    m->clock.turn(1h);
    QTRY_VERIFY(!guide->onNow().value(u"id1"_s).next);
    m->clock.turn(-2h); // a clock that is set back
    QTRY_COMPARE(guide->onNow().value(u"id1"_s).now->title, u"T 1"_s);
    m->clock.turn(3h);
    QTRY_VERIFY(guide->onNow().isEmpty());
}

void TestGuidePeople::schedules()
{
    const auto guide = ready(2, m->guide(1, "T", 3));
    QVERIFY(guide);
    const SourcedSchedule known = schedule(*guide, u"id1"_s);
    QCOMPARE(known.channelId, u"id1"_s);
    QCOMPARE(known.programmes.size(), 3);
    QVERIFY(!known.guide.isEmpty());
    QCOMPARE(known.programmes.at(2).title, u"T 2"_s);
    QCOMPARE(known.programmes.at(2).description, u"About & on"_s);
    const SourcedSchedule unknown = schedule(*guide, u"id2"_s);
    QVERIFY(unknown.programmes.size() > 24);
    QVERIFY(unknown.guide.isEmpty());
    QVERIFY(unknown.programmes.first().placeholder);
    QCOMPARE(unknown.programmes.first().title, u"Channel 2"_s);
    QVERIFY(schedule(*guide, u"nobody"_s).programmes.isEmpty());
    bool answered = false;
    auto *context = new QObject;
    guide->readSchedule(u"id1"_s, context, [&answered](const SourcedSchedule &) { answered = true; });
    delete context;
    (void)schedule(*guide, u"id1"_s); // asked later, answered later
    QVERIFY(!answered);
}

void TestGuidePeople::candidates()
{
    const auto guide = ready(1, m->guide(30, "T"));
    QVERIFY(guide);
    GuideCandidates found = candidates(*guide, u"id1"_s, u"guide 2"_s);
    QCOMPARE(found.found, 12); // also those that are in no lineup: 2, 12, 20 to 29
    QCOMPARE(found.candidates.value(0).source, u"g.xml"_s);
    found = candidates(*guide, u"id1"_s, {});
    QCOMPARE(found.candidates.value(0).guideId, u"ch1"_s);
    QCOMPARE(found.candidates.value(0).rank, MatchRank::TvgId);
    found = candidates(*guide, u"nobody"_s, u"ch30"_s);
    QCOMPARE(found.channelId, u"nobody"_s);
    QCOMPARE(found.candidates.size(), 1);
}

void TestGuidePeople::days()
{
    const auto guide = ready(1, m->guide(1, "T", 20 * 24));
    QVERIFY(guide);
    QCOMPARE(guide->summary().channels.value(u"id1"_s).programmes, 7 * 24);
    m->forget(u"*.xmltv"_s);
    for (const int days : {14, 1, 3}) { // all from the database
        guide->setOptions({6h, days, true});
        QVERIFY(GuideHouse::settle(*guide));
        QCOMPARE(guide->summary().channels.value(u"id1"_s).programmes, days * 24);
        QCOMPARE(guide->summary().until, wall(m->begin() + 24h * days));
    }
}

void TestGuidePeople::noPlaceholders()
{
    const auto guide = ready(2, m->guide(1, "T"));
    QVERIFY(guide);
    QVERIFY(guide->document().contains("channel=\"20\""));
    guide->setOptions({6h, 7, false});
    QVERIFY(GuideHouse::settle(*guide));
    QVERIFY(!guide->document().contains("channel=\"20\""));
    QVERIFY(guide->document().contains("id=\"20\""));
    QVERIFY(guide->document().contains("channel=\"10\""));
    QVERIFY(schedule(*guide, u"id2"_s).programmes.isEmpty());
}

void TestGuidePeople::documentOutlastsARestart()
{
    QByteArray before, packed, tag;
    {
        const auto guide = ready(1, m->guide(1, "T"));
        QVERIFY(guide);
        before = guide->document();
        packed = guide->compressedDocument();
        tag = guide->entityTag();
    }
    m->clock.turn(24h);
    const auto guide = make();
    QCOMPARE(guide->document(), before);
    QCOMPARE(guide->compressedDocument(), packed);
    QCOMPARE(guide->entityTag(), tag);
    guide->setSources(GuideHouse::origins({m->dir.filePath(u"g.xml"_s)}));
    guide->refresh();
    QVERIFY(GuideHouse::settle(*guide));
    QCOMPARE(guide->document(), before); // the lineup is not known yet
    guide->setChannels({});
    QVERIFY(GuideHouse::settle(*guide));
    QVERIFY(!guide->document().contains("<channel"));
}

void TestGuidePeople::staleDocumentIsNotServed()
{
    QVERIFY(ready(1, m->guide(1, "T")));
    m->clock.turn(24h * 8);
    QVERIFY(!make()->document().contains("<channel"));
}

void TestGuidePeople::damagedDocumentIsNotServed()
{
    QVERIFY(ready(1, m->guide(1, "T")));
    QVERIFY(make()->document().contains("<channel"));
    QFile file(m->folder() + u"/epg.xml"_s);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(100) && file.write("oops") == 4);
    file.close();
    QVERIFY(!make()->document().contains("<channel"));
}

PLEXBRIDGE_TEST(TestGuidePeople)
#include "tst_guidepeople.moc"
