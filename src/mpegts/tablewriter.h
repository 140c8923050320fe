// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mpegts/psi.h"

#include <QByteArray>

// Tables as sections and as packets (ISO/IEC 13818-1, 2.4.4). All pure.

/// A PAT that names this one program.
[[nodiscard]] QByteArray patSection(const ProgramPlace &place);
/// A PMT, without descriptors.
[[nodiscard]] QByteArray pmtSection(const ProgramMap &map);
/// `section` with the check sum that it should have.
[[nodiscard]] QByteArray withCheckSum(QByteArray section);
/// As packets of `pid`; `counter` is that of the first, and then of the one behind the last.
[[nodiscard]] QByteArray sectionPackets(quint16 pid, const QByteArray &section, quint8 &counter);
