import { describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { preferences } from '../../../src/lib/exploration/preferences.svelte';
import { messagesIn } from '../../../src/lib/messages/messages';
import { Offline, type OfflineStatus } from '../../../src/lib/offline/offline.svelte';
import OfflineNotice from '../../../src/lib/offline/OfflineNotice.svelte';
import SiteFooter from '../../../src/lib/offline/SiteFooter.svelte';

/** A state that stays as it is set. */
class Fixed extends Offline {
	override watch = () => () => {};
	override keep = vi.fn(() => Promise.resolve());
	override remove = vi.fn(() => Promise.resolve());
	override update = vi.fn(() => Promise.resolve());

	constructor(status: OfflineStatus | null, progress = { done: 0, total: 0, bytes: 7_230_000 }) {
		super('/service-worker.js');
		this.status = status;
		this.progress = progress;
	}
}

const textsOf = (language: string) => {
	const { locale, offline } = messagesIn(language);
	return { locale, messages: offline };
};

function show(offline: Fixed, language = 'en') {
	render(OfflineNotice, { offline, ...textsOf(language) });
	return page
		.getByRole('button')
		.elements()
		.map((button) => button.textContent);
}

describe('the notice of what is kept', () => {
	test.each<[OfflineStatus, string, string[]]>([
		['unsupported', 'cannot keep the site', []],
		['off', 'Nothing is kept on this device, as you chose.', ['Keep on this device']],
		['idle', 'Nothing is kept on this device yet.', ['Keep on this device']],
		['storing', 'is being stored', ['Remove everything from this device']],
		['ready', 'kept on this device: 7.2 MB.', ['Remove everything from this device']],
		[
			'update',
			'A new version is ready.',
			['Load the new version', 'Remove everything from this device']
		],
		['full', 'no room for it', ['Try again']],
		['failed', 'Not everything could be stored.', ['Try again']]
	])('%s: says “%s” and offers %j', async (status, sentence, buttons) => {
		expect(show(new Fixed(status))).toEqual(buttons);
		await expect.element(page.getByRole('status')).toHaveTextContent(sentence);
	});

	test('says nothing before it knows', async () => {
		expect(show(new Fixed(null))).toEqual([]);
		await expect.element(page.getByRole('status')).toHaveTextContent(/^$/);
	});

	test('shows how far storing is, in the reader’s own numbers', async () => {
		show(new Fixed('storing', { done: 34, total: 1088, bytes: 1_500_000 }), 'pt');
		await expect.element(page.getByText('34 de 1.088 arquivos, 1,5 MB')).toBeVisible();
		await expect.element(page.getByRole('progressbar')).toHaveAttribute('value', '34');
	});

	test('its buttons do what they say', async () => {
		const offline = new Fixed('update');
		show(offline);
		await userEvent.click(page.getByRole('button', { name: 'Load the new version' }));
		await userEvent.click(page.getByRole('button', { name: 'Remove' }));
		expect(
			[offline.update, offline.remove, offline.keep].map((act) => act.mock.calls.length)
		).toEqual([1, 1, 0]);
	});
});

describe('the foot of a page', () => {
	const foot = (status: OfflineStatus) =>
		render(SiteFooter, {
			links: [{ href: '/en/help/', label: 'Help' }],
			more: '/en/help/#offline',
			offline: new Fixed(status),
			...textsOf('en')
		});

	test('says that the story is ready, with its size, and leads to more', async () => {
		foot('ready');
		const note = page.getByRole('link', { name: 'Ready for offline use, 7.2 MB' });
		await expect.element(note).toHaveAttribute('href', '/en/help/#offline');
	});

	test('offers a new version in a quiet line', async () => {
		foot('update');
		await expect.element(page.getByRole('status')).toHaveTextContent('A new version is ready.');
		await expect.element(page.getByRole('button', { name: 'Load the new version' })).toBeVisible();
	});

	test('says nothing more where nothing is kept', async () => {
		foot('off');
		await expect.element(page.getByRole('link')).toHaveTextContent('Help');
	});
});

describe('shortcuts of a single character', () => {
	const name = 'tumen:single-keys';

	test('are turned off for good, and for every window', () => {
		preferences.hasSingleKeys = false;
		expect(localStorage.getItem(name)).toBe('off');
		localStorage.setItem(name, 'on');
		window.dispatchEvent(new StorageEvent('storage', { key: name }));
		expect(preferences.hasSingleKeys).toBe(true);
	});

	test('can be turned off where nothing may be remembered', () => {
		vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
			throw new DOMException('blocked', 'SecurityError');
		});
		preferences.hasSingleKeys = false;
		expect(preferences.hasSingleKeys).toBe(false);
	});
});
