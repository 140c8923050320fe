// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetch/fetch.h"
#include "fetch/fetchconnections.h"

#include <QList>
#include <QTest>

#include <memory>

/// A fetch and what came of it.
class FetchBench {
public:
    explicit FetchBench(const FetchRequest &request)
        : FetchBench(request, std::make_shared<FetchConnections>())
    {
    }
    FetchBench(const FetchRequest &request, const std::shared_ptr<FetchConnections> &shared)
        : connections(shared)
        , fetch(std::make_unique<Fetch>(*connections, request, nullptr))
    {
        QObject::connect(fetch.get(), &Fetch::headArrived, fetch.get(), [this] { ++headsTold; });
        QObject::connect(fetch.get(), &Fetch::redirected, fetch.get(),
                         [this](const QUrl &to) { hops.append(to); });
        QObject::connect(fetch.get(), &Fetch::readable, fetch.get(), [this] {
            if (reads)
                readAll();
        });
        QObject::connect(fetch.get(), &Fetch::ended, fetch.get(), [this](const Problem &how) {
            if (reads)
                readAll();
            problem = how;
            ++ends;
        });
    }

    [[nodiscard]] bool end() const ///< once
    {
        return QTest::qWaitFor([this] { return ends > 0; }, 20'000) && ends == 1;
    }
    void readAll()
    {
        for (QByteArray bytes = fetch->read(1 << 20); !bytes.isEmpty(); bytes = fetch->read(1 << 20))
            body += bytes;
    }

    std::shared_ptr<FetchConnections> connections;
    std::unique_ptr<Fetch> fetch;
    bool reads = true;
    QByteArray body;
    QList<QUrl> hops;
    Problem problem;
    int headsTold = 0, ends = 0;
};
