<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>CommandLine</name>
    <message>
        <source>Open this workspace (name or id).</source>
        <translation>Diesen Arbeitsbereich öffnen (Name oder Kennung).</translation>
    </message>
    <message>
        <source>Keep workspaces in this folder.</source>
        <translation>Arbeitsbereiche in diesem Ordner halten.</translation>
    </message>
    <message>
        <source>Print the time to the first painted window, then exit.</source>
        <translation>Die Zeit bis zum ersten gezeichneten Fenster ausgeben, dann enden.</translation>
    </message>
    <message>
        <source>Render every page, light and dark, into this folder, then exit.</source>
        <translation>Jede Seite hell und dunkel in diesen Ordner zeichnen, dann enden.</translation>
    </message>
    <message>
        <source>Many trading agents, one exact set of books.
Qt&apos;s own options such as --platform offscreen work as well.</source>
        <translation>Viele Handelsagenten, ein genaues Hauptbuch.
Qts eigene Optionen wie --platform offscreen gelten ebenfalls.</translation>
    </message>
    <message>
        <source>Files to import, such as candles in CSV.</source>
        <translation>Dateien zum Einlesen, etwa Kerzen als CSV.</translation>
    </message>
</context>
<context>
    <name>DialogPrompter</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
    <name>Markets</name>
    <message>
        <source>%1 candles absent: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line is too long to be a candle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line holds a zero byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the quotes do not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a field is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a price is not above zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the volume is negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the high lies below the low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open or close lies outside of low and high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time is not the start of a candle of this interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another row has the same time and other values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier than the row before (note: imported at its place)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file ends without a line end, it may be cut off (note)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exchange silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>market closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forex week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US stocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Öffnen</translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Schließen</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds since 1970</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milliseconds since 1970</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microseconds since 1970</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nanoseconds since 1970</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time, year first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalletPane</name>
    <message>
        <source>%1 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in transit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in suspense</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>draft</name>
    <message>
        <source>Enter a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a wallet from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an asset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation type="unfinished">Geben Sie einen Betrag ein.</translation>
    </message>
    <message>
        <source>Choose at least one receiver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The allowance leaves %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an amount above zero.</source>
        <translation type="unfinished">Geben Sie einen Betrag über null ein.</translation>
    </message>
    <message>
        <source>%1 has at most %2 decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation type="unfinished">Diese Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>Choose another wallet than the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money can not take this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This wallet is frozen: it only gives back to the wallet above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This wallet is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has signs that can not be shown. Remove control and direction signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The percentages exceed 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one weight must be above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This receiver is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>This is not possible with these values. Check what you entered.</source>
        <translation>Das geht mit diesen Werten nicht. Prüfen Sie Ihre Eingaben.</translation>
    </message>
    <message>
        <source>The text has characters that cannot be stored. Remove them and try again.</source>
        <translation>Der Text enthält Zeichen, die nicht gespeichert werden können. Entfernen Sie sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This is not a number. Write it like 1234.5, without other characters.</source>
        <translation>Das ist keine Zahl. Schreiben Sie sie wie 1234,5 ohne andere Zeichen.</translation>
    </message>
    <message>
        <source>The value is outside of what is allowed here. Choose one within the limits.</source>
        <translation>Der Wert liegt außerhalb des Erlaubten. Wählen Sie einen innerhalb der Grenzen.</translation>
    </message>
    <message>
        <source>The number is too large to be counted exactly. Use a smaller one.</source>
        <translation>Die Zahl ist zu groß, um genau gezählt zu werden. Nehmen Sie eine kleinere.</translation>
    </message>
    <message>
        <source>This would divide by zero. Check the values that it is computed from.</source>
        <translation>Hier würde durch null geteilt. Prüfen Sie die Werte, aus denen gerechnet wird.</translation>
    </message>
    <message>
        <source>It is not there any more. Somebody may have removed it; refresh the page.</source>
        <translation>Es ist nicht mehr da. Vielleicht hat es jemand entfernt; laden Sie die Seite neu.</translation>
    </message>
    <message>
        <source>Something with this name is already there. Choose another name.</source>
        <translation>Etwas mit diesem Namen gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>It was changed elsewhere in the meantime. Look at the new state and try again.</source>
        <translation>Es wurde inzwischen anderswo geändert. Sehen Sie sich den neuen Stand an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It took too long and was given up. Try again.</source>
        <translation>Es dauerte zu lange und wurde aufgegeben. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is not enough data to compute this. Import more history or choose a longer period.</source>
        <translation>Dafür reichen die Daten nicht. Lesen Sie mehr Vergangenheit ein oder wählen Sie einen längeren Zeitraum.</translation>
    </message>
    <message>
        <source>This is not supported here. Choose another way.</source>
        <translation>Das wird hier nicht unterstützt. Wählen Sie einen anderen Weg.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is there and that you may open it.</source>
        <translation>Die Datei kann nicht gelesen werden. Prüfen Sie, ob sie da ist und Sie sie öffnen dürfen.</translation>
    </message>
    <message>
        <source>The file cannot be written. Choose a folder that you may write to.</source>
        <translation>Die Datei kann nicht geschrieben werden. Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Get it again from where it came.</source>
        <translation>Die Datei ist beschädigt oder unvollständig. Holen Sie sie noch einmal von dort, woher sie kam.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again; nothing was lost.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es erneut; nichts ging verloren.</translation>
    </message>
    <message>
        <source>No Postgres 15 or newer is installed. Install the package postgresql and start again.</source>
        <translation>Postgres 15 oder neuer ist nicht installiert. Installieren Sie das Paket postgresql und starten Sie neu.</translation>
    </message>
    <message>
        <source>The data folder belongs to another user. Give it to yourself or choose another folder.</source>
        <translation>Der Datenordner gehört einem anderen Benutzer. Übernehmen Sie ihn oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The data folder was made by another major version of Postgres. Install that version, make a backup and restore it into a new workspace.</source>
        <translation>Der Datenordner stammt von einer anderen Hauptversion von Postgres. Installieren Sie diese, machen Sie eine Sicherung und stellen Sie sie in einem neuen Arbeitsbereich wieder her.</translation>
    </message>
    <message>
        <source>The database was not stopped cleanly and its lock file names a running process. Restart the computer or end that process.</source>
        <translation>Die Datenbank wurde nicht sauber beendet, und ihre Sperrdatei nennt einen laufenden Prozess. Starten Sie den Rechner neu oder beenden Sie diesen Prozess.</translation>
    </message>
    <message>
        <source>The database did not start. Its log file in the data folder names the reason.</source>
        <translation>Die Datenbank ist nicht gestartet. Ihre Protokolldatei im Datenordner nennt den Grund.</translation>
    </message>
    <message>
        <source>The path of the data folder is too long for a socket. Choose a shorter one.</source>
        <translation>Der Pfad des Datenordners ist zu lang für einen Socket. Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>The data folder lies on a network drive, where a database is not safe. Choose a folder on this computer.</source>
        <translation>Der Datenordner liegt auf einem Netzlaufwerk, wo eine Datenbank nicht sicher ist. Wählen Sie einen Ordner auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The data folder cannot be written to. Choose a folder that you may write to.</source>
        <translation>In den Datenordner kann nicht geschrieben werden. Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Running as root needs an unprivileged account for the database. Install the package postgresql, which creates one, or start as a normal user.</source>
        <translation>Als root braucht die Datenbank ein Konto ohne Sonderrechte. Installieren Sie das Paket postgresql, das eines anlegt, oder starten Sie als normaler Benutzer.</translation>
    </message>
    <message>
        <source>This is not a database address. Write it like postgresql://user@host/database.</source>
        <translation>Das ist keine Datenbankadresse. Schreiben Sie sie wie postgresql://benutzer@host/datenbank.</translation>
    </message>
    <message>
        <source>The database server cannot be reached. Check the address, the network and that the server runs.</source>
        <translation>Der Datenbankserver ist nicht erreichbar. Prüfen Sie Adresse, Netz und ob der Server läuft.</translation>
    </message>
    <message>
        <source>The connection to the database was lost. It is being restored; try again in a moment.</source>
        <translation>Die Verbindung zur Datenbank ging verloren. Sie wird wiederhergestellt; versuchen Sie es gleich erneut.</translation>
    </message>
    <message>
        <source>The server refused user name or password. Check both and connect again.</source>
        <translation>Der Server hat Benutzername oder Passwort abgelehnt. Prüfen Sie beide und verbinden Sie erneut.</translation>
    </message>
    <message>
        <source>The connection is not safely encrypted, or the server&apos;s certificate does not fit its name. Ask for a valid certificate; there is no way around it.</source>
        <translation>Die Verbindung ist nicht sicher verschlüsselt, oder das Zertifikat des Servers passt nicht zu seinem Namen. Verlangen Sie ein gültiges Zertifikat; ohne geht es nicht.</translation>
    </message>
    <message>
        <source>This address leads to a pooler in transaction mode, which forgets prepared statements and locks. Use the direct or session address of the database.</source>
        <translation>Diese Adresse führt zu einem Pooler im Transaktionsmodus, der vorbereitete Anweisungen und Sperren vergisst. Nehmen Sie die direkte Adresse der Datenbank.</translation>
    </message>
    <message>
        <source>The server only reads at present, it may be a standby. Connect to the primary server.</source>
        <translation>Der Server liest derzeit nur, vielleicht ist er eine Kopie. Verbinden Sie sich mit dem Hauptserver.</translation>
    </message>
    <message>
        <source>The server is older than Postgres 15. Upgrade it, then connect again.</source>
        <translation>Der Server ist älter als Postgres 15. Erneuern Sie ihn und verbinden Sie dann erneut.</translation>
    </message>
    <message>
        <source>The connection broke while it was being saved, so it may or may not be done. Look at the result before you repeat it; a repetition will not be booked twice.</source>
        <translation>Die Verbindung brach beim Speichern ab; es kann geschehen sein oder nicht. Sehen Sie nach, bevor Sie es wiederholen; eine Wiederholung wird nicht doppelt gebucht.</translation>
    </message>
    <message>
        <source>Others were changing the same rows. Try again.</source>
        <translation>Andere haben dieselben Zeilen geändert. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Somebody else holds what this needs. Try again in a moment.</source>
        <translation>Jemand anders hält, was dafür gebraucht wird. Versuchen Sie es gleich erneut.</translation>
    </message>
    <message>
        <source>The database refused it because it breaks one of its rules. Check what you entered.</source>
        <translation>Die Datenbank hat es abgelehnt, weil es eine ihrer Regeln verletzt. Prüfen Sie Ihre Eingaben.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask an administrator of the workspace.</source>
        <translation>Ihre Rolle erlaubt das nicht. Fragen Sie einen Verwalter des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Too much is waiting for the database. Try again in a moment.</source>
        <translation>Zu vieles wartet auf die Datenbank. Versuchen Sie es gleich erneut.</translation>
    </message>
    <message>
        <source>The database could not do this. The log file has the details.</source>
        <translation>Die Datenbank konnte das nicht ausführen. Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>This workspace was made by a newer version of Trading Farm. Update the program to open it.</source>
        <translation>Dieser Arbeitsbereich stammt von einer neueren Version von Trading Farm. Erneuern Sie das Programm, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>The structure of this workspace was changed by hand. Restore a backup, or undo the change.</source>
        <translation>Der Aufbau dieses Arbeitsbereichs wurde von Hand geändert. Stellen Sie eine Sicherung wieder her oder machen Sie die Änderung rückgängig.</translation>
    </message>
    <message>
        <source>This database holds something else than a workspace. Choose an empty database.</source>
        <translation>Diese Datenbank enthält etwas anderes als einen Arbeitsbereich. Wählen Sie eine leere.</translation>
    </message>
    <message>
        <source>The workspace could not be brought to this version and stays as it was. The log file names the step; a backup was made before.</source>
        <translation>Der Arbeitsbereich konnte nicht auf diese Version gebracht werden und bleibt, wie er war. Das Protokoll nennt den Schritt; vorher wurde gesichert.</translation>
    </message>
    <message>
        <source>The backup is damaged: its checksum does not fit. Use another one.</source>
        <translation>Die Sicherung ist beschädigt: Ihre Prüfsumme passt nicht. Nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>This file is not a backup of a workspace. Choose a file that Trading Farm made.</source>
        <translation>Diese Datei ist keine Sicherung eines Arbeitsbereichs. Wählen Sie eine Datei, die Trading Farm erstellt hat.</translation>
    </message>
    <message>
        <source>No keychain is running, so the secret cannot be kept safely. Start your desktop&apos;s keychain (GNOME Keyring, KWallet) and try again.</source>
        <translation>Es läuft kein Schlüsselbund, darum kann das Geheimnis nicht sicher verwahrt werden. Starten Sie den Ihres Desktops (GNOME Keyring, KWallet) und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow Trading Farm in its settings and try again.</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert. Erlauben Sie Trading Farm dort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain did not answer. Look for its window behind others, then try again.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet. Suchen Sie sein Fenster hinter anderen und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The secret is no longer in the keychain. Enter it again.</source>
        <translation>Das Geheimnis ist nicht mehr im Schlüsselbund. Geben Sie es erneut ein.</translation>
    </message>
    <message>
        <source>The secret is longer than the keychain of this system can hold. Use a shorter one.</source>
        <translation>Das Geheimnis ist länger, als der Schlüsselbund dieses Systems fasst. Nehmen Sie ein kürzeres.</translation>
    </message>
    <message>
        <source>The entries of this transfer do not sum to zero, so nothing was booked. Please report this.</source>
        <translation>Die Buchungen dieser Überweisung ergeben nicht null, darum wurde nichts gebucht. Bitte melden Sie das.</translation>
    </message>
    <message>
        <source>The wallet does not have that much free. Take a smaller amount or move money there first.</source>
        <translation>So viel ist in der Geldbörse nicht frei. Nehmen Sie einen kleineren Betrag oder bewegen Sie zuerst Geld dorthin.</translation>
    </message>
    <message>
        <source>This is more than the allowance permits. Take less or have the allowance raised.</source>
        <translation>Das ist mehr, als der Freibetrag erlaubt. Nehmen Sie weniger oder lassen Sie ihn erhöhen.</translation>
    </message>
    <message>
        <source>The wallet is frozen. Unfreeze it first.</source>
        <translation>Die Geldbörse ist eingefroren. Geben Sie sie zuerst frei.</translation>
    </message>
    <message>
        <source>The wallet is closed. Choose another one.</source>
        <translation>Die Geldbörse ist geschlossen. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The wallet still holds money or has open business. Move the money out first.</source>
        <translation>In der Geldbörse liegt noch Geld oder sie hat offene Geschäfte. Bewegen Sie das Geld zuerst heraus.</translation>
    </message>
    <message>
        <source>A wallet of this kind cannot stand there. Choose another parent.</source>
        <translation>Eine Geldbörse dieser Art kann dort nicht stehen. Wählen Sie eine andere übergeordnete.</translation>
    </message>
    <message>
        <source>The amounts are in different assets. Use one asset on both sides.</source>
        <translation>Die Beträge lauten auf verschiedene Werte. Nehmen Sie auf beiden Seiten denselben.</translation>
    </message>
    <message>
        <source>The amount has more digits after the decimal sign than the asset has. Shorten it.</source>
        <translation>Der Betrag hat mehr Nachkommastellen als der Wert. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>This was already sent with other values, so it was not booked again. Start anew.</source>
        <translation>Das wurde schon mit anderen Werten gesendet und darum nicht noch einmal gebucht. Beginnen Sie neu.</translation>
    </message>
    <message>
        <source>This would use more than was reserved for the order. Nothing was booked. Refresh the order and try again.</source>
        <translation>Das würde mehr verbrauchen, als für den Auftrag reserviert ist. Nichts wurde gebucht. Laden Sie den Auftrag neu und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This was already completed or cancelled. Refresh the page to see how.</source>
        <translation>Das ist schon abgeschlossen oder abgebrochen. Laden Sie die Seite neu, um zu sehen, wie.</translation>
    </message>
    <message>
        <source>This transfer was already reversed. It can be reversed only once.</source>
        <translation>Diese Überweisung wurde schon storniert. Das geht nur einmal.</translation>
    </message>
    <message>
        <source>This transfer cannot be reversed. Book a transfer the other way instead.</source>
        <translation>Diese Überweisung kann nicht storniert werden. Buchen Sie stattdessen eine Gegenüberweisung.</translation>
    </message>
    <message>
        <source>The emergency stop is on. Re-arm trading before you do this.</source>
        <translation>Der Nothalt ist an. Schalten Sie den Handel zuerst wieder scharf.</translation>
    </message>
    <message>
        <source>Another process has taken over this work, so this one no longer writes. Look there, or restart here.</source>
        <translation>Ein anderer Prozess hat diese Arbeit übernommen, darum schreibt dieser nicht mehr. Sehen Sie dort nach oder starten Sie hier neu.</translation>
    </message>
    <message>
        <source>The server is set to confirm before data is on disk, so no money is booked. Turn synchronous_commit on.</source>
        <translation>Der Server bestätigt, bevor Daten auf dem Datenträger sind, darum wird kein Geld gebucht. Schalten Sie synchronous_commit ein.</translation>
    </message>
    <message>
        <source>What is booked cannot be changed. Reverse it instead.</source>
        <translation>Gebuchtes kann nicht geändert werden. Stornieren Sie es stattdessen.</translation>
    </message>
    <message>
        <source>This is not possible in the present state. Refresh the page and look at the state.</source>
        <translation>Das geht im jetzigen Zustand nicht. Laden Sie die Seite neu und sehen Sie sich den Zustand an.</translation>
    </message>
    <message>
        <source>The check of the books found a difference. Stop trading, make a copy and restore the last good backup.</source>
        <translation>Die Prüfung der Bücher fand eine Abweichung. Halten Sie den Handel an, machen Sie eine Kopie und stellen Sie die letzte gute Sicherung wieder her.</translation>
    </message>
    <message>
        <source>There is no rate to convert this asset. Import prices for it first.</source>
        <translation>Für diesen Wert gibt es keinen Umrechnungskurs. Lesen Sie zuerst Kurse ein.</translation>
    </message>
    <message>
        <source>The file has a row that cannot be read. Mend or remove it and import again.</source>
        <translation>Die Datei hat eine Zeile, die nicht gelesen werden kann. Berichtigen oder entfernen Sie sie und lesen Sie erneut ein.</translation>
    </message>
    <message>
        <source>The layout of the file is not known. Candles need time, open, high, low, close and volume.</source>
        <translation>Der Aufbau der Datei ist unbekannt. Kerzen brauchen Zeit, Eröffnung, Hoch, Tief, Schluss und Umsatz.</translation>
    </message>
    <message>
        <source>The series has a gap in this period. Import what is missing or choose another period.</source>
        <translation>Die Reihe hat in diesem Zeitraum eine Lücke. Lesen Sie das Fehlende ein oder wählen Sie einen anderen Zeitraum.</translation>
    </message>
    <message>
        <source>The expression cannot be read. Mend it where it is marked.</source>
        <translation>Der Ausdruck kann nicht gelesen werden. Berichtigen Sie ihn an der markierten Stelle.</translation>
    </message>
    <message>
        <source>A parameter of the strategy does not fit. Correct it and try again.</source>
        <translation>Ein Parameter der Strategie passt nicht. Berichtigen Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No allocation meets all limits at once. Loosen one of them.</source>
        <translation>Keine Aufteilung erfüllt alle Grenzen zugleich. Lockern Sie eine davon.</translation>
    </message>
    <message>
        <source>The histories move too much alike to tell them apart. Use shrinkage or leave one out.</source>
        <translation>Die Verläufe sind einander zu ähnlich. Nehmen Sie Shrinkage oder lassen Sie einen weg.</translation>
    </message>
    <message>
        <source>The covariance is not usable. Use shrinkage or a longer history.</source>
        <translation>Die Kovarianz ist nicht brauchbar. Nehmen Sie Shrinkage oder einen längeren Verlauf.</translation>
    </message>
    <message>
        <source>No candidate has a positive expected return, so this method cannot choose. Use minimum risk or risk parity.</source>
        <translation>Kein Kandidat hat einen positiven erwarteten Ertrag, darum kann diese Methode nicht wählen. Nehmen Sie kleinstes Risiko oder Risikoparität.</translation>
    </message>
    <message>
        <source>Without a limit the answer grows for ever. Set a maximum share.</source>
        <translation>Ohne Grenze wächst die Antwort endlos. Setzen Sie einen Höchstanteil.</translation>
    </message>
    <message>
        <source>The optimiser found no stable answer in time. Loosen limits or choose another method.</source>
        <translation>Der Optimierer fand rechtzeitig keine stabile Antwort. Lockern Sie Grenzen oder wählen Sie eine andere Methode.</translation>
    </message>
    <message>
        <source>The risk gate refused the order. Its reason stands in the list of refused orders.</source>
        <translation>Die Risikoprüfung hat den Auftrag abgelehnt. Der Grund steht in der Liste der abgelehnten Aufträge.</translation>
    </message>
    <message>
        <source>Another process runs this agent. Stop it there first.</source>
        <translation>Ein anderer Prozess führt diesen Agenten aus. Halten Sie ihn zuerst dort an.</translation>
    </message>
    <message>
        <source>This workspace needs an upgrade that your role does not allow. Ask its administrator to open it once with this version.</source>
        <translation>Dieser Arbeitsbereich braucht eine Erneuerung, die Ihre Rolle nicht erlaubt. Bitten Sie seinen Verwalter, ihn einmal mit dieser Version zu öffnen.</translation>
    </message>
    <message>
        <source>Nobody qualifies for capital by this method. Lower the thresholds, or allow cash.</source>
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
        <translation type="unfinished">Der Betrag darf nicht negativ sein.</translation>
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
        <translation>zu wenig Daten</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>T</source>
        <translation>Bio.</translation>
    </message>
    <message>
        <source>B</source>
        <translation>Mrd.</translation>
    </message>
    <message>
        <source>M</source>
        <translation>Mio.</translation>
    </message>
    <message>
        <source>k</source>
        <translation>Tsd.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
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
    <name>ledger</name>
    <message>
        <source>master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>farm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>external</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished">geschlossen</translation>
    </message>
    <message>
        <source>deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rebalance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trade fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reversal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reversed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>immediate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a reservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>release of a reservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expiry of a reservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rebalance plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sweep rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto-distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reconciliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in transit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take from parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block new entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block entries and cancel orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancel orders and close positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close positions and collect all money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when shares drift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the market regime changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <source>the amount is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the amount has more than 18 decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the amount is no number such as 1234.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no wallet is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asset “%1” is not in this workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the amount must be above zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has at most %2 decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is no UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first line must name wallet, asset and amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation mark is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 100,000 rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>Geldbörsen</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>research</name>
    <message>
        <source>Strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First candle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last candle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fee %1, spread %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holding %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volatility %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calmar %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deflated %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>won %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed: %1 to %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buy %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sell %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend following</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal of the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trailing stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop at break-even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time is up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>false break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vote lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regime changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of the candles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished">von Hand</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period: %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
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
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to enter and leave on each side, and where stop and target lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trades by rules that you write, such as: ema(20) crosses above ema(50) and rsi(14) &lt; 70.</source>
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
        <source>Fast length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the average in a straight trend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the average in pure noise.</source>
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
        <source>Length of the fast average.</source>
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
        <source>weighted majority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unanimity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a strategy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategies are nested more than %1 levels deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vote needs between 1 and %1 strategies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight must be above 0, up to 1000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enters when all of these agree:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enters when the weighted majority of these agrees:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strategies that vote, each with its weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the members come to a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets several strategies vote on the side. Enters when the weighted vote reaches the threshold or all agree, leaves when the vote is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the weight, long less short, that an entry needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves when the vote for the position is no longer above this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In trends (ADX from %1): %2 In sideways markets: %3 %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regime switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows one strategy in trends and another in sideways markets, judged by trend strength, and stays out when volatility is far above normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In trends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strategy that counts in trends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In sideways markets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strategy that counts otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ADX from which on the market trends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reluctance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the ADX must fall below that to end the trend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ADX length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storm from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short over long average range above which nothing is held; 0 never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short range length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long range length</source>
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
        <source>Swing strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many candles on each side a swing must exceed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only at levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longs only at a swing low, shorts only at a swing high of the recent past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How near to the level it must be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far beyond the pattern the stop lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A long shadow shows that a price was rejected. Buys after a long lower shadow at support, sells short after a long upper one at resistance, with the stop beyond the shadow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trades candles whose shadow is {shadow_ratio} times the body, at swings of {swing} candles on each side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much longer than the body it must be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engulfing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A body that swallows the one before shows that the other side took over. Buys a bullish one at support, sells short a bearish one at resistance, with the stop beyond the pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trades engulfing candles at swings of {swing} candles on each side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A candle within the range of the one before is a pause. Follows a close beyond that earlier candle, with the stop at its other end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows a close beyond the candle before a pause, at most {wait} candles later, at swings of {swing} candles on each side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within how many candles it must break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning and evening star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three candles that turn a market: a strong one, a small one beyond it, a strong one back. Buys a morning star at support, sells short an evening star at resistance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trades morning and evening stars at swings of {swing} candles on each side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher highs with higher lows are an up trend. Buys when such a structure appears and leaves when the close breaks the last swing low; mirrored for shorts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows higher highs and higher lows (or lower ones) of swings with {swing} candles on each side, until the last swing breaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no value %2; it has %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may be at most %2 in a rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule has too many parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number or an object is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least two conditions are wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condition is wanted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condition has no sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only prices, indicators and numbers can stand on both sides of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no relation %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number of candles up to %1 is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such indicator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has no meaning here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule may have at most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation type="unfinished">Diese Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>The character %1 has no meaning here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a closing parenthesis too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule should end here, or go on with and / or.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comparison is missing, such as &gt; 70 or crosses above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a condition; a price is wanted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After not a condition is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After crosses comes above or below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule ends too early: a price, an indicator or a number is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price, an indicator or a number is wanted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A closing parenthesis is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no price or indicator named %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the point the name of a value is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma or a closing parenthesis is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no parameter %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes only %2 parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter %1 is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number or the name of a price is wanted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In brackets a whole number of candles up to %1 is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A closing bracket is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price is wanted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object is wanted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A side with rules needs an entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stop is at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rules are of a newer program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one entry rule is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buys when %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sells again when %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sells short when %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers when %1.</source>
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
        <source>fixed number of units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of equity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk per trade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volatility target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of Kelly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large a position becomes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of each position in units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of each position in money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of equity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the equity goes into a position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No position is larger than this share of equity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk per trade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of equity that is lost at most when the stop is hit at its price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk without a stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance that is taken for the stop where there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volatility target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the position may swing in a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volatility length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over how many candles volatility is measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candles per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns volatility per candle into volatility a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of Kelly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the full Kelly share is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trades before Kelly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until so many trades the share of equity is used instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving-average trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turtle channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supertrend rider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MACD trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel breakout with volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squeeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First hour of the day (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudden move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejection at support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engulfing at support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside-bar break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stars at support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher highs, higher lows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three trend followers vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend or reversal by regime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend with a pullback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Averages and RSI</source>
        <translation type="unfinished"></translation>
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
        <source>Return that counts as a trend.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>tf::app::Application</name>
    <message>
        <source>There is no workspace called “%1” here.</source>
        <translation>Einen Arbeitsbereich „%1“ gibt es hier nicht.</translation>
    </message>
    <message>
        <source>%1 is already open in another window of this program.</source>
        <translation>%1 ist schon in einem anderen Fenster dieses Programms offen.</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>connection lost, trying again</source>
        <translation>Verbindung verloren, neuer Versuch</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>No page can read %1.</source>
        <translation>Keine Seite kann %1 lesen.</translation>
    </message>
    <message>
        <source>incomplete: rates missing</source>
        <translation>unvollständig: Kurse fehlen</translation>
    </message>
</context>
<context>
    <name>tf::app::PracticeRun</name>
    <message>
        <source>Making a practice workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished">Übung</translation>
    </message>
    <message numerus="yes">
        <source>Running %n agent(s) on paper</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books are clean. Written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books are NOT clean, see %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice run failed: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::farms::PracticeSetup</name>
    <message>
        <source>Reading instruments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for candles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowing the assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding %1 (SIMULATED)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulating %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding the asset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the master wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depositing practice money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding the farms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at farms and agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating the farm %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating agents of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding the agents of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the agents of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal parts for practice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::items::TransactionTableModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From → to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::items::WalletTreeModel</name>
    <message>
        <source>Wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In transit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PnL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wallet&apos;s own money that can be moved now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own money held by open orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own money at exchanges and in positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own money on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own fees and amounts in suspense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money of all wallets below this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free + reserved + at venue + in transit + other + below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the total of the wallet above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of the period: deposits and allocations do not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-weighted return of the period: over the capital that was there, not over the traded volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, no fresh rate: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::market::MarketService</name>
    <message>
        <source>Import %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::storage::BackupService</name>
    <message>
        <source>Backup of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::AboutDialog</name>
    <message>
        <source>Component</source>
        <translation>Bestandteil</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>About Trading Farm</source>
        <translation>Über Trading Farm</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Version %1, built with Qt %2. Many trading agents, one exact set of books.</source>
        <translation>Version %1, gebaut mit Qt %2. Viele Handelsagenten, ein genaues Hauptbuch.</translation>
    </message>
    <message>
        <source>Trading Farm is free software under the GNU General Public License, version 3 or later. It comes without any warranty; trading can lose money.</source>
        <translation>Trading Farm ist freie Software unter der GNU General Public License, Version 3 oder neuer. Es gibt keinerlei Gewähr; beim Handeln kann man Geld verlieren.</translation>
    </message>
    <message>
        <source>Components and their licences</source>
        <translation>Bestandteile und ihre Lizenzen</translation>
    </message>
    <message>
        <source>windows, charts, network</source>
        <translation>Fenster, Diagramme, Netz</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>linear algebra</source>
        <translation>lineare Algebra</translation>
    </message>
    <message>
        <source>exact arithmetic</source>
        <translation>genaues Rechnen</translation>
    </message>
    <message>
        <source>passwords in the keychain</source>
        <translation>Passwörter im Schlüsselbund</translation>
    </message>
    <message>
        <source>log files</source>
        <translation>Protokolldateien</translation>
    </message>
    <message>
        <source>text of log files</source>
        <translation>Text der Protokolle</translation>
    </message>
    <message>
        <source>icons</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>interface font</source>
        <translation>Schrift der Oberfläche</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>benchmarks</source>
        <translation>Messungen</translation>
    </message>
</context>
<context>
    <name>tf::ui::AllocateDialog</name>
    <message>
        <source>Allocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divides free money of “%1” among the wallets below it, all or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What remains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount to divide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free before → after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wallets below could not be read. Close and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all free money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what remains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading balances …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: free %2 before, %3 after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amounts can not be divided so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody receives anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Allocated money of “%1” to %n wallet(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tf::ui::AllocationsTab</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers of the allocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo allocation …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a wallet to see how its money was divided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was divided here yet. Allocate money to the wallets below, by amount, percent or weight.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::AllowanceDialog</name>
    <message>
        <source>Change allowance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New allowance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set allowance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refuses what exceeds it, whoever asks. Without an allowance “%1” is limited by balances alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits what it may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has an allowance of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::AllowancesTab</name>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never: one-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, next %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a wallet to see its allowances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New allowance …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit but the balances. An allowance limits what this wallet may take from the one above, or spend.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::BackupCard</name>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>vor einer Erneuerung</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>One backup is made each day while the workspace is open and one before each upgrade; 14 daily ones are kept in %1.</source>
        <translation>Jeden Tag, an dem der Arbeitsbereich offen ist, wird gesichert, ebenso vor jeder Erneuerung; 14 tägliche Sicherungen bleiben in %1.</translation>
    </message>
    <message>
        <source>This workspace lies on a server; whoever runs it makes its backups.</source>
        <translation>Dieser Arbeitsbereich liegt auf einem Server; wer ihn betreibt, sichert ihn.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Restore into a new workspace</source>
        <translation>In einen neuen Arbeitsbereich zurückholen</translation>
    </message>
    <message>
        <source>Backups of this workspace</source>
        <translation>Sicherungen dieses Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Backup made: %1.</source>
        <translation>Gesichert: %1.</translation>
    </message>
    <message>
        <source>No backup was made</source>
        <translation>Es wurde nicht gesichert</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung zurückholen</translation>
    </message>
    <message>
        <source>Name of the new workspace</source>
        <translation>Name des neuen Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Restored as %1. Open it from the welcome page.</source>
        <translation>Zurückgeholt als %1. Öffnen Sie ihn auf der Startseite.</translation>
    </message>
    <message>
        <source>Nothing was restored</source>
        <translation>Nichts wurde zurückgeholt</translation>
    </message>
</context>
<context>
    <name>tf::ui::BalancePreview</name>
    <message>
        <source>Balances before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 before, %3 after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::BooksDialog</name>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Farms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Vaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ In transit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− External</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ balances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ does not balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Schließen</translation>
    </message>
    <message>
        <source>For each asset: what all wallets hold equals what came in from outside. The equation is worked out anew after each booking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equation of each asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the first booking on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise from the last clean check on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No asset has been booked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>✓ %n asset(s) balance to zero</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✗ %n asset(s) do not balance</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 transfers, %2 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ No problem in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>✗ %n problem(s) in %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tf::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlssuche</translation>
    </message>
    <message>
        <source>Search commands, pages, wallets, farms …</source>
        <translation>Befehle, Seiten, Geldbörsen, Farmen suchen …</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Gefundene Befehle</translation>
    </message>
</context>
<context>
    <name>tf::ui::ConnectDialog</name>
    <message>
        <source>Connect to a server</source>
        <translation>Mit einem Server verbinden</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>A Postgres 15 server of your desk, Supabase, Neon or your own. The connection must be encrypted; the password is kept in the keychain only.</source>
        <translation>Ein Postgres-15-Server Ihres Tisches, Supabase, Neon oder ein eigener. Die Verbindung muss verschlüsselt sein; das Passwort liegt nur im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The direct address, not a transaction pooler</source>
        <translation>Die direkte Adresse, kein Transaktions-Pooler</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Workspaces on this server</source>
        <translation>Arbeitsbereiche auf diesem Server</translation>
    </message>
    <message>
        <source>Enter the address of the database.</source>
        <translation>Geben Sie die Adresse der Datenbank ein.</translation>
    </message>
    <message>
        <source>Create a new workspace here</source>
        <translation>Hier einen neuen Arbeitsbereich anlegen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>tf::ui::DashboardPage</name>
    <message>
        <source>without %1: no rate</source>
        <translation>ohne %1: kein Kurs</translation>
    </message>
    <message>
        <source>without %1: rate too old</source>
        <translation>ohne %1: Kurs zu alt</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>No money yet</source>
        <translation>Noch kein Geld</translation>
    </message>
    <message>
        <source>Everything begins with a master wallet and a deposit. The dashboard then shows what you have, where it works and what waits for a decision.</source>
        <translation>Alles beginnt mit einer Hauptbörse und einer Einzahlung. Dann zeigt die Übersicht, was Sie haben, wo es arbeitet und was auf eine Entscheidung wartet.</translation>
    </message>
    <message>
        <source>Go to Wallets</source>
        <translation>Zu den Geldbörsen</translation>
    </message>
    <message>
        <source>Total equity, %1</source>
        <translation>Gesamtvermögen, %1</translation>
    </message>
    <message>
        <source>Time-weighted return</source>
        <translation>Zeitgewichteter Ertrag</translation>
    </message>
    <message>
        <source>Unallocated, %1</source>
        <translation>Nicht zugeteilt, %1</translation>
    </message>
    <message>
        <source>Reserved by orders, %1</source>
        <translation>Für Aufträge reserviert, %1</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Vermögen</translation>
    </message>
    <message>
        <source>1D</source>
        <translation>1T</translation>
    </message>
    <message>
        <source>1W</source>
        <translation>1W</translation>
    </message>
    <message>
        <source>3M</source>
        <translation>3M</translation>
    </message>
    <message>
        <source>1Y</source>
        <translation>1J</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Equity over time</source>
        <translation>Vermögen im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Wartet auf Entscheidung</translation>
    </message>
    <message numerus="yes">
        <source>%n master wallet(s)</source>
        <translation>
            <numerusform>%n Hauptbörse</numerusform>
            <numerusform>%n Hauptbörsen</numerusform>
        </translation>
    </message>
    <message>
        <source>free in master wallets</source>
        <translation>frei in Hauptbörsen</translation>
    </message>
    <message>
        <source>held until orders close</source>
        <translation>gehalten, bis Aufträge enden</translation>
    </message>
    <message>
        <source>%1, unallocated</source>
        <translation>%1, nicht zugeteilt</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nichts wartet auf Sie.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>%1 ansehen</translation>
    </message>
    <message>
        <source>Several master wallets: each has its own on the page Wallets</source>
        <translation>Mehrere Hauptbörsen: Jede hat ihren Wert auf der Seite Geldbörsen</translation>
    </message>
    <message>
        <source>no capital in this period yet</source>
        <translation>in diesem Zeitraum noch kein Kapital</translation>
    </message>
    <message>
        <source>result %1, deposits do not count</source>
        <translation>Ergebnis %1, Einzahlungen zählen nicht</translation>
    </message>
    <message>
        <source>no movement in this period yet</source>
        <translation>in diesem Zeitraum noch keine Bewegung</translation>
    </message>
</context>
<context>
    <name>tf::ui::HelpDialog</name>
    <message>
        <source>Keyboard and first steps</source>
        <translation>Tastatur und erste Schritte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Money lies in wallets: a master wallet feeds farms, farms feed their agents. Begin on the page Wallets with a deposit, group agents into farms, then allocate. Press Ctrl+K for any command; every page says what to do next while it is empty.</source>
        <translation>Geld liegt in Geldbörsen: Eine Hauptbörse versorgt Farmen, Farmen versorgen ihre Agenten. Beginnen Sie auf der Seite Geldbörsen mit einer Einzahlung, fassen Sie Agenten zu Farmen zusammen und teilen Sie dann zu. Strg+K findet jeden Befehl; jede leere Seite sagt, was als Nächstes zu tun ist.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Was sie tun</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlssuche</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>tf::ui::HistoryTab</name>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1D</source>
        <translation>1T</translation>
    </message>
    <message>
        <source>1W</source>
        <translation>1W</translation>
    </message>
    <message>
        <source>3M</source>
        <translation>3M</translation>
    </message>
    <message>
        <source>1Y</source>
        <translation>1J</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a wallet to see its balance over time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No %1 lay here in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>result %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time-weighted %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time-weighted: not enough data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money-weighted %1 a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money-weighted: not enough data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1, out %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without %1: no rate</source>
        <translation>ohne %1: kein Kurs</translation>
    </message>
    <message>
        <source>All assets valued in %1. Deposits, withdrawals, allocations and collections are capital, not result.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::ImportDialog</name>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import opening balances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSV file with the columns wallet, asset and amount. Wallets are named as in the tree, or by path: Master/Farm/Agent. Opening balances are capital, never profit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening balances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems by line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s): %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s): nothing is booked until the file is mended.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Booked %n opening balance(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>refused by the books: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::LedgerDialog</name>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Schließen</translation>
    </message>
    <message>
        <source>It is not known whether it was booked. Asking again books it at most once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::MainWindow</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>No page can read %1.</source>
        <translation>Keine Seite kann %1 lesen.</translation>
    </message>
</context>
<context>
    <name>tf::ui::MarketsPage</name>
    <message>
        <source>Markets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit instrument …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove instrument …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No candles yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop CSV files with candles here, or choose a file or a folder of files. Agents, backtests and charts all work on what you import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored candles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n instrument(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import candles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candles (*.csv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import all CSV files of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder holds no CSV files. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its stored candles, gap register and list of imports go with it. The files that they came from stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::MasterWizard</name>
    <message>
        <source>Master wallet settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New master wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code, such as DOT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimals of the new asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Assets that it works with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 16 letters A to Z and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This asset is in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawdown limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss from the peak, open positions counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily loss limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the money at the day&apos;s start (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest exposure to one asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest farm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the total that one farm may get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the total that is never divided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk parity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean-variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribute new money to farms by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask me before any of it is booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How money is divided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is divided anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On emergency stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For all agents below this wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create master wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” works with %2, counts in %3 and stops at %4 % below its peak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one asset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of “%1” are saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Master wallet “%1” is there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::MovementDialog</name>
    <message>
        <source>Deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money that comes in from outside. It counts as capital, never as profit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money that leaves to the world outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings money up the hierarchy. Reserved money stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves money between two wallets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All free money, and that of all wallets below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in the books for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposited %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrew %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::NewWalletDialog</name>
    <message>
        <source>New wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>A %1 wallet can not lie under a %2 wallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::OriginDialog</name>
    <message>
        <source>Wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of it reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no rate to %2, left out of the total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 %1 = %2 %3, %4, %5 old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: too old, left out of the total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Schließen</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balances that make up the total of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1 left out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” with all below = %2
= %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was ever booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No balances yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n balance(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tf::ui::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in the books for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” will only receive money, or give it back to the wallet above. Agents that use it can not trade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thaw wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thaw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can give and receive money again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is active again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” will be empty for ever; its history stays. All money must have left it, and all wallets below must be closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books the counter-entry of %1, %2, %3. The original stays in the books, marked as reversed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reversed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo allocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Takes back all %n transfer(s) of this allocation, or none.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The allocation is undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::RecentList</name>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Rechner</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Take it from this list; its data stays</source>
        <translation>Aus dieser Liste nehmen; die Daten bleiben</translation>
    </message>
    <message>
        <source>Take %1 from the list</source>
        <translation>%1 aus der Liste nehmen</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>ÜBUNG</translation>
    </message>
</context>
<context>
    <name>tf::ui::RenameDialog</name>
    <message>
        <source>Rename wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished">Umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>“%1” is now “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::ResearchPage</name>
    <message>
        <source>Research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export trades …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export equity …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep run …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run backtest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backtest yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose instrument and strategy at the left and run it over the stored candles. Costs are on unless you switch them off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monte Carlo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look-ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export trades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export equity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values stand in the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backtest: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) in the candles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>NO COSTS, SIMULATED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NO COSTS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, and tags after # if you like: it stays for this session and can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Also decides how numbers and dates are written</source>
        <translation>Bestimmt auch, wie Zahlen und Daten geschrieben werden</translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation>Start und Ende</translation>
    </message>
    <message>
        <source>Open the last workspace at the start</source>
        <translation>Beim Start den letzten Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Keep running in the system tray when the window is closed</source>
        <translation>Im Benachrichtigungsbereich weiterlaufen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>This desktop has no system tray.</source>
        <translation>Dieser Desktop hat keinen Benachrichtigungsbereich.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Base currency %1. The data lies on this computer in %2.</source>
        <translation>Basiswährung %1. Die Daten liegen auf diesem Rechner in %2.</translation>
    </message>
    <message>
        <source>Base currency %1. The data lies on the server %2.</source>
        <translation>Basiswährung %1. Die Daten liegen auf dem Server %2.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>The workspace is now called %1.</source>
        <translation>Der Arbeitsbereich heißt jetzt %1.</translation>
    </message>
</context>
<context>
    <name>tf::ui::ShellActions</name>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Seiten</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>Hauptmenü</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Command palette</source>
        <translation>&amp;Befehlssuche</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>Auf dieser Seite &amp;suchen</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Appearance: as the &amp;system</source>
        <translation>Aussehen: wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>Appearance: &amp;light</source>
        <translation>Aussehen: &amp;hell</translation>
    </message>
    <message>
        <source>Appearance: &amp;dark</source>
        <translation>Aussehen: &amp;dunkel</translation>
    </message>
    <message>
        <source>Open &amp;another workspace</source>
        <translation>&amp;Anderen Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Keyboard and first steps</source>
        <translation>&amp;Tastatur und erste Schritte</translation>
    </message>
    <message>
        <source>&amp;About Trading Farm</source>
        <translation>&amp;Über Trading Farm</translation>
    </message>
    <message>
        <source>Open the &amp;main menu</source>
        <translation>Haupt&amp;menü öffnen</translation>
    </message>
</context>
<context>
    <name>tf::ui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Strg+%2)</translation>
    </message>
</context>
<context>
    <name>tf::ui::StatementWriter</name>
    <message>
        <source>Booked (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines, printed %2 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, older lines are left out: use the CSV export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::TopBar</name>
    <message>
        <source>PRACTICE</source>
        <translation>ÜBUNG</translation>
    </message>
    <message>
        <source>A practice workspace: no real money is in it, ever.</source>
        <translation>Ein Übungsbereich: Echtes Geld kommt hier nie hinein.</translation>
    </message>
    <message>
        <source>Total equity</source>
        <translation>Gesamtvermögen</translation>
    </message>
    <message>
        <source>Stop everything</source>
        <translation>Alles anhalten</translation>
    </message>
    <message>
        <source>The emergency stop comes with live trading. Until then agents trade on paper only and stop on their own pages.</source>
        <translation>Der Nothalt kommt mit dem echten Handel. Bis dahin handeln Agenten nur auf dem Papier und werden auf ihren Seiten angehalten.</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>Hauptmenü</translation>
    </message>
    <message>
        <source>Main menu (F10)</source>
        <translation>Hauptmenü (F10)</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>ECHT</translation>
    </message>
    <message>
        <source>PAPER</source>
        <translation>PAPIER</translation>
    </message>
</context>
<context>
    <name>tf::ui::TransactionPane</name>
    <message>
        <source>Close details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter-entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legs of the booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, happened %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its counter-entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what it reverses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::TransactionsTab</name>
    <message>
        <source>Transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search reason or wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With wallets below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a wallet to see its movements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has moved here yet. Deposit, transfer or allocate money, and each movement is listed with its cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No movement fits these filters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::TrayIcon</name>
    <message>
        <source>Show Trading Farm</source>
        <translation>Trading Farm zeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>tf::ui::WalletDesk</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone right after booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove allowance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” will be limited by balances alone, no longer by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The allowance is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will be booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tf::ui::WalletFilterBar</name>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search wallets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span of PnL and return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the equation of each asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PnL today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PnL 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PnL 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PnL a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PnL always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masters only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farms, goals, vaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books not checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::WalletPane</name>
    <message>
        <source>No wallet chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>Geldbörsen</translation>
    </message>
    <message>
        <source>What the ring divides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the money is divided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a wallet to see how its money is divided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No money yet. Deposit or allocate some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more rate(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tf::ui::WalletPicker</name>
    <message>
        <source>Type part of a wallet&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::WalletTreeView</name>
    <message>
        <source>Wallets</source>
        <translation>Geldbörsen</translation>
    </message>
</context>
<context>
    <name>tf::ui::WalletsPage</name>
    <message>
        <source>Wallets</source>
        <translation>Geldbörsen</translation>
    </message>
    <message>
        <source>Reading the books …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No wallet fits the search and filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No wallets yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A master wallet holds your money. Farms and agents below it get their share, and every movement is booked on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books can not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>✗ Books do not balance for %n asset(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Books balance to zero for %n asset(s), checked %1 ✓</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wallet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::WelcomePage</name>
    <message>
        <source>Starting the database …</source>
        <translation>Die Datenbank startet …</translation>
    </message>
    <message>
        <source>Making a backup before the upgrade …</source>
        <translation>Sicherung vor der Erneuerung …</translation>
    </message>
    <message>
        <source>Preparing the workspace …</source>
        <translation>Der Arbeitsbereich wird vorbereitet …</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Verbinden …</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Welcome to Trading Farm</source>
        <translation>Willkommen bei Trading Farm</translation>
    </message>
    <message>
        <source>Many trading agents, one exact set of books. Choose where to work.</source>
        <translation>Viele Handelsagenten, ein genaues Hauptbuch. Wählen Sie, wo Sie arbeiten.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>A workspace to try everything with play money. It carries the mark PRACTICE for ever and can never trade real funds.</source>
        <translation>Ein Bereich, um alles mit Spielgeld zu erproben. Er trägt für immer das Zeichen ÜBUNG und kann nie mit echtem Geld handeln.</translation>
    </message>
    <message>
        <source>Start practising</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>Your own books on this computer. The database comes with the program; there is nothing to set up.</source>
        <translation>Ihre eigenen Bücher auf diesem Rechner. Die Datenbank bringt das Programm mit; einzurichten ist nichts.</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Mit einem Server verbinden</translation>
    </message>
    <message>
        <source>Work with your desk on one Postgres server, each with a role: viewer, operator, allocator or admin.</source>
        <translation>Arbeiten Sie mit Ihrem Tisch auf einem Postgres-Server, jeder mit seiner Rolle: Betrachter, Bediener, Zuteiler oder Verwalter.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>Der Arbeitsbereich öffnet sich</translation>
    </message>
    <message>
        <source>Take it from the list?</source>
        <translation>Aus der Liste nehmen?</translation>
    </message>
    <message>
        <source>The workspace is no longer offered here. Its data stays where it is and can be connected again.</source>
        <translation>Der Arbeitsbereich wird hier nicht mehr angeboten. Seine Daten bleiben, wo sie sind, und können wieder verbunden werden.</translation>
    </message>
    <message>
        <source>Take from list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
</context>
<context>
    <name>tf::ui::Word</name>
    <message>
        <source>%1: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1, %2 {1:?}</translation>
    </message>
</context>
<context>
    <name>tf::ui::WorkspaceForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As it is shown in the window, such as North desk</source>
        <translation>Wie er im Fenster steht, etwa Nordtisch</translation>
    </message>
    <message>
        <source>Base currency</source>
        <translation>Basiswährung</translation>
    </message>
    <message>
        <source>Totals and reports are in this asset</source>
        <translation>Summen und Berichte stehen in diesem Wert</translation>
    </message>
    <message>
        <source>Give the workspace a name.</source>
        <translation>Geben Sie dem Arbeitsbereich einen Namen.</translation>
    </message>
    <message>
        <source>The name has characters that cannot be shown.</source>
        <translation>Der Name hat Zeichen, die nicht gezeigt werden können.</translation>
    </message>
    <message>
        <source>An asset code has 1 to 16 letters A–Z and digits.</source>
        <translation>Ein Kürzel hat 1 bis 16 Buchstaben A–Z und Ziffern.</translation>
    </message>
</context>
<context>
    <name>tf::ui::markets::CoverageTableModel</name>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::markets::GapTableModel</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::markets::ImportDialog</name>
    <message>
        <source>tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) above the first row</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields between %1, %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import candles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each file is stored whole or not at all. Rows that cannot be right are left out and listed with their line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the file and their meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning of column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap from %1: %2 candles, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Abbrechen</translation>
    </message>
</context>
<context>
    <name>tf::ui::markets::ImportQueue</name>
    <message>
        <source>looking at it …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no candles: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs your answer below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>importing, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled, nothing was stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows, about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::markets::ImportTableModel</name>
    <message>
        <source>Imported at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::markets::InstrumentDialog</name>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders are rounded to the steps and refused below the smallest order; fees count in backtests and on paper.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::markets::InstrumentForm</name>
    <message>
        <source>Venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maker fee, bps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taker fee, bps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters a–z, digits, - and _</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 40 letters or digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code like BTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another code, like USDT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−100 to 1,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::markets::InstrumentTableModel</name>
    <message>
        <source>%1: %2 candles, %3 – %4, %5 gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No candles stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::markets::MarketChart</name>
    <message>
        <source>No instrument chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic price scale (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Show all candles (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an instrument to see its candles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No candles are stored. Import a file to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s), marked by dotted lines: %1 candles are absent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Indicators %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::research::CompareTab</name>
    <message>
        <source>No run is kept yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a backtest, press Keep, change something and keep the next one: here they stand side by side with what differs between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equity, each from 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equity of the kept runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs, and what came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting or figure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::research::JobLine</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::research::JsonEdit</name>
    <message>
        <source>This is no JSON: %1 at character %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list in square brackets is wanted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object in braces is wanted here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::research::LookAheadTab</name>
    <message>
        <source>Cuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuts through the candles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For what the form says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backtest is run again on candles that end earlier. A strategy that is honest did the same in the past that both runs share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look-ahead check: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean: no cut changed the past. The strategy used nothing that it could not have known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The past changed: this strategy looks ahead. Its results cannot be had in a market.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candles end at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First difference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::research::MonteCarloTab</name>
    <message>
        <source>Equity along the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trades, drawn again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trades, in other order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocks of 20 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruin is a drawdown of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the run that shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One history is one draw. This shows in what range the end and the deepest drawdown lie when luck deals the same trades again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monte Carlo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 histories drawn from %2 trades or days, %3 end with a loss and %4 fall by %5 or more on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>25 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>75 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End equity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum drawdown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::research::OverviewTab</name>
    <message>
        <source>Equity</source>
        <translation type="unfinished">Vermögen</translation>
    </message>
    <message>
        <source>Equity and holding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months, return in %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return of each month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holding %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::research::RuleSetEdit</name>
    <message>
        <source>Buy when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sell when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop of a long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target of a long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go short when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop of a short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target of a short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (at character %3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::research::RunForm</name>
    <message>
        <source>Strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money and costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many opens pass between a decision and its fill, beyond the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital, in quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency, candles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the equity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the equity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk to the stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target volatility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of Kelly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Größe</translation>
    </message>
    <message>
        <source>Trading costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run without costs is marked wherever it shows: nobody trades for nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By volatility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee per fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is before the first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> bps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> × ATR</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::research::SheetTab</name>
    <message>
        <source>Performance sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a figure to see where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::research::StrategyForm</name>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farm type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from a template …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::research::SweepTab</name>
    <message>
        <source>Across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sweep runs the strategy once for every pair of values. Look for a wide plateau: a lonely best cell is luck more often than skill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure over the parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs of the sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is below where it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs are too many: at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sweep: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) counted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Best: %1 with %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chance that it is more than the luck of so many trials (deflated Sharpe ratio) is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click a cell or row to take its values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, with its neighbours %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused because</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::research::TradeTableModel</name>
    <message>
        <source>short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::research::TradesTab</name>
    <message>
        <source>Candles with trades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::ui::research::WalkForwardTab</name>
    <message>
        <source>Equity of the tests, joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the first candle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on, candles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test on the next, candles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the ranges of Sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train from the first candle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only honest result of a search is what its choice earned on candles that it had not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk forward: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n window(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tests together: return %1, Sharpe ratio %2, maximum drawdown %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tests grew at %1 of the rate of the trainings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the training&apos;s growth the tests kept cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n parameter set(s) were tried.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Equity</source>
        <translation type="unfinished">Vermögen</translation>
    </message>
    <message>
        <source>none could be chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train Sharpe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test Sharpe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tf::widgets::CandleChart</name>
    <message>
        <source>No candles</source>
        <translation>Keine Kerzen</translation>
    </message>
    <message>
        <source>Candle chart</source>
        <translation>Kerzendiagramm</translation>
    </message>
</context>
<context>
    <name>tf::widgets::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>tf::widgets::FigureCard</name>
    <message>
        <source>not enough data</source>
        <translation>zu wenig Daten</translation>
    </message>
</context>
<context>
    <name>tf::widgets::JobBar</name>
    <message>
        <source>Progress of the running job</source>
        <translation>Fortschritt der laufenden Arbeit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tf::widgets::MoneyEdit</name>
    <message>
        <source>This number is too large.</source>
        <translation>Diese Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>At most 18 digits after the decimal sign.</source>
        <translation>Höchstens 18 Stellen nach dem Komma.</translation>
    </message>
    <message>
        <source>Enter a number such as %1.</source>
        <translation>Geben Sie eine Zahl wie %1 ein.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has at most %n digit(s) after the decimal sign.</source>
        <translation>
            <numerusform>%1 hat höchstens %n Stelle nach dem Komma.</numerusform>
            <numerusform>%1 hat höchstens %n Stellen nach dem Komma.</numerusform>
        </translation>
    </message>
    <message>
        <source>The amount must not be negative.</source>
        <translation>Der Betrag darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>Enter an amount above zero.</source>
        <translation>Geben Sie einen Betrag über null ein.</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>Mindestens %1.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Höchstens %1.</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>Geben Sie einen Betrag ein.</translation>
    </message>
</context>
<context>
    <name>tf::widgets::Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
</TS>
