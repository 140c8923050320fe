// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

/// A question before something live ends. The verbs are the buttons; keeping is the default and the answer
/// to Escape and to closing.
struct Confirmation {
    QString question;
    QString consequence;
    QString yesVerb; ///< "Stop 2 streams"
    QString noVerb; ///< "Keep"
};

/// Asks without blocking; `then` runs on yes only. At most one question per parent: a second one raises the
/// first.
void ask(QWidget *parent, const Confirmation &confirmation, std::function<void()> then);
