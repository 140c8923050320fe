// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of MainWindow around its pages: menus, outages, and what is dropped on it.
#include "desktop/logoicons.h"
#include "desktop/typedsource.h"
#include "desktop/windows/channeledits.h"
#include "desktop/windows/channeltest.h"
#include "desktop/windows/mainwindow.h"
#include "ui_mainwindow.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>

using namespace Qt::StringLiterals;

void MainWindow::joinMenus()
{
    QAction *undo = m_edits->stack().createUndoAction(this, tr("&Undo:", "before what is undone"));
    QAction *redo = m_edits->stack().createRedoAction(this, tr("&Redo:", "before what is done again"));
    undo->setObjectName(u"undo"_s);
    redo->setObjectName(u"redo"_s);
    undo->setShortcut(QKeySequence::Undo);
    redo->setShortcut(QKeySequence::Redo);
    m_ui->editMenu->addActions({undo, redo});
    connect(m_ui->setupAction, &QAction::triggered, this, &MainWindow::setupWanted);
    connect(m_ui->checkupAction, &QAction::triggered, this, &MainWindow::checkupWanted);
    connect(m_ui->settingsAction, &QAction::triggered, this, &MainWindow::settingsWanted);
    connect(m_ui->refreshAction, &QAction::triggered, this, &MainWindow::refreshRequested);
    connect(m_ui->quitAction, &QAction::triggered, this, &MainWindow::quitWanted);
    connect(m_ui->aboutAction, &QAction::triggered, this, &MainWindow::aboutWanted);
    connect(m_ui->supportAction, &QAction::triggered, this, &MainWindow::supportWanted);
    connect(m_ui->keysAction, &QAction::triggered, this, &MainWindow::keysWanted);
    connect(m_ui->stepsAction, &QAction::triggered, this, [this] {
        openPage(Page::Device);
        m_ui->devicePage->revealSteps();
    });
    QPushButton *settings = m_ui->outage->addButton(tr("Open settings"));
    settings->setObjectName(u"outageSettings"_s);
    QPushButton *retry = m_ui->outage->addButton(tr("Try again"));
    retry->setObjectName(u"outageRetry"_s);
    connect(settings, &QPushButton::clicked, this, &MainWindow::settingsWanted);
    connect(retry, &QPushButton::clicked, this, &MainWindow::retryWanted);
}

QString MainWindow::logText() const
{
    return m_ui->logPage->shownText();
}

/// What channels look like, and how they play.
void MainWindow::joinLooks()
{
    ChannelsPage &page = *m_ui->channelsPage;
    m_logos = new LogoIcons(this);
    m_logos->setSize(QSize(fontMetrics().height() * 3 / 2, fontMetrics().height()));
    connect(m_logos, &LogoIcons::wanted, this, &MainWindow::logoWanted);
    page.model().setLogos(*m_logos);
    connect(&page, &ChannelsPage::testWanted, this, &MainWindow::openTest);
    connect(&page, &ChannelsPage::playWanted, this, &MainWindow::playWanted);
    connect(&page, &ChannelsPage::reviewWanted, this, &MainWindow::reviewWanted);
}

void MainWindow::setNews(const LineupNews &news)
{
    m_ui->channelsPage->setNews(news);
    m_edits->setNumbered(news.numbered);
}

void MainWindow::openTest(const Channel &channel)
{
    if (!m_test) {
        m_test = new ChannelTest(this);
        m_test->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_test, &ChannelTest::testWanted, this, &MainWindow::testWanted);
        connect(m_test, &ChannelTest::playWanted, this, &MainWindow::playWanted);
    }
    m_test->show();
    m_test->raise();
    m_test->activateWindow();
    m_test->begin(channel);
}

void MainWindow::showPlayFailure(const QString &channel, const Problem &problem)
{
    m_ui->channelsPage->showPlayFailure(channel, problem);
}

void MainWindow::makeChanges(const QList<ChannelChange> &changes)
{
    m_edits->make(changes);
}

void MainWindow::showTrial(const ChannelTrial &trial)
{
    if (m_test)
        m_test->show(trial);
}

void MainWindow::setCompanion(const CompanionState &state)
{
    m_ui->devicePage->setCompanion(state);
}

void MainWindow::showOutage(const QString &headline, const QString &explanation)
{
    m_ui->outage->tell(headline, explanation);
}

void MainWindow::runs()
{
    m_ui->outage->hide();
    m_historyAskers.clear(); // of another engine
    m_ui->historyView->askAnew();
    m_ui->activityPage->askAnew();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QMimeData &dropped = *event->mimeData();
    const QUrl url = dropped.urls().value(0);
    const QString text = !dropped.hasUrls() ? dropped.text()
        : url.isLocalFile()                 ? url.toLocalFile()
                                            : url.toString();
    if (const QString source = TypedSource::read(text).source; !source.isEmpty())
        emit sourceDropped(source);
}
