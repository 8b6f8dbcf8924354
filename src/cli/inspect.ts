import { parseArgs } from 'node:util';
import { createCorpus } from '../core/liveCorpus';
import { originalRange } from '../core/text/mappedText';
import type { MappedText } from '../core/text/mappedText';
import { inEnglish } from '../core/text/phrase';
import type { TextRange } from '../core/text/textRange';
import { addKnowledge, readSourceFile } from './desk';
import { sayProblem } from './problems';
import { WrongUse, oneLine, print, printJson } from './terminal';

/** `gakju inspect FILE`: everything Gakju sees in one source. */
export async function inspect(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      issued: { type: 'string' },
      knowledge: { type: 'string', multiple: true },
    },
  });
  const [path] = positionals;
  if (path === undefined || positionals.length !== 1) throw new WrongUse('inspect takes one FILE.');
  const corpus = createCorpus();
  for (const file of values.knowledge ?? []) await addKnowledge(corpus, file);
  const { id } = await corpus.addSource(readSourceFile(path, values.issued));
  const source = await corpus.source(id);
  const annotations = await corpus.annotations(id);
  if (!source || !annotations) throw new Error(`${id} was not taken in`);

  const { body, metadata, problems, passages } = source;
  const answer = {
    source: { id, metadata, problems: problems.map(sayProblem) },
    text: body.text,
    segments: body.segments,
    passages: passages.map(passage => ({ ...passage, ...original(body, passage) })),
    mentions: annotations.mentions.map(({ implied, ...mention }) => ({
      ...mention,
      ...original(body, mention),
      ...(implied ? { implied: inEnglish(implied) } : {}),
    })),
    timeExpressions: annotations.timeExpressions.map(({ why, ...expression }) => ({
      ...expression,
      ...original(body, expression),
      ...(why ? { why: inEnglish(why) } : {}),
    })),
  };
  if (values.json) printJson(answer);
  else print(describe(answer));
}

function original(body: MappedText, range: TextRange): { originalStart: number; originalEnd: number } {
  const { start, end } = originalRange(body, range);
  return { originalStart: start, originalEnd: end };
}

interface Inspected {
  readonly source: {
    readonly id: string;
    readonly metadata: object;
    readonly problems: readonly { readonly message: string }[];
  };
  readonly text: string;
  readonly mentions: readonly {
    readonly surface: string;
    readonly type: string;
    readonly entity: { readonly label: string };
  }[];
  readonly timeExpressions: readonly {
    readonly surface: string;
    readonly from: string | null;
    readonly to: string | null;
    readonly why?: string;
  }[];
}

function describe({ source, text, mentions, timeExpressions }: Inspected): string {
  return [
    source.id,
    ...Object.entries(source.metadata)
      .filter(([key]) => key !== 'origins')
      .map(([key, value]) => `  ${key}: ${JSON.stringify(value)}`),
    ...source.problems.map(problem => `  ! ${problem.message}`),
    '',
    text,
    '',
    'Names',
    ...mentions.map(mention => `  ${mention.surface} → ${mention.entity.label} (${mention.type})`),
    '',
    'Times',
    ...timeExpressions.map(
      time =>
        `  ${time.surface} → ${time.from ?? '…'} / ${time.to ?? '…'}${time.why ? `  ${oneLine(time.why)}` : ''}`,
    ),
  ].join('\n');
}
