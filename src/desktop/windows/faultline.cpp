// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/faultline.h"

#include "desktop/direction.h"
#include "desktop/statelook.h"
#include "desktop/windows/hintlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

FaultLine::FaultLine(QWidget *parent)
    : QWidget(parent)
    , m_sign(new QLabel(this))
    , m_text(new HintLabel(this))
{
    setObjectName(u"fault"_s);
    m_text->setObjectName(u"faultText"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    hide();
}

FaultLine *FaultLine::below(QWidget &field)
{
    auto *line = new FaultLine(field.parentWidget());
    line->m_field = &field;
    line->setObjectName(field.objectName() + u"Fault"_s);
    if (auto *form = qobject_cast<QFormLayout *>(field.parentWidget()->layout())) {
        int row = -1;
        QFormLayout::ItemRole role = QFormLayout::FieldRole;
        form->getWidgetPosition(&field, &row, &role);
        form->insertRow(row + 1, QString(), line);
    }
    line->hide();
    return line;
}

void FaultLine::tell(const QString &fault)
{
    if (fault == this->fault() && isHidden() == fault.isEmpty())
        return;
    m_fault = fault;
    m_text->setText(direction::sentence(fault));
    setVisible(!fault.isEmpty());
    if (m_field)
        m_field->setAccessibleDescription(fault);
    if (fault.isEmpty())
        return;
    drawSign();
    setAccessibleName(fault);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void FaultLine::drawSign()
{
    const int side = fontMetrics().height();
    m_sign->setPixmap(StateLook::icon(ConsumerState::Error, palette()).pixmap(side, side));
}

void FaultLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !isHidden())
        drawSign();
}
