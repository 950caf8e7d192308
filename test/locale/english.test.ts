import { expect } from '@open-wc/testing';
import { english } from '../../src/locale/english.ts';
import { englishControls } from '../../src/locale/english-controls.ts';
import { linkKinds, modes } from '../../src/model/seminar.ts';

function sentences(value: unknown): readonly string[] {
  if (typeof value === 'function') return [];
  return typeof value === 'object' && value ? Object.values(value).flatMap(sentences) : [String(value)];
}

describe('the English messages', () => {
  it('say something everywhere', () => {
    for (const sentence of sentences({ ...english, ...englishControls })) expect(sentence).to.match(/\S/);
  });

  it('have a word for every kind of link and way to attend', () => {
    const { linkKinds: links, modes: ways } = { ...englishControls, ...english };
    expect(Object.keys(links)).to.have.members([...linkKinds]);
    expect(Object.keys(ways)).to.have.members([...modes]);
  });

  it('count in singular and plural', () => {
    const { count, exportList, more } = englishControls;
    expect([count(0, 0), count(1, 1), count(2, 2)]).to.deep.equal(['0 seminars', '1 seminar', '2 seminars']);
    expect([count(1, 40), count(0, 1)]).to.deep.equal(['1 of 40 seminars', '0 of 1 seminar']);
    expect([exportList(1), exportList(12)]).to.deep.equal(['Download iCal file', 'Download all 12 as iCal file']);
    expect(more(3)).to.equal('Show more (3 left)');
  });
});
