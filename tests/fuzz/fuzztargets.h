// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

// Each gives any bytes to a reader of what others send, and ends the program where a promise of it is broken.
// Called by libFuzzer (fuzzdriver.cpp.in) and, with a fixed corpus, by the test of the same name. They return
// 0.

/// Gives any bytes to what reads packets of port 65001, and to the control protocol behind it. Ends the
/// program where one of their promises is broken. Called by libFuzzer, and by a test with a fixed corpus.
int fuzzDevicePacket(const uint8_t *data, size_t size);

/// Gives any bytes to what reads the answers of Xtream Codes accounts and the JSON backups of PlexBridge for
/// Node.js. Ends the program where one of their promises is broken. Called by libFuzzer, and by a test with a
/// fixed corpus.
int fuzzJson(const uint8_t *data, size_t size);

/// Gives any bytes to what reads M3U playlists. Ends the program where one of its promises is broken. Called
/// by libFuzzer, and by a test with a fixed corpus.
int fuzzM3u(const uint8_t *data, size_t size);

/// Gives any bytes, as a file, to what unpacks downloads. Ends the program where one of its promises is
/// broken.
int fuzzUnpack(const uint8_t *data, size_t size);

/// Gives any bytes to what reads XMLTV, in pieces, and what it gave to what writes it. Ends the program where
/// one of their promises is broken.
int fuzzXmltv(const uint8_t *data, size_t size);

/// Gives any bytes to what reads the head of a request, whole and in pieces, and session ids.
int fuzzRequestHead(const uint8_t *data, size_t size);

/// Gives any bytes to what reads the settings file, and changes it.
int fuzzSettings(const uint8_t *data, size_t size);

/// Gives any bytes, as a datagram, to what answers searches of SSDP.
int fuzzSsdp(const uint8_t *data, size_t size);

/// Gives any bytes to what reads playlists of HLS, and resolves the addresses in them.
int fuzzHls(const uint8_t *data, size_t size);

/// Gives any bytes, whole and in pieces, to what finds packets, tables and entry points in a transport
/// stream.
int fuzzTs(const uint8_t *data, size_t size);

/// Gives any bytes to what reads lists of channels in other forms than M3U: XSPF, PLS, bouquets, lines of
/// names and addresses, the lineup of an HDHomeRun.
int fuzzLists(const uint8_t *data, size_t size);

/// Gives any bytes, a head and a body, to what takes the framing out of a provider's answer.
int fuzzAnswerBody(const uint8_t *data, size_t size);

/// Gives any bytes to what reads the answers of media servers, as XML or as JSON, and plans by them.
int fuzzServerAnswer(const uint8_t *data, size_t size);

/// Gives any bytes, after the handshake, to a `/ws` over a real socket; another client of it must not notice.
int fuzzWebSocket(const uint8_t *data, size_t size);
