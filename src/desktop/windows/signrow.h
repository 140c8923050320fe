// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

/// One line of a list: the sign of how it stands, and words. Main thread; owned by who lists it.
class SignRow : public QWidget {
    Q_OBJECT
public:
    enum class Sign { ToDo, Done, Note, Failed };

    /// `headline` in bold; `rest` below it, where there is any. Both plain text.
    SignRow(Sign sign, const QString &headline, const QString &rest, QWidget *parent = nullptr);

    [[nodiscard]] Sign sign() const { return m_sign; }
    [[nodiscard]] static QString word(Sign sign); ///< "Done": what a screen reader says of the sign

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawSign();

    Sign m_sign;
    QLabel *m_picture;
};
