import type { PlaceKind } from './terms';

/** Whether places of a kind are areas that bear their names like those of countries, without a sign. */
export const isAreaKind = (kind: PlaceKind): boolean => kind === 'region' || kind === 'country';
