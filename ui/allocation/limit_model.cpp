// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/allocation/limit_model.h"

#include "ui/allocation/allocation_words.h"
#include "ui/allocation/number_edit.h"
#include "widgets/format.h"
#include "widgets/labels.h"
#include "widgets/roles.h"

namespace tf::ui::allocation {

using capital::EntityLimit;
using capital::Settings;
using NumberKind = NumberEdit::Kind;

namespace {

QString shareText(double share) {
    return NumberEdit::textOf(NumberKind::Percent, share);
}

EntityLimit& limitOf(Settings& settings, const QUuid& entity) {
    for (EntityLimit& limit : settings.limits.entities) {
        if (limit.entity == entity) {
            return limit;
        }
    }
    settings.limits.entities.append(
        {.entity = entity, .minimum = settings.limits.minimum, .maximum = settings.limits.maximum});
    return settings.limits.entities.last();
}

bool hasOwnShare(const EntityLimit& limit, const Settings& settings) {
    return limit.minimum != settings.limits.minimum || // NOLINT: told apart to the last bit
           limit.maximum != settings.limits.maximum;
}

double budgetOf(const Settings& settings, const QUuid& entity) {
    for (const EntityLimit& limit : settings.limits.entities) {
        if (limit.entity == entity) {
            return limit.riskBudget;
        }
    }
    return 1.0;
}

QString namesOf(const QList<QUuid>& members, const capital::Situation& situation) {
    QStringList names;
    for (const QUuid& member : members) {
        if (const capital::Entity* entity = situation.entity(member)) {
            names.append(entity->name);
        }
    }
    return names.join(QStringLiteral(", "));
}

/// "0.5 × Breakout + 1 × Trend"; members that are gone are left out.
QString sumOf(const capital::LinearLimit& line, const capital::Situation& situation) {
    QStringList parts;
    for (const capital::LinearLimit::Term& term : line.terms) {
        if (const capital::Entity* entity = situation.entity(term.entity)) {
            parts.append(LimitModel::tr("%1 × %2").arg(
                NumberEdit::textOf(NumberKind::Plain, term.coefficient), entity->name));
        }
    }
    return parts.join(QStringLiteral(" + "));
}

/// A typed end of a range; `fallback` where it is left open.
struct Ends {
    std::optional<double> minimum;
    std::optional<double> maximum;
    QString problem;
};

Ends readEnds(const LimitModel::Row& row, bool isPercent) {
    const NumberKind kind = isPercent ? NumberKind::Percent : NumberKind::Plain;
    Ends ends;
    bool isEmptyMinimum = false;
    bool isEmptyMaximum = false;
    ends.minimum = NumberEdit::read(kind, row.minimum, isEmptyMinimum);
    ends.maximum = NumberEdit::read(kind, row.maximum, isEmptyMaximum);
    const bool isWrong = (!ends.minimum && !isEmptyMinimum) || (!ends.maximum && !isEmptyMaximum);
    if (isWrong) {
        ends.problem = LimitModel::tr("Write a number, such as %1.")
                           .arg(NumberEdit::textOf(kind, isPercent ? 0.125 : 12.5));
    } else if (ends.minimum && ends.maximum && *ends.minimum > *ends.maximum) {
        ends.problem = LimitModel::tr("The minimum is above the maximum.");
    }
    return ends;
}

bool isInside(const std::optional<double>& share) {
    return !share || (*share >= 0.0 && *share <= 1.0);
}

} // namespace

LimitModel::LimitModel(QObject* parent)
    : QAbstractTableModel(parent) {}

bool LimitModel::isPercent(const Row& row) const {
    if (row.kind == Kind::Measure) {
        return isShare(m_settings.limits.thresholds[row.index].measure);
    }
    return row.kind != Kind::Money && row.kind != Kind::Linear && row.kind != Kind::RiskBudget;
}

bool LimitModel::hasMinimum(const Row& row) const {
    return row.kind == Kind::Share || row.kind == Kind::Group || row.kind == Kind::Measure ||
           row.kind == Kind::Linear;
}

bool LimitModel::hasMaximum(const Row&) const {
    return true;
}

bool LimitModel::isRefused() const {
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [](const Row& row) { return !row.problem.isEmpty(); });
}

void LimitModel::setSettings(const Settings& settings, const capital::Situation& situation,
                             const capital::Inputs* inputs) {
    if (settings == m_settings && isRefused()) {
        return; // what a person is typing stays
    }
    beginResetModel();
    m_settings = settings;
    m_rows.clear();
    addGeneralRows();
    addEntityRows(situation);
    addSetRows(situation);
    if (inputs != nullptr && settings.method.kind == tf::allocation::MethodKind::RiskBudget) {
        addBudgetRows(*inputs);
    }
    endResetModel();
}

void LimitModel::addGeneralRows() {
    if (m_settings.limits.perType) {
        m_rows.append({.kind = Kind::Type,
                       .name = tr("Each strategy type together"),
                       .maximum = shareText(*m_settings.limits.perType)});
    }
    if (m_settings.limits.perFarm) {
        m_rows.append({.kind = Kind::Farm,
                       .name = tr("Each farm together"),
                       .maximum = shareText(*m_settings.limits.perFarm)});
    }
}

void LimitModel::addEntityRows(const capital::Situation& situation) {
    for (qsizetype i = 0; i < m_settings.limits.entities.size(); ++i) {
        const EntityLimit& limit = m_settings.limits.entities[i];
        const capital::Entity* entity = situation.entity(limit.entity);
        if (entity == nullptr || !limit.takesPart) {
            continue;
        }
        if (hasOwnShare(limit, m_settings)) {
            m_rows.append({.kind = Kind::Share,
                           .name = tr("Share of %1").arg(entity->name),
                           .index = int(i),
                           .entity = limit.entity,
                           .minimum = shareText(limit.minimum),
                           .maximum = shareText(limit.maximum)});
        }
        if (limit.capacity) {
            m_rows.append({.kind = Kind::Money,
                           .name = tr("Money of %1").arg(entity->name),
                           .index = int(i),
                           .entity = limit.entity,
                           .maximum = widgets::format::exact(*limit.capacity)});
        }
    }
}

void LimitModel::addSetRows(const capital::Situation& situation) {
    const capital::Limits& limits = m_settings.limits;
    for (qsizetype i = 0; i < limits.groups.size(); ++i) {
        const capital::GroupLimit& group = limits.groups[i];
        m_rows.append({.kind = Kind::Group,
                       .name = tr("Group %1").arg(group.name),
                       .tip = namesOf(group.members, situation),
                       .index = int(i),
                       .minimum = shareText(group.minimum),
                       .maximum = shareText(group.maximum)});
    }
    for (qsizetype i = 0; i < limits.linear.size(); ++i) {
        const capital::LinearLimit& line = limits.linear[i];
        m_rows.append({.kind = Kind::Linear,
                       .name = line.name,
                       .tip = sumOf(line, situation),
                       .index = int(i),
                       .minimum = NumberEdit::textOf(NumberKind::Plain, line.minimum),
                       .maximum = NumberEdit::textOf(NumberKind::Plain, line.maximum)});
    }
    for (qsizetype i = 0; i < limits.thresholds.size(); ++i) {
        const capital::Threshold& threshold = limits.thresholds[i];
        const NumberKind kind =
            isShare(threshold.measure) ? NumberKind::Percent : NumberKind::Plain;
        m_rows.append({.kind = Kind::Measure,
                       .name = measureName(threshold.measure),
                       .tip = tr("Who misses this gets nothing."),
                       .index = int(i),
                       .minimum = NumberEdit::textOf(kind, threshold.minimum),
                       .maximum = NumberEdit::textOf(kind, threshold.maximum)});
    }
}

void LimitModel::addBudgetRows(const capital::Inputs& inputs) {
    for (int i = 0; i < int(inputs.participants.size()); ++i) {
        const capital::Entity& entity = inputs.entity(i);
        m_rows.append(
            {.kind = Kind::RiskBudget,
             .name = tr("Risk of %1").arg(entity.name),
             .tip = tr("Its part of the whole risk, relative to the others."),
             .entity = entity.id,
             .maximum = NumberEdit::textOf(NumberKind::Plain, budgetOf(m_settings, entity.id))});
    }
}

/// The row's figures into the settings, or why they cannot stand.
QString LimitModel::takeRow(const Row& row, Settings& settings) const {
    const Ends ends = readEnds(row, isPercent(row));
    if (!ends.problem.isEmpty()) {
        return ends.problem;
    }
    const bool isNumber = !isPercent(row) || row.kind == Kind::Measure;
    if (!isNumber && !(isInside(ends.minimum) && isInside(ends.maximum))) {
        return tr("A share is between 0 % and 100 %.");
    }
    capital::Limits& limits = settings.limits;
    switch (row.kind) {
    case Kind::Type:
        limits.perType = ends.maximum;
        return {};
    case Kind::Farm:
        limits.perFarm = ends.maximum;
        return {};
    case Kind::Share:
        limits.entities[row.index].minimum = ends.minimum.value_or(0.0);
        limits.entities[row.index].maximum = ends.maximum.value_or(1.0);
        return {};
    case Kind::Money: {
        const auto amount = widgets::format::parseNumber(row.maximum);
        if (!amount || amount->isNegative()) {
            return tr("Write an amount of 0 or more.");
        }
        limits.entities[row.index].capacity = *amount;
        return {};
    }
    case Kind::Group:
        limits.groups[row.index].minimum = ends.minimum.value_or(0.0);
        limits.groups[row.index].maximum = ends.maximum.value_or(1.0);
        return {};
    case Kind::Linear:
        limits.linear[row.index].minimum = ends.minimum;
        limits.linear[row.index].maximum = ends.maximum;
        return {};
    case Kind::Measure:
        limits.thresholds[row.index].minimum = ends.minimum;
        limits.thresholds[row.index].maximum = ends.maximum;
        return ends.minimum || ends.maximum ? QString() : tr("Give a minimum or a maximum.");
    case Kind::RiskBudget:
        if (!ends.maximum || *ends.maximum < 0.0) {
            return tr("Write a number of 0 or more.");
        }
        if (*ends.maximum != budgetOf(settings, row.entity)) { // NOLINT: as it was typed
            limitOf(settings, row.entity).riskBudget = *ends.maximum;
        }
        return {};
    }
    return {};
}

bool LimitModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || role != Qt::EditRole) {
        return false;
    }
    Row& row = m_rows[index.row()];
    (index.column() == Minimum ? row.minimum : row.maximum) = value.toString().trimmed();
    Settings draft = m_settings;
    for (Row& each : m_rows) {
        each.problem = takeRow(each, draft);
    }
    Q_EMIT dataChanged(this->index(0, 0), this->index(rowCount() - 1, ColumnCount - 1));
    if (isRefused()) {
        return true;
    }
    const QList<farms::FieldProblem> problems = capital::validate(draft);
    if (!problems.isEmpty()) {
        row.problem = problems.first().sentence;
        Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(Check));
        return true;
    }
    m_settings = draft;
    Q_EMIT edited(draft);
    return true;
}

void LimitModel::setTakesPart(Settings& settings, const QUuid& entity, bool takesPart) {
    const bool isKnown =
        std::any_of(settings.limits.entities.begin(), settings.limits.entities.end(),
                    [&](const EntityLimit& limit) { return limit.entity == entity; });
    if (isKnown || !takesPart) {
        limitOf(settings, entity).takesPart = takesPart;
    }
}

void LimitModel::addShares(Settings& settings, const QList<QUuid>& entities) {
    for (const QUuid& entity : entities) {
        EntityLimit& limit = limitOf(settings, entity);
        if (!hasOwnShare(limit, settings)) {
            // A row of its own begins where it can be seen: half of what all may have.
            limit.maximum = std::max(limit.minimum, 0.5 * settings.limits.maximum);
        }
    }
}

void LimitModel::addMoney(Settings& settings, const QList<QUuid>& entities, Decimal most) {
    for (const QUuid& entity : entities) {
        EntityLimit& limit = limitOf(settings, entity);
        limit.capacity = limit.capacity.value_or(most);
    }
}

void LimitModel::addGroup(Settings& settings, const QString& name, const QList<QUuid>& members) {
    settings.limits.groups.append(
        {.name = name, .members = members, .minimum = 0.0, .maximum = 1.0});
}

void LimitModel::addMeasure(Settings& settings, capital::Measure measure) {
    using capital::Measure;
    capital::Threshold threshold{.measure = measure};
    switch (measure) {
    case Measure::Drawdown:
        threshold.maximum = 0.3;
        break;
    case Measure::Trades:
        threshold.minimum = 30.0;
        break;
    case Measure::WinRate:
        threshold.minimum = 0.4;
        break;
    case Measure::ProfitFactor:
        threshold.minimum = 1.0;
        break;
    case Measure::TotalReturn:
    case Measure::Sharpe:
        threshold.minimum = 0.0;
        break;
    }
    settings.limits.thresholds.append(threshold);
}

void LimitModel::remove(int index, Settings& settings) const {
    const Row& row = m_rows[index];
    capital::Limits& limits = settings.limits;
    switch (row.kind) {
    case Kind::Type:
        limits.perType.reset();
        break;
    case Kind::Farm:
        limits.perFarm.reset();
        break;
    case Kind::Share:
        limits.entities[row.index].minimum = limits.minimum;
        limits.entities[row.index].maximum = limits.maximum;
        break;
    case Kind::Money:
        limits.entities[row.index].capacity.reset();
        break;
    case Kind::Group:
        limits.groups.removeAt(row.index);
        break;
    case Kind::Linear:
        limits.linear.removeAt(row.index);
        break;
    case Kind::Measure:
        limits.thresholds.removeAt(row.index);
        break;
    case Kind::RiskBudget:
        break; // belongs to the method
    }
}

int LimitModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LimitModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(ColumnCount);
}

Qt::ItemFlags LimitModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags plain = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const Row& row = m_rows[index.row()];
    const bool isEditable = (index.column() == Minimum && hasMinimum(row)) ||
                            (index.column() == Maximum && hasMaximum(row));
    return isEditable ? plain | Qt::ItemIsEditable : plain;
}

QVariant LimitModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const Row& row = m_rows[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return column == Name      ? row.name
               : column == Minimum ? (hasMinimum(row) ? row.minimum : QString())
               : column == Maximum ? row.maximum
                                   : (row.problem.isEmpty() ? tr("fine") : row.problem);
    case Qt::ToolTipRole:
        return row.tip.isEmpty() ? QVariant() : QVariant(widgets::plainTip(row.tip));
    case Qt::TextAlignmentRole:
        return int((column == Minimum || column == Maximum ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    case widgets::ToneRole:
        return int(column != Check         ? widgets::Tone::Normal
                   : row.problem.isEmpty() ? widgets::Tone::Muted
                                           : widgets::Tone::Danger);
    default:
        return {};
    }
}

QVariant LimitModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int((section == Minimum || section == Maximum ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    }
    const QStringList titles{tr("Limit"), tr("At least"), tr("At most"), tr("Check")};
    return role == Qt::DisplayRole ? QVariant(titles.value(section)) : QVariant();
}

} // namespace tf::ui::allocation
