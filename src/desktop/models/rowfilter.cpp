// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/rowfilter.h"

#include "desktop/models/roles.h"

#include <algorithm>
#include <numeric>
#include <vector>

using namespace std::chrono_literals;

namespace {

constexpr int FewRows = 200; // that many may come and go one by one
constexpr int GatheredAtOnce = 4000; // rows: some milliseconds

// The C locale's collation knows no numbers within text.
QLocale sortingLocale()
{
    return QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale();
}

} // namespace

/// What the rows of one column sort by: texts or numbers.
struct RowFilter::SortKeys {
    std::vector<QCollatorSortKey> texts;
    std::vector<qint64> numbers;

    [[nodiscard]] int compare(int left, int right) const
    {
        if (!texts.empty())
            return texts[size_t(left)].compare(texts[size_t(right)]);
        if (numbers.empty())
            return 0;
        const qint64 x = numbers[size_t(left)], y = numbers[size_t(right)];
        return x == y ? 0 : x < y ? -1 : 1;
    }
};

RowFilter::RowFilter(QAbstractItemModel *source, QObject *parent)
    : FilterModel(parent)
    , m_collator(sortingLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_resort.setSingleShot(true);
    m_resort.setInterval(1s);
    connect(&m_gathering, &QTimer::timeout, this, &RowFilter::gather);
    setDynamicSortFilter(false);
    // Before the proxy hears of it, which may look at rows at once.
    connect(source, &QAbstractItemModel::dataChanged, this, &RowFilter::forget);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(source, signal, this, &RowFilter::forgetAll);
    connect(source, &QAbstractItemModel::modelReset, this, &RowFilter::forgetAll);
    setSourceModel(source);
    connect(&m_resort, &QTimer::timeout, this, &RowFilter::resort);
    connect(source, &QAbstractItemModel::rowsInserted, this, &RowFilter::scheduleResort);
    connect(source, &QAbstractItemModel::modelReset, this, &RowFilter::scheduleResort);
}

void RowFilter::forget(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    const auto spans = [&](int column) {
        return topLeft.column() <= column && column <= bottomRight.column();
    };
    const bool isText = roles.isEmpty() || roles.contains(int(Qt::DisplayRole));
    const bool isKey = roles.isEmpty() || roles.contains(int(SortRole));
    const bool isSorted = isKey && (spans(sortColumn()) || spans(m_tieBreak));
    const bool isSearched =
        isText && (m_searched.isEmpty() || std::any_of(m_searched.cbegin(), m_searched.cend(), spans));
    for (int row = topLeft.row(); isSearched && row <= bottomRight.row() && row < m_texts.size(); ++row)
        m_texts[row] = QString();
    if (isSorted)
        m_rankedColumn = -1;
    if (isSorted || (narrows() && (isText || isKey)))
        scheduleResort();
}

void RowFilter::forgetAll()
{
    m_texts.clear();
    m_rankedColumn = -1;
}

void RowFilter::setNeedle(const QString &text)
{
    const QStringList words = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    refilter();
}

void RowFilter::setSearched(const QSet<int> &columns)
{
    m_searched = columns;
    m_texts.clear();
}

void RowFilter::refilter()
{
    int differing = 0;
    const int rows = sourceModel()->rowCount();
    for (int row = 0; row < rows && differing <= FewRows; ++row)
        differing += filterAcceptsRow(row, {}) != mapFromSource(sourceModel()->index(row, 0)).isValid();
    if (differing == 0)
        return;
    if (differing <= FewRows) {
        rowsChanged();
        return;
    }
    // Row by row, each removal would cost as much as there are rows.
    emit aboutToMapAnew();
    beginResetModel();
    invalidate();
    endResetModel();
    emit mappedAnew();
}

void RowFilter::prepare()
{
    m_gathered = 0;
    m_gathering.start(0ms);
}

void RowFilter::gather()
{
    const int rows = sourceModel()->rowCount();
    const int end = std::min(rows, m_gathered + GatheredAtOnce);
    while (m_gathered < end)
        (void)searchedText(m_gathered++);
    if (m_gathered >= rows)
        m_gathering.stop();
}

void RowFilter::scheduleResort()
{
    if (!m_resort.isActive())
        m_resort.start();
}

void RowFilter::resort()
{
    if (narrows())
        refilter();
    if (sortColumn() >= 0)
        sort(sortColumn(), sortOrder());
}

const QString &RowFilter::searchedText(int row) const
{
    const QAbstractItemModel &source = *sourceModel();
    if (m_texts.size() != source.rowCount())
        m_texts.resize(source.rowCount());
    QString &text = m_texts[row];
    if (!text.isNull())
        return text;
    text = QStringLiteral("\n");
    for (int column = 0; column < source.columnCount(); ++column) {
        if (m_searched.isEmpty() || m_searched.contains(column))
            text += source.index(row, column).data().toString().toCaseFolded() + u'\n';
    }
    return text;
}

bool RowFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&](const QString &word) { return searchedText(row).contains(word); });
}

RowFilter::SortKeys RowFilter::keysOf(int column) const
{
    SortKeys keys;
    const QAbstractItemModel &source = *sourceModel();
    const int rows = source.rowCount();
    if (column < 0 || rows == 0)
        return keys;
    const bool isText = source.index(0, column).data(SortRole).metaType() == QMetaType::fromType<QString>();
    for (int row = 0; row < rows; ++row) {
        const QVariant value = source.index(row, column).data(SortRole);
        if (isText)
            keys.texts.push_back(m_collator.sortKey(value.toString()));
        else
            keys.numbers.push_back(value.toLongLong());
    }
    return keys;
}

void RowFilter::rank() const
{
    const int rows = sourceModel()->rowCount();
    const SortKeys first = keysOf(sortColumn());
    const SortKeys second = keysOf(m_tieBreak == sortColumn() ? -1 : m_tieBreak);
    std::vector<int> order(static_cast<size_t>(rows));
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        if (const int by = first.compare(a, b); by != 0)
            return by < 0;
        if (const int by = second.compare(a, b); by != 0)
            return by < 0;
        return a < b;
    });
    m_ranks.resize(rows);
    for (int place = 0; place < rows; ++place)
        m_ranks[order[size_t(place)]] = place;
    m_rankedColumn = sortColumn();
}

bool RowFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (m_rankedColumn != sortColumn() || m_ranks.size() != sourceModel()->rowCount())
        rank();
    return m_ranks.at(left.row()) < m_ranks.at(right.row());
}
