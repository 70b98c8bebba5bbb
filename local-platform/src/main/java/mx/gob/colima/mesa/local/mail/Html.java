package mx.gob.colima.mesa.local.mail;

import mx.gob.colima.mesa.local.report.Texts;

/**
 * What all pages share, and the one way of words into them.
 */
final class Html {

	static final String ENVELOPE = """
			<svg class="i" viewBox="0 0 24 24" aria-hidden="true"><path d="M3.5 6h17v12.500h-17zM3.5 7l8.5 6.500L20.5 7"/></svg>""";

	private Html() {
	}

	static String page(String title, String main) {
		return """
				<!doctype html>
				<html lang="%s">
				<head>
				<meta charset="utf-8">
				<meta name="viewport" content="width=device-width,initial-scale=1">
				<meta name="color-scheme" content="light dark">
				<title>%s · %s</title>
				<link rel="icon" href="data:,">
				<link rel="stylesheet" href="/correo.css">
				</head>
				<body>
				<a class="skip" href="#contenido">%s</a>
				<header class="head"><div class="wrap">
				<a class="mark" href="/"><b>%s</b><span><strong>%s</strong><small>%s</small></span></a>
				</div></header>
				<main id="contenido" class="wrap" tabindex="-1">
				%s</main>
				</body>
				</html>
				""".formatted(Texts.locale().toLanguageTag(), escape(title), text("mail.label"), text("mail.skip"),
				ENVELOPE, text("mail.label"), text("mail.owner"), main);
	}

	// A text of the platform's, ready for a page.
	static String text(String key, Object... arguments) {
		return escape(Texts.get(key, arguments));
	}

	// Also within an attribute.
	static String escape(String text) {
		return text.replace("&", "&amp;")
			.replace("<", "&lt;")
			.replace(">", "&gt;")
			.replace("\"", "&quot;")
			.replace("'", "&#39;");
	}

}
