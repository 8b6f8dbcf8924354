/** What a scanner of XML meets, in order. An element without content opens and closes. */
export type XmlEvent =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: Readonly<Record<string, string>> }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/**
 * Reads XML as a stream of events, from left to right and once: what office programs write needs no more,
 * depth costs nothing, and damage ends the stream instead of throwing. Prefixes are dropped from element
 * and attribute names (`w:p` is `p`). Entities of a document type are not expanded.
 */
export function* scanXml(xml: string): Generator<XmlEvent> {
  for (let at = 0; at < xml.length;) {
    const tag = xml.indexOf('<', at);
    if (tag !== at) yield { kind: 'text', text: decodeEntities(xml.slice(at, tag < 0 ? xml.length : tag)) };
    if (tag < 0) return;
    const special = SPECIAL.find(({ opens }) => xml.startsWith(opens, tag));
    const end = special ? xml.indexOf(special.closes, tag + special.opens.length) : tagEnd(xml, tag);
    if (end < 0) return;
    if (special?.isText) yield { kind: 'text', text: xml.slice(tag + special.opens.length, end) };
    if (!special) yield* tagEvents(xml.slice(tag + 1, end));
    at = end + (special?.closes.length ?? 1);
  }
}

const SPECIAL: readonly { readonly opens: string; readonly closes: string; readonly isText?: boolean }[] = [
  { opens: '<!--', closes: '-->' },
  { opens: '<![CDATA[', closes: ']]>', isText: true },
  { opens: '<?', closes: '?>' },
  { opens: '<!', closes: '>' },
];

/** The `>` that closes the tag: those inside quotation marks do not. */
function tagEnd(xml: string, start: number): number {
  let quote = '';
  for (let at = start + 1; at < xml.length; at++) {
    const unit = xml[at]!;
    if (quote) quote = unit === quote ? '' : quote;
    else if (unit === '"' || unit === "'") quote = unit;
    else if (unit === '>') return at;
  }
  return -1;
}

function* tagEvents(inside: string): Generator<XmlEvent> {
  const [written = ''] = /^\/?[^\s/]*/u.exec(inside) ?? [];
  const name = localName(written.replace('/', ''));
  if (written.startsWith('/')) return yield { kind: 'close', name };
  yield { kind: 'open', name, attributes: attributesOf(inside.slice(written.length)) };
  if (inside.endsWith('/')) yield { kind: 'close', name };
}

function attributesOf(inside: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (let at = 0; at < inside.length;) {
    const equals = inside.indexOf('=', at);
    const quote = inside[equals + 1];
    if (equals < 0 || (quote !== '"' && quote !== "'")) break;
    const end = inside.indexOf(quote, equals + 2);
    if (end < 0) break;
    attributes[localName(inside.slice(at, equals).trim())] = decodeEntities(inside.slice(equals + 2, end));
    at = end + 1;
  }
  return attributes;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|lt|gt|amp|quot|apos);/giu, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED[name.toLowerCase()] ?? whole;
    const point = /^#x/iu.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
