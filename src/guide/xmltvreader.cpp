// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/xmltvreader.h"

#include "core/said.h"
#include "guide/recordfinder.h"
#include "guide/xmlblank.h"
#include "guide/xmltvencoding.h"
#include "guide/xmltvmender.h"
#include "guide/xmltvparsing.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype BlockSize = 256 * 1024; // bytes that are read at once, however they come
constexpr qsizetype LargestRecord = 4 * 1024 * 1024;
constexpr int MostHopeless = 50; // records that can't be read although they were mended: an attack

bool isTvTag(QByteArrayView bytes, qsizetype at)
{
    constexpr QByteArrayView tag("<tv");
    return bytes.size() > at + tag.size()
        && (isXmlBlank(bytes[at + tag.size()]) || bytes[at + tag.size()] == '>');
}

} // namespace

/// At first expat reads what comes as it is, which costs nothing. From the record on in which it meets
/// something that is not XML, each record is looked for, mended and given to it by itself.
struct XmltvReader::Private {
    Private(XmltvSink &sink, const XmltvTimes &timesToUse)
        : times(timesToUse)
        , parsing(sink, times)
    {
    }

    void feed(QByteArrayView bytes);
    void finish();
    void readBlock(bool last);
    void parseAsItIs(bool last);
    void changeOver(qsizetype needed, bool last);
    [[nodiscard]] bool findDocument();
    void mendRecords(bool last);
    [[nodiscard]] bool reconsiderEncoding(qsizetype at);
    void noteAround(const FoundRecord &record);
    void mendRecord(const XmltvMender &mended, qsizetype at);
    void noteOddities(std::optional<qsizetype> record);
    void noteFirst(XmltvRepair kind, qsizetype at, qint64 count = 1);
    void endMending();
    void skipTo(qsizetype at);
    [[nodiscard]] XmltvPlace placeOf(qsizetype at) const;
    void breakOff(const Saying &reason, qsizetype at);

    XmltvTimes times;
    XmltvParsing parsing;
    XmltvEncoding encoding;
    QByteArray incoming; ///< not yet a block, as fed
    QByteArray kept; ///< UTF-8 that is still needed
    qsizetype parsedOfKept = 0; ///< of it, expat has read so much
    qint64 keptFrom = 0; ///< of what expat read, where it begins
    XmltvPlace place; ///< of its beginning
    XmltvRepairs repairs;
    Problem problem;
    qint64 fed = 0;
    int hopeless = 0;
    bool begun = false; ///< something that is not blank came
    bool mending = false;
    bool documentEnded = false; ///< while mending
};

void XmltvReader::Private::feed(QByteArrayView bytes)
{
    if (problem)
        return;
    fed += bytes.size();
    while (!bytes.isEmpty() && !problem) {
        const qsizetype part = std::min(BlockSize - incoming.size(), bytes.size());
        incoming.append(bytes.first(part));
        bytes = bytes.sliced(part);
        if (incoming.size() == BlockSize)
            readBlock(false);
    }
}

void XmltvReader::Private::finish()
{
    if (!problem)
        readBlock(true);
    incoming.clear();
    kept.clear();
}

void XmltvReader::Private::readBlock(bool last)
{
    kept += encoding.toUtf8(incoming);
    incoming.resize(0); // keeps its memory
    if (encoding.wasWrong() && !repairs.isKnown(XmltvRepair::WrongEncoding))
        repairs.note(XmltvRepair::WrongEncoding, place);
    if (!begun) { // XML allows no blanks before its declaration, but scripts leave them there
        const auto first = std::find_if_not(kept.cbegin(), kept.cend(), isXmlBlank);
        begun = first != kept.cend();
        skipTo(first - kept.cbegin());
    }
    if (mending)
        mendRecords(last);
    else
        parseAsItIs(last);
}

void XmltvReader::Private::parseAsItIs(bool last)
{
    const bool whole = parsing.parse(QByteArrayView(kept).sliced(parsedOfKept), last);
    parsedOfKept = kept.size();
    noteOddities({});
    const qsizetype needed = std::clamp<qsizetype>(parsing.neededFrom() - keptFrom, 0, kept.size());
    if (!whole) {
        changeOver(needed, last);
        return;
    }
    if (kept.size() - needed > LargestRecord) {
        breakOff(said(Said::RecordTooLarge, {LargestRecord >> 20}), needed);
        return;
    }
    keptFrom += needed;
    parsedOfKept -= needed;
    skipTo(needed);
}

void XmltvReader::Private::changeOver(qsizetype needed, bool last)
{
    if (parsing.halt() == XmltvParsing::Halt::TooDeep)
        return breakOff(said(Said::NestedTooDeep), needed);
    if (parsing.halt() == XmltvParsing::Halt::TooLarge)
        return breakOff(said(Said::TagTooLarge, {LargestRecord >> 20}), needed);
    documentEnded = parsing.isDocumentEnded();
    skipTo(needed);
    if (!parsing.isInDocument() && !findDocument())
        return breakOff(said(Said::NotXmltv), 0);
    mending = true;
    parsing.restart();
    mendRecords(last);
}

/// Behind what stands before it, like the warning of a script.
bool XmltvReader::Private::findDocument()
{
    qsizetype at = kept.indexOf("<tv");
    while (at >= 0 && !isTvTag(kept, at))
        at = kept.indexOf("<tv", at + 1);
    if (at < 0)
        return false;
    noteFirst(XmltvRepair::Outside, 0);
    skipTo(at);
    return true;
}

void XmltvReader::Private::mendRecords(bool last)
{
    std::optional<RecordFinder> finder(std::in_place, kept, last);
    qsizetype at = 0;
    while (!problem) {
        const FoundRecord record = finder->next(at);
        noteAround(record);
        at = record.at;
        if (!record.found)
            break;
        const FoundRecord following = finder->next(at + 1);
        if (!following.found && !last)
            break;
        const qsizetype end = following.found ? following.at : kept.size();
        const QByteArrayView bytes = QByteArrayView(kept).sliced(at, end - at);
        if (!bytes.isValidUtf8() && reconsiderEncoding(at)) {
            finder.emplace(kept, last);
            at = 0;
            continue;
        }
        const XmltvMender mended(bytes);
        mendRecord(mended, at);
        at += std::max<qsizetype>(mended.consumed(), 1);
    }
    if (problem)
        return;
    if (kept.size() - at > LargestRecord)
        return breakOff(said(Said::RecordTooLarge, {LargestRecord >> 20}), at);
    skipTo(at);
    if (last)
        endMending();
}

/// True: what is kept begins with that record now, in UTF-8.
bool XmltvReader::Private::reconsiderEncoding(qsizetype at)
{
    const std::optional<QByteArray> other = encoding.reconsidered(QByteArrayView(kept).sliced(at));
    if (!other)
        return false;
    noteFirst(XmltvRepair::WrongEncoding, at);
    skipTo(at);
    kept = *other;
    return true;
}

void XmltvReader::Private::noteAround(const FoundRecord &record)
{
    if (record.text)
        noteFirst(XmltvRepair::Outside, *record.text);
    else if (record.found && (documentEnded || record.documentEnds))
        noteFirst(XmltvRepair::Outside, record.at); // one more document, or a piece of one
    documentEnded = record.isOver.value_or(documentEnded);
}

void XmltvReader::Private::mendRecord(const XmltvMender &mended, qsizetype at)
{
    for (size_t kind = 0; kind < mended.notes().met.size(); ++kind) {
        const MendNotes::Met &met = mended.notes().met.at(kind);
        if (met.times > 0)
            noteFirst(XmltvRepair(kind), at + met.first, met.times);
    }
    if (mended.text().isEmpty())
        return;
    const bool read = parsing.parse(mended.text());
    noteOddities(at);
    if (read)
        return;
    noteFirst(XmltvRepair::Other, at);
    parsing.restart();
    if (++hopeless > MostHopeless)
        breakOff(said(Said::TooMuchUnreadable), at);
}

void XmltvReader::Private::endMending()
{
    if (parsing.records() == 0)
        breakOff(said(Said::NothingReadable), kept.size());
    else if (!documentEnded)
        breakOff(said(Said::EndsTooEarly), kept.size());
}

/// `record`: where the one stands that was mended; else the bytes were read as they are.
void XmltvReader::Private::noteOddities(std::optional<qsizetype> record)
{
    const XmltvParsing::Oddities met = parsing.takeOddities();
    const auto note = [&](XmltvRepair kind, const XmltvParsing::Oddity &oddity) {
        if (oddity.times > 0)
            noteFirst(kind, record.value_or(qsizetype(oddity.firstAt - keptFrom)), oddity.times);
    };
    note(XmltvRepair::UndefinedEntity, met.undefinedEntities);
    note(XmltvRepair::UnknownZone, met.unknownZones);
}

void XmltvReader::Private::noteFirst(XmltvRepair kind, qsizetype at, qint64 count)
{
    repairs.note(kind, repairs.isKnown(kind) ? XmltvPlace() : placeOf(at), count);
}

void XmltvReader::Private::skipTo(qsizetype at)
{
    place = placeOf(at);
    kept.remove(0, at);
}

XmltvPlace XmltvReader::Private::placeOf(qsizetype at) const
{
    const QByteArrayView before = QByteArrayView(kept).first(std::clamp<qsizetype>(at, 0, kept.size()));
    const qsizetype lineBreak = before.lastIndexOf('\n');
    if (lineBreak < 0)
        return {place.line, place.column + before.size()};
    return {place.line + std::count(before.begin(), before.end(), '\n'), before.size() - lineBreak};
}

void XmltvReader::Private::breakOff(const Saying &reason, qsizetype at)
{
    const XmltvPlace where = placeOf(at);
    problem = {ProblemCode::Malformed, {}, atPlace(where, reason), int(where.line)};
}

XmltvReader::XmltvReader(XmltvSink &sink, const XmltvTimes &times)
    : d(std::make_unique<Private>(sink, times))
{
}

XmltvReader::~XmltvReader() = default;

void XmltvReader::feed(QByteArrayView bytes)
{
    d->feed(bytes);
}

void XmltvReader::finish()
{
    d->finish();
}

const Problem &XmltvReader::problem() const
{
    return d->problem;
}

QList<Problem> XmltvReader::repairs() const
{
    return d->repairs.problems();
}

qint64 XmltvReader::programmes() const
{
    return d->parsing.programmes();
}

qint64 XmltvReader::bytes() const
{
    return d->fed;
}
