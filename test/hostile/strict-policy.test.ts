import { expect } from '@open-wc/testing';
import { corpusHere } from './by-zone.ts';
import { corpus } from './corpus.ts';
import { expectHarmless, useHostilePage } from './harmless.ts';

describe('The corpus', () => {
  it('holds at least 150 documents, each with a name of its own', () => {
    const names = Object.entries(corpus).flatMap(([kind, list]) => list.map(({ name }) => `${kind}, ${name}`));
    expect(names.length).to.be.greaterThan(150);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).to.deep.equal([]);
  });
});

describe('On a page with a strict policy', () => {
  const page = useHostilePage('strict');

  for (const [kind, documents] of corpusHere)
    it(`no harm is done by ${kind}`, () => expectHarmless(page(), documents)).timeout(120_000);
});
