// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzcorpus.h"
#include "fuzz/fuzztargets.h"
#include "support/testmain.h"

#include <QByteArray>
#include <QTest>

/// What the fuzzer runs, with a fixed corpus, so that it keeps building and holding.
class TestFuzzCorpus : public QObject {
    Q_OBJECT
private slots:
    void devicePacket_data()
    {
        QTest::addColumn<QByteArray>("seed");
        for (const char *hex :
             {"0002000c0104ffffffff0204ffffffff73cc7d8f", "0002000c0104000000010204ffffffff4e507f35",
              "00020006010400000001393077e7", "0002000a2d0800000001000000054f63391f",
              "0002000c0104ffffffff0204105a5a545a30a64c", "0004000d030b2f7379732f6d6f64656c008f5b54b5",
              "0004001f03112f74756e6572302f766368616e6e656c000404352e31001504123456789ef09467",
              "00050021051f4552524f523a20756e6b6e6f776e20676574736574207661726961626c6500a7b780f0"})
            QTest::newRow(hex) << QByteArray::fromHex(hex);
        const QByteArray name = QByteArray("\x02\x03\x0f/tuner0/target\0", 18);
        QTest::newRow("set") << name + QByteArray("\x04\x16rtp://127.0.0.1:50000\0", 24);
        QTest::newRow("name without NUL") << QByteArray("\x02\x03\x0a/sys/model");
        QTest::newRow("key of three bytes") << name + QByteArray("\x15\x03xyz");
        QTest::newRow("list of odd length") << QByteArray("\x00\x2d\x07\x00\x00\x00\x01\x00\x00\x00", 10);
        for (const char *value : {"auto:33", "8vsb:177000000", "udp://[fd00::1]:5000", "0x0000 0x0011-0x0013",
                                  "5.1", "none", "force", "4711", "us-cable", "self", "start"})
            QTest::newRow(value) << "\x0c" + QByteArray(value);
    }
    void devicePacket()
    {
        QFETCH(QByteArray, seed);
        FuzzCorpus(&fuzzDevicePacket, {}).run(seed, 400);
        for (int variable = 0; variable < 24; ++variable)
            FuzzCorpus(&fuzzDevicePacket, {}).run(char(variable) + seed, 0);
    }
};

PLEXBRIDGE_TEST(TestFuzzCorpus)
#include "tst_fuzzcorpus.moc"
