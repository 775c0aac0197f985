/** A mark in a square of 16 around its middle. */
interface NumberShape {
	path: string;
	isFilled: boolean;
}

/** Told apart by outline and by filling, so that no colour is needed. */
const shapes: readonly NumberShape[] = [
	{ path: 'M-6 0A6 6 0 0 1 6 0A6 6 0 0 1 -6 0Z', isFilled: true },
	{ path: 'M0 -7.5L7.5 0L0 7.5L-7.5 0Z', isFilled: false },
	{ path: 'M-5.5 -5.5H5.5V5.5H-5.5Z', isFilled: true },
	{ path: 'M0 -7L7 6H-7Z', isFilled: false },
	{ path: 'M-6 -6L6 6M-6 6L6 -6', isFilled: false }
];

/** The mark of a kind of things that are counted. */
export const shapeOf = (kind: number): NumberShape => shapes[kind % shapes.length]!;
