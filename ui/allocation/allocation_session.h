// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/allocation/capital_desk.h"
#include "ui/allocation/newest_job.h"

#include <QTimer>

namespace tf::ui::allocation {

/// Whose money is shared out: one level below one wallet.
struct Scope {
    capital::Level level = capital::Level::FarmsOfMaster;
    ledger::WalletId wallet;
    QString name; ///< of the wallet
    Asset asset;

    bool operator==(const Scope&) const = default;
};

/// Everything that was worked out for one set of settings.
struct Solved {
    std::shared_ptr<const capital::Inputs> inputs; ///< shared with workers
    std::vector<tf::allocation::Corner> frontier;
    Error frontierError; ///< when the frontier is empty
    Result<tf::allocation::Answer> answer = Error{};
    Result<capital::Proposal> proposal = Error{};
};

/// Answers for these settings. Pure; NotEnoughData when nobody can take part.
Result<Solved> solve(const capital::Situation& situation,
                     const std::shared_ptr<const capital::Inputs>& known,
                     const capital::Settings& settings, JobControl* control);

/// What the page shows and a person changes: scope, settings, answer, plan. Small problems are
/// solved while the slider moves, large ones behind it, and then the newest counts.
class AllocationSession final : public QObject {
    Q_OBJECT

public:
    explicit AllocationSession(const CapitalDesk& desk, QObject* parent = nullptr);

    const CapitalDesk& desk() const { return m_desk; }
    const QList<Scope>& scopes() const { return m_scopes; }
    bool hasLooked() const { return m_hasLooked; } ///< the scopes are known
    const std::optional<Scope>& scope() const { return m_scope; }
    const capital::Settings& settings() const { return m_settings; }
    const capital::Situation& situation() const { return m_situation; }
    const capital::Inputs* inputs() const { return m_solved.inputs.get(); }
    const std::vector<tf::allocation::Corner>& frontier() const { return m_solved.frontier; }
    const Error& frontierError() const { return m_solved.frontierError; }
    /// Nothing while there is none; error() says why then.
    const tf::allocation::Answer* answer() const { return m_answer ? &*m_answer : nullptr; }
    const capital::Proposal* proposal() const { return m_proposal ? &*m_proposal : nullptr; }
    const std::optional<Error>& error() const { return m_error; }
    const QStringList& prices() const { return m_prices; }
    bool isBusy() const { return m_isLoading || m_solving.isRunning(); }
    bool isDragging() const { return m_isDragging; }

    /// Looks at farms and masters again, and at the money of the chosen scope.
    void refresh();
    void choose(const Scope& scope);
    void setSettings(const capital::Settings& settings);
    /// The same, and the forms show them.
    void replaceSettings(const capital::Settings& settings);
    /// A point of the frontier, for the moment; the plan waits for drop().
    void drag(double expectedReturn);
    /// The dragged point becomes the target return (or target risk) of the settings.
    void drop();

Q_SIGNALS:
    void scopesChanged();
    /// Other settings than the forms show: a scope was chosen, a target dropped.
    void settingsReplaced();
    /// Who, series, correlations, frontier.
    void inputsChanged();
    void answerChanged();
    void planChanged();
    void pricesChanged();
    void busyChanged();

private:
    void takeScopes(const QList<ledger::Wallet>& masters);
    void loadSituation();
    void takeSituation(const capital::Situation& situation);
    void loadSettings();
    void solveAgain();
    void take(const Result<Solved>& solved);
    void takeAnswer();
    void fail(const Error& error);
    void askPrices();

    CapitalDesk m_desk;
    QList<Scope> m_scopes;
    std::optional<Scope> m_scope;
    bool m_hasLooked = false;
    bool m_isLoading = false;
    bool m_isStale = false; ///< something changed while loading
    bool m_isDragging = false;
    bool m_hasSettings = false;
    capital::Situation m_situation;
    capital::Settings m_settings;
    Solved m_solved;
    std::optional<tf::allocation::Answer> m_answer;
    std::optional<capital::Proposal> m_proposal;
    std::optional<Error> m_error;
    QStringList m_prices;
    qint64 m_lastSolveUs = 0; ///< what the last solution took decides where the next is made
    NewestJob m_solving;
    NewestJob m_pricing;
    QTimer m_save;
    quint64 m_loadNumber = 0;
};

} // namespace tf::ui::allocation
