/** Units of a path to a px of the figure, so that whole numbers are exact enough. */
export const fineness = 2;
