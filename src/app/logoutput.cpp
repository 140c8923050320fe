// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logoutput.h"

#include "app/journal.h"
#include "core/clock.h"
#include "core/redaction.h"

#include <QDateTime>
#include <QLoggingCategory>

#include <array>
#include <cstdio>
#include <cstdlib>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array levelWords{"debug", "info", "warning", "error"};
constexpr int mostWaiting = 1000;
constexpr std::chrono::milliseconds lastWordsPatience{300};

// Qt's handler is a plain function: this is how it finds the one object.
std::atomic<LogOutput *> current = nullptr;

LogLine::Level levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return LogLine::Level::Debug;
    case QtInfoMsg:
        return LogLine::Level::Info;
    case QtWarningMsg:
        return LogLine::Level::Warning;
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return LogLine::Level::Error;
}

QByteArray lossLine(qint64 lines)
{
    return formatted({SystemClock().wall(), LogLine::Level::Warning, u"plexbridge.app"_s,
                      u"%1 lines were dropped here: nobody read the log"_s.arg(lines)});
}

} // namespace

QString presentable(const QString &message)
{
    QString text = redactedText(message);
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text;
}

QByteArray formatted(const LogLine &line)
{
    const QString time = utcDateTime(line.at).toString(Qt::ISODateWithMs);
    return time.toLatin1() + ' ' + levelWords.at(size_t(line.level)) + ' ' + line.category.toUtf8() + ": "
        + line.text.toUtf8() + '\n';
}

LogOutput::LogOutput(QObject *parent)
    : QObject(parent)
    , m_isJournal(journal::isStandardError(qgetenv("JOURNAL_STREAM")))
    , m_writer(STDERR_FILENO, lossLine)
{
    current = this;
    qInstallMessageHandler(receive);
}

LogOutput::~LogOutput()
{
    qInstallMessageHandler(nullptr);
    current = nullptr;
}

void LogOutput::drain()
{
    m_writer.drain(lastWordsPatience);
}

void LogOutput::setLevel(const QString &word)
{
    for (size_t i = 0; i < levelWords.size(); ++i) {
        if (word == QLatin1StringView(levelWords[i]))
            m_level = LogLine::Level(i);
    }
    const bool debug = m_level.load() == LogLine::Level::Debug;
    QLoggingCategory::setFilterRules(u"plexbridge.*.debug=%1"_s.arg(debug ? u"true"_s : u"false"_s));
}

void LogOutput::receive(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    LogOutput *output = current;
    if (!output)
        return;
    if (type == QtFatalMsg && !output->m_lastWords.isEmpty()) {
        std::fputs(output->m_lastWords.constData(), stderr);
        std::_Exit(2);
    }
    if (levelOf(type) >= output->m_level)
        output->write(
            {SystemClock().wall(), levelOf(type), QString::fromUtf8(context.category), presentable(message)});
    if (type == QtFatalMsg)
        output->m_writer.drain(lastWordsPatience); // Qt ends the program now
}

void LogOutput::write(const LogLine &line)
{
    if (!m_isJournal || !journal::send(journal::fieldsOf(line, LogScope::current())))
        m_writer.write(formatted(line));
    if (m_waiting >= mostWaiting)
        return;
    ++m_waiting;
    QMetaObject::invokeMethod(
        this,
        [this, line] {
            --m_waiting;
            emit lineWritten(line);
        },
        Qt::QueuedConnection);
}
