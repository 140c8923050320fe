// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzcorpus.h"
#include "fuzz/fuzztargets.h"

#include "support/testmain.h"
#include "support/xmltvmaker.h"

#include <QFile>
#include <QTest>

/// What the fuzzer runs, with a fixed corpus, so that it keeps building and holding.
class TestFuzzXmltv : public QObject {
    Q_OBJECT
private slots:
    void xmltv_data()
    {
        QTest::addColumn<QByteArray>("seed");
        QFile sample(QStringLiteral(SAMPLES "/guide.xml"));
        QVERIFY(sample.open(QIODevice::ReadOnly));
        QTest::newRow("sample") << sample.readAll();
        XmltvShape shape;
        shape.channels = 2;
        shape.days = 1;
        shape.length = std::chrono::hours(8);
        QTest::newRow("made up") << makeXmltv(shape);
        QTest::newRow("own entities") << QByteArray(
            "<!DOCTYPE tv [<!ENTITY a \"b\"><!ENTITY c \"&a;&a;\">]><tv><programme start=\"20250904\" "
            "channel=\"&c;\"><title>&c;&nbsp;&none;</title></programme></tv>");
        QTest::newRow("latin") << QByteArray(
            "<?xml version=\"1.0\" encoding=\"windows-1252\"?><tv><programme start=\"20250904\" "
            "channel=\"\xe9\"><title>\x80</title></programme></tv>");
    }
    void xmltv()
    {
        QFETCH(QByteArray, seed);
        FuzzCorpus(&fuzzXmltv,
                   {"<", ">", "&", "&eacute;", "&#1;", "<title>", "</title>", "<!--", "-->", "<![CDATA[",
                    "]]>", "<?x?>", "\"", "\xff", "\n", " +0100", "<desc/>"})
            .run(seed, 300);
    }
};

PLEXBRIDGE_TEST(TestFuzzXmltv)
#include "tst_fuzzxmltv.moc"
