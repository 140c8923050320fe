// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/judgement.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString lan = u"192.168.1.20:3000"_s;

QJsonObject rightDevice()
{
    return {{"DeviceID"_L1, "10A12347"_L1},
            {"BaseURL"_L1, "http://192.168.1.20:3000"_L1},
            {"LineupURL"_L1, "http://192.168.1.20:3000/lineup.json"_L1},
            {"TunerCount"_L1, 4},
            {"ModelNumber"_L1, "HDHR5-4US"_L1},
            {"FriendlyName"_L1, "PlexBridge"_L1}};
}

Answer answerWith(const QByteArray &body, int status = 200, std::chrono::milliseconds took = 4ms)
{
    return {lan + u"/discover.json"_s, status, body, took, {}};
}

Answer deviceWith(const char *field, const QJsonValue &value)
{
    QJsonObject device = rightDevice();
    device[QLatin1StringView(field)] = value;
    return answerWith(QJsonDocument(device).toJson());
}

bool has(const Findings &findings, const Finding &wanted)
{
    return findings.contains(wanted);
}

QByteArray deviceXml(const QByteArray &nameSpace, const QByteArray &udn)
{
    return "<root xmlns=\"" + nameSpace
        + "\"><device><deviceType>urn:schemas-upnp-org:device:MediaServer:1</deviceType>"
          "<friendlyName>x</friendlyName><UDN>"
        + udn + "</UDN></device></root>";
}

} // namespace

/// What the device says of itself, and how it takes a scan: each row a complaint from the field.
class TestJudgeDevice : public QObject {
    Q_OBJECT
private slots:
    void aRightDeviceIsFine();
    void description_data();
    void description();
    void checkDigits_data();
    void checkDigits();
    void upnpDescription_data();
    void upnpDescription();
    void scanState_data();
    void scanState();
    void scanStart_data();
    void scanStart();
};

void TestJudgeDevice::aRightDeviceIsFine()
{
    const Findings findings = judge::description(answerWith(QJsonDocument(rightDevice()).toJson()), lan);
    QCOMPARE(findings.size(), 4);
    QCOMPARE(countOf(findings, Verdict::Fine), 4);
    QCOMPARE(findings[0], (Finding{Check::Description, Reason::DescriptionFine, lan, u"4"_s}));
}

void TestJudgeDevice::description_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<Finding>("wanted");
    const auto row = [](const char *name, const Answer &answer, Check check, Reason reason,
                        const QString &subject, const QString &detail = {}) {
        QTest::newRow(name) << answer << Finding{check, reason, subject, detail};
    };
    const QString document = lan + u"/discover.json"_s;
    const QByteArray right = QJsonDocument(rightDevice()).toJson();
    row("silent", answerWith({}, 0), Check::Description, Reason::NoAnswer, document);
    row("error", answerWith({}, 404), Check::Description, Reason::WrongStatus, document, u"404"_s);
    row("slow", answerWith(right, 200, 2500ms), Check::Description, Reason::SlowAnswer, document, u"2500"_s);
    row("no base (ErsatzTV)", deviceWith("BaseURL", QJsonValue()), Check::Description,
        Reason::DescriptionIncomplete, u"BaseURL"_s);
    row("transcoding model", deviceWith("ModelNumber", "HDTC-2US"_L1), Check::Description,
        Reason::ModelTranscodes, u"HDTC-2US"_s);
    row("localhost", deviceWith("BaseURL", "http://localhost:3000"_L1), Check::BaseAddress, Reason::BaseLocal,
        u"http://localhost:3000"_s);
    row("loopback", deviceWith("BaseURL", "http://127.0.0.1:3000"_L1), Check::BaseAddress, Reason::BaseLocal,
        u"http://127.0.0.1:3000"_s);
    row("container", deviceWith("BaseURL", "http://172.17.0.2:3000"_L1), Check::BaseAddress,
        Reason::BaseForeign, u"http://172.17.0.2:3000"_s, lan);
    row("other port", deviceWith("BaseURL", "http://192.168.1.20:5004"_L1), Check::BaseAddress,
        Reason::BaseForeign, u"http://192.168.1.20:5004"_s, lan);
    row("path", deviceWith("BaseURL", "http://192.168.1.20:3000/1"_L1), Check::BaseAddress,
        Reason::BaseWithPath, u"http://192.168.1.20:3000/1"_s);
    row("lineup elsewhere", deviceWith("LineupURL", "http://localhost:3000/lineup.json"_L1),
        Check::BaseAddress, Reason::BaseLocal, u"http://localhost:3000"_s);
    row("id of letters", deviceWith("DeviceID", "Tunarr"_L1), Check::DeviceId, Reason::DeviceIdMalformed,
        u"Tunarr"_s);
    row("check digit", deviceWith("DeviceID", "10A12346"_L1), Check::DeviceId, Reason::DeviceIdCheckDigit,
        u"10A12346"_s);
    row("tuners as text", deviceWith("TunerCount", "1"_L1), Check::TunerCount, Reason::TunersNotNumber,
        u"1"_s);
    row("no tuners", deviceWith("TunerCount", 0), Check::TunerCount, Reason::TunersNone, u"0"_s);
}

void TestJudgeDevice::description()
{
    QFETCH(const Answer, answer);
    QFETCH(const Finding, wanted);
    const Findings findings = judge::description(answer, lan);
    QVERIFY2(has(findings, wanted),
             qPrintable(findings.value(0).subject + findings.value(0).detail.english()));
    QVERIFY(wanted.verdict() != Verdict::Fine);
    const Findings web = judge::description(answerWith("<html>"), lan);
    QCOMPARE(web.size(), 1);
    QCOMPARE(web[0].reason, Reason::Unreadable);
}

void TestJudgeDevice::checkDigits_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("valid");
    for (const char *id : {"10400002", "105A5A59", "10A12347", "12512341", "10a12347"})
        QTest::newRow(id) << QString::fromLatin1(id) << true;
    for (const char *id : {"00000000", "FFFFFFFF", "10400003", "1040000", "110400002", "zzzzzzzz", ""})
        QTest::newRow(id) << QString::fromLatin1(id) << false;
}

void TestJudgeDevice::checkDigits()
{
    QFETCH(const QString, id);
    QTEST(judge::isValidDeviceId(id), "valid");
}

void TestJudgeDevice::upnpDescription_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("subject");
    const QByteArray nameSpace = "urn:schemas-upnp-org:device-1-0";
    QTest::newRow("right") << deviceXml(nameSpace, "uuid:1") << Reason::DeviceXmlFine << QString();
    QTest::newRow("no namespace (Dispatcharr)")
        << deviceXml("", "uuid:1") << Reason::DeviceXmlIncomplete << u"xmlns"_s;
    QTest::newRow("no uuid") << deviceXml(nameSpace, "1") << Reason::DeviceXmlIncomplete << u"UDN"_s;
    QTest::newRow("no XML") << QByteArray("{}") << Reason::Unreadable << lan + u"/discover.json"_s;
}

void TestJudgeDevice::upnpDescription()
{
    QFETCH(const QByteArray, body);
    const Findings findings = judge::deviceXml(answerWith(body));
    QCOMPARE(findings.size(), 1);
    QTEST(findings[0].reason, "reason");
    QTEST(findings[0].subject, "subject");
    QCOMPARE(judge::deviceXml(answerWith({}, 404))[0].reason, Reason::DeviceXmlIncomplete);
}

void TestJudgeDevice::scanState_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("idle") << QByteArray(R"({"ScanInProgress":0,"ScanPossible":1})") << Reason::ScanStateFine;
    QTest::newRow("running") << QByteArray(R"({"ScanInProgress":1,"Progress":42})") << Reason::ScanStateFine;
    QTest::newRow("truth value") << QByteArray(R"({"ScanInProgress":false})") << Reason::ScanStateIncomplete;
    QTest::newRow("half") << QByteArray(R"({"ScanInProgress":0})") << Reason::ScanStateIncomplete;
    QTest::newRow("no JSON") << QByteArray("busy") << Reason::ScanStateIncomplete;
}

void TestJudgeDevice::scanState()
{
    QFETCH(const QByteArray, body);
    const Answer right = answerWith(R"({"ScanInProgress":0,"ScanPossible":1})");
    QTEST(judge::scanState(right, answerWith(body)).reason, "reason");
    QTEST(judge::scanState(answerWith(body), right).reason, "reason");
    QCOMPARE(judge::scanState(right, answerWith({}, 0)).reason, Reason::NoAnswer);
}

void TestJudgeDevice::scanStart_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("begins");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("silent") << 0 << false << Verdict::Broken;
    QTest::newRow("200") << 200 << true << Verdict::Fine;
    QTest::newRow("204") << 204 << true << Verdict::Fine;
    QTest::newRow("404 (antennas)") << 404 << false << Verdict::Broken;
    QTest::newRow("405 (tvhProxy)") << 405 << false << Verdict::Broken;
    QTest::newRow("somebody watches") << 503 << false << Verdict::Note;
}

void TestJudgeDevice::scanStart()
{
    QFETCH(const int, status);
    QFETCH(const bool, begins);
    const auto finding = judge::scanStart(answerWith({}, status));
    QCOMPARE(!finding.has_value(), begins);
    if (finding)
        QTEST(finding->verdict(), "verdict");
    QVERIFY(judge::isScanRunning(answerWith(R"({"ScanInProgress":1})")));
    QVERIFY(!judge::isScanRunning(answerWith(R"({"ScanInProgress":0})")));
    QVERIFY(!judge::isScanOffered(answerWith(R"({"ScanPossible":0})")));
}

PLEXBRIDGE_TEST(TestJudgeDevice)
#include "tst_judgedevice.moc"
