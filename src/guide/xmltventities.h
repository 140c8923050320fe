// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

/// Declarations of the entities of HTML, which guides use as if they were XML's: a DTD. Pure.
[[nodiscard]] const QByteArray &htmlEntityDeclarations();

/// Whether it is one of those or one of XML's own: "eacute", "amp". Pure.
[[nodiscard]] bool isDefinedEntity(QByteArrayView name);
