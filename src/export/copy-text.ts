/**
 * Puts a text into the visitor's clipboard; to be called for the visitor's own click. False where the browser does not let
 * us, as in a frame that may not write there: the text is then to be shown for copying by hand.
 *
 * @param root - where a field may stand for a moment: in a modal dialog, only what is inside it can be selected
 * @param isLeaving - whether the click opens a tab too: that has the focus before the clipboard takes anything, so the older
 *   way, which copies at once, is tried first
 */
export async function copyText(text: string, root: Node = document.body, isLeaving = false): Promise<boolean> {
  if (isLeaving && copySelected(text, root)) return true;
  const { clipboard } = navigator as Partial<Pick<Navigator, 'clipboard'>>; // not there without https
  const isWritten = await clipboard?.writeText(text).then(
    () => true,
    () => false, // by a policy or the visitor; the older way has rules of its own
  );
  return isWritten || copySelected(text, root);
}

function copySelected(text: string, root: Node): boolean {
  const scope = root.getRootNode();
  const focused = scope instanceof ShadowRoot || scope instanceof Document ? scope.activeElement : undefined;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true; // no keyboard rises
  field.ariaHidden = 'true';
  // where it is seen to be, so that nothing scrolls there, and out of the way
  Object.assign(field.style, { position: 'fixed', insetBlockStart: '0', opacity: '0', pointerEvents: 'none' });
  root.appendChild(field);
  try {
    field.focus({ preventScroll: true });
    field.select();
    return document.execCommand('copy');
  } catch {
    return false; // browsers may drop it one day
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
