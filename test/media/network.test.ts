import assert from 'node:assert/strict';
import { fitting, frameOf, moved, projected, showing, zoomed } from '../../media/network/camera';
import { chooseNames, passagesOf } from '../../media/network/chooseNames';
import { excerptOf } from '../../media/network/excerpt';
import { intentOf, nextMark } from '../../media/network/keyboard';
import { placeLabels } from '../../media/network/labels';
import { layOut } from '../../media/network/layOut';
import type { Network, NetworkPassage } from '../../media/network/protocol';
import { sceneTree } from '../../media/network/scene';
import { PAPER } from '../../media/shared/palette';
import { writeSvgFile } from '../../media/shared/svg';
import { textWidth } from '../../media/shared/textWidth';

const LABELS = ['한도윤', '서림', '새벽항', '물길 협정', 'Lee & Park'];

/** A passage of `한도윤 서림 …`: the given names, one after the other. */
function passage(names: readonly number[], more: Partial<NetworkPassage> = {}): NetworkPassage {
  const text = names.map(name => LABELS[name]).join(' ');
  const start = 100;
  return {
    sourceId: 'a.txt',
    place: '글 ¶ 1',
    start,
    text,
    names: names.map(name => {
      const at = start + text.indexOf(LABELS[name]!);
      return { name, places: [{ start: at, end: at + LABELS[name]!.length }] };
    }),
    ...more,
  };
}

const network: Network = {
  names: LABELS.map((label, index) => ({
    id: String(index),
    label,
    others: '',
    type: (['person', 'country', 'facility', 'treaty', 'organization'] as const)[index]!,
    isListed: index !== 4,
  })),
  passages: [
    passage([0, 1], { year: '2022' }),
    passage([0, 1, 2], { year: '2023', sourceId: 'b.txt' }),
    passage([0, 2, 1], { year: '2024', sourceId: 'b.txt' }),
    passage([0, 3]),
    passage([0, 4], { year: '2024' }),
  ],
};
const all = { hidden: new Set<string>(), limit: 40 };
const labelOf = (name: number) => LABELS[name]!;
const place = () => {
  const chosen = chooseNames(network, all);
  return { chosen, marks: layOut(chosen, labelOf) };
};

describe('the network picture', () => {
  it('counts the passages that names share, the nearest name first', () => {
    const { names, ties, total } = chooseNames(network, all);
    assert.deepEqual(
      names.map(({ name, count }) => [name, count]),
      [
        [0, 5],
        [1, 3],
        [2, 2],
        [3, 1],
        [4, 1],
      ],
    );
    assert.equal(total, 4);
    assert.deepEqual(ties.at(-1), { a: 1, b: 2, count: 2 });
  });

  it('counts only the source, years and types that are wanted', () => {
    const shown = (wanted: Partial<Parameters<typeof chooseNames>[1]>) =>
      chooseNames(network, { ...all, ...wanted }).names.map(({ name, count }) => `${name}:${count}`);
    assert.deepEqual(shown({ source: 'b.txt' }), ['0:2', '1:2', '2:2']);
    assert.deepEqual(shown({ fromYear: '2023', toYear: '2023' }), ['0:1', '1:1', '2:1']);
    assert.deepEqual(shown({ hidden: new Set(['country']) }), ['0:5', '2:2', '3:1', '4:1']);
    assert.deepEqual(shown({ limit: 1 }), ['0:5', '1:3']);
  });

  it('leaves passages of unknown year out as soon as a year is asked for', () => {
    const { names } = chooseNames(network, { ...all, toYear: '2030' });
    assert.ok(!names.some(({ name }) => name === 3));
  });

  it('gives the same names the same places every time', () => {
    assert.deepEqual(place().marks, place().marks);
  });

  it('puts those who share most nearest, and no words on others', () => {
    const { marks } = place();
    const distance = (index: number) => Math.hypot(marks[index]!.x, marks[index]!.y);
    assert.deepEqual([marks[0]!.x, marks[0]!.y], [0, 0]);
    assert.ok(distance(1) < distance(4));
    for (const a of marks)
      for (const b of marks) {
        if (a === b) continue;
        const apart = (textWidth(a.label) + textWidth(b.label)) / 2;
        assert.ok(Math.abs(a.x - b.x) >= apart || Math.abs(a.y - b.y) >= 14, `${a.label} ${b.label}`);
      }
  });

  it('draws each type in its own form, and a name that nobody lists dashed', () => {
    const { chosen, marks } = place();
    const scene = {
      ...{ width: 600, height: 400, marks, labels: placeLabels(marks, [], { width: 600, height: 400 }) },
      ...{ ties: chosen.ties, names: network.names, choice: [], title: '그림' },
    };
    const drawn = writeSvgFile(sceneTree(scene, PAPER));
    const forms = [...drawn.matchAll(/<path d="[^"]*[aL][^"]*Z" stroke-width="1.5"[^>]*>/g)].map(
      ([form]) => form,
    );
    assert.equal(forms.length, 5);
    assert.deepEqual(
      forms.map(form => form.includes('dasharray')),
      [false, false, false, false, true],
    );
    assert.ok(drawn.includes('Lee &amp; Park'));
  });

  it('goes with an arrow to the name that lies that way', () => {
    const mark = (name: number, x: number, y: number) => ({ name, x, y, count: 1, radius: 8, label: '' });
    const marks = [mark(0, 0, 0), mark(1, 100, 10), mark(2, 60, -90), mark(3, -40, 5)];
    const from = (direction: 'left' | 'right' | 'up' | 'down') => nextMark(marks, marks[0]!, direction)?.name;
    assert.deepEqual([from('right'), from('up'), from('left'), from('down')], [1, 2, 3, undefined]);
  });

  it('leaves keys with Ctrl or Alt to the editor', () => {
    const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
    assert.deepEqual(intentOf({ ...plain, key: 'ArrowLeft' }), { kind: 'move', direction: 'left' });
    assert.deepEqual(intentOf({ ...plain, key: ' ' }), { kind: 'centre' });
    assert.equal(intentOf({ ...plain, key: 'Enter', ctrlKey: true }), undefined);
    assert.equal(intentOf({ ...plain, key: 'x' }), undefined);
  });

  it('comes nearer with + and shows all with 0; with Shift an arrow moves the picture', () => {
    const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
    assert.deepEqual(intentOf({ ...plain, key: '+', shiftKey: true }), { kind: 'zoom', factor: 1.4 });
    assert.deepEqual(intentOf({ ...plain, key: '0' }), { kind: 'fit' });
    assert.equal(intentOf({ ...plain, key: 'ArrowLeft', shiftKey: true })?.kind, 'pan');
  });

  it('keeps what is under the pointer there when it comes nearer', () => {
    const { marks } = place();
    const frame = frameOf(marks);
    const window = { width: 900, height: 600 };
    const camera = fitting(frame, window);
    const [before] = projected([marks[1]!], camera, window);
    const [after] = projected([marks[1]!], zoomed(camera, 2, before!, frame, window), window);
    assert.ok(Math.hypot(after!.x - before!.x, after!.y - before!.y) < 1e-6);
  });

  it('is never moved out of the window, and moved no farther than it takes to see a name', () => {
    const { marks } = place();
    const frame = frameOf(marks);
    const window = { width: 400, height: 300 };
    const near = zoomed(fitting(frame, window), 4, { x: 200, y: 150 }, frame, window);
    const lost = moved(near, { x: 1e6, y: 1e6 }, frame);
    assert.deepEqual([lost.x, lost.y], [frame.x + frame.width, frame.y + frame.height]);
    const [seen] = projected([marks[2]!], showing(lost, marks[2]!, window), window);
    assert.ok(seen!.x > 0 && seen!.x < 400 && seen!.y > 0 && seen!.y < 300);
    assert.deepEqual(
      showing(showing(lost, marks[2]!, window), marks[2]!, window),
      showing(lost, marks[2]!, window),
    );
  });

  it('leaves words out that would cover others, but never those that are asked for', () => {
    const mark = (name: number, x: number) => ({
      name,
      x,
      y: 150,
      count: 1,
      radius: 8,
      label: '새벽항 부두',
    });
    const crowd = [0, 1, 2, 3, 4, 5, 6].map(name => mark(name, 200 + name * 4));
    const placed = (marks: typeof crowd, first: readonly number[] = []) =>
      placeLabels(marks, first, { width: 400, height: 300 });
    assert.ok(placed(crowd).size < crowd.length);
    assert.ok(placed(crowd, [6]).has(6));
    assert.equal(placed([mark(0, 100), mark(1, 300)]).size, 2);
  });

  it('lists the passages in which both names stand', () => {
    assert.equal(passagesOf(network.passages, [1, 2]).length, 2);
    assert.equal(passagesOf(network.passages, [3, 4]).length, 0);
  });

  it('opens a passage from the first of the two names to the second, where they stand nearest', () => {
    const text = '한도윤은 갔다. 서림에서 한도윤을 보았다.';
    const at = (word: string, from = 0) => {
      const start = 100 + text.indexOf(word, from);
      return { start, end: start + word.length };
    };
    const shared = {
      ...passage([]),
      text,
      names: [
        { name: 0, places: [at('한도윤'), at('한도윤', 5)] },
        { name: 1, places: [at('서림')] },
      ],
    };
    const { range, pieces } = excerptOf(shared, [0, 1]);
    assert.equal(text.slice(range.start - 100, range.end - 100), '서림에서 한도윤');
    assert.deepEqual(
      pieces.filter(({ isName }) => isName).map(piece => piece.text),
      ['한도윤', '서림', '한도윤'],
    );
  });
});
