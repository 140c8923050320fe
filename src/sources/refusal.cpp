// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/refusal.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

bool isAmong(int status, const auto &statuses)
{
    return std::find(statuses.begin(), statuses.end(), status) != statuses.end();
}

/// What panels made up for it, and what a proper server says.
bool saysCrowded(int status)
{
    static constexpr std::array statuses{423, 458, 459, 509};
    return isAmong(status, statuses);
}

QString crowdedWords(int limit, bool justClosed)
{
    if (!justClosed)
        return u"the provider allows no further connection of this account"_s;
    if (limit > 1)
        return u"the provider allows %1 connections and still counts one that has ended"_s.arg(limit);
    return u"the provider allows one connection and still counts the last one"_s;
}

QString plainWords(int status)
{
    switch (status) {
    case 401:
        return u"the provider refuses the name or the password"_s;
    case 402:
        return u"the provider wants to be paid first"_s;
    case 403:
        return u"the provider refuses this account, or the address it is used from"_s;
    case 404:
        return u"the provider does not have this stream"_s;
    case 405:
    case 406:
    case 415:
        return u"the provider does not give the stream in this form"_s;
    case 410:
        return u"the provider has given this stream up"_s;
    case 429:
        return u"the provider finds that it is asked too often"_s;
    case 451:
        return u"the provider may not show this here"_s;
    case 456:
        return u"the provider finds the account expired or blocked"_s;
    case 408:
    case 502:
    case 504:
    case 522:
    case 524:
        return u"the provider's own source does not answer"_s;
    default:
        return status >= 500 ? u"the provider has trouble of its own"_s
                             : u"the provider refuses the stream"_s;
    }
}

} // namespace

bool meansCrowded(int status)
{
    return saysCrowded(status) || status == 403 || status == 429;
}

bool meansOtherForm(int status)
{
    static constexpr std::array statuses{403, 404, 405, 406, 410, 415, 501};
    return isAmong(status, statuses);
}

QString refusalWords(int status, int limit, bool justClosed)
{
    const bool isCrowded = saysCrowded(status) || (justClosed && meansCrowded(status));
    return u"%1 (%2)"_s.arg(isCrowded ? crowdedWords(limit, justClosed) : plainWords(status)).arg(status);
}
