// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"

#include <algorithm>
#include <cstdio>

namespace {

QList<const TestEntry *> &entries()
{
    static QList<const TestEntry *> list; // filled while statics are made, in any order
    return list;
}

QByteArray nameOf(QByteArray file)
{
    file = file.mid(file.lastIndexOf('/') + 1);
    const qsizetype start = file.startsWith("tst_") ? 4 : 0;
    return file.mid(start, file.lastIndexOf('.') - start);
}

} // namespace

TestEntry::TestEntry(const char *file, Run function)
    : m_name(nameOf(file))
    , m_run(function)
{
    entries().append(this);
}

const TestEntry *TestEntry::find(const QByteArray &name)
{
    const auto found = std::ranges::find(entries(), name, &TestEntry::m_name);
    return found == entries().end() ? nullptr : *found;
}

QByteArrayList TestEntry::names()
{
    QByteArrayList names;
    for (const TestEntry *entry : entries())
        names.append(entry->m_name);
    std::ranges::sort(names);
    return names;
}

/// tests_ROOM NAME [option of QtTest...]   The test sees its own name no more.
int main(int argc, char **argv)
{
    const TestEntry *entry = argc > 1 ? TestEntry::find(argv[1]) : nullptr;
    if (!entry) {
        std::fprintf(stderr, "Name one of these tests: %s\n", TestEntry::names().join(' ').constData());
        return 2;
    }
    argv[1] = argv[0];
    return entry->run(argc - 1, argv + 1);
}
