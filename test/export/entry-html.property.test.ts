import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { describe as describeEntry } from '../../src/export/description.ts';
import { writeCalendar } from '../../src/export/icalendar.ts';
import { atOnce } from '../../src/export/steps.ts';
import { payloads } from '../hostile/payloads.ts';
import { seminar } from '../seminar-factory.ts';
import { englishWords as words } from './english-words.ts';
import { hostileSeminar } from './hostile-seminar.ts';

const names = new Set('html head body div p br strong em s sub sup code a ul ol li blockquote pre'.split(' '));
const attributes: Readonly<Record<string, RegExp>> = {
  lang: /^en-US$/,
  dir: /^auto$/,
  href: /^(?:https?:\/\/|mailto:|tel:)/,
};

/** What of a document is not ours to write. */
function faultsIn(html: string): readonly string[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return [...page.querySelectorAll('*')].flatMap(({ localName, attributes: own }) => [
    ...(names.has(localName) ? [] : [localName]),
    ...[...own]
      .filter(({ name, value }) => !attributes[name]?.test(value))
      .map(({ name, value }) => `${name}=${value}`),
  ]);
}

const formatted = (text = '') => `<b>First</b> ${text}`;

describe('The formatted text of a calendar entry, given anything', () => {
  it('holds our own elements and addresses alone, whatever a feed holds', () => {
    fc.assert(
      fc.property(hostileSeminar, (given) => {
        const { html = '' } = atOnce(describeEntry({ ...given, abstract: formatted(given.abstract) }, words));
        expect(html).to.match(/^<!DOCTYPE html>/);
        expect(faultsIn(html)).to.deep.equal([]);
      }),
    );
  });

  it('holds nothing that runs or is fetched, for every payload', () => {
    for (const text of payloads) {
      const speakers = [{ name: text, affiliation: text, bio: formatted(text) }];
      const given = seminar({ abstract: formatted(text), speakers, note: text, series: text, hosts: [text] });
      const { html = '' } = atOnce(describeEntry(given, words));
      expect(html).to.match(/^<!DOCTYPE html>/);
      expect(faultsIn(html)).to.deep.equal([]);
    }
  });

  it('stands in the file as a text with escapes, and comes back as it was', () => {
    fc.assert(
      fc.property(hostileSeminar, (hostile) => {
        const given = { ...hostile, abstract: formatted(hostile.abstract) };
        const lines = writeCalendar([given], { words }).text.replaceAll('\r\n ', '').split('\r\n');
        const [line = ''] = lines.filter((each) => each.startsWith('X-ALT-DESC;FMTTYPE=text/html:'));
        const value = line.slice(line.indexOf(':') + 1);
        expect(value.replaceAll(/\\./g, '')).not.to.match(/[;,\\]/);
        const read = value.replaceAll(/\\(.)/g, (_, mark: string) => (mark === 'n' ? '\n' : mark));
        expect(read).to.match(/^<!DOCTYPE html>.*<\/html>$/s);
        expect(faultsIn(read)).to.deep.equal([]);
      }),
    );
  });
});
