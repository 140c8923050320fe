// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/xmltvreader.h"
#include "guide/xmltvtimes.h"
#include "guide/xmltvwriter.h"
#include "support/testmain.h"

#include <QFile>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

class Everything final : public XmltvSink {
public:
    void channelRead(const XmltvChannel &channel) override { channels.append(channel); }
    bool wantsProgramme(const QString &channel, GuideTime, std::optional<GuideTime>) override
    {
        return channel != unwanted;
    }
    void programmeRead(const XmltvProgramme &programme) override { programmes.append(programme); }

    QString unwanted = u"-"_s;
    QList<XmltvChannel> channels;
    QList<XmltvProgramme> programmes;
};

struct Read {
    explicit Read(const QByteArray &text, qsizetype step = 1'000'000, const QString &unwanted = u"-"_s)
    {
        sink.unwanted = unwanted;
        XmltvReader reader(sink);
        for (qsizetype at = 0; at < text.size(); at += step)
            reader.feed(text.sliced(at, std::min(step, text.size() - at)));
        reader.finish();
        problem = reader.problem();
        seen = reader.programmes();
    }
    Everything sink;
    Problem problem;
    qint64 seen = 0;
};

QByteArray sample()
{
    QFile file(QStringLiteral(SAMPLES "/guide.xml"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray wrapped(const QByteArray &inside)
{
    return "<tv>" + inside + "</tv>";
}

QByteArray bodyOf(const QByteArray &inside, const QByteArray &fallback = "Fallback")
{
    const Read read(wrapped("<programme start=\"20250904\" channel=\"c\">" + inside + "</programme>"));
    return read.sink.programmes.isEmpty() ? QByteArray()
                                          : toProgrammeBody(read.sink.programmes.first().elements, fallback);
}

} // namespace

class TestXmltv : public QObject {
    Q_OBJECT
private slots:
    void times_data();
    void times();
    void writesTimes();
    void readsARealGuide_data();
    void readsARealGuide();
    void bodyFollowsTheDtd();
    void bodies_data();
    void bodies();
    void skipsTheUnwanted();
    void keepsWhatStandsBeforeABreak();
    void otherDocuments_data();
    void otherDocuments();
    void entities();
    void encodings_data();
    void encodings();
    void blanksBeforeTheDeclaration();
    void bombs();
    void otherFilesAreNotRead();
    void hugeElementsAreCut();
    void damagedBytesNeverHurt();
    void emptyDocument();
    void document();
    void textIsValidXml();
};

void TestXmltv::times_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("utc");
    const auto row = [](const char *text, const char *utc) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(utc);
    };
    row("20080715003000 -0600", "20080715063000 +0000");
    row("20080715003000 +0530", "20080714190000 +0000");
    row("20080715003000 +05:30", "20080714190000 +0000");
    row("20080715003000+0100", "20080714233000 +0000");
    row("20080715003000", "20080715003000 +0000");
    row("200807150030", "20080715003000 +0000");
    row("20080715 CEST", "20080714220000 +0000");
    row(" 20080715003000 BST ", "20080714233000 +0000");
    row("20080715003000 est", "20080715053000 +0000");
    row("20080715003000 Z", "20080715003000 +0000");
    row("20080715003000 Europe/Berlin", "20080714223000 +0000");
    row("20080115003000 Europe/Berlin", "20080114233000 +0000");
    row("20240229120000", "20240229120000 +0000");
    row("20080715003000 +1", "20080714233000 +0000");
    row("20080715003000 UTC+2", "20080714223000 +0000");
    row("20080715003000 GMT-0330", "20080715040000 +0000");
    row("20080715003000 AEST", "20080714143000 +0000");
    row("20080715003000 IST", "20080714190000 +0000");
    row("20080715003000 jst", "20080714153000 +0000");
    row("20080715003000 ChST", "20080714143000 +0000"); // of the system's table
    row("20080715003000 Asia/Kathmandu", "20080714184500 +0000");
    row("2026-10-01T20:00:00Z", "20261001200000 +0000");
    row("2026-10-01T20:00:00.000+02:00", "20261001180000 +0000");
    row("2026-10-01 20:00:00 +0100", "20261001190000 +0000");
    row("2026-10-01 20:00", "20261001200000 +0000");
    row("2026-10-01", "20261001000000 +0000");
    row("2026/10/01 20:00:00 America/New_York", "20261002000000 +0000");
    row("20261001T200000Z", "20261001200000 +0000");
    row("20261001T2000+0100", "20261001190000 +0000");
    row("1759348800", "20251001200000 +0000");
    row("1759348800000", "20251001200000 +0000");
    row("2025100120", "20251001200000 +0000");
    row("1796032800", "20261130100000 +0000"); // 28 March 1796, if it were a day
    row("20080715003000500 +0100", "20080714233000 +0000");
    row("20080715003000 \xe2\x88\x92"
        "0500",
        "20080715053000 +0000");
    row("20080715 003000 +0100", "20080714233000 +0000");
    row("20080715 00:30 +0100", "20080714233000 +0000");
    row("2008-07-15-00-30-00", "20080715003000 +0000");
    row("15.07.2008 00:30:00", "20080715003000 +0000");
    row("15.07.2008 00:30 +0100", "20080714233000 +0000");
    row("20080715003000 XYZ", "20080715003000 +0000"); // better than none
    row("20080715003000 +9900", "20080715003000 +0000");
    row("20080715003000 Nowhere/City", "20080715003000 +0000");
    row("20080715003000 +01x0", "20080715003000 +0000");
    for (const char *bad :
         {"", "2008", "200807150", "20081315000000", "20080732", "20230229", "20080715250000",
          "20080715006000", "x", "200807150030001", "2026-13-01T00:00:00Z", "2026-10-01T2x:00:00Z",
          "2026-1-1", "32.07.2008 00:30:00", "15.07.2008 0030 x", "999999999", "0000000000000"})
        row(bad, "");
}

void TestXmltv::times()
{
    QFETCH(QByteArray, text);
    const std::optional<GuideTime> time = readXmltvTime(text);
    QTEST(time ? toXmltvTime(*time) : QByteArray(), "utc");
}

void TestXmltv::writesTimes()
{
    QCOMPARE(toXmltvTime(GuideTime(1'756'954'607s)), QByteArray("20250904025647 +0000"));
}

void TestXmltv::readsARealGuide_data()
{
    QTest::addColumn<int>("step");
    for (const int step : {1, 2, 7, 100, 1'000'000})
        QTest::addRow("%d bytes at a time", step) << step;
}

void TestXmltv::readsARealGuide()
{
    QFETCH(int, step);
    const Read read(sample(), step);
    QCOMPARE(read.problem, Problem());
    QCOMPARE(read.seen, 3);
    QCOMPARE(read.sink.channels.size(), 2);
    QCOMPARE(read.sink.channels.at(0).id, u"one.example"_s);
    QCOMPARE(read.sink.channels.at(0).names, QStringList({u"One"_s, u"1 One"_s}));
    QCOMPARE(read.sink.channels.at(0).icon, u"https://img.example/one.png"_s);
    QCOMPARE(read.sink.channels.at(1).names, QStringList({u"Zwei & mehr"_s}));
    QCOMPARE(read.sink.programmes.size(), 2);
    const XmltvProgramme &first = read.sink.programmes.at(0);
    QCOMPARE(first.channel, u"one.example"_s);
    QCOMPARE(first.start, at("20250904040000"));
    QCOMPARE(first.stop, at("20250904050000"));
    QCOMPARE(QString::fromUtf8(first.elements.first().text), u"News <live> café\u00a0…"_s);
    QVERIFY(!read.sink.programmes.at(1).stop);
}

void TestXmltv::bodyFollowsTheDtd()
{
    const Read read(sample());
    const QByteArray body = toProgrammeBody(read.sink.programmes.at(0).elements, {});
    QCOMPARE(
        QString::fromUtf8(body),
        u"<title lang=\"en\">Morning &amp; more</title><title lang=\"de\">Morgen</title>"
        "<sub-title>First</sub-title><desc lang=\"en\">News &lt;live&gt; café\u00a0…</desc>"
        "<credits><director>D. Director</director><actor role=\"Host\">A. Actor</actor></credits>"
        "<category lang=\"en\">News</category><length units=\"minutes\">60</length>"
        "<icon src=\"https://img.example/p.jpg\"/><episode-num system=\"xmltv_ns\">0.4.0/1</episode-num>"
        "<video><aspect>16:9</aspect><quality>HDTV</quality></video><audio><stereo>stereo</stereo></audio>"
        "<previously-shown start=\"20240101\"/><new/>"
        "<rating system=\"MPAA\"><value>PG</value><icon src=\"https://img.example/pg.png\"/></rating>"
        "<star-rating><value>4/5</value></star-rating>"_s);
}

void TestXmltv::bodies_data()
{
    QTest::addColumn<QByteArray>("inside");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *tag, const char *inside, const char *body) {
        QTest::newRow(tag) << QByteArray(inside) << QByteArray(body);
    };
    row("no title", "<desc>x</desc>", "<title>Fallback</title><desc>x</desc>");
    row("empty title", "<title> </title>", "<title>Fallback</title>");
    row("empty date", "<title>T</title><date/>", "<title>T</title>");
    row("odd date", "<title>T</title><date>yesterday</date>", "<title>T</title>");
    row("date", "<title>T</title><date>20240101</date>", "<title>T</title><date>20240101</date>");
    row("two dates", "<title>T</title><date>2024</date><date>2025</date>",
        "<title>T</title><date>2024</date>");
    row("bad, then good date", "<title>T</title><date>x</date><date>2025</date>",
        "<title>T</title><date>2025</date>");
    row("credits of nobody", "<title>T</title><credits><actor/></credits>", "<title>T</title>");
    row("unknown attribute", "<title lang=\"en\" size=\"3\">T</title>", "<title lang=\"en\">T</title>");
    row("nested markup", "<title>T</title><desc>a<b>c</b>d</desc>", "<title>T</title><desc>ad</desc>");
    row("episodes",
        "<title>T</title><episode-num system=\"xmltv_ns\"> 1 . 4/ 20 . </episode-num>"
        "<episode-num system=\"xmltv_ns\">S1E2</episode-num><episode-num "
        "system=\"onscreen\">S1E2</episode-num>"
        "<episode-num>5</episode-num>",
        "<title>T</title><episode-num system=\"xmltv_ns\">1 . 4/ 20 .</episode-num>"
        "<episode-num system=\"onscreen\">S1E2</episode-num><episode-num>5</episode-num>");
    row("star ratings and ratings",
        "<title>T</title><star-rating><value>3/5</value></star-rating>"
        "<rating system=\"VCHIP\"><icon src=\"http://i/x\"/><value>TV-14</value></rating>",
        "<title>T</title><rating system=\"VCHIP\"><value>TV-14</value><icon src=\"http://i/x\"/></rating>"
        "<star-rating><value>3/5</value></star-rating>");
    row("languages in their order",
        "<title lang=\"de\">D</title><title lang=\"en\">E</title>"
        "<desc lang=\"fr\">F</desc>",
        "<title lang=\"de\">D</title><title lang=\"en\">E</title><desc lang=\"fr\">F</desc>");
    row("premiere without words", "<title>T</title><premiere/>", "<title>T</title><premiere/>");
}

void TestXmltv::bodies()
{
    QFETCH(QByteArray, inside);
    QTEST(bodyOf(inside), "body");
}

void TestXmltv::skipsTheUnwanted()
{
    const Read read(sample(), 50, u"one.example"_s);
    QCOMPARE(read.sink.programmes.size(), 1);
    QCOMPARE(read.sink.programmes.first().channel, u"two.example"_s);
    QCOMPARE(read.sink.programmes.first().elements.size(), 2);
}

void TestXmltv::keepsWhatStandsBeforeABreak()
{
    QByteArray text = sample();
    text.truncate(text.indexOf("<programme start=\"nonsense\""));
    const Read cut(text);
    QCOMPARE(cut.sink.programmes.size(), 2);
    QCOMPARE(cut.problem.code, ProblemCode::Malformed);
    QCOMPARE(cut.problem.line, 35);
}

void TestXmltv::otherDocuments_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("blanks") << QByteArray("\n  \n");
    QTest::newRow("web page") << QByteArray("<!DOCTYPE html><html><body><p>No</p></body></html>");
    QTest::newRow("json") << QByteArray("{\"error\":1}");
    QTest::newRow("other xml") << QByteArray("<rss><programme start=\"20250101\" channel=\"x\"/></rss>");
}

void TestXmltv::otherDocuments()
{
    QFETCH(QByteArray, text);
    const Read read(text);
    QCOMPARE(read.problem.code, ProblemCode::Malformed);
    QVERIFY(read.sink.programmes.isEmpty());
}

void TestXmltv::entities()
{
    const Read inAttributes(wrapped("<channel id=\"caf&eacute;\"/>"));
    QCOMPARE(inAttributes.sink.channels.value(0).id, u"café"_s);
    const Read typed("<!DOCTYPE tv SYSTEM \"xmltv.dtd\">" + wrapped("<channel id=\"&nbsp;caf&eacute;\"/>"));
    QCOMPARE(typed.sink.channels.value(0).id, u"café"_s);
    QCOMPARE(bodyOf("<title>&eacute;&#233;&#x20ac;&euro;&yuml;&unheardof;</title>"),
             u"<title>éé€€ÿ&amp;unheardof;</title>"_s.toUtf8());
    QByteArray bomb("<!DOCTYPE tv [<!ENTITY a \"aaaaaaaaaa\">");
    for (char name = 'b'; name < 'k'; ++name) {
        const QByteArray part = QByteArray("&") + char(name - 1) + ";";
        bomb += QByteArray("<!ENTITY ") + name + " \"" + part.repeated(10) + "\">";
    }
    const Read read(bomb + "]><tv><channel id=\"&j;\"><display-name>&j;</display-name></channel></tv>");
    QVERIFY(!read.sink.channels.value(0).names.join(u""_s).contains(u"aa"_s));
}

void TestXmltv::encodings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("name");
    const auto declared = [](const char *encoding, const QByteArray &name) {
        return QByteArray("<?xml version=\"1.0\" encoding=\"") + encoding
            + "\"?><tv><channel id=\"x\"><display-name>" + name + "</display-name></channel></tv>";
    };
    QTest::newRow("UTF-8") << declared("UTF-8", "t\xc3\xa9") << u"té"_s;
    QTest::newRow("none told") << QByteArray(
        "<tv><channel id=\"x\"><display-name>t\xc3\xa9</display-name></channel></tv>")
                               << u"té"_s;
    QTest::newRow("byte order mark") << "\xef\xbb\xbf" + declared("utf-8", "t\xc3\xa9") << u"té"_s;
    QTest::newRow("ISO-8859-1") << declared("ISO-8859-1", "t\xe9") << u"té"_s;
    QTest::newRow("ISO-8859-2") << declared("ISO-8859-2",
                                            "\xb3\xf3"
                                            "d\xbc")
                                << u"łódź"_s;
    QTest::newRow("ISO-8859-15") << declared("iso-8859-15", "5 \xa4") << u"5 €"_s;
    QTest::newRow("windows-1252") << declared("windows-1252", "\x93t\xe9\x94 \x80") << u"“té” €"_s;
    QTest::newRow("windows-1250") << declared("Windows-1250",
                                              "\xb3\xf3"
                                              "d\x9f")
                                  << u"łódź"_s;
    QTest::newRow("windows-1251") << declared("windows-1251", "\xd0\xee\xf1\xf1\xe8\xff") << u"Россия"_s;
    QTest::newRow("KOI8-R") << declared("KOI8-R", "\xf2\xcf\xd3\xd3\xc9\xd1") << u"Россия"_s;
    QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QTest::newRow("UTF-16") << QByteArray(utf16(QString::fromUtf8(declared("UTF-16", "t\xc3\xa9"))))
                            << u"té"_s;
}

void TestXmltv::encodings()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, name);
    for (const qsizetype step : {1, 3, 1000}) {
        const Read read(text, step);
        QCOMPARE(read.problem, Problem());
        QCOMPARE(read.sink.channels.value(0).names.value(0), name);
    }
}

void TestXmltv::blanksBeforeTheDeclaration()
{
    const QByteArray text = "\n \r\n<?xml version=\"1.0\"?>\n<tv><channel id=\"a\"/>\n<channel id=\"b\">";
    for (const qsizetype step : {1, 1000}) {
        const Read read(text, step);
        QCOMPARE(read.sink.channels.size(), 1);
        QCOMPARE(read.problem.line, 5);
    }
}

/// What would take memory without end ends.
void TestXmltv::bombs()
{
    const QByteArray deep = QByteArray("<title>").repeated(300'000);
    QVERIFY(Read("<tv><programme start=\"20250904\" channel=\"c\">" + deep)
                .problem.detail.english()
                .contains(u"nested"_s));
    QVERIFY(Read("<tv>" + deep).problem.detail.english().contains(u"nested"_s));
    const Read tag("<tv><channel id=\"" + QByteArray(6'000'000, 'x') + "\"/></tv>", 64 * 1024);
    QVERIFY2(tag.problem.detail.english().contains(u"4 MiB"_s), qPrintable(tag.problem.detail.english()));
    const Read comment("<tv><!--" + QByteArray(6'000'000, 'x') + "--></tv>", 64 * 1024);
    QVERIFY(comment.problem.detail.english().contains(u"4 MiB"_s));
    const Read text("<tv><!---->" + QByteArray(6'000'000, ' ') + "<channel id=\"a\"/></tv>", 64 * 1024);
    QCOMPARE(text.problem, Problem());
    QCOMPARE(text.sink.channels.size(), 1);
}

/// Nothing that a document names is opened.
void TestXmltv::otherFilesAreNotRead()
{
    const QByteArray path = QByteArray("file://") + SAMPLES + "/guide.xml";
    const Read read("<!DOCTYPE tv SYSTEM \"" + path + "\" [<!ENTITY other SYSTEM \"" + path
                    + "\"><!ENTITY % more SYSTEM \"" + path
                    + "\"> %more;]><tv><channel id=\"a\"><display-name>x&other;&eacute;</display-name>"
                      "</channel></tv>");
    QCOMPARE(read.problem, Problem());
    QCOMPARE(read.sink.channels.value(0).names, QStringList(u"xé"_s));
}

void TestXmltv::hugeElementsAreCut()
{
    const QByteArray body = bodyOf("<title>" + QByteArray(1'000'000, 'x') + "</title>");
    QVERIFY(body.size() > 10'000 && body.size() < 20'000);
    QVERIFY(bodyOf(QByteArray("<category>x</category>").repeated(5000)).size() < 10'000);
}

void TestXmltv::damagedBytesNeverHurt()
{
    QRandomGenerator random(3);
    const QByteArray good = sample();
    for (int round = 0; round < 1000; ++round) {
        QByteArray text = good;
        for (int i = random.bounded(1, 4); i > 0; --i)
            text[random.bounded(text.size())] = char(random.bounded(256));
        const Read read(text, random.bounded(1, 500));
        for (const XmltvProgramme &programme : read.sink.programmes) {
            const Read again(wrapped("<programme start=\"2025\">" + toProgrammeBody(programme.elements, "x")
                                     + "</programme>"));
            QCOMPARE(again.problem, Problem()); // what we write is well-formed
        }
    }
}

void TestXmltv::emptyDocument()
{
    const QByteArray document = XmltvWriter().finish();
    const Read read(document);
    QCOMPARE(read.problem, Problem());
    QVERIFY(read.sink.channels.isEmpty());
    QVERIFY(document.contains("generator-info-name=\"PlexBridge/"));
}

void TestXmltv::document()
{
    const QByteArray body = "<title>A &amp; B</title>";
    const GuideTime start = at("20250904060000");
    XmltvWriter writer(1000);
    writer.writeChannel({u"5.1"_s, u"Eins & <Zwei>"_s, u"http://i.example/a?b&c"_s});
    writer.writeChannel({u"7"_s, {}, {}});
    const DocumentPlace first = writer.writeProgramme({start, start + 1h, body}, u"5.1"_s);
    const DocumentPlace second = writer.writeProgramme({start + 1h, start + 2h, body}, u"7"_s);
    const QByteArray document = writer.finish();
    for (const DocumentPlace place : {first, second})
        QCOMPARE(document.mid(place.offset, place.size), body);
    const Read read(document);
    QCOMPARE(read.problem, Problem());
    QCOMPARE(read.sink.channels.size(), 2);
    QCOMPARE(read.sink.channels.at(0).id, u"5.1"_s);
    QCOMPARE(read.sink.channels.at(0).names, QStringList({u"Eins & <Zwei>"_s, u"5.1"_s}));
    QCOMPARE(read.sink.channels.at(0).icon, u"http://i.example/a?b&c"_s);
    QCOMPARE(read.sink.channels.at(1).names, QStringList({u"7"_s, u"7"_s}));
    QCOMPARE(read.sink.programmes.size(), 2);
    QCOMPARE(read.sink.programmes.first().channel, u"5.1"_s);
    QCOMPARE(read.sink.programmes.first().start, start);
    QCOMPARE(read.sink.programmes.first().stop, start + 1h);
    QCOMPARE(read.sink.programmes.first().elements.first().text, QByteArray("A & B"));
    QCOMPARE(read.sink.programmes.last().channel, u"7"_s);
}

void TestXmltv::textIsValidXml()
{
    QString text =
        u"a\x01"_s + u"b\tc\n"_s + QChar(0xd800) + u"d\U0001F600"_s + QChar(0xffff) + QChar(0xdc00);
    QCOMPARE(toXmlText(text), u"ab\tc\nd\U0001F600"_s);
}

PLEXBRIDGE_TEST(TestXmltv)
#include "tst_xmltv.moc"
