// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "house.h"
#include "support/browser.h"
#include "support/testmain.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // milliseconds

/// A guide in which something is on, on every channel of the house.
QByteArray guideFor(int channels)
{
    const auto stamp = [](int minutes) {
        return QDateTime::currentDateTimeUtc().addSecs(minutes * 60).toString(u"yyyyMMddhhmmss"_s).toLatin1()
            + " +0000";
    };
    QByteArray guide = "<tv>";
    for (int i = 1; i <= channels; ++i) {
        const QByteArray id = 'c' + QByteArray::number(i) + ".tv";
        guide += "<channel id=\"" + id
            + "\"><display-name>Channel</display-name></channel><programme channel=\"" + id + "\" start=\""
            + stamp(-20) + "\" stop=\"" + stamp(25)
            + "\"><title>The Long &amp; Winding Road &lt;b&gt;</title></programme><programme channel=\"" + id
            + "\" start=\"" + stamp(25) + "\" stop=\"" + stamp(80)
            + "\"><title>News at the hour</title></programme>";
    }
    return guide + "</tv>";
}

} // namespace

/// The house's page in a real browser.
class TestBrowser : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void isLive();
    void worksWithoutScript();
    void fitsEveryScreen_data();
    void fitsEveryScreen();
    void comesBackWithTheServer();
    void cleanupTestCase() { m_browser.reset(); }

private:
    Browser &browser() { return *m_browser; }
    QString shown(const QString &selector) { return browser().text(selector); }
    std::unique_ptr<Browser> m_browser;
};

void TestBrowser::initTestCase()
{
    if (Browser::program().isEmpty())
        QSKIP("there is no Chromium here");
    m_browser = std::make_unique<Browser>();
    QVERIFY(m_browser->start());
}

void TestBrowser::isLive()
{
    House house;
    QVERIFY(house.start());
    browser().look(1200, 900, u"light"_s, u"en"_s);
    browser().open(house.api() + u'/');
    QVERIFY(shown(u"#watching"_s).contains(u"Nobody is watching."));
    QTRY_COMPARE_WITH_TIMEOUT(browser().evaluate(u"document.body.dataset.live"_s).toString(), u"yes"_s,
                              patience);
    house.setBroadcasting(true);
    const auto viewer = house.watch("/auto/v2");
    QTRY_VERIFY_WITH_TIMEOUT(shown(u"#watching"_s).contains(u"2 Channel 2"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(shown(u"#summary"_s).contains(u"1 of 4 tuners in use"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(shown(u"#watching"_s).contains(u"Streaming"), patience);
    viewer->leave();
    QTRY_VERIFY_WITH_TIMEOUT(shown(u"#summary"_s).contains(u"0 of 4 tuners in use"), patience);
    QCOMPARE(browser().complaints(), QStringList());
}

void TestBrowser::worksWithoutScript()
{
    House house;
    QVERIFY(house.start());
    browser().command(u"Emulation.setScriptExecutionDisabled"_s, {{u"value"_s, true}});
    QCOMPARE(house.get(u"/Live/sofa"_s).status, 200);
    browser().open(house.api() + u"/?q=channel+1"_s);
    QVERIFY(shown(u"#watching"_s).contains(u"No channel yet"));
    QVERIFY(shown(u"#channels"_s).contains(u"Channel 1") && !shown(u"#channels"_s).contains(u"Channel 2"));
    QVERIFY(browser().evaluate(u"document.body.dataset.live === undefined"_s).toBool());
    browser().command(u"Emulation.setScriptExecutionDisabled"_s, {{u"value"_s, false}});
}

void TestBrowser::fitsEveryScreen_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("language");
    QTest::newRow("wide-light-en") << 1200 << u"light"_s << u"en"_s;
    QTest::newRow("wide-dark-de") << 1200 << u"dark"_s << u"de"_s;
    QTest::newRow("phone-light-fr") << 360 << u"light"_s << u"fr"_s;
    QTest::newRow("phone-dark-ar") << 360 << u"dark"_s << u"ar"_s;
    QTest::newRow("small-phone-nl") << 280 << u"light"_s << u"nl"_s;
}

void TestBrowser::fitsEveryScreen()
{
    QFETCH(int, width);
    QFETCH(QString, scheme);
    QFETCH(QString, language);
    constexpr int channels = 12;
    House house(channels);
    QFile guide(house.config.dataDirectory + u".xml"_s);
    QVERIFY(guide.open(QIODevice::WriteOnly));
    guide.write(guideFor(channels));
    guide.close();
    house.config.guides = {guide.fileName()};
    house.config.friendlyName = u"The living room's television set on the first floor"_s;
    QVERIFY(house.start());
    house.setBroadcasting(true);
    const auto first = house.watch("/auto/v1");
    const auto second = house.watch("/auto/v7");
    house.get(u"/Live/kitchen/pause"_s);
    QTRY_VERIFY_WITH_TIMEOUT(first->body().size() > 188 && second->body().size() > 188, patience);
    QTRY_VERIFY_WITH_TIMEOUT(house.get(u"/"_s).body.contains("Winding Road &lt;b&gt;"), patience);
    browser().look(width, 800, scheme, language);
    browser().open(house.api() + u'/');
    QCOMPARE(browser().evaluate(u"document.documentElement.lang"_s).toString(), language);
    QVERIFY(shown(u"#channels"_s).contains(u"The Long & Winding Road <b>"));
    QCOMPARE(browser().evaluate(u"document.querySelectorAll('main b').length"_s).toInt(), 0);
    // Nothing lies beyond the edge.
    QVERIFY(browser().evaluate(u"document.documentElement.scrollWidth"_s).toInt() <= width);
    const QString background =
        browser().evaluate(u"getComputedStyle(document.body).backgroundColor"_s).toString();
    QCOMPARE(background, scheme == u"dark" ? u"rgb(20, 23, 26)"_s : u"rgb(245, 246, 248)"_s);
    QTRY_COMPARE_WITH_TIMEOUT(browser().evaluate(u"document.body.dataset.live"_s).toString(), u"yes"_s,
                              patience);
    const QByteArray picture = browser().picture();
    QVERIFY(picture.startsWith("\x89PNG"));
    const QString directory = qEnvironmentVariable("PLEXBRIDGE_PICTURES"); // for a person to look at
    if (!directory.isEmpty()) {
        QFile file(directory + u'/' + QLatin1StringView(QTest::currentDataTag()) + u".png"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(picture);
    }
    QCOMPARE(browser().complaints(), QStringList());
}

void TestBrowser::comesBackWithTheServer()
{
    House house;
    QVERIFY(house.start());
    browser().look(1200, 900, u"light"_s, u"en"_s);
    browser().open(house.api() + u'/');
    QTRY_COMPARE_WITH_TIMEOUT(browser().evaluate(u"document.body.dataset.live"_s).toString(), u"yes"_s,
                              patience);
    house.config.port = quint16(QUrl(house.api()).port());
    house.stop();
    QTRY_VERIFY_WITH_TIMEOUT(shown(u"#lost"_s).contains(u"connection is lost"), patience);
    QVERIFY(house.start());
    QTRY_VERIFY_WITH_TIMEOUT(
        browser().evaluate(u"document.getElementById('lost').dataset.shown === 'no'"_s).toBool(), patience);
}

PLEXBRIDGE_TEST(TestBrowser)
#include "tst_browser.moc"
