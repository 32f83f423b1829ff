// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/wallet_store.h"

#include <QJsonDocument>

namespace tf::ledger {

namespace {

using storage::Params;
using storage::Rows;

constexpr const char* claimSql = "select farm.claim_writer($1, $2, $3)";
constexpr const char* releaseSql = "select farm.release_writer($1, $2)";
constexpr const char* epochSql =
    "select writer_epoch from farm.workspace_state where workspace_id = $1";
constexpr const char* setStopSql = "select farm.set_stop($1, $2, $3, $4)";
constexpr const char* stopStateSql = R"(
    select stop_on, stop_epoch, stop_actor, stop_reason,
           (extract(epoch from stop_since) * 1000)::bigint
    from farm.workspace_state where workspace_id = $1)";
constexpr const char* addAssetSql = "select farm.add_asset($1, $2, $3, $4, $5)";
constexpr const char* createSql = "select farm.create_wallet($1, $2, $3, $4, $5, $6, $7)";
constexpr const char* renameSql = "select farm.rename_wallet($1, $2, $3, $4)";
constexpr const char* statusSql = "select farm.set_wallet_status($1, $2, $3, $4, $5, $6)";
constexpr const char* configSql = R"(
    select farm.save_master_config($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10, $11, $12::jsonb,
                                   $13, $14, $15, $16, $17, $18, $19))";
constexpr const char* setAllowanceSql = "select farm.set_allowance($1, $2, $3, $4, $5, $6, $7, $8)";
constexpr const char* removeAllowanceSql = "select farm.remove_allowance($1, $2, $3, $4, $5, $6)";
constexpr const char* quotesSql = "select farm.record_quotes($1, $2, $3, $4, $5, $6)";

QString json(const QJsonObject& object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

WalletStore::WalletStore(storage::Session& session, AssetIds& assets, WriteContext context)
    : m_session(session)
    , m_assets(assets)
    , m_context(std::move(context)) {}

Result<WriterLease> WalletStore::claimWriter(QUuid writer, bool takeOver) {
    TF_TRY(const Rows rows,
           m_session.query(claimSql, Params::of(m_context.workspace, writer, takeOver)));
    return WriterLease{.epoch = rows.int64(0, 0), .writer = writer};
}

Result<void> WalletStore::releaseWriter() {
    return m_session.execute(releaseSql, Params::of(m_context.workspace, m_context.epoch));
}

Result<qint64> WalletStore::writerEpoch() {
    TF_TRY(const Rows rows, m_session.query(epochSql, Params::of(m_context.workspace)));
    return rows.isEmpty() ? Result<qint64>(Error{ErrorCode::NotFound, {}})
                          : Result<qint64>(rows.int64(0, 0));
}

Result<StopState> WalletStore::setStop(bool on, const QString& reason) {
    TF_CHECK(m_session.execute(setStopSql,
                               Params::of(m_context.workspace, m_context.actor, on, reason)));
    return stopState();
}

Result<StopState> WalletStore::stopState() {
    TF_TRY(const Rows rows, m_session.query(stopStateSql, Params::of(m_context.workspace)));
    if (rows.isEmpty()) {
        return Error{ErrorCode::NotFound, QStringLiteral("no such workspace")};
    }
    return StopState{.isOn = rows.boolean(0, 0),
                     .epoch = rows.int64(0, 1),
                     .actor = rows.text(0, 2),
                     .reason = rows.text(0, 3),
                     .since = Instant::fromMs(rows.int64(0, 4))};
}

Result<int> WalletStore::addAsset(const Asset& asset, const QString& name) {
    TF_TRY(const Rows rows,
           m_session.query(addAssetSql, Params::of(m_context.workspace, m_context.epoch,
                                                   asset.code(), asset.scale(), name)));
    return rows.int32(0, 0);
}

Result<void> WalletStore::create(const WalletDraft& draft) {
    TF_CHECK(validate(draft));
    return m_session.execute(createSql, Params::of(m_context.workspace, m_context.epoch, draft.id,
                                                   int(draft.kind), draft.parent, draft.name,
                                                   int(draft.purpose)));
}

Result<void> WalletStore::rename(WalletId wallet, const QString& name) {
    TF_CHECK(checkWalletName(name));
    return m_session.execute(renameSql,
                             Params::of(m_context.workspace, m_context.epoch, wallet, name));
}

Result<void> WalletStore::setStatus(WalletId wallet, WalletStatus status, const QString& reason) {
    return m_session.execute(statusSql, Params::of(m_context.workspace, m_context.epoch,
                                                   m_context.actor, wallet, int(status), reason));
}

Result<int> WalletStore::saveConfig(const MasterWalletConfig& config) {
    TF_TRY(const int base, m_assets.idOf(m_session, config.baseAsset));
    std::vector<int> assets;
    for (const Asset& asset : config.assets) {
        TF_TRY(const int id, m_assets.idOf(m_session, asset));
        assets.push_back(id);
    }
    const Params params = Params::of(
        m_context.workspace, m_context.epoch, m_context.actor, config.wallet, config.version, base,
        assets, config.allocationMethod, json(config.constraints), config.autoDistributes,
        int(config.rebalanceRule), json(config.rebalanceOptions), config.reserveFraction,
        config.largestFarmFraction, config.needsApproval, config.drawdownLimit,
        config.dailyLossLimit, config.exposureLimit, int(config.emergencyPolicy));
    TF_TRY(const Rows rows, m_session.query(configSql, params));
    return rows.int32(0, 0);
}

Result<void> WalletStore::setAllowance(const AllowanceDraft& draft) {
    if (!draft.limit) {
        return Error{ErrorCode::InvalidNumber, QStringLiteral("an allowance needs an amount")};
    }
    TF_TRY(const int asset, m_assets.idOf(m_session, draft.asset));
    const std::optional<qint64> period =
        draft.period ? std::optional<qint64>(draft.period->count()) : std::nullopt;
    return m_session.execute(
        setAllowanceSql, Params::of(m_context.workspace, m_context.epoch, m_context.actor,
                                    draft.wallet, int(draft.scope), asset, *draft.limit, period));
}

Result<void> WalletStore::removeAllowance(WalletId wallet, AllowanceScope scope,
                                          const Asset& asset) {
    TF_TRY(const int id, m_assets.idOf(m_session, asset));
    return m_session.execute(
        removeAllowanceSql,
        Params::of(m_context.workspace, m_context.epoch, m_context.actor, wallet, int(scope), id));
}

Result<void> WalletStore::recordQuotes(const QList<Quote>& quotes) {
    std::vector<int> assets;
    std::vector<int> counters;
    std::vector<Decimal> rates;
    QStringList sources;
    std::vector<qint64> times;
    for (const Quote& quote : quotes) {
        TF_TRY(const int asset, m_assets.idOf(m_session, quote.asset));
        TF_TRY(const int counter, m_assets.idOf(m_session, quote.quote));
        assets.push_back(asset);
        counters.push_back(counter);
        rates.push_back(quote.rate);
        sources.append(quote.source);
        times.push_back(quote.at.toMs());
    }
    return m_session.execute(
        quotesSql, Params::of(m_context.workspace, assets, counters, rates, sources, times));
}

} // namespace tf::ledger
