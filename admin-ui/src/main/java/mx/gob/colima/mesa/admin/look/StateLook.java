package mx.gob.colima.mesa.admin.look;

import com.vaadin.flow.component.html.Span;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.contract.request.RequestState;

/**
 * How a state looks: a drawing and a tone, always beside its name.
 *
 * @param icon the drawing
 * @param tone class of the style sheet; empty for neutral
 */
public record StateLook(Icon icon, String tone) {

	/**
	 * Gives the look of a state.
	 * @param state the state
	 * @return its look
	 */
	public static StateLook of(RequestState state) {
		return switch (state) {
			case AWAITING_APPROVAL -> new StateLook(Icon.HELP, "warn");
			case SUBMITTED -> new StateLook(Icon.INBOX, "");
			case ACKNOWLEDGED -> new StateLook(Icon.SEAL, "on");
			case ASSIGNED -> new StateLook(Icon.USER, "on");
			case IN_PROGRESS -> new StateLook(Icon.TOOL, "on");
			case ON_HOLD -> new StateLook(Icon.PAUSE, "warn");
			case RESOLVED -> new StateLook(Icon.CHECK, "ok");
			case CLOSED -> new StateLook(Icon.BOX, "");
			case REJECTED -> new StateLook(Icon.X, "bad");
			case CANCELLED -> new StateLook(Icon.CLOSE, "");
		};
	}

	/**
	 * Draws a badge.
	 * @param state the state
	 * @param phrases the reader's language
	 * @return the badge
	 */
	public static Span badge(RequestState state, Phrases phrases) {
		StateLook look = of(state);
		Span badge = new Span(look.icon().draw(), new Span(phrases.name(state)));
		badge.addClassName("badge");
		if (!look.tone().isEmpty()) {
			badge.addClassName(look.tone());
		}
		return badge;
	}

}
