/** Milliseconds after a letter until it is said what that leaves: whoever types on hears nothing. */
const pause = 1000;
/** Milliseconds until it is said else: a region that has only just come is not heard, and what gets the focus then is read. */
const moment = 150;
/** Milliseconds for which what is said stays: later, whoever reads through the page would meet it a second time. */
const lasting = 3000;

/** Says what shows to those who hear, once the visitor has paused: never as the list appears, never what the focus reads. */
export class CalmVoice {
  /** What is heard and not seen; made here, not by a template, so that nothing is rendered for a word that is said. */
  readonly region = document.createElement('span');
  #text = '';
  #wait: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.region.className = 'heard';
    this.region.setAttribute('role', 'status');
  }

  /** Has what shows next said, also where it stays the same; to be called before that is rendered. */
  ask(isTyping: boolean): void {
    this.#wait = isTyping ? pause : moment;
  }

  /** Takes in what shows; to be called as it is rendered. */
  note(text: string): void {
    // what is rendered while a feed is read shows nowhere
    const isChanged = this.region.isConnected && this.#text !== text;
    const wait = this.#wait ?? (isChanged ? pause : undefined);
    this.#wait = undefined;
    this.#text = text;
    if (wait !== undefined) this.#sayIn(wait);
  }

  /** What shows has the focus, which has it read. */
  readonly hush = (): void => {
    clearTimeout(this.#timer);
    this.region.textContent = '';
  };

  #sayIn(wait: number): void {
    this.hush(); // emptied, so that the same words are heard again
    this.#timer = setTimeout(() => {
      this.region.textContent = this.#text;
      this.#timer = setTimeout(this.hush, lasting);
    }, wait);
  }
}
