import { expect } from '@open-wc/testing';
import { modestTags } from '../../src/text/html-cost.ts';

const many = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, n) => make(n)).join('');

const isModest = (html: string): boolean => modestTags(html) !== undefined;

describe('what a browser is asked to take apart', () => {
  it('is what people write', () => {
    expect(
      isModest(many(400, (n) => `<p class="c${n}">A <b>bold</b> word, <a href="/${n}">a link</a><br>and`)),
    ).to.equal(true);
    expect(isModest(many(300, (n) => `<ul><li>${n}<li>x</ul><table><tr><td>y<td>z</table>`))).to.equal(true);
    expect(isModest(many(300, (n) => `<table><tr><td><b>${n}<td><font>y</table>`))).to.equal(true);
    expect(isModest(many(50, () => '<b><i>crossed</b></i>'))).to.equal(true);
    expect(isModest(`<img src="data:image/png;base64,${'A'.repeat(90_000)}">`)).to.equal(true);
  });

  it('holds nothing of what is dropped', () => {
    expect(
      modestTags('a<template><b><p>x</template>b<svg><i></i><svg></svg></svg><p style="x" onclick=y>c<noscript></p>'),
    ).to.equal('ab<p>c');
  });

  for (const [what, html] of [
    ['marks that are never closed', many(60, (n) => `<b a=${n}>`) + '<p>x'.repeat(500)],
    ['marks that something else seems to close', many(60, (n) => `<b a=${n}></i>`) + '<p>x'.repeat(500)],
    [
      'marks that are closed where a browser does not look',
      `${'<b><table><td></b></td></table>'.repeat(60)}${'<p>x'.repeat(500)}`,
    ],
    ['marks between a table and its cells', `<table>${'<b><td></b></td>'.repeat(60)}</table>${'<p>x'.repeat(500)}`],
    ['thousands of elements inside each other', '<div>'.repeat(5_000)],
    ['more pieces than a text has', '<i>x</i>'.repeat(10_000)],
  ] as const) {
    it(`is not ${what}`, () => expect(isModest(html)).to.equal(false));
  }
});
