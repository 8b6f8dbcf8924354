import { phrase } from '../../text/phrase';
import { joinParts, koreanStyle } from './koreanNote';

/** `양욱, “독재자 간의 동상이몽”, 「주간조선」, 2024. 7. 8., 12면.` */
export const koreanLaw = koreanStyle({
  id: 'kr-law',
  label: phrase('Korean law: “Article”, 「Journal」, 12면'),
  article: title => `“${title}”`,
  isTitleQuoted: true,
  container: name => `「${name}」`,
  book: (title, publisher, date) => joinParts([title && `『${title}』`, publisher, date]),
  date: 'dots',
  page: pages => `${pages}면`,
});
