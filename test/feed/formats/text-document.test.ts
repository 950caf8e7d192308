import { expect } from '@open-wc/testing';
import { FeedError } from '../../../src/feed/feed-error.ts';
import { textDocument } from '../../../src/feed/formats/text-document.ts';

const address = 'https://www.example.edu/all.ics';

describe('a document that is text', () => {
  it('is text', () => {
    expect(textDocument('x', 'A table', address)).to.equal('x');
    for (const other of [undefined, null, 5, {}, []])
      expect(() => textDocument(other, 'A table', address)).to.throw(TypeError, 'A table is text.');
  });

  it('is bounded, and says what to do', () => {
    const read = () => textDocument('x'.repeat(2_345_678), 'XML', address, 2_000_000);
    expect(read).to.throw(FeedError, 'XML of 2.4 million characters').with.property('code', 'too-large');
    expect(read).to.throw(/2 million characters are the most/);
  });
});
