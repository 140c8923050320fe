// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/discoverypacket.h"
#include "device/tunersearch.h"
#include "support/testmain.h"

#include <QNetworkDatagram>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray reply(quint32 id, quint32 type = devicetype::Tuner, char tuners = 2)
{
    DevicePacket packet;
    packet.type = PacketType::DiscoverReply;
    packet.append(PacketTag::DeviceType, type);
    packet.append(PacketTag::DeviceId, id);
    packet.append(PacketTag::TunerCount, QByteArray(1, tuners));
    packet.append(PacketTag::BaseUrl, "http://elsewhere.example:8080");
    return packet.encoded();
}

/// Devices on this computer, which answer whatever they are asked.
class Devices : public QObject {
public:
    explicit Devices(const QList<quint32> &ids)
    {
        (void)m_socket.bind(QHostAddress::LocalHost, 0);
        connect(&m_socket, &QUdpSocket::readyRead, this, [this, ids] {
            const QNetworkDatagram asked = m_socket.receiveDatagram();
            ++questions;
            for (const quint32 id : ids)
                m_socket.writeDatagram(reply(id), asked.senderAddress(), quint16(asked.senderPort()));
        });
    }
    [[nodiscard]] TunerSearchTerms terms() const
    {
        return {m_socket.localPort(), 0x10AAAAAA, {QHostAddress(QHostAddress::LocalHost)}, 20ms};
    }
    int questions = 0;

private:
    QUdpSocket m_socket;
};

} // namespace

/// Finding a real device on the network, as a source of channels.
class TestTunerSearch : public QObject {
    Q_OBJECT
private slots:
    void replies_data()
    {
        QTest::addColumn<QByteArray>("datagram");
        QTest::addColumn<bool>("any");
        QTest::addColumn<bool>("named");
        QTest::newRow("the one") << reply(0x10BBBBBB) << true << true;
        QTest::newRow("another") << reply(0x10CCCCCC) << true << false;
        QTest::newRow("we") << reply(0x10AAAAAA) << false << false;
        QTest::newRow("a storage") << reply(0x10BBBBBB, 5) << false << false;
        QTest::newRow("a question") << DevicePacket().encoded() << false << false;
        QTest::newRow("noise") << QByteArray("x") << false << false;
    }
    void replies()
    {
        QFETCH(QByteArray, datagram);
        const QHostAddress sender(u"192.0.2.7"_s);
        const auto found = tunerIn(datagram, sender, std::nullopt, 0x10AAAAAA);
        QTEST(found.has_value(), "any");
        QTEST(tunerIn(datagram, sender, 0x10BBBBBB, 0x10AAAAAA).has_value(), "named");
        if (!found)
            return;
        QCOMPARE(found->lineup,
                 QUrl(u"http://192.0.2.7:8080/lineup.json"_s)); // where it is, not where it says
        QCOMPARE(found->tuners, 2);
    }
    void finds_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("id");
        QTest::newRow("any") << u"hdhomerun://auto"_s << u"10BBBBBB"_s;
        QTest::newRow("by its id") << u"hdhomerun://10CCCCCC"_s << u"10CCCCCC"_s;
        QTest::newRow("by its address") << u"hdhomerun://127.0.0.1"_s << u"10BBBBBB"_s;
        QTest::newRow("one that is not there") << u"hdhomerun://10DDDDDD"_s << QString();
        QTest::newRow("nonsense") << u"hdhomerun://living-room"_s << QString();
    }
    void finds()
    {
        QFETCH(QString, source);
        QFETCH(QString, id);
        Devices devices({0x10AAAAAA, 0x10BBBBBB, 0x10CCCCCC});
        std::optional<Result<FoundTuner>> answer;
        auto *search = new TunerSearch(QUrl(source), devices.terms(), this);
        connect(search, &TunerSearch::answered, this,
                [&answer](const Result<FoundTuner> &found) { answer = found; });
        QTRY_VERIFY(answer);
        QCOMPARE(answer->ok(), !id.isEmpty());
        if (answer->ok())
            QCOMPARE(answer->value().deviceId, id);
        else
            QVERIFY(!answer->problem().detail.isEmpty());
    }
    void asksThreeTimes()
    {
        Devices devices({});
        bool answered = false;
        auto *search = new TunerSearch(QUrl(u"hdhomerun://auto"_s), devices.terms(), this);
        connect(search, &TunerSearch::answered, this, [&answered] { answered = true; });
        QTRY_VERIFY(answered);
        QTRY_COMPARE(devices.questions, 3);
    }
};

PLEXBRIDGE_TEST(TestTunerSearch)
#include "tst_tunersearch.moc"
