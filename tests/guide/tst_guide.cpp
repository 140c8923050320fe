// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/guide.h"

#include "fetch/unpack.h"
#include "guide/guideassembly.h"
#include "guide/gzip.h"
#include "guide/xmltvreader.h"
#include "lineup/fakeweb.h"
#include "support/testmain.h"
#include "support/turnableclock.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

QList<Channel> lineup(int count = 3)
{
    QList<Channel> channels;
    for (int i = 1; i <= count; ++i) {
        Channel channel;
        channel.id = u"id%1"_s.arg(i);
        channel.guideNumber = QString::number(i * 10);
        channel.name = u"Channel %1"_s.arg(i);
        channel.tvgId = u"ch%1"_s.arg(i);
        channels.append(channel);
    }
    return channels;
}

QList<GuideOrigin> origins(const QStringList &sources)
{
    QList<GuideOrigin> guides;
    for (const QString &source : sources)
        guides.append({source, false, {}, false, {}, {}, {}});
    return guides;
}

/// Titles by guide number, in order, as an XMLTV client reads them.
class Client final : public XmltvSink {
public:
    explicit Client(const QByteArray &document)
    {
        XmltvReader reader(*this);
        reader.feed(document);
        reader.finish();
        wellFormed = !reader.problem();
    }
    void channelRead(const XmltvChannel &channel) override { channels.append(channel.id); }
    bool wantsProgramme(const QString &, GuideTime, std::optional<GuideTime>) override { return true; }
    void programmeRead(const XmltvProgramme &programme) override
    {
        titles[programme.channel].append(QString::fromUtf8(programme.elements.first().text));
        ends[programme.channel] = *programme.stop;
    }
    QStringList channels;
    QHash<QString, QStringList> titles;
    QHash<QString, GuideTime> ends;
    bool wellFormed = false;
};

} // namespace

class TestGuide : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void validBeforeTheFirstBuild();
    void placeholdersForAll();
    void hiddenChannelsAreLeftOut();
    void readsAddressesAndFilesPlainAndPacked();
    void surerMatchWins();
    void compressedAndTagFollow();
    void conditionalRequests();
    void brokenRefreshKeepsTheCopy_data();
    void brokenRefreshKeepsTheCopy();
    void firstBrokenGuideGivesWhatItCan();
    void alwaysBrokenGuideGoesOn();
    void copiesOutlastARestart();
    void localFileThatVanishes();
    void trimsToSize();
    void refreshesByItself();
    void nothingWhereTheNetworkCosts();
    void matchesThatChangeAreTold();
    void timeMovesTheWindow();
    void changesWhileBuilding();
    void changesWhileFetching();
    void copiesAreOnlyForTheOwner();
    void diesWhileBusy();
    void stopsWhenCancelled();
    void placeholdersGiveWay();
    void fewPlaceholdersOfMany();
    void triesAgainWhatFailed();
    void otherSchemesAreRefused();
    void fileAddressesAreRead();
    void tellingPicturesAreLeftOut();

private:
    [[nodiscard]] QByteArray guide(int channels, const char *title, hours ahead = 3h) const
    {
        QByteArray text("<?xml version=\"1.0\"?>\n<tv>\n");
        const GuideTime now = floor<seconds>(m_clock.wall());
        for (int i = 1; i <= channels; ++i) {
            const QByteArray id = "ch" + QByteArray::number(i);
            for (GuideTime start = now; start < now + ahead; start += 1h)
                text += "<programme start=\"" + toXmltvTime(start) + "\" channel=\"" + id + "\"><title>"
                    + title + "</title></programme>\n";
        }
        return text + "</tv>\n";
    }
    [[nodiscard]] QString folder() const { return m_dir->filePath(u"guide"_s); }
    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_dir->filePath(name));
        const bool done = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        return done ? file.fileName() : QString();
    }
    static bool settle(const Guide &built)
    {
        return QTest::qWaitFor([&built] { return !built.isRunning(); }, 20'000);
    }
    static QString titleOf(const Guide &built, const QString &number)
    {
        return Client(built.document()).titles.value(number).value(0);
    }

    TurnableClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FakeWeb> m_web;
};

void TestGuide::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_web = std::make_unique<FakeWeb>();
}

void TestGuide::cleanup()
{
    m_web.reset();
    m_dir.reset();
}

void TestGuide::validBeforeTheFirstBuild()
{
    const Guide built(folder(), m_clock);
    const Client client(built.document());
    QVERIFY(client.wellFormed);
    QVERIFY(client.channels.isEmpty());
    QVERIFY(built.compressedDocument().startsWith("\x1f\x8b"));
    QVERIFY(built.entityTag().startsWith('"') && built.entityTag().endsWith('"')
            && built.entityTag().size() > 10);
}

void TestGuide::placeholdersForAll()
{
    Guide built(folder(), m_clock);
    QSignalSpy rebuilt(&built, &Guide::rebuilt);
    built.setChannels(lineup());
    QVERIFY(settle(built));
    QCOMPARE(rebuilt.size(), 1);
    const Client client(built.document());
    QVERIFY(client.wellFormed);
    QCOMPARE(client.channels, QStringList({u"10"_s, u"20"_s, u"30"_s}));
    QCOMPARE(client.titles.value(u"10"_s).value(0), u"Channel 1"_s);
    QVERIFY(client.ends.value(u"30"_s) >= floor<seconds>(m_clock.wall()) + 24h + 6h);
    QVERIFY(built.document().contains("The provider gives no programme guide for this channel."));
    QVERIFY(built.problems().isEmpty());
    built.setChannels(lineup()); // the same: nothing to do
    QVERIFY(!built.isRunning());
}

void TestGuide::hiddenChannelsAreLeftOut()
{
    QList<Channel> channels = lineup();
    channels[1].enabled = false;
    Guide built(folder(), m_clock);
    built.setChannels(channels);
    QVERIFY(settle(built));
    QCOMPARE(Client(built.document()).channels, QStringList({u"10"_s, u"30"_s}));
}

void TestGuide::readsAddressesAndFilesPlainAndPacked()
{
    m_web->set(u"/plain"_s, guide(1, "Plain"));
    m_web->set(u"/encoded"_s,
               {qCompress(guide(2, "Encoded"), 9).sliced(4), 200, "Content-Encoding: deflate\r\n"});
    const QString packed = write(u"guide.xml.gz"_s, toGzip(guide(3, "Packed")));
    Guide built(folder(), m_clock);
    built.setChannels(lineup());
    built.setSources(origins({m_web->url(u"/plain"_s), m_web->url(u"/encoded"_s), packed}));
    built.refresh();
    QVERIFY(settle(built));
    QVERIFY(built.problems().isEmpty());
    const Client client(built.document());
    QCOMPARE(client.titles.value(u"10"_s), QStringList({u"Plain"_s, u"Plain"_s, u"Plain"_s}));
    QCOMPARE(client.titles.value(u"20"_s), QStringList({u"Encoded"_s, u"Encoded"_s, u"Encoded"_s}));
    QCOMPARE(client.titles.value(u"30"_s), QStringList({u"Packed"_s, u"Packed"_s, u"Packed"_s}));
}

void TestGuide::surerMatchWins()
{
    const QString byName = write(u"name.xml"_s, guide(1, "By name").replace("\"ch1\"", "\"channel1\""));
    const QString byId = write(u"id.xml"_s, guide(1, "By id"));
    Guide built(folder(), m_clock);
    built.setChannels(lineup(1));
    built.setSources(origins({byName}));
    built.refresh();
    QVERIFY(settle(built));
    QCOMPARE(titleOf(built, u"10"_s), u"By name"_s);
    built.setSources(origins({byName, byId}));
    built.refresh();
    QVERIFY(settle(built));
    QCOMPARE(titleOf(built, u"10"_s), u"By id"_s);
}

void TestGuide::compressedAndTagFollow()
{
    Guide built(folder(), m_clock);
    const QByteArray before = built.entityTag();
    built.setChannels(lineup());
    QVERIFY(settle(built));
    QVERIFY(built.entityTag() != before);
    QFile packed(write(u"out.gz"_s, built.compressedDocument()));
    QCOMPARE(unpackedFile(packed.fileName(), 1'000'000).value(), built.document());
    const QByteArray tag = built.entityTag();
    built.refresh();
    QVERIFY(settle(built));
    QCOMPARE(built.entityTag(), tag); // nothing new, nothing to fetch again
}

void TestGuide::conditionalRequests()
{
    m_web->set(u"/g"_s,
               {guide(1, "Old"), 200, "ETag: \"e1\"\r\nLast-Modified: Mon, 01 Sep 2025 00:00:00 GMT\r\n"});
    Guide built(folder(), m_clock);
    built.setChannels(lineup(1));
    built.setSources(origins({m_web->url(u"/g"_s)}));
    built.refresh();
    QVERIFY(settle(built));
    QVERIFY(!m_web->lastHead(u"/g"_s).contains("If-None-Match"));
    m_web->set(u"/g"_s, {{}, 304, "ETag: \"e1\"\r\n"});
    built.refresh();
    QVERIFY(settle(built));
    QVERIFY(m_web->lastHead(u"/g"_s).contains("If-None-Match: \"e1\""));
    QVERIFY(m_web->lastHead(u"/g"_s).contains("If-Modified-Since: Mon, 01 Sep 2025"));
    QCOMPARE(titleOf(built, u"10"_s), u"Old"_s);
    QVERIFY(built.problems().isEmpty());
    m_web->set(u"/g"_s, guide(1, "New"));
    built.refresh();
    QVERIFY(settle(built));
    QCOMPARE(titleOf(built, u"10"_s), u"New"_s);
    built.refresh();
    QVERIFY(settle(built));
    QVERIFY(!m_web->lastHead(u"/g"_s).contains("If-None-Match")); // the new one came without
}

void TestGuide::brokenRefreshKeepsTheCopy_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("cut");
    QTest::addColumn<ProblemCode>("code");
    QTest::newRow("gone") << QByteArray("x") << 410 << false << ProblemCode::SourceUnreachable;
    QTest::newRow("empty") << QByteArray() << 200 << false << ProblemCode::SourceEmpty;
    QTest::newRow("no programmes") << QByteArray("<tv></tv>") << 200 << false << ProblemCode::SourceEmpty;
    QTest::newRow("web page") << QByteArray("<html><body>Pay</body></html>") << 200 << false
                              << ProblemCode::Malformed;
    QTest::newRow("broken xml") << guide(1, "Half").replace("</tv>", "<oops") << 200 << false
                                << ProblemCode::Malformed;
    QTest::newRow("broken gzip") << toGzip(guide(1, "Half")).chopped(20) << 200 << false
                                 << ProblemCode::Malformed;
    QTest::newRow("truncated") << guide(1, "Half") << 200 << true << ProblemCode::SourceUnreachable;
}

void TestGuide::brokenRefreshKeepsTheCopy()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(bool, cut);
    QFETCH(ProblemCode, code);
    m_web->set(u"/SECRET"_s, guide(1, "Good", 30h));
    Guide built(folder(), m_clock);
    built.setChannels(lineup(1));
    built.setSources(origins({m_web->url(u"/SECRET"_s)}));
    built.refresh();
    QVERIFY(settle(built));
    for (int round = 0; round < 2; ++round) { // twice: a bad one must not have become the copy
        m_web->set(u"/SECRET"_s, {body, status, "ETag: \"bad\"\r\n", cut});
        built.refresh();
        QVERIFY(settle(built));
        QCOMPARE(titleOf(built, u"10"_s), u"Good"_s);
        QCOMPARE(built.problems().size(), 1);
        QCOMPARE(built.problems().first().code, code);
        QVERIFY(built.problems().first().detail.english().endsWith(u"the last good copy is used"_s));
        QVERIFY(!built.problems().first().subject.contains(u"SECRET"_s));
        QVERIFY(!m_web->lastHead(u"/SECRET"_s).contains("bad"));
    }
}

void TestGuide::firstBrokenGuideGivesWhatItCan()
{
    m_web->set(u"/g"_s, {guide(1, "Half").replace("</tv>", "<oops"), 200, "ETag: \"e\"\r\n", false, false});
    Guide built(folder(), m_clock);
    built.setChannels(lineup(2));
    built.setSources(origins({m_web->url(u"/g"_s)}));
    built.refresh();
    QVERIFY(settle(built));
    QCOMPARE(titleOf(built, u"10"_s), u"Half"_s);
    QCOMPARE(titleOf(built, u"20"_s), u"Channel 2"_s);
    QCOMPARE(built.problems().size(), 1);
    QCOMPARE(built.problems().first().line, 7);
    built.refresh();
    QVERIFY(settle(built));
    QVERIFY(!m_web->lastHead(u"/g"_s).contains("If-None-Match")); // a whole one is still wanted
}

void TestGuide::alwaysBrokenGuideGoesOn()
{
    Guide built(folder(), m_clock);
    built.setChannels(lineup(1));
    built.setSources(origins({m_web->url(u"/g"_s)}));
    for (const char *title : {"Monday", "Tuesday"}) {
        m_web->set(u"/g"_s, guide(1, title).replace("</tv>", "</tv>junk"));
        built.refresh();
        QVERIFY(settle(built));
        QCOMPARE(titleOf(built, u"10"_s), QString::fromLatin1(title));
        m_web->set(u"/g"_s, guide(1, title).replace("</tv>", "<oops"));
        built.refresh();
        QVERIFY(settle(built));
        QCOMPARE(titleOf(built, u"10"_s), QString::fromLatin1(title));
        QCOMPARE(built.problems().size(), 1);
        QVERIFY(!built.problems().first().detail.english().contains(u"copy"_s));
    }
}

void TestGuide::copiesOutlastARestart()
{
    m_web->set(u"/g"_s, guide(1, "Good"));
    const QString url = m_web->url(u"/g"_s);
    {
        Guide built(folder(), m_clock);
        built.setSources(origins({url}));
        built.refresh();
        QVERIFY(settle(built));
    }
    Guide built(folder(), m_clock);
    built.setSources(origins({url}));
    built.setChannels(lineup(1)); // no refresh: what is on disk is there at once
    QVERIFY(settle(built));
    QCOMPARE(m_web->requests(u"/g"_s), 1);
    QCOMPARE(titleOf(built, u"10"_s), u"Good"_s);
}

void TestGuide::localFileThatVanishes()
{
    const QString file = write(u"g.xml"_s, guide(1, "Local"));
    Guide built(folder(), m_clock);
    built.setChannels(lineup(1));
    built.setSources(origins({file}));
    built.refresh();
    QVERIFY(settle(built));
    QVERIFY(QFile::remove(file));
    built.refresh();
    QVERIFY(settle(built));
    QCOMPARE(titleOf(built, u"10"_s), u"Local"_s);
    QCOMPARE(built.problems().size(), 1);
    QCOMPARE(built.problems().first().subject, u"g.xml"_s);
}

void TestGuide::trimsToSize()
{
    m_web->set(u"/g"_s, guide(20, QByteArray(300, 'x').constData(), 150h));
    Guide built(folder(), m_clock);
    built.setLimits({}, 600'000);
    built.setChannels(lineup(20));
    built.setSources(origins({m_web->url(u"/g"_s)}));
    built.refresh();
    QVERIFY(settle(built));
    QVERIFY(built.document().size() < 600'000);
    QVERIFY(built.document().size() > 300'000);
    const Client client(built.document());
    QVERIFY(client.wellFormed);
    QCOMPARE(client.channels.size(), 20);
    QVERIFY(client.ends.value(u"10"_s) == client.ends.value(u"200"_s)); // all reach equally far
    QCOMPARE(built.problems().size(), 1);
    QCOMPARE(built.problems().first().code, ProblemCode::SourceTooLarge);
}

void TestGuide::refreshesByItself()
{
    m_web->set(u"/g"_s, guide(1, "Good"));
    Guide built(folder(), m_clock);
    built.setSources(origins({m_web->url(u"/g"_s)}));
    built.setChannels(lineup(1));
    built.setRefreshInterval(1h);
    built.refreshDue();
    QVERIFY(settle(built));
    QCOMPARE(m_web->requests(u"/g"_s), 0);
    for (int times = 1; times <= 3; ++times) { // the computer was asleep
        m_clock.turn(50h);
        built.refreshDue();
        QVERIFY(settle(built));
        QCOMPARE(m_web->requests(u"/g"_s), times);
    }
    built.setRefreshInterval(1ms);
    m_clock.turn(1ms);
    QTRY_COMPARE(m_web->requests(u"/g"_s), 4); // by itself
    built.setRefreshInterval(0ms);
    QVERIFY(settle(built));
    m_clock.turn(500h);
    built.refreshDue();
    QVERIFY(settle(built));
    QCOMPARE(m_web->requests(u"/g"_s), 4);
    m_web->set(u"/g"_s, guide(1, "Good"));
    built.refresh();
    QVERIFY(settle(built));
    QCOMPARE(titleOf(built, u"10"_s), u"Good"_s);
}

void TestGuide::timeMovesTheWindow()
{
    const QString file = write(u"g.xml"_s, guide(1, "Today"));
    Guide built(folder(), m_clock);
    built.setChannels(lineup(1));
    built.setSources(origins({file}));
    built.refresh();
    QVERIFY(settle(built));
    QCOMPARE(titleOf(built, u"10"_s), u"Today"_s);
    m_clock.turn(30h);
    built.refresh();
    QVERIFY(settle(built));
    QCOMPARE(titleOf(built, u"10"_s), u"Channel 1"_s);
    QVERIFY(Client(built.document()).ends.value(u"10"_s) >= floor<seconds>(m_clock.wall()) + 24h);
}

void TestGuide::changesWhileBuilding()
{
    Guide built(folder(), m_clock);
    for (int count = 1; count <= 5; ++count)
        built.setChannels(lineup(count));
    QVERIFY(settle(built));
    QCOMPARE(Client(built.document()).channels.size(), 5);
}

void TestGuide::changesWhileFetching()
{
    m_web->set(u"/g"_s, guide(2, "Good"));
    Guide built(folder(), m_clock);
    built.setSources(origins({m_web->url(u"/g"_s)}));
    built.refresh();
    QVERIFY(built.isRunning());
    built.setChannels(lineup(1)); // builds from copies while the fetch is under way
    built.setChannels(lineup(2));
    built.refresh(); // joined
    QVERIFY(settle(built));
    QCOMPARE(titleOf(built, u"20"_s), u"Good"_s);
    m_web->set(u"/h"_s, guide(2, "Other"));
    built.refresh();
    built.setSources(origins({m_web->url(u"/h"_s)})); // the fetch begins again with the new list
    QVERIFY(settle(built));
    QCOMPARE(titleOf(built, u"20"_s), u"Other"_s);
}

void TestGuide::copiesAreOnlyForTheOwner()
{
    m_web->set(u"/g"_s, {guide(1, "Good"), 200, "ETag: \"e\"\r\n"});
    const QString file = write(u"g.xml"_s, guide(1, "Local"));
    Guide built(folder(), m_clock);
    built.setChannels(lineup());
    built.setSources(origins({m_web->url(u"/g"_s), file}));
    built.refresh();
    QVERIFY(settle(built));
    const QFileInfoList files = QDir(folder()).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 9); // of each its copy, its database and what is remembered; the document
    for (const QFileInfo &entry : files)
        QCOMPARE(entry.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestGuide::diesWhileBusy()
{
    m_web->set(u"/silent"_s, {{}, 200, {}, false, true});
    const QString file = write(u"g.xml"_s, guide(200, "Good", 100h));
    auto fetching = std::make_unique<Guide>(folder(), m_clock);
    fetching->setSources(origins({m_web->url(u"/silent"_s)}));
    fetching->refresh();
    QTRY_COMPARE(m_web->requests(u"/silent"_s), 1);
    fetching.reset();
    auto building = std::make_unique<Guide>(folder(), m_clock);
    building->setSources(origins({file}));
    building->setChannels(lineup(200));
    QVERIFY(building->isRunning());
    building.reset();
    QVERIFY(QFile::exists(file));
}

void TestGuide::stopsWhenCancelled()
{
    const std::atomic_bool cancelled{true};
    const GuideTime now = floor<seconds>(m_clock.wall());
    const AssemblyTerms terms{{now, now + 24h}, 1'000'000, true};
    QVERIFY(assembleGuide(lineup(), {}, terms, cancelled).text.isEmpty());
    QVERIFY(!assembleGuide(lineup(), {}, terms).text.isEmpty());
    GuideMatcher matcher(lineup(1), cancelled);
    QCOMPARE(matcher.offer(u"ch1"_s, {}), MatchRank::None); // no index was made
}

void TestGuide::placeholdersGiveWay()
{
    const QString file = write(u"g.xml"_s, guide(1, "Good", 150h));
    Guide built(folder(), m_clock);
    built.setLimits({}, 110'000);
    built.setChannels(lineup(200));
    built.setSources(origins({file}));
    built.refresh();
    QVERIFY(settle(built));
    const Client client(built.document());
    QVERIFY(client.wellFormed);
    QCOMPARE(client.channels.size(), 200);
    QCOMPARE(client.titles.value(u"10"_s).size(), 150); // all that the guide knows
    QCOMPARE(client.titles.value(u"20"_s).size(), 1); // what room is left
    QVERIFY(built.document().size() <= 110'000);
    QCOMPARE(built.problems().size(), 1);
    QCOMPARE(built.problems().first().code, ProblemCode::SourceTooLarge);
    QVERIFY(built.problems().first().detail.english().startsWith(u"placeholders"_s));
}

void TestGuide::fewPlaceholdersOfMany()
{
    Guide built(folder(), m_clock);
    built.setLimits({}, 60'000);
    built.setChannels(lineup(50));
    QVERIFY(settle(built));
    QVERIFY(built.document().size() <= 60'000);
    const Client client(built.document());
    QCOMPARE(client.titles.value(u"10"_s).size(), 4);
    QCOMPARE(client.titles.value(u"500"_s).size(), 4);
    QCOMPARE(built.problems().size(), 1);
    QVERIFY(built.problems().first().detail.english().startsWith(u"placeholders"_s));
    built.setLimits({}, 15'000); // the channels alone
    built.setChannels(lineup(60));
    QVERIFY(settle(built));
    QVERIFY(built.document().size() <= 15'000);
    QCOMPARE(Client(built.document()).channels.size(), 60);
    QVERIFY(Client(built.document()).titles.isEmpty());
    QVERIFY(!built.problems().isEmpty());
}

void TestGuide::triesAgainWhatFailed()
{
    m_web->set(u"/g"_s, {"busy", 503, {}, false, false});
    Guide built(folder(), m_clock);
    built.setChannels(lineup(1));
    built.setRetryPauses(1ms, 4ms);
    built.setSources(origins({m_web->url(u"/g"_s)}));
    QVERIFY(!built.isRetryPlanned());
    built.refresh();
    for (int times = 1; times <= 4; ++times) {
        QTRY_COMPARE(m_web->requests(u"/g"_s), times);
        QVERIFY(settle(built));
        m_clock.turn(4ms);
    }
    m_web->set(u"/g"_s, guide(1, "Good"));
    QTRY_COMPARE(titleOf(built, u"10"_s), u"Good"_s);
    QVERIFY(settle(built));
    QVERIFY(!built.isRetryPlanned());
    built.setRetryPauses(1h, 1h);
    m_web->set(u"/g"_s, {{}, 404, {}, false, false});
    built.refresh();
    QVERIFY(settle(built));
    QVERIFY(built.isRetryPlanned());
    built.setSources({});
    QVERIFY(!built.isRetryPlanned());
}

void TestGuide::otherSchemesAreRefused()
{
    Guide built(folder(), m_clock);
    built.setChannels(lineup(1));
    built.setSources(origins({u"ftp://who:SECRET@x.example/g.xml"_s}));
    built.refresh();
    QVERIFY(settle(built));
    QCOMPARE(built.problems().size(), 1);
    QCOMPARE(built.problems().first().code, ProblemCode::SourceRefused);
    QCOMPARE(built.problems().first().detail.english(), u"only http, https and files can be read"_s);
    QVERIFY(built.problems().first().subject.startsWith(u"ftp://x.example"_s));
}

void TestGuide::fileAddressesAreRead()
{
    const QString file = write(u"my guide.xml"_s, guide(1, "Local"));
    Guide built(folder(), m_clock);
    built.setChannels(lineup(1));
    built.setSources(origins({QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded)}));
    built.refresh();
    QVERIFY(settle(built));
    QCOMPARE(titleOf(built, u"10"_s), u"Local"_s);
}

void TestGuide::tellingPicturesAreLeftOut()
{
    QByteArray text = guide(2, "Good");
    text.replace("<tv>",
                 "<tv><channel id=\"ch1\"><icon src=\"http://u:SECRET@i.example/a.png\"/></channel>"
                 "<channel id=\"ch2\"><icon src=\"http://i.example/fine.png\"/></channel>");
    text.replace("</title>",
                 "</title><icon src=\"http://i.example/a?token=SECRET\"/>"
                 "<icon src=\"http://tv.example/a?id=SECRET\"/><icon src=\"http://i.example/b?id=good\"/>"
                 "<url>http://i.example/?password=SECRET</url><rating><value>12</value>"
                 "<icon src=\"http://i.example/c?key=SECRET\"/></rating>");
    QList<Channel> channels = lineup(2);
    channels[0].source.url = QUrl(u"http://tv.example/1.ts"_s);
    Guide built(folder(), m_clock);
    built.setChannels(channels);
    built.setSources(origins({write(u"g.xml"_s, text)}));
    built.refresh();
    QVERIFY(settle(built));
    QCOMPARE(titleOf(built, u"10"_s), u"Good"_s);
    QVERIFY(!built.document().contains("SECRET"));
    QVERIFY(built.document().contains("http://i.example/b?id=good"));
    QVERIFY(built.document().contains("http://i.example/fine.png"));
    QVERIFY(built.document().contains("<value>12</value>"));
}

void TestGuide::nothingWhereTheNetworkCosts()
{
    const QString far = u"http://tv.example/g"_s;
    m_web->set(far, guide(1, "Good")); // asked for by a proxy, so that no name is looked up
    QList<GuideOrigin> guides = origins({far, m_web->url(u"/g"_s)});
    m_web->set(u"/g"_s, guide(1, "Near"));
    guides[0].way.proxy = m_web->url({});
    Guide built(folder(), m_clock);
    built.setHeld(true);
    built.setSources(guides);
    built.setChannels(lineup(1));
    built.setRefreshInterval(1h);
    built.update(); // there is nothing of it yet
    QVERIFY(settle(built));
    QCOMPARE(m_web->requests(far), 1);
    m_clock.turn(50h);
    built.refreshDue();
    built.update();
    QVERIFY(settle(built));
    QCOMPARE(m_web->requests(far), 1);
    QVERIFY(m_web->requests(u"/g"_s) > 1); // costs nothing
    built.refresh(); // somebody asks for it
    QVERIFY(settle(built));
    QCOMPARE(m_web->requests(far), 2);
    m_clock.turn(50h);
    built.setHeld(false);
    QVERIFY(settle(built));
    QCOMPARE(m_web->requests(far), 3);
}

void TestGuide::matchesThatChangeAreTold()
{
    Guide built(folder(), m_clock);
    built.setChannels(lineup(2));
    built.setSources(origins({write(u"g.xml"_s, guide(1, "One"))}));
    built.refresh();
    QVERIFY(settle(built));
    QVERIFY(built.matchChanges().news.isEmpty()); // all is new at first
    (void)write(u"g.xml"_s, guide(2, "One").replace("ch1", "other"));
    built.refresh();
    QVERIFY(settle(built));
    const MatchChanges &changes = built.matchChanges();
    QCOMPARE(changes.news.size(), 2);
    QCOMPARE(changes.news.at(0).former, u"ch1"_s);
    QVERIFY(changes.news.at(0).guideId.isEmpty());
    QCOMPARE(changes.news.at(1).guideId, u"ch2"_s);
    QCOMPARE(changes.at, m_clock.wall());
}

PLEXBRIDGE_TEST(TestGuide)
#include "tst_guide.moc"
