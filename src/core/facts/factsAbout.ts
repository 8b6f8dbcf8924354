import type { TimeExpression } from '../dates/timeExpression';
import type { Entity, Mention } from '../entities/entity';
import type { Source } from '../sources/source';
import { isJosa } from '../text/josa';
import { encloses } from '../text/textRange';
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

/**
 * The facts of an entity: first the knowledge file's, each only with evidence that is found in its
 * source, then the sentences of the sources that say most. `limit` bounds the sentences.
 */
export function factsAbout(
  entity: Entity | undefined,
  places: readonly MentionPlace[],
  sources: ReadonlyMap<string, Source>,
  { limit = 5, context = NO_CONTEXT }: { limit?: number; context?: FactContext } = {},
): Fact[] {
  const listed = entity ? listedFacts(entity, sources) : [];
  return [...listed, ...saidFacts(places, listed, limit, context)];
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

interface Candidate {
  readonly annotated: AnnotatedSource;
  readonly sentence: TextRange;
  readonly score: number;
  readonly time: TimeExpression | undefined;
}

function saidFacts(
  places: readonly MentionPlace[],
  listed: readonly Fact[],
  limit: number,
  context: FactContext,
): Fact[] {
  const candidates = new Map<string, Candidate>();
  for (const { annotated, mention } of places) {
    const sentence = sentenceAt(annotated.sentences, mention);
    if (!sentence) continue;
    const candidate = weigh(annotated, sentence, mention, context);
    const key = `${annotated.source.id}@${sentence.start}`;
    if (candidate.score > (candidates.get(key)?.score ?? -Infinity)) candidates.set(key, candidate);
  }
  const ranked = [...candidates.values()].sort(
    (a, b) =>
      b.score - a.score ||
      compareUnits(a.annotated.source.id, b.annotated.source.id) ||
      a.sentence.start - b.sentence.start,
  );
  return pickVaried(ranked, listed, limit).map(toFact);
}

/**
 * How much a sentence says about the mention. The weights were set by reading the sample desk's hovers:
 * being its subject matters most, then being dated, then figures; questions and fragments say little.
 */
function weigh(
  annotated: AnnotatedSource,
  sentence: TextRange,
  mention: Mention,
  context: FactContext,
): Candidate {
  const text = annotated.source.body.text.slice(sentence.start, sentence.end);
  const time = annotated.timeExpressions.find(
    expression => encloses(sentence, expression) && expression.from !== null,
  );
  const others = new Set(
    mentionsWithin(annotated, sentence)
      .map(other => other.entity.id)
      .filter(id => id !== mention.entity.id),
  );
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
  for (const id of others) if (context.entityIds.has(id)) score += 1;
  if (
    time &&
    context.from &&
    context.to &&
    time.from! <= context.to &&
    (time.to ?? time.from!) >= context.from
  )
    score += 2;
  return { annotated, sentence, score, time };
}

/** The mentions inside a sentence; both lists are in order, so this is a bisection and a short walk. */
function mentionsWithin({ mentions }: AnnotatedSource, sentence: TextRange): Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < sentence.start) low = middle + 1;
    else high = middle;
  }
  const within: Mention[] = [];
  for (let index = low; index < mentions.length && mentions[index]!.start < sentence.end; index++) {
    if (mentions[index]!.end <= sentence.end) within.push(mentions[index]!);
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
function pickVaried(ranked: readonly Candidate[], listed: readonly Fact[], limit: number): Candidate[] {
  const picked: Candidate[] = [];
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

function toFact({ annotated: { source }, sentence, time }: Candidate): Fact {
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
