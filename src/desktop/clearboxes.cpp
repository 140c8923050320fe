// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/clearboxes.h"

#include "desktop/statelook.h"

#include <QApplication>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace {

/// Fusion takes the window's colour, darkened by 1.4, and lightens it by a tenth for the outline of a box.
QPalette withClearOutline(QPalette palette)
{
    const QColor text = palette.color(QPalette::WindowText), ground = palette.color(QPalette::Base);
    const auto between = [](int a, int b) {
        return (a * 3 + b * 2) / 5;
    };
    const QColor outline(between(text.red(), ground.red()), between(text.green(), ground.green()),
                         between(text.blue(), ground.blue()));
    palette.setColor(QPalette::Window, outline.lighter(127));
    return palette;
}

template <typename Option> Option outlined(const QStyleOption &option)
{
    Option clear(*static_cast<const Option *>(&option));
    clear.palette = withClearOutline(option.palette);
    return clear;
}

} // namespace

ClearBoxes::ClearBoxes()
    : QProxyStyle(u"Fusion"_s)
{
}

void ClearBoxes::install()
{
    if (QApplication::style()->inherits("QFusionStyle"))
        QApplication::setStyle(new ClearBoxes);
}

void ClearBoxes::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (!option || !StateLook::isDark(option->palette))
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_IndicatorItemViewItemCheck && qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
        const auto clear = outlined<QStyleOptionViewItem>(*option);
        return QProxyStyle::drawPrimitive(element, &clear, painter, widget);
    }
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton) {
        if (qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const auto clear = outlined<QStyleOptionButton>(*option);
            return QProxyStyle::drawPrimitive(element, &clear, painter, widget);
        }
        const auto clear = outlined<QStyleOption>(*option);
        return QProxyStyle::drawPrimitive(element, &clear, painter, widget);
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}
