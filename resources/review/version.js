// Beside an old version: the clause that was chosen is marked.  ("page" is bridge.js.)
"use strict";

const version = {
  // Mark what stands on a line of the text, or begins nearest before it; 0 marks nothing.
  mark(line) {
    for (const old of document.querySelectorAll(".chosen")) old.classList.remove("chosen");
    if (!line) return;
    let found = null;
    for (const each of document.querySelectorAll("[data-line]")) {
      if (Number(each.dataset.line) <= line) found = each;
    }
    if (!found) return;
    found.classList.add("chosen");
    const box = found.getBoundingClientRect();
    if (box.top < 0 || box.bottom > innerHeight) found.scrollIntoView({ block: "center" });
  },
};
