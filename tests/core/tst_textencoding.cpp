// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/textencoding.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestTextEncoding : public QObject {
    Q_OBJECT
private slots:
    void names_data();
    void names();
    void decodes_data();
    void decodes();
    void guesses_data();
    void guesses();
    void talliesUtf8_data();
    void talliesUtf8();
};

void TestTextEncoding::names_data()
{
    QTest::addColumn<bool>("known");
    for (const char *name : {"windows-1251", "Windows1251", "cp1251", "CP-1251", "x-cp1251", "ISO-8859-1",
                             "iso8859_15", "latin1", "KOI8-R", "gbk", "GB2312", "gb18030", "x-gbk", "Big5",
                             "EUC-KR", "Shift_JIS", "x-sjis", "iso 8859-2"})
        QTest::newRow(name) << true;
    for (const char *name : {"", "utf-8", "UTF-16", "ISO-2022-CN-EXT", "UTF-7", "x", "IBM037",
                             "GBK//TRANSLIT", "../../x", "windows-"})
        QTest::newRow(*name ? name : "none") << false;
}

void TestTextEncoding::names()
{
    QFETCH(bool, known);
    const QByteArray name = qstrcmp(QTest::currentDataTag(), "none") == 0 ? "" : QTest::currentDataTag();
    QCOMPARE(isKnownEncoding(name), known);
    QCOMPARE(utf8Of("a", name).has_value(), known);
}

void TestTextEncoding::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QString>("text");
    QTest::newRow("1251") << QByteArray("\xcd\xee\xe2\xee\xf1\xf2\xe8") << QByteArray("windows-1251")
                          << u"Новости"_s;
    QTest::newRow("koi8-r") << QByteArray("\xee\xcf\xd7\xcf\xd3\xd4\xc9") << QByteArray("koi8-r")
                            << u"Новости"_s;
    QTest::newRow("gbk") << QByteArray("CCTV1 \xd7\xdb\xba\xcf") << QByteArray("GB2312") << u"CCTV1 综合"_s;
    QTest::newRow("latin-1 is 1252") << QByteArray("\x80 \xe9") << QByteArray("latin1") << u"€ é"_s;
    QTest::newRow("a byte that is none")
        << QByteArray("a\x81z") << QByteArray("windows-1252") << u"a\ufffdz"_s;
    QTest::newRow("cut off") << QByteArray("\xd7\xdb\xba") << QByteArray("gbk") << u"综\ufffd"_s;
    QTest::newRow("ascii") << QByteArray("#EXTM3U\n") << QByteArray("gbk") << u"#EXTM3U\n"_s;
    QTest::newRow("a letter that is kept back")
        << QByteArray("a\xec") << QByteArray("windows-1258") << u"á"_s;
}

void TestTextEncoding::decodes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, encoding);
    const auto text = utf8Of(bytes, encoding);
    QVERIFY(text);
    QTEST(QString::fromUtf8(*text).normalized(QString::NormalizationForm_C), "text");
}

void TestTextEncoding::guesses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("encoding");
    const auto row = [](const char *tag, const char *bytes, const char *encoding) {
        QTest::newRow(tag) << QByteArray(bytes) << QByteArray(encoding);
    };
    row("Russian", "\xcd\xee\xe2\xee\xf1\xf2\xe8", "windows-1251");
    row("Russian capitals", "\xcd\xd2\xc2 \xcf\xcb\xde\xd1", "windows-1251");
    row("Russian among Latin", "HD \xcf\xe5\xf0\xe2\xfb\xe9 \xea\xe0\xed\xe0\xeb (1)", "windows-1251");
    row("Chinese", "CCTV1 \xd7\xdb\xba\xcf", "GBK");
    row("Chinese, one character", "\xcc\xa8", "GBK");
    row("Chinese with punctuation", "\xb1\xb1\xbe\xa9\xce\xc0\xca\xd3\xa3\xa8\xb8\xdf\xc7\xe5\xa3\xa9",
        "GBK");
    row("French", "T\xe9l\xe9 r\xe9gion, d\xe9j\xe0 vu", "windows-1252");
    row("German", "\xd6sterreich, F\xfcnf S\xe4tze", "windows-1252");
    row("Spanish",
        "Espa\xf1"
        "a, acci\xf3n",
        "windows-1252");
    row("typographic marks", "\x93Kino\x94 \x96 25 \x80", "windows-1252");
}

void TestTextEncoding::guesses()
{
    QFETCH(QByteArray, bytes);
    QTEST(likelyEncoding(bytes), "encoding");
}

void TestTextEncoding::talliesUtf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("good");
    QTest::addColumn<int>("bad");
    QTest::newRow("ascii") << QByteArray("abc") << 0 << 0;
    QTest::newRow("two, three and four bytes") << u"é€😀"_s.toUtf8() << 3 << 0;
    QTest::newRow("overlong") << QByteArray("\xc0\xaf\xe0\x80\xaf") << 0 << 5;
    QTest::newRow("half a pair") << QByteArray("\xed\xa0\x80") << 0 << 3;
    QTest::newRow("beyond the last") << QByteArray("\xf4\x90\x80\x80\xf5") << 0 << 5;
    QTest::newRow("cut off") << QByteArray("\xe2\x82") << 0 << 2;
    QTest::newRow("mixed") << QByteArray("\xc3\xa9 \xff \xc3\xa9") << 2 << 1;
}

void TestTextEncoding::talliesUtf8()
{
    QFETCH(QByteArray, bytes);
    const Utf8Tally tally = tallyUtf8(bytes);
    QTEST(int(tally.good), "good");
    QTEST(int(tally.bad), "bad");
    QCOMPARE(tally.isUtf8(), QUtf8StringView(bytes).isValidUtf8());
}

PLEXBRIDGE_TEST(TestTextEncoding)
#include "tst_textencoding.moc"
