// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "power/sleepguard.h"
#include "support/fakelogind.h"
#include "support/privatebus.h"
#include "support/testmain.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QString Blocking = u"sleep:idle block"_s, IdleOnly = u"idle block"_s, Delaying = u"sleep delay"_s;

} // namespace

/// The sleep guard on a bus of its own, with a logind that is ours.
class TestSleepGuard : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void holdsLocksWhileSomebodyWatches();
    void zappingKeepsTheLock();
    void turnedOffItOnlyWantsNotice();
    void withoutASeatItTakesWhatItMay();
    void refusalIsTold();
    void aChangeOfMindBeforeTheAnswerLeavesNothing();
    void endsStreamsBeforeSleep();
    void withoutLogindNothingIsLost();

private:
    [[nodiscard]] std::unique_ptr<SleepGuard> guard() const;

    PrivateBus m_bus;
    QString m_address;
    std::unique_ptr<FakeLogind> m_logind;
};

void TestSleepGuard::initTestCase()
{
    m_address = QString::fromLatin1(m_bus.start());
    if (m_address.isEmpty())
        QSKIP("dbus-daemon is not installed");
}

void TestSleepGuard::init()
{
    m_logind = std::make_unique<FakeLogind>();
    QDBusConnection bus = QDBusConnection::connectToBus(m_address, u"logind"_s);
    QVERIFY(bus.registerObject(u"/org/freedesktop/login1"_s, m_logind.get(),
                               QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerService(u"org.freedesktop.login1"_s));
    QVERIFY(QDBusConnection::connectToBus(m_address, u"guard"_s).isConnected());
}

void TestSleepGuard::cleanup()
{
    QDBusConnection::disconnectFromBus(u"guard"_s);
    QDBusConnection::disconnectFromBus(u"logind"_s);
}

std::unique_ptr<SleepGuard> TestSleepGuard::guard() const
{
    auto guard = std::make_unique<SleepGuard>(QDBusConnection(u"guard"_s));
    guard->setLinger(0ms);
    guard->setFarewell(10ms);
    return guard;
}

void TestSleepGuard::holdsLocksWhileSomebodyWatches()
{
    const auto guard = this->guard();
    QSignalSpy changed(guard.get(), &SleepGuard::healthChanged);
    QVERIFY(!guard->health().keptAwake);
    guard->setWatched(true);
    QTRY_COMPARE(m_logind->held(), QStringList({Blocking, Delaying}));
    QTRY_VERIFY(guard->health().keptAwake);
    QCOMPARE(changed.size(), 1);
    guard->setWatched(false);
    QTRY_VERIFY(m_logind->held().isEmpty());
    QVERIFY(!guard->health().keptAwake);
    QCOMPARE(changed.size(), 2);
}

void TestSleepGuard::zappingKeepsTheLock()
{
    const auto guard = this->guard();
    guard->setLinger(1h);
    guard->setWatched(true);
    QTRY_VERIFY(guard->health().keptAwake);
    guard->setWatched(false);
    guard->setWatched(true);
    QVERIFY(guard->health().keptAwake);
    QTRY_COMPARE(m_logind->held().size(), 2);
    QCOMPARE(m_logind->asked.size(), 2);
}

void TestSleepGuard::turnedOffItOnlyWantsNotice()
{
    const auto guard = this->guard();
    guard->setEnabled(false);
    guard->setWatched(true);
    QTRY_COMPARE(m_logind->held(), QStringList{Delaying});
    QVERIFY(!guard->health().keptAwake);
    guard->setEnabled(true); // takes effect at once, in the middle of a stream
    QTRY_COMPARE(m_logind->held(), QStringList({Delaying, Blocking}));
    guard->setEnabled(false);
    QTRY_COMPARE(m_logind->held(), QStringList{Delaying});
}

void TestSleepGuard::withoutASeatItTakesWhatItMay()
{
    m_logind->denied = {u"sleep:idle"_s};
    const auto guard = this->guard();
    guard->setWatched(true);
    QTRY_VERIFY(guard->health().keptAwake);
    QVERIFY(m_logind->held().contains(IdleOnly));
    QCOMPARE(guard->health().refusal, QString());
}

void TestSleepGuard::refusalIsTold()
{
    m_logind->denied = {u"sleep:idle"_s, u"idle"_s};
    const auto guard = this->guard();
    guard->setWatched(true);
    QTRY_COMPARE(guard->health().refusal, u"Permission denied"_s);
    QVERIFY(!guard->health().keptAwake);
    guard->setWatched(false);
    QTRY_COMPARE(guard->health().refusal, QString());
}

void TestSleepGuard::aChangeOfMindBeforeTheAnswerLeavesNothing()
{
    const auto guard = this->guard();
    guard->setWatched(true);
    guard->setEnabled(false); // the question is under way
    QTRY_COMPARE(m_logind->asked.size(), 2);
    QTRY_COMPARE(m_logind->held(), QStringList{Delaying});
    QVERIFY(!guard->health().keptAwake);
}

void TestSleepGuard::endsStreamsBeforeSleep()
{
    const auto guard = this->guard();
    guard->setLinger(1h);
    guard->setWatched(true);
    QTRY_COMPARE(m_logind->held().size(), 2);
    QStringList heldAtTheEnd;
    connect(guard.get(), &SleepGuard::suspending, this, [&] {
        heldAtTheEnd = m_logind->held();
        guard->setWatched(false); // as ending the streams does
    });
    QSignalSpy resumed(guard.get(), &SleepGuard::resumed);
    emit m_logind->PrepareForSleep(true);
    QTRY_COMPARE(heldAtTheEnd, QStringList({Blocking, Delaying}));
    QTRY_VERIFY(m_logind->held().isEmpty()); // or the computer would have to wait for us
    QVERIFY(resumed.isEmpty());
    emit m_logind->PrepareForSleep(false);
    QTRY_COMPARE(resumed.size(), 1);
    guard->setWatched(true);
    QTRY_COMPARE(m_logind->held().size(), 2);
}

void TestSleepGuard::withoutLogindNothingIsLost()
{
    QDBusConnection(u"logind"_s).unregisterService(u"org.freedesktop.login1"_s);
    const auto guard = this->guard();
    guard->setWatched(true);
    QTRY_VERIFY(!guard->health().refusal.isEmpty());
    QVERIFY(!guard->health().keptAwake);
    SleepGuard alone(QDBusConnection(u"no such connection"_s)); // as in a container
    alone.setWatched(true);
    QTRY_VERIFY(!alone.health().refusal.isEmpty());
}

PLEXBRIDGE_TEST(TestSleepGuard)
#include "tst_sleepguard.moc"
