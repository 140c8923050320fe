// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QWebSocket>

/// A real browser without a window (Chromium), led by its DevTools protocol: opens a page, tells what is on
/// it, takes pictures. Keeps what it complained of: a policy that was broken, a script that failed.
class Browser : public QObject {
    Q_OBJECT
public:
    [[nodiscard]] static QString program(); ///< empty: there is none on this computer
    bool start(); ///< true: it listens to us
    ~Browser() override;

    QJsonObject command(const QString &method, const QJsonObject &parameters = {}); ///< its result
    void open(const QString &address); ///< returns when it is loaded
    [[nodiscard]] QVariant evaluate(const QString &script);
    [[nodiscard]] QString text(const QString &selector) ///< as a person reads it
    {
        return evaluate(QStringLiteral("document.querySelector('%1').innerText").arg(selector)).toString();
    }
    /// A window of this size; `scheme`: "light" or "dark"; `language`: "de"
    void look(int width, int height, const QString &scheme, const QString &language);
    [[nodiscard]] QByteArray picture(); ///< PNG of the whole page
    [[nodiscard]] const QStringList &complaints() const { return m_complaints; }

private:
    void take(const QString &message);
    bool connectTo(const QString &address);

    QTemporaryDir m_profile;
    QProcess m_process;
    QWebSocket m_socket;
    QString m_session;
    QHash<int, QJsonObject> m_answers;
    QStringList m_complaints;
    int m_last = 0;
    int m_loads = 0;
};
