import { formatInterval } from '../../dates/formatTime';
import { meets, otherDate } from '../../events/otherDates';
import { toldEvents } from '../../events/toldEvents';
import type { DatedTime, ToldEvent } from '../../events/toldEvents';
import type { Mention } from '../../entities/entity';
import { findSentences } from '../../text/sentences';
import { phrase } from '../../text/phrase';
import { encloses } from '../../text/textRange';
import type { TextRange } from '../../text/textRange';
import type { Draft } from '../draft';
import type { CheckContext, DraftCheck, DraftProblem, EventInSource } from './draftCheck';

/**
 * A happening that the sources put at another time, or that the draft itself does: asked, with the place that says
 * otherwise, because either may be right.
 */
export const eventDate: DraftCheck = {
  id: 'eventDate',
  check: context => {
    const { sourceEvents = [] } = context;
    const told = ownEvents(context);
    return told.flatMap((event, index): DraftProblem[] => {
      const source = otherDate(event, sourceEvents);
      if (source) return [againstSource(event, source)];
      const other = otherDate(event, told.slice(0, index));
      // Two times that the sources know are two happenings.
      const isKnown = other && [event, other].every(one => isSupported(one, sourceEvents));
      return other && !isKnown ? [againstDraft(event, other, context.draft)] : [];
    });
  },
};

/** What the writer tells in her own words: one kind of happening a sentence. */
function ownEvents({ draft, times, mentions = [] }: CheckContext): ToldEvent[] {
  const sentences = times.flatMap(time => sentenceOf(draft, time) ?? []);
  const unique = [...new Map(sentences.map(sentence => [sentence.start, sentence])).values()];
  const seen = new Set<number>();
  return toldEvents(draft.text, unique, own(mentions, draft), times).filter(
    ({ sentence }) => !seen.has(sentence.start) && seen.add(sentence.start),
  );
}

function own(mentions: readonly Mention[], draft: Draft): Mention[] {
  return mentions.filter(mention => !draft.closed.some(range => encloses(range, mention)));
}

function sentenceOf({ text, blocks }: Draft, time: TextRange): TextRange | undefined {
  const block = blocks.find(range => encloses(range, time));
  if (!block) return undefined;
  return findSentences(text.slice(block.start, block.end))
    .map(({ start, end }) => ({ start: start + block.start, end: end + block.start }))
    .find(sentence => encloses(sentence, time));
}

function isSupported(event: ToldEvent, sourceEvents: readonly EventInSource[]): boolean {
  return sourceEvents.some(
    other =>
      other.kind === event.kind &&
      event.names.every(name => other.names.includes(name)) &&
      meets(other.time, event.time),
  );
}

function againstSource({ time }: ToldEvent, { source, sentence, ...other }: EventInSource): DraftProblem {
  const there = dateLike(time, other.time);
  const title = source.metadata.title ?? source.id;
  const words = shown(source.body.text, sentence);
  return {
    code: eventDate.id,
    severity: 'information',
    message: phrase('{0}? “{1}” puts it at {2}: “{3}”', time.surface, title, there, words),
    range: { start: time.start, end: time.end },
    evidence: { ...sentence, sourceId: source.id },
    fixes: [writeInstead(time, there)],
  };
}

function againstDraft({ time }: ToldEvent, other: ToldEvent, { text }: Draft): DraftProblem {
  const there = dateLike(time, other.time);
  const words = shown(text, other.sentence);
  return {
    code: eventDate.id,
    severity: 'information',
    message: phrase('{0}? This draft also puts it at {1}: “{2}”', time.surface, there, words),
    range: { start: time.start, end: time.end },
    fixes: [writeInstead(time, there)],
  };
}

/** A long sentence is cut: the place leads to the rest. */
const LONGEST_SHOWN = 160;

function shown(text: string, { start, end }: TextRange): string {
  const words = text.slice(start, end).replaceAll(/\s+/gu, ' ').trim();
  return words.length > LONGEST_SHOWN ? `${words.slice(0, LONGEST_SHOWN)}…` : words;
}

function writeInstead({ start, end }: DatedTime, newText: string) {
  return { title: phrase('Write {0}', newText), edits: [{ range: { start, end }, newText }] };
}

/** The other time in the language that this one is written in. */
function dateLike({ surface }: DatedTime, other: DatedTime): string {
  return formatInterval(other, /\p{Script=Hangul}/u.test(surface) ? 'ko' : 'en', other.grain);
}
