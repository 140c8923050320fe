// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/devicepage.h"

#include "desktop/direction.h"
#include "desktop/format.h"
#include "desktop/healthtext.h"
#include "desktop/statelook.h"
#include "desktop/svgicon.h"
#include "desktop/text.h"
#include "desktop/windows/confirmation.h"
#include "desktop/windows/copyfield.h"
#include "desktop/windows/pagehead.h"
#include "desktop/windows/table.h"
#include "ui_devicepage.h"

#include <QEvent>
#include <QHeaderView>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRowsShown = 8; // then the table scrolls by itself

/// Those that other computers reach us by; the one of this computer only where there is no other.
QStringList forOthers(const QStringList &addresses)
{
    QStringList others = addresses;
    others.removeIf([](const QString &address) {
        return address.contains(u"127.0.0.1"_s) || address.contains(u"[::1]"_s);
    });
    return others.isEmpty() ? addresses : others;
}

} // namespace

DevicePage::DevicePage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::DevicePage>())
{
    m_ui->setupUi(this);
    dressTitle(*m_ui->title);
    for (QLabel *heading : {m_ui->tunersTitle, m_ui->upstreamsTitle, m_ui->stepsTitle})
        dressHeading(*heading);
    for (QTableView *table : {m_ui->tuners, m_ui->upstreams}) {
        dressTable(*table);
        table->setSelectionMode(QAbstractItemView::SingleSelection); // by key, for what a row's tooltip says
    }
    m_ui->tuners->setModel(&m_tuners);
    m_ui->upstreams->setModel(&m_upstreams);
    setColumnWidths(*m_ui->tuners, {12, 14, 30, 18, 12}, TunerModel::Channel);
    setColumnWidths(*m_ui->upstreams, {20, 28, 19, 24, 19, 8, 11, 9, 9, 12}, UpstreamModel::Picture);
    m_ui->upstreams->viewport()->installEventFilter(this);
    m_ui->scroll->setAccessibleName(m_ui->title->text());
    m_ui->settings->setIcon(svgIcon(u"settings"_s));
    connect(m_ui->settings, &QPushButton::clicked, this, &DevicePage::settingsWanted);
    connect(m_ui->checkup, &QPushButton::clicked, this, &DevicePage::checkupWanted);
    connect(m_ui->freshId, &QPushButton::clicked, this, &DevicePage::askForFreshId);
    connect(m_ui->servers, &ServerList::serverWanted, this, &DevicePage::serverWanted);
    connect(m_ui->servers, &ServerList::changesWanted, this, &DevicePage::serverChangesWanted);
    if (isRightToLeft()) // a name in Latin letters would go to the far side
        m_ui->name->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    apply({});
    setDevice({});
}

DevicePage::~DevicePage() = default;

void DevicePage::apply(const Snapshot &snapshot)
{
    const int rows = m_tuners.rowCount(), connections = m_upstreams.rowCount();
    m_tuners.setTuners(snapshot.tuners);
    m_upstreams.setUpstreams(snapshot.upstreams, snapshot.at);
    const bool any = !snapshot.upstreams.isEmpty();
    m_ui->upstreams->setVisible(any);
    m_ui->noUpstreams->setVisible(!any);
    showConcerns();
    m_discovery = snapshot.discovery;
    showDiscovery();
    if (rows != m_tuners.rowCount() || rows == 0)
        fitHeight(*m_ui->tuners);
    if (connections != m_upstreams.rowCount())
        fitHeight(*m_ui->upstreams);
}

void DevicePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange) {
        showConcerns();
        showDiscovery();
    }
    QWidget::changeEvent(event);
}

bool DevicePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_ui->upstreams->viewport())
        fitUpstreams();
    return QWidget::eventFilter(watched, event);
}

/// What a narrow window leaves out is in the tooltip of the channel.
void DevicePage::fitUpstreams()
{
    hideWhatDoesNotFit(*m_ui->upstreams,
                       {UpstreamModel::Provider, UpstreamModel::Received, UpstreamModel::Viewers,
                        UpstreamModel::FirstVideo, UpstreamModel::Reopened},
                       UpstreamModel::Picture, 20);
}

/// What a codec means for Plex has to be read, not found by hovering.
void DevicePage::showConcerns()
{
    QStringList lines;
    for (const UpstreamStatus &upstream : m_upstreams.upstreams()) {
        for (const CodecConcern each : upstream.health.concerns) {
            const Notice notice = HealthText::concern(each, upstream.health);
            lines.append(direction::paragraph(u"<b>"_s + direction::name(upstream.channelName).toHtmlEscaped()
                                              + u"</b> – "_s + notice.headline.toHtmlEscaped() + u". "_s
                                              + notice.explanation.toHtmlEscaped()));
        }
    }
    m_ui->concerns->setVisible(!lines.isEmpty());
    m_ui->concernsIcon->setVisible(!lines.isEmpty());
    m_ui->concerns->setText(lines.join(QString()));
    const int side = fontMetrics().height();
    m_ui->concernsIcon->setPixmap(StateLook::icon(ConsumerState::Error, palette()).pixmap(side, side));
}

void DevicePage::showDiscovery()
{
    const Notice notice = Text::discoveryProblem(m_discovery);
    const bool any = !notice.headline.isEmpty();
    m_ui->discovery->setVisible(any);
    m_ui->discoveryIcon->setVisible(any);
    m_ui->discovery->setText(direction::lines(u"<b>"_s + notice.headline.toHtmlEscaped() + u"</b><br>"_s
                                              + notice.explanation.toHtmlEscaped()));
    m_ui->freshId->setVisible(m_discovery.enabled && m_discovery.problem.code == ProblemCode::DeviceIdTaken);
    const int side = fontMetrics().height();
    m_ui->discoveryIcon->setPixmap(StateLook::icon(ConsumerState::Error, palette()).pixmap(side, side));
}

void DevicePage::askForFreshId()
{
    ask(this,
        {tr("Use another device ID?"),
         tr("For Plex and other media servers PlexBridge becomes a new tuner. Remove the old one there, add "
            "PlexBridge anew, and assign channels and guide again. What was to be recorded from the old "
            "tuner "
            "has to be scheduled anew. There is no way back to the old ID from here."),
         tr("Use another ID", "button"), tr("Keep the ID", "button")},
        [this] { emit freshDeviceIdRequested(); });
}

void DevicePage::fitHeight(QTableView &table)
{
    const int rows = std::clamp(table.model()->rowCount(), 1, MostRowsShown);
    const int height = table.horizontalHeader()->sizeHint().height()
        + rows * table.verticalHeader()->defaultSectionSize() + 2 * table.frameWidth()
        + table.fontMetrics().height() / 4;
    table.setFixedHeight(height);
}

void DevicePage::fillAddresses(QVBoxLayout &column, const QStringList &addresses)
{
    while (QLayoutItem *item = column.takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &address : addresses)
        column.addWidget(new CopyField(address));
}

void DevicePage::setDevice(const DeviceSummary &device)
{
    m_device = device;
    m_ui->name->setText(device.friendlyName.isEmpty() ? Format::dash() : device.friendlyName);
    m_ui->deviceId->setText(device.deviceId);
    fillAddresses(*m_ui->plexLayout, forOthers(device.plexAddresses));
    fillAddresses(*m_ui->guideLayout, forOthers(device.guideAddresses));
    showSteps();
}

void DevicePage::setCompanion(const CompanionState &state)
{
    m_ui->servers->setState(state);
}

void DevicePage::showSteps()
{
    if (m_device.plexAddresses.isEmpty()) {
        m_ui->steps->setText(tr("PlexBridge does not run at the moment. What to type into Plex is told here "
                                "as soon as it does."));
        return;
    }
    const QString address = m_device.plexAddresses.value(0, Format::dash()).toHtmlEscaped();
    const QString guide = m_device.guideAddresses.value(0, Format::dash()).toHtmlEscaped();
    const QStringList steps{
        tr("In Plex, open Settings, then Live TV &amp; DVR, and choose Set Up Plex DVR."),
        tr("Wait for \"%1\" to be found. If it is not, choose to enter its address manually and type "
           "<b>%2</b>.")
            .arg(direction::name(m_device.friendlyName).toHtmlEscaped(), direction::name(address)),
        tr("Continue to the channels and confirm them."),
        tr("When asked for a guide, choose XMLTV and type <b>%1</b>.").arg(direction::name(guide)),
        tr("After changing the number of tuners, remove the device in Plex and add it again: Plex remembers "
           "the "
           "number."),
    };
    QString items;
    for (const QString &step : steps)
        items += direction::paragraph(step, u"li"_s);
    m_ui->steps->setText(direction::paragraph(items, u"ol"_s, u" style='margin-top:0'"_s));
}

void DevicePage::revealSteps()
{
    // The page has its sizes only after it was shown.
    QTimer::singleShot(0, this, [this] { m_ui->scroll->ensureWidgetVisible(m_ui->steps); });
}
