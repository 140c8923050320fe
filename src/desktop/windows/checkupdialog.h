// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/checkup.h"

#include <QDialog>

#include <functional>
#include <memory>

namespace Ui {
class CheckupDialog;
}

/// "Why does Plex not find it?": runs a checkup and lists what it finds while it goes on, the worst first.
/// Main thread; owned by Desktop. Changes nothing itself.
class CheckupDialog : public QDialog {
    Q_OBJECT
public:
    /// `examined` is asked at each run: addresses change.
    explicit CheckupDialog(std::function<Examined()> examined, QWidget *parent = nullptr);
    ~CheckupDialog() override;

    void run(); ///< anew; what was found before is gone
    void add(const Finding &finding);
    void showEnd(); ///< no more findings come

private:
    void stopOrRun();
    void showProgress(Check check);
    void copyReport();
    [[nodiscard]] QString summary() const;

    std::unique_ptr<Ui::CheckupDialog> m_ui;
    std::function<Examined()> m_examined;
    std::unique_ptr<Checkup> m_checkup;
    Findings m_findings;
};
