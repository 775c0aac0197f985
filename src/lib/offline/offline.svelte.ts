import { ask, recall, register, remember, scopeOf, workers } from './site-worker';
import { cachesOf, type Told } from './stored';

export type OfflineStatus =
	'unsupported' | 'off' | 'idle' | 'storing' | 'ready' | 'update' | 'full' | 'failed';

/** What is kept on this device of the site, and what the reader can do about it. */
export class Offline {
	readonly #script: string;
	/** `null` until it is known. */
	status = $state<OfflineStatus | null>(null);
	/** Files stored, of how many, and the size of all that is stored. */
	progress = $state.raw({ done: 0, total: 0, bytes: 0 });

	/** @param script - address of the worker that stores the site */
	constructor(script: string) {
		this.#script = script;
	}

	/**
	 * Follows what is going on.
	 *
	 * @returns how to stop it
	 */
	watch(): () => void {
		const container = workers();
		if (!container) {
			this.status = 'unsupported';
			return () => {};
		}
		const hear = ({ data, source }: MessageEvent) => void this.#hear(data as Told, source);
		const look = () => void this.#look();
		container.addEventListener('message', hear);
		container.addEventListener('controllerchange', look);
		container.startMessages();
		look();
		return () => {
			container.removeEventListener('message', hear);
			container.removeEventListener('controllerchange', look);
		};
	}

	async #look(): Promise<void> {
		const registration = await workers()?.getRegistration();
		if (registration) this.#follow(registration);
		if (registration?.active) ask(registration.active, 'tell');
		else {
			const isBegun = registration?.installing ?? registration?.waiting;
			this.status = isBegun ? 'storing' : (recall() ?? 'idle');
		}
	}

	/** Hears of a new version that has been stored. */
	#follow(registration: ServiceWorkerRegistration): void {
		registration.onupdatefound = () => {
			const { installing } = registration;
			if (installing) installing.onstatechange = () => void this.#look();
		};
		if (registration.installing) registration.onupdatefound(new Event('updatefound'));
	}

	async #hear(told: Told, source: MessageEventSource | null): Promise<void> {
		const registration = await workers()?.getRegistration();
		const isNext = registration?.active && source === registration.installing;
		if (isNext) return;
		if (told.state === 'storing') this.progress = told;
		if (told.state === 'ready') this.progress = { ...this.progress, bytes: told.bytes };
		if (told.state === 'full') remember('full');
		this.status = told.state === 'ready' && registration?.waiting ? 'update' : told.state;
	}

	/** Stores the site, as the reader asks, and asks the browser to let it stay. */
	async keep(): Promise<void> {
		remember(null);
		this.status = 'storing';
		this.progress = { done: 0, total: 0, bytes: 0 };
		try {
			await Promise.all([navigator.storage?.persist?.(), register(this.#script)]);
		} catch {
			this.status = 'failed';
			return;
		}
		await this.#look();
	}

	/** Removes all that is stored, and stores nothing more until the reader asks for it. */
	async remove(): Promise<void> {
		remember('off');
		const scope = scopeOf(this.#script);
		const registrations = (await workers()?.getRegistrations()) ?? [];
		for (const registration of registrations)
			if (registration.scope === scope) await registration.unregister();
		for (const name of await caches.keys())
			if (name.startsWith(cachesOf(scope))) await caches.delete(name);
		this.status = 'off';
	}

	/** Loads the page anew, in the version that is waiting. */
	async update(): Promise<void> {
		const container = workers()!;
		container.addEventListener('controllerchange', () => location.reload(), { once: true });
		const registration = await container.getRegistration();
		if (registration?.waiting) ask(registration.waiting, 'take over');
		else location.reload();
	}
}
