// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/allocation/automation_dialog.h"

#include "models/capital/method_list.h"
#include "ui/allocation/allocation_words.h"
#include "ui/allocation/number_edit.h"
#include "widgets/form_rows.h"
#include "widgets/labels.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>

namespace tf::ui::allocation {

using capital::Automation;
using ledger::RebalanceRule;
using Kind = NumberEdit::Kind;

namespace {

constexpr double msPerHour = 3'600'000.0;

} // namespace

AutomationDialog::AutomationDialog(const CapitalDesk& desk, const Scope& scope,
                                   const Automation& automation, const capital::Settings& settings,
                                   QWidget* parent)
    : Dialog(tr("Automation of %1").arg(scope.name), tr("Save rule"), parent)
    , m_desk(desk)
    , m_scope(scope)
    , m_automation(automation) {
    setObjectName(QStringLiteral("automationDialog"));
    m_automation.settings = settings;
    m_automation.level = scope.level;
    setIntroduction(tr("%1 by “%2”, with the limits that the page shows now. Automatic rebalancing "
                       "waits while prices are old, and every decision is in the log. A master "
                       "has one rule: saving replaces the one that it has now.")
                        .arg(scopeName(scope), capital::methodTitle(settings.method.kind)));
    buildUi();
    show(m_automation);
    connect(this, &Dialog::submitRequested, this, &AutomationDialog::submit);
    resize(560, 480);
}

void AutomationDialog::buildUi() {
    m_rows = new widgets::FormRows(2, this);
    const auto addCombo = [this](const char* name, const QString& label,
                                 const QList<std::pair<QString, int>>& items) {
        auto* combo = new QComboBox(m_rows);
        combo->setObjectName(QString::fromLatin1(name));
        for (const auto& [text, value] : items) {
            combo->addItem(text, value);
        }
        m_rows->addRow(label, combo);
        connect(combo, &QComboBox::activated, this, [this] { check(); });
        return combo;
    };
    m_rule = addCombo("rule", tr("Rebalance"),
                      {{tr("only by hand"), int(RebalanceRule::Manual)},
                       {tr("by calendar"), int(RebalanceRule::Calendar)},
                       {tr("when shares drift"), int(RebalanceRule::DriftBand)},
                       {tr("when the market's mood changes"), int(RebalanceRule::RegimeChange)}});
    m_period = addCombo("period", tr("Every"),
                        {{tr("day"), int(capital::Period::Daily)},
                         {tr("week"), int(capital::Period::Weekly)},
                         {tr("month"), int(capital::Period::Monthly)}});
    buildMoneyRows();
    content()->addWidget(m_rows);
    content()->addStretch(1);
}

void AutomationDialog::buildMoneyRows() {
    const auto addNumber = [this](const char* name, Kind kind, const QString& label,
                                  const QString& hint) {
        auto* edit = new NumberEdit(kind, m_rows);
        edit->setObjectName(QString::fromLatin1(name));
        m_rows->addRow(label, edit, hint);
        connect(edit, &QLineEdit::textEdited, this, [this] { check(); });
        return edit;
    };
    m_band = addNumber("driftBand", Kind::Percent, tr("Drift that is left alone"),
                       tr("Largest distance of a share from its target."));
    m_freshness = addNumber("freshness", Kind::Plain, tr("Prices may be old, hours"),
                            tr("Older ones: wait."));
    m_largestFarm = addNumber("largestFarm", Kind::Percent, tr("Most in one farm"), {});
    m_smallest = addNumber("smallestDistribution", Kind::Plain,
                           tr("Least to share out, %1").arg(m_scope.asset.code()),
                           tr("Less waits for more."));
    m_distributes = new QCheckBox(tr("Share out new deposits by themselves"), m_rows);
    m_distributes->setObjectName(QStringLiteral("distributesBox"));
    m_rows->addWide(m_distributes);
    m_needsApproval = new QCheckBox(tr("Ask before money moves"), m_rows);
    m_needsApproval->setObjectName(QStringLiteral("needsApprovalBox"));
    m_rows->addWide(m_needsApproval);
}

void AutomationDialog::show(const Automation& automation) {
    m_rule->setCurrentIndex(m_rule->findData(int(automation.rule)));
    m_period->setCurrentIndex(m_period->findData(int(automation.period)));
    m_band->setValue(automation.driftBand);
    m_freshness->setValue(double(automation.freshness.count()) / msPerHour);
    m_largestFarm->setValue(automation.largestFarm);
    m_smallest->setValue(automation.smallestDistribution.toDouble());
    m_distributes->setChecked(automation.distributesDeposits);
    m_needsApproval->setChecked(automation.needsApproval);
    check();
}

/// What cannot be read becomes what every rule refuses.
Automation AutomationDialog::draft() const {
    Automation automation = m_automation;
    automation.rule = RebalanceRule(m_rule->currentData().toInt());
    automation.period = capital::Period(m_period->currentData().toInt());
    automation.driftBand = m_band->value().value_or(-1.0);
    automation.freshness =
        std::chrono::milliseconds(qint64(m_freshness->value().value_or(0.0) * msPerHour));
    automation.largestFarm = m_largestFarm->value().value_or(-1.0);
    automation.smallestDistribution =
        Decimal::parse(QString::number(m_smallest->value().value_or(-1.0), 'f', 8))
            .valueOr(Decimal(-1));
    automation.distributesDeposits = m_distributes->isChecked();
    automation.needsApproval = m_needsApproval->isChecked();
    return automation;
}

bool AutomationDialog::check() {
    const auto rule = RebalanceRule(m_rule->currentData().toInt());
    m_period->setEnabled(rule == RebalanceRule::Calendar);
    m_band->setEnabled(rule == RebalanceRule::DriftBand);
    QHash<QString, QString> sentences;
    for (const farms::FieldProblem& problem : capital::validate(draft())) {
        sentences.insert(problem.field, problem.sentence);
    }
    for (QWidget* field :
         {static_cast<QWidget*>(m_band), static_cast<QWidget*>(m_freshness),
          static_cast<QWidget*>(m_largestFarm), static_cast<QWidget*>(m_smallest)}) {
        m_rows->setError(field, sentences.take(field->objectName()));
    }
    showError(sentences.isEmpty() ? QString() : sentences.begin().value());
    return sentences.isEmpty() && !m_rows->hasErrors();
}

void AutomationDialog::submit() {
    if (!check()) {
        m_rows->focusFirstError();
        return;
    }
    setBusy(true);
    whenDone(m_desk.capital.saveAutomation(m_scope.wallet, draft()), this,
             [this](const Result<void>& stored) {
                 setBusy(false);
                 if (!stored) {
                     showError(refusalText(stored.error()));
                     return;
                 }
                 Q_EMIT saved();
                 accept();
             });
}

} // namespace tf::ui::allocation
