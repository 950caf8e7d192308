/** The words of the first list. */
export interface ListMessages {
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
  readonly empty: string;
  /** A seminar that its feed no longer holds. */
  readonly gone: string;
  readonly allDay: string;
  /** The same time on the visitor's clock. */
  readonly yourTime: string;
  readonly live: string;
  readonly cancelled: string;
  readonly postponed: string;
  readonly rescheduled: string;
  readonly tentative: string;
  readonly movedFrom: string;
  readonly modes: Readonly<Record<'in-person' | 'online' | 'hybrid', string>>;
  readonly toBeAnnounced: Readonly<Record<'title' | 'speakers' | 'location' | 'abstract', string>>;
  readonly abstract: string;
  readonly biography: string;
  readonly series: string;
  readonly category: string;
  readonly department: string;
  readonly topic: string;
  readonly location: string;
  readonly map: string;
  readonly host: string;
  readonly hosts: string;
  readonly audience: string;
  /** In person, online, or both. */
  readonly mode: string;
  readonly contact: string;
  /** Names of links that have none. */
  readonly linkKinds: Readonly<Record<'flyer' | 'slides' | 'recording' | 'paper' | 'registration' | 'other', string>>;
  readonly webcast: string;
  readonly join: string;
}

type SubscriptionWord = 'webcal' | 'outlook' | 'outlook-com' | 'google' | 'address';

/** The words that come with the controls, and those that calendar entries are written with. */
export interface ControlMessages {
  readonly addTo: string;
  /** That a link opens a tab of its own. */
  readonly newTab: string;
  readonly calendars: Readonly<Record<'ics' | 'outlook' | 'outlook-com' | 'google' | 'yahoo', string>>;
  /** BCP 47 tag that dates in calendar entries and texts are written for. */
  readonly language: string;
  /** What stands between a label and its text: ": ". */
  readonly colon: string;
  readonly noMatch: string;
  readonly search: string;
  readonly filters: string;
  /** The choices of a filter by period. */
  readonly periods: Readonly<Record<'upcoming' | 'past' | 'all', string>>;
  /** The choice that leaves a filter open. */
  readonly any: string;
  /** Takes back all that was asked for. */
  readonly clear: string;
  /** Labels of the filters that no other word names. */
  readonly filterNames: Readonly<Record<'language' | 'material' | 'date' | 'jump' | 'from' | 'to', string>>;
  /** The choices of a filter by date. */
  readonly dates: Readonly<Record<'any' | 'today' | 'week' | 'month', string>>;
  /** In place of several values that are chosen. */
  readonly chosen: (count: number) => string;
  /** Opens the filters in a narrow column, with how many kinds are in use. */
  readonly filtersButton: (count: number) => string;
  /** Before the field that finds a value of a filter, given its label. */
  readonly findValue: (label: string) => string;
  /** How many values of a filter there are to choose from, and of how many. */
  readonly values: (shown: number, total: number) => string;
  /** What is asked for at the moment. */
  readonly active: string;
  /** Takes back one of it. */
  readonly removeFilter: (text: string) => string;
  /** That nothing has the words of a search, and which were taken for them. */
  readonly instead: (words: readonly string[]) => string;
  readonly order: Readonly<Record<'label' | 'date' | 'match', string>>;
  /** "12 of 40 seminars". */
  readonly count: (matching: number, total: number) => string;
  /** The same while further pages of the feed were not read. */
  readonly countSoFar: (matching: number, total: number) => string;
  readonly more: (left: number) => string;
  /** The same where nobody knows how many are left. */
  readonly moreUnread: string;
  /** While a further page of the feed is read. */
  readonly reading: string;
  /** That one of several feeds could not be read. */
  readonly incomplete: string;
  /** Shows what stands before the day that the visitor went to: in a list of the past what is later. */
  readonly earlier: (left: number, isLater: boolean) => string;
  /** That the list begins at a day, given in words. */
  readonly startingAt: (day: string) => string;
  /** That there is nothing from a day on, or of the past, up to it. */
  readonly noneFrom: (day: string, isPast: boolean) => string;
  readonly expandAll: string;
  readonly collapseAll: string;
  /** Opens the ways into a calendar for the list as it is narrowed. */
  readonly addList: (count: number) => string;
  /** Downloads the list as it is narrowed. */
  readonly exportList: (count: number) => string;
  /** That what is downloaded stays as it is. */
  readonly snapshot: string;
  /** The file, where it opens in the device's own calendar. */
  readonly appleCalendar: string;
  /** Why a file may not come: this browser saves none, or this page may not. */
  readonly noFile: Readonly<Record<'in-app' | 'sandbox', string>>;
  /** Copies the list as it is narrowed. */
  readonly copyList: (count: number) => string;
  /** What such a text is for. */
  readonly copyHint: string;
  readonly share: string;
  readonly shareWays: Readonly<Record<'link' | 'text' | 'share', string>>;
  /** What is said when it was copied. */
  readonly copied: Readonly<Record<'link' | 'text', string>>;
  /** Before a text that the browser does not let us copy. */
  readonly copyByHand: string;
  readonly close: string;
  /** From a seminar that shows alone to the list. */
  readonly back: string;
  /** While a long file is written. */
  readonly writing: string;
  readonly stop: string;
  readonly stopped: string;
  /** That a long file is written. */
  readonly written: string;
  /** How many seminars a file does not hold. */
  readonly leftOut: (count: number) => string;
  /** That a file is too large for some calendars. */
  readonly tooLarge: string;
  /** Turns boxes on by which seminars are selected; beside such a box, what it does. */
  readonly select: string;
  /** What can be done with what is selected. */
  readonly selection: string;
  readonly selected: (count: number) => string;
  readonly addSelected: (count: number) => string;
  /** Ends selecting. */
  readonly done: string;
  /** The title of a seminar of which neither title nor speaker is known. */
  readonly seminar: string;
  /** Before the time of a moved seminar, behind the one it was moved from. */
  readonly movedTo: string;
  /** Before the time at which a postponed seminar does not take place. */
  readonly postponedFrom: string;
  readonly noNewDate: string;
  readonly speaker: string;
  readonly speakers: string;
  /** Upcoming, past, or both. */
  readonly period: string;
  readonly exportFailed: string;
  /** The ways to subscribe to the list's calendar, each with what happens then and how soon changes arrive. */
  readonly subscribe: Readonly<
    Record<
      'title' | 'about' | 'whole' | 'copied' | SubscriptionWord | `${SubscriptionWord}-hint` | 'google-handheld-hint',
      string
    >
  >;
  /** Before the choice of the clock that times are shown on. */
  readonly timeZone: string;
  /** The clocks of rooms in several zones. */
  readonly eachZone: string;
  /** The visitor's own zone, given in words. */
  readonly yourZone: (zone: string) => string;
  /** Before the choice of a view. */
  readonly view: string;
  readonly views: Readonly<Record<'list' | 'compact' | 'month', string>>;
  /** Of the seminar that begins next: when that is, given as "in 20 minutes". */
  readonly next: (when: string) => string;
  /** What became of a seminar since the last visit. */
  readonly marks: Readonly<Record<'new' | 'changed', string>>;
  /** Words of the month: the ways through it, and what is on its days. */
  readonly month: Readonly<{
    previous: string;
    next: string;
    /** Leads back to the current month. */
    today: string;
    /** A day or a month as it is heard: "Tuesday, 16 February 2027, 2 seminars". */
    seminarsOn: (when: string, count: number) => string;
    /** Of seminars that a day's field has no room for. */
    moreOnDay: (count: number) => string;
    noneOnDay: string;
    noneInMonth: string;
    /** Leads to the next day that has seminars. */
    goTo: (day: string) => string;
  }>;
  /** What the compact table is, and the heads of its columns. */
  readonly columns: Readonly<Record<'table' | 'when' | 'what' | 'where', string>>;
  /** In a text of many seminars: that it would be too long with them. */
  readonly abstractsLeftOut: string;
}

/** Every word that visitors read. A page may replace any of them through the `messages` property. */
export type Messages = ListMessages & ControlMessages;
