import { expect } from '@open-wc/testing';
import { decodeDocument } from '../../src/feed/decode-document.ts';
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
    expect(told('{"seminars": [}')).to.match(/^not-json: .*line 1, column 15/);
    expect(told('{"talks": []}')).to.match(/^unknown-format: this JSON/);
    expect(told('')).to.equal('not-json: the document is empty');
  });

  it('is of what kind a file is', () => {
    const decoded = (...bytes: number[]) => decodeDocument({ bytes: new Uint8Array(bytes), address }).text;
    expect(told(`${decoded(0x50, 0x4b, 3, 4, 20, 0, 0xff)} xl/workbook.xml`)).to.match(
      /^unknown-.*save it as CSV UTF-8/,
    );
    expect(told(`${decoded(0x50, 0x4b, 3, 4, 20, 0)} word/document.xml`)).to.include('of a word processor');
    expect(told(decoded(0x50, 0x4b, 3, 4, 20, 0))).to.include('a packed file: unpack it');
    expect(told(decoded(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1))).to.include('such as Excel');
    expect(told(decoded(0x1f, 0x8b, 8, 0, 0xe0))).to.include('a packed file: unpack it');
    expect(told(decoded(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a))).to.include('a picture');
    expect(told('%PDF-1.7\n%âãÏÓ')).to.include('this is a PDF');
    expect(told('{\\rtf1\\ansi {"seminars": []}}')).to.include('save it as plain text');
  });

  it('is what stands around its JSON', () => {
    for (const script of ['var seminars = {"a": 1};', 'window.seminars=[1]', 'export default {\n"a": 1}'])
      expect(told(script)).to.match(/^not-json: this is a script, .*delete what stands before the first/);
    for (const above of ['// made by hand', '# seminars', '<br />\n<b>Warning</b>: no file in line 3<br />', 'a, b'])
      expect(told(`${above}\n\n{"seminars": []}`), above).to.match(
        /^not-json: a line stands above the JSON: delete it/,
      );
    expect(told('/*O_o*/\ngoogle.visualization.Query.setResponse({"a": 1});')).to.include('JSONP');
  });

  it('is what its lists and keys are called', () => {
    const entry = { title: 'Ice', start: '2026-10-08' };
    const dated = { date: '2026-10-08', speaker: 'Nia Sato' };
    const of = (document: unknown) => told(JSON.stringify(document)).replace('unknown-format: ', '');
    expect(of({ count: 1, talks: [entry] })).to.equal('there is a list under “talks”: name it “seminars”');
    expect(of({ Seminars: [dated] })).to.equal(
      'there is a list under “Seminars”: name it “seminars”, and “date” in its entries “start”',
    );
    expect(of({ data: { list: [entry] } })).to.include('under “data.list”: put it at the top, as “seminars”');
    expect(of(entry)).to.equal('this is one entry alone: put it in a list, between [ and ]');
    expect(of([dated])).to.equal('its entries have no “start”: write that in place of “date”');
    expect(of({ seminars: {} })).to.include('“seminars” holds an object: make a list of it');
    for (const other of [{ people: [{ name: 'Ada', born: 1815 }] }, [{ state: 1, status: 2, title: 3 }], [[1]], null])
      expect(of(other)).to.match(/^this JSON is of no format/);
  });

  it('is what columns a table has not', () => {
    expect(told('Name;Room\nIce;12')).to.match(/^unknown-format: .*columns found: “Name”, “Room”; what is missing: /);
    expect(told('"Name";"Room"\nIce;12')).to.match(/missing: one for the date, such as Date, Start or When$/);
    expect(told('Date,Place\n2026-10-08,12')).to.match(/missing: one for the title or the speaker, such as Title/);
    expect(told('Seminars (autumn), 2026\nIce, 12')).to.include('columns found: “Seminars (autumn)”, “2026”; ');
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
    expect(message).to.contain('does not name the feed’s host in connect-src');
  });

  it('is what the server says, and what to do', () => {
    const sentence = (status: number) => diagnoseFeed({ address, status }).message.slice(address.length + 2);
    expect(sentence(401)).to.match(/^the server answered 401: it asks to sign in.* must be open to everybody$/);
    expect(sentence(403)).to.include('must be open to everybody');
    for (const status of [404, 410]) expect(sentence(status)).to.include('its capitals and its spelling');
    expect(sentence(429)).to.include('asked too often');
    expect(sentence(500)).to.include('a fault of its own');
    expect(sentence(418)).to.equal('the server answered 418');
  });

  it('is that no feed is asked for in this way', () => {
    const sentence = (asked: string) => diagnoseFeed({ address: asked }).message;
    expect(sentence('file:///home/seminars.json')).to.contain('put the feed on a web server');
    expect(sentence('webcal://example.edu/a.ics')).to.contain('write https:// in place of webcal://');
    for (const asked of ['javascript:alert(1)', 'ftp://example.edu/a.json', 'about:blank'])
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
    expect(told({ status: 503 })).to.deep.equal(['http', 503, 'the server answered 503: the']);
    expect(told({ status: 0 })).to.deep.equal(['unreachable', 0, 'the answer may not be read: ']);
    expect(told({ status: 200, isBroken: true })).to.deep.equal(['unreachable', 200, 'the answer broke off before ']);
    expect(told({ status: 200, isTooLarge: true })).to.deep.equal(['too-large', 200, 'it holds more than 50 millio']);
    const cause = new RangeError('Maximum call stack size exceeded');
    const unread = ['unknown-format', 200, 'it came, and reading it fail'];
    expect(told({ status: 200, isUnread: true, cause })).to.deep.equal(unread);
  });
});
