// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "companion/companionmemory.h"
#include "companion/ghostwatch.h"
#include "companion/owndevice.h"
#include "companion/serverlink.h"
#include "companion/setuprun.h"
#include "companion/upkeeppace.h"
#include "core/companionconfig.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

/// What Companion asks of the other rooms, and tells them. All functions are set, called on its thread.
struct CompanionParts {
    const Clock &clock;
    QString dataDirectory;
    std::function<QList<OpenStream>()> streams; ///< all that are open
    std::function<void(StreamId, const Behind &)> note;
    std::function<void(StreamId)> end; ///< a ghost, by the rule
    struct Place {
        QString deviceId;
        QStringList addresses; ///< "192.168.1.20:3000", best first; empty: we do not listen yet
    };
    std::function<Place()> place;
    std::function<int()> tuners;
};

/// The media servers of the settings: keeps them right after the lineup, the guide or our address changed,
/// and asks them who watches while somebody does. Lives on the engine thread, owned by EngineParts. Does
/// nothing unless the settings name a server.
class Companion final : public QObject {
    Q_OBJECT
public:
    explicit Companion(CompanionParts parts, QObject *parent = nullptr);
    ~Companion() override;

    void apply(const CompanionConfig &config);
    void setPace(const UpkeepPace::Limits &limits, std::chrono::milliseconds watchEvery); ///< for tests
    void noteChange(); ///< of the lineup, the guide or our addresses
    void noteStreams(); ///< one began or ended
    /// A person asks, false: only looks. Goes on behind what is under way.
    void setUp(bool isAgreed);
    void undo(const QString &changeId); ///< puts the lines of a map back as they were
    [[nodiscard]] CompanionState state() const;

signals:
    void changed(); ///< state() is another
    /// What a person asked for is over. `problem`: why it could not even begin.
    void looked(const Problem &problem);

private:
    void connectServers();
    void addServer(std::unique_ptr<MediaServer> server, const QString &product, const QUrl &address,
                   const Problem &problem);
    void findAddresses(ServerLink &link);
    [[nodiscard]] ServerLink *setUpLink() const; ///< the one that can be set up; null: none
    void schedule();
    void keepUp();
    void look(SetupRun::Scope scope);
    void begin(SetupRun::Scope scope, const Wanted &wanted);
    void finishRun();
    void endLook(const Problem &problem);
    void goOn();
    void takeBack(const Wanted &wanted, const ServerChange &change, const Survey &survey);
    void watch();
    void judge();
    [[nodiscard]] const ServerLink *linkOf(const OpenStream &stream) const;

    const CompanionParts m_parts;
    CompanionConfig m_config;
    QString m_path;
    CompanionMemory m_memory;
    OwnDevice m_own;
    std::vector<std::unique_ptr<ServerLink>> m_links;
    std::unique_ptr<SetupRun> m_run;
    GhostWatch m_ghosts;
    UpkeepPace m_pace;
    QTimer m_upkeep, m_watch;
    QList<CompanionStep> m_steps;
    QString m_setupAddress;
    std::optional<TunerShortage> m_shortage;
    std::optional<SteadyTime> m_recordingsAsked;
    bool m_isLooking = false; ///< our own device is asked, before a run
    std::optional<bool> m_asked; ///< by a person while something ran: agreed or not
    bool m_isForPerson = false; ///< what is under way
};
