// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/checkupdialog.h"

#include "desktop/svgicon.h"
#include "desktop/windows/findingrow.h"
#include "desktop/windows/pagehead.h"
#include "doctor/findingtext.h"
#include "ui_checkupdialog.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

CheckupDialog::CheckupDialog(std::function<Examined()> examined, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CheckupDialog>())
    , m_examined(std::move(examined))
{
    m_ui->setupUi(this);
    dressHeading(*m_ui->summary);
    m_ui->progress->setMaximum(CheckCount);
    m_ui->copy->setIcon(svgIcon(u"copy"_s));
    connect(m_ui->copy, &QPushButton::clicked, this, &CheckupDialog::copyReport);
    connect(m_ui->again, &QPushButton::clicked, this, &CheckupDialog::stopOrRun);
    connect(m_ui->close, &QPushButton::clicked, this, &QDialog::close);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 34);
}

CheckupDialog::~CheckupDialog() = default;

void CheckupDialog::run()
{
    m_findings.clear();
    while (QLayoutItem *item = m_ui->lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_ui->copy->setEnabled(false);
    m_ui->again->setText(tr("Stop", "button: ends the check"));
    m_ui->progress->show();
    showProgress(Check::Address);
    m_checkup = std::make_unique<Checkup>(m_examined());
    connect(m_checkup.get(), &Checkup::begun, this, &CheckupDialog::showProgress);
    connect(m_checkup.get(), &Checkup::found, this, &CheckupDialog::add);
    connect(m_checkup.get(), &Checkup::finished, this, &CheckupDialog::showEnd);
    m_checkup->start();
}

void CheckupDialog::stopOrRun()
{
    if (m_checkup && !m_checkup->isOver())
        m_checkup->cancel();
    else
        run();
}

void CheckupDialog::showProgress(Check check)
{
    m_ui->summary->setText(
        tr("Asking what Plex asks: %1…", "what is tried at the moment").arg(FindingText::title(check)));
    m_ui->progress->setValue(int(check));
}

void CheckupDialog::add(const Finding &finding)
{
    int place = 0;
    while (place < m_findings.size()) {
        const auto *row = static_cast<FindingRow *>(m_ui->lines->itemAt(place)->widget());
        if (row->verdict() < finding.verdict())
            break;
        ++place;
    }
    m_findings.append(finding);
    m_ui->lines->insertWidget(place, new FindingRow(finding));
}

void CheckupDialog::showEnd()
{
    m_ui->summary->setText(summary());
    m_ui->progress->hide();
    m_ui->copy->setEnabled(true);
    m_ui->again->setText(tr("Run again"));
}

QString CheckupDialog::summary() const
{
    const int broken = countOf(m_findings, Verdict::Broken), notes = countOf(m_findings, Verdict::Note);
    if (m_checkup && !m_checkup->isComplete())
        return tr("Stopped before the end.");
    if (broken > 0)
        return tr("%n thing(s) must be mended.", nullptr, broken);
    if (notes > 0)
        return tr("Plex should find it. %n thing(s) are worth knowing.", nullptr, notes);
    return tr("All that Plex asks is answered as it should be.");
}

void CheckupDialog::copyReport()
{
    QStringList words;
    for (const Verdict verdict : {Verdict::Fine, Verdict::Note, Verdict::Broken})
        words.append(FindingText::verdict(verdict));
    const QString head = u"PlexBridge %1, %2"_s.arg(QStringLiteral(PLEXBRIDGE_VERSION),
                                                    QDateTime::currentDateTime().toString(Qt::ISODate));
    QGuiApplication::clipboard()->setText(head + u'\n' + FindingText::report(m_findings, words));
}
