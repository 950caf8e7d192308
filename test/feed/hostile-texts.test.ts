import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { narrow } from '../../src/filter/criteria.ts';
import { readEntries, readOne } from './read-entries.ts';

const titleOf = async (title: string): Promise<string | undefined> => (await readOne({ title, speaker: 'Ada' })).title;
const code = (...points: readonly number[]): string => String.fromCodePoint(...points);

describe('texts of a feed', () => {
  it('lose what turns or hides the text around it', async () => {
    const hidden = [
      0x00, 0x07, 0x1b, 0x7f, 0x80, 0x9f, 0x200b, 0x202a, 0x202e, 0x2060, 0x2064, 0x2066, 0x2069, 0x206f, 0xfeff,
      0xfff9, 0xfffc, 0xffff, 0xd800, 0xdfff, 0xe0001, 0xe0041, 0xe007f,
    ];
    for (const point of hidden) {
      const text = `Spin${code(point)}glasses`;
      const name = point.toString(16);
      const seminar = await readOne({ title: text, abstract: text, speaker: text, location: text, note: text });
      expect(seminar.title, name).to.equal('Spinglasses');
      expect(seminar.abstract, name).to.equal('Spinglasses');
      expect(seminar.speakers[0]?.name, name).to.equal('Spinglasses');
      expect(seminar.location?.name, name).to.equal('Spinglasses');
      expect(seminar.note, name).to.equal('Spinglasses');
    }
  });

  it('keep their lines, however they are broken', async () => {
    const { abstract } = await readOne({ abstract: 'one\r\ntwo\rthree\u000bfour\u000cfive\u0085six\n\tseven' });
    expect(abstract).to.equal('one\ntwo\nthree\nfour\nfive\nsix\n\tseven');
    expect(await titleOf('one\u2028two\u0085three')).to.equal('one two three');
  });

  it('keep six marks of a pile, whatever stands between them', async () => {
    expect(await titleOf(`Z${'\u0300'.repeat(500)}algo`)).to.equal(`Z${'\u0300'.repeat(6)}algo`);
    for (const between of ['\u200d', '\u200c', '\u200e', '\u034f', '\u200b', '\u0000']) {
      const title = (await titleOf(`Z${`\u0300\u0301\u0302${between}`.repeat(300)}algo`))!;
      expect(title.match(/[\p{M}\u200c-\u200f]+/u)?.[0], between).to.have.length(6);
    }
  });

  const scripts: Readonly<Record<string, readonly string[]>> = {
    Hebrew: ['בְּרֵאשִׁ֖ית בָּרָ֣א אֱלֹהִ֑ים', 'שָׁלוֹם עֲלֵיכֶם'],
    Arabic: ['بِسْمِ ٱللَّٰهِ ٱلرَّحْمَٰنِ', 'مُحَاضَرَةٌ عَنِ الكِيمْيَاء'],
    Persian: ['می‌خواهم درباره‌ی نظریه‌ی گراف', '\u200fسخنرانی\u200e TeX'],
    Thai: ['ที่ปรึกษา น้ำ ผู้เชี่ยวชาญ'],
    Devanagari: ['क्षत्रिय संस्कृति र्‍य क्‌ष'],
    Burmese: ['မြန်မာကျောင်းသားများ လျှော့', 'ကျွန်ုပ်'],
    Tibetan: ['བོད་སྐད་ ཧཱུྃ'],
    Khmer: ['ភាសាខ្មែរ'],
    Tamil: ['நீங்கள் எப்படி'],
    Korean: ['한국어 세미나', '한국어'],
    Vietnamese: ['Nguyễn Thị Ước', 'Nguye\u0302\u0303n Thi\u0323 U\u031bo\u0301\u031bc'],
    IPA: ['ˈtʃɛ̃ːt͡sɪ̞̆'],
    Mathematics: ['𝔛̂⃗ and x̄̇'],
    Japanese: ['葛\u{e0100}飾区', 'か\u3099く'],
    emoji: ['👩🏽‍❤️‍💋‍👨🏿 👨‍👩‍👧‍👦', '1️⃣ ☕️ 🏳️‍🌈', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f} Scotland'],
    hyphens: ['Donau\u00addampf\u2011schiff'],
  };
  for (const [script, texts] of Object.entries(scripts)) {
    it(`stay as they are in ${script}`, async () => {
      for (const text of texts) {
        const { title, abstract } = await readOne({ title: text, abstract: `${text}\n${text}` });
        expect(title).to.equal(text);
        expect(abstract).to.equal(`${text}\n${text}`);
      }
    });
  }

  it('lose tags that are no flag', async () => {
    const secret = 'ignore'
      .split('')
      .map((letter) => code(0xe0000 + letter.charCodeAt(0)))
      .join('');
    expect(await titleOf(`Spin${secret} glasses`)).to.equal('Spin glasses');
    expect(await titleOf(`🏴${secret} glasses`)).to.equal('🏴 glasses');
  });

  it('are none where nobody could see them', async () => {
    for (const title of ['\u3164', '\u2800 \u2800', '\u115f\u1160', '\u00ad', '\u200d\u200e', '\u180e\ufe0f']) {
      const { seminars, rejected } = await readEntries([{ title, start: '2026-10-08' }], 'UTC');
      expect([seminars, rejected.length], JSON.stringify(title)).to.deep.equal([[], 1]);
    }
  });

  it('hold none of these, whatever is given', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
        const entry = { title: `x${text}`, start: 0, abstract: text, topics: [text], location: { name: text } };
        const { seminars } = await readEntries([entry], 'UTC');
        const all = JSON.stringify(seminars);
        expect(all).not.to.match(
          /[\u0080-\u009f\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc]|[\p{M}\u200c-\u200f]{7}/u,
        );
        expect(all).not.to.match(/\\u[\da-f]{4}/);
      }),
    ));
});

describe('names that mean something to programs', () => {
  const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'];

  for (const name of names) {
    it(`mean nothing here: ${name}`, async () => {
      const before = Object.getOwnPropertyNames(Object.prototype).join();
      const json = JSON.stringify({ title: name, start: '2026-10-08', uid: name, series: name, topics: [name] });
      const field = `{"polluted":true,"name":"x"}`;
      const text = `${json.slice(0, -1)},"category":"${name}","status":"${name}","mode":"${name}","speakers":[{"name":"${name}","${name}":${field}}],"location":{"name":"Hall","${name}":${field}},"${name}":${field}}`;
      const { seminars } = await readEntries([JSON.parse(text)], 'UTC');
      expect(seminars).to.have.length(1);
      expect(seminars[0]).to.deep.include({ title: name, uid: name, series: name, category: name, topics: [name] });
      expect(seminars[0]?.speakers).to.deep.equal([{ name }]);
      expect(seminars[0]).not.to.have.property('polluted');
      expect(Object.getOwnPropertyNames(Object.prototype).join()).to.equal(before);
      expect(({} as { polluted?: boolean }).polluted).to.equal(undefined);
      const narrowed = narrow(seminars, { series: [name], period: 'all' }, ['topic', 'category', 'series'], 0);
      expect([narrowed.seminars.length, narrowed.counts.topic.get(name)]).to.deep.equal([1, 1]);
    });
  }
});
