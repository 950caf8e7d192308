import type { HostileDocument } from '../hostile-document.ts';

const type = 'text/calendar';
const time = ['DTSTART:20270201T100000Z', 'DTEND:20270201T110000Z'];
const event = (...lines: readonly string[]): string => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
const harbour = event('UID:harbour', 'SUMMARY:A safe harbour', 'DTSTART:20270301T130000Z');
const calendar = (...parts: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...parts, harbour, 'END:VCALENDAR', ''].join('\r\n');
const shows = ['A safe harbour'];

const ofEvents = (name: string, ...events: readonly string[]): HostileDocument => ({
  name,
  document: calendar(...events),
  type,
  shows,
});
const ofLines = (name: string, ...lines: readonly string[]): HostileDocument =>
  ofEvents(name, event('UID:hostile', 'SUMMARY:A hostile guest', ...time, ...lines));
/** So many occurrences that the harbour may lie behind the first page. */
const recurring = (rule: string): HostileDocument => ({
  name: `a rule: ${rule}`,
  document: calendar(event('UID:r', 'SUMMARY:Again and again', 'DTSTART:19000101T100000Z', `RRULE:${rule}`)),
  type,
});

const script = '<script>__ran=1</script><img src=/beacon/ics onerror=__ran=1>';

/** Calendars that somebody has tampered with, or cut short. */
export const icalendar: readonly HostileDocument[] = [
  ofLines(
    'scripts in every property',
    ...[
      'DESCRIPTION',
      'LOCATION',
      'COMMENT',
      'CONTACT',
      'CATEGORIES',
      'X-ALT-DESC;FMTTYPE=text/html',
      'STYLED-DESCRIPTION',
    ].map((name) => `${name}:${script}`),
    `ORGANIZER;CN="${script.replaceAll('"', '')}":javascript:__ran=1`,
  ),
  ofLines(
    'addresses that run in every property',
    'URL:javascript:__ran=1',
    'ATTACH:data:text/html,<script>__ran=1</script>',
    'ATTACH;ENCODING=BASE64;VALUE=BINARY:PHNjcmlwdD4=',
    'CONFERENCE;VALUE=URI;LABEL="x":javascript:__ran=1',
    'IMAGE;VALUE=URI:/beacon/image',
    'LINK;VALUE=URI:vbscript:x',
    'ORGANIZER:javascript:__ran=1',
    'X-GOOGLE-CONFERENCE:javascript:__ran=1',
  ),
  ofLines('lines brought in by escapes', 'DESCRIPTION:one\\nEND:VEVENT\\nBEGIN:VEVENT\\nSUMMARY:brought in\\n'),
  ofLines('parameters that never close', 'LOCATION;ALTREP="http://evil.invalid/:Room', 'COMMENT;X=:;:;"":x'),
  ofLines('folds within folds', 'DESCRIPTION:a\r\n \r\n \r\n\t\r\n b', ' c'),
  ofLines('names of prototypes', '__PROTO__:x', 'CONSTRUCTOR;__PROTO__=y:x', 'X-__proto__:z', 'toString:x'),
  ofLines('a line without a colon', 'DESCRIPTION', ';;;', ':::', '=', 'BEGIN', 'END:', 'BEGIN:'),
  ofLines(
    'an alarm that runs a program',
    'BEGIN:VALARM',
    'ACTION:PROCEDURE',
    'ATTACH:file:///bin/sh',
    'TRIGGER:-PT1S',
    'END:VALARM',
  ),
  ofEvents('a zone that is broken', event('UID:z', 'SUMMARY:Zone', 'DTSTART;TZID=__proto__:20270201T100000')),
  ofEvents(
    'a zone with rules that never end',
    'BEGIN:VTIMEZONE\r\nTZID:Mars\r\nBEGIN:STANDARD\r\nDTSTART:00010101T000000\r\nRRULE:FREQ=SECONDLY\r\nTZOFFSETFROM:+9999\r\nTZOFFSETTO:-9999\r\nEND:STANDARD\r\nEND:VTIMEZONE',
    event('UID:z', 'SUMMARY:On Mars', 'DTSTART;TZID=Mars:20270201T100000'),
  ),
  ofEvents(
    'a zone without rules',
    'BEGIN:VTIMEZONE\r\nTZID:No\r\nEND:VTIMEZONE',
    event('UID:z', 'SUMMARY:No', 'DTSTART;TZID=No:20270201T100000'),
  ),
  ofEvents(
    'times that are none',
    ...['99999999T999999Z', '20270230T250000', '', '00000000', '2027', '20270201T10', '-1'].map((start, index) =>
      event(`UID:${index}`, 'SUMMARY:Never', `DTSTART:${start}`),
    ),
  ),
  ofEvents(
    'an end before the start',
    event('UID:e', 'SUMMARY:Backwards', 'DTSTART:20270201T100000Z', 'DTEND:19000101T000000Z'),
  ),
  ofEvents(
    'a duration without end',
    event('UID:d', 'SUMMARY:Long', 'DTSTART:20270201T100000Z', 'DURATION:P99999999999W'),
  ),
  recurring('FREQ=SECONDLY'),
  recurring('FREQ=MINUTELY;INTERVAL=1;BYSECOND=0,1,2,3,4,5,6,7,8,9'),
  recurring('FREQ=DAILY;COUNT=999999999'),
  recurring('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'),
  recurring('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31;BYDAY=MO;BYSETPOS=366'),
  recurring('FREQ=WEEKLY;INTERVAL=0'),
  recurring('FREQ=DAILY;UNTIL=99991231T235959Z'),
  recurring('FREQ=;BYDAY=;;;INTERVAL=-1'),
  recurring('FREQ=__proto__;constructor=1'),
  ofEvents(
    'dates without end',
    event(
      'UID:d',
      'SUMMARY:Dates',
      'DTSTART:20270201T100000Z',
      `RDATE:${Array.from({ length: 20_000 }, (_, index) => `2027${String((index % 12) + 1).padStart(2, '0')}01T${String(index % 24).padStart(2, '0')}0000Z`).join(',')}`,
    ),
  ),
  ofEvents(
    'changes of what is not there',
    event('UID:x', 'RECURRENCE-ID:20270201T100000Z', 'SUMMARY:Orphan', ...time),
    event('UID:x', 'RECURRENCE-ID:__proto__', 'SUMMARY:Orphan', ...time),
  ),
  ofEvents(
    'events inside of events',
    `BEGIN:VEVENT\r\nUID:o\r\n${event('UID:i', 'SUMMARY:Inner', ...time)}\r\nSUMMARY:Outer\r\n${time.join('\r\n')}\r\nEND:VEVENT`,
  ),
  { name: 'a calendar that stops', document: calendar().slice(0, -60), type },
  { name: 'a calendar that stops within a line', document: 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMM', type },
  { name: 'a calendar that never ends', document: `BEGIN:VCALENDAR\r\n${'BEGIN:VEVENT\r\n'.repeat(5_000)}`, type },
  {
    name: 'calendars inside of calendars',
    document: `${'BEGIN:VCALENDAR\r\n'.repeat(2_000)}${'END:VCALENDAR\r\n'.repeat(2_000)}`,
    type,
  },
  { name: 'ends without beginnings', document: calendar('END:VEVENT', 'END:VCALENDAR', 'END:__proto__'), type },
  {
    name: 'one line without end',
    document: calendar(event('UID:l', `SUMMARY:${'x'.repeat(400_000)}`, ...time)),
    type,
    shows,
  },
  { name: 'carriage returns alone', document: calendar().replaceAll('\r\n', '\r'), type },
  {
    name: 'zero bytes in a calendar',
    document: calendar(event('UID:n\u0000', 'SUMMARY:\u0000Null\u0000', ...time)),
    type,
    shows,
  },
];
