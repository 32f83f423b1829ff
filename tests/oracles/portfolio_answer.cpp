// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/oracles/portfolio_answer.h"

#include "models/allocation/frontier.h"
#include "models/allocation/kelly.h"

#include <QJsonArray>

namespace tf::oracle {

using namespace tf::allocation;

namespace {

Error invalid(const QString& detail) {
    return {ErrorCode::InvalidArgument, detail};
}

QJsonArray jsonOf(const Numbers& numbers) {
    QJsonArray array;
    for (const double number : numbers) {
        array.append(number);
    }
    return array;
}

QJsonArray jsonOf(const Table& table) {
    QJsonArray rows;
    for (int t = 0; t < table.rows; ++t) {
        QJsonArray row;
        for (int j = 0; j < table.columns; ++j) {
            row.append(table(t, j));
        }
        rows.append(row);
    }
    return rows;
}

void put(QJsonObject& object, std::initializer_list<const char*> keys, const QJsonValue& value) {
    for (const char* key : keys) {
        object.insert(QLatin1String(key), value);
    }
}

QJsonValue maybe(const std::optional<double>& value) {
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

// estimators

Result<CovarianceEstimate> ewma(const PortfolioCase& c, const Table& returns) {
    const QString mean = c.text({"mean", "mean_policy", "centre"});
    const bool isWeighted = mean == u"weighted" || mean.isEmpty();
    if (!isWeighted && mean != u"zero" && mean != u"full_sample") {
        return invalid(QStringLiteral("mean: %1").arg(mean));
    }
    const EwmaMean kind = isWeighted        ? EwmaMean::Weighted
                          : mean == u"zero" ? EwmaMean::Zero
                                            : EwmaMean::FullSample;
    const bool isBiased =
        c.maybeFlag({"bias", "biased"}).value_or(!c.flag({"unbiased", "debias"}, false));
    return ewmaCovariance(returns, c.number({"halflife", "half_life"}),
                          c.number({"lambda", "decay"}), kind, isBiased);
}

Result<CovarianceEstimate> shrunk(const PortfolioCase& c, const Table& returns) {
    const QString name = c.method() + u' ' + c.text({"target", "shrinkage_target"});
    const auto target = name.contains(u"constant_corr") || name.contains(u"constant corr")
                            ? ShrinkageTarget::ConstantCorrelation
                        : name.contains(u"single_index") || name.contains(u"market") ||
                                name.contains(u"single_factor")
                            ? ShrinkageTarget::SingleIndex
                        : name.contains(u"diag") ? ShrinkageTarget::Diagonal
                                                 : ShrinkageTarget::ScaledIdentity;
    const QString normaliser = c.text({"normaliser", "normalizer", "n"});
    const bool isLess =
        normaliser.contains(u"-1") || normaliser.contains(u"- 1") || normaliser.contains(u"minus");
    return ledoitWolf(returns, target,
                      isLess ? Normaliser::ObservationsLessOne : Normaliser::Observations,
                      numbersOf(c.input({"market", "index", "factor"})));
}

Result<CovarianceEstimate> covariance(const PortfolioCase& c, const Table& returns) {
    const QString name = c.method();
    if (name.contains(u"semi") || name.contains(u"downside")) {
        return semicovariance(returns,
                              c.number({"benchmark", "mar", "threshold", "target"}).value_or(0.0));
    }
    if (name.contains(u"ewma") || name.contains(u"exponential")) {
        return ewma(c, returns);
    }
    if (name.contains(u"oas")) {
        return oracleApproximating(returns);
    }
    if (name.contains(u"qis") || name.contains(u"quadratic")) {
        return quadraticInverse(returns);
    }
    if (name.contains(u"nonlinear") || name.contains(u"analytical")) {
        return c.text({"target", "kind", "variant"}).contains(u"qis", Qt::CaseInsensitive)
                   ? quadraticInverse(returns)
                   : analyticalNonlinear(returns);
    }
    if (name.contains(u"ledoit") || name.contains(u"shrink") || name.contains(u"lw")) {
        return shrunk(c, returns);
    }
    TF_TRY(const MissingPolicy policy, c.missing());
    return sampleCovariance(returns, int(c.number({"ddof"}).value_or(1.0)), policy);
}

Result<Numbers> meanOf(const PortfolioCase& c, const Table& returns) {
    TF_TRY(const MissingPolicy policy, c.missing());
    const QString name = c.method() + u' ' + c.text({"kind", "type"});
    const double ppy = c.number({"periods_per_year", "ppy"}).value_or(1.0);
    Numbers means;
    if (name.contains(u"geometric")) {
        return geometricMean(returns, policy, ppy);
    }
    if (name.contains(u"ewma") || name.contains(u"exponential")) {
        TF_TRY(means, exponentialMean(returns, c.number({"halflife", "half_life"}),
                                      c.number({"lambda", "decay"}), policy));
    } else if (name.contains(u"stein")) {
        TF_TRY(means, jamesSteinMean(returns));
    } else {
        return sampleMean(returns, policy, ppy);
    }
    for (double& mean : means) {
        mean *= ppy;
    }
    return means;
}

Result<Table> matrixToRepair(const PortfolioCase& c, const Table& returns) {
    const QJsonValue given = c.input({"cov", "covariance", "matrix", "S"});
    if (given.isArray()) {
        return tableOf(given);
    }
    TF_TRY(CovarianceEstimate estimate, covariance(c, returns));
    return std::move(estimate.matrix);
}

Result<QJsonObject> estimatorAnswer(const PortfolioCase& c) {
    TF_TRY(const Table returns, c.returns());
    const QString name = c.method();
    QJsonObject answer;
    const bool isMatrix = name.contains(u"cov") || name.contains(u"corr") ||
                          name.contains(u"psd") || name.contains(u"repair") ||
                          name.contains(u"shrink") || name.contains(u"ledoit") ||
                          name.contains(u"oas") || name.contains(u"qis") ||
                          name.contains(u"nonlinear") || name.contains(u"clip");
    if (name.contains(u"return") && !isMatrix && !name.contains(u"mean") &&
        !name.contains(u"expected")) {
        put(answer, {"matrix", "returns", "values"}, jsonOf(returns));
        return answer;
    }
    if (!isMatrix) {
        TF_TRY(const Numbers means, meanOf(c, returns));
        put(answer, {"vector", "mean", "mu", "values", "means", "scores"}, jsonOf(means));
        return answer;
    }
    CovarianceEstimate estimate;
    const bool isRepair =
        name.contains(u"psd") || name.contains(u"repair") || name.contains(u"clip");
    if (isRepair) {
        TF_TRY(estimate.matrix, matrixToRepair(c, returns));
    } else {
        TF_TRY(estimate, covariance(c, returns));
    }
    const QString repair = c.text({"psd_repair", "repair"});
    if (isRepair || repair == u"spectral_clip") {
        estimate.matrix = clipSpectrum(estimate.matrix);
    }
    const double ppy = c.number({"periods_per_year", "ppy"}).value_or(1.0);
    for (double& value : estimate.matrix.values) {
        value *= ppy;
    }
    if (name.contains(u"corr") && !name.contains(u"constant_corr")) {
        TF_TRY(estimate.matrix, correlationOf(estimate.matrix));
    }
    put(answer, {"matrix", "cov", "covariance"}, jsonOf(estimate.matrix));
    put(answer, {"shrinkage", "delta"}, maybe(estimate.shrinkage));
    return answer;
}

// Kelly of one bet

Result<QJsonObject> singleKelly(const PortfolioCase& c) {
    const double fraction = c.number({"kelly_fraction"}).value_or(1.0);
    const double most = c.number({"max_fraction"}).value_or(noLimit);
    const QJsonValue trades = c.input({"trades", "results", "returns", "r"});
    Result<KellyStake> stake = invalid(QStringLiteral("no bet"));
    if (trades.isArray()) {
        const QString form = c.text({"form", "kelly_form", "kind", "mode"});
        const bool isPayoff =
            c.flag({"kelly_payoff_form", "payoff_form"}, form.contains(u"payoff"));
        const bool isEmpirical = c.method().contains(u"empirical") || form.contains(u"empirical") ||
                                 c.flag({"empirical"}, false);
        stake = isEmpirical ? kellyEmpirical(numbersOf(trades), fraction, most)
                            : kellyFromTrades(numbersOf(trades),
                                              isPayoff ? KellyForm::Payoff : KellyForm::PerUnit,
                                              fraction, most);
    } else {
        const auto p = c.number({"win_probability", "win_rate", "p"});
        const auto payoff = c.number({"payoff", "b", "win_loss_ratio"});
        const auto win = c.number({"win_per_unit", "win"});
        if (!p || (!win && !payoff)) {
            return invalid(QStringLiteral("win probability and win"));
        }
        stake = kellySingle(*p, win.value_or(payoff.value_or(0.0)),
                            c.number({"loss_per_unit", "loss"}).value_or(1.0), fraction, most);
    }
    if (!stake.isOk()) {
        return stake.error();
    }
    QJsonObject answer;
    put(answer, {"fraction", "kelly", "stake"}, stake->fraction);
    put(answer, {"full_kelly_uncapped", "full_kelly", "full"}, stake->full);
    put(answer, {"growth", "growth_rate"}, stake->growth);
    return answer;
}

// optimisers

std::optional<MethodKind> kindOf(const QString& name) {
    if (const auto kind = methodFromName(name)) {
        return kind;
    }
    static const std::pair<const char16_t*, MethodKind> words[] = {
        {u"sharpe", MethodKind::MaximumSharpe},
        {u"tangency", MethodKind::MaximumSharpe},
        {u"min_var", MethodKind::MinimumVariance},
        {u"minimum_variance", MethodKind::MinimumVariance},
        {u"utility", MethodKind::MaximumUtility},
        {u"target_return", MethodKind::TargetReturn},
        {u"target_risk", MethodKind::TargetRisk},
        {u"target_vol", MethodKind::TargetRisk},
        {u"budget", MethodKind::RiskBudget},
        {u"roncalli", MethodKind::RiskBudget},
        {u"equal_risk", MethodKind::EqualRisk},
        {u"erc", MethodKind::EqualRisk},
        {u"risk_parity", MethodKind::EqualRisk},
        {u"gradient", MethodKind::ExponentiatedGradient},
        {u"momentum", MethodKind::Momentum},
        {u"softmax", MethodKind::Momentum},
        {u"proportional", MethodKind::Momentum},
        {u"clip", MethodKind::Momentum},
        {u"euclidean", MethodKind::Momentum},
        {u"score", MethodKind::Momentum},
        {u"quadratic", MethodKind::KellyQuadratic},
        {u"independent", MethodKind::KellySingle},
        {u"growth", MethodKind::KellyGrowth},
        {u"drawdown", MethodKind::KellyGrowth},
        {u"kelly", MethodKind::KellyGrowth},
        {u"risk_adjusted", MethodKind::RiskAdjusted},
        {u"performance", MethodKind::Performance},
        {u"diversification", MethodKind::MaximumDiversification},
        {u"hierarchical", MethodKind::HierarchicalRiskParity},
        {u"inverse_vol", MethodKind::InverseVolatility},
        {u"inverse_var", MethodKind::InverseVariance},
        {u"equal", MethodKind::EqualWeight},
    };
    for (const auto& [word, kind] : words) {
        if (name.contains(QStringView(word))) {
            return kind;
        }
    }
    return std::nullopt;
}

void readScores(const PortfolioCase& c, Method& method) {
    method.scores = numbersOf(c.input({"scores", "score", "performance"}));
    method.halflife = c.number({"halflife", "half_life"});
    method.decay = c.number({"lambda", "decay"});
    method.temperature = c.number({"temperature", "tau"});
    method.learningRate = c.number({"eta", "learning_rate"});
    method.transform = c.text({"transform"}) == u"softmax" || c.method().contains(u"softmax")
                           ? ScoreTransform::Softmax
                           : ScoreTransform::PositiveProportional;
    const QString policy =
        c.text({"bounds", "bounds_policy", "policy", "projection", "clip"}) + c.method();
    method.boundsPolicy =
        policy.contains(u"euclid") ? BoundsPolicy::Euclidean : BoundsPolicy::ProportionalClip;
    method.isCashAllowed = c.flag({"allow_cash"}, false);
    const QString measure =
        c.text({"risk", "measure", "risk_measure", "by", "divide_by"}) + c.method();
    method.riskMeasure = measure.contains(u"down") || measure.contains(u"sortino")
                             ? RiskMeasure::Downside
                         : measure.contains(u"var") ? RiskMeasure::Variance
                                                    : RiskMeasure::Volatility;
    method.benchmark = c.number({"benchmark", "mar"}).value_or(0.0);
    if (method.riskMeasure == RiskMeasure::Downside) {
        method.riskValues = numbersOf(
            c.input({"downside", "downside_deviation", "downside_deviations", "semideviation"}));
    }
}

Result<void> readKelly(const PortfolioCase& c, Method& method) {
    method.kellyFraction = c.number({"kelly_fraction", "fraction"}).value_or(1.0);
    method.maximumFraction = c.number({"max_fraction"});
    method.hasCash = c.flag({"cash", "has_cash", "with_cash"}, c.has({"cash_return", "r_cash"}));
    method.cashReturn = c.number({"cash_return", "r_cash"}).value_or(0.0);
    const QJsonObject drawdown = c.param({"drawdown", "drawdown_constraint"}).toObject();
    const auto own = [&drawdown](const char* key) {
        const QJsonValue value = drawdown.value(QLatin1String(key));
        return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
    };
    method.drawdownLevel = own("alpha") ? own("alpha") : c.number({"alpha", "drawdown_alpha"});
    method.drawdownProbability = own("beta") ? own("beta") : c.number({"beta", "drawdown_beta"});
    method.winProbabilities =
        numbersOf(c.input({"win_probability", "win_probabilities", "win_rate", "p"}));
    method.winsPerUnit = numbersOf(c.input({"win_per_unit", "wins_per_unit", "win"}));
    method.lossesPerUnit = numbersOf(c.input({"loss_per_unit", "losses_per_unit", "loss"}));
    for (const QJsonValue bet : c.input({"bets", "entities"}).toArray()) {
        method.winProbabilities.push_back(numberOf(bet[u"win_probability"]));
        method.winsPerUnit.push_back(numberOf(bet[u"win_per_unit"]));
        method.lossesPerUnit.push_back(numberOf(bet[u"loss_per_unit"]));
    }
    return {};
}

Result<void> readHierarchy(const PortfolioCase& c, Method& method) {
    const QString linkage = c.text({"linkage"});
    if (linkage == u"complete") {
        method.linkage = Linkage::Complete;
    } else if (linkage == u"average") {
        method.linkage = Linkage::Average;
    } else if (linkage == u"ward") {
        method.linkage = Linkage::Ward;
    } else if (!linkage.isEmpty() && linkage != u"single") {
        return invalid(QStringLiteral("linkage: %1").arg(linkage));
    }
    method.leafOrder =
        c.text({"leaf_order"}).contains(u"optimal") ? LeafOrder::Optimal : LeafOrder::TreePreorder;
    method.clusterMeasure = c.text({"risk", "risk_measure"}).startsWith(u"vol")
                                ? RiskMeasure::Volatility
                                : RiskMeasure::Variance;
    return {};
}

Result<Method> methodOf(const PortfolioCase& c) {
    const auto kind = kindOf(c.method());
    if (!kind) {
        return Error{ErrorCode::Unsupported, QStringLiteral("method %1").arg(c.method())};
    }
    Method method;
    method.kind = *kind;
    method.riskFree = c.number({"risk_free", "rf"}).value_or(0.0);
    method.ridge = c.number({"l2", "ridge"}).value_or(0.0);
    method.riskAversion = c.number({"risk_aversion", "gamma"});
    if (const auto tolerance = c.number({"risk_tolerance"}); tolerance && !method.riskAversion) {
        method.riskAversion = 1.0 / *tolerance;
    }
    method.targetReturn = c.number({"target_return", "target"});
    method.targetVolatility =
        c.number({"target_volatility", "target_risk", "target_vol", "target"});
    method.budgets = c.list({"budgets", "risk_budgets", "b"});
    readScores(c, method);
    TF_CHECK(readKelly(c, method));
    TF_CHECK(readHierarchy(c, method));
    return method;
}

void putStatistics(const Statistics& s, QJsonObject& answer) {
    put(answer, {"expected_return", "return"}, s.expectedReturn);
    put(answer, {"volatility", "risk"}, s.volatility);
    put(answer, {"variance"}, s.volatility * s.volatility);
    put(answer, {"sharpe"}, maybe(s.sharpe));
    put(answer, {"risk_contributions", "risk_contribution"}, jsonOf(s.riskContributions));
    put(answer, {"marginal_risk", "marginal"}, jsonOf(s.marginalRisk));
    put(answer, {"hhi", "herfindahl"}, s.herfindahl);
    put(answer, {"effective_n", "effective_number", "effective_N"}, maybe(s.effectiveNumber));
    put(answer, {"effective_bets"}, maybe(s.effectiveBets));
    put(answer, {"diversification_ratio"}, maybe(s.diversificationRatio));
    put(answer, {"turnover"}, s.turnover);
    put(answer, {"cost"}, s.cost);
}

QJsonObject jsonOf(const Answer& a, const Statistics& statistics) {
    QJsonObject answer;
    putStatistics(statistics, answer);
    put(answer, {"weights"}, jsonOf(a.weights));
    put(answer, {"cash"}, a.cash);
    put(answer, {"objective"}, a.objective);
    put(answer, {"scores"}, jsonOf(a.scores));
    put(answer, {"full_kelly", "full_kelly_uncapped", "full_weights"}, jsonOf(a.fullKelly));
    put(answer, {"growth_rate", "growth"}, maybe(a.growthRate));
    QJsonArray order;
    for (const int leaf : a.leafOrder) {
        order.append(leaf);
    }
    put(answer, {"leaf_order", "order"}, order);
    QJsonArray excluded;
    QJsonArray reasons;
    for (const Exclusion& exclusion : a.excluded) {
        excluded.append(exclusion.entity);
        reasons.append(exclusion.reason);
    }
    put(answer, {"excluded", "failed"}, excluded);
    put(answer, {"reasons"}, reasons);
    int held = 0;
    for (const double w : a.weights) {
        held += w != 0.0;
    }
    put(answer, {"positions", "held", "n_positions"}, held);
    return answer;
}

Result<QJsonObject> frontierAnswer(const Problem& problem) {
    TF_TRY(const std::vector<Corner> corners, efficientFrontier(problem));
    QJsonArray lambdas;
    QJsonArray weights;
    QJsonArray returns;
    QJsonArray risks;
    QJsonArray variances;
    for (const Corner& corner : corners) {
        lambdas.append(corner.lambda);
        weights.append(jsonOf(corner.weights));
        returns.append(corner.expectedReturn);
        risks.append(corner.volatility);
        variances.append(corner.volatility * corner.volatility);
    }
    QJsonObject answer;
    put(answer, {"corner_lambda", "lambdas"}, lambdas);
    put(answer, {"corner_weights", "weights"}, weights);
    put(answer, {"corner_return", "corner_returns", "corner_expected_return"}, returns);
    put(answer, {"corner_volatility", "corner_volatilities"}, risks);
    put(answer, {"corner_variance"}, variances);
    put(answer, {"corners", "n_corners", "corner_count"}, int(corners.size()));
    return answer;
}

} // namespace

Result<QJsonObject> portfolioAnswer(const PortfolioCase& c) {
    if (c.familyName().startsWith(u"estimat")) {
        return estimatorAnswer(c);
    }
    const QString name = c.method();
    const bool isBet = c.input({"win_probability", "win_rate", "p"}).isDouble() ||
                       c.input({"trades"}).isArray() || name.contains(u"single") ||
                       name.contains(u"empirical");
    if (name.startsWith(u"kelly") && isBet && !name.contains(u"independent")) {
        return singleKelly(c);
    }
    TF_TRY(const Problem problem, c.problem());
    if (name.contains(u"frontier") || c.familyName() == u"frontier") {
        return frontierAnswer(problem);
    }
    const Numbers given = numbersOf(c.input({"weights", "w"}));
    const double riskFree =
        name.startsWith(u"kelly") ? 0.0 : c.number({"risk_free", "rf"}).value_or(0.0);
    if (!given.empty() && !kindOf(name)) {
        QJsonObject answer;
        putStatistics(measure(problem, given, riskFree), answer);
        return answer;
    }
    TF_TRY(const Method method, methodOf(c));
    TF_TRY(const Answer answer, optimise(problem, method));
    return jsonOf(answer, measure(problem, answer.weights, riskFree));
}

} // namespace tf::oracle
