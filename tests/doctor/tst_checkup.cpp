// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/said.h"
#include "doctor/checkup.h"
#include "doctor/fakedevice.h"
#include "support/gzip.h"
#include "support/testmain.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Spoil = std::function<void(FakeDevice &)>;
Q_DECLARE_METATYPE(Spoil)

namespace {

Findings checked(const Examined &examined)
{
    Checkup checkup(examined);
    QSignalSpy over(&checkup, &Checkup::finished);
    checkup.start();
    return over.wait(30'000) ? checkup.findings() : Findings();
}

bool isFound(const Findings &findings, Check check, Reason reason)
{
    return std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) {
        return finding.check == check && finding.reason == reason;
    });
}

FakeReply silence()
{
    FakeReply reply;
    reply.silent = true;
    return reply;
}

} // namespace

/// The whole checkup against a device in this process: a right one, and one that is broken in each way.
class TestCheckup : public QObject {
    Q_OBJECT
private slots:
    void aRightDeviceIsFine();
    void asksAsPlexDoes();
    void brokenDevices_data();
    void brokenDevices();
    void aGuideMayBePackedWell();
    void aScanIsWaitedFor();
    void aDeadDeviceIsToldShortly();
    void fallsBackToThisComputerAndSaysSo();
    void switchedOffDiscoveryIsNoFault();
    void canBeCancelled();
    void theWholeTakesNoLongerThanItMay();
    void firewallsAreSeen();
};

void TestCheckup::aRightDeviceIsFine()
{
    FakeDevice device;
    const Findings findings = checked(device.examined());
    for (const Finding &finding : findings) {
        const bool isHere = finding.reason == Reason::AddressOnlyHere // it is on loopback
            || finding.reason == Reason::FirewallUnseen; // and nobody can be asked which services run
        QVERIFY2(isHere || finding.verdict() == Verdict::Fine,
                 qPrintable(QString::number(int(finding.reason)) + finding.subject));
    }
    for (const Reason reason :
         {Reason::DescriptionFine, Reason::DeviceIdFine, Reason::ScanFine, Reason::LineupFine,
          Reason::VideoFine, Reason::TranscodeFine, Reason::VideoPortFine, Reason::GuideFine,
          Reason::GuideChannelsFine, Reason::SearchFine, Reason::UpnpFine, Reason::FirewallUnseen}) {
        QVERIFY2(std::any_of(findings.begin(), findings.end(),
                             [&](const Finding &finding) { return finding.reason == reason; }),
                 qPrintable(QString::number(int(reason))));
    }
    QTRY_COMPARE(device.web().streaming(), 0); // the tuner is free again
}

void TestCheckup::asksAsPlexDoes()
{
    FakeDevice device;
    QVERIFY(!checked(device.examined()).isEmpty());
    const QByteArrayList heads = device.web().requests();
    QByteArrayList lines;
    for (const QByteArray &head : heads)
        lines.append(head.left(head.indexOf(" HTTP")));
    const QByteArrayList wanted{"GET /discover.json",
                                "GET /device.xml",
                                "GET /lineup_status.json",
                                "GET /lineup_status.json",
                                "GET /lineup.json",
                                "POST /lineup.post?scan=start&source=Antenna",
                                "GET /lineup_status.json",
                                "GET /lineup.json",
                                "GET /auto/v5",
                                "GET /auto/v5?source=plex?transcode=internet480",
                                "HEAD /auto/v5",
                                "GET /epg.xml"};
    QCOMPARE(lines, wanted);
    QVERIFY(heads[0].toLower().contains("user-agent: plexmediaserver/"));
    const QByteArray host = device.address().toLatin1();
    // By its session the check-up is told from who watches.
    QByteArray asked = heads[8];
    const qsizetype session = asked.indexOf("X-Plex-Session-Identifier: plexbridge-check-up-");
    QVERIFY2(session > 0, asked);
    asked.remove(session, asked.indexOf("\r\n", session) + 2 - session);
    QCOMPARE(asked,
             "GET /auto/v5 HTTP/1.1\r\nUser-Agent: Lavf/60.16.100\r\nAccept: */*\r\nRange: bytes=0-\r\n"
             "Connection: close\r\nHost: "
                 + host + "\r\nIcy-MetaData: 1\r\n\r\n");
}

void TestCheckup::brokenDevices_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<Check>("check");
    QTest::addColumn<Reason>("reason");
    const auto row = [](const char *name, const Spoil &spoil, Check check, Reason reason) {
        QTest::newRow(name) << spoil << check << reason;
    };
    const auto status = [](const QString &path, int number, const QByteArray &error = {}) -> Spoil {
        return [=](FakeDevice &device) {
            FakeReply reply;
            reply.status = number;
            reply.keepOpen = false;
            if (!error.isEmpty())
                reply.headers.append("X-HDHomeRun-Error: " + error);
            device.web().setReply(path, reply);
        };
    };
    const QString scan = QString::fromLatin1(FakeDevice::ScanStart);
    row("no lineup.post", status(scan, 404), Check::Scan, Reason::ScanRefused);
    row("somebody watches", status(scan, 503, "803 System Busy"), Check::Scan, Reason::ScanSomebodyWatches);
    row(
        "endless scan",
        [](FakeDevice &device) {
            device.web().setFile(u"/lineup_status.json"_s, "application/json", R"({"ScanInProgress":1})");
        },
        Check::Scan, Reason::ScanLong);
    row(
        "duplicate numbers",
        [](FakeDevice &device) { device.setLineup('[' + device.entry("5") + ',' + device.entry("5") + ']'); },
        Check::GuideNumbers, Reason::NumbersDuplicate);
    row(
        "no channels", [](FakeDevice &device) { device.setLineup("[]"); }, Check::Lineup,
        Reason::LineupEmpty);
    row(
        "foreign base",
        [](FakeDevice &device) { device.setField(u"BaseURL"_s, "http://172.17.0.2:3000"_L1); },
        Check::BaseAddress, Reason::BaseForeign);
    row(
        "check digit", [](FakeDevice &device) { device.setField(u"DeviceID"_s, "10A12346"_L1); },
        Check::DeviceId, Reason::DeviceIdCheckDigit);
    row(
        "no video", [](FakeDevice &device) { device.web().setReply(u"/auto/v5"_s, {}); }, Check::Video,
        Reason::VideoSilent);
    row(
        "a stream that never answers",
        [](FakeDevice &device) { device.web().setReply(u"/auto/v5"_s, silence()); }, Check::Video,
        Reason::NoAnswer);
    row(
        "a web page for video",
        [](FakeDevice &device) { device.web().setFile(u"/auto/v5"_s, "text/html", QByteArray(5000, 'x')); },
        Check::Video, Reason::VideoIsNone);
    row("refused video", status(u"/auto/v5"_s, 503, "806 Tune Failed"), Check::Video, Reason::VideoRefused);
    row("all tuners busy", status(u"/auto/v5"_s, 503, "805 All Tuners In Use"), Check::Video,
        Reason::VideoTunersBusy);
    row("stumbles over the query", status(u"/auto/v5?source=plex?transcode=internet480"_s, 404),
        Check::Transcode, Reason::VideoRefused);
    row("no guide", status(u"/epg.xml"_s, 404), Check::Guide, Reason::WrongStatus);
    row(
        "damaged guide",
        [](FakeDevice &device) { device.web().setFile(u"/epg.xml"_s, "text/xml", "<tv><channel"); },
        Check::Guide, Reason::GuideBroken);
    row(
        "a guide that never comes",
        [](FakeDevice &device) { device.web().setReply(u"/epg.xml"_s, silence()); }, Check::Guide,
        Reason::NoAnswer);
    row(
        "search unanswered", [](FakeDevice &device) { device.setSearchReply({}); }, Check::SearchHere,
        Reason::SearchSilent);
    row(
        "search answered by another",
        [](FakeDevice &device) { device.setSearchReply(FakeDevice::searchReply("10400002")); },
        Check::SearchHere, Reason::SearchOther);
    row(
        "search answered by rubbish", [](FakeDevice &device) { device.setSearchReply("rubbish, rubbish"); },
        Check::SearchHere, Reason::SearchDamaged);
    row(
        "UPnP unanswered", [](FakeDevice &device) { device.setUpnpSilent(); }, Check::UpnpSearch,
        Reason::UpnpSilent);
}

void TestCheckup::brokenDevices()
{
    QFETCH(const Spoil, spoil);
    QFETCH(const Check, check);
    QFETCH(const Reason, reason);
    FakeDevice device;
    spoil(device);
    const Findings findings = checked(device.examined());
    QVERIFY(isFound(findings, check, reason));
    QVERIFY(verdictOf(reason) != Verdict::Fine);
    for (const Finding &finding : findings) { // why, as a code that can be put into any language
        if (finding.reason == Reason::GuideBroken || finding.reason == Reason::Unreadable
            || finding.reason == Reason::SearchDamaged)
            QVERIFY(finding.detail.code != Said::Words);
    }
    QCOMPARE(findings.last().check, Check::Firewall); // it goes on to the end
}

/// Guides repeat themselves: of 12 MB some kilobytes come, which is no attack of whom we ask.
void TestCheckup::aGuideMayBePackedWell()
{
    FakeDevice device;
    FakeReply reply;
    reply.contentType = "text/xml";
    reply.headers = {"Content-Encoding: gzip"};
    reply.body = gzipped("<tv>" + QByteArray(12'000'000, ' ') + "</tv>");
    reply.keepOpen = false;
    device.web().setReply(u"/epg.xml"_s, reply);
    const Findings findings = checked(device.examined());
    QVERIFY(!isFound(findings, Check::Guide, Reason::GuideBroken));
    QVERIFY(isFound(findings, Check::Guide, Reason::GuideWithoutProgrammes));
}

void TestCheckup::aScanIsWaitedFor()
{
    FakeDevice device;
    Examined examined = device.examined();
    examined.limits.scan = 30s;
    int asked = 0;
    QObject::connect(&device.web(), &FakeProvider::requested, this, [&](const QString &path) {
        if (path == u"/lineup.post?scan=start&source=Antenna")
            device.web().setFile(u"/lineup_status.json"_s, "application/json", R"({"ScanInProgress":1})");
        else if (path == u"/lineup_status.json" && ++asked == 6)
            device.web().setFile(u"/lineup_status.json"_s, "application/json",
                                 R"({"ScanInProgress":0,"ScanPossible":1})");
    });
    QVERIFY(isFound(checked(examined), Check::Scan, Reason::ScanFine));
    QCOMPARE(device.web().opened(u"/lineup_status.json"_s), 7);
}

void TestCheckup::aDeadDeviceIsToldShortly()
{
    FakeDevice device;
    device.web().setAccepting(false);
    const Findings findings = checked(device.examined());
    QVERIFY(isFound(findings, Check::Description, Reason::NoAnswer));
    QCOMPARE(countOf(findings, Verdict::Broken), 1); // and not once for each document
}

void TestCheckup::fallsBackToThisComputerAndSaysSo()
{
    FakeDevice device;
    Examined examined = device.examined();
    examined.addresses.prepend(u"255.255.255.255:1"_s); // no connection goes there
    const Findings findings = checked(examined);
    QVERIFY(isFound(findings, Check::Description, Reason::NoAnswer));
    QVERIFY(isFound(findings, Check::Description, Reason::WentOnHere));
    QVERIFY(isFound(findings, Check::Video, Reason::VideoFine));
}

void TestCheckup::switchedOffDiscoveryIsNoFault()
{
    FakeDevice device;
    device.setSearchReply({});
    device.setUpnpSilent();
    Examined examined = device.examined();
    examined.discovery = false;
    const Findings findings = checked(examined);
    QVERIFY(isFound(findings, Check::SearchFromNetwork, Reason::SearchOff));
    QCOMPARE(countOf(findings, Verdict::Broken), 0);
}

void TestCheckup::canBeCancelled()
{
    FakeDevice device;
    device.web().setReply(u"/lineup_status.json"_s, silence());
    Examined examined = device.examined();
    examined.limits.document = 60s;
    Checkup checkup(examined);
    QSignalSpy over(&checkup, &Checkup::finished), found(&checkup, &Checkup::found);
    checkup.start();
    QTRY_COMPARE(device.web().opened(u"/lineup_status.json"_s), 1);
    const qsizetype before = found.size();
    checkup.cancel();
    checkup.cancel();
    QCOMPARE(over.size(), 1);
    QCOMPARE(found.size(), before);
    QVERIFY(checkup.isOver() && !checkup.isComplete());
}

void TestCheckup::theWholeTakesNoLongerThanItMay()
{
    FakeDevice device;
    device.web().setReply(u"/lineup_status.json"_s, silence());
    Examined examined = device.examined();
    examined.limits.document = 60s;
    examined.limits.whole = 50ms;
    const Findings findings = checked(examined);
    QCOMPARE(findings.last(), (Finding{Check::ScanState, Reason::OutOfTime, {}, {}}));
    QCOMPARE(device.web().opened(u"/lineup.json"_s), 0);
}

void TestCheckup::firewallsAreSeen()
{
    QTemporaryDir etc;
    QVERIFY(QDir(etc.path()).mkpath(u"ufw"_s));
    QFile conf(etc.filePath(u"ufw/ufw.conf"_s));
    QVERIFY(conf.open(QIODevice::WriteOnly) && conf.write("# x\nENABLED=yes\n") > 0);
    conf.close();
    QFile program(etc.filePath(u"systemctl"_s));
    QVERIFY(program.open(QIODevice::WriteOnly)
            && program.write("#!/bin/sh\necho active\necho inactive\n") > 0);
    QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    program.close();
    FakeDevice device;
    Examined examined = device.examined();
    examined.etcDirectory = etc.path();
    examined.serviceProgram = program.fileName();
    const Findings findings = checked(examined);
    QVERIFY(isFound(findings, Check::Firewall, Reason::FirewallUfw));
    QVERIFY(isFound(findings, Check::Firewall, Reason::FirewallFirewalld));
    QVERIFY(!isFound(findings, Check::Firewall, Reason::FirewallNftables));
}

PLEXBRIDGE_TEST(TestCheckup)
#include "tst_checkup.moc"
