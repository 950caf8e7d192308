import { expect, fixture } from '@open-wc/testing';
import { copyText } from '../../src/export/copy-text.ts';
import { replace } from '../replace.ts';

/** Takes what is written in place of the browser, or refuses it. */
function takeText(refuse = false): readonly string[] {
  const written: string[] = [];
  const writeText = async (text: string) => {
    if (refuse) throw new DOMException('not allowed here', 'NotAllowedError');
    written.push(text);
  };
  replace(navigator, 'clipboard', { writeText } as Clipboard);
  return written;
}

/** Answers the older command; says what was selected, and where, when it came. */
function takeCommand(answer: boolean): { readonly text: string; readonly root: Node }[] {
  const selected: { text: string; root: Node }[] = [];
  replace(document, 'execCommand', (command) => {
    expect(command).to.equal('copy');
    const hosts = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    for (const root of [document, ...hosts])
      for (const field of root.querySelectorAll('textarea'))
        selected.push({ text: field.value.slice(field.selectionStart, field.selectionEnd), root: field.parentNode! });
    return answer;
  });
  return selected;
}

describe('copyText', () => {
  it('writes into the clipboard', async () => {
    const written = takeText();
    expect(await copyText('Ice\nand snow')).to.equal(true);
    expect(written).to.deep.equal(['Ice\nand snow']);
  });

  it('copies at once where the click opens a tab too, which takes the focus', async () => {
    const written = takeText();
    const selected = takeCommand(true);
    const copied = copyText('Ice\nand snow', document.body, true);
    expect(selected).to.deep.equal([{ text: 'Ice\nand snow', root: document.body }]);
    expect(await copied).to.equal(true);
    expect(written).to.deep.equal([]);
  });

  it('selects the text in a field of the given place where that is refused, and leaves no trace', async () => {
    takeText(true);
    const selected = takeCommand(true);
    const host = await fixture<HTMLElement>('<div></div>');
    const root = host.attachShadow({ mode: 'open' });
    const button = document.createElement('button');
    root.append(button);
    button.focus();
    expect(await copyText('Ice\nand snow', root)).to.equal(true);
    expect(selected).to.deep.equal([{ text: 'Ice\nand snow', root }]);
    expect([...root.childNodes]).to.deep.equal([button]);
    expect(root.activeElement).to.equal(button);
  });

  it('does the same on a page without https, where there is no clipboard', async () => {
    replace(navigator, 'clipboard', undefined as unknown as Clipboard);
    const selected = takeCommand(true);
    expect(await copyText('Ice')).to.equal(true);
    expect(selected).to.deep.equal([{ text: 'Ice', root: document.body }]);
  });

  it('says where neither works', async () => {
    takeText(true);
    takeCommand(false);
    expect(await copyText('Ice')).to.equal(false);
  });

  it('says so too where the older way fails', async () => {
    takeText(true);
    replace(document, 'execCommand', () => {
      throw new TypeError('gone');
    });
    expect(await copyText('Ice')).to.equal(false);
    expect(document.querySelector('body > textarea')).to.equal(null);
  });
});
