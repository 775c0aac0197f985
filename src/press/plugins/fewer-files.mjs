/** What a story's page needs of each room, beside what pages share: left alone, two dozen files of some hundred bytes. */
const small = {
	messages: 'messages|plural|formats|autonym',
	exploration: 'keys|preferences|in-time|open-title',
	story: 'packed/[a-z-]+|prose|geometry|source-title',
	cartography:
		'measure/references|measure/lengths|labels/local-names|style/points|style/swatch|camera/camera|camera/flat|camera/viewport|style/credits',
	offline: 'stored|offline|size|site-worker|SiteFooter',
	ui: 'when-idle|later|page/text-width|site/[A-Za-z]+'
};

/**
 * Puts the small modules that the page of a story needs into one file.
 *
 * @returns {import('vite').Plugin}
 */
export const fewerFiles = () => ({
	name: 'fewer-files',
	apply: 'build',
	applyToEnvironment: ({ name }) => name === 'client',
	outputOptions: (options) => ({
		...options,
		codeSplitting: {
			groups: [
				{
					name: 'story',
					test: new RegExp(
						Object.entries(small)
							.map(([room, files]) => `src/lib/${room}/(${files})\\.`)
							.join('|')
					)
				}
			]
		}
	})
});
