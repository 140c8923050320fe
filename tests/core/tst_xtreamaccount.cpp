// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xtreamaccount.h"
#include "support/testmain.h"

#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

/// An account as a source, and the addresses made from it.
class TestXtreamAccount : public QObject {
    Q_OBJECT
private slots:
    void whatSurvives_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        const auto row = [](const char *name, const QString &user, const QString &password) {
            QTest::newRow(name) << user << password;
        };
        row("plain", u"anna"_s, u"geheim1"_s);
        row("ampersand and equals", u"a&b=c"_s, u"x&action=none&password=y"_s);
        row("plus and blanks", u"a+b c"_s, u" +1 + "_s);
        row("percent", u"100%"_s, u"%41%zz%25"_s);
        row("slashes and marks", u"a/b"_s, u"?#/\\../;:@"_s);
        row("unicode", u"jürgen"_s, u"пароль-密-🙂"_s);
        row("no password", u"anna"_s, u""_s);
        row("quotes", u"o'neil"_s, u"\"<>'{}|^`"_s);
    }
    void whatSurvives()
    {
        QFETCH(QString, user);
        QFETCH(QString, password);
        const auto account = toXtreamAccount(u"https://tv.example:8443/panel/"_s, user, password);
        QVERIFY(account);
        const QString source = toSource(*account);
        QCOMPARE(xtreamAccountOf(source), account);
        QCOMPARE(toSource(*xtreamAccountOf(source)), source);
        QVERIFY2(source.startsWith(u"https://tv.example:8443/panel/player_api.php?username="_s),
                 qPrintable(source));

        // What goes over the wire, read as a server reads it.
        const QByteArray sent = interfaceAddressOf(*account, u"get_live_streams"_s).toEncoded();
        const QByteArrayList items = sent.mid(sent.indexOf('?') + 1).split('&');
        QCOMPARE(items.size(), 3);
        const auto valueOf = [&items](int at) {
            return QString::fromUtf8(QByteArray::fromPercentEncoding(items.at(at).split('=').value(1)));
        };
        QVERIFY(!items.at(0).contains('+') && !items.at(1).contains('+'));
        QCOMPARE(valueOf(0), user);
        QCOMPARE(valueOf(1), password);
        QCOMPARE(items.at(2), "action=get_live_streams"_ba);

        const QByteArray stream = streamAddressOf(*account, u"17"_s).toEncoded();
        const QByteArrayList parts = stream.split('/');
        QCOMPARE(parts.size(), 8);
        QCOMPARE(QString::fromUtf8(QByteArray::fromPercentEncoding(parts.at(5))), user);
        QCOMPARE(QString::fromUtf8(QByteArray::fromPercentEncoding(parts.at(6))), password);
        QCOMPARE(parts.at(7), "17.ts"_ba);
    }

    void servers_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("server"); // empty: refused
        const auto row = [](const char *name, const QString &written, const QString &server) {
            QTest::newRow(name) << written << server;
        };
        row("host", u"tv.example"_s, u"http://tv.example"_s);
        row("host and port", u"tv.example:8080"_s, u"http://tv.example:8080"_s);
        row("address", u"http://tv.example/"_s, u"http://tv.example"_s);
        row("blanks, capitals", u"  HTTPS://TV.Example:8443/ "_s, u"https://tv.example:8443"_s);
        row("folder", u"http://tv.example/panel/x"_s, u"http://tv.example/panel/x"_s);
        row("a playlist link", u"http://tv.example:80/c/get.php?username=a&password=b&type=m3u_plus"_s,
            u"http://tv.example:80/c"_s);
        row("another account in it", u"http://u:p@tv.example/"_s, u"http://tv.example"_s);
        row("IPv6", u"[2001:db8::1]:8080"_s, u"http://[2001:db8::1]:8080"_s);
        row("nothing", u"  "_s, {});
        row("no host", u"http:///x"_s, {});
        row("another scheme", u"ftp://tv.example"_s, {});
    }
    void servers()
    {
        QFETCH(QString, written);
        QFETCH(QString, server);
        const auto account = toXtreamAccount(written, u" anna "_s, u"p"_s);
        QCOMPARE(account.has_value(), !server.isEmpty());
        if (!account)
            return;
        QCOMPARE(account->server.toString(), server);
        QCOMPARE(account->user, u"anna"_s);
        QCOMPARE(guideAddressOf(*account).toString(), server + u"/xmltv.php?username=anna&password=p"_s);
        QCOMPARE(interfaceAddressOf(*account, {}).toString(),
                 server + u"/player_api.php?username=anna&password=p"_s);
        QCOMPARE(streamAddressOf(*account, u"5"_s).toString(), server + u"/live/anna/p/5.ts"_s);
        QCOMPARE(xtreamAccountOf(toSource(*account)), account);
    }

    void noAccounts_data()
    {
        QTest::addColumn<QString>("source");
        for (const char *source :
             {"http://tv.example/get.php?username=a&password=b&type=m3u_plus&output=ts",
              "http://tv.example/xmltv.php?username=a&password=b", "http://tv.example/player_api.php",
              "http://tv.example/player_api.php?username=&password=b",
              "http://tv.example/player_api.php/list.m3u?username=a&password=b",
              "http://tv.example/x.m3u?next=player_api.php&username=a", "/srv/player_api.php?username=a",
              "file:///player_api.php?username=a&password=b", "ftp://tv.example/player_api.php?username=a",
              "http:///player_api.php?username=a&password=b", ""})
            QTest::newRow(source) << QString::fromLatin1(source);
    }
    void noAccounts()
    {
        QFETCH(QString, source);
        QVERIFY(!xtreamAccountOf(source));
    }

    void severalServers()
    {
        const auto account =
            toXtreamAccount(u"a.example:8080, https://b.example/ ,c.example"_s, u"u"_s, u"p&q"_s);
        QVERIFY(account);
        QCOMPARE(account->server, QUrl(u"http://a.example:8080"_s));
        QCOMPARE(account->otherServers,
                 (QList<QUrl>{QUrl(u"https://b.example"_s), QUrl(u"http://c.example"_s)}));
        QCOMPARE(xtreamAccountOf(toSource(*account)), account);
        QVERIFY(!interfaceAddressOf(*account, {}).toString().contains(u"b.example"_s));
        QCOMPARE(streamAddressOf(atServer(*account, account->otherServers.first()), u"5"_s).host(),
                 u"b.example"_s);
        QVERIFY(!toXtreamAccount(u"a.example, ftp://b.example"_s, u"u"_s, u"p"_s));
        QVERIFY(!toXtreamAccount(u" , "_s, u"u"_s, u"p"_s));
    }

    void oneLogin()
    {
        const QString account =
            accountIdOf(u"http://TV.example:8080/player_api.php?username=u&password=p%26q"_s);
        QVERIFY(!account.isEmpty() && !account.contains(u'&'));
        QCOMPARE(
            accountIdOf(u"http://tv.example/get.php?type=m3u_plus&username=u&password=p%26q&output=ts"_s),
            account);
        QVERIFY(accountIdOf(u"http://tv.example/get.php?username=u&password=other"_s) != account);
        QVERIFY(accountIdOf(u"http://other.example/get.php?username=u&password=p%26q"_s) != account);
        QVERIFY(accountIdOf(u"http://tv.example/list.m3u"_s).isEmpty());
        QVERIFY(accountIdOf(u"/home/me/list.m3u"_s).isEmpty());
    }

    void asPeopleTypeIt()
    {
        const auto account =
            xtreamAccountOf(u"http://tv.example:8080/player_api.php?password=100%&username=a b&x=1#top"_s);
        QVERIFY(account);
        QCOMPARE(account->user, u"a b"_s);
        QCOMPARE(account->password, u"100%"_s);
        QCOMPARE(account->server, QUrl(u"http://tv.example:8080"_s));
    }
};

PLEXBRIDGE_TEST(TestXtreamAccount)
#include "tst_xtreamaccount.moc"
