import { expect } from '@open-wc/testing';
import { zoneName } from '../../../src/feed/formats/icalendar-zones.ts';
import { windowsZone } from '../../../src/feed/formats/windows-zones.ts';

const zones: readonly (readonly [string, string | undefined])[] = [
  ['Pacific Standard Time', 'America/Los_Angeles'],
  ['pacific standard time', 'America/Los_Angeles'],
  ['Pacific Daylight Time', 'America/Los_Angeles'],
  ['Pacific Standard Time (Mexico)', 'America/Tijuana'],
  ['US Eastern Standard Time', 'America/Indianapolis'],
  ['GMT Standard Time', 'Europe/London'],
  ['Greenwich Standard Time', 'Atlantic/Reykjavik'],
  ['W. Europe Standard Time', 'Europe/Berlin'],
  ['Romance Standard Time', 'Europe/Paris'],
  ['India Standard Time', 'Asia/Calcutta'],
  ['AUS Eastern Standard Time', 'Australia/Sydney'],
  ['Russia Time Zone 3', 'Europe/Samara'],
  ['UTC-11', 'Etc/GMT+11'],
  ['UTC+13', 'Etc/GMT-13'],
  ['GMT', undefined],
  ['Pacific', undefined],
  ['Lake Standard Time', undefined],
];

describe("Windows' names of zones", () => {
  for (const [name, zone] of zones) it(`"${name}"`, () => expect(windowsZone(name)).to.equal(zone));

  it('mean zones that browsers know', () => {
    for (const name of [
      'Central',
      'Singapore',
      'Tokyo',
      'South Africa',
      'E. South America',
      'FLE',
      'GTB',
      'Arabian',
      'Korea',
    ])
      expect(zoneName(`${name} Standard Time`), name).to.be.a('string');
  });
});
