// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "companion/serversession.h"
#include "companion/setupplan.h"
#include "core/result.h"

#include <QObject>

#include <functional>

/// A media server of somebody else, by the few verbs that we need. Lives on the engine thread, owned by who
/// asks; deleted, it answers nothing any more. Only what implements it knows the server's words. Each answer
/// comes once, never from within the call. A Problem's subject is the HTTP status, where there was one.
class MediaServer : public QObject {
    Q_OBJECT
public:
    template <typename T> using Then = std::function<void(const Result<T> &)>;
    struct Done {
        QString note; ///< what the server said beside, for the log
    };

    using QObject::QObject;

    [[nodiscard]] virtual QString product() const = 0; ///< "Plex"
    [[nodiscard]] virtual bool canBeSetUp() const = 0; ///< survey() and perform() know more than ReadGuide
    virtual void survey(const Wanted &wanted, const Then<Survey> &then) = 0;
    virtual void perform(const SetupStep &step, const Wanted &wanted, const Then<Done> &then) = 0;
    virtual void readSessions(const Then<QList<ServerSession>> &then) = 0;
    virtual void readRecordings(const Then<QList<ServerRecording>> &then) = 0;
};
