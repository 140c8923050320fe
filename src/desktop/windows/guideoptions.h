// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guideconfig.h"

#include <QDialog>

class FaultLine;
class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class ShiftField;

/// How one guide is read: its times, and what its server is told. Main thread; owned by the list it was
/// opened from. Changes nothing itself.
class GuideOptionsDialog : public QDialog {
    Q_OBJECT
public:
    GuideOptionsDialog(const GuideConfig &guide, const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] GuideConfig guide() const; ///< as edited

    /// What becomes of 20:15 in the guide: an example for people. Pure but for the computer's zone.
    [[nodiscard]] static QString example(const GuideConfig &guide, QDate day);

signals:
    void shiftTried(const GuideShift &shift); ///< while it is turned

private:
    void refresh();

    const GuideConfig m_before;
    ShiftField *m_shift;
    QLabel *m_example;
    QLineEdit *m_zone, *m_userAgent;
    FaultLine *m_fault;
    QCheckBox *m_badCertificate;
    QDialogButtonBox *m_buttons;
};
