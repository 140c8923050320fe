// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/frequencyplan.h"
#include "device/keptfrequencies.h"
#include "support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Channel channel(const QString &id)
{
    Channel out;
    out.id = id;
    out.guideNumber = u"7"_s + id;
    out.name = u"Channel "_s + id;
    return out;
}

QList<Channel> lineup(const QStringList &ids)
{
    QList<Channel> out;
    for (const QString &id : ids)
        out.append(channel(id));
    return out;
}

QList<Channel> lineup(int first, int last)
{
    QStringList ids;
    for (int i = first; i <= last; ++i)
        ids.append(QString::number(i));
    return lineup(ids);
}

int rfOf(const FrequencyPlan &plan, const QString &id)
{
    return plan.of(id).value_or(PseudoFrequency{}).rfChannel;
}

} // namespace

class TestFrequencyPlan : public QObject {
    Q_OBJECT
private slots:
    void places_data()
    {
        QTest::addColumn<ChannelMap>("map");
        QTest::addColumn<int>("index");
        QTest::addColumn<int>("rfChannel");
        QTest::addColumn<qint64>("hertz");
        const auto row = [](ChannelMap map, int index, int rf, qint64 hertz) {
            QTest::addRow("%s %d", toWord(map).constData(), index) << map << index << rf << hertz;
        };
        row(ChannelMap::UsBroadcast, 0, 2, 57'000'000);
        row(ChannelMap::UsBroadcast, 3, 5, 79'000'000);
        row(ChannelMap::UsBroadcast, 5, 7, 177'000'000);
        row(ChannelMap::UsBroadcast, 12, 14, 473'000'000);
        row(ChannelMap::UsBroadcast, 34, 36, 605'000'000);
        row(ChannelMap::UsBroadcast, 35, 38, 617'000'000);
        row(ChannelMap::UsBroadcast, 48, 51, 695'000'000);
        row(ChannelMap::UsBroadcast, 49, 0, 0);
        row(ChannelMap::UsCable, 12, 14, 123'000'000);
        row(ChannelMap::UsCable, 49, 51, 387'000'000);
        row(ChannelMap::UsCable, 93, 95, 93'000'000);
        row(ChannelMap::UsCable, 156, 158, 999'000'000);
        row(ChannelMap::UsCable, 157, 0, 0);
        row(ChannelMap::UsCable, -1, 0, 0);
    }
    void places()
    {
        QFETCH(ChannelMap, map);
        QFETCH(int, index);
        const auto place = pseudoFrequency(map, index).value_or(PseudoFrequency{});
        QTEST(place.rfChannel, "rfChannel");
        QTEST(place.hertz, "hertz");
        QCOMPARE(hertzOf(map, place.rfChannel).value_or(0), place.hertz);
        QCOMPARE(channelMapFromWord(toWord(map)), std::optional(map));
    }

    void orderOfTheLineup()
    {
        FrequencyPlan plan;
        QVERIFY(plan.follow(lineup(1, 49)));
        QCOMPARE(plan.map(), ChannelMap::UsBroadcast);
        for (int i = 0; i < 49; ++i)
            QCOMPARE(plan.of(QString::number(i + 1)), pseudoFrequency(ChannelMap::UsBroadcast, i));
        QCOMPARE(plan.ofNumber(u"72"_s)->hertz, 63'000'000);
        QVERIFY(!plan.ofNumber(u"5"_s));
        QVERIFY(!plan.follow(lineup(1, 49)));
    }

    void largerMapWhenItOverflows()
    {
        FrequencyPlan plan;
        plan.follow(lineup(1, 50));
        QCOMPARE(plan.map(), ChannelMap::UsCable);
        QCOMPARE(plan.of(u"50"_s)->hertz, 387'000'000);
        plan.follow(lineup(1, 400));
        QCOMPARE(rfOf(plan, u"157"_s), 158);
        QVERIFY(!plan.of(u"158"_s));
    }

    void placesStay()
    {
        FrequencyPlan plan;
        plan.follow(lineup(1, 5));
        plan.follow(lineup({u"9"_s, u"5"_s, u"1"_s, u"3"_s}));
        QCOMPARE(rfOf(plan, u"1"_s), 2);
        QCOMPARE(rfOf(plan, u"3"_s), 4);
        QCOMPARE(rfOf(plan, u"5"_s), 6);
        QCOMPARE(rfOf(plan, u"9"_s), 7); // behind all, although two places are free
        QVERIFY(!plan.of(u"2"_s));
        QVERIFY(plan.channelAt(63'000'000).isEmpty());
        plan.follow(lineup(1, 5));
        QCOMPARE(rfOf(plan, u"2"_s), 3); // back where it was
    }

    void longestFreePlaceIsGivenAwayFirst()
    {
        FrequencyPlan plan;
        plan.follow(lineup(1, 49));
        QList<Channel> some = lineup(1, 49);
        some.removeAt(10); // channel 11
        plan.follow(some);
        some.removeAt(4); // channel 5
        plan.follow(some);
        plan.follow(some + lineup({u"a"_s}));
        QCOMPARE(plan.of(u"a"_s), pseudoFrequency(ChannelMap::UsBroadcast, 10));
        plan.follow(some + lineup({u"a"_s, u"b"_s}));
        QCOMPARE(plan.of(u"b"_s), pseudoFrequency(ChannelMap::UsBroadcast, 4));
        QCOMPARE(plan.map(), ChannelMap::UsBroadcast);
        plan.follow(some + lineup({u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(plan.map(), ChannelMap::UsCable);
        QCOMPARE(plan.of(u"b"_s), pseudoFrequency(ChannelMap::UsCable, 4));
    }

    void hiddenChannelsAreNotOnTheAir()
    {
        QList<Channel> channels = lineup(1, 3);
        channels[1].enabled = false;
        FrequencyPlan plan;
        plan.follow(channels);
        QVERIFY(!plan.of(u"2"_s));
        QCOMPARE(rfOf(plan, u"3"_s), 3);
        channels[0].enabled = false;
        channels[1].enabled = true;
        plan.follow(channels);
        QVERIFY(!plan.ofNumber(u"71"_s));
        QCOMPARE(rfOf(plan, u"2"_s), 4);
    }

    void anotherLineupBeginsAnew()
    {
        FrequencyPlan plan;
        plan.follow(lineup(1, 100));
        plan.follow({});
        QVERIFY(!plan.of(u"1"_s));
        plan.follow(lineup(1, 100));
        QCOMPARE(rfOf(plan, u"100"_s), 101); // the lineup was only away
        plan.follow(lineup(200, 210));
        QCOMPARE(plan.map(), ChannelMap::UsBroadcast);
        QCOMPARE(rfOf(plan, u"200"_s), 2);
    }

    void foundNearItsFrequency()
    {
        FrequencyPlan plan;
        plan.follow(lineup(1, 20));
        QCOMPARE(plan.channelAt(57'000'000), u"1"_s);
        QCOMPARE(plan.channelAt(473'028'615), u"13"_s); // as TVHeadend's tables have it
        QVERIFY(plan.channelAt(60'000'000).isEmpty());
        QVERIFY(plan.channelAt(-1).isEmpty());
    }

    void keptOverRestarts()
    {
        const QTemporaryDir directory;
        const QString file = directory.filePath(u"frequencies.json"_s);
        {
            KeptFrequencies kept(file);
            kept.follow(lineup(1, 60));
            kept.follow(lineup({u"60"_s, u"7"_s}));
        }
        KeptFrequencies kept(file);
        QVERIFY(kept.plan().of(u"7"_s));
        kept.follow(lineup({u"new"_s, u"7"_s, u"60"_s, u"3"_s}));
        QCOMPARE(kept.plan().map(), ChannelMap::UsCable);
        QCOMPARE(rfOf(kept.plan(), u"7"_s), 8);
        QCOMPARE(rfOf(kept.plan(), u"60"_s), 61);
        QCOMPARE(rfOf(kept.plan(), u"3"_s), 4);
        QCOMPARE(rfOf(kept.plan(), u"new"_s), 62);
        QCOMPARE(QFile(file).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    /// Given how to find one, what has a place is found by it, not gone through.
    void manyAreFoundNotGoneThrough()
    {
        const QList<Channel> channels = lineup(1, 3000);
        int asked = 0;
        const auto find = [&](const QString &id) -> const Channel * {
            ++asked;
            const int at = id.toInt();
            return at >= 1 && at <= channels.size() ? &channels.at(at - 1) : nullptr;
        };
        FrequencyPlan plan, same;
        for (int turn = 0; turn < 3; ++turn) {
            asked = 0;
            plan.follow(channels, find);
            same.follow(channels);
            QVERIFY(asked <= 400);
            QCOMPARE(plan.toJson(), same.toJson());
            for (const Channel &channel : channels.first(200))
                QCOMPARE(rfOf(plan, channel.id), rfOf(same, channel.id));
        }
    }

    void damagedFileIsForgotten_data()
    {
        QTest::addColumn<QByteArray>("content");
        const auto row = [](const char *name, QByteArray content) {
            QTest::newRow(name) << content.replace('\'', '"');
        };
        row("nothing", {});
        row("no JSON", "{");
        row("unknown map", "{'map':'mars','places':[{'channel':'7'}]}");
        row("twice", "{'map':'us-bcast','places':[{'channel':'7'},{'channel':'7'}]}");
        row("no name", "{'map':'us-bcast','places':[{'freed':1}]}");
        row("negative", "{'map':'us-bcast','places':[{'channel':'x','freed':-4}]}");
        QByteArray many = "{'map':'us-bcast','places':[{'channel':'x'}";
        for (int i = 0; i < 49; ++i)
            many += ",{'channel':'y" + QByteArray::number(i) + "'}";
        row("more than the map holds", many + "]}");
    }
    void damagedFileIsForgotten()
    {
        QFETCH(QByteArray, content);
        FrequencyPlan plan = FrequencyPlan::fromJson(content);
        plan.follow(lineup({u"7"_s, u"x"_s}));
        QCOMPARE(rfOf(plan, u"7"_s), 2);
        QCOMPARE(rfOf(plan, u"x"_s), 3);
    }
};

PLEXBRIDGE_TEST(TestFrequencyPlan)
#include "tst_frequencyplan.moc"
