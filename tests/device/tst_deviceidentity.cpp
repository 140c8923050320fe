// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/deviceidentity.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestDeviceIdentity : public QObject {
    Q_OBJECT
private:
    static void put(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

private slots:
    void checkDigit_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("valid");
        for (const char *id : {"10400002", "105A5A59", "10A12347", "12512341", "10a12347"})
            QTest::newRow(id) << QString::fromLatin1(id) << true;
        for (const char *id : {"10400003", "105A5A58", "00000000", "FFFFFFFF", "1040000", "104000022",
                               "1040000G", "", "+0400002", "10400002\n"})
            QTest::newRow(id) << QString::fromLatin1(id) << false;
    }
    void checkDigit()
    {
        QFETCH(QString, id);
        QFETCH(bool, valid);
        QCOMPARE(DeviceIdentity::isValid(id), valid);
    }

    void oneOfSixteenLastDigitsIsValid()
    {
        int valid = 0;
        for (int last = 0; last < 16; ++last)
            valid += DeviceIdentity::isValid(u"10F1234"_s + QString::number(last, 16));
        QCOMPARE(valid, 1);
    }

    void randomIdsAreValidAndDiffer()
    {
        static const QRegularExpression form(u"\\A10F[0-9A-F]{5}\\z"_s);
        QSet<QString> ids;
        for (int i = 0; i < 200; ++i) {
            const QString id = DeviceIdentity::random();
            QVERIFY2(form.match(id).hasMatch() && DeviceIdentity::isValid(id), qPrintable(id));
            ids.insert(id);
        }
        QVERIFY(ids.size() > 150);
    }

    void isMadeOnce()
    {
        QTemporaryDir dir;
        const auto first = DeviceIdentity::load(dir.path());
        QVERIFY(first.ok());
        QVERIFY(DeviceIdentity::isValid(first.value().deviceId));
        static const QRegularExpression authForm(u"\\A[A-Za-z0-9_-]{24}\\z"_s);
        QVERIFY(authForm.match(first.value().deviceAuth).hasMatch());
        const auto second = DeviceIdentity::load(dir.path());
        QVERIFY(second.ok());
        QVERIFY(second.value() == first.value());
        const auto mode = QFileInfo(dir.filePath(u"device.json"_s)).permissions();
        QCOMPARE(mode & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
    }

    void uuidFollowsTheId()
    {
        const DeviceIdentity one{u"10400002"_s, {}};
        const DeviceIdentity other{u"105A5A59"_s, {}};
        QCOMPARE(one.uuid(), (DeviceIdentity{u"10400002"_s, u"different"_s}.uuid()));
        QCOMPARE(one.uuid().version(), QUuid::Sha1);
        QVERIFY(one.uuid() != other.uuid());
    }

    void damagedFileIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("\x00\x01garbage");
        QTest::newRow("wrong digit") << QByteArray(
            R"({"deviceId":"10400003","deviceAuth":"abcdefghijklmnopqrstuvwx"})");
        QTest::newRow("no auth") << QByteArray(R"({"deviceId":"10400002"})");
        QTest::newRow("auth with a line break")
            << QByteArray(R"({"deviceId":"10400002","deviceAuth":"abcdefghijklmnopqrstuvw\n"})");
    }
    void damagedFileIsSetAside()
    {
        QFETCH(QByteArray, content);
        QTemporaryDir dir;
        const QString path = dir.filePath(u"device.json"_s);
        put(path, content);
        put(path + u".corrupt-1"_s, "older");
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(u"device.json is damaged: kept as .*corrupt-2"_s));
        const auto identity = DeviceIdentity::load(dir.path());
        QVERIFY(identity.ok());
        QFile aside(path + u".corrupt-2"_s);
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), content);
        const auto again = DeviceIdentity::load(dir.path());
        QVERIFY(again.ok());
        QVERIFY(again.value() == identity.value());
    }

    void wantedIdOverridesAndIsNotStored()
    {
        QTemporaryDir dir;
        const auto own = DeviceIdentity::load(dir.path());
        const auto wanted = DeviceIdentity::load(dir.path(), u"10a12347"_s);
        QVERIFY(wanted.ok());
        QCOMPARE(wanted.value().deviceId, u"10A12347"_s);
        QCOMPARE(wanted.value().deviceAuth, own.value().deviceAuth);
        QCOMPARE(DeviceIdentity::load(dir.path()).value().deviceId, own.value().deviceId);
        const auto bad = DeviceIdentity::load(dir.path(), u"10A12346"_s);
        QVERIFY(!bad.ok());
        QCOMPARE(bad.problem().code, ProblemCode::BadOption);
    }

    void freshOneTakesThePlace()
    {
        QTemporaryDir dir;
        const auto before = DeviceIdentity::load(dir.path());
        const auto fresh = DeviceIdentity::renew(dir.path());
        QVERIFY(fresh.ok());
        QVERIFY(DeviceIdentity::isValid(fresh.value().deviceId));
        QVERIFY(fresh.value().deviceId != before.value().deviceId);
        QVERIFY(fresh.value().uuid() != before.value().uuid());
        QVERIFY(DeviceIdentity::load(dir.path()).value() == fresh.value());
        QVERIFY(!DeviceIdentity::renew(u"/nonexistent/plexbridge"_s).ok());
    }

    void missingDirectoryIsTold()
    {
        const auto identity = DeviceIdentity::load(u"/nonexistent/plexbridge"_s);
        QVERIFY(!identity.ok());
        QCOMPARE(identity.problem().code, ProblemCode::DataDirectoryUnusable);
        QCOMPARE(identity.problem().subject, u"/nonexistent/plexbridge"_s);
    }
};

PLEXBRIDGE_TEST(TestDeviceIdentity)
#include "tst_deviceidentity.moc"
