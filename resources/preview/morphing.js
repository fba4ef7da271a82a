// Makes one part of the page into another by changing only what differs inside it.
"use strict";

const morphing = (() => {
  // Where a part begins moves with every line above it, and is not a difference.
  const LINE = "data-line";

  function sameAttributes(one, other) {
    const count = (element) => element.attributes.length - element.hasAttribute(LINE);
    if (count(one) !== count(other)) return false;
    for (const { name, value } of one.attributes) {
      if (name !== LINE && other.getAttribute(name) !== value) return false;
    }
    return true;
  }

  function alike(one, other) {
    if (one.nodeName !== other.nodeName) return false;
    return one.nodeType !== Node.ELEMENT_NODE || sameAttributes(one, other);
  }

  function same(one, other) {
    if (!alike(one, other)) return false;
    if (one.nodeType !== Node.ELEMENT_NODE) return one.nodeValue === other.nodeValue;
    if (one.childNodes.length !== other.childNodes.length) return false;
    let [left, right] = [one.firstChild, other.firstChild];
    for (; left; left = left.nextSibling, right = right.nextSibling) {
      if (!same(left, right)) return false;
    }
    return true;
  }

  // Give an element the line of another; the lines inside it too, where it is the same otherwise.
  function relabel(one, other, inside) {
    if (one.nodeType !== Node.ELEMENT_NODE) return;
    const line = other.getAttribute(LINE);
    if (line === null) one.removeAttribute(LINE);
    else if (line !== one.getAttribute(LINE)) one.setAttribute(LINE, line);
    if (!inside) return;
    let [left, right] = [one.firstElementChild, other.firstElementChild];
    for (; left; left = left.nextElementSibling, right = right.nextElementSibling) {
      relabel(left, right, true);
    }
  }

  function change(one, other) {
    if (same(one, other)) return relabel(one, other, true);
    if (!alike(one, other)) return one.replaceWith(other);
    if (one.nodeType !== Node.ELEMENT_NODE) one.nodeValue = other.nodeValue;
    else {
      relabel(one, other, false);
      morph(one, other);
    }
  }

  // Make what an element holds into what another holds, which is used up.
  function morph(old, fresh) {
    const before = [...old.childNodes];
    const after = [...fresh.childNodes];
    const least = Math.min(before.length, after.length);
    let head = 0;
    while (head < least && same(before[head], after[head])) {
      relabel(before[head], after[head], true);
      head++;
    }
    let tail = 0;
    while (tail < least - head && same(before.at(-1 - tail), after.at(-1 - tail))) {
      relabel(before.at(-1 - tail), after.at(-1 - tail), true);
      tail++;
    }
    const gone = before.slice(head, before.length - tail);
    const come = after.slice(head, after.length - tail);
    const pairs = Math.min(gone.length, come.length);
    const behind = before[before.length - tail] || null;
    for (let at = 0; at < pairs; at++) change(gone[at], come[at]);
    for (const node of gone.slice(pairs)) node.remove();
    for (const node of come.slice(pairs)) old.insertBefore(node, behind);
  }

  return { morph };
})();
