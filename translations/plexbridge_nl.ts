<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl">
<context>
    <name>AboutDialog</name>
    <message>
        <source>windows, network, database</source>
        <translation>vensters, netwerk, database</translation>
    </message>
    <message>
        <source>what is fetched from providers</source>
        <translation>wat bij aanbieders wordt opgehaald</translation>
    </message>
    <message>
        <source>sessions and history</source>
        <translation>sessies en geschiedenis</translation>
    </message>
    <message>
        <source>guides</source>
        <translation>gidsen</translation>
    </message>
    <message>
        <source>packed playlists and guides</source>
        <translation>ingepakte lijsten en gidsen</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>meetwaarden</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>versleuteling</translation>
    </message>
    <message>
        <source>as a program of its own, for streams that need repacking</source>
        <translation>als eigen programma, voor streams die anders ingepakt moeten worden</translation>
    </message>
    <message>
        <source>About PlexBridge</source>
        <translation>Over PlexBridge</translation>
    </message>
    <message>
        <source>Makes this computer look like a tuner with an aerial, so that Plex, Jellyfin and Kodi play your own IPTV channels, and shows who watches what.</source>
        <translation>Laat deze computer eruitzien als een tuner met antenne, zodat Plex, Jellyfin en Kodi uw eigen IPTV-zenders afspelen, en laat zien wie wat kijkt.</translation>
    </message>
    <message>
        <source>Licence and libraries</source>
        <translation>Licentie en bibliotheken</translation>
    </message>
    <message>
        <source>PlexBridge is free software under the GNU General Public License, version 3 or later: you may use, study, share and improve it. It comes without any warranty.</source>
        <translation>PlexBridge is vrije software onder de GNU General Public License, versie 3 of later: u mag het gebruiken, bestuderen, delen en verbeteren. Het komt zonder enige garantie.</translation>
    </message>
    <message>
        <source>It is made with:</source>
        <translation>Het is gemaakt met:</translation>
    </message>
    <message>
        <source>For a report of a fault, copy this line:</source>
        <translation>Kopieer deze regel om een fout te melden:</translation>
    </message>
    <message>
        <source>tokens and passwords in the keychain</source>
        <translation>tokens en wachtwoorden in de sleutelbos</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>Account toevoegen</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Account bewerken</translation>
    </message>
    <message>
        <source>For providers that gave you a server, a user name and a password (&quot;Xtream Codes&quot;). Channels and guide are read from there.</source>
        <translation>Voor aanbieders die u een server, een gebruikersnaam en een wachtwoord gaven (&quot;Xtream Codes&quot;). Zenders en gids worden daar gelezen.</translation>
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
        <translation>&amp;Gebruiker:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Wachtwoord:</translation>
    </message>
    <message>
        <source>S&amp;how the password</source>
        <translation>Wachtwoord &amp;tonen</translation>
    </message>
    <message>
        <source>That is no server. It looks like http://provider.example:8080.</source>
        <translation>Dat is geen server. Het ziet eruit als http://provider.example:8080.</translation>
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
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Consumers by state</source>
        <translation>Kijksessies naar toestand</translation>
    </message>
    <message>
        <source>Last 5 minutes</source>
        <translation>Laatste 5 minuten</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Laatste uur</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Laatste 24 uur</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Laatste 7 dagen</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Laatste 90 dagen</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>When the channel&apos;s own source fails, these addresses are tried in this order. Viewers stay connected.</source>
        <translation>Als de eigen bron van de zender faalt, worden deze adressen in deze volgorde geprobeerd. Kijkers blijven verbonden.</translation>
    </message>
    <message>
        <source>Backup addresses</source>
        <translation>Reserveadressen</translation>
    </message>
    <message>
        <source>The same channel in other playlists, tried after those:</source>
        <translation>Dezelfde zender in andere lijsten, daarna geprobeerd:</translation>
    </message>
    <message>
        <source>The same channel in other playlists</source>
        <translation>Dezelfde zender in andere lijsten</translation>
    </message>
    <message>
        <source>Backup addresses of %1</source>
        <comment>window title: a channel</comment>
        <translation>Reserveadressen van %1</translation>
    </message>
    <message>
        <source>Address of the stream, with user name and password if it has them:</source>
        <translation>Adres van de stream, met gebruikersnaam en wachtwoord als die er zijn:</translation>
    </message>
    <message>
        <source>This address can&apos;t be used: %1.</source>
        <translation>Dit adres kan niet worden gebruikt: %1.</translation>
    </message>
</context>
<context>
    <name>CandidateModel</name>
    <message>
        <source>Channel of the guide</source>
        <comment>column</comment>
        <translation>Zender van de gids</translation>
    </message>
    <message>
        <source>Id</source>
        <comment>column: of a guide&apos;s channel</comment>
        <translation>Id</translation>
    </message>
    <message>
        <source>Fits</source>
        <comment>column: how well, in percent</comment>
        <translation>Past</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>column: of a guide</comment>
        <translation>Bron</translation>
    </message>
</context>
<context>
    <name>ChannelActions</name>
    <message>
        <source>&amp;Offer to Plex</source>
        <comment>channels</comment>
        <translation>&amp;Aan Plex aanbieden</translation>
    </message>
    <message>
        <source>&amp;Hide from Plex</source>
        <comment>channels</comment>
        <translation>Voor Plex &amp;verbergen</translation>
    </message>
    <message>
        <source>Mark as &amp;favourite</source>
        <translation>Als &amp;favoriet markeren</translation>
    </message>
    <message>
        <source>&amp;No favourite any more</source>
        <translation>&amp;Geen favoriet meer</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Hernoemen</translation>
    </message>
    <message>
        <source>&amp;Change number</source>
        <translation>&amp;Nummer wijzigen</translation>
    </message>
    <message>
        <source>&amp;Guide channel…</source>
        <translation>G&amp;idszender…</translation>
    </message>
    <message>
        <source>&amp;Backup addresses…</source>
        <translation>&amp;Reserveadressen…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <comment>play some seconds of a channel</comment>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>&amp;Play here</source>
        <translation>Hier &amp;afspelen</translation>
    </message>
    <message>
        <source>F&amp;orget</source>
        <comment>a channel that is missing</comment>
        <translation>V&amp;ergeten</translation>
    </message>
    <message>
        <source>Programmes of its na&amp;me…</source>
        <translation>Programma&apos;s uit de naa&amp;m…</translation>
    </message>
</context>
<context>
    <name>ChannelDelegate</name>
    <message>
        <source>Number of the channel; empty: automatic</source>
        <translation>Nummer van de zender; leeg: automatisch</translation>
    </message>
    <message>
        <source>Name of the channel; empty: as in the playlist</source>
        <translation>Naam van de zender; leeg: zoals in de lijst</translation>
    </message>
</context>
<context>
    <name>ChannelEdits</name>
    <message numerus="yes">
        <source>Offer %n channel(s)</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>%n zender aanbieden</numerusform>
            <numerusform>%n zenders aanbieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n channel(s)</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>%n zender verbergen</numerusform>
            <numerusform>%n zenders verbergen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n favourite(s)</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>%n favoriet markeren</numerusform>
            <numerusform>%n favorieten markeren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unmark %n favourite(s)</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>%n favoriet wissen</numerusform>
            <numerusform>%n favorieten wissen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change number</source>
        <comment>what is undone</comment>
        <translation>Nummer wijzigen</translation>
    </message>
    <message>
        <source>Rename channel</source>
        <comment>what is undone</comment>
        <translation>Zender hernoemen</translation>
    </message>
    <message>
        <source>Change guide channel</source>
        <comment>what is undone</comment>
        <translation>Gidszender wijzigen</translation>
    </message>
    <message>
        <source>Move times of a channel</source>
        <comment>what is undone</comment>
        <translation>Tijden van een zender verschuiven</translation>
    </message>
</context>
<context>
    <name>ChannelModel</name>
    <message>
        <source>Favourite</source>
        <translation>Favoriet</translation>
    </message>
    <message>
        <source>On now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>How far the guide reaches</source>
        <translation>Hoe ver de gids reikt</translation>
    </message>
    <message>
        <source>How sure it is that guide and channel belong together</source>
        <translation>Hoe zeker het is dat gids en zender bij elkaar horen</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>column</comment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>column</comment>
        <translation>Groep</translation>
    </message>
    <message>
        <source>On now</source>
        <comment>column: programme</comment>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Guide</source>
        <comment>column: how far it reaches</comment>
        <translation>Gids</translation>
    </message>
    <message>
        <source>Channel of the guide</source>
        <comment>column</comment>
        <translation>Zender van de gids</translation>
    </message>
    <message>
        <source>Match</source>
        <comment>column: how sure it is, in percent</comment>
        <translation>Zekerheid</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>column: playlist that a channel is from</comment>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>column: how many other sources a channel has</comment>
        <translation>Reserves</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <comment>a channel that is not offered</comment>
        <translation>%1 (verborgen)</translation>
    </message>
    <message>
        <source>%1
In the playlist: %2</source>
        <comment>a channel&apos;s name, its name in the playlist</comment>
        <translation>%1
In de lijst: %2</translation>
    </message>
    <message>
        <source>No favourite</source>
        <translation>Geen favoriet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>channel of a guide, its id there</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1
Video: %2</source>
        <comment>playlist, how the video is fetched</comment>
        <translation>%1
Video: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n other source(s), tried in turn when the channel&apos;s own fails</source>
        <translation>
            <numerusform>%n andere bron, geprobeerd als die van de zender faalt</numerusform>
            <numerusform>%n andere bronnen, om beurten geprobeerd als die van de zender faalt</numerusform>
        </translation>
    </message>
    <message>
        <source>automatic</source>
        <comment>guide number</comment>
        <translation>automatisch</translation>
    </message>
</context>
<context>
    <name>ChannelTest</name>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Opnieuw testen</translation>
    </message>
    <message>
        <source>Play here</source>
        <translation>Hier afspelen</translation>
    </message>
    <message>
        <source>Opens the player of this computer; that takes a tuner</source>
        <translation>Opent de speler van deze computer; dat kost een tuner</translation>
    </message>
    <message>
        <source>Test of %1</source>
        <comment>window title: a channel</comment>
        <translation>Test van %1</translation>
    </message>
    <message>
        <source>Playing three seconds of %1…</source>
        <translation>Drie seconden van %1 worden afgespeeld…</translation>
    </message>
    <message>
        <source>A viewer wanted the provider&apos;s only place, so the test ended for them.</source>
        <translation>Een kijker wilde de enige plaats bij de aanbieder, dus de test eindigde voor hem.</translation>
    </message>
    <message>
        <source>%1 does not play</source>
        <translation>%1 speelt niet</translation>
    </message>
    <message>
        <source>%1 is being watched</source>
        <translation>%1 wordt nu bekeken</translation>
    </message>
    <message>
        <source>%1 plays</source>
        <translation>%1 speelt</translation>
    </message>
    <message>
        <source>Video after %1</source>
        <translation>Beeld na %1</translation>
    </message>
    <message>
        <source>Bit rate: %1</source>
        <translation>Bitsnelheid: %1</translation>
    </message>
    <message>
        <source>It plays from backup %1</source>
        <comment>its place, from 1</comment>
        <translation>Hij speelt via reserve %1</translation>
    </message>
    <message>
        <source>The channel&apos;s own source gave nothing.</source>
        <translation>De eigen bron van de zender gaf niets.</translation>
    </message>
    <message>
        <source>Arrives at %1 times its speed</source>
        <comment>a number such as 1.2</comment>
        <translation>Komt aan met %1 keer zijn snelheid</translation>
    </message>
    <message>
        <source>Arrives at only %1 of its speed</source>
        <comment>a number such as 0.6</comment>
        <translation>Komt maar aan met %1 keer zijn snelheid</translation>
    </message>
    <message>
        <source>Viewers will have to wait again and again. The provider, or the way to it, is too slow.</source>
        <translation>Kijkers zullen steeds weer moeten wachten. De aanbieder, of de weg ernaartoe, is te traag.</translation>
    </message>
</context>
<context>
    <name>ChannelsPage</name>
    <message>
        <source>Channels</source>
        <translation>Zenders</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Which channels are shown</source>
        <translation>Welke zenders getoond worden</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Toevoegen…</translation>
    </message>
    <message>
        <source>Add a playlist or an account</source>
        <translation>Een lijst of account toevoegen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bewerken</translation>
    </message>
    <message>
        <source>What can be done with the selected channels</source>
        <translation>Wat met de gekozen zenders kan</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Read all playlists and guides again</source>
        <translation>Alle lijsten en gidsen opnieuw lezen</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>Na&amp;kijken…</translation>
    </message>
    <message>
        <source>What the last refresh changed, and what becomes of new channels</source>
        <translation>Wat de laatste vernieuwing veranderde, en wat er van nieuwe zenders wordt</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Lijsten</translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <comment>date and time of a refresh, what it changed</comment>
        <translation>Sinds %1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not changed</source>
        <comment>a channel</comment>
        <translation>&quot;%1&quot; is niet gewijzigd</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be played here</source>
        <comment>a channel</comment>
        <translation>&quot;%1&quot; kan hier niet worden afgespeeld</translation>
    </message>
    <message>
        <source>Install a player that opens playlists (M3U), such as VLC.</source>
        <translation>Installeer een speler die lijsten (M3U) opent, zoals VLC.</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle zenders</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favorieten</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Without a guide</source>
        <translation>Zonder gids</translation>
    </message>
    <message>
        <source>Unsure matches</source>
        <translation>Onzekere koppelingen</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Verdwenen</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the playlists</source>
        <translation>
            <numerusform>%n probleem in de lijsten</numerusform>
            <numerusform>%n problemen in de lijsten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s)</source>
        <translation>
            <numerusform>%Ln zender</numerusform>
            <numerusform>%Ln zenders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <comment>channels</comment>
        <translation>
            <numerusform>%Ln getoond</numerusform>
            <numerusform>%Ln getoond</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <comment>channels</comment>
        <translation>
            <numerusform>%Ln verdwenen</numerusform>
            <numerusform>%Ln verdwenen</numerusform>
        </translation>
    </message>
    <message>
        <source>Plex takes only the first %L1 of the %L2 that are offered to it; hide some.</source>
        <translation>Plex neemt alleen de eerste %L1 van de %L2 die aangeboden worden; verberg er enkele.</translation>
    </message>
    <message>
        <source>Reading the playlists…</source>
        <translation>De lijsten worden gelezen…</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n missing channel(s)?</source>
        <translation>
            <numerusform>%n verdwenen zender vergeten?</numerusform>
            <numerusform>%n verdwenen zenders vergeten?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their numbers are free again. Should they come back, they are new channels.</source>
        <translation>Hun nummers komen weer vrij. Komen ze terug, dan zijn het nieuwe zenders.</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n channel(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>%n zender vergeten</numerusform>
            <numerusform>%n zenders vergeten</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>button: do not forget</comment>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>No channels yet</source>
        <translation>Nog geen zenders</translation>
    </message>
    <message>
        <source>The channels of your playlists are listed here with the numbers that Plex shows. Add a playlist or an account of your provider to begin. Until then a test card can be watched.</source>
        <translation>De zenders van uw lijsten staan hier met de nummers die Plex toont. Voeg om te beginnen een lijst of een account van uw aanbieder toe. Tot dan kan een testbeeld worden bekeken.</translation>
    </message>
    <message>
        <source>Set up PlexBridge…</source>
        <translation>PlexBridge instellen…</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Niets past bij het filter</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>The channels are being read</source>
        <translation>De zenders worden gelezen</translation>
    </message>
    <message>
        <source>Large playlists take a minute. The channels appear here when they are read.</source>
        <translation>Grote lijsten duren een minuut. De zenders verschijnen hier zodra ze gelezen zijn.</translation>
    </message>
    <message>
        <source>No playlist gave any channels</source>
        <translation>Geen enkele lijst gaf zenders</translation>
    </message>
    <message>
        <source>What is wrong with each of them is told below. Its address and options are in the settings, under Channels and guide.</source>
        <translation>Wat er met elk mis is, staat hieronder. Adres en opties staan in de instellingen, op de pagina voor zenders en gids.</translation>
    </message>
    <message>
        <source>Read them again</source>
        <comment>the playlists</comment>
        <translation>Opnieuw lezen</translation>
    </message>
</context>
<context>
    <name>CheckupDialog</name>
    <message>
        <source>Why does Plex not find it?</source>
        <translation>Waarom vindt Plex het niet?</translation>
    </message>
    <message>
        <source>The device is asked what Plex asks, over the network. Nobody who watches is disturbed.</source>
        <translation>Het apparaat wordt over het netwerk gevraagd wat Plex vraagt. Niemand die kijkt wordt gestoord.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat gevonden is</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Verslag kopiëren</translation>
    </message>
    <message>
        <source>As text, to be sent to somebody who helps. It holds no address of a provider and no password.</source>
        <translation>Als tekst, om naar iemand te sturen die helpt. Er staat geen adres van een aanbieder en geen wachtwoord in.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Opnieuw uitvoeren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: ends the check</comment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Asking what Plex asks: %1…</source>
        <comment>what is tried at the moment</comment>
        <translation>Gevraagd wordt wat Plex vraagt: %1…</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Gestopt voor het einde.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be mended.</source>
        <translation>
            <numerusform>%n ding moet worden hersteld.</numerusform>
            <numerusform>%n dingen moeten worden hersteld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plex should find it. %n thing(s) are worth knowing.</source>
        <translation>
            <numerusform>Plex zou het moeten vinden. %n ding is goed om te weten.</numerusform>
            <numerusform>Plex zou het moeten vinden. %n dingen zijn goed om te weten.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that Plex asks is answered as it should be.</source>
        <translation>Alles wat Plex vraagt wordt beantwoord zoals het hoort.</translation>
    </message>
</context>
<context>
    <name>ClientNames</name>
    <message>
        <source>Check-up</source>
        <comment>the client is PlexBridge&apos;s own check-up</comment>
        <translation>Controle</translation>
    </message>
</context>
<context>
    <name>CompanionText</name>
    <message>
        <source>Make the tuner known at %1</source>
        <translation>De tuner bekendmaken op %1</translation>
    </message>
    <message>
        <source>Switch the tuner on</source>
        <translation>De tuner aanzetten</translation>
    </message>
    <message>
        <source>Tell the tuner&apos;s new address, %1</source>
        <translation>Het nieuwe adres van de tuner doorgeven, %1</translation>
    </message>
    <message>
        <source>Make a Live TV &amp; DVR entry with the tuner and its guide</source>
        <translation>Een vermelding Live TV &amp; DVR maken met de tuner en zijn gids</translation>
    </message>
    <message>
        <source>Put the tuner to the Live TV &amp; DVR entry that has its guide</source>
        <translation>De tuner bij de vermelding Live TV &amp; DVR zetten die zijn gids heeft</translation>
    </message>
    <message>
        <source>Take the tuner&apos;s old address out of the Live TV &amp; DVR entry</source>
        <translation>Het oude adres van de tuner uit de vermelding Live TV &amp; DVR halen</translation>
    </message>
    <message>
        <source>Attach the guide</source>
        <translation>De gids koppelen</translation>
    </message>
    <message>
        <source>Take the guide of the old address away</source>
        <translation>De gids van het oude adres weghalen</translation>
    </message>
    <message>
        <source>Have the guide read every %1 hours</source>
        <translation>De gids elke %1 uur laten lezen</translation>
    </message>
    <message>
        <source>Have the guide read now</source>
        <translation>De gids nu laten lezen</translation>
    </message>
    <message>
        <source>Have the channels scanned</source>
        <translation>De zenders laten zoeken</translation>
    </message>
    <message numerus="yes">
        <source>Pair channels with the guide: %1 of %n</source>
        <translation>
            <numerusform>Zenders aan de gids koppelen: %1 van %n</numerusform>
            <numerusform>Zenders aan de gids koppelen: %1 van %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The tuner&apos;s Live TV &amp; DVR entry has a guide that is not PlexBridge&apos;s</source>
        <translation>De vermelding Live TV &amp; DVR van de tuner heeft een gids die niet van PlexBridge is</translation>
    </message>
    <message>
        <source>A tuner with this device ID is there at %1, which is no address of this computer</source>
        <translation>Er is daar een tuner met dit apparaat-ID op %1, en dat is geen adres van deze computer</translation>
    </message>
    <message>
        <source>Somebody switched the tuner off in Plex</source>
        <translation>Iemand heeft de tuner in Plex uitgezet</translation>
    </message>
    <message>
        <source>There is no channel to offer</source>
        <translation>Er is geen zender om aan te bieden</translation>
    </message>
    <message>
        <source>The tuner was made known at %1</source>
        <translation>De tuner is bekendgemaakt op %1</translation>
    </message>
    <message>
        <source>The tuner was switched on</source>
        <translation>De tuner is aangezet</translation>
    </message>
    <message>
        <source>The tuner&apos;s new address, %1, was told</source>
        <translation>Het nieuwe adres van de tuner, %1, is doorgegeven</translation>
    </message>
    <message>
        <source>A Live TV &amp; DVR entry was made</source>
        <translation>Er is een vermelding Live TV &amp; DVR gemaakt</translation>
    </message>
    <message>
        <source>The tuner was put to the Live TV &amp; DVR entry that has its guide</source>
        <translation>De tuner is bij de vermelding Live TV &amp; DVR gezet die zijn gids heeft</translation>
    </message>
    <message>
        <source>The tuner&apos;s old address was taken out</source>
        <translation>Het oude adres van de tuner is weggehaald</translation>
    </message>
    <message>
        <source>The guide was attached</source>
        <translation>De gids is gekoppeld</translation>
    </message>
    <message>
        <source>The guide of the old address was taken away</source>
        <translation>De gids van het oude adres is weggehaald</translation>
    </message>
    <message>
        <source>The guide is read every %1 hours</source>
        <translation>De gids wordt elke %1 uur gelezen</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) were paired with the guide</source>
        <translation>
            <numerusform>%n zender is aan de gids gekoppeld</numerusform>
            <numerusform>%n zenders zijn aan de gids gekoppeld</numerusform>
        </translation>
    </message>
    <message>
        <source>By hand: in Plex, open Settings, Live TV &amp; DVR, and add a device with the address %1.</source>
        <translation>Met de hand: open in Plex Instellingen, Live TV &amp; DVR, en voeg een apparaat toe met het adres %1.</translation>
    </message>
    <message>
        <source>By hand: in Plex, open Settings, Live TV &amp; DVR, and choose XMLTV and %1 as the device&apos;s guide.</source>
        <translation>Met de hand: open in Plex Instellingen, Live TV &amp; DVR, en kies XMLTV en %1 als gids van het apparaat.</translation>
    </message>
    <message>
        <source>By hand: in Plex, open Settings, Live TV &amp; DVR, and give each channel of the device the guide&apos;s channel of the same number.</source>
        <translation>Met de hand: open in Plex Instellingen, Live TV &amp; DVR, en geef elke zender van het apparaat de gidszender met hetzelfde nummer.</translation>
    </message>
    <message>
        <source>By hand: in Plex, open Settings, Live TV &amp; DVR, DVR settings, and choose how often the guide is read.</source>
        <translation>Met de hand: open in Plex Instellingen, Live TV &amp; DVR, DVR-instellingen, en kies hoe vaak de gids wordt gelezen.</translation>
    </message>
    <message>
        <source>By hand: in Plex, open Settings, Live TV &amp; DVR, and switch the device on.</source>
        <translation>Met de hand: open in Plex Instellingen, Live TV &amp; DVR, en zet het apparaat aan.</translation>
    </message>
    <message>
        <source>Plex does not mix guides: choose XMLTV and %1 there, or leave it as it is.</source>
        <translation>Plex mengt geen gidsen: kies daar XMLTV en %1, of laat het zoals het is.</translation>
    </message>
    <message>
        <source>If it is this one, remove it in Plex and do this again. If not, one of both needs another device ID.</source>
        <translation>Is het deze, verwijder hem dan in Plex en doe dit opnieuw. Zo niet, dan heeft een van beide een ander apparaat-ID nodig.</translation>
    </message>
    <message>
        <source>Add a playlist first, or switch channels on.</source>
        <translation>Voeg eerst een lijst toe, of zet zenders aan.</translation>
    </message>
    <message>
        <source>The token is not accepted.</source>
        <translation>Het token wordt niet aanvaard.</translation>
    </message>
    <message>
        <source>This user may not change Live TV &amp; DVR.</source>
        <translation>Deze gebruiker mag Live TV &amp; DVR niet wijzigen.</translation>
    </message>
    <message>
        <source>Its address or its token can&apos;t be used: %1</source>
        <translation>Zijn adres of zijn token is niet bruikbaar: %1</translation>
    </message>
    <message>
        <source>The server answered %1: %2</source>
        <comment>status number, its words</comment>
        <translation>De server antwoordde %1: %2</translation>
    </message>
    <message>
        <source>The server can&apos;t be asked: %1</source>
        <translation>De server kan niet worden gevraagd: %1</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Nog niet bekeken</translation>
    </message>
    <message>
        <source>All is as it should be</source>
        <translation>Alles is zoals het hoort</translation>
    </message>
    <message>
        <source>Something is to do there</source>
        <translation>Daar is iets te doen</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>Hij antwoordt niet</translation>
    </message>
    <message>
        <source>It does not let PlexBridge in</source>
        <translation>Hij laat PlexBridge niet binnen</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Een persoon</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Opname</translation>
    </message>
    <message>
        <source>Channel scan</source>
        <translation>Zenders zoeken</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>played directly</source>
        <translation>direct afgespeeld</translation>
    </message>
    <message>
        <source>transcoded by the server</source>
        <translation>omgezet door de server</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>opgenomen</translation>
    </message>
    <message>
        <source>Recording: %1</source>
        <comment>title of a programme</comment>
        <translation>Opname: %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a person, the name of a player</comment>
        <translation>%1 op %2</translation>
    </message>
    <message>
        <source>The media server has forgotten this one</source>
        <translation>De mediaserver is deze vergeten</translation>
    </message>
    <message>
        <source>It takes a tuner, but no session of the server explains it.</source>
        <translation>Hij bezet een tuner, maar geen sessie van de server verklaart hem.</translation>
    </message>
    <message>
        <source>Perhaps nobody watches this any more</source>
        <translation>Misschien kijkt hier niemand meer naar</translation>
    </message>
    <message>
        <source>It has taken video for over four hours, and its client asked nothing else.</source>
        <translation>Hij neemt al ruim vier uur video af, en zijn client vroeg verder niets.</translation>
    </message>
    <message numerus="yes">
        <source>A recording on %1 begins at %2: all %n tuner(s) will be busy</source>
        <comment>channel, clock time</comment>
        <translation>
            <numerusform>Een opname op %1 begint om %2: de enige tuner is dan bezet</numerusform>
            <numerusform>Een opname op %1 begint om %2: alle %n tuners zijn dan bezet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsumerModel</name>
    <message>
        <source>Session</source>
        <comment>column</comment>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>column</comment>
        <translation>Zender</translation>
    </message>
    <message>
        <source>On now</source>
        <comment>column: programme</comment>
        <translation>Nu</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>column</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column</comment>
        <translation>Adres</translation>
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
        <translation>Gewacht</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <comment>column</comment>
        <translation>Bitsnelheid</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>column: how much was sent</comment>
        <translation>Data</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>column: since when</comment>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>channel number, channel name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <comment>a stream that nobody watches any more</comment>
        <translation>Vergeten</translation>
    </message>
    <message>
        <source>Expected back</source>
        <comment>after a restart</comment>
        <translation>Terug verwacht</translation>
    </message>
    <message numerus="yes">
        <source>How often the provider let this viewer wait: %n time(s)</source>
        <translation>
            <numerusform>Hoe vaak de aanbieder deze kijker liet wachten: %n keer</numerusform>
            <numerusform>Hoe vaak de aanbieder deze kijker liet wachten: %n keer</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1
Last activity %2</source>
        <translation>Sinds %1
Laatste activiteit %2</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <comment>exact amount</comment>
        <translation>%1 bytes</translation>
    </message>
</context>
<context>
    <name>ConsumersPage</name>
    <message>
        <source>Consumers</source>
        <translation>Kijksessies</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sessie</translation>
    </message>
    <message>
        <source>What can be done with the selected sessions</source>
        <translation>Wat met de gekozen sessies kan</translation>
    </message>
    <message>
        <source>Purge…</source>
        <translation>Opruimen…</translation>
    </message>
    <message>
        <source>Choose sessions to remove from the table</source>
        <translation>Sessies kiezen om uit de tabel te halen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>End the selected streams</source>
        <translation>De gekozen streams beëindigen</translation>
    </message>
    <message>
        <source>Free the tuners</source>
        <comment>end the streams that nobody watches</comment>
        <translation>De tuners vrijgeven</translation>
    </message>
    <message numerus="yes">
        <source>%n tuner(s) may be held for nobody: %1</source>
        <translation>
            <numerusform>%n tuner is misschien voor niemand bezet: %1</numerusform>
            <numerusform>%n tuners zijn misschien voor niemand bezet: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>channel, client</comment>
        <translation>%1 op %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n stream(s)?</source>
        <translation>
            <numerusform>%n stream stoppen?</numerusform>
            <numerusform>%n streams stoppen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever watches sees the picture end. Plex may tune in again by itself.</source>
        <translation>Wie kijkt ziet het beeld eindigen. Plex kan vanzelf weer afstemmen.</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n stream(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>%n stream stoppen</numerusform>
            <numerusform>%n streams stoppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>button: do not stop</comment>
        <translation>Bewaren</translation>
    </message>
    <message numerus="yes">
        <source>Purge %n session(s)?</source>
        <translation>
            <numerusform>%n sessie opruimen?</numerusform>
            <numerusform>%n sessies opruimen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them still run(s) and will be ended.</source>
        <translation>
            <numerusform>%n daarvan loopt nog en wordt beëindigd.</numerusform>
            <numerusform>%n daarvan lopen nog en worden beëindigd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Purge %n session(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>%n sessie opruimen</numerusform>
            <numerusform>%n sessies opruimen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Block %n client(s) for an hour?</source>
        <translation>
            <numerusform>%n client een uur blokkeren?</numerusform>
            <numerusform>%n clients een uur blokkeren?</numerusform>
        </translation>
    </message>
    <message>
        <source>What they watch ends, and they are told that all tuners are in use. All programs at %1 are meant.</source>
        <comment>addresses</comment>
        <translation>Wat zij kijken eindigt, en hun wordt gezegd dat alle tuners bezet zijn. Alle programma&apos;s op %1 zijn bedoeld.</translation>
    </message>
    <message>
        <source>Block for an hour</source>
        <comment>button</comment>
        <translation>Een uur blokkeren</translation>
    </message>
    <message>
        <source>Rename client</source>
        <translation>Client hernoemen</translation>
    </message>
    <message>
        <source>What %1 at %2 is called here; empty: as the program is called.</source>
        <comment>program, address</comment>
        <translation>Hoe %1 op %2 hier heet; leeg: zoals het programma heet.</translation>
    </message>
    <message>
        <source>Nobody is watching yet</source>
        <translation>Er kijkt nog niemand</translation>
    </message>
    <message>
        <source>Whoever tunes in appears here, with what they watch and how well it runs. To watch with Plex, add this address there as a tuner:</source>
        <translation>Wie afstemt verschijnt hier, met wat hij kijkt en hoe goed het loopt. Voeg om met Plex te kijken dit adres daar toe als tuner:</translation>
    </message>
    <message>
        <source>How to add it in Plex</source>
        <translation>Hoe u het in Plex toevoegt</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Niets past bij het filter</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter wissen</translation>
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
        <translation>Een kopie opslaan</translation>
    </message>
    <message>
        <source>Settings, device ID, channels with their numbers and corrections, and the history go into one file. Another computer can go on with it, and Plex notices nothing.</source>
        <translation>Instellingen, apparaat-ID, zenders met hun nummers en correcties en de geschiedenis gaan in één bestand. Een andere computer kan ermee verder, en Plex merkt er niets van.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>&amp;Pass phrase:</source>
        <translation>&amp;Wachtwoordzin:</translation>
    </message>
    <message>
        <source>The same &amp;again:</source>
        <translation>Nog een &amp;keer:</translation>
    </message>
    <message>
        <source>Nobody opens them without it, you neither. Without them, playlists have to be given their addresses anew.</source>
        <translation>Niemand opent ze zonder die zin, u ook niet. Zonder deze gegevens moeten afspeellijsten hun adressen opnieuw krijgen.</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <comment>window title: a file</comment>
        <translation>%1 terugzetten</translation>
    </message>
    <message>
        <source>It takes the place of what is here now, which is kept in a folder. Running streams end.</source>
        <translation>Ze komt in de plaats van wat hier nu is; dat wordt in een map bewaard. Lopende streams eindigen.</translation>
    </message>
    <message>
        <source>Restore</source>
        <comment>button: a copy</comment>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>&amp;With addresses, passwords and tokens, locked by a pass phrase</source>
        <translation>&amp;Met adressen, wachtwoorden en sleutels, vergrendeld met een wachtwoordzin</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), better a few words.</source>
        <comment>a pass phrase</comment>
        <translation>
            <numerusform>Minstens %n teken, liever een paar woorden.</numerusform>
            <numerusform>Minstens %n tekens, liever een paar woorden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two differ.</source>
        <comment>pass phrases</comment>
        <translation>De twee verschillen.</translation>
    </message>
    <message>
        <source>Copies of PlexBridge (*.plexbridge)</source>
        <translation>Kopieën van PlexBridge (*.plexbridge)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <comment>a file</comment>
        <translation>Opgeslagen in %1</translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopiëren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>CopyText</name>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <comment>a file, what the system says</comment>
        <translation>%1 kan niet worden gelezen: %2</translation>
    </message>
    <message>
        <source>%1 is no copy that PlexBridge made.</source>
        <comment>a file</comment>
        <translation>%1 is geen kopie die PlexBridge heeft gemaakt.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Take another copy.</source>
        <comment>a file, the part of it</comment>
        <translation>%1 is beschadigd (%2). Neem een andere kopie.</translation>
    </message>
    <message>
        <source>%1 was made by a newer PlexBridge (%2). Update PlexBridge first.</source>
        <comment>a file, a version</comment>
        <translation>%1 is van een nieuwere PlexBridge (%2). Werk PlexBridge eerst bij.</translation>
    </message>
    <message>
        <source>There are secrets in %1: type the pass phrase that it was made with.</source>
        <comment>a file</comment>
        <translation>In %1 staan geheimen: typ de wachtwoordzin waarmee het is gemaakt.</translation>
    </message>
    <message>
        <source>That is not the pass phrase that %1 was made with.</source>
        <comment>a file</comment>
        <translation>Dat is niet de wachtwoordzin van %1.</translation>
    </message>
    <message>
        <source>PlexBridge could not start with the settings in %1: %2</source>
        <comment>a file, what is wrong</comment>
        <translation>Met de instellingen in %1 zou PlexBridge niet kunnen starten: %2</translation>
    </message>
    <message>
        <source>The database can&apos;t be copied: %1</source>
        <comment>what it says</comment>
        <translation>De database kan niet worden gekopieerd: %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <comment>a file, what the system says</comment>
        <translation>%1 kan niet worden geschreven: %2</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <comment>a copy; date and time</comment>
        <translation>Gemaakt op %1.</translation>
    </message>
    <message>
        <source>Made on %1. Media servers will know this computer as the device %2.</source>
        <comment>a copy; date and time, then a device ID</comment>
        <translation>Gemaakt op %1. Mediaservers kennen deze computer daarna als het apparaat %2.</translation>
    </message>
    <message>
        <source>Everything is as it was in the copy.</source>
        <translation>Alles is weer zoals in de kopie.</translation>
    </message>
    <message>
        <source>The copy was made without a pass phrase: give these playlists their addresses and switch them on: %1</source>
        <comment>names of playlists</comment>
        <translation>De kopie is zonder wachtwoordzin gemaakt: geef deze afspeellijsten hun adressen en zet ze aan: %1</translation>
    </message>
    <message>
        <source>What was here before is in %1</source>
        <comment>a folder</comment>
        <translation>Wat hier eerder was, staat in %1</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>Save as CSV</source>
        <translation>Opslaan als CSV</translation>
    </message>
    <message>
        <source>The table was not saved</source>
        <translation>De tabel is niet opgeslagen</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Choose another place.</source>
        <translation>%1 kan niet worden geschreven. Kies een andere plaats.</translation>
    </message>
</context>
<context>
    <name>DataUseView</name>
    <message>
        <source>This month&apos;s data by provider</source>
        <translation>Gegevens van deze maand per aanbieder</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>amounts of data</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>What its streams brought; playlists and guides are not counted.</source>
        <translation>Wat zijn streams brachten; lijsten en gidsen tellen niet mee.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Quit while somebody watches?</source>
        <translation>Afsluiten terwijl iemand kijkt?</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) will end.</source>
        <translation>
            <numerusform>%n stream eindigt.</numerusform>
            <numerusform>%n streams eindigen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quit and stop %n stream(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Afsluiten en %n stream stoppen</numerusform>
            <numerusform>Afsluiten en %n streams stoppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep running</source>
        <comment>button</comment>
        <translation>Laten lopen</translation>
    </message>
    <message>
        <source>PlexBridge does not run</source>
        <translation>PlexBridge loopt niet</translation>
    </message>
    <message>
        <source>PlexBridge can&apos;t start</source>
        <translation>PlexBridge kan niet starten</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Instellingen openen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation>De wijziging terugnemen</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Poort %1 gebruiken</translation>
    </message>
    <message>
        <source>PlexBridge runs on this computer already, as a service without a window. It is the tuner that Plex knows; a second one is hardly what you want.</source>
        <translation>PlexBridge loopt al op deze computer, als dienst zonder venster. Dat is de tuner die Plex kent; een tweede wilt u waarschijnlijk niet.</translation>
    </message>
    <message>
        <source>Show its page</source>
        <translation>Zijn pagina tonen</translation>
    </message>
    <message>
        <source>PlexBridge keeps its device ID</source>
        <translation>PlexBridge houdt zijn apparaat-ID</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>Een kopie terugzetten</translation>
    </message>
    <message>
        <source>Copies of PlexBridge (*.plexbridge)</source>
        <translation>Kopieën van PlexBridge (*.plexbridge)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>Device</source>
        <translation>Apparaat</translation>
    </message>
    <message>
        <source>Why does Plex not find it?</source>
        <translation>Waarom vindt Plex het niet?</translation>
    </message>
    <message>
        <source>Asks the device what Plex asks and says what is wrong</source>
        <translation>Vraagt het apparaat wat Plex vraagt en zegt wat er mis is</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Instellingen…</translation>
    </message>
    <message>
        <source>Name, tuners, ports and playlists</source>
        <translation>Naam, tuners, poorten en lijsten</translation>
    </message>
    <message>
        <source>Use another device ID…</source>
        <translation>Een ander apparaat-ID gebruiken…</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Naam:</translation>
    </message>
    <message>
        <source>Device ID:</source>
        <translation>Apparaat-ID:</translation>
    </message>
    <message>
        <source>Address for Plex:</source>
        <translation>Adres voor Plex:</translation>
    </message>
    <message>
        <source>Guide for Plex:</source>
        <translation>Gids voor Plex:</translation>
    </message>
    <message>
        <source>Tuners</source>
        <translation>Tuners</translation>
    </message>
    <message>
        <source>Connections to providers</source>
        <translation>Verbindingen met aanbieders</translation>
    </message>
    <message>
        <source>None at the moment. One opens when somebody tunes in.</source>
        <translation>Nu geen. Er opent een als iemand afstemt.</translation>
    </message>
    <message>
        <source>How to add it in Plex</source>
        <translation>Hoe u het in Plex toevoegt</translation>
    </message>
    <message>
        <source>Use another device ID?</source>
        <translation>Een ander apparaat-ID gebruiken?</translation>
    </message>
    <message>
        <source>For Plex and other media servers PlexBridge becomes a new tuner. Remove the old one there, add PlexBridge anew, and assign channels and guide again. What was to be recorded from the old tuner has to be scheduled anew. There is no way back to the old ID from here.</source>
        <translation>Voor Plex en andere mediaservers wordt PlexBridge een nieuwe tuner. Verwijder daar de oude, voeg PlexBridge opnieuw toe en wijs zenders en gids opnieuw toe. Wat van de oude tuner opgenomen moest worden, moet opnieuw worden gepland. Van hieruit is er geen weg terug naar het oude ID.</translation>
    </message>
    <message>
        <source>Use another ID</source>
        <comment>button</comment>
        <translation>Een ander ID gebruiken</translation>
    </message>
    <message>
        <source>Keep the ID</source>
        <comment>button</comment>
        <translation>Het ID houden</translation>
    </message>
    <message>
        <source>PlexBridge does not run at the moment. What to type into Plex is told here as soon as it does.</source>
        <translation>PlexBridge loopt nu niet. Zodra het loopt staat hier wat u in Plex moet typen.</translation>
    </message>
    <message>
        <source>In Plex, open Settings, then Live TV &amp;amp; DVR, and choose Set Up Plex DVR.</source>
        <translation>Open in Plex Instellingen, dan Live TV &amp;amp; DVR, en kies Plex DVR instellen.</translation>
    </message>
    <message>
        <source>Wait for &quot;%1&quot; to be found. If it is not, choose to enter its address manually and type &lt;b&gt;%2&lt;/b&gt;.</source>
        <translation>Wacht tot &quot;%1&quot; gevonden is. Zo niet, kies dan het adres met de hand in te voeren en typ &lt;b&gt;%2&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Continue to the channels and confirm them.</source>
        <translation>Ga verder naar de zenders en bevestig ze.</translation>
    </message>
    <message>
        <source>When asked for a guide, choose XMLTV and type &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Wordt om een gids gevraagd, kies dan XMLTV en typ &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>After changing the number of tuners, remove the device in Plex and add it again: Plex remembers the number.</source>
        <translation>Verwijder na een wijziging van het aantal tuners het apparaat in Plex en voeg het opnieuw toe: Plex onthoudt het aantal.</translation>
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
        <translation>Tijd</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>column</comment>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: of an event</comment>
        <translation>Toestand</translation>
    </message>
</context>
<context>
    <name>EventSettings</name>
    <message>
        <source>&amp;Make programmes of names such as &quot;PPV 07: A vs B @ 20:00&quot;</source>
        <translation>&amp;Programma&apos;s maken van namen als &quot;PPV 07: A vs B @ 20:00&quot;</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Patronen</translation>
    </message>
    <message>
        <source>One on each line: regular expressions with groups called slot, title and time. What none of them fits is read as usual.</source>
        <translation>Eén per regel: reguliere expressies met groepen slot, title en time. Wat bij geen ervan past, wordt zoals gewoonlijk gelezen.</translation>
    </message>
    <message>
        <source>&amp;Patterns of your own:</source>
        <translation>Eigen p&amp;atronen:</translation>
    </message>
    <message>
        <source>Time zone of such names</source>
        <translation>Tijdzone van zulke namen</translation>
    </message>
    <message>
        <source>That of this computer (%1)</source>
        <comment>a time zone</comment>
        <translation>Die van deze computer (%1)</translation>
    </message>
    <message>
        <source>&amp;Time zone of such names:</source>
        <translation>&amp;Tijdzone van zulke namen:</translation>
    </message>
    <message>
        <source>Try a name</source>
        <translation>Een naam proberen</translation>
    </message>
    <message>
        <source>Try a &amp;name:</source>
        <translation>&amp;Naam proberen:</translation>
    </message>
    <message>
        <source>What is made of the names</source>
        <translation>Wat er van de namen wordt gemaakt</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column: of a channel</comment>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>column: PPV 07</comment>
        <translation>Zender</translation>
    </message>
    <message>
        <source>Programme</source>
        <comment>column</comment>
        <translation>Programma</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Names are taken as they are.</source>
        <translation>Namen worden genomen zoals ze zijn.</translation>
    </message>
    <message>
        <source>No programme is made of this name.</source>
        <translation>Van deze naam wordt geen programma gemaakt.</translation>
    </message>
    <message>
        <source>No channel of the lineup has such a name.</source>
        <translation>Geen zender van de lijst heeft zo&apos;n naam.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) tell what is on:</source>
        <translation>
            <numerusform>%Ln naam zegt wat er is:</numerusform>
            <numerusform>%Ln namen zeggen wat er is:</numerusform>
        </translation>
    </message>
    <message>
        <source>Not offered: nothing is on</source>
        <translation>Niet aangeboden: er is niets</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 tot %2</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>Somebody</source>
        <translation>Iemand</translation>
    </message>
    <message>
        <source>Somebody starts to watch</source>
        <translation>Iemand begint te kijken</translation>
    </message>
    <message>
        <source>Somebody waits for video</source>
        <translation>Iemand wacht op video</translation>
    </message>
    <message>
        <source>Somebody gets no video, or loses it</source>
        <translation>Iemand krijgt geen video, of verliest die</translation>
    </message>
    <message>
        <source>A channel plays from a backup</source>
        <translation>Een zender speelt via een reserve</translation>
    </message>
    <message>
        <source>Somebody is turned away, since all tuners are in use</source>
        <translation>Iemand wordt geweigerd, omdat alle tuners bezet zijn</translation>
    </message>
    <message>
        <source>A device watches for the first time</source>
        <translation>Een apparaat kijkt voor het eerst</translation>
    </message>
    <message>
        <source>A playlist can&apos;t be refreshed for long</source>
        <translation>Een lijst kan al lang niet worden vernieuwd</translation>
    </message>
    <message>
        <source>A guide can&apos;t be refreshed for long</source>
        <translation>Een gids kan al lang niet worden vernieuwd</translation>
    </message>
    <message>
        <source>An account at a provider ends soon</source>
        <translation>Een account bij een aanbieder eindigt binnenkort</translation>
    </message>
    <message>
        <source>The database does not work</source>
        <translation>De database werkt niet</translation>
    </message>
    <message>
        <source>Another tuner has the same device ID</source>
        <translation>Een andere tuner heeft hetzelfde apparaat-ID</translation>
    </message>
    <message>
        <source>A media server needs attention</source>
        <translation>Een mediaserver vraagt aandacht</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>an event that lasts</comment>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Over since %1</source>
        <comment>clock time</comment>
        <translation>Voorbij sinds %1</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>that it happened</comment>
        <translation>
            <numerusform>%n keer</numerusform>
            <numerusform>%n keer</numerusform>
        </translation>
    </message>
    <message>
        <source>the provider refuses the stream</source>
        <translation>de aanbieder weigert de stream</translation>
    </message>
    <message>
        <source>Check the subscription, or whether too many streams run at once.</source>
        <translation>Controleer het abonnement, of te veel streams tegelijk lopen.</translation>
    </message>
    <message>
        <source>the provider sent no video within 20 seconds</source>
        <translation>de aanbieder stuurde binnen 20 seconden geen video</translation>
    </message>
    <message>
        <source>Try another channel, or again later.</source>
        <translation>Probeer een andere zender, of later opnieuw.</translation>
    </message>
    <message>
        <source>all tuners were in use</source>
        <translation>alle tuners waren bezet</translation>
    </message>
    <message>
        <source>Stop a stream, or allow more tuners in the settings.</source>
        <translation>Stop een stream, of sta meer tuners toe in de instellingen.</translation>
    </message>
    <message>
        <source>PlexBridge was still starting</source>
        <translation>PlexBridge was nog aan het starten</translation>
    </message>
    <message>
        <source>It works in a moment.</source>
        <translation>Zo meteen werkt het.</translation>
    </message>
    <message>
        <source>there is no such channel</source>
        <translation>die zender bestaat niet</translation>
    </message>
    <message>
        <source>Refresh the channels in the media server.</source>
        <translation>Vernieuw de zenders in de mediaserver.</translation>
    </message>
    <message>
        <source>the provider closed the connection</source>
        <translation>de aanbieder verbrak de verbinding</translation>
    </message>
    <message>
        <source>Plex usually tunes in again. If it happens often, give the channel a backup.</source>
        <translation>Plex stemt meestal weer af. Gebeurt het vaak, geef de zender dan een reserve.</translation>
    </message>
    <message>
        <source>the viewer took no video for too long</source>
        <translation>de kijker nam te lang geen video af</translation>
    </message>
    <message>
        <source>Its device hangs, or the network to it is too slow.</source>
        <translation>Zijn apparaat hangt, of het netwerk ernaartoe is te traag.</translation>
    </message>
    <message>
        <source>no video could be given</source>
        <translation>er kon geen video worden gegeven</translation>
    </message>
    <message>
        <source>%1 watches %2</source>
        <comment>client, channel</comment>
        <translation>%1 kijkt %2</translation>
    </message>
    <message>
        <source>%1 watches for the first time</source>
        <comment>client</comment>
        <translation>%1 kijkt voor het eerst</translation>
    </message>
    <message>
        <source>If you don&apos;t know this device, look who is on your network.</source>
        <translation>Kent u dit apparaat niet, kijk dan wie er op uw netwerk is.</translation>
    </message>
    <message>
        <source>%1 waits for video of %2</source>
        <comment>client, channel</comment>
        <translation>%1 wacht op video van %2</translation>
    </message>
    <message>
        <source>The provider sends nothing, or too little. PlexBridge tries again by itself.</source>
        <translation>De aanbieder stuurt niets, of te weinig. PlexBridge probeert het vanzelf opnieuw.</translation>
    </message>
    <message>
        <source>%1 plays from backup %2</source>
        <comment>channel, number</comment>
        <translation>%1 speelt via reserve %2</translation>
    </message>
    <message>
        <source>The channel&apos;s first source failed; who watches noticed little.</source>
        <translation>De eerste bron van de zender faalde; wie kijkt merkte er weinig van.</translation>
    </message>
    <message>
        <source>%1 has no video of %2: %3</source>
        <comment>client, channel, why</comment>
        <translation>%1 heeft geen video van %2: %3</translation>
    </message>
    <message>
        <source>%1 was turned away: the provider allows no further stream</source>
        <comment>client</comment>
        <translation>%1 is geweigerd: de aanbieder staat geen stream meer toe</translation>
    </message>
    <message>
        <source>Stop a stream, or ask the provider for more connections.</source>
        <translation>Stop een stream, of vraag de aanbieder om meer verbindingen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>channel, then the viewer&apos;s address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 was turned away: all tuners are in use</source>
        <comment>client</comment>
        <translation>%1 is geweigerd: alle tuners zijn bezet</translation>
    </message>
    <message>
        <source>They are held by %1.</source>
        <translation>Ze zijn bezet door %1.</translation>
    </message>
    <message>
        <source>Renew it at the provider, or its channels stop playing.</source>
        <translation>Verleng het bij de aanbieder, anders stoppen zijn zenders.</translation>
    </message>
    <message>
        <source>The account of %1 has ended</source>
        <comment>playlist</comment>
        <translation>Het account van %1 is afgelopen</translation>
    </message>
    <message>
        <source>The account of %1 ends today</source>
        <comment>playlist</comment>
        <translation>Het account van %1 eindigt vandaag</translation>
    </message>
    <message numerus="yes">
        <source>The account of %1 ends in %n day(s)</source>
        <comment>playlist</comment>
        <translation>
            <numerusform>Het account van %1 eindigt over %n dag</numerusform>
            <numerusform>Het account van %1 eindigt over %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>The playlist %1 can&apos;t be refreshed for long</source>
        <translation>De lijst %1 kan al lang niet worden vernieuwd</translation>
    </message>
    <message>
        <source>Its last good copy is used meanwhile. Check its address in the settings.</source>
        <translation>Intussen wordt de laatste goede kopie gebruikt. Controleer het adres in de instellingen.</translation>
    </message>
    <message>
        <source>The guide %1 can&apos;t be refreshed for long</source>
        <translation>De gids %1 kan al lang niet worden vernieuwd</translation>
    </message>
    <message>
        <source>Programmes run out. Check its address in the settings.</source>
        <translation>De programma&apos;s raken op. Controleer het adres in de instellingen.</translation>
    </message>
    <message>
        <source>The media server %1 needs attention</source>
        <translation>De mediaserver %1 vraagt aandacht</translation>
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
        <translation>Controle</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Nu vernieuwen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>The month&apos;s data of a provider run out</source>
        <translation>De maandgegevens van een aanbieder raken op</translation>
    </message>
    <message>
        <source>The page Activity shows how much came from whom. The count begins anew each month; nothing is stopped.</source>
        <translation>De pagina Activiteit toont hoeveel van wie kwam. Elke maand wordt opnieuw geteld; er wordt niets gestopt.</translation>
    </message>
    <message>
        <source>The month&apos;s data of %1 are used up</source>
        <comment>playlist</comment>
        <translation>De maandgegevens van %1 zijn op</translation>
    </message>
    <message>
        <source>Four fifths of the month&apos;s data of %1 are used</source>
        <comment>playlist</comment>
        <translation>Vier vijfde van de maandgegevens van %1 is gebruikt</translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>Events</source>
        <translation>Gebeurtenissen</translation>
    </message>
    <message>
        <source>What the event means</source>
        <translation>Wat de gebeurtenis betekent</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Er is nog niets gebeurd</translation>
    </message>
    <message>
        <source>Who begins to watch, what fails and why, and what needs you is told here.</source>
        <translation>Wie begint te kijken, wat faalt en waarom, en wat u nodig heeft wordt hier gezegd.</translation>
    </message>
    <message>
        <source>Select an event to see what it means and what to do.</source>
        <translation>Kies een gebeurtenis om te zien wat ze betekent en wat te doen.</translation>
    </message>
</context>
<context>
    <name>FilterEditor</name>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Groepen</translation>
    </message>
    <message>
        <source>What the ticks mean</source>
        <translation>Wat de vinkjes betekenen</translation>
    </message>
    <message>
        <source>Groups of the playlist</source>
        <translation>Groepen van de lijst</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>&amp;Alles aanvinken</translation>
    </message>
    <message>
        <source>&amp;Untick all</source>
        <translation>Alles &amp;uitvinken</translation>
    </message>
    <message>
        <source>&amp;Only names with:</source>
        <translation>Alleen &amp;namen met:</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>Alle namen</translation>
    </message>
    <message>
        <source>A regular expression, found anywhere in the name, capital or not: &quot;^DE:|ARTE&quot; takes names that begin with DE: and those with ARTE.</source>
        <translation>Een reguliere expressie, ergens in de naam gevonden, hoofdletter of niet: &quot;^DE:|ARTE&quot; neemt namen die met DE: beginnen en die met ARTE.</translation>
    </message>
    <message>
        <source>No names &amp;with:</source>
        <translation>Geen namen &amp;met:</translation>
    </message>
    <message>
        <source>None is left out</source>
        <translation>Geen wordt weggelaten</translation>
    </message>
    <message>
        <source>A regular expression, found anywhere in the name, capital or not: &quot;24/7|\bXXX\b&quot; leaves out names with 24/7 and with the word XXX.</source>
        <translation>Een reguliere expressie, ergens in de naam gevonden, hoofdletter of niet: &quot;24/7|\bXXX\b&quot; laat namen weg met 24/7 en met het woord XXX.</translation>
    </message>
    <message>
        <source>Come in</source>
        <translation>Komen binnen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>Channels that come in</source>
        <translation>Zenders die binnenkomen</translation>
    </message>
    <message>
        <source>Channels that are left out</source>
        <translation>Zenders die weggelaten worden</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <comment>an expression</comment>
        <translation>Hij is te lang.</translation>
    </message>
    <message>
        <source>That is no valid expression, from character %1 on: %2</source>
        <translation>Dat is geen geldige expressie, vanaf teken %1: %2</translation>
    </message>
    <message>
        <source>All but the unticked; new ones come in</source>
        <translation>Alle behalve de niet aangevinkte; nieuwe komen binnen</translation>
    </message>
    <message>
        <source>Only the ticked; new ones stay out</source>
        <translation>Alleen de aangevinkte; nieuwe blijven buiten</translation>
    </message>
    <message>
        <source>Tick at least one group.</source>
        <translation>Vink ten minste één groep aan.</translation>
    </message>
    <message>
        <source>Reading the playlist…</source>
        <translation>De lijst wordt gelezen…</translation>
    </message>
    <message>
        <source>The playlist is empty.</source>
        <translation>De lijst is leeg.</translation>
    </message>
    <message>
        <source>%1 of %2 channels come in</source>
        <comment>counts; what a filter does</comment>
        <translation>%1 van %2 zenders komen binnen</translation>
    </message>
    <message>
        <source>Come in: %1</source>
        <comment>number of channels</comment>
        <translation>Komen binnen: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <comment>number of channels</comment>
        <translation>Weggelaten: %1</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>Network address</source>
        <translation>Netwerkadres</translation>
    </message>
    <message>
        <source>Device description</source>
        <translation>Apparaatbeschrijving</translation>
    </message>
    <message>
        <source>Address told to Plex</source>
        <translation>Adres voor Plex</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>Apparaat-ID</translation>
    </message>
    <message>
        <source>Tuners</source>
        <translation>Tuners</translation>
    </message>
    <message>
        <source>UPnP description</source>
        <translation>UPnP-beschrijving</translation>
    </message>
    <message>
        <source>Scan status</source>
        <translation>Toestand van het zoeken</translation>
    </message>
    <message>
        <source>Channel scan</source>
        <translation>Zenders zoeken</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Zenders</translation>
    </message>
    <message>
        <source>Guide numbers</source>
        <translation>Zendernummers</translation>
    </message>
    <message>
        <source>Channel names</source>
        <translation>Zendernamen</translation>
    </message>
    <message>
        <source>Stream addresses</source>
        <translation>Streamadressen</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Video, transcoded</source>
        <translation>Video, omgezet</translation>
    </message>
    <message>
        <source>Video port</source>
        <translation>Videopoort</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Gids</translation>
    </message>
    <message>
        <source>Guide and channels</source>
        <translation>Gids en zenders</translation>
    </message>
    <message>
        <source>Network search</source>
        <translation>Zoeken in het netwerk</translation>
    </message>
    <message>
        <source>Local search</source>
        <translation>Lokaal zoeken</translation>
    </message>
    <message>
        <source>UPnP search</source>
        <translation>UPnP-zoeken</translation>
    </message>
    <message>
        <source>Same device ID</source>
        <translation>Zelfde apparaat-ID</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>Niets antwoordt op %1.</translation>
    </message>
    <message>
        <source>See that PlexBridge listens on this address (Settings, Network) and that no firewall closes the port.</source>
        <translation>Zorg dat PlexBridge op dit adres luistert (Instellingen, Netwerk) en dat geen firewall de poort sluit.</translation>
    </message>
    <message>
        <source>%1 is answered with the error %2.</source>
        <translation>%1 wordt beantwoord met de fout %2.</translation>
    </message>
    <message>
        <source>Another program or a proxy may answer in PlexBridge&apos;s place: end it, or choose another port in the settings.</source>
        <translation>Misschien antwoordt een ander programma of een proxy in plaats van PlexBridge: beëindig het, of kies een andere poort in de instellingen.</translation>
    </message>
    <message>
        <source>%1 took %2 ms to answer. Plex gives up after 2 seconds.</source>
        <translation>%1 deed er %2 ms over om te antwoorden. Plex geeft na 2 seconden op.</translation>
    </message>
    <message>
        <source>See what keeps this computer busy.</source>
        <translation>Kijk wat deze computer bezighoudt.</translation>
    </message>
    <message>
        <source>What %1 answers cannot be read: %2.</source>
        <translation>Wat %1 antwoordt kan niet worden gelezen: %2.</translation>
    </message>
    <message>
        <source>Another program may answer in PlexBridge&apos;s place: end it, or choose another port in the settings.</source>
        <translation>Misschien antwoordt een ander programma in plaats van PlexBridge: beëindig het, of kies een andere poort in de instellingen.</translation>
    </message>
    <message>
        <source>The check took too long and was ended here.</source>
        <translation>De controle duurde te lang en is hier beëindigd.</translation>
    </message>
    <message>
        <source>See what keeps this computer busy, then run it again.</source>
        <translation>Kijk wat deze computer bezighoudt en voer haar dan opnieuw uit.</translation>
    </message>
    <message>
        <source>Others on your network reach this computer at %1.</source>
        <translation>Anderen in uw netwerk bereiken deze computer op %1.</translation>
    </message>
    <message>
        <source>%1 is a public address. PlexBridge answers only private ones, so others on this network are refused.</source>
        <translation>%1 is een openbaar adres. PlexBridge antwoordt alleen op privéadressen, dus anderen in dit netwerk worden geweigerd.</translation>
    </message>
    <message>
        <source>If this network is your own, set allow-public-peers = true in the settings file.</source>
        <translation>Is dit netwerk van u, zet dan allow-public-peers = true in het instellingenbestand.</translation>
    </message>
    <message>
        <source>There is no address to reach PlexBridge at from other computers. Only a Plex on this computer can use it.</source>
        <translation>Er is geen adres om PlexBridge vanaf andere computers te bereiken. Alleen een Plex op deze computer kan het gebruiken.</translation>
    </message>
    <message>
        <source>If Plex runs elsewhere, connect this computer to the network and leave the address to listen on empty.</source>
        <translation>Loopt Plex elders, verbind deze computer dan met het netwerk en laat het luisteradres leeg.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, a network inside this computer or a VPN. Plex on another computer cannot use it.</source>
        <translation>%1 hoort bij %2, een netwerk binnen deze computer of een VPN. Plex op een andere computer kan het niet gebruiken.</translation>
    </message>
    <message>
        <source>Do not type this address into Plex.</source>
        <translation>Typ dit adres niet in Plex.</translation>
    </message>
    <message>
        <source>The only address is %1 of %2, a network inside this computer or a VPN.</source>
        <translation>Het enige adres is %1 van %2, een netwerk binnen deze computer of een VPN.</translation>
    </message>
    <message>
        <source>In a container, give it the network of its host (--network host), so that Plex can reach it.</source>
        <translation>Geef een container het netwerk van zijn host (--network host), zodat Plex PlexBridge kan bereiken.</translation>
    </message>
    <message>
        <source>The rest was tried at %1, which only this computer reaches.</source>
        <translation>De rest is geprobeerd op %1, dat alleen deze computer bereikt.</translation>
    </message>
    <message>
        <source>The device answers at %1 after %2 ms.</source>
        <translation>Het apparaat antwoordt op %1 na %2 ms.</translation>
    </message>
    <message>
        <source>discover.json lacks %1.</source>
        <translation>In discover.json ontbreekt %1.</translation>
    </message>
    <message>
        <source>Another tuner program may use this port: end it, or choose another port in the settings.</source>
        <translation>Misschien gebruikt een ander tunerprogramma deze poort: beëindig het, of kies een andere poort in de instellingen.</translation>
    </message>
    <message>
        <source>The model %1 makes Plex ask the tuner to transcode, which PlexBridge does not do.</source>
        <translation>Door het model %1 vraagt Plex de tuner om om te zetten, wat PlexBridge niet doet.</translation>
    </message>
    <message>
        <source>Plex is told %1, where the device was asked.</source>
        <translation>Plex krijgt %1, waar het apparaat gevraagd is.</translation>
    </message>
    <message>
        <source>Plex is told %1, which means Plex&apos;s own computer and not this one.</source>
        <translation>Plex krijgt %1, en dat is de eigen computer van Plex en niet deze.</translation>
    </message>
    <message>
        <source>Add the device in Plex by this computer&apos;s address in the network, not by localhost.</source>
        <translation>Voeg het apparaat in Plex toe met het netwerkadres van deze computer, niet met localhost.</translation>
    </message>
    <message>
        <source>Plex is told %1, but the device was asked at %2.</source>
        <translation>Plex krijgt %1, maar het apparaat is op %2 gevraagd.</translation>
    </message>
    <message>
        <source>A proxy or container changes the address. Let Plex reach PlexBridge directly.</source>
        <translation>Een proxy of container verandert het adres. Laat Plex PlexBridge rechtstreeks bereiken.</translation>
    </message>
    <message>
        <source>Plex is told %1, but looks only at the top of an address.</source>
        <translation>Plex krijgt %1, maar kijkt alleen bovenaan een adres.</translation>
    </message>
    <message>
        <source>Let Plex reach PlexBridge without a path, directly at its port.</source>
        <translation>Laat Plex PlexBridge zonder pad bereiken, rechtstreeks op zijn poort.</translation>
    </message>
    <message>
        <source>%1 is valid.</source>
        <translation>%1 is geldig.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no device ID: it has to be eight hexadecimal digits.</source>
        <translation>&quot;%1&quot; is geen apparaat-ID: het moeten acht hexadecimale cijfers zijn.</translation>
    </message>
    <message>
        <source>Remove device-id from the settings file, and PlexBridge makes a valid one.</source>
        <translation>Verwijder device-id uit het instellingenbestand, dan maakt PlexBridge een geldig.</translation>
    </message>
    <message>
        <source>The last digit of %1 does not fit the others, so most programs ignore the device.</source>
        <translation>Het laatste cijfer van %1 past niet bij de andere, dus de meeste programma&apos;s negeren het apparaat.</translation>
    </message>
    <message>
        <source>Tuners told to Plex: %1.</source>
        <translation>Tuners die Plex krijgt te horen: %1.</translation>
    </message>
    <message>
        <source>The number of tuners is sent as text (%1), so Plex sees a wrong one.</source>
        <translation>Het aantal tuners wordt als tekst gestuurd (%1), dus Plex ziet een verkeerd.</translation>
    </message>
    <message>
        <source>No tuner is offered.</source>
        <translation>Er wordt geen tuner aangeboden.</translation>
    </message>
    <message>
        <source>Set the number of tuners in the settings.</source>
        <translation>Stel het aantal tuners in bij de instellingen.</translation>
    </message>
    <message>
        <source>The description for UPnP programs is valid.</source>
        <translation>De beschrijving voor UPnP-programma&apos;s is geldig.</translation>
    </message>
    <message>
        <source>The description for UPnP programs lacks %1. Some programs ignore the device.</source>
        <translation>In de beschrijving voor UPnP-programma&apos;s ontbreekt %1. Sommige programma&apos;s negeren het apparaat.</translation>
    </message>
    <message>
        <source>Plex learns twice in a row whether a scan runs.</source>
        <translation>Plex verneemt twee keer achtereen of er gezocht wordt.</translation>
    </message>
    <message>
        <source>lineup_status.json lacks %1.</source>
        <translation>In lineup_status.json ontbreekt %1.</translation>
    </message>
    <message>
        <source>The scan that Plex starts was done after %1 ms.</source>
        <translation>Het zoeken dat Plex begint was na %1 ms klaar.</translation>
    </message>
    <message>
        <source>The device offers no scan. Plex then reads the channels at once.</source>
        <translation>Het apparaat biedt geen zoeken aan. Plex leest de zenders dan meteen.</translation>
    </message>
    <message>
        <source>Not tried: somebody watches.</source>
        <translation>Niet geprobeerd: er kijkt iemand.</translation>
    </message>
    <message>
        <source>Run the check again when nobody does, if you want to try the scan too.</source>
        <translation>Doe de controle opnieuw als er niemand kijkt, als u ook het zoeken wilt proberen.</translation>
    </message>
    <message>
        <source>The scan that Plex starts is answered with the error %1. Plex then says &quot;Device not found&quot;.</source>
        <translation>Het zoeken dat Plex begint wordt beantwoord met de fout %1. Plex zegt dan &quot;Apparaat niet gevonden&quot;.</translation>
    </message>
    <message>
        <source>A proxy may let only reading requests pass. Let Plex reach PlexBridge directly.</source>
        <translation>Misschien laat een proxy alleen leesvragen door. Laat Plex PlexBridge rechtstreeks bereiken.</translation>
    </message>
    <message>
        <source>The scan still runs after %1 s.</source>
        <translation>Het zoeken loopt na %1 s nog.</translation>
    </message>
    <message>
        <source>A provider answers slowly. Wait until the playlists are read before you set up Plex.</source>
        <translation>Een aanbieder antwoordt traag. Wacht tot de lijsten gelezen zijn voor u Plex instelt.</translation>
    </message>
    <message>
        <source>Channels offered: %1.</source>
        <translation>Aangeboden zenders: %1.</translation>
    </message>
    <message>
        <source>No channel is offered, and Plex cannot be set up without one.</source>
        <translation>Er wordt geen zender aangeboden, en zonder kan Plex niet worden ingesteld.</translation>
    </message>
    <message>
        <source>Add a playlist in the settings, or look at the Channels page for what is wrong with it.</source>
        <translation>Voeg een lijst toe bij de instellingen, of kijk op de pagina Zenders wat eraan mankeert.</translation>
    </message>
    <message>
        <source>%1 channels are offered. Plex cannot save more than 480 when it is set up.</source>
        <translation>Er worden %1 zenders aangeboden. Plex kan er bij het instellen niet meer dan 480 bewaren.</translation>
    </message>
    <message>
        <source>Hide channels that nobody watches, or use a smaller playlist.</source>
        <translation>Verberg zenders die niemand kijkt, of gebruik een kleinere lijst.</translation>
    </message>
    <message>
        <source>Every channel has a number of its own.</source>
        <translation>Elke zender heeft een eigen nummer.</translation>
    </message>
    <message>
        <source>Used more than once: %1. Plex then shows one channel of each number.</source>
        <translation>Meer dan eens gebruikt: %1. Plex toont dan één zender per nummer.</translation>
    </message>
    <message>
        <source>Give the channels different numbers in the playlist (tvg-chno).</source>
        <translation>Geef de zenders verschillende nummers in de lijst (tvg-chno).</translation>
    </message>
    <message>
        <source>Without a number: %1. Plex finds only one such channel.</source>
        <translation>Zonder nummer: %1. Plex vindt maar één zo&apos;n zender.</translation>
    </message>
    <message>
        <source>Give these channels numbers in the playlist (tvg-chno).</source>
        <translation>Geef deze zenders nummers in de lijst (tvg-chno).</translation>
    </message>
    <message>
        <source>Not in the form 5 or 5.1: %1. Some programs leave these channels out.</source>
        <translation>Niet in de vorm 5 of 5.1: %1. Sommige programma&apos;s laten deze zenders weg.</translation>
    </message>
    <message>
        <source>Give these channels other numbers in the playlist (tvg-chno).</source>
        <translation>Geef deze zenders andere nummers in de lijst (tvg-chno).</translation>
    </message>
    <message>
        <source>Every channel has a name.</source>
        <translation>Elke zender heeft een naam.</translation>
    </message>
    <message>
        <source>Channels without a name: %1.</source>
        <translation>Zenders zonder naam: %1.</translation>
    </message>
    <message>
        <source>Give them a name in the playlist.</source>
        <translation>Geef ze een naam in de lijst.</translation>
    </message>
    <message>
        <source>Every channel has an address that Plex can use.</source>
        <translation>Elke zender heeft een adres dat Plex kan gebruiken.</translation>
    </message>
    <message>
        <source>Channels without an address: %1.</source>
        <translation>Zenders zonder adres: %1.</translation>
    </message>
    <message>
        <source>Channels are told to be at %1, which means Plex&apos;s own computer and not this one.</source>
        <translation>Van zenders wordt gezegd dat ze op %1 zijn, en dat is de eigen computer van Plex en niet deze.</translation>
    </message>
    <message>
        <source>Channels are told to be at %1, which is not where the device was asked.</source>
        <translation>Van zenders wordt gezegd dat ze op %1 zijn, en daar is het apparaat niet gevraagd.</translation>
    </message>
    <message>
        <source>These channels have a question mark in their address: %1. Plex adds another one to it.</source>
        <translation>Deze zenders hebben een vraagteken in hun adres: %1. Plex voegt er nog een toe.</translation>
    </message>
    <message>
        <source>Channel %1 plays after %2 ms.</source>
        <translation>Zender %1 speelt na %2 ms.</translation>
    </message>
    <message>
        <source>Channel %1 plays only after %2 ms. Some programs give up earlier.</source>
        <translation>Zender %1 speelt pas na %2 ms. Sommige programma&apos;s geven eerder op.</translation>
    </message>
    <message>
        <source>The provider is slow to answer; try another channel.</source>
        <translation>De aanbieder antwoordt traag; probeer een andere zender.</translation>
    </message>
    <message>
        <source>Not tried: all tuners are in use.</source>
        <translation>Niet geprobeerd: alle tuners zijn bezet.</translation>
    </message>
    <message>
        <source>Run the check again when fewer watch.</source>
        <translation>Doe de controle opnieuw als er minder kijken.</translation>
    </message>
    <message>
        <source>Channel %1 does not play: %2.</source>
        <translation>Zender %1 speelt niet: %2.</translation>
    </message>
    <message>
        <source>Try whether other channels play. If none does, look at the provider&apos;s account and at the Log page.</source>
        <translation>Probeer of andere zenders spelen. Speelt er geen, kijk dan naar het account bij de aanbieder en naar de pagina Logboek.</translation>
    </message>
    <message>
        <source>Channel %1 is answered, but no video comes. Plex gives up after about 30 seconds.</source>
        <translation>Zender %1 wordt beantwoord, maar er komt geen video. Plex geeft na ongeveer 30 seconden op.</translation>
    </message>
    <message>
        <source>What channel %1 sends is no video (%2).</source>
        <translation>Wat zender %1 stuurt is geen video (%2).</translation>
    </message>
    <message>
        <source>Channel %1 plays also when Plex adds its wish to transcode.</source>
        <translation>Zender %1 speelt ook als Plex zijn wens om te zetten toevoegt.</translation>
    </message>
    <message>
        <source>Port %1, which Plex falls back to, answers.</source>
        <translation>Poort %1, waar Plex op terugvalt, antwoordt.</translation>
    </message>
    <message>
        <source>Port %1 does not answer. Plex falls back to it for a channel whose address it lost.</source>
        <translation>Poort %1 antwoordt niet. Plex valt erop terug voor een zender waarvan het het adres kwijt is.</translation>
    </message>
    <message>
        <source>Use port %1 for video, if no other program needs it.</source>
        <translation>Gebruik poort %1 voor video, als geen ander programma die nodig heeft.</translation>
    </message>
    <message>
        <source>The guide has %1 programmes (%2 MB).</source>
        <translation>De gids heeft %1 programma&apos;s (%2 MB).</translation>
    </message>
    <message>
        <source>The guide is damaged at line %1: %2.</source>
        <translation>De gids is beschadigd op regel %1: %2.</translation>
    </message>
    <message>
        <source>Restart PlexBridge; if it stays so, report it.</source>
        <translation>Herstart PlexBridge; blijft het zo, meld het dan.</translation>
    </message>
    <message>
        <source>The guide has %1 MB. Plex has trouble with more than 20 MB.</source>
        <translation>De gids heeft %1 MB. Plex heeft moeite met meer dan 20 MB.</translation>
    </message>
    <message>
        <source>Use a guide with fewer days, or hide channels that nobody watches.</source>
        <translation>Gebruik een gids met minder dagen, of verberg zenders die niemand kijkt.</translation>
    </message>
    <message>
        <source>The guide has channels, but no programmes. Plex shows &quot;Unknown Airing&quot;.</source>
        <translation>De gids heeft zenders, maar geen programma&apos;s. Plex toont &quot;Onbekende uitzending&quot;.</translation>
    </message>
    <message>
        <source>Add a guide (XMLTV) in the settings, or wait until it is read.</source>
        <translation>Voeg een gids (XMLTV) toe bij de instellingen, of wacht tot hij gelezen is.</translation>
    </message>
    <message>
        <source>The last programme of the guide ended on %1.</source>
        <translation>Het laatste programma van de gids eindigde op %1.</translation>
    </message>
    <message>
        <source>See that the guide&apos;s address in the settings still works.</source>
        <translation>Kijk of het adres van de gids in de instellingen nog werkt.</translation>
    </message>
    <message>
        <source>Every channel is in the guide under its number.</source>
        <translation>Elke zender staat onder zijn nummer in de gids.</translation>
    </message>
    <message>
        <source>Channels of the guide that are not offered: %1. Plex does not map them by itself.</source>
        <translation>Zenders van de gids die niet aangeboden worden: %1. Plex koppelt ze niet vanzelf.</translation>
    </message>
    <message>
        <source>Channels without programmes: %1.</source>
        <translation>Zenders zonder programma&apos;s: %1.</translation>
    </message>
    <message>
        <source>Add a guide that has them, or set their tvg-id in the playlist to its ids.</source>
        <translation>Voeg een gids toe die ze heeft, of stel hun tvg-id in de lijst in op zijn id&apos;s.</translation>
    </message>
    <message>
        <source>The device answers the search at %1.</source>
        <translation>Het apparaat antwoordt op het zoeken op %1.</translation>
    </message>
    <message>
        <source>Discovery is switched off, so Plex does not find the device by itself.</source>
        <translation>Ontdekken staat uit, dus Plex vindt het apparaat niet vanzelf.</translation>
    </message>
    <message>
        <source>Switch it on in the settings, or type the address into Plex.</source>
        <translation>Zet het aan bij de instellingen, of typ het adres in Plex.</translation>
    </message>
    <message>
        <source>Plex searches at port %2, where this device does not listen.</source>
        <translation>Plex zoekt op poort %2, waar dit apparaat niet luistert.</translation>
    </message>
    <message>
        <source>Set the port for discovery to %2, or type the address into Plex.</source>
        <translation>Stel de poort voor ontdekken in op %2, of typ het adres in Plex.</translation>
    </message>
    <message>
        <source>No answer to the search at %1, port %2 (UDP). Plex does not find the device by itself.</source>
        <translation>Geen antwoord op het zoeken op %1, poort %2 (UDP). Plex vindt het apparaat niet vanzelf.</translation>
    </message>
    <message>
        <source>End other tuner programs on this computer and look at the firewall, or type the address into Plex.</source>
        <translation>Beëindig andere tunerprogramma&apos;s op deze computer en kijk naar de firewall, of typ het adres in Plex.</translation>
    </message>
    <message>
        <source>The answer to the search is not valid (%2), so programs ignore it.</source>
        <translation>Het antwoord op het zoeken is niet geldig (%2), dus programma&apos;s negeren het.</translation>
    </message>
    <message>
        <source>End other tuner programs on this computer.</source>
        <translation>Beëindig andere tunerprogramma&apos;s op deze computer.</translation>
    </message>
    <message>
        <source>Another device (%1) answers the search in PlexBridge&apos;s place, at port %2 (UDP).</source>
        <translation>Een ander apparaat (%1) beantwoordt het zoeken in plaats van PlexBridge, op poort %2 (UDP).</translation>
    </message>
    <message>
        <source>End the other tuner program on this computer, then restart PlexBridge.</source>
        <translation>Beëindig het andere tunerprogramma op deze computer en herstart dan PlexBridge.</translation>
    </message>
    <message>
        <source>The search was answered from %1 instead of %2, and programs take that for the device&apos;s address.</source>
        <translation>Het zoeken werd beantwoord vanaf %1 in plaats van %2, en programma&apos;s houden dat voor het adres van het apparaat.</translation>
    </message>
    <message>
        <source>Set the address to listen on in the settings to %2.</source>
        <translation>Stel het luisteradres in de instellingen in op %2.</translation>
    </message>
    <message>
        <source>The device answers the UPnP search.</source>
        <translation>Het apparaat antwoordt op het UPnP-zoeken.</translation>
    </message>
    <message>
        <source>No answer to the UPnP search. Few programs need it; Plex has another one.</source>
        <translation>Geen antwoord op het UPnP-zoeken. Weinig programma&apos;s hebben het nodig; Plex heeft een ander.</translation>
    </message>
    <message>
        <source>Look at the firewall (port 1900, UDP).</source>
        <translation>Kijk naar de firewall (poort 1900, UDP).</translation>
    </message>
    <message>
        <source>The device listens on an IPv6 address only, and the UPnP search goes over IPv4.</source>
        <translation>Het apparaat luistert alleen op een IPv6-adres, en het UPnP-zoeken gaat over IPv4.</translation>
    </message>
    <message>
        <source>Leave the address in the settings empty, or type an IPv4 address.</source>
        <translation>Laat het adres in de instellingen leeg, of typ een IPv4-adres.</translation>
    </message>
    <message>
        <source>No other device in the network has the ID %1.</source>
        <translation>Geen ander apparaat in het netwerk heeft het ID %1.</translation>
    </message>
    <message>
        <source>The device at %1 has the same ID %2. Plex takes both for one.</source>
        <translation>Het apparaat op %1 heeft hetzelfde ID %2. Plex houdt beide voor één.</translation>
    </message>
    <message>
        <source>End one of them, or choose &quot;Use another device ID&quot; on the Device page and add PlexBridge in Plex anew. Without a window: remove device.json from the data directory and restart PlexBridge.</source>
        <translation>Beëindig een van beide, of kies &quot;Een ander apparaat-ID gebruiken&quot; op de pagina Apparaat en voeg PlexBridge opnieuw toe in Plex. Zonder venster: verwijder device.json uit de gegevensmap en herstart PlexBridge.</translation>
    </message>
    <message>
        <source>No firewall was seen on this computer.</source>
        <translation>Op deze computer is geen firewall gezien.</translation>
    </message>
    <message>
        <source>Whether a firewall is on could not be seen on this computer.</source>
        <translation>Of er een firewall aanstaat was op deze computer niet te zien.</translation>
    </message>
    <message>
        <source>If Plex does not reach PlexBridge, look whether a firewall closes its ports.</source>
        <translation>Bereikt Plex PlexBridge niet, kijk dan of een firewall zijn poorten sluit.</translation>
    </message>
    <message>
        <source>The firewall ufw is on. Whether it lets Plex through, only an administrator can see.</source>
        <translation>De firewall ufw staat aan. Of hij Plex doorlaat, kan alleen een beheerder zien.</translation>
    </message>
    <message>
        <source>If Plex does not reach PlexBridge, open its ports: %1</source>
        <translation>Bereikt Plex PlexBridge niet, open dan zijn poorten: %1</translation>
    </message>
    <message>
        <source>The firewall firewalld is on. Whether it lets Plex through, only an administrator can see.</source>
        <translation>De firewall firewalld staat aan. Of hij Plex doorlaat, kan alleen een beheerder zien.</translation>
    </message>
    <message>
        <source>The firewall nftables is on. Whether it lets Plex through, only an administrator can see.</source>
        <translation>De firewall nftables staat aan. Of hij Plex doorlaat, kan alleen een beheerder zien.</translation>
    </message>
    <message>
        <source>Fine</source>
        <comment>a check of the connection with Plex</comment>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <comment>a check of the connection with Plex</comment>
        <translation>Goed om te weten</translation>
    </message>
    <message>
        <source>Must be mended</source>
        <comment>a check of the connection with Plex</comment>
        <translation>Moet hersteld worden</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds, abbreviated</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes, abbreviated</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours, abbreviated</comment>
        <translation>
            <numerusform>%n u</numerusform>
            <numerusform>%n u</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes, abbreviated</comment>
        <translation>%1 u %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>duration</comment>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>zojuist</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes, abbreviated</comment>
        <translation>
            <numerusform>%n min geleden</numerusform>
            <numerusform>%n min geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours, abbreviated</comment>
        <translation>
            <numerusform>%n u geleden</numerusform>
            <numerusform>%n u geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n dag geleden</numerusform>
            <numerusform>%n dagen geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <comment>minutes, abbreviated</comment>
        <translation>
            <numerusform>over %n min</numerusform>
            <numerusform>over %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <comment>hours, abbreviated</comment>
        <translation>
            <numerusform>over %n u</numerusform>
            <numerusform>over %n u</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>over %n dag</numerusform>
            <numerusform>over %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, time</comment>
        <translation>%1 %2</translation>
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
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Without a group</source>
        <comment>channels</comment>
        <translation>Zonder groep</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group, number of its channels</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The playlist has no such group at the moment.</source>
        <translation>De lijst heeft nu geen zo&apos;n groep.</translation>
    </message>
</context>
<context>
    <name>GuideLinkDialog</name>
    <message>
        <source>Guide channels</source>
        <translation>Gidszenders</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter of the channels</source>
        <translation>Filter van de zenders</translation>
    </message>
    <message>
        <source>Which channels are shown</source>
        <translation>Welke zenders getoond worden</translation>
    </message>
    <message>
        <source>Channels and their guide channels</source>
        <translation>Zenders en hun gidszenders</translation>
    </message>
    <message>
        <source>Search all guides by name or id</source>
        <translation>Alle gidsen doorzoeken op naam of id</translation>
    </message>
    <message>
        <source>Search in the guides</source>
        <translation>In de gidsen zoeken</translation>
    </message>
    <message>
        <source>Channels of the guides</source>
        <translation>Zenders van de gidsen</translation>
    </message>
    <message>
        <source>&amp;Use this one</source>
        <translation>&amp;Deze gebruiken</translation>
    </message>
    <message>
        <source>Take the programmes of the selected channel of the guide. This stays over refreshes.</source>
        <translation>De programma&apos;s van de gekozen gidszender nemen. Dat blijft zo na vernieuwen.</translation>
    </message>
    <message>
        <source>&amp;No guide</source>
        <translation>&amp;Geen gids</translation>
    </message>
    <message>
        <source>Give this channel no programmes of a guide</source>
        <translation>Deze zender geen programma&apos;s van een gids geven</translation>
    </message>
    <message>
        <source>&amp;Automatic again</source>
        <translation>Weer &amp;automatisch</translation>
    </message>
    <message>
        <source>Forget what was chosen and match by id and name</source>
        <translation>Vergeten wat gekozen was en op id en naam koppelen</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle zenders</translation>
    </message>
    <message>
        <source>Unsure matches</source>
        <translation>Onzekere koppelingen</translation>
    </message>
    <message>
        <source>Without a guide</source>
        <translation>Zonder gids</translation>
    </message>
    <message>
        <source>No guide has such a channel.</source>
        <translation>Geen gids heeft zo&apos;n zender.</translation>
    </message>
    <message numerus="yes">
        <source>The best %1 of %n found. Type more to narrow them down.</source>
        <translation>
            <numerusform>De beste %1 van %n gevonden. Typ meer om het aantal te beperken.</numerusform>
            <numerusform>De beste %1 van %n gevonden. Typ meer om het aantal te beperken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>channels of the guides</comment>
        <translation>
            <numerusform>%n gevonden</numerusform>
            <numerusform>%n gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a channel</source>
        <translation>Kies een zender</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>channel number, channel name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>It shall have no guide.</source>
        <translation>Hij moet geen gids hebben.</translation>
    </message>
    <message>
        <source>Now: %1 (%2). %3</source>
        <comment>channel of a guide, its id, why they belong together</comment>
        <translation>Nu: %1 (%2). %3</translation>
    </message>
</context>
<context>
    <name>GuideList</name>
    <message>
        <source>Options…</source>
        <translation>Opties…</translation>
    </message>
    <message>
        <source>%1 – times moved by %2</source>
        <comment>a guide, hours as +1:00</comment>
        <translation>%1 – tijden %2 verschoven</translation>
    </message>
    <message>
        <source>%1 – times meant in %2</source>
        <comment>a guide, a time zone</comment>
        <translation>%1 – tijden bedoeld in %2</translation>
    </message>
</context>
<context>
    <name>GuideOptionsDialog</name>
    <message>
        <source>Accept a &amp;certificate that can&apos;t be verified</source>
        <translation>Een &amp;certificaat aanvaarden dat niet te controleren is</translation>
    </message>
    <message>
        <source>Options of %1</source>
        <comment>window title: a guide</comment>
        <translation>Opties van %1</translation>
    </message>
    <message>
        <source>&amp;Times:</source>
        <translation>&amp;Tijden:</translation>
    </message>
    <message>
        <source>Many guides write times without saying in which zone they are.</source>
        <translation>Veel gidsen schrijven tijden zonder te zeggen in welke zone ze zijn.</translation>
    </message>
    <message>
        <source>Zone of times that name none</source>
        <translation>Zone van tijden die er geen noemen</translation>
    </message>
    <message>
        <source>&amp;Zone of times that name none:</source>
        <translation>&amp;Zone van tijden die er geen noemen:</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-agent</translation>
    </message>
    <message>
        <source>PlexBridge&apos;s own</source>
        <comment>user agent</comment>
        <translation>Die van PlexBridge</translation>
    </message>
    <message>
        <source>User &amp;agent:</source>
        <translation>&amp;User-agent:</translation>
    </message>
    <message>
        <source>What the guide has at %1 is shown at %1.</source>
        <comment>a time</comment>
        <translation>Wat de gids om %1 heeft, staat hier om %1.</translation>
    </message>
    <message>
        <source>What the guide has at %1 is shown at %2.</source>
        <comment>times</comment>
        <translation>Wat de gids om %1 heeft, staat hier om %2.</translation>
    </message>
    <message>
        <source>This is no name of a time zone, such as Europe/Berlin.</source>
        <translation>Dit is geen naam van een tijdzone, zoals Europe/Berlin.</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>Gids</translation>
    </message>
    <message>
        <source>Guide channels…</source>
        <translation>Gidszenders…</translation>
    </message>
    <message>
        <source>See and correct which channel of a guide belongs to which channel</source>
        <translation>Zien en verbeteren welke gidszender bij welke zender hoort</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Read all guides again</source>
        <translation>Alle gidsen opnieuw lezen</translation>
    </message>
    <message>
        <source>Sources of the guide</source>
        <translation>Bronnen van de gids</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Zenders</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programma&apos;s</translation>
    </message>
    <message>
        <source>No guide yet</source>
        <translation>Nog geen gids</translation>
    </message>
    <message>
        <source>A guide tells Plex what is on and when, so that it can show and record it. Until then each channel gets placeholders. Add an XMLTV guide by address or file; many playlists name one themselves.</source>
        <translation>Een gids vertelt Plex wat er wanneer op is, zodat het dat kan tonen en opnemen. Tot dan krijgt elke zender opvulprogramma&apos;s. Voeg een XMLTV-gids toe met adres of bestand; veel lijsten noemen er zelf een.</translation>
    </message>
    <message>
        <source>Add a guide…</source>
        <translation>Een gids toevoegen…</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the guides</source>
        <translation>
            <numerusform>%n probleem in de gidsen</numerusform>
            <numerusform>%n problemen in de gidsen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 channels have a guide.</source>
        <comment>counts</comment>
        <translation>%1 van %2 zenders hebben een gids.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln get(s) placeholders.</source>
        <comment>after: n of m have a guide</comment>
        <translation>
            <numerusform>%1 %Ln krijgt opvulprogramma&apos;s.</numerusform>
            <numerusform>%1 %Ln krijgen opvulprogramma&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln has/have no programmes.</source>
        <comment>after: n of m have a guide</comment>
        <translation>
            <numerusform>%1 %Ln heeft geen programma&apos;s.</numerusform>
            <numerusform>%1 %Ln hebben geen programma&apos;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plex is given %1 that reach until %2.</source>
        <comment>size of the guide, a date</comment>
        <translation>Plex krijgt %1 die reiken tot %2.</translation>
    </message>
    <message>
        <source>The guides are being read…</source>
        <translation>De gidsen worden gelezen…</translation>
    </message>
    <message>
        <source>The guides are read again %1.</source>
        <comment>in 3 h</comment>
        <translation>De gidsen worden %1 opnieuw gelezen.</translation>
    </message>
    <message>
        <source>Choose a channel to see its programmes</source>
        <translation>Kies een zender om zijn programma&apos;s te zien</translation>
    </message>
    <message>
        <source>Programmes of %1</source>
        <comment>a channel</comment>
        <translation>Programma&apos;s van %1</translation>
    </message>
    <message>
        <source>&amp;Times:</source>
        <comment>of the programmes of a channel</comment>
        <translation>&amp;Tijden:</translation>
    </message>
    <message>
        <source>Moves the programmes of this channel, here and for Plex, where the guide has them too early or too late</source>
        <translation>Verschuift de programma&apos;s van deze zender, hier en voor Plex, als de gids ze te vroeg of te laat heeft</translation>
    </message>
    <message>
        <source>As the guide has them</source>
        <comment>times</comment>
        <translation>Zoals in de gids</translation>
    </message>
    <message>
        <source>As the playlist says (%1)</source>
        <comment>times; hours as +1:00</comment>
        <translation>Zoals de afspeellijst zegt (%1)</translation>
    </message>
    <message>
        <source>As the times are turned in the settings. Nothing changes before that is saved.</source>
        <translation>Zoals de tijden in de instellingen worden verschoven. Er verandert niets voordat dat is opgeslagen.</translation>
    </message>
</context>
<context>
    <name>GuideSourceModel</name>
    <message>
        <source>Source</source>
        <comment>column: of a guide</comment>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <comment>column</comment>
        <translation>Laatst vernieuwd</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column: of the last refresh</comment>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column</comment>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Channels</source>
        <comment>column: how many</comment>
        <translation>Zenders</translation>
    </message>
    <message>
        <source>Programmes</source>
        <comment>column: how many</comment>
        <translation>Programma&apos;s</translation>
    </message>
    <message>
        <source>%1 (named by a playlist)</source>
        <comment>source of a guide</comment>
        <translation>%1 (genoemd door een lijst)</translation>
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
        <translation>Gemaakt door PlexBridge, omdat geen gids deze zender kent.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>time and title of a programme</comment>
        <translation>Daarna: %1</translation>
    </message>
    <message>
        <source>placeholders</source>
        <comment>what a channel has instead of a guide</comment>
        <translation>opvulling</translation>
    </message>
    <message>
        <source>over</source>
        <comment>a guide that reaches no further than the past</comment>
        <translation>voorbij</translation>
    </message>
    <message numerus="yes">
        <source>%n programme(s), until %1</source>
        <translation>
            <numerusform>%n programma, tot %1</numerusform>
            <numerusform>%n programma&apos;s, tot %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Its guide has no programmes for the days to come.</source>
        <translation>Zijn gids heeft geen programma&apos;s voor de komende dagen.</translation>
    </message>
    <message>
        <source>Plex is given placeholders of an hour each.</source>
        <translation>Plex krijgt opvulling van telkens een uur.</translation>
    </message>
    <message>
        <source>Plex is given no programmes for it.</source>
        <translation>Plex krijgt er geen programma&apos;s voor.</translation>
    </message>
    <message>
        <source>no guide</source>
        <comment>as a person chose</comment>
        <translation>geen gids</translation>
    </message>
    <message>
        <source>Chosen</source>
        <comment>a guide channel that a person chose</comment>
        <translation>Gekozen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Chosen by hand.</source>
        <translation>Met de hand gekozen.</translation>
    </message>
    <message>
        <source>Guide and playlist use the same id.</source>
        <translation>Gids en lijst gebruiken hetzelfde id.</translation>
    </message>
    <message>
        <source>Guide and playlist use the same id, but for capital letters.</source>
        <translation>Gids en lijst gebruiken hetzelfde id, op hoofdletters na.</translation>
    </message>
    <message>
        <source>The names are the same.</source>
        <translation>De namen zijn gelijk.</translation>
    </message>
    <message>
        <source>The names are alike. Better check it.</source>
        <translation>De namen lijken op elkaar. Kijk het liever na.</translation>
    </message>
    <message>
        <source>No guide has a channel that fits.</source>
        <translation>Geen gids heeft een passende zender.</translation>
    </message>
    <message>
        <source>Fine</source>
        <comment>result of a refresh</comment>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <comment>a playlist or guide</comment>
        <translation>Nog niet gelezen</translation>
    </message>
    <message>
        <source>What was read %1 stays in use.</source>
        <comment>how long ago</comment>
        <translation>Wat %1 gelezen is blijft in gebruik.</translation>
    </message>
    <message>
        <source>It could not be read yet.</source>
        <translation>Het kon nog niet worden gelezen.</translation>
    </message>
    <message>
        <source>missing since %1</source>
        <comment>a channel; a date</comment>
        <translation>verdwenen sinds %1</translation>
    </message>
    <message>
        <source>Its playlist does not have it any more since %1.
Number, name and guide wait for it until %2, or until you forget it.</source>
        <translation>Zijn lijst heeft hem sinds %1 niet meer.
Nummer, naam en gids wachten op hem tot %2, of tot u hem vergeet.</translation>
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
        <translation>Nog niet bekend: het blijkt na de eerste seconden video.</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Geen beeld</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <comment>codec</comment>
        <translation>Beeld: %1</translation>
    </message>
    <message>
        <source>Picture: %1, %2 × %3 pixels, interlaced (half of the lines at a time)</source>
        <translation>Beeld: %1, %2 × %3 beeldpunten, geïnterlinieerd (telkens de helft van de lijnen)</translation>
    </message>
    <message>
        <source>Picture: %1, %2 × %3 pixels</source>
        <translation>Beeld: %1, %2 × %3 beeldpunten</translation>
    </message>
    <message>
        <source>Sound: %1</source>
        <comment>codecs</comment>
        <translation>Geluid: %1</translation>
    </message>
    <message numerus="yes">
        <source>Packets were missing in %n place(s) since it began: the picture may show blocks. Mostly it is the provider&apos;s line.</source>
        <translation>
            <numerusform>Sinds het begin ontbraken op %n plaats pakketten: het beeld kan blokjes tonen. Meestal is het de lijn van de aanbieder.</numerusform>
            <numerusform>Sinds het begin ontbraken op %n plaatsen pakketten: het beeld kan blokjes tonen. Meestal is het de lijn van de aanbieder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of the stream was late or jumped %n time(s): picture and sound may halt for a moment.</source>
        <translation>
            <numerusform>De klok van de stream was %n keer te laat of sprong: beeld en geluid kunnen even haperen.</numerusform>
            <numerusform>De klok van de stream was %n keer te laat of sprong: beeld en geluid kunnen even haperen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was missing since it began.</source>
        <translation>Sinds het begin ontbrak niets.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>how often a connection was opened anew</comment>
        <translation>
            <numerusform>%n keer</numerusform>
            <numerusform>%n keer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <comment>how often, how long ago the last time was</comment>
        <translation>%1, %2 geleden</translation>
    </message>
    <message>
        <source>The connection never broke since it began.</source>
        <translation>De verbinding is sinds het begin nooit verbroken.</translation>
    </message>
    <message numerus="yes">
        <source>The connection was opened anew %n time(s) since it began. Viewers stay connected meanwhile.</source>
        <translation>
            <numerusform>De verbinding is sinds het begin %n keer opnieuw geopend. Kijkers blijven intussen verbonden.</numerusform>
            <numerusform>De verbinding is sinds het begin %n keer opnieuw geopend. Kijkers blijven intussen verbonden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last %1 ago (%2)</source>
        <comment>how long ago, exact time</comment>
        <translation>Laatst %1 geleden (%2)</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <comment>why a connection was opened anew</comment>
        <translation>Reden: %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds, with one decimal</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>The provider has sent no video yet.</source>
        <translation>De aanbieder heeft nog geen video gestuurd.</translation>
    </message>
    <message>
        <source>So long the provider took to send the first video. It is most of what a viewer waits for when switching to the channel.</source>
        <translation>Zo lang deed de aanbieder over de eerste video. Dat is het meeste van het wachten bij overschakelen naar deze zender.</translation>
    </message>
    <message>
        <source>Sound in AAC LATM: Plex can&apos;t record it</source>
        <translation>Geluid in AAC LATM: Plex kan het niet opnemen</translation>
    </message>
    <message>
        <source>Some players stay silent, too. Use another variant of the channel if the provider has one: with AAC in ADTS, MP2 or AC-3.</source>
        <translation>Sommige spelers blijven ook stil. Gebruik een andere variant van de zender als de aanbieder die heeft: met AAC in ADTS, MP2 of AC-3.</translation>
    </message>
    <message>
        <source>Sound in DTS: most players can&apos;t play it</source>
        <translation>Geluid in DTS: de meeste spelers kunnen het niet afspelen</translation>
    </message>
    <message>
        <source>Plex has to convert it, which takes computing time. Use another variant of the channel if the provider has one.</source>
        <translation>Plex moet het omzetten, wat rekentijd kost. Gebruik een andere variant van de zender als de aanbieder die heeft.</translation>
    </message>
    <message>
        <source>Picture in an unknown format: no player is known to show it</source>
        <translation>Beeld in een onbekende vorm: geen bekende speler toont het</translation>
    </message>
    <message>
        <source>Picture in %1: hardly any player shows it</source>
        <comment>codec</comment>
        <translation>Beeld in %1: bijna geen speler toont het</translation>
    </message>
    <message>
        <source>Use another variant of the channel if the provider has one, best in H.264.</source>
        <translation>Gebruik een andere variant van de zender als de aanbieder die heeft, het liefst in H.264.</translation>
    </message>
    <message>
        <source>No picture: Plex takes the channel for broken</source>
        <translation>Geen beeld: Plex houdt de zender voor kapot</translation>
    </message>
    <message>
        <source>It is a radio channel. Other players play it; in Plex, leave it out of the lineup.</source>
        <translation>Het is een radiozender. Andere spelers spelen hem af; laat hem in Plex weg.</translation>
    </message>
    <message>
        <source>Encrypted: nobody can see it</source>
        <translation>Versleuteld: niemand kan het zien</translation>
    </message>
    <message>
        <source>The provider sends it scrambled. Ask there whether your subscription includes it.</source>
        <translation>De aanbieder stuurt het versleuteld. Vraag daar of uw abonnement het bevat.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a stream: the provider sends nothing</comment>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Unsuitable</source>
        <comment>a stream whose codecs many players can&apos;t show</comment>
        <translation>Ongeschikt</translation>
    </message>
    <message numerus="yes">
        <source>Broke %n time(s)</source>
        <comment>a stream</comment>
        <translation>
            <numerusform>%n keer verbroken</numerusform>
            <numerusform>%n keer verbroken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <comment>in a stream</comment>
        <translation>
            <numerusform>%n fout</numerusform>
            <numerusform>%n fouten</numerusform>
        </translation>
    </message>
    <message>
        <source>Good</source>
        <comment>a stream</comment>
        <translation>Goed</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) in the stream</source>
        <translation>
            <numerusform>%n fout in de stream</numerusform>
            <numerusform>%n fouten in de stream</numerusform>
        </translation>
    </message>
    <message>
        <source>reopened %1</source>
        <comment>how often a connection was opened anew, how long ago</comment>
        <translation>%1 heropend</translation>
    </message>
    <message>
        <source>First video after %1</source>
        <comment>so many seconds</comment>
        <translation>Eerste video na %1</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Watched hours by weekday and hour</source>
        <translation>Gekeken uren naar weekdag en uur</translation>
    </message>
    <message>
        <source>%1 %2 h</source>
        <comment>weekday, watched hours</comment>
        <translation>%1 %2 uur</translation>
    </message>
    <message>
        <source>%1 %2: %3 h watched</source>
        <comment>weekday, time, hours</comment>
        <translation>%1 %2: %3 uur gekeken</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Ended</source>
        <comment>column: when</comment>
        <translation>Geëindigd</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>column</comment>
        <translation>Zender</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>column</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column</comment>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <comment>column</comment>
        <translation>Waarom hij eindigde</translation>
    </message>
    <message>
        <source>Length</source>
        <comment>column: duration</comment>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>column: how much was sent</comment>
        <translation>Data</translation>
    </message>
    <message>
        <source>Session</source>
        <comment>column</comment>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>From %1
until %2</source>
        <translation>Van %1
tot %2</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Channel, name or number</source>
        <translation>Zender, naam of nummer</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Read the history again</source>
        <translation>De geschiedenis opnieuw lezen</translation>
    </message>
    <message>
        <source>Ended sessions</source>
        <translation>Geëindigde sessies</translation>
    </message>
    <message>
        <source>Load more</source>
        <translation>Meer laden</translation>
    </message>
    <message>
        <source>Steps of the selected session</source>
        <translation>Stappen van de gekozen sessie</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Laatste 24 uur</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Laatste 7 dagen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n session(s): %2 watched, %3</source>
        <comment>time, amount of data</comment>
        <translation>
            <numerusform>%1 van %n sessie: %2 gekeken, %3</numerusform>
            <numerusform>%1 van %n sessies: %2 gekeken, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who watched what, then why it ended</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Select a session to see its steps</source>
        <translation>Kies een sessie om haar stappen te zien</translation>
    </message>
    <message>
        <source>The history can&apos;t be read at the moment</source>
        <translation>De geschiedenis kan nu niet worden gelezen</translation>
    </message>
    <message>
        <source>The database does not answer. The status line below says why.</source>
        <translation>De database antwoordt niet. De statusregel onderaan zegt waarom.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>No ended sessions</source>
        <translation>Geen geëindigde sessies</translation>
    </message>
    <message>
        <source>Sessions that are over are listed here, with the reason why they ended.</source>
        <translation>Sessies die voorbij zijn staan hier, met de reden waarom ze eindigden.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>The history is being read</source>
        <translation>De geschiedenis wordt gelezen</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Find on this page</source>
        <translation>Zoeken op deze pagina</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>What it does</source>
        <comment>column</comment>
        <translation>Wat het doet</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>column</comment>
        <translation>Toets</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Time</source>
        <comment>column</comment>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>column: severity of a log line</comment>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>column: part of the program</comment>
        <translation>Deel</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>column</comment>
        <translation>Melding</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Least level shown</source>
        <translation>Laagste getoonde niveau</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all that are shown</source>
        <translation>De gekozen regels kopiëren, of alle getoonde</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Save the lines that are shown to a file</source>
        <translation>De getoonde regels in een bestand opslaan</translation>
    </message>
    <message>
        <source>No log lines</source>
        <translation>Geen logregels</translation>
    </message>
    <message>
        <source>What PlexBridge does is told here, line by line. At this level there is nothing to tell.</source>
        <translation>Wat PlexBridge doet staat hier, regel voor regel. Op dit niveau is er niets te zeggen.</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>least severity shown</comment>
        <translation>Vanaf %1</translation>
    </message>
    <message>
        <source>Write them from now on</source>
        <translation>Ze voortaan schrijven</translation>
    </message>
    <message>
        <source>Such lines are not written at the moment</source>
        <translation>Zulke regels worden nu niet geschreven</translation>
    </message>
    <message>
        <source>PlexBridge writes only lines from %1 on.</source>
        <comment>a log level</comment>
        <translation>PlexBridge schrijft alleen regels vanaf %1.</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>Logboek opslaan</translation>
    </message>
    <message>
        <source>The log was not saved</source>
        <translation>Het logboek is niet opgeslagen</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Choose another place.</source>
        <translation>%1 kan niet worden geschreven. Kies een andere plaats.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bewerken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Beeld</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Instellingen…</translation>
    </message>
    <message>
        <source>Set &amp;up…</source>
        <translation>&amp;Instellen…</translation>
    </message>
    <message>
        <source>&amp;Check-up…</source>
        <translation>&amp;Controle…</translation>
    </message>
    <message>
        <source>How to &amp;add it in Plex</source>
        <translation>Hoe u het in Plex &amp;toevoegt</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Toetsen…</translation>
    </message>
    <message>
        <source>For &amp;support…</source>
        <translation>Voor &amp;hulp…</translation>
    </message>
    <message>
        <source>A&amp;bout PlexBridge…</source>
        <translation>&amp;Over PlexBridge…</translation>
    </message>
    <message>
        <source>&amp;Refresh channels</source>
        <translation>Zenders &amp;vernieuwen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Kijksessies</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Zenders</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Gids</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Gebeurtenissen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Apparaat</translation>
    </message>
    <message>
        <source>%1 – PlexBridge</source>
        <comment>window title: name of the device</comment>
        <translation>%1 – PlexBridge</translation>
    </message>
    <message>
        <source>&amp;Undo:</source>
        <comment>before what is undone</comment>
        <translation>&amp;Ongedaan maken:</translation>
    </message>
    <message>
        <source>&amp;Redo:</source>
        <comment>before what is done again</comment>
        <translation>&amp;Opnieuw:</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Instellingen openen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>MessageSettings</name>
    <message>
        <source>What happens can be told to other programs and to a telephone. Nothing is sent unless an address stands here.</source>
        <translation>Wat er gebeurt, kan aan andere programma&apos;s en aan een telefoon worden gemeld. Er wordt niets verstuurd zolang hier geen adres staat.</translation>
    </message>
    <message>
        <source>MQTT: Home Assistant and others</source>
        <translation>MQTT: Home Assistant en andere</translation>
    </message>
    <message>
        <source>Home Assistant finds tuners in use, who watches and what is wrong by itself.</source>
        <translation>Home Assistant vindt zelf welke tuners bezet zijn, wie kijkt en wat er mis is.</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>{message}, {kind}, {channel}, {number}, {client}, {detail}, {state}, {time}, {trouble} and {id} are replaced in what is sent.</source>
        <translation>{message}, {kind}, {channel}, {number}, {client}, {detail}, {state}, {time}, {trouble} en {id} worden vervangen in wat wordt verstuurd.</translation>
    </message>
    <message>
        <source>ntfy: notifications on a telephone</source>
        <translation>ntfy: meldingen op een telefoon</translation>
    </message>
    <message>
        <source>Choose a topic that nobody guesses: who knows it can read along.</source>
        <translation>Kies een onderwerp dat niemand raadt: wie het kent, leest mee.</translation>
    </message>
    <message>
        <source>Send a test</source>
        <comment>button</comment>
        <translation>Test versturen</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wordt verstuurd…</translation>
    </message>
    <message>
        <source>&amp;Webhook and ntfy are told:</source>
        <translation>&amp;Webhook en ntfy horen:</translation>
    </message>
    <message>
        <source>What webhook and ntfy are told</source>
        <translation>Wat webhook en ntfy horen</translation>
    </message>
    <message>
        <source>All that is trouble</source>
        <translation>Alles wat een probleem is</translation>
    </message>
    <message>
        <source>Everything that happens</source>
        <translation>Alles wat er gebeurt</translation>
    </message>
    <message>
        <source>What is chosen here:</source>
        <translation>Wat hier is gekozen:</translation>
    </message>
    <message>
        <source>Kinds of events that webhook and ntfy are told</source>
        <translation>Soorten gebeurtenissen die webhook en ntfy horen</translation>
    </message>
    <message>
        <source>It arrived: the server answered %1.</source>
        <comment>a status number</comment>
        <translation>Aangekomen: de server antwoordde %1.</translation>
    </message>
    <message>
        <source>It arrived: the server answered %1: %2</source>
        <comment>a status number, its words</comment>
        <translation>Aangekomen: de server antwoordde %1: %2</translation>
    </message>
    <message>
        <source>It arrived.</source>
        <translation>Aangekomen.</translation>
    </message>
    <message>
        <source>It was not taken: the server answered %1.</source>
        <comment>a status number</comment>
        <translation>Niet aangenomen: de server antwoordde %1.</translation>
    </message>
    <message>
        <source>It was not taken: the server answered %1: %2</source>
        <comment>a status number, its words</comment>
        <translation>Niet aangenomen: de server antwoordde %1: %2</translation>
    </message>
    <message>
        <source>It did not arrive: %1</source>
        <translation>Niet aangekomen: %1</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Er is nog niets verstuurd.</translation>
    </message>
    <message numerus="yes">
        <source>The last message was taken; %Ln in all since the start.</source>
        <translation>
            <numerusform>Het laatste bericht is aangenomen; %Ln sinds de start.</numerusform>
            <numerusform>Het laatste bericht is aangenomen; %Ln in totaal sinds de start.</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages do not arrive; it is tried again: %1</source>
        <translation>Berichten komen niet aan; het wordt opnieuw geprobeerd: %1</translation>
    </message>
    <message>
        <source>Nothing is ticked. Tick what is to be told, or choose all that is trouble.</source>
        <translation>Er is niets aangevinkt. Vink aan wat gemeld moet worden, of kies alles wat mis is.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Deze melding sluiten</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Open</source>
        <comment>a notification: show it in the window</comment>
        <translation>Openen</translation>
    </message>
</context>
<context>
    <name>PastChart</name>
    <message>
        <source>Viewers at once</source>
        <translation>Kijkers tegelijk</translation>
    </message>
    <message numerus="yes">
        <source>At most %n at once</source>
        <comment>viewers</comment>
        <translation>
            <numerusform>Hoogstens %n tegelijk</numerusform>
            <numerusform>Hoogstens %n tegelijk</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: at most %2 at once</source>
        <comment>time, number of viewers</comment>
        <translation>%1: hoogstens %2 tegelijk</translation>
    </message>
</context>
<context>
    <name>PastView</name>
    <message>
        <source>Watched</source>
        <comment>column: time</comment>
        <translation>Gekeken</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>column: how much was sent</comment>
        <translation>Data</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>column: how many sessions of all</comment>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Save table as CSV…</source>
        <translation>Tabel opslaan als CSV…</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>column</comment>
        <translation>Zender</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>column</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Viewers at once</source>
        <translation>Kijkers tegelijk</translation>
    </message>
    <message>
        <source>When somebody watches</source>
        <translation>Wanneer er gekeken wordt</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s): %1 watched, %2</source>
        <comment>time, amount of data</comment>
        <translation>
            <numerusform>%n sessie: %1 gekeken, %2</numerusform>
            <numerusform>%n sessies: %1 gekeken, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n mislukt</numerusform>
            <numerusform>%n mislukt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>counts</comment>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>PlaylistList</name>
    <message>
        <source>Add account…</source>
        <translation>Account toevoegen…</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Opties…</translation>
    </message>
    <message>
        <source>Account at %1</source>
        <comment>server of a provider</comment>
        <translation>Account bij %1</translation>
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
            <numerusform>%1 (hoogstens %n stream tegelijk)</numerusform>
            <numerusform>%1 (hoogstens %n streams tegelijk)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – switched off</source>
        <comment>a playlist</comment>
        <translation>%1 – uitgezet</translation>
    </message>
    <message>
        <source>Certificates of this provider are not verified.</source>
        <translation>Certificaten van deze aanbieder worden niet gecontroleerd.</translation>
    </message>
</context>
<context>
    <name>PlaylistOptions</name>
    <message>
        <source>Use</source>
        <translation>Gebruik</translation>
    </message>
    <message>
        <source>&amp;Use this playlist</source>
        <translation>Deze lijst &amp;gebruiken</translation>
    </message>
    <message>
        <source>Switched off, it has no channels. They get their numbers back when it is switched on again.</source>
        <translation>Uitgezet heeft ze geen zenders. Die krijgen hun nummers terug als ze weer wordt aangezet.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Naam:</translation>
    </message>
    <message>
        <source>Read again e&amp;very:</source>
        <translation>Opnieuw &amp;lezen elke:</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Alleen op verzoek</translation>
    </message>
    <message>
        <source> h</source>
        <translation> u</translation>
    </message>
    <message>
        <source>&amp;First number:</source>
        <translation>&amp;Eerste nummer:</translation>
    </message>
    <message>
        <source>Channels that bring no number of their own are numbered from here on. Numbers that were given stay.</source>
        <translation>Zenders die geen eigen nummer meebrengen worden vanaf hier genummerd. Gegeven nummers blijven.</translation>
    </message>
    <message>
        <source>&amp;Streams at once:</source>
        <translation>&amp;Streams tegelijk:</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Geen limiet</translation>
    </message>
    <message>
        <source>As many as your contract allows. Several viewers of one channel count once; more channels are not opened, so that the provider locks nobody out.</source>
        <translation>Zoveel als uw contract toestaat. Meerdere kijkers van één zender tellen één keer; meer zenders worden niet geopend, zodat de aanbieder niemand blokkeert.</translation>
    </message>
    <message>
        <source>User &amp;agent:</source>
        <translation>&amp;User-agent:</translation>
    </message>
    <message>
        <source>PlexBridge&apos;s own</source>
        <translation>Die van PlexBridge</translation>
    </message>
    <message>
        <source>The name of a player that the provider wants to see. Streams that name one in the playlist keep theirs.</source>
        <translation>De naam van een speler die de aanbieder wil zien. Streams die er in de lijst een noemen houden die.</translation>
    </message>
    <message>
        <source>Accept a &amp;certificate that can&apos;t be verified</source>
        <translation>Een &amp;certificaat aanvaarden dat niet te controleren is</translation>
    </message>
    <message>
        <source>Anybody between this computer and the provider can then read user name and password and change what is shown. Switch this on only if the provider can&apos;t be reached otherwise.</source>
        <translation>Wie tussen deze computer en de aanbieder zit kan dan gebruikersnaam en wachtwoord lezen en veranderen wat getoond wordt. Zet dit alleen aan als de aanbieder anders niet te bereiken is.</translation>
    </message>
    <message>
        <source>Which channels</source>
        <translation>Welke zenders</translation>
    </message>
    <message>
        <source>Options of %1</source>
        <comment>window title: a playlist</comment>
        <translation>Opties van %1</translation>
    </message>
    <message>
        <source>&amp;Data a month:</source>
        <translation>&amp;Gegevens per maand:</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>Nothing is stopped at it; you are told when 80 % have come.</source>
        <translation>Er wordt dan niets gestopt; u hoort het bij 80 %.</translation>
    </message>
    <message>
        <source>Take &amp;films, episodes and clips for channels, too</source>
        <translation>Ook &amp;films, afleveringen en clips als zenders nemen</translation>
    </message>
    <message>
        <source>Take &amp;headings such as #### SPORT #### for channels, too</source>
        <translation>Ook &amp;kopjes zoals #### SPORT #### als zenders nemen</translation>
    </message>
</context>
<context>
    <name>PlaylistStateModel</name>
    <message>
        <source>Playlist</source>
        <comment>column</comment>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <comment>column</comment>
        <translation>Laatst vernieuwd</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>column: when it is read again</comment>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column: of the last refresh</comment>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Channels</source>
        <comment>column: how many</comment>
        <translation>Zenders</translation>
    </message>
    <message>
        <source>Switched off</source>
        <comment>a playlist</comment>
        <translation>Uitgezet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>result of a refresh, how long an account runs</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>account has ended</source>
        <translation>account is afgelopen</translation>
    </message>
    <message numerus="yes">
        <source>account ends in %n day(s)</source>
        <translation>
            <numerusform>account eindigt over %n dag</numerusform>
            <numerusform>account eindigt over %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>The account runs until %1</source>
        <comment>date</comment>
        <translation>Het account loopt tot %1</translation>
    </message>
    <message numerus="yes">
        <source>The provider allows %n stream(s) at once</source>
        <translation>
            <numerusform>De aanbieder staat %n stream tegelijk toe</numerusform>
            <numerusform>De aanbieder staat %n streams tegelijk toe</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>column: how many entries become no channels</comment>
        <translation>Weggelaten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s), by the choice of channels</source>
        <translation>
            <numerusform>%Ln zender, door de keuze van zenders</numerusform>
            <numerusform>%Ln zenders, door de keuze van zenders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln film(s), episodes and clips</source>
        <translation>
            <numerusform>%Ln film, aflevering of clip</numerusform>
            <numerusform>%Ln films, afleveringen en clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln heading(s) among channels</source>
        <translation>
            <numerusform>%Ln kopje tussen zenders</numerusform>
            <numerusform>%Ln kopjes tussen zenders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacySettings</name>
    <message>
        <source>&amp;Ask media servers who watches</source>
        <translation>Mediaservers &amp;vragen wie er kijkt</translation>
    </message>
    <message>
        <source>Rows, notifications and the history then name the account and the player. Switched off, they name devices only, names that are kept are forgotten, and streams that nobody watches are not found.</source>
        <translation>Rijen, meldingen en de geschiedenis noemen dan het account en de speler. Uitgeschakeld noemen ze alleen apparaten, worden bewaarde namen vergeten en worden streams die niemand bekijkt niet gevonden.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dagen</translation>
    </message>
    <message>
        <source>Days that names are kept</source>
        <translation>Dagen dat namen worden bewaard</translation>
    </message>
    <message>
        <source>&amp;Forget names after:</source>
        <translation>Namen ve&amp;rgeten na:</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nooit vanzelf</translation>
    </message>
    <message>
        <source>&amp;End streams that nobody watches after:</source>
        <translation>Streams die niemand bekijkt b&amp;eëindigen na:</translation>
    </message>
    <message>
        <source>&amp;Past sessions kept, for 90 days at most:</source>
        <translation>Bewaarde vroegere &amp;sessies, hoogstens 90 dagen:</translation>
    </message>
    <message>
        <source>Tokens and passwords</source>
        <translation>Tokens en wachtwoorden</translation>
    </message>
    <message>
        <source>New ones go into the keychain of this desktop, if there is one, else into a file that only you can read. Passwords of providers stand in the settings file, which only you can read, too: they are part of every address of a channel.</source>
        <translation>Nieuwe gaan in de sleutelbos van deze desktop, als die er is, anders in een bestand dat alleen u kunt lezen. Wachtwoorden van aanbieders staan in het instellingenbestand, dat ook alleen u kunt lezen: ze zijn deel van elk adres van een zender.</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Problems of the last import</source>
        <translation>Problemen van de laatste import</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>problems</comment>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurgeDialog</name>
    <message>
        <source>Purge sessions</source>
        <translation>Sessies opruimen</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>time without activity</comment>
        <translation>Willekeurig</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Any client: name or address</source>
        <translation>Elke client: naam of adres</translation>
    </message>
    <message>
        <source>Any channel: name or number</source>
        <translation>Elke zender: naam of nummer</translation>
    </message>
    <message>
        <source>States:</source>
        <translation>Toestanden:</translation>
    </message>
    <message>
        <source>&amp;Without activity for at least:</source>
        <translation>&amp;Zonder activiteit sinds ten minste:</translation>
    </message>
    <message>
        <source>&amp;Client:</source>
        <translation>&amp;Client:</translation>
    </message>
    <message>
        <source>C&amp;hannel:</source>
        <translation>&amp;Zender:</translation>
    </message>
    <message>
        <source>Keep all</source>
        <comment>button: purge nothing</comment>
        <translation>Alles bewaren</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) will leave the table.</source>
        <translation>
            <numerusform>%n sessie verlaat de tabel.</numerusform>
            <numerusform>%n sessies verlaten de tabel.</numerusform>
        </translation>
    </message>
    <message>
        <source>No session is like this.</source>
        <translation>Er is geen sessie zoals deze.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them run(s): whoever watches sees the picture end.</source>
        <translation>
            <numerusform>%n daarvan loopt: wie kijkt ziet het beeld eindigen.</numerusform>
            <numerusform>%n daarvan lopen: wie kijkt ziet het beeld eindigen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Purge %n session(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>%n sessie opruimen</numerusform>
            <numerusform>%n sessies opruimen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefreshReview</name>
    <message>
        <source>What the last refresh changed</source>
        <translation>Wat de laatste vernieuwing veranderde</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date and time, what a refresh changed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>column</comment>
        <translation>Zender</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>column: to a channel</comment>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>column</comment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>column</comment>
        <translation>Groep</translation>
    </message>
    <message>
        <source>All new ones on</source>
        <translation>Alle nieuwe aan</translation>
    </message>
    <message>
        <source>All new ones off</source>
        <translation>Alle nieuwe uit</translation>
    </message>
    <message>
        <source>are offered to Plex</source>
        <comment>new channels</comment>
        <translation>worden aan Plex aangeboden</translation>
    </message>
    <message>
        <source>are hidden</source>
        <comment>new channels</comment>
        <translation>worden verborgen</translation>
    </message>
    <message>
        <source>are hidden until I have looked here</source>
        <comment>new channels</comment>
        <translation>worden verborgen tot ik hier gekeken heb</translation>
    </message>
    <message>
        <source>From now on, new channels of these &amp;playlists:</source>
        <translation>Vanaf nu, nieuwe zenders van deze &amp;lijsten:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>channels</comment>
        <translation>
            <numerusform>%Ln nieuw</numerusform>
            <numerusform>%Ln nieuw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln back again</source>
        <comment>channels</comment>
        <translation>
            <numerusform>%Ln weer terug</numerusform>
            <numerusform>%Ln weer terug</numerusform>
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
            <numerusform>%Ln hernoemd</numerusform>
            <numerusform>%Ln hernoemd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another number</source>
        <comment>channels</comment>
        <translation>
            <numerusform>%Ln met een ander nummer</numerusform>
            <numerusform>%Ln met een ander nummer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>changes of channels</comment>
        <translation>
            <numerusform>%Ln meer</numerusform>
            <numerusform>%Ln meer</numerusform>
        </translation>
    </message>
    <message>
        <source>New, hidden by the rule</source>
        <translation>Nieuw, verborgen volgens de regel</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a channel</comment>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Back again</source>
        <comment>a channel</comment>
        <translation>Weer terug</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>a channel</comment>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Was called %1</source>
        <comment>a channel&apos;s former name</comment>
        <translation>Heette %1</translation>
    </message>
    <message>
        <source>Had number %1</source>
        <comment>a channel&apos;s former number</comment>
        <translation>Had nummer %1</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) will be switched.</source>
        <translation>
            <numerusform>%n zender wordt omgezet.</numerusform>
            <numerusform>%n zenders worden omgezet.</numerusform>
        </translation>
    </message>
    <message>
        <source>A tick before its name offers a channel to Plex.</source>
        <translation>Een vinkje voor de naam biedt een zender aan Plex aan.</translation>
    </message>
</context>
<context>
    <name>ReplayModel</name>
    <message>
        <source>Time</source>
        <comment>column</comment>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>column</comment>
        <translation>Wat er gebeurde</translation>
    </message>
</context>
<context>
    <name>SaidText</name>
    <message>
        <source>the provider fell silent</source>
        <translation>de aanbieder viel stil</translation>
    </message>
    <message>
        <source>the provider ended the stream</source>
        <translation>de aanbieder beëindigde de stream</translation>
    </message>
    <message>
        <source>the provider sends nothing</source>
        <translation>de aanbieder stuurt niets</translation>
    </message>
    <message>
        <source>The provider sends nothing</source>
        <translation>De aanbieder stuurt niets</translation>
    </message>
    <message>
        <source>the provider sent no video</source>
        <translation>de aanbieder stuurde geen video</translation>
    </message>
    <message>
        <source>the provider sends a web page (%1) instead of video</source>
        <translation>de aanbieder stuurt een webpagina (%1) in plaats van video</translation>
    </message>
    <message>
        <source>the provider sends a text (%1) instead of video</source>
        <translation>de aanbieder stuurt een tekst (%1) in plaats van video</translation>
    </message>
    <message>
        <source>the provider refuses the name or the password (%1)</source>
        <translation>de aanbieder weigert de naam of het wachtwoord (%1)</translation>
    </message>
    <message>
        <source>the provider wants to be paid first (%1)</source>
        <translation>de aanbieder wil eerst betaald worden (%1)</translation>
    </message>
    <message>
        <source>the provider refuses this account, or the address it is used from (%1)</source>
        <translation>de aanbieder weigert dit account, of het adres waarvandaan het gebruikt wordt (%1)</translation>
    </message>
    <message>
        <source>the provider does not have this stream (%1)</source>
        <translation>de aanbieder heeft deze stream niet (%1)</translation>
    </message>
    <message>
        <source>the provider does not give the stream in this form (%1)</source>
        <translation>de aanbieder geeft de stream niet in deze vorm (%1)</translation>
    </message>
    <message>
        <source>the provider has given this stream up (%1)</source>
        <translation>de aanbieder heeft deze stream opgegeven (%1)</translation>
    </message>
    <message>
        <source>the provider finds that it is asked too often (%1)</source>
        <translation>de aanbieder vindt dat er te vaak gevraagd wordt (%1)</translation>
    </message>
    <message>
        <source>the provider may not show this here (%1)</source>
        <translation>de aanbieder mag dit hier niet tonen (%1)</translation>
    </message>
    <message>
        <source>the provider finds the account expired or blocked (%1)</source>
        <translation>de aanbieder houdt het account voor afgelopen of geblokkeerd (%1)</translation>
    </message>
    <message>
        <source>the provider&apos;s own source does not answer (%1)</source>
        <translation>de eigen bron van de aanbieder antwoordt niet (%1)</translation>
    </message>
    <message>
        <source>the provider has trouble of its own (%1)</source>
        <translation>de aanbieder heeft zelf problemen (%1)</translation>
    </message>
    <message>
        <source>the provider refuses the stream (%1)</source>
        <translation>de aanbieder weigert de stream (%1)</translation>
    </message>
    <message>
        <source>the provider allows no further connection of this account (%1)</source>
        <translation>de aanbieder staat geen verdere verbinding van dit account toe (%1)</translation>
    </message>
    <message>
        <source>the provider allows one connection and still counts the last one (%1)</source>
        <translation>de aanbieder staat één verbinding toe en telt de laatste nog mee (%1)</translation>
    </message>
    <message>
        <source>the provider allows %1 connections and still counts one that has ended (%2)</source>
        <translation>de aanbieder staat %1 verbindingen toe en telt er nog een mee die geëindigd is (%2)</translation>
    </message>
    <message>
        <source>the provider does not understand the question (%1)</source>
        <translation>de aanbieder begrijpt de vraag niet (%1)</translation>
    </message>
    <message>
        <source>the provider is overloaded, or down for a while (%1)</source>
        <translation>de aanbieder is overbelast of een tijdje buiten dienst (%1)</translation>
    </message>
    <message>
        <source>the provider&apos;s server is down (%1)</source>
        <translation>de server van de aanbieder is buiten dienst (%1)</translation>
    </message>
    <message>
        <source>the provider leads on to nowhere (%1)</source>
        <translation>de aanbieder verwijst naar nergens (%1)</translation>
    </message>
    <message>
        <source>the network wants a login first (%1)</source>
        <translation>het netwerk wil eerst een aanmelding (%1)</translation>
    </message>
    <message>
        <source>the proxy wants a name and a password, or others (%1)</source>
        <translation>de proxy wil een naam en een wachtwoord, of andere (%1)</translation>
    </message>
    <message>
        <source>the proxy wants a name and a password, or others</source>
        <translation>de proxy wil een naam en een wachtwoord, of andere</translation>
    </message>
    <message>
        <source>the proxy does not allow it</source>
        <translation>de proxy staat het niet toe</translation>
    </message>
    <message>
        <source>the proxy can&apos;t be reached</source>
        <translation>de proxy is niet bereikbaar</translation>
    </message>
    <message>
        <source>the proxy can&apos;t reach the provider</source>
        <translation>de proxy kan de aanbieder niet bereiken</translation>
    </message>
    <message>
        <source>the proxy can&apos;t reach the server</source>
        <translation>de proxy kan de server niet bereiken</translation>
    </message>
    <message>
        <source>the name of the proxy is not known</source>
        <translation>de naam van de proxy is onbekend</translation>
    </message>
    <message>
        <source>the proxy can&apos;t be used</source>
        <translation>de proxy is niet te gebruiken</translation>
    </message>
    <message>
        <source>the provider refuses the connection</source>
        <translation>de aanbieder weigert de verbinding</translation>
    </message>
    <message>
        <source>the server refuses the connection</source>
        <translation>de server weigert de verbinding</translation>
    </message>
    <message>
        <source>the provider broke the connection off</source>
        <translation>de aanbieder heeft de verbinding verbroken</translation>
    </message>
    <message>
        <source>the server broke the connection off</source>
        <translation>de server heeft de verbinding verbroken</translation>
    </message>
    <message>
        <source>there is no way to the provider</source>
        <translation>er is geen weg naar de aanbieder</translation>
    </message>
    <message>
        <source>there is no way to the server</source>
        <translation>er is geen weg naar de server</translation>
    </message>
    <message>
        <source>the provider can&apos;t be reached</source>
        <translation>de aanbieder is niet bereikbaar</translation>
    </message>
    <message>
        <source>the server can&apos;t be reached</source>
        <translation>de server is niet te bereiken</translation>
    </message>
    <message>
        <source>the provider sent nothing any more</source>
        <translation>de aanbieder stuurde niets meer</translation>
    </message>
    <message>
        <source>the server sent nothing any more</source>
        <translation>de server stuurde niets meer</translation>
    </message>
    <message>
        <source>the provider closed the connection unanswered</source>
        <translation>de aanbieder sloot de verbinding zonder antwoord</translation>
    </message>
    <message>
        <source>the server closed the connection unanswered</source>
        <translation>de server verbrak de verbinding zonder antwoord</translation>
    </message>
    <message>
        <source>the provider closed the connection too early</source>
        <translation>de aanbieder sloot de verbinding te vroeg</translation>
    </message>
    <message>
        <source>the server closed the connection too early</source>
        <translation>de server verbrak de verbinding te vroeg</translation>
    </message>
    <message>
        <source>the provider&apos;s answer is garbled</source>
        <translation>het antwoord van de aanbieder is onbegrijpelijk</translation>
    </message>
    <message>
        <source>the server&apos;s answer is garbled</source>
        <translation>het antwoord van de server is onbegrijpelijk</translation>
    </message>
    <message>
        <source>the name of the provider is not known</source>
        <translation>de naam van de aanbieder is niet bekend</translation>
    </message>
    <message>
        <source>the name of the server is not known</source>
        <translation>de naam van de server is niet bekend</translation>
    </message>
    <message>
        <source>the server answered %1</source>
        <translation>de server antwoordde %1</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is refused; the playlist&apos;s options can accept a certificate that can&apos;t be verified</source>
        <translation>het certificaat van de server wordt geweigerd; in de opties van de lijst is een certificaat toe te laten dat niet te controleren is</translation>
    </message>
    <message>
        <source>the provider&apos;s certificate is refused; the playlist&apos;s options can accept a certificate that can&apos;t be verified</source>
        <translation>het certificaat van de aanbieder wordt geweigerd; in de opties van de lijst is een certificaat toe te laten dat niet te controleren is</translation>
    </message>
    <message>
        <source>the server speaks no TLS there: is http:// meant?</source>
        <translation>de server spreekt daar geen TLS: is http:// bedoeld?</translation>
    </message>
    <message>
        <source>the provider speaks no TLS there: is http:// meant?</source>
        <translation>de aanbieder spreekt daar geen TLS: is http:// bedoeld?</translation>
    </message>
    <message>
        <source>no encryption could be agreed on</source>
        <translation>over geen versleuteling kon men het eens worden</translation>
    </message>
    <message>
        <source>the connection broke (%1)</source>
        <translation>de verbinding brak (%1)</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>fout %1</translation>
    </message>
    <message>
        <source>the answer is not HTTP</source>
        <translation>het antwoord is geen HTTP</translation>
    </message>
    <message>
        <source>the answer is not a transport stream</source>
        <translation>het antwoord is geen transportstream</translation>
    </message>
    <message>
        <source>the address is none of the web</source>
        <translation>het adres is geen webadres</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>het duurde te lang</translation>
    </message>
    <message>
        <source>nothing came</source>
        <translation>er kwam niets</translation>
    </message>
    <message>
        <source>redirected too often</source>
        <translation>te vaak doorgestuurd</translation>
    </message>
    <message>
        <source>redirected to where we must not go</source>
        <translation>doorgestuurd naar waar we niet heen mogen</translation>
    </message>
    <message>
        <source>redirected to nowhere</source>
        <translation>doorgestuurd naar nergens</translation>
    </message>
    <message>
        <source>it leads to an address that no provider has</source>
        <translation>het leidt naar een adres dat geen aanbieder heeft</translation>
    </message>
    <message>
        <source>it leads to PlexBridge itself</source>
        <translation>het leidt naar PlexBridge zelf</translation>
    </message>
    <message>
        <source>it comes from %1 and leads to %2; &quot;may-reach-house = yes&quot; in the playlist&apos;s section allows that</source>
        <translation>het komt van %1 en leidt naar %2; ‘may-reach-house = yes’ in de sectie van de lijst staat dat toe</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>deze computer</translation>
    </message>
    <message>
        <source>the house</source>
        <translation>het thuisnetwerk</translation>
    </message>
    <message>
        <source>the internet</source>
        <translation>het internet</translation>
    </message>
    <message>
        <source>the interface %1 is down</source>
        <translation>de interface %1 is uit</translation>
    </message>
    <message>
        <source>the interface %1 can&apos;t be used: %2</source>
        <translation>de interface %1 is niet te gebruiken: %2</translation>
    </message>
    <message>
        <source>more than %1 MiB</source>
        <translation>meer dan %1 MiB</translation>
    </message>
    <message>
        <source>more than %1 MiB unpacked</source>
        <translation>meer dan %1 MiB uitgepakt</translation>
    </message>
    <message>
        <source>more than %1 GiB</source>
        <translation>meer dan %1 GiB</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>it can&apos;t be unpacked: %1</source>
        <translation>het is niet uit te pakken: %1</translation>
    </message>
    <message>
        <source>there is no such file, or it can&apos;t be read</source>
        <translation>dat bestand bestaat niet, of is niet te lezen</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>dat bestand bestaat niet</translation>
    </message>
    <message>
        <source>not an ordinary file</source>
        <translation>geen gewoon bestand</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made</source>
        <translation>de map is niet aan te maken</translation>
    </message>
    <message>
        <source>the provider leads from list to list</source>
        <translation>de aanbieder verwijst van lijst naar lijst</translation>
    </message>
    <message>
        <source>what the provider sends holds nothing that can be played</source>
        <translation>wat de aanbieder stuurt bevat niets dat afgespeeld kan worden</translation>
    </message>
    <message>
        <source>all tuners are in use</source>
        <translation>alle tuners zijn in gebruik</translation>
    </message>
    <message>
        <source>another one has this tuner</source>
        <translation>een ander heeft deze tuner</translation>
    </message>
    <message>
        <source>the provider allows one connection, which is in use</source>
        <translation>de aanbieder staat één verbinding toe, en die is in gebruik</translation>
    </message>
    <message>
        <source>the provider allows %1 connections, which are in use</source>
        <translation>de aanbieder staat %1 verbindingen toe, en die zijn in gebruik</translation>
    </message>
    <message>
        <source>its picture (%1) can&apos;t be given without converting it, which is not done</source>
        <translation>het beeld (%1) kan niet zonder omzetten worden doorgegeven, en dat gebeurt niet</translation>
    </message>
    <message>
        <source>%1 can&apos;t go through the playlist&apos;s proxy</source>
        <translation>%1 kan niet via de proxy van de afspeellijst</translation>
    </message>
    <message>
        <source>%1 can&apos;t be kept to the playlist&apos;s interface</source>
        <translation>%1 kan niet tot de netwerkkaart van de afspeellijst worden beperkt</translation>
    </message>
    <message>
        <source>the provider&apos;s server refuses the connection (ffmpeg: %1)</source>
        <translation>de server van de aanbieder weigert de verbinding (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>the provider does not answer (ffmpeg: %1)</source>
        <translation>de aanbieder antwoordt niet (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>there is no way to the provider (ffmpeg: %1)</source>
        <translation>er is geen weg naar de aanbieder (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>the name of the provider is not known (ffmpeg: %1)</source>
        <translation>de naam van de aanbieder is onbekend (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>the provider&apos;s certificate is refused (ffmpeg: %1)</source>
        <translation>het certificaat van de aanbieder wordt geweigerd (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>the network here can&apos;t receive this group (ffmpeg: %1)</source>
        <translation>het netwerk hier kan deze groep niet ontvangen (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>the address is none of this computer (ffmpeg: %1)</source>
        <translation>het adres is er geen van deze computer (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>another program here has this port (ffmpeg: %1)</source>
        <translation>een ander programma hier heeft deze poort (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>the provider refuses the stream (ffmpeg: %1)</source>
        <translation>de aanbieder weigert de stream (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>the provider has trouble of its own (ffmpeg: %1)</source>
        <translation>de aanbieder heeft zelf problemen (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>the provider does not have this stream (ffmpeg: %1)</source>
        <translation>de aanbieder heeft deze stream niet (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>the film&apos;s index is at its end, where the provider can&apos;t be asked for it (ffmpeg: %1)</source>
        <translation>de index van de film staat aan het eind, waar hij niet bij de aanbieder op te vragen is (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>there is neither picture nor sound in it (ffmpeg: %1)</source>
        <translation>er zit beeld noch geluid in (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>nothing that can be played came (ffmpeg: %1)</source>
        <translation>er kwam niets dat afgespeeld kan worden (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>a transport stream can&apos;t hold what is in it (ffmpeg: %1)</source>
        <translation>een transportstream kan niet bevatten wat erin zit (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>the ffmpeg here can&apos;t play such addresses (ffmpeg: %1)</source>
        <translation>de ffmpeg hier kan zulke adressen niet afspelen (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>what the provider sends is no video (ffmpeg: %1)</source>
        <translation>wat de aanbieder stuurt is geen video (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>the provider ended the stream (ffmpeg: %1)</source>
        <translation>de aanbieder beëindigde de stream (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>the connection to the provider broke (ffmpeg: %1)</source>
        <translation>de verbinding met de aanbieder brak af (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>ffmpeg is not installed</source>
        <translation>ffmpeg is niet geïnstalleerd</translation>
    </message>
    <message>
        <source>ffmpeg ended with %1</source>
        <translation>ffmpeg eindigde met %1</translation>
    </message>
    <message>
        <source>the stream is encrypted for the provider&apos;s own player (%1)</source>
        <translation>de stream is versleuteld voor de eigen speler van de aanbieder (%1)</translation>
    </message>
    <message>
        <source>a segment is no video</source>
        <translation>een segment is geen video</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; the copy of %2 is used</source>
        <translation>%1; de kopie van %2 wordt gebruikt</translation>
    </message>
    <message>
        <source>%1; the last good copy is used</source>
        <translation>%1; de laatste goede kopie wordt gebruikt</translation>
    </message>
    <message>
        <source>there is no such channel</source>
        <translation>die zender bestaat niet</translation>
    </message>
    <message>
        <source>must be digits such as 5 or 5.1, not zero, with at most 8 characters</source>
        <translation>moeten cijfers zijn zoals 5 of 5.1, niet nul, met hoogstens 8 tekens</translation>
    </message>
    <message>
        <source>%1 is the number of &quot;%2&quot;: give that channel another one first</source>
        <translation>%1 is het nummer van ‘%2’: geef die zender eerst een ander</translation>
    </message>
    <message>
        <source>must have at most %1 characters</source>
        <translation>mag hoogstens %1 tekens hebben</translation>
    </message>
    <message>
        <source>a channel has at most %1 backups</source>
        <translation>een zender heeft hoogstens %1 reserveadressen</translation>
    </message>
    <message>
        <source>only http, https and files can be read</source>
        <translation>alleen http, https en bestanden zijn te lezen</translation>
    </message>
    <message>
        <source>only http and https are read</source>
        <translation>alleen http en https worden gelezen</translation>
    </message>
    <message>
        <source>nobody looks for devices on the network here</source>
        <translation>hier zoekt niemand naar apparaten in het netwerk</translation>
    </message>
    <message>
        <source>the copy is damaged; it will be fetched again</source>
        <translation>de kopie is beschadigd; er wordt opnieuw gedownload</translation>
    </message>
    <message>
        <source>a web page came instead of a playlist</source>
        <translation>er kwam een webpagina in plaats van een lijst</translation>
    </message>
    <message>
        <source>this is a guide (XMLTV), not a playlist: it belongs among the guides</source>
        <translation>dit is een gids (XMLTV) en geen lijst: hij hoort bij de gidsen</translation>
    </message>
    <message>
        <source>the answer of an account came instead of a playlist: user name or password may be wrong</source>
        <translation>er kwam het antwoord van een account in plaats van een lijst: gebruikersnaam of wachtwoord is misschien onjuist</translation>
    </message>
    <message>
        <source>JSON came instead of a playlist</source>
        <translation>er kwam JSON in plaats van een lijst</translation>
    </message>
    <message>
        <source>this is no playlist</source>
        <translation>dit is geen lijst van zenders</translation>
    </message>
    <message>
        <source>this is one HLS stream, not a list of channels: put its address into a playlist</source>
        <translation>dit is één HLS-stream, geen lijst van zenders: zet zijn adres in een lijst</translation>
    </message>
    <message>
        <source>no channel in it</source>
        <translation>geen zender erin</translation>
    </message>
    <message>
        <source>no channel in it; %1</source>
        <translation>geen zender erin; %1</translation>
    </message>
    <message>
        <source>no channel in it, but %1 films, episodes or clips; films = true takes them for channels</source>
        <translation>geen zender erin, maar wel %1 films, afleveringen of clips; films = true neemt ze als zenders</translation>
    </message>
    <message>
        <source>no channel in it, but %1 headings; headings = true takes them for channels</source>
        <translation>geen zender erin, maar wel %1 kopjes; headings = true neemt ze als zenders</translation>
    </message>
    <message>
        <source>it ends in the middle, after %1 of %2 channels; if that is right, switch the playlist off and on again; a list that stays so short is taken after three days</source>
        <translation>hij eindigt halverwege, na %1 van %2 zenders; klopt dat, zet de lijst dan uit en weer aan; een lijst die zo kort blijft wordt na drie dagen overgenomen</translation>
    </message>
    <message>
        <source>only %1 of %2 channels came; if that is right, switch the playlist off and on again; a list that stays so short is taken after three days</source>
        <translation>maar %1 van %2 zenders kwamen; klopt dat, zet de lijst dan uit en weer aan; een lijst die zo kort blijft wordt na drie dagen overgenomen</translation>
    </message>
    <message>
        <source>only %1 of %2 channels came</source>
        <translation>maar %1 van %2 zenders kwamen</translation>
    </message>
    <message>
        <source>the playlist is empty</source>
        <translation>de lijst is leeg</translation>
    </message>
    <message>
        <source>the playlist is too long</source>
        <translation>de lijst is te lang</translation>
    </message>
    <message>
        <source>there is no playlist</source>
        <translation>er is geen lijst</translation>
    </message>
    <message>
        <source>only the first 200,000 channels are read</source>
        <translation>alleen de eerste 200.000 zenders worden gelezen</translation>
    </message>
    <message>
        <source>only the first %1 guides that it names are read; %2 are left out</source>
        <translation>alleen de eerste %1 gidsen die hij noemt worden gelezen; %2 worden weggelaten</translation>
    </message>
    <message>
        <source>the line is longer than 4 MiB</source>
        <translation>de regel is langer dan 4 MiB</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>een aanhalingsteken is niet gesloten</translation>
    </message>
    <message>
        <source>a request header is not allowed and left out</source>
        <translation>een kopregel van het verzoek is niet toegestaan en weggelaten</translation>
    </message>
    <message>
        <source>a request header behind the address is not allowed</source>
        <translation>een kopregel van het verzoek achter het adres is niet toegestaan</translation>
    </message>
    <message>
        <source>a backup: %1</source>
        <translation>een reserveadres: %1</translation>
    </message>
    <message>
        <source>another address: %1</source>
        <translation>een ander adres: %1</translation>
    </message>
    <message>
        <source>it is protected against copying (DRM), only players with a licence show it</source>
        <translation>hij is tegen kopiëren beveiligd (DRM), alleen spelers met een licentie tonen hem</translation>
    </message>
    <message>
        <source>it is protected against copying</source>
        <translation>het is beveiligd tegen kopiëren</translation>
    </message>
    <message>
        <source>the channel has no name</source>
        <translation>de zender heeft geen naam</translation>
    </message>
    <message>
        <source>the channel has no name; such channels are named after their address: %1</source>
        <translation>de zender heeft geen naam; zulke zenders heten naar hun adres: %1</translation>
    </message>
    <message>
        <source>no #EXTINF line stands before the address</source>
        <translation>voor het adres staat geen #EXTINF-regel</translation>
    </message>
    <message>
        <source>no #EXTINF line stands before the address; such channels are named after their address: %1</source>
        <translation>er staat geen #EXTINF-regel voor het adres; zulke zenders heten naar hun adres: %1</translation>
    </message>
    <message>
        <source>no address follows</source>
        <translation>er volgt geen adres</translation>
    </message>
    <message>
        <source>and %1 more lines like these</source>
        <translation>en nog %1 regels zoals deze</translation>
    </message>
    <message>
        <source>%1: needs an add-on or a program of another player, which is not run here</source>
        <translation>%1: heeft een uitbreiding of programma van een andere speler nodig, dat hier niet draait</translation>
    </message>
    <message>
        <source>%1: is not allowed: it reaches files or programs of this computer</source>
        <translation>%1: is niet toegestaan: het bereikt bestanden of programma&apos;s van deze computer</translation>
    </message>
    <message>
        <source>this is no address of a stream</source>
        <translation>dit is geen adres van een stream</translation>
    </message>
    <message>
        <source>a path is not allowed here: only addresses of network streams are played</source>
        <translation>een pad mag hier niet: alleen adressen van netwerkstreams worden afgespeeld</translation>
    </message>
    <message>
        <source>this kind of address is not supported</source>
        <translation>dit soort adres wordt niet ondersteund</translation>
    </message>
    <message>
        <source>the address is not valid</source>
        <translation>het adres is niet geldig</translation>
    </message>
    <message>
        <source>%1 shows pages, not streams: that needs a helper program such as yt-dlp, which is not run here</source>
        <translation>%1 toont pagina&apos;s, geen streams: daarvoor is een hulpprogramma zoals yt-dlp nodig, dat hier niet draait</translation>
    </message>
    <message>
        <source>the provider says that the account is %1</source>
        <translation>de aanbieder zegt dat het account %1 is</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>niet actief</translation>
    </message>
    <message>
        <source>the provider does not accept the user name or the password</source>
        <translation>de aanbieder aanvaardt de gebruikersnaam of het wachtwoord niet</translation>
    </message>
    <message>
        <source>the account has expired</source>
        <translation>het account is afgelopen</translation>
    </message>
    <message>
        <source>the account has expired on %1</source>
        <translation>het account is op %1 verlopen</translation>
    </message>
    <message>
        <source>the provider gives no list of channels</source>
        <translation>de aanbieder geeft geen lijst van zenders</translation>
    </message>
    <message>
        <source>the provider lists none</source>
        <translation>de aanbieder noemt er geen</translation>
    </message>
    <message>
        <source>the list of channels can&apos;t be read: %1</source>
        <translation>de lijst van zenders is niet te lezen: %1</translation>
    </message>
    <message>
        <source>the list of channels ends in the middle</source>
        <translation>de lijst van zenders eindigt halverwege</translation>
    </message>
    <message>
        <source>the provider&apos;s list of groups can&apos;t be read (%1): channels come without groups</source>
        <translation>de lijst van groepen van de aanbieder is niet te lezen (%1): de zenders komen zonder groepen</translation>
    </message>
    <message>
        <source>it sends none</source>
        <translation>hij stuurt er geen</translation>
    </message>
    <message>
        <source>a channel has no stream_id</source>
        <translation>een zender heeft geen stream_id</translation>
    </message>
    <message>
        <source>%1: it has no stream_id</source>
        <translation>%1: hij heeft geen stream_id</translation>
    </message>
    <message>
        <source>these are not the answers of an account</source>
        <translation>dit zijn niet de antwoorden van een account</translation>
    </message>
    <message>
        <source>the device&apos;s lineup can&apos;t be read: %1</source>
        <translation>de zenderlijst van het apparaat is niet te lezen: %1</translation>
    </message>
    <message>
        <source>set aside as %1</source>
        <translation>terzijde gelegd als %1</translation>
    </message>
    <message>
        <source>not an XMLTV document</source>
        <translation>geen XMLTV-document</translation>
    </message>
    <message>
        <source>no programme in it</source>
        <translation>er staat geen programma in</translation>
    </message>
    <message>
        <source>the document ends too early</source>
        <translation>het document eindigt te vroeg</translation>
    </message>
    <message>
        <source>no channel and no programme can be read</source>
        <translation>geen zender en geen programma is te lezen</translation>
    </message>
    <message>
        <source>too much of it can&apos;t be read</source>
        <translation>te veel ervan is niet te lezen</translation>
    </message>
    <message>
        <source>a channel or programme is larger than %1 MiB</source>
        <translation>een zender of programma is groter dan %1 MiB</translation>
    </message>
    <message>
        <source>a tag is larger than %1 MiB</source>
        <translation>een tag is groter dan %1 MiB</translation>
    </message>
    <message>
        <source>elements are nested too deeply</source>
        <translation>de elementen zijn te diep genest</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>regel %1, kolom %2: %3</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2 keer)</translation>
    </message>
    <message>
        <source>a bare &amp; was taken for itself</source>
        <translation>een losse &amp; is als zodanig genomen</translation>
    </message>
    <message>
        <source>a bare &lt; was taken for itself</source>
        <translation>een losse &lt; is als zodanig genomen</translation>
    </message>
    <message>
        <source>an entity that is not defined was taken for text</source>
        <translation>een niet gedefinieerde entiteit is als tekst genomen</translation>
    </message>
    <message>
        <source>a control character was left out</source>
        <translation>een stuurteken is weggelaten</translation>
    </message>
    <message>
        <source>bytes of another encoding were read as windows-1252</source>
        <translation>bytes van een andere codering zijn als windows-1252 gelezen</translation>
    </message>
    <message>
        <source>the encoding is not the one that is told</source>
        <translation>de codering is niet de opgegeven codering</translation>
    </message>
    <message>
        <source>an element that was not ended was ended</source>
        <translation>een niet afgesloten element is afgesloten</translation>
    </message>
    <message>
        <source>the end of an element that was not begun was left out</source>
        <translation>het einde van een nooit begonnen element is weggelaten</translation>
    </message>
    <message>
        <source>an attribute was mended or left out</source>
        <translation>een attribuut is hersteld of weggelaten</translation>
    </message>
    <message>
        <source>a channel or programme that breaks off was left out</source>
        <translation>een zender of programma dat afbreekt is weggelaten</translation>
    </message>
    <message>
        <source>text around the document was passed over</source>
        <translation>tekst buiten het document is overgeslagen</translation>
    </message>
    <message>
        <source>a time zone is unknown, the time was read without it</source>
        <translation>een tijdzone is onbekend, de tijd is zonder haar gelezen</translation>
    </message>
    <message>
        <source>a channel or programme that is damaged was left out</source>
        <translation>een beschadigde zender of programma is weggelaten</translation>
    </message>
    <message>
        <source>descriptions are cut to %1 characters to stay under %2 MB</source>
        <translation>beschrijvingen worden op %1 tekens afgekapt om onder %2 MB te blijven</translation>
    </message>
    <message>
        <source>the guide is cut to %1 hours to stay under %2 MB</source>
        <translation>de gids wordt op %1 uur afgekapt om onder %2 MB te blijven</translation>
    </message>
    <message>
        <source>the guide is cut to %1 days and %2 hours to stay under %3 MB</source>
        <translation>de gids wordt op %1 dagen en %2 uur afgekapt om onder %3 MB te blijven</translation>
    </message>
    <message>
        <source>placeholders for channels without a guide are cut to %1 hours to stay under %2 MB</source>
        <translation>plaatshouders voor zenders zonder gids worden op %1 uur afgekapt om onder %2 MB te blijven</translation>
    </message>
    <message>
        <source>placeholders for channels without a guide are cut to %1 days and %2 hours to stay under %3 MB</source>
        <translation>plaatshouders voor zenders zonder gids worden op %1 dagen en %2 uur afgekapt om onder %3 MB te blijven</translation>
    </message>
    <message>
        <source>the guide can&apos;t be kept for the next start</source>
        <translation>de gids is niet te bewaren voor de volgende start</translation>
    </message>
    <message>
        <source>the copy of a guide can&apos;t be kept</source>
        <translation>de kopie van een gids is niet te bewaren</translation>
    </message>
    <message>
        <source>the database of a guide can&apos;t be kept</source>
        <translation>de database van een gids is niet te bewaren</translation>
    </message>
    <message>
        <source>the database of a guide can&apos;t be written: %1</source>
        <translation>de database van een gids is niet te schrijven: %1</translation>
    </message>
    <message>
        <source>at character %1: %2</source>
        <translation>bij teken %1: %2</translation>
    </message>
    <message>
        <source>it has no group (?&lt;title&gt;...)</source>
        <translation>het heeft geen groep (?&lt;title&gt;...)</translation>
    </message>
    <message>
        <source>there is no such time zone</source>
        <translation>die tijdzone bestaat niet</translation>
    </message>
    <message>
        <source>it is not well-formed XML</source>
        <translation>het is geen welgevormde XML</translation>
    </message>
    <message>
        <source>the JSON is damaged or cut off at byte %1</source>
        <translation>de JSON is beschadigd of afgebroken bij byte %1</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>het is leeg</translation>
    </message>
    <message>
        <source>it has no stream</source>
        <translation>hij heeft geen stream</translation>
    </message>
    <message>
        <source>none of its streams can be played</source>
        <translation>geen van zijn streams is af te spelen</translation>
    </message>
    <message>
        <source>its address is not one of a network stream</source>
        <translation>zijn adres is niet dat van een netwerkstream</translation>
    </message>
    <message>
        <source>it has too many</source>
        <translation>hij heeft er te veel</translation>
    </message>
    <message>
        <source>one of its request headers is not allowed; it comes without</source>
        <translation>een van zijn kopregels is niet toegestaan; hij komt zonder</translation>
    </message>
    <message>
        <source>its password is not in the backup: it comes without user name and password</source>
        <translation>zijn wachtwoord staat niet in de back-up: hij komt zonder gebruikersnaam en wachtwoord</translation>
    </message>
    <message>
        <source>no channel has them</source>
        <translation>geen zender heeft ze</translation>
    </message>
    <message>
        <source>switched off beside others of their channel</source>
        <translation>uitgezet naast andere van hun zender</translation>
    </message>
    <message>
        <source>their protocol options; PlexBridge finds out by itself</source>
        <translation>hun protocolopties; PlexBridge vindt ze zelf uit</translation>
    </message>
    <message>
        <source>they have no id or no time, or stand there twice</source>
        <translation>ze hebben geen kenmerk of geen tijd, of staan er dubbel</translation>
    </message>
    <message>
        <source>it was switched off</source>
        <translation>hij was uitgezet</translation>
    </message>
    <message>
        <source>there are too many</source>
        <translation>er zijn er te veel</translation>
    </message>
    <message>
        <source>this is another device: set it up in Plex, then remove the old one</source>
        <translation>dit is een ander apparaat: stel het in Plex in en verwijder daarna het oude</translation>
    </message>
    <message>
        <source>PlexBridge finds out by itself what a stream needs</source>
        <translation>PlexBridge vindt zelf uit wat een stream nodig heeft</translation>
    </message>
    <message>
        <source>the guides are read anew</source>
        <translation>de gidsen worden opnieuw gelezen</translation>
    </message>
    <message>
        <source>they tell of the other program</source>
        <translation>ze gaan over het andere programma</translation>
    </message>
    <message>
        <source>as the playlist &quot;%1&quot;</source>
        <translation>als lijst ‘%1’</translation>
    </message>
    <message>
        <source>as a second playlist, which is off</source>
        <translation>als tweede lijst, die uitstaat</translation>
    </message>
    <message>
        <source>the settings have too many already</source>
        <translation>de instellingen hebben er al te veel</translation>
    </message>
    <message>
        <source>the settings say %1</source>
        <translation>de instellingen zeggen %1</translation>
    </message>
    <message>
        <source>into the history, as far back as it reaches</source>
        <translation>in de geschiedenis, zo ver als die teruggaat</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>al hier</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>het is geen bestand</translation>
    </message>
    <message>
        <source>it is neither a database of PlexBridge for Node.js nor its JSON backup</source>
        <translation>het is geen database van PlexBridge voor Node.js en ook geen JSON-back-up ervan</translation>
    </message>
    <message>
        <source>it is a database of this program, not of PlexBridge for Node.js</source>
        <translation>het is een database van dit programma, niet van PlexBridge voor Node.js</translation>
    </message>
    <message>
        <source>it is a database of another program: it has no tables of channels and streams</source>
        <translation>het is een database van een ander programma: ze heeft geen tabellen met zenders en streams</translation>
    </message>
    <message>
        <source>its table %1 has no column %2: it is of another program, or of a version that is not known</source>
        <translation>zijn tabel %1 heeft geen kolom %2: hij is van een ander programma of van een onbekende versie</translation>
    </message>
    <message>
        <source>the database can&apos;t be read: %1</source>
        <translation>de database is niet te lezen: %1</translation>
    </message>
    <message>
        <source>the database is damaged: nothing can be read of %1</source>
        <translation>de database is beschadigd: niets is te lezen van %1</translation>
    </message>
    <message>
        <source>the database is damaged, and the rest of it can&apos;t be read: %1</source>
        <translation>de database is beschadigd, en de rest ervan is niet te lezen: %1</translation>
    </message>
    <message>
        <source>it is no backup of PlexBridge for Node.js: it has no list of channels and streams</source>
        <translation>het is geen back-up van PlexBridge voor Node.js: ze heeft geen lijst van zenders en streams</translation>
    </message>
    <message>
        <source>the backup has version %1, and only version 1 is known</source>
        <translation>de back-up heeft versie %1, en alleen versie 1 is bekend</translation>
    </message>
    <message>
        <source>it can&apos;t be copied to the temporary folder: %1</source>
        <translation>het is niet naar de tijdelijke map te kopiëren: %1</translation>
    </message>
    <message>
        <source>no temporary folder: %1</source>
        <translation>geen tijdelijke map: %1</translation>
    </message>
    <message>
        <source>it is being written to all the time: stop the other program, or import its JSON backup</source>
        <translation>er wordt voortdurend in geschreven: stop het andere programma, of importeer zijn JSON-back-up</translation>
    </message>
    <message>
        <source>length</source>
        <translation>lengte</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>CRC</source>
        <translation>controlegetal (CRC)</translation>
    </message>
    <message>
        <source>device type</source>
        <translation>apparaattype</translation>
    </message>
    <message>
        <source>device ID</source>
        <translation>apparaat-ID</translation>
    </message>
    <message>
        <source>number of tuners</source>
        <translation>aantal tuners</translation>
    </message>
    <message>
        <source>before the import</source>
        <translation>vóór de import</translation>
    </message>
    <message>
        <source>before the import: %1</source>
        <translation>vóór de import: %1</translation>
    </message>
    <message>
        <source>a key is not 16 bytes long</source>
        <translation>een sleutel is geen 16 bytes lang</translation>
    </message>
    <message>
        <source>a segment is not on the web</source>
        <translation>een segment staat niet op het web</translation>
    </message>
    <message>
        <source>all of the provider&apos;s places are taken</source>
        <translation>alle plaatsen van de aanbieder zijn bezet</translation>
    </message>
    <message>
        <source>the channels are not known yet</source>
        <translation>de zenders zijn nog niet bekend</translation>
    </message>
    <message>
        <source>there is no such tuner</source>
        <translation>die tuner bestaat niet</translation>
    </message>
    <message>
        <source>nothing is played for now</source>
        <translation>er wordt voorlopig niets afgespeeld</translation>
    </message>
    <message>
        <source>this client is blocked for now</source>
        <translation>dit apparaat is voorlopig geblokkeerd</translation>
    </message>
    <message>
        <source>not a numeric address</source>
        <translation>geen adres in cijfers</translation>
    </message>
    <message>
        <source>the receiver&apos;s port is closed</source>
        <translation>de poort van de ontvanger is gesloten</translation>
    </message>
    <message>
        <source>the receiver&apos;s keep-alives ended</source>
        <translation>de levenstekens van de ontvanger hielden op</translation>
    </message>
    <message>
        <source>no sign of the receiver or its client</source>
        <translation>geen teken van de ontvanger of zijn programma</translation>
    </message>
    <message>
        <source>the provider answered %1</source>
        <translation>de aanbieder antwoordde %1</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>hij antwoordt niet</translation>
    </message>
    <message>
        <source>its address must be like http://192.168.1.5:32400</source>
        <translation>het adres moet zijn zoals http://192.168.1.5:32400</translation>
    </message>
    <message>
        <source>only a person does this</source>
        <translation>dit doet alleen een mens</translation>
    </message>
    <message>
        <source>it has no task for the guide</source>
        <translation>hij heeft geen taak voor de gids</translation>
    </message>
    <message>
        <source>our own device does not answer at any of its addresses</source>
        <translation>ons eigen apparaat antwoordt op geen van zijn adressen</translation>
    </message>
    <message>
        <source>plex.tv gave no code</source>
        <translation>plex.tv gaf geen code</translation>
    </message>
    <message>
        <source>it reads a guide without an end</source>
        <translation>hij leest een gids zonder einde</translation>
    </message>
    <message>
        <source>the guide is still being read</source>
        <translation>de gids wordt nog gelezen</translation>
    </message>
    <message>
        <source>it does not say that it is Plex</source>
        <translation>hij zegt niet dat hij Plex is</translation>
    </message>
    <message>
        <source>the code was not typed in time</source>
        <translation>de code is niet op tijd ingetypt</translation>
    </message>
    <message>
        <source>the code has run out</source>
        <translation>de code is verlopen</translation>
    </message>
    <message>
        <source>the account has no such server</source>
        <translation>het account heeft die server niet</translation>
    </message>
    <message>
        <source>the server does not answer at any of its addresses</source>
        <translation>de server antwoordt op geen van zijn adressen</translation>
    </message>
    <message>
        <source>it accepts the device and does not show it</source>
        <translation>hij aanvaardt het apparaat en toont het niet</translation>
    </message>
    <message>
        <source>our device is not there</source>
        <translation>ons apparaat is er niet</translation>
    </message>
    <message>
        <source>it accepts the guide and shows no recorder with our device</source>
        <translation>hij aanvaardt de gids en toont geen recorder met ons apparaat</translation>
    </message>
    <message>
        <source>neither XML nor JSON</source>
        <translation>geen XML en geen JSON</translation>
    </message>
    <message>
        <source>a page for browsers</source>
        <translation>een pagina voor browsers</translation>
    </message>
    <message>
        <source>the answer says no</source>
        <translation>het antwoord is nee</translation>
    </message>
    <message>
        <source>it holds more than a token</source>
        <translation>het bevat meer dan een token</translation>
    </message>
    <message>
        <source>this program was built without one</source>
        <translation>dit programma is zonder gebouwd</translation>
    </message>
    <message>
        <source>it is not in the keychain</source>
        <translation>het staat niet in de sleutelhanger</translation>
    </message>
    <message>
        <source>there is no session bus</source>
        <translation>er is geen sessiebus</translation>
    </message>
    <message>
        <source>it is off</source>
        <translation>het staat uit</translation>
    </message>
    <message>
        <source>there are only mqtt, webhook and ntfy</source>
        <translation>er zijn alleen mqtt, webhook en ntfy</translation>
    </message>
    <message>
        <source>the name of the broker is not known</source>
        <translation>de naam van de broker is niet bekend</translation>
    </message>
    <message>
        <source>no encryption could be agreed on, or the broker&apos;s certificate is refused</source>
        <translation>er kon geen versleuteling worden afgesproken, of het certificaat van de broker wordt geweigerd</translation>
    </message>
    <message>
        <source>the broker closed the connection</source>
        <translation>de broker sloot de verbinding</translation>
    </message>
    <message>
        <source>the broker does not answer</source>
        <translation>de broker antwoordt niet</translation>
    </message>
    <message>
        <source>one is under way already</source>
        <translation>er is er al een onderweg</translation>
    </message>
    <message>
        <source>no such HDHomeRun answers on this network</source>
        <translation>in dit netwerk antwoordt zo&apos;n HDHomeRun niet</translation>
    </message>
    <message>
        <source>hdhomerun:// is followed by auto, a DeviceID of 8 digits, or an IPv4 address</source>
        <translation>na hdhomerun:// komt auto, een DeviceID van 8 cijfers of een IPv4-adres</translation>
    </message>
    <message>
        <source>only other PlexBridges answer on this network, no true HDHomeRun</source>
        <translation>in dit netwerk antwoorden alleen andere PlexBridges, geen echte HDHomeRun</translation>
    </message>
    <message>
        <source>too many PlexBridges answer</source>
        <translation>er antwoorden te veel PlexBridges</translation>
    </message>
    <message>
        <source>the disk does not answer</source>
        <translation>de schijf antwoordt niet</translation>
    </message>
    <message>
        <source>schema %1, this PlexBridge knows %2</source>
        <translation>schema %1, deze PlexBridge kent %2</translation>
    </message>
    <message>
        <source>SSDP needs IPv4</source>
        <translation>SSDP heeft IPv4 nodig</translation>
    </message>
    <message>
        <source>not a DeviceID with a valid check digit</source>
        <translation>geen DeviceID met een geldig controlecijfer</translation>
    </message>
    <message>
        <source>device.json is damaged and cannot be renamed</source>
        <translation>device.json is beschadigd en kan niet worden hernoemd</translation>
    </message>
    <message>
        <source>the broker refuses the connection</source>
        <translation>de broker weigert de verbinding</translation>
    </message>
    <message>
        <source>there is no way to the broker</source>
        <translation>er is geen weg naar de broker</translation>
    </message>
    <message>
        <source>the broker speaks another version of MQTT</source>
        <translation>de broker spreekt een andere versie van MQTT</translation>
    </message>
    <message>
        <source>the broker refuses the client&apos;s name</source>
        <translation>de broker weigert de naam van de client</translation>
    </message>
    <message>
        <source>the broker is not available at the moment</source>
        <translation>de broker is op dit moment niet beschikbaar</translation>
    </message>
    <message>
        <source>the broker refuses the name or the password</source>
        <translation>de broker weigert de naam of het wachtwoord</translation>
    </message>
    <message>
        <source>the broker does not let PlexBridge in</source>
        <translation>de broker laat PlexBridge niet binnen</translation>
    </message>
    <message>
        <source>must be a number from %1 to %2, not &quot;%3&quot;</source>
        <translation>moet een getal van %1 tot %2 zijn, niet ‘%3’</translation>
    </message>
    <message>
        <source>must be true or false, not &quot;%1&quot;</source>
        <translation>moet true of false zijn, niet ‘%1’</translation>
    </message>
    <message>
        <source>must be an address such as mqtt://192.168.1.5:1883, with nothing behind</source>
        <translation>moet een adres zijn zoals mqtt://192.168.1.5:1883, met niets erachter</translation>
    </message>
    <message>
        <source>must be the beginning of a topic such as home/tv, without + and #</source>
        <translation>moet het begin van een topic zijn zoals home/tv, zonder + en #</translation>
    </message>
    <message>
        <source>must be an address that begins with http:// or https://</source>
        <translation>moet een adres zijn dat begint met http:// of https://</translation>
    </message>
    <message>
        <source>must be an address with a topic such as https://ntfy.sh/my-topic</source>
        <translation>moet een adres met een onderwerp zijn, zoals https://ntfy.sh/my-topic</translation>
    </message>
    <message>
        <source>knows no {%1}, only {%2}</source>
        <translation>kent {%1} niet, alleen {%2}</translation>
    </message>
    <message>
        <source>knows no &quot;%1&quot;, only %2</source>
        <translation>kent ‘%1’ niet, alleen %2</translation>
    </message>
    <message>
        <source>must be a name, a colon and a value</source>
        <translation>moet een naam, een dubbele punt en een waarde zijn</translation>
    </message>
    <message>
        <source>must be on, off or ask, a colon and a group, not &quot;%1&quot;</source>
        <translation>moet on, off of ask, een dubbele punt en een groep zijn, niet ‘%1’</translation>
    </message>
    <message>
        <source>may be given %1 times at most</source>
        <translation>mag hoogstens %1 keer worden opgegeven</translation>
    </message>
    <message>
        <source>must be an IP address of this computer such as 192.168.1.5, not &quot;%1&quot;</source>
        <translation>moet een IP-adres van deze computer zijn zoals 192.168.1.5, niet ‘%1’</translation>
    </message>
    <message>
        <source>must be %1, not &quot;%2&quot;</source>
        <translation>moet %1 zijn, niet ‘%2’</translation>
    </message>
    <message>
        <source>must be 8 hex digits, not &quot;%1&quot;</source>
        <translation>moet uit 8 hexadecimale cijfers bestaan, niet ‘%1’</translation>
    </message>
    <message>
        <source>must be an address such as socks5://192.168.1.9:1080</source>
        <translation>moet een adres zijn zoals socks5://192.168.1.9:1080</translation>
    </message>
    <message>
        <source>must be the name of a network interface such as wg0, or its address</source>
        <translation>moet de naam van een netwerkinterface zijn zoals wg0, of het adres ervan</translation>
    </message>
    <message>
        <source>must be at most %1 characters long</source>
        <translation>mag hoogstens %1 tekens lang zijn</translation>
    </message>
    <message>
        <source>must be an amount such as 500 GB, not &quot;%1&quot;</source>
        <translation>moet een hoeveelheid zijn zoals 500 GB, niet ‘%1’</translation>
    </message>
    <message>
        <source>must be on, off or ask, not &quot;%1&quot;</source>
        <translation>moet on, off of ask zijn, niet ‘%1’</translation>
    </message>
    <message>
        <source>must be the name of an encoding such as windows-1251 or GBK, not &quot;%1&quot;</source>
        <translation>moet de naam van een codering zijn zoals windows-1251 of GBK, niet ‘%1’</translation>
    </message>
    <message>
        <source>must differ from port</source>
        <translation>moet anders zijn dan port</translation>
    </message>
    <message>
        <source>must differ from port and stream-port</source>
        <translation>moet anders zijn dan port en stream-port</translation>
    </message>
    <message>
        <source>is no option; --help lists all</source>
        <translation>is geen optie; --help noemt ze allemaal</translation>
    </message>
    <message>
        <source>needs a value</source>
        <translation>heeft een waarde nodig</translation>
    </message>
    <message>
        <source>is no setting</source>
        <translation>is geen instelling</translation>
    </message>
    <message>
        <source>is given twice: give each playlist a section of its own name</source>
        <translation>staat er twee keer: geef elke lijst een sectie met een eigen naam</translation>
    </message>
    <message>
        <source>is missing: write source = URL or FILE below that line</source>
        <translation>ontbreekt: schrijf source = URL of BESTAND onder die regel</translation>
    </message>
    <message>
        <source>must be an address such as http://tv.example:8080, or several with commas between, and user = NAME stands beside it</source>
        <translation>moet een adres zijn zoals http://tv.example:8080, of meerdere met komma’s ertussen, met user = NAAM ernaast</translation>
    </message>
    <message>
        <source>must be the name of a time zone, like Europe/Berlin</source>
        <translation>moet de naam van een tijdzone zijn, zoals Europe/Berlin</translation>
    </message>
    <message>
        <source>must be hours, like +1 or -0.5, or the name of a time zone</source>
        <translation>moeten uren zijn, zoals +1 of -0.5, of de naam van een tijdzone</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>is langer dan %1 tekens</translation>
    </message>
    <message>
        <source>is no regular expression: %1 at character %2</source>
        <translation>is geen reguliere expressie: %1 bij teken %2</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>het is geen UTF-8-tekst</translation>
    </message>
    <message>
        <source>neither a comment, a [section] nor key = value</source>
        <translation>geen commentaar, geen [sectie] en geen sleutel = waarde</translation>
    </message>
    <message>
        <source>it is too large for a settings file</source>
        <translation>het is te groot voor een instellingenbestand</translation>
    </message>
    <message>
        <source>it cannot be written: %1</source>
        <translation>kan niet worden geschreven: %1</translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation>kan niet worden uitgepakt</translation>
    </message>
    <message>
        <source>there is more in it than it says</source>
        <translation>er zit meer in dan erin staat aangegeven</translation>
    </message>
    <message>
        <source>it may not be read</source>
        <translation>mag niet worden gelezen</translation>
    </message>
    <message>
        <source>it cannot be moved</source>
        <translation>kan niet worden verplaatst</translation>
    </message>
    <message>
        <source>libcrypto failed</source>
        <translation>libcrypto faalde</translation>
    </message>
</context>
<context>
    <name>ScheduleModel</name>
    <message>
        <source>Time</source>
        <comment>column: when a programme starts</comment>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>column</comment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>column: what an episode is called</comment>
        <translation>Deel</translation>
    </message>
</context>
<context>
    <name>SecretList</name>
    <message>
        <source>None is kept.</source>
        <translation>Er worden er geen bewaard.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a token, where it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a token or password that is kept</comment>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <comment>a token or password</comment>
        <translation>Verwijderen: %1</translation>
    </message>
    <message>
        <source>%1: removed as soon as this is saved</source>
        <comment>a token</comment>
        <translation>%1: wordt verwijderd zodra dit wordt opgeslagen</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>a token or password, after all</comment>
        <translation>Houden</translation>
    </message>
</context>
<context>
    <name>ServerChanges</name>
    <message>
        <source>What was changed in Plex</source>
        <translation>Wat er in Plex veranderd is</translation>
    </message>
    <message>
        <source>What a person set in Plex stays as it is. What is taken back here is not done again by itself.</source>
        <translation>Wat iemand in Plex instelde blijft zoals het is. Wat hier wordt teruggenomen gebeurt niet vanzelf weer.</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column: what was done</comment>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>column: whether it still holds</comment>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Teruggenomen</translation>
    </message>
    <message>
        <source>Can be taken back</source>
        <translation>Kan worden teruggenomen</translation>
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
        <translation>Adres van de server</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Opnieuw zoeken</translation>
    </message>
    <message>
        <source>Token or key</source>
        <translation>Token of sleutel</translation>
    </message>
    <message>
        <source>Sign &amp;in with a code</source>
        <translation>&amp;Aanmelden met een code</translation>
    </message>
    <message>
        <source>The server is set on the command line or in the environment; change it there.</source>
        <translation>De server is op de opdrachtregel of in de omgeving ingesteld; wijzig hem daar.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Asking plex.tv for a code…</source>
        <translation>plex.tv wordt om een code gevraagd…</translation>
    </message>
    <message>
        <source>Set up Plex</source>
        <translation>Plex instellen</translation>
    </message>
    <message>
        <source>Connect Jellyfin or Emby</source>
        <translation>Jellyfin of Emby verbinden</translation>
    </message>
    <message>
        <source>PlexBridge makes itself known to Plex, attaches its guide, pairs the channels with it, and keeps that right later on. What is to be done is shown before anything is changed. What you set in Plex yourself stays.</source>
        <translation>PlexBridge maakt zich bekend bij Plex, koppelt zijn gids, verbindt de zenders daarmee en houdt dat later goed. Wat er te doen is wordt getoond voor er iets verandert. Wat u zelf in Plex instelde blijft.</translation>
    </message>
    <message>
        <source>PlexBridge asks the server who watches, while somebody does, and has it read the guide after that changed. It sets nothing else there.</source>
        <translation>PlexBridge vraagt de server wie er kijkt, zolang iemand kijkt, en laat hem de gids lezen nadat die veranderde. Verder stelt het daar niets in.</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;Token:</translation>
    </message>
    <message>
        <source>API &amp;key:</source>
        <translation>API-&amp;sleutel:</translation>
    </message>
    <message>
        <source>Sign in with a code, or paste the X-Plex-Token: open any item in Plex Web, choose Get Info, View XML, and copy what follows X-Plex-Token= in the address.</source>
        <translation>Meld u aan met een code, of plak het X-Plex-Token: open een item in Plex Web, kies Info, XML weergeven, en kopieer wat in het adres op X-Plex-Token= volgt.</translation>
    </message>
    <message>
        <source>One is kept already; type another to replace it</source>
        <comment>a token or key</comment>
        <translation>Er is al een bewaard; typ een ander om het te vervangen</translation>
    </message>
    <message>
        <source>Looking for servers on this network…</source>
        <translation>Er wordt naar servers in dit netwerk gezocht…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a server, its address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No server answered; type its address.</source>
        <translation>Geen server antwoordde; typ zijn adres.</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) found.</source>
        <translation>
            <numerusform>%n server gevonden.</numerusform>
            <numerusform>%n servers gevonden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open &lt;a href=&quot;https://plex.tv/link&quot;&gt;plex.tv/link&lt;/a&gt; and type &lt;b&gt;%1&lt;/b&gt;. This window goes on by itself.</source>
        <translation>Open &lt;a href=&quot;https://plex.tv/link&quot;&gt;plex.tv/link&lt;/a&gt; en typ &lt;b&gt;%1&lt;/b&gt;. Dit venster gaat vanzelf verder.</translation>
    </message>
    <message>
        <source>This did not work: %1</source>
        <translation>Dit werkte niet: %1</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Aangemeld.</translation>
    </message>
    <message>
        <source>This is no address of a server, such as 192.168.1.5.</source>
        <translation>Dit is geen adres van een server, zoals 192.168.1.5.</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button</comment>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Set it up</source>
        <comment>button: does what is listed</comment>
        <translation>Instellen</translation>
    </message>
    <message>
        <source>Setting it up…</source>
        <translation>Wordt ingesteld…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>De server wordt gevraagd…</translation>
    </message>
    <message>
        <source>PlexBridge does not answer at its own addresses, so nothing was changed. The check-up tells more.</source>
        <translation>PlexBridge antwoordt niet op zijn eigen adressen, dus er is niets veranderd. De controle vertelt meer.</translation>
    </message>
    <message>
        <source>The server is not known; go back and name it.</source>
        <translation>De server is niet bekend; ga terug en noem hem.</translation>
    </message>
    <message>
        <source>The server answers. While somebody watches, PlexBridge knows who.</source>
        <translation>De server antwoordt. Zolang iemand kijkt, weet PlexBridge wie.</translation>
    </message>
    <message>
        <source>The server has not answered yet.</source>
        <translation>De server heeft nog niet geantwoord.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) did not work. What to do is said there.</source>
        <translation>
            <numerusform>%n stap werkte niet. Wat te doen staat daar.</numerusform>
            <numerusform>%n stappen werkten niet. Wat te doen staat daar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plex is set up.</source>
        <translation>Plex is ingesteld.</translation>
    </message>
    <message>
        <source>All is as it should be; nothing is to do.</source>
        <translation>Alles is zoals het hoort; er is niets te doen.</translation>
    </message>
    <message>
        <source>Something is left to you.</source>
        <translation>Er blijft iets voor u over.</translation>
    </message>
    <message numerus="yes">
        <source>This is to be done in Plex (%n step(s)):</source>
        <translation>
            <numerusform>Dit is in Plex te doen (%n stap):</numerusform>
            <numerusform>Dit is in Plex te doen (%n stappen):</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is left to you:</source>
        <translation>Er blijft iets voor u over:</translation>
    </message>
    <message>
        <source>Make one in the server&apos;s Dashboard, API Keys.</source>
        <translation>Maak er een in het dashboard van de server, API-sleutels.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how to get a token, where it is kept</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this desktop, or, if there is none, in a file that only you can read.</source>
        <translation>Het wordt bewaard in de sleutelbos van deze desktop of, als die er niet is, in een bestand dat alleen u kunt lezen.</translation>
    </message>
    <message>
        <source>The one there is: %1.</source>
        <comment>where it is kept</comment>
        <translation>Die er is: %1.</translation>
    </message>
    <message>
        <source>Signed in. Asking %1…</source>
        <comment>a server</comment>
        <translation>Aangemeld. %1 wordt gevraagd…</translation>
    </message>
    <message>
        <source>Signed in, but no server belongs to this account. One that is shared by somebody else can only be set up by its owner.</source>
        <translation>Aangemeld, maar van dit account is geen server. Een die iemand anders deelt, kan alleen de eigenaar instellen.</translation>
    </message>
    <message numerus="yes">
        <source>Signed in. Choose one of your %n server(s) above.</source>
        <translation>
            <numerusform>Aangemeld. Kies hierboven uw %n server.</numerusform>
            <numerusform>Aangemeld. Kies hierboven een van uw %n servers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in, but none of your servers is at this address. Paste its token.</source>
        <translation>Aangemeld, maar geen van uw servers heeft dit adres. Plak de token ervan.</translation>
    </message>
</context>
<context>
    <name>ServerList</name>
    <message>
        <source>None yet. PlexBridge can set itself up in Plex and keep its channels and guide there right; then it also says who watches.</source>
        <translation>Nog geen. PlexBridge kan zichzelf in Plex instellen en daar zijn zenders en gids goed houden; dan zegt het ook wie er kijkt.</translation>
    </message>
    <message>
        <source>What was changed in Plex…</source>
        <translation>Wat er in Plex veranderd is…</translation>
    </message>
    <message>
        <source>Media servers</source>
        <translation>Mediaservers</translation>
    </message>
    <message>
        <source>Answered last at %1</source>
        <comment>date and time</comment>
        <translation>Antwoordde het laatst op %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a media server, how it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Look at Plex again…</source>
        <translation>Plex opnieuw bekijken…</translation>
    </message>
    <message>
        <source>Set up Plex…</source>
        <translation>Plex instellen…</translation>
    </message>
    <message>
        <source>Jellyfin or Emby again…</source>
        <translation>Jellyfin of Emby opnieuw…</translation>
    </message>
    <message>
        <source>Connect Jellyfin or Emby…</source>
        <translation>Jellyfin of Emby verbinden…</translation>
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
        <translation>&amp;Opruimen</translation>
    </message>
    <message>
        <source>&amp;Block this client for an hour</source>
        <translation>Deze client een uur &amp;blokkeren</translation>
    </message>
    <message>
        <source>&amp;Let this client in again</source>
        <translation>Deze client weer &amp;toelaten</translation>
    </message>
    <message>
        <source>&amp;Rename client…</source>
        <translation>Client &amp;hernoemen…</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>Adres &amp;kopiëren</translation>
    </message>
    <message>
        <source>Copy &amp;diagnosis</source>
        <translation>&amp;Diagnose kopiëren</translation>
    </message>
    <message>
        <source>Save table as CS&amp;V…</source>
        <translation>Tabel opslaan als CS&amp;V…</translation>
    </message>
</context>
<context>
    <name>SessionDetails</name>
    <message>
        <source>Details of the selected session</source>
        <translation>Bijzonderheden van de gekozen sessie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who watches, what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Tuner</source>
        <comment>what is the matter with the one in use</comment>
        <translation>Tuner</translation>
    </message>
    <message>
        <source>Watched by</source>
        <translation>Bekeken door</translation>
    </message>
    <message>
        <source>On now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time</comment>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>tuner %1</source>
        <comment>its number</comment>
        <translation>tuner %1</translation>
    </message>
    <message numerus="yes">
        <source>waited %n time(s)</source>
        <comment>for the provider</comment>
        <translation>
            <numerusform>%n keer gewacht</numerusform>
            <numerusform>%n keer gewacht</numerusform>
        </translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>No video is open.</source>
        <translation>Er is geen video open.</translation>
    </message>
    <message>
        <source>No session selected</source>
        <translation>Geen sessie gekozen</translation>
    </message>
    <message>
        <source>Stop, Purge and Block are for all of them.</source>
        <translation>Stoppen, Opruimen en Blokkeren gelden voor alle.</translation>
    </message>
    <message>
        <source>Select a session to see how well its stream runs, and why it ended.</source>
        <translation>Kies een sessie om te zien hoe goed haar stream loopt, en waarom ze eindigde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) selected</source>
        <translation>
            <numerusform>%Ln sessie gekozen</numerusform>
            <numerusform>%Ln sessies gekozen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionStrip</name>
    <message>
        <source>States and bit rate of the last ten minutes</source>
        <translation>Toestanden en bitsnelheid van de laatste tien minuten</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>the highest bit rate</comment>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>No video at the moment</source>
        <translation>Nu geen video</translation>
    </message>
    <message>
        <source>10 min ago</source>
        <translation>10 min geleden</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>time, state, bit rate</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>state, time</comment>
        <translation>%1 sinds %2</translation>
    </message>
</context>
<context>
    <name>SettingFields</name>
    <message>
        <source>One on each line</source>
        <translation>Eén per regel</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>label of a field</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>One is set; type another to replace it</source>
        <comment>a token</comment>
        <translation>Er is er een ingesteld; typ een ander om het te vervangen</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a token that is set</comment>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <comment>a token</comment>
        <translation>Verwijderen: %1</translation>
    </message>
    <message>
        <source>Removed as soon as this is saved</source>
        <comment>a token</comment>
        <translation>Wordt bij opslaan verwijderd</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>a token that is set, after all</comment>
        <translation>Houden</translation>
    </message>
</context>
<context>
    <name>SettingText</name>
    <message>
        <source>Folder for data</source>
        <translation>Gegevensmap</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Port of the interface</source>
        <translation>Poort van de interface</translation>
    </message>
    <message>
        <source>Port of the video</source>
        <translation>Poort van de video</translation>
    </message>
    <message>
        <source>Port for discovery</source>
        <translation>Poort voor ontdekken</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Lijsten</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Gidsen</translation>
    </message>
    <message>
        <source>Read guides again every</source>
        <translation>Gidsen opnieuw lezen elke</translation>
    </message>
    <message>
        <source>Days for Plex</source>
        <translation>Dagen voor Plex</translation>
    </message>
    <message>
        <source>Tuners</source>
        <translation>Tuners</translation>
    </message>
    <message>
        <source>End a viewer that takes nothing after</source>
        <translation>Een kijker die niets afneemt beëindigen na</translation>
    </message>
    <message>
        <source>Best quality of HLS</source>
        <translation>Beste kwaliteit van HLS</translation>
    </message>
    <message>
        <source>Name in Plex</source>
        <translation>Naam in Plex</translation>
    </message>
    <message>
        <source>Test card</source>
        <translation>Testbeeld</translation>
    </message>
    <message>
        <source>What is logged</source>
        <translation>Wat er gelogd wordt</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>Apparaat-ID</translation>
    </message>
    <message>
        <source>Past sessions kept</source>
        <translation>Bewaarde voorbije sessies</translation>
    </message>
    <message>
        <source>Sessions at once</source>
        <translation>Sessies tegelijk</translation>
    </message>
    <message>
        <source>Writing to the disk</source>
        <translation>Schrijven naar de schijf</translation>
    </message>
    <message>
        <source>Further names of this computer</source>
        <translation>Andere namen van deze computer</translation>
    </message>
    <message>
        <source>Token for changes from other computers</source>
        <translation>Token voor wijzigingen vanaf andere computers</translation>
    </message>
    <message>
        <source>Answer computers outside this network</source>
        <translation>Computers buiten dit netwerk antwoorden</translation>
    </message>
    <message>
        <source>Let HDHomeRun clients have video sent to others</source>
        <translation>HDHomeRun-clients video naar anderen laten sturen</translation>
    </message>
    <message>
        <source>Write sub-titles into titles</source>
        <translation>Ondertitels in titels schrijven</translation>
    </message>
    <message>
        <source>Give media servers the original addresses of logos</source>
        <translation>Mediaservers de oorspronkelijke adressen van logo&apos;s geven</translation>
    </message>
    <message>
        <source>Categories that are called otherwise</source>
        <translation>Categorieën die anders heten</translation>
    </message>
    <message>
        <source>Make programmes from names of event channels</source>
        <translation>Programma&apos;s maken van namen van evenementzenders</translation>
    </message>
    <message>
        <source>Patterns of such names</source>
        <translation>Patronen van zulke namen</translation>
    </message>
    <message>
        <source>Time zone of such names</source>
        <translation>Tijdzone van zulke namen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Plex Media Server</source>
        <translation>Plex Media Server</translation>
    </message>
    <message>
        <source>File with a token for it</source>
        <translation>Bestand met een token ervoor</translation>
    </message>
    <message>
        <source>Jellyfin or Emby server</source>
        <translation>Jellyfin- of Emby-server</translation>
    </message>
    <message>
        <source>File with a key for that one</source>
        <translation>Bestand met een sleutel daarvoor</translation>
    </message>
    <message>
        <source>Keep media servers right by itself</source>
        <translation>Mediaservers vanzelf goed houden</translation>
    </message>
    <message>
        <source>Days that it is kept who watched</source>
        <translation>Dagen dat bewaard wordt wie er keek</translation>
    </message>
    <message>
        <source>Minutes until a stream that nobody watches is ended</source>
        <translation>Minuten tot een stream die niemand kijkt wordt beëindigd</translation>
    </message>
    <message>
        <source>Everything, for the search for faults</source>
        <translation>Alles, om fouten te zoeken</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Waarschuwingen en fouten</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Alleen fouten</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normaal</translation>
    </message>
    <message>
        <source>Through power cuts, too; writes more</source>
        <translation>Ook bij stroomuitval; schrijft meer</translation>
    </message>
    <message>
        <source>An IP address of this computer is wanted, such as 192.168.1.5; empty: all of them.</source>
        <translation>Een IP-adres van deze computer is nodig, zoals 192.168.1.5; leeg: alle.</translation>
    </message>
    <message>
        <source>8 digits from 0 to 9 and A to F are wanted; empty: the ID made at the first start.</source>
        <translation>8 cijfers van 0 tot 9 en A tot F zijn nodig; leeg: het ID van de eerste start.</translation>
    </message>
    <message>
        <source>Debug, info, warning or error is wanted.</source>
        <translation>Debug, info, warning of error is nodig.</translation>
    </message>
    <message>
        <source>A port from %1 to %2 is wanted.</source>
        <translation>Een poort van %1 tot %2 is nodig.</translation>
    </message>
    <message>
        <source>A number from %1 to %2 is wanted.</source>
        <translation>Een getal van %1 tot %2 is nodig.</translation>
    </message>
    <message>
        <source>This value is not allowed.</source>
        <translation>Deze waarde mag niet.</translation>
    </message>
    <message>
        <source>Another port of PlexBridge has this number already. Choose a different one.</source>
        <translation>Een andere poort van PlexBridge heeft dit nummer al. Kies een andere.</translation>
    </message>
    <message>
        <source>MQTT broker (Home Assistant)</source>
        <translation>MQTT-broker (Home Assistant)</translation>
    </message>
    <message>
        <source>User of the broker</source>
        <translation>Gebruiker van de broker</translation>
    </message>
    <message>
        <source>Certificate of the broker&apos;s signer</source>
        <translation>Certificaat van de ondertekenaar van de broker</translation>
    </message>
    <message>
        <source>Beginning of all topics</source>
        <translation>Begin van alle onderwerpen</translation>
    </message>
    <message>
        <source>Beginning of Home Assistant&apos;s discovery topics</source>
        <translation>Begin van de ontdekkingsonderwerpen van Home Assistant</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Media type of what is sent to it</source>
        <translation>Mediatype van wat ernaartoe wordt gestuurd</translation>
    </message>
    <message>
        <source>What is sent to it</source>
        <translation>Wat ernaartoe wordt gestuurd</translation>
    </message>
    <message>
        <source>ntfy topic</source>
        <translation>ntfy-onderwerp</translation>
    </message>
    <message>
        <source>What is sent to ntfy</source>
        <translation>Wat naar ntfy wordt gestuurd</translation>
    </message>
    <message>
        <source>Events that webhook and ntfy are told</source>
        <translation>Gebeurtenissen die aan webhook en ntfy worden verteld</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Password of the broker</source>
        <translation>Wachtwoord van de broker</translation>
    </message>
    <message>
        <source>Token of ntfy, if it wants one</source>
        <translation>Token van ntfy, als die er een wil</translation>
    </message>
    <message>
        <source>Token of Plex</source>
        <translation>Token van Plex</translation>
    </message>
    <message>
        <source>API key of Jellyfin or Emby</source>
        <translation>API-sleutel van Jellyfin of Emby</translation>
    </message>
    <message>
        <source>Password of the MQTT broker</source>
        <translation>Wachtwoord van de MQTT-broker</translation>
    </message>
    <message>
        <source>Token of ntfy</source>
        <translation>Token van ntfy</translation>
    </message>
    <message>
        <source>in the file %1</source>
        <translation>in het bestand %1</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>in de sleutelbos</translation>
    </message>
    <message>
        <source>in the keychain, which does not give it; type it again</source>
        <translation>in de sleutelbos, die het niet geeft; typ het opnieuw</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Channels and guide</source>
        <translation>Zenders en gids</translation>
    </message>
    <message>
        <source>Playlists (M3U) and accounts</source>
        <translation>Lijsten (M3U) en accounts</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Lijsten</translation>
    </message>
    <message>
        <source>Guides (XMLTV)</source>
        <translation>Gidsen (XMLTV)</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Gidsen</translation>
    </message>
    <message>
        <source>Read guides again e&amp;very:</source>
        <translation>Gidsen opnieuw &amp;lezen elke:</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Alleen op verzoek</translation>
    </message>
    <message>
        <source> h</source>
        <translation> u</translation>
    </message>
    <message>
        <source>&amp;Days for Plex:</source>
        <translation>&amp;Dagen voor Plex:</translation>
    </message>
    <message>
        <source>How far ahead the guide goes out at most. Plex takes no more than about 20 MB; a larger guide is cut to fewer days by itself.</source>
        <translation>Hoe ver vooruit de gids hoogstens gaat. Plex neemt niet meer dan ongeveer 20 MB; een grotere gids wordt vanzelf op minder dagen ingekort.</translation>
    </message>
    <message>
        <source>Give channels without a guide &amp;placeholders of an hour, so that Plex can map them</source>
        <translation>Zenders zonder gids &amp;opvulling van een uur geven, zodat Plex ze kan koppelen</translation>
    </message>
    <message>
        <source>Guides named in a playlist are read as well. Addresses are shown without user name and password; Edit shows them whole.</source>
        <translation>Gidsen die een lijst noemt worden ook gelezen. Adressen worden zonder gebruikersnaam en wachtwoord getoond; Bewerken toont ze geheel.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Apparaat</translation>
    </message>
    <message>
        <source>&amp;Name in Plex:</source>
        <translation>&amp;Naam in Plex:</translation>
    </message>
    <message>
        <source>&amp;Tuners:</source>
        <translation>&amp;Tuners:</translation>
    </message>
    <message>
        <source>How many can watch at once. Plex notices a change only when the device is removed and added again.</source>
        <translation>Hoeveel er tegelijk kunnen kijken. Plex merkt een wijziging alleen als het apparaat wordt verwijderd en opnieuw toegevoegd.</translation>
    </message>
    <message>
        <source>Test &amp;card:</source>
        <translation>Test&amp;beeld:</translation>
    </message>
    <message>
        <source>Set the number of tuners to what your provider allows at once. Plex remembers the number: remove the device there and add it again after a change.</source>
        <translation>Stel het aantal tuners in op wat uw aanbieder tegelijk toestaat. Plex onthoudt het aantal: verwijder het apparaat daar na een wijziging en voeg het opnieuw toe.</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Best &amp;quality of HLS:</source>
        <translation>Beste &amp;kwaliteit van HLS:</translation>
    </message>
    <message>
        <source>The best there is</source>
        <translation>De beste die er is</translation>
    </message>
    <message>
        <source> kbit/s</source>
        <translation> kbit/s</translation>
    </message>
    <message>
        <source>Where a provider offers a channel in several qualities, the best one that stays below this is taken.</source>
        <translation>Biedt een aanbieder een zender in meerdere kwaliteiten, dan wordt de beste genomen die hieronder blijft.</translation>
    </message>
    <message>
        <source>&amp;End a viewer that takes nothing after:</source>
        <translation>Een kijker die niets afneemt &amp;beëindigen na:</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>A paused player takes nothing, too, and needs its tuner until then.</source>
        <translation>Een speler op pauze neemt ook niets af, en heeft tot dan zijn tuner nodig.</translation>
    </message>
    <message>
        <source>&amp;Keep this computer awake while somebody watches or records</source>
        <translation>Deze computer &amp;wakker houden zolang iemand kijkt of opneemt</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureaublad</translation>
    </message>
    <message>
        <source>&amp;Start when I log in, without a window</source>
        <translation>&amp;Starten als ik me aanmeld, zonder venster</translation>
    </message>
    <message>
        <source>Show a &amp;notification when:</source>
        <translation>Een &amp;melding tonen als:</translation>
    </message>
    <message>
        <source>Show a notification when</source>
        <translation>Een melding tonen als</translation>
    </message>
    <message>
        <source>The page Events and the log keep all of them.</source>
        <translation>De pagina Gebeurtenissen en het logboek bewaren ze alle.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adres:</translation>
    </message>
    <message>
        <source>All addresses of this computer</source>
        <translation>Alle adressen van deze computer</translation>
    </message>
    <message>
        <source>&amp;Port of the interface:</source>
        <translation>&amp;Poort van de interface:</translation>
    </message>
    <message>
        <source>Any free one</source>
        <translation>Een vrije</translation>
    </message>
    <message>
        <source>Port of the &amp;video:</source>
        <translation>Poort van de &amp;video:</translation>
    </message>
    <message>
        <source>Let Plex and other programs &amp;find this device</source>
        <translation>Plex en andere programma&apos;s dit apparaat laten &amp;vinden</translation>
    </message>
    <message>
        <source>Port for &amp;discovery:</source>
        <translation>Poort voor &amp;ontdekken:</translation>
    </message>
    <message>
        <source>Also answer on port &amp;80, if it is free</source>
        <translation>Ook op poort &amp;80 antwoorden, als die vrij is</translation>
    </message>
    <message>
        <source>Jellyfin looks for tuners there and nowhere else. Ports below 1024 need a permission of the system.</source>
        <translation>Jellyfin zoekt daar tuners en nergens anders. Poorten onder 1024 vragen een toestemming van het systeem.</translation>
    </message>
    <message>
        <source>Changing an address or a port restarts the device for a moment; running streams end.</source>
        <translation>Een adres of poort wijzigen herstart het apparaat even; lopende streams eindigen.</translation>
    </message>
    <message>
        <source>Greyed values are set on the command line or in the environment and can only be changed there.</source>
        <translation>Grijze waarden zijn op de opdrachtregel of in de omgeving ingesteld en alleen daar te wijzigen.</translation>
    </message>
    <message>
        <source>More</source>
        <comment>settings that hardly anybody changes</comment>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Playlists (*.m3u *.m3u8)</source>
        <translation>Lijsten (*.m3u *.m3u8)</translation>
    </message>
    <message>
        <source>Guides (*.xml *.xmltv *.gz *.xz *.zip)</source>
        <translation>Gidsen (*.xml *.xmltv *.gz *.xz *.zip)</translation>
    </message>
    <message>
        <source>While there is no playlist</source>
        <translation>Zolang er geen lijst is</translation>
    </message>
    <message>
        <source>Always offered</source>
        <comment>the test card</comment>
        <translation>Altijd aangeboden</translation>
    </message>
    <message>
        <source>Never offered</source>
        <comment>the test card</comment>
        <translation>Nooit aangeboden</translation>
    </message>
    <message>
        <source>Set on the command line or in the environment; change it there.</source>
        <translation>Ingesteld op de opdrachtregel of in de omgeving; wijzig het daar.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie opslaan…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <comment>button: a copy of everything</comment>
        <translation>Terugzetten…</translation>
    </message>
    <message>
        <source>Settings, channels and history in one file, for another computer or a bad day</source>
        <translation>Instellingen, zenders en geschiedenis in één bestand, voor een andere computer of een slechte dag</translation>
    </message>
    <message>
        <source>Puts such a file in the place of what is here</source>
        <translation>Zet zo&apos;n bestand in de plaats van wat hier is</translation>
    </message>
    <message>
        <source>Event channels</source>
        <translation>Evenementzenders</translation>
    </message>
    <message>
        <source>Messages</source>
        <comment>MQTT, webhook, ntfy</comment>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>That of the system</source>
        <comment>language</comment>
        <translation>Die van het systeem</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Taal:</translation>
    </message>
    <message>
        <source>Another one is spoken from the next start on.</source>
        <translation>Een andere wordt vanaf de volgende start gesproken.</translation>
    </message>
</context>
<context>
    <name>SetupWizard</name>
    <message>
        <source>Set up PlexBridge</source>
        <translation>PlexBridge instellen</translation>
    </message>
    <message>
        <source>Where do your channels come from?</source>
        <translation>Waar komen uw zenders vandaan?</translation>
    </message>
    <message>
        <source>PlexBridge makes them appear in Plex as if you had a tuner with an aerial.</source>
        <translation>PlexBridge laat ze in Plex verschijnen alsof u een tuner met antenne had.</translation>
    </message>
    <message>
        <source>A &amp;playlist (M3U): an address or a file</source>
        <translation>Een &amp;lijst (M3U): een adres of een bestand</translation>
    </message>
    <message>
        <source>An &amp;account: server, user and password (Xtream Codes)</source>
        <translation>Een &amp;account: server, gebruiker en wachtwoord (Xtream Codes)</translation>
    </message>
    <message>
        <source>An &amp;earlier PlexBridge, the one for Node.js</source>
        <translation>Een &amp;eerdere PlexBridge, die voor Node.js</translation>
    </message>
    <message>
        <source>Your playlist</source>
        <translation>Uw lijst</translation>
    </message>
    <message>
        <source>The address that your provider gave you, or a file on this computer.</source>
        <translation>Het adres dat uw aanbieder u gaf, of een bestand op deze computer.</translation>
    </message>
    <message>
        <source>Address or file of the playlist</source>
        <translation>Adres of bestand van de lijst</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>&amp;Bestand kiezen…</translation>
    </message>
    <message>
        <source>With user name and password if it has them. Later on they are not shown any more.</source>
        <translation>Met gebruikersnaam en wachtwoord als die er zijn. Later worden ze niet meer getoond.</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Uw account</translation>
    </message>
    <message>
        <source>Channels and guide are read from your provider&apos;s server.</source>
        <translation>Zenders en gids worden van de server van uw aanbieder gelezen.</translation>
    </message>
    <message>
        <source>Your earlier PlexBridge</source>
        <translation>Uw eerdere PlexBridge</translation>
    </message>
    <message>
        <source>Channels, streams, guides and sessions are taken over. Nothing there is changed.</source>
        <translation>Zenders, streams, gidsen en sessies worden overgenomen. Daar verandert niets.</translation>
    </message>
    <message>
        <source>Database or backup of the earlier PlexBridge</source>
        <translation>Database of back-up van de eerdere PlexBridge</translation>
    </message>
    <message>
        <source>Its database (in its folder &quot;data&quot;) or a JSON backup that it made. It may keep running meanwhile; afterwards quit it, since both want the same ports.</source>
        <translation>Zijn database (in zijn map &quot;data&quot;) of een JSON-back-up die hij maakte. Hij mag intussen blijven lopen; sluit hem daarna af, want beide willen dezelfde poorten.</translation>
    </message>
    <message>
        <source>What was taken over</source>
        <translation>Wat is overgenomen</translation>
    </message>
    <message>
        <source>Channels, guides and past sessions of the earlier PlexBridge.</source>
        <translation>Zenders, gidsen en voorbije sessies van de eerdere PlexBridge.</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Overgenomen</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Niet overgenomen</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Wat er binnenkomt</translation>
    </message>
    <message>
        <source>All of it, or only some groups. This can be changed later in the settings.</source>
        <translation>Alles, of alleen enkele groepen. Dat is later te wijzigen in de instellingen.</translation>
    </message>
    <message>
        <source>A guide</source>
        <translation>Een gids</translation>
    </message>
    <message>
        <source>It tells Plex what is on and when. You may leave this empty.</source>
        <translation>Hij vertelt Plex wat er wanneer op is. U mag dit leeg laten.</translation>
    </message>
    <message>
        <source>Address or file of the guide</source>
        <translation>Adres of bestand van de gids</translation>
    </message>
    <message>
        <source>An account brings its own guide, and many playlists name one; those are read by themselves. Add another XMLTV guide here if you have one. Channels without a guide get placeholders.</source>
        <translation>Een account brengt zijn eigen gids mee, en veel lijsten noemen er een; die worden vanzelf gelezen. Voeg hier nog een XMLTV-gids toe als u er een hebt. Zenders zonder gids krijgen opvulling.</translation>
    </message>
    <message>
        <source>Your tuner</source>
        <translation>Uw tuner</translation>
    </message>
    <message>
        <source>How Plex shows it, and how many can watch at once.</source>
        <translation>Hoe Plex hem toont, en hoeveel er tegelijk kunnen kijken.</translation>
    </message>
    <message>
        <source>&amp;Name in Plex:</source>
        <translation>&amp;Naam in Plex:</translation>
    </message>
    <message>
        <source>&amp;Tuners:</source>
        <translation>&amp;Tuners:</translation>
    </message>
    <message>
        <source>As many as your provider allows at once. Plex remembers the number.</source>
        <translation>Zoveel als uw aanbieder tegelijk toestaat. Plex onthoudt het aantal.</translation>
    </message>
    <message>
        <source>Now add PlexBridge in Plex</source>
        <translation>Voeg PlexBridge nu toe in Plex</translation>
    </message>
    <message>
        <source>These addresses are on the page &quot;Device&quot;, too.</source>
        <translation>Deze adressen staan ook op de pagina &quot;Apparaat&quot;.</translation>
    </message>
    <message>
        <source>PlexBridge was started with playlists on its command line or in its environment. They are used now; what was typed here is kept and used when it is started without them.</source>
        <translation>PlexBridge is gestart met lijsten op zijn opdrachtregel of in zijn omgeving. Die worden nu gebruikt; wat hier getypt is wordt bewaard en gebruikt als het zonder die start.</translation>
    </message>
    <message>
        <source>In Plex, open Settings, then Live TV &amp; DVR, and choose Set Up Plex DVR. If PlexBridge is not found, choose to enter its address manually and type:</source>
        <translation>Open in Plex Instellingen, dan Live TV &amp; DVR, en kies Plex DVR instellen. Wordt PlexBridge niet gevonden, kies dan het adres met de hand in te voeren en typ:</translation>
    </message>
    <message>
        <source>When asked for a guide, choose XMLTV and type:</source>
        <translation>Wordt om een gids gevraagd, kies dan XMLTV en typ:</translation>
    </message>
    <message>
        <source>Set up &amp;Plex for me…</source>
        <translation>&amp;Plex voor mij instellen…</translation>
    </message>
    <message>
        <source>Does the same in Plex by itself, after showing what it will do</source>
        <translation>Doet hetzelfde in Plex vanzelf, na te tonen wat het doet</translation>
    </message>
    <message>
        <source>Check what Plex &amp;will find</source>
        <translation>Controleren wat Plex zal &amp;vinden</translation>
    </message>
    <message>
        <source>Choose a playlist</source>
        <translation>Een lijst kiezen</translation>
    </message>
    <message>
        <source>Playlists (*.m3u *.m3u8)</source>
        <translation>Lijsten (*.m3u *.m3u8)</translation>
    </message>
    <message>
        <source>Choose the database or the backup</source>
        <translation>De database of de back-up kiezen</translation>
    </message>
    <message>
        <source>PlexBridge for Node.js (*.db *.sqlite *.json)</source>
        <translation>PlexBridge voor Node.js (*.db *.sqlite *.json)</translation>
    </message>
    <message>
        <source>Choose a guide</source>
        <translation>Een gids kiezen</translation>
    </message>
    <message>
        <source>Guides (*.xml *.xmltv *.gz *.xz *.zip)</source>
        <translation>Gidsen (*.xml *.xmltv *.gz *.xz *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Reading what is there…</source>
        <translation>Gelezen wordt wat er is…</translation>
    </message>
    <message>
        <source>This was taken over. The file itself was not changed.</source>
        <translation>Dit is overgenomen. Het bestand zelf is niet veranderd.</translation>
    </message>
    <message>
        <source>The channels are being read…</source>
        <translation>De zenders worden gelezen…</translation>
    </message>
    <message>
        <source>Go back to correct it, or close this and refresh later.</source>
        <translation>Ga terug om het te verbeteren, of sluit dit en vernieuw later.</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) are ready for Plex.</source>
        <translation>
            <numerusform>%n zender is klaar voor Plex.</numerusform>
            <numerusform>%n zenders zijn klaar voor Plex.</numerusform>
        </translation>
    </message>
    <message>
        <source>Guide %1: %2</source>
        <comment>name of a guide, what is wrong with it</comment>
        <translation>Gids %1: %2</translation>
    </message>
    <message>
        <source>This did not work yet</source>
        <translation>Dit werkte nog niet</translation>
    </message>
</context>
<context>
    <name>ShiftField</name>
    <message>
        <source>How times are corrected</source>
        <translation>Hoe tijden worden gecorrigeerd</translation>
    </message>
    <message>
        <source>Moved by</source>
        <comment>times of a guide: by so many hours</comment>
        <translation>Verschoven met</translation>
    </message>
    <message>
        <source>Meant in the zone</source>
        <comment>times of a guide</comment>
        <translation>Bedoeld in de zone</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source> h</source>
        <comment>hours</comment>
        <translation> uur</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>As the guide has them</source>
        <comment>times</comment>
        <translation>Zoals in de gids</translation>
    </message>
</context>
<context>
    <name>SignRow</name>
    <message>
        <source>To do</source>
        <translation>Te doen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>To know</source>
        <comment>a note in a list</comment>
        <translation>Goed om te weten</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a step</comment>
        <translation>Mislukt</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Address (http or https), with user name and password if it has them:</source>
        <translation>Adres (http of https), met gebruikersnaam en wachtwoord als die er zijn:</translation>
    </message>
    <message>
        <source>Add address…</source>
        <translation>Adres toevoegen…</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Bestand toevoegen…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bewerken…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>That is no address that begins with http:// or https://.</source>
        <translation>Dat is geen adres dat met http:// of https:// begint.</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>Adres toevoegen</translation>
    </message>
    <message>
        <source>Add file</source>
        <translation>Bestand toevoegen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Edit address</source>
        <translation>Adres bewerken</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Een ander bestand kiezen</translation>
    </message>
</context>
<context>
    <name>StartFailure</name>
    <message>
        <source>PlexBridge can&apos;t start</source>
        <translation>PlexBridge kan niet starten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>De gebruikelijke waarde gebruiken</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Het bestand openen</translation>
    </message>
    <message>
        <source>It was given on the command line or in the environment as %1.</source>
        <translation>Het is op de opdrachtregel of in de omgeving gegeven als %1.</translation>
    </message>
    <message>
        <source>Set it aside and begin anew</source>
        <translation>Het opzijzetten en opnieuw beginnen</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Een andere map kiezen…</translation>
    </message>
    <message>
        <source>Show its page</source>
        <translation>Zijn pagina tonen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Choose a folder for data</source>
        <translation>Een gegevensmap kiezen</translation>
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
        <translation>Wat naar alle kijkers samen gaat. Klik om de activiteit te zien.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tuner(s)</source>
        <comment>in use</comment>
        <translation>
            <numerusform>%1 van %n tuner</numerusform>
            <numerusform>%1 van %n tuners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tuner(s) in use. Each viewer takes one. Click to see them.</source>
        <translation>
            <numerusform>%1 van %n tuner bezet. Elke kijker neemt er een. Klik om ze te zien.</numerusform>
            <numerusform>%1 van %n tuners bezet. Elke kijker neemt er een. Klik om ze te zien.</numerusform>
        </translation>
    </message>
    <message>
        <source>No traffic</source>
        <translation>Geen verkeer</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>For support</source>
        <translation>Voor hulp</translation>
    </message>
    <message>
        <source>This is what helps others to find a fault: version, settings without passwords, health and log. Read it before you pass it on; it names channels and addresses of this network.</source>
        <translation>Dit helpt anderen een fout te vinden: versie, instellingen zonder wachtwoorden, gezondheid en logboek. Lees het voor u het doorgeeft; het noemt zenders en adressen van dit netwerk.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Save for support</source>
        <translation>Opslaan voor hulp</translation>
    </message>
    <message>
        <source>It was not saved</source>
        <translation>Het is niet opgeslagen</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Choose another place.</source>
        <translation>%1 kan niet worden geschreven. Kies een andere plaats.</translation>
    </message>
</context>
<context>
    <name>TakeoverText</name>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <comment>taken over or not</comment>
        <translation>
            <numerusform>%n zender</numerusform>
            <numerusform>%n zenders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) that were switched off</source>
        <translation>
            <numerusform>%n uitgeschakelde zender</numerusform>
            <numerusform>%n uitgeschakelde zenders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup address(es)</source>
        <translation>
            <numerusform>%n reserveadres</numerusform>
            <numerusform>%n reserveadressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <comment>taken over or not</comment>
        <translation>
            <numerusform>%n stream</numerusform>
            <numerusform>%n streams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guide(s)</source>
        <translation>
            <numerusform>%n gids</numerusform>
            <numerusform>%n gidsen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past session(s)</source>
        <translation>
            <numerusform>%n vroegere sessie</numerusform>
            <numerusform>%n vroegere sessies</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>Naam van het apparaat</translation>
    </message>
    <message>
        <source>Number of tuners</source>
        <translation>Aantal tuners</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>Apparaat-ID</translation>
    </message>
    <message numerus="yes">
        <source>%n ffmpeg profile(s)</source>
        <translation>
            <numerusform>%n ffmpeg-profiel</numerusform>
            <numerusform>%n ffmpeg-profielen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programme(s) of the guide</source>
        <translation>
            <numerusform>%n programma van de gids</numerusform>
            <numerusform>%n programma’s van de gids</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n log line(s)</source>
        <translation>
            <numerusform>%n logregel</numerusform>
            <numerusform>%n logregels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) of the database</source>
        <translation>
            <numerusform>%n tabel van de database</numerusform>
            <numerusform>%n tabellen van de database</numerusform>
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
        <translation>%1, al hier</translation>
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
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>The setting &quot;%1&quot; has a value that is not allowed</source>
        <translation>De instelling &quot;%1&quot; heeft een waarde die niet mag</translation>
    </message>
    <message>
        <source>The settings file can&apos;t be read</source>
        <translation>Het instellingenbestand is niet te lezen</translation>
    </message>
    <message>
        <source>Check or remove the file %1, then start again.</source>
        <translation>Controleer of verwijder het bestand %1 en start dan opnieuw.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program</source>
        <translation>Poort %1 is bezet door een ander programma</translation>
    </message>
    <message>
        <source>End the other program or choose another port in the settings.</source>
        <translation>Beëindig het andere programma of kies een andere poort in de instellingen.</translation>
    </message>
    <message>
        <source>Port %1 may not be used</source>
        <translation>Poort %1 mag niet worden gebruikt</translation>
    </message>
    <message>
        <source>Ports below 1024 need a privilege. Choose a higher one in the settings.</source>
        <translation>Poorten onder 1024 vragen een voorrecht. Kies een hogere in de instellingen.</translation>
    </message>
    <message>
        <source>This computer does not have the address %1</source>
        <translation>Deze computer heeft het adres %1 niet</translation>
    </message>
    <message>
        <source>Choose another address in the settings, or leave it empty for all.</source>
        <translation>Kies een ander adres in de instellingen, of laat het leeg voor alle.</translation>
    </message>
    <message>
        <source>The folder for data can&apos;t be used</source>
        <translation>De gegevensmap is niet te gebruiken</translation>
    </message>
    <message>
        <source>Make %1 writable or choose another folder.</source>
        <translation>Maak %1 schrijfbaar of kies een andere map.</translation>
    </message>
    <message>
        <source>Another program holds the database</source>
        <translation>Een ander programma houdt de database vast</translation>
    </message>
    <message>
        <source>Close it; waiting changes are then written by themselves.</source>
        <translation>Sluit het; wachtende wijzigingen worden dan vanzelf geschreven.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>De schijf is vol</translation>
    </message>
    <message>
        <source>Free some space; waiting changes are then written by themselves.</source>
        <translation>Maak ruimte vrij; wachtende wijzigingen worden dan vanzelf geschreven.</translation>
    </message>
    <message>
        <source>The database can&apos;t be written</source>
        <translation>De database is niet te schrijven</translation>
    </message>
    <message>
        <source>Make the folder for data writable.</source>
        <translation>Maak de gegevensmap schrijfbaar.</translation>
    </message>
    <message>
        <source>The database was damaged and a new one was begun</source>
        <translation>De database was beschadigd en er is een nieuwe begonnen</translation>
    </message>
    <message>
        <source>The old file was kept as %1.</source>
        <translation>Het oude bestand is bewaard als %1.</translation>
    </message>
    <message>
        <source>The database was written by a newer PlexBridge</source>
        <translation>De database is geschreven door een nieuwere PlexBridge</translation>
    </message>
    <message>
        <source>Install that version again.</source>
        <translation>Installeer die versie weer.</translation>
    </message>
    <message>
        <source>The database does not work</source>
        <translation>De database werkt niet</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached</source>
        <translation>%1 is niet te bereiken</translation>
    </message>
    <message>
        <source>Check the address and the network connection, then refresh.</source>
        <translation>Controleer het adres en de netwerkverbinding en vernieuw dan.</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1 is te groot</translation>
    </message>
    <message>
        <source>Choose a smaller list.</source>
        <translation>Kies een kleinere lijst.</translation>
    </message>
    <message>
        <source>There are no channels</source>
        <translation>Er zijn geen zenders</translation>
    </message>
    <message>
        <source>%1 holds nothing that can be used</source>
        <translation>In %1 staat niets bruikbaars</translation>
    </message>
    <message>
        <source>Check the address of the playlist in the settings.</source>
        <translation>Controleer het adres van de lijst in de instellingen.</translation>
    </message>
    <message>
        <source>An entry of the list is not allowed</source>
        <translation>Een vermelding van de lijst mag niet</translation>
    </message>
    <message>
        <source>A damaged entry was skipped</source>
        <translation>Een beschadigde vermelding is overgeslagen</translation>
    </message>
    <message>
        <source>An entry occurs twice</source>
        <translation>Een vermelding komt twee keer voor</translation>
    </message>
    <message>
        <source>The program %1 is missing</source>
        <translation>Het programma %1 ontbreekt</translation>
    </message>
    <message>
        <source>Install it to play these channels.</source>
        <translation>Installeer het om deze zenders af te spelen.</translation>
    </message>
    <message>
        <source>The provider refused the stream (%1)</source>
        <translation>De aanbieder weigerde de stream (%1)</translation>
    </message>
    <message>
        <source>Check the subscription, or whether too many streams run at once.</source>
        <translation>Controleer het abonnement, of te veel streams tegelijk lopen.</translation>
    </message>
    <message>
        <source>The provider closed the connection</source>
        <translation>De aanbieder verbrak de verbinding</translation>
    </message>
    <message>
        <source>Plex usually tunes in again.</source>
        <translation>Plex stemt meestal weer af.</translation>
    </message>
    <message>
        <source>The provider sent no video</source>
        <translation>De aanbieder stuurde geen video</translation>
    </message>
    <message>
        <source>Try another channel, or again later.</source>
        <translation>Probeer een andere zender, of later opnieuw.</translation>
    </message>
    <message>
        <source>PlexBridge is already running</source>
        <translation>PlexBridge loopt al</translation>
    </message>
    <message>
        <source>It runs without a window, as a service of this computer, with the same folder for data.</source>
        <translation>Het loopt zonder venster, als dienst van deze computer, met dezelfde gegevensmap.</translation>
    </message>
    <message>
        <source>Its window was brought to the front.</source>
        <translation>Zijn venster is naar voren gehaald.</translation>
    </message>
    <message>
        <source>Another tuner at %1 has the same device ID</source>
        <translation>Een andere tuner op %1 heeft hetzelfde apparaat-ID</translation>
    </message>
    <message>
        <source>Plex takes both for one tuner, and neither works reliably. Switch the other one off, or choose &quot;Use another device ID&quot; on the Device page.</source>
        <translation>Plex houdt beide voor één tuner, en geen van beide werkt betrouwbaar. Zet de andere uit, of kies &quot;Een ander apparaat-ID gebruiken&quot; op de pagina Apparaat.</translation>
    </message>
    <message>
        <source>This is nothing that can be taken over</source>
        <translation>Dit is niets wat overgenomen kan worden</translation>
    </message>
    <message>
        <source>Choose the database of the earlier PlexBridge, plextv.db, or a JSON backup that it made. (%1)</source>
        <comment>in brackets: what is wrong with the file</comment>
        <translation>Kies de database van de eerdere PlexBridge, plextv.db, of een JSON-back-up die hij maakte. (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>problem, then its technical detail</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1 – %2</source>
        <comment>line number in a file, then the problem</comment>
        <translation>Regel %1 – %2</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Rustig</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Speelt</translation>
    </message>
    <message>
        <source>Buffering</source>
        <translation>Buffert</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>a viewing session</comment>
        <translation>Geëindigd</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a viewing session</comment>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Known, but nothing was asked for yet.</source>
        <translation>Bekend, maar er is nog niets gevraagd.</translation>
    </message>
    <message>
        <source>Video reaches the viewer.</source>
        <translation>Video bereikt de kijker.</translation>
    </message>
    <message>
        <source>Waiting for video from the provider.</source>
        <translation>Wacht op video van de aanbieder.</translation>
    </message>
    <message>
        <source>The viewer takes no video at the moment.</source>
        <translation>De kijker neemt nu geen video af.</translation>
    </message>
    <message>
        <source>The session is over and leaves the table soon.</source>
        <translation>De sessie is voorbij en verlaat de tabel binnenkort.</translation>
    </message>
    <message>
        <source>The session broke off.</source>
        <translation>De sessie brak af.</translation>
    </message>
    <message>
        <source>The viewer left</source>
        <translation>De kijker ging weg</translation>
    </message>
    <message>
        <source>Stopped on request</source>
        <translation>Op verzoek gestopt</translation>
    </message>
    <message>
        <source>Removed on request</source>
        <translation>Op verzoek verwijderd</translation>
    </message>
    <message>
        <source>No sign of life for ten minutes</source>
        <translation>Tien minuten geen teken van leven</translation>
    </message>
    <message>
        <source>PlexBridge was restarted and the viewer did not come back</source>
        <translation>PlexBridge is herstart en de kijker kwam niet terug</translation>
    </message>
    <message>
        <source>No video could be given</source>
        <translation>Er kon geen video worden gegeven</translation>
    </message>
    <message>
        <source>The viewer took no video for too long</source>
        <translation>De kijker nam te lang geen video af</translation>
    </message>
    <message>
        <source>The requested duration was over</source>
        <translation>De gevraagde duur was voorbij</translation>
    </message>
    <message>
        <source>Made room for newer sessions</source>
        <translation>Maakte plaats voor nieuwere sessies</translation>
    </message>
    <message>
        <source>The same session started anew</source>
        <translation>Dezelfde sessie begon opnieuw</translation>
    </message>
    <message>
        <source>PlexBridge was quit</source>
        <translation>PlexBridge is afgesloten</translation>
    </message>
    <message>
        <source>The computer went to sleep</source>
        <translation>De computer ging slapen</translation>
    </message>
    <message>
        <source>There is no such channel</source>
        <translation>Die zender bestaat niet</translation>
    </message>
    <message>
        <source>PlexBridge had just started and was not ready</source>
        <translation>PlexBridge was net gestart en nog niet klaar</translation>
    </message>
    <message>
        <source>The tuner that was asked for was in use</source>
        <translation>De gevraagde tuner was bezet</translation>
    </message>
    <message>
        <source>All tuners were in use</source>
        <translation>Alle tuners waren bezet</translation>
    </message>
    <message>
        <source>The provider refused the stream</source>
        <translation>De aanbieder weigerde de stream</translation>
    </message>
    <message>
        <source>It ran when PlexBridge was restarted. Its viewer has a minute to come back.</source>
        <translation>Ze liep toen PlexBridge werd herstart. Haar kijker heeft een minuut om terug te komen.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>why a session is over, what its state means</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>First video arrived</source>
        <translation>De eerste video kwam</translation>
    </message>
    <message>
        <source>The provider sent nothing</source>
        <translation>De aanbieder stuurde niets</translation>
    </message>
    <message>
        <source>Video flows again</source>
        <translation>Er stroomt weer video</translation>
    </message>
    <message>
        <source>The viewer took no video</source>
        <translation>De kijker nam geen video af</translation>
    </message>
    <message>
        <source>The viewer takes video again</source>
        <translation>De kijker neemt weer video af</translation>
    </message>
    <message>
        <source>The client asked for the session</source>
        <translation>De client vroeg naar de sessie</translation>
    </message>
    <message>
        <source>The client asked to play</source>
        <translation>De client vroeg om afspelen</translation>
    </message>
    <message>
        <source>The client asked to pause</source>
        <translation>De client vroeg om pauze</translation>
    </message>
    <message>
        <source>The client asked to stop</source>
        <translation>De client vroeg om stoppen</translation>
    </message>
    <message>
        <source>The viewer tuned in</source>
        <translation>De kijker stemde af</translation>
    </message>
    <message>
        <source>The stream ended</source>
        <translation>De stream eindigde</translation>
    </message>
    <message>
        <source>The stream broke off</source>
        <translation>De stream brak af</translation>
    </message>
    <message>
        <source>Taken over from before the restart</source>
        <translation>Overgenomen van voor de herstart</translation>
    </message>
    <message>
        <source>Direct</source>
        <comment>video is passed on as it comes</comment>
        <translation>Direct</translation>
    </message>
    <message>
        <source>HLS</source>
        <comment>the stream comes as a list of pieces</comment>
        <translation>HLS</translation>
    </message>
    <message>
        <source>Through ffmpeg</source>
        <comment>video is repacked by the program ffmpeg</comment>
        <translation>Via ffmpeg</translation>
    </message>
    <message>
        <source>Test card</source>
        <translation>Testbeeld</translation>
    </message>
    <message>
        <source>Debug</source>
        <comment>log level</comment>
        <translation>Debug</translation>
    </message>
    <message>
        <source>Info</source>
        <comment>log level</comment>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>log level</comment>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>log level</comment>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Database fine</source>
        <comment>status line</comment>
        <translation>Database in orde</translation>
    </message>
    <message>
        <source>Sessions are kept and come back after a restart.</source>
        <translation>Sessies worden bewaard en komen na een herstart terug.</translation>
    </message>
    <message>
        <source>New database</source>
        <comment>status line: a damaged one was set aside</comment>
        <translation>Nieuwe database</translation>
    </message>
    <message>
        <source>Viewing goes on, but sessions are only kept in memory until this is cured.</source>
        <translation>Kijken gaat door, maar sessies worden alleen in het geheugen bewaard tot dit hersteld is.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be written.</source>
        <translation>
            <numerusform>%n wijziging wacht op schrijven.</numerusform>
            <numerusform>%n wijzigingen wachten op schrijven.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved</source>
        <comment>status line: the database can&apos;t be written</comment>
        <translation>Niet opgeslagen</translation>
    </message>
    <message>
        <source>%1 is an IPv6 address</source>
        <translation>%1 is een IPv6-adres</translation>
    </message>
    <message>
        <source>Many programs search over IPv4 only and don&apos;t find PlexBridge. Leave the address in the settings empty, or type an IPv4 address.</source>
        <translation>Veel programma&apos;s zoeken alleen over IPv4 en vinden PlexBridge niet. Laat het adres in de instellingen leeg, of typ een IPv4-adres.</translation>
    </message>
    <message>
        <source>It does not share the port, which programs search by SSDP on. End it, and PlexBridge takes part within half a minute. Plex usually finds PlexBridge all the same.</source>
        <translation>Het deelt de poort niet waarop programma&apos;s met SSDP zoeken. Beëindig het, dan doet PlexBridge binnen een halve minuut mee. Plex vindt PlexBridge meestal toch.</translation>
    </message>
    <message>
        <source>It is probably another tuner emulator or a second PlexBridge. End it, and PlexBridge takes the port within half a minute. Until then, type the address into Plex; the Device page shows it.</source>
        <translation>Het is waarschijnlijk een andere tuner-emulator of een tweede PlexBridge. Beëindig het, dan neemt PlexBridge binnen een halve minuut de poort. Typ tot dan het adres in Plex; de pagina Apparaat toont het.</translation>
    </message>
    <message>
        <source>Discovery off</source>
        <comment>status line</comment>
        <translation>Ontdekken uit</translation>
    </message>
    <message>
        <source>Plex does not find PlexBridge by itself. Type its address into Plex instead.</source>
        <translation>Plex vindt PlexBridge niet vanzelf. Typ zijn adres in Plex.</translation>
    </message>
    <message>
        <source>Discoverable</source>
        <comment>status line: other programs find us</comment>
        <translation>Te ontdekken</translation>
    </message>
    <message>
        <source>Plex and other programs on this network find PlexBridge by themselves.</source>
        <translation>Plex en andere programma&apos;s in dit netwerk vinden PlexBridge vanzelf.</translation>
    </message>
    <message>
        <source>Discovery starts</source>
        <comment>status line</comment>
        <translation>Ontdekken begint</translation>
    </message>
    <message>
        <source>In a moment Plex and other programs can find PlexBridge by themselves.</source>
        <translation>Zo meteen kunnen Plex en andere programma&apos;s PlexBridge vanzelf vinden.</translation>
    </message>
    <message>
        <source>Device ID taken</source>
        <comment>status line: another device has the same</comment>
        <translation>Apparaat-ID bezet</translation>
    </message>
    <message>
        <source>Type the address into Plex instead; the Device page shows it.</source>
        <translation>Typ het adres in Plex; de pagina Apparaat toont het.</translation>
    </message>
    <message>
        <source>Partly discoverable</source>
        <comment>status line</comment>
        <translation>Deels te ontdekken</translation>
    </message>
    <message>
        <source>Some programs may not find PlexBridge by themselves.</source>
        <translation>Sommige programma&apos;s vinden PlexBridge misschien niet vanzelf.</translation>
    </message>
    <message>
        <source>Not discoverable</source>
        <comment>status line</comment>
        <translation>Niet te ontdekken</translation>
    </message>
    <message>
        <source>Other programs can&apos;t find PlexBridge by themselves.</source>
        <translation>Andere programma&apos;s kunnen PlexBridge niet vanzelf vinden.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channel, what is on</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>channel, then the viewer&apos;s address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>of a file, what is wrong with it</comment>
        <translation>Regel %1: %2</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Nobody is watching</source>
        <translation>Er kijkt niemand</translation>
    </message>
    <message>
        <source>Open PlexBridge</source>
        <translation>PlexBridge openen</translation>
    </message>
    <message>
        <source>Refresh channels and guide</source>
        <translation>Zenders en gids vernieuwen</translation>
    </message>
    <message>
        <source>Purge ended</source>
        <comment>remove ended sessions from the table</comment>
        <translation>Geëindigde opruimen</translation>
    </message>
    <message>
        <source>Stay awake while somebody watches</source>
        <comment>the computer</comment>
        <translation>Wakker blijven zolang iemand kijkt</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Instellingen…</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Pause tuner for an hour</source>
        <translation>Tuner een uur pauzeren</translation>
    </message>
    <message>
        <source>Pause tuner until resumed</source>
        <translation>Tuner pauzeren tot hervatten</translation>
    </message>
    <message>
        <source>Resume tuner</source>
        <translation>Tuner hervatten</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>end this stream</comment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Copy diagnosis</source>
        <comment>of this stream, to the clipboard</comment>
        <translation>Diagnose kopiëren</translation>
    </message>
</context>
<context>
    <name>TrayPanel</name>
    <message>
        <source>PlexBridge – who watches</source>
        <translation>PlexBridge – wie er kijkt</translation>
    </message>
    <message>
        <source>Resume tuner</source>
        <translation>Tuner hervatten</translation>
    </message>
    <message>
        <source>Open PlexBridge</source>
        <translation>PlexBridge openen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tuner(s) in use</source>
        <translation>
            <numerusform>%1 van %n tuner bezet</numerusform>
            <numerusform>%1 van %n tuners bezet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tuners in use, bit rate</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Paused: new viewers are refused.</source>
        <translation>Gepauzeerd: nieuwe kijkers worden geweigerd.</translation>
    </message>
    <message>
        <source>Paused until %1: new viewers are refused.</source>
        <comment>clock time</comment>
        <translation>Gepauzeerd tot %1: nieuwe kijkers worden geweigerd.</translation>
    </message>
    <message>
        <source>Nobody is watching</source>
        <translation>Er kijkt niemand</translation>
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
        <translation>Een kijker is geweigerd: alle tuners zijn bezet</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sessie</numerusform>
            <numerusform>%n sessies</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is watching</source>
        <translation>Er kijkt niemand</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tuner(s)</source>
        <comment>in use</comment>
        <translation>
            <numerusform>%1 van %n tuner</numerusform>
            <numerusform>%1 van %n tuners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <translation>
            <numerusform>%n stream</numerusform>
            <numerusform>%n streams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>streams</comment>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tuners in use, then who watches what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a channel, what is the matter with its stream</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Paused: new viewers are refused</source>
        <translation>Gepauzeerd: nieuwe kijkers worden geweigerd</translation>
    </message>
    <message>
        <source>Paused until %1: new viewers are refused</source>
        <comment>clock time</comment>
        <translation>Gepauzeerd tot %1: nieuwe kijkers worden geweigerd</translation>
    </message>
    <message>
        <source>This computer stays awake meanwhile</source>
        <comment>while somebody watches</comment>
        <translation>Deze computer blijft intussen wakker</translation>
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
        <translation>Gebruik</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>column</comment>
        <translation>Zender</translation>
    </message>
    <message>
        <source>Viewer</source>
        <comment>column: address of the viewer</comment>
        <translation>Kijker</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <comment>column</comment>
        <translation>Bitsnelheid</translation>
    </message>
    <message>
        <source>Tuner %1</source>
        <translation>Tuner %1</translation>
    </message>
    <message>
        <source>In use</source>
        <comment>a tuner</comment>
        <translation>Bezet</translation>
    </message>
    <message>
        <source>Reserved</source>
        <comment>a tuner</comment>
        <translation>Gereserveerd</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>a tuner</comment>
        <translation>Vrij</translation>
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
        <translation>Een adres begint met http:// of https:// en de naam van een server.</translation>
    </message>
    <message>
        <source>This is a folder. Choose the file in it.</source>
        <translation>Dit is een map. Kies het bestand erin.</translation>
    </message>
    <message>
        <source>There is no such file on this computer.</source>
        <translation>Dat bestand is er niet op deze computer.</translation>
    </message>
    <message>
        <source>This is neither an address, such as http://provider.example/list.m3u, nor a file, such as /home/me/list.m3u.</source>
        <translation>Dit is geen adres, zoals http://provider.example/list.m3u, en geen bestand, zoals /home/me/list.m3u.</translation>
    </message>
</context>
<context>
    <name>UpstreamModel</name>
    <message>
        <source>Channel</source>
        <comment>column</comment>
        <translation>Zender</translation>
    </message>
    <message>
        <source>Provider</source>
        <comment>column</comment>
        <translation>Aanbieder</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Picture and sound</source>
        <comment>column</comment>
        <translation>Beeld en geluid</translation>
    </message>
    <message>
        <source>Reopened</source>
        <comment>column: how often a connection was opened anew</comment>
        <translation>Heropend</translation>
    </message>
    <message>
        <source>Errors</source>
        <comment>column: how many</comment>
        <translation>Fouten</translation>
    </message>
    <message>
        <source>First video</source>
        <comment>column: time until it came</comment>
        <translation>Eerste video</translation>
    </message>
    <message>
        <source>Viewers</source>
        <comment>column: how many</comment>
        <translation>Kijkers</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>column: how much was received</comment>
        <translation>Data</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <comment>column</comment>
        <translation>Bitsnelheid</translation>
    </message>
    <message>
        <source>Waiting for data</source>
        <translation>Wacht op data</translation>
    </message>
    <message>
        <source>Backup %1</source>
        <comment>receiving from the backup of that number</comment>
        <translation>Reserve %1</translation>
    </message>
    <message>
        <source>Receiving</source>
        <comment>a connection that gets data</comment>
        <translation>Ontvangt</translation>
    </message>
    <message>
        <source>%1 received</source>
        <comment>an amount of data</comment>
        <translation>%1 ontvangen</translation>
    </message>
    <message>
        <source>The channel&apos;s own address failed: video comes from its backup %1.</source>
        <translation>Het eigen adres van de zender faalde: de video komt van zijn reserve %1.</translation>
    </message>
</context>
</TS>
