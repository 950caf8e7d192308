/** What the words before a value say it is. `online` are ways to join, `remark` is known and has no field of its own. */
export type LabelField =
  | 'speaker'
  | 'affiliation'
  | 'title'
  | 'series'
  | 'abstract'
  | 'bio'
  | 'host'
  | 'department'
  | 'when'
  | 'time'
  | 'where'
  | 'room'
  | 'online'
  | 'address'
  | 'website'
  | 'access'
  | 'audience'
  | 'registration'
  | 'contact'
  | 'more'
  | 'flyer'
  | 'slides'
  | 'recording'
  | 'paper'
  | 'category'
  | 'topics'
  | 'remark';

/**
 * The closed list of labels: English, German, French, Spanish and Italian. A word behind `!` is also an ordinary one: it
 * counts only with a capital and a colon, or set off as a heading.
 */
const words: Readonly<Record<LabelField, string>> = {
  speaker:
    'speaker|speakers|speaker(s)|speaker name|guest speaker|invited speaker|presenter|presenters|presented by|given by|' +
    'lecturer|panelists|keynote speaker|!by|!panel|!keynote|!who|!candidate|!referent|referentin|referenten|vortragende|' +
    'vortragender|sprecher|sprecherin|orateur|oratrice|intervenant|intervenante|ponente|relatore|relatrice',
  affiliation: 'speaker affiliation|affiliation|!institution|!university|!from',
  title:
    'title|talk title|seminar title|presentation title|lecture title|titel|titre|título|titolo|!topic|!subject|!talk|' +
    '!presentation|!what',
  series: 'series|seminar series|lecture series|part of',
  abstract:
    'abstract|talk abstract|paper abstract|summary|synopsis|description|overview|about the talk|zusammenfassung|kurzfassung|' +
    'résumé|resumen|riassunto|!about|!details',
  bio:
    'bio|biography|biosketch|bio sketch|short bio|brief bio|speaker bio|speaker biography|about the speaker|' +
    'about the speakers|about the presenter|biographie|biografie|kurzbiographie|kurzbiografie|biografía|biografia',
  host:
    'host|hosts|host(s)|faculty host|hosted by|session chair|convenors|moderator|invited by|sponsored by|!chair|!sponsor|' +
    'organizer|organiser|organizers|organisers|organizer(s)|organiser(s)|organized by|organised by|!coordinator|gastgeber|' +
    'gastgeberin|veranstalter|organisateur',
  department: 'organising department|organizing department|department',
  when: 'when|date|date and time|start date|end date|event date|!schedule|datum|!zeit|horaire|fecha',
  time: '!time|timings|uhrzeit|heure',
  where: 'where|how and where|location|venue|!place|!address|!building|!ort|lieu|lugar|luogo',
  room: 'room|!raum|!salle',
  online:
    'webcast link|webcast|zoom|zoom link|webinar|webex|!teams|!meeting|!join|livestream|live stream|interactive livestream|' +
    'view-only livestream|google meet|!youtube',
  address: '!link|url',
  website: 'website',
  access: 'passcode|meeting id|webinar id|!password|password hint',
  audience: 'audience|audiences|intended audience|open to',
  registration:
    'booking|booking required|booking url|booking email|book online|register by|registration|registration required|' +
    'to register|rsvp|sign up|!tickets|anmeldung',
  contact:
    'contact|contact e-mail|contact email|organiser contact email address|posted by|for more information contact|!questions|' +
    'kontakt',
  more: 'more information|more info|find out more|for details see|additional resources|background reading|!reference',
  flyer: 'flyer|poster',
  slides: 'slides|talk slides',
  recording: 'recording|!video',
  paper: '!papers|!paper',
  category: 'event type|category',
  topics: '!topics|keywords|tags',
  remark: '!cost|!fee|!admission',
};

/** What a word of the list means, and whether it is an ordinary one. */
export interface LabelMeaning {
  readonly field: LabelField;
  readonly ordinary: boolean;
}

const meanings = new Map(
  (Object.entries(words) as [LabelField, string][]).flatMap(([field, list]) =>
    list.split('|').map((word): [string, LabelMeaning] => {
      const ordinary = word.startsWith('!');
      return [ordinary ? word.slice(1) : word, { field, ordinary }];
    }),
  ),
);

/** Looks a label up as it was written, without its separator; a question mark, marks of emphasis and case do not count. */
export function meaningOf(label: string): LabelMeaning | undefined {
  const word = label
    .normalize('NFC')
    .replace(/[\s*_]+/g, ' ')
    .replace(/\?? ?$/, '')
    .trim();
  return meanings.get(word.toLowerCase());
}
