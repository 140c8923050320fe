// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/sourcechoice.h"
#include "sources/sourcememory.h"
#include "support/testmain.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// What a source did: nothing at all, or it played for a while and broke; "steady" forgives what was.
QStringList course(SourceChoice choice, const QStringList &happens)
{
    QStringList steps{QString::number(choice.current())};
    for (const QString &event : happens) {
        if (event == u"steady") {
            choice.playedSteadily();
            continue;
        }
        const auto next = choice.failed(event == u"broke");
        steps.append(u"%1%2 after %3"_s.arg(choice.current())
                         .arg(next.roundOver ? u"!"_s : u""_s)
                         .arg(next.pause.count()));
    }
    return steps;
}

Channel channelWith(const QStringList &hosts)
{
    Channel channel;
    channel.id = u"id"_s;
    for (const QString &host : hosts) {
        StreamSource source;
        source.url = QUrl(u"http://%1/"_s.arg(host));
        if (host == hosts.constFirst())
            channel.source = source;
        else
            channel.backups.append(source);
    }
    return channel;
}

} // namespace

/// Which source of a channel is opened next, and what is remembered of them.
class SourceChoiceTest : public QObject {
    Q_OBJECT
private slots:
    void choosesInTurn_data();
    void choosesInTurn();
    void namesTheCandidates();
    void goesOnWithoutPlaces();
    void remembersABackup();
    void remembersTheFormOfAnAccount();
    void forgetsTheOldest();
};

void SourceChoiceTest::choosesInTurn_data()
{
    QTest::addColumn<int>("sources");
    QTest::addColumn<int>("first");
    QTest::addColumn<QStringList>("happens");
    QTest::addColumn<QStringList>("steps");
    const QString nothing = u"nothing"_s, broke = u"broke"_s, steady = u"steady"_s;
    using S = QStringList;
    QTest::newRow("one, refused") << 1 << 0 << S{nothing} << S{u"0"_s, u"0! after 200"_s};
    QTest::newRow("one, broken and away for long")
        << 1 << 0 << S{broke, nothing, nothing, nothing, nothing, nothing, nothing}
        << S{u"0"_s,
             u"0 after 200"_s,
             u"0! after 400"_s,
             u"0! after 800"_s,
             u"0! after 1600"_s,
             u"0! after 3200"_s,
             u"0! after 5000"_s,
             u"0! after 5000"_s};
    QTest::newRow("three, refused one after the other")
        << 3 << 0 << S{nothing, nothing, nothing, nothing}
        << S{u"0"_s, u"1 after 0"_s, u"2 after 0"_s, u"0! after 200"_s, u"1 after 0"_s};
    QTest::newRow("three, second remembered") << 3 << 1 << S{nothing, nothing, nothing}
                                              << S{u"1"_s, u"0 after 0"_s, u"2 after 0"_s, u"1! after 200"_s};
    QTest::newRow("two, played, broke and stays away")
        << 2 << 0 << S{broke, nothing, nothing, nothing}
        << S{u"0"_s, u"0 after 200"_s, u"1 after 0"_s, u"0! after 400"_s, u"1 after 0"_s};
    QTest::newRow("two, breaks again and again")
        << 2 << 0 << S{broke, broke, broke, broke}
        << S{u"0"_s, u"0 after 200"_s, u"1 after 0"_s, u"1 after 400"_s, u"0! after 800"_s};
    QTest::newRow("two, backup plays long") << 2 << 0 << S{nothing, steady, broke, nothing}
                                            << S{u"0"_s, u"1 after 0"_s, u"1 after 200"_s, u"0 after 0"_s};
    QTest::newRow("one, breaks after long")
        << 1 << 0 << S{broke, nothing, steady, broke}
        << S{u"0"_s, u"0 after 200"_s, u"0! after 400"_s, u"0 after 200"_s};
}

void SourceChoiceTest::choosesInTurn()
{
    QFETCH(int, sources);
    QFETCH(int, first);
    QFETCH(QStringList, happens);
    QFETCH(QStringList, steps);
    QCOMPARE(course(SourceChoice(sources, first), happens), steps);
}

void SourceChoiceTest::namesTheCandidates()
{
    SourceChoice choice(3);
    QCOMPARE(choice.candidates(), (QList<int>{0, 1, 2}));
    QVERIFY(!choice.failed(false).roundOver);
    QCOMPARE(choice.candidates(), (QList<int>{1, 2}));
    QVERIFY(choice.hasOthers());
    QVERIFY(!choice.failed(false).roundOver);
    QCOMPARE(choice.candidates(), QList<int>{2});
    QVERIFY(!choice.hasOthers());
}

void SourceChoiceTest::goesOnWithoutPlaces()
{
    SourceChoice choice(2);
    choice.take(1); // no place at the first
    QCOMPARE(choice.candidates(), (QList<int>{1, 0}));
    QCOMPARE(choice.noneOpen().pause, 200ms);
    QCOMPARE(choice.current(), 0);
    QCOMPARE(choice.noneOpen().pause, 400ms);
}

void SourceChoiceTest::remembersABackup()
{
    SourceMemory memory;
    const Channel channel = channelWith({u"a"_s, u"b"_s, u"c"_s});
    const SteadyTime now{1000s};
    QCOMPARE(memory.recall(channel, now), 0);
    memory.remember(channel, channel.backups[1], now);
    QCOMPARE(memory.recall(channel, now), 2);
    QCOMPARE(memory.recall(channel, now + SourceMemory::Lasts), 2);
    QCOMPARE(memory.recall(channel, now + SourceMemory::Lasts + 1ms), 0);
    QCOMPARE(memory.recall(channelWith({u"a"_s, u"c"_s}), now), 1); // wherever it stands by now
    QCOMPARE(memory.recall(channelWith({u"a"_s, u"b"_s}), now), 0);
    memory.forget(channel);
    QCOMPARE(memory.recall(channel, now), 0);
}

void SourceChoiceTest::remembersTheFormOfAnAccount()
{
    SourceMemory memory;
    const auto of = [](const QString &id, const QString &account) {
        Channel channel = channelWith({id, id + u".m3u8"_s, u"backup"_s});
        channel.id = id;
        channel.source.accountId = channel.backups[0].accountId = account;
        channel.backups[0].variant = 1;
        return channel;
    };
    const Channel one = of(u"one"_s, u"x"_s), two = of(u"two"_s, u"x"_s), other = of(u"three"_s, u"y"_s);
    const SteadyTime now{1000s};
    memory.remember(one, one.backups[1], now); // only a backup of its own
    QCOMPARE(memory.recall(two, now), 0);
    memory.remember(one, one.backups[0], now);
    QCOMPARE(memory.recall(two, now), 1);
    QCOMPARE(memory.recall(other, now), 0);
    memory.forget(one);
    QCOMPARE(memory.recall(one, now), 1);
    QCOMPARE(memory.recall(two, now + SourceMemory::VariantLasts + 1ms), 0);
    memory.playsAsUsual(two);
    QCOMPARE(memory.recall(one, now), 0);
}

void SourceChoiceTest::forgetsTheOldest()
{
    SourceMemory memory;
    Channel channel = channelWith({u"a"_s, u"b"_s});
    const SteadyTime now{1000s};
    for (int i = 0; i <= SourceMemory::Most; ++i) {
        channel.id = QString::number(i);
        memory.remember(channel, channel.backups[0], now);
    }
    QCOMPARE(memory.recall(channel, now), 1);
    channel.id = u"1"_s;
    QCOMPARE(memory.recall(channel, now), 1);
    channel.id = u"0"_s;
    QCOMPARE(memory.recall(channel, now), 0);
}

PLEXBRIDGE_TEST(SourceChoiceTest)
#include "tst_sourcechoice.moc"
