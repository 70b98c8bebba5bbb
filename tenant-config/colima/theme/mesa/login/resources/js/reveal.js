for (const button of document.querySelectorAll(".reveal button")) {
	const field = document.getElementById(button.getAttribute("aria-controls"));
	const show = button.textContent;
	button.hidden = false;
	button.addEventListener("click", () => {
		const visible = field.type === "password";
		field.type = visible ? "text" : "password";
		button.setAttribute("aria-pressed", visible);
		button.textContent = visible ? button.dataset.hide : show;
	});
}
for (const form of document.forms) {
	form.addEventListener("submit", (event) => {
		if (form.dataset.sent) {
			event.preventDefault();
		}
		form.dataset.sent = "true";
	});
}
window.addEventListener("pageshow", () => {
	for (const form of document.forms) {
		delete form.dataset.sent;
	}
});
