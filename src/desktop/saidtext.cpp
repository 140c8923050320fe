// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/saidtext.h"

#include <QHash>
#include <QList>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr const char *sentences[]{
    QT_TRANSLATE_NOOP("SaidText", "the provider fell silent"),
    QT_TRANSLATE_NOOP("SaidText", "the provider ended the stream"),
    QT_TRANSLATE_NOOP("SaidText", "the provider sends nothing"),
    QT_TRANSLATE_NOOP("SaidText", "The provider sends nothing"),
    QT_TRANSLATE_NOOP("SaidText", "the provider sent no video"),
    QT_TRANSLATE_NOOP("SaidText", "the provider sends a web page (%1) instead of video"),
    QT_TRANSLATE_NOOP("SaidText", "the provider sends a text (%1) instead of video"),
    QT_TRANSLATE_NOOP("SaidText", "the provider refuses the name or the password (%1)"),
    QT_TRANSLATE_NOOP("SaidText", "the provider wants to be paid first (%1)"),
    QT_TRANSLATE_NOOP("SaidText", "the provider refuses this account, or the address it is used from (%1)"),
    QT_TRANSLATE_NOOP("SaidText", "the provider does not have this stream (%1)"),
    QT_TRANSLATE_NOOP("SaidText", "the provider does not give the stream in this form (%1)"),
    QT_TRANSLATE_NOOP("SaidText", "the provider has given this stream up (%1)"),
    QT_TRANSLATE_NOOP("SaidText", "the provider finds that it is asked too often (%1)"),
    QT_TRANSLATE_NOOP("SaidText", "the provider may not show this here (%1)"),
    QT_TRANSLATE_NOOP("SaidText", "the provider finds the account expired or blocked (%1)"),
    QT_TRANSLATE_NOOP("SaidText", "the provider's own source does not answer (%1)"),
    QT_TRANSLATE_NOOP("SaidText", "the provider has trouble of its own (%1)"),
    QT_TRANSLATE_NOOP("SaidText", "the provider refuses the stream (%1)"),
    QT_TRANSLATE_NOOP("SaidText", "the provider allows no further connection of this account (%1)"),
    QT_TRANSLATE_NOOP("SaidText", "the provider allows one connection and still counts the last one (%1)"),
    QT_TRANSLATE_NOOP("SaidText",
                      "the provider allows %1 connections and still counts one that has ended (%2)"),
    QT_TRANSLATE_NOOP("SaidText", "the provider does not understand the question (%1)"),
    QT_TRANSLATE_NOOP("SaidText", "the provider is overloaded, or down for a while (%1)"),
    QT_TRANSLATE_NOOP("SaidText", "the provider's server is down (%1)"),
    QT_TRANSLATE_NOOP("SaidText", "the provider leads on to nowhere (%1)"),
    QT_TRANSLATE_NOOP("SaidText", "the network wants a login first (%1)"),
    QT_TRANSLATE_NOOP("SaidText", "the proxy wants a name and a password, or others (%1)"),
    QT_TRANSLATE_NOOP("SaidText", "the proxy wants a name and a password, or others"),
    QT_TRANSLATE_NOOP("SaidText", "the proxy does not allow it"),
    QT_TRANSLATE_NOOP("SaidText", "the proxy can't be reached"),
    QT_TRANSLATE_NOOP("SaidText", "the proxy can't reach the provider"),
    QT_TRANSLATE_NOOP("SaidText", "the proxy can't reach the server"),
    QT_TRANSLATE_NOOP("SaidText", "the name of the proxy is not known"),
    QT_TRANSLATE_NOOP("SaidText", "the provider refuses the connection"),
    QT_TRANSLATE_NOOP("SaidText", "the server refuses the connection"),
    QT_TRANSLATE_NOOP("SaidText", "the provider broke the connection off"),
    QT_TRANSLATE_NOOP("SaidText", "the server broke the connection off"),
    QT_TRANSLATE_NOOP("SaidText", "there is no way to the provider"),
    QT_TRANSLATE_NOOP("SaidText", "there is no way to the server"),
    QT_TRANSLATE_NOOP("SaidText", "the provider can't be reached"),
    QT_TRANSLATE_NOOP("SaidText", "the provider sent nothing any more"),
    QT_TRANSLATE_NOOP("SaidText", "the provider closed the connection unanswered"),
    QT_TRANSLATE_NOOP("SaidText", "the provider closed the connection too early"),
    QT_TRANSLATE_NOOP("SaidText", "the provider's answer is garbled"),
    QT_TRANSLATE_NOOP("SaidText", "the server's answer is garbled"),
    QT_TRANSLATE_NOOP("SaidText", "the provider leads from list to list"),
    QT_TRANSLATE_NOOP("SaidText", "what the provider sends holds nothing that can be played"),
    QT_TRANSLATE_NOOP("SaidText", "all tuners are in use"),
    QT_TRANSLATE_NOOP("SaidText", "another one has this tuner"),
    QT_TRANSLATE_NOOP("SaidText", "the provider allows one connection, which is in use"),
    QT_TRANSLATE_NOOP("SaidText", "the provider allows %1 connections, which are in use"),
    QT_TRANSLATE_NOOP("SaidText", "its picture (%1) can't be given without converting it, which is not done"),
    QT_TRANSLATE_NOOP("SaidText", "%1 can't go through the playlist's proxy"),
    QT_TRANSLATE_NOOP("SaidText", "%1 can't be kept to the playlist's interface"),
    QT_TRANSLATE_NOOP("SaidText", "the provider's server refuses the connection (ffmpeg: %1)"),
    QT_TRANSLATE_NOOP("SaidText", "the provider does not answer (ffmpeg: %1)"),
    QT_TRANSLATE_NOOP("SaidText", "there is no way to the provider (ffmpeg: %1)"),
    QT_TRANSLATE_NOOP("SaidText", "the name of the provider is not known (ffmpeg: %1)"),
    QT_TRANSLATE_NOOP("SaidText", "the provider's certificate is refused (ffmpeg: %1)"),
    QT_TRANSLATE_NOOP("SaidText", "the network here can't receive this group (ffmpeg: %1)"),
    QT_TRANSLATE_NOOP("SaidText", "the address is none of this computer (ffmpeg: %1)"),
    QT_TRANSLATE_NOOP("SaidText", "another program here has this port (ffmpeg: %1)"),
    QT_TRANSLATE_NOOP("SaidText", "the provider refuses the stream (ffmpeg: %1)"),
    QT_TRANSLATE_NOOP("SaidText", "the provider has trouble of its own (ffmpeg: %1)"),
    QT_TRANSLATE_NOOP("SaidText", "the provider does not have this stream (ffmpeg: %1)"),
    QT_TRANSLATE_NOOP(
        "SaidText", "the film's index is at its end, where the provider can't be asked for it (ffmpeg: %1)"),
    QT_TRANSLATE_NOOP("SaidText", "there is neither picture nor sound in it (ffmpeg: %1)"),
    QT_TRANSLATE_NOOP("SaidText", "nothing that can be played came (ffmpeg: %1)"),
    QT_TRANSLATE_NOOP("SaidText", "a transport stream can't hold what is in it (ffmpeg: %1)"),
    QT_TRANSLATE_NOOP("SaidText", "the ffmpeg here can't play such addresses (ffmpeg: %1)"),
    QT_TRANSLATE_NOOP("SaidText", "what the provider sends is no video (ffmpeg: %1)"),
    QT_TRANSLATE_NOOP("SaidText", "the provider ended the stream (ffmpeg: %1)"),
    QT_TRANSLATE_NOOP("SaidText", "the connection to the provider broke (ffmpeg: %1)"),
    QT_TRANSLATE_NOOP("SaidText", "the provider says that the account is %1"),
    QT_TRANSLATE_NOOP("SaidText", "the provider does not accept the user name or the password"),
    QT_TRANSLATE_NOOP("SaidText", "the provider gives no list of channels"),
    QT_TRANSLATE_NOOP("SaidText", "the provider lists none"),
    QT_TRANSLATE_NOOP("SaidText", "the account has expired"),
    QT_TRANSLATE_NOOP("SaidText", "the playlist is empty"),
    QT_TRANSLATE_NOOP("SaidText", "the playlist is too long"),
    QT_TRANSLATE_NOOP("SaidText", "there is no playlist"),
    QT_TRANSLATE_NOOP("SaidText", "the name of the provider is not known"),
    QT_TRANSLATE_NOOP("SaidText", "the name of the server is not known"),
    QT_TRANSLATE_NOOP("SaidText", "the server can't be reached"),
    QT_TRANSLATE_NOOP("SaidText", "the server sent nothing any more"),
    QT_TRANSLATE_NOOP("SaidText", "the server closed the connection unanswered"),
    QT_TRANSLATE_NOOP("SaidText", "the server closed the connection too early"),
    QT_TRANSLATE_NOOP("SaidText", "the server answered %1"),
    QT_TRANSLATE_NOOP("SaidText", "the connection broke (%1)"),
    QT_TRANSLATE_NOOP("SaidText", "the answer is not a transport stream"),
    QT_TRANSLATE_NOOP("SaidText", "the answer is not HTTP"),
    QT_TRANSLATE_NOOP("SaidText", "the address is not valid"),
    QT_TRANSLATE_NOOP("SaidText", "the proxy can't be used"),
    QT_TRANSLATE_NOOP("SaidText", "the interface %1 is down"),
    QT_TRANSLATE_NOOP("SaidText", "the interface %1 can't be used: %2"),
    QT_TRANSLATE_NOOP("SaidText", "the stream is encrypted for the provider's own player (%1)"),
    QT_TRANSLATE_NOOP("SaidText", "none of its streams can be played"),
    QT_TRANSLATE_NOOP("SaidText", "no encryption could be agreed on"),
    QT_TRANSLATE_NOOP("SaidText", "it took too long"),
    QT_TRANSLATE_NOOP("SaidText", "nothing came"),
    QT_TRANSLATE_NOOP("SaidText", "redirected too often"),
    QT_TRANSLATE_NOOP("SaidText", "redirected to where we must not go"),
    QT_TRANSLATE_NOOP("SaidText", "redirected to nowhere"),
    QT_TRANSLATE_NOOP("SaidText", "ffmpeg is not installed"),
    QT_TRANSLATE_NOOP("SaidText", "ffmpeg ended with %1"),
    QT_TRANSLATE_NOOP("SaidText", "there is no such file, or it can't be read"),
    QT_TRANSLATE_NOOP("SaidText", "there is no such file"),
    QT_TRANSLATE_NOOP("SaidText", "there is no such channel"),
    QT_TRANSLATE_NOOP("SaidText", "more than %1 MiB"),
    QT_TRANSLATE_NOOP("SaidText", "more than %1 MiB unpacked"),
    QT_TRANSLATE_NOOP("SaidText", "only http, https and files can be read"),
    QT_TRANSLATE_NOOP("SaidText", "only http and https are read"),
    QT_TRANSLATE_NOOP("SaidText", "only the first 200,000 channels are read"),
    QT_TRANSLATE_NOOP("SaidText", "only %1 of %2 channels came"),
    QT_TRANSLATE_NOOP("SaidText", "a web page came instead of a playlist"),
    QT_TRANSLATE_NOOP("SaidText", "this kind of address is not supported"),
    QT_TRANSLATE_NOOP("SaidText", "this is no address of a stream"),
    QT_TRANSLATE_NOOP("SaidText",
                      "this is one HLS stream, not a list of channels: put its address into a playlist"),
    QT_TRANSLATE_NOOP("SaidText", "the channel has no name"),
    QT_TRANSLATE_NOOP("SaidText", "no address follows"),
    QT_TRANSLATE_NOOP("SaidText", "no #EXTINF line stands before the address"),
    QT_TRANSLATE_NOOP("SaidText", "it leads to an address that no provider has"),
    QT_TRANSLATE_NOOP("SaidText", "it leads to PlexBridge itself"),
    QT_TRANSLATE_NOOP("SaidText", "it is protected against copying"),
    QT_TRANSLATE_NOOP("SaidText", "a path is not allowed here: only addresses of network streams are played"),
    QT_TRANSLATE_NOOP("SaidText", "a segment is no video"),
    QT_TRANSLATE_NOOP("SaidText", "must be digits such as 5 or 5.1, not zero, with at most 8 characters"),
    QT_TRANSLATE_NOOP("SaidText", "must have at most %1 characters"),
    QT_TRANSLATE_NOOP("SaidText", "not an XMLTV document"),
    QT_TRANSLATE_NOOP("SaidText", "no programme in it"),
    QT_TRANSLATE_NOOP("SaidText", "the document ends too early"),
    QT_TRANSLATE_NOOP("SaidText", "it can't be unpacked: %1"),
    QT_TRANSLATE_NOOP("SaidText", "these are not the answers of an account"),
    QT_TRANSLATE_NOOP("SaidText", "the list of channels ends in the middle"),
    QT_TRANSLATE_NOOP("SaidText", "the list of channels can't be read: %1"),
    QT_TRANSLATE_NOOP("SaidText", "a channel or programme that is damaged was left out"),
    QT_TRANSLATE_NOOP("SaidText", "and %1 more lines like these"),
    QT_TRANSLATE_NOOP("SaidText", "here already"),
    QT_TRANSLATE_NOOP("SaidText", "it has no stream"),
    QT_TRANSLATE_NOOP("SaidText", "it was switched off"),
    QT_TRANSLATE_NOOP("SaidText",
                      "its password is not in the backup: it comes without user name and password"),
    QT_TRANSLATE_NOOP("SaidText", "as a second playlist, which is off"),
    QT_TRANSLATE_NOOP("SaidText", "switched off beside others of their channel"),
    QT_TRANSLATE_NOOP("SaidText", "it is neither a database of PlexBridge for Node.js nor its JSON backup"),
    QT_TRANSLATE_NOOP("SaidText", "it is a database of this program, not of PlexBridge for Node.js"),
    QT_TRANSLATE_NOOP("SaidText",
                      "it is a database of another program: it has no tables of channels and streams"),
    QT_TRANSLATE_NOOP("SaidText",
                      "it is no backup of PlexBridge for Node.js: it has no list of channels and streams"),
    QT_TRANSLATE_NOOP("SaidText", "the JSON is damaged or cut off at byte %1"),
};

struct Pattern {
    const char *english;
    QRegularExpression expression;
};

/// Those with arguments; the longest first, so that none is taken for a shorter one with more in it.
const QList<Pattern> &patterns()
{
    static const QList<Pattern> all = [] {
        QList<Pattern> made;
        for (const char *english : sentences) {
            QString text = QRegularExpression::escape(QString::fromLatin1(english));
            if (!text.contains(u"\\%1"_s))
                continue;
            text.replace(u"\\%1"_s, u"(.+)"_s).replace(u"\\%2"_s, u"(.+)"_s);
            made.append({english, QRegularExpression(QRegularExpression::anchoredPattern(text))});
        }
        std::stable_sort(made.begin(), made.end(), [](const Pattern &a, const Pattern &b) {
            return qstrlen(a.english) > qstrlen(b.english);
        });
        return made;
    }();
    return all;
}

/// "806 Tune Failed: the provider …": the number is the client's.
QString withoutRefusal(const QString &text)
{
    static const QRegularExpression refusal(u"^80\\d [A-Z][A-Za-z ]+(: )?"_s);
    return QString(text).remove(refusal);
}

} // namespace

QStringList SaidText::known()
{
    QStringList all;
    for (const char *english : sentences)
        all.append(QString::fromLatin1(english));
    return all;
}

QString SaidText::inWords(const QString &english)
{
    static const QHash<QString, const char *> plain = [] {
        QHash<QString, const char *> made;
        for (const char *sentence : sentences)
            made.insert(QString::fromLatin1(sentence), sentence);
        return made;
    }();
    const QString said = withoutRefusal(english);
    if (const char *sentence = plain.value(said))
        return tr(sentence);
    for (const Pattern &pattern : patterns()) {
        const QRegularExpressionMatch match = pattern.expression.match(said);
        if (!match.hasMatch())
            continue;
        const QString words = tr(pattern.english);
        return match.lastCapturedIndex() > 1 ? words.arg(match.captured(1), match.captured(2))
                                             : words.arg(match.captured(1));
    }
    return said;
}
