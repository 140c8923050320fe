// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/guidelist.h"

#include "desktop/windows/guideoptions.h"

#include <QFileInfo>
#include <QListWidget>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QList<GuideConfig>::iterator placeIn(QList<GuideConfig> &guides, const QString &source)
{
    return std::find_if(guides.begin(), guides.end(),
                        [&source](const GuideConfig &each) { return each.source == source; });
}

/// Says more than where the guide is.
bool saysSomething(const GuideConfig &guide)
{
    GuideConfig usual;
    usual.source = guide.source;
    return guide != usual;
}

} // namespace

GuideList::GuideList(QWidget *parent)
    : SourceList(parent)
    , m_options(makeTool(u"options"_s, u"settings"_s, tr("Options…")))
{
    placeAfterEdit(*m_options);
    connect(m_options, &QToolButton::clicked, this, &GuideList::openOptions);
    GuideList::refreshButtons();
}

void GuideList::setGuides(const QStringList &sources, const QList<GuideConfig> &known)
{
    m_known = known;
    setSources(sources);
}

GuideConfig GuideList::read(const QListWidgetItem &item) const
{
    GuideConfig guide;
    guide.source = sourceOf(item);
    for (const GuideConfig &known : m_known) {
        if (known.source == guide.source)
            return known;
    }
    return guide;
}

QList<GuideConfig> GuideList::options() const
{
    QList<GuideConfig> guides;
    for (int row = 0; row < list().count(); ++row) {
        if (const GuideConfig guide = read(*list().item(row)); saysSomething(guide))
            guides.append(guide);
    }
    return guides;
}

void GuideList::describe(QListWidgetItem &item)
{
    SourceList::describe(item);
    const GuideConfig guide = read(item);
    if (!guide.shift.isNone())
        item.setText(
            guide.shift.zone.isEmpty()
                ? tr("%1 – times moved by %2", "a guide, hours as +1:00")
                      .arg(item.text(), toText(guide.shift))
                : tr("%1 – times meant in %2", "a guide, a time zone").arg(item.text(), toText(guide.shift)));
}

QMap<QString, GuideShift> GuideList::shifts() const
{
    QMap<QString, GuideShift> all;
    for (int row = 0; row < list().count(); ++row) {
        const GuideConfig guide = read(*list().item(row));
        all.insert(guide.source, guide.shift);
    }
    return all;
}

void GuideList::openOptions()
{
    QListWidgetItem *const item = list().currentItem();
    if (!item)
        return;
    const GuideConfig guide = read(*item);
    const QUrl url(guide.source);
    auto *dialog = new GuideOptionsDialog(
        guide, url.host().isEmpty() ? QFileInfo(guide.source).fileName() : url.host(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const GuideConfig edited = dialog->guide();
        const auto at = placeIn(m_known, edited.source);
        if (at == m_known.end())
            m_known.append(edited);
        else
            *at = edited;
        for (int row = 0; row < list().count(); ++row)
            describe(*list().item(row));
    });
    connect(dialog, &GuideOptionsDialog::shiftTried, this, [this, guide](const GuideShift &shift) {
        QMap<QString, GuideShift> tried = shifts();
        tried.insert(guide.source, shift);
        emit shiftsTried(tried);
    });
    connect(dialog, &QDialog::finished, this, [this] { emit shiftsTried(shifts()); });
    dialog->open();
}

void GuideList::refreshButtons()
{
    SourceList::refreshButtons();
    m_options->setEnabled(list().currentItem());
}
