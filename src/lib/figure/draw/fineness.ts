/** Units of a path to a px of the figure, so that whole numbers are exact enough. */
export const fineness = 2;

/** Across the disc of a number on a printed map, in px. */
export const discSize = 21;
