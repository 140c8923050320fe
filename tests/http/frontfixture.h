// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consumers/consumerregistry.h"
#include "guide/guide.h"
#include "http/httpfront.h"
#include "lineup/lineup.h"
#include "relay/relay.h"
#include "support/turnableclock.h"
#include "wireclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

/// The whole HTTP side over real parts, on free ports of the loopback; what the engine would answer is held
/// here for tests to set.
class FrontFixture {
public:
    explicit FrontFixture(const QString &apiToken = {})
        : m_guide(m_directory.path(), m_clock)
        , m_relay(m_clock, {},
                  [this](const QString &number) -> std::optional<Channel> {
                      const Channel *channel = m_lineup.byNumber(number);
                      return channel && channel->enabled ? std::optional(*channel) : std::nullopt;
                  })
        , m_front(partsWith(apiToken), {})
    {
        m_lineup.setChannels(channels());
        m_frequencies.follow(m_lineup.channels());
        m_problem = m_front.listen(QStringLiteral("127.0.0.1"), 0, 0);
    }

    static QList<Channel> channels()
    {
        Channel one, two;
        one.id = QStringLiteral("one");
        one.guideNumber = QStringLiteral("5.1");
        one.name = QStringLiteral("One");
        one.source.url = QUrl(QStringLiteral("http://user:hidden@provider.example/live/1.ts"));
        two = one;
        two.id = QStringLiteral("two");
        two.guideNumber = QStringLiteral("7");
        two.name = QStringLiteral("Two & <more>");
        return {one, two};
    }

    /// Sends one request to `port` (0: the control port) and waits for its answer; status 0: none came.
    WireAnswer ask(const QByteArray &methodAndTarget, const QByteArray &fields = {}, quint16 port = 0)
    {
        const quint16 to = port ? port : m_front.apiPort();
        return askAs("127.0.0.1:" + QByteArray::number(to), methodAndTarget, fields, to);
    }
    WireAnswer askAs(const QByteArray &host, const QByteArray &methodAndTarget, const QByteArray &fields = {},
                     quint16 port = 0)
    {
        WireClient client(port ? port : m_front.apiPort());
        client.say(methodAndTarget + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n" + fields
                   + "\r\n");
        const bool isHead = methodAndTarget.startsWith("HEAD ");
        const bool isClosed = QTest::qWaitFor([&client] { return client.isClosed(); });
        return isClosed ? client.answers(isHead).value(0) : WireAnswer();
    }
    /// The same with a body.
    WireAnswer send(const QByteArray &methodAndTarget, const QByteArray &body, const QByteArray &fields = {})
    {
        WireClient client(m_front.apiPort());
        client.say(methodAndTarget + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_front.apiPort())
                   + "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n"
                   + fields + "\r\n" + body);
        const bool isClosed = QTest::qWaitFor([&client] { return client.isClosed(); });
        return isClosed ? client.answers(false).value(0) : WireAnswer();
    }
    QJsonObject json(const QByteArray &methodAndTarget, const QByteArray &fields = {})
    {
        return QJsonDocument::fromJson(ask(methodAndTarget, fields).body).object();
    }

    QTemporaryDir m_directory;
    TurnableClock m_clock;
    ConsumerRegistry m_registry{m_clock};
    Lineup m_lineup;
    Guide m_guide;
    Relay m_relay;
    FrequencyPlan m_frequencies;

    StoreHealth m_store;
    DiscoveryHealth m_discovery{true, true, true, {}};
    Problem m_lineupProblem;
    ScanStatus m_scan;
    bool m_isReady = true;
    QList<PlaylistState> m_playlists;
    QList<MissingChannel> m_missing;
    LineupChanges m_changes;
    QList<Event> m_events; ///< newest first
    QStringList m_forgotten;
    int m_scansStarted = 0, m_scansAborted = 0;
    QList<HistoryQuery> m_historyQueries;
    QList<std::function<void(const HistoryPage &)>> m_historyAnswers;
    QStringList m_replayIds;
    HistoryReplay m_replay;
    QHash<QString, Logo> m_logos;

    CompanionState m_companion;

    HttpFront m_front;
    Problem m_problem;

private:
    HttpParts partsWith(const QString &apiToken)
    {
        HttpParts parts{m_clock,  m_registry, m_lineup, m_guide, m_relay, m_frequencies,
                        {},       {},         {},       {},      {},      {},
                        {},       {},         {},       {},      {},      QStringLiteral("1.2.3"),
                        apiToken, false};
        parts.description = [] {
            DeviceIdentity identity;
            identity.deviceId = QStringLiteral("10F00004");
            identity.deviceAuth = QStringLiteral("abcdefghijklmnopqrstuvwx");
            return DeviceDescription{identity, QStringLiteral("Den"), 3};
        };
        parts.storeHealth = [this] {
            return m_store;
        };
        parts.discoveryHealth = [this] {
            return m_discovery;
        };
        parts.readLogo = [this](const QString &key, QObject *, const auto &answer) {
            answer(m_logos.value(key));
        };
        parts.lineupProblem = [this] {
            return m_lineupProblem;
        };
        parts.isReady = [this] {
            return m_isReady;
        };
        parts.readHistory = [this](const HistoryQuery &query, QObject *, auto answer) {
            m_historyQueries.append(query);
            m_historyAnswers.append(answer);
        };
        parts.readReplay = [this](const QString &id, QObject *, auto answer) {
            m_replayIds.append(id);
            answer(m_replay);
        };
        parts.companion = [this] {
            return m_companion;
        };
        parts.scanStatus = [this] {
            return m_scan;
        };
        parts.startScan = [this] {
            ++m_scansStarted;
        };
        parts.abortScan = [this] {
            ++m_scansAborted;
        };
        parts.setFavorite = [this](const QString &number, QChar sign) {
            return m_lineup.setFavorite(number, sign);
        };
        parts.playlists = [this] {
            return m_playlists;
        };
        parts.missingChannels = [this] {
            return m_missing;
        };
        parts.lineupChanges = [this] {
            return m_changes;
        };
        parts.events = [this](int limit) {
            return m_events.first(std::min<qsizetype>(limit, m_events.size()));
        };
        parts.forgetMissing = [this](const QStringList &ids) {
            m_forgotten += ids;
        };
        return parts;
    }
};
