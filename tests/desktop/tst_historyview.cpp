// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/historymodel.h"
#include "desktop/samples.h"
#include "desktop/windows/historyview.h"
#include "support/testmain.h"

#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

/// The page of ended sessions.
class TestHistoryView : public QObject {
    Q_OBJECT
private slots:
    void reasonsAreReadBeforeAddresses();
};

void TestHistoryView::reasonsAreReadBeforeAddresses()
{
    HistoryView view;
    view.showPage(samples::history(25, 350, WallTime{std::chrono::milliseconds(1'756'954'607'638)}));
    const auto *table = view.findChild<QTableView *>(u"table"_s);
    const auto isReadable = [table] {
        return table->columnWidth(HistoryModel::Reason) >= 30 * table->fontMetrics().averageCharWidth();
    };
    for (const int width : {1600, 760, 1600}) {
        view.resize(width, 600);
        view.show();
        QTRY_COMPARE(view.width(), width);
        QTRY_VERIFY(isReadable());
        QCOMPARE(table->isColumnHidden(HistoryModel::Address), width < 1000);
        QVERIFY(table->isColumnHidden(HistoryModel::Session));
    }
}

PLEXBRIDGE_TEST(TestHistoryView)
#include "tst_historyview.moc"
