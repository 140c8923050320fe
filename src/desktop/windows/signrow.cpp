// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/signrow.h"

#include "desktop/direction.h"
#include "desktop/statelook.h"
#include "desktop/verdictlook.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

SignRow::SignRow(Sign sign, const QString &headline, const QString &rest, QWidget *parent)
    : QWidget(parent)
    , m_sign(sign)
    , m_picture(new QLabel(this))
{
    setAccessibleName(word(sign) + u": "_s + headline);
    setAccessibleDescription(rest);
    auto *text = new QLabel(this);
    text->setTextFormat(Qt::RichText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setText(direction::lines(rest.isEmpty() ? headline.toHtmlEscaped()
                                                  : u"<b>"_s + headline.toHtmlEscaped() + u"</b><br>"_s
                                           + rest.toHtmlEscaped().replace(u'\n', u"<br>"_s)));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addWidget(text, 1, Qt::AlignTop);
    drawSign();
}

QString SignRow::word(Sign sign)
{
    switch (sign) {
    case Sign::ToDo:
        return tr("To do");
    case Sign::Done:
        return tr("Done");
    case Sign::Note:
        return tr("To know", "a note in a list");
    case Sign::Failed:
        return tr("Failed", "a step");
    }
    return {};
}

void SignRow::drawSign()
{
    const int side = fontMetrics().height() * 5 / 4;
    const QIcon icon = m_sign == Sign::ToDo ? StateLook::icon(ConsumerState::Idle, palette())
        : m_sign == Sign::Done              ? VerdictLook::icon(Verdict::Fine, palette())
        : m_sign == Sign::Note              ? VerdictLook::icon(Verdict::Note, palette())
                                            : VerdictLook::icon(Verdict::Broken, palette());
    m_picture->setPixmap(icon.pixmap(QSize(side, side), devicePixelRatioF()));
    m_picture->setToolTip(word(m_sign));
}

void SignRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        drawSign();
    QWidget::changeEvent(event);
}
