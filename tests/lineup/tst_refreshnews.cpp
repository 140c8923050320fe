// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/channelidentity.h"
#include "lineup/channelrecall.h"
#include "lineup/refreshnews.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString Source = u"http://a.example/list.m3u"_s;

KnownChannel known(const QString &name, const QString &number, const QString &group = {})
{
    KnownChannel channel;
    channel.playlistId = playlistId(Source);
    channel.name = name;
    channel.number.number = number;
    channel.group = group;
    return channel;
}

PlaylistConfig playlist()
{
    PlaylistConfig config;
    config.source = Source;
    return config;
}

QStringList told(const LineupChanges &changes)
{
    QStringList all;
    for (const ChannelNews &news : changes.news)
        all.append(toWord(news.kind) + u' ' + news.channelId + u' ' + news.former);
    return all;
}

} // namespace

class TestRefreshNews : public QObject {
    Q_OBJECT
private slots:
    void anotherEventOnASlotIsNoNews()
    {
        LineupMemory before, after;
        before.channels = {{u"a"_s, known(u"PPV 07: A vs B @ 20:00"_s, u"7"_s)},
                           {u"b"_s, known(u"News 1"_s, u"8"_s)}};
        after.channels = {{u"a"_s, known(u"PPV 07:"_s, u"7"_s)}, {u"b"_s, known(u"News 2"_s, u"8"_s)}};
        QCOMPARE(told(changesBetween(before, after, {playlist()}, WallTime())),
                 QStringList{u"renamed b News 1"_s});
    }
    /// Also where the addresses hold tokens that change with each refresh.
    void slotsAreKnownAgain()
    {
        const auto entry = [](const QString &name, const QString &address) {
            PlaylistEntry one;
            one.name = name;
            one.source.url = QUrl(address);
            return traitsOf(one);
        };
        ChannelRecall recall({entry(u"PPV 08: C vs D @ 21:00"_s, u"http://a/8?t=2"_s),
                              entry(u"PPV 07: A vs B @ 20:00"_s, u"http://a/7?t=2"_s)});
        recall.match({entry(u"PPV 07:"_s, u"http://a/7?t=1"_s), entry(u"PPV 08 | X"_s, u"http://a/8?t=1"_s)},
                     ChannelRecall::Alike::Pair);
        recall.pairTheRest();
        QCOMPARE(recall.places(), (QList<qsizetype>{1, 0}));
    }
    void tellsEachKind()
    {
        const WallTime now{std::chrono::hours(1)};
        LineupMemory before, after;
        before.channels = {{u"same"_s, known(u"Same"_s, u"1"_s)}, {u"gone"_s, known(u"Gone"_s, u"2"_s)},
                           {u"name"_s, known(u"Old"_s, u"3"_s)},  {u"number"_s, known(u"N"_s, u"4"_s)},
                           {u"back"_s, known(u"Back"_s, u"5"_s)}, {u"away"_s, known(u"Away"_s, u"6"_s)},
                           {u"backup"_s, known(u"Backup"_s, {})}};
        before.channels[u"back"_s].missingSince = before.channels[u"away"_s].missingSince = now;
        after = before;
        after.channels[u"gone"_s].missingSince = now;
        after.channels[u"name"_s].name = u"New"_s;
        after.channels[u"number"_s].number.number = u"44"_s;
        after.channels[u"back"_s].missingSince.reset();
        after.channels.insert(u"new"_s, known(u"Fresh"_s, u"9"_s));
        after.channels.insert(u"newbackup"_s, known(u"X"_s, {}));
        after.channels[u"newbackup"_s].leader = u"same"_s;
        const LineupChanges changes = changesBetween(before, after, {playlist()}, now);
        QCOMPARE(told(changes),
                 QStringList({u"new new "_s, u"back back "_s, u"gone gone "_s, u"renamed name Old"_s,
                              u"moved number 4"_s}));
        QCOMPARE(summaryOf(changes), u"1 new, 1 back, 1 gone, 1 renamed, 1 moved"_s);
        QVERIFY(changesBetween(after, after, {playlist()}, now).news.isEmpty());
    }

    void aNewPlaylistIsNoNews()
    {
        LineupMemory after;
        after.channels.insert(u"new"_s, known(u"Fresh"_s, u"9"_s));
        QVERIFY(changesBetween({}, after, {playlist()}, {}).news.isEmpty());
    }

    void rules_data()
    {
        QTest::addColumn<QString>("group");
        QTest::addColumn<bool>("heldBack");
        QTest::newRow("the playlist's rule") << u"News"_s << true;
        QTest::newRow("no group") << QString() << true;
        QTest::newRow("the group's rule") << u"SPORT"_s << false;
        QTest::newRow("one of its groups") << u"News;Sport"_s << false;
    }
    void rules()
    {
        QFETCH(QString, group);
        PlaylistConfig config = playlist();
        config.newChannels = NewChannels::Ask;
        config.newChannelsIn.insert(u"sport"_s, NewChannels::On);
        LineupMemory before, after;
        before.channels.insert(u"old"_s, known(u"Old"_s, u"1"_s));
        after = before;
        after.channels.insert(u"new"_s, known(u"Fresh"_s, u"9"_s, group));
        const LineupChanges changes = changesBetween(before, after, {config}, {});
        QCOMPARE(changes.news.size(), 1);
        QTEST(changes.news.first().heldBack, "heldBack");
        QVERIFY(!changesBetween(before, after, {playlist()}, {}).news.first().heldBack);
    }
};

PLEXBRIDGE_TEST(TestRefreshNews)
#include "tst_refreshnews.moc"
