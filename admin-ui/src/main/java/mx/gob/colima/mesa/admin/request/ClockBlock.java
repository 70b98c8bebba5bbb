package mx.gob.colima.mesa.admin.request;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.look.Icon;
import mx.gob.colima.mesa.contract.request.ClockSegmentView;
import mx.gob.colima.mesa.contract.request.ClockState;
import mx.gob.colima.mesa.contract.request.ClockView;
import mx.gob.colima.mesa.contract.request.HoldReason;

/**
 * A clock, explained segment by segment.
 */
class ClockBlock extends Block {

	private static final int FULL = 100;

	private final Phrases phrases;

	private final Instant now;

	ClockBlock(ClockView clock, Phrases phrases, Instant now) {
		super(phrases.name("clock.of", clock.kind()), clock.hours());
		this.phrases = phrases;
		this.now = now;
		add(top(clock));
		if (!clock.segments().isEmpty()) {
			add(new ClockRuler(clock), ends(clock), segments(clock));
		}
		if (clock.opensAt() != null) {
			Span closed = new Span(phrases.say("clock.opens", phrases.when(clock.opensAt(), now)));
			closed.addClassName("meta");
			add(closed);
		}
	}

	private Div top(ClockView clock) {
		Div numbers = new Div(remaining(clock), used(clock), bar(clock));
		numbers.addClassName("r-num");
		Div top = new Div(numbers);
		top.addClassName("r-top");
		Instant leaf = leaf(clock);
		if (leaf != null) {
			String tone = clock.breached() ? "bad" : (clock.state() == ClockState.RUNNING) ? "" : "gris";
			top.addComponentAsFirst(new DateLeaf(leaf, this.now, this.phrases, tone));
		}
		return top;
	}

	private static Instant leaf(ClockView clock) {
		if (clock.state() == ClockState.STOPPED) {
			return Objects.requireNonNullElse(clock.stoppedAt(), clock.at());
		}
		Instant due = clock.dueAt();
		return (due != null) ? due : Objects.requireNonNullElse(clock.dueIfResumed(), clock.at());
	}

	private Span remaining(ClockView clock) {
		Duration left = clock.total().minus(clock.consumed());
		String key = switch (clock.state()) {
			case STOPPED -> clock.breached() ? "clock.stopped-late" : "clock.stopped-in-time";
			case PAUSED -> clock.breached() ? "clock.paused-late" : "clock.paused-left";
			case RUNNING -> clock.breached() ? "clock.late" : "clock.left";
		};
		Span text = new Span(this.phrases.say(key, this.phrases.time(left)));
		text.addClassNames("gr", clock.breached() ? "malo" : "bien");
		return text;
	}

	private Span used(ClockView clock) {
		Span text = new Span(this.phrases.say("clock.used", this.phrases.time(clock.consumed()),
				this.phrases.time(clock.total()), clock.share(), this.phrases.target(clock.target())));
		text.addClassName("meta");
		return text;
	}

	private static Div bar(ClockView clock) {
		Span used = new Span();
		used.addClassName("usado");
		used.setWidth(Math.min(FULL, clock.share()) + "%");
		Div bar = new Div(used, mark(50), mark(75));
		bar.addClassNames("marcas", clock.breached() ? "bad" : "bien");
		bar.getElement().setAttribute("aria-hidden", "true");
		return bar;
	}

	private static Span mark(int percent) {
		Span mark = new Span();
		mark.addClassName("m");
		mark.getStyle().setLeft(percent + "%");
		return mark;
	}

	private Div ends(ClockView clock) {
		Instant stopped = clock.stoppedAt();
		String end = (stopped != null) ? this.phrases.when(stopped, this.now)
				: this.phrases.say("clock.now", this.phrases.hour(clock.at()));
		Div ends = new Div(new Span(this.phrases.when(clock.startedAt(), this.now)), new Span(end));
		ends.addClassNames("rg", "meta");
		return ends;
	}

	private OrderedList segments(ClockView clock) {
		OrderedList list = new OrderedList();
		list.addClassName("tramos");
		Instant ended = null;
		for (ClockSegmentView segment : clock.segments()) {
			if (ended != null && ended.isBefore(segment.from())) {
				list.add(between(ended, segment.from()));
			}
			list.add(segment(segment, clock));
			ended = segment.to();
		}
		return list;
	}

	// Between two that do not touch the request was resolved.
	private ListItem between(Instant from, Instant to) {
		Span span = new Span(
				this.phrases.say("clock.span", this.phrases.when(from, this.now), this.phrases.when(to, this.now)));
		span.addClassName("tn");
		Span why = new Span(this.phrases.say("clock.ended"));
		why.addClassName("meta");
		ListItem item = new ListItem(Icon.CHECK.draw(), new Div(span, why), new Span());
		item.addClassName("pausa");
		return item;
	}

	private ListItem segment(ClockSegmentView segment, ClockView clock) {
		Instant to = segment.to();
		String end = (to != null) ? this.phrases.when(to, this.now) : this.phrases.say("clock.until-now");
		Span span = new Span(this.phrases.say("clock.span", this.phrases.when(segment.from(), this.now), end));
		span.addClassName("tn");
		Span length = new Span(this.phrases.time(segment.workingTime()));
		length.addClassName("tn");
		ListItem item = new ListItem((segment.running() ? Icon.PLAY : Icon.PAUSE).draw(),
				new Div(span, why(segment, clock)), length);
		item.setClassName("pausa", !segment.running());
		return item;
	}

	private Span why(ClockSegmentView segment, ClockView clock) {
		HoldReason reason = segment.holdReason();
		String cause = this.phrases.name("segment", segment.cause());
		Span why = new Span(segment.running()
				? this.phrases.say("clock.ran", cause, segment.levelName(), this.phrases.target(clock.target()),
						segment.targetVersion(), segment.calendarVersion())
				: this.phrases.say("clock.stood", (reason != null) ? this.phrases.name("stood", reason) : cause));
		why.addClassName("meta");
		return why;
	}

}
