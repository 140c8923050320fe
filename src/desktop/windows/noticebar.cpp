// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/noticebar.h"

#include "desktop/direction.h"
#include "desktop/statelook.h"
#include "desktop/svgicon.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_row(new QHBoxLayout(this))
{
    m_text->setObjectName(u"noticeText"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *close = new QToolButton(this);
    close->setObjectName(u"noticeClose"_s);
    close->setAutoRaise(true);
    close->setIcon(svgIcon(u"close"_s));
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(tr("Close this message"));
    const int margin = fontMetrics().averageCharWidth();
    m_row->setContentsMargins(margin, margin / 2, margin, margin / 2);
    m_row->addWidget(m_icon, 0, Qt::AlignTop);
    m_row->addWidget(m_text, 1);
    m_row->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void NoticeBar::tell(const QString &headline, const QString &explanation)
{
    const QString head = u"<b>"_s + headline.toHtmlEscaped() + u"</b>"_s;
    m_text->setText(
        direction::lines(explanation.isEmpty() ? head : head + u"<br>"_s + explanation.toHtmlEscaped()));
    drawIcon();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    setAccessibleName(headline);
    setAccessibleDescription(explanation);
    QAccessible::updateAccessibility(&alert);
}

QPushButton *NoticeBar::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    m_row->insertWidget(m_row->count() - 1, button, 0, Qt::AlignVCenter);
    return button;
}

QString NoticeBar::text() const
{
    return m_text->text();
}

void NoticeBar::drawIcon()
{
    const int side = fontMetrics().height();
    m_icon->setPixmap(StateLook::icon(ConsumerState::Error, palette()).pixmap(side, side));
}

void NoticeBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}
