import { decomposeSyllable, tailOf } from '../text/hangul';

/**
 * A verb without its ending, as its other endings leave it, or a noun without 하다, 되다 and 이다, at least
 * `least` syllables of it: 늦췄다 and 늦추었다 → 늦추, 줄인다 → 줄이, 협력했다 → 협력. Undefined for other words.
 */
export function verbStem(word: string, least: number): string | undefined {
  const last = word.charCodeAt(word.length - 1);
  const isPast = tailOf(last) === TAIL_PAST;
  if (!isPast && !LAST_UNITS.has(last)) return undefined;
  for (let length = Math.min(LONGEST, word.length - least); length >= 1; length--) {
    const [stem, ending] = [word.slice(0, -length), word.slice(-length)];
    if (AFTER_NOUN.has(ending)) return stem;
    const tail = tailOf(stem.charCodeAt(stem.length - 1));
    if (tail === TAIL_PAST && AFTER_PAST.has(ending)) return nounOf(withoutPast(stem, least), least);
    if (AFTER_PRESENT[ending] === tail) return withLast(stem, { tail: 0 });
  }
  // 태어났, while it is being typed.
  return isPast && word.length > least ? nounOf(withoutPast(word, least), least) : undefined;
}

/** The noun of a verb that is made with 하다 or 되다: 체결되|었는가 and 체결하|였으나 are 체결 like 체결했다. */
function nounOf(root: string, least: number): string {
  const last = root.charAt(root.length - 1);
  return root.length > least && (last === '하' || last === '되') ? root.slice(0, -1) : root;
}

/** The numbers of the tails ㅆ, the sign of the past (했, 됐, 만났), ㄴ (줄인|다) and ㅂ (줄입|니다). */
const TAIL_PAST = 20;
const TAIL_NIEUN = 4;
const TAIL_BIEUP = 17;

/**
 * What can follow a noun when it is made a verb with 하다 or 되다, or said to be something with 이다. Not a
 * grammar: the forms that policy texts use. 인, 일 and 임 alone are left out (한국인, 휴전일).
 */
const AFTER_NOUN = new Set(
  [
    '하다 하고 하는 하며 하여 하면 하지 하기 하게 하던 하려 하려는 하려고 하도록 하므로 하면서 하는데 하지만 하거나 하자 하기도 하기로 하기를 하기에 하기는 하지는 하고자 하고도 하였다 하였고 하였으며 하였던 하는가 하는지 하나 하겠다 하겠다는 하겠다고 하라 하라고 하자는 하자고 하기까지 하기도',
    '했다 했고 했으며 했던 했는데 했지만 했으나 했다고 했다는 했다며 했는가 했는지 했을 했음 했음을 했었다 했기 했을까 했습니다',
    '한 한다 한다고 한다는 한다면 한다며 한다 할 할까 할지 할지라도 함 함을 함에 함께 함으로써 합니다 해 해서 해야 해도 해왔다 해온 해라 했',
    '되다 되고 되는 되며 되어 되면 되지 되기 되게 되던 되도록 되므로 되면서 되는데 되지만 되거나 되었다 되었고 되었으며 되었던 되는가 되는지 되기도 되어야 되어도 되자 된 된다 된다고 된다는 된다면 될 될지 될까 됨 됨에 됨을 됩니다 돼 돼서 돼야 됐다 됐고 됐으며 됐던 됐지만 됐다고 됐다는 됐는데 됐음',
    '시키다 시키고 시키는 시키며 시키기 시켰다 시켰고 시킨 시킨다 시킬 시켜 시키려는 시킴으로써',
    '이다 이었다 이었던 이었고 이었으며 였다 였던 였고 였으며 인가 인데 인지 입니다 이라 이라서 이므로 이지만 일까 일지 이자 이었을까 이었는가 이었나 인가요',
    '적인 적이다 적으로 적이고 적이며',
  ]
    .join(' ')
    .split(' '),
);

/** What can follow a past stem: 만났|다, 열렸|으며. */
const AFTER_PAST = new Set(
  '다 고 으며 던 는데 지만 으나 다고 다는 다며 는가 는지 을 을까 음 음을 기 기에 으면 다면 나 습니다 었다 을지'.split(
    ' ',
  ),
);

/** What can follow a root with ㄴ or ㅂ in the present: 줄인|다고, 줄입|니다. */
const AFTER_PRESENT: Readonly<Record<string, number>> = {
  다: TAIL_NIEUN,
  다고: TAIL_NIEUN,
  다는: TAIL_NIEUN,
  다며: TAIL_NIEUN,
  다면: TAIL_NIEUN,
  니다: TAIL_BIEUP,
  니까: TAIL_BIEUP,
};

const LONGEST = 5;
/** The units that end an ending: of most words the last one says that there is none. */
const LAST_UNITS: ReadonlySet<number> = new Set(
  [...AFTER_NOUN, ...AFTER_PAST, ...Object.keys(AFTER_PRESENT)].map(ending =>
    ending.charCodeAt(ending.length - 1),
  ),
);

/** The numbers of ㅇ and ㅎ as leading consonants, and of the vowels that take part in the past. */
const LEAD_IEUNG = 11;
const LEAD_HIEUT = 18;
const [A, AE, EO, YEO] = [0, 1, 4, 6];
/** ㅕ ㅘ ㅝ ㅙ of 줄였, 나왔, 세웠, 됐 are ㅣ ㅗ ㅜ ㅚ of 줄이, 나오, 세우, 되. */
const VOWEL_BEFORE_PAST: Readonly<Record<number, number>> = { 6: 20, 9: 8, 14: 13, 10: 11 };

/** The root of a past form: 깔았 → 깔, 하였 → 하, 만났 → 만나, 세웠 → 세우, 말했 → 말하. */
function withoutPast(form: string, least: number): string {
  const { lead, vowel } = decomposeSyllable(form.charCodeAt(form.length - 1))!;
  const isOwnSyllable = vowel === A || vowel === EO || (vowel === YEO && form.at(-2) === '하');
  if (lead === LEAD_IEUNG && isOwnSyllable) return form.length > least ? form.slice(0, -1) : form;
  const root = lead === LEAD_HIEUT && vowel === AE ? A : (VOWEL_BEFORE_PAST[vowel] ?? vowel);
  return withLast(form, { vowel: root, tail: 0 });
}

function withLast(word: string, { vowel, tail }: { vowel?: number; tail: number }): string {
  const parts = decomposeSyllable(word.charCodeAt(word.length - 1))!;
  const last = 0xac00 + (parts.lead * 21 + (vowel ?? parts.vowel)) * 28 + tail;
  return word.slice(0, -1) + String.fromCharCode(last);
}
