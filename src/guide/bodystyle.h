// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guideconfig.h"

#include <QByteArray>
#include <QHash>

/// How the bodies of programmes are written otherwise than they were read: sub-titles within titles, other
/// categories, shorter descriptions. Works on what toProgrammeBody() made. Plain value; pure.
class BodyStyle {
public:
    static constexpr int Whole = -1;

    explicit BodyStyle(const GuideStyle &style);

    [[nodiscard]] bool isPlain() const { return m_description == Whole && keepsSizes(); }
    [[nodiscard]] bool keepsSizes() const { return !m_fold && m_categories.isEmpty(); }
    /// Descriptions have at most so many bytes; of several languages the first stays. Whole: all of it.
    void setDescription(int bytes) { m_description = bytes; }
    [[nodiscard]] QByteArray apply(const QByteArray &body) const;

private:
    void shorten(QByteArray &body) const;
    void fold(QByteArray &body) const;
    void rename(QByteArray &body) const;

    bool m_fold;
    QHash<QString, QByteArray> m_categories; ///< XML, by what is written in lower case
    int m_description = Whole;
};
