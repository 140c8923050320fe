// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/metricfamilies.h"

#include <prometheus/text_serializer.h>

#include <sstream>

using prometheus::ClientMetric;
using prometheus::MetricType;

void MetricFamilies::begin(const char *name, const char *help, MetricType type)
{
    prometheus::MetricFamily family;
    family.name = name;
    family.help = help;
    family.type = type;
    m_families.push_back(std::move(family));
}

void MetricFamilies::add(double value, MetricLabels labels)
{
    ClientMetric metric;
    metric.label = std::move(labels);
    metric.counter.value = metric.gauge.value = value;
    m_families.back().metric.push_back(std::move(metric));
}

void MetricFamilies::gauge(const char *name, const char *help, double value)
{
    begin(name, help, MetricType::Gauge);
    add(value);
}

void MetricFamilies::counter(const char *name, const char *help, double value)
{
    begin(name, help, MetricType::Counter);
    add(value);
}

QByteArray MetricFamilies::text() const
{
    std::ostringstream out;
    prometheus::TextSerializer().Serialize(out, m_families);
    return QByteArray::fromStdString(out.str());
}
