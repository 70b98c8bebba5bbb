package mx.gob.colima.mesa.admin.request;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.UploadMetadata;
import mx.gob.colima.mesa.admin.client.ApiProblemException;
import mx.gob.colima.mesa.admin.client.ApiUnavailableException;
import mx.gob.colima.mesa.admin.client.Caller;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.look.BoundedUpload;
import mx.gob.colima.mesa.admin.look.Icon;
import mx.gob.colima.mesa.admin.look.Notice;
import mx.gob.colima.mesa.admin.look.SafeDownload;
import mx.gob.colima.mesa.admin.look.UploadTexts;
import mx.gob.colima.mesa.contract.request.AttachmentView;
import mx.gob.colima.mesa.contract.request.RequestAction;
import org.jspecify.annotations.Nullable;

/**
 * The files of an open request. It stays while the request changes, so that what is being
 * sent goes on.
 */
class FilesBlock extends Block {

	private static final int MOST = 10;

	private static final int LARGEST = 10 << 20;

	/** What somebody sent is saved, and never shown in place. */
	private final Tools tools;

	private final Consumer<OpenRequest> changed;

	private final UnorderedList list = new UnorderedList();

	private final Div notices = new Div();

	private final Div sending = new Div();

	private @Nullable OpenRequest open;

	FilesBlock(Tools tools, Consumer<OpenRequest> changed) {
		super(tools.phrases().say("files.title"), "");
		this.tools = tools;
		this.changed = changed;
		this.list.addClassName("archivos");
		Paragraph hint = new Paragraph(phrases().say("files.hint"));
		hint.addClassName("meta");
		this.sending.add(upload(), hint);
		add(this.list, this.notices, this.sending);
	}

	void show(OpenRequest now) {
		List<AttachmentView> files = now.detail().attachments();
		OpenRequest before = this.open;
		boolean same = before != null && before.id().equals(now.id());
		if (!same) {
			this.notices.removeAll();
		}
		if (before == null || !same || !before.detail().attachments().equals(files)) {
			this.list.removeAll();
			files.forEach((file) -> this.list.add(item(now.id(), file)));
		}
		this.open = now;
		boolean room = now.allows(RequestAction.ATTACH) && files.size() < MOST;
		this.sending.setVisible(room);
		setVisible(room || !files.isEmpty());
	}

	private Upload upload() {
		Upload upload = new Upload(new BoundedUpload(this::send, LARGEST));
		upload.setMaxFileSize(LARGEST);
		upload.setAcceptedFileExtensions(".pdf", ".jpg", ".jpeg", ".png", ".xlsx", ".docx", ".csv", ".txt");
		upload.setI18n(new UploadTexts(phrases()));
		upload.addFileRejectedListener((event) -> refuse(event.getFileName(), event.getErrorMessage()));
		upload.addAllFinishedListener((event) -> upload.clearFileList());
		return upload;
	}

	private void send(UploadMetadata sent, File file) throws IOException {
		OpenRequest seen = Objects.requireNonNull(this.open);
		this.notices.removeAll();
		Caller person = Caller.current();
		try {
			this.tools.attachments().send(person, seen.id(), sent.fileName(), file.toPath(), file.length());
			this.changed.accept(this.tools.requests().open(person, seen.id()));
		}
		catch (ApiProblemException ex) {
			refuse(sent.fileName(),
					Stream.of("name", "content")
						.map(ex::fault)
						.filter(Objects::nonNull)
						.findFirst()
						.orElseGet(ex::explanation));
		}
		catch (ApiUnavailableException ex) {
			refuse(sent.fileName(), phrases().say("files.failed"));
		}
		finally {
			Files.deleteIfExists(file.toPath());
		}
	}

	private void refuse(String name, String why) {
		this.notices.add(new Notice(Icon.ALERT, "bad", phrases().say("files.refused", name), new Paragraph(why)));
	}

	private ListItem item(UUID request, AttachmentView file) {
		Anchor name = new Anchor(bytes(request, file), AttachmentType.DOWNLOAD, file.name());
		name.addClassName("tn");
		Span about = new Span(phrases().say("files.about", phrases().size(file.size()), file.actor().name(),
				phrases().when(file.at(), this.tools.clock().instant())));
		about.addClassName("meta");
		ListItem item = new ListItem();
		item.add(file.preview() ? look(request, file) : Icon.CLIP.draw());
		item.add(new Div(name, about));
		return item;
	}

	private Anchor look(UUID request, AttachmentView file) {
		DownloadHandler picture = picture(request, file);
		Image small = new Image(picture, phrases().say("files.see", file.name()));
		Anchor large = new Anchor(picture, AttachmentType.INLINE, "");
		large.setTarget(AnchorTarget.BLANK);
		large.add(small);
		return large;
	}

	private DownloadHandler bytes(UUID request, AttachmentView file) {
		Caller person = Caller.current();
		return SafeDownload.of(file.name(), file.mediaType(), file.size(),
				(out) -> this.tools.attachments().fetch(person, request, file, out));
	}

	private DownloadHandler picture(UUID request, AttachmentView file) {
		Caller person = Caller.current();
		return (event) -> {
			event.inline(file.name() + ".png");
			event.setContentType("image/png");
			try (OutputStream out = event.getOutputStream()) {
				this.tools.attachments().fetchPicture(person, request, file, out);
			}
		};
	}

	private Phrases phrases() {
		return this.tools.phrases();
	}

}
