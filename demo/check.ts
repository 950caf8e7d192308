import { html, nothing, render } from 'lit';
import '../src/define.ts';
import { checkerHash, type CheckSettings, type Limits } from '../src/elements/checker-address.ts';
import { formatNames } from '../src/feed/foreign-formats.ts';
import { readSettings } from './check/read-settings.ts';
import { resultView, type Outcome } from './check/result-view.ts';
import { runCheck, type Given } from './check/run-check.ts';
import { samples } from './check/samples.ts';

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

async function check(): Promise<void> {
  const given = chosen ?? (text.value.trim() ? new TextEncoder().encode(text.value) : undefined);
  const asked = settings();
  if (!given && !asked.src) {
    status.textContent = 'Give an address, a text or a file.';
    address.focus();
    return;
  }
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
  text.value = given.size > mostShown ? '' : await given.text();
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
  address.value = asked.src;
  format.value = formatNames.includes(asked.format) ? asked.format : 'auto';
  timeZone.value = asked.timeZone;
  ({ limits } = asked);
  if (!asked.src) return;
  takeText('');
  await check();
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
      address.value = '';
      format.value = 'auto';
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
});
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
