// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

/// An address that can be selected, with a button that copies it. Main thread; owned by its page.
class CopyField : public QWidget {
    Q_OBJECT
public:
    explicit CopyField(QWidget *parent = nullptr);
    explicit CopyField(const QString &text, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const;

private:
    void copy();
    QLabel *m_label;
    QToolButton *m_button;
};
