// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/recordfinder.h"
#include "guide/xmlblank.h"

#include <algorithm>
#include <cstring>

namespace {

constexpr qsizetype LongestBlock = 1024 * 1024; // a comment or CDATA that is not ended sooner is none
constexpr qsizetype LongestBegin = 12; // "<programme " and "<![CDATA["

bool isTag(QByteArrayView rest, QByteArrayView name)
{
    if (rest.size() <= name.size() || !rest.startsWith(name))
        return false;
    const char next = rest[name.size()];
    return isXmlBlank(next) || next == '>' || next == '/';
}

} // namespace

FoundRecord RecordFinder::next(qsizetype from)
{
    m_found = {from, false, false, {}, {}};
    while (!m_found.found) {
        const qsizetype mark = m_bytes.indexOf('<', m_found.at);
        noteText(m_found.at, mark < 0 ? m_bytes.size() : mark);
        m_found.at = mark < 0 ? m_bytes.size() : mark;
        if (mark < 0 || !takeMark())
            break;
    }
    return m_found;
}

void RecordFinder::noteText(qsizetype from, qsizetype to)
{
    for (qsizetype at = from; at < to && !m_found.text; ++at) {
        if (!isXmlBlank(m_bytes[at]))
            m_found.text = at;
    }
}

/// False: what it is, bytes to come tell.
bool RecordFinder::takeMark()
{
    const QByteArrayView rest = m_bytes.sliced(m_found.at);
    if (!m_last && rest.size() < LongestBegin)
        return false;
    if (rest.startsWith(m_comment.begin))
        return passOver(m_comment);
    if (rest.startsWith(m_cdata.begin))
        return passOver(m_cdata);
    m_found.found = isTag(rest, "<programme") || isTag(rest, "<channel");
    if (m_found.found)
        return true;
    if (rest.startsWith("</tv>"))
        m_found.documentEnds = true;
    if (rest.startsWith("</tv>") || isTag(rest, "<tv"))
        m_found.isOver = rest[1] == '/';
    // The rest of the tag is not text.
    const qsizetype end = rest.indexOf('>', 1), next = rest.indexOf('<', 1);
    m_found.at += end >= 0 && (next < 0 || end < next) ? end + 1 : 1;
    return true;
}

/// One that is not ended, or ended by the next one's end, is none.
bool RecordFinder::passOver(Block &block)
{
    const qsizetype inside = m_found.at + block.begin.size();
    if (findEnd(block, inside)) {
        const QByteArrayView within = m_bytes.sliced(inside, block.nextEnd - inside);
        m_found.at = within.indexOf(block.begin) < 0 ? block.nextEnd + block.end.size() : inside;
        return true;
    }
    if (!m_last && m_bytes.size() - inside < LongestBlock)
        return false;
    m_found.at = inside;
    return true;
}

bool RecordFinder::findEnd(Block &block, qsizetype from)
{
    const qsizetype limit = std::min(m_bytes.size(), from + LongestBlock);
    if (block.nextEnd < from) {
        const qsizetype start = std::max(from, block.noneUntil - block.end.size());
        const qsizetype found = start < limit ? m_bytes.first(limit).indexOf(block.end, start) : -1;
        block.nextEnd = found;
        block.noneUntil = found < 0 ? std::max(limit, block.noneUntil) : block.noneUntil;
    }
    return block.nextEnd >= from && block.nextEnd < limit;
}
