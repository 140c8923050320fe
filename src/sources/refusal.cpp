// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/refusal.h"

#include "core/said.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

bool isAmong(auto value, const auto &values)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

/// What panels made up for it, and what a proper server says.
bool saysCrowded(int status)
{
    static constexpr std::array statuses{423, 458, 459, 509};
    return isAmong(status, statuses);
}

Saying crowded(int status, int limit, bool justClosed)
{
    if (!justClosed)
        return {Said::ProviderAllowsNoFurther, {status}};
    if (limit > 1)
        return {Said::ProviderCountsEnded, {limit, status}};
    return {Said::ProviderCountsLast, {status}};
}

Said plainSentence(int status)
{
    switch (status) {
    case 400:
        return Said::ProviderUnderstandsNot;
    case 401:
        return Said::ProviderRefusesLogin;
    case 402:
        return Said::ProviderWantsPayment;
    case 403:
        return Said::ProviderRefusesAccount;
    case 404:
        return Said::ProviderLacksStream;
    case 405:
    case 406:
    case 415:
        return Said::ProviderLacksForm;
    case 407:
        return Said::ProxyWantsLoginStatus;
    case 410:
        return Said::ProviderGaveUpStream;
    case 429:
        return Said::ProviderAskedTooOften;
    case 451:
        return Said::ProviderMayNotShow;
    case 456:
        return Said::ProviderFindsAccountOver;
    case 408:
    case 502:
    case 504:
    case 522:
    case 524:
        return Said::ProviderSourceSilent;
    case 503:
        return Said::ProviderOverloaded;
    case 511:
        return Said::NetworkWantsLogin;
    case 521:
    case 523:
        return Said::ProviderServerDown;
    default:
        return status >= 500 ? Said::ProviderHasTrouble
            : status < 400   ? Said::ProviderLeadsNowhere
                             : Said::ProviderRefusesStream;
    }
}

} // namespace

bool meansCrowded(int status, int limit)
{
    return saysCrowded(status) || status == 403 || status == 429 || (status == 503 && limit > 0);
}

bool mayMeanCrowded(Said reason)
{
    static constexpr std::array reasons{Said::ProviderSendsPage, Said::ProviderSendsText,
                                        Said::ProviderSentNoVideo, Said::ProviderClosedUnanswered};
    return isAmong(reason, reasons);
}

bool meansOtherForm(int status)
{
    static constexpr std::array statuses{403, 404, 405, 406, 410, 415, 501};
    return isAmong(status, statuses);
}

Saying refusalWords(int status, int limit, bool justClosed)
{
    const bool isCrowded = saysCrowded(status) || (justClosed && meansCrowded(status, limit));
    return isCrowded ? crowded(status, limit, justClosed) : said(plainSentence(status), {status});
}

int statusInSpeech(const QString &line)
{
    static const QRegularExpression status(
        uR"((?:Server returned|method \w+ failed:|HTTP error) ([345]\d\d)\b)"_s);
    return status.match(line).captured(1).toInt();
}

Saying speechWords(const QString &line)
{
    struct Meaning {
        QLatin1StringView line;
        Said means;
    };
    static constexpr std::array meanings{
        Meaning{"Connection to srt"_L1, Said::FfmpegUnanswered},
        Meaning{"Connection refused"_L1, Said::FfmpegRefused},
        Meaning{"timed out"_L1, Said::FfmpegUnanswered},
        Meaning{"No route to host"_L1, Said::FfmpegNoWay},
        Meaning{"Network is unreachable"_L1, Said::FfmpegNoWay},
        Meaning{"Failed to resolve"_L1, Said::FfmpegUnknownName},
        Meaning{"certificate"_L1, Said::FfmpegCertificate},
        Meaning{"No such device"_L1, Said::FfmpegNoGroup},
        Meaning{"Cannot assign requested address"_L1, Said::FfmpegForeignAddress},
        Meaning{"Address already in use"_L1, Said::FfmpegPortTaken},
        Meaning{"Server returned 4XX"_L1, Said::FfmpegStreamRefused},
        Meaning{"Server returned 5XX"_L1, Said::FfmpegTrouble},
        Meaning{"Stream not found"_L1, Said::FfmpegNoStream},
        Meaning{"StreamNotFound"_L1, Said::FfmpegNoStream},
        Meaning{"moov atom not found"_L1, Said::FfmpegIndexAtEnd},
        Meaning{"does not contain any stream"_L1, Said::FfmpegNothingInIt},
        Meaning{"matches no streams"_L1, Said::FfmpegNothingInIt},
        Meaning{"received no packets"_L1, Said::FfmpegNothingCame},
        Meaning{"Could not find tag for codec"_L1, Said::FfmpegNotHeld},
        Meaning{"codec not currently supported"_L1, Said::FfmpegNotHeld},
        Meaning{"incorrect codec parameters"_L1, Said::FfmpegNotHeld},
        Meaning{"Protocol not found"_L1, Said::FfmpegKindUnknown},
        Meaning{"Invalid data found"_L1, Said::FfmpegNoVideo},
        Meaning{"End of file"_L1, Said::FfmpegStreamEnded},
        Meaning{"Input/output error"_L1, Said::FfmpegConnectionBroke},
        Meaning{"Connection reset"_L1, Said::FfmpegConnectionBroke},
        Meaning{"Broken pipe"_L1, Said::FfmpegConnectionBroke}};
    const auto *const known = std::find_if(meanings.begin(), meanings.end(), [&](const Meaning &meaning) {
        return line.contains(meaning.line, Qt::CaseInsensitive);
    });
    if (known == meanings.end())
        return line;
    static const QRegularExpression address(uR"(\w+://\S+\s*)"_s);
    return {known->means, {QString(line).remove(address)}};
}
