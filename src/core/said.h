// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/saying.h"

/// The sentences of ours: what is wrong with a stream, a download, a list, a guide, an import, a server or a
/// setting, and what was made of it. Each has its English, which is also how a translation is found, in
/// saidstreams.cpp, saidlists.cpp, saidservers.cpp or saidsettings.cpp; %1 to %9 are its arguments.
enum class Said : quint16 {
    Words, ///< none of ours
    // of streams and of whatever is fetched
    // clang-format off
    ProviderFellSilent, ProviderEndedStream, ProviderSendsNothing, ProviderSendsNothingAtAll,
    ProviderSentNoVideo, ProviderSendsPage, ProviderSendsText, ProviderRefusesLogin, ProviderWantsPayment,
    ProviderRefusesAccount, ProviderLacksStream, ProviderLacksForm, ProviderGaveUpStream,
    ProviderAskedTooOften, ProviderMayNotShow, ProviderFindsAccountOver, ProviderSourceSilent,
    ProviderHasTrouble, ProviderRefusesStream, ProviderAllowsNoFurther, ProviderCountsLast,
    ProviderCountsEnded, ProviderUnderstandsNot, ProviderOverloaded, ProviderServerDown,
    ProviderLeadsNowhere, NetworkWantsLogin, ProxyWantsLoginStatus, ProxyWantsLogin, ProxyForbids,
    ProxyUnreachable, ProxyLacksProvider, ProxyLacksServer, ProxyUnknown, ProxyUnusable,
    ProviderRefusesConnection, ServerRefusesConnection, ProviderBrokeOff, ServerBrokeOff, NoWayToProvider,
    NoWayToServer, ProviderUnreachable, ServerUnreachable, ProviderFellStill, ServerFellStill,
    ProviderClosedUnanswered, ServerClosedUnanswered, ProviderClosedEarly, ServerClosedEarly,
    ProviderGarbled, ServerGarbled, ProviderUnknown, ServerUnknown, ServerAnswered,
    ProviderAnswered,
    ServerCertificateRefused, ProviderCertificateRefused, ServerSpeaksNoTls, ProviderSpeaksNoTls,
    NoEncryption, ConnectionBroke, SystemError, NotHttp, NotTransportStream, AddressNotOfWeb, TookTooLong,
    NothingCame, RedirectedTooOften, RedirectedForbidden, RedirectedNowhere, LeadsNowhereReal, LeadsToUs,
    LeadsInward, ThisComputer, TheHouse, TheInternet, InterfaceDown, InterfaceUnusable, MoreThanMib,
    MoreThanMibUnpacked, MoreThanGib, Mib, NotUnpackable, NoSuchFileOrUnreadable, NoSuchFile,
    NotOrdinaryFile, NoFolder, ListsInCircles, NothingPlayable, AllTunersInUse, TunerTaken,
    OneConnectionInUse, ConnectionsInUse, PictureNeedsConverting, NotThroughProxy, NotOnInterface,
    FfmpegRefused, FfmpegUnanswered, FfmpegNoWay, FfmpegUnknownName, FfmpegCertificate, FfmpegNoGroup,
    FfmpegForeignAddress, FfmpegPortTaken, FfmpegStreamRefused, FfmpegTrouble, FfmpegNoStream,
    FfmpegIndexAtEnd, FfmpegNothingInIt, FfmpegNothingCame, FfmpegNotHeld, FfmpegKindUnknown,
    FfmpegNoVideo, FfmpegStreamEnded, FfmpegConnectionBroke, FfmpegMissing, FfmpegEnded,
    EncryptedForPlayer, SegmentNoVideo,
    KeyNotSixteenBytes, SegmentNotOnWeb, ProvidersPlacesTaken, ChannelsNotKnownYet, NoSuchTuner,
    NothingPlayedForNow, ClientBlocked, NotNumericAddress, ReceiverPortClosed, ReceiverKeepAlivesEnded,
    NoSignOfReceiver,
    // of lists, guides and what is taken over
    OfNamed, CopyIsUsed, LastGoodIsUsed, NoSuchChannel, NumberMalformed, NumberTaken, AtMostCharacters,
    AtMostBackups, OnlyWebAndFiles, OnlyWeb, NobodySearches, NothingButCopyDamaged, WebPageNotList,
    GuideNotList, AccountNotList, JsonNotList, NotAList, OneHlsStream, NoChannel, NoChannelBecause,
    OnlyFilms, OnlyHeadings, CutOffList, ShortList, OnlySomeCame, ListEmpty, ListTooLong, ListMissing,
    OnlyFirstChannels, OnlyFirstGuides, LineTooLong, QuoteNotClosed, HeaderLeftOut, HeaderRefused,
    BackupOf, AnotherAddress, ProtectedDrm, Protected, Nameless, NamelessListed, Undescribed,
    UndescribedListed, NoAddressFollows, FurtherLines, NeedsAddOn, ReachesThisComputer, NoStreamAddress,
    PathNotAllowed, KindNotSupported, AddressInvalid, ShowsPages, AccountIs, NotActive, LoginNotAccepted,
    AccountExpired, AccountExpiredOn, NoListOfChannels, ListsNone, ListUnreadable, ListEndsInMiddle,
    GroupsUnreadable, SendsNone, NoStreamId, NoStreamIdOf, NotAnAccount, DeviceListUnreadable, SetAside,
    NotXmltv, NoProgramme, EndsTooEarly, NothingReadable, TooMuchUnreadable, RecordTooLarge, TagTooLarge,
    NestedTooDeep, AtPlace, SeveralTimes, BareAmpersand, BareLess, UndefinedEntity, ControlCharacter,
    WrongBytes, WrongEncoding, Unclosed, StrayEnd, AttributeMended, RecordCut, TextOutside, ZoneUnknown,
    RecordDamaged, DescriptionsCut, GuideCutHours, GuideCutDays, PlaceholdersCutHours, PlaceholdersCutDays,
    PreparedNotKept, GuideCopyNotKept, GuideDatabaseNotKept, GuideDatabaseNotWritten, PatternWrong,
    PatternWithoutTitle, NoSuchZone, NotXml, NotJson, EmptyDocument, HasNoStream, NoPlayableStream,
    NotNetworkStream, TooManyOfIt, ComesWithoutHeader, ComesWithoutLogin, NoChannelHasThem,
    OffBesideOthers, ProtocolOptions, SessionsUnusable, WasSwitchedOff, ThereAreTooMany, AnotherDevice,
    FindsOutItself, GuidesReadAnew, TellOfOther, AsPlaylist, AsSecondPlaylist, SettingsHaveTooMany,
    SettingsSay, IntoHistory, HereAlready, NotAFile, NeitherDatabaseNorBackup, DatabaseOfOurs,
    DatabaseOfOthers, TableWithoutColumn, DatabaseUnreadable, DatabaseDamaged, DatabasePartlyDamaged,
    NoBackup, BackupTooNew, NotCopied, NoTemporaryFolder, AlwaysWritten, AnswerLength, AnswerType,
    AnswerChecksum, AnswerDeviceType, AnswerDeviceId, AnswerTuners, BeforeImport, BeforeImportBecause,
    // of media servers, messages, keychains, other devices and the computer
    DoesNotAnswer, AddressMustBeLike, OnlyAPerson, NoGuideTask, OwnDeviceSilent, NoCode, GuideWithoutEnd,
    GuideStillRead, DoesNotSayPlex, CodeNotTyped, CodeRanOut, NoSuchServer, ServerSilentEverywhere,
    AcceptsDeviceHidden, DeviceNotThere, AcceptsGuideHidden, NeitherXmlNorJson, PageForBrowsers,
    AnswerSaysNo, MoreThanAToken, BuiltWithoutKeychain, NotInKeychain, NoSessionBus, IsOff,
    OnlyThreeTargets, BrokerUnknown, BrokerNoEncryption, BrokerClosed, BrokerSilent,
    BrokerRefusesConnection, NoWayToBroker, BrokerOtherVersion, BrokerRefusesId, BrokerUnavailable,
    BrokerRefusesLogin, BrokerForbids, OneUnderWay, NoHdhomerunAnswers, HdhomerunAddressWrong,
    OnlyOtherBridges, TooManyBridges, DiskSilent, DatabaseOfSchema, SsdpNeedsIpv4, NoDeviceId,
    DeviceFileDamaged,
    // of settings and of copies of everything; "tuners must be …": the key stands before it
    SettingNumber, SettingFlag, SettingBroker, SettingTopic, SettingWebAddress, SettingNtfy,
    SettingPlaceholder, SettingWord, SettingHeader, SettingGroupRule, SettingTimes, SettingOwnAddress,
    SettingOneOf, SettingHexDigits, SettingProxy, SettingInterface, SettingLength, SettingAmount,
    SettingOnOffAsk, SettingEncoding, SettingPortTaken, SettingPortsTaken, SettingNoOption,
    SettingNeedsValue, SettingUnknown, SettingSourceTwice, SettingSourceMissing, SettingAccount,
    SettingZone, SettingShift, ExpressionTooLong, ExpressionWrong, SettingsNotText, SettingsLineWrong,
    SettingsTooLarge, NotWritten, NotUnpacked, CopyHoldsMore, MayNotBeRead, NotMoved, NotEncrypted,
    // clang-format on
};
inline constexpr int SaidCount = int(Said::NotEncrypted) + 1;

[[nodiscard]] const char *sentenceOf(Said code);
[[nodiscard]] Saying said(Said code, const QList<Saying> &arguments = {});
/// What somebody or something says, with its name before it where it has one.
[[nodiscard]] Saying saidOf(const QString &name, const Saying &saying);
/// What said `english` when it was stored (a history's row, an older event): the only way back from text.
/// Words of somebody else where no sentence fits.
[[nodiscard]] Saying recognised(const QString &english);
