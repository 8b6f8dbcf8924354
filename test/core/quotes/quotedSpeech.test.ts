import assert from 'node:assert/strict';
import { innerSpeech } from '../../../src/core/quotes/quotedSpeech';

describe('innerSpeech', () => {
  it('knows words inside the source’s quotation marks', () => {
    check('그 조항은 ⟪‘양국은 ⟦서로 원조를 제공⟧’⟫하도록 했다.', undefined);
    check('그 조항은 ⟪“⟦양국은 서로 원조를 제공⟧”⟫하도록 했다.', undefined);
    check('The text says ⟪"both ⟦sides shall help⟧ each other"⟫ at once.', undefined);
  });

  it('takes the innermost marks', () => check('그는 “어제 ⟪‘⟦혈맹⟧’⟫이라 했다”고 썼다.', undefined));

  it('names a speaker who stands right beside the marks', () => {
    check('⟪“⟦모든 문제를 논의할 것⟧”⟫이라는 홍길동 대통령의 언급이 있었다.', '홍길동 대통령');
    check('회담 뒤 홍길동 국방장관은 ⟪“⟦협력은 계속된다⟧”⟫라고 말했다.', '홍길동 국방장관');
    check('임꺽정 대변인이 ⟪“⟦사실이 아니다⟧”⟫라고 반박했다.', '임꺽정 대변인');
    check('기자들이 묻자 홍길동은 ⟪“⟦그래서 온 것⟧”⟫이라고 답했다.', '홍길동');
    check('홍길동은 서명 뒤 ⟪“⟦원조를 규정하고 있다⟧”⟫고 설명했다.', '홍길동');
    check('임꺽정 전 대통령은 이날 서울에서 ⟪“⟦늦지 않았다⟧”⟫라며 협상을 촉구했다.', '임꺽정 전 대통령');
    check('⟪“⟦We will go on⟧,”⟫ said Ann Lee.', 'Ann Lee');
    check('Ann Lee said, ⟪“⟦we will go on⟧.”⟫', 'Ann Lee');
    check('According to Ann Lee, ⟪“⟦we will go on⟧.”⟫', 'Ann Lee');
  });

  it('names nobody when it is not plainly said', () => {
    check('외교가에서는 ⟪“⟦시간이 없다⟧”⟫라고 본다.', undefined);
    check('문제가 커지자 시장에서는 가격이 올라 ⟪“⟦더는 못 산다⟧”⟫고 말하는 이가 많다.', undefined);
    check('홍길동은 침묵했다. ⟪“⟦시간이 없다⟧”⟫는 말이 돌았다.', undefined);
  });

  it('lets words stand that are the source’s own', () => {
    none('그는 “혈맹”이라 했다. ⟦그러나 합의는 없었다.⟧ “아니다”라는 말도 있다.');
    none('⟦그는 “혈맹”이라 했다.⟧');
    none('Russia’s ⟦envoys left⟧ the soldiers’ camp.');
    none('닫히지 않은 “표가 있고 ⟦다음 말이 온다⟧.');
    none('“앞 문단의 표는\n⟦다음 문단⟧에 닿지 않는다”.');
  });

  it('stands hostile input', () => {
    for (const mark of ['“', '”', '"', "'", '‘'])
      innerSpeech(mark.repeat(200_000), { start: 100_000, end: 100_001 });
  });
});

/** The range stands in ⟦ ⟧, the marks that enclose it in ⟪ ⟫. */
function check(marked: string, speaker: string | undefined): void {
  const plain = (part: string) => part.replace(/[⟦⟧⟪⟫]/g, '');
  const at = (mark: string) => plain(marked.slice(0, marked.indexOf(mark))).length;
  const found = innerSpeech(plain(marked), { start: at('⟦'), end: at('⟧') });
  assert.deepEqual(found, { marks: { start: at('⟪'), end: at('⟫') }, ...(speaker ? { speaker } : {}) });
}

function none(marked: string): void {
  const start = marked.indexOf('⟦');
  const range = { start, end: marked.indexOf('⟧') - 1 };
  assert.equal(innerSpeech(marked.replace(/[⟦⟧]/g, ''), range), undefined);
}
