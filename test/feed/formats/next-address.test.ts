import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { nextAddress } from '../../../src/feed/formats/next-address.ts';

const address = 'https://geo.example.edu/feed?page=1';

describe('the address of the next page', () => {
  const cases: readonly (readonly [unknown, string | undefined])[] = [
    ['?page=2', 'https://geo.example.edu/feed?page=2'],
    ['/feed/2', 'https://geo.example.edu/feed/2'],
    ['http://geo.example.edu/feed?page=2', 'https://geo.example.edu/feed?page=2'],
    ['http://else.example.edu/feed?page=2', 'http://else.example.edu/feed?page=2'],
    ['?page=1', undefined],
    ['http://geo.example.edu/feed?page=1', undefined],
    ['javascript:alert(1)', undefined],
    ['', undefined],
    [null, undefined],
    [2, undefined],
  ];
  for (const [next, expected] of cases) {
    it(`is ${expected ?? 'missing'} for ${JSON.stringify(next)}`, () =>
      expect(nextAddress(next, address)).to.equal(expected));
  }

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.jsonValue()), fc.oneof(fc.webUrl(), fc.string()), (next, own) => {
        nextAddress(next, own);
      }),
    );
  });
});
