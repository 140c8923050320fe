// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guide/xmltvrepairs.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <array>

/// What mending one record met: how often each kind, and how far into it first.
struct MendNotes {
    struct Met {
        qsizetype first = 0; ///< bytes from the record's beginning
        qint64 times = 0;
    };
    std::array<Met, size_t(XmltvRepair::Other) + 1> met{};
};

/// Makes well-formed XML of one <channel> or <programme> in UTF-8, whatever it is: bare & and <, elements
/// that are not ended, characters that may not be. It changes nothing that is well-formed but for comments,
/// which it leaves out. Pure; used on the pool.
class XmltvMender {
public:
    /// `record` begins with the tag and may reach beyond its end.
    explicit XmltvMender(QByteArrayView record);

    /// Empty: it breaks off, and is of no use.
    [[nodiscard]] const QByteArray &text() const { return m_out; }
    [[nodiscard]] qsizetype consumed() const { return m_at; } ///< bytes up to its end
    [[nodiscard]] bool isEnded() const { return m_ended; } ///< by a tag of its own
    [[nodiscard]] const MendNotes &notes() const { return m_notes; }

private:
    void run();
    void step();
    void markup();
    void finish();
    void passOver(QByteArrayView begin, QByteArrayView end);
    void takeCData();
    [[nodiscard]] bool takeStartTag();
    [[nodiscard]] bool takeAttributes(qsizetype &at, QByteArray &attributes);
    [[nodiscard]] bool takeAttribute(qsizetype &at, QByteArray &attributes, QList<QByteArrayView> &names);
    [[nodiscard]] QByteArrayView takeValue(qsizetype &at);
    void takeEndTag();
    void closeFor(QByteArrayView child);
    void closeLast();
    void appendText(QByteArray &out, QByteArrayView text);
    void appendCharacter(QByteArray &out, QByteArrayView text, qsizetype &at);
    void appendEntity(QByteArray &out, QByteArrayView text, qsizetype &at);
    [[nodiscard]] QByteArrayView nameAt(qsizetype at) const;
    [[nodiscard]] bool endsLater(QByteArrayView name) const;
    void note(XmltvRepair kind, const char *where);

    QByteArrayView m_in;
    qsizetype m_at = 0;
    QByteArray m_out;
    QList<QByteArrayView> m_open; ///< names; the record's own is the first
    MendNotes m_notes;
    bool m_ended = false;
    bool m_over = false; ///< its end was met, or something that can't be within
};
