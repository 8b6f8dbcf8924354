import type { Spacing } from '../../core/ingest/repair/spacing';
import { JOINED, joinRange } from '../../core/sources/join';
import type { Join, JoinWay } from '../../core/sources/join';
import { phrase } from '../../core/text/phrase';
import type { Phrase } from '../../core/text/phrase';
import { commandLink, escapeMarkdown } from '../hover/markdown';

/** As much of the words on either side of a line end is shown. */
const SIDE = 12;

/** What is said of a line end that can be read in more than one way; `say` words it in the writer's language. */
export function joinHover(
  join: Join,
  text: string,
  sourceId: string,
  say: (phrase: Phrase) => string,
): string {
  const { start, end } = joinRange(join);
  const before = /\S*$/u.exec(text.slice(Math.max(0, start - SIDE), start))![0];
  const after = /^\S*/u.exec(text.slice(end, end + SIDE))![0];
  const asRead = (way: JoinWay): string =>
    `\`${withWay(before, after, way, join.way).replaceAll('`', 'ˋ')}\``;
  const reason = join.byWriter
    ? say(phrase('You read it like this.'))
    : say(
        phrase(
          'Why: {0} ({1} % sure).',
          escapeMarkdown(say(join.why)),
          Math.min(99, Math.round(100 * join.confidence)),
        ),
      );
  const title = say(phrase('Read it the other way'));
  return [
    `${say(phrase('A line of the file ended here. It was read as {0}:', say(WAYS[join.way])))} ${asRead(join.way)}`,
    reason,
    `${say(phrase('The other reading:'))} ${join.others.map(asRead).join(', ')}`,
    `${commandLink(title, 'gakju.flipJoin', title, { id: sourceId, offset: join.at })} (Alt+J)`,
  ].join('\n\n');
}

/** What is said of words that seem to be glued or split. */
export function spacingHover({ reading }: Spacing, say: (phrase: Phrase) => string): string {
  return `${say(phrase('It is written like this in the source; perhaps it means:'))} \`${reading}\``;
}

/** What each way of reading a line end is called. */
export const WAYS: Readonly<Record<JoinWay, Phrase>> = {
  word: phrase('one word'),
  space: phrase('two words'),
  paragraph: phrase('the end of a paragraph'),
  dropHyphen: phrase('one word without the hyphen'),
};

/** The words as another reading would have them; a paragraph's end is shown as ¶. */
function withWay(before: string, after: string, way: JoinWay, now: JoinWay): string {
  const left =
    way === 'dropHyphen' ? before.replace(/[-‐]$/u, '') : now === 'dropHyphen' ? `${before}-` : before;
  return left + (way === 'paragraph' ? ' ¶ ' : JOINED[way]) + after;
}
