import { expect } from '@open-wc/testing';
import { detectFormat } from '../../src/feed/detect-format.ts';
import { FeedError } from '../../src/feed/feed-error.ts';
import { foreignNames, formatNames } from '../../src/feed/foreign-formats.ts';
import { term } from '../feed-entries.ts';
import { parse, shapes } from './format-shapes.ts';

const localist = shapes.localist?.page as object;

const samples = Object.entries(shapes).flatMap(([name, documents]) =>
  Object.entries(documents).map(([shape, value]) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return { name, shape, text, document: parse(text) };
  }),
);
const isKnown = ({ name }: { readonly name: string }): boolean => formatNames.includes(name);

describe('A document’s format', () => {
  it('has a sample here, whichever it is', () => {
    for (const name of formatNames) expect(shapes, name).to.have.property(name);
  });

  for (const sample of samples) {
    const { name, shape, document, text } = sample;
    it(`is told from its shape: ${name}, ${shape}`, async () => {
      const found = await detectFormat(document, text);
      expect(found?.name).to.equal(isKnown(sample) ? name : undefined);
    });

    it(`is claimed by no other: ${name}, ${shape}`, () => {
      const others = foreignNames(document, text).filter((other) => other !== name);
      expect(others).to.deep.equal([]);
    });
  }

  for (const { name, shape, document, text } of samples.filter(isKnown)) {
    it(`is read by what is named for it: ${name}, ${shape}`, async () => {
      const found = await detectFormat(document, text, name);
      expect(found?.name).to.equal(name);
      const address = 'https://www.example.edu/feed';
      const raw = await found?.read(document ?? text, { address, now: Date.UTC(2026, 9, 7) });
      const seminars = [...(raw?.seminars ?? [])];
      if (!/empty|nothing|no |last page|without talks/.test(shape)) expect(seminars).not.to.have.length(0);
    });
  }

  it('is unknown for what is of none', async () => {
    const nothing = ['null', '5', '"x"', '{}', '[1,2]', '[null]', '{"events":[]}', '{"events":{}}', '{"data":[]}'];
    const unlike = [
      '{"results":[]}',
      '{"code":"success"}',
      '{"_links":{}}',
      '{"items":[{"start":{}}]}',
      '[{"@type":"x"}]',
    ];
    for (const text of [...nothing, ...unlike, '', 'words', '<!doctype html><title>x</title>', '<list', '<rss/>'])
      expect(await detectFormat(parse(text), text), text).to.equal(undefined);
  });

  it('is told in a moment, however large the document', async () => {
    const huge = Array.from({ length: 200_000 }, () => ({ a: { b: [] } }));
    const texts = ['{'.repeat(1e6), '<'.repeat(1e6), ' '.repeat(1e6), 'a,'.repeat(5e5), '\n'.repeat(1e6)];
    for (const value of [huge, { events: huge }, { data: huge }, { results: huge }]) await detectFormat(value, '');
    for (const text of texts) await detectFormat(undefined, text);
  });
});

describe('A format that is named', () => {
  const reading = async (name: string, value: unknown): Promise<unknown> => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    const document = parse(text);
    const found = await detectFormat(document, text, name);
    const address = 'https://www.example.edu/feed';
    return found?.read(document ?? text, { address, now: 0 });
  };
  const failure = (promise: Promise<unknown>): Promise<unknown> =>
    promise.then(
      () => 'no failure',
      (reason: unknown) => reason,
    );

  it('decides, whatever the document looks like', async () => {
    const both = { ...localist, seminars: term };
    expect((await detectFormat(both, ''))?.name).to.equal('seminar-feed');
    expect((await detectFormat(both, '', 'localist'))?.name).to.equal('localist');
  });

  it('counts as if it were not there where nobody knows it', async () => {
    for (const name of ['', 'ical', 'LOCALIST', 'constructor', '__proto__']) {
      expect((await detectFormat(localist, '', name))?.name, name).to.equal('localist');
      expect((await detectFormat(term, '', name))?.name, name).to.equal('seminar-feed');
    }
  });

  it('says that a document is not of it', async () => {
    for (const name of ['localist', 'indico', 'the-events-calendar', 'oxford-talks']) {
      for (const value of [null, 'not even JSON', { seminars: [] }, 5]) {
        const error = await failure(reading(name, value));
        expect(error, name).to.be.instanceOf(FeedError).and.to.include({ code: 'unknown-format' });
        expect(error).to.have.property('message').that.includes(`this is no ${name} feed: `);
        expect(error).to.have.property('cause').that.is.instanceOf(TypeError);
      }
    }
  });

  it('leaves a page to be looked behind', async () => {
    for (const name of formatNames.filter((known) => !['schema-org', 'viterbi-page'].includes(known)))
      expect(await detectFormat(undefined, '<!DOCTYPE html>\n<title>Ice</title>', name), name).to.equal(undefined);
  });
});
