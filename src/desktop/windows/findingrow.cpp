// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/findingrow.h"

#include "desktop/direction.h"
#include "desktop/verdictlook.h"
#include "doctor/findingtext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// So that what was found begins at the same place in every row.
int widestTitle(const QFont &font)
{
    QFont bold = font;
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    int widest = 0;
    for (int i = 0; i < CheckCount; ++i)
        widest = std::max(widest, metrics.horizontalAdvance(FindingText::title(Check(i))));
    return widest + metrics.averageCharWidth() * 2;
}

QLabel *label(const QString &text)
{
    auto *made = new QLabel(direction::lines(text));
    made->setTextFormat(Qt::RichText);
    made->setWordWrap(true);
    made->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return made;
}

} // namespace

FindingRow::FindingRow(const Finding &finding, QWidget *parent)
    : QWidget(parent)
    , m_finding(finding)
    , m_sign(new QLabel)
{
    const QString title = FindingText::title(finding.check), word = FindingText::verdict(finding.verdict());
    const QString sentence = FindingText::sentence(finding), remedy = FindingText::remedy(finding);
    setAccessibleName(word + u": "_s + title);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    QLabel *what = label(u"<b>"_s + title.toHtmlEscaped() + u"</b><br>"_s + word.toHtmlEscaped());
    what->setFixedWidth(widestTitle(font()));
    QLabel *found =
        label(sentence.toHtmlEscaped() + (remedy.isEmpty() ? QString() : u"<br>"_s + remedy.toHtmlEscaped()));
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addWidget(what, 0, Qt::AlignTop);
    row->addWidget(found, 1, Qt::AlignTop);
    showSign();
}

void FindingRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showSign();
    QWidget::changeEvent(event);
}

void FindingRow::showSign()
{
    const int side = fontMetrics().height() * 5 / 4;
    m_sign->setPixmap(VerdictLook::icon(verdict(), palette()).pixmap(QSize(side, side), devicePixelRatioF()));
}
