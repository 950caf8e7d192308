import { framesEnd } from './frames-end.ts';

/** What waits in a list until it is near the screen; nothing where neither browser nor page has it wait. */
export function waitingItems(list: ParentNode): readonly HTMLElement[] {
  const items = [...list.querySelectorAll<HTMLElement>('[part~="item"]')];
  const [first] = items;
  return first && getComputedStyle(first).contentVisibility === 'auto' ? items : [];
}

/** Lays out what waits until it is near the screen; the browser remembers how high it is once it waits again. */
export async function layOut(items: readonly HTMLElement[]): Promise<void> {
  for (const { style } of items) style.contentVisibility = 'visible';
  await framesEnd();
  for (const { style } of items) style.contentVisibility = '';
}

/** Lays out all that waits, so that each seminar of a list is as high as it will be. */
export async function layOutAll(list: ParentNode): Promise<void> {
  await layOut(waitingItems(list));
}
