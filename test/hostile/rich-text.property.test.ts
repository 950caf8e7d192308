import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { linkAddress } from '../../src/model/safe-address.ts';
import { findMath } from '../../src/text/math-spans.ts';
import { mathNode } from '../../src/text/math.ts';
import { plainText } from '../../src/text/plain-text.ts';
import { purifier } from '../../src/text/purify-html.ts';
import { renderLine, renderRichText, type RichTextOptions } from '../../src/text/rich-text.ts';
import { nodeFaults } from './allowed-nodes.ts';
import { anyMarkup, anyTex } from './any-markup.ts';

const address = (href: string): string | undefined => linkAddress(href, 'https://ok.example.edu/feed');
const math = { find: findMath, node: mathNode };
const base: RichTextOptions = { address };

/** Every way in which texts are made nodes, as what can be loaded is there or not. */
const ways: Readonly<Record<string, RichTextOptions>> = {
  'DOMPurify and Temml': { ...base, readHtml: purifier(), math },
  'DOMPurify alone': { ...base, readHtml: purifier() },
  'neither of both': base,
};

function rendered(text: string, options: RichTextOptions): HTMLElement {
  const host = document.createElement('div');
  host.setAttribute('part', 'text');
  host.append(renderRichText(text, options));
  return host;
}

const faultsIn = (host: Element): readonly string[] => [...host.querySelectorAll('*')].flatMap(nodeFaults);

/** Letters in the order they stand, which no way may lose or add to. */
const letters = (text: string | null): string => (text ?? '').replace(/\s+/g, '');

describe('Nodes of texts', () => {
  for (const [way, options] of Object.entries(ways)) {
    it(`are of the allow-list, whatever the markup, with ${way}`, () => {
      fc.assert(
        fc.property(anyMarkup, (text) => {
          expect(faultsIn(rendered(text, options))).to.deep.equal([]);
        }),
        { numRuns: 300 },
      );
      expect(window).not.to.have.property('__ran');
    }).timeout(60_000);

    it(`say what plain text says, with ${way}`, () => {
      fc.assert(
        fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
          const plain = text.replace(/[<&$\\]/g, '');
          expect(letters(rendered(plain, options).textContent)).to.equal(letters(plain));
        }),
        { numRuns: 200 },
      );
    });
  }

  it('are of the allow-list, whatever the TeX', () => {
    fc.assert(
      fc.property(anyTex, fc.constantFrom('$', '$$'), (tex, mark) => {
        const host = rendered(`Let ${mark}${tex}${mark} be.`, ways['DOMPurify and Temml']!);
        expect(faultsIn(host)).to.deep.equal([]);
      }),
      { numRuns: 200 },
    );
  }).timeout(60_000);

  it('are of the allow-list in titles, too', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyMarkup,
          anyTex.map((tex) => `On $${tex}$`),
        ),
        (text) => {
          const heading = document.createElement('h3');
          const line = document.createElement('bdi');
          heading.setAttribute('part', 'title');
          line.append(renderLine(text, math));
          heading.append(line);
          expect([...line.querySelectorAll('*')].flatMap(nodeFaults)).to.deep.equal([]);
        },
      ),
      { numRuns: 200 },
    );
  }).timeout(60_000);

  it('and plain text are made of anything without an exception', () => {
    fc.assert(
      fc.property(fc.oneof(anyMarkup, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        expect(plainText(text)).to.be.a('string');
      }),
      { numRuns: 300 },
    );
  });
});
