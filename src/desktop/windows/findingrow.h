// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/finding.h"

#include <QWidget>

class QLabel;

/// One line of the checkup: sign, title and word of the verdict, what was found and what to do. Main thread;
/// owned by the dialog.
class FindingRow : public QWidget {
    Q_OBJECT
public:
    explicit FindingRow(const Finding &finding, QWidget *parent = nullptr);

    [[nodiscard]] Verdict verdict() const { return m_finding.verdict(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSign();

    Finding m_finding;
    QLabel *m_sign;
};
