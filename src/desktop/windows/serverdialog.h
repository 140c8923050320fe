// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/companionstate.h"
#include "core/foundserver.h"
#include "core/result.h"
#include "core/signinstate.h"

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
    QString secretPlace; ///< where a token or key is kept already, in words; empty: there is none
    bool isFixed = false; ///< the command line or the environment decides it
};

/// The way to a media server: which one and with what token, what will be done there, what came of it, row by
/// row. Main thread; owned by Desktop. Writes nothing itself: what is to be kept goes through `keep`, what is
/// to be done is told.
class ServerDialog : public QDialog {
    Q_OBJECT
public:
    /// Keeps and uses the address and, if there is one, the secret, then says whether that worked, now or
    /// later; a problem keeps the page open.
    using Kept = std::function<void(const Problem &problem)>;
    using Keep = std::function<void(const QString &address, const QString &secret, const Kept &then)>;

    ServerDialog(ServerKind kind, const ServerGiven &given, Keep keep, QWidget *parent = nullptr);
    ~ServerDialog() override;

    [[nodiscard]] ServerKind kind() const { return m_kind; }
    void search(); ///< searchWanted, and says so
    void showFound(const QList<FoundServer> &servers);
    void showState(const CompanionState &state);
    void showLooked(const Problem &problem); ///< what was wanted is over; why it could not begin
    void showSignIn(const SignInState &state);
    void showTaken(const QString &address,
                   const QString &token); ///< of the account's server; kept nowhere yet

    /// What somebody typed as an address with what is usual added; empty: it is none. Pure.
    [[nodiscard]] static QString addressFrom(const QString &typed, ServerKind kind);

signals:
    void searchWanted();
    void signInWanted(bool isWanted);
    void serverTaken(const QString &machine); ///< of the account that somebody signed in with
    void setUpWanted(bool isAgreed); ///< false: only look what is to do

private:
    void dress();
    void refreshGiven();
    void offerServers();
    void choose(const QList<AccountServer> &servers);
    void next();
    void goOn(const Problem &problem); ///< what was given is kept, or not
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
    QList<FoundServer> m_found; ///< on the network
    QList<AccountServer> m_account; ///< of who signed in
    CompanionState m_state;
    Problem m_problem; ///< why what was asked for could not begin
    bool m_isWaiting = false; ///< for what was asked for
    bool m_isAgreed = false; ///< to do it, not only to look
};
