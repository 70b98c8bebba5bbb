package mx.gob.colima.mesa.admin.credential;

import java.io.OutputStream;
import java.util.Map;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.contract.credential.CredentialView;

/**
 * Hands out a letter that was made. It is kept for as long as the dialog is open, and
 * nowhere else.
 */
class LetterDialog extends Dialog {

	private static final Map<String, String> HARMLESS = Map.of("X-Content-Type-Options", "nosniff", "Cache-Control",
			"no-store", "Content-Security-Policy", "sandbox; default-src 'none'");

	LetterDialog(Phrases phrases, CredentialView row, byte[] letter) {
		addClassName("acto");
		setHeaderTitle(phrases.say("credentials.letter.ready"));
		setWidth("34rem");
		setMaxWidth("96vw");
		setCloseOnOutsideClick(false);
		Anchor download = new Anchor(bytes(row, letter), AttachmentType.DOWNLOAD,
				phrases.say("credentials.letter.download"));
		download.addClassName("boton");
		add(new Paragraph(phrases.say("credentials.letter.ready.about", row.name())), download,
				new Paragraph(phrases.say("credentials.letter.ready.print")));
		getFooter().add(new Button(phrases.say("close"), (event) -> close()));
	}

	private static DownloadHandler bytes(CredentialView row, byte[] letter) {
		return (event) -> {
			event.setFileName("carta-" + row.username() + ".pdf");
			event.setContentType("application/pdf");
			event.setContentLength(letter.length);
			HARMLESS.forEach(event.getResponse()::setHeader);
			try (OutputStream out = event.getOutputStream()) {
				out.write(letter);
			}
		};
	}

}
