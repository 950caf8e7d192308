import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { FeedError } from '../../../src/feed/feed-error.ts';
import { detectForeign, formatNames } from '../../../src/feed/foreign-formats.ts';
import { readSeminarFeed } from '../../../src/feed/formats/seminar-feed.ts';
import type { FeedContext, FeedReader } from '../../../src/feed/raw-seminar.ts';
import { readSeminars } from '../../../src/feed/read-seminars.ts';
import { anyEntry } from '../any-entry.ts';
import { expectSound } from '../expect-sound.ts';
import { parse, shapes } from '../format-shapes.ts';
import { anyChange, changed, changedText, hostileText } from './changed-document.ts';

const address = 'https://www.example.edu/feed';
const context: FeedContext = { address, now: Date.UTC(2026, 9, 7), timeZone: 'Europe/Oslo' };

/** An error that says something about the document, and is not a slip of ours. */
function expectOurs(error: unknown): void {
  expect(error).to.be.instanceOf(FeedError);
  const { cause } = error as FeedError;
  if (cause === undefined) return;
  expect(cause).to.be.instanceOf(TypeError);
  expect((cause as TypeError).message).not.to.match(/^(?:Cannot|Invalid) |undefined|is not a function|not iterable/);
}

/** Reads a document to its end as one of a format, and looks at whatever comes out. */
async function expectRead(name: string, value: unknown): Promise<void> {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const document = typeof value === 'string' ? parse(value) : value;
  const read: FeedReader | undefined =
    name === 'seminar-feed' ? readSeminarFeed : (await detectForeign(document, text, name))?.read;
  if (!read) return; // a page, behind which the feed may lie
  const bytes = new TextEncoder().encode(text).buffer;
  const raw = await Promise.resolve(read(document ?? text, { ...context, bytes })).catch((error: unknown) => {
    expectOurs(error);
  });
  if (!raw) return;
  const { seminars, rejected, remarks } = await readSeminars(raw, { base: address, timeZone: 'Europe/Oslo' });
  for (const seminar of seminars) expectSound(seminar);
  expect(new Set(seminars.map(({ uid }) => uid)).size).to.equal(seminars.length);
  for (const { place, reason, at } of [...rejected, ...remarks]) {
    expect(place).not.to.equal('');
    expect(reason.length).to.be.within(10, 400);
    expect(typeof at === 'number' || Array.isArray(at), place).to.equal(true);
  }
}

describe('A reader', () => {
  for (const name of formatNames) {
    const samples = Object.values(shapes[name] ?? {});

    it(`gives seminars or says what is wrong, whatever JSON it is given: ${name}`, () =>
      fc.assert(
        fc.asyncProperty(fc.oneof(fc.jsonValue(), fc.array(anyEntry, { maxLength: 3 })), (value) =>
          expectRead(name, value),
        ),
        { numRuns: 40 },
      ));

    it(`gives seminars or says what is wrong, whatever text it is given: ${name}`, () =>
      fc.assert(
        fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), hostileText), (value) => expectRead(name, value)),
        { numRuns: 40 },
      ));

    it(`reads what is left of its own documents once they are spoiled: ${name}`, () =>
      fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...samples),
          fc.array(anyChange, { minLength: 1, maxLength: 6 }),
          (value, changes) => {
            const document = typeof value === 'string' ? (parse(value) ?? value) : value;
            return expectRead(
              name,
              typeof document === 'string' ? changedText(document, changes) : changed(document, changes),
            );
          },
        ),
        { numRuns: 80 },
      )).timeout(60_000);
  }
});
