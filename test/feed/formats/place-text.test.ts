import { expect } from '@open-wc/testing';
import { readPlaceText } from '../../../src/feed/formats/place-text.ts';

const cases: readonly (readonly [string | undefined, object])[] = [
  [undefined, {}],
  ['  ', {}],
  ['Boathouse, Room 2', { location: 'Boathouse, Room 2' }],
  ['Zoom', { webcast: { label: 'Zoom' } }],
  ['Microsoft Teams Meeting', { webcast: { label: 'Microsoft Teams Meeting' } }],
  ['Online (Zoom)', { webcast: { label: 'Online (Zoom)' } }],
  ['Zoom Hall', { location: 'Zoom Hall' }],
  ['https://lakeside.zoom.us/j/91', { webcast: { url: 'https://lakeside.zoom.us/j/91' } }],
  ['https://lake.example/live', { webcast: { url: 'https://lake.example/live' } }],
  [
    'Boathouse / https://lakeside.zoom.us/j/91',
    { location: 'Boathouse', webcast: { url: 'https://lakeside.zoom.us/j/91' } },
  ],
  ['Online: https://lake.example/live', { webcast: { url: 'https://lake.example/live' } }],
  ['Boathouse (see https://maps.example/b)', { location: 'Boathouse (see https://maps.example/b)' }],
];

describe('a text about the place', () => {
  for (const [text, place] of cases) {
    it(`reads ${JSON.stringify(text)}`, () => expect(readPlaceText(text)).to.deep.equal(place));
  }
});
