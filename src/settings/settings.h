// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engineconfig.h"
#include "core/result.h"

#include <QMap>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariant>

/// One setting: its key in the file, its option and environment name follow from it (`stream-port`,
/// `PLEXBRIDGE_STREAM_PORT`). The one table all layers read keys, defaults and ranges from.
struct SettingKey {
    enum class Kind : quint8 { Text, Path, Number, Flag, List };
    const char *name; ///< "stream-port"
    Kind kind;
    const char *fallback; ///< default, as text
    int least, most; ///< range of a Number
    const char *valueName; ///< "N", "URL|FILE": for --help
    const char *help; ///< English; shown by --help
    bool commandLine; ///< is also an option and an environment variable
};
[[nodiscard]] const QList<SettingKey> &settingKeys();

/// The settings: command line over environment over file over default (contract, section 1). Lives on the
/// main thread, owned by `main`. Writes the file only when something is saved; keeps what it does not know.
class Settings : public QObject {
    Q_OBJECT
public:
    /// What the command line gave: option name to values (flags: empty list).
    using Overrides = QMap<QString, QStringList>;

    explicit Settings(QObject *parent = nullptr);

    /// Reads everything; a Problem (BadOption, SettingsUnreadable) names the remedy's subject.
    [[nodiscard]] Problem load(const Overrides &commandLine, const QMap<QString, QString> &environment);

    [[nodiscard]] EngineConfig engineConfig() const;
    [[nodiscard]] QString file() const;
    [[nodiscard]] QString logLevel() const;
    /// True: command line or environment decides it, so that the dialog shows it read-only.
    [[nodiscard]] bool isOverridden(const QString &key) const;
    [[nodiscard]] QVariant value(const QString &key) const;
    /// Changes values and writes the file (atomically, 0600). `changed` follows.
    [[nodiscard]] Problem save(const QMap<QString, QVariant> &values);

    [[nodiscard]] QVariant uiState(const QString &key) const; ///< window geometry, column widths
    void setUiState(const QString &key, const QVariant &value);

signals:
    void changed();
};
