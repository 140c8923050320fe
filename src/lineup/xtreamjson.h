// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/saying.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>

/// What an answer of an Xtream Codes panel holds. Panels print warnings before or behind their JSON, answer
/// null, false or nothing where there is nothing, and are cut off. Plain value.
struct XtreamJson {
    enum class Nature : quint8 {
        Value, ///< an array or an object
        Nothing, ///< null, false, an empty text or no byte at all
        WebPage,
        Damaged,
    };
    Nature nature = Nature::Nothing;
    QJsonValue value;
    bool isCutOff = false; ///< a list of which the beginning could be read
    Saying error; ///< where it is damaged
};

/// Pure.
[[nodiscard]] XtreamJson readXtreamJson(const QByteArray &answer);
