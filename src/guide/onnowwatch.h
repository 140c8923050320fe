// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/guidestate.h"
#include "guide/guideindex.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

/// What is on at one moment, and until when that holds.
struct OnNowState {
    OnNowTable table;
    std::optional<WallTime> nextChange; ///< none: nothing is going to change
};

/// `before`, where it is of the same document, spares reading again what stays. Pure.
[[nodiscard]] OnNowState whatIsOn(const GuideDocument &document, WallTime now, const OnNowTable &before);

/// Keeps the table of what is on up to date while there is something to change. Lives on the engine thread,
/// owned by Guide; reckons on a pool.
class OnNowWatch : public QObject {
    Q_OBJECT
public:
    OnNowWatch(const Clock &clock, QThreadPool &pool, QObject *parent = nullptr);
    ~OnNowWatch() override;

    void follow(const std::shared_ptr<const GuideDocument> &document);
    void setLookPause(std::chrono::milliseconds longest);
    [[nodiscard]] const OnNowTable &table() const { return m_state.table; }

signals:
    void changed();

private:
    void look();
    void reckon();
    void take();
    void plan();

    const Clock &m_clock;
    QThreadPool &m_pool;
    QTimer m_timer;
    std::chrono::milliseconds m_longest{std::chrono::minutes(1)}; ///< the clock may jump
    std::shared_ptr<const GuideDocument> m_document;
    bool m_sameDocument = false; ///< as the table's
    OnNowState m_state;
    WallTime m_reckonedAt; ///< of the state, or of the one being reckoned
    QFutureWatcher<OnNowState> m_reckoning;
    bool m_again = false; ///< the document changed meanwhile
};
