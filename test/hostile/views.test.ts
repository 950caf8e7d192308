import { inThisZone } from './by-zone.ts';
import { expectHarmless, useHostilePage } from './harmless.ts';
import { everywhere, feedText, numbered, type HostileDocument } from './hostile-document.ts';
import { payloads } from './payloads.ts';

const documentsIn = (view: string, texts: readonly string[]): readonly HostileDocument[] =>
  texts.map((text, index) => ({
    name: numbered(view, index, text),
    document: feedText(...['a', 'b', 'c', 'd'].map((uid) => everywhere(text, uid))),
    view,
  }));

describe('In another view', () => {
  const page = useHostilePage('strict');

  for (const [at, view] of ['month', 'compact'].entries()) {
    // every sixth: all end in the same templates
    const texts = payloads.filter((_, index) => index % 6 === at);
    it(`no text in all fields at once does harm: ${view}`, () =>
      expectHarmless(page(), documentsIn(view, inThisZone(texts)))).timeout(120_000);
  }
});
