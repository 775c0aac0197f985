import type { Attachment } from 'svelte/attachments';

const steps: Record<string, (at: number, count: number) => number> = {
	ArrowRight: (at, count) => (at + 1) % count,
	ArrowLeft: (at, count) => (at - 1 + count) % count,
	Home: () => 0,
	End: (_, count) => count - 1
};

/**
 * Makes the buttons of a toolbar one stop of Tab: arrows left and right, Home and End go from one to another,
 * and Tab comes back to the last one (ARIA Authoring Practices, toolbar).
 */
export const roving: Attachment<HTMLElement> = (toolbar) => {
	const buttons = [...toolbar.querySelectorAll('button')];

	function stopAt(stop: EventTarget | null) {
		for (const button of buttons) button.tabIndex = button === stop ? 0 : -1;
	}

	function onkeydown(press: KeyboardEvent) {
		const at = buttons.indexOf(press.target as HTMLButtonElement);
		const step = steps[press.key];
		if (at < 0 || !step || press.altKey || press.ctrlKey || press.metaKey || press.shiftKey) return;
		press.preventDefault();
		buttons[step(at, buttons.length)]!.focus();
	}

	const onfocusin = ({ target }: FocusEvent) => stopAt(target);

	stopAt(buttons[0]!);
	toolbar.addEventListener('keydown', onkeydown);
	toolbar.addEventListener('focusin', onfocusin);
	return () => {
		toolbar.removeEventListener('keydown', onkeydown);
		toolbar.removeEventListener('focusin', onfocusin);
	};
};
