import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { decodeDocument } from '../../src/feed/decode-document.ts';
import { readDocument } from '../../src/feed/read-document.ts';
import { replace } from '../replace.ts';

const address = 'https://www.example.edu/feed';
const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const bytesOf = (...parts: readonly (readonly number[] | Uint8Array)[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]));
const utf16 = (text: string, isLittle: boolean) =>
  Uint8Array.from(
    text.split('').flatMap((unit) => {
      const [high, low] = [unit.charCodeAt(0) >> 8, unit.charCodeAt(0) & 255];
      return isLittle ? [low, high] : [high, low];
    }),
  );

function told(bytes: Uint8Array<ArrayBuffer>, type?: string) {
  const decoded = decodeDocument({ bytes, address, ...(type && { type }) });
  expect(decoded.remarks.every(({ place }) => place === 'document')).to.equal(true);
  expect(new TextDecoder().decode(decoded.bytes)).to.equal(decoded.text);
  return [decoded.text, ...decoded.remarks.map(({ reason }) => reason)];
}

const csv = 'date,title\n2026-10-08,Über Čebyšëv 𝔛';

describe('The text of a document', () => {
  it('is read as UTF-8, with a byte order mark and without', () => {
    expect(told(utf8(csv))).to.deep.equal([csv]);
    expect(told(utf8(`\ufeff${csv}`))).to.deep.equal([csv]);
    expect(told(utf8(csv), 'text/csv; charset=UTF-8')).to.deep.equal([csv]);
    expect(told(new Uint8Array())).to.deep.equal(['']);
  });

  it('is read as UTF-16, with a byte order mark and without', () => {
    for (const isLittle of [true, false]) {
      expect(told(utf16(`\ufeff${csv}`, isLittle))).to.deep.equal([csv]);
      expect(told(utf16(csv, isLittle))).to.deep.equal([csv]);
    }
    expect(told(utf16(`\ufeff${csv}`, true), 'text/csv;charset=utf-8')[1]).to.equal(
      'says utf-8 but is utf-16le: read as utf-16le',
    );
  });

  it('is read as its Content-Type says', () => {
    expect(told(latin('é'), 'text/csv; charset=ISO-8859-1')).to.deep.equal(['é']);
    expect(told(latin('\xe0\xe1\xe2'), 'text/csv; charset="windows-1251"')).to.deep.equal(['абв']);
    expect(told(bytesOf([0x93, 0xfa]), 'text/csv;charset=shift_jis')).to.deep.equal(['日']);
    expect(told(latin('\x1b$BF|\x1b(B'), 'text/csv;charset=iso-2022-jp')).to.deep.equal(['日']);
  });

  it('is read as it says itself, where nobody else does', () => {
    const xml = '<?xml version="1.0" encoding="iso-8859-2"?><list>';
    expect(told(latin(`${xml}\xe8`))).to.deep.equal([`${xml}č`]);
    const page = '<!doctype html><meta charset=windows-1250><p>';
    expect(told(latin(`${page}\xe8`))).to.deep.equal([`${page}č`]);
    expect(told(latin(`${page}\xe8`), 'text/html; charset=iso-8859-1')).to.deep.equal([`${page}è`]);
  });

  it('is read as UTF-8 where it is that, whatever is said', () => {
    expect(told(utf8('é'), 'text/csv; charset=iso-8859-1')).to.deep.equal([
      'é',
      'says iso-8859-1 but is UTF-8: read as UTF-8',
    ]);
    expect(told(utf8('e'), 'text/csv; charset=iso-8859-1')).to.deep.equal(['e']);
    expect(told(utf8('e'), 'text/csv; charset=utf-16')).to.deep.equal(['e', 'says utf-16 but is UTF-8: read as UTF-8']);
    expect(told(utf8('é'), 'text/csv; charset=klingon')).to.deep.equal([
      'é',
      'says klingon, which is no encoding: read as UTF-8',
    ]);
  });

  it('is read as windows-1252 where it is nothing else', () => {
    const reason = 'read as windows-1252; save it as UTF-8';
    expect(told(latin('Caf\xe9 \x96 na\xefve'))).to.deep.equal(['Café – naïve', `is not UTF-8: ${reason}`]);
    expect(told(latin('Caf\xe9.'), 'text/csv;charset=utf-8')).to.deep.equal([
      'Café.',
      `says utf-8 but is not: ${reason}`,
    ]);
    expect(told(latin('Caf\xe9'), 'text/csv;charset=klingon')[1]).to.equal(`says klingon but is not: ${reason}`);
    expect(told(bytesOf([0xa0, 0xff, 0x20]), 'text/csv;charset=shift_jis')[1]).to.equal(
      `says shift_jis but is not: ${reason}`,
    );
  });

  it('tells where it ends within a character', () => {
    const cut = utf8(csv).slice(0, -2);
    const reason = 'ends within a character: it was cut off on the way';
    expect(told(cut).slice(1)).to.deep.equal([reason]);
    expect(told(utf8('Café').slice(0, -1), 'text/csv;charset=utf-8').slice(1)).to.deep.equal([reason]);
  });

  it('keeps what is UTF-8 where a few letters are not', () => {
    const mixed = bytesOf(utf8('Über\nČebyšëv '), latin('\xe9 '), utf8('𝔛'));
    const [text, reason] = told(mixed).slice(0, 2);
    expect(text).to.equal('Über\nČebyšëv \ufffd 𝔛');
    expect(reason).to.equal('mixes encodings: from line 2 on, what is not UTF-8 shows as \ufffd; save it as UTF-8');
  });

  it('tells of letters that were lost before', () => {
    expect(told(utf8('a\nCaf\ufffd'))[1]).to.equal(
      'holds \ufffd where a letter was lost before, first in line 2: write it anew',
    );
  });

  it('makes no list of all that is wrong, or of all lines', () => {
    let most = 0;
    const { split } = String.prototype;
    replace(String.prototype, 'split', function (this: string, ...how: [never, number?]) {
      const parts = split.apply(this, how);
      most = Math.max(most, parts.length);
      return parts;
    });
    const wrong = '\xff'.repeat(100_000);
    expect(told(latin(wrong))[0]).to.equal(wrong.replaceAll('\xff', 'ÿ'));
    expect(told(bytesOf(utf8(`${'\n'.repeat(100_000)}𝔛`), [0xff, 0x20]))[1]).to.include('from line 100001 on');
    expect(most).to.be.below(10);
  });

  it('is never refused, whatever its bytes and whatever is said', () => {
    const types = fc.constantFrom('', 'text/csv;charset=utf-8', 'charset=big5', 'charset=x', 'charset=utf-16be');
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), types, (bytes, type) => {
        expect(told(new Uint8Array(bytes), type)[0]).to.be.a('string');
      }),
    );
  });
});

describe('The text of an iCalendar', () => {
  const event = (summary: Uint8Array | readonly number[]) =>
    bytesOf(
      utf8('BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:20261008T100000Z\r\nSUMMARY:'),
      summary,
      utf8('\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n'),
    );
  const read = (bytes: Uint8Array<ArrayBuffer>, type = 'text/calendar') =>
    readDocument({ bytes, address, type }, { now: Date.UTC(2026, 9, 7) });
  const folded = bytesOf(utf8('Caf'), [0xc3], utf8('\r\n '), [0xa9]);

  it('may be folded within a character, without a word', async () => {
    const { seminars, remarks } = await read(event(folded));
    expect(seminars[0]?.title).to.equal('Café');
    expect(remarks.filter(({ place }) => place === 'document')).to.deep.equal([]);
  });

  it('may be in another encoding', async () => {
    const { seminars, remarks } = await read(event(latin('Caf\xe9')), 'text/calendar; charset=iso-8859-1');
    expect(seminars[0]?.title).to.equal('Café');
    expect(remarks.filter(({ place }) => place === 'document')).to.deep.equal([]);
    expect((await read(event(latin('Caf\xe9')))).remarks[0]?.reason).to.include('windows-1252');
  });
});
