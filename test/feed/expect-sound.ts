import { expect } from '@open-wc/testing';
import { bounds } from '../../src/model/bounds.ts';
import { isTimeZone } from '../../src/model/seminar-time.ts';
import { linkKinds, modes, statuses, type Seminar } from '../../src/model/seminar.ts';

/** Every address a seminar holds, with the schemes it may have. */
function addresses({ speakers, location, webcast, links, contact, url, image }: Seminar) {
  const pages = [
    ...speakers.flatMap((speaker) => [speaker.url, speaker.image]),
    location?.url,
    webcast?.url,
    url,
    image,
  ];
  const given = (list: readonly (string | undefined)[]) => list.filter((address) => address !== undefined);
  return { pages: given([...pages, contact?.url]), links: links.map((link) => link.url) };
}

/** That a seminar is as the model has it, whatever it was read from. */
export function expectSound(seminar: Seminar): void {
  const { uid, start, end, timeZone, status, mode, sequence } = seminar;
  expect(uid).to.be.a('string').and.not.equal('');
  expect(Number.isFinite(start), 'start').to.equal(true);
  if ('end' in seminar) expect(end).to.be.greaterThan(start);
  expect(isTimeZone(timeZone), timeZone).to.equal(true);
  expect(status).to.be.oneOf(statuses);
  if (mode) expect(mode).to.be.oneOf(modes);
  for (const { kind } of seminar.links) expect(kind).to.be.oneOf(linkKinds);
  if (sequence !== undefined) expect(Number.isInteger(sequence)).to.equal(true);
  expectShape(seminar);
  expectTexts(seminar);
  const { pages, links } = addresses(seminar);
  for (const address of pages) expect(new URL(address).protocol).to.be.oneOf(['http:', 'https:']);
  for (const address of links) expect(new URL(address).protocol).to.be.oneOf(['http:', 'https:', 'mailto:', 'tel:']);
}

/** That members which are texts are texts, and lists lists of what they should hold. */
function expectShape({ speakers, location, contact, webcast, links, ...more }: Seminar): void {
  const { topics, audiences, hosts, toBeAnnounced, start, end, allDay, floating, ...others } = more;
  const { sequence, previousStart, updated, ...texts } = others;
  const records = [...speakers, ...links, location ?? {}, contact ?? {}, webcast ?? {}, texts];
  for (const record of records) for (const text of Object.values(record)) expect(text).to.be.a('string');
  for (const list of [topics, audiences, hosts, toBeAnnounced]) for (const text of list) expect(text).to.be.a('string');
  for (const time of [start, end, sequence, previousStart, updated])
    expect(typeof time).to.be.oneOf(['number', 'undefined']);
  expect(allDay).to.be.a('boolean');
  expect(floating).to.be.oneOf([true, undefined]);
  for (const list of [speakers, links, topics, audiences, hosts]) expect(list.length).to.be.at.most(bounds.values);
}

/** What no text of a page may hold: what turns, hides or paints over the text around it. */
const unruly = /[^\P{Cc}\t\n]|[\u200b\u202a-\u202e\u2060-\u206f\ufeff\p{Cs}]|[\p{M}\u200c-\u200f]{7}/u;

function expectTexts(value: unknown): void {
  if (typeof value === 'string') {
    expect(value).to.equal(value.trim());
    expect(value).not.to.match(unruly);
    expect(value.length).to.be.at.most(bounds.text);
  } else if (typeof value === 'object' && value) for (const member of Object.values(value)) expectTexts(member);
}
