import type { LabelledText } from '../labelled-text.ts';
import type { RawSeminar } from '../raw-seminar.ts';
import { isNode, type Node, typesOf, valuesOf } from './json-ld.ts';
import { given } from './json-value.ts';
import { readPlaceText } from './place-text.ts';
import { type Lookup, nameOf, said } from './schema-org-values.ts';

/** What Indico writes where nothing is known. */
const unset = /^no (?:location|address|venue|place) (?:set|given)$/i;

const known = (text: string | undefined): string | undefined => (text && unset.test(text) ? undefined : text);

/** A postal address on one line. */
function addressOf(value: unknown): string | undefined {
  const [address] = valuesOf(value);
  if (!isNode(address)) return known(said(address));
  const { streetAddress, addressLocality, addressRegion, postalCode, addressCountry } = address;
  const region = [said(addressRegion), said(postalCode)].filter(Boolean).join(' ');
  const country = nameOf(addressCountry);
  const parts = [said(streetAddress), said(addressLocality), region, country && country.length > 2 ? country : ''];
  return parts.filter(Boolean).join(', ') || known(nameOf(address));
}

function placeOf(node: Node, look: Lookup): RawSeminar {
  const name = known(nameOf(node));
  const room = isNode(look(node.containedInPlace)) ? known(nameOf(look(node.containedInPlace))) : undefined;
  const address = addressOf(look(node.address));
  const url = said(node.hasMap) ?? said(node.url);
  const place = room === undefined ? { name } : { name: room, room: name };
  const isKnown = name ?? room ?? address;
  return { location: isKnown ? given({ ...place, address: address === name ? undefined : address, url }) : undefined };
}

function readPlace(value: unknown, look: Lookup): RawSeminar {
  const node = look(value);
  if (!isNode(node)) return readPlaceText(known(said(node)));
  if (!typesOf(node).includes('VirtualLocation')) return placeOf(node, look);
  const label = nameOf(node);
  const url = said(node.url);
  return { webcast: given({ url, label: label === url ? undefined : label }) };
}

/** Rooms and ways to join, in a list or alone, as nodes or text; several rooms are one place by their names. */
export function readPlaces(value: unknown, look: Lookup, text: LabelledText): RawSeminar {
  const places = valuesOf(value)
    .slice(0, 20)
    .map((item) => readPlace(item, look));
  const locations = places.flatMap(({ location }) => (location ? [location] : []));
  const names = locations.map((location) => (isNode(location) ? said(location.name) : said(location)));
  const location = locations.length > 1 ? names.filter(Boolean).join('; ') : locations[0];
  return {
    location: location ?? text.location,
    room: text.room,
    webcast: places.map(({ webcast }) => webcast).find((webcast) => webcast !== undefined) ?? text.webcast,
  };
}
