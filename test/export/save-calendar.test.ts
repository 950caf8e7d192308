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
    replace(performance, 'now', () => (clock += 1));
    let breaths = 0;
    replace(globalThis as { scheduler?: unknown }, 'scheduler', { postTask: async () => (breaths += 1) });
    const seminars = Array.from({ length: 30 }, (_, n) => seminar({ uid: `n${n}@example.edu` }));
    await saveCalendar(seminars, options);
    expect(breaths).to.be.within(5, 15);
    expect((await files[0]?.text())?.match(/^BEGIN:VEVENT/gm)).to.have.length(30);
  });

  it('says how far it is, and what it has saved', async () => {
    catchFiles();
    let clock = 0;
    replace(performance, 'now', () => (clock += 20));
    const told: (readonly number[])[] = [];
    const seminars = [seminar(), seminar({ uid: 'b' }), seminar({ uid: 'off', status: 'cancelled' })];
    const onProgress = (...progress: readonly number[]) => told.push(progress);
    expect(await saveCalendar(seminars, { ...options, onProgress })).to.deep.equal({
      count: 2,
      leftOut: [{ uid: 'off', reason: 'cancelled' }],
      isLarge: false,
    });
    expect(told[0]).to.deep.equal([0, 3]);
    expect(told).to.deep.include([1, 3]);
    expect(told.at(-1)).to.deep.equal([3, 3]);
  });

  it('says when a file is larger than Google takes', async () => {
    const files = catchFiles();
    const many = Array.from({ length: 1001 }, (_, n) => seminar({ uid: `n${n}@example.edu` }));
    expect((await saveCalendar(many, options)).isLarge).to.equal(true);
    expect((await saveCalendar(many.slice(1), options)).isLarge).to.equal(false);
    const long = Array.from({ length: 4 }, (_, n) => seminar({ uid: `${n}`, abstract: '数'.repeat(99_000) }));
    expect((await saveCalendar(long, options)).isLarge).to.equal(true);
    expect((await files.at(-1)?.text())?.match(/^BEGIN:VEVENT/gm)).to.have.length(4);
  });

  it('stops when it is told to, and saves nothing', async () => {
    const files = catchFiles();
    let clock = 0;
    replace(performance, 'now', () => (clock += 20));
    const given = new Error('enough');
    const caught = async (signal: AbortSignal, onProgress?: () => void): Promise<unknown> => {
      try {
        return await saveCalendar([seminar(), seminar({ uid: 'b' })], { ...options, signal, onProgress });
      } catch (error) {
        return error;
      }
    };
    expect(await caught(AbortSignal.abort(given))).to.equal(given);
    const control = new AbortController();
    let breaths = 0;
    expect(await caught(control.signal, () => (breaths += 1) === 2 && control.abort(given))).to.equal(given);
    expect(breaths).to.equal(2);
    expect(files).to.deep.equal([]);
  });

  it('refuses to save a file without a seminar', async () => {
    const files = catchFiles();
    let message = '';
    await saveCalendar([], options).catch((error: unknown) => (message = String(error)));
    expect(message).to.include('none of the seminars');
    expect(files).to.deep.equal([]);
  });
});
