// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

/// The code of a country that a word in lower case means, "uk" for "gb", "de" for "ger"; empty: it is none.
/// Pure.
[[nodiscard]] QString countryOfCode(const QString &word);
/// The same for its name in English or its own language, "deutschland". Pure.
[[nodiscard]] QString countryOfName(const QString &word);
/// Where the channels of a group are at home, as its name tells: "UK | Sport", "Germany". Pure.
[[nodiscard]] QString countryOfGroup(const QString &group);

/// What stands in front of a name as the mark of its country: "UK: ", "|DE| ", "[US] ", "FR - ". Pure.
struct CountryMark {
    QString country; ///< code; empty: there is none
    qsizetype length = 0; ///< characters, with what parts it from the name
};
[[nodiscard]] CountryMark countryInFront(QStringView name);
