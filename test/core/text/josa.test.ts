import assert from 'node:assert/strict';
import { josaLength } from '../../../src/core/text/josa';

/** Words with their particles marked off by a bar. */
const WITH_PARTICLES = [
  '푸틴|의',
  '푸틴|은',
  '러시아|는',
  '평양|에서',
  '평양|에서는',
  '김정은|에게만은',
  '북한|으로부터',
  '서울|로',
  '러시아|로부터의',
  '키이우|는커녕',
  '정부|와',
  '조약|이라는',
  '7000개|는',
  'KINU|가',
  '(준)군사동맹|이',
];

/** Words that end in a syllable that looks like a particle and cannot be one there. */
const WITHOUT = ['조약', '러시아', '쇼이구', '우주', '학교', '사이'];

describe('particles', () => {
  for (const marked of WITH_PARTICLES) {
    const [stem = '', josa = ''] = marked.split('|');
    it(`finds ${josa} in ${stem + josa}`, () => assert.equal(josaLength(stem + josa), josa.length));
  }
  for (const word of WITHOUT) it(`finds none in ${word}`, () => assert.equal(josaLength(word), 0));

  it('leaves as much of the word as it is told to', () => {
    assert.equal(josaLength('나는', 1), 1);
    assert.equal(josaLength('는', 1), 0);
  });
});
