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

describe('What is wrong with a page', () => {
  const page = (text: string, base = address) => diagnoseFeed({ address, base, status: 200, text }).message;

  it('is that it asks to sign in, or where it was led to', () => {
    expect(page('<!doctype html><form><input name=p type=password>')).to.contain('a page to sign in, not a feed');
    const led = page('<!doctype html><p>Welcome', 'https://www.example.edu/home');
    expect(led).to.contain('leads to https://www.example.edu/home, and this is a web page');
  });
});

describe('What is wrong with a request', () => {
  it('names the way out, with the address in it', () => {
    const { message } = diagnoseFeed({ address });
    expect(message).to.contain(`npx seminar-calendar feed ${address} --out DIR`);
    expect(message).to.contain('leads on more than 20 times');
  });

  it('is that no feed is asked for in this way', () => {
    const sentence = (asked: string) => diagnoseFeed({ address: asked }).message;
    expect(sentence('file:///home/seminars.json')).to.contain('put the feed on a web server');
    for (const asked of [
      'javascript:alert(1)',
      'ftp://example.edu/a.json',
      'about:blank',
      'webcal://example.edu/a.ics',
    ])
      expect(sentence(asked), asked).to.contain('begins with https: or http:');
  });

  it('tells of a password without repeating it', () => {
    const cause = new TypeError('cannot be constructed from https://ada:secret@example.edu/feed');
    const error = diagnoseFeed({ address: 'https://ada:secret@example.edu/feed', cause });
    expect(error).to.include({ code: 'unreachable', address });
    expect(error.message).to.equal(`${address}: no browser asks for an address with a name or a password in it`);
    expect(error.cause).to.equal(undefined);
  });

  it('is told by what came', () => {
    const told = (symptoms: object) => {
      const { code, message, status } = diagnoseFeed({ address, ...symptoms });
      return [code, status, message.slice(address.length + 2).slice(0, 28)];
    };
    expect(told({ isLate: true })).to.deep.equal(['timeout', undefined, 'no whole answer within 20 se']);
    expect(told({ status: 503 })).to.deep.equal(['http', 503, 'the server answered 503']);
    expect(told({ status: 0 })).to.deep.equal(['unreachable', 0, 'the answer may not be read: ']);
    expect(told({ status: 200, isBroken: true })).to.deep.equal(['unreachable', 200, 'the answer broke off before ']);
    expect(told({ status: 200, isTooLarge: true })).to.deep.equal(['too-large', 200, 'it holds more than 50 millio']);
    const cause = new RangeError('Maximum call stack size exceeded');
    const unread = ['unknown-format', 200, 'it came, and reading it fail'];
    expect(told({ status: 200, isUnread: true, cause })).to.deep.equal(unread);
  });
});
