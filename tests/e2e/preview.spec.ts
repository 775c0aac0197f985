import { expect, names, openStory, test, type Language } from './site';

/** As a service reads it that makes previews. */
test.use({ javaScriptEnabled: false });

const languages: [Language, locale: string, other: string][] = [
	['pt', 'pt_BR', 'en_GB'],
	['en', 'en_GB', 'pt_BR']
];

for (const [language, locale, other] of languages)
	test(`the link to a story has a preview in ${language}`, async ({ page, request }) => {
		await openStory(page, language);
		const tag = (name: string) => page.locator(`meta[property="og:${name}"]`);
		const isOf = (name: string, content: string | RegExp) =>
			expect(tag(name)).toHaveAttribute('content', content);
		await isOf('title', names[language].overview);
		await isOf('type', 'article');
		await isOf('site_name', 'Tumen');
		await isOf('locale', locale);
		await isOf('locale:alternate', other);
		await isOf('description', /.{40}/);
		await isOf('image:alt', new RegExp(names[language].overview));
		await isOf('url', new RegExp(`/${language}/moscow-pyongyang/$`));
		await expect(page.locator('meta[name="twitter:card"]')).toHaveAttribute(
			'content',
			'summary_large_image'
		);
		await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', './');

		const address = await tag('image').getAttribute('content');
		const picture = await request.get(address!);
		expect(picture.headers()['content-type']).toBe('image/png');
		const bytes = await picture.body();
		const size = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)].map(String);
		await isOf('image:width', size[0]!);
		await isOf('image:height', size[1]!);
	});

for (const path of ['/', '/pt/', '/en/'])
	test(`the link to ${path} has a preview as it is served`, async ({ request }) => {
		const html = await (await request.get(path)).text();
		const [, address] = /<meta property="og:image" content="([^"]+)"/.exec(html)!;
		expect((await request.get(address!)).headers()['content-type']).toBe('image/png');
		expect(html).toContain('<meta property="og:title" content="Tumen"');
	});
