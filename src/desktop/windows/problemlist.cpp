// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/problemlist.h"

#include "desktop/text.h"
#include "desktop/windows/pagehead.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostProblems = 500; // a list of 100,000 damaged lines helps nobody
constexpr int MostLines = 3; // then it scrolls

} // namespace

ProblemList::ProblemList(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_list(new QListWidget(this))
{
    m_title->setObjectName(u"problemTitle"_s);
    dressHeading(*m_title);
    m_list->setObjectName(u"problems"_s);
    m_list->setAccessibleName(tr("Problems of the last import"));
    m_list->setAlternatingRowColors(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_list);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void ProblemList::setProblems(const QString &title, const QList<Problem> &problems)
{
    setVisible(!problems.isEmpty());
    m_title->setText(title);
    if (problems == m_shown)
        return;
    m_shown = problems;
    m_list->clear();
    for (const Problem &problem : problems.first(std::min(problems.size(), MostProblems))) {
        auto *item = new QListWidgetItem(Text::importProblem(problem), m_list);
        item->setToolTip(Text::problem(problem).toolTip());
    }
    if (problems.size() > MostProblems)
        new QListWidgetItem(tr("%n more", "problems", int(problems.size() - MostProblems)), m_list);
    const int rows = int(std::clamp<qsizetype>(problems.size(), 1, MostLines));
    const int row = fontMetrics().height() * 5 / 4, frame = 2 * m_list->frameWidth();
    m_list->setMinimumHeight(row + frame);
    m_list->setMaximumHeight(rows * row + frame);
}
