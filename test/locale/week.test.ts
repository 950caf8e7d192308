import { expect } from '@open-wc/testing';
import { firstWeekday, likelyFirstWeekday } from '../../src/locale/week.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const regions = letters.flatMap((first) => letters.map((second) => first + second)).filter((name) => names.of(name));
const engineTells = 'getWeekInfo' in Intl.Locale.prototype || 'weekInfo' in Intl.Locale.prototype;

describe('The day that weeks begin with', () => {
  it('is that of the region, in every browser', () => {
    const languages = ['en-US', 'en-GB', 'de', 'pt-BR', 'ar-EG', 'fa', 'dv', 'en-001', 'es-419'];
    expect(languages.map(firstWeekday)).to.deep.equal([7, 1, 1, 7, 6, 6, 5, 1, 1]);
  });

  it('is that of the likely region where the language names none, and Monday where nobody knows one', () => {
    expect(['en', 'ar', 'ja', 'sv', 'eo', 'zz'].map(firstWeekday)).to.deep.equal([7, 6, 7, 1, 1, 1]);
  });

  it('is the one that the language tag asks for', () => {
    const languages = ['en-US-u-fw-mon', 'de-u-ca-gregory-fw-sat-nu-latn', 'EN-U-FW-TUE', 'en-GB-u-fw-sun-x-own'];
    expect(languages.map(firstWeekday)).to.deep.equal([1, 6, 2, 7]);
  });

  it('is the usual one where the tag asks for a day that there is not', () => {
    expect(['en-US-u-fw-xyz', 'de-u-fw-sunday', 'de-u-nu-latn', 'en-GB-u-fw'].map(likelyFirstWeekday)).to.deep.equal([
      7, 1, 1, 1,
    ]);
    expect(['en-US-u-nu-latn', 'de-u-nu-latn'].map(firstWeekday)).to.deep.equal([7, 1]);
  });

  it('is what the engine says of every region that has a name, where it tells', () => {
    expect(regions).to.include.members(['US', 'SA', 'EG', 'MV', 'DE', 'AU', 'AE', 'CN']);
    if (!engineTells) return;
    const tags = regions.filter((region) => region !== 'ZZ').map((region) => `und-${region}`);
    const differing = tags.filter((tag) => firstWeekday(tag) !== likelyFirstWeekday(tag));
    expect(differing).to.deep.equal([]);
  });
});
