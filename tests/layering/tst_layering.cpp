// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString root = QStringLiteral(SOURCE_ROOT);

struct SourceFile {
    QString path; ///< from the project's root
    QString folder; ///< of src
    QStringList lines;
};

QList<SourceFile> filesBelow(const QString &top)
{
    QList<SourceFile> out;
    QDirIterator it(root + u'/' + top, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("can't read %s", qPrintable(file.fileName()));
        const QString path = file.fileName().mid(root.size() + 1);
        out.append({path, path.section(u'/', 1, 1), QString::fromUtf8(file.readAll()).split(u'\n')});
    }
    return out;
}

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

/// What a line at the left edge of an anonymous namespace declares; a function with the types it takes.
/// Empty: nothing.
QString declaredBy(const QString &line)
{
    static const QRegularExpression type(
        uR"(^(?:template <[^>]*> )?(?:struct|class|enum class|enum) (\w+)[^;(]*$)"_s);
    static const QRegularExpression value(
        uR"(^(?:constexpr|const|static)\b[^(=]*?\b(\w+)(?:\[\w*\])?\s*[={;])"_s);
    static const QRegularExpression function(
        uR"(^[\w:][^=]*?[\s*&](\w+)\(([^=]*)\)(?: const)?(?: noexcept)?$)"_s);
    static const QRegularExpression parameterName(uR"(\b\w+\s*(?=,|$))"_s);
    if (const auto found = type.match(line); found.hasMatch())
        return found.captured(1);
    if (const auto found = value.match(line); found.hasMatch())
        return found.captured(1);
    const auto found = function.match(line);
    if (!found.hasMatch())
        return {};
    QString types = found.captured(2);
    return found.captured(1) + u'(' + types.remove(parameterName).remove(u' ') + u')';
}

/// The lines at the left edge of a file's anonymous namespaces; those that go on below are joined.
QStringList hiddenLines(const SourceFile &file)
{
    QStringList out;
    bool inside = false, open = false;
    for (const QString &line : file.lines) {
        if (line == u"namespace {" || line == u"} // namespace") {
            inside = line.startsWith(u'n');
        } else if (inside && open) {
            out.last() += u' ' + line.trimmed();
        } else if (inside && !line.isEmpty() && !QString(u" {}/#"_s).contains(line.at(0))) {
            out.append(line);
        }
        open = inside && !out.isEmpty() && out.last().count(u'(') > out.last().count(u')');
    }
    return out;
}

} // namespace

/// Keeps the include table of the design: who may include whom, which of Qt's modules a folder may touch,
/// where versions of Qt may be asked for, that files of a room can be translated as one, and the two SPDX
/// lines on top.
class TestLayering : public QObject {
    Q_OBJECT

private slots:
    void foldersIncludeOnlyWhatTheyMay();
    void desktopSeesOnlyTheFacade();
    void guiStaysOnTheDesktop();
    void onlyTheseFilesKnowQtVersions();
    void namesAreLookedUpInOneWay();
    void everyFileNamesItsLicence();
    void noFileIsTooLong();
    void hiddenNamesOfARoomDiffer();
    void classesOfAllRoomsDiffer();
};

void TestLayering::foldersIncludeOnlyWhatTheyMay()
{
    const QMap<QString, QSet<QString>> table = [] {
        const QMap<QString, QString> text{
            {u"core"_s, u""_s},
            {u"settings"_s, u"core"_s},
            {u"copy"_s, u"core settings"_s},
            {u"consumers"_s, u"core"_s},
            {u"store"_s, u"core"_s},
            {u"fetch"_s, u"core"_s},
            {u"lineup"_s, u"core fetch"_s},
            {u"guide"_s, u"core fetch"_s},
            {u"mpegts"_s, u"core"_s},
            {u"sources"_s, u"core fetch mpegts"_s},
            {u"relay"_s, u"core mpegts sources"_s},
            {u"device"_s, u"core"_s},
            {u"power"_s, u"core"_s},
            {u"events"_s, u"core"_s},
            {u"companion"_s, u"core fetch"_s},
            {u"messages"_s, u"core fetch"_s},
            {u"keychain"_s, u"core settings fetch"_s},
            {u"http"_s, u"core consumers lineup guide device relay"_s},
            {u"engine"_s,
             u"core fetch consumers store lineup guide relay device power events companion messages http"_s},
            {u"doctor"_s, u"core"_s},
            {u"takeover"_s, u"core settings"_s},
            {u"desktop"_s, u"core settings copy keychain engine doctor takeover"_s},
            {u"app"_s, u"core settings copy fetch companion keychain engine doctor takeover desktop"_s},
        };
        QMap<QString, QSet<QString>> out;
        for (auto it = text.cbegin(); it != text.cend(); ++it) {
            const QStringList allowed = words(it.value());
            out.insert(it.key(), QSet<QString>(allowed.begin(), allowed.end()) << it.key());
        }
        return out;
    }();
    static const QRegularExpression include(uR"re(^\s*#\s*include\s+"([^"]+)")re"_s);
    int seen = 0;
    for (const SourceFile &file : filesBelow(u"src"_s)) {
        QVERIFY2(table.contains(file.folder),
                 qPrintable(file.path + u": a folder the table does not know"_s));
        for (const QString &line : file.lines) {
            const QString target = include.match(line).captured(1);
            // Without a slash: made by moc or uic from the file's own folder.
            if (target.isEmpty() || !target.contains(u'/'))
                continue;
            ++seen;
            const QString folder = target.section(u'/', 0, 0);
            QVERIFY2(table.value(file.folder).contains(folder),
                     qPrintable(file.path + u" may not include "_s + target));
        }
    }
    QVERIFY(seen > 50);
}

void TestLayering::desktopSeesOnlyTheFacade()
{
    static const QRegularExpression other(
        uR"re(#\s*include\s+"(engine/(?!engine\.h)[^"]+|desktop/(?!desktop\.h)[^"]+)")re"_s);
    for (const SourceFile &file : filesBelow(u"src"_s)) {
        if (file.folder != u"desktop" && file.folder != u"app")
            continue;
        for (const QString &line : file.lines) {
            const QString target = other.match(line).captured(1);
            const bool ownHeader = file.folder == u"desktop" && target.startsWith(u"desktop/");
            // The programs also load the translations that the desktop brings, and say in a window why there
            // is no desktop; the demonstration stands in for the engine's worker.
            const bool known = target.isEmpty() || ownHeader || target == u"desktop/translations.h"
                || target == u"desktop/startfailure.h"
                || (target == u"engine/engineworker.h" && file.path == u"src/app/demoworker.h");
            QVERIFY2(known, qPrintable(file.path + u" may not include "_s + target));
        }
    }
}

void TestLayering::guiStaysOnTheDesktop()
{
    static const QRegularExpression gui(
        uR"(#\s*include\s+<(QApplication|QGuiApplication|QWidget|QIcon|QPixmap|QPainter|QImage|QColor|QFont|QMessageBox|QSystemTrayIcon|QtWidgets|QtGui)\b)"_s);
    for (const SourceFile &file : filesBelow(u"src"_s)) {
        if (file.folder == u"desktop" || file.path == u"src/app/plexbridge.cpp")
            continue;
        for (const QString &line : file.lines)
            QVERIFY2(!gui.match(line).hasMatch(), qPrintable(file.path + u": "_s + line));
    }
}

void TestLayering::onlyTheseFilesKnowQtVersions()
{
    for (const SourceFile &file : filesBelow(u"src"_s)) {
        if (file.path == u"src/http/httpcompat.h" || file.path == u"src/desktop/models/filtermodel.h")
            continue;
        for (const QString &line : file.lines)
            QVERIFY2(!line.contains(u"QT_VERSION"), qPrintable(file.path + u": "_s + line));
    }
}

/// Qt's threads for that outlive what asked, and hold up the end.
void TestLayering::namesAreLookedUpInOneWay()
{
    for (const SourceFile &file : filesBelow(u"src"_s)) {
        for (const QString &line : file.lines)
            QVERIFY2(!line.contains(u"QHostInfo::lookupHost") && !line.contains(u"QHostInfo::fromName"),
                     qPrintable(file.path + u": "_s + line));
    }
}

void TestLayering::everyFileNamesItsLicence()
{
    const QList<SourceFile> files = filesBelow(u"src"_s) + filesBelow(u"tests"_s);
    for (const SourceFile &file : files) {
        const QString top = file.lines.mid(0, 2).join(u'\n');
        QVERIFY2(top.contains(u"SPDX-FileCopyrightText:")
                     && top.contains(u"SPDX-License-Identifier: GPL-3.0-or-later"),
                 qPrintable(file.path));
    }
}

void TestLayering::noFileIsTooLong()
{
    for (const SourceFile &file : filesBelow(u"src"_s)) {
        const int most = file.path.endsWith(u".h") ? 200 : 400;
        QVERIFY2(file.lines.size() <= most + 1,
                 qPrintable(u"%1 has %2 lines"_s.arg(file.path).arg(file.lines.size())));
    }
}

/// Several files are translated as one, and which ones depends on the compiler's helpers: names that meet
/// would stop a build somewhere else.
void TestLayering::hiddenNamesOfARoomDiffer()
{
    QMap<QString, QString> owners;
    for (const SourceFile &file : filesBelow(u"src"_s)) {
        if (!file.path.endsWith(u".cpp") || file.path == u"src/app/plexbridged.cpp") // the other program
            continue;
        for (const QString &line : hiddenLines(file)) {
            const QString name = declaredBy(line);
            if (name.isEmpty())
                continue;
            const QString owner = owners.value(file.folder + u'/' + name, file.path);
            QVERIFY2(owner == file.path,
                     qPrintable(u"%1 stands in %2 and in %3"_s.arg(name, owner, file.path)));
            owners.insert(file.folder + u'/' + name, file.path);
        }
    }
    QVERIFY(owners.size() > 500);
}

/// Two of one name end up in one program, which then takes the functions of either for both.
void TestLayering::classesOfAllRoomsDiffer()
{
    static const QRegularExpression type(uR"(^(?:class|struct) (\w+(?:::\w+)*)[^;]*\{$)"_s);
    QMap<QString, QString> owners;
    for (const SourceFile &file : filesBelow(u"src"_s)) {
        if (file.path == u"src/power/sleepguardwithoutbus.cpp") // is built in the other one's place
            continue;
        bool isWithin = false; // a namespace of its own
        for (const QString &line : file.lines) {
            if (line.startsWith(u"namespace ") || line.startsWith(u"} // namespace"))
                isWithin = line.endsWith(u'{');
            const auto found = type.match(line);
            if (isWithin || !found.hasMatch())
                continue;
            const QString name = found.captured(1), owner = owners.value(name, file.path);
            QVERIFY2(owner == file.path,
                     qPrintable(u"%1 stands in %2 and in %3"_s.arg(name, owner, file.path)));
            owners.insert(name, file.path);
        }
    }
    QVERIFY(owners.size() > 400);
}

PLEXBRIDGE_TEST(TestLayering)
#include "tst_layering.moc"
