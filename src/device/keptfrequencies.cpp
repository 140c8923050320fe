// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/keptfrequencies.h"

#include "device/logging.h"

#include <QFile>
#include <QSaveFile>

#include <utility>

namespace {

constexpr qint64 largestFile = 64 * 1024;

FrequencyPlan read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return FrequencyPlan::fromJson(file.read(largestFile));
}

void write(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(content) < 0 || !file.commit())
        qCWarning(lcDevice).noquote() << "places on the air are not kept:" << file.errorString();
}

} // namespace

KeptFrequencies::KeptFrequencies(const QString &file)
    : m_file(file)
    , m_plan(read(file))
{
    m_writer.setMaxThreadCount(1);
}

KeptFrequencies::~KeptFrequencies() = default;

void KeptFrequencies::follow(const QList<Channel> &channels, FrequencyPlan::ChannelFinder find)
{
    if (m_plan.follow(channels, std::move(find)))
        m_writer.start([file = m_file, content = m_plan.toJson()] { write(file, content); });
}
