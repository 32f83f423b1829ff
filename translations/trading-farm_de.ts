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
        <translation>Anfangskapital</translation>
    </message>
    <message>
        <source>first equity</source>
        <translation>erster Kapitalwert</translation>
    </message>
    <message>
        <source>End equity</source>
        <translation>Endkapital</translation>
    </message>
    <message>
        <source>last equity</source>
        <translation>letzter Kapitalwert</translation>
    </message>
    <message>
        <source>Net deposits</source>
        <translation>Nettoeinzahlungen</translation>
    </message>
    <message>
        <source>deposits - withdrawals after the start</source>
        <translation>Einzahlungen - Auszahlungen nach dem Start</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Nettogewinn</translation>
    </message>
    <message>
        <source>end equity - start equity - net deposits</source>
        <translation>Endkapital - Anfangskapital - Nettoeinzahlungen</translation>
    </message>
    <message>
        <source>Return (time-weighted)</source>
        <translation>Ertrag (zeitgewichtet)</translation>
    </message>
    <message>
        <source>product(1 + r) - 1, r without flows</source>
        <translation>Produkt(1 + r) - 1, r ohne Zu- und Abflüsse</translation>
    </message>
    <message>
        <source>Return (money-weighted)</source>
        <translation>Ertrag (geldgewichtet)</translation>
    </message>
    <message>
        <source>the constant rate at which start equity and flows grow to the end equity</source>
        <translation>der gleichbleibende Satz, mit dem Anfangskapital und Zuflüsse auf das Endkapital wachsen</translation>
    </message>
    <message>
        <source>Internal rate of return</source>
        <translation>Interner Zinsfuß</translation>
    </message>
    <message>
        <source>(1 + money-weighted return)^(365 days / span) - 1</source>
        <translation>(1 + geldgewichteter Ertrag)^(365 Tage / Zeitspanne) - 1</translation>
    </message>
    <message>
        <source>Annual growth</source>
        <translation>Jährliches Wachstum</translation>
    </message>
    <message>
        <source>product(1 + r)^(periods per year / N) - 1</source>
        <translation>Produkt(1 + r)^(Perioden pro Jahr / N) - 1</translation>
    </message>
    <message>
        <source>Annual growth by calendar</source>
        <translation>Jährliches Wachstum nach Kalender</translation>
    </message>
    <message>
        <source>(1 + total return)^(365 days / span) - 1</source>
        <translation>(1 + Gesamtertrag)^(365 Tage / Zeitspanne) - 1</translation>
    </message>
    <message>
        <source>Best period</source>
        <translation>Beste Periode</translation>
    </message>
    <message>
        <source>largest r</source>
        <translation>größtes r</translation>
    </message>
    <message>
        <source>Worst period</source>
        <translation>Schlechteste Periode</translation>
    </message>
    <message>
        <source>smallest r</source>
        <translation>kleinstes r</translation>
    </message>
    <message>
        <source>Positive periods</source>
        <translation>Positive Perioden</translation>
    </message>
    <message>
        <source>periods with r &gt; 0 / N</source>
        <translation>Perioden mit r &gt; 0 / N</translation>
    </message>
    <message>
        <source>Best month</source>
        <translation>Bester Monat</translation>
    </message>
    <message>
        <source>largest return of a calendar month</source>
        <translation>größter Ertrag eines Kalendermonats</translation>
    </message>
    <message>
        <source>Worst month</source>
        <translation>Schlechtester Monat</translation>
    </message>
    <message>
        <source>smallest return of a calendar month</source>
        <translation>kleinster Ertrag eines Kalendermonats</translation>
    </message>
    <message>
        <source>Positive months</source>
        <translation>Positive Monate</translation>
    </message>
    <message>
        <source>months with a return &gt; 0 / months</source>
        <translation>Monate mit Ertrag &gt; 0 / Monate</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>Volatilität</translation>
    </message>
    <message>
        <source>sample deviation(r) x sqrt(periods per year)</source>
        <translation>Stichprobenabweichung(r) x sqrt(Perioden pro Jahr)</translation>
    </message>
    <message>
        <source>Downside deviation</source>
        <translation>Abwärtsabweichung</translation>
    </message>
    <message>
        <source>sqrt(mean of min(r - acceptable, 0)^2) x sqrt(periods per year)</source>
        <translation>sqrt(Mittel von min(r - annehmbar, 0)^2) x sqrt(Perioden pro Jahr)</translation>
    </message>
    <message>
        <source>Sharpe ratio</source>
        <translation>Sharpe-Ratio</translation>
    </message>
    <message>
        <source>mean(r - risk-free) / sample deviation x sqrt(periods per year)</source>
        <translation>Mittel(r - risikofrei) / Stichprobenabweichung x sqrt(Perioden pro Jahr)</translation>
    </message>
    <message>
        <source>Sortino ratio</source>
        <translation>Sortino-Ratio</translation>
    </message>
    <message>
        <source>mean(r - acceptable) x periods per year / downside deviation</source>
        <translation>Mittel(r - annehmbar) x Perioden pro Jahr / Abwärtsabweichung</translation>
    </message>
    <message>
        <source>Calmar ratio</source>
        <translation>Calmar-Ratio</translation>
    </message>
    <message>
        <source>annual growth / abs(maximum drawdown)</source>
        <translation>jährliches Wachstum / abs(maximaler Drawdown)</translation>
    </message>
    <message>
        <source>Omega ratio</source>
        <translation>Omega-Ratio</translation>
    </message>
    <message>
        <source>sum(max(r - acceptable, 0)) / sum(max(acceptable - r, 0))</source>
        <translation>Summe(max(r - annehmbar, 0)) / Summe(max(annehmbar - r, 0))</translation>
    </message>
    <message>
        <source>Gain to pain</source>
        <translation>Gain-to-Pain</translation>
    </message>
    <message>
        <source>sum(r) / abs(sum of negative r)</source>
        <translation>Summe(r) / abs(Summe der negativen r)</translation>
    </message>
    <message>
        <source>Tail ratio</source>
        <translation>Tail-Ratio</translation>
    </message>
    <message>
        <source>abs(95 % quantile) / abs(5 % quantile)</source>
        <translation>abs(95-%-Quantil) / abs(5-%-Quantil)</translation>
    </message>
    <message>
        <source>Skewness</source>
        <translation>Schiefe</translation>
    </message>
    <message>
        <source>bias-corrected sample skewness of r</source>
        <translation>verzerrungsbereinigte Stichprobenschiefe von r</translation>
    </message>
    <message>
        <source>Excess kurtosis</source>
        <translation>Exzess-Kurtosis</translation>
    </message>
    <message>
        <source>bias-corrected excess kurtosis of r</source>
        <translation>verzerrungsbereinigte Exzess-Kurtosis von r</translation>
    </message>
    <message>
        <source>Maximum drawdown</source>
        <translation>Maximaler Drawdown</translation>
    </message>
    <message>
        <source>min(value / peak - 1), without flows</source>
        <translation>min(Wert / Höchststand - 1), ohne Zu- und Abflüsse</translation>
    </message>
    <message>
        <source>Maximum drawdown in money</source>
        <translation>Maximaler Drawdown in Geld</translation>
    </message>
    <message>
        <source>min(value - peak), net of flows</source>
        <translation>min(Wert - Höchststand), bereinigt um Zu- und Abflüsse</translation>
    </message>
    <message>
        <source>Drawdown began</source>
        <translation>Beginn des Drawdowns</translation>
    </message>
    <message>
        <source>time of the peak before the maximum drawdown</source>
        <translation>Zeitpunkt des Höchststands vor dem maximalen Drawdown</translation>
    </message>
    <message>
        <source>Drawdown bottom</source>
        <translation>Tiefpunkt des Drawdowns</translation>
    </message>
    <message>
        <source>time of the maximum drawdown</source>
        <translation>Zeitpunkt des maximalen Drawdowns</translation>
    </message>
    <message>
        <source>Drawdown recovered</source>
        <translation>Drawdown aufgeholt</translation>
    </message>
    <message>
        <source>first time at or above the peak again</source>
        <translation>erster Zeitpunkt, zu dem der Höchststand wieder erreicht ist</translation>
    </message>
    <message>
        <source>Longest drawdown</source>
        <translation>Längster Drawdown</translation>
    </message>
    <message>
        <source>most steps from a peak to the first value at or above it, or to the end</source>
        <translation>meiste Schritte von einem Höchststand bis zum ersten Wert, der ihn wieder erreicht, oder bis zum Ende</translation>
    </message>
    <message>
        <source>Current drawdown</source>
        <translation>Aktueller Drawdown</translation>
    </message>
    <message>
        <source>last value / peak - 1</source>
        <translation>letzter Wert / Höchststand - 1</translation>
    </message>
    <message>
        <source>Under water since</source>
        <translation>Unter Höchststand seit</translation>
    </message>
    <message>
        <source>time of the last peak</source>
        <translation>Zeitpunkt des letzten Höchststands</translation>
    </message>
    <message>
        <source>Average drawdown</source>
        <translation>Durchschnittlicher Drawdown</translation>
    </message>
    <message>
        <source>mean depth of all drawdowns</source>
        <translation>mittlere Tiefe aller Drawdowns</translation>
    </message>
    <message>
        <source>Ulcer index</source>
        <translation>Ulcer-Index</translation>
    </message>
    <message>
        <source>sqrt(mean of squared drawdowns)</source>
        <translation>sqrt(Mittel der quadrierten Drawdowns)</translation>
    </message>
    <message>
        <source>Ulcer performance index</source>
        <translation>Ulcer-Performance-Index</translation>
    </message>
    <message>
        <source>(annual growth - annual risk-free rate) / ulcer index</source>
        <translation>(jährliches Wachstum - risikofreier Jahreszins) / Ulcer-Index</translation>
    </message>
    <message>
        <source>Value at risk 95 %</source>
        <translation>Value at Risk 95 %</translation>
    </message>
    <message>
        <source>5 % quantile of r, linear interpolation</source>
        <translation>5-%-Quantil von r, linear interpoliert</translation>
    </message>
    <message>
        <source>Expected shortfall 95 %</source>
        <translation>Expected Shortfall 95 %</translation>
    </message>
    <message>
        <source>mean of r at or below the 5 % quantile</source>
        <translation>Mittel von r bis zum 5-%-Quantil</translation>
    </message>
    <message>
        <source>Value at risk 99 %</source>
        <translation>Value at Risk 99 %</translation>
    </message>
    <message>
        <source>1 % quantile of r, linear interpolation</source>
        <translation>1-%-Quantil von r, linear interpoliert</translation>
    </message>
    <message>
        <source>Expected shortfall 99 %</source>
        <translation>Expected Shortfall 99 %</translation>
    </message>
    <message>
        <source>mean of r at or below the 1 % quantile</source>
        <translation>Mittel von r bis zum 1-%-Quantil</translation>
    </message>
    <message>
        <source>Value at risk 95 %, normal</source>
        <translation>Value at Risk 95 %, normalverteilt</translation>
    </message>
    <message>
        <source>mean + z x sample deviation</source>
        <translation>Mittel + z x Stichprobenabweichung</translation>
    </message>
    <message>
        <source>Expected shortfall 95 %, normal</source>
        <translation>Expected Shortfall 95 %, normalverteilt</translation>
    </message>
    <message>
        <source>mean - sample deviation x phi(z) / 0.05</source>
        <translation>Mittel - Stichprobenabweichung x phi(z) / 0,05</translation>
    </message>
    <message>
        <source>Value at risk 95 %, Cornish-Fisher</source>
        <translation>Value at Risk 95 %, Cornish-Fisher</translation>
    </message>
    <message>
        <source>mean + z x sample deviation, z corrected for skew and kurtosis</source>
        <translation>Mittel + z x Stichprobenabweichung, z um Schiefe und Kurtosis korrigiert</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Beobachtungen</translation>
    </message>
    <message>
        <source>number of returns N</source>
        <translation>Anzahl der Erträge N</translation>
    </message>
    <message>
        <source>t statistic</source>
        <translation>t-Statistik</translation>
    </message>
    <message>
        <source>mean(r) / (sample deviation / sqrt(N))</source>
        <translation>Mittel(r) / (Stichprobenabweichung / sqrt(N))</translation>
    </message>
    <message>
        <source>Probabilistic Sharpe ratio</source>
        <translation>Probabilistische Sharpe-Ratio</translation>
    </message>
    <message>
        <source>probability that the true Sharpe ratio is above 0, given length, skew and kurtosis</source>
        <translation>Wahrscheinlichkeit, dass die wahre Sharpe-Ratio über 0 liegt, bei gegebener Länge, Schiefe und Kurtosis</translation>
    </message>
    <message>
        <source>Deflated Sharpe ratio</source>
        <translation>Deflationierte Sharpe-Ratio</translation>
    </message>
    <message>
        <source>as the probabilistic one, against the best that so many trials show by luck</source>
        <translation>wie die probabilistische, gemessen am besten Wert, den so viele Versuche durch Zufall zeigen</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>parameter sets that were tried to find this one</source>
        <translation>Parametersätze, die dafür ausprobiert wurden</translation>
    </message>
    <message>
        <source>Minimum track record</source>
        <translation>Mindesthistorie</translation>
    </message>
    <message>
        <source>observations needed for a Sharpe ratio above 0 at 95 % confidence</source>
        <translation>Beobachtungen, die für eine Sharpe-Ratio über 0 bei 95 % Konfidenz nötig sind</translation>
    </message>
    <message>
        <source>Benchmark return</source>
        <translation>Ertrag der Benchmark</translation>
    </message>
    <message>
        <source>last benchmark value / first - 1</source>
        <translation>letzter Benchmarkwert / erster - 1</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>covariance(r, b) / variance(b)</source>
        <translation>Kovarianz(r, b) / Varianz(b)</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>(1 + mean(r - rf - beta (b - rf)))^(periods per year) - 1</source>
        <translation>(1 + Mittel(r - rf - Beta (b - rf)))^(Perioden pro Jahr) - 1</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Korrelation</translation>
    </message>
    <message>
        <source>covariance(r, b) / (deviation(r) x deviation(b))</source>
        <translation>Kovarianz(r, b) / (Abweichung(r) x Abweichung(b))</translation>
    </message>
    <message>
        <source>Information ratio</source>
        <translation>Information Ratio</translation>
    </message>
    <message>
        <source>mean(r - b) / sample deviation(r - b) x sqrt(periods per year)</source>
        <translation>Mittel(r - b) / Stichprobenabweichung(r - b) x sqrt(Perioden pro Jahr)</translation>
    </message>
    <message>
        <source>Tracking error</source>
        <translation>Tracking Error</translation>
    </message>
    <message>
        <source>sample deviation(r - b) x sqrt(periods per year)</source>
        <translation>Stichprobenabweichung(r - b) x sqrt(Perioden pro Jahr)</translation>
    </message>
    <message>
        <source>Up capture</source>
        <translation>Up-Capture</translation>
    </message>
    <message>
        <source>annual growth over periods with b &gt; 0 / that of the benchmark</source>
        <translation>jährliches Wachstum in Perioden mit b &gt; 0 / das der Benchmark</translation>
    </message>
    <message>
        <source>Down capture</source>
        <translation>Down-Capture</translation>
    </message>
    <message>
        <source>annual growth over periods with b &lt; 0 / that of the benchmark</source>
        <translation>jährliches Wachstum in Perioden mit b &lt; 0 / das der Benchmark</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Trades</translation>
    </message>
    <message>
        <source>closed trades</source>
        <translation>abgeschlossene Trades</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Gewinner</translation>
    </message>
    <message>
        <source>trades with a net result &gt; 0</source>
        <translation>Trades mit Nettoergebnis &gt; 0</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Verlierer</translation>
    </message>
    <message>
        <source>trades with a net result &lt; 0</source>
        <translation>Trades mit Nettoergebnis &lt; 0</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>wins / trades</source>
        <translation>Gewinner / Trades</translation>
    </message>
    <message>
        <source>Win rate, lower bound</source>
        <translation>Trefferquote, untere Grenze</translation>
    </message>
    <message>
        <source>Wilson score interval, 95 %</source>
        <translation>Wilson-Intervall, 95 %</translation>
    </message>
    <message>
        <source>Win rate, upper bound</source>
        <translation>Trefferquote, obere Grenze</translation>
    </message>
    <message>
        <source>Gross profit</source>
        <translation>Bruttogewinn</translation>
    </message>
    <message>
        <source>sum of wins</source>
        <translation>Summe der Gewinne</translation>
    </message>
    <message>
        <source>Gross loss</source>
        <translation>Bruttoverlust</translation>
    </message>
    <message>
        <source>sum of losses</source>
        <translation>Summe der Verluste</translation>
    </message>
    <message>
        <source>Profit factor</source>
        <translation>Profitfaktor</translation>
    </message>
    <message>
        <source>gross profit / abs(gross loss)</source>
        <translation>Bruttogewinn / abs(Bruttoverlust)</translation>
    </message>
    <message>
        <source>Average win</source>
        <translation>Durchschnittsgewinn</translation>
    </message>
    <message>
        <source>gross profit / wins</source>
        <translation>Bruttogewinn / Gewinner</translation>
    </message>
    <message>
        <source>Average loss</source>
        <translation>Durchschnittsverlust</translation>
    </message>
    <message>
        <source>gross loss / losses</source>
        <translation>Bruttoverlust / Verlierer</translation>
    </message>
    <message>
        <source>Payoff ratio</source>
        <translation>Gewinn-Verlust-Verhältnis</translation>
    </message>
    <message>
        <source>average win / abs(average loss)</source>
        <translation>Durchschnittsgewinn / abs(Durchschnittsverlust)</translation>
    </message>
    <message>
        <source>Expectancy</source>
        <translation>Erwartungswert</translation>
    </message>
    <message>
        <source>mean net result of a trade</source>
        <translation>mittleres Nettoergebnis eines Trades</translation>
    </message>
    <message>
        <source>Expectancy ratio</source>
        <translation>Relativer Erwartungswert</translation>
    </message>
    <message>
        <source>expectancy / abs(average loss)</source>
        <translation>Erwartungswert / abs(Durchschnittsverlust)</translation>
    </message>
    <message>
        <source>System quality number</source>
        <translation>System Quality Number</translation>
    </message>
    <message>
        <source>sqrt(trades) x mean / sample deviation of net results</source>
        <translation>sqrt(Trades) x Mittel / Stichprobenabweichung der Nettoergebnisse</translation>
    </message>
    <message>
        <source>Kelly fraction</source>
        <translation>Kelly-Anteil</translation>
    </message>
    <message>
        <source>win rate - (1 - win rate) / payoff ratio</source>
        <translation>Trefferquote - (1 - Trefferquote) / Gewinn-Verlust-Verhältnis</translation>
    </message>
    <message>
        <source>Largest win</source>
        <translation>Größter Gewinn</translation>
    </message>
    <message>
        <source>largest net result</source>
        <translation>größtes Nettoergebnis</translation>
    </message>
    <message>
        <source>Largest loss</source>
        <translation>Größter Verlust</translation>
    </message>
    <message>
        <source>smallest net result</source>
        <translation>kleinstes Nettoergebnis</translation>
    </message>
    <message>
        <source>Longest winning streak</source>
        <translation>Längste Gewinnserie</translation>
    </message>
    <message>
        <source>most wins in a row; a zero ends a run</source>
        <translation>meiste Gewinner in Folge; ein Ergebnis von null beendet die Serie</translation>
    </message>
    <message>
        <source>Longest losing streak</source>
        <translation>Längste Verlustserie</translation>
    </message>
    <message>
        <source>most losses in a row; a zero ends a run</source>
        <translation>meiste Verlierer in Folge; ein Ergebnis von null beendet die Serie</translation>
    </message>
    <message>
        <source>Recovery factor</source>
        <translation>Erholungsfaktor</translation>
    </message>
    <message>
        <source>net result / abs(maximum drawdown of the cumulated results)</source>
        <translation>Nettoergebnis / abs(maximaler Drawdown der kumulierten Ergebnisse)</translation>
    </message>
    <message>
        <source>Average adverse excursion</source>
        <translation>Durchschnittlicher Zwischenverlust</translation>
    </message>
    <message>
        <source>mean of the worst open result during a trade (MAE)</source>
        <translation>Mittel des schlechtesten offenen Ergebnisses während eines Trades (MAE)</translation>
    </message>
    <message>
        <source>Average favourable excursion</source>
        <translation>Durchschnittlicher Zwischengewinn</translation>
    </message>
    <message>
        <source>mean of the best open result during a trade (MFE)</source>
        <translation>Mittel des besten offenen Ergebnisses während eines Trades (MFE)</translation>
    </message>
    <message>
        <source>Worst adverse excursion</source>
        <translation>Größter Zwischenverlust</translation>
    </message>
    <message>
        <source>lowest open result of any trade</source>
        <translation>niedrigstes offenes Ergebnis aller Trades</translation>
    </message>
    <message>
        <source>Average holding time</source>
        <translation>Durchschnittliche Haltedauer</translation>
    </message>
    <message>
        <source>mean of exit time - entry time</source>
        <translation>Mittel aus Ausstiegszeit - Einstiegszeit</translation>
    </message>
    <message>
        <source>Long trades</source>
        <translation>Long-Trades</translation>
    </message>
    <message>
        <source>trades that bought first</source>
        <translation>Trades, die mit einem Kauf begannen</translation>
    </message>
    <message>
        <source>Short trades</source>
        <translation>Short-Trades</translation>
    </message>
    <message>
        <source>trades that sold first</source>
        <translation>Trades, die mit einem Verkauf begannen</translation>
    </message>
    <message>
        <source>Time in the market</source>
        <translation>Zeit im Markt</translation>
    </message>
    <message>
        <source>bars with an open position / bars</source>
        <translation>Kerzen mit offener Position / Kerzen</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Umschlag</translation>
    </message>
    <message>
        <source>(entry values + exit values) / 2 / mean equity</source>
        <translation>(Einstiegswerte + Ausstiegswerte) / 2 / mittleres Kapital</translation>
    </message>
    <message>
        <source>Turnover per year</source>
        <translation>Umschlag pro Jahr</translation>
    </message>
    <message>
        <source>turnover x 365 days / span</source>
        <translation>Umschlag x 365 Tage / Zeitspanne</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>sum of the fees of all trades</source>
        <translation>Summe der Gebühren aller Trades</translation>
    </message>
    <message>
        <source>Fees of gross profit</source>
        <translation>Gebühren am Bruttogewinn</translation>
    </message>
    <message>
        <source>fees / gross profit</source>
        <translation>Gebühren / Bruttogewinn</translation>
    </message>
    <message>
        <source>Spread and slippage</source>
        <translation>Spread und Slippage</translation>
    </message>
    <message>
        <source>sum of units x (fill price - quoted price), against us</source>
        <translation>Summe aus Stück x (Ausführungskurs - gestellter Kurs), zu unseren Lasten</translation>
    </message>
    <message>
        <source>Cost per trade</source>
        <translation>Kosten pro Trade</translation>
    </message>
    <message>
        <source>(fees + spread and slippage) / trades</source>
        <translation>(Gebühren + Spread und Slippage) / Trades</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>Drawdown</translation>
    </message>
    <message>
        <source>Tail</source>
        <translation>Tail-Risiko</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Aussagekraft</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Benchmark</translation>
    </message>
    <message>
        <source>Exposure and costs</source>
        <translation>Engagement und Kosten</translation>
    </message>
    <message>
        <source>Not enough data: too few observations.</source>
        <translation>Zu wenig Daten: zu wenige Beobachtungen.</translation>
    </message>
    <message>
        <source>All observations are equal.</source>
        <translation>Alle Beobachtungen sind gleich.</translation>
    </message>
    <message>
        <source>Nothing lies below the threshold.</source>
        <translation>Nichts liegt unter der Schwelle.</translation>
    </message>
    <message>
        <source>There was no drawdown.</source>
        <translation>Es gab keinen Drawdown.</translation>
    </message>
    <message>
        <source>Not recovered yet.</source>
        <translation>Noch nicht aufgeholt.</translation>
    </message>
    <message>
        <source>No benchmark was given.</source>
        <translation>Es wurde keine Benchmark angegeben.</translation>
    </message>
    <message>
        <source>There are no closed trades.</source>
        <translation>Es gibt keine abgeschlossenen Trades.</translation>
    </message>
    <message>
        <source>There is no winning trade.</source>
        <translation>Es gibt keinen Trade mit Gewinn.</translation>
    </message>
    <message>
        <source>There is no losing trade.</source>
        <translation>Es gibt keinen Trade mit Verlust.</translation>
    </message>
    <message>
        <source>There is no equity history.</source>
        <translation>Es gibt keinen Kapitalverlauf.</translation>
    </message>
    <message>
        <source>The formula has no value for these numbers.</source>
        <translation>Die Formel hat für diese Zahlen keinen Wert.</translation>
    </message>
    <message>
        <source>This was not recorded.</source>
        <translation>Das wurde nicht aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>Markets</name>
    <message>
        <source>%1 candles absent: %2</source>
        <translation>%1 Kerzen fehlen: %2</translation>
    </message>
    <message>
        <source>the line is too long to be a candle</source>
        <translation>die Zeile ist für eine Kerze zu lang</translation>
    </message>
    <message>
        <source>the line holds a zero byte</source>
        <translation>die Zeile enthält ein Nullbyte</translation>
    </message>
    <message>
        <source>the quotes do not match</source>
        <translation>die Anführungszeichen passen nicht zusammen</translation>
    </message>
    <message>
        <source>columns are missing</source>
        <translation>Spalten fehlen</translation>
    </message>
    <message>
        <source>a field is empty</source>
        <translation>ein Feld ist leer</translation>
    </message>
    <message>
        <source>the time cannot be read</source>
        <translation>die Zeit kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>a number cannot be read</source>
        <translation>eine Zahl kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>a number is out of range</source>
        <translation>eine Zahl liegt außerhalb des Erlaubten</translation>
    </message>
    <message>
        <source>a price is not above zero</source>
        <translation>ein Kurs ist nicht größer als null</translation>
    </message>
    <message>
        <source>the volume is negative</source>
        <translation>der Umsatz ist negativ</translation>
    </message>
    <message>
        <source>the high lies below the low</source>
        <translation>das Hoch liegt unter dem Tief</translation>
    </message>
    <message>
        <source>open or close lies outside of low and high</source>
        <translation>Eröffnung oder Schluss liegt außerhalb von Tief und Hoch</translation>
    </message>
    <message>
        <source>the time is not the start of a candle of this interval</source>
        <translation>die Zeit ist nicht der Beginn einer Kerze dieses Intervalls</translation>
    </message>
    <message>
        <source>another row has the same time and other values</source>
        <translation>eine andere Zeile hat dieselbe Zeit, aber andere Werte</translation>
    </message>
    <message>
        <source>earlier than the row before (note: imported at its place)</source>
        <translation>früher als die Zeile davor (Hinweis: an der richtigen Stelle eingelesen)</translation>
    </message>
    <message>
        <source>the file ends without a line end, it may be cut off (note)</source>
        <translation>die Datei endet ohne Zeilenende und ist vielleicht abgeschnitten (Hinweis)</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1 imported</source>
        <translation>%1 eingelesen</translation>
    </message>
    <message>
        <source>%1 replaced</source>
        <translation>%1 ersetzt</translation>
    </message>
    <message>
        <source>%1 there already</source>
        <translation>%1 schon vorhanden</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>%1 gaps</source>
        <translation>%1 Lücken</translation>
    </message>
    <message>
        <source>exchange silent</source>
        <translation>Börse ohne Kurse</translation>
    </message>
    <message>
        <source>market closed</source>
        <translation>Markt geschlossen</translation>
    </message>
    <message>
        <source>import missing</source>
        <translation>nicht eingelesen</translation>
    </message>
    <message>
        <source>Always open</source>
        <translation>Immer offen</translation>
    </message>
    <message>
        <source>Forex week</source>
        <translation>Devisenwoche</translation>
    </message>
    <message>
        <source>US stocks</source>
        <translation>US-Aktien</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Eröffnung</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Tief</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schluss</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Seconds since 1970</source>
        <translation>Sekunden seit 1970</translation>
    </message>
    <message>
        <source>Milliseconds since 1970</source>
        <translation>Millisekunden seit 1970</translation>
    </message>
    <message>
        <source>Microseconds since 1970</source>
        <translation>Mikrosekunden seit 1970</translation>
    </message>
    <message>
        <source>Nanoseconds since 1970</source>
        <translation>Nanosekunden seit 1970</translation>
    </message>
    <message>
        <source>Date and time, year first</source>
        <translation>Datum und Uhrzeit, Jahr zuerst</translation>
    </message>
    <message>
        <source>buy %1 at %2</source>
        <translation>Kauf %1 zu %2</translation>
    </message>
    <message>
        <source>sell %1 at %2</source>
        <translation>Verkauf %1 zu %2</translation>
    </message>
</context>
<context>
    <name>WalletActions</name>
    <message>
        <source>New master wallet …</source>
        <translation>Neue Master-Wallet …</translation>
    </message>
    <message>
        <source>New wallet …</source>
        <translation>Neue Wallet …</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Einzahlen</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Auszahlen …</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Überweisen</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>Zuteilen</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Einziehen</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Freeze …</source>
        <translation>Sperren …</translation>
    </message>
    <message>
        <source>Thaw …</source>
        <translation>Entsperren …</translation>
    </message>
    <message>
        <source>Close for ever …</source>
        <translation>Endgültig schließen …</translation>
    </message>
    <message>
        <source>Allowance …</source>
        <translation>Freibetrag …</translation>
    </message>
    <message>
        <source>Master settings …</source>
        <translation>Master-Einstellungen …</translation>
    </message>
    <message>
        <source>Import opening balances …</source>
        <translation>Anfangssalden einlesen …</translation>
    </message>
    <message>
        <source>Export statement as CSV …</source>
        <translation>Kontoauszug als CSV exportieren …</translation>
    </message>
    <message>
        <source>Print statement to PDF …</source>
        <translation>Kontoauszug als PDF drucken …</translation>
    </message>
    <message>
        <source>Where does this come from? …</source>
        <translation>Woher kommt das? …</translation>
    </message>
    <message>
        <source>Books …</source>
        <translation>Bücher …</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu laden</translation>
    </message>
</context>
<context>
    <name>agents</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>%1, runs now</source>
        <translation>%1, läuft jetzt</translation>
    </message>
    <message>
        <source>Since (UTC)</source>
        <translation>Seit (UTC)</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>first version</source>
        <translation>erste Version</translation>
    </message>
    <message>
        <source>size of entries</source>
        <translation>Größe der Einstiege</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>allocation</name>
    <message>
        <source>Ledoit–Wolf, identity</source>
        <translation>Ledoit–Wolf, Einheitsmatrix</translation>
    </message>
    <message>
        <source>Ledoit–Wolf, diagonal</source>
        <translation>Ledoit–Wolf, Diagonale</translation>
    </message>
    <message>
        <source>Ledoit–Wolf, one correlation</source>
        <translation>Ledoit–Wolf, eine Korrelation</translation>
    </message>
    <message>
        <source>Ledoit–Wolf, one index</source>
        <translation>Ledoit–Wolf, ein Index</translation>
    </message>
    <message>
        <source>nonlinear, 2020</source>
        <translation>nichtlinear, 2020</translation>
    </message>
    <message>
        <source>nonlinear, 2022</source>
        <translation>nichtlinear, 2022</translation>
    </message>
    <message>
        <source>oracle approximating</source>
        <translation>Orakel-Näherung</translation>
    </message>
    <message>
        <source>plain sample</source>
        <translation>einfache Stichprobe</translation>
    </message>
    <message>
        <source>exponential weights</source>
        <translation>exponentielle Gewichte</translation>
    </message>
    <message>
        <source>losses only</source>
        <translation>nur Verluste</translation>
    </message>
    <message>
        <source>plain mean</source>
        <translation>einfaches Mittel</translation>
    </message>
    <message>
        <source>James–Stein</source>
        <translation>James–Stein</translation>
    </message>
    <message>
        <source>geometric mean</source>
        <translation>geometrisches Mittel</translation>
    </message>
    <message>
        <source>Total return</source>
        <translation>Gesamtertrag</translation>
    </message>
    <message>
        <source>Sharpe</source>
        <translation>Sharpe</translation>
    </message>
    <message>
        <source>Deepest drawdown</source>
        <translation>Tiefster Drawdown</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Profit factor</source>
        <translation>Profitfaktor</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Trades</translation>
    </message>
    <message>
        <source>Agents of %1</source>
        <translation>Agenten von %1</translation>
    </message>
    <message>
        <source>Farms of %1</source>
        <translation>Farmen von %1</translation>
    </message>
    <message>
        <source>All agents of %1</source>
        <translation>Alle Agenten von %1</translation>
    </message>
    <message>
        <source>Farm</source>
        <translation>Farm</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>All limits kept; shares met to %1.</source>
        <translation>Alle Limits eingehalten; Anteile auf %1 genau.</translation>
    </message>
    <message>
        <source>Not exact: limits missed by %1, shares by %2.</source>
        <translation>Nicht exakt: Limits um %1 verfehlt, Anteile um %2.</translation>
    </message>
    <message>
        <source>Optimal to %1 (KKT residual); no other answer gains more than %2.</source>
        <translation>Optimal bis auf %1 (KKT-Residuum); keine andere Lösung bringt mehr als %2 zusätzlich.</translation>
    </message>
    <message>
        <source>Not proven optimal: conditions missed by %1, another answer may gain up to %2.</source>
        <translation>Optimum nicht nachgewiesen: Bedingungen um %1 verfehlt, eine andere Lösung kann bis zu %2 mehr bringen.</translation>
    </message>
    <message>
        <source>Expected return %1 a year; no risk was measured.</source>
        <translation>Erwarteter Ertrag %1 im Jahr; ein Risiko wurde nicht gemessen.</translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>zu wenig Daten</translation>
    </message>
    <message>
        <source> (now %1)</source>
        <translation> (jetzt %1)</translation>
    </message>
    <message>
        <source>Expected return %1, volatility %2 a year, Sharpe %3%4. Risk as if from %5 independent bets.</source>
        <translation>Erwarteter Ertrag %1, Volatilität %2 im Jahr, Sharpe %3%4. Risiko wie aus %5 unabhängigen Wetten.</translation>
    </message>
    <message>
        <source>rebalance</source>
        <translation>Umschichtung</translation>
    </message>
    <message>
        <source>distribute</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>nothing done</source>
        <translation>nichts unternommen</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Umschlag</translation>
    </message>
    <message numerus="yes">
        <source>Of each rebalance. %n of them had no answer.</source>
        <translation>
            <numerusform>Je Umschichtung. %n davon blieb ohne Lösung.</numerusform>
            <numerusform>Je Umschichtung. %n davon blieben ohne Lösung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Ertrag</translation>
    </message>
    <message>
        <source>Fall</source>
        <translation>Rückgang</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Bets</source>
        <translation>Wetten</translation>
    </message>
    <message>
        <source>Largest shares</source>
        <translation>Größte Anteile</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Überweisungen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>angewendet</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Nothing to move: everybody has what the method gives.</source>
        <translation>Nichts zu bewegen: Alle haben schon, was die Methode vorsieht.</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s), %1 %2 change hands, turnover %3, expected cost %4</source>
        <translation>
            <numerusform>%n Überweisung, %1 %2 werden bewegt, Umschlag %3, erwartete Kosten %4</numerusform>
            <numerusform>%n Überweisungen, %1 %2 werden bewegt, Umschlag %3, erwartete Kosten %4</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 are in open orders or positions and stay until they close: %3.</source>
        <translation>%1 %2 stecken in offenen Orders oder Positionen und bleiben dort, bis diese schließen: %3.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>kein Limit</translation>
    </message>
    <message>
        <source>in proportion</source>
        <translation>proportional</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>cut in proportion</source>
        <translation>proportional gekürzt</translation>
    </message>
    <message>
        <source>closest shares inside</source>
        <translation>nächste zulässige Anteile</translation>
    </message>
    <message>
        <source>volatility</source>
        <translation>Volatilität</translation>
    </message>
    <message>
        <source>variance</source>
        <translation>Varianz</translation>
    </message>
    <message>
        <source>downside deviation</source>
        <translation>Abwärtsabweichung</translation>
    </message>
    <message>
        <source>nearest pair</source>
        <translation>nächstes Paar</translation>
    </message>
    <message>
        <source>farthest pair</source>
        <translation>entferntestes Paar</translation>
    </message>
    <message>
        <source>average</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Ward</translation>
    </message>
    <message>
        <source>as the tree comes</source>
        <translation>wie der Baum sie ergibt</translation>
    </message>
    <message>
        <source>neighbours alike</source>
        <translation>ähnliche nebeneinander</translation>
    </message>
    <message>
        <source>Wealth never below</source>
        <translation>Vermögen nie unter</translation>
    </message>
    <message>
        <source>but for a chance of</source>
        <translation>außer mit Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Risk measured by</source>
        <translation>Risikoschätzung</translation>
    </message>
    <message>
        <source>Expected returns by</source>
        <translation>Ertragsschätzung</translation>
    </message>
    <message>
        <source>Share at least</source>
        <translation>Anteil mindestens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>Cash floor</source>
        <translation>Barbestand mindestens</translation>
    </message>
    <message>
        <source>Turnover at most</source>
        <translation>Umschlag höchstens</translation>
    </message>
    <message>
        <source>Returns per</source>
        <translation>Erträge je</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Latest periods</source>
        <translation>Letzte Perioden</translation>
    </message>
    <message>
        <source>0: all of them</source>
        <translation>0: alle</translation>
    </message>
    <message>
        <source>Periods at least</source>
        <translation>Perioden mindestens</translation>
    </message>
    <message>
        <source>Shorter series take no part.</source>
        <translation>Kürzere Reihen bleiben außen vor.</translation>
    </message>
    <message>
        <source>Move money</source>
        <translation>Geld bewegen</translation>
    </message>
    <message>
        <source>to the target</source>
        <translation>bis zum Ziel</translation>
    </message>
    <message>
        <source>to the edge of the band</source>
        <translation>bis zum Rand des Bands</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Closer to the target: stays.</source>
        <translation>Näher am Ziel: bleibt.</translation>
    </message>
    <message>
        <source>Least transfer</source>
        <translation>Kleinste Überweisung</translation>
    </message>
    <message>
        <source>Give only, take nothing back</source>
        <translation>Nur zuteilen, nichts zurückholen</translation>
    </message>
    <message>
        <source>Cost of moving money</source>
        <translation>Kosten der Umschichtung</translation>
    </message>
    <message>
        <source>Weighed against the gain.</source>
        <translation>Werden gegen den Gewinn abgewogen.</translation>
    </message>
    <message>
        <source>Most who get money</source>
        <translation>Höchstzahl der Empfänger</translation>
    </message>
    <message>
        <source>0: any number</source>
        <translation>0: beliebig viele</translation>
    </message>
    <message>
        <source>Least share</source>
        <translation>Kleinster Anteil</translation>
    </message>
    <message>
        <source>Less than this: nothing.</source>
        <translation>Darunter: nichts.</translation>
    </message>
    <message>
        <source>Share out everything above the floor</source>
        <translation>Alles über dem Mindestbestand verteilen</translation>
    </message>
    <message>
        <source>Otherwise the method may leave more as cash.</source>
        <translation>Sonst darf die Methode mehr Barbestand übrig lassen.</translation>
    </message>
    <message>
        <source>Leave out who never traded</source>
        <translation>Auslassen, wer nie gehandelt hat</translation>
    </message>
    <message>
        <source>They keep what they have.</source>
        <translation>Sie behalten, was sie haben.</translation>
    </message>
    <message>
        <source>Farms pass money on to their agents</source>
        <translation>Farmen geben Geld an ihre Agenten weiter</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The least risky mix that the limits allow; ignores expected returns.</source>
        <translation>Die risikoärmste Mischung, die die Limits zulassen; ohne Rücksicht auf erwartete Erträge.</translation>
    </message>
    <message>
        <source>The most return above the riskless rate for each unit of risk.</source>
        <translation>Der höchste Ertrag über dem risikofreien Zins je Einheit Risiko.</translation>
    </message>
    <message>
        <source>Return less a penalty on risk; the risk aversion sets how large the penalty is.</source>
        <translation>Ertrag abzüglich eines Abschlags für Risiko; die Risikoaversion bestimmt dessen Höhe.</translation>
    </message>
    <message>
        <source>The least risky mix that is expected to earn the target.</source>
        <translation>Die risikoärmste Mischung, die den Zielertrag erwarten lässt.</translation>
    </message>
    <message>
        <source>The highest expected return whose volatility stays within the target.</source>
        <translation>Der höchste erwartete Ertrag, dessen Volatilität innerhalb der Zielvorgabe bleibt.</translation>
    </message>
    <message>
        <source>Everybody carries the same share of the total risk.</source>
        <translation>Jeder trägt den gleichen Anteil am Gesamtrisiko.</translation>
    </message>
    <message>
        <source>Everybody carries the share of the total risk that you set.</source>
        <translation>Jeder trägt den vorgegebenen Anteil am Gesamtrisiko.</translation>
    </message>
    <message>
        <source>More for those who earned more lately; recent results count more.</source>
        <translation>Mehr für jene, die zuletzt mehr verdient haben; jüngere Ergebnisse zählen stärker.</translation>
    </message>
    <message>
        <source>Moves a little towards the winners after each period.</source>
        <translation>Rückt nach jeder Periode ein Stück zu den Gewinnern.</translation>
    </message>
    <message>
        <source>The Kelly stake of each on its own, scaled down together when they exceed the budget.</source>
        <translation>Der Kelly-Einsatz jedes Einzelnen; gemeinsam verkleinert, wenn die Summe das Budget übersteigt.</translation>
    </message>
    <message>
        <source>The fastest expected growth, from means and covariance.</source>
        <translation>Das schnellste erwartete Wachstum, aus Mittelwerten und Kovarianz.</translation>
    </message>
    <message>
        <source>The mix that would have grown fastest over the observed periods.</source>
        <translation>Die Mischung, die über die beobachteten Perioden am schnellsten gewachsen wäre.</translation>
    </message>
    <message>
        <source>In proportion to the result of each; nothing for those who lose.</source>
        <translation>Im Verhältnis zum Ergebnis jedes Einzelnen; nichts für Verlierer.</translation>
    </message>
    <message>
        <source>In proportion to return above the riskless rate divided by risk.</source>
        <translation>Im Verhältnis zum Ertrag über dem risikofreien Zins, geteilt durch das Risiko.</translation>
    </message>
    <message>
        <source>The most diversification: average volatility over volatility of the mix.</source>
        <translation>Die größte Diversifikation: mittlere Volatilität geteilt durch die Volatilität der Mischung.</translation>
    </message>
    <message>
        <source>Groups those who move together and splits risk between the groups, step by step.</source>
        <translation>Gruppiert, was sich gemeinsam bewegt, und teilt das Risiko schrittweise zwischen den Gruppen auf.</translation>
    </message>
    <message>
        <source>In inverse proportion to volatility.</source>
        <translation>Umgekehrt proportional zur Volatilität.</translation>
    </message>
    <message>
        <source>In inverse proportion to variance.</source>
        <translation>Umgekehrt proportional zur Varianz.</translation>
    </message>
    <message>
        <source>The same for everybody.</source>
        <translation>Für alle gleich viel.</translation>
    </message>
</context>
<context>
    <name>analysis</name>
    <message>
        <source>Needs %1 closed trades, has %2.</source>
        <translation>Braucht %1 abgeschlossene Trades, hat %2.</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>nicht definiert</translation>
    </message>
    <message>
        <source>no backtest kept</source>
        <translation>kein Backtest gespeichert</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>wie erwartet</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>Keep a backtest of the same strategy, parameters, instrument and interval on the page Research; then it is compared here.</source>
        <translation>Speichern Sie auf der Seite Research einen Backtest mit derselben Strategie, denselben Parametern, demselben Instrument und Intervall; dann wird hier verglichen.</translation>
    </message>
    <message>
        <source>Expectancy of the agents&apos; own kept backtests over %1 trades: %2</source>
        <translation>Erwartungswert der gespeicherten eigenen Backtests der Agenten über %1 Trades: %2</translation>
    </message>
    <message>
        <source>Welch&apos;s t of the difference: %1. Beyond ±2 it is called better or worse.</source>
        <translation>Welchs t der Differenz: %1. Jenseits von ±2 gilt das Ergebnis als besser oder schlechter.</translation>
    </message>
    <message>
        <source>Win rate, 95 %</source>
        <translation>Trefferquote, 95 %</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Wilson&apos;s interval: the true win rate lies in it with 95 % confidence. Measured: %1 of %2.</source>
        <translation>Wilson-Intervall: Mit 95 % Konfidenz liegt die wahre Trefferquote darin. Gemessen: %1 von %2.</translation>
    </message>
    <message>
        <source>Deepest drawdown</source>
        <translation>Tiefster Drawdown</translation>
    </message>
    <message>
        <source>Volatility a year</source>
        <translation>Volatilität im Jahr</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Mean of the worst 5 % of days</source>
        <translation>Mittel der schlechtesten 5 % der Tage</translation>
    </message>
    <message>
        <source>Mean correlation of the agents</source>
        <translation>Mittlere Korrelation der Agenten</translation>
    </message>
    <message>
        <source>0 % to 50 %</source>
        <translation>0 % bis 50 %</translation>
    </message>
    <message>
        <source>0 % to 150 %</source>
        <translation>0 % bis 150 %</translation>
    </message>
    <message>
        <source>60 % to 20 %</source>
        <translation>60 % bis 20 %</translation>
    </message>
    <message>
        <source>0 % to 15 %</source>
        <translation>0 % bis 15 %</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 bis 1</translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>zu wenig Daten</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>What the farm earned beside its agents of now: agents that left, and what was there before an agent&apos;s record began.</source>
        <translation>Was die Farm neben ihren jetzigen Agenten verdient hat: ausgeschiedene Agenten und was da war, bevor die Aufzeichnung eines Agenten begann.</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Change of equity less what flowed in: %1 %2</source>
        <translation>Änderung des Kapitals abzüglich der Zuflüsse: %1 %2</translation>
    </message>
    <message>
        <source>Linked return</source>
        <translation>Verketteter Ertrag</translation>
    </message>
    <message>
        <source>Carino (1999): shares of the farm&apos;s return, period by period, linked so that they add up. Exactly %1 %.</source>
        <translation>Carino (1999): Anteile am Ertrag der Farm, Periode für Periode so verkettet, dass sie sich zum Ganzen addieren. Genau %1 %.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Trades</translation>
    </message>
    <message>
        <source>Expectancy</source>
        <translation>Erwartungswert</translation>
    </message>
    <message>
        <source>Mean result of a trade on the money at stake, fees included</source>
        <translation>Mittleres Ergebnis eines Trades auf das eingesetzte Geld, einschließlich Gebühren</translation>
    </message>
    <message>
        <source>Profit factor</source>
        <translation>Profitfaktor</translation>
    </message>
    <message>
        <source>Sum of gains / sum of losses</source>
        <translation>Summe der Gewinne / Summe der Verluste</translation>
    </message>
    <message>
        <source>t</source>
        <translation>t</translation>
    </message>
    <message>
        <source>Mean result / its standard error. Beyond 2 it is hardly chance.</source>
        <translation>Mittleres Ergebnis / Standardfehler. Jenseits von 2 ist es kaum noch Zufall.</translation>
    </message>
    <message>
        <source>P(Sharpe &gt; 0)</source>
        <translation>P(Sharpe &gt; 0)</translation>
    </message>
    <message>
        <source>Probabilistic Sharpe ratio of the results per trade (Bailey, Lopez de Prado 2012)</source>
        <translation>Probabilistische Sharpe-Ratio der Ergebnisse je Trade (Bailey, Lopez de Prado 2012)</translation>
    </message>
    <message>
        <source>Its backtest</source>
        <translation>Gegenüber Backtest</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bestandteil</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Needs %1 closed trades.</source>
        <translation>Braucht %1 abgeschlossene Trades.</translation>
    </message>
    <message>
        <source>0 to 100 is</source>
        <translation>0 bis 100 entspricht</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Beitrag</translation>
    </message>
</context>
<context>
    <name>capital</name>
    <message>
        <source>Minimum variance</source>
        <translation>Minimale Varianz</translation>
    </message>
    <message>
        <source>Maximum Sharpe ratio</source>
        <translation>Maximale Sharpe-Ratio</translation>
    </message>
    <message>
        <source>Return less risk</source>
        <translation>Ertrag abzüglich Risiko</translation>
    </message>
    <message>
        <source>Target return</source>
        <translation>Zielertrag</translation>
    </message>
    <message>
        <source>Target risk</source>
        <translation>Zielrisiko</translation>
    </message>
    <message>
        <source>Equal risk</source>
        <translation>Gleiches Risiko</translation>
    </message>
    <message>
        <source>Risk budgets</source>
        <translation>Risikobudgets</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Follow the winners</source>
        <translation>Den Gewinnern folgen</translation>
    </message>
    <message>
        <source>Kelly, each on its own</source>
        <translation>Kelly, jeder für sich</translation>
    </message>
    <message>
        <source>Kelly, from means and risk</source>
        <translation>Kelly, aus Mittelwerten und Risiko</translation>
    </message>
    <message>
        <source>Kelly, fastest growth</source>
        <translation>Kelly, schnellstes Wachstum</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Wertentwicklung</translation>
    </message>
    <message>
        <source>Performance per risk</source>
        <translation>Wertentwicklung je Risiko</translation>
    </message>
    <message>
        <source>Equal shares</source>
        <translation>Gleiche Anteile</translation>
    </message>
    <message>
        <source>Maximum diversification</source>
        <translation>Maximale Diversifikation</translation>
    </message>
    <message>
        <source>Hierarchical risk parity</source>
        <translation>Hierarchische Risikoparität</translation>
    </message>
    <message>
        <source>Inverse volatility</source>
        <translation>Inverse Volatilität</translation>
    </message>
    <message>
        <source>Inverse variance</source>
        <translation>Inverse Varianz</translation>
    </message>
    <message>
        <source>Riskless rate</source>
        <translation>Risikofreier Zins</translation>
    </message>
    <message>
        <source>What money earns per year without risk; only more counts.</source>
        <translation>Was Geld im Jahr ohne Risiko einbringt; nur was darüber liegt, zählt.</translation>
    </message>
    <message>
        <source>Risk aversion</source>
        <translation>Risikoaversion</translation>
    </message>
    <message>
        <source>The higher, the more return a unit of risk must bring; 2 is bold, 10 is careful.</source>
        <translation>Je höher, desto mehr Ertrag muss eine Einheit Risiko bringen; 2 ist mutig, 10 vorsichtig.</translation>
    </message>
    <message>
        <source>Expected return per year that the mix must reach.</source>
        <translation>Erwarteter Jahresertrag, den die Mischung erreichen muss.</translation>
    </message>
    <message>
        <source>Target volatility</source>
        <translation>Zielvolatilität</translation>
    </message>
    <message>
        <source>Most volatility per year that the mix may have.</source>
        <translation>Höchste Volatilität im Jahr, die die Mischung haben darf.</translation>
    </message>
    <message>
        <source>How much of the whole risk each may carry, relative to the others; set in the table.</source>
        <translation>Wie viel vom Gesamtrisiko jeder im Verhältnis zu den anderen tragen darf; wird in der Tabelle festgelegt.</translation>
    </message>
    <message>
        <source>Half-life</source>
        <translation>Halbwertszeit</translation>
    </message>
    <message>
        <source>After so many periods a result counts half as much.</source>
        <translation>Nach so vielen Perioden zählt ein Ergebnis nur noch halb.</translation>
    </message>
    <message>
        <source>Shares from scores</source>
        <translation>Anteile aus Punktwerten</translation>
    </message>
    <message>
        <source>In proportion to positive scores, or softmax, which leaves something to losers too.</source>
        <translation>Proportional zu positiven Punktwerten oder mit Softmax, das auch Verlierern etwas lässt.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Of softmax: small means the best gets nearly all.</source>
        <translation>Für Softmax: Bei kleinen Werten erhält der Beste fast alles.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>How far shares move towards winners per period.</source>
        <translation>Wie weit sich die Anteile je Periode zu den Gewinnern verschieben.</translation>
    </message>
    <message>
        <source>When limits are missed</source>
        <translation>Bei Limitverletzung</translation>
    </message>
    <message>
        <source>Clip all in the same proportion, or take the closest point inside all limits.</source>
        <translation>Alle im selben Verhältnis kürzen oder den nächsten Punkt innerhalb aller Limits nehmen.</translation>
    </message>
    <message>
        <source>All cash when nobody earns</source>
        <translation>Nur Barbestand, wenn niemand verdient</translation>
    </message>
    <message>
        <source>Otherwise the method answers that nobody is eligible and nothing moves.</source>
        <translation>Sonst meldet die Methode, dass niemand infrage kommt, und nichts wird bewegt.</translation>
    </message>
    <message>
        <source>Risk measure</source>
        <translation>Risikomaß</translation>
    </message>
    <message>
        <source>What a return is divided by.</source>
        <translation>Wodurch ein Ertrag geteilt wird.</translation>
    </message>
    <message>
        <source>Acceptable return</source>
        <translation>Annehmbarer Ertrag</translation>
    </message>
    <message>
        <source>Per period; only what lies below it is downside.</source>
        <translation>Je Periode; nur was darunter liegt, gilt als Abwärtsrisiko.</translation>
    </message>
    <message>
        <source>Kelly fraction</source>
        <translation>Kelly-Anteil</translation>
    </message>
    <message>
        <source>Part of the full stake; half of it costs a quarter of the growth and saves half of the swings.</source>
        <translation>Teil des vollen Einsatzes; die Hälfte kostet ein Viertel des Wachstums und halbiert die Schwankungen.</translation>
    </message>
    <message>
        <source>Largest stake</source>
        <translation>Größter Einsatz</translation>
    </message>
    <message>
        <source>No stake is above this share of the money.</source>
        <translation>Kein Einsatz übersteigt diesen Anteil des Geldes.</translation>
    </message>
    <message>
        <source>Return of cash</source>
        <translation>Ertrag des Barbestands</translation>
    </message>
    <message>
        <source>What money that is not staked earns per period.</source>
        <translation>Was nicht eingesetztes Geld je Periode einbringt.</translation>
    </message>
    <message>
        <source>Drawdown limit</source>
        <translation>Drawdown-Limit</translation>
    </message>
    <message>
        <source>The money falls below this part of its start at most with this probability, ever.</source>
        <translation>Das Geld fällt höchstens mit dieser Wahrscheinlichkeit jemals unter diesen Teil des Anfangswerts.</translation>
    </message>
    <message>
        <source>Linkage</source>
        <translation>Gruppenabstand</translation>
    </message>
    <message>
        <source>How the distance between two groups is measured.</source>
        <translation>Wie der Abstand zwischen zwei Gruppen gemessen wird.</translation>
    </message>
    <message>
        <source>Order of the tree</source>
        <translation>Reihenfolge im Baum</translation>
    </message>
    <message>
        <source>As the tree grew, or with neighbours most alike.</source>
        <translation>Wie der Baum gewachsen ist oder mit möglichst ähnlichen Nachbarn.</translation>
    </message>
    <message>
        <source>Portfolio theory</source>
        <translation>Portfoliotheorie</translation>
    </message>
    <message>
        <source>Risk parity</source>
        <translation>Risikoparität</translation>
    </message>
    <message>
        <source>Kelly</source>
        <translation>Kelly</translation>
    </message>
    <message>
        <source>Simple rules</source>
        <translation>Einfache Regeln</translation>
    </message>
    <message>
        <source>Diversified</source>
        <translation>Diversifiziert</translation>
    </message>
    <message>
        <source>The rule is on and there was no plan yet</source>
        <translation>Die Regel ist an und es gab noch keinen Plan</translation>
    </message>
    <message>
        <source>A new period began</source>
        <translation>Eine neue Periode begann</translation>
    </message>
    <message>
        <source>Shares drifted beyond the band</source>
        <translation>Die Anteile haben das Band verlassen</translation>
    </message>
    <message>
        <source>The market&apos;s regime changed</source>
        <translation>Die Marktphase hat gewechselt</translation>
    </message>
    <message>
        <source>New money to give out</source>
        <translation>Neues Geld ist zu verteilen</translation>
    </message>
    <message>
        <source>Waited: another program writes the books</source>
        <translation>Gewartet: Ein anderes Programm schreibt die Bücher</translation>
    </message>
    <message>
        <source>Waited: the emergency stop is on</source>
        <translation>Gewartet: Der Nothalt ist an</translation>
    </message>
    <message>
        <source>Waited: a proposal waits for a person</source>
        <translation>Gewartet: Ein Vorschlag wartet auf eine Person</translation>
    </message>
    <message>
        <source>Waited: a person said no less than a day ago</source>
        <translation>Gewartet: Eine Person hat vor weniger als einem Tag abgelehnt</translation>
    </message>
    <message>
        <source>Waited: something was refused less than an hour ago</source>
        <translation>Gewartet: Vor weniger als einer Stunde wurde etwas abgelehnt</translation>
    </message>
    <message>
        <source>Waited: prices are stale</source>
        <translation>Gewartet: Kurse sind veraltet</translation>
    </message>
    <message>
        <source>Did nothing: no rule is on</source>
        <translation>Nichts unternommen: Keine Regel ist an</translation>
    </message>
    <message>
        <source>Did nothing: this period has its plan</source>
        <translation>Nichts unternommen: Diese Periode hat ihren Plan</translation>
    </message>
    <message>
        <source>Did nothing: shares are inside the band</source>
        <translation>Nichts unternommen: Die Anteile liegen im Band</translation>
    </message>
    <message>
        <source>Did nothing: the regime is the same</source>
        <translation>Nichts unternommen: Die Marktphase ist dieselbe</translation>
    </message>
    <message>
        <source>Did nothing: too little history to know the regime</source>
        <translation>Nichts unternommen: Zu wenig Verlauf, um die Marktphase zu bestimmen</translation>
    </message>
    <message>
        <source>Did nothing: too little new money</source>
        <translation>Nichts unternommen: Zu wenig neues Geld</translation>
    </message>
    <message>
        <source>Did nothing: all money is where it should be</source>
        <translation>Nichts unternommen: Alles Geld ist, wo es sein soll</translation>
    </message>
    <message>
        <source>Did nothing: the method has no answer</source>
        <translation>Nichts unternommen: Die Methode hat keine Lösung</translation>
    </message>
    <message>
        <source>The books refused the plan</source>
        <translation>Die Bücher haben den Plan abgelehnt</translation>
    </message>
    <message>
        <source>Proposed to a person</source>
        <translation>Einer Person vorgelegt</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Angewendet</translation>
    </message>
    <message>
        <source>Approved and applied</source>
        <translation>Genehmigt und angewendet</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>left out by choice</source>
        <translation>bewusst ausgelassen</translation>
    </message>
    <message>
        <source>series too short: has %1 of %2 %3</source>
        <translation>Reihe zu kurz (%3: %1 von %2)</translation>
    </message>
    <message>
        <source>its equity never moved: there is nothing to judge it by</source>
        <translation>das Kapital hat sich nie bewegt: keine Grundlage für eine Beurteilung</translation>
    </message>
    <message>
        <source>the series have %1 %2 in common, %3 are needed; the shortest is that of %4</source>
        <translation>die Reihen haben %1 %2 gemeinsam, nötig sind %3; am kürzesten ist die von %4</translation>
    </message>
    <message>
        <source>return</source>
        <translation>Ertrag</translation>
    </message>
    <message>
        <source>Sharpe ratio</source>
        <translation>Sharpe-Ratio</translation>
    </message>
    <message>
        <source>drawdown</source>
        <translation>Drawdown</translation>
    </message>
    <message>
        <source>win rate</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>profit factor</source>
        <translation>Profitfaktor</translation>
    </message>
    <message>
        <source>number of trades</source>
        <translation>Anzahl der Trades</translation>
    </message>
    <message>
        <source>there is nobody to share money with</source>
        <translation>es gibt niemanden, auf den Geld verteilt werden kann</translation>
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
        <source>the last look was on %1</source>
        <translation>zuletzt geprüft am %1</translation>
    </message>
    <message>
        <source>the largest drift is %1, the band %2</source>
        <translation>die größte Abweichung ist %1, das Band %2</translation>
    </message>
    <message>
        <source>%1 before, %2 now</source>
        <translation>vorher %1, jetzt %2</translation>
    </message>
    <message>
        <source>the oldest price is of %1, at most %2 are allowed</source>
        <translation>der älteste Kurs ist von %1, erlaubt sind höchstens %2</translation>
    </message>
    <message>
        <source>%1 lie above the reserve</source>
        <translation>%1 liegen über der Reserve</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>stressed</source>
        <translation>angespannt</translation>
    </message>
    <message>
        <source>its money is counted in %1</source>
        <translation>das Geld wird in %1 gerechnet</translation>
    </message>
    <message>
        <source>the wallet %1 is frozen or closed</source>
        <translation>die Wallet %1 ist gesperrt oder geschlossen</translation>
    </message>
</context>
<context>
    <name>draft</name>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Choose a wallet from the list.</source>
        <translation>Wählen Sie eine Wallet aus der Liste.</translation>
    </message>
    <message>
        <source>Choose an asset.</source>
        <translation>Wählen Sie einen Wert.</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>Geben Sie einen Betrag ein.</translation>
    </message>
    <message>
        <source>Choose at least one receiver.</source>
        <translation>Wählen Sie mindestens einen Empfänger.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Geben Sie einen Grund an.</translation>
    </message>
    <message>
        <source>Choose a period.</source>
        <translation>Wählen Sie einen Zeitraum.</translation>
    </message>
    <message>
        <source>More than there is.</source>
        <translation>Mehr als vorhanden.</translation>
    </message>
    <message>
        <source>Only %1 is free.</source>
        <translation>Frei sind nur %1.</translation>
    </message>
    <message>
        <source>The allowance leaves %1.</source>
        <translation>Der Freibetrag lässt noch %1 zu.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>Enter an amount above zero.</source>
        <translation>Geben Sie einen Betrag über null ein.</translation>
    </message>
    <message>
        <source>%1 has at most %2 decimals.</source>
        <translation>%1 hat höchstens %2 Nachkommastellen.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Diese Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>Choose another wallet than the source.</source>
        <translation>Wählen Sie eine andere Wallet als die Quelle.</translation>
    </message>
    <message>
        <source>Money can not take this way.</source>
        <translation>Auf diesem Weg kann kein Geld fließen.</translation>
    </message>
    <message>
        <source>This wallet is frozen: it only gives back to the wallet above it.</source>
        <translation>Diese Wallet ist gesperrt: Sie gibt nur an die Wallet über ihr zurück.</translation>
    </message>
    <message>
        <source>This wallet is closed.</source>
        <translation>Diese Wallet ist geschlossen.</translation>
    </message>
    <message>
        <source>The text has signs that can not be shown. Remove control and direction signs.</source>
        <translation>Der Text hat Zeichen, die nicht gezeigt werden können. Entfernen Sie Steuer- und Richtungszeichen.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>Dieser Text ist zu lang.</translation>
    </message>
    <message>
        <source>The percentages exceed 100.</source>
        <translation>Die Prozentsätze übersteigen 100.</translation>
    </message>
    <message>
        <source>At least one weight must be above zero.</source>
        <translation>Mindestens ein Gewicht muss größer als null sein.</translation>
    </message>
    <message>
        <source>This receiver is there twice.</source>
        <translation>Dieser Empfänger kommt zweimal vor.</translation>
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
        <translation>So viel ist in der Wallet nicht frei. Nehmen Sie einen kleineren Betrag oder bewegen Sie zuerst Geld dorthin.</translation>
    </message>
    <message>
        <source>This is more than the allowance permits. Take less or have the allowance raised.</source>
        <translation>Das ist mehr, als der Freibetrag erlaubt. Nehmen Sie weniger oder lassen Sie ihn erhöhen.</translation>
    </message>
    <message>
        <source>The wallet is frozen. Unfreeze it first.</source>
        <translation>Die Wallet ist gesperrt. Entsperren Sie sie zuerst.</translation>
    </message>
    <message>
        <source>The wallet is closed. Choose another one.</source>
        <translation>Die Wallet ist geschlossen. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The wallet still holds money or has open business. Move the money out first.</source>
        <translation>In der Wallet liegt noch Geld oder sie hat offene Geschäfte. Bewegen Sie das Geld zuerst heraus.</translation>
    </message>
    <message>
        <source>A wallet of this kind cannot stand there. Choose another parent.</source>
        <translation>Eine Wallet dieser Art kann dort nicht stehen. Wählen Sie eine andere übergeordnete.</translation>
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
        <translation>Das würde mehr verbrauchen, als für die Order reserviert ist. Nichts wurde gebucht. Laden Sie die Order neu und versuchen Sie es erneut.</translation>
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
        <translation>Keine Zuteilung erfüllt alle Limits zugleich. Lockern Sie eines davon.</translation>
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
        <translation>Ohne Limit wächst die Lösung endlos. Setzen Sie einen Höchstanteil.</translation>
    </message>
    <message>
        <source>The optimiser found no stable answer in time. Loosen limits or choose another method.</source>
        <translation>Der Optimierer fand rechtzeitig keine stabile Lösung. Lockern Sie Limits oder wählen Sie eine andere Methode.</translation>
    </message>
    <message>
        <source>The risk gate refused the order. Its reason stands in the list of refused orders.</source>
        <translation>Die Risikoprüfung hat die Order abgelehnt. Der Grund steht in der Liste der abgelehnten Orders.</translation>
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
        <translation>Nach dieser Methode kommt niemand für Kapital infrage. Senken Sie die Schwellen oder lassen Sie Barbestand zu.</translation>
    </message>
</context>
<context>
    <name>farms</name>
    <message>
        <source>The entry may go on.</source>
        <translation>Der Einstieg ist zugelassen.</translation>
    </message>
    <message>
        <source>The entry was made smaller: other agents want the other side.</source>
        <translation>Der Einstieg wurde verkleinert: Andere Agenten wollen die Gegenseite.</translation>
    </message>
    <message>
        <source>Other agents want more of the other side, so nothing is left.</source>
        <translation>Andere Agenten wollen mehr von der Gegenseite, darum bleibt nichts übrig.</translation>
    </message>
    <message>
        <source>Another agent of the farm holds or wants the other side.</source>
        <translation>Ein anderer Agent der Farm hält oder will die Gegenseite.</translation>
    </message>
    <message>
        <source>The farm has made all entries that it may make in an hour.</source>
        <translation>Die Farm hat alle Einstiege gemacht, die in einer Stunde erlaubt sind.</translation>
    </message>
    <message>
        <source>The last entry on this instrument is too recent.</source>
        <translation>Der letzte Einstieg in dieses Instrument liegt zu kurz zurück.</translation>
    </message>
    <message>
        <source>Too few agents of the farm want this side.</source>
        <translation>Zu wenige Agenten der Farm wollen diese Seite.</translation>
    </message>
    <message>
        <source>Enter more than 0 % and at most 100 %, or leave it empty.</source>
        <translation>Geben Sie mehr als 0 % und höchstens 100 % ein oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Enter a whole number from 1 to 100000, or leave it empty.</source>
        <translation>Geben Sie eine ganze Zahl von 1 bis 100000 ein oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Enter an amount above zero, or leave it empty.</source>
        <translation>Geben Sie einen Betrag über null ein oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Enter 0 (no rule) to 100000 entries.</source>
        <translation>Geben Sie 0 (keine Regel) bis 100000 Einstiege ein.</translation>
    </message>
    <message>
        <source>Enter 0 (no rule) to 10080 minutes, which is a week.</source>
        <translation>Geben Sie 0 (keine Regel) bis 10080 Minuten (eine Woche) ein.</translation>
    </message>
    <message>
        <source>Enter 0 (no rule) to 1000 agents.</source>
        <translation>Geben Sie 0 (keine Regel) bis 1000 Agenten ein.</translation>
    </message>
    <message>
        <source>The amount must not be negative.</source>
        <translation>Der Betrag darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>Enter the profit at which it is swept.</source>
        <translation>Geben Sie den Gewinn ein, ab dem abgeführt wird.</translation>
    </message>
    <message>
        <source>Enter more than 0 % and at most 100 %.</source>
        <translation>Geben Sie mehr als 0 % und höchstens 100 % ein.</translation>
    </message>
    <message>
        <source>Enter a name of 1 to 120 visible characters.</source>
        <translation>Geben Sie einen Namen mit 1 bis 120 sichtbaren Zeichen ein.</translation>
    </message>
    <message>
        <source>Choose the asset in which the farm counts.</source>
        <translation>Wählen Sie den Wert, in dem die Farm rechnet.</translation>
    </message>
    <message>
        <source>Choose the master wallet that funds the farm.</source>
        <translation>Wählen Sie die Master-Wallet, aus der die Farm ihr Geld erhält.</translation>
    </message>
    <message>
        <source>Choose at least one instrument.</source>
        <translation>Wählen Sie mindestens ein Instrument.</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Kapital</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Earned on %1, UTC, open positions included</source>
        <translation>Verdient am %1, UTC, einschließlich offener Positionen</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>Equity and %1 %3 that was sent up, less the capital base of %2 %3. Deposits are no profit.</source>
        <translation>Kapital zuzüglich abgeführter %1 %3, abzüglich der Kapitalbasis von %2 %3. Einzahlungen sind kein Gewinn.</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>Drawdown</translation>
    </message>
    <message>
        <source>Agents running</source>
        <translation>Laufende Agenten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Equity over time</source>
        <translation>Kapitalverlauf</translation>
    </message>
    <message>
        <source>Farm</source>
        <translation>Farm</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Live trading needs a linked exchange account; run it on paper.</source>
        <translation>Echter Handel braucht ein verbundenes Börsenkonto; bitte auf dem Papier laufen lassen.</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>untätig</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>halted</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>market orders</source>
        <translation>Market-Orders</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>Einstiege</translation>
    </message>
    <message>
        <source>%1 is archived and takes no agents.</source>
        <translation>%1 ist archiviert und nimmt keine Agenten auf.</translation>
    </message>
    <message>
        <source>%1 keeps its money in %2, %3 in %4: collect the agent&apos;s money first.</source>
        <translation>%1 führt ihr Geld in %2, %3 in %4: Zuerst das Geld des Agenten einziehen.</translation>
    </message>
    <message>
        <source>%1 trades none of %2&apos;s instruments: add one to the farm first.</source>
        <translation>%1 handelt keines der Instrumente von %2: Zuerst eines in die Farm aufnehmen.</translation>
    </message>
    <message>
        <source>%1 is running: pause or stop it first.</source>
        <translation>%1 läuft: Zuerst pausieren oder stoppen.</translation>
    </message>
    <message>
        <source>%1 holds a position: let it close first.</source>
        <translation>%1 hält eine Position: Zuerst deren Schließung abwarten.</translation>
    </message>
    <message>
        <source>%1 has working orders: wait until they end.</source>
        <translation>%1 hat offene Orders: Deren Ende abwarten.</translation>
    </message>
    <message>
        <source>%1 has %2 that is reserved or on its way.</source>
        <translation>%1 hat %2, das reserviert oder unterwegs ist.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>It stops entering when it is %1 below its peak.</source>
        <translation>Keine neuen Einstiege ab %1 unter dem Höchststand.</translation>
    </message>
    <message>
        <source>It stops entering for the day after a loss of %1.</source>
        <translation>Nach einem Verlust von %1 für den Rest des Tages keine neuen Einstiege.</translation>
    </message>
    <message>
        <source>It never uses more than %1 %2.</source>
        <translation>Eingesetzt werden nie mehr als %1 %2.</translation>
    </message>
    <message>
        <source>No agent holds more than %1 of the farm&apos;s equity.</source>
        <translation>Kein Agent hält mehr als %1 vom Kapital der Farm.</translation>
    </message>
    <message>
        <source>All agents together hold at most %1 of it in one instrument.</source>
        <translation>Alle Agenten zusammen halten höchstens %1 vom Kapital in einem Instrument.</translation>
    </message>
    <message>
        <source>At most %1 positions are open at once.</source>
        <translation>Höchstens %1 Positionen sind gleichzeitig offen.</translation>
    </message>
    <message>
        <source>An agent that loses %1 times in a row is halted for a day.</source>
        <translation>Ein Agent, der %1-mal in Folge verliert, wird für einen Tag angehalten.</translation>
    </message>
    <message>
        <source>At most %1 orders a minute are sent.</source>
        <translation>Höchstens %1 Orders je Minute werden gesendet.</translation>
    </message>
    <message>
        <source>Opposite wishes of its agents on one instrument are netted.</source>
        <translation>Gegenläufige Wünsche der Agenten zu einem Instrument werden verrechnet.</translation>
    </message>
    <message>
        <source>An agent may not trade against another agent of the farm.</source>
        <translation>Ein Agent darf nicht gegen einen anderen Agenten der Farm handeln.</translation>
    </message>
    <message>
        <source>An entry needs %1 agents that want the same side.</source>
        <translation>Ein Einstieg braucht %1 Agenten, die dieselbe Seite wollen.</translation>
    </message>
    <message>
        <source>All agents together make at most %1 entries an hour.</source>
        <translation>Alle Agenten zusammen machen höchstens %1 Einstiege je Stunde.</translation>
    </message>
    <message>
        <source>Between two entries on one instrument lie at least %1 minutes.</source>
        <translation>Zwischen zwei Einstiegen in einem Instrument liegen mindestens %1 Minuten.</translation>
    </message>
    <message>
        <source>the master wallet</source>
        <translation>die Master-Wallet</translation>
    </message>
    <message>
        <source>the farm wallet</source>
        <translation>die Farm-Wallet</translation>
    </message>
    <message>
        <source>Profit stays with the agents.</source>
        <translation>Gewinn bleibt bei den Agenten.</translation>
    </message>
    <message>
        <source>Every day %1 of the profit goes to %2.</source>
        <translation>Jeden Tag gehen %1 des Gewinns an %2.</translation>
    </message>
    <message>
        <source>Every week %1 of the profit goes to %2.</source>
        <translation>Jede Woche gehen %1 des Gewinns an %2.</translation>
    </message>
    <message>
        <source>When an agent&apos;s profit reaches %1, %2 of it goes to %3.</source>
        <translation>Erreicht der Gewinn eines Agenten %1, gehen %2 davon an %3.</translation>
    </message>
    <message>
        <source>It trades %1.</source>
        <translation>Gehandelt wird: %1.</translation>
    </message>
    <message>
        <source>Trend following</source>
        <translation>Trendfolge</translation>
    </message>
    <message>
        <source>Breakout</source>
        <translation>Ausbruch</translation>
    </message>
    <message>
        <source>Price action</source>
        <translation>Price Action</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Benutzerdefiniert</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>Same strategy type.</source>
        <translation>Gleiche Strategieart.</translation>
    </message>
    <message>
        <source>The farm takes every strategy type.</source>
        <translation>Die Farm nimmt jede Strategieart auf.</translation>
    </message>
    <message>
        <source>%1 of its instruments are traded there.</source>
        <translation>%1 der Instrumente des Agenten werden dort gehandelt.</translation>
    </message>
    <message>
        <source>Correlation with the farm&apos;s returns: %1.</source>
        <translation>Korrelation mit den Erträgen der Farm: %1.</translation>
    </message>
    <message>
        <source>Not enough common days for a correlation.</source>
        <translation>Zu wenige gemeinsame Tage für eine Korrelation.</translation>
    </message>
    <message>
        <source>%1 of capital is left.</source>
        <translation>Noch %1 Kapital verfügbar.</translation>
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
        <translation>Die Order ist zugelassen.</translation>
    </message>
    <message>
        <source>Nothing is known about this instrument, so its orders are refused.</source>
        <translation>Über dieses Instrument ist nichts bekannt, darum werden seine Orders abgelehnt.</translation>
    </message>
    <message>
        <source>There is no price for this instrument yet.</source>
        <translation>Für dieses Instrument gibt es noch keinen Kurs.</translation>
    </message>
    <message>
        <source>The last price is too old to trade on.</source>
        <translation>Der letzte Kurs ist zu alt, um darauf zu handeln.</translation>
    </message>
    <message>
        <source>The agent&apos;s free money could not be read.</source>
        <translation>Das freie Geld des Agenten konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It is not known whether the agent runs.</source>
        <translation>Es ist nicht bekannt, ob der Agent läuft.</translation>
    </message>
    <message>
        <source>The limits of the farm could not be read.</source>
        <translation>Die Limits der Farm konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The emergency stop is on: only orders that reduce a position pass.</source>
        <translation>Der Nothalt ist an: Nur Orders, die eine Position verringern, sind zugelassen.</translation>
    </message>
    <message>
        <source>The agent is not running.</source>
        <translation>Der Agent läuft nicht.</translation>
    </message>
    <message>
        <source>The farm is not running.</source>
        <translation>Die Farm läuft nicht.</translation>
    </message>
    <message>
        <source>The agent is halted by its loss rules.</source>
        <translation>Der Agent ist durch seine Verlustregeln angehalten.</translation>
    </message>
    <message>
        <source>The farm is halted by its loss rules.</source>
        <translation>Die Farm ist durch ihre Verlustregeln angehalten.</translation>
    </message>
    <message>
        <source>The agent&apos;s wallet is frozen.</source>
        <translation>Die Wallet des Agenten ist gesperrt.</translation>
    </message>
    <message>
        <source>A paper agent cannot place a live order.</source>
        <translation>Ein Papieragent kann keine echte Order aufgeben.</translation>
    </message>
    <message>
        <source>The venue does not trade this instrument now.</source>
        <translation>Der Handelsplatz handelt dieses Instrument derzeit nicht.</translation>
    </message>
    <message>
        <source>The order&apos;s fields do not fit its type.</source>
        <translation>Die Felder der Order passen nicht zu ihrer Art.</translation>
    </message>
    <message>
        <source>The quantity is not a multiple of the lot size.</source>
        <translation>Die Menge ist kein Vielfaches der Losgröße.</translation>
    </message>
    <message>
        <source>The limit price is not a multiple of the tick size.</source>
        <translation>Der Limitkurs ist kein Vielfaches der Tickgröße.</translation>
    </message>
    <message>
        <source>The trigger price is not a multiple of the tick size.</source>
        <translation>Der Auslösekurs ist kein Vielfaches der Tickgröße.</translation>
    </message>
    <message>
        <source>The trailing distance is not a multiple of the tick size.</source>
        <translation>Der Trailing-Abstand ist kein Vielfaches der Tickgröße.</translation>
    </message>
    <message>
        <source>The quantity is below the venue&apos;s smallest.</source>
        <translation>Die Menge liegt unter der kleinsten des Handelsplatzes.</translation>
    </message>
    <message>
        <source>The quantity is above the venue&apos;s largest.</source>
        <translation>Die Menge liegt über der größten des Handelsplatzes.</translation>
    </message>
    <message>
        <source>The order is worth less than the venue&apos;s minimum.</source>
        <translation>Der Orderwert liegt unter dem Minimum des Handelsplatzes.</translation>
    </message>
    <message>
        <source>The order is worth more than the venue&apos;s maximum.</source>
        <translation>Der Orderwert liegt über dem Maximum des Handelsplatzes.</translation>
    </message>
    <message>
        <source>Price times quantity is too large a number.</source>
        <translation>Kurs mal Menge ergibt eine zu große Zahl.</translation>
    </message>
    <message>
        <source>The price is too far from the last one.</source>
        <translation>Der Kurs liegt zu weit vom letzten entfernt.</translation>
    </message>
    <message>
        <source>The trigger would be reached at once: it is on the wrong side of the market.</source>
        <translation>Der Auslöser wäre sofort erreicht: Er liegt auf der falschen Seite des Marktes.</translation>
    </message>
    <message>
        <source>A post-only order at this price would trade at once.</source>
        <translation>Eine Post-only-Order würde zu diesem Kurs sofort ausgeführt.</translation>
    </message>
    <message>
        <source>The order would expire before it is placed.</source>
        <translation>Die Order würde verfallen, bevor sie aufgegeben ist.</translation>
    </message>
    <message>
        <source>The venue has no such order type and it is not emulated.</source>
        <translation>Der Handelsplatz kennt diese Orderart nicht, und sie wird nicht nachgebildet.</translation>
    </message>
    <message>
        <source>The agent would sell more than it has, and this instrument has no short selling.</source>
        <translation>Der Agent würde mehr verkaufen, als er hat, und Leerverkäufe sind bei diesem Instrument nicht möglich.</translation>
    </message>
    <message>
        <source>The farm does not trade this instrument.</source>
        <translation>Die Farm handelt dieses Instrument nicht.</translation>
    </message>
    <message>
        <source>This instrument is on the farm&apos;s deny list.</source>
        <translation>Dieses Instrument steht auf der Sperrliste der Farm.</translation>
    </message>
    <message>
        <source>The agent is not assigned to this instrument.</source>
        <translation>Der Agent ist diesem Instrument nicht zugewiesen.</translation>
    </message>
    <message>
        <source>The agent has too little free money for this order and its fee.</source>
        <translation>Der Agent hat zu wenig freies Geld für diese Order und ihre Gebühr.</translation>
    </message>
    <message>
        <source>There is no position on the other side that a reduce-only order could reduce.</source>
        <translation>Auf der Gegenseite gibt es keine Position, die eine Reduce-only-Order verringern könnte.</translation>
    </message>
    <message>
        <source>A reduce-only order may not exceed the position.</source>
        <translation>Eine Reduce-only-Order darf die Position nicht übersteigen.</translation>
    </message>
    <message>
        <source>The same order is working already.</source>
        <translation>Dieselbe Order liegt bereits im Markt.</translation>
    </message>
    <message>
        <source>An order with this id was placed before.</source>
        <translation>Eine Order mit dieser Kennung wurde schon aufgegeben.</translation>
    </message>
    <message>
        <source>The order would trade with another order of the same farm.</source>
        <translation>Die Order würde gegen eine andere Order derselben Farm ausgeführt.</translation>
    </message>
    <message>
        <source>The agent has placed as many orders as it may in this time.</source>
        <translation>Der Agent hat so viele Orders aufgegeben, wie in dieser Zeit erlaubt sind.</translation>
    </message>
    <message>
        <source>The farm has placed as many orders as it may in this time.</source>
        <translation>Die Farm hat so viele Orders aufgegeben, wie in dieser Zeit erlaubt sind.</translation>
    </message>
    <message>
        <source>The agent has as many open orders as it may have.</source>
        <translation>Der Agent hat so viele offene Orders, wie erlaubt sind.</translation>
    </message>
    <message>
        <source>The farm has as many positions as it may have.</source>
        <translation>Die Farm hat so viele Positionen, wie erlaubt sind.</translation>
    </message>
    <message>
        <source>The agent&apos;s exposure would exceed its limit.</source>
        <translation>Das Engagement des Agenten würde sein Limit überschreiten.</translation>
    </message>
    <message>
        <source>The farm&apos;s exposure in this instrument would exceed its limit.</source>
        <translation>Das Engagement der Farm in diesem Instrument würde ihr Limit überschreiten.</translation>
    </message>
    <message>
        <source>The farm&apos;s exposure would exceed its limit.</source>
        <translation>Das Engagement der Farm würde ihr Limit überschreiten.</translation>
    </message>
    <message>
        <source>The master wallet&apos;s exposure would exceed its limit.</source>
        <translation>Das Engagement der Master-Wallet würde ihr Limit überschreiten.</translation>
    </message>
    <message>
        <source>The farm would use more capital than it may.</source>
        <translation>Die Farm würde mehr Kapital verwenden, als erlaubt ist.</translation>
    </message>
    <message>
        <source>The agent has lost as much today as it may.</source>
        <translation>Der Agent hat heute so viel verloren, wie erlaubt ist.</translation>
    </message>
    <message>
        <source>The farm has lost as much today as it may.</source>
        <translation>Die Farm hat heute so viel verloren, wie erlaubt ist.</translation>
    </message>
    <message>
        <source>The master wallet&apos;s farms have lost as much today as they may.</source>
        <translation>Die Farmen der Master-Wallet haben heute so viel verloren, wie erlaubt ist.</translation>
    </message>
    <message>
        <source>The agent&apos;s drawdown has reached its limit.</source>
        <translation>Der Drawdown des Agenten hat sein Limit erreicht.</translation>
    </message>
    <message>
        <source>The farm&apos;s drawdown has reached its limit.</source>
        <translation>Der Drawdown der Farm hat sein Limit erreicht.</translation>
    </message>
    <message>
        <source>The master wallet&apos;s drawdown has reached its limit.</source>
        <translation>Der Drawdown der Master-Wallet hat sein Limit erreicht.</translation>
    </message>
    <message>
        <source>The agent has lost as many times in a row as it may.</source>
        <translation>Der Agent hat so oft in Folge verloren, wie erlaubt ist.</translation>
    </message>
</context>
<context>
    <name>goals</name>
    <message>
        <source>Enter more than 0 and at most 10; 1 is exactly on track.</source>
        <translation>Geben Sie mehr als 0 und höchstens 10 ein; 1 heißt genau im Plan.</translation>
    </message>
    <message>
        <source>Enter more than 0 % and at most 100 %.</source>
        <translation>Geben Sie mehr als 0 % und höchstens 100 % ein.</translation>
    </message>
    <message>
        <source>Enter 0 % to 99 % of the time.</source>
        <translation>Geben Sie 0 % bis 99 % der Zeit ein.</translation>
    </message>
    <message>
        <source>Wait for at least 5 % of the time: before that the pace means nothing.</source>
        <translation>Warten Sie mindestens 5 % der Zeit ab: Vorher sagt das Tempo nichts aus.</translation>
    </message>
    <message>
        <source>Enter the highest target that it may set.</source>
        <translation>Geben Sie das höchste Ziel ein, das die Regel setzen darf.</translation>
    </message>
    <message>
        <source>Enter more than 0 % and at most 1000 %.</source>
        <translation>Geben Sie mehr als 0 % und höchstens 1000 % ein.</translation>
    </message>
    <message>
        <source>Enter the lowest target that it may set.</source>
        <translation>Geben Sie das niedrigste Ziel ein, das die Regel setzen darf.</translation>
    </message>
    <message>
        <source>Enter more than 0 % and less than 100 %.</source>
        <translation>Geben Sie mehr als 0 % und weniger als 100 % ein.</translation>
    </message>
    <message>
        <source>Enter the latest deadline that it may set.</source>
        <translation>Geben Sie die späteste Frist ein, die die Regel setzen darf.</translation>
    </message>
    <message>
        <source>Enter 1 to 3650 days.</source>
        <translation>Geben Sie 1 bis 3650 Tage ein.</translation>
    </message>
    <message>
        <source>Enter 1 to 100 times.</source>
        <translation>Geben Sie 1- bis 100-mal ein.</translation>
    </message>
    <message>
        <source>Enter 0 % to 100 %.</source>
        <translation>Geben Sie 0 % bis 100 % ein.</translation>
    </message>
    <message>
        <source>The three shares must add up to 100 %.</source>
        <translation>Die drei Anteile müssen zusammen 100 % ergeben.</translation>
    </message>
    <message>
        <source>Enter the profit from which it is protected.</source>
        <translation>Geben Sie den Gewinn ein, ab dem er geschützt wird.</translation>
    </message>
    <message>
        <source>Enter either a percentage or an amount that may be given back.</source>
        <translation>Geben Sie entweder einen Prozentsatz oder einen Betrag ein, der wieder abgegeben werden darf.</translation>
    </message>
    <message>
        <source>Enter an amount above zero.</source>
        <translation>Geben Sie einen Betrag über null ein.</translation>
    </message>
    <message>
        <source>The amount must be less than the profit from which it is protected.</source>
        <translation>Der Betrag muss kleiner sein als der Gewinn, ab dem geschützt wird.</translation>
    </message>
    <message>
        <source>Positions can only be closed when new entries stop, otherwise they would be opened again.</source>
        <translation>Positionen können nur geschlossen werden, wenn neue Einstiege enden; sonst würden sie wieder geöffnet.</translation>
    </message>
    <message>
        <source>Positions can only be closed when orders are cancelled first.</source>
        <translation>Positionen können nur geschlossen werden, wenn zuerst die Orders gestrichen werden.</translation>
    </message>
    <message>
        <source>Everything can only be collected when new entries stop.</source>
        <translation>Alles kann nur eingezogen werden, wenn neue Einstiege enden.</translation>
    </message>
    <message>
        <source>Agents cannot go on without capital: collect only profit, or stop afterwards.</source>
        <translation>Ohne Kapital können Agenten nicht weiterlaufen: Ziehen Sie nur den Gewinn ein oder halten Sie danach an.</translation>
    </message>
    <message>
        <source>Agents cannot start anew without capital: collect only profit, or stop afterwards.</source>
        <translation>Ohne Kapital können Agenten nicht neu beginnen: Ziehen Sie nur den Gewinn ein oder halten Sie danach an.</translation>
    </message>
    <message>
        <source>Positions can only move up when everything is collected.</source>
        <translation>Positionen können nur nach oben übertragen werden, wenn alles eingezogen wird.</translation>
    </message>
    <message>
        <source>Choose the vault.</source>
        <translation>Wählen Sie den Tresor.</translation>
    </message>
    <message>
        <source>Enter 1 % to 10000 % of the old target.</source>
        <translation>Geben Sie 1 % bis 10000 % des alten Ziels ein.</translation>
    </message>
    <message>
        <source>Choose the goal that starts afterwards.</source>
        <translation>Wählen Sie das Ziel, das danach startet.</translation>
    </message>
    <message>
        <source>Sharpe ratio of daily returns, for a year</source>
        <translation>Sharpe-Ratio der Tageserträge, aufs Jahr gerechnet</translation>
    </message>
    <message>
        <source>Sortino ratio of daily returns, for a year</source>
        <translation>Sortino-Ratio der Tageserträge, aufs Jahr gerechnet</translation>
    </message>
    <message>
        <source>deviation of daily returns, for a year</source>
        <translation>Abweichung der Tageserträge, aufs Jahr gerechnet</translation>
    </message>
    <message>
        <source>deepest fall from a peak, 0 to 1</source>
        <translation>tiefster Rückgang von einem Höchststand, 0 bis 1</translation>
    </message>
    <message>
        <source>growth without deposits and withdrawals, 0.1 is 10 %</source>
        <translation>Wachstum ohne Ein- und Auszahlungen, 0.1 sind 10 %</translation>
    </message>
    <message>
        <source>full days with a daily return</source>
        <translation>volle Tage mit einem Tagesertrag</translation>
    </message>
    <message>
        <source>profit in the goal&apos;s asset</source>
        <translation>Gewinn im Wert des Ziels</translation>
    </message>
    <message>
        <source>mean result of closed trades</source>
        <translation>mittleres Ergebnis abgeschlossener Trades</translation>
    </message>
    <message>
        <source>sum of wins divided by sum of losses</source>
        <translation>Summe der Gewinne geteilt durch Summe der Verluste</translation>
    </message>
    <message>
        <source>share of closed trades that won, 0 to 1</source>
        <translation>Anteil der abgeschlossenen Trades mit Gewinn, 0 bis 1</translation>
    </message>
    <message>
        <source>number of closed trades</source>
        <translation>Anzahl abgeschlossener Trades</translation>
    </message>
    <message>
        <source>number of opened trades</source>
        <translation>Anzahl eröffneter Trades</translation>
    </message>
    <message>
        <source>number of trades that won</source>
        <translation>Anzahl der Trades mit Gewinn</translation>
    </message>
    <message>
        <source>number of trades that lost</source>
        <translation>Anzahl der Trades mit Verlust</translation>
    </message>
    <message>
        <source>quantity times price of all fills</source>
        <translation>Menge mal Kurs aller Ausführungen</translation>
    </message>
    <message>
        <source>fees paid</source>
        <translation>gezahlte Gebühren</translation>
    </message>
    <message>
        <source>equity now, whatever the window</source>
        <translation>Kapital jetzt, unabhängig vom Zeitfenster</translation>
    </message>
    <message>
        <source>A comparison is missing, such as &gt; 2.</source>
        <translation>Ein Vergleich fehlt, etwa &gt; 2.</translation>
    </message>
    <message>
        <source>This condition has too many parts.</source>
        <translation>Diese Bedingung hat zu viele Teile.</translation>
    </message>
    <message>
        <source>The condition is empty.</source>
        <translation>Die Bedingung ist leer.</translation>
    </message>
    <message>
        <source>The condition should end here, or go on with and / or.</source>
        <translation>Die Bedingung sollte hier enden oder mit and / or weitergehen.</translation>
    </message>
    <message>
        <source>This condition is nested too deeply.</source>
        <translation>Diese Bedingung ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Only figures and numbers can stand on both sides of this.</source>
        <translation>Auf beiden Seiten davon dürfen nur Kennzahlen und Zahlen stehen.</translation>
    </message>
    <message>
        <source>The condition ends too early: a figure or a number is missing.</source>
        <translation>Die Bedingung endet zu früh: Eine Kennzahl oder eine Zahl fehlt.</translation>
    </message>
    <message>
        <source>A figure or a number is wanted here.</source>
        <translation>Hier wird eine Kennzahl oder eine Zahl erwartet.</translation>
    </message>
    <message>
        <source>A closing parenthesis is missing.</source>
        <translation>Eine schließende Klammer fehlt.</translation>
    </message>
    <message>
        <source>There is no figure named %1. Known are: %2.</source>
        <translation>Eine Kennzahl namens %1 gibt es nicht. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>In parentheses a window is wanted, such as 24h, 90d or 12w.</source>
        <translation>In Klammern wird ein Zeitfenster erwartet, etwa 24h, 90d oder 12w.</translation>
    </message>
    <message>
        <source>A window may be at most 3650 days long.</source>
        <translation>Ein Zeitfenster darf höchstens 3650 Tage lang sein.</translation>
    </message>
    <message>
        <source>%1 counts whole days: write the window in days or weeks.</source>
        <translation>%1 zählt ganze Tage: Geben Sie das Zeitfenster in Tagen oder Wochen an.</translation>
    </message>
    <message>
        <source>There may be at most %1 different windows.</source>
        <translation>Höchstens %1 verschiedene Zeitfenster sind erlaubt.</translation>
    </message>
    <message>
        <source>Choose at least one farm.</source>
        <translation>Wählen Sie mindestens eine Farm.</translation>
    </message>
    <message>
        <source>Choose at least one agent.</source>
        <translation>Wählen Sie mindestens einen Agenten.</translation>
    </message>
    <message>
        <source>Enter a condition, such as sharpe(90d) &gt; 2.</source>
        <translation>Geben Sie eine Bedingung ein, etwa sharpe(90d) &gt; 2.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Geben Sie eine ganze Zahl ein.</translation>
    </message>
    <message>
        <source>Enter 0 (since the start) to 3650 days.</source>
        <translation>Geben Sie 0 (seit dem Start) bis 3650 Tage ein.</translation>
    </message>
    <message>
        <source>The window must be at least as long as the minimum of days.</source>
        <translation>Das Zeitfenster muss mindestens so lang sein wie die Mindestzahl an Tagen.</translation>
    </message>
    <message>
        <source>A profit per period has no other window.</source>
        <translation>Ein Gewinn je Zeitraum hat kein anderes Zeitfenster.</translation>
    </message>
    <message>
        <source>Enter 1 to 120 periods.</source>
        <translation>Geben Sie 1 bis 120 Zeiträume ein.</translation>
    </message>
    <message>
        <source>Enter 0 to 525600 minutes, which is a year.</source>
        <translation>Geben Sie 0 bis 525600 Minuten ein, das ist ein Jahr.</translation>
    </message>
    <message>
        <source>Enter an amount above zero, or leave it empty.</source>
        <translation>Geben Sie einen Betrag über null ein oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>The deadline must be after the start.</source>
        <translation>Die Frist muss nach dem Start liegen.</translation>
    </message>
    <message>
        <source>The deadline comes before the minimum of days can have passed.</source>
        <translation>Die Frist endet, bevor die Mindestzahl an Tagen vergangen sein kann.</translation>
    </message>
    <message>
        <source>Enter 1 (first) to 9 (last).</source>
        <translation>Geben Sie 1 (zuerst) bis 9 (zuletzt) ein.</translation>
    </message>
    <message>
        <source>A goal cannot wait for itself.</source>
        <translation>Ein Ziel kann nicht auf sich selbst warten.</translation>
    </message>
    <message>
        <source>Without money set aside, none can be added to the reward.</source>
        <translation>Ohne zurückgelegtes Geld kann die Prämie nicht aufgestockt werden.</translation>
    </message>
    <message>
        <source>Choose the wallet that the money comes from.</source>
        <translation>Wählen Sie die Wallet, aus der das Geld kommt.</translation>
    </message>
    <message>
        <source>An expression has no target that could be changed.</source>
        <translation>Ein Ausdruck hat keinen Zielwert, der sich ändern ließe.</translation>
    </message>
    <message>
        <source>This rule needs a goal with a deadline.</source>
        <translation>Diese Regel braucht ein Ziel mit Frist.</translation>
    </message>
    <message>
        <source>This cannot be a target of the goal.</source>
        <translation>Das kann kein Zielwert dieses Ziels sein.</translation>
    </message>
    <message>
        <source>Enter a name of 1 to 120 visible characters.</source>
        <translation>Geben Sie einen Namen mit 1 bis 120 sichtbaren Zeichen ein.</translation>
    </message>
    <message>
        <source>A note may have at most 2000 characters.</source>
        <translation>Eine Notiz darf höchstens 2000 Zeichen haben.</translation>
    </message>
    <message>
        <source>Choose the asset in which the goal counts.</source>
        <translation>Wählen Sie den Wert, in dem das Ziel gezählt wird.</translation>
    </message>
    <message>
        <source>A goal cannot start itself: restart it instead.</source>
        <translation>Ein Ziel kann sich nicht selbst starten: Lassen Sie es stattdessen neu beginnen.</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>farm reserve</source>
        <translation>Farm-Rücklage</translation>
    </message>
    <message>
        <source>master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>returned capital</source>
        <translation>zurückgeführtes Kapital</translation>
    </message>
    <message>
        <source>the goal is met early</source>
        <translation>das Ziel ist vorzeitig erreicht</translation>
    </message>
    <message>
        <source>it is behind its pace</source>
        <translation>das Ziel liegt hinter dem Solltempo</translation>
    </message>
    <message>
        <source>it is ahead of its pace</source>
        <translation>es liegt über seinem Solltempo</translation>
    </message>
    <message>
        <source>it is unlikely to be met</source>
        <translation>es wird wahrscheinlich nicht erreicht</translation>
    </message>
    <message>
        <source>the drawdown is deep</source>
        <translation>der Drawdown ist tief</translation>
    </message>
    <message>
        <source>raise the target</source>
        <translation>Zielwert erhöhen</translation>
    </message>
    <message>
        <source>lower the target</source>
        <translation>Zielwert senken</translation>
    </message>
    <message>
        <source>extend the deadline</source>
        <translation>Frist verlängern</translation>
    </message>
    <message>
        <source>Stop new entries</source>
        <translation>Neue Einstiege stoppen</translation>
    </message>
    <message>
        <source>Cancel orders</source>
        <translation>Orders streichen</translation>
    </message>
    <message>
        <source>Close or hand over positions</source>
        <translation>Positionen schließen oder übergeben</translation>
    </message>
    <message>
        <source>Collect from the agents</source>
        <translation>Von den Agenten einziehen</translation>
    </message>
    <message>
        <source>Collect from the farms</source>
        <translation>Von den Farmen einziehen</translation>
    </message>
    <message>
        <source>Release the money set aside</source>
        <translation>Zurückgelegtes Geld freigeben</translation>
    </message>
    <message>
        <source>Pay the rewards</source>
        <translation>Prämien auszahlen</translation>
    </message>
    <message>
        <source>Send the rest to the vault</source>
        <translation>Rest in den Tresor überweisen</translation>
    </message>
    <message>
        <source>Stop the agents</source>
        <translation>Agenten stoppen</translation>
    </message>
    <message>
        <source>Allow new entries again</source>
        <translation>Neue Einstiege wieder zulassen</translation>
    </message>
    <message>
        <source>Start the next round</source>
        <translation>Nächste Runde starten</translation>
    </message>
    <message>
        <source>Start the next goal</source>
        <translation>Nächstes Ziel starten</translation>
    </message>
    <message>
        <source>Short positions cannot be handed over: waits until %1 agents have closed theirs.</source>
        <translation>Short-Positionen können nicht übergeben werden: wartet, bis %1 Agenten ihre geschlossen haben.</translation>
    </message>
    <message>
        <source>%1 positions handed over unsold, worth %2, bought for %3.</source>
        <translation>%1 Positionen unverkauft übergeben, Wert %2, gekauft für %3.</translation>
    </message>
    <message>
        <source>Keep them open</source>
        <translation>Offen halten</translation>
    </message>
    <message>
        <source>Close them at the market</source>
        <translation>Zum Marktpreis schließen</translation>
    </message>
    <message>
        <source>Move what is held up, unsold</source>
        <translation>Bestände unverkauft nach oben übertragen</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>The profit only</source>
        <translation>Nur den Gewinn</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>The farm&apos;s wallet</source>
        <translation>Die Wallet der Farm</translation>
    </message>
    <message>
        <source>The master wallet</source>
        <translation>Die Master-Wallet</translation>
    </message>
    <message>
        <source>A vault</source>
        <translation>Ein Tresor</translation>
    </message>
    <message>
        <source>By what each agent earned</source>
        <translation>Nach dem Verdienst jedes Agenten</translation>
    </message>
    <message>
        <source>The same for each agent</source>
        <translation>Gleich viel für jeden Agenten</translation>
    </message>
    <message>
        <source>The largest remainders get one unit each</source>
        <translation>Die größten Reste erhalten je eine Einheit</translation>
    </message>
    <message>
        <source>The master gets what does not divide</source>
        <translation>Die Master-Wallet erhält, was nicht aufgeht</translation>
    </message>
    <message>
        <source>The farm reserve gets what does not divide</source>
        <translation>Die Farm-Rücklage erhält, was nicht aufgeht</translation>
    </message>
    <message>
        <source>Go on trading</source>
        <translation>Weiterhandeln</translation>
    </message>
    <message>
        <source>Collect and continue with a new target</source>
        <translation>Einziehen und mit neuem Zielwert fortfahren</translation>
    </message>
    <message>
        <source>Start another goal</source>
        <translation>Anderes Ziel starten</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Selbsttätig</translation>
    </message>
    <message>
        <source>After a person approved it</source>
        <translation>Nach Freigabe durch eine Person</translation>
    </message>
    <message>
        <source>Waits: the books refused it (%1).</source>
        <translation>Wartet: Die Bücher haben es abgelehnt (%1).</translation>
    </message>
    <message>
        <source>A goal of it completes.</source>
        <translation>Eines seiner Ziele wird abgeschlossen.</translation>
    </message>
    <message>
        <source>%1 agents enter no more.</source>
        <translation>%1 Agenten eröffnen keine neuen Positionen mehr.</translation>
    </message>
    <message>
        <source>No order that would enter works.</source>
        <translation>Keine Einstiegsorder ist offen.</translation>
    </message>
    <message>
        <source>Waits for %1 orders to be withdrawn.</source>
        <translation>Wartet, bis %1 Orders zurückgezogen sind.</translation>
    </message>
    <message>
        <source>Waits for the engine: %1 agents hold positions.</source>
        <translation>Wartet auf die Engine: %1 Agenten halten Positionen.</translation>
    </message>
    <message>
        <source>No position is open.</source>
        <translation>Keine Position ist offen.</translation>
    </message>
    <message>
        <source>Closes the positions of %1 agents.</source>
        <translation>Schließt die Positionen von %1 Agenten.</translation>
    </message>
    <message>
        <source>Its goal completed.</source>
        <translation>Sein Ziel wurde abgeschlossen.</translation>
    </message>
    <message>
        <source>%1 agents stopped.</source>
        <translation>%1 Agenten gestoppt.</translation>
    </message>
    <message>
        <source>%1 stay paused: they hold positions.</source>
        <translation>%1 bleiben pausiert: Sie halten Positionen.</translation>
    </message>
    <message>
        <source>%1 agents may enter again.</source>
        <translation>%1 Agenten dürfen wieder Positionen eröffnen.</translation>
    </message>
    <message>
        <source>Not started again: %1.</source>
        <translation>Nicht erneut gestartet: %1.</translation>
    </message>
    <message>
        <source>Round %1, after “%2” completed.</source>
        <translation>Runde %1, nach Abschluss von „%2“.</translation>
    </message>
    <message>
        <source>Round %1 starts.</source>
        <translation>Runde %1 startet.</translation>
    </message>
    <message>
        <source>Started by another goal.</source>
        <translation>Von einem anderen Ziel gestartet.</translation>
    </message>
    <message>
        <source>Started.</source>
        <translation>Gestartet.</translation>
    </message>
    <message>
        <source>Could not be started: %1 %2</source>
        <translation>Konnte nicht gestartet werden: %1 %2</translation>
    </message>
    <message>
        <source>%1 trades</source>
        <translation>%1 Trades</translation>
    </message>
    <message>
        <source>%1 per trade</source>
        <translation>%1 je Trade</translation>
    </message>
    <message>
        <source>Make %1.</source>
        <translation>%1 ausführen.</translation>
    </message>
    <message>
        <source>Turn over %1.</source>
        <translation>%1 umsetzen.</translation>
    </message>
    <message>
        <source>Earn %1.</source>
        <translation>%1 verdienen.</translation>
    </message>
    <message>
        <source>Earn %1 on average.</source>
        <translation>Im Durchschnitt %1 verdienen.</translation>
    </message>
    <message>
        <source>Earn %1 in each of %2 periods in a row (period: %3).</source>
        <translation>%1 in jedem von %2 Zeiträumen in Folge verdienen (Zeitraum: %3).</translation>
    </message>
    <message>
        <source>Earn %1 within one %2.</source>
        <translation>%1 in einem Zeitraum verdienen (Zeitraum: %2).</translation>
    </message>
    <message>
        <source>Keep the drawdown at or below %1.</source>
        <translation>Den Drawdown bei höchstens %1 halten.</translation>
    </message>
    <message>
        <source>Make this true: %1</source>
        <translation>Diese Bedingung erfüllen: %1</translation>
    </message>
    <message>
        <source>Reach a %1 of %2.</source>
        <translation>%1 von %2 erreichen.</translation>
    </message>
    <message>
        <source>A trade counts when it is closed.</source>
        <translation>Ein Trade zählt, sobald er geschlossen ist.</translation>
    </message>
    <message>
        <source>A trade counts when it is opened.</source>
        <translation>Ein Trade zählt, sobald er eröffnet ist.</translation>
    </message>
    <message>
        <source>Only closed trades count.</source>
        <translation>Nur geschlossene Trades zählen.</translation>
    </message>
    <message>
        <source>Open positions count at their last price.</source>
        <translation>Offene Positionen zählen zu ihrem letzten Kurs.</translation>
    </message>
    <message>
        <source>Fees are deducted.</source>
        <translation>Gebühren werden abgezogen.</translation>
    </message>
    <message>
        <source>Fees are not deducted.</source>
        <translation>Gebühren werden nicht abgezogen.</translation>
    </message>
    <message>
        <source>The last %1 days count.</source>
        <translation>Die letzten %1 Tage zählen.</translation>
    </message>
    <message>
        <source>Everything since the start counts.</source>
        <translation>Alles seit dem Start zählt.</translation>
    </message>
    <message>
        <source>It needs at least %1 closed trades and %2 days.</source>
        <translation>Mindestens %1 geschlossene Trades und %2 Tage sind nötig.</translation>
    </message>
    <message>
        <source>It needs at least %1 closed trades.</source>
        <translation>Mindestens %1 geschlossene Trades sind nötig.</translation>
    </message>
    <message>
        <source>It needs at least %1 days.</source>
        <translation>Mindestens %1 Tage sind nötig.</translation>
    </message>
    <message>
        <source>The target must hold for %1 hours without a break.</source>
        <translation>Der Zielwert muss %1 Stunden ohne Unterbrechung halten.</translation>
    </message>
    <message>
        <source>The target must hold for %1 minutes without a break.</source>
        <translation>Der Zielwert muss %1 Minuten ohne Unterbrechung halten.</translation>
    </message>
    <message>
        <source>It starts after %1.</source>
        <translation>Es startet nach %1.</translation>
    </message>
    <message>
        <source>It counts from %1.</source>
        <translation>Es zählt ab %1.</translation>
    </message>
    <message>
        <source>Profit counts from an equity of %1.</source>
        <translation>Gewinn zählt ab einem Kapital von %1.</translation>
    </message>
    <message>
        <source>It fails when the target is not reached by %1.</source>
        <translation>Es ist verfehlt, wenn der Zielwert bis %1 nicht erreicht ist.</translation>
    </message>
    <message>
        <source>It has no deadline.</source>
        <translation>Es hat keine Frist.</translation>
    </message>
    <message>
        <source>It is for all farms of the workspace together.</source>
        <translation>Es gilt für alle Farmen des Arbeitsbereichs zusammen.</translation>
    </message>
    <message>
        <source>It is for %1.</source>
        <translation>Es gilt für %1.</translation>
    </message>
    <message>
        <source>%1 from %2 is set aside for it.</source>
        <translation>%1 aus %2 wird dafür zurückgelegt.</translation>
    </message>
    <message>
        <source>the farm&apos;s wallet</source>
        <translation>die Wallet der Farm</translation>
    </message>
    <message>
        <source>the master wallet</source>
        <translation>die Master-Wallet</translation>
    </message>
    <message>
        <source>New entries stop.</source>
        <translation>Neue Einstiege enden.</translation>
    </message>
    <message>
        <source>Orders are cancelled.</source>
        <translation>Orders werden gestrichen.</translation>
    </message>
    <message>
        <source>Positions stay open.</source>
        <translation>Positionen bleiben offen.</translation>
    </message>
    <message>
        <source>Positions are closed at the market.</source>
        <translation>Positionen werden zum Marktpreis geschlossen.</translation>
    </message>
    <message>
        <source>What is held moves up unsold, once no short is open.</source>
        <translation>Bestände gehen unverkauft nach oben, sobald keine Short-Position mehr offen ist.</translation>
    </message>
    <message>
        <source>When it is reached, a person is asked first.</source>
        <translation>Wenn es erreicht ist, wird zuerst eine Person gefragt.</translation>
    </message>
    <message>
        <source>When it is reached, this happens by itself.</source>
        <translation>Wenn es erreicht ist, geschieht dies selbsttätig.</translation>
    </message>
    <message>
        <source>Nothing is collected.</source>
        <translation>Nichts wird eingezogen.</translation>
    </message>
    <message>
        <source>The profit goes to %1.</source>
        <translation>Der Gewinn geht an %1.</translation>
    </message>
    <message>
        <source>All money goes to %1.</source>
        <translation>Alles Geld geht an %1.</translation>
    </message>
    <message>
        <source>Of the profit %1 goes to the agents, %2 to the farm reserve and %3 to the master.</source>
        <translation>Vom Gewinn gehen %1 an die Agenten, %2 an die Farm-Rücklage und %3 an die Master-Wallet.</translation>
    </message>
    <message>
        <source>Agents share by what each earned.</source>
        <translation>Die Agenten teilen nach ihrem Verdienst.</translation>
    </message>
    <message>
        <source>Each agent gets the same.</source>
        <translation>Jeder Agent erhält gleich viel.</translation>
    </message>
    <message>
        <source>The money set aside is added to it.</source>
        <translation>Das zurückgelegte Geld kommt hinzu.</translation>
    </message>
    <message>
        <source>Then the agents stop.</source>
        <translation>Danach stoppen die Agenten.</translation>
    </message>
    <message>
        <source>Then the agents go on trading.</source>
        <translation>Danach handeln die Agenten weiter.</translation>
    </message>
    <message>
        <source>Then the goal starts anew with the same target.</source>
        <translation>Danach beginnt das Ziel neu mit demselben Zielwert.</translation>
    </message>
    <message>
        <source>Then the goal starts anew with %1 of the target.</source>
        <translation>Danach beginnt das Ziel neu mit %1 des Zielwerts.</translation>
    </message>
    <message>
        <source>Then %1 starts.</source>
        <translation>Danach startet %1.</translation>
    </message>
    <message>
        <source>From a profit of %1 on, at most %2 of the best profit may be given back; then it is collected.</source>
        <translation>Ab einem Gewinn von %1 dürfen höchstens %2 des besten Gewinns wieder abgegeben werden; dann wird er eingezogen.</translation>
    </message>
    <message>
        <source>Reaching the target alone does not end it.</source>
        <translation>Den Zielwert zu erreichen beendet es noch nicht.</translation>
    </message>
    <message>
        <source>When it is met in %1 of the time</source>
        <translation>Wird es in %1 der Zeit erreicht</translation>
    </message>
    <message>
        <source>When it is slower than %1 of its pace</source>
        <translation>Liegt es unter %1 des Solltempos</translation>
    </message>
    <message>
        <source>When it is faster than %1 of its pace</source>
        <translation>Liegt es über %1 des Solltempos</translation>
    </message>
    <message>
        <source>When its probability is below %1</source>
        <translation>Sinkt seine Wahrscheinlichkeit unter %1</translation>
    </message>
    <message>
        <source>When the drawdown is deeper than %1</source>
        <translation>Ist der Drawdown tiefer als %1</translation>
    </message>
    <message>
        <source>%1, the target rises by %2, to %3 at most.</source>
        <translation>%1, steigt der Zielwert um %2, höchstens auf %3.</translation>
    </message>
    <message>
        <source>%1, the target falls by %2, to %3 at least.</source>
        <translation>%1, sinkt der Zielwert um %2, mindestens auf %3.</translation>
    </message>
    <message>
        <source>%1, the deadline moves by %2 days, to %3 at the latest.</source>
        <translation>%1, verschiebt sich die Frist um %2 Tage, spätestens auf %3.</translation>
    </message>
    <message>
        <source>A person is asked first.</source>
        <translation>Zuvor wird eine Person gefragt.</translation>
    </message>
    <message>
        <source>Not enough data: a forecast needs %1 full days.</source>
        <translation>Zu wenig Daten: Eine Prognose braucht %1 volle Tage.</translation>
    </message>
    <message>
        <source>The target is reached.</source>
        <translation>Der Zielwert ist erreicht.</translation>
    </message>
    <message>
        <source>Own expressions cannot be foreseen.</source>
        <translation>Eigene Ausdrücke lassen sich nicht vorhersagen.</translation>
    </message>
    <message>
        <source>pace unknown</source>
        <translation>Tempo unbekannt</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>voraus</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>im Plan</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>im Rückstand</translation>
    </message>
    <message>
        <source>Enter a target from %1 to %2.</source>
        <translation>Geben Sie einen Zielwert von %1 bis %2 ein.</translation>
    </message>
    <message>
        <source>%1 has only %2 decimals.</source>
        <translation>%1 hat nur %2 Nachkommastellen.</translation>
    </message>
    <message>
        <source>Enter %1 trades or more: with fewer, luck alone reaches the target.</source>
        <translation>Geben Sie %1 Trades oder mehr ein: Mit weniger wird der Zielwert durch bloßen Zufall erreicht.</translation>
    </message>
    <message>
        <source>Enter %1 to %2 days: with fewer, luck alone reaches the target.</source>
        <translation>Geben Sie %1 bis %2 Tage ein: Mit weniger wird der Zielwert durch bloßen Zufall erreicht.</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>collecting</source>
        <translation>Einzug läuft</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>gestrichen</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>The proposal is not open any more.</source>
        <translation>Der Vorschlag ist nicht mehr offen.</translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <translation>Genehmigt: %1</translation>
    </message>
    <message>
        <source>Declined: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>This goal would wait for itself over other goals.</source>
        <translation>Dieses Ziel würde über andere Ziele auf sich selbst warten.</translation>
    </message>
    <message>
        <source>A goal that it waits for is gone.</source>
        <translation>Ein Ziel, auf das es wartet, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Drafted.</source>
        <translation>Entworfen.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Set aside for a goal</source>
        <translation>Für ein Ziel zurückgelegt</translation>
    </message>
    <message>
        <source>%1 set aside.</source>
        <translation>%1 zurückgelegt.</translation>
    </message>
    <message>
        <source>Money set aside comes back</source>
        <translation>Zurückgelegtes Geld kommt zurück</translation>
    </message>
    <message>
        <source>%1 given back.</source>
        <translation>%1 zurückgegeben.</translation>
    </message>
    <message>
        <source>Nothing has been traded yet that this could be held against.</source>
        <translation>Noch wurde nichts gehandelt, woran sich das messen ließe.</translation>
    </message>
    <message>
        <source>A condition of your own is not held against the past.</source>
        <translation>Eine eigene Bedingung wird nicht an der Vergangenheit gemessen.</translation>
    </message>
    <message>
        <source>There is too little history to hold this against.</source>
        <translation>Der Verlauf ist zu kurz, um das daran zu messen.</translation>
    </message>
    <message>
        <source>Reached in %1 of %2 past stretches of %3 days.</source>
        <translation>In %1 von %2 vergangenen Abschnitten zu %3 Tagen erreicht.</translation>
    </message>
    <message>
        <source>Reached in %1 of %2 past periods (%3).</source>
        <translation>In %1 von %2 vergangenen Zeiträumen (%3) erreicht.</translation>
    </message>
    <message>
        <source>A person decided it.</source>
        <translation>Eine Person hat es entschieden.</translation>
    </message>
    <message>
        <source>What it waited for is there.</source>
        <translation>Worauf es gewartet hat, ist eingetreten.</translation>
    </message>
    <message>
        <source>The target did not hold long enough.</source>
        <translation>Der Zielwert wurde nicht lange genug gehalten.</translation>
    </message>
    <message>
        <source>The target is reached and held.</source>
        <translation>Der Zielwert ist erreicht und gehalten.</translation>
    </message>
    <message>
        <source>The profit fell back to its floor.</source>
        <translation>Der Gewinn ist auf seine Untergrenze zurückgefallen.</translation>
    </message>
    <message>
        <source>A person approved the completion.</source>
        <translation>Eine Person hat den Abschluss genehmigt.</translation>
    </message>
    <message>
        <source>The deadline passed before the target was reached.</source>
        <translation>Die Frist ist abgelaufen, bevor der Zielwert erreicht war.</translation>
    </message>
    <message>
        <source>All steps of the completion are done.</source>
        <translation>Alle Schritte des Abschlusses sind erledigt.</translation>
    </message>
    <message>
        <source>A rule changed the target.</source>
        <translation>Eine Regel hat den Zielwert geändert.</translation>
    </message>
    <message>
        <source>The condition is true.</source>
        <translation>Die Bedingung ist erfüllt.</translation>
    </message>
    <message>
        <source>The condition is not true yet.</source>
        <translation>Die Bedingung ist noch nicht erfüllt.</translation>
    </message>
    <message>
        <source>%1; at most %2 is allowed.</source>
        <translation>%1; höchstens %2 erlaubt.</translation>
    </message>
    <message>
        <source>%1 of %2.</source>
        <translation>%1 von %2.</translation>
    </message>
    <message>
        <source>%1 of at least %2 trades so far.</source>
        <translation>Bisher %1 von mindestens %2 Trades.</translation>
    </message>
    <message>
        <source>%1 of at least %2 days so far.</source>
        <translation>Bisher %1 von mindestens %2 Tagen.</translation>
    </message>
    <message>
        <source>Nothing to measure yet.</source>
        <translation>Noch nichts zu messen.</translation>
    </message>
    <message>
        <source>Waits to be started.</source>
        <translation>Wartet auf den Start.</translation>
    </message>
    <message>
        <source>Starts with the engine&apos;s next candle.</source>
        <translation>Startet mit der nächsten Kerze der Engine.</translation>
    </message>
    <message>
        <source>Starts when these have completed: %1.</source>
        <translation>Startet, sobald diese abgeschlossen sind: %1.</translation>
    </message>
    <message>
        <source>Waits for approval.</source>
        <translation>Wartet auf Genehmigung.</translation>
    </message>
    <message>
        <source>Waits until its rule&apos;s proposal is decided.</source>
        <translation>Wartet, bis über den Vorschlag seiner Regel entschieden ist.</translation>
    </message>
    <message>
        <source>Approved: completes with the next look.</source>
        <translation>Genehmigt: wird bei der nächsten Prüfung abgeschlossen.</translation>
    </message>
    <message>
        <source>The target must hold for the confirmation window.</source>
        <translation>Der Zielwert muss über das Bestätigungsfenster gehalten werden.</translation>
    </message>
    <message>
        <source>%1 of %2 steps done.</source>
        <translation>%1 von %2 Schritten erledigt.</translation>
    </message>
    <message>
        <source>Paused: nothing is judged.</source>
        <translation>Pausiert: Es wird nichts bewertet.</translation>
    </message>
    <message>
        <source>Started by a person.</source>
        <translation>Von einer Person gestartet.</translation>
    </message>
    <message>
        <source>Goal “%1” has reached its target.</source>
        <translation>Ziel „%1“ hat seinen Zielwert erreicht.</translation>
    </message>
    <message>
        <source>Goal “%1” is met and waits for your approval.</source>
        <translation>Ziel „%1“ ist erreicht und wartet auf Ihre Genehmigung.</translation>
    </message>
    <message>
        <source>A rule of goal “%1” asks for your decision.</source>
        <translation>Eine Regel des Ziels „%1“ bittet um Ihre Entscheidung.</translation>
    </message>
    <message>
        <source>Goal “%1” is completed.</source>
        <translation>Ziel „%1“ ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Goal “%1” has missed its deadline.</source>
        <translation>Ziel „%1“ hat seine Frist verfehlt.</translation>
    </message>
    <message>
        <source>Goal “%1” has become unlikely.</source>
        <translation>Ziel „%1“ ist unwahrscheinlich geworden.</translation>
    </message>
    <message>
        <source>Trade volume</source>
        <translation>Handelsvolumen</translation>
    </message>
    <message>
        <source>Profit target</source>
        <translation>Gewinnziel</translation>
    </message>
    <message>
        <source>Strategy performance</source>
        <translation>Strategieleistung</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Benutzerdefiniert</translation>
    </message>
    <message>
        <source>number of trades</source>
        <translation>Anzahl der Trades</translation>
    </message>
    <message>
        <source>turnover</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>total profit</source>
        <translation>Gesamtgewinn</translation>
    </message>
    <message>
        <source>average profit per trade</source>
        <translation>Durchschnittsgewinn je Trade</translation>
    </message>
    <message>
        <source>profit per period</source>
        <translation>Gewinn je Zeitraum</translation>
    </message>
    <message>
        <source>Sharpe ratio</source>
        <translation>Sharpe-Ratio</translation>
    </message>
    <message>
        <source>Sortino ratio</source>
        <translation>Sortino-Ratio</translation>
    </message>
    <message>
        <source>profit factor</source>
        <translation>Profitfaktor</translation>
    </message>
    <message>
        <source>win rate</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>drawdown</source>
        <translation>Drawdown</translation>
    </message>
    <message>
        <source>total return</source>
        <translation>Gesamtertrag</translation>
    </message>
    <message>
        <source>own expression</source>
        <translation>eigener Ausdruck</translation>
    </message>
    <message>
        <source>Counts trades. Trades against an own order do not count.</source>
        <translation>Zählt Trades. Trades gegen eine eigene Order zählen nicht.</translation>
    </message>
    <message>
        <source>Adds up quantity times price of all fills. Fills against an own order do not count.</source>
        <translation>Summiert Menge mal Kurs aller Ausführungen. Ausführungen gegen eine eigene Order zählen nicht.</translation>
    </message>
    <message>
        <source>Adds up what was earned. Deposits and withdrawals are not profit.</source>
        <translation>Summiert, was verdient wurde. Ein- und Auszahlungen sind kein Gewinn.</translation>
    </message>
    <message>
        <source>Divides the result of all closed trades by their number.</source>
        <translation>Teilt das Ergebnis aller abgeschlossenen Trades durch ihre Anzahl.</translation>
    </message>
    <message>
        <source>Adds up what was earned within one day, week or month.</source>
        <translation>Summiert, was innerhalb eines Tages, einer Woche oder eines Monats verdient wurde.</translation>
    </message>
    <message>
        <source>Mean daily return divided by its deviation, for a year of 365 days.</source>
        <translation>Mittlerer Tagesertrag geteilt durch seine Abweichung, für ein Jahr mit 365 Tagen.</translation>
    </message>
    <message>
        <source>Mean daily return divided by its deviation below zero, for a year of 365 days.</source>
        <translation>Mittlerer Tagesertrag geteilt durch seine Abweichung unter null, für ein Jahr mit 365 Tagen.</translation>
    </message>
    <message>
        <source>Sum of all wins divided by the sum of all losses of closed trades.</source>
        <translation>Summe aller Gewinne geteilt durch die Summe aller Verluste abgeschlossener Trades.</translation>
    </message>
    <message>
        <source>Share of closed trades that earned something.</source>
        <translation>Anteil der abgeschlossenen Trades mit Gewinn.</translation>
    </message>
    <message>
        <source>Deepest fall from a peak. It must stay at or below the target.</source>
        <translation>Tiefster Rückgang von einem Höchststand. Er darf den Zielwert nicht überschreiten.</translation>
    </message>
    <message>
        <source>Growth of the capital in percent, whatever was paid in or out.</source>
        <translation>Wachstum des Kapitals in Prozent, unabhängig von Ein- und Auszahlungen.</translation>
    </message>
    <message>
        <source>A condition over all figures, such as sharpe(90d) &gt; 2 and trades &gt;= 50.</source>
        <translation>Eine Bedingung über alle Kennzahlen, etwa sharpe(90d) &gt; 2 and trades &gt;= 50.</translation>
    </message>
    <message>
        <source>%1 of the way after %2 of the time.</source>
        <translation>%1 des Wegs nach %2 der Zeit.</translation>
    </message>
    <message>
        <source>Reached after %1 of the time.</source>
        <translation>Nach %1 der Zeit erreicht.</translation>
    </message>
    <message>
        <source>Its probability is %1.</source>
        <translation>Die Wahrscheinlichkeit beträgt %1.</translation>
    </message>
    <message>
        <source>The drawdown was %1.</source>
        <translation>Der Drawdown betrug %1.</translation>
    </message>
    <message>
        <source>Raise the target from %1 to %2.</source>
        <translation>Zielwert von %1 auf %2 anheben.</translation>
    </message>
    <message>
        <source>Lower the target from %1 to %2.</source>
        <translation>Zielwert von %1 auf %2 senken.</translation>
    </message>
    <message>
        <source>Extend the deadline from %1 to %2.</source>
        <translation>Frist von %1 auf %2 verlängern.</translation>
    </message>
</context>
<context>
    <name>goalsUi</name>
    <message>
        <source>waits for you</source>
        <translation>wartet auf Sie</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>wallet of %1</source>
        <translation>Wallet von %1</translation>
    </message>
    <message>
        <source>its wallet</source>
        <translation>zugehörige Wallet</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>steht aus</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>adjusted</source>
        <translation>angepasst</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Farm</source>
        <translation>Farm</translation>
    </message>
    <message>
        <source>Earned for the goal</source>
        <translation>Für das Ziel verdient</translation>
    </message>
    <message>
        <source>Share of the profits</source>
        <translation>Anteil am Gewinn</translation>
    </message>
    <message>
        <source>removed agent</source>
        <translation>entfernter Agent</translation>
    </message>
    <message>
        <source>no farm</source>
        <translation>keine Farm</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Bewegt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>In the books</source>
        <translation>In den Büchern</translation>
    </message>
    <message>
        <source>lay there already</source>
        <translation>lag schon dort</translation>
    </message>
    <message>
        <source>transfer %1</source>
        <translation>Überweisung %1</translation>
    </message>
    <message>
        <source>Reserve of %1</source>
        <translation>Rücklage von %1</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Capital, not a reward</source>
        <translation>Kapital, keine Prämie</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Figures then</source>
        <translation>Damalige Werte</translation>
    </message>
    <message>
        <source>waits to start</source>
        <translation>wartet auf den Start</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht gestartet</translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>zu wenig Daten</translation>
    </message>
    <message>
        <source>%1 likely by %2</source>
        <translation>zu %1 wahrscheinlich bis %2</translation>
    </message>
    <message>
        <source>around %1</source>
        <translation>um den %1</translation>
    </message>
    <message>
        <source>%1 likely within a year</source>
        <translation>zu %1 wahrscheinlich binnen eines Jahres</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>true</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>not true</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>whole workspace</source>
        <translation>ganzer Arbeitsbereich</translation>
    </message>
    <message numerus="yes">
        <source>%n farm(s)</source>
        <translation>
            <numerusform>%n Farm</numerusform>
            <numerusform>%n Farmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n Agent</numerusform>
            <numerusform>%n Agenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Own condition, %1</source>
        <translation>Eigene Bedingung, %1</translation>
    </message>
    <message>
        <source>%1 at most %2, %3</source>
        <translation>%1 höchstens %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>in one %1</source>
        <translation>je %1</translation>
    </message>
    <message numerus="yes">
        <source>over the last %n day(s)</source>
        <translation>
            <numerusform>auf Sicht von %n Tag</numerusform>
            <numerusform>auf Sicht von %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>since the start</source>
        <translation>seit dem Start</translation>
    </message>
    <message>
        <source>net of fees</source>
        <translation>nach Gebühren</translation>
    </message>
    <message>
        <source>before fees</source>
        <translation>vor Gebühren</translation>
    </message>
    <message>
        <source>counted when closed</source>
        <translation>gezählt beim Schließen</translation>
    </message>
    <message>
        <source>counted when opened</source>
        <translation>gezählt beim Eröffnen</translation>
    </message>
    <message>
        <source>closed trades only</source>
        <translation>nur geschlossene Trades</translation>
    </message>
    <message>
        <source>closed trades and open positions</source>
        <translation>geschlossene Trades und offene Positionen</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Datenbasis</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>On completion</source>
        <translation>Bei Abschluss</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Prämien</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Profit lock</source>
        <translation>Gewinnsicherung</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Anpassung</translation>
    </message>
    <message>
        <source>something removed</source>
        <translation>entferntes Objekt</translation>
    </message>
    <message>
        <source>%1
Opens it on Wallets</source>
        <translation>%1
Öffnet sie auf der Seite Wallets</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>farm</source>
        <translation>Farm</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>external</source>
        <translation>extern</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>deposit</source>
        <translation>Einzahlung</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>allocation</source>
        <translation>Zuteilung</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>Einzug</translation>
    </message>
    <message>
        <source>rebalance</source>
        <translation>Umschichtung</translation>
    </message>
    <message>
        <source>sweep</source>
        <translation>Gewinnabführung</translation>
    </message>
    <message>
        <source>trade fill</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>reward</source>
        <translation>Prämie</translation>
    </message>
    <message>
        <source>reversal</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>opening balance</source>
        <translation>Anfangssaldo</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>Reservierung</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>angefordert</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>gebucht</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>gestrichen</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>immediate</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>from a reservation</source>
        <translation>aus einer Reservierung</translation>
    </message>
    <message>
        <source>release of a reservation</source>
        <translation>Freigabe einer Reservierung</translation>
    </message>
    <message>
        <source>expiry of a reservation</source>
        <translation>Ablauf einer Reservierung</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>rebalance plan</source>
        <translation>Umschichtungsplan</translation>
    </message>
    <message>
        <source>sweep rule</source>
        <translation>Abführungsregel</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>auto-distribution</source>
        <translation>automatische Verteilung</translation>
    </message>
    <message>
        <source>reconciliation</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>at venue</source>
        <translation>am Handelsplatz</translation>
    </message>
    <message>
        <source>in transit</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>suspense</source>
        <translation>in Klärung</translation>
    </message>
    <message>
        <source>take from parent</source>
        <translation>aus übergeordneter Wallet beziehen</translation>
    </message>
    <message>
        <source>spend</source>
        <translation>ausgeben</translation>
    </message>
    <message>
        <source>block new entries</source>
        <translation>neue Einstiege sperren</translation>
    </message>
    <message>
        <source>block entries and cancel orders</source>
        <translation>Einstiege sperren und Orders streichen</translation>
    </message>
    <message>
        <source>cancel orders and close positions</source>
        <translation>Orders streichen und Positionen schließen</translation>
    </message>
    <message>
        <source>close positions and collect all money</source>
        <translation>Positionen schließen und alles Geld einziehen</translation>
    </message>
    <message>
        <source>by calendar</source>
        <translation>nach Kalender</translation>
    </message>
    <message>
        <source>when shares drift</source>
        <translation>wenn Anteile abweichen</translation>
    </message>
    <message>
        <source>when the market regime changes</source>
        <translation>wenn die Marktphase wechselt</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>außerhalb</translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <source>the amount is too large</source>
        <translation>der Betrag ist zu groß</translation>
    </message>
    <message>
        <source>the amount has more than 18 decimals</source>
        <translation>der Betrag hat mehr als 18 Nachkommastellen</translation>
    </message>
    <message>
        <source>the amount is no number such as 1234.5</source>
        <translation>der Betrag ist keine Zahl wie 1234.5</translation>
    </message>
    <message>
        <source>columns are missing</source>
        <translation>Spalten fehlen</translation>
    </message>
    <message>
        <source>no wallet is named</source>
        <translation>es ist keine Wallet genannt</translation>
    </message>
    <message>
        <source>asset “%1” is not in this workspace</source>
        <translation>den Wert „%1“ gibt es in diesem Arbeitsbereich nicht</translation>
    </message>
    <message>
        <source>the amount must be above zero</source>
        <translation>der Betrag muss über null liegen</translation>
    </message>
    <message>
        <source>%1 has at most %2 decimals</source>
        <translation>%1 hat höchstens %2 Nachkommastellen</translation>
    </message>
    <message>
        <source>the file is no UTF-8 text</source>
        <translation>die Datei ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>the first line must name wallet, asset and amount</source>
        <translation>die erste Zeile muss wallet, asset und amount nennen</translation>
    </message>
    <message>
        <source>a quotation mark is never closed</source>
        <translation>ein Anführungszeichen wird nie geschlossen</translation>
    </message>
    <message>
        <source>more than 100,000 rows</source>
        <translation>mehr als 100.000 Zeilen</translation>
    </message>
</context>
<context>
    <name>orders</name>
    <message numerus="yes">
        <source>They are withdrawn after %n candle(s).</source>
        <translation>
            <numerusform>Nach %n Kerze werden sie zurückgezogen.</numerusform>
            <numerusform>Nach %n Kerzen werden sie zurückgezogen.</numerusform>
        </translation>
    </message>
    <message>
        <source>the position grew</source>
        <translation>die Position wurde größer</translation>
    </message>
    <message>
        <source>the position was closed</source>
        <translation>die Position wurde geschlossen</translation>
    </message>
    <message>
        <source>the position was handed over</source>
        <translation>die Position wurde übergeben</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>übergeben</translation>
    </message>
    <message>
        <source>it would have filled at once</source>
        <translation>sie wäre sofort ausgeführt worden</translation>
    </message>
    <message>
        <source>what did not fill at once was given up</source>
        <translation>was nicht sofort ausgeführt wurde, ist aufgegeben</translation>
    </message>
    <message>
        <source>its time was up</source>
        <translation>ihre Zeit war abgelaufen</translation>
    </message>
    <message>
        <source>the money set aside for it was used up</source>
        <translation>das dafür zurückgelegte Geld war verbraucht</translation>
    </message>
    <message>
        <source>the strategy decided anew</source>
        <translation>die Strategie hat neu entschieden</translation>
    </message>
    <message>
        <source>the agent may not enter now</source>
        <translation>der Agent darf jetzt nicht einsteigen</translation>
    </message>
    <message>
        <source>Enters by limit orders %1 better than the open.</source>
        <translation>Steigt mit Limit-Orders ein, %1 besser als die Eröffnung.</translation>
    </message>
    <message>
        <source>Enters by stop orders %1 beyond the open.</source>
        <translation>Steigt mit Stopp-Orders ein, %1 jenseits der Eröffnung.</translation>
    </message>
    <message>
        <source>Enters by stop orders %1 beyond the open, at most %2 worse than that.</source>
        <translation>Steigt mit Stopp-Orders ein, %1 jenseits der Eröffnung, höchstens %2 schlechter als das.</translation>
    </message>
    <message>
        <source>A fill takes at most %1 of a candle&apos;s volume.</source>
        <translation>Eine Ausführung nimmt höchstens %1 vom Volumen einer Kerze.</translation>
    </message>
    <message>
        <source>The stop follows the best price at %1.</source>
        <translation>Der Stopp folgt dem besten Preis im Abstand %1.</translation>
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
        <translation>Wallets</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Märkte</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Research</translation>
    </message>
    <message>
        <source>farm</source>
        <translation>Farm</translation>
    </message>
    <message>
        <source>Farms</source>
        <translation>Farmen</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Zuteilung</translation>
    </message>
</context>
<context>
    <name>positions</name>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>short</source>
        <translation>short</translation>
    </message>
    <message>
        <source>long</source>
        <translation>long</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Entry price</source>
        <translation>Einstiegskurs</translation>
    </message>
    <message>
        <source>Average of the fills that opened it: %1</source>
        <translation>Durchschnitt der eröffnenden Ausführungen: %1</translation>
    </message>
    <message>
        <source>Last close</source>
        <translation>Letzter Schluss</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>kein Kurs</translation>
    </message>
    <message>
        <source>Close of the candle that opened at %1 UTC, the last that the agent has seen</source>
        <translation>Schluss der am %1 UTC eröffneten Kerze, der letzten, die der Agent gesehen hat</translation>
    </message>
    <message>
        <source>The last candle that the agent has seen is not stored. The open result is not known.</source>
        <translation>Die letzte Kerze, die der Agent gesehen hat, ist nicht gespeichert. Das offene Ergebnis ist unbekannt.</translation>
    </message>
    <message>
        <source>Open result</source>
        <translation>Offenes Ergebnis</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Quantity x (last close − entry price), less the fee of the entry. The fee of closing is still to come.</source>
        <translation>Menge x (letzter Schluss − Einstiegskurs), abzüglich der Einstiegsgebühr. Die Gebühr für das Schließen steht noch aus.</translation>
    </message>
    <message>
        <source>Open since (UTC)</source>
        <translation>Offen seit (UTC)</translation>
    </message>
</context>
<context>
    <name>research</name>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>First candle</source>
        <translation>Erste Kerze</translation>
    </message>
    <message>
        <source>Last candle</source>
        <translation>Letzte Kerze</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Kapital</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>fee %1, spread %2</source>
        <translation>Gebühr %1, Spread %2</translation>
    </message>
    <message>
        <source>Position size</source>
        <translation>Positionsgröße</translation>
    </message>
    <message>
        <source>holding %1</source>
        <translation>Halten %1</translation>
    </message>
    <message>
        <source>volatility %1</source>
        <translation>Volatilität %1</translation>
    </message>
    <message>
        <source>Calmar %1</source>
        <translation>Calmar %1</translation>
    </message>
    <message>
        <source>deflated %1</source>
        <translation>deflat. %1</translation>
    </message>
    <message>
        <source>won %1</source>
        <translation>%1 gewonnen</translation>
    </message>
    <message>
        <source>Allowed: %1 to %2 %3</source>
        <translation>Erlaubt: %1 bis %2 %3</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>buy %1 at %2</source>
        <translation>Kauf %1 zu %2</translation>
    </message>
    <message>
        <source>sell %1 at %2</source>
        <translation>Verkauf %1 zu %2</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>signal of the other side</source>
        <translation>Gegensignal</translation>
    </message>
    <message>
        <source>exit signal</source>
        <translation>Ausstiegssignal</translation>
    </message>
    <message>
        <source>trailing stop</source>
        <translation>Trailing-Stopp</translation>
    </message>
    <message>
        <source>stop at break-even</source>
        <translation>Break-even-Stopp</translation>
    </message>
    <message>
        <source>time is up</source>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>false break</source>
        <translation>Fehlausbruch</translation>
    </message>
    <message>
        <source>vote lost</source>
        <translation>Abstimmung verloren</translation>
    </message>
    <message>
        <source>regime changed</source>
        <translation>Marktphase gewechselt</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>end of the candles</source>
        <translation>Ende der Kerzen</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>Formel: %1</translation>
    </message>
    <message>
        <source>No value: %1</source>
        <translation>Kein Wert: %1</translation>
    </message>
    <message>
        <source>Period: %1 to %2</source>
        <translation>Zeitraum: %1 bis %2</translation>
    </message>
    <message>
        <source>Sample: %1</source>
        <translation>Stichprobe: %1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1 bps</source>
        <translation>%1 bps</translation>
    </message>
    <message>
        <source>%1 × ATR</source>
        <translation>%1 × ATR</translation>
    </message>
    <message>
        <source>%1 × squared share of the volume</source>
        <translation>%1 × quadrierter Volumenanteil</translation>
    </message>
    <message>
        <source>NO COSTS: nobody trades for nothing</source>
        <translation>OHNE KOSTEN: Niemand handelt umsonst</translation>
    </message>
    <message>
        <source>fee %1, spread %2, slippage %3</source>
        <translation>Gebühr %1, Spread %2, Slippage %3</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>%1 to %2, %3 candles</source>
        <translation>%1 bis %2, %3 Kerzen</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>%1 parameter sets were tried to find this one</source>
        <translation>%1 Parametersätze wurden erprobt, um diesen zu finden</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>%1 registered gaps lie inside the candles</source>
        <translation>%1 erfasste Lücken liegen innerhalb der Kerzen</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>SIMULATED: these prices never were</source>
        <translation>SIMULIERT: Diese Kurse gab es nie</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>short</source>
        <translation>short</translation>
    </message>
    <message>
        <source>long</source>
        <translation>long</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Entered (UTC)</source>
        <translation>Einstieg (UTC)</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Left (UTC)</source>
        <translation>Ausstieg (UTC)</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Left because</source>
        <translation>Ausstiegsgrund</translation>
    </message>
    <message>
        <source>%1 of %2 trades; all of them are in the CSV export.</source>
        <translation>%1 von %2 Trades; alle stehen im CSV-Export.</translation>
    </message>
    <message>
        <source>Equity, and holding (dashed)</source>
        <translation>Kapital und Halten (gestrichelt)</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>Drawdown</translation>
    </message>
    <message>
        <source>Months, return in %</source>
        <translation>Monate, Ertrag in %</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Trades</translation>
    </message>
    <message>
        <source>Select two or more runs.</source>
        <translation>Wählen Sie zwei oder mehr Läufe.</translation>
    </message>
    <message>
        <source>Agents that share one capital need candles of one interval.</source>
        <translation>Agenten mit gemeinsamem Kapital brauchen Kerzen eines Intervalls.</translation>
    </message>
    <message>
        <source>Agents that share one capital need one quote asset.</source>
        <translation>Agenten mit gemeinsamem Kapital brauchen eine gemeinsame Notierungswährung.</translation>
    </message>
    <message>
        <source>A run holds 50 agents at most.</source>
        <translation>Ein Lauf fasst höchstens 50 Agenten.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>What each agent did for the whole</source>
        <translation>Was jeder Agent zum Ganzen beitrug</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Beitrag</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s), %1</source>
        <translation>
            <numerusform>%n Agent, %1</numerusform>
            <numerusform>%n Agenten, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sizing</name>
    <message>
        <source>All that is free</source>
        <translation>Alles, was frei ist</translation>
    </message>
    <message>
        <source>Fixed quantity</source>
        <translation>Feste Menge</translation>
    </message>
    <message>
        <source>Fixed amount</source>
        <translation>Fester Betrag</translation>
    </message>
    <message>
        <source>Share of the equity</source>
        <translation>Anteil am Kapital</translation>
    </message>
    <message>
        <source>Risk up to the stop</source>
        <translation>Risiko bis zum Stopp</translation>
    </message>
    <message>
        <source>Target volatility</source>
        <translation>Zielvolatilität</translation>
    </message>
    <message>
        <source>Part of the Kelly share</source>
        <translation>Teil des Kelly-Anteils</translation>
    </message>
    <message>
        <source>Units of the base asset</source>
        <translation>Einheiten des Basiswerts</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Of the agent&apos;s equity</source>
        <translation>Vom Kapital des Agenten</translation>
    </message>
    <message>
        <source>Equity lost at the stop</source>
        <translation>Kapitalverlust am Stopp</translation>
    </message>
    <message>
        <source>Volatility a year</source>
        <translation>Volatilität im Jahr</translation>
    </message>
    <message>
        <source>Of the Kelly share</source>
        <translation>Vom Kelly-Anteil</translation>
    </message>
    <message>
        <source>An entry takes all that is free.</source>
        <translation>Ein Einstieg nimmt alles, was frei ist.</translation>
    </message>
    <message>
        <source>An entry takes %1 units.</source>
        <translation>Ein Einstieg nimmt %1 Einheiten.</translation>
    </message>
    <message>
        <source>An entry takes %1 %2.</source>
        <translation>Ein Einstieg nimmt %1 %2.</translation>
    </message>
    <message>
        <source>An entry takes %1 of the agent&apos;s equity.</source>
        <translation>Ein Einstieg nimmt %1 vom Kapital des Agenten.</translation>
    </message>
    <message>
        <source>An entry risks %1 of the agent&apos;s equity up to its stop, and takes %2 of it at most.</source>
        <translation>Ein Einstieg riskiert %1 vom Kapital des Agenten bis zu seinem Stopp und nimmt höchstens %2 davon.</translation>
    </message>
    <message>
        <source>An entry is as large as moves the agent&apos;s equity by %1 a year, and takes %2 of it at most.</source>
        <translation>Ein Einstieg ist so groß, dass er das Kapital des Agenten um %1 im Jahr bewegt, und nimmt höchstens %2 davon.</translation>
    </message>
    <message>
        <source>An entry takes %1 of the Kelly share of the last trades (%2 of the equity before %3 trades), %4 at most.</source>
        <translation>Ein Einstieg nimmt %1 vom Kelly-Anteil der letzten Trades (%2 vom Kapital, solange es keine %3 Trades gibt), höchstens %4.</translation>
    </message>
</context>
<context>
    <name>strategies</name>
    <message>
        <source>Over how many candles it is taken.</source>
        <translation>Über wie viele Kerzen gerechnet wird.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Donchian breakout</source>
        <translation>Donchian-Ausbruch</translation>
    </message>
    <message>
        <source>Buys a close above the highest high of the last candles and leaves at a close below the lowest low of fewer; mirrored for shorts.</source>
        <translation>Kauft bei einem Schluss über dem höchsten Hoch der letzten Kerzen und steigt bei einem Schluss unter dem tiefsten Tief einer kürzeren Spanne aus; für Shorts spiegelbildlich.</translation>
    </message>
    <message>
        <source>Enters when the close leaves the range of the last {entry} candles and is out when it leaves that of {exit} the other way.</source>
        <translation>Steigt ein, wenn der Schluss die Spanne der letzten {entry} Kerzen verlässt, und aus, wenn er die von {exit} in Gegenrichtung verlässt.</translation>
    </message>
    <message>
        <source>Entry length</source>
        <translation>Einstiegslänge</translation>
    </message>
    <message>
        <source>Exit length</source>
        <translation>Ausstiegslänge</translation>
    </message>
    <message>
        <source>Bollinger squeeze</source>
        <translation>Bollinger-Squeeze</translation>
    </message>
    <message>
        <source>Quiet markets break out. When the Bollinger bands were at their narrowest a short while ago and the close leaves them, it follows; out when the close is back across the middle.</source>
        <translation>Ruhige Märkte brechen aus. Waren die Bollinger-Bänder kürzlich am engsten und verlässt sie der Schluss, folgt die Strategie; Ausstieg, wenn der Schluss wieder jenseits der Mitte liegt.</translation>
    </message>
    <message>
        <source>When the bands of {period} candles were at their narrowest of {squeeze_length} at most {recent} candles ago, it follows a close outside them, and is out back across the middle.</source>
        <translation>Waren die Bänder über {period} Kerzen vor höchstens {recent} Kerzen so eng wie nie in {squeeze_length}, folgt die Strategie einem Schluss außerhalb der Bänder; Ausstieg, wenn er wieder jenseits der Mitte liegt.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Deviations between middle and band.</source>
        <translation>Abweichungen zwischen Mitte und Band.</translation>
    </message>
    <message>
        <source>deviations</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Squeeze look-back</source>
        <translation>Squeeze-Rückschau</translation>
    </message>
    <message>
        <source>Age of the squeeze</source>
        <translation>Alter des Squeeze</translation>
    </message>
    <message>
        <source>How many candles ago the squeeze may have been.</source>
        <translation>Vor wie vielen Kerzen der Squeeze gewesen sein darf.</translation>
    </message>
    <message>
        <source>Opening range</source>
        <translation>Eröffnungsspanne</translation>
    </message>
    <message>
        <source>Takes the range of the first minutes of each session (UTC) and follows the first close outside it, once per side; out at the end of the session. Needs candles shorter than the range.</source>
        <translation>Nimmt die Spanne der ersten Minuten jeder Sitzung (UTC) und folgt dem ersten Schluss außerhalb, einmal je Seite; Ausstieg am Ende der Sitzung. Braucht Kerzen, die kürzer sind als die Spanne.</translation>
    </message>
    <message>
        <source>Takes the range of the first {range_minutes} minutes from minute {session_start} of the day (UTC), follows the first close outside it and is out {session_minutes} minutes after the start.</source>
        <translation>Nimmt die Spanne der ersten {range_minutes} Minuten ab Minute {session_start} des Tages (UTC), folgt dem ersten Schluss außerhalb und steigt {session_minutes} Minuten nach Beginn aus.</translation>
    </message>
    <message>
        <source>Session start</source>
        <translation>Sitzungsbeginn</translation>
    </message>
    <message>
        <source>Minute of the day (UTC), 0 is midnight.</source>
        <translation>Minute des Tages (UTC), 0 ist Mitternacht.</translation>
    </message>
    <message>
        <source>How long the opening lasts.</source>
        <translation>Wie lange die Eröffnung dauert.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>How long after the start all is closed.</source>
        <translation>Wie lange nach Beginn alles geschlossen wird.</translation>
    </message>
    <message>
        <source>Volatility breakout</source>
        <translation>Volatilitätsausbruch</translation>
    </message>
    <message>
        <source>Follows a close that is unusually far from the one before, measured in average ranges; turns around on the reverse.</source>
        <translation>Folgt einem Schluss, der ungewöhnlich weit vom vorigen entfernt ist, gemessen in ATR; dreht die Position beim Gegensignal.</translation>
    </message>
    <message>
        <source>Follows a close that is more than {factor} average ranges of {period} candles away from the one before.</source>
        <translation>Folgt einem Schluss, der mehr als {factor} ATR über {period} Kerzen vom vorigen entfernt ist.</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>How far counts as a break.</source>
        <translation>Ab welchem Abstand es als Ausbruch gilt.</translation>
    </message>
    <message>
        <source>%1 must be shorter than %2.</source>
        <translation>%1 muss kürzer sein als %2.</translation>
    </message>
    <message>
        <source>There is no strategy %1.</source>
        <translation>Eine Strategie %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>This strategy cannot run yet.</source>
        <translation>Diese Strategie kann noch nicht laufen.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>When to enter and leave on each side, and where stop and target lie.</source>
        <translation>Wann auf jeder Seite ein- und ausgestiegen wird und wo Stopp und Ziel liegen.</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>Eigene Regeln</translation>
    </message>
    <message>
        <source>Trades by rules that you write, such as: ema(20) crosses above ema(50) and rsi(14) &lt; 70.</source>
        <translation>Handelt nach selbst geschriebenen Regeln, etwa: ema(20) crosses above ema(50) and rsi(14) &lt; 70.</translation>
    </message>
    <message>
        <source>close</source>
        <translation>Schluss</translation>
    </message>
    <message>
        <source>open</source>
        <translation>Eröffnung</translation>
    </message>
    <message>
        <source>high</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>low</source>
        <translation>Tief</translation>
    </message>
    <message>
        <source>middle of high and low</source>
        <translation>Mitte aus Hoch und Tief</translation>
    </message>
    <message>
        <source>typical price (high, low, close)</source>
        <translation>typischer Kurs (Hoch, Tief, Schluss)</translation>
    </message>
    <message>
        <source>average of all four prices</source>
        <translation>Durchschnitt aller vier Kurse</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>How many candles are looked at.</source>
        <translation>Wie viele Kerzen betrachtet werden.</translation>
    </message>
    <message>
        <source>candles</source>
        <translation>Kerzen</translation>
    </message>
    <message>
        <source>How many deviations or ranges the band is away.</source>
        <translation>Wie viele Abweichungen oder Spannen das Band entfernt ist.</translation>
    </message>
    <message>
        <source>times</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Which number of each candle is used.</source>
        <translation>Welcher Wert jeder Kerze verwendet wird.</translation>
    </message>
    <message>
        <source>Simple moving average</source>
        <translation>Einfacher gleitender Durchschnitt</translation>
    </message>
    <message>
        <source>The mean of the last values.</source>
        <translation>Der Mittelwert der letzten Werte.</translation>
    </message>
    <message>
        <source>Weighted moving average</source>
        <translation>Gewichteter gleitender Durchschnitt</translation>
    </message>
    <message>
        <source>A mean in which newer values weigh more, step by step.</source>
        <translation>Ein Mittelwert, in dem neuere Werte stufenweise mehr wiegen.</translation>
    </message>
    <message>
        <source>Exponential moving average</source>
        <translation>Exponentieller gleitender Durchschnitt</translation>
    </message>
    <message>
        <source>A mean in which older values fade out smoothly.</source>
        <translation>Ein Mittelwert, in dem ältere Werte sanft verblassen.</translation>
    </message>
    <message>
        <source>Wilder&apos;s moving average</source>
        <translation>Gleitender Durchschnitt nach Wilder</translation>
    </message>
    <message>
        <source>A slow exponential mean, the one inside RSI and ATR.</source>
        <translation>Ein langsamer exponentieller Mittelwert, wie er in RSI und ATR steckt.</translation>
    </message>
    <message>
        <source>Double exponential average</source>
        <translation>Doppelt exponentieller Durchschnitt</translation>
    </message>
    <message>
        <source>An exponential mean with part of its lag taken out.</source>
        <translation>Ein exponentieller Mittelwert mit teilweise herausgerechneter Verzögerung.</translation>
    </message>
    <message>
        <source>Triple exponential average</source>
        <translation>Dreifach exponentieller Durchschnitt</translation>
    </message>
    <message>
        <source>An exponential mean with most of its lag taken out.</source>
        <translation>Ein exponentieller Mittelwert mit größtenteils herausgerechneter Verzögerung.</translation>
    </message>
    <message>
        <source>Hull moving average</source>
        <translation>Gleitender Durchschnitt nach Hull</translation>
    </message>
    <message>
        <source>A smooth mean of weighted means with little lag.</source>
        <translation>Ein glatter Mittelwert gewichteter Mittelwerte mit wenig Verzögerung.</translation>
    </message>
    <message>
        <source>Kaufman&apos;s adaptive average</source>
        <translation>Adaptiver Durchschnitt nach Kaufman</translation>
    </message>
    <message>
        <source>A mean that is quick in trends and slow in noise.</source>
        <translation>Ein Mittelwert, der in Trends schnell und im Rauschen langsam ist.</translation>
    </message>
    <message>
        <source>Fast length</source>
        <translation>Schnelle Länge</translation>
    </message>
    <message>
        <source>Length of the average in a straight trend.</source>
        <translation>Länge des Durchschnitts in einem geraden Trend.</translation>
    </message>
    <message>
        <source>Slow length</source>
        <translation>Langsame Länge</translation>
    </message>
    <message>
        <source>Length of the average in pure noise.</source>
        <translation>Länge des Durchschnitts in reinem Rauschen.</translation>
    </message>
    <message>
        <source>Relative strength index</source>
        <translation>Relative-Stärke-Index</translation>
    </message>
    <message>
        <source>Gains against losses, 0 to 100; low is oversold.</source>
        <translation>Gewinne gegen Verluste, 0 bis 100; niedrig ist überverkauft.</translation>
    </message>
    <message>
        <source>MACD</source>
        <translation>MACD</translation>
    </message>
    <message>
        <source>A fast less a slow exponential mean, and its signal.</source>
        <translation>Ein schneller abzüglich eines langsamen exponentiellen Mittelwerts, dazu sein Signal.</translation>
    </message>
    <message>
        <source>Length of the fast average.</source>
        <translation>Länge des schnellen Durchschnitts.</translation>
    </message>
    <message>
        <source>Length of the slow average.</source>
        <translation>Länge des langsamen Durchschnitts.</translation>
    </message>
    <message>
        <source>Signal length</source>
        <translation>Signallänge</translation>
    </message>
    <message>
        <source>Length of the average of the difference.</source>
        <translation>Länge des Durchschnitts der Differenz.</translation>
    </message>
    <message>
        <source>Stochastic</source>
        <translation>Stochastik</translation>
    </message>
    <message>
        <source>Where the close lies in the recent range, 0 to 100.</source>
        <translation>Wo der Schluss in der jüngsten Spanne liegt, 0 bis 100.</translation>
    </message>
    <message>
        <source>Smoothing of %K</source>
        <translation>Glättung von %K</translation>
    </message>
    <message>
        <source>Length of the mean over the raw position.</source>
        <translation>Länge des Mittelwerts über die Rohwerte.</translation>
    </message>
    <message>
        <source>Smoothing of %D</source>
        <translation>Glättung von %D</translation>
    </message>
    <message>
        <source>Length of the mean over %K.</source>
        <translation>Länge des Mittelwerts über %K.</translation>
    </message>
    <message>
        <source>Williams %R</source>
        <translation>Williams %R</translation>
    </message>
    <message>
        <source>Distance from the recent high, -100 to 0.</source>
        <translation>Abstand vom jüngsten Hoch, -100 bis 0.</translation>
    </message>
    <message>
        <source>Commodity channel index</source>
        <translation>Commodity Channel Index</translation>
    </message>
    <message>
        <source>Distance from the mean in mean deviations.</source>
        <translation>Abstand vom Mittelwert in mittleren Abweichungen.</translation>
    </message>
    <message>
        <source>Rate of change</source>
        <translation>Änderungsrate</translation>
    </message>
    <message>
        <source>Change over n candles in percent.</source>
        <translation>Änderung über n Kerzen in Prozent.</translation>
    </message>
    <message>
        <source>Aroon</source>
        <translation>Aroon</translation>
    </message>
    <message>
        <source>How recent the last high and low are, 0 to 100.</source>
        <translation>Wie frisch das letzte Hoch und Tief sind, 0 bis 100.</translation>
    </message>
    <message>
        <source>True range</source>
        <translation>True Range</translation>
    </message>
    <message>
        <source>Range of a candle with the gap before it.</source>
        <translation>Spanne einer Kerze samt der Kurslücke davor.</translation>
    </message>
    <message>
        <source>Average true range</source>
        <translation>Average True Range</translation>
    </message>
    <message>
        <source>How far the price moves per candle, in price.</source>
        <translation>Wie weit sich der Kurs je Kerze bewegt, im Kursmaß.</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>Spread of the last values.</source>
        <translation>Streuung der letzten Werte.</translation>
    </message>
    <message>
        <source>Bollinger bands</source>
        <translation>Bollinger-Bänder</translation>
    </message>
    <message>
        <source>A mean and bands of k deviations.</source>
        <translation>Ein Mittelwert und Bänder im Abstand von k Abweichungen.</translation>
    </message>
    <message>
        <source>Donchian channel</source>
        <translation>Donchian-Kanal</translation>
    </message>
    <message>
        <source>Highest high and lowest low of the last candles.</source>
        <translation>Höchstes Hoch und tiefstes Tief der letzten Kerzen.</translation>
    </message>
    <message>
        <source>With the current candle</source>
        <translation>Mit der laufenden Kerze</translation>
    </message>
    <message>
        <source>Off: only the candles before it, so it can break out.</source>
        <translation>Aus: nur die Kerzen davor, sodass sie ausbrechen kann.</translation>
    </message>
    <message>
        <source>Keltner channel</source>
        <translation>Keltner-Kanal</translation>
    </message>
    <message>
        <source>An exponential mean and bands of k average ranges.</source>
        <translation>Ein exponentieller Mittelwert und Bänder im Abstand von k ATR.</translation>
    </message>
    <message>
        <source>ATR length</source>
        <translation>ATR-Länge</translation>
    </message>
    <message>
        <source>Length of the average true range.</source>
        <translation>Länge der Average True Range.</translation>
    </message>
    <message>
        <source>Ulcer index</source>
        <translation>Ulcer-Index</translation>
    </message>
    <message>
        <source>Depth of the drops from the recent high, in percent.</source>
        <translation>Tiefe der Rückgänge vom jüngsten Hoch, in Prozent.</translation>
    </message>
    <message>
        <source>Choppiness index</source>
        <translation>Choppiness-Index</translation>
    </message>
    <message>
        <source>High in sideways markets, low in trends, 0 to 100.</source>
        <translation>Hoch in Seitwärtsmärkten, niedrig in Trends, 0 bis 100.</translation>
    </message>
    <message>
        <source>Average directional index</source>
        <translation>Average Directional Index</translation>
    </message>
    <message>
        <source>Strength of a trend, 0 to 100; above 25 is a trend.</source>
        <translation>Stärke eines Trends, 0 bis 100; über 25 ist ein Trend.</translation>
    </message>
    <message>
        <source>Supertrend</source>
        <translation>Supertrend</translation>
    </message>
    <message>
        <source>A trailing line of k average ranges, and its direction.</source>
        <translation>Eine nachlaufende Linie im Abstand von k ATR, dazu ihre Richtung.</translation>
    </message>
    <message>
        <source>Parabolic SAR</source>
        <translation>Parabolic SAR</translation>
    </message>
    <message>
        <source>A stop that speeds up with the trend.</source>
        <translation>Ein Stopp, der mit dem Trend schneller wird.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Speed added at each new extreme.</source>
        <translation>Tempo, das bei jedem neuen Extrem hinzukommt.</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Highest speed.</source>
        <translation>Höchstes Tempo.</translation>
    </message>
    <message>
        <source>Vortex</source>
        <translation>Vortex</translation>
    </message>
    <message>
        <source>Upward and downward movement against the range.</source>
        <translation>Auf- und Abwärtsbewegung im Verhältnis zur Spanne.</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <source>Slope of the least-squares line per candle.</source>
        <translation>Steigung der Ausgleichsgeraden je Kerze.</translation>
    </message>
    <message>
        <source>Heikin-Ashi</source>
        <translation>Heikin-Ashi</translation>
    </message>
    <message>
        <source>Averaged candles that show a trend more calmly.</source>
        <translation>Gemittelte Kerzen, die einen Trend ruhiger zeigen.</translation>
    </message>
    <message>
        <source>Ichimoku</source>
        <translation>Ichimoku</translation>
    </message>
    <message>
        <source>Middles of three ranges, undisplaced.</source>
        <translation>Mitten dreier Spannen, unverschoben.</translation>
    </message>
    <message>
        <source>Tenkan length</source>
        <translation>Tenkan-Länge</translation>
    </message>
    <message>
        <source>Length of the short range.</source>
        <translation>Länge der kurzen Spanne.</translation>
    </message>
    <message>
        <source>Kijun length</source>
        <translation>Kijun-Länge</translation>
    </message>
    <message>
        <source>Length of the middle range.</source>
        <translation>Länge der mittleren Spanne.</translation>
    </message>
    <message>
        <source>Senkou length</source>
        <translation>Senkou-Länge</translation>
    </message>
    <message>
        <source>Length of the long range.</source>
        <translation>Länge der langen Spanne.</translation>
    </message>
    <message>
        <source>On-balance volume</source>
        <translation>On-Balance-Volumen</translation>
    </message>
    <message>
        <source>Volume added on rises and taken off on falls.</source>
        <translation>Volumen, bei Anstiegen addiert und bei Rückgängen abgezogen.</translation>
    </message>
    <message>
        <source>Money flow index</source>
        <translation>Money-Flow-Index</translation>
    </message>
    <message>
        <source>An RSI that counts volume, 0 to 100.</source>
        <translation>Ein RSI, der das Volumen einrechnet, 0 bis 100.</translation>
    </message>
    <message>
        <source>Volume-weighted price</source>
        <translation>Volumengewichteter Kurs</translation>
    </message>
    <message>
        <source>Mean price of all that was traded since the start.</source>
        <translation>Mittlerer Kurs allen Handels seit Beginn.</translation>
    </message>
    <message>
        <source>Chaikin money flow</source>
        <translation>Chaikin Money Flow</translation>
    </message>
    <message>
        <source>Volume that closed high against volume that closed low.</source>
        <translation>Volumen mit hohem Schluss gegen Volumen mit tiefem Schluss.</translation>
    </message>
    <message>
        <source>Candlestick patterns</source>
        <translation>Kerzenmuster</translation>
    </message>
    <message>
        <source>+100 where a bullish pattern ends, -100 a bearish one.</source>
        <translation>+100, wo ein bullisches Muster endet, -100, wo ein bärisches endet.</translation>
    </message>
    <message>
        <source>RSI reversal</source>
        <translation>RSI-Umkehr</translation>
    </message>
    <message>
        <source>Trades back to the middle. Buys when the RSI comes back up out of oversold, sells short when it comes back down out of overbought; leaves at its stop or target.</source>
        <translation>Handelt zurück zur Mitte. Kauft, wenn der RSI aus dem überverkauften Bereich wieder steigt, verkauft leer, wenn er aus dem überkauften wieder fällt; Ausstieg an Stopp oder Ziel.</translation>
    </message>
    <message>
        <source>Buys when the RSI of {period} candles comes back above {low}, sells short when it comes back below {high}.</source>
        <translation>Kauft, wenn der RSI über {period} Kerzen wieder über {low} steigt, verkauft leer, wenn er wieder unter {high} fällt.</translation>
    </message>
    <message>
        <source>RSI length</source>
        <translation>RSI-Länge</translation>
    </message>
    <message>
        <source>Over how many candles the RSI is taken.</source>
        <translation>Über wie viele Kerzen der RSI gerechnet wird.</translation>
    </message>
    <message>
        <source>Oversold</source>
        <translation>Überverkauft</translation>
    </message>
    <message>
        <source>RSI below which it is oversold.</source>
        <translation>RSI, unter dem der Markt überverkauft ist.</translation>
    </message>
    <message>
        <source>Overbought</source>
        <translation>Überkauft</translation>
    </message>
    <message>
        <source>RSI above which it is overbought.</source>
        <translation>RSI, über dem der Markt überkauft ist.</translation>
    </message>
    <message>
        <source>Oversold must be below overbought.</source>
        <translation>Überverkauft muss unter Überkauft liegen.</translation>
    </message>
    <message>
        <source>weighted majority</source>
        <translation>gewichtete Mehrheit</translation>
    </message>
    <message>
        <source>unanimity</source>
        <translation>Einstimmigkeit</translation>
    </message>
    <message>
        <source>Choose a strategy.</source>
        <translation>Wählen Sie eine Strategie.</translation>
    </message>
    <message>
        <source>Strategies are nested more than %1 levels deep.</source>
        <translation>Strategien sind mehr als %1 Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>A vote needs between 1 and %1 strategies.</source>
        <translation>Eine Abstimmung braucht 1 bis %1 Strategien.</translation>
    </message>
    <message>
        <source>A weight must be above 0, up to 1000.</source>
        <translation>Ein Gewicht muss über 0 liegen, bis 1000.</translation>
    </message>
    <message>
        <source>Enters when all of these agree:</source>
        <translation>Steigt ein, wenn alle diese übereinstimmen:</translation>
    </message>
    <message>
        <source>Enters when the weighted majority of these agrees:</source>
        <translation>Steigt ein, wenn die gewichtete Mehrheit von diesen übereinstimmt:</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>The strategies that vote, each with its weight.</source>
        <translation>Die abstimmenden Strategien, jede mit ihrem Gewicht.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>How the members come to a decision.</source>
        <translation>Wie die Mitglieder zu einer Entscheidung kommen.</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>Lets several strategies vote on the side. Enters when the weighted vote reaches the threshold or all agree, leaves when the vote is lost.</source>
        <translation>Lässt mehrere Strategien über die Seite abstimmen. Steigt ein, wenn die gewichtete Stimme die Schwelle erreicht oder alle übereinstimmen, und aus, wenn die Abstimmung verloren ist.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Share of the weight, long less short, that an entry needs.</source>
        <translation>Anteil am Gewicht, long abzüglich short, den ein Einstieg braucht.</translation>
    </message>
    <message>
        <source>Exit threshold</source>
        <translation>Ausstiegsschwelle</translation>
    </message>
    <message>
        <source>Leaves when the vote for the position is no longer above this.</source>
        <translation>Steigt aus, wenn die Stimme für die Position nicht mehr darüber liegt.</translation>
    </message>
    <message>
        <source>In trends (ADX from %1): %2 In sideways markets: %3 %4</source>
        <translation>In Trends (ADX ab %1): %2 In Seitwärtsmärkten: %3 %4</translation>
    </message>
    <message>
        <source>Regime switch</source>
        <translation>Phasenwechsel</translation>
    </message>
    <message>
        <source>Follows one strategy in trends and another in sideways markets, judged by trend strength, and stays out when volatility is far above normal.</source>
        <translation>Folgt in Trends einer Strategie und in Seitwärtsmärkten einer anderen, beurteilt nach Trendstärke, und bleibt draußen, wenn die Volatilität weit über normal liegt.</translation>
    </message>
    <message>
        <source>In trends</source>
        <translation>In Trends</translation>
    </message>
    <message>
        <source>The strategy that counts in trends.</source>
        <translation>Die Strategie, die in Trends gilt.</translation>
    </message>
    <message>
        <source>In sideways markets</source>
        <translation>In Seitwärtsmärkten</translation>
    </message>
    <message>
        <source>The strategy that counts otherwise.</source>
        <translation>Die Strategie, die sonst gilt.</translation>
    </message>
    <message>
        <source>Trend from</source>
        <translation>Trend ab</translation>
    </message>
    <message>
        <source>ADX from which on the market trends.</source>
        <translation>ADX, ab dem der Markt im Trend ist.</translation>
    </message>
    <message>
        <source>Reluctance</source>
        <translation>Trägheit</translation>
    </message>
    <message>
        <source>How far the ADX must fall below that to end the trend.</source>
        <translation>Wie weit der ADX darunter fallen muss, um den Trend zu beenden.</translation>
    </message>
    <message>
        <source>ADX length</source>
        <translation>ADX-Länge</translation>
    </message>
    <message>
        <source>Storm from</source>
        <translation>Sturm ab</translation>
    </message>
    <message>
        <source>Short over long average range above which nothing is held; 0 never.</source>
        <translation>Verhältnis kurzer zu langer mittlerer Spanne, über dem nichts gehalten wird; 0: nie.</translation>
    </message>
    <message>
        <source>times normal</source>
        <translation>× normal</translation>
    </message>
    <message>
        <source>Short range length</source>
        <translation>Länge der kurzen Spanne</translation>
    </message>
    <message>
        <source>Long range length</source>
        <translation>Länge der langen Spanne</translation>
    </message>
    <message>
        <source>%1 must be a number.</source>
        <translation>%1 muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation>%1 muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3.</source>
        <translation>%1 muss zwischen %2 und %3 liegen.</translation>
    </message>
    <message>
        <source>%1 must be one of: %2.</source>
        <translation>%1 muss eines davon sein: %2.</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation>%1 muss true oder false sein.</translation>
    </message>
    <message>
        <source>%1 must be an object.</source>
        <translation>%1 muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>%1 must be a list.</source>
        <translation>%1 muss eine Liste sein.</translation>
    </message>
    <message>
        <source>There is no parameter %1.</source>
        <translation>Einen Parameter %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Swing strength</source>
        <translation>Swing-Stärke</translation>
    </message>
    <message>
        <source>How many candles on each side a swing must exceed.</source>
        <translation>Wie viele Kerzen ein Swing auf jeder Seite überragen muss.</translation>
    </message>
    <message>
        <source>Only at levels</source>
        <translation>Nur an Marken</translation>
    </message>
    <message>
        <source>Longs only at a swing low, shorts only at a swing high of the recent past.</source>
        <translation>Longs nur an einem Swing-Tief, Shorts nur an einem Swing-Hoch der jüngeren Vergangenheit.</translation>
    </message>
    <message>
        <source>Nearness</source>
        <translation>Nähe</translation>
    </message>
    <message>
        <source>How near to the level it must be.</source>
        <translation>Wie nah an der Marke das Muster liegen muss.</translation>
    </message>
    <message>
        <source>Stop buffer</source>
        <translation>Stopp-Puffer</translation>
    </message>
    <message>
        <source>How far beyond the pattern the stop lies.</source>
        <translation>Wie weit der Stopp jenseits des Musters liegt.</translation>
    </message>
    <message>
        <source>Pin bar</source>
        <translation>Pin Bar</translation>
    </message>
    <message>
        <source>A long shadow shows that a price was rejected. Buys after a long lower shadow at support, sells short after a long upper one at resistance, with the stop beyond the shadow.</source>
        <translation>Ein langer Schatten zeigt, dass ein Kurs abgewiesen wurde. Kauft nach einem langen unteren Schatten an der Unterstützung, verkauft leer nach einem langen oberen am Widerstand, mit dem Stopp jenseits des Schattens.</translation>
    </message>
    <message>
        <source>Trades candles whose shadow is {shadow_ratio} times the body, at swings of {swing} candles on each side.</source>
        <translation>Handelt Kerzen, deren Schatten {shadow_ratio}-mal so lang ist wie der Körper, an Swings mit {swing} Kerzen auf jeder Seite.</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Schatten</translation>
    </message>
    <message>
        <source>How much longer than the body it must be.</source>
        <translation>Wie viel länger als der Körper er sein muss.</translation>
    </message>
    <message>
        <source>times the body</source>
        <translation>× Kerzenkörper</translation>
    </message>
    <message>
        <source>Engulfing</source>
        <translation>Engulfing</translation>
    </message>
    <message>
        <source>A body that swallows the one before shows that the other side took over. Buys a bullish one at support, sells short a bearish one at resistance, with the stop beyond the pattern.</source>
        <translation>Ein Körper, der den vorigen verschlingt, zeigt, dass die andere Seite übernommen hat. Kauft bei einem bullischen an der Unterstützung, verkauft leer bei einem bärischen am Widerstand, mit dem Stopp jenseits des Musters.</translation>
    </message>
    <message>
        <source>Trades engulfing candles at swings of {swing} candles on each side.</source>
        <translation>Handelt Engulfing-Kerzen an Swings mit {swing} Kerzen auf jeder Seite.</translation>
    </message>
    <message>
        <source>Inside bar</source>
        <translation>Inside Bar</translation>
    </message>
    <message>
        <source>A candle within the range of the one before is a pause. Follows a close beyond that earlier candle, with the stop at its other end.</source>
        <translation>Eine Kerze innerhalb der Spanne der vorigen ist eine Pause. Folgt einem Schluss jenseits dieser früheren Kerze, mit dem Stopp an ihrem anderen Ende.</translation>
    </message>
    <message>
        <source>Follows a close beyond the candle before a pause, at most {wait} candles later, at swings of {swing} candles on each side.</source>
        <translation>Folgt einem Schluss jenseits der Kerze vor einer Pause, höchstens {wait} Kerzen später, an Swings mit {swing} Kerzen auf jeder Seite.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Within how many candles it must break.</source>
        <translation>Innerhalb wie vieler Kerzen der Ausbruch kommen muss.</translation>
    </message>
    <message>
        <source>Morning and evening star</source>
        <translation>Morgen- und Abendstern</translation>
    </message>
    <message>
        <source>Three candles that turn a market: a strong one, a small one beyond it, a strong one back. Buys a morning star at support, sells short an evening star at resistance.</source>
        <translation>Drei Kerzen, die einen Markt drehen: eine starke, eine kleine jenseits davon, eine starke zurück. Kauft bei einem Morgenstern an der Unterstützung, verkauft leer bei einem Abendstern am Widerstand.</translation>
    </message>
    <message>
        <source>Trades morning and evening stars at swings of {swing} candles on each side.</source>
        <translation>Handelt Morgen- und Abendsterne an Swings mit {swing} Kerzen auf jeder Seite.</translation>
    </message>
    <message>
        <source>Market structure</source>
        <translation>Marktstruktur</translation>
    </message>
    <message>
        <source>Higher highs with higher lows are an up trend. Buys when such a structure appears and leaves when the close breaks the last swing low; mirrored for shorts.</source>
        <translation>Höhere Hochs mit höheren Tiefs sind ein Aufwärtstrend. Kauft, wenn eine solche Struktur entsteht, und steigt aus, wenn der Schluss das letzte Swing-Tief bricht; für Shorts spiegelbildlich.</translation>
    </message>
    <message>
        <source>Follows higher highs and higher lows (or lower ones) of swings with {swing} candles on each side, until the last swing breaks.</source>
        <translation>Folgt höheren Hochs und höheren Tiefs (oder tieferen) von Swings mit {swing} Kerzen auf jeder Seite, bis der letzte Swing bricht.</translation>
    </message>
    <message>
        <source>%1 has no value %2; it has %3.</source>
        <translation>%1 hat keinen Wert %2; vorhanden sind %3.</translation>
    </message>
    <message>
        <source>%1 may be at most %2 in a rule.</source>
        <translation>%1 darf in einer Regel höchstens %2 sein.</translation>
    </message>
    <message>
        <source>This rule has too many parts.</source>
        <translation>Diese Regel hat zu viele Teile.</translation>
    </message>
    <message>
        <source>A number or an object is wanted.</source>
        <translation>Hier wird eine Zahl oder ein Objekt erwartet.</translation>
    </message>
    <message>
        <source>At least two conditions are wanted.</source>
        <translation>Es werden mindestens zwei Bedingungen erwartet.</translation>
    </message>
    <message>
        <source>A condition is wanted here.</source>
        <translation>Hier wird eine Bedingung erwartet.</translation>
    </message>
    <message>
        <source>A condition has no sign.</source>
        <translation>Eine Bedingung hat kein Vorzeichen.</translation>
    </message>
    <message>
        <source>Only prices, indicators and numbers can stand on both sides of this.</source>
        <translation>Nur Kurse, Indikatoren und Zahlen können hier auf beiden Seiten stehen.</translation>
    </message>
    <message>
        <source>There is no relation %1.</source>
        <translation>Eine Relation %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>A whole number of candles up to %1 is wanted.</source>
        <translation>Erwartet wird eine ganze Zahl von Kerzen bis %1.</translation>
    </message>
    <message>
        <source>There is no such price.</source>
        <translation>Diesen Kurs gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such indicator.</source>
        <translation>Diesen Indikator gibt es nicht.</translation>
    </message>
    <message>
        <source>This has no meaning here.</source>
        <translation>Das hat hier keine Bedeutung.</translation>
    </message>
    <message>
        <source>A rule may have at most %1 characters.</source>
        <translation>Eine Regel darf höchstens %1 Zeichen haben.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Diese Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>The character %1 has no meaning here.</source>
        <translation>Das Zeichen %1 hat hier keine Bedeutung.</translation>
    </message>
    <message>
        <source>This rule is nested too deeply.</source>
        <translation>Diese Regel ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The rule is empty.</source>
        <translation>Die Regel ist leer.</translation>
    </message>
    <message>
        <source>There is a closing parenthesis too many.</source>
        <translation>Eine schließende Klammer ist zu viel.</translation>
    </message>
    <message>
        <source>The rule should end here, or go on with and / or.</source>
        <translation>Die Regel sollte hier enden oder mit and / or weitergehen.</translation>
    </message>
    <message>
        <source>A comparison is missing, such as &gt; 70 or crosses above.</source>
        <translation>Ein Vergleich fehlt, etwa &gt; 70 oder crosses above.</translation>
    </message>
    <message>
        <source>This is a condition; a price is wanted here.</source>
        <translation>Das ist eine Bedingung; hier wird ein Kurs erwartet.</translation>
    </message>
    <message>
        <source>After not a condition is wanted.</source>
        <translation>Nach not wird eine Bedingung erwartet.</translation>
    </message>
    <message>
        <source>After crosses comes above or below.</source>
        <translation>Auf crosses folgt above oder below.</translation>
    </message>
    <message>
        <source>The rule ends too early: a price, an indicator or a number is missing.</source>
        <translation>Die Regel endet zu früh: Ein Kurs, ein Indikator oder eine Zahl fehlt.</translation>
    </message>
    <message>
        <source>A price, an indicator or a number is wanted here.</source>
        <translation>Hier wird ein Kurs, ein Indikator oder eine Zahl erwartet.</translation>
    </message>
    <message>
        <source>A closing parenthesis is missing.</source>
        <translation>Eine schließende Klammer fehlt.</translation>
    </message>
    <message>
        <source>There is no price or indicator named %1.</source>
        <translation>Einen Kurs oder Indikator namens %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>After the point the name of a value is wanted.</source>
        <translation>Nach dem Punkt wird der Name eines Werts erwartet.</translation>
    </message>
    <message>
        <source>A comma or a closing parenthesis is missing.</source>
        <translation>Ein Komma oder eine schließende Klammer fehlt.</translation>
    </message>
    <message>
        <source>%1 has no parameter %2.</source>
        <translation>%1 hat keinen Parameter %2.</translation>
    </message>
    <message>
        <source>%1 takes only %2 parameters.</source>
        <translation>%1 nimmt nur %2 Parameter.</translation>
    </message>
    <message>
        <source>The parameter %1 is given twice.</source>
        <translation>Der Parameter %1 ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>A number or the name of a price is wanted here.</source>
        <translation>Hier wird eine Zahl oder der Name eines Kurses erwartet.</translation>
    </message>
    <message>
        <source>In brackets a whole number of candles up to %1 is wanted.</source>
        <translation>In eckigen Klammern wird eine ganze Zahl von Kerzen bis %1 erwartet.</translation>
    </message>
    <message>
        <source>A closing bracket is missing.</source>
        <translation>Eine schließende eckige Klammer fehlt.</translation>
    </message>
    <message>
        <source>A price is wanted here.</source>
        <translation>Hier wird ein Kurs erwartet.</translation>
    </message>
    <message>
        <source>An object is wanted here.</source>
        <translation>Hier wird ein Objekt erwartet.</translation>
    </message>
    <message>
        <source>A side with rules needs an entry.</source>
        <translation>Eine Seite mit Regeln braucht einen Einstieg.</translation>
    </message>
    <message>
        <source>The stop is at %1.</source>
        <translation>Der Stopp liegt bei %1.</translation>
    </message>
    <message>
        <source>The target is at %1.</source>
        <translation>Das Ziel liegt bei %1.</translation>
    </message>
    <message>
        <source>These rules are of a newer program.</source>
        <translation>Diese Regeln stammen von einem neueren Programm.</translation>
    </message>
    <message>
        <source>At least one entry rule is needed.</source>
        <translation>Mindestens eine Einstiegsregel ist nötig.</translation>
    </message>
    <message>
        <source>Buys when %1.</source>
        <translation>Kauft, wenn %1.</translation>
    </message>
    <message>
        <source>Sells again when %1.</source>
        <translation>Verkauft wieder, wenn %1.</translation>
    </message>
    <message>
        <source>Sells short when %1.</source>
        <translation>Verkauft leer, wenn %1.</translation>
    </message>
    <message>
        <source>Covers when %1.</source>
        <translation>Deckt ein, wenn %1.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Stops and targets</source>
        <translation>Stopps und Ziele</translation>
    </message>
    <message>
        <source>long and short</source>
        <translation>long und short</translation>
    </message>
    <message>
        <source>long only</source>
        <translation>nur long</translation>
    </message>
    <message>
        <source>short only</source>
        <translation>nur short</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Which sides may be taken. A short needs full cover at the venue.</source>
        <translation>Welche Seiten eingenommen werden dürfen. Ein Short braucht volle Deckung am Handelsplatz.</translation>
    </message>
    <message>
        <source>Least trend strength</source>
        <translation>Mindest-Trendstärke</translation>
    </message>
    <message>
        <source>Entries need an ADX of at least this; 0 does not ask.</source>
        <translation>Einstiege brauchen mindestens diesen ADX; 0: keine Prüfung.</translation>
    </message>
    <message>
        <source>Over how many candles trend strength is taken.</source>
        <translation>Über wie viele Kerzen die Trendstärke gerechnet wird.</translation>
    </message>
    <message>
        <source>Least volume</source>
        <translation>Mindestvolumen</translation>
    </message>
    <message>
        <source>Entries need this many times the mean volume of the candles before; 0 does not ask.</source>
        <translation>Nötiges Vielfaches des mittleren Volumens der Kerzen davor; 0: keine Prüfung.</translation>
    </message>
    <message>
        <source>times the mean</source>
        <translation>× Mittelwert</translation>
    </message>
    <message>
        <source>Volume length</source>
        <translation>Volumenlänge</translation>
    </message>
    <message>
        <source>Over how many candles mean volume is taken.</source>
        <translation>Über wie viele Kerzen das mittlere Volumen gerechnet wird.</translation>
    </message>
    <message>
        <source>Stop loss</source>
        <translation>Stop-Loss</translation>
    </message>
    <message>
        <source>How far the price may go against the entry; 0 is no such stop.</source>
        <translation>Wie weit der Kurs gegen den Einstieg laufen darf; 0: kein solcher Stopp.</translation>
    </message>
    <message>
        <source>ATR stop</source>
        <translation>ATR-Stopp</translation>
    </message>
    <message>
        <source>Distance of the first stop in average ranges; 0 is no such stop.</source>
        <translation>Abstand des ersten Stopps in ATR; 0: kein solcher Stopp.</translation>
    </message>
    <message>
        <source>Trailing stop</source>
        <translation>Trailing-Stopp</translation>
    </message>
    <message>
        <source>How many average ranges the stop follows behind the best price; 0 is no such stop.</source>
        <translation>Wie viele ATR der Stopp dem besten Kurs hinterherläuft; 0: kein solcher Stopp.</translation>
    </message>
    <message>
        <source>Break even</source>
        <translation>Break-even</translation>
    </message>
    <message>
        <source>After a profit of this many average ranges the stop moves to the entry price; 0 never.</source>
        <translation>Nach einem Gewinn von so vielen ATR rückt der Stopp auf den Einstiegskurs; 0: nie.</translation>
    </message>
    <message>
        <source>Take profit</source>
        <translation>Take-Profit</translation>
    </message>
    <message>
        <source>Profit at which the position is closed; 0 has no target.</source>
        <translation>Gewinn, bei dem die Position geschlossen wird; 0: kein Ziel.</translation>
    </message>
    <message>
        <source>Target in risks</source>
        <translation>Ziel in Risiken</translation>
    </message>
    <message>
        <source>Target as a multiple of the distance to the first stop; 0 has no such target.</source>
        <translation>Ziel als Vielfaches des Abstands zum ersten Stopp; 0: kein solches Ziel.</translation>
    </message>
    <message>
        <source>times the risk</source>
        <translation>× Risiko</translation>
    </message>
    <message>
        <source>Time stop</source>
        <translation>Zeitstopp</translation>
    </message>
    <message>
        <source>Closes a position after so many candles; 0 never.</source>
        <translation>Schließt eine Position nach so vielen Kerzen; 0: nie.</translation>
    </message>
    <message>
        <source>Over how many candles the average range is taken.</source>
        <translation>Über wie viele Kerzen die mittlere Spanne (ATR) gerechnet wird.</translation>
    </message>
    <message>
        <source>False-break exit</source>
        <translation>Fehlausbruch-Ausstieg</translation>
    </message>
    <message>
        <source>Leaves when the close is back inside within so many candles of the break; 0 does not ask.</source>
        <translation>Steigt aus, wenn der Schluss innerhalb so vieler Kerzen nach dem Ausbruch wieder in der Spanne liegt; 0: keine Prüfung.</translation>
    </message>
    <message>
        <source>It never sells short.</source>
        <translation>Verkauft nie leer.</translation>
    </message>
    <message>
        <source>It only sells short.</source>
        <translation>Verkauft nur leer.</translation>
    </message>
    <message>
        <source>Entries need an ADX of at least %1.</source>
        <translation>Einstiege brauchen einen ADX von mindestens %1.</translation>
    </message>
    <message>
        <source>Entries need %1 times the mean volume.</source>
        <translation>Einstiege brauchen das %1-Fache des mittleren Volumens.</translation>
    </message>
    <message>
        <source>The stop is %1 away.</source>
        <translation>Der Stopp liegt %1 entfernt.</translation>
    </message>
    <message>
        <source>The stop is %1 average ranges away.</source>
        <translation>Der Stopp liegt %1 ATR entfernt.</translation>
    </message>
    <message>
        <source>The stop trails %1 average ranges behind the best price.</source>
        <translation>Der Stopp läuft dem besten Kurs mit %1 ATR hinterher.</translation>
    </message>
    <message>
        <source>After a profit of %1 average ranges the stop moves to the entry price.</source>
        <translation>Nach einem Gewinn von %1 ATR rückt der Stopp auf den Einstiegskurs.</translation>
    </message>
    <message>
        <source>It takes a profit of %1.</source>
        <translation>Nimmt %1 Gewinn mit.</translation>
    </message>
    <message>
        <source>The target is %1 times the risk.</source>
        <translation>Das Ziel ist das %1-Fache des Risikos.</translation>
    </message>
    <message numerus="yes">
        <source>It leaves after %n candle(s).</source>
        <translation>
            <numerusform>Steigt nach %n Kerze aus.</numerusform>
            <numerusform>Steigt nach %n Kerzen aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>fixed number of units</source>
        <translation>feste Zahl von Einheiten</translation>
    </message>
    <message>
        <source>fixed amount</source>
        <translation>fester Betrag</translation>
    </message>
    <message>
        <source>share of equity</source>
        <translation>Anteil am Kapital</translation>
    </message>
    <message>
        <source>risk per trade</source>
        <translation>Risiko je Trade</translation>
    </message>
    <message>
        <source>volatility target</source>
        <translation>Zielvolatilität</translation>
    </message>
    <message>
        <source>part of Kelly</source>
        <translation>Teil von Kelly</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>How large a position becomes.</source>
        <translation>Wie groß eine Position wird.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Size of each position in units.</source>
        <translation>Größe jeder Position in Einheiten.</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Size of each position in money.</source>
        <translation>Größe jeder Position in Geld.</translation>
    </message>
    <message>
        <source>quote asset</source>
        <translation>Kurswährung</translation>
    </message>
    <message>
        <source>Share of equity</source>
        <translation>Anteil am Kapital</translation>
    </message>
    <message>
        <source>How much of the equity goes into a position.</source>
        <translation>Wie viel vom Kapital in eine Position geht.</translation>
    </message>
    <message>
        <source>Largest share</source>
        <translation>Höchstanteil</translation>
    </message>
    <message>
        <source>No position is larger than this share of equity.</source>
        <translation>Keine Position ist größer als dieser Anteil am Kapital.</translation>
    </message>
    <message>
        <source>Risk per trade</source>
        <translation>Risiko je Trade</translation>
    </message>
    <message>
        <source>Share of equity that is lost at most when the stop is hit at its price.</source>
        <translation>Anteil am Kapital, der höchstens verloren geht, wenn der Stopp zu seinem Kurs greift.</translation>
    </message>
    <message>
        <source>Risk without a stop</source>
        <translation>Risiko ohne Stopp</translation>
    </message>
    <message>
        <source>Distance that is taken for the stop where there is none.</source>
        <translation>Abstand, der angenommen wird, wo es keinen Stopp gibt.</translation>
    </message>
    <message>
        <source>Volatility target</source>
        <translation>Zielvolatilität</translation>
    </message>
    <message>
        <source>How much the position may swing in a year.</source>
        <translation>Wie stark die Position in einem Jahr schwanken darf.</translation>
    </message>
    <message>
        <source>Volatility length</source>
        <translation>Volatilitätslänge</translation>
    </message>
    <message>
        <source>Over how many candles volatility is measured.</source>
        <translation>Über wie viele Kerzen die Volatilität gemessen wird.</translation>
    </message>
    <message>
        <source>Candles per year</source>
        <translation>Kerzen pro Jahr</translation>
    </message>
    <message>
        <source>Turns volatility per candle into volatility a year.</source>
        <translation>Rechnet die Volatilität je Kerze in die Volatilität pro Jahr um.</translation>
    </message>
    <message>
        <source>Part of Kelly</source>
        <translation>Teil von Kelly</translation>
    </message>
    <message>
        <source>How much of the full Kelly share is taken.</source>
        <translation>Wie viel vom vollen Kelly-Anteil genommen wird.</translation>
    </message>
    <message>
        <source>Trades before Kelly</source>
        <translation>Trades vor Kelly</translation>
    </message>
    <message>
        <source>Until so many trades the share of equity is used instead.</source>
        <translation>Bis zu so vielen Trades gilt stattdessen der Anteil am Kapital.</translation>
    </message>
    <message>
        <source>trades</source>
        <translation>Trades</translation>
    </message>
    <message>
        <source>Moving-average trend</source>
        <translation>Trend mit gleitenden Durchschnitten</translation>
    </message>
    <message>
        <source>Turtle channel</source>
        <translation>Turtle-Kanal</translation>
    </message>
    <message>
        <source>Supertrend rider</source>
        <translation>Supertrend-Folger</translation>
    </message>
    <message>
        <source>MACD trend</source>
        <translation>MACD-Trend</translation>
    </message>
    <message>
        <source>Slow momentum</source>
        <translation>Langsames Momentum</translation>
    </message>
    <message>
        <source>Channel breakout with volume</source>
        <translation>Kanalausbruch mit Volumen</translation>
    </message>
    <message>
        <source>Squeeze</source>
        <translation>Squeeze</translation>
    </message>
    <message>
        <source>First hour of the day (UTC)</source>
        <translation>Erste Stunde des Tages (UTC)</translation>
    </message>
    <message>
        <source>Sudden move</source>
        <translation>Plötzliche Bewegung</translation>
    </message>
    <message>
        <source>Rejection at support</source>
        <translation>Abweisung an der Unterstützung</translation>
    </message>
    <message>
        <source>Engulfing at support</source>
        <translation>Engulfing an der Unterstützung</translation>
    </message>
    <message>
        <source>Inside-bar break</source>
        <translation>Inside-Bar-Ausbruch</translation>
    </message>
    <message>
        <source>Stars at support</source>
        <translation>Sterne an der Unterstützung</translation>
    </message>
    <message>
        <source>Higher highs, higher lows</source>
        <translation>Höhere Hochs, höhere Tiefs</translation>
    </message>
    <message>
        <source>Three trend followers vote</source>
        <translation>Drei Trendfolger stimmen ab</translation>
    </message>
    <message>
        <source>Trend or reversal by regime</source>
        <translation>Trend oder Umkehr je nach Marktphase</translation>
    </message>
    <message>
        <source>Trend with a pullback</source>
        <translation>Trend mit Rücksetzer</translation>
    </message>
    <message>
        <source>Averages and RSI</source>
        <translation>Durchschnitte und RSI</translation>
    </message>
    <message>
        <source>simple</source>
        <translation>einfach</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>exponentiell</translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>gewichtet</translation>
    </message>
    <message>
        <source>Hull</source>
        <translation>Hull</translation>
    </message>
    <message>
        <source>Kaufman adaptive</source>
        <translation>Kaufman-adaptiv</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Durchschnitt</translation>
    </message>
    <message>
        <source>Which kind of moving average is used.</source>
        <translation>Welche Art von gleitendem Durchschnitt verwendet wird.</translation>
    </message>
    <message>
        <source>Moving-average cross</source>
        <translation>Kreuzung gleitender Durchschnitte</translation>
    </message>
    <message>
        <source>Watches a fast and a slow moving average. Buys when the fast one crosses above the slow one; turns around on the reverse cross.</source>
        <translation>Beobachtet einen schnellen und einen langsamen gleitenden Durchschnitt. Kauft, wenn der schnelle den langsamen nach oben kreuzt; dreht die Position bei der Gegenkreuzung.</translation>
    </message>
    <message>
        <source>Buys when the {ma} average of {fast} candles crosses above that of {slow}, and turns around on the reverse cross.</source>
        <translation>Kauft, wenn der Durchschnitt ({ma}) über {fast} Kerzen den über {slow} nach oben kreuzt, und dreht die Position bei der Gegenkreuzung.</translation>
    </message>
    <message>
        <source>Price crosses its average</source>
        <translation>Kurs kreuzt seinen Durchschnitt</translation>
    </message>
    <message>
        <source>Watches the close against its simple moving average. Buys when the close crosses above, turns around when it crosses below.</source>
        <translation>Beobachtet den Schluss gegen seinen einfachen gleitenden Durchschnitt. Kauft, wenn der Schluss nach oben kreuzt, und dreht die Position, wenn er nach unten kreuzt.</translation>
    </message>
    <message>
        <source>Buys when the close crosses above its average of {period} candles, and turns around when it crosses below.</source>
        <translation>Kauft, wenn der Schluss seinen Durchschnitt über {period} Kerzen nach oben kreuzt, und dreht die Position, wenn er nach unten kreuzt.</translation>
    </message>
    <message>
        <source>Donchian trend</source>
        <translation>Donchian-Trend</translation>
    </message>
    <message>
        <source>Follows trends by channels. Buys a close above the highest high of the last candles and leaves at a close below the lowest low of fewer; mirrored for shorts.</source>
        <translation>Folgt Trends mit Kanälen. Kauft bei einem Schluss über dem höchsten Hoch der letzten Kerzen und steigt bei einem Schluss unter dem tiefsten Tief einer kürzeren Spanne aus; für Shorts spiegelbildlich.</translation>
    </message>
    <message>
        <source>Keeps a line some average ranges behind the price. Buys when the line turns up, turns around when it turns down.</source>
        <translation>Führt eine Linie einige ATR hinter dem Kurs. Kauft, wenn die Linie nach oben umschlägt, und dreht die Position, wenn sie nach unten umschlägt.</translation>
    </message>
    <message>
        <source>Buys when the supertrend of {period} candles and {width} average ranges turns up, and turns around when it turns down.</source>
        <translation>Kauft, wenn der Supertrend über {period} Kerzen und {width} ATR nach oben umschlägt, und dreht die Position, wenn er nach unten umschlägt.</translation>
    </message>
    <message>
        <source>How far behind the price the line runs.</source>
        <translation>Wie weit die Linie hinter dem Kurs läuft.</translation>
    </message>
    <message>
        <source>Watches the difference of two exponential averages. Buys when it crosses above its own average, turns around when it crosses below.</source>
        <translation>Beobachtet die Differenz zweier exponentieller Durchschnitte. Kauft, wenn sie ihren eigenen Durchschnitt nach oben kreuzt, und dreht die Position, wenn sie ihn nach unten kreuzt.</translation>
    </message>
    <message>
        <source>Buys when the MACD of {fast} and {slow} candles crosses above its signal of {signal}, and turns around on the reverse cross.</source>
        <translation>Kauft, wenn der MACD über {fast} und {slow} Kerzen sein Signal über {signal} nach oben kreuzt, und dreht die Position bei der Gegenkreuzung.</translation>
    </message>
    <message>
        <source>Zero filter</source>
        <translation>Nullfilter</translation>
    </message>
    <message>
        <source>Buys only while the MACD is above zero, sells short only while it is below.</source>
        <translation>Kauft nur, solange der MACD über null liegt, verkauft nur leer, solange er darunter liegt.</translation>
    </message>
    <message>
        <source>Time-series momentum</source>
        <translation>Zeitreihen-Momentum</translation>
    </message>
    <message>
        <source>What has risen over a long time tends to go on. Buys when the return over the look-back comes to exceed the threshold, leaves when it turns negative; mirrored for shorts.</source>
        <translation>Was lange gestiegen ist, steigt meist weiter. Kauft, wenn der Ertrag über die Rückschau die Schwelle überschreitet, steigt aus, wenn er negativ wird; für Shorts spiegelbildlich.</translation>
    </message>
    <message>
        <source>Enters when the price has moved by more than {threshold} in {lookback} candles and is out when that return changes its sign.</source>
        <translation>Steigt ein, wenn sich der Kurs in {lookback} Kerzen um mehr als {threshold} bewegt hat, und aus, wenn dieser Ertrag das Vorzeichen wechselt.</translation>
    </message>
    <message>
        <source>Look-back</source>
        <translation>Rückschau</translation>
    </message>
    <message>
        <source>Return that counts as a trend.</source>
        <translation>Ertrag, der als Trend gilt.</translation>
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
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
</context>
<context>
    <name>tf::app::PracticeGoals</name>
    <message>
        <source>Practice volume</source>
        <translation>Übungsvolumen</translation>
    </message>
    <message>
        <source>Practice profit</source>
        <translation>Übungsgewinn</translation>
    </message>
</context>
<context>
    <name>tf::app::PracticeRun</name>
    <message>
        <source>Making a practice workspace</source>
        <translation>Ein Übungsbereich wird angelegt</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message numerus="yes">
        <source>Running %n agent(s) on paper</source>
        <translation>
            <numerusform>%n Agent läuft auf dem Papier</numerusform>
            <numerusform>%n Agenten laufen auf dem Papier</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying the books</source>
        <translation>Die Bücher werden geprüft</translation>
    </message>
    <message>
        <source>The books are clean. Written to %1</source>
        <translation>Die Bücher stimmen. Geschrieben nach %1</translation>
    </message>
    <message>
        <source>The books are NOT clean, see %1</source>
        <translation>Die Bücher stimmen NICHT, siehe %1</translation>
    </message>
    <message>
        <source>The practice run failed: %1 %2</source>
        <translation>Der Übungslauf ist fehlgeschlagen: %1 %2</translation>
    </message>
    <message>
        <source>Setting goals</source>
        <translation>Ziele werden gesetzt</translation>
    </message>
    <message>
        <source>Dividing the money anew by %1</source>
        <translation>Das Geld wird neu verteilt nach %1</translation>
    </message>
    <message>
        <source>all money is where it should be</source>
        <translation>alles Geld ist, wo es sein soll</translation>
    </message>
    <message>
        <source>half of the data has passed</source>
        <translation>die Hälfte der Daten ist durchlaufen</translation>
    </message>
    <message>
        <source>Money moved; running on</source>
        <translation>Geld bewegt; es läuft weiter</translation>
    </message>
    <message>
        <source>Nothing moved: %1</source>
        <translation>Nichts bewegt: %1</translation>
    </message>
</context>
<context>
    <name>tf::capital::CapitalService</name>
    <message>
        <source>Estimating returns and risk</source>
        <translation>Ertrag und Risiko schätzen</translation>
    </message>
    <message>
        <source>Dividing capital</source>
        <translation>Kapital aufteilen</translation>
    </message>
    <message>
        <source>Estimating how sure the shares are</source>
        <translation>Verlässlichkeit der Anteile schätzen</translation>
    </message>
    <message>
        <source>Comparing methods</source>
        <translation>Methoden vergleichen</translation>
    </message>
</context>
<context>
    <name>tf::farms::PracticeSetup</name>
    <message>
        <source>Reading instruments</source>
        <translation>Instrumente lesen</translation>
    </message>
    <message>
        <source>Looking for candles</source>
        <translation>Kerzen suchen</translation>
    </message>
    <message>
        <source>Knowing the assets</source>
        <translation>Werte erfassen</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 einlesen</translation>
    </message>
    <message>
        <source>Adding %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Adding %1 (SIMULATED)</source>
        <translation>%1 hinzufügen (SIMULIERT)</translation>
    </message>
    <message>
        <source>Simulating %1</source>
        <translation>%1 simulieren</translation>
    </message>
    <message>
        <source>Adding the asset %1</source>
        <translation>Wert %1 hinzufügen</translation>
    </message>
    <message>
        <source>Opening the master wallet</source>
        <translation>Master-Wallet eröffnen</translation>
    </message>
    <message>
        <source>Practice master</source>
        <translation>Übungs-Master</translation>
    </message>
    <message>
        <source>Depositing practice money</source>
        <translation>Übungsgeld einzahlen</translation>
    </message>
    <message>
        <source>practice money</source>
        <translation>Übungsgeld</translation>
    </message>
    <message>
        <source>Funding the farms</source>
        <translation>Farmen mit Geld versorgen</translation>
    </message>
    <message>
        <source>Looking at farms and agents</source>
        <translation>Farmen und Agenten ansehen</translation>
    </message>
    <message>
        <source>Creating the farm %1</source>
        <translation>Farm %1 anlegen</translation>
    </message>
    <message>
        <source>Creating agents of %1</source>
        <translation>Agenten von %1 anlegen</translation>
    </message>
    <message>
        <source>Creating %1</source>
        <translation>%1 anlegen</translation>
    </message>
    <message>
        <source>Funding the agents of %1</source>
        <translation>Agenten von %1 mit Geld versorgen</translation>
    </message>
    <message>
        <source>Starting %1</source>
        <translation>%1 starten</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Starting the agents of %1</source>
        <translation>Agenten von %1 starten</translation>
    </message>
    <message>
        <source>equal parts for practice</source>
        <translation>gleiche Teile zur Übung</translation>
    </message>
    <message>
        <source>Simulating a market</source>
        <translation>Einen Markt simulieren</translation>
    </message>
</context>
<context>
    <name>tf::items::TransactionTableModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>Von → nach</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
</context>
<context>
    <name>tf::items::WalletTreeModel</name>
    <message>
        <source>Wallet</source>
        <translation>Wallet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>At venue</source>
        <translation>Am Handelsplatz</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Unterhalb</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Gesamt %1</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>PnL</source>
        <translation>G/V</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Ertrag</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>The wallet&apos;s own money that can be moved now</source>
        <translation>Eigenes Geld der Wallet, das sofort bewegt werden kann</translation>
    </message>
    <message>
        <source>Own money held by open orders</source>
        <translation>Eigenes Geld, das für offene Orders gehalten wird</translation>
    </message>
    <message>
        <source>Own money at exchanges and in positions</source>
        <translation>Eigenes Geld an Börsen und in Positionen</translation>
    </message>
    <message>
        <source>Own money on its way</source>
        <translation>Eigenes Geld, das unterwegs ist</translation>
    </message>
    <message>
        <source>Own fees and amounts in suspense</source>
        <translation>Eigene Gebühren und Beträge in Klärung</translation>
    </message>
    <message>
        <source>Money of all wallets below this one</source>
        <translation>Geld aller Wallets unterhalb dieser</translation>
    </message>
    <message>
        <source>Free + reserved + at venue + in transit + other + below</source>
        <translation>Frei + reserviert + am Handelsplatz + unterwegs + Sonstiges + unterhalb</translation>
    </message>
    <message>
        <source>Part of the total of the wallet above</source>
        <translation>Anteil an der Summe der übergeordneten Wallet</translation>
    </message>
    <message>
        <source>Result of the period: deposits and allocations do not count</source>
        <translation>Ergebnis des Zeitraums: Einzahlungen und Zuteilungen zählen nicht</translation>
    </message>
    <message>
        <source>Time-weighted return of the period: over the capital that was there, not over the traded volume</source>
        <translation>Zeitgewichteter Ertrag des Zeitraums: bezogen auf das vorhandene Kapital, nicht auf den gehandelten Umsatz</translation>
    </message>
    <message>
        <source>Left out, no fresh rate: %1</source>
        <translation>Ausgelassen, kein aktueller Kurs: %1</translation>
    </message>
    <message>
        <source>no rate</source>
        <translation>kein Kurs</translation>
    </message>
</context>
<context>
    <name>tf::market::MarketService</name>
    <message>
        <source>Import %1 %2</source>
        <translation>%1 %2 einlesen</translation>
    </message>
</context>
<context>
    <name>tf::storage::BackupService</name>
    <message>
        <source>Backup of %1</source>
        <translation>Sicherung von %1</translation>
    </message>
    <message>
        <source>Restore of %1</source>
        <translation>Zurückholen von %1</translation>
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
    <name>tf::ui::AdjustPage</name>
    <message>
        <source>Adjustment</source>
        <translation>Anpassung</translation>
    </message>
    <message>
        <source>May the goal change by itself?</source>
        <translation>Darf sich das Ziel von selbst ändern?</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Without a rule it stays as it is. A rule changes target or deadline by how the agents do, within the bounds that you set.</source>
        <translation>Ohne Regel bleibt es, wie es ist. Eine Regel ändert Zielwert oder Frist je nach Leistung der Agenten, innerhalb der von Ihnen gesetzten Grenzen.</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove rule %1</source>
        <translation>Regel %1 entfernen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wenn</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Innerhalb</translation>
    </message>
    <message>
        <source>Not before this part of the time</source>
        <translation>Nicht vor diesem Teil der Zeit</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Never above</source>
        <translation>Nie über</translation>
    </message>
    <message>
        <source>Never below</source>
        <translation>Nie unter</translation>
    </message>
    <message>
        <source>Never beyond (UTC)</source>
        <translation>Nie später als (UTC)</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>times</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Wer entscheidet</translation>
    </message>
    <message>
        <source>Within this part of the time</source>
        <translation>Innerhalb dieses Teils der Zeit</translation>
    </message>
    <message>
        <source>Slower than</source>
        <translation>Langsamer als</translation>
    </message>
    <message>
        <source>Faster than</source>
        <translation>Schneller als</translation>
    </message>
    <message>
        <source>Probability below</source>
        <translation>Wahrscheinlichkeit unter</translation>
    </message>
    <message>
        <source>Deeper than</source>
        <translation>Tiefer als</translation>
    </message>
    <message>
        <source>× its pace</source>
        <translation>× Solltempo</translation>
    </message>
    <message>
        <source>trades</source>
        <translation>Trades</translation>
    </message>
</context>
<context>
    <name>tf::ui::AgentActions</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Lets the selected agents enter positions</source>
        <translation>Lässt die gewählten Agenten Positionen eröffnen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The selected agents keep their positions and enter no new ones</source>
        <translation>Die gewählten Agenten behalten ihre Positionen und eröffnen keine neuen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>The selected agents end</source>
        <translation>Die gewählten Agenten werden beendet</translation>
    </message>
    <message>
        <source>Move …</source>
        <translation>Verschieben …</translation>
    </message>
    <message>
        <source>Into another farm, with their money</source>
        <translation>In eine andere Farm, mitsamt ihrem Geld</translation>
    </message>
    <message>
        <source>started by hand</source>
        <translation>von Hand gestartet</translation>
    </message>
    <message>
        <source>paused by hand</source>
        <translation>von Hand pausiert</translation>
    </message>
    <message>
        <source>stopped by hand</source>
        <translation>von Hand gestoppt</translation>
    </message>
    <message>
        <source>%1 of %2 now %3</source>
        <translation>%1 von %2 jetzt: %3</translation>
    </message>
    <message>
        <source>moved by hand</source>
        <translation>von Hand verschoben</translation>
    </message>
    <message>
        <source>%1 of %2 moved to %3</source>
        <translation>%1 von %2 nach %3 verschoben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) stayed as they were</source>
        <translation>
            <numerusform>%n Agent blieb unverändert</numerusform>
            <numerusform>%n Agenten blieben unverändert</numerusform>
        </translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das ist nicht gelungen</translation>
    </message>
</context>
<context>
    <name>tf::ui::AgentDialog</name>
    <message>
        <source>Parameters of %1</source>
        <translation>Parameter von %1</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>Neuer Agent</translation>
    </message>
    <message>
        <source>Make new version</source>
        <translation>Neue Version anlegen</translation>
    </message>
    <message>
        <source>Create agent</source>
        <translation>Agent anlegen</translation>
    </message>
    <message>
        <source>A change makes a new version, which the agent runs from the next replay on. It must not hold a position.</source>
        <translation>Eine Änderung ergibt eine neue Version, mit der der Agent ab der nächsten Wiedergabe läuft. Er darf dabei keine Position halten.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Farm</source>
        <translation>Farm</translation>
    </message>
    <message>
        <source>Candles of</source>
        <translation>Kerzen von</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumente</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Create a farm first, on the page Farms.</source>
        <translation>Zuerst auf der Seite Farmen eine Farm anlegen.</translation>
    </message>
    <message>
        <source>This farm does not trade %1. Choose another one, or add it to the farm.</source>
        <translation>Diese Farm handelt %1 nicht. Wählen Sie eine andere oder nehmen Sie es in die Farm auf.</translation>
    </message>
    <message>
        <source>%1 has no stored candles of %2. Import them on the page Markets.</source>
        <translation>Zu %1 sind keine Kerzen von %2 gespeichert. Lesen Sie sie auf der Seite Märkte ein.</translation>
    </message>
</context>
<context>
    <name>tf::ui::AgentTrades</name>
    <message>
        <source>%1 %2 at %3</source>
        <translation>%1 %2 zu %3</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Choose one agent to see its trades</source>
        <translation>Einen Agenten wählen, um seine Trades zu sehen</translation>
    </message>
    <message>
        <source>%1: trades on %2</source>
        <translation>%1: Trades in %2</translation>
    </message>
</context>
<context>
    <name>tf::ui::AgentsPage</name>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>New agent …</source>
        <translation>Neuer Agent …</translation>
    </message>
    <message>
        <source>Parameters …</source>
        <translation>Parameter …</translation>
    </message>
    <message>
        <source>No agents yet</source>
        <translation>Noch keine Agenten</translation>
    </message>
    <message>
        <source>An agent runs one strategy on its instruments with money of its own, in a farm. Create a farm on the page Farms, then its agents here, and give them money on the page Wallets.</source>
        <translation>Ein Agent führt in einer Farm eine Strategie mit eigenem Geld auf seinen Instrumenten aus. Legen Sie auf der Seite Farmen eine Farm an, dann hier ihre Agenten, und geben Sie ihnen auf der Seite Wallets Geld.</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Alle Agenten</translation>
    </message>
    <message>
        <source>Find agent</source>
        <translation>Agent suchen</translation>
    </message>
    <message>
        <source>What the agent does</source>
        <translation>Was der Agent tut</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Trades</translation>
    </message>
    <message>
        <source>Versions of its parameters</source>
        <translation>Versionen seiner Parameter</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>%1 agents, %2 running</source>
        <translation>%1 Agenten, %2 laufen</translation>
    </message>
</context>
<context>
    <name>tf::ui::AllocateDialog</name>
    <message>
        <source>Allocate</source>
        <translation>Zuteilen</translation>
    </message>
    <message>
        <source>Divides free money of “%1” among the wallets below it, all or nothing.</source>
        <translation>Teilt freies Geld von „%1“ auf die Wallets darunter auf, ganz oder gar nicht.</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Beträge</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>What remains</source>
        <translation>Restbetrag</translation>
    </message>
    <message>
        <source>Equally</source>
        <translation>Zu gleichen Teilen</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>Nach Gewicht</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Divide by</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Amount to divide</source>
        <translation>Aufzuteilender Betrag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>Erhält</translation>
    </message>
    <message>
        <source>Free before → after</source>
        <translation>Frei vorher → nachher</translation>
    </message>
    <message>
        <source>The wallets below could not be read. Close and try again.</source>
        <translation>Die Wallets darunter konnten nicht gelesen werden. Schließen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Angabe für %1</translation>
    </message>
    <message>
        <source>all free money</source>
        <translation>alles freie Geld</translation>
    </message>
    <message>
        <source>what remains</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Reading balances …</source>
        <translation>Salden werden gelesen …</translation>
    </message>
    <message>
        <source>%1: free %2 before, %3 after</source>
        <translation>%1: frei %2 vorher, %3 nachher</translation>
    </message>
    <message>
        <source>The amounts can not be divided so.</source>
        <translation>So lassen sich die Beträge nicht aufteilen.</translation>
    </message>
    <message>
        <source>Nobody receives anything yet.</source>
        <translation>Noch erhält niemand etwas.</translation>
    </message>
    <message numerus="yes">
        <source>Allocated money of “%1” to %n wallet(s)</source>
        <translation>
            <numerusform>Geld von „%1“ an %n Wallet zugeteilt</numerusform>
            <numerusform>Geld von „%1“ an %n Wallets zugeteilt</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a receiver</source>
        <translation>Empfänger suchen</translation>
    </message>
    <message>
        <source>All receivers</source>
        <translation>Alle Empfänger</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Alle (%n)</numerusform>
            <numerusform>Alle (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n found</source>
        <translation>
            <numerusform>Alle Treffer (%n)</numerusform>
            <numerusform>Alle Treffer (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown: type a name to see the others</source>
        <translation>%1 von %2 gezeigt: Namen eingeben, um die übrigen zu sehen</translation>
    </message>
</context>
<context>
    <name>tf::ui::AllocationPage</name>
    <message>
        <source>Allocation</source>
        <translation>Zuteilung</translation>
    </message>
    <message>
        <source>Compare methods</source>
        <translation>Methoden vergleichen</translation>
    </message>
    <message>
        <source>Save as rule …</source>
        <translation>Als Regel speichern …</translation>
    </message>
    <message>
        <source>Apply plan …</source>
        <translation>Plan ausführen …</translation>
    </message>
    <message>
        <source>Nobody to share money with yet</source>
        <translation>Noch niemand, auf den Geld verteilt werden kann</translation>
    </message>
    <message>
        <source>Create a farm with agents on the page Farms and give it money on the page Wallets. Once its agents have traded for some days, methods here decide who gets how much.</source>
        <translation>Legen Sie auf der Seite Farmen eine Farm mit Agenten an und geben Sie ihr auf der Seite Wallets Geld. Sobald ihre Agenten einige Tage gehandelt haben, entscheiden hier Methoden, wer wie viel erhält.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Frontier</source>
        <translation>Effizienzlinie</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Korrelation</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>Plan and history</source>
        <translation>Plan und Verlauf</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>working …</source>
        <translation>rechnet …</translation>
    </message>
    <message>
        <source>Repeat this division by calendar, drift or change of regime</source>
        <translation>Diese Aufteilung nach Kalender, Abweichung oder Regimewechsel wiederholen</translation>
    </message>
    <message>
        <source>Rules belong to a master: choose its farms or all its agents</source>
        <translation>Regeln gehören zu einer Master-Wallet: deren Farmen oder alle ihre Agenten wählen</translation>
    </message>
    <message>
        <source>Look at the transfers once more, then book them</source>
        <translation>Die Überweisungen noch einmal prüfen, dann buchen</translation>
    </message>
    <message>
        <source>Some settings cannot be used yet</source>
        <translation>Einige Einstellungen sind noch nicht verwendbar</translation>
    </message>
    <message>
        <source>There is nothing to move</source>
        <translation>Es gibt nichts zu bewegen</translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation>Noch kein Plan vorhanden</translation>
    </message>
    <message>
        <source>The rule of %1 cannot be read</source>
        <translation>Die Regel von %1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The rule of %1 was saved.</source>
        <translation>Die Regel von %1 wurde gespeichert.</translation>
    </message>
    <message>
        <source>The plan was applied.</source>
        <translation>Der Plan wurde ausgeführt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>tf::ui::AllocationsTab</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Überweisungen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>gebucht</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Allocations</source>
        <translation>Zuteilungen</translation>
    </message>
    <message>
        <source>Transfers of the allocation</source>
        <translation>Überweisungen der Zuteilung</translation>
    </message>
    <message>
        <source>Undo allocation …</source>
        <translation>Zuteilung rückgängig machen …</translation>
    </message>
    <message>
        <source>Choose a wallet to see how its money was divided.</source>
        <translation>Eine Wallet wählen, um zu sehen, wie ihr Geld aufgeteilt wurde.</translation>
    </message>
    <message>
        <source>Nothing was divided here yet. Allocate money to the wallets below, by amount, percent or weight.</source>
        <translation>Hier wurde noch nichts aufgeteilt. Teilen Sie den Wallets darunter Geld zu, nach Betrag, Prozent oder Gewicht.</translation>
    </message>
</context>
<context>
    <name>tf::ui::AllowanceDialog</name>
    <message>
        <source>Change allowance</source>
        <translation>Freibetrag ändern</translation>
    </message>
    <message>
        <source>New allowance</source>
        <translation>Neuer Freibetrag</translation>
    </message>
    <message>
        <source>Set allowance</source>
        <translation>Freibetrag setzen</translation>
    </message>
    <message>
        <source>The database refuses what exceeds it, whoever asks. Without an allowance “%1” is limited by balances alone.</source>
        <translation>Die Datenbank lehnt ab, was ihn übersteigt, gleich wer anfragt. Ohne Freibetrag begrenzen „%1“ nur die Salden.</translation>
    </message>
    <message>
        <source>One-off</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every 7 days</source>
        <translation>Alle 7 Tage</translation>
    </message>
    <message>
        <source>Every 30 days</source>
        <translation>Alle 30 Tage</translation>
    </message>
    <message>
        <source>Other …</source>
        <translation>Andere …</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> Stunden</translation>
    </message>
    <message>
        <source>Limits what it may</source>
        <translation>Begrenzt, was sie darf</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Begins again</source>
        <translation>Beginnt neu</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>%1 verbraucht</translation>
    </message>
    <message>
        <source>“%1” has an allowance of %2</source>
        <translation>„%1“ hat einen Freibetrag von %2</translation>
    </message>
</context>
<context>
    <name>tf::ui::AllowancesTab</name>
    <message>
        <source>May</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Used share</source>
        <translation>Verbrauchter Anteil</translation>
    </message>
    <message>
        <source>Begins again</source>
        <translation>Beginnt neu</translation>
    </message>
    <message>
        <source>never: one-off</source>
        <translation>nie: einmalig</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>nach je %1</translation>
    </message>
    <message>
        <source>%1, next %2</source>
        <translation>%1, als Nächstes %2</translation>
    </message>
    <message>
        <source>Allowances</source>
        <translation>Freibeträge</translation>
    </message>
    <message>
        <source>Choose a wallet to see its allowances.</source>
        <translation>Eine Wallet wählen, um ihre Freibeträge zu sehen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>New allowance …</source>
        <translation>Neuer Freibetrag …</translation>
    </message>
    <message>
        <source>No limit but the balances. An allowance limits what this wallet may take from the one above, or spend.</source>
        <translation>Keine Grenze außer den Salden. Ein Freibetrag begrenzt, was diese Wallet der übergeordneten entnehmen oder ausgeben darf.</translation>
    </message>
</context>
<context>
    <name>tf::ui::AnalyticsTab</name>
    <message>
        <source>Analytics of the farm</source>
        <translation>Auswertung der Farm</translation>
    </message>
    <message>
        <source>Return, time-weighted</source>
        <translation>Ertrag, zeitgewichtet</translation>
    </message>
    <message>
        <source>Drawdown from the peak</source>
        <translation>Drawdown vom Höchststand</translation>
    </message>
    <message>
        <source>Risk score, 0 to 100</source>
        <translation>Risikowert, 0 bis 100</translation>
    </message>
    <message>
        <source>Diversification ratio</source>
        <translation>Diversifikationsquotient</translation>
    </message>
    <message>
        <source>Choueifaty and Coignard (2008): the agents&apos; own volatilities, weighted by equity, over the volatility of them together. 1: all move as one.</source>
        <translation>Choueifaty und Coignard (2008): die Volatilitäten der einzelnen Agenten, nach Kapital gewichtet, geteilt durch ihre gemeinsame Volatilität. 1: Alle bewegen sich gleich.</translation>
    </message>
    <message>
        <source>Equity, open positions included</source>
        <translation>Kapital, offene Positionen eingerechnet</translation>
    </message>
    <message>
        <source>Equity of the farm</source>
        <translation>Kapital der Farm</translation>
    </message>
    <message>
        <source>Drawdown, flows taken out</source>
        <translation>Drawdown, um Zu- und Abflüsse bereinigt</translation>
    </message>
    <message>
        <source>Drawdown of the farm</source>
        <translation>Drawdown der Farm</translation>
    </message>
    <message>
        <source>Contribution of each agent</source>
        <translation>Beitrag jedes Agenten</translation>
    </message>
    <message>
        <source>Correlation of daily returns</source>
        <translation>Korrelation der Tageserträge</translation>
    </message>
    <message>
        <source>Correlation of the agents&apos; daily returns</source>
        <translation>Korrelation der Tageserträge der Agenten</translation>
    </message>
    <message>
        <source>How effective each type of strategy is</source>
        <translation>Wie wirksam jede Art von Strategie ist</translation>
    </message>
    <message>
        <source>Effectiveness by strategy type</source>
        <translation>Wirksamkeit nach Strategieart</translation>
    </message>
    <message>
        <source>Parts of the risk score</source>
        <translation>Bestandteile des Risikowerts</translation>
    </message>
    <message>
        <source>Reading what the farm did …</source>
        <translation>Tätigkeit der Farm wird gelesen …</translation>
    </message>
    <message>
        <source>being computed</source>
        <translation>wird berechnet</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>no run yet</source>
        <translation>noch kein Lauf</translation>
    </message>
    <message>
        <source>over %1 days</source>
        <translation>über %1 Tage</translation>
    </message>
    <message>
        <source>%1 of %2 days</source>
        <translation>%1 von %2 Tagen</translation>
    </message>
    <message>
        <source>over %1 common days</source>
        <translation>über %1 gemeinsame Tage</translation>
    </message>
    <message>
        <source>needs two agents with money</source>
        <translation>braucht zwei Agenten mit Geld</translation>
    </message>
    <message>
        <source>%1 of %2 common days</source>
        <translation>%1 von %2 gemeinsamen Tagen</translation>
    </message>
    <message>
        <source>Figures come with the first run: they are made of the equity at each hour and of the fills.</source>
        <translation>Kennzahlen kommen mit dem ersten Lauf: Sie entstehen aus dem Kapital zu jeder Stunde und den Ausführungen.</translation>
    </message>
    <message>
        <source>From %1 to %2 UTC: %3 daily returns, %4 closed trades. Ratios of returns need %5 days, those of trades %6 trades.</source>
        <translation>Von %1 bis %2 UTC: %3 Tageserträge, %4 abgeschlossene Trades. Kennzahlen aus Erträgen brauchen %5 Tage, solche aus Trades %6 Trades.</translation>
    </message>
    <message>
        <source>peak %1</source>
        <translation>Höchststand %1</translation>
    </message>
    <message>
        <source>Equity with open positions over its highest value, deposits and withdrawals taken out. The peak is kept in the workspace and survives a restart.</source>
        <translation>Kapital mit offenen Positionen gegenüber seinem Höchststand, um Ein- und Auszahlungen bereinigt. Der Höchststand liegt im Arbeitsbereich und übersteht einen Neustart.</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Kapital</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>Drawdown</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1: %2 over %3 days</source>
        <translation>%1: %2 über %3 Tage</translation>
    </message>
    <message>
        <source>%1: not enough data, %2 of %3 common days</source>
        <translation>%1: zu wenig Daten, %2 von %3 gemeinsamen Tagen</translation>
    </message>
    <message>
        <source>%1: one of them did not move</source>
        <translation>%1: einer der beiden bewegte sich nicht</translation>
    </message>
    <message>
        <source>A dash: fewer than %1 common days, or no movement.</source>
        <translation>Ein Strich: weniger als %1 gemeinsame Tage oder keine Bewegung.</translation>
    </message>
    <message>
        <source>The first %1 of %2 agents by name.</source>
        <translation>Die ersten %1 von %2 Agenten nach Namen.</translation>
    </message>
    <message>
        <source>No agents with a record yet.</source>
        <translation>Noch keine Agenten mit Aufzeichnungen.</translation>
    </message>
    <message>
        <source>Contributions add up to the farm&apos;s %1 %2 and %3.</source>
        <translation>Die Beiträge ergeben zusammen das Ergebnis der Farm: %1 %2 und %3.</translation>
    </message>
    <message>
        <source>Together %1 of 100. A part that is not measured leaves its weight to the others.</source>
        <translation>Zusammen %1 von 100. Ein nicht gemessener Bestandteil überlässt sein Gewicht den anderen.</translation>
    </message>
    <message>
        <source>Not enough data: %1 of %2 daily returns.</source>
        <translation>Zu wenig Daten: %1 von %2 Tageserträgen.</translation>
    </message>
</context>
<context>
    <name>tf::ui::ApproveGoalDialog</name>
    <message>
        <source>Complete “%1”?</source>
        <translation>„%1“ abschließen?</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>The target is reached and held: %1</source>
        <translation>Der Zielwert ist erreicht und gehalten: %1</translation>
    </message>
    <message>
        <source>approved by hand</source>
        <translation>von Hand genehmigt</translation>
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
        <translation>Salden vorher und nachher</translation>
    </message>
    <message>
        <source>Free money</source>
        <translation>Freies Geld</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 after</source>
        <translation>%1: %2 vorher, %3 nachher</translation>
    </message>
</context>
<context>
    <name>tf::ui::BooksDialog</name>
    <message>
        <source>Asset</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>+ Farms</source>
        <translation>+ Farmen</translation>
    </message>
    <message>
        <source>+ Agents</source>
        <translation>+ Agenten</translation>
    </message>
    <message>
        <source>+ Goals</source>
        <translation>+ Ziele</translation>
    </message>
    <message>
        <source>+ Vaults</source>
        <translation>+ Tresore</translation>
    </message>
    <message>
        <source>+ In transit</source>
        <translation>+ Unterwegs</translation>
    </message>
    <message>
        <source>+ Fees</source>
        <translation>+ Gebühren</translation>
    </message>
    <message>
        <source>− External</source>
        <translation>− Extern</translation>
    </message>
    <message>
        <source>= Difference</source>
        <translation>= Differenz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>✓ balances</source>
        <translation>✓ geht auf</translation>
    </message>
    <message>
        <source>✗ does not balance</source>
        <translation>✗ geht nicht auf</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Bücher</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schluss</translation>
    </message>
    <message>
        <source>For each asset: what all wallets hold equals what came in from outside. The equation is worked out anew after each booking.</source>
        <translation>Für jeden Wert gilt: Was alle Wallets halten, ist gleich dem, was von außen kam. Die Gleichung wird nach jeder Buchung neu gerechnet.</translation>
    </message>
    <message>
        <source>Problems found</source>
        <translation>Gefundene Probleme</translation>
    </message>
    <message>
        <source>Equation of each asset</source>
        <translation>Gleichung jedes Werts</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>From the first booking on</source>
        <translation>Ab der ersten Buchung</translation>
    </message>
    <message>
        <source>Otherwise from the last clean check on</source>
        <translation>Sonst ab der letzten fehlerfreien Prüfung</translation>
    </message>
    <message>
        <source>Verify books</source>
        <translation>Bücher prüfen</translation>
    </message>
    <message>
        <source>Cancel check</source>
        <translation>Prüfung abbrechen</translation>
    </message>
    <message>
        <source>No asset has been booked yet</source>
        <translation>Noch ist kein Wert gebucht</translation>
    </message>
    <message numerus="yes">
        <source>✓ %n asset(s) balance to zero</source>
        <translation>
            <numerusform>✓ %n Wert geht auf</numerusform>
            <numerusform>✓ %n Werte gehen auf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✗ %n asset(s) do not balance</source>
        <translation>
            <numerusform>✗ %n Wert geht nicht auf</numerusform>
            <numerusform>✗ %n Werte gehen nicht auf</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Prüfung läuft …</translation>
    </message>
    <message>
        <source>The check was cancelled</source>
        <translation>Die Prüfung wurde abgebrochen</translation>
    </message>
    <message>
        <source>%1 transfers, %2 lines</source>
        <translation>%1 Überweisungen, %2 Zeilen</translation>
    </message>
    <message>
        <source>✓ No problem in %1</source>
        <translation>✓ Kein Problem in %1</translation>
    </message>
    <message numerus="yes">
        <source>✗ %n problem(s) in %1</source>
        <translation>
            <numerusform>✗ %n Problem in %1</numerusform>
            <numerusform>✗ %n Probleme in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tf::ui::CancelGoalDialog</name>
    <message>
        <source>Its agents have earned nothing for it so far.</source>
        <translation>Seine Agenten haben dafür bisher nichts verdient.</translation>
    </message>
    <message>
        <source>Its agents have lost %1 for it so far.</source>
        <translation>Seine Agenten haben dafür bisher %1 verloren.</translation>
    </message>
    <message>
        <source>Its agents have earned %1 for it so far.</source>
        <translation>Seine Agenten haben dafür bisher %1 verdient.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Stands in the goal&apos;s log</source>
        <translation>Steht im Log des Ziels</translation>
    </message>
    <message>
        <source>Cancel “%1”?</source>
        <translation>„%1“ abbrechen?</translation>
    </message>
    <message>
        <source>Cancel goal</source>
        <translation>Ziel abbrechen</translation>
    </message>
    <message>
        <source>Keep goal</source>
        <translation>Ziel behalten</translation>
    </message>
    <message>
        <source>A cancelled goal cannot go on. Its agents trade on as before.</source>
        <translation>Ein abgebrochenes Ziel kann nicht weiterlaufen. Seine Agenten handeln weiter wie zuvor.</translation>
    </message>
    <message>
        <source>That stays with them: nothing is collected and no reward is paid.</source>
        <translation>Das bleibt bei ihnen: Nichts wird eingezogen und keine Prämie gezahlt.</translation>
    </message>
    <message>
        <source>No money was set aside for it, so none moves.</source>
        <translation>Dafür wurde kein Geld zurückgelegt, also bewegt sich keines.</translation>
    </message>
    <message>
        <source>%1 was set aside for it. Where does it go?</source>
        <translation>%1 wurde dafür zurückgelegt. Wohin damit?</translation>
    </message>
    <message>
        <source>Where the money goes</source>
        <translation>Wohin das Geld geht</translation>
    </message>
    <message>
        <source>Back to where it came from</source>
        <translation>Zurück an die Herkunft</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>To the master wallet</source>
        <translation>An die Master-Wallet</translation>
    </message>
    <message>
        <source>%1, free to be allocated anew</source>
        <translation>%1, frei für neue Zuteilungen</translation>
    </message>
    <message>
        <source>cancelled by hand</source>
        <translation>von Hand abgebrochen</translation>
    </message>
</context>
<context>
    <name>tf::ui::CollectDialog</name>
    <message>
        <source>Collect</source>
        <translation>Einziehen</translation>
    </message>
    <message numerus="yes">
        <source>Brings all free money of %n wallet(s), and of all below, up the hierarchy. Reserved money stays.</source>
        <translation>
            <numerusform>Holt alles freie Geld von %n Wallet und allen darunter in der Hierarchie nach oben. Reserviertes Geld bleibt.</numerusform>
            <numerusform>Holt alles freie Geld von %n Wallets und allen darunter in der Hierarchie nach oben. Reserviertes Geld bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Stands in the books for ever</source>
        <translation>Steht für immer in den Büchern</translation>
    </message>
    <message>
        <source>Choose a wallet that lies above all of them.</source>
        <translation>Eine Wallet wählen, die über allen liegt.</translation>
    </message>
    <message>
        <source>%1 and below</source>
        <translation>%1 und darunter</translation>
    </message>
    <message numerus="yes">
        <source>%n wallet(s) and below</source>
        <translation>
            <numerusform>%n Wallet und darunter</numerusform>
            <numerusform>%n Wallets und darunter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collected %1 from %n wallet(s)</source>
        <translation>
            <numerusform>%1 von %n Wallet eingezogen</numerusform>
            <numerusform>%1 von %n Wallets eingezogen</numerusform>
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
        <translation>Befehle, Seiten, Wallets, Farmen suchen …</translation>
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
    <name>tf::ui::CompletionPage</name>
    <message>
        <source>On completion</source>
        <translation>Bei Abschluss</translation>
    </message>
    <message>
        <source>What happens when it is reached?</source>
        <translation>Was geschieht, wenn es erreicht ist?</translation>
    </message>
    <message>
        <source>In this order, each step once. A step that was interrupted is finished after the next start.</source>
        <translation>In dieser Reihenfolge, jeder Schritt einmal. Ein unterbrochener Schritt wird nach dem nächsten Start beendet.</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Wer entscheidet</translation>
    </message>
    <message>
        <source>Enter no more</source>
        <translation>Nicht mehr einsteigen</translation>
    </message>
    <message>
        <source>New entries</source>
        <translation>Neue Einstiege</translation>
    </message>
    <message>
        <source>Cancel them</source>
        <translation>Streichen</translation>
    </message>
    <message>
        <source>Working orders</source>
        <translation>Offene Orders</translation>
    </message>
    <message>
        <source>Open positions</source>
        <translation>Offene Positionen</translation>
    </message>
    <message>
        <source>What is collected</source>
        <translation>Was eingezogen wird</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Wohin es geht</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>Back to where it came from</source>
        <translation>Zurück an die Herkunft</translation>
    </message>
    <message>
        <source>Into the reward</source>
        <translation>In die Prämie</translation>
    </message>
    <message>
        <source>Money set aside</source>
        <translation>Zurückgelegtes Geld</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>New target, of the old one</source>
        <translation>Neuer Zielwert, gemessen am alten</translation>
    </message>
    <message>
        <source>Draft that starts</source>
        <translation>Entwurf, der startet</translation>
    </message>
    <message>
        <source>There is no other draft yet.</source>
        <translation>Noch kein anderer Entwurf vorhanden.</translation>
    </message>
    <message>
        <source>Protect profit: collect when it falls back</source>
        <translation>Gewinn sichern: einziehen, wenn er zurückfällt</translation>
    </message>
    <message>
        <source>Trailing floor</source>
        <translation>Nachgezogene Untergrenze</translation>
    </message>
    <message>
        <source>Once the profit is high enough, a floor follows it up and never falls. Touching it completes the goal.</source>
        <translation>Ist der Gewinn hoch genug, folgt ihm eine Untergrenze nach oben und sinkt nie. Wird sie berührt, ist das Ziel abgeschlossen.</translation>
    </message>
    <message>
        <source>From a profit of</source>
        <translation>Ab einem Gewinn von</translation>
    </message>
    <message>
        <source>A share of the best</source>
        <translation>Anteil am Höchststand</translation>
    </message>
    <message>
        <source>An amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>May be given back</source>
        <translation>Zulässiger Rückgang</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Do not stop there</source>
        <translation>Dort nicht aufhören</translation>
    </message>
    <message>
        <source>Beyond the target</source>
        <translation>Über den Zielwert hinaus</translation>
    </message>
    <message>
        <source>There is none yet: create one on Wallets.</source>
        <translation>Noch keiner vorhanden: auf der Seite Wallets anlegen.</translation>
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
        <translation>Alles beginnt mit einer Master-Wallet und einer Einzahlung. Dann zeigt die Übersicht, was Sie haben, wo es arbeitet und was auf eine Entscheidung wartet.</translation>
    </message>
    <message>
        <source>Go to Wallets</source>
        <translation>Zu den Wallets</translation>
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
        <source>Allocation</source>
        <translation>Zuteilung</translation>
    </message>
    <message>
        <source>%1, unallocated</source>
        <translation>%1, nicht zugeteilt</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>no agent has run yet</source>
        <translation>noch kein Agent lief</translation>
    </message>
    <message>
        <source>masters count in several currencies</source>
        <translation>Master-Wallets rechnen in mehreren Währungen</translation>
    </message>
    <message>
        <source>no share</source>
        <translation>kein Anteil</translation>
    </message>
    <message>
        <source>%1 today, %2</source>
        <translation>%1 heute, %2</translation>
    </message>
    <message>
        <source>%1 on %3, %2</source>
        <translation>%1 am %3, %2</translation>
    </message>
    <message>
        <source>Reading the books …</source>
        <translation>Bücher werden gelesen …</translation>
    </message>
    <message>
        <source>The books can not be read</source>
        <translation>Die Bücher können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Drawdown from peak</source>
        <translation>Drawdown vom Höchststand</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>result of today: %1</source>
        <translation>Ergebnis von heute: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 free above the farms, %2 reserved by orders.</source>
        <translation>%1 frei über den Farmen, %2 durch Orders reserviert.</translation>
    </message>
    <message>
        <source>Reading what agents did …</source>
        <translation>Was die Agenten taten, wird gelesen …</translation>
    </message>
    <message>
        <source>Masters count in several currencies: each has its own curve on the page Wallets.</source>
        <translation>Master-Wallets rechnen in mehreren Währungen: Jedes hat seine eigene Kurve auf der Seite Wallets.</translation>
    </message>
    <message>
        <source>No agent has run yet. The curve begins with the first run: equity is written at the end of each hour while agents trade.</source>
        <translation>Noch kein Agent lief. Die Kurve beginnt mit dem ersten Lauf: Solange Agenten handeln, wird das Kapital am Ende jeder Stunde festgehalten.</translation>
    </message>
    <message>
        <source>Time-weighted return, %1</source>
        <translation>Zeitgewichtete Rendite, %1</translation>
    </message>
    <message>
        <source>no capital in this period</source>
        <translation>kein Kapital in diesem Zeitraum</translation>
    </message>
    <message>
        <source>money-weighted %1</source>
        <translation>geldgewichtet %1</translation>
    </message>
    <message>
        <source>money-weighted undefined</source>
        <translation>geldgewichtet nicht bestimmbar</translation>
    </message>
    <message>
        <source>Result %1. </source>
        <translation>Ergebnis %1. </translation>
    </message>
    <message>
        <source>Returns between snapshots of equity, linked; deposits and withdrawals count as none. Money-weighted: the rate at which the money at the start and all flows grow to the money at the end.</source>
        <translation>Renditen zwischen den Ständen des Kapitals, verkettet; Ein- und Auszahlungen zählen nicht als Rendite. Geldgewichtet: der Satz, mit dem das Geld am Anfang und alle Zu- und Abflüsse auf das Geld am Ende wachsen.</translation>
    </message>
    <message>
        <source>no peak yet</source>
        <translation>noch kein Höchststand</translation>
    </message>
    <message>
        <source>peak %1</source>
        <translation>Höchststand %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Limit %1</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>kein Limit</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Equity with open positions over its highest value, deposits and withdrawals taken out, as the risk gate counts it. Of several masters the deepest.</source>
        <translation>Kapital mit offenen Positionen gegenüber seinem höchsten Wert, Ein- und Auszahlungen herausgerechnet, wie die Risikoprüfung es zählt. Bei mehreren Master-Wallets das tiefste.</translation>
    </message>
    <message>
        <source>%1 of %2 days</source>
        <translation>%1 von %2 Tagen</translation>
    </message>
    <message>
        <source>%1 / 100</source>
        <translation>%1 / 100</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>volatility %1, tail %2</source>
        <translation>Volatilität %1, Randverlust %2</translation>
    </message>
    <message>
        <source>Of %1 daily returns: deepest drawdown, volatility a year and the mean of the worst 5 % of days (tail), weighted; 0 is harmless.</source>
        <translation>Aus %1 Tagesrenditen: tiefster Drawdown, Volatilität pro Jahr und Mittel der schlechtesten 5 % der Tage (Randverlust), gewichtet; 0 ist harmlos.</translation>
    </message>
</context>
<context>
    <name>tf::ui::DecisionsCard</name>
    <message numerus="yes">
        <source>Approve rebalance of %1: %n transfer(s), %2</source>
        <translation>
            <numerusform>Umschichtung von %1 genehmigen: %n Überweisung, %2</numerusform>
            <numerusform>Umschichtung von %1 genehmigen: %n Überweisungen, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Braucht eine Entscheidung</translation>
    </message>
    <message>
        <source>Goal reached: “%1”</source>
        <translation>Ziel erreicht: „%1“</translation>
    </message>
    <message>
        <source>profit so far %1</source>
        <translation>Gewinn bisher %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nichts wartet auf Sie.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
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
        <source>Goal “%1”: %2</source>
        <translation>Ziel „%1“: %2</translation>
    </message>
</context>
<context>
    <name>tf::ui::EquityCard</name>
    <message>
        <source>Equity</source>
        <translation>Kapital</translation>
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
        <translation>Alle</translation>
    </message>
    <message>
        <source>Equity over time</source>
        <translation>Kapitalverlauf</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>gesamte Zeit</translation>
    </message>
    <message>
        <source>Not enough data in this period: a curve needs two snapshots.</source>
        <translation>Nicht genug Daten in diesem Zeitraum: Eine Kurve braucht zwei Stände.</translation>
    </message>
    <message>
        <source>until %1 UTC</source>
        <translation>bis %1 UTC</translation>
    </message>
    <message>
        <source>◆ withdrawal of %1 on %2 does not count as loss; %3</source>
        <translation>◆ Auszahlung von %1 am %2 zählt nicht als Verlust; %3</translation>
    </message>
    <message>
        <source>◆ deposit of %1 on %2 does not count as return; %3</source>
        <translation>◆ Einzahlung von %1 am %2 zählt nicht als Rendite; %3</translation>
    </message>
    <message>
        <source>◆ %1 in %2 deposits and withdrawals does not count as return; %3</source>
        <translation>◆ %1 in %2 Ein- und Auszahlungen zählt nicht als Rendite; %3</translation>
    </message>
</context>
<context>
    <name>tf::ui::ExpressionEdit</name>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Words that it may use</source>
        <translation>Erlaubte Wörter</translation>
    </message>
    <message>
        <source>Compare with &lt; &lt;= &gt; &gt;= = !=, join with and, or, not. A word may have a window: sharpe(90d), profit(4w), trades(12h). Fractions are fractions: drawdown &lt; 0.1 is 10 %.</source>
        <translation>Vergleichen mit &lt; &lt;= &gt; &gt;= = !=, verknüpfen mit and, or, not. Ein Wort kann ein Zeitfenster haben: sharpe(90d), profit(4w), trades(12h). Anteile sind Dezimalbrüche: drawdown &lt; 0.1 bedeutet 10 %.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>%1 (at character %2)</source>
        <translation>%1 (bei Zeichen %2)</translation>
    </message>
</context>
<context>
    <name>tf::ui::FarmActions</name>
    <message>
        <source>New farm …</source>
        <translation>Neue Farm …</translation>
    </message>
    <message>
        <source>Start farm</source>
        <translation>Farm starten</translation>
    </message>
    <message>
        <source>Pause farm</source>
        <translation>Farm pausieren</translation>
    </message>
    <message>
        <source>Stop farm</source>
        <translation>Farm stoppen</translation>
    </message>
    <message>
        <source>Edit farm …</source>
        <translation>Farm bearbeiten …</translation>
    </message>
    <message>
        <source>Clone farm …</source>
        <translation>Farm duplizieren …</translation>
    </message>
    <message>
        <source>Archive farm</source>
        <translation>Farm archivieren</translation>
    </message>
    <message>
        <source>Remove farm</source>
        <translation>Farm entfernen</translation>
    </message>
    <message>
        <source>Keeps positions, enters no new ones</source>
        <translation>Behält Positionen, eröffnet keine neuen</translation>
    </message>
    <message>
        <source>Closes positions and ends</source>
        <translation>Schließt Positionen und endet</translation>
    </message>
    <message>
        <source>Only a farm without agents that never ran</source>
        <translation>Nur eine Farm ohne Agenten, die nie lief</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Archive %1?</source>
        <translation>%1 archivieren?</translation>
    </message>
    <message>
        <source>Its figures stay. An archived farm cannot run again.</source>
        <translation>Ihre Kennzahlen bleiben. Eine archivierte Farm kann nicht wieder laufen.</translation>
    </message>
    <message>
        <source>archived by hand</source>
        <translation>von Hand archiviert</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>It has no agents and never ran. Its wallet stays.</source>
        <translation>Sie hat keine Agenten und lief nie. Ihre Wallet bleibt.</translation>
    </message>
    <message>
        <source>started by hand</source>
        <translation>von Hand gestartet</translation>
    </message>
    <message>
        <source>started with the farm</source>
        <translation>mit der Farm gestartet</translation>
    </message>
    <message>
        <source>paused by hand</source>
        <translation>von Hand pausiert</translation>
    </message>
    <message>
        <source>stopped by hand</source>
        <translation>von Hand gestoppt</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das ist nicht gelungen</translation>
    </message>
</context>
<context>
    <name>tf::ui::FarmCardDelegate</name>
    <message>
        <source>%1 agents run</source>
        <translation>Agenten aktiv: %1</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>Drawdown</translation>
    </message>
</context>
<context>
    <name>tf::ui::FarmDetail</name>
    <message>
        <source>What the farm does</source>
        <translation>Was die Farm tut</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More to do with the farm</source>
        <translation>Weitere Aktionen für die Farm</translation>
    </message>
    <message>
        <source>Agents of the farm</source>
        <translation>Agenten der Farm</translation>
    </message>
    <message>
        <source>Drag agents onto another farm to move them there</source>
        <translation>Agenten auf eine andere Farm ziehen, um sie dorthin zu verschieben</translation>
    </message>
    <message>
        <source>None yet: make them on the page Agents, or drag some here</source>
        <translation>Noch keine: auf der Seite Agenten anlegen oder welche hierher ziehen</translation>
    </message>
    <message>
        <source>No farm chosen</source>
        <translation>Keine Farm gewählt</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, seit %2</translation>
    </message>
</context>
<context>
    <name>tf::ui::FarmDialog</name>
    <message>
        <source>New farm</source>
        <translation>Neue Farm</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Create farm</source>
        <translation>Farm anlegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The farm is running: changes count from the next replay on.</source>
        <translation>Die Farm läuft: Änderungen gelten ab der nächsten Wiedergabe.</translation>
    </message>
    <message>
        <source>There is no master wallet yet. Open one on the page Wallets, then come back.</source>
        <translation>Noch keine Master-Wallet vorhanden. Eröffnen Sie eine auf der Seite Wallets und kommen Sie dann zurück.</translation>
    </message>
</context>
<context>
    <name>tf::ui::FarmForm</name>
    <message>
        <source>Fields of the farm</source>
        <translation>Felder der Farm</translation>
    </message>
    <message>
        <source>What the farm will do</source>
        <translation>Was die Farm tun wird</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Strategy of new agents</source>
        <translation>Strategie neuer Agenten</translation>
    </message>
    <message>
        <source>Funded by</source>
        <translation>Finanziert von</translation>
    </message>
    <message>
        <source>Counts in</source>
        <translation>Rechnet in</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumente</translation>
    </message>
    <message>
        <source>Size of new agents&apos; entries</source>
        <translation>Größe der Einstiege neuer Agenten</translation>
    </message>
    <message>
        <source>How new agents place their entries</source>
        <translation>Wie neue Agenten einsteigen</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Most drawdown (%)</source>
        <translation>Höchster Drawdown (%)</translation>
    </message>
    <message>
        <source>Most loss of a day (%)</source>
        <translation>Höchster Tagesverlust (%)</translation>
    </message>
    <message>
        <source>Most capital in use</source>
        <translation>Höchstes eingesetztes Kapital</translation>
    </message>
    <message>
        <source>Most in one agent (%)</source>
        <translation>Höchstens je Agent (%)</translation>
    </message>
    <message>
        <source>Most in one instrument (%)</source>
        <translation>Höchstens je Instrument (%)</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>kein Limit</translation>
    </message>
    <message>
        <source>Most positions at once</source>
        <translation>Höchstzahl gleichzeitiger Positionen</translation>
    </message>
    <message>
        <source>Most orders a minute</source>
        <translation>Höchstzahl Orders je Minute</translation>
    </message>
    <message>
        <source>Losses in a row that halt an agent</source>
        <translation>Verluste in Folge, die einen Agenten anhalten</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>How its agents share the market</source>
        <translation>Wie sich ihre Agenten den Markt teilen</translation>
    </message>
    <message>
        <source>Agents that want opposite sides</source>
        <translation>Gegenläufige Agenten</translation>
    </message>
    <message>
        <source>Both trade</source>
        <translation>Beide handeln</translation>
    </message>
    <message>
        <source>Netted</source>
        <translation>Verrechnet</translation>
    </message>
    <message>
        <source>Second refused</source>
        <translation>Zweiter abgelehnt</translation>
    </message>
    <message>
        <source>Agents that must agree</source>
        <translation>Nötige Zustimmungen von Agenten</translation>
    </message>
    <message>
        <source>no quorum</source>
        <translation>kein Quorum</translation>
    </message>
    <message>
        <source>Most entries an hour</source>
        <translation>Höchstzahl Einstiege je Stunde</translation>
    </message>
    <message>
        <source>Between entries on an instrument</source>
        <translation>Zwischen Einstiegen je Instrument</translation>
    </message>
    <message>
        <source>no pause</source>
        <translation>keine Pause</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Where profit goes</source>
        <translation>Wohin der Gewinn geht</translation>
    </message>
    <message>
        <source>Profit is collected</source>
        <translation>Gewinn wird eingezogen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Above an amount</source>
        <translation>Ab einem Betrag</translation>
    </message>
    <message>
        <source>Least profit collected</source>
        <translation>Mindestgewinn für den Einzug</translation>
    </message>
    <message>
        <source>Share of the profit (%)</source>
        <translation>Anteil am Gewinn (%)</translation>
    </message>
    <message>
        <source>Up to the master wallet</source>
        <translation>Bis zur Master-Wallet</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Wie weit</translation>
    </message>
    <message>
        <source>%1, own values</source>
        <translation>%1, eigene Einstellungen</translation>
    </message>
    <message>
        <source>%1 (SIMULATED)</source>
        <translation>%1 (SIMULIERT)</translation>
    </message>
    <message>
        <source>No instrument is paid in this asset. Import candles on the page Markets.</source>
        <translation>Kein Instrument wird in diesem Wert bezahlt. Lesen Sie auf der Seite Märkte Kerzen ein.</translation>
    </message>
</context>
<context>
    <name>tf::ui::FarmList</name>
    <message>
        <source>All farms</source>
        <translation>Alle Farmen</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Show farms as</source>
        <translation>Farmen zeigen als</translation>
    </message>
    <message>
        <source>Farms</source>
        <translation>Farmen</translation>
    </message>
</context>
<context>
    <name>tf::ui::FarmStrip</name>
    <message>
        <source>Farms</source>
        <translation>Farmen</translation>
    </message>
    <message numerus="yes">
        <source>All %n farm(s)</source>
        <translation>
            <numerusform>Alle %n Farm</numerusform>
            <numerusform>Alle %n Farmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tf::ui::FarmTotals</name>
    <message>
        <source>Equity of the farms</source>
        <translation>Kapital der Farmen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Profit in all</source>
        <translation>Gewinn insgesamt</translation>
    </message>
    <message>
        <source>Deepest drawdown now</source>
        <translation>Derzeit tiefster Drawdown</translation>
    </message>
    <message>
        <source>Agents running</source>
        <translation>Laufende Agenten</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>no run yet</source>
        <translation>noch kein Lauf</translation>
    </message>
    <message>
        <source>no run today</source>
        <translation>heute kein Lauf</translation>
    </message>
    <message>
        <source>%1, without %2: no rate</source>
        <translation>%1, ohne %2: kein Kurs</translation>
    </message>
    <message>
        <source>There is no fresh price of %1 in %2. Its farms are left out of this total, not counted as zero.</source>
        <translation>Für %1 gibt es keinen aktuellen Kurs in %2. Die betroffenen Farmen sind in dieser Summe ausgelassen, nicht als null gezählt.</translation>
    </message>
    <message>
        <source>%1, rates up to %2 old</source>
        <translation>%1, ältester Kurs vor %2</translation>
    </message>
</context>
<context>
    <name>tf::ui::FarmsPage</name>
    <message>
        <source>Farms</source>
        <translation>Farmen</translation>
    </message>
    <message>
        <source>No farms yet</source>
        <translation>Noch keine Farmen</translation>
    </message>
    <message>
        <source>A farm is a group of agents with one kind of strategy, money of its own and limits. Create one from a template, add agents to it, give it money on the page Wallets, then start it and replay candles.</source>
        <translation>Eine Farm ist eine Gruppe von Agenten mit einer Art von Strategie, eigenem Geld und Limits. Legen Sie eine aus einer Vorlage an, fügen Sie Agenten hinzu und geben Sie ihr auf der Seite Wallets Geld. Dann die Farm starten und Kerzen abspielen.</translation>
    </message>
    <message numerus="yes">
        <source>%n farm(s)</source>
        <translation>
            <numerusform>%n Farm</numerusform>
            <numerusform>%n Farmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tf::ui::GoalBar</name>
    <message>
        <source>waits for you</source>
        <translation>wartet auf Sie</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tf::ui::GoalBars</name>
    <message>
        <source>No goal runs.</source>
        <translation>Kein Ziel läuft.</translation>
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
    <name>tf::ui::GoalDetail</name>
    <message>
        <source>One goal</source>
        <translation>Einzelnes Ziel</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Completion and rewards</source>
        <translation>Abschluss und Prämien</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>The measure against its target</source>
        <translation>Messgröße und Zielwert</translation>
    </message>
    <message>
        <source>What each agent earned for the goal</source>
        <translation>Was jeder Agent für das Ziel verdient hat</translation>
    </message>
    <message>
        <source>Steps of the completion</source>
        <translation>Schritte des Abschlusses</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Prämien</translation>
    </message>
    <message>
        <source>floor at %1</source>
        <translation>Untergrenze bei %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>How near</source>
        <translation>Nähe zum Ziel</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>It has not been started.</source>
        <translation>Es wurde noch nicht gestartet.</translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>zu wenig Daten</translation>
    </message>
    <message>
        <source>No agent has earned or lost anything for it yet.</source>
        <translation>Noch hat kein Agent etwas dafür verdient oder verloren.</translation>
    </message>
    <message>
        <source>Together %1</source>
        <translation>Zusammen %1</translation>
    </message>
    <message>
        <source>It did not complete.</source>
        <translation>Es wurde nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>This will be done when it is reached.</source>
        <translation>Das geschieht, wenn es erreicht ist.</translation>
    </message>
    <message>
        <source>Collected %1, of it profit %2. The parts add up to %3.</source>
        <translation>Eingezogen %1, davon Gewinn %2. Die Teile ergeben zusammen %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das ist nicht gelungen</translation>
    </message>
</context>
<context>
    <name>tf::ui::GoalList</name>
    <message>
        <source>Find goal</source>
        <translation>Ziel suchen</translation>
    </message>
    <message>
        <source>Farm</source>
        <translation>Farm</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht beendet</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Wartet auf Entscheidung</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Failed or cancelled</source>
        <translation>Gescheitert oder abgebrochen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Cards or table</source>
        <translation>Karten oder Tabelle</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>No goal fits the filters.</source>
        <translation>Kein Ziel passt zu den Filtern.</translation>
    </message>
    <message>
        <source>All farms</source>
        <translation>Alle Farmen</translation>
    </message>
</context>
<context>
    <name>tf::ui::GoalWizard</name>
    <message>
        <source>New goal</source>
        <translation>Neues Ziel</translation>
    </message>
    <message>
        <source>Change draft</source>
        <translation>Entwurf ändern</translation>
    </message>
    <message>
        <source>Adjust %1</source>
        <translation>%1 anpassen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schluss</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save as draft</source>
        <translation>Als Entwurf speichern</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Farm %1</source>
        <translation>Farm %1</translation>
    </message>
    <message>
        <source>Master %1</source>
        <translation>Master %1</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Start goal</source>
        <translation>Ziel starten</translation>
    </message>
    <message>
        <source>Kept as unfinished when you close it</source>
        <translation>Bleibt beim Schließen als unfertig erhalten</translation>
    </message>
    <message>
        <source>They have no past yet that it could be held against.</source>
        <translation>Es gibt noch keine Vergangenheit, an der es sich messen ließe.</translation>
    </message>
    <message>
        <source>The example follows when the shares add up to 100 %.</source>
        <translation>Das Beispiel folgt, sobald die Anteile 100 % ergeben.</translation>
    </message>
    <message>
        <source>Being computed …</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>“%1” is saved as a draft</source>
        <translation>„%1“ ist als Entwurf gespeichert</translation>
    </message>
    <message>
        <source>“%1” starts</source>
        <translation>„%1“ startet</translation>
    </message>
    <message>
        <source>It is saved as a draft, but could not start. </source>
        <translation>Es ist als Entwurf gespeichert, konnte aber nicht starten. </translation>
    </message>
    <message>
        <source>“%1” is changed</source>
        <translation>„%1“ ist geändert</translation>
    </message>
    <message>
        <source>adjusted by hand</source>
        <translation>von Hand angepasst</translation>
    </message>
    <message>
        <source>“%1” is adjusted</source>
        <translation>„%1“ ist angepasst</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>The goal goes on as it was.</source>
        <translation>Das Ziel läuft weiter wie bisher.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
</context>
<context>
    <name>tf::ui::GoalsPage</name>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>New goal …</source>
        <translation>Neues Ziel …</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Approve …</source>
        <translation>Genehmigen …</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Adjust …</source>
        <translation>Anpassen …</translation>
    </message>
    <message>
        <source>Clone …</source>
        <translation>Duplizieren …</translation>
    </message>
    <message>
        <source>Cancel …</source>
        <translation>Abbrechen …</translation>
    </message>
    <message>
        <source>Nothing is judged meanwhile, the deadline included</source>
        <translation>Inzwischen wird nichts bewertet, auch die Frist nicht</translation>
    </message>
    <message>
        <source>No goals yet</source>
        <translation>Noch keine Ziele</translation>
    </message>
    <message>
        <source>A goal says when enough is enough: 200 trades, 5,000 of profit, a Sharpe ratio above 2. The program watches it and acts when it is reached: it stops the agents, collects what they earned and shares it out.</source>
        <translation>Ein Ziel sagt, wann es genug ist: 200 Trades, 5.000 Gewinn, eine Sharpe-Ratio über 2. Das Programm überwacht es und handelt, wenn es erreicht ist: Es hält die Agenten an, zieht ein, was sie verdient haben, und verteilt es.</translation>
    </message>
    <message>
        <source>%1 goals, %2 active</source>
        <translation>%1 Ziele, %2 aktiv</translation>
    </message>
    <message numerus="yes">
        <source>, %n wait(s) for you</source>
        <translation>
            <numerusform>, %n wartet auf Sie</numerusform>
            <numerusform>, %n warten auf Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Not finished: changes of the draft “%1”</source>
        <translation>Nicht fertig: Änderungen am Entwurf „%1“</translation>
    </message>
    <message>
        <source>Not finished: new goal “%1”</source>
        <translation>Nicht fertig: neues Ziel „%1“</translation>
    </message>
    <message numerus="yes">
        <source>, and %n more</source>
        <translation>
            <numerusform>, dazu %n weiteres</numerusform>
            <numerusform>, dazu %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as unfinished: go on any time</source>
        <translation>Als unfertig aufbewahrt: jederzeit weitermachen</translation>
    </message>
    <message>
        <source>Discard what was entered?</source>
        <translation>Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>“%1” was never saved as a goal.</source>
        <translation>„%1“ wurde nie als Ziel gespeichert.</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>paused by hand</source>
        <translation>von Hand pausiert</translation>
    </message>
    <message>
        <source>resumed by hand</source>
        <translation>von Hand fortgesetzt</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das ist nicht gelungen</translation>
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
        <translation>Geld liegt in Wallets: Eine Master-Wallet versorgt Farmen, Farmen versorgen ihre Agenten. Beginnen Sie auf der Seite Wallets mit einer Einzahlung, fassen Sie Agenten zu Farmen zusammen und teilen Sie dann zu. Strg+K findet jeden Befehl; jede leere Seite sagt, was als Nächstes zu tun ist.</translation>
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
        <translation>Wert</translation>
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
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Balance over time</source>
        <translation>Saldo im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Choose a wallet to see its balance over time.</source>
        <translation>Eine Wallet wählen, um ihren Saldo im Lauf der Zeit zu sehen.</translation>
    </message>
    <message>
        <source>No %1 lay here in this time.</source>
        <translation>In dieser Zeit lag hier kein Guthaben in %1.</translation>
    </message>
    <message>
        <source>result %1</source>
        <translation>Ergebnis %1</translation>
    </message>
    <message>
        <source>time-weighted %1</source>
        <translation>zeitgewichtet %1</translation>
    </message>
    <message>
        <source>time-weighted: not enough data</source>
        <translation>zeitgewichtet: zu wenig Daten</translation>
    </message>
    <message>
        <source>money-weighted %1 a year</source>
        <translation>geldgewichtet %1 im Jahr</translation>
    </message>
    <message>
        <source>money-weighted: not enough data</source>
        <translation>geldgewichtet: zu wenig Daten</translation>
    </message>
    <message>
        <source>in %1, out %2</source>
        <translation>Zufluss %1, Abfluss %2</translation>
    </message>
    <message>
        <source>without %1: no rate</source>
        <translation>ohne %1: kein Kurs</translation>
    </message>
    <message>
        <source>All assets valued in %1. Deposits, withdrawals, allocations and collections are capital, not result.</source>
        <translation>Alle Werte in %1 bewertet. Einzahlungen, Auszahlungen, Zuteilungen und Einzüge sind Kapital, kein Ergebnis.</translation>
    </message>
</context>
<context>
    <name>tf::ui::ImportDialog</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Wallet</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Anfangssaldo</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Import opening balances</source>
        <translation>Anfangssalden einlesen</translation>
    </message>
    <message>
        <source>Book all</source>
        <translation>Alles buchen</translation>
    </message>
    <message>
        <source>A CSV file with the columns wallet, asset and amount. Wallets are named as in the tree, or by path: Master/Farm/Agent. Opening balances are capital, never profit.</source>
        <translation>Eine CSV-Datei mit den Spalten wallet, asset und amount. Wallets heißen wie im Baum oder stehen als Pfad: Master/Farm/Agent. Anfangssalden sind Kapital, nie Gewinn.</translation>
    </message>
    <message>
        <source>Choose file …</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Opening balances</source>
        <translation>Anfangssalden</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>CSV-Dateien (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Keine Datei gewählt</translation>
    </message>
    <message>
        <source>What will be booked</source>
        <translation>Was gebucht wird</translation>
    </message>
    <message>
        <source>Problems by line</source>
        <translation>Probleme nach Zeile</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 einlesen</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s): %1</source>
        <translation>
            <numerusform>%n Zeile: %1</numerusform>
            <numerusform>%n Zeilen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s): nothing is booked until the file is mended.</source>
        <translation>
            <numerusform>%n Problem: Nichts wird gebucht, bis die Datei berichtigt ist.</numerusform>
            <numerusform>%n Probleme: Nichts wird gebucht, bis die Datei berichtigt ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Booked %n opening balance(s)</source>
        <translation>
            <numerusform>%n Anfangssaldo gebucht</numerusform>
            <numerusform>%n Anfangssalden gebucht</numerusform>
        </translation>
    </message>
    <message>
        <source>refused by the books: %1</source>
        <translation>von den Büchern abgelehnt: %1</translation>
    </message>
</context>
<context>
    <name>tf::ui::IndicatorDialog</name>
    <message>
        <source>Parameters of indicators</source>
        <translation>Parameter der Indikatoren</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>It has no parameters.</source>
        <translation>Er hat keine Parameter.</translation>
    </message>
</context>
<context>
    <name>tf::ui::KindPage</name>
    <message>
        <source>Trade so and so much: 200 trades, or a turnover of 100,000. For gathering experience with a strategy, or a volume that earns lower fees.</source>
        <translation>Eine bestimmte Menge handeln: 200 Trades oder einen Umsatz von 100.000. Um Erfahrung mit einer Strategie zu sammeln oder für einen Umsatz, der Gebühren senkt.</translation>
    </message>
    <message>
        <source>Earn so and so much: in total, per trade, or in each month. Deposits and withdrawals are not profit.</source>
        <translation>Einen bestimmten Betrag verdienen: insgesamt, je Trade oder in jedem Monat. Ein- und Auszahlungen sind kein Gewinn.</translation>
    </message>
    <message>
        <source>Be so and so good: a Sharpe ratio above 2, a win rate, a drawdown that stays small. Needs enough days and trades to prove anything.</source>
        <translation>Eine bestimmte Güte erreichen: eine Sharpe-Ratio über 2, eine Trefferquote, einen Drawdown, der klein bleibt. Braucht genug Tage und Trades, um etwas zu beweisen.</translation>
    </message>
    <message>
        <source>Your own condition over several figures, such as sharpe(90d) &gt; 2 and drawdown &lt; 0.1 and trades &gt;= 50.</source>
        <translation>Eine eigene Bedingung über mehrere Kennzahlen, etwa sharpe(90d) &gt; 2 and drawdown &lt; 0.1 and trades &gt;= 50.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>What is the goal for?</source>
        <translation>Wofür ist das Ziel?</translation>
    </message>
    <message>
        <source>When it is reached, the program acts: it can stop the agents, collect what they earned and share it out.</source>
        <translation>Ist es erreicht, handelt das Programm: Es kann die Agenten anhalten, einziehen, was sie verdient haben, und es verteilen.</translation>
    </message>
    <message>
        <source>Kind of goal</source>
        <translation>Art des Ziels</translation>
    </message>
</context>
<context>
    <name>tf::ui::LedgerDialog</name>
    <message>
        <source>Ask again</source>
        <translation>Erneut anfragen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schluss</translation>
    </message>
    <message>
        <source>It is not known whether it was booked. Asking again books it at most once.</source>
        <translation>Es ist nicht bekannt, ob gebucht wurde. Eine erneute Anfrage bucht höchstens einmal.</translation>
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
    <name>tf::ui::MarketChart</name>
    <message>
        <source>No instrument chosen</source>
        <translation>Kein Instrument gewählt</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatoren</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logarithmic price scale (L)</source>
        <translation>Logarithmische Preisskala (L)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Show all candles (A)</source>
        <translation>Alle Kerzen zeigen (A)</translation>
    </message>
    <message>
        <source>Choose an instrument to see its candles</source>
        <translation>Ein Instrument wählen, um seine Kerzen zu sehen</translation>
    </message>
    <message>
        <source>Parameters …</source>
        <translation>Parameter …</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULIERT</translation>
    </message>
    <message>
        <source>No candles are stored. Import a file to see them.</source>
        <translation>Keine Kerzen gespeichert. Lesen Sie eine Datei ein, um sie zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s), marked by dotted lines: %1 candles are absent.</source>
        <translation>
            <numerusform>%n Lücke, durch gepunktete Linien markiert: %1 Kerzen fehlen.</numerusform>
            <numerusform>%n Lücken, durch gepunktete Linien markiert: %1 Kerzen fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Indicators %1</source>
        <translation>Indikatoren %1</translation>
    </message>
</context>
<context>
    <name>tf::ui::MarketsPage</name>
    <message>
        <source>Markets</source>
        <translation>Märkte</translation>
    </message>
    <message>
        <source>Import file …</source>
        <translation>Datei einlesen …</translation>
    </message>
    <message>
        <source>Import folder …</source>
        <translation>Ordner einlesen …</translation>
    </message>
    <message>
        <source>Edit instrument …</source>
        <translation>Instrument bearbeiten …</translation>
    </message>
    <message>
        <source>Remove instrument …</source>
        <translation>Instrument entfernen …</translation>
    </message>
    <message>
        <source>No candles yet</source>
        <translation>Noch keine Kerzen</translation>
    </message>
    <message>
        <source>Drop CSV files with candles here, or choose a file or a folder of files. Agents, backtests and charts all work on what you import.</source>
        <translation>CSV-Dateien mit Kerzen hierher ziehen oder eine Datei oder einen Ordner wählen. Agenten, Backtests und Diagramme arbeiten alle mit dem, was Sie einlesen.</translation>
    </message>
    <message>
        <source>Find instrument</source>
        <translation>Instrument suchen</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumente</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Was gespeichert ist</translation>
    </message>
    <message>
        <source>Stored candles</source>
        <translation>Gespeicherte Kerzen</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Gap register</source>
        <translation>Lückenverzeichnis</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message numerus="yes">
        <source>%n instrument(s)</source>
        <translation>
            <numerusform>%n Instrument</numerusform>
            <numerusform>%n Instrumente</numerusform>
        </translation>
    </message>
    <message>
        <source>Import candles</source>
        <translation>Kerzen einlesen</translation>
    </message>
    <message>
        <source>Candles (*.csv *.txt);;All files (*)</source>
        <translation>Kerzen (*.csv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import all CSV files of a folder</source>
        <translation>Alle CSV-Dateien eines Ordners einlesen</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nichts einzulesen</translation>
    </message>
    <message>
        <source>The folder holds no CSV files. Choose another one.</source>
        <translation>Der Ordner enthält keine CSV-Dateien. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Its stored candles, gap register and list of imports go with it. The files that they came from stay where they are.</source>
        <translation>Seine gespeicherten Kerzen, sein Lückenverzeichnis und die Liste seiner Importe werden mit entfernt. Die Dateien, aus denen sie kamen, bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Remove instrument</source>
        <translation>Instrument entfernen</translation>
    </message>
    <message>
        <source>Not removed</source>
        <translation>Nicht entfernt</translation>
    </message>
</context>
<context>
    <name>tf::ui::MasterWizard</name>
    <message>
        <source>Master wallet settings</source>
        <translation>Einstellungen der Master-Wallet</translation>
    </message>
    <message>
        <source>New master wallet</source>
        <translation>Neue Master-Wallet</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Code, such as DOT</source>
        <translation>Kürzel, etwa DOT</translation>
    </message>
    <message>
        <source>Decimals of the new asset</source>
        <translation>Nachkommastellen des neuen Werts</translation>
    </message>
    <message>
        <source> decimals</source>
        <translation> Nachkommastellen</translation>
    </message>
    <message>
        <source>Add asset</source>
        <translation>Wert hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Assets that it works with</source>
        <translation>Werte, mit denen sie arbeitet</translation>
    </message>
    <message>
        <source>Another asset</source>
        <translation>Weiterer Wert</translation>
    </message>
    <message>
        <source>Totals in</source>
        <translation>Summen in</translation>
    </message>
    <message>
        <source>1 to 16 letters A to Z and digits.</source>
        <translation>1 bis 16 Buchstaben A bis Z und Ziffern.</translation>
    </message>
    <message>
        <source>This asset is in the list.</source>
        <translation>Dieser Wert steht in der Liste.</translation>
    </message>
    <message>
        <source>Drawdown limit</source>
        <translation>Drawdown-Limit</translation>
    </message>
    <message>
        <source>Loss from the peak, open positions counted</source>
        <translation>Verlust vom Höchststand, offene Positionen mitgezählt</translation>
    </message>
    <message>
        <source>Daily loss limit</source>
        <translation>Tagesverlustlimit</translation>
    </message>
    <message>
        <source>Of the money at the day&apos;s start (UTC)</source>
        <translation>Vom Geld zu Tagesbeginn (UTC)</translation>
    </message>
    <message>
        <source>Largest exposure to one asset</source>
        <translation>Größtes Engagement in einem Wert</translation>
    </message>
    <message>
        <source>Of the total</source>
        <translation>Von der Gesamtsumme</translation>
    </message>
    <message>
        <source>Largest farm</source>
        <translation>Größte Farm</translation>
    </message>
    <message>
        <source>Part of the total that one farm may get</source>
        <translation>Teil der Gesamtsumme, den eine Farm erhalten darf</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Part of the total that is never divided</source>
        <translation>Teil der Gesamtsumme, der nie aufgeteilt wird</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Equal parts</source>
        <translation>Gleiche Teile</translation>
    </message>
    <message>
        <source>Risk parity</source>
        <translation>Risikoparität</translation>
    </message>
    <message>
        <source>Mean-variance</source>
        <translation>Mittelwert-Varianz</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Kelly</source>
        <translation>Kelly</translation>
    </message>
    <message>
        <source>Distribute new money to farms by itself</source>
        <translation>Neues Geld selbsttätig auf Farmen verteilen</translation>
    </message>
    <message>
        <source>Ask me before any of it is booked</source>
        <translation>Vor jeder Buchung nachfragen</translation>
    </message>
    <message>
        <source>How money is divided</source>
        <translation>Wie Geld aufgeteilt wird</translation>
    </message>
    <message>
        <source>When it is divided anew</source>
        <translation>Wann neu aufgeteilt wird</translation>
    </message>
    <message>
        <source>On emergency stop</source>
        <translation>Bei Nothalt</translation>
    </message>
    <message>
        <source>For all agents below this wallet</source>
        <translation>Für alle Agenten unterhalb dieser Wallet</translation>
    </message>
    <message>
        <source>Name and assets</source>
        <translation>Name und Werte</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Notfall</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Einstellungen speichern</translation>
    </message>
    <message>
        <source>Create master wallet</source>
        <translation>Master-Wallet anlegen</translation>
    </message>
    <message>
        <source>“%1” works with %2, counts in %3 and stops at %4 % below its peak.</source>
        <translation>„%1“ arbeitet mit %2, rechnet in %3 und hält bei %4 % unter dem Höchststand an.</translation>
    </message>
    <message>
        <source>Choose at least one asset.</source>
        <translation>Wählen Sie mindestens einen Wert.</translation>
    </message>
    <message>
        <source>Settings of “%1” are saved</source>
        <translation>Einstellungen von „%1“ sind gespeichert</translation>
    </message>
    <message>
        <source>Master wallet “%1” is there</source>
        <translation>Master-Wallet „%1“ ist angelegt</translation>
    </message>
</context>
<context>
    <name>tf::ui::MeasurePage</name>
    <message>
        <source>Measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>What is measured?</source>
        <translation>Was wird gemessen?</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Fees are deducted: what is really earned.</source>
        <translation>Gebühren sind abgezogen: was wirklich verdient wird.</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Before fees: how good the decisions are.</source>
        <translation>Vor Gebühren: wie gut die Entscheidungen sind.</translation>
    </message>
    <message>
        <source>When it is opened</source>
        <translation>Bei Eröffnung</translation>
    </message>
    <message>
        <source>With open positions</source>
        <translation>Mit offenen Positionen</translation>
    </message>
    <message>
        <source>A trade counts from its first fill on.</source>
        <translation>Ein Trade zählt ab seiner ersten Ausführung.</translation>
    </message>
    <message>
        <source>Open positions count at their last price.</source>
        <translation>Offene Positionen zählen zu ihrem letzten Kurs.</translation>
    </message>
    <message>
        <source>When it is closed</source>
        <translation>Bei Schließung</translation>
    </message>
    <message>
        <source>Closed trades only</source>
        <translation>Nur abgeschlossene Trades</translation>
    </message>
    <message>
        <source>A trade counts when its position is flat again.</source>
        <translation>Ein Trade zählt, wenn seine Position wieder glattgestellt ist.</translation>
    </message>
    <message>
        <source>What is still open may turn, so it does not count yet.</source>
        <translation>Was noch offen ist, kann sich drehen und zählt darum noch nicht.</translation>
    </message>
</context>
<context>
    <name>tf::ui::MemberEdit</name>
    <message>
        <source>No strategy yet</source>
        <translation>Noch keine Strategie</translation>
    </message>
    <message>
        <source>Choose one with Edit.</source>
        <translation>Mit Bearbeiten eine wählen.</translation>
    </message>
    <message>
        <source>Add strategy</source>
        <translation>Strategie hinzufügen</translation>
    </message>
    <message>
        <source>weight </source>
        <translation>Gewicht </translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Gewicht von %1</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>tf::ui::MoveDialog</name>
    <message numerus="yes">
        <source>Move %n agent(s)</source>
        <translation>
            <numerusform>%n Agenten verschieben</numerusform>
            <numerusform>%n Agenten verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Move agents</source>
        <translation>Agenten verschieben</translation>
    </message>
    <message>
        <source>They go with their money into a wallet of the other farm. Agents that run, hold a position or have working orders stay: pause or stop them first.</source>
        <translation>Sie gehen mit ihrem Geld in eine Wallet der anderen Farm. Agenten, die laufen, eine Position halten oder offene Orders haben, bleiben: zuerst pausieren oder stoppen.</translation>
    </message>
    <message>
        <source>To the farm</source>
        <translation>In die Farm</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Farm now</source>
        <translation>Jetzige Farm</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Agents to move</source>
        <translation>Zu verschiebende Agenten</translation>
    </message>
    <message>
        <source>%1, %2, counts in %3</source>
        <translation>%1, %2, rechnet in %3</translation>
    </message>
    <message>
        <source>removed agent</source>
        <translation>entfernter Agent</translation>
    </message>
    <message>
        <source>no farm</source>
        <translation>keine Farm</translation>
    </message>
    <message>
        <source>not yet moved</source>
        <translation>noch nicht verschoben</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>moved by hand</source>
        <translation>von Hand verschoben</translation>
    </message>
    <message>
        <source>%1 of %2 agents moved. The others stay where they are, for the reasons above.</source>
        <translation>%1 von %2 Agenten verschoben. Die übrigen bleiben, wo sie sind, aus den oben genannten Gründen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schluss</translation>
    </message>
</context>
<context>
    <name>tf::ui::MovementDialog</name>
    <message>
        <source>Deposit</source>
        <translation>Einzahlen</translation>
    </message>
    <message>
        <source>Money that comes in from outside. It counts as capital, never as profit.</source>
        <translation>Geld, das von außen kommt. Es zählt als Kapital, nie als Gewinn.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Auszahlen</translation>
    </message>
    <message>
        <source>Money that leaves to the world outside.</source>
        <translation>Geld, das nach außen geht.</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Einziehen</translation>
    </message>
    <message>
        <source>Brings money up the hierarchy. Reserved money stays.</source>
        <translation>Holt Geld in der Hierarchie nach oben. Reserviertes Geld bleibt.</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Überweisen</translation>
    </message>
    <message>
        <source>Moves money between two wallets.</source>
        <translation>Bewegt Geld zwischen zwei Wallets.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>All free money, and that of all wallets below</source>
        <translation>Alles freie Geld, auch das aller Wallets darunter</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Stands in the books for ever</source>
        <translation>Steht für immer in den Büchern</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>%1 and below</source>
        <translation>%1 und darunter</translation>
    </message>
    <message>
        <source>Deposited %1 to %2</source>
        <translation>%1 auf %2 eingezahlt</translation>
    </message>
    <message>
        <source>Withdrew %1 from %2</source>
        <translation>%1 von %2 ausgezahlt</translation>
    </message>
    <message>
        <source>Collected %1 to %2</source>
        <translation>%1 nach %2 eingezogen</translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <translation>%1 nach %2 überwiesen</translation>
    </message>
</context>
<context>
    <name>tf::ui::NewWalletDialog</name>
    <message>
        <source>New wallet</source>
        <translation>Neue Wallet</translation>
    </message>
    <message>
        <source>Create wallet</source>
        <translation>Wallet anlegen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Unterhalb</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>A %1 wallet can not lie under a %2 wallet.</source>
        <translation>Eine Wallet der Art „%1“ kann nicht unter einer der Art „%2“ liegen.</translation>
    </message>
    <message>
        <source>“%1” is there</source>
        <translation>„%1“ ist angelegt</translation>
    </message>
</context>
<context>
    <name>tf::ui::NumberField</name>
    <message>
        <source>Enter a number.</source>
        <translation>Geben Sie eine Zahl ein.</translation>
    </message>
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
</context>
<context>
    <name>tf::ui::OrderStyleEdit</name>
    <message>
        <source>Entries are sent as</source>
        <translation>Einstieg als</translation>
    </message>
    <message>
        <source>Exits always fill whole</source>
        <translation>Ausstiege werden immer ganz ausgeführt</translation>
    </message>
    <message>
        <source>Away from the open</source>
        <translation>Abstand zur Eröffnung</translation>
    </message>
    <message>
        <source>at the open</source>
        <translation>zur Eröffnung</translation>
    </message>
    <message>
        <source>Limit: so much better than the open. Stop: triggered so much beyond it.</source>
        <translation>Limit: um so viel besser als die Eröffnung. Stopp: um so viel jenseits davon ausgelöst.</translation>
    </message>
    <message>
        <source>Limit beyond the trigger</source>
        <translation>Limit jenseits des Auslösers</translation>
    </message>
    <message>
        <source>at it</source>
        <translation>am Auslöser</translation>
    </message>
    <message>
        <source>How much worse than the trigger it may still fill</source>
        <translation>Wie viel schlechter als der Auslöser noch ausgeführt werden darf</translation>
    </message>
    <message>
        <source>Until it fills</source>
        <translation>Bis zur Ausführung</translation>
    </message>
    <message>
        <source>Some candles</source>
        <translation>Einige Kerzen</translation>
    </message>
    <message>
        <source>At once, the rest not</source>
        <translation>Sofort, Rest verfällt</translation>
    </message>
    <message>
        <source>Whole at once or not</source>
        <translation>Sofort ganz oder gar nicht</translation>
    </message>
    <message>
        <source>It waits</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>When an order that did not fill is withdrawn</source>
        <translation>Wann eine nicht ausgeführte Order zurückgezogen wird</translation>
    </message>
    <message>
        <source>Candles</source>
        <translation>Kerzen</translation>
    </message>
    <message>
        <source>Withdrawn after so many</source>
        <translation>Nach so vielen zurückgezogen</translation>
    </message>
    <message>
        <source>Post only</source>
        <translation>Post-only</translation>
    </message>
    <message>
        <source>Takes nothing</source>
        <translation>Nimmt keine Liquidität</translation>
    </message>
    <message>
        <source>Refused where it would fill at once</source>
        <translation>Wird abgelehnt, wo sie sofort ausgeführt würde</translation>
    </message>
    <message>
        <source>Of a candle&apos;s volume</source>
        <translation>Vom Volumen einer Kerze</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>kein Limit</translation>
    </message>
    <message>
        <source>Most that its fills take of a candle; the rest comes later</source>
        <translation>Höchstanteil einer Kerze für ihre Ausführungen; der Rest folgt später</translation>
    </message>
    <message>
        <source>Stop follows at</source>
        <translation>Stopp folgt im Abstand</translation>
    </message>
    <message>
        <source>stop stays</source>
        <translation>Stopp bleibt stehen</translation>
    </message>
    <message>
        <source>Below the best price since the entry, for shorts above it</source>
        <translation>Unter dem besten Kurs seit dem Einstieg, bei Short darüber</translation>
    </message>
</context>
<context>
    <name>tf::ui::OriginDialog</name>
    <message>
        <source>Wallet</source>
        <translation>Wallet</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>of it reserved</source>
        <translation>davon reserviert</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>%1: no rate to %2, left out of the total</source>
        <translation>%1: kein Kurs zu %2, in der Summe nicht enthalten</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3, %4, %5 old</source>
        <translation>1 %1 = %2 %3, %4, %5 alt</translation>
    </message>
    <message>
        <source>: too old, left out of the total</source>
        <translation>: zu alt, in der Summe nicht enthalten</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>Woher kommt das?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schluss</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Balances that make up the total of</source>
        <translation>Salden hinter der Summe in</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Salden</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>(%1 left out)</source>
        <translation>(ohne %1)</translation>
    </message>
    <message>
        <source>“%1” with all below = %2
= %3</source>
        <translation>„%1“ mit allem darunter = %2
= %3</translation>
    </message>
    <message>
        <source>nothing was ever booked</source>
        <translation>noch nie etwas gebucht</translation>
    </message>
    <message>
        <source>No balances yet</source>
        <translation>Noch keine Salden</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%n balance(s)</source>
        <translation>
            <numerusform>%n Saldo</numerusform>
            <numerusform>%n Salden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tf::ui::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Stands in the books for ever</source>
        <translation>Steht für immer in den Büchern</translation>
    </message>
    <message>
        <source>Freeze wallet</source>
        <translation>Wallet sperren</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>“%1” will only receive money, or give it back to the wallet above. Agents that use it can not trade.</source>
        <translation>„%1“ nimmt nur noch Geld an oder gibt es an die übergeordnete Wallet zurück. Agenten, die es nutzen, können nicht handeln.</translation>
    </message>
    <message>
        <source>“%1” is frozen</source>
        <translation>„%1“ ist gesperrt</translation>
    </message>
    <message>
        <source>Thaw wallet</source>
        <translation>Wallet entsperren</translation>
    </message>
    <message>
        <source>Thaw</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>“%1” can give and receive money again.</source>
        <translation>„%1“ kann wieder Geld abgeben und annehmen.</translation>
    </message>
    <message>
        <source>“%1” is active again</source>
        <translation>„%1“ ist wieder aktiv</translation>
    </message>
    <message>
        <source>Close wallet</source>
        <translation>Wallet schließen</translation>
    </message>
    <message>
        <source>Close for ever</source>
        <translation>Endgültig schließen</translation>
    </message>
    <message>
        <source>“%1” will be empty for ever; its history stays. All money must have left it, and all wallets below must be closed.</source>
        <translation>„%1“ bleibt für immer leer; der Verlauf bleibt erhalten. Alles Geld muss abgezogen und jede untergeordnete Wallet geschlossen sein.</translation>
    </message>
    <message>
        <source>“%1” is closed</source>
        <translation>„%1“ ist geschlossen</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>Books the counter-entry of %1, %2, %3. The original stays in the books, marked as reversed.</source>
        <translation>Bucht die Gegenbuchung zu %1, %2, %3. Das Original bleibt in den Büchern und wird als storniert markiert.</translation>
    </message>
    <message>
        <source>Reversed %1</source>
        <translation>%1 storniert</translation>
    </message>
    <message>
        <source>Undo allocation</source>
        <translation>Zuteilung rückgängig machen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>Takes back all %n transfer(s) of this allocation, or none.</source>
        <translation>
            <numerusform>Nimmt die %n Überweisung dieser Zuteilung ganz zurück oder gar nicht.</numerusform>
            <numerusform>Nimmt alle %n Überweisungen dieser Zuteilung zurück oder keine.</numerusform>
        </translation>
    </message>
    <message>
        <source>The allocation is undone</source>
        <translation>Die Zuteilung ist rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>tf::ui::RebalanceLine</name>
    <message>
        <source>Rebalances with each new day, UTC.</source>
        <translation>Schichtet mit jedem neuen Tag um (UTC).</translation>
    </message>
    <message>
        <source>Rebalances each Monday, 00:00 UTC.</source>
        <translation>Schichtet jeden Montag um 00:00 UTC um.</translation>
    </message>
    <message>
        <source>Rebalances on the first of each month, UTC.</source>
        <translation>Schichtet am Ersten jedes Monats um (UTC).</translation>
    </message>
    <message>
        <source>No rule rebalances by itself.</source>
        <translation>Keine Regel schichtet selbsttätig um.</translation>
    </message>
    <message>
        <source>Rebalances above %1 drift.</source>
        <translation>Schichtet ab %1 Abweichung um.</translation>
    </message>
    <message>
        <source>Rebalances when the market&apos;s regime changes.</source>
        <translation>Schichtet um, wenn sich die Marktphase ändert.</translation>
    </message>
    <message>
        <source>No plan was applied yet.</source>
        <translation>Noch kein Plan wurde ausgeführt.</translation>
    </message>
    <message>
        <source>Drift from target unknown.</source>
        <translation>Abweichung vom Ziel unbekannt.</translation>
    </message>
    <message>
        <source>Drift from target %1.</source>
        <translation>Abweichung vom Ziel %1.</translation>
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
        <translation>Wallet umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>“%1” is now “%2”</source>
        <translation>„%1“ heißt jetzt „%2“</translation>
    </message>
</context>
<context>
    <name>tf::ui::ReplayBar</name>
    <message>
        <source>Replay candles</source>
        <translation>Kerzen abspielen</translation>
    </message>
    <message>
        <source>Stop replay</source>
        <translation>Wiedergabe anhalten</translation>
    </message>
    <message>
        <source>As fast as it goes</source>
        <translation>So schnell wie möglich</translation>
    </message>
    <message>
        <source>3600×</source>
        <translation>3600×</translation>
    </message>
    <message>
        <source>60×</source>
        <translation>60×</translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation>Tempo der Wiedergabe</translation>
    </message>
    <message>
        <source>Progress of the replay</source>
        <translation>Fortschritt der Wiedergabe</translation>
    </message>
    <message>
        <source>Reading candles and books …</source>
        <translation>Kerzen und Bücher werden gelesen …</translation>
    </message>
    <message>
        <source>%1: %2 candles, %3 fills, %4 transfers</source>
        <translation>%1: %2 Kerzen, %3 Ausführungen, %4 Überweisungen</translation>
    </message>
    <message>
        <source>No new candles for running agents. Import more on the page Markets.</source>
        <translation>Keine neuen Kerzen für laufende Agenten. Lesen Sie auf der Seite Märkte weitere ein.</translation>
    </message>
    <message>
        <source>Ended at %1: %2 candles, %3 fills, %4 transfers</source>
        <translation>Beendet bei %1: %2 Kerzen, %3 Ausführungen, %4 Überweisungen</translation>
    </message>
    <message>
        <source>Start a farm with agents; then its stored candles can be replayed here.</source>
        <translation>Starten Sie eine Farm mit Agenten; dann lassen sich ihre gespeicherten Kerzen hier abspielen.</translation>
    </message>
    <message>
        <source>Runs all running agents over their stored candles, on paper.</source>
        <translation>Lässt alle laufenden Agenten auf dem Papier über ihre gespeicherten Kerzen laufen.</translation>
    </message>
</context>
<context>
    <name>tf::ui::ResearchPage</name>
    <message>
        <source>Research</source>
        <translation>Research</translation>
    </message>
    <message>
        <source>Export trades …</source>
        <translation>Trades exportieren …</translation>
    </message>
    <message>
        <source>Export equity …</source>
        <translation>Kapitalverlauf exportieren …</translation>
    </message>
    <message>
        <source>Keep run …</source>
        <translation>Lauf speichern …</translation>
    </message>
    <message>
        <source>Run backtest</source>
        <translation>Backtest starten</translation>
    </message>
    <message>
        <source>No backtest yet</source>
        <translation>Noch kein Backtest</translation>
    </message>
    <message>
        <source>Choose instrument and strategy at the left and run it over the stored candles. Costs are on unless you switch them off.</source>
        <translation>Wählen Sie links Instrument und Strategie und starten Sie den Lauf über die gespeicherten Kerzen. Kosten zählen mit, solange sie nicht abgeschaltet werden.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Trades</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Parametersuche</translation>
    </message>
    <message>
        <source>Walk forward</source>
        <translation>Walk-Forward</translation>
    </message>
    <message>
        <source>Monte Carlo</source>
        <translation>Monte Carlo</translation>
    </message>
    <message>
        <source>Look-ahead</source>
        <translation>Look-Ahead</translation>
    </message>
    <message>
        <source>Export trades</source>
        <translation>Trades exportieren</translation>
    </message>
    <message>
        <source>Export equity</source>
        <translation>Kapitalverlauf exportieren</translation>
    </message>
    <message>
        <source>The values stand in the form.</source>
        <translation>Die Werte stehen im Formular.</translation>
    </message>
    <message>
        <source>Backtest: %1</source>
        <translation>Backtest: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) in the candles</source>
        <translation>
            <numerusform>%n Lücke in den Kerzen</numerusform>
            <numerusform>%n Lücken in den Kerzen</numerusform>
        </translation>
    </message>
    <message>
        <source>NO COSTS, SIMULATED</source>
        <translation>OHNE KOSTEN, SIMULIERT</translation>
    </message>
    <message>
        <source>NO COSTS</source>
        <translation>OHNE KOSTEN</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULIERT</translation>
    </message>
    <message>
        <source>Keep run</source>
        <translation>Lauf speichern</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Kept as “%1”</source>
        <translation>Gespeichert als „%1“</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Geschrieben nach %1</translation>
    </message>
    <message>
        <source>Export report (PDF) …</source>
        <translation>Bericht exportieren (PDF) …</translation>
    </message>
    <message>
        <source>Make agent …</source>
        <translation>Agent anlegen …</translation>
    </message>
    <message>
        <source>Go to Markets</source>
        <translation>Zu den Märkten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>No candles yet</source>
        <translation>Noch keine Kerzen</translation>
    </message>
    <message>
        <source>Backtests run over stored candles. Import some on the page Markets, then come back.</source>
        <translation>Backtests laufen über gespeicherte Kerzen. Lesen Sie auf der Seite Märkte welche ein und kommen Sie dann zurück.</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>A name, and tags after # if you like.</source>
        <translation>Ein Name, auf Wunsch mit Schlagwörtern nach #.</translation>
    </message>
    <message>
        <source>Kept runs</source>
        <translation>Gespeicherte Läufe</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Öffnen: %1</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Run together</source>
        <translation>Gemeinsam laufen lassen</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) share one capital</source>
        <translation>
            <numerusform>%n Agent mit diesem Kapital</numerusform>
            <numerusform>%n Agenten teilen ein Kapital</numerusform>
        </translation>
    </message>
    <message>
        <source>Open one agent&apos;s own run to make an agent of it.</source>
        <translation>Öffnen Sie den eigenen Lauf eines Agenten, um einen Agenten daraus zu machen.</translation>
    </message>
</context>
<context>
    <name>tf::ui::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Is that what you want?</source>
        <translation>Soll es so sein?</translation>
    </message>
    <message>
        <source>This is what the program will do, word for word.</source>
        <translation>Genau das wird das Programm tun, Wort für Wort.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>tf::ui::RewardsPage</name>
    <message>
        <source>Rewards</source>
        <translation>Prämien</translation>
    </message>
    <message>
        <source>Who gets which part of the profit?</source>
        <translation>Wer erhält welchen Teil des Gewinns?</translation>
    </message>
    <message>
        <source>Only profit is shared out. Capital that is collected with it goes where all collected money goes.</source>
        <translation>Nur Gewinn wird verteilt. Kapital, das mit eingezogen wird, geht dorthin, wohin alles eingezogene Geld geht.</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Stays with them as capital</source>
        <translation>Bleibt ihnen als Kapital</translation>
    </message>
    <message>
        <source>Farm reserve</source>
        <translation>Farm-Rücklage</translation>
    </message>
    <message>
        <source>Waits in the farm&apos;s wallet</source>
        <translation>Wartet in der Wallet der Farm</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Can be allocated anew</source>
        <translation>Kann neu zugeteilt werden</translation>
    </message>
    <message>
        <source>Among the agents</source>
        <translation>Unter den Agenten</translation>
    </message>
    <message>
        <source>What does not divide</source>
        <translation>Unteilbarer Rest</translation>
    </message>
    <message>
        <source>In money</source>
        <translation>In Geld</translation>
    </message>
    <message>
        <source>Reserve of %1</source>
        <translation>Rücklage von %1</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Kapital</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>In money, for example: a profit of %1</source>
        <translation>In Geld, zum Beispiel: ein Gewinn von %1</translation>
    </message>
    <message>
        <source>In money, when the target is reached: a profit of %1</source>
        <translation>In Geld, wenn das Ziel erreicht ist: ein Gewinn von %1</translation>
    </message>
    <message>
        <source>The parts add up to the whole, to the last unit. %1.</source>
        <translation>Die Teile ergeben das Ganze, genau bis zur letzten Einheit. %1.</translation>
    </message>
</context>
<context>
    <name>tf::ui::RuleDialog</name>
    <message>
        <source>Use</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>It is looked at when a candle closes.</source>
        <translation>Sie wird geprüft, wenn eine Kerze schließt.</translation>
    </message>
    <message>
        <source>A price, worked out when the position is opened.</source>
        <translation>Ein Preis, der beim Eröffnen der Position berechnet wird.</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Die Regel</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Kurs</translation>
    </message>
</context>
<context>
    <name>tf::ui::RuleGroupEdit</name>
    <message>
        <source>crosses above</source>
        <translation>kreuzt nach oben</translation>
    </message>
    <message>
        <source>crosses below</source>
        <translation>kreuzt nach unten</translation>
    </message>
    <message>
        <source>is above</source>
        <translation>liegt über</translation>
    </message>
    <message>
        <source>is at or above</source>
        <translation>liegt bei oder über</translation>
    </message>
    <message>
        <source>is below</source>
        <translation>liegt unter</translation>
    </message>
    <message>
        <source>is at or below</source>
        <translation>liegt bei oder unter</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>ist gleich</translation>
    </message>
    <message>
        <source>differs from</source>
        <translation>ist ungleich</translation>
    </message>
    <message>
        <source>How the conditions are combined</source>
        <translation>Wie die Bedingungen verknüpft sind</translation>
    </message>
    <message>
        <source>All of these must hold</source>
        <translation>Alle müssen gelten</translation>
    </message>
    <message>
        <source>At least one of these must hold</source>
        <translation>Mindestens eine muss gelten</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>Nicht</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
    <message>
        <source>Left value</source>
        <translation>Linker Wert</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Right value</source>
        <translation>Rechter Wert</translation>
    </message>
    <message>
        <source>A group needs at least one condition.</source>
        <translation>Eine Gruppe braucht mindestens eine Bedingung.</translation>
    </message>
</context>
<context>
    <name>tf::ui::RuleSetEdit</name>
    <message>
        <source>Buy when</source>
        <translation>Kaufen, wenn</translation>
    </message>
    <message>
        <source>Sell when</source>
        <translation>Verkaufen, wenn</translation>
    </message>
    <message>
        <source>Stop of a long</source>
        <translation>Stopp bei Long</translation>
    </message>
    <message>
        <source>Target of a long</source>
        <translation>Kursziel bei Long</translation>
    </message>
    <message>
        <source>Go short when</source>
        <translation>Short gehen, wenn</translation>
    </message>
    <message>
        <source>Cover when</source>
        <translation>Eindecken, wenn</translation>
    </message>
    <message>
        <source>Stop of a short</source>
        <translation>Stopp bei Short</translation>
    </message>
    <message>
        <source>Target of a short</source>
        <translation>Kursziel bei Short</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Build …</source>
        <translation>Bauen …</translation>
    </message>
    <message>
        <source>Build: %1</source>
        <translation>Bauen: %1</translation>
    </message>
    <message>
        <source>Mend or empty the text first.</source>
        <translation>Zuerst den Text berichtigen oder leeren.</translation>
    </message>
    <message>
        <source>%1: %2 (at character %3)</source>
        <translation>%1: %2 (bei Zeichen %3)</translation>
    </message>
</context>
<context>
    <name>tf::ui::RuleValueEdit</name>
    <message>
        <source>Closing price</source>
        <translation>Schlusskurs</translation>
    </message>
    <message>
        <source>Opening price</source>
        <translation>Eröffnungskurs</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Tief</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Middle of high and low</source>
        <translation>Mitte von Hoch und Tief</translation>
    </message>
    <message>
        <source>Typical price (high, low, close)</source>
        <translation>Typischer Preis (Hoch, Tief, Schluss)</translation>
    </message>
    <message>
        <source>Average of open, high, low, close</source>
        <translation>Mittel von Eröffnung, Hoch, Tief, Schluss</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Line of the indicator</source>
        <translation>Linie des Indikators</translation>
    </message>
    <message>
        <source>How many candles back</source>
        <translation>Wie viele Kerzen zurück</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source> back</source>
        <translation> zurück</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>First value of the calculation</source>
        <translation>Erster Wert der Rechnung</translation>
    </message>
    <message>
        <source>Second value of the calculation</source>
        <translation>Zweiter Wert der Rechnung</translation>
    </message>
</context>
<context>
    <name>tf::ui::ScopeModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Counts in</source>
        <translation>Rechnet in</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>tf::ui::ScopePage</name>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who is to reach it?</source>
        <translation>Wer soll es erreichen?</translation>
    </message>
    <message>
        <source>Whole workspace</source>
        <translation>Ganzer Arbeitsbereich</translation>
    </message>
    <message>
        <source>Farms</source>
        <translation>Farmen</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>What they do is counted together. Of a farm, agents that join later count too.</source>
        <translation>Was sie leisten, wird zusammengezählt. Bei einer Farm zählen auch Agenten, die später dazukommen.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Choose all shown</source>
        <translation>Alle gezeigten wählen</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Keine wählen</translation>
    </message>
    <message>
        <source>Counts in</source>
        <translation>Rechnet in</translation>
    </message>
    <message>
        <source>Set money aside for it</source>
        <translation>Geld dafür zurücklegen</translation>
    </message>
    <message>
        <source>Prize money</source>
        <translation>Prämiengeld</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Farm</source>
        <translation>Farm</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 von %2 gewählt</translation>
    </message>
    <message>
        <source>Farms that count in another asset are left out.</source>
        <translation>Farmen, die in einem anderen Wert rechnen, bleiben außen vor.</translation>
    </message>
    <message>
        <source>There is no farm yet. Create one on the page Farms first.</source>
        <translation>Noch gibt es keine Farm. Legen Sie zuerst auf der Seite Farmen eine an.</translation>
    </message>
    <message>
        <source>These count in different assets, which cannot be added up. Choose those of one asset.</source>
        <translation>Diese rechnen in verschiedenen Werten, die sich nicht addieren lassen. Wählen Sie solche mit demselben Wert.</translation>
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
    <name>tf::ui::SheetView</name>
    <message>
        <source>Performance sheet</source>
        <translation>Kennzahlenblatt</translation>
    </message>
    <message>
        <source>Choose a figure to see where it comes from.</source>
        <translation>Kennzahl wählen, um zu sehen, woher sie kommt.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
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
    <name>tf::ui::SizingEdit</name>
    <message>
        <source>An entry takes</source>
        <translation>Ein Einstieg nimmt</translation>
    </message>
    <message>
        <source>Never more than what is free: there is no credit</source>
        <translation>Nie mehr, als frei ist: Kredit gibt es nicht</translation>
    </message>
    <message>
        <source>ATR</source>
        <translation>ATR</translation>
    </message>
    <message>
        <source>Without a stop</source>
        <translation>Ohne Stopp</translation>
    </message>
    <message>
        <source>How far away a stop is taken to be when the strategy sets none</source>
        <translation>Angenommener Abstand eines Stopps, wenn die Strategie keinen setzt</translation>
    </message>
    <message>
        <source>At most of the equity</source>
        <translation>Höchstens vom Kapital</translation>
    </message>
    <message>
        <source>No position takes more than this</source>
        <translation>Mehr nimmt keine Position</translation>
    </message>
    <message>
        <source>Trades needed</source>
        <translation>Nötige Trades</translation>
    </message>
    <message>
        <source>Before so many trades the Kelly share says nothing</source>
        <translation>Vor so vielen Trades sagt der Kelly-Anteil nichts aus</translation>
    </message>
    <message>
        <source>Until then</source>
        <translation>Bis dahin</translation>
    </message>
    <message>
        <source>Of the equity, until there are enough trades</source>
        <translation>Vom Kapital, bis genug Trades vorliegen</translation>
    </message>
</context>
<context>
    <name>tf::ui::StatementWriter</name>
    <message>
        <source>Booked (UTC)</source>
        <translation>Gebucht (UTC)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Gegenseite</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>Saldo danach</translation>
    </message>
    <message>
        <source>Statement of %1</source>
        <translation>Kontoauszug von %1</translation>
    </message>
    <message>
        <source>%1 lines, printed %2 UTC</source>
        <translation>%1 Zeilen, gedruckt %2 UTC</translation>
    </message>
    <message>
        <source>, older lines are left out: use the CSV export</source>
        <translation>, ältere Zeilen fehlen: siehe CSV-Export</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>tf::ui::StepList</name>
    <message>
        <source>Step %1, %2, done</source>
        <translation>Schritt %1, %2, erledigt</translation>
    </message>
    <message>
        <source>Step %1, %2</source>
        <translation>Schritt %1, %2</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>tf::ui::StrategyDialog</name>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
</context>
<context>
    <name>tf::ui::StrategyForm</name>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Farm type</source>
        <translation>Farmtyp</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Start from a template …</source>
        <translation>Mit einer Vorlage beginnen …</translation>
    </message>
</context>
<context>
    <name>tf::ui::SuggestionCard</name>
    <message>
        <source>Agents that would fit here</source>
        <translation>Agenten, die hierher passen</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Farm now</source>
        <translation>Jetzige Farm</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Eignung</translation>
    </message>
    <message>
        <source>40 % type of strategy, 30 % common instruments, 30 % low correlation with the farm</source>
        <translation>40 % Strategietyp, 30 % gemeinsame Instrumente, 30 % geringe Korrelation mit der Farm</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Hierher verschieben</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>no farm</source>
        <translation>keine Farm</translation>
    </message>
</context>
<context>
    <name>tf::ui::TargetPage</name>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>How much is enough?</source>
        <translation>Wie viel genügt?</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>In one %1</source>
        <translation>Je %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>In a row</source>
        <translation>In Folge</translation>
    </message>
    <message>
        <source>Over the last</source>
        <translation>Über die letzten</translation>
    </message>
    <message>
        <source>Empty: since the start</source>
        <translation>Leer: seit dem Start</translation>
    </message>
    <message>
        <source>Over at least</source>
        <translation>Über mindestens</translation>
    </message>
    <message>
        <source>And at least</source>
        <translation>Und mindestens</translation>
    </message>
    <message>
        <source>It must hold for</source>
        <translation>Muss gelten für</translation>
    </message>
    <message>
        <source>Empty: one moment is enough</source>
        <translation>Leer: ein Augenblick genügt</translation>
    </message>
    <message>
        <source>times</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>closed trades</source>
        <translation>abgeschlossene Trades</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>How often the measure had which size</source>
        <translation>Wie oft die Messgröße welchen Wert hatte</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>trades</source>
        <translation>Trades</translation>
    </message>
    <message>
        <source>%1 per trade</source>
        <translation>%1 je Trade</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message numerus="yes">
        <source>Is that realistic? Past windows of %n day(s)</source>
        <translation>
            <numerusform>Ist das realistisch? Bisherige Zeitfenster von %n Tag</numerusform>
            <numerusform>Ist das realistisch? Bisherige Zeitfenster von %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Is that realistic?</source>
        <translation>Ist das realistisch?</translation>
    </message>
    <message>
        <source>With a target, here stands how often it was reached before.</source>
        <translation>Mit einem Ziel steht hier, wie oft es schon erreicht wurde.</translation>
    </message>
</context>
<context>
    <name>tf::ui::TimePage</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>From when, and until when?</source>
        <translation>Ab wann und bis wann?</translation>
    </message>
    <message>
        <source>All times are UTC, as exchanges count days.</source>
        <translation>Alle Zeiten in UTC, wie Börsen ihre Tage zählen.</translation>
    </message>
    <message>
        <source>From a certain time</source>
        <translation>Ab einem bestimmten Zeitpunkt</translation>
    </message>
    <message>
        <source>It counts</source>
        <translation>Es zählt</translation>
    </message>
    <message>
        <source>Otherwise from the moment it is started</source>
        <translation>Sonst ab dem Start</translation>
    </message>
    <message>
        <source>Counts from (UTC)</source>
        <translation>Zählt ab (UTC)</translation>
    </message>
    <message>
        <source>May lie in the past: then what was done since counts</source>
        <translation>Darf in der Vergangenheit liegen: Dann zählt, was seither geschah</translation>
    </message>
    <message>
        <source>Profit counts from an equity of</source>
        <translation>Gewinn zählt ab einem Kapital von</translation>
    </message>
    <message>
        <source>Empty: the equity at the start</source>
        <translation>Leer: das Kapital beim Start</translation>
    </message>
    <message>
        <source>By a certain time</source>
        <translation>Bis zu einem bestimmten Zeitpunkt</translation>
    </message>
    <message>
        <source>It must be reached</source>
        <translation>Zu erreichen</translation>
    </message>
    <message>
        <source>Otherwise it runs until it is reached or cancelled</source>
        <translation>Sonst läuft es, bis es erreicht oder abgebrochen wird</translation>
    </message>
    <message>
        <source>Deadline (UTC)</source>
        <translation>Frist (UTC)</translation>
    </message>
    <message>
        <source>Not reached by then, the goal has failed</source>
        <translation>Bis dahin nicht erreicht, ist das Ziel verfehlt</translation>
    </message>
    <message>
        <source>1, first</source>
        <translation>1, zuerst</translation>
    </message>
    <message>
        <source>9, last</source>
        <translation>9, zuletzt</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>When several complete at once, the first collects first</source>
        <translation>Werden mehrere zugleich erreicht, zieht das erste zuerst ein</translation>
    </message>
    <message>
        <source>Starts only after these are completed</source>
        <translation>Beginnt erst, wenn diese abgeschlossen sind</translation>
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
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>▼ %1 %2</source>
        <translation>▼ %1 %2</translation>
    </message>
    <message>
        <source>▲ %1 %2</source>
        <translation>▲ %1 %2</translation>
    </message>
    <message>
        <source>Lost %1 %2</source>
        <translation>Verlust von %1 %2</translation>
    </message>
    <message>
        <source>Gained %1 %2</source>
        <translation>Gewinn von %1 %2</translation>
    </message>
    <message>
        <source>Change of the equity of all masters since 00:00 UTC, open positions included, deposits and withdrawals left out</source>
        <translation>Änderung des Kapitals aller Master-Wallets seit 00:00 UTC, mit offenen Positionen, ohne Ein- und Auszahlungen</translation>
    </message>
</context>
<context>
    <name>tf::ui::TradeTabs</name>
    <message>
        <source>Open positions</source>
        <translation>Offene Positionen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Which orders</source>
        <translation>Welche Orders</translation>
    </message>
    <message>
        <source>Positions and orders</source>
        <translation>Positionen und Orders</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <source>Refused orders</source>
        <translation>Abgelehnte Orders</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>No open position</source>
        <translation>Keine offene Position</translation>
    </message>
    <message>
        <source>Open positions: %1</source>
        <translation>Offene Positionen: %1</translation>
    </message>
    <message>
        <source>The newest %1 orders, %2 working</source>
        <translation>Die neuesten %1 Orders, %2 offen</translation>
    </message>
    <message>
        <source>Orders: %1, %2 working</source>
        <translation>Orders: %1, %2 offen</translation>
    </message>
</context>
<context>
    <name>tf::ui::TransactionPane</name>
    <message>
        <source>Close details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Counter-entry</source>
        <translation>Gegenbuchung</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <translation>Anforderung abbrechen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Reverse …</source>
        <translation>Stornieren …</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Wallet</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>Saldo danach</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Legs of the booking</source>
        <translation>Teilbuchungen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>keiner angegeben</translation>
    </message>
    <message>
        <source>%1, happened %2</source>
        <translation>%1, geschehen %2</translation>
    </message>
    <message>
        <source>Show its counter-entry</source>
        <translation>Gegenbuchung zeigen</translation>
    </message>
    <message>
        <source>Show what it reverses</source>
        <translation>Stornierte Buchung zeigen</translation>
    </message>
</context>
<context>
    <name>tf::ui::TransactionsTab</name>
    <message>
        <source>Transactions</source>
        <translation>Transaktionen</translation>
    </message>
    <message>
        <source>Search reason or wallet</source>
        <translation>Grund oder Wallet suchen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>All assets</source>
        <translation>Alle Werte</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>Between …</source>
        <translation>Zwischen …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>With wallets below</source>
        <translation>Mit untergeordneten Wallets</translation>
    </message>
    <message>
        <source>Choose a wallet to see its movements.</source>
        <translation>Wallet wählen, um ihre Bewegungen zu sehen.</translation>
    </message>
    <message>
        <source>Nothing has moved here yet. Deposit, transfer or allocate money, and each movement is listed with its cause.</source>
        <translation>Hier hat sich noch nichts bewegt. Zahlen Sie Geld ein, überweisen Sie es oder teilen Sie es zu; jede Bewegung wird mit ihrem Grund aufgeführt.</translation>
    </message>
    <message>
        <source>No movement fits these filters.</source>
        <translation>Keine Bewegung passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation>%1: alle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undone right after booking</source>
        <translation>Gleich nach der Buchung rückgängig gemacht</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Remove allowance</source>
        <translation>Freibetrag entfernen</translation>
    </message>
    <message>
        <source>“%1” will be limited by balances alone, no longer by %2.</source>
        <translation>„%1“ wird nur noch durch Salden begrenzt, nicht mehr durch %2.</translation>
    </message>
    <message>
        <source>The allowance is gone</source>
        <translation>Der Freibetrag ist entfernt</translation>
    </message>
    <message>
        <source>Cancelled by hand</source>
        <translation>Von Hand abgebrochen</translation>
    </message>
    <message>
        <source>The request is cancelled</source>
        <translation>Die Anforderung ist abgebrochen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>%1 will be booked.</source>
        <translation>%1 wird gebucht.</translation>
    </message>
    <message>
        <source>Approved by hand</source>
        <translation>Von Hand genehmigt</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Export statement</source>
        <translation>Kontoauszug exportieren</translation>
    </message>
    <message>
        <source>Print statement</source>
        <translation>Kontoauszug drucken</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written to %1</source>
        <translation>
            <numerusform>%n Zeile nach %1 geschrieben</numerusform>
            <numerusform>%n Zeilen nach %1 geschrieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tf::ui::WalletFilterBar</name>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Search wallets</source>
        <translation>Wallets suchen</translation>
    </message>
    <message>
        <source>Amounts in</source>
        <translation>Beträge in</translation>
    </message>
    <message>
        <source>Span of PnL and return</source>
        <translation>Zeitraum für G/V und Ertrag</translation>
    </message>
    <message>
        <source>Opens the equation of each asset</source>
        <translation>Öffnet die Gleichung jedes Werts</translation>
    </message>
    <message>
        <source>PnL today</source>
        <translation>G/V heute</translation>
    </message>
    <message>
        <source>PnL 7 days</source>
        <translation>G/V 7 Tage</translation>
    </message>
    <message>
        <source>PnL 30 days</source>
        <translation>G/V 30 Tage</translation>
    </message>
    <message>
        <source>PnL a year</source>
        <translation>G/V ein Jahr</translation>
    </message>
    <message>
        <source>PnL always</source>
        <translation>G/V gesamt</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Open to level</source>
        <translation>Bis Ebene aufklappen</translation>
    </message>
    <message>
        <source>Masters only</source>
        <translation>Nur Master-Wallets</translation>
    </message>
    <message>
        <source>Farms, goals, vaults</source>
        <translation>Farmen, Ziele, Tresore</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Books not checked</source>
        <translation>Bücher nicht geprüft</translation>
    </message>
</context>
<context>
    <name>tf::ui::WalletPane</name>
    <message>
        <source>No wallet chosen</source>
        <translation>Keine Wallet gewählt</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>Wallets</translation>
    </message>
    <message>
        <source>What the ring divides</source>
        <translation>Was der Ring aufteilt</translation>
    </message>
    <message>
        <source>How the money is divided</source>
        <translation>Wie sich das Geld aufteilt</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>no rate</source>
        <translation>kein Kurs</translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation>Bestände</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>Woher kommt das?</translation>
    </message>
    <message>
        <source>Choose a wallet to see how its money is divided.</source>
        <translation>Wallet wählen, um zu sehen, wie sich ihr Geld aufteilt.</translation>
    </message>
    <message>
        <source>No money yet. Deposit or allocate some.</source>
        <translation>Noch kein Geld. Zahlen Sie ein oder teilen Sie zu.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more rate(s)</source>
        <translation>
            <numerusform>und %n weiterer Kurs</numerusform>
            <numerusform>und %n weitere Kurse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>%1 reserved</source>
        <translation>%1 reserviert</translation>
    </message>
    <message>
        <source>%1 at venue</source>
        <translation>%1 am Handelsplatz</translation>
    </message>
    <message>
        <source>%1 in transit</source>
        <translation>%1 unterwegs</translation>
    </message>
    <message>
        <source>%1 fees</source>
        <translation>%1 Gebühren</translation>
    </message>
    <message>
        <source>%1 in suspense</source>
        <translation>%1 in Klärung</translation>
    </message>
</context>
<context>
    <name>tf::ui::WalletPicker</name>
    <message>
        <source>Type part of a wallet&apos;s name</source>
        <translation>Teil eines Wallet-Namens eingeben</translation>
    </message>
</context>
<context>
    <name>tf::ui::WalletTreeView</name>
    <message>
        <source>Wallets</source>
        <translation>Wallets</translation>
    </message>
</context>
<context>
    <name>tf::ui::WalletsPage</name>
    <message>
        <source>Wallets</source>
        <translation>Wallets</translation>
    </message>
    <message>
        <source>Reading the books …</source>
        <translation>Die Bücher werden gelesen …</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More acts</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>No wallet fits the search and filters.</source>
        <translation>Keine Wallet passt zu Suche und Filtern.</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transaktionen</translation>
    </message>
    <message>
        <source>Allocations</source>
        <translation>Zuteilungen</translation>
    </message>
    <message>
        <source>Balance history</source>
        <translation>Saldenverlauf</translation>
    </message>
    <message>
        <source>Allowances</source>
        <translation>Freibeträge</translation>
    </message>
    <message>
        <source>No wallets yet</source>
        <translation>Noch keine Wallets</translation>
    </message>
    <message>
        <source>A master wallet holds your money. Farms and agents below it get their share, and every movement is booked on both sides.</source>
        <translation>Eine Master-Wallet hält Ihr Geld. Farmen und Agenten darunter erhalten ihren Anteil, und jede Bewegung wird auf beiden Seiten gebucht.</translation>
    </message>
    <message>
        <source>The books can not be read</source>
        <translation>Die Bücher können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Books not checked</source>
        <translation>Bücher nicht geprüft</translation>
    </message>
    <message numerus="yes">
        <source>✗ Books do not balance for %n asset(s)</source>
        <translation>
            <numerusform>✗ Bücher gehen für %n Wert nicht auf</numerusform>
            <numerusform>✗ Bücher gehen für %n Werte nicht auf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Books balance to zero for %n asset(s), checked %1 ✓</source>
        <translation>
            <numerusform>Bücher für %n Wert auf null ausgeglichen, geprüft %1 ✓</numerusform>
            <numerusform>Bücher für %n Werte auf null ausgeglichen, geprüft %1 ✓</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wallet</source>
        <translation>%1-Wallet</translation>
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
    <name>tf::ui::allocation::AllocationSession</name>
    <message>
        <source>Optimising</source>
        <translation>Optimierung</translation>
    </message>
    <message>
        <source>What the limits cost</source>
        <translation>Was die Limits kosten</translation>
    </message>
</context>
<context>
    <name>tf::ui::allocation::ApplyDialog</name>
    <message>
        <source>Apply the plan?</source>
        <translation>Plan anwenden?</translation>
    </message>
    <message>
        <source>Apply plan</source>
        <translation>Plan anwenden</translation>
    </message>
    <message>
        <source>All transfers are booked at once, or none. They can be undone later.</source>
        <translation>Alle Überweisungen werden auf einmal gebucht oder keine. Sie lassen sich später rückgängig machen.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Allocation by %1</source>
        <translation>Zuteilung nach %1</translation>
    </message>
</context>
<context>
    <name>tf::ui::allocation::AutomationDialog</name>
    <message>
        <source>Automation of %1</source>
        <translation>Automatik für %1</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Regel speichern</translation>
    </message>
    <message>
        <source>Rebalance</source>
        <translation>Umschichten</translation>
    </message>
    <message>
        <source>only by hand</source>
        <translation>nur von Hand</translation>
    </message>
    <message>
        <source>by calendar</source>
        <translation>nach Kalender</translation>
    </message>
    <message>
        <source>when shares drift</source>
        <translation>wenn Anteile abweichen</translation>
    </message>
    <message>
        <source>when the market&apos;s mood changes</source>
        <translation>wenn die Marktstimmung wechselt</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Turnus</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Drift that is left alone</source>
        <translation>Geduldete Abweichung</translation>
    </message>
    <message>
        <source>Largest distance of a share from its target.</source>
        <translation>Größter Abstand eines Anteils von seinem Ziel.</translation>
    </message>
    <message>
        <source>Prices may be old, hours</source>
        <translation>Höchstalter der Kurse, Stunden</translation>
    </message>
    <message>
        <source>Older ones: wait.</source>
        <translation>Sind sie älter: warten.</translation>
    </message>
    <message>
        <source>Most in one farm</source>
        <translation>Höchstens in einer Farm</translation>
    </message>
    <message>
        <source>Least to share out, %1</source>
        <translation>Mindestbetrag zum Verteilen, %1</translation>
    </message>
    <message>
        <source>Less waits for more.</source>
        <translation>Weniger wartet, bis mehr da ist.</translation>
    </message>
    <message>
        <source>Share out new deposits by themselves</source>
        <translation>Neue Einzahlungen automatisch verteilen</translation>
    </message>
    <message>
        <source>Ask before money moves</source>
        <translation>Vor jeder Geldbewegung fragen</translation>
    </message>
    <message>
        <source>%1 by “%2”, with the limits that the page shows now. Automatic rebalancing waits while prices are old, and every decision is in the log. A master has one rule: saving replaces the one that it has now.</source>
        <translation>%1 nach „%2“, mit den Grenzen, die die Seite jetzt zeigt. Die selbsttätige Umschichtung wartet, solange Preise alt sind, und jede Entscheidung steht im Protokoll. Ein Master-Wallet hat eine Regel: Speichern ersetzt die jetzige.</translation>
    </message>
</context>
<context>
    <name>tf::ui::allocation::CompareTab</name>
    <message>
        <source>Estimated on, periods</source>
        <translation>Geschätzt über, Perioden</translation>
    </message>
    <message>
        <source>Rebalanced every, periods</source>
        <translation>Umgeschichtet alle, Perioden</translation>
    </message>
    <message>
        <source> periods</source>
        <translation> Perioden</translation>
    </message>
    <message>
        <source>Estimate on</source>
        <translation>Schätzen über</translation>
    </message>
    <message>
        <source>rebalance every</source>
        <translation>umschichten alle</translation>
    </message>
    <message>
        <source>Return, fall and turnover: a year of use on the past, net of costs. Risk and bets: as of now.</source>
        <translation>Ertrag, Rückgang und Umschlag: pro Jahr bei Anwendung auf die Vergangenheit, nach Kosten. Risiko und Wetten: Stand jetzt.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take the selected method</source>
        <translation>Gewählte Methode übernehmen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Settings have changed since; compare again to take them into account.</source>
        <translation>Die Einstellungen haben sich seither geändert; erneut vergleichen, um sie zu berücksichtigen.</translation>
    </message>
    <message>
        <source>Methods side by side</source>
        <translation>Methoden im Vergleich</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Noch nicht verglichen</translation>
    </message>
    <message>
        <source>Each method divides the money as of now, and then again and again on the past with what was known then, paying for what it moves.</source>
        <translation>Jede Methode teilt das Geld nach heutigem Stand auf und dann immer wieder in der Vergangenheit mit dem damaligen Wissen, wobei sie für jede Bewegung bezahlt.</translation>
    </message>
    <message>
        <source>Each method is tried on the past …</source>
        <translation>Jede Methode wird an der Vergangenheit erprobt …</translation>
    </message>
</context>
<context>
    <name>tf::ui::allocation::CorrelationMap</name>
    <message>
        <source>Correlations</source>
        <translation>Korrelationen</translation>
    </message>
    <message numerus="yes">
        <source>Correlations of %n series</source>
        <translation>
            <numerusform>Korrelationen von %n Reihe</numerusform>
            <numerusform>Korrelationen von %n Reihen</numerusform>
        </translation>
    </message>
    <message>
        <source>The lower, the better they spread risk.</source>
        <translation>Je niedriger, desto besser streuen sie das Risiko.</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <translation>%1 und %2: %3</translation>
    </message>
</context>
<context>
    <name>tf::ui::allocation::DecisionsTab</name>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Earlier ones</source>
        <translation>Frühere</translation>
    </message>
    <message>
        <source>Nothing was decided here yet</source>
        <translation>Hier wurde noch nichts entschieden</translation>
    </message>
    <message>
        <source>Once a rule is on, every look of the automation stands here with its reason, also when it did nothing.</source>
        <translation>Ist eine Regel an, steht hier jede Prüfung der Automatik mit ihrem Grund, auch wenn sie nichts tat.</translation>
    </message>
</context>
<context>
    <name>tf::ui::allocation::EntitiesDialog</name>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>Search by name, farm or type</source>
        <translation>Nach Name, Farm oder Typ suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Give the group a name.</source>
        <translation>Geben Sie der Gruppe einen Namen.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Wählen Sie mindestens einen Eintrag.</translation>
    </message>
</context>
<context>
    <name>tf::ui::allocation::FrontierChart</name>
    <message>
        <source>expected return %1, volatility %2 a year</source>
        <translation>erwarteter Ertrag %1, Volatilität %2 pro Jahr</translation>
    </message>
    <message>
        <source>Efficient frontier</source>
        <translation>Effizienzlinie</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Ziel: %1</translation>
    </message>
    <message>
        <source>return a year ↑</source>
        <translation>Ertrag pro Jahr ↑</translation>
    </message>
    <message>
        <source>volatility a year →</source>
        <translation>Volatilität pro Jahr →</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>target (drag)</source>
        <translation>Ziel (ziehen)</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>tf::ui::allocation::FrontierTab</name>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>No risk was measured yet.</source>
        <translation>Noch wurde kein Risiko gemessen.</translation>
    </message>
    <message>
        <source>A point of the frontier. Let go to solve for it exactly.</source>
        <translation>Ein Punkt der Effizienzlinie. Loslassen, um ihn genau zu berechnen.</translation>
    </message>
</context>
<context>
    <name>tf::ui::allocation::HistoryTab</name>
    <message>
        <source>Applied plans</source>
        <translation>Angewendete Pläne</translation>
    </message>
    <message>
        <source>Undo this plan …</source>
        <translation>Diesen Plan rückgängig machen …</translation>
    </message>
    <message>
        <source>No plan was applied here yet</source>
        <translation>Hier wurde noch kein Plan angewendet</translation>
    </message>
    <message>
        <source>Each plan that you apply stands here with who, when and why, and can be undone.</source>
        <translation>Jeder angewendete Plan steht hier mit Wer, Wann und Warum und lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Undo the plan?</source>
        <translation>Plan rückgängig machen?</translation>
    </message>
    <message>
        <source>Every transfer gets its counter-entry. Why?</source>
        <translation>Jede Überweisung erhält ihre Gegenbuchung. Warum?</translation>
    </message>
    <message>
        <source>Undo plan</source>
        <translation>Plan rückgängig machen</translation>
    </message>
    <message>
        <source>undone by hand</source>
        <translation>von Hand rückgängig gemacht</translation>
    </message>
    <message>
        <source>The plan was undone.</source>
        <translation>Der Plan wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>The plan was not undone</source>
        <translation>Der Plan wurde nicht rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>tf::ui::allocation::LimitModel</name>
    <message>
        <source>Write a number, such as %1.</source>
        <translation>Geben Sie eine Zahl ein, etwa %1.</translation>
    </message>
    <message>
        <source>The minimum is above the maximum.</source>
        <translation>Das Minimum liegt über dem Maximum.</translation>
    </message>
    <message>
        <source>Each strategy type together</source>
        <translation>Je Strategietyp zusammen</translation>
    </message>
    <message>
        <source>Each farm together</source>
        <translation>Je Farm zusammen</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>Anteil von %1</translation>
    </message>
    <message>
        <source>Money of %1</source>
        <translation>Betrag von %1</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>Who misses this gets nothing.</source>
        <translation>Wer das verfehlt, erhält nichts.</translation>
    </message>
    <message>
        <source>Risk of %1</source>
        <translation>Risiko von %1</translation>
    </message>
    <message>
        <source>Its part of the whole risk, relative to the others.</source>
        <translation>Anteil am Gesamtrisiko, im Verhältnis zu den anderen.</translation>
    </message>
    <message>
        <source>A share is between 0 % and 100 %.</source>
        <translation>Ein Anteil liegt zwischen 0 % und 100 %.</translation>
    </message>
    <message>
        <source>Write an amount of 0 or more.</source>
        <translation>Geben Sie einen Betrag von 0 oder mehr ein.</translation>
    </message>
    <message>
        <source>Give a minimum or a maximum.</source>
        <translation>Geben Sie ein Minimum oder ein Maximum an.</translation>
    </message>
    <message>
        <source>Write a number of 0 or more.</source>
        <translation>Geben Sie eine Zahl von 0 oder mehr ein.</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>tf::ui::allocation::LimitsTab</name>
    <message>
        <source>Add limit</source>
        <translation>Limit hinzufügen</translation>
    </message>
    <message>
        <source>Remove limit</source>
        <translation>Limit entfernen</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Only the general limits hold</source>
        <translation>Nur die allgemeinen Limits gelten</translation>
    </message>
    <message>
        <source>Least and largest share, cash floor and turnover stand at the left. Here one farm or agent, a group of them, or a measure such as 30 trades can get a limit of its own.</source>
        <translation>Kleinster und größter Anteil, Mindestbarbestand und Umschlag stehen links. Hier kann eine Farm, ein Agent, eine Gruppe davon oder eine Messgröße wie 30 Trades ein eigenes Limit erhalten.</translation>
    </message>
    <message>
        <source>Share of some …</source>
        <translation>Anteil einzelner …</translation>
    </message>
    <message>
        <source>Money of some …</source>
        <translation>Betrag einzelner …</translation>
    </message>
    <message>
        <source>Group …</source>
        <translation>Gruppe …</translation>
    </message>
    <message>
        <source>Each strategy type together</source>
        <translation>Je Strategietyp zusammen</translation>
    </message>
    <message>
        <source>Each farm together</source>
        <translation>Je Farm zusammen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Wer teilnimmt</translation>
    </message>
    <message>
        <source>Who is left out keeps the money it has.</source>
        <translation>Wer nicht teilnimmt, behält sein Geld.</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Diese verwenden</translation>
    </message>
    <message>
        <source>Shares of their own</source>
        <translation>Eigene Anteile</translation>
    </message>
    <message>
        <source>Each gets a row with its least and largest share.</source>
        <translation>Jeder erhält eine Zeile mit kleinstem und größtem Anteil.</translation>
    </message>
    <message>
        <source>Add rows</source>
        <translation>Zeilen hinzufügen</translation>
    </message>
    <message>
        <source>Most money</source>
        <translation>Höchstbetrag</translation>
    </message>
    <message>
        <source>Each gets a row with the most money that it can use.</source>
        <translation>Jeder erhält eine Zeile mit dem Betrag, den er höchstens nutzen kann.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>The members together get a least and a largest share.</source>
        <translation>Die Mitglieder erhalten zusammen einen kleinsten und einen größten Anteil.</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Coefficients …</source>
        <translation>Koeffizienten …</translation>
    </message>
    <message>
        <source>Members of a weighted sum and their coefficients</source>
        <translation>Mitglieder einer gewichteten Summe und ihre Koeffizienten</translation>
    </message>
    <message>
        <source>Weighted sum …</source>
        <translation>Gewichtete Summe …</translation>
    </message>
</context>
<context>
    <name>tf::ui::allocation::LinearDialog</name>
    <message>
        <source>New weighted sum</source>
        <translation>Neue gewichtete Summe</translation>
    </message>
    <message>
        <source>Weighted sum</source>
        <translation>Gewichtete Summe</translation>
    </message>
    <message>
        <source>Add limit</source>
        <translation>Grenze hinzufügen</translation>
    </message>
    <message>
        <source>Change limit</source>
        <translation>Grenze ändern</translation>
    </message>
    <message>
        <source>The shares of its members, each times a coefficient, add up to a sum that stays inside the bounds. A share is a number from 0 to 1: 0.4 is 40 %.</source>
        <translation>Die Anteile der Mitglieder, jeder mal seinem Koeffizienten, ergeben eine Summe, die innerhalb der Schranken bleibt. Ein Anteil ist eine Zahl von 0 bis 1: 0,4 sind 40 %.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>between two bounds</source>
        <translation>zwischen zwei Schranken</translation>
    </message>
    <message>
        <source>The sum is</source>
        <translation>Die Summe ist</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Search by name or farm</source>
        <translation>Nach Name oder Farm suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Members and coefficients</source>
        <translation>Mitglieder und Koeffizienten</translation>
    </message>
    <message>
        <source>Write a number, such as %1.</source>
        <translation>Eine Zahl schreiben, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>This is below the smallest value.</source>
        <translation>Das liegt unter dem kleinsten Wert.</translation>
    </message>
    <message>
        <source>Give a bound.</source>
        <translation>Eine Schranke angeben.</translation>
    </message>
    <message>
        <source>Give the limit a name.</source>
        <translation>Der Grenze einen Namen geben.</translation>
    </message>
    <message>
        <source>Some coefficient is no number.</source>
        <translation>Ein Koeffizient ist keine Zahl.</translation>
    </message>
    <message>
        <source>Give at least one member a coefficient.</source>
        <translation>Mindestens einem Mitglied einen Koeffizienten geben.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Type a coefficient beside each member.</source>
        <translation>Neben jedes Mitglied einen Koeffizienten schreiben.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is between %2 and %3.</source>
        <translation>%1 liegt zwischen %2 und %3.</translation>
    </message>
    <message>
        <source>%1 is at least %2.</source>
        <translation>%1 ist mindestens %2.</translation>
    </message>
    <message>
        <source>%1 is at most %2.</source>
        <translation>%1 ist höchstens %2.</translation>
    </message>
    <message>
        <source>%1 needs a bound.</source>
        <translation>%1 braucht eine Schranke.</translation>
    </message>
</context>
<context>
    <name>tf::ui::allocation::MethodForm</name>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Who takes part …</source>
        <translation>Wer teilnimmt …</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>History, costs and transfers</source>
        <translation>Verlauf, Kosten und Überweisungen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Write a number, such as %1.</source>
        <translation>Geben Sie eine Zahl ein, etwa %1.</translation>
    </message>
    <message>
        <source>%1: left out, %2.</source>
        <translation>%1: ausgelassen, %2.</translation>
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
    <name>tf::ui::allocation::OutcomeCard</name>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Shares before and after</source>
        <translation>Anteile vorher und nachher</translation>
    </message>
    <message>
        <source>Gets nothing: %1</source>
        <translation>Erhält nichts: %1</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>Barbestand</translation>
    </message>
</context>
<context>
    <name>tf::ui::allocation::PlanTab</name>
    <message>
        <source>Let go to see the transfers.</source>
        <translation>Loslassen, um die Überweisungen zu sehen.</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Noch gibt es keinen Plan.</translation>
    </message>
    <message>
        <source>volatility %1 → %2 a year</source>
        <translation>Volatilität %1 → %2 pro Jahr</translation>
    </message>
    <message>
        <source>Ask agents to reduce …</source>
        <translation>Agenten um Abbau bitten …</translation>
    </message>
</context>
<context>
    <name>tf::ui::allocation::ReduceDialog</name>
    <message>
        <source>Ask agents to reduce</source>
        <translation>Agenten um Abbau bitten</translation>
    </message>
    <message>
        <source>Ask agents</source>
        <translation>Agenten bitten</translation>
    </message>
    <message>
        <source>These agents hold money that the plan would take. Nothing is asked of the others.</source>
        <translation>Diese Agenten halten Geld, das der Plan nehmen würde. Von den anderen wird nichts verlangt.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Farm</source>
        <translation>Farm</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Hält</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Withdraw orders that would enter</source>
        <translation>Orders zurückziehen, die einsteigen würden</translation>
    </message>
    <message>
        <source>Withdraw them, and close positions at the last price</source>
        <translation>Sie zurückziehen und Positionen zum letzten Kurs schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n Order</numerusform>
            <numerusform>%n Orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n Position</numerusform>
            <numerusform>%n Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>being read</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>%1: waits for its next candle</source>
        <translation>%1: wartet auf die nächste Kerze</translation>
    </message>
    <message>
        <source>orders withdrawn, %1</source>
        <translation>Orders zurückgezogen, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) stay</source>
        <translation>
            <numerusform>%n Position bleibt</numerusform>
            <numerusform>%n Positionen bleiben</numerusform>
        </translation>
    </message>
    <message>
        <source>holds nothing any more</source>
        <translation>hält nichts mehr</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) are paused before their next candle</source>
        <translation>
            <numerusform>%n Agent pausiert vor seiner nächsten Kerze</numerusform>
            <numerusform>%n Agenten pausieren vor ihrer nächsten Kerze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) that would enter are withdrawn</source>
        <translation>
            <numerusform>%n Order, die einsteigen würde, wird zurückgezogen</numerusform>
            <numerusform>%n Orders, die einsteigen würden, werden zurückgezogen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) are sold, or bought back, at the last close, with the usual fee</source>
        <translation>
            <numerusform>%n Position wird zum letzten Schlusskurs verkauft oder zurückgekauft, mit der üblichen Gebühr</numerusform>
            <numerusform>%n Positionen werden zum letzten Schlusskurs verkauft oder zurückgekauft, mit der üblichen Gebühr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) stay until the agents close them</source>
        <translation>
            <numerusform>%n Position bleibt, bis der Agent sie schließt</numerusform>
            <numerusform>%n Positionen bleiben, bis die Agenten sie schließen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3. The agents enter nothing until you start them again. Then the plan is made anew.</source>
        <translation>%1, %2, %3. Die Agenten steigen nirgends ein, bis Sie sie wieder starten. Danach wird der Plan neu gemacht.</translation>
    </message>
    <message>
        <source>Reading what they hold …</source>
        <translation>Was sie halten, wird gelesen …</translation>
    </message>
    <message>
        <source>No run is going on. Orders and positions change only while agents trade: start a replay on the page Farms first.</source>
        <translation>Es läuft kein Lauf. Orders und Positionen ändern sich nur, während Agenten handeln: zuerst eine Wiedergabe auf der Seite Farmen starten.</translation>
    </message>
    <message>
        <source>asked to reduce for a plan</source>
        <translation>für einen Plan um Abbau gebeten</translation>
    </message>
    <message>
        <source>Asked. Each agent acts before its next candle; the plan follows.</source>
        <translation>Gebeten. Jeder Agent handelt vor seiner nächsten Kerze; der Plan folgt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>tf::ui::allocation::SpreadChart</name>
    <message>
        <source>Distribution of the weights</source>
        <translation>Verteilung der Gewichte</translation>
    </message>
    <message>
        <source>%1: chosen %2; half of the histories give %3 to %4, nine of ten %5 to %6</source>
        <translation>%1: gewählt %2; die Hälfte der Verläufe ergibt %3 bis %4, neun von zehn %5 bis %6</translation>
    </message>
</context>
<context>
    <name>tf::ui::allocation::SpreadTab</name>
    <message>
        <source>Histories to draw</source>
        <translation>Zu ziehende Verläufe</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>How certain are these shares?</source>
        <translation>Wie sicher sind diese Anteile?</translation>
    </message>
    <message>
        <source>Draws other histories from the same returns and optimises each. A share that jumps about is decided by chance rather than by the data.</source>
        <translation>Zieht andere Verläufe aus denselben Erträgen und optimiert jeden. Springt ein Anteil stark, entscheidet eher der Zufall als die Daten.</translation>
    </message>
    <message>
        <source>Histories are drawn and optimised …</source>
        <translation>Verläufe werden gezogen und optimiert …</translation>
    </message>
    <message numerus="yes">
        <source>%n histories. Line: nine of ten; box: half; tick: median; dot: chosen.</source>
        <translation>
            <numerusform>%n Verlauf. Linie: neun von zehn; Kasten: die Hälfte; Strich: Median; Punkt: gewählt.</numerusform>
            <numerusform>%n Verläufe. Linie: neun von zehn; Kasten: die Hälfte; Strich: Median; Punkt: gewählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had no answer.</source>
        <translation>
            <numerusform>%n hatte keine Lösung.</numerusform>
            <numerusform>%n hatten keine Lösung.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tf::ui::allocation::TaskLine</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was kept.</source>
        <translation>Abgebrochen. Nichts wurde übernommen.</translation>
    </message>
</context>
<context>
    <name>tf::ui::allocation::TermModel</name>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Write a number, such as %1.</source>
        <translation>Eine Zahl schreiben, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>Koeffizient</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
</context>
<context>
    <name>tf::ui::allocation::WaitingTab</name>
    <message>
        <source>Waiting plans</source>
        <translation>Wartende Pläne</translation>
    </message>
    <message>
        <source>Approve …</source>
        <translation>Genehmigen …</translation>
    </message>
    <message>
        <source>Dismiss …</source>
        <translation>Verwerfen …</translation>
    </message>
    <message>
        <source>No plan waits</source>
        <translation>Kein Plan wartet</translation>
    </message>
    <message>
        <source>When the automation of a master asks before it moves money, its plans stand here.</source>
        <translation>Fragt die Automatik einer Master-Wallet, bevor sie Geld bewegt, stehen ihre Pläne hier.</translation>
    </message>
    <message>
        <source>Approve and apply?</source>
        <translation>Genehmigen und anwenden?</translation>
    </message>
    <message>
        <source>Apply plan</source>
        <translation>Plan anwenden</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>The plan was applied.</source>
        <translation>Der Plan wurde ausgeführt.</translation>
    </message>
    <message>
        <source>The plan was not applied</source>
        <translation>Der Plan wurde nicht angewendet</translation>
    </message>
    <message>
        <source>Dismiss the plan?</source>
        <translation>Plan verwerfen?</translation>
    </message>
    <message>
        <source>No money moves. Why?</source>
        <translation>Es wird kein Geld bewegt. Warum?</translation>
    </message>
    <message>
        <source>Dismiss plan</source>
        <translation>Plan verwerfen</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>The plan was not dismissed</source>
        <translation>Der Plan wurde nicht verworfen</translation>
    </message>
</context>
<context>
    <name>tf::ui::allocation::WeightModel</name>
    <message>
        <source>Farm</source>
        <translation>Farm</translation>
    </message>
    <message>
        <source>%1 of the risk</source>
        <translation>%1 des Risikos</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Überweisen</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>How much of the whole risk comes from here</source>
        <translation>Wie viel des Gesamtrisikos von hier kommt</translation>
    </message>
</context>
<context>
    <name>tf::ui::markets::CoverageTableModel</name>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Candles</source>
        <translation>Kerzen</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Fehlend</translation>
    </message>
</context>
<context>
    <name>tf::ui::markets::GapTableModel</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Candles</source>
        <translation>Kerzen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
</context>
<context>
    <name>tf::ui::markets::ImportDialog</name>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>Dezimalkomma</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>Dezimalpunkt</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) above the first row</source>
        <translation>
            <numerusform>%n Zeile über der ersten Datenzeile</numerusform>
            <numerusform>%n Zeilen über der ersten Datenzeile</numerusform>
        </translation>
    </message>
    <message>
        <source>no header</source>
        <translation>ohne Kopfzeile</translation>
    </message>
    <message>
        <source>Fields between %1, %2, %3.</source>
        <translation>Felder getrennt durch %1, %2, %3.</translation>
    </message>
    <message>
        <source>Import candles</source>
        <translation>Kerzen einlesen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Each file is stored whole or not at all. Rows that cannot be right are left out and listed with their line.</source>
        <translation>Jede Datei wird ganz oder gar nicht gespeichert. Zeilen, die nicht stimmen können, werden ausgelassen und mit ihrer Nummer aufgeführt.</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Dateien zum Einlesen</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Times are</source>
        <translation>Zeitformat</translation>
    </message>
    <message>
        <source>Columns of the file and their meaning</source>
        <translation>Spalten der Datei und ihre Bedeutung</translation>
    </message>
    <message>
        <source>Report of the import</source>
        <translation>Bericht zum Einlesen</translation>
    </message>
    <message>
        <source>Meaning of column %1</source>
        <translation>Bedeutung der Spalte %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>Gap from %1: %2 candles, %3</source>
        <translation>Lücke ab %1: %2 Kerzen, %3</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>%n Datei einlesen</numerusform>
            <numerusform>%n Dateien einlesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel import</source>
        <translation>Einlesen abbrechen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>tf::ui::markets::ImportQueue</name>
    <message>
        <source>looking at it …</source>
        <translation>wird angesehen …</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>no candles: %1</source>
        <translation>keine Kerzen: %1</translation>
    </message>
    <message>
        <source>needs your answer below</source>
        <translation>braucht unten Ihre Angabe</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>importing, %1</source>
        <translation>wird eingelesen, %1</translation>
    </message>
    <message>
        <source>cancelled, nothing was stored</source>
        <translation>abgebrochen, nichts wurde gespeichert</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Rows, about</source>
        <translation>Zeilen, etwa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>tf::ui::markets::ImportTableModel</name>
    <message>
        <source>Imported at</source>
        <translation>Eingelesen am</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Eingelesen</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgewiesen</translation>
    </message>
</context>
<context>
    <name>tf::ui::markets::InstrumentDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Orders are rounded to the steps and refused below the smallest order; fees count in backtests and on paper.</source>
        <translation>Orders werden auf die Schritte gerundet und unter der kleinsten Order abgelehnt; Gebühren zählen in Backtests und im Papierhandel.</translation>
    </message>
</context>
<context>
    <name>tf::ui::markets::InstrumentForm</name>
    <message>
        <source>Venue</source>
        <translation>Handelsplatz</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Base asset</source>
        <translation>Basiswert</translation>
    </message>
    <message>
        <source>Quote asset</source>
        <translation>Kurswährung</translation>
    </message>
    <message>
        <source>Market hours</source>
        <translation>Handelszeiten</translation>
    </message>
    <message>
        <source>Price step</source>
        <translation>Kursschritt</translation>
    </message>
    <message>
        <source>Quantity step</source>
        <translation>Mengenschritt</translation>
    </message>
    <message>
        <source>Smallest order</source>
        <translation>Kleinste Order</translation>
    </message>
    <message>
        <source>Maker fee, bps</source>
        <translation>Maker-Gebühr, bps</translation>
    </message>
    <message>
        <source>Taker fee, bps</source>
        <translation>Taker-Gebühr, bps</translation>
    </message>
    <message>
        <source>Letters a–z, digits, - and _</source>
        <translation>Buchstaben a–z, Ziffern, - und _</translation>
    </message>
    <message>
        <source>1 to 40 letters or digits</source>
        <translation>1 bis 40 Buchstaben oder Ziffern</translation>
    </message>
    <message>
        <source>A code like BTC</source>
        <translation>Ein Kürzel wie BTC</translation>
    </message>
    <message>
        <source>Another code, like USDT</source>
        <translation>Ein anderes Kürzel, etwa USDT</translation>
    </message>
    <message>
        <source>A number above 0</source>
        <translation>Eine Zahl über 0</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>0 oder mehr</translation>
    </message>
    <message>
        <source>−100 to 1,000</source>
        <translation>−100 bis 1.000</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>Keine Zahl</translation>
    </message>
</context>
<context>
    <name>tf::ui::markets::InstrumentTableModel</name>
    <message>
        <source>%1: %2 candles, %3 – %4, %5 gaps</source>
        <translation>%1: %2 Kerzen, %3 – %4, %5 Lücken</translation>
    </message>
    <message>
        <source>No candles stored</source>
        <translation>Keine Kerzen gespeichert</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULIERT</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Handelsplatz</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>tf::ui::research::CompareTab</name>
    <message>
        <source>No run is kept yet</source>
        <translation>Noch kein Lauf gespeichert</translation>
    </message>
    <message>
        <source>Run a backtest, press Keep, change something and keep the next one: here they stand side by side with what differs between them.</source>
        <translation>Backtest starten, Speichern drücken, etwas ändern und den nächsten speichern: Hier stehen sie nebeneinander mit dem, was sie unterscheidet.</translation>
    </message>
    <message>
        <source>Kept runs</source>
        <translation>Gespeicherte Läufe</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Equity, each from 100</source>
        <translation>Kapital, jeweils ab 100</translation>
    </message>
    <message>
        <source>Equity of the kept runs</source>
        <translation>Kapital der gespeicherten Läufe</translation>
    </message>
    <message>
        <source>What differs, and what came of it</source>
        <translation>Was sich unterscheidet und was daraus wurde</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>no costs</source>
        <translation>ohne Kosten</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Ertrag</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Setting or figure</source>
        <translation>Einstellung oder Kennzahl</translation>
    </message>
    <message>
        <source>Run together</source>
        <translation>Gemeinsam laufen lassen</translation>
    </message>
    <message>
        <source>The agents of the selected runs share one capital in equal parts, with the capital, costs and position size of the first of them.</source>
        <translation>Die Agenten der gewählten Läufe teilen sich ein Kapital zu gleichen Teilen, mit Kapital, Kosten und Positionsgröße des ersten.</translation>
    </message>
</context>
<context>
    <name>tf::ui::research::JobLine</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was kept.</source>
        <translation>Abgebrochen. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>About %1 left</source>
        <translation>Noch etwa %1</translation>
    </message>
</context>
<context>
    <name>tf::ui::research::LookAheadTab</name>
    <message>
        <source>Cuts</source>
        <translation>Schnitte</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Cuts through the candles</source>
        <translation>Schnitte durch die Kerzen</translation>
    </message>
    <message>
        <source>For what the form says</source>
        <translation>Für die Werte im Formular</translation>
    </message>
    <message>
        <source>The backtest is run again on candles that end earlier. A strategy that is honest did the same in the past that both runs share.</source>
        <translation>Der Backtest läuft erneut über Kerzen, die früher enden. Eine ehrliche Strategie tat in der gemeinsamen Vergangenheit beider Läufe dasselbe.</translation>
    </message>
    <message>
        <source>Look-ahead check: %1</source>
        <translation>Look-Ahead-Prüfung: %1</translation>
    </message>
    <message>
        <source>Clean: no cut changed the past. The strategy used nothing that it could not have known.</source>
        <translation>Sauber: Kein Schnitt hat die Vergangenheit verändert. Die Strategie nutzte nichts, was sie nicht wissen konnte.</translation>
    </message>
    <message>
        <source>The past changed: this strategy looks ahead. Its results cannot be had in a market.</source>
        <translation>Die Vergangenheit hat sich verändert: Diese Strategie blickt in die Zukunft. Ihre Ergebnisse sind an keinem Markt zu erzielen.</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>verändert</translation>
    </message>
    <message>
        <source>Candles end at</source>
        <translation>Kerzen enden am</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Vergangenheit</translation>
    </message>
    <message>
        <source>First difference</source>
        <translation>Erste Abweichung</translation>
    </message>
</context>
<context>
    <name>tf::ui::research::MonteCarloTab</name>
    <message>
        <source>Equity along the way</source>
        <translation>Kapital im Verlauf</translation>
    </message>
    <message>
        <source>% of the way</source>
        <translation>% des Weges</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>Verteilungen</translation>
    </message>
    <message>
        <source>trades, drawn again</source>
        <translation>Trades, neu gezogen</translation>
    </message>
    <message>
        <source>trades, in other order</source>
        <translation>Trades, in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>blocks of 20 days</source>
        <translation>Blöcke von 20 Tagen</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>Was gezogen wird</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Ruin is a drawdown of</source>
        <translation>Ruin ab einem Drawdown von</translation>
    </message>
    <message>
        <source>From the run that shows</source>
        <translation>Aus dem gezeigten Lauf</translation>
    </message>
    <message>
        <source>One history is one draw. This shows in what range the end and the deepest drawdown lie when luck deals the same trades again.</source>
        <translation>Ein Verlauf ist eine Ziehung. Hier zeigt sich, in welchem Bereich das Ende und der tiefste Drawdown liegen, wenn der Zufall dieselben Trades neu verteilt.</translation>
    </message>
    <message>
        <source>Monte Carlo: %1</source>
        <translation>Monte Carlo: %1</translation>
    </message>
    <message>
        <source>Of %1 histories drawn from %2 trades or days, %3 end with a loss and %4 fall by %5 or more on the way.</source>
        <translation>Von %1 Verläufen, gezogen aus %2 Trades oder Tagen, enden %3 mit Verlust, und %4 fallen unterwegs um %5 oder mehr.</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>5 %</source>
        <translation>5 %</translation>
    </message>
    <message>
        <source>25 %</source>
        <translation>25 %</translation>
    </message>
    <message>
        <source>75 %</source>
        <translation>75 %</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>kleinster</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>größter</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>End equity</source>
        <translation>Endkapital</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Ertrag</translation>
    </message>
    <message>
        <source>Maximum drawdown</source>
        <translation>Maximaler Drawdown</translation>
    </message>
</context>
<context>
    <name>tf::ui::research::OverviewTab</name>
    <message>
        <source>Equity</source>
        <translation>Kapital</translation>
    </message>
    <message>
        <source>Equity and holding</source>
        <translation>Kapital und Halten</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>Drawdown</translation>
    </message>
    <message>
        <source>Months, return in %</source>
        <translation>Monate, Ertrag in %</translation>
    </message>
    <message>
        <source>Return of each month</source>
        <translation>Ertrag jedes Monats</translation>
    </message>
    <message>
        <source>Holding %1</source>
        <translation>Halten von %1</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>What each agent did for the whole</source>
        <translation>Was jeder Agent zum Ganzen beitrug</translation>
    </message>
    <message>
        <source>Agents of the run</source>
        <translation>Agenten des Laufs</translation>
    </message>
    <message>
        <source>Holding all in equal parts</source>
        <translation>Alle zu gleichen Teilen halten</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Trades</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Verkettet</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>Slippage</translation>
    </message>
    <message>
        <source>In the market</source>
        <translation>Im Markt</translation>
    </message>
</context>
<context>
    <name>tf::ui::research::RunForm</name>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>First day (UTC)</source>
        <translation>Erster Tag (UTC)</translation>
    </message>
    <message>
        <source>Last day (UTC)</source>
        <translation>Letzter Tag (UTC)</translation>
    </message>
    <message>
        <source>Money and costs</source>
        <translation>Geld und Kosten</translation>
    </message>
    <message>
        <source>How many opens pass between a decision and its fill, beyond the next one.</source>
        <translation>Wie viele Eröffnungen zwischen Entscheidung und Ausführung vergehen, über die nächste hinaus.</translation>
    </message>
    <message>
        <source>Capital, in quote</source>
        <translation>Kapital, in Kurswährung</translation>
    </message>
    <message>
        <source>Latency, candles</source>
        <translation>Latenz, Kerzen</translation>
    </message>
    <message>
        <source>All of the equity</source>
        <translation>Gesamtes Kapital</translation>
    </message>
    <message>
        <source>Share of the equity</source>
        <translation>Anteil am Kapital</translation>
    </message>
    <message>
        <source>Fixed amount</source>
        <translation>Fester Betrag</translation>
    </message>
    <message>
        <source>Fixed units</source>
        <translation>Feste Stückzahl</translation>
    </message>
    <message>
        <source>Risk to the stop</source>
        <translation>Risiko bis zum Stopp</translation>
    </message>
    <message>
        <source>Target volatility</source>
        <translation>Zielvolatilität</translation>
    </message>
    <message>
        <source>Part of Kelly</source>
        <translation>Teil von Kelly</translation>
    </message>
    <message>
        <source>Position size</source>
        <translation>Positionsgröße</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Trading costs</source>
        <translation>Handelskosten</translation>
    </message>
    <message>
        <source>A run without costs is marked wherever it shows: nobody trades for nothing.</source>
        <translation>Ein Lauf ohne Kosten ist überall gekennzeichnet: Niemand handelt umsonst.</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>By volatility</source>
        <translation>Nach Volatilität</translation>
    </message>
    <message>
        <source>By volume</source>
        <translation>Nach Volumen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Fee per fill</source>
        <translation>Gebühr je Ausführung</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>Slippage</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>This is before the first day.</source>
        <translation>Das liegt vor dem ersten Tag.</translation>
    </message>
    <message>
        <source> bps</source>
        <translation> bps</translation>
    </message>
    <message>
        <source> × ATR</source>
        <translation> × ATR</translation>
    </message>
</context>
<context>
    <name>tf::ui::research::SweepTab</name>
    <message>
        <source>Across</source>
        <translation>Waagerecht</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Senkrecht</translation>
    </message>
    <message>
        <source>Best by</source>
        <translation>Rangfolge nach</translation>
    </message>
    <message>
        <source>Run sweep</source>
        <translation>Parametersuche starten</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>A sweep runs the strategy once for every pair of values. Look for a wide plateau: a lonely best cell is luck more often than skill.</source>
        <translation>Eine Parametersuche lässt die Strategie für jedes Wertepaar einmal laufen. Achten Sie auf ein breites Plateau: Eine einzelne beste Zelle ist öfter Glück als Können.</translation>
    </message>
    <message>
        <source>Figure over the parameters</source>
        <translation>Kennzahl über den Parametern</translation>
    </message>
    <message>
        <source>Runs of the sweep</source>
        <translation>Läufe der Parametersuche</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>This is below where it begins.</source>
        <translation>Das liegt unter dem Anfang.</translation>
    </message>
    <message>
        <source>%1 runs are too many: at most %2</source>
        <translation>%1 Läufe sind zu viele: höchstens %2</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Sweep: %1</source>
        <translation>Parametersuche: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) counted.</source>
        <translation>
            <numerusform>%n Lauf gezählt.</numerusform>
            <numerusform>%n Läufe gezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Best: %1 with %2. %3</source>
        <translation>Bester: %1 mit %2. %3</translation>
    </message>
    <message>
        <source>The chance that it is more than the luck of so many trials (deflated Sharpe ratio) is %1.</source>
        <translation>Die Wahrscheinlichkeit, dass es mehr ist als das Glück so vieler Versuche (Deflated Sharpe Ratio), beträgt %1.</translation>
    </message>
    <message>
        <source>Double-click a cell or row to take its values.</source>
        <translation>Doppelklick auf eine Zelle oder Zeile übernimmt ihre Werte.</translation>
    </message>
    <message>
        <source>%1: %2, with its neighbours %3</source>
        <translation>%1: %2, mit den Nachbarn %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>No value here</source>
        <translation>Hier kein Wert</translation>
    </message>
    <message>
        <source>Refused because</source>
        <translation>Abgelehnt, weil</translation>
    </message>
</context>
<context>
    <name>tf::ui::research::TradeTableModel</name>
    <message>
        <source>short</source>
        <translation>short</translation>
    </message>
    <message>
        <source>long</source>
        <translation>long</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Exited</source>
        <translation>Ausstieg</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Entry price</source>
        <translation>Einstiegskurs</translation>
    </message>
    <message>
        <source>Exit price</source>
        <translation>Ausstiegskurs</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Ertrag</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Worst open</source>
        <translation>Tiefster Stand</translation>
    </message>
    <message>
        <source>Best open</source>
        <translation>Höchster Stand</translation>
    </message>
    <message>
        <source>Candles</source>
        <translation>Kerzen</translation>
    </message>
    <message>
        <source>Left by</source>
        <translation>Beendet durch</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
</context>
<context>
    <name>tf::ui::research::TradesTab</name>
    <message>
        <source>Candles with trades</source>
        <translation>Kerzen mit Trades</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Trades</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULIERT</translation>
    </message>
    <message>
        <source>Agent whose candles show</source>
        <translation>Agent, dessen Kerzen zu sehen sind</translation>
    </message>
</context>
<context>
    <name>tf::ui::research::WalkForwardTab</name>
    <message>
        <source>Equity of the tests, joined</source>
        <translation>Kapital der Tests, verkettet</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>from the first candle</source>
        <translation>ab der ersten Kerze</translation>
    </message>
    <message>
        <source>Walk forward</source>
        <translation>Walk-Forward</translation>
    </message>
    <message>
        <source>Train on, candles</source>
        <translation>Training, Kerzen</translation>
    </message>
    <message>
        <source>Test on the next, candles</source>
        <translation>Test auf den nächsten, Kerzen</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>With the ranges of Sweep</source>
        <translation>Mit den Bereichen der Parametersuche</translation>
    </message>
    <message>
        <source>Train from the first candle</source>
        <translation>Ab der ersten Kerze trainieren</translation>
    </message>
    <message>
        <source>The only honest result of a search is what its choice earned on candles that it had not seen.</source>
        <translation>Das einzige ehrliche Ergebnis einer Suche ist, was ihre Wahl auf Kerzen verdiente, die sie nicht gesehen hatte.</translation>
    </message>
    <message>
        <source>Walk forward: %1</source>
        <translation>Walk-Forward: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n window(s).</source>
        <translation>
            <numerusform>%n Fenster.</numerusform>
            <numerusform>%n Fenster.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tests together: return %1, Sharpe ratio %2, maximum drawdown %3.</source>
        <translation>Tests zusammen: Ertrag %1, Sharpe-Ratio %2, maximaler Drawdown %3.</translation>
    </message>
    <message>
        <source>The tests grew at %1 of the rate of the trainings.</source>
        <translation>Die Tests wuchsen mit %1 des Tempos der Trainings.</translation>
    </message>
    <message>
        <source>How much of the training&apos;s growth the tests kept cannot be told.</source>
        <translation>Wie viel vom Wachstum des Trainings in den Tests blieb, lässt sich nicht sagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n parameter set(s) were tried.</source>
        <translation>
            <numerusform>%n Parametersatz wurde erprobt.</numerusform>
            <numerusform>%n Parametersätze wurden erprobt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Kapital</translation>
    </message>
    <message>
        <source>none could be chosen</source>
        <translation>keiner konnte gewählt werden</translation>
    </message>
    <message>
        <source>Train from</source>
        <translation>Training ab</translation>
    </message>
    <message>
        <source>Test from</source>
        <translation>Test ab</translation>
    </message>
    <message>
        <source>Test to</source>
        <translation>Test bis</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Train return</source>
        <translation>Ertrag Training</translation>
    </message>
    <message>
        <source>Test return</source>
        <translation>Ertrag Test</translation>
    </message>
    <message>
        <source>Train Sharpe</source>
        <translation>Sharpe Training</translation>
    </message>
    <message>
        <source>Test Sharpe</source>
        <translation>Sharpe Test</translation>
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
<context>
    <name>trading</name>
    <message>
        <source>Equity</source>
        <translation>Kapital</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>Drawdown</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>no farm</source>
        <translation>keine Farm</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Farm</source>
        <translation>Farm</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>%1, v%2</source>
        <translation>%1, v%2</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>refused by the risk gate</source>
        <translation>von der Risikoprüfung abgelehnt</translation>
    </message>
    <message>
        <source>refused by coordination</source>
        <translation>von der Koordination abgelehnt</translation>
    </message>
    <message>
        <source>profit swept</source>
        <translation>Gewinn abgeführt</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Average price</source>
        <translation>Durchschnittskurs</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>intended</source>
        <translation>vorgesehen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>partly filled</source>
        <translation>teilweise ausgeführt</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>ausgeführt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>gestrichen</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>verfallen</translation>
    </message>
    <message>
        <source>being asked</source>
        <translation>wird abgefragt</translation>
    </message>
    <message>
        <source>market</source>
        <translation>Market</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>stop limit</source>
        <translation>Stopp-Limit</translation>
    </message>
    <message>
        <source>trailing stop</source>
        <translation>Trailing-Stopp</translation>
    </message>
    <message>
        <source>take profit</source>
        <translation>Gewinnmitnahme</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>removed instrument</source>
        <translation>entferntes Instrument</translation>
    </message>
    <message>
        <source>no run yet</source>
        <translation>noch kein Lauf</translation>
    </message>
</context>
</TS>
