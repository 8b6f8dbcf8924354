/** 단기 4281년 is 1948: Dangun's first year is 2333 BC. */
export const DANGUN_OFFSET = 2333;

/** 주체 112년 is 2023: the first year is 1912. */
export const JUCHE_OFFSET = 1911;
