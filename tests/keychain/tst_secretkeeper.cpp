// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/secretfile.h"
#include "keychain/secretkeeper.h"
#include "settings/settings.h"
#include "support/testmain.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

/// Answers when the test says so.
class FakeKeychain final : public Keychain {
public:
    struct Content {
        QMap<QString, QString> secrets;
        Problem fault; ///< of everything
        QList<std::function<void()>> waiting;
        void answer()
        {
            for (const auto &each : std::exchange(waiting, {}))
                each();
        }
    };
    explicit FakeKeychain(Content &content)
        : m_content(content)
    {
    }
    void read(const QString &name, Given then) override
    {
        m_content.waiting.append([this, name, then] {
            if (m_content.fault)
                return then(m_content.fault);
            if (!m_content.secrets.contains(name))
                return then(Problem{ProblemCode::SourceEmpty, {}, u"it is not there"_s});
            then(m_content.secrets.value(name));
        });
    }
    void write(const QString &name, const QString &secret, Done then) override
    {
        m_content.waiting.append([this, name, secret, then] {
            if (!m_content.fault)
                m_content.secrets.insert(name, secret);
            then(m_content.fault);
        });
    }
    void forget(const QString &name) override { m_content.secrets.remove(name); }

private:
    Content &m_content;
};

const QString plexKey = u"plex-token-file"_s;

struct KeeperBench {
    explicit KeeperBench(const QByteArray &settingsText = {}, bool hasKeychain = true)
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(settingsText) < 0)
            qFatal("can't write the settings");
        file.close();
        if (const Problem problem = settings.load({{u"config"_s, {path()}}}, {}))
            qFatal("%s", qPrintable(problem.detail.english()));
        keeper = std::make_unique<SecretKeeper>(
            settings, hasKeychain ? std::make_unique<FakeKeychain>(content) : nullptr);
    }
    [[nodiscard]] QString path() const { return where.filePath(u"plexbridge.ini"_s); }
    /// As Desktop does it.
    Problem keep(const QString &secret)
    {
        std::optional<Problem> outcome;
        keeper->keep({{plexKey, secret}}, &where1, [&](const Result<QMap<QString, QVariant>> &places) {
            outcome = places ? settings.save(places.value()) : places.problem();
        });
        while (!content.waiting.isEmpty())
            content.answer();
        return outcome.value_or(Problem{ProblemCode::SourceEmpty, {}, u"no answer"_s});
    }

    QTemporaryDir where;
    QObject where1;
    Settings settings;
    FakeKeychain::Content content;
    std::unique_ptr<SecretKeeper> keeper;
};

const QByteArray inKeychain = "plex-server = http://127.0.0.1:32400\nplex-token-file = keychain\n";

} // namespace

/// Where tokens and passwords are kept, and that nothing waits for a keychain.
class TestSecretKeeper : public QObject {
    Q_OBJECT

private slots:
    void writesIntoTheKeychain();
    void givesUp_data();
    void givesUp();
    void anOwnFileIsLeftAlone();
    void fallsBackToAFile_data();
    void fallsBackToAFile();
    void theEngineIsToldNothingUntilItIsAnswered();
    void aFileStandsInForAKeychainThatIsSilent();
    void eachIsAskedOnce();
    void aFileThatCanNotBeWrittenIsAProblem();
    void nobodyListensAnyMore();
    void onlySecretsMayBeInIt();
};

void TestSecretKeeper::writesIntoTheKeychain()
{
    KeeperBench bench;
    QVERIFY(!bench.keep(u"tell-nobody"_s));
    QCOMPARE(bench.content.secrets.value(u"plex-token"_s), u"tell-nobody"_s);
    QCOMPARE(bench.settings.value(plexKey).toString(), u"keychain"_s);
    QCOMPARE(bench.keeper->placeOf(plexKey), SecretPlace::Keychain);
    QCOMPARE(bench.settings.engineConfig().companion.plexToken, u"tell-nobody"_s);
    QFile file(bench.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("tell-nobody"));
    QVERIFY(!QFile::exists(bench.settings.secretFile(plexKey)));
}

void TestSecretKeeper::givesUp_data()
{
    QTest::addColumn<bool>("hasKeychain");
    QTest::newRow("of the keychain") << true;
    QTest::newRow("of a file") << false;
}

void TestSecretKeeper::givesUp()
{
    QFETCH(const bool, hasKeychain);
    KeeperBench bench({}, hasKeychain);
    QVERIFY(!bench.keep(u"tell-nobody"_s));
    QVERIFY(bench.keeper->placeOf(plexKey) != SecretPlace::None);
    QVERIFY(!bench.keep({}));
    QCOMPARE(bench.keeper->placeOf(plexKey), SecretPlace::None);
    QVERIFY(bench.content.secrets.isEmpty());
    QVERIFY(!QFile::exists(bench.settings.secretFile(plexKey)));
    QVERIFY(bench.settings.engineConfig().companion.plexToken.isEmpty());
    QFile file(bench.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("plex-token"));
}

void TestSecretKeeper::anOwnFileIsLeftAlone()
{
    QTemporaryDir elsewhere;
    QFile own(elsewhere.filePath(u"token"_s));
    QVERIFY(own.open(QIODevice::WriteOnly) && own.write("mine\n") > 0);
    own.close();
    own.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    KeeperBench bench("plex-token-file = " + own.fileName().toUtf8() + "\n");
    QVERIFY(!bench.keep({}));
    QCOMPARE(bench.keeper->placeOf(plexKey), SecretPlace::None);
    QVERIFY(own.exists());
}

void TestSecretKeeper::fallsBackToAFile_data()
{
    QTest::addColumn<bool>("hasKeychain");
    QTest::newRow("none was built in") << false;
    QTest::newRow("it refuses") << true;
}

void TestSecretKeeper::fallsBackToAFile()
{
    QFETCH(const bool, hasKeychain);
    KeeperBench bench({}, hasKeychain);
    bench.content.fault = {ProblemCode::SourceUnreachable, {}, u"locked"_s};
    QVERIFY(!bench.keep(u"tell-nobody"_s));
    const QString file = bench.settings.secretFile(plexKey);
    QCOMPARE(bench.settings.value(plexKey).toString(), file);
    QCOMPARE(bench.keeper->placeOf(plexKey), SecretPlace::File);
    QCOMPARE(bench.keeper->fileOf(plexKey), file);
    QCOMPARE(secretfile::read(file).value(), u"tell-nobody"_s);
    QVERIFY(!secretfile::isOpenToOthers(file));
    QVERIFY(bench.settings.engineConfig().companion.plexToken.isEmpty());
    bench.content.fault = {}; // it is unlocked: the next one goes there, and the file goes
    if (!hasKeychain)
        return;
    QVERIFY(!bench.keep(u"another"_s));
    QCOMPARE(bench.keeper->placeOf(plexKey), SecretPlace::Keychain);
    QVERIFY(!QFile::exists(file));
}

void TestSecretKeeper::theEngineIsToldNothingUntilItIsAnswered()
{
    KeeperBench bench(inKeychain);
    bench.content.secrets.insert(u"plex-token"_s, u"kept"_s);
    QSignalSpy fetched(bench.keeper.get(), &SecretKeeper::fetched);
    bench.keeper->fetch();
    QVERIFY(bench.settings.engineConfig().companion.plexServer.isEmpty()); // else it would be told as refused
    QCOMPARE(fetched.count(), 0);
    bench.content.answer();
    QCOMPARE(fetched.count(), 1);
    QCOMPARE(bench.settings.engineConfig().companion.plexToken, u"kept"_s);
    QVERIFY(!bench.settings.engineConfig().companion.plexServer.isEmpty());
    QCOMPARE(bench.keeper->placeOf(plexKey), SecretPlace::Keychain);
}

void TestSecretKeeper::aFileStandsInForAKeychainThatIsSilent()
{
    KeeperBench bench(inKeychain, false);
    QSignalSpy fetched(bench.keeper.get(), &SecretKeeper::fetched);
    bench.keeper->fetch();
    QTRY_COMPARE(fetched.count(), 1);
    QCOMPARE(bench.keeper->placeOf(plexKey), SecretPlace::SilentKeychain);
    const CompanionConfig config = bench.settings.engineConfig().companion;
    QVERIFY(!config.plexServer.isEmpty());
    QVERIFY(config.plexToken.isEmpty());
    QCOMPARE(config.plexTokenFile, bench.settings.secretFile(plexKey));
    QVERIFY(!secretfile::write(config.plexTokenFile, u"from a terminal"_s));
    QCOMPARE(bench.keeper->placeOf(plexKey), SecretPlace::File);
}

void TestSecretKeeper::eachIsAskedOnce()
{
    KeeperBench bench(inKeychain);
    bench.keeper->fetch();
    bench.keeper->fetch();
    QCOMPARE(bench.content.waiting.size(), 1);
    bench.content.answer(); // it is not there
    bench.keeper->fetch();
    QVERIFY(bench.content.waiting.isEmpty());
}

void TestSecretKeeper::aFileThatCanNotBeWrittenIsAProblem()
{
    KeeperBench bench("plex-token-file = /proc/nowhere/token\n", false);
    QVERIFY(bench.keep(u"tell-nobody"_s));
    QCOMPARE(bench.settings.value(plexKey).toString(), u"/proc/nowhere/token"_s);
}

void TestSecretKeeper::nobodyListensAnyMore()
{
    KeeperBench bench;
    auto window = std::make_unique<QObject>();
    bool isTold = false;
    bench.keeper->keep({{plexKey, u"tell-nobody"_s}}, window.get(),
                       [&](const Result<QMap<QString, QVariant>> &) { isTold = true; });
    window.reset();
    bench.content.answer();
    QVERIFY(!isTold);
}

void TestSecretKeeper::onlySecretsMayBeInIt()
{
    KeeperBench bench("data-dir = keychain\nmqtt-password-file = keychain\nmqtt-server = mqtt://127.0.0.1\n");
    QVERIFY(bench.settings.value(u"data-dir"_s).toString().endsWith(u"/keychain"_s)); // a folder of this name
    QVERIFY(bench.settings.isInKeychain(u"mqtt-password-file"_s));
    QCOMPARE(bench.settings.awaitedSecrets(), QStringList{u"mqtt-password-file"_s});
    QVERIFY(bench.settings.engineConfig().messages.mqttServer.isEmpty());
}

PLEXBRIDGE_TEST(TestSecretKeeper)
#include "tst_secretkeeper.moc"
