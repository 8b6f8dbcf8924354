import { matchAt } from '../../grammar';
import type { Pattern } from '../../grammar';
import { korean } from './korean';

const GUARDS: readonly RegExp[] = [
  // 1박 2일, 무박2일
  korean('\\d{1,2}_박_\\d{1,2}_일'),
  // 오전 2시 30분, 14시
  korean(
    '(?:(?:오전|오후|새벽|밤|낮|저녁|아침)_)?\\d{1,2}_시(?:_\\d{1,2}_분)?(?:_\\d{1,2}_초)?(?:_반(?![가-힣]))?',
  ),
  korean('\\d{1,2}:\\d{2}(?::\\d{2})?'),
  // telephone numbers, versions, addresses
  korean('\\d{1,6}(?:[-.]\\d{1,8}){2,6}'),
  korean('0\\d{1,2}-\\d{3,4}-\\d{4}'),
  // 제1조, 6자 회담, 5선, 3호
  korean(
    '(?:제_)?\\d{1,4}_(?:조(?:원|항)?|항|호|차|자|선|위|대|기|개|명|번|장|절|편|권|쪽|면|만|억|원|톤|㎜|mm|km|kg|%|배|점|등|회|세)',
  ),
  korean('\\d{1,3}(?:,\\d{3})+'),
  korean('오늘날'),
];

/** Numbers and words that look like dates and are not. */
export const guards: Pattern = {
  id: 'ko.guard',
  leads: '0 제 오전 오후 새벽 밤 낮 저녁 아침 오늘',
  read(text, at) {
    let end = 0;
    for (const guard of GUARDS) end = Math.max(end, at + (matchAt(guard, text, at)?.[0].length ?? 0));
    return end > at ? { end } : undefined;
  },
};
