<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AboutDialog</name>
    <message>
        <source>windows, network, database</source>
        <translation>fenêtres, réseau, base de données</translation>
    </message>
    <message>
        <source>what is fetched from providers</source>
        <translation>ce qui est récupéré chez les fournisseurs</translation>
    </message>
    <message>
        <source>sessions and history</source>
        <translation>sessions et historique</translation>
    </message>
    <message>
        <source>guides</source>
        <translation>guides</translation>
    </message>
    <message>
        <source>packed playlists and guides</source>
        <translation>listes et guides compressés</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>métriques</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>chiffrement</translation>
    </message>
    <message>
        <source>as a program of its own, for streams that need repacking</source>
        <translation>comme programme à part, pour les flux à réemballer</translation>
    </message>
    <message>
        <source>About PlexBridge</source>
        <translation>À propos de PlexBridge</translation>
    </message>
    <message>
        <source>Makes this computer look like a tuner with an aerial, so that Plex, Jellyfin and Kodi play your own IPTV channels, and shows who watches what.</source>
        <translation>Fait passer cet ordinateur pour un tuner avec antenne, afin que Plex, Jellyfin et Kodi lisent vos propres chaînes IPTV, et montre qui regarde quoi.</translation>
    </message>
    <message>
        <source>Licence and libraries</source>
        <translation>Licence et bibliothèques</translation>
    </message>
    <message>
        <source>PlexBridge is free software under the GNU General Public License, version 3 or later: you may use, study, share and improve it. It comes without any warranty.</source>
        <translation>PlexBridge est un logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure : vous pouvez l&apos;utiliser, l&apos;étudier, le partager et l&apos;améliorer. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>It is made with:</source>
        <translation>Il est fait avec :</translation>
    </message>
    <message>
        <source>For a report of a fault, copy this line:</source>
        <translation>Pour signaler une erreur, copiez cette ligne :</translation>
    </message>
    <message>
        <source>tokens and passwords in the keychain</source>
        <translation>jetons et mots de passe dans le trousseau</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Modifier le compte</translation>
    </message>
    <message>
        <source>For providers that gave you a server, a user name and a password (&quot;Xtream Codes&quot;). Channels and guide are read from there.</source>
        <translation>Pour les fournisseurs qui vous ont donné un serveur, un nom d&apos;utilisateur et un mot de passe (« Xtream Codes »). Les chaînes et le guide sont lus là-bas.</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Serveur :</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Utilisateur :</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Mot de passe :</translation>
    </message>
    <message>
        <source>S&amp;how the password</source>
        <translation>A&amp;fficher le mot de passe</translation>
    </message>
    <message>
        <source>That is no server. It looks like http://provider.example:8080.</source>
        <translation>Ce n&apos;est pas un serveur. Cela ressemble à http://provider.example:8080.</translation>
    </message>
</context>
<context>
    <name>ActivityChart</name>
    <message>
        <source>%1: %2</source>
        <comment>state, number of consumers</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Consumers by state</source>
        <translation>Consommateurs par état</translation>
    </message>
    <message>
        <source>Last 5 minutes</source>
        <translation>5 dernières minutes</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>24 dernières heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>90 derniers jours</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>When the channel&apos;s own source fails, these addresses are tried in this order. Viewers stay connected.</source>
        <translation>Quand la source propre de la chaîne échoue, ces adresses sont essayées dans cet ordre. Les spectateurs restent connectés.</translation>
    </message>
    <message>
        <source>Backup addresses</source>
        <translation>Adresses de secours</translation>
    </message>
    <message>
        <source>The same channel in other playlists, tried after those:</source>
        <translation>La même chaîne dans d&apos;autres listes, essayée après celles-ci :</translation>
    </message>
    <message>
        <source>The same channel in other playlists</source>
        <translation>La même chaîne dans d&apos;autres listes</translation>
    </message>
    <message>
        <source>Backup addresses of %1</source>
        <comment>window title: a channel</comment>
        <translation>Adresses de secours de %1</translation>
    </message>
    <message>
        <source>Address of the stream, with user name and password if it has them:</source>
        <translation>Adresse du flux, avec nom d&apos;utilisateur et mot de passe s&apos;il y en a :</translation>
    </message>
    <message>
        <source>This address can&apos;t be used: %1.</source>
        <translation>Cette adresse ne peut pas être utilisée : %1.</translation>
    </message>
</context>
<context>
    <name>CandidateModel</name>
    <message>
        <source>Channel of the guide</source>
        <comment>column</comment>
        <translation>Chaîne du guide</translation>
    </message>
    <message>
        <source>Id</source>
        <comment>column: of a guide&apos;s channel</comment>
        <translation>Id</translation>
    </message>
    <message>
        <source>Fits</source>
        <comment>column: how well, in percent</comment>
        <translation>Convient</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>column: of a guide</comment>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>ChannelActions</name>
    <message>
        <source>&amp;Offer to Plex</source>
        <comment>channels</comment>
        <translation>&amp;Proposer à Plex</translation>
    </message>
    <message>
        <source>&amp;Hide from Plex</source>
        <comment>channels</comment>
        <translation>&amp;Cacher à Plex</translation>
    </message>
    <message>
        <source>Mark as &amp;favourite</source>
        <translation>Marquer comme &amp;favori</translation>
    </message>
    <message>
        <source>&amp;No favourite any more</source>
        <translation>&amp;Ne plus être favori</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Change number</source>
        <translation>Changer le &amp;numéro</translation>
    </message>
    <message>
        <source>&amp;Guide channel…</source>
        <translation>Chaîne du &amp;guide…</translation>
    </message>
    <message>
        <source>&amp;Backup addresses…</source>
        <translation>Adresses de &amp;secours…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <comment>play some seconds of a channel</comment>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>&amp;Play here</source>
        <translation>&amp;Lire ici</translation>
    </message>
    <message>
        <source>F&amp;orget</source>
        <comment>a channel that is missing</comment>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>Programmes of its na&amp;me…</source>
        <translation>Programmes tirés de son no&amp;m…</translation>
    </message>
</context>
<context>
    <name>ChannelDelegate</name>
    <message>
        <source>Number of the channel; empty: automatic</source>
        <translation>Numéro de la chaîne ; vide : automatique</translation>
    </message>
    <message>
        <source>Name of the channel; empty: as in the playlist</source>
        <translation>Nom de la chaîne ; vide : comme dans la liste</translation>
    </message>
</context>
<context>
    <name>ChannelEdits</name>
    <message numerus="yes">
        <source>Offer %n channel(s)</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>Proposer %n chaîne</numerusform>
            <numerusform>Proposer %n chaînes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n channel(s)</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>Cacher %n chaîne</numerusform>
            <numerusform>Cacher %n chaînes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n favourite(s)</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>Marquer %n favori</numerusform>
            <numerusform>Marquer %n favoris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unmark %n favourite(s)</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>Retirer %n favori</numerusform>
            <numerusform>Retirer %n favoris</numerusform>
        </translation>
    </message>
    <message>
        <source>Change number</source>
        <comment>what is undone</comment>
        <translation>Changer le numéro</translation>
    </message>
    <message>
        <source>Rename channel</source>
        <comment>what is undone</comment>
        <translation>Renommer la chaîne</translation>
    </message>
    <message>
        <source>Change guide channel</source>
        <comment>what is undone</comment>
        <translation>Changer la chaîne du guide</translation>
    </message>
    <message>
        <source>Move times of a channel</source>
        <comment>what is undone</comment>
        <translation>Décaler les heures d&apos;une chaîne</translation>
    </message>
</context>
<context>
    <name>ChannelModel</name>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>On now</source>
        <translation>En ce moment</translation>
    </message>
    <message>
        <source>How far the guide reaches</source>
        <translation>Jusqu&apos;où va le guide</translation>
    </message>
    <message>
        <source>How sure it is that guide and channel belong together</source>
        <translation>À quel point il est sûr que le guide et la chaîne vont ensemble</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>column</comment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>column</comment>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>On now</source>
        <comment>column: programme</comment>
        <translation>En ce moment</translation>
    </message>
    <message>
        <source>Guide</source>
        <comment>column: how far it reaches</comment>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Channel of the guide</source>
        <comment>column</comment>
        <translation>Chaîne du guide</translation>
    </message>
    <message>
        <source>Match</source>
        <comment>column: how sure it is, in percent</comment>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>column: playlist that a channel is from</comment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>column: how many other sources a channel has</comment>
        <translation>Secours</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <comment>a channel that is not offered</comment>
        <translation>%1 (cachée)</translation>
    </message>
    <message>
        <source>%1
In the playlist: %2</source>
        <comment>a channel&apos;s name, its name in the playlist</comment>
        <translation>%1
Dans la liste : %2</translation>
    </message>
    <message>
        <source>No favourite</source>
        <translation>Pas favori</translation>
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
Vidéo : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n other source(s), tried in turn when the channel&apos;s own fails</source>
        <translation>
            <numerusform>%n autre source, essayée quand celle de la chaîne échoue</numerusform>
            <numerusform>%n autres sources, essayées tour à tour quand celle de la chaîne échoue</numerusform>
        </translation>
    </message>
    <message>
        <source>automatic</source>
        <comment>guide number</comment>
        <translation>automatique</translation>
    </message>
</context>
<context>
    <name>ChannelTest</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Tester encore</translation>
    </message>
    <message>
        <source>Play here</source>
        <translation>Lire ici</translation>
    </message>
    <message>
        <source>Opens the player of this computer; that takes a tuner</source>
        <translation>Ouvre le lecteur de cet ordinateur ; cela prend un tuner</translation>
    </message>
    <message>
        <source>Test of %1</source>
        <comment>window title: a channel</comment>
        <translation>Test de %1</translation>
    </message>
    <message>
        <source>Playing three seconds of %1…</source>
        <translation>Lecture de trois secondes de %1…</translation>
    </message>
    <message>
        <source>A viewer wanted the provider&apos;s only place, so the test ended for them.</source>
        <translation>Un spectateur voulait la seule place chez le fournisseur, le test s&apos;est donc arrêté pour lui.</translation>
    </message>
    <message>
        <source>%1 does not play</source>
        <translation>%1 ne fonctionne pas</translation>
    </message>
    <message>
        <source>%1 is being watched</source>
        <translation>%1 est regardée en ce moment</translation>
    </message>
    <message>
        <source>%1 plays</source>
        <translation>%1 fonctionne</translation>
    </message>
    <message>
        <source>Video after %1</source>
        <translation>Image après %1</translation>
    </message>
    <message>
        <source>Bit rate: %1</source>
        <translation>Débit : %1</translation>
    </message>
    <message>
        <source>It plays from backup %1</source>
        <comment>its place, from 1</comment>
        <translation>Elle passe par la source de secours %1</translation>
    </message>
    <message>
        <source>The channel&apos;s own source gave nothing.</source>
        <translation>La source propre de la chaîne n&apos;a rien donné.</translation>
    </message>
    <message>
        <source>Arrives at %1 times its speed</source>
        <comment>a number such as 1.2</comment>
        <translation>Arrive à %1 fois sa vitesse</translation>
    </message>
    <message>
        <source>Arrives at only %1 of its speed</source>
        <comment>a number such as 0.6</comment>
        <translation>N&apos;arrive qu&apos;à %1 fois sa vitesse</translation>
    </message>
    <message>
        <source>Viewers will have to wait again and again. The provider, or the way to it, is too slow.</source>
        <translation>Les spectateurs devront attendre sans cesse. Le fournisseur, ou le chemin vers lui, est trop lent.</translation>
    </message>
</context>
<context>
    <name>ChannelsPage</name>
    <message>
        <source>Channels</source>
        <translation>Chaînes</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Which channels are shown</source>
        <translation>Quelles chaînes sont montrées</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>Add a playlist or an account</source>
        <translation>Ajouter une liste ou un compte</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>What can be done with the selected channels</source>
        <translation>Ce qu&apos;on peut faire des chaînes choisies</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Read all playlists and guides again</source>
        <translation>Relire toutes les listes et tous les guides</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>&amp;Revoir…</translation>
    </message>
    <message>
        <source>What the last refresh changed, and what becomes of new channels</source>
        <translation>Ce que la dernière actualisation a changé, et ce que deviennent les nouvelles chaînes</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Listes de lecture</translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <comment>date and time of a refresh, what it changed</comment>
        <translation>Depuis %1 : %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not changed</source>
        <comment>a channel</comment>
        <translation>« %1 » n&apos;a pas été modifiée</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be played here</source>
        <comment>a channel</comment>
        <translation>« %1 » ne peut pas être lue ici</translation>
    </message>
    <message>
        <source>Install a player that opens playlists (M3U), such as VLC.</source>
        <translation>Installez un lecteur qui ouvre les listes (M3U), par exemple VLC.</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Toutes les chaînes</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Cachées</translation>
    </message>
    <message>
        <source>Without a guide</source>
        <translation>Sans guide</translation>
    </message>
    <message>
        <source>Unsure matches</source>
        <translation>Accords incertains</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Disparues</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the playlists</source>
        <translation>
            <numerusform>%n problème dans les listes</numerusform>
            <numerusform>%n problèmes dans les listes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s)</source>
        <translation>
            <numerusform>%Ln chaîne</numerusform>
            <numerusform>%Ln chaînes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <comment>channels</comment>
        <translation>
            <numerusform>%Ln montrée</numerusform>
            <numerusform>%Ln montrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <comment>channels</comment>
        <translation>
            <numerusform>%Ln disparue</numerusform>
            <numerusform>%Ln disparues</numerusform>
        </translation>
    </message>
    <message>
        <source>Plex takes only the first %L1 of the %L2 that are offered to it; hide some.</source>
        <translation>Plex ne prend que les %L1 premières des %L2 qui lui sont proposées ; cachez-en.</translation>
    </message>
    <message>
        <source>Reading the playlists…</source>
        <translation>Lecture des listes…</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n missing channel(s)?</source>
        <translation>
            <numerusform>Oublier %n chaîne disparue ?</numerusform>
            <numerusform>Oublier %n chaînes disparues ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their numbers are free again. Should they come back, they are new channels.</source>
        <translation>Leurs numéros redeviennent libres. Si elles reviennent, ce sont de nouvelles chaînes.</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n channel(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Oublier %n chaîne</numerusform>
            <numerusform>Oublier %n chaînes</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>button: do not forget</comment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>No channels yet</source>
        <translation>Pas encore de chaînes</translation>
    </message>
    <message>
        <source>The channels of your playlists are listed here with the numbers that Plex shows. Add a playlist or an account of your provider to begin. Until then a test card can be watched.</source>
        <translation>Les chaînes de vos listes figurent ici avec les numéros que Plex montre. Ajoutez une liste ou un compte de votre fournisseur pour commencer. En attendant, on peut regarder une mire.</translation>
    </message>
    <message>
        <source>Set up PlexBridge…</source>
        <translation>Configurer PlexBridge…</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Rien ne correspond au filtre</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>The channels are being read</source>
        <translation>Les chaînes sont en cours de lecture</translation>
    </message>
    <message>
        <source>Large playlists take a minute. The channels appear here when they are read.</source>
        <translation>Les grandes listes prennent une minute. Les chaînes apparaissent ici dès qu’elles sont lues.</translation>
    </message>
    <message>
        <source>No playlist gave any channels</source>
        <translation>Aucune liste n’a donné de chaînes</translation>
    </message>
    <message>
        <source>What is wrong with each of them is told below. Its address and options are in the settings, under Channels and guide.</source>
        <translation>Ce qui ne va pas pour chacune est indiqué ci-dessous. Son adresse et ses options sont dans les réglages, sous la page des chaînes et du guide.</translation>
    </message>
    <message>
        <source>Read them again</source>
        <comment>the playlists</comment>
        <translation>Les relire</translation>
    </message>
</context>
<context>
    <name>CheckupDialog</name>
    <message>
        <source>Why does Plex not find it?</source>
        <translation>Pourquoi Plex ne le trouve-t-il pas ?</translation>
    </message>
    <message>
        <source>The device is asked what Plex asks, over the network. Nobody who watches is disturbed.</source>
        <translation>On demande à l&apos;appareil ce que Plex demande, par le réseau. Personne qui regarde n&apos;est dérangé.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>As text, to be sent to somebody who helps. It holds no address of a provider and no password.</source>
        <translation>En texte, à envoyer à quelqu&apos;un qui aide. Il ne contient ni adresse de fournisseur ni mot de passe.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: ends the check</comment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Asking what Plex asks: %1…</source>
        <comment>what is tried at the moment</comment>
        <translation>On demande ce que Plex demande : %1…</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Arrêté avant la fin.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be mended.</source>
        <translation>
            <numerusform>%n chose doit être réparée.</numerusform>
            <numerusform>%n choses doivent être réparées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plex should find it. %n thing(s) are worth knowing.</source>
        <translation>
            <numerusform>Plex devrait le trouver. %n chose est à savoir.</numerusform>
            <numerusform>Plex devrait le trouver. %n choses sont à savoir.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that Plex asks is answered as it should be.</source>
        <translation>Tout ce que Plex demande reçoit la réponse voulue.</translation>
    </message>
</context>
<context>
    <name>ClientNames</name>
    <message>
        <source>Check-up</source>
        <comment>the client is PlexBridge&apos;s own check-up</comment>
        <translation>Vérification</translation>
    </message>
</context>
<context>
    <name>CompanionText</name>
    <message>
        <source>Make the tuner known at %1</source>
        <translation>Faire connaître le tuner à %1</translation>
    </message>
    <message>
        <source>Switch the tuner on</source>
        <translation>Activer le tuner</translation>
    </message>
    <message>
        <source>Tell the tuner&apos;s new address, %1</source>
        <translation>Indiquer la nouvelle adresse du tuner, %1</translation>
    </message>
    <message>
        <source>Make a Live TV &amp; DVR entry with the tuner and its guide</source>
        <translation>Créer une entrée « TV en direct et DVR » avec le tuner et son guide</translation>
    </message>
    <message>
        <source>Put the tuner to the Live TV &amp; DVR entry that has its guide</source>
        <translation>Joindre le tuner à l&apos;entrée « TV en direct et DVR » qui a son guide</translation>
    </message>
    <message>
        <source>Take the tuner&apos;s old address out of the Live TV &amp; DVR entry</source>
        <translation>Retirer l&apos;ancienne adresse du tuner de l&apos;entrée « TV en direct et DVR »</translation>
    </message>
    <message>
        <source>Attach the guide</source>
        <translation>Attacher le guide</translation>
    </message>
    <message>
        <source>Take the guide of the old address away</source>
        <translation>Retirer le guide de l&apos;ancienne adresse</translation>
    </message>
    <message>
        <source>Have the guide read every %1 hours</source>
        <translation>Faire lire le guide toutes les %1 heures</translation>
    </message>
    <message>
        <source>Have the guide read now</source>
        <translation>Faire lire le guide maintenant</translation>
    </message>
    <message>
        <source>Have the channels scanned</source>
        <translation>Faire chercher les chaînes</translation>
    </message>
    <message numerus="yes">
        <source>Pair channels with the guide: %1 of %n</source>
        <translation>
            <numerusform>Associer les chaînes au guide : %1 sur %n</numerusform>
            <numerusform>Associer les chaînes au guide : %1 sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The tuner&apos;s Live TV &amp; DVR entry has a guide that is not PlexBridge&apos;s</source>
        <translation>L&apos;entrée « TV en direct et DVR » du tuner a un guide qui n&apos;est pas celui de PlexBridge</translation>
    </message>
    <message>
        <source>A tuner with this device ID is there at %1, which is no address of this computer</source>
        <translation>Un tuner avec cet identifiant est là à %1, qui n&apos;est pas une adresse de cet ordinateur</translation>
    </message>
    <message>
        <source>Somebody switched the tuner off in Plex</source>
        <translation>Quelqu&apos;un a désactivé le tuner dans Plex</translation>
    </message>
    <message>
        <source>There is no channel to offer</source>
        <translation>Il n&apos;y a aucune chaîne à proposer</translation>
    </message>
    <message>
        <source>The tuner was made known at %1</source>
        <translation>Le tuner a été signalé à %1</translation>
    </message>
    <message>
        <source>The tuner was switched on</source>
        <translation>Le tuner a été activé</translation>
    </message>
    <message>
        <source>The tuner&apos;s new address, %1, was told</source>
        <translation>La nouvelle adresse du tuner, %1, a été indiquée</translation>
    </message>
    <message>
        <source>A Live TV &amp; DVR entry was made</source>
        <translation>Une entrée « TV en direct et DVR » a été créée</translation>
    </message>
    <message>
        <source>The tuner was put to the Live TV &amp; DVR entry that has its guide</source>
        <translation>Le tuner a été joint à l&apos;entrée « TV en direct et DVR » qui a son guide</translation>
    </message>
    <message>
        <source>The tuner&apos;s old address was taken out</source>
        <translation>L&apos;ancienne adresse du tuner a été retirée</translation>
    </message>
    <message>
        <source>The guide was attached</source>
        <translation>Le guide a été attaché</translation>
    </message>
    <message>
        <source>The guide of the old address was taken away</source>
        <translation>Le guide de l&apos;ancienne adresse a été retiré</translation>
    </message>
    <message>
        <source>The guide is read every %1 hours</source>
        <translation>Le guide est lu toutes les %1 heures</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) were paired with the guide</source>
        <translation>
            <numerusform>%n chaîne a été associée au guide</numerusform>
            <numerusform>%n chaînes ont été associées au guide</numerusform>
        </translation>
    </message>
    <message>
        <source>By hand: in Plex, open Settings, Live TV &amp; DVR, and add a device with the address %1.</source>
        <translation>À la main : dans Plex, ouvrez Réglages, TV en direct et DVR, et ajoutez un appareil à l&apos;adresse %1.</translation>
    </message>
    <message>
        <source>By hand: in Plex, open Settings, Live TV &amp; DVR, and choose XMLTV and %1 as the device&apos;s guide.</source>
        <translation>À la main : dans Plex, ouvrez Réglages, TV en direct et DVR, et choisissez XMLTV et %1 comme guide de l&apos;appareil.</translation>
    </message>
    <message>
        <source>By hand: in Plex, open Settings, Live TV &amp; DVR, and give each channel of the device the guide&apos;s channel of the same number.</source>
        <translation>À la main : dans Plex, ouvrez Réglages, TV en direct et DVR, et donnez à chaque chaîne de l&apos;appareil celle du guide de même numéro.</translation>
    </message>
    <message>
        <source>By hand: in Plex, open Settings, Live TV &amp; DVR, DVR settings, and choose how often the guide is read.</source>
        <translation>À la main : dans Plex, ouvrez Réglages, TV en direct et DVR, réglages du DVR, et choisissez à quelle fréquence le guide est lu.</translation>
    </message>
    <message>
        <source>By hand: in Plex, open Settings, Live TV &amp; DVR, and switch the device on.</source>
        <translation>À la main : dans Plex, ouvrez Réglages, TV en direct et DVR, et activez l&apos;appareil.</translation>
    </message>
    <message>
        <source>Plex does not mix guides: choose XMLTV and %1 there, or leave it as it is.</source>
        <translation>Plex ne mélange pas les guides : choisissez-y XMLTV et %1, ou laissez comme c&apos;est.</translation>
    </message>
    <message>
        <source>If it is this one, remove it in Plex and do this again. If not, one of both needs another device ID.</source>
        <translation>Si c&apos;est celui-ci, retirez-le dans Plex et recommencez. Sinon, l&apos;un des deux a besoin d&apos;un autre identifiant.</translation>
    </message>
    <message>
        <source>Add a playlist first, or switch channels on.</source>
        <translation>Ajoutez d&apos;abord une liste, ou activez des chaînes.</translation>
    </message>
    <message>
        <source>The token is not accepted.</source>
        <translation>Le jeton n&apos;est pas accepté.</translation>
    </message>
    <message>
        <source>This user may not change Live TV &amp; DVR.</source>
        <translation>Cet utilisateur ne peut pas modifier TV en direct et DVR.</translation>
    </message>
    <message>
        <source>Its address or its token can&apos;t be used: %1</source>
        <translation>Son adresse ou son jeton ne peut pas être utilisé : %1</translation>
    </message>
    <message>
        <source>The server answered %1: %2</source>
        <comment>status number, its words</comment>
        <translation>Le serveur a répondu %1 : %2</translation>
    </message>
    <message>
        <source>The server can&apos;t be asked: %1</source>
        <translation>Le serveur ne peut pas être interrogé : %1</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Pas encore examiné</translation>
    </message>
    <message>
        <source>All is as it should be</source>
        <translation>Tout est comme il faut</translation>
    </message>
    <message>
        <source>Something is to do there</source>
        <translation>Il y a quelque chose à faire là-bas</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>Il ne répond pas</translation>
    </message>
    <message>
        <source>It does not let PlexBridge in</source>
        <translation>Il ne laisse pas entrer PlexBridge</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Channel scan</source>
        <translation>Recherche de chaînes</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>played directly</source>
        <translation>lu directement</translation>
    </message>
    <message>
        <source>transcoded by the server</source>
        <translation>transcodé par le serveur</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>Recording: %1</source>
        <comment>title of a programme</comment>
        <translation>Enregistrement : %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a person, the name of a player</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The media server has forgotten this one</source>
        <translation>Le serveur multimédia a oublié celui-ci</translation>
    </message>
    <message>
        <source>It takes a tuner, but no session of the server explains it.</source>
        <translation>Il prend un tuner, mais aucune session du serveur ne l&apos;explique.</translation>
    </message>
    <message>
        <source>Perhaps nobody watches this any more</source>
        <translation>Peut-être que plus personne ne regarde ceci</translation>
    </message>
    <message>
        <source>It has taken video for over four hours, and its client asked nothing else.</source>
        <translation>Il prend de la vidéo depuis plus de quatre heures, et son client n&apos;a rien demandé d&apos;autre.</translation>
    </message>
    <message numerus="yes">
        <source>A recording on %1 begins at %2: all %n tuner(s) will be busy</source>
        <comment>channel, clock time</comment>
        <translation>
            <numerusform>Un enregistrement sur %1 commence à %2 : le seul tuner sera occupé</numerusform>
            <numerusform>Un enregistrement sur %1 commence à %2 : les %n tuners seront tous occupés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsumerModel</name>
    <message>
        <source>Session</source>
        <comment>column</comment>
        <translation>Session</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>column</comment>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>On now</source>
        <comment>column: programme</comment>
        <translation>En ce moment</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>column</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Tuner</source>
        <comment>column: its number</comment>
        <translation>Tuner</translation>
    </message>
    <message>
        <source>Stream</source>
        <comment>column: how well the provider&apos;s stream runs</comment>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Waited</source>
        <comment>column: how often it had to buffer</comment>
        <translation>Attentes</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <comment>column</comment>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>column: how much was sent</comment>
        <translation>Données</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>column: since when</comment>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>channel number, channel name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <comment>a stream that nobody watches any more</comment>
        <translation>Oublié</translation>
    </message>
    <message>
        <source>Expected back</source>
        <comment>after a restart</comment>
        <translation>Attendu de retour</translation>
    </message>
    <message numerus="yes">
        <source>How often the provider let this viewer wait: %n time(s)</source>
        <translation>
            <numerusform>Combien de fois le fournisseur a fait attendre ce spectateur : %n fois</numerusform>
            <numerusform>Combien de fois le fournisseur a fait attendre ce spectateur : %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1
Last activity %2</source>
        <translation>Depuis %1
Dernière activité %2</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <comment>exact amount</comment>
        <translation>%1 octets</translation>
    </message>
</context>
<context>
    <name>ConsumersPage</name>
    <message>
        <source>Consumers</source>
        <translation>Consommateurs</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Session</translation>
    </message>
    <message>
        <source>What can be done with the selected sessions</source>
        <translation>Ce qu&apos;on peut faire des sessions choisies</translation>
    </message>
    <message>
        <source>Purge…</source>
        <translation>Purger…</translation>
    </message>
    <message>
        <source>Choose sessions to remove from the table</source>
        <translation>Choisir les sessions à retirer du tableau</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>End the selected streams</source>
        <translation>Arrêter les flux choisis</translation>
    </message>
    <message>
        <source>Free the tuners</source>
        <comment>end the streams that nobody watches</comment>
        <translation>Libérer les tuners</translation>
    </message>
    <message numerus="yes">
        <source>%n tuner(s) may be held for nobody: %1</source>
        <translation>
            <numerusform>%n tuner est peut-être pris pour personne : %1</numerusform>
            <numerusform>%n tuners sont peut-être pris pour personne : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>channel, client</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n stream(s)?</source>
        <translation>
            <numerusform>Arrêter %n flux ?</numerusform>
            <numerusform>Arrêter %n flux ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever watches sees the picture end. Plex may tune in again by itself.</source>
        <translation>Qui regarde voit l&apos;image s&apos;arrêter. Plex peut se reconnecter de lui-même.</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n stream(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Arrêter %n flux</numerusform>
            <numerusform>Arrêter %n flux</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>button: do not stop</comment>
        <translation>Garder</translation>
    </message>
    <message numerus="yes">
        <source>Purge %n session(s)?</source>
        <translation>
            <numerusform>Purger %n session ?</numerusform>
            <numerusform>Purger %n sessions ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them still run(s) and will be ended.</source>
        <translation>
            <numerusform>%n d&apos;entre elles est en cours et sera arrêtée.</numerusform>
            <numerusform>%n d&apos;entre elles sont en cours et seront arrêtées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Purge %n session(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Purger %n session</numerusform>
            <numerusform>Purger %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Block %n client(s) for an hour?</source>
        <translation>
            <numerusform>Bloquer %n client pendant une heure ?</numerusform>
            <numerusform>Bloquer %n clients pendant une heure ?</numerusform>
        </translation>
    </message>
    <message>
        <source>What they watch ends, and they are told that all tuners are in use. All programs at %1 are meant.</source>
        <comment>addresses</comment>
        <translation>Ce qu&apos;ils regardent s&apos;arrête, et on leur dit que tous les tuners sont pris. Tous les programmes à %1 sont concernés.</translation>
    </message>
    <message>
        <source>Block for an hour</source>
        <comment>button</comment>
        <translation>Bloquer une heure</translation>
    </message>
    <message>
        <source>Rename client</source>
        <translation>Renommer le client</translation>
    </message>
    <message>
        <source>What %1 at %2 is called here; empty: as the program is called.</source>
        <comment>program, address</comment>
        <translation>Comment %1 à %2 s&apos;appelle ici ; vide : comme le programme.</translation>
    </message>
    <message>
        <source>Nobody is watching yet</source>
        <translation>Personne ne regarde encore</translation>
    </message>
    <message>
        <source>Whoever tunes in appears here, with what they watch and how well it runs. To watch with Plex, add this address there as a tuner:</source>
        <translation>Qui se connecte apparaît ici, avec ce qu&apos;il regarde et comment cela fonctionne. Pour regarder avec Plex, ajoutez-y cette adresse comme tuner :</translation>
    </message>
    <message>
        <source>How to add it in Plex</source>
        <translation>Comment l&apos;ajouter dans Plex</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Rien ne correspond au filtre</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
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
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Settings, device ID, channels with their numbers and corrections, and the history go into one file. Another computer can go on with it, and Plex notices nothing.</source>
        <translation>Les réglages, l’identifiant de l’appareil, les chaînes avec leurs numéros et corrections, et l’historique vont dans un fichier. Un autre ordinateur peut continuer avec, et Plex ne remarque rien.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Pass phrase:</source>
        <translation>&amp;Phrase secrète :</translation>
    </message>
    <message>
        <source>The same &amp;again:</source>
        <translation>La même &amp;encore :</translation>
    </message>
    <message>
        <source>Nobody opens them without it, you neither. Without them, playlists have to be given their addresses anew.</source>
        <translation>Personne ne les ouvre sans elle, vous non plus. Sans eux, il faut redonner leurs adresses aux listes.</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <comment>window title: a file</comment>
        <translation>Restaurer %1</translation>
    </message>
    <message>
        <source>It takes the place of what is here now, which is kept in a folder. Running streams end.</source>
        <translation>Elle remplace ce qui est ici, qui est gardé dans un dossier. Les flux en cours s’arrêtent.</translation>
    </message>
    <message>
        <source>Restore</source>
        <comment>button: a copy</comment>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>&amp;With addresses, passwords and tokens, locked by a pass phrase</source>
        <translation>&amp;Avec adresses, mots de passe et jetons, verrouillés par une phrase secrète</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), better a few words.</source>
        <comment>a pass phrase</comment>
        <translation>
            <numerusform>Au moins %n caractère, mieux quelques mots.</numerusform>
            <numerusform>Au moins %n caractères, mieux quelques mots.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two differ.</source>
        <comment>pass phrases</comment>
        <translation>Les deux diffèrent.</translation>
    </message>
    <message>
        <source>Copies of PlexBridge (*.plexbridge)</source>
        <translation>Copies de PlexBridge (*.plexbridge)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <comment>a file</comment>
        <translation>Enregistré dans %1</translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>CopyText</name>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <comment>a file, what the system says</comment>
        <translation>%1 ne peut pas être lu : %2</translation>
    </message>
    <message>
        <source>%1 is no copy that PlexBridge made.</source>
        <comment>a file</comment>
        <translation>%1 n’est pas une copie faite par PlexBridge.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Take another copy.</source>
        <comment>a file, the part of it</comment>
        <translation>%1 est endommagé (%2). Prenez une autre copie.</translation>
    </message>
    <message>
        <source>%1 was made by a newer PlexBridge (%2). Update PlexBridge first.</source>
        <comment>a file, a version</comment>
        <translation>%1 vient d’un PlexBridge plus récent (%2). Mettez d’abord PlexBridge à jour.</translation>
    </message>
    <message>
        <source>There are secrets in %1: type the pass phrase that it was made with.</source>
        <comment>a file</comment>
        <translation>%1 contient des secrets : tapez la phrase secrète d’origine.</translation>
    </message>
    <message>
        <source>That is not the pass phrase that %1 was made with.</source>
        <comment>a file</comment>
        <translation>Ce n’est pas la phrase secrète de %1.</translation>
    </message>
    <message>
        <source>PlexBridge could not start with the settings in %1: %2</source>
        <comment>a file, what is wrong</comment>
        <translation>PlexBridge ne pourrait pas démarrer avec les réglages de %1 : %2</translation>
    </message>
    <message>
        <source>The database can&apos;t be copied: %1</source>
        <comment>what it says</comment>
        <translation>La base de données ne peut pas être copiée : %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <comment>a file, what the system says</comment>
        <translation>%1 ne peut pas être écrit : %2</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <comment>a copy; date and time</comment>
        <translation>Faite le %1.</translation>
    </message>
    <message>
        <source>Made on %1. Media servers will know this computer as the device %2.</source>
        <comment>a copy; date and time, then a device ID</comment>
        <translation>Faite le %1. Les serveurs verront cet ordinateur comme l’appareil %2.</translation>
    </message>
    <message>
        <source>Everything is as it was in the copy.</source>
        <translation>Tout est comme dans la copie.</translation>
    </message>
    <message>
        <source>The copy was made without a pass phrase: give these playlists their addresses and switch them on: %1</source>
        <comment>names of playlists</comment>
        <translation>La copie a été faite sans phrase secrète : donnez leurs adresses à ces listes et activez-les : %1</translation>
    </message>
    <message>
        <source>What was here before is in %1</source>
        <comment>a folder</comment>
        <translation>Ce qui était ici avant est dans %1</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>The table was not saved</source>
        <translation>Le tableau n&apos;a pas été enregistré</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Choose another place.</source>
        <translation>%1 ne peut pas être écrit. Choisissez un autre endroit.</translation>
    </message>
</context>
<context>
    <name>DataUseView</name>
    <message>
        <source>This month&apos;s data by provider</source>
        <translation>Données de ce mois par fournisseur</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>amounts of data</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>What its streams brought; playlists and guides are not counted.</source>
        <translation>Ce que ses flux ont apporté ; les listes et les guides ne sont pas comptés.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Quit while somebody watches?</source>
        <translation>Quitter pendant que quelqu&apos;un regarde ?</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) will end.</source>
        <translation>
            <numerusform>%n flux s&apos;arrêtera.</numerusform>
            <numerusform>%n flux s&apos;arrêteront.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quit and stop %n stream(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Quitter et arrêter %n flux</numerusform>
            <numerusform>Quitter et arrêter %n flux</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep running</source>
        <comment>button</comment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>PlexBridge does not run</source>
        <translation>PlexBridge ne tourne pas</translation>
    </message>
    <message>
        <source>PlexBridge can&apos;t start</source>
        <translation>PlexBridge ne peut pas démarrer</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Ouvrir les réglages</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation>Annuler le changement</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Utiliser le port %1</translation>
    </message>
    <message>
        <source>PlexBridge runs on this computer already, as a service without a window. It is the tuner that Plex knows; a second one is hardly what you want.</source>
        <translation>PlexBridge tourne déjà sur cet ordinateur, comme service sans fenêtre. C&apos;est le tuner que Plex connaît ; vous n&apos;en voulez sans doute pas un second.</translation>
    </message>
    <message>
        <source>Show its page</source>
        <translation>Montrer sa page</translation>
    </message>
    <message>
        <source>PlexBridge keeps its device ID</source>
        <translation>PlexBridge garde son identifiant</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>Restaurer une copie</translation>
    </message>
    <message>
        <source>Copies of PlexBridge (*.plexbridge)</source>
        <translation>Copies de PlexBridge (*.plexbridge)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Why does Plex not find it?</source>
        <translation>Pourquoi Plex ne le trouve-t-il pas ?</translation>
    </message>
    <message>
        <source>Asks the device what Plex asks and says what is wrong</source>
        <translation>Demande à l&apos;appareil ce que Plex demande et dit ce qui ne va pas</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Name, tuners, ports and playlists</source>
        <translation>Nom, tuners, ports et listes</translation>
    </message>
    <message>
        <source>Use another device ID…</source>
        <translation>Utiliser un autre identifiant…</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom :</translation>
    </message>
    <message>
        <source>Device ID:</source>
        <translation>Identifiant :</translation>
    </message>
    <message>
        <source>Address for Plex:</source>
        <translation>Adresse pour Plex :</translation>
    </message>
    <message>
        <source>Guide for Plex:</source>
        <translation>Guide pour Plex :</translation>
    </message>
    <message>
        <source>Tuners</source>
        <translation>Tuners</translation>
    </message>
    <message>
        <source>Connections to providers</source>
        <translation>Connexions aux fournisseurs</translation>
    </message>
    <message>
        <source>None at the moment. One opens when somebody tunes in.</source>
        <translation>Aucune en ce moment. Il s&apos;en ouvre une quand quelqu&apos;un se connecte.</translation>
    </message>
    <message>
        <source>How to add it in Plex</source>
        <translation>Comment l&apos;ajouter dans Plex</translation>
    </message>
    <message>
        <source>Use another device ID?</source>
        <translation>Utiliser un autre identifiant ?</translation>
    </message>
    <message>
        <source>For Plex and other media servers PlexBridge becomes a new tuner. Remove the old one there, add PlexBridge anew, and assign channels and guide again. What was to be recorded from the old tuner has to be scheduled anew. There is no way back to the old ID from here.</source>
        <translation>Pour Plex et les autres serveurs, PlexBridge devient un nouveau tuner. Retirez-y l&apos;ancien, ajoutez PlexBridge de nouveau, et réassignez chaînes et guide. Ce qui devait être enregistré par l&apos;ancien tuner doit être reprogrammé. D&apos;ici, on ne revient pas à l&apos;ancien identifiant.</translation>
    </message>
    <message>
        <source>Use another ID</source>
        <comment>button</comment>
        <translation>Utiliser un autre</translation>
    </message>
    <message>
        <source>Keep the ID</source>
        <comment>button</comment>
        <translation>Garder l&apos;identifiant</translation>
    </message>
    <message>
        <source>PlexBridge does not run at the moment. What to type into Plex is told here as soon as it does.</source>
        <translation>PlexBridge ne tourne pas en ce moment. Ce qu&apos;il faut taper dans Plex est dit ici dès qu&apos;il tourne.</translation>
    </message>
    <message>
        <source>In Plex, open Settings, then Live TV &amp;amp; DVR, and choose Set Up Plex DVR.</source>
        <translation>Dans Plex, ouvrez Réglages, puis TV en direct &amp;amp; DVR, et choisissez de configurer le DVR Plex.</translation>
    </message>
    <message>
        <source>Wait for &quot;%1&quot; to be found. If it is not, choose to enter its address manually and type &lt;b&gt;%2&lt;/b&gt;.</source>
        <translation>Attendez que « %1 » soit trouvé. Sinon, choisissez d&apos;entrer son adresse à la main et tapez &lt;b&gt;%2&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Continue to the channels and confirm them.</source>
        <translation>Continuez jusqu&apos;aux chaînes et confirmez-les.</translation>
    </message>
    <message>
        <source>When asked for a guide, choose XMLTV and type &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Quand un guide est demandé, choisissez XMLTV et tapez &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>After changing the number of tuners, remove the device in Plex and add it again: Plex remembers the number.</source>
        <translation>Après avoir changé le nombre de tuners, retirez l&apos;appareil dans Plex et ajoutez-le de nouveau : Plex retient le nombre.</translation>
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
        <translation>Heure</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>column</comment>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: of an event</comment>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>EventSettings</name>
    <message>
        <source>&amp;Make programmes of names such as &quot;PPV 07: A vs B @ 20:00&quot;</source>
        <translation>&amp;Faire des programmes de noms tels que « PPV 07: A vs B @ 20:00 »</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>One on each line: regular expressions with groups called slot, title and time. What none of them fits is read as usual.</source>
        <translation>Un par ligne : expressions régulières avec des groupes nommés slot, title et time. Ce qui ne correspond à aucune est lu comme d&apos;habitude.</translation>
    </message>
    <message>
        <source>&amp;Patterns of your own:</source>
        <translation>Vos propres m&amp;otifs :</translation>
    </message>
    <message>
        <source>Time zone of such names</source>
        <translation>Fuseau horaire de ces noms</translation>
    </message>
    <message>
        <source>That of this computer (%1)</source>
        <comment>a time zone</comment>
        <translation>Celui de cet ordinateur (%1)</translation>
    </message>
    <message>
        <source>&amp;Time zone of such names:</source>
        <translation>Fuseau &amp;horaire de ces noms :</translation>
    </message>
    <message>
        <source>Try a name</source>
        <translation>Essayer un nom</translation>
    </message>
    <message>
        <source>Try a &amp;name:</source>
        <translation>&amp;Essayer un nom :</translation>
    </message>
    <message>
        <source>What is made of the names</source>
        <translation>Ce que deviennent les noms</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column: of a channel</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>column: PPV 07</comment>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Programme</source>
        <comment>column</comment>
        <translation>Programme</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Names are taken as they are.</source>
        <translation>Les noms sont pris tels quels.</translation>
    </message>
    <message>
        <source>No programme is made of this name.</source>
        <translation>Aucun programme n&apos;est tiré de ce nom.</translation>
    </message>
    <message>
        <source>No channel of the lineup has such a name.</source>
        <translation>Aucune chaîne de la liste n&apos;a un tel nom.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) tell what is on:</source>
        <translation>
            <numerusform>%Ln nom dit ce qui passe :</numerusform>
            <numerusform>%Ln noms disent ce qui passe :</numerusform>
        </translation>
    </message>
    <message>
        <source>Not offered: nothing is on</source>
        <translation>Non proposée : rien ne passe</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>Somebody</source>
        <translation>Quelqu&apos;un</translation>
    </message>
    <message>
        <source>Somebody starts to watch</source>
        <translation>Quelqu&apos;un commence à regarder</translation>
    </message>
    <message>
        <source>Somebody waits for video</source>
        <translation>Quelqu&apos;un attend la vidéo</translation>
    </message>
    <message>
        <source>Somebody gets no video, or loses it</source>
        <translation>Quelqu&apos;un n&apos;a pas de vidéo, ou la perd</translation>
    </message>
    <message>
        <source>A channel plays from a backup</source>
        <translation>Une chaîne passe par un secours</translation>
    </message>
    <message>
        <source>Somebody is turned away, since all tuners are in use</source>
        <translation>Quelqu&apos;un est refusé, car tous les tuners sont pris</translation>
    </message>
    <message>
        <source>A device watches for the first time</source>
        <translation>Un appareil regarde pour la première fois</translation>
    </message>
    <message>
        <source>A playlist can&apos;t be refreshed for long</source>
        <translation>Une liste ne peut plus être actualisée depuis longtemps</translation>
    </message>
    <message>
        <source>A guide can&apos;t be refreshed for long</source>
        <translation>Un guide ne peut plus être actualisé depuis longtemps</translation>
    </message>
    <message>
        <source>An account at a provider ends soon</source>
        <translation>Un compte chez un fournisseur se termine bientôt</translation>
    </message>
    <message>
        <source>The database does not work</source>
        <translation>La base de données ne fonctionne pas</translation>
    </message>
    <message>
        <source>Another tuner has the same device ID</source>
        <translation>Un autre tuner a le même identifiant</translation>
    </message>
    <message>
        <source>A media server needs attention</source>
        <translation>Un serveur multimédia demande votre attention</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>an event that lasts</comment>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Over since %1</source>
        <comment>clock time</comment>
        <translation>Terminé depuis %1</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>that it happened</comment>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>the provider refuses the stream</source>
        <translation>le fournisseur refuse le flux</translation>
    </message>
    <message>
        <source>Check the subscription, or whether too many streams run at once.</source>
        <translation>Vérifiez l&apos;abonnement, ou si trop de flux tournent à la fois.</translation>
    </message>
    <message>
        <source>the provider sent no video within 20 seconds</source>
        <translation>le fournisseur n&apos;a pas envoyé de vidéo en 20 secondes</translation>
    </message>
    <message>
        <source>Try another channel, or again later.</source>
        <translation>Essayez une autre chaîne, ou plus tard.</translation>
    </message>
    <message>
        <source>all tuners were in use</source>
        <translation>tous les tuners étaient pris</translation>
    </message>
    <message>
        <source>Stop a stream, or allow more tuners in the settings.</source>
        <translation>Arrêtez un flux, ou permettez plus de tuners dans les réglages.</translation>
    </message>
    <message>
        <source>PlexBridge was still starting</source>
        <translation>PlexBridge démarrait encore</translation>
    </message>
    <message>
        <source>It works in a moment.</source>
        <translation>Cela marche dans un instant.</translation>
    </message>
    <message>
        <source>there is no such channel</source>
        <translation>cette chaîne n&apos;existe pas</translation>
    </message>
    <message>
        <source>Refresh the channels in the media server.</source>
        <translation>Actualisez les chaînes dans le serveur multimédia.</translation>
    </message>
    <message>
        <source>the provider closed the connection</source>
        <translation>le fournisseur a fermé la connexion</translation>
    </message>
    <message>
        <source>Plex usually tunes in again. If it happens often, give the channel a backup.</source>
        <translation>Plex se reconnecte d&apos;habitude. Si cela arrive souvent, donnez à la chaîne une source de secours.</translation>
    </message>
    <message>
        <source>the viewer took no video for too long</source>
        <translation>le spectateur n&apos;a pas pris de vidéo pendant trop longtemps</translation>
    </message>
    <message>
        <source>Its device hangs, or the network to it is too slow.</source>
        <translation>Son appareil est bloqué, ou le réseau vers lui est trop lent.</translation>
    </message>
    <message>
        <source>no video could be given</source>
        <translation>aucune vidéo n&apos;a pu être donnée</translation>
    </message>
    <message>
        <source>%1 watches %2</source>
        <comment>client, channel</comment>
        <translation>%1 regarde %2</translation>
    </message>
    <message>
        <source>%1 watches for the first time</source>
        <comment>client</comment>
        <translation>%1 regarde pour la première fois</translation>
    </message>
    <message>
        <source>If you don&apos;t know this device, look who is on your network.</source>
        <translation>Si vous ne connaissez pas cet appareil, voyez qui est sur votre réseau.</translation>
    </message>
    <message>
        <source>%1 waits for video of %2</source>
        <comment>client, channel</comment>
        <translation>%1 attend la vidéo de %2</translation>
    </message>
    <message>
        <source>The provider sends nothing, or too little. PlexBridge tries again by itself.</source>
        <translation>Le fournisseur n&apos;envoie rien, ou trop peu. PlexBridge réessaie de lui-même.</translation>
    </message>
    <message>
        <source>%1 plays from backup %2</source>
        <comment>channel, number</comment>
        <translation>%1 passe par le secours %2</translation>
    </message>
    <message>
        <source>The channel&apos;s first source failed; who watches noticed little.</source>
        <translation>La première source de la chaîne a échoué ; qui regarde l&apos;a peu remarqué.</translation>
    </message>
    <message>
        <source>%1 has no video of %2: %3</source>
        <comment>client, channel, why</comment>
        <translation>%1 n&apos;a pas de vidéo de %2 : %3</translation>
    </message>
    <message>
        <source>%1 was turned away: the provider allows no further stream</source>
        <comment>client</comment>
        <translation>%1 a été refusé : le fournisseur ne permet pas d&apos;autre flux</translation>
    </message>
    <message>
        <source>Stop a stream, or ask the provider for more connections.</source>
        <translation>Arrêtez un flux, ou demandez plus de connexions au fournisseur.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>channel, then the viewer&apos;s address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 was turned away: all tuners are in use</source>
        <comment>client</comment>
        <translation>%1 a été refusé : tous les tuners sont pris</translation>
    </message>
    <message>
        <source>They are held by %1.</source>
        <translation>Ils sont pris par %1.</translation>
    </message>
    <message>
        <source>Renew it at the provider, or its channels stop playing.</source>
        <translation>Renouvelez-le chez le fournisseur, sinon ses chaînes s&apos;arrêtent.</translation>
    </message>
    <message>
        <source>The account of %1 has ended</source>
        <comment>playlist</comment>
        <translation>Le compte de %1 est terminé</translation>
    </message>
    <message>
        <source>The account of %1 ends today</source>
        <comment>playlist</comment>
        <translation>Le compte de %1 se termine aujourd&apos;hui</translation>
    </message>
    <message numerus="yes">
        <source>The account of %1 ends in %n day(s)</source>
        <comment>playlist</comment>
        <translation>
            <numerusform>Le compte de %1 se termine dans %n jour</numerusform>
            <numerusform>Le compte de %1 se termine dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The playlist %1 can&apos;t be refreshed for long</source>
        <translation>La liste %1 ne peut plus être actualisée depuis longtemps</translation>
    </message>
    <message>
        <source>Its last good copy is used meanwhile. Check its address in the settings.</source>
        <translation>Sa dernière bonne copie sert en attendant. Vérifiez son adresse dans les réglages.</translation>
    </message>
    <message>
        <source>The guide %1 can&apos;t be refreshed for long</source>
        <translation>Le guide %1 ne peut plus être actualisé depuis longtemps</translation>
    </message>
    <message>
        <source>Programmes run out. Check its address in the settings.</source>
        <translation>Les programmes s&apos;épuisent. Vérifiez son adresse dans les réglages.</translation>
    </message>
    <message>
        <source>The media server %1 needs attention</source>
        <translation>Le serveur multimédia %1 demande votre attention</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>end this stream</comment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop %1 (%2)</source>
        <comment>channel, viewer</comment>
        <translation>Arrêter %1 (%2)</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Actualiser maintenant</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>The month&apos;s data of a provider run out</source>
        <translation>Les données du mois d’un fournisseur s’épuisent</translation>
    </message>
    <message>
        <source>The page Activity shows how much came from whom. The count begins anew each month; nothing is stopped.</source>
        <translation>La page Activité montre combien est venu de qui. Le compte recommence chaque mois ; rien n’est arrêté.</translation>
    </message>
    <message>
        <source>The month&apos;s data of %1 are used up</source>
        <comment>playlist</comment>
        <translation>Les données du mois de %1 sont épuisées</translation>
    </message>
    <message>
        <source>Four fifths of the month&apos;s data of %1 are used</source>
        <comment>playlist</comment>
        <translation>Quatre cinquièmes des données du mois de %1 sont utilisés</translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>What the event means</source>
        <translation>Ce que signifie l&apos;événement</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Rien ne s&apos;est encore passé</translation>
    </message>
    <message>
        <source>Who begins to watch, what fails and why, and what needs you is told here.</source>
        <translation>Qui commence à regarder, ce qui échoue et pourquoi, et ce qui a besoin de vous est dit ici.</translation>
    </message>
    <message>
        <source>Select an event to see what it means and what to do.</source>
        <translation>Choisissez un événement pour voir ce qu&apos;il signifie et que faire.</translation>
    </message>
</context>
<context>
    <name>FilterEditor</name>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Groupes</translation>
    </message>
    <message>
        <source>What the ticks mean</source>
        <translation>Ce que signifient les coches</translation>
    </message>
    <message>
        <source>Groups of the playlist</source>
        <translation>Groupes de la liste</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>&amp;Tout cocher</translation>
    </message>
    <message>
        <source>&amp;Untick all</source>
        <translation>Tout &amp;décocher</translation>
    </message>
    <message>
        <source>&amp;Only names with:</source>
        <translation>&amp;Seulement les noms avec :</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>Tous les noms</translation>
    </message>
    <message>
        <source>A regular expression, found anywhere in the name, capital or not: &quot;^DE:|ARTE&quot; takes names that begin with DE: and those with ARTE.</source>
        <translation>Une expression régulière, trouvée n&apos;importe où dans le nom, majuscules ou non : « ^DE:|ARTE » prend les noms qui commencent par DE: et ceux avec ARTE.</translation>
    </message>
    <message>
        <source>No names &amp;with:</source>
        <translation>Aucun nom &amp;avec :</translation>
    </message>
    <message>
        <source>None is left out</source>
        <translation>Aucun n&apos;est omis</translation>
    </message>
    <message>
        <source>A regular expression, found anywhere in the name, capital or not: &quot;24/7|\bXXX\b&quot; leaves out names with 24/7 and with the word XXX.</source>
        <translation>Une expression régulière, trouvée n&apos;importe où dans le nom, majuscules ou non : « 24/7|\bXXX\b » omet les noms avec 24/7 et avec le mot XXX.</translation>
    </message>
    <message>
        <source>Come in</source>
        <translation>Entrent</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>Channels that come in</source>
        <translation>Chaînes qui entrent</translation>
    </message>
    <message>
        <source>Channels that are left out</source>
        <translation>Chaînes qui sont omises</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <comment>an expression</comment>
        <translation>Elle est trop longue.</translation>
    </message>
    <message>
        <source>That is no valid expression, from character %1 on: %2</source>
        <translation>Ce n&apos;est pas une expression valide, à partir du caractère %1 : %2</translation>
    </message>
    <message>
        <source>All but the unticked; new ones come in</source>
        <translation>Toutes sauf les décochées ; les nouvelles entrent</translation>
    </message>
    <message>
        <source>Only the ticked; new ones stay out</source>
        <translation>Seulement les cochées ; les nouvelles restent dehors</translation>
    </message>
    <message>
        <source>Tick at least one group.</source>
        <translation>Cochez au moins un groupe.</translation>
    </message>
    <message>
        <source>Reading the playlist…</source>
        <translation>Lecture de la liste…</translation>
    </message>
    <message>
        <source>The playlist is empty.</source>
        <translation>La liste est vide.</translation>
    </message>
    <message>
        <source>%1 of %2 channels come in</source>
        <comment>counts; what a filter does</comment>
        <translation>%1 chaînes sur %2 entrent</translation>
    </message>
    <message>
        <source>Come in: %1</source>
        <comment>number of channels</comment>
        <translation>Entrent : %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <comment>number of channels</comment>
        <translation>Omises : %1</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>Network address</source>
        <translation>Adresse réseau</translation>
    </message>
    <message>
        <source>Device description</source>
        <translation>Description de l&apos;appareil</translation>
    </message>
    <message>
        <source>Address told to Plex</source>
        <translation>Adresse donnée à Plex</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Tuners</source>
        <translation>Tuners</translation>
    </message>
    <message>
        <source>UPnP description</source>
        <translation>Description UPnP</translation>
    </message>
    <message>
        <source>Scan status</source>
        <translation>État de la recherche</translation>
    </message>
    <message>
        <source>Channel scan</source>
        <translation>Recherche de chaînes</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Chaînes</translation>
    </message>
    <message>
        <source>Guide numbers</source>
        <translation>Numéros des chaînes</translation>
    </message>
    <message>
        <source>Channel names</source>
        <translation>Noms des chaînes</translation>
    </message>
    <message>
        <source>Stream addresses</source>
        <translation>Adresses des flux</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Video, transcoded</source>
        <translation>Vidéo, transcodée</translation>
    </message>
    <message>
        <source>Video port</source>
        <translation>Port de la vidéo</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Guide and channels</source>
        <translation>Guide et chaînes</translation>
    </message>
    <message>
        <source>Network search</source>
        <translation>Recherche réseau</translation>
    </message>
    <message>
        <source>Local search</source>
        <translation>Recherche locale</translation>
    </message>
    <message>
        <source>UPnP search</source>
        <translation>Recherche UPnP</translation>
    </message>
    <message>
        <source>Same device ID</source>
        <translation>Même identifiant</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Pare-feu</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>Rien ne répond à %1.</translation>
    </message>
    <message>
        <source>See that PlexBridge listens on this address (Settings, Network) and that no firewall closes the port.</source>
        <translation>Voyez que PlexBridge écoute à cette adresse (Réglages, Réseau) et qu&apos;aucun pare-feu ne ferme le port.</translation>
    </message>
    <message>
        <source>%1 is answered with the error %2.</source>
        <translation>%1 reçoit en réponse l&apos;erreur %2.</translation>
    </message>
    <message>
        <source>Another program or a proxy may answer in PlexBridge&apos;s place: end it, or choose another port in the settings.</source>
        <translation>Un autre programme ou un proxy répond peut-être à la place de PlexBridge : arrêtez-le, ou choisissez un autre port dans les réglages.</translation>
    </message>
    <message>
        <source>%1 took %2 ms to answer. Plex gives up after 2 seconds.</source>
        <translation>%1 a mis %2 ms à répondre. Plex abandonne après 2 secondes.</translation>
    </message>
    <message>
        <source>See what keeps this computer busy.</source>
        <translation>Voyez ce qui occupe cet ordinateur.</translation>
    </message>
    <message>
        <source>What %1 answers cannot be read: %2.</source>
        <translation>Ce que %1 répond ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>Another program may answer in PlexBridge&apos;s place: end it, or choose another port in the settings.</source>
        <translation>Un autre programme répond peut-être à la place de PlexBridge : arrêtez-le, ou choisissez un autre port dans les réglages.</translation>
    </message>
    <message>
        <source>The check took too long and was ended here.</source>
        <translation>La vérification a duré trop longtemps et a été arrêtée ici.</translation>
    </message>
    <message>
        <source>See what keeps this computer busy, then run it again.</source>
        <translation>Voyez ce qui occupe cet ordinateur, puis recommencez.</translation>
    </message>
    <message>
        <source>Others on your network reach this computer at %1.</source>
        <translation>Les autres de votre réseau atteignent cet ordinateur à %1.</translation>
    </message>
    <message>
        <source>%1 is a public address. PlexBridge answers only private ones, so others on this network are refused.</source>
        <translation>%1 est une adresse publique. PlexBridge ne répond qu&apos;aux privées, les autres de ce réseau sont donc refusés.</translation>
    </message>
    <message>
        <source>If this network is your own, set allow-public-peers = true in the settings file.</source>
        <translation>Si ce réseau est le vôtre, mettez allow-public-peers = true dans le fichier de réglages.</translation>
    </message>
    <message>
        <source>There is no address to reach PlexBridge at from other computers. Only a Plex on this computer can use it.</source>
        <translation>Il n&apos;y a pas d&apos;adresse pour atteindre PlexBridge depuis d&apos;autres ordinateurs. Seul un Plex sur cet ordinateur peut s&apos;en servir.</translation>
    </message>
    <message>
        <source>If Plex runs elsewhere, connect this computer to the network and leave the address to listen on empty.</source>
        <translation>Si Plex tourne ailleurs, reliez cet ordinateur au réseau et laissez vide l&apos;adresse d&apos;écoute.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, a network inside this computer or a VPN. Plex on another computer cannot use it.</source>
        <translation>%1 appartient à %2, un réseau interne à cet ordinateur ou un VPN. Plex sur un autre ordinateur ne peut pas s&apos;en servir.</translation>
    </message>
    <message>
        <source>Do not type this address into Plex.</source>
        <translation>Ne tapez pas cette adresse dans Plex.</translation>
    </message>
    <message>
        <source>The only address is %1 of %2, a network inside this computer or a VPN.</source>
        <translation>La seule adresse est %1 de %2, un réseau interne à cet ordinateur ou un VPN.</translation>
    </message>
    <message>
        <source>In a container, give it the network of its host (--network host), so that Plex can reach it.</source>
        <translation>Dans un conteneur, donnez-lui le réseau de son hôte (--network host), pour que Plex puisse atteindre PlexBridge.</translation>
    </message>
    <message>
        <source>The rest was tried at %1, which only this computer reaches.</source>
        <translation>Le reste a été essayé à %1, que seul cet ordinateur atteint.</translation>
    </message>
    <message>
        <source>The device answers at %1 after %2 ms.</source>
        <translation>L&apos;appareil répond à %1 après %2 ms.</translation>
    </message>
    <message>
        <source>discover.json lacks %1.</source>
        <translation>discover.json n&apos;a pas %1.</translation>
    </message>
    <message>
        <source>Another tuner program may use this port: end it, or choose another port in the settings.</source>
        <translation>Un autre programme de tuner utilise peut-être ce port : arrêtez-le, ou choisissez un autre port dans les réglages.</translation>
    </message>
    <message>
        <source>The model %1 makes Plex ask the tuner to transcode, which PlexBridge does not do.</source>
        <translation>Avec le modèle %1, Plex demande au tuner de transcoder, ce que PlexBridge ne fait pas.</translation>
    </message>
    <message>
        <source>Plex is told %1, where the device was asked.</source>
        <translation>On donne à Plex %1, où l&apos;appareil a été interrogé.</translation>
    </message>
    <message>
        <source>Plex is told %1, which means Plex&apos;s own computer and not this one.</source>
        <translation>On donne à Plex %1, ce qui désigne l&apos;ordinateur de Plex et non celui-ci.</translation>
    </message>
    <message>
        <source>Add the device in Plex by this computer&apos;s address in the network, not by localhost.</source>
        <translation>Ajoutez l&apos;appareil dans Plex par l&apos;adresse réseau de cet ordinateur, pas par localhost.</translation>
    </message>
    <message>
        <source>Plex is told %1, but the device was asked at %2.</source>
        <translation>On donne à Plex %1, mais l&apos;appareil a été interrogé à %2.</translation>
    </message>
    <message>
        <source>A proxy or container changes the address. Let Plex reach PlexBridge directly.</source>
        <translation>Un proxy ou un conteneur change l&apos;adresse. Laissez Plex atteindre PlexBridge directement.</translation>
    </message>
    <message>
        <source>Plex is told %1, but looks only at the top of an address.</source>
        <translation>On donne à Plex %1, mais il ne regarde qu&apos;au sommet d&apos;une adresse.</translation>
    </message>
    <message>
        <source>Let Plex reach PlexBridge without a path, directly at its port.</source>
        <translation>Laissez Plex atteindre PlexBridge sans chemin, directement à son port.</translation>
    </message>
    <message>
        <source>%1 is valid.</source>
        <translation>%1 est valable.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no device ID: it has to be eight hexadecimal digits.</source>
        <translation>« %1 » n&apos;est pas un identifiant : il faut huit chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>Remove device-id from the settings file, and PlexBridge makes a valid one.</source>
        <translation>Retirez device-id du fichier de réglages, et PlexBridge en fait un valable.</translation>
    </message>
    <message>
        <source>The last digit of %1 does not fit the others, so most programs ignore the device.</source>
        <translation>Le dernier chiffre de %1 ne va pas avec les autres, la plupart des programmes ignorent donc l&apos;appareil.</translation>
    </message>
    <message>
        <source>Tuners told to Plex: %1.</source>
        <translation>Tuners annoncés à Plex : %1.</translation>
    </message>
    <message>
        <source>The number of tuners is sent as text (%1), so Plex sees a wrong one.</source>
        <translation>Le nombre de tuners est envoyé en texte (%1), Plex en voit donc un faux.</translation>
    </message>
    <message>
        <source>No tuner is offered.</source>
        <translation>Aucun tuner n&apos;est proposé.</translation>
    </message>
    <message>
        <source>Set the number of tuners in the settings.</source>
        <translation>Fixez le nombre de tuners dans les réglages.</translation>
    </message>
    <message>
        <source>The description for UPnP programs is valid.</source>
        <translation>La description pour les programmes UPnP est valable.</translation>
    </message>
    <message>
        <source>The description for UPnP programs lacks %1. Some programs ignore the device.</source>
        <translation>Il manque %1 à la description pour les programmes UPnP. Certains ignorent l&apos;appareil.</translation>
    </message>
    <message>
        <source>Plex learns twice in a row whether a scan runs.</source>
        <translation>Plex apprend deux fois de suite si une recherche tourne.</translation>
    </message>
    <message>
        <source>lineup_status.json lacks %1.</source>
        <translation>lineup_status.json n&apos;a pas %1.</translation>
    </message>
    <message>
        <source>The scan that Plex starts was done after %1 ms.</source>
        <translation>La recherche que Plex lance a été finie après %1 ms.</translation>
    </message>
    <message>
        <source>The device offers no scan. Plex then reads the channels at once.</source>
        <translation>L&apos;appareil n&apos;offre pas de recherche. Plex lit alors les chaînes tout de suite.</translation>
    </message>
    <message>
        <source>Not tried: somebody watches.</source>
        <translation>Non essayé : quelqu&apos;un regarde.</translation>
    </message>
    <message>
        <source>Run the check again when nobody does, if you want to try the scan too.</source>
        <translation>Refaites la vérification quand personne ne regarde, si vous voulez aussi essayer la recherche.</translation>
    </message>
    <message>
        <source>The scan that Plex starts is answered with the error %1. Plex then says &quot;Device not found&quot;.</source>
        <translation>La recherche que Plex lance reçoit l&apos;erreur %1. Plex dit alors « Appareil introuvable ».</translation>
    </message>
    <message>
        <source>A proxy may let only reading requests pass. Let Plex reach PlexBridge directly.</source>
        <translation>Un proxy ne laisse peut-être passer que les lectures. Laissez Plex atteindre PlexBridge directement.</translation>
    </message>
    <message>
        <source>The scan still runs after %1 s.</source>
        <translation>La recherche tourne encore après %1 s.</translation>
    </message>
    <message>
        <source>A provider answers slowly. Wait until the playlists are read before you set up Plex.</source>
        <translation>Un fournisseur répond lentement. Attendez que les listes soient lues avant de configurer Plex.</translation>
    </message>
    <message>
        <source>Channels offered: %1.</source>
        <translation>Chaînes proposées : %1.</translation>
    </message>
    <message>
        <source>No channel is offered, and Plex cannot be set up without one.</source>
        <translation>Aucune chaîne n&apos;est proposée, et Plex ne peut pas être configuré sans.</translation>
    </message>
    <message>
        <source>Add a playlist in the settings, or look at the Channels page for what is wrong with it.</source>
        <translation>Ajoutez une liste dans les réglages, ou voyez sur la page Chaînes ce qui ne va pas avec elle.</translation>
    </message>
    <message>
        <source>%1 channels are offered. Plex cannot save more than 480 when it is set up.</source>
        <translation>%1 chaînes sont proposées. Plex ne peut pas en enregistrer plus de 480 à sa configuration.</translation>
    </message>
    <message>
        <source>Hide channels that nobody watches, or use a smaller playlist.</source>
        <translation>Cachez les chaînes que personne ne regarde, ou utilisez une liste plus petite.</translation>
    </message>
    <message>
        <source>Every channel has a number of its own.</source>
        <translation>Chaque chaîne a son propre numéro.</translation>
    </message>
    <message>
        <source>Used more than once: %1. Plex then shows one channel of each number.</source>
        <translation>Utilisés plus d&apos;une fois : %1. Plex montre alors une chaîne par numéro.</translation>
    </message>
    <message>
        <source>Give the channels different numbers in the playlist (tvg-chno).</source>
        <translation>Donnez aux chaînes des numéros différents dans la liste (tvg-chno).</translation>
    </message>
    <message>
        <source>Without a number: %1. Plex finds only one such channel.</source>
        <translation>Sans numéro : %1. Plex ne trouve qu&apos;une seule de ces chaînes.</translation>
    </message>
    <message>
        <source>Give these channels numbers in the playlist (tvg-chno).</source>
        <translation>Donnez des numéros à ces chaînes dans la liste (tvg-chno).</translation>
    </message>
    <message>
        <source>Not in the form 5 or 5.1: %1. Some programs leave these channels out.</source>
        <translation>Pas de la forme 5 ou 5.1 : %1. Certains programmes omettent ces chaînes.</translation>
    </message>
    <message>
        <source>Give these channels other numbers in the playlist (tvg-chno).</source>
        <translation>Donnez d&apos;autres numéros à ces chaînes dans la liste (tvg-chno).</translation>
    </message>
    <message>
        <source>Every channel has a name.</source>
        <translation>Chaque chaîne a un nom.</translation>
    </message>
    <message>
        <source>Channels without a name: %1.</source>
        <translation>Chaînes sans nom : %1.</translation>
    </message>
    <message>
        <source>Give them a name in the playlist.</source>
        <translation>Donnez-leur un nom dans la liste.</translation>
    </message>
    <message>
        <source>Every channel has an address that Plex can use.</source>
        <translation>Chaque chaîne a une adresse que Plex peut utiliser.</translation>
    </message>
    <message>
        <source>Channels without an address: %1.</source>
        <translation>Chaînes sans adresse : %1.</translation>
    </message>
    <message>
        <source>Channels are told to be at %1, which means Plex&apos;s own computer and not this one.</source>
        <translation>On dit les chaînes à %1, ce qui désigne l&apos;ordinateur de Plex et non celui-ci.</translation>
    </message>
    <message>
        <source>Channels are told to be at %1, which is not where the device was asked.</source>
        <translation>On dit les chaînes à %1, ce qui n&apos;est pas là où l&apos;appareil a été interrogé.</translation>
    </message>
    <message>
        <source>These channels have a question mark in their address: %1. Plex adds another one to it.</source>
        <translation>Ces chaînes ont un point d&apos;interrogation dans leur adresse : %1. Plex y en ajoute un autre.</translation>
    </message>
    <message>
        <source>Channel %1 plays after %2 ms.</source>
        <translation>La chaîne %1 fonctionne après %2 ms.</translation>
    </message>
    <message>
        <source>Channel %1 plays only after %2 ms. Some programs give up earlier.</source>
        <translation>La chaîne %1 ne fonctionne qu&apos;après %2 ms. Certains programmes abandonnent avant.</translation>
    </message>
    <message>
        <source>The provider is slow to answer; try another channel.</source>
        <translation>Le fournisseur est lent à répondre ; essayez une autre chaîne.</translation>
    </message>
    <message>
        <source>Not tried: all tuners are in use.</source>
        <translation>Non essayé : tous les tuners sont pris.</translation>
    </message>
    <message>
        <source>Run the check again when fewer watch.</source>
        <translation>Refaites la vérification quand moins de monde regarde.</translation>
    </message>
    <message>
        <source>Channel %1 does not play: %2.</source>
        <translation>La chaîne %1 ne fonctionne pas : %2.</translation>
    </message>
    <message>
        <source>Try whether other channels play. If none does, look at the provider&apos;s account and at the Log page.</source>
        <translation>Essayez si d&apos;autres chaînes fonctionnent. Si aucune, voyez le compte du fournisseur et la page Journal.</translation>
    </message>
    <message>
        <source>Channel %1 is answered, but no video comes. Plex gives up after about 30 seconds.</source>
        <translation>La chaîne %1 reçoit une réponse, mais aucune vidéo ne vient. Plex abandonne après environ 30 secondes.</translation>
    </message>
    <message>
        <source>What channel %1 sends is no video (%2).</source>
        <translation>Ce qu&apos;envoie la chaîne %1 n&apos;est pas de la vidéo (%2).</translation>
    </message>
    <message>
        <source>Channel %1 plays also when Plex adds its wish to transcode.</source>
        <translation>La chaîne %1 fonctionne aussi quand Plex ajoute son souhait de transcoder.</translation>
    </message>
    <message>
        <source>Port %1, which Plex falls back to, answers.</source>
        <translation>Le port %1, sur lequel Plex se rabat, répond.</translation>
    </message>
    <message>
        <source>Port %1 does not answer. Plex falls back to it for a channel whose address it lost.</source>
        <translation>Le port %1 ne répond pas. Plex s&apos;y rabat pour une chaîne dont il a perdu l&apos;adresse.</translation>
    </message>
    <message>
        <source>Use port %1 for video, if no other program needs it.</source>
        <translation>Utilisez le port %1 pour la vidéo, si aucun autre programme n&apos;en a besoin.</translation>
    </message>
    <message>
        <source>The guide has %1 programmes (%2 MB).</source>
        <translation>Le guide a %1 programmes (%2 Mo).</translation>
    </message>
    <message>
        <source>The guide is damaged at line %1: %2.</source>
        <translation>Le guide est abîmé à la ligne %1 : %2.</translation>
    </message>
    <message>
        <source>Restart PlexBridge; if it stays so, report it.</source>
        <translation>Redémarrez PlexBridge ; si cela reste, signalez-le.</translation>
    </message>
    <message>
        <source>The guide has %1 MB. Plex has trouble with more than 20 MB.</source>
        <translation>Le guide fait %1 Mo. Plex a du mal avec plus de 20 Mo.</translation>
    </message>
    <message>
        <source>Use a guide with fewer days, or hide channels that nobody watches.</source>
        <translation>Utilisez un guide de moins de jours, ou cachez les chaînes que personne ne regarde.</translation>
    </message>
    <message>
        <source>The guide has channels, but no programmes. Plex shows &quot;Unknown Airing&quot;.</source>
        <translation>Le guide a des chaînes, mais pas de programmes. Plex montre « Diffusion inconnue ».</translation>
    </message>
    <message>
        <source>Add a guide (XMLTV) in the settings, or wait until it is read.</source>
        <translation>Ajoutez un guide (XMLTV) dans les réglages, ou attendez qu&apos;il soit lu.</translation>
    </message>
    <message>
        <source>The last programme of the guide ended on %1.</source>
        <translation>Le dernier programme du guide s&apos;est terminé le %1.</translation>
    </message>
    <message>
        <source>See that the guide&apos;s address in the settings still works.</source>
        <translation>Voyez que l&apos;adresse du guide dans les réglages marche encore.</translation>
    </message>
    <message>
        <source>Every channel is in the guide under its number.</source>
        <translation>Chaque chaîne est dans le guide sous son numéro.</translation>
    </message>
    <message>
        <source>Channels of the guide that are not offered: %1. Plex does not map them by itself.</source>
        <translation>Chaînes du guide qui ne sont pas proposées : %1. Plex ne les associe pas de lui-même.</translation>
    </message>
    <message>
        <source>Channels without programmes: %1.</source>
        <translation>Chaînes sans programmes : %1.</translation>
    </message>
    <message>
        <source>Add a guide that has them, or set their tvg-id in the playlist to its ids.</source>
        <translation>Ajoutez un guide qui les a, ou mettez leur tvg-id dans la liste à ses identifiants.</translation>
    </message>
    <message>
        <source>The device answers the search at %1.</source>
        <translation>L&apos;appareil répond à la recherche à %1.</translation>
    </message>
    <message>
        <source>Discovery is switched off, so Plex does not find the device by itself.</source>
        <translation>La découverte est désactivée, Plex ne trouve donc pas l&apos;appareil de lui-même.</translation>
    </message>
    <message>
        <source>Switch it on in the settings, or type the address into Plex.</source>
        <translation>Activez-la dans les réglages, ou tapez l&apos;adresse dans Plex.</translation>
    </message>
    <message>
        <source>Plex searches at port %2, where this device does not listen.</source>
        <translation>Plex cherche au port %2, où cet appareil n&apos;écoute pas.</translation>
    </message>
    <message>
        <source>Set the port for discovery to %2, or type the address into Plex.</source>
        <translation>Mettez le port de découverte à %2, ou tapez l&apos;adresse dans Plex.</translation>
    </message>
    <message>
        <source>No answer to the search at %1, port %2 (UDP). Plex does not find the device by itself.</source>
        <translation>Pas de réponse à la recherche à %1, port %2 (UDP). Plex ne trouve pas l&apos;appareil de lui-même.</translation>
    </message>
    <message>
        <source>End other tuner programs on this computer and look at the firewall, or type the address into Plex.</source>
        <translation>Arrêtez les autres programmes de tuner sur cet ordinateur et voyez le pare-feu, ou tapez l&apos;adresse dans Plex.</translation>
    </message>
    <message>
        <source>The answer to the search is not valid (%2), so programs ignore it.</source>
        <translation>La réponse à la recherche n&apos;est pas valable (%2), les programmes l&apos;ignorent donc.</translation>
    </message>
    <message>
        <source>End other tuner programs on this computer.</source>
        <translation>Arrêtez les autres programmes de tuner sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Another device (%1) answers the search in PlexBridge&apos;s place, at port %2 (UDP).</source>
        <translation>Un autre appareil (%1) répond à la recherche à la place de PlexBridge, au port %2 (UDP).</translation>
    </message>
    <message>
        <source>End the other tuner program on this computer, then restart PlexBridge.</source>
        <translation>Arrêtez l&apos;autre programme de tuner sur cet ordinateur, puis redémarrez PlexBridge.</translation>
    </message>
    <message>
        <source>The search was answered from %1 instead of %2, and programs take that for the device&apos;s address.</source>
        <translation>La réponse à la recherche est venue de %1 au lieu de %2, et les programmes prennent cela pour l&apos;adresse de l&apos;appareil.</translation>
    </message>
    <message>
        <source>Set the address to listen on in the settings to %2.</source>
        <translation>Mettez l&apos;adresse d&apos;écoute dans les réglages à %2.</translation>
    </message>
    <message>
        <source>The device answers the UPnP search.</source>
        <translation>L&apos;appareil répond à la recherche UPnP.</translation>
    </message>
    <message>
        <source>No answer to the UPnP search. Few programs need it; Plex has another one.</source>
        <translation>Pas de réponse à la recherche UPnP. Peu de programmes en ont besoin ; Plex en a une autre.</translation>
    </message>
    <message>
        <source>Look at the firewall (port 1900, UDP).</source>
        <translation>Voyez le pare-feu (port 1900, UDP).</translation>
    </message>
    <message>
        <source>The device listens on an IPv6 address only, and the UPnP search goes over IPv4.</source>
        <translation>L&apos;appareil n&apos;écoute que sur une adresse IPv6, et la recherche UPnP passe par IPv4.</translation>
    </message>
    <message>
        <source>Leave the address in the settings empty, or type an IPv4 address.</source>
        <translation>Laissez vide l&apos;adresse dans les réglages, ou tapez une adresse IPv4.</translation>
    </message>
    <message>
        <source>No other device in the network has the ID %1.</source>
        <translation>Aucun autre appareil du réseau n&apos;a l&apos;identifiant %1.</translation>
    </message>
    <message>
        <source>The device at %1 has the same ID %2. Plex takes both for one.</source>
        <translation>L&apos;appareil à %1 a le même identifiant %2. Plex prend les deux pour un seul.</translation>
    </message>
    <message>
        <source>End one of them, or choose &quot;Use another device ID&quot; on the Device page and add PlexBridge in Plex anew. Without a window: remove device.json from the data directory and restart PlexBridge.</source>
        <translation>Arrêtez l&apos;un d&apos;eux, ou choisissez « Utiliser un autre identifiant » sur la page Appareil et ajoutez PlexBridge de nouveau dans Plex. Sans fenêtre : retirez device.json du dossier des données et redémarrez PlexBridge.</translation>
    </message>
    <message>
        <source>No firewall was seen on this computer.</source>
        <translation>Aucun pare-feu n&apos;a été vu sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Whether a firewall is on could not be seen on this computer.</source>
        <translation>On n&apos;a pas pu voir si un pare-feu est actif sur cet ordinateur.</translation>
    </message>
    <message>
        <source>If Plex does not reach PlexBridge, look whether a firewall closes its ports.</source>
        <translation>Si Plex n&apos;atteint pas PlexBridge, voyez si un pare-feu ferme ses ports.</translation>
    </message>
    <message>
        <source>The firewall ufw is on. Whether it lets Plex through, only an administrator can see.</source>
        <translation>Le pare-feu ufw est actif. S&apos;il laisse passer Plex, seul un administrateur peut le voir.</translation>
    </message>
    <message>
        <source>If Plex does not reach PlexBridge, open its ports: %1</source>
        <translation>Si Plex n&apos;atteint pas PlexBridge, ouvrez ses ports : %1</translation>
    </message>
    <message>
        <source>The firewall firewalld is on. Whether it lets Plex through, only an administrator can see.</source>
        <translation>Le pare-feu firewalld est actif. S&apos;il laisse passer Plex, seul un administrateur peut le voir.</translation>
    </message>
    <message>
        <source>The firewall nftables is on. Whether it lets Plex through, only an administrator can see.</source>
        <translation>Le pare-feu nftables est actif. S&apos;il laisse passer Plex, seul un administrateur peut le voir.</translation>
    </message>
    <message>
        <source>Fine</source>
        <comment>a check of the connection with Plex</comment>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <comment>a check of the connection with Plex</comment>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>Must be mended</source>
        <comment>a check of the connection with Plex</comment>
        <translation>À réparer</translation>
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
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes, abbreviated</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>duration</comment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l&apos;instant</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes, abbreviated</comment>
        <translation>
            <numerusform>il y a %n min</numerusform>
            <numerusform>il y a %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours, abbreviated</comment>
        <translation>
            <numerusform>il y a %n h</numerusform>
            <numerusform>il y a %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <comment>minutes, abbreviated</comment>
        <translation>
            <numerusform>dans %n min</numerusform>
            <numerusform>dans %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <comment>hours, abbreviated</comment>
        <translation>
            <numerusform>dans %n h</numerusform>
            <numerusform>dans %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
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
        <translation>%1 ko</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 Go</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 To</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Without a group</source>
        <comment>channels</comment>
        <translation>Sans groupe</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group, number of its channels</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The playlist has no such group at the moment.</source>
        <translation>La liste n&apos;a pas ce groupe en ce moment.</translation>
    </message>
</context>
<context>
    <name>GuideLinkDialog</name>
    <message>
        <source>Guide channels</source>
        <translation>Chaînes du guide</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter of the channels</source>
        <translation>Filtre des chaînes</translation>
    </message>
    <message>
        <source>Which channels are shown</source>
        <translation>Quelles chaînes sont montrées</translation>
    </message>
    <message>
        <source>Channels and their guide channels</source>
        <translation>Chaînes et leurs chaînes du guide</translation>
    </message>
    <message>
        <source>Search all guides by name or id</source>
        <translation>Chercher dans tous les guides par nom ou id</translation>
    </message>
    <message>
        <source>Search in the guides</source>
        <translation>Chercher dans les guides</translation>
    </message>
    <message>
        <source>Channels of the guides</source>
        <translation>Chaînes des guides</translation>
    </message>
    <message>
        <source>&amp;Use this one</source>
        <translation>&amp;Utiliser celle-ci</translation>
    </message>
    <message>
        <source>Take the programmes of the selected channel of the guide. This stays over refreshes.</source>
        <translation>Prendre les programmes de la chaîne choisie du guide. Cela reste après les actualisations.</translation>
    </message>
    <message>
        <source>&amp;No guide</source>
        <translation>&amp;Pas de guide</translation>
    </message>
    <message>
        <source>Give this channel no programmes of a guide</source>
        <translation>Ne donner à cette chaîne aucun programme d&apos;un guide</translation>
    </message>
    <message>
        <source>&amp;Automatic again</source>
        <translation>De nouveau &amp;automatique</translation>
    </message>
    <message>
        <source>Forget what was chosen and match by id and name</source>
        <translation>Oublier ce qui a été choisi et associer par id et par nom</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Toutes les chaînes</translation>
    </message>
    <message>
        <source>Unsure matches</source>
        <translation>Accords incertains</translation>
    </message>
    <message>
        <source>Without a guide</source>
        <translation>Sans guide</translation>
    </message>
    <message>
        <source>No guide has such a channel.</source>
        <translation>Aucun guide n&apos;a une telle chaîne.</translation>
    </message>
    <message numerus="yes">
        <source>The best %1 of %n found. Type more to narrow them down.</source>
        <translation>
            <numerusform>La meilleure %1 sur %n trouvée. Tapez plus pour réduire.</numerusform>
            <numerusform>Les %1 meilleures sur %n trouvées. Tapez plus pour réduire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>channels of the guides</comment>
        <translation>
            <numerusform>%n trouvée</numerusform>
            <numerusform>%n trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a channel</source>
        <translation>Choisissez une chaîne</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>channel number, channel name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>It shall have no guide.</source>
        <translation>Elle ne doit pas avoir de guide.</translation>
    </message>
    <message>
        <source>Now: %1 (%2). %3</source>
        <comment>channel of a guide, its id, why they belong together</comment>
        <translation>Maintenant : %1 (%2). %3</translation>
    </message>
</context>
<context>
    <name>GuideList</name>
    <message>
        <source>Options…</source>
        <translation>Options…</translation>
    </message>
    <message>
        <source>%1 – times moved by %2</source>
        <comment>a guide, hours as +1:00</comment>
        <translation>%1 – heures décalées de %2</translation>
    </message>
    <message>
        <source>%1 – times meant in %2</source>
        <comment>a guide, a time zone</comment>
        <translation>%1 – heures au fuseau %2</translation>
    </message>
</context>
<context>
    <name>GuideOptionsDialog</name>
    <message>
        <source>Accept a &amp;certificate that can&apos;t be verified</source>
        <translation>Accepter un &amp;certificat qui ne peut pas être vérifié</translation>
    </message>
    <message>
        <source>Options of %1</source>
        <comment>window title: a guide</comment>
        <translation>Options de %1</translation>
    </message>
    <message>
        <source>&amp;Times:</source>
        <translation>&amp;Heures :</translation>
    </message>
    <message>
        <source>Many guides write times without saying in which zone they are.</source>
        <translation>Beaucoup de guides écrivent les heures sans dire dans quel fuseau elles sont.</translation>
    </message>
    <message>
        <source>Zone of times that name none</source>
        <translation>Fuseau des heures qui n&apos;en nomment aucun</translation>
    </message>
    <message>
        <source>&amp;Zone of times that name none:</source>
        <translation>&amp;Fuseau des heures qui n&apos;en nomment aucun :</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Agent utilisateur</translation>
    </message>
    <message>
        <source>PlexBridge&apos;s own</source>
        <comment>user agent</comment>
        <translation>Celui de PlexBridge</translation>
    </message>
    <message>
        <source>User &amp;agent:</source>
        <translation>&amp;Agent utilisateur :</translation>
    </message>
    <message>
        <source>What the guide has at %1 is shown at %1.</source>
        <comment>a time</comment>
        <translation>Ce que le guide a à %1 est montré à %1.</translation>
    </message>
    <message>
        <source>What the guide has at %1 is shown at %2.</source>
        <comment>times</comment>
        <translation>Ce que le guide a à %1 est montré à %2.</translation>
    </message>
    <message>
        <source>This is no name of a time zone, such as Europe/Berlin.</source>
        <translation>Ce n&apos;est pas le nom d&apos;un fuseau tel que Europe/Berlin.</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Guide channels…</source>
        <translation>Chaînes du guide…</translation>
    </message>
    <message>
        <source>See and correct which channel of a guide belongs to which channel</source>
        <translation>Voir et corriger quelle chaîne d&apos;un guide va avec quelle chaîne</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Read all guides again</source>
        <translation>Relire tous les guides</translation>
    </message>
    <message>
        <source>Sources of the guide</source>
        <translation>Sources du guide</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Chaînes</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>No guide yet</source>
        <translation>Pas encore de guide</translation>
    </message>
    <message>
        <source>A guide tells Plex what is on and when, so that it can show and record it. Until then each channel gets placeholders. Add an XMLTV guide by address or file; many playlists name one themselves.</source>
        <translation>Un guide dit à Plex ce qui passe et quand, pour qu&apos;il puisse le montrer et l&apos;enregistrer. En attendant, chaque chaîne reçoit des programmes factices. Ajoutez un guide XMLTV par adresse ou fichier ; beaucoup de listes en nomment un elles-mêmes.</translation>
    </message>
    <message>
        <source>Add a guide…</source>
        <translation>Ajouter un guide…</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the guides</source>
        <translation>
            <numerusform>%n problème dans les guides</numerusform>
            <numerusform>%n problèmes dans les guides</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 channels have a guide.</source>
        <comment>counts</comment>
        <translation>%1 chaînes sur %2 ont un guide.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln get(s) placeholders.</source>
        <comment>after: n of m have a guide</comment>
        <translation>
            <numerusform>%1 %Ln reçoit des programmes factices.</numerusform>
            <numerusform>%1 %Ln reçoivent des programmes factices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln has/have no programmes.</source>
        <comment>after: n of m have a guide</comment>
        <translation>
            <numerusform>%1 %Ln n&apos;a pas de programmes.</numerusform>
            <numerusform>%1 %Ln n&apos;ont pas de programmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plex is given %1 that reach until %2.</source>
        <comment>size of the guide, a date</comment>
        <translation>Plex reçoit %1 qui vont jusqu&apos;au %2.</translation>
    </message>
    <message>
        <source>The guides are being read…</source>
        <translation>Les guides sont en cours de lecture…</translation>
    </message>
    <message>
        <source>The guides are read again %1.</source>
        <comment>in 3 h</comment>
        <translation>Les guides sont relus %1.</translation>
    </message>
    <message>
        <source>Choose a channel to see its programmes</source>
        <translation>Choisissez une chaîne pour voir ses programmes</translation>
    </message>
    <message>
        <source>Programmes of %1</source>
        <comment>a channel</comment>
        <translation>Programmes de %1</translation>
    </message>
    <message>
        <source>&amp;Times:</source>
        <comment>of the programmes of a channel</comment>
        <translation>&amp;Heures :</translation>
    </message>
    <message>
        <source>Moves the programmes of this channel, here and for Plex, where the guide has them too early or too late</source>
        <translation>Décale les programmes de cette chaîne, ici et pour Plex, quand le guide les a trop tôt ou trop tard</translation>
    </message>
    <message>
        <source>As the guide has them</source>
        <comment>times</comment>
        <translation>Comme dans le guide</translation>
    </message>
    <message>
        <source>As the playlist says (%1)</source>
        <comment>times; hours as +1:00</comment>
        <translation>Comme le dit la liste (%1)</translation>
    </message>
    <message>
        <source>As the times are turned in the settings. Nothing changes before that is saved.</source>
        <translation>Comme les heures sont en train d’être décalées dans les réglages. Rien ne change avant l’enregistrement.</translation>
    </message>
</context>
<context>
    <name>GuideSourceModel</name>
    <message>
        <source>Source</source>
        <comment>column: of a guide</comment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <comment>column</comment>
        <translation>Dernière actualisation</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column: of the last refresh</comment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column</comment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Channels</source>
        <comment>column: how many</comment>
        <translation>Chaînes</translation>
    </message>
    <message>
        <source>Programmes</source>
        <comment>column: how many</comment>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>%1 (named by a playlist)</source>
        <comment>source of a guide</comment>
        <translation>%1 (nommé par une liste)</translation>
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
        <translation>Fait par PlexBridge, car aucun guide ne connaît cette chaîne.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>time and title of a programme</comment>
        <translation>Ensuite : %1</translation>
    </message>
    <message>
        <source>placeholders</source>
        <comment>what a channel has instead of a guide</comment>
        <translation>factices</translation>
    </message>
    <message>
        <source>over</source>
        <comment>a guide that reaches no further than the past</comment>
        <translation>terminé</translation>
    </message>
    <message numerus="yes">
        <source>%n programme(s), until %1</source>
        <translation>
            <numerusform>%n programme, jusqu&apos;à %1</numerusform>
            <numerusform>%n programmes, jusqu&apos;à %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Its guide has no programmes for the days to come.</source>
        <translation>Son guide n&apos;a pas de programmes pour les jours à venir.</translation>
    </message>
    <message>
        <source>Plex is given placeholders of an hour each.</source>
        <translation>Plex reçoit des programmes factices d&apos;une heure.</translation>
    </message>
    <message>
        <source>Plex is given no programmes for it.</source>
        <translation>Plex ne reçoit pas de programmes pour elle.</translation>
    </message>
    <message>
        <source>no guide</source>
        <comment>as a person chose</comment>
        <translation>pas de guide</translation>
    </message>
    <message>
        <source>Chosen</source>
        <comment>a guide channel that a person chose</comment>
        <translation>Choisi</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Chosen by hand.</source>
        <translation>Choisi à la main.</translation>
    </message>
    <message>
        <source>Guide and playlist use the same id.</source>
        <translation>Guide et liste utilisent le même id.</translation>
    </message>
    <message>
        <source>Guide and playlist use the same id, but for capital letters.</source>
        <translation>Guide et liste utilisent le même id, aux majuscules près.</translation>
    </message>
    <message>
        <source>The names are the same.</source>
        <translation>Les noms sont les mêmes.</translation>
    </message>
    <message>
        <source>The names are alike. Better check it.</source>
        <translation>Les noms se ressemblent. Mieux vaut vérifier.</translation>
    </message>
    <message>
        <source>No guide has a channel that fits.</source>
        <translation>Aucun guide n&apos;a de chaîne qui convienne.</translation>
    </message>
    <message>
        <source>Fine</source>
        <comment>result of a refresh</comment>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <comment>a playlist or guide</comment>
        <translation>Pas encore lu</translation>
    </message>
    <message>
        <source>What was read %1 stays in use.</source>
        <comment>how long ago</comment>
        <translation>Ce qui a été lu %1 reste en usage.</translation>
    </message>
    <message>
        <source>It could not be read yet.</source>
        <translation>Il n&apos;a pas encore pu être lu.</translation>
    </message>
    <message>
        <source>missing since %1</source>
        <comment>a channel; a date</comment>
        <translation>disparue depuis le %1</translation>
    </message>
    <message>
        <source>Its playlist does not have it any more since %1.
Number, name and guide wait for it until %2, or until you forget it.</source>
        <translation>Sa liste ne l&apos;a plus depuis le %1.
Numéro, nom et guide l&apos;attendent jusqu&apos;au %2, ou jusqu&apos;à ce que vous l&apos;oubliiez.</translation>
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
        <translation>Pas encore connu : cela apparaît après les premières secondes de vidéo.</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Pas d&apos;image</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <comment>codec</comment>
        <translation>Image : %1</translation>
    </message>
    <message>
        <source>Picture: %1, %2 × %3 pixels, interlaced (half of the lines at a time)</source>
        <translation>Image : %1, %2 × %3 pixels, entrelacée (la moitié des lignes à la fois)</translation>
    </message>
    <message>
        <source>Picture: %1, %2 × %3 pixels</source>
        <translation>Image : %1, %2 × %3 pixels</translation>
    </message>
    <message>
        <source>Sound: %1</source>
        <comment>codecs</comment>
        <translation>Son : %1</translation>
    </message>
    <message numerus="yes">
        <source>Packets were missing in %n place(s) since it began: the picture may show blocks. Mostly it is the provider&apos;s line.</source>
        <translation>
            <numerusform>Des paquets ont manqué à %n endroit depuis le début : l&apos;image peut montrer des blocs. C&apos;est surtout la ligne du fournisseur.</numerusform>
            <numerusform>Des paquets ont manqué à %n endroits depuis le début : l&apos;image peut montrer des blocs. C&apos;est surtout la ligne du fournisseur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of the stream was late or jumped %n time(s): picture and sound may halt for a moment.</source>
        <translation>
            <numerusform>L&apos;horloge du flux a été en retard ou a sauté %n fois : image et son peuvent s&apos;arrêter un instant.</numerusform>
            <numerusform>L&apos;horloge du flux a été en retard ou a sauté %n fois : image et son peuvent s&apos;arrêter un instant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was missing since it began.</source>
        <translation>Rien n&apos;a manqué depuis le début.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>how often a connection was opened anew</comment>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <comment>how often, how long ago the last time was</comment>
        <translation>%1, il y a %2</translation>
    </message>
    <message>
        <source>The connection never broke since it began.</source>
        <translation>La connexion ne s&apos;est jamais rompue depuis le début.</translation>
    </message>
    <message numerus="yes">
        <source>The connection was opened anew %n time(s) since it began. Viewers stay connected meanwhile.</source>
        <translation>
            <numerusform>La connexion a été rouverte %n fois depuis le début. Les spectateurs restent connectés pendant ce temps.</numerusform>
            <numerusform>La connexion a été rouverte %n fois depuis le début. Les spectateurs restent connectés pendant ce temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last %1 ago (%2)</source>
        <comment>how long ago, exact time</comment>
        <translation>La dernière il y a %1 (%2)</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <comment>why a connection was opened anew</comment>
        <translation>Raison : %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds, with one decimal</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>The provider has sent no video yet.</source>
        <translation>Le fournisseur n&apos;a pas encore envoyé de vidéo.</translation>
    </message>
    <message>
        <source>So long the provider took to send the first video. It is most of what a viewer waits for when switching to the channel.</source>
        <translation>Le temps qu&apos;il a fallu au fournisseur pour envoyer la première vidéo. C&apos;est l&apos;essentiel de l&apos;attente quand on passe à cette chaîne.</translation>
    </message>
    <message>
        <source>Sound in AAC LATM: Plex can&apos;t record it</source>
        <translation>Son en AAC LATM : Plex ne peut pas l&apos;enregistrer</translation>
    </message>
    <message>
        <source>Some players stay silent, too. Use another variant of the channel if the provider has one: with AAC in ADTS, MP2 or AC-3.</source>
        <translation>Certains lecteurs restent muets, aussi. Prenez une autre variante de la chaîne si le fournisseur en a : en AAC ADTS, MP2 ou AC-3.</translation>
    </message>
    <message>
        <source>Sound in DTS: most players can&apos;t play it</source>
        <translation>Son en DTS : la plupart des lecteurs ne peuvent pas le lire</translation>
    </message>
    <message>
        <source>Plex has to convert it, which takes computing time. Use another variant of the channel if the provider has one.</source>
        <translation>Plex doit le convertir, ce qui prend du calcul. Prenez une autre variante de la chaîne si le fournisseur en a.</translation>
    </message>
    <message>
        <source>Picture in an unknown format: no player is known to show it</source>
        <translation>Image dans un format inconnu : aucun lecteur connu ne la montre</translation>
    </message>
    <message>
        <source>Picture in %1: hardly any player shows it</source>
        <comment>codec</comment>
        <translation>Image en %1 : presque aucun lecteur ne la montre</translation>
    </message>
    <message>
        <source>Use another variant of the channel if the provider has one, best in H.264.</source>
        <translation>Prenez une autre variante de la chaîne si le fournisseur en a, de préférence en H.264.</translation>
    </message>
    <message>
        <source>No picture: Plex takes the channel for broken</source>
        <translation>Pas d&apos;image : Plex croit la chaîne en panne</translation>
    </message>
    <message>
        <source>It is a radio channel. Other players play it; in Plex, leave it out of the lineup.</source>
        <translation>C&apos;est une chaîne de radio. D&apos;autres lecteurs la lisent ; dans Plex, ne l&apos;ajoutez pas.</translation>
    </message>
    <message>
        <source>Encrypted: nobody can see it</source>
        <translation>Chiffrée : personne ne peut la voir</translation>
    </message>
    <message>
        <source>The provider sends it scrambled. Ask there whether your subscription includes it.</source>
        <translation>Le fournisseur l&apos;envoie brouillée. Demandez-lui si votre abonnement la comprend.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a stream: the provider sends nothing</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Unsuitable</source>
        <comment>a stream whose codecs many players can&apos;t show</comment>
        <translation>Inadapté</translation>
    </message>
    <message numerus="yes">
        <source>Broke %n time(s)</source>
        <comment>a stream</comment>
        <translation>
            <numerusform>Rompu %n fois</numerusform>
            <numerusform>Rompu %n fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <comment>in a stream</comment>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Good</source>
        <comment>a stream</comment>
        <translation>Bon</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) in the stream</source>
        <translation>
            <numerusform>%n erreur dans le flux</numerusform>
            <numerusform>%n erreurs dans le flux</numerusform>
        </translation>
    </message>
    <message>
        <source>reopened %1</source>
        <comment>how often a connection was opened anew, how long ago</comment>
        <translation>rouvert %1</translation>
    </message>
    <message>
        <source>First video after %1</source>
        <comment>so many seconds</comment>
        <translation>Première vidéo après %1</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Watched hours by weekday and hour</source>
        <translation>Heures regardées par jour et heure</translation>
    </message>
    <message>
        <source>%1 %2 h</source>
        <comment>weekday, watched hours</comment>
        <translation>%1 %2 h</translation>
    </message>
    <message>
        <source>%1 %2: %3 h watched</source>
        <comment>weekday, time, hours</comment>
        <translation>%1 %2 : %3 h regardées</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Ended</source>
        <comment>column: when</comment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>column</comment>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>column</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <comment>column</comment>
        <translation>Pourquoi c&apos;est fini</translation>
    </message>
    <message>
        <source>Length</source>
        <comment>column: duration</comment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>column: how much was sent</comment>
        <translation>Données</translation>
    </message>
    <message>
        <source>Session</source>
        <comment>column</comment>
        <translation>Session</translation>
    </message>
    <message>
        <source>From %1
until %2</source>
        <translation>De %1
à %2</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Channel, name or number</source>
        <translation>Chaîne, nom ou numéro</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Read the history again</source>
        <translation>Relire l&apos;historique</translation>
    </message>
    <message>
        <source>Ended sessions</source>
        <translation>Sessions terminées</translation>
    </message>
    <message>
        <source>Load more</source>
        <translation>En charger plus</translation>
    </message>
    <message>
        <source>Steps of the selected session</source>
        <translation>Étapes de la session choisie</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>24 dernières heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n session(s): %2 watched, %3</source>
        <comment>time, amount of data</comment>
        <translation>
            <numerusform>%1 sur %n session : %2 regardé, %3</numerusform>
            <numerusform>%1 sur %n sessions : %2 regardé, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who watched what, then why it ended</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Select a session to see its steps</source>
        <translation>Choisissez une session pour voir ses étapes</translation>
    </message>
    <message>
        <source>The history can&apos;t be read at the moment</source>
        <translation>L&apos;historique ne peut pas être lu en ce moment</translation>
    </message>
    <message>
        <source>The database does not answer. The status line below says why.</source>
        <translation>La base de données ne répond pas. La ligne d&apos;état en bas dit pourquoi.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No ended sessions</source>
        <translation>Pas de sessions terminées</translation>
    </message>
    <message>
        <source>Sessions that are over are listed here, with the reason why they ended.</source>
        <translation>Les sessions qui sont finies figurent ici, avec la raison de leur fin.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>The history is being read</source>
        <translation>L’historique est en cours de lecture</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Find on this page</source>
        <translation>Chercher sur cette page</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What it does</source>
        <comment>column</comment>
        <translation>Ce que cela fait</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>column</comment>
        <translation>Touche</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Time</source>
        <comment>column</comment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>column: severity of a log line</comment>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>column: part of the program</comment>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>column</comment>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Least level shown</source>
        <translation>Niveau minimal montré</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all that are shown</source>
        <translation>Copier les lignes choisies, ou toutes celles montrées</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save the lines that are shown to a file</source>
        <translation>Enregistrer dans un fichier les lignes montrées</translation>
    </message>
    <message>
        <source>No log lines</source>
        <translation>Pas de lignes de journal</translation>
    </message>
    <message>
        <source>What PlexBridge does is told here, line by line. At this level there is nothing to tell.</source>
        <translation>Ce que fait PlexBridge est dit ici, ligne par ligne. À ce niveau il n&apos;y a rien à dire.</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>least severity shown</comment>
        <translation>À partir de %1</translation>
    </message>
    <message>
        <source>Write them from now on</source>
        <translation>Les écrire désormais</translation>
    </message>
    <message>
        <source>Such lines are not written at the moment</source>
        <translation>De telles lignes ne sont pas écrites en ce moment</translation>
    </message>
    <message>
        <source>PlexBridge writes only lines from %1 on.</source>
        <comment>a log level</comment>
        <translation>PlexBridge n&apos;écrit que les lignes à partir de %1.</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>Enregistrer le journal</translation>
    </message>
    <message>
        <source>The log was not saved</source>
        <translation>Le journal n&apos;a pas été enregistré</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Choose another place.</source>
        <translation>%1 ne peut pas être écrit. Choisissez un autre endroit.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Réglages…</translation>
    </message>
    <message>
        <source>Set &amp;up…</source>
        <translation>&amp;Configurer…</translation>
    </message>
    <message>
        <source>&amp;Check-up…</source>
        <translation>&amp;Vérification…</translation>
    </message>
    <message>
        <source>How to &amp;add it in Plex</source>
        <translation>Comment l&apos;&amp;ajouter dans Plex</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Touches…</translation>
    </message>
    <message>
        <source>For &amp;support…</source>
        <translation>Pour l&apos;&amp;assistance…</translation>
    </message>
    <message>
        <source>A&amp;bout PlexBridge…</source>
        <translation>À &amp;propos de PlexBridge…</translation>
    </message>
    <message>
        <source>&amp;Refresh channels</source>
        <translation>&amp;Actualiser les chaînes</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consommateurs</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Chaînes</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>%1 – PlexBridge</source>
        <comment>window title: name of the device</comment>
        <translation>%1 – PlexBridge</translation>
    </message>
    <message>
        <source>&amp;Undo:</source>
        <comment>before what is undone</comment>
        <translation>&amp;Annuler :</translation>
    </message>
    <message>
        <source>&amp;Redo:</source>
        <comment>before what is done again</comment>
        <translation>&amp;Rétablir :</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Ouvrir les réglages</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>MessageSettings</name>
    <message>
        <source>What happens can be told to other programs and to a telephone. Nothing is sent unless an address stands here.</source>
        <translation>Ce qui se passe peut être dit à d&apos;autres programmes et à un téléphone. Rien n&apos;est envoyé tant qu&apos;aucune adresse ne figure ici.</translation>
    </message>
    <message>
        <source>MQTT: Home Assistant and others</source>
        <translation>MQTT : Home Assistant et autres</translation>
    </message>
    <message>
        <source>Home Assistant finds tuners in use, who watches and what is wrong by itself.</source>
        <translation>Home Assistant trouve de lui-même les tuners occupés, qui regarde et ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>{message}, {kind}, {channel}, {number}, {client}, {detail}, {state}, {time}, {trouble} and {id} are replaced in what is sent.</source>
        <translation>{message}, {kind}, {channel}, {number}, {client}, {detail}, {state}, {time}, {trouble} et {id} sont remplacés dans ce qui est envoyé.</translation>
    </message>
    <message>
        <source>ntfy: notifications on a telephone</source>
        <translation>ntfy : notifications sur un téléphone</translation>
    </message>
    <message>
        <source>Choose a topic that nobody guesses: who knows it can read along.</source>
        <translation>Choisissez un sujet que personne ne devine : qui le connaît peut lire aussi.</translation>
    </message>
    <message>
        <source>Send a test</source>
        <comment>button</comment>
        <translation>Envoyer un essai</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>&amp;Webhook and ntfy are told:</source>
        <translation>&amp;Webhook et ntfy apprennent :</translation>
    </message>
    <message>
        <source>What webhook and ntfy are told</source>
        <translation>Ce qu&apos;apprennent webhook et ntfy</translation>
    </message>
    <message>
        <source>All that is trouble</source>
        <translation>Tout ce qui pose problème</translation>
    </message>
    <message>
        <source>Everything that happens</source>
        <translation>Tout ce qui se passe</translation>
    </message>
    <message>
        <source>What is chosen here:</source>
        <translation>Ce qui est choisi ici :</translation>
    </message>
    <message>
        <source>Kinds of events that webhook and ntfy are told</source>
        <translation>Genres d&apos;événements qu&apos;apprennent webhook et ntfy</translation>
    </message>
    <message>
        <source>It arrived: the server answered %1.</source>
        <comment>a status number</comment>
        <translation>Arrivé : le serveur a répondu %1.</translation>
    </message>
    <message>
        <source>It arrived: the server answered %1: %2</source>
        <comment>a status number, its words</comment>
        <translation>Arrivé : le serveur a répondu %1 : %2</translation>
    </message>
    <message>
        <source>It arrived.</source>
        <translation>Arrivé.</translation>
    </message>
    <message>
        <source>It was not taken: the server answered %1.</source>
        <comment>a status number</comment>
        <translation>Pas accepté : le serveur a répondu %1.</translation>
    </message>
    <message>
        <source>It was not taken: the server answered %1: %2</source>
        <comment>a status number, its words</comment>
        <translation>Pas accepté : le serveur a répondu %1 : %2</translation>
    </message>
    <message>
        <source>It did not arrive: %1</source>
        <translation>Pas arrivé : %1</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Rien n&apos;a encore été envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>The last message was taken; %Ln in all since the start.</source>
        <translation>
            <numerusform>Le dernier message a été accepté ; %Ln depuis le démarrage.</numerusform>
            <numerusform>Le dernier message a été accepté ; %Ln en tout depuis le démarrage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages do not arrive; it is tried again: %1</source>
        <translation>Les messages n&apos;arrivent pas ; nouvel essai plus tard : %1</translation>
    </message>
    <message>
        <source>Nothing is ticked. Tick what is to be told, or choose all that is trouble.</source>
        <translation>Rien n’est coché. Cochez ce qui doit être signalé, ou choisissez tout ce qui pose problème.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Open</source>
        <comment>a notification: show it in the window</comment>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>PastChart</name>
    <message>
        <source>Viewers at once</source>
        <translation>Spectateurs à la fois</translation>
    </message>
    <message numerus="yes">
        <source>At most %n at once</source>
        <comment>viewers</comment>
        <translation>
            <numerusform>Au plus %n à la fois</numerusform>
            <numerusform>Au plus %n à la fois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: at most %2 at once</source>
        <comment>time, number of viewers</comment>
        <translation>%1 : au plus %2 à la fois</translation>
    </message>
</context>
<context>
    <name>PastView</name>
    <message>
        <source>Watched</source>
        <comment>column: time</comment>
        <translation>Regardé</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>column: how much was sent</comment>
        <translation>Données</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>column: how many sessions of all</comment>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Save table as CSV…</source>
        <translation>Enregistrer le tableau en CSV…</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>column</comment>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>column</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Viewers at once</source>
        <translation>Spectateurs à la fois</translation>
    </message>
    <message>
        <source>When somebody watches</source>
        <translation>Quand quelqu&apos;un regarde</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s): %1 watched, %2</source>
        <comment>time, amount of data</comment>
        <translation>
            <numerusform>%n session : %1 regardé, %2</numerusform>
            <numerusform>%n sessions : %1 regardé, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>counts</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>PlaylistList</name>
    <message>
        <source>Add account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Options…</translation>
    </message>
    <message>
        <source>Account at %1</source>
        <comment>server of a provider</comment>
        <translation>Compte chez %1</translation>
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
            <numerusform>%1 (au plus %n flux à la fois)</numerusform>
            <numerusform>%1 (au plus %n flux à la fois)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – switched off</source>
        <comment>a playlist</comment>
        <translation>%1 – désactivée</translation>
    </message>
    <message>
        <source>Certificates of this provider are not verified.</source>
        <translation>Les certificats de ce fournisseur ne sont pas vérifiés.</translation>
    </message>
</context>
<context>
    <name>PlaylistOptions</name>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>&amp;Use this playlist</source>
        <translation>&amp;Utiliser cette liste</translation>
    </message>
    <message>
        <source>Switched off, it has no channels. They get their numbers back when it is switched on again.</source>
        <translation>Désactivée, elle n&apos;a pas de chaînes. Elles retrouvent leurs numéros quand elle est réactivée.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom :</translation>
    </message>
    <message>
        <source>Read again e&amp;very:</source>
        <translation>Relire t&amp;outes les :</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Seulement sur demande</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>&amp;First number:</source>
        <translation>&amp;Premier numéro :</translation>
    </message>
    <message>
        <source>Channels that bring no number of their own are numbered from here on. Numbers that were given stay.</source>
        <translation>Les chaînes qui n&apos;apportent pas de numéro sont numérotées à partir d&apos;ici. Les numéros donnés restent.</translation>
    </message>
    <message>
        <source>&amp;Streams at once:</source>
        <translation>&amp;Flux à la fois :</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Pas de limite</translation>
    </message>
    <message>
        <source>As many as your contract allows. Several viewers of one channel count once; more channels are not opened, so that the provider locks nobody out.</source>
        <translation>Autant que votre contrat le permet. Plusieurs spectateurs d&apos;une chaîne comptent une fois ; plus de chaînes ne sont pas ouvertes, pour que le fournisseur ne bloque personne.</translation>
    </message>
    <message>
        <source>User &amp;agent:</source>
        <translation>&amp;Agent utilisateur :</translation>
    </message>
    <message>
        <source>PlexBridge&apos;s own</source>
        <translation>Celui de PlexBridge</translation>
    </message>
    <message>
        <source>The name of a player that the provider wants to see. Streams that name one in the playlist keep theirs.</source>
        <translation>Le nom d&apos;un lecteur que le fournisseur veut voir. Les flux qui en nomment un dans la liste gardent le leur.</translation>
    </message>
    <message>
        <source>Accept a &amp;certificate that can&apos;t be verified</source>
        <translation>Accepter un &amp;certificat qui ne peut pas être vérifié</translation>
    </message>
    <message>
        <source>Anybody between this computer and the provider can then read user name and password and change what is shown. Switch this on only if the provider can&apos;t be reached otherwise.</source>
        <translation>N&apos;importe qui entre cet ordinateur et le fournisseur peut alors lire nom et mot de passe et changer ce qui est montré. N&apos;activez ceci que si le fournisseur ne peut pas être atteint autrement.</translation>
    </message>
    <message>
        <source>Which channels</source>
        <translation>Quelles chaînes</translation>
    </message>
    <message>
        <source>Options of %1</source>
        <comment>window title: a playlist</comment>
        <translation>Options de %1</translation>
    </message>
    <message>
        <source>&amp;Data a month:</source>
        <translation>&amp;Données par mois :</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> Go</translation>
    </message>
    <message>
        <source>Nothing is stopped at it; you are told when 80 % have come.</source>
        <translation>Rien n’est arrêté ; vous êtes averti à 80 %.</translation>
    </message>
    <message>
        <source>Take &amp;films, episodes and clips for channels, too</source>
        <translation>Prendre aussi les &amp;films, épisodes et clips pour des chaînes</translation>
    </message>
    <message>
        <source>Take &amp;headings such as #### SPORT #### for channels, too</source>
        <translation>Prendre aussi les &amp;titres tels que #### SPORT #### pour des chaînes</translation>
    </message>
</context>
<context>
    <name>PlaylistStateModel</name>
    <message>
        <source>Playlist</source>
        <comment>column</comment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <comment>column</comment>
        <translation>Dernière actualisation</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>column: when it is read again</comment>
        <translation>Prochaine</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column: of the last refresh</comment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Channels</source>
        <comment>column: how many</comment>
        <translation>Chaînes</translation>
    </message>
    <message>
        <source>Switched off</source>
        <comment>a playlist</comment>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>result of a refresh, how long an account runs</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>account has ended</source>
        <translation>le compte est terminé</translation>
    </message>
    <message numerus="yes">
        <source>account ends in %n day(s)</source>
        <translation>
            <numerusform>le compte se termine dans %n jour</numerusform>
            <numerusform>le compte se termine dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The account runs until %1</source>
        <comment>date</comment>
        <translation>Le compte court jusqu&apos;au %1</translation>
    </message>
    <message numerus="yes">
        <source>The provider allows %n stream(s) at once</source>
        <translation>
            <numerusform>Le fournisseur permet %n flux à la fois</numerusform>
            <numerusform>Le fournisseur permet %n flux à la fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>column: how many entries become no channels</comment>
        <translation>Omis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s), by the choice of channels</source>
        <translation>
            <numerusform>%Ln chaîne, par le choix des chaînes</numerusform>
            <numerusform>%Ln chaînes, par le choix des chaînes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln film(s), episodes and clips</source>
        <translation>
            <numerusform>%Ln film, épisode ou clip</numerusform>
            <numerusform>%Ln films, épisodes et clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln heading(s) among channels</source>
        <translation>
            <numerusform>%Ln titre entre les chaînes</numerusform>
            <numerusform>%Ln titres entre les chaînes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacySettings</name>
    <message>
        <source>&amp;Ask media servers who watches</source>
        <translation>&amp;Demander aux serveurs multimédias qui regarde</translation>
    </message>
    <message>
        <source>Rows, notifications and the history then name the account and the player. Switched off, they name devices only, names that are kept are forgotten, and streams that nobody watches are not found.</source>
        <translation>Les lignes, les notifications et l&apos;historique nomment alors le compte et le lecteur. Désactivé, ils ne nomment que des appareils, les noms gardés sont oubliés et les flux que personne ne regarde ne sont pas trouvés.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Days that names are kept</source>
        <translation>Jours pendant lesquels les noms sont gardés</translation>
    </message>
    <message>
        <source>&amp;Forget names after:</source>
        <translation>&amp;Oublier les noms après :</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Jamais tout seul</translation>
    </message>
    <message>
        <source>&amp;End streams that nobody watches after:</source>
        <translation>T&amp;erminer les flux que personne ne regarde après :</translation>
    </message>
    <message>
        <source>&amp;Past sessions kept, for 90 days at most:</source>
        <translation>Sessions &amp;passées gardées, 90 jours au plus :</translation>
    </message>
    <message>
        <source>Tokens and passwords</source>
        <translation>Jetons et mots de passe</translation>
    </message>
    <message>
        <source>New ones go into the keychain of this desktop, if there is one, else into a file that only you can read. Passwords of providers stand in the settings file, which only you can read, too: they are part of every address of a channel.</source>
        <translation>Les nouveaux vont dans le trousseau de ce bureau, s&apos;il y en a un, sinon dans un fichier que vous seul pouvez lire. Les mots de passe des fournisseurs sont dans le fichier de réglages, que vous seul pouvez lire aussi : ils font partie de chaque adresse de chaîne.</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Problems of the last import</source>
        <translation>Problèmes de la dernière importation</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>problems</comment>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurgeDialog</name>
    <message>
        <source>Purge sessions</source>
        <translation>Purger des sessions</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>time without activity</comment>
        <translation>Quelconque</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Any client: name or address</source>
        <translation>Tout client : nom ou adresse</translation>
    </message>
    <message>
        <source>Any channel: name or number</source>
        <translation>Toute chaîne : nom ou numéro</translation>
    </message>
    <message>
        <source>States:</source>
        <translation>États :</translation>
    </message>
    <message>
        <source>&amp;Without activity for at least:</source>
        <translation>&amp;Sans activité depuis au moins :</translation>
    </message>
    <message>
        <source>&amp;Client:</source>
        <translation>&amp;Client :</translation>
    </message>
    <message>
        <source>C&amp;hannel:</source>
        <translation>C&amp;haîne :</translation>
    </message>
    <message>
        <source>Keep all</source>
        <comment>button: purge nothing</comment>
        <translation>Tout garder</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) will leave the table.</source>
        <translation>
            <numerusform>%n session quittera le tableau.</numerusform>
            <numerusform>%n sessions quitteront le tableau.</numerusform>
        </translation>
    </message>
    <message>
        <source>No session is like this.</source>
        <translation>Aucune session n&apos;est ainsi.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them run(s): whoever watches sees the picture end.</source>
        <translation>
            <numerusform>%n d&apos;entre elles est en cours : qui regarde voit l&apos;image s&apos;arrêter.</numerusform>
            <numerusform>%n d&apos;entre elles sont en cours : qui regarde voit l&apos;image s&apos;arrêter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Purge %n session(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Purger %n session</numerusform>
            <numerusform>Purger %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefreshReview</name>
    <message>
        <source>What the last refresh changed</source>
        <translation>Ce que la dernière actualisation a changé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date and time, what a refresh changed</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>column</comment>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>column: to a channel</comment>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>column</comment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>column</comment>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>All new ones on</source>
        <translation>Activer toutes les nouvelles</translation>
    </message>
    <message>
        <source>All new ones off</source>
        <translation>Désactiver toutes les nouvelles</translation>
    </message>
    <message>
        <source>are offered to Plex</source>
        <comment>new channels</comment>
        <translation>sont proposées à Plex</translation>
    </message>
    <message>
        <source>are hidden</source>
        <comment>new channels</comment>
        <translation>sont cachées</translation>
    </message>
    <message>
        <source>are hidden until I have looked here</source>
        <comment>new channels</comment>
        <translation>sont cachées jusqu&apos;à ce que j&apos;aie regardé ici</translation>
    </message>
    <message>
        <source>From now on, new channels of these &amp;playlists:</source>
        <translation>Désormais, les nouvelles chaînes de ces &amp;listes :</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>channels</comment>
        <translation>
            <numerusform>%Ln nouvelle</numerusform>
            <numerusform>%Ln nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln back again</source>
        <comment>channels</comment>
        <translation>
            <numerusform>%Ln de retour</numerusform>
            <numerusform>%Ln de retour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <comment>channels</comment>
        <translation>
            <numerusform>%Ln disparue</numerusform>
            <numerusform>%Ln disparues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln renamed</source>
        <comment>channels</comment>
        <translation>
            <numerusform>%Ln renommée</numerusform>
            <numerusform>%Ln renommées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another number</source>
        <comment>channels</comment>
        <translation>
            <numerusform>%Ln avec un autre numéro</numerusform>
            <numerusform>%Ln avec un autre numéro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>changes of channels</comment>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>New, hidden by the rule</source>
        <translation>Nouvelle, cachée selon la règle</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a channel</comment>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Back again</source>
        <comment>a channel</comment>
        <translation>De retour</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>a channel</comment>
        <translation>Disparue</translation>
    </message>
    <message>
        <source>Was called %1</source>
        <comment>a channel&apos;s former name</comment>
        <translation>S&apos;appelait %1</translation>
    </message>
    <message>
        <source>Had number %1</source>
        <comment>a channel&apos;s former number</comment>
        <translation>Avait le numéro %1</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) will be switched.</source>
        <translation>
            <numerusform>%n chaîne sera changée.</numerusform>
            <numerusform>%n chaînes seront changées.</numerusform>
        </translation>
    </message>
    <message>
        <source>A tick before its name offers a channel to Plex.</source>
        <translation>Une coche devant son nom propose une chaîne à Plex.</translation>
    </message>
</context>
<context>
    <name>ReplayModel</name>
    <message>
        <source>Time</source>
        <comment>column</comment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>column</comment>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
</context>
<context>
    <name>SaidText</name>
    <message>
        <source>the provider fell silent</source>
        <translation>le fournisseur s&apos;est tu</translation>
    </message>
    <message>
        <source>the provider ended the stream</source>
        <translation>le fournisseur a terminé le flux</translation>
    </message>
    <message>
        <source>the provider sends nothing</source>
        <translation>le fournisseur n&apos;envoie rien</translation>
    </message>
    <message>
        <source>The provider sends nothing</source>
        <translation>Le fournisseur n&apos;envoie rien</translation>
    </message>
    <message>
        <source>the provider sent no video</source>
        <translation>le fournisseur n&apos;a pas envoyé de vidéo</translation>
    </message>
    <message>
        <source>the provider sends a web page (%1) instead of video</source>
        <translation>le fournisseur envoie une page web (%1) au lieu de vidéo</translation>
    </message>
    <message>
        <source>the provider sends a text (%1) instead of video</source>
        <translation>le fournisseur envoie un texte (%1) au lieu de vidéo</translation>
    </message>
    <message>
        <source>the provider refuses the name or the password (%1)</source>
        <translation>le fournisseur refuse le nom ou le mot de passe (%1)</translation>
    </message>
    <message>
        <source>the provider wants to be paid first (%1)</source>
        <translation>le fournisseur veut d&apos;abord être payé (%1)</translation>
    </message>
    <message>
        <source>the provider refuses this account, or the address it is used from (%1)</source>
        <translation>le fournisseur refuse ce compte, ou l&apos;adresse d&apos;où il est utilisé (%1)</translation>
    </message>
    <message>
        <source>the provider does not have this stream (%1)</source>
        <translation>le fournisseur n&apos;a pas ce flux (%1)</translation>
    </message>
    <message>
        <source>the provider does not give the stream in this form (%1)</source>
        <translation>le fournisseur ne donne pas le flux sous cette forme (%1)</translation>
    </message>
    <message>
        <source>the provider has given this stream up (%1)</source>
        <translation>le fournisseur a abandonné ce flux (%1)</translation>
    </message>
    <message>
        <source>the provider finds that it is asked too often (%1)</source>
        <translation>le fournisseur trouve qu&apos;on lui demande trop souvent (%1)</translation>
    </message>
    <message>
        <source>the provider may not show this here (%1)</source>
        <translation>le fournisseur n&apos;a pas le droit de montrer ceci ici (%1)</translation>
    </message>
    <message>
        <source>the provider finds the account expired or blocked (%1)</source>
        <translation>le fournisseur dit le compte terminé ou bloqué (%1)</translation>
    </message>
    <message>
        <source>the provider&apos;s own source does not answer (%1)</source>
        <translation>la source propre du fournisseur ne répond pas (%1)</translation>
    </message>
    <message>
        <source>the provider has trouble of its own (%1)</source>
        <translation>le fournisseur a lui-même des ennuis (%1)</translation>
    </message>
    <message>
        <source>the provider refuses the stream (%1)</source>
        <translation>le fournisseur refuse le flux (%1)</translation>
    </message>
    <message>
        <source>the provider allows no further connection of this account (%1)</source>
        <translation>le fournisseur ne permet pas d&apos;autre connexion de ce compte (%1)</translation>
    </message>
    <message>
        <source>the provider allows one connection and still counts the last one (%1)</source>
        <translation>le fournisseur permet une connexion et compte encore la dernière (%1)</translation>
    </message>
    <message>
        <source>the provider allows %1 connections and still counts one that has ended (%2)</source>
        <translation>le fournisseur permet %1 connexions et en compte encore une qui est finie (%2)</translation>
    </message>
    <message>
        <source>the provider does not understand the question (%1)</source>
        <translation>le fournisseur ne comprend pas la demande (%1)</translation>
    </message>
    <message>
        <source>the provider is overloaded, or down for a while (%1)</source>
        <translation>le fournisseur est surchargé, ou hors service pour un moment (%1)</translation>
    </message>
    <message>
        <source>the provider&apos;s server is down (%1)</source>
        <translation>le serveur du fournisseur est hors service (%1)</translation>
    </message>
    <message>
        <source>the provider leads on to nowhere (%1)</source>
        <translation>le fournisseur renvoie vers nulle part (%1)</translation>
    </message>
    <message>
        <source>the network wants a login first (%1)</source>
        <translation>le réseau demande d&apos;abord une connexion (%1)</translation>
    </message>
    <message>
        <source>the proxy wants a name and a password, or others (%1)</source>
        <translation>le proxy demande un nom et un mot de passe, ou d&apos;autres (%1)</translation>
    </message>
    <message>
        <source>the proxy wants a name and a password, or others</source>
        <translation>le proxy demande un nom et un mot de passe, ou d&apos;autres</translation>
    </message>
    <message>
        <source>the proxy does not allow it</source>
        <translation>le proxy ne le permet pas</translation>
    </message>
    <message>
        <source>the proxy can&apos;t be reached</source>
        <translation>le proxy est injoignable</translation>
    </message>
    <message>
        <source>the proxy can&apos;t reach the provider</source>
        <translation>le proxy ne peut pas joindre le fournisseur</translation>
    </message>
    <message>
        <source>the proxy can&apos;t reach the server</source>
        <translation>le proxy ne peut pas joindre le serveur</translation>
    </message>
    <message>
        <source>the name of the proxy is not known</source>
        <translation>le nom du proxy est inconnu</translation>
    </message>
    <message>
        <source>the proxy can&apos;t be used</source>
        <translation>le proxy ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>the provider refuses the connection</source>
        <translation>le fournisseur refuse la connexion</translation>
    </message>
    <message>
        <source>the server refuses the connection</source>
        <translation>le serveur refuse la connexion</translation>
    </message>
    <message>
        <source>the provider broke the connection off</source>
        <translation>le fournisseur a coupé la connexion</translation>
    </message>
    <message>
        <source>the server broke the connection off</source>
        <translation>le serveur a coupé la connexion</translation>
    </message>
    <message>
        <source>there is no way to the provider</source>
        <translation>il n&apos;y a pas de chemin vers le fournisseur</translation>
    </message>
    <message>
        <source>there is no way to the server</source>
        <translation>il n&apos;y a pas de chemin vers le serveur</translation>
    </message>
    <message>
        <source>the provider can&apos;t be reached</source>
        <translation>le fournisseur est injoignable</translation>
    </message>
    <message>
        <source>the server can&apos;t be reached</source>
        <translation>le serveur ne peut pas être atteint</translation>
    </message>
    <message>
        <source>the provider sent nothing any more</source>
        <translation>le fournisseur n&apos;a plus rien envoyé</translation>
    </message>
    <message>
        <source>the server sent nothing any more</source>
        <translation>le serveur n&apos;a plus rien envoyé</translation>
    </message>
    <message>
        <source>the provider closed the connection unanswered</source>
        <translation>le fournisseur a fermé la connexion sans répondre</translation>
    </message>
    <message>
        <source>the server closed the connection unanswered</source>
        <translation>le serveur a fermé la connexion sans réponse</translation>
    </message>
    <message>
        <source>the provider closed the connection too early</source>
        <translation>le fournisseur a fermé la connexion trop tôt</translation>
    </message>
    <message>
        <source>the server closed the connection too early</source>
        <translation>le serveur a fermé la connexion trop tôt</translation>
    </message>
    <message>
        <source>the provider&apos;s answer is garbled</source>
        <translation>la réponse du fournisseur est incompréhensible</translation>
    </message>
    <message>
        <source>the server&apos;s answer is garbled</source>
        <translation>la réponse du serveur est incompréhensible</translation>
    </message>
    <message>
        <source>the name of the provider is not known</source>
        <translation>le nom du fournisseur n&apos;est pas connu</translation>
    </message>
    <message>
        <source>the name of the server is not known</source>
        <translation>le nom du serveur n&apos;est pas connu</translation>
    </message>
    <message>
        <source>the server answered %1</source>
        <translation>le serveur a répondu %1</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is refused; the playlist&apos;s options can accept a certificate that can&apos;t be verified</source>
        <translation>le certificat du serveur est refusé ; les options de la liste permettent d&apos;accepter un certificat qui ne peut pas être vérifié</translation>
    </message>
    <message>
        <source>the provider&apos;s certificate is refused; the playlist&apos;s options can accept a certificate that can&apos;t be verified</source>
        <translation>le certificat du fournisseur est refusé ; les options de la liste permettent d&apos;accepter un certificat qui ne peut pas être vérifié</translation>
    </message>
    <message>
        <source>the server speaks no TLS there: is http:// meant?</source>
        <translation>le serveur ne parle pas TLS à cet endroit : faut-il http:// ?</translation>
    </message>
    <message>
        <source>the provider speaks no TLS there: is http:// meant?</source>
        <translation>le fournisseur ne parle pas TLS à cet endroit : faut-il http:// ?</translation>
    </message>
    <message>
        <source>no encryption could be agreed on</source>
        <translation>aucun chiffrement n&apos;a pu être convenu</translation>
    </message>
    <message>
        <source>the connection broke (%1)</source>
        <translation>la connexion s&apos;est rompue (%1)</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>erreur %1</translation>
    </message>
    <message>
        <source>the answer is not HTTP</source>
        <translation>la réponse n&apos;est pas du HTTP</translation>
    </message>
    <message>
        <source>the answer is not a transport stream</source>
        <translation>la réponse n&apos;est pas un flux de transport</translation>
    </message>
    <message>
        <source>the address is none of the web</source>
        <translation>l&apos;adresse n&apos;est pas une adresse web</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>cela a duré trop longtemps</translation>
    </message>
    <message>
        <source>nothing came</source>
        <translation>rien n&apos;est venu</translation>
    </message>
    <message>
        <source>redirected too often</source>
        <translation>trop de redirections</translation>
    </message>
    <message>
        <source>redirected to where we must not go</source>
        <translation>redirigé là où nous ne devons pas aller</translation>
    </message>
    <message>
        <source>redirected to nowhere</source>
        <translation>redirigé nulle part</translation>
    </message>
    <message>
        <source>it leads to an address that no provider has</source>
        <translation>elle mène à une adresse qu&apos;aucun fournisseur n&apos;a</translation>
    </message>
    <message>
        <source>it leads to PlexBridge itself</source>
        <translation>elle mène à PlexBridge lui-même</translation>
    </message>
    <message>
        <source>it comes from %1 and leads to %2; &quot;may-reach-house = yes&quot; in the playlist&apos;s section allows that</source>
        <translation>cela vient de %1 et mène à %2 ; « may-reach-house = yes » dans la section de la liste le permet</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>the house</source>
        <translation>la maison</translation>
    </message>
    <message>
        <source>the internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>the interface %1 is down</source>
        <translation>l&apos;interface %1 est arrêtée</translation>
    </message>
    <message>
        <source>the interface %1 can&apos;t be used: %2</source>
        <translation>l&apos;interface %1 ne peut pas être utilisée : %2</translation>
    </message>
    <message>
        <source>more than %1 MiB</source>
        <translation>plus de %1 Mio</translation>
    </message>
    <message>
        <source>more than %1 MiB unpacked</source>
        <translation>plus de %1 Mio une fois décompressé</translation>
    </message>
    <message>
        <source>more than %1 GiB</source>
        <translation>plus de %1 Gio</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 Mio</translation>
    </message>
    <message>
        <source>it can&apos;t be unpacked: %1</source>
        <translation>il ne peut pas être décompressé : %1</translation>
    </message>
    <message>
        <source>there is no such file, or it can&apos;t be read</source>
        <translation>ce fichier n&apos;existe pas, ou ne peut pas être lu</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n&apos;existe pas</translation>
    </message>
    <message>
        <source>not an ordinary file</source>
        <translation>ce n&apos;est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made</source>
        <translation>le dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>the provider leads from list to list</source>
        <translation>le fournisseur renvoie de liste en liste</translation>
    </message>
    <message>
        <source>what the provider sends holds nothing that can be played</source>
        <translation>ce que le fournisseur envoie ne contient rien de lisible</translation>
    </message>
    <message>
        <source>all tuners are in use</source>
        <translation>tous les tuners sont occupés</translation>
    </message>
    <message>
        <source>another one has this tuner</source>
        <translation>un autre a ce tuner</translation>
    </message>
    <message>
        <source>the provider allows one connection, which is in use</source>
        <translation>le fournisseur permet une seule connexion, qui est occupée</translation>
    </message>
    <message>
        <source>the provider allows %1 connections, which are in use</source>
        <translation>le fournisseur permet %1 connexions, qui sont occupées</translation>
    </message>
    <message>
        <source>its picture (%1) can&apos;t be given without converting it, which is not done</source>
        <translation>son image (%1) ne peut être transmise sans être convertie, ce qui n&apos;est pas fait ici</translation>
    </message>
    <message>
        <source>%1 can&apos;t go through the playlist&apos;s proxy</source>
        <translation>%1 ne peut pas passer par le proxy de la liste</translation>
    </message>
    <message>
        <source>%1 can&apos;t be kept to the playlist&apos;s interface</source>
        <translation>%1 ne peut pas être limité à l&apos;interface de la liste</translation>
    </message>
    <message>
        <source>the provider&apos;s server refuses the connection (ffmpeg: %1)</source>
        <translation>le serveur du fournisseur refuse la connexion (ffmpeg : %1)</translation>
    </message>
    <message>
        <source>the provider does not answer (ffmpeg: %1)</source>
        <translation>le fournisseur ne répond pas (ffmpeg : %1)</translation>
    </message>
    <message>
        <source>there is no way to the provider (ffmpeg: %1)</source>
        <translation>il n&apos;y a pas de chemin vers le fournisseur (ffmpeg : %1)</translation>
    </message>
    <message>
        <source>the name of the provider is not known (ffmpeg: %1)</source>
        <translation>le nom du fournisseur est inconnu (ffmpeg : %1)</translation>
    </message>
    <message>
        <source>the provider&apos;s certificate is refused (ffmpeg: %1)</source>
        <translation>le certificat du fournisseur est refusé (ffmpeg : %1)</translation>
    </message>
    <message>
        <source>the network here can&apos;t receive this group (ffmpeg: %1)</source>
        <translation>le réseau d&apos;ici ne peut pas recevoir ce groupe (ffmpeg : %1)</translation>
    </message>
    <message>
        <source>the address is none of this computer (ffmpeg: %1)</source>
        <translation>l&apos;adresse n&apos;est pas une adresse de cet ordinateur (ffmpeg : %1)</translation>
    </message>
    <message>
        <source>another program here has this port (ffmpeg: %1)</source>
        <translation>un autre programme occupe ce port ici (ffmpeg : %1)</translation>
    </message>
    <message>
        <source>the provider refuses the stream (ffmpeg: %1)</source>
        <translation>le fournisseur refuse le flux (ffmpeg : %1)</translation>
    </message>
    <message>
        <source>the provider has trouble of its own (ffmpeg: %1)</source>
        <translation>le fournisseur a lui-même des ennuis (ffmpeg : %1)</translation>
    </message>
    <message>
        <source>the provider does not have this stream (ffmpeg: %1)</source>
        <translation>le fournisseur n&apos;a pas ce flux (ffmpeg : %1)</translation>
    </message>
    <message>
        <source>the film&apos;s index is at its end, where the provider can&apos;t be asked for it (ffmpeg: %1)</source>
        <translation>l&apos;index du film est à sa fin, où on ne peut pas le demander au fournisseur (ffmpeg : %1)</translation>
    </message>
    <message>
        <source>there is neither picture nor sound in it (ffmpeg: %1)</source>
        <translation>il n&apos;y a ni image ni son dedans (ffmpeg : %1)</translation>
    </message>
    <message>
        <source>nothing that can be played came (ffmpeg: %1)</source>
        <translation>rien de lisible n&apos;est arrivé (ffmpeg : %1)</translation>
    </message>
    <message>
        <source>a transport stream can&apos;t hold what is in it (ffmpeg: %1)</source>
        <translation>un flux de transport ne peut pas porter ce qu&apos;il contient (ffmpeg : %1)</translation>
    </message>
    <message>
        <source>the ffmpeg here can&apos;t play such addresses (ffmpeg: %1)</source>
        <translation>le ffmpeg d&apos;ici ne sait pas lire de telles adresses (ffmpeg : %1)</translation>
    </message>
    <message>
        <source>what the provider sends is no video (ffmpeg: %1)</source>
        <translation>ce que le fournisseur envoie n&apos;est pas une vidéo (ffmpeg : %1)</translation>
    </message>
    <message>
        <source>the provider ended the stream (ffmpeg: %1)</source>
        <translation>le fournisseur a terminé le flux (ffmpeg : %1)</translation>
    </message>
    <message>
        <source>the connection to the provider broke (ffmpeg: %1)</source>
        <translation>la connexion au fournisseur s&apos;est rompue (ffmpeg : %1)</translation>
    </message>
    <message>
        <source>ffmpeg is not installed</source>
        <translation>ffmpeg n&apos;est pas installé</translation>
    </message>
    <message>
        <source>ffmpeg ended with %1</source>
        <translation>ffmpeg s&apos;est terminé avec %1</translation>
    </message>
    <message>
        <source>the stream is encrypted for the provider&apos;s own player (%1)</source>
        <translation>le flux est chiffré pour le lecteur propre du fournisseur (%1)</translation>
    </message>
    <message>
        <source>a segment is no video</source>
        <translation>un segment n&apos;est pas de la vidéo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1; the copy of %2 is used</source>
        <translation>%1 ; la copie du %2 est utilisée</translation>
    </message>
    <message>
        <source>%1; the last good copy is used</source>
        <translation>%1 ; la dernière bonne copie est utilisée</translation>
    </message>
    <message>
        <source>there is no such channel</source>
        <translation>cette chaîne n&apos;existe pas</translation>
    </message>
    <message>
        <source>must be digits such as 5 or 5.1, not zero, with at most 8 characters</source>
        <translation>doit être des chiffres comme 5 ou 5.1, pas zéro, avec 8 caractères au plus</translation>
    </message>
    <message>
        <source>%1 is the number of &quot;%2&quot;: give that channel another one first</source>
        <translation>%1 est le numéro de « %2 » : donnez d&apos;abord un autre numéro à cette chaîne</translation>
    </message>
    <message>
        <source>must have at most %1 characters</source>
        <translation>doit avoir %1 caractères au plus</translation>
    </message>
    <message>
        <source>a channel has at most %1 backups</source>
        <translation>une chaîne a au plus %1 adresses de secours</translation>
    </message>
    <message>
        <source>only http, https and files can be read</source>
        <translation>seuls http, https et les fichiers peuvent être lus</translation>
    </message>
    <message>
        <source>only http and https are read</source>
        <translation>seuls http et https sont lus</translation>
    </message>
    <message>
        <source>nobody looks for devices on the network here</source>
        <translation>personne ne cherche d&apos;appareils sur le réseau ici</translation>
    </message>
    <message>
        <source>the copy is damaged; it will be fetched again</source>
        <translation>la copie est abîmée ; elle sera téléchargée de nouveau</translation>
    </message>
    <message>
        <source>a web page came instead of a playlist</source>
        <translation>une page web est venue au lieu d&apos;une liste</translation>
    </message>
    <message>
        <source>this is a guide (XMLTV), not a playlist: it belongs among the guides</source>
        <translation>c&apos;est un guide (XMLTV), pas une liste : sa place est parmi les guides</translation>
    </message>
    <message>
        <source>the answer of an account came instead of a playlist: user name or password may be wrong</source>
        <translation>la réponse d&apos;un compte est venue au lieu d&apos;une liste : le nom d&apos;utilisateur ou le mot de passe est peut-être faux</translation>
    </message>
    <message>
        <source>JSON came instead of a playlist</source>
        <translation>du JSON est venu au lieu d&apos;une liste</translation>
    </message>
    <message>
        <source>this is no playlist</source>
        <translation>ce n&apos;est pas une liste de chaînes</translation>
    </message>
    <message>
        <source>this is one HLS stream, not a list of channels: put its address into a playlist</source>
        <translation>c&apos;est un seul flux HLS, pas une liste de chaînes : mettez son adresse dans une liste</translation>
    </message>
    <message>
        <source>no channel in it</source>
        <translation>aucune chaîne dedans</translation>
    </message>
    <message>
        <source>no channel in it; %1</source>
        <translation>aucune chaîne dedans ; %1</translation>
    </message>
    <message>
        <source>no channel in it, but %1 films, episodes or clips; films = true takes them for channels</source>
        <translation>aucune chaîne dedans, mais %1 films, épisodes ou clips ; films = true les prend pour des chaînes</translation>
    </message>
    <message>
        <source>no channel in it, but %1 headings; headings = true takes them for channels</source>
        <translation>aucune chaîne dedans, mais %1 intertitres ; headings = true les prend pour des chaînes</translation>
    </message>
    <message>
        <source>it ends in the middle, after %1 of %2 channels; if that is right, switch the playlist off and on again; a list that stays so short is taken after three days</source>
        <translation>elle s&apos;arrête au milieu, après %1 chaînes sur %2 ; si c&apos;est voulu, désactivez la liste puis réactivez-la ; une liste qui reste aussi courte est prise au bout de trois jours</translation>
    </message>
    <message>
        <source>only %1 of %2 channels came; if that is right, switch the playlist off and on again; a list that stays so short is taken after three days</source>
        <translation>seules %1 chaînes sur %2 sont venues ; si c&apos;est voulu, désactivez la liste puis réactivez-la ; une liste qui reste aussi courte est prise au bout de trois jours</translation>
    </message>
    <message>
        <source>only %1 of %2 channels came</source>
        <translation>seules %1 chaînes sur %2 sont venues</translation>
    </message>
    <message>
        <source>the playlist is empty</source>
        <translation>la liste est vide</translation>
    </message>
    <message>
        <source>the playlist is too long</source>
        <translation>la liste est trop longue</translation>
    </message>
    <message>
        <source>there is no playlist</source>
        <translation>il n&apos;y a pas de liste</translation>
    </message>
    <message>
        <source>only the first 200,000 channels are read</source>
        <translation>seules les 200 000 premières chaînes sont lues</translation>
    </message>
    <message>
        <source>only the first %1 guides that it names are read; %2 are left out</source>
        <translation>seuls les %1 premiers guides qu&apos;elle nomme sont lus ; %2 sont omis</translation>
    </message>
    <message>
        <source>the line is longer than 4 MiB</source>
        <translation>la ligne dépasse 4 Mio</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>un guillemet n&apos;est pas fermé</translation>
    </message>
    <message>
        <source>a request header is not allowed and left out</source>
        <translation>un en-tête de requête n&apos;est pas permis et a été omis</translation>
    </message>
    <message>
        <source>a request header behind the address is not allowed</source>
        <translation>un en-tête de requête derrière l&apos;adresse n&apos;est pas permis</translation>
    </message>
    <message>
        <source>a backup: %1</source>
        <translation>une adresse de secours : %1</translation>
    </message>
    <message>
        <source>another address: %1</source>
        <translation>une autre adresse : %1</translation>
    </message>
    <message>
        <source>it is protected against copying (DRM), only players with a licence show it</source>
        <translation>elle est protégée contre la copie (DRM), seuls des lecteurs sous licence la montrent</translation>
    </message>
    <message>
        <source>it is protected against copying</source>
        <translation>elle est protégée contre la copie</translation>
    </message>
    <message>
        <source>the channel has no name</source>
        <translation>la chaîne n&apos;a pas de nom</translation>
    </message>
    <message>
        <source>the channel has no name; such channels are named after their address: %1</source>
        <translation>la chaîne n&apos;a pas de nom ; de telles chaînes sont nommées d&apos;après leur adresse : %1</translation>
    </message>
    <message>
        <source>no #EXTINF line stands before the address</source>
        <translation>aucune ligne #EXTINF ne précède l&apos;adresse</translation>
    </message>
    <message>
        <source>no #EXTINF line stands before the address; such channels are named after their address: %1</source>
        <translation>aucune ligne #EXTINF ne précède l&apos;adresse ; de telles chaînes sont nommées d&apos;après leur adresse : %1</translation>
    </message>
    <message>
        <source>no address follows</source>
        <translation>aucune adresse ne suit</translation>
    </message>
    <message>
        <source>and %1 more lines like these</source>
        <translation>et %1 autres lignes comme celles-ci</translation>
    </message>
    <message>
        <source>%1: needs an add-on or a program of another player, which is not run here</source>
        <translation>%1: demande un module ou un programme d&apos;un autre lecteur, qui n&apos;est pas exécuté ici</translation>
    </message>
    <message>
        <source>%1: is not allowed: it reaches files or programs of this computer</source>
        <translation>%1: n&apos;est pas permis : cela atteint des fichiers ou programmes de cet ordinateur</translation>
    </message>
    <message>
        <source>this is no address of a stream</source>
        <translation>ce n&apos;est pas l&apos;adresse d&apos;un flux</translation>
    </message>
    <message>
        <source>a path is not allowed here: only addresses of network streams are played</source>
        <translation>un chemin n&apos;est pas permis ici : seules les adresses de flux réseau sont lues</translation>
    </message>
    <message>
        <source>this kind of address is not supported</source>
        <translation>ce genre d&apos;adresse n&apos;est pas pris en charge</translation>
    </message>
    <message>
        <source>the address is not valid</source>
        <translation>l&apos;adresse n&apos;est pas valable</translation>
    </message>
    <message>
        <source>%1 shows pages, not streams: that needs a helper program such as yt-dlp, which is not run here</source>
        <translation>%1 montre des pages, pas des flux : il faut un programme auxiliaire comme yt-dlp, qui n&apos;est pas exécuté ici</translation>
    </message>
    <message>
        <source>the provider says that the account is %1</source>
        <translation>le fournisseur dit que le compte est %1</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>the provider does not accept the user name or the password</source>
        <translation>le fournisseur n&apos;accepte pas le nom d&apos;utilisateur ou le mot de passe</translation>
    </message>
    <message>
        <source>the account has expired</source>
        <translation>le compte est terminé</translation>
    </message>
    <message>
        <source>the account has expired on %1</source>
        <translation>le compte a expiré le %1</translation>
    </message>
    <message>
        <source>the provider gives no list of channels</source>
        <translation>le fournisseur ne donne pas de liste de chaînes</translation>
    </message>
    <message>
        <source>the provider lists none</source>
        <translation>le fournisseur n&apos;en donne aucune</translation>
    </message>
    <message>
        <source>the list of channels can&apos;t be read: %1</source>
        <translation>la liste des chaînes ne peut pas être lue : %1</translation>
    </message>
    <message>
        <source>the list of channels ends in the middle</source>
        <translation>la liste des chaînes s&apos;arrête au milieu</translation>
    </message>
    <message>
        <source>the provider&apos;s list of groups can&apos;t be read (%1): channels come without groups</source>
        <translation>la liste des groupes du fournisseur est illisible (%1) : les chaînes viennent sans groupes</translation>
    </message>
    <message>
        <source>it sends none</source>
        <translation>il n&apos;en envoie pas</translation>
    </message>
    <message>
        <source>a channel has no stream_id</source>
        <translation>une chaîne n&apos;a pas de stream_id</translation>
    </message>
    <message>
        <source>%1: it has no stream_id</source>
        <translation>%1: elle n&apos;a pas de stream_id</translation>
    </message>
    <message>
        <source>these are not the answers of an account</source>
        <translation>ce ne sont pas les réponses d&apos;un compte</translation>
    </message>
    <message>
        <source>the device&apos;s lineup can&apos;t be read: %1</source>
        <translation>la liste de chaînes de l&apos;appareil est illisible : %1</translation>
    </message>
    <message>
        <source>set aside as %1</source>
        <translation>mis de côté sous %1</translation>
    </message>
    <message>
        <source>not an XMLTV document</source>
        <translation>pas un document XMLTV</translation>
    </message>
    <message>
        <source>no programme in it</source>
        <translation>aucun programme dedans</translation>
    </message>
    <message>
        <source>the document ends too early</source>
        <translation>le document se termine trop tôt</translation>
    </message>
    <message>
        <source>no channel and no programme can be read</source>
        <translation>aucune chaîne ni aucun programme n&apos;est lisible</translation>
    </message>
    <message>
        <source>too much of it can&apos;t be read</source>
        <translation>une trop grande partie est illisible</translation>
    </message>
    <message>
        <source>a channel or programme is larger than %1 MiB</source>
        <translation>une chaîne ou un programme dépasse %1 Mio</translation>
    </message>
    <message>
        <source>a tag is larger than %1 MiB</source>
        <translation>une balise dépasse %1 Mio</translation>
    </message>
    <message>
        <source>elements are nested too deeply</source>
        <translation>les éléments sont imbriqués trop profondément</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>ligne %1, colonne %2 : %3</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2 fois)</translation>
    </message>
    <message>
        <source>a bare &amp; was taken for itself</source>
        <translation>un &amp; nu a été pris tel quel</translation>
    </message>
    <message>
        <source>a bare &lt; was taken for itself</source>
        <translation>un &lt; nu a été pris tel quel</translation>
    </message>
    <message>
        <source>an entity that is not defined was taken for text</source>
        <translation>une entité non définie a été prise comme texte</translation>
    </message>
    <message>
        <source>a control character was left out</source>
        <translation>un caractère de contrôle a été omis</translation>
    </message>
    <message>
        <source>bytes of another encoding were read as windows-1252</source>
        <translation>des octets d&apos;un autre codage ont été lus comme windows-1252</translation>
    </message>
    <message>
        <source>the encoding is not the one that is told</source>
        <translation>le codage n&apos;est pas celui qui est annoncé</translation>
    </message>
    <message>
        <source>an element that was not ended was ended</source>
        <translation>un élément non terminé a été terminé</translation>
    </message>
    <message>
        <source>the end of an element that was not begun was left out</source>
        <translation>la fin d&apos;un élément jamais commencé a été omise</translation>
    </message>
    <message>
        <source>an attribute was mended or left out</source>
        <translation>un attribut a été corrigé ou omis</translation>
    </message>
    <message>
        <source>a channel or programme that breaks off was left out</source>
        <translation>une chaîne ou un programme qui s&apos;interrompt a été omis</translation>
    </message>
    <message>
        <source>text around the document was passed over</source>
        <translation>du texte autour du document a été ignoré</translation>
    </message>
    <message>
        <source>a time zone is unknown, the time was read without it</source>
        <translation>un fuseau horaire est inconnu, l&apos;heure a été lue sans lui</translation>
    </message>
    <message>
        <source>a channel or programme that is damaged was left out</source>
        <translation>une chaîne ou un programme abîmé a été omis</translation>
    </message>
    <message>
        <source>descriptions are cut to %1 characters to stay under %2 MB</source>
        <translation>les descriptions sont coupées à %1 caractères pour rester sous %2 Mo</translation>
    </message>
    <message>
        <source>the guide is cut to %1 hours to stay under %2 MB</source>
        <translation>le guide est coupé à %1 heures pour rester sous %2 Mo</translation>
    </message>
    <message>
        <source>the guide is cut to %1 days and %2 hours to stay under %3 MB</source>
        <translation>le guide est coupé à %1 jours et %2 heures pour rester sous %3 Mo</translation>
    </message>
    <message>
        <source>placeholders for channels without a guide are cut to %1 hours to stay under %2 MB</source>
        <translation>les programmes de remplacement des chaînes sans guide sont coupés à %1 heures pour rester sous %2 Mo</translation>
    </message>
    <message>
        <source>placeholders for channels without a guide are cut to %1 days and %2 hours to stay under %3 MB</source>
        <translation>les programmes de remplacement des chaînes sans guide sont coupés à %1 jours et %2 heures pour rester sous %3 Mo</translation>
    </message>
    <message>
        <source>the guide can&apos;t be kept for the next start</source>
        <translation>le guide ne peut pas être gardé pour le prochain démarrage</translation>
    </message>
    <message>
        <source>the copy of a guide can&apos;t be kept</source>
        <translation>la copie d&apos;un guide ne peut pas être gardée</translation>
    </message>
    <message>
        <source>the database of a guide can&apos;t be kept</source>
        <translation>la base de données d&apos;un guide ne peut pas être gardée</translation>
    </message>
    <message>
        <source>the database of a guide can&apos;t be written: %1</source>
        <translation>la base de données d&apos;un guide ne peut pas être écrite : %1</translation>
    </message>
    <message>
        <source>at character %1: %2</source>
        <translation>au caractère %1 : %2</translation>
    </message>
    <message>
        <source>it has no group (?&lt;title&gt;...)</source>
        <translation>il n&apos;a pas de groupe (?&lt;title&gt;...)</translation>
    </message>
    <message>
        <source>there is no such time zone</source>
        <translation>ce fuseau horaire n&apos;existe pas</translation>
    </message>
    <message>
        <source>it is not well-formed XML</source>
        <translation>ce n&apos;est pas du XML bien formé</translation>
    </message>
    <message>
        <source>the JSON is damaged or cut off at byte %1</source>
        <translation>le JSON est abîmé ou coupé à l&apos;octet %1</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>it has no stream</source>
        <translation>elle n&apos;a pas de flux</translation>
    </message>
    <message>
        <source>none of its streams can be played</source>
        <translation>aucun de ses flux ne peut être lu</translation>
    </message>
    <message>
        <source>its address is not one of a network stream</source>
        <translation>son adresse n&apos;est pas celle d&apos;un flux réseau</translation>
    </message>
    <message>
        <source>it has too many</source>
        <translation>elle en a trop</translation>
    </message>
    <message>
        <source>one of its request headers is not allowed; it comes without</source>
        <translation>l&apos;un de ses en-têtes de requête n&apos;est pas permis ; elle vient sans lui</translation>
    </message>
    <message>
        <source>its password is not in the backup: it comes without user name and password</source>
        <translation>son mot de passe n&apos;est pas dans la sauvegarde : elle vient sans nom d&apos;utilisateur ni mot de passe</translation>
    </message>
    <message>
        <source>no channel has them</source>
        <translation>aucune chaîne ne les a</translation>
    </message>
    <message>
        <source>switched off beside others of their channel</source>
        <translation>désactivée à côté d&apos;autres de leur chaîne</translation>
    </message>
    <message>
        <source>their protocol options; PlexBridge finds out by itself</source>
        <translation>leurs options de protocole ; PlexBridge les trouve de lui-même</translation>
    </message>
    <message>
        <source>they have no id or no time, or stand there twice</source>
        <translation>elles n&apos;ont ni identifiant ni heure, ou y figurent deux fois</translation>
    </message>
    <message>
        <source>it was switched off</source>
        <translation>elle était désactivée</translation>
    </message>
    <message>
        <source>there are too many</source>
        <translation>il y en a trop</translation>
    </message>
    <message>
        <source>this is another device: set it up in Plex, then remove the old one</source>
        <translation>c&apos;est un autre appareil : installez-le dans Plex, puis retirez l&apos;ancien</translation>
    </message>
    <message>
        <source>PlexBridge finds out by itself what a stream needs</source>
        <translation>PlexBridge trouve de lui-même ce qu&apos;il faut à un flux</translation>
    </message>
    <message>
        <source>the guides are read anew</source>
        <translation>les guides sont relus</translation>
    </message>
    <message>
        <source>they tell of the other program</source>
        <translation>elles parlent de l&apos;autre programme</translation>
    </message>
    <message>
        <source>as the playlist &quot;%1&quot;</source>
        <translation>comme liste « %1 »</translation>
    </message>
    <message>
        <source>as a second playlist, which is off</source>
        <translation>comme seconde liste, qui est désactivée</translation>
    </message>
    <message>
        <source>the settings have too many already</source>
        <translation>les réglages en ont déjà trop</translation>
    </message>
    <message>
        <source>the settings say %1</source>
        <translation>les réglages disent %1</translation>
    </message>
    <message>
        <source>into the history, as far back as it reaches</source>
        <translation>dans l&apos;historique, aussi loin qu&apos;il remonte</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>déjà ici</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ce n&apos;est pas un fichier</translation>
    </message>
    <message>
        <source>it is neither a database of PlexBridge for Node.js nor its JSON backup</source>
        <translation>ce n&apos;est ni une base de données de PlexBridge pour Node.js ni sa sauvegarde JSON</translation>
    </message>
    <message>
        <source>it is a database of this program, not of PlexBridge for Node.js</source>
        <translation>c&apos;est une base de données de ce programme, pas de PlexBridge pour Node.js</translation>
    </message>
    <message>
        <source>it is a database of another program: it has no tables of channels and streams</source>
        <translation>c&apos;est une base de données d&apos;un autre programme : elle n&apos;a pas de tables de chaînes et de flux</translation>
    </message>
    <message>
        <source>its table %1 has no column %2: it is of another program, or of a version that is not known</source>
        <translation>sa table %1 n&apos;a pas de colonne %2 : elle est d&apos;un autre programme ou d&apos;une version inconnue</translation>
    </message>
    <message>
        <source>the database can&apos;t be read: %1</source>
        <translation>la base de données est illisible : %1</translation>
    </message>
    <message>
        <source>the database is damaged: nothing can be read of %1</source>
        <translation>la base de données est abîmée : rien n&apos;est lisible de %1</translation>
    </message>
    <message>
        <source>the database is damaged, and the rest of it can&apos;t be read: %1</source>
        <translation>la base de données est abîmée, et le reste n&apos;en est pas lisible : %1</translation>
    </message>
    <message>
        <source>it is no backup of PlexBridge for Node.js: it has no list of channels and streams</source>
        <translation>ce n&apos;est pas une sauvegarde de PlexBridge pour Node.js : elle n&apos;a pas de liste de chaînes et de flux</translation>
    </message>
    <message>
        <source>the backup has version %1, and only version 1 is known</source>
        <translation>la sauvegarde est de version %1, et seule la version 1 est connue</translation>
    </message>
    <message>
        <source>it can&apos;t be copied to the temporary folder: %1</source>
        <translation>il ne peut pas être copié dans le dossier temporaire : %1</translation>
    </message>
    <message>
        <source>no temporary folder: %1</source>
        <translation>pas de dossier temporaire : %1</translation>
    </message>
    <message>
        <source>it is being written to all the time: stop the other program, or import its JSON backup</source>
        <translation>elle est écrite sans cesse : arrêtez l&apos;autre programme, ou importez sa sauvegarde JSON</translation>
    </message>
    <message>
        <source>length</source>
        <translation>longueur</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>CRC</source>
        <translation>somme de contrôle (CRC)</translation>
    </message>
    <message>
        <source>device type</source>
        <translation>type d&apos;appareil</translation>
    </message>
    <message>
        <source>device ID</source>
        <translation>identifiant de l&apos;appareil</translation>
    </message>
    <message>
        <source>number of tuners</source>
        <translation>nombre de tuners</translation>
    </message>
    <message>
        <source>before the import</source>
        <translation>avant l&apos;importation</translation>
    </message>
    <message>
        <source>before the import: %1</source>
        <translation>avant l&apos;importation : %1</translation>
    </message>
    <message>
        <source>a key is not 16 bytes long</source>
        <translation>une clé ne fait pas 16 octets</translation>
    </message>
    <message>
        <source>a segment is not on the web</source>
        <translation>un segment n&apos;est pas sur le web</translation>
    </message>
    <message>
        <source>all of the provider&apos;s places are taken</source>
        <translation>toutes les places du fournisseur sont prises</translation>
    </message>
    <message>
        <source>the channels are not known yet</source>
        <translation>les chaînes ne sont pas encore connues</translation>
    </message>
    <message>
        <source>there is no such tuner</source>
        <translation>ce tuner n&apos;existe pas</translation>
    </message>
    <message>
        <source>nothing is played for now</source>
        <translation>rien n&apos;est joué pour l&apos;instant</translation>
    </message>
    <message>
        <source>this client is blocked for now</source>
        <translation>cet appareil est bloqué pour l&apos;instant</translation>
    </message>
    <message>
        <source>not a numeric address</source>
        <translation>pas une adresse numérique</translation>
    </message>
    <message>
        <source>the receiver&apos;s port is closed</source>
        <translation>le port du récepteur est fermé</translation>
    </message>
    <message>
        <source>the receiver&apos;s keep-alives ended</source>
        <translation>les signes de vie du récepteur ont cessé</translation>
    </message>
    <message>
        <source>no sign of the receiver or its client</source>
        <translation>aucun signe du récepteur ou de son client</translation>
    </message>
    <message>
        <source>the provider answered %1</source>
        <translation>le fournisseur a répondu %1</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>il ne répond pas</translation>
    </message>
    <message>
        <source>its address must be like http://192.168.1.5:32400</source>
        <translation>son adresse doit être comme http://192.168.1.5:32400</translation>
    </message>
    <message>
        <source>only a person does this</source>
        <translation>seule une personne peut le faire</translation>
    </message>
    <message>
        <source>it has no task for the guide</source>
        <translation>il n&apos;a pas de tâche pour le guide</translation>
    </message>
    <message>
        <source>our own device does not answer at any of its addresses</source>
        <translation>notre propre appareil ne répond à aucune de ses adresses</translation>
    </message>
    <message>
        <source>plex.tv gave no code</source>
        <translation>plex.tv n&apos;a pas donné de code</translation>
    </message>
    <message>
        <source>it reads a guide without an end</source>
        <translation>il lit un guide sans fin</translation>
    </message>
    <message>
        <source>the guide is still being read</source>
        <translation>le guide est encore en cours de lecture</translation>
    </message>
    <message>
        <source>it does not say that it is Plex</source>
        <translation>il ne dit pas qu&apos;il est Plex</translation>
    </message>
    <message>
        <source>the code was not typed in time</source>
        <translation>le code n&apos;a pas été saisi à temps</translation>
    </message>
    <message>
        <source>the code has run out</source>
        <translation>le code a expiré</translation>
    </message>
    <message>
        <source>the account has no such server</source>
        <translation>le compte n&apos;a pas ce serveur</translation>
    </message>
    <message>
        <source>the server does not answer at any of its addresses</source>
        <translation>le serveur ne répond à aucune de ses adresses</translation>
    </message>
    <message>
        <source>it accepts the device and does not show it</source>
        <translation>il accepte l&apos;appareil et ne le montre pas</translation>
    </message>
    <message>
        <source>our device is not there</source>
        <translation>notre appareil n&apos;est pas là</translation>
    </message>
    <message>
        <source>it accepts the guide and shows no recorder with our device</source>
        <translation>il accepte le guide et ne montre aucun enregistreur avec notre appareil</translation>
    </message>
    <message>
        <source>neither XML nor JSON</source>
        <translation>ni XML ni JSON</translation>
    </message>
    <message>
        <source>a page for browsers</source>
        <translation>une page pour navigateurs</translation>
    </message>
    <message>
        <source>the answer says no</source>
        <translation>la réponse est non</translation>
    </message>
    <message>
        <source>it holds more than a token</source>
        <translation>il contient plus qu&apos;un jeton</translation>
    </message>
    <message>
        <source>this program was built without one</source>
        <translation>ce programme a été construit sans</translation>
    </message>
    <message>
        <source>it is not in the keychain</source>
        <translation>ce n&apos;est pas dans le trousseau</translation>
    </message>
    <message>
        <source>there is no session bus</source>
        <translation>il n&apos;y a pas de bus de session</translation>
    </message>
    <message>
        <source>it is off</source>
        <translation>c&apos;est désactivé</translation>
    </message>
    <message>
        <source>there are only mqtt, webhook and ntfy</source>
        <translation>il n&apos;y a que mqtt, webhook et ntfy</translation>
    </message>
    <message>
        <source>the name of the broker is not known</source>
        <translation>le nom du broker n&apos;est pas connu</translation>
    </message>
    <message>
        <source>no encryption could be agreed on, or the broker&apos;s certificate is refused</source>
        <translation>aucun chiffrement n&apos;a pu être convenu, ou le certificat du broker est refusé</translation>
    </message>
    <message>
        <source>the broker closed the connection</source>
        <translation>le broker a fermé la connexion</translation>
    </message>
    <message>
        <source>the broker does not answer</source>
        <translation>le broker ne répond pas</translation>
    </message>
    <message>
        <source>one is under way already</source>
        <translation>un est déjà en cours</translation>
    </message>
    <message>
        <source>no such HDHomeRun answers on this network</source>
        <translation>aucun HDHomeRun de ce nom ne répond sur ce réseau</translation>
    </message>
    <message>
        <source>hdhomerun:// is followed by auto, a DeviceID of 8 digits, or an IPv4 address</source>
        <translation>hdhomerun:// est suivi de auto, d&apos;un DeviceID de 8 chiffres ou d&apos;une adresse IPv4</translation>
    </message>
    <message>
        <source>only other PlexBridges answer on this network, no true HDHomeRun</source>
        <translation>sur ce réseau ne répondent que d&apos;autres PlexBridge, aucun vrai HDHomeRun</translation>
    </message>
    <message>
        <source>too many PlexBridges answer</source>
        <translation>trop de PlexBridge répondent</translation>
    </message>
    <message>
        <source>the disk does not answer</source>
        <translation>le disque ne répond pas</translation>
    </message>
    <message>
        <source>schema %1, this PlexBridge knows %2</source>
        <translation>schéma %1, ce PlexBridge connaît %2</translation>
    </message>
    <message>
        <source>SSDP needs IPv4</source>
        <translation>SSDP a besoin d&apos;IPv4</translation>
    </message>
    <message>
        <source>not a DeviceID with a valid check digit</source>
        <translation>pas un DeviceID avec un chiffre de contrôle valable</translation>
    </message>
    <message>
        <source>device.json is damaged and cannot be renamed</source>
        <translation>device.json est endommagé et ne peut pas être renommé</translation>
    </message>
    <message>
        <source>the broker refuses the connection</source>
        <translation>le broker refuse la connexion</translation>
    </message>
    <message>
        <source>there is no way to the broker</source>
        <translation>il n&apos;y a pas de chemin vers le broker</translation>
    </message>
    <message>
        <source>the broker speaks another version of MQTT</source>
        <translation>le broker parle une autre version de MQTT</translation>
    </message>
    <message>
        <source>the broker refuses the client&apos;s name</source>
        <translation>le broker refuse le nom du client</translation>
    </message>
    <message>
        <source>the broker is not available at the moment</source>
        <translation>le broker n&apos;est pas disponible pour le moment</translation>
    </message>
    <message>
        <source>the broker refuses the name or the password</source>
        <translation>le broker refuse le nom ou le mot de passe</translation>
    </message>
    <message>
        <source>the broker does not let PlexBridge in</source>
        <translation>le broker ne laisse pas entrer PlexBridge</translation>
    </message>
    <message>
        <source>must be a number from %1 to %2, not &quot;%3&quot;</source>
        <translation>doit être un nombre de %1 à %2, pas « %3 »</translation>
    </message>
    <message>
        <source>must be true or false, not &quot;%1&quot;</source>
        <translation>doit être true ou false, pas « %1 »</translation>
    </message>
    <message>
        <source>must be an address such as mqtt://192.168.1.5:1883, with nothing behind</source>
        <translation>doit être une adresse comme mqtt://192.168.1.5:1883, sans rien derrière</translation>
    </message>
    <message>
        <source>must be the beginning of a topic such as home/tv, without + and #</source>
        <translation>doit être le début d’un sujet comme home/tv, sans + ni #</translation>
    </message>
    <message>
        <source>must be an address that begins with http:// or https://</source>
        <translation>doit être une adresse qui commence par http:// ou https://</translation>
    </message>
    <message>
        <source>must be an address with a topic such as https://ntfy.sh/my-topic</source>
        <translation>doit être une adresse avec un sujet, comme https://ntfy.sh/my-topic</translation>
    </message>
    <message>
        <source>knows no {%1}, only {%2}</source>
        <translation>ne connaît pas {%1}, seulement {%2}</translation>
    </message>
    <message>
        <source>knows no &quot;%1&quot;, only %2</source>
        <translation>ne connaît pas « %1 », seulement %2</translation>
    </message>
    <message>
        <source>must be a name, a colon and a value</source>
        <translation>doit être un nom, un deux-points et une valeur</translation>
    </message>
    <message>
        <source>must be on, off or ask, a colon and a group, not &quot;%1&quot;</source>
        <translation>doit être on, off ou ask, un deux-points et un groupe, pas « %1 »</translation>
    </message>
    <message>
        <source>may be given %1 times at most</source>
        <translation>peut être donné %1 fois au plus</translation>
    </message>
    <message>
        <source>must be an IP address of this computer such as 192.168.1.5, not &quot;%1&quot;</source>
        <translation>doit être une adresse IP de cet ordinateur comme 192.168.1.5, pas « %1 »</translation>
    </message>
    <message>
        <source>must be %1, not &quot;%2&quot;</source>
        <translation>doit être %1, pas « %2 »</translation>
    </message>
    <message>
        <source>must be 8 hex digits, not &quot;%1&quot;</source>
        <translation>doit être 8 chiffres hexadécimaux, pas « %1 »</translation>
    </message>
    <message>
        <source>must be an address such as socks5://192.168.1.9:1080</source>
        <translation>doit être une adresse comme socks5://192.168.1.9:1080</translation>
    </message>
    <message>
        <source>must be the name of a network interface such as wg0, or its address</source>
        <translation>doit être le nom d’une interface réseau comme wg0, ou son adresse</translation>
    </message>
    <message>
        <source>must be at most %1 characters long</source>
        <translation>doit avoir %1 caractères au plus</translation>
    </message>
    <message>
        <source>must be an amount such as 500 GB, not &quot;%1&quot;</source>
        <translation>doit être une quantité comme 500 GB, pas « %1 »</translation>
    </message>
    <message>
        <source>must be on, off or ask, not &quot;%1&quot;</source>
        <translation>doit être on, off ou ask, pas « %1 »</translation>
    </message>
    <message>
        <source>must be the name of an encoding such as windows-1251 or GBK, not &quot;%1&quot;</source>
        <translation>doit être le nom d’un codage comme windows-1251 ou GBK, pas « %1 »</translation>
    </message>
    <message>
        <source>must differ from port</source>
        <translation>doit différer de port</translation>
    </message>
    <message>
        <source>must differ from port and stream-port</source>
        <translation>doit différer de port et de stream-port</translation>
    </message>
    <message>
        <source>is no option; --help lists all</source>
        <translation>n’est pas une option ; --help les énumère toutes</translation>
    </message>
    <message>
        <source>needs a value</source>
        <translation>demande une valeur</translation>
    </message>
    <message>
        <source>is no setting</source>
        <translation>n’est pas un réglage</translation>
    </message>
    <message>
        <source>is given twice: give each playlist a section of its own name</source>
        <translation>est donné deux fois : donnez à chaque liste une section de son propre nom</translation>
    </message>
    <message>
        <source>is missing: write source = URL or FILE below that line</source>
        <translation>manque : écrivez source = URL ou FICHIER sous cette ligne</translation>
    </message>
    <message>
        <source>must be an address such as http://tv.example:8080, or several with commas between, and user = NAME stands beside it</source>
        <translation>doit être une adresse comme http://tv.example:8080, ou plusieurs séparées par des virgules, avec user = NOM à côté</translation>
    </message>
    <message>
        <source>must be the name of a time zone, like Europe/Berlin</source>
        <translation>doit être le nom d’un fuseau horaire, comme Europe/Berlin</translation>
    </message>
    <message>
        <source>must be hours, like +1 or -0.5, or the name of a time zone</source>
        <translation>doit être des heures, comme +1 ou -0.5, ou le nom d’un fuseau horaire</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>dépasse %1 caractères</translation>
    </message>
    <message>
        <source>is no regular expression: %1 at character %2</source>
        <translation>n’est pas une expression régulière : %1 au caractère %2</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>ce n’est pas du texte UTF-8</translation>
    </message>
    <message>
        <source>neither a comment, a [section] nor key = value</source>
        <translation>ni commentaire, ni [section], ni clé = valeur</translation>
    </message>
    <message>
        <source>it is too large for a settings file</source>
        <translation>il est trop grand pour un fichier de réglages</translation>
    </message>
    <message>
        <source>it cannot be written: %1</source>
        <translation>écriture impossible : %1</translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation>impossible à décompresser</translation>
    </message>
    <message>
        <source>there is more in it than it says</source>
        <translation>elle contient plus qu’elle ne dit</translation>
    </message>
    <message>
        <source>it may not be read</source>
        <translation>lecture non permise</translation>
    </message>
    <message>
        <source>it cannot be moved</source>
        <translation>impossible à déplacer</translation>
    </message>
    <message>
        <source>libcrypto failed</source>
        <translation>échec de libcrypto</translation>
    </message>
</context>
<context>
    <name>ScheduleModel</name>
    <message>
        <source>Time</source>
        <comment>column: when a programme starts</comment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>column</comment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>column: what an episode is called</comment>
        <translation>Partie</translation>
    </message>
</context>
<context>
    <name>SecretList</name>
    <message>
        <source>None is kept.</source>
        <translation>Aucun n&apos;est gardé.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a token, where it is</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a token or password that is kept</comment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <comment>a token or password</comment>
        <translation>Supprimer : %1</translation>
    </message>
    <message>
        <source>%1: removed as soon as this is saved</source>
        <comment>a token</comment>
        <translation>%1 : supprimé dès l’enregistrement</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>a token or password, after all</comment>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>ServerChanges</name>
    <message>
        <source>What was changed in Plex</source>
        <translation>Ce qui a été changé dans Plex</translation>
    </message>
    <message>
        <source>What a person set in Plex stays as it is. What is taken back here is not done again by itself.</source>
        <translation>Ce qu&apos;une personne a réglé dans Plex reste comme c&apos;est. Ce qui est annulé ici n&apos;est pas refait de soi-même.</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column: what was done</comment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>column: whether it still holds</comment>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Can be taken back</source>
        <translation>Peut être annulé</translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Serveur :</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Chercher encore</translation>
    </message>
    <message>
        <source>Token or key</source>
        <translation>Jeton ou clé</translation>
    </message>
    <message>
        <source>Sign &amp;in with a code</source>
        <translation>Se &amp;connecter avec un code</translation>
    </message>
    <message>
        <source>The server is set on the command line or in the environment; change it there.</source>
        <translation>Le serveur est fixé sur la ligne de commande ou dans l&apos;environnement ; changez-le là.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Asking plex.tv for a code…</source>
        <translation>Demande d&apos;un code à plex.tv…</translation>
    </message>
    <message>
        <source>Set up Plex</source>
        <translation>Configurer Plex</translation>
    </message>
    <message>
        <source>Connect Jellyfin or Emby</source>
        <translation>Relier Jellyfin ou Emby</translation>
    </message>
    <message>
        <source>PlexBridge makes itself known to Plex, attaches its guide, pairs the channels with it, and keeps that right later on. What is to be done is shown before anything is changed. What you set in Plex yourself stays.</source>
        <translation>PlexBridge se fait connaître à Plex, attache son guide, y associe les chaînes et garde cela juste par la suite. Ce qui est à faire est montré avant tout changement. Ce que vous avez réglé vous-même dans Plex reste.</translation>
    </message>
    <message>
        <source>PlexBridge asks the server who watches, while somebody does, and has it read the guide after that changed. It sets nothing else there.</source>
        <translation>PlexBridge demande au serveur qui regarde, tant que quelqu&apos;un regarde, et lui fait lire le guide après un changement. Il n&apos;y règle rien d&apos;autre.</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;Jeton :</translation>
    </message>
    <message>
        <source>API &amp;key:</source>
        <translation>&amp;Clé d&apos;API :</translation>
    </message>
    <message>
        <source>Sign in with a code, or paste the X-Plex-Token: open any item in Plex Web, choose Get Info, View XML, and copy what follows X-Plex-Token= in the address.</source>
        <translation>Connectez-vous avec un code, ou collez le X-Plex-Token : ouvrez un élément dans Plex Web, choisissez Infos, Voir le XML, et copiez ce qui suit X-Plex-Token= dans l&apos;adresse.</translation>
    </message>
    <message>
        <source>One is kept already; type another to replace it</source>
        <comment>a token or key</comment>
        <translation>Un est déjà gardé ; tapez-en un autre pour le remplacer</translation>
    </message>
    <message>
        <source>Looking for servers on this network…</source>
        <translation>Recherche de serveurs sur ce réseau…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a server, its address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No server answered; type its address.</source>
        <translation>Aucun serveur n&apos;a répondu ; tapez son adresse.</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) found.</source>
        <translation>
            <numerusform>%n serveur trouvé.</numerusform>
            <numerusform>%n serveurs trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open &lt;a href=&quot;https://plex.tv/link&quot;&gt;plex.tv/link&lt;/a&gt; and type &lt;b&gt;%1&lt;/b&gt;. This window goes on by itself.</source>
        <translation>Ouvrez &lt;a href=&quot;https://plex.tv/link&quot;&gt;plex.tv/link&lt;/a&gt; et tapez &lt;b&gt;%1&lt;/b&gt;. Cette fenêtre continue d&apos;elle-même.</translation>
    </message>
    <message>
        <source>This did not work: %1</source>
        <translation>Cela n&apos;a pas marché : %1</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Connecté.</translation>
    </message>
    <message>
        <source>This is no address of a server, such as 192.168.1.5.</source>
        <translation>Ce n&apos;est pas l&apos;adresse d&apos;un serveur, comme 192.168.1.5.</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button</comment>
        <translation>Prochaine</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Set it up</source>
        <comment>button: does what is listed</comment>
        <translation>Configurer</translation>
    </message>
    <message>
        <source>Setting it up…</source>
        <translation>Configuration…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>PlexBridge does not answer at its own addresses, so nothing was changed. The check-up tells more.</source>
        <translation>PlexBridge ne répond pas à ses propres adresses, rien n&apos;a donc été changé. La vérification en dit plus.</translation>
    </message>
    <message>
        <source>The server is not known; go back and name it.</source>
        <translation>Le serveur n&apos;est pas connu ; revenez en arrière et nommez-le.</translation>
    </message>
    <message>
        <source>The server answers. While somebody watches, PlexBridge knows who.</source>
        <translation>Le serveur répond. Tant que quelqu&apos;un regarde, PlexBridge sait qui.</translation>
    </message>
    <message>
        <source>The server has not answered yet.</source>
        <translation>Le serveur n&apos;a pas encore répondu.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) did not work. What to do is said there.</source>
        <translation>
            <numerusform>%n étape n&apos;a pas marché. Ce qu&apos;il faut faire y est dit.</numerusform>
            <numerusform>%n étapes n&apos;ont pas marché. Ce qu&apos;il faut faire y est dit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plex is set up.</source>
        <translation>Plex est configuré.</translation>
    </message>
    <message>
        <source>All is as it should be; nothing is to do.</source>
        <translation>Tout est comme il faut ; rien n&apos;est à faire.</translation>
    </message>
    <message>
        <source>Something is left to you.</source>
        <translation>Quelque chose vous revient.</translation>
    </message>
    <message numerus="yes">
        <source>This is to be done in Plex (%n step(s)):</source>
        <translation>
            <numerusform>Ceci est à faire dans Plex (%n étape) :</numerusform>
            <numerusform>Ceci est à faire dans Plex (%n étapes) :</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is left to you:</source>
        <translation>Quelque chose vous revient :</translation>
    </message>
    <message>
        <source>Make one in the server&apos;s Dashboard, API Keys.</source>
        <translation>Créez-en une dans le tableau de bord du serveur, Clés d&apos;API.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how to get a token, where it is kept</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this desktop, or, if there is none, in a file that only you can read.</source>
        <translation>Il est gardé dans le trousseau de ce bureau ou, s&apos;il n&apos;y en a pas, dans un fichier que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>The one there is: %1.</source>
        <comment>where it is kept</comment>
        <translation>Celui qui existe : %1.</translation>
    </message>
    <message>
        <source>Signed in. Asking %1…</source>
        <comment>a server</comment>
        <translation>Connecté. Demande à %1…</translation>
    </message>
    <message>
        <source>Signed in, but no server belongs to this account. One that is shared by somebody else can only be set up by its owner.</source>
        <translation>Connecté, mais aucun serveur n&apos;appartient à ce compte. Celui qu&apos;un autre partage ne peut être réglé que par son propriétaire.</translation>
    </message>
    <message numerus="yes">
        <source>Signed in. Choose one of your %n server(s) above.</source>
        <translation>
            <numerusform>Connecté. Choisissez votre %n serveur ci-dessus.</numerusform>
            <numerusform>Connecté. Choisissez un de vos %n serveurs ci-dessus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in, but none of your servers is at this address. Paste its token.</source>
        <translation>Connecté, mais aucun de vos serveurs n&apos;est à cette adresse. Collez son jeton.</translation>
    </message>
</context>
<context>
    <name>ServerList</name>
    <message>
        <source>None yet. PlexBridge can set itself up in Plex and keep its channels and guide there right; then it also says who watches.</source>
        <translation>Pas encore. PlexBridge peut se configurer lui-même dans Plex et y garder justes ses chaînes et son guide ; il dit alors aussi qui regarde.</translation>
    </message>
    <message>
        <source>What was changed in Plex…</source>
        <translation>Ce qui a été changé dans Plex…</translation>
    </message>
    <message>
        <source>Media servers</source>
        <translation>Serveurs multimédias</translation>
    </message>
    <message>
        <source>Answered last at %1</source>
        <comment>date and time</comment>
        <translation>Dernière réponse : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a media server, how it stands</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Look at Plex again…</source>
        <translation>Revoir Plex…</translation>
    </message>
    <message>
        <source>Set up Plex…</source>
        <translation>Configurer Plex…</translation>
    </message>
    <message>
        <source>Jellyfin or Emby again…</source>
        <translation>Revoir Jellyfin ou Emby…</translation>
    </message>
    <message>
        <source>Connect Jellyfin or Emby…</source>
        <translation>Relier Jellyfin ou Emby…</translation>
    </message>
</context>
<context>
    <name>SessionActions</name>
    <message>
        <source>&amp;Stop</source>
        <comment>end the selected streams</comment>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Purge</source>
        <comment>remove from the table</comment>
        <translation>&amp;Purger</translation>
    </message>
    <message>
        <source>&amp;Block this client for an hour</source>
        <translation>&amp;Bloquer ce client pendant une heure</translation>
    </message>
    <message>
        <source>&amp;Let this client in again</source>
        <translation>&amp;Laisser entrer ce client de nouveau</translation>
    </message>
    <message>
        <source>&amp;Rename client…</source>
        <translation>&amp;Renommer le client…</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Copier l&apos;adresse</translation>
    </message>
    <message>
        <source>Copy &amp;diagnosis</source>
        <translation>Copier le &amp;diagnostic</translation>
    </message>
    <message>
        <source>Save table as CS&amp;V…</source>
        <translation>Enregistrer le tableau en CS&amp;V…</translation>
    </message>
</context>
<context>
    <name>SessionDetails</name>
    <message>
        <source>Details of the selected session</source>
        <translation>Détails de la session choisie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who watches, what</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Tuner</source>
        <comment>what is the matter with the one in use</comment>
        <translation>Tuner</translation>
    </message>
    <message>
        <source>Watched by</source>
        <translation>Regardé par</translation>
    </message>
    <message>
        <source>On now</source>
        <translation>En ce moment</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time</comment>
        <translation>depuis %1</translation>
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
            <numerusform>a attendu %n fois</numerusform>
            <numerusform>a attendu %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>No video is open.</source>
        <translation>Aucune vidéo n&apos;est ouverte.</translation>
    </message>
    <message>
        <source>No session selected</source>
        <translation>Aucune session choisie</translation>
    </message>
    <message>
        <source>Stop, Purge and Block are for all of them.</source>
        <translation>Arrêter, Purger et Bloquer valent pour toutes.</translation>
    </message>
    <message>
        <source>Select a session to see how well its stream runs, and why it ended.</source>
        <translation>Choisissez une session pour voir comment va son flux, et pourquoi il s&apos;est arrêté.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) selected</source>
        <translation>
            <numerusform>%Ln session choisie</numerusform>
            <numerusform>%Ln sessions choisies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionStrip</name>
    <message>
        <source>States and bit rate of the last ten minutes</source>
        <translation>États et débit des dix dernières minutes</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>the highest bit rate</comment>
        <translation>jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>No video at the moment</source>
        <translation>Pas de vidéo en ce moment</translation>
    </message>
    <message>
        <source>10 min ago</source>
        <translation>il y a 10 min</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>time, state, bit rate</comment>
        <translation>%1 : %2, %3</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>state, time</comment>
        <translation>%1 depuis %2</translation>
    </message>
</context>
<context>
    <name>SettingFields</name>
    <message>
        <source>One on each line</source>
        <translation>Un par ligne</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>label of a field</comment>
        <translation>%1 :</translation>
    </message>
    <message>
        <source>One is set; type another to replace it</source>
        <comment>a token</comment>
        <translation>Un est défini ; tapez-en un autre pour le remplacer</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a token that is set</comment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <comment>a token</comment>
        <translation>Supprimer : %1</translation>
    </message>
    <message>
        <source>Removed as soon as this is saved</source>
        <comment>a token</comment>
        <translation>Supprimé dès l’enregistrement</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>a token that is set, after all</comment>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>SettingText</name>
    <message>
        <source>Folder for data</source>
        <translation>Dossier des données</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Port of the interface</source>
        <translation>Port de l&apos;interface</translation>
    </message>
    <message>
        <source>Port of the video</source>
        <translation>Port de la vidéo</translation>
    </message>
    <message>
        <source>Port for discovery</source>
        <translation>Port de découverte</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Listes de lecture</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Guides</translation>
    </message>
    <message>
        <source>Read guides again every</source>
        <translation>Relire les guides toutes les</translation>
    </message>
    <message>
        <source>Days for Plex</source>
        <translation>Jours pour Plex</translation>
    </message>
    <message>
        <source>Tuners</source>
        <translation>Tuners</translation>
    </message>
    <message>
        <source>End a viewer that takes nothing after</source>
        <translation>Arrêter un spectateur qui ne prend rien après</translation>
    </message>
    <message>
        <source>Best quality of HLS</source>
        <translation>Meilleure qualité de HLS</translation>
    </message>
    <message>
        <source>Name in Plex</source>
        <translation>Nom dans Plex</translation>
    </message>
    <message>
        <source>Test card</source>
        <translation>Mire</translation>
    </message>
    <message>
        <source>What is logged</source>
        <translation>Ce qui est journalisé</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Past sessions kept</source>
        <translation>Sessions passées gardées</translation>
    </message>
    <message>
        <source>Sessions at once</source>
        <translation>Sessions à la fois</translation>
    </message>
    <message>
        <source>Writing to the disk</source>
        <translation>Écriture sur le disque</translation>
    </message>
    <message>
        <source>Further names of this computer</source>
        <translation>Autres noms de cet ordinateur</translation>
    </message>
    <message>
        <source>Token for changes from other computers</source>
        <translation>Jeton pour les changements depuis d&apos;autres ordinateurs</translation>
    </message>
    <message>
        <source>Answer computers outside this network</source>
        <translation>Répondre aux ordinateurs hors de ce réseau</translation>
    </message>
    <message>
        <source>Let HDHomeRun clients have video sent to others</source>
        <translation>Laisser les clients HDHomeRun envoyer de la vidéo à d&apos;autres</translation>
    </message>
    <message>
        <source>Write sub-titles into titles</source>
        <translation>Mettre les sous-titres dans les titres</translation>
    </message>
    <message>
        <source>Give media servers the original addresses of logos</source>
        <translation>Donner aux serveurs les adresses d&apos;origine des logos</translation>
    </message>
    <message>
        <source>Categories that are called otherwise</source>
        <translation>Catégories appelées autrement</translation>
    </message>
    <message>
        <source>Make programmes from names of event channels</source>
        <translation>Faire des programmes à partir des noms de chaînes d&apos;événements</translation>
    </message>
    <message>
        <source>Patterns of such names</source>
        <translation>Modèles de tels noms</translation>
    </message>
    <message>
        <source>Time zone of such names</source>
        <translation>Fuseau horaire de tels noms</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Plex Media Server</source>
        <translation>Plex Media Server</translation>
    </message>
    <message>
        <source>File with a token for it</source>
        <translation>Fichier avec un jeton pour lui</translation>
    </message>
    <message>
        <source>Jellyfin or Emby server</source>
        <translation>Serveur Jellyfin ou Emby</translation>
    </message>
    <message>
        <source>File with a key for that one</source>
        <translation>Fichier avec une clé pour celui-là</translation>
    </message>
    <message>
        <source>Keep media servers right by itself</source>
        <translation>Garder d&apos;eux-mêmes justes les serveurs multimédias</translation>
    </message>
    <message>
        <source>Days that it is kept who watched</source>
        <translation>Jours pendant lesquels on garde qui a regardé</translation>
    </message>
    <message>
        <source>Minutes until a stream that nobody watches is ended</source>
        <translation>Minutes avant d&apos;arrêter un flux que personne ne regarde</translation>
    </message>
    <message>
        <source>Everything, for the search for faults</source>
        <translation>Tout, pour chercher les erreurs</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Erreurs seulement</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Through power cuts, too; writes more</source>
        <translation>Résiste aussi aux coupures de courant ; écrit plus</translation>
    </message>
    <message>
        <source>An IP address of this computer is wanted, such as 192.168.1.5; empty: all of them.</source>
        <translation>Il faut une adresse IP de cet ordinateur, comme 192.168.1.5 ; vide : toutes.</translation>
    </message>
    <message>
        <source>8 digits from 0 to 9 and A to F are wanted; empty: the ID made at the first start.</source>
        <translation>Il faut 8 chiffres de 0 à 9 et A à F ; vide : l&apos;identifiant fait au premier démarrage.</translation>
    </message>
    <message>
        <source>Debug, info, warning or error is wanted.</source>
        <translation>Il faut debug, info, warning ou error.</translation>
    </message>
    <message>
        <source>A port from %1 to %2 is wanted.</source>
        <translation>Il faut un port de %1 à %2.</translation>
    </message>
    <message>
        <source>A number from %1 to %2 is wanted.</source>
        <translation>Il faut un nombre de %1 à %2.</translation>
    </message>
    <message>
        <source>This value is not allowed.</source>
        <translation>Cette valeur n&apos;est pas permise.</translation>
    </message>
    <message>
        <source>Another port of PlexBridge has this number already. Choose a different one.</source>
        <translation>Un autre port de PlexBridge a déjà ce numéro. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>MQTT broker (Home Assistant)</source>
        <translation>Courtier MQTT (Home Assistant)</translation>
    </message>
    <message>
        <source>User of the broker</source>
        <translation>Utilisateur du courtier</translation>
    </message>
    <message>
        <source>Certificate of the broker&apos;s signer</source>
        <translation>Certificat du signataire du courtier</translation>
    </message>
    <message>
        <source>Beginning of all topics</source>
        <translation>Début de tous les sujets</translation>
    </message>
    <message>
        <source>Beginning of Home Assistant&apos;s discovery topics</source>
        <translation>Début des sujets de découverte de Home Assistant</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Media type of what is sent to it</source>
        <translation>Type de média de ce qui lui est envoyé</translation>
    </message>
    <message>
        <source>What is sent to it</source>
        <translation>Ce qui lui est envoyé</translation>
    </message>
    <message>
        <source>ntfy topic</source>
        <translation>Sujet ntfy</translation>
    </message>
    <message>
        <source>What is sent to ntfy</source>
        <translation>Ce qui est envoyé à ntfy</translation>
    </message>
    <message>
        <source>Events that webhook and ntfy are told</source>
        <translation>Événements annoncés au webhook et à ntfy</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Password of the broker</source>
        <translation>Mot de passe du courtier</translation>
    </message>
    <message>
        <source>Token of ntfy, if it wants one</source>
        <translation>Jeton de ntfy, s&apos;il en veut un</translation>
    </message>
    <message>
        <source>Token of Plex</source>
        <translation>Jeton de Plex</translation>
    </message>
    <message>
        <source>API key of Jellyfin or Emby</source>
        <translation>Clé d&apos;API de Jellyfin ou Emby</translation>
    </message>
    <message>
        <source>Password of the MQTT broker</source>
        <translation>Mot de passe du courtier MQTT</translation>
    </message>
    <message>
        <source>Token of ntfy</source>
        <translation>Jeton de ntfy</translation>
    </message>
    <message>
        <source>in the file %1</source>
        <translation>dans le fichier %1</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>dans le trousseau</translation>
    </message>
    <message>
        <source>in the keychain, which does not give it; type it again</source>
        <translation>dans le trousseau, qui ne le donne pas ; saisissez-le à nouveau</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Channels and guide</source>
        <translation>Chaînes et guide</translation>
    </message>
    <message>
        <source>Playlists (M3U) and accounts</source>
        <translation>Listes (M3U) et comptes</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Listes de lecture</translation>
    </message>
    <message>
        <source>Guides (XMLTV)</source>
        <translation>Guides (XMLTV)</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Guides</translation>
    </message>
    <message>
        <source>Read guides again e&amp;very:</source>
        <translation>Relire les guides t&amp;outes les :</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Seulement sur demande</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>&amp;Days for Plex:</source>
        <translation>&amp;Jours pour Plex :</translation>
    </message>
    <message>
        <source>How far ahead the guide goes out at most. Plex takes no more than about 20 MB; a larger guide is cut to fewer days by itself.</source>
        <translation>Jusqu&apos;où le guide va au plus. Plex ne prend pas plus d&apos;environ 20 Mo ; un guide plus grand est coupé de lui-même à moins de jours.</translation>
    </message>
    <message>
        <source>Give channels without a guide &amp;placeholders of an hour, so that Plex can map them</source>
        <translation>Donner aux chaînes sans guide des &amp;programmes factices d&apos;une heure, pour que Plex puisse les associer</translation>
    </message>
    <message>
        <source>Guides named in a playlist are read as well. Addresses are shown without user name and password; Edit shows them whole.</source>
        <translation>Les guides nommés dans une liste sont lus aussi. Les adresses sont montrées sans nom ni mot de passe ; Modifier les montre en entier.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>&amp;Name in Plex:</source>
        <translation>&amp;Nom dans Plex :</translation>
    </message>
    <message>
        <source>&amp;Tuners:</source>
        <translation>&amp;Tuners :</translation>
    </message>
    <message>
        <source>How many can watch at once. Plex notices a change only when the device is removed and added again.</source>
        <translation>Combien peuvent regarder à la fois. Plex ne remarque un changement que si l&apos;appareil est retiré et ajouté de nouveau.</translation>
    </message>
    <message>
        <source>Test &amp;card:</source>
        <translation>&amp;Mire :</translation>
    </message>
    <message>
        <source>Set the number of tuners to what your provider allows at once. Plex remembers the number: remove the device there and add it again after a change.</source>
        <translation>Mettez le nombre de tuners à ce que votre fournisseur permet à la fois. Plex retient le nombre : retirez-y l&apos;appareil et ajoutez-le de nouveau après un changement.</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Best &amp;quality of HLS:</source>
        <translation>Meilleure &amp;qualité de HLS :</translation>
    </message>
    <message>
        <source>The best there is</source>
        <translation>La meilleure qu&apos;il y ait</translation>
    </message>
    <message>
        <source> kbit/s</source>
        <translation> kbit/s</translation>
    </message>
    <message>
        <source>Where a provider offers a channel in several qualities, the best one that stays below this is taken.</source>
        <translation>Quand un fournisseur offre une chaîne en plusieurs qualités, la meilleure qui reste en dessous est prise.</translation>
    </message>
    <message>
        <source>&amp;End a viewer that takes nothing after:</source>
        <translation>&amp;Arrêter un spectateur qui ne prend rien après :</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>A paused player takes nothing, too, and needs its tuner until then.</source>
        <translation>Un lecteur en pause ne prend rien non plus, et a besoin de son tuner jusque-là.</translation>
    </message>
    <message>
        <source>&amp;Keep this computer awake while somebody watches or records</source>
        <translation>&amp;Garder cet ordinateur éveillé pendant qu&apos;on regarde ou enregistre</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>&amp;Start when I log in, without a window</source>
        <translation>&amp;Démarrer quand j&apos;ouvre une session, sans fenêtre</translation>
    </message>
    <message>
        <source>Show a &amp;notification when:</source>
        <translation>Montrer une &amp;notification quand :</translation>
    </message>
    <message>
        <source>Show a notification when</source>
        <translation>Montrer une notification quand</translation>
    </message>
    <message>
        <source>The page Events and the log keep all of them.</source>
        <translation>La page Événements et le journal les gardent tous.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse :</translation>
    </message>
    <message>
        <source>All addresses of this computer</source>
        <translation>Toutes les adresses de cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Port of the interface:</source>
        <translation>&amp;Port de l&apos;interface :</translation>
    </message>
    <message>
        <source>Any free one</source>
        <translation>N&apos;importe lequel de libre</translation>
    </message>
    <message>
        <source>Port of the &amp;video:</source>
        <translation>Port de la &amp;vidéo :</translation>
    </message>
    <message>
        <source>Let Plex and other programs &amp;find this device</source>
        <translation>Laisser Plex et d&apos;autres programmes &amp;trouver cet appareil</translation>
    </message>
    <message>
        <source>Port for &amp;discovery:</source>
        <translation>Port de &amp;découverte :</translation>
    </message>
    <message>
        <source>Also answer on port &amp;80, if it is free</source>
        <translation>Répondre aussi sur le port &amp;80, s&apos;il est libre</translation>
    </message>
    <message>
        <source>Jellyfin looks for tuners there and nowhere else. Ports below 1024 need a permission of the system.</source>
        <translation>Jellyfin y cherche des tuners et nulle part ailleurs. Les ports sous 1024 demandent une permission du système.</translation>
    </message>
    <message>
        <source>Changing an address or a port restarts the device for a moment; running streams end.</source>
        <translation>Changer une adresse ou un port redémarre l&apos;appareil un instant ; les flux en cours s&apos;arrêtent.</translation>
    </message>
    <message>
        <source>Greyed values are set on the command line or in the environment and can only be changed there.</source>
        <translation>Les valeurs grisées sont fixées sur la ligne de commande ou dans l&apos;environnement et ne peuvent être changées que là.</translation>
    </message>
    <message>
        <source>More</source>
        <comment>settings that hardly anybody changes</comment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Playlists (*.m3u *.m3u8)</source>
        <translation>Listes (*.m3u *.m3u8)</translation>
    </message>
    <message>
        <source>Guides (*.xml *.xmltv *.gz *.xz *.zip)</source>
        <translation>Guides (*.xml *.xmltv *.gz *.xz *.zip)</translation>
    </message>
    <message>
        <source>While there is no playlist</source>
        <translation>Tant qu&apos;il n&apos;y a pas de liste</translation>
    </message>
    <message>
        <source>Always offered</source>
        <comment>the test card</comment>
        <translation>Toujours proposée</translation>
    </message>
    <message>
        <source>Never offered</source>
        <comment>the test card</comment>
        <translation>Jamais proposée</translation>
    </message>
    <message>
        <source>Set on the command line or in the environment; change it there.</source>
        <translation>Fixé sur la ligne de commande ou dans l&apos;environnement ; changez-le là.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <comment>button: a copy of everything</comment>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Settings, channels and history in one file, for another computer or a bad day</source>
        <translation>Réglages, chaînes et historique dans un fichier, pour un autre ordinateur ou un mauvais jour</translation>
    </message>
    <message>
        <source>Puts such a file in the place of what is here</source>
        <translation>Met un tel fichier à la place de ce qui est ici</translation>
    </message>
    <message>
        <source>Event channels</source>
        <translation>Chaînes d&apos;événements</translation>
    </message>
    <message>
        <source>Messages</source>
        <comment>MQTT, webhook, ntfy</comment>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>That of the system</source>
        <comment>language</comment>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue :</translation>
    </message>
    <message>
        <source>Another one is spoken from the next start on.</source>
        <translation>Une autre est parlée à partir du prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>SetupWizard</name>
    <message>
        <source>Set up PlexBridge</source>
        <translation>Configurer PlexBridge</translation>
    </message>
    <message>
        <source>Where do your channels come from?</source>
        <translation>D&apos;où viennent vos chaînes ?</translation>
    </message>
    <message>
        <source>PlexBridge makes them appear in Plex as if you had a tuner with an aerial.</source>
        <translation>PlexBridge les fait apparaître dans Plex comme si vous aviez un tuner avec antenne.</translation>
    </message>
    <message>
        <source>A &amp;playlist (M3U): an address or a file</source>
        <translation>Une &amp;liste (M3U) : une adresse ou un fichier</translation>
    </message>
    <message>
        <source>An &amp;account: server, user and password (Xtream Codes)</source>
        <translation>Un &amp;compte : serveur, utilisateur et mot de passe (Xtream Codes)</translation>
    </message>
    <message>
        <source>An &amp;earlier PlexBridge, the one for Node.js</source>
        <translation>Un PlexBridge &amp;antérieur, celui pour Node.js</translation>
    </message>
    <message>
        <source>Your playlist</source>
        <translation>Votre liste</translation>
    </message>
    <message>
        <source>The address that your provider gave you, or a file on this computer.</source>
        <translation>L&apos;adresse que votre fournisseur vous a donnée, ou un fichier de cet ordinateur.</translation>
    </message>
    <message>
        <source>Address or file of the playlist</source>
        <translation>Adresse ou fichier de la liste</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>With user name and password if it has them. Later on they are not shown any more.</source>
        <translation>Avec nom d&apos;utilisateur et mot de passe s&apos;il y en a. Plus tard on ne les montre plus.</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Votre compte</translation>
    </message>
    <message>
        <source>Channels and guide are read from your provider&apos;s server.</source>
        <translation>Les chaînes et le guide sont lus sur le serveur de votre fournisseur.</translation>
    </message>
    <message>
        <source>Your earlier PlexBridge</source>
        <translation>Votre PlexBridge antérieur</translation>
    </message>
    <message>
        <source>Channels, streams, guides and sessions are taken over. Nothing there is changed.</source>
        <translation>Chaînes, flux, guides et sessions sont repris. Rien n&apos;y est changé.</translation>
    </message>
    <message>
        <source>Database or backup of the earlier PlexBridge</source>
        <translation>Base de données ou sauvegarde du PlexBridge antérieur</translation>
    </message>
    <message>
        <source>Its database (in its folder &quot;data&quot;) or a JSON backup that it made. It may keep running meanwhile; afterwards quit it, since both want the same ports.</source>
        <translation>Sa base de données (dans son dossier « data ») ou une sauvegarde JSON qu&apos;il a faite. Il peut continuer à tourner pendant ce temps ; quittez-le ensuite, car les deux veulent les mêmes ports.</translation>
    </message>
    <message>
        <source>What was taken over</source>
        <translation>Ce qui a été repris</translation>
    </message>
    <message>
        <source>Channels, guides and past sessions of the earlier PlexBridge.</source>
        <translation>Chaînes, guides et sessions passées du PlexBridge antérieur.</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Non repris</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Ce qui entre</translation>
    </message>
    <message>
        <source>All of it, or only some groups. This can be changed later in the settings.</source>
        <translation>Tout, ou seulement quelques groupes. Cela peut être changé plus tard dans les réglages.</translation>
    </message>
    <message>
        <source>A guide</source>
        <translation>Un guide</translation>
    </message>
    <message>
        <source>It tells Plex what is on and when. You may leave this empty.</source>
        <translation>Il dit à Plex ce qui passe et quand. Vous pouvez laisser ceci vide.</translation>
    </message>
    <message>
        <source>Address or file of the guide</source>
        <translation>Adresse ou fichier du guide</translation>
    </message>
    <message>
        <source>An account brings its own guide, and many playlists name one; those are read by themselves. Add another XMLTV guide here if you have one. Channels without a guide get placeholders.</source>
        <translation>Un compte apporte son propre guide, et beaucoup de listes en nomment un ; ceux-là sont lus d&apos;eux-mêmes. Ajoutez ici un autre guide XMLTV si vous en avez un. Les chaînes sans guide reçoivent des programmes factices.</translation>
    </message>
    <message>
        <source>Your tuner</source>
        <translation>Votre tuner</translation>
    </message>
    <message>
        <source>How Plex shows it, and how many can watch at once.</source>
        <translation>Comment Plex le montre, et combien peuvent regarder à la fois.</translation>
    </message>
    <message>
        <source>&amp;Name in Plex:</source>
        <translation>&amp;Nom dans Plex :</translation>
    </message>
    <message>
        <source>&amp;Tuners:</source>
        <translation>&amp;Tuners :</translation>
    </message>
    <message>
        <source>As many as your provider allows at once. Plex remembers the number.</source>
        <translation>Autant que votre fournisseur le permet à la fois. Plex retient le nombre.</translation>
    </message>
    <message>
        <source>Now add PlexBridge in Plex</source>
        <translation>Ajoutez maintenant PlexBridge dans Plex</translation>
    </message>
    <message>
        <source>These addresses are on the page &quot;Device&quot;, too.</source>
        <translation>Ces adresses sont aussi sur la page « Appareil ».</translation>
    </message>
    <message>
        <source>PlexBridge was started with playlists on its command line or in its environment. They are used now; what was typed here is kept and used when it is started without them.</source>
        <translation>PlexBridge a été démarré avec des listes sur sa ligne de commande ou dans son environnement. Elles servent maintenant ; ce qui a été tapé ici est gardé et sert quand il est démarré sans elles.</translation>
    </message>
    <message>
        <source>In Plex, open Settings, then Live TV &amp; DVR, and choose Set Up Plex DVR. If PlexBridge is not found, choose to enter its address manually and type:</source>
        <translation>Dans Plex, ouvrez Réglages, puis TV en direct et DVR, et choisissez de configurer le DVR Plex. Si PlexBridge n&apos;est pas trouvé, choisissez d&apos;entrer son adresse à la main et tapez :</translation>
    </message>
    <message>
        <source>When asked for a guide, choose XMLTV and type:</source>
        <translation>Quand un guide est demandé, choisissez XMLTV et tapez :</translation>
    </message>
    <message>
        <source>Set up &amp;Plex for me…</source>
        <translation>Configurer &amp;Plex pour moi…</translation>
    </message>
    <message>
        <source>Does the same in Plex by itself, after showing what it will do</source>
        <translation>Fait de même dans Plex de lui-même, après avoir montré ce qu&apos;il fera</translation>
    </message>
    <message>
        <source>Check what Plex &amp;will find</source>
        <translation>&amp;Vérifier ce que Plex trouvera</translation>
    </message>
    <message>
        <source>Choose a playlist</source>
        <translation>Choisir une liste</translation>
    </message>
    <message>
        <source>Playlists (*.m3u *.m3u8)</source>
        <translation>Listes (*.m3u *.m3u8)</translation>
    </message>
    <message>
        <source>Choose the database or the backup</source>
        <translation>Choisir la base de données ou la sauvegarde</translation>
    </message>
    <message>
        <source>PlexBridge for Node.js (*.db *.sqlite *.json)</source>
        <translation>PlexBridge pour Node.js (*.db *.sqlite *.json)</translation>
    </message>
    <message>
        <source>Choose a guide</source>
        <translation>Choisir un guide</translation>
    </message>
    <message>
        <source>Guides (*.xml *.xmltv *.gz *.xz *.zip)</source>
        <translation>Guides (*.xml *.xmltv *.gz *.xz *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading what is there…</source>
        <translation>Lecture de ce qu&apos;il y a…</translation>
    </message>
    <message>
        <source>This was taken over. The file itself was not changed.</source>
        <translation>Ceci a été repris. Le fichier lui-même n&apos;a pas été changé.</translation>
    </message>
    <message>
        <source>The channels are being read…</source>
        <translation>Les chaînes sont en cours de lecture…</translation>
    </message>
    <message>
        <source>Go back to correct it, or close this and refresh later.</source>
        <translation>Revenez pour corriger, ou fermez ceci et actualisez plus tard.</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) are ready for Plex.</source>
        <translation>
            <numerusform>%n chaîne est prête pour Plex.</numerusform>
            <numerusform>%n chaînes sont prêtes pour Plex.</numerusform>
        </translation>
    </message>
    <message>
        <source>Guide %1: %2</source>
        <comment>name of a guide, what is wrong with it</comment>
        <translation>Guide %1 : %2</translation>
    </message>
    <message>
        <source>This did not work yet</source>
        <translation>Cela n&apos;a pas encore marché</translation>
    </message>
</context>
<context>
    <name>ShiftField</name>
    <message>
        <source>How times are corrected</source>
        <translation>Comment les heures sont corrigées</translation>
    </message>
    <message>
        <source>Moved by</source>
        <comment>times of a guide: by so many hours</comment>
        <translation>Décalées de</translation>
    </message>
    <message>
        <source>Meant in the zone</source>
        <comment>times of a guide</comment>
        <translation>Au fuseau</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source> h</source>
        <comment>hours</comment>
        <translation> h</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>As the guide has them</source>
        <comment>times</comment>
        <translation>Comme dans le guide</translation>
    </message>
</context>
<context>
    <name>SignRow</name>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>To know</source>
        <comment>a note in a list</comment>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a step</comment>
        <translation>Échecs</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Address (http or https), with user name and password if it has them:</source>
        <translation>Adresse (http ou https), avec nom d&apos;utilisateur et mot de passe s&apos;il y en a :</translation>
    </message>
    <message>
        <source>Add address…</source>
        <translation>Ajouter une adresse…</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Ajouter un fichier…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>That is no address that begins with http:// or https://.</source>
        <translation>Ce n&apos;est pas une adresse qui commence par http:// ou https://.</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>Ajouter une adresse</translation>
    </message>
    <message>
        <source>Add file</source>
        <translation>Ajouter un fichier</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Edit address</source>
        <translation>Modifier l&apos;adresse</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Choisir un autre fichier</translation>
    </message>
</context>
<context>
    <name>StartFailure</name>
    <message>
        <source>PlexBridge can&apos;t start</source>
        <translation>PlexBridge ne peut pas démarrer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>Utiliser la valeur par défaut</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>It was given on the command line or in the environment as %1.</source>
        <translation>Elle a été donnée sur la ligne de commande ou dans l&apos;environnement par %1.</translation>
    </message>
    <message>
        <source>Set it aside and begin anew</source>
        <translation>Le mettre de côté et recommencer</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>Show its page</source>
        <translation>Montrer sa page</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Choose a folder for data</source>
        <translation>Choisir un dossier pour les données</translation>
    </message>
</context>
<context>
    <name>StateChip</name>
    <message>
        <source>%1: %2</source>
        <comment>state, number of consumers</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>StatusChips</name>
    <message>
        <source>What goes out to all viewers together. Click to see the activity.</source>
        <translation>Ce qui part vers tous les spectateurs ensemble. Cliquez pour voir l&apos;activité.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tuner(s)</source>
        <comment>in use</comment>
        <translation>
            <numerusform>%1 sur %n tuner</numerusform>
            <numerusform>%1 sur %n tuners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tuner(s) in use. Each viewer takes one. Click to see them.</source>
        <translation>
            <numerusform>%1 sur %n tuner est pris. Chaque spectateur en prend un. Cliquez pour les voir.</numerusform>
            <numerusform>%1 sur %n tuners sont pris. Chaque spectateur en prend un. Cliquez pour les voir.</numerusform>
        </translation>
    </message>
    <message>
        <source>No traffic</source>
        <translation>Pas de trafic</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>For support</source>
        <translation>Pour l&apos;assistance</translation>
    </message>
    <message>
        <source>This is what helps others to find a fault: version, settings without passwords, health and log. Read it before you pass it on; it names channels and addresses of this network.</source>
        <translation>Ceci aide les autres à trouver une erreur : version, réglages sans mots de passe, santé et journal. Lisez-le avant de le transmettre ; il nomme des chaînes et des adresses de ce réseau.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save for support</source>
        <translation>Enregistrer pour l&apos;assistance</translation>
    </message>
    <message>
        <source>It was not saved</source>
        <translation>Cela n&apos;a pas été enregistré</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Choose another place.</source>
        <translation>%1 ne peut pas être écrit. Choisissez un autre endroit.</translation>
    </message>
</context>
<context>
    <name>TakeoverText</name>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <comment>taken over or not</comment>
        <translation>
            <numerusform>%n chaîne</numerusform>
            <numerusform>%n chaînes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) that were switched off</source>
        <translation>
            <numerusform>%n chaîne désactivée</numerusform>
            <numerusform>%n chaînes désactivées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup address(es)</source>
        <translation>
            <numerusform>%n adresse de secours</numerusform>
            <numerusform>%n adresses de secours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <comment>taken over or not</comment>
        <translation>
            <numerusform>%n flux</numerusform>
            <numerusform>%n flux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guide(s)</source>
        <translation>
            <numerusform>%n guide</numerusform>
            <numerusform>%n guides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past session(s)</source>
        <translation>
            <numerusform>%n session passée</numerusform>
            <numerusform>%n sessions passées</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>Nom de l&apos;appareil</translation>
    </message>
    <message>
        <source>Number of tuners</source>
        <translation>Nombre de tuners</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>Identifiant de l&apos;appareil</translation>
    </message>
    <message numerus="yes">
        <source>%n ffmpeg profile(s)</source>
        <translation>
            <numerusform>%n profil ffmpeg</numerusform>
            <numerusform>%n profils ffmpeg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programme(s) of the guide</source>
        <translation>
            <numerusform>%n programme du guide</numerusform>
            <numerusform>%n programmes du guide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n log line(s)</source>
        <translation>
            <numerusform>%n ligne de journal</numerusform>
            <numerusform>%n lignes de journal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) of the database</source>
        <translation>
            <numerusform>%n table de la base de données</numerusform>
            <numerusform>%n tables de la base de données</numerusform>
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
        <translation>%1, déjà là</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>12 channels: why or where</comment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>of what was not taken over</comment>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>The setting &quot;%1&quot; has a value that is not allowed</source>
        <translation>Le réglage « %1 » a une valeur qui n&apos;est pas permise</translation>
    </message>
    <message>
        <source>The settings file can&apos;t be read</source>
        <translation>Le fichier de réglages ne peut pas être lu</translation>
    </message>
    <message>
        <source>Check or remove the file %1, then start again.</source>
        <translation>Vérifiez ou retirez le fichier %1, puis redémarrez.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program</source>
        <translation>Le port %1 est pris par un autre programme</translation>
    </message>
    <message>
        <source>End the other program or choose another port in the settings.</source>
        <translation>Arrêtez l&apos;autre programme ou choisissez un autre port dans les réglages.</translation>
    </message>
    <message>
        <source>Port %1 may not be used</source>
        <translation>Le port %1 ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>Ports below 1024 need a privilege. Choose a higher one in the settings.</source>
        <translation>Les ports sous 1024 demandent un privilège. Choisissez-en un plus haut dans les réglages.</translation>
    </message>
    <message>
        <source>This computer does not have the address %1</source>
        <translation>Cet ordinateur n&apos;a pas l&apos;adresse %1</translation>
    </message>
    <message>
        <source>Choose another address in the settings, or leave it empty for all.</source>
        <translation>Choisissez une autre adresse dans les réglages, ou laissez-la vide pour toutes.</translation>
    </message>
    <message>
        <source>The folder for data can&apos;t be used</source>
        <translation>Le dossier des données ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>Make %1 writable or choose another folder.</source>
        <translation>Rendez %1 accessible en écriture ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Another program holds the database</source>
        <translation>Un autre programme tient la base de données</translation>
    </message>
    <message>
        <source>Close it; waiting changes are then written by themselves.</source>
        <translation>Fermez-le ; les changements en attente sont alors écrits d&apos;eux-mêmes.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>Free some space; waiting changes are then written by themselves.</source>
        <translation>Libérez de la place ; les changements en attente sont alors écrits d&apos;eux-mêmes.</translation>
    </message>
    <message>
        <source>The database can&apos;t be written</source>
        <translation>La base de données ne peut pas être écrite</translation>
    </message>
    <message>
        <source>Make the folder for data writable.</source>
        <translation>Rendez le dossier des données accessible en écriture.</translation>
    </message>
    <message>
        <source>The database was damaged and a new one was begun</source>
        <translation>La base de données était abîmée et une nouvelle a été commencée</translation>
    </message>
    <message>
        <source>The old file was kept as %1.</source>
        <translation>L&apos;ancien fichier a été gardé sous %1.</translation>
    </message>
    <message>
        <source>The database was written by a newer PlexBridge</source>
        <translation>La base de données a été écrite par un PlexBridge plus récent</translation>
    </message>
    <message>
        <source>Install that version again.</source>
        <translation>Installez de nouveau cette version.</translation>
    </message>
    <message>
        <source>The database does not work</source>
        <translation>La base de données ne fonctionne pas</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached</source>
        <translation>%1 ne peut pas être atteint</translation>
    </message>
    <message>
        <source>Check the address and the network connection, then refresh.</source>
        <translation>Vérifiez l&apos;adresse et la connexion réseau, puis actualisez.</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1 est trop grand</translation>
    </message>
    <message>
        <source>Choose a smaller list.</source>
        <translation>Choisissez une liste plus petite.</translation>
    </message>
    <message>
        <source>There are no channels</source>
        <translation>Il n&apos;y a pas de chaînes</translation>
    </message>
    <message>
        <source>%1 holds nothing that can be used</source>
        <translation>%1 ne contient rien d&apos;utilisable</translation>
    </message>
    <message>
        <source>Check the address of the playlist in the settings.</source>
        <translation>Vérifiez l&apos;adresse de la liste dans les réglages.</translation>
    </message>
    <message>
        <source>An entry of the list is not allowed</source>
        <translation>Une entrée de la liste n&apos;est pas permise</translation>
    </message>
    <message>
        <source>A damaged entry was skipped</source>
        <translation>Une entrée abîmée a été sautée</translation>
    </message>
    <message>
        <source>An entry occurs twice</source>
        <translation>Une entrée est là deux fois</translation>
    </message>
    <message>
        <source>The program %1 is missing</source>
        <translation>Le programme %1 manque</translation>
    </message>
    <message>
        <source>Install it to play these channels.</source>
        <translation>Installez-le pour lire ces chaînes.</translation>
    </message>
    <message>
        <source>The provider refused the stream (%1)</source>
        <translation>Le fournisseur a refusé le flux (%1)</translation>
    </message>
    <message>
        <source>Check the subscription, or whether too many streams run at once.</source>
        <translation>Vérifiez l&apos;abonnement, ou si trop de flux tournent à la fois.</translation>
    </message>
    <message>
        <source>The provider closed the connection</source>
        <translation>Le fournisseur a fermé la connexion</translation>
    </message>
    <message>
        <source>Plex usually tunes in again.</source>
        <translation>Plex se reconnecte d&apos;habitude.</translation>
    </message>
    <message>
        <source>The provider sent no video</source>
        <translation>Le fournisseur n&apos;a pas envoyé de vidéo</translation>
    </message>
    <message>
        <source>Try another channel, or again later.</source>
        <translation>Essayez une autre chaîne, ou plus tard.</translation>
    </message>
    <message>
        <source>PlexBridge is already running</source>
        <translation>PlexBridge tourne déjà</translation>
    </message>
    <message>
        <source>It runs without a window, as a service of this computer, with the same folder for data.</source>
        <translation>Il tourne sans fenêtre, comme service de cet ordinateur, avec le même dossier de données.</translation>
    </message>
    <message>
        <source>Its window was brought to the front.</source>
        <translation>Sa fenêtre a été mise au premier plan.</translation>
    </message>
    <message>
        <source>Another tuner at %1 has the same device ID</source>
        <translation>Un autre tuner à %1 a le même identifiant</translation>
    </message>
    <message>
        <source>Plex takes both for one tuner, and neither works reliably. Switch the other one off, or choose &quot;Use another device ID&quot; on the Device page.</source>
        <translation>Plex prend les deux pour un seul tuner, et aucun ne marche de façon sûre. Éteignez l&apos;autre, ou choisissez « Utiliser un autre identifiant » sur la page Appareil.</translation>
    </message>
    <message>
        <source>This is nothing that can be taken over</source>
        <translation>Ceci n&apos;est rien qui puisse être repris</translation>
    </message>
    <message>
        <source>Choose the database of the earlier PlexBridge, plextv.db, or a JSON backup that it made. (%1)</source>
        <comment>in brackets: what is wrong with the file</comment>
        <translation>Choisissez la base de données du PlexBridge antérieur, plextv.db, ou une sauvegarde JSON qu&apos;il a faite. (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>problem, then its technical detail</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Line %1 – %2</source>
        <comment>line number in a file, then the problem</comment>
        <translation>Ligne %1 – %2</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>En lecture</translation>
    </message>
    <message>
        <source>Buffering</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>a viewing session</comment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a viewing session</comment>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Known, but nothing was asked for yet.</source>
        <translation>Connu, mais rien n&apos;a encore été demandé.</translation>
    </message>
    <message>
        <source>Video reaches the viewer.</source>
        <translation>La vidéo arrive au spectateur.</translation>
    </message>
    <message>
        <source>Waiting for video from the provider.</source>
        <translation>Attend la vidéo du fournisseur.</translation>
    </message>
    <message>
        <source>The viewer takes no video at the moment.</source>
        <translation>Le spectateur ne prend pas de vidéo en ce moment.</translation>
    </message>
    <message>
        <source>The session is over and leaves the table soon.</source>
        <translation>La session est finie et quitte bientôt le tableau.</translation>
    </message>
    <message>
        <source>The session broke off.</source>
        <translation>La session s&apos;est interrompue.</translation>
    </message>
    <message>
        <source>The viewer left</source>
        <translation>Le spectateur est parti</translation>
    </message>
    <message>
        <source>Stopped on request</source>
        <translation>Arrêtée sur demande</translation>
    </message>
    <message>
        <source>Removed on request</source>
        <translation>Retirée sur demande</translation>
    </message>
    <message>
        <source>No sign of life for ten minutes</source>
        <translation>Pas de signe de vie pendant dix minutes</translation>
    </message>
    <message>
        <source>PlexBridge was restarted and the viewer did not come back</source>
        <translation>PlexBridge a redémarré et le spectateur n&apos;est pas revenu</translation>
    </message>
    <message>
        <source>No video could be given</source>
        <translation>Aucune vidéo n&apos;a pu être donnée</translation>
    </message>
    <message>
        <source>The viewer took no video for too long</source>
        <translation>Le spectateur n&apos;a pas pris de vidéo pendant trop longtemps</translation>
    </message>
    <message>
        <source>The requested duration was over</source>
        <translation>La durée demandée était passée</translation>
    </message>
    <message>
        <source>Made room for newer sessions</source>
        <translation>A fait place à des sessions plus récentes</translation>
    </message>
    <message>
        <source>The same session started anew</source>
        <translation>La même session a recommencé</translation>
    </message>
    <message>
        <source>PlexBridge was quit</source>
        <translation>PlexBridge a été quitté</translation>
    </message>
    <message>
        <source>The computer went to sleep</source>
        <translation>L&apos;ordinateur s&apos;est mis en veille</translation>
    </message>
    <message>
        <source>There is no such channel</source>
        <translation>Cette chaîne n&apos;existe pas</translation>
    </message>
    <message>
        <source>PlexBridge had just started and was not ready</source>
        <translation>PlexBridge venait de démarrer et n&apos;était pas prêt</translation>
    </message>
    <message>
        <source>The tuner that was asked for was in use</source>
        <translation>Le tuner demandé était pris</translation>
    </message>
    <message>
        <source>All tuners were in use</source>
        <translation>Tous les tuners étaient pris</translation>
    </message>
    <message>
        <source>The provider refused the stream</source>
        <translation>Le fournisseur a refusé le flux</translation>
    </message>
    <message>
        <source>It ran when PlexBridge was restarted. Its viewer has a minute to come back.</source>
        <translation>Elle était en cours au redémarrage de PlexBridge. Son spectateur a une minute pour revenir.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>why a session is over, what its state means</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>First video arrived</source>
        <translation>La première vidéo est arrivée</translation>
    </message>
    <message>
        <source>The provider sent nothing</source>
        <translation>Le fournisseur n&apos;a rien envoyé</translation>
    </message>
    <message>
        <source>Video flows again</source>
        <translation>La vidéo coule de nouveau</translation>
    </message>
    <message>
        <source>The viewer took no video</source>
        <translation>Le spectateur n&apos;a pas pris de vidéo</translation>
    </message>
    <message>
        <source>The viewer takes video again</source>
        <translation>Le spectateur prend de nouveau la vidéo</translation>
    </message>
    <message>
        <source>The client asked for the session</source>
        <translation>Le client a demandé la session</translation>
    </message>
    <message>
        <source>The client asked to play</source>
        <translation>Le client a demandé la lecture</translation>
    </message>
    <message>
        <source>The client asked to pause</source>
        <translation>Le client a demandé la pause</translation>
    </message>
    <message>
        <source>The client asked to stop</source>
        <translation>Le client a demandé l&apos;arrêt</translation>
    </message>
    <message>
        <source>The viewer tuned in</source>
        <translation>Le spectateur s&apos;est connecté</translation>
    </message>
    <message>
        <source>The stream ended</source>
        <translation>Le flux s&apos;est terminé</translation>
    </message>
    <message>
        <source>The stream broke off</source>
        <translation>Le flux s&apos;est interrompu</translation>
    </message>
    <message>
        <source>Taken over from before the restart</source>
        <translation>Repris d&apos;avant le redémarrage</translation>
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
        <translation>Par ffmpeg</translation>
    </message>
    <message>
        <source>Test card</source>
        <translation>Mire</translation>
    </message>
    <message>
        <source>Debug</source>
        <comment>log level</comment>
        <translation>Débogage</translation>
    </message>
    <message>
        <source>Info</source>
        <comment>log level</comment>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>log level</comment>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>log level</comment>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Database fine</source>
        <comment>status line</comment>
        <translation>Base de données en ordre</translation>
    </message>
    <message>
        <source>Sessions are kept and come back after a restart.</source>
        <translation>Les sessions sont gardées et reviennent après un redémarrage.</translation>
    </message>
    <message>
        <source>New database</source>
        <comment>status line: a damaged one was set aside</comment>
        <translation>Nouvelle base de données</translation>
    </message>
    <message>
        <source>Viewing goes on, but sessions are only kept in memory until this is cured.</source>
        <translation>On continue à regarder, mais les sessions ne sont gardées qu&apos;en mémoire tant que cela n&apos;est pas réparé.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be written.</source>
        <translation>
            <numerusform>%n changement attend d&apos;être écrit.</numerusform>
            <numerusform>%n changements attendent d&apos;être écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved</source>
        <comment>status line: the database can&apos;t be written</comment>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>%1 is an IPv6 address</source>
        <translation>%1 est une adresse IPv6</translation>
    </message>
    <message>
        <source>Many programs search over IPv4 only and don&apos;t find PlexBridge. Leave the address in the settings empty, or type an IPv4 address.</source>
        <translation>Beaucoup de programmes ne cherchent que par IPv4 et ne trouvent pas PlexBridge. Laissez vide l&apos;adresse dans les réglages, ou tapez une adresse IPv4.</translation>
    </message>
    <message>
        <source>It does not share the port, which programs search by SSDP on. End it, and PlexBridge takes part within half a minute. Plex usually finds PlexBridge all the same.</source>
        <translation>Il ne partage pas le port sur lequel les programmes cherchent par SSDP. Arrêtez-le, et PlexBridge y prend part en une demi-minute. Plex trouve d&apos;habitude PlexBridge quand même.</translation>
    </message>
    <message>
        <source>It is probably another tuner emulator or a second PlexBridge. End it, and PlexBridge takes the port within half a minute. Until then, type the address into Plex; the Device page shows it.</source>
        <translation>C&apos;est sans doute un autre émulateur de tuner ou un second PlexBridge. Arrêtez-le, et PlexBridge prend le port en une demi-minute. D&apos;ici là, tapez l&apos;adresse dans Plex ; la page Appareil la montre.</translation>
    </message>
    <message>
        <source>Discovery off</source>
        <comment>status line</comment>
        <translation>Découverte désactivée</translation>
    </message>
    <message>
        <source>Plex does not find PlexBridge by itself. Type its address into Plex instead.</source>
        <translation>Plex ne trouve pas PlexBridge de lui-même. Tapez plutôt son adresse dans Plex.</translation>
    </message>
    <message>
        <source>Discoverable</source>
        <comment>status line: other programs find us</comment>
        <translation>Trouvable</translation>
    </message>
    <message>
        <source>Plex and other programs on this network find PlexBridge by themselves.</source>
        <translation>Plex et d&apos;autres programmes de ce réseau trouvent PlexBridge d&apos;eux-mêmes.</translation>
    </message>
    <message>
        <source>Discovery starts</source>
        <comment>status line</comment>
        <translation>La découverte démarre</translation>
    </message>
    <message>
        <source>In a moment Plex and other programs can find PlexBridge by themselves.</source>
        <translation>Dans un instant Plex et d&apos;autres programmes pourront trouver PlexBridge d&apos;eux-mêmes.</translation>
    </message>
    <message>
        <source>Device ID taken</source>
        <comment>status line: another device has the same</comment>
        <translation>Identifiant pris</translation>
    </message>
    <message>
        <source>Type the address into Plex instead; the Device page shows it.</source>
        <translation>Tapez plutôt l&apos;adresse dans Plex ; la page Appareil la montre.</translation>
    </message>
    <message>
        <source>Partly discoverable</source>
        <comment>status line</comment>
        <translation>En partie trouvable</translation>
    </message>
    <message>
        <source>Some programs may not find PlexBridge by themselves.</source>
        <translation>Certains programmes ne trouvent peut-être pas PlexBridge d&apos;eux-mêmes.</translation>
    </message>
    <message>
        <source>Not discoverable</source>
        <comment>status line</comment>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Other programs can&apos;t find PlexBridge by themselves.</source>
        <translation>Les autres programmes ne peuvent pas trouver PlexBridge d&apos;eux-mêmes.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channel, what is on</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>channel, then the viewer&apos;s address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>of a file, what is wrong with it</comment>
        <translation>Ligne %1 : %2</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Nobody is watching</source>
        <translation>Personne ne regarde</translation>
    </message>
    <message>
        <source>Open PlexBridge</source>
        <translation>Ouvrir PlexBridge</translation>
    </message>
    <message>
        <source>Refresh channels and guide</source>
        <translation>Actualiser les chaînes et le guide</translation>
    </message>
    <message>
        <source>Purge ended</source>
        <comment>remove ended sessions from the table</comment>
        <translation>Purger les terminées</translation>
    </message>
    <message>
        <source>Stay awake while somebody watches</source>
        <comment>the computer</comment>
        <translation>Rester éveillé pendant qu&apos;on regarde</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Pause tuner for an hour</source>
        <translation>Suspendre le tuner pendant une heure</translation>
    </message>
    <message>
        <source>Pause tuner until resumed</source>
        <translation>Suspendre le tuner jusqu&apos;à la reprise</translation>
    </message>
    <message>
        <source>Resume tuner</source>
        <translation>Reprendre le tuner</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>end this stream</comment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Copy diagnosis</source>
        <comment>of this stream, to the clipboard</comment>
        <translation>Copier le diagnostic</translation>
    </message>
</context>
<context>
    <name>TrayPanel</name>
    <message>
        <source>PlexBridge – who watches</source>
        <translation>PlexBridge – qui regarde</translation>
    </message>
    <message>
        <source>Resume tuner</source>
        <translation>Reprendre le tuner</translation>
    </message>
    <message>
        <source>Open PlexBridge</source>
        <translation>Ouvrir PlexBridge</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tuner(s) in use</source>
        <translation>
            <numerusform>%1 sur %n tuner pris</numerusform>
            <numerusform>%1 sur %n tuners pris</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tuners in use, bit rate</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Paused: new viewers are refused.</source>
        <translation>Suspendu : les nouveaux spectateurs sont refusés.</translation>
    </message>
    <message>
        <source>Paused until %1: new viewers are refused.</source>
        <comment>clock time</comment>
        <translation>Suspendu jusqu&apos;à %1 : les nouveaux spectateurs sont refusés.</translation>
    </message>
    <message>
        <source>Nobody is watching</source>
        <translation>Personne ne regarde</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>end this stream</comment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <comment>what somebody watches</comment>
        <translation>Arrêter %1</translation>
    </message>
</context>
<context>
    <name>TrayReading</name>
    <message>
        <source>A viewer was turned away: all tuners are in use</source>
        <translation>Un spectateur a été refusé : tous les tuners sont pris</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is watching</source>
        <translation>Personne ne regarde</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tuner(s)</source>
        <comment>in use</comment>
        <translation>
            <numerusform>%1 sur %n tuner</numerusform>
            <numerusform>%1 sur %n tuners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <translation>
            <numerusform>%n flux</numerusform>
            <numerusform>%n flux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>streams</comment>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tuners in use, then who watches what</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a channel, what is the matter with its stream</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Paused: new viewers are refused</source>
        <translation>Suspendu : les nouveaux spectateurs sont refusés</translation>
    </message>
    <message>
        <source>Paused until %1: new viewers are refused</source>
        <comment>clock time</comment>
        <translation>Suspendu jusqu&apos;à %1 : les nouveaux spectateurs sont refusés</translation>
    </message>
    <message>
        <source>This computer stays awake meanwhile</source>
        <comment>while somebody watches</comment>
        <translation>Cet ordinateur reste éveillé pendant ce temps</translation>
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
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>column</comment>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Viewer</source>
        <comment>column: address of the viewer</comment>
        <translation>Spectateur</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <comment>column</comment>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Tuner %1</source>
        <translation>Tuner %1</translation>
    </message>
    <message>
        <source>In use</source>
        <comment>a tuner</comment>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Reserved</source>
        <comment>a tuner</comment>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>a tuner</comment>
        <translation>Libre</translation>
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
        <translation>Une adresse commence par http:// ou https:// et le nom d&apos;un serveur.</translation>
    </message>
    <message>
        <source>This is a folder. Choose the file in it.</source>
        <translation>C&apos;est un dossier. Choisissez le fichier dedans.</translation>
    </message>
    <message>
        <source>There is no such file on this computer.</source>
        <translation>Ce fichier n&apos;existe pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This is neither an address, such as http://provider.example/list.m3u, nor a file, such as /home/me/list.m3u.</source>
        <translation>Ce n&apos;est ni une adresse, comme http://provider.example/list.m3u, ni un fichier, comme /home/me/list.m3u.</translation>
    </message>
</context>
<context>
    <name>UpstreamModel</name>
    <message>
        <source>Channel</source>
        <comment>column</comment>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Provider</source>
        <comment>column</comment>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Picture and sound</source>
        <comment>column</comment>
        <translation>Image et son</translation>
    </message>
    <message>
        <source>Reopened</source>
        <comment>column: how often a connection was opened anew</comment>
        <translation>Rouvert</translation>
    </message>
    <message>
        <source>Errors</source>
        <comment>column: how many</comment>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>First video</source>
        <comment>column: time until it came</comment>
        <translation>Première vidéo</translation>
    </message>
    <message>
        <source>Viewers</source>
        <comment>column: how many</comment>
        <translation>Spectateurs</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>column: how much was received</comment>
        <translation>Données</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <comment>column</comment>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Waiting for data</source>
        <translation>Attend des données</translation>
    </message>
    <message>
        <source>Backup %1</source>
        <comment>receiving from the backup of that number</comment>
        <translation>Secours %1</translation>
    </message>
    <message>
        <source>Receiving</source>
        <comment>a connection that gets data</comment>
        <translation>Reçoit</translation>
    </message>
    <message>
        <source>%1 received</source>
        <comment>an amount of data</comment>
        <translation>%1 reçus</translation>
    </message>
    <message>
        <source>The channel&apos;s own address failed: video comes from its backup %1.</source>
        <translation>L&apos;adresse propre de la chaîne a échoué : la vidéo vient de son secours %1.</translation>
    </message>
</context>
</TS>
