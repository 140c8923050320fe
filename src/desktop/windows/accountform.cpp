// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/accountform.h"

#include "ui_accountform.h"

AccountForm::AccountForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::AccountForm>())
{
    m_ui->setupUi(this);
    connect(m_ui->show, &QCheckBox::toggled, this,
            [this](bool on) { m_ui->password->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    for (QLineEdit *field : {m_ui->server, m_ui->user, m_ui->password}) {
        connect(field, &QLineEdit::textChanged, this, &AccountForm::showFault);
        connect(field, &QLineEdit::textChanged, this, &AccountForm::changed);
    }
    showFault();
}

AccountForm::~AccountForm() = default;

void AccountForm::setAccount(const XtreamAccount &account)
{
    m_ui->server->setText(account.server.toString());
    m_ui->user->setText(account.user);
    m_ui->password->setText(account.password);
}

std::optional<XtreamAccount> AccountForm::account() const
{
    return toXtreamAccount(m_ui->server->text().trimmed(), m_ui->user->text().trimmed(),
                           m_ui->password->text());
}

/// Only where something was typed that can't be a server: an empty form is no fault yet.
void AccountForm::showFault()
{
    const QString server = m_ui->server->text().trimmed();
    const QString user = m_ui->user->text().trimmed();
    const bool bad = !server.isEmpty() && !user.isEmpty() && !account();
    m_ui->fault->setText(bad ? tr("That is no server. It looks like http://provider.example:8080.")
                             : QString());
    m_ui->fault->setVisible(bad);
}
