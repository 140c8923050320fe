// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWizardPage>

#include <functional>

/// A page of the wizard that lets one go on when its rule says so. Main thread; owned by the wizard.
class SetupPage : public QWizardPage {
    Q_OBJECT
public:
    using QWizardPage::QWizardPage;

    void setCompletion(std::function<bool()> rule) { m_isComplete = std::move(rule); }
    void setValidation(std::function<bool()> rule) { m_validate = std::move(rule); }
    [[nodiscard]] bool isComplete() const override { return !m_isComplete || m_isComplete(); }
    bool validatePage() override { return !m_validate || m_validate(); }

private:
    std::function<bool()> m_isComplete;
    std::function<bool()> m_validate;
};
