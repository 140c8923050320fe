// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/companionstate.h"
#include "core/consumer.h"
#include "desktop/text.h"

#include <QCoreApplication>
#include <QString>

/// What is done in media servers, how they stand, and who they say is behind a stream: in the user's words
/// and language. Pure.
class CompanionText {
    Q_DECLARE_TR_FUNCTIONS(CompanionText)
public:
    [[nodiscard]] static QString toDo(const CompanionStep &step); ///< "Attach the guide"
    [[nodiscard]] static QString done(const CompanionChange &change); ///< "The guide was attached"
    /// What a person can do where a step failed or is theirs; empty: nothing. `address`: ours for the server.
    [[nodiscard]] static QString byHand(const CompanionStep &step, const QString &address);
    [[nodiscard]] static QString why(const Problem &problem); ///< of a call
    [[nodiscard]] static Notice standing(const CompanionServer &server);

    /// "Anna on Living room TV", "Recording: News"; empty: nobody says.
    [[nodiscard]] static QString who(const Behind &behind);
    /// The same and everything besides: product, direct or transcoded.
    [[nodiscard]] static QString details(const Behind &behind);
    [[nodiscard]] static QString purpose(StreamPurpose purpose); ///< what a tuner is busy with; may be empty
    [[nodiscard]] static Notice ghost(const Behind &behind); ///< empty: it is none
    [[nodiscard]] static QString shortage(const TunerShortage &shortage);

private:
    [[nodiscard]] static QString playback(const QString &word);
};
