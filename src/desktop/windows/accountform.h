// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xtreamaccount.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace Ui {
class AccountForm;
}

/// Server, user and password of an Xtream Codes account. The password is shown only while a person asks for
/// it. Main thread; owned by the dialog it is in.
class AccountForm : public QWidget {
    Q_OBJECT
public:
    explicit AccountForm(QWidget *parent = nullptr);
    ~AccountForm() override;

    void setAccount(const XtreamAccount &account);
    [[nodiscard]] std::optional<XtreamAccount> account() const; ///< none: incomplete

signals:
    void changed();

private:
    void showFault();

    std::unique_ptr<Ui::AccountForm> m_ui;
};
