import type { Messages } from '../locale/messages.ts';
import type { Seminar } from '../model/seminar.ts';
import { calendarNames, calendarsView } from '../view/calendars-view.ts';
import type { LitTemplates } from '../view/lit-templates.ts';
import { tickView } from '../view/selection-view.ts';
import { shareView, type ShareWay } from '../view/share-view.ts';
import type { Selection } from './selection.ts';
import type { Takeaway } from './takeaway.ts';
import { canDownload, deviceOf, orderCalendars } from './visitor-device.ts';

/** A button of a seminar that opens something. */
type MenuName = 'calendars' | 'share';

/** What the menus work with. */
export interface MenuTools {
  readonly words: Messages;
  /** A title as plain text. */
  title(seminar: Seminar): string;
  readonly takeaway: Takeaway;
  readonly selection: Selection;
  requestUpdate(): void;
}

const device = deviceOf(navigator);

/** The ways by which a single seminar leaves, beside it: menus, or the box that selects it. */
export class SeminarMenus {
  readonly #tools: MenuTools;
  readonly #lit: LitTemplates;
  readonly #open = new Set<string>();

  constructor(tools: MenuTools, lit: LitTemplates) {
    this.#tools = tools;
    this.#lit = lit;
  }

  /** @param names - the calendars that the author offers, separated by spaces */
  view(seminar: Seminar, names: string): unknown {
    const { html } = this.#lit;
    const { selection } = this.#tools;
    if (selection.isOn && seminar.status !== 'cancelled')
      return html`<span part="calendars">${this.#tickView(seminar)}</span>`;
    const calendars = this.#calendarsView(seminar, names);
    const share = this.#shareView(seminar);
    return html`<span part="calendars">${calendars.button}${share.button}</span>${calendars.panel}${share.panel}`;
  }

  #tickView(seminar: Seminar): unknown {
    const { selection, words } = this.#tools;
    return tickView({
      lit: this.#lit,
      messages: words,
      seminar,
      title: this.#tools.title(seminar),
      isSelected: selection.has(seminar),
      handleTick: (selected) => {
        selection.tick(seminar, selected);
        this.#tools.requestUpdate();
      },
    });
  }

  #calendarsView(seminar: Seminar, names: string): ReturnType<typeof calendarsView> {
    const { takeaway, words } = this.#tools;
    const title = this.#tools.title(seminar);
    const ordered = orderCalendars(calendarNames(names, words), device, canDownload());
    return calendarsView({
      lit: this.#lit,
      messages: words,
      names: ordered.names,
      file: ordered.isAppleFile ? words.appleCalendar : words.calendars.ics,
      seminar,
      title,
      hint: ordered.noFile && words.noFile[ordered.noFile],
      link: (calendar) => takeaway.link(seminar, calendar),
      handleExport: (calendar, event) => {
        if (calendar === 'ics') void takeaway.save([seminar], seminar.title && title);
        else if (!takeaway.ask([seminar], calendar)) event.preventDefault();
      },
      ...this.#menu(seminar, 'calendars'),
    });
  }

  #shareView(seminar: Seminar): ReturnType<typeof shareView> {
    const { takeaway, words } = this.#tools;
    const title = this.#tools.title(seminar);
    return shareView({
      lit: this.#lit,
      messages: words,
      seminar,
      title,
      ways: 'share' in navigator ? ['link', 'text', 'share'] : ['link', 'text'],
      handleShare: (way: ShareWay) => {
        if (way === 'link') void takeaway.copyLink(seminar);
        else if (way === 'text') void takeaway.copyText([seminar]);
        else void takeaway.share(seminar, title);
      },
      ...this.#menu(seminar, 'share'),
    });
  }

  #menu({ uid }: Seminar, name: MenuName): { isOpen: boolean; handleOpen: (open: boolean) => void } {
    const key = `${name} ${uid}`;
    return {
      isOpen: this.#open.has(key),
      handleOpen: (open) => {
        this.#open[open ? 'add' : 'delete'](key);
        if (open && name === 'calendars') this.#tools.takeaway.prepare();
        this.#tools.requestUpdate();
      },
    };
  }
}
