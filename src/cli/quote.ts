import { parseArgs } from 'node:util';
import { CITATION_STYLES, citationStyle } from '../core/citations/styles/index';
import type { CitationStyle } from '../core/citations/styles/index';
import type { Corpus, Quotation, QuoteAnswer } from '../core/corpus';
import type { QuoteForm } from '../core/drafts/insertQuote';
import { inEnglish } from '../core/text/phrase';
import { applyEdits } from '../core/text/textEdit';
import { openDesk } from './desk';
import { readDraftFile } from './files';
import { CheckFailed, WrongUse, print, printJson } from './terminal';

/** `gakju quote FOLDER "WORDS"`: what would be inserted, or a refusal with the nearest true passage. */
export async function quote(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      style: { type: 'string' },
      form: { type: 'string', default: 'inline' },
      draft: { type: 'string' },
      knowledge: { type: 'string', multiple: true },
    },
  });
  const [folder, words] = positionals;
  if (folder === undefined || words === undefined || positionals.length !== 2)
    throw new WrongUse('quote takes a FOLDER and the WORDS in quotation marks.');
  const style = findStyle(values.style);
  const form = findForm(values.form);
  const draft = values.draft === undefined ? '' : readDraftFile(values.draft);
  const corpus = await openDesk(folder, values.knowledge);
  const answer = await corpus.findQuote(words);
  const result = { verdict: answer.kind, ...(await insertion(corpus, answer, words, draft, style, form)) };
  if (values.json) printJson(result);
  else print(describe(result));
  if (answer.kind === 'altered' || answer.kind === 'missing') throw new CheckFailed();
}

interface QuoteResult {
  readonly verdict: QuoteAnswer['kind'];
  readonly quote?: {
    exact: string;
    source: { id: string; uri: string };
    originalStart: number;
    originalEnd: number;
  };
  readonly markdown?: string;
  readonly note?: string;
  readonly refused?: string;
  readonly speaker?: string | null;
  readonly differences?: readonly unknown[];
  readonly nearest?: {
    text: string;
    source: { id: string; uri: string };
    originalStart: number;
    originalEnd: number;
  };
}

async function insertion(
  corpus: Corpus,
  answer: QuoteAnswer,
  words: string,
  draft: string,
  style: CitationStyle,
  form: QuoteForm,
): Promise<Omit<QuoteResult, 'verdict'>> {
  if (answer.kind === 'missing') return answer.nearest ? { nearest: place(answer.nearest) } : {};
  if (answer.kind === 'altered')
    return { nearest: place(answer.nearest), differences: answer.verdict.differences };
  const { quotation } = answer;
  // A shortened quote is inserted as the writer shortened it; an exact one in the source's own characters.
  const text = answer.kind === 'exact' ? quotation.text : words;
  const { text: exact, source, originalStart, originalEnd } = { ...place(quotation), text };
  const speech = quotation.speech ? { speaker: quotation.speech.speaker ?? null } : {};
  const result = await corpus.quoteEdits({
    draft,
    sourceId: quotation.sourceId,
    range: quotation.range,
    ...(answer.kind === 'shortened' && { words }),
    form,
    isSecondary: quotation.speech !== undefined,
    style,
  });
  const found = { quote: { exact, source, originalStart, originalEnd }, ...speech };
  if ('refused' in result) return { ...found, refused: inEnglish(result.refused) };
  return { ...found, markdown: applyEdits(draft, result.edits), note: result.note };
}

function place({ text, sourceId, uri, original }: Quotation): NonNullable<QuoteResult['nearest']> {
  return { text, source: { id: sourceId, uri }, originalStart: original.start, originalEnd: original.end };
}

function findStyle(id: string | undefined): CitationStyle {
  const style = id === undefined ? CITATION_STYLES[0] : citationStyle(id);
  if (!style)
    throw new WrongUse(
      `There is no style ${id}; there are ${CITATION_STYLES.map(one => one.id).join(', ')}.`,
    );
  return style;
}

function findForm(form: string): QuoteForm {
  if (form === 'inline' || form === 'block' || form === 'note') return form;
  throw new WrongUse(`There is no form ${form}; there are inline, block and note.`);
}

function describe({ verdict, markdown, nearest, refused, quote: found }: QuoteResult): string {
  const lines: string[] = [verdict];
  if (found) lines.push(`  ${found.source.id}`);
  if (markdown) lines.push('', markdown);
  if (refused) lines.push(`  ${refused}`);
  if (nearest) lines.push(`  nearest: ${nearest.source.id}`, `  ${nearest.text}`);
  return lines.join('\n');
}
