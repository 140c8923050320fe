// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QSet>
#include <QStringList>
#include <QWidget>

class QVBoxLayout;

/// The tokens and passwords that are kept: what each is for, where it is, and a button that gives it up. Main
/// thread; owned by the form it is in. Never sees one, and removes nothing itself.
class SecretList : public QWidget {
    Q_OBJECT
public:
    explicit SecretList(QWidget *parent = nullptr);

    /// `places`: where each is, by its key, in words; those of `fixed` can't be removed here.
    void setSecrets(const QMap<QString, QString> &places, const QSet<QString> &fixed);
    [[nodiscard]] QStringList removed() const; ///< keys of those to be given up

private:
    void addRow(const QString &key, const QString &place, bool isFixed);

    QVBoxLayout *m_rows;
    QSet<QString> m_removed;
};
