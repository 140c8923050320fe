// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/aboutdialog.h"

#include "desktop/svgicon.h"
#include "desktop/windows/copyfield.h"
#include "desktop/windows/fitscreen.h"
#include "desktop/windows/pagehead.h"

#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QSysInfo>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

struct Library {
    const char *name, *use, *licence;
};

constexpr Library libraries[]{
    {"Qt", QT_TRANSLATE_NOOP("AboutDialog", "windows, network, database"), "LGPL-3.0, GPL-3.0 (HTTP server)"},
    {"libcurl", QT_TRANSLATE_NOOP("AboutDialog", "what is fetched from providers"), "curl"},
    {"SQLite", QT_TRANSLATE_NOOP("AboutDialog", "sessions and history"), "public domain"},
    {"Expat", QT_TRANSLATE_NOOP("AboutDialog", "guides"), "MIT"},
    {"libarchive", QT_TRANSLATE_NOOP("AboutDialog", "packed playlists and guides"), "BSD-2-Clause"},
    {"prometheus-cpp", QT_TRANSLATE_NOOP("AboutDialog", "metrics"), "MIT"},
    {"OpenSSL", QT_TRANSLATE_NOOP("AboutDialog", "encryption"), "Apache-2.0"},
    {"QtKeychain", QT_TRANSLATE_NOOP("AboutDialog", "tokens and passwords in the keychain"), "BSD-3-Clause"},
    {"FFmpeg", QT_TRANSLATE_NOOP("AboutDialog", "as a program of its own, for streams that need repacking"),
     "LGPL-2.1, GPL-2.0"},
};

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About PlexBridge"));
    auto *icon = new QLabel(this);
    const int side = fontMetrics().height() * 4;
    icon->setPixmap(applicationIcon().pixmap(side, side));
    auto *name = new QLabel(u"PlexBridge " PLEXBRIDGE_VERSION ""_s, this);
    dressTitle(*name);
    auto *what =
        new QLabel(tr("Makes this computer look like a tuner with an aerial, so that Plex, Jellyfin and Kodi "
                      "play your own IPTV channels, and shows who watches what."),
                   this);
    what->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->addWidget(name);
    words->addWidget(what);
    auto *head = new QHBoxLayout;
    head->addWidget(icon, 0, Qt::AlignTop);
    head->addLayout(words, 1);

    QString rows;
    for (const Library &library : libraries)
        rows += u"<tr><td><b>%1</b></td><td>%2</td><td>%3</td></tr>"_s.arg(
            QLatin1StringView(library.name), tr(library.use).toHtmlEscaped(),
            QLatin1StringView(library.licence));
    auto *made = new QTextBrowser(this);
    made->setAccessibleName(tr("Licence and libraries"));
    made->setHtml(
        u"<p>"_s
        + tr("PlexBridge is free software under the GNU General Public License, version 3 or later: you may "
             "use, study, share and improve it. It comes without any warranty.")
              .toHtmlEscaped()
        + u"</p><p>"_s + tr("It is made with:").toHtmlEscaped() + u"</p><table cellpadding='3'>"_s + rows
        + u"</table>"_s);
    auto *line = new CopyField(reportLine(), this);
    auto *hint = new QLabel(tr("For a report of a fault, copy this line:"), this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(made, 1);
    column->addWidget(hint);
    column->addWidget(line);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 95, fontMetrics().height() * 28);
    fitScreen(*this);
}

QString AboutDialog::reportLine()
{
    return u"PlexBridge %1, Qt %2, %3, %4, %5"_s.arg(
        QStringLiteral(PLEXBRIDGE_VERSION), QString::fromLatin1(qVersion()), QSysInfo::prettyProductName(),
        QSysInfo::currentCpuArchitecture(), QGuiApplication::platformName());
}
