import type { PositionedCite } from '../../../../src/core/citations/citePositions';
import type { StyleId } from '../../../../src/core/citations/styles/index';

/** Without and with page 2: in full, right below, and farther below. `#` is the number of the note cited first. */
type Forms = readonly [
  full: string,
  fullPage: string,
  same: string,
  samePage: string,
  short: string,
  shortPage: string,
];

const LEE = ['Ann Lee, “A New Port,” *Imaginary Review*, July 8, 2024.', 'Ann Lee, “A New Port,” *Imaginary Review*, July 8, 2024, 2.', 'Ibid.', 'Ibid., 2.', 'Lee, op. cit.', 'Lee, op. cit., 2.'] as const; // prettier-ignore

/** Written by hand from the conventions of each style, for the works of `renewNotes.test.ts`. */
// prettier-ignore
const FORMS: Readonly<Record<StyleId, Readonly<Record<string, Forms>>>> = {
  'kr-humanities': {
    hong: ['홍길동, 「두 수도의 계산」, 『월간 가상』, 2024. 7. 8.', '홍길동, 「두 수도의 계산」, 『월간 가상』, 2024. 7. 8., 2쪽.', '위의 글.', '위의 글, 2쪽.', '홍길동, 앞의 글.', '홍길동, 앞의 글, 2쪽.'],
    lim: ['임꺽정, 『국경』, 가상, 2020.', '임꺽정, 『국경』, 가상, 2020, 2쪽.', '위의 책.', '위의 책, 2쪽.', '임꺽정, 앞의 책.', '임꺽정, 앞의 책, 2쪽.'],
    lee: LEE,
  },
  'kr-social': {
    hong: ['홍길동, “두 수도의 계산,” 『월간 가상』, 2024년 7월 8일.', '홍길동, “두 수도의 계산,” 『월간 가상』, 2024년 7월 8일, p. 2.', '위의 글.', '위의 글, p. 2.', '홍길동, 앞의 글.', '홍길동, 앞의 글, p. 2.'],
    lim: ['임꺽정, 『국경』 (가상, 2020).', '임꺽정, 『국경』 (가상, 2020), p. 2.', '위의 책.', '위의 책, p. 2.', '임꺽정, 앞의 책.', '임꺽정, 앞의 책, p. 2.'],
    lee: LEE,
  },
  'kr-law': {
    hong: ['홍길동, “두 수도의 계산”, 「월간 가상」, 2024. 7. 8.', '홍길동, “두 수도의 계산”, 「월간 가상」, 2024. 7. 8., 2면.', '위의 글.', '위의 글, 2면.', '홍길동, 앞의 글(주 #).', '홍길동, 앞의 글(주 #), 2면.'],
    lim: ['임꺽정, 『국경』, 가상, 2020.', '임꺽정, 『국경』, 가상, 2020, 2면.', '위의 책.', '위의 책, 2면.', '임꺽정, 앞의 책(주 #).', '임꺽정, 앞의 책(주 #), 2면.'],
    lee: LEE,
  },
  'kr-in-text': {
    hong: ['(홍길동 2024)', '(홍길동 2024: 2)', '(홍길동 2024)', '(홍길동 2024: 2)', '(홍길동 2024)', '(홍길동 2024: 2)'],
    lim: ['(임꺽정 2020)', '(임꺽정 2020: 2)', '(임꺽정 2020)', '(임꺽정 2020: 2)', '(임꺽정 2020)', '(임꺽정 2020: 2)'],
    lee: ['(Lee 2024)', '(Lee 2024: 2)', '(Lee 2024)', '(Lee 2024: 2)', '(Lee 2024)', '(Lee 2024: 2)'],
  },
  'chicago-notes': {
    hong: ['홍길동, “두 수도의 계산,” 월간 가상, July 8, 2024.', '홍길동, “두 수도의 계산,” 월간 가상, July 8, 2024, 2.', 'Ibid.', 'Ibid., 2.', '홍길동, “두 수도의 계산.”', '홍길동, “두 수도의 계산,” 2.'],
    lim: ['임꺽정, 국경 (가상, 2020).', '임꺽정, 국경 (가상, 2020), 2.', 'Ibid.', 'Ibid., 2.', '임꺽정, 국경.', '임꺽정, 국경, 2.'],
    lee: ['Ann Lee, “A New Port,” *Imaginary Review*, July 8, 2024.', 'Ann Lee, “A New Port,” *Imaginary Review*, July 8, 2024, 2.', 'Ibid.', 'Ibid., 2.', 'Lee, “A New Port.”', 'Lee, “A New Port,” 2.'],
  },
};

/** What stands in the note of a cite, looked up. */
export function shortForm(style: StyleId, { item, position, firstNote }: PositionedCite): string {
  const forms = FORMS[style][item.sourceId]!;
  const place = { first: 0, ibid: 2, ibidWithLocator: 2, subsequent: 4 }[position];
  // In a note, the same page of the same work needs no page.
  const needsPage = position !== 'ibid' || style === 'kr-in-text';
  const hasPage = needsPage && item.locator !== undefined;
  return forms[place + (hasPage ? 1 : 0)]!.replace('#', String(firstNote));
}
