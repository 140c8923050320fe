// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the page as it is on the server: /ws says that something changed, the server writes what it is now.
'use strict';
(() => {
  const pause = 1500; // between two looks
  const lost = document.getElementById('lost');
  let socket = null, timer = null, patience = 1000;

  // The sections as the server writes them: it has escaped all that is in them.
  const show = (text) => {
    const fresh = new DOMParser().parseFromString(text, 'text/html');
    for (const section of fresh.querySelectorAll('section[id]')) {
      const old = document.getElementById(section.id);
      if (old && old.innerHTML !== section.innerHTML)
        old.innerHTML = section.innerHTML;
    }
  };

  const look = async (part) => {
    const query = new URLSearchParams(location.search);
    query.set('part', part);
    try {
      const answer = await fetch('/?' + query, { cache: 'no-store' });
      if (answer.ok)
        show(await answer.text());
    } catch { /* the socket says that the server is gone */ }
  };

  const soon = () => {
    if (timer === null && !document.hidden)
      timer = setTimeout(() => look('now').finally(() => { timer = null; }), pause);
  };

  const open = () => {
    if (socket || document.hidden)
      return;
    socket = new WebSocket((location.protocol === 'https:' ? 'wss://' : 'ws://') + location.host + '/ws');
    socket.onopen = () => { patience = 1000; lost.dataset.shown = 'no'; document.body.dataset.live = 'yes'; };
    socket.onmessage = soon;
    socket.onclose = () => {
      socket = null;
      document.body.dataset.live = 'no';
      if (document.hidden)
        return;
      lost.dataset.shown = 'yes';
      setTimeout(open, patience);
      patience = Math.min(patience * 2, 30000);
      soon(); // the feed may be full while all else works
    };
  };

  document.addEventListener('visibilitychange', () => {
    if (document.hidden) {
      if (socket)
        socket.close();
    } else {
      soon();
      open();
    }
  });
  setInterval(() => { if (!document.hidden) look('all'); }, 30000); // programmes end by themselves
  open();
})();
