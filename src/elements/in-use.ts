/** The visitor's selection, as far as it can be seen within a shadow root; true where there is one that cannot be seen. */
function selectionIn(root: ShadowRoot): Range | boolean {
  const selection: (Partial<Pick<Selection, 'getComposedRanges'>> & Pick<Selection, 'type'>) | null = getSelection();
  if (selection?.type !== 'Range') return false;
  const [composed] = selection.getComposedRanges?.({ shadowRoots: [root] }) ?? [];
  if (!composed) return true;
  const { startContainer, startOffset, endContainer, endOffset } = composed;
  const [start, end] = [startContainer, endContainer].map((node) => node.getRootNode());
  if (start !== end) return start === root || end === root;
  const range = new Range();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  // one around the element holds all of it
  return start === root ? range : range.intersectsNode(root.host);
}

/** What a visitor is at within a shadow root, asked about element after element: focus, selection, open menus. */
export function inUse(root: ShadowRoot): (element: Element) => boolean {
  const { activeElement } = root;
  const selection = selectionIn(root);
  const isSelected = (element: Element) => (selection instanceof Range ? selection.intersectsNode(element) : selection);
  return (element) =>
    element.contains(activeElement) || isSelected(element) || !!element.querySelector('[aria-expanded="true"]');
}
