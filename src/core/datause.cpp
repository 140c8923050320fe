// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datause.h"

#include <QLocale>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array dataUnits{"MB", "GB", "TB"};
constexpr qint64 megabyte = 1024 * 1024;
constexpr double mostData = 1e17; // bytes

} // namespace

int percentUsed(const DataUse &use)
{
    return use.limit > 0 ? int(double(use.received) * 100 / double(use.limit)) : 0;
}

std::optional<qint64> dataAmountOf(const QString &text)
{
    static const QRegularExpression form(uR"(\A\s*(\d{1,9}(?:[.,]\d{1,3})?)\s*([MGT])i?B\s*\z)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto found = form.match(text);
    if (!found.hasMatch())
        return std::nullopt;
    double bytes = found.captured(1).replace(u',', u'.').toDouble() * double(megabyte);
    for (const QChar unit : {u'M', u'G', u'T'}) {
        if (found.captured(2).at(0).toUpper() == unit)
            break;
        bytes *= 1024;
    }
    return bytes >= 1 && bytes <= mostData ? std::optional(qint64(bytes)) : std::nullopt;
}

QString toDataAmount(qint64 bytes)
{
    double amount = double(bytes) / double(megabyte);
    size_t unit = 0;
    while (unit + 1 < dataUnits.size() && amount >= 1024 && qint64(amount) % 1024 == 0) {
        amount /= 1024;
        ++unit;
    }
    return QLocale::c().toString(amount, 'g', 15) + u' ' + QLatin1StringView(dataUnits.at(unit));
}
