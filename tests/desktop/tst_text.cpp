// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/said.h"
#include "desktop/format.h"
#include "desktop/text.h"
#include "desktop/translations.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace std::chrono;

/// Codes, times and sizes in words, and the completeness of the translations.
class Words : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void durationsUseTheGreatestUnits_data();
    void durationsUseTheGreatestUnits();
    void ratesAndSizes_data();
    void ratesAndSizes();
    void clockTimesHaveNoSeconds();
    void everyStateHasItsOwnWord();
    void everyReasonHasItsOwnWords();
    void everyProblemSaysWhatHappened();
    void aProblemNamesItsSubject();
    void causesAreWordsNotCodes_data();
    void causesAreWordsNotCodes();
    void theDatabaseTellsWhatItMeans();
    void discoveryTellsWhatItMeans();
    void importProblemsNameTheirLine();
    void everyLanguageIsComplete_data();
    void everyLanguageIsComplete();
    void whatIsSaidIsTranslated_data();
    void whatIsSaidIsTranslated();
    void noSourceIsNewerThanTheTranslations_data();
    void noSourceIsNewerThanTheTranslations();
    void germanIsLoaded();
    void arabicHasOneKindOfDigits();
};

void Words::durationsUseTheGreatestUnits_data()
{
    QTest::addColumn<milliseconds>("length");
    QTest::addColumn<QString>("words");
    QTest::newRow("negative") << milliseconds(-5) << u"0 s"_s;
    QTest::newRow("seconds") << milliseconds(59'999) << u"59 s"_s;
    QTest::newRow("minute") << milliseconds(minutes(1)) << u"1 min"_s;
    QTest::newRow("minutes") << milliseconds(minutes(59)) << u"59 min"_s;
    QTest::newRow("hour") << milliseconds(hours(1)) << u"1 h"_s;
    QTest::newRow("hours and minutes") << milliseconds(minutes(125)) << u"2 h 5 min"_s;
    QTest::newRow("day") << milliseconds(hours(24)) << u"1 day(s)"_s;
}

void Words::durationsUseTheGreatestUnits()
{
    QFETCH(const milliseconds, length);
    QTEST(Format::duration(length), "words");
}

void Words::ratesAndSizes_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("words");
    QTest::newRow("no rate") << Format::rate(0) << Format::dash();
    QTest::newRow("rate") << Format::rate(5'349'999) << u"5.3 Mbit/s"_s;
    QTest::newRow("no size") << Format::size(0) << Format::dash();
    QTest::newRow("KB") << Format::size(2048) << u"2 KB"_s;
    QTest::newRow("MB") << Format::size(700LL << 20) << u"700 MB"_s;
    QTest::newRow("GB") << Format::size(1331439862LL) << u"1.2 GB"_s;
    QTest::newRow("TB") << Format::size(3LL << 40) << u"3.0 TB"_s;
}

void Words::ratesAndSizes()
{
    QFETCH(const QString, shown);
    QTEST(shown, "words");
}

void Words::clockTimesHaveNoSeconds()
{
    const QLocale before;
    for (const QLocale &locale : {QLocale::c(), QLocale(QLocale::German), before}) {
        QLocale::setDefault(locale);
        QCOMPARE(Format::clockTime(fromEpochMs(1'756'954'607'638)).count(u':'), 1);
    }
    QLocale::setDefault(before);
}

void Words::everyStateHasItsOwnWord()
{
    QSet<QString> words, meanings;
    for (int i = 0; i < ConsumerStateCount; ++i) {
        words.insert(Text::state(ConsumerState(i)));
        meanings.insert(Text::stateMeaning(ConsumerState(i)));
    }
    QCOMPARE(words.size(), ConsumerStateCount);
    QCOMPARE(meanings.size(), ConsumerStateCount);
    QVERIFY(!words.contains(QString()) && !meanings.contains(QString()));
}

void Words::everyReasonHasItsOwnWords()
{
    QSet<QString> words;
    for (int i = 0; i <= int(EndReason::Suspended); ++i) {
        words.insert(Text::endReason(EndReason(i)));
        QVERIFY(!Text::endReason(EndReason(i)).contains(u'_'));
    }
    QCOMPARE(words.size(), int(EndReason::Suspended) + 1);
    QVERIFY(!words.contains(QString()));
}

void Words::everyProblemSaysWhatHappened()
{
    QVERIFY(Text::problem({}).headline.isEmpty());
    for (int code = 1; code <= int(ProblemCode::DeviceIdTaken); ++code) {
        const Notice notice = Text::problem({ProblemCode(code), u"SUBJECT"_s, u"DETAIL"_s, 0});
        QVERIFY2(!notice.headline.isEmpty(), qPrintable(QString::number(code)));
        QVERIFY2(!notice.explanation.isEmpty(), qPrintable(notice.headline));
        QVERIFY2(!notice.toolTip().contains(u'!'), qPrintable(notice.headline));
    }
}

void Words::aProblemNamesItsSubject()
{
    QVERIFY(Text::problem({ProblemCode::PortInUse, u"5004"_s, {}, 0}).headline.contains(u"5004"_s));
    QVERIFY(Text::problem({ProblemCode::ProgramMissing, u"ffmpeg"_s, {}, 0}).headline.contains(u"ffmpeg"_s));
    QVERIFY(Text::problem({ProblemCode::DataDirectoryUnusable, u"/x/y"_s, {}, 0})
                .explanation.contains(u"/x/y"_s));
}

void Words::causesAreWordsNotCodes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("known") << u"first_byte"_s << u"First video arrived"_s;
    QTest::newRow("reason") << u"client_left"_s << u"The viewer left"_s;
    QTest::newRow("unknown") << u"some_new_thing"_s << u"some new thing"_s;
}

void Words::causesAreWordsNotCodes()
{
    QFETCH(const QString, code);
    QTEST(Text::cause(code), "words");
}

void Words::theDatabaseTellsWhatItMeans()
{
    QVERIFY(!Text::store({}).trouble);
    StoreHealth full{false, 12, {ProblemCode::DatabaseFull, {}, {}, 0}};
    const Notice notice = Text::store(full);
    QVERIFY(notice.trouble);
    QVERIFY(notice.explanation.contains(u"The disk is full"_s));
    QVERIFY(notice.explanation.contains(u"12"_s));
    StoreHealth renewed{true, 0, {ProblemCode::DatabaseCorrupt, {}, u"plexbridge.db.corrupt-1"_s, 0}};
    QVERIFY(!Text::store(renewed).trouble);
    QVERIFY(Text::store(renewed).explanation.contains(u"plexbridge.db.corrupt-1"_s));
}

void Words::discoveryTellsWhatItMeans()
{
    DiscoveryHealth health;
    QVERIFY(!Text::discovery(health).trouble);
    health.problem = {ProblemCode::PortInUse, u"65001"_s, {}, 0};
    QVERIFY(Text::discovery(health).trouble);
    QVERIFY(Text::discovery(health).explanation.contains(u"65001"_s));
    health.ssdp = true;
    QVERIFY(!Text::discovery(health).trouble);
    const QString partly = Text::discovery(health).headline;
    health.hdhomerun = true;
    QCOMPARE(Text::discovery(health).headline, partly); // found, but then not answered
    QVERIFY(Text::discoveryProblem(health).explanation.contains(u"type the address"_s));
    health.problem.subject = u"1900"_s;
    QVERIFY(Text::discoveryProblem(health).headline.contains(u"1900"_s));
    QVERIFY(Text::discoveryProblem(health).explanation.contains(u"End it"_s));
    health.problem = {ProblemCode::AddressUnavailable, u"fd00::1"_s, {}, 0};
    health.ssdp = false;
    QVERIFY(!Text::discovery(health).trouble);
    QVERIFY(Text::discovery(health).explanation.contains(u"fd00::1"_s));
    QVERIFY(Text::discoveryProblem(health).explanation.contains(u"IPv4"_s));
    health.ssdp = health.hdhomerun = true;
    health.problem = {ProblemCode::DeviceIdTaken, u"10.0.0.9"_s, u"10F12345"_s, 0};
    QVERIFY(Text::discovery(health).trouble);
    QVERIFY(Text::discovery(health).explanation.contains(u"10.0.0.9"_s));
    health.problem = {};
    QVERIFY(Text::discovery(health).headline != partly);
    QVERIFY(Text::discoveryProblem(health).headline.isEmpty());
    health = {};
    health.enabled = false;
    QVERIFY(!Text::discovery(health).trouble);
}

void Words::importProblemsNameTheirLine()
{
    const QString line = Text::importProblem({ProblemCode::Malformed, {}, u"no name"_s, 17});
    QVERIFY(line.contains(u"17"_s));
    QVERIFY(line.contains(u"no name"_s));
    QVERIFY(!Text::importProblem({ProblemCode::SourceEmpty, {}, {}, 0}).contains(u"0"_s));
}

void Words::everyLanguageIsComplete_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("forms");
    QTest::newRow("Arabic") << u"ar"_s << 6;
    QTest::newRow("Dutch") << u"nl"_s << 2;
    QTest::newRow("French") << u"fr"_s << 2;
    QTest::newRow("German") << u"de"_s << 2;
    QTest::newRow("Spanish") << u"es"_s << 2;
}

/// Each string has words, each argument of it a place in them, each plural all forms of the language.
void Words::everyLanguageIsComplete()
{
    QFETCH(const QString, name);
    QFETCH(const int, forms);
    static const QRegularExpression argument(u"%L?[1-9]"_s);
    QFile file(QStringLiteral(TRANSLATIONS_DIR "/plexbridge_%1.ts").arg(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString source;
    int finished = 0, formsSeen = 0;
    bool isPlural = false;
    const auto check = [&](const QString &words) {
        QVERIFY2(!words.trimmed().isEmpty(), qPrintable(source));
        for (const QRegularExpressionMatch &match : argument.globalMatch(source))
            QVERIFY2(words.contains(match.captured()), qPrintable(source + u" -> "_s + words));
    };
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == u"message"_s && isPlural)
            QVERIFY2(formsSeen == forms, qPrintable(source));
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"message"_s) {
            isPlural = xml.attributes().value(u"numerus"_s) == u"yes"_s;
            formsSeen = 0;
        } else if (xml.name() == u"source"_s) {
            source = xml.readElementText();
        } else if (xml.name() == u"translation"_s) {
            QVERIFY2(!xml.attributes().hasAttribute(u"type"_s), qPrintable(source));
            ++finished;
            if (!isPlural)
                check(xml.readElementText());
        } else if (xml.name() == u"numerusform"_s) {
            ++formsSeen;
            check(xml.readElementText());
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(finished > 1000);
}

void Words::whatIsSaidIsTranslated_data()
{
    QTest::addColumn<QString>("name");
    for (const auto *name : {"ar", "de", "es", "fr", "nl"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// Each code has a sentence in each language, with each of its arguments in it, also within another one.
void Words::whatIsSaidIsTranslated()
{
    QFETCH(const QString, name);
    QTranslator translator;
    QVERIFY(translator.load(u"plexbridge_"_s + name, u":/i18n"_s));
    const auto translate = [&translator](const char *english) {
        return translator.translate("SaidText", english);
    };
    for (int code = 1; code < SaidCount; ++code) {
        const QString english = QString::fromLatin1(sentenceOf(Said(code)));
        QList<Saying> arguments;
        for (int place = 1; english.contains(u"%%1"_s.arg(place)); ++place)
            arguments.append(u"<%1>"_s.arg(place));
        const QString words = Saying(Said(code), arguments).in(translate);
        QVERIFY2(!words.trimmed().isEmpty(), qPrintable(english));
        for (const Saying &argument : std::as_const(arguments))
            QVERIFY2(words.contains(argument.words), qPrintable(english + u" -> "_s + words));
        const Saying kept(Said::LastGoodIsUsed, {recognised(Saying(Said(code), arguments).english())});
        QVERIFY2(Said(code) == Said::OfNamed || kept.in(translate).contains(words), qPrintable(english));
    }
}

void Words::noSourceIsNewerThanTheTranslations_data()
{
    QTest::addColumn<QString>("name");
    for (const QFileInfo &file : QDir(QStringLiteral(TRANSLATIONS_DIR)).entryInfoList({u"*.ts"_s}))
        QTest::newRow(qPrintable(file.fileName())) << file.fileName();
}

/// What the tool that gathers strings finds in the sources and not in the translations is shown in English.
void Words::noSourceIsNewerThanTheTranslations()
{
    QFETCH(QString, name);
    const QString tool = QStandardPaths::findExecutable(
        u"lupdate"_s, {QLibraryInfo::path(QLibraryInfo::BinariesPath), u"/usr/lib/qt6/bin"_s});
    if (tool.isEmpty())
        QSKIP("there is no lupdate");
    QTemporaryDir directory;
    const QString copy = directory.filePath(name);
    QVERIFY(QFile::copy(QStringLiteral(TRANSLATIONS_DIR "/") + name, copy));
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    const QDir root(QStringLiteral(TRANSLATIONS_DIR "/.."));
    QStringList arguments{u"-silent"_s, u"-locations"_s, u"none"_s};
    if (name == u"plexbridge_en.ts")
        arguments.append(u"-pluralonly"_s);
    for (const QString &folder : {u"src/desktop"_s, u"ui"_s})
        arguments.append(root.filePath(folder));
    for (const QString &file :
         {u"doctor/findingtable.cpp"_s, u"doctor/findingtext.cpp"_s, u"core/saidlists.cpp"_s,
          u"core/saidservers.cpp"_s, u"core/saidstreams.cpp"_s})
        arguments.append(root.filePath(u"src/"_s + file));
    arguments << u"-ts"_s << copy;
    QProcess process;
    process.start(tool, arguments);
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 0);
    QFile after(copy);
    QVERIFY(after.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&after);
    QString source;
    QStringList unfinished;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"source"_s)
            source = xml.readElementText();
        else if (xml.name() == u"translation"_s && xml.attributes().value(u"type"_s) == u"unfinished")
            unfinished.append(source);
    }
    QCOMPARE(unfinished, QStringList());
}

void Words::germanIsLoaded()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    installTranslations(*qApp);
    QCOMPARE(Text::state(ConsumerState::Paused), u"Angehalten"_s);
    QCOMPARE(Format::rate(5'300'000), u"5,3 Mbit/s"_s);
    QCOMPARE(Format::duration(hours(24)), u"1 Tag"_s);
    QCOMPARE(Format::duration(hours(72)), u"3 Tage"_s);
}

/// 5.3 and %n in one window, both from 0 to 9.
void Words::arabicHasOneKindOfDigits()
{
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    installTranslations(*qApp);
    QVERIFY2(Format::rate(5'300'000).contains(u"5.3"_s), qPrintable(Format::rate(5'300'000)));
    QVERIFY(Format::duration(hours(72)).contains(u'3'));
    QCOMPARE(QLocale().toString(QDate(2026, 11, 30), u"MMMM"_s), u"نوفمبر"_s); // months as in Egypt
}

PLEXBRIDGE_TEST(Words)
#include "tst_text.moc"
