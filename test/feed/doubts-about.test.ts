import { expect } from '@open-wc/testing';
import { doubtsAbout } from '../../src/feed/doubts-about.ts';
import { readFeed } from '../../src/check/check-feed.ts';
import type { Seminar } from '../../src/model/seminar.ts';
import { seminar } from '../seminar-factory.ts';
import { readEntries } from './read-entries.ts';

const told = (...given: readonly Partial<Seminar>[]) =>
  doubtsAbout(given.map(seminar)).map(({ place, reason }) => `${place}: ${reason}`);

/** How a text looks whose UTF-8 was taken for windows-1252. */
const savedTwice = (text: string) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

describe('What looks wrong of a whole feed', () => {
  it('is UTF-8 that was saved twice, told once', () => {
    expect(told({}, { title: 'Ãœber GrÃ¶ÃŸe' }, { title: 'â€”' })).to.deep.equal([
      'document “Ãœber GrÃ¶ÃŸe”: UTF-8 was taken for another encoding and saved again, so that other letters stand there: ' +
        'take the text from where it was right, and save that as UTF-8',
    ]);
    for (const word of ['Größe', 'Élan', 'Österreich', 'CÔTÉ', 'don’t', '5 °C', 'Kuleš', 'señor', 'a — b'])
      expect(told({ speakers: [{ name: savedTwice(word) }] }), word).to.have.length(1);
  });

  it('is not what languages write', () => {
    const words = 'Größe|NÃO SEI|“AMANHÃ”|MAÇÃ – e café|ÂNGULO|Pâté|Ångström|Ä“|São Paulo|Häme|BÂTIMENT|Âge d’or|â la';
    for (const word of words.split('|')) expect(told({ title: word }), word).to.deep.equal([]);
  });

  it('is a zone that is not what it seems', () => {
    expect(told({ timeZone: 'EST' }, { timeZone: 'EST' })).to.deep.equal([
      'document: timeZone “EST” never has summer time: name a city’s zone, such as America/New_York',
    ]);
    expect(told({ timeZone: 'BST' }, { timeZone: 'PST8PDT' })).to.have.length(2);
    for (const timeZone of ['UTC', 'Europe/London', 'Etc/GMT+8', 'CET']) expect(told({ timeZone })).to.deep.equal([]);
  });

  it('is told where a feed is checked', async () => {
    const feed = await readEntries([{ title: 'Silt', start: '2026-10-08T15:30', timeZone: 'MST' }]);
    const { problems } = readFeed({ ...feed, format: 'seminar-feed', address: 'https://example.edu/feed' }, '[]');
    expect(problems.map(({ severity }) => severity)).to.deep.equal(['doubtful']);
    expect(problems[0]?.problems[0].reason).to.include('America/Denver');
  });
});
