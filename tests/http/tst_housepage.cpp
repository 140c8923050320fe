// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontfixture.h"
#include "http/housepage.h"
#include "support/testmain.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString hostile = u"<script>alert(1)</script>\" onload='x' & ]]>"_s;

HouseView hostileView()
{
    HouseView view;
    view.name = view.version = view.search = hostile;
    view.health = {true, false, false, false};
    view.at = fromEpochMs(5'000'000);
    Consumer consumer;
    consumer.channelId = u"c"_s;
    consumer.channelName = consumer.guideNumber = consumer.client.address = consumer.client.userAgent =
        hostile;
    consumer.hasStream = true;
    consumer.bytesSent = 5'000'000;
    consumer.tuner = 1;
    view.watching = {consumer};
    view.moreWatching = 3;
    const Programme programme{hostile, hostile, hostile, fromEpochMs(0), fromEpochMs(10'000'000), false};
    view.onNow.insert(u"c"_s, {programme, programme});
    TunerStatus tuner;
    tuner.stream = 1;
    tuner.guideNumber = tuner.channelName = tuner.clientAddress = hostile;
    view.tuners = {tuner};
    view.busyWith.insert(0, {StreamPurpose::Person, GhostReason::None, hostile, hostile, {}, {}, {}});
    view.watching.first().behind = {StreamPurpose::Recording, GhostReason::None, {}, {}, {}, {}, hostile};
    view.channels = {{hostile, hostile, {programme, programme}}};
    view.offset = 50;
    view.matching = 500;
    return view;
}

} // namespace

/// `/` for a browser: what it shows, in which language, and that nothing from outside gets into it as HTML.
class TestHousePage : public QObject {
    Q_OBJECT
private slots:
    void init() { m_fixture = std::make_unique<FrontFixture>(); }
    void showsWhoWatches();
    void saysWhyATunerIsBusy_data();
    void saysWhyATunerIsBusy();
    void isTheDeviceForPlex();
    void escapesEverything();
    void hasNoScriptOfItsOwn();
    void allowsNothingFromElsewhere();
    void speaksTheBrowsersLanguage_data();
    void speaksTheBrowsersLanguage();
    void languagesHaveTheSameWords();
    void searchesChannels();
    void turnsPages();
    void tellsTrouble();
    void givesParts();
    void changesNothing();
    void foreignHostIsRefused();

private:
    FrontFixture &f() { return *m_fixture; }
    QByteArray page(const QByteArray &target = "/", const QByteArray &fields = {})
    {
        return f().ask("GET " + target, fields).body;
    }
    std::unique_ptr<FrontFixture> m_fixture;
};

void TestHousePage::showsWhoWatches()
{
    QVERIFY(page().contains("Nobody is watching."));
    QVERIFY(page().contains("0 of 4 tuners in use"));
    f().m_registry.beginStream(
        1, {u"s"_s, u"two"_s, u"Two & <more>"_s, u"7"_s, {}, {u"10.0.0.9"_s, u"Sofa/1"_s}});
    f().m_registry.assignTuner(1, 2);
    const QByteArray body = page();
    QVERIFY2(body.contains("<h3>7 Two &amp; &lt;more&gt;</h3>"), body);
    QVERIFY(body.contains("10.0.0.9 · Sofa/1"));
    QVERIFY(body.contains("class=\"state buffering\">Buffering<"));
    QVERIFY(body.contains("Tuner 2"));
    QVERIFY(!body.contains("Nobody is watching."));
    QVERIFY(body.contains("<h1>Den</h1>"));
}

void TestHousePage::saysWhyATunerIsBusy_data()
{
    QTest::addColumn<Behind>("behind");
    QTest::addColumn<QByteArray>("says");
    using enum StreamPurpose;
    const auto of = [](StreamPurpose purpose) {
        Behind behind;
        behind.purpose = purpose;
        return behind;
    };
    Behind anna = of(Person), film = of(Recording), ghost = of(Person);
    anna.viewer = u"Anna"_s;
    anna.player = u"Sofa TV"_s;
    film.title = u"A Film"_s;
    ghost.ghost = GhostReason::Forgotten;
    QTest::newRow("person") << anna << QByteArray("Anna · Sofa TV");
    QTest::newRow("a nameless person") << of(Person) << QByteArray("Somebody watches");
    QTest::newRow("recording") << film << QByteArray("Recording: A Film");
    QTest::newRow("a nameless recording") << of(Recording) << QByteArray("Recording");
    QTest::newRow("scan") << of(Scan) << QByteArray("A media server looks for channels");
    QTest::newRow("check-up") << of(Checkup) << QByteArray("Check-up");
    QTest::newRow("ghost") << ghost << QByteArray("Nobody is known to watch");
}

void TestHousePage::saysWhyATunerIsBusy()
{
    QFETCH(Behind, behind);
    QFETCH(QByteArray, says);
    HouseView view;
    TunerStatus tuner;
    tuner.number = 2;
    tuner.stream = 9;
    tuner.channelName = u"News"_s;
    view.tuners = {tuner};
    view.busyWith.insert(2, behind);
    const QByteArray html = housepage::sections(view, HouseWords::liked("en"), false);
    QVERIFY2(html.contains("News<br><span class=\"quiet\">" + says + "</span>"), html);
    view.busyWith.clear();
    QVERIFY(!housepage::sections(view, HouseWords::liked("en"), false).contains("<br>"));
}

void TestHousePage::isTheDeviceForPlex()
{
    const WireAnswer plex = f().ask("GET /", "User-Agent: PlexMediaServer/1.43.0\r\n");
    QCOMPARE(plex.header("Content-Type"), "text/xml; charset=utf-8");
    QVERIFY(page("/tuners.html").contains("Tuner 0 Channel"));
}

void TestHousePage::escapesEverything()
{
    const QByteArray html = housepage::whole(hostileView(), HouseWords::liked("en"))
        + housepage::sections(hostileView(), HouseWords::liked("en"), true);
    QVERIFY(!html.contains("<script>"));
    QVERIFY(!html.contains("alert(1)</script>\""));
    QVERIFY(html.contains("&lt;script&gt;alert(1)"));
    // As attribute (the search) it can't end the attribute either.
    static const QRegularExpression tag(u"<[a-z][^>]*>"_s);
    for (auto found = tag.globalMatch(QString::fromUtf8(html)); found.hasNext();) {
        const QString text = found.next().captured();
        QVERIFY2(!text.contains(u" onload="_s) || text.contains(u"=\"&lt;script"_s), qPrintable(text));
        QVERIFY2(text.count(u'"') % 2 == 0, qPrintable(text));
    }
}

void TestHousePage::hasNoScriptOfItsOwn()
{
    const QByteArray html = housepage::whole(hostileView(), HouseWords::liked("en"));
    static const QRegularExpression script(u"<script[^>]*>"_s);
    auto found = script.globalMatch(QString::fromUtf8(html));
    QCOMPARE(found.next().captured(), u"<script src=\"/house.js\" defer>"_s);
    QVERIFY(!found.hasNext());
    QVERIFY(!html.contains(" style="));
    QVERIFY(!html.contains("http://") && !html.contains("https://"));
    for (const char *path : {"/house.js", "/house.css", "/house.svg"}) {
        const WireAnswer answer = f().ask(QByteArray("GET ") + path);
        QCOMPARE(answer.status, 200);
        QVERIFY2(answer.body.size() > 200, path);
        QCOMPARE(answer.header("X-Content-Type-Options"), "nosniff");
    }
    QVERIFY(!page("/house.js").contains("http://") && !page("/house.css").contains("url("));
}

void TestHousePage::allowsNothingFromElsewhere()
{
    const WireAnswer answer = f().ask("GET /");
    const QByteArray host = "127.0.0.1:" + QByteArray::number(f().m_front.apiPort());
    QCOMPARE(
        answer.header("Content-Security-Policy"),
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' ws://"
            + host + "; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    QVERIFY(answer.header("Access-Control-Allow-Origin").isEmpty());
}

void TestHousePage::speaksTheBrowsersLanguage_data()
{
    QTest::addColumn<QByteArray>("accepts");
    QTest::addColumn<QByteArray>("language");
    QTest::newRow("nothing") << ""_ba
                             << "en"_ba;
    QTest::newRow("German") << "de-CH,de;q=0.9,en;q=0.5"_ba
                            << "de"_ba;
    QTest::newRow("best first") << "en;q=0.2, fr;q=0.8"_ba
                                << "fr"_ba;
    QTest::newRow("unknown before known") << "xx, es;q=0.1"_ba
                                          << "es"_ba;
    QTest::newRow("refused") << "nl;q=0"_ba
                             << "en"_ba;
    QTest::newRow("capitals") << "NL-be"_ba
                              << "nl"_ba;
    QTest::newRow("anything") << "*"_ba
                              << "en"_ba;
    QTest::newRow("Arabic") << "ar"_ba
                            << "ar"_ba;
    QTest::newRow("nonsense") << ";;;q=,,-,q"_ba
                              << "en"_ba;
    QTest::newRow("path") << "../de"_ba
                          << "en"_ba;
}

void TestHousePage::speaksTheBrowsersLanguage()
{
    QFETCH(QByteArray, accepts);
    QFETCH(QByteArray, language);
    const WireAnswer answer = f().ask("GET /", "Accept-Language: " + accepts + "\r\n");
    QCOMPARE(answer.header("Content-Language"), language);
    QVERIFY(answer.header("Vary").contains("Accept-Language"));
    const QByteArray direction = language == "ar" ? "rtl" : "ltr";
    QVERIFY(answer.body.contains("<html lang=\"" + language + "\" dir=\"" + direction + "\">"));
    QVERIFY(answer.body.contains(HouseWords::liked(language)("nobody"_L1).toUtf8()));
}

void TestHousePage::languagesHaveTheSameWords()
{
    QCOMPARE(HouseWords::languages(), (QStringList{u"ar"_s, u"de"_s, u"en"_s, u"es"_s, u"fr"_s, u"nl"_s}));
    const auto english = HouseWords::liked("en").all();
    for (const QString &language : HouseWords::languages()) {
        const auto words = HouseWords::liked(language.toLatin1()).all();
        QCOMPARE(words.size(), english.size());
        for (auto it = english.begin(); it != english.end(); ++it) {
            QVERIFY2(!words.value(it.key()).isEmpty(), qPrintable(language + u' ' + it.key()));
            for (const QString &place : {u"%1"_s, u"%2"_s, u"%3"_s})
                QCOMPARE(words.value(it.key()).count(place), it->count(place));
        }
    }
    for (int i = 0; i < ConsumerStateCount; ++i)
        QVERIFY(english.contains(toWord(ConsumerState(i))));
}

void TestHousePage::searchesChannels()
{
    QVERIFY(page().contains("<span>One</span>"));
    const QByteArray found = page("/?q=TWO");
    QVERIFY(found.contains("Two &amp; &lt;more&gt;") && !found.contains("<span>One</span>"));
    QVERIFY(page("/?q=5.").contains("<span>One</span>"));
    const QByteArray none = page("/?q=%22%3E%3Cb%3E");
    QVERIFY(none.contains("No channel matches.") && none.contains("value=\"&quot;&gt;&lt;b&gt;\""));
}

void TestHousePage::turnsPages()
{
    QList<Channel> many;
    for (int i = 1; i <= 120; ++i) {
        Channel channel;
        channel.id = channel.guideNumber = QString::number(i);
        channel.name = u"Channel %1"_s.arg(i);
        many.append(channel);
    }
    f().m_lineup.setChannels(many);
    QVERIFY(f().m_lineup.setFavorite(u"60"_s, u'x'));
    QVERIFY(page().contains("1 to 50 of 119 channels"));
    QVERIFY(page().contains("href=\"/?q=&amp;from=50#channels\""));
    const QByteArray last = page("/?from=100");
    QVERIFY(last.contains("101 to 119 of 119 channels") && last.contains("from=50#"));
    QVERIFY(!last.contains("from=150") && !last.contains("<span>Channel 60</span>"));
    QVERIFY(page("/?from=-3").contains("1 to 50 of"));
    QVERIFY(page("/?from=99999").contains("no channels yet")
            || !page("/?from=99999").contains("<span>Channel"));
}

void TestHousePage::tellsTrouble()
{
    QVERIFY(page().contains("Everything works."));
    f().m_store.persistent = false;
    QVERIFY(page().contains("Something needs attention."));
    QVERIFY(page().contains("Changes cannot be saved at the moment."));
    f().m_discovery.enabled = false;
    QVERIFY(page().contains("Discovery is switched off."));
    f().m_isReady = false;
    QVERIFY(page().contains("Starting."));
}

void TestHousePage::givesParts()
{
    const QByteArray now = page("/?part=now");
    QVERIFY(now.startsWith("<section id=\"summary\"") && now.contains("id=\"watching\""));
    QVERIFY(!now.contains("<html") && !now.contains("id=\"channels\""));
    QVERIFY(page("/?part=all").contains("id=\"channels\""));
}

void TestHousePage::changesNothing()
{
    QVERIFY(f().ask("GET /Live/a").status == 200);
    const int before = f().m_registry.statistics().total;
    QVERIFY(!page().contains("method=\"post\"") && !page().contains("DELETE"));
    QVERIFY(!page("/house.js").contains("method:"));
    QCOMPARE(f().ask("POST /").status, 405);
    QCOMPARE(f().m_registry.statistics().total, before);
}

void TestHousePage::foreignHostIsRefused()
{
    QCOMPARE(f().askAs("evil.example", "GET /").status, 403);
}

PLEXBRIDGE_TEST(TestHousePage)
#include "tst_housepage.moc"
