import { expect } from '@open-wc/testing';
import { archiveDocument } from '../../demo/plugin/build-archive.ts';
import { departmentFeedDocument } from '../../demo/plugin/build-feed.ts';
import { localistDocument } from '../../demo/plugin/build-localist.ts';
import { schoolDocument } from '../../demo/plugin/build-school.ts';
import type { FeedEntry } from '../../demo/plugin/feed-entry.ts';
import { campusZone, withOffset } from '../../demo/plugin/schedule.ts';

const moments = [
  ['a winter afternoon', '2026-01-21T23:10:00Z'],
  ['a spring Sunday night', '2026-04-20T06:59:59Z'],
  ['a summer Saturday', '2026-07-18T19:00:00Z'],
  ['an autumn morning', '2026-10-08T15:30:00Z'],
  ['the hour that is skipped in spring', '2027-03-14T10:05:00Z'],
  ['the hour that comes twice in autumn', '2026-11-01T09:15:00Z'],
  ['midnight on campus', '2026-09-15T07:00:00Z'],
  ['midnight in UTC', '2026-09-15T00:00:00Z'],
  ['the week before the recess', '2026-12-22T18:00:00Z'],
  ['New Year on campus', '2027-01-01T08:00:00Z'],
  ['the last minute of a year', '2027-01-01T07:59:00Z'],
  ['a leap day', '2028-02-29T20:00:00Z'],
] as const;

const hour = 3_600_000;
const day = 24 * hour;

function instant(time: string, { timeZone }: FeedEntry): number {
  const wall = time.length === 10 ? `${time}T00:00:00` : time;
  return Date.parse(wall.length === 19 ? withOffset(wall, timeZone ?? campusZone) : wall);
}

const startOf = (entry: FeedEntry) => instant(entry.start, entry);

function endOf(entry: FeedEntry): number {
  if (!entry.end) return startOf(entry) + hour;
  return instant(entry.end, entry) + (entry.allDay ? day : 0);
}

const linked = (entry: FeedEntry, kind: string) => entry.links?.some((link) => link.kind === kind) === true;

const different = (values: readonly (string | undefined)[]) => new Set(values.filter(Boolean)).size;

for (const [name, text] of moments) {
  describe(`the demo's feed on ${name}`, () => {
    const now = new Date(text);
    const { seminars } = departmentFeedDocument(now);
    const upcoming = seminars.filter((entry) => startOf(entry) > now.getTime());
    const past = seminars.filter((entry) => endOf(entry) <= now.getTime());
    const only = (found: readonly FeedEntry[]) => {
      expect(found.map(({ uid }) => uid)).to.have.length(1);
      return found[0] as FeedEntry;
    };

    it('holds many seminars, before and after, of several years', () => {
      expect(seminars.length).to.be.within(60, 100);
      expect(upcoming.length).to.be.at.least(15);
      expect(past.length).to.be.at.least(30);
      expect(different(seminars.map(({ start }) => start.slice(0, 4)))).to.be.at.least(3);
    });

    it('holds several series, departments and categories, and each way to attend', () => {
      expect(different(seminars.map(({ series }) => series))).to.be.at.least(6);
      expect(different(seminars.map(({ department }) => department))).to.be.at.least(4);
      expect(different(seminars.map(({ category }) => category))).to.be.at.least(4);
      expect(different(seminars.map(({ mode }) => mode))).to.equal(3);
    });

    it('names each seminar once', () => {
      expect(different(seminars.map(({ uid }) => uid))).to.equal(seminars.length);
    });

    it('has dates that can be read, each end after its start', () => {
      for (const entry of seminars) {
        expect(startOf(entry), entry.uid).to.be.a('number').and.not.NaN;
        expect(endOf(entry), entry.uid).to.be.greaterThan(startOf(entry));
        if (entry.previousStart) expect(instant(entry.previousStart, entry), entry.uid).to.be.lessThan(startOf(entry));
        if (entry.updated) expect(Date.parse(entry.updated), entry.uid).to.be.lessThan(now.getTime());
      }
    });

    it('keeps to working days, but for the seminar that is running', () => {
      const weekend = seminars
        .filter((entry) => upcoming.includes(entry) || past.includes(entry))
        .filter((entry) => [0, 6].includes(new Date(`${entry.start.slice(0, 10)}T00:00:00Z`).getUTCDay()));
      expect(weekend.map(({ uid }) => uid)).to.deep.equal([]);
    });

    it('has one seminar running, for some time yet', () => {
      const live = only(seminars.filter((entry) => !upcoming.includes(entry) && !past.includes(entry)));
      expect(endOf(live) - startOf(live)).to.equal(hour);
      expect(endOf(live) - now.getTime()).to.be.at.least(hour / 2);
      expect(live.webcast?.url).to.be.a('string');
    });

    it('has one coming seminar cancelled, one postponed, one moved from an earlier date', () => {
      only(upcoming.filter(({ status }) => status === 'cancelled'));
      only(upcoming.filter(({ status }) => status === 'postponed'));
      expect(only(upcoming.filter(({ status }) => status === 'rescheduled')).previousStart).to.be.a('string');
    });

    it('has a past seminar with its recording and slides, and flyers and registrations', () => {
      expect(past.some((entry) => linked(entry, 'recording') && linked(entry, 'slides'))).to.equal(true);
      expect(upcoming.some((entry) => linked(entry, 'flyer'))).to.equal(true);
      expect(upcoming.some((entry) => linked(entry, 'registration'))).to.equal(true);
    });

    it('has something coming of each unusual kind', () => {
      only(upcoming.filter(({ note }) => note?.startsWith('Room changed')));
      only(upcoming.filter(({ toBeAnnounced }) => toBeAnnounced?.includes('title')));
      only(upcoming.filter(({ toBeAnnounced }) => toBeAnnounced?.includes('speakers')));
      only(upcoming.filter(({ end }) => !end));
      only(upcoming.filter(({ timeZone }) => timeZone === 'Europe/Berlin'));
      only(upcoming.filter(({ allDay, start, end }) => allDay && end && end > start));
      only(upcoming.filter(({ title = '' }) => title.length > 200));
      expect(upcoming.some(({ speakers = [] }) => speakers.length === 2)).to.equal(true);
      expect(upcoming.map(({ language }) => language)).to.include.members(['fr', 'he', 'ar']);
    });

    it('is told in full by the other two formats', () => {
      expect(localistDocument(now).events).to.have.length(seminars.length);
      expect(schoolDocument(now).length).to.be.at.least(seminars.length - 4);
    });
  });
}

describe("the demo's archive", () => {
  it('holds some two thousand seminars of seven years, each with a name and times of its own', () => {
    const now = new Date('2026-10-08T15:30:00Z');
    const { seminars } = archiveDocument(now);
    expect(seminars.length).to.be.within(1_900, 2_200);
    expect(new Set(seminars.map(({ uid }) => uid)).size).to.equal(seminars.length);
    const starts = seminars.map(startOf).sort((a, b) => a - b);
    expect(Math.min(...starts)).to.be.below(now.getTime() - 6.5 * 365 * day);
    expect(Math.max(...starts)).to.be.above(now.getTime());
    for (const entry of seminars) expect(endOf(entry), entry.uid).to.be.above(startOf(entry));
  });
});

describe("the demo's reference seminar", () => {
  const { seminars } = departmentFeedDocument(new Date('2026-10-08T15:30:00Z'));
  const reference = seminars.find(({ uid }) => uid.startsWith('aif4s-2024-02-16'));

  it('has each fact of its announcement in its place', () => {
    expect(reference).to.deep.include({
      title: 'Language Model Alignment: Theory & Practice',
      series: 'AIF4S Seminar Series',
      category: 'Conferences, Lectures, & Seminars',
      department: 'Ming Hsieh Department of Electrical and Computer Engineering',
      audiences: ['Everyone Is Invited'],
      hosts: ['Mahdi Soltanolkotabi'],
      contact: { name: 'Gloria Halfacre' },
      location: { name: 'Hughes Aircraft Electrical Engineering Center (EEB)', room: '132' },
      start: '2024-02-16T15:30:00-08:00',
      end: '2024-02-16T16:30:00-08:00',
      timeZone: 'America/Los_Angeles',
      links: [{ url: 'files/14766.pdf', label: '14766.pdf', kind: 'flyer' }],
    });
    expect(reference?.webcast?.url).to.equal('https://usc.zoom.us/j/92673154833?pwd=Z1QwYk52RVhWSkRXRmhzTmRhUTU3UT09');
  });

  it('has its speaker, with affiliation and biography, and an abstract', () => {
    expect(reference?.speakers).to.have.length(1);
    expect(reference?.speakers?.[0]).to.include({ name: 'Ahmad Beirami', affiliation: 'Google Research' });
    expect(reference?.speakers?.[0]).to.have.property('bio').that.has.length.greaterThan(300);
    expect(reference?.abstract).to.have.length.greaterThan(500);
  });
});
