// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

/// An explanation of one or several lines in a form: as high as its text is in the width that it was given.
/// QFormLayout of Qt 6.4 asks a label for its sizeHint() alone, which QLabel makes for a narrower one. Main
/// thread; owned by its parent.
class HintLabel : public QLabel {
    Q_OBJECT
public:
    explicit HintLabel(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
};
