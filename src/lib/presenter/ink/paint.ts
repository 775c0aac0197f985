import type { InkColor } from '../../lesson/ink/marks';

/** Colours of ink: those of the page that are told apart on every palette. */
export const inkPaint: Record<InkColor, string> = {
	black: 'var(--ink)',
	red: 'var(--accent)',
	blue: 'var(--diplomatic)',
	green: 'var(--economic)',
	violet: 'var(--cultural)'
};
