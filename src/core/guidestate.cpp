// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidestate.h"

int confidenceOf(MatchRank rank)
{
    switch (rank) {
    case MatchRank::Corrected:
    case MatchRank::TvgId:
        return 100;
    case MatchRank::TvgIdAnyCase:
        return 95;
    case MatchRank::Name:
        return 85;
    case MatchRank::LooseName:
        return 60;
    case MatchRank::None:
        break;
    }
    return 0;
}
