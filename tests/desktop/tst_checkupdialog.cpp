// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/samples.h"
#include "desktop/verdictlook.h"
#include "desktop/windows/checkupdialog.h"
#include "desktop/windows/findingrow.h"
#include "doctor/fakedevice.h"
#include "doctor/findingtext.h"
#include "support/testmain.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QPushButton &button(const CheckupDialog &dialog, const char *name)
{
    return *dialog.findChild<QPushButton *>(QString::fromLatin1(name));
}

QString summary(const CheckupDialog &dialog)
{
    return dialog.findChild<QLabel *>(u"summary"_s)->text();
}

QList<Verdict> verdicts(const CheckupDialog &dialog)
{
    const auto *lines = dialog.findChild<QVBoxLayout *>(u"lines"_s);
    QList<Verdict> out;
    for (int i = 0; i < lines->count(); ++i)
        out.append(qobject_cast<FindingRow *>(lines->itemAt(i)->widget())->verdict());
    return out;
}

/// What is shown of the only row.
QString words(const CheckupDialog &dialog)
{
    QString out;
    for (const QLabel *label : dialog.findChild<FindingRow *>()->findChildren<QLabel *>())
        out += label->text() + u'\n';
    return out;
}

} // namespace

/// The window of the checkup: what it shows of findings, and a run against a device in this process.
class TestCheckupDialog : public QObject {
    Q_OBJECT
private slots:
    void theWorstComesFirst();
    void aLineHasASignAWordAndARemedy();
    void signsDiffer();
    void theReportIsCopied();
    void runsAndRunsAgain();
    void canBeStopped();
    void mayBeClosedWhileItRuns();
};

void TestCheckupDialog::theWorstComesFirst()
{
    CheckupDialog dialog([] { return Examined(); });
    const Findings findings = samples::findings();
    for (const Finding &finding : findings)
        dialog.add(finding);
    dialog.showEnd();
    const QList<Verdict> shown = verdicts(dialog);
    QCOMPARE(shown.size(), findings.size());
    QVERIFY(std::is_sorted(shown.rbegin(), shown.rend()));
    QCOMPARE(shown[0], Verdict::Broken);
    QVERIFY(summary(dialog).contains(u"2 "_s));
}

void TestCheckupDialog::aLineHasASignAWordAndARemedy()
{
    CheckupDialog dialog([] { return Examined(); });
    dialog.add({Check::Video, Reason::VideoRefused, u"5 <b>Tricks</b> & more"_s, u"806 Tune Failed"_s});
    const QString shown = words(dialog);
    QVERIFY(shown.contains(FindingText::verdict(Verdict::Broken)));
    QVERIFY(shown.contains(FindingText::title(Check::Video)));
    QVERIFY2(shown.contains(u"5 &lt;b&gt;Tricks&lt;/b&gt; &amp; more"_s), qPrintable(shown));
    QVERIFY(shown.contains(u"Try whether other channels play"_s));
    QVERIFY(!dialog.findChild<FindingRow *>()->findChild<QLabel *>()->pixmap().isNull());
}

void TestCheckupDialog::signsDiffer()
{
    const QPalette light(QColor(0xEF, 0xEF, 0xEF)), dark(QColor(0x2B, 0x2E, 0x33));
    QList<QImage> signs;
    for (const Verdict verdict : {Verdict::Fine, Verdict::Note, Verdict::Broken}) {
        // By their shapes alone, too.
        const QImage shape =
            VerdictLook::icon(verdict, light).pixmap(32, 32).toImage().convertToFormat(QImage::Format_Alpha8);
        QVERIFY(!signs.contains(shape));
        signs.append(shape);
        QVERIFY(VerdictLook::colour(verdict, light) != VerdictLook::colour(verdict, dark));
    }
}

void TestCheckupDialog::theReportIsCopied()
{
    CheckupDialog dialog([] { return Examined(); });
    dialog.add({Check::Lineup, Reason::LineupEmpty, {}, {}});
    dialog.showEnd();
    button(dialog, "copy").click();
    const QString report = QGuiApplication::clipboard()->text();
    QVERIFY(report.startsWith(u"PlexBridge " PLEXBRIDGE_VERSION ""_s));
    QVERIFY2(report.contains(u"Must be mended  Channels "_s), qPrintable(report));
}

void TestCheckupDialog::runsAndRunsAgain()
{
    FakeDevice device;
    int asked = 0;
    CheckupDialog dialog([&] {
        ++asked;
        return device.examined();
    });
    dialog.show();
    dialog.run();
    QVERIFY(!button(dialog, "copy").isEnabled());
    QVERIFY(dialog.findChild<QProgressBar *>()->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(button(dialog, "copy").isEnabled(), 20'000);
    QVERIFY(dialog.findChild<QProgressBar *>()->isHidden());
    const qsizetype lines = verdicts(dialog).size();
    QVERIFY(lines > 15);
    QVERIFY2(summary(dialog).startsWith(u"Plex should find it"_s), qPrintable(summary(dialog)));

    device.setLineup("[]");
    button(dialog, "again").click();
    QVERIFY(verdicts(dialog).size() < lines);
    QTRY_VERIFY_WITH_TIMEOUT(button(dialog, "copy").isEnabled(), 20'000);
    QCOMPARE(verdicts(dialog)[0], Verdict::Broken);
    QCOMPARE(asked, 2);
}

void TestCheckupDialog::canBeStopped()
{
    FakeDevice device;
    FakeReply silence;
    silence.silent = true;
    device.web().setReply(u"/discover.json"_s, silence);
    Examined examined = device.examined();
    examined.limits.document = 60s;
    CheckupDialog dialog([&] { return examined; });
    dialog.run();
    QTRY_COMPARE(device.web().opened(), 1);
    button(dialog, "again").click();
    QVERIFY(button(dialog, "copy").isEnabled()); // at once
    QCOMPARE(summary(dialog), u"Stopped before the end."_s);
}

void TestCheckupDialog::mayBeClosedWhileItRuns()
{
    FakeDevice device;
    auto dialog = std::make_unique<CheckupDialog>([&] { return device.examined(); });
    dialog->run();
    QTRY_VERIFY(device.web().opened() > 2);
    dialog.reset();
    QTRY_COMPARE(device.web().connected(), 0);
}

PLEXBRIDGE_TEST(TestCheckupDialog)
#include "tst_checkupdialog.moc"
