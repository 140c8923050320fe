// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QObject>
#include <QPair>
#include <QStringList>
#include <QVariant>

class QFormLayout;
class QLineEdit;
class QPushButton;
class QWidget;

/// One setting as a form shows it.
struct SettingRow {
    enum class Kind {
        Flag,
        NotFlag, ///< the box is checked while the setting is off
        Number,
        Text,
        Secret, ///< shown to nobody; empty: as it is, unless the button beside it gives it up
        KeptSecret, ///< the same, of a keychain or a file of its own: its value never goes into the settings
        Words, ///< one of `words`
        Lines, ///< a list
    };
    QString key;
    Kind kind;
    QStringList words{};
};

/// A field for each setting of a table, filled and read as one. Main thread; owned by the form it is in.
class SettingFields : public QObject {
    Q_OBJECT
public:
    SettingFields(const QList<SettingRow> &rows, QWidget *parent);

    void addTo(QFormLayout &form) const;
    [[nodiscard]] QWidget *field(const QString &key) const { return m_fields.value(key); }
    /// `places`: where a KeptSecret is, in words.
    void fill(const QMap<QString, QVariant> &values, const QMap<QString, QPair<int, int>> &ranges,
              const QMap<QString, QString> &places = {});
    [[nodiscard]] QMap<QString, QVariant> edited() const;
    [[nodiscard]] QMap<QString, QString> secrets() const; ///< KeptSecrets that were typed, by key
    void forgetTyped(); ///< of those: they are kept now
    [[nodiscard]] QMap<QString, QList<QWidget *>> widgets() const; ///< by key: what is locked together

signals:
    void changed();

private:
    [[nodiscard]] QVariant valueOf(const SettingRow &row) const;
    void fillLine(const SettingRow &row, const QVariant &value, const QString &place);
    void addRemoval(const QString &key, QLineEdit &field);
    void showRemoval(const QString &key);
    [[nodiscard]] bool isGoing(const QString &key) const;

    const QList<SettingRow> m_rows;
    QMap<QString, QWidget *> m_fields; ///< by key
    QMap<QString, QPushButton *> m_removals; ///< by key: of each Secret
    QMap<QString, QVariant> m_values; ///< as given: those of secrets, which are not shown
};
