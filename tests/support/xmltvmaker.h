// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>
#include <functional>

/// The shape of a made-up guide. The same shape gives the same bytes.
struct XmltvShape {
    std::chrono::sys_seconds from{std::chrono::seconds(1'756'944'000)};
    int channels = 10; ///< "ch1.example" and so on, called "Channel 1" and so on
    int days = 14;
    std::chrono::minutes length{60}; ///< of a programme
    int descriptionWords = 35;
    unsigned seed = 1;
};

/// Writes the guide piece by piece, of any size: titles in two languages, entities, credits, categories,
/// episode numbers, ratings and pictures, as guides in the wild have them. `take` gives false to stop early:
/// the document ends well all the same.
void makeXmltv(const XmltvShape &shape, const std::function<bool(const QByteArray &)> &take);
[[nodiscard]] QByteArray makeXmltv(const XmltvShape &shape);
