import { textBounds } from '../../model/bounds.ts';
import { FeedError } from '../feed-error.ts';

const millions = (count: number): string => `${Math.ceil(count / 100_000) / 10} million characters`;

/**
 * A document that is text, in one piece and so bounded.
 *
 * @param name - what it is, to be named where it is too large
 * @throws TypeError where it is no text, FeedError where it is too large
 */
export function textDocument(
  document: unknown,
  name: string,
  address: string,
  most: number = textBounds.document,
): string {
  if (typeof document !== 'string') throw new TypeError(`${name} is text.`);
  if (document.length <= most) return document;
  const sentence = `${name} of ${millions(document.length)} is not read, ${millions(most)} are the most: leave out what is long past`;
  throw new FeedError('too-large', sentence, address);
}
