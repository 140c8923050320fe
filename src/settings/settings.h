// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engineconfig.h"
#include "core/result.h"
#include "settings/settingsfile.h"

#include <QDir>
#include <QMap>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>

/// One setting: its key in the file, its option and environment name follow from it (`stream-port`,
/// `PLEXBRIDGE_STREAM_PORT`). The one table all layers read keys, defaults and ranges from.
struct SettingKey {
    enum class Kind : quint8 { Text, Path, Number, Flag, List };
    const char *name; ///< "stream-port"
    Kind kind;
    const char *fallback; ///< default, as text; empty: none, or reckoned (test-card, directories)
    int least, most; ///< range of a Number; `most` entries of a List
    const char *valueName; ///< "N", "URL|FILE": for --help
    const char *help; ///< English; shown by --help
    bool commandLine; ///< is also an option and an environment variable
};
[[nodiscard]] const QList<SettingKey> &settingKeys();
/// The keys of a section `[playlist/NAME]`: a playlist with options.
[[nodiscard]] const QList<SettingKey> &playlistKeys();
/// The keys of a section `[guide/NAME]`.
[[nodiscard]] const QList<SettingKey> &guideKeys();

/// For save(): a QList<GuideConfig>, the guides that have options.
inline constexpr QLatin1StringView GuideOptionsKey("guide-options");
/// In place of the file of a token or password: a keychain holds it.
inline constexpr QLatin1StringView InKeychain("keychain");

/// Those that the windows speak, by their codes.
[[nodiscard]] const QStringList &settingLanguages();

/// The settings: command line over environment over file over default (contract, section 1). Lives on the
/// main thread, owned by `main`. Writes the file only when something is saved; keeps what it does not know.
class Settings : public QObject {
    Q_OBJECT
public:
    /// What the command line gave: option name to values (flags: empty list).
    using Overrides = QMap<QString, QStringList>;

    explicit Settings(QObject *parent = nullptr);

    /// Reads everything. A BadOption names what was given ("--port", "PLEXBRIDGE_PORT" or the key in the
    /// file) as its subject and what is allowed as its detail; SettingsUnreadable names the file.
    [[nodiscard]] Problem load(const Overrides &commandLine, const QMap<QString, QString> &environment);

    [[nodiscard]] EngineConfig engineConfig() const;
    /// In order. One named on the command line or in the environment has the options that the file gives for
    /// the same source, and is on.
    [[nodiscard]] QList<PlaylistConfig> playlists() const;
    [[nodiscard]] QString file() const { return m_path; }
    [[nodiscard]] QString logLevel() const; ///< debug, info, warning or error
    /// True: command line or environment decides it, so that the dialog shows it read-only.
    [[nodiscard]] bool isOverridden(const QString &key) const;
    /// The value in force: QString, int, bool or QStringList by the key's kind.
    [[nodiscard]] QVariant value(const QString &key) const;
    [[nodiscard]] bool isSet(const QString &key) const; ///< given in some layer: `value` is no default
    /// Changes values (an invalid one goes back to the default) and writes the file (atomically, 0600).
    /// `changed` follows. On a Problem nothing is changed; its subject is the key, or the file. "playlist"
    /// may be a QList<PlaylistConfig>; as a QStringList it keeps the options of those that are known.
    [[nodiscard]] Problem save(const QMap<QString, QVariant> &values);

    /// What is wrong with `changes`, put over the values in force, by key: the one set of rules for the file,
    /// the dialog and the start. Detail: what is allowed, in English.
    [[nodiscard]] QMap<QString, Problem> check(const QMap<QString, QVariant> &changes) const;
    /// Those of the file, whatever the command line says.
    [[nodiscard]] QList<PlaylistConfig> filePlaylists() const { return m_filePlaylists; }
    [[nodiscard]] QStringList fileGuides() const;
    [[nodiscard]] QList<GuideConfig> guideConfigs() const { return m_fileGuides; } ///< those with options
    /// Takes a key out of the file that load() found bad in it, so that its default is in force.
    [[nodiscard]] Problem takeOut(const QString &key);

    /// The file may be read or written by other users of this computer.
    [[nodiscard]] bool isFileOpenToOthers() const;
    /// A token as it was typed into the file becomes its seal there (core/tokenseal.h).
    [[nodiscard]] Problem sealToken();

    [[nodiscard]] bool isInKeychain(const QString &key) const; ///< "plex-token-file = keychain"
    [[nodiscard]] static QStringList secretKeys(); ///< of files that hold a token or password
    /// Keys of what is in a keychain and was not given yet; until then the engine is told nothing of what
    /// needs it.
    [[nodiscard]] QStringList awaitedSecrets() const;
    /// What the keychain has for a key; none: it can't be had, and secretFile() is read instead.
    void setSecret(const QString &key, const std::optional<QString> &secret);
    [[nodiscard]] bool hasSecret(const QString &key) const; ///< the keychain gave it
    [[nodiscard]] QString secretFile(const QString &key) const; ///< beside the settings
    [[nodiscard]] static QString secretName(const QString &key); ///< "plex-token"

    [[nodiscard]] QVariant uiState(const QString &key) const; ///< window geometry, column widths
    void setUiState(const QString &key, const QVariant &value); ///< written at once, if it differs
    void setUiStates(const QMap<QString, QVariant> &states); ///< the same, with one writing for all

signals:
    void changed();

private:
    using Values = QMap<QString, QVariant>;
    [[nodiscard]] Problem loadCommandLine(const Overrides &commandLine);
    [[nodiscard]] Problem loadEnvironment(const QMap<QString, QString> &environment);
    [[nodiscard]] Problem loadFile();
    [[nodiscard]] Result<Values> valuesOf(const SettingsFile &file) const;
    [[nodiscard]] QDir fileDirectory() const;
    void fillGuides(EngineConfig &config) const;
    [[nodiscard]] bool isAwaited(const QString &key) const;
    [[nodiscard]] QString secretText(const QString &key) const;
    [[nodiscard]] QString secretPath(const QString &key) const;
    void fillCompanion(CompanionConfig &companion) const;
    void fillMessages(MessageConfig &messages) const;
    [[nodiscard]] Problem savePlaylists(SettingsFile &file, const QVariant &value) const;
    void take(const SettingsFile &file, const Values &values);
    [[nodiscard]] QVariant fallback(const SettingKey &key) const;

    QString m_path;
    Values m_commandLine, m_environment, m_fromFile; ///< checked and typed
    SettingsFile m_file;
    QList<PlaylistConfig> m_filePlaylists;
    QList<GuideConfig> m_fileGuides; ///< those with options
    QMap<QString, std::optional<QString>> m_secrets; ///< of a keychain, by key; none: it does not give it
};
