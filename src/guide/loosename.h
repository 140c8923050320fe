// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// A channel's name by what tells it apart from others. Plain value.
struct LooseName {
    QStringList words; ///< lower case, no accents, no words for picture quality, no country
    QString country; ///< code that stood in front or at the end; empty: none did
    int quality = 0; ///< of the picture as the name tells: 0 nothing, 1 SD, 2 HD, 3 full HD, 4 ultra HD

    [[nodiscard]] QString text() const { return words.join(QString()); }
    /// Without what some write and others do not ("TV", "Channel", "East"), and numbers as digits; the same
    /// as text() where not enough would be left.
    [[nodiscard]] QString broadText() const;
};

/// "UK: BBC One FHD (UK)" as "bbc one" of "uk"; a plus stays, as "plus", since "ITV +1" is another channel,
/// and so does "west", in whatever language. Pure.
[[nodiscard]] LooseName toLooseName(const QString &name);
[[nodiscard]] QString looseName(const QString &name); ///< its text

/// Whether both say where they are at home, and differ: "Discovery" is another channel there.
[[nodiscard]] bool areAbroad(const QString &country, const QString &other);
