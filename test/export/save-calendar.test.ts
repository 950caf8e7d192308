import { expect } from '@open-wc/testing';
import { saveCalendar } from '../../src/export/save-calendar.ts';
import { replace } from '../replace.ts';
import { seminar } from '../seminar-factory.ts';
import { englishWords } from './english-words.ts';

const options = { now: Date.UTC(2026, 6, 1, 12), words: englishWords };

/** Takes the files in place of the browser. */
function catchFiles(): readonly Blob[] {
  const files: Blob[] = [];
  replace(URL, 'createObjectURL', (file) => {
    if (file instanceof Blob) files.push(file);
    return '#';
  });
  replace(HTMLAnchorElement.prototype, 'click', () => undefined);
  return files;
}

describe('saveCalendar', () => {
  it('lets the page breathe while it writes many, and writes all of them', async () => {
    const files = catchFiles();
    let clock = 0;
    replace(performance, 'now', () => (clock += 20));
    let breaths = 0;
    replace(globalThis as { scheduler?: unknown }, 'scheduler', { yield: async () => (breaths += 1) });
    const seminars = Array.from({ length: 30 }, (_, n) => seminar({ uid: `n${n}@example.edu` }));
    await saveCalendar(seminars, options);
    expect(breaths).to.equal(10);
    expect((await files[0]?.text())?.match(/^BEGIN:VEVENT/gm)).to.have.length(30);
  });

  it('says which texts it had to cut', async () => {
    catchFiles();
    const long = seminar({ uid: 'long@example.edu', abstract: 'Ice. '.repeat(10_000) });
    expect(await saveCalendar([seminar(), long], options)).to.deep.equal({ leftOut: [], cut: ['long@example.edu'] });
  });
});
