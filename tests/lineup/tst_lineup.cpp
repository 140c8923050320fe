// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/lineup.h"

#include <QSignalSpy>
#include <QTest>

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

} // namespace

class TestLineup : public QObject {
    Q_OBJECT
private slots:
    void finds();
    void tellsOnlyRealChanges();
    void favorites();
    void marksOutlastRefreshes();
};

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

QTEST_GUILESS_MAIN(TestLineup)
#include "tst_lineup.moc"
