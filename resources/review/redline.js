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
    this.hideIn(document.querySelector("main"), name);
  },

  hideIn(main, name) {
    const hidden = this.hidden[name];
    if (!hidden) return;
    for (const mark of main.querySelectorAll(hidden)) this.hideAround(main, mark, `${hidden}, .whence`);
  },

  // An item or a row of which nothing is left must not leave its number or its line behind.
  hideAround(main, mark, hidden) {
    for (let at = mark.parentElement; at && at !== main; at = at.parentElement) {
      if (at.classList.contains("void")) continue;
      const texts = document.createTreeWalker(at, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = texts.currentNode;
        if (text.data.trim() && !text.parentElement.closest(hidden)) return;
      }
      for (const picture of at.querySelectorAll("img")) if (!picture.closest(hidden)) return;
      at.classList.add("void");
    }
  },

  // Formatting and renumbering drawn as changes, or folded into the text.
  noise(shown) {
    document.body.classList.toggle("show-noise", shown);
  },

  // Say beside moved clauses where they came from or went: [[change, words here, words there]].
  whence(moves) {
    for (const old of document.querySelectorAll(".whence")) old.remove();
    for (const [number, from, to] of moves) {
      for (const [mark, words] of [["ins", from], ["del", to]]) {
        const first = document.querySelector(`main ${mark}.moved[data-change="${number}"]`);
        if (!first || !words) continue;
        const note = document.createElement("span");
        note.className = `whence ${mark === "ins" ? "in" : "out"}`;
        note.dataset.change = number;
        note.textContent = words;
        first.before(note, " ");
      }
    }
  },

  // Changes that were accepted read as if nothing had happened.
  accept(numbers) {
    const accepted = new Set(numbers.map(String));
    for (const mark of document.querySelectorAll("[data-change]")) {
      mark.classList.toggle("accepted", accepted.has(mark.dataset.change));
    }
    for (const gone of document.querySelectorAll(".removed")) {
      gone.classList.toggle("accepted", !gone.querySelector("[data-change]:not(.accepted)"));
    }
    if (this.left) this.align();
  },

  // The old text on the left and the new one on the right, clause beside clause.
  sides(on) {
    const right = document.querySelector("main:not(.old)");
    if (this.left) {
      this.left.remove();
      this.left = null;
      right.parentElement.replaceWith(right);
      delete right.dataset.mode;
      for (const moved of right.querySelectorAll("[style*='--gap']")) moved.style.removeProperty("--gap");
      for (const empty of right.querySelectorAll(".void")) empty.classList.remove("void");
    }
    if (!on) return;
    this.mode("markup");
    const both = document.createElement("div");
    both.className = "sides";
    right.replaceWith(both);
    this.left = right.cloneNode(true);
    this.left.classList.add("old");
    for (const named of this.left.querySelectorAll("[id], [name]")) {
      named.removeAttribute("id");
      named.removeAttribute("name");
    }
    both.append(this.left, right);
    for (const [main, name] of [[this.left, "original"], [right, "final"]]) {
      main.dataset.mode = name;
      this.hideIn(main, name);
    }
    this.align();
  },

  // What is beside each other in the two columns, clause for clause, in reading order.
  beside: "p, li, h1, h2, h3, h4, h5, h6, tr, dt, dd, .removed",

  // Move what stands higher down to its counterpart; the columns have the same elements.
  align() {
    const right = document.querySelector("main:not(.old)");
    const columns = [this.left, right].map((main) => [...main.querySelectorAll(this.beside)]);
    for (const each of columns.flat()) each.style.removeProperty("--gap");
    const gap = (each) => parseFloat(each.style.getPropertyValue("--gap") || 0);
    const top = (each) => each.getBoundingClientRect().top + gap(each);
    // What is put above an element may change margins around it: the second look settles that.
    for (let look = 0; look < 2; look += 1) {
      const tops = columns.map((column) => column.map(top));
      const added = [0, 0];
      tops[0].forEach((_top, at) => {
        const apart = tops[0][at] + added[0] - tops[1][at] - added[1];
        if (Math.abs(apart) < 1) return;
        const higher = apart > 0 ? 1 : 0;
        const each = columns[higher][at];
        each.style.setProperty("--gap", `${gap(each) + Math.abs(apart)}px`);
        added[higher] += Math.abs(apart);
      });
    }
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

addEventListener("resize", () => {
  cancelAnimationFrame(redline.waiting);
  redline.waiting = requestAnimationFrame(() => redline.left && redline.align());
});
