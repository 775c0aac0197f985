export const load = ({ params: { language } }) => ({ language });
