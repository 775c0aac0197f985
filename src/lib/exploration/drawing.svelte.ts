/** Whether the reader is drawing a line on the map. It is not in the address. */
export class Drawing {
	#isOn = $state(false);

	get isOn(): boolean {
		return this.#isOn;
	}

	begin(): void {
		this.#isOn = true;
	}

	end(): void {
		this.#isOn = false;
	}
}
