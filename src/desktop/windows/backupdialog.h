// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channelbackups.h"
#include "core/result.h"

#include <QDialog>

#include <functional>
#include <memory>

namespace Ui {
class BackupDialog;
}

/// Where a channel is looked for when its own source fails: addresses to add, edit and order, and what other
/// playlists have. Main thread; owned by Desktop. Changes nothing itself.
class BackupDialog : public QDialog {
    Q_OBJECT
public:
    /// Why an address is of no use; code None: it is of use.
    using Check = std::function<Problem(const QString &address)>;

    BackupDialog(const ChannelBackups &backups, const Check &check, QWidget *parent = nullptr);
    ~BackupDialog() override;

    [[nodiscard]] QStringList given() const; ///< as edited

private:
    std::unique_ptr<Ui::BackupDialog> m_ui;
};
