import { bounds } from '../../model/bounds.ts';
import { decodeEntities } from '../../text/html-entities.ts';
import { hasMarkup, hasTag } from '../../text/known-tags.ts';
import { readBlocks } from './textile-blocks.ts';
import { readSource } from './textile-source.ts';

/** Some servers write entities as entities; what only speaks about tags keeps them, and so does HTML. */
function unescaped(source: string): string {
  if (hasTag(source)) return source;
  const decoded = decodeEntities(source);
  return hasTag(decoded) && !hasMarkup(decoded) ? source : decoded;
}

/**
 * Textile source as HTML, untrusted as before; text without any of its marks stays what it is. Formulas have no marks,
 * and where a character may mean itself it does. Time grows with the length; never throws.
 */
export function readTextile(source: string): string {
  const text = unescaped(source.slice(0, bounds.text)).replace(/\r\n?/g, '\n').trim();
  return readBlocks(readSource(text)) ?? text;
}
