import { html, nothing, render } from 'lit';
import '../src/define.ts';
import { checkerHash, type CheckSettings, type Limits } from '../src/elements/checker-address.ts';
import { decodeDocument } from '../src/feed/decode-document.ts';
import { formatNames } from '../src/feed/foreign-formats.ts';
import { isTimeZone } from '../src/model/seminar-time.ts';
import { limitsText } from '../src/check/left-out.ts';
import { readSettings } from '../src/check/read-settings.ts';
import { readTag } from '../src/check/read-tag.ts';
import { resultView, type Outcome } from '../src/check/result-view.ts';
import { runCheck, type Given } from '../src/check/run-check.ts';
import { samples } from '../src/check/samples.ts';

const find = <T extends HTMLElement>(id: string): T => {
  const found = document.querySelector<T>(`#${id}`);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
};

const form = find<HTMLFormElement>('check');
const address = find<HTMLInputElement>('src');
const text = find<HTMLTextAreaElement>('text');
const file = find<HTMLInputElement>('file');
const format = find<HTMLSelectElement>('format');
const timeZone = find<HTMLInputElement>('feed-time-zone');
const status = find('status');
const result = find('result');

/** Characters of a file that are put into the field for texts; more would make it slow. */
const mostShown = 500_000;

/** Addresses of a link that are asked for without a press. */
const mostAsked = 5;

/** The file that was chosen, as long as nobody changes what stands in the field for texts. */
let chosen: Given;
let outcome: Outcome | undefined;
let question = '';
let latest = 0;
/** What the element that is asked about is limited to. */
let limits: Limits = {};

const settings = (): CheckSettings => ({
  src: address.value.trim(),
  format: format.value,
  timeZone: timeZone.value.trim(),
  limits,
});

function show(): void {
  const handleInput = (words: string): void => {
    question = words;
    show();
  };
  render(outcome ? resultView(outcome, question, handleInput) : nothing, result);
}

/** Says under a field what is wrong with it, before the focus goes there; nothing, where it is right. */
function tellField(field: HTMLInputElement, sentence: string): void {
  find(`${field.id}-error`).textContent = sentence;
  if (!sentence) return field.removeAttribute('aria-invalid');
  field.setAttribute('aria-invalid', 'true');
  field.focus();
}

/** Whether there is something to check, and it can be checked; else the form says what is wrong. */
function isReady(given: Given, { src, timeZone: zone }: CheckSettings): boolean {
  const isZone = !zone || isTimeZone(zone);
  tellField(
    timeZone,
    isZone ? '' : 'This is no name of a zone: write one such as America/Los_Angeles, or leave the field empty.',
  );
  const isAsked = given !== undefined || src !== '';
  tellField(address, isAsked ? '' : 'Give an address, a text or a file.');
  return isZone && isAsked;
}

function setLimits(asked: Limits): void {
  limits = asked;
  const written = limitsText(limits);
  const handleClick = (): void => {
    setLimits({});
    void check();
  };
  render(
    written
      ? html`<p class="note">The element is limited by <code dir="ltr">${written}</code></p>
          <button type="button" @click=${handleClick}>Check without that</button>`
      : nothing,
    find('limits'),
  );
}

function fill(asked: CheckSettings): void {
  address.value = asked.src;
  format.value = formatNames.includes(asked.format) ? asked.format : 'auto';
  timeZone.value = asked.timeZone;
  setLimits(asked.limits);
}

/** Takes a tag that was pasted apart into the fields of the form. */
function takeTag(): void {
  const tag = readTag(address.value);
  if (tag) return fill(tag);
  if (chosen || !text.value.trimStart().startsWith('<')) return;
  const pasted = readTag(text.value);
  if (!pasted?.src) return;
  fill(pasted);
  takeText('');
}

async function check(): Promise<void> {
  takeTag();
  const given = chosen ?? (text.value.trim() ? new TextEncoder().encode(text.value) : undefined);
  const asked = settings();
  if (!isReady(given, asked)) return;
  const run = ++latest;
  status.textContent = given ? 'Checking …' : 'Reading the feed …';
  history.replaceState(null, '', given ? location.pathname + location.search : checkerHash(asked));
  const done = await runCheck(asked, given, Date.now()).catch((error: unknown) => {
    status.textContent = `The check itself failed: ${String(error)}`;
    throw error;
  });
  if (run !== latest) return;
  status.textContent = '';
  outcome = done;
  show();
  find('verdict').focus({ preventScroll: true });
  result.scrollIntoView();
}

async function take(given: Blob): Promise<void> {
  chosen = new Uint8Array(await given.arrayBuffer());
  // as it is read, whatever its encoding
  const { text: written } = decodeDocument({ bytes: chosen, address: '' });
  text.value = given.size > mostShown ? '' : written;
  await check();
}

function takeText(written: string): void {
  chosen = undefined;
  file.value = '';
  text.value = written;
}

/** Fills the form from the page's address, and checks what is named there. */
async function begin(): Promise<void> {
  const asked = readSettings(location.hash);
  fill(asked);
  if (!asked.src) return;
  takeText('');
  const several = asked.src.split(/\s+/).length;
  // a link alone is not to make the page ask many others
  if (several > mostAsked) status.textContent = `${several} addresses are filled in: press Check to ask for them.`;
  else await check();
}

render(
  ['auto', ...formatNames].map((name) => html`<option>${name}</option>`),
  format,
);
render(
  Intl.supportedValuesOf('timeZone').map((zone) => html`<option value=${zone}></option>`),
  find('zones'),
);
render(
  samples.map(({ name, write }) => {
    const handleClick = (): void => {
      fill({ src: '', format: 'auto', timeZone: '', limits: {} });
      takeText(write(new Date()));
      void check();
    };
    return html`<li><button type="button" @click=${handleClick}>${name}</button></li>`;
  }),
  find('samples'),
);

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void check();
});
text.addEventListener('input', () => {
  chosen = undefined;
  file.value = '';
  tellField(address, '');
});
for (const field of [address, timeZone]) field.addEventListener('input', () => tellField(field, ''));
file.addEventListener('change', () => file.files?.[0] && void take(file.files[0]));
form.addEventListener('dragover', (event) => event.preventDefault());
form.addEventListener('drop', (event) => {
  const [dropped] = event.dataTransfer?.files ?? [];
  if (!dropped) return; // a text is dropped where it should go
  event.preventDefault();
  void take(dropped);
});
addEventListener('hashchange', () => void begin());
void begin();
