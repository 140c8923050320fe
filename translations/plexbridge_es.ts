<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AboutDialog</name>
    <message>
        <source>windows, network, database</source>
        <translation>ventanas, red, base de datos</translation>
    </message>
    <message>
        <source>what is fetched from providers</source>
        <translation>lo que se obtiene de los proveedores</translation>
    </message>
    <message>
        <source>sessions and history</source>
        <translation>sesiones e historial</translation>
    </message>
    <message>
        <source>guides</source>
        <translation>guías</translation>
    </message>
    <message>
        <source>packed playlists and guides</source>
        <translation>listas y guías comprimidas</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>métricas</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>cifrado</translation>
    </message>
    <message>
        <source>as a program of its own, for streams that need repacking</source>
        <translation>como programa aparte, para flujos que hay que reempaquetar</translation>
    </message>
    <message>
        <source>About PlexBridge</source>
        <translation>Acerca de PlexBridge</translation>
    </message>
    <message>
        <source>Makes this computer look like a tuner with an aerial, so that Plex, Jellyfin and Kodi play your own IPTV channels, and shows who watches what.</source>
        <translation>Hace que este ordenador parezca un sintonizador con antena, para que Plex, Jellyfin y Kodi reproduzcan sus propios canales IPTV, y muestra quién ve qué.</translation>
    </message>
    <message>
        <source>Licence and libraries</source>
        <translation>Licencia y bibliotecas</translation>
    </message>
    <message>
        <source>PlexBridge is free software under the GNU General Public License, version 3 or later: you may use, study, share and improve it. It comes without any warranty.</source>
        <translation>PlexBridge es software libre bajo la Licencia Pública General de GNU, versión 3 o posterior: puede usarlo, estudiarlo, compartirlo y mejorarlo. Viene sin garantía alguna.</translation>
    </message>
    <message>
        <source>It is made with:</source>
        <translation>Está hecho con:</translation>
    </message>
    <message>
        <source>For a report of a fault, copy this line:</source>
        <translation>Para informar de un fallo, copie esta línea:</translation>
    </message>
    <message>
        <source>tokens and passwords in the keychain</source>
        <translation>tokens y contraseñas en el llavero</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>Añadir cuenta</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Editar cuenta</translation>
    </message>
    <message>
        <source>For providers that gave you a server, a user name and a password (&quot;Xtream Codes&quot;). Channels and guide are read from there.</source>
        <translation>Para proveedores que le dieron un servidor, un nombre de usuario y una contraseña («Xtream Codes»). Canales y guía se leen de allí.</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Servidor:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Usuario:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Contraseña:</translation>
    </message>
    <message>
        <source>S&amp;how the password</source>
        <translation>&amp;Mostrar la contraseña</translation>
    </message>
    <message>
        <source>That is no server. It looks like http://provider.example:8080.</source>
        <translation>Eso no es un servidor. Se parece a http://provider.example:8080.</translation>
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
        <translation>Nadie</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Consumers by state</source>
        <translation>Consumidores por estado</translation>
    </message>
    <message>
        <source>Last 5 minutes</source>
        <translation>Últimos 5 minutos</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>When the channel&apos;s own source fails, these addresses are tried in this order. Viewers stay connected.</source>
        <translation>Cuando falla la fuente propia del canal, se prueban estas direcciones en este orden. Los espectadores siguen conectados.</translation>
    </message>
    <message>
        <source>Backup addresses</source>
        <translation>Direcciones de reserva</translation>
    </message>
    <message>
        <source>The same channel in other playlists, tried after those:</source>
        <translation>El mismo canal en otras listas, que se prueba después de esas:</translation>
    </message>
    <message>
        <source>The same channel in other playlists</source>
        <translation>El mismo canal en otras listas</translation>
    </message>
    <message>
        <source>Backup addresses of %1</source>
        <comment>window title: a channel</comment>
        <translation>Direcciones de reserva de %1</translation>
    </message>
    <message>
        <source>Address of the stream, with user name and password if it has them:</source>
        <translation>Dirección del flujo, con nombre de usuario y contraseña si los tiene:</translation>
    </message>
    <message>
        <source>This address can&apos;t be used: %1.</source>
        <translation>Esta dirección no se puede usar: %1.</translation>
    </message>
</context>
<context>
    <name>CandidateModel</name>
    <message>
        <source>Channel of the guide</source>
        <comment>column</comment>
        <translation>Canal de la guía</translation>
    </message>
    <message>
        <source>Id</source>
        <comment>column: of a guide&apos;s channel</comment>
        <translation>Id</translation>
    </message>
    <message>
        <source>Fits</source>
        <comment>column: how well, in percent</comment>
        <translation>Encaja</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>column: of a guide</comment>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>ChannelActions</name>
    <message>
        <source>&amp;Offer to Plex</source>
        <comment>channels</comment>
        <translation>&amp;Ofrecer a Plex</translation>
    </message>
    <message>
        <source>&amp;Hide from Plex</source>
        <comment>channels</comment>
        <translation>O&amp;cultar a Plex</translation>
    </message>
    <message>
        <source>Mark as &amp;favourite</source>
        <translation>Marcar como &amp;favorito</translation>
    </message>
    <message>
        <source>&amp;No favourite any more</source>
        <translation>Ya &amp;no es favorito</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renombrar</translation>
    </message>
    <message>
        <source>&amp;Change number</source>
        <translation>Cambiar el &amp;número</translation>
    </message>
    <message>
        <source>&amp;Guide channel…</source>
        <translation>Canal de la &amp;guía…</translation>
    </message>
    <message>
        <source>&amp;Backup addresses…</source>
        <translation>&amp;Direcciones de reserva…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <comment>play some seconds of a channel</comment>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>&amp;Play here</source>
        <translation>&amp;Reproducir aquí</translation>
    </message>
    <message>
        <source>F&amp;orget</source>
        <comment>a channel that is missing</comment>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>Programmes of its na&amp;me…</source>
        <translation>Programas de su no&amp;mbre…</translation>
    </message>
</context>
<context>
    <name>ChannelDelegate</name>
    <message>
        <source>Number of the channel; empty: automatic</source>
        <translation>Número del canal; vacío: automático</translation>
    </message>
    <message>
        <source>Name of the channel; empty: as in the playlist</source>
        <translation>Nombre del canal; vacío: como en la lista</translation>
    </message>
</context>
<context>
    <name>ChannelEdits</name>
    <message numerus="yes">
        <source>Offer %n channel(s)</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>Ofrecer %n canal</numerusform>
            <numerusform>Ofrecer %n canales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n channel(s)</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>Ocultar %n canal</numerusform>
            <numerusform>Ocultar %n canales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n favourite(s)</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>Marcar %n favorito</numerusform>
            <numerusform>Marcar %n favoritos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unmark %n favourite(s)</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>Quitar %n favorito</numerusform>
            <numerusform>Quitar %n favoritos</numerusform>
        </translation>
    </message>
    <message>
        <source>Change number</source>
        <comment>what is undone</comment>
        <translation>Cambiar número</translation>
    </message>
    <message>
        <source>Rename channel</source>
        <comment>what is undone</comment>
        <translation>Renombrar canal</translation>
    </message>
    <message>
        <source>Change guide channel</source>
        <comment>what is undone</comment>
        <translation>Cambiar canal de la guía</translation>
    </message>
    <message>
        <source>Move times of a channel</source>
        <comment>what is undone</comment>
        <translation>Mover las horas de un canal</translation>
    </message>
</context>
<context>
    <name>ChannelModel</name>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>On now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>How far the guide reaches</source>
        <translation>Hasta dónde llega la guía</translation>
    </message>
    <message>
        <source>How sure it is that guide and channel belong together</source>
        <translation>Lo seguro que es que guía y canal vayan juntos</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>column</comment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>column</comment>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>On now</source>
        <comment>column: programme</comment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Guide</source>
        <comment>column: how far it reaches</comment>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Channel of the guide</source>
        <comment>column</comment>
        <translation>Canal de la guía</translation>
    </message>
    <message>
        <source>Match</source>
        <comment>column: how sure it is, in percent</comment>
        <translation>Acierto</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>column: playlist that a channel is from</comment>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>column: how many other sources a channel has</comment>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <comment>a channel that is not offered</comment>
        <translation>%1 (oculto)</translation>
    </message>
    <message>
        <source>%1
In the playlist: %2</source>
        <comment>a channel&apos;s name, its name in the playlist</comment>
        <translation>%1
En la lista: %2</translation>
    </message>
    <message>
        <source>No favourite</source>
        <translation>No es favorito</translation>
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
Vídeo: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n other source(s), tried in turn when the channel&apos;s own fails</source>
        <translation>
            <numerusform>%n otra fuente, que se prueba cuando falla la del canal</numerusform>
            <numerusform>%n otras fuentes, que se prueban por turno cuando falla la del canal</numerusform>
        </translation>
    </message>
    <message>
        <source>automatic</source>
        <comment>guide number</comment>
        <translation>automático</translation>
    </message>
</context>
<context>
    <name>ChannelTest</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Play here</source>
        <translation>Reproducir aquí</translation>
    </message>
    <message>
        <source>Opens the player of this computer; that takes a tuner</source>
        <translation>Abre el reproductor de este ordenador; eso ocupa un sintonizador</translation>
    </message>
    <message>
        <source>Test of %1</source>
        <comment>window title: a channel</comment>
        <translation>Prueba de %1</translation>
    </message>
    <message>
        <source>Playing three seconds of %1…</source>
        <translation>Reproduciendo tres segundos de %1…</translation>
    </message>
    <message>
        <source>A viewer wanted the provider&apos;s only place, so the test ended for them.</source>
        <translation>Un espectador quería la única plaza del proveedor, así que la prueba terminó para él.</translation>
    </message>
    <message>
        <source>%1 does not play</source>
        <translation>%1 no funciona</translation>
    </message>
    <message>
        <source>%1 is being watched</source>
        <translation>%1 se está viendo</translation>
    </message>
    <message>
        <source>%1 plays</source>
        <translation>%1 funciona</translation>
    </message>
    <message>
        <source>Video after %1</source>
        <translation>Vídeo tras %1</translation>
    </message>
    <message>
        <source>Bit rate: %1</source>
        <translation>Tasa de bits: %1</translation>
    </message>
    <message>
        <source>It plays from backup %1</source>
        <comment>its place, from 1</comment>
        <translation>Funciona con la reserva %1</translation>
    </message>
    <message>
        <source>The channel&apos;s own source gave nothing.</source>
        <translation>La fuente propia del canal no dio nada.</translation>
    </message>
    <message>
        <source>Arrives at %1 times its speed</source>
        <comment>a number such as 1.2</comment>
        <translation>Llega a %1 veces su velocidad</translation>
    </message>
    <message>
        <source>Arrives at only %1 of its speed</source>
        <comment>a number such as 0.6</comment>
        <translation>Llega solo a %1 veces su velocidad</translation>
    </message>
    <message>
        <source>Viewers will have to wait again and again. The provider, or the way to it, is too slow.</source>
        <translation>Los espectadores tendrán que esperar una y otra vez. El proveedor, o el camino hasta él, es demasiado lento.</translation>
    </message>
</context>
<context>
    <name>ChannelsPage</name>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Which channels are shown</source>
        <translation>Qué canales se muestran</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>Add a playlist or an account</source>
        <translation>Añadir una lista o una cuenta</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>What can be done with the selected channels</source>
        <translation>Lo que se puede hacer con los canales elegidos</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Read all playlists and guides again</source>
        <translation>Leer otra vez todas las listas y guías</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>Re&amp;visar…</translation>
    </message>
    <message>
        <source>What the last refresh changed, and what becomes of new channels</source>
        <translation>Lo que cambió la última actualización, y qué pasa con los canales nuevos</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <comment>date and time of a refresh, what it changed</comment>
        <translation>Desde %1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not changed</source>
        <comment>a channel</comment>
        <translation>«%1» no se cambió</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be played here</source>
        <comment>a channel</comment>
        <translation>«%1» no se puede reproducir aquí</translation>
    </message>
    <message>
        <source>Install a player that opens playlists (M3U), such as VLC.</source>
        <translation>Instale un reproductor que abra listas (M3U), como VLC.</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Todos los canales</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ocultos</translation>
    </message>
    <message>
        <source>Without a guide</source>
        <translation>Sin guía</translation>
    </message>
    <message>
        <source>Unsure matches</source>
        <translation>Aciertos inseguros</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Perdidos</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the playlists</source>
        <translation>
            <numerusform>%n problema en las listas</numerusform>
            <numerusform>%n problemas en las listas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s)</source>
        <translation>
            <numerusform>%Ln canal</numerusform>
            <numerusform>%Ln canales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <comment>channels</comment>
        <translation>
            <numerusform>%Ln mostrado</numerusform>
            <numerusform>%Ln mostrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <comment>channels</comment>
        <translation>
            <numerusform>%Ln perdido</numerusform>
            <numerusform>%Ln perdidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Plex takes only the first %L1 of the %L2 that are offered to it; hide some.</source>
        <translation>Plex solo toma los primeros %L1 de los %L2 que se le ofrecen; oculte algunos.</translation>
    </message>
    <message>
        <source>Reading the playlists…</source>
        <translation>Leyendo las listas…</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n missing channel(s)?</source>
        <translation>
            <numerusform>¿Olvidar %n canal perdido?</numerusform>
            <numerusform>¿Olvidar %n canales perdidos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their numbers are free again. Should they come back, they are new channels.</source>
        <translation>Sus números vuelven a estar libres. Si regresan, serán canales nuevos.</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n channel(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Olvidar %n canal</numerusform>
            <numerusform>Olvidar %n canales</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>button: do not forget</comment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>No channels yet</source>
        <translation>Aún no hay canales</translation>
    </message>
    <message>
        <source>The channels of your playlists are listed here with the numbers that Plex shows. Add a playlist or an account of your provider to begin. Until then a test card can be watched.</source>
        <translation>Aquí aparecen los canales de sus listas con los números que muestra Plex. Para empezar, añada una lista o una cuenta de su proveedor. Hasta entonces se puede ver una carta de ajuste.</translation>
    </message>
    <message>
        <source>Set up PlexBridge…</source>
        <translation>Configurar PlexBridge…</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nada coincide con el filtro</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>The channels are being read</source>
        <translation>Se están leyendo los canales</translation>
    </message>
    <message>
        <source>Large playlists take a minute. The channels appear here when they are read.</source>
        <translation>Las listas grandes tardan un minuto. Los canales aparecen aquí cuando se han leído.</translation>
    </message>
    <message>
        <source>No playlist gave any channels</source>
        <translation>Ninguna lista dio canales</translation>
    </message>
    <message>
        <source>What is wrong with each of them is told below. Its address and options are in the settings, under Channels and guide.</source>
        <translation>Abajo se dice qué le pasa a cada una. Su dirección y sus opciones están en los ajustes, en la página de canales y guía.</translation>
    </message>
    <message>
        <source>Read them again</source>
        <comment>the playlists</comment>
        <translation>Leerlas de nuevo</translation>
    </message>
</context>
<context>
    <name>CheckupDialog</name>
    <message>
        <source>Why does Plex not find it?</source>
        <translation>¿Por qué no lo encuentra Plex?</translation>
    </message>
    <message>
        <source>The device is asked what Plex asks, over the network. Nobody who watches is disturbed.</source>
        <translation>Se pregunta al dispositivo lo que pregunta Plex, por la red. No se molesta a nadie que esté viendo.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>As text, to be sent to somebody who helps. It holds no address of a provider and no password.</source>
        <translation>Como texto, para enviarlo a quien ayude. No contiene direcciones de proveedores ni contraseñas.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: ends the check</comment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Asking what Plex asks: %1…</source>
        <comment>what is tried at the moment</comment>
        <translation>Preguntando lo que pregunta Plex: %1…</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Parado antes del final.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be mended.</source>
        <translation>
            <numerusform>%n cosa hay que arreglarla.</numerusform>
            <numerusform>%n cosas hay que arreglarlas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plex should find it. %n thing(s) are worth knowing.</source>
        <translation>
            <numerusform>Plex debería encontrarlo. Conviene saber %n cosa.</numerusform>
            <numerusform>Plex debería encontrarlo. Conviene saber %n cosas.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that Plex asks is answered as it should be.</source>
        <translation>Todo lo que pregunta Plex se contesta como debe.</translation>
    </message>
</context>
<context>
    <name>ClientNames</name>
    <message>
        <source>Check-up</source>
        <comment>the client is PlexBridge&apos;s own check-up</comment>
        <translation>Revisión</translation>
    </message>
</context>
<context>
    <name>CompanionText</name>
    <message>
        <source>Make the tuner known at %1</source>
        <translation>Dar a conocer el sintonizador en %1</translation>
    </message>
    <message>
        <source>Switch the tuner on</source>
        <translation>Encender el sintonizador</translation>
    </message>
    <message>
        <source>Tell the tuner&apos;s new address, %1</source>
        <translation>Indicar la nueva dirección del sintonizador, %1</translation>
    </message>
    <message>
        <source>Make a Live TV &amp; DVR entry with the tuner and its guide</source>
        <translation>Crear una entrada de TV en directo y DVR con el sintonizador y su guía</translation>
    </message>
    <message>
        <source>Put the tuner to the Live TV &amp; DVR entry that has its guide</source>
        <translation>Poner el sintonizador en la entrada de TV en directo y DVR que tiene su guía</translation>
    </message>
    <message>
        <source>Take the tuner&apos;s old address out of the Live TV &amp; DVR entry</source>
        <translation>Quitar la dirección antigua del sintonizador de la entrada de TV en directo y DVR</translation>
    </message>
    <message>
        <source>Attach the guide</source>
        <translation>Adjuntar la guía</translation>
    </message>
    <message>
        <source>Take the guide of the old address away</source>
        <translation>Quitar la guía de la dirección antigua</translation>
    </message>
    <message>
        <source>Have the guide read every %1 hours</source>
        <translation>Hacer que la guía se lea cada %1 horas</translation>
    </message>
    <message>
        <source>Have the guide read now</source>
        <translation>Hacer que la guía se lea ahora</translation>
    </message>
    <message>
        <source>Have the channels scanned</source>
        <translation>Hacer que se busquen los canales</translation>
    </message>
    <message numerus="yes">
        <source>Pair channels with the guide: %1 of %n</source>
        <translation>
            <numerusform>Emparejar canales con la guía: %1 de %n</numerusform>
            <numerusform>Emparejar canales con la guía: %1 de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The tuner&apos;s Live TV &amp; DVR entry has a guide that is not PlexBridge&apos;s</source>
        <translation>La entrada de TV en directo y DVR del sintonizador tiene una guía que no es de PlexBridge</translation>
    </message>
    <message>
        <source>A tuner with this device ID is there at %1, which is no address of this computer</source>
        <translation>Hay un sintonizador con este identificador en %1, que no es una dirección de este ordenador</translation>
    </message>
    <message>
        <source>Somebody switched the tuner off in Plex</source>
        <translation>Alguien apagó el sintonizador en Plex</translation>
    </message>
    <message>
        <source>There is no channel to offer</source>
        <translation>No hay ningún canal que ofrecer</translation>
    </message>
    <message>
        <source>The tuner was made known at %1</source>
        <translation>El sintonizador se dio a conocer en %1</translation>
    </message>
    <message>
        <source>The tuner was switched on</source>
        <translation>El sintonizador se encendió</translation>
    </message>
    <message>
        <source>The tuner&apos;s new address, %1, was told</source>
        <translation>Se indicó la nueva dirección del sintonizador, %1</translation>
    </message>
    <message>
        <source>A Live TV &amp; DVR entry was made</source>
        <translation>Se creó una entrada de TV en directo y DVR</translation>
    </message>
    <message>
        <source>The tuner was put to the Live TV &amp; DVR entry that has its guide</source>
        <translation>El sintonizador se puso en la entrada de TV en directo y DVR que tiene su guía</translation>
    </message>
    <message>
        <source>The tuner&apos;s old address was taken out</source>
        <translation>Se quitó la dirección antigua del sintonizador</translation>
    </message>
    <message>
        <source>The guide was attached</source>
        <translation>Se adjuntó la guía</translation>
    </message>
    <message>
        <source>The guide of the old address was taken away</source>
        <translation>Se quitó la guía de la dirección antigua</translation>
    </message>
    <message>
        <source>The guide is read every %1 hours</source>
        <translation>La guía se lee cada %1 horas</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) were paired with the guide</source>
        <translation>
            <numerusform>%n canal se emparejó con la guía</numerusform>
            <numerusform>%n canales se emparejaron con la guía</numerusform>
        </translation>
    </message>
    <message>
        <source>By hand: in Plex, open Settings, Live TV &amp; DVR, and add a device with the address %1.</source>
        <translation>A mano: en Plex, abra Ajustes, TV en directo y DVR, y añada un dispositivo con la dirección %1.</translation>
    </message>
    <message>
        <source>By hand: in Plex, open Settings, Live TV &amp; DVR, and choose XMLTV and %1 as the device&apos;s guide.</source>
        <translation>A mano: en Plex, abra Ajustes, TV en directo y DVR, y elija XMLTV y %1 como guía del dispositivo.</translation>
    </message>
    <message>
        <source>By hand: in Plex, open Settings, Live TV &amp; DVR, and give each channel of the device the guide&apos;s channel of the same number.</source>
        <translation>A mano: en Plex, abra Ajustes, TV en directo y DVR, y dé a cada canal del dispositivo el canal de la guía con el mismo número.</translation>
    </message>
    <message>
        <source>By hand: in Plex, open Settings, Live TV &amp; DVR, DVR settings, and choose how often the guide is read.</source>
        <translation>A mano: en Plex, abra Ajustes, TV en directo y DVR, ajustes del DVR, y elija cada cuánto se lee la guía.</translation>
    </message>
    <message>
        <source>By hand: in Plex, open Settings, Live TV &amp; DVR, and switch the device on.</source>
        <translation>A mano: en Plex, abra Ajustes, TV en directo y DVR, y encienda el dispositivo.</translation>
    </message>
    <message>
        <source>Plex does not mix guides: choose XMLTV and %1 there, or leave it as it is.</source>
        <translation>Plex no mezcla guías: elija allí XMLTV y %1, o déjelo como está.</translation>
    </message>
    <message>
        <source>If it is this one, remove it in Plex and do this again. If not, one of both needs another device ID.</source>
        <translation>Si es este, quítelo en Plex y repita esto. Si no, uno de los dos necesita otro identificador.</translation>
    </message>
    <message>
        <source>Add a playlist first, or switch channels on.</source>
        <translation>Añada primero una lista, o encienda canales.</translation>
    </message>
    <message>
        <source>The token is not accepted.</source>
        <translation>No se acepta el token.</translation>
    </message>
    <message>
        <source>This user may not change Live TV &amp; DVR.</source>
        <translation>Este usuario no puede cambiar TV en directo y DVR.</translation>
    </message>
    <message>
        <source>Its address or its token can&apos;t be used: %1</source>
        <translation>Su dirección o su token no se puede usar: %1</translation>
    </message>
    <message>
        <source>The server answered %1: %2</source>
        <comment>status number, its words</comment>
        <translation>El servidor contestó %1: %2</translation>
    </message>
    <message>
        <source>The server can&apos;t be asked: %1</source>
        <translation>No se puede preguntar al servidor: %1</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Aún sin mirar</translation>
    </message>
    <message>
        <source>All is as it should be</source>
        <translation>Todo está como debe</translation>
    </message>
    <message>
        <source>Something is to do there</source>
        <translation>Allí hay algo que hacer</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>No contesta</translation>
    </message>
    <message>
        <source>It does not let PlexBridge in</source>
        <translation>No deja entrar a PlexBridge</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Channel scan</source>
        <translation>Búsqueda de canales</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>played directly</source>
        <translation>reproducido directamente</translation>
    </message>
    <message>
        <source>transcoded by the server</source>
        <translation>transcodificado por el servidor</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>grabado</translation>
    </message>
    <message>
        <source>Recording: %1</source>
        <comment>title of a programme</comment>
        <translation>Grabación: %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a person, the name of a player</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>The media server has forgotten this one</source>
        <translation>El servidor multimedia ha olvidado este</translation>
    </message>
    <message>
        <source>It takes a tuner, but no session of the server explains it.</source>
        <translation>Ocupa un sintonizador, pero ninguna sesión del servidor lo explica.</translation>
    </message>
    <message>
        <source>Perhaps nobody watches this any more</source>
        <translation>Quizá ya nadie ve esto</translation>
    </message>
    <message>
        <source>It has taken video for over four hours, and its client asked nothing else.</source>
        <translation>Toma vídeo desde hace más de cuatro horas, y su cliente no pidió nada más.</translation>
    </message>
    <message numerus="yes">
        <source>A recording on %1 begins at %2: all %n tuner(s) will be busy</source>
        <comment>channel, clock time</comment>
        <translation>
            <numerusform>Una grabación en %1 empieza a las %2: el único sintonizador estará ocupado</numerusform>
            <numerusform>Una grabación en %1 empieza a las %2: los %n sintonizadores estarán ocupados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsumerModel</name>
    <message>
        <source>Session</source>
        <comment>column</comment>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>column</comment>
        <translation>Canal</translation>
    </message>
    <message>
        <source>On now</source>
        <comment>column: programme</comment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>column</comment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column</comment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Tuner</source>
        <comment>column: its number</comment>
        <translation>Sintonizador</translation>
    </message>
    <message>
        <source>Stream</source>
        <comment>column: how well the provider&apos;s stream runs</comment>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Waited</source>
        <comment>column: how often it had to buffer</comment>
        <translation>Esperas</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <comment>column</comment>
        <translation>Tasa de bits</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>column: how much was sent</comment>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>column: since when</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>channel number, channel name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <comment>a stream that nobody watches any more</comment>
        <translation>Olvidado</translation>
    </message>
    <message>
        <source>Expected back</source>
        <comment>after a restart</comment>
        <translation>Se le espera</translation>
    </message>
    <message numerus="yes">
        <source>How often the provider let this viewer wait: %n time(s)</source>
        <translation>
            <numerusform>Cuántas veces hizo esperar el proveedor a este espectador: %n vez</numerusform>
            <numerusform>Cuántas veces hizo esperar el proveedor a este espectador: %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1
Last activity %2</source>
        <translation>Desde %1
Última actividad %2</translation>
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
        <translation>Consumidores</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sesión</translation>
    </message>
    <message>
        <source>What can be done with the selected sessions</source>
        <translation>Lo que se puede hacer con las sesiones elegidas</translation>
    </message>
    <message>
        <source>Purge…</source>
        <translation>Purgar…</translation>
    </message>
    <message>
        <source>Choose sessions to remove from the table</source>
        <translation>Elegir sesiones que quitar de la tabla</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>End the selected streams</source>
        <translation>Terminar los flujos elegidos</translation>
    </message>
    <message>
        <source>Free the tuners</source>
        <comment>end the streams that nobody watches</comment>
        <translation>Liberar los sintonizadores</translation>
    </message>
    <message numerus="yes">
        <source>%n tuner(s) may be held for nobody: %1</source>
        <translation>
            <numerusform>%n sintonizador quizá esté ocupado para nadie: %1</numerusform>
            <numerusform>%n sintonizadores quizá estén ocupados para nadie: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>channel, client</comment>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n stream(s)?</source>
        <translation>
            <numerusform>¿Parar %n flujo?</numerusform>
            <numerusform>¿Parar %n flujos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever watches sees the picture end. Plex may tune in again by itself.</source>
        <translation>Quien esté viendo verá terminar la imagen. Plex puede volver a sintonizar por sí mismo.</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n stream(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Parar %n flujo</numerusform>
            <numerusform>Parar %n flujos</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>button: do not stop</comment>
        <translation>Conservar</translation>
    </message>
    <message numerus="yes">
        <source>Purge %n session(s)?</source>
        <translation>
            <numerusform>¿Purgar %n sesión?</numerusform>
            <numerusform>¿Purgar %n sesiones?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them still run(s) and will be ended.</source>
        <translation>
            <numerusform>%n de ellas aún corre y se terminará.</numerusform>
            <numerusform>%n de ellas aún corren y se terminarán.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Purge %n session(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Purgar %n sesión</numerusform>
            <numerusform>Purgar %n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Block %n client(s) for an hour?</source>
        <translation>
            <numerusform>¿Bloquear %n cliente durante una hora?</numerusform>
            <numerusform>¿Bloquear %n clientes durante una hora?</numerusform>
        </translation>
    </message>
    <message>
        <source>What they watch ends, and they are told that all tuners are in use. All programs at %1 are meant.</source>
        <comment>addresses</comment>
        <translation>Lo que ven termina, y se les dice que todos los sintonizadores están en uso. Vale para todos los programas de %1.</translation>
    </message>
    <message>
        <source>Block for an hour</source>
        <comment>button</comment>
        <translation>Bloquear una hora</translation>
    </message>
    <message>
        <source>Rename client</source>
        <translation>Renombrar cliente</translation>
    </message>
    <message>
        <source>What %1 at %2 is called here; empty: as the program is called.</source>
        <comment>program, address</comment>
        <translation>Cómo se llama aquí %1 en %2; vacío: como el programa.</translation>
    </message>
    <message>
        <source>Nobody is watching yet</source>
        <translation>Aún no ve nadie</translation>
    </message>
    <message>
        <source>Whoever tunes in appears here, with what they watch and how well it runs. To watch with Plex, add this address there as a tuner:</source>
        <translation>Quien sintonice aparece aquí, con lo que ve y lo bien que va. Para ver con Plex, añada allí esta dirección como sintonizador:</translation>
    </message>
    <message>
        <source>How to add it in Plex</source>
        <translation>Cómo añadirlo en Plex</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nada coincide con el filtro</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Quitar filtro</translation>
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
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Settings, device ID, channels with their numbers and corrections, and the history go into one file. Another computer can go on with it, and Plex notices nothing.</source>
        <translation>Los ajustes, el identificador del dispositivo, los canales con sus números y correcciones y el historial van a un solo archivo. Otro equipo puede continuar con él y Plex no nota nada.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>&amp;Pass phrase:</source>
        <translation>Frase de &amp;paso:</translation>
    </message>
    <message>
        <source>The same &amp;again:</source>
        <translation>La misma &amp;otra vez:</translation>
    </message>
    <message>
        <source>Nobody opens them without it, you neither. Without them, playlists have to be given their addresses anew.</source>
        <translation>Nadie los abre sin ella, usted tampoco. Sin ellos hay que volver a dar sus direcciones a las listas.</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <comment>window title: a file</comment>
        <translation>Restaurar %1</translation>
    </message>
    <message>
        <source>It takes the place of what is here now, which is kept in a folder. Running streams end.</source>
        <translation>Ocupa el lugar de lo que hay ahora, que se guarda en una carpeta. Las emisiones en curso terminan.</translation>
    </message>
    <message>
        <source>Restore</source>
        <comment>button: a copy</comment>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>&amp;With addresses, passwords and tokens, locked by a pass phrase</source>
        <translation>&amp;Con direcciones, contraseñas y claves, cerradas con una frase de paso</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), better a few words.</source>
        <comment>a pass phrase</comment>
        <translation>
            <numerusform>Al menos %n carácter, mejor unas palabras.</numerusform>
            <numerusform>Al menos %n caracteres, mejor unas palabras.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two differ.</source>
        <comment>pass phrases</comment>
        <translation>Las dos son distintas.</translation>
    </message>
    <message>
        <source>Copies of PlexBridge (*.plexbridge)</source>
        <translation>Copias de PlexBridge (*.plexbridge)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <comment>a file</comment>
        <translation>Guardado en %1</translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>CopyText</name>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <comment>a file, what the system says</comment>
        <translation>%1 no se puede leer: %2</translation>
    </message>
    <message>
        <source>%1 is no copy that PlexBridge made.</source>
        <comment>a file</comment>
        <translation>%1 no es una copia hecha por PlexBridge.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Take another copy.</source>
        <comment>a file, the part of it</comment>
        <translation>%1 está dañado (%2). Use otra copia.</translation>
    </message>
    <message>
        <source>%1 was made by a newer PlexBridge (%2). Update PlexBridge first.</source>
        <comment>a file, a version</comment>
        <translation>%1 es de un PlexBridge más nuevo (%2). Actualice antes PlexBridge.</translation>
    </message>
    <message>
        <source>There are secrets in %1: type the pass phrase that it was made with.</source>
        <comment>a file</comment>
        <translation>En %1 hay secretos: escriba la frase de paso con que se hizo.</translation>
    </message>
    <message>
        <source>That is not the pass phrase that %1 was made with.</source>
        <comment>a file</comment>
        <translation>Esa no es la frase de paso de %1.</translation>
    </message>
    <message>
        <source>PlexBridge could not start with the settings in %1: %2</source>
        <comment>a file, what is wrong</comment>
        <translation>PlexBridge no podría arrancar con los ajustes de %1: %2</translation>
    </message>
    <message>
        <source>The database can&apos;t be copied: %1</source>
        <comment>what it says</comment>
        <translation>La base de datos no se puede copiar: %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <comment>a file, what the system says</comment>
        <translation>%1 no se puede escribir: %2</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <comment>a copy; date and time</comment>
        <translation>Hecha el %1.</translation>
    </message>
    <message>
        <source>Made on %1. Media servers will know this computer as the device %2.</source>
        <comment>a copy; date and time, then a device ID</comment>
        <translation>Hecha el %1. Los servidores verán este equipo como el dispositivo %2.</translation>
    </message>
    <message>
        <source>Everything is as it was in the copy.</source>
        <translation>Todo está como en la copia.</translation>
    </message>
    <message>
        <source>The copy was made without a pass phrase: give these playlists their addresses and switch them on: %1</source>
        <comment>names of playlists</comment>
        <translation>La copia se hizo sin frase de paso: dé sus direcciones a estas listas y actívelas: %1</translation>
    </message>
    <message>
        <source>What was here before is in %1</source>
        <comment>a folder</comment>
        <translation>Lo que había antes está en %1</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>The table was not saved</source>
        <translation>La tabla no se guardó</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Choose another place.</source>
        <translation>No se puede escribir %1. Elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>DataUseView</name>
    <message>
        <source>This month&apos;s data by provider</source>
        <translation>Datos de este mes por proveedor</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>amounts of data</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>What its streams brought; playlists and guides are not counted.</source>
        <translation>Lo que trajeron sus flujos; las listas y las guías no se cuentan.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Quit while somebody watches?</source>
        <translation>¿Salir mientras alguien está viendo?</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) will end.</source>
        <translation>
            <numerusform>%n flujo terminará.</numerusform>
            <numerusform>%n flujos terminarán.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quit and stop %n stream(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Salir y parar %n flujo</numerusform>
            <numerusform>Salir y parar %n flujos</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep running</source>
        <comment>button</comment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>PlexBridge does not run</source>
        <translation>PlexBridge no está en marcha</translation>
    </message>
    <message>
        <source>PlexBridge can&apos;t start</source>
        <translation>PlexBridge no puede arrancar</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir ajustes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation>Deshacer el cambio</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Usar el puerto %1</translation>
    </message>
    <message>
        <source>PlexBridge runs on this computer already, as a service without a window. It is the tuner that Plex knows; a second one is hardly what you want.</source>
        <translation>PlexBridge ya está en marcha en este ordenador, como servicio sin ventana. Es el sintonizador que conoce Plex; difícilmente querrá un segundo.</translation>
    </message>
    <message>
        <source>Show its page</source>
        <translation>Mostrar su página</translation>
    </message>
    <message>
        <source>PlexBridge keeps its device ID</source>
        <translation>PlexBridge conserva su identificador</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Copies of PlexBridge (*.plexbridge)</source>
        <translation>Copias de PlexBridge (*.plexbridge)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Why does Plex not find it?</source>
        <translation>¿Por qué no lo encuentra Plex?</translation>
    </message>
    <message>
        <source>Asks the device what Plex asks and says what is wrong</source>
        <translation>Pregunta al dispositivo lo que pregunta Plex y dice qué va mal</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Name, tuners, ports and playlists</source>
        <translation>Nombre, sintonizadores, puertos y listas</translation>
    </message>
    <message>
        <source>Use another device ID…</source>
        <translation>Usar otro identificador…</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>Device ID:</source>
        <translation>Identificador:</translation>
    </message>
    <message>
        <source>Address for Plex:</source>
        <translation>Dirección para Plex:</translation>
    </message>
    <message>
        <source>Guide for Plex:</source>
        <translation>Guía para Plex:</translation>
    </message>
    <message>
        <source>Tuners</source>
        <translation>Sintonizadores</translation>
    </message>
    <message>
        <source>Connections to providers</source>
        <translation>Conexiones con proveedores</translation>
    </message>
    <message>
        <source>None at the moment. One opens when somebody tunes in.</source>
        <translation>Ninguna por ahora. Se abre una cuando alguien sintoniza.</translation>
    </message>
    <message>
        <source>How to add it in Plex</source>
        <translation>Cómo añadirlo en Plex</translation>
    </message>
    <message>
        <source>Use another device ID?</source>
        <translation>¿Usar otro identificador?</translation>
    </message>
    <message>
        <source>For Plex and other media servers PlexBridge becomes a new tuner. Remove the old one there, add PlexBridge anew, and assign channels and guide again. What was to be recorded from the old tuner has to be scheduled anew. There is no way back to the old ID from here.</source>
        <translation>Para Plex y otros servidores PlexBridge pasa a ser un sintonizador nuevo. Quite allí el antiguo, añada PlexBridge de nuevo y asigne otra vez canales y guía. Lo que debía grabarse del antiguo hay que programarlo de nuevo. Desde aquí no se vuelve al identificador antiguo.</translation>
    </message>
    <message>
        <source>Use another ID</source>
        <comment>button</comment>
        <translation>Usar otro</translation>
    </message>
    <message>
        <source>Keep the ID</source>
        <comment>button</comment>
        <translation>Conservar el identificador</translation>
    </message>
    <message>
        <source>PlexBridge does not run at the moment. What to type into Plex is told here as soon as it does.</source>
        <translation>PlexBridge no está en marcha ahora. En cuanto lo esté, se dice aquí qué escribir en Plex.</translation>
    </message>
    <message>
        <source>In Plex, open Settings, then Live TV &amp;amp; DVR, and choose Set Up Plex DVR.</source>
        <translation>En Plex, abra Ajustes, luego TV en directo &amp;amp; DVR, y elija configurar Plex DVR.</translation>
    </message>
    <message>
        <source>Wait for &quot;%1&quot; to be found. If it is not, choose to enter its address manually and type &lt;b&gt;%2&lt;/b&gt;.</source>
        <translation>Espere a que se encuentre «%1». Si no, elija escribir su dirección a mano y escriba &lt;b&gt;%2&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Continue to the channels and confirm them.</source>
        <translation>Siga hasta los canales y confírmelos.</translation>
    </message>
    <message>
        <source>When asked for a guide, choose XMLTV and type &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Cuando se pida una guía, elija XMLTV y escriba &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>After changing the number of tuners, remove the device in Plex and add it again: Plex remembers the number.</source>
        <translation>Tras cambiar el número de sintonizadores, quite el dispositivo en Plex y añádalo de nuevo: Plex recuerda el número.</translation>
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
        <translation>Hora</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>column</comment>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: of an event</comment>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>EventSettings</name>
    <message>
        <source>&amp;Make programmes of names such as &quot;PPV 07: A vs B @ 20:00&quot;</source>
        <translation>&amp;Hacer programas de nombres como «PPV 07: A vs B @ 20:00»</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Patrones</translation>
    </message>
    <message>
        <source>One on each line: regular expressions with groups called slot, title and time. What none of them fits is read as usual.</source>
        <translation>Uno por línea: expresiones regulares con grupos llamados slot, title y time. Lo que no encaja con ninguna se lee como siempre.</translation>
    </message>
    <message>
        <source>&amp;Patterns of your own:</source>
        <translation>&amp;Patrones propios:</translation>
    </message>
    <message>
        <source>Time zone of such names</source>
        <translation>Zona horaria de esos nombres</translation>
    </message>
    <message>
        <source>That of this computer (%1)</source>
        <comment>a time zone</comment>
        <translation>La de este equipo (%1)</translation>
    </message>
    <message>
        <source>&amp;Time zone of such names:</source>
        <translation>&amp;Zona horaria de esos nombres:</translation>
    </message>
    <message>
        <source>Try a name</source>
        <translation>Probar un nombre</translation>
    </message>
    <message>
        <source>Try a &amp;name:</source>
        <translation>Probar un &amp;nombre:</translation>
    </message>
    <message>
        <source>What is made of the names</source>
        <translation>En qué se convierten los nombres</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column: of a channel</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>column: PPV 07</comment>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Programme</source>
        <comment>column</comment>
        <translation>Programa</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Names are taken as they are.</source>
        <translation>Los nombres se toman tal cual.</translation>
    </message>
    <message>
        <source>No programme is made of this name.</source>
        <translation>De este nombre no sale ningún programa.</translation>
    </message>
    <message>
        <source>No channel of the lineup has such a name.</source>
        <translation>Ningún canal de la lista tiene un nombre así.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) tell what is on:</source>
        <translation>
            <numerusform>%Ln nombre dice qué ponen:</numerusform>
            <numerusform>%Ln nombres dicen qué ponen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Not offered: nothing is on</source>
        <translation>No se ofrece: no ponen nada</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>Somebody starts to watch</source>
        <translation>Alguien empieza a ver</translation>
    </message>
    <message>
        <source>Somebody waits for video</source>
        <translation>Alguien espera vídeo</translation>
    </message>
    <message>
        <source>Somebody gets no video, or loses it</source>
        <translation>Alguien no recibe vídeo, o lo pierde</translation>
    </message>
    <message>
        <source>A channel plays from a backup</source>
        <translation>Un canal funciona con una reserva</translation>
    </message>
    <message>
        <source>Somebody is turned away, since all tuners are in use</source>
        <translation>Se rechaza a alguien porque todos los sintonizadores están en uso</translation>
    </message>
    <message>
        <source>A device watches for the first time</source>
        <translation>Un dispositivo ve por primera vez</translation>
    </message>
    <message>
        <source>A playlist can&apos;t be refreshed for long</source>
        <translation>Una lista no se puede actualizar desde hace mucho</translation>
    </message>
    <message>
        <source>A guide can&apos;t be refreshed for long</source>
        <translation>Una guía no se puede actualizar desde hace mucho</translation>
    </message>
    <message>
        <source>An account at a provider ends soon</source>
        <translation>Una cuenta en un proveedor termina pronto</translation>
    </message>
    <message>
        <source>The database does not work</source>
        <translation>La base de datos no funciona</translation>
    </message>
    <message>
        <source>Another tuner has the same device ID</source>
        <translation>Otro sintonizador tiene el mismo identificador</translation>
    </message>
    <message>
        <source>A media server needs attention</source>
        <translation>Un servidor multimedia necesita atención</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>an event that lasts</comment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Over since %1</source>
        <comment>clock time</comment>
        <translation>Terminado a las %1</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>that it happened</comment>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>the provider refuses the stream</source>
        <translation>el proveedor rechaza el flujo</translation>
    </message>
    <message>
        <source>Check the subscription, or whether too many streams run at once.</source>
        <translation>Compruebe la suscripción, o si corren demasiados flujos a la vez.</translation>
    </message>
    <message>
        <source>the provider sent no video within 20 seconds</source>
        <translation>el proveedor no envió vídeo en 20 segundos</translation>
    </message>
    <message>
        <source>Try another channel, or again later.</source>
        <translation>Pruebe otro canal, o más tarde.</translation>
    </message>
    <message>
        <source>all tuners were in use</source>
        <translation>todos los sintonizadores estaban en uso</translation>
    </message>
    <message>
        <source>Stop a stream, or allow more tuners in the settings.</source>
        <translation>Pare un flujo, o permita más sintonizadores en los ajustes.</translation>
    </message>
    <message>
        <source>PlexBridge was still starting</source>
        <translation>PlexBridge aún estaba arrancando</translation>
    </message>
    <message>
        <source>It works in a moment.</source>
        <translation>Funciona en un momento.</translation>
    </message>
    <message>
        <source>there is no such channel</source>
        <translation>no existe ese canal</translation>
    </message>
    <message>
        <source>Refresh the channels in the media server.</source>
        <translation>Actualice los canales en el servidor multimedia.</translation>
    </message>
    <message>
        <source>the provider closed the connection</source>
        <translation>el proveedor cerró la conexión</translation>
    </message>
    <message>
        <source>Plex usually tunes in again. If it happens often, give the channel a backup.</source>
        <translation>Plex suele volver a sintonizar. Si pasa a menudo, dé una reserva al canal.</translation>
    </message>
    <message>
        <source>the viewer took no video for too long</source>
        <translation>el espectador no tomó vídeo durante demasiado tiempo</translation>
    </message>
    <message>
        <source>Its device hangs, or the network to it is too slow.</source>
        <translation>Su dispositivo está colgado, o la red hasta él es demasiado lenta.</translation>
    </message>
    <message>
        <source>no video could be given</source>
        <translation>no se pudo dar vídeo</translation>
    </message>
    <message>
        <source>%1 watches %2</source>
        <comment>client, channel</comment>
        <translation>%1 ve %2</translation>
    </message>
    <message>
        <source>%1 watches for the first time</source>
        <comment>client</comment>
        <translation>%1 ve por primera vez</translation>
    </message>
    <message>
        <source>If you don&apos;t know this device, look who is on your network.</source>
        <translation>Si no conoce este dispositivo, mire quién está en su red.</translation>
    </message>
    <message>
        <source>%1 waits for video of %2</source>
        <comment>client, channel</comment>
        <translation>%1 espera vídeo de %2</translation>
    </message>
    <message>
        <source>The provider sends nothing, or too little. PlexBridge tries again by itself.</source>
        <translation>El proveedor no envía nada, o muy poco. PlexBridge lo vuelve a intentar solo.</translation>
    </message>
    <message>
        <source>%1 plays from backup %2</source>
        <comment>channel, number</comment>
        <translation>%1 funciona con la reserva %2</translation>
    </message>
    <message>
        <source>The channel&apos;s first source failed; who watches noticed little.</source>
        <translation>Falló la primera fuente del canal; quien lo ve notó poco.</translation>
    </message>
    <message>
        <source>%1 has no video of %2: %3</source>
        <comment>client, channel, why</comment>
        <translation>%1 no tiene vídeo de %2: %3</translation>
    </message>
    <message>
        <source>%1 was turned away: the provider allows no further stream</source>
        <comment>client</comment>
        <translation>Se rechazó a %1: el proveedor no permite más flujos</translation>
    </message>
    <message>
        <source>Stop a stream, or ask the provider for more connections.</source>
        <translation>Pare un flujo, o pida más conexiones al proveedor.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>channel, then the viewer&apos;s address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 was turned away: all tuners are in use</source>
        <comment>client</comment>
        <translation>Se rechazó a %1: todos los sintonizadores están en uso</translation>
    </message>
    <message>
        <source>They are held by %1.</source>
        <translation>Los tienen %1.</translation>
    </message>
    <message>
        <source>Renew it at the provider, or its channels stop playing.</source>
        <translation>Renuévela con el proveedor, o sus canales dejarán de funcionar.</translation>
    </message>
    <message>
        <source>The account of %1 has ended</source>
        <comment>playlist</comment>
        <translation>La cuenta de %1 ha terminado</translation>
    </message>
    <message>
        <source>The account of %1 ends today</source>
        <comment>playlist</comment>
        <translation>La cuenta de %1 termina hoy</translation>
    </message>
    <message numerus="yes">
        <source>The account of %1 ends in %n day(s)</source>
        <comment>playlist</comment>
        <translation>
            <numerusform>La cuenta de %1 termina en %n día</numerusform>
            <numerusform>La cuenta de %1 termina en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>The playlist %1 can&apos;t be refreshed for long</source>
        <translation>La lista %1 no se puede actualizar desde hace mucho</translation>
    </message>
    <message>
        <source>Its last good copy is used meanwhile. Check its address in the settings.</source>
        <translation>Mientras tanto se usa su última copia buena. Compruebe su dirección en los ajustes.</translation>
    </message>
    <message>
        <source>The guide %1 can&apos;t be refreshed for long</source>
        <translation>La guía %1 no se puede actualizar desde hace mucho</translation>
    </message>
    <message>
        <source>Programmes run out. Check its address in the settings.</source>
        <translation>Los programas se acaban. Compruebe su dirección en los ajustes.</translation>
    </message>
    <message>
        <source>The media server %1 needs attention</source>
        <translation>El servidor multimedia %1 necesita atención</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>end this stream</comment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop %1 (%2)</source>
        <comment>channel, viewer</comment>
        <translation>Parar %1 (%2)</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Actualizar ahora</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The month&apos;s data of a provider run out</source>
        <translation>Los datos del mes de un proveedor se agotan</translation>
    </message>
    <message>
        <source>The page Activity shows how much came from whom. The count begins anew each month; nothing is stopped.</source>
        <translation>La página Actividad muestra cuánto vino de quién. La cuenta empieza cada mes; no se detiene nada.</translation>
    </message>
    <message>
        <source>The month&apos;s data of %1 are used up</source>
        <comment>playlist</comment>
        <translation>Los datos del mes de %1 se han agotado</translation>
    </message>
    <message>
        <source>Four fifths of the month&apos;s data of %1 are used</source>
        <comment>playlist</comment>
        <translation>Se han usado cuatro quintos de los datos del mes de %1</translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>Events</source>
        <translation>Sucesos</translation>
    </message>
    <message>
        <source>What the event means</source>
        <translation>Qué significa el suceso</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Aún no ha pasado nada</translation>
    </message>
    <message>
        <source>Who begins to watch, what fails and why, and what needs you is told here.</source>
        <translation>Quién empieza a ver, qué falla y por qué, y qué le necesita a usted se dice aquí.</translation>
    </message>
    <message>
        <source>Select an event to see what it means and what to do.</source>
        <translation>Elija un suceso para ver qué significa y qué hacer.</translation>
    </message>
</context>
<context>
    <name>FilterEditor</name>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Grupos</translation>
    </message>
    <message>
        <source>What the ticks mean</source>
        <translation>Qué significan las marcas</translation>
    </message>
    <message>
        <source>Groups of the playlist</source>
        <translation>Grupos de la lista</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>Marcar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Untick all</source>
        <translation>&amp;Desmarcar todo</translation>
    </message>
    <message>
        <source>&amp;Only names with:</source>
        <translation>&amp;Solo nombres con:</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>Todos los nombres</translation>
    </message>
    <message>
        <source>A regular expression, found anywhere in the name, capital or not: &quot;^DE:|ARTE&quot; takes names that begin with DE: and those with ARTE.</source>
        <translation>Una expresión regular, en cualquier parte del nombre, mayúsculas o no: «^DE:|ARTE» toma los nombres que empiezan por DE: y los que tienen ARTE.</translation>
    </message>
    <message>
        <source>No names &amp;with:</source>
        <translation>Ningún nombre &amp;con:</translation>
    </message>
    <message>
        <source>None is left out</source>
        <translation>Ninguno se omite</translation>
    </message>
    <message>
        <source>A regular expression, found anywhere in the name, capital or not: &quot;24/7|\bXXX\b&quot; leaves out names with 24/7 and with the word XXX.</source>
        <translation>Una expresión regular, en cualquier parte del nombre, mayúsculas o no: «24/7|\bXXX\b» omite nombres con 24/7 y con la palabra XXX.</translation>
    </message>
    <message>
        <source>Come in</source>
        <translation>Entran</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Channels that come in</source>
        <translation>Canales que entran</translation>
    </message>
    <message>
        <source>Channels that are left out</source>
        <translation>Canales que se omiten</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <comment>an expression</comment>
        <translation>Es demasiado larga.</translation>
    </message>
    <message>
        <source>That is no valid expression, from character %1 on: %2</source>
        <translation>No es una expresión válida, a partir del carácter %1: %2</translation>
    </message>
    <message>
        <source>All but the unticked; new ones come in</source>
        <translation>Todos menos los desmarcados; los nuevos entran</translation>
    </message>
    <message>
        <source>Only the ticked; new ones stay out</source>
        <translation>Solo los marcados; los nuevos quedan fuera</translation>
    </message>
    <message>
        <source>Tick at least one group.</source>
        <translation>Marque al menos un grupo.</translation>
    </message>
    <message>
        <source>Reading the playlist…</source>
        <translation>Leyendo la lista…</translation>
    </message>
    <message>
        <source>The playlist is empty.</source>
        <translation>La lista está vacía.</translation>
    </message>
    <message>
        <source>%1 of %2 channels come in</source>
        <comment>counts; what a filter does</comment>
        <translation>Entran %1 de %2 canales</translation>
    </message>
    <message>
        <source>Come in: %1</source>
        <comment>number of channels</comment>
        <translation>Entran: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <comment>number of channels</comment>
        <translation>Omitidos: %1</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>Network address</source>
        <translation>Dirección de red</translation>
    </message>
    <message>
        <source>Device description</source>
        <translation>Descripción del dispositivo</translation>
    </message>
    <message>
        <source>Address told to Plex</source>
        <translation>Dirección que se dice a Plex</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Tuners</source>
        <translation>Sintonizadores</translation>
    </message>
    <message>
        <source>UPnP description</source>
        <translation>Descripción UPnP</translation>
    </message>
    <message>
        <source>Scan status</source>
        <translation>Estado de la búsqueda</translation>
    </message>
    <message>
        <source>Channel scan</source>
        <translation>Búsqueda de canales</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Guide numbers</source>
        <translation>Números de canal</translation>
    </message>
    <message>
        <source>Channel names</source>
        <translation>Nombres de canal</translation>
    </message>
    <message>
        <source>Stream addresses</source>
        <translation>Direcciones de flujo</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Video, transcoded</source>
        <translation>Vídeo, transcodificado</translation>
    </message>
    <message>
        <source>Video port</source>
        <translation>Puerto de vídeo</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Guide and channels</source>
        <translation>Guía y canales</translation>
    </message>
    <message>
        <source>Network search</source>
        <translation>Búsqueda en la red</translation>
    </message>
    <message>
        <source>Local search</source>
        <translation>Búsqueda local</translation>
    </message>
    <message>
        <source>UPnP search</source>
        <translation>Búsqueda UPnP</translation>
    </message>
    <message>
        <source>Same device ID</source>
        <translation>Mismo identificador</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Cortafuegos</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>Nadie contesta en %1.</translation>
    </message>
    <message>
        <source>See that PlexBridge listens on this address (Settings, Network) and that no firewall closes the port.</source>
        <translation>Vea que PlexBridge escuche en esta dirección (Ajustes, Red) y que ningún cortafuegos cierre el puerto.</translation>
    </message>
    <message>
        <source>%1 is answered with the error %2.</source>
        <translation>A %1 se contesta con el error %2.</translation>
    </message>
    <message>
        <source>Another program or a proxy may answer in PlexBridge&apos;s place: end it, or choose another port in the settings.</source>
        <translation>Quizá otro programa o un proxy conteste en lugar de PlexBridge: termínelo, o elija otro puerto en los ajustes.</translation>
    </message>
    <message>
        <source>%1 took %2 ms to answer. Plex gives up after 2 seconds.</source>
        <translation>%1 tardó %2 ms en contestar. Plex desiste tras 2 segundos.</translation>
    </message>
    <message>
        <source>See what keeps this computer busy.</source>
        <translation>Mire qué mantiene ocupado este ordenador.</translation>
    </message>
    <message>
        <source>What %1 answers cannot be read: %2.</source>
        <translation>No se puede leer lo que contesta %1: %2.</translation>
    </message>
    <message>
        <source>Another program may answer in PlexBridge&apos;s place: end it, or choose another port in the settings.</source>
        <translation>Quizá otro programa conteste en lugar de PlexBridge: termínelo, o elija otro puerto en los ajustes.</translation>
    </message>
    <message>
        <source>The check took too long and was ended here.</source>
        <translation>La revisión duró demasiado y se terminó aquí.</translation>
    </message>
    <message>
        <source>See what keeps this computer busy, then run it again.</source>
        <translation>Mire qué mantiene ocupado este ordenador, y repítala.</translation>
    </message>
    <message>
        <source>Others on your network reach this computer at %1.</source>
        <translation>Otros de su red alcanzan este ordenador en %1.</translation>
    </message>
    <message>
        <source>%1 is a public address. PlexBridge answers only private ones, so others on this network are refused.</source>
        <translation>%1 es una dirección pública. PlexBridge contesta solo a las privadas, así que se rechaza a otros de esta red.</translation>
    </message>
    <message>
        <source>If this network is your own, set allow-public-peers = true in the settings file.</source>
        <translation>Si esta red es suya, ponga allow-public-peers = true en el archivo de ajustes.</translation>
    </message>
    <message>
        <source>There is no address to reach PlexBridge at from other computers. Only a Plex on this computer can use it.</source>
        <translation>No hay dirección para alcanzar PlexBridge desde otros ordenadores. Solo un Plex en este ordenador puede usarlo.</translation>
    </message>
    <message>
        <source>If Plex runs elsewhere, connect this computer to the network and leave the address to listen on empty.</source>
        <translation>Si Plex está en otro sitio, conecte este ordenador a la red y deje vacía la dirección de escucha.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, a network inside this computer or a VPN. Plex on another computer cannot use it.</source>
        <translation>%1 pertenece a %2, una red dentro de este ordenador o una VPN. Plex en otro ordenador no puede usarla.</translation>
    </message>
    <message>
        <source>Do not type this address into Plex.</source>
        <translation>No escriba esta dirección en Plex.</translation>
    </message>
    <message>
        <source>The only address is %1 of %2, a network inside this computer or a VPN.</source>
        <translation>La única dirección es %1 de %2, una red dentro de este ordenador o una VPN.</translation>
    </message>
    <message>
        <source>In a container, give it the network of its host (--network host), so that Plex can reach it.</source>
        <translation>En un contenedor, dele la red de su anfitrión (--network host), para que Plex alcance PlexBridge.</translation>
    </message>
    <message>
        <source>The rest was tried at %1, which only this computer reaches.</source>
        <translation>El resto se probó en %1, que solo alcanza este ordenador.</translation>
    </message>
    <message>
        <source>The device answers at %1 after %2 ms.</source>
        <translation>El dispositivo contesta en %1 tras %2 ms.</translation>
    </message>
    <message>
        <source>discover.json lacks %1.</source>
        <translation>A discover.json le falta %1.</translation>
    </message>
    <message>
        <source>Another tuner program may use this port: end it, or choose another port in the settings.</source>
        <translation>Quizá otro programa de sintonizador use este puerto: termínelo, o elija otro puerto en los ajustes.</translation>
    </message>
    <message>
        <source>The model %1 makes Plex ask the tuner to transcode, which PlexBridge does not do.</source>
        <translation>Con el modelo %1 Plex pide al sintonizador que transcodifique, lo que PlexBridge no hace.</translation>
    </message>
    <message>
        <source>Plex is told %1, where the device was asked.</source>
        <translation>A Plex se le dice %1, donde se preguntó al dispositivo.</translation>
    </message>
    <message>
        <source>Plex is told %1, which means Plex&apos;s own computer and not this one.</source>
        <translation>A Plex se le dice %1, que es el propio ordenador de Plex y no este.</translation>
    </message>
    <message>
        <source>Add the device in Plex by this computer&apos;s address in the network, not by localhost.</source>
        <translation>Añada el dispositivo en Plex por la dirección de este ordenador en la red, no por localhost.</translation>
    </message>
    <message>
        <source>Plex is told %1, but the device was asked at %2.</source>
        <translation>A Plex se le dice %1, pero se preguntó al dispositivo en %2.</translation>
    </message>
    <message>
        <source>A proxy or container changes the address. Let Plex reach PlexBridge directly.</source>
        <translation>Un proxy o contenedor cambia la dirección. Deje que Plex alcance PlexBridge directamente.</translation>
    </message>
    <message>
        <source>Plex is told %1, but looks only at the top of an address.</source>
        <translation>A Plex se le dice %1, pero solo mira en lo alto de una dirección.</translation>
    </message>
    <message>
        <source>Let Plex reach PlexBridge without a path, directly at its port.</source>
        <translation>Deje que Plex alcance PlexBridge sin ruta, directamente en su puerto.</translation>
    </message>
    <message>
        <source>%1 is valid.</source>
        <translation>%1 es válido.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no device ID: it has to be eight hexadecimal digits.</source>
        <translation>«%1» no es un identificador: deben ser ocho cifras hexadecimales.</translation>
    </message>
    <message>
        <source>Remove device-id from the settings file, and PlexBridge makes a valid one.</source>
        <translation>Quite device-id del archivo de ajustes, y PlexBridge hará uno válido.</translation>
    </message>
    <message>
        <source>The last digit of %1 does not fit the others, so most programs ignore the device.</source>
        <translation>La última cifra de %1 no encaja con las demás, así que la mayoría de programas no hacen caso del dispositivo.</translation>
    </message>
    <message>
        <source>Tuners told to Plex: %1.</source>
        <translation>Sintonizadores que se dicen a Plex: %1.</translation>
    </message>
    <message>
        <source>The number of tuners is sent as text (%1), so Plex sees a wrong one.</source>
        <translation>El número de sintonizadores se envía como texto (%1), así que Plex ve otro.</translation>
    </message>
    <message>
        <source>No tuner is offered.</source>
        <translation>No se ofrece ningún sintonizador.</translation>
    </message>
    <message>
        <source>Set the number of tuners in the settings.</source>
        <translation>Ponga el número de sintonizadores en los ajustes.</translation>
    </message>
    <message>
        <source>The description for UPnP programs is valid.</source>
        <translation>La descripción para programas UPnP es válida.</translation>
    </message>
    <message>
        <source>The description for UPnP programs lacks %1. Some programs ignore the device.</source>
        <translation>A la descripción para programas UPnP le falta %1. Algunos programas no hacen caso del dispositivo.</translation>
    </message>
    <message>
        <source>Plex learns twice in a row whether a scan runs.</source>
        <translation>Plex se entera dos veces seguidas de si corre una búsqueda.</translation>
    </message>
    <message>
        <source>lineup_status.json lacks %1.</source>
        <translation>A lineup_status.json le falta %1.</translation>
    </message>
    <message>
        <source>The scan that Plex starts was done after %1 ms.</source>
        <translation>La búsqueda que inicia Plex terminó tras %1 ms.</translation>
    </message>
    <message>
        <source>The device offers no scan. Plex then reads the channels at once.</source>
        <translation>El dispositivo no ofrece búsqueda. Plex lee entonces los canales al momento.</translation>
    </message>
    <message>
        <source>Not tried: somebody watches.</source>
        <translation>Sin probar: alguien está viendo.</translation>
    </message>
    <message>
        <source>Run the check again when nobody does, if you want to try the scan too.</source>
        <translation>Repita la revisión cuando no vea nadie, si quiere probar también la búsqueda.</translation>
    </message>
    <message>
        <source>The scan that Plex starts is answered with the error %1. Plex then says &quot;Device not found&quot;.</source>
        <translation>A la búsqueda que inicia Plex se contesta con el error %1. Plex dice entonces «Dispositivo no encontrado».</translation>
    </message>
    <message>
        <source>A proxy may let only reading requests pass. Let Plex reach PlexBridge directly.</source>
        <translation>Quizá un proxy deje pasar solo peticiones de lectura. Deje que Plex alcance PlexBridge directamente.</translation>
    </message>
    <message>
        <source>The scan still runs after %1 s.</source>
        <translation>La búsqueda sigue tras %1 s.</translation>
    </message>
    <message>
        <source>A provider answers slowly. Wait until the playlists are read before you set up Plex.</source>
        <translation>Un proveedor contesta despacio. Espere a que se lean las listas antes de configurar Plex.</translation>
    </message>
    <message>
        <source>Channels offered: %1.</source>
        <translation>Canales ofrecidos: %1.</translation>
    </message>
    <message>
        <source>No channel is offered, and Plex cannot be set up without one.</source>
        <translation>No se ofrece ningún canal, y sin uno no se puede configurar Plex.</translation>
    </message>
    <message>
        <source>Add a playlist in the settings, or look at the Channels page for what is wrong with it.</source>
        <translation>Añada una lista en los ajustes, o mire en la página Canales qué le pasa.</translation>
    </message>
    <message>
        <source>%1 channels are offered. Plex cannot save more than 480 when it is set up.</source>
        <translation>Se ofrecen %1 canales. Plex no puede guardar más de 480 cuando se configura.</translation>
    </message>
    <message>
        <source>Hide channels that nobody watches, or use a smaller playlist.</source>
        <translation>Oculte canales que nadie ve, o use una lista más pequeña.</translation>
    </message>
    <message>
        <source>Every channel has a number of its own.</source>
        <translation>Cada canal tiene su propio número.</translation>
    </message>
    <message>
        <source>Used more than once: %1. Plex then shows one channel of each number.</source>
        <translation>Usados más de una vez: %1. Plex muestra entonces un canal de cada número.</translation>
    </message>
    <message>
        <source>Give the channels different numbers in the playlist (tvg-chno).</source>
        <translation>Dé a los canales números distintos en la lista (tvg-chno).</translation>
    </message>
    <message>
        <source>Without a number: %1. Plex finds only one such channel.</source>
        <translation>Sin número: %1. Plex encuentra solo uno de esos canales.</translation>
    </message>
    <message>
        <source>Give these channels numbers in the playlist (tvg-chno).</source>
        <translation>Dé números a esos canales en la lista (tvg-chno).</translation>
    </message>
    <message>
        <source>Not in the form 5 or 5.1: %1. Some programs leave these channels out.</source>
        <translation>No en la forma 5 o 5.1: %1. Algunos programas omiten esos canales.</translation>
    </message>
    <message>
        <source>Give these channels other numbers in the playlist (tvg-chno).</source>
        <translation>Dé otros números a esos canales en la lista (tvg-chno).</translation>
    </message>
    <message>
        <source>Every channel has a name.</source>
        <translation>Cada canal tiene nombre.</translation>
    </message>
    <message>
        <source>Channels without a name: %1.</source>
        <translation>Canales sin nombre: %1.</translation>
    </message>
    <message>
        <source>Give them a name in the playlist.</source>
        <translation>Deles un nombre en la lista.</translation>
    </message>
    <message>
        <source>Every channel has an address that Plex can use.</source>
        <translation>Cada canal tiene una dirección que Plex puede usar.</translation>
    </message>
    <message>
        <source>Channels without an address: %1.</source>
        <translation>Canales sin dirección: %1.</translation>
    </message>
    <message>
        <source>Channels are told to be at %1, which means Plex&apos;s own computer and not this one.</source>
        <translation>Se dice que los canales están en %1, que es el propio ordenador de Plex y no este.</translation>
    </message>
    <message>
        <source>Channels are told to be at %1, which is not where the device was asked.</source>
        <translation>Se dice que los canales están en %1, que no es donde se preguntó al dispositivo.</translation>
    </message>
    <message>
        <source>These channels have a question mark in their address: %1. Plex adds another one to it.</source>
        <translation>Estos canales tienen un signo de interrogación en su dirección: %1. Plex le añade otro.</translation>
    </message>
    <message>
        <source>Channel %1 plays after %2 ms.</source>
        <translation>El canal %1 funciona tras %2 ms.</translation>
    </message>
    <message>
        <source>Channel %1 plays only after %2 ms. Some programs give up earlier.</source>
        <translation>El canal %1 funciona solo tras %2 ms. Algunos programas desisten antes.</translation>
    </message>
    <message>
        <source>The provider is slow to answer; try another channel.</source>
        <translation>El proveedor tarda en contestar; pruebe otro canal.</translation>
    </message>
    <message>
        <source>Not tried: all tuners are in use.</source>
        <translation>Sin probar: todos los sintonizadores están en uso.</translation>
    </message>
    <message>
        <source>Run the check again when fewer watch.</source>
        <translation>Repita la revisión cuando vean menos.</translation>
    </message>
    <message>
        <source>Channel %1 does not play: %2.</source>
        <translation>El canal %1 no funciona: %2.</translation>
    </message>
    <message>
        <source>Try whether other channels play. If none does, look at the provider&apos;s account and at the Log page.</source>
        <translation>Pruebe si funcionan otros canales. Si ninguno, mire la cuenta del proveedor y la página Registro.</translation>
    </message>
    <message>
        <source>Channel %1 is answered, but no video comes. Plex gives up after about 30 seconds.</source>
        <translation>Al canal %1 se contesta, pero no llega vídeo. Plex desiste tras unos 30 segundos.</translation>
    </message>
    <message>
        <source>What channel %1 sends is no video (%2).</source>
        <translation>Lo que envía el canal %1 no es vídeo (%2).</translation>
    </message>
    <message>
        <source>Channel %1 plays also when Plex adds its wish to transcode.</source>
        <translation>El canal %1 funciona también cuando Plex añade su deseo de transcodificar.</translation>
    </message>
    <message>
        <source>Port %1, which Plex falls back to, answers.</source>
        <translation>El puerto %1, al que recurre Plex, contesta.</translation>
    </message>
    <message>
        <source>Port %1 does not answer. Plex falls back to it for a channel whose address it lost.</source>
        <translation>El puerto %1 no contesta. Plex recurre a él para un canal cuya dirección perdió.</translation>
    </message>
    <message>
        <source>Use port %1 for video, if no other program needs it.</source>
        <translation>Use el puerto %1 para el vídeo, si no lo necesita otro programa.</translation>
    </message>
    <message>
        <source>The guide has %1 programmes (%2 MB).</source>
        <translation>La guía tiene %1 programas (%2 MB).</translation>
    </message>
    <message>
        <source>The guide is damaged at line %1: %2.</source>
        <translation>La guía está dañada en la línea %1: %2.</translation>
    </message>
    <message>
        <source>Restart PlexBridge; if it stays so, report it.</source>
        <translation>Reinicie PlexBridge; si sigue así, infórmelo.</translation>
    </message>
    <message>
        <source>The guide has %1 MB. Plex has trouble with more than 20 MB.</source>
        <translation>La guía tiene %1 MB. Plex tiene problemas con más de 20 MB.</translation>
    </message>
    <message>
        <source>Use a guide with fewer days, or hide channels that nobody watches.</source>
        <translation>Use una guía con menos días, u oculte canales que nadie ve.</translation>
    </message>
    <message>
        <source>The guide has channels, but no programmes. Plex shows &quot;Unknown Airing&quot;.</source>
        <translation>La guía tiene canales, pero no programas. Plex muestra «Emisión desconocida».</translation>
    </message>
    <message>
        <source>Add a guide (XMLTV) in the settings, or wait until it is read.</source>
        <translation>Añada una guía (XMLTV) en los ajustes, o espere a que se lea.</translation>
    </message>
    <message>
        <source>The last programme of the guide ended on %1.</source>
        <translation>El último programa de la guía terminó el %1.</translation>
    </message>
    <message>
        <source>See that the guide&apos;s address in the settings still works.</source>
        <translation>Vea que la dirección de la guía en los ajustes siga funcionando.</translation>
    </message>
    <message>
        <source>Every channel is in the guide under its number.</source>
        <translation>Cada canal está en la guía con su número.</translation>
    </message>
    <message>
        <source>Channels of the guide that are not offered: %1. Plex does not map them by itself.</source>
        <translation>Canales de la guía que no se ofrecen: %1. Plex no los empareja por sí mismo.</translation>
    </message>
    <message>
        <source>Channels without programmes: %1.</source>
        <translation>Canales sin programas: %1.</translation>
    </message>
    <message>
        <source>Add a guide that has them, or set their tvg-id in the playlist to its ids.</source>
        <translation>Añada una guía que los tenga, o ponga su tvg-id en la lista a los suyos.</translation>
    </message>
    <message>
        <source>The device answers the search at %1.</source>
        <translation>El dispositivo contesta a la búsqueda en %1.</translation>
    </message>
    <message>
        <source>Discovery is switched off, so Plex does not find the device by itself.</source>
        <translation>El descubrimiento está apagado, así que Plex no encuentra el dispositivo por sí mismo.</translation>
    </message>
    <message>
        <source>Switch it on in the settings, or type the address into Plex.</source>
        <translation>Enciéndalo en los ajustes, o escriba la dirección en Plex.</translation>
    </message>
    <message>
        <source>Plex searches at port %2, where this device does not listen.</source>
        <translation>Plex busca en el puerto %2, donde este dispositivo no escucha.</translation>
    </message>
    <message>
        <source>Set the port for discovery to %2, or type the address into Plex.</source>
        <translation>Ponga el puerto de descubrimiento a %2, o escriba la dirección en Plex.</translation>
    </message>
    <message>
        <source>No answer to the search at %1, port %2 (UDP). Plex does not find the device by itself.</source>
        <translation>Nadie contesta a la búsqueda en %1, puerto %2 (UDP). Plex no encuentra el dispositivo por sí mismo.</translation>
    </message>
    <message>
        <source>End other tuner programs on this computer and look at the firewall, or type the address into Plex.</source>
        <translation>Termine otros programas de sintonizador en este ordenador y mire el cortafuegos, o escriba la dirección en Plex.</translation>
    </message>
    <message>
        <source>The answer to the search is not valid (%2), so programs ignore it.</source>
        <translation>La respuesta a la búsqueda no es válida (%2), así que los programas no le hacen caso.</translation>
    </message>
    <message>
        <source>End other tuner programs on this computer.</source>
        <translation>Termine otros programas de sintonizador en este ordenador.</translation>
    </message>
    <message>
        <source>Another device (%1) answers the search in PlexBridge&apos;s place, at port %2 (UDP).</source>
        <translation>Otro dispositivo (%1) contesta a la búsqueda en lugar de PlexBridge, en el puerto %2 (UDP).</translation>
    </message>
    <message>
        <source>End the other tuner program on this computer, then restart PlexBridge.</source>
        <translation>Termine el otro programa de sintonizador en este ordenador y reinicie PlexBridge.</translation>
    </message>
    <message>
        <source>The search was answered from %1 instead of %2, and programs take that for the device&apos;s address.</source>
        <translation>A la búsqueda se contestó desde %1 en vez de %2, y los programas toman eso por la dirección del dispositivo.</translation>
    </message>
    <message>
        <source>Set the address to listen on in the settings to %2.</source>
        <translation>Ponga la dirección de escucha en los ajustes a %2.</translation>
    </message>
    <message>
        <source>The device answers the UPnP search.</source>
        <translation>El dispositivo contesta a la búsqueda UPnP.</translation>
    </message>
    <message>
        <source>No answer to the UPnP search. Few programs need it; Plex has another one.</source>
        <translation>Nadie contesta a la búsqueda UPnP. Pocos programas la necesitan; Plex tiene otra.</translation>
    </message>
    <message>
        <source>Look at the firewall (port 1900, UDP).</source>
        <translation>Mire el cortafuegos (puerto 1900, UDP).</translation>
    </message>
    <message>
        <source>The device listens on an IPv6 address only, and the UPnP search goes over IPv4.</source>
        <translation>El dispositivo escucha solo en una dirección IPv6, y la búsqueda UPnP va por IPv4.</translation>
    </message>
    <message>
        <source>Leave the address in the settings empty, or type an IPv4 address.</source>
        <translation>Deje vacía la dirección en los ajustes, o escriba una dirección IPv4.</translation>
    </message>
    <message>
        <source>No other device in the network has the ID %1.</source>
        <translation>Ningún otro dispositivo de la red tiene el identificador %1.</translation>
    </message>
    <message>
        <source>The device at %1 has the same ID %2. Plex takes both for one.</source>
        <translation>El dispositivo en %1 tiene el mismo identificador %2. Plex los toma por uno.</translation>
    </message>
    <message>
        <source>End one of them, or choose &quot;Use another device ID&quot; on the Device page and add PlexBridge in Plex anew. Without a window: remove device.json from the data directory and restart PlexBridge.</source>
        <translation>Termine uno de ellos, o elija «Usar otro identificador» en la página Dispositivo y añada PlexBridge de nuevo en Plex. Sin ventana: quite device.json de la carpeta de datos y reinicie PlexBridge.</translation>
    </message>
    <message>
        <source>No firewall was seen on this computer.</source>
        <translation>No se vio ningún cortafuegos en este ordenador.</translation>
    </message>
    <message>
        <source>Whether a firewall is on could not be seen on this computer.</source>
        <translation>No se pudo ver en este ordenador si hay un cortafuegos encendido.</translation>
    </message>
    <message>
        <source>If Plex does not reach PlexBridge, look whether a firewall closes its ports.</source>
        <translation>Si Plex no alcanza PlexBridge, mire si un cortafuegos cierra sus puertos.</translation>
    </message>
    <message>
        <source>The firewall ufw is on. Whether it lets Plex through, only an administrator can see.</source>
        <translation>El cortafuegos ufw está encendido. Si deja pasar a Plex, solo lo ve un administrador.</translation>
    </message>
    <message>
        <source>If Plex does not reach PlexBridge, open its ports: %1</source>
        <translation>Si Plex no alcanza PlexBridge, abra sus puertos: %1</translation>
    </message>
    <message>
        <source>The firewall firewalld is on. Whether it lets Plex through, only an administrator can see.</source>
        <translation>El cortafuegos firewalld está encendido. Si deja pasar a Plex, solo lo ve un administrador.</translation>
    </message>
    <message>
        <source>The firewall nftables is on. Whether it lets Plex through, only an administrator can see.</source>
        <translation>El cortafuegos nftables está encendido. Si deja pasar a Plex, solo lo ve un administrador.</translation>
    </message>
    <message>
        <source>Fine</source>
        <comment>a check of the connection with Plex</comment>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <comment>a check of the connection with Plex</comment>
        <translation>Conviene saberlo</translation>
    </message>
    <message>
        <source>Must be mended</source>
        <comment>a check of the connection with Plex</comment>
        <translation>Hay que arreglarlo</translation>
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
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes, abbreviated</comment>
        <translation>
            <numerusform>hace %n min</numerusform>
            <numerusform>hace %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours, abbreviated</comment>
        <translation>
            <numerusform>hace %n h</numerusform>
            <numerusform>hace %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <comment>minutes, abbreviated</comment>
        <translation>
            <numerusform>en %n min</numerusform>
            <numerusform>en %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <comment>hours, abbreviated</comment>
        <translation>
            <numerusform>en %n h</numerusform>
            <numerusform>en %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
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
        <translation>Sin grupo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group, number of its channels</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The playlist has no such group at the moment.</source>
        <translation>La lista no tiene ese grupo ahora.</translation>
    </message>
</context>
<context>
    <name>GuideLinkDialog</name>
    <message>
        <source>Guide channels</source>
        <translation>Canales de la guía</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter of the channels</source>
        <translation>Filtro de los canales</translation>
    </message>
    <message>
        <source>Which channels are shown</source>
        <translation>Qué canales se muestran</translation>
    </message>
    <message>
        <source>Channels and their guide channels</source>
        <translation>Canales y sus canales de la guía</translation>
    </message>
    <message>
        <source>Search all guides by name or id</source>
        <translation>Buscar en todas las guías por nombre o id</translation>
    </message>
    <message>
        <source>Search in the guides</source>
        <translation>Buscar en las guías</translation>
    </message>
    <message>
        <source>Channels of the guides</source>
        <translation>Canales de las guías</translation>
    </message>
    <message>
        <source>&amp;Use this one</source>
        <translation>&amp;Usar este</translation>
    </message>
    <message>
        <source>Take the programmes of the selected channel of the guide. This stays over refreshes.</source>
        <translation>Tomar los programas del canal elegido de la guía. Se mantiene tras las actualizaciones.</translation>
    </message>
    <message>
        <source>&amp;No guide</source>
        <translation>&amp;Sin guía</translation>
    </message>
    <message>
        <source>Give this channel no programmes of a guide</source>
        <translation>No dar a este canal programas de ninguna guía</translation>
    </message>
    <message>
        <source>&amp;Automatic again</source>
        <translation>Otra vez &amp;automático</translation>
    </message>
    <message>
        <source>Forget what was chosen and match by id and name</source>
        <translation>Olvidar lo elegido y emparejar por id y nombre</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Todos los canales</translation>
    </message>
    <message>
        <source>Unsure matches</source>
        <translation>Aciertos inseguros</translation>
    </message>
    <message>
        <source>Without a guide</source>
        <translation>Sin guía</translation>
    </message>
    <message>
        <source>No guide has such a channel.</source>
        <translation>Ninguna guía tiene un canal así.</translation>
    </message>
    <message numerus="yes">
        <source>The best %1 of %n found. Type more to narrow them down.</source>
        <translation>
            <numerusform>El mejor %1 de %n encontrado. Escriba más para reducir.</numerusform>
            <numerusform>Los %1 mejores de %n encontrados. Escriba más para reducir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>channels of the guides</comment>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a channel</source>
        <translation>Elija un canal</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>channel number, channel name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>It shall have no guide.</source>
        <translation>No debe tener guía.</translation>
    </message>
    <message>
        <source>Now: %1 (%2). %3</source>
        <comment>channel of a guide, its id, why they belong together</comment>
        <translation>Ahora: %1 (%2). %3</translation>
    </message>
</context>
<context>
    <name>GuideList</name>
    <message>
        <source>Options…</source>
        <translation>Opciones…</translation>
    </message>
    <message>
        <source>%1 – times moved by %2</source>
        <comment>a guide, hours as +1:00</comment>
        <translation>%1: horas movidas %2</translation>
    </message>
    <message>
        <source>%1 – times meant in %2</source>
        <comment>a guide, a time zone</comment>
        <translation>%1: horas en la zona %2</translation>
    </message>
</context>
<context>
    <name>GuideOptionsDialog</name>
    <message>
        <source>Accept a &amp;certificate that can&apos;t be verified</source>
        <translation>Aceptar un &amp;certificado que no se puede verificar</translation>
    </message>
    <message>
        <source>Options of %1</source>
        <comment>window title: a guide</comment>
        <translation>Opciones de %1</translation>
    </message>
    <message>
        <source>&amp;Times:</source>
        <translation>&amp;Horas:</translation>
    </message>
    <message>
        <source>Many guides write times without saying in which zone they are.</source>
        <translation>Muchas guías escriben horas sin decir en qué zona están.</translation>
    </message>
    <message>
        <source>Zone of times that name none</source>
        <translation>Zona de las horas que no nombran ninguna</translation>
    </message>
    <message>
        <source>&amp;Zone of times that name none:</source>
        <translation>&amp;Zona de las horas que no nombran ninguna:</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Agente de usuario</translation>
    </message>
    <message>
        <source>PlexBridge&apos;s own</source>
        <comment>user agent</comment>
        <translation>El de PlexBridge</translation>
    </message>
    <message>
        <source>User &amp;agent:</source>
        <translation>&amp;Agente de usuario:</translation>
    </message>
    <message>
        <source>What the guide has at %1 is shown at %1.</source>
        <comment>a time</comment>
        <translation>Lo que la guía tiene a las %1 se muestra a las %1.</translation>
    </message>
    <message>
        <source>What the guide has at %1 is shown at %2.</source>
        <comment>times</comment>
        <translation>Lo que la guía tiene a las %1 se muestra a las %2.</translation>
    </message>
    <message>
        <source>This is no name of a time zone, such as Europe/Berlin.</source>
        <translation>No es el nombre de una zona horaria como Europe/Berlin.</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Guide channels…</source>
        <translation>Canales de la guía…</translation>
    </message>
    <message>
        <source>See and correct which channel of a guide belongs to which channel</source>
        <translation>Ver y corregir qué canal de una guía va con qué canal</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Read all guides again</source>
        <translation>Leer otra vez todas las guías</translation>
    </message>
    <message>
        <source>Sources of the guide</source>
        <translation>Fuentes de la guía</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>No guide yet</source>
        <translation>Aún sin guía</translation>
    </message>
    <message>
        <source>A guide tells Plex what is on and when, so that it can show and record it. Until then each channel gets placeholders. Add an XMLTV guide by address or file; many playlists name one themselves.</source>
        <translation>Una guía dice a Plex qué ponen y cuándo, para que pueda mostrarlo y grabarlo. Hasta entonces cada canal recibe programas de relleno. Añada una guía XMLTV por dirección o archivo; muchas listas nombran una ellas mismas.</translation>
    </message>
    <message>
        <source>Add a guide…</source>
        <translation>Añadir una guía…</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the guides</source>
        <translation>
            <numerusform>%n problema en las guías</numerusform>
            <numerusform>%n problemas en las guías</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 channels have a guide.</source>
        <comment>counts</comment>
        <translation>%1 de %2 canales tienen guía.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln get(s) placeholders.</source>
        <comment>after: n of m have a guide</comment>
        <translation>
            <numerusform>%1 %Ln recibe programas de relleno.</numerusform>
            <numerusform>%1 %Ln reciben programas de relleno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln has/have no programmes.</source>
        <comment>after: n of m have a guide</comment>
        <translation>
            <numerusform>%1 %Ln no tiene programas.</numerusform>
            <numerusform>%1 %Ln no tienen programas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plex is given %1 that reach until %2.</source>
        <comment>size of the guide, a date</comment>
        <translation>A Plex se le dan %1 que llegan hasta %2.</translation>
    </message>
    <message>
        <source>The guides are being read…</source>
        <translation>Leyendo las guías…</translation>
    </message>
    <message>
        <source>The guides are read again %1.</source>
        <comment>in 3 h</comment>
        <translation>Las guías se leen otra vez %1.</translation>
    </message>
    <message>
        <source>Choose a channel to see its programmes</source>
        <translation>Elija un canal para ver sus programas</translation>
    </message>
    <message>
        <source>Programmes of %1</source>
        <comment>a channel</comment>
        <translation>Programas de %1</translation>
    </message>
    <message>
        <source>&amp;Times:</source>
        <comment>of the programmes of a channel</comment>
        <translation>&amp;Horas:</translation>
    </message>
    <message>
        <source>Moves the programmes of this channel, here and for Plex, where the guide has them too early or too late</source>
        <translation>Mueve los programas de este canal, aquí y para Plex, cuando la guía los tiene demasiado pronto o demasiado tarde</translation>
    </message>
    <message>
        <source>As the guide has them</source>
        <comment>times</comment>
        <translation>Como en la guía</translation>
    </message>
    <message>
        <source>As the playlist says (%1)</source>
        <comment>times; hours as +1:00</comment>
        <translation>Como dice la lista (%1)</translation>
    </message>
    <message>
        <source>As the times are turned in the settings. Nothing changes before that is saved.</source>
        <translation>Como se están moviendo las horas en los ajustes. Nada cambia hasta que se guarde.</translation>
    </message>
</context>
<context>
    <name>GuideSourceModel</name>
    <message>
        <source>Source</source>
        <comment>column: of a guide</comment>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <comment>column</comment>
        <translation>Última actualización</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column: of the last refresh</comment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column</comment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Channels</source>
        <comment>column: how many</comment>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Programmes</source>
        <comment>column: how many</comment>
        <translation>Programas</translation>
    </message>
    <message>
        <source>%1 (named by a playlist)</source>
        <comment>source of a guide</comment>
        <translation>%1 (nombrada por una lista)</translation>
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
        <translation>Hecho por PlexBridge, ya que ninguna guía conoce este canal.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>time and title of a programme</comment>
        <translation>Después: %1</translation>
    </message>
    <message>
        <source>placeholders</source>
        <comment>what a channel has instead of a guide</comment>
        <translation>relleno</translation>
    </message>
    <message>
        <source>over</source>
        <comment>a guide that reaches no further than the past</comment>
        <translation>terminada</translation>
    </message>
    <message numerus="yes">
        <source>%n programme(s), until %1</source>
        <translation>
            <numerusform>%n programa, hasta %1</numerusform>
            <numerusform>%n programas, hasta %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Its guide has no programmes for the days to come.</source>
        <translation>Su guía no tiene programas para los próximos días.</translation>
    </message>
    <message>
        <source>Plex is given placeholders of an hour each.</source>
        <translation>A Plex se le da relleno de una hora cada vez.</translation>
    </message>
    <message>
        <source>Plex is given no programmes for it.</source>
        <translation>A Plex no se le dan programas para él.</translation>
    </message>
    <message>
        <source>no guide</source>
        <comment>as a person chose</comment>
        <translation>sin guía</translation>
    </message>
    <message>
        <source>Chosen</source>
        <comment>a guide channel that a person chose</comment>
        <translation>Elegido</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Chosen by hand.</source>
        <translation>Elegido a mano.</translation>
    </message>
    <message>
        <source>Guide and playlist use the same id.</source>
        <translation>Guía y lista usan el mismo id.</translation>
    </message>
    <message>
        <source>Guide and playlist use the same id, but for capital letters.</source>
        <translation>Guía y lista usan el mismo id, salvo mayúsculas.</translation>
    </message>
    <message>
        <source>The names are the same.</source>
        <translation>Los nombres son iguales.</translation>
    </message>
    <message>
        <source>The names are alike. Better check it.</source>
        <translation>Los nombres se parecen. Mejor compruébelo.</translation>
    </message>
    <message>
        <source>No guide has a channel that fits.</source>
        <translation>Ninguna guía tiene un canal que encaje.</translation>
    </message>
    <message>
        <source>Fine</source>
        <comment>result of a refresh</comment>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <comment>a playlist or guide</comment>
        <translation>Aún sin leer</translation>
    </message>
    <message>
        <source>What was read %1 stays in use.</source>
        <comment>how long ago</comment>
        <translation>Lo que se leyó %1 sigue en uso.</translation>
    </message>
    <message>
        <source>It could not be read yet.</source>
        <translation>Aún no se pudo leer.</translation>
    </message>
    <message>
        <source>missing since %1</source>
        <comment>a channel; a date</comment>
        <translation>perdido desde %1</translation>
    </message>
    <message>
        <source>Its playlist does not have it any more since %1.
Number, name and guide wait for it until %2, or until you forget it.</source>
        <translation>Su lista ya no lo tiene desde %1.
Número, nombre y guía lo esperan hasta %2, o hasta que usted lo olvide.</translation>
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
        <translation>Aún no se sabe: se ve tras los primeros segundos de vídeo.</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <comment>codec</comment>
        <translation>Imagen: %1</translation>
    </message>
    <message>
        <source>Picture: %1, %2 × %3 pixels, interlaced (half of the lines at a time)</source>
        <translation>Imagen: %1, %2 × %3 píxeles, entrelazada (la mitad de las líneas cada vez)</translation>
    </message>
    <message>
        <source>Picture: %1, %2 × %3 pixels</source>
        <translation>Imagen: %1, %2 × %3 píxeles</translation>
    </message>
    <message>
        <source>Sound: %1</source>
        <comment>codecs</comment>
        <translation>Sonido: %1</translation>
    </message>
    <message numerus="yes">
        <source>Packets were missing in %n place(s) since it began: the picture may show blocks. Mostly it is the provider&apos;s line.</source>
        <translation>
            <numerusform>Faltaron paquetes en %n lugar desde que empezó: la imagen puede mostrar bloques. Casi siempre es la línea del proveedor.</numerusform>
            <numerusform>Faltaron paquetes en %n lugares desde que empezó: la imagen puede mostrar bloques. Casi siempre es la línea del proveedor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of the stream was late or jumped %n time(s): picture and sound may halt for a moment.</source>
        <translation>
            <numerusform>El reloj del flujo se retrasó o saltó %n vez: imagen y sonido pueden pararse un momento.</numerusform>
            <numerusform>El reloj del flujo se retrasó o saltó %n veces: imagen y sonido pueden pararse un momento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was missing since it began.</source>
        <translation>No faltó nada desde que empezó.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>how often a connection was opened anew</comment>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <comment>how often, how long ago the last time was</comment>
        <translation>%1, hace %2</translation>
    </message>
    <message>
        <source>The connection never broke since it began.</source>
        <translation>La conexión nunca se rompió desde que empezó.</translation>
    </message>
    <message numerus="yes">
        <source>The connection was opened anew %n time(s) since it began. Viewers stay connected meanwhile.</source>
        <translation>
            <numerusform>La conexión se abrió de nuevo %n vez desde que empezó. Los espectadores siguen conectados mientras.</numerusform>
            <numerusform>La conexión se abrió de nuevo %n veces desde que empezó. Los espectadores siguen conectados mientras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last %1 ago (%2)</source>
        <comment>how long ago, exact time</comment>
        <translation>La última hace %1 (%2)</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <comment>why a connection was opened anew</comment>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds, with one decimal</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>The provider has sent no video yet.</source>
        <translation>El proveedor aún no ha enviado vídeo.</translation>
    </message>
    <message>
        <source>So long the provider took to send the first video. It is most of what a viewer waits for when switching to the channel.</source>
        <translation>Lo que tardó el proveedor en enviar el primer vídeo. Es casi todo lo que espera quien cambia a este canal.</translation>
    </message>
    <message>
        <source>Sound in AAC LATM: Plex can&apos;t record it</source>
        <translation>Sonido en AAC LATM: Plex no puede grabarlo</translation>
    </message>
    <message>
        <source>Some players stay silent, too. Use another variant of the channel if the provider has one: with AAC in ADTS, MP2 or AC-3.</source>
        <translation>Algunos reproductores también se quedan mudos. Use otra variante del canal si el proveedor la tiene: con AAC en ADTS, MP2 o AC-3.</translation>
    </message>
    <message>
        <source>Sound in DTS: most players can&apos;t play it</source>
        <translation>Sonido en DTS: la mayoría de reproductores no puede</translation>
    </message>
    <message>
        <source>Plex has to convert it, which takes computing time. Use another variant of the channel if the provider has one.</source>
        <translation>Plex tiene que convertirlo, lo que cuesta cálculo. Use otra variante del canal si el proveedor la tiene.</translation>
    </message>
    <message>
        <source>Picture in an unknown format: no player is known to show it</source>
        <translation>Imagen en un formato desconocido: no se sabe de reproductor que la muestre</translation>
    </message>
    <message>
        <source>Picture in %1: hardly any player shows it</source>
        <comment>codec</comment>
        <translation>Imagen en %1: casi ningún reproductor la muestra</translation>
    </message>
    <message>
        <source>Use another variant of the channel if the provider has one, best in H.264.</source>
        <translation>Use otra variante del canal si el proveedor la tiene, mejor en H.264.</translation>
    </message>
    <message>
        <source>No picture: Plex takes the channel for broken</source>
        <translation>Sin imagen: Plex toma el canal por roto</translation>
    </message>
    <message>
        <source>It is a radio channel. Other players play it; in Plex, leave it out of the lineup.</source>
        <translation>Es un canal de radio. Otros reproductores lo ponen; en Plex, no lo incluya.</translation>
    </message>
    <message>
        <source>Encrypted: nobody can see it</source>
        <translation>Cifrado: nadie puede verlo</translation>
    </message>
    <message>
        <source>The provider sends it scrambled. Ask there whether your subscription includes it.</source>
        <translation>El proveedor lo envía codificado. Pregunte allí si su suscripción lo incluye.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a stream: the provider sends nothing</comment>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>Unsuitable</source>
        <comment>a stream whose codecs many players can&apos;t show</comment>
        <translation>Inadecuado</translation>
    </message>
    <message numerus="yes">
        <source>Broke %n time(s)</source>
        <comment>a stream</comment>
        <translation>
            <numerusform>Se rompió %n vez</numerusform>
            <numerusform>Se rompió %n veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <comment>in a stream</comment>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message>
        <source>Good</source>
        <comment>a stream</comment>
        <translation>Bueno</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) in the stream</source>
        <translation>
            <numerusform>%n error en el flujo</numerusform>
            <numerusform>%n errores en el flujo</numerusform>
        </translation>
    </message>
    <message>
        <source>reopened %1</source>
        <comment>how often a connection was opened anew, how long ago</comment>
        <translation>abierta de nuevo %1</translation>
    </message>
    <message>
        <source>First video after %1</source>
        <comment>so many seconds</comment>
        <translation>Primer vídeo tras %1</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Watched hours by weekday and hour</source>
        <translation>Horas vistas por día de la semana y hora</translation>
    </message>
    <message>
        <source>%1 %2 h</source>
        <comment>weekday, watched hours</comment>
        <translation>%1 %2 h</translation>
    </message>
    <message>
        <source>%1 %2: %3 h watched</source>
        <comment>weekday, time, hours</comment>
        <translation>%1 %2: %3 h vistas</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Ended</source>
        <comment>column: when</comment>
        <translation>Terminó</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>column</comment>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>column</comment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column</comment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <comment>column</comment>
        <translation>Por qué terminó</translation>
    </message>
    <message>
        <source>Length</source>
        <comment>column: duration</comment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>column: how much was sent</comment>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Session</source>
        <comment>column</comment>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>From %1
until %2</source>
        <translation>De %1
a %2</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Channel, name or number</source>
        <translation>Canal, nombre o número</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Read the history again</source>
        <translation>Leer otra vez el historial</translation>
    </message>
    <message>
        <source>Ended sessions</source>
        <translation>Sesiones terminadas</translation>
    </message>
    <message>
        <source>Load more</source>
        <translation>Cargar más</translation>
    </message>
    <message>
        <source>Steps of the selected session</source>
        <translation>Pasos de la sesión elegida</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n session(s): %2 watched, %3</source>
        <comment>time, amount of data</comment>
        <translation>
            <numerusform>%1 de %n sesión: %2 visto, %3</numerusform>
            <numerusform>%1 de %n sesiones: %2 visto, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who watched what, then why it ended</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Select a session to see its steps</source>
        <translation>Elija una sesión para ver sus pasos</translation>
    </message>
    <message>
        <source>The history can&apos;t be read at the moment</source>
        <translation>El historial no se puede leer ahora</translation>
    </message>
    <message>
        <source>The database does not answer. The status line below says why.</source>
        <translation>La base de datos no contesta. La línea de estado de abajo dice por qué.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No ended sessions</source>
        <translation>No hay sesiones terminadas</translation>
    </message>
    <message>
        <source>Sessions that are over are listed here, with the reason why they ended.</source>
        <translation>Aquí aparecen las sesiones acabadas, con el motivo por el que terminaron.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>The history is being read</source>
        <translation>Se está leyendo el historial</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Find on this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What it does</source>
        <comment>column</comment>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>column</comment>
        <translation>Tecla</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Time</source>
        <comment>column</comment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>column: severity of a log line</comment>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>column: part of the program</comment>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>column</comment>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Least level shown</source>
        <translation>Nivel mínimo mostrado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all that are shown</source>
        <translation>Copiar las líneas elegidas, o todas las mostradas</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save the lines that are shown to a file</source>
        <translation>Guardar en un archivo las líneas mostradas</translation>
    </message>
    <message>
        <source>No log lines</source>
        <translation>No hay líneas de registro</translation>
    </message>
    <message>
        <source>What PlexBridge does is told here, line by line. At this level there is nothing to tell.</source>
        <translation>Aquí se dice, línea a línea, lo que hace PlexBridge. A este nivel no hay nada que decir.</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>least severity shown</comment>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Write them from now on</source>
        <translation>Escribirlas desde ahora</translation>
    </message>
    <message>
        <source>Such lines are not written at the moment</source>
        <translation>Esas líneas no se escriben ahora</translation>
    </message>
    <message>
        <source>PlexBridge writes only lines from %1 on.</source>
        <comment>a log level</comment>
        <translation>PlexBridge solo escribe líneas desde %1.</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>Guardar registro</translation>
    </message>
    <message>
        <source>The log was not saved</source>
        <translation>El registro no se guardó</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Choose another place.</source>
        <translation>No se puede escribir %1. Elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>Set &amp;up…</source>
        <translation>&amp;Configurar…</translation>
    </message>
    <message>
        <source>&amp;Check-up…</source>
        <translation>&amp;Revisión…</translation>
    </message>
    <message>
        <source>How to &amp;add it in Plex</source>
        <translation>Cómo &amp;añadirlo en Plex</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Teclas…</translation>
    </message>
    <message>
        <source>For &amp;support…</source>
        <translation>Para &amp;asistencia…</translation>
    </message>
    <message>
        <source>A&amp;bout PlexBridge…</source>
        <translation>A&amp;cerca de PlexBridge…</translation>
    </message>
    <message>
        <source>&amp;Refresh channels</source>
        <translation>Act&amp;ualizar canales</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consumidores</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sucesos</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>%1 – PlexBridge</source>
        <comment>window title: name of the device</comment>
        <translation>%1 – PlexBridge</translation>
    </message>
    <message>
        <source>&amp;Undo:</source>
        <comment>before what is undone</comment>
        <translation>&amp;Deshacer:</translation>
    </message>
    <message>
        <source>&amp;Redo:</source>
        <comment>before what is done again</comment>
        <translation>&amp;Rehacer:</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir ajustes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>MessageSettings</name>
    <message>
        <source>What happens can be told to other programs and to a telephone. Nothing is sent unless an address stands here.</source>
        <translation>Lo que ocurre puede contarse a otros programas y a un teléfono. No se envía nada mientras aquí no haya una dirección.</translation>
    </message>
    <message>
        <source>MQTT: Home Assistant and others</source>
        <translation>MQTT: Home Assistant y otros</translation>
    </message>
    <message>
        <source>Home Assistant finds tuners in use, who watches and what is wrong by itself.</source>
        <translation>Home Assistant encuentra por sí solo los sintonizadores en uso, quién mira y qué va mal.</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>{message}, {kind}, {channel}, {number}, {client}, {detail}, {state}, {time}, {trouble} and {id} are replaced in what is sent.</source>
        <translation>{message}, {kind}, {channel}, {number}, {client}, {detail}, {state}, {time}, {trouble} y {id} se sustituyen en lo que se envía.</translation>
    </message>
    <message>
        <source>ntfy: notifications on a telephone</source>
        <translation>ntfy: notificaciones en un teléfono</translation>
    </message>
    <message>
        <source>Choose a topic that nobody guesses: who knows it can read along.</source>
        <translation>Elija un tema que nadie adivine: quien lo sepa puede leerlo.</translation>
    </message>
    <message>
        <source>Send a test</source>
        <comment>button</comment>
        <translation>Enviar una prueba</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>&amp;Webhook and ntfy are told:</source>
        <translation>A &amp;webhook y ntfy se les cuenta:</translation>
    </message>
    <message>
        <source>What webhook and ntfy are told</source>
        <translation>Qué se cuenta a webhook y ntfy</translation>
    </message>
    <message>
        <source>All that is trouble</source>
        <translation>Todo lo que es un problema</translation>
    </message>
    <message>
        <source>Everything that happens</source>
        <translation>Todo lo que ocurre</translation>
    </message>
    <message>
        <source>What is chosen here:</source>
        <translation>Lo que se elige aquí:</translation>
    </message>
    <message>
        <source>Kinds of events that webhook and ntfy are told</source>
        <translation>Clases de sucesos que se cuentan a webhook y ntfy</translation>
    </message>
    <message>
        <source>It arrived: the server answered %1.</source>
        <comment>a status number</comment>
        <translation>Llegó: el servidor respondió %1.</translation>
    </message>
    <message>
        <source>It arrived: the server answered %1: %2</source>
        <comment>a status number, its words</comment>
        <translation>Llegó: el servidor respondió %1: %2</translation>
    </message>
    <message>
        <source>It arrived.</source>
        <translation>Llegó.</translation>
    </message>
    <message>
        <source>It was not taken: the server answered %1.</source>
        <comment>a status number</comment>
        <translation>No se aceptó: el servidor respondió %1.</translation>
    </message>
    <message>
        <source>It was not taken: the server answered %1: %2</source>
        <comment>a status number, its words</comment>
        <translation>No se aceptó: el servidor respondió %1: %2</translation>
    </message>
    <message>
        <source>It did not arrive: %1</source>
        <translation>No llegó: %1</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Aún no se ha enviado nada.</translation>
    </message>
    <message numerus="yes">
        <source>The last message was taken; %Ln in all since the start.</source>
        <translation>
            <numerusform>El último mensaje se aceptó; %Ln desde el inicio.</numerusform>
            <numerusform>El último mensaje se aceptó; %Ln en total desde el inicio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages do not arrive; it is tried again: %1</source>
        <translation>Los mensajes no llegan; se vuelve a intentar: %1</translation>
    </message>
    <message>
        <source>Nothing is ticked. Tick what is to be told, or choose all that is trouble.</source>
        <translation>No hay nada marcado. Marque lo que se debe avisar, o elija todo lo que dé problemas.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Open</source>
        <comment>a notification: show it in the window</comment>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>PastChart</name>
    <message>
        <source>Viewers at once</source>
        <translation>Espectadores a la vez</translation>
    </message>
    <message numerus="yes">
        <source>At most %n at once</source>
        <comment>viewers</comment>
        <translation>
            <numerusform>Como mucho %n a la vez</numerusform>
            <numerusform>Como mucho %n a la vez</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: at most %2 at once</source>
        <comment>time, number of viewers</comment>
        <translation>%1: como mucho %2 a la vez</translation>
    </message>
</context>
<context>
    <name>PastView</name>
    <message>
        <source>Watched</source>
        <comment>column: time</comment>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>column: how much was sent</comment>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>column: how many sessions of all</comment>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Save table as CSV…</source>
        <translation>Guardar tabla como CSV…</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>column</comment>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>column</comment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Viewers at once</source>
        <translation>Espectadores a la vez</translation>
    </message>
    <message>
        <source>When somebody watches</source>
        <translation>Cuándo se ve</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s): %1 watched, %2</source>
        <comment>time, amount of data</comment>
        <translation>
            <numerusform>%n sesión: %1 visto, %2</numerusform>
            <numerusform>%n sesiones: %1 visto, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n fallida</numerusform>
            <numerusform>%n fallidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>counts</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>PlaylistList</name>
    <message>
        <source>Add account…</source>
        <translation>Añadir cuenta…</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Opciones…</translation>
    </message>
    <message>
        <source>Account at %1</source>
        <comment>server of a provider</comment>
        <translation>Cuenta en %1</translation>
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
            <numerusform>%1 (como mucho %n flujo a la vez)</numerusform>
            <numerusform>%1 (como mucho %n flujos a la vez)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – switched off</source>
        <comment>a playlist</comment>
        <translation>%1 – apagada</translation>
    </message>
    <message>
        <source>Certificates of this provider are not verified.</source>
        <translation>Los certificados de este proveedor no se verifican.</translation>
    </message>
</context>
<context>
    <name>PlaylistOptions</name>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>&amp;Use this playlist</source>
        <translation>&amp;Usar esta lista</translation>
    </message>
    <message>
        <source>Switched off, it has no channels. They get their numbers back when it is switched on again.</source>
        <translation>Apagada no tiene canales. Recuperan sus números cuando se enciende de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>Read again e&amp;very:</source>
        <translation>Leer otra &amp;vez cada:</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Solo cuando se pida</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>&amp;First number:</source>
        <translation>&amp;Primer número:</translation>
    </message>
    <message>
        <source>Channels that bring no number of their own are numbered from here on. Numbers that were given stay.</source>
        <translation>Los canales que no traen número se numeran a partir de aquí. Los números dados se mantienen.</translation>
    </message>
    <message>
        <source>&amp;Streams at once:</source>
        <translation>&amp;Flujos a la vez:</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>As many as your contract allows. Several viewers of one channel count once; more channels are not opened, so that the provider locks nobody out.</source>
        <translation>Tantos como permita su contrato. Varios espectadores de un canal cuentan una vez; más canales no se abren, para que el proveedor no bloquee a nadie.</translation>
    </message>
    <message>
        <source>User &amp;agent:</source>
        <translation>&amp;Agente de usuario:</translation>
    </message>
    <message>
        <source>PlexBridge&apos;s own</source>
        <translation>El de PlexBridge</translation>
    </message>
    <message>
        <source>The name of a player that the provider wants to see. Streams that name one in the playlist keep theirs.</source>
        <translation>El nombre de un reproductor que el proveedor quiere ver. Los flujos que nombran uno en la lista conservan el suyo.</translation>
    </message>
    <message>
        <source>Accept a &amp;certificate that can&apos;t be verified</source>
        <translation>Aceptar un &amp;certificado que no se puede verificar</translation>
    </message>
    <message>
        <source>Anybody between this computer and the provider can then read user name and password and change what is shown. Switch this on only if the provider can&apos;t be reached otherwise.</source>
        <translation>Cualquiera entre este ordenador y el proveedor puede entonces leer usuario y contraseña y cambiar lo que se muestra. Enciéndalo solo si no se puede alcanzar al proveedor de otro modo.</translation>
    </message>
    <message>
        <source>Which channels</source>
        <translation>Qué canales</translation>
    </message>
    <message>
        <source>Options of %1</source>
        <comment>window title: a playlist</comment>
        <translation>Opciones de %1</translation>
    </message>
    <message>
        <source>&amp;Data a month:</source>
        <translation>&amp;Datos al mes:</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>Nothing is stopped at it; you are told when 80 % have come.</source>
        <translation>No se detiene nada; se le avisa al llegar al 80 %.</translation>
    </message>
    <message>
        <source>Take &amp;films, episodes and clips for channels, too</source>
        <translation>Tomar también &amp;películas, episodios y clips por canales</translation>
    </message>
    <message>
        <source>Take &amp;headings such as #### SPORT #### for channels, too</source>
        <translation>Tomar también &amp;encabezados como #### SPORT #### por canales</translation>
    </message>
</context>
<context>
    <name>PlaylistStateModel</name>
    <message>
        <source>Playlist</source>
        <comment>column</comment>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <comment>column</comment>
        <translation>Última actualización</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>column: when it is read again</comment>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column: of the last refresh</comment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Channels</source>
        <comment>column: how many</comment>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Switched off</source>
        <comment>a playlist</comment>
        <translation>Apagada</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>result of a refresh, how long an account runs</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>account has ended</source>
        <translation>la cuenta ha terminado</translation>
    </message>
    <message numerus="yes">
        <source>account ends in %n day(s)</source>
        <translation>
            <numerusform>la cuenta termina en %n día</numerusform>
            <numerusform>la cuenta termina en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>The account runs until %1</source>
        <comment>date</comment>
        <translation>La cuenta vale hasta %1</translation>
    </message>
    <message numerus="yes">
        <source>The provider allows %n stream(s) at once</source>
        <translation>
            <numerusform>El proveedor permite %n flujo a la vez</numerusform>
            <numerusform>El proveedor permite %n flujos a la vez</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>column: how many entries become no channels</comment>
        <translation>Omitidos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s), by the choice of channels</source>
        <translation>
            <numerusform>%Ln canal, por la elección de canales</numerusform>
            <numerusform>%Ln canales, por la elección de canales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln film(s), episodes and clips</source>
        <translation>
            <numerusform>%Ln película, episodio o clip</numerusform>
            <numerusform>%Ln películas, episodios y clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln heading(s) among channels</source>
        <translation>
            <numerusform>%Ln encabezado entre canales</numerusform>
            <numerusform>%Ln encabezados entre canales</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacySettings</name>
    <message>
        <source>&amp;Ask media servers who watches</source>
        <translation>&amp;Preguntar a los servidores multimedia quién mira</translation>
    </message>
    <message>
        <source>Rows, notifications and the history then name the account and the player. Switched off, they name devices only, names that are kept are forgotten, and streams that nobody watches are not found.</source>
        <translation>Las filas, las notificaciones y el historial nombran entonces la cuenta y el reproductor. Desactivado, nombran solo dispositivos, los nombres guardados se olvidan y no se encuentran las transmisiones que nadie mira.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Days that names are kept</source>
        <translation>Días que se guardan los nombres</translation>
    </message>
    <message>
        <source>&amp;Forget names after:</source>
        <translation>&amp;Olvidar los nombres tras:</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nunca por sí solo</translation>
    </message>
    <message>
        <source>&amp;End streams that nobody watches after:</source>
        <translation>&amp;Terminar las transmisiones que nadie mira tras:</translation>
    </message>
    <message>
        <source>&amp;Past sessions kept, for 90 days at most:</source>
        <translation>&amp;Sesiones pasadas que se guardan, 90 días como máximo:</translation>
    </message>
    <message>
        <source>Tokens and passwords</source>
        <translation>Tokens y contraseñas</translation>
    </message>
    <message>
        <source>New ones go into the keychain of this desktop, if there is one, else into a file that only you can read. Passwords of providers stand in the settings file, which only you can read, too: they are part of every address of a channel.</source>
        <translation>Los nuevos van al llavero de este escritorio, si lo hay; si no, a un archivo que solo usted puede leer. Las contraseñas de proveedores están en el archivo de ajustes, que también solo usted puede leer: son parte de cada dirección de un canal.</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Problems of the last import</source>
        <translation>Problemas de la última importación</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>problems</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurgeDialog</name>
    <message>
        <source>Purge sessions</source>
        <translation>Purgar sesiones</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>time without activity</comment>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Any client: name or address</source>
        <translation>Cualquier cliente: nombre o dirección</translation>
    </message>
    <message>
        <source>Any channel: name or number</source>
        <translation>Cualquier canal: nombre o número</translation>
    </message>
    <message>
        <source>States:</source>
        <translation>Estados:</translation>
    </message>
    <message>
        <source>&amp;Without activity for at least:</source>
        <translation>&amp;Sin actividad desde hace al menos:</translation>
    </message>
    <message>
        <source>&amp;Client:</source>
        <translation>&amp;Cliente:</translation>
    </message>
    <message>
        <source>C&amp;hannel:</source>
        <translation>C&amp;anal:</translation>
    </message>
    <message>
        <source>Keep all</source>
        <comment>button: purge nothing</comment>
        <translation>Conservar todas</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) will leave the table.</source>
        <translation>
            <numerusform>%n sesión saldrá de la tabla.</numerusform>
            <numerusform>%n sesiones saldrán de la tabla.</numerusform>
        </translation>
    </message>
    <message>
        <source>No session is like this.</source>
        <translation>No hay ninguna sesión así.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them run(s): whoever watches sees the picture end.</source>
        <translation>
            <numerusform>%n de ellas corre: quien la vea verá terminar la imagen.</numerusform>
            <numerusform>%n de ellas corren: quien las vea verá terminar la imagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Purge %n session(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Purgar %n sesión</numerusform>
            <numerusform>Purgar %n sesiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefreshReview</name>
    <message>
        <source>What the last refresh changed</source>
        <translation>Lo que cambió la última actualización</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date and time, what a refresh changed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>column</comment>
        <translation>Canal</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>column: to a channel</comment>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>column</comment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>column</comment>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>All new ones on</source>
        <translation>Encender todos los nuevos</translation>
    </message>
    <message>
        <source>All new ones off</source>
        <translation>Apagar todos los nuevos</translation>
    </message>
    <message>
        <source>are offered to Plex</source>
        <comment>new channels</comment>
        <translation>se ofrecen a Plex</translation>
    </message>
    <message>
        <source>are hidden</source>
        <comment>new channels</comment>
        <translation>se ocultan</translation>
    </message>
    <message>
        <source>are hidden until I have looked here</source>
        <comment>new channels</comment>
        <translation>se ocultan hasta que yo mire aquí</translation>
    </message>
    <message>
        <source>From now on, new channels of these &amp;playlists:</source>
        <translation>Desde ahora, los canales nuevos de estas &amp;listas:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>channels</comment>
        <translation>
            <numerusform>%Ln nuevo</numerusform>
            <numerusform>%Ln nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln back again</source>
        <comment>channels</comment>
        <translation>
            <numerusform>%Ln de vuelta</numerusform>
            <numerusform>%Ln de vuelta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <comment>channels</comment>
        <translation>
            <numerusform>%Ln perdido</numerusform>
            <numerusform>%Ln perdidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln renamed</source>
        <comment>channels</comment>
        <translation>
            <numerusform>%Ln renombrado</numerusform>
            <numerusform>%Ln renombrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another number</source>
        <comment>channels</comment>
        <translation>
            <numerusform>%Ln con otro número</numerusform>
            <numerusform>%Ln con otro número</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>changes of channels</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>New, hidden by the rule</source>
        <translation>Nuevo, oculto por la regla</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a channel</comment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Back again</source>
        <comment>a channel</comment>
        <translation>De vuelta</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>a channel</comment>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Was called %1</source>
        <comment>a channel&apos;s former name</comment>
        <translation>Se llamaba %1</translation>
    </message>
    <message>
        <source>Had number %1</source>
        <comment>a channel&apos;s former number</comment>
        <translation>Tenía el número %1</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) will be switched.</source>
        <translation>
            <numerusform>Se cambiará %n canal.</numerusform>
            <numerusform>Se cambiarán %n canales.</numerusform>
        </translation>
    </message>
    <message>
        <source>A tick before its name offers a channel to Plex.</source>
        <translation>Una marca delante del nombre ofrece un canal a Plex.</translation>
    </message>
</context>
<context>
    <name>ReplayModel</name>
    <message>
        <source>Time</source>
        <comment>column</comment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>column</comment>
        <translation>Qué pasó</translation>
    </message>
</context>
<context>
    <name>SaidText</name>
    <message>
        <source>the provider fell silent</source>
        <translation>el proveedor enmudeció</translation>
    </message>
    <message>
        <source>the provider ended the stream</source>
        <translation>el proveedor terminó el flujo</translation>
    </message>
    <message>
        <source>the provider sends nothing</source>
        <translation>el proveedor no envía nada</translation>
    </message>
    <message>
        <source>The provider sends nothing</source>
        <translation>El proveedor no envía nada</translation>
    </message>
    <message>
        <source>the provider sent no video</source>
        <translation>el proveedor no envió vídeo</translation>
    </message>
    <message>
        <source>the provider sends a web page (%1) instead of video</source>
        <translation>el proveedor envía una página web (%1) en vez de vídeo</translation>
    </message>
    <message>
        <source>the provider sends a text (%1) instead of video</source>
        <translation>el proveedor envía un texto (%1) en vez de vídeo</translation>
    </message>
    <message>
        <source>the provider refuses the name or the password (%1)</source>
        <translation>el proveedor rechaza el nombre o la contraseña (%1)</translation>
    </message>
    <message>
        <source>the provider wants to be paid first (%1)</source>
        <translation>el proveedor quiere cobrar primero (%1)</translation>
    </message>
    <message>
        <source>the provider refuses this account, or the address it is used from (%1)</source>
        <translation>el proveedor rechaza esta cuenta, o la dirección desde la que se usa (%1)</translation>
    </message>
    <message>
        <source>the provider does not have this stream (%1)</source>
        <translation>el proveedor no tiene este flujo (%1)</translation>
    </message>
    <message>
        <source>the provider does not give the stream in this form (%1)</source>
        <translation>el proveedor no da el flujo en esta forma (%1)</translation>
    </message>
    <message>
        <source>the provider has given this stream up (%1)</source>
        <translation>el proveedor ha abandonado este flujo (%1)</translation>
    </message>
    <message>
        <source>the provider finds that it is asked too often (%1)</source>
        <translation>el proveedor encuentra que se le pregunta demasiado (%1)</translation>
    </message>
    <message>
        <source>the provider may not show this here (%1)</source>
        <translation>el proveedor no puede mostrar esto aquí (%1)</translation>
    </message>
    <message>
        <source>the provider finds the account expired or blocked (%1)</source>
        <translation>el proveedor da la cuenta por terminada o bloqueada (%1)</translation>
    </message>
    <message>
        <source>the provider&apos;s own source does not answer (%1)</source>
        <translation>la propia fuente del proveedor no contesta (%1)</translation>
    </message>
    <message>
        <source>the provider has trouble of its own (%1)</source>
        <translation>el proveedor tiene problemas propios (%1)</translation>
    </message>
    <message>
        <source>the provider refuses the stream (%1)</source>
        <translation>el proveedor rechaza el flujo (%1)</translation>
    </message>
    <message>
        <source>the provider allows no further connection of this account (%1)</source>
        <translation>el proveedor no permite más conexiones de esta cuenta (%1)</translation>
    </message>
    <message>
        <source>the provider allows one connection and still counts the last one (%1)</source>
        <translation>el proveedor permite una conexión y aún cuenta la última (%1)</translation>
    </message>
    <message>
        <source>the provider allows %1 connections and still counts one that has ended (%2)</source>
        <translation>el proveedor permite %1 conexiones y aún cuenta una que terminó (%2)</translation>
    </message>
    <message>
        <source>the provider does not understand the question (%1)</source>
        <translation>el proveedor no entiende la petición (%1)</translation>
    </message>
    <message>
        <source>the provider is overloaded, or down for a while (%1)</source>
        <translation>el proveedor está sobrecargado o fuera de servicio por un rato (%1)</translation>
    </message>
    <message>
        <source>the provider&apos;s server is down (%1)</source>
        <translation>el servidor del proveedor está fuera de servicio (%1)</translation>
    </message>
    <message>
        <source>the provider leads on to nowhere (%1)</source>
        <translation>el proveedor remite a ninguna parte (%1)</translation>
    </message>
    <message>
        <source>the network wants a login first (%1)</source>
        <translation>la red pide antes iniciar sesión (%1)</translation>
    </message>
    <message>
        <source>the proxy wants a name and a password, or others (%1)</source>
        <translation>el proxy pide un nombre y una contraseña, u otros (%1)</translation>
    </message>
    <message>
        <source>the proxy wants a name and a password, or others</source>
        <translation>el proxy pide un nombre y una contraseña, u otros</translation>
    </message>
    <message>
        <source>the proxy does not allow it</source>
        <translation>el proxy no lo permite</translation>
    </message>
    <message>
        <source>the proxy can&apos;t be reached</source>
        <translation>no se puede alcanzar el proxy</translation>
    </message>
    <message>
        <source>the proxy can&apos;t reach the provider</source>
        <translation>el proxy no puede alcanzar al proveedor</translation>
    </message>
    <message>
        <source>the proxy can&apos;t reach the server</source>
        <translation>el proxy no puede alcanzar el servidor</translation>
    </message>
    <message>
        <source>the name of the proxy is not known</source>
        <translation>el nombre del proxy es desconocido</translation>
    </message>
    <message>
        <source>the proxy can&apos;t be used</source>
        <translation>no se puede usar el proxy</translation>
    </message>
    <message>
        <source>the provider refuses the connection</source>
        <translation>el proveedor rechaza la conexión</translation>
    </message>
    <message>
        <source>the server refuses the connection</source>
        <translation>el servidor rechaza la conexión</translation>
    </message>
    <message>
        <source>the provider broke the connection off</source>
        <translation>el proveedor cortó la conexión</translation>
    </message>
    <message>
        <source>the server broke the connection off</source>
        <translation>el servidor cortó la conexión</translation>
    </message>
    <message>
        <source>there is no way to the provider</source>
        <translation>no hay camino hasta el proveedor</translation>
    </message>
    <message>
        <source>there is no way to the server</source>
        <translation>no hay camino hasta el servidor</translation>
    </message>
    <message>
        <source>the provider can&apos;t be reached</source>
        <translation>no se puede alcanzar al proveedor</translation>
    </message>
    <message>
        <source>the server can&apos;t be reached</source>
        <translation>no se puede alcanzar el servidor</translation>
    </message>
    <message>
        <source>the provider sent nothing any more</source>
        <translation>el proveedor dejó de enviar</translation>
    </message>
    <message>
        <source>the server sent nothing any more</source>
        <translation>el servidor dejó de enviar</translation>
    </message>
    <message>
        <source>the provider closed the connection unanswered</source>
        <translation>el proveedor cerró la conexión sin responder</translation>
    </message>
    <message>
        <source>the server closed the connection unanswered</source>
        <translation>el servidor cerró la conexión sin contestar</translation>
    </message>
    <message>
        <source>the provider closed the connection too early</source>
        <translation>el proveedor cerró la conexión demasiado pronto</translation>
    </message>
    <message>
        <source>the server closed the connection too early</source>
        <translation>el servidor cerró la conexión demasiado pronto</translation>
    </message>
    <message>
        <source>the provider&apos;s answer is garbled</source>
        <translation>la respuesta del proveedor es ininteligible</translation>
    </message>
    <message>
        <source>the server&apos;s answer is garbled</source>
        <translation>la respuesta del servidor es ininteligible</translation>
    </message>
    <message>
        <source>the name of the provider is not known</source>
        <translation>no se conoce el nombre del proveedor</translation>
    </message>
    <message>
        <source>the name of the server is not known</source>
        <translation>no se conoce el nombre del servidor</translation>
    </message>
    <message>
        <source>the server answered %1</source>
        <translation>el servidor contestó %1</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is refused; the playlist&apos;s options can accept a certificate that can&apos;t be verified</source>
        <translation>el certificado del servidor se rechaza; las opciones de la lista permiten aceptar un certificado que no se puede comprobar</translation>
    </message>
    <message>
        <source>the provider&apos;s certificate is refused; the playlist&apos;s options can accept a certificate that can&apos;t be verified</source>
        <translation>el certificado del proveedor se rechaza; las opciones de la lista permiten aceptar un certificado que no se puede comprobar</translation>
    </message>
    <message>
        <source>the server speaks no TLS there: is http:// meant?</source>
        <translation>el servidor no habla TLS ahí: ¿se quiere decir http://?</translation>
    </message>
    <message>
        <source>the provider speaks no TLS there: is http:// meant?</source>
        <translation>el proveedor no habla TLS ahí: ¿se quiere decir http://?</translation>
    </message>
    <message>
        <source>no encryption could be agreed on</source>
        <translation>no se acordó ningún cifrado</translation>
    </message>
    <message>
        <source>the connection broke (%1)</source>
        <translation>la conexión se rompió (%1)</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>error %1</translation>
    </message>
    <message>
        <source>the answer is not HTTP</source>
        <translation>la respuesta no es HTTP</translation>
    </message>
    <message>
        <source>the answer is not a transport stream</source>
        <translation>la respuesta no es un flujo de transporte</translation>
    </message>
    <message>
        <source>the address is none of the web</source>
        <translation>la dirección no es de la web</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>tardó demasiado</translation>
    </message>
    <message>
        <source>nothing came</source>
        <translation>no llegó nada</translation>
    </message>
    <message>
        <source>redirected too often</source>
        <translation>demasiadas redirecciones</translation>
    </message>
    <message>
        <source>redirected to where we must not go</source>
        <translation>redirigido adonde no debemos ir</translation>
    </message>
    <message>
        <source>redirected to nowhere</source>
        <translation>redirigido a ninguna parte</translation>
    </message>
    <message>
        <source>it leads to an address that no provider has</source>
        <translation>lleva a una dirección que no tiene ningún proveedor</translation>
    </message>
    <message>
        <source>it leads to PlexBridge itself</source>
        <translation>lleva al propio PlexBridge</translation>
    </message>
    <message>
        <source>it comes from %1 and leads to %2; &quot;may-reach-house = yes&quot; in the playlist&apos;s section allows that</source>
        <translation>viene de %1 y lleva a %2; «may-reach-house = yes» en la sección de la lista lo permite</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>the house</source>
        <translation>la casa</translation>
    </message>
    <message>
        <source>the internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>the interface %1 is down</source>
        <translation>la interfaz %1 está caída</translation>
    </message>
    <message>
        <source>the interface %1 can&apos;t be used: %2</source>
        <translation>no se puede usar la interfaz %1: %2</translation>
    </message>
    <message>
        <source>more than %1 MiB</source>
        <translation>más de %1 MiB</translation>
    </message>
    <message>
        <source>more than %1 MiB unpacked</source>
        <translation>más de %1 MiB descomprimido</translation>
    </message>
    <message>
        <source>more than %1 GiB</source>
        <translation>más de %1 GiB</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>it can&apos;t be unpacked: %1</source>
        <translation>no se puede descomprimir: %1</translation>
    </message>
    <message>
        <source>there is no such file, or it can&apos;t be read</source>
        <translation>no existe ese archivo, o no se puede leer</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>not an ordinary file</source>
        <translation>no es un archivo corriente</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made</source>
        <translation>no se puede crear la carpeta</translation>
    </message>
    <message>
        <source>the provider leads from list to list</source>
        <translation>el proveedor remite de lista en lista</translation>
    </message>
    <message>
        <source>what the provider sends holds nothing that can be played</source>
        <translation>lo que envía el proveedor no contiene nada reproducible</translation>
    </message>
    <message>
        <source>all tuners are in use</source>
        <translation>todos los sintonizadores están en uso</translation>
    </message>
    <message>
        <source>another one has this tuner</source>
        <translation>otro tiene este sintonizador</translation>
    </message>
    <message>
        <source>the provider allows one connection, which is in use</source>
        <translation>el proveedor permite una conexión, que está en uso</translation>
    </message>
    <message>
        <source>the provider allows %1 connections, which are in use</source>
        <translation>el proveedor permite %1 conexiones, que están en uso</translation>
    </message>
    <message>
        <source>its picture (%1) can&apos;t be given without converting it, which is not done</source>
        <translation>su imagen (%1) no se puede entregar sin convertirla, y eso no se hace</translation>
    </message>
    <message>
        <source>%1 can&apos;t go through the playlist&apos;s proxy</source>
        <translation>%1 no puede pasar por el proxy de la lista</translation>
    </message>
    <message>
        <source>%1 can&apos;t be kept to the playlist&apos;s interface</source>
        <translation>%1 no se puede limitar a la interfaz de la lista</translation>
    </message>
    <message>
        <source>the provider&apos;s server refuses the connection (ffmpeg: %1)</source>
        <translation>el servidor del proveedor rechaza la conexión (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>the provider does not answer (ffmpeg: %1)</source>
        <translation>el proveedor no responde (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>there is no way to the provider (ffmpeg: %1)</source>
        <translation>no hay camino hasta el proveedor (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>the name of the provider is not known (ffmpeg: %1)</source>
        <translation>el nombre del proveedor es desconocido (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>the provider&apos;s certificate is refused (ffmpeg: %1)</source>
        <translation>se rechaza el certificado del proveedor (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>the network here can&apos;t receive this group (ffmpeg: %1)</source>
        <translation>esta red no puede recibir ese grupo (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>the address is none of this computer (ffmpeg: %1)</source>
        <translation>la dirección no es de este equipo (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>another program here has this port (ffmpeg: %1)</source>
        <translation>otro programa de aquí tiene este puerto (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>the provider refuses the stream (ffmpeg: %1)</source>
        <translation>el proveedor rechaza la emisión (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>the provider has trouble of its own (ffmpeg: %1)</source>
        <translation>el proveedor tiene problemas propios (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>the provider does not have this stream (ffmpeg: %1)</source>
        <translation>el proveedor no tiene esta emisión (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>the film&apos;s index is at its end, where the provider can&apos;t be asked for it (ffmpeg: %1)</source>
        <translation>el índice de la película está al final, donde no se le puede pedir al proveedor (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>there is neither picture nor sound in it (ffmpeg: %1)</source>
        <translation>no contiene ni imagen ni sonido (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>nothing that can be played came (ffmpeg: %1)</source>
        <translation>no llegó nada reproducible (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>a transport stream can&apos;t hold what is in it (ffmpeg: %1)</source>
        <translation>un flujo de transporte no puede llevar lo que contiene (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>the ffmpeg here can&apos;t play such addresses (ffmpeg: %1)</source>
        <translation>el ffmpeg de aquí no puede reproducir tales direcciones (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>what the provider sends is no video (ffmpeg: %1)</source>
        <translation>lo que envía el proveedor no es vídeo (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>the provider ended the stream (ffmpeg: %1)</source>
        <translation>el proveedor terminó la emisión (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>the connection to the provider broke (ffmpeg: %1)</source>
        <translation>se cortó la conexión con el proveedor (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>ffmpeg is not installed</source>
        <translation>ffmpeg no está instalado</translation>
    </message>
    <message>
        <source>ffmpeg ended with %1</source>
        <translation>ffmpeg terminó con %1</translation>
    </message>
    <message>
        <source>the stream is encrypted for the provider&apos;s own player (%1)</source>
        <translation>el flujo está cifrado para el reproductor del propio proveedor (%1)</translation>
    </message>
    <message>
        <source>a segment is no video</source>
        <translation>un segmento no es vídeo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; the copy of %2 is used</source>
        <translation>%1; se usa la copia del %2</translation>
    </message>
    <message>
        <source>%1; the last good copy is used</source>
        <translation>%1; se usa la última copia buena</translation>
    </message>
    <message>
        <source>there is no such channel</source>
        <translation>no existe ese canal</translation>
    </message>
    <message>
        <source>must be digits such as 5 or 5.1, not zero, with at most 8 characters</source>
        <translation>deben ser cifras como 5 o 5.1, no cero, con 8 caracteres como mucho</translation>
    </message>
    <message>
        <source>%1 is the number of &quot;%2&quot;: give that channel another one first</source>
        <translation>%1 es el número de «%2»: dé antes otro a ese canal</translation>
    </message>
    <message>
        <source>must have at most %1 characters</source>
        <translation>debe tener %1 caracteres como mucho</translation>
    </message>
    <message>
        <source>a channel has at most %1 backups</source>
        <translation>un canal tiene como máximo %1 direcciones de reserva</translation>
    </message>
    <message>
        <source>only http, https and files can be read</source>
        <translation>solo se pueden leer http, https y archivos</translation>
    </message>
    <message>
        <source>only http and https are read</source>
        <translation>solo se leen http y https</translation>
    </message>
    <message>
        <source>nobody looks for devices on the network here</source>
        <translation>aquí nadie busca dispositivos en la red</translation>
    </message>
    <message>
        <source>the copy is damaged; it will be fetched again</source>
        <translation>la copia está dañada; se descargará de nuevo</translation>
    </message>
    <message>
        <source>a web page came instead of a playlist</source>
        <translation>llegó una página web en vez de una lista</translation>
    </message>
    <message>
        <source>this is a guide (XMLTV), not a playlist: it belongs among the guides</source>
        <translation>esto es una guía (XMLTV), no una lista: su sitio está entre las guías</translation>
    </message>
    <message>
        <source>the answer of an account came instead of a playlist: user name or password may be wrong</source>
        <translation>llegó la respuesta de una cuenta en vez de una lista: el usuario o la contraseña pueden ser erróneos</translation>
    </message>
    <message>
        <source>JSON came instead of a playlist</source>
        <translation>llegó JSON en vez de una lista</translation>
    </message>
    <message>
        <source>this is no playlist</source>
        <translation>esto no es una lista de canales</translation>
    </message>
    <message>
        <source>this is one HLS stream, not a list of channels: put its address into a playlist</source>
        <translation>esto es un solo flujo HLS, no una lista de canales: ponga su dirección en una lista</translation>
    </message>
    <message>
        <source>no channel in it</source>
        <translation>no hay ningún canal</translation>
    </message>
    <message>
        <source>no channel in it; %1</source>
        <translation>no hay ningún canal; %1</translation>
    </message>
    <message>
        <source>no channel in it, but %1 films, episodes or clips; films = true takes them for channels</source>
        <translation>no hay ningún canal, pero sí %1 películas, episodios o clips; films = true los toma por canales</translation>
    </message>
    <message>
        <source>no channel in it, but %1 headings; headings = true takes them for channels</source>
        <translation>no hay ningún canal, pero sí %1 encabezados; headings = true los toma por canales</translation>
    </message>
    <message>
        <source>it ends in the middle, after %1 of %2 channels; if that is right, switch the playlist off and on again; a list that stays so short is taken after three days</source>
        <translation>termina a la mitad, tras %1 de %2 canales; si es correcto, desactive la lista y vuelva a activarla; una lista que sigue tan corta se acepta a los tres días</translation>
    </message>
    <message>
        <source>only %1 of %2 channels came; if that is right, switch the playlist off and on again; a list that stays so short is taken after three days</source>
        <translation>solo llegaron %1 de %2 canales; si es correcto, desactive la lista y vuelva a activarla; una lista que sigue tan corta se acepta a los tres días</translation>
    </message>
    <message>
        <source>only %1 of %2 channels came</source>
        <translation>solo llegaron %1 de %2 canales</translation>
    </message>
    <message>
        <source>the playlist is empty</source>
        <translation>la lista está vacía</translation>
    </message>
    <message>
        <source>the playlist is too long</source>
        <translation>la lista es demasiado larga</translation>
    </message>
    <message>
        <source>there is no playlist</source>
        <translation>no hay lista</translation>
    </message>
    <message>
        <source>only the first 200,000 channels are read</source>
        <translation>solo se leen los primeros 200.000 canales</translation>
    </message>
    <message>
        <source>only the first %1 guides that it names are read; %2 are left out</source>
        <translation>solo se leen las primeras %1 guías que nombra; se omiten %2</translation>
    </message>
    <message>
        <source>the line is longer than 4 MiB</source>
        <translation>la línea tiene más de 4 MiB</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>unas comillas no están cerradas</translation>
    </message>
    <message>
        <source>a request header is not allowed and left out</source>
        <translation>una cabecera de petición no está permitida y se omitió</translation>
    </message>
    <message>
        <source>a request header behind the address is not allowed</source>
        <translation>una cabecera de petición detrás de la dirección no está permitida</translation>
    </message>
    <message>
        <source>a backup: %1</source>
        <translation>una dirección de reserva: %1</translation>
    </message>
    <message>
        <source>another address: %1</source>
        <translation>otra dirección: %1</translation>
    </message>
    <message>
        <source>it is protected against copying (DRM), only players with a licence show it</source>
        <translation>está protegido contra copia (DRM), solo lo muestran reproductores con licencia</translation>
    </message>
    <message>
        <source>it is protected against copying</source>
        <translation>está protegido contra copia</translation>
    </message>
    <message>
        <source>the channel has no name</source>
        <translation>el canal no tiene nombre</translation>
    </message>
    <message>
        <source>the channel has no name; such channels are named after their address: %1</source>
        <translation>el canal no tiene nombre; esos canales se llaman como su dirección: %1</translation>
    </message>
    <message>
        <source>no #EXTINF line stands before the address</source>
        <translation>no hay línea #EXTINF antes de la dirección</translation>
    </message>
    <message>
        <source>no #EXTINF line stands before the address; such channels are named after their address: %1</source>
        <translation>no hay ninguna línea #EXTINF antes de la dirección; esos canales se llaman como su dirección: %1</translation>
    </message>
    <message>
        <source>no address follows</source>
        <translation>no sigue ninguna dirección</translation>
    </message>
    <message>
        <source>and %1 more lines like these</source>
        <translation>y %1 líneas más como estas</translation>
    </message>
    <message>
        <source>%1: needs an add-on or a program of another player, which is not run here</source>
        <translation>%1: necesita un complemento o programa de otro reproductor, que aquí no se ejecuta</translation>
    </message>
    <message>
        <source>%1: is not allowed: it reaches files or programs of this computer</source>
        <translation>%1: no está permitido: alcanza archivos o programas de este equipo</translation>
    </message>
    <message>
        <source>this is no address of a stream</source>
        <translation>esto no es la dirección de un flujo</translation>
    </message>
    <message>
        <source>a path is not allowed here: only addresses of network streams are played</source>
        <translation>aquí no se permite una ruta: solo se reproducen direcciones de flujos de red</translation>
    </message>
    <message>
        <source>this kind of address is not supported</source>
        <translation>no se admite esta clase de dirección</translation>
    </message>
    <message>
        <source>the address is not valid</source>
        <translation>la dirección no es válida</translation>
    </message>
    <message>
        <source>%1 shows pages, not streams: that needs a helper program such as yt-dlp, which is not run here</source>
        <translation>%1 muestra páginas, no flujos: hace falta un programa auxiliar como yt-dlp, que aquí no se ejecuta</translation>
    </message>
    <message>
        <source>the provider says that the account is %1</source>
        <translation>el proveedor dice que la cuenta está %1</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>inactiva</translation>
    </message>
    <message>
        <source>the provider does not accept the user name or the password</source>
        <translation>el proveedor no acepta el usuario o la contraseña</translation>
    </message>
    <message>
        <source>the account has expired</source>
        <translation>la cuenta ha terminado</translation>
    </message>
    <message>
        <source>the account has expired on %1</source>
        <translation>la cuenta caducó el %1</translation>
    </message>
    <message>
        <source>the provider gives no list of channels</source>
        <translation>el proveedor no da lista de canales</translation>
    </message>
    <message>
        <source>the provider lists none</source>
        <translation>el proveedor no da ninguno</translation>
    </message>
    <message>
        <source>the list of channels can&apos;t be read: %1</source>
        <translation>no se puede leer la lista de canales: %1</translation>
    </message>
    <message>
        <source>the list of channels ends in the middle</source>
        <translation>la lista de canales termina a la mitad</translation>
    </message>
    <message>
        <source>the provider&apos;s list of groups can&apos;t be read (%1): channels come without groups</source>
        <translation>la lista de grupos del proveedor no se puede leer (%1): los canales vienen sin grupos</translation>
    </message>
    <message>
        <source>it sends none</source>
        <translation>no envía ninguna</translation>
    </message>
    <message>
        <source>a channel has no stream_id</source>
        <translation>un canal no tiene stream_id</translation>
    </message>
    <message>
        <source>%1: it has no stream_id</source>
        <translation>%1: no tiene stream_id</translation>
    </message>
    <message>
        <source>these are not the answers of an account</source>
        <translation>estas no son las respuestas de una cuenta</translation>
    </message>
    <message>
        <source>the device&apos;s lineup can&apos;t be read: %1</source>
        <translation>la lista de canales del dispositivo no se puede leer: %1</translation>
    </message>
    <message>
        <source>set aside as %1</source>
        <translation>apartado como %1</translation>
    </message>
    <message>
        <source>not an XMLTV document</source>
        <translation>no es un documento XMLTV</translation>
    </message>
    <message>
        <source>no programme in it</source>
        <translation>no contiene programas</translation>
    </message>
    <message>
        <source>the document ends too early</source>
        <translation>el documento termina demasiado pronto</translation>
    </message>
    <message>
        <source>no channel and no programme can be read</source>
        <translation>no se puede leer ningún canal ni programa</translation>
    </message>
    <message>
        <source>too much of it can&apos;t be read</source>
        <translation>una parte demasiado grande no se puede leer</translation>
    </message>
    <message>
        <source>a channel or programme is larger than %1 MiB</source>
        <translation>un canal o programa ocupa más de %1 MiB</translation>
    </message>
    <message>
        <source>a tag is larger than %1 MiB</source>
        <translation>una etiqueta ocupa más de %1 MiB</translation>
    </message>
    <message>
        <source>elements are nested too deeply</source>
        <translation>los elementos están anidados a demasiada profundidad</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2 veces)</translation>
    </message>
    <message>
        <source>a bare &amp; was taken for itself</source>
        <translation>un &amp; suelto se tomó tal cual</translation>
    </message>
    <message>
        <source>a bare &lt; was taken for itself</source>
        <translation>un &lt; suelto se tomó tal cual</translation>
    </message>
    <message>
        <source>an entity that is not defined was taken for text</source>
        <translation>una entidad no definida se tomó como texto</translation>
    </message>
    <message>
        <source>a control character was left out</source>
        <translation>se omitió un carácter de control</translation>
    </message>
    <message>
        <source>bytes of another encoding were read as windows-1252</source>
        <translation>unos bytes de otra codificación se leyeron como windows-1252</translation>
    </message>
    <message>
        <source>the encoding is not the one that is told</source>
        <translation>la codificación no es la indicada</translation>
    </message>
    <message>
        <source>an element that was not ended was ended</source>
        <translation>un elemento sin cerrar se cerró</translation>
    </message>
    <message>
        <source>the end of an element that was not begun was left out</source>
        <translation>se omitió el final de un elemento que no había empezado</translation>
    </message>
    <message>
        <source>an attribute was mended or left out</source>
        <translation>un atributo se corrigió u omitió</translation>
    </message>
    <message>
        <source>a channel or programme that breaks off was left out</source>
        <translation>se omitió un canal o programa que se corta</translation>
    </message>
    <message>
        <source>text around the document was passed over</source>
        <translation>se pasó por alto texto de fuera del documento</translation>
    </message>
    <message>
        <source>a time zone is unknown, the time was read without it</source>
        <translation>una zona horaria es desconocida; la hora se leyó sin ella</translation>
    </message>
    <message>
        <source>a channel or programme that is damaged was left out</source>
        <translation>se omitió un canal o programa dañado</translation>
    </message>
    <message>
        <source>descriptions are cut to %1 characters to stay under %2 MB</source>
        <translation>las descripciones se cortan a %1 caracteres para no pasar de %2 MB</translation>
    </message>
    <message>
        <source>the guide is cut to %1 hours to stay under %2 MB</source>
        <translation>la guía se corta a %1 horas para no pasar de %2 MB</translation>
    </message>
    <message>
        <source>the guide is cut to %1 days and %2 hours to stay under %3 MB</source>
        <translation>la guía se corta a %1 días y %2 horas para no pasar de %3 MB</translation>
    </message>
    <message>
        <source>placeholders for channels without a guide are cut to %1 hours to stay under %2 MB</source>
        <translation>los programas de relleno de los canales sin guía se cortan a %1 horas para no pasar de %2 MB</translation>
    </message>
    <message>
        <source>placeholders for channels without a guide are cut to %1 days and %2 hours to stay under %3 MB</source>
        <translation>los programas de relleno de los canales sin guía se cortan a %1 días y %2 horas para no pasar de %3 MB</translation>
    </message>
    <message>
        <source>the guide can&apos;t be kept for the next start</source>
        <translation>la guía no se puede guardar para el próximo inicio</translation>
    </message>
    <message>
        <source>the copy of a guide can&apos;t be kept</source>
        <translation>la copia de una guía no se puede guardar</translation>
    </message>
    <message>
        <source>the database of a guide can&apos;t be kept</source>
        <translation>la base de datos de una guía no se puede guardar</translation>
    </message>
    <message>
        <source>the database of a guide can&apos;t be written: %1</source>
        <translation>la base de datos de una guía no se puede escribir: %1</translation>
    </message>
    <message>
        <source>at character %1: %2</source>
        <translation>en el carácter %1: %2</translation>
    </message>
    <message>
        <source>it has no group (?&lt;title&gt;...)</source>
        <translation>no tiene ningún grupo (?&lt;title&gt;...)</translation>
    </message>
    <message>
        <source>there is no such time zone</source>
        <translation>no existe tal zona horaria</translation>
    </message>
    <message>
        <source>it is not well-formed XML</source>
        <translation>no es XML bien formado</translation>
    </message>
    <message>
        <source>the JSON is damaged or cut off at byte %1</source>
        <translation>el JSON está dañado o cortado en el byte %1</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>it has no stream</source>
        <translation>no tiene flujo</translation>
    </message>
    <message>
        <source>none of its streams can be played</source>
        <translation>ninguno de sus flujos se puede reproducir</translation>
    </message>
    <message>
        <source>its address is not one of a network stream</source>
        <translation>su dirección no es la de un flujo de red</translation>
    </message>
    <message>
        <source>it has too many</source>
        <translation>tiene demasiadas</translation>
    </message>
    <message>
        <source>one of its request headers is not allowed; it comes without</source>
        <translation>una de sus cabeceras no está permitida; viene sin ella</translation>
    </message>
    <message>
        <source>its password is not in the backup: it comes without user name and password</source>
        <translation>su contraseña no está en la copia: viene sin usuario ni contraseña</translation>
    </message>
    <message>
        <source>no channel has them</source>
        <translation>ningún canal los tiene</translation>
    </message>
    <message>
        <source>switched off beside others of their channel</source>
        <translation>apagado junto a otros de su canal</translation>
    </message>
    <message>
        <source>their protocol options; PlexBridge finds out by itself</source>
        <translation>sus opciones de protocolo; PlexBridge las averigua por sí mismo</translation>
    </message>
    <message>
        <source>they have no id or no time, or stand there twice</source>
        <translation>no tienen identificador u hora, o figuran dos veces</translation>
    </message>
    <message>
        <source>it was switched off</source>
        <translation>estaba apagado</translation>
    </message>
    <message>
        <source>there are too many</source>
        <translation>hay demasiadas</translation>
    </message>
    <message>
        <source>this is another device: set it up in Plex, then remove the old one</source>
        <translation>este es otro dispositivo: configúrelo en Plex y quite después el antiguo</translation>
    </message>
    <message>
        <source>PlexBridge finds out by itself what a stream needs</source>
        <translation>PlexBridge averigua por sí mismo lo que necesita un flujo</translation>
    </message>
    <message>
        <source>the guides are read anew</source>
        <translation>las guías se leen de nuevo</translation>
    </message>
    <message>
        <source>they tell of the other program</source>
        <translation>hablan del otro programa</translation>
    </message>
    <message>
        <source>as the playlist &quot;%1&quot;</source>
        <translation>como lista «%1»</translation>
    </message>
    <message>
        <source>as a second playlist, which is off</source>
        <translation>como segunda lista, que está apagada</translation>
    </message>
    <message>
        <source>the settings have too many already</source>
        <translation>los ajustes ya tienen demasiadas</translation>
    </message>
    <message>
        <source>the settings say %1</source>
        <translation>los ajustes dicen %1</translation>
    </message>
    <message>
        <source>into the history, as far back as it reaches</source>
        <translation>al historial, hasta donde alcanza</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>ya está aquí</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>it is neither a database of PlexBridge for Node.js nor its JSON backup</source>
        <translation>no es ni una base de datos de PlexBridge para Node.js ni su copia JSON</translation>
    </message>
    <message>
        <source>it is a database of this program, not of PlexBridge for Node.js</source>
        <translation>es una base de datos de este programa, no de PlexBridge para Node.js</translation>
    </message>
    <message>
        <source>it is a database of another program: it has no tables of channels and streams</source>
        <translation>es una base de datos de otro programa: no tiene tablas de canales y flujos</translation>
    </message>
    <message>
        <source>its table %1 has no column %2: it is of another program, or of a version that is not known</source>
        <translation>su tabla %1 no tiene columna %2: es de otro programa o de una versión desconocida</translation>
    </message>
    <message>
        <source>the database can&apos;t be read: %1</source>
        <translation>la base de datos no se puede leer: %1</translation>
    </message>
    <message>
        <source>the database is damaged: nothing can be read of %1</source>
        <translation>la base de datos está dañada: no se puede leer nada de %1</translation>
    </message>
    <message>
        <source>the database is damaged, and the rest of it can&apos;t be read: %1</source>
        <translation>la base de datos está dañada y el resto no se puede leer: %1</translation>
    </message>
    <message>
        <source>it is no backup of PlexBridge for Node.js: it has no list of channels and streams</source>
        <translation>no es una copia de PlexBridge para Node.js: no tiene lista de canales y flujos</translation>
    </message>
    <message>
        <source>the backup has version %1, and only version 1 is known</source>
        <translation>la copia es de la versión %1 y solo se conoce la versión 1</translation>
    </message>
    <message>
        <source>it can&apos;t be copied to the temporary folder: %1</source>
        <translation>no se puede copiar a la carpeta temporal: %1</translation>
    </message>
    <message>
        <source>no temporary folder: %1</source>
        <translation>no hay carpeta temporal: %1</translation>
    </message>
    <message>
        <source>it is being written to all the time: stop the other program, or import its JSON backup</source>
        <translation>se está escribiendo todo el tiempo: cierre el otro programa o importe su copia JSON</translation>
    </message>
    <message>
        <source>length</source>
        <translation>longitud</translation>
    </message>
    <message>
        <source>type</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>CRC</source>
        <translation>suma de control (CRC)</translation>
    </message>
    <message>
        <source>device type</source>
        <translation>tipo de dispositivo</translation>
    </message>
    <message>
        <source>device ID</source>
        <translation>identificador del dispositivo</translation>
    </message>
    <message>
        <source>number of tuners</source>
        <translation>número de sintonizadores</translation>
    </message>
    <message>
        <source>before the import</source>
        <translation>antes de la importación</translation>
    </message>
    <message>
        <source>before the import: %1</source>
        <translation>antes de la importación: %1</translation>
    </message>
    <message>
        <source>a key is not 16 bytes long</source>
        <translation>una clave no tiene 16 bytes</translation>
    </message>
    <message>
        <source>a segment is not on the web</source>
        <translation>un segmento no está en la web</translation>
    </message>
    <message>
        <source>all of the provider&apos;s places are taken</source>
        <translation>todas las plazas del proveedor están ocupadas</translation>
    </message>
    <message>
        <source>the channels are not known yet</source>
        <translation>aún no se conocen los canales</translation>
    </message>
    <message>
        <source>there is no such tuner</source>
        <translation>no existe tal sintonizador</translation>
    </message>
    <message>
        <source>nothing is played for now</source>
        <translation>por ahora no se reproduce nada</translation>
    </message>
    <message>
        <source>this client is blocked for now</source>
        <translation>este dispositivo está bloqueado por ahora</translation>
    </message>
    <message>
        <source>not a numeric address</source>
        <translation>no es una dirección numérica</translation>
    </message>
    <message>
        <source>the receiver&apos;s port is closed</source>
        <translation>el puerto del receptor está cerrado</translation>
    </message>
    <message>
        <source>the receiver&apos;s keep-alives ended</source>
        <translation>las señales de vida del receptor cesaron</translation>
    </message>
    <message>
        <source>no sign of the receiver or its client</source>
        <translation>ninguna señal del receptor ni de su cliente</translation>
    </message>
    <message>
        <source>the provider answered %1</source>
        <translation>el proveedor contestó %1</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>its address must be like http://192.168.1.5:32400</source>
        <translation>su dirección debe ser como http://192.168.1.5:32400</translation>
    </message>
    <message>
        <source>only a person does this</source>
        <translation>esto solo lo hace una persona</translation>
    </message>
    <message>
        <source>it has no task for the guide</source>
        <translation>no tiene tarea para la guía</translation>
    </message>
    <message>
        <source>our own device does not answer at any of its addresses</source>
        <translation>nuestro propio dispositivo no responde en ninguna de sus direcciones</translation>
    </message>
    <message>
        <source>plex.tv gave no code</source>
        <translation>plex.tv no dio ningún código</translation>
    </message>
    <message>
        <source>it reads a guide without an end</source>
        <translation>lee una guía sin final</translation>
    </message>
    <message>
        <source>the guide is still being read</source>
        <translation>la guía aún se está leyendo</translation>
    </message>
    <message>
        <source>it does not say that it is Plex</source>
        <translation>no dice que sea Plex</translation>
    </message>
    <message>
        <source>the code was not typed in time</source>
        <translation>el código no se escribió a tiempo</translation>
    </message>
    <message>
        <source>the code has run out</source>
        <translation>el código caducó</translation>
    </message>
    <message>
        <source>the account has no such server</source>
        <translation>la cuenta no tiene ese servidor</translation>
    </message>
    <message>
        <source>the server does not answer at any of its addresses</source>
        <translation>el servidor no responde en ninguna de sus direcciones</translation>
    </message>
    <message>
        <source>it accepts the device and does not show it</source>
        <translation>acepta el dispositivo y no lo muestra</translation>
    </message>
    <message>
        <source>our device is not there</source>
        <translation>nuestro dispositivo no está</translation>
    </message>
    <message>
        <source>it accepts the guide and shows no recorder with our device</source>
        <translation>acepta la guía y no muestra ningún grabador con nuestro dispositivo</translation>
    </message>
    <message>
        <source>neither XML nor JSON</source>
        <translation>ni XML ni JSON</translation>
    </message>
    <message>
        <source>a page for browsers</source>
        <translation>una página para navegadores</translation>
    </message>
    <message>
        <source>the answer says no</source>
        <translation>la respuesta es no</translation>
    </message>
    <message>
        <source>it holds more than a token</source>
        <translation>contiene más que un token</translation>
    </message>
    <message>
        <source>this program was built without one</source>
        <translation>este programa se compiló sin él</translation>
    </message>
    <message>
        <source>it is not in the keychain</source>
        <translation>no está en el llavero</translation>
    </message>
    <message>
        <source>there is no session bus</source>
        <translation>no hay bus de sesión</translation>
    </message>
    <message>
        <source>it is off</source>
        <translation>está desactivado</translation>
    </message>
    <message>
        <source>there are only mqtt, webhook and ntfy</source>
        <translation>solo hay mqtt, webhook y ntfy</translation>
    </message>
    <message>
        <source>the name of the broker is not known</source>
        <translation>no se conoce el nombre del broker</translation>
    </message>
    <message>
        <source>no encryption could be agreed on, or the broker&apos;s certificate is refused</source>
        <translation>no se pudo acordar ningún cifrado, o el certificado del broker se rechaza</translation>
    </message>
    <message>
        <source>the broker closed the connection</source>
        <translation>el broker cerró la conexión</translation>
    </message>
    <message>
        <source>the broker does not answer</source>
        <translation>el broker no responde</translation>
    </message>
    <message>
        <source>one is under way already</source>
        <translation>ya hay uno en marcha</translation>
    </message>
    <message>
        <source>no such HDHomeRun answers on this network</source>
        <translation>ningún HDHomeRun así responde en esta red</translation>
    </message>
    <message>
        <source>hdhomerun:// is followed by auto, a DeviceID of 8 digits, or an IPv4 address</source>
        <translation>tras hdhomerun:// va auto, un DeviceID de 8 cifras o una dirección IPv4</translation>
    </message>
    <message>
        <source>only other PlexBridges answer on this network, no true HDHomeRun</source>
        <translation>en esta red solo responden otros PlexBridge, ningún HDHomeRun de verdad</translation>
    </message>
    <message>
        <source>too many PlexBridges answer</source>
        <translation>responden demasiados PlexBridge</translation>
    </message>
    <message>
        <source>the disk does not answer</source>
        <translation>el disco no responde</translation>
    </message>
    <message>
        <source>schema %1, this PlexBridge knows %2</source>
        <translation>esquema %1, este PlexBridge conoce %2</translation>
    </message>
    <message>
        <source>SSDP needs IPv4</source>
        <translation>SSDP necesita IPv4</translation>
    </message>
    <message>
        <source>not a DeviceID with a valid check digit</source>
        <translation>no es un DeviceID con un dígito de control válido</translation>
    </message>
    <message>
        <source>device.json is damaged and cannot be renamed</source>
        <translation>device.json está dañado y no se puede renombrar</translation>
    </message>
    <message>
        <source>the broker refuses the connection</source>
        <translation>el broker rechaza la conexión</translation>
    </message>
    <message>
        <source>there is no way to the broker</source>
        <translation>no hay camino hasta el broker</translation>
    </message>
    <message>
        <source>the broker speaks another version of MQTT</source>
        <translation>el broker habla otra versión de MQTT</translation>
    </message>
    <message>
        <source>the broker refuses the client&apos;s name</source>
        <translation>el broker rechaza el nombre del cliente</translation>
    </message>
    <message>
        <source>the broker is not available at the moment</source>
        <translation>el broker no está disponible en este momento</translation>
    </message>
    <message>
        <source>the broker refuses the name or the password</source>
        <translation>el broker rechaza el nombre o la contraseña</translation>
    </message>
    <message>
        <source>the broker does not let PlexBridge in</source>
        <translation>el broker no deja entrar a PlexBridge</translation>
    </message>
    <message>
        <source>must be a number from %1 to %2, not &quot;%3&quot;</source>
        <translation>debe ser un número de %1 a %2, no «%3»</translation>
    </message>
    <message>
        <source>must be true or false, not &quot;%1&quot;</source>
        <translation>debe ser true o false, no «%1»</translation>
    </message>
    <message>
        <source>must be an address such as mqtt://192.168.1.5:1883, with nothing behind</source>
        <translation>debe ser una dirección como mqtt://192.168.1.5:1883, sin nada detrás</translation>
    </message>
    <message>
        <source>must be the beginning of a topic such as home/tv, without + and #</source>
        <translation>debe ser el comienzo de un tema como home/tv, sin + ni #</translation>
    </message>
    <message>
        <source>must be an address that begins with http:// or https://</source>
        <translation>debe ser una dirección que empiece por http:// o https://</translation>
    </message>
    <message>
        <source>must be an address with a topic such as https://ntfy.sh/my-topic</source>
        <translation>debe ser una dirección con un tema, como https://ntfy.sh/my-topic</translation>
    </message>
    <message>
        <source>knows no {%1}, only {%2}</source>
        <translation>no conoce {%1}, solo {%2}</translation>
    </message>
    <message>
        <source>knows no &quot;%1&quot;, only %2</source>
        <translation>no conoce «%1», solo %2</translation>
    </message>
    <message>
        <source>must be a name, a colon and a value</source>
        <translation>debe ser un nombre, dos puntos y un valor</translation>
    </message>
    <message>
        <source>must be on, off or ask, a colon and a group, not &quot;%1&quot;</source>
        <translation>debe ser on, off o ask, dos puntos y un grupo, no «%1»</translation>
    </message>
    <message>
        <source>may be given %1 times at most</source>
        <translation>se puede dar %1 veces como máximo</translation>
    </message>
    <message>
        <source>must be an IP address of this computer such as 192.168.1.5, not &quot;%1&quot;</source>
        <translation>debe ser una dirección IP de este equipo como 192.168.1.5, no «%1»</translation>
    </message>
    <message>
        <source>must be %1, not &quot;%2&quot;</source>
        <translation>debe ser %1, no «%2»</translation>
    </message>
    <message>
        <source>must be 8 hex digits, not &quot;%1&quot;</source>
        <translation>debe ser 8 dígitos hexadecimales, no «%1»</translation>
    </message>
    <message>
        <source>must be an address such as socks5://192.168.1.9:1080</source>
        <translation>debe ser una dirección como socks5://192.168.1.9:1080</translation>
    </message>
    <message>
        <source>must be the name of a network interface such as wg0, or its address</source>
        <translation>debe ser el nombre de una interfaz de red como wg0, o su dirección</translation>
    </message>
    <message>
        <source>must be at most %1 characters long</source>
        <translation>debe tener %1 caracteres como máximo</translation>
    </message>
    <message>
        <source>must be an amount such as 500 GB, not &quot;%1&quot;</source>
        <translation>debe ser una cantidad como 500 GB, no «%1»</translation>
    </message>
    <message>
        <source>must be on, off or ask, not &quot;%1&quot;</source>
        <translation>debe ser on, off o ask, no «%1»</translation>
    </message>
    <message>
        <source>must be the name of an encoding such as windows-1251 or GBK, not &quot;%1&quot;</source>
        <translation>debe ser el nombre de una codificación como windows-1251 o GBK, no «%1»</translation>
    </message>
    <message>
        <source>must differ from port</source>
        <translation>debe ser distinto de port</translation>
    </message>
    <message>
        <source>must differ from port and stream-port</source>
        <translation>debe ser distinto de port y de stream-port</translation>
    </message>
    <message>
        <source>is no option; --help lists all</source>
        <translation>no es una opción; --help las enumera todas</translation>
    </message>
    <message>
        <source>needs a value</source>
        <translation>necesita un valor</translation>
    </message>
    <message>
        <source>is no setting</source>
        <translation>no es un ajuste</translation>
    </message>
    <message>
        <source>is given twice: give each playlist a section of its own name</source>
        <translation>está dos veces: dé a cada lista una sección con nombre propio</translation>
    </message>
    <message>
        <source>is missing: write source = URL or FILE below that line</source>
        <translation>falta: escriba source = URL o ARCHIVO debajo de esa línea</translation>
    </message>
    <message>
        <source>must be an address such as http://tv.example:8080, or several with commas between, and user = NAME stands beside it</source>
        <translation>debe ser una dirección como http://tv.example:8080, o varias separadas por comas, con user = NOMBRE al lado</translation>
    </message>
    <message>
        <source>must be the name of a time zone, like Europe/Berlin</source>
        <translation>debe ser el nombre de una zona horaria, como Europe/Berlin</translation>
    </message>
    <message>
        <source>must be hours, like +1 or -0.5, or the name of a time zone</source>
        <translation>debe ser horas, como +1 o -0.5, o el nombre de una zona horaria</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>tiene más de %1 caracteres</translation>
    </message>
    <message>
        <source>is no regular expression: %1 at character %2</source>
        <translation>no es una expresión regular: %1 en el carácter %2</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>no es texto UTF-8</translation>
    </message>
    <message>
        <source>neither a comment, a [section] nor key = value</source>
        <translation>ni comentario, ni [sección], ni clave = valor</translation>
    </message>
    <message>
        <source>it is too large for a settings file</source>
        <translation>es demasiado grande para un archivo de ajustes</translation>
    </message>
    <message>
        <source>it cannot be written: %1</source>
        <translation>no se puede escribir: %1</translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation>no se puede descomprimir</translation>
    </message>
    <message>
        <source>there is more in it than it says</source>
        <translation>contiene más de lo que dice</translation>
    </message>
    <message>
        <source>it may not be read</source>
        <translation>no se permite leerlo</translation>
    </message>
    <message>
        <source>it cannot be moved</source>
        <translation>no se puede mover</translation>
    </message>
    <message>
        <source>libcrypto failed</source>
        <translation>libcrypto falló</translation>
    </message>
</context>
<context>
    <name>ScheduleModel</name>
    <message>
        <source>Time</source>
        <comment>column: when a programme starts</comment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>column</comment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>column: what an episode is called</comment>
        <translation>Parte</translation>
    </message>
</context>
<context>
    <name>SecretList</name>
    <message>
        <source>None is kept.</source>
        <translation>No se guarda ninguno.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a token, where it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a token or password that is kept</comment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <comment>a token or password</comment>
        <translation>Quitar: %1</translation>
    </message>
    <message>
        <source>%1: removed as soon as this is saved</source>
        <comment>a token</comment>
        <translation>%1: se quita en cuanto se guarde</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>a token or password, after all</comment>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>ServerChanges</name>
    <message>
        <source>What was changed in Plex</source>
        <translation>Lo que se cambió en Plex</translation>
    </message>
    <message>
        <source>What a person set in Plex stays as it is. What is taken back here is not done again by itself.</source>
        <translation>Lo que una persona puso en Plex se queda como está. Lo que se deshace aquí no se vuelve a hacer solo.</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column: what was done</comment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>column: whether it still holds</comment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Can be taken back</source>
        <translation>Se puede deshacer</translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Servidor:</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Buscar otra vez</translation>
    </message>
    <message>
        <source>Token or key</source>
        <translation>Token o clave</translation>
    </message>
    <message>
        <source>Sign &amp;in with a code</source>
        <translation>&amp;Iniciar sesión con un código</translation>
    </message>
    <message>
        <source>The server is set on the command line or in the environment; change it there.</source>
        <translation>El servidor está fijado en la línea de órdenes o en el entorno; cámbielo allí.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Asking plex.tv for a code…</source>
        <translation>Pidiendo un código a plex.tv…</translation>
    </message>
    <message>
        <source>Set up Plex</source>
        <translation>Configurar Plex</translation>
    </message>
    <message>
        <source>Connect Jellyfin or Emby</source>
        <translation>Conectar Jellyfin o Emby</translation>
    </message>
    <message>
        <source>PlexBridge makes itself known to Plex, attaches its guide, pairs the channels with it, and keeps that right later on. What is to be done is shown before anything is changed. What you set in Plex yourself stays.</source>
        <translation>PlexBridge se da a conocer a Plex, adjunta su guía, empareja los canales con ella y lo mantiene bien después. Lo que hay que hacer se muestra antes de cambiar nada. Lo que usted puso en Plex se queda.</translation>
    </message>
    <message>
        <source>PlexBridge asks the server who watches, while somebody does, and has it read the guide after that changed. It sets nothing else there.</source>
        <translation>PlexBridge pregunta al servidor quién ve, mientras alguien ve, y le hace leer la guía después de que cambie. No pone nada más allí.</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;Token:</translation>
    </message>
    <message>
        <source>API &amp;key:</source>
        <translation>Clave de la &amp;API:</translation>
    </message>
    <message>
        <source>Sign in with a code, or paste the X-Plex-Token: open any item in Plex Web, choose Get Info, View XML, and copy what follows X-Plex-Token= in the address.</source>
        <translation>Inicie sesión con un código, o pegue el X-Plex-Token: abra cualquier elemento en Plex Web, elija Obtener información, Ver XML, y copie lo que sigue a X-Plex-Token= en la dirección.</translation>
    </message>
    <message>
        <source>One is kept already; type another to replace it</source>
        <comment>a token or key</comment>
        <translation>Ya hay uno guardado; escriba otro para sustituirlo</translation>
    </message>
    <message>
        <source>Looking for servers on this network…</source>
        <translation>Buscando servidores en esta red…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a server, its address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No server answered; type its address.</source>
        <translation>No contestó ningún servidor; escriba su dirección.</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) found.</source>
        <translation>
            <numerusform>%n servidor encontrado.</numerusform>
            <numerusform>%n servidores encontrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open &lt;a href=&quot;https://plex.tv/link&quot;&gt;plex.tv/link&lt;/a&gt; and type &lt;b&gt;%1&lt;/b&gt;. This window goes on by itself.</source>
        <translation>Abra &lt;a href=&quot;https://plex.tv/link&quot;&gt;plex.tv/link&lt;/a&gt; y escriba &lt;b&gt;%1&lt;/b&gt;. Esta ventana sigue sola.</translation>
    </message>
    <message>
        <source>This did not work: %1</source>
        <translation>Esto no funcionó: %1</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Sesión iniciada.</translation>
    </message>
    <message>
        <source>This is no address of a server, such as 192.168.1.5.</source>
        <translation>Esto no es la dirección de un servidor, como 192.168.1.5.</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button</comment>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Set it up</source>
        <comment>button: does what is listed</comment>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Setting it up…</source>
        <translation>Configurando…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>PlexBridge does not answer at its own addresses, so nothing was changed. The check-up tells more.</source>
        <translation>PlexBridge no contesta en sus propias direcciones, así que no se cambió nada. La revisión dice más.</translation>
    </message>
    <message>
        <source>The server is not known; go back and name it.</source>
        <translation>No se conoce el servidor; vuelva atrás y nómbrelo.</translation>
    </message>
    <message>
        <source>The server answers. While somebody watches, PlexBridge knows who.</source>
        <translation>El servidor contesta. Mientras alguien ve, PlexBridge sabe quién.</translation>
    </message>
    <message>
        <source>The server has not answered yet.</source>
        <translation>El servidor aún no ha contestado.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) did not work. What to do is said there.</source>
        <translation>
            <numerusform>%n paso no funcionó. Allí se dice qué hacer.</numerusform>
            <numerusform>%n pasos no funcionaron. Allí se dice qué hacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plex is set up.</source>
        <translation>Plex está configurado.</translation>
    </message>
    <message>
        <source>All is as it should be; nothing is to do.</source>
        <translation>Todo está como debe; no hay nada que hacer.</translation>
    </message>
    <message>
        <source>Something is left to you.</source>
        <translation>Algo le queda a usted.</translation>
    </message>
    <message numerus="yes">
        <source>This is to be done in Plex (%n step(s)):</source>
        <translation>
            <numerusform>Esto hay que hacer en Plex (%n paso):</numerusform>
            <numerusform>Esto hay que hacer en Plex (%n pasos):</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is left to you:</source>
        <translation>Algo le queda a usted:</translation>
    </message>
    <message>
        <source>Make one in the server&apos;s Dashboard, API Keys.</source>
        <translation>Cree una en el panel del servidor, Claves API.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how to get a token, where it is kept</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this desktop, or, if there is none, in a file that only you can read.</source>
        <translation>Se guarda en el llavero de este escritorio o, si no lo hay, en un archivo que solo usted puede leer.</translation>
    </message>
    <message>
        <source>The one there is: %1.</source>
        <comment>where it is kept</comment>
        <translation>El que hay: %1.</translation>
    </message>
    <message>
        <source>Signed in. Asking %1…</source>
        <comment>a server</comment>
        <translation>Sesión iniciada. Preguntando a %1…</translation>
    </message>
    <message>
        <source>Signed in, but no server belongs to this account. One that is shared by somebody else can only be set up by its owner.</source>
        <translation>Sesión iniciada, pero ningún servidor pertenece a esta cuenta. Uno compartido por otra persona solo puede configurarlo su dueño.</translation>
    </message>
    <message numerus="yes">
        <source>Signed in. Choose one of your %n server(s) above.</source>
        <translation>
            <numerusform>Sesión iniciada. Elija arriba su %n servidor.</numerusform>
            <numerusform>Sesión iniciada. Elija arriba uno de sus %n servidores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in, but none of your servers is at this address. Paste its token.</source>
        <translation>Sesión iniciada, pero ninguno de sus servidores está en esta dirección. Pegue su token.</translation>
    </message>
</context>
<context>
    <name>ServerList</name>
    <message>
        <source>None yet. PlexBridge can set itself up in Plex and keep its channels and guide there right; then it also says who watches.</source>
        <translation>Aún ninguno. PlexBridge puede configurarse solo en Plex y mantener allí bien sus canales y su guía; entonces también dice quién ve.</translation>
    </message>
    <message>
        <source>What was changed in Plex…</source>
        <translation>Lo que se cambió en Plex…</translation>
    </message>
    <message>
        <source>Media servers</source>
        <translation>Servidores multimedia</translation>
    </message>
    <message>
        <source>Answered last at %1</source>
        <comment>date and time</comment>
        <translation>Última respuesta: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a media server, how it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Look at Plex again…</source>
        <translation>Mirar Plex otra vez…</translation>
    </message>
    <message>
        <source>Set up Plex…</source>
        <translation>Configurar Plex…</translation>
    </message>
    <message>
        <source>Jellyfin or Emby again…</source>
        <translation>Jellyfin o Emby otra vez…</translation>
    </message>
    <message>
        <source>Connect Jellyfin or Emby…</source>
        <translation>Conectar Jellyfin o Emby…</translation>
    </message>
</context>
<context>
    <name>SessionActions</name>
    <message>
        <source>&amp;Stop</source>
        <comment>end the selected streams</comment>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Purge</source>
        <comment>remove from the table</comment>
        <translation>P&amp;urgar</translation>
    </message>
    <message>
        <source>&amp;Block this client for an hour</source>
        <translation>&amp;Bloquear este cliente una hora</translation>
    </message>
    <message>
        <source>&amp;Let this client in again</source>
        <translation>&amp;Dejar entrar otra vez a este cliente</translation>
    </message>
    <message>
        <source>&amp;Rename client…</source>
        <translation>&amp;Renombrar cliente…</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Copiar dirección</translation>
    </message>
    <message>
        <source>Copy &amp;diagnosis</source>
        <translation>Copiar dia&amp;gnóstico</translation>
    </message>
    <message>
        <source>Save table as CS&amp;V…</source>
        <translation>Guardar tabla como CS&amp;V…</translation>
    </message>
</context>
<context>
    <name>SessionDetails</name>
    <message>
        <source>Details of the selected session</source>
        <translation>Detalles de la sesión elegida</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who watches, what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tuner</source>
        <comment>what is the matter with the one in use</comment>
        <translation>Sintonizador</translation>
    </message>
    <message>
        <source>Watched by</source>
        <translation>Visto por</translation>
    </message>
    <message>
        <source>On now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>tuner %1</source>
        <comment>its number</comment>
        <translation>sintonizador %1</translation>
    </message>
    <message numerus="yes">
        <source>waited %n time(s)</source>
        <comment>for the provider</comment>
        <translation>
            <numerusform>esperó %n vez</numerusform>
            <numerusform>esperó %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>No video is open.</source>
        <translation>No hay vídeo abierto.</translation>
    </message>
    <message>
        <source>No session selected</source>
        <translation>Ninguna sesión elegida</translation>
    </message>
    <message>
        <source>Stop, Purge and Block are for all of them.</source>
        <translation>Parar, Purgar y Bloquear valen para todas.</translation>
    </message>
    <message>
        <source>Select a session to see how well its stream runs, and why it ended.</source>
        <translation>Elija una sesión para ver cómo va su flujo, y por qué terminó.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) selected</source>
        <translation>
            <numerusform>%Ln sesión elegida</numerusform>
            <numerusform>%Ln sesiones elegidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionStrip</name>
    <message>
        <source>States and bit rate of the last ten minutes</source>
        <translation>Estados y tasa de bits de los últimos diez minutos</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>the highest bit rate</comment>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>No video at the moment</source>
        <translation>Sin vídeo ahora</translation>
    </message>
    <message>
        <source>10 min ago</source>
        <translation>hace 10 min</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>time, state, bit rate</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>state, time</comment>
        <translation>%1 desde %2</translation>
    </message>
</context>
<context>
    <name>SettingFields</name>
    <message>
        <source>One on each line</source>
        <translation>Uno por línea</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>label of a field</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>One is set; type another to replace it</source>
        <comment>a token</comment>
        <translation>Hay uno puesto; escriba otro para sustituirlo</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a token that is set</comment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <comment>a token</comment>
        <translation>Quitar: %1</translation>
    </message>
    <message>
        <source>Removed as soon as this is saved</source>
        <comment>a token</comment>
        <translation>Se quita al guardar</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>a token that is set, after all</comment>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>SettingText</name>
    <message>
        <source>Folder for data</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Port of the interface</source>
        <translation>Puerto de la interfaz</translation>
    </message>
    <message>
        <source>Port of the video</source>
        <translation>Puerto del vídeo</translation>
    </message>
    <message>
        <source>Port for discovery</source>
        <translation>Puerto de descubrimiento</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Guías</translation>
    </message>
    <message>
        <source>Read guides again every</source>
        <translation>Leer las guías otra vez cada</translation>
    </message>
    <message>
        <source>Days for Plex</source>
        <translation>Días para Plex</translation>
    </message>
    <message>
        <source>Tuners</source>
        <translation>Sintonizadores</translation>
    </message>
    <message>
        <source>End a viewer that takes nothing after</source>
        <translation>Terminar a un espectador que no toma nada tras</translation>
    </message>
    <message>
        <source>Best quality of HLS</source>
        <translation>Mejor calidad de HLS</translation>
    </message>
    <message>
        <source>Name in Plex</source>
        <translation>Nombre en Plex</translation>
    </message>
    <message>
        <source>Test card</source>
        <translation>Carta de ajuste</translation>
    </message>
    <message>
        <source>What is logged</source>
        <translation>Qué se registra</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Past sessions kept</source>
        <translation>Sesiones pasadas que se conservan</translation>
    </message>
    <message>
        <source>Sessions at once</source>
        <translation>Sesiones a la vez</translation>
    </message>
    <message>
        <source>Writing to the disk</source>
        <translation>Escritura en el disco</translation>
    </message>
    <message>
        <source>Further names of this computer</source>
        <translation>Otros nombres de este ordenador</translation>
    </message>
    <message>
        <source>Token for changes from other computers</source>
        <translation>Token para cambios desde otros ordenadores</translation>
    </message>
    <message>
        <source>Answer computers outside this network</source>
        <translation>Contestar a ordenadores de fuera de esta red</translation>
    </message>
    <message>
        <source>Let HDHomeRun clients have video sent to others</source>
        <translation>Dejar que clientes HDHomeRun manden vídeo a otros</translation>
    </message>
    <message>
        <source>Write sub-titles into titles</source>
        <translation>Escribir los subtítulos en los títulos</translation>
    </message>
    <message>
        <source>Give media servers the original addresses of logos</source>
        <translation>Dar a los servidores las direcciones originales de los logotipos</translation>
    </message>
    <message>
        <source>Categories that are called otherwise</source>
        <translation>Categorías que se llaman de otro modo</translation>
    </message>
    <message>
        <source>Make programmes from names of event channels</source>
        <translation>Hacer programas de los nombres de canales de eventos</translation>
    </message>
    <message>
        <source>Patterns of such names</source>
        <translation>Patrones de esos nombres</translation>
    </message>
    <message>
        <source>Time zone of such names</source>
        <translation>Zona horaria de esos nombres</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Plex Media Server</source>
        <translation>Plex Media Server</translation>
    </message>
    <message>
        <source>File with a token for it</source>
        <translation>Archivo con un token para él</translation>
    </message>
    <message>
        <source>Jellyfin or Emby server</source>
        <translation>Servidor Jellyfin o Emby</translation>
    </message>
    <message>
        <source>File with a key for that one</source>
        <translation>Archivo con una clave para ese</translation>
    </message>
    <message>
        <source>Keep media servers right by itself</source>
        <translation>Mantener bien solos los servidores multimedia</translation>
    </message>
    <message>
        <source>Days that it is kept who watched</source>
        <translation>Días que se conserva quién vio</translation>
    </message>
    <message>
        <source>Minutes until a stream that nobody watches is ended</source>
        <translation>Minutos hasta terminar un flujo que nadie ve</translation>
    </message>
    <message>
        <source>Everything, for the search for faults</source>
        <translation>Todo, para buscar fallos</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Lo que pasa</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avisos y errores</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Solo errores</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Through power cuts, too; writes more</source>
        <translation>También ante cortes de luz; escribe más</translation>
    </message>
    <message>
        <source>An IP address of this computer is wanted, such as 192.168.1.5; empty: all of them.</source>
        <translation>Se quiere una dirección IP de este ordenador, como 192.168.1.5; vacío: todas.</translation>
    </message>
    <message>
        <source>8 digits from 0 to 9 and A to F are wanted; empty: the ID made at the first start.</source>
        <translation>Se quieren 8 cifras de 0 a 9 y A a F; vacío: el identificador hecho al primer arranque.</translation>
    </message>
    <message>
        <source>Debug, info, warning or error is wanted.</source>
        <translation>Se quiere debug, info, warning o error.</translation>
    </message>
    <message>
        <source>A port from %1 to %2 is wanted.</source>
        <translation>Se quiere un puerto de %1 a %2.</translation>
    </message>
    <message>
        <source>A number from %1 to %2 is wanted.</source>
        <translation>Se quiere un número de %1 a %2.</translation>
    </message>
    <message>
        <source>This value is not allowed.</source>
        <translation>Este valor no se permite.</translation>
    </message>
    <message>
        <source>Another port of PlexBridge has this number already. Choose a different one.</source>
        <translation>Otro puerto de PlexBridge ya tiene este número. Elija otro distinto.</translation>
    </message>
    <message>
        <source>MQTT broker (Home Assistant)</source>
        <translation>Servidor MQTT (Home Assistant)</translation>
    </message>
    <message>
        <source>User of the broker</source>
        <translation>Usuario del servidor MQTT</translation>
    </message>
    <message>
        <source>Certificate of the broker&apos;s signer</source>
        <translation>Certificado del firmante del servidor MQTT</translation>
    </message>
    <message>
        <source>Beginning of all topics</source>
        <translation>Comienzo de todos los temas</translation>
    </message>
    <message>
        <source>Beginning of Home Assistant&apos;s discovery topics</source>
        <translation>Comienzo de los temas de detección de Home Assistant</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Media type of what is sent to it</source>
        <translation>Tipo de medio de lo que se le envía</translation>
    </message>
    <message>
        <source>What is sent to it</source>
        <translation>Lo que se le envía</translation>
    </message>
    <message>
        <source>ntfy topic</source>
        <translation>Tema de ntfy</translation>
    </message>
    <message>
        <source>What is sent to ntfy</source>
        <translation>Lo que se envía a ntfy</translation>
    </message>
    <message>
        <source>Events that webhook and ntfy are told</source>
        <translation>Sucesos que se comunican al webhook y a ntfy</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Password of the broker</source>
        <translation>Contraseña del bróker</translation>
    </message>
    <message>
        <source>Token of ntfy, if it wants one</source>
        <translation>Token de ntfy, si lo pide</translation>
    </message>
    <message>
        <source>Token of Plex</source>
        <translation>Token de Plex</translation>
    </message>
    <message>
        <source>API key of Jellyfin or Emby</source>
        <translation>Clave API de Jellyfin o Emby</translation>
    </message>
    <message>
        <source>Password of the MQTT broker</source>
        <translation>Contraseña del bróker MQTT</translation>
    </message>
    <message>
        <source>Token of ntfy</source>
        <translation>Token de ntfy</translation>
    </message>
    <message>
        <source>in the file %1</source>
        <translation>en el archivo %1</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>en el llavero</translation>
    </message>
    <message>
        <source>in the keychain, which does not give it; type it again</source>
        <translation>en el llavero, que no lo entrega; escríbalo de nuevo</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Channels and guide</source>
        <translation>Canales y guía</translation>
    </message>
    <message>
        <source>Playlists (M3U) and accounts</source>
        <translation>Listas (M3U) y cuentas</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Guides (XMLTV)</source>
        <translation>Guías (XMLTV)</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Guías</translation>
    </message>
    <message>
        <source>Read guides again e&amp;very:</source>
        <translation>Leer las guías otra &amp;vez cada:</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Solo cuando se pida</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>&amp;Days for Plex:</source>
        <translation>&amp;Días para Plex:</translation>
    </message>
    <message>
        <source>How far ahead the guide goes out at most. Plex takes no more than about 20 MB; a larger guide is cut to fewer days by itself.</source>
        <translation>Hasta dónde sale la guía como mucho. Plex no toma más de unos 20 MB; una guía mayor se recorta sola a menos días.</translation>
    </message>
    <message>
        <source>Give channels without a guide &amp;placeholders of an hour, so that Plex can map them</source>
        <translation>Dar a los canales sin guía programas de &amp;relleno de una hora, para que Plex pueda emparejarlos</translation>
    </message>
    <message>
        <source>Guides named in a playlist are read as well. Addresses are shown without user name and password; Edit shows them whole.</source>
        <translation>También se leen las guías nombradas en una lista. Las direcciones se muestran sin usuario ni contraseña; Editar las muestra enteras.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>&amp;Name in Plex:</source>
        <translation>&amp;Nombre en Plex:</translation>
    </message>
    <message>
        <source>&amp;Tuners:</source>
        <translation>&amp;Sintonizadores:</translation>
    </message>
    <message>
        <source>How many can watch at once. Plex notices a change only when the device is removed and added again.</source>
        <translation>Cuántos pueden ver a la vez. Plex solo nota un cambio cuando se quita el dispositivo y se añade de nuevo.</translation>
    </message>
    <message>
        <source>Test &amp;card:</source>
        <translation>&amp;Carta de ajuste:</translation>
    </message>
    <message>
        <source>Set the number of tuners to what your provider allows at once. Plex remembers the number: remove the device there and add it again after a change.</source>
        <translation>Ponga el número de sintonizadores que su proveedor permite a la vez. Plex recuerda el número: tras un cambio quite allí el dispositivo y añádalo de nuevo.</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Best &amp;quality of HLS:</source>
        <translation>Mejor &amp;calidad de HLS:</translation>
    </message>
    <message>
        <source>The best there is</source>
        <translation>La mejor que haya</translation>
    </message>
    <message>
        <source> kbit/s</source>
        <translation> kbit/s</translation>
    </message>
    <message>
        <source>Where a provider offers a channel in several qualities, the best one that stays below this is taken.</source>
        <translation>Cuando un proveedor ofrece un canal en varias calidades, se toma la mejor que quede por debajo.</translation>
    </message>
    <message>
        <source>&amp;End a viewer that takes nothing after:</source>
        <translation>&amp;Terminar a un espectador que no toma nada tras:</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>A paused player takes nothing, too, and needs its tuner until then.</source>
        <translation>Un reproductor en pausa tampoco toma nada, y necesita su sintonizador hasta entonces.</translation>
    </message>
    <message>
        <source>&amp;Keep this computer awake while somebody watches or records</source>
        <translation>&amp;Mantener despierto este ordenador mientras alguien ve o graba</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>&amp;Start when I log in, without a window</source>
        <translation>&amp;Arrancar cuando inicio sesión, sin ventana</translation>
    </message>
    <message>
        <source>Show a &amp;notification when:</source>
        <translation>Mostrar una &amp;notificación cuando:</translation>
    </message>
    <message>
        <source>Show a notification when</source>
        <translation>Mostrar una notificación cuando</translation>
    </message>
    <message>
        <source>The page Events and the log keep all of them.</source>
        <translation>La página Sucesos y el registro los guardan todos.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Dirección:</translation>
    </message>
    <message>
        <source>All addresses of this computer</source>
        <translation>Todas las direcciones de este ordenador</translation>
    </message>
    <message>
        <source>&amp;Port of the interface:</source>
        <translation>&amp;Puerto de la interfaz:</translation>
    </message>
    <message>
        <source>Any free one</source>
        <translation>Cualquiera libre</translation>
    </message>
    <message>
        <source>Port of the &amp;video:</source>
        <translation>Puerto del &amp;vídeo:</translation>
    </message>
    <message>
        <source>Let Plex and other programs &amp;find this device</source>
        <translation>Dejar que Plex y otros programas &amp;encuentren este dispositivo</translation>
    </message>
    <message>
        <source>Port for &amp;discovery:</source>
        <translation>Puerto de &amp;descubrimiento:</translation>
    </message>
    <message>
        <source>Also answer on port &amp;80, if it is free</source>
        <translation>Contestar también en el puerto &amp;80, si está libre</translation>
    </message>
    <message>
        <source>Jellyfin looks for tuners there and nowhere else. Ports below 1024 need a permission of the system.</source>
        <translation>Jellyfin busca sintonizadores allí y en ningún otro sitio. Los puertos bajo 1024 necesitan permiso del sistema.</translation>
    </message>
    <message>
        <source>Changing an address or a port restarts the device for a moment; running streams end.</source>
        <translation>Cambiar una dirección o un puerto reinicia el dispositivo un momento; los flujos en curso terminan.</translation>
    </message>
    <message>
        <source>Greyed values are set on the command line or in the environment and can only be changed there.</source>
        <translation>Los valores en gris están fijados en la línea de órdenes o en el entorno y solo se cambian allí.</translation>
    </message>
    <message>
        <source>More</source>
        <comment>settings that hardly anybody changes</comment>
        <translation>Más</translation>
    </message>
    <message>
        <source>Playlists (*.m3u *.m3u8)</source>
        <translation>Listas (*.m3u *.m3u8)</translation>
    </message>
    <message>
        <source>Guides (*.xml *.xmltv *.gz *.xz *.zip)</source>
        <translation>Guías (*.xml *.xmltv *.gz *.xz *.zip)</translation>
    </message>
    <message>
        <source>While there is no playlist</source>
        <translation>Mientras no haya lista</translation>
    </message>
    <message>
        <source>Always offered</source>
        <comment>the test card</comment>
        <translation>Se ofrece siempre</translation>
    </message>
    <message>
        <source>Never offered</source>
        <comment>the test card</comment>
        <translation>No se ofrece nunca</translation>
    </message>
    <message>
        <source>Set on the command line or in the environment; change it there.</source>
        <translation>Fijado en la línea de órdenes o en el entorno; cámbielo allí.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <comment>button: a copy of everything</comment>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Settings, channels and history in one file, for another computer or a bad day</source>
        <translation>Ajustes, canales e historial en un archivo, para otro equipo o un mal día</translation>
    </message>
    <message>
        <source>Puts such a file in the place of what is here</source>
        <translation>Pone un archivo así en lugar de lo que hay aquí</translation>
    </message>
    <message>
        <source>Event channels</source>
        <translation>Canales de eventos</translation>
    </message>
    <message>
        <source>Messages</source>
        <comment>MQTT, webhook, ntfy</comment>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>That of the system</source>
        <comment>language</comment>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>Another one is spoken from the next start on.</source>
        <translation>Otro se habla a partir del próximo inicio.</translation>
    </message>
</context>
<context>
    <name>SetupWizard</name>
    <message>
        <source>Set up PlexBridge</source>
        <translation>Configurar PlexBridge</translation>
    </message>
    <message>
        <source>Where do your channels come from?</source>
        <translation>¿De dónde vienen sus canales?</translation>
    </message>
    <message>
        <source>PlexBridge makes them appear in Plex as if you had a tuner with an aerial.</source>
        <translation>PlexBridge los hace aparecer en Plex como si usted tuviera un sintonizador con antena.</translation>
    </message>
    <message>
        <source>A &amp;playlist (M3U): an address or a file</source>
        <translation>Una &amp;lista (M3U): una dirección o un archivo</translation>
    </message>
    <message>
        <source>An &amp;account: server, user and password (Xtream Codes)</source>
        <translation>Una &amp;cuenta: servidor, usuario y contraseña (Xtream Codes)</translation>
    </message>
    <message>
        <source>An &amp;earlier PlexBridge, the one for Node.js</source>
        <translation>Un PlexBridge &amp;anterior, el de Node.js</translation>
    </message>
    <message>
        <source>Your playlist</source>
        <translation>Su lista</translation>
    </message>
    <message>
        <source>The address that your provider gave you, or a file on this computer.</source>
        <translation>La dirección que le dio su proveedor, o un archivo de este ordenador.</translation>
    </message>
    <message>
        <source>Address or file of the playlist</source>
        <translation>Dirección o archivo de la lista</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Elegir &amp;archivo…</translation>
    </message>
    <message>
        <source>With user name and password if it has them. Later on they are not shown any more.</source>
        <translation>Con usuario y contraseña si los tiene. Después ya no se muestran.</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Su cuenta</translation>
    </message>
    <message>
        <source>Channels and guide are read from your provider&apos;s server.</source>
        <translation>Canales y guía se leen del servidor de su proveedor.</translation>
    </message>
    <message>
        <source>Your earlier PlexBridge</source>
        <translation>Su PlexBridge anterior</translation>
    </message>
    <message>
        <source>Channels, streams, guides and sessions are taken over. Nothing there is changed.</source>
        <translation>Se traen canales, flujos, guías y sesiones. Allí no se cambia nada.</translation>
    </message>
    <message>
        <source>Database or backup of the earlier PlexBridge</source>
        <translation>Base de datos o copia del PlexBridge anterior</translation>
    </message>
    <message>
        <source>Its database (in its folder &quot;data&quot;) or a JSON backup that it made. It may keep running meanwhile; afterwards quit it, since both want the same ports.</source>
        <translation>Su base de datos (en su carpeta «data») o una copia JSON que hizo. Puede seguir en marcha mientras tanto; después ciérrelo, ya que ambos quieren los mismos puertos.</translation>
    </message>
    <message>
        <source>What was taken over</source>
        <translation>Lo que se trajo</translation>
    </message>
    <message>
        <source>Channels, guides and past sessions of the earlier PlexBridge.</source>
        <translation>Canales, guías y sesiones pasadas del PlexBridge anterior.</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Traído</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>No traído</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Qué entra</translation>
    </message>
    <message>
        <source>All of it, or only some groups. This can be changed later in the settings.</source>
        <translation>Todo, o solo algunos grupos. Se puede cambiar después en los ajustes.</translation>
    </message>
    <message>
        <source>A guide</source>
        <translation>Una guía</translation>
    </message>
    <message>
        <source>It tells Plex what is on and when. You may leave this empty.</source>
        <translation>Dice a Plex qué ponen y cuándo. Puede dejarlo vacío.</translation>
    </message>
    <message>
        <source>Address or file of the guide</source>
        <translation>Dirección o archivo de la guía</translation>
    </message>
    <message>
        <source>An account brings its own guide, and many playlists name one; those are read by themselves. Add another XMLTV guide here if you have one. Channels without a guide get placeholders.</source>
        <translation>Una cuenta trae su propia guía, y muchas listas nombran una; esas se leen solas. Añada aquí otra guía XMLTV si la tiene. Los canales sin guía reciben programas de relleno.</translation>
    </message>
    <message>
        <source>Your tuner</source>
        <translation>Su sintonizador</translation>
    </message>
    <message>
        <source>How Plex shows it, and how many can watch at once.</source>
        <translation>Cómo lo muestra Plex, y cuántos pueden ver a la vez.</translation>
    </message>
    <message>
        <source>&amp;Name in Plex:</source>
        <translation>&amp;Nombre en Plex:</translation>
    </message>
    <message>
        <source>&amp;Tuners:</source>
        <translation>&amp;Sintonizadores:</translation>
    </message>
    <message>
        <source>As many as your provider allows at once. Plex remembers the number.</source>
        <translation>Tantos como permita su proveedor a la vez. Plex recuerda el número.</translation>
    </message>
    <message>
        <source>Now add PlexBridge in Plex</source>
        <translation>Ahora añada PlexBridge en Plex</translation>
    </message>
    <message>
        <source>These addresses are on the page &quot;Device&quot;, too.</source>
        <translation>Estas direcciones también están en la página «Dispositivo».</translation>
    </message>
    <message>
        <source>PlexBridge was started with playlists on its command line or in its environment. They are used now; what was typed here is kept and used when it is started without them.</source>
        <translation>PlexBridge se arrancó con listas en su línea de órdenes o en su entorno. Ahora se usan esas; lo que se escribió aquí se guarda y se usa cuando arranque sin ellas.</translation>
    </message>
    <message>
        <source>In Plex, open Settings, then Live TV &amp; DVR, and choose Set Up Plex DVR. If PlexBridge is not found, choose to enter its address manually and type:</source>
        <translation>En Plex, abra Ajustes, luego TV en directo y DVR, y elija configurar Plex DVR. Si no se encuentra PlexBridge, elija escribir su dirección a mano y escriba:</translation>
    </message>
    <message>
        <source>When asked for a guide, choose XMLTV and type:</source>
        <translation>Cuando se pida una guía, elija XMLTV y escriba:</translation>
    </message>
    <message>
        <source>Set up &amp;Plex for me…</source>
        <translation>Configurar &amp;Plex por mí…</translation>
    </message>
    <message>
        <source>Does the same in Plex by itself, after showing what it will do</source>
        <translation>Hace lo mismo en Plex por sí mismo, después de mostrar qué hará</translation>
    </message>
    <message>
        <source>Check what Plex &amp;will find</source>
        <translation>&amp;Comprobar qué encontrará Plex</translation>
    </message>
    <message>
        <source>Choose a playlist</source>
        <translation>Elegir una lista</translation>
    </message>
    <message>
        <source>Playlists (*.m3u *.m3u8)</source>
        <translation>Listas (*.m3u *.m3u8)</translation>
    </message>
    <message>
        <source>Choose the database or the backup</source>
        <translation>Elegir la base de datos o la copia</translation>
    </message>
    <message>
        <source>PlexBridge for Node.js (*.db *.sqlite *.json)</source>
        <translation>PlexBridge para Node.js (*.db *.sqlite *.json)</translation>
    </message>
    <message>
        <source>Choose a guide</source>
        <translation>Elegir una guía</translation>
    </message>
    <message>
        <source>Guides (*.xml *.xmltv *.gz *.xz *.zip)</source>
        <translation>Guías (*.xml *.xmltv *.gz *.xz *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading what is there…</source>
        <translation>Leyendo lo que hay…</translation>
    </message>
    <message>
        <source>This was taken over. The file itself was not changed.</source>
        <translation>Esto se trajo. El archivo mismo no se cambió.</translation>
    </message>
    <message>
        <source>The channels are being read…</source>
        <translation>Leyendo los canales…</translation>
    </message>
    <message>
        <source>Go back to correct it, or close this and refresh later.</source>
        <translation>Vuelva atrás para corregirlo, o cierre esto y actualice después.</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) are ready for Plex.</source>
        <translation>
            <numerusform>%n canal está listo para Plex.</numerusform>
            <numerusform>%n canales están listos para Plex.</numerusform>
        </translation>
    </message>
    <message>
        <source>Guide %1: %2</source>
        <comment>name of a guide, what is wrong with it</comment>
        <translation>Guía %1: %2</translation>
    </message>
    <message>
        <source>This did not work yet</source>
        <translation>Esto aún no funcionó</translation>
    </message>
</context>
<context>
    <name>ShiftField</name>
    <message>
        <source>How times are corrected</source>
        <translation>Cómo se corrigen las horas</translation>
    </message>
    <message>
        <source>Moved by</source>
        <comment>times of a guide: by so many hours</comment>
        <translation>Movidas</translation>
    </message>
    <message>
        <source>Meant in the zone</source>
        <comment>times of a guide</comment>
        <translation>En la zona</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source> h</source>
        <comment>hours</comment>
        <translation> h</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>As the guide has them</source>
        <comment>times</comment>
        <translation>Como en la guía</translation>
    </message>
</context>
<context>
    <name>SignRow</name>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>To know</source>
        <comment>a note in a list</comment>
        <translation>Conviene saberlo</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a step</comment>
        <translation>Fallidas</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Address (http or https), with user name and password if it has them:</source>
        <translation>Dirección (http o https), con usuario y contraseña si los tiene:</translation>
    </message>
    <message>
        <source>Add address…</source>
        <translation>Añadir dirección…</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Añadir archivo…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>That is no address that begins with http:// or https://.</source>
        <translation>Eso no es una dirección que empiece por http:// o https://.</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>Añadir dirección</translation>
    </message>
    <message>
        <source>Add file</source>
        <translation>Añadir archivo</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Edit address</source>
        <translation>Editar dirección</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Elegir otro archivo</translation>
    </message>
</context>
<context>
    <name>StartFailure</name>
    <message>
        <source>PlexBridge can&apos;t start</source>
        <translation>PlexBridge no puede arrancar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>Usar lo habitual</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <source>It was given on the command line or in the environment as %1.</source>
        <translation>Se dio en la línea de órdenes o en el entorno como %1.</translation>
    </message>
    <message>
        <source>Set it aside and begin anew</source>
        <translation>Apartarlo y empezar de nuevo</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>Show its page</source>
        <translation>Mostrar su página</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Choose a folder for data</source>
        <translation>Elegir una carpeta de datos</translation>
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
        <translation>Lo que sale hacia todos los espectadores juntos. Pulse para ver la actividad.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tuner(s)</source>
        <comment>in use</comment>
        <translation>
            <numerusform>%1 de %n sintonizador</numerusform>
            <numerusform>%1 de %n sintonizadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tuner(s) in use. Each viewer takes one. Click to see them.</source>
        <translation>
            <numerusform>%1 de %n sintonizador en uso. Cada espectador ocupa uno. Pulse para verlos.</numerusform>
            <numerusform>%1 de %n sintonizadores en uso. Cada espectador ocupa uno. Pulse para verlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No traffic</source>
        <translation>Sin tráfico</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>For support</source>
        <translation>Para asistencia</translation>
    </message>
    <message>
        <source>This is what helps others to find a fault: version, settings without passwords, health and log. Read it before you pass it on; it names channels and addresses of this network.</source>
        <translation>Esto ayuda a otros a encontrar un fallo: versión, ajustes sin contraseñas, salud y registro. Léalo antes de pasarlo; nombra canales y direcciones de esta red.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save for support</source>
        <translation>Guardar para asistencia</translation>
    </message>
    <message>
        <source>It was not saved</source>
        <translation>No se guardó</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Choose another place.</source>
        <translation>No se puede escribir %1. Elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>TakeoverText</name>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <comment>taken over or not</comment>
        <translation>
            <numerusform>%n canal</numerusform>
            <numerusform>%n canales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) that were switched off</source>
        <translation>
            <numerusform>%n canal desactivado</numerusform>
            <numerusform>%n canales desactivados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup address(es)</source>
        <translation>
            <numerusform>%n dirección de reserva</numerusform>
            <numerusform>%n direcciones de reserva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <comment>taken over or not</comment>
        <translation>
            <numerusform>%n flujo</numerusform>
            <numerusform>%n flujos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guide(s)</source>
        <translation>
            <numerusform>%n guía</numerusform>
            <numerusform>%n guías</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past session(s)</source>
        <translation>
            <numerusform>%n sesión pasada</numerusform>
            <numerusform>%n sesiones pasadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>Nombre del dispositivo</translation>
    </message>
    <message>
        <source>Number of tuners</source>
        <translation>Número de sintonizadores</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>Identificador del dispositivo</translation>
    </message>
    <message numerus="yes">
        <source>%n ffmpeg profile(s)</source>
        <translation>
            <numerusform>%n perfil de ffmpeg</numerusform>
            <numerusform>%n perfiles de ffmpeg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programme(s) of the guide</source>
        <translation>
            <numerusform>%n programa de la guía</numerusform>
            <numerusform>%n programas de la guía</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n log line(s)</source>
        <translation>
            <numerusform>%n línea de registro</numerusform>
            <numerusform>%n líneas de registro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) of the database</source>
        <translation>
            <numerusform>%n tabla de la base de datos</numerusform>
            <numerusform>%n tablas de la base de datos</numerusform>
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
        <translation>%1, ya aquí</translation>
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
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>The setting &quot;%1&quot; has a value that is not allowed</source>
        <translation>El ajuste «%1» tiene un valor que no se permite</translation>
    </message>
    <message>
        <source>The settings file can&apos;t be read</source>
        <translation>No se puede leer el archivo de ajustes</translation>
    </message>
    <message>
        <source>Check or remove the file %1, then start again.</source>
        <translation>Compruebe o quite el archivo %1, y arranque de nuevo.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program</source>
        <translation>Otro programa tiene el puerto %1</translation>
    </message>
    <message>
        <source>End the other program or choose another port in the settings.</source>
        <translation>Termine el otro programa o elija otro puerto en los ajustes.</translation>
    </message>
    <message>
        <source>Port %1 may not be used</source>
        <translation>El puerto %1 no se puede usar</translation>
    </message>
    <message>
        <source>Ports below 1024 need a privilege. Choose a higher one in the settings.</source>
        <translation>Los puertos bajo 1024 necesitan un privilegio. Elija uno más alto en los ajustes.</translation>
    </message>
    <message>
        <source>This computer does not have the address %1</source>
        <translation>Este ordenador no tiene la dirección %1</translation>
    </message>
    <message>
        <source>Choose another address in the settings, or leave it empty for all.</source>
        <translation>Elija otra dirección en los ajustes, o déjela vacía para todas.</translation>
    </message>
    <message>
        <source>The folder for data can&apos;t be used</source>
        <translation>No se puede usar la carpeta de datos</translation>
    </message>
    <message>
        <source>Make %1 writable or choose another folder.</source>
        <translation>Permita escribir en %1 o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Another program holds the database</source>
        <translation>Otro programa tiene la base de datos</translation>
    </message>
    <message>
        <source>Close it; waiting changes are then written by themselves.</source>
        <translation>Ciérrelo; los cambios en espera se escriben entonces solos.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>Free some space; waiting changes are then written by themselves.</source>
        <translation>Libere espacio; los cambios en espera se escriben entonces solos.</translation>
    </message>
    <message>
        <source>The database can&apos;t be written</source>
        <translation>No se puede escribir en la base de datos</translation>
    </message>
    <message>
        <source>Make the folder for data writable.</source>
        <translation>Permita escribir en la carpeta de datos.</translation>
    </message>
    <message>
        <source>The database was damaged and a new one was begun</source>
        <translation>La base de datos estaba dañada y se empezó otra</translation>
    </message>
    <message>
        <source>The old file was kept as %1.</source>
        <translation>El archivo antiguo se guardó como %1.</translation>
    </message>
    <message>
        <source>The database was written by a newer PlexBridge</source>
        <translation>La base de datos la escribió un PlexBridge más nuevo</translation>
    </message>
    <message>
        <source>Install that version again.</source>
        <translation>Instale de nuevo esa versión.</translation>
    </message>
    <message>
        <source>The database does not work</source>
        <translation>La base de datos no funciona</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached</source>
        <translation>No se puede alcanzar %1</translation>
    </message>
    <message>
        <source>Check the address and the network connection, then refresh.</source>
        <translation>Compruebe la dirección y la conexión de red, y actualice.</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1 es demasiado grande</translation>
    </message>
    <message>
        <source>Choose a smaller list.</source>
        <translation>Elija una lista más pequeña.</translation>
    </message>
    <message>
        <source>There are no channels</source>
        <translation>No hay canales</translation>
    </message>
    <message>
        <source>%1 holds nothing that can be used</source>
        <translation>%1 no contiene nada que sirva</translation>
    </message>
    <message>
        <source>Check the address of the playlist in the settings.</source>
        <translation>Compruebe la dirección de la lista en los ajustes.</translation>
    </message>
    <message>
        <source>An entry of the list is not allowed</source>
        <translation>Una entrada de la lista no se permite</translation>
    </message>
    <message>
        <source>A damaged entry was skipped</source>
        <translation>Se saltó una entrada dañada</translation>
    </message>
    <message>
        <source>An entry occurs twice</source>
        <translation>Una entrada está dos veces</translation>
    </message>
    <message>
        <source>The program %1 is missing</source>
        <translation>Falta el programa %1</translation>
    </message>
    <message>
        <source>Install it to play these channels.</source>
        <translation>Instálelo para reproducir estos canales.</translation>
    </message>
    <message>
        <source>The provider refused the stream (%1)</source>
        <translation>El proveedor rechazó el flujo (%1)</translation>
    </message>
    <message>
        <source>Check the subscription, or whether too many streams run at once.</source>
        <translation>Compruebe la suscripción, o si corren demasiados flujos a la vez.</translation>
    </message>
    <message>
        <source>The provider closed the connection</source>
        <translation>El proveedor cerró la conexión</translation>
    </message>
    <message>
        <source>Plex usually tunes in again.</source>
        <translation>Plex suele volver a sintonizar.</translation>
    </message>
    <message>
        <source>The provider sent no video</source>
        <translation>El proveedor no envió vídeo</translation>
    </message>
    <message>
        <source>Try another channel, or again later.</source>
        <translation>Pruebe otro canal, o más tarde.</translation>
    </message>
    <message>
        <source>PlexBridge is already running</source>
        <translation>PlexBridge ya está en marcha</translation>
    </message>
    <message>
        <source>It runs without a window, as a service of this computer, with the same folder for data.</source>
        <translation>Está en marcha sin ventana, como servicio de este ordenador, con la misma carpeta de datos.</translation>
    </message>
    <message>
        <source>Its window was brought to the front.</source>
        <translation>Su ventana se trajo al frente.</translation>
    </message>
    <message>
        <source>Another tuner at %1 has the same device ID</source>
        <translation>Otro sintonizador en %1 tiene el mismo identificador</translation>
    </message>
    <message>
        <source>Plex takes both for one tuner, and neither works reliably. Switch the other one off, or choose &quot;Use another device ID&quot; on the Device page.</source>
        <translation>Plex los toma por un solo sintonizador, y ninguno funciona bien. Apague el otro, o elija «Usar otro identificador» en la página Dispositivo.</translation>
    </message>
    <message>
        <source>This is nothing that can be taken over</source>
        <translation>Esto no es nada que se pueda traer</translation>
    </message>
    <message>
        <source>Choose the database of the earlier PlexBridge, plextv.db, or a JSON backup that it made. (%1)</source>
        <comment>in brackets: what is wrong with the file</comment>
        <translation>Elija la base de datos del PlexBridge anterior, plextv.db, o una copia JSON que hizo. (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>problem, then its technical detail</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1 – %2</source>
        <comment>line number in a file, then the problem</comment>
        <translation>Línea %1 – %2</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Reproduciendo</translation>
    </message>
    <message>
        <source>Buffering</source>
        <translation>Esperando datos</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>a viewing session</comment>
        <translation>Terminó</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a viewing session</comment>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Known, but nothing was asked for yet.</source>
        <translation>Conocido, pero aún no se pidió nada.</translation>
    </message>
    <message>
        <source>Video reaches the viewer.</source>
        <translation>El vídeo llega al espectador.</translation>
    </message>
    <message>
        <source>Waiting for video from the provider.</source>
        <translation>Espera vídeo del proveedor.</translation>
    </message>
    <message>
        <source>The viewer takes no video at the moment.</source>
        <translation>El espectador no toma vídeo ahora.</translation>
    </message>
    <message>
        <source>The session is over and leaves the table soon.</source>
        <translation>La sesión acabó y pronto sale de la tabla.</translation>
    </message>
    <message>
        <source>The session broke off.</source>
        <translation>La sesión se interrumpió.</translation>
    </message>
    <message>
        <source>The viewer left</source>
        <translation>El espectador se fue</translation>
    </message>
    <message>
        <source>Stopped on request</source>
        <translation>Parada a petición</translation>
    </message>
    <message>
        <source>Removed on request</source>
        <translation>Quitada a petición</translation>
    </message>
    <message>
        <source>No sign of life for ten minutes</source>
        <translation>Sin señal de vida durante diez minutos</translation>
    </message>
    <message>
        <source>PlexBridge was restarted and the viewer did not come back</source>
        <translation>PlexBridge se reinició y el espectador no volvió</translation>
    </message>
    <message>
        <source>No video could be given</source>
        <translation>No se pudo dar vídeo</translation>
    </message>
    <message>
        <source>The viewer took no video for too long</source>
        <translation>El espectador no tomó vídeo durante demasiado tiempo</translation>
    </message>
    <message>
        <source>The requested duration was over</source>
        <translation>Pasó la duración pedida</translation>
    </message>
    <message>
        <source>Made room for newer sessions</source>
        <translation>Dejó sitio a sesiones más nuevas</translation>
    </message>
    <message>
        <source>The same session started anew</source>
        <translation>La misma sesión empezó de nuevo</translation>
    </message>
    <message>
        <source>PlexBridge was quit</source>
        <translation>Se cerró PlexBridge</translation>
    </message>
    <message>
        <source>The computer went to sleep</source>
        <translation>El ordenador se durmió</translation>
    </message>
    <message>
        <source>There is no such channel</source>
        <translation>No existe ese canal</translation>
    </message>
    <message>
        <source>PlexBridge had just started and was not ready</source>
        <translation>PlexBridge acababa de arrancar y no estaba listo</translation>
    </message>
    <message>
        <source>The tuner that was asked for was in use</source>
        <translation>El sintonizador pedido estaba en uso</translation>
    </message>
    <message>
        <source>All tuners were in use</source>
        <translation>Todos los sintonizadores estaban en uso</translation>
    </message>
    <message>
        <source>The provider refused the stream</source>
        <translation>El proveedor rechazó el flujo</translation>
    </message>
    <message>
        <source>It ran when PlexBridge was restarted. Its viewer has a minute to come back.</source>
        <translation>Corría cuando se reinició PlexBridge. Su espectador tiene un minuto para volver.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>why a session is over, what its state means</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>First video arrived</source>
        <translation>Llegó el primer vídeo</translation>
    </message>
    <message>
        <source>The provider sent nothing</source>
        <translation>El proveedor no envió nada</translation>
    </message>
    <message>
        <source>Video flows again</source>
        <translation>El vídeo vuelve a fluir</translation>
    </message>
    <message>
        <source>The viewer took no video</source>
        <translation>El espectador no tomó vídeo</translation>
    </message>
    <message>
        <source>The viewer takes video again</source>
        <translation>El espectador vuelve a tomar vídeo</translation>
    </message>
    <message>
        <source>The client asked for the session</source>
        <translation>El cliente preguntó por la sesión</translation>
    </message>
    <message>
        <source>The client asked to play</source>
        <translation>El cliente pidió reproducir</translation>
    </message>
    <message>
        <source>The client asked to pause</source>
        <translation>El cliente pidió pausa</translation>
    </message>
    <message>
        <source>The client asked to stop</source>
        <translation>El cliente pidió parar</translation>
    </message>
    <message>
        <source>The viewer tuned in</source>
        <translation>El espectador sintonizó</translation>
    </message>
    <message>
        <source>The stream ended</source>
        <translation>El flujo terminó</translation>
    </message>
    <message>
        <source>The stream broke off</source>
        <translation>El flujo se interrumpió</translation>
    </message>
    <message>
        <source>Taken over from before the restart</source>
        <translation>Traída de antes del reinicio</translation>
    </message>
    <message>
        <source>Direct</source>
        <comment>video is passed on as it comes</comment>
        <translation>Directo</translation>
    </message>
    <message>
        <source>HLS</source>
        <comment>the stream comes as a list of pieces</comment>
        <translation>HLS</translation>
    </message>
    <message>
        <source>Through ffmpeg</source>
        <comment>video is repacked by the program ffmpeg</comment>
        <translation>Con ffmpeg</translation>
    </message>
    <message>
        <source>Test card</source>
        <translation>Carta de ajuste</translation>
    </message>
    <message>
        <source>Debug</source>
        <comment>log level</comment>
        <translation>Depuración</translation>
    </message>
    <message>
        <source>Info</source>
        <comment>log level</comment>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>log level</comment>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>log level</comment>
        <translation>Error</translation>
    </message>
    <message>
        <source>Database fine</source>
        <comment>status line</comment>
        <translation>Base de datos bien</translation>
    </message>
    <message>
        <source>Sessions are kept and come back after a restart.</source>
        <translation>Las sesiones se conservan y vuelven tras un reinicio.</translation>
    </message>
    <message>
        <source>New database</source>
        <comment>status line: a damaged one was set aside</comment>
        <translation>Base de datos nueva</translation>
    </message>
    <message>
        <source>Viewing goes on, but sessions are only kept in memory until this is cured.</source>
        <translation>Se sigue viendo, pero las sesiones solo se guardan en memoria hasta que se arregle.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be written.</source>
        <translation>
            <numerusform>%n cambio espera a escribirse.</numerusform>
            <numerusform>%n cambios esperan a escribirse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved</source>
        <comment>status line: the database can&apos;t be written</comment>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>%1 is an IPv6 address</source>
        <translation>%1 es una dirección IPv6</translation>
    </message>
    <message>
        <source>Many programs search over IPv4 only and don&apos;t find PlexBridge. Leave the address in the settings empty, or type an IPv4 address.</source>
        <translation>Muchos programas buscan solo por IPv4 y no encuentran PlexBridge. Deje vacía la dirección en los ajustes, o escriba una dirección IPv4.</translation>
    </message>
    <message>
        <source>It does not share the port, which programs search by SSDP on. End it, and PlexBridge takes part within half a minute. Plex usually finds PlexBridge all the same.</source>
        <translation>No comparte el puerto en el que los programas buscan por SSDP. Termínelo, y PlexBridge participará en medio minuto. Plex suele encontrar PlexBridge de todos modos.</translation>
    </message>
    <message>
        <source>It is probably another tuner emulator or a second PlexBridge. End it, and PlexBridge takes the port within half a minute. Until then, type the address into Plex; the Device page shows it.</source>
        <translation>Quizá sea otro emulador de sintonizador o un segundo PlexBridge. Termínelo, y PlexBridge tomará el puerto en medio minuto. Hasta entonces escriba la dirección en Plex; la página Dispositivo la muestra.</translation>
    </message>
    <message>
        <source>Discovery off</source>
        <comment>status line</comment>
        <translation>Descubrimiento apagado</translation>
    </message>
    <message>
        <source>Plex does not find PlexBridge by itself. Type its address into Plex instead.</source>
        <translation>Plex no encuentra PlexBridge por sí mismo. Escriba su dirección en Plex.</translation>
    </message>
    <message>
        <source>Discoverable</source>
        <comment>status line: other programs find us</comment>
        <translation>Se puede descubrir</translation>
    </message>
    <message>
        <source>Plex and other programs on this network find PlexBridge by themselves.</source>
        <translation>Plex y otros programas de esta red encuentran PlexBridge por sí mismos.</translation>
    </message>
    <message>
        <source>Discovery starts</source>
        <comment>status line</comment>
        <translation>Empieza el descubrimiento</translation>
    </message>
    <message>
        <source>In a moment Plex and other programs can find PlexBridge by themselves.</source>
        <translation>En un momento Plex y otros programas podrán encontrar PlexBridge por sí mismos.</translation>
    </message>
    <message>
        <source>Device ID taken</source>
        <comment>status line: another device has the same</comment>
        <translation>Identificador ocupado</translation>
    </message>
    <message>
        <source>Type the address into Plex instead; the Device page shows it.</source>
        <translation>Escriba la dirección en Plex; la página Dispositivo la muestra.</translation>
    </message>
    <message>
        <source>Partly discoverable</source>
        <comment>status line</comment>
        <translation>Se descubre en parte</translation>
    </message>
    <message>
        <source>Some programs may not find PlexBridge by themselves.</source>
        <translation>Quizá algunos programas no encuentren PlexBridge por sí mismos.</translation>
    </message>
    <message>
        <source>Not discoverable</source>
        <comment>status line</comment>
        <translation>No se puede descubrir</translation>
    </message>
    <message>
        <source>Other programs can&apos;t find PlexBridge by themselves.</source>
        <translation>Otros programas no pueden encontrar PlexBridge por sí mismos.</translation>
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
        <translation>Línea %1: %2</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Nobody is watching</source>
        <translation>No ve nadie</translation>
    </message>
    <message>
        <source>Open PlexBridge</source>
        <translation>Abrir PlexBridge</translation>
    </message>
    <message>
        <source>Refresh channels and guide</source>
        <translation>Actualizar canales y guía</translation>
    </message>
    <message>
        <source>Purge ended</source>
        <comment>remove ended sessions from the table</comment>
        <translation>Purgar las terminadas</translation>
    </message>
    <message>
        <source>Stay awake while somebody watches</source>
        <comment>the computer</comment>
        <translation>Seguir despierto mientras alguien ve</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Pause tuner for an hour</source>
        <translation>Pausar el sintonizador una hora</translation>
    </message>
    <message>
        <source>Pause tuner until resumed</source>
        <translation>Pausar el sintonizador hasta reanudar</translation>
    </message>
    <message>
        <source>Resume tuner</source>
        <translation>Reanudar el sintonizador</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>end this stream</comment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Copy diagnosis</source>
        <comment>of this stream, to the clipboard</comment>
        <translation>Copiar diagnóstico</translation>
    </message>
</context>
<context>
    <name>TrayPanel</name>
    <message>
        <source>PlexBridge – who watches</source>
        <translation>PlexBridge – quién ve</translation>
    </message>
    <message>
        <source>Resume tuner</source>
        <translation>Reanudar el sintonizador</translation>
    </message>
    <message>
        <source>Open PlexBridge</source>
        <translation>Abrir PlexBridge</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tuner(s) in use</source>
        <translation>
            <numerusform>%1 de %n sintonizador en uso</numerusform>
            <numerusform>%1 de %n sintonizadores en uso</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tuners in use, bit rate</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Paused: new viewers are refused.</source>
        <translation>En pausa: se rechaza a nuevos espectadores.</translation>
    </message>
    <message>
        <source>Paused until %1: new viewers are refused.</source>
        <comment>clock time</comment>
        <translation>En pausa hasta las %1: se rechaza a nuevos espectadores.</translation>
    </message>
    <message>
        <source>Nobody is watching</source>
        <translation>No ve nadie</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>end this stream</comment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <comment>what somebody watches</comment>
        <translation>Parar %1</translation>
    </message>
</context>
<context>
    <name>TrayReading</name>
    <message>
        <source>A viewer was turned away: all tuners are in use</source>
        <translation>Se rechazó a un espectador: todos los sintonizadores están en uso</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is watching</source>
        <translation>No ve nadie</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tuner(s)</source>
        <comment>in use</comment>
        <translation>
            <numerusform>%1 de %n sintonizador</numerusform>
            <numerusform>%1 de %n sintonizadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <translation>
            <numerusform>%n flujo</numerusform>
            <numerusform>%n flujos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>streams</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
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
        <translation>En pausa: se rechaza a nuevos espectadores</translation>
    </message>
    <message>
        <source>Paused until %1: new viewers are refused</source>
        <comment>clock time</comment>
        <translation>En pausa hasta las %1: se rechaza a nuevos espectadores</translation>
    </message>
    <message>
        <source>This computer stays awake meanwhile</source>
        <comment>while somebody watches</comment>
        <translation>Este ordenador sigue despierto mientras tanto</translation>
    </message>
</context>
<context>
    <name>TunerModel</name>
    <message>
        <source>Tuner</source>
        <comment>column</comment>
        <translation>Sintonizador</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>column: in use or free</comment>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>column</comment>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Viewer</source>
        <comment>column: address of the viewer</comment>
        <translation>Espectador</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <comment>column</comment>
        <translation>Tasa de bits</translation>
    </message>
    <message>
        <source>Tuner %1</source>
        <translation>Sintonizador %1</translation>
    </message>
    <message>
        <source>In use</source>
        <comment>a tuner</comment>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Reserved</source>
        <comment>a tuner</comment>
        <translation>Reservado</translation>
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
        <translation>Una dirección empieza por http:// o https:// y el nombre de un servidor.</translation>
    </message>
    <message>
        <source>This is a folder. Choose the file in it.</source>
        <translation>Esto es una carpeta. Elija el archivo dentro.</translation>
    </message>
    <message>
        <source>There is no such file on this computer.</source>
        <translation>No existe ese archivo en este ordenador.</translation>
    </message>
    <message>
        <source>This is neither an address, such as http://provider.example/list.m3u, nor a file, such as /home/me/list.m3u.</source>
        <translation>Esto no es ni una dirección, como http://provider.example/list.m3u, ni un archivo, como /home/me/list.m3u.</translation>
    </message>
</context>
<context>
    <name>UpstreamModel</name>
    <message>
        <source>Channel</source>
        <comment>column</comment>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Provider</source>
        <comment>column</comment>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Picture and sound</source>
        <comment>column</comment>
        <translation>Imagen y sonido</translation>
    </message>
    <message>
        <source>Reopened</source>
        <comment>column: how often a connection was opened anew</comment>
        <translation>Reabierta</translation>
    </message>
    <message>
        <source>Errors</source>
        <comment>column: how many</comment>
        <translation>Errores</translation>
    </message>
    <message>
        <source>First video</source>
        <comment>column: time until it came</comment>
        <translation>Primer vídeo</translation>
    </message>
    <message>
        <source>Viewers</source>
        <comment>column: how many</comment>
        <translation>Espectadores</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>column: how much was received</comment>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <comment>column</comment>
        <translation>Tasa de bits</translation>
    </message>
    <message>
        <source>Waiting for data</source>
        <translation>Esperando datos</translation>
    </message>
    <message>
        <source>Backup %1</source>
        <comment>receiving from the backup of that number</comment>
        <translation>Reserva %1</translation>
    </message>
    <message>
        <source>Receiving</source>
        <comment>a connection that gets data</comment>
        <translation>Recibiendo</translation>
    </message>
    <message>
        <source>%1 received</source>
        <comment>an amount of data</comment>
        <translation>%1 recibidos</translation>
    </message>
    <message>
        <source>The channel&apos;s own address failed: video comes from its backup %1.</source>
        <translation>Falló la propia dirección del canal: el vídeo viene de su reserva %1.</translation>
    </message>
</context>
</TS>
