// Measures of the picture, in CSS pixels.

/** Height of the scale above the lanes. */
export const AXIS = 24;
export const LANE = 16;
export const BAR = 10;
/** Length of the arrow at an open end. */
export const ARROW = 7;
/** Height of the number of a bundle; the column below it is at least and at most so high. */
export const NUMBER = 13;
export const LEAST_COLUMN = 3;
export const MOST_COLUMN = 32;
/** Lanes that a bundle takes. */
export const BUNDLE_LANES = 3;
