// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontfixture.h"
#include "support/testmain.h"

#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;

/// The same surface on one more port (80, where Jellyfin looks), whose clients are sent to the usual one.
class TestExtraPort : public QObject {
    Q_OBJECT
private slots:
    void servesTheSame();
    void sendsOnToTheUsualPorts();
    void isNotOfferedTwice();
    void takenIsNobodysProblem();
};

void TestExtraPort::servesTheSame()
{
    FrontFixture f;
    QCOMPARE(f.m_front.extraPort(), quint16(0));
    QVERIFY(f.m_front.offerAlsoOn(u"127.0.0.1"_s, 0));
    const quint16 extra = f.m_front.extraPort();
    QVERIFY(extra != 0 && extra != f.m_front.apiPort() && extra != f.m_front.streamPort());
    for (const QByteArray &path : {"/lineup.json"_ba, "/lineup_status.json"_ba, "/status.json"_ba, "/"_ba}) {
        const WireAnswer answer = f.ask("GET " + path, {}, extra);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, f.ask("GET " + path).body);
    }
    QCOMPARE(f.ask("GET /auto/v99", {}, extra).status, 404);
    QVERIFY(f.ask("GET /ws", {}, extra).status == 426);
    f.m_front.close();
    QCOMPARE(f.m_front.extraPort(), quint16(0));
}

void TestExtraPort::sendsOnToTheUsualPorts()
{
    FrontFixture f;
    QVERIFY(f.m_front.offerAlsoOn(u"127.0.0.1"_s, 0));
    const QByteArray api = "http://192.168.1.20:" + QByteArray::number(f.m_front.apiPort());
    // Host without a port, as on port 80.
    const WireAnswer discover = f.askAs("192.168.1.20", "GET /discover.json", {}, f.m_front.extraPort());
    QVERIFY2(discover.body.contains("\"BaseURL\":\"" + api + "\""), discover.body);
    QVERIFY2(discover.body.contains("\"LineupURL\":\"" + api + "/lineup.json\""), discover.body);
    const QByteArray stream =
        "http://192.168.1.20:" + QByteArray::number(f.m_front.streamPort()) + "/auto/v5.1";
    QVERIFY(f.askAs("192.168.1.20", "GET /lineup.json", {}, f.m_front.extraPort()).body.contains(stream));
    // A port that a router or container maps to the usual one stays.
    QVERIFY(f.askAs("192.168.1.20:8080", "GET /discover.json").body.contains("http://192.168.1.20:8080\""));
}

void TestExtraPort::isNotOfferedTwice()
{
    FrontFixture f;
    QVERIFY(!f.m_front.offerAlsoOn(u"127.0.0.1"_s, f.m_front.apiPort()));
    QVERIFY(!f.m_front.offerAlsoOn(u"127.0.0.1"_s, f.m_front.streamPort()));
    QCOMPARE(f.m_front.extraPort(), quint16(0));
}

void TestExtraPort::takenIsNobodysProblem()
{
    FrontFixture f;
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(u"127.0.0.1"_s)));
    QVERIFY(!f.m_front.offerAlsoOn(u"127.0.0.1"_s, other.serverPort()));
    QCOMPARE(f.m_front.extraPort(), quint16(0));
    QCOMPARE(f.ask("GET /discover.json").status, 200);
}

PLEXBRIDGE_TEST(TestExtraPort)
#include "tst_extraport.moc"
