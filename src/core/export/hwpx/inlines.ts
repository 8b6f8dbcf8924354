import type { FootnoteReference, PhrasingContent } from 'mdast';
import { inOneLine } from '../printedBlock';
import type { CharacterLook } from './looks';
import type { LookTable } from './lookTable';
import { characters, element } from './xml';

/** How a reference to a note is printed where it stands, in characters that look so. */
export interface NotePrinter {
  print(reference: FootnoteReference, look: CharacterLook): string;
}

/** Running text as runs; quotation marks and all other characters as they are. */
export class Inlines {
  private readonly looks: LookTable;
  private readonly notes: NotePrinter;

  constructor(looks: LookTable, notes: NotePrinter) {
    this.looks = looks;
    this.notes = notes;
  }

  runsOf(nodes: readonly PhrasingContent[], look: CharacterLook): string {
    return nodes.map(node => this.runOf(node, look)).join('');
  }

  /** Lines of text that stand below one another in one paragraph. */
  run(lines: readonly string[], look: CharacterLook): string {
    return this.control(element('hp:t', {}, lines.map(characters).join(LINE_BREAK)), look);
  }

  /** What is no text, a note or a table, with the look of the text that it stands in. */
  control(markup: string, look: CharacterLook): string {
    return element('hp:run', { charPrIDRef: this.looks.ofCharacters(look) }, markup);
  }

  private runOf(node: PhrasingContent, look: CharacterLook): string {
    switch (node.type) {
      case 'text':
        return this.run([inOneLine(node.value)], look);
      case 'inlineCode':
        return this.run([inOneLine(node.value)], { ...look, font: 'code' });
      case 'break':
        return this.run(['', ''], look);
      case 'strong':
        return this.runsOf(node.children, { ...look, bold: true });
      case 'emphasis':
        return this.runsOf(node.children, { ...look, italic: true });
      case 'link':
      case 'linkReference':
        return this.runsOf(node.children, look);
      case 'footnoteReference':
        return this.notes.print(node, look);
      case 'delete':
      case 'html':
      case 'image':
      case 'imageReference':
        // Strikethrough is not read; the rest is left out before any format sees the tree.
        return '';
    }
  }
}

const LINE_BREAK = element('hp:lineBreak');
