// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundtuner.h"
#include "device/tunersearch.h"
#include "fetch/fetchconnections.h"

#include <QObject>

/// Whether this device description is that of a PlexBridge: whose channels are made of playlists, perhaps of
/// ours. Pure.
[[nodiscard]] bool isPlexBridge(const QByteArray &deviceXml);

/// Finds the tuner that a source means. "auto" is a true one only: each that answers is asked who it is, and
/// a PlexBridge is passed over, lest two of them feed each other. One that is named is taken as it is. Engine
/// thread; deletes itself with the answer, and goes with its parent.
class TunerChoice final : public QObject {
    Q_OBJECT
public:
    TunerChoice(const QUrl &source, const TunerSearchTerms &terms, QObject *parent);
    ~TunerChoice() override;

signals:
    void answered(const Result<FoundTuner> &tuner);

private:
    void search();
    void judge(const FoundTuner &found);
    void end(const Result<FoundTuner> &tuner);

    const QUrl m_source;
    TunerSearchTerms m_terms;
    int m_passed = 0; ///< PlexBridges that answered
    FetchConnections m_connections;
};
