// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/trayhost.h"
#include "support/privatebus.h"
#include "support/testmain.h"

#include <QDBusConnection>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Stands in for a panel: the object that a StatusNotifierItem host's watcher offers on D-Bus.
class PanelWatcher : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered MEMBER m_hosted)
public:
    bool m_hosted = true;
};

/// Finding a place for the tray icon, on a bus of its own and without X.
class TestTrayHost : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void missingIsToldOnceAndLookingGoesOn();
    void aHostThatIsThereIsFound();
    void aWatcherWithoutHostIsNoHost();

private:
    void openPanel(PanelWatcher &watcher);
    void closePanel();

    PrivateBus m_bus;
};

void TestTrayHost::initTestCase()
{
    const QByteArray address = m_bus.start();
    if (address.isEmpty())
        QSKIP("dbus-daemon is not installed");
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    QVERIFY(QDBusConnection::sessionBus().isConnected());
}

void TestTrayHost::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"panel"_s);
}

void TestTrayHost::openPanel(PanelWatcher &watcher)
{
    QDBusConnection panel = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"panel"_s);
    QVERIFY(
        panel.registerObject(u"/StatusNotifierWatcher"_s, &watcher, QDBusConnection::ExportAllProperties));
    QVERIFY(panel.registerService(u"org.kde.StatusNotifierWatcher"_s));
}

void TestTrayHost::closePanel()
{
    QDBusConnection panel(u"panel"_s);
    panel.unregisterService(u"org.kde.StatusNotifierWatcher"_s);
    panel.unregisterObject(u"/StatusNotifierWatcher"_s);
}

void TestTrayHost::missingIsToldOnceAndLookingGoesOn()
{
    TrayHost host;
    QSignalSpy found(&host, &TrayHost::found), missing(&host, &TrayHost::missing);
    host.look(10ms);
    QTRY_COMPARE(missing.size(), 1);
    QCOMPARE(found.size(), 0);
    PanelWatcher watcher;
    openPanel(watcher); // somebody starts a panel long after
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(missing.size(), 1);
    closePanel();
}

void TestTrayHost::aHostThatIsThereIsFound()
{
    PanelWatcher watcher;
    openPanel(watcher);
    TrayHost host;
    QSignalSpy found(&host, &TrayHost::found), missing(&host, &TrayHost::missing);
    host.look(1min);
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(missing.size(), 0);
    closePanel();
}

void TestTrayHost::aWatcherWithoutHostIsNoHost()
{
    PanelWatcher watcher;
    watcher.m_hosted = false;
    openPanel(watcher);
    TrayHost host;
    QSignalSpy found(&host, &TrayHost::found), missing(&host, &TrayHost::missing);
    host.look(300ms);
    QTRY_COMPARE(missing.size(), 1);
    QCOMPARE(found.size(), 0);
    closePanel();
}

PLEXBRIDGE_TEST(TestTrayHost)
#include "tst_trayhost.moc"
