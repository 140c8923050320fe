// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datause.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestDataUse : public QObject {
    Q_OBJECT
private slots:
    void amountsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("again");
        constexpr qint64 giga = 1 << 30;
        QTest::newRow("usual") << u"500 GB"_s << 500 * giga << u"500 GB"_s;
        QTest::newRow("joined, small letters") << u" 750mb "_s << 750 * giga / 1024 << u"750 MB"_s;
        QTest::newRow("part of one") << u"1.5 TB"_s << 1536 * giga << u"1536 GB"_s;
        QTest::newRow("comma") << u"0,5 GiB"_s << giga / 2 << u"512 MB"_s;
        QTest::newRow("whole") << u"2048 GB"_s << 2048 * giga << u"2 TB"_s;
        for (const auto *bad :
             {u"", u"500", u"GB", u"-5 GB", u"0 GB", u"5 XB", u"1e9 GB", u"999999999 TB", u"5 GB a day"})
            QTest::newRow(qPrintable(u"bad: "_s + QString::fromUtf16(bad)))
                << QString::fromUtf16(bad) << qint64(0) << QString();
    }
    void amountsAreRead()
    {
        QFETCH(const QString, text);
        QFETCH(const qint64, bytes);
        QFETCH(const QString, again);
        const auto read = dataAmountOf(text);
        QCOMPARE(read.value_or(0), bytes);
        if (!read)
            return;
        QCOMPARE(toDataAmount(bytes), again);
        QCOMPARE(dataAmountOf(toDataAmount(bytes)), read);
    }

    void percentOfALimit()
    {
        QCOMPARE(percentUsed({{}, {}, 79'999, 100'000}), 79);
        QCOMPARE(percentUsed({{}, {}, 250, 100}), 250);
        QCOMPARE(percentUsed({{}, {}, 250, 0}), 0);
    }
};

PLEXBRIDGE_TEST(TestDataUse)
#include "tst_datause.moc"
