import { expect } from '@open-wc/testing';
import { calendar, event, readFeed } from './icalendar-text.ts';

const readOne = async (product: string, ...lines: readonly string[]) => {
  const text = calendar(`PRODID:${product}`, event('UID:1', 'DTSTART:20260707T133000Z', ...lines));
  const [seminar] = (await readFeed(text)).seminars;
  return seminar!;
};

describe('iCalendar files of systems with ways of their own', () => {
  it('researchseminars.org names the speaker, and says the rest in sentences', async () => {
    const seminar = await readOne(
      'researchseminars.org',
      'SUMMARY:Nia Sato (Lakeside University)',
      'DESCRIPTION:Title: <a href="https://researchseminars.org/talk/Ice/1/">On $L$-ice</a>\\nby Nia Sato (Lakeside University) as part of Ice Days\\n\\nInteractive livestream: https://lakeside.zoom.us/j/91\\nPassword hint: frozen\\nLecture held in Boathouse.\\n\\nAbstract\\nLet $E$ melt.',
    );
    expect(seminar.title).to.equal('On $L$-ice');
    expect(seminar.speakers).to.deep.equal([{ name: 'Nia Sato', affiliation: 'Lakeside University' }]);
    expect([seminar.series, seminar.location?.name, seminar.abstract]).to.deep.equal([
      'Ice Days',
      'Boathouse',
      'Let $E$ melt.',
    ]);
    expect([seminar.webcast?.url, seminar.mode]).to.deep.equal(['https://lakeside.zoom.us/j/91', 'hybrid']);
  });

  it('researchseminars.org has no title yet', async () => {
    const seminar = await readOne(
      'researchseminars.org',
      'SUMMARY:TBA',
      'DESCRIPTION:by TBA as part of Ice Days\\n\\nAbstract: TBA',
    );
    expect(seminar.toBeAnnounced).to.have.members(['title', 'speakers', 'abstract']);
  });

  it('talks.cam has title and speaker in one, Textile, and the series as a category', async () => {
    const seminar = await readOne(
      '-//talks.cam.ac.uk//v3//EN',
      'SUMMARY:Ice - A Story - Nia Sato\\, Lakeside University',
      'CATEGORIES:Ice & Water',
      'DESCRIPTION:Some *ice*.',
    );
    expect([seminar.title, seminar.series, seminar.category]).to.deep.equal([
      'Ice - A Story',
      'Ice & Water',
      undefined,
    ]);
    expect(seminar.speakers).to.deep.equal([{ name: 'Nia Sato', affiliation: 'Lakeside University' }]);
    expect([seminar.abstract, seminar.timeZone]).to.deep.equal(['<p>Some <strong>ice</strong>.</p>', 'Europe/London']);
  });

  it('Oxford says in the text whether it takes place', async () => {
    const lines = [
      'SUMMARY:Silt',
      'DESCRIPTION:\\nStatus: This talk has been cancelled\\nSand\\, but finer.\\nSpeakers:\\nOve Lind',
      'TZID:Europe/London',
    ];
    const seminar = await readOne('talks.ox.ac.uk', ...lines);
    expect([seminar.status, seminar.abstract, seminar.speakers[0]?.name]).to.deep.equal([
      'cancelled',
      'Sand, but finer.',
      'Ove Lind',
    ]);
    expect(seminar.timeZone).to.equal('Europe/London');
  });

  it('Indico says so behind the name', async () => {
    const seminar = await readOne(
      '-//CERN//INDICO//EN',
      'SUMMARY:Silt [CANCELLED]',
      'DESCRIPTION:Speakers: Ove Lind (Fjord Tech)\\, Kei Mori (Bay)\\n\\nSand.',
    );
    expect([seminar.status, seminar.title]).to.deep.equal(['cancelled', 'Silt']);
    expect(seminar.speakers.map(({ name }) => name)).to.deep.equal(['Ove Lind', 'Kei Mori']);
  });

  it('Google writes how to join between lines of its own', async () => {
    const mark = '-::~:~::~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~::~:~::-';
    const seminar = await readOne(
      '-//Google Inc//Google Calendar 70.9054//EN',
      'SUMMARY:Silt',
      `DESCRIPTION:Sand.\\n\\n${mark}\\nJoin with Google Meet: https://meet.google.com/abc\\n${mark}`,
      'X-GOOGLE-CONFERENCE:https://meet.google.com/abc',
    );
    expect([seminar.abstract, seminar.webcast?.url]).to.deep.equal(['Sand.', 'https://meet.google.com/abc']);
  });
});
