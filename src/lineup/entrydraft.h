// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineup/playlistentry.h"

#include <QByteArrayView>

#include <chrono>
#include <optional>

/// What the lines before an address say about its channel, as it is gathered. Plain value. The functions give
/// whether all was allowed: a request header may be refused.
struct EntryDraft {
    PlaylistEntry entry;
    std::optional<std::chrono::minutes> guideShift; ///< of its own
    QString group; ///< of an #EXTGRP between description and address; null: none
    QString otherId; ///< channel-id, stands for a missing tvg-id
    QString kind; ///< "live", "movie" ... as tvg-type or type says; empty: nothing
    QString logo; ///< of a picture, where that is no whole address
    QString protection; ///< the system of a copy protection, as it calls itself
    bool isLicensed = false; ///< a licence is needed for it
    bool isChannel = false; ///< what was said is never said of a segment of a stream

    [[nodiscard]] bool readDescription(QByteArrayView extinf, bool &openQuote); ///< behind `#EXTINF:`
    [[nodiscard]] bool readVlcOption(QByteArrayView option); ///< behind `#EXTVLCOPT:`
    [[nodiscard]] bool readKodiProperty(QByteArrayView property); ///< behind `#KODIPROP:`
    void readLogo(QByteArrayView address);
    /// Only a player with the owner's leave can show it.
    [[nodiscard]] bool isProtected() const;

private:
    [[nodiscard]] bool readAttribute(QByteArrayView key, QByteArrayView value);
    bool readText(QByteArrayView key, QByteArrayView value);
    void readTitle(QByteArrayView title);
};

/// An address of the web, also one without its scheme, else an empty one.
[[nodiscard]] QUrl webAddress(const QString &text);

[[nodiscard]] bool isAddress(const QString &text);

/// A label that does not give away an account, else nothing.
[[nodiscard]] QString discreetLabel(QByteArrayView bytes);

/// The same for groups: parts between `;`, each once.
[[nodiscard]] QString groupLabel(QByteArrayView bytes);

/// A number of hours as `tvg-shift` has it: "-5", "+0.5", "5,5", "3:30"; none: it is no such number, or more
/// than a day.
[[nodiscard]] std::optional<std::chrono::minutes> hoursOf(QByteArrayView bytes);
