import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { DAY, dayStart, panned, spanOf, wholeSpan, zoomed } from '../../media/timeline/days';
import { filterEvents } from '../../media/timeline/filter';
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

const day = fc.integer({ min: 0, max: 20_000 }).map(days => new Date(days * DAY).toISOString().slice(0, 10));
const events = fc
  .array(fc.tuple(day, fc.nat(900)), { maxLength: 200 })
  .map(list =>
    list
      .map(([from, length], index) =>
        event(String(index), from, new Date(dayStart(from) + length * DAY).toISOString().slice(0, 10)),
      )
      .sort((a, b) => spanOf(a).from - spanOf(b).from),
  );

describe('the timeline picture', () => {
  it('never lets two events overlap, and finds each where it is drawn', () =>
    fc.assert(
      fc.property(events, list => {
        const span = wholeSpan(list);
        const marks = layOut(list, span, 800, scaleOf(span, 800, 'ko').place);
        assert.equal(marks.length, list.length);
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
    const list = [event('1', '1950-06-25'), event('2', '2024-07-08')];
    const span = { from: dayStart('2024-01-01'), to: dayStart('2024-12-31') };
    assert.deepEqual(
      layOut(list, span, 800, scaleOf(span, 800, 'en').place).map(mark => mark.event.id),
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

  it('filters by the words of a sentence, by its names, and by source', () => {
    const list = [
      event('1', '2024-01-01', '2024-01-01', { names: ['Putin', '푸틴'] }),
      event('2', '2024-01-02'),
    ];
    const ids = (words: string, hidden: readonly string[] = []): string[] =>
      filterEvents(list, { words, hidden: new Set(hidden) }).map(({ id }) => id);
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
    const list = [
      event('1', '2011-01-01', null, { text: '<b>부터' }),
      event('2', '2012-01-01', '2012-12-31', { isApproximate: true }),
    ];
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

  it('lays out 5,000 events within one frame of the screen', () => {
    const list = Array.from({ length: 5000 }, (_, index) =>
      event(String(index), new Date(index * 4 * DAY).toISOString().slice(0, 10)),
    );
    const span = wholeSpan(list);
    const { place } = scaleOf(span, 1200, 'ko');
    layOut(list, span, 1200, place);
    const started = performance.now();
    const marks = layOut(list, span, 1200, place);
    const took = performance.now() - started;
    assert.equal(marks.length, 5000);
    assert.ok(laneCount(marks) < 60);
    // A frame is 16 ms; the bound leaves room for a machine that does other things as well.
    assert.ok(took < 100, `${took} ms`);
  });
});
