// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/house.h"
#include "support/fakelogind.h"
#include "support/privatebus.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// The whole engine on a computer that would like to sleep: a system bus of the test's own with logind on it.
class TestSleep : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void watchingKeepsTheComputerAwake();
    void sleepEndsStreamsInGoodOrder();

private:
    PrivateBus m_bus;
    FakeLogind m_logind;
};

void TestSleep::initTestCase()
{
    const QByteArray address = m_bus.start();
    if (address.isEmpty())
        QSKIP("dbus-daemon is not installed");
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", address);
    QDBusConnection bus = QDBusConnection::connectToBus(QString::fromLatin1(address), u"logind"_s);
    QVERIFY(bus.registerObject(u"/org/freedesktop/login1"_s, &m_logind,
                               QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerService(u"org.freedesktop.login1"_s));
}

void TestSleep::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"logind"_s);
}

void TestSleep::watchingKeepsTheComputerAwake()
{
    House house;
    QVERIFY(house.start());
    QSignalSpy told(&house.engine(), &Engine::trayChanged);
    house.setBroadcasting(true);
    QVERIFY(m_logind.held().isEmpty());
    const auto viewer = house.watch("/auto/v1", "X-Plex-Session-Identifier: sofa\r\n");
    QTRY_COMPARE(m_logind.held(), QStringList({u"sleep:idle block"_s, u"sleep delay"_s}));
    const auto tellsIt = [&told] {
        return std::any_of(told.begin(), told.end(), [](const QList<QVariant> &arguments) {
            return arguments.constFirst().value<TraySummary>().sleep.keptAwake;
        });
    };
    QTRY_VERIFY(tellsIt());
    house.stop(); // nothing outlives us
    QTRY_VERIFY(m_logind.held().isEmpty());
}

void TestSleep::sleepEndsStreamsInGoodOrder()
{
    House house;
    QVERIFY(house.start());
    house.setBroadcasting(true);
    const auto viewer = house.watch("/auto/v1", "X-Plex-Session-Identifier: sofa\r\n");
    QTRY_VERIFY(viewer->body().size() > 20 * 188);
    QTRY_COMPARE(m_logind.held().size(), 2);
    emit m_logind.PrepareForSleep(true);
    QTRY_VERIFY(!viewer->isOpen());
    QVERIFY(viewer->isContinuous()); // whole packets to the last
    QTRY_COMPARE(house.stateOf(u"sofa"_s), u"stopped"_s);
    QTRY_COMPARE(house.provider.streaming(), 0); // no connection is taken along into the sleep
    QTRY_VERIFY(m_logind.held().isEmpty());

    QSignalSpy told(&house.engine(), &Engine::deviceChanged); // the network may be another one
    emit m_logind.PrepareForSleep(false);
    QTRY_VERIFY(!told.isEmpty());
    const auto again = house.watch("/auto/v1", "X-Plex-Session-Identifier: sofa\r\n");
    QTRY_VERIFY(again->body().size() > 20 * 188);
}

PLEXBRIDGE_TEST(TestSleep)
#include "tst_sleep.moc"
