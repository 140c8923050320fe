// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fakeprovider.h"
#include "support/tsmaker.h"

/// A stream that is kept open.
[[nodiscard]] inline FakeReply playing(const QByteArray &body = TsMaker().frames(20))
{
    FakeReply reply;
    reply.body = body;
    return reply;
}

[[nodiscard]] inline FakeReply refusing(int status)
{
    FakeReply reply;
    reply.status = status;
    reply.keepOpen = false;
    return reply;
}
