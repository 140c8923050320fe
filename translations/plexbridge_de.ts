<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>windows, network, database</source>
        <translation>Fenster, Netz, Datenbank</translation>
    </message>
    <message>
        <source>what is fetched from providers</source>
        <translation>was von Anbietern geholt wird</translation>
    </message>
    <message>
        <source>sessions and history</source>
        <translation>Sitzungen und Verlauf</translation>
    </message>
    <message>
        <source>guides</source>
        <translation>Programmführer</translation>
    </message>
    <message>
        <source>packed playlists and guides</source>
        <translation>gepackte Listen und Programmführer</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>as a program of its own, for streams that need repacking</source>
        <translation>als eigenes Programm, für Streams, die umgepackt werden müssen</translation>
    </message>
    <message>
        <source>About PlexBridge</source>
        <translation>Über PlexBridge</translation>
    </message>
    <message>
        <source>Makes this computer look like a tuner with an aerial, so that Plex, Jellyfin and Kodi play your own IPTV channels, and shows who watches what.</source>
        <translation>Lässt diesen Rechner wie einen Tuner mit Antenne aussehen, sodass Plex, Jellyfin und Kodi Ihre eigenen IPTV-Sender spielen, und zeigt, wer was sieht.</translation>
    </message>
    <message>
        <source>Licence and libraries</source>
        <translation>Lizenz und Bibliotheken</translation>
    </message>
    <message>
        <source>PlexBridge is free software under the GNU General Public License, version 3 or later: you may use, study, share and improve it. It comes without any warranty.</source>
        <translation>PlexBridge ist freie Software unter der GNU General Public License, Version 3 oder später: Sie dürfen es benutzen, untersuchen, weitergeben und verbessern. Es kommt ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>It is made with:</source>
        <translation>Es ist gemacht mit:</translation>
    </message>
    <message>
        <source>For a report of a fault, copy this line:</source>
        <translation>Für eine Fehlermeldung kopieren Sie diese Zeile:</translation>
    </message>
    <message>
        <source>tokens and passwords in the keychain</source>
        <translation>Token und Passwörter im Schlüsselbund</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Konto bearbeiten</translation>
    </message>
    <message>
        <source>For providers that gave you a server, a user name and a password (&quot;Xtream Codes&quot;). Channels and guide are read from there.</source>
        <translation>Für Anbieter, die Ihnen einen Server, einen Benutzernamen und ein Passwort gegeben haben („Xtream Codes“). Sender und Programmführer werden von dort gelesen.</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Server:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Benutzer:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>S&amp;how the password</source>
        <translation>Passwort &amp;zeigen</translation>
    </message>
    <message>
        <source>That is no server. It looks like http://provider.example:8080.</source>
        <translation>Das ist kein Server. Er sieht etwa so aus: http://provider.example:8080.</translation>
    </message>
</context>
<context>
    <name>ActivityChart</name>
    <message>
        <source>%1: %2</source>
        <comment>state, number of consumers</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Consumers by state</source>
        <translation>Zuschauer nach Zustand</translation>
    </message>
    <message>
        <source>Last 5 minutes</source>
        <translation>Letzte 5 Minuten</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>When the channel&apos;s own source fails, these addresses are tried in this order. Viewers stay connected.</source>
        <translation>Fällt die eigene Quelle des Senders aus, werden diese Adressen der Reihe nach versucht. Zuschauer bleiben verbunden.</translation>
    </message>
    <message>
        <source>Backup addresses</source>
        <translation>Ersatzadressen</translation>
    </message>
    <message>
        <source>The same channel in other playlists, tried after those:</source>
        <translation>Derselbe Sender in anderen Senderlisten, danach versucht:</translation>
    </message>
    <message>
        <source>The same channel in other playlists</source>
        <translation>Derselbe Sender in anderen Senderlisten</translation>
    </message>
    <message>
        <source>Backup addresses of %1</source>
        <comment>window title: a channel</comment>
        <translation>Ersatzadressen von %1</translation>
    </message>
    <message>
        <source>Address of the stream, with user name and password if it has them:</source>
        <translation>Adresse des Streams, mit Benutzername und Passwort, falls nötig:</translation>
    </message>
    <message>
        <source>This address can&apos;t be used: %1.</source>
        <translation>Diese Adresse ist nicht verwendbar: %1.</translation>
    </message>
</context>
<context>
    <name>CandidateModel</name>
    <message>
        <source>Channel of the guide</source>
        <comment>column</comment>
        <translation>Im Programmführer</translation>
    </message>
    <message>
        <source>Id</source>
        <comment>column: of a guide&apos;s channel</comment>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Fits</source>
        <comment>column: how well, in percent</comment>
        <translation>Passt</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>column: of a guide</comment>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>ChannelActions</name>
    <message>
        <source>&amp;Offer to Plex</source>
        <comment>channels</comment>
        <translation>&amp;Plex anbieten</translation>
    </message>
    <message>
        <source>&amp;Hide from Plex</source>
        <comment>channels</comment>
        <translation>Vor Plex &amp;verbergen</translation>
    </message>
    <message>
        <source>Mark as &amp;favourite</source>
        <translation>Als &amp;Favorit merken</translation>
    </message>
    <message>
        <source>&amp;No favourite any more</source>
        <translation>&amp;Kein Favorit mehr</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Change number</source>
        <translation>&amp;Nummer ändern</translation>
    </message>
    <message>
        <source>&amp;Guide channel…</source>
        <translation>Pro&amp;grammführer zuordnen …</translation>
    </message>
    <message>
        <source>&amp;Backup addresses…</source>
        <translation>&amp;Ersatzadressen …</translation>
    </message>
    <message>
        <source>F&amp;orget</source>
        <comment>a channel that is missing</comment>
        <translation>Ver&amp;gessen</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <comment>play some seconds of a channel</comment>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>&amp;Play here</source>
        <translation>&amp;Hier abspielen</translation>
    </message>
    <message>
        <source>Programmes of its na&amp;me…</source>
        <translation>Sendungen aus seinem Na&amp;men …</translation>
    </message>
</context>
<context>
    <name>ChannelDelegate</name>
    <message>
        <source>Number of the channel; empty: automatic</source>
        <translation>Nummer des Senders; leer: automatisch</translation>
    </message>
    <message>
        <source>Name of the channel; empty: as in the playlist</source>
        <translation>Name des Senders; leer: wie in der Senderliste</translation>
    </message>
</context>
<context>
    <name>ChannelEdits</name>
    <message numerus="yes">
        <source>Offer %n channel(s)</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>%n Sender anbieten</numerusform>
            <numerusform>%n Sender anbieten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n channel(s)</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>%n Sender verbergen</numerusform>
            <numerusform>%n Sender verbergen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n favourite(s)</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>%n Favoriten markieren</numerusform>
            <numerusform>%n Favoriten markieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unmark %n favourite(s)</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>%n Favoriten entmarkieren</numerusform>
            <numerusform>%n Favoriten entmarkieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Change number</source>
        <comment>what is undone</comment>
        <translation>Nummer ändern</translation>
    </message>
    <message>
        <source>Rename channel</source>
        <comment>what is undone</comment>
        <translation>Sender umbenennen</translation>
    </message>
    <message>
        <source>Change guide channel</source>
        <comment>what is undone</comment>
        <translation>Programmführer-Sender ändern</translation>
    </message>
    <message>
        <source>Move times of a channel</source>
        <comment>what is undone</comment>
        <translation>Zeiten eines Senders verschieben</translation>
    </message>
</context>
<context>
    <name>ChannelModel</name>
    <message>
        <source>Number</source>
        <comment>column</comment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>column</comment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <comment>a channel that is not offered</comment>
        <translation>%1 (ausgeblendet)</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>column: how many other sources a channel has</comment>
        <translation>Ersatz</translation>
    </message>
    <message numerus="yes">
        <source>%n other source(s), tried in turn when the channel&apos;s own fails</source>
        <translation>
            <numerusform>%n weitere Quelle, die versucht wird, wenn die eigene ausfällt</numerusform>
            <numerusform>%n weitere Quellen, die der Reihe nach versucht werden, wenn die eigene ausfällt</numerusform>
        </translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>On now</source>
        <translation>Läuft gerade</translation>
    </message>
    <message>
        <source>How far the guide reaches</source>
        <translation>Wie weit der Programmführer reicht</translation>
    </message>
    <message>
        <source>How sure it is that guide and channel belong together</source>
        <translation>Wie sicher Programmführer und Sender zusammengehören</translation>
    </message>
    <message>
        <source>On now</source>
        <comment>column: programme</comment>
        <translation>Läuft gerade</translation>
    </message>
    <message>
        <source>Guide</source>
        <comment>column: how far it reaches</comment>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Channel of the guide</source>
        <comment>column</comment>
        <translation>Im Programmführer</translation>
    </message>
    <message>
        <source>Match</source>
        <comment>column: how sure it is, in percent</comment>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>%1
In the playlist: %2</source>
        <comment>a channel&apos;s name, its name in the playlist</comment>
        <translation>%1
In der Senderliste: %2</translation>
    </message>
    <message>
        <source>No favourite</source>
        <translation>Kein Favorit</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>channel of a guide, its id there</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>automatic</source>
        <comment>guide number</comment>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>column: playlist that a channel is from</comment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>%1
Video: %2</source>
        <comment>playlist, how the video is fetched</comment>
        <translation>%1
Video: %2</translation>
    </message>
</context>
<context>
    <name>ChannelTest</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Noch einmal testen</translation>
    </message>
    <message>
        <source>Play here</source>
        <translation>Hier abspielen</translation>
    </message>
    <message>
        <source>Opens the player of this computer; that takes a tuner</source>
        <translation>Öffnet den Player dieses Rechners; das belegt einen Tuner</translation>
    </message>
    <message>
        <source>Test of %1</source>
        <comment>window title: a channel</comment>
        <translation>Test von %1</translation>
    </message>
    <message>
        <source>Playing three seconds of %1…</source>
        <translation>Drei Sekunden von %1 werden abgespielt …</translation>
    </message>
    <message>
        <source>A viewer wanted the provider&apos;s only place, so the test ended for them.</source>
        <translation>Ein Zuschauer wollte den einzigen Platz beim Anbieter, deshalb endete der Test für ihn.</translation>
    </message>
    <message>
        <source>%1 does not play</source>
        <translation>%1 läuft nicht</translation>
    </message>
    <message>
        <source>%1 is being watched</source>
        <translation>%1 wird gerade gesehen</translation>
    </message>
    <message>
        <source>%1 plays</source>
        <translation>%1 läuft</translation>
    </message>
    <message>
        <source>Video after %1</source>
        <translation>Bild nach %1</translation>
    </message>
    <message>
        <source>Bit rate: %1</source>
        <translation>Bitrate: %1</translation>
    </message>
    <message>
        <source>It plays from backup %1</source>
        <comment>its place, from 1</comment>
        <translation>Es läuft über Ersatz %1</translation>
    </message>
    <message>
        <source>The channel&apos;s own source gave nothing.</source>
        <translation>Die eigene Quelle des Senders gab nichts her.</translation>
    </message>
    <message>
        <source>Arrives at %1 times its speed</source>
        <comment>a number such as 1.2</comment>
        <translation>Kommt mit dem %1-fachen seines Tempos an</translation>
    </message>
    <message>
        <source>Arrives at only %1 of its speed</source>
        <comment>a number such as 0.6</comment>
        <translation>Kommt nur mit dem %1-fachen seines Tempos an</translation>
    </message>
    <message>
        <source>Viewers will have to wait again and again. The provider, or the way to it, is too slow.</source>
        <translation>Zuschauer werden immer wieder warten müssen. Der Anbieter oder der Weg zu ihm ist zu langsam.</translation>
    </message>
</context>
<context>
    <name>ChannelsPage</name>
    <message>
        <source>Channels</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Read all playlists and guides again</source>
        <translation>Alle Senderlisten und Programmführer neu einlesen</translation>
    </message>
    <message>
        <source>Reading the playlists…</source>
        <translation>Senderlisten werden eingelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the playlists</source>
        <translation>
            <numerusform>%n Problem in den Senderlisten</numerusform>
            <numerusform>%n Probleme in den Senderlisten</numerusform>
        </translation>
    </message>
    <message>
        <source>No channels yet</source>
        <translation>Noch keine Sender</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message>
        <source>Which channels are shown</source>
        <translation>Welche Sender gezeigt werden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>B&amp;earbeiten</translation>
    </message>
    <message>
        <source>What can be done with the selected channels</source>
        <translation>Was mit den gewählten Sendern geschehen kann</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Senderlisten</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle Sender</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgene</translation>
    </message>
    <message>
        <source>Without a guide</source>
        <translation>Ohne Programmführer</translation>
    </message>
    <message>
        <source>Unsure matches</source>
        <translation>Unsichere Treffer</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlende</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n missing channel(s)?</source>
        <translation>
            <numerusform>%n fehlenden Sender vergessen?</numerusform>
            <numerusform>%n fehlende Sender vergessen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their numbers are free again. Should they come back, they are new channels.</source>
        <translation>Ihre Nummern werden wieder frei. Kommen sie zurück, sind es neue Sender.</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n channel(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>%n Sender vergessen</numerusform>
            <numerusform>%n Sender vergessen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>button: do not forget</comment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not changed</source>
        <comment>a channel</comment>
        <translation>„%1“ wurde nicht geändert</translation>
    </message>
    <message>
        <source>Set up PlexBridge…</source>
        <translation>PlexBridge einrichten …</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>Add a playlist or an account</source>
        <translation>Eine Liste oder ein Konto hinzufügen</translation>
    </message>
    <message>
        <source>The channels of your playlists are listed here with the numbers that Plex shows. Add a playlist or an account of your provider to begin. Until then a test card can be watched.</source>
        <translation>Hier stehen die Sender Ihrer Listen mit den Nummern, die Plex zeigt. Fügen Sie zum Anfang eine Liste oder ein Konto Ihres Anbieters hinzu. Bis dahin kann man ein Testbild sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s)</source>
        <translation>
            <numerusform>%Ln Sender</numerusform>
            <numerusform>%Ln Sender</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <comment>channels</comment>
        <translation>
            <numerusform>%Ln gezeigt</numerusform>
            <numerusform>%Ln gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <comment>channels</comment>
        <translation>
            <numerusform>%Ln fehlt</numerusform>
            <numerusform>%Ln fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Plex takes only the first %L1 of the %L2 that are offered to it; hide some.</source>
        <translation>Plex nimmt nur die ersten %L1 der %L2 Sender, die ihm angeboten werden; verbergen Sie einige.</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>&amp;Durchsehen …</translation>
    </message>
    <message>
        <source>What the last refresh changed, and what becomes of new channels</source>
        <translation>Was die letzte Aktualisierung geändert hat und was aus neuen Sendern wird</translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <comment>date and time of a refresh, what it changed</comment>
        <translation>Seit %1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be played here</source>
        <comment>a channel</comment>
        <translation>„%1“ kann hier nicht abgespielt werden</translation>
    </message>
    <message>
        <source>Install a player that opens playlists (M3U), such as VLC.</source>
        <translation>Installieren Sie einen Player, der Wiedergabelisten (M3U) öffnet, etwa VLC.</translation>
    </message>
    <message>
        <source>The channels are being read</source>
        <translation>Die Sender werden gelesen</translation>
    </message>
    <message>
        <source>Large playlists take a minute. The channels appear here when they are read.</source>
        <translation>Große Senderlisten brauchen eine Minute. Die Sender erscheinen hier, sobald sie gelesen sind.</translation>
    </message>
    <message>
        <source>No playlist gave any channels</source>
        <translation>Keine Senderliste ergab Sender</translation>
    </message>
    <message>
        <source>What is wrong with each of them is told below. Its address and options are in the settings, under Channels and guide.</source>
        <translation>Was bei jeder nicht stimmt, steht unten. Adresse und Optionen finden Sie in den Einstellungen unter „Sender und Programm“.</translation>
    </message>
    <message>
        <source>Read them again</source>
        <comment>the playlists</comment>
        <translation>Erneut lesen</translation>
    </message>
</context>
<context>
    <name>CheckupDialog</name>
    <message>
        <source>Why does Plex not find it?</source>
        <translation>Warum findet Plex es nicht?</translation>
    </message>
    <message>
        <source>The device is asked what Plex asks, over the network. Nobody who watches is disturbed.</source>
        <translation>Das Gerät wird über das Netz gefragt, was Plex fragt. Wer gerade schaut, wird nicht gestört.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>As text, to be sent to somebody who helps. It holds no address of a provider and no password.</source>
        <translation>Als Text für jemanden, der hilft. Er enthält keine Adresse eines Anbieters und kein Passwort.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: ends the check</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Asking what Plex asks: %1…</source>
        <comment>what is tried at the moment</comment>
        <translation>Es wird gefragt, was Plex fragt: %1 …</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be mended.</source>
        <translation>
            <numerusform>%n Punkt ist zu beheben.</numerusform>
            <numerusform>%n Punkte sind zu beheben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plex should find it. %n thing(s) are worth knowing.</source>
        <translation>
            <numerusform>Plex sollte es finden. %n Punkt ist gut zu wissen.</numerusform>
            <numerusform>Plex sollte es finden. %n Punkte sind gut zu wissen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that Plex asks is answered as it should be.</source>
        <translation>Alles, was Plex fragt, wird richtig beantwortet.</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Vor dem Ende abgebrochen.</translation>
    </message>
</context>
<context>
    <name>ClientNames</name>
    <message>
        <source>Check-up</source>
        <comment>the client is PlexBridge&apos;s own check-up</comment>
        <translation>Prüfung</translation>
    </message>
</context>
<context>
    <name>CompanionText</name>
    <message>
        <source>Make the tuner known at %1</source>
        <translation>Den Tuner unter %1 bekannt machen</translation>
    </message>
    <message>
        <source>Switch the tuner on</source>
        <translation>Den Tuner einschalten</translation>
    </message>
    <message>
        <source>Tell the tuner&apos;s new address, %1</source>
        <translation>Die neue Adresse des Tuners mitteilen, %1</translation>
    </message>
    <message>
        <source>Make a Live TV &amp; DVR entry with the tuner and its guide</source>
        <translation>Einen Eintrag unter „Live-TV &amp; DVR“ mit dem Tuner und seinem Programmführer anlegen</translation>
    </message>
    <message>
        <source>Put the tuner to the Live TV &amp; DVR entry that has its guide</source>
        <translation>Den Tuner zu dem Eintrag unter „Live-TV &amp; DVR“ stellen, der seinen Programmführer hat</translation>
    </message>
    <message>
        <source>Take the tuner&apos;s old address out of the Live TV &amp; DVR entry</source>
        <translation>Die alte Adresse des Tuners aus dem Eintrag unter „Live-TV &amp; DVR“ nehmen</translation>
    </message>
    <message>
        <source>Attach the guide</source>
        <translation>Den Programmführer anhängen</translation>
    </message>
    <message>
        <source>Take the guide of the old address away</source>
        <translation>Den Programmführer der alten Adresse wegnehmen</translation>
    </message>
    <message>
        <source>Have the guide read every %1 hours</source>
        <translation>Den Programmführer alle %1 Stunden einlesen lassen</translation>
    </message>
    <message>
        <source>Have the guide read now</source>
        <translation>Den Programmführer jetzt einlesen lassen</translation>
    </message>
    <message>
        <source>Have the channels scanned</source>
        <translation>Die Sender suchen lassen</translation>
    </message>
    <message numerus="yes">
        <source>Pair channels with the guide: %1 of %n</source>
        <translation>
            <numerusform>Sender mit dem Programmführer verbinden: %1 von %n</numerusform>
            <numerusform>Sender mit dem Programmführer verbinden: %1 von %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The tuner&apos;s Live TV &amp; DVR entry has a guide that is not PlexBridge&apos;s</source>
        <translation>Der Eintrag des Tuners unter „Live-TV &amp; DVR“ hat einen Programmführer, der nicht von PlexBridge ist</translation>
    </message>
    <message>
        <source>A tuner with this device ID is there at %1, which is no address of this computer</source>
        <translation>Ein Tuner mit dieser Geräte-ID ist dort unter %1, und das ist keine Adresse dieses Rechners</translation>
    </message>
    <message>
        <source>Somebody switched the tuner off in Plex</source>
        <translation>Jemand hat den Tuner in Plex ausgeschaltet</translation>
    </message>
    <message>
        <source>There is no channel to offer</source>
        <translation>Es gibt keinen Sender anzubieten</translation>
    </message>
    <message>
        <source>The tuner was made known at %1</source>
        <translation>Der Tuner wurde unter %1 bekannt gemacht</translation>
    </message>
    <message>
        <source>The tuner was switched on</source>
        <translation>Der Tuner wurde eingeschaltet</translation>
    </message>
    <message>
        <source>The tuner&apos;s new address, %1, was told</source>
        <translation>Die neue Adresse des Tuners, %1, wurde mitgeteilt</translation>
    </message>
    <message>
        <source>A Live TV &amp; DVR entry was made</source>
        <translation>Ein Eintrag unter „Live-TV &amp; DVR“ wurde angelegt</translation>
    </message>
    <message>
        <source>The tuner was put to the Live TV &amp; DVR entry that has its guide</source>
        <translation>Der Tuner wurde zu dem Eintrag unter „Live-TV &amp; DVR“ gestellt, der seinen Programmführer hat</translation>
    </message>
    <message>
        <source>The tuner&apos;s old address was taken out</source>
        <translation>Die alte Adresse des Tuners wurde herausgenommen</translation>
    </message>
    <message>
        <source>The guide was attached</source>
        <translation>Der Programmführer wurde angehängt</translation>
    </message>
    <message>
        <source>The guide of the old address was taken away</source>
        <translation>Der Programmführer der alten Adresse wurde weggenommen</translation>
    </message>
    <message>
        <source>The guide is read every %1 hours</source>
        <translation>Der Programmführer wird alle %1 Stunden eingelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) were paired with the guide</source>
        <translation>
            <numerusform>%n Sender wurde mit dem Programmführer verbunden</numerusform>
            <numerusform>%n Sender wurden mit dem Programmführer verbunden</numerusform>
        </translation>
    </message>
    <message>
        <source>By hand: in Plex, open Settings, Live TV &amp; DVR, and add a device with the address %1.</source>
        <translation>Von Hand: Öffnen Sie in Plex „Einstellungen“, „Live-TV &amp; DVR“ und fügen Sie ein Gerät mit der Adresse %1 hinzu.</translation>
    </message>
    <message>
        <source>By hand: in Plex, open Settings, Live TV &amp; DVR, and choose XMLTV and %1 as the device&apos;s guide.</source>
        <translation>Von Hand: Öffnen Sie in Plex „Einstellungen“, „Live-TV &amp; DVR“ und wählen Sie als Programmführer des Geräts XMLTV und %1.</translation>
    </message>
    <message>
        <source>By hand: in Plex, open Settings, Live TV &amp; DVR, and give each channel of the device the guide&apos;s channel of the same number.</source>
        <translation>Von Hand: Öffnen Sie in Plex „Einstellungen“, „Live-TV &amp; DVR“ und geben Sie jedem Sender des Geräts den Sender des Programmführers mit derselben Nummer.</translation>
    </message>
    <message>
        <source>By hand: in Plex, open Settings, Live TV &amp; DVR, DVR settings, and choose how often the guide is read.</source>
        <translation>Von Hand: Öffnen Sie in Plex „Einstellungen“, „Live-TV &amp; DVR“, „DVR-Einstellungen“ und wählen Sie, wie oft der Programmführer eingelesen wird.</translation>
    </message>
    <message>
        <source>By hand: in Plex, open Settings, Live TV &amp; DVR, and switch the device on.</source>
        <translation>Von Hand: Öffnen Sie in Plex „Einstellungen“, „Live-TV &amp; DVR“ und schalten Sie das Gerät ein.</translation>
    </message>
    <message>
        <source>Plex does not mix guides: choose XMLTV and %1 there, or leave it as it is.</source>
        <translation>Plex mischt keine Programmführer: Wählen Sie dort XMLTV und %1, oder lassen Sie es, wie es ist.</translation>
    </message>
    <message>
        <source>If it is this one, remove it in Plex and do this again. If not, one of both needs another device ID.</source>
        <translation>Ist es dieser, dann entfernen Sie ihn in Plex und wiederholen Sie dies. Wenn nicht, braucht einer von beiden eine andere Geräte-ID.</translation>
    </message>
    <message>
        <source>Add a playlist first, or switch channels on.</source>
        <translation>Fügen Sie zuerst eine Senderliste hinzu oder schalten Sie Sender ein.</translation>
    </message>
    <message>
        <source>The token is not accepted.</source>
        <translation>Das Token wird nicht angenommen.</translation>
    </message>
    <message>
        <source>This user may not change Live TV &amp; DVR.</source>
        <translation>Dieser Benutzer darf „Live-TV &amp; DVR“ nicht ändern.</translation>
    </message>
    <message>
        <source>Its address or its token can&apos;t be used: %1</source>
        <translation>Seine Adresse oder sein Token ist nicht zu gebrauchen: %1</translation>
    </message>
    <message>
        <source>The server answered %1: %2</source>
        <comment>status number, its words</comment>
        <translation>Der Server antwortete %1: %2</translation>
    </message>
    <message>
        <source>The server can&apos;t be asked: %1</source>
        <translation>Der Server kann nicht gefragt werden: %1</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Noch nicht angesehen</translation>
    </message>
    <message>
        <source>All is as it should be</source>
        <translation>Alles ist, wie es sein soll</translation>
    </message>
    <message>
        <source>Something is to do there</source>
        <translation>Dort ist etwas zu tun</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>Er antwortet nicht</translation>
    </message>
    <message>
        <source>It does not let PlexBridge in</source>
        <translation>Er lässt PlexBridge nicht ein</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Channel scan</source>
        <translation>Sendersuche</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>played directly</source>
        <translation>direkt abgespielt</translation>
    </message>
    <message>
        <source>transcoded by the server</source>
        <translation>vom Server umgewandelt</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>aufgenommen</translation>
    </message>
    <message>
        <source>Recording: %1</source>
        <comment>title of a programme</comment>
        <translation>Aufnahme: %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a person, the name of a player</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>The media server has forgotten this one</source>
        <translation>Der Medienserver hat diesen vergessen</translation>
    </message>
    <message>
        <source>It takes a tuner, but no session of the server explains it.</source>
        <translation>Er belegt einen Tuner, aber keine Sitzung des Servers erklärt ihn.</translation>
    </message>
    <message>
        <source>Perhaps nobody watches this any more</source>
        <translation>Vielleicht sieht das niemand mehr</translation>
    </message>
    <message>
        <source>It has taken video for over four hours, and its client asked nothing else.</source>
        <translation>Er nimmt seit über vier Stunden Video ab, und sein Gerät hat sonst nichts gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>A recording on %1 begins at %2: all %n tuner(s) will be busy</source>
        <comment>channel, clock time</comment>
        <translation>
            <numerusform>Auf %1 beginnt um %2 eine Aufnahme: Der %n Tuner wird belegt sein</numerusform>
            <numerusform>Auf %1 beginnt um %2 eine Aufnahme: Alle %n Tuner werden belegt sein</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsumerModel</name>
    <message>
        <source>Session</source>
        <comment>column</comment>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>column</comment>
        <translation>Sender</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>column</comment>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <comment>column</comment>
        <translation>Bitrate</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>column: how much was sent</comment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>column: since when</comment>
        <translation>Seit</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>channel number, channel name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Since %1
Last activity %2</source>
        <translation>Seit %1
Zuletzt aktiv %2</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <comment>exact amount</comment>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>On now</source>
        <comment>column: programme</comment>
        <translation>Läuft gerade</translation>
    </message>
    <message>
        <source>Tuner</source>
        <comment>column: its number</comment>
        <translation>Tuner</translation>
    </message>
    <message>
        <source>Stream</source>
        <comment>column: how well the provider&apos;s stream runs</comment>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Waited</source>
        <comment>column: how often it had to buffer</comment>
        <translation>Gewartet</translation>
    </message>
    <message>
        <source>Expected back</source>
        <comment>after a restart</comment>
        <translation>Wird erwartet</translation>
    </message>
    <message numerus="yes">
        <source>How often the provider let this viewer wait: %n time(s)</source>
        <translation>
            <numerusform>Wie oft der Anbieter diesen Zuschauer warten ließ: %n-mal</numerusform>
            <numerusform>Wie oft der Anbieter diesen Zuschauer warten ließ: %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgotten</source>
        <comment>a stream that nobody watches any more</comment>
        <translation>Vergessen</translation>
    </message>
</context>
<context>
    <name>ConsumersPage</name>
    <message>
        <source>Consumers</source>
        <translation>Zuschauer</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>End the selected streams</source>
        <translation>Die ausgewählten Übertragungen beenden</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n stream(s)?</source>
        <translation>
            <numerusform>%n Übertragung stoppen?</numerusform>
            <numerusform>%n Übertragungen stoppen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever watches sees the picture end. Plex may tune in again by itself.</source>
        <translation>Wer zusieht, verliert das Bild. Plex schaltet möglicherweise von selbst wieder ein.</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n stream(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>%n Übertragung stoppen</numerusform>
            <numerusform>%n Übertragungen stoppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>button: do not stop</comment>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message numerus="yes">
        <source>Purge %n session(s)?</source>
        <translation>
            <numerusform>%n Sitzung entfernen?</numerusform>
            <numerusform>%n Sitzungen entfernen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them still run(s) and will be ended.</source>
        <translation>
            <numerusform>%n davon läuft noch und wird beendet.</numerusform>
            <numerusform>%n davon laufen noch und werden beendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Purge %n session(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>%n Sitzung entfernen</numerusform>
            <numerusform>%n Sitzungen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is watching yet</source>
        <translation>Noch sieht niemand zu</translation>
    </message>
    <message>
        <source>Whoever tunes in appears here, with what they watch and how well it runs. To watch with Plex, add this address there as a tuner:</source>
        <translation>Wer einschaltet, erscheint hier: mit Sender und Qualität der Übertragung. Um mit Plex zu sehen, fügen Sie dort diese Adresse als Tuner hinzu:</translation>
    </message>
    <message>
        <source>How to add it in Plex</source>
        <translation>So wird es in Plex hinzugefügt</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sitzung</translation>
    </message>
    <message>
        <source>What can be done with the selected sessions</source>
        <translation>Was mit den gewählten Sitzungen getan werden kann</translation>
    </message>
    <message>
        <source>Purge…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Choose sessions to remove from the table</source>
        <translation>Sitzungen wählen, die aus der Tabelle entfernt werden</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>channel, client</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Block %n client(s) for an hour?</source>
        <translation>
            <numerusform>%n Gerät eine Stunde lang sperren?</numerusform>
            <numerusform>%n Geräte eine Stunde lang sperren?</numerusform>
        </translation>
    </message>
    <message>
        <source>What they watch ends, and they are told that all tuners are in use. All programs at %1 are meant.</source>
        <comment>addresses</comment>
        <translation>Was dort läuft, endet, und es heißt dort, alle Tuner seien belegt. Gemeint sind alle Programme auf %1.</translation>
    </message>
    <message>
        <source>Block for an hour</source>
        <comment>button</comment>
        <translation>Eine Stunde sperren</translation>
    </message>
    <message>
        <source>Rename client</source>
        <translation>Gerät umbenennen</translation>
    </message>
    <message>
        <source>What %1 at %2 is called here; empty: as the program is called.</source>
        <comment>program, address</comment>
        <translation>Wie %1 auf %2 hier heißt; leer: wie das Programm heißt.</translation>
    </message>
    <message>
        <source>Free the tuners</source>
        <comment>end the streams that nobody watches</comment>
        <translation>Tuner freigeben</translation>
    </message>
    <message numerus="yes">
        <source>%n tuner(s) may be held for nobody: %1</source>
        <translation>
            <numerusform>%n Tuner ist vielleicht für niemanden belegt: %1</numerusform>
            <numerusform>%n Tuner sind vielleicht für niemanden belegt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is the matter with a stream, what that means</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Settings, device ID, channels with their numbers and corrections, and the history go into one file. Another computer can go on with it, and Plex notices nothing.</source>
        <translation>Einstellungen, Geräte-ID, Sender mit ihren Nummern und Korrekturen und der Verlauf kommen in eine Datei. Ein anderer Computer kann damit weitermachen, und Plex merkt nichts davon.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>&amp;Pass phrase:</source>
        <translation>&amp;Passphrase:</translation>
    </message>
    <message>
        <source>The same &amp;again:</source>
        <translation>Noch ein&amp;mal:</translation>
    </message>
    <message>
        <source>Nobody opens them without it, you neither. Without them, playlists have to be given their addresses anew.</source>
        <translation>Ohne sie öffnet das niemand, auch Sie nicht. Ohne diese Angaben müssen Wiedergabelisten ihre Adressen neu bekommen.</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <comment>window title: a file</comment>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>It takes the place of what is here now, which is kept in a folder. Running streams end.</source>
        <translation>Sie tritt an die Stelle dessen, was jetzt hier ist; das wird in einem Ordner aufgehoben. Laufende Streams enden.</translation>
    </message>
    <message>
        <source>Restore</source>
        <comment>button: a copy</comment>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;With addresses, passwords and tokens, locked by a pass phrase</source>
        <translation>&amp;Mit Adressen, Passwörtern und Schlüsseln, verschlossen durch eine Passphrase</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), better a few words.</source>
        <comment>a pass phrase</comment>
        <translation>
            <numerusform>Mindestens %n Zeichen, besser einige Wörter.</numerusform>
            <numerusform>Mindestens %n Zeichen, besser einige Wörter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two differ.</source>
        <comment>pass phrases</comment>
        <translation>Die beiden sind verschieden.</translation>
    </message>
    <message>
        <source>Copies of PlexBridge (*.plexbridge)</source>
        <translation>Kopien von PlexBridge (*.plexbridge)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <comment>a file</comment>
        <translation>Gespeichert in %1</translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>CopyText</name>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <comment>a file, what the system says</comment>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is no copy that PlexBridge made.</source>
        <comment>a file</comment>
        <translation>%1 ist keine Kopie, die PlexBridge gemacht hat.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Take another copy.</source>
        <comment>a file, the part of it</comment>
        <translation>%1 ist beschädigt (%2). Nehmen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>%1 was made by a newer PlexBridge (%2). Update PlexBridge first.</source>
        <comment>a file, a version</comment>
        <translation>%1 stammt von einem neueren PlexBridge (%2). Bringen Sie PlexBridge zuerst auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>There are secrets in %1: type the pass phrase that it was made with.</source>
        <comment>a file</comment>
        <translation>In %1 sind Geheimnisse: geben Sie die Passphrase ein, mit der die Datei gemacht wurde.</translation>
    </message>
    <message>
        <source>That is not the pass phrase that %1 was made with.</source>
        <comment>a file</comment>
        <translation>Das ist nicht die Passphrase, mit der %1 gemacht wurde.</translation>
    </message>
    <message>
        <source>PlexBridge could not start with the settings in %1: %2</source>
        <comment>a file, what is wrong</comment>
        <translation>Mit den Einstellungen in %1 könnte PlexBridge nicht starten: %2</translation>
    </message>
    <message>
        <source>The database can&apos;t be copied: %1</source>
        <comment>what it says</comment>
        <translation>Die Datenbank kann nicht kopiert werden: %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <comment>a file, what the system says</comment>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <comment>a copy; date and time</comment>
        <translation>Gemacht am %1.</translation>
    </message>
    <message>
        <source>Made on %1. Media servers will know this computer as the device %2.</source>
        <comment>a copy; date and time, then a device ID</comment>
        <translation>Gemacht am %1. Medienserver kennen diesen Computer danach als das Gerät %2.</translation>
    </message>
    <message>
        <source>Everything is as it was in the copy.</source>
        <translation>Alles ist wieder so wie in der Kopie.</translation>
    </message>
    <message>
        <source>The copy was made without a pass phrase: give these playlists their addresses and switch them on: %1</source>
        <comment>names of playlists</comment>
        <translation>Die Kopie wurde ohne Passphrase gemacht: geben Sie diesen Wiedergabelisten ihre Adressen und schalten Sie sie ein: %1</translation>
    </message>
    <message>
        <source>What was here before is in %1</source>
        <comment>a folder</comment>
        <translation>Was vorher hier war, liegt in %1</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>The table was not saved</source>
        <translation>Die Tabelle wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Choose another place.</source>
        <translation>%1 kann nicht geschrieben werden. Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>DataUseView</name>
    <message>
        <source>This month&apos;s data by provider</source>
        <translation>Daten dieses Monats nach Anbieter</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>amounts of data</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>What its streams brought; playlists and guides are not counted.</source>
        <translation>Was seine Streams gebracht haben; Senderlisten und Programmführer sind nicht mitgezählt.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>PlexBridge keeps its device ID</source>
        <translation>PlexBridge behält seine Gerätekennung</translation>
    </message>
    <message>
        <source>PlexBridge can&apos;t start</source>
        <translation>PlexBridge kann nicht starten</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quit while somebody watches?</source>
        <translation>Beenden, obwohl jemand zusieht?</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) will end.</source>
        <translation>
            <numerusform>%n Übertragung wird enden.</numerusform>
            <numerusform>%n Übertragungen werden enden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quit and stop %n stream(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Beenden, auch %n Übertragung</numerusform>
            <numerusform>Beenden, auch %n Übertragungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep running</source>
        <comment>button</comment>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>PlexBridge does not run</source>
        <translation>PlexBridge läuft nicht</translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation>Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Port %1 nehmen</translation>
    </message>
    <message>
        <source>PlexBridge runs on this computer already, as a service without a window. It is the tuner that Plex knows; a second one is hardly what you want.</source>
        <translation>PlexBridge läuft auf diesem Rechner schon, als Dienst ohne Fenster. Es ist der Tuner, den Plex kennt; einen zweiten wollen Sie wohl kaum.</translation>
    </message>
    <message>
        <source>Show its page</source>
        <translation>Seine Seite zeigen</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>Kopie wiederherstellen</translation>
    </message>
    <message>
        <source>Copies of PlexBridge (*.plexbridge)</source>
        <translation>Kopien von PlexBridge (*.plexbridge)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Name, tuners, ports and playlists</source>
        <translation>Name, Tuner, Ports und Senderlisten</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Device ID:</source>
        <translation>Gerätekennung:</translation>
    </message>
    <message>
        <source>Address for Plex:</source>
        <translation>Adresse für Plex:</translation>
    </message>
    <message>
        <source>Guide for Plex:</source>
        <translation>Programmführer für Plex:</translation>
    </message>
    <message>
        <source>Tuners</source>
        <translation>Tuner</translation>
    </message>
    <message>
        <source>Connections to providers</source>
        <translation>Verbindungen zu Anbietern</translation>
    </message>
    <message>
        <source>None at the moment. One opens when somebody tunes in.</source>
        <translation>Zurzeit keine. Eine wird geöffnet, sobald jemand einschaltet.</translation>
    </message>
    <message>
        <source>How to add it in Plex</source>
        <translation>So wird es in Plex hinzugefügt</translation>
    </message>
    <message>
        <source>In Plex, open Settings, then Live TV &amp;amp; DVR, and choose Set Up Plex DVR.</source>
        <translation>Öffnen Sie in Plex die Einstellungen, dort Live-TV &amp;amp; DVR, und wählen Sie Plex DVR einrichten.</translation>
    </message>
    <message>
        <source>Wait for &quot;%1&quot; to be found. If it is not, choose to enter its address manually and type &lt;b&gt;%2&lt;/b&gt;.</source>
        <translation>Warten Sie, bis „%1“ gefunden wird. Falls nicht, wählen Sie die manuelle Eingabe der Adresse und tippen Sie &lt;b&gt;%2&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Continue to the channels and confirm them.</source>
        <translation>Gehen Sie weiter zu den Sendern und bestätigen Sie diese.</translation>
    </message>
    <message>
        <source>When asked for a guide, choose XMLTV and type &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Wählen Sie beim Programmführer XMLTV und tippen Sie &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>After changing the number of tuners, remove the device in Plex and add it again: Plex remembers the number.</source>
        <translation>Wenn Sie die Zahl der Tuner ändern, entfernen Sie das Gerät in Plex und fügen Sie es neu hinzu: Plex merkt sich die Zahl.</translation>
    </message>
    <message>
        <source>Why does Plex not find it?</source>
        <translation>Warum findet Plex es nicht?</translation>
    </message>
    <message>
        <source>Asks the device what Plex asks and says what is wrong</source>
        <translation>Fragt das Gerät, was Plex fragt, und sagt, was nicht stimmt</translation>
    </message>
    <message>
        <source>Use another device ID…</source>
        <translation>Andere Gerätekennung verwenden…</translation>
    </message>
    <message>
        <source>Use another device ID?</source>
        <translation>Andere Gerätekennung verwenden?</translation>
    </message>
    <message>
        <source>For Plex and other media servers PlexBridge becomes a new tuner. Remove the old one there, add PlexBridge anew, and assign channels and guide again. What was to be recorded from the old tuner has to be scheduled anew. There is no way back to the old ID from here.</source>
        <translation>Für Plex und andere Medienserver wird PlexBridge zu einem neuen Tuner. Entfernen Sie dort den alten, fügen Sie PlexBridge neu hinzu und ordnen Sie Sender und Programmführer noch einmal zu. Was vom alten Tuner aufgenommen werden sollte, muss neu geplant werden. Von hier führt kein Weg zur alten Kennung zurück.</translation>
    </message>
    <message>
        <source>Use another ID</source>
        <comment>button</comment>
        <translation>Andere Kennung verwenden</translation>
    </message>
    <message>
        <source>Keep the ID</source>
        <comment>button</comment>
        <translation>Kennung behalten</translation>
    </message>
    <message>
        <source>PlexBridge does not run at the moment. What to type into Plex is told here as soon as it does.</source>
        <translation>PlexBridge läuft zurzeit nicht. Was in Plex einzugeben ist, steht hier, sobald es läuft.</translation>
    </message>
</context>
<context>
    <name>EntryListModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>channel, its group</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <source>Time</source>
        <comment>column</comment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>column</comment>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: of an event</comment>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>EventSettings</name>
    <message>
        <source>&amp;Make programmes of names such as &quot;PPV 07: A vs B @ 20:00&quot;</source>
        <translation>Aus &amp;Namen wie „PPV 07: A vs B @ 20:00“ Sendungen machen</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>One on each line: regular expressions with groups called slot, title and time. What none of them fits is read as usual.</source>
        <translation>Eines je Zeile: reguläre Ausdrücke mit Gruppen namens slot, title und time. Worauf keines passt, wird wie üblich gelesen.</translation>
    </message>
    <message>
        <source>&amp;Patterns of your own:</source>
        <translation>Eigene &amp;Muster:</translation>
    </message>
    <message>
        <source>Time zone of such names</source>
        <translation>Zeitzone solcher Namen</translation>
    </message>
    <message>
        <source>That of this computer (%1)</source>
        <comment>a time zone</comment>
        <translation>Die dieses Computers (%1)</translation>
    </message>
    <message>
        <source>&amp;Time zone of such names:</source>
        <translation>&amp;Zeitzone solcher Namen:</translation>
    </message>
    <message>
        <source>Try a name</source>
        <translation>Einen Namen ausprobieren</translation>
    </message>
    <message>
        <source>Try a &amp;name:</source>
        <translation>Namen aus&amp;probieren:</translation>
    </message>
    <message>
        <source>What is made of the names</source>
        <translation>Was aus den Namen wird</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column: of a channel</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>column: PPV 07</comment>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Programme</source>
        <comment>column</comment>
        <translation>Sendung</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Names are taken as they are.</source>
        <translation>Namen werden genommen, wie sie sind.</translation>
    </message>
    <message>
        <source>No programme is made of this name.</source>
        <translation>Aus diesem Namen wird keine Sendung.</translation>
    </message>
    <message>
        <source>No channel of the lineup has such a name.</source>
        <translation>Kein Sender der Liste hat einen solchen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) tell what is on:</source>
        <translation>
            <numerusform>%Ln Name sagt, was läuft:</numerusform>
            <numerusform>%Ln Namen sagen, was läuft:</numerusform>
        </translation>
    </message>
    <message>
        <source>Not offered: nothing is on</source>
        <translation>Wird nicht angeboten: Es läuft nichts</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Somebody starts to watch</source>
        <translation>Jemand beginnt zuzusehen</translation>
    </message>
    <message>
        <source>Somebody waits for video</source>
        <translation>Jemand wartet auf Video</translation>
    </message>
    <message>
        <source>Somebody gets no video, or loses it</source>
        <translation>Jemand bekommt kein Video oder verliert es</translation>
    </message>
    <message>
        <source>A channel plays from a backup</source>
        <translation>Ein Sender läuft über einen Ersatz</translation>
    </message>
    <message>
        <source>Somebody is turned away, since all tuners are in use</source>
        <translation>Jemand wird abgewiesen, weil alle Tuner belegt sind</translation>
    </message>
    <message>
        <source>A device watches for the first time</source>
        <translation>Ein Gerät sieht zum ersten Mal zu</translation>
    </message>
    <message>
        <source>A playlist can&apos;t be refreshed for long</source>
        <translation>Eine Senderliste lässt sich lange nicht auffrischen</translation>
    </message>
    <message>
        <source>A guide can&apos;t be refreshed for long</source>
        <translation>Ein Programmführer lässt sich lange nicht auffrischen</translation>
    </message>
    <message>
        <source>An account at a provider ends soon</source>
        <translation>Ein Konto bei einem Anbieter läuft bald ab</translation>
    </message>
    <message>
        <source>The database does not work</source>
        <translation>Die Datenbank arbeitet nicht</translation>
    </message>
    <message>
        <source>Another tuner has the same device ID</source>
        <translation>Ein anderer Tuner hat dieselbe Geräte-ID</translation>
    </message>
    <message>
        <source>A media server needs attention</source>
        <translation>Ein Medienserver braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>an event that lasts</comment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Over since %1</source>
        <comment>clock time</comment>
        <translation>Vorbei seit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>that it happened</comment>
        <translation>
            <numerusform>%n Mal</numerusform>
            <numerusform>%n Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>the provider refuses the stream</source>
        <translation>der Anbieter lehnt den Stream ab</translation>
    </message>
    <message>
        <source>Check the subscription, or whether too many streams run at once.</source>
        <translation>Prüfen Sie das Abonnement, oder ob zu viele Streams zugleich laufen.</translation>
    </message>
    <message>
        <source>the provider sent no video within 20 seconds</source>
        <translation>der Anbieter hat innerhalb von 20 Sekunden kein Video gesendet</translation>
    </message>
    <message>
        <source>Try another channel, or again later.</source>
        <translation>Versuchen Sie einen anderen Sender oder später noch einmal.</translation>
    </message>
    <message>
        <source>all tuners were in use</source>
        <translation>alle Tuner waren belegt</translation>
    </message>
    <message>
        <source>Stop a stream, or allow more tuners in the settings.</source>
        <translation>Stoppen Sie einen Stream oder erlauben Sie in den Einstellungen mehr Tuner.</translation>
    </message>
    <message>
        <source>PlexBridge was still starting</source>
        <translation>PlexBridge war noch beim Starten</translation>
    </message>
    <message>
        <source>It works in a moment.</source>
        <translation>Gleich geht es.</translation>
    </message>
    <message>
        <source>there is no such channel</source>
        <translation>es gibt keinen solchen Sender</translation>
    </message>
    <message>
        <source>Refresh the channels in the media server.</source>
        <translation>Frischen Sie die Sender im Medienserver auf.</translation>
    </message>
    <message>
        <source>the provider closed the connection</source>
        <translation>der Anbieter hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>Plex usually tunes in again. If it happens often, give the channel a backup.</source>
        <translation>Plex schaltet meist wieder ein. Geschieht es oft, geben Sie dem Sender einen Ersatz.</translation>
    </message>
    <message>
        <source>the viewer took no video for too long</source>
        <translation>der Zuschauer hat zu lange kein Video abgenommen</translation>
    </message>
    <message>
        <source>Its device hangs, or the network to it is too slow.</source>
        <translation>Das Gerät hängt, oder das Netz dorthin ist zu langsam.</translation>
    </message>
    <message>
        <source>no video could be given</source>
        <translation>es war kein Video zu bekommen</translation>
    </message>
    <message>
        <source>%1 watches %2</source>
        <comment>client, channel</comment>
        <translation>%1 sieht %2</translation>
    </message>
    <message>
        <source>%1 watches for the first time</source>
        <comment>client</comment>
        <translation>%1 sieht zum ersten Mal zu</translation>
    </message>
    <message>
        <source>If you don&apos;t know this device, look who is on your network.</source>
        <translation>Wenn Sie dieses Gerät nicht kennen, sehen Sie nach, wer in Ihrem Netz ist.</translation>
    </message>
    <message>
        <source>%1 waits for video of %2</source>
        <comment>client, channel</comment>
        <translation>%1 wartet auf Video von %2</translation>
    </message>
    <message>
        <source>The provider sends nothing, or too little. PlexBridge tries again by itself.</source>
        <translation>Der Anbieter sendet nichts oder zu wenig. PlexBridge versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>%1 plays from backup %2</source>
        <comment>channel, number</comment>
        <translation>%1 läuft über Ersatz %2</translation>
    </message>
    <message>
        <source>The channel&apos;s first source failed; who watches noticed little.</source>
        <translation>Die erste Quelle des Senders fiel aus; wer zusieht, hat wenig davon gemerkt.</translation>
    </message>
    <message>
        <source>%1 has no video of %2: %3</source>
        <comment>client, channel, why</comment>
        <translation>%1 hat kein Video von %2: %3</translation>
    </message>
    <message>
        <source>%1 was turned away: the provider allows no further stream</source>
        <comment>client</comment>
        <translation>%1 wurde abgewiesen: der Anbieter erlaubt keinen weiteren Stream</translation>
    </message>
    <message>
        <source>Stop a stream, or ask the provider for more connections.</source>
        <translation>Stoppen Sie einen Stream oder fragen Sie den Anbieter nach mehr Verbindungen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>channel, then the viewer&apos;s address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 was turned away: all tuners are in use</source>
        <comment>client</comment>
        <translation>%1 wurde abgewiesen: alle Tuner sind belegt</translation>
    </message>
    <message>
        <source>They are held by %1.</source>
        <translation>Sie sind belegt durch %1.</translation>
    </message>
    <message>
        <source>Renew it at the provider, or its channels stop playing.</source>
        <translation>Verlängern Sie es beim Anbieter, sonst spielen seine Sender nicht mehr.</translation>
    </message>
    <message>
        <source>The account of %1 has ended</source>
        <comment>playlist</comment>
        <translation>Das Konto von %1 ist abgelaufen</translation>
    </message>
    <message>
        <source>The account of %1 ends today</source>
        <comment>playlist</comment>
        <translation>Das Konto von %1 läuft heute ab</translation>
    </message>
    <message numerus="yes">
        <source>The account of %1 ends in %n day(s)</source>
        <comment>playlist</comment>
        <translation>
            <numerusform>Das Konto von %1 läuft in %n Tag ab</numerusform>
            <numerusform>Das Konto von %1 läuft in %n Tagen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>The playlist %1 can&apos;t be refreshed for long</source>
        <translation>Die Senderliste %1 lässt sich lange nicht auffrischen</translation>
    </message>
    <message>
        <source>Its last good copy is used meanwhile. Check its address in the settings.</source>
        <translation>Bis dahin gilt ihre letzte gute Fassung. Prüfen Sie ihre Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>The guide %1 can&apos;t be refreshed for long</source>
        <translation>Der Programmführer %1 lässt sich lange nicht auffrischen</translation>
    </message>
    <message>
        <source>Programmes run out. Check its address in the settings.</source>
        <translation>Die Sendungen gehen aus. Prüfen Sie seine Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>The media server %1 needs attention</source>
        <translation>Der Medienserver %1 braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>end this stream</comment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop %1 (%2)</source>
        <comment>channel, viewer</comment>
        <translation>%1 (%2) stoppen</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Jetzt auffrischen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The month&apos;s data of a provider run out</source>
        <translation>Die Daten eines Monats bei einem Anbieter gehen zur Neige</translation>
    </message>
    <message>
        <source>The page Activity shows how much came from whom. The count begins anew each month; nothing is stopped.</source>
        <translation>Die Seite „Aktivität“ zeigt, wie viel von wem kam. Jeden Monat wird neu gezählt; angehalten wird nichts.</translation>
    </message>
    <message>
        <source>The month&apos;s data of %1 are used up</source>
        <comment>playlist</comment>
        <translation>Die Daten dieses Monats von %1 sind verbraucht</translation>
    </message>
    <message>
        <source>Four fifths of the month&apos;s data of %1 are used</source>
        <comment>playlist</comment>
        <translation>Vier Fünftel der Daten dieses Monats von %1 sind verbraucht</translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>What the event means</source>
        <translation>Was das Ereignis bedeutet</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Who begins to watch, what fails and why, and what needs you is told here.</source>
        <translation>Hier steht, wer zu sehen beginnt, was warum fehlschlägt und was Sie braucht.</translation>
    </message>
    <message>
        <source>Select an event to see what it means and what to do.</source>
        <translation>Wählen Sie ein Ereignis, um zu sehen, was es bedeutet und was zu tun ist.</translation>
    </message>
</context>
<context>
    <name>FilterEditor</name>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Gruppen</translation>
    </message>
    <message>
        <source>What the ticks mean</source>
        <translation>Was die Häkchen bedeuten</translation>
    </message>
    <message>
        <source>Groups of the playlist</source>
        <translation>Gruppen der Senderliste</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>&amp;Alle ankreuzen</translation>
    </message>
    <message>
        <source>&amp;Untick all</source>
        <translation>&amp;Keine ankreuzen</translation>
    </message>
    <message>
        <source>&amp;Only names with:</source>
        <translation>&amp;Nur Namen mit:</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>Alle Namen</translation>
    </message>
    <message>
        <source>A regular expression, found anywhere in the name, capital or not: &quot;^DE:|ARTE&quot; takes names that begin with DE: and those with ARTE.</source>
        <translation>Ein regulärer Ausdruck, der irgendwo im Namen vorkommt, groß oder klein: „^DE:|ARTE“ nimmt Namen, die mit DE: beginnen, und solche mit ARTE.</translation>
    </message>
    <message>
        <source>No names &amp;with:</source>
        <translation>Keine Namen &amp;mit:</translation>
    </message>
    <message>
        <source>None is left out</source>
        <translation>Keiner bleibt draußen</translation>
    </message>
    <message>
        <source>A regular expression, found anywhere in the name, capital or not: &quot;24/7|\bXXX\b&quot; leaves out names with 24/7 and with the word XXX.</source>
        <translation>Ein regulärer Ausdruck, der irgendwo im Namen vorkommt, groß oder klein: „24/7|\bXXX\b“ lässt Namen mit 24/7 und mit dem Wort XXX weg.</translation>
    </message>
    <message>
        <source>Come in</source>
        <translation>Dabei</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Channels that come in</source>
        <translation>Sender, die dabei sind</translation>
    </message>
    <message>
        <source>Channels that are left out</source>
        <translation>Sender, die weggelassen werden</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <comment>an expression</comment>
        <translation>Er ist zu lang.</translation>
    </message>
    <message>
        <source>That is no valid expression, from character %1 on: %2</source>
        <translation>Das ist kein gültiger Ausdruck, ab Zeichen %1: %2</translation>
    </message>
    <message>
        <source>All but the unticked; new ones come in</source>
        <translation>Alle außer abgewählten; neue sind dabei</translation>
    </message>
    <message>
        <source>Only the ticked; new ones stay out</source>
        <translation>Nur die angekreuzten; neue bleiben weg</translation>
    </message>
    <message>
        <source>Tick at least one group.</source>
        <translation>Kreuzen Sie mindestens eine Gruppe an.</translation>
    </message>
    <message>
        <source>Reading the playlist…</source>
        <translation>Die Senderliste wird gelesen …</translation>
    </message>
    <message>
        <source>The playlist is empty.</source>
        <translation>Die Senderliste ist leer.</translation>
    </message>
    <message>
        <source>%1 of %2 channels come in</source>
        <comment>counts; what a filter does</comment>
        <translation>%1 von %2 Sendern sind dabei</translation>
    </message>
    <message>
        <source>Come in: %1</source>
        <comment>number of channels</comment>
        <translation>Dabei: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <comment>number of channels</comment>
        <translation>Weggelassen: %1</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>Network address</source>
        <translation>Netzadresse</translation>
    </message>
    <message>
        <source>Device description</source>
        <translation>Gerätebeschreibung</translation>
    </message>
    <message>
        <source>Address told to Plex</source>
        <translation>Adresse für Plex</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>Gerätekennung</translation>
    </message>
    <message>
        <source>Tuners</source>
        <translation>Tuner</translation>
    </message>
    <message>
        <source>UPnP description</source>
        <translation>UPnP-Beschreibung</translation>
    </message>
    <message>
        <source>Scan status</source>
        <translation>Stand des Suchlaufs</translation>
    </message>
    <message>
        <source>Channel scan</source>
        <translation>Sendersuchlauf</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Guide numbers</source>
        <translation>Sendernummern</translation>
    </message>
    <message>
        <source>Channel names</source>
        <translation>Sendernamen</translation>
    </message>
    <message>
        <source>Stream addresses</source>
        <translation>Stream-Adressen</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Video, transcoded</source>
        <translation>Video, umgewandelt</translation>
    </message>
    <message>
        <source>Video port</source>
        <translation>Video-Port</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Programmführer</translation>
    </message>
    <message>
        <source>Guide and channels</source>
        <translation>Programmführer und Sender</translation>
    </message>
    <message>
        <source>Network search</source>
        <translation>Suche im Netz</translation>
    </message>
    <message>
        <source>Local search</source>
        <translation>Suche von hier</translation>
    </message>
    <message>
        <source>UPnP search</source>
        <translation>UPnP-Suche</translation>
    </message>
    <message>
        <source>Same device ID</source>
        <translation>Gleiche Gerätekennung</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>Unter %1 antwortet nichts.</translation>
    </message>
    <message>
        <source>See that PlexBridge listens on this address (Settings, Network) and that no firewall closes the port.</source>
        <translation>Prüfen Sie, ob PlexBridge an dieser Adresse lauscht (Einstellungen, Netzwerk) und ob keine Firewall den Port sperrt.</translation>
    </message>
    <message>
        <source>%1 is answered with the error %2.</source>
        <translation>%1 wird mit dem Fehler %2 beantwortet.</translation>
    </message>
    <message>
        <source>Another program or a proxy may answer in PlexBridge&apos;s place: end it, or choose another port in the settings.</source>
        <translation>Vielleicht antwortet ein anderes Programm oder ein Proxy an Stelle von PlexBridge: Beenden Sie es, oder wählen Sie in den Einstellungen einen anderen Port.</translation>
    </message>
    <message>
        <source>%1 took %2 ms to answer. Plex gives up after 2 seconds.</source>
        <translation>%1 brauchte %2 ms für die Antwort. Plex gibt nach 2 Sekunden auf.</translation>
    </message>
    <message>
        <source>See what keeps this computer busy.</source>
        <translation>Sehen Sie nach, was diesen Computer beschäftigt.</translation>
    </message>
    <message>
        <source>What %1 answers cannot be read: %2.</source>
        <translation>Die Antwort von %1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>Another program may answer in PlexBridge&apos;s place: end it, or choose another port in the settings.</source>
        <translation>Vielleicht antwortet ein anderes Programm an Stelle von PlexBridge: Beenden Sie es, oder wählen Sie in den Einstellungen einen anderen Port.</translation>
    </message>
    <message>
        <source>Others on your network reach this computer at %1.</source>
        <translation>Andere in Ihrem Netz erreichen diesen Computer unter %1.</translation>
    </message>
    <message>
        <source>There is no address to reach PlexBridge at from other computers. Only a Plex on this computer can use it.</source>
        <translation>Es gibt keine Adresse, unter der andere Computer PlexBridge erreichen. Nur ein Plex auf diesem Computer kann es benutzen.</translation>
    </message>
    <message>
        <source>If Plex runs elsewhere, connect this computer to the network and leave the address to listen on empty.</source>
        <translation>Läuft Plex anderswo, dann verbinden Sie diesen Computer mit dem Netz und lassen Sie die Adresse, an der PlexBridge lauscht, leer.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, a network inside this computer or a VPN. Plex on another computer cannot use it.</source>
        <translation>%1 gehört zu %2, einem Netz innerhalb dieses Computers oder einem VPN. Plex auf einem anderen Computer kann sie nicht benutzen.</translation>
    </message>
    <message>
        <source>Do not type this address into Plex.</source>
        <translation>Geben Sie diese Adresse nicht in Plex ein.</translation>
    </message>
    <message>
        <source>The only address is %1 of %2, a network inside this computer or a VPN.</source>
        <translation>Die einzige Adresse ist %1 von %2, einem Netz innerhalb dieses Computers oder einem VPN.</translation>
    </message>
    <message>
        <source>In a container, give it the network of its host (--network host), so that Plex can reach it.</source>
        <translation>Geben Sie einem Container das Netz seines Rechners (--network host), damit Plex ihn erreicht.</translation>
    </message>
    <message>
        <source>The rest was tried at %1, which only this computer reaches.</source>
        <translation>Der Rest wurde unter %1 geprüft; das erreicht nur dieser Computer.</translation>
    </message>
    <message>
        <source>The device answers at %1 after %2 ms.</source>
        <translation>Das Gerät antwortet unter %1 nach %2 ms.</translation>
    </message>
    <message>
        <source>discover.json lacks %1.</source>
        <translation>In discover.json fehlt %1.</translation>
    </message>
    <message>
        <source>Another tuner program may use this port: end it, or choose another port in the settings.</source>
        <translation>Vielleicht benutzt ein anderes Tuner-Programm diesen Port: Beenden Sie es, oder wählen Sie in den Einstellungen einen anderen Port.</translation>
    </message>
    <message>
        <source>The model %1 makes Plex ask the tuner to transcode, which PlexBridge does not do.</source>
        <translation>Wegen des Modells %1 bittet Plex den Tuner, das Video umzuwandeln; das tut PlexBridge nicht.</translation>
    </message>
    <message>
        <source>Plex is told %1, where the device was asked.</source>
        <translation>Plex erfährt %1; dort wurde das Gerät auch gefragt.</translation>
    </message>
    <message>
        <source>Plex is told %1, which means Plex&apos;s own computer and not this one.</source>
        <translation>Plex erfährt %1; damit ist der Computer von Plex gemeint und nicht dieser.</translation>
    </message>
    <message>
        <source>Add the device in Plex by this computer&apos;s address in the network, not by localhost.</source>
        <translation>Fügen Sie das Gerät in Plex mit der Netzadresse dieses Computers hinzu und nicht mit localhost.</translation>
    </message>
    <message>
        <source>Plex is told %1, but the device was asked at %2.</source>
        <translation>Plex erfährt %1, gefragt wurde das Gerät aber unter %2.</translation>
    </message>
    <message>
        <source>A proxy or container changes the address. Let Plex reach PlexBridge directly.</source>
        <translation>Ein Proxy oder Container ändert die Adresse. Lassen Sie Plex PlexBridge direkt erreichen.</translation>
    </message>
    <message>
        <source>Plex is told %1, but looks only at the top of an address.</source>
        <translation>Plex erfährt %1, sieht aber nur am Anfang einer Adresse nach.</translation>
    </message>
    <message>
        <source>Let Plex reach PlexBridge without a path, directly at its port.</source>
        <translation>Lassen Sie Plex PlexBridge ohne Pfad erreichen, direkt an seinem Port.</translation>
    </message>
    <message>
        <source>%1 is valid.</source>
        <translation>%1 ist gültig.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no device ID: it has to be eight hexadecimal digits.</source>
        <translation>„%1“ ist keine Gerätekennung: Es müssen acht hexadezimale Ziffern sein.</translation>
    </message>
    <message>
        <source>Remove device-id from the settings file, and PlexBridge makes a valid one.</source>
        <translation>Entfernen Sie device-id aus der Einstellungsdatei; PlexBridge macht dann eine gültige.</translation>
    </message>
    <message>
        <source>The last digit of %1 does not fit the others, so most programs ignore the device.</source>
        <translation>Die letzte Ziffer von %1 passt nicht zu den anderen; die meisten Programme übergehen das Gerät deshalb.</translation>
    </message>
    <message>
        <source>Tuners told to Plex: %1.</source>
        <translation>Plex wird diese Zahl von Tunern genannt: %1.</translation>
    </message>
    <message>
        <source>The number of tuners is sent as text (%1), so Plex sees a wrong one.</source>
        <translation>Die Zahl der Tuner wird als Text gesendet (%1); Plex sieht deshalb eine falsche.</translation>
    </message>
    <message>
        <source>No tuner is offered.</source>
        <translation>Es wird kein Tuner angeboten.</translation>
    </message>
    <message>
        <source>Set the number of tuners in the settings.</source>
        <translation>Stellen Sie die Zahl der Tuner in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>The description for UPnP programs is valid.</source>
        <translation>Die Beschreibung für UPnP-Programme ist gültig.</translation>
    </message>
    <message>
        <source>The description for UPnP programs lacks %1. Some programs ignore the device.</source>
        <translation>In der Beschreibung für UPnP-Programme fehlt %1. Manche Programme übergehen das Gerät.</translation>
    </message>
    <message>
        <source>Plex learns twice in a row whether a scan runs.</source>
        <translation>Plex erfährt zweimal nacheinander, ob ein Suchlauf läuft.</translation>
    </message>
    <message>
        <source>lineup_status.json lacks %1.</source>
        <translation>In lineup_status.json fehlt %1.</translation>
    </message>
    <message>
        <source>The scan that Plex starts was done after %1 ms.</source>
        <translation>Der Suchlauf, den Plex startet, war nach %1 ms fertig.</translation>
    </message>
    <message>
        <source>The device offers no scan. Plex then reads the channels at once.</source>
        <translation>Das Gerät bietet keinen Suchlauf an. Plex liest die Sender dann sofort.</translation>
    </message>
    <message>
        <source>Not tried: somebody watches.</source>
        <translation>Nicht geprüft: Jemand schaut gerade.</translation>
    </message>
    <message>
        <source>Run the check again when nobody does, if you want to try the scan too.</source>
        <translation>Prüfen Sie noch einmal, wenn niemand schaut, falls auch der Suchlauf geprüft werden soll.</translation>
    </message>
    <message>
        <source>The scan that Plex starts is answered with the error %1. Plex then says &quot;Device not found&quot;.</source>
        <translation>Der Suchlauf, den Plex startet, wird mit dem Fehler %1 beantwortet. Plex sagt dann „Gerät nicht gefunden“.</translation>
    </message>
    <message>
        <source>A proxy may let only reading requests pass. Let Plex reach PlexBridge directly.</source>
        <translation>Vielleicht lässt ein Proxy nur lesende Anfragen durch. Lassen Sie Plex PlexBridge direkt erreichen.</translation>
    </message>
    <message>
        <source>The scan still runs after %1 s.</source>
        <translation>Der Suchlauf läuft nach %1 s noch.</translation>
    </message>
    <message>
        <source>A provider answers slowly. Wait until the playlists are read before you set up Plex.</source>
        <translation>Ein Anbieter antwortet langsam. Warten Sie, bis die Senderlisten gelesen sind, bevor Sie Plex einrichten.</translation>
    </message>
    <message>
        <source>Channels offered: %1.</source>
        <translation>Angebotene Sender: %1.</translation>
    </message>
    <message>
        <source>No channel is offered, and Plex cannot be set up without one.</source>
        <translation>Es wird kein Sender angeboten, und ohne lässt sich Plex nicht einrichten.</translation>
    </message>
    <message>
        <source>Add a playlist in the settings, or look at the Channels page for what is wrong with it.</source>
        <translation>Fügen Sie in den Einstellungen eine Senderliste hinzu, oder sehen Sie auf der Seite „Sender“ nach, was mit ihr nicht stimmt.</translation>
    </message>
    <message>
        <source>%1 channels are offered. Plex cannot save more than 480 when it is set up.</source>
        <translation>Es werden %1 Sender angeboten. Plex kann beim Einrichten nicht mehr als 480 speichern.</translation>
    </message>
    <message>
        <source>Hide channels that nobody watches, or use a smaller playlist.</source>
        <translation>Blenden Sie Sender aus, die niemand schaut, oder benutzen Sie eine kleinere Senderliste.</translation>
    </message>
    <message>
        <source>Every channel has a number of its own.</source>
        <translation>Jeder Sender hat eine eigene Nummer.</translation>
    </message>
    <message>
        <source>Used more than once: %1. Plex then shows one channel of each number.</source>
        <translation>Mehrfach vergeben: %1. Plex zeigt dann von jeder Nummer nur einen Sender.</translation>
    </message>
    <message>
        <source>Give the channels different numbers in the playlist (tvg-chno).</source>
        <translation>Geben Sie den Sendern in der Senderliste verschiedene Nummern (tvg-chno).</translation>
    </message>
    <message>
        <source>Without a number: %1. Plex finds only one such channel.</source>
        <translation>Ohne Nummer: %1. Plex findet nur einen solchen Sender.</translation>
    </message>
    <message>
        <source>Give these channels numbers in the playlist (tvg-chno).</source>
        <translation>Geben Sie diesen Sendern in der Senderliste Nummern (tvg-chno).</translation>
    </message>
    <message>
        <source>Not in the form 5 or 5.1: %1. Some programs leave these channels out.</source>
        <translation>Nicht in der Form 5 oder 5.1: %1. Manche Programme lassen diese Sender weg.</translation>
    </message>
    <message>
        <source>Give these channels other numbers in the playlist (tvg-chno).</source>
        <translation>Geben Sie diesen Sendern in der Senderliste andere Nummern (tvg-chno).</translation>
    </message>
    <message>
        <source>Every channel has a name.</source>
        <translation>Jeder Sender hat einen Namen.</translation>
    </message>
    <message>
        <source>Channels without a name: %1.</source>
        <translation>Sender ohne Namen: %1.</translation>
    </message>
    <message>
        <source>Give them a name in the playlist.</source>
        <translation>Geben Sie ihnen in der Senderliste einen Namen.</translation>
    </message>
    <message>
        <source>Every channel has an address that Plex can use.</source>
        <translation>Jeder Sender hat eine Adresse, die Plex benutzen kann.</translation>
    </message>
    <message>
        <source>Channels without an address: %1.</source>
        <translation>Sender ohne Adresse: %1.</translation>
    </message>
    <message>
        <source>Channels are told to be at %1, which means Plex&apos;s own computer and not this one.</source>
        <translation>Sender sollen unter %1 sein; damit ist der Computer von Plex gemeint und nicht dieser.</translation>
    </message>
    <message>
        <source>Channels are told to be at %1, which is not where the device was asked.</source>
        <translation>Sender sollen unter %1 sein; dort wurde das Gerät nicht gefragt.</translation>
    </message>
    <message>
        <source>These channels have a question mark in their address: %1. Plex adds another one to it.</source>
        <translation>Diese Sender haben ein Fragezeichen in der Adresse: %1. Plex hängt noch eines an.</translation>
    </message>
    <message>
        <source>Channel %1 plays after %2 ms.</source>
        <translation>Sender %1 spielt nach %2 ms.</translation>
    </message>
    <message>
        <source>Channel %1 plays only after %2 ms. Some programs give up earlier.</source>
        <translation>Sender %1 spielt erst nach %2 ms. Manche Programme geben früher auf.</translation>
    </message>
    <message>
        <source>The provider is slow to answer; try another channel.</source>
        <translation>Der Anbieter antwortet langsam; versuchen Sie einen anderen Sender.</translation>
    </message>
    <message>
        <source>Not tried: all tuners are in use.</source>
        <translation>Nicht geprüft: Alle Tuner sind belegt.</translation>
    </message>
    <message>
        <source>Run the check again when fewer watch.</source>
        <translation>Prüfen Sie noch einmal, wenn weniger zuschauen.</translation>
    </message>
    <message>
        <source>Channel %1 does not play: %2.</source>
        <translation>Sender %1 spielt nicht: %2.</translation>
    </message>
    <message>
        <source>Try whether other channels play. If none does, look at the provider&apos;s account and at the Log page.</source>
        <translation>Versuchen Sie, ob andere Sender spielen. Spielt keiner, sehen Sie beim Konto des Anbieters und auf der Seite „Protokoll“ nach.</translation>
    </message>
    <message>
        <source>Channel %1 is answered, but no video comes. Plex gives up after about 30 seconds.</source>
        <translation>Sender %1 wird beantwortet, aber es kommt kein Video. Plex gibt nach etwa 30 Sekunden auf.</translation>
    </message>
    <message>
        <source>What channel %1 sends is no video (%2).</source>
        <translation>Was Sender %1 sendet, ist kein Video (%2).</translation>
    </message>
    <message>
        <source>Channel %1 plays also when Plex adds its wish to transcode.</source>
        <translation>Sender %1 spielt auch, wenn Plex seinen Wunsch nach Umwandlung anhängt.</translation>
    </message>
    <message>
        <source>Port %1, which Plex falls back to, answers.</source>
        <translation>Port %1, auf den Plex ausweicht, antwortet.</translation>
    </message>
    <message>
        <source>Port %1 does not answer. Plex falls back to it for a channel whose address it lost.</source>
        <translation>Port %1 antwortet nicht. Plex weicht auf ihn aus, wenn es die Adresse eines Senders verloren hat.</translation>
    </message>
    <message>
        <source>Use port %1 for video, if no other program needs it.</source>
        <translation>Benutzen Sie Port %1 für das Video, wenn kein anderes Programm ihn braucht.</translation>
    </message>
    <message>
        <source>The guide has %1 programmes (%2 MB).</source>
        <translation>Der Programmführer hat %1 Sendungen (%2 MB).</translation>
    </message>
    <message>
        <source>The guide is damaged at line %1: %2.</source>
        <translation>Der Programmführer ist in Zeile %1 beschädigt: %2.</translation>
    </message>
    <message>
        <source>Restart PlexBridge; if it stays so, report it.</source>
        <translation>Starten Sie PlexBridge neu; bleibt es so, melden Sie es.</translation>
    </message>
    <message>
        <source>The guide has %1 MB. Plex has trouble with more than 20 MB.</source>
        <translation>Der Programmführer hat %1 MB. Plex hat mit mehr als 20 MB Schwierigkeiten.</translation>
    </message>
    <message>
        <source>Use a guide with fewer days, or hide channels that nobody watches.</source>
        <translation>Benutzen Sie einen Programmführer mit weniger Tagen, oder blenden Sie Sender aus, die niemand schaut.</translation>
    </message>
    <message>
        <source>The guide has channels, but no programmes. Plex shows &quot;Unknown Airing&quot;.</source>
        <translation>Der Programmführer hat Sender, aber keine Sendungen. Plex zeigt „Unbekannte Sendung“.</translation>
    </message>
    <message>
        <source>Add a guide (XMLTV) in the settings, or wait until it is read.</source>
        <translation>Fügen Sie in den Einstellungen einen Programmführer (XMLTV) hinzu, oder warten Sie, bis er gelesen ist.</translation>
    </message>
    <message>
        <source>The last programme of the guide ended on %1.</source>
        <translation>Die letzte Sendung des Programmführers endete am %1.</translation>
    </message>
    <message>
        <source>See that the guide&apos;s address in the settings still works.</source>
        <translation>Prüfen Sie, ob die Adresse des Programmführers in den Einstellungen noch stimmt.</translation>
    </message>
    <message>
        <source>Every channel is in the guide under its number.</source>
        <translation>Jeder Sender steht unter seiner Nummer im Programmführer.</translation>
    </message>
    <message>
        <source>Channels of the guide that are not offered: %1. Plex does not map them by itself.</source>
        <translation>Sender im Programmführer, die nicht angeboten werden: %1. Plex ordnet sie nicht von selbst zu.</translation>
    </message>
    <message>
        <source>Channels without programmes: %1.</source>
        <translation>Sender ohne Sendungen: %1.</translation>
    </message>
    <message>
        <source>Add a guide that has them, or set their tvg-id in the playlist to its ids.</source>
        <translation>Fügen Sie einen Programmführer hinzu, der sie enthält, oder setzen Sie ihre tvg-id in der Senderliste auf dessen Kennungen.</translation>
    </message>
    <message>
        <source>The device answers the search at %1.</source>
        <translation>Das Gerät beantwortet die Suche unter %1.</translation>
    </message>
    <message>
        <source>Discovery is switched off, so Plex does not find the device by itself.</source>
        <translation>Die Erkennung ist ausgeschaltet; Plex findet das Gerät deshalb nicht von selbst.</translation>
    </message>
    <message>
        <source>Switch it on in the settings, or type the address into Plex.</source>
        <translation>Schalten Sie sie in den Einstellungen ein, oder geben Sie die Adresse in Plex ein.</translation>
    </message>
    <message>
        <source>Plex searches at port %2, where this device does not listen.</source>
        <translation>Plex sucht an Port %2; dort lauscht dieses Gerät nicht.</translation>
    </message>
    <message>
        <source>Set the port for discovery to %2, or type the address into Plex.</source>
        <translation>Stellen Sie den Port für die Erkennung auf %2, oder geben Sie die Adresse in Plex ein.</translation>
    </message>
    <message>
        <source>No answer to the search at %1, port %2 (UDP). Plex does not find the device by itself.</source>
        <translation>Keine Antwort auf die Suche unter %1, Port %2 (UDP). Plex findet das Gerät nicht von selbst.</translation>
    </message>
    <message>
        <source>End other tuner programs on this computer and look at the firewall, or type the address into Plex.</source>
        <translation>Beenden Sie andere Tuner-Programme auf diesem Computer und sehen Sie nach der Firewall, oder geben Sie die Adresse in Plex ein.</translation>
    </message>
    <message>
        <source>The answer to the search is not valid (%2), so programs ignore it.</source>
        <translation>Die Antwort auf die Suche ist ungültig (%2); Programme übergehen sie deshalb.</translation>
    </message>
    <message>
        <source>End other tuner programs on this computer.</source>
        <translation>Beenden Sie andere Tuner-Programme auf diesem Computer.</translation>
    </message>
    <message>
        <source>Another device (%1) answers the search in PlexBridge&apos;s place, at port %2 (UDP).</source>
        <translation>Ein anderes Gerät (%1) beantwortet an Port %2 (UDP) die Suche an Stelle von PlexBridge.</translation>
    </message>
    <message>
        <source>End the other tuner program on this computer, then restart PlexBridge.</source>
        <translation>Beenden Sie das andere Tuner-Programm auf diesem Computer, dann starten Sie PlexBridge neu.</translation>
    </message>
    <message>
        <source>The search was answered from %1 instead of %2, and programs take that for the device&apos;s address.</source>
        <translation>Die Suche wurde von %1 beantwortet statt von %2; Programme halten das für die Adresse des Geräts.</translation>
    </message>
    <message>
        <source>Set the address to listen on in the settings to %2.</source>
        <translation>Stellen Sie in den Einstellungen die Adresse, an der PlexBridge lauscht, auf %2.</translation>
    </message>
    <message>
        <source>The device answers the UPnP search.</source>
        <translation>Das Gerät beantwortet die UPnP-Suche.</translation>
    </message>
    <message>
        <source>No answer to the UPnP search. Few programs need it; Plex has another one.</source>
        <translation>Keine Antwort auf die UPnP-Suche. Wenige Programme brauchen sie; Plex sucht anders.</translation>
    </message>
    <message>
        <source>Look at the firewall (port 1900, UDP).</source>
        <translation>Sehen Sie nach der Firewall (Port 1900, UDP).</translation>
    </message>
    <message>
        <source>No other device in the network has the ID %1.</source>
        <translation>Kein anderes Gerät im Netz hat die Kennung %1.</translation>
    </message>
    <message>
        <source>The device at %1 has the same ID %2. Plex takes both for one.</source>
        <translation>Das Gerät unter %1 hat dieselbe Kennung %2. Plex hält beide für eines.</translation>
    </message>
    <message>
        <source>End one of them, or choose &quot;Use another device ID&quot; on the Device page and add PlexBridge in Plex anew. Without a window: remove device.json from the data directory and restart PlexBridge.</source>
        <translation>Beenden Sie eines davon, oder wählen Sie auf der Seite „Gerät“ „Andere Gerätekennung verwenden“ und fügen Sie PlexBridge in Plex neu hinzu. Ohne Fenster: Entfernen Sie device.json aus dem Datenordner und starten Sie PlexBridge neu.</translation>
    </message>
    <message>
        <source>The device listens on an IPv6 address only, and the UPnP search goes over IPv4.</source>
        <translation>Das Gerät lauscht nur auf einer IPv6-Adresse, und die UPnP-Suche geht über IPv4.</translation>
    </message>
    <message>
        <source>Leave the address in the settings empty, or type an IPv4 address.</source>
        <translation>Lassen Sie die Adresse in den Einstellungen leer, oder tippen Sie eine IPv4-Adresse.</translation>
    </message>
    <message>
        <source>No firewall was seen on this computer.</source>
        <translation>Auf diesem Computer war keine Firewall zu sehen.</translation>
    </message>
    <message>
        <source>The firewall ufw is on. Whether it lets Plex through, only an administrator can see.</source>
        <translation>Die Firewall ufw ist an. Ob sie Plex durchlässt, kann nur ein Administrator sehen.</translation>
    </message>
    <message>
        <source>If Plex does not reach PlexBridge, open its ports: %1</source>
        <translation>Wenn Plex PlexBridge nicht erreicht, öffnen Sie die Ports: %1</translation>
    </message>
    <message>
        <source>The firewall firewalld is on. Whether it lets Plex through, only an administrator can see.</source>
        <translation>Die Firewall firewalld ist an. Ob sie Plex durchlässt, kann nur ein Administrator sehen.</translation>
    </message>
    <message>
        <source>The firewall nftables is on. Whether it lets Plex through, only an administrator can see.</source>
        <translation>Die Firewall nftables ist an. Ob sie Plex durchlässt, kann nur ein Administrator sehen.</translation>
    </message>
    <message>
        <source>Fine</source>
        <comment>a check of the connection with Plex</comment>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <comment>a check of the connection with Plex</comment>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Must be mended</source>
        <comment>a check of the connection with Plex</comment>
        <translation>Zu beheben</translation>
    </message>
    <message>
        <source>The check took too long and was ended here.</source>
        <translation>Die Prüfung dauerte zu lange und wurde hier beendet.</translation>
    </message>
    <message>
        <source>See what keeps this computer busy, then run it again.</source>
        <translation>Sehen Sie nach, was diesen Computer beschäftigt, und prüfen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 is a public address. PlexBridge answers only private ones, so others on this network are refused.</source>
        <translation>%1 ist eine öffentliche Adresse. PlexBridge antwortet nur privaten; andere in diesem Netz werden deshalb abgewiesen.</translation>
    </message>
    <message>
        <source>If this network is your own, set allow-public-peers = true in the settings file.</source>
        <translation>Wenn dieses Netz Ihr eigenes ist, setzen Sie in der Einstellungsdatei allow-public-peers = true.</translation>
    </message>
    <message>
        <source>Whether a firewall is on could not be seen on this computer.</source>
        <translation>Ob auf diesem Rechner eine Firewall läuft, war nicht zu sehen.</translation>
    </message>
    <message>
        <source>If Plex does not reach PlexBridge, look whether a firewall closes its ports.</source>
        <translation>Wenn Plex PlexBridge nicht erreicht, sehen Sie nach, ob eine Firewall seine Ports schließt.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds, abbreviated</comment>
        <translation>
            <numerusform>%n Sek.</numerusform>
            <numerusform>%n Sek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes, abbreviated</comment>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours, abbreviated</comment>
        <translation>
            <numerusform>%n Std.</numerusform>
            <numerusform>%n Std.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes, abbreviated</comment>
        <translation>%1 Std. %2 Min.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>duration</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes, abbreviated</comment>
        <translation>
            <numerusform>vor %n Min.</numerusform>
            <numerusform>vor %n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours, abbreviated</comment>
        <translation>
            <numerusform>vor %n Std.</numerusform>
            <numerusform>vor %n Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <comment>minutes, abbreviated</comment>
        <translation>
            <numerusform>in %n Min.</numerusform>
            <numerusform>in %n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <comment>hours, abbreviated</comment>
        <translation>
            <numerusform>in %n Std.</numerusform>
            <numerusform>in %n Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Without a group</source>
        <comment>channels</comment>
        <translation>Ohne Gruppe</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group, number of its channels</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The playlist has no such group at the moment.</source>
        <translation>Die Senderliste hat diese Gruppe zurzeit nicht.</translation>
    </message>
</context>
<context>
    <name>GuideLinkDialog</name>
    <message>
        <source>Guide channels</source>
        <translation>Programmführer zuordnen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter of the channels</source>
        <translation>Filter der Sender</translation>
    </message>
    <message>
        <source>Which channels are shown</source>
        <translation>Welche Sender gezeigt werden</translation>
    </message>
    <message>
        <source>Channels and their guide channels</source>
        <translation>Sender und ihre Sender im Programmführer</translation>
    </message>
    <message>
        <source>Search all guides by name or id</source>
        <translation>Alle Programmführer nach Name oder Kennung durchsuchen</translation>
    </message>
    <message>
        <source>Search in the guides</source>
        <translation>Suche in den Programmführern</translation>
    </message>
    <message>
        <source>Channels of the guides</source>
        <translation>Sender der Programmführer</translation>
    </message>
    <message>
        <source>&amp;Use this one</source>
        <translation>&amp;Diesen nehmen</translation>
    </message>
    <message>
        <source>Take the programmes of the selected channel of the guide. This stays over refreshes.</source>
        <translation>Die Sendungen des gewählten Senders im Programmführer nehmen. Das bleibt auch beim Aktualisieren.</translation>
    </message>
    <message>
        <source>&amp;No guide</source>
        <translation>&amp;Kein Programmführer</translation>
    </message>
    <message>
        <source>Give this channel no programmes of a guide</source>
        <translation>Diesem Sender keine Sendungen eines Programmführers geben</translation>
    </message>
    <message>
        <source>&amp;Automatic again</source>
        <translation>Wieder &amp;automatisch</translation>
    </message>
    <message>
        <source>Forget what was chosen and match by id and name</source>
        <translation>Die Wahl vergessen und nach Kennung und Namen zuordnen</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle Sender</translation>
    </message>
    <message>
        <source>Unsure matches</source>
        <translation>Unsichere Treffer</translation>
    </message>
    <message>
        <source>Without a guide</source>
        <translation>Ohne Programmführer</translation>
    </message>
    <message>
        <source>No guide has such a channel.</source>
        <translation>Kein Programmführer hat einen solchen Sender.</translation>
    </message>
    <message numerus="yes">
        <source>The best %1 of %n found. Type more to narrow them down.</source>
        <translation>
            <numerusform>Die besten %1 von %n gefundenen. Tippen Sie mehr, um sie einzugrenzen.</numerusform>
            <numerusform>Die besten %1 von %n gefundenen. Tippen Sie mehr, um sie einzugrenzen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>channels of the guides</comment>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a channel</source>
        <translation>Wählen Sie einen Sender</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>channel number, channel name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>It shall have no guide.</source>
        <translation>Er soll keinen Programmführer haben.</translation>
    </message>
    <message>
        <source>Now: %1 (%2). %3</source>
        <comment>channel of a guide, its id, why they belong together</comment>
        <translation>Jetzt: %1 (%2). %3</translation>
    </message>
</context>
<context>
    <name>GuideList</name>
    <message>
        <source>Options…</source>
        <translation>Optionen …</translation>
    </message>
    <message>
        <source>%1 – times moved by %2</source>
        <comment>a guide, hours as +1:00</comment>
        <translation>%1 – Zeiten um %2 verschoben</translation>
    </message>
    <message>
        <source>%1 – times meant in %2</source>
        <comment>a guide, a time zone</comment>
        <translation>%1 – Zeiten gemeint in %2</translation>
    </message>
</context>
<context>
    <name>GuideOptionsDialog</name>
    <message>
        <source>Accept a &amp;certificate that can&apos;t be verified</source>
        <translation>Ein nicht prüfbares &amp;Zertifikat annehmen</translation>
    </message>
    <message>
        <source>Options of %1</source>
        <comment>window title: a guide</comment>
        <translation>Optionen von %1</translation>
    </message>
    <message>
        <source>&amp;Times:</source>
        <translation>Z&amp;eiten:</translation>
    </message>
    <message>
        <source>Many guides write times without saying in which zone they are.</source>
        <translation>Viele Programmführer schreiben Zeiten, ohne zu sagen, in welcher Zone sie gelten.</translation>
    </message>
    <message>
        <source>Zone of times that name none</source>
        <translation>Zone von Zeiten, die keine nennen</translation>
    </message>
    <message>
        <source>&amp;Zone of times that name none:</source>
        <translation>&amp;Zone von Zeiten, die keine nennen:</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>PlexBridge&apos;s own</source>
        <comment>user agent</comment>
        <translation>Der von PlexBridge</translation>
    </message>
    <message>
        <source>User &amp;agent:</source>
        <translation>User-&amp;Agent:</translation>
    </message>
    <message>
        <source>What the guide has at %1 is shown at %1.</source>
        <comment>a time</comment>
        <translation>Was im Programmführer um %1 steht, wird um %1 gezeigt.</translation>
    </message>
    <message>
        <source>What the guide has at %1 is shown at %2.</source>
        <comment>times</comment>
        <translation>Was im Programmführer um %1 steht, wird um %2 gezeigt.</translation>
    </message>
    <message>
        <source>This is no name of a time zone, such as Europe/Berlin.</source>
        <translation>Das ist kein Name einer Zeitzone wie Europe/Berlin.</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>Programmführer</translation>
    </message>
    <message>
        <source>Guide channels…</source>
        <translation>Zuordnen …</translation>
    </message>
    <message>
        <source>See and correct which channel of a guide belongs to which channel</source>
        <translation>Sehen und berichtigen, welcher Sender eines Programmführers zu welchem Sender gehört</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Read all guides again</source>
        <translation>Alle Programmführer neu lesen</translation>
    </message>
    <message>
        <source>Sources of the guide</source>
        <translation>Quellen des Programmführers</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Sendungen</translation>
    </message>
    <message>
        <source>No guide yet</source>
        <translation>Noch kein Programmführer</translation>
    </message>
    <message>
        <source>A guide tells Plex what is on and when, so that it can show and record it. Until then each channel gets placeholders. Add an XMLTV guide by address or file; many playlists name one themselves.</source>
        <translation>Ein Programmführer sagt Plex, was wann läuft, damit es das zeigen und aufnehmen kann. Bis dahin bekommt jeder Sender Platzhalter. Fügen Sie einen XMLTV-Programmführer als Adresse oder Datei hinzu; viele Senderlisten nennen selbst einen.</translation>
    </message>
    <message>
        <source>Add a guide…</source>
        <translation>Programmführer hinzufügen …</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the guides</source>
        <translation>
            <numerusform>%n Problem in den Programmführern</numerusform>
            <numerusform>%n Probleme in den Programmführern</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 channels have a guide.</source>
        <comment>counts</comment>
        <translation>%1 von %2 Sendern haben einen Programmführer.</translation>
    </message>
    <message>
        <source>Plex is given %1 that reach until %2.</source>
        <comment>size of the guide, a date</comment>
        <translation>Plex bekommt %1, die bis %2 reichen.</translation>
    </message>
    <message>
        <source>The guides are being read…</source>
        <translation>Die Programmführer werden gelesen …</translation>
    </message>
    <message>
        <source>The guides are read again %1.</source>
        <comment>in 3 h</comment>
        <translation>Die Programmführer werden %1 neu gelesen.</translation>
    </message>
    <message>
        <source>Choose a channel to see its programmes</source>
        <translation>Wählen Sie einen Sender, um seine Sendungen zu sehen</translation>
    </message>
    <message>
        <source>Programmes of %1</source>
        <comment>a channel</comment>
        <translation>Sendungen von %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln get(s) placeholders.</source>
        <comment>after: n of m have a guide</comment>
        <translation>
            <numerusform>%1 %Ln bekommt Platzhalter.</numerusform>
            <numerusform>%1 %Ln bekommen Platzhalter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln has/have no programmes.</source>
        <comment>after: n of m have a guide</comment>
        <translation>
            <numerusform>%1 %Ln hat keine Sendungen.</numerusform>
            <numerusform>%1 %Ln haben keine Sendungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Times:</source>
        <comment>of the programmes of a channel</comment>
        <translation>Z&amp;eiten:</translation>
    </message>
    <message>
        <source>Moves the programmes of this channel, here and for Plex, where the guide has them too early or too late</source>
        <translation>Verschiebt die Sendungen dieses Senders, hier und für Plex, wenn der Programmführer sie zu früh oder zu spät hat</translation>
    </message>
    <message>
        <source>As the guide has them</source>
        <comment>times</comment>
        <translation>Wie im Programmführer</translation>
    </message>
    <message>
        <source>As the playlist says (%1)</source>
        <comment>times; hours as +1:00</comment>
        <translation>Wie die Playlist sagt (%1)</translation>
    </message>
    <message>
        <source>As the times are turned in the settings. Nothing changes before that is saved.</source>
        <translation>So, wie die Zeiten in den Einstellungen gerade verschoben werden. Erst mit dem Speichern ändert sich etwas.</translation>
    </message>
</context>
<context>
    <name>GuideSourceModel</name>
    <message>
        <source>Source</source>
        <comment>column: of a guide</comment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <comment>column</comment>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column: of the last refresh</comment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column</comment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Channels</source>
        <comment>column: how many</comment>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Programmes</source>
        <comment>column: how many</comment>
        <translation>Sendungen</translation>
    </message>
    <message>
        <source>%1 (named by a playlist)</source>
        <comment>source of a guide</comment>
        <translation>%1 (von einer Senderliste genannt)</translation>
    </message>
</context>
<context>
    <name>GuideText</name>
    <message>
        <source>%1  %2</source>
        <comment>start of a programme, its title</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1–%2  %3</source>
        <comment>start and end of a programme, its title</comment>
        <translation>%1–%2  %3</translation>
    </message>
    <message>
        <source>Made by PlexBridge, since no guide knows this channel.</source>
        <translation>Von PlexBridge gemacht, weil kein Programmführer diesen Sender kennt.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>time and title of a programme</comment>
        <translation>Danach: %1</translation>
    </message>
    <message>
        <source>placeholders</source>
        <comment>what a channel has instead of a guide</comment>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>over</source>
        <comment>a guide that reaches no further than the past</comment>
        <translation>zu Ende</translation>
    </message>
    <message numerus="yes">
        <source>%n programme(s), until %1</source>
        <translation>
            <numerusform>%n Sendung, bis %1</numerusform>
            <numerusform>%n Sendungen, bis %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Its guide has no programmes for the days to come.</source>
        <translation>Sein Programmführer hat keine Sendungen für die nächsten Tage.</translation>
    </message>
    <message>
        <source>Plex is given placeholders of an hour each.</source>
        <translation>Plex bekommt Platzhalter von je einer Stunde.</translation>
    </message>
    <message>
        <source>Plex is given no programmes for it.</source>
        <translation>Plex bekommt keine Sendungen für ihn.</translation>
    </message>
    <message>
        <source>no guide</source>
        <comment>as a person chose</comment>
        <translation>kein Programmführer</translation>
    </message>
    <message>
        <source>Chosen</source>
        <comment>a guide channel that a person chose</comment>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Chosen by hand.</source>
        <translation>Von Hand gewählt.</translation>
    </message>
    <message>
        <source>Guide and playlist use the same id.</source>
        <translation>Programmführer und Senderliste verwenden dieselbe Kennung.</translation>
    </message>
    <message>
        <source>Guide and playlist use the same id, but for capital letters.</source>
        <translation>Programmführer und Senderliste verwenden bis auf die Großschreibung dieselbe Kennung.</translation>
    </message>
    <message>
        <source>The names are the same.</source>
        <translation>Die Namen sind gleich.</translation>
    </message>
    <message>
        <source>The names are alike. Better check it.</source>
        <translation>Die Namen sind ähnlich. Besser nachsehen.</translation>
    </message>
    <message>
        <source>No guide has a channel that fits.</source>
        <translation>Kein Programmführer hat einen passenden Sender.</translation>
    </message>
    <message>
        <source>Fine</source>
        <comment>result of a refresh</comment>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <comment>a playlist or guide</comment>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>What was read %1 stays in use.</source>
        <comment>how long ago</comment>
        <translation>Was %1 gelesen wurde, gilt weiter.</translation>
    </message>
    <message>
        <source>It could not be read yet.</source>
        <translation>Bisher konnte nichts gelesen werden.</translation>
    </message>
    <message>
        <source>missing since %1</source>
        <comment>a channel; a date</comment>
        <translation>fehlt seit %1</translation>
    </message>
    <message>
        <source>Its playlist does not have it any more since %1.
Number, name and guide wait for it until %2, or until you forget it.</source>
        <translation>Seine Senderliste hat ihn seit %1 nicht mehr.
Nummer, Name und Programmführer warten auf ihn bis %2 oder bis Sie ihn vergessen.</translation>
    </message>
</context>
<context>
    <name>HealthText</name>
    <message>
        <source>%1i %2</source>
        <comment>lines of an interlaced picture, codec</comment>
        <translation>%1i %2</translation>
    </message>
    <message>
        <source>%1p %2</source>
        <comment>lines of a picture, codec</comment>
        <translation>%1p %2</translation>
    </message>
    <message>
        <source>Not known yet: it shows after the first seconds of video.</source>
        <translation>Noch nicht bekannt: Es zeigt sich nach den ersten Sekunden Video.</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <comment>codec</comment>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>Picture: %1, %2 × %3 pixels, interlaced (half of the lines at a time)</source>
        <translation>Bild: %1, %2 × %3 Pixel, Halbbilder (je die Hälfte der Zeilen)</translation>
    </message>
    <message>
        <source>Picture: %1, %2 × %3 pixels</source>
        <translation>Bild: %1, %2 × %3 Pixel</translation>
    </message>
    <message>
        <source>Sound: %1</source>
        <comment>codecs</comment>
        <translation>Ton: %1</translation>
    </message>
    <message numerus="yes">
        <source>Packets were missing in %n place(s) since it began: the picture may show blocks. Mostly it is the provider&apos;s line.</source>
        <translation>
            <numerusform>Seit Beginn fehlten an %n Stelle Pakete: Das Bild kann Klötzchen zeigen. Meist liegt es an der Leitung des Anbieters.</numerusform>
            <numerusform>Seit Beginn fehlten an %n Stellen Pakete: Das Bild kann Klötzchen zeigen. Meist liegt es an der Leitung des Anbieters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of the stream was late or jumped %n time(s): picture and sound may halt for a moment.</source>
        <translation>
            <numerusform>Die Uhr im Video kam %n Mal zu spät oder sprang: Bild und Ton können kurz stocken.</numerusform>
            <numerusform>Die Uhr im Video kam %n Mal zu spät oder sprang: Bild und Ton können kurz stocken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was missing since it began.</source>
        <translation>Seit Beginn fehlte nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>how often a connection was opened anew</comment>
        <translation>
            <numerusform>%n Mal</numerusform>
            <numerusform>%n Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <comment>how often, how long ago the last time was</comment>
        <translation>%1, vor %2</translation>
    </message>
    <message>
        <source>The connection never broke since it began.</source>
        <translation>Die Verbindung ist seit Beginn nie abgerissen.</translation>
    </message>
    <message numerus="yes">
        <source>The connection was opened anew %n time(s) since it began. Viewers stay connected meanwhile.</source>
        <translation>
            <numerusform>Die Verbindung wurde seit Beginn %n Mal neu geöffnet. Zuschauer bleiben dabei verbunden.</numerusform>
            <numerusform>Die Verbindung wurde seit Beginn %n Mal neu geöffnet. Zuschauer bleiben dabei verbunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last %1 ago (%2)</source>
        <comment>how long ago, exact time</comment>
        <translation>Zuletzt vor %1 (%2)</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <comment>why a connection was opened anew</comment>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds, with one decimal</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>The provider has sent no video yet.</source>
        <translation>Der Anbieter hat noch kein Video geschickt.</translation>
    </message>
    <message>
        <source>So long the provider took to send the first video. It is most of what a viewer waits for when switching to the channel.</source>
        <translation>So lange brauchte der Anbieter bis zum ersten Video. Das ist der größte Teil der Zeit, die man beim Umschalten auf den Sender wartet.</translation>
    </message>
    <message>
        <source>Sound in AAC LATM: Plex can&apos;t record it</source>
        <translation>Ton in AAC LATM: Plex kann ihn nicht aufnehmen</translation>
    </message>
    <message>
        <source>Some players stay silent, too. Use another variant of the channel if the provider has one: with AAC in ADTS, MP2 or AC-3.</source>
        <translation>Auch manche Player bleiben stumm. Nehmen Sie eine andere Variante des Senders, wenn der Anbieter eine hat: mit AAC in ADTS, MP2 oder AC-3.</translation>
    </message>
    <message>
        <source>Sound in DTS: most players can&apos;t play it</source>
        <translation>Ton in DTS: Die meisten Player können ihn nicht abspielen</translation>
    </message>
    <message>
        <source>Plex has to convert it, which takes computing time. Use another variant of the channel if the provider has one.</source>
        <translation>Plex muss ihn umwandeln, was Rechenzeit kostet. Nehmen Sie eine andere Variante des Senders, wenn der Anbieter eine hat.</translation>
    </message>
    <message>
        <source>Picture in an unknown format: no player is known to show it</source>
        <translation>Bild in unbekanntem Format: Kein Player ist bekannt, der es zeigt</translation>
    </message>
    <message>
        <source>Picture in %1: hardly any player shows it</source>
        <comment>codec</comment>
        <translation>Bild in %1: Kaum ein Player zeigt es</translation>
    </message>
    <message>
        <source>Use another variant of the channel if the provider has one, best in H.264.</source>
        <translation>Nehmen Sie eine andere Variante des Senders, wenn der Anbieter eine hat, am besten in H.264.</translation>
    </message>
    <message>
        <source>No picture: Plex takes the channel for broken</source>
        <translation>Kein Bild: Plex hält den Sender für defekt</translation>
    </message>
    <message>
        <source>It is a radio channel. Other players play it; in Plex, leave it out of the lineup.</source>
        <translation>Es ist ein Radiosender. Andere Player spielen ihn; nehmen Sie ihn für Plex nicht in die Senderliste auf.</translation>
    </message>
    <message>
        <source>Encrypted: nobody can see it</source>
        <translation>Verschlüsselt: Niemand kann ihn sehen</translation>
    </message>
    <message>
        <source>The provider sends it scrambled. Ask there whether your subscription includes it.</source>
        <translation>Der Anbieter sendet ihn verschlüsselt. Fragen Sie dort, ob Ihr Abonnement ihn enthält.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) in the stream</source>
        <translation>
            <numerusform>%n Fehler im Video</numerusform>
            <numerusform>%n Fehler im Video</numerusform>
        </translation>
    </message>
    <message>
        <source>reopened %1</source>
        <comment>how often a connection was opened anew, how long ago</comment>
        <translation>neu geöffnet: %1</translation>
    </message>
    <message>
        <source>First video after %1</source>
        <comment>so many seconds</comment>
        <translation>Erstes Video nach %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a stream: the provider sends nothing</comment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Unsuitable</source>
        <comment>a stream whose codecs many players can&apos;t show</comment>
        <translation>Ungeeignet</translation>
    </message>
    <message numerus="yes">
        <source>Broke %n time(s)</source>
        <comment>a stream</comment>
        <translation>
            <numerusform>Riss %n-mal ab</numerusform>
            <numerusform>Riss %n-mal ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <comment>in a stream</comment>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>Good</source>
        <comment>a stream</comment>
        <translation>Gut</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Watched hours by weekday and hour</source>
        <translation>Gesehene Stunden nach Wochentag und Uhrzeit</translation>
    </message>
    <message>
        <source>%1 %2 h</source>
        <comment>weekday, watched hours</comment>
        <translation>%1 %2 h</translation>
    </message>
    <message>
        <source>%1 %2: %3 h watched</source>
        <comment>weekday, time, hours</comment>
        <translation>%1 %2: %3 h gesehen</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Ended</source>
        <comment>column: when</comment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>column</comment>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <comment>column</comment>
        <translation>Grund des Endes</translation>
    </message>
    <message>
        <source>Length</source>
        <comment>column: duration</comment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>column: how much was sent</comment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Session</source>
        <comment>column</comment>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>From %1
until %2</source>
        <translation>Von %1
bis %2</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>column</comment>
        <translation>Gerät</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Channel, name or number</source>
        <translation>Sender, Name oder Nummer</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Read the history again</source>
        <translation>Verlauf neu lesen</translation>
    </message>
    <message>
        <source>Ended sessions</source>
        <translation>Beendete Sitzungen</translation>
    </message>
    <message>
        <source>Load more</source>
        <translation>Mehr laden</translation>
    </message>
    <message>
        <source>Steps of the selected session</source>
        <translation>Schritte der ausgewählten Sitzung</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who watched what, then why it ended</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Select a session to see its steps</source>
        <translation>Wählen Sie eine Sitzung, um ihre Schritte zu sehen</translation>
    </message>
    <message>
        <source>The history can&apos;t be read at the moment</source>
        <translation>Der Verlauf kann zurzeit nicht gelesen werden</translation>
    </message>
    <message>
        <source>The database does not answer. The status line below says why.</source>
        <translation>Die Datenbank antwortet nicht. Die Statuszeile unten sagt, warum.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No ended sessions</source>
        <translation>Keine beendeten Sitzungen</translation>
    </message>
    <message>
        <source>Sessions that are over are listed here, with the reason why they ended.</source>
        <translation>Hier stehen abgeschlossene Sitzungen mit dem Grund ihres Endes.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n session(s): %2 watched, %3</source>
        <comment>time, amount of data</comment>
        <translation>
            <numerusform>%1 von %n Sitzung: %2 gesehen, %3</numerusform>
            <numerusform>%1 von %n Sitzungen: %2 gesehen, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is being read</source>
        <translation>Der Verlauf wird gelesen</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Find on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What it does</source>
        <comment>column</comment>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>column</comment>
        <translation>Taste</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Time</source>
        <comment>column</comment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>column: severity of a log line</comment>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>column: part of the program</comment>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>column</comment>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Least level shown</source>
        <translation>Niedrigste gezeigte Stufe</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all that are shown</source>
        <translation>Die ausgewählten oder alle gezeigten Zeilen kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Save the lines that are shown to a file</source>
        <translation>Die gezeigten Zeilen in einer Datei speichern</translation>
    </message>
    <message>
        <source>No log lines</source>
        <translation>Keine Protokollzeilen</translation>
    </message>
    <message>
        <source>What PlexBridge does is told here, line by line. At this level there is nothing to tell.</source>
        <translation>Hier steht Zeile für Zeile, was PlexBridge tut. Auf dieser Stufe gibt es nichts zu berichten.</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>least severity shown</comment>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>The log was not saved</source>
        <translation>Das Protokoll wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Choose another place.</source>
        <translation>%1 kann nicht geschrieben werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Write them from now on</source>
        <translation>Ab jetzt schreiben</translation>
    </message>
    <message>
        <source>Such lines are not written at the moment</source>
        <translation>Solche Zeilen werden zurzeit nicht geschrieben</translation>
    </message>
    <message>
        <source>PlexBridge writes only lines from %1 on.</source>
        <comment>a log level</comment>
        <translation>PlexBridge schreibt nur Zeilen ab %1.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Refresh channels</source>
        <translation>Sender &amp;aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Zuschauer</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>%1 – PlexBridge</source>
        <comment>window title: name of the device</comment>
        <translation>%1 – PlexBridge</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Programmführer</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Set &amp;up…</source>
        <translation>&amp;Einrichten …</translation>
    </message>
    <message>
        <source>&amp;Check-up…</source>
        <translation>&amp;Prüfung …</translation>
    </message>
    <message>
        <source>How to &amp;add it in Plex</source>
        <translation>Wie man es in Plex &amp;hinzufügt</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Tasten …</translation>
    </message>
    <message>
        <source>A&amp;bout PlexBridge…</source>
        <translation>&amp;Über PlexBridge …</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo:</source>
        <comment>before what is undone</comment>
        <translation>&amp;Rückgängig:</translation>
    </message>
    <message>
        <source>&amp;Redo:</source>
        <comment>before what is done again</comment>
        <translation>&amp;Wiederholen:</translation>
    </message>
    <message>
        <source>For &amp;support…</source>
        <translation>Für den Bei&amp;stand …</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
</context>
<context>
    <name>MessageSettings</name>
    <message>
        <source>What happens can be told to other programs and to a telephone. Nothing is sent unless an address stands here.</source>
        <translation>Was geschieht, kann anderen Programmen und einem Telefon gesagt werden. Nichts wird gesendet, solange hier keine Adresse steht.</translation>
    </message>
    <message>
        <source>MQTT: Home Assistant and others</source>
        <translation>MQTT: Home Assistant und andere</translation>
    </message>
    <message>
        <source>Home Assistant finds tuners in use, who watches and what is wrong by itself.</source>
        <translation>Home Assistant findet belegte Tuner, wer zusieht und was nicht stimmt, von selbst.</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>{message}, {kind}, {channel}, {number}, {client}, {detail}, {state}, {time}, {trouble} and {id} are replaced in what is sent.</source>
        <translation>{message}, {kind}, {channel}, {number}, {client}, {detail}, {state}, {time}, {trouble} und {id} werden in dem ersetzt, was gesendet wird.</translation>
    </message>
    <message>
        <source>ntfy: notifications on a telephone</source>
        <translation>ntfy: Benachrichtigungen auf einem Telefon</translation>
    </message>
    <message>
        <source>Choose a topic that nobody guesses: who knows it can read along.</source>
        <translation>Wählen Sie ein Thema, das niemand errät: Wer es kennt, kann mitlesen.</translation>
    </message>
    <message>
        <source>Send a test</source>
        <comment>button</comment>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>&amp;Webhook and ntfy are told:</source>
        <translation>&amp;Webhook und ntfy erfahren:</translation>
    </message>
    <message>
        <source>What webhook and ntfy are told</source>
        <translation>Was Webhook und ntfy erfahren</translation>
    </message>
    <message>
        <source>All that is trouble</source>
        <translation>Alles, was Ärger macht</translation>
    </message>
    <message>
        <source>Everything that happens</source>
        <translation>Alles, was geschieht</translation>
    </message>
    <message>
        <source>What is chosen here:</source>
        <translation>Was hier gewählt ist:</translation>
    </message>
    <message>
        <source>Kinds of events that webhook and ntfy are told</source>
        <translation>Arten von Ereignissen, die Webhook und ntfy erfahren</translation>
    </message>
    <message>
        <source>It arrived: the server answered %1.</source>
        <comment>a status number</comment>
        <translation>Angekommen: Der Server hat mit %1 geantwortet.</translation>
    </message>
    <message>
        <source>It arrived: the server answered %1: %2</source>
        <comment>a status number, its words</comment>
        <translation>Angekommen: Der Server hat mit %1 geantwortet: %2</translation>
    </message>
    <message>
        <source>It arrived.</source>
        <translation>Angekommen.</translation>
    </message>
    <message>
        <source>It was not taken: the server answered %1.</source>
        <comment>a status number</comment>
        <translation>Nicht angenommen: Der Server hat mit %1 geantwortet.</translation>
    </message>
    <message>
        <source>It was not taken: the server answered %1: %2</source>
        <comment>a status number, its words</comment>
        <translation>Nicht angenommen: Der Server hat mit %1 geantwortet: %2</translation>
    </message>
    <message>
        <source>It did not arrive: %1</source>
        <translation>Nicht angekommen: %1</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Es wurde noch nichts gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>The last message was taken; %Ln in all since the start.</source>
        <translation>
            <numerusform>Die letzte Nachricht wurde angenommen; %Ln seit dem Start.</numerusform>
            <numerusform>Die letzte Nachricht wurde angenommen; %Ln insgesamt seit dem Start.</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages do not arrive; it is tried again: %1</source>
        <translation>Nachrichten kommen nicht an; es wird wieder versucht: %1</translation>
    </message>
    <message>
        <source>Nothing is ticked. Tick what is to be told, or choose all that is trouble.</source>
        <translation>Nichts ist angekreuzt. Kreuzen Sie an, was gemeldet werden soll, oder wählen Sie alles, was Ärger macht.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Open</source>
        <comment>a notification: show it in the window</comment>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>PastChart</name>
    <message>
        <source>Viewers at once</source>
        <translation>Zuschauer zugleich</translation>
    </message>
    <message numerus="yes">
        <source>At most %n at once</source>
        <comment>viewers</comment>
        <translation>
            <numerusform>Höchstens %n zugleich</numerusform>
            <numerusform>Höchstens %n zugleich</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: at most %2 at once</source>
        <comment>time, number of viewers</comment>
        <translation>%1: höchstens %2 zugleich</translation>
    </message>
</context>
<context>
    <name>PastView</name>
    <message>
        <source>Watched</source>
        <comment>column: time</comment>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>column: how much was sent</comment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>column: how many sessions of all</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Save table as CSV…</source>
        <translation>Tabelle als CSV speichern …</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>column</comment>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>column</comment>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Viewers at once</source>
        <translation>Zuschauer zugleich</translation>
    </message>
    <message>
        <source>When somebody watches</source>
        <translation>Wann jemand zusieht</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s): %1 watched, %2</source>
        <comment>time, amount of data</comment>
        <translation>
            <numerusform>%n Sitzung: %1 gesehen, %2</numerusform>
            <numerusform>%n Sitzungen: %1 gesehen, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>counts</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>PlaylistList</name>
    <message>
        <source>Options…</source>
        <translation>Optionen …</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>name of a playlist, then its address</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (at most %n stream(s) at once)</source>
        <comment>a playlist</comment>
        <translation>
            <numerusform>%1 (höchstens %n Stream zugleich)</numerusform>
            <numerusform>%1 (höchstens %n Streams zugleich)</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates of this provider are not verified.</source>
        <translation>Zertifikate dieses Anbieters werden nicht geprüft.</translation>
    </message>
    <message>
        <source>%1 – switched off</source>
        <comment>a playlist</comment>
        <translation>%1 – abgeschaltet</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Konto …</translation>
    </message>
    <message>
        <source>Account at %1</source>
        <comment>server of a provider</comment>
        <translation>Konto bei %1</translation>
    </message>
</context>
<context>
    <name>PlaylistOptions</name>
    <message>
        <source>&amp;Use this playlist</source>
        <translation>Diese Senderliste &amp;verwenden</translation>
    </message>
    <message>
        <source>Switched off, it has no channels. They get their numbers back when it is switched on again.</source>
        <translation>Abgeschaltet hat sie keine Sender. Beim Einschalten bekommen sie ihre Nummern zurück.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Streams at once:</source>
        <translation>&amp;Streams zugleich:</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>As many as your contract allows. Several viewers of one channel count once; more channels are not opened, so that the provider locks nobody out.</source>
        <translation>So viele, wie Ihr Vertrag erlaubt. Mehrere Zuschauer eines Senders zählen einmal; mehr Sender werden nicht geöffnet, damit der Anbieter niemanden aussperrt.</translation>
    </message>
    <message>
        <source>User &amp;agent:</source>
        <translation>User-&amp;Agent:</translation>
    </message>
    <message>
        <source>PlexBridge&apos;s own</source>
        <translation>Der von PlexBridge</translation>
    </message>
    <message>
        <source>The name of a player that the provider wants to see. Streams that name one in the playlist keep theirs.</source>
        <translation>Der Name eines Players, den der Anbieter sehen will. Streams, die in der Senderliste einen nennen, behalten ihren.</translation>
    </message>
    <message>
        <source>Accept a &amp;certificate that can&apos;t be verified</source>
        <translation>Ein nicht prüfbares &amp;Zertifikat annehmen</translation>
    </message>
    <message>
        <source>Anybody between this computer and the provider can then read user name and password and change what is shown. Switch this on only if the provider can&apos;t be reached otherwise.</source>
        <translation>Jeder zwischen diesem Computer und dem Anbieter kann dann Benutzername und Passwort lesen und ändern, was gezeigt wird. Nur einschalten, wenn der Anbieter sonst nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>Options of %1</source>
        <comment>window title: a playlist</comment>
        <translation>Optionen von %1</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Read again e&amp;very:</source>
        <translation>Neu lesen &amp;alle:</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Nur auf Wunsch</translation>
    </message>
    <message>
        <source> h</source>
        <translation> Std.</translation>
    </message>
    <message>
        <source>&amp;First number:</source>
        <translation>&amp;Erste Nummer:</translation>
    </message>
    <message>
        <source>Channels that bring no number of their own are numbered from here on. Numbers that were given stay.</source>
        <translation>Sender ohne eigene Nummer werden von hier an nummeriert. Vergebene Nummern bleiben.</translation>
    </message>
    <message>
        <source>Which channels</source>
        <translation>Welche Sender</translation>
    </message>
    <message>
        <source>&amp;Data a month:</source>
        <translation>&amp;Daten im Monat:</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>Nothing is stopped at it; you are told when 80 % have come.</source>
        <translation>Angehalten wird dann nichts; Sie erfahren es, wenn 80 % erreicht sind.</translation>
    </message>
    <message>
        <source>Take &amp;films, episodes and clips for channels, too</source>
        <translation>Auch &amp;Filme, Folgen und Ausschnitte als Sender nehmen</translation>
    </message>
    <message>
        <source>Take &amp;headings such as #### SPORT #### for channels, too</source>
        <translation>Auch &amp;Überschriften wie #### SPORT #### als Sender nehmen</translation>
    </message>
</context>
<context>
    <name>PlaylistStateModel</name>
    <message>
        <source>Playlist</source>
        <comment>column</comment>
        <translation>Senderliste</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <comment>column</comment>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>column: when it is read again</comment>
        <translation>Wieder</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column: of the last refresh</comment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Channels</source>
        <comment>column: how many</comment>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Switched off</source>
        <comment>a playlist</comment>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>result of a refresh, how long an account runs</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>account has ended</source>
        <translation>Konto ist abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>account ends in %n day(s)</source>
        <translation>
            <numerusform>Konto endet in %n Tag</numerusform>
            <numerusform>Konto endet in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>The account runs until %1</source>
        <comment>date</comment>
        <translation>Das Konto läuft bis %1</translation>
    </message>
    <message numerus="yes">
        <source>The provider allows %n stream(s) at once</source>
        <translation>
            <numerusform>Der Anbieter erlaubt %n Stream zugleich</numerusform>
            <numerusform>Der Anbieter erlaubt %n Streams zugleich</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>column: how many entries become no channels</comment>
        <translation>Ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s), by the choice of channels</source>
        <translation>
            <numerusform>%Ln Sender, durch die Auswahl</numerusform>
            <numerusform>%Ln Sender, durch die Auswahl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln film(s), episodes and clips</source>
        <translation>
            <numerusform>%Ln Film, Folge oder Ausschnitt</numerusform>
            <numerusform>%Ln Filme, Folgen und Ausschnitte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln heading(s) among channels</source>
        <translation>
            <numerusform>%Ln Überschrift zwischen Sendern</numerusform>
            <numerusform>%Ln Überschriften zwischen Sendern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacySettings</name>
    <message>
        <source>&amp;Ask media servers who watches</source>
        <translation>Medienserver &amp;fragen, wer zusieht</translation>
    </message>
    <message>
        <source>Rows, notifications and the history then name the account and the player. Switched off, they name devices only, names that are kept are forgotten, and streams that nobody watches are not found.</source>
        <translation>Zeilen, Benachrichtigungen und der Verlauf nennen dann Konto und Abspielgerät. Ausgeschaltet nennen sie nur Geräte, gespeicherte Namen werden vergessen, und Streams, die niemand ansieht, werden nicht gefunden.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Days that names are kept</source>
        <translation>Tage, die Namen behalten werden</translation>
    </message>
    <message>
        <source>&amp;Forget names after:</source>
        <translation>Namen &amp;vergessen nach:</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nie von selbst</translation>
    </message>
    <message>
        <source>&amp;End streams that nobody watches after:</source>
        <translation>Streams, die niemand ansieht, &amp;beenden nach:</translation>
    </message>
    <message>
        <source>&amp;Past sessions kept, for 90 days at most:</source>
        <translation>Vergangene &amp;Sitzungen behalten, höchstens 90 Tage:</translation>
    </message>
    <message>
        <source>Tokens and passwords</source>
        <translation>Token und Passwörter</translation>
    </message>
    <message>
        <source>New ones go into the keychain of this desktop, if there is one, else into a file that only you can read. Passwords of providers stand in the settings file, which only you can read, too: they are part of every address of a channel.</source>
        <translation>Neue kommen in den Schlüsselbund dieses Desktops, wenn es einen gibt, sonst in eine Datei, die nur Sie lesen können. Passwörter von Anbietern stehen in der Einstellungsdatei, die ebenfalls nur Sie lesen können: Sie sind Teil jeder Adresse eines Senders.</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Problems of the last import</source>
        <translation>Probleme des letzten Einlesens</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>problems</comment>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurgeDialog</name>
    <message>
        <source>Purge sessions</source>
        <translation>Sitzungen entfernen</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>time without activity</comment>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Any client: name or address</source>
        <translation>Jedes Gerät: Name oder Adresse</translation>
    </message>
    <message>
        <source>Any channel: name or number</source>
        <translation>Jeder Sender: Name oder Nummer</translation>
    </message>
    <message>
        <source>States:</source>
        <translation>Zustände:</translation>
    </message>
    <message>
        <source>&amp;Without activity for at least:</source>
        <translation>&amp;Ohne Tätigkeit seit mindestens:</translation>
    </message>
    <message>
        <source>&amp;Client:</source>
        <translation>&amp;Gerät:</translation>
    </message>
    <message>
        <source>C&amp;hannel:</source>
        <translation>&amp;Sender:</translation>
    </message>
    <message>
        <source>Keep all</source>
        <comment>button: purge nothing</comment>
        <translation>Alle behalten</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) will leave the table.</source>
        <translation>
            <numerusform>%n Sitzung verlässt die Tabelle.</numerusform>
            <numerusform>%n Sitzungen verlassen die Tabelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>No session is like this.</source>
        <translation>Keine Sitzung ist so.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them run(s): whoever watches sees the picture end.</source>
        <translation>
            <numerusform>%n davon läuft: Wer zusieht, dem endet das Bild.</numerusform>
            <numerusform>%n davon laufen: Wer zusieht, dem endet das Bild.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Purge %n session(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>%n Sitzung entfernen</numerusform>
            <numerusform>%n Sitzungen entfernen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefreshReview</name>
    <message>
        <source>What the last refresh changed</source>
        <translation>Was die letzte Aktualisierung geändert hat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date and time, what a refresh changed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>column</comment>
        <translation>Sender</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>column: to a channel</comment>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>column</comment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>column</comment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>All new ones on</source>
        <translation>Alle neuen ein</translation>
    </message>
    <message>
        <source>All new ones off</source>
        <translation>Alle neuen aus</translation>
    </message>
    <message>
        <source>are offered to Plex</source>
        <comment>new channels</comment>
        <translation>werden Plex angeboten</translation>
    </message>
    <message>
        <source>are hidden</source>
        <comment>new channels</comment>
        <translation>werden verborgen</translation>
    </message>
    <message>
        <source>are hidden until I have looked here</source>
        <comment>new channels</comment>
        <translation>werden verborgen, bis ich hier nachgesehen habe</translation>
    </message>
    <message>
        <source>From now on, new channels of these &amp;playlists:</source>
        <translation>Neue Sender dieser &amp;Senderlisten von nun an:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>channels</comment>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln back again</source>
        <comment>channels</comment>
        <translation>
            <numerusform>%Ln wieder da</numerusform>
            <numerusform>%Ln wieder da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <comment>channels</comment>
        <translation>
            <numerusform>%Ln weg</numerusform>
            <numerusform>%Ln weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln renamed</source>
        <comment>channels</comment>
        <translation>
            <numerusform>%Ln umbenannt</numerusform>
            <numerusform>%Ln umbenannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another number</source>
        <comment>channels</comment>
        <translation>
            <numerusform>%Ln mit anderer Nummer</numerusform>
            <numerusform>%Ln mit anderer Nummer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>changes of channels</comment>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>New, hidden by the rule</source>
        <translation>Neu, nach der Regel verborgen</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a channel</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Back again</source>
        <comment>a channel</comment>
        <translation>Wieder da</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>a channel</comment>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Was called %1</source>
        <comment>a channel&apos;s former name</comment>
        <translation>Hieß %1</translation>
    </message>
    <message>
        <source>Had number %1</source>
        <comment>a channel&apos;s former number</comment>
        <translation>Hatte Nummer %1</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) will be switched.</source>
        <translation>
            <numerusform>%n Sender wird umgeschaltet.</numerusform>
            <numerusform>%n Sender werden umgeschaltet.</numerusform>
        </translation>
    </message>
    <message>
        <source>A tick before its name offers a channel to Plex.</source>
        <translation>Ein Haken vor dem Namen bietet einen Sender Plex an.</translation>
    </message>
</context>
<context>
    <name>ReplayModel</name>
    <message>
        <source>Time</source>
        <comment>column</comment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>column</comment>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>SaidText</name>
    <message>
        <source>the provider fell silent</source>
        <translation>der Anbieter sendet nichts mehr</translation>
    </message>
    <message>
        <source>the provider ended the stream</source>
        <translation>der Anbieter hat den Stream beendet</translation>
    </message>
    <message>
        <source>the provider sends nothing</source>
        <translation>der Anbieter sendet nichts</translation>
    </message>
    <message>
        <source>The provider sends nothing</source>
        <translation>Der Anbieter sendet nichts</translation>
    </message>
    <message>
        <source>the provider sent no video</source>
        <translation>der Anbieter hat kein Video gesendet</translation>
    </message>
    <message>
        <source>the provider sends a web page (%1) instead of video</source>
        <translation>der Anbieter sendet eine Webseite (%1) statt Video</translation>
    </message>
    <message>
        <source>the provider sends a text (%1) instead of video</source>
        <translation>der Anbieter sendet einen Text (%1) statt Video</translation>
    </message>
    <message>
        <source>the provider refuses the name or the password (%1)</source>
        <translation>der Anbieter lehnt den Namen oder das Passwort ab (%1)</translation>
    </message>
    <message>
        <source>the provider wants to be paid first (%1)</source>
        <translation>der Anbieter will zuerst bezahlt werden (%1)</translation>
    </message>
    <message>
        <source>the provider refuses this account, or the address it is used from (%1)</source>
        <translation>der Anbieter lehnt dieses Konto ab oder die Adresse, von der es benutzt wird (%1)</translation>
    </message>
    <message>
        <source>the provider does not have this stream (%1)</source>
        <translation>der Anbieter hat diesen Stream nicht (%1)</translation>
    </message>
    <message>
        <source>the provider does not give the stream in this form (%1)</source>
        <translation>der Anbieter gibt den Stream nicht in dieser Form (%1)</translation>
    </message>
    <message>
        <source>the provider has given this stream up (%1)</source>
        <translation>der Anbieter hat diesen Stream aufgegeben (%1)</translation>
    </message>
    <message>
        <source>the provider finds that it is asked too often (%1)</source>
        <translation>der Anbieter findet, dass er zu oft gefragt wird (%1)</translation>
    </message>
    <message>
        <source>the provider may not show this here (%1)</source>
        <translation>der Anbieter darf das hier nicht zeigen (%1)</translation>
    </message>
    <message>
        <source>the provider finds the account expired or blocked (%1)</source>
        <translation>der Anbieter hält das Konto für abgelaufen oder gesperrt (%1)</translation>
    </message>
    <message>
        <source>the provider&apos;s own source does not answer (%1)</source>
        <translation>die Quelle des Anbieters antwortet ihm nicht (%1)</translation>
    </message>
    <message>
        <source>the provider has trouble of its own (%1)</source>
        <translation>der Anbieter hat selbst eine Störung (%1)</translation>
    </message>
    <message>
        <source>the provider refuses the stream (%1)</source>
        <translation>der Anbieter lehnt den Stream ab (%1)</translation>
    </message>
    <message>
        <source>the provider allows no further connection of this account (%1)</source>
        <translation>der Anbieter erlaubt keine weitere Verbindung dieses Kontos (%1)</translation>
    </message>
    <message>
        <source>the provider allows one connection and still counts the last one (%1)</source>
        <translation>der Anbieter erlaubt eine Verbindung und zählt die letzte noch (%1)</translation>
    </message>
    <message>
        <source>the provider allows %1 connections and still counts one that has ended (%2)</source>
        <translation>der Anbieter erlaubt %1 Verbindungen und zählt noch eine, die zu Ende ist (%2)</translation>
    </message>
    <message>
        <source>the provider does not understand the question (%1)</source>
        <translation>der Anbieter versteht die Anfrage nicht (%1)</translation>
    </message>
    <message>
        <source>the provider is overloaded, or down for a while (%1)</source>
        <translation>der Anbieter ist überlastet oder eine Weile außer Betrieb (%1)</translation>
    </message>
    <message>
        <source>the provider&apos;s server is down (%1)</source>
        <translation>der Server des Anbieters ist außer Betrieb (%1)</translation>
    </message>
    <message>
        <source>the provider leads on to nowhere (%1)</source>
        <translation>der Anbieter leitet ins Leere weiter (%1)</translation>
    </message>
    <message>
        <source>the network wants a login first (%1)</source>
        <translation>das Netz verlangt zuerst eine Anmeldung (%1)</translation>
    </message>
    <message>
        <source>the proxy wants a name and a password, or others (%1)</source>
        <translation>der Proxy verlangt Name und Passwort oder andere (%1)</translation>
    </message>
    <message>
        <source>the proxy wants a name and a password, or others</source>
        <translation>der Proxy verlangt Name und Passwort oder andere</translation>
    </message>
    <message>
        <source>the proxy does not allow it</source>
        <translation>der Proxy lässt es nicht zu</translation>
    </message>
    <message>
        <source>the proxy can&apos;t be reached</source>
        <translation>der Proxy ist nicht erreichbar</translation>
    </message>
    <message>
        <source>the proxy can&apos;t reach the provider</source>
        <translation>der Proxy erreicht den Anbieter nicht</translation>
    </message>
    <message>
        <source>the proxy can&apos;t reach the server</source>
        <translation>der Proxy erreicht den Server nicht</translation>
    </message>
    <message>
        <source>the name of the proxy is not known</source>
        <translation>der Name des Proxys ist nicht bekannt</translation>
    </message>
    <message>
        <source>the proxy can&apos;t be used</source>
        <translation>der Proxy kann nicht benutzt werden</translation>
    </message>
    <message>
        <source>the provider refuses the connection</source>
        <translation>der Anbieter nimmt die Verbindung nicht an</translation>
    </message>
    <message>
        <source>the server refuses the connection</source>
        <translation>der Server nimmt die Verbindung nicht an</translation>
    </message>
    <message>
        <source>the provider broke the connection off</source>
        <translation>der Anbieter hat die Verbindung abgebrochen</translation>
    </message>
    <message>
        <source>the server broke the connection off</source>
        <translation>der Server hat die Verbindung abgebrochen</translation>
    </message>
    <message>
        <source>there is no way to the provider</source>
        <translation>es führt kein Weg zum Anbieter</translation>
    </message>
    <message>
        <source>there is no way to the server</source>
        <translation>es führt kein Weg zum Server</translation>
    </message>
    <message>
        <source>the provider can&apos;t be reached</source>
        <translation>der Anbieter ist nicht erreichbar</translation>
    </message>
    <message>
        <source>the server can&apos;t be reached</source>
        <translation>der Server ist nicht erreichbar</translation>
    </message>
    <message>
        <source>the provider sent nothing any more</source>
        <translation>der Anbieter hat nichts mehr gesendet</translation>
    </message>
    <message>
        <source>the server sent nothing any more</source>
        <translation>der Server hat nichts mehr gesendet</translation>
    </message>
    <message>
        <source>the provider closed the connection unanswered</source>
        <translation>der Anbieter hat die Verbindung ohne Antwort geschlossen</translation>
    </message>
    <message>
        <source>the server closed the connection unanswered</source>
        <translation>der Server hat die Verbindung ohne Antwort geschlossen</translation>
    </message>
    <message>
        <source>the provider closed the connection too early</source>
        <translation>der Anbieter hat die Verbindung zu früh geschlossen</translation>
    </message>
    <message>
        <source>the server closed the connection too early</source>
        <translation>der Server hat die Verbindung zu früh geschlossen</translation>
    </message>
    <message>
        <source>the provider&apos;s answer is garbled</source>
        <translation>die Antwort des Anbieters ist unverständlich</translation>
    </message>
    <message>
        <source>the server&apos;s answer is garbled</source>
        <translation>die Antwort des Servers ist unverständlich</translation>
    </message>
    <message>
        <source>the name of the provider is not known</source>
        <translation>der Name des Anbieters ist nicht bekannt</translation>
    </message>
    <message>
        <source>the name of the server is not known</source>
        <translation>der Name des Servers ist nicht bekannt</translation>
    </message>
    <message>
        <source>the server answered %1</source>
        <translation>der Server hat %1 geantwortet</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is refused; the playlist&apos;s options can accept a certificate that can&apos;t be verified</source>
        <translation>das Zertifikat des Servers wird abgelehnt; in den Optionen der Liste lässt sich ein Zertifikat zulassen, das nicht geprüft werden kann</translation>
    </message>
    <message>
        <source>the provider&apos;s certificate is refused; the playlist&apos;s options can accept a certificate that can&apos;t be verified</source>
        <translation>das Zertifikat des Anbieters wird abgelehnt; in den Optionen der Liste lässt sich ein Zertifikat zulassen, das nicht geprüft werden kann</translation>
    </message>
    <message>
        <source>the server speaks no TLS there: is http:// meant?</source>
        <translation>der Server spricht dort kein TLS: ist http:// gemeint?</translation>
    </message>
    <message>
        <source>the provider speaks no TLS there: is http:// meant?</source>
        <translation>der Anbieter spricht dort kein TLS: ist http:// gemeint?</translation>
    </message>
    <message>
        <source>no encryption could be agreed on</source>
        <translation>es gab keine Einigung auf eine Verschlüsselung</translation>
    </message>
    <message>
        <source>the connection broke (%1)</source>
        <translation>die Verbindung ist abgerissen (%1)</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>the answer is not HTTP</source>
        <translation>die Antwort ist kein HTTP</translation>
    </message>
    <message>
        <source>the answer is not a transport stream</source>
        <translation>die Antwort ist kein Transportstrom</translation>
    </message>
    <message>
        <source>the address is none of the web</source>
        <translation>die Adresse ist keine des Web</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>es hat zu lange gedauert</translation>
    </message>
    <message>
        <source>nothing came</source>
        <translation>es kam nichts</translation>
    </message>
    <message>
        <source>redirected too often</source>
        <translation>zu oft weitergeleitet</translation>
    </message>
    <message>
        <source>redirected to where we must not go</source>
        <translation>dorthin weitergeleitet, wohin wir nicht dürfen</translation>
    </message>
    <message>
        <source>redirected to nowhere</source>
        <translation>ins Leere weitergeleitet</translation>
    </message>
    <message>
        <source>it leads to an address that no provider has</source>
        <translation>es führt zu einer Adresse, die kein Anbieter hat</translation>
    </message>
    <message>
        <source>it leads to PlexBridge itself</source>
        <translation>es führt zu PlexBridge selbst</translation>
    </message>
    <message>
        <source>it comes from %1 and leads to %2; &quot;may-reach-house = yes&quot; in the playlist&apos;s section allows that</source>
        <translation>es kommt aus %1 und führt in %2; „may-reach-house = yes“ im Abschnitt der Liste erlaubt das</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>diesem Computer</translation>
    </message>
    <message>
        <source>the house</source>
        <translation>dem Heimnetz</translation>
    </message>
    <message>
        <source>the internet</source>
        <translation>dem Internet</translation>
    </message>
    <message>
        <source>the interface %1 is down</source>
        <translation>die Schnittstelle %1 ist nicht verbunden</translation>
    </message>
    <message>
        <source>the interface %1 can&apos;t be used: %2</source>
        <translation>die Schnittstelle %1 kann nicht benutzt werden: %2</translation>
    </message>
    <message>
        <source>more than %1 MiB</source>
        <translation>mehr als %1 MiB</translation>
    </message>
    <message>
        <source>more than %1 MiB unpacked</source>
        <translation>mehr als %1 MiB, ausgepackt</translation>
    </message>
    <message>
        <source>more than %1 GiB</source>
        <translation>mehr als %1 GiB</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>it can&apos;t be unpacked: %1</source>
        <translation>es lässt sich nicht auspacken: %1</translation>
    </message>
    <message>
        <source>there is no such file, or it can&apos;t be read</source>
        <translation>es gibt keine solche Datei, oder sie ist nicht lesbar</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>es gibt keine solche Datei</translation>
    </message>
    <message>
        <source>not an ordinary file</source>
        <translation>keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made</source>
        <translation>der Ordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>the provider leads from list to list</source>
        <translation>der Anbieter führt von Liste zu Liste</translation>
    </message>
    <message>
        <source>what the provider sends holds nothing that can be played</source>
        <translation>was der Anbieter sendet, enthält nichts Abspielbares</translation>
    </message>
    <message>
        <source>all tuners are in use</source>
        <translation>alle Tuner sind belegt</translation>
    </message>
    <message>
        <source>another one has this tuner</source>
        <translation>ein anderer hat diesen Tuner</translation>
    </message>
    <message>
        <source>the provider allows one connection, which is in use</source>
        <translation>der Anbieter erlaubt eine Verbindung, und die ist belegt</translation>
    </message>
    <message>
        <source>the provider allows %1 connections, which are in use</source>
        <translation>der Anbieter erlaubt %1 Verbindungen, und die sind belegt</translation>
    </message>
    <message>
        <source>its picture (%1) can&apos;t be given without converting it, which is not done</source>
        <translation>sein Bild (%1) ließe sich nur umgewandelt weitergeben, was hier nicht geschieht</translation>
    </message>
    <message>
        <source>%1 can&apos;t go through the playlist&apos;s proxy</source>
        <translation>%1 kann nicht über den Proxy der Senderliste laufen</translation>
    </message>
    <message>
        <source>%1 can&apos;t be kept to the playlist&apos;s interface</source>
        <translation>%1 lässt sich nicht auf die Schnittstelle der Senderliste beschränken</translation>
    </message>
    <message>
        <source>the provider&apos;s server refuses the connection (ffmpeg: %1)</source>
        <translation>der Server des Anbieters nimmt die Verbindung nicht an (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>the provider does not answer (ffmpeg: %1)</source>
        <translation>der Anbieter antwortet nicht (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>there is no way to the provider (ffmpeg: %1)</source>
        <translation>es führt kein Weg zum Anbieter (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>the name of the provider is not known (ffmpeg: %1)</source>
        <translation>der Name des Anbieters ist nicht bekannt (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>the provider&apos;s certificate is refused (ffmpeg: %1)</source>
        <translation>das Zertifikat des Anbieters wird abgelehnt (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>the network here can&apos;t receive this group (ffmpeg: %1)</source>
        <translation>das Netz hier kann diese Gruppe nicht empfangen (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>the address is none of this computer (ffmpeg: %1)</source>
        <translation>die Adresse gehört nicht zu diesem Rechner (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>another program here has this port (ffmpeg: %1)</source>
        <translation>ein anderes Programm hier hat diesen Port (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>the provider refuses the stream (ffmpeg: %1)</source>
        <translation>der Anbieter verweigert den Stream (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>the provider has trouble of its own (ffmpeg: %1)</source>
        <translation>der Anbieter hat selbst eine Störung (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>the provider does not have this stream (ffmpeg: %1)</source>
        <translation>der Anbieter hat diesen Stream nicht (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>the film&apos;s index is at its end, where the provider can&apos;t be asked for it (ffmpeg: %1)</source>
        <translation>das Verzeichnis des Films steht an seinem Ende, wo es sich beim Anbieter nicht erfragen lässt (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>there is neither picture nor sound in it (ffmpeg: %1)</source>
        <translation>es enthält weder Bild noch Ton (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>nothing that can be played came (ffmpeg: %1)</source>
        <translation>es kam nichts Abspielbares (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>a transport stream can&apos;t hold what is in it (ffmpeg: %1)</source>
        <translation>ein Transportstrom kann nicht aufnehmen, was darin ist (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>the ffmpeg here can&apos;t play such addresses (ffmpeg: %1)</source>
        <translation>das ffmpeg hier kann solche Adressen nicht abspielen (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>what the provider sends is no video (ffmpeg: %1)</source>
        <translation>was der Anbieter sendet, ist kein Video (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>the provider ended the stream (ffmpeg: %1)</source>
        <translation>der Anbieter hat den Stream beendet (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>the connection to the provider broke (ffmpeg: %1)</source>
        <translation>die Verbindung zum Anbieter ist abgebrochen (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>ffmpeg is not installed</source>
        <translation>ffmpeg ist nicht installiert</translation>
    </message>
    <message>
        <source>ffmpeg ended with %1</source>
        <translation>ffmpeg endete mit %1</translation>
    </message>
    <message>
        <source>the stream is encrypted for the provider&apos;s own player (%1)</source>
        <translation>der Stream ist für das eigene Programm des Anbieters verschlüsselt (%1)</translation>
    </message>
    <message>
        <source>a segment is no video</source>
        <translation>ein Teilstück ist kein Video</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; the copy of %2 is used</source>
        <translation>%1; die Kopie vom %2 wird benutzt</translation>
    </message>
    <message>
        <source>%1; the last good copy is used</source>
        <translation>%1; die letzte gute Kopie wird benutzt</translation>
    </message>
    <message>
        <source>there is no such channel</source>
        <translation>es gibt keinen solchen Sender</translation>
    </message>
    <message>
        <source>must be digits such as 5 or 5.1, not zero, with at most 8 characters</source>
        <translation>nur Ziffern wie 5 oder 5.1, nicht null, höchstens 8 Zeichen</translation>
    </message>
    <message>
        <source>%1 is the number of &quot;%2&quot;: give that channel another one first</source>
        <translation>%1 ist die Nummer von „%2“: geben Sie zuerst jenem Sender eine andere</translation>
    </message>
    <message>
        <source>must have at most %1 characters</source>
        <translation>höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>a channel has at most %1 backups</source>
        <translation>ein Sender hat höchstens %1 Ersatzadressen</translation>
    </message>
    <message>
        <source>only http, https and files can be read</source>
        <translation>nur http, https und Dateien können gelesen werden</translation>
    </message>
    <message>
        <source>only http and https are read</source>
        <translation>nur http und https werden gelesen</translation>
    </message>
    <message>
        <source>nobody looks for devices on the network here</source>
        <translation>hier sucht niemand nach Geräten im Netz</translation>
    </message>
    <message>
        <source>the copy is damaged; it will be fetched again</source>
        <translation>die Kopie ist beschädigt; es wird neu geladen</translation>
    </message>
    <message>
        <source>a web page came instead of a playlist</source>
        <translation>statt einer Liste kam eine Webseite</translation>
    </message>
    <message>
        <source>this is a guide (XMLTV), not a playlist: it belongs among the guides</source>
        <translation>das ist ein Programmführer (XMLTV) und keine Senderliste: er gehört zu den Programmführern</translation>
    </message>
    <message>
        <source>the answer of an account came instead of a playlist: user name or password may be wrong</source>
        <translation>statt einer Liste kam die Antwort eines Kontos: Benutzername oder Passwort könnten falsch sein</translation>
    </message>
    <message>
        <source>JSON came instead of a playlist</source>
        <translation>statt einer Liste kam JSON</translation>
    </message>
    <message>
        <source>this is no playlist</source>
        <translation>das ist keine Senderliste</translation>
    </message>
    <message>
        <source>this is one HLS stream, not a list of channels: put its address into a playlist</source>
        <translation>das ist ein einzelner HLS-Stream und keine Senderliste: seine Adresse gehört in eine Liste</translation>
    </message>
    <message>
        <source>no channel in it</source>
        <translation>kein Sender darin</translation>
    </message>
    <message>
        <source>no channel in it; %1</source>
        <translation>kein Sender darin; %1</translation>
    </message>
    <message>
        <source>no channel in it, but %1 films, episodes or clips; films = true takes them for channels</source>
        <translation>kein Sender darin, aber %1 Filme, Folgen oder Clips; films = true nimmt sie als Sender</translation>
    </message>
    <message>
        <source>no channel in it, but %1 headings; headings = true takes them for channels</source>
        <translation>kein Sender darin, aber %1 Überschriften; headings = true nimmt sie als Sender</translation>
    </message>
    <message>
        <source>it ends in the middle, after %1 of %2 channels; if that is right, switch the playlist off and on again; a list that stays so short is taken after three days</source>
        <translation>sie endet mittendrin, nach %1 von %2 Sendern; ist das richtig, schalten Sie die Liste aus und wieder ein; eine Liste, die so kurz bleibt, wird nach drei Tagen übernommen</translation>
    </message>
    <message>
        <source>only %1 of %2 channels came; if that is right, switch the playlist off and on again; a list that stays so short is taken after three days</source>
        <translation>nur %1 von %2 Sendern kamen; ist das richtig, schalten Sie die Liste aus und wieder ein; eine Liste, die so kurz bleibt, wird nach drei Tagen übernommen</translation>
    </message>
    <message>
        <source>only %1 of %2 channels came</source>
        <translation>nur %1 von %2 Sendern kamen</translation>
    </message>
    <message>
        <source>the playlist is empty</source>
        <translation>die Liste ist leer</translation>
    </message>
    <message>
        <source>the playlist is too long</source>
        <translation>die Liste ist zu lang</translation>
    </message>
    <message>
        <source>there is no playlist</source>
        <translation>es gibt keine Liste</translation>
    </message>
    <message>
        <source>only the first 200,000 channels are read</source>
        <translation>nur die ersten 200.000 Sender werden gelesen</translation>
    </message>
    <message>
        <source>only the first %1 guides that it names are read; %2 are left out</source>
        <translation>nur die ersten %1 Programmführer, die sie nennt, werden gelesen; %2 werden weggelassen</translation>
    </message>
    <message>
        <source>the line is longer than 4 MiB</source>
        <translation>die Zeile ist länger als 4 MiB</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>ein Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>a request header is not allowed and left out</source>
        <translation>eine Kopfzeile der Anfrage ist nicht erlaubt und wurde weggelassen</translation>
    </message>
    <message>
        <source>a request header behind the address is not allowed</source>
        <translation>eine Kopfzeile der Anfrage hinter der Adresse ist nicht erlaubt</translation>
    </message>
    <message>
        <source>a backup: %1</source>
        <translation>eine Ersatzadresse: %1</translation>
    </message>
    <message>
        <source>another address: %1</source>
        <translation>eine weitere Adresse: %1</translation>
    </message>
    <message>
        <source>it is protected against copying (DRM), only players with a licence show it</source>
        <translation>er ist gegen Kopieren geschützt (DRM), nur Wiedergabeprogramme mit Lizenz zeigen ihn</translation>
    </message>
    <message>
        <source>it is protected against copying</source>
        <translation>es ist kopiergeschützt</translation>
    </message>
    <message>
        <source>the channel has no name</source>
        <translation>der Sender hat keinen Namen</translation>
    </message>
    <message>
        <source>the channel has no name; such channels are named after their address: %1</source>
        <translation>der Sender hat keinen Namen; solche Sender heißen nach ihrer Adresse: %1</translation>
    </message>
    <message>
        <source>no #EXTINF line stands before the address</source>
        <translation>vor der Adresse steht keine #EXTINF-Zeile</translation>
    </message>
    <message>
        <source>no #EXTINF line stands before the address; such channels are named after their address: %1</source>
        <translation>vor der Adresse steht keine #EXTINF-Zeile; solche Sender heißen nach ihrer Adresse: %1</translation>
    </message>
    <message>
        <source>no address follows</source>
        <translation>es folgt keine Adresse</translation>
    </message>
    <message>
        <source>and %1 more lines like these</source>
        <translation>und %1 weitere solche Zeilen</translation>
    </message>
    <message>
        <source>%1: needs an add-on or a program of another player, which is not run here</source>
        <translation>%1: braucht eine Erweiterung oder ein Programm eines anderen Abspielers, das hier nicht läuft</translation>
    </message>
    <message>
        <source>%1: is not allowed: it reaches files or programs of this computer</source>
        <translation>%1: ist nicht erlaubt: es erreicht Dateien oder Programme dieses Computers</translation>
    </message>
    <message>
        <source>this is no address of a stream</source>
        <translation>das ist keine Adresse eines Streams</translation>
    </message>
    <message>
        <source>a path is not allowed here: only addresses of network streams are played</source>
        <translation>ein Pfad ist hier nicht erlaubt: nur Adressen von Netz-Streams werden gespielt</translation>
    </message>
    <message>
        <source>this kind of address is not supported</source>
        <translation>diese Art Adresse wird nicht unterstützt</translation>
    </message>
    <message>
        <source>the address is not valid</source>
        <translation>die Adresse ist ungültig</translation>
    </message>
    <message>
        <source>%1 shows pages, not streams: that needs a helper program such as yt-dlp, which is not run here</source>
        <translation>%1 zeigt Webseiten und keine Streams: dazu braucht es ein Hilfsprogramm wie yt-dlp, das hier nicht läuft</translation>
    </message>
    <message>
        <source>the provider says that the account is %1</source>
        <translation>der Anbieter nennt das Konto %1</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>nicht aktiv</translation>
    </message>
    <message>
        <source>the provider does not accept the user name or the password</source>
        <translation>der Anbieter nimmt den Benutzernamen oder das Passwort nicht an</translation>
    </message>
    <message>
        <source>the account has expired</source>
        <translation>das Konto ist abgelaufen</translation>
    </message>
    <message>
        <source>the account has expired on %1</source>
        <translation>das Konto ist am %1 abgelaufen</translation>
    </message>
    <message>
        <source>the provider gives no list of channels</source>
        <translation>der Anbieter gibt keine Senderliste</translation>
    </message>
    <message>
        <source>the provider lists none</source>
        <translation>der Anbieter nennt keine</translation>
    </message>
    <message>
        <source>the list of channels can&apos;t be read: %1</source>
        <translation>die Senderliste ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>the list of channels ends in the middle</source>
        <translation>die Senderliste endet mittendrin</translation>
    </message>
    <message>
        <source>the provider&apos;s list of groups can&apos;t be read (%1): channels come without groups</source>
        <translation>die Gruppenliste des Anbieters ist nicht lesbar (%1): die Sender kommen ohne Gruppen</translation>
    </message>
    <message>
        <source>it sends none</source>
        <translation>er sendet keine</translation>
    </message>
    <message>
        <source>a channel has no stream_id</source>
        <translation>ein Sender hat keine stream_id</translation>
    </message>
    <message>
        <source>%1: it has no stream_id</source>
        <translation>%1: er hat keine stream_id</translation>
    </message>
    <message>
        <source>these are not the answers of an account</source>
        <translation>das sind nicht die Antworten eines Kontos</translation>
    </message>
    <message>
        <source>the device&apos;s lineup can&apos;t be read: %1</source>
        <translation>die Senderliste des Geräts ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>set aside as %1</source>
        <translation>beiseitegelegt als %1</translation>
    </message>
    <message>
        <source>not an XMLTV document</source>
        <translation>kein XMLTV-Dokument</translation>
    </message>
    <message>
        <source>no programme in it</source>
        <translation>keine Sendung darin</translation>
    </message>
    <message>
        <source>the document ends too early</source>
        <translation>das Dokument endet zu früh</translation>
    </message>
    <message>
        <source>no channel and no programme can be read</source>
        <translation>kein Sender und keine Sendung ist lesbar</translation>
    </message>
    <message>
        <source>too much of it can&apos;t be read</source>
        <translation>zu viel davon ist nicht lesbar</translation>
    </message>
    <message>
        <source>a channel or programme is larger than %1 MiB</source>
        <translation>ein Sender oder eine Sendung ist größer als %1 MiB</translation>
    </message>
    <message>
        <source>a tag is larger than %1 MiB</source>
        <translation>ein Tag ist größer als %1 MiB</translation>
    </message>
    <message>
        <source>elements are nested too deeply</source>
        <translation>die Elemente sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2-mal)</translation>
    </message>
    <message>
        <source>a bare &amp; was taken for itself</source>
        <translation>ein bloßes &amp; wurde als solches genommen</translation>
    </message>
    <message>
        <source>a bare &lt; was taken for itself</source>
        <translation>ein bloßes &lt; wurde als solches genommen</translation>
    </message>
    <message>
        <source>an entity that is not defined was taken for text</source>
        <translation>eine nicht definierte Entität wurde als Text genommen</translation>
    </message>
    <message>
        <source>a control character was left out</source>
        <translation>ein Steuerzeichen wurde weggelassen</translation>
    </message>
    <message>
        <source>bytes of another encoding were read as windows-1252</source>
        <translation>Bytes einer anderen Kodierung wurden als windows-1252 gelesen</translation>
    </message>
    <message>
        <source>the encoding is not the one that is told</source>
        <translation>die Kodierung ist nicht die angegebene</translation>
    </message>
    <message>
        <source>an element that was not ended was ended</source>
        <translation>ein nicht beendetes Element wurde beendet</translation>
    </message>
    <message>
        <source>the end of an element that was not begun was left out</source>
        <translation>das Ende eines nie begonnenen Elements wurde weggelassen</translation>
    </message>
    <message>
        <source>an attribute was mended or left out</source>
        <translation>ein Attribut wurde berichtigt oder weggelassen</translation>
    </message>
    <message>
        <source>a channel or programme that breaks off was left out</source>
        <translation>ein Sender oder eine Sendung, die abbricht, wurde weggelassen</translation>
    </message>
    <message>
        <source>text around the document was passed over</source>
        <translation>Text außerhalb des Dokuments wurde übergangen</translation>
    </message>
    <message>
        <source>a time zone is unknown, the time was read without it</source>
        <translation>eine Zeitzone ist unbekannt, die Zeit wurde ohne sie gelesen</translation>
    </message>
    <message>
        <source>a channel or programme that is damaged was left out</source>
        <translation>ein beschädigter Sender oder eine beschädigte Sendung wurde weggelassen</translation>
    </message>
    <message>
        <source>descriptions are cut to %1 characters to stay under %2 MB</source>
        <translation>Beschreibungen werden auf %1 Zeichen gekürzt, um unter %2 MB zu bleiben</translation>
    </message>
    <message>
        <source>the guide is cut to %1 hours to stay under %2 MB</source>
        <translation>der Programmführer wird auf %1 Stunden gekürzt, um unter %2 MB zu bleiben</translation>
    </message>
    <message>
        <source>the guide is cut to %1 days and %2 hours to stay under %3 MB</source>
        <translation>der Programmführer wird auf %1 Tage und %2 Stunden gekürzt, um unter %3 MB zu bleiben</translation>
    </message>
    <message>
        <source>placeholders for channels without a guide are cut to %1 hours to stay under %2 MB</source>
        <translation>Platzhalter für Sender ohne Programm werden auf %1 Stunden gekürzt, um unter %2 MB zu bleiben</translation>
    </message>
    <message>
        <source>placeholders for channels without a guide are cut to %1 days and %2 hours to stay under %3 MB</source>
        <translation>Platzhalter für Sender ohne Programm werden auf %1 Tage und %2 Stunden gekürzt, um unter %3 MB zu bleiben</translation>
    </message>
    <message>
        <source>the guide can&apos;t be kept for the next start</source>
        <translation>der Programmführer kann nicht für den nächsten Start aufgehoben werden</translation>
    </message>
    <message>
        <source>the copy of a guide can&apos;t be kept</source>
        <translation>die Kopie eines Programmführers kann nicht aufgehoben werden</translation>
    </message>
    <message>
        <source>the database of a guide can&apos;t be kept</source>
        <translation>die Datenbank eines Programmführers kann nicht aufgehoben werden</translation>
    </message>
    <message>
        <source>the database of a guide can&apos;t be written: %1</source>
        <translation>die Datenbank eines Programmführers kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>at character %1: %2</source>
        <translation>beim Zeichen %1: %2</translation>
    </message>
    <message>
        <source>it has no group (?&lt;title&gt;...)</source>
        <translation>es hat keine Gruppe (?&lt;title&gt;...)</translation>
    </message>
    <message>
        <source>there is no such time zone</source>
        <translation>eine solche Zeitzone gibt es nicht</translation>
    </message>
    <message>
        <source>it is not well-formed XML</source>
        <translation>es ist kein wohlgeformtes XML</translation>
    </message>
    <message>
        <source>the JSON is damaged or cut off at byte %1</source>
        <translation>das JSON ist beschädigt oder bei Byte %1 abgeschnitten</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <source>it has no stream</source>
        <translation>er hat keinen Stream</translation>
    </message>
    <message>
        <source>none of its streams can be played</source>
        <translation>keiner seiner Streams kann abgespielt werden</translation>
    </message>
    <message>
        <source>its address is not one of a network stream</source>
        <translation>seine Adresse ist keine eines Netz-Streams</translation>
    </message>
    <message>
        <source>it has too many</source>
        <translation>er hat zu viele</translation>
    </message>
    <message>
        <source>one of its request headers is not allowed; it comes without</source>
        <translation>eine seiner Kopfzeilen ist nicht erlaubt; er kommt ohne sie</translation>
    </message>
    <message>
        <source>its password is not in the backup: it comes without user name and password</source>
        <translation>ihr Passwort ist nicht in der Sicherung: sie kommt ohne Benutzernamen und Passwort</translation>
    </message>
    <message>
        <source>no channel has them</source>
        <translation>kein Sender hat sie</translation>
    </message>
    <message>
        <source>switched off beside others of their channel</source>
        <translation>ausgeschaltet neben anderen ihres Senders</translation>
    </message>
    <message>
        <source>their protocol options; PlexBridge finds out by itself</source>
        <translation>ihre Protokolloptionen; PlexBridge findet selbst heraus, was nötig ist</translation>
    </message>
    <message>
        <source>they have no id or no time, or stand there twice</source>
        <translation>sie haben keine Kennung oder keine Zeit oder stehen doppelt da</translation>
    </message>
    <message>
        <source>it was switched off</source>
        <translation>er war ausgeschaltet</translation>
    </message>
    <message>
        <source>there are too many</source>
        <translation>es sind zu viele</translation>
    </message>
    <message>
        <source>this is another device: set it up in Plex, then remove the old one</source>
        <translation>dies ist ein anderes Gerät: richten Sie es in Plex ein und entfernen Sie dann das alte</translation>
    </message>
    <message>
        <source>PlexBridge finds out by itself what a stream needs</source>
        <translation>PlexBridge findet selbst heraus, was ein Stream braucht</translation>
    </message>
    <message>
        <source>the guides are read anew</source>
        <translation>die Programmführer werden neu gelesen</translation>
    </message>
    <message>
        <source>they tell of the other program</source>
        <translation>sie erzählen vom anderen Programm</translation>
    </message>
    <message>
        <source>as the playlist &quot;%1&quot;</source>
        <translation>als Liste „%1“</translation>
    </message>
    <message>
        <source>as a second playlist, which is off</source>
        <translation>als zweite Liste, die ausgeschaltet ist</translation>
    </message>
    <message>
        <source>the settings have too many already</source>
        <translation>die Einstellungen haben schon zu viele</translation>
    </message>
    <message>
        <source>the settings say %1</source>
        <translation>die Einstellungen sagen %1</translation>
    </message>
    <message>
        <source>into the history, as far back as it reaches</source>
        <translation>in den Verlauf, soweit er zurückreicht</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>schon hier</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>it is neither a database of PlexBridge for Node.js nor its JSON backup</source>
        <translation>es ist weder eine Datenbank von PlexBridge für Node.js noch deren JSON-Sicherung</translation>
    </message>
    <message>
        <source>it is a database of this program, not of PlexBridge for Node.js</source>
        <translation>es ist eine Datenbank dieses Programms, nicht von PlexBridge für Node.js</translation>
    </message>
    <message>
        <source>it is a database of another program: it has no tables of channels and streams</source>
        <translation>es ist eine Datenbank eines anderen Programms: sie hat keine Tabellen mit Sendern und Streams</translation>
    </message>
    <message>
        <source>its table %1 has no column %2: it is of another program, or of a version that is not known</source>
        <translation>ihre Tabelle %1 hat keine Spalte %2: sie ist von einem anderen Programm oder einer unbekannten Version</translation>
    </message>
    <message>
        <source>the database can&apos;t be read: %1</source>
        <translation>die Datenbank ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>the database is damaged: nothing can be read of %1</source>
        <translation>die Datenbank ist beschädigt: nichts ist lesbar von %1</translation>
    </message>
    <message>
        <source>the database is damaged, and the rest of it can&apos;t be read: %1</source>
        <translation>die Datenbank ist beschädigt, und der Rest davon ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>it is no backup of PlexBridge for Node.js: it has no list of channels and streams</source>
        <translation>es ist keine Sicherung von PlexBridge für Node.js: sie hat keine Liste von Sendern und Streams</translation>
    </message>
    <message>
        <source>the backup has version %1, and only version 1 is known</source>
        <translation>die Sicherung hat Version %1, und nur Version 1 ist bekannt</translation>
    </message>
    <message>
        <source>it can&apos;t be copied to the temporary folder: %1</source>
        <translation>sie lässt sich nicht in den temporären Ordner kopieren: %1</translation>
    </message>
    <message>
        <source>no temporary folder: %1</source>
        <translation>kein temporärer Ordner: %1</translation>
    </message>
    <message>
        <source>it is being written to all the time: stop the other program, or import its JSON backup</source>
        <translation>sie wird dauernd beschrieben: beenden Sie das andere Programm, oder importieren Sie seine JSON-Sicherung</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>CRC</source>
        <translation>Prüfsumme (CRC)</translation>
    </message>
    <message>
        <source>device type</source>
        <translation>Gerätetyp</translation>
    </message>
    <message>
        <source>device ID</source>
        <translation>Gerätekennung</translation>
    </message>
    <message>
        <source>number of tuners</source>
        <translation>Zahl der Tuner</translation>
    </message>
    <message>
        <source>before the import</source>
        <translation>vor dem Import</translation>
    </message>
    <message>
        <source>before the import: %1</source>
        <translation>vor dem Import: %1</translation>
    </message>
    <message>
        <source>a key is not 16 bytes long</source>
        <translation>ein Schlüssel ist nicht 16 Byte lang</translation>
    </message>
    <message>
        <source>a segment is not on the web</source>
        <translation>ein Abschnitt liegt nicht im Web</translation>
    </message>
    <message>
        <source>all of the provider&apos;s places are taken</source>
        <translation>alle Plätze des Anbieters sind belegt</translation>
    </message>
    <message>
        <source>the channels are not known yet</source>
        <translation>die Sender sind noch nicht bekannt</translation>
    </message>
    <message>
        <source>there is no such tuner</source>
        <translation>einen solchen Tuner gibt es nicht</translation>
    </message>
    <message>
        <source>nothing is played for now</source>
        <translation>zur Zeit wird nichts gespielt</translation>
    </message>
    <message>
        <source>this client is blocked for now</source>
        <translation>dieses Gerät ist zur Zeit gesperrt</translation>
    </message>
    <message>
        <source>not a numeric address</source>
        <translation>keine Adresse aus Zahlen</translation>
    </message>
    <message>
        <source>the receiver&apos;s port is closed</source>
        <translation>der Port des Empfängers ist geschlossen</translation>
    </message>
    <message>
        <source>the receiver&apos;s keep-alives ended</source>
        <translation>die Lebenszeichen des Empfängers blieben aus</translation>
    </message>
    <message>
        <source>no sign of the receiver or its client</source>
        <translation>kein Zeichen vom Empfänger oder seinem Programm</translation>
    </message>
    <message>
        <source>the provider answered %1</source>
        <translation>der Anbieter hat %1 geantwortet</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>er antwortet nicht</translation>
    </message>
    <message>
        <source>its address must be like http://192.168.1.5:32400</source>
        <translation>seine Adresse muss aussehen wie http://192.168.1.5:32400</translation>
    </message>
    <message>
        <source>only a person does this</source>
        <translation>das kann nur ein Mensch tun</translation>
    </message>
    <message>
        <source>it has no task for the guide</source>
        <translation>er hat keine Aufgabe für den Programmführer</translation>
    </message>
    <message>
        <source>our own device does not answer at any of its addresses</source>
        <translation>unser eigenes Gerät antwortet unter keiner seiner Adressen</translation>
    </message>
    <message>
        <source>plex.tv gave no code</source>
        <translation>plex.tv hat keinen Code gegeben</translation>
    </message>
    <message>
        <source>it reads a guide without an end</source>
        <translation>er liest einen Programmführer ohne Ende</translation>
    </message>
    <message>
        <source>the guide is still being read</source>
        <translation>der Programmführer wird noch gelesen</translation>
    </message>
    <message>
        <source>it does not say that it is Plex</source>
        <translation>er sagt nicht, dass er Plex ist</translation>
    </message>
    <message>
        <source>the code was not typed in time</source>
        <translation>der Code wurde nicht rechtzeitig eingetippt</translation>
    </message>
    <message>
        <source>the code has run out</source>
        <translation>der Code ist abgelaufen</translation>
    </message>
    <message>
        <source>the account has no such server</source>
        <translation>das Konto hat keinen solchen Server</translation>
    </message>
    <message>
        <source>the server does not answer at any of its addresses</source>
        <translation>der Server antwortet unter keiner seiner Adressen</translation>
    </message>
    <message>
        <source>it accepts the device and does not show it</source>
        <translation>er nimmt das Gerät an und zeigt es nicht</translation>
    </message>
    <message>
        <source>our device is not there</source>
        <translation>unser Gerät ist nicht da</translation>
    </message>
    <message>
        <source>it accepts the guide and shows no recorder with our device</source>
        <translation>er nimmt den Programmführer an und zeigt keinen Rekorder mit unserem Gerät</translation>
    </message>
    <message>
        <source>neither XML nor JSON</source>
        <translation>weder XML noch JSON</translation>
    </message>
    <message>
        <source>a page for browsers</source>
        <translation>eine Seite für Browser</translation>
    </message>
    <message>
        <source>the answer says no</source>
        <translation>die Antwort lautet nein</translation>
    </message>
    <message>
        <source>it holds more than a token</source>
        <translation>es enthält mehr als ein Token</translation>
    </message>
    <message>
        <source>this program was built without one</source>
        <translation>dieses Programm wurde ohne einen gebaut</translation>
    </message>
    <message>
        <source>it is not in the keychain</source>
        <translation>es ist nicht im Schlüsselbund</translation>
    </message>
    <message>
        <source>there is no session bus</source>
        <translation>es gibt keinen Sitzungsbus</translation>
    </message>
    <message>
        <source>it is off</source>
        <translation>es ist ausgeschaltet</translation>
    </message>
    <message>
        <source>there are only mqtt, webhook and ntfy</source>
        <translation>es gibt nur mqtt, webhook und ntfy</translation>
    </message>
    <message>
        <source>the name of the broker is not known</source>
        <translation>der Name des Brokers ist nicht bekannt</translation>
    </message>
    <message>
        <source>no encryption could be agreed on, or the broker&apos;s certificate is refused</source>
        <translation>es konnte keine Verschlüsselung vereinbart werden, oder das Zertifikat des Brokers wird abgelehnt</translation>
    </message>
    <message>
        <source>the broker closed the connection</source>
        <translation>der Broker hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>the broker does not answer</source>
        <translation>der Broker antwortet nicht</translation>
    </message>
    <message>
        <source>one is under way already</source>
        <translation>einer ist schon unterwegs</translation>
    </message>
    <message>
        <source>no such HDHomeRun answers on this network</source>
        <translation>in diesem Netz antwortet kein solcher HDHomeRun</translation>
    </message>
    <message>
        <source>hdhomerun:// is followed by auto, a DeviceID of 8 digits, or an IPv4 address</source>
        <translation>auf hdhomerun:// folgt auto, eine Gerätekennung aus 8 Ziffern oder eine IPv4-Adresse</translation>
    </message>
    <message>
        <source>only other PlexBridges answer on this network, no true HDHomeRun</source>
        <translation>in diesem Netz antworten nur andere PlexBridges, kein echter HDHomeRun</translation>
    </message>
    <message>
        <source>too many PlexBridges answer</source>
        <translation>zu viele PlexBridges antworten</translation>
    </message>
    <message>
        <source>the disk does not answer</source>
        <translation>die Festplatte antwortet nicht</translation>
    </message>
    <message>
        <source>schema %1, this PlexBridge knows %2</source>
        <translation>Schema %1, dieses PlexBridge kennt %2</translation>
    </message>
    <message>
        <source>SSDP needs IPv4</source>
        <translation>SSDP braucht IPv4</translation>
    </message>
    <message>
        <source>not a DeviceID with a valid check digit</source>
        <translation>keine Gerätekennung mit gültiger Prüfziffer</translation>
    </message>
    <message>
        <source>device.json is damaged and cannot be renamed</source>
        <translation>device.json ist beschädigt und lässt sich nicht umbenennen</translation>
    </message>
    <message>
        <source>the broker refuses the connection</source>
        <translation>der Broker lehnt die Verbindung ab</translation>
    </message>
    <message>
        <source>there is no way to the broker</source>
        <translation>es gibt keinen Weg zum Broker</translation>
    </message>
    <message>
        <source>the broker speaks another version of MQTT</source>
        <translation>der Broker spricht eine andere Version von MQTT</translation>
    </message>
    <message>
        <source>the broker refuses the client&apos;s name</source>
        <translation>der Broker lehnt den Namen des Clients ab</translation>
    </message>
    <message>
        <source>the broker is not available at the moment</source>
        <translation>der Broker ist im Moment nicht verfügbar</translation>
    </message>
    <message>
        <source>the broker refuses the name or the password</source>
        <translation>der Broker lehnt den Namen oder das Passwort ab</translation>
    </message>
    <message>
        <source>the broker does not let PlexBridge in</source>
        <translation>der Broker lässt PlexBridge nicht herein</translation>
    </message>
    <message>
        <source>must be a number from %1 to %2, not &quot;%3&quot;</source>
        <translation>muss eine Zahl von %1 bis %2 sein, nicht „%3“</translation>
    </message>
    <message>
        <source>must be true or false, not &quot;%1&quot;</source>
        <translation>muss true oder false sein, nicht „%1“</translation>
    </message>
    <message>
        <source>must be an address such as mqtt://192.168.1.5:1883, with nothing behind</source>
        <translation>muss eine Adresse wie mqtt://192.168.1.5:1883 sein, ohne etwas dahinter</translation>
    </message>
    <message>
        <source>must be the beginning of a topic such as home/tv, without + and #</source>
        <translation>muss der Anfang eines Topics wie home/tv sein, ohne + und #</translation>
    </message>
    <message>
        <source>must be an address that begins with http:// or https://</source>
        <translation>muss eine Adresse sein, die mit http:// oder https:// beginnt</translation>
    </message>
    <message>
        <source>must be an address with a topic such as https://ntfy.sh/my-topic</source>
        <translation>muss eine Adresse mit einem Thema sein, wie https://ntfy.sh/my-topic</translation>
    </message>
    <message>
        <source>knows no {%1}, only {%2}</source>
        <translation>kennt {%1} nicht, nur {%2}</translation>
    </message>
    <message>
        <source>knows no &quot;%1&quot;, only %2</source>
        <translation>kennt „%1“ nicht, nur %2</translation>
    </message>
    <message>
        <source>must be a name, a colon and a value</source>
        <translation>muss ein Name, ein Doppelpunkt und ein Wert sein</translation>
    </message>
    <message>
        <source>must be on, off or ask, a colon and a group, not &quot;%1&quot;</source>
        <translation>muss on, off oder ask, ein Doppelpunkt und eine Gruppe sein, nicht „%1“</translation>
    </message>
    <message>
        <source>may be given %1 times at most</source>
        <translation>darf höchstens %1-mal angegeben werden</translation>
    </message>
    <message>
        <source>must be an IP address of this computer such as 192.168.1.5, not &quot;%1&quot;</source>
        <translation>muss eine IP-Adresse dieses Computers wie 192.168.1.5 sein, nicht „%1“</translation>
    </message>
    <message>
        <source>must be %1, not &quot;%2&quot;</source>
        <translation>muss %1 sein, nicht „%2“</translation>
    </message>
    <message>
        <source>must be 8 hex digits, not &quot;%1&quot;</source>
        <translation>muss aus 8 Hexadezimalziffern bestehen, nicht „%1“</translation>
    </message>
    <message>
        <source>must be an address such as socks5://192.168.1.9:1080</source>
        <translation>muss eine Adresse wie socks5://192.168.1.9:1080 sein</translation>
    </message>
    <message>
        <source>must be the name of a network interface such as wg0, or its address</source>
        <translation>muss der Name einer Netzwerkschnittstelle wie wg0 oder deren Adresse sein</translation>
    </message>
    <message>
        <source>must be at most %1 characters long</source>
        <translation>darf höchstens %1 Zeichen lang sein</translation>
    </message>
    <message>
        <source>must be an amount such as 500 GB, not &quot;%1&quot;</source>
        <translation>muss eine Menge wie 500 GB sein, nicht „%1“</translation>
    </message>
    <message>
        <source>must be on, off or ask, not &quot;%1&quot;</source>
        <translation>muss on, off oder ask sein, nicht „%1“</translation>
    </message>
    <message>
        <source>must be the name of an encoding such as windows-1251 or GBK, not &quot;%1&quot;</source>
        <translation>muss der Name einer Zeichenkodierung wie windows-1251 oder GBK sein, nicht „%1“</translation>
    </message>
    <message>
        <source>must differ from port</source>
        <translation>muss ein anderer als port sein</translation>
    </message>
    <message>
        <source>must differ from port and stream-port</source>
        <translation>muss ein anderer als port und stream-port sein</translation>
    </message>
    <message>
        <source>is no option; --help lists all</source>
        <translation>ist keine Option; --help zählt alle auf</translation>
    </message>
    <message>
        <source>needs a value</source>
        <translation>braucht einen Wert</translation>
    </message>
    <message>
        <source>is no setting</source>
        <translation>ist keine Einstellung</translation>
    </message>
    <message>
        <source>is given twice: give each playlist a section of its own name</source>
        <translation>ist zweimal angegeben: Geben Sie jeder Senderliste einen Abschnitt mit eigenem Namen</translation>
    </message>
    <message>
        <source>is missing: write source = URL or FILE below that line</source>
        <translation>fehlt: Schreiben Sie source = URL oder DATEI unter diese Zeile</translation>
    </message>
    <message>
        <source>must be an address such as http://tv.example:8080, or several with commas between, and user = NAME stands beside it</source>
        <translation>muss eine Adresse wie http://tv.example:8080 sein, oder mehrere mit Kommas dazwischen, und user = NAME steht daneben</translation>
    </message>
    <message>
        <source>must be the name of a time zone, like Europe/Berlin</source>
        <translation>muss der Name einer Zeitzone sein, wie Europe/Berlin</translation>
    </message>
    <message>
        <source>must be hours, like +1 or -0.5, or the name of a time zone</source>
        <translation>müssen Stunden sein, wie +1 oder -0.5, oder der Name einer Zeitzone</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>is no regular expression: %1 at character %2</source>
        <translation>ist kein regulärer Ausdruck: %1 beim Zeichen %2</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>sie ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>neither a comment, a [section] nor key = value</source>
        <translation>weder ein Kommentar noch ein [Abschnitt] noch Schlüssel = Wert</translation>
    </message>
    <message>
        <source>it is too large for a settings file</source>
        <translation>sie ist zu groß für eine Einstellungsdatei</translation>
    </message>
    <message>
        <source>it cannot be written: %1</source>
        <translation>kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation>lässt sich nicht entpacken</translation>
    </message>
    <message>
        <source>there is more in it than it says</source>
        <translation>darin ist mehr, als sie angibt</translation>
    </message>
    <message>
        <source>it may not be read</source>
        <translation>darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>it cannot be moved</source>
        <translation>lässt sich nicht verschieben</translation>
    </message>
    <message>
        <source>libcrypto failed</source>
        <translation>libcrypto versagte</translation>
    </message>
</context>
<context>
    <name>ScheduleModel</name>
    <message>
        <source>Time</source>
        <comment>column: when a programme starts</comment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>column</comment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>column: what an episode is called</comment>
        <translation>Folge</translation>
    </message>
</context>
<context>
    <name>SecretList</name>
    <message>
        <source>None is kept.</source>
        <translation>Keine gespeichert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a token, where it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a token or password that is kept</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <comment>a token or password</comment>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>%1: removed as soon as this is saved</source>
        <comment>a token</comment>
        <translation>%1: wird entfernt, sobald gespeichert wird</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>a token or password, after all</comment>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>ServerChanges</name>
    <message>
        <source>What was changed in Plex</source>
        <translation>Was in Plex geändert wurde</translation>
    </message>
    <message>
        <source>What a person set in Plex stays as it is. What is taken back here is not done again by itself.</source>
        <translation>Was jemand in Plex eingestellt hat, bleibt, wie es ist. Was hier zurückgenommen wird, geschieht nicht von selbst wieder.</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column: what was done</comment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>column: whether it still holds</comment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Can be taken back</source>
        <translation>Kann zurückgenommen werden</translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Server:</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Token or key</source>
        <translation>Token oder Schlüssel</translation>
    </message>
    <message>
        <source>Sign &amp;in with a code</source>
        <translation>Mit einem &amp;Code anmelden</translation>
    </message>
    <message>
        <source>The server is set on the command line or in the environment; change it there.</source>
        <translation>Der Server ist auf der Befehlszeile oder in der Umgebung festgelegt; ändern Sie ihn dort.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Asking plex.tv for a code…</source>
        <translation>plex.tv wird nach einem Code gefragt …</translation>
    </message>
    <message>
        <source>Set up Plex</source>
        <translation>Plex einrichten</translation>
    </message>
    <message>
        <source>Connect Jellyfin or Emby</source>
        <translation>Jellyfin oder Emby verbinden</translation>
    </message>
    <message>
        <source>PlexBridge makes itself known to Plex, attaches its guide, pairs the channels with it, and keeps that right later on. What is to be done is shown before anything is changed. What you set in Plex yourself stays.</source>
        <translation>PlexBridge macht sich bei Plex bekannt, hängt seinen Programmführer an, verbindet die Sender damit und hält das später richtig. Was zu tun ist, wird gezeigt, bevor etwas geändert wird. Was Sie selbst in Plex eingestellt haben, bleibt.</translation>
    </message>
    <message>
        <source>PlexBridge asks the server who watches, while somebody does, and has it read the guide after that changed. It sets nothing else there.</source>
        <translation>PlexBridge fragt den Server, wer sieht, solange jemand sieht, und lässt ihn den Programmführer einlesen, nachdem der sich geändert hat. Sonst stellt es dort nichts ein.</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;Token:</translation>
    </message>
    <message>
        <source>API &amp;key:</source>
        <translation>API-&amp;Schlüssel:</translation>
    </message>
    <message>
        <source>Sign in with a code, or paste the X-Plex-Token: open any item in Plex Web, choose Get Info, View XML, and copy what follows X-Plex-Token= in the address.</source>
        <translation>Melden Sie sich mit einem Code an oder fügen Sie das X-Plex-Token ein: Öffnen Sie einen Eintrag in Plex Web, wählen Sie „Informationen“, „XML anzeigen“ und kopieren Sie, was in der Adresse auf X-Plex-Token= folgt.</translation>
    </message>
    <message>
        <source>One is kept already; type another to replace it</source>
        <comment>a token or key</comment>
        <translation>Einer ist schon da; tippen Sie einen anderen, um ihn zu ersetzen</translation>
    </message>
    <message>
        <source>Looking for servers on this network…</source>
        <translation>In diesem Netz wird nach Servern gesucht …</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a server, its address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No server answered; type its address.</source>
        <translation>Kein Server hat geantwortet; tippen Sie seine Adresse.</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) found.</source>
        <translation>
            <numerusform>%n Server gefunden.</numerusform>
            <numerusform>%n Server gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open &lt;a href=&quot;https://plex.tv/link&quot;&gt;plex.tv/link&lt;/a&gt; and type &lt;b&gt;%1&lt;/b&gt;. This window goes on by itself.</source>
        <translation>Öffnen Sie &lt;a href=&quot;https://plex.tv/link&quot;&gt;plex.tv/link&lt;/a&gt; und tippen Sie &lt;b&gt;%1&lt;/b&gt;. Dieses Fenster macht von selbst weiter.</translation>
    </message>
    <message>
        <source>This did not work: %1</source>
        <translation>Das ging nicht: %1</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Angemeldet.</translation>
    </message>
    <message>
        <source>This is no address of a server, such as 192.168.1.5.</source>
        <translation>Das ist keine Adresse eines Servers wie 192.168.1.5.</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button</comment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Set it up</source>
        <comment>button: does what is listed</comment>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Setting it up…</source>
        <translation>Wird eingerichtet …</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt …</translation>
    </message>
    <message>
        <source>PlexBridge does not answer at its own addresses, so nothing was changed. The check-up tells more.</source>
        <translation>PlexBridge antwortet nicht unter seinen eigenen Adressen, deshalb wurde nichts geändert. Die Prüfung sagt mehr.</translation>
    </message>
    <message>
        <source>The server is not known; go back and name it.</source>
        <translation>Der Server ist nicht bekannt; gehen Sie zurück und nennen Sie ihn.</translation>
    </message>
    <message>
        <source>The server answers. While somebody watches, PlexBridge knows who.</source>
        <translation>Der Server antwortet. Solange jemand sieht, weiß PlexBridge, wer.</translation>
    </message>
    <message>
        <source>The server has not answered yet.</source>
        <translation>Der Server hat noch nicht geantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) did not work. What to do is said there.</source>
        <translation>
            <numerusform>%n Schritt ging nicht. Was zu tun ist, steht dort.</numerusform>
            <numerusform>%n Schritte gingen nicht. Was zu tun ist, steht dort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plex is set up.</source>
        <translation>Plex ist eingerichtet.</translation>
    </message>
    <message>
        <source>All is as it should be; nothing is to do.</source>
        <translation>Alles ist, wie es sein soll; nichts ist zu tun.</translation>
    </message>
    <message>
        <source>Something is left to you.</source>
        <translation>Etwas bleibt Ihnen.</translation>
    </message>
    <message numerus="yes">
        <source>This is to be done in Plex (%n step(s)):</source>
        <translation>
            <numerusform>Das ist in Plex zu tun (%n Schritt):</numerusform>
            <numerusform>Das ist in Plex zu tun (%n Schritte):</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is left to you:</source>
        <translation>Etwas bleibt Ihnen:</translation>
    </message>
    <message>
        <source>Make one in the server&apos;s Dashboard, API Keys.</source>
        <translation>Legen Sie einen an im Dashboard des Servers, API-Schlüssel.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how to get a token, where it is kept</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this desktop, or, if there is none, in a file that only you can read.</source>
        <translation>Er wird im Schlüsselbund dieses Desktops gespeichert oder, wenn es keinen gibt, in einer Datei, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>The one there is: %1.</source>
        <comment>where it is kept</comment>
        <translation>Der vorhandene: %1.</translation>
    </message>
    <message>
        <source>Signed in. Asking %1…</source>
        <comment>a server</comment>
        <translation>Angemeldet. %1 wird gefragt …</translation>
    </message>
    <message>
        <source>Signed in, but no server belongs to this account. One that is shared by somebody else can only be set up by its owner.</source>
        <translation>Angemeldet, aber diesem Konto gehört kein Server. Einen, den jemand anderes teilt, kann nur sein Besitzer einrichten.</translation>
    </message>
    <message numerus="yes">
        <source>Signed in. Choose one of your %n server(s) above.</source>
        <translation>
            <numerusform>Angemeldet. Wählen Sie oben Ihren %n Server.</numerusform>
            <numerusform>Angemeldet. Wählen Sie oben einen Ihrer %n Server.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in, but none of your servers is at this address. Paste its token.</source>
        <translation>Angemeldet, aber keiner Ihrer Server hat diese Adresse. Fügen Sie seinen Token ein.</translation>
    </message>
</context>
<context>
    <name>ServerList</name>
    <message>
        <source>None yet. PlexBridge can set itself up in Plex and keep its channels and guide there right; then it also says who watches.</source>
        <translation>Noch keine. PlexBridge kann sich in Plex selbst einrichten und seine Sender und seinen Programmführer dort richtig halten; dann sagt es auch, wer sieht.</translation>
    </message>
    <message>
        <source>What was changed in Plex…</source>
        <translation>Was in Plex geändert wurde …</translation>
    </message>
    <message>
        <source>Media servers</source>
        <translation>Medienserver</translation>
    </message>
    <message>
        <source>Answered last at %1</source>
        <comment>date and time</comment>
        <translation>Antwortete zuletzt %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a media server, how it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Look at Plex again…</source>
        <translation>Plex noch einmal ansehen …</translation>
    </message>
    <message>
        <source>Set up Plex…</source>
        <translation>Plex einrichten …</translation>
    </message>
    <message>
        <source>Jellyfin or Emby again…</source>
        <translation>Jellyfin oder Emby noch einmal …</translation>
    </message>
    <message>
        <source>Connect Jellyfin or Emby…</source>
        <translation>Jellyfin oder Emby verbinden …</translation>
    </message>
</context>
<context>
    <name>SessionActions</name>
    <message>
        <source>&amp;Stop</source>
        <comment>end the selected streams</comment>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Purge</source>
        <comment>remove from the table</comment>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Block this client for an hour</source>
        <translation>Dieses Gerät eine Stunde &amp;sperren</translation>
    </message>
    <message>
        <source>&amp;Let this client in again</source>
        <translation>Dieses Gerät wieder &amp;zulassen</translation>
    </message>
    <message>
        <source>&amp;Rename client…</source>
        <translation>Gerät &amp;umbenennen …</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;diagnosis</source>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
        <source>Save table as CS&amp;V…</source>
        <translation>Tabelle als CS&amp;V speichern …</translation>
    </message>
</context>
<context>
    <name>SessionDetails</name>
    <message>
        <source>Details of the selected session</source>
        <translation>Einzelheiten der gewählten Sitzung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who watches, what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>On now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>tuner %1</source>
        <comment>its number</comment>
        <translation>Tuner %1</translation>
    </message>
    <message numerus="yes">
        <source>waited %n time(s)</source>
        <comment>for the provider</comment>
        <translation>
            <numerusform>%n-mal gewartet</numerusform>
            <numerusform>%n-mal gewartet</numerusform>
        </translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>No video is open.</source>
        <translation>Kein Video ist offen.</translation>
    </message>
    <message>
        <source>No session selected</source>
        <translation>Keine Sitzung gewählt</translation>
    </message>
    <message>
        <source>Stop, Purge and Block are for all of them.</source>
        <translation>Stoppen, Entfernen und Sperren gelten für alle.</translation>
    </message>
    <message>
        <source>Select a session to see how well its stream runs, and why it ended.</source>
        <translation>Wählen Sie eine Sitzung, um zu sehen, wie gut ihr Stream läuft und warum sie endete.</translation>
    </message>
    <message>
        <source>Tuner</source>
        <comment>what is the matter with the one in use</comment>
        <translation>Tuner</translation>
    </message>
    <message>
        <source>Watched by</source>
        <translation>Gesehen von</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) selected</source>
        <translation>
            <numerusform>%Ln Sitzung gewählt</numerusform>
            <numerusform>%Ln Sitzungen gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionStrip</name>
    <message>
        <source>States and bit rate of the last ten minutes</source>
        <translation>Zustände und Datenrate der letzten zehn Minuten</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>the highest bit rate</comment>
        <translation>bis zu %1</translation>
    </message>
    <message>
        <source>No video at the moment</source>
        <translation>Zurzeit kein Video</translation>
    </message>
    <message>
        <source>10 min ago</source>
        <translation>vor 10 min</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>time, state, bit rate</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>state, time</comment>
        <translation>%1 seit %2</translation>
    </message>
</context>
<context>
    <name>SettingFields</name>
    <message>
        <source>One on each line</source>
        <translation>Eine je Zeile</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>label of a field</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>One is set; type another to replace it</source>
        <comment>a token</comment>
        <translation>Einer ist gesetzt; ein anderer ersetzt ihn</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a token that is set</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <comment>a token</comment>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>Removed as soon as this is saved</source>
        <comment>a token</comment>
        <translation>Wird beim Speichern entfernt</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>a token that is set, after all</comment>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>SettingText</name>
    <message>
        <source>Folder for data</source>
        <translation>Ordner für Daten</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Port of the interface</source>
        <translation>Port der Oberfläche</translation>
    </message>
    <message>
        <source>Port of the video</source>
        <translation>Port der Videos</translation>
    </message>
    <message>
        <source>Port for discovery</source>
        <translation>Port für die Suche</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Programmführer</translation>
    </message>
    <message>
        <source>Read guides again every</source>
        <translation>Programmführer neu lesen alle</translation>
    </message>
    <message>
        <source>Days for Plex</source>
        <translation>Tage für Plex</translation>
    </message>
    <message>
        <source>Tuners</source>
        <translation>Tuner</translation>
    </message>
    <message>
        <source>End a viewer that takes nothing after</source>
        <translation>Zuschauer, die nichts abnehmen, beenden nach</translation>
    </message>
    <message>
        <source>Best quality of HLS</source>
        <translation>Beste Qualität bei HLS</translation>
    </message>
    <message>
        <source>Name in Plex</source>
        <translation>Name in Plex</translation>
    </message>
    <message>
        <source>Test card</source>
        <translation>Testbild</translation>
    </message>
    <message>
        <source>What is logged</source>
        <translation>Was protokolliert wird</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>Geräte-ID</translation>
    </message>
    <message>
        <source>Past sessions kept</source>
        <translation>Aufbewahrte Sitzungen</translation>
    </message>
    <message>
        <source>Sessions at once</source>
        <translation>Sitzungen zugleich</translation>
    </message>
    <message>
        <source>An IP address of this computer is wanted, such as 192.168.1.5; empty: all of them.</source>
        <translation>Gesucht ist eine IP-Adresse dieses Rechners wie 192.168.1.5; leer: alle.</translation>
    </message>
    <message>
        <source>8 digits from 0 to 9 and A to F are wanted; empty: the ID made at the first start.</source>
        <translation>Gesucht sind 8 Zeichen von 0 bis 9 und A bis F; leer: die beim ersten Start erzeugte ID.</translation>
    </message>
    <message>
        <source>Debug, info, warning or error is wanted.</source>
        <translation>Gesucht ist debug, info, warning oder error.</translation>
    </message>
    <message>
        <source>A port from %1 to %2 is wanted.</source>
        <translation>Gesucht ist ein Port von %1 bis %2.</translation>
    </message>
    <message>
        <source>A number from %1 to %2 is wanted.</source>
        <translation>Gesucht ist eine Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>This value is not allowed.</source>
        <translation>Dieser Wert ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>Another port of PlexBridge has this number already. Choose a different one.</source>
        <translation>Ein anderer Port von PlexBridge hat diese Nummer schon. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Writing to the disk</source>
        <translation>Schreiben auf die Platte</translation>
    </message>
    <message>
        <source>Further names of this computer</source>
        <translation>Weitere Namen dieses Rechners</translation>
    </message>
    <message>
        <source>Token for changes from other computers</source>
        <translation>Token für Änderungen von anderen Rechnern</translation>
    </message>
    <message>
        <source>Answer computers outside this network</source>
        <translation>Rechnern außerhalb dieses Netzes antworten</translation>
    </message>
    <message>
        <source>Let HDHomeRun clients have video sent to others</source>
        <translation>HDHomeRun-Geräte Video an andere senden lassen</translation>
    </message>
    <message>
        <source>Write sub-titles into titles</source>
        <translation>Untertitel in Titel schreiben</translation>
    </message>
    <message>
        <source>Categories that are called otherwise</source>
        <translation>Kategorien, die anders heißen</translation>
    </message>
    <message>
        <source>Make programmes from names of event channels</source>
        <translation>Aus Namen von Ereignissendern Sendungen machen</translation>
    </message>
    <message>
        <source>Patterns of such names</source>
        <translation>Muster solcher Namen</translation>
    </message>
    <message>
        <source>Time zone of such names</source>
        <translation>Zeitzone solcher Namen</translation>
    </message>
    <message>
        <source>Everything, for the search for faults</source>
        <translation>Alles, für die Fehlersuche</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Through power cuts, too; writes more</source>
        <translation>Auch bei Stromausfall sicher; schreibt mehr</translation>
    </message>
    <message>
        <source>Give media servers the original addresses of logos</source>
        <translation>Medienservern die ursprünglichen Adressen der Logos geben</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Plex Media Server</source>
        <translation>Plex Media Server</translation>
    </message>
    <message>
        <source>File with a token for it</source>
        <translation>Datei mit einem Token dafür</translation>
    </message>
    <message>
        <source>Jellyfin or Emby server</source>
        <translation>Jellyfin- oder Emby-Server</translation>
    </message>
    <message>
        <source>File with a key for that one</source>
        <translation>Datei mit einem Schlüssel dafür</translation>
    </message>
    <message>
        <source>Keep media servers right by itself</source>
        <translation>Medienserver von selbst in Ordnung halten</translation>
    </message>
    <message>
        <source>Days that it is kept who watched</source>
        <translation>Tage, die behalten wird, wer zusah</translation>
    </message>
    <message>
        <source>Minutes until a stream that nobody watches is ended</source>
        <translation>Minuten, bis ein Stream beendet wird, den niemand sieht</translation>
    </message>
    <message>
        <source>MQTT broker (Home Assistant)</source>
        <translation>MQTT-Broker (Home Assistant)</translation>
    </message>
    <message>
        <source>User of the broker</source>
        <translation>Benutzer des Brokers</translation>
    </message>
    <message>
        <source>Certificate of the broker&apos;s signer</source>
        <translation>Zertifikat der Ausstellerin des Brokers</translation>
    </message>
    <message>
        <source>Beginning of all topics</source>
        <translation>Anfang aller Topics</translation>
    </message>
    <message>
        <source>Beginning of Home Assistant&apos;s discovery topics</source>
        <translation>Anfang der Topics, mit denen Home Assistant sucht</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Media type of what is sent to it</source>
        <translation>Medientyp dessen, was ihm gesendet wird</translation>
    </message>
    <message>
        <source>What is sent to it</source>
        <translation>Was ihm gesendet wird</translation>
    </message>
    <message>
        <source>ntfy topic</source>
        <translation>ntfy-Thema</translation>
    </message>
    <message>
        <source>What is sent to ntfy</source>
        <translation>Was an ntfy gesendet wird</translation>
    </message>
    <message>
        <source>Events that webhook and ntfy are told</source>
        <translation>Ereignisse, die Webhook und ntfy erfahren</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Password of the broker</source>
        <translation>Passwort des Brokers</translation>
    </message>
    <message>
        <source>Token of ntfy, if it wants one</source>
        <translation>Token von ntfy, wenn es eines verlangt</translation>
    </message>
    <message>
        <source>Token of Plex</source>
        <translation>Token von Plex</translation>
    </message>
    <message>
        <source>API key of Jellyfin or Emby</source>
        <translation>API-Schlüssel von Jellyfin oder Emby</translation>
    </message>
    <message>
        <source>Password of the MQTT broker</source>
        <translation>Passwort des MQTT-Brokers</translation>
    </message>
    <message>
        <source>Token of ntfy</source>
        <translation>Token von ntfy</translation>
    </message>
    <message>
        <source>in the file %1</source>
        <translation>in der Datei %1</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>in the keychain, which does not give it; type it again</source>
        <translation>im Schlüsselbund, der es nicht hergibt; geben Sie es noch einmal ein</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Channels and guide</source>
        <translation>Sender und Programm</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Senderlisten</translation>
    </message>
    <message>
        <source>Guides (XMLTV)</source>
        <translation>Programmführer (XMLTV)</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Programmführer</translation>
    </message>
    <message>
        <source>Guides named in a playlist are read as well. Addresses are shown without user name and password; Edit shows them whole.</source>
        <translation>In einer Senderliste genannte Programmführer werden ebenfalls gelesen. Adressen erscheinen ohne Benutzernamen und Passwort; „Bearbeiten“ zeigt sie ganz.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>&amp;Name in Plex:</source>
        <translation>&amp;Name in Plex:</translation>
    </message>
    <message>
        <source>&amp;Tuners:</source>
        <translation>&amp;Tuner:</translation>
    </message>
    <message>
        <source>How many can watch at once. Plex notices a change only when the device is removed and added again.</source>
        <translation>Wie viele zugleich zusehen können. Plex bemerkt eine Änderung erst, wenn das Gerät entfernt und neu hinzugefügt wird.</translation>
    </message>
    <message>
        <source>Test &amp;card:</source>
        <translation>Test&amp;bild:</translation>
    </message>
    <message>
        <source>Set the number of tuners to what your provider allows at once. Plex remembers the number: remove the device there and add it again after a change.</source>
        <translation>Stellen Sie so viele Tuner ein, wie Ihr Anbieter zugleich erlaubt. Plex merkt sich die Zahl: Entfernen Sie nach einer Änderung das Gerät dort und fügen Sie es neu hinzu.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>All addresses of this computer</source>
        <translation>Alle Adressen dieses Rechners</translation>
    </message>
    <message>
        <source>&amp;Port of the interface:</source>
        <translation>&amp;Port der Schnittstelle:</translation>
    </message>
    <message>
        <source>Any free one</source>
        <translation>Ein beliebiger freier</translation>
    </message>
    <message>
        <source>Port of the &amp;video:</source>
        <translation>Port der &amp;Videos:</translation>
    </message>
    <message>
        <source>Let Plex and other programs &amp;find this device</source>
        <translation>Plex und andere Programme dürfen dieses Gerät &amp;finden</translation>
    </message>
    <message>
        <source>Port for &amp;discovery:</source>
        <translation>Port für die &amp;Erkennung:</translation>
    </message>
    <message>
        <source>Also answer on port &amp;80, if it is free</source>
        <translation>Auch auf Port &amp;80 antworten, wenn er frei ist</translation>
    </message>
    <message>
        <source>Jellyfin looks for tuners there and nowhere else. Ports below 1024 need a permission of the system.</source>
        <translation>Jellyfin sucht Tuner nur dort. Für Ports unter 1024 braucht es eine Erlaubnis des Systems.</translation>
    </message>
    <message>
        <source>Changing an address or a port restarts the device for a moment; running streams end.</source>
        <translation>Wird eine Adresse oder ein Port geändert, startet das Gerät kurz neu; laufende Übertragungen enden.</translation>
    </message>
    <message>
        <source>Greyed values are set on the command line or in the environment and can only be changed there.</source>
        <translation>Graue Werte sind auf der Befehlszeile oder in der Umgebung gesetzt und nur dort änderbar.</translation>
    </message>
    <message>
        <source>Playlists (*.m3u *.m3u8)</source>
        <translation>Senderlisten (*.m3u *.m3u8)</translation>
    </message>
    <message>
        <source>While there is no playlist</source>
        <translation>Solange es keine Senderliste gibt</translation>
    </message>
    <message>
        <source>Always offered</source>
        <comment>the test card</comment>
        <translation>Immer anbieten</translation>
    </message>
    <message>
        <source>Never offered</source>
        <comment>the test card</comment>
        <translation>Nie anbieten</translation>
    </message>
    <message>
        <source>Set on the command line or in the environment; change it there.</source>
        <translation>Auf der Befehlszeile oder in der Umgebung gesetzt; ändern Sie es dort.</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Best &amp;quality of HLS:</source>
        <translation>Beste &amp;Qualität bei HLS:</translation>
    </message>
    <message>
        <source>The best there is</source>
        <translation>Die beste vorhandene</translation>
    </message>
    <message>
        <source> kbit/s</source>
        <translation> kbit/s</translation>
    </message>
    <message>
        <source>Where a provider offers a channel in several qualities, the best one that stays below this is taken.</source>
        <translation>Bietet ein Anbieter einen Sender in mehreren Qualitäten an, wird die beste genommen, die darunter bleibt.</translation>
    </message>
    <message>
        <source>&amp;End a viewer that takes nothing after:</source>
        <translation>&amp;Zuschauer beenden, der nichts abnimmt, nach:</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>A paused player takes nothing, too, and needs its tuner until then.</source>
        <translation>Auch ein angehaltener Player nimmt nichts ab und belegt bis dahin seinen Tuner.</translation>
    </message>
    <message>
        <source>&amp;Keep this computer awake while somebody watches or records</source>
        <translation>Computer &amp;wach halten, während jemand schaut oder aufnimmt</translation>
    </message>
    <message>
        <source>Playlists (M3U) and accounts</source>
        <translation>Senderlisten (M3U) und Konten</translation>
    </message>
    <message>
        <source>Read guides again e&amp;very:</source>
        <translation>Programmführer neu lesen &amp;alle:</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Nur auf Wunsch</translation>
    </message>
    <message>
        <source> h</source>
        <translation> Std.</translation>
    </message>
    <message>
        <source>&amp;Days for Plex:</source>
        <translation>&amp;Tage für Plex:</translation>
    </message>
    <message>
        <source>How far ahead the guide goes out at most. Plex takes no more than about 20 MB; a larger guide is cut to fewer days by itself.</source>
        <translation>Wie weit der Programmführer höchstens vorausreicht. Plex nimmt nicht mehr als etwa 20 MB; ein größerer wird von selbst auf weniger Tage gekürzt.</translation>
    </message>
    <message>
        <source>Give channels without a guide &amp;placeholders of an hour, so that Plex can map them</source>
        <translation>Sendern ohne Programmführer &amp;Platzhalter von einer Stunde geben, damit Plex sie zuordnen kann</translation>
    </message>
    <message>
        <source>Guides (*.xml *.xmltv *.gz *.xz *.zip)</source>
        <translation>Programmführer (*.xml *.xmltv *.gz *.xz *.zip)</translation>
    </message>
    <message>
        <source>More</source>
        <comment>settings that hardly anybody changes</comment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Oberfläche</translation>
    </message>
    <message>
        <source>&amp;Start when I log in, without a window</source>
        <translation>Bei der &amp;Anmeldung starten, ohne Fenster</translation>
    </message>
    <message>
        <source>Show a &amp;notification when:</source>
        <translation>Eine &amp;Benachrichtigung zeigen, wenn:</translation>
    </message>
    <message>
        <source>Show a notification when</source>
        <translation>Eine Benachrichtigung zeigen, wenn</translation>
    </message>
    <message>
        <source>The page Events and the log keep all of them.</source>
        <translation>Die Seite Ereignisse und das Protokoll behalten alle.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Restore…</source>
        <comment>button: a copy of everything</comment>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>Settings, channels and history in one file, for another computer or a bad day</source>
        <translation>Einstellungen, Sender und Verlauf in einer Datei, für einen anderen Computer oder einen schlechten Tag</translation>
    </message>
    <message>
        <source>Puts such a file in the place of what is here</source>
        <translation>Setzt eine solche Datei an die Stelle dessen, was hier ist</translation>
    </message>
    <message>
        <source>Event channels</source>
        <translation>Ereignissender</translation>
    </message>
    <message>
        <source>Messages</source>
        <comment>MQTT, webhook, ntfy</comment>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>That of the system</source>
        <comment>language</comment>
        <translation>Die des Systems</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>Another one is spoken from the next start on.</source>
        <translation>Eine andere wird ab dem nächsten Start gesprochen.</translation>
    </message>
</context>
<context>
    <name>SetupWizard</name>
    <message>
        <source>Set up PlexBridge</source>
        <translation>PlexBridge einrichten</translation>
    </message>
    <message>
        <source>Where do your channels come from?</source>
        <translation>Woher kommen Ihre Sender?</translation>
    </message>
    <message>
        <source>PlexBridge makes them appear in Plex as if you had a tuner with an aerial.</source>
        <translation>PlexBridge lässt sie in Plex erscheinen, als hätten Sie einen Tuner mit Antenne.</translation>
    </message>
    <message>
        <source>A &amp;playlist (M3U): an address or a file</source>
        <translation>Aus einer &amp;Senderliste (M3U): Adresse oder Datei</translation>
    </message>
    <message>
        <source>An &amp;account: server, user and password (Xtream Codes)</source>
        <translation>Aus einem &amp;Konto: Server, Benutzer und Passwort (Xtream Codes)</translation>
    </message>
    <message>
        <source>An &amp;earlier PlexBridge, the one for Node.js</source>
        <translation>Aus einem &amp;früheren PlexBridge, dem für Node.js</translation>
    </message>
    <message>
        <source>Your playlist</source>
        <translation>Ihre Senderliste</translation>
    </message>
    <message>
        <source>The address that your provider gave you, or a file on this computer.</source>
        <translation>Die Adresse, die Ihr Anbieter Ihnen gegeben hat, oder eine Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>Address or file of the playlist</source>
        <translation>Adresse oder Datei der Senderliste</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>&amp;Datei wählen …</translation>
    </message>
    <message>
        <source>With user name and password if it has them. Later on they are not shown any more.</source>
        <translation>Mit Benutzername und Passwort, falls sie welche hat. Später werden diese nicht mehr gezeigt.</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Ihr Konto</translation>
    </message>
    <message>
        <source>Channels and guide are read from your provider&apos;s server.</source>
        <translation>Sender und Programmführer werden vom Server Ihres Anbieters gelesen.</translation>
    </message>
    <message>
        <source>Your earlier PlexBridge</source>
        <translation>Ihr früheres PlexBridge</translation>
    </message>
    <message>
        <source>Channels, streams, guides and sessions are taken over. Nothing there is changed.</source>
        <translation>Sender, Streams, Programmführer und Sitzungen werden übernommen. Dort wird nichts geändert.</translation>
    </message>
    <message>
        <source>Database or backup of the earlier PlexBridge</source>
        <translation>Datenbank oder Sicherung des früheren PlexBridge</translation>
    </message>
    <message>
        <source>Its database (in its folder &quot;data&quot;) or a JSON backup that it made. It may keep running meanwhile; afterwards quit it, since both want the same ports.</source>
        <translation>Seine Datenbank (in seinem Ordner „data“) oder eine JSON-Sicherung von ihm. Es darf dabei weiterlaufen; beenden Sie es danach, denn beide wollen dieselben Ports.</translation>
    </message>
    <message>
        <source>What was taken over</source>
        <translation>Was übernommen wurde</translation>
    </message>
    <message>
        <source>Channels, guides and past sessions of the earlier PlexBridge.</source>
        <translation>Sender, Programmführer und vergangene Sitzungen des früheren PlexBridge.</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>A guide</source>
        <translation>Ein Programmführer</translation>
    </message>
    <message>
        <source>It tells Plex what is on and when. You may leave this empty.</source>
        <translation>Er sagt Plex, was wann läuft. Sie können dies leer lassen.</translation>
    </message>
    <message>
        <source>Address or file of the guide</source>
        <translation>Adresse oder Datei des Programmführers</translation>
    </message>
    <message>
        <source>An account brings its own guide, and many playlists name one; those are read by themselves. Add another XMLTV guide here if you have one. Channels without a guide get placeholders.</source>
        <translation>Ein Konto bringt seinen Programmführer mit, und viele Senderlisten nennen einen; diese werden von selbst gelesen. Haben Sie einen weiteren XMLTV-Programmführer, fügen Sie ihn hier hinzu. Sender ohne Programmführer bekommen Platzhalter.</translation>
    </message>
    <message>
        <source>Now add PlexBridge in Plex</source>
        <translation>Fügen Sie PlexBridge nun in Plex hinzu</translation>
    </message>
    <message>
        <source>These addresses are on the page &quot;Device&quot;, too.</source>
        <translation>Diese Adressen stehen auch auf der Seite „Gerät“.</translation>
    </message>
    <message>
        <source>In Plex, open Settings, then Live TV &amp; DVR, and choose Set Up Plex DVR. If PlexBridge is not found, choose to enter its address manually and type:</source>
        <translation>Öffnen Sie in Plex die Einstellungen, dann Live-TV &amp; DVR, und wählen Sie Plex DVR einrichten. Wird PlexBridge nicht gefunden, geben Sie seine Adresse von Hand ein:</translation>
    </message>
    <message>
        <source>When asked for a guide, choose XMLTV and type:</source>
        <translation>Wählen Sie auf die Frage nach dem Programmführer XMLTV und geben Sie ein:</translation>
    </message>
    <message>
        <source>Choose a playlist</source>
        <translation>Senderliste wählen</translation>
    </message>
    <message>
        <source>Playlists (*.m3u *.m3u8)</source>
        <translation>Senderlisten (*.m3u *.m3u8)</translation>
    </message>
    <message>
        <source>Choose the database or the backup</source>
        <translation>Datenbank oder Sicherung wählen</translation>
    </message>
    <message>
        <source>PlexBridge for Node.js (*.db *.sqlite *.json)</source>
        <translation>PlexBridge für Node.js (*.db *.sqlite *.json)</translation>
    </message>
    <message>
        <source>Choose a guide</source>
        <translation>Programmführer wählen</translation>
    </message>
    <message>
        <source>Guides (*.xml *.xmltv *.gz *.xz *.zip)</source>
        <translation>Programmführer (*.xml *.xmltv *.gz *.xz *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading what is there…</source>
        <translation>Was da ist, wird gelesen …</translation>
    </message>
    <message>
        <source>This was taken over. The file itself was not changed.</source>
        <translation>Dies wurde übernommen. Die Datei selbst wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The channels are being read…</source>
        <translation>Die Sender werden gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) are ready for Plex.</source>
        <translation>
            <numerusform>%n Sender ist bereit für Plex.</numerusform>
            <numerusform>%n Sender sind bereit für Plex.</numerusform>
        </translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Was hereinkommt</translation>
    </message>
    <message>
        <source>All of it, or only some groups. This can be changed later in the settings.</source>
        <translation>Alles oder nur einige Gruppen. Das kann später in den Einstellungen geändert werden.</translation>
    </message>
    <message>
        <source>Your tuner</source>
        <translation>Ihr Tuner</translation>
    </message>
    <message>
        <source>How Plex shows it, and how many can watch at once.</source>
        <translation>Wie Plex ihn zeigt und wie viele zugleich zusehen können.</translation>
    </message>
    <message>
        <source>&amp;Name in Plex:</source>
        <translation>&amp;Name in Plex:</translation>
    </message>
    <message>
        <source>&amp;Tuners:</source>
        <translation>&amp;Tuner:</translation>
    </message>
    <message>
        <source>As many as your provider allows at once. Plex remembers the number.</source>
        <translation>So viele, wie Ihr Anbieter zugleich erlaubt. Plex merkt sich die Zahl.</translation>
    </message>
    <message>
        <source>PlexBridge was started with playlists on its command line or in its environment. They are used now; what was typed here is kept and used when it is started without them.</source>
        <translation>PlexBridge wurde mit Listen auf der Kommandozeile oder in der Umgebung gestartet. Diese gelten jetzt; was hier eingegeben wurde, wird behalten und gilt, wenn es ohne sie gestartet wird.</translation>
    </message>
    <message>
        <source>Check what Plex &amp;will find</source>
        <translation>&amp;Prüfen, was Plex finden wird</translation>
    </message>
    <message>
        <source>Go back to correct it, or close this and refresh later.</source>
        <translation>Gehen Sie zurück, um es zu berichtigen, oder schließen Sie dies und aktualisieren Sie später.</translation>
    </message>
    <message>
        <source>Guide %1: %2</source>
        <comment>name of a guide, what is wrong with it</comment>
        <translation>Programmführer %1: %2</translation>
    </message>
    <message>
        <source>This did not work yet</source>
        <translation>Das ging noch nicht</translation>
    </message>
    <message>
        <source>Set up &amp;Plex for me…</source>
        <translation>&amp;Plex für mich einrichten …</translation>
    </message>
    <message>
        <source>Does the same in Plex by itself, after showing what it will do</source>
        <translation>Tut dasselbe in Plex von selbst, nachdem gezeigt wurde, was geschieht</translation>
    </message>
</context>
<context>
    <name>ShiftField</name>
    <message>
        <source>How times are corrected</source>
        <translation>Wie Zeiten berichtigt werden</translation>
    </message>
    <message>
        <source>Moved by</source>
        <comment>times of a guide: by so many hours</comment>
        <translation>Verschoben um</translation>
    </message>
    <message>
        <source>Meant in the zone</source>
        <comment>times of a guide</comment>
        <translation>Gemeint in der Zone</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source> h</source>
        <comment>hours</comment>
        <translation> Std.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>As the guide has them</source>
        <comment>times</comment>
        <translation>Wie im Programmführer</translation>
    </message>
</context>
<context>
    <name>SignRow</name>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>To know</source>
        <comment>a note in a list</comment>
        <translation>Zu wissen</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a step</comment>
        <translation>Misslungen</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Add address…</source>
        <translation>Adresse hinzufügen …</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Datei hinzufügen …</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Address (http or https), with user name and password if it has them:</source>
        <translation>Adresse (http oder https), gegebenenfalls mit Benutzernamen und Passwort:</translation>
    </message>
    <message>
        <source>Add file</source>
        <translation>Datei hinzufügen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Edit address</source>
        <translation>Adresse bearbeiten</translation>
    </message>
    <message>
        <source>That is no address that begins with http:// or https://.</source>
        <translation>Das ist keine Adresse, die mit http:// oder https:// beginnt.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Andere Datei wählen</translation>
    </message>
</context>
<context>
    <name>StartFailure</name>
    <message>
        <source>PlexBridge can&apos;t start</source>
        <translation>PlexBridge kann nicht starten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>Vorgabe nehmen</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>It was given on the command line or in the environment as %1.</source>
        <translation>Er wurde auf der Kommandozeile oder in der Umgebung als %1 angegeben.</translation>
    </message>
    <message>
        <source>Set it aside and begin anew</source>
        <translation>Beiseitelegen und neu anfangen</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen …</translation>
    </message>
    <message>
        <source>Show its page</source>
        <translation>Seine Seite zeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Choose a folder for data</source>
        <translation>Ordner für Daten wählen</translation>
    </message>
</context>
<context>
    <name>StateChip</name>
    <message>
        <source>%1: %2</source>
        <comment>state, number of consumers</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>StatusChips</name>
    <message>
        <source>What goes out to all viewers together. Click to see the activity.</source>
        <translation>Was an alle Zuschauer zusammen hinausgeht. Ein Klick zeigt den Verlauf.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tuner(s)</source>
        <comment>in use</comment>
        <translation>
            <numerusform>%1 von %n Tuner</numerusform>
            <numerusform>%1 von %n Tunern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tuner(s) in use. Each viewer takes one. Click to see them.</source>
        <translation>
            <numerusform>%1 von %n Tuner belegt. Jeder Zuschauer braucht einen. Ein Klick zeigt ihn.</numerusform>
            <numerusform>%1 von %n Tunern belegt. Jeder Zuschauer braucht einen. Ein Klick zeigt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>No traffic</source>
        <translation>Kein Datenverkehr</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>For support</source>
        <translation>Für den Beistand</translation>
    </message>
    <message>
        <source>This is what helps others to find a fault: version, settings without passwords, health and log. Read it before you pass it on; it names channels and addresses of this network.</source>
        <translation>Das hilft anderen, einen Fehler zu finden: Version, Einstellungen ohne Passwörter, Befinden und Protokoll. Lesen Sie es, bevor Sie es weitergeben; es nennt Sender und Adressen dieses Netzes.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Save for support</source>
        <translation>Für den Beistand speichern</translation>
    </message>
    <message>
        <source>It was not saved</source>
        <translation>Es wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Choose another place.</source>
        <translation>%1 kann nicht geschrieben werden. Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>TakeoverText</name>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <comment>taken over or not</comment>
        <translation>
            <numerusform>%n Sender</numerusform>
            <numerusform>%n Sender</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) that were switched off</source>
        <translation>
            <numerusform>%n ausgeschalteter Sender</numerusform>
            <numerusform>%n ausgeschaltete Sender</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup address(es)</source>
        <translation>
            <numerusform>%n Ersatzadresse</numerusform>
            <numerusform>%n Ersatzadressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <comment>taken over or not</comment>
        <translation>
            <numerusform>%n Stream</numerusform>
            <numerusform>%n Streams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guide(s)</source>
        <translation>
            <numerusform>%n Programmführer</numerusform>
            <numerusform>%n Programmführer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past session(s)</source>
        <translation>
            <numerusform>%n vergangene Sitzung</numerusform>
            <numerusform>%n vergangene Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>Name des Geräts</translation>
    </message>
    <message>
        <source>Number of tuners</source>
        <translation>Zahl der Tuner</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>Gerätekennung</translation>
    </message>
    <message numerus="yes">
        <source>%n ffmpeg profile(s)</source>
        <translation>
            <numerusform>%n ffmpeg-Profil</numerusform>
            <numerusform>%n ffmpeg-Profile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programme(s) of the guide</source>
        <translation>
            <numerusform>%n Sendung des Programmführers</numerusform>
            <numerusform>%n Sendungen des Programmführers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n log line(s)</source>
        <translation>
            <numerusform>%n Protokollzeile</numerusform>
            <numerusform>%n Protokollzeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) of the database</source>
        <translation>
            <numerusform>%n Tabelle der Datenbank</numerusform>
            <numerusform>%n Tabellen der Datenbank</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a channel or guide, then how many of what: ONE – 2 streams</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, here already</source>
        <comment>12 channels, here already</comment>
        <translation>%1, schon hier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>12 channels: why or where</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>of what was not taken over</comment>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>The setting &quot;%1&quot; has a value that is not allowed</source>
        <translation>Die Einstellung „%1“ hat einen unzulässigen Wert</translation>
    </message>
    <message>
        <source>The settings file can&apos;t be read</source>
        <translation>Die Einstellungsdatei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Check or remove the file %1, then start again.</source>
        <translation>Prüfen oder entfernen Sie die Datei %1 und starten Sie neu.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program</source>
        <translation>Port %1 ist von einem anderen Programm belegt</translation>
    </message>
    <message>
        <source>End the other program or choose another port in the settings.</source>
        <translation>Beenden Sie das andere Programm oder wählen Sie in den Einstellungen einen anderen Port.</translation>
    </message>
    <message>
        <source>Port %1 may not be used</source>
        <translation>Port %1 darf nicht benutzt werden</translation>
    </message>
    <message>
        <source>Ports below 1024 need a privilege. Choose a higher one in the settings.</source>
        <translation>Ports unter 1024 brauchen besondere Rechte. Wählen Sie in den Einstellungen einen höheren.</translation>
    </message>
    <message>
        <source>This computer does not have the address %1</source>
        <translation>Dieser Rechner hat die Adresse %1 nicht</translation>
    </message>
    <message>
        <source>Choose another address in the settings, or leave it empty for all.</source>
        <translation>Wählen Sie in den Einstellungen eine andere Adresse, oder lassen Sie das Feld leer, um alle zu nehmen.</translation>
    </message>
    <message>
        <source>The folder for data can&apos;t be used</source>
        <translation>Der Datenordner kann nicht benutzt werden</translation>
    </message>
    <message>
        <source>Make %1 writable or choose another folder.</source>
        <translation>Machen Sie %1 beschreibbar oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Another program holds the database</source>
        <translation>Ein anderes Programm hält die Datenbank fest</translation>
    </message>
    <message>
        <source>Close it; waiting changes are then written by themselves.</source>
        <translation>Schließen Sie es; wartende Änderungen werden dann von selbst geschrieben.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>Free some space; waiting changes are then written by themselves.</source>
        <translation>Schaffen Sie Platz; wartende Änderungen werden dann von selbst geschrieben.</translation>
    </message>
    <message>
        <source>The database can&apos;t be written</source>
        <translation>Die Datenbank kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Make the folder for data writable.</source>
        <translation>Machen Sie den Datenordner beschreibbar.</translation>
    </message>
    <message>
        <source>The database was damaged and a new one was begun</source>
        <translation>Die Datenbank war beschädigt; eine neue wurde angelegt</translation>
    </message>
    <message>
        <source>The old file was kept as %1.</source>
        <translation>Die alte Datei wurde als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>The database was written by a newer PlexBridge</source>
        <translation>Die Datenbank stammt von einem neueren PlexBridge</translation>
    </message>
    <message>
        <source>Install that version again.</source>
        <translation>Installieren Sie jene Version wieder.</translation>
    </message>
    <message>
        <source>The database does not work</source>
        <translation>Die Datenbank funktioniert nicht</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached</source>
        <translation>%1 ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Check the address and the network connection, then refresh.</source>
        <translation>Prüfen Sie Adresse und Netzverbindung und aktualisieren Sie dann.</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1 ist zu groß</translation>
    </message>
    <message>
        <source>Choose a smaller list.</source>
        <translation>Wählen Sie eine kleinere Liste.</translation>
    </message>
    <message>
        <source>There are no channels</source>
        <translation>Es gibt keine Sender</translation>
    </message>
    <message>
        <source>%1 holds nothing that can be used</source>
        <translation>%1 enthält nichts Brauchbares</translation>
    </message>
    <message>
        <source>Check the address of the playlist in the settings.</source>
        <translation>Prüfen Sie die Adresse der Senderliste in den Einstellungen.</translation>
    </message>
    <message>
        <source>An entry of the list is not allowed</source>
        <translation>Ein Eintrag der Liste ist nicht erlaubt</translation>
    </message>
    <message>
        <source>A damaged entry was skipped</source>
        <translation>Ein beschädigter Eintrag wurde übersprungen</translation>
    </message>
    <message>
        <source>An entry occurs twice</source>
        <translation>Ein Eintrag kommt doppelt vor</translation>
    </message>
    <message>
        <source>The program %1 is missing</source>
        <translation>Das Programm %1 fehlt</translation>
    </message>
    <message>
        <source>Install it to play these channels.</source>
        <translation>Installieren Sie es, um diese Sender zu sehen.</translation>
    </message>
    <message>
        <source>The provider refused the stream (%1)</source>
        <translation>Der Anbieter verweigerte die Übertragung (%1)</translation>
    </message>
    <message>
        <source>Check the subscription, or whether too many streams run at once.</source>
        <translation>Prüfen Sie das Abonnement, oder ob zu viele Übertragungen zugleich laufen.</translation>
    </message>
    <message>
        <source>The provider closed the connection</source>
        <translation>Der Anbieter hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>Plex usually tunes in again.</source>
        <translation>Plex schaltet meist von selbst wieder ein.</translation>
    </message>
    <message>
        <source>The provider sent no video</source>
        <translation>Der Anbieter sandte kein Bild</translation>
    </message>
    <message>
        <source>Try another channel, or again later.</source>
        <translation>Versuchen Sie einen anderen Sender, oder später erneut.</translation>
    </message>
    <message>
        <source>PlexBridge is already running</source>
        <translation>PlexBridge läuft bereits</translation>
    </message>
    <message>
        <source>Its window was brought to the front.</source>
        <translation>Sein Fenster wurde nach vorn geholt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>problem, then its technical detail</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1 – %2</source>
        <comment>line number in a file, then the problem</comment>
        <translation>Zeile %1 – %2</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Untätig</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Buffering</source>
        <translation>Puffert</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>a viewing session</comment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a viewing session</comment>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Known, but nothing was asked for yet.</source>
        <translation>Bekannt, aber noch wurde nichts angefordert.</translation>
    </message>
    <message>
        <source>Video reaches the viewer.</source>
        <translation>Das Bild erreicht den Zuschauer.</translation>
    </message>
    <message>
        <source>Waiting for video from the provider.</source>
        <translation>Wartet auf Daten des Anbieters.</translation>
    </message>
    <message>
        <source>The viewer takes no video at the moment.</source>
        <translation>Der Zuschauer nimmt zurzeit keine Daten an.</translation>
    </message>
    <message>
        <source>The session is over and leaves the table soon.</source>
        <translation>Die Sitzung ist vorbei und verlässt die Tabelle bald.</translation>
    </message>
    <message>
        <source>The session broke off.</source>
        <translation>Die Sitzung brach ab.</translation>
    </message>
    <message>
        <source>The viewer left</source>
        <translation>Der Zuschauer ist gegangen</translation>
    </message>
    <message>
        <source>Stopped on request</source>
        <translation>Auf Wunsch beendet</translation>
    </message>
    <message>
        <source>Removed on request</source>
        <translation>Auf Wunsch entfernt</translation>
    </message>
    <message>
        <source>No sign of life for ten minutes</source>
        <translation>Zehn Minuten lang kein Lebenszeichen</translation>
    </message>
    <message>
        <source>PlexBridge was restarted and the viewer did not come back</source>
        <translation>PlexBridge wurde neu gestartet, und der Zuschauer kam nicht wieder</translation>
    </message>
    <message>
        <source>No video could be given</source>
        <translation>Es gab kein Bild</translation>
    </message>
    <message>
        <source>The viewer took no video for too long</source>
        <translation>Der Zuschauer nahm zu lange keine Daten an</translation>
    </message>
    <message>
        <source>The requested duration was over</source>
        <translation>Die gewünschte Dauer war vorbei</translation>
    </message>
    <message>
        <source>Made room for newer sessions</source>
        <translation>Machte Platz für neuere Sitzungen</translation>
    </message>
    <message>
        <source>The same session started anew</source>
        <translation>Dieselbe Sitzung begann neu</translation>
    </message>
    <message>
        <source>PlexBridge was quit</source>
        <translation>PlexBridge wurde beendet</translation>
    </message>
    <message>
        <source>First video arrived</source>
        <translation>Das erste Bild kam an</translation>
    </message>
    <message>
        <source>The provider sent nothing</source>
        <translation>Der Anbieter sandte nichts</translation>
    </message>
    <message>
        <source>Video flows again</source>
        <translation>Das Bild läuft wieder</translation>
    </message>
    <message>
        <source>The viewer took no video</source>
        <translation>Der Zuschauer nahm keine Daten an</translation>
    </message>
    <message>
        <source>The viewer takes video again</source>
        <translation>Der Zuschauer nimmt wieder Daten an</translation>
    </message>
    <message>
        <source>The client asked for the session</source>
        <translation>Das Gerät fragte nach der Sitzung</translation>
    </message>
    <message>
        <source>The client asked to play</source>
        <translation>Das Gerät bat um Wiedergabe</translation>
    </message>
    <message>
        <source>The client asked to pause</source>
        <translation>Das Gerät bat um eine Pause</translation>
    </message>
    <message>
        <source>The client asked to stop</source>
        <translation>Das Gerät bat um das Ende</translation>
    </message>
    <message>
        <source>The viewer tuned in</source>
        <translation>Der Zuschauer schaltete ein</translation>
    </message>
    <message>
        <source>The stream ended</source>
        <translation>Die Übertragung endete</translation>
    </message>
    <message>
        <source>The stream broke off</source>
        <translation>Die Übertragung brach ab</translation>
    </message>
    <message>
        <source>Taken over from before the restart</source>
        <translation>Aus der Zeit vor dem Neustart übernommen</translation>
    </message>
    <message>
        <source>Direct</source>
        <comment>video is passed on as it comes</comment>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>Through ffmpeg</source>
        <comment>video is repacked by the program ffmpeg</comment>
        <translation>Über ffmpeg</translation>
    </message>
    <message>
        <source>Test card</source>
        <translation>Testbild</translation>
    </message>
    <message>
        <source>Debug</source>
        <comment>log level</comment>
        <translation>Fehlersuche</translation>
    </message>
    <message>
        <source>Info</source>
        <comment>log level</comment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>log level</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>log level</comment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Database fine</source>
        <comment>status line</comment>
        <translation>Datenbank in Ordnung</translation>
    </message>
    <message>
        <source>Sessions are kept and come back after a restart.</source>
        <translation>Sitzungen werden gespeichert und kommen nach einem Neustart wieder.</translation>
    </message>
    <message>
        <source>New database</source>
        <comment>status line: a damaged one was set aside</comment>
        <translation>Neue Datenbank</translation>
    </message>
    <message>
        <source>Viewing goes on, but sessions are only kept in memory until this is cured.</source>
        <translation>Das Zusehen geht weiter, doch bis zur Abhilfe werden Sitzungen nur im Speicher gehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be written.</source>
        <translation>
            <numerusform>%n Änderung wartet darauf, geschrieben zu werden.</numerusform>
            <numerusform>%n Änderungen warten darauf, geschrieben zu werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved</source>
        <comment>status line: the database can&apos;t be written</comment>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Discovery off</source>
        <comment>status line</comment>
        <translation>Erkennung aus</translation>
    </message>
    <message>
        <source>Plex does not find PlexBridge by itself. Type its address into Plex instead.</source>
        <translation>Plex findet PlexBridge nicht von selbst. Tippen Sie stattdessen seine Adresse in Plex ein.</translation>
    </message>
    <message>
        <source>Discoverable</source>
        <comment>status line: other programs find us</comment>
        <translation>Auffindbar</translation>
    </message>
    <message>
        <source>Plex and other programs on this network find PlexBridge by themselves.</source>
        <translation>Plex und andere Programme in diesem Netz finden PlexBridge von selbst.</translation>
    </message>
    <message>
        <source>Type the address into Plex instead; the Device page shows it.</source>
        <translation>Tippen Sie stattdessen die Adresse in Plex ein; sie steht auf der Seite „Gerät“.</translation>
    </message>
    <message>
        <source>Partly discoverable</source>
        <comment>status line</comment>
        <translation>Teilweise auffindbar</translation>
    </message>
    <message>
        <source>Some programs may not find PlexBridge by themselves.</source>
        <translation>Manche Programme finden PlexBridge womöglich nicht von selbst.</translation>
    </message>
    <message>
        <source>Not discoverable</source>
        <comment>status line</comment>
        <translation>Nicht auffindbar</translation>
    </message>
    <message>
        <source>Other programs can&apos;t find PlexBridge by themselves.</source>
        <translation>Andere Programme können PlexBridge nicht von selbst finden.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>channel, then the viewer&apos;s address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Discovery starts</source>
        <comment>status line</comment>
        <translation>Erkennung startet</translation>
    </message>
    <message>
        <source>In a moment Plex and other programs can find PlexBridge by themselves.</source>
        <translation>Gleich können Plex und andere Programme PlexBridge von selbst finden.</translation>
    </message>
    <message>
        <source>The computer went to sleep</source>
        <translation>Der Computer ging in den Ruhezustand</translation>
    </message>
    <message>
        <source>HLS</source>
        <comment>the stream comes as a list of pieces</comment>
        <translation>HLS</translation>
    </message>
    <message>
        <source>Another tuner at %1 has the same device ID</source>
        <translation>Ein anderer Tuner unter %1 hat dieselbe Gerätekennung</translation>
    </message>
    <message>
        <source>Plex takes both for one tuner, and neither works reliably. Switch the other one off, or choose &quot;Use another device ID&quot; on the Device page.</source>
        <translation>Plex hält beide für einen Tuner, und keiner funktioniert verlässlich. Schalten Sie den anderen ab oder wählen Sie auf der Seite „Gerät“ die Schaltfläche „Andere Gerätekennung verwenden“.</translation>
    </message>
    <message>
        <source>%1 is an IPv6 address</source>
        <translation>%1 ist eine IPv6-Adresse</translation>
    </message>
    <message>
        <source>Many programs search over IPv4 only and don&apos;t find PlexBridge. Leave the address in the settings empty, or type an IPv4 address.</source>
        <translation>Viele Programme suchen nur über IPv4 und finden PlexBridge nicht. Lassen Sie die Adresse in den Einstellungen leer, oder tippen Sie eine IPv4-Adresse.</translation>
    </message>
    <message>
        <source>It does not share the port, which programs search by SSDP on. End it, and PlexBridge takes part within half a minute. Plex usually finds PlexBridge all the same.</source>
        <translation>Es teilt den Port nicht, auf dem Programme per SSDP suchen. Beenden Sie es, dann ist PlexBridge innerhalb einer halben Minute dabei. Plex findet PlexBridge meist trotzdem.</translation>
    </message>
    <message>
        <source>It is probably another tuner emulator or a second PlexBridge. End it, and PlexBridge takes the port within half a minute. Until then, type the address into Plex; the Device page shows it.</source>
        <translation>Wahrscheinlich ist es ein anderer nachgebildeter Tuner oder ein zweites PlexBridge. Beenden Sie es, dann übernimmt PlexBridge den Port innerhalb einer halben Minute. Tippen Sie bis dahin die Adresse in Plex; die Seite „Gerät“ zeigt sie.</translation>
    </message>
    <message>
        <source>Device ID taken</source>
        <comment>status line: another device has the same</comment>
        <translation>Gerätekennung vergeben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channel, what is on</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It runs without a window, as a service of this computer, with the same folder for data.</source>
        <translation>Es läuft ohne Fenster, als Dienst dieses Rechners, mit demselben Ordner für Daten.</translation>
    </message>
    <message>
        <source>This is nothing that can be taken over</source>
        <translation>Das ist nichts, was übernommen werden kann</translation>
    </message>
    <message>
        <source>Choose the database of the earlier PlexBridge, plextv.db, or a JSON backup that it made. (%1)</source>
        <comment>in brackets: what is wrong with the file</comment>
        <translation>Wählen Sie die Datenbank des früheren PlexBridge, plextv.db, oder eine JSON-Sicherung, die es gemacht hat. (%1)</translation>
    </message>
    <message>
        <source>There is no such channel</source>
        <translation>Diesen Sender gibt es nicht</translation>
    </message>
    <message>
        <source>PlexBridge had just started and was not ready</source>
        <translation>PlexBridge war gerade gestartet und noch nicht bereit</translation>
    </message>
    <message>
        <source>The tuner that was asked for was in use</source>
        <translation>Der verlangte Tuner war belegt</translation>
    </message>
    <message>
        <source>All tuners were in use</source>
        <translation>Alle Tuner waren belegt</translation>
    </message>
    <message>
        <source>The provider refused the stream</source>
        <translation>Der Anbieter verweigerte den Stream</translation>
    </message>
    <message>
        <source>It ran when PlexBridge was restarted. Its viewer has a minute to come back.</source>
        <translation>Sie lief, als PlexBridge neu gestartet wurde. Ihr Zuschauer hat eine Minute, um wiederzukommen.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>why a session is over, what its state means</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>of a file, what is wrong with it</comment>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Nobody is watching</source>
        <translation>Niemand sieht zu</translation>
    </message>
    <message>
        <source>Open PlexBridge</source>
        <translation>PlexBridge öffnen</translation>
    </message>
    <message>
        <source>Purge ended</source>
        <comment>remove ended sessions from the table</comment>
        <translation>Beendete entfernen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>end this stream</comment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stay awake while somebody watches</source>
        <comment>the computer</comment>
        <translation>Wach bleiben, solange jemand zusieht</translation>
    </message>
    <message>
        <source>Refresh channels and guide</source>
        <translation>Sender und Programmführer auffrischen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Pause tuner for an hour</source>
        <translation>Tuner eine Stunde anhalten</translation>
    </message>
    <message>
        <source>Pause tuner until resumed</source>
        <translation>Tuner anhalten, bis er fortgesetzt wird</translation>
    </message>
    <message>
        <source>Resume tuner</source>
        <translation>Tuner fortsetzen</translation>
    </message>
    <message>
        <source>Copy diagnosis</source>
        <comment>of this stream, to the clipboard</comment>
        <translation>Diagnose kopieren</translation>
    </message>
</context>
<context>
    <name>TrayPanel</name>
    <message>
        <source>PlexBridge – who watches</source>
        <translation>PlexBridge – wer zusieht</translation>
    </message>
    <message>
        <source>Resume tuner</source>
        <translation>Tuner fortsetzen</translation>
    </message>
    <message>
        <source>Open PlexBridge</source>
        <translation>PlexBridge öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tuner(s) in use</source>
        <translation>
            <numerusform>%1 von %n Tuner belegt</numerusform>
            <numerusform>%1 von %n Tunern belegt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tuners in use, bit rate</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Paused: new viewers are refused.</source>
        <translation>Angehalten: neue Zuschauer werden abgewiesen.</translation>
    </message>
    <message>
        <source>Paused until %1: new viewers are refused.</source>
        <comment>clock time</comment>
        <translation>Angehalten bis %1: neue Zuschauer werden abgewiesen.</translation>
    </message>
    <message>
        <source>Nobody is watching</source>
        <translation>Niemand sieht zu</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>end this stream</comment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <comment>what somebody watches</comment>
        <translation>%1 stoppen</translation>
    </message>
</context>
<context>
    <name>TrayReading</name>
    <message>
        <source>A viewer was turned away: all tuners are in use</source>
        <translation>Ein Zuschauer wurde abgewiesen: Alle Tuner sind belegt</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is watching</source>
        <translation>Niemand sieht zu</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tuner(s)</source>
        <comment>in use</comment>
        <translation>
            <numerusform>%1 von %n Tuner</numerusform>
            <numerusform>%1 von %n Tunern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <translation>
            <numerusform>%n Übertragung</numerusform>
            <numerusform>%n Übertragungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>streams</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tuners in use, then who watches what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This computer stays awake meanwhile</source>
        <comment>while somebody watches</comment>
        <translation>Dieser Computer bleibt solange wach</translation>
    </message>
    <message>
        <source>Paused: new viewers are refused</source>
        <translation>Angehalten: neue Zuschauer werden abgewiesen</translation>
    </message>
    <message>
        <source>Paused until %1: new viewers are refused</source>
        <comment>clock time</comment>
        <translation>Angehalten bis %1: neue Zuschauer werden abgewiesen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a channel, what is the matter with its stream</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TunerModel</name>
    <message>
        <source>Tuner</source>
        <comment>column</comment>
        <translation>Tuner</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>column: in use or free</comment>
        <translation>Belegung</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>column</comment>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Viewer</source>
        <comment>column: address of the viewer</comment>
        <translation>Zuschauer</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <comment>column</comment>
        <translation>Bitrate</translation>
    </message>
    <message>
        <source>Tuner %1</source>
        <translation>Tuner %1</translation>
    </message>
    <message>
        <source>In use</source>
        <comment>a tuner</comment>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Reserved</source>
        <comment>a tuner</comment>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>a tuner</comment>
        <translation>Frei</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>channel number, channel name</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>TypedSource</name>
    <message>
        <source>An address begins with http:// or https:// and the name of a server.</source>
        <translation>Eine Adresse beginnt mit http:// oder https:// und dem Namen eines Servers.</translation>
    </message>
    <message>
        <source>This is a folder. Choose the file in it.</source>
        <translation>Das ist ein Ordner. Wählen Sie die Datei darin.</translation>
    </message>
    <message>
        <source>There is no such file on this computer.</source>
        <translation>Diese Datei gibt es auf diesem Rechner nicht.</translation>
    </message>
    <message>
        <source>This is neither an address, such as http://provider.example/list.m3u, nor a file, such as /home/me/list.m3u.</source>
        <translation>Das ist weder eine Adresse wie http://provider.example/list.m3u noch eine Datei wie /home/ich/liste.m3u.</translation>
    </message>
</context>
<context>
    <name>UpstreamModel</name>
    <message>
        <source>Channel</source>
        <comment>column</comment>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Provider</source>
        <comment>column</comment>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Viewers</source>
        <comment>column: how many</comment>
        <translation>Zuschauer</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>column: how much was received</comment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <comment>column</comment>
        <translation>Bitrate</translation>
    </message>
    <message>
        <source>Waiting for data</source>
        <translation>Wartet auf Daten</translation>
    </message>
    <message>
        <source>Receiving</source>
        <comment>a connection that gets data</comment>
        <translation>Empfängt</translation>
    </message>
    <message>
        <source>Picture and sound</source>
        <comment>column</comment>
        <translation>Bild und Ton</translation>
    </message>
    <message>
        <source>Reopened</source>
        <comment>column: how often a connection was opened anew</comment>
        <translation>Neu geöffnet</translation>
    </message>
    <message>
        <source>Errors</source>
        <comment>column: how many</comment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>First video</source>
        <comment>column: time until it came</comment>
        <translation>Erstes Video</translation>
    </message>
    <message>
        <source>Backup %1</source>
        <comment>receiving from the backup of that number</comment>
        <translation>Ersatz %1</translation>
    </message>
    <message>
        <source>%1 received</source>
        <comment>an amount of data</comment>
        <translation>%1 empfangen</translation>
    </message>
    <message>
        <source>The channel&apos;s own address failed: video comes from its backup %1.</source>
        <translation>Die eigene Adresse des Senders fiel aus: Das Video kommt vom Ersatz %1.</translation>
    </message>
</context>
</TS>
