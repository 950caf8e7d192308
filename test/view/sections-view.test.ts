import { expect } from '@open-wc/testing';
import type { Day } from '../../src/filter/agenda.ts';
import { sectionsOf } from '../../src/filter/sections.ts';
import { sectionsView } from '../../src/view/sections-view.ts';
import { at, talk } from '../feed/loaded-feed.ts';
import { textOf } from '../text-of.ts';
import { listLit } from './list-lit.ts';
import { all, show, texts, viewContext, words } from './show-view.ts';

const list = [talk('over', 'Over', -2), talk('now', 'Now'), talk('soon', 'Soon', 24)];
const now = at(0.5);

function showSections(level: number, seminars = list) {
  const context = viewContext({ level, now });
  return show(sectionsView({ lit: listLit, messages: words, context, sections: sectionsOf(seminars, now, undefined) }));
}

describe('sectionsView', () => {
  it('heads what is to come and what was', async () => {
    const host = await showSections(3);
    expect(texts(host, 'section-heading')).to.deep.equal(['Upcoming', 'Past']);
    const titles = all(host, 'section').map((section) => all(section, 'title').map(textOf));
    expect(titles).to.deep.equal([['Now', 'Soon'], ['Over']]);
    await expect(host).to.be.accessible();
  });

  it('puts days one level below, and titles below them', async () => {
    const host = await showSections(2);
    for (const [part, tag] of [
      ['section-heading', 'h2'],
      ['day-heading', 'h3'],
      ['title', 'h4'],
    ] as const)
      for (const heading of all(host, part)) expect(heading).to.match(tag);
  });

  it('has an id for each heading, of today in both too', async () => {
    const host = await showSections(3);
    const ids = [...host.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const article of all(host, 'seminar')) expect(ids).to.include(article.getAttribute('aria-labelledby'));
  });

  it('puts below a heading what it is told, with the id of the heading', async () => {
    const below = (days: readonly Day[], heading: string) => `${heading}: ${days.length}`;
    const sections = sectionsOf(list, now, undefined);
    const host = await show(sectionsView({ lit: listLit, messages: words, context: viewContext(), sections, below }));
    expect(texts(host, 'section')).to.deep.equal(['Upcoming section-upcoming: 2', 'Past section-past: 1']);
    expect(all(host, 'section-heading').map(({ id }) => id)).to.deep.equal(['section-upcoming', 'section-past']);
  });

  it('heads the only one too', async () => {
    expect(texts(await showSections(3, list.slice(0, 1)), 'section-heading')).to.deep.equal(['Past']);
  });
});
