// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/hintlabel.h"

#include "support/testmain.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

/// Explanations in forms take no more room than their text.
class TestHintLabel : public QObject {
    Q_OBJECT
private slots:
    void isAsHighAsItsText_data();
    void isAsHighAsItsText();
};

void TestHintLabel::isAsHighAsItsText_data()
{
    QTest::addColumn<int>("lines"); // that fit into the width, nearly
    QTest::newRow("one line") << 1;
    QTest::newRow("two lines") << 2;
    QTest::newRow("five lines") << 5;
}

void TestHintLabel::isAsHighAsItsText()
{
    QFETCH(const int, lines);
    QWidget page;
    auto *form = new QFormLayout(&page);
    auto *hint = new HintLabel;
    auto *below = new QLineEdit;
    form->addRow(u"Number:"_s, new QLineEdit);
    form->setWidget(1, QFormLayout::FieldRole, hint);
    form->addRow(u"Next:"_s, below);
    hint->setText(
        u"Channels that bring no number of their own are numbered from here on, those that were given one "
        "keep it, whatever the list says of it later."_s);
    const int room = hint->fontMetrics().horizontalAdvance(hint->text()) * 5 / 4 / lines;
    page.resize(room + 200, 600);
    page.show();
    QTRY_COMPARE(hint->height(), hint->heightForWidth(hint->width()));
    QCOMPARE(below->y(), hint->geometry().bottom() + 1 + form->verticalSpacing());
    hint->setText(u"Short."_s);
    QTRY_COMPARE(hint->height(), hint->fontMetrics().height());
}

PLEXBRIDGE_TEST(TestHintLabel)
#include "tst_hintlabel.moc"
