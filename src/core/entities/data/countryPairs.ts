/** Letters that are read as countries in any order and number when three stand together: 한미일, 북중러. */
export const CORE_LETTERS = '한미일중러북';

/** Pairs written without a dot that mean the two countries wherever they stand as a word. */
export const FREE_PAIRS: ReadonlySet<string> = new Set(
  '북러 러북 북중 중북 북일 한미 한일 한중 한러 남북 북남 미중 미러 미일 미북 중러 러중 중일 러일 조중 조소 조러 러우 우러 독불 영불 한불 한베 미영 미독 미불 중러 중북러 북소 한소 미란'.split(
    ' ',
  ),
);

/** Pairs that are also ordinary words (미소: smile, 중소: small and medium): only before a word such as 정상회담, 관계. */
export const BOUND_PAIRS: ReadonlySet<string> = new Set(
  '북미 미소 중소 소미 중미 일러 영미 한영 한독 조미 조일 일중 중인 인중 한호 영독 영러 독러 미이 한인 인미 미인 소중 독소 소독 일소 소일 한캐 미캐 한몽 한필'.split(
    ' ',
  ),
);
