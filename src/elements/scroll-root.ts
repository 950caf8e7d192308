/** What stands around a node: of a shadow root its element, of what is slotted its slot. */
export const around = (node: Node): Node | null =>
  (node instanceof Element ? node.assignedSlot : null) ?? (node instanceof ShadowRoot ? node.host : node.parentNode);

/** Whether the page scrolls by this element's bars: the window takes those of the body where the root has none. */
function isWindows(element: Element): boolean {
  const { documentElement: root, body } = element.ownerDocument;
  return element === root || (element === body && getComputedStyle(root).overflowY === 'visible');
}

/**
 * What an element scrolls in: margins around the window do not reach into a page's own scrolling box, so whoever looks ahead
 * looks from there.
 */
export function scrollRoot(element: Element): Element | Document {
  for (let node = around(element); node; node = around(node)) {
    if (!(node instanceof Element) || node.scrollHeight <= node.clientHeight) continue;
    if (/auto|scroll/.test(getComputedStyle(node).overflowY) && !isWindows(node)) return node;
  }
  return element.ownerDocument;
}

/** How far it is scrolled down, in pixels. */
export const scrolled = (root: Element | Document): number =>
  root instanceof Document ? window.scrollY : root.scrollTop;

/** Top and bottom of what shows, in pixels of the window. */
export function screenOf(root: Element | Document): { readonly top: number; readonly bottom: number } {
  return root instanceof Document ? { top: 0, bottom: window.innerHeight } : root.getBoundingClientRect();
}
