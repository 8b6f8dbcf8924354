import assert from 'node:assert/strict';
import { findTimeExpressions } from '../../src/core/dates/findTimeExpressions';
import type { NameCard } from '../../src/core/facts/card';
import { inEnglish } from '../../src/core/text/phrase';
import { hoverMarkdown } from '../../src/vscode/hover/hoverMarkdown';
import { HOVER_COMMANDS, commandLink, escapeMarkdown } from '../../src/vscode/hover/markdown';

const CARD: NameCard = {
  kind: 'name',
  mention: {
    start: 0,
    end: 2,
    surface: '푸틴',
    type: 'person',
    entity: { id: 'putin', label: '푸틴' },
    origin: 'listed',
    nested: false,
  },
  type: 'person',
  labels: { ko: '푸틴', en: 'Vladimir Putin' },
  roles: [],
  facts: [
    {
      kind: 'said',
      stance: 'said',
      text: { ko: '푸틴은 [링크](command:evil) <b>왔다</b>.' },
      evidence: [
        {
          sourceId: 'a.txt',
          uri: 'file:///a.txt',
          start: 5,
          end: 9,
          text: '푸틴은 왔다',
          originalStart: 5,
          originalEnd: 9,
          paragraph: 2,
        },
      ],
    },
  ],
  mentionCount: 3,
  sourceCount: 2,
  candidates: [],
  inside: [],
  isListed: true,
};

const words = { language: 'ko', say: inEnglish, nameOf: () => '견본 글' } as const;
const shown = (card: NameCard): string =>
  hoverMarkdown({ range: { start: 0, end: 2 }, cards: [card] }, words).join('\n');

describe('a hover’s card', () => {
  it('never lets a source’s text become active', () => {
    const markdown = shown(CARD);
    assert.ok(!markdown.includes('](command:evil'));
    assert.ok(!markdown.includes('<b>'));
  });

  it('says of an office that it was not held at the date of the text, and who says so', () => {
    const misdated = {
      title: { ko: '국방장관' },
      from: '2012-11',
      to: '2024-05',
      at: '2024-09-01',
      accordingTo: 'file:///names%20of%20ours.yaml',
    };
    const markdown = shown({ ...CARD, misdated });
    assert.ok(markdown.includes(escapeMarkdown('until 2024-05, according to names of ours.yaml')), markdown);
    assert.ok(!shown(CARD).includes('$(warning)'));
  });

  it('links only to commands that a hover may run', () => {
    const [time] = findTimeExpressions('작년', { issued: '2024-07-08' });
    const timeCard = { kind: 'time', expression: time!, publication: {}, facts: [] } as const;
    const cards = [CARD, { ...CARD, isListed: false }, timeCard];
    const markdown = hoverMarkdown(
      { range: { start: 0, end: 2 }, cards },
      { ...words, isDraft: true },
    ).join();
    const linked = new Set([...markdown.matchAll(/\]\(command:([\w.]+)/g)].map(([, command]) => command!));
    assert.ok(linked.has('gakju.insertAbsoluteDate') && linked.has('gakju.addName'));
    assert.deepEqual(
      [...linked].filter(command => !HOVER_COMMANDS.includes(command)),
      [],
    );
  });

  it('marks what words that point back probably mean', () => {
    const names = [
      { id: 'kp', label: '[북한](command:evil)' },
      { id: 'ru', label: '러시아' },
    ];
    const why = { template: 'Probably {0}: no other is named close before.', args: ['북한–러시아'] };
    const card = { kind: 'reference', start: 0, end: 2, surface: '양국', candidates: [names], why } as const;
    const [markdown] = hoverMarkdown({ range: { start: 0, end: 2 }, cards: [card] }, words);
    assert.ok(markdown!.includes('Probably'));
    assert.ok(!markdown!.includes('](command:evil'));
    assert.ok(markdown!.includes(commandLink('러시아', 'gakju.showMentions', 'Show all mentions', 'ru')));
  });

  it('links each fact to its place, to open it and to quote it', () => {
    const markdown = shown(CARD);
    const link = (command: string, target: object): string =>
      `command:${command}?${encodeURIComponent(JSON.stringify([target]))}`;
    const place = { id: 'a.txt', start: 5, end: 9 };
    assert.ok(markdown.includes(link('gakju.openSource', place)));
    assert.ok(markdown.includes(link('gakju.quoteInDraft', { ...place, words: '푸틴은 왔다' })));
  });

  it('says of a name that nobody listed where it was found', () => {
    assert.match(shown({ ...CARD, isListed: false }), /Found in the sources, not in your knowledge file\./);
  });

  it('says when a name is not mentioned', () => {
    assert.match(shown({ ...CARD, mentionCount: 0, sourceCount: 0 }), /Not mentioned in the sources\./);
  });
});

describe('text in a hover', () => {
  it('loses its Markdown and its line breaks', () => {
    assert.equal(escapeMarkdown('*a*\n\n$(bug)'), '&#42;a&#42; &#36;&#40;bug&#41;');
  });

  it('cannot break out of a link’s title', () => {
    assert.ok(!commandLink('a', 'gakju.x', 'say "hi")').includes('"hi"'));
  });
});
