// Where the lines of the text stand on the page, and which line stands at a height.
"use strict";

const places = (() => {
  const main = document.querySelector("[data-policy-body]");
  if (!main) return null;

  const EDGE = 8; // pixels of air above the line at the upper edge
  const blocks = main.children;
  let lines = []; // the first line of each part
  let known = new WeakMap(); // the elements with lines inside a part, in their order

  function setLines(newLines) {
    lines = newLines;
  }

  function forget(block) {
    known.delete(block);
  }

  // The index of the last entry that is not above a limit, or -1; entries ascend.
  function lastUpTo(count, valueOf, limit) {
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (valueOf(middle) <= limit) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  const blockOf = (line) => Math.max(lastUpTo(lines.length, (at) => lines[at], line), 0);

  const lineIn = (index, element) => lines[index] + Number(element.dataset.line);

  // The elements of a part that stand for lines, each further down than the one before.
  function anchors(index) {
    const block = blocks[index];
    let found = known.get(block);
    if (!found) {
      found = [];
      let last = -1;
      for (const element of block.querySelectorAll("[data-line]")) {
        const line = Number(element.dataset.line);
        if (line < last || !element.getClientRects().length) continue;
        // Of an item and the paragraph in it, the inner one; both begin at the same height.
        if (line === last) found.pop();
        found.push(element);
        last = line;
      }
      known.set(block, found);
    }
    return found;
  }

  const topOf = (element) => element.getBoundingClientRect().top;

  // The innermost element on a line, or the last one before it.
  function elementOf(line) {
    const index = blockOf(line);
    const block = blocks[index];
    if (!block) return null;
    const here = anchors(index);
    const at = lastUpTo(here.length, (place) => lineIn(index, here[place]), line);
    return here[at] || block.firstElementChild || block;
  }

  // The line and height of an anchor, and of what comes below it.
  function stretch(index, at) {
    const here = anchors(index);
    const block = blocks[index];
    const below = blocks[index + 1];
    const start = here[at] || block;
    const line = here[at] ? lineIn(index, start) : lines[index];
    let end = block.getBoundingClientRect().bottom;
    let endLine = line + 1;
    if (here[at + 1]) {
      end = topOf(here[at + 1]);
      endLine = lineIn(index, here[at + 1]);
    } else if (below && lines[index + 1] > line) {
      end = topOf(below);
      endLine = lines[index + 1];
    }
    return { line, endLine, top: topOf(start), end };
  }

  // How far below the upper edge of the window a line stands, between the lines that have a place.
  function heightOf(line) {
    const index = blockOf(line);
    if (!blocks[index]) return 0;
    const here = anchors(index);
    const at = lastUpTo(here.length, (place) => lineIn(index, here[place]), line);
    const { line: first, endLine, top, end } = stretch(index, at);
    const share = endLine > first ? Math.min((line - first) / (endLine - first), 1) : 0;
    return top + Math.max(share, 0) * Math.max(end - top, 0) - EDGE;
  }

  function blockAt(height) {
    const bottom = (at) => blocks[at].getBoundingClientRect().bottom;
    return lastUpTo(blocks.length, bottom, height) + 1;
  }

  // The line that stands at a height of the window, with the share of it that lies above.
  function lineAt(height) {
    const index = Math.min(blockAt(height + 1), blocks.length - 1);
    if (index < 0) return 1;
    const here = anchors(index);
    // Scrolls end at whole pixels: what is less than one away is there.
    const at = lastUpTo(here.length, (place) => topOf(here[place]), height + 1);
    const { line, endLine, top, end } = stretch(index, at);
    if (end <= top) return line;
    const share = Math.min(Math.max((height - top) / (end - top), 0), 1);
    return line + share * (endLine - line);
  }

  const topLine = () => (window.scrollY <= 0 ? 1 : lineAt(EDGE));

  // The line of what stands at a point: of the element, else of the height.
  function lineOf(element, height) {
    const block = element.closest("[data-policy-body] > .b");
    if (!block) return main.contains(element) ? Math.floor(lineAt(height)) : 0;
    const index = Array.prototype.indexOf.call(blocks, block);
    const own = element.closest("[data-line]");
    if (own && block.contains(own) && !own.matches("ul, ol, dl, table")) return lineIn(index, own);
    const here = anchors(index);
    const at = Math.max(lastUpTo(here.length, (place) => topOf(here[place]), height), 0);
    return here[at] ? lineIn(index, here[at]) : lines[index];
  }

  const firstInSight = () => blockAt(EDGE + 1);
  const firstLine = () => lines[0] || 1;

  return {
    main, blocks, setLines, forget, elementOf, heightOf, lineAt, lineOf, topLine, firstInSight,
    firstLine,
  };
})();
