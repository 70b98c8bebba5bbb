package mx.gob.colima.mesa.admin.request;

import java.time.Instant;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.look.ClockCell;
import mx.gob.colima.mesa.admin.look.ClockFace;
import mx.gob.colima.mesa.admin.look.Marks;
import mx.gob.colima.mesa.admin.look.StateLook;
import mx.gob.colima.mesa.contract.request.HoldReason;
import mx.gob.colima.mesa.contract.request.RequestSummary;

/**
 * Head of an open request: what it is about, its state, its clock and how far it is.
 */
class PanelHead extends Div {

	private final Phrases phrases;

	private final Div clock = new Div();

	PanelHead(Phrases phrases) {
		this.phrases = phrases;
		addClassName("d-cab");
		this.clock.addClassName("d-reloj");
	}

	void show(OpenRequest open, Instant now) {
		RequestSummary request = open.summary();
		H2 subject = new H2(request.subject());
		Div title = new Div(subject, this.clock);
		title.addClassName("d-tit");
		Div badges = new Div(StateLook.badge(request.state(), this.phrases), Marks.level(request.level()));
		badges.addClassName("d-bad");
		HoldReason reason = request.holdReason();
		if (reason != null) {
			badges.add(meta(this.phrases.name("waits", reason)));
		}
		badges.add(meta(this.phrases.say("panel.service", request.service(), open.detail().category())));
		removeAll();
		add(title, badges, new Steps(open, this.phrases, now));
		tick(request, now, now);
	}

	void tick(RequestSummary request, Instant told, Instant now) {
		this.clock.removeAll();
		this.clock.add(new ClockCell(ClockFace.of(request, told, now, this.phrases)));
	}

	private static Span meta(String text) {
		Span span = new Span(text);
		span.addClassName("meta");
		return span;
	}

}
