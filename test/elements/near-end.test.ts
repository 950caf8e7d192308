import { aTimeout, expect, fixture, html, nextFrame } from '@open-wc/testing';
import { css, LitElement, nothing } from 'lit';
import { NearEnd } from '../../src/elements/near-end.ts';
import { replace } from '../replace.ts';
import { waitUntil } from '../wait-until.ts';

/** A list of pages of 600 pixels, each with a button, and one to show more below it. */
class PagesElement extends LitElement {
  static override styles = css`
    section {
      block-size: 600px;
    }
  `;
  pages = 1;
  all = 20;
  readonly near = new NearEnd(this, () => this.grow());

  override render() {
    const more = html`<button part="button more" @click=${this.press}>Show more</button>`;
    return html`${Array.from({ length: this.pages }, () => html`<section><button>Open</button></section>`)}
    ${this.pages < this.all ? more : nothing}`;
  }

  async grow(): Promise<void> {
    await aTimeout(1);
    this.pages += 1;
    this.requestUpdate();
    await this.updateComplete;
  }

  readonly press = async (): Promise<void> => {
    await this.grow();
    this.near.pressed();
    this.shadowRoot?.querySelector<HTMLElement>('section:last-of-type button')?.focus({ preventScroll: true });
  };
}
customElements.define('pages-of-a-list', PagesElement);

/** A list in a box of 300 pixels. */
async function showPages(): Promise<{ box: HTMLElement; element: PagesElement }> {
  const box = await fixture<HTMLElement>(html`<div><pages-of-a-list></pages-of-a-list></div>`);
  Object.assign(box.style, { height: '300px', overflow: 'auto' });
  const element = box.querySelector<PagesElement>('pages-of-a-list');
  if (!element) throw new Error('there is no list');
  await element.updateComplete;
  return { box, element };
}

async function toEnd(box: HTMLElement, element: PagesElement): Promise<void> {
  box.scrollTop = box.scrollHeight;
  for (let turn = 0; turn < 4; turn += 1) {
    await nextFrame();
    await aTimeout(20);
    await element.updateComplete;
  }
}

const more = (element: PagesElement) => element.shadowRoot?.querySelector<HTMLButtonElement>('[part~="more"]');

describe('The end of a list that comes near', () => {
  it('waits until a visitor has asked for more once', async () => {
    const { box, element } = await showPages();
    await toEnd(box, element);
    expect(element.pages).to.equal(1);
  });

  it('then lets five pages come by themselves, and the button wait again', async () => {
    const { box, element } = await showPages();
    await element.press();
    const focused = element.shadowRoot?.activeElement;
    expect(element.pages).to.equal(2);
    for (let page = 3; page <= 7; page += 1) {
      box.scrollTop = box.scrollHeight;
      await waitUntil(() => element.pages === page, `no page ${page}`);
    }
    await toEnd(box, element);
    await toEnd(box, element);
    expect(element.pages).to.equal(7);
    expect(element.shadowRoot?.activeElement === focused, 'focus').to.equal(true);
    await element.press();
    await toEnd(box, element);
    await waitUntil(() => element.pages === 9);
  });

  it('lets nothing come while it is far', async () => {
    const { box, element } = await showPages();
    await element.press();
    box.scrollTop = 0;
    await nextFrame();
    await aTimeout(60);
    expect(element.pages).to.equal(2);
  });

  it('begins anew with another list', async () => {
    const { box, element } = await showPages();
    await element.press();
    element.pages = 1;
    element.requestUpdate();
    await element.updateComplete;
    await toEnd(box, element);
    expect(element.pages).to.equal(1);
  });

  it('does not take the button from under who is at it', async () => {
    const { box, element } = await showPages();
    await element.press();
    more(element)?.focus({ preventScroll: true });
    await toEnd(box, element);
    expect(element.pages).to.equal(2);
  });

  it('leaves the rest to the visitor where nothing came', async () => {
    const { box, element } = await showPages();
    let asked = 0;
    await element.press();
    element.grow = async () => void (asked += 1);
    await toEnd(box, element);
    await toEnd(box, element);
    expect(asked).to.equal(1);
  });

  it('lets nothing come by itself where data are to be saved', async () => {
    replace(navigator, 'connection' as keyof Navigator, { saveData: true } as never);
    const { box, element } = await showPages();
    await element.press();
    await toEnd(box, element);
    expect(element.pages).to.equal(2);
  });

  // What stood above is gone by then, and its room not there yet: laid out between the two, the page jumps.
  it('does not have a list laid out that is about to change', async () => {
    const { element } = await showPages();
    await element.press();
    let asked = 0;
    const { getComputedStyle } = window;
    replace(window, 'getComputedStyle', (...about) => {
      asked += 1;
      return getComputedStyle(...about);
    });
    element.requestUpdate();
    await element.updateComplete;
    expect(asked).to.equal(0);
  });

  it('is forgotten with the element', async () => {
    const { box, element } = await showPages();
    await element.press();
    element.remove();
    await toEnd(box, element);
    expect(element.pages).to.equal(2);
  });
});
