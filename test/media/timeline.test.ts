import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { DAY, closeTo, dayStart, panned, wholeSpan, zoomed } from '../../media/timeline/days';
import { entriesOf } from '../../media/timeline/entries';
import { filterEntries } from '../../media/timeline/filter';
import { intentOf } from '../../media/timeline/keyboard';
import { laneCount, layOut, markAt } from '../../media/timeline/layOut';
import type { TimelineEvent } from '../../media/timeline/protocol';
import { scaleOf } from '../../media/timeline/scale';
import { axisShapes, rowShapes } from '../../media/timeline/shapes';
import { writeSvg } from '../../media/timeline/writeSvg';

const event = (
  id: string,
  from: string | null,
  to = from,
  more: Partial<TimelineEvent> = {},
): TimelineEvent => ({
  id,
  from,
  to,
  isApproximate: false,
  isInferred: false,
  when: from ?? '',
  text: `문장 ${id}`,
  sourceId: 'a.txt',
  place: '글 ¶ 1',
  names: [],
  ...more,
});

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
const day = fc.integer({ min: 0, max: 20_000 }).map(days => isoDay(days * DAY));
const events = fc
  .array(fc.tuple(day, fc.nat(900)), { maxLength: 200 })
  .map(list =>
    entriesOf(
      list.map(([from, length], index) => event(String(index), from, isoDay(dayStart(from) + length * DAY))),
    ),
  );

describe('the timeline picture', () => {
  it('never lets two events overlap, and finds each where it is drawn', () =>
    fc.assert(
      fc.property(events, list => {
        const span = wholeSpan(list);
        const marks = layOut(list, span, 800, scaleOf(span, 800, 'ko').place);
        assert.equal(new Set(marks.flatMap(mark => mark.entries)).size, list.length);
        const ends: number[] = [];
        for (const { x, width, lane } of marks) {
          assert.ok((ends[lane] ?? -Infinity) <= x);
          ends[lane] = x + width;
        }
        for (const mark of marks)
          assert.equal(markAt(marks, mark.x + 1, mark.lane * 16 + 8)?.lane, mark.lane);
      }),
    ));

  it('lays out only what is in view', () => {
    const list = entriesOf([event('1', '1950-06-25'), event('2', '2024-07-08')]);
    const span = { from: dayStart('2024-01-01'), to: dayStart('2024-12-31') };
    assert.deepEqual(
      layOut(list, span, 800, scaleOf(span, 800, 'en').place).map(mark => mark.entries[0]!.event.id),
      ['2'],
    );
  });

  it('keeps the moment under the pointer when it zooms, down to a few days', () => {
    const span = { from: dayStart('2020-01-01'), to: dayStart('2024-01-01') };
    const at = dayStart('2021-01-01');
    const near = zoomed(span, 0.5, at);
    const part = ({ from, to }: typeof span): number => (at - from) / (to - from);
    assert.ok(Math.abs(part(near) - part(span)) < 1e-9);
    let nearest = span;
    for (let step = 0; step < 50; step++) nearest = zoomed(nearest, 0.5, at);
    assert.ok(nearest.to - nearest.from >= 4 * DAY - 1);
  });

  it('does not leave the years that days can say', () => {
    const span = { from: dayStart('0001-01-01'), to: dayStart('0101-01-01') };
    assert.deepEqual(panned(span, -0.5), span);
  });

  it('names its lines by years, months or days in the language of the reader', () => {
    const labels = (from: string, to: string): string[] =>
      scaleOf({ from: dayStart(from), to: dayStart(to) }, 400, 'ko').ticks.map(({ label }) => label);
    assert.ok(labels('1950-01-01', '2024-01-01').includes('1980년'));
    assert.ok(labels('2023-01-01', '2024-01-01').includes('2023년 7월'));
    assert.ok(
      labels('2024-07-01', '2024-07-08').some(
        label => label.startsWith('2024년 7월 ') && label.endsWith('일'),
      ),
    );
  });

  it('names no line whose name would be cut off at the edge', () => {
    const ticks = [
      { x: 10, label: '2020년' },
      { x: 390, label: '2021년' },
    ];
    const names = axisShapes(ticks, 400, 100).flatMap(shape => (shape.kind === 'text' ? shape.text : []));
    assert.deepEqual(names, ['2020년']);
  });

  it('filters by the words of a sentence, by its names, and by source', () => {
    const list = entriesOf([
      event('1', '2024-01-01', '2024-01-01', { names: ['Putin', '푸틴'] }),
      event('2', '2024-01-02'),
    ]);
    const ids = (words: string, hidden: readonly string[] = []): string[] =>
      filterEntries(list, { words, hidden: new Set(hidden) }).map(({ event: { id } }) => id);
    assert.deepEqual(ids('putin 문장'), ['1']);
    assert.deepEqual(ids('문장'), ['1', '2']);
    assert.deepEqual(ids('', ['a.txt']), []);
  });

  it('leaves keys with Ctrl to the editor', () => {
    const key = { key: 'ArrowRight', shiftKey: false, ctrlKey: true, metaKey: false, altKey: false };
    assert.equal(intentOf(key), undefined);
    assert.deepEqual(intentOf({ ...key, ctrlKey: false }), { kind: 'select', step: 1 });
  });

  it('exports what it draws: open ends as arrows, rough ones faded, words never as markup', () => {
    const list = entriesOf([
      event('1', '2011-01-01', null, { text: '<b>부터' }),
      event('2', '2012-01-01', '2012-12-31', { isApproximate: true }),
    ]);
    const span = wholeSpan(list);
    const scale = scaleOf(span, 600, 'ko');
    const marks = layOut(list, span, 600, scale.place);
    const clip = { top: 0, bottom: 500 };
    const shapes = [
      ...axisShapes(scale.ticks, 600, 100),
      ...rowShapes({ marks, top: 30, clip, colourOf: () => 0, selected: undefined }),
    ];
    const svg = writeSvg(shapes, { width: 600, height: 100, title: '연표' });
    assert.match(svg, /&lt;b&gt;부터/);
    assert.match(svg, /url\(#fade-/);
    assert.match(svg, /L[\d.]+ [\d.]+L[\d.]+ [\d.]+Z/);
    assert.doesNotMatch(svg, /NaN|undefined/);
  });

  it('tells only the number of events that would crowd a place, and draws each when one comes nearer', () => {
    const crowd = Array.from({ length: 100 }, (_, index) =>
      event(String(index), `2024-03-${10 + (index % 9)}`),
    );
    const list = entriesOf([event('x', '1990-01-01'), ...crowd]);
    const marksIn = (span: ReturnType<typeof wholeSpan>) =>
      layOut(list, span, 800, scaleOf(span, 800, 'ko').place);
    const [bundle] = marksIn(wholeSpan(list)).filter(({ entries }) => entries.length > 1);
    assert.equal(bundle?.entries.length, 100);
    assert.ok(marksIn(closeTo(bundle.entries)).every(({ entries }) => entries.length === 1));
  });

  it('keeps bundles together while the picture is moved', () => {
    const list = entriesOf(
      Array.from({ length: 3000 }, (_, index) =>
        event(String(index), isoDay(dayStart('2000-01-01') + index * 3 * DAY)),
      ),
    );
    const whole = wholeSpan(list);
    const bundled = (span: typeof whole) =>
      layOut(list, span, 800, scaleOf(span, 800, 'ko').place)
        .filter(({ from, to }) => from > span.from && to < whole.to)
        .map(({ from, entries }) => `${from}: ${entries.length}`);
    const moved = bundled(panned(whole, 0.2));
    assert.ok(moved.length > 5);
    assert.deepEqual(moved, bundled(whole).slice(-moved.length));
  });

  it('draws 5,000 events with fewer marks than a screen has room for', () => {
    const list = entriesOf(
      Array.from({ length: 5000 }, (_, index) => event(String(index), isoDay(index * 4 * DAY))),
    );
    const span = wholeSpan(list);
    const marks = layOut(list, span, 1200, scaleOf(span, 1200, 'ko').place);
    assert.ok(marks.length < 400);
    assert.ok(laneCount(marks) < 30);
  });
});
