import { tailOf } from '../text/hangul';

/** The number of the tail ㅆ, the sign of the past: 했, 됐, 만났. */
const TAIL_SSANG_SIOT = 20;

/**
 * What can follow a noun when it is made a verb with 하다 or 되다, or said to be something with 이다. Not a
 * grammar: the forms that policy texts use. 인, 일 and 임 alone are left out (한국인, 휴전일).
 */
const AFTER_NOUN = new Set(
  [
    '하다 하고 하는 하며 하여 하면 하지 하기 하게 하던 하려 하려는 하려고 하도록 하므로 하면서 하는데 하지만 하거나 하자 하기도 하기로 하기를 하기에 하기는 하지는 하고자 하고도 하였다 하였고 하였으며 하는가 하는지 하나 하겠다 하겠다는 하겠다고 하라 하라고 하자는 하자고 하기까지 하기도',
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

const LONGEST = 5;

/** How many units at the end of `word` are the ending of a verb, leaving at least `least`; 0 for none. */
export function verbEndingLength(word: string, least: number): number {
  for (let length = Math.min(LONGEST, word.length - least); length >= 1; length--) {
    const ending = word.slice(-length);
    if (AFTER_NOUN.has(ending)) return length;
    if (AFTER_PAST.has(ending) && isPast(word, word.length - length)) return length;
  }
  return 0;
}

function isPast(word: string, end: number): boolean {
  return tailOf(word.charCodeAt(end - 1)) === TAIL_SSANG_SIOT;
}
