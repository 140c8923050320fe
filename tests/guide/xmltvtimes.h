// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guide/xmltvtime.h"

/// A time as XMLTV writes it.
[[nodiscard]] inline GuideTime at(const char *text)
{
    return readXmltvTime(text).value_or(GuideTime());
}
