// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/problemjson.h"

namespace problemjson {

QByteArrayView toWord(ProblemCode code)
{
    switch (code) {
    case ProblemCode::None:
        return "none";
    case ProblemCode::DatabaseLocked:
        return "database_locked";
    case ProblemCode::DatabaseFull:
        return "disk_full";
    case ProblemCode::DatabaseReadOnly:
        return "database_read_only";
    case ProblemCode::DatabaseCorrupt:
        return "database_corrupt";
    case ProblemCode::DatabaseTooNew:
        return "database_too_new";
    case ProblemCode::DatabaseFailed:
        return "database_failed";
    case ProblemCode::SourceUnreachable:
        return "source_unreachable";
    case ProblemCode::SourceTooLarge:
        return "source_too_large";
    case ProblemCode::SourceEmpty:
        return "source_empty";
    case ProblemCode::SourceRefused:
        return "source_refused";
    case ProblemCode::Malformed:
        return "malformed";
    case ProblemCode::DataDirectoryUnusable:
        return "data_directory_unusable";
    case ProblemCode::PortInUse:
        return "port_in_use";
    case ProblemCode::PortForbidden:
        return "port_forbidden";
    case ProblemCode::AddressUnavailable:
        return "address_unavailable";
    case ProblemCode::SettingsUnreadable:
        return "settings_unreadable";
    case ProblemCode::BadOption:
        return "bad_option";
    case ProblemCode::Duplicate:
        return "duplicate";
    case ProblemCode::ProgramMissing:
        return "program_missing";
    case ProblemCode::DeviceIdTaken:
        return "device_id_taken";
    default:
        return "other";
    }
}

void writeWord(JsonWriter &json, const Problem &problem)
{
    json.key("problem");
    if (problem)
        json.value(toWord(problem.code));
    else
        json.null();
}

void write(JsonWriter &json, const Problem &problem)
{
    if (!problem) {
        json.null();
        return;
    }
    json.beginObject();
    writeWord(json, problem);
    json.member("subject", problem.subject).member("detail", problem.detail.english());
    if (problem.line > 0)
        json.member("line", problem.line);
    json.endObject();
}

} // namespace problemjson
