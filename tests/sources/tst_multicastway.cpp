// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ffmpegsender.h"
#include "support/privatenetwork.h"
#include "support/relayharness.h"
#include "support/sourceat.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// A provider's group on a cable of its own, as with television over the telephone line: the way to groups
/// leads elsewhere, but the playlist names the interface. Addresses of this computer end in 1.
class MulticastWayTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_net = std::make_unique<PrivateNetwork>();
        if (!m_net->isThere())
            QSKIP("the system makes no networks for us");
        QVERIFY(m_net->plug(u"house"_s, u"house"_s) && m_net->plug(u"tv"_s, u"tv"_s));
        QVERIFY(m_net->ip(u"addr add 10.9.0.1/24 dev house"_s));
        QVERIFY(m_net->ip(u"route add 224.0.0.0/4 dev house"_s));
        QVERIFY(m_net->ip(u"addr add 10.9.1.1/24 dev tv"_s));
        QVERIFY(m_net->ipThere(u"addr add 10.9.1.2/24 dev tv"_s));
    }

    void playsFromItsInterface_data()
    {
        QTest::addColumn<QString>("named");
        QTest::newRow("by name") << u"tv"_s;
        QTest::newRow("by address") << u"10.9.1.1"_s;
    }
    void playsFromItsInterface()
    {
        QFETCH(const QString, named);
        std::unique_ptr<QProcess> sender;
        m_net->onTheOther([&sender] {
            sender = startSending(
                {u"-f"_s, u"mpegts"_s, u"udp://239.255.77.9:5500?localaddr=10.9.1.2&pkt_size=1316&ttl=2"_s});
        });
        QVERIFY2(sender, "ffmpeg is not installed");
        RelayHarness harness;
        StreamSource source = sourceAt(QUrl(u"udp://@239.255.77.9:5500"_s));
        source.kind = SourceKind::Ffmpeg;
        source.way.interface = named;
        harness.add(u"1"_s, source);
        std::unique_ptr<VideoClient> client;
        const auto plays = [&] { // the sender may need longer to begin than is waited for video
            if (!client || client->isClosed())
                client = harness.open(u"1"_s);
            return client->body().size() > 50'000;
        };
        QVERIFY(QTest::qWaitFor(plays, 30'000));
        harness.relay.endAll(EndReason::ShuttingDown);
        stop(*sender);
    }

private:
    std::unique_ptr<PrivateNetwork> m_net;
};

PLEXBRIDGE_TEST(MulticastWayTest)
#include "tst_multicastway.moc"
