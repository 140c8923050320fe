// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/companionstate.h"
#include "core/foundserver.h"
#include "core/result.h"

#include <QDialog>

#include <functional>
#include <memory>

namespace Ui {
class ServerDialog;
}

enum class ServerKind { Plex, Jellyfin };

/// What the settings have of a media server.
struct ServerGiven {
    QString address;
    bool hasSecret = false; ///< a token or key is kept already
    bool isFixed = false; ///< the command line or the environment decides it
};

/// The way to a media server: which one and with what token, what will be done there, what came of it, row by
/// row. Main thread; owned by Desktop. Writes nothing itself: what is to be kept goes through `keep`, what is
/// to be done is told.
class ServerDialog : public QDialog {
    Q_OBJECT
public:
    /// Keeps and uses the address and, if there is one, the secret; a problem keeps the page open.
    using Keep = std::function<Problem(const QString &address, const QString &secret)>;

    ServerDialog(ServerKind kind, const ServerGiven &given, Keep keep, QWidget *parent = nullptr);
    ~ServerDialog() override;

    [[nodiscard]] ServerKind kind() const { return m_kind; }
    void search(); ///< searchWanted, and says so
    void showFound(const QList<FoundServer> &servers);
    void showState(const CompanionState &state);
    void showLooked(const Problem &problem); ///< what was wanted is over; why it could not begin
    void showCode(const QString &code); ///< to be typed at plex.tv/link
    void showSignedIn(const QString &token, const Problem &problem);

    /// What somebody typed as an address with what is usual added; empty: it is none. Pure.
    [[nodiscard]] static QString addressFrom(const QString &typed, ServerKind kind);

signals:
    void searchWanted();
    void signInWanted(bool isWanted);
    void setUpWanted(bool isAgreed); ///< false: only look what is to do

private:
    void dress();
    void refreshGiven();
    void next();
    void goBack();
    void begin(bool isAgreed);
    void rebuildRows(const CompanionState &state);
    [[nodiscard]] QString summary(const CompanionState &state) const;
    [[nodiscard]] QString product() const;
    [[nodiscard]] const CompanionServer *serverIn(const CompanionState &state) const;
    [[nodiscard]] QString typedAddress() const;

    std::unique_ptr<Ui::ServerDialog> m_ui;
    const ServerKind m_kind;
    const ServerGiven m_given;
    const Keep m_keep;
    CompanionState m_state;
    Problem m_problem; ///< why what was asked for could not begin
    bool m_isWaiting = false; ///< for what was asked for
    bool m_isAgreed = false; ///< to do it, not only to look
};
