// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/fitscreen.h"

#include <QCheckBox>
#include <QLayout>
#include <QScreen>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>
#include <QWidget>

#include <algorithm>

namespace {

/// What stands in an area that scrolls. Qt gives it the height that it would like best, where a text in it
/// has several lines; as long as there is room for less, nothing scrolls.
class ScrolledPage : public QWidget {
public:
    using QWidget::QWidget;
    [[nodiscard]] int heightForWidth(int width) const override
    {
        return layout() ? layout()->totalMinimumHeightForWidth(width) : QWidget::heightForWidth(width);
    }
};

void foldLongBoxes(QWidget &page)
{
    const int longest = page.fontMetrics().averageCharWidth() * 58;
    for (QCheckBox *box : page.findChildren<QCheckBox *>()) {
        QString text = box->text();
        if (box->minimumSizeHint().width() <= longest || text.contains(u'\n'))
            continue;
        const qsizetype middle = text.size() / 2, before = text.lastIndexOf(u' ', middle),
                        after = text.indexOf(u' ', middle);
        const qsizetype at = after >= 0 && (before < 0 || after - middle < middle - before) ? after : before;
        if (at > 0)
            box->setText(text.replace(at, 1, u'\n'));
    }
}

} // namespace

void fitScreen(QWidget &window)
{
    const QScreen *screen = window.screen();
    if (!screen)
        return;
    constexpr int titleBar = 40; // that the window manager puts around it, at least
    const QSize room = screen->availableGeometry().size() - QSize(0, titleBar);
    window.resize(window.size().boundedTo(room));
}

void makeScrollable(QWidget &page)
{
    foldLongBoxes(page);
    QLayout *content = page.layout();
    auto *inner = new ScrolledPage;
    inner->setLayout(content); // its widgets go along
    auto *area = new QScrollArea(&page);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inner);
    // What is cut at the side is found by nobody: as wide as it needs, where the screen has room for it.
    const int bar = area->style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, area);
    const int room = page.screen() ? page.screen()->availableGeometry().width() * 9 / 10 : 600;
    area->setMinimumWidth(std::min(inner->minimumSizeHint().width() + bar, room));
    auto *column = new QVBoxLayout(&page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area);
}
