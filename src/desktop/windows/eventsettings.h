// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/eventpreview.h"
#include "core/guideconfig.h"

#include <QFutureWatcher>
#include <QMap>
#include <QStringList>
#include <QTimer>
#include <QVariant>
#include <QWidget>

#include <functional>

class FaultLine;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTableWidget;

/// Event channels ("PPV 07: A vs B @ 20:00"): whether programmes are made of their names, by which patterns,
/// and what that makes of the lineup's names while it is typed. Main thread, reads names on another one;
/// owned by the settings dialog.
class EventSettings : public QWidget {
    Q_OBJECT
public:
    /// What a style makes of names; called on any thread.
    using Preview = std::function<EventPreviews(const EventStyle &style, const QStringList &names)>;

    explicit EventSettings(QWidget *parent = nullptr);
    ~EventSettings() override;

    void fill(const QMap<QString, QVariant> &values);
    void setPreview(const Preview &preview, const QStringList &names); ///< of the lineup's channels
    void tryName(const QString &name); ///< is shown first
    [[nodiscard]] QMap<QString, QVariant> edited() const;
    [[nodiscard]] QMap<QString, QList<QWidget *>> widgets() const;

signals:
    void changed();

private:
    [[nodiscard]] EventStyle style() const;
    void read();
    void show(const EventPreviews &previews);

    QCheckBox *m_on;
    QPlainTextEdit *m_patterns;
    QComboBox *m_zone;
    FaultLine *m_fault;
    QLineEdit *m_try;
    QLabel *m_found;
    QTableWidget *m_table;
    QTimer m_pause;
    QFutureWatcher<EventPreviews> m_reading;
    bool m_isStale = false; ///< typed on while it was read
    Preview m_preview;
    QStringList m_names;
};
