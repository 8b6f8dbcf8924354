import { formatTime } from '../../core/dates/formatTime';
import type { LocalText } from '../../core/entities/entity';
import { ENTITY_TYPES } from '../../core/entities/entityTypes';
import type {
  CardRole,
  HoverAnswer,
  MisdatedRole,
  NameCard,
  ReferenceCard,
  TimeCard,
} from '../../core/facts/card';
import type { Fact } from '../../core/facts/fact';
import { phrase } from '../../core/text/phrase';
import type { Phrase } from '../../core/text/phrase';
import { fileName } from '../sourceName';
import { commandLink, escapeMarkdown } from './markdown';

/** What the cards are worded with: the reader's language, and a source's name by its id. */
export interface HoverWords {
  readonly language: 'ko' | 'en';
  readonly say: (phrase: Phrase) => string;
  readonly nameOf: (sourceId: string) => string | undefined;
  /** Whether the words are the writer's own and may be written otherwise. */
  readonly isDraft?: boolean;
}

/** The most facts a card shows; the line above them leads to all mentions. */
const FACTS = 4;
/** The longest a sentence of a source is shown in a hover, in UTF-16 units; the link shows all of it. */
const LONGEST = 180;

/** A hover's answer as Markdown, one text per card. All text from sources and files is escaped. */
export function hoverMarkdown(answer: HoverAnswer, words: HoverWords): string[] {
  return answer.cards.map(card => {
    switch (card.kind) {
      case 'name':
        return nameMarkdown(card, words);
      case 'time':
        return timeMarkdown(card, words);
      case 'reference':
        return referenceMarkdown(card, words);
    }
  });
}

/** `**양국** · probably 북한–러시아`, with why; where it is not clear, all that it may be. */
function referenceMarkdown({ surface, candidates, why }: ReferenceCard, { say }: HoverWords): string {
  const title = say(phrase('Show all mentions'));
  const links = candidates
    .flat()
    .map(({ id, label }) => commandLink(escapeMarkdown(label), 'gakju.showMentions', title, id));
  return [
    `**${escapeMarkdown(surface)}**  \n$(question) ${escapeMarkdown(say(why))}`,
    say(phrase('all mentions: {0}', [...new Set(links)].join(', '))),
  ].join('\n\n');
}

function nameMarkdown(card: NameCard, words: HoverWords): string {
  const { say } = words;
  const { ko, en, hanja, roman } = card.labels;
  const [first, ...others] =
    words.language === 'ko'
      ? [ko ?? en ?? roman ?? hanja, en, hanja]
      : [en ?? roman ?? ko ?? hanja, ko, hanja];
  const names = [...new Set(others)].filter(name => name !== undefined && name !== first);
  const type = say(phrase(ENTITY_TYPES[card.type].one));
  const lines = [
    `**${escapeMarkdown(first ?? card.mention.surface)}** ${names.map(name => escapeMarkdown(name!)).join(' ')} · ${type}`,
  ];
  if (!card.isListed)
    lines.push(
      `$(info) ${say(phrase('Found in the sources, not in your knowledge file.'))}`,
      listingLinks(card, words),
    );
  if (card.mention.implied) lines.push(`$(question) ${escapeMarkdown(say(card.mention.implied))}`);
  if (card.candidates.length > 1) {
    const readings = card.candidates.map(candidate => escapeMarkdown(candidate.label)).join(', ');
    lines.push(`$(question) ${say(phrase('May also be: {0}', readings))}`);
  }
  if (card.misdated) lines.push(`$(warning) ${escapeMarkdown(misdatedLine(card.misdated, words))}`);
  lines.push(...card.roles.slice(0, 3).map(role => roleLine(role, words)));
  // Above the facts: a hover is low, and what lies below is scrolled to by few.
  lines.push(mentionsLine(card, words));
  const parts = [lines.join('  \n')];
  if (card.facts.length)
    parts.push(
      card.facts
        .slice(0, FACTS)
        .map(fact => factLine(fact, words))
        .join('\n'),
    );
  return parts.join('\n\n');
}

/** What can be done with a name that nobody lists. */
function listingLinks({ mention, labels, type }: NameCard, { say }: HoverWords): string {
  const target = { id: mention.entity.id, label: labels.ko ?? labels.en ?? mention.surface, type };
  return [
    ['gakju.addName', phrase('Add to knowledge file'), phrase('Write an entry for this name')] as const,
    [
      'gakju.mergeName',
      phrase('Same as …'),
      phrase('This is another name of somebody or something listed'),
    ] as const,
    ['gakju.ignoreName', phrase('Ignore'), phrase('Do not suggest this name any more')] as const,
  ]
    .map(([command, label, title]) => commandLink(say(label), command, say(title), target))
    .join(' · ');
}

function roleLine({ title, organization, from, to }: CardRole, words: HoverWords): string {
  const span = from || to ? ` (${from ?? ''} – ${to ?? ''})` : '';
  const where = organization ? `, ${local(organization, words)}` : '';
  return escapeMarkdown(`${local(title, words)}${where}${span}`);
}

/** What the text says of an office against what is known of it; neither is corrected. */
function misdatedLine(role: MisdatedRole, words: HoverWords): string {
  const { title, from, to, at, accordingTo } = role;
  const source = fileName(decodeURIComponent(accordingTo));
  const office = local(title, words);
  const hasEnded = to !== undefined && to < at;
  return words.say(
    hasEnded
      ? phrase(
          'Held the office “{0}” until {1}, according to {2}; this text is of {3}.',
          office,
          to,
          source,
          at,
        )
      : phrase(
          'Holds the office “{0}” only since {1}, according to {2}; this text is of {3}.',
          office,
          from ?? '',
          source,
          at,
        ),
  );
}

function timeMarkdown(card: TimeCard, words: HoverWords): string {
  const { say, language } = words;
  const { expression, publication, facts } = card;
  const lines = [
    `**${escapeMarkdown(formatTime(expression, language))}** · ${escapeMarkdown(expression.surface)}`,
  ];
  if (expression.why) lines.push(escapeMarkdown(say(expression.why)));
  if (expression.anchor.kind === 'publication' && publication.why) {
    lines.push(escapeMarkdown(say(phrase('Read against {0}.', say(publication.why)))));
  }
  if (words.isDraft && expression.anchor.kind === 'publication' && expression.status === 'inferred') {
    const title = say(phrase('Write the date out in the draft'));
    lines.push(commandLink(say(phrase('write it out')), 'gakju.insertAbsoluteDate', title, expression.start));
  }
  const parts = [lines.join('  \n')];
  if (facts.length) parts.push(facts.map(fact => factLine(fact, words)).join('\n'));
  return parts.join('\n\n');
}

/** `- 2023. 9. 13.: … — 한겨레연구 ¶3 · open · quote` */
function factLine(fact: Fact, words: HoverWords): string {
  const { say } = words;
  const text = shorten(local(fact.text, words));
  const quoted = fact.kind === 'said' ? `“${text}”` : text;
  const stance =
    fact.stance === 'fact' || fact.stance === 'said' ? '' : ` (${say(phrase(STANCES[fact.stance]))})`;
  const when = fact.when && fact.kind === 'said' ? '' : whenPrefix(fact);
  const evidence = fact.evidence.slice(0, 2).map(({ sourceId, start, end, text: said, paragraph }) => {
    const name = escapeMarkdown(shorten(words.nameOf(sourceId) ?? fileName(sourceId), 40));
    const target = { id: sourceId, start, end };
    const quoted = { ...target, words: said };
    return [
      `${name} ${say(phrase('¶ {0}', paragraph))}`,
      commandLink(
        say(phrase('open')),
        'gakju.openSource',
        say(phrase('Open the source at these words')),
        target,
      ),
      commandLink(
        say(phrase('quote')),
        'gakju.quoteInDraft',
        say(phrase('Quote these words in the draft')),
        quoted,
      ),
      commandLink(
        say(phrase('trim')),
        'gakju.trimQuote',
        say(phrase('Trim the words or choose their form before they are quoted')),
        quoted,
      ),
    ].join(' · ');
  });
  return `- ${when}${escapeMarkdown(quoted)}${stance}  \n  — ${evidence.join('; ')}`;
}

/** The template of each stance; the editor translates it. */
const STANCES = {
  fact: 'fact',
  reported: 'reported',
  opinion: 'opinion',
  plan: 'plan',
  forecast: 'forecast',
} as const;

function whenPrefix({ when }: Fact): string {
  return when ? `${escapeMarkdown(when.surface)}: ` : '';
}

/** How often and where, with the ways on: all mentions, the picture, the names inside this one. */
function mentionsLine(card: NameCard, { say }: HoverWords): string {
  const { mention, mentionCount, sourceCount, inside } = card;
  const parts: string[] = [];
  if (mentionCount) {
    const count = say(phrase('{0} mentions in {1} sources', mentionCount, sourceCount));
    parts.push(
      commandLink(
        escapeMarkdown(count),
        'gakju.showMentions',
        say(phrase('Show all mentions')),
        mention.entity.id,
      ),
    );
    const title = say(phrase('Show who appears with this name'));
    parts.push(commandLink(say(phrase('picture')), 'gakju.networkPicture', title, mention.entity.id));
  } else parts.push(say(phrase('Not mentioned in the sources.')));
  if (inside.length) {
    const names = inside.map(({ id, label }) =>
      commandLink(escapeMarkdown(label), 'gakju.showMentions', say(phrase('Show all mentions')), id),
    );
    parts.push(say(phrase('inside this name: {0}', names.join(', '))));
  }
  return parts.join(' · ');
}

function local(text: LocalText, { language }: HoverWords): string {
  return (language === 'ko' ? (text.ko ?? text.en) : (text.en ?? text.ko)) ?? '';
}

function shorten(text: string, length = LONGEST): string {
  return text.length <= length ? text : text.slice(0, length - 1).trimEnd() + '…';
}
