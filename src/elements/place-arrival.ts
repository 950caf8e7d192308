import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { placeText } from '../filter/address.ts';
import type { Criteria } from '../filter/criteria.ts';
import { layOutAll } from './lay-out.ts';
import { rememberScroll } from './remember-scroll.ts';

/** The element whose visitor goes from the list to a seminar and back. */
export interface ArrivalHost extends ReactiveControllerHost, HTMLElement {
  readonly criteria: Criteria;
  pages: number;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** What is to be found again in the list. */
interface Left {
  readonly seminar: string;
  /** What the list was narrowed to. */
  readonly list: string;
  readonly pages: number;
  readonly restoreScroll: () => void;
}

/** How a place comes that did not come by a press in the list. */
interface Arrival {
  readonly isAlone: boolean;
  readonly wasAlone: boolean;
  /** Whether the visitor goes through the browser's history. */
  readonly isTraversal: boolean;
}

function focusOn(element: HTMLElement | null): void {
  if (element && !element.matches('a[href]')) element.tabIndex = -1;
  element?.focus({ preventScroll: true });
}

/** Puts focus and scroll where a visitor expects them who goes from the list to a seminar and back. */
export class PlaceArrival implements ReactiveController {
  /** What the next place that shows gets: the focus, the focus if it is lost, or only a look at it. */
  next: 'focus' | 'hold' | 'look' | undefined;
  readonly #host: ArrivalHost;
  readonly #hrefOf: (seminar: string) => string;
  #left: Left | undefined;

  /** @param hrefOf - the address of a seminar alone, which its title in the list links to */
  constructor(host: ArrivalHost, hrefOf: (seminar: string) => string) {
    this.#host = host;
    this.#hrefOf = hrefOf;
    host.addController(this);
  }

  // A feed read anew may take what has the focus.
  hostUpdate(): void {
    if (this.#host.shadowRoot?.activeElement?.closest('[part="alone"]')) this.next ??= 'hold';
  }

  /** @param isLate - whether the browser may have scrolled already: then what was remembered of the same list is better */
  leave(seminar: string, isLate = false): void {
    const { pages } = this.#host;
    const list = this.#list();
    const { restoreScroll } = (isLate && this.#isBack(list) && this.#left?.pages === pages && this.#left) || {
      restoreScroll: rememberScroll(this.#host),
    };
    this.#left = { seminar, list, pages, restoreScroll };
  }

  /** Goes back to the list, as long as it was left if it is the same. */
  return(): void {
    if (!this.#isBack(this.#list())) this.#left = undefined;
    this.#host.pages = this.#left?.pages ?? 1;
    this.next = 'focus';
  }

  /** To be called before another place shows. */
  expect({ isAlone, wasAlone, isTraversal }: Arrival): void {
    if (!isTraversal) this.next = isAlone ? 'look' : undefined;
    else if (isAlone || wasAlone) this.next = 'focus';
    else this.next = this.#host.shadowRoot?.activeElement ? 'hold' : undefined; // what has it may go with its view
  }

  /** To be called after each update. */
  arrive(isAlone: boolean): void {
    if (!this.next) return;
    const alone = this.#host.renderRoot.querySelector<HTMLElement>('[part="alone"]');
    if (!!alone !== isAlone) return; // what shows is still the other one
    if (this.next === 'hold') this.#keepFocus(alone);
    else if (!alone) this.#arriveInList();
    else if (!this.#arriveAlone(alone)) return;
    this.next = undefined;
  }

  #list(): string {
    return placeText({ criteria: this.#host.criteria });
  }

  #isBack(list: string): boolean {
    return this.#left?.list === list;
  }

  /** False while nobody knows whether the seminar is there. */
  #arriveAlone(alone: HTMLElement): boolean {
    const title = alone.querySelector<HTMLElement>('[part~="title"], [part="empty"]');
    if (!title) return false;
    if (this.next === 'focus') focusOn(title);
    else if (location.hash || window.scrollY > 0) return true; // the page, or its visitor, looks elsewhere
    const isBelow = alone.getBoundingClientRect().top > window.innerHeight / 2;
    (alone.firstElementChild ?? alone).scrollIntoView({ block: isBelow ? 'start' : 'nearest', behavior: 'instant' });
    return true;
  }

  /** On the seminar alone or what stands in its place; in a list on what says how many there are, which every view has. */
  #keepFocus(alone: HTMLElement | null): void {
    const { shadowRoot, renderRoot } = this.#host;
    if (shadowRoot?.activeElement) return;
    if (!alone) return focusOn(renderRoot.querySelector<HTMLElement>('[part="status"]'));
    const place = alone.querySelector<HTMLElement>('[part~="title"], [role="status"]');
    focusOn(place);
    place?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  #arriveInList(): void {
    const { renderRoot } = this.#host;
    const wanted = this.#left && this.#hrefOf(this.#left.seminar);
    if (this.#left) void layOutAll(renderRoot);
    this.#left?.restoreScroll();
    const links = [...renderRoot.querySelectorAll<HTMLAnchorElement>('a[href]')];
    const title = links.find(({ href }) => href === wanted);
    focusOn(title ?? renderRoot.querySelector<HTMLElement>('[part="base"]'));
  }
}
