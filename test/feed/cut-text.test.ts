import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { cutText } from '../../src/feed/cut-text.ts';
import { readEntries, readOne, reasons } from './read-entries.ts';

const picture = `data:image/png;base64,${'iVBORw0KGgo'.repeat(30_000)}`;

describe('A text that is too long', () => {
  it('loses the pictures written out in it, however they stand there, and nothing else', () => {
    for (const [before, after] of [
      ['<p>Silt<img alt="" src="', '"> and sand</p>'],
      ["<p>Silt<img src='", "'> and sand</p>"],
      ['<p>Silt<img src=', '> and sand</p>'],
      ['<p style="background: url(', ')">Silt and sand</p>'],
      ['Silt ![a delta](', ') and sand'],
    ] as const) {
      const { text, hadFiles, isCut } = cutText(before + picture + after, 1000);
      expect(text).to.equal(`${before}data:,${after}`);
      expect([hadFiles, isCut]).to.deep.equal([true, false]);
    }
    expect(
      cutText(`<img src="data:image/svg+xml;utf8,<svg viewBox='0 0 9 9'>${' '.repeat(99)}</svg>">Silt`, 50).text,
    ).to.equal('<img src="data:,">Silt');
  });

  it('keeps what is no such picture', () => {
    for (const text of ['field data: a, b and c', 'see metadata:text of "data:" and data:image alone'])
      expect(cutText(text, 1000)).to.include({ text, hadFiles: false, isCut: false });
  });

  it('is not cut within a tag, an entity or a letter', () => {
    expect(cutText('Silt and <a href="https://example.edu">sand</a>', 20).text).to.equal('Silt and ');
    expect(cutText('Silt and sand</p> again', 16).text).to.equal('Silt and sand');
    expect(cutText('Silt &amp; sand', 8).text).to.equal('Silt ');
    expect(cutText('Silt 𝔛 sand', 6).text).to.equal('Silt ');
    expect(cutText('Silte\u0301 sand', 5).text).to.equal('Silt');
    expect(cutText('Silt < sand, and so on', 15).text).to.equal('Silt < sand, an');
  });

  it('is never longer than its bound, and loses no more than a tag', () => {
    const piece = fc.constantFrom('<', '>', '&', ';', 'amp', 'a', '𝔛', '\u0301', '"', 'data:a/b,', ' ');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.integer({ min: 0, max: 60 }), (pieces, bound) => {
        const { text, isCut } = cutText(pieces.join(''), bound);
        expect(text.length).to.be.at.most(bound);
        if (isCut) expect(text).not.to.match(/[\ud800-\udbff]$/);
      }),
    );
  });

  it('is cut in linear time, however it is made', () => {
    for (const piece of ['data:', '<', '"data:image/png', 'data:image/png;base64,a"', '&#', '\u0301', 'a'])
      expect(cutText(piece.repeat(500_000), 1000).text).to.have.length.at.most(1000);
  });
});

describe('An abstract with a picture in it', () => {
  it('shows what stands behind the picture, and the author is told', async () => {
    const abstract = `<p>How deltas grow.</p><img src="${picture}"><p>And how they drown.</p>`;
    expect((await readOne({ abstract })).abstract).to.match(/grow.*drown/s);
    const { remarks } = await readEntries([{ title: 'Silt', start: '2026-10-08T15:30Z', description: abstract }]);
    expect(reasons(remarks).join()).to.match(
      /abstract has 330,\d{3} characters, and pictures .* are left out: put them on/,
    );
    const long = `${abstract}${'Silt. '.repeat(20_000)}`;
    const told = reasons((await readEntries([{ title: 'Silt', start: '2026-10-08T15:30Z', abstract: long }])).remarks);
    expect(told.join()).to.include('; without them it is cut at 100,000: put');
  });
});
