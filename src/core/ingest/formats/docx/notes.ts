import type { FoundParagraph } from '../blocks';
import { scanXml } from '../xml';
import { readDocument } from './document';
import type { NoteReference } from './document';

/** The notes of one kind in the order in which the text refers to them, each under its number. */
export function readNotes(
  xml: string,
  kind: NoteReference['kind'],
  references: readonly NoteReference[],
): FoundParagraph[] {
  const texts = noteTexts(xml, kind);
  return references
    .filter(reference => reference.kind === kind)
    .map(({ id, page }, index) => {
      const text = texts.get(id)?.trim();
      return { text: text ? `${index + 1}) ${text}` : '', kind: 'note', page };
    });
}

/** The words of each note, by its id. The lines that Word draws between text and notes have ids too. */
function noteTexts(xml: string, kind: NoteReference['kind']): Map<string, string> {
  const texts = new Map<string, string>();
  const end = `</w:${kind}>`;
  for (let at = 0; ;) {
    const start = xml.indexOf(`<w:${kind} `, at);
    const stop = start < 0 ? -1 : xml.indexOf(end, start);
    if (stop < 0) return texts;
    const note = xml.slice(start, stop);
    const [opening] = scanXml(note);
    const id = opening?.kind === 'open' ? opening.attributes['id'] : undefined;
    if (id !== undefined)
      texts.set(
        id,
        readDocument(note, new Map())
          .paragraphs.map(({ text }) => text)
          .join(' '),
      );
    at = stop + end.length;
  }
}
