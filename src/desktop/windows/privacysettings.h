// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QPair>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QVariant>
#include <QWidget>

class QCheckBox;
class QSpinBox;
class SecretList;

/// What is known and kept of those who watch, and where tokens and passwords are. Main thread; owned by the
/// settings dialog.
class PrivacySettings : public QWidget {
    Q_OBJECT
public:
    explicit PrivacySettings(QWidget *parent = nullptr);

    void fill(const QMap<QString, QVariant> &values, const QMap<QString, QPair<int, int>> &ranges);
    /// `places`: where each token or password is, by its key, in words; those of `fixed` stay.
    void setSecrets(const QMap<QString, QString> &places, const QSet<QString> &fixed);
    [[nodiscard]] QStringList removedSecrets() const; ///< keys of those to be given up
    [[nodiscard]] QMap<QString, QVariant> edited() const;
    [[nodiscard]] QMap<QString, QList<QWidget *>> widgets() const;

private:
    void enableWhatNames();

    QCheckBox *m_names;
    QSpinBox *m_days, *m_sessions, *m_ghosts;
    SecretList *m_secrets;
};
