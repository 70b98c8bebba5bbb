/* What only the browser can do: keys, scroll position, the clipboard, and what is being typed. */
const PREFIX = 'mesa:escrito:';

function typing(target) {
	const path = target && target.composedPath ? target.composedPath()[0] : null;
	return path && (path.isContentEditable || /^(input|textarea|select)$/i.test(path.tagName || ''));
}

document.addEventListener('keydown', (event) => {
	if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !typing(event)) {
		const field = document.querySelector('.buscar');
		if (field && !field.hidden) {
			event.preventDefault();
			field.focus();
		}
	}
});

window.mesa = {

	/* tells the server when the grid leaves its top and when it comes back */
	watchTop(grid) {
		const table = grid.shadowRoot && grid.shadowRoot.querySelector('#table');
		if (!table) {
			requestAnimationFrame(() => window.mesa.watchTop(grid));
			return;
		}
		if (table.mesaWatched) {
			return;
		}
		table.mesaWatched = true;
		let top = true;
		table.addEventListener('scroll', () => {
			const now = table.scrollTop < 24;
			if (now !== top) {
				top = now;
				grid.dispatchEvent(new CustomEvent('mesa-top', { detail: now }));
			}
		}, { passive: true });
	},

	copy(text) {
		if (navigator.clipboard) {
			navigator.clipboard.writeText(text).catch(() => {});
		}
	},

	/* what is typed stays in this window, by request, until it was sent: it outlives a sign-in */
	keep(field, id) {
		const key = PREFIX + id;
		field.mesaKey = key;
		const before = sessionStorage.getItem(key);
		if (before) {
			field.value = before;
			field.dispatchEvent(new CustomEvent('value-changed', { detail: { value: before } }));
			field.dispatchEvent(new Event('input', { bubbles: true }));
		}
		if (!field.mesaKept) {
			field.mesaKept = true;
			field.addEventListener('input', () => {
				if (field.value) {
					sessionStorage.setItem(field.mesaKey, field.value);
				}
				else {
					sessionStorage.removeItem(field.mesaKey);
				}
			});
		}
	},

	forget(field) {
		if (field.mesaKey) {
			sessionStorage.removeItem(field.mesaKey);
		}
	}

};
