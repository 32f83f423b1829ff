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
    <name>Markets</name>
    <message>
        <source>%1 candles absent: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the line is too long to be a candle</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the line holds a zero byte</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the quotes do not match</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>columns are missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a field is empty</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the time cannot be read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a number cannot be read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a number is out of range</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a price is not above zero</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the volume is negative</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the high lies below the low</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>open or close lies outside of low and high</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the time is not the start of a candle of this interval</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>another row has the same time and other values</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>earlier than the row before (note: imported at its place)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the file ends without a line end, it may be cut off (note)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 imported</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 replaced</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 there already</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 rejected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 gaps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>exchange silent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>market closed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>import missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Always open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Forex week</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>US stocks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>–</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time of day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Öffnen</translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Schließen</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Seconds since 1970</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Milliseconds since 1970</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Microseconds since 1970</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nanoseconds since 1970</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date and time, year first</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>WalletPane</name>
    <message>
        <source>%1 free</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 reserved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 at venue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 in transit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 fees</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 in suspense</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>draft</name>
    <message>
        <source>Enter a name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a wallet from the list.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose an asset.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation type="unfinished">Geben Sie einen Betrag ein.</translation>
    </message>
    <message>
        <source>Choose at least one receiver.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Say why.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a period.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More than there is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only %1 is free.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The allowance leaves %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter a number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter an amount above zero.</source>
        <translation type="unfinished">Geben Sie einen Betrag über null ein.</translation>
    </message>
    <message>
        <source>%1 has at most %2 decimals.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This number is too large.</source>
        <translation type="unfinished">Diese Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>Choose another wallet than the source.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Money can not take this way.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This wallet is frozen: it only gives back to the wallet above it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This wallet is closed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The text has signs that can not be shown. Remove control and direction signs.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This text is too long.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The percentages exceed 100.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>At least one weight must be above zero.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This receiver is there twice.</source>
        <translation type="unfinished" />
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
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>master</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>farm</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>agent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>goal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>vault</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>external</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>frozen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished">geschlossen</translation>
    </message>
    <message>
        <source>deposit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>withdrawal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>transfer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>allocation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>collection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>rebalance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>sweep</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>trade fill</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>fee</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>reward</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>reversal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>opening balance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>reservation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>requested</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>pending</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>posted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>reversed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>immediate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>from a reservation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>release of a reservation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>expiry of a reservation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>order</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>rebalance plan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>sweep rule</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>import</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>auto-distribution</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>reconciliation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>at venue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>in transit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>fees</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>suspense</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>take from parent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>spend</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>block new entries</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>block entries and cancel orders</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>cancel orders and close positions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>close positions and collect all money</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>by calendar</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>when shares drift</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>when the market regime changes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>outside</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <source>the amount is too large</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the amount has more than 18 decimals</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the amount is no number such as 1234.5</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>columns are missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no wallet is named</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>asset “%1” is not in this workspace</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the amount must be above zero</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 has at most %2 decimals</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the file is no UTF-8 text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the first line must name wallet, asset and amount</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a quotation mark is never closed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>more than 100,000 rows</source>
        <translation type="unfinished" />
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
    <name>tf::items::TransactionTableModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From → to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>tf::items::WalletTreeModel</name>
    <message>
        <source>Wallet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reserved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>At venue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In transit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Below</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Total %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PnL</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The wallet's own money that can be moved now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Own money held by open orders</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Own money at exchanges and in positions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Own money on its way</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Own fees and amounts in suspense</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Money of all wallets below this one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Free + reserved + at venue + in transit + other + below</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Part of the total of the wallet above</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Result of the period: deposits and allocations do not count</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time-weighted return of the period: over the capital that was there, not over the traded volume</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Left out, no fresh rate: %1</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Divides free money of “%1” among the wallets below it, all or nothing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Amounts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Percent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What remains</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Equally</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By weight</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Asset</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Divide by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Amount to divide</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Receivers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Receiver</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Receives</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Free before → after</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The wallets below could not be read. Close and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Value of %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>all free money</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>what remains</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading balances …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: free %2 before, %3 after</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The amounts can not be divided so.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody receives anything yet.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Allocated money of “%1” to %n wallet(s)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
</context>
<context>
    <name>tf::ui::AllocationsTab</name>
    <message>
        <source>Time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Transfers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>booked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Allocations</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Transfers of the allocation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo allocation …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a wallet to see how its money was divided.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was divided here yet. Allocate money to the wallets below, by amount, percent or weight.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>tf::ui::AllowanceDialog</name>
    <message>
        <source>Change allowance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New allowance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set allowance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The database refuses what exceeds it, whoever asks. Without an allowance “%1” is limited by balances alone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One-off</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every 7 days</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every 30 days</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Other …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source> hours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Limits what it may</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Asset</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Begins again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 used</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” has an allowance of %2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>tf::ui::AllowancesTab</name>
    <message>
        <source>May</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Asset</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Used share</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Begins again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>never: one-off</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>every %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, next %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Allowances</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a wallet to see its allowances.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New allowance …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No limit but the balances. An allowance limits what this wallet may take from the one above, or spend.</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Free money</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2 before, %3 after</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>tf::ui::BooksDialog</name>
    <message>
        <source>Asset</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Masters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>+ Farms</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>+ Agents</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>+ Goals</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>+ Vaults</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>+ In transit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>+ Fees</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>− External</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>= Difference</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>✓ balances</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>✗ does not balance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Books</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Schließen</translation>
    </message>
    <message>
        <source>For each asset: what all wallets hold equals what came in from outside. The equation is worked out anew after each booking.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Problems found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Equation of each asset</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Progress of the check</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From the first booking on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Otherwise from the last clean check on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Verify books</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel check</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No asset has been booked yet</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>✓ %n asset(s) balance to zero</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>✗ %n asset(s) do not balance</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The check was cancelled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 transfers, %2 lines</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>✓ No problem in %1</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>✗ %n problem(s) in %1</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
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
            <numerusform>%n Hauptbörse</numerusform><numerusform>%n Hauptbörsen</numerusform></translation>
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
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Balance over time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a wallet to see its balance over time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No %1 lay here in this time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>result %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>time-weighted %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>time-weighted: not enough data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>money-weighted %1 a year</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>money-weighted: not enough data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>in %1, out %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>without %1: no rate</source>
        <translation>ohne %1: kein Kurs</translation>
    </message>
    <message>
        <source>All assets valued in %1. Deposits, withdrawals, allocations and collections are capital, not result.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>tf::ui::ImportDialog</name>
    <message>
        <source>Line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wallet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Opening balance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import opening balances</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Book all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A CSV file with the columns wallet, asset and amount. Wallets are named as in the tree, or by path: Master/Farm/Agent. Opening balances are capital, never profit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose file …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Opening balances</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No file chosen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What will be booked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Problems by line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n line(s): %1</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s): nothing is booked until the file is mended.</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>Booked %n opening balance(s)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>refused by the books: %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>tf::ui::LedgerDialog</name>
    <message>
        <source>Ask again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Schließen</translation>
    </message>
    <message>
        <source>It is not known whether it was booked. Asking again books it at most once.</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import file …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import folder …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit instrument …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove instrument …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No candles yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Drop CSV files with candles here, or choose a file or a folder of files. Agents, backtests and charts all work on what you import.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find instrument</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Instruments</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is stored</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stored candles</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stored</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gap register</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Imports</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n instrument(s)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Import candles</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Candles (*.csv *.txt);;All files (*)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import all CSV files of a folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing to import</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The folder holds no CSV files. Choose another one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove %1?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its stored candles, gap register and list of imports go with it. The files that they came from stay where they are.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove instrument</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not removed</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>tf::ui::MasterWizard</name>
    <message>
        <source>Master wallet settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New master wallet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Code, such as DOT</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Decimals of the new asset</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source> decimals</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add asset</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Assets that it works with</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another asset</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Totals in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 to 16 letters A to Z and digits.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This asset is in the list.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Drawdown limit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Loss from the peak, open positions counted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Daily loss limit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Of the money at the day's start (UTC)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Largest exposure to one asset</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Of the total</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Largest farm</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Part of the total that one farm may get</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reserve</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Part of the total that is never divided</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Equal parts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Risk parity</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mean-variance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Momentum</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kelly</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Distribute new money to farms by itself</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask me before any of it is booked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How money is divided</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When it is divided anew</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On emergency stop</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For all agents below this wallet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name and assets</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Distribution</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Emergency</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Create master wallet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” works with %2, counts in %3 and stops at %4 % below its peak.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose at least one asset.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Settings of “%1” are saved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Master wallet “%1” is there</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>tf::ui::MovementDialog</name>
    <message>
        <source>Deposit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Money that comes in from outside. It counts as capital, never as profit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Money that leaves to the world outside.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Collect</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Brings money up the hierarchy. Reserved money stays.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Moves money between two wallets.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Asset</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All free money, and that of all wallets below</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stands in the books for ever</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 and below</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Deposited %1 to %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Withdrew %1 from %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Collected %1 to %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>tf::ui::NewWalletDialog</name>
    <message>
        <source>New wallet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Create wallet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Below</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>A %1 wallet can not lie under a %2 wallet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is there</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>tf::ui::OriginDialog</name>
    <message>
        <source>Wallet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>of it reserved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: no rate to %2, left out of the total</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 %1 = %2 %3, %4, %5 old</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>: too old, left out of the total</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Schließen</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Balances that make up the total of</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Balances</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>(%1 left out)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” with all below = %2
= %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nothing was ever booked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No balances yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading …</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n balance(s)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
</context>
<context>
    <name>tf::ui::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stands in the books for ever</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Freeze wallet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Freeze</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” will only receive money, or give it back to the wallet above. Agents that use it can not trade.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is frozen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Thaw wallet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Thaw</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” can give and receive money again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is active again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close wallet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close for ever</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” will be empty for ever; its history stays. All money must have left it, and all wallets below must be closed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is closed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reverse</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Books the counter-entry of %1, %2, %3. The original stays in the books, marked as reversed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reversed %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo allocation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Takes back all %n transfer(s) of this allocation, or none.</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>The allocation is undone</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
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
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Other side</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Balance after</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Statement of %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 lines, printed %2 UTC</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>, older lines are left out: use the CSV export</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Page %1</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Way</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Counter-entry</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel request</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reverse …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wallet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Balance after</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Legs of the booking</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>none given</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, happened %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show its counter-entry</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show what it reverses</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>tf::ui::TransactionsTab</name>
    <message>
        <source>Transactions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search reason or wallet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Asset</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All assets</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A year</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Between …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With wallets below</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a wallet to see its movements.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing has moved here yet. Deposit, transfer or allocate money, and each movement is listed with its cause.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No movement fits these filters.</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undone right after booking</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove allowance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” will be limited by balances alone, no longer by %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The allowance is gone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancelled by hand</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The request is cancelled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 will be booked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Approved by hand</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export statement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Print statement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n line(s) written to %1</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
</context>
<context>
    <name>tf::ui::WalletFilterBar</name>
    <message>
        <source>all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search wallets</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Amounts in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Span of PnL and return</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Opens the equation of each asset</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PnL today</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PnL 7 days</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PnL 30 days</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PnL a year</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PnL always</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open to level</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Masters only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Farms, goals, vaults</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agents</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose columns</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>tf::ui::WalletPane</name>
    <message>
        <source>No wallet chosen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wallets</source>
        <translation>Geldbörsen</translation>
    </message>
    <message>
        <source>What the ring divides</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How the money is divided</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Holding</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no rate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Holdings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a wallet to see how its money is divided.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No money yet. Deposit or allocate some.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more rate(s)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
</context>
<context>
    <name>tf::ui::WalletPicker</name>
    <message>
        <source>Type part of a wallet's name</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More acts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No wallet fits the search and filters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Transactions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Allocations</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Balance history</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Allowances</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No wallets yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A master wallet holds your money. Farms and agents below it get their share, and every movement is booked on both sides.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The books can not be read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Books not checked</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>✗ Books do not balance for %n asset(s)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>Books balance to zero for %n asset(s), checked %1 ✓</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>%1 wallet</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Candles</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>tf::ui::markets::GapTableModel</name>
    <message>
        <source>Start</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Candles</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>tf::ui::markets::ImportDialog</name>
    <message>
        <source>tabs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>semicolons</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>commas</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>decimal comma</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>decimal point</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n line(s) above the first row</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>no header</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fields between %1, %2, %3.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import candles</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Each file is stored whole or not at all. Rows that cannot be right are left out and listed with their line.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Files to import</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Times are</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Columns of the file and their meaning</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Report of the import</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Meaning of column %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>… and %1 more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gap from %1: %2 candles, %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Cancel import</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no candles: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>needs your answer below</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>importing, %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>cancelled, nothing was stored</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Instrument</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rows, about</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>tf::ui::markets::ImportTableModel</name>
    <message>
        <source>Imported at</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There already</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>tf::ui::markets::InstrumentDialog</name>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Orders are rounded to the steps and refused below the smallest order; fees count in backtests and on paper.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>tf::ui::markets::InstrumentForm</name>
    <message>
        <source>Venue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Symbol</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Base asset</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quote asset</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Market hours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Price step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quantity step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Smallest order</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Maker fee, bps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Taker fee, bps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Letters a–z, digits, - and _</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 to 40 letters or digits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A code like BTC</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another code, like USDT</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A number above 0</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>0 or more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>−100 to 1,000</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not a number</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>tf::ui::markets::InstrumentTableModel</name>
    <message>
        <source>%1: %2 candles, %3 – %4, %5 gaps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No candles stored</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SIMULATED</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Instrument</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stored</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>tf::ui::markets::MarketChart</name>
    <message>
        <source>No instrument chosen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Logarithmic price scale (L)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Show all candles (A)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose an instrument to see its candles</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SIMULATED</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No candles are stored. Import a file to see them.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n gap(s), marked by dotted lines: %1 candles are absent.</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Indicators %1</source>
        <translation type="unfinished" />
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
