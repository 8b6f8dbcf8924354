import { phrase } from '../../text/phrase';
import { joinParts, koreanStyle } from './koreanNote';

/** `양욱, 「독재자 간의 동상이몽」, 『주간조선』, 2024. 7. 8., 12쪽.` */
export const koreanHumanities = koreanStyle({
  id: 'kr-humanities',
  label: phrase('Korean humanities: 「Article」, 『Journal』, 12쪽'),
  article: title => `「${title}」`,
  isTitleQuoted: false,
  container: name => `『${name}』`,
  book: (title, publisher, date) => joinParts([title && `『${title}』`, publisher, date]),
  date: 'dots',
  page: pages => `${pages}쪽`,
});
