import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { drawTo } from '../../../src/lib/exploration/line-tool.svelte';
import { explore } from '../explorations';
import MeasureStage from './MeasureStage.svelte';
import PanelStage from './PanelStage.svelte';

function open(address: string, language = 'en') {
	const explored = explore(language);
	explored.exploration.open(address);
	render(PanelStage, { exploration: explored.exploration });
	return explored;
}

const total = page.getByRole('status').filter({ hasText: 'Length' });

describe('measuring', () => {
	test('between two places gives the length, and the address that brings it back', async () => {
		const { exploration, addresses } = open('?view=measure');
		await userEvent.selectOptions(page.getByLabelText('From', { exact: true }), 'Kursk');
		await userEvent.selectOptions(page.getByLabelText('To', { exact: true }), 'Sudzha');
		await expect.element(total).toHaveTextContent(/87\.3\s?km/);
		expect(exploration.address).toBe('?view=measure&line=kursk;sudzha');
		expect(addresses, 'trying lines leaves no trail in the history').toEqual([]);
	});

	test('may begin with the end, and be turned round', async () => {
		const { exploration } = open('?view=measure');
		await userEvent.selectOptions(page.getByLabelText('To', { exact: true }), 'Sudzha');
		await userEvent.selectOptions(page.getByLabelText('From', { exact: true }), 'Kursk');
		await userEvent.click(page.getByRole('button', { name: 'Swap ends' }));
		expect(exploration.line).toEqual(['sudzha', 'kursk']);
	});

	test('adds up the legs of a drawn line, whose points can be taken away', async () => {
		const { exploration } = open('?view=measure&line=kursk;36,51;sudzha');
		const points = page.getByRole('region', { name: 'Points of the line' });
		expect(points.getByRole('listitem').elements()).toHaveLength(3);
		await expect.element(points).toHaveTextContent(/83\s?km from the point before/);
		await expect.element(total).toHaveTextContent(/138\s?km/);
		await userEvent.click(points.getByRole('button', { name: 'Take 51.000°; 36.000° away' }));
		expect(exploration.line).toEqual(['kursk', 'sudzha']);
		await expect.element(points.getByRole('button', { name: 'Take Sudzha away' })).toHaveFocus();
		await userEvent.click(points.getByRole('button', { name: 'Clear the line' }));
		expect(exploration.address).toBe('?view=measure');
		await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
	});

	test('shows as its end only what is measured', async () => {
		const { exploration } = open('?view=measure');
		const to = page.getByLabelText('To', { exact: true });
		await userEvent.selectOptions(to, 'Sudzha');
		await expect.element(to).toHaveValue('sudzha');
		drawTo(exploration, [36, 51]);
		await expect.element(page.getByText('1 point', { exact: true })).toBeVisible();
		await expect.element(to).toHaveValue('');
	});

	test('a distance from a place leads to its line', async () => {
		open('?place=kursk&line=kursk;sudzha');
		await userEvent.click(page.getByRole('link', { name: 'Open this line in “Measure”' }));
		await expect.element(total).toHaveTextContent(/87\.3\s?km/);
	});
});

describe('at one scale', () => {
	test('the border stands beside the flight at first, and beside whatever is chosen', async () => {
		open('?view=measure');
		const scale = page.getByRole('region', { name: 'At one scale' });
		await expect
			.element(scale.getByText('The flight Moscow–Pyongyang is 368 times as long as the border.'))
			.toBeVisible();
		await expect.element(scale.getByText(/its shape/)).not.toBeInTheDocument();
		await userEvent.selectOptions(scale.getByLabelText('with'), 'Kursk–Sudzha in a straight line');
		await expect
			.element(scale.getByText('The straight line Kursk–Sudzha is 5 times as long as the border.'))
			.toBeVisible();
		await expect.element(scale.getByText(/its shape/)).toBeVisible();
	});

	test('the reader’s own line can be set beside the border', async () => {
		open('?view=measure&line=moscow;minsk', 'pt');
		const scale = page.getByRole('region', { name: 'Na mesma escala' });
		await userEvent.selectOptions(scale.getByLabelText('com', { exact: true }), 'A sua linha');
		await expect
			.element(scale.getByText('A sua linha mede 39 vezes o que mede a fronteira.'))
			.toBeVisible();
	});

	test('two different lengths stand there, also when one of them has gone', async () => {
		open('?view=measure&line=moscow;minsk');
		const set = page.getByLabelText('Compare', { exact: true });
		const beside = page.getByLabelText('with', { exact: true });
		await userEvent.selectOptions(set, 'Your line');
		await userEvent.selectOptions(beside, 'Tumen River border');
		await userEvent.click(page.getByRole('button', { name: 'Clear the line' }));
		await expect.element(set).not.toHaveValue('own');
		const [one, other] = [set, beside].map((field) => (field.element() as HTMLSelectElement).value);
		expect(other).toBe('line:tumen-border');
		expect(one).not.toBe(other);
	});
});

test('a line is drawn on the map by clicks and by keys, without going anywhere', async () => {
	const { exploration, addresses } = explore();
	exploration.open('?view=measure');
	render(MeasureStage, { exploration });
	const map = page.getByRole('region', { name: 'Map', exact: true });
	await expect.element(map, { timeout: 45_000 }).toHaveAttribute('data-map', 'idle');
	const camera = exploration.addressOfView;
	const draw = page.getByRole('button', { name: 'Draw on the map' });
	await userEvent.click(draw);
	await expect.element(draw).toHaveAttribute('aria-pressed', 'true');
	const canvas = page.getByRole('application', { name: /^Map, drawing/ });
	await expect.element(canvas).toHaveFocus();

	await userEvent.click(canvas, { position: { x: 300, y: 100 } });
	for (const name of [/^Minsk/, /^Moscow/])
		await userEvent.click(map.getByRole('button', { name }).element().querySelector('.anchor')!);
	const { center } = cameraOf(camera);
	const [west, north] = exploration.linePositions[0]!;
	expect([west < center[0]!, north > center[1]!]).toEqual([true, true]);
	expect(exploration.line.slice(1)).toEqual(['minsk', 'moscow']);
	(canvas.element() as HTMLElement).focus();
	await userEvent.keyboard('{Enter}');
	const [lon, lat] = exploration.linePositions[3]!;
	expect([lon, lat]).toEqual([expect.closeTo(center[0]!, 1), expect.closeTo(center[1]!, 1)]);
	await userEvent.keyboard('{Backspace}');
	expect(exploration.line).toHaveLength(3);
	expect(cameraOf(exploration.addressOfView).center, 'the map stays').toEqual(center);

	await userEvent.keyboard('{Escape}');
	await expect.element(draw).toHaveAttribute('aria-pressed', 'false');
	expect(exploration.view).toBe('measure');
	await userEvent.click(map.getByRole('button', { name: /^Beijing/ }));
	expect(addresses).toEqual(['?place=beijing']);
});

/** Where an address sets the map. */
function cameraOf(address: string) {
	const [lon, lat] = new URLSearchParams(address).get('at')!.split(',').map(Number);
	return { center: [lon, lat] };
}
