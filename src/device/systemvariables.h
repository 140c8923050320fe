// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "device/controlparts.h"
#include "device/getset.h"

#include <QByteArray>
#include <QByteArrayList>

/// The variables of the control protocol that belong to no tuner (hdhomerun.md 4.3). Engine thread, owned by
/// ControlDevice; keeps nothing itself.
class SystemVariables {
public:
    explicit SystemVariables(const ControlParts &parts);

    [[nodiscard]] GetSetAnswer get(const QByteArray &name) const;
    [[nodiscard]] GetSetAnswer set(const QByteArray &name, const QByteArray &value) const;
    [[nodiscard]] static QByteArrayList help(); ///< a line for each variable

private:
    struct Variable;
    [[nodiscard]] static const Variable *find(const QByteArray &name);

    [[nodiscard]] QByteArray debug() const;
    [[nodiscard]] QByteArray scan() const;
    [[nodiscard]] GetSetAnswer setScan(const QByteArray &value) const;
    [[nodiscard]] GetSetAnswer restart(const QByteArray &value) const;
    [[nodiscard]] int streamingTuners() const;

    const ControlParts &m_parts;
};
