// Measures of the picture, in CSS pixels.

/** Height of the scale above the lanes. */
export const AXIS = 24;
export const LANE = 16;
export const BAR = 10;
/** Length of the arrow at an open end. */
export const ARROW = 7;
/** Height of the band of colours below the number of a bundle. */
export const STRIPE = 3;
