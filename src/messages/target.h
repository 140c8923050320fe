// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"
#include "core/messagestate.h"

#include <QObject>

#include <functional>

/// One place that events are sent to. Lives on the engine thread, owned by Messages; deleted, it answers
/// nothing any more. No answer comes from within a call.
class MessageTargetLine : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void tell(const Event &event) = 0;
    /// Sends a message of no meaning and tells what became of it.
    virtual void test(const std::function<void(const MessageTest &)> &then) = 0;
    [[nodiscard]] virtual MessageTarget row() const = 0;

signals:
    void changed(); ///< row() is another
};
