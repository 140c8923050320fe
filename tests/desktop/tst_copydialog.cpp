// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/copydialog.h"
#include "desktop/windows/settingsdialog.h"
#include "support/testmain.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString copyFile = u"/home/anna/all.plexbridge"_s;
const CopyFacts facts{u"1.0"_s, fromEpochMs(1'756'954'607'638), u"10ABCDEF"_s, true};

QPushButton *go(const CopyDialog &dialog)
{
    return dialog.findChild<QPushButton *>(u"go"_s);
}

void type(const CopyDialog &dialog, const QString &field, const QString &text)
{
    dialog.findChild<QLineEdit *>(field)->setText(text);
}

QString fault(const CopyDialog &dialog)
{
    const auto *label = dialog.findChild<QLabel *>(u"fault"_s);
    return label->isVisibleTo(&dialog) ? label->text() : QString();
}

QString said(const CopyDialog &dialog)
{
    return dialog.findChild<QLabel *>(u"said"_s)->text();
}

} // namespace

class TestCopyDialog : public QObject {
    Q_OBJECT
private slots:
    void aPhraseIsTypedTwice_data()
    {
        QTest::addColumn<QString>("phrase");
        QTest::addColumn<QString>("again");
        QTest::addColumn<bool>("good");
        QTest::addColumn<bool>("faulty");
        QTest::newRow("nothing yet") << QString() << QString() << false << false;
        QTest::newRow("short") << u"short"_s << u"short"_s << false << true;
        QTest::newRow("once") << u"four easy words"_s << QString() << false << false;
        QTest::newRow("differs") << u"four easy words"_s << u"for easy words"_s << false << true;
        QTest::newRow("the same") << u"four easy words"_s << u"four easy words"_s << true << false;
    }
    void aPhraseIsTypedTwice()
    {
        QFETCH(const QString, phrase);
        QFETCH(const QString, again);
        const CopyDialog dialog;
        type(dialog, u"phrase"_s, phrase);
        type(dialog, u"phraseAgain"_s, again);
        QTEST(go(dialog)->isEnabled(), "good");
        QTEST(!fault(dialog).isEmpty(), "faulty");
    }

    void withoutSecretsNoPhraseIsAsked()
    {
        CopyDialog dialog;
        const QSignalSpy wanted(&dialog, &CopyDialog::saveWanted);
        type(dialog, u"phrase"_s, u"short"_s);
        dialog.findChild<QCheckBox *>(u"secrets"_s)->setChecked(false);
        QVERIFY(go(dialog)->isEnabled());
        QVERIFY(!dialog.findChild<QLineEdit *>(u"phrase"_s)->isEnabled());
        dialog.saveTo(copyFile);
        QCOMPARE(wanted, (QList<QVariantList>{{copyFile, QString()}}));
    }

    void savesUnderThePhrase()
    {
        CopyDialog dialog;
        const QSignalSpy wanted(&dialog, &CopyDialog::saveWanted);
        type(dialog, u"phrase"_s, u"four easy words"_s);
        type(dialog, u"phraseAgain"_s, u"four easy words"_s);
        dialog.saveTo(copyFile);
        QCOMPARE(wanted, (QList<QVariantList>{{copyFile, u"four easy words"_s}}));
        QVERIFY(!go(dialog)->isEnabled()); // while it is done
        dialog.showProblem({CopyFault::Unwritable, copyFile, u"no space"_s});
        QVERIFY(fault(dialog).contains(u"no space"_s));
        QVERIFY(go(dialog)->isEnabled());
        dialog.showSaved(copyFile);
        QVERIFY(said(dialog).contains(copyFile));
        QVERIFY(!go(dialog)->isVisibleTo(&dialog));
    }

    void restoresWithThePhrase()
    {
        CopyDialog dialog(copyFile, facts);
        const QSignalSpy wanted(&dialog, &CopyDialog::restoreWanted);
        QVERIFY(said(dialog).contains(u"10ABCDEF"_s));
        QVERIFY(!go(dialog)->isEnabled());
        type(dialog, u"phrase"_s, u"x"_s); // whatever it was made with
        go(dialog)->click();
        QCOMPARE(wanted, (QList<QVariantList>{{copyFile, u"x"_s}}));
        dialog.showProblem({CopyFault::PhraseWrong, u"all.plexbridge"_s, {}});
        QVERIFY(!fault(dialog).isEmpty());
        go(dialog)->click();
        QCOMPARE(wanted.size(), 2);
        RestoredCopy restored{facts, u"/data/before"_s};
        restored.facts.left = {u"My provider"_s};
        dialog.showRestored(restored);
        QVERIFY(said(dialog).contains(u"/data/before"_s) && said(dialog).contains(u"My provider"_s));
        QVERIFY(fault(dialog).isEmpty());
    }

    void withoutSecretsInItNoPhraseIsAsked()
    {
        CopyFacts open = facts;
        open.hasSecrets = false;
        CopyDialog dialog(copyFile, open);
        const QSignalSpy wanted(&dialog, &CopyDialog::restoreWanted);
        QVERIFY(!dialog.findChild<QLineEdit *>(u"phrase"_s));
        go(dialog)->click();
        QCOMPARE(wanted, (QList<QVariantList>{{copyFile, QString()}}));
    }

    void settingsLeadThere()
    {
        const SettingsDialog settings({});
        const QSignalSpy save(&settings, &SettingsDialog::copyWanted);
        const QSignalSpy restore(&settings, &SettingsDialog::restoreWanted);
        settings.findChild<QPushButton *>(u"saveCopy"_s)->click();
        QCOMPARE(save.size(), 1);
        settings.findChild<QPushButton *>(u"restoreCopy"_s)->click();
        QCOMPARE(restore.size(), 1);
    }
};

PLEXBRIDGE_TEST(TestCopyDialog)
#include "tst_copydialog.moc"
