import assert from 'node:assert/strict';
import { agreeParticles } from '../../../src/core/text/agreeParticles';

const CASES = [
  ['푸틴은(는) 왔다', '푸틴은 왔다'],
  ['쇼이구은(는) 왔다', '쇼이구는 왔다'],
  ['“지난 8월”은(는) 앞의 달이다', '“지난 8월”은 앞의 달이다'],
  ['각주 3을(를) 지운다', '각주 3을 지운다'],
  ['서울(으)로 갔다', '서울로 갔다'],
  ['평양(으)로 갔다', '평양으로 갔다'],
  ['고칠 것이 없다', '고칠 것이 없다'],
] as const;

describe('marked particles of a filled sentence', () => {
  for (const [marked, right] of CASES) it(right, () => assert.equal(agreeParticles(marked), right));
});
