// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>
#include <QtGlobal>

#include <array>
#include <optional>

/// What is mended in a guide.
enum class XmltvRepair : quint8 {
    BareAmpersand,
    BareLess,
    UndefinedEntity,
    Control, ///< a character, or a reference to one, that XML does not allow
    WrongBytes, ///< of another encoding than the rest
    WrongEncoding, ///< another one than the document says, or one that nobody knows
    Unclosed, ///< an element that is not ended
    StrayEnd, ///< the end of an element that was not begun
    Attribute,
    Cut, ///< a channel or programme that breaks off: left out
    Outside, ///< text around the document, or a second one behind it
    UnknownZone, ///< of a time, which is read as if it named none
    Other, ///< a record that can't be mended: left out
};

/// Where something stands in a document, both from 1 on.
struct XmltvPlace {
    qint64 line = 1;
    qint64 column = 1;
};

/// How often each kind of repair was made, and where first. Plain value.
class XmltvRepairs {
public:
    void note(XmltvRepair kind, const XmltvPlace &place, qint64 times = 1);
    [[nodiscard]] bool isKnown(XmltvRepair kind) const { return m_met[size_t(kind)].times > 0; }
    [[nodiscard]] qint64 count(XmltvRepair kind) const { return m_met[size_t(kind)].times; }
    [[nodiscard]] qint64 all() const;
    /// One for each kind that was met, in the order of their places; no subject.
    [[nodiscard]] QList<Problem> problems() const;

private:
    struct Met {
        XmltvPlace first;
        qint64 times = 0;
    };
    std::array<Met, size_t(XmltvRepair::Other) + 1> m_met;
};

/// "line 5, column 12: the document ends too early"
[[nodiscard]] Saying atPlace(const XmltvPlace &place, const Saying &what);
