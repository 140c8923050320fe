// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlfixture.h"
#include "device/controlserver.h"
#include "device/discoveryresponder.h"
#include "support/privatenetwork.h"
#include "support/testmain.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 wellKnownPort = 65001;
constexpr int longestScan = 90000; ///< ms

struct Outcome {
    int code = -1;
    QByteArray text; ///< both outputs
};

/// Runs a program while the device answers.
Outcome run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, longestScan))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAll().trimmed()};
}

} // namespace

/// Real programs of others against the device: SiliconDust's command line tool, and a program on its library.
class TestControlClients : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        const bool wantsTool = qstrcmp(QTest::currentTestFunction(), "programOnTheLibrary") != 0;
        if (wantsTool && QStandardPaths::findExecutable(u"hdhomerun_config"_s).isEmpty())
            QSKIP("hdhomerun-config is not installed");
        m_house = std::make_unique<House>();
        if (m_house->m_responder.open(wellKnownPort) || m_house->m_server.problem())
            QSKIP("65001 is taken, and this system gives no network namespaces");
    }
    void cleanup() { m_house.reset(); }

    void discover()
    {
        const Outcome found = tool({u"discover"_s, u"127.0.0.1"_s}, {});
        QCOMPARE(found.text, "hdhomerun device 10F00004 found at 127.0.0.1"_ba);
        QCOMPARE(found.code, 0);
    }

    void gets_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("model") << u"/sys/model"_s << "hdhomerun5_atsc"_ba;
        QTest::newRow("hwmodel") << u"/sys/hwmodel"_s << "HDHR5-4US"_ba;
        QTest::newRow("scan") << u"/lineup/scan"_s << "state=complete progress=100% found=3"_ba;
        QTest::newRow("status") << u"/tuner1/status"_s << "ch=none lock=none ss=0 snq=0 seq=0 bps=0 pps=0"_ba;
    }
    void gets()
    {
        QFETCH(QString, name);
        const Outcome got = tool({u"get"_s, name});
        QTEST(got.text, "value");
        QCOMPARE(got.code, 0);
    }

    void help()
    {
        const Outcome got = tool({u"get"_s, u"help"_s});
        QVERIFY(got.text.startsWith("Supported configuration options:\n/lineup/scan"));
        QVERIFY(got.text.endsWith("/tuner<n>/vstatus"));
    }

    void errorsAreToldAndFail()
    {
        const auto refused = [this](const QStringList &arguments) {
            const Outcome outcome = tool(arguments);
            return outcome.code == 0 ? QByteArray() : outcome.text;
        };
        QCOMPARE(refused({u"get"_s, u"/tuner2/status"_s}), "ERROR: unknown getset variable"_ba);
        QCOMPARE(refused({u"set"_s, u"/sys/model"_s, u"x"_s}), "ERROR: getset variable is read-only"_ba);
        QCOMPARE(refused({u"set"_s, u"/tuner0/vchannel"_s, u"99"_s}), "ERROR: invalid virtual channel"_ba);
        QCOMPARE(refused({u"set"_s, u"/tuner0/target"_s, u"udp://192.0.2.1:5000"_s}),
                 "ERROR: invalid target"_ba);
    }

    void lockWithKey()
    {
        QCOMPARE(tool({u"set"_s, u"/tuner0/lockkey"_s, u"4711"_s}).code, 0);
        QCOMPARE(tool({u"get"_s, u"/tuner0/lockkey"_s}).text, "127.0.0.1"_ba);
        QCOMPARE(tool({u"set"_s, u"/tuner0/vchannel"_s, u"7"_s}).text,
                 "ERROR: resource locked by 127.0.0.1"_ba);
        QCOMPARE(tool({u"key"_s, u"4712"_s, u"set"_s, u"/tuner0/vchannel"_s, u"7"_s}).text,
                 "ERROR: resource locked by 127.0.0.1"_ba);
        QCOMPARE(tool({u"key"_s, u"4711"_s, u"set"_s, u"/tuner0/vchannel"_s, u"7"_s}).code, 0);
        QCOMPARE(tool({u"get"_s, u"/tuner0/vchannel"_s}).text, "7"_ba);
        QCOMPARE(tool({u"set"_s, u"/tuner0/lockkey"_s, u"force"_s}).code, 0);
        QCOMPARE(tool({u"get"_s, u"/tuner0/lockkey"_s}).text, "none"_ba);
    }

    void scanFindsTheLineup()
    {
        const Outcome scanned = tool({u"scan"_s, u"/tuner0"_s});
        QVERIFY2(!scanned.text.contains("rror"), scanned.text); // its exit code is 1 even when all is well
        const QByteArray first = "SCANNING: 57000000 (us-bcast:2)\nLOCK: 8vsb (ss=100 snq=100 seq=100)\n"
                                 "TSID: 0x0002\nPROGRAM 1: 5.1 Channel 5.1";
        QVERIFY2(scanned.text.endsWith(first), scanned.text.right(300));
        QCOMPARE(scanned.text.count("PROGRAM 1: "), 3);
        QCOMPARE(scanned.text.count("LOCK: none"), 46);
        QVERIFY(scanned.text.contains("PROGRAM 1: 7 Channel 7\n"));
        QVERIFY(scanned.text.contains("PROGRAM 1: 702 Channel 702\n"));
    }

    void programOnTheLibrary()
    {
#ifdef LIBHDHOMERUN_CLIENT
        const Outcome outcome = run(QStringLiteral(LIBHDHOMERUN_CLIENT), {u"127.0.0.1"_s});
        QCOMPARE(outcome.text, QByteArray());
        QCOMPARE(outcome.code, 0);
        QCOMPARE(m_house->m_orders.size(), 1);
        QCOMPARE(m_house->m_orders.first().guideNumber, u"5.1"_s);
        QCOMPARE(m_house->m_orders.first().target.protocol, DatagramTarget::Protocol::Rtp);
        QCOMPARE(m_house->m_ends, QList<int>{0});
        QVERIFY(m_house->m_reserved.isEmpty());
#else
        QSKIP("libhdhomerun-dev is not installed");
#endif
    }

private:
    struct House : ControlHouse {
        House()
            : m_responder(parts().description(), 5004, QHostAddress(u"127.0.0.1"_s))
            , m_server(parts(), m_clock)
        {
            m_server.start(u"127.0.0.1"_s, wellKnownPort);
        }
        DiscoveryResponder m_responder;
        ControlServer m_server;
    };
    /// hdhomerun_config, by default with the device's address in front.
    static Outcome tool(const QStringList &arguments, const QStringList &before = {u"127.0.0.1"_s})
    {
        return run(u"hdhomerun_config"_s, before + arguments);
    }

    std::unique_ptr<House> m_house;
};

namespace {

int run(int count, char **arguments)
{
    const bool isAlone = enterOwnNetwork();
    QCoreApplication application(count, arguments);
    if (!isAlone)
        qInfo("no network of its own: uses this computer's");
    TestControlClients test;
    return QTest::qExec(&test, count, arguments);
}

} // namespace

PLEXBRIDGE_TEST_MAIN(run)
#include "tst_controlclients.moc"
