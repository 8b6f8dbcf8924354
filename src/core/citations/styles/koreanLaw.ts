import { phrase } from '../../text/phrase';
import { koreanStyle } from './koreanNote';

/** `양욱, “독재자 간의 동상이몽”, 「주간조선」, 2024. 7. 8., 12면.` */
export const koreanLaw = koreanStyle({
  id: 'kr-law',
  label: phrase('Korean law: “Article”, 「Journal」, 12면'),
  article: title => `“${title}”, `,
  container: name => `「${name}」`,
  book: title => `『${title}』`,
  imprint: (publisher, date) => [publisher, date].filter(Boolean).join(', '),
  date: 'dots',
  page: pages => `${pages}면`,
});
