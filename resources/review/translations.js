// Two languages side by side: the chosen clause is marked in both.  ("page" is bridge.js.)
"use strict";

const beside = {
  // Mark a row and bring it into sight; -1 marks none.
  choose(number) {
    for (const old of document.querySelectorAll(".chosen")) old.classList.remove("chosen");
    const row = document.querySelector(`[data-row="${number}"]`);
    if (!row) return;
    row.classList.add("chosen");
    const box = row.getBoundingClientRect();
    if (box.top < 40 || box.bottom > innerHeight) row.scrollIntoView({ block: "center" });
  },

  // Show all rows, or only those with something to do.
  only(open) {
    document.body.classList.toggle("only-open", open);
  },
};
