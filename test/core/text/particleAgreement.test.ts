import assert from 'node:assert/strict';
import type { ParticlePair } from '../../../src/core/text/particleAgreement';
import { PARTICLE_PAIRS, chooseParticle } from '../../../src/core/text/particleAgreement';

describe('chooseParticle', () => {
  it('looks at the batchim of the last syllable', () =>
    check(
      '은/는',
      '푸틴은 러시아는 평양은 김정은은 쇼이구는 하노이는 정상회담은 조약은 무기는 서울은 값은 흙은',
    ));

  it('agrees in every pair', () => {
    check('이/가', '푸틴이 쇼이구가 서울이');
    check('을/를', '조약을 무기를 미사일을');
    check('과/와', '북한과 러시아와 서울과');
    check('아/야', '평양아 러시아야');
    check('이라고/라고', '동맹이라고 관계라고 서울이라고');
    check('이라는/라는', '동맹이라는 관계라는');
    check('이라며/라며', '동맹이라며 관계라며');
    check('이나/나', '동맹이나 관계나');
    check('이며/며', '동맹이며 관계며');
    check('이다/다', '동맹이다 관계다');
    check('이었다/였다', '동맹이었다 관계였다');
  });

  it('takes ㄹ for a vowel before (으)로', () => {
    check('(으)로', '서울로 평양으로 러시아로 미사일로 동맹으로 협력으로 물로');
    check('(으)로서', '동맹으로서 국가로서 서울로서');
    check('(으)로써', '합의로써 조약으로써 칼로써');
    check('(으)로부터', '북한으로부터 러시아로부터 서울로부터');
  });

  it('agrees with what policy papers name', () => {
    check(
      '은/는',
      '국무원은 외교부는 통일부는 국가안보실은 대변인은 위원장은 제재는 결의는 유엔은 안보리는 탄도미사일은 핵실험은 접경지역은 나토는 쿼드는 하산역은 나진은 두만강은 블라디보스토크는 원산은 사할린은',
    );
    check('이/가', '병력이 포탄이 물자가 노동자가 대표단이 합의서가 공동성명이 군사분계선이 철도가 항로가');
    check(
      '(으)로',
      '협정으로 결의로 침묵으로 교착으로 모스크바로 하바롭스크로 원산으로 나진으로 개발로 말로 열차로',
    );
  });

  it('follows the end of a quoted sentence', () =>
    check(
      '이라고/라고',
      '“합의했다.”라고 “그렇습니까?”라고 “가자!”라고 “좋아요”라고 “반드시_이김”이라고 “역사적_사건”이라고 ‘혈맹’이라고 “이제_그만.”이라고 “정말?”이라고 “평화…”라고 「선언」이라고 『로동신문』이라고 “맞습니다”라고',
    ));

  it('passes over glosses, notes and emphasis', () => {
    check('이/가', '푸틴(Putin)이 시진핑(習近平)이 국제원자력기구(IAEA)가 북한(조선)이 아세안(ASEAN)이');
    check(
      '은/는',
      '“동맹”[^1]은 “관계”[^yang-2024]는 “동맹”[^a][^b]은 **조약**은 *무기*는 〈평화〉는 《전쟁과_평화》는',
    );
    check('을/를', '조약(이하_신조약)을 제4조(상호_원조)를 (준군사동맹)을 ‘무기’(탄약_등)를 [합의]를');
  });

  it('reads digits in Korean', () => {
    check(
      '은/는',
      '1은 2는 3은 4는 5는 6은 7은 8은 9는 0은 10은 11은 12는 16은 20은 100은 1000은 2000은 2024는 2023은',
    );
    check('이/가', '10,000이 7,000이 30만이 100,000이 100000000이 1000000000000가 15,400이');
    check('(으)로', '1로 2로 3으로 4로 5로 6으로 7로 8로 9로 10으로 0으로 2027로 2028로 1991로 2030으로');
    check(
      '과/와',
      '6·25와 5·18과 12·12와 4·19와 6·10과 7·27과 6·15와 3·1과 8·15와 4·27과 10·4와 2.5와 3.0과 3.7과 007과 152와',
    );
    check(
      '을/를',
      '코로나19를 샤헤드-136을 F-16을 F-35를 Su-57을 KN-23을 T-34를 AK-47을 S-400을 9·19를 12:30을 화성-18을',
    );
  });

  it('reads capitals by the names of their letters', () => {
    check(
      '은/는',
      'KINU는 IAEA는 UN은 EU는 FTA는 ICBM은 SLBM은 WTO는 NLL은 GDP는 CEO는 NPT는 DMZ는 JSA는 IMF는 AI는 TASS는 BBC는 CSIS는 USB는 IOC는 UAE는 A는 L은 M은 N은 X는 PC는 TV는',
    );
    check('(으)로', 'NLL로 UN으로 ICBM으로 KINU로 ODA로 USSR로 MTCR로 FTA로');
    check('이/가', 'NATO가 THAAD가 ASEAN이 OPEC이 APEC이 UNESCO가 NASA가 BRICS가 AUKUS가 COVID가');
  });

  it('reads a Latin word only where its spelling leaves no doubt', () => {
    check(
      '은/는',
      'Putin은 Kim은 Moscow는 Russia는 Tokyo는 Biden은 Kalibr는 Reuters는 Bill은 Beijing은 Trump는 Trident는 Minsk는',
    );
    check('은/는', 'Ukraine? Duke? Pentagon은 Facebook? Kiev는 set? Lukashenko는');
  });

  it('reads units and signs', () => {
    check('을/를', '5km를 30kg을 152㎜를 20%를 5%p를 100㎞를 10㎏을 36℃를 500t을 3cm를 20MW를 5G를 4K를');
    check('은/는', '美는 中은 日은 北은 英은 露는 佛은');
  });

  it('asks where readers differ or nobody can know', () => {
    check('이/가', 'RCEP? UNEP? SM-3? G7이 M1이 K9? G8? MI6? 1/2? 習近平? USSR? DPR? ½? 🚀?');
    check('(으)로', 'G7? M1? K9? G8로 K2로 G20으로');
    check('을/를', '? ()? …? ”? **?');
  });

  it('answers for every pair it lists, and is quick on hostile text', () => {
    for (const pair of PARTICLE_PAIRS) assert.ok(chooseParticle('북한', pair), pair);
    for (const hostile of [
      '('.repeat(100_000),
      ')'.repeat(100_000),
      '[^a]'.repeat(50_000),
      '9'.repeat(100_000),
      '·'.repeat(100_000),
    ])
      chooseParticle(hostile, '을/를');
  });
});

/** Each word ends in the particle that is due, or in `?` where it has to be asked for; `_` is a blank. */
function check(pair: ParticlePair, words: string): void {
  const forms = FORMS[pair] ?? pair.split('/');
  for (const word of words.split(' ')) {
    const form = ['?', ...forms].find(candidate => word.endsWith(candidate));
    assert.ok(form, `${word} ends in none of ${forms.join(', ')}`);
    const before = word.slice(0, -form.length).replaceAll('_', ' ');
    assert.equal(chooseParticle(before, pair) ?? '?', form, word);
  }
}

/** The longer form first, so that 으로 is not taken for 로. */
const FORMS: Partial<Record<ParticlePair, readonly string[]>> = {
  '(으)로': ['으로', '로'],
  '(으)로서': ['으로서', '로서'],
  '(으)로써': ['으로써', '로써'],
  '(으)로부터': ['으로부터', '로부터'],
};
