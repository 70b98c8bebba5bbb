(() => {
	"use strict";
	// the table of people: saved as they type; what comes back is what is wrong, never what was typed
	const form = document.querySelector("form.sheet");
	if (!form) {
		return;
	}
	const rows = document.getElementById("filas");
	const blank = document.getElementById("renglon");
	const saved = document.getElementById("guardado");
	const most = 500;
	const say = (text, ...words) => words.reduce((said, word, at) => said.replace(`{${at}}`, word), text);
	const lines = () => [...rows.querySelectorAll("tr:not(.why)")];
	const cells = (line) => [...line.querySelectorAll("td[data-l] :is(input,select)")];
	let dirty = false;
	let busy = false;
	let halted = false;
	let ended = false;
	let timer;
	let submitter;
	let full = 0;

	const state = (text) => {
		if (saved.textContent !== text) {
			saved.textContent = text;
		}
	};
	const blame = (control, fault) => {
		const cell = control.closest("td");
		cell.querySelector(".err")?.remove();
		if (fault) {
			cell.append(fault);
			control.setAttribute("aria-invalid", "true");
			control.setAttribute("aria-describedby", fault.id);
		}
		else {
			control.removeAttribute("aria-invalid");
			control.removeAttribute("aria-describedby");
		}
	};
	// of what was to be corrected, what still is
	const summarise = (fresh) => {
		const place = document.getElementById("resumen");
		if (fresh) {
			place.replaceChildren(fresh);
			return;
		}
		place.querySelectorAll("li a").forEach((link) => {
			if (!document.getElementById(link.hash.slice(1))?.hasAttribute("aria-invalid")) {
				link.parentElement.remove();
			}
		});
		const left = place.querySelectorAll("li").length + Number(place.querySelector("[data-more]")?.dataset.more || 0);
		const heading = place.querySelector("h2");
		if (left === 0) {
			place.replaceChildren();
		}
		else if (heading) {
			heading.textContent = left === 1 ? heading.dataset.one : say(heading.dataset.many, left);
		}
	};
	const heard = (answer) => {
		form.elements.tag.value = answer.dataset.tag;
		document.getElementById("cuenta").replaceWith(answer.querySelector("#cuenta"));
		document.getElementById("distinto").replaceChildren(...answer.querySelectorAll("#cambios"));
		const faults = new Map([...answer.querySelectorAll(":scope > .err")].map((fault) => [fault.id, fault]));
		lines().forEach((line) => cells(line).forEach((control) => {
			// what is missing was asked for already, and is still missing
			const told = control.closest("td").querySelector(".err");
			if (!told || control.value !== "" || faults.has(`${control.id}-e`)) {
				blame(control, faults.get(`${control.id}-e`));
			}
		}));
		summarise(answer.querySelector("#errores"));
		// nobody's rows are overwritten unless somebody says so
		halted = "stale" in answer.dataset;
		dirty = dirty || halted;
		state(halted || answer.querySelector("#errores") ? form.dataset.unsaved : answer.dataset.saved + (full > 0 ? `. ${say(form.dataset.full, full)}` : ""));
		full = 0;
	};
	// without a session nothing is sent, for a form this large might not be kept; the next session's token is fetched
	const outside = (out) => {
		ended = halted = out;
		if (out) {
			const link = document.createElement("a");
			link.href = location.pathname;
			link.target = "_blank";
			link.textContent = form.dataset.again;
			saved.replaceChildren(`${form.dataset.ended} `, link);
		}
		else {
			state(form.dataset.failed);
			later(8000);
		}
	};
	const renew = async () => {
		try {
			const answer = await fetch(location.pathname, { redirect: "manual", headers: { Accept: "text/html" } });
			const page = answer.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
			const token = page?.querySelector("form.sheet [name=_csrf]");
			if (token) {
				document.querySelectorAll("[name=_csrf]").forEach((field) => field.value = token.value);
				ended = halted = false;
			}
		}
		catch {
			// it is said already that nothing is saved
		}
		return !ended;
	};
	document.addEventListener("visibilitychange", async () => !document.hidden && ended && await renew() && save());
	const later = (wait) => {
		clearTimeout(timer);
		timer = setTimeout(save, wait);
	};
	async function save() {
		clearTimeout(timer);
		if (busy || halted || !dirty) {
			return;
		}
		busy = true;
		dirty = false;
		state(form.dataset.saving);
		try {
			const answer = await fetch(form.dataset.save, { method: "POST", headers: { "HX-Request": "true" }, body: new URLSearchParams(new FormData(form)) });
			const part = answer.ok || answer.status === 409
				? new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("resultado") : null;
			if (part && "gone" in part.dataset) {
				halted = true;
				saved.replaceChildren(...part.childNodes);
			}
			else if (part) {
				heard(part);
			}
			else {
				dirty = true;
				outside(answer.status === 401 || answer.status === 403);
			}
		}
		catch {
			dirty = true;
			state(form.dataset.failed);
			later(8000);
		}
		busy = false;
		if (submitter) {
			const button = submitter;
			submitter = undefined;
			form.requestSubmit(button);
		}
		else if (dirty && !halted) {
			later(1500);
		}
	}
	const changed = () => {
		dirty = true;
		if (!halted) {
			state(form.dataset.unsaved);
			later(1200);
		}
	};
	form.addEventListener("input", changed);
	form.addEventListener("change", changed);
	// a save on its way is waited for: it would make the next one look late
	form.addEventListener("submit", async (event) => {
		const button = event.submitter || form.querySelector("button");
		if (busy) {
			event.preventDefault();
			submitter = button;
			return;
		}
		if (ended) {
			event.preventDefault();
			if (await renew()) {
				form.requestSubmit(button);
			}
			else {
				saved.querySelector("a")?.focus();
			}
			return;
		}
		dirty = false;
		halted = true;
	});
	addEventListener("beforeunload", (event) => dirty && event.preventDefault());
	addEventListener("pageshow", (event) => event.persisted && location.reload());

	const renumber = () => lines().forEach((line, at) => {
		line.querySelector("th span").textContent = at + 1;
		cells(line).forEach((control) => control.setAttribute("aria-label", say(form.dataset.label, control.closest("td").dataset.l, at + 1)));
		const remove = line.querySelector("[name=remove] .sr");
		if (remove) {
			remove.textContent = remove.textContent.replace(/\d+|NUMERO/, at + 1);
		}
	});
	let next = Math.max(-1, ...lines().map((line) => Number(line.querySelector("[name=row]").value)));
	const append = () => {
		next += 1;
		const line = blank.content.firstElementChild.cloneNode(true);
		line.querySelectorAll("[id],[name],[value]").forEach((part) => ["id", "name", "value"].forEach((name) => {
			if (part.hasAttribute(name)) {
				part.setAttribute(name, part.getAttribute(name).replace("NUEVO", next));
			}
		}));
		rows.append(line);
		return line;
	};
	const add = () => {
		const line = append();
		renumber();
		return line;
	};
	form.addEventListener("click", (event) => {
		const button = event.target.closest("button");
		if (!blank || !button) {
			return;
		}
		if (button.name === "remove") {
			event.preventDefault();
			const line = button.closest("tr");
			const near = line.nextElementSibling || line.previousElementSibling || add();
			line.remove();
			renumber();
			cells(near)[0].focus();
			changed();
		}
		else if (button.value === "add") {
			event.preventDefault();
			if (lines().length < most) {
				cells(add())[0].focus();
			}
			else {
				state(say(form.dataset.full, 1));
			}
		}
	});
	// Enter goes down, as in a spreadsheet
	rows.addEventListener("keydown", (event) => {
		if (event.key !== "Enter" || event.isComposing || event.target.closest("button")) {
			return;
		}
		event.preventDefault();
		const line = event.target.closest("tr");
		const below = lines()[lines().indexOf(line) + 1] || (blank && lines().length < most ? add() : null);
		below?.querySelectorAll("td[data-l] :is(input,select)")[cells(line).indexOf(event.target)].focus();
	});

	// what was copied from a spreadsheet: cells between tabs, those with a line break between quotes
	const table = (text) => {
		const all = [[]];
		const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r?\n|\r|$)/gy;
		for (let found = cell.exec(text); found; found = cell.exec(text)) {
			all.at(-1).push((found[1] !== undefined ? found[1].replaceAll('""', '"') : found[2]).trim());
			if (found[3] === "") {
				break;
			}
			if (found[3] !== "\t") {
				all.push([]);
			}
		}
		return all.filter((line) => line.some((value) => value !== ""));
	};
	const plain = (text) => text.normalize("NFD").replace(/[\u0300-\u036f\W_]/g, "").toLowerCase();
	const fill = (control, value) => {
		if (control.type === "checkbox") {
			control.checked = /^(1|x|si|yes|s|y|true|verdadero)$/.test(plain(value));
		}
		else if (control.tagName === "SELECT") {
			const option = [...control.options].find((one) => plain(one.textContent) === plain(value) || one.value === value);
			control.value = (option || control.appendChild(new Option(value, value))).value;
		}
		else {
			control.value = value;
		}
	};
	rows.addEventListener("paste", (event) => {
		const text = event.clipboardData.getData("text/plain");
		const start = event.target.closest("tr");
		if (!start || !/[\t\n]/.test(text.trim()) || !event.target.closest("td")) {
			return;
		}
		event.preventDefault();
		const headings = new Set(cells(start).map((control) => plain(control.closest("td").dataset.l)));
		let pasted = table(text);
		if (pasted.length && pasted[0].some((value) => headings.has(plain(value))) && pasted[0].every((value) => !/\d/.test(value))) {
			pasted = pasted.slice(1);
		}
		const there = lines();
		const first = there.indexOf(start);
		const column = cells(start).indexOf(event.target);
		let placed = 0;
		pasted.forEach((values, at) => {
			if (!there[first + at] && blank && there.length < most) {
				there.push(append());
			}
			const line = there[first + at];
			if (line) {
				const targets = cells(line);
				values.forEach((value, place) => targets[column + place] && fill(targets[column + place], value));
				placed += 1;
			}
		});
		if (blank) {
			renumber();
		}
		changed();
		full = pasted.length - placed;
		state(full > 0 ? say(form.dataset.full, full) : say(form.dataset.pasted, placed));
	});
	document.getElementById("pegar").hidden = false;
})();
