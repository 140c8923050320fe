// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/refusal.h"

#include <QRegularExpression>

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
    case 400:
        return u"the provider does not understand the question"_s;
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
    case 407:
        return u"the proxy wants a name and a password, or others"_s;
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
    case 503:
        return u"the provider is overloaded, or down for a while"_s;
    case 511:
        return u"the network wants a login first"_s;
    case 521:
    case 523:
        return u"the provider's server is down"_s;
    default:
        return status >= 500 ? u"the provider has trouble of its own"_s
            : status < 400   ? u"the provider leads on to nowhere"_s
                             : u"the provider refuses the stream"_s;
    }
}

} // namespace

bool meansCrowded(int status)
{
    return saysCrowded(status) || status == 403 || status == 429 || status == 503;
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

int statusInSpeech(const QString &line)
{
    static const QRegularExpression said(
        uR"((?:Server returned|method \w+ failed:|HTTP error) ([345]\d\d)\b)"_s);
    return said.match(line).captured(1).toInt();
}

QString speechWords(const QString &line)
{
    struct Meaning {
        QLatin1StringView said;
        QLatin1StringView words;
    };
    static constexpr std::array meanings{
        Meaning{"Connection to srt"_L1, "the provider does not answer"_L1},
        Meaning{"Connection refused"_L1, "the provider's server refuses the connection"_L1},
        Meaning{"timed out"_L1, "the provider does not answer"_L1},
        Meaning{"No route to host"_L1, "there is no way to the provider"_L1},
        Meaning{"Network is unreachable"_L1, "there is no way to the provider"_L1},
        Meaning{"Failed to resolve"_L1, "the name of the provider is not known"_L1},
        Meaning{"certificate"_L1, "the provider's certificate is refused"_L1},
        Meaning{"No such device"_L1, "the network here can't receive this group"_L1},
        Meaning{"Cannot assign requested address"_L1, "the address is none of this computer"_L1},
        Meaning{"Address already in use"_L1, "another program here has this port"_L1},
        Meaning{"Server returned 4XX"_L1, "the provider refuses the stream"_L1},
        Meaning{"Server returned 5XX"_L1, "the provider has trouble of its own"_L1},
        Meaning{"Stream not found"_L1, "the provider does not have this stream"_L1},
        Meaning{"StreamNotFound"_L1, "the provider does not have this stream"_L1},
        Meaning{"moov atom not found"_L1,
                "the film's index is at its end, where the provider can't be asked for it"_L1},
        Meaning{"does not contain any stream"_L1, "there is neither picture nor sound in it"_L1},
        Meaning{"matches no streams"_L1, "there is neither picture nor sound in it"_L1},
        Meaning{"received no packets"_L1, "nothing that can be played came"_L1},
        Meaning{"Could not find tag for codec"_L1, "a transport stream can't hold what is in it"_L1},
        Meaning{"codec not currently supported"_L1, "a transport stream can't hold what is in it"_L1},
        Meaning{"incorrect codec parameters"_L1, "a transport stream can't hold what is in it"_L1},
        Meaning{"Protocol not found"_L1, "the ffmpeg here can't play such addresses"_L1},
        Meaning{"Invalid data found"_L1, "what the provider sends is no video"_L1},
        Meaning{"End of file"_L1, "the provider ended the stream"_L1},
        Meaning{"Input/output error"_L1, "the connection to the provider broke"_L1},
        Meaning{"Connection reset"_L1, "the connection to the provider broke"_L1},
        Meaning{"Broken pipe"_L1, "the connection to the provider broke"_L1}};
    const auto *const known = std::find_if(meanings.begin(), meanings.end(), [&](const Meaning &meaning) {
        return line.contains(meaning.said, Qt::CaseInsensitive);
    });
    if (known == meanings.end())
        return line;
    static const QRegularExpression address(uR"(\w+://\S+\s*)"_s);
    return u"%1 (ffmpeg: %2)"_s.arg(QString(known->words), QString(line).remove(address));
}
