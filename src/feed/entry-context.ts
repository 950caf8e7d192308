/**
 * What about an entry is not as the schema has it.
 *
 * - `shape`: a value may mean something all the same, and `tidy-feed.ts` knows what
 * - `object` `start` `nameless` `twin`: the entry cannot be shown
 * - `rest`: it and those behind it are too many
 * - `long` `many`: a text or a list is cut
 * - `end` `order` `zone` `zoneless` `address`: something of it is left out or guessed
 */
export type OddCode =
  | 'shape'
  | 'object'
  | 'rest'
  | 'start'
  | 'nameless'
  | 'twin'
  | 'long'
  | 'many'
  | 'end'
  | 'order'
  | 'zone'
  | 'zoneless'
  | 'address';

/** Takes what is odd, with the value that stands there. */
export type TakeOdd = (code: OddCode, value?: unknown) => void;

/** What an entry is read with. */
export interface EntryContext {
  /** The feed's address: relative addresses are relative to it. */
  readonly base: string;
  /** Zone of times that carry none. */
  readonly timeZone: string | undefined;
  readonly odd: TakeOdd;
}
