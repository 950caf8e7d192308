/** What `--help` prints. */
export const usage = `Usage: seminar-calendar feed ADDRESS... --out DIR [options]

Reads feeds of seminars and writes files that a web server can offer:

  DIR/seminars.json   a feed for <seminar-calendar src="...">
  DIR/seminars.ics    a calendar to subscribe to
  DIR/seminars.rss    with --rss
  DIR/seminars.csv    with --csv

Several feeds become one list. A file is replaced only when its content changes, and never
by an empty list.

Options:
  --out DIR         folder to write into; made where it is missing
  --rss             write an RSS feed too
  --csv             write a table too
  --title TEXT      title of the files; else the feed's own
  --time-zone ZONE  zone of times that carry none, such as Europe/Zurich
  --format NAME     the feeds' format, where it is not told from their shape
  --past DAYS       leave out what ended more than so many days ago; else all stays
  --base ADDRESS    where DIR will lie on the web: the RSS feed then names itself
  --allow-empty     write files without a seminar, where the feeds hold none
  --quiet           say only what failed
  --help, --version

Exit codes:
  0  the files are written, or were the same already
  1  nothing is written: no feed could be read, or no seminar is left, or DIR cannot be written
  2  wrong use
  3  some feeds could not be read; the files are written from the others
`;
