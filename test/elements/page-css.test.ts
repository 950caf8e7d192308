import { expect } from '@open-wc/testing';
import { fullEntry, term } from '../feed-entries.ts';
import { all, one, showCalendar, showCard } from './show.ts';

const hostile = `
  * { all: unset !important; display: block !important }
  :root { --_line: red; --_gap: 90px; --_radius: 40px; --_accent: red; --_muted: red }
  body { text-indent: 5em; white-space: nowrap; text-align: center; line-height: 0.5; list-style: square }
  a, button, h4, li, details, summary, [part] { display: none !important; color: red !important }`;

function addStyles(text: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => (document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet));
}

const looks = [
  'display',
  'color',
  'textIndent',
  'whiteSpace',
  'textAlign',
  'gap',
  'borderRadius',
  'paddingTop',
] as const;
const parts = [
  'base',
  'seminar',
  'title',
  'title-link',
  'details',
  'summary',
  'share-button',
  'badge',
  'facts',
  'input',
];

function looksOf(element: Element): Readonly<Record<string, readonly string[]>> {
  const look = (part: string) => {
    const style = getComputedStyle(all(element, part)[0] ?? document.body);
    return looks.map((name) => `${name}: ${style[name]}`);
  };
  return Object.fromEntries(parts.map((part) => [part, look(part)]));
}

describe('Page and elements', () => {
  it('do not let the page’s style sheets in', async () => {
    const calendar = await showCalendar(term);
    const before = looksOf(calendar);
    const takeAway = addStyles(hostile);
    try {
      expect(looksOf(calendar)).to.deep.equal(before);
      expect(one(calendar, 'base').getBoundingClientRect().height).to.be.above(200);
    } finally {
      takeAway();
    }
  });

  it('can still be hidden by the page', async () => {
    const card = await showCard({ seminar: fullEntry });
    const takeAway = addStyles('seminar-card { display: none }');
    expect(card.checkVisibility()).to.equal(false);
    takeAway();
  });

  it('give parts to the page to style', async () => {
    const card = await showCard({ seminar: fullEntry });
    const takeAway = addStyles('seminar-card::part(title) { color: rgb(1, 2, 3) }');
    expect(getComputedStyle(one(card, 'title')).color).to.equal('rgb(1, 2, 3)');
    takeAway();
  });

  it('let nothing out into the page', async () => {
    const probe = () => {
      const nodes = ['p', 'a', 'summary', 'button', 'h4', 'ul'].map((tag) => document.createElement(tag));
      document.body.append(...nodes);
      const styles = nodes.map((node) => {
        const style = getComputedStyle(node);
        return [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`).join('\n');
      });
      for (const node of nodes) node.remove();
      return styles;
    };
    const before = {
      styles: probe(),
      sheets: document.adoptedStyleSheets.length,
      links: document.head.children.length,
    };
    const globals = new Set(Object.keys(window));
    await showCalendar(term);
    await showCard({ seminar: fullEntry });
    expect(probe()).to.deep.equal(before.styles);
    expect(document.adoptedStyleSheets).to.have.length(before.sheets);
    expect(document.head.children).to.have.length(before.links);
    expect(Object.keys(window).filter((name) => !globals.has(name))).to.deep.equal([]);
  });
});
