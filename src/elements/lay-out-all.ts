import { framesEnd } from './frames-end.ts';

/**
 * Lays out what else waits until it is near the screen, so that each seminar of a list is as high as it will be. The browser
 * remembers that once they wait again.
 */
export async function layOutAll(list: ParentNode): Promise<void> {
  const items = [...list.querySelectorAll<HTMLElement>('[part~="item"]')];
  for (const { style } of items) style.contentVisibility = 'visible';
  await framesEnd();
  for (const { style } of items) style.contentVisibility = '';
}
