// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consumer.h"

#include <QWidget>

class QPalette;

/// A state's shape and word on a hint of its colour: the same in tables and legends. As a widget it stands in
/// the chart's legend with the number of consumers behind the word.
class StateChip : public QWidget {
    Q_OBJECT
public:
    explicit StateChip(ConsumerState state, QWidget *parent = nullptr);

    void setCount(int count);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    [[nodiscard]] static int widthFor(const QString &word, const QFontMetrics &metrics);
    /// `selected`: on the highlight colour, where the chip needs the base colour beneath it.
    static void paint(QPainter &painter, const QRect &box, ConsumerState state, const QString &word,
                      const QPalette &palette, Qt::LayoutDirection direction, bool selected);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setWords();
    ConsumerState m_state;
    int m_count = 0;
    QString m_word;
};
