import { expect } from '@open-wc/testing';
import { zoneWithCity, zoneWords } from '../../src/locale/zone-words.ts';

const july = Date.UTC(2026, 6, 1);

describe('a zone in words', () => {
  it('is what people call it, whatever time of the year', () => {
    for (const instant of [july, Date.UTC(2026, 0, 1)]) {
      expect(zoneWords('America/Los_Angeles', 'en', instant)).to.equal('Pacific Time');
      expect(zoneWords('Europe/Berlin', 'en', instant)).to.equal('Central European Time');
      expect(zoneWords('Europe/Berlin', 'de', instant)).to.equal('Mitteleuropäische Zeit');
    }
  });

  it('is spelled out for UTC', () => {
    for (const zone of ['UTC', 'Etc/UTC']) expect(zoneWords(zone, 'en', july)).to.equal('Coordinated Universal Time');
    expect(zoneWords('UTC', 'fr', july)).to.match(/^temps universel coordonné$/i);
  });

  it('is the offset where nothing else is known', () => {
    expect(zoneWords('Etc/GMT+8', 'en', july)).to.equal('GMT-8');
    expect(zoneWords('+05:30', 'en', july)).to.equal('GMT+5:30');
    expect(zoneWithCity('Etc/GMT-14', 'de', july)).to.equal('GMT+14');
  });

  it('is known for every zone of this browser', () => {
    for (const zone of Intl.supportedValuesOf('timeZone'))
      expect(zoneWithCity(zone, 'en', july), zone).to.match(/^(\p{L}|GMT[+-]\d)/u);
  });
});

describe('a zone with its city', () => {
  it('has it in brackets, unless the words have it already', () => {
    expect(zoneWithCity('America/Los_Angeles', 'en', july)).to.equal('Pacific Time (Los Angeles)');
    expect(zoneWithCity('America/Argentina/Buenos_Aires', 'en', july)).to.match(/ \(Buenos Aires\)$/);
    expect(zoneWithCity('US/Pacific', 'en', july)).to.equal('Pacific Time');
    expect(zoneWithCity('UTC', 'en', july)).to.equal('Coordinated Universal Time');
  });
});
