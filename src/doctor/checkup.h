// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/answers.h"
#include "doctor/examined.h"
#include "doctor/finding.h"
#include "doctor/guidereader.h"
#include "doctor/judgement.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>

#include <functional>

class QNetworkReply;

/// One run of "Why does Plex not find it?": asks a device what Plex asks, in Plex's order (field-notes.md
/// 2.1 to 2.4), and tells what it found. Lives on the thread of whoever owns it; never blocks. Changes
/// nothing but what Plex's own set-up changes (a scan reads the playlists anew).
class Checkup : public QObject {
    Q_OBJECT
public:
    explicit Checkup(const Examined &examined, QObject *parent = nullptr);
    ~Checkup() override;

    void start(); ///< once
    void cancel(); ///< finished() follows at once, unless it was over

    [[nodiscard]] const Findings &findings() const { return m_findings; }
    [[nodiscard]] bool isOver() const { return m_isOver; }
    [[nodiscard]] bool isComplete() const { return m_isOver && m_isComplete; } ///< not cancelled

signals:
    void begun(Check check); ///< about to be tried; not each check is told
    void found(const Finding &finding);
    void finished();

private:
    using Then = std::function<void(const Answer &)>;
    enum class Verb : quint8 { Get, Head, Post };

    // the steps, in order; each calls next()
    void lookAtAddresses();
    void askDescription();
    void askDeviceXml();
    void askScanState();
    void startScan();
    void watchScan();
    void askLineup();
    void tune();
    void tuneWithTranscode();
    void askVideoPort();
    void askGuide();
    void searchFromNetwork();
    void searchHere();
    void searchUpnp();
    void searchTwin();
    void lookAtFirewall();

    void next();
    void begin(Check check);
    void judgeDescription(const Answer &answer);
    void finish();
    void tell(const Finding &finding);
    void tell(const Findings &findings);
    [[nodiscard]] QUrl urlOf(const QString &path) const;
    void ask(const QString &path, const Then &then);
    void ask(Verb verb, const QUrl &url, const Then &then);
    void open(const QByteArray &target, Check check);
    void search(Check check, const QString &host);
    void judgeServices(const QByteArray &active);
    [[nodiscard]] bool hasDevice() const { return !m_deviceId.isEmpty(); }

    Examined m_examined;
    QNetworkAccessManager m_network;
    QTimer m_whole;
    QList<void (Checkup::*)()> m_steps; ///< still to be done
    Findings m_findings;
    QString m_address; ///< at which the device is asked
    QString m_deviceId; ///< as told by the device; empty: it did not answer
    bool m_servicesSeen = false; ///< somebody told which services run
    Answer m_scanState;
    qint64 m_scanBegan = 0;
    QElapsedTimer m_clock;
    QList<judge::OfferedChannel> m_channels;
    Check m_current = Check::Address;
    bool m_isComplete = true;
    bool m_isOver = false;
};
