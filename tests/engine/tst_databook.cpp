// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/databook.h"
#include "support/testmain.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

WallTime at(int month, int day, int hour = 12)
{
    return fromEpochMs(QDateTime(QDate(2026, month, day), QTime(hour, 0)).toMSecsSinceEpoch());
}

} // namespace

class TestDataBook : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    [[nodiscard]] QString file() const { return m_folder->filePath(u"data-use.json"_s); }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void countsWhatIsNew()
    {
        DataBook book(file());
        book.note({{u"a"_s, 100}}, at(11, 3));
        book.note({{u"a"_s, 150}, {u"b"_s, 7}}, at(11, 3));
        book.note({{u"a"_s, 150}, {u"b"_s, 7}}, at(11, 4));
        QCOMPARE(book.received(u"a"_s, at(11, 4)), 150);
        QCOMPARE(book.received(u"b"_s, at(11, 4)), 7);
        QCOMPARE(book.received(u"c"_s, at(11, 4)), 0);
    }

    void aMonthBeginsWithNothing()
    {
        DataBook book(file());
        book.note({{u"a"_s, 100}}, at(11, 30, 23));
        QCOMPARE(book.received(u"a"_s, at(12, 1, 0)), 0); // nothing came yet
        book.note({{u"a"_s, 130}}, at(12, 1, 1));
        QCOMPARE(book.received(u"a"_s, at(12, 1, 1)), 30);
    }

    void outlastsARestart()
    {
        {
            DataBook book(file());
            book.note({{u"a"_s, 100}}, at(11, 3));
            book.note({{u"a"_s, 120}}, at(11, 3)); // moments later: written at the end
        }
        DataBook book(file());
        QCOMPARE(book.received(u"a"_s, at(11, 5)), 120);
        book.note({{u"a"_s, 5}}, at(11, 5)); // the count of a run begins anew
        QCOMPARE(book.received(u"a"_s, at(11, 5)), 125);
        QVERIFY(!QFile::permissions(file()).testFlag(QFile::ReadOther));
    }

    void aDamagedFileCostsTheMonthAlone()
    {
        QFile damaged(file());
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("{\"month\":\"2026-11\",\"received\":[");
        damaged.close();
        DataBook book(file());
        book.note({{u"a"_s, 100}}, at(11, 3));
        QCOMPARE(book.received(u"a"_s, at(11, 3)), 100);
    }
};

PLEXBRIDGE_TEST(TestDataBook)
#include "tst_databook.moc"
