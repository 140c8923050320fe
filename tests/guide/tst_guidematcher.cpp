// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/guidematcher.h"
#include "support/testmain.h"

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
    void theSameCountryBreaksATie();
    void anIdOfManyIsNone();
    void tiesAreTold();
    void theSamePictureBreaksATie();
    void corrections();
    void orderMattersOnlyAmongEquals();
    void neverTheNeighbour();
    void theExactIdAndTheCorrectionAlwaysWin();
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
    row(u"A&amp;E"_s, u"ae"_s);
    row(u"UK - Sky News"_s, u"skynews"_s);
    row(u"DE • RTL"_s, u"rtl"_s);
    row(u"4K| UK: Sky Sports"_s, u"skysports"_s);
    row(u"Germany: ZDF"_s, u"zdf"_s);
    row(u"France 24"_s, u"france24"_s);
    row(u"ITV +1h"_s, u"itvplus1"_s);
    row(u"ITV Plus 1"_s, u"itvplus1"_s);
    row(u"RTL ᴴᴰ"_s, u"rtl"_s);
    row(u"Sport 1 Full HD 50fps"_s, u"sport1"_s);
    row(u"Alpha Ouest"_s, u"alphawest"_s);
    row(u"Alpha Ovest HD"_s, u"alphawest"_s);
    row(u"Alpha Oeste"_s, u"alphawest"_s);
    row(u"Alpha Ost"_s, u"alphaeast"_s);
    row(u"Alpha Zachód"_s, u"alphawest"_s);
    row(u"BBCOne.uk@SD"_s, u"bbcone"_s);
    row(u"Kid's TV"_s, u"kidstv"_s);
    row(u"IN-TV"_s, u"intv"_s);
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
    QTest::newRow("a second one is another")
        << QString() << u"One"_s << u"x"_s << QStringList{u"One 2"_s} << MatchRank::None;
    QTest::newRow("other country") << QString() << u"UK: Discovery"_s << u"Discovery.de"_s
                                   << QStringList{u"Discovery"_s} << MatchRank::None;
    QTest::newRow("same country") << QString() << u"UK: Discovery HD"_s << u"Discovery.gb"_s
                                  << QStringList{u"Discovery Channel"_s} << MatchRank::LooseName;
    QTest::newRow("country told by one")
        << QString() << u"Discovery HD"_s << u"Discovery.de"_s << QStringList() << MatchRank::LooseName;
    QTest::newRow("number as a word")
        << QString() << u"BBC 1"_s << u"x"_s << QStringList{u"BBC One"_s} << MatchRank::LooseName;
    QTest::newRow("words that some leave out")
        << QString() << u"Discovery"_s << u"x"_s << QStringList{u"The Discovery Channel"_s}
        << MatchRank::LooseName;
    QTest::newRow("but not all of it")
        << QString() << u"Channel 5"_s << u"x"_s << QStringList{u"TV 5"_s} << MatchRank::None;
    QTest::newRow("east is where it comes from")
        << QString() << u"HBO East"_s << u"x"_s << QStringList{u"HBO"_s} << MatchRank::LooseName;
    QTest::newRow("west is another") << QString() << u"HBO West"_s << u"x"_s << QStringList{u"HBO"_s}
                                     << MatchRank::None;
    QTest::newRow("west in another language")
        << QString() << u"Alpha Ouest"_s << u"x"_s << QStringList{u"Alpha West"_s} << MatchRank::LooseName;
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
    QCOMPARE(matcher.offer(guideId, guideNames), rank);
    QCOMPARE(matcher.matches().first().rank, rank);
    QCOMPARE(matcher.matches().first().guideId, rank == MatchRank::None ? QString() : guideId);
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
    }
    GuideMatcher matcher({channel({}, u"One"_s)});
    QCOMPARE(matcher.offer(u"first"_s, {u"One"_s}), MatchRank::Name);
    QCOMPARE(matcher.offer(u"second"_s, {u"One"_s}), MatchRank::Name); // equally good: the first one stays
    QCOMPARE(matcher.matches().first().guideId, u"first"_s);
}

void TestGuideMatcher::oneGuideChannelForSeveral()
{
    GuideMatcher matcher(
        {channel(u"one"_s, u"One SD"_s), channel(u"one"_s, u"One HD"_s), channel(u"x"_s, u"X"_s)});
    QCOMPARE(matcher.offer(u"one"_s, {}), MatchRank::TvgId);
    QCOMPARE(matcher.matches().at(0).guideId, u"one"_s);
    QCOMPARE(matcher.matches().at(1).guideId, u"one"_s);
    QCOMPARE(matcher.matches().at(2).rank, MatchRank::None);
}

void TestGuideMatcher::theSameCountryBreaksATie()
{
    for (const bool germanFirst : {true, false}) {
        GuideMatcher matcher({channel({}, u"Discovery (UK)"_s)});
        const QStringList guide{u"discovery"_s, u"Discovery.uk"_s, u"Discovery.de"_s};
        for (qsizetype i = 0; i < guide.size(); ++i)
            (void)matcher.offer(germanFirst ? guide.at(guide.size() - 1 - i) : guide.at(i), {});
        QCOMPARE(matcher.matches().first().guideId, u"Discovery.uk"_s);
    }
}

/// A panel gives all its channels the same id; others give it to variants.
void TestGuideMatcher::anIdOfManyIsNone()
{
    GuideMatcher panel({channel(u"epg"_s, u"Alpha News"_s), channel(u"epg"_s, u"Bravo Sport"_s),
                        channel(u"epg"_s, u"Charlie Kids"_s)});
    QCOMPARE(panel.offer(u"epg"_s, {u"EPG"_s}), MatchRank::None);
    QCOMPARE(panel.offer(u"a"_s, {u"Alpha News"_s}), MatchRank::Name);
    QCOMPARE(panel.matches().at(0).guideId, u"a"_s);
    QCOMPARE(panel.matches().at(1).rank, MatchRank::None);
    GuideMatcher variants({channel(u"one"_s, u"One HD"_s), channel(u"one"_s, u"UK: One FHD"_s),
                           channel(u"one"_s, u"ONE 4K"_s)});
    QCOMPARE(variants.offer(u"one"_s, {}), MatchRank::TvgId);
    GuideMatcher regions({channel(u"one"_s, u"One London"_s), channel(u"one"_s, u"One Wales"_s),
                          channel(u"one"_s, u"One Scotland"_s)});
    QCOMPARE(regions.offer(u"one"_s, {u"One"_s}), MatchRank::LooseName);
    QCOMPARE(regions.offer(u"wales"_s, {u"One Wales"_s}), MatchRank::Name);
    QCOMPARE(regions.matches().at(0).guideId, u"one"_s);
    QCOMPARE(regions.matches().at(1).guideId, u"wales"_s);
    GuideMatcher names({channel(u"ard"_s, u"ARD"_s), channel(u"ard"_s, u"Das Erste"_s)});
    QCOMPARE(names.offer(u"ard"_s, {u"Das Erste"_s}), MatchRank::Name);
    QCOMPARE(names.matches().at(0).guideId, u"ard"_s);
    QCOMPARE(names.matches().at(1).guideId, u"ard"_s);
}

void TestGuideMatcher::tiesAreTold()
{
    GuideMatcher matcher({channel({}, u"Discovery"_s), channel({}, u"Discovery FHD"_s)});
    for (const QString &id : {u"Discovery.de"_s, u"Discovery.uk"_s})
        QCOMPARE(matcher.offer(id, {u"Discovery HD"_s}), MatchRank::LooseName);
    for (const GuideMatch &match : matcher.matches()) {
        QCOMPARE(match.rank, MatchRank::None);
        QCOMPARE(match.rivals, QStringList({u"Discovery.de"_s, u"Discovery.uk"_s}));
    }
    Channel british = channel({}, u"Discovery"_s);
    british.group = u"UK | Documentary"_s;
    GuideMatcher grouped({british});
    for (const QString &id : {u"Discovery.de"_s, u"Discovery.uk"_s})
        (void)grouped.offer(id, {u"Discovery"_s});
    QCOMPARE(grouped.matches().first().guideId, u"Discovery.uk"_s);
}

void TestGuideMatcher::theSamePictureBreaksATie()
{
    GuideMatcher matcher({channel({}, u"One UHD"_s), channel({}, u"One SD"_s), channel({}, u"UK: One HD"_s)});
    for (const QString &name : {u"One SD"_s, u"One HD"_s, u"One 4K"_s})
        (void)matcher.offer(name.toLower().remove(u' '), {name});
    QCOMPARE(matcher.matches().at(0).guideId, u"one4k"_s);
    QCOMPARE(matcher.matches().at(1).guideId, u"onesd"_s);
    QCOMPARE(matcher.matches().at(2).guideId, u"onehd"_s);
}

void TestGuideMatcher::corrections()
{
    Channel linked = channel(u"one"_s, u"One"_s);
    linked.guideLink = GuideLink{u"two"_s};
    Channel none = channel(u"one"_s, u"One"_s);
    none.guideLink = GuideLink{};
    GuideMatcher matcher({linked, none, channel(u"one"_s, u"One"_s)});
    QCOMPARE(matcher.offer(u"one"_s, {u"One"_s}), MatchRank::TvgId);
    QCOMPARE(matcher.offer(u"two"_s, {u"Two"_s}), MatchRank::Corrected);
    QCOMPARE(matcher.offer(u""_s, {}), MatchRank::None);
    QCOMPARE(matcher.matches().at(0).guideId, u"two"_s);
    QCOMPARE(matcher.matches().at(0).rank, MatchRank::Corrected);
    QCOMPARE(matcher.matches().at(1).rank, MatchRank::None);
    QCOMPARE(matcher.matches().at(2).guideId, u"one"_s);
}

namespace {

/// Channels whose names and ids are often nearly the same.
struct RandomNames {
    explicit RandomNames(quint32 seed)
        : random(seed)
    {
    }
    QString one() { return QStringList{u"One"_s, u"ONE"_s, u"Two"_s, u"Café"_s}.at(random.bounded(4)); }
    QString name()
    {
        static const QStringList before{{}, {}, u"UK: "_s, u"|DE| "_s, u"[US] "_s};
        static const QStringList after{{}, {}, u" HD"_s, u" +1"_s, u" 2"_s, u" (UK)"_s, u" FHD"_s};
        return before.at(random.bounded(int(before.size()))) + one()
            + after.at(random.bounded(int(after.size())));
    }
    QString id() { return one() + QStringList{u".uk"_s, u".de"_s, {}, u"1"_s}.at(random.bounded(4)); }
    QRandomGenerator random;
};

using Offers = QList<QPair<QString, QStringList>>;

QList<GuideMatch> matched(const QList<Channel> &lineup, const Offers &offers)
{
    GuideMatcher matcher(lineup);
    for (const auto &[id, names] : offers)
        (void)matcher.offer(id, names);
    return matcher.matches();
}

/// How well this one alone fits.
GuideMatch alone(const Channel &one, const QString &id, const Offers &offers)
{
    Offers same = offers;
    same.removeIf([&id](const auto &offer) { return offer.first != id; });
    return matched({one}, same).first();
}

} // namespace

void TestGuideMatcher::orderMattersOnlyAmongEquals()
{
    RandomNames names(17);
    for (int round = 0; round < 400; ++round) {
        QList<Channel> lineup;
        for (int i = 0; i < 6; ++i)
            lineup.append(channel(names.random.bounded(2) ? names.id() : QString(), names.name()));
        Offers guide;
        for (int i = 0; i < 8; ++i)
            guide.append({names.id() + QString::number(names.random.bounded(3)), {names.name()}});
        const QList<GuideMatch> one = matched(lineup, guide);
        std::shuffle(guide.begin(), guide.end(), names.random);
        const QList<GuideMatch> other = matched(lineup, guide);
        for (qsizetype i = 0; i < lineup.size(); ++i) {
            QCOMPARE(one.at(i).rank, other.at(i).rank);
            QCOMPARE(one.at(i).sameCountry, other.at(i).sameCountry);
            if (one.at(i).guideId == other.at(i).guideId)
                continue;
            const GuideMatch a = alone(lineup.at(i), one.at(i).guideId, guide);
            const GuideMatch b = alone(lineup.at(i), other.at(i).guideId, guide);
            QVERIFY(a.rank == b.rank && a.sameCountry == b.sameCountry);
        }
    }
}

void TestGuideMatcher::neverTheNeighbour()
{
    RandomNames names(23);
    for (int round = 0; round < 400; ++round) {
        const QString base = names.one() + QString::number(names.random.bounded(3));
        for (const QString &tail : {u" +1"_s, u"+1"_s, u" 2"_s, u" plus 1"_s, u" Two"_s}) {
            for (const QString &frame : {u"%1"_s, u"UK: %1 HD"_s, u"%1 (UK)"_s, u"|UK| %1 FHD"_s}) {
                const QString neighbour = frame.arg(base + tail);
                GuideMatcher matcher({channel({}, base), channel({}, frame.arg(base))});
                QCOMPARE(matcher.offer(u"n1"_s, {neighbour}), MatchRank::None);
                QCOMPARE(matcher.offer(neighbour, {}), MatchRank::None);
                GuideMatcher reversed({channel({}, neighbour)});
                QCOMPARE(reversed.offer(base, {base, frame.arg(base)}), MatchRank::None);
            }
        }
    }
}

void TestGuideMatcher::theExactIdAndTheCorrectionAlwaysWin()
{
    RandomNames names(31);
    for (int round = 0; round < 400; ++round) {
        Offers guide;
        for (int i = 0; i < 8; ++i)
            guide.append({names.id(), {names.name(), names.name()}});
        const QString wanted = guide.at(names.random.bounded(8)).first;
        Channel byId = channel(wanted, names.name());
        Channel corrected = channel(names.id(), names.name());
        corrected.guideLink = GuideLink{wanted};
        std::shuffle(guide.begin(), guide.end(), names.random);
        const QList<GuideMatch> matches = matched({byId, corrected}, guide);
        QCOMPARE(matches.at(0).guideId, wanted);
        QCOMPARE(matches.at(0).rank, MatchRank::TvgId);
        QCOMPARE(matches.at(1).guideId, wanted);
        QCOMPARE(matches.at(1).rank, MatchRank::Corrected);
    }
}

PLEXBRIDGE_TEST(TestGuideMatcher)
#include "tst_guidematcher.moc"
