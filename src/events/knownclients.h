// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consumer.h"

#include <QByteArray>
#include <QList>

/// Which devices have watched before, so that a new one can be told. Keeps no addresses, only what they can
/// be known by again; the longest unseen go first. Pure; whoever owns it keeps the bytes.
class KnownClients {
public:
    static constexpr qsizetype Most = 500;

    /// True: it has not watched before. It has from now on.
    bool isNew(const ClientIdentity &client);

    [[nodiscard]] QByteArray toBytes() const;
    void take(const QByteArray &bytes); ///< what toBytes() gave; else nothing is known

private:
    QList<QByteArray> m_marks; ///< the last seen last
};
