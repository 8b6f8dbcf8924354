import { parseArgs } from 'node:util';
import { inEnglish } from '../core/text/phrase';
import { openDesk, wholeNumber } from './desk';
import { WrongUse, oneLine, print, printJson } from './terminal';

/** `gakju search FOLDER QUERY`: the best passages, best first. */
export async function search(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      limit: { type: 'string', default: '10' },
      knowledge: { type: 'string', multiple: true },
    },
  });
  const [folder, ...words] = positionals;
  if (folder === undefined || !words.length) throw new WrongUse('search takes a FOLDER and a QUERY.');
  const corpus = await openDesk(folder, values.knowledge);
  const { hits, total, readAs } = await corpus.search(words.join(' '), {
    limit: wholeNumber('--limit', values.limit),
  });
  const answer = {
    total,
    ...(readAs && { readAs: inEnglish(readAs) }),
    hits: hits.map(({ source: { id, uri }, snippet: _snippet, sentence: _sentence, ...hit }) => ({
      ...hit,
      source: { id, uri },
    })),
  };
  if (values.json) printJson(answer);
  else
    print(
      [
        ...(answer.readAs === undefined ? [] : [answer.readAs]),
        ...answer.hits.map(hit => `${hit.source.id} ¶${hit.passage.paragraph}\n  ${oneLine(hit.text)}`),
        countOf(answer.hits.length, total),
      ].join('\n'),
    );
}

function countOf(shown: number, total: number): string {
  if (!total) return 'Nothing found.';
  const passages = total === 1 ? '1 passage' : `${total} passages`;
  return shown < total ? `${shown} of ${passages}` : passages;
}
