// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/serverdialog.h"

#include "desktop/companiontext.h"
#include "desktop/statelook.h"
#include "desktop/svgicon.h"
#include "desktop/text.h"
#include "desktop/windows/fitscreen.h"
#include "desktop/windows/pagehead.h"
#include "desktop/windows/signrow.h"
#include "ui_serverdialog.h"

#include <QPointer>
#include <QUrl>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;
using Standing = CompanionServer::Standing;

namespace {

constexpr int MachineRole = Qt::UserRole + 1; ///< of a server of the account

SignRow::Sign signOf(const CompanionStep &step)
{
    return step.isDone  ? SignRow::Sign::Done
        : step.problem  ? SignRow::Sign::Failed
        : step.isByHand ? SignRow::Sign::Note
                        : SignRow::Sign::ToDo;
}

int countOf(const CompanionState &state, SignRow::Sign sign)
{
    return int(std::count_if(state.steps.cbegin(), state.steps.cend(),
                             [sign](const CompanionStep &step) { return signOf(step) == sign; }));
}

} // namespace

QString ServerDialog::addressFrom(const QString &typed, ServerKind kind)
{
    QString text = typed.trimmed();
    const bool hasScheme = text.contains("://"_L1);
    QUrl url(hasScheme ? text : u"http://"_s + text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (text.isEmpty() || !url.isValid() || !isWeb || url.host().isEmpty() || !url.userInfo().isEmpty())
        return {};
    if (url.port() < 0 && !hasScheme)
        url.setPort(kind == ServerKind::Plex ? 32400 : 8096);
    url.setQuery(QString());
    url.setFragment(QString());
    if (kind == ServerKind::Plex) // as copied from a browser: /web/index.html#!/…
        url.setPath({});
    return url.toString(QUrl::StripTrailingSlash);
}

ServerDialog::ServerDialog(ServerKind kind, const ServerGiven &given, Keep keep, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ServerDialog>())
    , m_kind(kind)
    , m_given(given)
    , m_keep(std::move(keep))
{
    m_ui->setupUi(this);
    dress();
    connect(m_ui->address, &QComboBox::editTextChanged, this, &ServerDialog::refreshGiven);
    connect(m_ui->secret, &QLineEdit::textChanged, this, &ServerDialog::refreshGiven);
    connect(m_ui->address, &QComboBox::activated, this, [this](int chosen) {
        if (const QString machine = m_ui->address->itemData(chosen, MachineRole).toString();
            !machine.isEmpty())
            emit serverTaken(machine);
    });
    connect(m_ui->searchAgain, &QPushButton::clicked, this, &ServerDialog::search);
    connect(m_ui->signIn, &QPushButton::clicked, this, [this] {
        m_ui->signIn->setEnabled(false);
        m_ui->signInState->setText(tr("Asking plex.tv for a code…"));
        m_ui->signInState->show();
        emit signInWanted(true);
    });
    connect(m_ui->next, &QPushButton::clicked, this, &ServerDialog::next);
    connect(m_ui->back, &QPushButton::clicked, this, &ServerDialog::goBack);
    connect(m_ui->close, &QPushButton::clicked, this, &QDialog::close);
    connect(this, &QDialog::finished, this, [this] { emit signInWanted(false); });
    goBack();
}

ServerDialog::~ServerDialog() = default;

void ServerDialog::dress()
{
    const bool isPlex = m_kind == ServerKind::Plex;
    setWindowTitle(isPlex ? tr("Set up Plex") : tr("Connect Jellyfin or Emby"));
    dressHeading(*m_ui->summary);
    m_ui->searchAgain->setIcon(svgIcon(u"find"_s));
    m_ui->intro->setText(
        isPlex ? tr(
            "PlexBridge makes itself known to Plex, attaches its guide, pairs the channels with it, and "
            "keeps that right later on. What is to be done is shown before anything is changed. What you "
            "set in Plex yourself stays.")
               : tr("PlexBridge asks the server who watches, while somebody does, and has it read the guide "
                    "after "
                    "that changed. It sets nothing else there."));
    m_ui->secretLabel->setText(isPlex ? tr("&Token:") : tr("API &key:"));
    m_ui->secretHint->setText(
        isPlex ? tr(
            "Sign in with a code, or paste the X-Plex-Token: open any item in Plex Web, choose Get Info, "
            "View XML, and copy what follows X-Plex-Token= in the address.")
               : tr("Make one in the server's Dashboard, API Keys."));
    const QString place = m_given.secretPlace;
    m_ui->secretHint->setText(tr("%1 %2", "how to get a token, where it is kept")
                                  .arg(m_ui->secretHint->text(),
                                       place.isEmpty()
                                           ? tr("It is kept in the keychain of this desktop, or, if there "
                                                "is none, in a file that only you can read.")
                                           : tr("The one there is: %1.", "where it is kept").arg(place)));
    m_ui->secret->setPlaceholderText(
        place.isEmpty() ? QString()
                        : tr("One is kept already; type another to replace it", "a token or key"));
    m_ui->signIn->setVisible(isPlex);
    m_ui->signInState->hide();
    m_ui->searchAgain->setVisible(isPlex);
    m_ui->searchState->setVisible(isPlex);
    m_ui->address->setEditText(m_given.address);
    m_ui->address->lineEdit()->setPlaceholderText(isPlex ? u"http://192.168.1.5:32400"_s
                                                         : u"http://192.168.1.5:8096"_s);
    m_ui->address->setEnabled(!m_given.isFixed);
    m_ui->fixedNote->setVisible(m_given.isFixed);
    resize(sizeHint().expandedTo({fontMetrics().averageCharWidth() * 84, fontMetrics().height() * 26}));
    fitScreen(*this);
}

QString ServerDialog::product() const
{
    return m_kind == ServerKind::Plex ? u"Plex"_s : u"Jellyfin"_s;
}

QString ServerDialog::typedAddress() const
{
    // A chosen one shows its name; its address stands behind it.
    const int chosen = m_ui->address->currentIndex();
    const QString text = m_ui->address->currentText();
    const bool isChosen = chosen >= 0 && m_ui->address->itemText(chosen) == text;
    return addressFrom(isChosen ? m_ui->address->itemData(chosen).toString() : text, m_kind);
}

void ServerDialog::search()
{
    m_ui->searchState->setText(tr("Looking for servers on this network…"));
    m_ui->searchAgain->setEnabled(false);
    emit searchWanted();
}

void ServerDialog::showFound(const QList<FoundServer> &servers)
{
    m_found = servers;
    offerServers();
    m_ui->searchState->setText(servers.isEmpty() ? tr("No server answered; type its address.")
                                                 : tr("%n server(s) found.", nullptr, int(servers.size())));
    m_ui->searchAgain->setEnabled(true);
    refreshGiven();
}

/// Those of the network, and those of the account, which are known by name there.
void ServerDialog::offerServers()
{
    const QString typed = m_ui->address->currentText();
    m_ui->address->clear();
    const auto offer = [this](const QString &name, const QString &address, const QString &machine) {
        m_ui->address->addItem(tr("%1 (%2)", "name of a server, its address").arg(name, address), address);
        m_ui->address->setItemData(m_ui->address->count() - 1, machine, MachineRole);
    };
    for (const AccountServer &server : std::as_const(m_account))
        offer(server.name, server.addresses.value(0), server.machine);
    for (const FoundServer &server : std::as_const(m_found)) {
        const bool isOfAccount = std::ranges::any_of(
            m_account, [&](const AccountServer &each) { return each.machine == server.machine; });
        if (!isOfAccount)
            offer(server.name, server.address.toString(), {});
    }
    if (!typed.isEmpty())
        m_ui->address->setEditText(typed);
}

void ServerDialog::showSignIn(const SignInState &state)
{
    using Step = SignInState::Step;
    m_ui->signInState->show();
    m_ui->signIn->setEnabled(state.step == Step::Failed || state.step == Step::Taken);
    QPalette colours = palette(); // not every dark one has a link that can be read on it
    colours.setColor(QPalette::Link, StateLook::colour(ConsumerState::Streaming, colours));
    m_ui->signInState->setPalette(colours);
    if (state.step == Step::Waiting)
        m_ui->signInState->setText(
            tr("Open <a href=\"https://plex.tv/link\">plex.tv/link</a> and type <b>%1</b>. "
               "This window goes on by itself.")
                .arg(state.code.toHtmlEscaped()));
    if (state.step == Step::Failed)
        m_ui->signInState->setText(tr("This did not work: %1").arg(CompanionText::why(state.problem)));
    if (state.step == Step::Done)
        choose(state.servers);
}

/// The one whose address is there already, else the only one; which of several, a person says.
void ServerDialog::choose(const QList<AccountServer> &servers)
{
    m_account.clear();
    std::ranges::copy_if(servers, std::back_inserter(m_account), &AccountServer::isOwned);
    const QString host = QUrl(typedAddress()).host();
    QList<AccountServer> named;
    std::ranges::copy_if(m_account, std::back_inserter(named), [&host](const AccountServer &server) {
        return std::ranges::any_of(server.addresses,
                                   [&host](const QString &each) { return QUrl(each).host() == host; });
    });
    const QList<AccountServer> &meant = named.isEmpty() && !m_given.isFixed ? m_account : named;
    offerServers();
    refreshGiven();
    if (meant.size() == 1) {
        m_ui->signInState->setText(
            tr("Signed in. Asking %1…", "a server").arg(meant.first().name.toHtmlEscaped()));
        emit serverTaken(meant.first().machine);
        return;
    }
    m_ui->signIn->setEnabled(true);
    if (m_account.isEmpty())
        m_ui->signInState->setText(
            tr("Signed in, but no server belongs to this account. One that is shared by somebody else can "
               "only be set up by its owner."));
    else if (m_given.isFixed)
        m_ui->signInState->setText(
            tr("Signed in, but none of your servers is at this address. Paste its token."));
    else
        m_ui->signInState->setText(
            tr("Signed in. Choose one of your %n server(s) above.", nullptr, int(m_account.size())));
}

void ServerDialog::showTaken(const QString &address, const QString &token)
{
    if (!m_given.isFixed)
        m_ui->address->setEditText(address);
    m_ui->secret->setText(token);
    m_ui->signInState->setText(tr("Signed in."));
}

void ServerDialog::refreshGiven()
{
    if (m_ui->pages->currentWidget() != m_ui->givePage)
        return;
    const bool hasSecret = !m_given.secretPlace.isEmpty() || !m_ui->secret->text().trimmed().isEmpty();
    const bool isWrong = typedAddress().isEmpty() && !m_ui->address->currentText().trimmed().isEmpty();
    m_ui->fault->tell(isWrong ? tr("This is no address of a server, such as 192.168.1.5.") : QString());
    m_ui->next->setEnabled(!typedAddress().isEmpty() && hasSecret);
}

void ServerDialog::goBack()
{
    m_isWaiting = false;
    m_ui->pages->setCurrentWidget(m_ui->givePage);
    m_ui->back->hide();
    m_ui->failure->hide();
    m_ui->next->setText(tr("Next", "button"));
    m_ui->next->show();
    refreshGiven();
}

void ServerDialog::next()
{
    if (m_ui->pages->currentWidget() == m_ui->stepsPage)
        return begin(true);
    m_ui->next->setEnabled(false); // a keychain may ask the person first
    m_keep(typedAddress(), m_ui->secret->text().trimmed(),
           [self = QPointer<ServerDialog>(this)](const Problem &problem) {
               if (self)
                   self->goOn(problem);
           });
}

void ServerDialog::goOn(const Problem &problem)
{
    refreshGiven();
    m_ui->failure->setText(problem ? Text::problem(problem).toolTip() : QString());
    m_ui->failure->setVisible(bool(problem));
    if (problem)
        return;
    m_ui->pages->setCurrentWidget(m_ui->stepsPage);
    m_ui->back->show();
    begin(false);
}

void ServerDialog::begin(bool isAgreed)
{
    m_isAgreed = isAgreed;
    m_isWaiting = true;
    m_problem = {};
    rebuildRows(m_state);
    emit setUpWanted(isAgreed);
}

void ServerDialog::showState(const CompanionState &state)
{
    m_state = state;
    if (m_ui->pages->currentWidget() == m_ui->stepsPage)
        rebuildRows(state);
}

void ServerDialog::showLooked(const Problem &problem)
{
    m_isWaiting = false;
    m_problem = problem;
    showState(m_state);
}

const CompanionServer *ServerDialog::serverIn(const CompanionState &state) const
{
    const auto found =
        std::find_if(state.servers.cbegin(), state.servers.cend(),
                     [this](const CompanionServer &each) { return each.product == product(); });
    return found == state.servers.cend() ? nullptr : &*found;
}

void ServerDialog::rebuildRows(const CompanionState &state)
{
    while (QLayoutItem *item = m_ui->lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const bool showsSteps = m_kind == ServerKind::Plex && (!m_isWaiting || m_isAgreed);
    for (const CompanionStep &step : showsSteps ? state.steps : QList<CompanionStep>()) {
        QStringList rest{CompanionText::why(step.problem)};
        if (!step.isDone && (step.problem || step.isByHand))
            rest.append(CompanionText::byHand(step, state.setupAddress));
        rest.removeAll(QString());
        m_ui->lines->addWidget(new SignRow(signOf(step), CompanionText::toDo(step), rest.join(u'\n'), this));
    }
    m_ui->summary->setText(summary(state));
    m_ui->progress->setVisible(m_isWaiting);
    const int left = countOf(state, SignRow::Sign::ToDo) + countOf(state, SignRow::Sign::Failed);
    m_ui->next->setText(m_isAgreed ? tr("Try again") : tr("Set it up", "button: does what is listed"));
    m_ui->next->setVisible(m_kind == ServerKind::Plex);
    m_ui->next->setEnabled(!m_isWaiting && left > 0);
    m_ui->back->setEnabled(!m_isWaiting);
}

QString ServerDialog::summary(const CompanionState &state) const
{
    if (m_isWaiting)
        return m_isAgreed ? tr("Setting it up…") : tr("Asking the server…");
    if (m_problem)
        return tr(
            "PlexBridge does not answer at its own addresses, so nothing was changed. The check-up tells "
            "more.");
    const CompanionServer *server = serverIn(state);
    if (!server)
        return tr("The server is not known; go back and name it.");
    if (server->standing == Standing::Away || server->standing == Standing::Refused)
        return CompanionText::standing(*server).toolTip();
    if (m_kind == ServerKind::Jellyfin)
        return server->askedAt ? tr("The server answers. While somebody watches, PlexBridge knows who.")
                               : tr("The server has not answered yet.");
    const int failed = countOf(state, SignRow::Sign::Failed);
    if (m_isAgreed && failed > 0)
        return tr("%n step(s) did not work. What to do is said there.", nullptr, failed);
    if (server->standing == Standing::Right)
        return m_isAgreed ? tr("Plex is set up.") : tr("All is as it should be; nothing is to do.");
    if (m_isAgreed)
        return tr("Something is left to you.");
    const int toDo = countOf(state, SignRow::Sign::ToDo);
    return toDo > 0 ? tr("This is to be done in Plex (%n step(s)):", nullptr, toDo)
                    : tr("Something is left to you:");
}
