// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

/// Qt's Fusion as it is, but with boxes and circles to tick that can be seen unticked on a dark ground, where
/// it outlines them darker still. Main thread; owned by the application.
class ClearBoxes final : public QProxyStyle {
    Q_OBJECT
public:
    static void install(); ///< where Fusion is in use; other styles stay

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;

private:
    ClearBoxes();
};
