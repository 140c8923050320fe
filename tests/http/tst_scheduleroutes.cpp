// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontfixture.h"
#include "support/testmain.h"

#include <QDateTime>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// `/guide`, and what is on in `/channels` and `/consumers`, over a real guide read from a file.
class TestScheduleRoutes : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void tellsCoverage();
    void tellsWhatIsOn();
    void tellsASchedule();
    void cutsAStretch_data();
    void cutsAStretch();
    void offersCandidates();
    void correctsTheLink();
    void refuses();

private:
    QByteArray programme(const QByteArray &channel, std::chrono::minutes from, std::chrono::minutes to,
                         const QByteArray &title);
    /// XMLTV knows seconds.
    [[nodiscard]] WallTime at(std::chrono::minutes fromNow) const
    {
        return std::chrono::floor<std::chrono::seconds>(f.m_clock.wall()) + fromNow;
    }
    FrontFixture f;
};

QByteArray TestScheduleRoutes::programme(const QByteArray &channel, std::chrono::minutes from,
                                         std::chrono::minutes to, const QByteArray &title)
{
    const auto text = [this](std::chrono::minutes offset) {
        return utcDateTime(at(offset)).toString(u"yyyyMMddHHmmss"_s).toLatin1();
    };
    return "<programme start=\"" + text(from) + " +0000\" stop=\"" + text(to) + " +0000\" channel=\""
        + channel + "\"><title>" + title + "</title></programme>";
}

void TestScheduleRoutes::initTestCase()
{
    const QString path = f.m_directory.filePath(u"guide.xml"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<tv><channel id=\"one.uk\"><display-name>One</display-name></channel>"
               "<channel id=\"other.uk\"><display-name>Something else</display-name></channel>"
               + programme("one.uk", -30min, 30min, "News") + programme("one.uk", 30min, 90min, "Weather")
               + programme("other.uk", -30min, 90min, "Film") + "</tv>");
    file.close();
    GuideOrigin origin;
    origin.source = path;
    f.m_guide.setSources({origin});
    f.m_guide.setChannels(f.m_lineup.channels());
    QObject::connect(&f.m_lineup, &Lineup::changed, &f.m_guide,
                     [this] { f.m_guide.setChannels(f.m_lineup.channels()); });
    f.m_guide.refresh();
    QTRY_VERIFY(!f.m_guide.isRunning() && f.m_guide.summary().channels.contains(u"one"_s));
}

void TestScheduleRoutes::tellsCoverage()
{
    const QJsonObject guide = f.json("GET /guide");
    QCOMPARE(guide[u"success"], true);
    QCOMPARE(guide[u"coverage"][u"channels"].toInt(), 2);
    QCOMPARE(guide[u"coverage"][u"withGuide"].toInt(), 1);
    const QJsonObject source = guide[u"sources"].toArray().first().toObject();
    QCOMPARE(source[u"name"], u"guide.xml"_s);
    QCOMPARE(source[u"programmes"].toInt(), 3);
    QCOMPARE(source[u"channels"].toInt(), 2);
    QVERIFY(source[u"problem"].isNull());
    QVERIFY(guide[u"document"][u"bytes"].toInt() > 0);
    const QByteArray metrics = f.ask("GET /metrics").body;
    QVERIFY(metrics.contains("plexbridge_guide_channels 1\n"));
    // What guides know; the document goes on with placeholders.
    const auto reach = std::chrono::floor<std::chrono::seconds>(at(90min).time_since_epoch()).count();
    QVERIFY2(metrics.contains("plexbridge_guide_until_timestamp_seconds " + QByteArray::number(qint64(reach))
                              + '\n'),
             metrics);
}

void TestScheduleRoutes::tellsWhatIsOn()
{
    const QJsonObject one = f.json("GET /channels/one")[u"channel"].toObject();
    QCOMPARE(one[u"now"][u"title"], u"News"_s);
    QCOMPARE(one[u"next"][u"title"], u"Weather"_s);
    QCOMPARE(one[u"guide"][u"id"], u"one.uk"_s);
    QVERIFY(one[u"guide"][u"confidence"].toInt() > 0);
}

void TestScheduleRoutes::tellsASchedule()
{
    const QJsonObject schedule = f.json("GET /guide/5.1");
    QCOMPARE(schedule[u"guideNumber"], u"5.1"_s);
    const QJsonArray programmes = schedule[u"programmes"].toArray();
    QCOMPARE(programmes.size(), 2);
    QCOMPARE(programmes.first()[u"title"], u"News"_s);
    QCOMPARE(qint64(programmes.first()[u"stop"].toDouble()), toEpochMs(at(30min)));
}

void TestScheduleRoutes::cutsAStretch_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<int>("count");
    QTest::newRow("all") << -60 << 120 << 2;
    QTest::newRow("first") << -60 << 30 << 1;
    QTest::newRow("second") << 30 << 120 << 1;
    QTest::newRow("after") << 90 << 120 << 0;
}

void TestScheduleRoutes::cutsAStretch()
{
    QFETCH(const int, from);
    QFETCH(const int, to);
    QFETCH(const int, count);
    const auto ms = [this](int minutes) {
        return QByteArray::number(toEpochMs(at(std::chrono::minutes(minutes))));
    };
    QCOMPARE(f.json("GET /guide/one?from=" + ms(from) + "&to=" + ms(to))[u"programmes"].toArray().size(),
             count);
}

void TestScheduleRoutes::offersCandidates()
{
    const QJsonObject found = f.json("GET /guide/two/candidates?search=something");
    QCOMPARE(found[u"found"].toInt(), 1);
    QCOMPARE(found[u"candidates"].toArray().first()[u"id"], u"other.uk"_s);
}

void TestScheduleRoutes::correctsTheLink()
{
    QCOMPARE(f.send("PUT /channels/two", R"({"guideId":"other.uk"})").status, 200);
    QTRY_COMPARE(f.json("GET /channels/two")[u"channel"][u"now"][u"title"], u"Film"_s);
    QCOMPARE(f.json("GET /channels/two")[u"channel"][u"guide"][u"match"], u"corrected"_s);
    QCOMPARE(f.send("PUT /channels/two", R"({"guideId":null})").status, 200);
    QTRY_VERIFY(f.json("GET /channels/two")[u"channel"][u"guide"].isNull());
}

void TestScheduleRoutes::refuses()
{
    QCOMPARE(f.ask("GET /guide/nobody").status, 404);
    QCOMPARE(f.ask("GET /guide/nobody/candidates").status, 404);
    QCOMPARE(f.ask("GET /guide/one?from=yesterday").status, 400);
    QCOMPARE(f.send("POST /guide/refresh", {}, "Origin: http://evil.example\r\n").status, 403);
    QCOMPARE(f.send("POST /guide/refresh", {}).status, 202);
    QTRY_VERIFY(!f.m_guide.isRunning());
}

PLEXBRIDGE_TEST(TestScheduleRoutes)
#include "tst_scheduleroutes.moc"
