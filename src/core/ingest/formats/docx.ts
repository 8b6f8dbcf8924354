import { resultOf, unreadable } from './blocks';
import type { FormatResult, SourceFormat } from './sourceFormat';
import { readDocument } from './docx/document';
import { readNotes } from './docx/notes';
import { readProperties } from './properties';
import { headingStyles } from './docx/styles';
import { partText, unzip } from './zip';

/** Word documents, with their footnotes and, where Word left them, the ends of its pages. */
export const docx: SourceFormat = { read: readDocx };

async function readDocx(bytes: Uint8Array): Promise<FormatResult> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    return unreadable(
      'encrypted',
      'The file has a password, or is an old .doc file. Save it as .docx without one.',
    );
  const parts = await unzip(bytes, name => WANTED.test(name));
  if (parts === 'bomb') return unreadable('tooLarge', 'Unpacked, the file would be too large to read.');
  if (parts === 'notZip') return unreadable('damaged', 'The file is damaged, or is no Word document.');
  const part = (name: RegExp): string => {
    const found = [...parts].find(([path]) => name.test(path));
    return found ? partText(found[1]) : '';
  };
  const body = part(/\/document\d*\.xml$/);
  if (!body) return unreadable('damaged', 'The file is damaged, or is no Word document.');
  const { paragraphs, references } = readDocument(body, headingStyles(part(/\/styles\d*\.xml$/)));
  const notes = [
    ...readNotes(part(/\/footnotes\d*\.xml$/), 'footnote', references),
    ...readNotes(part(/\/endnotes\d*\.xml$/), 'endnote', references),
  ];
  return resultOf([...paragraphs, ...notes], readProperties(part(/^docProps\/core\.xml$/)));
}

/** Newer programs number the parts: `word/document2.xml`. */
const WANTED = /^(?:word\/(?:document|footnotes|endnotes|styles)\d*|docProps\/core)\.xml$/;
