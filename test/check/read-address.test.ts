import { expect } from '@open-wc/testing';
import { readAddress } from '../../src/check/read-address.ts';

const base = 'https://www.example.edu/tools/check.html';

describe('an address that is written in the form', () => {
  const cases: readonly (readonly [written: string, address: string | undefined, note: RegExp])[] = [
    ['https://a.example.edu/x.json#top', 'https://a.example.edu/x.json', /^$/],
    ['data:,x', 'data:,x', /^$/],
    ['www.example.edu/x', 'https://www.example.edu/x', /begin it with https:\/\//],
    ['www.example.edu', 'https://www.example.edu/', /begin it with https:\/\//],
    ['math.example.edu/seminars.json', 'https://math.example.edu/seminars.json', /begin it with https:\/\//],
    ['webcal://a.example.edu/x.ics', 'https://a.example.edu/x.ics', /write https:\/\/ in its place/],
    ['feeds/x.json', 'https://www.example.edu/tools/feeds/x.json', /^It is relative/],
    ['seminars.json', 'https://www.example.edu/tools/seminars.json', /^It is relative/],
    ['/seminars.json', 'https://www.example.edu/seminars.json', /^It is relative/],
    ['../v1.2/seminars.json', 'https://www.example.edu/v1.2/seminars.json', /^It is relative/],
    ['https://', undefined, /./],
  ];
  for (const [written, address, note] of cases)
    it(`“${written}” is asked as ${address ?? 'nothing'}`, () => {
      const read = readAddress(written, base);
      expect(read).to.include({ written, address });
      expect(read.note).to.match(note);
    });
});
