/** 差し替え: makes the page look like a fresh one, and leaves alone what people have typed, chosen or opened. */

/** What a person changes, and the server does not know of; `data-` notes what was done to a form. */
const theirs = ['value', 'checked', 'selected', 'open', 'style', 'data-sent', 'data-typed'];

/**
 * Changes `old` until it looks like `fresh`. A node stays the same node where it has the same key, so
 * that focus, scrolling and half-typed text survive.
 *
 * @param {Element} old
 * @param {Element} fresh
 */
export function morph(old, fresh) {
  if (old.matches('[data-keep]')) return;
  morphAttributes(old, fresh);
  if (old.matches('.search')) morphSearch(old, fresh);
  else if (!old.matches('textarea')) morphChildren(old, fresh);
}

/**
 * @param {Element} old
 * @param {Element} fresh
 */
function morphAttributes(old, fresh) {
  const kept = old.matches('button') ? theirs.slice(1) : theirs;
  for (const { name } of [...old.attributes]) {
    if (!kept.includes(name) && !fresh.hasAttribute(name)) old.removeAttribute(name);
  }
  for (const { name, value } of fresh.attributes) {
    if (!kept.includes(name) && old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
}

/**
 * What has been chosen stands in its children; only what is wrong with it comes from the server.
 *
 * @param {Element} old
 * @param {Element} fresh
 */
function morphSearch(old, fresh) {
  const isWrong = fresh.querySelector('[role=combobox]')?.getAttribute('aria-invalid');
  const field = old.querySelector('[role=combobox]');
  if (isWrong === null || isWrong === undefined) field?.removeAttribute('aria-invalid');
  else field?.setAttribute('aria-invalid', isWrong);
}

/**
 * @param {Element} old
 * @param {Element} fresh
 */
function morphChildren(old, fresh) {
  const wanted = new Set([...fresh.childNodes].map(keyOf).filter((key) => key !== ''));
  /** @type {ChildNode | null} */
  let next = old.firstChild;
  for (const node of [...fresh.childNodes]) {
    next = dropUnwanted(next, wanted);
    const match = matching(old, node, next);
    if (match === null) {
      old.insertBefore(node, next);
      continue;
    }
    if (match === next) next = match.nextSibling;
    else old.insertBefore(match, next);
    if (match instanceof Element && node instanceof Element) morph(match, node);
    else if (match.nodeValue !== node.nodeValue) match.nodeValue = node.nodeValue;
  }
  while (next !== null) {
    const after = next.nextSibling;
    next.remove();
    next = after;
  }
}

/**
 * Removes what has a key that is not there any more, so that nothing else has to be moved.
 *
 * @param {ChildNode | null} next
 * @param {Set<string>} wanted
 */
function dropUnwanted(next, wanted) {
  while (next !== null && keyOf(next) !== '' && !wanted.has(keyOf(next))) {
    const after = next.nextSibling;
    next.remove();
    next = after;
  }
  return next;
}

/**
 * @param {Element} parent
 * @param {ChildNode} node
 * @param {ChildNode | null} next
 */
function matching(parent, node, next) {
  const key = keyOf(node);
  if (key === '') return next !== null && keyOf(next) === '' && isAlike(next, node) ? next : null;
  return [...parent.childNodes].find((one) => keyOf(one) === key && isAlike(one, node)) ?? null;
}

/**
 * @param {Node} one
 * @param {Node} other
 */
function isAlike(one, other) {
  if (one.nodeName !== other.nodeName) return false;
  if (!(one instanceof Element && other instanceof Element)) return true;
  return ['name', 'type', 'data-kind', 'data-action-id'].every(
    (name) => one.getAttribute(name) === other.getAttribute(name),
  );
}

/** @param {Node} node */
function keyOf(node) {
  if (!(node instanceof Element)) return '';
  const block = node.getAttribute('data-block');
  return node.id || (block === null ? '' : `block ${block}`);
}
