// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

#ifdef QT_WIDGETS_LIB
#include <QApplication>
#else
#include <QCoreApplication>
#endif

/// One test of a room's executable. Objects of it are static and put themselves on the list that main() looks
/// in, under the name of their file: tst_splice.cpp is "splice".
class TestEntry {
public:
    using Run = int (*)(int argc, char **argv);

    TestEntry(const char *file, Run function);

    [[nodiscard]] static const TestEntry *find(const QByteArray &name);
    [[nodiscard]] static QByteArrayList names();
    [[nodiscard]] int run(int argc, char **argv) const { return m_run(argc, argv); }

private:
    QByteArray m_name;
    Run m_run;
};

/// Runs the test class with an application object, as QTEST_MAIN does.
template <typename Test> int runTestClass(int argc, char **argv)
{
#ifdef QT_WIDGETS_LIB
    QApplication app(argc, argv);
#else
    QCoreApplication app(argc, argv);
#endif
    Test test;
    return QTest::qExec(&test, argc, argv);
}

/// Stands at the end of a test's file instead of QTEST_MAIN.
#define PLEXBRIDGE_TEST(Class) static const TestEntry theTestEntryOf##Class(__FILE__, &runTestClass<Class>);
/// The same for a test that needs a main of its own: int function(int argc, char **argv).
#define PLEXBRIDGE_TEST_MAIN(function) static const TestEntry theTestEntryOf##function(__FILE__, &function);
