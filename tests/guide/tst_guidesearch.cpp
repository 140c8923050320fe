// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/guidesearch.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Channel channelWithId(const QString &tvgId, const QString &name)
{
    Channel result;
    result.id = u"c"_s;
    result.tvgId = tvgId;
    result.name = name;
    return result;
}

QStringList idsOf(const GuideCandidates &found)
{
    QStringList ids;
    for (const GuideCandidate &candidate : found.candidates)
        ids.append(candidate.guideId);
    return ids;
}

GuideCandidates search(const Channel &channel, const QString &words)
{
    CandidateSearch searching(channel, words);
    searching.offer(u"Sport1.de"_s, {u"Sport1"_s}, u"a"_s);
    searching.offer(u"BBCOne.uk"_s, {u"BBC One HD"_s, u"1"_s}, u"a"_s);
    searching.offer(u"BBCTwo.uk"_s, {u"BBC Two"_s}, u"a"_s);
    searching.offer(u"BBCOneLondon.uk"_s, {u"BBC One London"_s}, u"a"_s);
    searching.offer(u"cafe"_s, {u"Café TV"_s}, u"a"_s);
    searching.offer(u"BBCOne.uk"_s, {u"again"_s}, u"b"_s);
    return searching.result();
}

} // namespace

class TestGuideSearch : public QObject {
    Q_OBJECT
private slots:
    void searches_data();
    void searches();
    void ranks();
    void withoutSearchTheMostAlike();
    void boundsWhatItGives();
};

void TestGuideSearch::searches_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("in the name") << u"london"_s << QStringList{u"BBCOneLondon.uk"_s};
    QTest::newRow("in the id") << u"SPORT1.DE"_s << QStringList{u"Sport1.de"_s};
    QTest::newRow("in a later name") << u"1"_s << QStringList{u"BBCOne.uk"_s, u"Sport1.de"_s};
    QTest::newRow("all words, in any order")
        << u"one bbc"_s << QStringList{u"BBCOne.uk"_s, u"BBCOneLondon.uk"_s};
    QTest::newRow("without accents") << u"CAFE"_s << QStringList{u"cafe"_s};
    QTest::newRow("with accents") << u"café"_s << QStringList{u"cafe"_s};
    QTest::newRow("none") << u"nothing"_s << QStringList{};
}

void TestGuideSearch::searches()
{
    QFETCH(QString, words);
    const GuideCandidates found = search(channelWithId({}, u"BBC One"_s), words);
    QTEST(idsOf(found), "ids");
    QCOMPARE(found.found, int(found.candidates.size()));
    QCOMPARE(found.search, words);
    QCOMPARE(found.channelId, u"c"_s);
}

void TestGuideSearch::ranks()
{
    Channel one = channelWithId(u"BBCTwo.uk"_s, u"BBC One HD"_s);
    QList<GuideCandidate> found = search(one, u"bbc"_s).candidates;
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.at(0), (GuideCandidate{u"BBCTwo.uk"_s, u"BBC Two"_s, u"a"_s, MatchRank::TvgId}));
    QCOMPARE(found.at(1), (GuideCandidate{u"BBCOne.uk"_s, u"BBC One HD"_s, u"a"_s, MatchRank::Name}));
    QCOMPARE(found.at(2).rank, MatchRank::None);
    one.guideLink = GuideLink{u"BBCOneLondon.uk"_s};
    found = search(one, u"bbc"_s).candidates;
    QCOMPARE(found.at(0).guideId, u"BBCOneLondon.uk"_s);
    QCOMPARE(found.at(0).rank, MatchRank::Corrected);
    QCOMPARE(found.at(1).rank, MatchRank::TvgId); // what it would be without the correction
}

void TestGuideSearch::withoutSearchTheMostAlike()
{
    QCOMPARE(idsOf(search(channelWithId({}, u"UK: BBC One FHD"_s), {})),
             QStringList({u"BBCOne.uk"_s, u"BBCOneLondon.uk"_s, u"BBCTwo.uk"_s}));
    QCOMPARE(idsOf(search(channelWithId({}, u"London BBC"_s), {})).value(0), u"BBCOneLondon.uk"_s);
    QVERIFY(idsOf(search(channelWithId({}, u"Something else"_s), {})).isEmpty());
}

void TestGuideSearch::boundsWhatItGives()
{
    CandidateSearch searching(channelWithId({}, u"BBC One"_s), u"x"_s);
    for (int i = 0; i < 1000; ++i)
        searching.offer(u"x%1"_s.arg(i), {}, {});
    const GuideCandidates found = searching.result();
    QCOMPARE(found.candidates.size(), MaxGuideCandidates);
    QCOMPARE(found.found, 1000);
}

PLEXBRIDGE_TEST(TestGuideSearch)
#include "tst_guidesearch.moc"
