import type { HostileDocument } from '../hostile-document.ts';
import { textile } from '../payloads.ts';

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`).replaceAll('\u0000', '');
const talk = (title: string, text: string, more = ''): string => `<talk><id>1</id><title>${title}</title>
  <abstract>${text}</abstract><speaker>${text}</speaker><venue>${text}</venue><special_message>${text}</special_message>
  <url>${text}</url><series>${text}</series>${more}
  <start_time>Mon, 01 Feb 2027 10:00:00 +0000</start_time><end_time>Mon, 01 Feb 2027 11:00:00 +0000</end_time></talk>`;
const harbour = `<talk><id>2</id><title>A safe harbour</title><start_time>Mon, 01 Mar 2027 14:00:00 +0000</start_time></talk>`;
const list = (talks: string, head = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>${head}<list> <id>7</id><name>Tides</name>${talks}${harbour}</list>`;
const shows = ['A safe harbour'];
const type = 'text/xml';
const readable = (name: string, document: string, more: Partial<HostileDocument> = {}): HostileDocument => ({
  name,
  document,
  type,
  shows,
  ...more,
});
/** An entity that a document makes means nothing. */
const harmless = (name: string, document: string): HostileDocument =>
  readable(name, document, { hides: ['haha', 'root:'] });
const broken = (name: string, document: string): HostileDocument => ({ name, document, type, fails: /\w/ });

const item = (
  text: string,
): string => `<item><title>Tide: ${text}</title><description>${text}</description><link>${text}</link>
  <guid>${text}</guid><ev:startdate>2027-02-01T10:00</ev:startdate><ev:location>${text}</ev:location></item>`;
const rss = (items: string): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:ev="http://purl.org/rss/1.0/modules/event/"><channel><title>Tides</title>${items}
  <item><title>A safe harbour</title><link>https://ok.example.edu/</link><guid>h</guid><ev:startdate>2027-03-01T14:00</ev:startdate></item></channel></rss>`;

const script = '<script>__ran=1</script><img src=/beacon/xml onerror=__ran=1>';
const bomb = Array.from({ length: 10 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join('');

/** XML that reaches for files, grows without end, or is HTML in disguise; and Textile inside of it. */
export const xml: readonly HostileDocument[] = [
  ...textile.map((text, index) =>
    readable(
      `Textile ${index + 1}: ${JSON.stringify(text.slice(0, 40))}`,
      list(talk('A hostile guest', escaped(text))),
    ),
  ),
  readable('scripts, escaped', list(talk('A hostile guest', escaped(script)))),
  readable('scripts, escaped twice', list(talk('A hostile guest', escaped(escaped(script))))),
  readable('scripts in CDATA', list(talk('<![CDATA[<b>guest</b>]]>', `<![CDATA[${script}]]>`))),
  readable('addresses that run', list(talk('A hostile guest', 'javascript:__ran=1'))),
  readable('scripts in RSS', rss(item(escaped(script)) + item(escaped('javascript:__ran=1')))),
  readable('elements where text should be', list(talk('A <b onclick="x()">hostile</b> guest', '<p>one</p><p>two</p>'))),
  readable(
    'names of prototypes',
    list(talk('A hostile guest', '__proto__', '<__proto__>x</__proto__><constructor/><toString/>')),
  ),
  readable('instructions and comments', list(talk('A <!-- - -->hostile<?php echo 1 ?> guest', 'x'))),
  harmless('a bomb of entities', list(talk('&e10;', '&e10;'), `<!DOCTYPE list [<!ENTITY e0 "ha">${bomb}]>`)),
  broken(
    'a bomb of one large entity',
    list(talk('&a;', '&a;'.repeat(5_000)), `<!DOCTYPE list [<!ENTITY a "${'x'.repeat(5_000)}">]>`),
  ),
  harmless('a file by entity', list(talk('&f;', '&f;'), '<!DOCTYPE list [<!ENTITY f SYSTEM "file:///etc/passwd">]>')),
  harmless('a request by entity', list(talk('&r;', 'x'), '<!DOCTYPE list [<!ENTITY r SYSTEM "/beacon/entity">]>')),
  harmless('an entity of itself', list(talk('&i;', '&i;'), '<!DOCTYPE list [<!ENTITY i "&i;">]>')),
  broken('an element that is not closed', list('<talk><title>x</talk>')),
  broken('attributes twice', list('<talk a="1" a="2"></talk>')),
  broken('a control character', list(talk('\u0001', '&#1;'))),
  broken('two roots', `${list('')}<list/>`),
  broken(
    'a style sheet in front of nothing',
    '<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="/beacon/x.xsl"?>',
  ),
  broken(
    'a picture that runs',
    '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="__ran=1"><script>__ran=1</script></svg>',
  ),
  broken('depth without end', list('<a>'.repeat(20_000))),
  broken(
    'XHTML that runs',
    '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><script>__ran=1</script></html>',
  ),
];
