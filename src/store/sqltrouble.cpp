// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqltrouble.h"

namespace {
enum SqliteCode {
    Error = 1,
    Perm = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    Schema = 17,
    TooBig = 18,
    Constraint = 19,
    Mismatch = 20,
    NotADatabase = 26
};
}

bool SqlTrouble::isCorrupt() const
{
    return primary() == Corrupt || primary() == NotADatabase;
}

bool SqlTrouble::isLock() const
{
    return primary() == Busy || primary() == Locked;
}

bool SqlTrouble::isOfTheSchema() const
{
    return primary() == Error || primary() == Schema;
}

bool SqlTrouble::isOfTheConnection() const
{
    return isOfTheSchema() || primary() == Perm || primary() == ReadOnly || primary() == IoError
        || primary() == CantOpen;
}

bool SqlTrouble::isOfTheRow() const
{
    return primary() == TooBig || primary() == Constraint || primary() == Mismatch;
}

Problem toProblem(const SqlTrouble &trouble, const QString &file)
{
    const auto code = [&trouble] {
        switch (trouble.primary()) {
        case Busy:
        case Locked:
            return ProblemCode::DatabaseLocked;
        case Full:
            return ProblemCode::DatabaseFull;
        case Perm:
        case ReadOnly:
            return ProblemCode::DatabaseReadOnly;
        case Corrupt:
        case NotADatabase:
            return ProblemCode::DatabaseCorrupt;
        default:
            return ProblemCode::DatabaseFailed;
        }
    };
    return {code(), file, trouble.text, 0};
}
