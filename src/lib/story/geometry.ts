/** Longitude and latitude in degrees, WGS 84. */
export type LonLat = [number, number];

/** Names two places in any order. */
export const pairOf = (from: string, to: string) => [from, to].sort().join(':');
