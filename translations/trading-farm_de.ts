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
Qt's own options such as --platform offscreen work as well.</source>
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
        <source>The connection is not safely encrypted, or the server's certificate does not fit its name. Ask for a valid certificate; there is no way around it.</source>
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
        <source>No keychain is running, so the secret cannot be kept safely. Start your desktop's keychain (GNOME Keyring, KWallet) and try again.</source>
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
            <numerusform>%n Tag</numerusform><numerusform>%n Tagen</numerusform></translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
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
