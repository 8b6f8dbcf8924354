import { formatInterval } from '../../dates/formatTime';
import { meets, otherDate } from '../../events/otherDates';
import { toldEvents } from '../../events/toldEvents';
import type { DatedTime, ToldEvent } from '../../events/toldEvents';
import type { Mention } from '../../entities/entity';
import { firstIndexNot } from '../../text/bisect';
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
  // No name, no happening: most drafts are told apart by that before any sentence is looked for.
  if (mentions.length === 0) return [];
  const sentences = datedBlocks(draft, times).flatMap(block => sentencesIn(draft.text, block));
  const seen = new Set<number>();
  return toldEvents(draft.text, sentences, own(mentions, draft), times).filter(
    ({ sentence }) => !seen.has(sentence.start) && seen.add(sentence.start),
  );
}

/** The blocks that hold a time; both are in order. */
function datedBlocks({ blocks }: Draft, times: readonly TextRange[]): TextRange[] {
  return blocks.filter(block => {
    const next = times[firstIndexNot(times, ({ start }) => start < block.start)];
    return next !== undefined && next.end <= block.end;
  });
}

function sentencesIn(text: string, { start, end }: TextRange): TextRange[] {
  return findSentences(text.slice(start, end)).map(sentence => ({
    start: sentence.start + start,
    end: sentence.end + start,
  }));
}

function own(mentions: readonly Mention[], draft: Draft): Mention[] {
  return mentions.filter(mention => !draft.closed.some(range => encloses(range, mention)));
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
