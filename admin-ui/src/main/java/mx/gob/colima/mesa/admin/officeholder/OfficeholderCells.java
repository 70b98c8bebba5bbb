package mx.gob.colima.mesa.admin.officeholder;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import mx.gob.colima.mesa.admin.client.Caller;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.look.Icon;
import mx.gob.colima.mesa.admin.look.Marks;
import mx.gob.colima.mesa.admin.look.SafeDownload;
import mx.gob.colima.mesa.admin.look.TwoLines;
import mx.gob.colima.mesa.contract.people.OfficeholderDocument;
import mx.gob.colima.mesa.contract.people.OfficeholderView;

/**
 * Draws what is known of an appointment.
 */
class OfficeholderCells {

	private final Officeholders officeholders;

	private final Phrases phrases;

	private final DateTimeFormatter days;

	OfficeholderCells(Officeholders officeholders, Phrases phrases, Locale language) {
		this.officeholders = officeholders;
		this.phrases = phrases;
		this.days = DateTimeFormatter.ofPattern(phrases.say("day.written"), language);
	}

	Div person(OfficeholderView row) {
		String position = row.position();
		Span name = new Span(row.name());
		name.addClassName("tit");
		name.setTitle(row.name());
		Div words = TwoLines.of(name, TwoLines.second((position != null)
				? this.phrases.say("officeholders.line", row.employeeNumber(), position) : row.employeeNumber()));
		Div cell = new Div(Marks.initials(row.name()), words);
		cell.addClassName("atiende");
		return cell;
	}

	Div office(OfficeholderView row) {
		Span office = new Span(this.phrases.name(row.office()));
		String more = row.substitute() ? this.phrases.say("officeholders.substitute")
				: (row.accountId() == null) ? this.phrases.say("officeholders.no-account") : "";
		return TwoLines.of(office, TwoLines.second(more));
	}

	Div term(OfficeholderView row) {
		LocalDate to = row.to();
		String reason = row.endReason();
		Span second = TwoLines.second((reason != null) ? reason : "");
		second.setTitle(second.getText());
		return TwoLines.of(new Span(term(row.from(), to)), second);
	}

	Span standing(OfficeholderView row) {
		Icon icon = switch (row.standing()) {
			case IN_FORCE -> Icon.CHECK;
			case UPCOMING -> Icon.CLOCK;
			case ENDED -> Icon.BOX;
		};
		Span badge = new Span(icon.draw(), new Span(this.phrases.name(row.standing())));
		badge.addClassName("badge");
		switch (row.standing()) {
			case IN_FORCE -> badge.addClassName("ok");
			case UPCOMING -> badge.addClassName("on");
			case ENDED -> badge.addClassName("fin");
		}
		return badge;
	}

	Anchor download(OfficeholderView row, OfficeholderDocument document) {
		Anchor link = new Anchor(bytes(row, document), AttachmentType.DOWNLOAD,
				this.phrases.say("officeholders.download"));
		link.setAriaLabel(this.phrases.say("officeholders.download-of", row.name()));
		link.setTitle(this.phrases.say("officeholders.line", document.name(), this.phrases.size(document.size())));
		return link;
	}

	private String term(LocalDate from, @org.jspecify.annotations.Nullable LocalDate to) {
		if (to == null) {
			return this.phrases.say("officeholders.since", day(from));
		}
		return to.isBefore(from) ? this.phrases.say("officeholders.withdrawn")
				: this.phrases.say("officeholders.span", day(from), day(to));
	}

	private String day(LocalDate day) {
		return this.days.format(day).replace(".", "");
	}

	private DownloadHandler bytes(OfficeholderView row, OfficeholderDocument document) {
		Caller person = Caller.current();
		return SafeDownload.of(document.name(), document.mediaType(), document.size(),
				(out) -> this.officeholders.fetch(person, row.id(), out));
	}

}
