// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"
#include "core/consumer.h"
#include "core/logline.h"
#include "core/result.h"
#include "core/snapshot.h"

#include <QCoreApplication>
#include <QString>

/// What is told to a person about one condition: what happened, and what it means and what to do.
struct Notice {
    QString headline; ///< one short sentence or word
    QString explanation; ///< the rest, in full sentences
    bool trouble = false; ///< somebody should do something
    [[nodiscard]] QString toolTip() const;
    friend bool operator==(const Notice &, const Notice &) = default;
};

/// Turns codes and states into the user's words and language. Pure; the only place where codes become words.
class Text {
    Q_DECLARE_TR_FUNCTIONS(Text)
public:
    [[nodiscard]] static QString state(ConsumerState state); ///< "Streaming"
    [[nodiscard]] static QString stateMeaning(ConsumerState state);
    [[nodiscard]] static QString endReason(EndReason reason);
    /// The same with what is known besides: "All tuners were in use" for a refusal. `detail` as in the
    /// history.
    [[nodiscard]] static QString ending(EndReason reason, const Saying &detail);
    /// What a session's state means, and why it is over, in full sentences.
    [[nodiscard]] static QString whyInState(const Consumer &consumer);
    [[nodiscard]] static QString cause(const QString &code); ///< of a StateChange
    [[nodiscard]] static QString sourceKind(SourceKind kind);
    [[nodiscard]] static QString logLevel(LogLine::Level level);
    [[nodiscard]] static Notice problem(const Problem &problem);
    /// Why an earlier PlexBridge was not taken over.
    [[nodiscard]] static Notice takeoverProblem(const Problem &problem);
    [[nodiscard]] static QString importProblem(const Problem &problem); ///< one line for the channels page
    [[nodiscard]] static Notice store(const StoreHealth &health);
    /// Why we are not found by all, in full sentences and with the remedy; empty: nothing is wrong.
    [[nodiscard]] static Notice discoveryProblem(const DiscoveryHealth &health);
    [[nodiscard]] static Notice discovery(const DiscoveryHealth &health);
    /// "BBC One: News (192.168.1.5)", or what is known of it; `title`: of the programme that is on.
    [[nodiscard]] static QString viewing(const Consumer &consumer, const QString &title = {});

private:
    [[nodiscard]] static QString settingsFault(const Problem &problem);
    [[nodiscard]] static QString endingAlone(EndReason reason, const Saying &detail); ///< without details
};
