import type { SourceMetadata } from '../../sources/sourceMetadata';
import { phrase } from '../../text/phrase';
import { scanXml } from './xml';

/**
 * Title and author out of a file's properties (Dublin Core). Both are often what a template or a computer
 * was called, so they count as inferred: what the text itself says goes before them. The day on which a
 * file was made is no day of publication and is left alone.
 */
export function readProperties(xml: string): SourceMetadata {
  const found = new Map<string, string>();
  let name = '';
  for (const event of scanXml(xml)) {
    if (event.kind === 'text') found.set(name, (found.get(name) ?? '') + event.text);
    else name = event.kind === 'open' ? event.name : '';
  }
  return propertiesOf(found.get('title'), found.get('creator'));
}

/** The same out of properties that were read elsewhere. */
export function propertiesOf(title = '', creator = ''): SourceMetadata {
  const named = { title: title.trim(), author: creator.trim() };
  const hasTitle = named.title.length > 1 && !NO_TITLE.test(named.title);
  const hasAuthor = named.author.length > 1 && !NO_PERSON.test(named.author);
  const origin = {
    from: 'properties',
    certainty: 'inferred',
    why: phrase('It stands in the properties of the file.'),
  } as const;
  return {
    ...(hasTitle && { title: named.title }),
    ...(hasAuthor && { author: [{ literal: named.author }] }),
    origins: { ...(hasTitle && { title: origin }), ...(hasAuthor && { author: origin }) },
  };
}

const NO_TITLE =
  /^(?:untitled|document\d*|제목 ?없음|무제|word document|microsoft (?:word|powerpoint|excel)\b.*|.*\.(?:docx?|hwpx?|pdf|tmp|indd|qxp|pptx?|xlsx?|ai))$/iu;

/** Names of computers, programs and accounts. */
const NO_PERSON =
  /^(?:users?\d*|admin(?:istrator)?|owner|pc|home|test|guest|python-docx|unknown|사용자|관리자|작성자|microsoft.*|windows.*|apache.*|acrobat.*|adobe.*|.*[@\\].*|.*-pc|[\d\p{P}\p{S}\s]+)$/iu;
