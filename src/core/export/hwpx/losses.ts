import type { Nodes } from 'mdast';
import { phrase } from '../../text/phrase';
import type { Problem } from '../../text/problem';
import { notesInNotes, referencesIn } from '../noteReferences';
import type { PrintedDraft } from '../printedDraft';
import { wordsOf } from '../printedTree';

/** What a Hangul document of ours cannot hold of the draft. */
export function losses(draft: PrintedDraft): Problem[] {
  return [...notesInNotes(draft), ...repeatedNotes(draft), ...addressesOfLinks(draft)];
}

function repeatedNotes({ body }: PrintedDraft): Problem[] {
  const seen = new Set<string>();
  const repeated = referencesIn(body.children).filter(({ identifier }) => {
    const isKnown = seen.has(identifier);
    seen.add(identifier);
    return isKnown;
  });
  return repeated.map(({ identifier, label }) => ({
    code: 'noteRepeated',
    severity: 'information',
    message: phrase(
      '[^{0}] is referred to again: the number there is plain text, which does not follow when notes are added',
      label ?? identifier,
    ),
  }));
}

function addressesOfLinks({ body, notes, links }: PrintedDraft): Problem[] {
  const addressOf = (node: Nodes): string | undefined => {
    if (node.type === 'link') return node.url;
    return node.type === 'linkReference' ? links.get(node.identifier)?.url : undefined;
  };
  const hidden = (node: Nodes): number => {
    const address = addressOf(node);
    if (address !== undefined) return address.endsWith(wordsOf(node)) ? 0 : 1;
    return 'children' in node ? node.children.reduce((sum, child) => sum + hidden(child), 0) : 0;
  };
  const count = [...body.children, ...notes.values()].reduce((sum, node) => sum + hidden(node), 0);
  if (!count) return [];
  const message = phrase('Addresses of links that are left out, while their words are kept: {0}', count);
  return [{ code: 'linkAddress', severity: 'information', message }];
}
