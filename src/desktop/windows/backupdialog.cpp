// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/backupdialog.h"

#include "desktop/saidtext.h"
#include "ui_backupdialog.h"

#include <QListWidget>

#include <algorithm>

BackupDialog::BackupDialog(const ChannelBackups &backups, const Check &check, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::BackupDialog>())
{
    m_ui->setupUi(this);
    setWindowTitle(tr("Backup addresses of %1", "window title: a channel").arg(backups.channelName));
    m_ui->given->findChild<QListWidget *>(QStringLiteral("list"))
        ->setAccessibleName(m_ui->given->accessibleName());
    m_ui->given->setFilesOffered(false);
    m_ui->given->setMost(MaxGivenBackups);
    m_ui->given->setPrompt(tr("Address of the stream, with user name and password if it has them:"));
    m_ui->given->setCheck([check](const QString &address) {
        const Problem problem = check(address);
        return problem ? tr("This address can't be used: %1.").arg(SaidText::inWords(problem.detail))
                       : QString();
    });
    m_ui->given->setSources(backups.given);
    m_ui->found->addItems(backups.found);
    m_ui->foundBox->setVisible(!backups.found.isEmpty());
    const int rows = int(std::clamp<qsizetype>(backups.found.size(), 1, 5));
    m_ui->found->setFixedHeight(rows * fontMetrics().height() * 3 / 2 + 2 * m_ui->found->frameWidth());
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(sizeHint().expandedTo({fontMetrics().averageCharWidth() * 85, fontMetrics().height() * 18}));
}

BackupDialog::~BackupDialog() = default;

QStringList BackupDialog::given() const
{
    return m_ui->given->sources();
}
