import { expect } from '@open-wc/testing';
import { formatNames } from '../../src/feed/foreign-formats.ts';
import { inThisZone } from './by-zone.ts';
import { type Carrier, carriers, type Filling } from './carriers.ts';
import { expectHarmless, useHostilePage } from './harmless.ts';
import type { HostileDocument } from './hostile-document.ts';
import { payloads } from './payloads.ts';

const documentOf = (
  { name, type, document }: Carrier,
  what: string,
  fillings: readonly Filling[],
): HostileDocument => ({
  name: `${name}, ${what}`,
  document: document(fillings),
  filters: 'search period series category department topic audience speaker location mode language material date',
  ...(type && { type }),
});

/** Texts that hold the worst of all groups at once, so that each field can be tried alone. */
const polyglots: readonly string[] = [
  `"><img src=/beacon/x onerror=__ran=1></p></script><script>__ran=1</script><a href="javascript:__ran=1">x</a>`,
  'javascript:__ran=1',
];

/** Payloads for a format: every sixth, others for its neighbours, as all formats end in the same views. */
const shareOf = (carrier: Carrier): readonly string[] =>
  payloads.filter((_, index) => index % 6 === carriers.indexOf(carrier) % 6);

describe('In every format', () => {
  const page = useHostilePage('strict');

  it('every format has its carrier here', () => {
    const known = carriers.map(({ name }) => name);
    expect(formatNames.filter((name) => !known.includes(name))).to.deep.equal([]);
    for (const { fields, name } of carriers) expect(fields.length, name).to.be.greaterThan(3);
  });

  for (const carrier of inThisZone(carriers)) {
    it(`no field alone does harm: ${carrier.name}`, () =>
      expectHarmless(
        page(),
        polyglots.map((text) =>
          documentOf(
            carrier,
            text.slice(0, 30),
            carrier.fields.map((field) => (each) => (each === field ? text : undefined)),
          ),
        ),
      )).timeout(120_000);
  }

  for (const carrier of inThisZone(carriers)) {
    it(`no text in all fields at once does harm: ${carrier.name}`, () =>
      expectHarmless(page(), [
        documentOf(
          carrier,
          'all fields',
          shareOf(carrier).map((text) => () => text),
        ),
      ])).timeout(120_000);
  }
});
