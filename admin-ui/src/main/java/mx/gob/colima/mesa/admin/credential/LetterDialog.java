package mx.gob.colima.mesa.admin.credential;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Paragraph;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.look.SafeDownload;
import mx.gob.colima.mesa.contract.credential.CredentialView;

/**
 * Hands out a letter that was made. It is kept for as long as the dialog is open, and
 * nowhere else.
 */
class LetterDialog extends Dialog {

	LetterDialog(Phrases phrases, CredentialView row, byte[] letter) {
		addClassName("acto");
		setHeaderTitle(phrases.say("credentials.letter.ready"));
		setWidth("34rem");
		setMaxWidth("96vw");
		setCloseOnOutsideClick(false);
		Anchor download = new Anchor(SafeDownload.unkept("carta-" + row.username() + ".pdf", "application/pdf", letter),
				AttachmentType.DOWNLOAD, phrases.say("credentials.letter.download"));
		download.addClassName("boton");
		add(new Paragraph(phrases.say("credentials.letter.ready.about", row.name())), download,
				new Paragraph(phrases.say("credentials.letter.ready.print")));
		getFooter().add(new Button(phrases.say("close"), (event) -> close()));
	}

}
