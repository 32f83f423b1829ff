// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/allocation/settings_field.h"

#include "ui/allocation/allocation_words.h"

#include <QCheckBox>
#include <QComboBox>

namespace tf::ui::allocation {

using capital::MethodOption;
using capital::Settings;
using Kind = NumberEdit::Kind;

SettingsField SettingsFieldMaker::number(const Words& words, Kind kind, bool isOptional,
                                         const Number& get, const SetNumber& set) const {
    auto* edit = new NumberEdit(kind, m_parent);
    edit->setObjectName(QString::fromLatin1(words.name));
    QObject::connect(edit, &QLineEdit::textEdited, m_parent, m_changed);
    if (isOptional) {
        edit->setPlaceholderText(Texts::tr("no limit"));
    }
    return {edit->objectName(),
            words.label,
            words.hint,
            edit,
            [edit, get](const Settings& settings) { edit->setValue(get(settings)); },
            [edit, set, isOptional](Settings& settings) {
                const auto value = edit->value();
                if (!edit->isReadable() || (!value && !isOptional)) {
                    return false;
                }
                set(settings, value);
                return true;
            }};
}

SettingsField SettingsFieldMaker::choice(const Words& words,
                                         const QList<std::pair<QString, int>>& items,
                                         const Choice& get, const SetChoice& set) const {
    auto* combo = new QComboBox(m_parent);
    combo->setObjectName(QString::fromLatin1(words.name));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(8);
    for (const auto& [text, value] : items) {
        combo->addItem(text, value);
    }
    QObject::connect(combo, &QComboBox::activated, m_parent, m_changed);
    return {combo->objectName(),
            words.label,
            words.hint,
            combo,
            [combo, get](const Settings& settings) {
                combo->setCurrentIndex(combo->findData(get(settings)));
            },
            [combo, set](Settings& settings) {
                set(settings, combo->currentData().toInt());
                return true;
            }};
}

SettingsField SettingsFieldMaker::check(const Words& words, const Choice& get,
                                        const SetChoice& set) const {
    auto* box = new QCheckBox(words.label, m_parent);
    box->setObjectName(QString::fromLatin1(words.name));
    box->setToolTip(words.hint);
    QObject::connect(box, &QCheckBox::clicked, m_parent, m_changed);
    return {box->objectName(),
            {},
            words.hint,
            box,
            [box, get](const Settings& settings) { box->setChecked(get(settings) != 0); },
            [box, set](Settings& settings) {
                set(settings, box->isChecked() ? 1 : 0);
                return true;
            }};
}

namespace {

using Words = SettingsFieldMaker::Words;
using tf::allocation::BoundsPolicy;
using tf::allocation::LeafOrder;
using tf::allocation::Linkage;
using tf::allocation::Method;
using tf::allocation::RiskMeasure;
using tf::allocation::ScoreTransform;

/// A number of the method that has to be there.
template <class Member>
SettingsField methodNumber(const SettingsFieldMaker& make, const Words& words, Kind kind,
                           Member Method::*member) {
    return make.number(
        words, kind, false,
        [member](const Settings& s) { return std::optional<double>(s.method.*member); },
        [member](Settings& s, std::optional<double> value) { s.method.*member = *value; });
}

SettingsField optionalNumber(const SettingsFieldMaker& make, const Words& words, Kind kind,
                             std::optional<double> Method::*member) {
    return make.number(
        words, kind, true, [member](const Settings& s) { return s.method.*member; },
        [member](Settings& s, std::optional<double> value) { s.method.*member = value; });
}

template <class Enum>
SettingsField methodChoice(const SettingsFieldMaker& make, const Words& words,
                           const QList<std::pair<QString, int>>& items, Enum Method::*member) {
    return make.choice(
        words, items, [member](const Settings& s) { return int(s.method.*member); },
        [member](Settings& s, int value) { s.method.*member = Enum(value); });
}

QList<SettingsField> choiceOptions(MethodOption option, const SettingsFieldMaker& make,
                                   const QString& label, const QString& hint) {
    switch (option) {
    case MethodOption::Transform:
        return {
            methodChoice(make, {"method.transform", label, hint},
                         {{Texts::tr("in proportion"), int(ScoreTransform::PositiveProportional)},
                          {Texts::tr("softmax"), int(ScoreTransform::Softmax)}},
                         &Method::transform)};
    case MethodOption::BoundsPolicy:
        return {methodChoice(make, {"method.boundsPolicy", label, hint},
                             {{Texts::tr("cut in proportion"), int(BoundsPolicy::ProportionalClip)},
                              {Texts::tr("closest shares inside"), int(BoundsPolicy::Euclidean)}},
                             &Method::boundsPolicy)};
    case MethodOption::RiskMeasure:
        return {methodChoice(make, {"method.riskMeasure", label, hint},
                             {{Texts::tr("volatility"), int(RiskMeasure::Volatility)},
                              {Texts::tr("variance"), int(RiskMeasure::Variance)},
                              {Texts::tr("downside deviation"), int(RiskMeasure::Downside)}},
                             &Method::riskMeasure)};
    case MethodOption::Linkage:
        return {methodChoice(make, {"method.linkage", label, hint},
                             {{Texts::tr("nearest pair"), int(Linkage::Single)},
                              {Texts::tr("farthest pair"), int(Linkage::Complete)},
                              {Texts::tr("average"), int(Linkage::Average)},
                              {Texts::tr("Ward"), int(Linkage::Ward)}},
                             &Method::linkage)};
    case MethodOption::LeafOrder:
        return {methodChoice(make, {"method.leafOrder", label, hint},
                             {{Texts::tr("as the tree comes"), int(LeafOrder::TreePreorder)},
                              {Texts::tr("neighbours alike"), int(LeafOrder::Optimal)}},
                             &Method::leafOrder)};
    default:
        return {};
    }
}

} // namespace

QList<SettingsField> optionFields(MethodOption option, const SettingsFieldMaker& make) {
    const QString label = capital::optionTitle(option);
    const QString hint = capital::optionSentence(option);
    switch (option) {
    case MethodOption::RiskFree:
        return {
            methodNumber(make, {"method.riskFree", label, hint}, Kind::Percent, &Method::riskFree)};
    case MethodOption::RiskAversion:
        return {optionalNumber(make, {"method.riskAversion", label, hint}, Kind::Plain,
                               &Method::riskAversion)};
    case MethodOption::TargetReturn:
        return {optionalNumber(make, {"method.targetReturn", label, hint}, Kind::Percent,
                               &Method::targetReturn)};
    case MethodOption::TargetVolatility:
        return {optionalNumber(make, {"method.targetVolatility", label, hint}, Kind::Percent,
                               &Method::targetVolatility)};
    case MethodOption::Halflife:
        return {
            optionalNumber(make, {"method.halflife", label, hint}, Kind::Plain, &Method::halflife)};
    case MethodOption::Temperature:
        return {optionalNumber(make, {"method.temperature", label, hint}, Kind::Plain,
                               &Method::temperature)};
    case MethodOption::LearningRate:
        return {optionalNumber(make, {"method.learningRate", label, hint}, Kind::Plain,
                               &Method::learningRate)};
    case MethodOption::AllowsCash:
        return {make.check(
            {"method.isCashAllowed", label, hint},
            [](const Settings& s) { return int(s.method.isCashAllowed); },
            [](Settings& s, int value) { s.method.isCashAllowed = value != 0; })};
    case MethodOption::Benchmark:
        return {methodNumber(make, {"method.benchmark", label, hint}, Kind::Percent,
                             &Method::benchmark)};
    case MethodOption::KellyFraction:
        return {optionalNumber(make, {"method.kellyFraction", label, hint}, Kind::Percent,
                               &Method::kellyFraction)};
    case MethodOption::MaximumFraction:
        return {optionalNumber(make, {"method.maximumFraction", label, hint}, Kind::Percent,
                               &Method::maximumFraction)};
    case MethodOption::CashReturn:
        return {methodNumber(make, {"method.cashReturn", label, hint}, Kind::Percent,
                             &Method::cashReturn)};
    case MethodOption::Drawdown:
        return {optionalNumber(make,
                               {"method.drawdownLevel", Texts::tr("Wealth never below"), hint},
                               Kind::Percent, &Method::drawdownLevel),
                optionalNumber(make,
                               {"method.drawdownProbability", Texts::tr("but for a chance of"), {}},
                               Kind::Percent, &Method::drawdownProbability)};
    case MethodOption::Transform:
    case MethodOption::BoundsPolicy:
    case MethodOption::RiskMeasure:
    case MethodOption::Linkage:
    case MethodOption::LeafOrder:
        return choiceOptions(option, make, label, hint);
    case MethodOption::Budgets:
        return {}; // one number for each entity: the table of limits has them
    }
    return {};
}

QList<SettingsField> estimatorFields(const SettingsFieldMaker& make) {
    return {make.choice(
                {"estimator.covariance", Texts::tr("Risk measured by"), {}}, covarianceChoices(),
                [](const Settings& s) { return int(s.estimator.covariance); },
                [](Settings& s, int value) {
                    s.estimator.covariance = tf::allocation::CovarianceEstimator(value);
                }),
            make.choice(
                {"estimator.mean", Texts::tr("Expected returns by"), {}}, meanChoices(),
                [](const Settings& s) { return int(s.estimator.mean); },
                [](Settings& s, int value) {
                    s.estimator.mean = tf::allocation::MeanEstimator(value);
                })};
}

QList<SettingsField> limitFields(const SettingsFieldMaker& make) {
    const auto share = [&make](const Words& words, double capital::Limits::*member) {
        return make.number(
            words, Kind::Percent, false,
            [member](const Settings& s) { return std::optional<double>(s.limits.*member); },
            [member](Settings& s, std::optional<double> value) { s.limits.*member = *value; });
    };
    return {share({"limits.minimum", Texts::tr("Share at least"), {}}, &capital::Limits::minimum),
            share({"limits.maximum", Texts::tr("at most"), {}}, &capital::Limits::maximum),
            share({"limits.reserve", Texts::tr("Cash floor"), {}}, &capital::Limits::reserve),
            make.number(
                {"limits.turnover", Texts::tr("Turnover at most"), {}}, Kind::Percent, true,
                [](const Settings& s) { return s.limits.turnover; },
                [](Settings& s, std::optional<double> value) { s.limits.turnover = value; })};
}

namespace {

SettingsField countField(const SettingsFieldMaker& make, const Words& words,
                         int Settings::*member) {
    return make.number(
        words, Kind::Plain, false,
        [member](const Settings& s) { return std::optional<double>(s.*member); },
        [member](Settings& s, std::optional<double> value) {
            s.*member = int(std::clamp(*value, -1.0, 1e6));
        });
}

QList<SettingsField> historyFields(const SettingsFieldMaker& make) {
    return {make.choice(
                {"observation", Texts::tr("Returns per"), {}},
                {{Texts::tr("day"), int(capital::Observation::Daily)},
                 {Texts::tr("hour"), int(capital::Observation::Hourly)}},
                [](const Settings& s) { return int(s.observation); },
                [](Settings& s, int value) { s.observation = capital::Observation(value); }),
            countField(make, {"lookback", Texts::tr("Latest periods"), Texts::tr("0: all of them")},
                       &Settings::lookback),
            countField(make,
                       {"minimumObservations", Texts::tr("Periods at least"),
                        Texts::tr("Shorter series take no part.")},
                       &Settings::minimumObservations)};
}

QList<SettingsField> transferFields(const SettingsFieldMaker& make) {
    using tf::allocation::RebalanceTo;
    return {make.choice(
                {"rules.to", Texts::tr("Move money"), {}},
                {{Texts::tr("to the target"), int(RebalanceTo::Target)},
                 {Texts::tr("to the edge of the band"), int(RebalanceTo::BandEdge)}},
                [](const Settings& s) { return int(s.rules.to); },
                [](Settings& s, int value) { s.rules.to = RebalanceTo(value); }),
            make.number(
                {"rules.band", Texts::tr("Band"), Texts::tr("Closer to the target: stays.")},
                Kind::Percent, false,
                [](const Settings& s) { return std::optional<double>(s.rules.band); },
                [](Settings& s, std::optional<double> value) { s.rules.band = *value; }),
            make.number(
                {"rules.minimumTransfer", Texts::tr("Least transfer"), {}}, Kind::Plain, false,
                [](const Settings& s) {
                    return std::optional<double>(s.rules.minimumTransfer.toDouble());
                },
                [](Settings& s, std::optional<double> value) {
                    // Typed by a person: the shortest text of the double is what was typed.
                    s.rules.minimumTransfer =
                        Decimal::parse(QString::number(*value, 'f', 8)).valueOr(Decimal(-1));
                }),
            make.check(
                {"onlyGives", Texts::tr("Give only, take nothing back"), {}},
                [](const Settings& s) { return int(s.onlyGives); },
                [](Settings& s, int value) { s.onlyGives = value != 0; })};
}

} // namespace

QList<SettingsField> furtherFields(const SettingsFieldMaker& make) {
    QList<SettingsField> fields = historyFields(make);
    fields += make.number(
        {"limits.costRate", Texts::tr("Cost of moving money"),
         Texts::tr("Weighed against the gain.")},
        Kind::Percent, false,
        [](const Settings& s) { return std::optional<double>(s.limits.costRate); },
        [](Settings& s, std::optional<double> value) {
            s.limits.costRate = s.rules.costRate = *value;
        });
    fields += make.number(
        {"limits.maximumPositions", Texts::tr("Most who get money"), Texts::tr("0: any number")},
        Kind::Plain, false,
        [](const Settings& s) { return std::optional<double>(s.limits.maximumPositions); },
        [](Settings& s, std::optional<double> value) {
            s.limits.maximumPositions = int(std::clamp(*value, -1.0, 1e6));
        });
    fields += make.number(
        {"limits.minimumPosition", Texts::tr("Least share"), Texts::tr("Less than this: nothing.")},
        Kind::Percent, false,
        [](const Settings& s) { return std::optional<double>(s.limits.minimumPosition); },
        [](Settings& s, std::optional<double> value) { s.limits.minimumPosition = *value; });
    fields += transferFields(make);
    fields += make.check(
        {"limits.investsAll", Texts::tr("Share out everything above the floor"),
         Texts::tr("Otherwise the method may leave more as cash.")},
        [](const Settings& s) { return int(s.limits.investsAll); },
        [](Settings& s, int value) { s.limits.investsAll = value != 0; });
    fields += make.check(
        {"leavesOutIdle", Texts::tr("Leave out who never traded"),
         Texts::tr("They keep what they have.")},
        [](const Settings& s) { return int(s.leavesOutIdle); },
        [](Settings& s, int value) { s.leavesOutIdle = value != 0; });
    fields += make.check(
        {"passesOn", Texts::tr("Farms pass money on to their agents"), {}},
        [](const Settings& s) { return int(s.passesOn); },
        [](Settings& s, int value) { s.passesOn = value != 0; });
    return fields;
}

} // namespace tf::ui::allocation
