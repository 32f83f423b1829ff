// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/time_page.h"

#include "ui/goals/number_field.h"
#include "widgets/form_rows.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QListWidget>

namespace tf::ui {

using goals::Goal;

namespace {

const QString startField = QStringLiteral("startAt");
const QString deadlineField = QStringLiteral("deadline");
const QString valueField = QStringLiteral("startValue");
const QString afterField = QStringLiteral("after");

constexpr int lowestPriority = 9;
constexpr int usualPriority = 5;
constexpr int usualDays = 90;

QDateTime shown(Instant at) {
    return QDateTime::fromMSecsSinceEpoch(at.toMs(), Qt::UTC);
}

Instant instantOf(const QDateTimeEdit* edit) {
    return Instant::fromMs(edit->dateTime().toMSecsSinceEpoch());
}

} // namespace

TimePage::TimePage(const WizardChoices& choices, QWidget* parent)
    : WizardPage(tr("When"), tr("From when, and until when?"), parent)
    , m_choices(choices) {
    setSentence(tr("All times are UTC, as exchanges count days."));
    buildTimes();
    buildOrder();
    body()->addStretch(1);
}

QDateTimeEdit* TimePage::makeTime(const QString& objectName) {
    auto* edit = new QDateTimeEdit(this);
    edit->setObjectName(objectName);
    edit->setTimeSpec(Qt::UTC);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QStringLiteral("d MMM yyyy  HH:mm"));
    return edit;
}

void TimePage::buildTimes() {
    QHBoxLayout* const start = addLine();
    m_hasStart = new QCheckBox(tr("From a certain time"), this);
    m_start = makeTime(startField);
    m_startValue = new NumberField(this);
    m_startValue->setOptional(true);
    addField(start, QStringLiteral("hasStart"), tr("It counts"), m_hasStart,
             tr("Otherwise from the moment it is started"));
    addField(start, startField, tr("Counts from (UTC)"), m_start,
             tr("May lie in the past: then what was done since counts"));
    addField(start, valueField, tr("Profit counts from an equity of"), m_startValue,
             tr("Empty: the equity at the start"));
    QHBoxLayout* const end = addLine();
    m_hasDeadline = new QCheckBox(tr("By a certain time"), this);
    m_deadline = makeTime(deadlineField);
    addField(end, QStringLiteral("hasDeadline"), tr("It must be reached"), m_hasDeadline,
             tr("Otherwise it runs until it is reached or cancelled"));
    addField(end, deadlineField, tr("Deadline (UTC)"), m_deadline,
             tr("Not reached by then, the goal has failed"));
    end->addStretch(1);
    connect(m_hasStart, &QCheckBox::toggled, this,
            [this](bool isOn) { setFieldVisible(startField, isOn); });
    connect(m_hasDeadline, &QCheckBox::toggled, this,
            [this](bool isOn) { setFieldVisible(deadlineField, isOn); });
}

void TimePage::buildOrder() {
    QHBoxLayout* const line = addLine();
    m_priority = new QComboBox(this);
    for (int priority = 1; priority <= lowestPriority; ++priority) {
        m_priority->addItem(priority == 1                ? tr("1, first")
                            : priority == lowestPriority ? tr("9, last")
                                                         : QString::number(priority),
                            priority);
    }
    m_after = new QListWidget(this);
    constexpr int afterHeight = 110;
    m_after->setFixedHeight(afterHeight);
    for (const Goal& goal : m_choices.goals) {
        if (!goals::isFinal(goal.state)) {
            auto* item = new QListWidgetItem(goal.name, m_after);
            item->setData(Qt::UserRole, goal.id.uuid());
            item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            item->setCheckState(Qt::Unchecked);
        }
    }
    addField(line, QStringLiteral("priority"), tr("Priority"), m_priority,
             tr("When several complete at once, the first collects first"));
    addField(line, afterField, tr("Starts only after these are completed"), m_after);
    setFieldVisible(afterField, m_after->count() > 0);
    if (m_after->count() == 0) {
        line->addStretch(1);
    }
    connect(m_after, &QListWidget::itemChanged, this, [this] { touch(afterField); });
}

void TimePage::fill(const Goal& goal) {
    m_hasStart->setChecked(goal.startAt.has_value());
    m_start->setDateTime(shown(goal.startAt.value_or(m_choices.now.startOfDay())));
    m_hasDeadline->setChecked(goal.deadline.has_value());
    const std::chrono::hours usual(24 * usualDays);
    m_deadline->setDateTime(shown(goal.deadline.value_or(m_choices.now.startOfDay() + usual)));
    setFieldVisible(startField, m_hasStart->isChecked());
    setFieldVisible(deadlineField, m_hasDeadline->isChecked());
    m_startValue->setNumber(goal.startValue);
    m_priority->setCurrentIndex(
        m_priority->findData(goal.priority == 0 ? usualPriority : goal.priority));
    for (int row = 0; row < m_after->count(); ++row) {
        QListWidgetItem* const item = m_after->item(row);
        const goals::GoalId id(item->data(Qt::UserRole).toUuid());
        item->setCheckState(goal.after.contains(id) ? Qt::Checked : Qt::Unchecked);
        item->setHidden(id == goal.id);
    }
}

void TimePage::read(Goal& goal) const {
    goal.startAt = m_hasStart->isChecked() ? std::optional(instantOf(m_start)) : std::nullopt;
    goal.deadline =
        m_hasDeadline->isChecked() ? std::optional(instantOf(m_deadline)) : std::nullopt;
    goal.startValue = m_startValue->isHidden() ? std::nullopt : m_startValue->number();
    goal.priority = m_priority->currentData().toInt();
    goal.after.clear();
    for (int row = 0; row < m_after->count(); ++row) {
        const QListWidgetItem* const item = m_after->item(row);
        if (item->checkState() == Qt::Checked) {
            goal.after.append(goals::GoalId(item->data(Qt::UserRole).toUuid()));
        }
    }
}

void TimePage::adapt(const Goal& goal) {
    m_startValue->setUnit(goal.asset.code());
    const bool isProfit =
        goal.kind() == goals::GoalKind::ProfitTarget && goal.measure == goals::Measure::ProfitTotal;
    setFieldVisible(valueField, isProfit);
}

void TimePage::lockStart(const Goal& goal) {
    for (QWidget* const field :
         {static_cast<QWidget*>(m_hasStart), static_cast<QWidget*>(m_start),
          static_cast<QWidget*>(m_startValue), static_cast<QWidget*>(m_after)}) {
        field->setEnabled(false);
    }
    m_hasDeadline->setEnabled(!goal.deadline); // a running goal may get one, not lose it
}

} // namespace tf::ui
