import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { findValues, lineAt, lineStarts } from '../../src/check/locate.ts';

const memberOf = (value: unknown, key: string | number): unknown =>
  (value as Readonly<Record<string | number, unknown>>)[key];

const text = `{
  "timeZone": "Mars",
  "seminars": [
    { "title": "Knots", "start": "soon" },
    "tea",
    { "title": "Ropes", "speakers": [{ "name": "Ada" }, { "name": "Emmy" }] }
  ]
}`;

const found = (...path: readonly (string | number)[]) => {
  const [value] = findValues(text, [path]);
  return value && text.slice(value.from, value.to);
};

describe('where a place lies in JSON', () => {
  it('is the field with its name', () => {
    expect(found('timeZone')).to.equal('"timeZone": "Mars"');
    expect(found('seminars', 0, 'start')).to.equal('"start": "soon"');
    expect(found('seminars', 2, 'speakers', 1, 'name')).to.equal('"name": "Emmy"');
  });

  it('is the item of a list as it stands there', () => {
    expect(found('seminars', 1)).to.equal('"tea"');
    expect(found('seminars', 0)).to.equal('{ "title": "Knots", "start": "soon" }');
  });

  it('begins with the name, and says where the value does', () => {
    const [value] = findValues(text, [['seminars', 0, 'title']]);
    expect(value && text.slice(value.value, value.to)).to.equal('"Knots"');
  });

  it('is what should hold a field that is missing, and says so', () => {
    expect(found('seminars', 2, 'start')).to.match(/^\{ "title": "Ropes"/);
    const depths = [
      ['seminars', 2, 'start'],
      ['seminars', 0, 'start'],
      ['nowhere', 4],
    ].map((path) => findValues(text, [path])[0]?.depth);
    expect(depths).to.deep.equal([2, 3, 0]);
  });

  it('is the last of two fields of one name, as for whoever reads it', () => {
    const twice = '{"a": 1, "a": 2}';
    const [value] = findValues(twice, [['a']]);
    expect(value && twice.slice(value.from, value.to)).to.equal('"a": 2');
  });

  it('is told of many places at once, in their order', () => {
    const places = findValues(text, [['seminars', 1], ['timeZone'], ['seminars', 1]]);
    expect(places.map((value) => value && text.slice(value.from, value.to))).to.deep.equal([
      '"tea"',
      '"timeZone": "Mars"',
      '"tea"',
    ]);
  });

  it('is nowhere in a text that holds nothing', () => {
    expect(findValues('', [['a']])).to.deep.equal([undefined]);
  });

  it('does not fail in what nests deeply', () => {
    expect(() => findValues('['.repeat(200_000), [[0]])).not.to.throw();
  });

  it('is right for every value of any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.nat(3), (value, indent) => {
        const written = JSON.stringify(value, undefined, indent);
        const paths = pathsIn(value);
        findValues(written, paths).forEach((place, index) => {
          const path = paths[index]!;
          expect(place?.depth).to.equal(path.length);
          const read: unknown = JSON.parse(written.slice(place!.value, place!.to));
          expect(read).to.deep.equal(path.reduce(memberOf, JSON.parse(written)));
        });
      }),
    );
  });
});

function pathsIn(value: unknown): readonly (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [[]];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value).filter((key) => key !== '__proto__');
  return [[], ...keys.flatMap((key) => pathsIn(memberOf(value, key)).map((path) => [key, ...path]))];
}

describe('lines of a text', () => {
  it('end as any system ends them', () => {
    expect(lineStarts('a\nb\r\nc\rd')).to.deep.equal([0, 2, 5, 7]);
  });

  it('hold the offsets from their start on', () => {
    const starts = lineStarts('ab\ncd\n\nef');
    expect([0, 1, 2, 3, 5, 6, 7, 9, 50].map((offset) => lineAt(starts, offset))).to.deep.equal([
      0, 0, 0, 1, 1, 2, 3, 3, 3,
    ]);
  });
});
