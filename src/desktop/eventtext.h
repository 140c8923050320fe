// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"
#include "desktop/text.h"

#include <QCoreApplication>
#include <QList>
#include <QPair>

/// What happened, what it means and what to do, in the user's words and language. Pure.
class EventText {
    Q_DECLARE_TR_FUNCTIONS(EventText)
public:
    [[nodiscard]] static Notice notice(const Event &event);
    [[nodiscard]] static QString
    kind(EventKind kind); ///< "Somebody starts to watch": what a switch stands for
    [[nodiscard]] static QString standing(const Event &event); ///< "Now", "Over since 20:14", "3 times"
    /// What a person can do about it at once: a word that Desktop knows, and the button's.
    [[nodiscard]] static QList<QPair<QString, QString>> actions(const Event &event);
    /// Why somebody has no video: of a session that ended, too.
    [[nodiscard]] static Notice failure(std::optional<EndReason> reason, std::optional<StreamRefusal> refusal,
                                        const Saying &detail);

private:
    [[nodiscard]] static Notice ofViewer(const Event &event);
    [[nodiscard]] static Notice ofSource(const Event &event);
    [[nodiscard]] static Notice tunersFull(const Event &event);
    [[nodiscard]] static Notice accountExpires(const Event &event);
    [[nodiscard]] static Notice dataLimit(const Event &event);
    [[nodiscard]] static QString clientOf(const Event &event);
};
