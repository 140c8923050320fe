// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/bodystyle.h"
#include "support/testmain.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

/// How bodies are written otherwise than they were read.
class TestBodyStyle : public QObject {
    Q_OBJECT
private slots:
    void styles_data()
    {
        QTest::addColumn<GuideStyle>("style");
        QTest::addColumn<int>("description");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("styled");
        const GuideStyle plain, fold{true, {}},
            rename{false, {u"Fu\u00dfball = Sports"_s, u"a & b=C & D"_s, u"Junk="_s}};
        const auto row = [](const char *tag, const GuideStyle &style, int description, const QByteArray &body,
                            const QByteArray &styled) {
            QTest::newRow(tag) << style << description << body << styled;
        };
        constexpr int whole = BodyStyle::Whole;
        row("plain", plain, whole, "<title>T</title><desc>words</desc>",
            "<title>T</title><desc>words</desc>");
        row("folded", fold, whole, "<title lang=\"en\">T</title><sub-title>S &amp; S</sub-title>",
            "<title lang=\"en\">T: S &amp; S</title><sub-title>S &amp; S</sub-title>");
        row("nothing to fold", fold, whole, "<title>T</title><desc>d</desc>",
            "<title>T</title><desc>d</desc>");
        row("folded already", fold, whole, "<title>T: S</title><sub-title>S</sub-title>",
            "<title>T: S</title><sub-title>S</sub-title>");
        row("renamed", rename, whole,
            "<title>T</title><category>FU\u00dfBALL</category><category lang=\"en\">A &amp; B</category>"
            "<category>Other</category>",
            "<title>T</title><category>Sports</category><category lang=\"en\">C &amp; D</category>"
            "<category>Other</category>");
        row("left out", rename, whole, "<title>T</title><category>junk</category><new/>",
            "<title>T</title><new/>");
        row("cut", plain, 11, "<title>T</title><desc lang=\"en\">one two three</desc><desc>zwei</desc><new/>",
            "<title>T</title><desc lang=\"en\">one two\u2026</desc><new/>");
        row("short enough", plain, 11, "<title>T</title><desc>one two</desc>",
            "<title>T</title><desc>one two</desc>");
        row("not within a letter", plain, 4, "<title>T</title><desc>abc\u00e9def</desc>",
            "<title>T</title><desc>abc\u2026</desc>");
        row("not within an entity", plain, 6, "<title>T</title><desc>abc&amp;def</desc>",
            "<title>T</title><desc>abc\u2026</desc>");
        row("none left", plain, 0, "<title>T</title><desc>abc</desc><new/>", "<title>T</title><new/>");
    }
    void styles()
    {
        QFETCH(GuideStyle, style);
        QFETCH(int, description);
        QFETCH(QByteArray, body);
        BodyStyle styling(style);
        styling.setDescription(description);
        QTEST(styling.apply(body), "styled");
        QXmlStreamReader xml("<p>" + styling.apply(body) + "</p>");
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY(!xml.hasError());
    }
};

PLEXBRIDGE_TEST(TestBodyStyle)
#include "tst_bodystyle.moc"
