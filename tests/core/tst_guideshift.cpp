// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guideshift.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Corrections of a guide's times as people and playlists write them.
class TestGuideShift : public QObject {
    Q_OBJECT
private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shift");
        const auto row = [](const char *text, const char *shift) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(shift);
        };
        row("", "");
        row("0", "");
        row("2", "+2:00");
        row(" +2 ", "+2:00");
        row("-5", "-5:00");
        row("+0.5", "+0:30");
        row("-3,5", "-3:30");
        row("05:30", "+5:30");
        row("+0530", "+5:30");
        row("-00:15", "-0:15");
        row("24", "+24:00");
        row("Europe/Berlin", "Europe/Berlin");
        row("America/St_Johns", "America/St_Johns");
        for (const char *bad : {"x", "25", "-24:30", "5h", "nan", "inf", "1e9", "2:75", "530", "/etc/passwd",
                                "Europe/Atlantis", "../Berlin"})
            row(bad, "none");
    }
    void reads()
    {
        QFETCH(QString, text);
        const std::optional<GuideShift> shift = readGuideShift(text);
        QTEST(shift ? toText(*shift) : u"none"_s, "shift");
        if (shift)
            QCOMPARE(readGuideShift(toText(*shift)), shift);
    }
};

PLEXBRIDGE_TEST(TestGuideShift)
#include "tst_guideshift.moc"
