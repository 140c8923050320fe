// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consumer.h"

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QRectF>

class QPainter;

/// Colour and shape of each consumer state (Okabe and Ito's colours, apart for colour-blind eyes). Pure; asks
/// the palette each time, so that nothing keeps a colour of the other one.
class StateLook {
public:
    /// Text that matters less, and can still be read: 4.5:1 and better on both palettes.
    [[nodiscard]] static QColor faintText(const QPalette &palette);
    [[nodiscard]] static bool isDark(const QPalette &palette);
    [[nodiscard]] static QColor colour(ConsumerState state, bool dark);
    [[nodiscard]] static QColor colour(ConsumerState state, const QPalette &palette);
    /// The state's shape inside `box`: triangle, ring with a gap, bars, square, marked triangle, circle.
    static void paintShape(QPainter &painter, const QRectF &box, ConsumerState state, const QColor &colour);
    [[nodiscard]] static QIcon icon(ConsumerState state, const QPalette &palette);
    /// Those that somebody watches come first; the order of stacks, legends and sorting.
    static constexpr ConsumerState Order[] = {ConsumerState::Streaming, ConsumerState::Buffering,
                                              ConsumerState::Paused,    ConsumerState::Error,
                                              ConsumerState::Stopped,   ConsumerState::Idle};
    [[nodiscard]] static int rank(ConsumerState state);
};
