// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzcorpus.h"
#include "fuzz/fuzztargets.h"
#include "support/gzip.h"
#include "support/testmain.h"

#include <QByteArray>
#include <QTest>

/// What the fuzzer runs, with a fixed corpus, so that it keeps building and holding. The seeds are the same
/// few bytes in each of the ways of packing, and a bomb.
class TestFuzzUnpack : public QObject {
    Q_OBJECT
private slots:
    void unpack_data()
    {
        QTest::addColumn<QByteArray>("seed");
        const auto row = [](const char *name, const char *hex) {
            QTest::newRow(name) << QByteArray::fromHex(hex);
        };
        row("gzip", "1f8b0800000000000203b32929d3b7cb48cdc9c907003d7e82a10a000000");
        row("xz",
            "fd377a585a000004e6d6b4460200210116000000742fe5a30100093c74762f3e68656c6c6f00000048700657"
            "9f675b4b0001220a151ae1671fb6f37d010000000004595a");
        row("bzip2",
            "425a6839314159265359b19242110000009980000080050244850020002200da420c98865ae440fc5dc914e1"
            "4242c6490844");
        row("zip",
            "504b03041400000000000000210000000000000000000000000002000000642f504b03041400000008000000"
            "21003d7e82a10c0000000a00000005000000672e786d6cb32929d3b7cb48cdc9c90700504b01021403140000"
            "00000000002100000000000000000000000000020000000000000000000000800100000000642f504b010214"
            "03140000000800000021003d7e82a10c0000000a000000050000000000000000000000800120000000672e78"
            "6d6c504b05060000000002000200630000004f0000000000");
        row("zstd", "28b52ffd04585100003c74762f3e68656c6c6fa3672cf5");
        QTest::newRow("bomb") << gzipped(QByteArray(3'000'000, '\0'));
        QTest::newRow("plain") << QByteArray("<tv/>");
    }
    void unpack()
    {
        QFETCH(QByteArray, seed);
        FuzzCorpus(&fuzzUnpack, {}).run(seed, 300);
    }
};

PLEXBRIDGE_TEST(TestFuzzUnpack)
#include "tst_fuzzunpack.moc"
