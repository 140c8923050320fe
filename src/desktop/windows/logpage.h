// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/logmodel.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class ColumnMemory;
class UiMemory;
namespace Ui {
class LogPage;
}

/// The last log lines, from one level upwards. Main thread; owned by the main window. Follows the newest line
/// unless somebody scrolled up.
class LogPage : public QWidget {
    Q_OBJECT
public:
    explicit LogPage(QWidget *parent = nullptr);
    ~LogPage() override;

    void remember(UiMemory &memory);
    void save();
    void append(const LogLine &line);
    void focusFilter();
    [[nodiscard]] QString shownText(); ///< all lines that the filter lets through
    [[nodiscard]] bool writeTo(const QString &path);
    void setLogLevel(const QString &level); ///< least severity that is written at all

signals:
    void logLevelWanted(const QString &level);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void take();
    void showLevelHint();
    void copy();
    void askWhereToSave();
    void refreshEmptiness();
    [[nodiscard]] bool isAtEnd() const;

    std::unique_ptr<Ui::LogPage> m_ui;
    LogModel m_model;
    LogFilter m_filter;
    ColumnMemory *m_columns = nullptr;
    QList<LogLine> m_waiting; ///< while nobody looks; at most as many as the model holds
    QTimer m_later; ///< lines come in bursts
    QString m_logLevel = QStringLiteral("info");
};
