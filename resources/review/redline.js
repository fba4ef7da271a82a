// Beside the redline: which text is shown, and which change is marked.  ("page" is bridge.js.)
"use strict";

const redline = {
  // "markup", "final" or "original"
  mode(name) {
    document.body.dataset.mode = name;
  },

  // Formatting and renumbering drawn as changes, or folded into the text.
  noise(shown) {
    document.body.classList.toggle("show-noise", shown);
  },

  // Mark one change and bring it into view; none with -1.
  mark(number) {
    for (const old of document.querySelectorAll(".current-change")) {
      old.classList.remove("current-change");
    }
    const found = document.querySelectorAll(`[data-change="${number}"]`);
    for (const one of found) one.classList.add("current-change");
    const seen = [...found].find((one) => one.getClientRects().length);
    if (seen) seen.scrollIntoView({ block: "center" });
    return found.length;
  },
};
