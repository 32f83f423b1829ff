<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>allocation</name>
    <message numerus="yes">
        <source>Of each rebalance. %n of them had no answer.</source>
        <translation>
            <numerusform>Of each rebalance. %n of them had no answer.</numerusform>
            <numerusform>Of each rebalance. %n of them had no answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s), %1 %2 change hands, turnover %3, expected cost %4</source>
        <translation>
            <numerusform>%n transfer, %1 %2 change hands, turnover %3, expected cost %4</numerusform>
            <numerusform>%n transfers, %1 %2 change hands, turnover %3, expected cost %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>format</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>goalsUi</name>
    <message numerus="yes">
        <source>%n farm(s)</source>
        <translation>
            <numerusform>%n farm</numerusform>
            <numerusform>%n farms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n agent</numerusform>
            <numerusform>%n agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over the last %n day(s)</source>
        <translation>
            <numerusform>over the last %n day</numerusform>
            <numerusform>over the last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orders</name>
    <message numerus="yes">
        <source>They are withdrawn after %n candle(s).</source>
        <translation>
            <numerusform>They are withdrawn after %n candle.</numerusform>
            <numerusform>They are withdrawn after %n candles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>research</name>
    <message numerus="yes">
        <source>%n agent(s), %1</source>
        <translation>
            <numerusform>%n agent, %1</numerusform>
            <numerusform>%n agents, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strategies</name>
    <message numerus="yes">
        <source>It leaves after %n candle(s).</source>
        <translation>
            <numerusform>It leaves after %n candle.</numerusform>
            <numerusform>It leaves after %n candles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tf::app::PracticeRun</name>
    <message numerus="yes">
        <source>Running %n agent(s) on paper</source>
        <translation>
            <numerusform>Running %n agent on paper</numerusform>
            <numerusform>Running %n agents on paper</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tf::ui::AgentActions</name>
    <message numerus="yes">
        <source>%n agent(s) stayed as they were</source>
        <translation>
            <numerusform>%n agent stayed as it was</numerusform>
            <numerusform>%n agents stayed as they were</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tf::ui::AllocateDialog</name>
    <message numerus="yes">
        <source>Allocated money of “%1” to %n wallet(s)</source>
        <translation>
            <numerusform>Allocated money of “%1” to %n wallet</numerusform>
            <numerusform>Allocated money of “%1” to %n wallets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>All %n</numerusform>
            <numerusform>All %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n found</source>
        <translation>
            <numerusform>All %n found</numerusform>
            <numerusform>All %n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tf::ui::BooksDialog</name>
    <message numerus="yes">
        <source>✓ %n asset(s) balance to zero</source>
        <translation>
            <numerusform>✓ %n asset balances to zero</numerusform>
            <numerusform>✓ %n assets balance to zero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✗ %n asset(s) do not balance</source>
        <translation>
            <numerusform>✗ %n asset does not balance</numerusform>
            <numerusform>✗ %n assets do not balance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✗ %n problem(s) in %1</source>
        <translation>
            <numerusform>✗ %n problem in %1</numerusform>
            <numerusform>✗ %n problems in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tf::ui::CollectDialog</name>
    <message numerus="yes">
        <source>Brings all free money of %n wallet(s), and of all below, up the hierarchy. Reserved money stays.</source>
        <translation>
            <numerusform>Brings all free money of %n wallet, and of all below, up the hierarchy. Reserved money stays.</numerusform>
            <numerusform>Brings all free money of %n wallets, and of all below, up the hierarchy. Reserved money stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wallet(s) and below</source>
        <translation>
            <numerusform>%n wallet and below</numerusform>
            <numerusform>%n wallets and below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collected %1 from %n wallet(s)</source>
        <translation>
            <numerusform>Collected %1 from %n wallet</numerusform>
            <numerusform>Collected %1 from %n wallets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tf::ui::DashboardPage</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tf::ui::DecisionsCard</name>
    <message numerus="yes">
        <source>Approve rebalance of %1: %n transfer(s), %2</source>
        <translation>
            <numerusform>Approve rebalance of %1: %n transfer, %2</numerusform>
            <numerusform>Approve rebalance of %1: %n transfers, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tf::ui::FarmStrip</name>
    <message numerus="yes">
        <source>All %n farm(s)</source>
        <translation>
            <numerusform>All %n farm</numerusform>
            <numerusform>All %n farms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tf::ui::FarmsPage</name>
    <message numerus="yes">
        <source>%n farm(s)</source>
        <translation>
            <numerusform>%n farm</numerusform>
            <numerusform>%n farms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tf::ui::GoalBars</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tf::ui::GoalsPage</name>
    <message numerus="yes">
        <source>, %n wait(s) for you</source>
        <translation>
            <numerusform>, %n waits for you</numerusform>
            <numerusform>, %n wait for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, and %n more</source>
        <translation>
            <numerusform>, and %n more</numerusform>
            <numerusform>, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tf::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%n line(s): %1</source>
        <translation>
            <numerusform>%n line: %1</numerusform>
            <numerusform>%n lines: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s): nothing is booked until the file is mended.</source>
        <translation>
            <numerusform>%n problem: nothing is booked until the file is mended.</numerusform>
            <numerusform>%n problems: nothing is booked until the file is mended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Booked %n opening balance(s)</source>
        <translation>
            <numerusform>Booked %n opening balance</numerusform>
            <numerusform>Booked %n opening balances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tf::ui::MarketChart</name>
    <message numerus="yes">
        <source>%n gap(s), marked by dotted lines: %1 candles are absent.</source>
        <translation>
            <numerusform>%n gap, marked by dotted lines: %1 candles are absent.</numerusform>
            <numerusform>%n gaps, marked by dotted lines: %1 candles are absent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tf::ui::MarketsPage</name>
    <message numerus="yes">
        <source>%n instrument(s)</source>
        <translation>
            <numerusform>%n instrument</numerusform>
            <numerusform>%n instruments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tf::ui::MoveDialog</name>
    <message numerus="yes">
        <source>Move %n agent(s)</source>
        <translation>
            <numerusform>Move %n agent</numerusform>
            <numerusform>Move %n agents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tf::ui::OriginDialog</name>
    <message numerus="yes">
        <source>%n balance(s)</source>
        <translation>
            <numerusform>%n balance</numerusform>
            <numerusform>%n balances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tf::ui::ReasonDialog</name>
    <message numerus="yes">
        <source>Takes back all %n transfer(s) of this allocation, or none.</source>
        <translation>
            <numerusform>Takes back the transfer of this allocation.</numerusform>
            <numerusform>Takes back all %n transfers of this allocation, or none.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tf::ui::ResearchPage</name>
    <message numerus="yes">
        <source>%n gap(s) in the candles</source>
        <translation>
            <numerusform>%n gap in the candles</numerusform>
            <numerusform>%n gaps in the candles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) share one capital</source>
        <translation>
            <numerusform>%n agent has this capital</numerusform>
            <numerusform>%n agents share one capital</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tf::ui::RewardsPage</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tf::ui::TargetPage</name>
    <message numerus="yes">
        <source>Is that realistic? Past windows of %n day(s)</source>
        <translation>
            <numerusform>Is that realistic? Past windows of %n day</numerusform>
            <numerusform>Is that realistic? Past windows of %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tf::ui::WalletDesk</name>
    <message numerus="yes">
        <source>%n line(s) written to %1</source>
        <translation>
            <numerusform>%n line written to %1</numerusform>
            <numerusform>%n lines written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tf::ui::WalletPane</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more rate(s)</source>
        <translation>
            <numerusform>and %n more rate</numerusform>
            <numerusform>and %n more rates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tf::ui::WalletsPage</name>
    <message numerus="yes">
        <source>✗ Books do not balance for %n asset(s)</source>
        <translation>
            <numerusform>✗ Books do not balance for %n asset</numerusform>
            <numerusform>✗ Books do not balance for %n assets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Books balance to zero for %n asset(s), checked %1 ✓</source>
        <translation>
            <numerusform>Books balance to zero for %n asset, checked %1 ✓</numerusform>
            <numerusform>Books balance to zero for %n assets, checked %1 ✓</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tf::ui::allocation::CorrelationMap</name>
    <message numerus="yes">
        <source>Correlations of %n series</source>
        <translation>
            <numerusform>Correlations of %n series</numerusform>
            <numerusform>Correlations of %n series</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tf::ui::allocation::LinearDialog</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tf::ui::allocation::MethodForm</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tf::ui::allocation::ReduceDialog</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n position</numerusform>
            <numerusform>%n positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) stay</source>
        <translation>
            <numerusform>%n position stays</numerusform>
            <numerusform>%n positions stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) are paused before their next candle</source>
        <translation>
            <numerusform>%n agent is paused before its next candle</numerusform>
            <numerusform>%n agents are paused before their next candle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) that would enter are withdrawn</source>
        <translation>
            <numerusform>%n order that would enter is withdrawn</numerusform>
            <numerusform>%n orders that would enter are withdrawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) are sold, or bought back, at the last close, with the usual fee</source>
        <translation>
            <numerusform>%n position is sold, or bought back, at the last close, with the usual fee</numerusform>
            <numerusform>%n positions are sold, or bought back, at the last close, with the usual fee</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) stay until the agents close them</source>
        <translation>
            <numerusform>%n position stays until the agent closes it</numerusform>
            <numerusform>%n positions stay until the agents close them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tf::ui::allocation::SpreadTab</name>
    <message numerus="yes">
        <source>%n histories. Line: nine of ten; box: half; tick: median; dot: chosen.</source>
        <translation>
            <numerusform>%n histories. Line: nine of ten; box: half; tick: median; dot: chosen.</numerusform>
            <numerusform>%n histories. Line: nine of ten; box: half; tick: median; dot: chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had no answer.</source>
        <translation>
            <numerusform>%n had no answer.</numerusform>
            <numerusform>%n had no answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tf::ui::markets::ImportDialog</name>
    <message numerus="yes">
        <source>%n line(s) above the first row</source>
        <translation>
            <numerusform>%n line above the first row</numerusform>
            <numerusform>%n lines above the first row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Import %n file</numerusform>
            <numerusform>Import %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tf::ui::research::SweepTab</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) counted.</source>
        <translation>
            <numerusform>%n run counted.</numerusform>
            <numerusform>%n runs counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tf::ui::research::WalkForwardTab</name>
    <message numerus="yes">
        <source>%n window(s).</source>
        <translation>
            <numerusform>%n window.</numerusform>
            <numerusform>%n windows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parameter set(s) were tried.</source>
        <translation>
            <numerusform>%n parameter set were tried.</numerusform>
            <numerusform>%n parameter sets were tried.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tf::widgets::JobBar</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tf::widgets::MoneyEdit</name>
    <message numerus="yes">
        <source>%1 has at most %n digit(s) after the decimal sign.</source>
        <translation>
            <numerusform>%1 has at most %n digit after the decimal sign.</numerusform>
            <numerusform>%1 has at most %n digits after the decimal sign.</numerusform>
        </translation>
    </message>
</context>
</TS>
