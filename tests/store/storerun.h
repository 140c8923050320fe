// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"
#include "support/turnableclock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/// A directory for a database, and stores that open it one after the other, as runs of the program do.
struct StoreRun {
    StoreRun()
    {
        tuning.busyTimeout = std::chrono::milliseconds(20);
        tuning.firstRetry = std::chrono::milliseconds(1);
        tuning.longestRetry = std::chrono::milliseconds(20);
    }

    /// A fresh run. The last one is over (as after a clean quit) when this returns.
    Store &start()
    {
        store.reset();
        store = std::make_unique<Store>(directory.path(), clock, tuning);
        QObject::connect(store.get(), &Store::opened, store.get(), [this](const QList<Consumer> &consumers) {
            restored = consumers;
            ++timesOpened;
        });
        timesOpened = 0;
        store->open();
        isOpen = QTest::qWaitFor([this] { return timesOpened > 0; }, 30'000);
        return *store;
    }
    [[nodiscard]] QString path() const { return directory.filePath(QStringLiteral("plexbridge.db")); }

    [[nodiscard]] HistoryPage history(const HistoryQuery &query = {})
    {
        std::optional<HistoryPage> page;
        store->readHistory(query, store.get(), [&page](const HistoryPage &answer) { page = answer; });
        [[maybe_unused]] const bool came = QTest::qWaitFor([&page] { return page.has_value(); });
        return page.value();
    }
    [[nodiscard]] HistoryReplay replay(const QString &consumerId)
    {
        std::optional<HistoryReplay> replay;
        store->readReplay(consumerId, store.get(),
                          [&replay](const HistoryReplay &answer) { replay = answer; });
        [[maybe_unused]] const bool came = QTest::qWaitFor([&replay] { return replay.has_value(); });
        return replay.value();
    }
    [[nodiscard]] Consumer consumer(const QString &id) const
    {
        Consumer made;
        made.id = id;
        made.sessionId = QStringLiteral("session-") + id;
        made.state = ConsumerState::Streaming;
        made.createdAt = made.updatedAt = made.lastActivity = clock.wall();
        made.client = {QStringLiteral("192.168.1.5"), QStringLiteral("Plex/1.0")};
        return made;
    }

    QTemporaryDir directory;
    TurnableClock clock;
    StoreTuning tuning;
    std::unique_ptr<Store> store;
    QList<Consumer> restored;
    int timesOpened = 0;
    bool isOpen = false;
};
