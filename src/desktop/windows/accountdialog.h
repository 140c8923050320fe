// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/windows/accountform.h"

#include <QDialog>

/// Asks for an account of a provider. Main thread; owned by the list it was opened from.
class AccountDialog : public QDialog {
    Q_OBJECT
public:
    explicit AccountDialog(const XtreamAccount &before, QWidget *parent = nullptr);

    [[nodiscard]] QString source() const; ///< as the source of a playlist; secret

private:
    AccountForm *m_form;
};
