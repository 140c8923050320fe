// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messageconfig.h"
#include "core/messagetemplate.h"
#include "fetch/fetchrequest.h"

#include <QString>
#include <QStringList>

/// How events become requests to a webhook and to ntfy. All pure.
namespace posts {

/// `instead`: of what is said of the event, for a test.
[[nodiscard]] FetchRequest toWebhook(const MessageConfig &config, const Event &event,
                                     const QString &instead = {});
[[nodiscard]] FetchRequest toNtfy(const MessageConfig &config, const QString &token, const Event &event,
                                  const QString &instead = {});

/// What a person sends to see whether it arrives.
[[nodiscard]] Event testEvent(WallTime now);
[[nodiscard]] QString testWords();

/// What the other side said, as it may be shown: one line, at most 300 characters, without the secrets that
/// it may have repeated.
[[nodiscard]] QString shown(const QByteArray &body, const QStringList &secrets);
/// Of `url`: everything in it that could be one.
[[nodiscard]] QStringList secretsIn(const QString &url);

/// Whether it makes sense to send the same again.
[[nodiscard]] bool mayRetry(const Problem &problem, int status);

} // namespace posts
