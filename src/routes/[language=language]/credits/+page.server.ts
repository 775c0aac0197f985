import { groundsIn } from '../../../press/ground';

export const load = ({ params: { language } }) => ({ language, grounds: groundsIn(language) });
