// Beside the redline: which text is shown, and which change is marked.  ("page" is bridge.js.)
"use strict";

const redline = {
  // What each reading hides; "markup" hides nothing.
  hidden: { markup: "", final: "del, .removed", original: "ins" },

  // What gets a bar in the margin while a change in it is marked.
  places: "p, li, h1, h2, h3, h4, h5, h6, td, th, dt, dd, pre, blockquote, figcaption",

  mode(name) {
    document.body.dataset.mode = name;
    for (const empty of document.querySelectorAll(".void")) empty.classList.remove("void");
    const hidden = this.hidden[name];
    if (!hidden) return;
    for (const mark of document.querySelectorAll(hidden)) this.hideAround(mark, hidden);
  },

  // An item or a row of which nothing is left must not leave its number or its line behind.
  hideAround(mark, hidden) {
    const main = document.querySelector("main");
    for (let at = mark.parentElement; at && at !== main; at = at.parentElement) {
      if (at.classList.contains("void")) continue;
      const texts = document.createTreeWalker(at, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = texts.currentNode;
        if (text.data.trim() && !text.parentElement.closest(hidden)) return;
      }
      if (at.querySelector("img")) return;
      at.classList.add("void");
    }
  },

  // Formatting and renumbering drawn as changes, or folded into the text.
  noise(shown) {
    document.body.classList.toggle("show-noise", shown);
  },

  // Mark one change and bring it into view; none with -1.
  mark(number) {
    for (const old of document.querySelectorAll(".current-change, .current-place")) {
      old.classList.remove("current-change", "current-place");
    }
    const found = document.querySelectorAll(`[data-change="${number}"]`);
    for (const one of found) {
      one.classList.add("current-change");
      const place = one.closest(this.places);
      if (place) place.classList.add("current-place");
    }
    const seen = [...found].find((one) => one.getClientRects().length);
    if (seen) seen.scrollIntoView({ block: "center" });
    return found.length;
  },
};
