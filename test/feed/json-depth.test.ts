import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isDeeper } from '../../src/feed/json-depth.ts';

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

describe('How deep JSON nests', () => {
  it('is told by lists and objects alone', () => {
    expect(isDeeper('[[]]', 1)).to.equal(true);
    expect(isDeeper('[[]]', 2)).to.equal(false);
    expect(isDeeper('[[],{},[{}],[]]', 3)).to.equal(false);
    expect(isDeeper('{"a":{"b":[]}}', 2)).to.equal(true);
    expect(isDeeper(String.raw`["[[[", "\"[[", "\\", "\\\"[["]`, 1)).to.equal(false);
    expect(isDeeper('["[[', 1)).to.equal(false);
    expect(isDeeper('', 0)).to.equal(false);
  });

  it('is told right of all that is JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.nat(6), (value, depth) => {
        expect(isDeeper(JSON.stringify(value), depth)).to.equal(depthOf(value) > depth);
      }),
    );
  });
});
