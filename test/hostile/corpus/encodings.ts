import { feedText, type HostileDocument, hostileEntry } from '../hostile-document.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string, isLittle: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), isLittle);
  return new Uint8Array(view.buffer);
};
const joined = (...pieces: readonly (readonly number[] | Uint8Array)[]): Uint8Array =>
  Uint8Array.from(pieces.flatMap((piece) => [...piece]));

const text = feedText(hostileEntry({ title: 'Séance du café' }));
const [before = '', after = ''] = text.split('Séance');
const spliced = (...bytes: readonly number[]): Uint8Array => joined(utf8(before), bytes, utf8(after));
const shows = ['A safe harbour'];
const rightly = [...shows, 'Séance du café'];

/** Bytes that are not what they seem. */
export const encodings: readonly HostileDocument[] = [
  { name: 'UTF-8 with a byte order mark', document: joined([0xef, 0xbb, 0xbf], utf8(text)), shows: rightly },
  {
    name: 'UTF-8 that says it is Latin 1',
    document: utf8(text),
    type: 'application/json; charset=iso-8859-1',
    shows: rightly,
  },
  { name: 'Latin 1 that says so', document: latin(text), type: 'application/json; charset=iso-8859-1', shows: rightly },
  { name: 'Latin 1 that says nothing', document: latin(text), shows },
  { name: 'Latin 1 that says it is UTF-8', document: latin(text), type: 'application/json; charset=utf-8', shows },
  { name: 'UTF-16, little end first', document: joined([0xff, 0xfe], utf16(text, true)), shows: rightly },
  { name: 'UTF-16, big end first', document: joined([0xfe, 0xff], utf16(text, false)), shows: rightly },
  {
    name: 'an encoding that nobody knows',
    document: utf8(text),
    type: 'application/json; charset=x-klingon',
    shows: rightly,
  },
  { name: 'a Content-Type that is broken', document: utf8(text), type: 'application/json;;;charset="', shows: rightly },
  { name: 'a Content-Type that is long', document: utf8(text), type: `text/${'x'.repeat(5_000)}`, shows: rightly },
  {
    name: 'UTF-7 that says so',
    document: utf8(text.replace('Séance', '+ADw-img src=x onerror=__ran=1+AD4-')),
    type: 'text/html; charset=utf-7',
    shows,
  },
  {
    name: 'ISO-2022-JP with its escapes',
    document: utf8(text.replace('Séance', '\u000f')),
    type: 'application/json; charset=iso-2022-jp',
    fails: /\w/,
  },
  {
    name: 'an angle bracket of too many bytes',
    document: spliced(0xc0, 0xbc, 0x73, 0x63, 0x72, 0x69, 0x70, 0x74, 0xc0, 0xbe),
    shows,
  },
  { name: 'a character cut in two', document: spliced(0xe2, 0x82), shows },
  { name: 'half a surrogate pair in three bytes', document: spliced(0xed, 0xa0, 0x80), shows },
  { name: 'bytes that are in no encoding', document: spliced(0xff, 0xfe, 0xfd, 0xf8, 0x80, 0x80), shows },
  {
    name: 'the end of a document within a character',
    document: utf8(text).slice(0, utf8(before).length + 2),
    fails: /\w/,
  },
  {
    name: 'zero bytes between the letters',
    document: joined(...[...utf8(text)].map((byte) => [byte, 0])),
    type: 'application/json',
  },
  { name: 'zero bytes alone', document: new Uint8Array(5_000), fails: /\w/ },
  {
    name: 'a picture',
    document: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13),
    type: 'image/png',
    fails: /\w/,
  },
  {
    name: 'a packed document',
    document: Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xab),
    type: 'application/gzip',
    fails: /\w/,
  },
];
