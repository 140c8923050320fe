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

/// From `at` to the bracket that closes what it is in, or to the statement's end; texts are passed over.
QString restOfStatement(const QString &text, qsizetype at)
{
    int depth = 0;
    for (qsizetype end = at; end < text.size(); ++end) {
        const QChar c = text.at(end);
        if (c == u'"') {
            for (++end; end < text.size() && text.at(end) != c; ++end)
                end += text.at(end) == u'\\';
        } else if (c == u'\'' && QStringView(text).mid(end + 2).startsWith(c)) {
            end += 2; // a character
        } else if (u"({["_s.contains(c)) {
            ++depth;
        } else if (u")}]"_s.contains(c)) {
            if (--depth < 0)
                return text.mid(at, end - at);
        } else if (c == u';' && depth <= 0) {
            return text.mid(at, end - at);
        }
    }
    return text.mid(at);
}

/// Several words of ours, where a code with arguments should stand.
QStringList sentencesIn(const QString &statement)
{
    // (moc does not know quotes within raw texts)
    static const QRegularExpression literal(uR"((?:u|QStringLiteral\(u?)\x22((?:[^\x22\\]|\\.)*)\x22)"_s);
    static const QRegularExpression words(uR"([A-Za-z']{2,} [A-Za-z%'])"_s);
    QStringList out;
    for (const QRegularExpressionMatch &found : literal.globalMatch(statement)) {
        if (found.captured(1).contains(words))
            out.append(found.captured(1));
    }
    return out;
}

QString folderOf(const QString &path)
{
    return path.section(u'/', 1, 1);
}

} // namespace

/// What goes wrong is told by a code of core/said.h, never by an English sentence, so that the desktop can
/// put it into the user's language.
class TestSaidCodes : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void itFindsSentences();
    void problemsAreFilledWithCodes();

private:
    [[nodiscard]] QStringList sentencesOf(const QString &text) const;

    QMap<QString, QString> m_sources; ///< below src, by path
    QRegularExpression m_places; ///< behind which a saying is made
};

void TestSaidCodes::initTestCase()
{
    const QString root = QStringLiteral(SOURCE_ROOT "/");
    QDirIterator it(root + u"src"_s, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        m_sources.insert(file.fileName().mid(root.size()), QString::fromUtf8(file.readAll()));
    }
    // Whoever takes a saying, and what holds one.
    static const QRegularExpression taking(uR"(\b(\w+)\([^()]*const Saying &)"_s);
    QSet<QString> names;
    for (const QString &text : std::as_const(m_sources)) {
        for (const QRegularExpressionMatch &found : taking.globalMatch(text))
            names.insert(found.captured(1));
    }
    QVERIFY(names.contains(u"giveUp"_s) && names.contains(u"unreachable"_s));
    m_places.setPattern(
        uR"(\b(?:ProblemCode|CopyFault)::\w+\s*,|\.(?:detail|problem|lastReopenReason) = |\bSaying (?:\w+ = |\w*\(|\w*\{)|\b(?:%1)\()"_s
            .arg(QStringList(names.begin(), names.end()).join(u'|')));
    QVERIFY(m_places.isValid());
}

QStringList TestSaidCodes::sentencesOf(const QString &text) const
{
    QStringList out;
    for (const QRegularExpressionMatch &found : m_places.globalMatch(text))
        out += sentencesIn(restOfStatement(text, found.capturedEnd()));
    // What a function gives that makes one.
    static const QRegularExpression body(uR"(^Saying [\w:]+\([^()]*\)(?: const)?\n\{\n(.*?)\n\})"_s,
                                         QRegularExpression::MultilineOption
                                             | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression given(u"\\breturn "_s);
    for (const QRegularExpressionMatch &found : body.globalMatch(text)) {
        const QString statements = found.captured(1);
        for (const QRegularExpressionMatch &back : given.globalMatch(statements))
            out += sentencesIn(restOfStatement(statements, back.capturedEnd()));
    }
    out.removeDuplicates();
    return out;
}

void TestSaidCodes::itFindsSentences()
{
    const QString told = u"it is broken"_s;
    for (const auto *const code :
         {"return {ProblemCode::Malformed, {}, u\"it is broken\"_s};",
          "end(Problem{ProblemCode::Malformed,\n {},\n isOld ? u\"it is broken\"_s : other});",
          "state.problem.detail = u\"it is broken\"_s;", "giveUp(0, u\"it is broken\"_s);",
          "const Saying why = QStringLiteral(\"it is broken\");",
          "Saying words(bool isOld)\n{\n    return isOld ? u\"it is broken\"_s : QString();\n}\n"})
        QCOMPARE(sentencesOf(QString::fromLatin1(code)), QStringList{told});
    for (const auto *const code :
         {"return {ProblemCode::Malformed, u\"guide\"_s, Said::NoChannel};", "qCInfo(l) << \"it is broken\";",
          "giveUp(0, {Said::SetAside, {aside}}); log(u\"it is broken\"_s);"})
        QCOMPARE(sentencesOf(QString::fromLatin1(code)), QStringList());
}

/// Not so: what is read at a command line or by programs (the API answers in English), and names of things.
void TestSaidCodes::problemsAreFilledWithCodes()
{
    static const QSet<QString> speakEnglish{u"app"_s, u"http"_s, u"desktop"_s};
    static const QMap<QString, QStringList> allowed{
        {u"src/consumers/identity.cpp"_s, {u"session id"_s}}, // of a request to the API
        {u"src/lineup/lineup.cpp"_s, {u"guide channel"_s}},
        {u"src/takeover/applytakeover.cpp"_s, {u"Imported from PlexBridge"_s}}, // a playlist's name
    };
    QStringList wrong;
    for (auto source = m_sources.cbegin(); source != m_sources.cend(); ++source) {
        if (speakEnglish.contains(folderOf(source.key())))
            continue;
        QStringList found = sentencesOf(source.value());
        found.removeIf([&](const QString &text) { return allowed.value(source.key()).contains(text); });
        for (const QString &text : std::as_const(found))
            wrong.append(source.key() + u": "_s + text);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

PLEXBRIDGE_TEST(TestSaidCodes)
#include "tst_saidcodes.moc"
