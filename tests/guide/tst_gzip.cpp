// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/unpack.h"
#include "guide/gzip.h"
#include "support/testmain.h"

#include <QTemporaryFile>
#include <QTest>

class TestGzip : public QObject {
    Q_OBJECT
private slots:
    void roundTrip_data();
    void roundTrip();
    void cancelled();
};

void TestGzip::roundTrip_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("short") << QByteArray("<tv/>");
    QByteArray large;
    for (int i = 0; i < 200'000; ++i)
        large += QByteArray::number(i * 7919) + ' ';
    QTest::newRow("more than is packed at once") << large;
}

void TestGzip::roundTrip()
{
    QFETCH(QByteArray, text);
    const QByteArray packed = toGzip(text);
    QVERIFY(packed.startsWith("\x1f\x8b"));
    QVERIFY(text.size() < 100 || packed.size() < text.size());
    QCOMPARE(packed, toGzip(text));
    QTemporaryFile file;
    QVERIFY(file.open() && file.write(packed) == packed.size() && file.flush());
    const Result<QByteArray> unpacked = unpackedFile(file.fileName(), 10'000'000);
    QVERIFY(unpacked.ok());
    QVERIFY(unpacked.value() == text);
}

void TestGzip::cancelled()
{
    QVERIFY(toGzip("text", std::atomic_bool(true)).isEmpty());
}

PLEXBRIDGE_TEST(TestGzip)
#include "tst_gzip.moc"
