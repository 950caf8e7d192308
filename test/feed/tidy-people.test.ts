import { expect } from '@open-wc/testing';
import { readOne } from './read-entries.ts';

describe('the speakers of an entry', () => {
  const cases: readonly (readonly [string, object, readonly object[]])[] = [
    ['may be one text', { speaker: 'Nia Sato, Lakeside' }, [{ name: 'Nia Sato', affiliation: 'Lakeside' }]],
    [
      'may be several in one text',
      { speaker: 'Nia Sato (Lakeside) and Ove Lind (Fjord)' },
      [
        { name: 'Nia Sato', affiliation: 'Lakeside' },
        { name: 'Ove Lind', affiliation: 'Fjord' },
      ],
    ],
    [
      'may be a list of texts',
      { speakers: ['Nia Sato, Lakeside', 'Ove Lind'] },
      [{ name: 'Nia Sato', affiliation: 'Lakeside' }, { name: 'Ove Lind' }],
    ],
    ['may be one object', { speakers: { name: 'Nia Sato' } }, [{ name: 'Nia Sato' }]],
    [
      'may be text under the other name',
      { speakers: 'Nia Sato; Ove Lind' },
      [{ name: 'Nia Sato' }, { name: 'Ove Lind' }],
    ],
    [
      'may have what is theirs beside them',
      { speaker: 'Nia Sato', affiliation: 'Lakeside', bio: 'Nia sails.' },
      [{ name: 'Nia Sato', affiliation: 'Lakeside', bio: 'Nia sails.' }],
    ],
    [
      'keep what is theirs before what stands beside',
      { speakers: [{ name: 'Nia Sato', affiliation: 'Own' }], affiliation: 'Beside' },
      [{ name: 'Nia Sato', affiliation: 'Own' }],
    ],
    ['may be a biography alone', { bio: 'She sails.' }, [{ name: '', bio: 'She sails.' }]],
    ['may not be an affiliation alone', { affiliation: 'Lakeside' }, []],
    [
      'may have other words for their facts',
      { speakers: [{ fullName: 'Nia', biography: 'B.' }] },
      [{ name: 'Nia', bio: 'B.' }],
    ],
    ['are whoever can be read', { speakers: [5, null, {}, ['x'], { name: 'Nia' }] }, [{ name: '5' }, { name: 'Nia' }]],
    [
      'have relative addresses too, and none that is unsafe',
      { speakers: [{ name: 'Nia', url: '/nia', image: 'javascript:alert(1)' }] },
      [{ name: 'Nia', url: 'https://www.example.edu/nia' }],
    ],
  ];
  for (const [what, entry, speakers] of cases)
    it(what, async () => expect((await readOne({ ...entry })).speakers).to.deep.equal(speakers));

  it('are enough where there is no title', async () => {
    const { title, speakers } = await readOne({ title: undefined, speaker: 'Nia Sato' });
    expect([title, speakers]).to.deep.equal([undefined, [{ name: 'Nia Sato' }]]);
  });
});

describe('whom to ask', () => {
  const cases: readonly (readonly [unknown, object | undefined])[] = [
    ['Ada Okafor', { name: 'Ada Okafor' }],
    ['Ada Okafor (she/her)', { name: 'Ada Okafor (she/her)' }],
    ['ada@example.edu', { email: 'ada@example.edu' }],
    ['Ada Okafor, ada@example.edu', { name: 'Ada Okafor', email: 'ada@example.edu' }],
    ['Ada Okafor <ada@example.edu>', { name: 'Ada Okafor', email: 'ada@example.edu' }],
    ['Ada Okafor (Physics) (ada@example.edu)', { name: 'Ada Okafor (Physics)', email: 'ada@example.edu' }],
    ['ada@example.edu, Ada Okafor', { name: 'Ada Okafor', email: 'ada@example.edu' }],
    ['E-mail: ada.o+x@cs.example.edu.', { email: 'ada.o+x@cs.example.edu' }],
    [
      { name: 'Ada', email: 'ada@example.edu' },
      { name: 'Ada', email: 'ada@example.edu' },
    ],
    [
      { name: 'Ada', email: 'mailto:ada@example.edu', telephone: 5 },
      { name: 'Ada', email: 'ada@example.edu', phone: '5' },
    ],
    [{ name: 'Ada ada@example.edu' }, { name: 'Ada', email: 'ada@example.edu' }],
    [{ name: 'Ada', url: 'javascript:alert(1)' }, { name: 'Ada' }],
    ['TBA', undefined],
    [{ name: 'N/A', email: '-' }, undefined],
    [7, { name: '7' }],
    [[], undefined],
    [{}, undefined],
  ];
  for (const [given, expected] of cases)
    it(`is read from ${JSON.stringify(given)}`, async () => {
      // what is odd elsewhere has the entry put into the schema's words
      expect((await readOne({ contact: given, id: 'x' })).contact).to.deep.equal(expected);
    });
});
