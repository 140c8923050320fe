// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream.h"

using namespace Qt::StringLiterals;

int httpStatus(StreamRefusal refusal)
{
    return refusal == StreamRefusal::UnknownChannel ? 404 : 503;
}

QString toHeaderText(StreamRefusal refusal)
{
    switch (refusal) {
    case StreamRefusal::UnknownChannel:
        return u"801 Unknown Channel"_s;
    case StreamRefusal::SystemBusy:
        return u"803 System Busy"_s;
    case StreamRefusal::TunerInUse:
        return u"804 Tuner In Use"_s;
    case StreamRefusal::AllTunersInUse:
        return u"805 All Tuners In Use"_s;
    case StreamRefusal::TuneFailed:
        return u"806 Tune Failed"_s;
    case StreamRefusal::NoVideoData:
        return u"807 No Video Data"_s;
    }
    return {};
}

QString toWord(CodecConcern concern)
{
    switch (concern) {
    case CodecConcern::LatmAudio:
        return u"latm_audio"_s;
    case CodecConcern::DtsAudio:
        return u"dts_audio"_s;
    case CodecConcern::UnknownVideo:
        return u"unknown_video"_s;
    case CodecConcern::NoVideo:
        return u"no_video"_s;
    case CodecConcern::Scrambled:
        return u"scrambled"_s;
    }
    return {};
}
