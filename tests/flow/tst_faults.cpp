// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logoutput.h"
#include "app/programend.h"
#include "flow/house.h"
#include "store/otherprogram.h"
#include "support/slowness.h"
#include "support/testmain.h"

#include <QFile>
#include <QHostAddress>
#include <QSignalSpy>
#include <QTest>

#include <array>
#include <functional>
#include <memory>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int Sessions = 1200; // more than are written again at once, and than are kept between two tidyings
constexpr int LongPatience = 30'000;

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
        LongPatience * slowness());
}

bool isPersistent(House &house)
{
    return house.get(u"/health"_s).json()["persistent"_L1].toBool();
}

bool isWritten(House &house)
{
    return house.get(u"/health"_s).json()["store"_L1]["waiting"_L1].toInt(-1) == 0;
}

QString databaseOf(const House &house)
{
    return house.config.dataDirectory + u"/plexbridge.db"_s;
}

QStringList sessionsOnDisk(const House &house)
{
    return OtherProgram(databaseOf(house)).column(u"SELECT session_id FROM consumers ORDER BY session_id"_s);
}

int ended(House &house)
{
    return house.get(u"/history"_s).json()["total"_L1].toInt(-1);
}

/// The program's log goes into a small pipe that nobody reads while this lives.
class UnreadLog {
public:
    UnreadLog()
    {
        if (::pipe2(m_ends.data(), O_CLOEXEC) != 0)
            qFatal("no pipe");
        ::fcntl(m_ends[1], F_SETPIPE_SZ, 4096);
        ::dup2(m_ends[1], STDERR_FILENO);
        m_output = std::make_unique<LogOutput>();
        m_output->setLevel(u"debug"_s);
    }
    ~UnreadLog()
    {
        m_output->setLevel(u"info"_s);
        m_output.reset();
        ::dup2(m_before, STDERR_FILENO);
        ::close(m_before);
        ::close(m_ends[1]);
        std::array<char, 4096> rest; // whoever hangs in writing comes back
        while (::read(m_ends[0], rest.data(), rest.size()) > 0) { }
        ::close(m_ends[0]);
    }
    UnreadLog(const UnreadLog &) = delete;
    UnreadLog &operator=(const UnreadLog &) = delete;

    [[nodiscard]] bool isFull() const
    {
        pollfd writing{m_ends[1], POLLOUT, 0};
        return ::poll(&writing, 1, 0) == 0;
    }

private:
    const int m_before = ::fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
    std::array<int, 2> m_ends{};
    std::unique_ptr<LogOutput> m_output;
};

} // namespace

/// The whole house where what it stands on gives way, or is larger than usual: it goes on. That it ends then,
/// too, is in tests/app/tst_ending.cpp.
class TestFaults : public QObject {
    Q_OBJECT
private slots:
    void aDiskThatHangs();
    void aDiskThatTakesNothing_data();
    void aDiskThatTakesNothing();
    void aClockThatJumps_data();
    void aClockThatJumps();
    void aResolverThatHangs();
    void aDatabaseThatIsLost_data();
    void aDatabaseThatIsLost();
    void aDatabaseThatIsLocked();
    void aLogThatNobodyReads();
    void aLineupOfVeryMany();
};

void TestFaults::aDiskThatHangs()
{
    House house;
    QVERIFY(house.start());
    house.setBroadcasting(true);
    const auto viewer = house.watch("/auto/v1", "X-Plex-Session-Identifier: sofa\r\n");
    QTRY_VERIFY(viewer->body().size() > 0);
    QTRY_VERIFY(isWritten(house));
    QVERIFY(house.faults().set(u"disk-hangs"_s));
    QVERIFY(house.get(u"/Live/a"_s).json()["success"_L1].toBool());
    QTRY_VERIFY_WITH_TIMEOUT(!isPersistent(house), LongPatience);
    const Answer live = house.get(u"/Live/a"_s);
    QVERIFY(live.json()["success"_L1].toBool() && !live.json()["persistent"_L1].toBool(true));
    QCOMPARE(house.get(u"/history"_s).status, 503);
    const qsizetype before = viewer->body().size();
    QTRY_VERIFY(viewer->body().size() > before + 20 * 188);
    QVERIFY(house.faults().clear(u"disk-hangs"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isPersistent(house) && isWritten(house), LongPatience);
    QCOMPARE(sessionsOnDisk(house), (QStringList{u"a"_s, u"sofa"_s}));
    QVERIFY(viewer->isContinuous());

    // It ends while the disk hangs, and comes up again with what was on disk.
    QVERIFY(house.faults().set(u"disk-hangs"_s));
    QVERIFY(house.get(u"/Live/b"_s).json()["success"_L1].toBool());
    house.stop();
    QVERIFY(house.faults().clear(u"disk-hangs"_s));
    QTRY_VERIFY(!programend::runningThreads().contains(u"store"_s));
    QVERIFY(house.start());
    QCOMPARE(house.consumer(u"a"_s)["sessionId"_L1].toString(), u"a"_s);
}

void TestFaults::aDiskThatTakesNothing_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("code");
    QTest::newRow("full") << u"disk-full"_s << u"disk_full"_s;
    QTest::newRow("broken") << u"disk-breaks"_s << u"database_failed"_s;
}

/// It answers from memory and says so; what was told meanwhile is written once that works again.
void TestFaults::aDiskThatTakesNothing()
{
    QFETCH(QString, fault);
    House house;
    QVERIFY(house.start());
    QVERIFY(house.get(u"/Live/a"_s).json()["persistent"_L1].toBool());
    QVERIFY(house.faults().set(fault));
    QCOMPARE(house.get(u"/Live/b"_s).status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(!isPersistent(house), LongPatience);
    QTEST(house.get(u"/health"_s).json()["store"_L1]["problem"_L1].toString(), "code");
    QCOMPARE(house.get(u"/Live/c"_s).status, 200);
    QVERIFY(house.faults().clear(fault));
    QTRY_VERIFY_WITH_TIMEOUT(isPersistent(house) && isWritten(house), LongPatience);
    QCOMPARE(sessionsOnDisk(house), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
}

void TestFaults::aClockThatJumps_data()
{
    QTest::addColumn<QByteArray>("seconds");
    QTest::newRow("a day back") << QByteArray("-86400");
    QTest::newRow("ten years on") << QByteArray("315360000");
}

/// Nobody is taken for gone, nothing has lasted for less than no time, and no history is taken for old.
void TestFaults::aClockThatJumps()
{
    QFETCH(QByteArray, seconds);
    House house;
    QVERIFY(house.start());
    house.setBroadcasting(true);
    const auto viewer = house.watch("/auto/v1", "X-Plex-Session-Identifier: sofa\r\n");
    QTRY_COMPARE(house.stateOf(u"sofa"_s), u"streaming"_s);
    QVERIFY(house.get(u"/Live/a"_s).json()["consumer"_L1]["active"_L1].toBool());
    QCOMPARE(house.get(u"/Live/early"_s).status, 200);
    QCOMPARE(house.ask("DELETE", u"/consumers/early"_s).status, 200);
    QTRY_COMPARE(ended(house), 1);

    QVERIFY(house.faults().set(u"wall-clock"_s, seconds));
    QVERIFY(house.get(u"/health"_s).json()["uptime"_L1].toInteger(-1) >= 0);
    const qint64 uptime = house.consumer(u"a"_s)["uptime"_L1].toInteger(-1);
    QVERIFY(uptime >= 0 && uptime < 3600);
    QVERIFY(house.get(u"/Live/a"_s).json()["consumer"_L1]["active"_L1].toBool());
    const qsizetype before = viewer->body().size();
    QTRY_VERIFY(viewer->body().size() > before + 20 * 188);
    QCOMPARE(house.stateOf(u"sofa"_s), u"streaming"_s);
    QVERIFY(viewer->isContinuous());

    viewer->leave();
    QVERIFY(askAll(house.api(), Sessions)); // so many ends that the history is tidied
    QCOMPARE(house.ask("DELETE", u"/consumers?all=true"_s).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(ended(house), 1 + Sessions + 2, LongPatience);
}

/// A name that is neither found nor not found holds up neither other channels nor the end.
void TestFaults::aResolverThatHangs()
{
#ifdef __SANITIZE_THREAD__
    QSKIP("A thread that is ended within getaddrinfo is more than ThreadSanitizer can bear.");
#endif
    House house;
    QTemporaryDir folder;
    QFile list(folder.filePath(u"list.m3u"_s));
    QVERIFY(list.open(QIODevice::WriteOnly));
    constexpr int nowhere = 4; // more than there are processors
    for (int i = 0; i < nowhere; ++i) {
        const QByteArray number = QByteArray::number(90 + i);
        list.write("#EXTINF:-1 tvg-chno=\"" + number + "\",C" + number + "\nhttp://host" + number
                   + ".invalid/a.ts\n");
    }
    list.close();
    house.config.playlists += plainPlaylists({list.fileName()});
    house.config.tuners = nowhere + 1;
    QVERIFY(house.faults().set(u"resolver-hangs"_s));
    QVERIFY(house.start());
    house.setBroadcasting(true);
    std::vector<std::unique_ptr<FakeViewer>> waiting;
    for (int i = 0; i < nowhere; ++i)
        waiting.push_back(house.watch("/auto/v" + QByteArray::number(90 + i)));
    QTRY_COMPARE(house.count(u"total"_s), nowhere);
    const auto viewer = house.watch("/auto/v1");
    QTRY_VERIFY(viewer->body().size() > 20 * 188);
    QCOMPARE(house.get(u"/Live/a"_s).status, 200);
    house.stop();
    QVERIFY(house.faults().clear(u"resolver-hangs"_s));
}

void TestFaults::aDatabaseThatIsLost_data()
{
    QTest::addColumn<std::function<bool(const QString &database)>>("lose");
    const auto row = [](const char *name, std::function<bool(const QString &)> lose) {
        QTest::newRow(name) << std::move(lose);
    };
    row("taken away", [](const QString &database) {
        for (const QString &part : {u"-wal"_s, u"-shm"_s})
            QFile::remove(database + part);
        return QFile::remove(database);
    });
    row("cut off", [](const QString &database) { return QFile::resize(database, 1000); });
    row("without its table",
        [](const QString &database) { return OtherProgram(database).run(u"DROP TABLE consumers"_s); });
    row("another in its place", [](const QString &database) {
        const QString other = database + u".new"_s;
        const bool isMade = OtherProgram(other).run(u"CREATE TABLE cars(id)"_s);
        return isMade
            && ::rename(QFile::encodeName(other).constData(), QFile::encodeName(database).constData()) == 0;
    });
}

/// All that is in memory is on disk again, though nobody asked for these sessions any more.
void TestFaults::aDatabaseThatIsLost()
{
    QFETCH(std::function<bool(const QString &)>, lose);
    House house;
    QVERIFY(house.start());
    QVERIFY(askAll(house.api(), Sessions));
    QTRY_VERIFY(isWritten(house));
    QVERIFY(lose(databaseOf(house)));
    QCOMPARE(house.get(u"/Live/last"_s).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(sessionsOnDisk(house).size(), Sessions + 1, LongPatience);
    QTRY_VERIFY(isPersistent(house) && isWritten(house));
}

/// Another program holds it: what comes meanwhile is answered, and written when that is done.
void TestFaults::aDatabaseThatIsLocked()
{
    House house;
    QVERIFY(house.start());
    QCOMPARE(house.get(u"/Live/a"_s).status, 200);
    QTRY_VERIFY(isWritten(house));
    OtherProgram other(databaseOf(house));
    QVERIFY(other.run(u"BEGIN IMMEDIATE"_s));
    QVERIFY(askAll(house.api(), Sessions));
    QVERIFY(!isWritten(house));
    QCOMPARE(sessionsOnDisk(house), QStringList{u"a"_s});
    QVERIFY(other.run(u"ROLLBACK"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isWritten(house), LongPatience);
    QCOMPARE(sessionsOnDisk(house).size(), 1 + Sessions);
}

void TestFaults::aLogThatNobodyReads()
{
    House house;
    QVERIFY(house.start());
    house.setBroadcasting(true);
    const auto viewer = house.watch("/auto/v1");
    QTRY_VERIFY(viewer->body().size() > 0);
    {
        const UnreadLog log;
        QVERIFY(askAll(house.api(), Sessions));
        QTRY_VERIFY(log.isFull());
        const qsizetype before = viewer->body().size();
        QTRY_VERIFY(viewer->body().size() > before + 20 * 188);
        QCOMPARE(house.get(u"/Live/a"_s).status, 200);
        house.stop();
    }
    QVERIFY(viewer->isContinuous());
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
