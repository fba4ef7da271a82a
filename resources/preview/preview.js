// Keeps the page in step with the text: replaces what changed, finds lines, tells what is in sight.
"use strict";

const preview = (() => {
  if (!places) return null;
  const { main, blocks, elementOf, heightOf, lineOf, topLine, firstInSight } = places;

  // From this many parts on, those out of sight are not laid out.
  const LARGE = 400;
  // As many parts at once are looked into; with more it is another text.
  const MORPHED = 40;

  let marked = null;
  let markedLine = 0;
  let expected = null; // where a scroll of ours will end: not to be told as the reader's
  let asked = false;
  let settling = 0;

  function makeBlocks(parts) {
    const template = document.createElement("template");
    template.innerHTML = parts.map((html) => `<div class="b">${html}</div>`).join("");
    return template.content;
  }

  // A change inside a part, such as one item of a long list, changes that item alone.
  const looksInside = ([, removed, parts]) => removed === parts.length && removed <= MORPHED;

  // Splices are [start, removed, parts], places of the page as it was, from the last to the first.
  function apply(splices, newLines, number) {
    const top = replacedTop(splices);
    unmark();
    for (const splice of splices) {
      const [start, some, parts] = splice;
      if (looksInside(splice)) {
        [...makeBlocks(parts).children].forEach((fresh, at) => {
          morphing.morph(blocks[start + at], fresh);
          places.forget(blocks[start + at]);
        });
        continue;
      }
      const removed = some < 0 ? blocks.length : some; // all that is there
      const behind = blocks[start + removed] || null;
      if (removed === blocks.length) {
        main.replaceChildren();
      } else {
        for (let count = 0; count < removed; count++) blocks[start].remove();
      }
      if (parts.length) main.insertBefore(makeBlocks(parts), behind);
    }
    setLines(newLines);
    mark(markedLine);
    if (top) holdStill(top);
    tellPainted(number);
    return blocks.length;
  }

  function clear() {
    main.replaceChildren();
    setLines([]);
    mark(0);
    scrollTo(0);
  }

  // Where the first part in sight stands, if it is about to be replaced.  Where it is not, the
  // engine itself keeps what is in sight where it is.
  function replacedTop(splices) {
    if (window.scrollY <= 0) return null;
    const index = firstInSight();
    let moved = 0;
    let found = false;
    for (const splice of splices) {
      const [start, removed, parts] = splice;
      if (removed < 0) return null;
      if (looksInside(splice)) continue;
      if (start + removed <= index) moved += parts.length - removed;
      else if (start <= index && parts.length && removed < blocks.length) found = true;
    }
    return found ? { index: index + moved, y: blocks[index].getBoundingClientRect().top } : null;
  }

  function holdStill({ index, y }) {
    const block = blocks[Math.min(index, blocks.length - 1)];
    if (!block) return;
    const style = document.documentElement.style;
    style.overflowAnchor = "none";
    window.scrollBy({ top: block.getBoundingClientRect().top - y, behavior: "instant" });
    requestAnimationFrame(() => requestAnimationFrame(() => (style.overflowAnchor = "")));
  }

  function setLines(newLines) {
    places.setLines(newLines);
    main.classList.toggle("large", newLines.length > LARGE);
  }

  // A message to ourselves comes after the frame has been drawn.  What scrolls until the frame after
  // that keeps the reader's place: the reader did not scroll.
  function tellPainted(number) {
    settling++;
    requestAnimationFrame(() => {
      requestAnimationFrame(() => requestAnimationFrame(() => settling--));
      const channel = new MessageChannel();
      channel.port1.onmessage = () => page.send("painted", number);
      channel.port2.postMessage(null);
    });
  }

  function unmark() {
    if (marked) marked.classList.remove("current");
    if (marked && !marked.classList.length) marked.removeAttribute("class");
    marked = null;
  }

  function mark(line) {
    markedLine = line;
    const next = line > 0 ? elementOf(line) : null;
    if (next === marked) return;
    unmark();
    if (next) next.classList.add("current");
    marked = next;
  }

  function scrollTo(top) {
    window.scrollTo({ top, behavior: "instant" });
    expected = window.scrollY;
  }

  // ``line`` may lie between two: 7.5 is the middle of what stands on line 7.
  function scrollToLine(line) {
    if (line <= places.firstLine()) return scrollTo(0);
    // Twice: the parts passed on the way get their real heights only now.
    for (let round = 0; round < 2; round++) scrollTo(window.scrollY + heightOf(line));
  }

  // Bring a line into sight with as little movement as will do.
  function reveal(line) {
    const element = line > 0 ? elementOf(line) : null;
    if (!element) return;
    for (let round = 0; round < 2; round++) {
      const { top, bottom } = element.getBoundingClientRect();
      const height = window.innerHeight;
      const margin = Math.min(48, height / 8);
      if (top < 0 && bottom > height) return;
      if (Math.min(Math.abs(top), Math.abs(bottom - height)) > height) {
        scrollTo(window.scrollY + top - height / 3);
      } else if (bottom > height && bottom - top < height - margin) {
        scrollTo(window.scrollY + bottom - height + margin);
      } else if (top < 0 || top > height - margin) {
        scrollTo(window.scrollY + top - margin);
      }
    }
  }

  document.addEventListener("scroll", () => {
    if (asked) return; // one answer a frame
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      const ours = expected !== null && Math.abs(window.scrollY - expected) < 2;
      expected = null;
      if (!ours && !settling) page.send("top", topLine());
    });
  });

  document.addEventListener("click", (event) => {
    const selection = document.getSelection();
    if (event.target.closest("a[href]") || (selection && !selection.isCollapsed)) return;
    const line = lineOf(event.target, event.clientY);
    if (line > 0) page.send("line", line);
  });

  // What is unfolded has places that it had not before.
  document.addEventListener("toggle", (event) => {
    const block = event.target.closest("[data-policy-body] > .b");
    if (block) places.forget(block);
  }, true);

  // What the window may set of the whole page: language, direction, width, words, classes.
  function setPage({ lang, dir, width, tooComplex, bodyClass }) {
    const root = document.documentElement;
    document.body.className = bodyClass;
    root.lang = lang;
    root.dir = dir;
    root.dataset.width = width;
    root.style.setProperty("--too-complex", JSON.stringify(tooComplex));
  }

  return { apply, clear, mark, scrollToLine, reveal, topLine, setPage };
})();
