/** A feed to try the page with. */
export interface Sample {
  readonly name: string;
  /** The document, for the day it is asked for. */
  readonly write: (now: Date) => string;
}

const dayOf = (now: Date, days: number): string =>
  new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);

const good = (now: Date): string => `{
  "version": 1,
  "title": "Mathematics Seminars",
  "timeZone": "America/Los_Angeles",
  "seminars": [
    {
      "uid": "paper-wings@math.example.edu",
      "title": "Paper Wings",
      "speaker": "Ottilie Brandvold, Technical University of the Fjords",
      "abstract": "An indoor model flies for half an hour on a rubber band. We present measurements.",
      "series": "Fluids and Solids",
      "start": "${dayOf(now, 7)}T15:30",
      "end": "16:30",
      "location": { "name": "Prandtl Laboratory", "room": "Auditorium" }
    },
    {
      "uid": "quiet-milling@math.example.edu",
      "title": "Milling Quietly on Sundays",
      "speaker": "Samuel Oduya, Example College",
      "start": "${dayOf(now, 14)}T15:30",
      "end": "16:30",
      "location": { "name": "Noether Hall", "room": "414" },
      "webcast": { "url": "https://video.example.edu/milling", "label": "Live stream" }
    },
    {
      "uid": "robot@math.example.edu",
      "title": "A Robot That Swims a Little",
      "speaker": "Priya Raghunathan, Example College",
      "start": "${dayOf(now, -21)}T15:30",
      "end": "16:30",
      "location": { "name": "Noether Hall", "room": "414" }
    }
  ]
}
`;

const mistaken = (now: Date): string => `{
  "version": 1,
  "title": "Mathematics Seminars",
  "timeZone": "Pacific Time",
  "seminars": [
    {
      "uid": "paper-wings@math.example.edu",
      "title": "Paper Wings",
      "speaker": "Ottilie Brandvold, Technical University of the Fjords",
      "timeZone": "Pacific Time",
      "start": "${dayOf(now, 7)}T15:30",
      "end": "4:30 pm",
      "location": "Prandtl Laboratory, Auditorium"
    },
    {
      "title": "Milling Quietly on Sundays",
      "speaker": "Samuel Oduya, Example College",
      "timeZone": "America/Los_Angeles",
      "start": "March 6, ${now.getUTCFullYear() + 1} at 4 pm"
    },
    { "title": "Knots That Hold", "speaker": "Rosa Tran, Example College", "date": "${dayOf(now, 9)}" },
    {
      "title": "Ropes That Do Not",
      "speaker": "Imani Clarke, Example College",
      "timeZone": "America/Los_Angeles",
      "start": "${dayOf(now, 12)}T16:00",
      "end": "${dayOf(now, 12)}T15:00",
      "url": "htp://math.example.edu/ropes"
    },
    {
      "uid": "paper-wings@math.example.edu",
      "title": "Paper Wings",
      "timeZone": "Pacific Time",
      "start": "${dayOf(now, 7)}T15:30"
    },
    "Tea in the common room every Thursday"
  ]
}
`;

const faulty = (now: Date): string => `{
  "title": "A feed typed by hand",
  "timeZone": "America/Los_Angeles",
  "seminars": [
    {
      "title": "The Missing Comma"
      "speaker": "Pat Doe, Example College",
      "start": "${dayOf(now, 5)}T16:00"
    }
  ]
}
`;

const table = (now: Date): string => `Date,Time,Speaker,Title,Room
${dayOf(now, 3)},4:00 pm,Ada Byron (Analytical Society),Notes on an Engine,Noether 414
${dayOf(now, 10)},4:00 pm,Niels Abel (Oslo),Quintics and Other Disappointments,Noether 414
sometime in May,4:00 pm,Emmy Noether (Göttingen),Symmetry,Noether 414
`;

const page = (): string => `<!doctype html>
<html lang="en">
  <title>Sign in</title>
  <h1>Your session has ended</h1>
  <form><label>Password <input type="password" name="password"></label></form>
</html>
`;

/** Feeds to try the page with, from right to wrong. */
export const samples: readonly Sample[] = [
  { name: 'A good feed', write: good },
  { name: 'One with mistakes', write: mistaken },
  { name: 'A comma is missing', write: faulty },
  { name: 'A table', write: table },
  { name: 'A web page in place of a feed', write: page },
];
