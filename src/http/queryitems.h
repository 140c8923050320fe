// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

constexpr qint64 MostPerPage = 10000; ///< rows that a list gives at once
constexpr qint64 UsualPage = 1000; ///< of one whose limit is not said
constexpr qint64 LatestTime = 253'402'300'799'999; ///< the end of the year 9999, in milliseconds

/// The items of a query string. A view: lives no longer than the query. Pure.
class QueryItems {
public:
    explicit QueryItems(QByteArrayView query)
        : m_query(query)
    {
    }
    /// The first item of this name as sent; null: there is none; empty: it has no value.
    [[nodiscard]] QByteArrayView raw(QByteArrayView name) const;
    /// The same, decoded as forms are ('+' is a blank).
    [[nodiscard]] std::optional<QString> text(QByteArrayView name) const;
    /// A whole number in the range; none when the item is missing, `isWrong` set when it is anything else.
    [[nodiscard]] std::optional<qint64> number(QByteArrayView name, qint64 from, qint64 to,
                                               bool &isWrong) const;

private:
    QByteArrayView m_query;
};
