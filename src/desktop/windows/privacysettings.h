// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QPair>
#include <QString>
#include <QVariant>
#include <QWidget>

class QCheckBox;
class QLabel;
class QSpinBox;

/// What is known and kept of those who watch, and where tokens and passwords are. Main thread; owned by the
/// settings dialog.
class PrivacySettings : public QWidget {
    Q_OBJECT
public:
    explicit PrivacySettings(QWidget *parent = nullptr);

    /// `secrets`: each token or password there is, in words, and where it is.
    void fill(const QMap<QString, QVariant> &values, const QMap<QString, QPair<int, int>> &ranges,
              const QList<QPair<QString, QString>> &secrets);
    [[nodiscard]] QMap<QString, QVariant> edited() const;
    [[nodiscard]] QMap<QString, QList<QWidget *>> widgets() const;

private:
    void enableWhatNames();

    QCheckBox *m_names;
    QSpinBox *m_days, *m_sessions, *m_ghosts;
    QLabel *m_secrets;
};
