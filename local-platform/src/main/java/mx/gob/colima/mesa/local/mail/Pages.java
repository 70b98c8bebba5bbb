package mx.gob.colima.mesa.local.mail;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

import mx.gob.colima.mesa.local.report.Texts;

/**
 * The pages of the inbox, which need no script.
 */
final class Pages {

	private static final int PER_PAGE = 50;

	private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Texts.locale())
		.withZone(ZoneId.of("America/Mexico_City"));

	/** Links leave the frame, which itself may go nowhere. */
	private static final String NEW_WINDOW = "<base target=\"_blank\">";

	String list(List<Mail> mails, String to, long wanted) {
		int pages = Math.max(1, Math.ceilDiv(mails.size(), PER_PAGE));
		int page = Math.clamp(wanted, 1, pages);
		List<Mail> shown = mails.subList((page - 1) * PER_PAGE, Math.min(mails.size(), page * PER_PAGE));
		String title = Texts.get("mail.list.title");
		StringBuilder main = new StringBuilder("<h1>%s</h1>\n<p class=\"hint\">%s %s</p>\n%s".formatted(
				Html.escape(title), Html.text("mail.nothing.leaves"), Html.text("mail.kept", Inbox.MOST), search(to)));
		if (shown.isEmpty()) {
			main.append(none(to));
		}
		else {
			main.append("<section aria-labelledby=\"cuantos\">\n<h2 id=\"cuantos\">%s</h2>\n"
				.formatted(Html.text("mail.count", mails.size())));
			main.append(
					shown.stream().map(Pages::row).collect(Collectors.joining("", "<ol class=\"list\">\n", "</ol>\n")));
			main.append("</section>\n").append(steps(to, page, pages));
		}
		return Html.page(title, main.toString());
	}

	String letter(Mail mail, Letter letter, boolean asText) {
		String subject = subject(mail);
		String main = """
				<p><a class="back" href="/">%s</a></p>
				<h1>%s</h1>
				<dl class="card kv">
				%s</dl>
				<nav class="row" aria-label="%s">%s<a class="btn alt" href="/mensajes/%d/original">%s</a></nav>
				%s""".formatted(Html.text("mail.back"), Html.escape(subject), facts(mail, letter),
				Html.text("mail.views"), other(mail, letter, asText), mail.id(), Html.text("mail.view.source"),
				body(letter, asText));
		return Html.page(subject, main);
	}

	String missing() {
		String title = Texts.get("mail.missing.title");
		return Html.page(title, "<h1>%s</h1>\n<p>%s</p>\n<p><a class=\"btn\" href=\"/\">%s</a></p>\n"
			.formatted(Html.escape(title), Html.text("mail.missing.text"), Html.text("mail.back")));
	}

	private static String search(String to) {
		String all = to.isEmpty() ? ""
				: "<a class=\"btn alt\" href=\"/\">%s</a>".formatted(Html.text("mail.search.all"));
		return """
				<form role="search" action="/">
				<label for="para">%s</label>
				<div class="search"><input id="para" name="para" type="search" autocomplete="off" value="%s">\
				<button class="btn">%s</button>%s</div>
				</form>
				""".formatted(Html.text("mail.search.label"), Html.escape(to), Html.text("mail.search.do"), all);
	}

	private static String none(String to) {
		String title = to.isEmpty() ? Html.text("mail.none.title") : Html.text("mail.none.found", to);
		String more = to.isEmpty() ? Html.text("mail.none.text") : Html.text("mail.none.found.text");
		return "<section class=\"card none\">%s<h2>%s</h2><p>%s</p></section>\n".formatted(Html.ENVELOPE, title, more);
	}

	private static String row(Mail mail) {
		return """
				<li><a href="/mensajes/%d"><span class="to">%s</span><strong>%s</strong>%s</a></li>
				""".formatted(mail.id(), Html.escape(to(mail)), Html.escape(subject(mail)), when(mail.date()));
	}

	private static String steps(String to, int page, int pages) {
		if (pages == 1) {
			return "";
		}
		return "<nav class=\"row between\" aria-label=\"%s\">%s<span>%s</span>%s</nav>\n".formatted(
				Html.text("mail.pages"), step(to, page - 1, pages, "mail.newer"), Html.text("mail.page", page, pages),
				step(to, page + 1, pages, "mail.older"));
	}

	private static String step(String to, int page, int pages, String key) {
		if (page < 1 || page > pages) {
			return "<span></span>";
		}
		return "<a class=\"btn alt\" href=\"/?para=%s&amp;pagina=%d\">%s</a>"
			.formatted(URLEncoder.encode(to, StandardCharsets.UTF_8), page, Html.text(key));
	}

	private static String facts(Mail mail, Letter letter) {
		String attachments = letter.attachments().stream().map(Html::escape).collect(Collectors.joining("<br>"));
		return fact("mail.from", Html.escape(mail.from())) + fact("mail.to", Html.escape(to(mail)))
				+ fact("mail.date", when(mail.date()))
				+ fact("mail.id", "<span class=\"mono\">" + Html.escape(mail.messageId()) + "</span>")
				+ (attachments.isEmpty() ? "" : fact("mail.attachments", attachments));
	}

	private static String fact(String key, String value) {
		return "<div><dt>%s</dt><dd>%s</dd></div>\n".formatted(Html.text(key), value);
	}

	private static String other(Mail mail, Letter letter, boolean asText) {
		if (letter.html() == null || letter.text() == null) {
			return "";
		}
		return asText
				? "<a class=\"btn alt\" href=\"/mensajes/%d\">%s</a>".formatted(mail.id(), Html.text("mail.view.html"))
				: "<a class=\"btn alt\" href=\"/mensajes/%d?ver=texto\">%s</a>".formatted(mail.id(),
						Html.text("mail.view.text"));
	}

	private static String body(Letter letter, boolean asText) {
		String words = letter.text();
		String html = letter.html();
		if (html != null && (!asText || words == null)) {
			return frame(html);
		}
		return (words != null) ? "<pre class=\"card\">%s</pre>\n".formatted(Html.escape(words))
				: "<p class=\"card\">%s</p>\n".formatted(Html.text("mail.wordless"));
	}

	// No token that lets scripts run, forms be sent or this page be left; what is clicked
	// opens elsewhere.
	private static String frame(String html) {
		return """
				<iframe class="letter" title="%s" sandbox="allow-popups allow-popups-to-escape-sandbox" \
				referrerpolicy="no-referrer" srcdoc="%s"></iframe>
				<p class="hint">%s</p>
				""".formatted(Html.text("mail.frame"), Html.escape(NEW_WINDOW + html), Html.text("mail.frame.hint"));
	}

	private static String when(Instant date) {
		return "<time datetime=\"%s\">%s</time>".formatted(date, WHEN.format(date));
	}

	private static String to(Mail mail) {
		return String.join(", ", mail.to());
	}

	private static String subject(Mail mail) {
		return mail.subject().isBlank() ? Texts.get("mail.subject.none") : mail.subject();
	}

}
