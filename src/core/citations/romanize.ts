import { decomposeSyllable } from '../text/hangul';

/** Revised Romanisation, letter by letter: for labels, where no sound change matters. */
const LEADS = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const TAILS = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');

/** Surnames as their bearers mostly write them. */
// prettier-ignore
const SURNAMES: Readonly<Record<string, string>> = {
  가: 'ka', 강: 'kang', 고: 'ko', 공: 'kong', 곽: 'kwak', 구: 'koo', 권: 'kwon', 금: 'keum', 기: 'ki', 길: 'gil',
  김: 'kim', 나: 'na', 남: 'nam', 노: 'noh', 도: 'do', 류: 'ryu', 마: 'ma', 맹: 'maeng', 명: 'myung', 문: 'moon',
  민: 'min', 박: 'park', 반: 'ban', 방: 'bang', 배: 'bae', 백: 'baek', 변: 'byun', 봉: 'bong', 서: 'seo', 석: 'seok',
  선: 'sun', 설: 'seol', 성: 'sung', 소: 'so', 손: 'son', 송: 'song', 신: 'shin', 심: 'shim', 안: 'ahn', 양: 'yang',
  어: 'eo', 엄: 'um', 여: 'yeo', 연: 'yeon', 염: 'yeom', 예: 'ye', 오: 'oh', 옥: 'ok', 왕: 'wang', 우: 'woo',
  원: 'won', 위: 'wi', 유: 'yoo', 육: 'yook', 윤: 'yoon', 은: 'eun', 음: 'eum', 이: 'lee', 인: 'in', 임: 'lim',
  장: 'jang', 전: 'jeon', 정: 'jung', 제: 'je', 조: 'cho', 주: 'joo', 지: 'ji', 진: 'jin', 차: 'cha', 채: 'chae',
  천: 'chun', 최: 'choi', 추: 'choo', 탁: 'tak', 태: 'tae', 편: 'pyun', 표: 'pyo', 하: 'ha', 한: 'han', 함: 'ham',
  허: 'huh', 현: 'hyun', 형: 'hyung', 홍: 'hong', 황: 'hwang',
  남궁: 'namgung', 독고: 'dokgo', 동방: 'dongbang', 사공: 'sagong', 서문: 'seomun', 선우: 'sunwoo', 제갈: 'jegal',
  황보: 'hwangbo',
};

/** Hangul as Latin letters; everything else stays. */
export function romanize(text: string): string {
  let result = '';
  for (let offset = 0; offset < text.length; offset++) {
    const syllable = decomposeSyllable(text.charCodeAt(offset));
    result += syllable
      ? `${LEADS[syllable.lead]}${VOWELS[syllable.vowel]}${TAILS[syllable.tail]}`
      : text[offset];
  }
  return result;
}

/** The surname of a Korean name of two to five syllables: `양욱` → `yang`, `남궁민수` → `namgung`. */
export function koreanSurname(name: string): string | undefined {
  if (!/^[가-힣]{2,5}$/u.test(name)) return undefined;
  const two = name.length > 2 ? SURNAMES[name.slice(0, 2)] : undefined;
  return two ?? SURNAMES[name.slice(0, 1)];
}
