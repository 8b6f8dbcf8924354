import type { DiscoveredName, DiscoveryText } from './discovered';
import { foreignness } from './foreignness';
import type { Word } from './words';

/** Weapons by their designation: 샤헤드-136, 화성-17형, F-35A, K9 자주포; ships by name after their class: 구축함 정조대왕함. */
export function findDesignators(input: DiscoveryText): DiscoveredName[] {
  const found: DiscoveredName[] = [];
  input.words.forEach((word, index) => {
    if (word.script === 'digit') {
      const name = designator(input, index);
      if (name) found.push(name);
    } else if (
      word.script === 'hangul' &&
      word.text.includes('함') &&
      /함(?:[은는이가을를의과와에]|에서)?$/u.test(word.text)
    ) {
      const name = shipName(input, index);
      if (name) found.push(name);
    }
  });
  return found;
}

/** Families of designations that are weapons without a noun beside them. */
const PREFIXES: ReadonlySet<string> = new Set(
  'F B C E MQ RQ KF FA KFX SM Su SU MiG MIG Tu TU Il UH AH CH KC JL HQ DF Kh GLSDB RIM KDX KSS PAC TOS RPG AK BMP BTR HK SS SLBM KN RS'.split(
    ' ',
  ),
);

/** Hangul before a hyphen and a number that is no weapon. */
const NOT_WEAPONS: ReadonlySet<string> = new Set(
  '코로나 코비드 아폴로 제 소유즈 보이저 별표 그림 사진 부록 서식 문서 번호 유니트 오미크론'.split(' '),
);

function designator({ words, text }: DiscoveryText, index: number): DiscoveredName | undefined {
  const digits = words[index]!;
  const prefix = words[index - 1];
  if (!prefix || digits.text.length > 3) return undefined;
  const isHyphen = digits.gap === 'hyphen' && text.charAt(prefix.end) !== '–';
  if (!isHyphen && digits.gap !== 'none') return undefined;
  const isWeapon =
    prefix.script === 'latin' ? isLatinWeapon(words, index, isHyphen) : isHangulWeapon(prefix, isHyphen);
  if (!isWeapon) return undefined;
  return { start: prefix.start, end: designatorEnd(words, index), type: 'weapon', score: 0.85, aliases: [] };
}

function isLatinWeapon(words: readonly Word[], index: number, isHyphen: boolean): boolean {
  const prefix = words[index - 1]!;
  if (prefix.gap === 'hyphen' || prefix.gap === 'none') return false;
  if (isHyphen && PREFIXES.has(prefix.text)) return true;
  return (
    /^[A-Z]{1,4}$/u.test(prefix.text) &&
    words.slice(index + 1, index + 4).some(word => WEAPON_NOUN.test(word.text))
  );
}

const WEAPON_NOUN =
  /^(?:전투기|폭격기|자주포|전차|미사일|소총|헬기|드론|무인기|잠수함|구축함|장갑차|수송기|초계기|다연장|방사포|훈련기|공격기|tank|fighter|missile|howitzer|rocket|rifle|drone|bomber|helicopter|jet|launcher|submarine)/u;

/** 샤헤드-136, 현무-5: two to five syllables and a hyphen. */
function isHangulWeapon(prefix: Word, isHyphen: boolean): boolean {
  if (!isHyphen || prefix.script !== 'hangul' || prefix.gap === 'none' || NOT_WEAPONS.has(prefix.text))
    return false;
  return (prefix.text.length === 2 || foreignness(prefix.text) > 0.3) && prefix.text.length <= 5;
}

/** With the letters and the 형 that belong to it: F-35A, 화성-17형. */
function designatorEnd(words: readonly Word[], index: number): number {
  const next = words[index + 1];
  if (next?.gap !== 'none') return words[index]!.end;
  if (next.script === 'latin' && next.text.length <= 2) return next.end;
  if (next.script === 'hangul' && /^(?:형|호)(?:$|[은는이가을를의과와도])/u.test(next.text))
    return next.start + 1;
  return words[index]!.end;
}

const SHIP_CLASS = /(?:구축함|호위함|초계함|잠수함|상륙함|항공모함|순양함|이지스함|전함|군함|함정)$/u;

function shipName({ words }: DiscoveryText, index: number): DiscoveredName | undefined {
  const word = words[index]!;
  const before = words[index - 1];
  if (!before || word.gap !== 'space' || !SHIP_CLASS.test(before.text)) return undefined;
  const length = word.text.lastIndexOf('함') + 1;
  if (length < 3 || SHIP_CLASS.test(word.text.slice(0, length))) return undefined;
  return { start: word.start, end: word.start + length, type: 'weapon', score: 0.8, aliases: [] };
}
