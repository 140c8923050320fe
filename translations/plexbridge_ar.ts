<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AboutDialog</name>
    <message>
        <source>windows, network, database</source>
        <translation>النوافذ والشبكة وقاعدة البيانات</translation>
    </message>
    <message>
        <source>what is fetched from providers</source>
        <translation>ما يُجلب من المزوّدين</translation>
    </message>
    <message>
        <source>sessions and history</source>
        <translation>الجلسات والسجل</translation>
    </message>
    <message>
        <source>guides</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>packed playlists and guides</source>
        <translation>القوائم والأدلة المضغوطة</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>المقاييس</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>as a program of its own, for streams that need repacking</source>
        <translation>كبرنامج مستقل، للبثوث التي تحتاج إلى إعادة تغليف</translation>
    </message>
    <message>
        <source>About PlexBridge</source>
        <translation>حول PlexBridge</translation>
    </message>
    <message>
        <source>Makes this computer look like a tuner with an aerial, so that Plex, Jellyfin and Kodi play your own IPTV channels, and shows who watches what.</source>
        <translation>يجعل هذا الحاسوب يبدو كموالف بهوائي، فتشغّل Plex وJellyfin وKodi قنوات IPTV الخاصة بك، ويُظهر من يشاهد ماذا.</translation>
    </message>
    <message>
        <source>Licence and libraries</source>
        <translation>الرخصة والمكتبات</translation>
    </message>
    <message>
        <source>PlexBridge is free software under the GNU General Public License, version 3 or later: you may use, study, share and improve it. It comes without any warranty.</source>
        <translation>‏PlexBridge برنامج حر بموجب رخصة جنو العمومية العامة، الإصدار 3 أو أحدث: يحق لك استخدامه ودراسته ومشاركته وتحسينه. يأتي بلا أي ضمان.</translation>
    </message>
    <message>
        <source>It is made with:</source>
        <translation>صُنع باستخدام:</translation>
    </message>
    <message>
        <source>For a report of a fault, copy this line:</source>
        <translation>للإبلاغ عن خلل انسخ هذا السطر:</translation>
    </message>
    <message>
        <source>tokens and passwords in the keychain</source>
        <translation>الرموز وكلمات المرور في سلسلة المفاتيح</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>تعديل الحساب</translation>
    </message>
    <message>
        <source>For providers that gave you a server, a user name and a password (&quot;Xtream Codes&quot;). Channels and guide are read from there.</source>
        <translation>للمزوّدين الذين أعطوك خادمًا واسم مستخدم وكلمة سر («Xtream Codes»). تُقرأ القنوات والدليل من هناك.</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>&amp;Server:</source>
        <translation>ال&amp;خادم:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>ال&amp;مستخدم:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;كلمة السر:</translation>
    </message>
    <message>
        <source>S&amp;how the password</source>
        <translation>إ&amp;ظهار كلمة السر</translation>
    </message>
    <message>
        <source>That is no server. It looks like http://provider.example:8080.</source>
        <translation>هذا ليس خادمًا. يبدو الخادم هكذا: http://provider.example:8080.</translation>
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
        <translation>لا أحد</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Consumers by state</source>
        <translation>المشاهدات حسب الحالة</translation>
    </message>
    <message>
        <source>Last 5 minutes</source>
        <translation>آخر 5 دقائق</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>آخر ساعة</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>آخر 90 يومًا</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>When the channel&apos;s own source fails, these addresses are tried in this order. Viewers stay connected.</source>
        <translation>عندما يفشل مصدر القناة نفسه تُجرَّب هذه العناوين بهذا الترتيب. يبقى المشاهدون متصلين.</translation>
    </message>
    <message>
        <source>Backup addresses</source>
        <translation>عناوين احتياطية</translation>
    </message>
    <message>
        <source>The same channel in other playlists, tried after those:</source>
        <translation>القناة نفسها في قوائم أخرى، وتُجرَّب بعد تلك:</translation>
    </message>
    <message>
        <source>The same channel in other playlists</source>
        <translation>القناة نفسها في قوائم أخرى</translation>
    </message>
    <message>
        <source>Backup addresses of %1</source>
        <comment>window title: a channel</comment>
        <translation>العناوين الاحتياطية لـ %1</translation>
    </message>
    <message>
        <source>Address of the stream, with user name and password if it has them:</source>
        <translation>عنوان البث، مع اسم المستخدم وكلمة السر إن وُجدا:</translation>
    </message>
    <message>
        <source>This address can&apos;t be used: %1.</source>
        <translation>لا يمكن استخدام هذا العنوان: %1.</translation>
    </message>
</context>
<context>
    <name>CandidateModel</name>
    <message>
        <source>Channel of the guide</source>
        <comment>column</comment>
        <translation>قناة الدليل</translation>
    </message>
    <message>
        <source>Id</source>
        <comment>column: of a guide&apos;s channel</comment>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Fits</source>
        <comment>column: how well, in percent</comment>
        <translation>الملاءمة</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>column: of a guide</comment>
        <translation>المصدر</translation>
    </message>
</context>
<context>
    <name>ChannelActions</name>
    <message>
        <source>&amp;Offer to Plex</source>
        <comment>channels</comment>
        <translation>&amp;عرض على Plex</translation>
    </message>
    <message>
        <source>&amp;Hide from Plex</source>
        <comment>channels</comment>
        <translation>إ&amp;خفاء عن Plex</translation>
    </message>
    <message>
        <source>Mark as &amp;favourite</source>
        <translation>وسم كم&amp;فضلة</translation>
    </message>
    <message>
        <source>&amp;No favourite any more</source>
        <translation>&amp;لم تعد مفضلة</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إ&amp;عادة تسمية</translation>
    </message>
    <message>
        <source>&amp;Change number</source>
        <translation>تغيير ال&amp;رقم</translation>
    </message>
    <message>
        <source>&amp;Guide channel…</source>
        <translation>قناة ال&amp;دليل…</translation>
    </message>
    <message>
        <source>&amp;Backup addresses…</source>
        <translation>ال&amp;عناوين الاحتياطية…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <comment>play some seconds of a channel</comment>
        <translation>ا&amp;ختبار</translation>
    </message>
    <message>
        <source>&amp;Play here</source>
        <translation>تشغيل &amp;هنا</translation>
    </message>
    <message>
        <source>F&amp;orget</source>
        <comment>a channel that is missing</comment>
        <translation>&amp;نسيان</translation>
    </message>
    <message>
        <source>Programmes of its na&amp;me…</source>
        <translation>برامج من اسمها…</translation>
    </message>
</context>
<context>
    <name>ChannelDelegate</name>
    <message>
        <source>Number of the channel; empty: automatic</source>
        <translation>رقم القناة؛ فارغ: تلقائي</translation>
    </message>
    <message>
        <source>Name of the channel; empty: as in the playlist</source>
        <translation>اسم القناة؛ فارغ: كما في القائمة</translation>
    </message>
</context>
<context>
    <name>ChannelEdits</name>
    <message numerus="yes">
        <source>Offer %n channel(s)</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>عرض %n قناة</numerusform>
            <numerusform>عرض قناة واحدة</numerusform>
            <numerusform>عرض قناتين</numerusform>
            <numerusform>عرض %n قنوات</numerusform>
            <numerusform>عرض %n قناة</numerusform>
            <numerusform>عرض %n قناة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n channel(s)</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>إخفاء %n قناة</numerusform>
            <numerusform>إخفاء قناة واحدة</numerusform>
            <numerusform>إخفاء قناتين</numerusform>
            <numerusform>إخفاء %n قنوات</numerusform>
            <numerusform>إخفاء %n قناة</numerusform>
            <numerusform>إخفاء %n قناة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n favourite(s)</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>وسم %n مفضلة</numerusform>
            <numerusform>وسم مفضلة واحدة</numerusform>
            <numerusform>وسم مفضلتين</numerusform>
            <numerusform>وسم %n مفضلات</numerusform>
            <numerusform>وسم %n مفضلة</numerusform>
            <numerusform>وسم %n مفضلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unmark %n favourite(s)</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>إلغاء وسم %n مفضلة</numerusform>
            <numerusform>إلغاء وسم مفضلة واحدة</numerusform>
            <numerusform>إلغاء وسم مفضلتين</numerusform>
            <numerusform>إلغاء وسم %n مفضلات</numerusform>
            <numerusform>إلغاء وسم %n مفضلة</numerusform>
            <numerusform>إلغاء وسم %n مفضلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Change number</source>
        <comment>what is undone</comment>
        <translation>تغيير الرقم</translation>
    </message>
    <message>
        <source>Rename channel</source>
        <comment>what is undone</comment>
        <translation>إعادة تسمية القناة</translation>
    </message>
    <message>
        <source>Change guide channel</source>
        <comment>what is undone</comment>
        <translation>تغيير قناة الدليل</translation>
    </message>
    <message>
        <source>Move times of a channel</source>
        <comment>what is undone</comment>
        <translation>نقل أوقات قناة</translation>
    </message>
</context>
<context>
    <name>ChannelModel</name>
    <message>
        <source>Favourite</source>
        <translation>مفضلة</translation>
    </message>
    <message>
        <source>On now</source>
        <translation>يُعرض الآن</translation>
    </message>
    <message>
        <source>How far the guide reaches</source>
        <translation>إلى أين يصل الدليل</translation>
    </message>
    <message>
        <source>How sure it is that guide and channel belong together</source>
        <translation>مدى التأكد من أن الدليل والقناة لبعضهما</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>column</comment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>column</comment>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>On now</source>
        <comment>column: programme</comment>
        <translation>يُعرض الآن</translation>
    </message>
    <message>
        <source>Guide</source>
        <comment>column: how far it reaches</comment>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Channel of the guide</source>
        <comment>column</comment>
        <translation>قناة الدليل</translation>
    </message>
    <message>
        <source>Match</source>
        <comment>column: how sure it is, in percent</comment>
        <translation>التطابق</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>column: playlist that a channel is from</comment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>column: how many other sources a channel has</comment>
        <translation>الاحتياط</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <comment>a channel that is not offered</comment>
        <translation>‏%1 (مخفية)</translation>
    </message>
    <message>
        <source>%1
In the playlist: %2</source>
        <comment>a channel&apos;s name, its name in the playlist</comment>
        <translation>‏%1
في القائمة: %2</translation>
    </message>
    <message>
        <source>No favourite</source>
        <translation>ليست مفضلة</translation>
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
        <translation>‏%1
الفيديو: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n other source(s), tried in turn when the channel&apos;s own fails</source>
        <translation>
            <numerusform>%n مصدر آخر</numerusform>
            <numerusform>مصدر آخر واحد يُجرَّب عندما يفشل مصدر القناة</numerusform>
            <numerusform>مصدران آخران يُجرَّبان بالتناوب عندما يفشل مصدر القناة</numerusform>
            <numerusform>%n مصادر أخرى تُجرَّب بالتناوب عندما يفشل مصدر القناة</numerusform>
            <numerusform>%n مصدرًا آخر تُجرَّب بالتناوب عندما يفشل مصدر القناة</numerusform>
            <numerusform>%n مصدر آخر تُجرَّب بالتناوب عندما يفشل مصدر القناة</numerusform>
        </translation>
    </message>
    <message>
        <source>automatic</source>
        <comment>guide number</comment>
        <translation>تلقائي</translation>
    </message>
</context>
<context>
    <name>ChannelTest</name>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>اختبار مجددًا</translation>
    </message>
    <message>
        <source>Play here</source>
        <translation>تشغيل هنا</translation>
    </message>
    <message>
        <source>Opens the player of this computer; that takes a tuner</source>
        <translation>يفتح مشغّل هذا الحاسوب؛ ويشغل ذلك موالفًا</translation>
    </message>
    <message>
        <source>Test of %1</source>
        <comment>window title: a channel</comment>
        <translation>اختبار %1</translation>
    </message>
    <message>
        <source>Playing three seconds of %1…</source>
        <translation>تشغيل ثلاث ثوانٍ من %1…</translation>
    </message>
    <message>
        <source>A viewer wanted the provider&apos;s only place, so the test ended for them.</source>
        <translation>أراد مشاهد المكان الوحيد لدى المزوّد، فانتهى الاختبار من أجله.</translation>
    </message>
    <message>
        <source>%1 does not play</source>
        <translation>‏%1 لا تعمل</translation>
    </message>
    <message>
        <source>%1 is being watched</source>
        <translation>‏%1 تُشاهَد الآن</translation>
    </message>
    <message>
        <source>%1 plays</source>
        <translation>‏%1 تعمل</translation>
    </message>
    <message>
        <source>Video after %1</source>
        <translation>الفيديو بعد %1</translation>
    </message>
    <message>
        <source>Bit rate: %1</source>
        <translation>معدل البت: %1</translation>
    </message>
    <message>
        <source>It plays from backup %1</source>
        <comment>its place, from 1</comment>
        <translation>تعمل من الاحتياطي %1</translation>
    </message>
    <message>
        <source>The channel&apos;s own source gave nothing.</source>
        <translation>لم يعطِ مصدر القناة نفسه شيئًا.</translation>
    </message>
    <message>
        <source>Arrives at %1 times its speed</source>
        <comment>a number such as 1.2</comment>
        <translation>تصل بسرعة %1 من سرعتها</translation>
    </message>
    <message>
        <source>Arrives at only %1 of its speed</source>
        <comment>a number such as 0.6</comment>
        <translation>تصل بسرعة %1 فقط من سرعتها</translation>
    </message>
    <message>
        <source>Viewers will have to wait again and again. The provider, or the way to it, is too slow.</source>
        <translation>سيضطر المشاهدون إلى الانتظار مرارًا. المزوّد، أو الطريق إليه، بطيء جدًا.</translation>
    </message>
</context>
<context>
    <name>ChannelsPage</name>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Which channels are shown</source>
        <translation>أي القنوات تظهر</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>إ&amp;ضافة…</translation>
    </message>
    <message>
        <source>Add a playlist or an account</source>
        <translation>إضافة قائمة أو حساب</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تعديل</translation>
    </message>
    <message>
        <source>What can be done with the selected channels</source>
        <translation>ما يمكن فعله بالقنوات المحددة</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Read all playlists and guides again</source>
        <translation>قراءة كل القوائم والأدلة من جديد</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>&amp;مراجعة…</translation>
    </message>
    <message>
        <source>What the last refresh changed, and what becomes of new channels</source>
        <translation>ما غيّره آخر تحديث، وما مصير القنوات الجديدة</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>قوائم التشغيل</translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <comment>date and time of a refresh, what it changed</comment>
        <translation>منذ %1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not changed</source>
        <comment>a channel</comment>
        <translation>لم تُغيَّر «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be played here</source>
        <comment>a channel</comment>
        <translation>لا يمكن تشغيل «%1» هنا</translation>
    </message>
    <message>
        <source>Install a player that opens playlists (M3U), such as VLC.</source>
        <translation>ثبّت مشغّلًا يفتح قوائم التشغيل (M3U)، مثل VLC.</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>كل القنوات</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>المخفية</translation>
    </message>
    <message>
        <source>Without a guide</source>
        <translation>بلا دليل</translation>
    </message>
    <message>
        <source>Unsure matches</source>
        <translation>تطابقات غير مؤكدة</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>المفقودة</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the playlists</source>
        <translation>
            <numerusform>%n مشكلة في القوائم</numerusform>
            <numerusform>مشكلة واحدة في القوائم</numerusform>
            <numerusform>مشكلتان في القوائم</numerusform>
            <numerusform>%n مشاكل في القوائم</numerusform>
            <numerusform>%n مشكلة في القوائم</numerusform>
            <numerusform>%n مشكلة في القوائم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s)</source>
        <translation>
            <numerusform>%Ln قناة</numerusform>
            <numerusform>قناة واحدة</numerusform>
            <numerusform>قناتان</numerusform>
            <numerusform>%Ln قنوات</numerusform>
            <numerusform>%Ln قناة</numerusform>
            <numerusform>%Ln قناة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <comment>channels</comment>
        <translation>
            <numerusform>تظهر %Ln</numerusform>
            <numerusform>تظهر واحدة</numerusform>
            <numerusform>تظهر اثنتان</numerusform>
            <numerusform>تظهر %Ln</numerusform>
            <numerusform>تظهر %Ln</numerusform>
            <numerusform>تظهر %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <comment>channels</comment>
        <translation>
            <numerusform>%Ln مفقودة</numerusform>
            <numerusform>واحدة مفقودة</numerusform>
            <numerusform>اثنتان مفقودتان</numerusform>
            <numerusform>%Ln مفقودة</numerusform>
            <numerusform>%Ln مفقودة</numerusform>
            <numerusform>%Ln مفقودة</numerusform>
        </translation>
    </message>
    <message>
        <source>Plex takes only the first %L1 of the %L2 that are offered to it; hide some.</source>
        <translation>لا يأخذ Plex إلا أول %L1 من أصل %L2 معروضة عليه؛ أخفِ بعضها.</translation>
    </message>
    <message>
        <source>Reading the playlists…</source>
        <translation>تُقرأ القوائم…</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n missing channel(s)?</source>
        <translation>
            <numerusform>نسيان %n قناة مفقودة؟</numerusform>
            <numerusform>نسيان قناة مفقودة واحدة؟</numerusform>
            <numerusform>نسيان قناتين مفقودتين؟</numerusform>
            <numerusform>نسيان %n قنوات مفقودة؟</numerusform>
            <numerusform>نسيان %n قناة مفقودة؟</numerusform>
            <numerusform>نسيان %n قناة مفقودة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Their numbers are free again. Should they come back, they are new channels.</source>
        <translation>تصبح أرقامها حرة من جديد. وإن عادت فهي قنوات جديدة.</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n channel(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>نسيان %n قناة</numerusform>
            <numerusform>نسيان قناة واحدة</numerusform>
            <numerusform>نسيان قناتين</numerusform>
            <numerusform>نسيان %n قنوات</numerusform>
            <numerusform>نسيان %n قناة</numerusform>
            <numerusform>نسيان %n قناة</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>button: do not forget</comment>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>No channels yet</source>
        <translation>لا قنوات بعد</translation>
    </message>
    <message>
        <source>The channels of your playlists are listed here with the numbers that Plex shows. Add a playlist or an account of your provider to begin. Until then a test card can be watched.</source>
        <translation>تُسرد هنا قنوات قوائمك بالأرقام التي يعرضها Plex. أضف قائمة أو حسابًا لدى مزوّدك للبدء. حتى ذلك يمكن مشاهدة صورة اختبار.</translation>
    </message>
    <message>
        <source>Set up PlexBridge…</source>
        <translation>إعداد PlexBridge…</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>لا شيء يطابق التصفية</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>The channels are being read</source>
        <translation>تُقرأ القنوات الآن</translation>
    </message>
    <message>
        <source>Large playlists take a minute. The channels appear here when they are read.</source>
        <translation>القوائم الكبيرة تحتاج دقيقة. تظهر القنوات هنا بعد قراءتها.</translation>
    </message>
    <message>
        <source>No playlist gave any channels</source>
        <translation>لم تعطِ أي قائمة قنوات</translation>
    </message>
    <message>
        <source>What is wrong with each of them is told below. Its address and options are in the settings, under Channels and guide.</source>
        <translation>ما بها كل واحدة مذكور في الأسفل. عنوانها وخياراتها في الإعدادات، في صفحة القنوات والدليل.</translation>
    </message>
    <message>
        <source>Read them again</source>
        <comment>the playlists</comment>
        <translation>قراءتها من جديد</translation>
    </message>
</context>
<context>
    <name>CheckupDialog</name>
    <message>
        <source>Why does Plex not find it?</source>
        <translation>لماذا لا يجده Plex؟</translation>
    </message>
    <message>
        <source>The device is asked what Plex asks, over the network. Nobody who watches is disturbed.</source>
        <translation>يُسأل الجهاز عبر الشبكة عما يسأل عنه Plex. لا يُزعَج أحد ممن يشاهدون.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>As text, to be sent to somebody who helps. It holds no address of a provider and no password.</source>
        <translation>كنص، ليُرسل إلى من يساعد. لا يحوي عنوان مزوّد ولا كلمة سر.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>تشغيل مجددًا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: ends the check</comment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Asking what Plex asks: %1…</source>
        <comment>what is tried at the moment</comment>
        <translation>يُسأل عما يسأل عنه Plex: %1…</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>أُوقف قبل النهاية.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be mended.</source>
        <translation>
            <numerusform>%n أمر يجب إصلاحه.</numerusform>
            <numerusform>أمر واحد يجب إصلاحه.</numerusform>
            <numerusform>أمران يجب إصلاحهما.</numerusform>
            <numerusform>%n أمور يجب إصلاحها.</numerusform>
            <numerusform>%n أمرًا يجب إصلاحه.</numerusform>
            <numerusform>%n أمر يجب إصلاحه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plex should find it. %n thing(s) are worth knowing.</source>
        <translation>
            <numerusform>يُفترض أن يجده Plex. %n أمر يحسن معرفته.</numerusform>
            <numerusform>يُفترض أن يجده Plex. أمر واحد يحسن معرفته.</numerusform>
            <numerusform>يُفترض أن يجده Plex. أمران يحسن معرفتهما.</numerusform>
            <numerusform>يُفترض أن يجده Plex. %n أمور يحسن معرفتها.</numerusform>
            <numerusform>يُفترض أن يجده Plex. %n أمرًا يحسن معرفته.</numerusform>
            <numerusform>يُفترض أن يجده Plex. %n أمر يحسن معرفته.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that Plex asks is answered as it should be.</source>
        <translation>كل ما يسأل عنه Plex يُجاب كما يجب.</translation>
    </message>
</context>
<context>
    <name>ClientNames</name>
    <message>
        <source>Check-up</source>
        <comment>the client is PlexBridge&apos;s own check-up</comment>
        <translation>فحص</translation>
    </message>
</context>
<context>
    <name>CompanionText</name>
    <message>
        <source>Make the tuner known at %1</source>
        <translation>التعريف بالموالف على %1</translation>
    </message>
    <message>
        <source>Switch the tuner on</source>
        <translation>تشغيل الموالف</translation>
    </message>
    <message>
        <source>Tell the tuner&apos;s new address, %1</source>
        <translation>الإبلاغ بعنوان الموالف الجديد، %1</translation>
    </message>
    <message>
        <source>Make a Live TV &amp; DVR entry with the tuner and its guide</source>
        <translation>إنشاء إدخال «البث المباشر وDVR» بالموالف ودليله</translation>
    </message>
    <message>
        <source>Put the tuner to the Live TV &amp; DVR entry that has its guide</source>
        <translation>ضم الموالف إلى إدخال «البث المباشر وDVR» الذي لديه دليله</translation>
    </message>
    <message>
        <source>Take the tuner&apos;s old address out of the Live TV &amp; DVR entry</source>
        <translation>إزالة عنوان الموالف القديم من إدخال «البث المباشر وDVR»</translation>
    </message>
    <message>
        <source>Attach the guide</source>
        <translation>إرفاق الدليل</translation>
    </message>
    <message>
        <source>Take the guide of the old address away</source>
        <translation>إزالة دليل العنوان القديم</translation>
    </message>
    <message>
        <source>Have the guide read every %1 hours</source>
        <translation>جعل الدليل يُقرأ كل %1 ساعات</translation>
    </message>
    <message>
        <source>Have the guide read now</source>
        <translation>جعل الدليل يُقرأ الآن</translation>
    </message>
    <message>
        <source>Have the channels scanned</source>
        <translation>جعل القنوات تُمسح</translation>
    </message>
    <message numerus="yes">
        <source>Pair channels with the guide: %1 of %n</source>
        <translation>
            <numerusform>ربط القنوات بالدليل: %1 من %n</numerusform>
            <numerusform>ربط القنوات بالدليل: %1 من %n</numerusform>
            <numerusform>ربط القنوات بالدليل: %1 من %n</numerusform>
            <numerusform>ربط القنوات بالدليل: %1 من %n</numerusform>
            <numerusform>ربط القنوات بالدليل: %1 من %n</numerusform>
            <numerusform>ربط القنوات بالدليل: %1 من %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The tuner&apos;s Live TV &amp; DVR entry has a guide that is not PlexBridge&apos;s</source>
        <translation>لإدخال الموالف في «البث المباشر وDVR» دليل ليس دليل PlexBridge</translation>
    </message>
    <message>
        <source>A tuner with this device ID is there at %1, which is no address of this computer</source>
        <translation>يوجد هناك موالف بمعرّف الجهاز هذا على %1، وهو ليس عنوانًا لهذا الحاسوب</translation>
    </message>
    <message>
        <source>Somebody switched the tuner off in Plex</source>
        <translation>أوقف أحدهم الموالف في Plex</translation>
    </message>
    <message>
        <source>There is no channel to offer</source>
        <translation>لا توجد قناة لعرضها</translation>
    </message>
    <message>
        <source>The tuner was made known at %1</source>
        <translation>عُرّف بالموالف على %1</translation>
    </message>
    <message>
        <source>The tuner was switched on</source>
        <translation>شُغّل الموالف</translation>
    </message>
    <message>
        <source>The tuner&apos;s new address, %1, was told</source>
        <translation>أُبلغ بعنوان الموالف الجديد، %1</translation>
    </message>
    <message>
        <source>A Live TV &amp; DVR entry was made</source>
        <translation>أُنشئ إدخال «البث المباشر وDVR»</translation>
    </message>
    <message>
        <source>The tuner was put to the Live TV &amp; DVR entry that has its guide</source>
        <translation>ضُم الموالف إلى إدخال «البث المباشر وDVR» الذي لديه دليله</translation>
    </message>
    <message>
        <source>The tuner&apos;s old address was taken out</source>
        <translation>أُزيل عنوان الموالف القديم</translation>
    </message>
    <message>
        <source>The guide was attached</source>
        <translation>أُرفق الدليل</translation>
    </message>
    <message>
        <source>The guide of the old address was taken away</source>
        <translation>أُزيل دليل العنوان القديم</translation>
    </message>
    <message>
        <source>The guide is read every %1 hours</source>
        <translation>يُقرأ الدليل كل %1 ساعات</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) were paired with the guide</source>
        <translation>
            <numerusform>رُبطت %n قناة بالدليل</numerusform>
            <numerusform>رُبطت قناة واحدة بالدليل</numerusform>
            <numerusform>رُبطت قناتان بالدليل</numerusform>
            <numerusform>رُبطت %n قنوات بالدليل</numerusform>
            <numerusform>رُبطت %n قناة بالدليل</numerusform>
            <numerusform>رُبطت %n قناة بالدليل</numerusform>
        </translation>
    </message>
    <message>
        <source>By hand: in Plex, open Settings, Live TV &amp; DVR, and add a device with the address %1.</source>
        <translation>يدويًا: في Plex افتح الإعدادات ثم «البث المباشر وDVR» وأضف جهازًا بالعنوان %1.</translation>
    </message>
    <message>
        <source>By hand: in Plex, open Settings, Live TV &amp; DVR, and choose XMLTV and %1 as the device&apos;s guide.</source>
        <translation>يدويًا: في Plex افتح الإعدادات ثم «البث المباشر وDVR» واختر XMLTV و%1 دليلًا للجهاز.</translation>
    </message>
    <message>
        <source>By hand: in Plex, open Settings, Live TV &amp; DVR, and give each channel of the device the guide&apos;s channel of the same number.</source>
        <translation>يدويًا: في Plex افتح الإعدادات ثم «البث المباشر وDVR» وأعطِ كل قناة في الجهاز قناة الدليل ذات الرقم نفسه.</translation>
    </message>
    <message>
        <source>By hand: in Plex, open Settings, Live TV &amp; DVR, DVR settings, and choose how often the guide is read.</source>
        <translation>يدويًا: في Plex افتح الإعدادات ثم «البث المباشر وDVR» ثم إعدادات DVR واختر كم مرة يُقرأ الدليل.</translation>
    </message>
    <message>
        <source>By hand: in Plex, open Settings, Live TV &amp; DVR, and switch the device on.</source>
        <translation>يدويًا: في Plex افتح الإعدادات ثم «البث المباشر وDVR» وشغّل الجهاز.</translation>
    </message>
    <message>
        <source>Plex does not mix guides: choose XMLTV and %1 there, or leave it as it is.</source>
        <translation>لا يخلط Plex الأدلة: اختر هناك XMLTV و%1، أو اتركه كما هو.</translation>
    </message>
    <message>
        <source>If it is this one, remove it in Plex and do this again. If not, one of both needs another device ID.</source>
        <translation>إن كان هذا هو فأزله من Plex وأعد هذا. وإلا فأحدهما يحتاج إلى معرّف جهاز آخر.</translation>
    </message>
    <message>
        <source>Add a playlist first, or switch channels on.</source>
        <translation>أضف قائمة أولًا، أو شغّل قنوات.</translation>
    </message>
    <message>
        <source>The token is not accepted.</source>
        <translation>الرمز غير مقبول.</translation>
    </message>
    <message>
        <source>This user may not change Live TV &amp; DVR.</source>
        <translation>لا يحق لهذا المستخدم تغيير «البث المباشر وDVR».</translation>
    </message>
    <message>
        <source>Its address or its token can&apos;t be used: %1</source>
        <translation>لا يمكن استخدام عنوانه أو رمزه: %1</translation>
    </message>
    <message>
        <source>The server answered %1: %2</source>
        <comment>status number, its words</comment>
        <translation>أجاب الخادم %1: %2</translation>
    </message>
    <message>
        <source>The server can&apos;t be asked: %1</source>
        <translation>لا يمكن سؤال الخادم: %1</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>لم يُنظر بعد</translation>
    </message>
    <message>
        <source>All is as it should be</source>
        <translation>كل شيء كما يجب</translation>
    </message>
    <message>
        <source>Something is to do there</source>
        <translation>هناك ما يجب فعله</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>لا يجيب</translation>
    </message>
    <message>
        <source>It does not let PlexBridge in</source>
        <translation>لا يسمح لـ PlexBridge بالدخول</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Channel scan</source>
        <translation>مسح القنوات</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>played directly</source>
        <translation>يُشغَّل مباشرة</translation>
    </message>
    <message>
        <source>transcoded by the server</source>
        <translation>يحوّله الخادم</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>يُسجَّل</translation>
    </message>
    <message>
        <source>Recording: %1</source>
        <comment>title of a programme</comment>
        <translation>تسجيل: %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a person, the name of a player</comment>
        <translation>‏%1 على %2</translation>
    </message>
    <message>
        <source>The media server has forgotten this one</source>
        <translation>نسي خادم الوسائط هذا</translation>
    </message>
    <message>
        <source>It takes a tuner, but no session of the server explains it.</source>
        <translation>يشغل موالفًا، لكن لا جلسة في الخادم تفسّره.</translation>
    </message>
    <message>
        <source>Perhaps nobody watches this any more</source>
        <translation>ربما لم يعد أحد يشاهد هذا</translation>
    </message>
    <message>
        <source>It has taken video for over four hours, and its client asked nothing else.</source>
        <translation>يأخذ فيديو منذ أكثر من أربع ساعات، ولم يسأل عميله عن شيء آخر.</translation>
    </message>
    <message numerus="yes">
        <source>A recording on %1 begins at %2: all %n tuner(s) will be busy</source>
        <comment>channel, clock time</comment>
        <translation>
            <numerusform>يبدأ تسجيل على %1 عند %2: ستكون الموالفات (%n) مشغولة</numerusform>
            <numerusform>يبدأ تسجيل على %1 عند %2: سيكون الموالف الوحيد مشغولًا</numerusform>
            <numerusform>يبدأ تسجيل على %1 عند %2: سيكون الموالفان مشغولين</numerusform>
            <numerusform>يبدأ تسجيل على %1 عند %2: ستكون الموالفات الـ %n كلها مشغولة</numerusform>
            <numerusform>يبدأ تسجيل على %1 عند %2: ستكون الموالفات الـ %n كلها مشغولة</numerusform>
            <numerusform>يبدأ تسجيل على %1 عند %2: ستكون الموالفات الـ %n كلها مشغولة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsumerModel</name>
    <message>
        <source>Session</source>
        <comment>column</comment>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>column</comment>
        <translation>القناة</translation>
    </message>
    <message>
        <source>On now</source>
        <comment>column: programme</comment>
        <translation>يُعرض الآن</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>column</comment>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column</comment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Tuner</source>
        <comment>column: its number</comment>
        <translation>الموالف</translation>
    </message>
    <message>
        <source>Stream</source>
        <comment>column: how well the provider&apos;s stream runs</comment>
        <translation>البث</translation>
    </message>
    <message>
        <source>Waited</source>
        <comment>column: how often it had to buffer</comment>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <comment>column</comment>
        <translation>معدل البت</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>column: how much was sent</comment>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>column: since when</comment>
        <translation>منذ</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>channel number, channel name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <comment>a stream that nobody watches any more</comment>
        <translation>منسي</translation>
    </message>
    <message>
        <source>Expected back</source>
        <comment>after a restart</comment>
        <translation>متوقع أن يعود</translation>
    </message>
    <message numerus="yes">
        <source>How often the provider let this viewer wait: %n time(s)</source>
        <translation>
            <numerusform>كم مرة جعل المزوّد هذا المشاهد ينتظر: %n</numerusform>
            <numerusform>كم مرة جعل المزوّد هذا المشاهد ينتظر: مرة واحدة</numerusform>
            <numerusform>كم مرة جعل المزوّد هذا المشاهد ينتظر: مرتان</numerusform>
            <numerusform>كم مرة جعل المزوّد هذا المشاهد ينتظر: %n مرات</numerusform>
            <numerusform>كم مرة جعل المزوّد هذا المشاهد ينتظر: %n مرة</numerusform>
            <numerusform>كم مرة جعل المزوّد هذا المشاهد ينتظر: %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1
Last activity %2</source>
        <translation>منذ %1
آخر نشاط %2</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <comment>exact amount</comment>
        <translation>‏%1 بايت</translation>
    </message>
</context>
<context>
    <name>ConsumersPage</name>
    <message>
        <source>Consumers</source>
        <translation>المشاهدات</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>ال&amp;جلسة</translation>
    </message>
    <message>
        <source>What can be done with the selected sessions</source>
        <translation>ما يمكن فعله بالجلسات المحددة</translation>
    </message>
    <message>
        <source>Purge…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Choose sessions to remove from the table</source>
        <translation>اختيار جلسات لإزالتها من الجدول</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>End the selected streams</source>
        <translation>إنهاء البثوث المحددة</translation>
    </message>
    <message>
        <source>Free the tuners</source>
        <comment>end the streams that nobody watches</comment>
        <translation>تحرير الموالفات</translation>
    </message>
    <message numerus="yes">
        <source>%n tuner(s) may be held for nobody: %1</source>
        <translation>
            <numerusform>قد تكون %n موالف مشغولة لغير أحد: %1</numerusform>
            <numerusform>قد يكون موالف واحد مشغولًا لغير أحد: %1</numerusform>
            <numerusform>قد يكون موالفان مشغولين لغير أحد: %1</numerusform>
            <numerusform>قد تكون %n موالفات مشغولة لغير أحد: %1</numerusform>
            <numerusform>قد يكون %n موالفًا مشغولًا لغير أحد: %1</numerusform>
            <numerusform>قد يكون %n موالف مشغولًا لغير أحد: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>channel, client</comment>
        <translation>‏%1 على %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n stream(s)?</source>
        <translation>
            <numerusform>إيقاف %n بث؟</numerusform>
            <numerusform>إيقاف بث واحد؟</numerusform>
            <numerusform>إيقاف بثّين؟</numerusform>
            <numerusform>إيقاف %n بثوث؟</numerusform>
            <numerusform>إيقاف %n بثًا؟</numerusform>
            <numerusform>إيقاف %n بث؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever watches sees the picture end. Plex may tune in again by itself.</source>
        <translation>من يشاهد يرى الصورة تنتهي. قد يعاود Plex التوليف من تلقاء نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n stream(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>إيقاف %n بث</numerusform>
            <numerusform>إيقاف بث واحد</numerusform>
            <numerusform>إيقاف بثّين</numerusform>
            <numerusform>إيقاف %n بثوث</numerusform>
            <numerusform>إيقاف %n بثًا</numerusform>
            <numerusform>إيقاف %n بث</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>button: do not stop</comment>
        <translation>إبقاء</translation>
    </message>
    <message numerus="yes">
        <source>Purge %n session(s)?</source>
        <translation>
            <numerusform>إزالة %n جلسة؟</numerusform>
            <numerusform>إزالة جلسة واحدة؟</numerusform>
            <numerusform>إزالة جلستين؟</numerusform>
            <numerusform>إزالة %n جلسات؟</numerusform>
            <numerusform>إزالة %n جلسة؟</numerusform>
            <numerusform>إزالة %n جلسة؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them still run(s) and will be ended.</source>
        <translation>
            <numerusform>%n منها ما زالت تعمل وستُنهى.</numerusform>
            <numerusform>واحدة منها ما زالت تعمل وستُنهى.</numerusform>
            <numerusform>اثنتان منها ما زالتا تعملان وستُنهيان.</numerusform>
            <numerusform>%n منها ما زالت تعمل وستُنهى.</numerusform>
            <numerusform>%n منها ما زالت تعمل وستُنهى.</numerusform>
            <numerusform>%n منها ما زالت تعمل وستُنهى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Purge %n session(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>إزالة %n جلسة</numerusform>
            <numerusform>إزالة جلسة واحدة</numerusform>
            <numerusform>إزالة جلستين</numerusform>
            <numerusform>إزالة %n جلسات</numerusform>
            <numerusform>إزالة %n جلسة</numerusform>
            <numerusform>إزالة %n جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Block %n client(s) for an hour?</source>
        <translation>
            <numerusform>حظر %n عميل لساعة؟</numerusform>
            <numerusform>حظر عميل واحد لساعة؟</numerusform>
            <numerusform>حظر عميلين لساعة؟</numerusform>
            <numerusform>حظر %n عملاء لساعة؟</numerusform>
            <numerusform>حظر %n عميلًا لساعة؟</numerusform>
            <numerusform>حظر %n عميل لساعة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>What they watch ends, and they are told that all tuners are in use. All programs at %1 are meant.</source>
        <comment>addresses</comment>
        <translation>ينتهي ما يشاهدونه، ويُقال لهم إن كل الموالفات مشغولة. يشمل ذلك كل البرامج على %1.</translation>
    </message>
    <message>
        <source>Block for an hour</source>
        <comment>button</comment>
        <translation>حظر لساعة</translation>
    </message>
    <message>
        <source>Rename client</source>
        <translation>إعادة تسمية العميل</translation>
    </message>
    <message>
        <source>What %1 at %2 is called here; empty: as the program is called.</source>
        <comment>program, address</comment>
        <translation>ما يُسمى به هنا %1 على %2؛ فارغ: كما يُسمى البرنامج.</translation>
    </message>
    <message>
        <source>Nobody is watching yet</source>
        <translation>لا أحد يشاهد بعد</translation>
    </message>
    <message>
        <source>Whoever tunes in appears here, with what they watch and how well it runs. To watch with Plex, add this address there as a tuner:</source>
        <translation>يظهر هنا من يوالف، مع ما يشاهده وكيف يسير. للمشاهدة بـ Plex أضف هناك هذا العنوان كموالف:</translation>
    </message>
    <message>
        <source>How to add it in Plex</source>
        <translation>كيف تضيفه في Plex</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>لا شيء يطابق التصفية</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>مسح التصفية</translation>
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
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Settings, device ID, channels with their numbers and corrections, and the history go into one file. Another computer can go on with it, and Plex notices nothing.</source>
        <translation>تُجمع الإعدادات ومعرّف الجهاز والقنوات بأرقامها وتصحيحاتها والسجل في ملف واحد. يمكن لحاسوب آخر أن يتابع به دون أن يلاحظ Plex شيئًا.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>&amp;Pass phrase:</source>
        <translation>&amp;عبارة السر:</translation>
    </message>
    <message>
        <source>The same &amp;again:</source>
        <translation>العبارة &amp;مرة أخرى:</translation>
    </message>
    <message>
        <source>Nobody opens them without it, you neither. Without them, playlists have to be given their addresses anew.</source>
        <translation>لا يفتحها أحد من دونها، ولا حتى أنت. ومن دون هذه البيانات يجب إعطاء القوائم عناوينها من جديد.</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <comment>window title: a file</comment>
        <translation>استعادة %1</translation>
    </message>
    <message>
        <source>It takes the place of what is here now, which is kept in a folder. Running streams end.</source>
        <translation>تحلّ محل ما هو موجود الآن، ويُحفظ ذلك في مجلد. تنتهي عمليات البث الجارية.</translation>
    </message>
    <message>
        <source>Restore</source>
        <comment>button: a copy</comment>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>&amp;With addresses, passwords and tokens, locked by a pass phrase</source>
        <translation>&amp;مع العناوين وكلمات المرور والرموز، مقفلة بعبارة سر</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), better a few words.</source>
        <comment>a pass phrase</comment>
        <translation>
            <numerusform>%n حرف على الأقل، والأفضل بضع كلمات.</numerusform>
            <numerusform>حرف واحد على الأقل، والأفضل بضع كلمات.</numerusform>
            <numerusform>حرفان على الأقل، والأفضل بضع كلمات.</numerusform>
            <numerusform>%n أحرف على الأقل، والأفضل بضع كلمات.</numerusform>
            <numerusform>%n حرفًا على الأقل، والأفضل بضع كلمات.</numerusform>
            <numerusform>%n حرف على الأقل، والأفضل بضع كلمات.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two differ.</source>
        <comment>pass phrases</comment>
        <translation>العبارتان مختلفتان.</translation>
    </message>
    <message>
        <source>Copies of PlexBridge (*.plexbridge)</source>
        <translation>نسخ PlexBridge (*.plexbridge)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <comment>a file</comment>
        <translation>حُفظت في %1</translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>CopyText</name>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <comment>a file, what the system says</comment>
        <translation>تتعذر قراءة %1: %2</translation>
    </message>
    <message>
        <source>%1 is no copy that PlexBridge made.</source>
        <comment>a file</comment>
        <translation>‏%1 ليس نسخة أنشأها PlexBridge.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Take another copy.</source>
        <comment>a file, the part of it</comment>
        <translation>‏%1 تالف (%2). استخدم نسخة أخرى.</translation>
    </message>
    <message>
        <source>%1 was made by a newer PlexBridge (%2). Update PlexBridge first.</source>
        <comment>a file, a version</comment>
        <translation>أُنشئ %1 بإصدار أحدث من PlexBridge (%2). حدّث PlexBridge أولًا.</translation>
    </message>
    <message>
        <source>There are secrets in %1: type the pass phrase that it was made with.</source>
        <comment>a file</comment>
        <translation>في %1 أسرار: اكتب عبارة السر التي أُنشئ بها.</translation>
    </message>
    <message>
        <source>That is not the pass phrase that %1 was made with.</source>
        <comment>a file</comment>
        <translation>ليست هذه عبارة السر التي أُنشئ بها %1.</translation>
    </message>
    <message>
        <source>PlexBridge could not start with the settings in %1: %2</source>
        <comment>a file, what is wrong</comment>
        <translation>لا يستطيع PlexBridge البدء بالإعدادات الموجودة في %1: %2</translation>
    </message>
    <message>
        <source>The database can&apos;t be copied: %1</source>
        <comment>what it says</comment>
        <translation>يتعذر نسخ قاعدة البيانات: %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <comment>a file, what the system says</comment>
        <translation>تتعذر كتابة %1: %2</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <comment>a copy; date and time</comment>
        <translation>أُنشئت في %1.</translation>
    </message>
    <message>
        <source>Made on %1. Media servers will know this computer as the device %2.</source>
        <comment>a copy; date and time, then a device ID</comment>
        <translation>أُنشئت في %1. ستعرف خوادم الوسائط هذا الحاسوب بوصفه الجهاز %2.</translation>
    </message>
    <message>
        <source>Everything is as it was in the copy.</source>
        <translation>كل شيء الآن كما كان في النسخة.</translation>
    </message>
    <message>
        <source>The copy was made without a pass phrase: give these playlists their addresses and switch them on: %1</source>
        <comment>names of playlists</comment>
        <translation>أُنشئت النسخة دون عبارة سر: أعطِ هذه القوائم عناوينها وشغّلها: %1</translation>
    </message>
    <message>
        <source>What was here before is in %1</source>
        <comment>a folder</comment>
        <translation>ما كان هنا من قبل موجود في %1</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>Save as CSV</source>
        <translation>حفظ كـ CSV</translation>
    </message>
    <message>
        <source>The table was not saved</source>
        <translation>لم يُحفظ الجدول</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Choose another place.</source>
        <translation>لا يمكن كتابة %1. اختر مكانًا آخر.</translation>
    </message>
</context>
<context>
    <name>DataUseView</name>
    <message>
        <source>This month&apos;s data by provider</source>
        <translation>بيانات هذا الشهر حسب المزوّد</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>amounts of data</comment>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>What its streams brought; playlists and guides are not counted.</source>
        <translation>ما جلبته بثوثه؛ ولا تُحتسب القوائم والأدلة.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Quit while somebody watches?</source>
        <translation>الإنهاء بينما يشاهد أحدهم؟</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) will end.</source>
        <translation>
            <numerusform>سينتهي %n بث.</numerusform>
            <numerusform>سينتهي بث واحد.</numerusform>
            <numerusform>سينتهي بثّان.</numerusform>
            <numerusform>ستنتهي %n بثوث.</numerusform>
            <numerusform>سينتهي %n بثًا.</numerusform>
            <numerusform>سينتهي %n بث.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quit and stop %n stream(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>إنهاء وإيقاف %n بث</numerusform>
            <numerusform>إنهاء وإيقاف بث واحد</numerusform>
            <numerusform>إنهاء وإيقاف بثّين</numerusform>
            <numerusform>إنهاء وإيقاف %n بثوث</numerusform>
            <numerusform>إنهاء وإيقاف %n بثًا</numerusform>
            <numerusform>إنهاء وإيقاف %n بث</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep running</source>
        <comment>button</comment>
        <translation>مواصلة التشغيل</translation>
    </message>
    <message>
        <source>PlexBridge does not run</source>
        <translation>‏PlexBridge لا يعمل</translation>
    </message>
    <message>
        <source>PlexBridge can&apos;t start</source>
        <translation>لا يستطيع PlexBridge البدء</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>فتح الإعدادات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation>التراجع عن التغيير</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>استخدام المنفذ %1</translation>
    </message>
    <message>
        <source>PlexBridge runs on this computer already, as a service without a window. It is the tuner that Plex knows; a second one is hardly what you want.</source>
        <translation>يعمل PlexBridge على هذا الحاسوب أصلًا، كخدمة بلا نافذة. وهو الموالف الذي يعرفه Plex؛ ولا يُرجَّح أنك تريد ثانيًا.</translation>
    </message>
    <message>
        <source>Show its page</source>
        <translation>إظهار صفحته</translation>
    </message>
    <message>
        <source>PlexBridge keeps its device ID</source>
        <translation>يحتفظ PlexBridge بمعرّف جهازه</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>استعادة نسخة</translation>
    </message>
    <message>
        <source>Copies of PlexBridge (*.plexbridge)</source>
        <translation>نسخ PlexBridge (*.plexbridge)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Why does Plex not find it?</source>
        <translation>لماذا لا يجده Plex؟</translation>
    </message>
    <message>
        <source>Asks the device what Plex asks and says what is wrong</source>
        <translation>يسأل الجهاز عما يسأل عنه Plex ويقول ما الخطأ</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Name, tuners, ports and playlists</source>
        <translation>الاسم والموالفات والمنافذ والقوائم</translation>
    </message>
    <message>
        <source>Use another device ID…</source>
        <translation>استخدام معرّف جهاز آخر…</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>الاسم:</translation>
    </message>
    <message>
        <source>Device ID:</source>
        <translation>معرّف الجهاز:</translation>
    </message>
    <message>
        <source>Address for Plex:</source>
        <translation>العنوان لـ Plex:</translation>
    </message>
    <message>
        <source>Guide for Plex:</source>
        <translation>الدليل لـ Plex:</translation>
    </message>
    <message>
        <source>Tuners</source>
        <translation>الموالفات</translation>
    </message>
    <message>
        <source>Connections to providers</source>
        <translation>الاتصالات بالمزوّدين</translation>
    </message>
    <message>
        <source>None at the moment. One opens when somebody tunes in.</source>
        <translation>لا شيء الآن. يُفتح واحد عندما يوالف أحدهم.</translation>
    </message>
    <message>
        <source>How to add it in Plex</source>
        <translation>كيف تضيفه في Plex</translation>
    </message>
    <message>
        <source>Use another device ID?</source>
        <translation>استخدام معرّف جهاز آخر؟</translation>
    </message>
    <message>
        <source>For Plex and other media servers PlexBridge becomes a new tuner. Remove the old one there, add PlexBridge anew, and assign channels and guide again. What was to be recorded from the old tuner has to be scheduled anew. There is no way back to the old ID from here.</source>
        <translation>يصبح PlexBridge موالفًا جديدًا لـ Plex وغيره من خوادم الوسائط. أزل القديم هناك، وأضف PlexBridge من جديد، وعيّن القنوات والدليل مرة أخرى. وما كان سيُسجَّل من الموالف القديم يجب جدولته من جديد. لا عودة من هنا إلى المعرّف القديم.</translation>
    </message>
    <message>
        <source>Use another ID</source>
        <comment>button</comment>
        <translation>استخدام معرّف آخر</translation>
    </message>
    <message>
        <source>Keep the ID</source>
        <comment>button</comment>
        <translation>إبقاء المعرّف</translation>
    </message>
    <message>
        <source>PlexBridge does not run at the moment. What to type into Plex is told here as soon as it does.</source>
        <translation>لا يعمل PlexBridge الآن. ما يُكتب في Plex يُذكر هنا حالما يعمل.</translation>
    </message>
    <message>
        <source>In Plex, open Settings, then Live TV &amp;amp; DVR, and choose Set Up Plex DVR.</source>
        <translation>في Plex افتح الإعدادات، ثم «البث المباشر &amp;amp; DVR»، واختر إعداد Plex DVR.</translation>
    </message>
    <message>
        <source>Wait for &quot;%1&quot; to be found. If it is not, choose to enter its address manually and type &lt;b&gt;%2&lt;/b&gt;.</source>
        <translation>انتظر حتى يُعثر على «%1». إن لم يُعثر عليه فاختر إدخال عنوانه يدويًا واكتب &lt;b&gt;%2&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Continue to the channels and confirm them.</source>
        <translation>تابع إلى القنوات وأكّدها.</translation>
    </message>
    <message>
        <source>When asked for a guide, choose XMLTV and type &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>عندما يُطلب دليل اختر XMLTV واكتب &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>After changing the number of tuners, remove the device in Plex and add it again: Plex remembers the number.</source>
        <translation>بعد تغيير عدد الموالفات أزل الجهاز في Plex وأضفه من جديد: يتذكر Plex العدد.</translation>
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
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>column</comment>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: of an event</comment>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>EventSettings</name>
    <message>
        <source>&amp;Make programmes of names such as &quot;PPV 07: A vs B @ 20:00&quot;</source>
        <translation>صنع برامج من أسماء مثل &quot;PPV 07: A vs B @ 20:00&quot;</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>الأنماط</translation>
    </message>
    <message>
        <source>One on each line: regular expressions with groups called slot, title and time. What none of them fits is read as usual.</source>
        <translation>واحد في كل سطر: تعابير نمطية بمجموعات اسمها slot وtitle وtime. وما لا يوافق أيا منها يُقرأ كالمعتاد.</translation>
    </message>
    <message>
        <source>&amp;Patterns of your own:</source>
        <translation>أنماطك الخاصة:</translation>
    </message>
    <message>
        <source>Time zone of such names</source>
        <translation>المنطقة الزمنية لهذه الأسماء</translation>
    </message>
    <message>
        <source>That of this computer (%1)</source>
        <comment>a time zone</comment>
        <translation>منطقة هذا الحاسوب (%1)</translation>
    </message>
    <message>
        <source>&amp;Time zone of such names:</source>
        <translation>المنطقة الزمنية لهذه الأسماء:</translation>
    </message>
    <message>
        <source>Try a name</source>
        <translation>جرّب اسما</translation>
    </message>
    <message>
        <source>Try a &amp;name:</source>
        <translation>جرّب اسما:</translation>
    </message>
    <message>
        <source>What is made of the names</source>
        <translation>ما يُصنع من الأسماء</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column: of a channel</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>column: PPV 07</comment>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Programme</source>
        <comment>column</comment>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>متى</translation>
    </message>
    <message>
        <source>Names are taken as they are.</source>
        <translation>تؤخذ الأسماء كما هي.</translation>
    </message>
    <message>
        <source>No programme is made of this name.</source>
        <translation>لا يُصنع من هذا الاسم برنامج.</translation>
    </message>
    <message>
        <source>No channel of the lineup has such a name.</source>
        <translation>لا توجد في القائمة قناة بهذا الاسم.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) tell what is on:</source>
        <translation>
            <numerusform>لا اسم (%Ln) يذكر ما يُعرض:</numerusform>
            <numerusform>اسم واحد (%Ln) يذكر ما يُعرض:</numerusform>
            <numerusform>اسمان (%Ln) يذكران ما يُعرض:</numerusform>
            <numerusform>%Ln أسماء تذكر ما يُعرض:</numerusform>
            <numerusform>%Ln اسما تذكر ما يُعرض:</numerusform>
            <numerusform>%Ln اسم تذكر ما يُعرض:</numerusform>
        </translation>
    </message>
    <message>
        <source>Not offered: nothing is on</source>
        <translation>غير معروضة: لا شيء فيها</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>‏%1 إلى %2</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>Somebody</source>
        <translation>أحدهم</translation>
    </message>
    <message>
        <source>Somebody starts to watch</source>
        <translation>أحدهم يبدأ المشاهدة</translation>
    </message>
    <message>
        <source>Somebody waits for video</source>
        <translation>أحدهم ينتظر الفيديو</translation>
    </message>
    <message>
        <source>Somebody gets no video, or loses it</source>
        <translation>أحدهم لا يحصل على فيديو، أو يفقده</translation>
    </message>
    <message>
        <source>A channel plays from a backup</source>
        <translation>قناة تعمل من احتياطي</translation>
    </message>
    <message>
        <source>Somebody is turned away, since all tuners are in use</source>
        <translation>يُرَدّ أحدهم، إذ كل الموالفات مشغولة</translation>
    </message>
    <message>
        <source>A device watches for the first time</source>
        <translation>جهاز يشاهد لأول مرة</translation>
    </message>
    <message>
        <source>A playlist can&apos;t be refreshed for long</source>
        <translation>لا يمكن تحديث قائمة منذ مدة طويلة</translation>
    </message>
    <message>
        <source>A guide can&apos;t be refreshed for long</source>
        <translation>لا يمكن تحديث دليل منذ مدة طويلة</translation>
    </message>
    <message>
        <source>An account at a provider ends soon</source>
        <translation>حساب لدى مزوّد ينتهي قريبًا</translation>
    </message>
    <message>
        <source>The database does not work</source>
        <translation>قاعدة البيانات لا تعمل</translation>
    </message>
    <message>
        <source>Another tuner has the same device ID</source>
        <translation>لموالف آخر معرّف الجهاز نفسه</translation>
    </message>
    <message>
        <source>A media server needs attention</source>
        <translation>خادم وسائط يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>an event that lasts</comment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Over since %1</source>
        <comment>clock time</comment>
        <translation>انتهى منذ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>that it happened</comment>
        <translation>
            <numerusform>%n مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>%n مرات</numerusform>
            <numerusform>%n مرة</numerusform>
            <numerusform>%n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>the provider refuses the stream</source>
        <translation>يرفض المزوّد البث</translation>
    </message>
    <message>
        <source>Check the subscription, or whether too many streams run at once.</source>
        <translation>تحقق من الاشتراك، أو مما إذا كانت بثوث كثيرة تعمل معًا.</translation>
    </message>
    <message>
        <source>the provider sent no video within 20 seconds</source>
        <translation>لم يرسل المزوّد فيديو خلال 20 ثانية</translation>
    </message>
    <message>
        <source>Try another channel, or again later.</source>
        <translation>جرّب قناة أخرى، أو لاحقًا.</translation>
    </message>
    <message>
        <source>all tuners were in use</source>
        <translation>كانت كل الموالفات مشغولة</translation>
    </message>
    <message>
        <source>Stop a stream, or allow more tuners in the settings.</source>
        <translation>أوقف بثًا، أو اسمح بموالفات أكثر في الإعدادات.</translation>
    </message>
    <message>
        <source>PlexBridge was still starting</source>
        <translation>كان PlexBridge ما زال يبدأ</translation>
    </message>
    <message>
        <source>It works in a moment.</source>
        <translation>سيعمل بعد لحظة.</translation>
    </message>
    <message>
        <source>there is no such channel</source>
        <translation>لا توجد قناة كهذه</translation>
    </message>
    <message>
        <source>Refresh the channels in the media server.</source>
        <translation>حدّث القنوات في خادم الوسائط.</translation>
    </message>
    <message>
        <source>the provider closed the connection</source>
        <translation>أغلق المزوّد الاتصال</translation>
    </message>
    <message>
        <source>Plex usually tunes in again. If it happens often, give the channel a backup.</source>
        <translation>يعاود Plex التوليف عادة. إن تكرر هذا فأعطِ القناة احتياطيًا.</translation>
    </message>
    <message>
        <source>the viewer took no video for too long</source>
        <translation>لم يأخذ المشاهد فيديو لمدة طويلة</translation>
    </message>
    <message>
        <source>Its device hangs, or the network to it is too slow.</source>
        <translation>جهازه معلّق، أو الشبكة إليه بطيئة جدًا.</translation>
    </message>
    <message>
        <source>no video could be given</source>
        <translation>تعذّر إعطاء فيديو</translation>
    </message>
    <message>
        <source>%1 watches %2</source>
        <comment>client, channel</comment>
        <translation>‏%1 يشاهد %2</translation>
    </message>
    <message>
        <source>%1 watches for the first time</source>
        <comment>client</comment>
        <translation>‏%1 يشاهد لأول مرة</translation>
    </message>
    <message>
        <source>If you don&apos;t know this device, look who is on your network.</source>
        <translation>إن لم تعرف هذا الجهاز فانظر من على شبكتك.</translation>
    </message>
    <message>
        <source>%1 waits for video of %2</source>
        <comment>client, channel</comment>
        <translation>‏%1 ينتظر فيديو %2</translation>
    </message>
    <message>
        <source>The provider sends nothing, or too little. PlexBridge tries again by itself.</source>
        <translation>لا يرسل المزوّد شيئًا، أو يرسل القليل. يعيد PlexBridge المحاولة من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>%1 plays from backup %2</source>
        <comment>channel, number</comment>
        <translation>‏%1 تعمل من الاحتياطي %2</translation>
    </message>
    <message>
        <source>The channel&apos;s first source failed; who watches noticed little.</source>
        <translation>فشل المصدر الأول للقناة؛ ولم يلحظ المشاهدون إلا القليل.</translation>
    </message>
    <message>
        <source>%1 has no video of %2: %3</source>
        <comment>client, channel, why</comment>
        <translation>‏%1 بلا فيديو من %2: %3</translation>
    </message>
    <message>
        <source>%1 was turned away: the provider allows no further stream</source>
        <comment>client</comment>
        <translation>رُدّ %1: لا يسمح المزوّد ببث آخر</translation>
    </message>
    <message>
        <source>Stop a stream, or ask the provider for more connections.</source>
        <translation>أوقف بثًا، أو اطلب من المزوّد اتصالات أكثر.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>channel, then the viewer&apos;s address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 was turned away: all tuners are in use</source>
        <comment>client</comment>
        <translation>رُدّ %1: كل الموالفات مشغولة</translation>
    </message>
    <message>
        <source>They are held by %1.</source>
        <translation>يشغلها %1.</translation>
    </message>
    <message>
        <source>Renew it at the provider, or its channels stop playing.</source>
        <translation>جدّده لدى المزوّد، وإلا توقفت قنواته.</translation>
    </message>
    <message>
        <source>The account of %1 has ended</source>
        <comment>playlist</comment>
        <translation>انتهى حساب %1</translation>
    </message>
    <message>
        <source>The account of %1 ends today</source>
        <comment>playlist</comment>
        <translation>ينتهي حساب %1 اليوم</translation>
    </message>
    <message numerus="yes">
        <source>The account of %1 ends in %n day(s)</source>
        <comment>playlist</comment>
        <translation>
            <numerusform>ينتهي حساب %1 خلال %n يوم</numerusform>
            <numerusform>ينتهي حساب %1 خلال يوم واحد</numerusform>
            <numerusform>ينتهي حساب %1 خلال يومين</numerusform>
            <numerusform>ينتهي حساب %1 خلال %n أيام</numerusform>
            <numerusform>ينتهي حساب %1 خلال %n يومًا</numerusform>
            <numerusform>ينتهي حساب %1 خلال %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>The playlist %1 can&apos;t be refreshed for long</source>
        <translation>لا يمكن تحديث القائمة %1 منذ مدة طويلة</translation>
    </message>
    <message>
        <source>Its last good copy is used meanwhile. Check its address in the settings.</source>
        <translation>تُستخدم آخر نسخة جيدة منها حتى ذلك. تحقق من عنوانها في الإعدادات.</translation>
    </message>
    <message>
        <source>The guide %1 can&apos;t be refreshed for long</source>
        <translation>لا يمكن تحديث الدليل %1 منذ مدة طويلة</translation>
    </message>
    <message>
        <source>Programmes run out. Check its address in the settings.</source>
        <translation>البرامج تنفد. تحقق من عنوانه في الإعدادات.</translation>
    </message>
    <message>
        <source>The media server %1 needs attention</source>
        <translation>خادم الوسائط %1 يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>end this stream</comment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop %1 (%2)</source>
        <comment>channel, viewer</comment>
        <translation>إيقاف %1 (%2)</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>تحديث الآن</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>The month&apos;s data of a provider run out</source>
        <translation>بيانات الشهر لدى مزوّد توشك على النفاد</translation>
    </message>
    <message>
        <source>The page Activity shows how much came from whom. The count begins anew each month; nothing is stopped.</source>
        <translation>تُظهر صفحة النشاط كم ورد وممن. يبدأ العد من جديد كل شهر، ولا يُوقف شيء.</translation>
    </message>
    <message>
        <source>The month&apos;s data of %1 are used up</source>
        <comment>playlist</comment>
        <translation>نفدت بيانات الشهر لدى %1</translation>
    </message>
    <message>
        <source>Four fifths of the month&apos;s data of %1 are used</source>
        <comment>playlist</comment>
        <translation>استُهلكت أربعة أخماس بيانات الشهر لدى %1</translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>What the event means</source>
        <translation>معنى الحدث</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>لم يحدث شيء بعد</translation>
    </message>
    <message>
        <source>Who begins to watch, what fails and why, and what needs you is told here.</source>
        <translation>يُقال هنا من يبدأ المشاهدة، وما يفشل ولماذا، وما يحتاج إليك.</translation>
    </message>
    <message>
        <source>Select an event to see what it means and what to do.</source>
        <translation>حدد حدثًا لترى معناه وما يجب فعله.</translation>
    </message>
</context>
<context>
    <name>FilterEditor</name>
    <message>
        <source>&amp;Groups</source>
        <translation>ال&amp;مجموعات</translation>
    </message>
    <message>
        <source>What the ticks mean</source>
        <translation>معنى العلامات</translation>
    </message>
    <message>
        <source>Groups of the playlist</source>
        <translation>مجموعات القائمة</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>تعليم ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Untick all</source>
        <translation>إلغاء ال&amp;تعليم</translation>
    </message>
    <message>
        <source>&amp;Only names with:</source>
        <translation>&amp;فقط الأسماء التي فيها:</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>كل الأسماء</translation>
    </message>
    <message>
        <source>A regular expression, found anywhere in the name, capital or not: &quot;^DE:|ARTE&quot; takes names that begin with DE: and those with ARTE.</source>
        <translation>تعبير نمطي يُوجد في أي موضع من الاسم، بأحرف كبيرة أو صغيرة: «^DE:|ARTE» يأخذ الأسماء التي تبدأ بـ DE: والتي فيها ARTE.</translation>
    </message>
    <message>
        <source>No names &amp;with:</source>
        <translation>&amp;بلا أسماء فيها:</translation>
    </message>
    <message>
        <source>None is left out</source>
        <translation>لا يُستبعد شيء</translation>
    </message>
    <message>
        <source>A regular expression, found anywhere in the name, capital or not: &quot;24/7|\bXXX\b&quot; leaves out names with 24/7 and with the word XXX.</source>
        <translation>تعبير نمطي يُوجد في أي موضع من الاسم، بأحرف كبيرة أو صغيرة: «24/7|\bXXX\b» يستبعد الأسماء التي فيها 24/7 وكلمة XXX.</translation>
    </message>
    <message>
        <source>Come in</source>
        <translation>تدخل</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>Channels that come in</source>
        <translation>القنوات التي تدخل</translation>
    </message>
    <message>
        <source>Channels that are left out</source>
        <translation>القنوات المستبعدة</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <comment>an expression</comment>
        <translation>إنه طويل جدًا.</translation>
    </message>
    <message>
        <source>That is no valid expression, from character %1 on: %2</source>
        <translation>ليس تعبيرًا صالحًا، من الحرف %1: %2</translation>
    </message>
    <message>
        <source>All but the unticked; new ones come in</source>
        <translation>الكل عدا غير المعلَّمة؛ الجديدة تدخل</translation>
    </message>
    <message>
        <source>Only the ticked; new ones stay out</source>
        <translation>المعلَّمة فقط؛ الجديدة تبقى خارجًا</translation>
    </message>
    <message>
        <source>Tick at least one group.</source>
        <translation>علّم مجموعة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Reading the playlist…</source>
        <translation>تُقرأ القائمة…</translation>
    </message>
    <message>
        <source>The playlist is empty.</source>
        <translation>القائمة فارغة.</translation>
    </message>
    <message>
        <source>%1 of %2 channels come in</source>
        <comment>counts; what a filter does</comment>
        <translation>تدخل %1 من %2 قناة</translation>
    </message>
    <message>
        <source>Come in: %1</source>
        <comment>number of channels</comment>
        <translation>تدخل: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <comment>number of channels</comment>
        <translation>مستبعدة: %1</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>Network address</source>
        <translation>عنوان الشبكة</translation>
    </message>
    <message>
        <source>Device description</source>
        <translation>وصف الجهاز</translation>
    </message>
    <message>
        <source>Address told to Plex</source>
        <translation>العنوان المعطى لـ Plex</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>معرّف الجهاز</translation>
    </message>
    <message>
        <source>Tuners</source>
        <translation>الموالفات</translation>
    </message>
    <message>
        <source>UPnP description</source>
        <translation>وصف UPnP</translation>
    </message>
    <message>
        <source>Scan status</source>
        <translation>حالة المسح</translation>
    </message>
    <message>
        <source>Channel scan</source>
        <translation>مسح القنوات</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>Guide numbers</source>
        <translation>أرقام القنوات</translation>
    </message>
    <message>
        <source>Channel names</source>
        <translation>أسماء القنوات</translation>
    </message>
    <message>
        <source>Stream addresses</source>
        <translation>عناوين البثوث</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>الفيديو</translation>
    </message>
    <message>
        <source>Video, transcoded</source>
        <translation>الفيديو، محوَّلًا</translation>
    </message>
    <message>
        <source>Video port</source>
        <translation>منفذ الفيديو</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Guide and channels</source>
        <translation>الدليل والقنوات</translation>
    </message>
    <message>
        <source>Network search</source>
        <translation>البحث في الشبكة</translation>
    </message>
    <message>
        <source>Local search</source>
        <translation>البحث المحلي</translation>
    </message>
    <message>
        <source>UPnP search</source>
        <translation>بحث UPnP</translation>
    </message>
    <message>
        <source>Same device ID</source>
        <translation>معرّف الجهاز نفسه</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>جدار الحماية</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>لا شيء يجيب على %1.</translation>
    </message>
    <message>
        <source>See that PlexBridge listens on this address (Settings, Network) and that no firewall closes the port.</source>
        <translation>تأكد أن PlexBridge ينصت على هذا العنوان (الإعدادات، الشبكة) وأن لا جدار حماية يغلق المنفذ.</translation>
    </message>
    <message>
        <source>%1 is answered with the error %2.</source>
        <translation>يُجاب %1 بالخطأ %2.</translation>
    </message>
    <message>
        <source>Another program or a proxy may answer in PlexBridge&apos;s place: end it, or choose another port in the settings.</source>
        <translation>قد يجيب برنامج آخر أو وكيل بدل PlexBridge: أنهِه، أو اختر منفذًا آخر في الإعدادات.</translation>
    </message>
    <message>
        <source>%1 took %2 ms to answer. Plex gives up after 2 seconds.</source>
        <translation>استغرق %1 %2 م.ث ليجيب. يستسلم Plex بعد ثانيتين.</translation>
    </message>
    <message>
        <source>See what keeps this computer busy.</source>
        <translation>انظر ما يشغل هذا الحاسوب.</translation>
    </message>
    <message>
        <source>What %1 answers cannot be read: %2.</source>
        <translation>لا يمكن قراءة ما يجيب به %1: %2.</translation>
    </message>
    <message>
        <source>Another program may answer in PlexBridge&apos;s place: end it, or choose another port in the settings.</source>
        <translation>قد يجيب برنامج آخر بدل PlexBridge: أنهِه، أو اختر منفذًا آخر في الإعدادات.</translation>
    </message>
    <message>
        <source>The check took too long and was ended here.</source>
        <translation>طال الفحص كثيرًا فأُنهي هنا.</translation>
    </message>
    <message>
        <source>See what keeps this computer busy, then run it again.</source>
        <translation>انظر ما يشغل هذا الحاسوب، ثم أعد تشغيله.</translation>
    </message>
    <message>
        <source>Others on your network reach this computer at %1.</source>
        <translation>يصل الآخرون في شبكتك إلى هذا الحاسوب على %1.</translation>
    </message>
    <message>
        <source>%1 is a public address. PlexBridge answers only private ones, so others on this network are refused.</source>
        <translation>‏%1 عنوان عام. لا يجيب PlexBridge إلا الخاصة، فيُرَدّ الآخرون في هذه الشبكة.</translation>
    </message>
    <message>
        <source>If this network is your own, set allow-public-peers = true in the settings file.</source>
        <translation>إن كانت هذه الشبكة لك فاضبط allow-public-peers = true في ملف الإعدادات.</translation>
    </message>
    <message>
        <source>There is no address to reach PlexBridge at from other computers. Only a Plex on this computer can use it.</source>
        <translation>لا عنوان للوصول إلى PlexBridge من حواسيب أخرى. لا يستخدمه إلا Plex على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>If Plex runs elsewhere, connect this computer to the network and leave the address to listen on empty.</source>
        <translation>إن كان Plex يعمل في مكان آخر فصِل هذا الحاسوب بالشبكة واترك عنوان الإنصات فارغًا.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, a network inside this computer or a VPN. Plex on another computer cannot use it.</source>
        <translation>ينتمي %1 إلى %2، وهي شبكة داخل هذا الحاسوب أو VPN. لا يستطيع Plex على حاسوب آخر استخدامه.</translation>
    </message>
    <message>
        <source>Do not type this address into Plex.</source>
        <translation>لا تكتب هذا العنوان في Plex.</translation>
    </message>
    <message>
        <source>The only address is %1 of %2, a network inside this computer or a VPN.</source>
        <translation>العنوان الوحيد هو %1 من %2، وهي شبكة داخل هذا الحاسوب أو VPN.</translation>
    </message>
    <message>
        <source>In a container, give it the network of its host (--network host), so that Plex can reach it.</source>
        <translation>في حاوية أعطها شبكة مضيفها (--network host) ليصل Plex إلى PlexBridge.</translation>
    </message>
    <message>
        <source>The rest was tried at %1, which only this computer reaches.</source>
        <translation>جُرّب الباقي على %1، ولا يصل إليه إلا هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The device answers at %1 after %2 ms.</source>
        <translation>يجيب الجهاز على %1 بعد %2 م.ث.</translation>
    </message>
    <message>
        <source>discover.json lacks %1.</source>
        <translation>ينقص discover.json: %1.</translation>
    </message>
    <message>
        <source>Another tuner program may use this port: end it, or choose another port in the settings.</source>
        <translation>قد يستخدم برنامج موالف آخر هذا المنفذ: أنهِه، أو اختر منفذًا آخر في الإعدادات.</translation>
    </message>
    <message>
        <source>The model %1 makes Plex ask the tuner to transcode, which PlexBridge does not do.</source>
        <translation>يجعل الطراز %1 Plex يطلب من الموالف التحويل، ولا يفعله PlexBridge.</translation>
    </message>
    <message>
        <source>Plex is told %1, where the device was asked.</source>
        <translation>يُقال لـ Plex %1، حيث سُئل الجهاز.</translation>
    </message>
    <message>
        <source>Plex is told %1, which means Plex&apos;s own computer and not this one.</source>
        <translation>يُقال لـ Plex %1، ويعني حاسوب Plex نفسه لا هذا.</translation>
    </message>
    <message>
        <source>Add the device in Plex by this computer&apos;s address in the network, not by localhost.</source>
        <translation>أضف الجهاز في Plex بعنوان هذا الحاسوب في الشبكة، لا بـ localhost.</translation>
    </message>
    <message>
        <source>Plex is told %1, but the device was asked at %2.</source>
        <translation>يُقال لـ Plex %1، لكن الجهاز سُئل على %2.</translation>
    </message>
    <message>
        <source>A proxy or container changes the address. Let Plex reach PlexBridge directly.</source>
        <translation>وكيل أو حاوية يغيّر العنوان. دع Plex يصل إلى PlexBridge مباشرة.</translation>
    </message>
    <message>
        <source>Plex is told %1, but looks only at the top of an address.</source>
        <translation>يُقال لـ Plex %1، لكنه لا ينظر إلا في أعلى العنوان.</translation>
    </message>
    <message>
        <source>Let Plex reach PlexBridge without a path, directly at its port.</source>
        <translation>دع Plex يصل إلى PlexBridge بلا مسار، مباشرة على منفذه.</translation>
    </message>
    <message>
        <source>%1 is valid.</source>
        <translation>‏%1 صالح.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no device ID: it has to be eight hexadecimal digits.</source>
        <translation>‏«%1» ليس معرّف جهاز: يجب أن يكون ثماني خانات ست عشرية.</translation>
    </message>
    <message>
        <source>Remove device-id from the settings file, and PlexBridge makes a valid one.</source>
        <translation>أزل device-id من ملف الإعدادات، فيصنع PlexBridge واحدًا صالحًا.</translation>
    </message>
    <message>
        <source>The last digit of %1 does not fit the others, so most programs ignore the device.</source>
        <translation>الخانة الأخيرة من %1 لا توافق غيرها، فتتجاهل أغلب البرامج الجهاز.</translation>
    </message>
    <message>
        <source>Tuners told to Plex: %1.</source>
        <translation>الموالفات المعلنة لـ Plex: %1.</translation>
    </message>
    <message>
        <source>The number of tuners is sent as text (%1), so Plex sees a wrong one.</source>
        <translation>يُرسل عدد الموالفات نصًا (%1)، فيرى Plex عددًا خاطئًا.</translation>
    </message>
    <message>
        <source>No tuner is offered.</source>
        <translation>لا يُعرض أي موالف.</translation>
    </message>
    <message>
        <source>Set the number of tuners in the settings.</source>
        <translation>حدد عدد الموالفات في الإعدادات.</translation>
    </message>
    <message>
        <source>The description for UPnP programs is valid.</source>
        <translation>الوصف لبرامج UPnP صالح.</translation>
    </message>
    <message>
        <source>The description for UPnP programs lacks %1. Some programs ignore the device.</source>
        <translation>ينقص الوصف لبرامج UPnP: %1. تتجاهل بعض البرامج الجهاز.</translation>
    </message>
    <message>
        <source>Plex learns twice in a row whether a scan runs.</source>
        <translation>يعلم Plex مرتين متتاليتين هل يجري مسح.</translation>
    </message>
    <message>
        <source>lineup_status.json lacks %1.</source>
        <translation>ينقص lineup_status.json: %1.</translation>
    </message>
    <message>
        <source>The scan that Plex starts was done after %1 ms.</source>
        <translation>انتهى المسح الذي يبدؤه Plex بعد %1 م.ث.</translation>
    </message>
    <message>
        <source>The device offers no scan. Plex then reads the channels at once.</source>
        <translation>لا يعرض الجهاز مسحًا. فيقرأ Plex القنوات حالًا.</translation>
    </message>
    <message>
        <source>Not tried: somebody watches.</source>
        <translation>لم يُجرَّب: أحدهم يشاهد.</translation>
    </message>
    <message>
        <source>Run the check again when nobody does, if you want to try the scan too.</source>
        <translation>أعد الفحص عندما لا يشاهد أحد، إن أردت تجربة المسح أيضًا.</translation>
    </message>
    <message>
        <source>The scan that Plex starts is answered with the error %1. Plex then says &quot;Device not found&quot;.</source>
        <translation>يُجاب المسح الذي يبدؤه Plex بالخطأ %1. فيقول Plex «لم يُعثر على الجهاز».</translation>
    </message>
    <message>
        <source>A proxy may let only reading requests pass. Let Plex reach PlexBridge directly.</source>
        <translation>قد لا يمرّر وكيل إلا طلبات القراءة. دع Plex يصل إلى PlexBridge مباشرة.</translation>
    </message>
    <message>
        <source>The scan still runs after %1 s.</source>
        <translation>ما زال المسح جاريًا بعد %1 ث.</translation>
    </message>
    <message>
        <source>A provider answers slowly. Wait until the playlists are read before you set up Plex.</source>
        <translation>مزوّد يجيب ببطء. انتظر حتى تُقرأ القوائم قبل إعداد Plex.</translation>
    </message>
    <message>
        <source>Channels offered: %1.</source>
        <translation>القنوات المعروضة: %1.</translation>
    </message>
    <message>
        <source>No channel is offered, and Plex cannot be set up without one.</source>
        <translation>لا تُعرض أي قناة، ولا يمكن إعداد Plex بدونها.</translation>
    </message>
    <message>
        <source>Add a playlist in the settings, or look at the Channels page for what is wrong with it.</source>
        <translation>أضف قائمة في الإعدادات، أو انظر في صفحة القنوات ما خطبها.</translation>
    </message>
    <message>
        <source>%1 channels are offered. Plex cannot save more than 480 when it is set up.</source>
        <translation>تُعرض %1 قناة. لا يستطيع Plex حفظ أكثر من 480 عند إعداده.</translation>
    </message>
    <message>
        <source>Hide channels that nobody watches, or use a smaller playlist.</source>
        <translation>أخفِ القنوات التي لا يشاهدها أحد، أو استخدم قائمة أصغر.</translation>
    </message>
    <message>
        <source>Every channel has a number of its own.</source>
        <translation>لكل قناة رقم خاص بها.</translation>
    </message>
    <message>
        <source>Used more than once: %1. Plex then shows one channel of each number.</source>
        <translation>مستخدمة أكثر من مرة: %1. فيعرض Plex قناة واحدة من كل رقم.</translation>
    </message>
    <message>
        <source>Give the channels different numbers in the playlist (tvg-chno).</source>
        <translation>أعطِ القنوات أرقامًا مختلفة في القائمة (tvg-chno).</translation>
    </message>
    <message>
        <source>Without a number: %1. Plex finds only one such channel.</source>
        <translation>بلا رقم: %1. لا يجد Plex إلا واحدة من هذه القنوات.</translation>
    </message>
    <message>
        <source>Give these channels numbers in the playlist (tvg-chno).</source>
        <translation>أعطِ هذه القنوات أرقامًا في القائمة (tvg-chno).</translation>
    </message>
    <message>
        <source>Not in the form 5 or 5.1: %1. Some programs leave these channels out.</source>
        <translation>ليست بصيغة 5 أو 5.1: %1. تترك بعض البرامج هذه القنوات.</translation>
    </message>
    <message>
        <source>Give these channels other numbers in the playlist (tvg-chno).</source>
        <translation>أعطِ هذه القنوات أرقامًا أخرى في القائمة (tvg-chno).</translation>
    </message>
    <message>
        <source>Every channel has a name.</source>
        <translation>لكل قناة اسم.</translation>
    </message>
    <message>
        <source>Channels without a name: %1.</source>
        <translation>قنوات بلا اسم: %1.</translation>
    </message>
    <message>
        <source>Give them a name in the playlist.</source>
        <translation>أعطها اسمًا في القائمة.</translation>
    </message>
    <message>
        <source>Every channel has an address that Plex can use.</source>
        <translation>لكل قناة عنوان يستطيع Plex استخدامه.</translation>
    </message>
    <message>
        <source>Channels without an address: %1.</source>
        <translation>قنوات بلا عنوان: %1.</translation>
    </message>
    <message>
        <source>Channels are told to be at %1, which means Plex&apos;s own computer and not this one.</source>
        <translation>يُقال إن القنوات على %1، ويعني حاسوب Plex نفسه لا هذا.</translation>
    </message>
    <message>
        <source>Channels are told to be at %1, which is not where the device was asked.</source>
        <translation>يُقال إن القنوات على %1، وليس ذلك حيث سُئل الجهاز.</translation>
    </message>
    <message>
        <source>These channels have a question mark in their address: %1. Plex adds another one to it.</source>
        <translation>في عنوان هذه القنوات علامة استفهام: %1. ويضيف Plex أخرى.</translation>
    </message>
    <message>
        <source>Channel %1 plays after %2 ms.</source>
        <translation>تعمل القناة %1 بعد %2 م.ث.</translation>
    </message>
    <message>
        <source>Channel %1 plays only after %2 ms. Some programs give up earlier.</source>
        <translation>لا تعمل القناة %1 إلا بعد %2 م.ث. تستسلم بعض البرامج قبل ذلك.</translation>
    </message>
    <message>
        <source>The provider is slow to answer; try another channel.</source>
        <translation>المزوّد بطيء الإجابة؛ جرّب قناة أخرى.</translation>
    </message>
    <message>
        <source>Not tried: all tuners are in use.</source>
        <translation>لم يُجرَّب: كل الموالفات مشغولة.</translation>
    </message>
    <message>
        <source>Run the check again when fewer watch.</source>
        <translation>أعد الفحص عندما يشاهد عدد أقل.</translation>
    </message>
    <message>
        <source>Channel %1 does not play: %2.</source>
        <translation>لا تعمل القناة %1: %2.</translation>
    </message>
    <message>
        <source>Try whether other channels play. If none does, look at the provider&apos;s account and at the Log page.</source>
        <translation>جرّب هل تعمل قنوات أخرى. إن لم تعمل أي منها فانظر حساب المزوّد وصفحة السجل.</translation>
    </message>
    <message>
        <source>Channel %1 is answered, but no video comes. Plex gives up after about 30 seconds.</source>
        <translation>تُجاب القناة %1، لكن لا يأتي فيديو. يستسلم Plex بعد نحو 30 ثانية.</translation>
    </message>
    <message>
        <source>What channel %1 sends is no video (%2).</source>
        <translation>ما ترسله القناة %1 ليس فيديو (%2).</translation>
    </message>
    <message>
        <source>Channel %1 plays also when Plex adds its wish to transcode.</source>
        <translation>تعمل القناة %1 أيضًا عندما يضيف Plex رغبته في التحويل.</translation>
    </message>
    <message>
        <source>Port %1, which Plex falls back to, answers.</source>
        <translation>المنفذ %1 الذي يلجأ إليه Plex يجيب.</translation>
    </message>
    <message>
        <source>Port %1 does not answer. Plex falls back to it for a channel whose address it lost.</source>
        <translation>المنفذ %1 لا يجيب. يلجأ إليه Plex لقناة فقد عنوانها.</translation>
    </message>
    <message>
        <source>Use port %1 for video, if no other program needs it.</source>
        <translation>استخدم المنفذ %1 للفيديو، إن لم يحتج إليه برنامج آخر.</translation>
    </message>
    <message>
        <source>The guide has %1 programmes (%2 MB).</source>
        <translation>في الدليل %1 برنامجًا (%2 م.ب).</translation>
    </message>
    <message>
        <source>The guide is damaged at line %1: %2.</source>
        <translation>الدليل تالف في السطر %1: %2.</translation>
    </message>
    <message>
        <source>Restart PlexBridge; if it stays so, report it.</source>
        <translation>أعد تشغيل PlexBridge؛ وإن بقي كذلك فأبلغ عنه.</translation>
    </message>
    <message>
        <source>The guide has %1 MB. Plex has trouble with more than 20 MB.</source>
        <translation>حجم الدليل %1 م.ب. يتعثر Plex مع أكثر من 20 م.ب.</translation>
    </message>
    <message>
        <source>Use a guide with fewer days, or hide channels that nobody watches.</source>
        <translation>استخدم دليلًا بأيام أقل، أو أخفِ القنوات التي لا يشاهدها أحد.</translation>
    </message>
    <message>
        <source>The guide has channels, but no programmes. Plex shows &quot;Unknown Airing&quot;.</source>
        <translation>في الدليل قنوات، لكن لا برامج. يعرض Plex «بث غير معروف».</translation>
    </message>
    <message>
        <source>Add a guide (XMLTV) in the settings, or wait until it is read.</source>
        <translation>أضف دليلًا (XMLTV) في الإعدادات، أو انتظر حتى يُقرأ.</translation>
    </message>
    <message>
        <source>The last programme of the guide ended on %1.</source>
        <translation>انتهى آخر برنامج في الدليل في %1.</translation>
    </message>
    <message>
        <source>See that the guide&apos;s address in the settings still works.</source>
        <translation>تأكد أن عنوان الدليل في الإعدادات ما زال يعمل.</translation>
    </message>
    <message>
        <source>Every channel is in the guide under its number.</source>
        <translation>كل قناة في الدليل تحت رقمها.</translation>
    </message>
    <message>
        <source>Channels of the guide that are not offered: %1. Plex does not map them by itself.</source>
        <translation>قنوات في الدليل غير معروضة: %1. لا يربطها Plex من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Channels without programmes: %1.</source>
        <translation>قنوات بلا برامج: %1.</translation>
    </message>
    <message>
        <source>Add a guide that has them, or set their tvg-id in the playlist to its ids.</source>
        <translation>أضف دليلًا يحويها، أو اضبط tvg-id لها في القائمة على معرّفاته.</translation>
    </message>
    <message>
        <source>The device answers the search at %1.</source>
        <translation>يجيب الجهاز البحث على %1.</translation>
    </message>
    <message>
        <source>Discovery is switched off, so Plex does not find the device by itself.</source>
        <translation>الاكتشاف موقوف، فلا يجد Plex الجهاز من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Switch it on in the settings, or type the address into Plex.</source>
        <translation>شغّله في الإعدادات، أو اكتب العنوان في Plex.</translation>
    </message>
    <message>
        <source>Plex searches at port %2, where this device does not listen.</source>
        <translation>يبحث Plex على المنفذ %2، حيث لا ينصت هذا الجهاز.</translation>
    </message>
    <message>
        <source>Set the port for discovery to %2, or type the address into Plex.</source>
        <translation>اضبط منفذ الاكتشاف على %2، أو اكتب العنوان في Plex.</translation>
    </message>
    <message>
        <source>No answer to the search at %1, port %2 (UDP). Plex does not find the device by itself.</source>
        <translation>لا إجابة للبحث على %1، المنفذ %2 (UDP). لا يجد Plex الجهاز من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>End other tuner programs on this computer and look at the firewall, or type the address into Plex.</source>
        <translation>أنهِ برامج الموالفات الأخرى على هذا الحاسوب وانظر جدار الحماية، أو اكتب العنوان في Plex.</translation>
    </message>
    <message>
        <source>The answer to the search is not valid (%2), so programs ignore it.</source>
        <translation>إجابة البحث غير صالحة (%2)، فتتجاهلها البرامج.</translation>
    </message>
    <message>
        <source>End other tuner programs on this computer.</source>
        <translation>أنهِ برامج الموالفات الأخرى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Another device (%1) answers the search in PlexBridge&apos;s place, at port %2 (UDP).</source>
        <translation>جهاز آخر (%1) يجيب البحث بدل PlexBridge، على المنفذ %2 (UDP).</translation>
    </message>
    <message>
        <source>End the other tuner program on this computer, then restart PlexBridge.</source>
        <translation>أنهِ برنامج الموالف الآخر على هذا الحاسوب، ثم أعد تشغيل PlexBridge.</translation>
    </message>
    <message>
        <source>The search was answered from %1 instead of %2, and programs take that for the device&apos;s address.</source>
        <translation>أُجيب البحث من %1 بدل %2، وتأخذه البرامج عنوانًا للجهاز.</translation>
    </message>
    <message>
        <source>Set the address to listen on in the settings to %2.</source>
        <translation>اضبط عنوان الإنصات في الإعدادات على %2.</translation>
    </message>
    <message>
        <source>The device answers the UPnP search.</source>
        <translation>يجيب الجهاز بحث UPnP.</translation>
    </message>
    <message>
        <source>No answer to the UPnP search. Few programs need it; Plex has another one.</source>
        <translation>لا إجابة لبحث UPnP. قليل من البرامج يحتاجه؛ ولدى Plex غيره.</translation>
    </message>
    <message>
        <source>Look at the firewall (port 1900, UDP).</source>
        <translation>انظر جدار الحماية (المنفذ 1900، UDP).</translation>
    </message>
    <message>
        <source>The device listens on an IPv6 address only, and the UPnP search goes over IPv4.</source>
        <translation>ينصت الجهاز على عنوان IPv6 فقط، وبحث UPnP يمر عبر IPv4.</translation>
    </message>
    <message>
        <source>Leave the address in the settings empty, or type an IPv4 address.</source>
        <translation>اترك العنوان في الإعدادات فارغًا، أو اكتب عنوان IPv4.</translation>
    </message>
    <message>
        <source>No other device in the network has the ID %1.</source>
        <translation>لا جهاز آخر في الشبكة له المعرّف %1.</translation>
    </message>
    <message>
        <source>The device at %1 has the same ID %2. Plex takes both for one.</source>
        <translation>للجهاز على %1 المعرّف نفسه %2. يحسبهما Plex واحدًا.</translation>
    </message>
    <message>
        <source>End one of them, or choose &quot;Use another device ID&quot; on the Device page and add PlexBridge in Plex anew. Without a window: remove device.json from the data directory and restart PlexBridge.</source>
        <translation>أنهِ أحدهما، أو اختر «استخدام معرّف جهاز آخر» في صفحة الجهاز وأضف PlexBridge في Plex من جديد. بلا نافذة: أزل device.json من مجلد البيانات وأعد تشغيل PlexBridge.</translation>
    </message>
    <message>
        <source>No firewall was seen on this computer.</source>
        <translation>لم يُرَ جدار حماية على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Whether a firewall is on could not be seen on this computer.</source>
        <translation>لم يُرَ على هذا الحاسوب هل يعمل جدار حماية.</translation>
    </message>
    <message>
        <source>If Plex does not reach PlexBridge, look whether a firewall closes its ports.</source>
        <translation>إن لم يصل Plex إلى PlexBridge فانظر هل يغلق جدار حماية منافذه.</translation>
    </message>
    <message>
        <source>The firewall ufw is on. Whether it lets Plex through, only an administrator can see.</source>
        <translation>جدار الحماية ufw يعمل. لا يرى هل يمرّر Plex إلا مدير.</translation>
    </message>
    <message>
        <source>If Plex does not reach PlexBridge, open its ports: %1</source>
        <translation>إن لم يصل Plex إلى PlexBridge فافتح منافذه: %1</translation>
    </message>
    <message>
        <source>The firewall firewalld is on. Whether it lets Plex through, only an administrator can see.</source>
        <translation>جدار الحماية firewalld يعمل. لا يرى هل يمرّر Plex إلا مدير.</translation>
    </message>
    <message>
        <source>The firewall nftables is on. Whether it lets Plex through, only an administrator can see.</source>
        <translation>جدار الحماية nftables يعمل. لا يرى هل يمرّر Plex إلا مدير.</translation>
    </message>
    <message>
        <source>Fine</source>
        <comment>a check of the connection with Plex</comment>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <comment>a check of the connection with Plex</comment>
        <translation>يحسن معرفته</translation>
    </message>
    <message>
        <source>Must be mended</source>
        <comment>a check of the connection with Plex</comment>
        <translation>يجب إصلاحه</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds, abbreviated</comment>
        <translation>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes, abbreviated</comment>
        <translation>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours, abbreviated</comment>
        <translation>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes, abbreviated</comment>
        <translation>‏%1 س %2 د</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>duration</comment>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>للتو</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes, abbreviated</comment>
        <translation>
            <numerusform>قبل %n د</numerusform>
            <numerusform>قبل %n د</numerusform>
            <numerusform>قبل %n د</numerusform>
            <numerusform>قبل %n د</numerusform>
            <numerusform>قبل %n د</numerusform>
            <numerusform>قبل %n د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours, abbreviated</comment>
        <translation>
            <numerusform>قبل %n س</numerusform>
            <numerusform>قبل %n س</numerusform>
            <numerusform>قبل %n س</numerusform>
            <numerusform>قبل %n س</numerusform>
            <numerusform>قبل %n س</numerusform>
            <numerusform>قبل %n س</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>قبل %n يوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <comment>minutes, abbreviated</comment>
        <translation>
            <numerusform>بعد %n د</numerusform>
            <numerusform>بعد %n د</numerusform>
            <numerusform>بعد %n د</numerusform>
            <numerusform>بعد %n د</numerusform>
            <numerusform>بعد %n د</numerusform>
            <numerusform>بعد %n د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <comment>hours, abbreviated</comment>
        <translation>
            <numerusform>بعد %n س</numerusform>
            <numerusform>بعد %n س</numerusform>
            <numerusform>بعد %n س</numerusform>
            <numerusform>بعد %n س</numerusform>
            <numerusform>بعد %n س</numerusform>
            <numerusform>بعد %n س</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>بعد %n يوم</numerusform>
            <numerusform>بعد يوم</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يومًا</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>‏%1 م.بت/ث</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>‏%1 ك.ب</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>‏%1 م.ب</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>‏%1 غ.ب</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>‏%1 ت.ب</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Without a group</source>
        <comment>channels</comment>
        <translation>بلا مجموعة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group, number of its channels</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The playlist has no such group at the moment.</source>
        <translation>ليس في القائمة مجموعة كهذه الآن.</translation>
    </message>
</context>
<context>
    <name>GuideLinkDialog</name>
    <message>
        <source>Guide channels</source>
        <translation>قنوات الدليل</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter of the channels</source>
        <translation>تصفية القنوات</translation>
    </message>
    <message>
        <source>Which channels are shown</source>
        <translation>أي القنوات تظهر</translation>
    </message>
    <message>
        <source>Channels and their guide channels</source>
        <translation>القنوات وقنوات دليلها</translation>
    </message>
    <message>
        <source>Search all guides by name or id</source>
        <translation>البحث في كل الأدلة بالاسم أو المعرّف</translation>
    </message>
    <message>
        <source>Search in the guides</source>
        <translation>البحث في الأدلة</translation>
    </message>
    <message>
        <source>Channels of the guides</source>
        <translation>قنوات الأدلة</translation>
    </message>
    <message>
        <source>&amp;Use this one</source>
        <translation>ا&amp;ستخدام هذه</translation>
    </message>
    <message>
        <source>Take the programmes of the selected channel of the guide. This stays over refreshes.</source>
        <translation>أخذ برامج قناة الدليل المحددة. يبقى ذلك عبر التحديثات.</translation>
    </message>
    <message>
        <source>&amp;No guide</source>
        <translation>&amp;بلا دليل</translation>
    </message>
    <message>
        <source>Give this channel no programmes of a guide</source>
        <translation>عدم إعطاء هذه القناة برامج من دليل</translation>
    </message>
    <message>
        <source>&amp;Automatic again</source>
        <translation>&amp;تلقائي من جديد</translation>
    </message>
    <message>
        <source>Forget what was chosen and match by id and name</source>
        <translation>نسيان ما اختير والربط بالمعرّف والاسم</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>كل القنوات</translation>
    </message>
    <message>
        <source>Unsure matches</source>
        <translation>تطابقات غير مؤكدة</translation>
    </message>
    <message>
        <source>Without a guide</source>
        <translation>بلا دليل</translation>
    </message>
    <message>
        <source>No guide has such a channel.</source>
        <translation>ليس في أي دليل قناة كهذه.</translation>
    </message>
    <message numerus="yes">
        <source>The best %1 of %n found. Type more to narrow them down.</source>
        <translation>
            <numerusform>أفضل %1 من %n وُجدت. اكتب المزيد لتضييقها.</numerusform>
            <numerusform>أفضل %1 من واحدة وُجدت. اكتب المزيد لتضييقها.</numerusform>
            <numerusform>أفضل %1 من اثنتين وُجدتا. اكتب المزيد لتضييقها.</numerusform>
            <numerusform>أفضل %1 من %n وُجدت. اكتب المزيد لتضييقها.</numerusform>
            <numerusform>أفضل %1 من %n وُجدت. اكتب المزيد لتضييقها.</numerusform>
            <numerusform>أفضل %1 من %n وُجدت. اكتب المزيد لتضييقها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>channels of the guides</comment>
        <translation>
            <numerusform>وُجدت %n</numerusform>
            <numerusform>وُجدت واحدة</numerusform>
            <numerusform>وُجدت اثنتان</numerusform>
            <numerusform>وُجدت %n</numerusform>
            <numerusform>وُجدت %n</numerusform>
            <numerusform>وُجدت %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a channel</source>
        <translation>اختر قناة</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>channel number, channel name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>It shall have no guide.</source>
        <translation>يجب ألا يكون لها دليل.</translation>
    </message>
    <message>
        <source>Now: %1 (%2). %3</source>
        <comment>channel of a guide, its id, why they belong together</comment>
        <translation>الآن: %1 (%2). %3</translation>
    </message>
</context>
<context>
    <name>GuideList</name>
    <message>
        <source>Options…</source>
        <translation>خيارات…</translation>
    </message>
    <message>
        <source>%1 – times moved by %2</source>
        <comment>a guide, hours as +1:00</comment>
        <translation>‏%1 – الأوقات مزاحة %2</translation>
    </message>
    <message>
        <source>%1 – times meant in %2</source>
        <comment>a guide, a time zone</comment>
        <translation>‏%1 – الأوقات بتوقيت %2</translation>
    </message>
</context>
<context>
    <name>GuideOptionsDialog</name>
    <message>
        <source>Accept a &amp;certificate that can&apos;t be verified</source>
        <translation>قبول &amp;شهادة لا يمكن التحقق منها</translation>
    </message>
    <message>
        <source>Options of %1</source>
        <comment>window title: a guide</comment>
        <translation>خيارات %1</translation>
    </message>
    <message>
        <source>&amp;Times:</source>
        <translation>الأوقات:</translation>
    </message>
    <message>
        <source>Many guides write times without saying in which zone they are.</source>
        <translation>أدلة كثيرة تكتب الأوقات دون أن تذكر منطقتها.</translation>
    </message>
    <message>
        <source>Zone of times that name none</source>
        <translation>منطقة الأوقات التي لا تذكر منطقة</translation>
    </message>
    <message>
        <source>&amp;Zone of times that name none:</source>
        <translation>منطقة الأوقات التي لا تذكر منطقة:</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>وكيل المستخدم</translation>
    </message>
    <message>
        <source>PlexBridge&apos;s own</source>
        <comment>user agent</comment>
        <translation>وكيل PlexBridge</translation>
    </message>
    <message>
        <source>User &amp;agent:</source>
        <translation>&amp;وكيل المستخدم:</translation>
    </message>
    <message>
        <source>What the guide has at %1 is shown at %1.</source>
        <comment>a time</comment>
        <translation>ما في الدليل الساعة %1 يظهر الساعة %1.</translation>
    </message>
    <message>
        <source>What the guide has at %1 is shown at %2.</source>
        <comment>times</comment>
        <translation>ما في الدليل الساعة %1 يظهر الساعة %2.</translation>
    </message>
    <message>
        <source>This is no name of a time zone, such as Europe/Berlin.</source>
        <translation>ليس هذا اسم منطقة زمنية مثل Europe/Berlin.</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Guide channels…</source>
        <translation>قنوات الدليل…</translation>
    </message>
    <message>
        <source>See and correct which channel of a guide belongs to which channel</source>
        <translation>رؤية وتصحيح أي قناة دليل تخص أي قناة</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Read all guides again</source>
        <translation>قراءة كل الأدلة من جديد</translation>
    </message>
    <message>
        <source>Sources of the guide</source>
        <translation>مصادر الدليل</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>No guide yet</source>
        <translation>لا دليل بعد</translation>
    </message>
    <message>
        <source>A guide tells Plex what is on and when, so that it can show and record it. Until then each channel gets placeholders. Add an XMLTV guide by address or file; many playlists name one themselves.</source>
        <translation>يقول الدليل لـ Plex ما يُعرض ومتى، ليعرضه ويسجّله. حتى ذلك تحصل كل قناة على برامج بديلة. أضف دليل XMLTV بعنوان أو ملف؛ وكثير من القوائم تسمّي واحدًا بنفسها.</translation>
    </message>
    <message>
        <source>Add a guide…</source>
        <translation>إضافة دليل…</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the guides</source>
        <translation>
            <numerusform>%n مشكلة في الأدلة</numerusform>
            <numerusform>مشكلة واحدة في الأدلة</numerusform>
            <numerusform>مشكلتان في الأدلة</numerusform>
            <numerusform>%n مشاكل في الأدلة</numerusform>
            <numerusform>%n مشكلة في الأدلة</numerusform>
            <numerusform>%n مشكلة في الأدلة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 channels have a guide.</source>
        <comment>counts</comment>
        <translation>لـ %1 من %2 قناة دليل.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln get(s) placeholders.</source>
        <comment>after: n of m have a guide</comment>
        <translation>
            <numerusform>‏%1 تحصل %Ln على برامج بديلة.</numerusform>
            <numerusform>‏%1 تحصل واحدة على برامج بديلة.</numerusform>
            <numerusform>‏%1 تحصل اثنتان على برامج بديلة.</numerusform>
            <numerusform>‏%1 تحصل %Ln على برامج بديلة.</numerusform>
            <numerusform>‏%1 تحصل %Ln على برامج بديلة.</numerusform>
            <numerusform>‏%1 تحصل %Ln على برامج بديلة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln has/have no programmes.</source>
        <comment>after: n of m have a guide</comment>
        <translation>
            <numerusform>‏%1 ليس لـ %Ln برامج.</numerusform>
            <numerusform>‏%1 ليس لواحدة برامج.</numerusform>
            <numerusform>‏%1 ليس لاثنتين برامج.</numerusform>
            <numerusform>‏%1 ليس لـ %Ln برامج.</numerusform>
            <numerusform>‏%1 ليس لـ %Ln برامج.</numerusform>
            <numerusform>‏%1 ليس لـ %Ln برامج.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plex is given %1 that reach until %2.</source>
        <comment>size of the guide, a date</comment>
        <translation>يُعطى Plex %1 تصل حتى %2.</translation>
    </message>
    <message>
        <source>The guides are being read…</source>
        <translation>تُقرأ الأدلة…</translation>
    </message>
    <message>
        <source>The guides are read again %1.</source>
        <comment>in 3 h</comment>
        <translation>تُقرأ الأدلة من جديد %1.</translation>
    </message>
    <message>
        <source>Choose a channel to see its programmes</source>
        <translation>اختر قناة لترى برامجها</translation>
    </message>
    <message>
        <source>Programmes of %1</source>
        <comment>a channel</comment>
        <translation>برامج %1</translation>
    </message>
    <message>
        <source>&amp;Times:</source>
        <comment>of the programmes of a channel</comment>
        <translation>الأوقات:</translation>
    </message>
    <message>
        <source>Moves the programmes of this channel, here and for Plex, where the guide has them too early or too late</source>
        <translation>يزيح برامج هذه القناة، هنا وفي Plex، إذا كانت في الدليل أبكر أو أبعد مما ينبغي</translation>
    </message>
    <message>
        <source>As the guide has them</source>
        <comment>times</comment>
        <translation>كما في الدليل</translation>
    </message>
    <message>
        <source>As the playlist says (%1)</source>
        <comment>times; hours as +1:00</comment>
        <translation>كما تقول قائمة التشغيل (%1)</translation>
    </message>
    <message>
        <source>As the times are turned in the settings. Nothing changes before that is saved.</source>
        <translation>كما تُزاح الأوقات الآن في الإعدادات. لا يتغير شيء قبل الحفظ.</translation>
    </message>
</context>
<context>
    <name>GuideSourceModel</name>
    <message>
        <source>Source</source>
        <comment>column: of a guide</comment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <comment>column</comment>
        <translation>آخر تحديث</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column: of the last refresh</comment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column</comment>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Channels</source>
        <comment>column: how many</comment>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>Programmes</source>
        <comment>column: how many</comment>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>%1 (named by a playlist)</source>
        <comment>source of a guide</comment>
        <translation>‏%1 (تسمّيه قائمة)</translation>
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
        <translation>صنعه PlexBridge، إذ لا دليل يعرف هذه القناة.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>time and title of a programme</comment>
        <translation>التالي: %1</translation>
    </message>
    <message>
        <source>placeholders</source>
        <comment>what a channel has instead of a guide</comment>
        <translation>برامج بديلة</translation>
    </message>
    <message>
        <source>over</source>
        <comment>a guide that reaches no further than the past</comment>
        <translation>انتهى</translation>
    </message>
    <message numerus="yes">
        <source>%n programme(s), until %1</source>
        <translation>
            <numerusform>%n برنامج، حتى %1</numerusform>
            <numerusform>برنامج واحد، حتى %1</numerusform>
            <numerusform>برنامجان، حتى %1</numerusform>
            <numerusform>%n برامج، حتى %1</numerusform>
            <numerusform>%n برنامجًا، حتى %1</numerusform>
            <numerusform>%n برنامج، حتى %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Its guide has no programmes for the days to come.</source>
        <translation>ليس في دليلها برامج للأيام القادمة.</translation>
    </message>
    <message>
        <source>Plex is given placeholders of an hour each.</source>
        <translation>يُعطى Plex برامج بديلة كل منها ساعة.</translation>
    </message>
    <message>
        <source>Plex is given no programmes for it.</source>
        <translation>لا يُعطى Plex برامج لها.</translation>
    </message>
    <message>
        <source>no guide</source>
        <comment>as a person chose</comment>
        <translation>بلا دليل</translation>
    </message>
    <message>
        <source>Chosen</source>
        <comment>a guide channel that a person chose</comment>
        <translation>مختارة</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Chosen by hand.</source>
        <translation>اختيرت يدويًا.</translation>
    </message>
    <message>
        <source>Guide and playlist use the same id.</source>
        <translation>يستخدم الدليل والقائمة المعرّف نفسه.</translation>
    </message>
    <message>
        <source>Guide and playlist use the same id, but for capital letters.</source>
        <translation>يستخدم الدليل والقائمة المعرّف نفسه عدا الأحرف الكبيرة.</translation>
    </message>
    <message>
        <source>The names are the same.</source>
        <translation>الأسماء متطابقة.</translation>
    </message>
    <message>
        <source>The names are alike. Better check it.</source>
        <translation>الأسماء متشابهة. يحسن التحقق.</translation>
    </message>
    <message>
        <source>No guide has a channel that fits.</source>
        <translation>ليس في أي دليل قناة ملائمة.</translation>
    </message>
    <message>
        <source>Fine</source>
        <comment>result of a refresh</comment>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <comment>a playlist or guide</comment>
        <translation>لم يُقرأ بعد</translation>
    </message>
    <message>
        <source>What was read %1 stays in use.</source>
        <comment>how long ago</comment>
        <translation>يبقى مستخدمًا ما قُرئ %1.</translation>
    </message>
    <message>
        <source>It could not be read yet.</source>
        <translation>تعذّرت قراءته بعد.</translation>
    </message>
    <message>
        <source>missing since %1</source>
        <comment>a channel; a date</comment>
        <translation>مفقودة منذ %1</translation>
    </message>
    <message>
        <source>Its playlist does not have it any more since %1.
Number, name and guide wait for it until %2, or until you forget it.</source>
        <translation>لم تعد قائمتها تحويها منذ %1.
ينتظرها الرقم والاسم والدليل حتى %2، أو حتى تنساها.</translation>
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
        <translation>غير معروف بعد: يظهر بعد الثواني الأولى من الفيديو.</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>بلا صورة</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <comment>codec</comment>
        <translation>الصورة: %1</translation>
    </message>
    <message>
        <source>Picture: %1, %2 × %3 pixels, interlaced (half of the lines at a time)</source>
        <translation>الصورة: %1، %2 × %3 بكسل، متشابكة (نصف الأسطر في كل مرة)</translation>
    </message>
    <message>
        <source>Picture: %1, %2 × %3 pixels</source>
        <translation>الصورة: %1، %2 × %3 بكسل</translation>
    </message>
    <message>
        <source>Sound: %1</source>
        <comment>codecs</comment>
        <translation>الصوت: %1</translation>
    </message>
    <message numerus="yes">
        <source>Packets were missing in %n place(s) since it began: the picture may show blocks. Mostly it is the provider&apos;s line.</source>
        <translation>
            <numerusform>نقصت حزم في %n موضع منذ البداية: قد تُظهر الصورة مربعات. غالبًا هو خط المزوّد.</numerusform>
            <numerusform>نقصت حزم في موضع واحد منذ البداية: قد تُظهر الصورة مربعات. غالبًا هو خط المزوّد.</numerusform>
            <numerusform>نقصت حزم في موضعين منذ البداية: قد تُظهر الصورة مربعات. غالبًا هو خط المزوّد.</numerusform>
            <numerusform>نقصت حزم في %n مواضع منذ البداية: قد تُظهر الصورة مربعات. غالبًا هو خط المزوّد.</numerusform>
            <numerusform>نقصت حزم في %n موضعًا منذ البداية: قد تُظهر الصورة مربعات. غالبًا هو خط المزوّد.</numerusform>
            <numerusform>نقصت حزم في %n موضع منذ البداية: قد تُظهر الصورة مربعات. غالبًا هو خط المزوّد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of the stream was late or jumped %n time(s): picture and sound may halt for a moment.</source>
        <translation>
            <numerusform>تأخرت ساعة البث أو قفزت %n مرة: قد تتوقف الصورة والصوت لحظة.</numerusform>
            <numerusform>تأخرت ساعة البث أو قفزت مرة واحدة: قد تتوقف الصورة والصوت لحظة.</numerusform>
            <numerusform>تأخرت ساعة البث أو قفزت مرتين: قد تتوقف الصورة والصوت لحظة.</numerusform>
            <numerusform>تأخرت ساعة البث أو قفزت %n مرات: قد تتوقف الصورة والصوت لحظة.</numerusform>
            <numerusform>تأخرت ساعة البث أو قفزت %n مرة: قد تتوقف الصورة والصوت لحظة.</numerusform>
            <numerusform>تأخرت ساعة البث أو قفزت %n مرة: قد تتوقف الصورة والصوت لحظة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was missing since it began.</source>
        <translation>لم ينقص شيء منذ البداية.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>how often a connection was opened anew</comment>
        <translation>
            <numerusform>%n مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>%n مرات</numerusform>
            <numerusform>%n مرة</numerusform>
            <numerusform>%n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <comment>how often, how long ago the last time was</comment>
        <translation>‏%1، قبل %2</translation>
    </message>
    <message>
        <source>The connection never broke since it began.</source>
        <translation>لم ينقطع الاتصال قط منذ البداية.</translation>
    </message>
    <message numerus="yes">
        <source>The connection was opened anew %n time(s) since it began. Viewers stay connected meanwhile.</source>
        <translation>
            <numerusform>فُتح الاتصال من جديد %n مرة منذ البداية. يبقى المشاهدون متصلين.</numerusform>
            <numerusform>فُتح الاتصال من جديد مرة واحدة منذ البداية. يبقى المشاهدون متصلين.</numerusform>
            <numerusform>فُتح الاتصال من جديد مرتين منذ البداية. يبقى المشاهدون متصلين.</numerusform>
            <numerusform>فُتح الاتصال من جديد %n مرات منذ البداية. يبقى المشاهدون متصلين.</numerusform>
            <numerusform>فُتح الاتصال من جديد %n مرة منذ البداية. يبقى المشاهدون متصلين.</numerusform>
            <numerusform>فُتح الاتصال من جديد %n مرة منذ البداية. يبقى المشاهدون متصلين.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last %1 ago (%2)</source>
        <comment>how long ago, exact time</comment>
        <translation>آخرها قبل %1 (%2)</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <comment>why a connection was opened anew</comment>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds, with one decimal</comment>
        <translation>‏%1 ث</translation>
    </message>
    <message>
        <source>The provider has sent no video yet.</source>
        <translation>لم يرسل المزوّد فيديو بعد.</translation>
    </message>
    <message>
        <source>So long the provider took to send the first video. It is most of what a viewer waits for when switching to the channel.</source>
        <translation>المدة التي احتاجها المزوّد لإرسال أول فيديو. وهي معظم ما ينتظره المشاهد عند الانتقال إلى القناة.</translation>
    </message>
    <message>
        <source>Sound in AAC LATM: Plex can&apos;t record it</source>
        <translation>صوت AAC LATM: لا يستطيع Plex تسجيله</translation>
    </message>
    <message>
        <source>Some players stay silent, too. Use another variant of the channel if the provider has one: with AAC in ADTS, MP2 or AC-3.</source>
        <translation>وتبقى بعض المشغّلات صامتة أيضًا. استخدم صيغة أخرى للقناة إن كانت لدى المزوّد: بـ AAC في ADTS أو MP2 أو AC-3.</translation>
    </message>
    <message>
        <source>Sound in DTS: most players can&apos;t play it</source>
        <translation>صوت DTS: لا تستطيع أغلب المشغّلات تشغيله</translation>
    </message>
    <message>
        <source>Plex has to convert it, which takes computing time. Use another variant of the channel if the provider has one.</source>
        <translation>يجب على Plex تحويله، وهذا يستهلك وقت معالجة. استخدم صيغة أخرى للقناة إن كانت لدى المزوّد.</translation>
    </message>
    <message>
        <source>Picture in an unknown format: no player is known to show it</source>
        <translation>صورة بصيغة غير معروفة: لا يُعرف مشغّل يعرضها</translation>
    </message>
    <message>
        <source>Picture in %1: hardly any player shows it</source>
        <comment>codec</comment>
        <translation>صورة %1: لا يكاد مشغّل يعرضها</translation>
    </message>
    <message>
        <source>Use another variant of the channel if the provider has one, best in H.264.</source>
        <translation>استخدم صيغة أخرى للقناة إن كانت لدى المزوّد، والأفضل H.264.</translation>
    </message>
    <message>
        <source>No picture: Plex takes the channel for broken</source>
        <translation>بلا صورة: يحسب Plex القناة معطوبة</translation>
    </message>
    <message>
        <source>It is a radio channel. Other players play it; in Plex, leave it out of the lineup.</source>
        <translation>هي قناة إذاعية. تشغّلها مشغّلات أخرى؛ اتركها في Plex خارج القائمة.</translation>
    </message>
    <message>
        <source>Encrypted: nobody can see it</source>
        <translation>مشفَّرة: لا أحد يستطيع رؤيتها</translation>
    </message>
    <message>
        <source>The provider sends it scrambled. Ask there whether your subscription includes it.</source>
        <translation>يرسلها المزوّد مشوّشة. اسأله هل يشملها اشتراكك.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a stream: the provider sends nothing</comment>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>Unsuitable</source>
        <comment>a stream whose codecs many players can&apos;t show</comment>
        <translation>غير ملائم</translation>
    </message>
    <message numerus="yes">
        <source>Broke %n time(s)</source>
        <comment>a stream</comment>
        <translation>
            <numerusform>انقطع %n مرة</numerusform>
            <numerusform>انقطع مرة واحدة</numerusform>
            <numerusform>انقطع مرتين</numerusform>
            <numerusform>انقطع %n مرات</numerusform>
            <numerusform>انقطع %n مرة</numerusform>
            <numerusform>انقطع %n مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <comment>in a stream</comment>
        <translation>
            <numerusform>%n خطأ</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%n أخطاء</numerusform>
            <numerusform>%n خطأً</numerusform>
            <numerusform>%n خطأ</numerusform>
        </translation>
    </message>
    <message>
        <source>Good</source>
        <comment>a stream</comment>
        <translation>جيد</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) in the stream</source>
        <translation>
            <numerusform>%n خطأ في البث</numerusform>
            <numerusform>خطأ واحد في البث</numerusform>
            <numerusform>خطآن في البث</numerusform>
            <numerusform>%n أخطاء في البث</numerusform>
            <numerusform>%n خطأً في البث</numerusform>
            <numerusform>%n خطأ في البث</numerusform>
        </translation>
    </message>
    <message>
        <source>reopened %1</source>
        <comment>how often a connection was opened anew, how long ago</comment>
        <translation>أُعيد فتحه %1</translation>
    </message>
    <message>
        <source>First video after %1</source>
        <comment>so many seconds</comment>
        <translation>أول فيديو بعد %1</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Watched hours by weekday and hour</source>
        <translation>الساعات المشاهَدة حسب اليوم والساعة</translation>
    </message>
    <message>
        <source>%1 %2 h</source>
        <comment>weekday, watched hours</comment>
        <translation>‏%1 %2 س</translation>
    </message>
    <message>
        <source>%1 %2: %3 h watched</source>
        <comment>weekday, time, hours</comment>
        <translation>‏%1 %2: شوهد %3 س</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Ended</source>
        <comment>column: when</comment>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>column</comment>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>column</comment>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column</comment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <comment>column</comment>
        <translation>سبب انتهائها</translation>
    </message>
    <message>
        <source>Length</source>
        <comment>column: duration</comment>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>column: how much was sent</comment>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Session</source>
        <comment>column</comment>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>From %1
until %2</source>
        <translation>من %1
حتى %2</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History</source>
        <translation>السجل التاريخي</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Channel, name or number</source>
        <translation>قناة أو اسم أو رقم</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Read the history again</source>
        <translation>قراءة السجل من جديد</translation>
    </message>
    <message>
        <source>Ended sessions</source>
        <translation>الجلسات المنتهية</translation>
    </message>
    <message>
        <source>Load more</source>
        <translation>تحميل المزيد</translation>
    </message>
    <message>
        <source>Steps of the selected session</source>
        <translation>خطوات الجلسة المحددة</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n session(s): %2 watched, %3</source>
        <comment>time, amount of data</comment>
        <translation>
            <numerusform>‏%1 من %n جلسة: شوهد %2، %3</numerusform>
            <numerusform>‏%1 من جلسة واحدة: شوهد %2، %3</numerusform>
            <numerusform>‏%1 من جلستين: شوهد %2، %3</numerusform>
            <numerusform>‏%1 من %n جلسات: شوهد %2، %3</numerusform>
            <numerusform>‏%1 من %n جلسة: شوهد %2، %3</numerusform>
            <numerusform>‏%1 من %n جلسة: شوهد %2، %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who watched what, then why it ended</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Select a session to see its steps</source>
        <translation>حدد جلسة لترى خطواتها</translation>
    </message>
    <message>
        <source>The history can&apos;t be read at the moment</source>
        <translation>لا يمكن قراءة السجل الآن</translation>
    </message>
    <message>
        <source>The database does not answer. The status line below says why.</source>
        <translation>قاعدة البيانات لا تجيب. يقول سطر الحالة أدناه السبب.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>No ended sessions</source>
        <translation>لا جلسات منتهية</translation>
    </message>
    <message>
        <source>Sessions that are over are listed here, with the reason why they ended.</source>
        <translation>تُسرد هنا الجلسات المنتهية مع سبب انتهائها.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>إظهار كل شيء</translation>
    </message>
    <message>
        <source>The history is being read</source>
        <translation>يُقرأ السجل الآن</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Find on this page</source>
        <translation>البحث في هذه الصفحة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>What it does</source>
        <comment>column</comment>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>column</comment>
        <translation>المفتاح</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Time</source>
        <comment>column</comment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>column: severity of a log line</comment>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>column: part of the program</comment>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>column</comment>
        <translation>الرسالة</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>سجل التشغيل</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Least level shown</source>
        <translation>أدنى مستوى ظاهر</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all that are shown</source>
        <translation>نسخ الأسطر المحددة، أو كل الظاهرة</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Save the lines that are shown to a file</source>
        <translation>حفظ الأسطر الظاهرة في ملف</translation>
    </message>
    <message>
        <source>No log lines</source>
        <translation>لا أسطر</translation>
    </message>
    <message>
        <source>What PlexBridge does is told here, line by line. At this level there is nothing to tell.</source>
        <translation>يُقال هنا ما يفعله PlexBridge سطرًا سطرًا. لا شيء يُقال على هذا المستوى.</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>least severity shown</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Write them from now on</source>
        <translation>كتابتها من الآن</translation>
    </message>
    <message>
        <source>Such lines are not written at the moment</source>
        <translation>لا تُكتب أسطر كهذه الآن</translation>
    </message>
    <message>
        <source>PlexBridge writes only lines from %1 on.</source>
        <comment>a log level</comment>
        <translation>لا يكتب PlexBridge إلا الأسطر من %1 فصاعدًا.</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>حفظ السجل</translation>
    </message>
    <message>
        <source>The log was not saved</source>
        <translation>لم يُحفظ السجل</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Choose another place.</source>
        <translation>لا يمكن كتابة %1. اختر مكانًا آخر.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تعديل</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>Set &amp;up…</source>
        <translation>إع&amp;داد…</translation>
    </message>
    <message>
        <source>&amp;Check-up…</source>
        <translation>&amp;فحص…</translation>
    </message>
    <message>
        <source>How to &amp;add it in Plex</source>
        <translation>كيف &amp;تضيفه في Plex</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>ال&amp;مفاتيح…</translation>
    </message>
    <message>
        <source>For &amp;support…</source>
        <translation>ل&amp;لدعم…</translation>
    </message>
    <message>
        <source>A&amp;bout PlexBridge…</source>
        <translation>&amp;حول PlexBridge…</translation>
    </message>
    <message>
        <source>&amp;Refresh channels</source>
        <translation>&amp;تحديث القنوات</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>المشاهدات</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل التاريخي</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>سجل التشغيل</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>%1 – PlexBridge</source>
        <comment>window title: name of the device</comment>
        <translation>%1 – PlexBridge</translation>
    </message>
    <message>
        <source>&amp;Undo:</source>
        <comment>before what is undone</comment>
        <translation>&amp;تراجع:</translation>
    </message>
    <message>
        <source>&amp;Redo:</source>
        <comment>before what is done again</comment>
        <translation>&amp;إعادة:</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>فتح الإعدادات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>MessageSettings</name>
    <message>
        <source>What happens can be told to other programs and to a telephone. Nothing is sent unless an address stands here.</source>
        <translation>يمكن إخبار برامج أخرى وهاتف بما يحدث. لا يُرسل شيء ما لم يُكتب عنوان هنا.</translation>
    </message>
    <message>
        <source>MQTT: Home Assistant and others</source>
        <translation>‏MQTT: لـ Home Assistant وغيره</translation>
    </message>
    <message>
        <source>Home Assistant finds tuners in use, who watches and what is wrong by itself.</source>
        <translation>يجد Home Assistant من تلقاء نفسه الموالفات المشغولة ومن يشاهد وما الخطأ.</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>{message}, {kind}, {channel}, {number}, {client}, {detail}, {state}, {time}, {trouble} and {id} are replaced in what is sent.</source>
        <translation>تُستبدل {message} و{kind} و{channel} و{number} و{client} و{detail} و{state} و{time} و{trouble} و{id} في ما يُرسل.</translation>
    </message>
    <message>
        <source>ntfy: notifications on a telephone</source>
        <translation>‏ntfy: إشعارات على هاتف</translation>
    </message>
    <message>
        <source>Choose a topic that nobody guesses: who knows it can read along.</source>
        <translation>اختر موضوعا لا يخمنه أحد: من يعرفه يستطيع القراءة.</translation>
    </message>
    <message>
        <source>Send a test</source>
        <comment>button</comment>
        <translation>إرسال تجربة</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>يجري الإرسال…</translation>
    </message>
    <message>
        <source>&amp;Webhook and ntfy are told:</source>
        <translation>يُخبر Webhook وntfy بـ:</translation>
    </message>
    <message>
        <source>What webhook and ntfy are told</source>
        <translation>ما يُخبر به Webhook وntfy</translation>
    </message>
    <message>
        <source>All that is trouble</source>
        <translation>كل ما هو مشكلة</translation>
    </message>
    <message>
        <source>Everything that happens</source>
        <translation>كل ما يحدث</translation>
    </message>
    <message>
        <source>What is chosen here:</source>
        <translation>ما يُختار هنا:</translation>
    </message>
    <message>
        <source>Kinds of events that webhook and ntfy are told</source>
        <translation>أنواع الأحداث التي يُخبر بها Webhook وntfy</translation>
    </message>
    <message>
        <source>It arrived: the server answered %1.</source>
        <comment>a status number</comment>
        <translation>وصل: أجاب الخادم %1.</translation>
    </message>
    <message>
        <source>It arrived: the server answered %1: %2</source>
        <comment>a status number, its words</comment>
        <translation>وصل: أجاب الخادم %1: %2</translation>
    </message>
    <message>
        <source>It arrived.</source>
        <translation>وصل.</translation>
    </message>
    <message>
        <source>It was not taken: the server answered %1.</source>
        <comment>a status number</comment>
        <translation>لم يُقبل: أجاب الخادم %1.</translation>
    </message>
    <message>
        <source>It was not taken: the server answered %1: %2</source>
        <comment>a status number, its words</comment>
        <translation>لم يُقبل: أجاب الخادم %1: %2</translation>
    </message>
    <message>
        <source>It did not arrive: %1</source>
        <translation>لم يصل: %1</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>لم يُرسل شيء بعد.</translation>
    </message>
    <message numerus="yes">
        <source>The last message was taken; %Ln in all since the start.</source>
        <translation>
            <numerusform>قُبلت آخر رسالة؛ %Ln منذ البدء.</numerusform>
            <numerusform>قُبلت آخر رسالة؛ %Ln منذ البدء.</numerusform>
            <numerusform>قُبلت آخر رسالة؛ %Ln منذ البدء.</numerusform>
            <numerusform>قُبلت آخر رسالة؛ %Ln في المجموع منذ البدء.</numerusform>
            <numerusform>قُبلت آخر رسالة؛ %Ln في المجموع منذ البدء.</numerusform>
            <numerusform>قُبلت آخر رسالة؛ %Ln في المجموع منذ البدء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages do not arrive; it is tried again: %1</source>
        <translation>لا تصل الرسائل؛ تُعاد المحاولة: %1</translation>
    </message>
    <message>
        <source>Nothing is ticked. Tick what is to be told, or choose all that is trouble.</source>
        <translation>لم يُحدد شيء. حدّد ما يجب الإبلاغ عنه، أو اختر كل ما هو مشكلة.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Open</source>
        <comment>a notification: show it in the window</comment>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>PastChart</name>
    <message>
        <source>Viewers at once</source>
        <translation>المشاهدون معًا</translation>
    </message>
    <message numerus="yes">
        <source>At most %n at once</source>
        <comment>viewers</comment>
        <translation>
            <numerusform>%n معًا على الأكثر</numerusform>
            <numerusform>واحد على الأكثر</numerusform>
            <numerusform>اثنان معًا على الأكثر</numerusform>
            <numerusform>%n معًا على الأكثر</numerusform>
            <numerusform>%n معًا على الأكثر</numerusform>
            <numerusform>%n معًا على الأكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: at most %2 at once</source>
        <comment>time, number of viewers</comment>
        <translation>‏%1: %2 معًا على الأكثر</translation>
    </message>
</context>
<context>
    <name>PastView</name>
    <message>
        <source>Watched</source>
        <comment>column: time</comment>
        <translation>شوهد</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>column: how much was sent</comment>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>column: how many sessions of all</comment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Save table as CSV…</source>
        <translation>حفظ الجدول كـ CSV…</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>column</comment>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>column</comment>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Viewers at once</source>
        <translation>المشاهدون معًا</translation>
    </message>
    <message>
        <source>When somebody watches</source>
        <translation>متى يشاهد أحدهم</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s): %1 watched, %2</source>
        <comment>time, amount of data</comment>
        <translation>
            <numerusform>%n جلسة: شوهد %1، %2</numerusform>
            <numerusform>جلسة واحدة: شوهد %1، %2</numerusform>
            <numerusform>جلستان: شوهد %1، %2</numerusform>
            <numerusform>%n جلسات: شوهد %1، %2</numerusform>
            <numerusform>%n جلسة: شوهد %1، %2</numerusform>
            <numerusform>%n جلسة: شوهد %1، %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>فشلت %n</numerusform>
            <numerusform>فشلت واحدة</numerusform>
            <numerusform>فشلت اثنتان</numerusform>
            <numerusform>فشلت %n</numerusform>
            <numerusform>فشلت %n</numerusform>
            <numerusform>فشلت %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>counts</comment>
        <translation>‏%1 من %2</translation>
    </message>
</context>
<context>
    <name>PlaylistList</name>
    <message>
        <source>Add account…</source>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>خيارات…</translation>
    </message>
    <message>
        <source>Account at %1</source>
        <comment>server of a provider</comment>
        <translation>حساب لدى %1</translation>
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
            <numerusform>‏%1 (%n بث معًا على الأكثر)</numerusform>
            <numerusform>‏%1 (بث واحد على الأكثر)</numerusform>
            <numerusform>‏%1 (بثّان معًا على الأكثر)</numerusform>
            <numerusform>‏%1 (%n بثوث معًا على الأكثر)</numerusform>
            <numerusform>‏%1 (%n بثًا معًا على الأكثر)</numerusform>
            <numerusform>‏%1 (%n بث معًا على الأكثر)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – switched off</source>
        <comment>a playlist</comment>
        <translation>‏%1 – موقوفة</translation>
    </message>
    <message>
        <source>Certificates of this provider are not verified.</source>
        <translation>لا يُتحقق من شهادات هذا المزوّد.</translation>
    </message>
</context>
<context>
    <name>PlaylistOptions</name>
    <message>
        <source>Use</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>&amp;Use this playlist</source>
        <translation>ا&amp;ستخدام هذه القائمة</translation>
    </message>
    <message>
        <source>Switched off, it has no channels. They get their numbers back when it is switched on again.</source>
        <translation>عند إيقافها لا قنوات لها. وتستعيد أرقامها عند تشغيلها.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>الا&amp;سم:</translation>
    </message>
    <message>
        <source>Read again e&amp;very:</source>
        <translation>القراءة من &amp;جديد كل:</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>عند الطلب فقط</translation>
    </message>
    <message>
        <source> h</source>
        <translation> س</translation>
    </message>
    <message>
        <source>&amp;First number:</source>
        <translation>ال&amp;رقم الأول:</translation>
    </message>
    <message>
        <source>Channels that bring no number of their own are numbered from here on. Numbers that were given stay.</source>
        <translation>القنوات التي لا تأتي برقم خاص تُرقَّم من هنا. والأرقام المعطاة تبقى.</translation>
    </message>
    <message>
        <source>&amp;Streams at once:</source>
        <translation>ال&amp;بثوث معًا:</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>As many as your contract allows. Several viewers of one channel count once; more channels are not opened, so that the provider locks nobody out.</source>
        <translation>بقدر ما يسمح عقدك. عدة مشاهدين لقناة يُحسبون مرة؛ ولا تُفتح قنوات أكثر، كي لا يحظر المزوّد أحدًا.</translation>
    </message>
    <message>
        <source>User &amp;agent:</source>
        <translation>&amp;وكيل المستخدم:</translation>
    </message>
    <message>
        <source>PlexBridge&apos;s own</source>
        <translation>وكيل PlexBridge</translation>
    </message>
    <message>
        <source>The name of a player that the provider wants to see. Streams that name one in the playlist keep theirs.</source>
        <translation>اسم المشغّل الذي يريد المزوّد رؤيته. البثوث التي تسمّي واحدًا في القائمة تحتفظ به.</translation>
    </message>
    <message>
        <source>Accept a &amp;certificate that can&apos;t be verified</source>
        <translation>قبول &amp;شهادة لا يمكن التحقق منها</translation>
    </message>
    <message>
        <source>Anybody between this computer and the provider can then read user name and password and change what is shown. Switch this on only if the provider can&apos;t be reached otherwise.</source>
        <translation>عندها يستطيع من بين هذا الحاسوب والمزوّد قراءة اسم المستخدم وكلمة السر وتغيير ما يُعرض. لا تشغّل هذا إلا إن تعذّر الوصول إلى المزوّد بغيره.</translation>
    </message>
    <message>
        <source>Which channels</source>
        <translation>أي القنوات</translation>
    </message>
    <message>
        <source>Options of %1</source>
        <comment>window title: a playlist</comment>
        <translation>خيارات %1</translation>
    </message>
    <message>
        <source>&amp;Data a month:</source>
        <translation>ال&amp;بيانات في الشهر:</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> غ.ب</translation>
    </message>
    <message>
        <source>Nothing is stopped at it; you are told when 80 % have come.</source>
        <translation>لا يُوقف شيء عندها؛ ستُخبر عند بلوغ 80 %.</translation>
    </message>
    <message>
        <source>Take &amp;films, episodes and clips for channels, too</source>
        <translation>عدّ الأفلام والحلقات والمقاطع قنوات أيضا</translation>
    </message>
    <message>
        <source>Take &amp;headings such as #### SPORT #### for channels, too</source>
        <translation>عدّ العناوين مثل #### SPORT #### قنوات أيضا</translation>
    </message>
</context>
<context>
    <name>PlaylistStateModel</name>
    <message>
        <source>Playlist</source>
        <comment>column</comment>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <comment>column</comment>
        <translation>آخر تحديث</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>column: when it is read again</comment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column: of the last refresh</comment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Channels</source>
        <comment>column: how many</comment>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>Switched off</source>
        <comment>a playlist</comment>
        <translation>موقوفة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>result of a refresh, how long an account runs</comment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>account has ended</source>
        <translation>انتهى الحساب</translation>
    </message>
    <message numerus="yes">
        <source>account ends in %n day(s)</source>
        <translation>
            <numerusform>ينتهي الحساب خلال %n يوم</numerusform>
            <numerusform>ينتهي الحساب خلال يوم واحد</numerusform>
            <numerusform>ينتهي الحساب خلال يومين</numerusform>
            <numerusform>ينتهي الحساب خلال %n أيام</numerusform>
            <numerusform>ينتهي الحساب خلال %n يومًا</numerusform>
            <numerusform>ينتهي الحساب خلال %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>The account runs until %1</source>
        <comment>date</comment>
        <translation>يسري الحساب حتى %1</translation>
    </message>
    <message numerus="yes">
        <source>The provider allows %n stream(s) at once</source>
        <translation>
            <numerusform>يسمح المزوّد بـ %n بث معًا</numerusform>
            <numerusform>يسمح المزوّد ببث واحد</numerusform>
            <numerusform>يسمح المزوّد ببثّين معًا</numerusform>
            <numerusform>يسمح المزوّد بـ %n بثوث معًا</numerusform>
            <numerusform>يسمح المزوّد بـ %n بثًا معًا</numerusform>
            <numerusform>يسمح المزوّد بـ %n بث معًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>column: how many entries become no channels</comment>
        <translation>المستبعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s), by the choice of channels</source>
        <translation>
            <numerusform>%Ln قناة باختيار القنوات</numerusform>
            <numerusform>قناة واحدة (%Ln) باختيار القنوات</numerusform>
            <numerusform>قناتان (%Ln) باختيار القنوات</numerusform>
            <numerusform>%Ln قنوات باختيار القنوات</numerusform>
            <numerusform>%Ln قناة باختيار القنوات</numerusform>
            <numerusform>%Ln قناة باختيار القنوات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln film(s), episodes and clips</source>
        <translation>
            <numerusform>%Ln من الأفلام والحلقات والمقاطع</numerusform>
            <numerusform>%Ln من الأفلام والحلقات والمقاطع</numerusform>
            <numerusform>%Ln من الأفلام والحلقات والمقاطع</numerusform>
            <numerusform>%Ln من الأفلام والحلقات والمقاطع</numerusform>
            <numerusform>%Ln من الأفلام والحلقات والمقاطع</numerusform>
            <numerusform>%Ln من الأفلام والحلقات والمقاطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln heading(s) among channels</source>
        <translation>
            <numerusform>%Ln عنوان بين القنوات</numerusform>
            <numerusform>عنوان واحد (%Ln) بين القنوات</numerusform>
            <numerusform>عنوانان (%Ln) بين القنوات</numerusform>
            <numerusform>%Ln عناوين بين القنوات</numerusform>
            <numerusform>%Ln عنوانا بين القنوات</numerusform>
            <numerusform>%Ln عنوان بين القنوات</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacySettings</name>
    <message>
        <source>&amp;Ask media servers who watches</source>
        <translation>سؤال خوادم الوسائط عمن يشاهد</translation>
    </message>
    <message>
        <source>Rows, notifications and the history then name the account and the player. Switched off, they name devices only, names that are kept are forgotten, and streams that nobody watches are not found.</source>
        <translation>عندئذ تذكر الصفوف والإشعارات والسجل الحساب والمشغّل. وعند الإيقاف لا تذكر إلا الأجهزة، وتُنسى الأسماء المحفوظة، ولا يُعثر على البث الذي لا يشاهده أحد.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> أيام</translation>
    </message>
    <message>
        <source>Days that names are kept</source>
        <translation>عدد أيام حفظ الأسماء</translation>
    </message>
    <message>
        <source>&amp;Forget names after:</source>
        <translation>نسيان الأسماء بعد:</translation>
    </message>
    <message>
        <source> min</source>
        <translation> دقيقة</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>ليس تلقائيا</translation>
    </message>
    <message>
        <source>&amp;End streams that nobody watches after:</source>
        <translation>إنهاء البث الذي لا يشاهده أحد بعد:</translation>
    </message>
    <message>
        <source>&amp;Past sessions kept, for 90 days at most:</source>
        <translation>الجلسات السابقة المحفوظة، 90 يوما على الأكثر:</translation>
    </message>
    <message>
        <source>Tokens and passwords</source>
        <translation>الرموز وكلمات المرور</translation>
    </message>
    <message>
        <source>New ones go into the keychain of this desktop, if there is one, else into a file that only you can read. Passwords of providers stand in the settings file, which only you can read, too: they are part of every address of a channel.</source>
        <translation>تذهب الجديدة إلى سلسلة مفاتيح سطح المكتب هذا إن وُجدت، وإلا فإلى ملف لا يقرؤه سواك. وكلمات مرور المزودين في ملف الإعدادات الذي لا يقرؤه سواك أيضا: فهي جزء من كل عنوان قناة.</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Problems of the last import</source>
        <translation>مشاكل آخر استيراد</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>problems</comment>
        <translation>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurgeDialog</name>
    <message>
        <source>Purge sessions</source>
        <translation>إزالة الجلسات</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>time without activity</comment>
        <translation>أي مدة</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> د</translation>
    </message>
    <message>
        <source>Any client: name or address</source>
        <translation>أي عميل: اسم أو عنوان</translation>
    </message>
    <message>
        <source>Any channel: name or number</source>
        <translation>أي قناة: اسم أو رقم</translation>
    </message>
    <message>
        <source>States:</source>
        <translation>الحالات:</translation>
    </message>
    <message>
        <source>&amp;Without activity for at least:</source>
        <translation>&amp;بلا نشاط منذ على الأقل:</translation>
    </message>
    <message>
        <source>&amp;Client:</source>
        <translation>ال&amp;عميل:</translation>
    </message>
    <message>
        <source>C&amp;hannel:</source>
        <translation>ال&amp;قناة:</translation>
    </message>
    <message>
        <source>Keep all</source>
        <comment>button: purge nothing</comment>
        <translation>إبقاء الكل</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) will leave the table.</source>
        <translation>
            <numerusform>ستغادر %n جلسة الجدول.</numerusform>
            <numerusform>ستغادر جلسة واحدة الجدول.</numerusform>
            <numerusform>ستغادر جلستان الجدول.</numerusform>
            <numerusform>ستغادر %n جلسات الجدول.</numerusform>
            <numerusform>ستغادر %n جلسة الجدول.</numerusform>
            <numerusform>ستغادر %n جلسة الجدول.</numerusform>
        </translation>
    </message>
    <message>
        <source>No session is like this.</source>
        <translation>لا جلسة كهذه.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them run(s): whoever watches sees the picture end.</source>
        <translation>
            <numerusform>%n منها تعمل: من يشاهد يرى الصورة تنتهي.</numerusform>
            <numerusform>واحدة منها تعمل: من يشاهد يرى الصورة تنتهي.</numerusform>
            <numerusform>اثنتان منها تعملان: من يشاهد يرى الصورة تنتهي.</numerusform>
            <numerusform>%n منها تعمل: من يشاهد يرى الصورة تنتهي.</numerusform>
            <numerusform>%n منها تعمل: من يشاهد يرى الصورة تنتهي.</numerusform>
            <numerusform>%n منها تعمل: من يشاهد يرى الصورة تنتهي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Purge %n session(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>إزالة %n جلسة</numerusform>
            <numerusform>إزالة جلسة واحدة</numerusform>
            <numerusform>إزالة جلستين</numerusform>
            <numerusform>إزالة %n جلسات</numerusform>
            <numerusform>إزالة %n جلسة</numerusform>
            <numerusform>إزالة %n جلسة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefreshReview</name>
    <message>
        <source>What the last refresh changed</source>
        <translation>ما غيّره آخر تحديث</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date and time, what a refresh changed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>column</comment>
        <translation>القناة</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>column: to a channel</comment>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>column</comment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>column</comment>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>All new ones on</source>
        <translation>تشغيل كل الجديدة</translation>
    </message>
    <message>
        <source>All new ones off</source>
        <translation>إيقاف كل الجديدة</translation>
    </message>
    <message>
        <source>are offered to Plex</source>
        <comment>new channels</comment>
        <translation>تُعرض على Plex</translation>
    </message>
    <message>
        <source>are hidden</source>
        <comment>new channels</comment>
        <translation>تُخفى</translation>
    </message>
    <message>
        <source>are hidden until I have looked here</source>
        <comment>new channels</comment>
        <translation>تُخفى حتى أنظر هنا</translation>
    </message>
    <message>
        <source>From now on, new channels of these &amp;playlists:</source>
        <translation>من الآن، القنوات الجديدة في هذه ال&amp;قوائم:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>channels</comment>
        <translation>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>واحدة جديدة</numerusform>
            <numerusform>اثنتان جديدتان</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln back again</source>
        <comment>channels</comment>
        <translation>
            <numerusform>عادت %Ln</numerusform>
            <numerusform>عادت واحدة</numerusform>
            <numerusform>عادت اثنتان</numerusform>
            <numerusform>عادت %Ln</numerusform>
            <numerusform>عادت %Ln</numerusform>
            <numerusform>عادت %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <comment>channels</comment>
        <translation>
            <numerusform>ذهبت %Ln</numerusform>
            <numerusform>ذهبت واحدة</numerusform>
            <numerusform>ذهبت اثنتان</numerusform>
            <numerusform>ذهبت %Ln</numerusform>
            <numerusform>ذهبت %Ln</numerusform>
            <numerusform>ذهبت %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln renamed</source>
        <comment>channels</comment>
        <translation>
            <numerusform>أُعيدت تسمية %Ln</numerusform>
            <numerusform>أُعيدت تسمية واحدة</numerusform>
            <numerusform>أُعيدت تسمية اثنتين</numerusform>
            <numerusform>أُعيدت تسمية %Ln</numerusform>
            <numerusform>أُعيدت تسمية %Ln</numerusform>
            <numerusform>أُعيدت تسمية %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another number</source>
        <comment>channels</comment>
        <translation>
            <numerusform>%Ln برقم آخر</numerusform>
            <numerusform>واحدة برقم آخر</numerusform>
            <numerusform>اثنتان برقم آخر</numerusform>
            <numerusform>%Ln برقم آخر</numerusform>
            <numerusform>%Ln برقم آخر</numerusform>
            <numerusform>%Ln برقم آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>changes of channels</comment>
        <translation>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>واحدة أخرى</numerusform>
            <numerusform>اثنتان أخريان</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>New, hidden by the rule</source>
        <translation>جديدة، تخفيها القاعدة</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a channel</comment>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Back again</source>
        <comment>a channel</comment>
        <translation>عادت</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>a channel</comment>
        <translation>ذهبت</translation>
    </message>
    <message>
        <source>Was called %1</source>
        <comment>a channel&apos;s former name</comment>
        <translation>كان اسمها %1</translation>
    </message>
    <message>
        <source>Had number %1</source>
        <comment>a channel&apos;s former number</comment>
        <translation>كان رقمها %1</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) will be switched.</source>
        <translation>
            <numerusform>ستُبدَّل %n قناة.</numerusform>
            <numerusform>ستُبدَّل قناة واحدة.</numerusform>
            <numerusform>ستُبدَّل قناتان.</numerusform>
            <numerusform>ستُبدَّل %n قنوات.</numerusform>
            <numerusform>ستُبدَّل %n قناة.</numerusform>
            <numerusform>ستُبدَّل %n قناة.</numerusform>
        </translation>
    </message>
    <message>
        <source>A tick before its name offers a channel to Plex.</source>
        <translation>علامة قبل اسمها تعرض القناة على Plex.</translation>
    </message>
</context>
<context>
    <name>ReplayModel</name>
    <message>
        <source>Time</source>
        <comment>column</comment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>column</comment>
        <translation>ما حدث</translation>
    </message>
</context>
<context>
    <name>SaidText</name>
    <message>
        <source>the provider fell silent</source>
        <translation>صمت المزوّد</translation>
    </message>
    <message>
        <source>the provider ended the stream</source>
        <translation>أنهى المزوّد البث</translation>
    </message>
    <message>
        <source>the provider sends nothing</source>
        <translation>لا يرسل المزوّد شيئًا</translation>
    </message>
    <message>
        <source>The provider sends nothing</source>
        <translation>لا يرسل المزوّد شيئًا</translation>
    </message>
    <message>
        <source>the provider sent no video</source>
        <translation>لم يرسل المزوّد فيديو</translation>
    </message>
    <message>
        <source>the provider sends a web page (%1) instead of video</source>
        <translation>يرسل المزوّد صفحة وب (%1) بدل الفيديو</translation>
    </message>
    <message>
        <source>the provider sends a text (%1) instead of video</source>
        <translation>يرسل المزوّد نصًا (%1) بدل الفيديو</translation>
    </message>
    <message>
        <source>the provider refuses the name or the password (%1)</source>
        <translation>يرفض المزوّد الاسم أو كلمة السر (%1)</translation>
    </message>
    <message>
        <source>the provider wants to be paid first (%1)</source>
        <translation>يريد المزوّد أن يُدفع له أولًا (%1)</translation>
    </message>
    <message>
        <source>the provider refuses this account, or the address it is used from (%1)</source>
        <translation>يرفض المزوّد هذا الحساب، أو العنوان الذي يُستخدم منه (%1)</translation>
    </message>
    <message>
        <source>the provider does not have this stream (%1)</source>
        <translation>ليس لدى المزوّد هذا البث (%1)</translation>
    </message>
    <message>
        <source>the provider does not give the stream in this form (%1)</source>
        <translation>لا يعطي المزوّد البث بهذه الصيغة (%1)</translation>
    </message>
    <message>
        <source>the provider has given this stream up (%1)</source>
        <translation>تخلى المزوّد عن هذا البث (%1)</translation>
    </message>
    <message>
        <source>the provider finds that it is asked too often (%1)</source>
        <translation>يجد المزوّد أنه يُسأل كثيرًا (%1)</translation>
    </message>
    <message>
        <source>the provider may not show this here (%1)</source>
        <translation>لا يحق للمزوّد عرض هذا هنا (%1)</translation>
    </message>
    <message>
        <source>the provider finds the account expired or blocked (%1)</source>
        <translation>يعدّ المزوّد الحساب منتهيًا أو محظورًا (%1)</translation>
    </message>
    <message>
        <source>the provider&apos;s own source does not answer (%1)</source>
        <translation>مصدر المزوّد نفسه لا يجيب (%1)</translation>
    </message>
    <message>
        <source>the provider has trouble of its own (%1)</source>
        <translation>لدى المزوّد مشاكل خاصة به (%1)</translation>
    </message>
    <message>
        <source>the provider refuses the stream (%1)</source>
        <translation>يرفض المزوّد البث (%1)</translation>
    </message>
    <message>
        <source>the provider allows no further connection of this account (%1)</source>
        <translation>لا يسمح المزوّد باتصال آخر لهذا الحساب (%1)</translation>
    </message>
    <message>
        <source>the provider allows one connection and still counts the last one (%1)</source>
        <translation>يسمح المزوّد باتصال واحد وما زال يحسب الأخير (%1)</translation>
    </message>
    <message>
        <source>the provider allows %1 connections and still counts one that has ended (%2)</source>
        <translation>يسمح المزوّد بـ %1 اتصالات وما زال يحسب واحدًا انتهى (%2)</translation>
    </message>
    <message>
        <source>the provider does not understand the question (%1)</source>
        <translation>لا يفهم المزوّد الطلب (%1)</translation>
    </message>
    <message>
        <source>the provider is overloaded, or down for a while (%1)</source>
        <translation>المزوّد مثقل أو متوقف لبعض الوقت (%1)</translation>
    </message>
    <message>
        <source>the provider&apos;s server is down (%1)</source>
        <translation>خادم المزوّد متوقف (%1)</translation>
    </message>
    <message>
        <source>the provider leads on to nowhere (%1)</source>
        <translation>يحيل المزوّد إلى لا مكان (%1)</translation>
    </message>
    <message>
        <source>the network wants a login first (%1)</source>
        <translation>تطلب الشبكة تسجيل الدخول أولاً (%1)</translation>
    </message>
    <message>
        <source>the proxy wants a name and a password, or others (%1)</source>
        <translation>يطلب الوكيل اسماً وكلمة مرور، أو غيرهما (%1)</translation>
    </message>
    <message>
        <source>the proxy wants a name and a password, or others</source>
        <translation>يطلب الوكيل اسماً وكلمة مرور، أو غيرهما</translation>
    </message>
    <message>
        <source>the proxy does not allow it</source>
        <translation>لا يسمح الوكيل بذلك</translation>
    </message>
    <message>
        <source>the proxy can&apos;t be reached</source>
        <translation>تعذّر الوصول إلى الوكيل</translation>
    </message>
    <message>
        <source>the proxy can&apos;t reach the provider</source>
        <translation>لا يستطيع الوكيل الوصول إلى المزوّد</translation>
    </message>
    <message>
        <source>the proxy can&apos;t reach the server</source>
        <translation>لا يستطيع الوكيل الوصول إلى الخادم</translation>
    </message>
    <message>
        <source>the name of the proxy is not known</source>
        <translation>اسم الوكيل غير معروف</translation>
    </message>
    <message>
        <source>the proxy can&apos;t be used</source>
        <translation>لا يمكن استخدام الوكيل</translation>
    </message>
    <message>
        <source>the provider refuses the connection</source>
        <translation>يرفض المزوّد الاتصال</translation>
    </message>
    <message>
        <source>the server refuses the connection</source>
        <translation>يرفض الخادم الاتصال</translation>
    </message>
    <message>
        <source>the provider broke the connection off</source>
        <translation>قطع المزوّد الاتصال</translation>
    </message>
    <message>
        <source>the server broke the connection off</source>
        <translation>قطع الخادم الاتصال</translation>
    </message>
    <message>
        <source>there is no way to the provider</source>
        <translation>لا يوجد مسار إلى المزوّد</translation>
    </message>
    <message>
        <source>there is no way to the server</source>
        <translation>لا يوجد مسار إلى الخادم</translation>
    </message>
    <message>
        <source>the provider can&apos;t be reached</source>
        <translation>تعذّر الوصول إلى المزوّد</translation>
    </message>
    <message>
        <source>the server can&apos;t be reached</source>
        <translation>لا يمكن الوصول إلى الخادم</translation>
    </message>
    <message>
        <source>the provider sent nothing any more</source>
        <translation>لم يعد المزوّد يرسل شيئاً</translation>
    </message>
    <message>
        <source>the server sent nothing any more</source>
        <translation>لم يعد الخادم يرسل شيئًا</translation>
    </message>
    <message>
        <source>the provider closed the connection unanswered</source>
        <translation>أغلق المزوّد الاتصال دون رد</translation>
    </message>
    <message>
        <source>the server closed the connection unanswered</source>
        <translation>أغلق الخادم الاتصال بلا إجابة</translation>
    </message>
    <message>
        <source>the provider closed the connection too early</source>
        <translation>أغلق المزوّد الاتصال قبل الأوان</translation>
    </message>
    <message>
        <source>the server closed the connection too early</source>
        <translation>أغلق الخادم الاتصال مبكرًا</translation>
    </message>
    <message>
        <source>the provider&apos;s answer is garbled</source>
        <translation>رد المزوّد غير مفهوم</translation>
    </message>
    <message>
        <source>the server&apos;s answer is garbled</source>
        <translation>رد الخادم غير مفهوم</translation>
    </message>
    <message>
        <source>the name of the provider is not known</source>
        <translation>اسم المزوّد غير معروف</translation>
    </message>
    <message>
        <source>the name of the server is not known</source>
        <translation>اسم الخادم غير معروف</translation>
    </message>
    <message>
        <source>the server answered %1</source>
        <translation>أجاب الخادم %1</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is refused; the playlist&apos;s options can accept a certificate that can&apos;t be verified</source>
        <translation>شهادة الخادم مرفوضة؛ يمكن في خيارات القائمة قبول شهادة لا يمكن التحقق منها</translation>
    </message>
    <message>
        <source>the provider&apos;s certificate is refused; the playlist&apos;s options can accept a certificate that can&apos;t be verified</source>
        <translation>شهادة المزوّد مرفوضة؛ يمكن في خيارات القائمة قبول شهادة لا يمكن التحقق منها</translation>
    </message>
    <message>
        <source>the server speaks no TLS there: is http:// meant?</source>
        <translation>لا يتحدث الخادم TLS هناك: هل المقصود http://؟</translation>
    </message>
    <message>
        <source>the provider speaks no TLS there: is http:// meant?</source>
        <translation>لا يتحدث المزوّد TLS هناك: هل المقصود http://؟</translation>
    </message>
    <message>
        <source>no encryption could be agreed on</source>
        <translation>لم يُتفق على تشفير</translation>
    </message>
    <message>
        <source>the connection broke (%1)</source>
        <translation>انقطع الاتصال (%1)</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>الخطأ %1</translation>
    </message>
    <message>
        <source>the answer is not HTTP</source>
        <translation>الإجابة ليست HTTP</translation>
    </message>
    <message>
        <source>the answer is not a transport stream</source>
        <translation>الإجابة ليست بث نقل</translation>
    </message>
    <message>
        <source>the address is none of the web</source>
        <translation>العنوان ليس من عناوين الوب</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>استغرق وقتًا طويلًا</translation>
    </message>
    <message>
        <source>nothing came</source>
        <translation>لم يأتِ شيء</translation>
    </message>
    <message>
        <source>redirected too often</source>
        <translation>إعادات توجيه كثيرة</translation>
    </message>
    <message>
        <source>redirected to where we must not go</source>
        <translation>أُعيد التوجيه إلى حيث لا يجوز لنا الذهاب</translation>
    </message>
    <message>
        <source>redirected to nowhere</source>
        <translation>أُعيد التوجيه إلى لا مكان</translation>
    </message>
    <message>
        <source>it leads to an address that no provider has</source>
        <translation>يقود إلى عنوان ليس لأي مزوّد</translation>
    </message>
    <message>
        <source>it leads to PlexBridge itself</source>
        <translation>يقود إلى PlexBridge نفسه</translation>
    </message>
    <message>
        <source>it comes from %1 and leads to %2; &quot;may-reach-house = yes&quot; in the playlist&apos;s section allows that</source>
        <translation>يأتي من %1 ويقود إلى %2؛ يسمح بذلك «may-reach-house = yes» في قسم القائمة</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>the house</source>
        <translation>شبكة المنزل</translation>
    </message>
    <message>
        <source>the internet</source>
        <translation>الإنترنت</translation>
    </message>
    <message>
        <source>the interface %1 is down</source>
        <translation>الواجهة %1 متوقفة</translation>
    </message>
    <message>
        <source>the interface %1 can&apos;t be used: %2</source>
        <translation>لا يمكن استخدام الواجهة %1: %2</translation>
    </message>
    <message>
        <source>more than %1 MiB</source>
        <translation>أكثر من %1 ميبيبايت</translation>
    </message>
    <message>
        <source>more than %1 MiB unpacked</source>
        <translation>أكثر من %1 ميبيبايت بعد فك الضغط</translation>
    </message>
    <message>
        <source>more than %1 GiB</source>
        <translation>أكثر من %1 غيبيبايت</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>‏%1 ميبيبايت</translation>
    </message>
    <message>
        <source>it can&apos;t be unpacked: %1</source>
        <translation>لا يمكن فك ضغطه: %1</translation>
    </message>
    <message>
        <source>there is no such file, or it can&apos;t be read</source>
        <translation>لا يوجد ملف كهذا، أو لا يمكن قراءته</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>لا يوجد ملف كهذا</translation>
    </message>
    <message>
        <source>not an ordinary file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made</source>
        <translation>لا يمكن إنشاء المجلد</translation>
    </message>
    <message>
        <source>the provider leads from list to list</source>
        <translation>يحيل المزوّد من قائمة إلى قائمة</translation>
    </message>
    <message>
        <source>what the provider sends holds nothing that can be played</source>
        <translation>ما يرسله المزوّد لا يحوي شيئاً قابلاً للتشغيل</translation>
    </message>
    <message>
        <source>all tuners are in use</source>
        <translation>جميع الموالفات مستخدمة</translation>
    </message>
    <message>
        <source>another one has this tuner</source>
        <translation>هذا الموالف لدى غيره</translation>
    </message>
    <message>
        <source>the provider allows one connection, which is in use</source>
        <translation>يسمح المزوّد باتصال واحد، وهو مستخدم</translation>
    </message>
    <message>
        <source>the provider allows %1 connections, which are in use</source>
        <translation>عدد الاتصالات التي يسمح بها المزوّد %1، وكلها مستخدمة</translation>
    </message>
    <message>
        <source>its picture (%1) can&apos;t be given without converting it, which is not done</source>
        <translation>لا يمكن تمرير صورتها (%1) دون تحويلها، وهذا لا يُفعل هنا</translation>
    </message>
    <message>
        <source>%1 can&apos;t go through the playlist&apos;s proxy</source>
        <translation>لا يمكن أن يمر %1 عبر وكيل القائمة</translation>
    </message>
    <message>
        <source>%1 can&apos;t be kept to the playlist&apos;s interface</source>
        <translation>لا يمكن حصر %1 في واجهة الشبكة الخاصة بالقائمة</translation>
    </message>
    <message>
        <source>the provider&apos;s server refuses the connection (ffmpeg: %1)</source>
        <translation>يرفض خادم المزوّد الاتصال (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>the provider does not answer (ffmpeg: %1)</source>
        <translation>لا يرد المزوّد (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>there is no way to the provider (ffmpeg: %1)</source>
        <translation>لا يوجد مسار إلى المزوّد (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>the name of the provider is not known (ffmpeg: %1)</source>
        <translation>اسم المزوّد غير معروف (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>the provider&apos;s certificate is refused (ffmpeg: %1)</source>
        <translation>شهادة المزوّد مرفوضة (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>the network here can&apos;t receive this group (ffmpeg: %1)</source>
        <translation>لا تستطيع الشبكة هنا استقبال هذه المجموعة (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>the address is none of this computer (ffmpeg: %1)</source>
        <translation>العنوان ليس من عناوين هذا الحاسوب (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>another program here has this port (ffmpeg: %1)</source>
        <translation>برنامج آخر هنا يستخدم هذا المنفذ (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>the provider refuses the stream (ffmpeg: %1)</source>
        <translation>يرفض المزوّد البث (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>the provider has trouble of its own (ffmpeg: %1)</source>
        <translation>لدى المزوّد نفسه مشكلة (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>the provider does not have this stream (ffmpeg: %1)</source>
        <translation>ليس لدى المزوّد هذا البث (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>the film&apos;s index is at its end, where the provider can&apos;t be asked for it (ffmpeg: %1)</source>
        <translation>فهرس الفيلم في نهايته، حيث لا يمكن طلبه من المزوّد (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>there is neither picture nor sound in it (ffmpeg: %1)</source>
        <translation>لا صورة فيه ولا صوت (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>nothing that can be played came (ffmpeg: %1)</source>
        <translation>لم يصل شيء قابل للتشغيل (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>a transport stream can&apos;t hold what is in it (ffmpeg: %1)</source>
        <translation>لا يتسع دفق النقل لما فيه (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>the ffmpeg here can&apos;t play such addresses (ffmpeg: %1)</source>
        <translation>لا يستطيع ffmpeg الموجود هنا تشغيل مثل هذه العناوين (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>what the provider sends is no video (ffmpeg: %1)</source>
        <translation>ما يرسله المزوّد ليس فيديو (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>the provider ended the stream (ffmpeg: %1)</source>
        <translation>أنهى المزوّد البث (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>the connection to the provider broke (ffmpeg: %1)</source>
        <translation>انقطع الاتصال بالمزوّد (ffmpeg: %1)</translation>
    </message>
    <message>
        <source>ffmpeg is not installed</source>
        <translation>‏ffmpeg غير مثبَّت</translation>
    </message>
    <message>
        <source>ffmpeg ended with %1</source>
        <translation>انتهى ffmpeg بـ %1</translation>
    </message>
    <message>
        <source>the stream is encrypted for the provider&apos;s own player (%1)</source>
        <translation>البث مشفَّر لمشغّل المزوّد الخاص (%1)</translation>
    </message>
    <message>
        <source>a segment is no video</source>
        <translation>مقطع ليس فيديو</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; the copy of %2 is used</source>
        <translation>‏%1؛ تُستعمل نسخة %2</translation>
    </message>
    <message>
        <source>%1; the last good copy is used</source>
        <translation>‏%1؛ تُستعمل آخر نسخة سليمة</translation>
    </message>
    <message>
        <source>there is no such channel</source>
        <translation>لا توجد قناة كهذه</translation>
    </message>
    <message>
        <source>must be digits such as 5 or 5.1, not zero, with at most 8 characters</source>
        <translation>يجب أن تكون أرقامًا مثل 5 أو 5.1، ليست صفرًا، و8 أحرف على الأكثر</translation>
    </message>
    <message>
        <source>%1 is the number of &quot;%2&quot;: give that channel another one first</source>
        <translation>‏%1 هو رقم «%2»: أعط تلك القناة رقمًا آخر أولًا</translation>
    </message>
    <message>
        <source>must have at most %1 characters</source>
        <translation>يجب ألا يتجاوز %1 حرفًا</translation>
    </message>
    <message>
        <source>a channel has at most %1 backups</source>
        <translation>للقناة %1 عنوانًا احتياطيًا على الأكثر</translation>
    </message>
    <message>
        <source>only http, https and files can be read</source>
        <translation>لا يمكن قراءة غير http وhttps والملفات</translation>
    </message>
    <message>
        <source>only http and https are read</source>
        <translation>لا يُقرأ غير http وhttps</translation>
    </message>
    <message>
        <source>nobody looks for devices on the network here</source>
        <translation>لا أحد يبحث هنا عن أجهزة في الشبكة</translation>
    </message>
    <message>
        <source>the copy is damaged; it will be fetched again</source>
        <translation>النسخة تالفة؛ سيُعاد التنزيل</translation>
    </message>
    <message>
        <source>a web page came instead of a playlist</source>
        <translation>جاءت صفحة وب بدل قائمة</translation>
    </message>
    <message>
        <source>this is a guide (XMLTV), not a playlist: it belongs among the guides</source>
        <translation>هذا دليل (XMLTV) لا قائمة: مكانه بين الأدلة</translation>
    </message>
    <message>
        <source>the answer of an account came instead of a playlist: user name or password may be wrong</source>
        <translation>جاء جواب حساب بدل قائمة: قد يكون اسم المستخدم أو كلمة السر خطأ</translation>
    </message>
    <message>
        <source>JSON came instead of a playlist</source>
        <translation>جاء JSON بدل قائمة</translation>
    </message>
    <message>
        <source>this is no playlist</source>
        <translation>هذه ليست قائمة قنوات</translation>
    </message>
    <message>
        <source>this is one HLS stream, not a list of channels: put its address into a playlist</source>
        <translation>هذا بث HLS واحد، لا قائمة قنوات: ضع عنوانه في قائمة</translation>
    </message>
    <message>
        <source>no channel in it</source>
        <translation>لا قناة فيها</translation>
    </message>
    <message>
        <source>no channel in it; %1</source>
        <translation>لا قناة فيها؛ %1</translation>
    </message>
    <message>
        <source>no channel in it, but %1 films, episodes or clips; films = true takes them for channels</source>
        <translation>لا قناة فيها، بل %1 من الأفلام أو الحلقات أو المقاطع؛ films = true يأخذها قنوات</translation>
    </message>
    <message>
        <source>no channel in it, but %1 headings; headings = true takes them for channels</source>
        <translation>لا قناة فيها، بل %1 من العناوين الفاصلة؛ headings = true يأخذها قنوات</translation>
    </message>
    <message>
        <source>it ends in the middle, after %1 of %2 channels; if that is right, switch the playlist off and on again; a list that stays so short is taken after three days</source>
        <translation>تنتهي في وسطها بعد %1 من %2 قناة؛ إن كان هذا صحيحًا فعطّل القائمة ثم فعّلها؛ والقائمة التي تبقى بهذا القصر تُقبل بعد ثلاثة أيام</translation>
    </message>
    <message>
        <source>only %1 of %2 channels came; if that is right, switch the playlist off and on again; a list that stays so short is taken after three days</source>
        <translation>جاءت %1 من %2 قناة فقط؛ إن كان هذا صحيحًا فعطّل القائمة ثم فعّلها؛ والقائمة التي تبقى بهذا القصر تُقبل بعد ثلاثة أيام</translation>
    </message>
    <message>
        <source>only %1 of %2 channels came</source>
        <translation>جاءت %1 من %2 قناة فقط</translation>
    </message>
    <message>
        <source>the playlist is empty</source>
        <translation>القائمة فارغة</translation>
    </message>
    <message>
        <source>the playlist is too long</source>
        <translation>القائمة طويلة جدًا</translation>
    </message>
    <message>
        <source>there is no playlist</source>
        <translation>لا توجد قائمة</translation>
    </message>
    <message>
        <source>only the first 200,000 channels are read</source>
        <translation>تُقرأ أول 200,000 قناة فقط</translation>
    </message>
    <message>
        <source>only the first %1 guides that it names are read; %2 are left out</source>
        <translation>لا يُقرأ إلا أول %1 من الأدلة التي تذكرها؛ وتُترك %2</translation>
    </message>
    <message>
        <source>the line is longer than 4 MiB</source>
        <translation>السطر أطول من 4 ميبيبايت</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>علامة اقتباس غير مغلقة</translation>
    </message>
    <message>
        <source>a request header is not allowed and left out</source>
        <translation>ترويسة طلب غير مسموح بها فتُركت</translation>
    </message>
    <message>
        <source>a request header behind the address is not allowed</source>
        <translation>ترويسة طلب بعد العنوان غير مسموح بها</translation>
    </message>
    <message>
        <source>a backup: %1</source>
        <translation>عنوان احتياطي: %1</translation>
    </message>
    <message>
        <source>another address: %1</source>
        <translation>عنوان آخر: %1</translation>
    </message>
    <message>
        <source>it is protected against copying (DRM), only players with a licence show it</source>
        <translation>محمية ضد النسخ (DRM)، ولا تعرضها إلا مشغّلات مرخّصة</translation>
    </message>
    <message>
        <source>it is protected against copying</source>
        <translation>محمي من النسخ</translation>
    </message>
    <message>
        <source>the channel has no name</source>
        <translation>ليس للقناة اسم</translation>
    </message>
    <message>
        <source>the channel has no name; such channels are named after their address: %1</source>
        <translation>ليس للقناة اسم؛ تُسمّى مثل هذه القنوات بعناوينها: %1</translation>
    </message>
    <message>
        <source>no #EXTINF line stands before the address</source>
        <translation>لا يسبق العنوان سطر #EXTINF</translation>
    </message>
    <message>
        <source>no #EXTINF line stands before the address; such channels are named after their address: %1</source>
        <translation>لا يسبق العنوان سطر #EXTINF؛ تُسمّى مثل هذه القنوات بعناوينها: %1</translation>
    </message>
    <message>
        <source>no address follows</source>
        <translation>لا يتبعه عنوان</translation>
    </message>
    <message>
        <source>and %1 more lines like these</source>
        <translation>و%1 سطر آخر كهذه</translation>
    </message>
    <message>
        <source>%1: needs an add-on or a program of another player, which is not run here</source>
        <translation>‏%1: يحتاج إضافة أو برنامجًا لمشغّل آخر لا يُشغَّل هنا</translation>
    </message>
    <message>
        <source>%1: is not allowed: it reaches files or programs of this computer</source>
        <translation>‏%1: غير مسموح به: يصل إلى ملفات هذا الحاسوب أو برامجه</translation>
    </message>
    <message>
        <source>this is no address of a stream</source>
        <translation>هذا ليس عنوان بث</translation>
    </message>
    <message>
        <source>a path is not allowed here: only addresses of network streams are played</source>
        <translation>لا يُسمح بمسار هنا: تُشغَّل عناوين بثوث الشبكة فقط</translation>
    </message>
    <message>
        <source>this kind of address is not supported</source>
        <translation>هذا النوع من العناوين غير مدعوم</translation>
    </message>
    <message>
        <source>the address is not valid</source>
        <translation>العنوان غير صالح</translation>
    </message>
    <message>
        <source>%1 shows pages, not streams: that needs a helper program such as yt-dlp, which is not run here</source>
        <translation>‏%1 يعرض صفحات لا بثًا: يلزم لذلك برنامج مساعد مثل yt-dlp لا يُشغَّل هنا</translation>
    </message>
    <message>
        <source>the provider says that the account is %1</source>
        <translation>يقول المزوّد إن الحساب %1</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>غير نشط</translation>
    </message>
    <message>
        <source>the provider does not accept the user name or the password</source>
        <translation>لا يقبل المزوّد اسم المستخدم أو كلمة السر</translation>
    </message>
    <message>
        <source>the account has expired</source>
        <translation>انتهى الحساب</translation>
    </message>
    <message>
        <source>the account has expired on %1</source>
        <translation>انتهت صلاحية الحساب في %1</translation>
    </message>
    <message>
        <source>the provider gives no list of channels</source>
        <translation>لا يعطي المزوّد قائمة قنوات</translation>
    </message>
    <message>
        <source>the provider lists none</source>
        <translation>لا يسرد المزوّد شيئًا</translation>
    </message>
    <message>
        <source>the list of channels can&apos;t be read: %1</source>
        <translation>لا يمكن قراءة قائمة القنوات: %1</translation>
    </message>
    <message>
        <source>the list of channels ends in the middle</source>
        <translation>تنتهي قائمة القنوات في منتصفها</translation>
    </message>
    <message>
        <source>the provider&apos;s list of groups can&apos;t be read (%1): channels come without groups</source>
        <translation>لا يمكن قراءة قائمة مجموعات المزوّد (%1): تأتي القنوات بلا مجموعات</translation>
    </message>
    <message>
        <source>it sends none</source>
        <translation>لا يرسل شيئًا</translation>
    </message>
    <message>
        <source>a channel has no stream_id</source>
        <translation>قناة بلا stream_id</translation>
    </message>
    <message>
        <source>%1: it has no stream_id</source>
        <translation>‏%1: بلا stream_id</translation>
    </message>
    <message>
        <source>these are not the answers of an account</source>
        <translation>هذه ليست إجابات حساب</translation>
    </message>
    <message>
        <source>the device&apos;s lineup can&apos;t be read: %1</source>
        <translation>لا يمكن قراءة قائمة قنوات الجهاز: %1</translation>
    </message>
    <message>
        <source>set aside as %1</source>
        <translation>وُضع جانبًا باسم %1</translation>
    </message>
    <message>
        <source>not an XMLTV document</source>
        <translation>ليس مستند XMLTV</translation>
    </message>
    <message>
        <source>no programme in it</source>
        <translation>لا برنامج فيه</translation>
    </message>
    <message>
        <source>the document ends too early</source>
        <translation>ينتهي المستند مبكرًا</translation>
    </message>
    <message>
        <source>no channel and no programme can be read</source>
        <translation>لا يمكن قراءة قناة ولا برنامج</translation>
    </message>
    <message>
        <source>too much of it can&apos;t be read</source>
        <translation>جزء كبير منه لا يمكن قراءته</translation>
    </message>
    <message>
        <source>a channel or programme is larger than %1 MiB</source>
        <translation>قناة أو برنامج أكبر من %1 ميبيبايت</translation>
    </message>
    <message>
        <source>a tag is larger than %1 MiB</source>
        <translation>وسم أكبر من %1 ميبيبايت</translation>
    </message>
    <message>
        <source>elements are nested too deeply</source>
        <translation>العناصر متداخلة بعمق مفرط</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>السطر %1، العمود %2: %3</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>‏%1 (%2 مرة)</translation>
    </message>
    <message>
        <source>a bare &amp; was taken for itself</source>
        <translation>أُخذ رمز &amp; المجرد كما هو</translation>
    </message>
    <message>
        <source>a bare &lt; was taken for itself</source>
        <translation>أُخذ رمز &lt; المجرد كما هو</translation>
    </message>
    <message>
        <source>an entity that is not defined was taken for text</source>
        <translation>أُخذ كيان غير معرَّف على أنه نص</translation>
    </message>
    <message>
        <source>a control character was left out</source>
        <translation>تُرك محرف تحكم</translation>
    </message>
    <message>
        <source>bytes of another encoding were read as windows-1252</source>
        <translation>قُرئت بايتات بترميز آخر على أنها windows-1252</translation>
    </message>
    <message>
        <source>the encoding is not the one that is told</source>
        <translation>الترميز ليس المذكور</translation>
    </message>
    <message>
        <source>an element that was not ended was ended</source>
        <translation>أُغلق عنصر لم يُغلق</translation>
    </message>
    <message>
        <source>the end of an element that was not begun was left out</source>
        <translation>تُركت نهاية عنصر لم يبدأ</translation>
    </message>
    <message>
        <source>an attribute was mended or left out</source>
        <translation>صُححت سمة أو تُركت</translation>
    </message>
    <message>
        <source>a channel or programme that breaks off was left out</source>
        <translation>تُركت قناة أو برنامج ينقطع</translation>
    </message>
    <message>
        <source>text around the document was passed over</source>
        <translation>أُغفل نص خارج المستند</translation>
    </message>
    <message>
        <source>a time zone is unknown, the time was read without it</source>
        <translation>منطقة زمنية مجهولة، فقُرئ الوقت بدونها</translation>
    </message>
    <message>
        <source>a channel or programme that is damaged was left out</source>
        <translation>تُركت قناة تالفة أو برنامج تالف</translation>
    </message>
    <message>
        <source>descriptions are cut to %1 characters to stay under %2 MB</source>
        <translation>تُقص الأوصاف إلى %1 محرفًا للبقاء دون %2 ميغابايت</translation>
    </message>
    <message>
        <source>the guide is cut to %1 hours to stay under %2 MB</source>
        <translation>يُقص الدليل إلى %1 ساعة للبقاء دون %2 ميغابايت</translation>
    </message>
    <message>
        <source>the guide is cut to %1 days and %2 hours to stay under %3 MB</source>
        <translation>يُقص الدليل إلى %1 يومًا و%2 ساعة للبقاء دون %3 ميغابايت</translation>
    </message>
    <message>
        <source>placeholders for channels without a guide are cut to %1 hours to stay under %2 MB</source>
        <translation>تُقص البرامج البديلة للقنوات بلا دليل إلى %1 ساعة للبقاء دون %2 ميغابايت</translation>
    </message>
    <message>
        <source>placeholders for channels without a guide are cut to %1 days and %2 hours to stay under %3 MB</source>
        <translation>تُقص البرامج البديلة للقنوات بلا دليل إلى %1 يومًا و%2 ساعة للبقاء دون %3 ميغابايت</translation>
    </message>
    <message>
        <source>the guide can&apos;t be kept for the next start</source>
        <translation>لا يمكن حفظ الدليل للتشغيل التالي</translation>
    </message>
    <message>
        <source>the copy of a guide can&apos;t be kept</source>
        <translation>لا يمكن حفظ نسخة دليل</translation>
    </message>
    <message>
        <source>the database of a guide can&apos;t be kept</source>
        <translation>لا يمكن حفظ قاعدة بيانات دليل</translation>
    </message>
    <message>
        <source>the database of a guide can&apos;t be written: %1</source>
        <translation>لا يمكن كتابة قاعدة بيانات دليل: %1</translation>
    </message>
    <message>
        <source>at character %1: %2</source>
        <translation>عند المحرف %1: %2</translation>
    </message>
    <message>
        <source>it has no group (?&lt;title&gt;...)</source>
        <translation>ليس فيه مجموعة (?&lt;title&gt;...)</translation>
    </message>
    <message>
        <source>there is no such time zone</source>
        <translation>لا توجد منطقة زمنية كهذه</translation>
    </message>
    <message>
        <source>it is not well-formed XML</source>
        <translation>ليس XML سليم البناء</translation>
    </message>
    <message>
        <source>the JSON is damaged or cut off at byte %1</source>
        <translation>ملف JSON تالف أو مقطوع عند البايت %1</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>هو فارغ</translation>
    </message>
    <message>
        <source>it has no stream</source>
        <translation>ليس لها بث</translation>
    </message>
    <message>
        <source>none of its streams can be played</source>
        <translation>لا يمكن تشغيل أي من بثوثها</translation>
    </message>
    <message>
        <source>its address is not one of a network stream</source>
        <translation>عنوانها ليس عنوان بث شبكي</translation>
    </message>
    <message>
        <source>it has too many</source>
        <translation>لديها أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>one of its request headers is not allowed; it comes without</source>
        <translation>إحدى ترويساتها غير مسموح بها؛ تأتي بدونها</translation>
    </message>
    <message>
        <source>its password is not in the backup: it comes without user name and password</source>
        <translation>كلمة سرها ليست في النسخة: تأتي بلا اسم مستخدم وكلمة سر</translation>
    </message>
    <message>
        <source>no channel has them</source>
        <translation>لا قناة لها</translation>
    </message>
    <message>
        <source>switched off beside others of their channel</source>
        <translation>أُوقفت إلى جانب أخريات من قناتها</translation>
    </message>
    <message>
        <source>their protocol options; PlexBridge finds out by itself</source>
        <translation>خيارات بروتوكولها؛ يكتشفها PlexBridge بنفسه</translation>
    </message>
    <message>
        <source>they have no id or no time, or stand there twice</source>
        <translation>بلا معرّف أو بلا وقت، أو مذكورة مرتين</translation>
    </message>
    <message>
        <source>it was switched off</source>
        <translation>كانت موقوفة</translation>
    </message>
    <message>
        <source>there are too many</source>
        <translation>عددها أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>this is another device: set it up in Plex, then remove the old one</source>
        <translation>هذا جهاز آخر: أعدّه في Plex ثم أزل القديم</translation>
    </message>
    <message>
        <source>PlexBridge finds out by itself what a stream needs</source>
        <translation>يكتشف PlexBridge بنفسه ما يحتاجه البث</translation>
    </message>
    <message>
        <source>the guides are read anew</source>
        <translation>تُقرأ الأدلة من جديد</translation>
    </message>
    <message>
        <source>they tell of the other program</source>
        <translation>تخص البرنامج الآخر</translation>
    </message>
    <message>
        <source>as the playlist &quot;%1&quot;</source>
        <translation>قائمةً باسم «%1»</translation>
    </message>
    <message>
        <source>as a second playlist, which is off</source>
        <translation>كقائمة ثانية، وهي موقوفة</translation>
    </message>
    <message>
        <source>the settings have too many already</source>
        <translation>في الإعدادات منها أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>the settings say %1</source>
        <translation>تقول الإعدادات %1</translation>
    </message>
    <message>
        <source>into the history, as far back as it reaches</source>
        <translation>إلى السجل، إلى حيث يمتد</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>موجودة هنا</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ليس ملفًا</translation>
    </message>
    <message>
        <source>it is neither a database of PlexBridge for Node.js nor its JSON backup</source>
        <translation>ليس قاعدة بيانات PlexBridge لـ Node.js ولا نسخته الاحتياطية JSON</translation>
    </message>
    <message>
        <source>it is a database of this program, not of PlexBridge for Node.js</source>
        <translation>هي قاعدة بيانات هذا البرنامج، لا PlexBridge لـ Node.js</translation>
    </message>
    <message>
        <source>it is a database of another program: it has no tables of channels and streams</source>
        <translation>هي قاعدة بيانات برنامج آخر: ليس فيها جداول قنوات وبثوث</translation>
    </message>
    <message>
        <source>its table %1 has no column %2: it is of another program, or of a version that is not known</source>
        <translation>جدولها %1 بلا عمود %2: هي لبرنامج آخر أو لإصدار مجهول</translation>
    </message>
    <message>
        <source>the database can&apos;t be read: %1</source>
        <translation>لا يمكن قراءة قاعدة البيانات: %1</translation>
    </message>
    <message>
        <source>the database is damaged: nothing can be read of %1</source>
        <translation>قاعدة البيانات تالفة: لا يُقرأ شيء من %1</translation>
    </message>
    <message>
        <source>the database is damaged, and the rest of it can&apos;t be read: %1</source>
        <translation>قاعدة البيانات تالفة، ولا يمكن قراءة بقيتها: %1</translation>
    </message>
    <message>
        <source>it is no backup of PlexBridge for Node.js: it has no list of channels and streams</source>
        <translation>ليست نسخة احتياطية من PlexBridge لـ Node.js: ليس فيها قائمة قنوات وبثوث</translation>
    </message>
    <message>
        <source>the backup has version %1, and only version 1 is known</source>
        <translation>النسخة بالإصدار %1، ولا يُعرف إلا الإصدار 1</translation>
    </message>
    <message>
        <source>it can&apos;t be copied to the temporary folder: %1</source>
        <translation>لا يمكن نسخها إلى المجلد المؤقت: %1</translation>
    </message>
    <message>
        <source>no temporary folder: %1</source>
        <translation>لا مجلد مؤقت: %1</translation>
    </message>
    <message>
        <source>it is being written to all the time: stop the other program, or import its JSON backup</source>
        <translation>يُكتب فيها باستمرار: أوقف البرنامج الآخر أو استورد نسخته JSON</translation>
    </message>
    <message>
        <source>length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>CRC</source>
        <translation>المجموع الاختباري (CRC)</translation>
    </message>
    <message>
        <source>device type</source>
        <translation>نوع الجهاز</translation>
    </message>
    <message>
        <source>device ID</source>
        <translation>معرّف الجهاز</translation>
    </message>
    <message>
        <source>number of tuners</source>
        <translation>عدد الموالفات</translation>
    </message>
    <message>
        <source>before the import</source>
        <translation>قبل الاستيراد</translation>
    </message>
    <message>
        <source>before the import: %1</source>
        <translation>قبل الاستيراد: %1</translation>
    </message>
    <message>
        <source>a key is not 16 bytes long</source>
        <translation>مفتاح ليس بطول 16 بايت</translation>
    </message>
    <message>
        <source>a segment is not on the web</source>
        <translation>مقطع ليس على الوب</translation>
    </message>
    <message>
        <source>all of the provider&apos;s places are taken</source>
        <translation>كل أماكن المزوّد مشغولة</translation>
    </message>
    <message>
        <source>the channels are not known yet</source>
        <translation>القنوات غير معروفة بعد</translation>
    </message>
    <message>
        <source>there is no such tuner</source>
        <translation>لا يوجد موالف كهذا</translation>
    </message>
    <message>
        <source>nothing is played for now</source>
        <translation>لا يُشغَّل شيء حاليًا</translation>
    </message>
    <message>
        <source>this client is blocked for now</source>
        <translation>هذا الجهاز محظور حاليًا</translation>
    </message>
    <message>
        <source>not a numeric address</source>
        <translation>ليس عنوانًا رقميًا</translation>
    </message>
    <message>
        <source>the receiver&apos;s port is closed</source>
        <translation>منفذ المستقبل مغلق</translation>
    </message>
    <message>
        <source>the receiver&apos;s keep-alives ended</source>
        <translation>انقطعت علامات حياة المستقبل</translation>
    </message>
    <message>
        <source>no sign of the receiver or its client</source>
        <translation>لا أثر للمستقبل أو لبرنامجه</translation>
    </message>
    <message>
        <source>the provider answered %1</source>
        <translation>أجاب المزوّد %1</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>لا يجيب</translation>
    </message>
    <message>
        <source>its address must be like http://192.168.1.5:32400</source>
        <translation>يجب أن يكون عنوانه مثل http://192.168.1.5:32400</translation>
    </message>
    <message>
        <source>only a person does this</source>
        <translation>لا يفعل هذا إلا شخص</translation>
    </message>
    <message>
        <source>it has no task for the guide</source>
        <translation>ليس لديه مهمة للدليل</translation>
    </message>
    <message>
        <source>our own device does not answer at any of its addresses</source>
        <translation>جهازنا لا يجيب على أي من عناوينه</translation>
    </message>
    <message>
        <source>plex.tv gave no code</source>
        <translation>لم يعط plex.tv رمزًا</translation>
    </message>
    <message>
        <source>it reads a guide without an end</source>
        <translation>يقرأ دليلًا بلا نهاية</translation>
    </message>
    <message>
        <source>the guide is still being read</source>
        <translation>ما زال الدليل يُقرأ</translation>
    </message>
    <message>
        <source>it does not say that it is Plex</source>
        <translation>لا يقول إنه Plex</translation>
    </message>
    <message>
        <source>the code was not typed in time</source>
        <translation>لم يُكتب الرمز في الوقت المحدد</translation>
    </message>
    <message>
        <source>the code has run out</source>
        <translation>انتهت صلاحية الرمز</translation>
    </message>
    <message>
        <source>the account has no such server</source>
        <translation>ليس في الحساب خادم كهذا</translation>
    </message>
    <message>
        <source>the server does not answer at any of its addresses</source>
        <translation>لا يجيب الخادم على أي من عناوينه</translation>
    </message>
    <message>
        <source>it accepts the device and does not show it</source>
        <translation>يقبل الجهاز ولا يعرضه</translation>
    </message>
    <message>
        <source>our device is not there</source>
        <translation>جهازنا ليس هناك</translation>
    </message>
    <message>
        <source>it accepts the guide and shows no recorder with our device</source>
        <translation>يقبل الدليل ولا يعرض مسجّلًا بجهازنا</translation>
    </message>
    <message>
        <source>neither XML nor JSON</source>
        <translation>ليس XML ولا JSON</translation>
    </message>
    <message>
        <source>a page for browsers</source>
        <translation>صفحة للمتصفحات</translation>
    </message>
    <message>
        <source>the answer says no</source>
        <translation>الجواب بالنفي</translation>
    </message>
    <message>
        <source>it holds more than a token</source>
        <translation>يحوي أكثر من رمز دخول</translation>
    </message>
    <message>
        <source>this program was built without one</source>
        <translation>بُني هذا البرنامج بدونها</translation>
    </message>
    <message>
        <source>it is not in the keychain</source>
        <translation>ليس في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>there is no session bus</source>
        <translation>لا ناقل للجلسة</translation>
    </message>
    <message>
        <source>it is off</source>
        <translation>هو معطّل</translation>
    </message>
    <message>
        <source>there are only mqtt, webhook and ntfy</source>
        <translation>لا يوجد إلا mqtt وwebhook وntfy</translation>
    </message>
    <message>
        <source>the name of the broker is not known</source>
        <translation>اسم الوسيط مجهول</translation>
    </message>
    <message>
        <source>no encryption could be agreed on, or the broker&apos;s certificate is refused</source>
        <translation>لم يُتفق على تشفير، أو شهادة الوسيط مرفوضة</translation>
    </message>
    <message>
        <source>the broker closed the connection</source>
        <translation>أغلق الوسيط الاتصال</translation>
    </message>
    <message>
        <source>the broker does not answer</source>
        <translation>الوسيط لا يجيب</translation>
    </message>
    <message>
        <source>one is under way already</source>
        <translation>هناك واحد جارٍ بالفعل</translation>
    </message>
    <message>
        <source>no such HDHomeRun answers on this network</source>
        <translation>لا يجيب جهاز HDHomeRun كهذا في هذه الشبكة</translation>
    </message>
    <message>
        <source>hdhomerun:// is followed by auto, a DeviceID of 8 digits, or an IPv4 address</source>
        <translation>يلي ‎hdhomerun://‎ كلمة auto أو DeviceID من 8 أرقام أو عنوان IPv4</translation>
    </message>
    <message>
        <source>only other PlexBridges answer on this network, no true HDHomeRun</source>
        <translation>لا يجيب في هذه الشبكة إلا أجهزة PlexBridge أخرى، ولا أي HDHomeRun حقيقي</translation>
    </message>
    <message>
        <source>too many PlexBridges answer</source>
        <translation>يجيب عدد كبير جدًا من أجهزة PlexBridge</translation>
    </message>
    <message>
        <source>the disk does not answer</source>
        <translation>القرص لا يجيب</translation>
    </message>
    <message>
        <source>schema %1, this PlexBridge knows %2</source>
        <translation>المخطط %1، وهذا PlexBridge يعرف %2</translation>
    </message>
    <message>
        <source>SSDP needs IPv4</source>
        <translation>يحتاج SSDP إلى IPv4</translation>
    </message>
    <message>
        <source>not a DeviceID with a valid check digit</source>
        <translation>ليس DeviceID برقم تحقق صحيح</translation>
    </message>
    <message>
        <source>device.json is damaged and cannot be renamed</source>
        <translation>الملف device.json تالف ولا يمكن إعادة تسميته</translation>
    </message>
    <message>
        <source>the broker refuses the connection</source>
        <translation>يرفض الوسيط الاتصال</translation>
    </message>
    <message>
        <source>there is no way to the broker</source>
        <translation>لا طريق إلى الوسيط</translation>
    </message>
    <message>
        <source>the broker speaks another version of MQTT</source>
        <translation>يتحدث الوسيط إصدارًا آخر من MQTT</translation>
    </message>
    <message>
        <source>the broker refuses the client&apos;s name</source>
        <translation>يرفض الوسيط اسم العميل</translation>
    </message>
    <message>
        <source>the broker is not available at the moment</source>
        <translation>الوسيط غير متاح حاليًا</translation>
    </message>
    <message>
        <source>the broker refuses the name or the password</source>
        <translation>يرفض الوسيط الاسم أو كلمة المرور</translation>
    </message>
    <message>
        <source>the broker does not let PlexBridge in</source>
        <translation>لا يسمح الوسيط بدخول PlexBridge</translation>
    </message>
    <message>
        <source>must be a number from %1 to %2, not &quot;%3&quot;</source>
        <translation>يجب أن يكون عددًا من %1 إلى %2، وليس «%3»</translation>
    </message>
    <message>
        <source>must be true or false, not &quot;%1&quot;</source>
        <translation>يجب أن يكون true أو false، وليس «%1»</translation>
    </message>
    <message>
        <source>must be an address such as mqtt://192.168.1.5:1883, with nothing behind</source>
        <translation>يجب أن يكون عنوانًا مثل mqtt://192.168.1.5:1883 بلا شيء بعده</translation>
    </message>
    <message>
        <source>must be the beginning of a topic such as home/tv, without + and #</source>
        <translation>يجب أن يكون بداية موضوع مثل home/tv، بلا + و #</translation>
    </message>
    <message>
        <source>must be an address that begins with http:// or https://</source>
        <translation>يجب أن يكون عنوانًا يبدأ بـ http:// أو https://</translation>
    </message>
    <message>
        <source>must be an address with a topic such as https://ntfy.sh/my-topic</source>
        <translation>يجب أن يكون عنوانًا فيه موضوع مثل https://ntfy.sh/my-topic</translation>
    </message>
    <message>
        <source>knows no {%1}, only {%2}</source>
        <translation>لا يعرف {%1}، بل {%2} فقط</translation>
    </message>
    <message>
        <source>knows no &quot;%1&quot;, only %2</source>
        <translation>لا يعرف «%1»، بل %2 فقط</translation>
    </message>
    <message>
        <source>must be a name, a colon and a value</source>
        <translation>يجب أن يكون اسمًا ثم نقطتين ثم قيمة</translation>
    </message>
    <message>
        <source>must be on, off or ask, a colon and a group, not &quot;%1&quot;</source>
        <translation>يجب أن يكون on أو off أو ask ثم نقطتين ثم مجموعة، وليس «%1»</translation>
    </message>
    <message>
        <source>may be given %1 times at most</source>
        <translation>يجوز ذكره %1 مرة على الأكثر</translation>
    </message>
    <message>
        <source>must be an IP address of this computer such as 192.168.1.5, not &quot;%1&quot;</source>
        <translation>يجب أن يكون عنوان IP لهذا الحاسوب مثل 192.168.1.5، وليس «%1»</translation>
    </message>
    <message>
        <source>must be %1, not &quot;%2&quot;</source>
        <translation>يجب أن يكون %1، وليس «%2»</translation>
    </message>
    <message>
        <source>must be 8 hex digits, not &quot;%1&quot;</source>
        <translation>يجب أن يكون 8 أرقام ست عشرية، وليس «%1»</translation>
    </message>
    <message>
        <source>must be an address such as socks5://192.168.1.9:1080</source>
        <translation>يجب أن يكون عنوانًا مثل socks5://192.168.1.9:1080</translation>
    </message>
    <message>
        <source>must be the name of a network interface such as wg0, or its address</source>
        <translation>يجب أن يكون اسم واجهة شبكة مثل wg0، أو عنوانها</translation>
    </message>
    <message>
        <source>must be at most %1 characters long</source>
        <translation>يجب ألا يزيد طوله على %1 حرفًا</translation>
    </message>
    <message>
        <source>must be an amount such as 500 GB, not &quot;%1&quot;</source>
        <translation>يجب أن يكون مقدارًا مثل 500 GB، وليس «%1»</translation>
    </message>
    <message>
        <source>must be on, off or ask, not &quot;%1&quot;</source>
        <translation>يجب أن يكون on أو off أو ask، وليس «%1»</translation>
    </message>
    <message>
        <source>must be the name of an encoding such as windows-1251 or GBK, not &quot;%1&quot;</source>
        <translation>يجب أن يكون اسم ترميز مثل windows-1251 أو GBK، وليس «%1»</translation>
    </message>
    <message>
        <source>must differ from port</source>
        <translation>يجب أن يختلف عن port</translation>
    </message>
    <message>
        <source>must differ from port and stream-port</source>
        <translation>يجب أن يختلف عن port و stream-port</translation>
    </message>
    <message>
        <source>is no option; --help lists all</source>
        <translation>ليس خيارًا؛ ‎--help يسرد كل الخيارات</translation>
    </message>
    <message>
        <source>needs a value</source>
        <translation>يحتاج إلى قيمة</translation>
    </message>
    <message>
        <source>is no setting</source>
        <translation>ليس إعدادًا</translation>
    </message>
    <message>
        <source>is given twice: give each playlist a section of its own name</source>
        <translation>مذكور مرتين: أعطِ كل قائمة قسمًا باسمها</translation>
    </message>
    <message>
        <source>is missing: write source = URL or FILE below that line</source>
        <translation>ناقص: اكتب source = عنوانًا أو ملفًا تحت ذلك السطر</translation>
    </message>
    <message>
        <source>must be an address such as http://tv.example:8080, or several with commas between, and user = NAME stands beside it</source>
        <translation>يجب أن يكون عنوانًا مثل http://tv.example:8080 أو عدة عناوين بينها فواصل، ومعه user = الاسم</translation>
    </message>
    <message>
        <source>must be the name of a time zone, like Europe/Berlin</source>
        <translation>يجب أن يكون اسم منطقة زمنية مثل Europe/Berlin</translation>
    </message>
    <message>
        <source>must be hours, like +1 or -0.5, or the name of a time zone</source>
        <translation>يجب أن يكون ساعات مثل ‎+1 أو ‎-0.5، أو اسم منطقة زمنية</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>أطول من %1 حرف</translation>
    </message>
    <message>
        <source>is no regular expression: %1 at character %2</source>
        <translation>ليس تعبيرًا نمطيًا: %1 عند الحرف %2</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>ليس نصًا بترميز UTF-8</translation>
    </message>
    <message>
        <source>neither a comment, a [section] nor key = value</source>
        <translation>ليس تعليقًا ولا [قسمًا] ولا مفتاح = قيمة</translation>
    </message>
    <message>
        <source>it is too large for a settings file</source>
        <translation>أكبر من أن يكون ملف إعدادات</translation>
    </message>
    <message>
        <source>it cannot be written: %1</source>
        <translation>تتعذر الكتابة: %1</translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation>يتعذر فكّ ضغطه</translation>
    </message>
    <message>
        <source>there is more in it than it says</source>
        <translation>فيها أكثر مما تذكره</translation>
    </message>
    <message>
        <source>it may not be read</source>
        <translation>لا يُسمح بقراءته</translation>
    </message>
    <message>
        <source>it cannot be moved</source>
        <translation>يتعذر نقله</translation>
    </message>
    <message>
        <source>libcrypto failed</source>
        <translation>فشلت libcrypto</translation>
    </message>
</context>
<context>
    <name>ScheduleModel</name>
    <message>
        <source>Time</source>
        <comment>column: when a programme starts</comment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>column</comment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>column: what an episode is called</comment>
        <translation>الجزء</translation>
    </message>
</context>
<context>
    <name>SecretList</name>
    <message>
        <source>None is kept.</source>
        <translation>لا شيء محفوظ.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a token, where it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a token or password that is kept</comment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <comment>a token or password</comment>
        <translation>إزالة: %1</translation>
    </message>
    <message>
        <source>%1: removed as soon as this is saved</source>
        <comment>a token</comment>
        <translation>‏%1: يُزال فور الحفظ</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>a token or password, after all</comment>
        <translation>إبقاء</translation>
    </message>
</context>
<context>
    <name>ServerChanges</name>
    <message>
        <source>What was changed in Plex</source>
        <translation>ما غُيّر في Plex</translation>
    </message>
    <message>
        <source>What a person set in Plex stays as it is. What is taken back here is not done again by itself.</source>
        <translation>ما ضبطه شخص في Plex يبقى كما هو. وما يُسحب هنا لا يُعاد من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>متى</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column: what was done</comment>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>column: whether it still holds</comment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>سُحب</translation>
    </message>
    <message>
        <source>Can be taken back</source>
        <translation>يمكن سحبه</translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message>
        <source>&amp;Server:</source>
        <translation>ال&amp;خادم:</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>البحث مجددًا</translation>
    </message>
    <message>
        <source>Token or key</source>
        <translation>رمز أو مفتاح</translation>
    </message>
    <message>
        <source>Sign &amp;in with a code</source>
        <translation>الد&amp;خول برمز</translation>
    </message>
    <message>
        <source>The server is set on the command line or in the environment; change it there.</source>
        <translation>الخادم مضبوط في سطر الأوامر أو البيئة؛ غيّره هناك.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Asking plex.tv for a code…</source>
        <translation>يُطلب رمز من plex.tv…</translation>
    </message>
    <message>
        <source>Set up Plex</source>
        <translation>إعداد Plex</translation>
    </message>
    <message>
        <source>Connect Jellyfin or Emby</source>
        <translation>وصل Jellyfin أو Emby</translation>
    </message>
    <message>
        <source>PlexBridge makes itself known to Plex, attaches its guide, pairs the channels with it, and keeps that right later on. What is to be done is shown before anything is changed. What you set in Plex yourself stays.</source>
        <translation>يعرّف PlexBridge بنفسه لدى Plex، ويرفق دليله، ويربط القنوات به، ويبقي ذلك صحيحًا فيما بعد. يُعرض ما سيُفعل قبل تغيير أي شيء. وما ضبطته بنفسك في Plex يبقى.</translation>
    </message>
    <message>
        <source>PlexBridge asks the server who watches, while somebody does, and has it read the guide after that changed. It sets nothing else there.</source>
        <translation>يسأل PlexBridge الخادم من يشاهد، ما دام أحدهم يشاهد، ويجعله يقرأ الدليل بعد تغيّره. ولا يضبط هناك غير ذلك.</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>ال&amp;رمز:</translation>
    </message>
    <message>
        <source>API &amp;key:</source>
        <translation>&amp;مفتاح API:</translation>
    </message>
    <message>
        <source>Sign in with a code, or paste the X-Plex-Token: open any item in Plex Web, choose Get Info, View XML, and copy what follows X-Plex-Token= in the address.</source>
        <translation>ادخل برمز، أو ألصق X-Plex-Token: افتح أي عنصر في Plex Web، واختر معلومات ثم عرض XML، وانسخ ما يلي X-Plex-Token= في العنوان.</translation>
    </message>
    <message>
        <source>One is kept already; type another to replace it</source>
        <comment>a token or key</comment>
        <translation>يوجد واحد محفوظ؛ اكتب آخر لاستبداله</translation>
    </message>
    <message>
        <source>Looking for servers on this network…</source>
        <translation>يُبحث عن خوادم في هذه الشبكة…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a server, its address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No server answered; type its address.</source>
        <translation>لم يجب خادم؛ اكتب عنوانه.</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) found.</source>
        <translation>
            <numerusform>وُجد %n خادم.</numerusform>
            <numerusform>وُجد خادم واحد.</numerusform>
            <numerusform>وُجد خادمان.</numerusform>
            <numerusform>وُجدت %n خوادم.</numerusform>
            <numerusform>وُجد %n خادمًا.</numerusform>
            <numerusform>وُجد %n خادم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open &lt;a href=&quot;https://plex.tv/link&quot;&gt;plex.tv/link&lt;/a&gt; and type &lt;b&gt;%1&lt;/b&gt;. This window goes on by itself.</source>
        <translation>افتح &lt;a href=&quot;https://plex.tv/link&quot;&gt;plex.tv/link&lt;/a&gt; واكتب &lt;b&gt;%1&lt;/b&gt;. تتابع هذه النافذة من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>This did not work: %1</source>
        <translation>لم ينجح هذا: %1</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>تم الدخول.</translation>
    </message>
    <message>
        <source>This is no address of a server, such as 192.168.1.5.</source>
        <translation>هذا ليس عنوان خادم مثل 192.168.1.5.</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button</comment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Set it up</source>
        <comment>button: does what is listed</comment>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Setting it up…</source>
        <translation>يُعدّ…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>يُسأل الخادم…</translation>
    </message>
    <message>
        <source>PlexBridge does not answer at its own addresses, so nothing was changed. The check-up tells more.</source>
        <translation>لا يجيب PlexBridge على عناوينه، فلم يُغيَّر شيء. يقول الفحص المزيد.</translation>
    </message>
    <message>
        <source>The server is not known; go back and name it.</source>
        <translation>الخادم غير معروف؛ ارجع وسمّه.</translation>
    </message>
    <message>
        <source>The server answers. While somebody watches, PlexBridge knows who.</source>
        <translation>يجيب الخادم. ما دام أحدهم يشاهد يعرف PlexBridge من هو.</translation>
    </message>
    <message>
        <source>The server has not answered yet.</source>
        <translation>لم يجب الخادم بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) did not work. What to do is said there.</source>
        <translation>
            <numerusform>لم تنجح %n خطوة. ما يجب فعله مذكور هناك.</numerusform>
            <numerusform>لم تنجح خطوة واحدة. ما يجب فعله مذكور هناك.</numerusform>
            <numerusform>لم تنجح خطوتان. ما يجب فعله مذكور هناك.</numerusform>
            <numerusform>لم تنجح %n خطوات. ما يجب فعله مذكور هناك.</numerusform>
            <numerusform>لم تنجح %n خطوة. ما يجب فعله مذكور هناك.</numerusform>
            <numerusform>لم تنجح %n خطوة. ما يجب فعله مذكور هناك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plex is set up.</source>
        <translation>أُعدّ Plex.</translation>
    </message>
    <message>
        <source>All is as it should be; nothing is to do.</source>
        <translation>كل شيء كما يجب؛ لا شيء يُفعل.</translation>
    </message>
    <message>
        <source>Something is left to you.</source>
        <translation>بقي لك شيء.</translation>
    </message>
    <message numerus="yes">
        <source>This is to be done in Plex (%n step(s)):</source>
        <translation>
            <numerusform>هذا ما يُفعل في Plex (%n خطوة):</numerusform>
            <numerusform>هذا ما يُفعل في Plex (خطوة واحدة):</numerusform>
            <numerusform>هذا ما يُفعل في Plex (خطوتان):</numerusform>
            <numerusform>هذا ما يُفعل في Plex (%n خطوات):</numerusform>
            <numerusform>هذا ما يُفعل في Plex (%n خطوة):</numerusform>
            <numerusform>هذا ما يُفعل في Plex (%n خطوة):</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is left to you:</source>
        <translation>بقي لك شيء:</translation>
    </message>
    <message>
        <source>Make one in the server&apos;s Dashboard, API Keys.</source>
        <translation>أنشئ واحدا في لوحة الخادم، مفاتيح API.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how to get a token, where it is kept</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this desktop, or, if there is none, in a file that only you can read.</source>
        <translation>يُحفظ في سلسلة مفاتيح سطح المكتب هذا، أو في ملف لا يقرؤه سواك إن لم توجد.</translation>
    </message>
    <message>
        <source>The one there is: %1.</source>
        <comment>where it is kept</comment>
        <translation>الموجود: %1.</translation>
    </message>
    <message>
        <source>Signed in. Asking %1…</source>
        <comment>a server</comment>
        <translation>تم تسجيل الدخول. يُسأل %1…</translation>
    </message>
    <message>
        <source>Signed in, but no server belongs to this account. One that is shared by somebody else can only be set up by its owner.</source>
        <translation>تم تسجيل الدخول، لكن لا خادم لهذا الحساب. والخادم الذي يشاركه غيرك لا يُعدّه إلا صاحبه.</translation>
    </message>
    <message numerus="yes">
        <source>Signed in. Choose one of your %n server(s) above.</source>
        <translation>
            <numerusform>تم تسجيل الدخول. اختر خادما (%n) أعلاه.</numerusform>
            <numerusform>تم تسجيل الدخول. اختر خادمك (%n) أعلاه.</numerusform>
            <numerusform>تم تسجيل الدخول. اختر أحد خادميك (%n) أعلاه.</numerusform>
            <numerusform>تم تسجيل الدخول. اختر أحد خوادمك الـ %n أعلاه.</numerusform>
            <numerusform>تم تسجيل الدخول. اختر أحد خوادمك الـ %n أعلاه.</numerusform>
            <numerusform>تم تسجيل الدخول. اختر أحد خوادمك الـ %n أعلاه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in, but none of your servers is at this address. Paste its token.</source>
        <translation>تم تسجيل الدخول، لكن لا خادم لك على هذا العنوان. الصق رمزه.</translation>
    </message>
</context>
<context>
    <name>ServerList</name>
    <message>
        <source>None yet. PlexBridge can set itself up in Plex and keep its channels and guide there right; then it also says who watches.</source>
        <translation>لا شيء بعد. يستطيع PlexBridge إعداد نفسه في Plex وإبقاء قنواته ودليله صحيحة هناك؛ فيقول أيضًا من يشاهد.</translation>
    </message>
    <message>
        <source>What was changed in Plex…</source>
        <translation>ما غُيّر في Plex…</translation>
    </message>
    <message>
        <source>Media servers</source>
        <translation>خوادم الوسائط</translation>
    </message>
    <message>
        <source>Answered last at %1</source>
        <comment>date and time</comment>
        <translation>أجاب آخر مرة %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a media server, how it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Look at Plex again…</source>
        <translation>النظر في Plex مجددًا…</translation>
    </message>
    <message>
        <source>Set up Plex…</source>
        <translation>إعداد Plex…</translation>
    </message>
    <message>
        <source>Jellyfin or Emby again…</source>
        <translation>‏Jellyfin أو Emby مجددًا…</translation>
    </message>
    <message>
        <source>Connect Jellyfin or Emby…</source>
        <translation>وصل Jellyfin أو Emby…</translation>
    </message>
</context>
<context>
    <name>SessionActions</name>
    <message>
        <source>&amp;Stop</source>
        <comment>end the selected streams</comment>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>&amp;Purge</source>
        <comment>remove from the table</comment>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Block this client for an hour</source>
        <translation>&amp;حظر هذا العميل لساعة</translation>
    </message>
    <message>
        <source>&amp;Let this client in again</source>
        <translation>ال&amp;سماح لهذا العميل من جديد</translation>
    </message>
    <message>
        <source>&amp;Rename client…</source>
        <translation>إ&amp;عادة تسمية العميل…</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;نسخ العنوان</translation>
    </message>
    <message>
        <source>Copy &amp;diagnosis</source>
        <translation>نسخ ال&amp;تشخيص</translation>
    </message>
    <message>
        <source>Save table as CS&amp;V…</source>
        <translation>حفظ الجدول كـ CS&amp;V…</translation>
    </message>
</context>
<context>
    <name>SessionDetails</name>
    <message>
        <source>Details of the selected session</source>
        <translation>تفاصيل الجلسة المحددة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who watches, what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Tuner</source>
        <comment>what is the matter with the one in use</comment>
        <translation>الموالف</translation>
    </message>
    <message>
        <source>Watched by</source>
        <translation>يشاهدها</translation>
    </message>
    <message>
        <source>On now</source>
        <translation>يُعرض الآن</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time</comment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>tuner %1</source>
        <comment>its number</comment>
        <translation>الموالف %1</translation>
    </message>
    <message numerus="yes">
        <source>waited %n time(s)</source>
        <comment>for the provider</comment>
        <translation>
            <numerusform>انتظرت %n مرة</numerusform>
            <numerusform>انتظرت مرة واحدة</numerusform>
            <numerusform>انتظرت مرتين</numerusform>
            <numerusform>انتظرت %n مرات</numerusform>
            <numerusform>انتظرت %n مرة</numerusform>
            <numerusform>انتظرت %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>البث</translation>
    </message>
    <message>
        <source>No video is open.</source>
        <translation>لا فيديو مفتوح.</translation>
    </message>
    <message>
        <source>No session selected</source>
        <translation>لم تُحدد جلسة</translation>
    </message>
    <message>
        <source>Stop, Purge and Block are for all of them.</source>
        <translation>الإيقاف والإزالة والحظر تشملها كلها.</translation>
    </message>
    <message>
        <source>Select a session to see how well its stream runs, and why it ended.</source>
        <translation>حدد جلسة لترى كيف يسير بثها، ولماذا انتهت.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) selected</source>
        <translation>
            <numerusform>حُددت %Ln جلسة</numerusform>
            <numerusform>حُددت جلسة واحدة</numerusform>
            <numerusform>حُددت جلستان</numerusform>
            <numerusform>حُددت %Ln جلسات</numerusform>
            <numerusform>حُددت %Ln جلسة</numerusform>
            <numerusform>حُددت %Ln جلسة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionStrip</name>
    <message>
        <source>States and bit rate of the last ten minutes</source>
        <translation>الحالات ومعدل البت في الدقائق العشر الأخيرة</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>the highest bit rate</comment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>No video at the moment</source>
        <translation>لا فيديو الآن</translation>
    </message>
    <message>
        <source>10 min ago</source>
        <translation>قبل 10 د</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>time, state, bit rate</comment>
        <translation>‏%1: %2، %3</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>state, time</comment>
        <translation>‏%1 منذ %2</translation>
    </message>
</context>
<context>
    <name>SettingFields</name>
    <message>
        <source>One on each line</source>
        <translation>واحد في كل سطر</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>label of a field</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>One is set; type another to replace it</source>
        <comment>a token</comment>
        <translation>يوجد واحد؛ اكتب آخر لاستبداله</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a token that is set</comment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <comment>a token</comment>
        <translation>إزالة: %1</translation>
    </message>
    <message>
        <source>Removed as soon as this is saved</source>
        <comment>a token</comment>
        <translation>يُزال عند الحفظ</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>a token that is set, after all</comment>
        <translation>إبقاء</translation>
    </message>
</context>
<context>
    <name>SettingText</name>
    <message>
        <source>Folder for data</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Port of the interface</source>
        <translation>منفذ الواجهة</translation>
    </message>
    <message>
        <source>Port of the video</source>
        <translation>منفذ الفيديو</translation>
    </message>
    <message>
        <source>Port for discovery</source>
        <translation>منفذ الاكتشاف</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>قوائم التشغيل</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Read guides again every</source>
        <translation>قراءة الأدلة من جديد كل</translation>
    </message>
    <message>
        <source>Days for Plex</source>
        <translation>أيام لـ Plex</translation>
    </message>
    <message>
        <source>Tuners</source>
        <translation>الموالفات</translation>
    </message>
    <message>
        <source>End a viewer that takes nothing after</source>
        <translation>إنهاء مشاهد لا يأخذ شيئًا بعد</translation>
    </message>
    <message>
        <source>Best quality of HLS</source>
        <translation>أفضل جودة HLS</translation>
    </message>
    <message>
        <source>Name in Plex</source>
        <translation>الاسم في Plex</translation>
    </message>
    <message>
        <source>Test card</source>
        <translation>صورة الاختبار</translation>
    </message>
    <message>
        <source>What is logged</source>
        <translation>ما يُسجَّل</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>معرّف الجهاز</translation>
    </message>
    <message>
        <source>Past sessions kept</source>
        <translation>الجلسات الماضية المحفوظة</translation>
    </message>
    <message>
        <source>Sessions at once</source>
        <translation>الجلسات معًا</translation>
    </message>
    <message>
        <source>Writing to the disk</source>
        <translation>الكتابة على القرص</translation>
    </message>
    <message>
        <source>Further names of this computer</source>
        <translation>أسماء أخرى لهذا الحاسوب</translation>
    </message>
    <message>
        <source>Token for changes from other computers</source>
        <translation>رمز للتغييرات من حواسيب أخرى</translation>
    </message>
    <message>
        <source>Answer computers outside this network</source>
        <translation>إجابة حواسيب خارج هذه الشبكة</translation>
    </message>
    <message>
        <source>Let HDHomeRun clients have video sent to others</source>
        <translation>السماح لعملاء HDHomeRun بإرسال الفيديو إلى غيرهم</translation>
    </message>
    <message>
        <source>Write sub-titles into titles</source>
        <translation>كتابة العناوين الفرعية في العناوين</translation>
    </message>
    <message>
        <source>Give media servers the original addresses of logos</source>
        <translation>إعطاء خوادم الوسائط عناوين الشعارات الأصلية</translation>
    </message>
    <message>
        <source>Categories that are called otherwise</source>
        <translation>فئات تُسمى بغير ذلك</translation>
    </message>
    <message>
        <source>Make programmes from names of event channels</source>
        <translation>صنع برامج من أسماء قنوات الأحداث</translation>
    </message>
    <message>
        <source>Patterns of such names</source>
        <translation>أنماط هذه الأسماء</translation>
    </message>
    <message>
        <source>Time zone of such names</source>
        <translation>المنطقة الزمنية لهذه الأسماء</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Plex Media Server</source>
        <translation>Plex Media Server</translation>
    </message>
    <message>
        <source>File with a token for it</source>
        <translation>ملف فيه رمز له</translation>
    </message>
    <message>
        <source>Jellyfin or Emby server</source>
        <translation>خادم Jellyfin أو Emby</translation>
    </message>
    <message>
        <source>File with a key for that one</source>
        <translation>ملف فيه مفتاح لذاك</translation>
    </message>
    <message>
        <source>Keep media servers right by itself</source>
        <translation>إبقاء خوادم الوسائط صحيحة تلقائيًا</translation>
    </message>
    <message>
        <source>Days that it is kept who watched</source>
        <translation>أيام حفظ من شاهد</translation>
    </message>
    <message>
        <source>Minutes until a stream that nobody watches is ended</source>
        <translation>دقائق حتى يُنهى بث لا يشاهده أحد</translation>
    </message>
    <message>
        <source>Everything, for the search for faults</source>
        <translation>كل شيء، للبحث عن الأخطاء</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>التحذيرات والأخطاء</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>الأخطاء فقط</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Through power cuts, too; writes more</source>
        <translation>يصمد لانقطاع الكهرباء أيضًا؛ ويكتب أكثر</translation>
    </message>
    <message>
        <source>An IP address of this computer is wanted, such as 192.168.1.5; empty: all of them.</source>
        <translation>المطلوب عنوان IP لهذا الحاسوب مثل 192.168.1.5؛ فارغ: كلها.</translation>
    </message>
    <message>
        <source>8 digits from 0 to 9 and A to F are wanted; empty: the ID made at the first start.</source>
        <translation>المطلوب 8 خانات من 0 إلى 9 وA إلى F؛ فارغ: المعرّف المصنوع عند البدء الأول.</translation>
    </message>
    <message>
        <source>Debug, info, warning or error is wanted.</source>
        <translation>المطلوب debug أو info أو warning أو error.</translation>
    </message>
    <message>
        <source>A port from %1 to %2 is wanted.</source>
        <translation>المطلوب منفذ من %1 إلى %2.</translation>
    </message>
    <message>
        <source>A number from %1 to %2 is wanted.</source>
        <translation>المطلوب عدد من %1 إلى %2.</translation>
    </message>
    <message>
        <source>This value is not allowed.</source>
        <translation>هذه القيمة غير مسموحة.</translation>
    </message>
    <message>
        <source>Another port of PlexBridge has this number already. Choose a different one.</source>
        <translation>لمنفذ آخر في PlexBridge هذا الرقم. اختر غيره.</translation>
    </message>
    <message>
        <source>MQTT broker (Home Assistant)</source>
        <translation>وسيط MQTT (Home Assistant)</translation>
    </message>
    <message>
        <source>User of the broker</source>
        <translation>مستخدم الوسيط</translation>
    </message>
    <message>
        <source>Certificate of the broker&apos;s signer</source>
        <translation>شهادة جهة توقيع الوسيط</translation>
    </message>
    <message>
        <source>Beginning of all topics</source>
        <translation>بداية جميع المواضيع</translation>
    </message>
    <message>
        <source>Beginning of Home Assistant&apos;s discovery topics</source>
        <translation>بداية مواضيع الاكتشاف في Home Assistant</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>خطاف الويب</translation>
    </message>
    <message>
        <source>Media type of what is sent to it</source>
        <translation>نوع وسائط ما يُرسل إليه</translation>
    </message>
    <message>
        <source>What is sent to it</source>
        <translation>ما يُرسل إليه</translation>
    </message>
    <message>
        <source>ntfy topic</source>
        <translation>موضوع ntfy</translation>
    </message>
    <message>
        <source>What is sent to ntfy</source>
        <translation>ما يُرسل إلى ntfy</translation>
    </message>
    <message>
        <source>Events that webhook and ntfy are told</source>
        <translation>الأحداث التي يُبلَّغ بها خطاف الويب وntfy</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Password of the broker</source>
        <translation>كلمة مرور الوسيط</translation>
    </message>
    <message>
        <source>Token of ntfy, if it wants one</source>
        <translation>رمز ntfy إن طلب واحدا</translation>
    </message>
    <message>
        <source>Token of Plex</source>
        <translation>رمز Plex</translation>
    </message>
    <message>
        <source>API key of Jellyfin or Emby</source>
        <translation>مفتاح API لـ Jellyfin أو Emby</translation>
    </message>
    <message>
        <source>Password of the MQTT broker</source>
        <translation>كلمة مرور وسيط MQTT</translation>
    </message>
    <message>
        <source>Token of ntfy</source>
        <translation>رمز ntfy</translation>
    </message>
    <message>
        <source>in the file %1</source>
        <translation>في الملف %1</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>in the keychain, which does not give it; type it again</source>
        <translation>في سلسلة المفاتيح التي لا تعطيه؛ اكتبه من جديد</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Channels and guide</source>
        <translation>القنوات والدليل</translation>
    </message>
    <message>
        <source>Playlists (M3U) and accounts</source>
        <translation>قوائم التشغيل (M3U) والحسابات</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>قوائم التشغيل</translation>
    </message>
    <message>
        <source>Guides (XMLTV)</source>
        <translation>الأدلة (XMLTV)</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Read guides again e&amp;very:</source>
        <translation>قراءة الأدلة من &amp;جديد كل:</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>عند الطلب فقط</translation>
    </message>
    <message>
        <source> h</source>
        <translation> س</translation>
    </message>
    <message>
        <source>&amp;Days for Plex:</source>
        <translation>&amp;أيام لـ Plex:</translation>
    </message>
    <message>
        <source>How far ahead the guide goes out at most. Plex takes no more than about 20 MB; a larger guide is cut to fewer days by itself.</source>
        <translation>إلى أي مدى يخرج الدليل على الأكثر. لا يأخذ Plex أكثر من نحو 20 م.ب؛ ويُقصّ الدليل الأكبر إلى أيام أقل تلقائيًا.</translation>
    </message>
    <message>
        <source>Give channels without a guide &amp;placeholders of an hour, so that Plex can map them</source>
        <translation>إعطاء القنوات التي بلا دليل &amp;برامج بديلة مدة كل منها ساعة، ليستطيع Plex ربطها</translation>
    </message>
    <message>
        <source>Guides named in a playlist are read as well. Addresses are shown without user name and password; Edit shows them whole.</source>
        <translation>تُقرأ أيضًا الأدلة التي تسمّيها قائمة. تُعرض العناوين بلا اسم مستخدم وكلمة سر؛ ويعرضها التعديل كاملة.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>&amp;Name in Plex:</source>
        <translation>الا&amp;سم في Plex:</translation>
    </message>
    <message>
        <source>&amp;Tuners:</source>
        <translation>ال&amp;موالفات:</translation>
    </message>
    <message>
        <source>How many can watch at once. Plex notices a change only when the device is removed and added again.</source>
        <translation>كم يستطيعون المشاهدة معًا. لا يلحظ Plex التغيير إلا إذا أُزيل الجهاز وأُضيف من جديد.</translation>
    </message>
    <message>
        <source>Test &amp;card:</source>
        <translation>صورة الا&amp;ختبار:</translation>
    </message>
    <message>
        <source>Set the number of tuners to what your provider allows at once. Plex remembers the number: remove the device there and add it again after a change.</source>
        <translation>اضبط عدد الموالفات على ما يسمح به مزوّدك معًا. يتذكر Plex العدد: أزل الجهاز هناك وأضفه من جديد بعد أي تغيير.</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>الفيديو</translation>
    </message>
    <message>
        <source>Best &amp;quality of HLS:</source>
        <translation>أفضل &amp;جودة HLS:</translation>
    </message>
    <message>
        <source>The best there is</source>
        <translation>الأفضل الموجود</translation>
    </message>
    <message>
        <source> kbit/s</source>
        <translation> ك.بت/ث</translation>
    </message>
    <message>
        <source>Where a provider offers a channel in several qualities, the best one that stays below this is taken.</source>
        <translation>حيث يعرض المزوّد القناة بعدة جودات تؤخذ أفضل واحدة تبقى دون هذا.</translation>
    </message>
    <message>
        <source>&amp;End a viewer that takes nothing after:</source>
        <translation>إ&amp;نهاء مشاهد لا يأخذ شيئًا بعد:</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>A paused player takes nothing, too, and needs its tuner until then.</source>
        <translation>المشغّل الموقوف مؤقتًا لا يأخذ شيئًا أيضًا، ويحتاج إلى موالفه حتى ذلك.</translation>
    </message>
    <message>
        <source>&amp;Keep this computer awake while somebody watches or records</source>
        <translation>إ&amp;بقاء هذا الحاسوب مستيقظًا ما دام أحدهم يشاهد أو يسجّل</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>سطح المكتب</translation>
    </message>
    <message>
        <source>&amp;Start when I log in, without a window</source>
        <translation>ال&amp;بدء عند دخولي، بلا نافذة</translation>
    </message>
    <message>
        <source>Show a &amp;notification when:</source>
        <translation>إظهار إ&amp;شعار عندما:</translation>
    </message>
    <message>
        <source>Show a notification when</source>
        <translation>إظهار إشعار عندما</translation>
    </message>
    <message>
        <source>The page Events and the log keep all of them.</source>
        <translation>تحتفظ صفحة الأحداث والسجل بها كلها.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>ال&amp;عنوان:</translation>
    </message>
    <message>
        <source>All addresses of this computer</source>
        <translation>كل عناوين هذا الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Port of the interface:</source>
        <translation>&amp;منفذ الواجهة:</translation>
    </message>
    <message>
        <source>Any free one</source>
        <translation>أي منفذ حر</translation>
    </message>
    <message>
        <source>Port of the &amp;video:</source>
        <translation>منفذ ال&amp;فيديو:</translation>
    </message>
    <message>
        <source>Let Plex and other programs &amp;find this device</source>
        <translation>السماح لـ Plex وبرامج أخرى ب&amp;إيجاد هذا الجهاز</translation>
    </message>
    <message>
        <source>Port for &amp;discovery:</source>
        <translation>منفذ الا&amp;كتشاف:</translation>
    </message>
    <message>
        <source>Also answer on port &amp;80, if it is free</source>
        <translation>الإجابة أيضًا على المنفذ &amp;80 إن كان حرًا</translation>
    </message>
    <message>
        <source>Jellyfin looks for tuners there and nowhere else. Ports below 1024 need a permission of the system.</source>
        <translation>يبحث Jellyfin عن الموالفات هناك لا غير. تحتاج المنافذ تحت 1024 إلى إذن من النظام.</translation>
    </message>
    <message>
        <source>Changing an address or a port restarts the device for a moment; running streams end.</source>
        <translation>تغيير عنوان أو منفذ يعيد تشغيل الجهاز لحظة؛ وتنتهي البثوث الجارية.</translation>
    </message>
    <message>
        <source>Greyed values are set on the command line or in the environment and can only be changed there.</source>
        <translation>القيم الرمادية مضبوطة في سطر الأوامر أو البيئة ولا تُغيَّر إلا هناك.</translation>
    </message>
    <message>
        <source>More</source>
        <comment>settings that hardly anybody changes</comment>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Playlists (*.m3u *.m3u8)</source>
        <translation>قوائم التشغيل (*.m3u *.m3u8)</translation>
    </message>
    <message>
        <source>Guides (*.xml *.xmltv *.gz *.xz *.zip)</source>
        <translation>الأدلة (*.xml *.xmltv *.gz *.xz *.zip)</translation>
    </message>
    <message>
        <source>While there is no playlist</source>
        <translation>ما دامت لا توجد قائمة</translation>
    </message>
    <message>
        <source>Always offered</source>
        <comment>the test card</comment>
        <translation>معروضة دائمًا</translation>
    </message>
    <message>
        <source>Never offered</source>
        <comment>the test card</comment>
        <translation>غير معروضة أبدًا</translation>
    </message>
    <message>
        <source>Set on the command line or in the environment; change it there.</source>
        <translation>مضبوط في سطر الأوامر أو البيئة؛ غيّره هناك.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <comment>button: a copy of everything</comment>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Settings, channels and history in one file, for another computer or a bad day</source>
        <translation>الإعدادات والقنوات والسجل في ملف واحد، لحاسوب آخر أو ليوم سيئ</translation>
    </message>
    <message>
        <source>Puts such a file in the place of what is here</source>
        <translation>يضع ملفًا كهذا مكان ما هو موجود هنا</translation>
    </message>
    <message>
        <source>Event channels</source>
        <translation>قنوات الأحداث</translation>
    </message>
    <message>
        <source>Messages</source>
        <comment>MQTT, webhook, ntfy</comment>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>That of the system</source>
        <comment>language</comment>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>اللغة:</translation>
    </message>
    <message>
        <source>Another one is spoken from the next start on.</source>
        <translation>تُستخدم لغة أخرى من البدء التالي.</translation>
    </message>
</context>
<context>
    <name>SetupWizard</name>
    <message>
        <source>Set up PlexBridge</source>
        <translation>إعداد PlexBridge</translation>
    </message>
    <message>
        <source>Where do your channels come from?</source>
        <translation>من أين تأتي قنواتك؟</translation>
    </message>
    <message>
        <source>PlexBridge makes them appear in Plex as if you had a tuner with an aerial.</source>
        <translation>يُظهرها PlexBridge في Plex كأن لديك موالفًا بهوائي.</translation>
    </message>
    <message>
        <source>A &amp;playlist (M3U): an address or a file</source>
        <translation>&amp;قائمة تشغيل (M3U): عنوان أو ملف</translation>
    </message>
    <message>
        <source>An &amp;account: server, user and password (Xtream Codes)</source>
        <translation>&amp;حساب: خادم ومستخدم وكلمة سر (Xtream Codes)</translation>
    </message>
    <message>
        <source>An &amp;earlier PlexBridge, the one for Node.js</source>
        <translation>‏PlexBridge &amp;سابق، الذي لـ Node.js</translation>
    </message>
    <message>
        <source>Your playlist</source>
        <translation>قائمتك</translation>
    </message>
    <message>
        <source>The address that your provider gave you, or a file on this computer.</source>
        <translation>العنوان الذي أعطاك إياه مزوّدك، أو ملف على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Address or file of the playlist</source>
        <translation>عنوان القائمة أو ملفها</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>اختيار &amp;ملف…</translation>
    </message>
    <message>
        <source>With user name and password if it has them. Later on they are not shown any more.</source>
        <translation>مع اسم المستخدم وكلمة السر إن وُجدا. ولا يُعرضان بعد ذلك.</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>حسابك</translation>
    </message>
    <message>
        <source>Channels and guide are read from your provider&apos;s server.</source>
        <translation>تُقرأ القنوات والدليل من خادم مزوّدك.</translation>
    </message>
    <message>
        <source>Your earlier PlexBridge</source>
        <translation>‏PlexBridge السابق لديك</translation>
    </message>
    <message>
        <source>Channels, streams, guides and sessions are taken over. Nothing there is changed.</source>
        <translation>تُنقل القنوات والبثوث والأدلة والجلسات. ولا يُغيَّر شيء هناك.</translation>
    </message>
    <message>
        <source>Database or backup of the earlier PlexBridge</source>
        <translation>قاعدة بيانات PlexBridge السابق أو نسخته الاحتياطية</translation>
    </message>
    <message>
        <source>Its database (in its folder &quot;data&quot;) or a JSON backup that it made. It may keep running meanwhile; afterwards quit it, since both want the same ports.</source>
        <translation>قاعدة بياناته (في مجلده «data») أو نسخة JSON صنعها. قد يبقى يعمل أثناء ذلك؛ ثم أنهِه، إذ يريد الاثنان المنافذ نفسها.</translation>
    </message>
    <message>
        <source>What was taken over</source>
        <translation>ما نُقل</translation>
    </message>
    <message>
        <source>Channels, guides and past sessions of the earlier PlexBridge.</source>
        <translation>قنوات PlexBridge السابق وأدلته وجلساته الماضية.</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>نُقل</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>لم يُنقل</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>ما يدخل</translation>
    </message>
    <message>
        <source>All of it, or only some groups. This can be changed later in the settings.</source>
        <translation>كلها، أو بعض المجموعات فقط. يمكن تغيير ذلك لاحقًا في الإعدادات.</translation>
    </message>
    <message>
        <source>A guide</source>
        <translation>دليل</translation>
    </message>
    <message>
        <source>It tells Plex what is on and when. You may leave this empty.</source>
        <translation>يقول لـ Plex ما يُعرض ومتى. يمكنك تركه فارغًا.</translation>
    </message>
    <message>
        <source>Address or file of the guide</source>
        <translation>عنوان الدليل أو ملفه</translation>
    </message>
    <message>
        <source>An account brings its own guide, and many playlists name one; those are read by themselves. Add another XMLTV guide here if you have one. Channels without a guide get placeholders.</source>
        <translation>يأتي الحساب بدليله، وكثير من القوائم تسمّي واحدًا؛ وتُقرأ تلك تلقائيًا. أضف هنا دليل XMLTV آخر إن كان لديك. القنوات التي بلا دليل تحصل على برامج بديلة.</translation>
    </message>
    <message>
        <source>Your tuner</source>
        <translation>موالفك</translation>
    </message>
    <message>
        <source>How Plex shows it, and how many can watch at once.</source>
        <translation>كيف يعرضه Plex، وكم يستطيعون المشاهدة معًا.</translation>
    </message>
    <message>
        <source>&amp;Name in Plex:</source>
        <translation>الا&amp;سم في Plex:</translation>
    </message>
    <message>
        <source>&amp;Tuners:</source>
        <translation>ال&amp;موالفات:</translation>
    </message>
    <message>
        <source>As many as your provider allows at once. Plex remembers the number.</source>
        <translation>بقدر ما يسمح به مزوّدك معًا. يتذكر Plex العدد.</translation>
    </message>
    <message>
        <source>Now add PlexBridge in Plex</source>
        <translation>أضف PlexBridge الآن في Plex</translation>
    </message>
    <message>
        <source>These addresses are on the page &quot;Device&quot;, too.</source>
        <translation>هذه العناوين في صفحة «الجهاز» أيضًا.</translation>
    </message>
    <message>
        <source>PlexBridge was started with playlists on its command line or in its environment. They are used now; what was typed here is kept and used when it is started without them.</source>
        <translation>بُدئ PlexBridge بقوائم في سطر أوامره أو بيئته. وهي المستخدمة الآن؛ ويُحفظ ما كُتب هنا ويُستخدم عند بدئه بدونها.</translation>
    </message>
    <message>
        <source>In Plex, open Settings, then Live TV &amp; DVR, and choose Set Up Plex DVR. If PlexBridge is not found, choose to enter its address manually and type:</source>
        <translation>في Plex افتح الإعدادات، ثم «البث المباشر وDVR»، واختر إعداد Plex DVR. إن لم يُعثر على PlexBridge فاختر إدخال عنوانه يدويًا واكتب:</translation>
    </message>
    <message>
        <source>When asked for a guide, choose XMLTV and type:</source>
        <translation>عندما يُطلب دليل اختر XMLTV واكتب:</translation>
    </message>
    <message>
        <source>Set up &amp;Plex for me…</source>
        <translation>إعداد &amp;Plex نيابة عني…</translation>
    </message>
    <message>
        <source>Does the same in Plex by itself, after showing what it will do</source>
        <translation>يفعل ذلك نفسه في Plex تلقائيًا، بعد إظهار ما سيفعله</translation>
    </message>
    <message>
        <source>Check what Plex &amp;will find</source>
        <translation>ت&amp;حقق مما سيجده Plex</translation>
    </message>
    <message>
        <source>Choose a playlist</source>
        <translation>اختيار قائمة</translation>
    </message>
    <message>
        <source>Playlists (*.m3u *.m3u8)</source>
        <translation>قوائم التشغيل (*.m3u *.m3u8)</translation>
    </message>
    <message>
        <source>Choose the database or the backup</source>
        <translation>اختيار قاعدة البيانات أو النسخة</translation>
    </message>
    <message>
        <source>PlexBridge for Node.js (*.db *.sqlite *.json)</source>
        <translation>‏PlexBridge لـ Node.js (*.db *.sqlite *.json)</translation>
    </message>
    <message>
        <source>Choose a guide</source>
        <translation>اختيار دليل</translation>
    </message>
    <message>
        <source>Guides (*.xml *.xmltv *.gz *.xz *.zip)</source>
        <translation>الأدلة (*.xml *.xmltv *.gz *.xz *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Reading what is there…</source>
        <translation>يُقرأ ما هناك…</translation>
    </message>
    <message>
        <source>This was taken over. The file itself was not changed.</source>
        <translation>نُقل هذا. ولم يُغيَّر الملف نفسه.</translation>
    </message>
    <message>
        <source>The channels are being read…</source>
        <translation>تُقرأ القنوات…</translation>
    </message>
    <message>
        <source>Go back to correct it, or close this and refresh later.</source>
        <translation>ارجع لتصحيحه، أو أغلق هذا وحدّث لاحقًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) are ready for Plex.</source>
        <translation>
            <numerusform>%n قناة جاهزة لـ Plex.</numerusform>
            <numerusform>قناة واحدة جاهزة لـ Plex.</numerusform>
            <numerusform>قناتان جاهزتان لـ Plex.</numerusform>
            <numerusform>%n قنوات جاهزة لـ Plex.</numerusform>
            <numerusform>%n قناة جاهزة لـ Plex.</numerusform>
            <numerusform>%n قناة جاهزة لـ Plex.</numerusform>
        </translation>
    </message>
    <message>
        <source>Guide %1: %2</source>
        <comment>name of a guide, what is wrong with it</comment>
        <translation>الدليل %1: %2</translation>
    </message>
    <message>
        <source>This did not work yet</source>
        <translation>لم ينجح هذا بعد</translation>
    </message>
</context>
<context>
    <name>ShiftField</name>
    <message>
        <source>How times are corrected</source>
        <translation>كيف تُصحح الأوقات</translation>
    </message>
    <message>
        <source>Moved by</source>
        <comment>times of a guide: by so many hours</comment>
        <translation>مزاحة</translation>
    </message>
    <message>
        <source>Meant in the zone</source>
        <comment>times of a guide</comment>
        <translation>بتوقيت المنطقة</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source> h</source>
        <comment>hours</comment>
        <translation> س</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>As the guide has them</source>
        <comment>times</comment>
        <translation>كما في الدليل</translation>
    </message>
</context>
<context>
    <name>SignRow</name>
    <message>
        <source>To do</source>
        <translation>للعمل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>To know</source>
        <comment>a note in a list</comment>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a step</comment>
        <translation>فشل</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Address (http or https), with user name and password if it has them:</source>
        <translation>العنوان (http أو https)، مع اسم المستخدم وكلمة السر إن وُجدا:</translation>
    </message>
    <message>
        <source>Add address…</source>
        <translation>إضافة عنوان…</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>إضافة ملف…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>That is no address that begins with http:// or https://.</source>
        <translation>ليس عنوانًا يبدأ بـ http:// أو https://.</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>إضافة عنوان</translation>
    </message>
    <message>
        <source>Add file</source>
        <translation>إضافة ملف</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Edit address</source>
        <translation>تعديل العنوان</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>اختيار ملف آخر</translation>
    </message>
</context>
<context>
    <name>StartFailure</name>
    <message>
        <source>PlexBridge can&apos;t start</source>
        <translation>لا يستطيع PlexBridge البدء</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>استخدام المعتاد</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>It was given on the command line or in the environment as %1.</source>
        <translation>أُعطي في سطر الأوامر أو البيئة بـ %1.</translation>
    </message>
    <message>
        <source>Set it aside and begin anew</source>
        <translation>وضعه جانبًا والبدء من جديد</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>اختيار مجلد آخر…</translation>
    </message>
    <message>
        <source>Show its page</source>
        <translation>إظهار صفحته</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Choose a folder for data</source>
        <translation>اختيار مجلد للبيانات</translation>
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
        <translation>ما يخرج إلى كل المشاهدين معًا. انقر لترى النشاط.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tuner(s)</source>
        <comment>in use</comment>
        <translation>
            <numerusform>‏%1 من %n موالف</numerusform>
            <numerusform>‏%1 من موالف واحد</numerusform>
            <numerusform>‏%1 من موالفين</numerusform>
            <numerusform>‏%1 من %n موالفات</numerusform>
            <numerusform>‏%1 من %n موالفًا</numerusform>
            <numerusform>‏%1 من %n موالف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tuner(s) in use. Each viewer takes one. Click to see them.</source>
        <translation>
            <numerusform>‏%1 من %n موالف مستخدم. يأخذ كل مشاهد واحدًا. انقر لتراها.</numerusform>
            <numerusform>‏%1 من موالف واحد مستخدم. يأخذ كل مشاهد واحدًا. انقر لتراها.</numerusform>
            <numerusform>‏%1 من موالفين مستخدم. يأخذ كل مشاهد واحدًا. انقر لتراها.</numerusform>
            <numerusform>‏%1 من %n موالفات مستخدمة. يأخذ كل مشاهد واحدًا. انقر لتراها.</numerusform>
            <numerusform>‏%1 من %n موالفًا مستخدم. يأخذ كل مشاهد واحدًا. انقر لتراها.</numerusform>
            <numerusform>‏%1 من %n موالف مستخدم. يأخذ كل مشاهد واحدًا. انقر لتراها.</numerusform>
        </translation>
    </message>
    <message>
        <source>No traffic</source>
        <translation>لا حركة</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>For support</source>
        <translation>للدعم</translation>
    </message>
    <message>
        <source>This is what helps others to find a fault: version, settings without passwords, health and log. Read it before you pass it on; it names channels and addresses of this network.</source>
        <translation>هذا ما يساعد الآخرين على إيجاد خلل: الإصدار، والإعدادات بلا كلمات سر، والصحة، والسجل. اقرأه قبل تمريره؛ فهو يسمّي قنوات وعناوين في هذه الشبكة.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Save for support</source>
        <translation>حفظ للدعم</translation>
    </message>
    <message>
        <source>It was not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Choose another place.</source>
        <translation>لا يمكن كتابة %1. اختر مكانًا آخر.</translation>
    </message>
</context>
<context>
    <name>TakeoverText</name>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <comment>taken over or not</comment>
        <translation>
            <numerusform>لا قنوات (%n)</numerusform>
            <numerusform>قناة واحدة (%n)</numerusform>
            <numerusform>قناتان (%n)</numerusform>
            <numerusform>%n قنوات</numerusform>
            <numerusform>%n قناة</numerusform>
            <numerusform>%n قناة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) that were switched off</source>
        <translation>
            <numerusform>لا قنوات معطّلة (%n)</numerusform>
            <numerusform>قناة معطّلة (%n)</numerusform>
            <numerusform>قناتان معطّلتان (%n)</numerusform>
            <numerusform>%n قنوات معطّلة</numerusform>
            <numerusform>%n قناة معطّلة</numerusform>
            <numerusform>%n قناة معطّلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup address(es)</source>
        <translation>
            <numerusform>لا عناوين احتياطية (%n)</numerusform>
            <numerusform>عنوان احتياطي (%n)</numerusform>
            <numerusform>عنوانان احتياطيان (%n)</numerusform>
            <numerusform>%n عناوين احتياطية</numerusform>
            <numerusform>%n عنوانًا احتياطيًا</numerusform>
            <numerusform>%n عنوان احتياطي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <comment>taken over or not</comment>
        <translation>
            <numerusform>لا بثوث (%n)</numerusform>
            <numerusform>بث واحد (%n)</numerusform>
            <numerusform>بثّان (%n)</numerusform>
            <numerusform>%n بثوث</numerusform>
            <numerusform>%n بثًا</numerusform>
            <numerusform>%n بث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guide(s)</source>
        <translation>
            <numerusform>لا أدلة (%n)</numerusform>
            <numerusform>دليل واحد (%n)</numerusform>
            <numerusform>دليلان (%n)</numerusform>
            <numerusform>%n أدلة</numerusform>
            <numerusform>%n دليلًا</numerusform>
            <numerusform>%n دليل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past session(s)</source>
        <translation>
            <numerusform>لا جلسات سابقة (%n)</numerusform>
            <numerusform>جلسة سابقة (%n)</numerusform>
            <numerusform>جلستان سابقتان (%n)</numerusform>
            <numerusform>%n جلسات سابقة</numerusform>
            <numerusform>%n جلسة سابقة</numerusform>
            <numerusform>%n جلسة سابقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>اسم الجهاز</translation>
    </message>
    <message>
        <source>Number of tuners</source>
        <translation>عدد الموالفات</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>معرّف الجهاز</translation>
    </message>
    <message numerus="yes">
        <source>%n ffmpeg profile(s)</source>
        <translation>
            <numerusform>لا ملفات إعداد ffmpeg (%n)</numerusform>
            <numerusform>ملف إعداد ffmpeg (%n)</numerusform>
            <numerusform>ملفّا إعداد ffmpeg (%n)</numerusform>
            <numerusform>%n ملفات إعداد ffmpeg</numerusform>
            <numerusform>%n ملف إعداد ffmpeg</numerusform>
            <numerusform>%n ملف إعداد ffmpeg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programme(s) of the guide</source>
        <translation>
            <numerusform>لا برامج في الدليل (%n)</numerusform>
            <numerusform>برنامج من الدليل (%n)</numerusform>
            <numerusform>برنامجان من الدليل (%n)</numerusform>
            <numerusform>%n برامج من الدليل</numerusform>
            <numerusform>%n برنامجًا من الدليل</numerusform>
            <numerusform>%n برنامج من الدليل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n log line(s)</source>
        <translation>
            <numerusform>لا أسطر سجل (%n)</numerusform>
            <numerusform>سطر سجل (%n)</numerusform>
            <numerusform>سطرا سجل (%n)</numerusform>
            <numerusform>%n أسطر سجل</numerusform>
            <numerusform>%n سطر سجل</numerusform>
            <numerusform>%n سطر سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) of the database</source>
        <translation>
            <numerusform>لا جداول (%n)</numerusform>
            <numerusform>جدول من قاعدة البيانات (%n)</numerusform>
            <numerusform>جدولان من قاعدة البيانات (%n)</numerusform>
            <numerusform>%n جداول من قاعدة البيانات</numerusform>
            <numerusform>%n جدولًا من قاعدة البيانات</numerusform>
            <numerusform>%n جدول من قاعدة البيانات</numerusform>
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
        <translation>‏%1، موجود هنا من قبل</translation>
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
            <numerusform>لا مزيد (%n)</numerusform>
            <numerusform>واحد آخر (%n)</numerusform>
            <numerusform>اثنان آخران (%n)</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>The setting &quot;%1&quot; has a value that is not allowed</source>
        <translation>للإعداد «%1» قيمة غير مسموحة</translation>
    </message>
    <message>
        <source>The settings file can&apos;t be read</source>
        <translation>لا يمكن قراءة ملف الإعدادات</translation>
    </message>
    <message>
        <source>Check or remove the file %1, then start again.</source>
        <translation>تحقق من الملف %1 أو أزله، ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program</source>
        <translation>المنفذ %1 مشغول ببرنامج آخر</translation>
    </message>
    <message>
        <source>End the other program or choose another port in the settings.</source>
        <translation>أنهِ البرنامج الآخر أو اختر منفذًا آخر في الإعدادات.</translation>
    </message>
    <message>
        <source>Port %1 may not be used</source>
        <translation>لا يجوز استخدام المنفذ %1</translation>
    </message>
    <message>
        <source>Ports below 1024 need a privilege. Choose a higher one in the settings.</source>
        <translation>تحتاج المنافذ تحت 1024 إلى امتياز. اختر أعلى في الإعدادات.</translation>
    </message>
    <message>
        <source>This computer does not have the address %1</source>
        <translation>ليس لهذا الحاسوب العنوان %1</translation>
    </message>
    <message>
        <source>Choose another address in the settings, or leave it empty for all.</source>
        <translation>اختر عنوانًا آخر في الإعدادات، أو اتركه فارغًا لكلها.</translation>
    </message>
    <message>
        <source>The folder for data can&apos;t be used</source>
        <translation>لا يمكن استخدام مجلد البيانات</translation>
    </message>
    <message>
        <source>Make %1 writable or choose another folder.</source>
        <translation>اجعل %1 قابلًا للكتابة أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Another program holds the database</source>
        <translation>برنامج آخر يمسك قاعدة البيانات</translation>
    </message>
    <message>
        <source>Close it; waiting changes are then written by themselves.</source>
        <translation>أغلقه؛ فتُكتب التغييرات المنتظرة تلقائيًا.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>Free some space; waiting changes are then written by themselves.</source>
        <translation>وفّر مكانًا؛ فتُكتب التغييرات المنتظرة تلقائيًا.</translation>
    </message>
    <message>
        <source>The database can&apos;t be written</source>
        <translation>لا يمكن الكتابة في قاعدة البيانات</translation>
    </message>
    <message>
        <source>Make the folder for data writable.</source>
        <translation>اجعل مجلد البيانات قابلًا للكتابة.</translation>
    </message>
    <message>
        <source>The database was damaged and a new one was begun</source>
        <translation>كانت قاعدة البيانات تالفة فبُدئت جديدة</translation>
    </message>
    <message>
        <source>The old file was kept as %1.</source>
        <translation>حُفظ الملف القديم باسم %1.</translation>
    </message>
    <message>
        <source>The database was written by a newer PlexBridge</source>
        <translation>كتب قاعدة البيانات PlexBridge أحدث</translation>
    </message>
    <message>
        <source>Install that version again.</source>
        <translation>ثبّت ذلك الإصدار من جديد.</translation>
    </message>
    <message>
        <source>The database does not work</source>
        <translation>قاعدة البيانات لا تعمل</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached</source>
        <translation>لا يمكن الوصول إلى %1</translation>
    </message>
    <message>
        <source>Check the address and the network connection, then refresh.</source>
        <translation>تحقق من العنوان واتصال الشبكة، ثم حدّث.</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>‏%1 كبير جدًا</translation>
    </message>
    <message>
        <source>Choose a smaller list.</source>
        <translation>اختر قائمة أصغر.</translation>
    </message>
    <message>
        <source>There are no channels</source>
        <translation>لا توجد قنوات</translation>
    </message>
    <message>
        <source>%1 holds nothing that can be used</source>
        <translation>لا شيء يُستخدم في %1</translation>
    </message>
    <message>
        <source>Check the address of the playlist in the settings.</source>
        <translation>تحقق من عنوان القائمة في الإعدادات.</translation>
    </message>
    <message>
        <source>An entry of the list is not allowed</source>
        <translation>مدخل في القائمة غير مسموح</translation>
    </message>
    <message>
        <source>A damaged entry was skipped</source>
        <translation>تُخطي مدخل تالف</translation>
    </message>
    <message>
        <source>An entry occurs twice</source>
        <translation>مدخل يتكرر مرتين</translation>
    </message>
    <message>
        <source>The program %1 is missing</source>
        <translation>البرنامج %1 ناقص</translation>
    </message>
    <message>
        <source>Install it to play these channels.</source>
        <translation>ثبّته لتشغيل هذه القنوات.</translation>
    </message>
    <message>
        <source>The provider refused the stream (%1)</source>
        <translation>رفض المزوّد البث (%1)</translation>
    </message>
    <message>
        <source>Check the subscription, or whether too many streams run at once.</source>
        <translation>تحقق من الاشتراك، أو مما إذا كانت بثوث كثيرة تعمل معًا.</translation>
    </message>
    <message>
        <source>The provider closed the connection</source>
        <translation>أغلق المزوّد الاتصال</translation>
    </message>
    <message>
        <source>Plex usually tunes in again.</source>
        <translation>يعاود Plex التوليف عادة.</translation>
    </message>
    <message>
        <source>The provider sent no video</source>
        <translation>لم يرسل المزوّد فيديو</translation>
    </message>
    <message>
        <source>Try another channel, or again later.</source>
        <translation>جرّب قناة أخرى، أو لاحقًا.</translation>
    </message>
    <message>
        <source>PlexBridge is already running</source>
        <translation>‏PlexBridge يعمل أصلًا</translation>
    </message>
    <message>
        <source>It runs without a window, as a service of this computer, with the same folder for data.</source>
        <translation>يعمل بلا نافذة، كخدمة لهذا الحاسوب، بمجلد البيانات نفسه.</translation>
    </message>
    <message>
        <source>Its window was brought to the front.</source>
        <translation>أُحضرت نافذته إلى الأمام.</translation>
    </message>
    <message>
        <source>Another tuner at %1 has the same device ID</source>
        <translation>لموالف آخر على %1 معرّف الجهاز نفسه</translation>
    </message>
    <message>
        <source>Plex takes both for one tuner, and neither works reliably. Switch the other one off, or choose &quot;Use another device ID&quot; on the Device page.</source>
        <translation>يحسبهما Plex موالفًا واحدًا، ولا يعمل أيهما بثبات. أوقف الآخر، أو اختر «استخدام معرّف جهاز آخر» في صفحة الجهاز.</translation>
    </message>
    <message>
        <source>This is nothing that can be taken over</source>
        <translation>هذا ليس شيئًا يمكن نقله</translation>
    </message>
    <message>
        <source>Choose the database of the earlier PlexBridge, plextv.db, or a JSON backup that it made. (%1)</source>
        <comment>in brackets: what is wrong with the file</comment>
        <translation>اختر قاعدة بيانات PlexBridge السابق، plextv.db، أو نسخة JSON صنعها. (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>problem, then its technical detail</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1 – %2</source>
        <comment>line number in a file, then the problem</comment>
        <translation>السطر %1 – %2</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>خامل</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>يبث</translation>
    </message>
    <message>
        <source>Buffering</source>
        <translation>يخزّن مؤقتًا</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>موقوف مؤقتًا</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>a viewing session</comment>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a viewing session</comment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Known, but nothing was asked for yet.</source>
        <translation>معروف، لكن لم يُطلب شيء بعد.</translation>
    </message>
    <message>
        <source>Video reaches the viewer.</source>
        <translation>يصل الفيديو إلى المشاهد.</translation>
    </message>
    <message>
        <source>Waiting for video from the provider.</source>
        <translation>ينتظر الفيديو من المزوّد.</translation>
    </message>
    <message>
        <source>The viewer takes no video at the moment.</source>
        <translation>لا يأخذ المشاهد فيديو الآن.</translation>
    </message>
    <message>
        <source>The session is over and leaves the table soon.</source>
        <translation>انتهت الجلسة وستغادر الجدول قريبًا.</translation>
    </message>
    <message>
        <source>The session broke off.</source>
        <translation>انقطعت الجلسة.</translation>
    </message>
    <message>
        <source>The viewer left</source>
        <translation>غادر المشاهد</translation>
    </message>
    <message>
        <source>Stopped on request</source>
        <translation>أُوقفت عند الطلب</translation>
    </message>
    <message>
        <source>Removed on request</source>
        <translation>أُزيلت عند الطلب</translation>
    </message>
    <message>
        <source>No sign of life for ten minutes</source>
        <translation>لا علامة حياة لعشر دقائق</translation>
    </message>
    <message>
        <source>PlexBridge was restarted and the viewer did not come back</source>
        <translation>أُعيد تشغيل PlexBridge ولم يعد المشاهد</translation>
    </message>
    <message>
        <source>No video could be given</source>
        <translation>تعذّر إعطاء فيديو</translation>
    </message>
    <message>
        <source>The viewer took no video for too long</source>
        <translation>لم يأخذ المشاهد فيديو لمدة طويلة</translation>
    </message>
    <message>
        <source>The requested duration was over</source>
        <translation>انقضت المدة المطلوبة</translation>
    </message>
    <message>
        <source>Made room for newer sessions</source>
        <translation>أفسحت المجال لجلسات أحدث</translation>
    </message>
    <message>
        <source>The same session started anew</source>
        <translation>بدأت الجلسة نفسها من جديد</translation>
    </message>
    <message>
        <source>PlexBridge was quit</source>
        <translation>أُنهي PlexBridge</translation>
    </message>
    <message>
        <source>The computer went to sleep</source>
        <translation>نام الحاسوب</translation>
    </message>
    <message>
        <source>There is no such channel</source>
        <translation>لا توجد قناة كهذه</translation>
    </message>
    <message>
        <source>PlexBridge had just started and was not ready</source>
        <translation>كان PlexBridge قد بدأ للتو ولم يكن جاهزًا</translation>
    </message>
    <message>
        <source>The tuner that was asked for was in use</source>
        <translation>كان الموالف المطلوب مشغولًا</translation>
    </message>
    <message>
        <source>All tuners were in use</source>
        <translation>كانت كل الموالفات مشغولة</translation>
    </message>
    <message>
        <source>The provider refused the stream</source>
        <translation>رفض المزوّد البث</translation>
    </message>
    <message>
        <source>It ran when PlexBridge was restarted. Its viewer has a minute to come back.</source>
        <translation>كانت تعمل عند إعادة تشغيل PlexBridge. لدى مشاهدها دقيقة ليعود.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>why a session is over, what its state means</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>First video arrived</source>
        <translation>وصل أول فيديو</translation>
    </message>
    <message>
        <source>The provider sent nothing</source>
        <translation>لم يرسل المزوّد شيئًا</translation>
    </message>
    <message>
        <source>Video flows again</source>
        <translation>يتدفق الفيديو من جديد</translation>
    </message>
    <message>
        <source>The viewer took no video</source>
        <translation>لم يأخذ المشاهد فيديو</translation>
    </message>
    <message>
        <source>The viewer takes video again</source>
        <translation>يأخذ المشاهد الفيديو من جديد</translation>
    </message>
    <message>
        <source>The client asked for the session</source>
        <translation>سأل العميل عن الجلسة</translation>
    </message>
    <message>
        <source>The client asked to play</source>
        <translation>طلب العميل التشغيل</translation>
    </message>
    <message>
        <source>The client asked to pause</source>
        <translation>طلب العميل الإيقاف المؤقت</translation>
    </message>
    <message>
        <source>The client asked to stop</source>
        <translation>طلب العميل الإيقاف</translation>
    </message>
    <message>
        <source>The viewer tuned in</source>
        <translation>والف المشاهد</translation>
    </message>
    <message>
        <source>The stream ended</source>
        <translation>انتهى البث</translation>
    </message>
    <message>
        <source>The stream broke off</source>
        <translation>انقطع البث</translation>
    </message>
    <message>
        <source>Taken over from before the restart</source>
        <translation>منقولة من قبل إعادة التشغيل</translation>
    </message>
    <message>
        <source>Direct</source>
        <comment>video is passed on as it comes</comment>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>HLS</source>
        <comment>the stream comes as a list of pieces</comment>
        <translation>HLS</translation>
    </message>
    <message>
        <source>Through ffmpeg</source>
        <comment>video is repacked by the program ffmpeg</comment>
        <translation>عبر ffmpeg</translation>
    </message>
    <message>
        <source>Test card</source>
        <translation>صورة الاختبار</translation>
    </message>
    <message>
        <source>Debug</source>
        <comment>log level</comment>
        <translation>تنقيح</translation>
    </message>
    <message>
        <source>Info</source>
        <comment>log level</comment>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>log level</comment>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>log level</comment>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Database fine</source>
        <comment>status line</comment>
        <translation>قاعدة البيانات جيدة</translation>
    </message>
    <message>
        <source>Sessions are kept and come back after a restart.</source>
        <translation>تُحفظ الجلسات وتعود بعد إعادة التشغيل.</translation>
    </message>
    <message>
        <source>New database</source>
        <comment>status line: a damaged one was set aside</comment>
        <translation>قاعدة بيانات جديدة</translation>
    </message>
    <message>
        <source>Viewing goes on, but sessions are only kept in memory until this is cured.</source>
        <translation>تستمر المشاهدة، لكن لا تُحفظ الجلسات إلا في الذاكرة حتى يُعالج هذا.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be written.</source>
        <translation>
            <numerusform>%n تغيير ينتظر الكتابة.</numerusform>
            <numerusform>تغيير واحد ينتظر الكتابة.</numerusform>
            <numerusform>تغييران ينتظران الكتابة.</numerusform>
            <numerusform>%n تغييرات تنتظر الكتابة.</numerusform>
            <numerusform>%n تغييرًا ينتظر الكتابة.</numerusform>
            <numerusform>%n تغيير ينتظر الكتابة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved</source>
        <comment>status line: the database can&apos;t be written</comment>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>%1 is an IPv6 address</source>
        <translation>‏%1 عنوان IPv6</translation>
    </message>
    <message>
        <source>Many programs search over IPv4 only and don&apos;t find PlexBridge. Leave the address in the settings empty, or type an IPv4 address.</source>
        <translation>كثير من البرامج تبحث عبر IPv4 فقط ولا تجد PlexBridge. اترك العنوان في الإعدادات فارغًا، أو اكتب عنوان IPv4.</translation>
    </message>
    <message>
        <source>It does not share the port, which programs search by SSDP on. End it, and PlexBridge takes part within half a minute. Plex usually finds PlexBridge all the same.</source>
        <translation>لا يشارك المنفذ الذي تبحث عليه البرامج بـ SSDP. أنهِه فيشارك PlexBridge خلال نصف دقيقة. يجد Plex عادة PlexBridge مع ذلك.</translation>
    </message>
    <message>
        <source>It is probably another tuner emulator or a second PlexBridge. End it, and PlexBridge takes the port within half a minute. Until then, type the address into Plex; the Device page shows it.</source>
        <translation>لعله محاكي موالف آخر أو PlexBridge ثانٍ. أنهِه فيأخذ PlexBridge المنفذ خلال نصف دقيقة. حتى ذلك اكتب العنوان في Plex؛ تعرضه صفحة الجهاز.</translation>
    </message>
    <message>
        <source>Discovery off</source>
        <comment>status line</comment>
        <translation>الاكتشاف موقوف</translation>
    </message>
    <message>
        <source>Plex does not find PlexBridge by itself. Type its address into Plex instead.</source>
        <translation>لا يجد Plex PlexBridge من تلقاء نفسه. اكتب عنوانه في Plex.</translation>
    </message>
    <message>
        <source>Discoverable</source>
        <comment>status line: other programs find us</comment>
        <translation>قابل للاكتشاف</translation>
    </message>
    <message>
        <source>Plex and other programs on this network find PlexBridge by themselves.</source>
        <translation>يجد Plex وبرامج أخرى في هذه الشبكة PlexBridge من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Discovery starts</source>
        <comment>status line</comment>
        <translation>يبدأ الاكتشاف</translation>
    </message>
    <message>
        <source>In a moment Plex and other programs can find PlexBridge by themselves.</source>
        <translation>بعد لحظة يستطيع Plex وبرامج أخرى إيجاد PlexBridge من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Device ID taken</source>
        <comment>status line: another device has the same</comment>
        <translation>معرّف الجهاز مأخوذ</translation>
    </message>
    <message>
        <source>Type the address into Plex instead; the Device page shows it.</source>
        <translation>اكتب العنوان في Plex؛ تعرضه صفحة الجهاز.</translation>
    </message>
    <message>
        <source>Partly discoverable</source>
        <comment>status line</comment>
        <translation>قابل للاكتشاف جزئيًا</translation>
    </message>
    <message>
        <source>Some programs may not find PlexBridge by themselves.</source>
        <translation>قد لا تجد بعض البرامج PlexBridge من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Not discoverable</source>
        <comment>status line</comment>
        <translation>غير قابل للاكتشاف</translation>
    </message>
    <message>
        <source>Other programs can&apos;t find PlexBridge by themselves.</source>
        <translation>لا تستطيع البرامج الأخرى إيجاد PlexBridge من تلقاء نفسها.</translation>
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
        <translation>السطر %1: %2</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Nobody is watching</source>
        <translation>لا أحد يشاهد</translation>
    </message>
    <message>
        <source>Open PlexBridge</source>
        <translation>فتح PlexBridge</translation>
    </message>
    <message>
        <source>Refresh channels and guide</source>
        <translation>تحديث القنوات والدليل</translation>
    </message>
    <message>
        <source>Purge ended</source>
        <comment>remove ended sessions from the table</comment>
        <translation>إزالة المنتهية</translation>
    </message>
    <message>
        <source>Stay awake while somebody watches</source>
        <comment>the computer</comment>
        <translation>البقاء مستيقظًا ما دام أحدهم يشاهد</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Pause tuner for an hour</source>
        <translation>إيقاف الموالف مؤقتًا لساعة</translation>
    </message>
    <message>
        <source>Pause tuner until resumed</source>
        <translation>إيقاف الموالف مؤقتًا حتى الاستئناف</translation>
    </message>
    <message>
        <source>Resume tuner</source>
        <translation>استئناف الموالف</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>end this stream</comment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Copy diagnosis</source>
        <comment>of this stream, to the clipboard</comment>
        <translation>نسخ التشخيص</translation>
    </message>
</context>
<context>
    <name>TrayPanel</name>
    <message>
        <source>PlexBridge – who watches</source>
        <translation>‏PlexBridge – من يشاهد</translation>
    </message>
    <message>
        <source>Resume tuner</source>
        <translation>استئناف الموالف</translation>
    </message>
    <message>
        <source>Open PlexBridge</source>
        <translation>فتح PlexBridge</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tuner(s) in use</source>
        <translation>
            <numerusform>‏%1 من %n موالف مستخدم</numerusform>
            <numerusform>‏%1 من موالف واحد مستخدم</numerusform>
            <numerusform>‏%1 من موالفين مستخدم</numerusform>
            <numerusform>‏%1 من %n موالفات مستخدمة</numerusform>
            <numerusform>‏%1 من %n موالفًا مستخدم</numerusform>
            <numerusform>‏%1 من %n موالف مستخدم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tuners in use, bit rate</comment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>Paused: new viewers are refused.</source>
        <translation>موقوف مؤقتًا: يُرَدّ المشاهدون الجدد.</translation>
    </message>
    <message>
        <source>Paused until %1: new viewers are refused.</source>
        <comment>clock time</comment>
        <translation>موقوف مؤقتًا حتى %1: يُرَدّ المشاهدون الجدد.</translation>
    </message>
    <message>
        <source>Nobody is watching</source>
        <translation>لا أحد يشاهد</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>end this stream</comment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <comment>what somebody watches</comment>
        <translation>إيقاف %1</translation>
    </message>
</context>
<context>
    <name>TrayReading</name>
    <message>
        <source>A viewer was turned away: all tuners are in use</source>
        <translation>رُدّ مشاهد: كل الموالفات مشغولة</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n جلسة</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%n جلسات</numerusform>
            <numerusform>%n جلسة</numerusform>
            <numerusform>%n جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is watching</source>
        <translation>لا أحد يشاهد</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tuner(s)</source>
        <comment>in use</comment>
        <translation>
            <numerusform>‏%1 من %n موالف</numerusform>
            <numerusform>‏%1 من موالف واحد</numerusform>
            <numerusform>‏%1 من موالفين</numerusform>
            <numerusform>‏%1 من %n موالفات</numerusform>
            <numerusform>‏%1 من %n موالفًا</numerusform>
            <numerusform>‏%1 من %n موالف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <translation>
            <numerusform>%n بث</numerusform>
            <numerusform>بث واحد</numerusform>
            <numerusform>بثّان</numerusform>
            <numerusform>%n بثوث</numerusform>
            <numerusform>%n بثًا</numerusform>
            <numerusform>%n بث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>streams</comment>
        <translation>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
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
        <translation>موقوف مؤقتًا: يُرَدّ المشاهدون الجدد</translation>
    </message>
    <message>
        <source>Paused until %1: new viewers are refused</source>
        <comment>clock time</comment>
        <translation>موقوف مؤقتًا حتى %1: يُرَدّ المشاهدون الجدد</translation>
    </message>
    <message>
        <source>This computer stays awake meanwhile</source>
        <comment>while somebody watches</comment>
        <translation>يبقى هذا الحاسوب مستيقظًا أثناء ذلك</translation>
    </message>
</context>
<context>
    <name>TunerModel</name>
    <message>
        <source>Tuner</source>
        <comment>column</comment>
        <translation>الموالف</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>column: in use or free</comment>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>column</comment>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Viewer</source>
        <comment>column: address of the viewer</comment>
        <translation>المشاهد</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <comment>column</comment>
        <translation>معدل البت</translation>
    </message>
    <message>
        <source>Tuner %1</source>
        <translation>الموالف %1</translation>
    </message>
    <message>
        <source>In use</source>
        <comment>a tuner</comment>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>Reserved</source>
        <comment>a tuner</comment>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>a tuner</comment>
        <translation>حر</translation>
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
        <translation>يبدأ العنوان بـ http:// أو https:// واسم خادم.</translation>
    </message>
    <message>
        <source>This is a folder. Choose the file in it.</source>
        <translation>هذا مجلد. اختر الملف فيه.</translation>
    </message>
    <message>
        <source>There is no such file on this computer.</source>
        <translation>لا يوجد ملف كهذا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This is neither an address, such as http://provider.example/list.m3u, nor a file, such as /home/me/list.m3u.</source>
        <translation>هذا ليس عنوانًا مثل http://provider.example/list.m3u، ولا ملفًا مثل /home/me/list.m3u.</translation>
    </message>
</context>
<context>
    <name>UpstreamModel</name>
    <message>
        <source>Channel</source>
        <comment>column</comment>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Provider</source>
        <comment>column</comment>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Picture and sound</source>
        <comment>column</comment>
        <translation>الصورة والصوت</translation>
    </message>
    <message>
        <source>Reopened</source>
        <comment>column: how often a connection was opened anew</comment>
        <translation>أُعيد فتحه</translation>
    </message>
    <message>
        <source>Errors</source>
        <comment>column: how many</comment>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>First video</source>
        <comment>column: time until it came</comment>
        <translation>أول فيديو</translation>
    </message>
    <message>
        <source>Viewers</source>
        <comment>column: how many</comment>
        <translation>المشاهدون</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>column: how much was received</comment>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <comment>column</comment>
        <translation>معدل البت</translation>
    </message>
    <message>
        <source>Waiting for data</source>
        <translation>ينتظر البيانات</translation>
    </message>
    <message>
        <source>Backup %1</source>
        <comment>receiving from the backup of that number</comment>
        <translation>الاحتياطي %1</translation>
    </message>
    <message>
        <source>Receiving</source>
        <comment>a connection that gets data</comment>
        <translation>يستقبل</translation>
    </message>
    <message>
        <source>%1 received</source>
        <comment>an amount of data</comment>
        <translation>استُقبل %1</translation>
    </message>
    <message>
        <source>The channel&apos;s own address failed: video comes from its backup %1.</source>
        <translation>فشل عنوان القناة نفسها: يأتي الفيديو من احتياطيّها %1.</translation>
    </message>
</context>
</TS>
