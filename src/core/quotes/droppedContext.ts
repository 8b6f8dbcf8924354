import { findSentences } from '../text/sentences';
import type { TextRange } from '../text/textRange';
import { isNegated } from './negation';

/** What a cut leaves out of its own sentence that changes what the words say. */
export interface DroppedContext {
  readonly kind: 'negation' | 'hedge' | 'contrast' | 'attribution';
  /** The words left out, without the blanks around them. */
  readonly text: string;
  /** The sentence, or sentences, that the cut was made from. */
  readonly sentence: TextRange;
}

/** Sentences are looked for this far around the cut. */
const REACH = 2_000;

/**
 * Whether `range` of a source's text, cut out of a sentence, loses what turns the sentence round or takes
 * it back: a negation, "it seems", "but", or that somebody else says so. Undefined where it loses nothing
 * of the kind. It warns of the plain cases; it does not know what a text means.
 */
export function droppedContext(text: string, range: TextRange): DroppedContext | undefined {
  const sentence = sentenceAround(text, range);
  const head = text.slice(sentence.start, range.start).trim();
  const tail = text.slice(range.end, sentence.end).replace(/[\s.?!…。]+$/u, '');
  for (const [dropped, kinds] of [
    [tail.trim(), TAIL],
    [head, HEAD],
  ] as const) {
    const kind = dropped && kinds.find(([, isLost]) => isLost(dropped))?.[0];
    if (kind) return { kind, text: dropped, sentence };
  }
  return undefined;
}

/** The same for a quotation of several parts: what the cuts between them leave out counts as well. */
export function droppedFromParts(text: string, parts: readonly TextRange[]): DroppedContext | undefined {
  for (const [index, part] of parts.entries()) {
    const next = parts[index + 1];
    const dropped = next && droppedBetween(text, part, next);
    if (dropped) return dropped;
  }
  const whole = { start: parts[0]!.start, end: parts.at(-1)!.end };
  return droppedContext(text, whole);
}

function droppedBetween(text: string, before: TextRange, behind: TextRange): DroppedContext | undefined {
  const first = sentenceAround(text, before);
  const last = sentenceAround(text, behind);
  const sentence = { start: first.start, end: Math.max(first.end, last.end) };
  if (first.end >= behind.start) {
    const dropped = text.slice(before.end, behind.start).trim();
    const kind = BETWEEN.find(([, isLost]) => isLost(dropped))?.[0];
    return kind && { kind, text: dropped, sentence };
  }
  const cut = droppedContext(text, before) ?? droppedContext(text, behind);
  if (cut) return { ...cut, sentence };
  // A whole sentence may be left out, unless it is the one that takes back what is quoted.
  const between = { start: first.end, end: last.start };
  const taken = findSentences(text.slice(between.start, between.end))
    .map(({ start, end }) => text.slice(between.start + start, between.start + end))
    .find(words => BEGINS_CONTRAST.test(words));
  return taken === undefined ? undefined : { kind: 'contrast', text: taken, sentence };
}

function sentenceAround(text: string, range: TextRange): TextRange {
  const paragraph = {
    start: Math.max(text.lastIndexOf('\n', Math.max(0, range.start - 1)) + 1, range.start - REACH),
    end: Math.min(endOfLine(text, range.end), range.end + REACH),
  };
  const sentences = findSentences(text.slice(paragraph.start, paragraph.end))
    .map(({ start, end }) => ({ start: start + paragraph.start, end: end + paragraph.start }))
    .filter(({ start, end }) => start < range.end && end > range.start);
  return {
    start: Math.min(range.start, sentences[0]?.start ?? range.start),
    end: Math.max(range.end, sentences.at(-1)?.end ?? range.end),
  };
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

type Losses = readonly (readonly [DroppedContext['kind'], (dropped: string) => boolean])[];

const has =
  (pattern: RegExp) =>
  (dropped: string): boolean =>
    pattern.test(dropped);

/** In Korean what comes last decides; the gravest loss is named. */
const TAIL: Losses = [
  [
    'negation',
    dropped => isNegated(dropped) || has(/불가능|어렵|힘들|부인|부정|거부|반박|사실무근|무산/u)(dropped),
  ],
  [
    'attribution',
    has(
      /^(?:이)?(?:다|라|자|냐|으라)?(?:고|는) [^.]{0,40}?(?:말|밝|주장|강조|비판|전했|전하|보도|발표|설명|지적|평가|경고|선언|인용|내용|주장|분석|소문|보도)/u,
    ),
  ],
  [
    'hedge',
    has(
      /것 ?같|듯|보인|보여|보이|추정|추측|관측|전망|예상|예측|우려|가능성|수도? 있|수 있|알려|전해|모른|지 여부|(?<!합)의문|불투명|불확실|려면|다면|라면|경우/u,
    ),
  ],
  [
    'hedge',
    has(
      /\b(?:if|unless|may|might|could|would|reportedly|allegedly|apparently|possibly|perhaps|likely|unlikely|seems?|appears?|suggests?|uncertain|unclear|whether|provided)\b/iu,
    ),
  ],
  [
    'attribution',
    has(
      /^,?['”"’]?,? ?\b(?:said|says|argued|claimed|according to|the (?:report|ministry|statement) said)\b/iu,
    ),
  ],
  [
    'contrast',
    has(
      /지만|으나|나,|는데|반면|그러나|하지만|다만|불구하고|임에도|\b(?:but|however|although|though|yet|except|despite|while)\b/iu,
    ),
  ],
];

/** Of a clause left out in the middle only what turns the rest round. */
const BETWEEN: Losses = TAIL.filter(([kind]) => kind !== 'contrast');

const BEGINS_CONTRAST =
  /^(?:그러나|하지만|다만|반면(?:에)?|그렇지만|그런데도|(?:but|however|yet|still|nevertheless)\b)/iu;

/** A sentence may also begin with what takes it back. */
const HEAD: Losses = [
  ['contrast', has(BEGINS_CONTRAST)],
  [
    'hedge',
    has(
      /(?:^|\s)(?:만약|만일|설령|비록|혹시|아마|어쩌면)(?:\s|$)|(?:다면|라면|려면|경우),?$|^(?:if|unless|perhaps|possibly|reportedly|allegedly|supposedly|were|should)\b/iu,
    ),
  ],
  [
    'negation',
    has(/\b(?:not|never|no|nor|neither|denied|denies|rejected|without|hardly|scarcely)\b(?:\s+\S+){0,3}$/iu),
  ],
  [
    'attribution',
    has(
      /\b(?:said|says|argued|argues|claimed|claims|believes?|told \S+|warned) (?:that)?$|^according to\b/iu,
    ),
  ],
];
