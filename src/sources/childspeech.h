// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>
#include <QUrl>

/// What a child program says, line by line and without addresses. Keeps an unfinished line until the rest of
/// it comes, so that no address escapes in two halves. Of ffmpeg's levels only "[warning] " is left, at the
/// begin of the line. Plain value.
class ChildSpeech {
public:
    static constexpr qsizetype LongestLine = 16 * 1024; ///< bytes; what a line has more is dropped

    /// `address` is what the child was given: taken out however it is spelled, even where nothing marks its
    /// end.
    explicit ChildSpeech(const QUrl &address);

    [[nodiscard]] QStringList take(const QByteArray &bytes); ///< the lines that are whole now
    [[nodiscard]] QStringList takeRest(); ///< a last line without an end

private:
    void add(const QByteArray &piece);

    QStringList m_secrets; ///< longest first
    QString m_shown; ///< in their place
    QByteArray m_line; ///< unfinished
};
