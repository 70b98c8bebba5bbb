package mx.gob.colima.mesa.admin.enrolment;

import java.io.OutputStream;
import java.util.List;
import java.util.UUID;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.server.streams.DownloadHandler;
import mx.gob.colima.mesa.admin.client.Caller;
import mx.gob.colima.mesa.admin.look.EmptyState;
import mx.gob.colima.mesa.admin.look.Icon;
import mx.gob.colima.mesa.admin.look.SafeDownload;
import mx.gob.colima.mesa.contract.enrolment.DocumentView;

/**
 * The signed scans of an application: the first page of one of them, all of them to be
 * saved.
 */
class Papers extends Div {

	/** What somebody sent is saved, and never shown in place. */
	private final Desk desk;

	private final RadioButtonGroup<DocumentView> choice = new RadioButtonGroup<>();

	private final Div bar = new Div();

	private final Div sheet = new Div();

	private UUID application = new UUID(0, 0);

	private List<DocumentView> shown = List.of();

	Papers(Desk desk) {
		this.desk = desk;
		addClassName("doc");
		getElement().setAttribute("role", "region");
		getElement().setAttribute("aria-label", say("enrolment.papers.label"));
		this.choice.addClassName("segmento");
		this.choice.setAriaLabel(say("enrolment.papers.label"));
		this.choice.setItemLabelGenerator((document) -> desk.phrases().name(document.kind()));
		this.choice.addValueChangeListener((event) -> {
			if (event.getValue() != null) {
				show(event.getValue());
			}
		});
		this.bar.addClassName("doc-t");
		this.sheet.addClassName("doc-s");
		// a region that scrolls is reached by keyboard
		this.sheet.getElement().setAttribute("tabindex", "0");
		this.sheet.getElement().setAttribute("role", "group");
		this.sheet.getElement().setAttribute("aria-label", say("enrolment.papers.sheet"));
		add(this.choice, this.bar, this.sheet);
	}

	void show(OpenEnrolment open) {
		List<DocumentView> documents = open.view().documents();
		if (!documents.equals(this.shown) || !open.id().equals(this.application)) {
			this.application = open.id();
			this.shown = documents;
			this.choice.setVisible(documents.size() > 1);
			this.bar.setVisible(!documents.isEmpty());
			this.choice.setItems(documents);
			this.sheet.removeAll();
			if (documents.isEmpty()) {
				this.sheet.add(new EmptyState(Icon.CLIP, "warn", say("enrolment.papers.none"),
						say("enrolment.papers.none.text")));
			}
			else {
				this.choice.setValue(documents.getFirst());
			}
		}
	}

	private void show(DocumentView document) {
		Span name = new Span(document.name());
		name.addClassName("tn");
		Span about = new Span(say("enrolment.papers.about", this.desk.phrases().size(document.size()),
				this.desk.when(document.at())));
		about.addClassName("meta");
		Div words = new Div(name, about);
		words.addClassName("dos");
		Div gap = new Div();
		gap.addClassName("hueco");
		this.bar.removeAll();
		this.bar.add(words, gap);
		this.sheet.removeAll();
		if (document.preview()) {
			this.bar.add(zoom());
			this.sheet.add(picture(document));
		}
		else {
			this.sheet.add(new EmptyState(Icon.CLIP, "", say("enrolment.papers.no-preview"),
					say("enrolment.papers.no-preview.text")));
		}
		this.bar.add(download(document));
	}

	private Button zoom() {
		this.sheet.removeClassName("cerca");
		Button zoom = new Button(Icon.SEARCH.draw());
		zoom.addThemeVariants(ButtonVariant.TERTIARY);
		zoom.setAriaLabel(say("enrolment.papers.zoom"));
		zoom.setTooltipText(say("enrolment.papers.zoom"));
		zoom.getElement().setAttribute("aria-pressed", "false");
		zoom.addClickListener((event) -> {
			boolean close = !this.sheet.hasClassName("cerca");
			this.sheet.setClassName("cerca", close);
			zoom.getElement().setAttribute("aria-pressed", String.valueOf(close));
		});
		return zoom;
	}

	private Component picture(DocumentView document) {
		DownloadHandler source = drawn(document);
		Image picture = new Image(source, say("enrolment.papers.picture", this.desk.phrases().name(document.kind())));
		Anchor large = new Anchor(source, AttachmentType.INLINE, "");
		large.setTarget(AnchorTarget.BLANK);
		large.add(picture);
		Div page = new Div(large);
		page.addClassName("plana");
		if ("application/pdf".equals(document.mediaType())) {
			Span first = new Span(say("enrolment.papers.first-page"));
			first.addClassName("meta");
			page.add(first);
		}
		return page;
	}

	private Anchor download(DocumentView document) {
		Anchor link = new Anchor(bytes(document), AttachmentType.DOWNLOAD, say("enrolment.papers.download"));
		link.setAriaLabel(say("enrolment.papers.download-of", document.name()));
		link.addClassName("baja");
		return link;
	}

	private DownloadHandler bytes(DocumentView document) {
		Caller person = Caller.current();
		UUID id = this.application;
		return SafeDownload.of(document.name(), document.mediaType(), document.size(),
				(out) -> this.desk.enrolments().fetch(person, id, document, out));
	}

	private DownloadHandler drawn(DocumentView document) {
		Caller person = Caller.current();
		UUID id = this.application;
		return (event) -> {
			event.inline(document.name() + ".png");
			event.setContentType("image/png");
			try (OutputStream out = event.getOutputStream()) {
				this.desk.enrolments().fetchPicture(person, id, document, out);
			}
		};
	}

	private String say(String key, Object... arguments) {
		return this.desk.say(key, arguments);
	}

}
