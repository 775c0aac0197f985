import { tellings } from '$lib/story/told';

export const entries = tellings;
