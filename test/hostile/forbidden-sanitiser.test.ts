import { expect } from '@open-wc/testing';
import { textOf } from '../text-of.ts';
import { inThisZone } from './by-zone.ts';
import { corpus } from './corpus.ts';
import { expectHarmless, useHostilePage } from './harmless.ts';
import { abstractOf } from './hostile-document.ts';
import { clear, knowsTypes, show } from './hostile-page.ts';

const withTexts = ['scripts and handlers', 'parsers that differ', 'mathematics'] as const;

describe('On a page whose policy forbids the sanitiser’s own', () => {
  const page = useHostilePage('forbidding');

  it('texts show, and the author is told why more plainly', async () => {
    const [shown] = await show(page(), [abstractOf('plain', '<p>Tides <b>rise</b></p><ul><li>and fall</li></ul>')]);
    const [text] = shown!.calendar.shadowRoot!.querySelectorAll('[part="text"]');
    expect(textOf(text)).to.equal('Kept words.Tides riseand fall');
    const told = page().view.record.warnings.filter((warning) => warning.includes('polic'));
    expect(told.length > 0).to.equal(knowsTypes);
    clear(page());
  });

  for (const kind of inThisZone(withTexts))
    it(`no harm is done by ${kind}`, () => expectHarmless(page(), corpus[kind]!)).timeout(120_000);
});
