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

/* Esc closes the open request, unless something lies over it or may do so with the next answer: that closes
   first, by itself. Seen before it does, for afterwards nobody knows that it was open. */
const OVER = ['dialog', 'popover', 'combo-box', 'multi-select-combo-box', 'context-menu', 'menu-bar-submenu']
	.map((name) => `vaadin-${name}[opened]`).concat('vaadin-app-layout[overlay][drawer-opened]').join();

window.addEventListener('keydown', (event) => {
	const close = document.querySelector('.d-tope .cerrar');
	const awaited = Object.values(window.Vaadin.Flow.clients).some((client) => client.isActive && client.isActive());
	if (event.key === 'Escape' && close && !awaited && !document.querySelector(OVER)) {
		close.click();
	}
}, true);

function store(field) {
	if (field.value) {
		sessionStorage.setItem(field.mesaKey, JSON.stringify({ text: field.value, reader: field.mesaReader }));
	}
	else {
		sessionStorage.removeItem(field.mesaKey);
	}
}

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

	/* what is typed stays in this window, by person and request, until it was sent: it outlives the end of
	   a session, but not another person's sign-in. Gives back who was to read it. */
	keep(field, person, id) {
		window.mesa.forgetAll(person);
		field.mesaKey = PREFIX + person + ':' + id;
		const before = JSON.parse(sessionStorage.getItem(field.mesaKey));
		field.mesaReader = before && before.reader;
		if (before) {
			field.value = before.text;
			field.dispatchEvent(new CustomEvent('value-changed', { detail: { value: before.text } }));
			field.dispatchEvent(new Event('input', { bubbles: true }));
		}
		if (!field.mesaKept) {
			field.mesaKept = true;
			field.addEventListener('input', () => store(field));
		}
		return field.mesaReader;
	},

	/* who is to read what is typed: a note must not come back as a message */
	readBy(field, reader) {
		field.mesaReader = reader;
		store(field);
	},

	forget(field) {
		sessionStorage.removeItem(field.mesaKey);
	},

	/* what was chosen and typed about one of many things on a page: kept as above, but for several fields */
	put(person, id, text, reader) {
		sessionStorage.setItem(PREFIX + person + ':' + id, JSON.stringify({ text, reader }));
	},

	take(person, id) {
		sessionStorage.removeItem(PREFIX + person + ':' + id);
	},

	/* everything that was kept of things whose id begins so, by the rest of the id */
	kept(person, id) {
		const begin = PREFIX + person + ':' + id;
		return Object.fromEntries(Object.keys(sessionStorage)
			.filter((key) => key.startsWith(begin))
			.map((key) => [key.slice(begin.length), JSON.parse(sessionStorage.getItem(key))]));
	},

	/* forgets what was typed in this window, but for what one person typed */
	forgetAll(but) {
		Object.keys(sessionStorage)
			.filter((key) => key.startsWith(PREFIX) && !(but && key.startsWith(PREFIX + but + ':')))
			.forEach((key) => sessionStorage.removeItem(key));
	}

};
