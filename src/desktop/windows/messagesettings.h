// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messagestate.h"

#include <QMap>
#include <QPair>
#include <QVariant>
#include <QWidget>

#include <vector>

class FaultLine;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;
class SettingFields;

/// Where events are sent beside the windows: MQTT, a webhook, ntfy; how each stands, and a button that tries
/// it. Main thread; owned by the settings dialog. Only tells what is wanted.
class MessageSettings : public QWidget {
    Q_OBJECT
public:
    explicit MessageSettings(QWidget *parent = nullptr);
    ~MessageSettings() override;

    void fill(const QMap<QString, QVariant> &values, const QMap<QString, QPair<int, int>> &ranges,
              const QMap<QString, QString> &places);
    [[nodiscard]] QMap<QString, QVariant> edited() const;
    [[nodiscard]] QMap<QString, QString> secrets() const; ///< typed ones, by key
    void forgetTyped();
    [[nodiscard]] QMap<QString, QList<QWidget *>> widgets() const;
    [[nodiscard]] bool isUsable() const; ///< something is chosen, where it is to be chosen

    void setState(const MessageState &state);
    void showTest(const MessageTest &test);
    void showNotTested(const QString &target, const QString &why); ///< what was typed could not be kept

    /// What came of a test, for people. Pure.
    [[nodiscard]] static QString outcome(const MessageTest &test);
    [[nodiscard]] static QString standing(const MessageTarget &target);

signals:
    void changed();
    void testWanted(const QString &target); ///< what is typed is to be kept before

private:
    struct Target {
        QString name, addressKey;
        SettingFields *fields;
        QPushButton *test;
        QLabel *result;
    };
    void addTarget(QVBoxLayout &column, const QString &name, const QString &title, const QString &hint);
    void addKinds(QVBoxLayout &column);
    void refresh();
    static void tell(const Target &target, const QString &words);
    [[nodiscard]] QStringList kinds() const;
    [[nodiscard]] Target *targetCalled(const QString &name);

    std::vector<Target> m_targets;
    QComboBox *m_which;
    QListWidget *m_kinds;
    FaultLine *m_fault;
};
