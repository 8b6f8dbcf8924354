import type { TimeExpression } from '../dates/timeExpression';
import type { Entity, Mention } from '../entities/entity';
import type { Source } from '../sources/source';
import { isJosa } from '../text/josa';
import { firstIndexNot } from '../text/bisect';
import { compareUnits } from '../text/compare';
import type { TextRange } from '../text/textRange';
import { sentenceAt } from './annotatedSource';
import type { AnnotatedSource } from './annotatedSource';
import { evidenceAt, locateEvidence } from './evidence';
import type { Evidence, Fact } from './fact';
import type { MentionPlace } from './mentionIndex';

/** What is around the place where the writer asks, so that facts about the same people and time come first. */
export interface FactContext {
  readonly entityIds: ReadonlySet<string>;
  readonly from?: string;
  readonly to?: string;
}

const NO_CONTEXT: FactContext = { entityIds: new Set() };

/** What is known about one entity before it is asked where: worked out once, then answered from. */
export interface Dossier {
  /** The knowledge file's facts, each with evidence that is found in its source. */
  readonly listed: readonly Fact[];
  /** The sentences of the sources that say most, best first, whatever the context. */
  readonly sentences: readonly RankedSentence[];
}

/** So many sentences compete for a card; a name that stands in ten thousand is not weighed anew each time. */
const COMPETING = 80;

export function dossierOf(
  entity: Entity | undefined,
  places: readonly MentionPlace[],
  sources: ReadonlyMap<string, Source>,
): Dossier {
  return {
    listed: entity ? listedFacts(entity, sources) : [],
    sentences: rankSentences(places).slice(0, COMPETING),
  };
}

/**
 * The facts of an entity: first the knowledge file's, then the sentences that say most, those about the
 * people and the time of `context` first. `limit` bounds the sentences.
 */
export function factsAbout(
  { listed, sentences }: Dossier,
  { limit = 5, context = NO_CONTEXT }: { limit?: number; context?: FactContext } = {},
): Fact[] {
  const weighed = sentences
    .map(ranked => ({ ...ranked, score: ranked.score + bonus(ranked, context) }))
    .sort(bySentence);
  return [...listed, ...pickVaried(weighed, listed, limit).map(toFact)];
}

/** A knowledge file's facts with the evidence found; a fact without any is left out (and gets a diagnostic). */
export function listedFacts(entity: Entity, sources: ReadonlyMap<string, Source>): Fact[] {
  return entity.facts.flatMap((fact): Fact[] => {
    const evidence = fact.evidence
      .map(reference => locateEvidence(reference, sources))
      .filter((found): found is Evidence => typeof found !== 'string');
    if (!evidence.length) return [];
    const when = fact.on ? { when: edtfWhen(fact.on) } : {};
    return [{ kind: 'listed', text: fact.text, stance: fact.stance, ...when, evidence }];
  });
}

function edtfWhen(edtf: string): NonNullable<Fact['when']> {
  const [from = '', to = from] = edtf.split('/');
  return { from: from === '..' ? null : from, to: to === '..' ? null : to, surface: edtf };
}

/** A sentence about an entity and how much it says. */
export interface RankedSentence {
  readonly annotated: AnnotatedSource;
  readonly sentence: TextRange;
  readonly score: number;
  readonly time: TimeExpression | undefined;
  /** The other entities in it. */
  readonly others: ReadonlySet<string>;
}

function rankSentences(places: readonly MentionPlace[]): RankedSentence[] {
  const best = new Map<string, RankedSentence>();
  for (const { annotated, mention } of places) {
    const sentence = sentenceAt(annotated.sentences, mention);
    if (!sentence) continue;
    const ranked = weigh(annotated, sentence, mention);
    const key = `${annotated.source.id}@${sentence.start}`;
    if (ranked.score > (best.get(key)?.score ?? -Infinity)) best.set(key, ranked);
  }
  return [...best.values()].sort(bySentence);
}

/** Most telling first; of equals, the order of sources and of the text. */
function bySentence(a: RankedSentence, b: RankedSentence): number {
  return (
    b.score - a.score ||
    compareUnits(a.annotated.source.id, b.annotated.source.id) ||
    a.sentence.start - b.sentence.start
  );
}

/**
 * How much a sentence says about the mention. The weights were set by reading the sample desk's hovers:
 * being its subject matters most, then being dated, then figures; questions and fragments say little.
 */
function weigh(annotated: AnnotatedSource, sentence: TextRange, mention: Mention): RankedSentence {
  const text = annotated.source.body.text.slice(sentence.start, sentence.end);
  const time = firstTimeIn(annotated, sentence);
  const others = new Set(mentionsWithin(annotated, sentence).map(other => other.entity.id));
  others.delete(mention.entity.id);
  let score = 0;
  if (isSubject(annotated.source.body.text, mention, sentence)) score += 3;
  if (time) score += 2;
  if (/\d/.test(text)) score += 0.5;
  score += Math.min(others.size, 3) * 0.5;
  if (mention.nested) score -= 2;
  if (mention.implied) score -= 1;
  if (text.length < 25) score -= 2;
  if (text.length > 220) score -= 1;
  if (/[?？]["”’]?$/.test(text)) score -= 2;
  return { annotated, sentence, score, time, others };
}

/** What a sentence gains by speaking of the same people or the same time as the text around the pointer. */
function bonus({ others, time }: RankedSentence, { entityIds, from, to }: FactContext): number {
  let gain = 0;
  for (const id of others) if (entityIds.has(id)) gain += 1;
  const isThen = time && from && to && time.from! <= to && (time.to ?? time.from!) >= from;
  return isThen ? gain + 2 : gain;
}

function firstTimeIn({ timeExpressions }: AnnotatedSource, sentence: TextRange): TimeExpression | undefined {
  for (let index = firstFrom(timeExpressions, sentence.start); index < timeExpressions.length; index++) {
    const time = timeExpressions[index]!;
    if (time.start >= sentence.end) return undefined;
    if (time.from !== null && time.end <= sentence.end) return time;
  }
  return undefined;
}

/** The index of the first range that starts at `offset` or later; ranges are in order. */
function firstFrom(ranges: readonly TextRange[], offset: number): number {
  return firstIndexNot(ranges, ({ start }) => start < offset);
}

function mentionsWithin({ mentions }: AnnotatedSource, sentence: TextRange): Mention[] {
  const within: Mention[] = [];
  for (let index = firstFrom(mentions, sentence.start); index < mentions.length; index++) {
    const mention = mentions[index]!;
    if (mention.start >= sentence.end) break;
    if (mention.end <= sentence.end) within.push(mention);
  }
  return within;
}

const SUBJECT_JOSA = new Set(['은', '는', '이', '가', '께서', '께서는', '도']);

function isSubject(text: string, mention: Mention, sentence: TextRange): boolean {
  const after = /^\p{Script=Hangul}{1,3}/u.exec(text.slice(mention.end, mention.end + 3))?.[0] ?? '';
  if (SUBJECT_JOSA.has(after) && isJosa(after, text.charCodeAt(mention.end - 1))) return true;
  return /^[A-Za-z]/.test(mention.surface) && text.slice(sentence.start, mention.start).trim().length < 5;
}

/** Best first, without saying the same thing twice and without one source filling the card. */
function pickVaried(
  ranked: readonly RankedSentence[],
  listed: readonly Fact[],
  limit: number,
): RankedSentence[] {
  const picked: RankedSentence[] = [];
  const shingles = listed.flatMap(fact => fact.evidence.map(evidence => shinglesOf(evidence.text)));
  const perSource = new Map<string, number>();
  for (const candidate of ranked) {
    if (picked.length >= limit) break;
    const { source } = candidate.annotated;
    const used = perSource.get(source.id) ?? 0;
    if (used >= Math.max(2, Math.ceil(limit / 2))) continue;
    const own = shinglesOf(source.body.text.slice(candidate.sentence.start, candidate.sentence.end));
    if (shingles.some(other => similarity(own, other) > 0.5)) continue;
    shingles.push(own);
    perSource.set(source.id, used + 1);
    picked.push(candidate);
  }
  return picked;
}

function toFact({ annotated: { source }, sentence, time }: RankedSentence): Fact {
  const evidence = evidenceAt(source, sentence);
  const when = time ? { when: { from: time.from, to: time.to, surface: time.surface } } : {};
  const text = source.metadata.language === 'en' ? { en: evidence.text } : { ko: evidence.text };
  return { kind: 'said', text, stance: 'said', ...when, evidence: [evidence] };
}

/** Three-character pieces of a text without its white space. */
function shinglesOf(text: string): Set<string> {
  const bare = text.replace(/\s+/g, '');
  const shingles = new Set<string>();
  for (let index = 0; index + 3 <= bare.length; index++) shingles.add(bare.slice(index, index + 3));
  return shingles;
}

function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const shingle of a) if (b.has(shingle)) shared++;
  const smaller = Math.min(a.size, b.size);
  return smaller === 0 ? 0 : shared / smaller;
}
