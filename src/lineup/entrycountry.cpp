// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/entrycountry.h"

#include "core/channelgroups.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

// Codes that lists use for something else: television, a picture, a radio, and what all may see.
constexpr std::array NoCountries{"tv"_L1, "sd"_L1, "fm"_L1, "vo"_L1, "hd"_L1, "eu"_L1, "en"_L1};

const QHash<QString, QString> &codesByName()
{
    static const QHash<QString, QString> codes = [] {
        QHash<QString, QString> made;
        for (int at = 1; at <= int(QLocale::LastTerritory); ++at) {
            const auto territory = QLocale::Territory(at);
            const QString code = QLocale::territoryToCode(territory).toLower();
            if (code.size() == 2 && code.at(0).isLetter())
                made.insert(QLocale::territoryToString(territory).toCaseFolded(), code);
        }
        made.insert(u"usa"_s, u"us"_s);
        made.insert(u"uk"_s, u"gb"_s);
        made.insert(u"england"_s, u"gb"_s);
        made.insert(u"bosnia"_s, u"ba"_s);
        made.insert(u"macedonia"_s, u"mk"_s);
        made.insert(u"czech republic"_s, u"cz"_s);
        return made;
    }();
    return codes;
}

QString plainCode(const QString &code)
{
    const QString lower = code.toLower();
    if (std::find(NoCountries.begin(), NoCountries.end(), lower) != NoCountries.end())
        return {};
    if (lower == "uk"_L1)
        return u"gb"_s;
    static const QSet<QString> known = [] {
        const QStringList all = codesByName().values();
        return QSet<QString>(all.begin(), all.end());
    }();
    return known.contains(lower) ? lower : QString();
}

QString codeOfId(const QString &tvgId)
{
    static const QRegularExpression end(uR"(\.([a-z]{2})(?:@.*)?\z)"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    return plainCode(end.match(tvgId.trimmed()).captured(1));
}

QString codeAtBeginningOf(const QString &label)
{
    static const QRegularExpression beginning(
        uR"(\A\s*(?:([A-Z]{2})\s*[|:]|[\[(|]\s*([A-Z]{2})\s*[\])|]))"_s);
    const QRegularExpressionMatch found = beginning.match(label);
    return plainCode(found.captured(1) + found.captured(2));
}

} // namespace

QString countryOf(const PlaylistEntry &entry)
{
    if (!entry.country.isEmpty())
        return entry.country;
    if (const QString code = codeOfId(entry.tvgId); !code.isEmpty())
        return code;
    for (const QString &label : {entry.name, entry.group}) {
        if (const QString code = codeAtBeginningOf(label); !code.isEmpty())
            return code;
    }
    QString code;
    for (const QString &group : groupsOf(entry.group)) {
        const QString one = codesByName().value(group.toCaseFolded());
        if (!one.isEmpty() && !code.isEmpty() && one != code)
            return {};
        code = one.isEmpty() ? code : one;
    }
    return code;
}
