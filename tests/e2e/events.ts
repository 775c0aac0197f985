import type { Language } from './site';

interface Told {
	id: string;
	/** A place that it is found at, by the words on its marker. */
	marker: Record<Language, string>;
	title: Record<Language, string>;
}

const moscow = { pt: 'Moscou', en: 'Moscow' };
const pyongyang = { pt: 'Pyongyang', en: 'Pyongyang' };
const region = { pt: 'Região de Kursk', en: 'Kursk region' };
const seoul = { pt: 'Seul', en: 'Seoul' };

/** The sixteen events of the first story, in the article's order. */
export const events: readonly Told[] = [
	{
		id: 'choe-in-moscow',
		marker: moscow,
		title: { pt: 'Choe Son Hui em Moscou', en: 'Choe Son Hui in Moscow' }
	},
	{
		id: 'choe-in-minsk',
		marker: { pt: 'Minsk', en: 'Minsk' },
		title: { pt: 'Choe Son Hui em Minsk', en: 'Choe Son Hui in Minsk' }
	},
	{
		id: 'mutual-defence-treaty',
		marker: pyongyang,
		title: { pt: 'Um tratado de defesa mútua', en: 'A mutual defence treaty' }
	},
	{
		id: 'troops-in-kursk',
		marker: region,
		title: { pt: 'Soldados na região de Kursk', en: 'Soldiers in the Kursk region' }
	},
	{
		id: 'casualties',
		marker: region,
		title: { pt: 'Mortos e feridos: uma estimativa', en: 'Dead and wounded: an estimate' }
	},
	{
		id: 'arms-supplies',
		marker: seoul,
		title: { pt: 'Armas e munições', en: 'Arms and ammunition' }
	},
	{
		id: 'technology-suspicion',
		marker: seoul,
		title: { pt: 'Tecnologia militar em troca?', en: 'Military technology in return?' }
	},
	{
		id: 'regular-meetings',
		marker: moscow,
		title: { pt: 'Encontros regulares', en: 'Regular meetings' }
	},
	{
		id: 'lavrov-in-wonsan',
		marker: { pt: 'Wonsan', en: 'Wonsan' },
		title: { pt: 'Lavrov em Wonsan', en: 'Lavrov in Wonsan' }
	},
	{
		id: 'volodin-visit',
		marker: pyongyang,
		title: { pt: 'Volodin em Pyongyang', en: 'Volodin in Pyongyang' }
	},
	{
		id: 'beijing-parade',
		marker: { pt: 'Pequim', en: 'Beijing' },
		title: { pt: 'O desfile em Pequim', en: 'The parade in Beijing' }
	},
	{
		id: 'pyongyang-parade',
		marker: pyongyang,
		title: { pt: 'O desfile em Pyongyang', en: 'The parade in Pyongyang' }
	},
	{
		id: 'shared-border',
		marker: { pt: 'Fronteira no rio Tumen', en: 'Tumen River border' },
		title: { pt: 'Uma fronteira curta', en: 'A short border' }
	},
	{
		id: 'flight-moscow-pyongyang',
		marker: moscow,
		title: { pt: 'O voo Moscou–Pyongyang', en: 'The Moscow–Pyongyang flight' }
	},
	{
		id: 'road-bridge',
		marker: { pt: 'Nova ponte rodoviária', en: 'New road bridge' },
		title: { pt: 'A nova ponte rodoviária', en: 'The new road bridge' }
	},
	{
		id: 'moscow-exhibition',
		marker: moscow,
		title: { pt: 'A exposição em Moscou', en: 'The exhibition in Moscow' }
	}
];
