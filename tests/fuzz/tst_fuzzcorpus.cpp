// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzztargets.h"
#include "support/testmain.h"

#include <QByteArray>
#include <QRandomGenerator>
#include <QTest>

namespace {

void feed(const QByteArray &bytes)
{
    fuzzDevicePacket(reinterpret_cast<const uint8_t *>(bytes.constData()), size_t(bytes.size()));
}

/// One of the changes that a fuzzer makes.
QByteArray changed(QByteArray bytes, QRandomGenerator &random)
{
    const int at = random.bounded(int(bytes.size()));
    switch (random.bounded(4)) {
    case 0:
        bytes[at] = char(random.bounded(256));
        return bytes;
    case 1:
        return bytes.first(at);
    case 2:
        return bytes.insert(at, bytes.mid(random.bounded(int(bytes.size())), 40));
    default:
        return bytes.insert(at, char(random.bounded(256)));
    }
}

} // namespace

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
        QRandomGenerator random(quint32(seed.size()));
        feed({});
        feed(seed);
        for (int i = 0; i < 400; ++i) {
            QByteArray bytes = seed;
            for (int times = random.bounded(1, 6); times > 0 && !bytes.isEmpty(); --times)
                bytes = changed(bytes, random);
            feed(bytes);
        }
        for (int variable = 0; variable < 24; ++variable)
            feed(char(variable) + seed);
    }
};

PLEXBRIDGE_TEST(TestFuzzCorpus)
#include "tst_fuzzcorpus.moc"
