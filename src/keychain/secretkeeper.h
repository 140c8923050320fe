// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keychain/keychain.h"

#include <QMap>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QVariant>

class Settings;

/// Where a token or password is kept.
enum class SecretPlace {
    None, ///< there is none
    File, ///< a file that nobody else can read
    Keychain,
    SilentKeychain, ///< it should be there, but the keychain does not give it
};

/// Keeps tokens and passwords for the settings: in the keychain, or where that can't be had in a file of its
/// own (0600) beside the settings. Main thread; outlives nothing that asks it. Never waits and never logs
/// one.
class SecretKeeper : public QObject {
    Q_OBJECT
public:
    /// `keychain` null: files alone.
    SecretKeeper(Settings &settings, std::unique_ptr<Keychain> keychain, QObject *parent = nullptr);
    ~SecretKeeper() override;

    /// Asks the keychain for what the settings have there and was not asked for yet; `fetched` follows when
    /// all is answered, unless there is nothing to ask.
    void fetch();
    [[nodiscard]] bool isFetching() const { return !m_asked.isEmpty(); }

    /// Keeps secrets by their keys in the settings ("plex-token-file"); an empty one is given up. `then`,
    /// later: what the settings are to say of each, to be saved; or why one could not be kept.
    using Kept = std::function<void(const Result<QMap<QString, QVariant>> &places)>;
    void keep(const QMap<QString, QString> &secrets, QObject *context, const Kept &then);

    [[nodiscard]] SecretPlace placeOf(const QString &key) const;
    [[nodiscard]] QString fileOf(const QString &key) const; ///< where one is, or would be, without a keychain

signals:
    void fetched(); ///< the settings have them now

private:
    void tidy();
    void forget(const QString &key);
    void take(const QString &key, const Result<QString> &secret);
    void keepNext(const QMap<QString, QString> &left, const QMap<QString, QVariant> &kept,
                  const QPointer<QObject> &context, const Kept &then);
    [[nodiscard]] Problem keepInFile(const QString &key, const QString &secret) const;

    Settings &m_settings;
    std::unique_ptr<Keychain> m_keychain;
    QSet<QString> m_moved; ///< into the keychain, which the settings do not say yet
    QSet<QString> m_removed; ///< which the settings still name
    QSet<QString> m_asked; ///< keys whose answer is awaited
};
