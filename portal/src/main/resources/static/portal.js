(() => {
	"use strict";
	// also what the server put back: it comes as a field's own value, and is the person's all the same
	const typed = (form) => [...form.elements].some((field) => (field.type === "radio" || field.type === "checkbox")
		? field.checked
		: (field.type !== "hidden" && field.type !== "search" && "defaultValue" in field && field.value.trim() !== ""));
	const typing = (region) => [...region.querySelectorAll("form[method=post]")].some(typed);

	// counters
	const count = (field) => {
		const hint = field.closest(".field").querySelector(".count");
		const length = field.value.trim().length;
		const most = Number(field.dataset.count);
		const number = (value) => value.toLocaleString(document.documentElement.lang);
		hint.textContent = hint.dataset.text.replace("{0}", number(length)).replace("{1}", number(most));
		hint.classList.toggle("over", length > most);
	};
	const counts = (root) => root.querySelectorAll("[data-count]").forEach(count);
	document.addEventListener("input", (event) => event.target.matches("[data-count]") && count(event.target));
	counts(document);

	// a summary of errors is read first
	const summary = document.querySelector("#errores, #cambios");
	if (summary) {
		summary.focus();
	}

	// a second click sends nothing
	document.addEventListener("submit", (event) => {
		const form = event.target;
		if (form.dataset.sent && Date.now() - Number(form.dataset.sent) < 5000) {
			event.preventDefault();
		}
		else if (event.submitter && "once" in event.submitter.dataset) {
			form.dataset.sent = Date.now();
		}
	});
	addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent));

	// Enter in the search of people searches, and sends nothing
	document.addEventListener("keydown", (event) => {
		if (event.key === "Enter" && event.target.id === "query") {
			event.preventDefault();
			event.target.closest(".search").querySelector("button").click();
		}
	});

	// what is being typed stays; its version follows as long as the question is the same
	document.body.addEventListener("htmx:oobBeforeSwap", (event) => {
		const region = event.detail.target;
		if (region.id !== "tarea" || !typing(region)) {
			return;
		}
		event.detail.shouldSwap = false;
		const fresh = event.detail.fragment.querySelector("#tarea") || event.detail.fragment;
		const task = fresh.dataset ? fresh.dataset.task : fresh.firstElementChild && fresh.firstElementChild.dataset.task;
		if (task === region.dataset.task) {
			["tag", "seen"].forEach((name) => {
				const now = fresh.querySelector(`[name=${name}]`);
				region.querySelector(`[name=${name}]`).value = now ? now.value : "";
			});
		}
		else {
			document.getElementById("novedad").hidden = false;
		}
	});
	document.body.addEventListener("htmx:afterSettle", () => counts(document));

	// a form that is filled in: reloading brings its draft back, and leaving it unsaved asks first
	const filing = document.querySelector("form.filing");
	let unsaved = false;
	if (filing) {
		filing.addEventListener("input", (event) => {
			unsaved = unsaved || event.target.id !== "query";
		});
		filing.addEventListener("submit", () => {
			unsaved = false;
		});
		document.body.addEventListener("htmx:afterSwap", (event) => {
			const draft = filing.elements.draft;
			if (event.detail.target.id === "avance" && draft && draft.value) {
				unsaved = false;
				history.replaceState(history.state, "", location.pathname + "?borrador=" + draft.value);
			}
		});
		addEventListener("beforeunload", (event) => unsaved && event.preventDefault());
	}
	document.body.addEventListener("htmx:afterRequest", (event) => {
		const saved = document.getElementById("guardado");
		if (event.detail.xhr.status === 401 || event.detail.xhr.status === 403) {
			show("ended");
			if (saved) {
				saved.textContent = live.dataset.endedTyping;
			}
		}
	});

	// files: each is sent by itself as soon as it is chosen, and the list comes back
	const say = (text, ...words) => words.reduce((said, word, at) => said.replace(`{${at}}`, word), text);
	const most = 10;
	const megabyte = 1048576;
	document.querySelectorAll(".plainly").forEach((plain) => plain.remove());
	document.querySelectorAll(".drop,[data-remove]").forEach((part) => part.hidden = false);
	const zone = document.querySelector(".drop");
	const token = () => document.querySelector("[name=_csrf]").value;
	const call = (method, address, body, heard, progress) => {
		const xhr = new XMLHttpRequest();
		xhr.open(method, address);
		xhr.setRequestHeader("X-CSRF-TOKEN", token());
		xhr.setRequestHeader("HX-Request", "true");
		if (progress) {
			xhr.setRequestHeader("Content-Type", "application/octet-stream");
			xhr.upload.addEventListener("progress", progress);
		}
		xhr.addEventListener("loadend", () => heard(xhr));
		xhr.send(body);
	};
	const listed = (html) => {
		const fresh = new DOMParser().parseFromString(html, "text/html").querySelector("#archivos");
		document.getElementById("archivos").replaceWith(fresh);
		fresh.querySelectorAll("[data-remove]").forEach((button) => button.hidden = false);
	};
	const refused = (row, html) => {
		row.querySelector("progress")?.remove();
		row.className = "err";
		row.setAttribute("role", "alert");
		row.innerHTML = "";
		const fault = new DOMParser().parseFromString(html, "text/html").querySelector(".err");
		row.append(...(fault ? fault.childNodes : [say(zone.dataset.failed)]));
	};
	const told = (row, text) => {
		row.className = "err";
		row.setAttribute("role", "alert");
		row.textContent = text;
	};
	// a form that has no draft yet gets one first
	const place = () => {
		const draft = filing && filing.elements.draft.value;
		return zone.dataset.files || (draft && location.pathname.replace(/solicitar\/.*/, `borradores/${draft}/archivos`));
	};
	const holder = (then) => {
		if (place()) {
			then(place());
			return;
		}
		const saved = (event) => {
			if (event.detail.target.id === "avance") {
				document.body.removeEventListener("htmx:afterRequest", saved);
				// what came is in the page only after this
				setTimeout(() => then(place()));
			}
		};
		document.body.addEventListener("htmx:afterRequest", saved);
		if (!filing.elements.files) {
			filing.insertAdjacentHTML("beforeend", '<input type="hidden" name="files" value="1">');
		}
		htmx.trigger("#avance", "mesa:save");
	};
	const queue = [];
	const send = (file, row, to, done) => call("PUT", `${to}/${crypto.randomUUID()}?nombre=${encodeURIComponent(file.name)}`, file, (xhr) => {
		if (xhr.status === 200) {
			listed(xhr.responseText);
			row.remove();
			zone.querySelector("[role=status]").textContent = say(zone.dataset.done, file.name);
		}
		else {
			refused(row, xhr.status < 500 && xhr.status !== 401 && xhr.status !== 403 ? xhr.responseText : "");
		}
		done();
	}, (event) => row.querySelector("progress").value = event.loaded / event.total);
	const next = () => {
		if (!queue.length || queue.busy) {
			return;
		}
		queue.busy = true;
		const [file, row] = queue.shift();
		const done = () => {
			queue.busy = false;
			next();
		};
		holder((to) => {
			if (to) {
				send(file, row, to, done);
			}
			else {
				told(row, zone.dataset.failed);
				done();
			}
		});
	};
	const choose = (files) => [...files].forEach((file) => {
		const row = document.createElement("p");
		zone.querySelector(".queue").append(row);
		const there = document.querySelectorAll("#archivos a[download]").length + queue.length + (queue.busy ? 1 : 0);
		if (there >= most) {
			told(row, say(zone.dataset.many, file.name));
		}
		else if (file.size > most * megabyte) {
			told(row, say(zone.dataset.large, file.name, (file.size / megabyte).toFixed(1)));
		}
		else {
			row.textContent = say(zone.dataset.sending, file.name);
			const bar = document.createElement("progress");
			bar.max = 1;
			bar.value = 0;
			bar.ariaLabel = row.textContent;
			row.append(bar);
			queue.push([file, row]);
			next();
		}
	});
	if (zone) {
		const input = zone.querySelector("input");
		input.addEventListener("change", () => {
			zone.querySelectorAll(".queue .err").forEach((row) => row.remove());
			choose(input.files);
			input.value = "";
		});
		zone.addEventListener("dragover", (event) => event.preventDefault());
		zone.addEventListener("drop", (event) => {
			event.preventDefault();
			choose(event.dataTransfer.files);
		});
	}
	document.addEventListener("click", (event) => {
		const button = event.target.closest("[data-remove]");
		if (button) {
			call("POST", button.dataset.remove, null, (xhr) => xhr.status === 200 && listed(xhr.responseText));
			zone.querySelector("input").focus();
		}
	});

	// a picture that cannot be drawn leaves no gap
	document.addEventListener("error", (event) => event.target.matches(".thumb") && event.target.remove(), true);

	// live: a notice says which request changed; the page fetches it anew as its person
	const live = document.getElementById("live");
	let stream;
	let lost = false;
	let wait = 5000;
	const icon = (name) => {
		const use = live.querySelector("use");
		use.setAttribute("href", use.getAttribute("href").replace(/#.*/, "#i-" + name));
	};
	function show(state) {
		live.hidden = false;
		live.dataset.state = state;
		live.querySelector("span").textContent = live.dataset[state === "ended" && typing(document) ? "endedTyping" : state];
		live.querySelector("a").hidden = state !== "ended";
		icon(state === "on" ? "live" : "offline");
	}
	const changed = (id) => {
		const request = document.querySelector("[data-request]");
		if (!request || id === "*" || request.dataset.request === id) {
			htmx.trigger(document.body, "mesa:change");
		}
	};
	const connect = () => {
		if (stream || live.dataset.state === "ended") {
			return;
		}
		stream = new EventSource(live.dataset.stream);
		stream.addEventListener("live", (event) => {
			wait = 5000;
			show(event.data === "on" ? "on" : "off");
			if (event.data === "on" && lost) {
				changed("*");
			}
			lost = event.data !== "on";
		});
		stream.addEventListener("change", (event) => changed(event.data));
		stream.addEventListener("end", () => {
			disconnect();
			show("ended");
		});
		stream.addEventListener("error", () => {
			lost = true;
			show("off");
			if (stream && stream.readyState === EventSource.CLOSED) {
				disconnect();
				askWhy();
			}
		});
	};
	// the browser does not say why it was refused: perhaps too many listen already, so ever more rarely;
	// but where nobody is signed in any more (the replica that knew them is gone) it is of no use to ask again
	const askWhy = () => {
		const asked = new AbortController();
		fetch(live.dataset.stream, { headers: { Accept: "text/event-stream" }, cache: "no-store", signal: asked.signal })
			.then((answer) => {
				asked.abort();
				if (answer.status === 401) {
					show("ended");
				}
			})
			.catch(() => {})
			.then(() => setTimeout(connect, wait + Math.random() * wait));
		wait = Math.min(2 * wait, 60000);
	};
	const disconnect = () => {
		if (stream) {
			stream.close();
			stream = undefined;
		}
	};
	if (live) {
		// hidden tabs let go of their connection: browsers allow six per host
		document.addEventListener("visibilitychange", () => {
			if (document.hidden) {
				disconnect();
				lost = true;
			}
			else {
				connect();
			}
		});
		addEventListener("pagehide", disconnect);
		connect();
	}
})();
