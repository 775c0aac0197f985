const name = 'tumen:single-keys';

/** `true` where nothing is remembered, or nothing may be. */
function recall(): boolean {
	try {
		return typeof window === 'undefined' || localStorage.getItem(name) !== 'off';
	} catch {
		return true;
	}
}

/** What a reader has chosen for every story, on this device. */
class Preferences {
	#hasSingleKeys = $state(recall());

	constructor() {
		globalThis.window?.addEventListener('storage', () => (this.#hasSingleKeys = recall()));
	}

	/** Whether single characters, such as `/`, are shortcuts (WCAG 2.2, 2.1.4). */
	get hasSingleKeys(): boolean {
		return this.#hasSingleKeys;
	}

	set hasSingleKeys(value: boolean) {
		this.#hasSingleKeys = value;
		try {
			localStorage.setItem(name, value ? 'on' : 'off');
		} catch {
			// Where nothing may be remembered, the choice holds until the page is left.
		}
	}
}

export const preferences = new Preferences();
