// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/zonenames.h"

#include "core/clock.h"

#include <QByteArrayView>
#include <QDateTime>
#include <QHash>

#include <algorithm>
#include <array>

using namespace std::chrono;

namespace {

struct NamedZone {
    QByteArrayView name;
    minutes offset;
};

// The names that guides in the wild use, where several zones share one with the meaning that is most usual.
constexpr std::array Zones{
    NamedZone{"UTC", 0h},      NamedZone{"GMT", 0h},      NamedZone{"UT", 0h},       NamedZone{"WET", 0h},
    NamedZone{"BST", 1h},      NamedZone{"WEST", 1h},     NamedZone{"CET", 1h},      NamedZone{"MET", 1h},
    NamedZone{"MEZ", 1h},      NamedZone{"CEST", 2h},     NamedZone{"MEST", 2h},     NamedZone{"MESZ", 2h},
    NamedZone{"EET", 2h},      NamedZone{"SAST", 2h},     NamedZone{"EEST", 3h},     NamedZone{"MSK", 3h},
    NamedZone{"TRT", 3h},      NamedZone{"EAT", 3h},      NamedZone{"IRST", 210min}, NamedZone{"GST", 4h},
    NamedZone{"PKT", 5h},      NamedZone{"IST", 330min},  NamedZone{"ICT", 7h},      NamedZone{"WIB", 7h},
    NamedZone{"SGT", 8h},      NamedZone{"HKT", 8h},      NamedZone{"PHT", 8h},      NamedZone{"AWST", 8h},
    NamedZone{"JST", 9h},      NamedZone{"KST", 9h},      NamedZone{"ACST", 570min}, NamedZone{"AEST", 10h},
    NamedZone{"ACDT", 630min}, NamedZone{"AEDT", 11h},    NamedZone{"NZST", 12h},    NamedZone{"NZDT", 13h},
    NamedZone{"NST", -210min}, NamedZone{"NDT", -150min}, NamedZone{"BRT", -3h},     NamedZone{"ART", -3h},
    NamedZone{"AST", -4h},     NamedZone{"ADT", -3h},     NamedZone{"CLT", -4h},     NamedZone{"COT", -5h},
    NamedZone{"PET", -5h},     NamedZone{"EST", -5h},     NamedZone{"EDT", -4h},     NamedZone{"CST", -6h},
    NamedZone{"CDT", -5h},     NamedZone{"MST", -7h},     NamedZone{"MDT", -6h},     NamedZone{"PST", -8h},
    NamedZone{"PDT", -7h},     NamedZone{"AKST", -9h},    NamedZone{"AKDT", -8h},    NamedZone{"HST", -10h}};

QDateTime moment(sys_seconds time)
{
    return utcDateTime(time);
}

QHash<QByteArray, seconds> gathered()
{
    QHash<QByteArray, seconds> all;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        const QTimeZone zone(id);
        for (const sys_seconds time : {sys_days(2026y / 1 / 15), sys_days(2026y / 7 / 15)}) {
            const QByteArray name = zone.abbreviation(moment(time)).toLatin1().toUpper();
            const bool isName =
                std::all_of(name.begin(), name.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
            if (!name.isEmpty() && isName && !all.contains(name))
                all.insert(name, seconds(zone.offsetFromUtc(moment(time))));
        }
    }
    return all;
}

} // namespace

std::optional<seconds> usualOffset(const QByteArray &name)
{
    const auto found = std::find_if(Zones.begin(), Zones.end(),
                                    [&name](const NamedZone &zone) { return zone.name == name; });
    return found == Zones.end() ? std::nullopt : std::optional<seconds>(found->offset);
}

std::optional<seconds> offsetCalled(const QByteArray &name, const QTimeZone &zone, sys_seconds about)
{
    for (const auto months : {0, 6, -6}) {
        const QDateTime time = moment(about + days(30) * months);
        if (zone.abbreviation(time).toLatin1().toUpper() == name)
            return seconds(zone.offsetFromUtc(time));
    }
    return std::nullopt;
}

std::optional<seconds> systemOffset(const QByteArray &name)
{
    static const QHash<QByteArray, seconds> all = gathered();
    const auto found = all.constFind(name);
    return found == all.cend() ? std::nullopt : std::optional(*found);
}
