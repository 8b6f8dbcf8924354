import { phrase } from '../../text/phrase';
import { joinParts, koreanStyle } from './koreanNote';

/** `양욱, “독재자 간의 동상이몽,” 『주간조선』, 2024년 7월 8일, p. 12.`, `홍길동, 『책이름』 (서울: 출판사, 2023), pp. 12–15.` */
export const koreanSocial = koreanStyle({
  id: 'kr-social',
  label: phrase('Korean social science: “Article,” 『Journal』, p. 12'),
  article: title => `“${title},”`,
  isTitleQuoted: true,
  container: name => `『${name}』`,
  book: (title, publisher, date) => {
    const imprint = joinParts([publisher, date]);
    return [title && `『${title}』`, imprint && `(${imprint})`].filter(Boolean).join(' ');
  },
  date: 'words',
  page: (pages, isRange) => (isRange ? `pp. ${pages}` : `p. ${pages}`),
});
