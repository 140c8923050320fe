// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <concepts>
#include <functional>

class QDebug;
enum class Said : quint16; ///< the sentences that there are: core/said.h

/// What is said of something: a code and its arguments, which are sayings, too; or the words of somebody else
/// (a name, a number, what a system or a library says), which nobody translates. The engine makes English of
/// it for the log and the API, `desktop` the user's language. Plain value without secrets.
struct Saying {
    Said code{}; ///< 0: `words` alone
    QString words;
    QList<Saying> arguments;

    Saying() = default;
    Saying(const QString &othersWords);
    template <std::integral T>
    Saying(T number)
        : Saying(QString::number(number))
    {
    }
    Saying(Said sentence, const QList<Saying> &itsArguments = {});

    [[nodiscard]] bool isEmpty() const { return code == Said{} && words.isEmpty(); }
    [[nodiscard]] QString english() const;
    /// In the language into which `translate` puts each sentence.
    [[nodiscard]] QString in(const std::function<QString(const char *english)> &translate) const;
    /// The same with the words of others as `change` makes them, wherever they stand in it.
    [[nodiscard]] Saying withWords(const std::function<QString(const QString &)> &change) const;
    friend bool operator==(const Saying &left, const Saying &right);
    friend bool operator==(const Saying &, const QString &) = delete; ///< which means `english()`
};
QDebug operator<<(QDebug debug, const Saying &saying); ///< in English
