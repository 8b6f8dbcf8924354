import { phrase } from '../../text/phrase';
import { koreanStyle } from './koreanNote';

/** `양욱, 「독재자 간의 동상이몽」, 『주간조선』, 2024. 7. 8., 12쪽.` */
export const koreanHumanities = koreanStyle({
  id: 'kr-humanities',
  label: phrase('Korean humanities: 「Article」, 『Journal』, 12쪽'),
  article: title => `「${title}」, `,
  container: name => `『${name}』`,
  book: title => `『${title}』`,
  imprint: (publisher, date) => [publisher, date].filter(Boolean).join(', '),
  date: 'dots',
  page: (pages, isRange) => (isRange ? `${pages}쪽` : `${pages}쪽`),
});
