// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/judgement.h"
#include "doctor/searchpacket.h"
#include "support/testmain.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QHostAddress ownLan(u"192.168.1.20"_s);

QList<OwnAddress> own()
{
    return {{ownLan, 24, QHostAddress(u"192.168.1.255"_s), u"eth0"_s},
            {QHostAddress(u"172.18.0.1"_s), 16, QHostAddress(u"172.18.255.255"_s), u"br-3f2a"_s},
            {QHostAddress(u"10.8.0.2"_s), 24, {}, u"tun0"_s}};
}

/// Of the device 105A5A59 with 2 tuners, but for its CRC.
QByteArray reply(const QByteArray &hex)
{
    return QByteArray::fromHex(hex);
}

StreamAnswer playing()
{
    QByteArray packets;
    for (int i = 0; i < 7; ++i)
        packets += 'G' + QByteArray(187, '\0');
    return {u"192.168.1.20:5004"_s, 200, "video/mp2t", {}, packets, 412ms};
}

} // namespace

/// Addresses, streams, searches and firewalls.
class TestJudgeNetwork : public QObject {
    Q_OBJECT
private slots:
    void addresses_data();
    void addresses();
    void streams_data();
    void streams();
    void videoPort();
    void requestIsTheOneOfTheSpecification();
    void repliesAreReadStrictly_data();
    void repliesAreReadStrictly();
    void searches();
    void twins();
    void upnp();
    void firewallCommands();
};

void TestJudgeNetwork::addresses_data()
{
    QTest::addColumn<QStringList>("told");
    QTest::addColumn<QList<Reason>>("reasons");
    const QString real = u"192.168.1.20:3000"_s, here = u"127.0.0.1:3000"_s;
    QTest::newRow("network") << QStringList{real, here} << QList{Reason::AddressFine};
    QTest::newRow("containers and VPN")
        << QStringList{real, u"172.18.0.1:3000"_s, u"10.8.0.2:3000"_s, here}
        << QList{Reason::AddressFine, Reason::AddressVirtual, Reason::AddressVirtual};
    QTest::newRow("in a container") << QStringList{u"172.17.0.2:3000"_s, here}
                                    << QList{Reason::AddressOnlyVirtual};
    QTest::newRow("public") << QStringList{u"198.51.100.7:3000"_s, here} << QList{Reason::AddressPublic};
    QTest::newRow("IPv6") << QStringList{u"[fd00::1]:3000"_s, here} << QList{Reason::AddressFine};
    QTest::newRow("nowhere") << QStringList{here} << QList{Reason::AddressOnlyHere};
    QTest::newRow("nothing at all") << QStringList{} << QList{Reason::AddressOnlyHere};
}

void TestJudgeNetwork::addresses()
{
    QFETCH(const QStringList, told);
    QList<Reason> reasons;
    for (const Finding &finding : judge::addresses(told, own(), false))
        reasons.append(finding.reason);
    QTEST(reasons, "reasons");
    QCOMPARE(judge::addresses({u"198.51.100.7:3000"_s}, own(), true)[0].reason, Reason::AddressFine);
    QCOMPARE(judge::hostOf(u"[fd00::1]:3000"_s), u"fd00::1"_s);
    QCOMPARE(judge::addressFromOutside({u"127.0.0.1:1"_s, u"[::1]:1"_s, u"10.0.0.1:1"_s}), u"10.0.0.1:1"_s);
}

void TestJudgeNetwork::streams_data()
{
    QTest::addColumn<StreamAnswer>("answer");
    QTest::addColumn<Finding>("wanted");
    const auto row = [](const char *name, const std::function<void(StreamAnswer &)> &change, Reason reason,
                        const QString &subject, const QString &detail) {
        StreamAnswer answer = playing();
        change(answer);
        QTest::newRow(name) << answer << Finding{Check::Video, reason, subject, detail};
    };
    const QString channel = u"5 One"_s;
    row(
        "plays", [](StreamAnswer &) {}, Reason::VideoFine, channel, u"412"_s);
    row(
        "late", [](StreamAnswer &answer) { answer.firstByte = 3001ms; }, Reason::VideoSlow, channel,
        u"3001"_s);
    row("silent", [](StreamAnswer &answer) { answer.status = 0; }, Reason::NoAnswer, u"192.168.1.20:5004"_s,
        {});
    row("no bytes (telly)", [](StreamAnswer &answer) { answer.beginning.clear(); }, Reason::VideoSilent,
        channel, {});
    row(
        "playlist (PlexIPTV)",
        [](StreamAnswer &answer) {
            answer.beginning = "#EXTM3U";
            answer.contentType = "application/x-mpegurl";
        },
        Reason::VideoIsNone, channel, u"application/x-mpegurl"_s);
    row(
        "unaligned", [](StreamAnswer &answer) { answer.beginning.insert(188, 'x'); }, Reason::VideoIsNone,
        channel, u"video/mp2t"_s);
    row(
        "error",
        [](StreamAnswer &answer) {
            answer.status = 503;
            answer.tunerError = "807 No Video Data";
        },
        Reason::VideoRefused, channel, u"807 No Video Data"_s);
    row(
        "error without words", [](StreamAnswer &answer) { answer.status = 500; }, Reason::VideoRefused,
        channel, u"500"_s);
    row("busy",
        [](StreamAnswer &answer) {
            answer.status = 503;
            answer.tunerError = "805 All Tuners In Use";
        },
        Reason::VideoTunersBusy, {}, {});
}

void TestJudgeNetwork::streams()
{
    QFETCH(const StreamAnswer, answer);
    QFETCH(const Finding, wanted);
    QCOMPARE(judge::stream(Check::Video, answer, u"5 One"_s), wanted);
}

void TestJudgeNetwork::videoPort()
{
    QCOMPARE(judge::videoPort({{}, 200, {}, {}, {}}, 5004).reason, Reason::VideoPortFine);
    QCOMPARE(judge::videoPort({{}, 503, {}, {}, "805 All Tuners In Use"}, 5004).reason,
             Reason::VideoPortFine);
    QCOMPARE(judge::videoPort({{}, 404, {}, {}, {}}, 5004).reason, Reason::VideoPortElsewhere);
    QCOMPARE(judge::videoPort({}, 5004).reason, Reason::VideoPortElsewhere);
}

void TestJudgeNetwork::requestIsTheOneOfTheSpecification()
{
    QCOMPARE(searchRequest().toHex(), QByteArray("0002000c0104000000010204ffffffff4e507f35"));
}

void TestJudgeNetwork::repliesAreReadStrictly_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QString>("fault");
    // 01 = 1, 02 = 105A5A59, 10 = 2
    const QByteArray right = "0003000f010400000001"
                             "0204105a5a59"
                             "100102";
    QTest::newRow("right") << right + "CRC" << QString();
    QTest::newRow("bad CRC") << right + "00000000" << u"CRC"_s;
    QTest::newRow("request") << QByteArray("0002000c0104000000010204ffffffff4e507f35") << u"type"_s;
    QTest::newRow("short") << QByteArray("0003") << u"length"_s;
    QTest::newRow("cut") << right << u"length"_s;
    QTest::newRow("storage") << QByteArray("0003000f0104000000050204105a5a59100102CRC") << u"device type"_s;
    QTest::newRow("no id") << QByteArray("00030009010400000001100102CRC") << u"device ID"_s;
    QTest::newRow("no tuners") << QByteArray("0003000c0104000000010204105a5a59CRC") << u"number of tuners"_s;
}

void TestJudgeNetwork::repliesAreReadStrictly()
{
    QFETCH(QByteArray, hex);
    const bool isComplete = hex.endsWith("CRC");
    QByteArray datagram = reply(isComplete ? hex.chopped(3) : hex);
    if (isComplete) {
        quint32 crc = 0xFFFFFFFF; // the definition itself
        for (const char byte : std::as_const(datagram)) {
            crc ^= quint8(byte);
            for (int bit = 0; bit < 8; ++bit)
                crc = (crc >> 1) ^ (crc & 1 ? 0xEDB88320 : 0);
        }
        for (int i = 0; i < 4; ++i)
            datagram += char(~crc >> (8 * i));
    }
    const SearchReply read = readSearchReply(datagram);
    QTEST(read.fault.english(), "fault");
    if (read.fault.isEmpty()) {
        QCOMPARE(read.deviceId, u"105A5A59"_s);
        QCOMPARE(read.tuners, 2);
        const judge::Searched searched{u"192.168.1.20"_s, 65001, u"105a5a59"_s};
        QCOMPARE(judge::search(Check::SearchFromNetwork, {{datagram, ownLan}}, searched).reason,
                 Reason::SearchFine);
        QCOMPARE(judge::search(Check::SearchFromNetwork, {{datagram, QHostAddress(u"10.8.0.2"_s)}}, searched)
                     .reason,
                 Reason::SearchElsewhere);
        const QHostAddress stranger(u"192.168.1.30"_s);
        QCOMPARE(judge::twin({{datagram, ownLan}}, own(), u"105A5A59"_s).reason, Reason::TwinNone);
        QCOMPARE(judge::twin({{datagram, stranger}}, own(), u"10A12347"_s).reason, Reason::TwinNone);
        QCOMPARE(judge::twin({{datagram, stranger}}, own(), u"105A5A59"_s),
                 (Finding{Check::Twin, Reason::TwinFound, u"192.168.1.30"_s, u"105A5A59"_s}));
    }
}

void TestJudgeNetwork::searches()
{
    const judge::Searched searched{u"192.168.1.20"_s, 65001, u"10A12347"_s};
    QCOMPARE(judge::search(Check::SearchHere, {}, searched),
             (Finding{Check::SearchHere, Reason::SearchSilent, u"192.168.1.20"_s, u"65001"_s}));
    QCOMPARE(judge::search(Check::SearchHere, {{"rubbish", ownLan}}, searched).reason, Reason::SearchDamaged);
}

void TestJudgeNetwork::twins()
{
    QCOMPARE(judge::twin({{"rubbish", ownLan}}, own(), u"10A12347"_s).reason, Reason::TwinNone);
}

void TestJudgeNetwork::upnp()
{
    const QStringList addresses{u"192.168.1.20:3000"_s};
    const auto at = [](const QByteArray &host) {
        return Echoes{
            {"HTTP/1.1 200 OK\r\nST: upnp:rootdevice\r\nLocation: http://" + host + "/device.xml\r\n\r\n",
             ownLan}};
    };
    QCOMPARE(judge::upnpSearch(at("192.168.1.20:3000"), addresses).reason, Reason::UpnpFine);
    QCOMPARE(judge::upnpSearch(at("192.168.1.1:49152"), addresses).reason, Reason::UpnpSilent); // a router
    QCOMPARE(judge::upnpSearch({}, addresses).reason, Reason::UpnpSilent);
    QCOMPARE(judge::upnpSearch({}, {u"[fd00::1]:3000"_s}).reason, Reason::UpnpNeedsIpv4);
}

void TestJudgeNetwork::firewallCommands()
{
    const judge::OpenPorts ports{judge::networkOf(u"192.168.1.20"_s, own()), {3000, 5004}, {1900, 65001}};
    QCOMPARE(ports.network, u"192.168.1.0/24"_s);
    const Findings all = judge::firewall({"#ENABLED=no\nENABLED=yes\n", true, true}, ports);
    QCOMPARE(all.size(), 3);
    QCOMPARE(
        all[0].subject,
        u"sudo ufw allow proto tcp from 192.168.1.0/24 to any port 3000,5004 && sudo ufw allow proto udp "
        "from 192.168.1.0/24 to any port 1900,65001"_s);
    QCOMPARE(all[1].subject,
             u"sudo firewall-cmd --permanent --add-port=3000/tcp --add-port=5004/tcp --add-port=1900/udp "
             "--add-port=65001/udp && sudo firewall-cmd --reload"_s);
    QVERIFY(all[2].subject.startsWith(u"sudo nft insert rule inet filter input tcp dport '{ 3000,5004 }'"_s));
    QCOMPARE(judge::firewall({"ENABLED=no\n# ENABLED=yes\n", false, false}, ports)[0].reason,
             Reason::FirewallNone);
    QCOMPARE(judge::firewall({{}, false, false, false}, ports)[0].reason, Reason::FirewallUnseen);
    QCOMPARE(verdictOf(Reason::FirewallUnseen), Verdict::Note); // nothing fine about what nobody looked at
}

PLEXBRIDGE_TEST(TestJudgeNetwork)
#include "tst_judgenetwork.moc"
