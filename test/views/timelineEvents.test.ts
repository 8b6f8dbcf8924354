import assert from 'node:assert/strict';
import { findTimeExpressions } from '../../src/core/dates/findTimeExpressions';
import { draftEvents } from '../../src/vscode/timeline/timelineEvents';

describe('the dates of a draft in the picture', () => {
  it('stand with their sentence, whole', () =>
    check('# 제목\n\n앞 문장이다. 두 나라는 1961년에 조약을 맺었다. 뒤 문장이다.\n', [
      ['1961년', '두 나라는 1961년에 조약을 맺었다.'],
    ]));

  it('stand with their line where it is no sentence', () =>
    check('- 1961년 조약\n- 2000년 조약\n', [
      ['1961년', '- 1961년 조약'],
      ['2000년', '- 2000년 조약'],
    ]));
});

function check(text: string, expected: readonly (readonly [string, string])[]): void {
  const events = draftEvents(findTimeExpressions(text, {}), text, 'brief.md', 'ko');
  assert.deepEqual(
    events.map(event => [event.when, event.text]),
    expected,
  );
}
