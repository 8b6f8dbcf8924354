/**
 * How a work that was cited before is cited again: as the style has it (위의 글, Ibid.), in Korean notes with
 * 같은 글 or 상게서 and 전게서 instead, or in full every time.
 */
export const REPEATS = ['short', 'same', 'sino', 'full'] as const;

export type Repeats = (typeof REPEATS)[number];
