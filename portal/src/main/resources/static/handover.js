(() => {
	"use strict";
	// Behind the # the code reached no server; it goes from the address into the form and from there once to us.
	const field = document.getElementById("code");
	const code = decodeURIComponent(location.hash.slice(1));
	if (field && /^[0-9A-Za-z]{20,40}$/.test(code)) {
		field.value = code;
		history.replaceState(null, "", location.pathname);
		document.getElementById("show").focus();
	}
})();
