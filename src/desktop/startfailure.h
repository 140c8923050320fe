// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDialog>

#include <functional>

class QDialogButtonBox;
class QLabel;
class Settings;

/// Says why the program can't start before there is anything else to be seen, with what cures it as buttons.
/// Main thread; on the stack of `main`. Accepted: try again. Rejected: give up.
class StartFailure : public QDialog {
    Q_OBJECT
public:
    /// `page`: where the one that runs already shows itself to a browser; empty: nowhere.
    StartFailure(const Problem &problem, Settings &settings, const QString &page, QWidget *parent = nullptr);

private:
    void offer(const Problem &problem, const QString &page);
    void addRemedy(const QString &name, const QString &text, std::function<void()> remedy);
    void openFile();
    void setFileAside();
    void chooseFolder();
    void tellAgain(const Problem &problem);

    Settings &m_settings;
    QDialogButtonBox *m_buttons;
    QLabel *m_text;
};
