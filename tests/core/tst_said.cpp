// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result.h"
#include "core/said.h"
#include "support/testmain.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// As many as the sentence has places.
QList<Saying> argumentsFor(Said code)
{
    QList<Saying> arguments;
    const QString english = QString::fromLatin1(sentenceOf(code));
    for (int place = 1; english.contains(u"%%1"_s.arg(place)); ++place)
        arguments.append(u"<%1>"_s.arg(place));
    return arguments;
}

} // namespace

/// Sentences by code: English is made of them, and they are known again in it.
class TestSaid : public QObject {
    Q_OBJECT
private slots:
    void eachIsKnownAgain();
    void argumentsAreKept();
    void problemsCarryCodes();
    void wordsOfOthersAreChanged();
    void whatStandsInAnotherIsKnown_data();
    void whatStandsInAnotherIsKnown();
    void wordsOfOthersStay();
};

void TestSaid::eachIsKnownAgain()
{
    QSet<QString> sentences;
    for (int code = 1; code < SaidCount; ++code) {
        const Saying saying(Said(code), argumentsFor(Said(code)));
        const QString english = saying.english();
        QVERIFY2(!english.isEmpty() && !english.contains(u'%'), qPrintable(english));
        QVERIFY2(!sentences.contains(english), qPrintable(english));
        sentences.insert(english);
        if (Said(code) != Said::OfNamed) // which is known by what follows the name
            QCOMPARE(recognised(english), saying);
    }
}

void TestSaid::argumentsAreKept()
{
    QCOMPARE(said(Said::ConnectionBroke, {u"100%2 lost"_s}).english(),
             u"the connection broke (100%2 lost)"_s);
    QCOMPARE(said(Said::InterfaceUnusable, {u"%2"_s, u"%1"_s}).english(),
             u"the interface %2 can't be used: %1"_s);
    QVERIFY(said(Said::CutOffList, {3, 12})
                .english()
                .startsWith(u"it ends in the middle, after 3 of 12 channels; "_s));
    QCOMPARE(said(Said::Words).english(), QString());
}

/// Not their sentences.
void TestSaid::problemsCarryCodes()
{
    const Problem problem{
        ProblemCode::SourceUnreachable, u"Home"_s, {Said::CopyIsUsed, {Said::TookTooLong, u"noon"_s}}};
    QCOMPARE(problem.detail.code, Said::CopyIsUsed);
    QCOMPARE(problem.detail.arguments.first(), Saying(Said::TookTooLong));
    QCOMPARE(problem.detail.english(), u"it took too long; the copy of noon is used"_s);
    const Problem others{ProblemCode::SourceUnreachable, {}, u"it took too long"_s};
    QCOMPARE(others.detail.code, Said::Words); // text is nobody's sentence until it is recognised
    QVERIFY(others != (Problem{ProblemCode::SourceUnreachable, {}, Said::TookTooLong}));
    QCOMPARE(recognised(others.detail.words), Saying(Said::TookTooLong));
}

/// However deep they stand; our own sentences stay.
void TestSaid::wordsOfOthersAreChanged()
{
    const Saying secret = saidOf(u"806 Tune Failed"_s, said(Said::ConnectionBroke, {u"secret lost"_s}));
    const Saying discreet =
        secret.withWords([](const QString &words) { return QString(words).replace(u"secret"_s, u"…"_s); });
    QCOMPARE(discreet.english(), u"806 Tune Failed: the connection broke (… lost)"_s);
    QCOMPARE(discreet.arguments.at(1).code, Said::ConnectionBroke);
    QCOMPARE(saidOf({}, Said::TookTooLong), Saying(Said::TookTooLong));
}

void TestSaid::whatStandsInAnotherIsKnown_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<Saying>("saying");
    QTest::newRow("a copy is used") << said(Said::LastGoodIsUsed, {Said::TookTooLong}).english()
                                    << Saying(Said::LastGoodIsUsed, {Said::TookTooLong});
    QTest::newRow("of a name") << u"BBC: One: it has no stream"_s
                               << Saying(Said::OfNamed, {u"BBC: One"_s, Said::HasNoStream});
    QTest::newRow("at a place, many times")
        << said(Said::SeveralTimes, {said(Said::AtPlace, {5, 12, Said::BareLess}), 3}).english()
        << Saying(Said::AtPlace, {u"5"_s, u"12"_s, Saying(Said::SeveralTimes, {Said::BareLess, u"3"_s})});
    QTest::newRow("none, because")
        << said(Said::NoChannelBecause, {said(Said::AnotherAddress, {Said::KindNotSupported})}).english()
        << Saying(Said::NoChannelBecause, {Saying(Said::AnotherAddress, {Said::KindNotSupported})});
    QTest::newRow("networks") << said(Said::LeadsInward, {Said::TheInternet, Said::TheHouse}).english()
                              << Saying(Said::LeadsInward, {Said::TheInternet, Said::TheHouse});
}

/// Whichever way it was put together, it reads the same.
void TestSaid::whatStandsInAnotherIsKnown()
{
    QFETCH(const QString, english);
    QFETCH(const Saying, saying);
    QCOMPARE(recognised(english), saying);
    QCOMPARE(recognised(english).english(), english);
}

void TestSaid::wordsOfOthersStay()
{
    for (const QString &words : {u"Broken pipe"_s, u"http: 404"_s, QString(), u"a: b: c"_s}) {
        QCOMPARE(recognised(words), Saying(words));
        QCOMPARE(recognised(words).english(), words);
    }
}

PLEXBRIDGE_TEST(TestSaid)
#include "tst_said.moc"
