// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/rowfilter.h"

#include "desktop/models/roles.h"

using namespace std::chrono_literals;

namespace {

// The C locale's collation knows no numbers within text.
QLocale sortingLocale()
{
    return QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale();
}

} // namespace

RowFilter::RowFilter(QAbstractItemModel *source, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_collator(sortingLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_resort.setSingleShot(true);
    m_resort.setInterval(1s);
    setDynamicSortFilter(false);
    setSourceModel(source);
    connect(&m_resort, &QTimer::timeout, this, &RowFilter::resort);
    connect(source, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                if (roles.isEmpty() || roles.contains(int(Qt::DisplayRole)) || roles.contains(int(SortRole)))
                    scheduleResort();
            });
    connect(source, &QAbstractItemModel::rowsInserted, this, &RowFilter::scheduleResort);
}

void RowFilter::setNeedle(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void RowFilter::scheduleResort()
{
    if (!m_resort.isActive())
        m_resort.start();
}

void RowFilter::resort()
{
    if (narrows())
        invalidateFilter();
    if (sortColumn() >= 0)
        sort(sortColumn(), sortOrder());
}

bool RowFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto occurs = [&](const QString &word) {
        for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
            const QModelIndex cell = sourceModel()->index(row, column, parent);
            if (cell.data().toString().contains(word, Qt::CaseInsensitive))
                return true;
        }
        return false;
    };
    return std::all_of(m_words.cbegin(), m_words.cend(), occurs);
}

int RowFilter::order(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(SortRole), b = right.data(SortRole);
    if (a.metaType() == QMetaType::fromType<QString>())
        return m_collator.compare(a.toString(), b.toString());
    const qint64 x = a.toLongLong(), y = b.toLongLong();
    return x == y ? 0 : x < y ? -1 : 1;
}

bool RowFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int order = RowFilter::order(left, right);
    return order != 0 ? order < 0 : left.row() < right.row();
}
