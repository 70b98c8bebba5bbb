package mx.gob.colima.mesa.admin.officeholder;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Objects;
import java.util.stream.Stream;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadMetadata;
import mx.gob.colima.mesa.admin.client.ApiProblemException;
import mx.gob.colima.mesa.admin.client.ApiUnavailableException;
import mx.gob.colima.mesa.admin.client.Caller;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.look.BoundedUpload;
import mx.gob.colima.mesa.admin.look.Icon;
import mx.gob.colima.mesa.admin.look.Notice;
import mx.gob.colima.mesa.admin.look.UploadTexts;
import mx.gob.colima.mesa.contract.people.OfficeholderView;

/**
 * Attaches the document of an appointment.
 */
class DocumentDialog extends Dialog {

	private static final int LARGEST = 10 << 20;

	private final Officeholders officeholders;

	private final Phrases phrases;

	private final OfficeholderView row;

	private final Runnable done;

	private final Div notices = new Div();

	DocumentDialog(Officeholders officeholders, Phrases phrases, OfficeholderView row, Runnable done) {
		this.officeholders = officeholders;
		this.phrases = phrases;
		this.row = row;
		this.done = done;
		addClassName("acto");
		setHeaderTitle(phrases.say("officeholders.document.title"));
		setWidth("34rem");
		setMaxWidth("96vw");
		setCloseOnOutsideClick(false);
		Paragraph kinds = new Paragraph(phrases.say("officeholders.document.kinds"));
		kinds.addClassName("meta");
		add(this.notices, new Paragraph(phrases.say("officeholders.document.about", row.name(),
				phrases.name(row.office()), row.tenant().acronym())), upload(), kinds);
		getFooter().add(new Button(phrases.say("cancel"), (event) -> close()));
	}

	private Upload upload() {
		Upload upload = new Upload(new BoundedUpload(this::send, LARGEST));
		upload.setMaxFiles(1);
		upload.setMaxFileSize(LARGEST);
		upload.setAcceptedFileExtensions(".pdf", ".jpg", ".jpeg", ".png");
		upload.setI18n(new UploadTexts(this.phrases, "officeholders.document.kinds"));
		upload.addFileRejectedListener((event) -> refuse(event.getFileName(), event.getErrorMessage()));
		upload.addAllFinishedListener((event) -> upload.clearFileList());
		return upload;
	}

	private void send(UploadMetadata sent, File file) throws IOException {
		this.notices.removeAll();
		try {
			this.officeholders.attach(Caller.current(), this.row.id(), sent.fileName(), file.toPath(), file.length());
			close();
			this.done.run();
		}
		catch (ApiProblemException ex) {
			refuse(sent.fileName(),
					ex.is("unsupported_attachment") ? this.phrases.say("officeholders.document.kinds")
							: Stream.of("name", "content")
								.map(ex::fault)
								.filter(Objects::nonNull)
								.findFirst()
								.orElseGet(ex::explanation));
		}
		catch (ApiUnavailableException ex) {
			refuse(sent.fileName(), this.phrases.say("files.failed"));
		}
		finally {
			Files.deleteIfExists(file.toPath());
		}
	}

	private void refuse(String name, String why) {
		this.notices.removeAll();
		this.notices.add(new Notice(Icon.ALERT, "bad", this.phrases.say("officeholders.document.refused", name),
				new Paragraph(why)));
	}

}
