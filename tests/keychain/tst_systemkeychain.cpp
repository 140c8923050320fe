// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/privatebus.h"
#include "support/testmain.h"

#ifdef HAS_KEYCHAIN
#include "keychain/systemkeychain.h"
#endif

#include <QLocalServer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The keychain as it is: GNOME's on a bus of the test's own, no bus, and one that takes calls and is silent.
class TestSystemKeychain : public QObject {
    Q_OBJECT

private slots:
    void init();
    void keepsAndGives();
    void withoutABus();
    void neverWaitsForASilentBus();

private:
    QTemporaryDir m_where;
    PrivateBus m_bus;
    QProcess m_ring;
};

#ifdef HAS_KEYCHAIN

namespace {

constexpr int patience = 30'000;

std::optional<Result<QString>> readFrom(SystemKeychain &keychain, const QString &name)
{
    std::optional<Result<QString>> given;
    keychain.read(name, [&given](const Result<QString> &secret) { given = secret; });
    (void)QTest::qWaitFor([&given] { return given.has_value(); }, patience);
    return given;
}

std::optional<Problem> writeTo(SystemKeychain &keychain, const QString &name, const QString &secret)
{
    std::optional<Problem> done;
    keychain.write(name, secret, [&done](const Problem &problem) { done = problem; });
    (void)QTest::qWaitFor([&done] { return done.has_value(); }, patience);
    return done;
}

} // namespace

void TestSystemKeychain::init()
{
    qputenv("XDG_RUNTIME_DIR", m_where.path().toLocal8Bit());
    qputenv("XDG_DATA_HOME", m_where.path().toLocal8Bit());
    qputenv("XDG_CURRENT_DESKTOP", "GNOME");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
}

/// Libraries keep a connection for as long as the program runs, so that this comes first.
void TestSystemKeychain::keepsAndGives()
{
    const QString program = QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s);
    const QByteArray address = m_bus.start();
    if (program.isEmpty() || address.isEmpty())
        QSKIP("gnome-keyring or dbus-daemon is not installed");
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    m_ring.start(program, {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
    QVERIFY(m_ring.waitForStarted());
    m_ring.write("a pass phrase");
    m_ring.closeWriteChannel();
    SystemKeychain keychain({30s, 30s});
    const auto kept = [&keychain] {
        const auto done = writeTo(keychain, u"plex-token"_s, u"tell-nobody"_s);
        return done && !*done;
    };
    QTRY_VERIFY_WITH_TIMEOUT(kept(),
                             patience); // until it has its name on the bus and has opened its collection
    const auto given = readFrom(keychain, u"plex-token"_s);
    QVERIFY(given && *given);
    QCOMPARE(given->value(), u"tell-nobody"_s);
    const auto none = readFrom(keychain, u"ntfy-token"_s);
    QVERIFY(none && !*none);
    QCOMPARE(none->problem().code, ProblemCode::SourceEmpty);
    keychain.forget(u"plex-token"_s);
    const auto gone = readFrom(keychain, u"plex-token"_s);
    QVERIFY(gone && !*gone);
    m_ring.terminate();
    m_ring.waitForFinished();
}

void TestSystemKeychain::withoutABus()
{
    SystemKeychain keychain({30s, 30s});
    const auto given = readFrom(keychain, u"plex-token"_s);
    QVERIFY(given && !*given);
    QVERIFY(given->problem().detail.english().contains(u"no session bus"_s));
    const auto kept = writeTo(keychain, u"plex-token"_s, u"tell-nobody"_s);
    QVERIFY(kept && *kept);
}

void TestSystemKeychain::neverWaitsForASilentBus()
{
    QLocalServer silent; // takes connections, says nothing
    QVERIFY(silent.listen(m_where.filePath(u"bus"_s)));
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + m_where.filePath(u"bus"_s).toLocal8Bit());
    SystemKeychain keychain({1ms, 1ms});
    std::optional<Result<QString>> given;
    keychain.read(u"plex-token"_s, [&given](const Result<QString> &secret) { given = secret; });
    QVERIFY(!given); // the caller goes on
    QTRY_VERIFY_WITH_TIMEOUT(given.has_value(), patience);
    QVERIFY(!*given);
}

#else

void TestSystemKeychain::init()
{
}
void TestSystemKeychain::keepsAndGives()
{
    QSKIP("built without a keychain");
}
void TestSystemKeychain::withoutABus()
{
    QSKIP("built without a keychain");
}
void TestSystemKeychain::neverWaitsForASilentBus()
{
    QSKIP("built without a keychain");
}

#endif

PLEXBRIDGE_TEST(TestSystemKeychain)
#include "tst_systemkeychain.moc"
