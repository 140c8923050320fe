// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/house.h"
#include "store/otherprogram.h"
#include "support/testmain.h"

#include <QFile>
#include <QHostAddress>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// The whole house where what it stands on gives way, or is larger than usual: it goes on. What can only be
/// made to fail beneath a program of its own (disk, clock, resolver, pipe) is in tests/app/tst_ending.cpp.
class TestFaults : public QObject {
    Q_OBJECT
private slots:
    void aDatabaseThatIsTakenAway();
    void aLineupOfVeryMany();
};

namespace {

constexpr int Sessions = 1200; // more than are written again at once

/// Asks `/Live` for so many sessions, on one connection.
bool askAll(const QString &api, int sessions)
{
    QTcpSocket socket;
    const QUrl url(api);
    socket.connectToHost(url.host(), quint16(url.port()));
    for (int i = 0; i < sessions; ++i)
        socket.write("GET /Live/s" + QByteArray::number(i) + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QByteArray answers;
    return QTest::qWaitFor(
        [&] {
            answers += socket.readAll();
            return answers.count("HTTP/1.1 200") == sessions;
        },
        30'000);
}

} // namespace

/// All that is in memory is on disk again, though nobody asked for these sessions any more.
void TestFaults::aDatabaseThatIsTakenAway()
{
    House house;
    QVERIFY(house.start());
    QVERIFY(askAll(house.api(), Sessions));
    const auto isWritten = [&house] {
        return house.get(u"/health"_s).json()["store"_L1]["waiting"_L1].toInt(-1) == 0;
    };
    QTRY_VERIFY(isWritten());
    const QString database = house.config.dataDirectory + u"/plexbridge.db"_s;
    for (const QString &part : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(database + part);
    QCOMPARE(house.get(u"/Live/last"_s).status, 200);
    QTRY_VERIFY(QFile::exists(database) && isWritten());
    const auto rows = [&database] {
        return OtherProgram(database).ask(u"SELECT count(*) FROM consumers"_s).toInt();
    };
    QTRY_COMPARE(rows(), Sessions + 1);
}

/// What is said of one channel of thousands is true once it is answered, for clients and for windows.
void TestFaults::aLineupOfVeryMany()
{
    constexpr int channels = 5010; // more than are changed on the spot
    House house(channels);
    QVERIFY(house.start());
    QTRY_COMPARE(house.get(u"/health"_s).json()["lineup"_L1]["channels"_L1].toInt(), channels);
    QSignalSpy lineups(&house.engine(), &Engine::lineupChanged);
    house.engine().setWatched(true);
    QTRY_COMPARE(lineups.size(), 1);
    QCOMPARE(lineups.last().first().value<LineupSummary>().channels.size(), channels);
    QCOMPARE(house.ask("POST", u"/lineup.post?favorite=%2B7"_s).status, 200);
    QCOMPARE(house.get(u"/channels/7"_s).json()["channel"_L1]["favorite"_L1].toBool(), true);
    QTRY_VERIFY(lineups.last().first().value<LineupSummary>().channels.at(6).favorite);
    QVERIFY(lineups.last().first().value<LineupSummary>().channels.at(6).source.url.isEmpty());
    QCOMPARE(house.ask("POST", u"/lineup.post?favorite=x7"_s).status, 200);
    QVERIFY(!house.get(u"/lineup.json"_s).body.contains("\"GuideNumber\":\"7\""));
    house.engine().setWatched(false);
}

PLEXBRIDGE_TEST(TestFaults)
#include "tst_faults.moc"
