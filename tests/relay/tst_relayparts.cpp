// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/peerliveness.h"
#include "relay/streamanswer.h"
#include "relay/tunerpool.h"
#include "support/testmain.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The small pure parts of the relay.
class RelayPartsTest : public QObject {
    Q_OBJECT
private slots:
    void placesTuners();
    void knowsWhoHasVanished_data();
    void knowsWhoHasVanished();
    void answersRefusals_data();
    void answersRefusals();
};

void RelayPartsTest::placesTuners()
{
    TunerPool pool(3);
    QCOMPARE(pool.place({}, {}), std::optional(0));
    QCOMPARE(pool.place({0, 2}, {}), std::optional(1));
    QCOMPARE(pool.place({2, 0, 1}, {}), std::optional<int>());
    QCOMPARE(pool.place({0}, 1), std::optional(1));
    QCOMPARE(pool.place({0, 1}, 1), std::optional<int>());
    QCOMPARE(pool.place({}, 3), std::optional<int>());
    QVERIFY(pool.has(2) && !pool.has(3) && !pool.has(-1));
    pool.setCount(0);
    QCOMPARE(pool.count(), 1);
    pool.setCount(1000);
    QCOMPARE(pool.count(), 64);
}

void RelayPartsTest::knowsWhoHasVanished_data()
{
    QTest::addColumn<int>("sinceAck");
    QTest::addColumn<int>("probes");
    QTest::addColumn<int>("retransmits");
    QTest::addColumn<bool>("vanished");
    QTest::newRow("plays") << 20 << 0 << 0 << false;
    QTest::newRow("paused for minutes, answers probes") << 90'000 << 1 << 0 << false;
    QTest::newRow("window closed, silent") << 25'000 << 5 << 0 << true;
    QTest::newRow("data unanswered") << 25'000 << 0 << 6 << true;
    QTest::newRow("a short outage") << 8'000 << 0 << 6 << false;
}

void RelayPartsTest::knowsWhoHasVanished()
{
    QFETCH(int, sinceAck);
    QFETCH(int, probes);
    QFETCH(int, retransmits);
    QFETCH(bool, vanished);
    QCOMPARE(hasVanished({std::chrono::milliseconds(sinceAck), probes, retransmits}, 20s), vanished);
}

void RelayPartsTest::answersRefusals_data()
{
    QTest::addColumn<StreamRefusal>("refusal");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("801") << StreamRefusal::UnknownChannel
                         << QByteArray(
                                "HTTP/1.1 404 Not Found\r\nX-HDHomeRun-Error: 801 Unknown Channel\r\n");
    QTest::newRow("807")
        << StreamRefusal::NoVideoData
        << QByteArray("HTTP/1.1 503 Service Unavailable\r\nX-HDHomeRun-Error: 807 No Video Data\r\n");
}

void RelayPartsTest::answersRefusals()
{
    QFETCH(StreamRefusal, refusal);
    QFETCH(QByteArray, start);
    const QByteArray answer = refusalAnswer(refusal);
    QVERIFY(answer.startsWith(start));
    QVERIFY(answer.contains("\r\nContent-Length: 0\r\n"));
    QVERIFY(answer.endsWith("\r\n\r\n"));
}

PLEXBRIDGE_TEST(RelayPartsTest)
#include "tst_relayparts.moc"
