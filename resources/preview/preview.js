// Keeps the page in step with the text: replaces what changed, finds lines, tells what is in sight.
"use strict";

const preview = (() => {
  const main = document.querySelector("[data-policy-body]");
  if (!main) return null;

  // From this many parts on, those out of sight are not laid out.
  const LARGE = 400;

  let lines = []; // the first line of each part
  let marked = null;
  let markedLine = 0;
  let expected = null; // where a scroll of ours will end: not to be told as the reader's
  let asked = false;
  let settling = 0;

  const blocks = main.children;

  function makeBlocks(parts) {
    const template = document.createElement("template");
    template.innerHTML = parts.map((html) => `<div class="b">${html}</div>`).join("");
    return template.content;
  }

  // Splices are [start, removed, parts], places of the page as it was, from the last to the first.
  function apply(splices, newLines, number) {
    const top = replacedTop(splices);
    for (const [start, some, parts] of splices) {
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
    for (const [start, removed, parts] of splices) {
      if (removed < 0) return null;
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
    lines = newLines;
    main.classList.toggle("large", lines.length > LARGE);
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

  // The index of the last part that begins at or before a line.
  function blockOf(line) {
    let low = 0;
    let high = lines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (lines[middle] <= line) low = middle + 1;
      else high = middle;
    }
    return Math.max(low - 1, 0);
  }

  // The innermost element on a line, or the last one before it.
  function elementOf(line) {
    const index = blockOf(line);
    const block = blocks[index];
    if (!block) return null;
    let found = null;
    for (const element of block.querySelectorAll("[data-line]")) {
      if (lines[index] + Number(element.dataset.line) <= line) found = element;
      else break;
    }
    return found || block.firstElementChild || block;
  }

  function lineOf(element) {
    const block = element.closest("[data-policy-body] > .b");
    if (!block) return 0;
    const index = Array.prototype.indexOf.call(blocks, block);
    const own = element.closest("[data-line]");
    const offset = own && block.contains(own) ? Number(own.dataset.line) : 0;
    return lines[index] + offset;
  }

  function mark(line) {
    markedLine = line;
    const next = line > 0 ? elementOf(line) : null;
    if (next === marked) return;
    if (marked) marked.classList.remove("current");
    if (next) next.classList.add("current");
    marked = next;
  }

  function scrollTo(top) {
    window.scrollTo({ top, behavior: "instant" });
    expected = window.scrollY;
  }

  function scrollToLine(line) {
    const element = elementOf(line);
    if (!element) return;
    if (line <= (lines[0] || 1)) return scrollTo(0);
    // Twice: the parts passed on the way get their real heights only now.
    for (let round = 0; round < 2; round++) {
      scrollTo(window.scrollY + element.getBoundingClientRect().top - 8);
    }
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

  function firstInSight() {
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (blocks[middle].getBoundingClientRect().bottom <= 8) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  // The line at the upper edge of what is in sight.
  function topLine() {
    if (window.scrollY <= 0) return lines[0] || 1;
    const low = firstInSight();
    const block = blocks[low];
    if (!block) return lines[lines.length - 1] || 1;
    let line = lines[low];
    for (const element of block.querySelectorAll("[data-line]")) {
      if (element.getBoundingClientRect().top > 9) break;
      line = lines[low] + Number(element.dataset.line);
    }
    return line;
  }

  document.addEventListener("scroll", () => {
    if (asked) return;
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
    const line = lineOf(event.target);
    if (line > 0) page.send("line", line);
  });

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
