import { withoutQuotes } from './labelled-values.ts';

/** What a calendar's name for an event holds, once its description is known. */
export interface EventTitle {
  readonly title: string;
  readonly series?: string;
  /** The speaker as written, where the name says who it is. */
  readonly speaker?: string;
}

/** What the description says already. */
interface Known {
  readonly title?: string | undefined;
  readonly speaker?: string | undefined;
}

const status = /^\W{0,3}(?:cancell?ed|postponed|rescheduled|moved|sold out)\b\W{0,5}/i;
/** `Series: Name (Affiliation) - "Title"`, as the school's calendar writes it. */
const quoted = /^([^:"“]{2,80}):\s([^"“]{2,200}?)\s[–—-]\s(["“][^"“”]{2,300}["”])$/;
const headed = /^([^:]{2,60}):\s(.{2,300})$/;

/** "AME Seminar" of "AME Seminar: Amara Okafor", where what follows is the seminar's speaker or title. */
function seriesOf(name: string, { title, speaker }: Known): string | undefined {
  const [, series, rest = ''] = headed.exec(name) ?? [];
  const said = [speaker, title].map((text) => text?.split(/[,(|\n]/)[0]!.trim() ?? '');
  return said.some((text) => text !== '' && rest.includes(text)) ? series : undefined;
}

/** Takes an event's name apart: the description's title goes before it; a status before the name stays before the title. */
export function readEventTitle(name: string, known: Known): EventTitle {
  const before = status.exec(name)?.[0] ?? '';
  const plain = name.slice(before.length).trim();
  const [, series, speaker, title] = quoted.exec(plain) ?? [];
  const rest = headed.exec(plain)?.[2] ?? '';
  const longer = known.title && rest.startsWith(known.title) ? rest : undefined; // the label was cut short
  const own = longer ?? known.title ?? (title === undefined ? plain : withoutQuotes(title));
  const part = series ?? (known.title === undefined ? undefined : seriesOf(plain, known));
  return { title: before + own, ...(part && { series: part }), ...(speaker && { speaker }) };
}
