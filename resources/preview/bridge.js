// Runs beside the page in a world of its own: the page cannot see it, and cannot run anything.
"use strict";

const page = (() => {
  const waiting = [];
  let bridge = null;

  new QWebChannel(qt.webChannelTransport, (channel) => {
    bridge = channel.objects.bridge;
    while (waiting.length) bridge.receive(waiting.shift());
  });

  // Tell the window something: a kind and a value.
  function send(kind, value) {
    const text = JSON.stringify([kind, value]);
    if (bridge) bridge.receive(text);
    else waiting.push(text);
  }

  // Give the page another style without loading it anew.
  function restyle(css) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
    for (const link of document.querySelectorAll("head > link")) link.disabled = true;
  }

  function scrollToAnchor(id) {
    const target = id ? document.getElementById(id) : document.documentElement;
    if (target) target.scrollIntoView();
    return Boolean(target);
  }

  // The data of an element and of all it stands in; the innermost wins.
  function dataOf(element) {
    const data = {};
    for (let at = element; at; at = at.parentElement) {
      for (const [key, value] of Object.entries(at.dataset || {})) {
        if (!(key in data)) data[key] = value;
      }
    }
    return data;
  }

  // Timers do not run where a page's own scripts are off; frames, events and promises do.
  function follow(event, link) {
    event.preventDefault();
    if (typeof link.href !== "string") return;
    const [place, anchor] = link.href.split("#", 2);
    if (place === location.href.split("#", 1)[0]) scrollToAnchor(decode(anchor || ""));
    else send("link", link.href);
  }

  function decode(text) {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  }

  function clicked(event) {
    const link = event.target.closest("a[href], area[href]");
    const selection = document.getSelection();
    if (link) follow(event, link);
    else if (event.button === 0 && (!selection || selection.isCollapsed)) {
      send("click", dataOf(event.target));
    }
  }

  document.addEventListener("click", clicked);
  document.addEventListener("auxclick", clicked);
  document.addEventListener("submit", (event) => event.preventDefault());

  return { send, restyle };
})();
