// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/xmltvreader.h"
#include "guide/xmltvwriter.h"

#include <QFile>
#include <QRandomGenerator>
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

QByteArray bodyOf(const QByteArray &inside, const QString &fallback = u"Fallback"_s)
{
    const Read read(wrapped("<programme start=\"20250904\" channel=\"c\">" + inside + "</programme>"));
    return read.sink.programmes.isEmpty() ? QByteArray()
                                          : toProgrammeBody(read.sink.programmes.first().elements, fallback);
}

GuideTime at(const char *text)
{
    return readXmltvTime(QString::fromLatin1(text)).value_or(GuideTime());
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
    void encodings();
    void hugeElementsAreCut();
    void damagedBytesNeverHurt();
    void emptyDocument();
    void document();
    void fitsBytes();
    void textIsValidXml();
};

void TestXmltv::times_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("utc");
    const auto row = [](const QString &text, const char *utc) {
        QTest::newRow(qPrintable(text)) << text << QByteArray(utc);
    };
    row(u"20080715003000 -0600"_s, "20080715063000 +0000");
    row(u"20080715003000 +0530"_s, "20080714190000 +0000");
    row(u"20080715003000 +05:30"_s, "20080714190000 +0000");
    row(u"20080715003000+0100"_s, "20080714233000 +0000");
    row(u"20080715003000"_s, "20080715003000 +0000");
    row(u"200807150030"_s, "20080715003000 +0000");
    row(u"20080715 CEST"_s, "20080714220000 +0000");
    row(u" 20080715003000 BST "_s, "20080714233000 +0000");
    row(u"20080715003000 Z"_s, "20080715003000 +0000");
    row(u"20240229120000"_s, "20240229120000 +0000");
    for (const QString &bad :
         {u""_s, u"2008"_s, u"200807150"_s, u"20081315000000"_s, u"20080732"_s, u"20230229"_s,
          u"20080715250000"_s, u"20080715006000"_s, u"20080715003000 XYZ"_s, u"20080715003000 +1"_s,
          u"20080715003000 +9900"_s, u"x"_s, u"200807150030001"_s})
        row(bad, "");
}

void TestXmltv::times()
{
    QFETCH(QString, text);
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
    QCOMPARE(first.elements.first().text, u"News <live> café\u00a0…"_s);
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
    const Read broken(sample().replace("<title>Zwei</title>", "<title>A & B</title>"));
    QCOMPARE(broken.sink.programmes.size(), 1);
    QCOMPARE(broken.problem.line, 34);
    QVERIFY2(broken.problem.detail.startsWith(u"line 34, column "_s), qPrintable(broken.problem.detail));
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
    QCOMPARE(bodyOf("<title>&eacute;&#233;&#x20ac;&euro;&yuml;&unheardof;</title>"),
             u"<title>éé€€ÿ\ufffd</title>"_s.toUtf8());
    QByteArray bomb("<!DOCTYPE tv [<!ENTITY a \"aaaaaaaaaa\">");
    for (char name = 'b'; name < 'k'; ++name) {
        const QByteArray part = QByteArray("&") + char(name - 1) + ";";
        bomb += QByteArray("<!ENTITY ") + name + " \"" + part.repeated(10) + "\">";
    }
    const Read read(bomb + "]><tv><channel id=\"&j;\"><display-name>&j;</display-name></channel></tv>");
    QCOMPARE(read.problem.code, ProblemCode::Malformed);
}

void TestXmltv::encodings()
{
    const Read latin(
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><tv><channel id=\"t\xe9\"><display-name>\xdc"
        "</display-name></channel></tv>",
        3);
    QCOMPARE(latin.problem, Problem());
    QCOMPARE(latin.sink.channels.first().id, u"té"_s);
    const Read marked("\xef\xbb\xbf<tv><channel id=\"t\xc3\xa9\"/></tv>\n\n", 1);
    QCOMPARE(marked.problem, Problem());
    QCOMPARE(marked.sink.channels.first().id, u"té"_s);
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
            const Read again(wrapped("<programme start=\"2025\">"
                                     + toProgrammeBody(programme.elements, u"x"_s) + "</programme>"));
            QCOMPARE(again.problem, Problem()); // what we write is well-formed
        }
    }
}

void TestXmltv::emptyDocument()
{
    const QByteArray document = writeXmltv({}, {});
    const Read read(document);
    QCOMPARE(read.problem, Problem());
    QVERIFY(read.sink.channels.isEmpty());
    QVERIFY(document.contains("generator-info-name=\"PlexBridge/"));
    const std::atomic_bool cancelled{true};
    QVERIFY(writeXmltv({{u"1"_s, u"One"_s, {}, {}}}, {}, cancelled).isEmpty());
}

void TestXmltv::document()
{
    const QByteArray body = "<title>A &amp; B</title>";
    const GuideTime start = at("20250904060000");
    const QByteArray document = writeXmltv({{u"5.1"_s,
                                             u"Eins & <Zwei>"_s,
                                             u"http://i.example/a?b&c"_s,
                                             {{start, start + 1h, body}, {start + 1h, start + 2h, body}}},
                                            {u"7"_s, {}, {}, {}}},
                                           start + 1h);
    const Read read(document);
    QCOMPARE(read.problem, Problem());
    QCOMPARE(read.sink.channels.size(), 2);
    QCOMPARE(read.sink.channels.at(0).id, u"5.1"_s);
    QCOMPARE(read.sink.channels.at(0).names, QStringList({u"Eins & <Zwei>"_s, u"5.1"_s}));
    QCOMPARE(read.sink.channels.at(0).icon, u"http://i.example/a?b&c"_s);
    QCOMPARE(read.sink.channels.at(1).names, QStringList({u"7"_s, u"7"_s}));
    QCOMPARE(read.sink.programmes.size(), 1); // the second one begins too late
    QCOMPARE(read.sink.programmes.first().channel, u"5.1"_s);
    QCOMPARE(read.sink.programmes.first().start, start);
    QCOMPARE(read.sink.programmes.first().stop, start + 1h);
    QCOMPARE(read.sink.programmes.first().elements.first().text, u"A & B"_s);
}

void TestXmltv::fitsBytes()
{
    const GuideWindow window{at("20250904"), at("20250911")};
    QList<GuideChannel> channels{{u"1"_s, u"One"_s, {}, {}}};
    for (GuideTime start = window.from; start < window.to; start += 1h)
        channels[0].programmes.append({start, start + 1h, QByteArray(890, 'x')});
    QCOMPARE(fittingEnd(channels, window, 1'000'000), window.to);
    const GuideTime end = fittingEnd(channels, window, 50'000);
    QCOMPARE(end, window.from + 49h);
    QVERIFY(writeXmltv(channels, end).size() <= 50'000);
    QCOMPARE(fittingEnd(channels, window, 10), window.from);
}

void TestXmltv::textIsValidXml()
{
    QString text =
        u"a\x01"_s + u"b\tc\n"_s + QChar(0xd800) + u"d\U0001F600"_s + QChar(0xffff) + QChar(0xdc00);
    QCOMPARE(toXmlText(text), u"ab\tc\nd\U0001F600"_s);
}

QTEST_APPLESS_MAIN(TestXmltv)
#include "tst_xmltv.moc"
