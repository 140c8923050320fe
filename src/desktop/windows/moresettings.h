// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QPair>
#include <QVariant>
#include <QWidget>

class SettingFields;

/// The settings that hardly anybody changes, a row each, made from a table. Main thread; owned by the
/// settings dialog.
class MoreSettings : public QWidget {
    Q_OBJECT
public:
    explicit MoreSettings(QWidget *parent = nullptr);

    void fill(const QMap<QString, QVariant> &values, const QMap<QString, QPair<int, int>> &ranges);
    [[nodiscard]] QMap<QString, QVariant> edited() const;
    [[nodiscard]] QMap<QString, QList<QWidget *>> widgets() const; ///< by key: what is locked together

signals:
    void changed();

private:
    SettingFields *m_fields;
};
