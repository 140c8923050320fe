// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/guidereader.h"
#include "doctor/judgement.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString lanAddress = u"192.168.1.20:3000"_s;
const QDateTime now = QDateTime::fromString(u"2026-11-22T20:00:00Z"_s, Qt::ISODate);

QByteArray entry(const QByteArray &number, const QByteArray &name = "One",
                 const QByteArray &url = "http://192.168.1.20:5004/auto/v5")
{
    return R"({"GuideNumber":")" + number + R"(","GuideName":")" + name + R"(","URL":")" + url + R"("})";
}

Findings judged(const QByteArrayList &entries)
{
    return judge::lineup({lanAddress, 200, '[' + entries.join(',') + ']', {}, {}}, lanAddress);
}

QByteArrayList many(int count)
{
    QByteArrayList out;
    for (int i = 1; i <= count; ++i)
        out.append(entry(QByteArray::number(i)));
    return out;
}

GuideReading read(const QByteArray &xml, qsizetype pieces)
{
    GuideReader reader;
    for (qsizetype at = 0; at < xml.size(); at += pieces)
        reader.add(xml.mid(at, pieces));
    return reader.finish();
}

const QByteArray twoChannels = "<?xml version=\"1.0\"?><tv><channel id=\"5\"/><channel id=\"6.1\"/>"
                               "<programme channel=\"5\" start=\"20261122190000 +0000\" "
                               "stop=\"20261122203000 +0000\"><title>x</title></programme>"
                               "<programme channel=\"6.1\" start=\"20261122190000 +0000\" "
                               "stop=\"20261122200500 +0000\"><title>y</title></programme></tv>";

} // namespace

/// The channels and the guide: each row a complaint from the field.
class TestJudgeLineup : public QObject {
    Q_OBJECT
private slots:
    void aRightLineupIsFine();
    void lineup_data();
    void lineup();
    void longListsAreCut();
    void guide_data();
    void guide();
    void aGuideComesInPieces_data();
    void aGuideComesInPieces();
};

void TestJudgeLineup::aRightLineupIsFine()
{
    const Findings findings = judged({entry("5"), entry("6.1", "Two"), entry("007", "Three")});
    QCOMPARE(countOf(findings, Verdict::Fine), findings.size());
    QCOMPARE(findings.size(), 4);
    QCOMPARE(findings[0].subject, u"3"_s);
    QCOMPARE(judged(many(480))[0].reason, Reason::LineupFine);
}

void TestJudgeLineup::lineup_data()
{
    QTest::addColumn<QByteArrayList>("entries");
    QTest::addColumn<Finding>("wanted");
    const auto row = [](const char *name, const QByteArrayList &entries, Check check, Reason reason,
                        const QString &subject) {
        QTest::newRow(name) << entries << Finding{check, reason, subject, {}};
    };
    row("empty", {}, Check::Lineup, Reason::LineupEmpty, {});
    row("too many (xTeVe)", many(481), Check::Lineup, Reason::LineupLong, u"481"_s);
    row("duplicate (antennas)", {entry("5"), entry("5"), entry("5")}, Check::GuideNumbers,
        Reason::NumbersDuplicate, u"5"_s);
    row("zero (tvhProxy)", {entry("0", "Film")}, Check::GuideNumbers, Reason::NumbersZero, u"Film"_s);
    row("zero point zero", {entry("0.0", "Film")}, Check::GuideNumbers, Reason::NumbersZero, u"Film"_s);
    row("no number", {entry("", "Film")}, Check::GuideNumbers, Reason::NumbersZero, u"Film"_s);
    row("underscore (Jellyfin)", {entry("5_1")}, Check::GuideNumbers, Reason::NumbersMalformed, u"5_1"_s);
    row("long number", {entry("123456789")}, Check::GuideNumbers, Reason::NumbersMalformed, u"123456789"_s);
    row("no name", {entry("5", " ")}, Check::ChannelNames, Reason::NamesMissing, u"5"_s);
    row("localhost", {entry("5", "One", "http://localhost:5004/auto/v5")}, Check::StreamAddresses,
        Reason::StreamsLocal, u"localhost"_s);
    row("container", {entry("5", "One", "http://172.17.0.2:5004/auto/v5")}, Check::StreamAddresses,
        Reason::StreamsForeign, u"172.17.0.2"_s);
    row("no address", {entry("5", "One", "")}, Check::StreamAddresses, Reason::StreamsMissing, u"5"_s);
    row("query (dizqueTV)", {entry("5", "One", "http://192.168.1.20:5004/video?channel=5")},
        Check::StreamAddresses, Reason::StreamsWithQuery, u"5"_s);
}

void TestJudgeLineup::lineup()
{
    QFETCH(const QByteArrayList, entries);
    QFETCH(const Finding, wanted);
    QVERIFY(judged(entries).contains(wanted));
    QVERIFY(wanted.verdict() != Verdict::Fine);
    QCOMPARE(judge::lineup({lanAddress, 200, "{}", {}, {}}, lanAddress)[0].reason, Reason::Unreadable);
    QCOMPARE(judge::lineup({lanAddress, 500, {}, {}, {}}, lanAddress)[0].reason, Reason::WrongStatus);
}

void TestJudgeLineup::longListsAreCut()
{
    QByteArrayList entries;
    for (int i = 1; i <= 20; ++i)
        entries += {entry(QByteArray::number(i)), entry(QByteArray::number(i))};
    const Findings findings = judged(entries);
    QCOMPARE(findings[1].reason, Reason::NumbersDuplicate);
    QCOMPARE(findings[1].subject, u"1, 2, 3, 4, 5, 6, 7, 8 …"_s);
}

void TestJudgeLineup::guide_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QStringList>("numbers");
    QTest::addColumn<QList<Reason>>("reasons");
    const QStringList both{u"5"_s, u"6.1"_s};
    QTest::newRow("right") << twoChannels << both << QList{Reason::GuideFine, Reason::GuideChannelsFine};
    QTest::newRow("not offered") << twoChannels << QStringList{u"5"_s}
                                 << QList{Reason::GuideFine, Reason::GuideIdsDiffer};
    QTest::newRow("uncovered") << twoChannels << both + QStringList{u"7"_s}
                               << QList{Reason::GuideFine, Reason::GuideUncovered};
    QTest::newRow("no programmes") << QByteArray("<tv><channel id=\"5\"/></tv>") << QStringList{u"5"_s}
                                   << QList{Reason::GuideWithoutProgrammes, Reason::GuideChannelsFine};
    QByteArray old = twoChannels;
    old.replace("20261122203000 +0000", "20261122203000 +0100").replace("20261122200500", "20261122195959");
    QTest::newRow("over") << old << both << QList{Reason::GuideOver, Reason::GuideChannelsFine};
    QTest::newRow("cut off") << twoChannels.chopped(9) << both << QList{Reason::GuideBroken};
    QTest::newRow("web page") << QByteArray("<html><br></html>") << both << QList{Reason::GuideBroken};
}

void TestJudgeLineup::guide()
{
    QFETCH(const QByteArray, xml);
    QFETCH(const QStringList, numbers);
    QList<Reason> reasons;
    for (const Finding &finding : judge::guide({lanAddress, 200, {}, {}, {}}, read(xml, 1000), numbers, now))
        reasons.append(finding.reason);
    QTEST(reasons, "reasons");
    QCOMPARE(judge::guide({lanAddress, 404, {}, {}, {}}, {}, numbers, now)[0].reason, Reason::WrongStatus);
    GuideReading large = read(twoChannels, 1000);
    large.bytes = 20'000'001;
    QCOMPARE(judge::guide({lanAddress, 200, {}, {}, {}}, large, numbers, now)[0].reason, Reason::GuideLarge);
}

void TestJudgeLineup::aGuideComesInPieces_data()
{
    QTest::addColumn<int>("pieces");
    for (const int pieces : {1, 2, 7, 64, 10'000})
        QTest::addRow("%d", pieces) << pieces;
}

void TestJudgeLineup::aGuideComesInPieces()
{
    QFETCH(const int, pieces);
    const GuideReading reading = read(twoChannels, pieces);
    QCOMPARE(reading.errorLine, 0);
    QCOMPARE(reading.channelIds, (QStringList{u"5"_s, u"6.1"_s}));
    QCOMPARE(reading.programmeChannels, (QStringList{u"5"_s, u"6.1"_s}));
    QCOMPARE(reading.programmes, 2);
    QCOMPARE(reading.bytes, twoChannels.size());
    QCOMPARE(reading.lastStop, u"20261122203000 +0000"_s);
}

PLEXBRIDGE_TEST(TestJudgeLineup)
#include "tst_judgelineup.moc"
