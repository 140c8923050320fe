// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPlainTextEdit;

/// What somebody who helps needs to know, to be read before it is saved or copied. Main thread; owned by
/// Desktop.
class SupportDialog : public QDialog {
    Q_OBJECT
public:
    explicit SupportDialog(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] bool writeTo(const QString &path) const;

private:
    void askWhere();

    QPlainTextEdit *m_text;
};
