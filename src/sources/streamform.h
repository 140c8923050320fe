// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"

#include <QHash>

/// The same stream of an Xtream panel in its other form: `.m3u8` of `.ts` and the other way round. None where
/// the address is not a panel's. Pure.
[[nodiscard]] std::optional<StreamSource> inOtherForm(const StreamSource &source);

/// Which form each account was served in, where it was not the one its list names; lasts as long as the
/// program. Plain value.
class FormMemory {
public:
    static constexpr qsizetype Most = 1000; ///< accounts

    /// `source` gave video in this form.
    void remember(const StreamSource &source);
    void forget(const StreamSource &source);
    /// Whether the account is known to be served in the other form than `source` has.
    [[nodiscard]] bool prefersOther(const StreamSource &source) const;

private:
    QHash<QString, QString> m_endings; ///< by account
};
