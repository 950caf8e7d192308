import { decodeEntities, hasEntity } from './html-entities.ts';
import { hasMarkup, hasTag } from './known-tags.ts';

/** How often a text is taken for one that was escaped once more than it should have been. */
const rounds = 2;

/**
 * HTML that what made the feed escaped as if it were plain text ("&lt;p&gt;Hello&lt;/p&gt;"), once or twice, as it was.
 * A text with a tag of its own stays as it is, as does one where tags are only spoken about ("the &lt;b&gt; element").
 */
export function unescapeHtml(text: string): string {
  let read = text;
  for (let round = 0; round < rounds && !hasTag(read) && hasEntity(read); round += 1) {
    read = decodeEntities(read);
    if (hasMarkup(read)) return read;
  }
  return text;
}

/** References to what is around a tag's name. */
const brackets = /&(?=(?:[lg]t|#0{0,6}6[02]|#x0{0,6}3[ce]);)/gi;

/** A text that was decoded without the references that are still there, unless a tag would come of them. */
export function decodeRest(once: string): string {
  const twice = decodeEntities(once);
  return hasTag(twice) ? decodeEntities(once.replace(brackets, '&amp;')) : twice;
}

/** The text between two tags: references that are still there once it is decoded go too. */
export function decodeText(text: string): string {
  const once = decodeEntities(text);
  return once === text ? text : decodeRest(once);
}
