import { tellings } from '../../../../press/told';

export const entries = tellings;
