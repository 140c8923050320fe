// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzztargets.h"

#include "support/testmain.h"
#include "support/xmltvmaker.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

namespace {

void feed(const QByteArray &bytes)
{
    fuzzXmltv(reinterpret_cast<const uint8_t *>(bytes.constData()), size_t(bytes.size()));
}

/// One of the changes that a fuzzer makes; most of them keep XML what it is.
QByteArray changed(QByteArray bytes, QRandomGenerator &random)
{
    static const QByteArrayList pieces{"<",        ">",    "&",   "&eacute;",  "&#1;",   "<title>",
                                       "</title>", "<!--", "-->", "<![CDATA[", "]]>",    "<?x?>",
                                       "\"",       "\xff", "\n",  " +0100",    "<desc/>"};
    const int at = random.bounded(int(bytes.size()));
    switch (random.bounded(4)) {
    case 0:
        bytes[at] = char(random.bounded(256));
        return bytes;
    case 1:
        return bytes.first(at);
    case 2:
        return bytes.insert(at, bytes.mid(random.bounded(int(bytes.size())), 60));
    default:
        return bytes.insert(at, pieces.at(random.bounded(int(pieces.size()))));
    }
}

} // namespace

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
        QRandomGenerator random(quint32(seed.size()));
        feed({});
        feed(seed);
        for (int i = 0; i < 300; ++i) {
            QByteArray bytes = seed;
            for (int times = random.bounded(1, 6); times > 0 && !bytes.isEmpty(); --times)
                bytes = changed(bytes, random);
            feed(bytes);
        }
    }
};

PLEXBRIDGE_TEST(TestFuzzXmltv)
#include "tst_fuzzxmltv.moc"
