import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { openTexts, type OpenText } from '../view/open-texts.ts';
import type { ListState } from './list-state.ts';
import type { VisitorTools } from './visitor-tools.ts';

/** The element whose list is printed. */
export interface PrintHost extends ReactiveControllerHost {
  requestUpdate(name?: PropertyKey): void;
}

/** Lets the whole list go onto paper, also what is not on the page; opened where the visitor opened all there was. */
export class PrintList implements ReactiveController {
  /** Whether the page is being printed. */
  isPrinting = false;
  readonly #host: PrintHost;
  readonly #tools: VisitorTools;
  readonly #list: () => ListState | undefined;
  #opened: readonly OpenText[] = [];

  /** @param list - what the list is made of at the moment */
  constructor(host: PrintHost, tools: VisitorTools, list: () => ListState | undefined) {
    this.#list = list;
    this.#host = host;
    this.#tools = tools;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#handleBefore);
    window.addEventListener('afterprint', this.#handleAfter);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#handleBefore);
    window.removeEventListener('afterprint', this.#handleAfter);
  }

  readonly #handleBefore = (): void => {
    const { visible = [], matching = [] } = this.#list() ?? {};
    const isClosed = ({ seminar, section }: OpenText) => !this.#tools.isOpen(seminar, section);
    const onPage = openTexts(visible);
    this.#opened = onPage.length > 0 && !onPage.some(isClosed) ? openTexts(matching).filter(isClosed) : [];
    this.#turn(true);
  };

  readonly #handleAfter = (): void => this.#turn(false);

  #turn(on: boolean): void {
    for (const { seminar, section } of this.#opened) this.#tools.setOpen(seminar, section, on);
    this.isPrinting = on;
    this.#host.requestUpdate('pages'); // by name: what the visitor asked for is not held back
  }
}
