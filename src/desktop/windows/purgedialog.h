// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consumer.h"

#include <QDialog>
#include <QMap>

class ClientNames;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

/// Which sessions are to be purged: by state, age, client and channel, with a count of what that is and what
/// of it runs before anything happens. Main thread; owned by the consumers page. Purges nothing itself.
class PurgeDialog : public QDialog {
    Q_OBJECT
public:
    PurgeDialog(const QList<Consumer> &consumers, const ClientNames &names, WallTime now,
                QWidget *parent = nullptr);

    void setConsumers(const QList<Consumer> &consumers, WallTime now); ///< as they are now
    [[nodiscard]] QStringList sessionIds() const; ///< those that are meant

private:
    [[nodiscard]] bool isMeant(const Consumer &consumer) const;
    void recount();

    QList<Consumer> m_consumers;
    const ClientNames &m_names;
    WallTime m_now;
    QMap<ConsumerState, QCheckBox *> m_states;
    QSpinBox *m_age;
    QLineEdit *m_client;
    QLineEdit *m_channel;
    QLabel *m_count;
    QPushButton *m_purge;
};
