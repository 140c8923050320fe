// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/accountdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AccountDialog::AccountDialog(const XtreamAccount &before, QWidget *parent)
    : QDialog(parent)
    , m_form(new AccountForm(this))
{
    setObjectName(u"accountDialog"_s);
    setWindowTitle(before.server.isEmpty() ? tr("Add account") : tr("Edit account"));
    auto *intro = new QLabel(tr("For providers that gave you a server, a user name and a password (\"Xtream "
                                "Codes\"). Channels and guide are read from there."),
                             this);
    intro->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(intro);
    column->addWidget(m_form);
    column->addStretch();
    column->addWidget(buttons);
    if (!before.server.isEmpty())
        m_form->setAccount(before);
    QPushButton *ok = buttons->button(QDialogButtonBox::Ok);
    ok->setEnabled(m_form->account().has_value());
    connect(m_form, &AccountForm::changed, ok, [this, ok] { ok->setEnabled(m_form->account().has_value()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(fontMetrics().averageCharWidth() * 66);
}

QString AccountDialog::source() const
{
    const auto account = m_form->account();
    return account ? toSource(*account) : QString();
}
