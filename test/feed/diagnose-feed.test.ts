import { expect } from '@open-wc/testing';
import { diagnoseFeed } from '../../src/feed/diagnose-feed.ts';

const address = 'https://example.edu/feed';
const told = (text: string) => {
  const { code, message } = diagnoseFeed({ address, status: 200, text });
  return `${code}: ${message.slice(address.length + 2)}`;
};

describe('What is wrong with a document', () => {
  it('is said in words that fit it', () => {
    expect(told('<!doctype html><p>Not found')).to.match(/^html-page: /);
    expect(told('<?xml version="1.0"?><rss><channel><title>News</title></channel></rss>')).to.match(
      /^unknown-format: this is XML without/,
    );
    expect(told('// fetched from afar\nread({"count": 1})')).to.match(/^not-json: .*JSONP.*ask for \.json/);
    expect(told('Name;Room\nIce;12')).to.match(/^unknown-format: .*the first row must name a date/);
    expect(told('{"seminars": [}')).to.match(/^not-json: .*line 1, column 15/);
    expect(told('{"talks": []}')).to.match(/^unknown-format: this JSON/);
    expect(told('')).to.equal('not-json: the document is empty');
  });

  it('is read in linear time, however it is made', () => {
    for (const text of [' '.repeat(1e6), 'a'.repeat(1e6), '//'.repeat(5e5), '\n'.repeat(1e6)])
      expect(told(text)).to.contain(': ');
  });
});

describe('What is wrong with a request', () => {
  it('names the way out, with the address in it', () => {
    expect(diagnoseFeed({ address }).message).to.contain(`npx seminar-calendar feed ${address} --out DIR`);
  });
});
