// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/xmltvencoding.h"
#include "guide/xmltvreader.h"
#include "support/testmain.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

class Titles final : public XmltvSink {
public:
    void channelRead(const XmltvChannel &channel) override
    {
        channels.append(channel.id + u'=' + channel.names.join(u'/'));
    }
    bool wantsProgramme(const QString &channel, GuideTime, std::optional<GuideTime>) override
    {
        return channel != u"unwanted";
    }
    void programmeRead(const XmltvProgramme &programme) override
    {
        titles.append(QString::fromUtf8(programme.elements.value(0).text));
        programmes.append(programme);
    }
    QStringList channels, titles;
    QList<XmltvProgramme> programmes;
};

struct Mended {
    explicit Mended(const QByteArray &text, qsizetype step = 1'000'000)
    {
        XmltvReader reader(sink);
        for (qsizetype at = 0; at < text.size(); at += step)
            reader.feed(text.sliced(at, std::min(step, text.size() - at)));
        reader.finish();
        problem = reader.problem();
        for (const Problem &repair : reader.repairs())
            repairs.append(repair.detail.english());
        seen = reader.programmes();
    }
    [[nodiscard]] QString said() const
    {
        return (repairs + QStringList{problem.detail.english()}).join(u'\n');
    }
    Titles sink;
    Problem problem;
    QStringList repairs;
    qint64 seen = 0;
};

QByteArray programme(const QByteArray &title, const QByteArray &more = {})
{
    return "<programme start=\"20261001\" channel=\"a\"><title>" + title + "</title>" + more
        + "</programme>\n";
}

const QByteArray Head =
    "<?xml version=\"1.0\"?>\n<tv>\n<channel id=\"a\"><display-name>A</display-name></channel>\n";

/// One good programme before and one behind.
QByteArray between(const QByteArray &damaged)
{
    return Head + programme("before") + damaged + programme("behind") + "</tv>\n";
}

} // namespace

/// XMLTV that is not XML: every good programme is kept, and each repair is told.
class TestXmltvMending : public QObject {
    Q_OBJECT
private slots:
    void mends_data();
    void mends();
    void losesNothingAround_data();
    void losesNothingAround();
    void textIsAsItWasMeant_data();
    void textIsAsItWasMeant();
    void documents_data();
    void documents();
    void countsRepairs();
    void afterADamageAllIsAsWithout();
    void encodings_data();
    void encodings();
    void guesses_data();
    void guesses();
    void anyDamageLosesLittle();
};

void TestXmltvMending::mends_data()
{
    QTest::addColumn<QByteArray>("damaged");
    QTest::addColumn<QString>("title"); // null: that one is lost
    QTest::addColumn<QString>("repair");
    const auto row = [](const char *tag, const QByteArray &damaged, const QString &title,
                        const QString &repair) {
        QTest::newRow(tag) << damaged << title << repair;
    };
    row("bare ampersand", programme("Fish & Chips"), u"Fish & Chips"_s, u"line 5, column 53: a bare &"_s);
    row("ampersand in an address", programme("x", "<icon src=\"http://i.example/?a=1&size=2\"/>"), u"x"_s,
        u"a bare &"_s);
    row("ampersand and semicolon far off", programme("a &b c; d"), u"a &b c; d"_s, u"a bare &"_s);
    row("bare less", programme("Under 5 < 6"), u"Under 5 < 6"_s, u"line 5, column 56: a bare <"_s);
    row("less before a letter", programme("a <b"), u"a <b"_s, u"a bare <"_s);
    row("heart", programme("I <3 you"), u"I <3 you"_s, u"a bare <"_s);
    row("words in brackets", programme("The <Five> of us"), u"The <Five> of us"_s, u"a bare <"_s);
    row("less in an attribute", programme("x", "<icon src=\"http://i.example/<1>\"/>"), u"x"_s,
        u"a bare <"_s);
    row("element not ended", programme("One", "<date>2026"), u"One"_s, u"an element that was not ended"_s);
    row("title not ended",
        "<programme start=\"20261001\" channel=\"a\"><title>One<desc>x</desc></programme>\n", u"One"_s,
        u"an element that was not ended"_s);
    row("parent not ended", programme("One", "<credits><actor>B</actor><date>2026</date>"), u"One"_s,
        u"an element that was not ended"_s);
    row("programme not ended", "<programme start=\"20261001\" channel=\"a\"><title>One</title>\n", u"One"_s,
        u"an element that was not ended"_s);
    row("unwanted programme not ended",
        "<programme start=\"20261001\" channel=\"unwanted\"><title>One</title>\n", {},
        u"an element that was not ended"_s);
    row("broken off", "<programme start=\"20261001\" channel=\"a\"><title>On", {}, u"breaks off"_s);
    row("broken off in a tag", "<programme start=\"20261001\" chan", {}, u"breaks off"_s);
    row("ended twice", programme("One", "</desc>"), u"One"_s, u"the end of an element that was not begun"_s);
    row("other case", programme("One", "<desc>x</DESC>"), u"One"_s, {});
    row("control character",
        programme("A\x1a"
                  "b"),
        u"Ab"_s, u"line 5, column 49: a control character"_s);
    row("zero", programme(QByteArray("A\0b", 3)), u"Ab"_s, u"a control character"_s);
    row("reference to a control character", programme("A&#x1A;b"), u"Ab"_s, u"a control character"_s);
    row("reference to no character", programme("A&#xD800;b&#1114112;"), u"Ab"_s, u"(2 times)"_s);
    row("bytes of another encoding", programme("Caf\xe9 Noir"), u"Café Noir"_s,
        u"bytes of another encoding"_s);
    row("cut within a character", programme("Caf\xc3"), u"CafÃ"_s, u"bytes of another encoding"_s);
    row("too long a form", programme("\xc0\xaf"), u"À¯"_s, u"bytes of another encoding"_s);
    row("no character", programme("a\xef\xbf\xbf"), u"a"_s, u"a control character"_s);
    row("entity that is not defined", programme("R&B; Hour"), u"R&B; Hour"_s,
        u"an entity that is not defined"_s);
    row("entity and damage", programme("caf&eacute; & R&B;"), u"café & R&B;"_s, u"a bare &"_s);
    row("attribute without quotes", "<programme start=20261001 channel=a><title>One</title></programme>\n",
        u"One"_s, u"an attribute"_s);
    row("attribute twice",
        "<programme start=\"20261001\" start=\"2\" channel=\"a\"><title>One</title></programme>\n", u"One"_s,
        u"an attribute"_s);
    row("quote forgotten",
        "<programme start=\"20261001\" channel=\"a\"><title lang=\"en>One</title></programme>\n", u"One"_s,
        u"an attribute"_s);
    row("no blank between attributes",
        "<programme start=\"20261001\"channel=\"a\"><title>One</title></programme>\n", u"One"_s, {});
    row("attribute without value",
        "<programme start=\"20261001\" new channel=\"a\"><title>One</title></programme>\n", u"One"_s,
        u"an attribute"_s);
    row("comment not ended", "<!-- was here\n" + programme("One"), u"One"_s, {});
    row("comment within", programme("One <!-- <programme> -- -->", "<!-- & -->"), u"One"_s, {});
    row("CDATA not ended", programme("<![CDATA[One"), u"One"_s, {});
    row("CDATA", programme("<![CDATA[A & <B>]]>", "<desc>&</desc>"), u"A & <B>"_s, u"a bare &"_s);
    row("line break of HTML", programme("One", "<desc>a<br>b & c</desc>"), u"One"_s, u"a bare &"_s);
    row("text between", "Notice: undefined index\n" + programme("One &") + "Notice\n", u"One &"_s,
        u"text around"_s);
    row("a document within", "</tv>\n<?xml version=\"1.0\"?><tv>" + programme("One"), u"One"_s,
        u"text around"_s);
    row("channel that breaks off", "<channel id=\"b\"><display-na" + programme("One"), u"One"_s,
        u"breaks off"_s);
}

void TestXmltvMending::mends()
{
    QFETCH(QByteArray, damaged);
    QFETCH(QString, title);
    QFETCH(QString, repair);
    const Mended read(between(damaged));
    QStringList titles{u"before"_s, u"behind"_s};
    if (!title.isNull())
        titles.insert(1, title);
    QCOMPARE(read.sink.titles, titles);
    QVERIFY2(read.said().contains(repair), qPrintable(read.said()));
    QCOMPARE(read.problem, Problem());
}

void TestXmltvMending::losesNothingAround_data()
{
    mends_data();
}

/// However the bytes come, and whatever is damaged before.
void TestXmltvMending::losesNothingAround()
{
    QFETCH(QByteArray, damaged);
    const Mended whole(between(damaged)), pieces(between(damaged), 1),
        after(between(programme("&") + damaged));
    QCOMPARE(pieces.sink.titles, whole.sink.titles);
    QCOMPARE(pieces.repairs, whole.repairs);
    QStringList titles = after.sink.titles;
    QVERIFY(titles.removeOne(u"&"_s));
    QCOMPARE(titles, whole.sink.titles);
    QCOMPARE(after.sink.channels, QStringList{u"a=A"_s});
}

void TestXmltvMending::textIsAsItWasMeant_data()
{
    QTest::addColumn<QByteArray>("good");
    QTest::newRow("entities") << QByteArray("caf&eacute; &amp;amp; &lt;b&gt; &#233;&#x20ac;&quot;");
    QTest::newRow("letters") << QByteArray("\xc3\xa9 \xe4\xbd\xa0 \xf0\x9f\x98\x80 \xd0\x9f");
    QTest::newRow("quotes") << QByteArray("\"a\" 'b' > c ]] d");
    QTest::newRow("blanks") << QByteArray("a\tb\n c\r\n d");
    QTest::newRow("CDATA") << QByteArray("<![CDATA[<a> & \"b\" &amp;]]> x");
    QTest::newRow("markup") << QByteArray("a<b>c</b>d");
    QTest::newRow("processing") << QByteArray("a<?php echo 1 ?>b");
}

/// What is well-formed reads the same when it is mended.
void TestXmltvMending::textIsAsItWasMeant()
{
    QFETCH(QByteArray, good);
    const Mended asItIs(Head + programme(good) + "</tv>");
    QCOMPARE(asItIs.said(), QString());
    const Mended mended(Head + programme("&") + programme(good) + "</tv>");
    QCOMPARE(mended.sink.titles.value(1), asItIs.sink.titles.value(0));
}

void TestXmltvMending::documents_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("programmes");
    QTest::addColumn<QString>("problem");
    const QByteArray document = Head + programme("1") + programme("2") + "</tv>\n";
    const auto row = [](const char *tag, const QByteArray &text, int programmes, const QString &problem) {
        QTest::newRow(tag) << text << programmes << problem;
    };
    row("twice", document + document, 4, {});
    row("text behind", document + "<!-- served in 2 s --> Fatal error", 2, {});
    row("page behind", document + "<html><body>oops</body></html>", 2, {});
    row("records behind", document + programme("3"), 3, {});
    row("warning before", "<br />\n<b>Warning</b>: foo() in x.php\n" + document, 2, {});
    row("words before", "PHP Notice: x\n" + document, 2, {});
    row("byte before", "\x1f" + document, 2, {});
    row("declaration twice", "<?xml version=\"1.0\"?>\n" + document, 2, {});
    row("no root", programme("1") + programme("2"), 2, u"ends too early"_s);
    row("cut", document.first(document.indexOf("2</title>")), 1, u"ends too early"_s);
    row("cut and begun again", document.first(document.indexOf("2</title>")) + document, 3, {});
    row("without its end", document.chopped(6), 2, u"ends too early"_s);
    row("DTD within", "<!DOCTYPE tv SYSTEM \"xmltv.dtd\" [<!ELEMENT tv ANY>]>\n" + document.mid(22), 2, {});
    row("version of its own", "<?xml version=\"2.0\"?>" + document.mid(21), 2, {});
}

void TestXmltvMending::documents()
{
    QFETCH(QByteArray, text);
    QFETCH(int, programmes);
    QFETCH(QString, problem);
    for (const qsizetype step : {1, 100'000}) {
        const Mended read(text, step);
        QCOMPARE(read.sink.titles.size(), programmes);
        QCOMPARE(read.seen >= programmes, true);
        if (problem.isEmpty())
            QCOMPARE(read.problem, Problem());
        else
            QVERIFY2(read.problem.detail.english().contains(problem), qPrintable(read.said()));
    }
}

void TestXmltvMending::countsRepairs()
{
    QByteArray text = Head;
    for (int i = 0; i < 5000; ++i)
        text += programme("A & B", i % 10 == 0 ? "<desc>x" : "<desc>y</desc>");
    const Mended read(text + "</tv>");
    QCOMPARE(read.sink.titles.size(), 5000);
    QCOMPARE(read.seen, 5000);
    QCOMPARE(read.repairs.size(), 2);
    QVERIFY2(read.said().contains(u"line 4, column 50: a bare & was taken for itself (5000 times)"_s),
             qPrintable(read.said()));
    QVERIFY2(read.said().contains(u"(500 times)"_s), qPrintable(read.said()));
}

/// The records behind the first damage are what they are without it, over many blocks.
void TestXmltvMending::afterADamageAllIsAsWithout()
{
    QByteArray good;
    for (int i = 0; i < 20'000; ++i)
        good += programme("T" + QByteArray::number(i),
                          "<desc>caf&eacute; \xc3\xa9</desc><credits><actor>A</actor>"
                          "</credits><icon src=\"http://i.example/1\"/>");
    const Mended plain(Head + good + "</tv>"), damaged(Head + programme("&") + good + "</tv>", 7000);
    QCOMPARE(plain.repairs, QStringList());
    QCOMPARE(damaged.sink.titles.mid(1), plain.sink.titles);
    for (qsizetype at = 0; at < plain.sink.programmes.size(); at += 501) {
        QCOMPARE(toProgrammeBody(damaged.sink.programmes.at(at + 1).elements, {}),
                 toProgrammeBody(plain.sink.programmes.at(at).elements, {}));
    }
    QCOMPARE(damaged.problem, Problem());
}

namespace {

QByteArray declared(const char *encoding, const QByteArray &bytes)
{
    return QByteArray("<?xml version=\"1.0\" encoding=\"") + encoding + "\"?>\n<tv>\n" + bytes + "</tv>";
}

QByteArray in(const char *encoding, const QString &text)
{
    return QStringEncoder(encoding)(text);
}

} // namespace

void TestXmltvMending::encodings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("told");
    const QString cafe = u"Café Noir"_s;
    const QByteArray utf8 = cafe.toUtf8();
    QTest::newRow("says utf-16, is UTF-8") << declared("utf-16", programme(utf8)) << cafe << true;
    QTest::newRow("utf8") << declared("utf8", programme(utf8)) << cafe << false;
    QTest::newRow("UTF8 in capitals") << declared("UTF8", programme(utf8)) << cafe << false;
    QTest::newRow("mark against words")
        << "\xef\xbb\xbf" + declared("ISO-8859-1", programme(utf8)) << cafe << false;
    QTest::newRow("says Latin-1, is UTF-8") << declared("ISO-8859-1", programme(utf8)) << cafe << true;
    QTest::newRow("says Latin-1, is windows-1252")
        << declared("ISO-8859-1", programme("5 \x80")) << u"5 €"_s << false;
    QTest::newRow("made up") << declared("x-made-up", programme(utf8)) << cafe << true;
    QTest::newRow("empty") << declared("", programme(utf8)) << cafe << true;
    QTest::newRow("cp1251") << declared("cp1251", programme(in("windows-1251", u"Новости"_s))) << u"Новости"_s
                            << false;
    QTest::newRow("win-1251") << declared("win-1251", programme(in("windows-1251", u"Новости"_s)))
                              << u"Новости"_s << false;
    QTest::newRow("GBK") << declared("gb2312", programme(in("GBK", u"新闻联播"_s))) << u"新闻联播"_s << false;
    QTest::newRow("UTF-16 without mark")
        << in("UTF-16LE", QString::fromUtf8(declared("utf-16", programme(utf8)))) << cafe << false;
    QTest::newRow("says UTF-8, is Russian")
        << declared("UTF-8", programme(in("windows-1251", u"Сегодня вечером новости культуры"_s)))
        << u"Сегодня вечером новости культуры"_s << true;
    QTest::newRow("says nothing, is Chinese")
        << "<tv>" + programme(in("GBK", u"新闻联播 天气预报 电视剧场"_s)) + "</tv>"
        << u"新闻联播 天气预报 电视剧场"_s << true;
    QTest::newRow("says made up, is Russian")
        << declared("x-made-up", programme(in("windows-1251", u"Сегодня вечером новости культуры"_s)))
        << u"Сегодня вечером новости культуры"_s << true;
}

void TestXmltvMending::encodings()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, title);
    QFETCH(bool, told);
    for (const qsizetype step : {1, 1000}) {
        const Mended read(text, step);
        QCOMPARE(read.sink.titles, QStringList{title});
        QCOMPARE(read.problem, Problem());
        QVERIFY2(read.repairs.isEmpty() != told, qPrintable(read.said()));
    }
}

void TestXmltvMending::guesses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("encoding");
    QTest::newRow("French") << u"Météo à la télé, très tôt déjà : l'été, le garçon, où êtes-vous ?"_s
                            << QByteArray("windows-1252");
    QTest::newRow("German") << u"Größe, Übermut, Nächte, schöne Füße, äußerst"_s
                            << QByteArray("windows-1252");
    QTest::newRow("Polish") << u"Wiadomości, książę, źdźbło, łódź, żółty, święta, pięć, zawsze będą"_s
                            << QByteArray("windows-1250");
    QTest::newRow("Turkish") << u"Işık, şarkı, güneş, yağmur, sıcak, çiçek, aşkın rengi, kırmızı"_s
                             << QByteArray("windows-1254");
    QTest::newRow("Russian") << u"Сегодня вечером. Новости культуры и спорта, прогноз погоды"_s
                             << QByteArray("windows-1251");
    QTest::newRow("Ukrainian") << u"Сьогодні ввечері. Новини культури та спорту, прогноз погоди"_s
                               << QByteArray("windows-1251");
    QTest::newRow("Greek") << u"Ειδήσεις και καιρός, η ώρα της αλήθειας, ο κόσμος σήμερα"_s
                           << QByteArray("windows-1253");
    QTest::newRow("Russian of Unix") << u"Сегодня вечером. Новости культуры и спорта"_s
                                     << QByteArray("KOI8-R");
    QTest::newRow("Chinese") << u"新闻联播，天气预报 电视剧场 体育世界 今日说法"_s << QByteArray("GBK");
}

void TestXmltvMending::guesses()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, encoding);
    QCOMPARE(guessedEncoding(in(encoding.constData(), text)), encoding);
}

/// Whatever single bytes are damaged, at most the programmes they stand in are lost.
void TestXmltvMending::anyDamageLosesLittle()
{
    constexpr int count = 40;
    QByteArray good = Head;
    for (int i = 0; i < count; ++i)
        good += programme("T" + QByteArray::number(i), "<desc lang=\"en\">words of it</desc>");
    good += "</tv>\n";
    QRandomGenerator random(29);
    for (int round = 0; round < 3000; ++round) {
        QByteArray text = good;
        const int damages = random.bounded(1, 4);
        for (int i = 0; i < damages; ++i)
            text[random.bounded(int(Head.size()), int(text.size()))] = char(random.bounded(256));
        const Mended read(text, random.bounded(1, 2000));
        // A tag of a record that is damaged takes the record with it, and may make two of one.
        QVERIFY2(read.sink.titles.size() >= count - 2 * damages,
                 qPrintable(u"%1 of %2; "_s.arg(read.sink.titles.size()).arg(count) + read.said()
                            + QString::fromLatin1(text)));
    }
}

PLEXBRIDGE_TEST(TestXmltvMending)
#include "tst_xmltvmending.moc"
