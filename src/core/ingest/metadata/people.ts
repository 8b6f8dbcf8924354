import type { Author } from '../../sources/sourceMetadata';

/** Reading names, affiliations and positions out of the line that names an author. */

const SURNAMES = new Set(
  '김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예경봉사부가복태목형피두감호음빈동온시범좌팽승간상갈',
);
const LONG_SURNAMES = ['남궁', '황보', '제갈', '선우', '독고', '사공', '서문', '동방'];

/** Words that end what a person is: 선임연구위원 ends in 연구위원. */
const POSITIONS =
  /(?:교수|연구위원|연구원|연구관|연구사|전문위원|논설위원|위원장|위원|소장|원장|부장|차장|센터장|실장|본부장|단장|팀장|이사장|이사|대표|회장|총장|처장|국장|과장|기자|특파원|편집장|주필|칼럼니스트|변호사|대사|공사|참사관|장관|차관|보좌관|비서관|의원|박사|작가|평론가|강사|애널리스트|이코노미스트|펠로우|고문|자문역|시인|소설가|감독|학장|학과장|사무총장|박사과정|석사과정|수석|책임|선임|간사|활동가)$/;

/** Whether the word has the shape of a Korean person's name: a surname and one or two syllables. */
export function isKoreanName(word: string): boolean {
  if (!/^[가-힣]{2,5}$/.test(word)) return false;
  if (LONG_SURNAMES.some(surname => word.startsWith(surname))) return word.length <= 4;
  return word.length <= 4 && word.length >= 2 && word.length !== 4 && SURNAMES.has(word[0]!);
}

/** Two to four capitalised words, initials and particles among them: Ankit Panda, J. R. Kim, Jan van der Berg. */
export function isWesternName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (words.length < 2 || words.length > 5) return false;
  if (
    !words.every(word =>
      /^(?:\p{Lu}[\p{L}'’-]{1,20}\.?|\p{Lu}\.(?:-?\p{Lu}\.)?|von|van|der|de|di|da|al|bin|Jr\.?)$/u.test(word),
    )
  )
    return false;
  return !words.some(word => NOT_NAMES.has(word));
}

const NOT_NAMES = new Set(
  'The A An Of In On And For North South East West United Institute University Center Centre Policy Security Foreign Affairs Korea Korean Russia Russian China Chinese Report Brief Introduction Conclusion Summary What Why How New'.split(
    ' ',
  ),
);

/** `국민대학교 유라시아학과 교수` → affiliation and position; undefined where it ends in no position. */
export function readRole(text: string): Pick<Author, 'affiliation' | 'position'> | undefined {
  const words = text
    .trim()
    .replace(/[.,;]$/, '')
    .split(/\s+/);
  const last = words.at(-1) ?? '';
  if (!POSITIONS.test(last)) return isInstitute(text) ? { affiliation: text.trim() } : undefined;
  let first = words.length - 1;
  // 명예 교수, 선임 연구위원, 前 대사: what belongs to the position is a word of rank.
  while (first > 0 && RANK.test(words[first - 1]!)) first--;
  const affiliation = words.slice(0, first).join(' ').replace(/,$/, '');
  return { ...(affiliation && { affiliation }), position: words.slice(first).join(' ') };
}

const RANK = /^(?:전|前|현|現|명예|석좌|초빙|객원|겸임|연구|선임|수석|책임|부|조|특임|상임|비상임|전문)$/;

/** Whether the text ends like the name of an institution. */
export function isInstitute(text: string): boolean {
  return /(?:연구원|연구소|대학교|대학원|대학|대|학회|협회|재단|센터|정책원|학과|학부|교|원|부|신문|일보|통신|위원회|연구회|Institute|University|Center|Centre|College|School|Foundation|Council|Academy|Ministry|Program|Association)$/u.test(
    text.trim().replace(/[.,;]$/, ''),
  );
}
