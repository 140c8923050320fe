// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "companion/setuprun.h"

#include <QString>

/// What is said about setting up a media server on the command line. English; all pure.
namespace setuptext {

[[nodiscard]] QString lineOf(const SetupStep &step); ///< what is to be done
/// What a person can do instead where a step failed, or has to do: with the addresses to type.
[[nodiscard]] QString byHand(const SetupStep &step, const Wanted &wanted);
[[nodiscard]] QString whyOf(const Problem &problem); ///< of a call
[[nodiscard]] QString whyNotAsked(const Problem &problem, const QString &server); ///< of a whole run

} // namespace setuptext
