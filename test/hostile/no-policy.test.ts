import { corpusHere } from './by-zone.ts';
import { expectHarmless, useHostilePage } from './harmless.ts';

describe('On a page without a policy', () => {
  const page = useHostilePage('none');

  // what is large is shown alone, in long-tasks.test.ts
  for (const [kind, documents] of corpusHere.filter(([name]) => name !== 'sizes and depths'))
    it(`no harm is done by ${kind}`, () => expectHarmless(page(), documents)).timeout(120_000);
});
