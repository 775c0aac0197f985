import type { Messages } from './messages';
import { plural } from './plural';

/** “ao norte”, but “a leste”. */
const at = (wind: string) => (['norte', 'sul'].includes(wind) ? `ao ${wind}` : `a ${wind}`);

/** The year of a Brazilian school at an age: the ensino fundamental to 14, then the ensino médio. */
const year = (age: number) => (age < 15 ? `${age - 5}º ano` : `${serie(age)} do ensino médio`);
const serie = (age: number) => `${Math.min(3, age - 14)}ª série`;

function years(from: number, to: number): string {
	if (year(from) === year(to)) return year(from);
	if (to < 15) return `${from - 5}º a ${year(to)}`;
	return from < 15 ? `${year(from)} a ${year(to)}` : `${serie(from)} a ${year(to)}`;
}

export const messages: Messages = {
	/** BCP 47 tag for dates, numbers and names of countries. */
	locale: 'pt-BR',
	site: {
		name: 'Tumen',
		tagline: 'Notícias em mapas para explorar, apresentar e conferir',
		stories: 'Histórias',
		credits: 'Créditos',
		language: 'Idioma',
		home: 'Todas as histórias',
		skip: 'Ir para a história'
	},
	when: {
		about: (date) => `por volta de ${date}`,
		since: (date) => `desde ${date}`,
		until: (date) => `até ${date}`,
		fromTo: (from, to) => `${from} até ${to}`,
		deduced: (date) => `${date} (dedução)`,
		none: 'sem data'
	},
	themes: {
		military: 'Militar',
		diplomatic: 'Diplomático',
		economic: 'Econômico',
		cultural: 'Cultural'
	},
	story: {
		panel: 'História',
		kicker: 'Uma notícia no mapa',
		events: plural('pt', { one: 'acontecimento', other: 'acontecimentos' }),
		places: plural('pt', { one: 'lugar', other: 'lugares' }),
		about: 'Sobre esta história',
		dated: (date) => `artigo: ${date}`,
		article: 'O artigo',
		original: 'Segue de perto',
		checked: (date) => `Conferido em ${date}`
	},
	event: {
		position: (index, total) => `Acontecimento ${index} de ${total}`,
		next: 'Próximo acontecimento',
		previous: 'Acontecimento anterior',
		before: 'Antes',
		after: 'A seguir',
		all: 'Voltar à lista',
		backTo: (place) => `Voltar a ${place}`,
		backToView: 'Voltar',
		where: 'Onde',
		stated: 'Segundo o artigo',
		found: 'Segundo outras fontes',
		route:
			'A linha no mapa é um esquema: liga dois lugares pelo caminho mais curto sobre o globo. Não mostra o trajeto real nem, nas visitas e no envio de tropas, de onde se partiu de fato.'
	},
	evidence: {
		heading: 'Quem diz isso?',
		sentence: (number) => `Frase ${number} do artigo`,
		strengths: {
			reported: 'O artigo afirma',
			attributed: 'Atribuído a alguém',
			announced: 'Anunciado',
			suspected: 'Só uma suspeita',
			interpreted: 'Interpretação de quem escreve'
		},
		checks: 'Onde outras fontes divergem ou acrescentam',
		article: 'O artigo',
		others: 'Outras fontes',
		weights: {
			critical: 'Diferença que inverte o sentido',
			high: 'Diferença importante',
			medium: 'Diferença a notar',
			low: 'Detalhe'
		},
		confidences: {
			certain: 'total',
			'very-high': 'muito alto',
			high: 'alto',
			'medium-high': 'entre médio e alto',
			medium: 'médio'
		},
		sure: (confidence) => `Nosso grau de certeza: ${confidence}`,
		noSource: 'Conhecimento comum: dispensa fonte',
		since: 'Desde então',
		sinceHint: 'O que aconteceu depois do artigo, ou ao mesmo tempo',
		sinceStates: {
			journey: 'na mesma viagem',
			planned: 'só planejado, até a última conferência',
			stale: (date) => `nada mais novo foi encontrado até ${date}`,
			unfollowed: 'nada mais novo foi encontrado'
		},
		findings: {
			heading: 'Quem diz o quê',
			strengths: {
				examined: 'Conclusão após exame',
				stated: 'Afirmação',
				suspected: 'Suspeita',
				denied: 'Negação'
			}
		},
		kinds: {
			'state-media': 'mídia estatal',
			agency: 'agência de notícias',
			official: 'órgão público',
			research: 'grupo de pesquisa',
			press: 'jornal, emissora ou site de notícias',
			reference: 'obra de consulta'
		},
		toCheck: 'Para conferir',
		sources: plural('pt', { one: 'fonte', other: 'fontes' }),
		cited: 'conhecida só por uma fonte que a cita',
		via: (host) => `lida numa cópia em ${host}`,
		inLanguage: (language) => `em ${language}`,
		rests: 'usada em',
		restsOn: (title) => `usada em: ${title}`,
		voice: 'Quem diz',
		says: 'O artigo diz',
		section: (title) => `nesta história em “${title}”`,
		othersSay: 'O que outros dizem',
		noCheck: 'Não anotamos nenhuma diferença neste ponto.',
		meanings: {
			reported: 'O artigo conta como fato, com a própria voz.',
			attributed: 'O artigo diz que alguém disse isso, e quem.',
			announced: 'Alguém disse que ia acontecer. Isso não quer dizer que aconteceu.',
			suspected: 'O próprio artigo chama isso de suspeita. Pode não ser verdade.',
			interpreted: 'O que quem escreve conclui dos acontecimentos; não é, por si só, um fato.'
		},
		claims: plural('pt', { one: 'afirmação', other: 'afirmações' }),
		differences: plural('pt', {
			one: 'diferença ou acréscimo',
			other: 'diferenças ou acréscimos'
		}),
		claimsHint:
			'Tudo o que esta história tira do artigo, conforme a força com que cada coisa é dita.',
		checksHint:
			'O que achamos em outras fontes ao lado do que diz o artigo, com as diferenças mais graves primeiro.',
		shown: (shown, all) => `${shown} de ${all}, conforme sua escolha`,
		showAll: 'Mostrar tudo',
		toldIn: 'Contado em',
		further: 'Mostrar mais',
		views: {
			label: 'Vistas desta história',
			events: 'Acontecimentos',
			claims: 'Quem diz isso?',
			checks: 'Onde as fontes divergem',
			people: 'Pessoas',
			glossary: 'Glossário',
			measure: 'Medir'
		},
		source: {
			kind: 'Fonte',
			publisher: 'Publicado por',
			who: 'Quem publica',
			date: 'Data',
			noDate: 'não informada',
			language: 'Língua',
			read: 'Como a conhecemos',
			excerpt: 'lemos um trecho',
			visit: 'Ler em',
			article: 'É o artigo que esta história acompanha.',
			original: 'O artigo desta história a segue de perto.',
			claims: 'Afirmações a conferir com ela',
			checks: 'Diferenças e acréscimos que se apoiam nela',
			since: 'Notícias posteriores que se apoiam nela',
			quantities: 'Números tirados dela',
			places: 'Posições tiradas dela',
			nothing: 'Nada mais nesta história se apoia nela.'
		}
	},
	people: {
		title: 'Pessoas',
		hint: (month) => `As pessoas desta história, com o cargo que tinham em ${month}.`,
		all: 'Todas as pessoas',
		events: 'Acontecimentos na ordem do tempo',
		tookPart: 'Pessoas neste acontecimento',
		unnamed: 'aqui o artigo não diz o nome; outras fontes dizem'
	},
	glossary: {
		title: 'Glossário',
		hint: 'Palavras que esta história explica. Nos textos, elas têm um sublinhado pontilhado.',
		usedIn: 'Usada em'
	},
	lesson: {
		notes: 'Para quem ensina',
		questions: plural('pt', { one: 'pergunta', other: 'perguntas' }),
		ages: (from, to) => (from === to ? `${from} anos` : `${from}–${to} anos`),
		years,
		tour: (minutes) => `Aula de ${minutes} minutos`,
		choose: 'Roteiro',
		within: (minutes, lesson) => `${minutes} de ${lesson}`,
		part: (number, before) => `Parte ${number}, depois de “${before}”`,
		goals: 'Objetivos',
		codes: 'Currículo',
		teaching: 'Antes de começar',
		misconceptions: 'Enganos que podem aparecer',
		board: 'No quadro',
		kinds: {
			find: 'Encontrar',
			compare: 'Comparar',
			compute: 'Calcular',
			judge: 'Avaliar',
			make: 'Produzir'
		}
	},
	timeline: {
		label: 'Linha do tempo',
		extent: (from, to, article) => `De ${from} a ${to}. Data do artigo: ${article}.`,
		play: 'Percorrer a história no tempo',
		pause: 'Pausar',
		earlier: 'Um mês antes',
		later: 'Um mês depois',
		whole: 'Todo o período',
		window: (from, to) => (from === to ? from : `${from} a ${to}`),
		from: 'De',
		to: 'Até',
		open: 'Abrir a linha do tempo',
		close: 'Recolher a linha do tempo',
		undated: 'Sem data',
		name: (theme, title, dates) => `${theme}: ${title}, ${dates}`,
		found: (date, stated) => `${date}; segundo o artigo: ${stated}`,
		stated: (stated) => `segundo o artigo: ${stated}`,
		since: (title, date) => `Na data do artigo ou depois, sobre “${title}”: ${date}`,
		lane: 'Desde o artigo',
		bars: (shown, total) => `Mostrados: ${shown} de ${total}, por mês`,
		signs: {
			found: 'Data segundo outras fontes, ou igual em todas',
			article: 'Data no artigo',
			about: 'Por volta de: a data não é exata',
			open: 'Continua',
			since: 'Desde o artigo'
		}
	},
	place: {
		kinds: {
			country: 'País',
			region: 'Região',
			capital: 'Capital',
			city: 'Cidade',
			town: 'Localidade',
			border: 'Fronteira',
			bridge: 'Ponte',
			airport: 'Aeroporto',
			square: 'Praça',
			building: 'Edifício'
		},
		roles: {
			venue: 'onde aconteceu',
			city: 'a cidade onde aconteceu',
			origin: 'ponto de partida',
			destination: 'destino',
			state: 'representa o Estado',
			home: 'capital de quem viajou',
			voiced: 'onde se fez a afirmação',
			namesake: 'dá nome à região',
			context: 'para situar'
		},
		named: {
			yes: 'Citado no artigo',
			described: 'Descrito no artigo, sem nome',
			no: 'Acrescentado neste mapa: o artigo não o cita como lugar'
		},
		here: 'Aconteceu aqui',
		linked: 'Também ligado a este lugar',
		nothingHere: 'Nenhum acontecimento do artigo se passou aqui.',
		names: 'Em outras línguas',
		position: 'Posição',
		uncertainty: (distance) => `com margem de erro de ${distance}`,
		general: 'de conhecimento geral, não conferida',
		distance: 'Distância até…',
		choose: 'escolha um lugar',
		distanceIs: (distance) => `${distance} em linha reta`,
		distanceHow:
			'Caminho mais curto sobre uma Terra esférica, entre os pontos marcados; erro de até 0,6%.'
	},
	quantity: {
		claimed: 'Afirmado no artigo',
		unclaimed: 'nenhum número',
		measured: 'Medido neste mapa',
		measuredHow: (vertices, uncertainty) =>
			`Soma dos trechos entre os ${vertices} pontos da linha; cada ponto tem precisão de cerca de ${uncertainty}. Uma linha mais detalhada seria mais longa.`,
		measuredTo: (uncertainty) => `Cada ponto tem precisão de cerca de ${uncertainty}.`,
		bounds: {
			exact: (number) => number,
			about: (number) => `cerca de ${number}`,
			'at-least': (number) => `ao menos ${number}`,
			'up-to': (number) => `até ${number}`
		},
		range: (least, most) => `de ${least} a ${most}`,
		source: 'Fonte',
		bars: 'Em barras no mesmo eixo',
		overTime: 'Pela data em que cada número foi dado, no mesmo eixo',
		article: 'artigo',
		own: 'o número do artigo',
		dated: (date) => `data do artigo: ${date}`,
		atLeast: 'este número ou mais',
		upTo: 'este número ou menos',
		heading: 'Números comparados'
	},
	measure: {
		heading: 'Medir',
		intro: 'Escolha dois lugares ou trace uma linha no mapa.',
		from: 'De',
		to: 'Até',
		choose: 'escolha um lugar',
		swap: 'Inverter a linha',
		draw: 'Traçar no mapa',
		drawHow:
			'Clique ou toque no mapa para acrescentar pontos; se tocar num lugar, o ponto fica nele. Com o teclado: no mapa, as setas o movem, Enter acrescenta o ponto sob a cruz, Backspace tira o último. Um clique duplo ou Esc termina o traçado.',
		canvas:
			'Mapa, traçado. As setas o movem; Enter acrescenta o ponto do meio, Backspace tira o último, Esc termina o traçado.',
		done: 'Pronto',
		points: 'Pontos da linha',
		undo: 'Tirar o último ponto',
		clear: 'Apagar a linha',
		remove: (point) => `Tirar ${point}`,
		leg: (length) => `${length} desde o ponto anterior`,
		total: 'Comprimento',
		totalOf: (points, length) => `${points}, ${length}`,
		count: plural('pt', { one: 'ponto', other: 'pontos' }),
		how: 'Cada trecho é o caminho mais curto sobre a Terra, tomada como uma esfera de 6.371 km de raio (um círculo máximo): erro de até 0,6%. Os rumos por extenso são os de um curso constante da bússola, como se veem num mapa plano.',
		open: 'Abrir esta linha em “Medir”',
		scale: {
			heading: 'Na mesma escala',
			one: 'Comparar',
			other: 'com',
			shape: (label) => `${label}: a forma, nessa escala`,
			times: plural('pt', { one: 'vez', other: 'vezes' }),
			about: (times) => `cerca de ${times}`,
			sentence: (longer, times, shorter) => `${longer} mede ${times} o que mede ${shorter}.`,
			same: (one, other) => `${one} mede quase o mesmo que ${other}.`,
			travels: { visit: 'Visita', deployment: 'Envio de tropas', flight: 'Voo' },
			between: (from, to) => `${from}–${to}`,
			way: (ends) => `${ends} em linha reta`,
			own: 'A sua linha',
			subjects: {
				visit: (ends) => `o caminho da visita ${ends}`,
				deployment: (ends) => `o caminho do envio de tropas ${ends}`,
				flight: (ends) => `o voo ${ends}`,
				way: (ends) => `a linha reta ${ends}`,
				own: 'a sua linha',
				border: 'a fronteira',
				bridge: 'a ponte',
				line: (label) => `a linha “${label}”`
			},
			how: 'As rotas são esquemas: o comprimento é o do caminho mais curto sobre o globo. Fronteiras e pontes são medidas ao longo do seu traçado neste mapa.'
		}
	},
	ink: {
		toolbar: 'Desenhar no mapa',
		tools: { pen: 'Caneta', marker: 'Marca-texto', pin: 'Alfinete', distance: 'Distância' },
		spotlight: 'Holofote',
		spotlightHow: 'Holofote. Ele segue o ponteiro; as setas o movem, + e − mudam o tamanho.',
		colour: 'Cor',
		colours: {
			black: 'Preto',
			white: 'Branco',
			red: 'Vermelho',
			blue: 'Azul',
			green: 'Verde',
			violet: 'Violeta'
		},
		undo: 'Desfazer',
		clear: 'Apagar',
		close: 'Fechar',
		here: 'Estamos aqui',
		put: {
			pin: 'O alfinete: um clique o põe no mapa. Pelo teclado, as setas movem a cruz e Enter põe o alfinete ali.',
			distance:
				'Distância: dois cliques no mapa a mostram. Pelo teclado, as setas movem a cruz e Enter põe um ponto ali.'
		},
		second: 'Agora o segundo ponto'
	},
	describe: {
		winds: {
			n: 'norte',
			nne: 'norte-nordeste',
			ne: 'nordeste',
			ene: 'leste-nordeste',
			e: 'leste',
			ese: 'leste-sudeste',
			se: 'sudeste',
			sse: 'sul-sudeste',
			s: 'sul',
			ssw: 'sul-sudoeste',
			sw: 'sudoeste',
			wsw: 'oeste-sudoeste',
			w: 'oeste',
			wnw: 'oeste-noroeste',
			nw: 'noroeste',
			nnw: 'norte-noroeste'
		},
		about: (length) => `cerca de ${length}`,
		off: (distance, wind, place) => `a ${distance} ${at(wind)} de ${place}`,
		offPoint: (distance, wind, place) => `a ${distance} ${at(wind)} do ponto que marca ${place}`,
		from: (distance, place) => `a ${distance} de ${place}`,
		close: (place) => `a menos de 1 km do ponto que marca ${place}`,
		place: (name, where) => `${name} fica ${where}.`,
		it: (where) => `Fica ${where}.`,
		middle: (where) => `O meio da linha fica ${where}.`,
		point: (where) => `O ponto que marca o lugar fica ${where}.`,
		line: (length) => `O traçado neste mapa mede ${length}.`,
		countries: (names) => `Países: ${names}.`,
		area: (number) => `Área neste mapa: ${number} km².`,
		holds: (names) => `Cidades desta história dentro dos limites: ${names}.`,
		route: (travel, ends, distance) =>
			`${travel} ${ends}: ${distance} pelo caminho mais curto sobre o globo.`,
		nowhere: 'O artigo não liga isto a um lugar preciso.',
		states: (names, count) =>
			`No mapa, em lugar ${count > 1 ? 'dos seus Estados' : 'do seu Estado'}: ${names}.`,
		voiced: (names) => `Nada aconteceu ali; é de onde supomos que se falou: ${names}.`
	},
	map: {
		label: 'Mapa',
		canvas: 'Mapa. As setas o movem; mais e menos mudam o zoom.',
		places: 'Lugares no mapa',
		faults: {
			unavailable:
				'Este navegador não consegue desenhar o mapa interativo (precisa de WebGL 2). Aqui a história está num mapa desenhado.',
			unreachable:
				'O mapa interativo não pôde ser carregado. Aqui a história está num mapa desenhado.',
			slow: 'O mapa interativo ainda não está pronto. Até lá, a história está num mapa desenhado.',
			lost: 'Os gráficos do mapa interativo pararam. Até que voltem, a história está num mapa desenhado.',
			incomplete: 'Uma parte do mapa não pôde ser carregada. Tudo está contado na lista.',
			undrawn:
				'O mapa não pôde ser desenhado de novo e não mostra o que está aberto. Tudo está contado na lista.'
		},
		reload: 'Tentar de novo',
		putAway: 'Fechar este aviso',
		again: 'Mostrar o que está aberto',
		zoomIn: 'Aproximar',
		zoomOut: 'Afastar',
		whole: 'Mostrar a história inteira',
		display: {
			label: 'Aparência do mapa',
			colours: 'Cores',
			palettes: { paper: 'Papel', night: 'Noite', projector: 'Projetor' },
			localNames: 'Mostrar também o nome local'
		},
		pan: {
			up: 'Mover para cima',
			left: 'Mover para a esquerda',
			right: 'Mover para a direita',
			down: 'Mover para baixo'
		},
		north: 'Pôr o norte em cima',
		globe: 'Mostrar o globo',
		flat: 'Mostrar um mapa plano',
		approximate: 'posição aproximada',
		legend: 'Legenda',
		signs: {
			named: 'Lugar citado ou descrito no artigo',
			added: 'Lugar acrescentado neste mapa',
			later: 'Há uma notícia posterior ligada a este lugar',
			measure: 'A linha que se mede',
			voiced: 'Lugar onde se fez uma afirmação',
			region: 'Região desta história',
			route: 'Visita, voo ou envio de tropas (esquema)',
			open: 'O mesmo, do acontecimento aberto',
			line: 'Linha desta história',
			approximate: 'Linha em posição aproximada',
			boundary: 'Fronteira entre países',
			disputed: 'Fronteira em disputa',
			railway: 'Ferrovia (esquema)',
			hatch: 'Área em disputa',
			cluster: 'Vários lugares próximos'
		},
		events: plural('pt', { one: 'acontecimento', other: 'acontecimentos' }),
		more: plural('pt', { one: 'outro lugar por perto', other: 'outros lugares por perto' }),
		later: plural('pt', { one: 'notícia posterior', other: 'notícias posteriores' })
	},
	filter: {
		label: 'Filtro',
		themes: 'Temas',
		strengths: 'Grau de certeza',
		voice: 'Quem afirma',
		anyone: 'todas as vozes',
		since: 'Mostrar também o que aconteceu desde o artigo',
		shown: (shown, all) => `${shown} de ${all}`,
		undated: plural('pt', {
			one: 'acontecimento sem data fica de fora quando se escolhe um período',
			other: 'acontecimentos sem data ficam de fora quando se escolhe um período'
		}),
		all: 'Mostrar tudo',
		none: 'Nenhum acontecimento corresponde a esta escolha.',
		outside: 'Este acontecimento não está entre os que você escolheu.',
		more: 'Filtrar por quem afirma',
		further: 'Mostrar mais acontecimentos',
		furtherPlaces: 'Mostrar mais lugares'
	},
	search: {
		label: 'Buscar na história',
		clear: 'Limpar a busca',
		kinds: { event: 'Acontecimentos', place: 'Lugares', person: 'Pessoas', source: 'Fontes' },
		results: plural('pt', { one: 'resultado', other: 'resultados' }),
		none: (query) => `Nada encontrado para “${query}”.`
	},
	share: {
		label: 'Compartilhar',
		copy: 'Copiar o link',
		copyHint: 'O que está aberto e o que você escolheu',
		view: 'Compartilhar esta vista',
		viewHint: 'O mesmo, com o mapa como está agora',
		copied: 'O link foi copiado.',
		failed: 'Não foi possível copiar o link. Aqui está ele:'
	},
	notes: {
		title: 'Notas',
		titleOf: (story) => `Notas: ${story}`,
		needsScript: 'A janela de notas precisa de JavaScript, que aqui está desligado.',
		failed: 'Não foi possível carregar a história.',
		again: 'Tentar de novo',
		handout: 'Folha para imprimir: funciona sem as notas',
		back: 'Voltar à história',
		steps: 'Todos os passos',
		step: (index, total) => `Passo ${index} de ${total}`,
		now: 'Na tela da turma',
		next: 'A seguir',
		end: 'Este é o último passo.',
		picture: (title) => `Mapa: ${title}`,
		parts: {
			opening: 'Abertura',
			guess: 'Mapa sem nomes',
			map: 'Mapa',
			text: 'Texto',
			check: 'Quem diz isso?',
			quantity: 'Números comparados',
			ticket: 'Bilhete de saída',
			question: 'Pergunta',
			answer: 'Resposta',
			sources: 'Fontes'
		},
		forward: 'Próximo passo',
		backward: 'Passo anterior',
		blank: 'Escurecer a tela da turma',
		isBlank: 'A turma vê uma tela preta.',
		unblank: 'Mostrar a tela de novo',
		stage: 'Abrir a tela da turma',
		hasStage: 'A tela da turma está aberta.',
		noStage: 'A tela da turma não está aberta.',
		night: 'Cores escuras',
		keys: 'Teclas',
		close: 'Fechar',
		time: {
			label: 'Tempo',
			elapsed: (shown) => `Decorrido: ${shown}`,
			of: (total) => `de ${total}`,
			start: 'Iniciar o relógio',
			pause: 'Parar o relógio',
			restart: 'Voltar a zero',
			unstarted: 'Começa com o primeiro passo',
			stop: (minutes, left) => `Esta etapa: ${minutes}, restam ${left}`,
			used: 'Tempo usado desta etapa',
			onTime: 'No tempo previsto',
			behind: plural('pt', { one: 'minuto de atraso', other: 'minutos de atraso' }),
			ahead: plural('pt', { one: 'minuto de folga', other: 'minutos de folga' }),
			clock: 'Hora'
		},
		look: {
			open: 'Explorar o mapa',
			hint: 'Só você vê este mapa.',
			send: 'Mostrar esta vista à turma',
			close: 'Parar de explorar',
			elsewhere: 'A turma vê outra vista do mapa, não a do passo.',
			back: 'Voltar à vista do passo'
		},
		teacher: 'Para quem ensina',
		questions: 'Perguntas',
		asked: 'A turma responde a esta',
		slips: 'Os exercícios trazem esta pergunta como bilhete para recortar.',
		answer: 'Uma boa resposta',
		places: 'Lugares com o nome oculto',
		total: 'Em que esta história se apoia',
		shortcuts: {
			space: 'Espaço',
			number: 'número do passo',
			does: {
				next: 'O próximo passo; um controle de apresentação envia as mesmas teclas',
				previous: 'O passo anterior',
				number: 'O passo com esse número',
				overview: 'Todos os passos',
				help: 'Estas teclas',
				back: 'Fechar o que está aberto; mostrar a tela de novo'
			}
		}
	},
	sheet: {
		label: 'Altura da história abaixo do mapa',
		raise: 'Mostrar mais da história',
		lower: 'Mostrar mais do mapa'
	},
	stage: {
		label: 'Tela da turma',
		title: (story: string) => `Apresentar: ${story}`,
		present: 'Apresentar em aula',
		intro: 'O mapa desta história, passo a passo, para uma turma.',
		needsScript:
			'Apresentar precisa de JavaScript, que aqui está desligado. A folha para imprimir funciona sem ele.',
		guess: 'Que lugares são estes?',
		guessHint: 'Como vocês sabem?',
		who: 'Mas quem diz isso?',
		ticket: 'Antes de sair',
		ticketHint: 'Escreva num pedaço de papel e entregue ao sair.',
		question: 'E vocês, o que respondem?',
		answer: 'Uma resposta',
		sources: 'De onde vem tudo isso',
		rests: (sources: number, publishers: number) =>
			`${sources} publicações de ${publishers} veículos e órgãos, com links na página do mapa:`,
		previous: 'Passo anterior',
		next: 'Próximo passo',
		step: (index: number, total: number) => `Passo ${index} de ${total}`,
		end: 'Este foi o último passo.',
		blank: 'A tela está escura. Aperte B para mostrá-la de novo.',
		close: 'Fechar',
		notes: 'Notas',
		window: 'Abrir as notas em janela própria',
		leave: 'Sair da tela da turma',
		overview: 'Todos os passos',
		keys: 'Teclas na tela da turma',
		keysHint:
			'Os caracteres avulsos podem ser desligados; as teclas de um controle de apresentação funcionam sempre.',
		does: {
			next: 'O próximo passo',
			previous: 'O passo anterior',
			ends: 'O primeiro ou o último passo',
			number: 'Ir ao passo com este número',
			blank: 'Escurecer a tela da turma, ou mostrá-la de novo',
			screen: 'Ocupar a tela inteira, ou deixar de ocupá-la',
			notes: 'As notas',
			pen: 'Desenhar no mapa',
			spotlight: 'Um foco de luz que segue o ponteiro',
			overview: 'Todos os passos em imagens pequenas',
			picture: 'Salvar como imagem o que se vê',
			help: 'Esta lista',
			back: 'Fechar o que está aberto, uma camada por vez; por fim, sair da tela da turma'
		}
	},
	preview: {
		alt: (title) => `Os lugares de “${title}” no mapa`
	},
	picture: {
		save: 'Salvar como imagem',
		hint: 'O mapa como está agora, com a legenda e os créditos',
		working: 'A imagem está sendo desenhada…',
		saved: 'A imagem foi salva.',
		failed:
			'Não foi possível fazer a imagem. Talvez seja grande demais para este aparelho: diminua a janela, feche outras páginas e tente de novo.',
		filtered: 'Só uma parte dos acontecimentos da história é mostrada.',
		north: 'Norte',
		made: (date) => `Tumen, ${date}`
	},
	missing: {
		event: (id) => `Não há acontecimento “${id}” nesta história.`,
		place: (id) => `Não há lugar “${id}” nesta história.`,
		person: (id) => `Não há pessoa “${id}” nesta história.`,
		source: (id) => `Não há fonte “${id}” nesta história.`,
		way: 'Escolha na lista.'
	},
	whole: {
		contents: 'A seguir, a história inteira em palavras. No fim dela:',
		places: 'Lugares',
		sources: 'Fontes',
		events: 'Acontecimentos',
		still: 'Não foi possível carregar o mapa e a busca. A história inteira está aqui, em palavras.',
		again: 'Tentar de novo'
	},
	later: {
		lost: 'Não foi possível carregar esta parte da história: não há internet, ou o site tem uma versão nova.',
		again: 'Tentar de novo'
	},
	error: {
		notFoundTitle: 'Esta página não existe',
		notFound: 'O endereço pode ter um erro, ou a página pode ter mudado de lugar.',
		title: 'Algo deu errado',
		broken: 'Não foi possível mostrar a página. Carregá-la de novo pode ajudar.',
		way: 'Ir para as histórias'
	},
	help: {
		title: 'Ajuda',
		keys: 'Teclas',
		keysHint: 'Tudo pode ser feito pelo teclado; Tab e Enter chegam a cada link e botão.',
		single: 'Atalhos de um só caractere',
		singleHint: (keys) =>
			`São ${keys}. Desligue-os se você dita textos ou aperta essas teclas sem querer.`,
		groups: {
			story: 'Numa história',
			search: 'Na busca',
			map: 'No mapa, enquanto ele tem o foco',
			draw: 'Ao traçar uma linha, no mapa',
			timeline: 'Numa alça da linha do tempo'
		},
		does: {
			next: 'O próximo acontecimento; um passador de slides usa a mesma tecla',
			previous: 'O acontecimento anterior',
			back: 'Um nível para trás',
			search: 'Buscar',
			help: 'Esta ajuda',
			onward: 'O próximo link ou botão, ou o anterior',
			follow: 'Abrir ou apertar',
			results: 'De um resultado a outro',
			first: 'Abrir o primeiro resultado',
			clear: 'Limpar a busca; se já está vazia, sair dela',
			move: 'Mover o mapa',
			zoom: 'Aproximar e afastar',
			turn: 'Girar o mapa',
			point: 'Acrescentar o ponto sob a cruz',
			undo: 'Tirar o último ponto',
			end: 'Terminar o traçado',
			month: 'Um mês antes ou depois',
			ends: 'Ao início ou ao fim'
		},
		install: 'Como aplicativo',
		installHint:
			'O Tumen pode ser instalado como um aplicativo: no menu do navegador, escolha “Instalar” ou “Adicionar à tela inicial”. Ele passa a abrir numa janela própria.'
	},
	handout: {
		title: 'Para imprimir',
		of: (title) => `Para imprimir: ${title}`,
		hint: 'Uma folha sobre a história, uma de exercícios, as respostas e um plano para quem ensina: em preto e branco, para qualquer impressora.',
		back: 'Voltar ao mapa',
		parts: 'O que imprimir',
		part: {
			handout: 'Folha da história',
			worksheet: 'Exercícios',
			answers: 'Respostas',
			teacher: 'Para quem ensina'
		},
		whole: 'A história inteira',
		ages: 'Para que idades',
		paper: 'Papel',
		papers: { a4: 'A4', letter: 'Carta' },
		print: 'Imprimir',
		nothing: 'Nada foi escolhido.',
		article: 'O artigo',
		maps: 'Os lugares nos mapas',
		map: (letter) => `Mapa ${letter}`,
		mapHint: 'Uma moldura com uma letra indica o que o mapa dessa letra mostra mais de perto.',
		signs: {
			named: 'citado ou descrito no artigo',
			added: 'acrescentado nestes mapas',
			voiced: 'onde alguém fez uma afirmação'
		},
		events: 'Os acontecimentos por data',
		asOf: (date) =>
			`O que dizem outras fontes é o que se sabia quando esta história foi conferida pela última vez, em ${date}.`,
		asWritten: 'O que dizem outras fontes é o que se sabia quando esta história foi escrita.',
		about: 'Sobre esta folha',
		pupil: { name: 'Nome', class: 'Turma', date: 'Data' },
		naming: 'Dê nome aos lugares',
		namingHint: 'Cada número nos mapas indica um lugar. Escreva o nome ao lado do número.',
		wordBank: 'Nomes para escolher',
		ordering: 'Ponha os acontecimentos em ordem',
		orderingHint: (last) =>
			`Escreva 1 na caixa do que aconteceu primeiro, e assim por diante, até ${last}.`,
		sorting: 'Com que força se afirma?',
		sortingHint:
			'Como o artigo apresenta cada uma destas afirmações? Marque uma caixa em cada linha e escreva quem a faz.',
		statement: 'O que se diz',
		questions: 'Perguntas',
		onEvent: (title) => `Sobre “${title}”`,
		onStory: 'Sobre a história inteira',
		tasks: 'Agora é com você',
		tasksHint: 'Escreva ou desenhe na moldura.',
		slip: 'Bilhete de saída',
		slipHint: 'Recorte na linha.',
		lookFor: 'O que uma boa resposta contém',
		open: 'Esta pergunta não tem resposta fixa.',
		plan: {
			title: 'Plano',
			stop: 'Etapa',
			time: 'Minutos',
			asked: 'Pergunta para a turma',
			hidesNames: 'nomes ocultos no início'
		},
		stops: 'Etapa por etapa'
	},
	offline: {
		heading: 'Sem internet',
		intro:
			'Depois de uma visita, o Tumen guarda neste aparelho as suas páginas, em todos os idiomas, e o mapa inteiro. A partir daí, abre sem internet. Nada sobre você é guardado nem enviado.',
		status: {
			unsupported:
				'Este navegador não pode guardar o site para uso sem internet, ou não o faz numa janela privada. Com internet, tudo funciona.',
			off: 'Nada está guardado neste aparelho, como você escolheu.',
			idle: 'Nada está guardado neste aparelho ainda.',
			storing: 'O Tumen está sendo guardado neste aparelho.',
			ready: (size) => `Tudo está guardado neste aparelho: ${size}. Pronto para uso sem internet.`,
			update: (size) =>
				`Há uma nova versão pronta. O que está aberto fica como está até você carregar a nova versão ou fechar todas as janelas do Tumen. Guardado neste aparelho: ${size}.`,
			full: 'Não há espaço neste aparelho, e nada foi guardado. Com internet, tudo funciona. Libere espaço e tente de novo.',
			failed:
				'Nem tudo pôde ser guardado. Com internet, tudo funciona. Tente de novo quando a conexão estiver melhor.'
		},
		files: (done, total, size) => `${done} de ${total} arquivos, ${size}`,
		progress: 'Andamento',
		keep: 'Guardar neste aparelho',
		again: 'Tentar de novo',
		remove: 'Apagar tudo deste aparelho',
		update: 'Carregar a nova versão',
		short: {
			ready: (size) => `Pronto para uso sem internet, ${size}`,
			storing: (done, total) => `Guardando para uso sem internet: ${done} de ${total}`,
			begun: 'Guardando para uso sem internet',
			update: 'Há uma nova versão pronta.',
			full: 'Sem espaço para guardar para uso sem internet',
			failed: 'Não guardado para uso sem internet'
		}
	},
	credits: {
		title: 'Créditos',
		words: 'Palavras',
		wordsText:
			'As palavras das histórias estão sob a licença Creative Commons Atribuição 4.0 (CC BY 4.0). O programa está sob a licença MIT.',
		data: 'Dados do mapa',
		dataIntro: 'O mapa é desenhado com estes conjuntos de dados:',
		of: {
			relief: 'Relevo sombreado da terra e do fundo do mar',
			land: 'Terras, fronteiras e nomes dos países, de longe',
			detail: 'Terras e fronteiras, de perto',
			crimea: 'Crimeia, de longe',
			waters: 'Lagos, rios e limites de regiões',
			kurils: 'Linha entre Hokkaido e as Curilas',
			courses: 'Os cursos do Taedong e do Psel',
			cities: 'Posições das cidades'
		},
		borders: 'Como as fronteiras são desenhadas',
		bordersText:
			'O mapa parte do Natural Earth e, de perto, do OpenStreetMap. A Ucrânia aparece nas suas fronteiras internacionalmente reconhecidas (resoluções 68/262 e ES-11/4 da Assembleia Geral das Nações Unidas). A Crimeia, ocupada pela Rússia desde 2014, está coberta de riscos e contornada com uma linha tracejada. Algumas outras linhas em disputa são tracejadas, como a que separa as duas Coreias e as da Caxemira; nem todas. Não se desenham frentes de combate. Uma linha neste mapa não diz quem tem razão.',
		fonts: 'Letras e símbolos',
		fontsText:
			'Source Serif 4 e Source Sans 3 (SIL Open Font License 1.1), símbolos de Lucide (licença ISC); o mapa interativo por MapLibre GL JS, seus blocos lidos por PMTiles, vector-tile e pbf (licença BSD de 3 cláusulas); o mapa desenhado por d3-geo (licença ISC).'
	}
};
