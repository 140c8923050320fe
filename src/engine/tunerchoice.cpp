// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tunerchoice.h"

#include "core/said.h"
#include "engine/logging.h"
#include "fetch/fetch.h"

#include <memory>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostPassed = 8;
constexpr qint64 mostRead = 64 * 1024;

} // namespace

bool isPlexBridge(const QByteArray &deviceXml)
{
    return deviceXml.toLower().contains("plexbridge");
}

TunerChoice::TunerChoice(const QUrl &source, const TunerSearchTerms &terms, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_terms(terms)
{
    search();
}

TunerChoice::~TunerChoice()
{
    qDeleteAll(findChildren<Fetch *>()); // before the connections that they share
}

void TunerChoice::search()
{
    auto *const search = new TunerSearch(m_source, m_terms, this);
    connect(search, &TunerSearch::answered, this, [this](const Result<FoundTuner> &tuner) {
        if (tuner && m_source.host() == "auto"_L1)
            return judge(tuner.value());
        if (!tuner && m_passed > 0)
            return end(Problem{ProblemCode::SourceUnreachable, {}, Said::OnlyOtherBridges});
        end(tuner);
    });
}

void TunerChoice::judge(const FoundTuner &found)
{
    FetchRequest request;
    request.url = found.lineup;
    request.url.setPath(u"/device.xml"_s);
    request.home = request.url;
    request.redirects = 0;
    request.limits.bytes = mostRead;
    request.limits.connect = 3s;
    request.limits.firstByte = request.limits.stall = request.limits.total = 5s;
    auto *const fetch = new Fetch(m_connections, request, this);
    const auto received = std::make_shared<QByteArray>();
    connect(fetch, &Fetch::readable, this, [fetch, received] { received->append(fetch->read(mostRead)); });
    connect(fetch, &Fetch::ended, this, [this, fetch, received, found](const Problem &) {
        received->append(fetch->read(mostRead));
        fetch->deleteLater();
        if (!isPlexBridge(*received)) // also where there is no such document
            return end(found);
        qCInfo(lcEngine).noquote() << "the tuner" << found.deviceId << "is another PlexBridge: passed over";
        m_terms.others.append(found.deviceId.toUInt(nullptr, 16));
        if (++m_passed >= mostPassed)
            return end(Problem{ProblemCode::SourceUnreachable, {}, Said::TooManyBridges});
        search();
    });
}

void TunerChoice::end(const Result<FoundTuner> &tuner)
{
    emit answered(tuner);
    deleteLater();
}
