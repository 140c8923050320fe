// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

/// Where the next `<channel` or `<programme` begins.
struct FoundRecord {
    qsizetype at = 0; ///< it begins; else up to where has been looked
    bool found = false;
    bool documentEnds = false; ///< a `</tv>` stood before it
    std::optional<bool> isOver; ///< whether the last of `<tv>` and `</tv>` before it was an end
    std::optional<qsizetype> text; ///< first byte of something before it that belongs to no document
};

/// Looks for records in bytes that may be damaged. Passes over comments and CDATA that are ended. Pure.
class RecordFinder {
public:
    /// `last`: no more bytes come; else something that may go on behind them is not passed.
    RecordFinder(QByteArrayView bytes, bool last)
        : m_bytes(bytes)
        , m_last(last)
    {
    }
    [[nodiscard]] FoundRecord next(qsizetype from);

private:
    /// Comments or CDATA: where one ends next, as far as is known.
    struct Block {
        QByteArrayView begin, end;
        qsizetype nextEnd = -1; ///< -1: not known
        qsizetype noneUntil = 0; ///< from where it was looked for, there is none
    };
    void noteText(qsizetype from, qsizetype to);
    [[nodiscard]] bool takeMark();
    [[nodiscard]] bool passOver(Block &block);
    [[nodiscard]] bool findEnd(Block &block, qsizetype from);

    QByteArrayView m_bytes;
    bool m_last;
    FoundRecord m_found;
    Block m_comment{"<!--", "-->"};
    Block m_cdata{"<![CDATA[", "]]>"};
};
