// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

/// The numbered tuners, and which of them a stream may have. Pure: it is told each time which ones live
/// streams hold, and counts nothing up or down, so that none can leak. It keeps only who reserved one, as
/// clients of the control protocol do before they have a stream.
class TunerPool {
public:
    explicit TunerPool(int count) { setCount(count); }
    /// 1..64. Reservations of tuners beyond it are void: these tuners.
    QList<int> setCount(int count);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] bool has(int tuner) const { return tuner >= 0 && tuner < m_count; }

    /// False: there is no such tuner. Whoever reserved it before has it no more.
    [[nodiscard]] bool reserve(int tuner, const QString &owner);
    void release(int tuner) { m_reserved.remove(tuner); }
    [[nodiscard]] bool isReserved(int tuner) const { return m_reserved.contains(tuner); }
    [[nodiscard]] QString owner(int tuner) const { return m_reserved.value(tuner).owner; }
    /// The channel that it is reserved for, by its guide number; only while it is reserved. Empty: none yet.
    void setChannel(int tuner, const QString &guideNumber);
    [[nodiscard]] QString channel(int tuner) const { return m_reserved.value(tuner).guideNumber; }
    [[nodiscard]] QList<int> reserved() const { return m_reserved.keys(); }

    /// The tuner for a stream that asks for `named` or, without that, for any; none while it must wait. A
    /// reserved one only for a stream that names it and may have those.
    [[nodiscard]] std::optional<int> place(const QList<int> &taken, std::optional<int> named,
                                           bool reservedToo = false) const;

private:
    struct Reservation {
        QString owner, guideNumber;
    };
    QHash<int, Reservation> m_reserved; ///< by tuner
    int m_count = 1;
};
