// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/emptynotice.h"

#include "desktop/svgicon.h"
#include "desktop/windows/copyfield.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

EmptyNotice::EmptyNotice(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_headline(new QLabel(this))
    , m_text(new QLabel(this))
    , m_addressBox(new QWidget(this))
    , m_addresses(new QVBoxLayout(m_addressBox))
    , m_action(new QPushButton(this))
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    m_headline->setFont(large);
    m_headline->setObjectName(u"emptyHeadline"_s);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setFixedWidth(fontMetrics().averageCharWidth() * 64);
    m_action->setObjectName(u"emptyAction"_s);
    m_addresses->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    for (QWidget *part : {static_cast<QWidget *>(m_icon), static_cast<QWidget *>(m_headline),
                          static_cast<QWidget *>(m_text), m_addressBox, static_cast<QWidget *>(m_action)})
        column->addWidget(part, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyNotice::actionChosen);
}

void EmptyNotice::setWords(const QString &headline, const QString &text, const QString &action)
{
    m_headline->setText(headline);
    m_text->setText(text);
    m_text->setFixedHeight(m_text->heightForWidth(m_text->width())); // centred, so no layout asks for it
    m_text->setVisible(!text.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

void EmptyNotice::setIconName(const QString &name)
{
    m_iconName = name;
    drawIcon();
}

void EmptyNotice::drawIcon()
{
    const int size = fontMetrics().height() * 5 / 2;
    QPixmap faint(QSize(size, size) * devicePixelRatioF());
    faint.setDevicePixelRatio(devicePixelRatioF());
    faint.fill(Qt::transparent);
    QPainter painter(&faint);
    painter.setOpacity(0.45);
    svgIcon(m_iconName).paint(&painter, 0, 0, size, size);
    painter.end();
    m_icon->setPixmap(faint);
}

void EmptyNotice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}

void EmptyNotice::setAddresses(const QStringList &addresses)
{
    if (addresses == m_shown)
        return;
    m_shown = addresses;
    qDeleteAll(m_addressBox->findChildren<CopyField *>(Qt::FindDirectChildrenOnly));
    for (const QString &address : addresses) {
        auto *field = new CopyField(address, m_addressBox);
        m_addresses->addWidget(field, 0, Qt::AlignHCenter);
    }
    m_addressBox->setVisible(!addresses.isEmpty());
}

QString EmptyNotice::headline() const
{
    return m_headline->text();
}

void EmptyNotice::showAddresses(bool shown)
{
    m_addressBox->setVisible(shown && !m_shown.isEmpty());
}
