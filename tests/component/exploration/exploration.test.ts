import { describe, expect, test } from 'vitest';
import { isEventMarked, isPlacePointed, isPlaceSelected } from '../../../src/lib/exploration/marks';
import { isPlaceShown } from '../../../src/lib/exploration/marks';
import { explore } from '../explorations';

describe('going through a story', () => {
	test('choosing an event is one entry of the history', () => {
		const { exploration, addresses } = explore();
		exploration.selectEvent('road-bridge');
		exploration.selectEvent('road-bridge');
		expect(exploration.event?.id).toBe('road-bridge');
		expect(addresses).toEqual(['?event=road-bridge']);
	});

	test('an address is taken over without an entry', () => {
		const { exploration, addresses } = explore();
		exploration.open('?place=pyongyang&line=pyongyang;kursk');
		expect(exploration.place?.id).toBe('pyongyang');
		expect(exploration.line).toEqual(['pyongyang', 'kursk']);
		expect(addresses).toEqual([]);
	});

	test('next and previous walk the events in the article’s order, and stop at the ends', () => {
		const { exploration } = explore();
		exploration.step(1);
		expect(exploration.event?.id).toBe('choe-in-moscow');
		exploration.step(1);
		expect(exploration.event?.id).toBe('choe-in-minsk');
		exploration.step(-1);
		exploration.step(-1);
		expect(exploration.event?.id).toBe('choe-in-moscow');
		exploration.selectEvent('moscow-exhibition');
		exploration.step(1);
		expect(exploration.event?.id).toBe('moscow-exhibition');
	});

	test('from the overview, previous goes to the last event', () => {
		const { exploration } = explore();
		exploration.step(-1);
		expect(exploration.event?.id).toBe('moscow-exhibition');
	});

	test('back leads from an event to the place it was opened from, and on to the overview', () => {
		const { exploration, addresses } = explore();
		exploration.selectPlace('beijing');
		exploration.follow('?event=beijing-parade&place=beijing');
		exploration.back();
		expect([exploration.event, exploration.place?.id]).toEqual([null, 'beijing']);
		exploration.back();
		expect([exploration.event, exploration.place]).toEqual([null, null]);
		expect(addresses).toEqual([
			'?place=beijing',
			'?event=beijing-parade&place=beijing',
			'?place=beijing',
			'?'
		]);
	});

	test('back from the overview is no entry', () => {
		const { exploration, addresses } = explore();
		exploration.back();
		expect(addresses).toEqual([]);
	});

	test('what an address asks for and the story lacks is told', () => {
		const { exploration } = explore();
		exploration.open('?event=gone');
		expect(exploration.missing).toEqual({ kind: 'event', id: 'gone' });
		expect(exploration.event).toBeNull();
		exploration.open('?place=nowhere');
		expect(exploration.missing).toEqual({ kind: 'place', id: 'nowhere' });
	});
});

describe('pointing', () => {
	test('at a place marks its events, and at an event its places', () => {
		const { exploration } = explore();
		const marked = () =>
			exploration.story.events.filter((event) => isEventMarked(exploration, event));
		exploration.point({ place: 'wonsan' });
		expect(marked().map(({ id }) => id)).toEqual(['lavrov-in-wonsan']);
		exploration.point({ event: 'beijing-parade' });
		expect(isPlacePointed(exploration, 'tiananmen')).toBe(true);
		expect(isPlacePointed(exploration, 'wonsan')).toBe(false);
		exploration.point(null);
		expect(marked()).toEqual([]);
	});

	test('at the Kursk event does not mark the city of Kursk', () => {
		const { exploration } = explore();
		exploration.selectEvent('troops-in-kursk');
		expect(isPlaceSelected(exploration, 'sudzha')).toBe(true);
		expect(isPlaceSelected(exploration, 'kursk')).toBe(false);
	});

	test('ends when something is chosen', () => {
		const { exploration } = explore();
		exploration.point({ place: 'wonsan' });
		exploration.selectEvent('road-bridge');
		expect(isPlacePointed(exploration, 'wonsan')).toBe(false);
	});
});

describe('choosing what is shown', () => {
	test('is no entry of the history, and stays when something else is opened', () => {
		const { exploration, addresses } = explore();
		exploration.sift({ themes: ['cultural'] });
		exploration.selectEvent('moscow-exhibition');
		exploration.back();
		expect(addresses).toEqual(['?event=moscow-exhibition&themes=cultural', '?themes=cultural']);
		exploration.showAll();
		expect(exploration.address).toBe('?');
	});

	test('steps go through the events shown', () => {
		const { exploration } = explore();
		exploration.sift({ themes: ['economic'] });
		exploration.step(1);
		expect(exploration.event?.id).toBe('shared-border');
		exploration.selectEvent('choe-in-moscow');
		exploration.step(-1);
		expect(exploration.event?.id).toBe('choe-in-moscow');
		exploration.step(1);
		expect(exploration.event?.id).toBe('shared-border');
	});

	test('a place is shown with any of its events', () => {
		const { exploration } = explore();
		exploration.sift({ themes: ['cultural'] });
		expect(isPlaceShown(exploration, 'moscow')).toBe(true);
		expect(isPlaceShown(exploration, 'beijing')).toBe(false);
	});

	test('does not change the line that is measured, so that the map is not drawn anew', () => {
		const { exploration } = explore();
		exploration.open('?view=measure&line=kursk;35.2,51.1');
		const { linePositions } = exploration;
		exploration.sift({ from: '2025-01' });
		expect(exploration.linePositions).toBe(linePositions);
	});

	test('stays when the reader goes back in the history', () => {
		const { exploration } = explore();
		exploration.sift({ from: '2025-01' });
		exploration.revisit('?event=road-bridge&themes=cultural');
		expect(exploration.address).toBe('?event=road-bridge&from=2025-01');
	});

	test('a measured line keeps the view, and is no entry of the history', () => {
		const { exploration, addresses } = explore();
		exploration.follow('?view=measure');
		exploration.measure(['kursk', [35.2, 51.1]]);
		expect(exploration.address).toBe('?view=measure&line=kursk;35.2,51.1');
		exploration.measure([]);
		expect(addresses).toEqual(['?view=measure']);
	});
});

describe('how the map is drawn', () => {
	const at = { center: [130.65, 42.38] as [number, number], zoom: 12 };

	test('stays when something else is opened, and is no entry of the history by itself', () => {
		const { exploration, addresses } = explore();
		exploration.show({ palette: 'night', names: 'local' });
		exploration.selectEvent('road-bridge');
		exploration.show({ names: undefined });
		exploration.back();
		expect(addresses).toEqual(['?event=road-bridge&palette=night&names=local', '?palette=night']);
	});

	test('where the map was moved by hand is kept until something else is opened', () => {
		const { exploration, addresses } = explore();
		exploration.selectEvent('road-bridge');
		const { look } = exploration;
		exploration.moveTo(at);
		expect(exploration.at).toEqual(at);
		expect(exploration.address).toBe('?event=road-bridge&at=130.65,42.38,12');
		expect(exploration.look).toBe(look);
		exploration.selectEvent('shared-border');
		expect(exploration.at).toBeNull();
		expect(addresses).toEqual(['?event=road-bridge', '?event=shared-border']);
	});

	test('choosing what is open brings the map back to it', () => {
		const { exploration } = explore();
		exploration.selectEvent('road-bridge');
		exploration.moveTo(at);
		const { look } = exploration;
		exploration.selectEvent('road-bridge');
		expect(exploration.at).toBeNull();
		expect(exploration.look).not.toBe(look);
		expect(exploration.address).toBe('?event=road-bridge');
	});

	test('stays when the reader goes back in the history', () => {
		const { exploration } = explore();
		exploration.show({ palette: 'projector' });
		exploration.revisit('?event=road-bridge&palette=night&names=local');
		expect(exploration.event?.id).toBe('road-bridge');
		expect(exploration.address).toBe('?event=road-bridge&palette=projector');
	});

	test('an entry of the history with another place of the map moves it there', () => {
		const { exploration } = explore();
		exploration.selectEvent('road-bridge');
		exploration.moveTo(at);
		const { look } = exploration;
		exploration.revisit('?event=road-bridge');
		expect(exploration.look).not.toBe(look);
	});

	test('is the same object until it changes', () => {
		const { exploration } = explore();
		exploration.show({ palette: 'night' });
		const { display } = exploration;
		exploration.moveTo(at);
		exploration.selectEvent('road-bridge');
		expect(exploration.display).toBe(display);
	});

	test('back leaves an event that does not exist', () => {
		const { exploration, addresses } = explore();
		exploration.open('?event=nothing');
		exploration.back();
		expect(exploration.missing).toBeNull();
		expect(addresses).toEqual(['?']);
	});
});
