// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/said.h"
#include "doctor/findingtext.h"
#include "support/testmain.h"

#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

/// A language of its own: English, loud.
class Shouting : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *text, const char *, int) const override
    {
        return QString::fromUtf8(text).toUpper();
    }
};

} // namespace

/// Every finding has words that say what is so and, where something is wrong, what to do.
class TestFindingText : public QObject {
    Q_OBJECT
private slots:
    void everyCheckHasATitle();
    void everyReasonHasWords();
    void whatIsBrokenCanBeMended();
    void subjectsStandAsTheyAre();
    void linesAreAligned();
    void detailsAreTranslatedByTheirCode();
};

void TestFindingText::everyCheckHasATitle()
{
    QSet<QString> titles;
    for (int i = 0; i < CheckCount; ++i)
        titles.insert(FindingText::title(Check(i)));
    QCOMPARE(titles.size(), CheckCount);
    QVERIFY(!titles.contains(QString()));
}

void TestFindingText::everyReasonHasWords()
{
    QSet<QString> sentences;
    for (int i = 0; i < ReasonCount; ++i) {
        const Finding finding{Check::Address, Reason(i), u"SUBJECT"_s, u"DETAIL"_s};
        const QString all = FindingText::sentence(finding) + FindingText::remedy(finding);
        QVERIFY2(FindingText::sentence(finding).endsWith(u'.'), qPrintable(all));
        QVERIFY2(!all.contains(u'%') && !all.contains(u'!'), qPrintable(all));
        sentences.insert(FindingText::sentence(finding));
    }
    QCOMPARE(sentences.size(), ReasonCount);
}

void TestFindingText::whatIsBrokenCanBeMended()
{
    for (int i = 0; i < ReasonCount; ++i) {
        const Finding finding{Check::Address, Reason(i), {}, {}};
        const bool hasRemedy = !FindingText::remedy(finding).isEmpty();
        if (finding.verdict() == Verdict::Broken)
            QVERIFY2(hasRemedy, qPrintable(FindingText::sentence(finding)));
        if (finding.verdict() == Verdict::Fine)
            QVERIFY2(!hasRemedy, qPrintable(FindingText::sentence(finding)));
    }
}

void TestFindingText::subjectsStandAsTheyAre()
{
    const QString words =
        FindingText::sentence({Check::Video, Reason::VideoRefused, u"5 100%2 Hits"_s, u"806"_s});
    QCOMPARE(words, u"Channel 5 100%2 Hits does not play: 806."_s);
}

void TestFindingText::linesAreAligned()
{
    const Findings findings{{Check::Address, Reason::AddressFine, u"10.0.0.1:3000"_s, {}},
                            {Check::Lineup, Reason::LineupEmpty, {}, {}}};
    const QStringList lines = FindingText::report(findings, {u"ok"_s, u"note"_s, u"FAIL"_s}).split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].startsWith(u"ok    Network address "_s));
    QVERIFY(lines[1].startsWith(u"FAIL  Channels "_s));
    QCOMPARE(lines[0].indexOf(u"Others on"_s), lines[1].indexOf(u"No channel"_s));
    QVERIFY(lines[1].endsWith(FindingText::remedy(findings[1])));
    QCOMPARE(countOf(findings, Verdict::Broken), 1);
}

/// Details are put into the language of the rest, also within a sentence that is.
void TestFindingText::detailsAreTranslatedByTheirCode()
{
    const Finding broken = Finding{Check::Guide, Reason::GuideBroken, u"7"_s, Said::EndsTooEarly};
    const Finding unread =
        Finding{Check::Lineup, Reason::Unreadable, u"lineup.json"_s, {Said::NotJson, {12}}};
    QCOMPARE(FindingText::sentence(broken),
             u"The guide is damaged at line 7: the document ends too early."_s);
    Shouting translator;
    QCoreApplication::installTranslator(&translator);
    QCOMPARE(FindingText::sentence(broken),
             u"THE GUIDE IS DAMAGED AT LINE 7: THE DOCUMENT ENDS TOO EARLY."_s);
    QCOMPARE(FindingText::sentence(unread),
             u"WHAT lineup.json ANSWERS CANNOT BE READ: THE JSON IS DAMAGED OR CUT OFF AT BYTE 12."_s);
    QCOMPARE(broken.detail.english(), u"the document ends too early"_s); // for the log
    QCoreApplication::removeTranslator(&translator);
}

PLEXBRIDGE_TEST(TestFindingText)
#include "tst_findingtext.moc"
