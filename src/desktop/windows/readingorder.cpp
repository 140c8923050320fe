// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/readingorder.h"

#include <QApplication>
#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QKeyEvent>
#include <QSet>
#include <QTabWidget>
#include <QWidget>

#include <algorithm>

namespace {

using Place = QPair<int, int>; // row, column

Place placeIn(const QLayout &layout, int index)
{
    if (const auto *grid = qobject_cast<const QGridLayout *>(&layout)) {
        int row = 0, column = 0, rows = 0, columns = 0;
        grid->getItemPosition(index, &row, &column, &rows, &columns);
        return {row, column};
    }
    if (const auto *form = qobject_cast<const QFormLayout *>(&layout)) {
        int row = 0;
        QFormLayout::ItemRole role = QFormLayout::FieldRole;
        form->getItemPosition(index, &row, &role);
        return {row, int(role)};
    }
    const auto *box = qobject_cast<const QBoxLayout *>(&layout);
    const bool backward =
        box && (box->direction() == QBoxLayout::RightToLeft || box->direction() == QBoxLayout::BottomToTop);
    return {backward ? -index : index, 0};
}

bool isTabStop(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget.focusProxy();
}

/// Walks the layouts, which know the order of what is still hidden, too; what stands in none goes by its
/// place.
class Reader {
public:
    void read(QWidget &widget)
    {
        if (m_seen.contains(&widget))
            return;
        m_seen.insert(&widget);
        if (isTabStop(widget))
            m_stops.append(&widget);
        if (widget.layout())
            read(*widget.layout());
        QList<QWidget *> loose;
        for (QObject *child : widget.children()) {
            auto *part = qobject_cast<QWidget *>(child);
            if (part && !part->isWindow() && !m_seen.contains(part))
                loose.append(part);
        }
        const bool mirrored = widget.isRightToLeft();
        std::stable_sort(loose.begin(), loose.end(), [mirrored](const QWidget *a, const QWidget *b) {
            const bool sameLine = a->y() < b->y() + b->height() && b->y() < a->y() + a->height();
            return sameLine ? (mirrored ? a->x() > b->x() : a->x() < b->x()) : a->y() < b->y();
        });
        for (QWidget *part : std::as_const(loose))
            read(*part);
    }
    [[nodiscard]] const QList<QWidget *> &stops() const { return m_stops; }

private:
    void read(QLayout &layout)
    {
        QList<QPair<Place, QLayoutItem *>> items;
        for (int index = 0; index < layout.count(); ++index)
            items.append({placeIn(layout, index), layout.itemAt(index)});
        std::stable_sort(items.begin(), items.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
        for (const auto &[place, item] : std::as_const(items)) {
            if (item->widget())
                read(*item->widget());
            else if (item->layout())
                read(*item->layout());
        }
    }

    QSet<const QWidget *> m_seen;
    QList<QWidget *> m_stops;
};

QList<QWidget *> inTabOrder(QWidget &window)
{
    QList<QWidget *> stops;
    for (QWidget *at = window.nextInFocusChain(); at && at != &window; at = at->nextInFocusChain()) {
        if (isTabStop(*at))
            stops.append(at);
    }
    return stops;
}

/// A box of buttons or tabs hands the focus on to its first one. Wherever it lies in the chain itself, Tab
/// would come to that one a second time.
void passOverBoxes(const QWidget &window)
{
    for (QWidget *box : window.findChildren<QWidget *>()) {
        if (!box->focusProxy() || !(qobject_cast<QDialogButtonBox *>(box) || qobject_cast<QTabWidget *>(box)))
            continue;
        box->setFocusProxy(nullptr); // first: a policy is handed on, too
        box->setFocusPolicy(Qt::NoFocus);
    }
}

void putInReadingOrder(QWidget &window)
{
    passOverBoxes(window);
    const QList<QWidget *> wanted = inReadingOrder(window);
    if (wanted == inTabOrder(window))
        return;
    for (int i = 1; i < wanted.size(); ++i)
        QWidget::setTabOrder(wanted.at(i - 1), wanted.at(i));
}

bool isTab(const QEvent &event)
{
    if (event.type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<const QKeyEvent &>(event).key();
    return key == Qt::Key_Tab || key == Qt::Key_Backtab;
}

} // namespace

QList<QWidget *> inReadingOrder(QWidget &window)
{
    Reader reader;
    reader.read(window);
    QList<QWidget *> stops = reader.stops();
    stops.removeAll(&window);
    return stops;
}

ReadingOrder::ReadingOrder()
{
    qApp->installEventFilter(this);
}

bool ReadingOrder::eventFilter(QObject *watched, QEvent *event)
{
    // At Show for where the focus begins, at Tab for all that came since.
    if (event->type() == QEvent::Show || isTab(*event)) {
        auto *widget = qobject_cast<QWidget *>(watched);
        const bool opens = widget && event->type() == QEvent::Show && widget->isWindow();
        if (opens || (widget && isTab(*event)))
            putInReadingOrder(*widget->window());
    }
    return QObject::eventFilter(watched, event);
}
