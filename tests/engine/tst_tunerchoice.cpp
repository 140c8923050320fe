// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/discoverypacket.h"
#include "engine/tunerchoice.h"
#include "support/rawserver.h"
#include "support/testmain.h"

#include <QNetworkDatagram>
#include <QTest>
#include <QUdpSocket>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Devices on this computer: each answers the search, and has its own description.
class Devices : public QObject {
public:
    Devices()
    {
        (void)m_socket.bind(QHostAddress::LocalHost, 0);
        connect(&m_socket, &QUdpSocket::readyRead, this, [this] {
            const QNetworkDatagram asked = m_socket.receiveDatagram();
            for (const auto &[id, port] : std::as_const(m_devices)) {
                DevicePacket packet;
                packet.type = PacketType::DiscoverReply;
                packet.append(PacketTag::DeviceType, devicetype::Tuner);
                packet.append(PacketTag::DeviceId, id);
                packet.append(PacketTag::BaseUrl, "http://x:" + QByteArray::number(port));
                m_socket.writeDatagram(packet.encoded(), asked.senderAddress(), quint16(asked.senderPort()));
            }
        });
    }
    void add(quint32 id, const QByteArray &description)
    {
        m_servers.push_back(std::make_unique<RawServer>());
        if (!description.isEmpty())
            m_servers.back()->on("/device.xml", RawServer::ok(description));
        m_devices.append({id, m_servers.back()->port()});
    }
    std::optional<Result<FoundTuner>> found(const QString &source)
    {
        std::optional<Result<FoundTuner>> answer;
        const TunerSearchTerms terms{
            m_socket.localPort(), 0x10AAAAAA, {QHostAddress(QHostAddress::LocalHost)}, 20ms};
        auto *const choice = new TunerChoice(QUrl(source), terms, this);
        connect(choice, &TunerChoice::answered, this,
                [&answer](const Result<FoundTuner> &tuner) { answer.emplace(tuner); });
        [&] {
            QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 30'000);
        }();
        return answer;
    }

private:
    QUdpSocket m_socket;
    QList<std::pair<quint32, quint16>> m_devices;
    std::vector<std::unique_ptr<RawServer>> m_servers;
};

const QByteArray ours =
    "<root><device><friendlyName>Den</friendlyName><manufacturer>PlexBridge</manufacturer></device></root>";
const QByteArray genuine = "<root><device><friendlyName>HDHomeRun</friendlyName><manufacturer>Silicondust</"
                           "manufacturer></device></root>";

} // namespace

/// Which device a source of channels means: two PlexBridges never feed each other by themselves.
class TestTunerChoice : public QObject {
    Q_OBJECT

private slots:
    void aTrueOneIsFoundBehindOthers();
    void onlyOthersIsNone();
    void oneWithoutADescriptionIsTrue();
    void oneThatIsNamedIsTaken();
};

void TestTunerChoice::aTrueOneIsFoundBehindOthers()
{
    Devices devices;
    devices.add(0x10BBBBBB, ours);
    devices.add(0x10CCCCCC, ours);
    devices.add(0x10DDDDDD, genuine);
    const auto answer = devices.found(u"hdhomerun://auto"_s);
    QVERIFY(answer && answer->ok());
    QCOMPARE(answer->value().deviceId, u"10DDDDDD"_s);
}

void TestTunerChoice::onlyOthersIsNone()
{
    Devices devices;
    devices.add(0x10BBBBBB, ours);
    const auto answer = devices.found(u"hdhomerun://auto"_s);
    QVERIFY(answer && !answer->ok());
    QVERIFY(answer->problem().detail.english().contains(u"PlexBridge"));
}

void TestTunerChoice::oneWithoutADescriptionIsTrue()
{
    Devices devices;
    devices.add(0x10BBBBBB, {});
    const auto answer = devices.found(u"hdhomerun://auto"_s);
    QVERIFY(answer && answer->ok());
    QCOMPARE(answer->value().deviceId, u"10BBBBBB"_s);
}

void TestTunerChoice::oneThatIsNamedIsTaken()
{
    Devices devices;
    devices.add(0x10BBBBBB, ours);
    const auto answer = devices.found(u"hdhomerun://10BBBBBB"_s);
    QVERIFY(answer && answer->ok());
}

PLEXBRIDGE_TEST(TestTunerChoice)
#include "tst_tunerchoice.moc"
