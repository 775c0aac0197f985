/** By what pupils' work is judged, and how it is at each level, the best first. */
export interface Rubric {
	title: string;
	criterion: string;
	levels: [string, string, string, string];
	criteria: { name: string; levels: [string, string, string, string] }[];
}

const en: Rubric = {
	title: 'How the work is judged',
	criterion: 'We look at',
	levels: ['4 · all of it', '3 · nearly', '2 · in part', '1 · not yet'],
	criteria: [
		{
			name: 'Who says it',
			levels: [
				'Every statement has its speaker, and says how sure the speaker is.',
				'Every statement has its speaker.',
				'Some statements have a speaker.',
				'No speaker is named.'
			]
		},
		{
			name: 'Evidence',
			levels: [
				'Two or more sources are named and compared.',
				'A source is named and fits what is said.',
				'A source is named, but does not fit or cannot be found.',
				'No source is named.'
			]
		},
		{
			name: 'Place and time',
			levels: [
				'Where and when are exact, and what is only approximate is called so.',
				'Where and when are right.',
				'Where or when is missing or wrong.',
				'Neither where nor when is told.'
			]
		},
		{
			name: 'Wording',
			levels: [
				'Clear, in one’s own words, without judging anyone.',
				'Clear and in one’s own words, with a word that judges.',
				'Partly copied, or hard to understand.',
				'Copied, or cannot be understood.'
			]
		}
	]
};

const pt: Rubric = {
	title: 'Como o trabalho é avaliado',
	criterion: 'O que se observa',
	levels: ['4 · por completo', '3 · quase', '2 · em parte', '1 · ainda não'],
	criteria: [
		{
			name: 'Quem diz isso',
			levels: [
				'Cada afirmação tem quem a faz e indica com que certeza.',
				'Cada afirmação tem quem a faz.',
				'Algumas afirmações têm quem as faz.',
				'Não se diz quem afirma.'
			]
		},
		{
			name: 'Provas',
			levels: [
				'Duas ou mais fontes são citadas e comparadas.',
				'Uma fonte é citada e sustenta o que se diz.',
				'Uma fonte é citada, mas não sustenta o que se diz ou não se encontra.',
				'Nenhuma fonte é citada.'
			]
		},
		{
			name: 'Lugar e tempo',
			levels: [
				'Onde e quando são exatos, e o que é aproximado vem dito como tal.',
				'Onde e quando estão certos.',
				'Onde ou quando falta, ou está errado.',
				'Não se diz onde nem quando.'
			]
		},
		{
			name: 'Escrita',
			levels: [
				'Clara, com palavras próprias e sem julgar ninguém.',
				'Clara e com palavras próprias, mas com alguma palavra que julga.',
				'Em parte copiada, ou difícil de entender.',
				'Copiada, ou não se entende.'
			]
		}
	]
};

const rubrics: Record<string, Rubric> = { en, pt };

/** The rubric in a language, or else in English, which is then told. */
export const rubricIn = (language: string): { rubric: Rubric; language: string | undefined } =>
	Object.hasOwn(rubrics, language)
		? { rubric: rubrics[language]!, language: undefined }
		: { rubric: en, language: 'en' };
