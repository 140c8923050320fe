// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokenseal.h"
#include "settings/settings.h"
#include "support/testmain.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using Environment = QMap<QString, QString>;
using Overrides = Settings::Overrides;

class TestSettings : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_dir;
    QString m_path;

    void put(const QByteArray &text)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
    }
    QByteArray content() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    Overrides withFile(Overrides overrides = {}) const
    {
        overrides.insert(u"config"_s, {m_path});
        return overrides;
    }

private slots:
    void init()
    {
        m_path = m_dir.filePath(u"plexbridge.ini"_s);
        QFile::remove(m_path);
    }

    void defaults()
    {
        qputenv("XDG_DATA_HOME", "/tmp/xdg-data");
        qputenv("XDG_CONFIG_HOME", "/tmp/xdg-config");
        Settings settings;
        QCOMPARE(settings.file(), u"/tmp/xdg-config/plexbridge/plexbridge.ini"_s);
        QVERIFY(!settings.load(withFile(), {}));
        EngineConfig expected;
        expected.dataDirectory = u"/tmp/xdg-data/plexbridge"_s;
        expected.friendlyName = u"PlexBridge"_s;
        QCOMPARE(settings.engineConfig().friendlyName, expected.friendlyName);
        QVERIFY(settings.engineConfig() == expected);
        QCOMPARE(settings.logLevel(), u"info"_s);
        QVERIFY(!QFile::exists(m_path));
    }

    void kindsOfEvents_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("quiet") << QByteArray("quiet-event = viewer_began\nquiet-event = tuners_full\n")
                               << true;
        QTest::newRow("quiet, unknown") << QByteArray("quiet-event = viewer_begin\n") << false;
        QTest::newRow("quiet, all") << QByteArray("quiet-event = all\n") << false;
        QTest::newRow("told") << QByteArray("message-event = all\nmessage-event = new_client\n") << true;
        QTest::newRow("told, unknown") << QByteArray("message-event = viewer_begin\n") << false;
        QTest::newRow("languages") << QByteArray("language = de\n") << true;
        QTest::newRow("a language that nobody speaks") << QByteArray("language = viewer_begin\n") << false;
    }
    void kindsOfEvents()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isGood);
        put(text);
        Settings settings;
        const Problem problem = settings.load(withFile(), {});
        QCOMPARE(!problem, isGood);
        if (isGood)
            return;
        QVERIFY(problem.detail.english().contains(
            QString::fromUtf8(text.mid(text.indexOf('=') + 2).trimmed()))); // and what there is
        QVERIFY2(problem.detail.english().contains(u"viewer_began, viewer_stuck"_s)
                     || problem.detail.english().contains(u"en, de"_s),
                 qPrintable(problem.detail.english()));
    }

    void precedence_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("environment");
        QTest::addColumn<QStringList>("commandLine");
        QTest::addColumn<int>("port");
        QTest::addColumn<bool>("overridden");
        QTest::newRow("default") << QByteArray() << QString() << QStringList() << 3000 << false;
        QTest::newRow("file") << QByteArray("port=1\n") << QString() << QStringList() << 1 << false;
        QTest::newRow("environment") << QByteArray("port=1\n") << u"2"_s << QStringList() << 2 << true;
        QTest::newRow("command line") << QByteArray("port=1\n") << u"2"_s << QStringList{u"3"_s} << 3 << true;
        QTest::newRow("last one wins")
            << QByteArray("port=1\nport=9\n") << QString() << QStringList() << 9 << false;
        QTest::newRow("twice on the line")
            << QByteArray() << u" 2 "_s << QStringList{u"3"_s, u"4"_s} << 4 << true;
        QTest::newRow("empty is not set")
            << QByteArray("port=\n") << u" "_s << QStringList() << 3000 << false;
        QTest::newRow("zero") << QByteArray("port=0\n") << QString() << QStringList() << 0 << false;
    }
    void precedence()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, environment);
        QFETCH(QStringList, commandLine);
        put(file);
        Settings settings;
        const Overrides overrides = commandLine.isEmpty() ? Overrides{} : Overrides{{u"port"_s, commandLine}};
        QVERIFY(!settings.load(withFile(overrides), {{u"PLEXBRIDGE_PORT"_s, environment}}));
        QTEST(int(settings.engineConfig().port), "port");
        QTEST(settings.isOverridden(u"port"_s), "overridden");
    }

    void badValues_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        const auto row = [](const QString &key, const QString &text) {
            QTest::newRow(qPrintable(key + u'=' + text)) << key << text;
        };
        for (const QString &port : {u"port"_s, u"stream-port"_s, u"control-port"_s}) {
            row(port, u"65536"_s);
            row(port, u"-1"_s);
            row(port, u"http"_s);
        }
        row(u"tuners"_s, u"0"_s);
        row(u"tuners"_s, u"65"_s);
        row(u"tuners"_s, u"4.5"_s);
        row(u"stall-timeout"_s, u"9"_s);
        row(u"stall-timeout"_s, u"3601"_s);
        row(u"hls-limit"_s, u"-1"_s);
        row(u"no-keep-awake"_s, u"never"_s);
        row(u"guide-refresh-hours"_s, u"721"_s);
        row(u"guide-days"_s, u"0"_s);
        row(u"guide-days"_s, u"15"_s);
        row(u"no-placeholders"_s, u"some"_s);
        row(u"no-discovery"_s, u"maybe"_s);
        row(u"test-card"_s, u"2"_s);
        row(u"address"_s, u"localhost"_s);
        row(u"address"_s, u"300.1.1.1"_s);
        row(u"address"_s, u"1.2.3"_s);
        row(u"log-level"_s, u"loud"_s);
    }
    void badValues()
    {
        QFETCH(QString, key);
        QFETCH(QString, text);
        Settings line, environment, file;
        Problem problem = line.load(withFile({{key, {text}}}), {});
        QCOMPARE(problem.code, ProblemCode::BadOption);
        QCOMPARE(problem.subject, u"--"_s + key);
        QVERIFY2(problem.detail.english().contains(text), qPrintable(problem.detail.english()));

        const QString name = u"PLEXBRIDGE_"_s + key.toUpper().replace(u'-', u'_');
        problem = environment.load(withFile(), {{name, text}});
        QCOMPARE(problem.subject, name);

        put((key + u'=' + text).toUtf8());
        problem = file.load(withFile(), {});
        QCOMPARE(problem.code, ProblemCode::BadOption);
        QCOMPARE(problem.subject, key + " in "_L1 + m_path);
    }

    void badValueOfTheFileAlone()
    {
        put("database-synchronous = off\n");
        Settings file;
        const Problem problem = file.load(withFile(), {});
        QCOMPARE(problem.code, ProblemCode::BadOption);
        QCOMPARE(problem.subject, u"database-synchronous in "_s + m_path);
        QVERIFY2(problem.detail.english().contains(u"\"off\""_s), qPrintable(problem.detail.english()));
    }

    void unknownOptionsAreRefused()
    {
        Settings settings;
        QCOMPARE(settings.load({{u"no-such"_s, {}}}, {}).subject, u"--no-such"_s);
        Settings fileOnly;
        QCOMPARE(fileOnly.load({{u"api-token"_s, {u"x"_s}}}, {}).code, ProblemCode::BadOption);
        Settings environment;
        QVERIFY(!environment.load(withFile(), {{u"PLEXBRIDGE_API_TOKEN"_s, u"x"_s}}));
        QVERIFY(environment.engineConfig().apiToken.isEmpty());
    }

    void equalPortsAreRefused()
    {
        Settings settings;
        const Problem problem = settings.load(withFile({{u"port"_s, {u"5004"_s}}}), {});
        QCOMPARE(problem.code, ProblemCode::BadOption);
        QCOMPARE(problem.subject, u"--stream-port"_s);
        Settings free;
        QVERIFY(!free.load(withFile({{u"port"_s, {u"0"_s}}, {u"stream-port"_s, {u"0"_s}}}), {}));
    }

    void whatIsSavedTheProgramStartsWith()
    {
        const QList<QMap<QString, QVariant>> wishes{
            {{u"port"_s, 5004}},
            {{u"stream-port"_s, 3000}},
            {{u"control-port"_s, 3000}},
            {{u"port"_s, 65001}},
            {{u"port"_s, 65001}, {u"no-discovery"_s, true}},
            {{u"port"_s, 4000}, {u"stream-port"_s, 4000}},
            {{u"port"_s, 0}, {u"stream-port"_s, 0}},
            {{u"tuners"_s, 999}},
            {{u"address"_s, u"192.168.1"_s}},
            {{u"address"_s, u"192.168.1.5"_s}},
        };
        for (const auto &wish : wishes) {
            put("");
            Settings settings;
            QVERIFY(!settings.load(withFile(), {}));
            const bool faulty = !settings.check(wish).isEmpty();
            QCOMPARE(bool(settings.save(wish)), faulty); // the dialog says what saving says
            Settings next;
            QVERIFY(!next.load(withFile(), {})); // and whatever is saved can be started with
        }
    }

    void faultsAreNamedByTheirKey()
    {
        put("");
        Settings settings;
        QVERIFY(!settings.load(withFile(), {}));
        QCOMPARE(settings.check({{u"port"_s, 5004}}).keys(), QStringList{u"stream-port"_s});
        QCOMPARE(settings.check({{u"address"_s, u"nowhere"_s}, {u"tuners"_s, 0}}).keys(),
                 (QStringList{u"address"_s, u"tuners"_s}));
        QVERIFY(settings.check({{u"port"_s, 3001}}).isEmpty());
    }

    void aBadValueIsTakenOut()
    {
        put("port = abc\ntuners = 6\n");
        Settings settings;
        QCOMPARE(settings.load(withFile(), {}).code, ProblemCode::BadOption);
        QVERIFY(!settings.takeOut(u"port"_s));
        QVERIFY(!settings.load(withFile(), {}));
        QCOMPARE(settings.engineConfig().port, 3000);
        QCOMPARE(settings.engineConfig().tuners, 6);
    }

    void windowStatesAreWrittenTogether()
    {
        put("");
        Settings settings;
        QVERIFY(!settings.load(withFile(), {}));
        settings.setUiStates({{u"a"_s, 1}, {u"b"_s, u"two"_s}});
        Settings next;
        QVERIFY(!next.load(withFile(), {}));
        QCOMPARE(next.uiState(u"a"_s).toInt(), 1);
        QCOMPARE(next.uiState(u"b"_s).toString(), u"two"_s);
    }

    void fileOnlyKeys()
    {
        put("friendly-name = Küche \"oben\"\ndevice-id = 10A12347\napi-token = s3cret\nallow-public-peers = "
            "yes\n"
            "max-consumers = 5\nhistory-sessions = 500\ndatabase-synchronous = full\n");
        Settings settings;
        QVERIFY(!settings.load(withFile(), {}));
        const EngineConfig config = settings.engineConfig();
        QCOMPARE(config.friendlyName, u"Küche \"oben\""_s);
        QCOMPARE(config.deviceId, u"10A12347"_s);
        QCOMPARE(config.apiToken, u"s3cret"_s);
        QCOMPARE(config.maxConsumers, 5);
        QCOMPARE(config.historySessions, 500);
        QVERIFY(config.surviveBlackouts);
        QVERIFY(config.allowPublicPeers);
    }

    void tokenIsKeptAsAHash()
    {
        put("# mine\napi-token = s3cret\nport = 3210\n");
        Settings settings;
        QVERIFY(!settings.load(withFile(), {}));
        QVERIFY(!settings.sealToken());
        const QByteArray sealed = content();
        QVERIFY(!sealed.contains("s3cret"));
        QVERIFY(sealed.startsWith("# mine\napi-token = sha256:"));
        const auto seal = TokenSeal::parsed(settings.engineConfig().apiToken);
        QVERIFY(seal && seal->digestOf("s3cret") == seal->digest);
        QVERIFY(!settings.sealToken());
        QCOMPARE(content(), sealed); // once
        Settings later;
        QVERIFY(!later.load(withFile(), {}));
        QCOMPARE(later.engineConfig().apiToken, settings.engineConfig().apiToken);
    }

    void openFileIsNoticed()
    {
        put("api-token = x\n");
        Settings settings;
        QVERIFY(!settings.load(withFile(), {}));
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(!settings.isFileOpenToOthers());
        for (const auto others : {QFile::ReadGroup, QFile::ReadOther, QFile::WriteOther}) {
            QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | others));
            QVERIFY(settings.isFileOpenToOthers());
        }
        QVERIFY(QFile::remove(m_path));
        QVERIFY(!settings.isFileOpenToOthers());
    }

    void streamSettings()
    {
        put("stall-timeout = 45\nhls-limit = 6000\nno-keep-awake = yes\n");
        Settings settings;
        QVERIFY(!settings.load(withFile({{u"hls-limit"_s, {u"2500"_s}}}),
                               {{u"PLEXBRIDGE_STALL_TIMEOUT"_s, u"60"_s}}));
        const EngineConfig config = settings.engineConfig();
        QCOMPARE(config.stallTimeout, std::chrono::seconds(60));
        QCOMPARE(config.hlsLimit, 2500);
        QVERIFY(!config.keepAwake);
    }

    void guideSettings()
    {
        put("guide-refresh-hours = 0\nguide-days = 3\nno-placeholders = yes\n");
        Settings settings;
        QVERIFY(!settings.load(withFile({{u"guide-days"_s, {u"14"_s}}}), {}));
        const EngineConfig config = settings.engineConfig();
        QCOMPARE(config.guideInterval, std::chrono::hours(0));
        QCOMPARE(config.guideDays, 14);
        QVERIFY(!config.placeholders);
    }

    void addresses()
    {
        for (const QString &address : {u"127.0.0.1"_s, u"::1"_s, u"0.0.0.0"_s, u"::"_s, u"fe80::1%eth0"_s}) {
            Settings settings;
            QVERIFY(!settings.load(withFile({{u"address"_s, {address}}}), {}));
            QCOMPARE(settings.engineConfig().address, address);
        }
    }

    void flags()
    {
        Settings settings;
        QVERIFY(!settings.load(withFile({{u"no-discovery"_s, {}}}), {}));
        QVERIFY(!settings.engineConfig().discovery);
        QVERIFY(settings.engineConfig().port80);
        Settings without;
        QVERIFY(!without.load(withFile({{u"no-port-80"_s, {}}}), {}));
        QVERIFY(!without.engineConfig().port80);
        Settings environment;
        QVERIFY(!environment.load(withFile(), {{u"PLEXBRIDGE_NO_DISCOVERY"_s, u"1"_s}}));
        QVERIFY(!environment.engineConfig().discovery);
    }

    void testCard_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<bool>("onLine");
        QTest::addColumn<bool>("on");
        QTest::newRow("nothing set") << QByteArray() << false << true;
        QTest::newRow("a playlist") << QByteArray("playlist=http://h/\n") << false << false;
        QTest::newRow("a playlist, asked for") << QByteArray("playlist=http://h/\n") << true << true;
        QTest::newRow("a playlist, on in the file")
            << QByteArray("playlist=http://h/\ntest-card=on\n") << false << true;
        QTest::newRow("off in the file") << QByteArray("test-card=off\n") << false << false;
        QTest::newRow("a playlist with options")
            << QByteArray("[playlist/One]\nsource=http://h/\n") << false << false;
        QTest::newRow("all playlists off")
            << QByteArray("[playlist/One]\nsource=http://h/\nenabled=no\n") << false << true;
        QTest::newRow("list emptied") << QByteArray("playlist=\n") << false << true;
    }
    void testCard()
    {
        QFETCH(QByteArray, file);
        QFETCH(bool, onLine);
        put(file);
        Settings settings;
        QVERIFY(!settings.load(withFile(onLine ? Overrides{{u"test-card"_s, {}}} : Overrides{}), {}));
        QTEST(settings.engineConfig().testCard, "on");
        QTEST(settings.value(u"test-card"_s).toBool(), "on");
    }

    void sources()
    {
        const QString url = u"http://user:p%40ss@h/get.php?a=1&b=2;c,d#e"_s;
        Settings settings;
        QVERIFY(!settings.load(
            withFile(
                {{u"playlist"_s, {url, u"lists/a b.m3u"_s, u"/abs/../x.m3u"_s, u"file:///y%20z.m3u"_s}}}),
            {{u"PLEXBRIDGE_GUIDE"_s, u"http://g/1.xml.gz\n /g2.xml\thttp://g/3"_s}}));
        QCOMPARE(sourcesOf(settings.engineConfig().playlists),
                 (QStringList{url, QDir::current().absoluteFilePath(u"lists/a b.m3u"_s), u"/x.m3u"_s,
                              u"/y z.m3u"_s}));
        QCOMPARE(settings.engineConfig().guides,
                 (QStringList{u"http://g/1.xml.gz"_s, u"/g2.xml"_s, u"http://g/3"_s}));
        put("playlist = near.m3u\n");
        Settings fromFile;
        QVERIFY(!fromFile.load(withFile(), {}));
        QCOMPARE(sourcesOf(fromFile.engineConfig().playlists), QStringList{m_dir.filePath(u"near.m3u"_s)});
    }

    void tooManySourcesDoNotRepeatTheirAddresses()
    {
        Settings settings;
        const QStringList many(101, u"http://user:secret@h/"_s);
        const Problem problem = settings.load(withFile({{u"playlist"_s, many}}), {});
        QCOMPARE(problem.code, ProblemCode::BadOption);
        QVERIFY(!problem.detail.english().contains("secret"_L1));
    }

    void damagedFileIsToldAndKept()
    {
        put("port=3000\n\x01\x02 nonsense");
        Settings settings;
        const Problem problem = settings.load(withFile(), {});
        QCOMPARE(problem.code, ProblemCode::SettingsUnreadable);
        QCOMPARE(problem.subject, m_path);
        QCOMPARE(problem.line, 2);
        QVERIFY(settings.save({{u"port"_s, 1}}));
        settings.setUiState(u"x"_s, 1);
        QCOMPARE(content(), "port=3000\n\x01\x02 nonsense"_ba);
    }

    void savesAndTells()
    {
        put("# mine\nport = 1\nfuture = kept\n");
        Settings settings;
        QVERIFY(!settings.load(withFile({{u"tuners"_s, {u"7"_s}}}), {}));
        put("# edited meanwhile\nport = 2\nfuture = kept\n");
        QSignalSpy spy(&settings, &Settings::changed);
        const QStringList playlists{u"http://h/a,b;c%20d?e=\"f\""_s, u"/tmp/x y.m3u"_s};
        QVERIFY(!settings.save({{u"playlist"_s, playlists}, {u"tuners"_s, 3}, {u"no-discovery"_s, true}}));
        QCOMPARE(spy.count(), 1);
        QVERIFY(content().startsWith("# edited meanwhile\nport = 2\nfuture = kept\n"));
        QCOMPARE(sourcesOf(settings.engineConfig().playlists), playlists);
        QCOMPARE(settings.engineConfig().tuners, 7); // the command line stays above
        Settings again;
        QVERIFY(!again.load(withFile(), {}));
        QCOMPARE(sourcesOf(again.engineConfig().playlists), playlists);
        QCOMPARE(again.engineConfig().tuners, 3);
        QVERIFY(!again.engineConfig().discovery);
        QVERIFY(!again.save({{u"playlist"_s, QStringList()}, {u"tuners"_s, QVariant()}}));
        QVERIFY(again.engineConfig().playlists.isEmpty());
        QCOMPARE(again.engineConfig().tuners, 4);
        QVERIFY(!content().contains("tuners"));
    }

    void badValueIsNotSaved()
    {
        Settings settings;
        QVERIFY(!settings.load(withFile(), {}));
        QSignalSpy spy(&settings, &Settings::changed);
        const Problem problem = settings.save({{u"port"_s, 70000}});
        QCOMPARE(problem.code, ProblemCode::BadOption);
        QCOMPARE(problem.subject, u"port"_s);
        QVERIFY(settings.save({{u"no-such"_s, 1}}));
        QVERIFY(settings.save({{u"config"_s, u"/x"_s}}));
        QCOMPARE(spy.count(), 0);
        QVERIFY(!QFile::exists(m_path));
    }

    void windowStateKeepsItsType()
    {
        Settings settings;
        QVERIFY(!settings.load(withFile(), {}));
        const QByteArray geometry("\0\1\xff;,=\n", 7);
        settings.setUiState(u"main/geometry"_s, geometry);
        settings.setUiState(u"columns"_s, QVariantList{1, 2, 3});
        QVERIFY(!settings.save({{u"port"_s, 5}}));
        Settings again;
        QVERIFY(!again.load(withFile(), {}));
        QCOMPARE(again.uiState(u"main/geometry"_s), QVariant(geometry));
        QCOMPARE(again.uiState(u"columns"_s), QVariant(QVariantList{1, 2, 3}));
        QVERIFY(!again.uiState(u"absent"_s).isValid());
        QCOMPARE(again.engineConfig().port, 5);
        QFile::remove(m_path);
        again.setUiState(u"columns"_s, QVariantList{1, 2, 3}); // unchanged: not written
        QVERIFY(!QFile::exists(m_path));
    }

    void tableIsSound()
    {
        QSet<QString> names;
        for (const SettingKey &key : settingKeys()) {
            const QString name = QLatin1StringView(key.name);
            QVERIFY2(!names.contains(name), key.name);
            names.insert(name);
            QVERIFY2(QByteArray(key.help).endsWith('.'), key.name);
            const bool isFlag = key.kind == SettingKey::Kind::Flag;
            QCOMPARE(QByteArray(key.valueName).isEmpty(), isFlag);
            Settings settings;
            QVERIFY2(settings.value(name).isValid(), key.name);
        }
        QVERIFY(names.contains(u"stream-port"_s));
    }
};

PLEXBRIDGE_TEST(TestSettings)
#include "tst_settings.moc"
