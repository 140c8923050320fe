// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consumer.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array stateWords{"idle", "streaming", "buffering", "paused", "stopped", "error"};
static_assert(stateWords.size() == ConsumerStateCount);

constexpr std::array reasonWords{
    "client_left", "stopped",          "purged",    "stale",    "interrupted",   "refused",  "upstream_lost",
    "stalled",     "duration_reached", "made_room", "replaced", "shutting_down", "suspended"};
static_assert(reasonWords.size() == EndReasonCount);

template <typename Enum, size_t N>
std::optional<Enum> fromWord(const std::array<const char *, N> &words, QStringView word)
{
    for (size_t i = 0; i < N; ++i) {
        if (word == QLatin1StringView(words[i]))
            return Enum(i);
    }
    return std::nullopt;
}

} // namespace

QString toWord(ConsumerState state)
{
    return QLatin1StringView(stateWords.at(size_t(state)));
}

std::optional<ConsumerState> consumerStateFromWord(QStringView word)
{
    return fromWord<ConsumerState>(stateWords, word);
}

QString toWord(EndReason reason)
{
    return QLatin1StringView(reasonWords.at(size_t(reason)));
}

std::optional<EndReason> endReasonFromWord(QStringView word)
{
    return fromWord<EndReason>(reasonWords, word);
}

bool isCheckup(const Consumer &consumer)
{
    return consumer.sessionId.startsWith(QLatin1StringView(CheckupSession));
}

std::chrono::milliseconds EndedConsumer::duration() const
{
    return lasted.value_or(std::max(endedAt - consumer.createdAt, std::chrono::milliseconds(0)));
}

int ConsumerStatistics::of(ConsumerState state) const
{
    switch (state) {
    case ConsumerState::Idle:
        return idle;
    case ConsumerState::Streaming:
        return streaming;
    case ConsumerState::Buffering:
        return buffering;
    case ConsumerState::Paused:
        return paused;
    case ConsumerState::Stopped:
        return stopped;
    case ConsumerState::Error:
        return error;
    }
    return 0;
}
