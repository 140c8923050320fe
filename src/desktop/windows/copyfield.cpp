// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/copyfield.h"

#include "desktop/svgicon.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QToolTip>

using namespace Qt::StringLiterals;

CopyField::CopyField(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_button(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_label);
    row->addWidget(m_button);
    row->addStretch();
    m_label->setObjectName(u"copyText"_s);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_label->setTextFormat(Qt::PlainText);
    m_button->setObjectName(u"copyButton"_s);
    m_button->setIcon(svgIcon(u"copy"_s));
    m_button->setText(tr("Copy"));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setAutoRaise(true);
    connect(m_button, &QToolButton::clicked, this, &CopyField::copy);
}

CopyField::CopyField(const QString &text, QWidget *parent)
    : CopyField(parent)
{
    setText(text);
}

void CopyField::setText(const QString &text)
{
    m_label->setText(text);
    m_button->setEnabled(!text.isEmpty());
    m_button->setToolTip(tr("Copy %1").arg(text));
    m_button->setAccessibleName(m_button->toolTip());
}

QString CopyField::text() const
{
    return m_label->text();
}

void CopyField::copy()
{
    QGuiApplication::clipboard()->setText(text());
    QToolTip::showText(m_button->mapToGlobal(QPoint(0, m_button->height())), tr("Copied"), m_button);
}
