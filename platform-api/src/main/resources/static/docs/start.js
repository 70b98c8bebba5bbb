/* Shows the document of this very server; nothing is asked of any other. */
"use strict";

const dark = matchMedia("(prefers-color-scheme: dark)");
const paint = () => document.documentElement.classList.toggle("dark-mode", dark.matches);
dark.addEventListener("change", paint);
paint();

SwaggerUIBundle({
	url: "/v3/api-docs",
	dom_id: "#reference",
	layout: "BaseLayout",
	deepLinking: true,
	docExpansion: "list",
	defaultModelsExpandDepth: 0,
	displayRequestDuration: true,
	filter: true,
	validatorUrl: null,
});
