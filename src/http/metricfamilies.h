// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <prometheus/metric_family.h>

#include <chrono>

using MetricLabels = std::vector<prometheus::ClientMetric::Label>;

/// Gathers metric families for one answer of /metrics, so that each metric is one line where it is made.
/// Plain value.
class MetricFamilies {
public:
    void begin(const char *name, const char *help, prometheus::MetricType type);
    void add(double value, MetricLabels labels = {}); ///< to the family begun last
    void gauge(const char *name, const char *help, double value);
    void counter(const char *name, const char *help, double value);
    template <typename Times> void addHistogram(const Times &times, MetricLabels labels = {})
    {
        prometheus::ClientMetric metric;
        metric.label = std::move(labels);
        quint64 upTo = 0;
        for (size_t i = 0; i < times.bounds().size(); ++i)
            metric.histogram.bucket.push_back({upTo += times.counts()[i], seconds(times.bounds()[i])});
        metric.histogram.sample_count = times.count();
        metric.histogram.sample_sum = seconds(times.sum());
        m_families.back().metric.push_back(std::move(metric));
    }
    [[nodiscard]] QByteArray text() const;

private:
    [[nodiscard]] static double seconds(std::chrono::microseconds time) { return double(time.count()) / 1e6; }
    std::vector<prometheus::MetricFamily> m_families;
};
