// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/charts/pastactivity.h"

#include <QWidget>

/// How many watched at once over a stretch of the history. Main thread; owned by the activity page. Takes its
/// colours from the palette at each painting.
class PastChart : public QWidget {
    Q_OBJECT
public:
    explicit PastChart(QWidget *parent = nullptr);

    void show(const PastActivity &past);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRectF plane() const;
    [[nodiscard]] int highest() const;
    [[nodiscard]] QString timeOf(WallTime at) const;

    PastActivity m_past;
};

/// At which hours of the week somebody watches, the darker the more. Main thread; owned by the activity page.
class HeatMap : public QWidget {
    Q_OBJECT
public:
    explicit HeatMap(QWidget *parent = nullptr);

    void show(const PastActivity &past);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRectF cell(int day, int hour) const;
    [[nodiscard]] QRectF plane() const;

    PastActivity m_past;
};
