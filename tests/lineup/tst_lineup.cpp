// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/lineup.h"
#include "support/testmain.h"

#include <QJsonObject>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QList<Channel> channels(const QStringList &numbers)
{
    QList<Channel> list;
    for (const QString &number : numbers) {
        Channel channel;
        channel.id = u"id"_s + number;
        channel.guideNumber = number;
        channel.name = u"Channel "_s + number;
        list.append(channel);
    }
    return list;
}

ChannelChange numbered(const QString &id, const QString &number)
{
    ChannelChange change;
    change.channelId = id;
    change.guideNumber = number;
    return change;
}

/// More than are changed on the spot.
QList<Channel> many()
{
    QStringList numbers;
    for (int i = 1; i <= Lineup::AtOnce + 1; ++i)
        numbers.append(QString::number(i));
    return channels(numbers);
}

QStringList numbersOf(const Lineup &lineup)
{
    QStringList list;
    for (const Channel &channel : lineup.channels())
        list.append(channel.guideNumber + u'=' + channel.id);
    return list;
}

} // namespace

class TestLineup : public QObject {
    Q_OBJECT
private slots:
    void finds();
    void tellsOnlyRealChanges();
    void favorites();
    void marksOutlastRefreshes();
    void goesOutInOrder();
    void changes();
    void whatIsNotGivenStays();
    void numbersOfOthersAreRefused();
    void badChangesAreRefused_data();
    void badChangesAreRefused();
    void numbersCanBeExchanged();
    void manyChangesAreToldOnce();
    void aGivenNumberGoesBeforeAnAutomaticOne();
    void anyChangesKeepNumbersUnique();
    void manyChannelsAreSwappedInQuickly();
    void manyChannelsAreChangedElsewhere();
    void pendingNumbersAreTaken();
    void eachIsToldOfItsOwnChange();
    void whatWasSeenGoesBeforeNames();
    void newOnesAreHeldBack();
    void vacantOnesKeepTheirPlace();
    void guideShifts();
};

void TestLineup::whatWasSeenGoesBeforeNames()
{
    Lineup lineup;
    lineup.setChannels(channels({u"1"_s, u"2"_s}));
    QSignalSpy changed(&lineup, &Lineup::changed);
    lineup.noteSeen(u"id1"_s, {u"H.264"_s, u"AAC"_s, 1080});
    QVERIFY(lineup.byId(u"id1"_s)->hd);
    QCOMPARE(lineup.byId(u"id1"_s)->seen->videoCodec, u"H.264"_s);
    QVERIFY(!lineup.byId(u"id2"_s)->seen);
    lineup.noteSeen(u"id1"_s, {u"H.264"_s, u"AAC"_s, 1080});
    lineup.noteSeen(u"nobody"_s, {u"H.264"_s, u"AAC"_s, 1080});
    QCOMPARE(changed.size(), 1);
    QList<Channel> again = channels({u"1"_s});
    again.first().hd = true; // as its name says
    const LineupMarks kept = toMarks(toJson(lineup.marks()));
    Lineup later;
    later.setMarks(kept);
    later.setChannels(again);
    later.noteSeen(u"id1"_s, {u"MPEG-2"_s, u"MP2"_s, 576});
    QVERIFY(!later.byId(u"id1"_s)->hd);
    QCOMPARE(kept.seen.value(u"id1"_s).height, 1080);
}

void TestLineup::vacantOnesKeepTheirPlace()
{
    Lineup lineup;
    QStringList vacant{u"id1"_s};
    lineup.setVacancy(
        [&vacant](const QList<Channel> &) { return QSet<QString>(vacant.begin(), vacant.end()); });
    lineup.setChannels(channels({u"1"_s, u"2"_s}));
    QVERIFY(!lineup.byId(u"id1"_s)->enabled);
    QVERIFY(lineup.byId(u"id2"_s)->enabled);
    QCOMPARE(lineup.byId(u"id1"_s)->guideNumber, u"1"_s);
    QVERIFY(lineup.marks().hidden.isEmpty()); // nobody switched it off
    vacant.clear();
    lineup.setChannels(channels({u"1"_s, u"2"_s}));
    QVERIFY(lineup.byId(u"id1"_s)->enabled);
    vacant = {u"id2"_s};
    QSignalSpy changed(&lineup, &Lineup::changed);
    lineup.setVacancy(
        [&vacant](const QList<Channel> &) { return QSet<QString>(vacant.begin(), vacant.end()); });
    QCOMPARE(changed.size(), 1);
    QCOMPARE(lineup.vacant(), QSet<QString>{u"id2"_s});
    QVERIFY(!lineup.byId(u"id2"_s)->enabled);
}

void TestLineup::guideShifts()
{
    Lineup lineup;
    lineup.setChannels(channels({u"1"_s, u"2"_s, u"3"_s}));
    QSignalSpy changed(&lineup, &Lineup::changed);
    QVERIFY(!lineup.setGuideShift(u"id1"_s, GuideShift{std::chrono::minutes(-90), {}}));
    QVERIFY(!lineup.setGuideShift(u"id2"_s, GuideShift{{}, "Europe/Berlin"}));
    QVERIFY(!lineup.setGuideShift(u"id3"_s, GuideShift())); // none, whatever the playlist says
    QVERIFY(!lineup.setGuideShift(u"id3"_s, GuideShift()));
    QCOMPARE(changed.size(), 3);
    QVERIFY(lineup.setGuideShift(u"nobody"_s, GuideShift()));
    const LineupMarks kept = toMarks(toJson(lineup.marks()));
    QCOMPARE(kept.guideShifts.size(), 3);
    QCOMPARE(kept, lineup.marks());
    QVERIFY(!lineup.setGuideShift(u"id1"_s, std::nullopt));
    QVERIFY(!lineup.marks().guideShifts.contains(u"id1"_s));
}

void TestLineup::newOnesAreHeldBack()
{
    Lineup lineup;
    lineup.setChannels(channels({u"1"_s}));
    lineup.holdBack({u"id2"_s, u"id3"_s});
    lineup.setChannels(channels({u"1"_s, u"2"_s, u"3"_s}));
    QVERIFY(lineup.byId(u"id1"_s)->enabled);
    QVERIFY(!lineup.byId(u"id2"_s)->enabled);
    QCOMPARE(toMarks(toJson(lineup.marks())).waiting, (QSet<QString>{u"id2"_s, u"id3"_s}));
    ChannelChange wanted;
    wanted.channelId = u"id2"_s;
    wanted.enabled = true;
    QVERIFY(!lineup.change(wanted));
    QVERIFY(lineup.byId(u"id2"_s)->enabled);
    wanted.channelId = u"id3"_s;
    wanted.enabled = false; // decided, too
    QVERIFY(!lineup.change(wanted));
    QVERIFY(lineup.marks().waiting.isEmpty());
}

void TestLineup::finds()
{
    Lineup lineup;
    lineup.setChannels(channels({u"1"_s, u"5.1"_s}));
    QCOMPARE(lineup.byNumber(u"5.1"_s)->id, u"id5.1"_s);
    QCOMPARE(lineup.byId(u"id1"_s)->guideNumber, u"1"_s);
    QVERIFY(!lineup.byNumber(u"2"_s));
    QVERIFY(!lineup.byId(u"id2"_s));
    lineup.setChannels(channels({u"2"_s}));
    QVERIFY(!lineup.byNumber(u"1"_s));
    QCOMPARE(lineup.byNumber(u"2"_s)->id, u"id2"_s);
}

void TestLineup::tellsOnlyRealChanges()
{
    Lineup lineup;
    QSignalSpy changed(&lineup, &Lineup::changed);
    lineup.setChannels(channels({u"1"_s}));
    QCOMPARE(changed.size(), 1);
    lineup.setChannels(channels({u"1"_s}));
    QCOMPARE(changed.size(), 1);
    lineup.setChannels({});
    QCOMPARE(changed.size(), 2);
}

void TestLineup::favorites()
{
    Lineup lineup;
    lineup.setChannels(channels({u"1"_s, u"2"_s}));
    QSignalSpy changed(&lineup, &Lineup::changed);
    QSignalSpy marks(&lineup, &Lineup::marksChanged);
    QVERIFY(lineup.setFavorite(u"1"_s, u'+'));
    QVERIFY(lineup.byNumber(u"1"_s)->favorite && lineup.byNumber(u"1"_s)->enabled);
    QVERIFY(!lineup.byNumber(u"2"_s)->favorite);
    QVERIFY(lineup.setFavorite(u"1"_s, u'x'));
    QVERIFY(!lineup.byNumber(u"1"_s)->favorite && !lineup.byNumber(u"1"_s)->enabled);
    QVERIFY(lineup.setFavorite(u"1"_s, u'-'));
    QVERIFY(!lineup.byNumber(u"1"_s)->favorite && lineup.byNumber(u"1"_s)->enabled);
    QCOMPARE(changed.size(), 3);
    QCOMPARE(marks.size(), 3);
    QVERIFY(lineup.setFavorite(u"1"_s, u'-')); // nothing changes, nothing is told
    QCOMPARE(changed.size(), 3);
    QVERIFY(!lineup.setFavorite(u"3"_s, u'+'));
    QVERIFY(!lineup.setFavorite(u"1"_s, u'?'));
}

void TestLineup::marksOutlastRefreshes()
{
    Lineup lineup;
    lineup.setMarks({{u"id1"_s}, {u"id2"_s}});
    lineup.setChannels(channels({u"1"_s, u"2"_s}));
    QVERIFY(lineup.byNumber(u"1"_s)->favorite);
    QVERIFY(!lineup.byNumber(u"2"_s)->enabled);
    lineup.setChannels(channels({u"3"_s}));
    lineup.setChannels(channels({u"1"_s, u"2"_s, u"3"_s}));
    QVERIFY(lineup.byNumber(u"1"_s)->favorite);
    QVERIFY(!lineup.byNumber(u"2"_s)->enabled);
    QCOMPARE(lineup.marks(), (LineupMarks{{u"id1"_s}, {u"id2"_s}}));
}

void TestLineup::goesOutInOrder()
{
    Lineup lineup;
    lineup.setChannels(channels({u"10"_s, u"5.2"_s, u"6"_s, u"5.10"_s, u"5"_s, u"5.1"_s}));
    QCOMPARE(numbersOf(lineup),
             (QStringList{u"5=id5"_s, u"5.1=id5.1"_s, u"5.2=id5.2"_s, u"5.10=id5.10"_s, u"6=id6"_s,
                          u"10=id10"_s}));
    QCOMPARE(lineup.byNumber(u"6"_s)->id, u"id6"_s);
    QSignalSpy changed(&lineup, &Lineup::changed);
    lineup.setChannels(channels({u"5.1"_s, u"5"_s, u"5.2"_s, u"6"_s, u"5.10"_s, u"10"_s}));
    QCOMPARE(changed.size(), 0); // the playlist has another order, the lineup has not
}

void TestLineup::changes()
{
    Lineup lineup;
    QList<Channel> given = channels({u"1"_s, u"2"_s, u"3"_s});
    for (Channel &channel : given)
        channel.playlistName = channel.name;
    lineup.setChannels(given);
    QSignalSpy changed(&lineup, &Lineup::changed);
    QSignalSpy marks(&lineup, &Lineup::marksChanged);
    const ChannelChange change{u"id1"_s, u" My  One "_s, u"07"_s, false, true, GuideLink{u"one.uk"_s}};
    QVERIFY(!lineup.change(change));
    QVERIFY(!lineup.change(change)); // nothing is new, nothing is told
    QCOMPARE(changed.size(), 1);
    QCOMPARE(marks.size(), 1);
    const auto check = [](const Lineup &of) {
        QCOMPARE(numbersOf(of), (QStringList{u"2=id2"_s, u"3=id3"_s, u"7=id1"_s}));
        const Channel channel = *of.byNumber(u"7"_s);
        QCOMPARE(channel.name, u"My One"_s);
        QCOMPARE(channel.playlistName, u"Channel 1"_s);
        QVERIFY(!channel.enabled && channel.favorite);
        QCOMPARE(channel.guideLink, std::optional(GuideLink{u"one.uk"_s}));
        QCOMPARE(of.byId(u"id1"_s), of.byNumber(u"7"_s));
        QVERIFY(!of.byNumber(u"1"_s));
    };
    check(lineup);
    lineup.setChannels({});
    lineup.setChannels(given);
    check(lineup);
    Lineup later;
    later.setChannels(given);
    later.setMarks(lineup.marks());
    check(later);
    ChannelChange back{u"id1"_s, QString(), QString(), true, false, std::optional<GuideLink>()};
    QVERIFY(!lineup.change(back));
    QCOMPARE(lineup.channels(), given);
    QCOMPARE(lineup.marks(), LineupMarks());
    lineup.setMarks(later.marks());
    lineup.forget({u"id1"_s});
    QCOMPARE(lineup.marks(), LineupMarks());
}

void TestLineup::whatIsNotGivenStays()
{
    Lineup lineup;
    lineup.setChannels(channels({u"1"_s, u"2"_s}));
    QVERIFY(!lineup.change({u"id1"_s, u"A"_s, u"9"_s, false, true, GuideLink{}}));
    const Channel before = *lineup.byId(u"id1"_s);
    QVERIFY(before.guideLink && before.guideLink->guideId.isEmpty()); // "none" is a link, too
    QVERIFY(!lineup.change({u"id1"_s, {}, {}, {}, {}, {}}));
    QCOMPARE(*lineup.byId(u"id1"_s), before);
    ChannelChange rename;
    rename.channelId = u"id1"_s;
    rename.name = u"B"_s;
    QVERIFY(!lineup.change(rename));
    Channel after = *lineup.byId(u"id1"_s);
    QCOMPARE(after.name, u"B"_s);
    after.name = u"A"_s;
    QCOMPARE(after, before);
}

void TestLineup::numbersOfOthersAreRefused()
{
    Lineup lineup;
    lineup.setChannels(channels({u"1"_s, u"5.1"_s}));
    ChannelChange change = numbered(u"id1"_s, u"05.1"_s);
    change.name = u"X"_s;
    const Problem problem = lineup.change(change);
    QCOMPARE(problem.code, ProblemCode::Duplicate);
    QVERIFY2(problem.detail.english().contains("\"Channel 5.1\""_L1), qPrintable(problem.detail.english()));
    QCOMPARE(lineup.byId(u"id1"_s)->name, u"Channel 1"_s);
    QVERIFY(!lineup.change(numbered(u"id1"_s, u"1"_s))); // its own
}

void TestLineup::badChangesAreRefused_data()
{
    QTest::addColumn<ChannelChange>("change");
    QTest::addColumn<QString>("subject");
    QTest::newRow("no such channel") << numbered(u"id7"_s, u"1"_s) << u"channel"_s;
    for (const QString &bad : {u"0"_s, u"x"_s, u"5."_s, u"1.2.3"_s, u"123456789"_s, u"-1"_s})
        QTest::newRow(qPrintable(bad)) << numbered(u"id1"_s, bad) << u"number"_s;
    QTest::newRow("name") << ChannelChange{u"id1"_s, QString(201, u'x'), {}, {}, {}, {}} << u"name"_s;
    QTest::newRow("link") << ChannelChange{u"id1"_s, {}, {}, {}, {}, GuideLink{QString(501, u'x')}}
                          << u"guide channel"_s;
}

void TestLineup::badChangesAreRefused()
{
    QFETCH(ChannelChange, change);
    QFETCH(QString, subject);
    Lineup lineup;
    lineup.setChannels(channels({u"1"_s, u"2"_s}));
    change.favorite = true;
    QSignalSpy changed(&lineup, &Lineup::changed);
    const Problem problem = lineup.change(change);
    QCOMPARE(problem.code, ProblemCode::BadOption);
    QCOMPARE(problem.subject, subject);
    QVERIFY(!problem.detail.isEmpty());
    QCOMPARE(changed.size(), 0);
    QCOMPARE(lineup.marks(), LineupMarks());
}

void TestLineup::numbersCanBeExchanged()
{
    Lineup lineup;
    lineup.setChannels(channels({u"1"_s, u"2"_s}));
    QVERIFY(lineup.change(numbered(u"id1"_s, u"2"_s)));
    QVERIFY(!lineup.change(numbered(u"id1"_s, u"100"_s)));
    QVERIFY(!lineup.change(numbered(u"id2"_s, u"1"_s)));
    QVERIFY(!lineup.change(numbered(u"id1"_s, u"2"_s)));
    QCOMPARE(numbersOf(lineup), (QStringList{u"1=id2"_s, u"2=id1"_s}));
    QVERIFY(!lineup.change(numbered(u"id2"_s, u""_s))); // its own is another's now
    QCOMPARE(numbersOf(lineup), (QStringList{u"2=id1"_s, u"3=id2"_s}));
    QVERIFY(!lineup.change(numbered(u"id1"_s, u""_s)));
    QCOMPARE(numbersOf(lineup), (QStringList{u"1=id1"_s, u"2=id2"_s}));
}

void TestLineup::manyChangesAreToldOnce()
{
    Lineup lineup;
    lineup.setChannels(channels({u"1"_s, u"2"_s, u"3"_s}));
    QSignalSpy changed(&lineup, &Lineup::changed);
    QSignalSpy marks(&lineup, &Lineup::marksChanged);
    ChannelChange hide;
    hide.channelId = u"id3"_s;
    hide.enabled = false;
    const QList<Problem> problems =
        lineup.changeAll({numbered(u"id1"_s, u"9"_s), numbered(u"id2"_s, u"1"_s), numbered(u"id3"_s, u"9"_s),
                          hide, numbered(u"id1"_s, u"2"_s), numbered(u"nobody"_s, u"7"_s)});
    QCOMPARE(problems.size(), 6);
    for (qsizetype at = 0; at < problems.size(); ++at)
        QCOMPARE(bool(problems.at(at)), at == 2 || at == 5);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(marks.size(), 1);
    QCOMPARE(numbersOf(lineup), (QStringList{u"1=id2"_s, u"2=id1"_s, u"3=id3"_s}));
    QVERIFY(!lineup.byId(u"id3"_s)->enabled);
    QVERIFY(lineup.changeAll({numbered(u"id2"_s, {}), numbered(u"id3"_s, u"1"_s), numbered(u"id1"_s, {})})
                .contains(Problem())); // whatever is refused, nothing is double
    QCOMPARE(lineup.channels().size(), 3);
}

void TestLineup::aGivenNumberGoesBeforeAnAutomaticOne()
{
    Lineup lineup;
    LineupMarks marks;
    marks.numbers = {{u"id2"_s, u"1"_s}, {u"away"_s, u"3"_s}};
    lineup.setMarks(marks);
    lineup.setChannels(channels({u"1"_s, u"2"_s, u"3"_s}));
    QCOMPARE(numbersOf(lineup), (QStringList{u"1=id2"_s, u"2=id1"_s, u"3=id3"_s}));
}

void TestLineup::anyChangesKeepNumbersUnique()
{
    QRandomGenerator random(9);
    for (int world = 0; world < 100; ++world) {
        Lineup lineup;
        const auto randomChannels = [&random] {
            QList<Channel> list = channels({u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s});
            std::shuffle(list.begin(), list.end(), random);
            list.resize(random.bounded(1, 8));
            QStringList numbers{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s, u"8"_s};
            std::shuffle(numbers.begin(), numbers.end(), random);
            for (Channel &channel : list)
                channel.guideNumber = numbers.takeLast();
            return list;
        };
        for (int step = 0; step < 60; ++step) {
            if (step % 10 == 0)
                lineup.setChannels(randomChannels());
            QList<ChannelChange> changes;
            for (int i = random.bounded(1, 4); i > 0; --i) {
                changes.append(
                    numbered(u"id%1"_s.arg(random.bounded(1, 8)),
                             random.bounded(4) ? QString::number(random.bounded(1, 10)) : QString()));
            }
            const QList<Problem> problems = lineup.changeAll(changes);
            const ChannelChange &last = changes.last();
            if (!problems.last() && !last.guideNumber->isEmpty())
                QCOMPARE(lineup.byId(last.channelId)->guideNumber, *last.guideNumber);
            QSet<QString> numbers;
            for (const Channel &channel : lineup.channels()) {
                numbers.insert(channel.guideNumber);
                QCOMPARE(lineup.byNumber(channel.guideNumber), &channel);
                QCOMPARE(lineup.byId(channel.id), &channel);
            }
            QCOMPARE(numbers.size(), lineup.channels().size());
        }
    }
}

/// No step may be quadratic: then this takes minutes.
void TestLineup::manyChannelsAreSwappedInQuickly()
{
    QStringList numbers;
    for (int i = 100'000; i > 0; --i)
        numbers.append(QString::number(i));
    Lineup lineup;
    LineupMarks marks;
    for (int i = 1; i <= 20'000; ++i) // all of them displace another
        marks.numbers.insert(u"id%1"_s.arg(i + 50'000), QString::number(i));
    lineup.setMarks(marks);
    lineup.setChannels(channels(numbers));
    QTRY_COMPARE_WITH_TIMEOUT(lineup.channels().size(), 100'000, 60'000);
    QCOMPARE(lineup.byNumber(u"1"_s)->id, u"id50001"_s);
    QCOMPARE(lineup.byNumber(u"100000"_s)->id, u"id100000"_s);
    QList<ChannelChange> all;
    for (const Channel &channel : lineup.channels())
        all.append({channel.id, {}, {}, false, {}, {}});
    for (int i = 1; i <= 3000; ++i)
        all.append(numbered(u"id%1"_s.arg(i + 90'000), QString::number(200'000 + i)));
    QVERIFY(!lineup.changeAll(all).last());
    QTRY_VERIFY_WITH_TIMEOUT(lineup.byNumber(u"200001"_s), 60'000);
    QCOMPARE(lineup.byNumber(u"200001"_s)->id, u"id90001"_s);
    QVERIFY(!lineup.byId(u"id7"_s)->enabled);
}

/// The thread of the streams only hands over and swaps: what it tells stays the former list meanwhile.
void TestLineup::manyChannelsAreChangedElsewhere()
{
    Lineup lineup;
    lineup.setChannels(many());
    QVERIFY(lineup.channels().isEmpty());
    int settled = 0;
    lineup.whenSettled(this, [&] { settled = int(lineup.channels().size()); });
    QTRY_COMPARE(settled, int(Lineup::AtOnce) + 1);
    QSignalSpy changed(&lineup, &Lineup::changed), marks(&lineup, &Lineup::marksChanged);
    const QList<Channel> before = lineup.channels();
    QVERIFY(lineup.setFavorite(u"7"_s, u'+'));
    QCOMPARE(lineup.channels().constData(), before.constData());
    QCOMPARE(marks.size(), 1); // is remembered at once all the same
    lineup.setVacancy([](const QList<Channel> &) { return QSet<QString>{u"id8"_s}; });
    lineup.noteSeen(u"id9"_s, {u"H.264"_s, u"AAC"_s, 1080});
    QTRY_VERIFY(lineup.byId(u"id9"_s)->hd);
    QVERIFY(lineup.byId(u"id7"_s)->favorite);
    QVERIFY(!lineup.byId(u"id8"_s)->enabled);
    QVERIFY(!before.at(6).favorite); // who holds the former list keeps it
    const quint64 outline = lineup.outline();
    lineup.setChannels(channels({u"1"_s}));
    QTRY_COMPARE(lineup.channels().size(), 1);
    QVERIFY(lineup.outline() != outline);
    QCOMPARE(changed.size(), 3);
}

void TestLineup::pendingNumbersAreTaken()
{
    Lineup lineup;
    lineup.setChannels(many());
    QTRY_VERIFY(!lineup.channels().isEmpty());
    QVERIFY(!lineup.change(numbered(u"id1"_s, u"90000"_s)));
    QVERIFY(lineup.byNumber(u"1"_s)); // nothing has been done yet
    QVERIFY(lineup.change(numbered(u"id2"_s, u"90000"_s)));
    QVERIFY(!lineup.change(numbered(u"id2"_s, u"1"_s))); // which is free now
    QVERIFY(!lineup.change(numbered(u"id1"_s, u"2"_s)));
    QVERIFY(!lineup.change(numbered(u"id3"_s, u"90000"_s)));
    bool isSettled = false;
    lineup.whenSettled(this, [&isSettled] { isSettled = true; });
    QTRY_VERIFY(isSettled);
    QCOMPARE(lineup.byNumber(u"90000"_s)->id, u"id3"_s);
    QCOMPARE(lineup.byNumber(u"1"_s)->id, u"id2"_s);
    QCOMPARE(lineup.byNumber(u"2"_s)->id, u"id1"_s);
    QCOMPARE(lineup.byNumber(u"3"_s), nullptr);
    QVERIFY(!lineup.change(numbered(u"id4"_s, u"3"_s)));
}

/// Whoever asks all the time keeps nobody waiting for what is done already.
void TestLineup::eachIsToldOfItsOwnChange()
{
    Lineup lineup;
    lineup.setChannels(many());
    QTRY_VERIFY(!lineup.channels().isEmpty());
    QStringList told;
    const auto change = [&](const QString &id) {
        QVERIFY(lineup.setFavorite(lineup.byId(id)->guideNumber, u'+'));
        lineup.whenSettled(this, [&, id] { told.append(lineup.byId(id)->favorite ? id : QString()); });
    };
    bool isCalled = false;
    change(u"id1"_s);
    connect(&lineup, &Lineup::changed, this, [&] {
        if (told.size() < 3)
            change(u"id%1"_s.arg(told.size() + 10));
    });
    change(u"id2"_s);
    {
        QObject leaver;
        lineup.whenSettled(&leaver, [&isCalled] { isCalled = true; });
    }
    QTRY_VERIFY(told.size() >= 3);
    QCOMPARE(told.first(2), (QStringList{u"id1"_s, u"id2"_s}));
    QVERIFY(!told.contains(QString()));
    QVERIFY(!isCalled);
}

PLEXBRIDGE_TEST(TestLineup)
#include "tst_lineup.moc"
