import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Companions, type Role } from '../../../src/lib/lesson/companions.svelte';

let name: string;
let ends: (() => void)[] = [];

beforeEach(() => (name = `tumen:test:${crypto.randomUUID()}`));
afterEach(() => {
	for (const end of ends) end();
	ends = [];
});

/** A window of a lesson that is at an address. */
function open(role: Role, at: string) {
	let address = at;
	const companions = new Companions({
		name,
		role,
		address: () => address,
		onaddress: (to) => (address = to)
	});
	const close = companions.join();
	ends.push(close);
	return {
		companions,
		close,
		get address() {
			return address;
		},
		go(to: string) {
			address = to;
			companions.tell();
		}
	};
}

const soon = <T>(get: () => T, wanted: T) => vi.waitFor(() => expect(get()).toEqual(wanted));

test.each<[Role, Role]>([
	['stage', 'notes'],
	['notes', 'stage']
])('a %s that is open first leads the %s', async (first, second) => {
	const one = open(first, '?step=a');
	await soon(() => one.companions.has(second), false);
	const other = open(second, '?step=b');
	await soon(() => other.address, '?step=a');
	expect(one.address).toBe('?step=a');
	expect([one.companions.has(second), other.companions.has(first)]).toEqual([true, true]);
	expect(one.companions.has(first)).toBe(false);
});

test('whichever moves, the other follows', async () => {
	const stage = open('stage', '?step=a');
	const notes = open('notes', '?step=a');
	stage.go('?step=b');
	await soon(() => notes.address, '?step=b');
	notes.go('?step=c');
	await soon(() => stage.address, '?step=c');
});

test('one that is loaded anew finds the lesson where the other has it', async () => {
	const stage = open('stage', '?step=a');
	const notes = open('notes', '?step=a');
	await soon(() => stage.companions.has('notes'), true);
	notes.close();
	await soon(() => stage.companions.has('notes'), false);
	stage.go('?step=b');
	const again = open('notes', '?step=a');
	await soon(() => again.address, '?step=b');
	expect(stage.companions.has('notes')).toBe(true);
});

test('what has been put away and comes back finds the others again', async () => {
	const stage = open('stage', '?step=a');
	const notes = open('notes', '?step=a');
	await soon(() => stage.companions.has('notes'), true);
	dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
	expect(stage.companions.has('notes')).toBe(false);
	stage.go('?step=b');
	dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
	await soon(() => notes.companions.has('stage') && stage.companions.has('notes'), true);
	await soon(() => notes.address === stage.address, true);
});

test.each(['it moves itself', 'another moves'])(
	'an answer that was sent before %s does not take a window back',
	async (mover) => {
		const notes = open('notes', '?step=a');
		const stage = new BroadcastChannel(name);
		const writer = { from: 'x', role: 'stage' };
		if (mover === 'another moves')
			stage.postMessage({ kind: 'moved', from: 'y', role: 'notes', address: '?step=b' });
		else notes.go('?step=b');
		stage.postMessage({ kind: 'here', ...writer, address: '?step=a', joined: 0 });
		await soon(() => notes.companions.has('stage'), true);
		expect(notes.address).toBe('?step=b');
		stage.close();
	}
);

test('two that open at once agree', async () => {
	const windows = [open('stage', '?step=a'), open('notes', '?step=b'), open('notes', '?step=c')];
	await soon(() => windows[0]!.companions.has('notes'), true);
	await soon(() => new Set(windows.map(({ address }) => address)).size, 1);
});

test('two that open in the same moment agree, whichever hears of the other', async () => {
	const notes = open('notes', '?step=a');
	const stage = new BroadcastChannel(name);
	const writer = { from: 'x', role: 'stage' };
	stage.postMessage({ kind: 'hello', ...writer, address: '?step=b', joined: 0 });
	await soon(() => notes.address, '?step=b');
	stage.close();
});

test('a closed window hears nothing more', async () => {
	const stage = open('stage', '?step=a');
	const notes = open('notes', '?step=a');
	const third = open('notes', '?step=a');
	await soon(() => stage.companions.has('notes'), true);
	notes.close();
	stage.go('?step=b');
	await soon(() => third.address, '?step=b');
	expect(notes.address).toBe('?step=a');
});

test('letters that make no sense are passed over', async () => {
	const stage = open('stage', '?step=a');
	const stranger = new BroadcastChannel(name);
	for (const letter of [
		null,
		'hello',
		{},
		{ kind: 'moved', from: 'x', role: 'pupil', address: '?step=bad' },
		{ kind: 'moved', from: 'x', role: 'notes' },
		{ kind: 'here', from: 'x', role: 'notes', address: '?step=bad', joined: 'long ago' }
	])
		stranger.postMessage(letter);
	stranger.postMessage({ kind: 'moved', from: 'x', role: 'notes', address: '?step=good' });
	await soon(() => stage.address, '?step=good');
	stranger.close();
});

test('another story’s lesson stays apart', async () => {
	const stage = open('stage', '?step=a');
	name = `${name}:other`;
	const notes = open('notes', '?step=b');
	notes.go('?step=c');
	await new Promise((resolve) => setTimeout(resolve, 5));
	const late = open('stage', '?step=d');
	await soon(() => late.address, '?step=c');
	expect(stage.address).toBe('?step=a');
});
