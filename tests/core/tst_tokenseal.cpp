// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokenseal.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What is kept of the API token.
class TestTokenSeal : public QObject {
    Q_OBJECT
private slots:
    void knowsItsTokenOnly()
    {
        const TokenSeal seal = TokenSeal::of(u"s3cret"_s);
        QCOMPARE(seal.digestOf("s3cret"), seal.digest);
        for (const char *other : {"", "s3cre", "s3cret2", "S3cret", " s3cret"})
            QVERIFY(seal.digestOf(other) != seal.digest);
        QVERIFY(!seal.text().contains(u"s3cret"_s));
    }

    void eachHasASaltOfItsOwn() { QVERIFY(!(TokenSeal::of(u"x"_s) == TokenSeal::of(u"x"_s))); }

    void isReadAsItWasWritten()
    {
        const TokenSeal seal = TokenSeal::of(u"s3cret"_s);
        const auto read = TokenSeal::parsed(seal.text());
        QVERIFY(read.has_value());
        QVERIFY(*read == seal);
    }

    void anythingElseIsAToken_data()
    {
        QTest::addColumn<QString>("text");
        const QString good = TokenSeal::of(u"x"_s).text();
        QTest::newRow("nothing") << QString();
        QTest::newRow("a word") << u"s3cret"_s;
        QTest::newRow("colons") << u"a:b:c"_s;
        QTest::newRow("kind only") << u"sha256::"_s;
        QTest::newRow("cut off") << good.chopped(1);
        QTest::newRow("longer") << good + u'0';
        QTest::newRow("another kind") << u"md5"_s + good.sliced(6);
        QTest::newRow("not hex") << good.chopped(1) + u'x';
        QTest::newRow("four parts") << good + u":1"_s;
    }
    void anythingElseIsAToken()
    {
        QFETCH(QString, text);
        QVERIFY(!TokenSeal::parsed(text));
    }
};

PLEXBRIDGE_TEST(TestTokenSeal)
#include "tst_tokenseal.moc"
