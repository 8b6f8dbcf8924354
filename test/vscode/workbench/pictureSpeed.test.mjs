// How long a frame of the timeline picture takes with five thousand events. Printed, not asserted: a machine that is
// busy must not fail it.
import assert from 'node:assert/strict';
import { onDesk } from './onDesk.mjs';
import { makeDesk, print } from './speed.mjs';

const SOURCES = 100;
const SENTENCES = 50;
const EVENTS = SOURCES * SENTENCES;
const STEPS = 30;

describe('the timeline picture of five thousand events', function () {
  this.timeout(240_000);
  let workbench;
  onDesk({ makeFolder, development: true, container: 'Gakju' }, opened => ({ workbench } = opened));

  it('paints, zooms and moves', async () => {
    print('first paint, dates read and all', [await timeOpening(workbench)]);
    await workbench.screenshot('timeline-large');
    await workbench.runCommand('View: Close Editor');
    print('first paint when opened again', [await timeOpening(workbench)]);
    const view = await workbench.editorWebview();
    const turned = init => view.locator('canvas').evaluate(timeSteps, { init, steps: STEPS });
    print('a step of the wheel', await turned({ deltaY: -60 }));
    await workbench.screenshot('timeline-large-near');
    print('a step back', await turned({ deltaY: 60 }));
    print('a step aside', await turned({ deltaX: 40 }));
  });

  it('is a table of all of them, drawn as it is read', async () => {
    const view = await workbench.editorWebview();
    print('table', [await view.locator('.tool.table').evaluate(timeClick)]);
    const rows = view.locator('tbody tr');
    const first = await rows.count();
    assert.ok(first < EVENTS);
    await view.locator('.moreRows').scrollIntoViewIfNeeded();
    await rows.nth(first).waitFor();
    assert.equal(await view.locator('table').getAttribute('aria-rowcount'), String(EVENTS + 1));
  });
});

/** From choosing the command until every event is counted and drawn. */
async function timeOpening(workbench) {
  await workbench.quickOpen('>Timeline Picture');
  const row = workbench.quickPickRow('Timeline Picture').first();
  await row.waitFor();
  const chosen = performance.now();
  await row.click();
  const view = await workbench.editorWebview();
  await view.locator('.count', { hasText: `${EVENTS} of ${EVENTS}` }).waitFor({ timeout: 60_000 });
  return performance.now() - chosen;
}

/** In the page: turns the wheel, one step a frame, and gives how long each frame had to work. */
async function timeSteps(canvas, { init, steps }) {
  const { left, top, width, height } = canvas.getBoundingClientRect();
  const place = { clientX: left + width * 0.7, clientY: top + height / 2 };
  const times = [];
  for (let step = 0; step < steps; step++) {
    canvas.dispatchEvent(new WheelEvent('wheel', { ...place, ...init, bubbles: true, cancelable: true }));
    // Asked for after the picture has asked, so that it comes when the picture is drawn.
    times.push(await new Promise(done => requestAnimationFrame(begun => done(performance.now() - begun))));
  }
  return times;
}

/** In the page: presses a button, and gives how long it was until what it does was painted. */
async function timeClick(button) {
  const pressed = performance.now();
  button.click();
  await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
  return performance.now() - pressed;
}

/** A date in each sentence: a few in every year since 1950, most of them in the last two. */
function makeFolder() {
  return makeDesk(SOURCES, (n, random) => {
    const year = () => (random(3) ? 2023 + random(2) : 1950 + random(73));
    const sentence = () =>
      `${year()}년 ${1 + random(12)}월 ${1 + random(28)}일 배 ${1 + random(90)}척이 항구에 들어왔다.`;
    const text = Array.from({ length: SENTENCES / 5 }, () => Array.from({ length: 5 }, sentence).join(' '));
    return `# 항구 일지 ${n}\n\n2025년 1월 2일\n\n${text.join('\n\n')}\n`;
  });
}
