export type Attributes = Readonly<Record<string, string | number>>;

/** An XML element; `content` is markup already: other elements, or `characters`. */
export function element(name: string, attributes: Attributes = {}, ...content: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${characters(String(value))}"`);
  const opening = `<${name}${written.join('')}`;
  return content.length ? `${opening}>${content.join('')}</${name}>` : `${opening}/>`;
}

/** Text as it may stand between tags and in attributes. */
export function characters(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A part of the package: the declaration, and the names of Hancom's vocabularies on its root. */
export function part(name: string, attributes: Attributes, ...content: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${element(
    name,
    { ...NAMESPACES, ...attributes },
    ...content,
  )}`;
}

const HANCOM = 'http://www.hancom.co.kr/hwpml/2011';
const NAMESPACES: Attributes = {
  'xmlns:ha': `${HANCOM}/app`,
  'xmlns:hc': `${HANCOM}/core`,
  'xmlns:hh': `${HANCOM}/head`,
  'xmlns:hp': `${HANCOM}/paragraph`,
  'xmlns:hs': `${HANCOM}/section`,
  'xmlns:hv': `${HANCOM}/version`,
  'xmlns:hpf': 'http://www.hancom.co.kr/schema/2011/hpf',
  'xmlns:opf': 'http://www.idpf.org/2007/opf/',
  'xmlns:ocf': 'urn:oasis:names:tc:opendocument:xmlns:container',
  'xmlns:odf': 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0',
  'xmlns:config': 'urn:oasis:names:tc:opendocument:xmlns:config:1.0',
};
