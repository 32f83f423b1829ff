<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>Open this workspace (name or id).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep workspaces in this folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Print the time to the first painted window, then exit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Render every page, light and dark, into this folder, then exit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Many trading agents, one exact set of books.
Qt's own options such as --platform offscreen work as well.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Files to import, such as candles in CSV.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DialogPrompter</name>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>This is not possible with these values. Check what you entered.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The text has characters that cannot be stored. Remove them and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not a number. Write it like 1234.5, without other characters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The value is outside of what is allowed here. Choose one within the limits.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The number is too large to be counted exactly. Use a smaller one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This would divide by zero. Check the values that it is computed from.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is not there any more. Somebody may have removed it; refresh the page.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Something with this name is already there. Choose another name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It was changed elsewhere in the meantime. Look at the new state and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It took too long and was given up. Try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is not enough data to compute this. Import more history or choose a longer period.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not supported here. Choose another way.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file cannot be read. Check that it is there and that you may open it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file cannot be written. Choose a folder that you may write to.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file is damaged or incomplete. Get it again from where it came.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The disk is full. Free some space, then try again; nothing was lost.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No Postgres 15 or newer is installed. Install the package postgresql and start again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The data folder belongs to another user. Give it to yourself or choose another folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The data folder was made by another major version of Postgres. Install that version, make a backup and restore it into a new workspace.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The database was not stopped cleanly and its lock file names a running process. Restart the computer or end that process.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The database did not start. Its log file in the data folder names the reason.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The path of the data folder is too long for a socket. Choose a shorter one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The data folder lies on a network drive, where a database is not safe. Choose a folder on this computer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The data folder cannot be written to. Choose a folder that you may write to.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Running as root needs an unprivileged account for the database. Install the package postgresql, which creates one, or start as a normal user.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not a database address. Write it like postgresql://user@host/database.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The database server cannot be reached. Check the address, the network and that the server runs.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The connection to the database was lost. It is being restored; try again in a moment.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server refused user name or password. Check both and connect again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The connection is not safely encrypted, or the server's certificate does not fit its name. Ask for a valid certificate; there is no way around it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This address leads to a pooler in transaction mode, which forgets prepared statements and locks. Use the direct or session address of the database.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server only reads at present, it may be a standby. Connect to the primary server.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server is older than Postgres 15. Upgrade it, then connect again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The connection broke while it was being saved, so it may or may not be done. Look at the result before you repeat it; a repetition will not be booked twice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Others were changing the same rows. Try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Somebody else holds what this needs. Try again in a moment.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The database refused it because it breaks one of its rules. Check what you entered.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your role does not allow this. Ask an administrator of the workspace.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Too much is waiting for the database. Try again in a moment.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The database could not do this. The log file has the details.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This workspace was made by a newer version of Trading Farm. Update the program to open it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The structure of this workspace was changed by hand. Restore a backup, or undo the change.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This database holds something else than a workspace. Choose an empty database.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The workspace could not be brought to this version and stays as it was. The log file names the step; a backup was made before.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The backup is damaged: its checksum does not fit. Use another one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file is not a backup of a workspace. Choose a file that Trading Farm made.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No keychain is running, so the secret cannot be kept safely. Start your desktop's keychain (GNOME Keyring, KWallet) and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The keychain refused access. Allow Trading Farm in its settings and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The keychain did not answer. Look for its window behind others, then try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The secret is no longer in the keychain. Enter it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The secret is longer than the keychain of this system can hold. Use a shorter one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The entries of this transfer do not sum to zero, so nothing was booked. Please report this.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The wallet does not have that much free. Take a smaller amount or move money there first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is more than the allowance permits. Take less or have the allowance raised.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The wallet is frozen. Unfreeze it first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The wallet is closed. Choose another one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The wallet still holds money or has open business. Move the money out first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A wallet of this kind cannot stand there. Choose another parent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The amounts are in different assets. Use one asset on both sides.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The amount has more digits after the decimal sign than the asset has. Shorten it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This was already sent with other values, so it was not booked again. Start anew.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This would use more than was reserved for the order. Nothing was booked. Refresh the order and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This was already completed or cancelled. Refresh the page to see how.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This transfer was already reversed. It can be reversed only once.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This transfer cannot be reversed. Book a transfer the other way instead.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The emergency stop is on. Re-arm trading before you do this.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another process has taken over this work, so this one no longer writes. Look there, or restart here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server is set to confirm before data is on disk, so no money is booked. Turn synchronous_commit on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is booked cannot be changed. Reverse it instead.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not possible in the present state. Refresh the page and look at the state.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The check of the books found a difference. Stop trading, make a copy and restore the last good backup.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no rate to convert this asset. Import prices for it first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file has a row that cannot be read. Mend or remove it and import again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The layout of the file is not known. Candles need time, open, high, low, close and volume.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The series has a gap in this period. Import what is missing or choose another period.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The expression cannot be read. Mend it where it is marked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A parameter of the strategy does not fit. Correct it and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No allocation meets all limits at once. Loosen one of them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The histories move too much alike to tell them apart. Use shrinkage or leave one out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The covariance is not usable. Use shrinkage or a longer history.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No candidate has a positive expected return, so this method cannot choose. Use minimum risk or risk parity.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Without a limit the answer grows for ever. Set a maximum share.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The optimiser found no stable answer in time. Loosen limits or choose another method.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The risk gate refused the order. Its reason stands in the list of refused orders.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another process runs this agent. Stop it there first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This workspace needs an upgrade that your role does not allow. Ask its administrator to open it once with this version.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>not enough data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>T</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>M</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>k</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform><numerusform>%n days</numerusform></translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>Column %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>tf::app::Application</name>
    <message>
        <source>There is no workspace called “%1” here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is already open in another window of this program.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>connecting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>connection lost, trying again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No page can read %1.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>tf::ui::AboutDialog</name>
    <message>
        <source>Component</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About Trading Farm</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Version %1, built with Qt %2. Many trading agents, one exact set of books.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trading Farm is free software under the GNU General Public License, version 3 or later. It comes without any warranty; trading can lose money.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Components and their licences</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>windows, charts, network</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>database</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>linear algebra</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>exact arithmetic</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>passwords in the keychain</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>log files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>text of log files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>icons</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>interface font</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>tests</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>benchmarks</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>tf::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search commands, pages, wallets, farms …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search commands</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Commands found</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>tf::ui::ConnectDialog</name>
    <message>
        <source>Connect to a server</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A Postgres 15 server of your desk, Supabase, Neon or your own. The connection must be encrypted; the password is kept in the keychain only.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The direct address, not a transaction pooler</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Workspaces on this server</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter the address of the database.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Create a new workspace here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>tf::ui::HelpDialog</name>
    <message>
        <source>Keyboard and first steps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Money lies in wallets: a master wallet feeds farms, farms feed their agents. Begin on the page Wallets with a deposit, group agents into farms, then allocate. Press Ctrl+K for any command; every page says what to do next while it is empty.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>tf::ui::MainWindow</name>
    <message>
        <source>Page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No page can read %1.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>tf::ui::RecentList</name>
    <message>
        <source>on this computer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take it from this list; its data stays</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take %1 from the list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PRACTICE</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>tf::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Appearance and language</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Also decides how numbers and dates are written</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start and end</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open the last workspace at the start</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep running in the system tray when the window is closed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This desktop has no system tray.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Base currency %1. The data lies on this computer in %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Base currency %1. The data lies on the server %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The workspace is now called %1.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>tf::ui::ShellActions</name>
    <message>
        <source>&amp;Pages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Main menu</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Command palette</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Appearance: as the &amp;system</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Appearance: &amp;light</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Appearance: &amp;dark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open &amp;another workspace</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Keyboard and first steps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;About Trading Farm</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open the &amp;main menu</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>tf::ui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>tf::ui::TopBar</name>
    <message>
        <source>PRACTICE</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A practice workspace: no real money is in it, ever.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Total equity</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stop everything</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The emergency stop comes with live trading. Until then agents trade on paper only and stop on their own pages.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Main menu</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Main menu (F10)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LIVE</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PAPER</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>tf::ui::TrayIcon</name>
    <message>
        <source>Show Trading Farm</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>tf::ui::WelcomePage</name>
    <message>
        <source>Starting the database …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Making a backup before the upgrade …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Preparing the workspace …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connecting …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Opening …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Welcome to Trading Farm</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Many trading agents, one exact set of books. Choose where to work.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A workspace to try everything with play money. It carries the mark PRACTICE for ever and can never trade real funds.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start practising</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New workspace</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your own books on this computer. The database comes with the program; there is nothing to set up.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Create workspace</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connect to a server</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Work with your desk on one Postgres server, each with a role: viewer, operator, allocator or admin.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take it from the list?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The workspace is no longer offered here. Its data stays where it is and can be connected again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take from list</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>tf::ui::WorkspaceForm</name>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As it is shown in the window, such as North desk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Base currency</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Totals and reports are in this asset</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give the workspace a name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The name has characters that cannot be shown.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An asset code has 1 to 16 letters A–Z and digits.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>tf::widgets::CandleChart</name>
    <message>
        <source>No candles</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Candle chart</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>tf::widgets::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>tf::widgets::FigureCard</name>
    <message>
        <source>not enough data</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>tf::widgets::JobBar</name>
    <message>
        <source>Progress of the running job</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished" />
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
    <name>tf::widgets::MoneyEdit</name>
    <message>
        <source>This number is too large.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>At most 18 digits after the decimal sign.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter a number such as %1.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%1 has at most %n digit(s) after the decimal sign.</source>
        <translation>
            <numerusform>%1 has at most %n digit after the decimal sign.</numerusform>
            <numerusform>%1 has at most %n digits after the decimal sign.</numerusform>
        </translation>
    </message>
    <message>
        <source>The amount must not be negative.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter an amount above zero.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>At least %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>At most %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>tf::widgets::Toast</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished" />
    </message>
</context>
</TS>
