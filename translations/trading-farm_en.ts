<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>windows, charts, network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear algebra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact arithmetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passwords in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text of log files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>icons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interface font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>benchmarks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Open this workspace (name or id).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep workspaces in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the time to the first painted window, then exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Render every page, light and dark, into this folder, then exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many trading agents, one exact set of books.
Qt&apos;s own options such as --platform offscreen work as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files to import, such as candles in CSV.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DialogPrompter</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Start equity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first equity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End equity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last equity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net deposits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deposits - withdrawals after the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end equity - start equity - net deposits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return (time-weighted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product(1 + r) - 1, r without flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return (money-weighted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the constant rate at which start equity and flows grow to the end equity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal rate of return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(1 + money-weighted return)^(365 days / span) - 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product(1 + r)^(periods per year / N) - 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual growth by calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(1 + total return)^(365 days / span) - 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smallest r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positive periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>periods with r &gt; 0 / N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest return of a calendar month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smallest return of a calendar month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positive months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months with a return &gt; 0 / months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample deviation(r) x sqrt(periods per year)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downside deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sqrt(mean of min(r - acceptable, 0)^2) x sqrt(periods per year)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpe ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean(r - risk-free) / sample deviation x sqrt(periods per year)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sortino ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean(r - acceptable) x periods per year / downside deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calmar ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annual growth / abs(maximum drawdown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Omega ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum(max(r - acceptable, 0)) / sum(max(acceptable - r, 0))</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain to pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum(r) / abs(sum of negative r)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tail ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abs(95 % quantile) / abs(5 % quantile)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skewness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias-corrected sample skewness of r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excess kurtosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias-corrected excess kurtosis of r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum drawdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min(value / peak - 1), without flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum drawdown in money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min(value - peak), net of flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawdown began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time of the peak before the maximum drawdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawdown bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time of the maximum drawdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawdown recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first time at or above the peak again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest drawdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most steps from a peak to the first value at or above it, or to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current drawdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last value / peak - 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under water since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time of the last peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average drawdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean depth of all drawdowns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ulcer index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sqrt(mean of squared drawdowns)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ulcer performance index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(annual growth - annual risk-free rate) / ulcer index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value at risk 95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 % quantile of r, linear interpolation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected shortfall 95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of r at or below the 5 % quantile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value at risk 99 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 % quantile of r, linear interpolation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected shortfall 99 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of r at or below the 1 % quantile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value at risk 95 %, normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean + z x sample deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected shortfall 95 %, normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean - sample deviation x phi(z) / 0.05</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value at risk 95 %, Cornish-Fisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean + z x sample deviation, z corrected for skew and kurtosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of returns N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t statistic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean(r) / (sample deviation / sqrt(N))</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probabilistic Sharpe ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability that the true Sharpe ratio is above 0, given length, skew and kurtosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deflated Sharpe ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the probabilistic one, against the best that so many trials show by luck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameter sets that were tried to find this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum track record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observations needed for a Sharpe ratio above 0 at 95 % confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benchmark return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last benchmark value / first - 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covariance(r, b) / variance(b)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(1 + mean(r - rf - beta (b - rf)))^(periods per year) - 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covariance(r, b) / (deviation(r) x deviation(b))</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean(r - b) / sample deviation(r - b) x sqrt(periods per year)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample deviation(r - b) x sqrt(periods per year)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annual growth over periods with b &gt; 0 / that of the benchmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annual growth over periods with b &lt; 0 / that of the benchmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed trades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trades with a net result &gt; 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trades with a net result &lt; 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wins / trades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Win rate, lower bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wilson score interval, 95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Win rate, upper bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross profit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profit factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gross profit / abs(gross loss)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gross profit / wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gross loss / losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payoff ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average win / abs(average loss)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expectancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean net result of a trade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expectancy ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expectancy / abs(average loss)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System quality number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sqrt(trades) x mean / sample deviation of net results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelly fraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>win rate - (1 - win rate) / payoff ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest net result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smallest net result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest winning streak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most wins in a row; a zero ends a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest losing streak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most losses in a row; a zero ends a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>net result / abs(maximum drawdown of the cumulated results)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average adverse excursion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of the worst open result during a trade (MAE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average favourable excursion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of the best open result during a trade (MFE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst adverse excursion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest open result of any trade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average holding time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of exit time - entry time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long trades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trades that bought first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short trades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trades that sold first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in the market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bars with an open position / bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(entry values + exit values) / 2 / mean equity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turnover per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turnover x 365 days / span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of the fees of all trades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fees of gross profit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fees / gross profit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread and slippage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of units x (fill price - quoted price), against us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per trade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(fees + spread and slippage) / trades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposure and costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough data: too few observations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All observations are equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing lies below the threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no drawdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recovered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No benchmark was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no closed trades.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no winning trade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no losing trade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no equity history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula has no value for these numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShellActions</name>
    <message>
        <source>&amp;Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance: as the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance: &amp;light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance: &amp;dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;another workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard and first steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Trading Farm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;main menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>This is not possible with these values. Check what you entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has characters that cannot be stored. Remove them and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number. Write it like 1234.5, without other characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is outside of what is allowed here. Choose one within the limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is too large to be counted exactly. Use a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would divide by zero. Check the values that it is computed from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there any more. Somebody may have removed it; refresh the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something with this name is already there. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed elsewhere in the meantime. Look at the new state and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took too long and was given up. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough data to compute this. Import more history or choose a longer period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not supported here. Choose another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is there and that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written. Choose a folder that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Get it again from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again; nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Postgres 15 or newer is installed. Install the package postgresql and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder belongs to another user. Give it to yourself or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder was made by another major version of Postgres. Install that version, make a backup and restore it into a new workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was not stopped cleanly and its lock file names a running process. Restart the computer or end that process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database did not start. Its log file in the data folder names the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of the data folder is too long for a socket. Choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder lies on a network drive, where a database is not safe. Choose a folder on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder cannot be written to. Choose a folder that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running as root needs an unprivileged account for the database. Install the package postgresql, which creates one, or start as a normal user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a database address. Write it like postgresql://user@host/database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database server cannot be reached. Check the address, the network and that the server runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the database was lost. It is being restored; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused user name or password. Check both and connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not safely encrypted, or the server&apos;s certificate does not fit its name. Ask for a valid certificate; there is no way around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address leads to a pooler in transaction mode, which forgets prepared statements and locks. Use the direct or session address of the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server only reads at present, it may be a standby. Connect to the primary server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is older than Postgres 15. Upgrade it, then connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke while it was being saved, so it may or may not be done. Look at the result before you repeat it; a repetition will not be booked twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others were changing the same rows. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else holds what this needs. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refused it because it breaks one of its rules. Check what you entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask an administrator of the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much is waiting for the database. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database could not do this. The log file has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace was made by a newer version of Trading Farm. Update the program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The structure of this workspace was changed by hand. Restore a backup, or undo the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database holds something else than a workspace. Choose an empty database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace could not be brought to this version and stays as it was. The log file names the step; a backup was made before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is damaged: its checksum does not fit. Use another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a backup of a workspace. Choose a file that Trading Farm made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain is running, so the secret cannot be kept safely. Start your desktop&apos;s keychain (GNOME Keyring, KWallet) and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain refused access. Allow Trading Farm in its settings and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer. Look for its window behind others, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is no longer in the keychain. Enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is longer than the keychain of this system can hold. Use a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entries of this transfer do not sum to zero, so nothing was booked. Please report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wallet does not have that much free. Take a smaller amount or move money there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than the allowance permits. Take less or have the allowance raised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wallet is frozen. Unfreeze it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wallet is closed. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wallet still holds money or has open business. Move the money out first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wallet of this kind cannot stand there. Choose another parent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amounts are in different assets. Use one asset on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount has more digits after the decimal sign than the asset has. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was already sent with other values, so it was not booked again. Start anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would use more than was reserved for the order. Nothing was booked. Refresh the order and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was already completed or cancelled. Refresh the page to see how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This transfer was already reversed. It can be reversed only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This transfer cannot be reversed. Book a transfer the other way instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The emergency stop is on. Re-arm trading before you do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another process has taken over this work, so this one no longer writes. Look there, or restart here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is set to confirm before data is on disk, so no money is booked. Turn synchronous_commit on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is booked cannot be changed. Reverse it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not possible in the present state. Refresh the page and look at the state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check of the books found a difference. Stop trading, make a copy and restore the last good backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rate to convert this asset. Import prices for it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has a row that cannot be read. Mend or remove it and import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout of the file is not known. Candles need time, open, high, low, close and volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The series has a gap in this period. Import what is missing or choose another period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression cannot be read. Mend it where it is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameter of the strategy does not fit. Correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No allocation meets all limits at once. Loosen one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The histories move too much alike to tell them apart. Use shrinkage or leave one out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The covariance is not usable. Use shrinkage or a longer history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No candidate has a positive expected return, so this method cannot choose. Use minimum risk or risk parity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a limit the answer grows for ever. Set a maximum share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The optimiser found no stable answer in time. Loosen limits or choose another method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risk gate refused the order. Its reason stands in the list of refused orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another process runs this agent. Stop it there first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>farms</name>
    <message>
        <source>The entry may go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry was made smaller: other agents want the other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other agents want more of the other side, so nothing is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another agent of the farm holds or wants the other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The farm has made all entries that it may make in an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last entry on this instrument is too recent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few agents of the farm want this side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter more than 0 % and at most 100 %, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a whole number from 1 to 100000, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an amount above zero, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter 0 (no rule) to 100000 entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter 0 (no rule) to 10080 minutes, which is a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter 0 (no rule) to 1000 agents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount must not be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the profit at which it is swept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter more than 0 % and at most 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name of 1 to 120 visible characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the asset in which the farm counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the master wallet that funds the farm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one instrument.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>not enough data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gate</name>
    <message>
        <source>The order may go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known about this instrument, so its orders are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no price for this instrument yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last price is too old to trade on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent&apos;s free money could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the agent runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits of the farm could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The emergency stop is on: only orders that reduce a position pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The farm is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent is halted by its loss rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The farm is halted by its loss rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent&apos;s wallet is frozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paper agent cannot place a live order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The venue does not trade this instrument now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order&apos;s fields do not fit its type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantity is not a multiple of the lot size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit price is not a multiple of the tick size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trigger price is not a multiple of the tick size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trailing distance is not a multiple of the tick size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantity is below the venue&apos;s smallest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantity is above the venue&apos;s largest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is worth less than the venue&apos;s minimum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is worth more than the venue&apos;s maximum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price times quantity is too large a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price is too far from the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trigger would be reached at once: it is on the wrong side of the market.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A post-only order at this price would trade at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order would expire before it is placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The venue has no such order type and it is not emulated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent would sell more than it has, and this instrument has no short selling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The farm does not trade this instrument.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This instrument is on the farm&apos;s deny list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent is not assigned to this instrument.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent has too little free money for this order and its fee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no position on the other side that a reduce-only order could reduce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reduce-only order may not exceed the position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same order is working already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order with this id was placed before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order would trade with another order of the same farm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent has placed as many orders as it may in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The farm has placed as many orders as it may in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent has as many open orders as it may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The farm has as many positions as it may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent&apos;s exposure would exceed its limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The farm&apos;s exposure in this instrument would exceed its limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The farm&apos;s exposure would exceed its limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The master wallet&apos;s exposure would exceed its limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The farm would use more capital than it may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent has lost as much today as it may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The farm has lost as much today as it may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The master wallet&apos;s farms have lost as much today as they may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent&apos;s drawdown has reached its limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The farm&apos;s drawdown has reached its limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The master wallet&apos;s drawdown has reached its limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent has lost as many times in a row as it may.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strategies</name>
    <message>
        <source>Over how many candles it is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donchian breakout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buys a close above the highest high of the last candles and leaves at a close below the lowest low of fewer; mirrored for shorts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enters when the close leaves the range of the last {entry} candles and is out when it leaves that of {exit} the other way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bollinger squeeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet markets break out. When the Bollinger bands were at their narrowest a short while ago and the close leaves them, it follows; out when the close is back across the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the bands of {period} candles were at their narrowest of {squeeze_length} at most {recent} candles ago, it follows a close outside them, and is out back across the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deviations between middle and band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deviations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squeeze look-back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age of the squeeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many candles ago the squeeze may have been.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the range of the first minutes of each session (UTC) and follows the first close outside it, once per side; out at the end of the session. Needs candles shorter than the range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the range of the first {range_minutes} minutes from minute {session_start} of the day (UTC), follows the first close outside it and is out {session_minutes} minutes after the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minute of the day (UTC), 0 is midnight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the opening lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long after the start all is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volatility breakout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows a close that is unusually far from the one before, measured in average ranges; turns around on the reverse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows a close that is more than {factor} average ranges of {period} candles away from the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far counts as a break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be shorter than %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no strategy %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This strategy cannot run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle of high and low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typical price (high, low, close)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average of all four prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many candles are looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>candles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many deviations or ranges the band is away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which number of each candle is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simple moving average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the last values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted moving average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mean in which newer values weigh more, step by step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exponential moving average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mean in which older values fade out smoothly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wilder&apos;s moving average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slow exponential mean, the one inside RSI and ATR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double exponential average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exponential mean with part of its lag taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triple exponential average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exponential mean with most of its lag taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hull moving average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smooth mean of weighted means with little lag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaufman&apos;s adaptive average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mean that is quick in trends and slow in noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative strength index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gains against losses, 0 to 100; low is oversold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MACD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fast less a slow exponential mean, and its signal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the fast average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the slow average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the average of the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stochastic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the close lies in the recent range, 0 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing of %K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the mean over the raw position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing of %D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the mean over %K.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Williams %R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance from the recent high, -100 to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commodity channel index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance from the mean in mean deviations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate of change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change over n candles in percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aroon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How recent the last high and low are, 0 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range of a candle with the gap before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average true range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the price moves per candle, in price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread of the last values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bollinger bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mean and bands of k deviations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donchian channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest high and lowest low of the last candles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the current candle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: only the candles before it, so it can break out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keltner channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exponential mean and bands of k average ranges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ATR length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the average true range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ulcer index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth of the drops from the recent high, in percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choppiness index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High in sideways markets, low in trends, 0 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average directional index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of a trend, 0 to 100; above 25 is a trend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supertrend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trailing line of k average ranges, and its direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parabolic SAR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stop that speeds up with the trend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed added at each new extreme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest speed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vortex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upward and downward movement against the range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope of the least-squares line per candle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heikin-Ashi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Averaged candles that show a trend more calmly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ichimoku</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middles of three ranges, undisplaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenkan length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the short range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijun length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the middle range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senkou length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the long range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On-balance volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume added on rises and taken off on falls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money flow index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An RSI that counts volume, 0 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume-weighted price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean price of all that was traded since the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chaikin money flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume that closed high against volume that closed low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candlestick patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+100 where a bullish pattern ends, -100 a bearish one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RSI reversal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trades back to the middle. Buys when the RSI comes back up out of oversold, sells short when it comes back down out of overbought; leaves at its stop or target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buys when the RSI of {period} candles comes back above {low}, sells short when it comes back below {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RSI length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over how many candles the RSI is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RSI below which it is oversold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overbought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RSI above which it is overbought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversold must be below overbought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no parameter %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops and targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long and short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sides may be taken. A short needs full cover at the venue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least trend strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries need an ADX of at least this; 0 does not ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ADX length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over how many candles trend strength is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries need this many times the mean volume of the candles before; 0 does not ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over how many candles mean volume is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the price may go against the entry; 0 is no such stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ATR stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance of the first stop in average ranges; 0 is no such stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trailing stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many average ranges the stop follows behind the best price; 0 is no such stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a profit of this many average ranges the stop moves to the entry price; 0 never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take profit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profit at which the position is closed; 0 has no target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target in risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target as a multiple of the distance to the first stop; 0 has no such target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times the risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes a position after so many candles; 0 never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over how many candles the average range is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False-break exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves when the close is back inside within so many candles of the break; 0 does not ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never sells short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It only sells short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries need an ADX of at least %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries need %1 times the mean volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stop is %1 away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stop is %1 average ranges away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stop trails %1 average ranges behind the best price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a profit of %1 average ranges the stop moves to the entry price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes a profit of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is %1 times the risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It leaves after %n candle(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>simple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exponential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaufman adaptive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which kind of moving average is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving-average cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watches a fast and a slow moving average. Buys when the fast one crosses above the slow one; turns around on the reverse cross.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buys when the {ma} average of {fast} candles crosses above that of {slow}, and turns around on the reverse cross.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price crosses its average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watches the close against its simple moving average. Buys when the close crosses above, turns around when it crosses below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buys when the close crosses above its average of {period} candles, and turns around when it crosses below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donchian trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows trends by channels. Buys a close above the highest high of the last candles and leaves at a close below the lowest low of fewer; mirrored for shorts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps a line some average ranges behind the price. Buys when the line turns up, turns around when it turns down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buys when the supertrend of {period} candles and {width} average ranges turns up, and turns around when it turns down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far behind the price the line runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watches the difference of two exponential averages. Buys when it crosses above its own average, turns around when it crosses below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buys when the MACD of {fast} and {slow} candles crosses above its signal of {signal}, and turns around on the reverse cross.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buys only while the MACD is above zero, sells short only while it is below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-series momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has risen over a long time tends to go on. Buys when the return over the look-back comes to exceed the threshold, leaves when it turns negative; mirrored for shorts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enters when the price has moved by more than {threshold} in {lookback} candles and is out when that return changes its sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look-back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return that counts as a trend.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::app::Application</name>
    <message>
        <source>There is no workspace called “%1” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already open in another window of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection lost, trying again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::AboutDialog</name>
    <message>
        <source>Component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Trading Farm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, built with Qt %2. Many trading agents, one exact set of books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trading Farm is free software under the GNU General Public License, version 3 or later. It comes without any warranty; trading can lose money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components and their licences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search commands, pages, wallets, farms …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::ConnectDialog</name>
    <message>
        <source>Connect to a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Postgres 15 server of your desk, Supabase, Neon or your own. The connection must be encrypted; the password is kept in the keychain only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The direct address, not a transaction pooler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces on this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a new workspace here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::HelpDialog</name>
    <message>
        <source>Keyboard and first steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money lies in wallets: a master wallet feeds farms, farms feed their agents. Begin on the page Wallets with a deposit, group agents into farms, then allocate. Press Ctrl+K for any command; every page says what to do next while it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::MainWindow</name>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::RecentList</name>
    <message>
        <source>on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it from this list; its data stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also decides how numbers and dates are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the last workspace at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running in the system tray when the window is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no system tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base currency %1. The data lies on this computer in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base currency %1. The data lies on the server %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is now called %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::ShellActions</name>
    <message>
        <source>&amp;Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::TopBar</name>
    <message>
        <source>PRACTICE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A practice workspace: no real money is in it, ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total equity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The emergency stop comes with live trading. Until then agents trade on paper only and stop on their own pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main menu (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PAPER</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::TrayIcon</name>
    <message>
        <source>Show Trading Farm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::WelcomePage</name>
    <message>
        <source>Starting the database …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a backup before the upgrade …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the workspace …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Trading Farm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many trading agents, one exact set of books. Choose where to work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace to try everything with play money. It carries the mark PRACTICE for ever and can never trade real funds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start practising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own books on this computer. The database comes with the program; there is nothing to set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work with your desk on one Postgres server, each with a role: viewer, operator, allocator or admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it from the list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is no longer offered here. Its data stays where it is and can be connected again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take from list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::WorkspaceForm</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is shown in the window, such as North desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals and reports are in this asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the workspace a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name has characters that cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An asset code has 1 to 16 letters A–Z and digits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::widgets::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::widgets::FigureCard</name>
    <message>
        <source>not enough data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::widgets::JobBar</name>
    <message>
        <source>Progress of the running job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tf::widgets::MoneyEdit</name>
    <message>
        <source>This number is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 18 digits after the decimal sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a number such as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 has at most %n digit(s) after the decimal sign.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The amount must not be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an amount above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::widgets::Toast</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
