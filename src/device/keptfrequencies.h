// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "device/frequencyplan.h"

#include <QString>
#include <QThreadPool>

/// The frequency plan of this installation, kept over restarts as a small JSON file. Lives on the engine
/// thread, owned by EngineParts; writes on a thread of its own, so that a slow disk delays nobody. A file
/// that can't be read or written costs only the memory of the places.
class KeptFrequencies {
public:
    explicit KeptFrequencies(const QString &file); ///< reads it
    ~KeptFrequencies(); ///< waits for the last writing

    void follow(const QList<Channel> &channels, FrequencyPlan::ChannelFinder find = {}); ///< see there
    [[nodiscard]] const FrequencyPlan &plan() const { return m_plan; }

private:
    QString m_file;
    FrequencyPlan m_plan;
    QThreadPool m_writer; ///< one thread: the last plan wins
};
