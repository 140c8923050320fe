// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QFormLayout;
class QLabel;

/// What is wrong with the field above it, with the sign for it; gone while nothing is. Main thread; owned by
/// the form.
class FaultLine : public QWidget {
    Q_OBJECT
public:
    explicit FaultLine(QWidget *parent = nullptr);

    /// Puts one below `field` in its form.
    [[nodiscard]] static FaultLine *below(QWidget &field);

    void tell(const QString &fault); ///< empty: nothing is wrong
    [[nodiscard]] QString fault() const { return m_fault; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawSign();

    QLabel *m_sign;
    QLabel *m_text;
    QString m_fault;
    QWidget *m_field = nullptr;
};
