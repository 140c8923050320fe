// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messagetemplate.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using messagetemplate::Escape;

/// Texts with placeholders.
class TestMessageTemplate : public QObject {
    Q_OBJECT

private slots:
    void placeholdersAreReplaced_data();
    void placeholdersAreReplaced();
    void unknownNamesAreFound_data();
    void unknownNamesAreFound();
    void whatIsInAnEventCanNotBreakJson();
    void everyNameHasAValue();
    void whatAValueHoldsIsNoPlaceholder();
};

void TestMessageTemplate::placeholdersAreReplaced_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Escape>("escape");
    QTest::addColumn<QString>("filled");
    QTest::newRow("plain") << u"{kind}: {message}!"_s << Escape::None << u"a b: \"x\" & y\\!"_s;
    QTest::newRow("JSON") << uR"({"a":"{message}"})"_s << Escape::Json << uR"({"a":"\"x\" & y\\"})"_s;
    QTest::newRow("form") << u"a={message}&b={kind}"_s << Escape::Form << u"a=%22x%22%20%26%20y%5C&b=a%20b"_s;
    QTest::newRow("none") << u"{} { } {Message} {mess age}"_s << Escape::None
                          << u"{} { } {Message} {mess age}"_s;
    QTest::newRow("twice") << u"{kind}{kind}"_s << Escape::None << u"a ba b"_s;
    QTest::newRow("within braces") << u"{{kind}}"_s << Escape::None << u"{a b}"_s;
    QTest::newRow("empty") << QString() << Escape::Json << QString();
}

void TestMessageTemplate::placeholdersAreReplaced()
{
    QFETCH(QString, text);
    QFETCH(Escape, escape);
    const messagetemplate::Values values{{u"message"_s, u"\"x\" & y\\"_s}, {u"kind"_s, u"a b"_s}};
    QTEST(messagetemplate::filled(text, values, escape), "filled");
}

void TestMessageTemplate::unknownNamesAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("unknown");
    QTest::newRow("all known") << u"{message} {number}"_s << QString();
    QTest::newRow("one not") << u"{message} {mesage}"_s << u"mesage"_s;
    QTest::newRow("JSON is text") << uR"({"a":{"b":1}})"_s << QString();
}

void TestMessageTemplate::unknownNamesAreFound()
{
    QFETCH(QString, text);
    QTEST(messagetemplate::unknownName(text), "unknown");
}

void TestMessageTemplate::whatIsInAnEventCanNotBreakJson()
{
    Event event;
    event.kind = EventKind::ViewerFailed;
    event.channelName = u"A \"B\" \\ C\n\t\x01 Ü {kind}"_s;
    const QString text = messagetemplate::filled(uR"({"c":"{channel}","k":"{kind}"})"_s,
                                                 messagetemplate::valuesOf(event), Escape::Json);
    const QJsonObject read = QJsonDocument::fromJson(text.toUtf8()).object();
    QCOMPARE(read[u"c"_s].toString(), event.channelName);
    QCOMPARE(read[u"k"_s].toString(), u"viewer_failed"_s);
}

void TestMessageTemplate::everyNameHasAValue()
{
    Event event;
    event.isLasting = true;
    event.endedAt = event.at;
    const auto values = messagetemplate::valuesOf(event);
    QCOMPARE(values.size(), messagetemplate::names().size());
    for (const QString &name : messagetemplate::names())
        QVERIFY2(values.contains(name), qPrintable(name));
    QCOMPARE(values[u"state"_s], u"over"_s);
}

void TestMessageTemplate::whatAValueHoldsIsNoPlaceholder()
{
    QCOMPARE(messagetemplate::filled(u"{channel}"_s, {{u"channel"_s, u"{client}"_s}, {u"client"_s, u"x"_s}},
                                     Escape::None),
             u"{client}"_s);
}

PLEXBRIDGE_TEST(TestMessageTemplate)
#include "tst_messagetemplate.moc"
