package mx.gob.colima.mesa.portal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import mx.gob.colima.mesa.contract.request.HoldReason;
import mx.gob.colima.mesa.contract.request.RequestState;
import mx.gob.colima.mesa.contract.request.RequestSummary;

import org.springframework.stereotype.Component;

/**
 * Tells the state of a request: badges and how far it has come.
 */
@Component
public class States {

	/** How many steps a request takes from filing to closing. */
	public static final int STEPS = 6;

	private static final Set<RequestState> ENDED = Set.of(RequestState.CLOSED, RequestState.REJECTED,
			RequestState.CANCELLED);

	private final Words words;

	States(Words words) {
		this.words = words;
	}

	/**
	 * Draws the badges of a request, its state first.
	 * @param request request
	 * @param own whether the reader filed it
	 * @param locale language
	 * @return the badges
	 */
	public List<Badge> badges(RequestSummary request, boolean own, Locale locale) {
		List<Badge> badges = new ArrayList<>();
		badges.add(state(request, own, locale));
		if (request.breached() && open(request.state()) && request.state() != RequestState.RESOLVED) {
			badges.add(new Badge("alert", "bad", this.words.say(locale, "state.breached")));
		}
		return badges;
	}

	/**
	 * Tells whether a request still goes on.
	 * @param state its state
	 * @return whether it is not closed, rejected or cancelled
	 */
	public static boolean open(RequestState state) {
		return !ENDED.contains(state);
	}

	/**
	 * Tells how far a request has come.
	 * @param state its state
	 * @return 1 to {@value #STEPS}
	 */
	public static int step(RequestState state) {
		return switch (state) {
			case AWAITING_APPROVAL, SUBMITTED -> 1;
			case ACKNOWLEDGED -> 2;
			case ASSIGNED -> 3;
			case IN_PROGRESS, ON_HOLD -> 4;
			case RESOLVED -> 5;
			case CLOSED, REJECTED, CANCELLED -> STEPS;
		};
	}

	/**
	 * Names the picture of a state.
	 * @param state state
	 * @return key of the picture
	 */
	public static String icon(RequestState state) {
		return switch (state) {
			case AWAITING_APPROVAL -> "clock";
			case SUBMITTED -> "inbox";
			case ACKNOWLEDGED -> "seal";
			case ASSIGNED -> "user";
			case IN_PROGRESS -> "tool";
			case ON_HOLD -> "pause";
			case RESOLVED -> "check";
			case CLOSED -> "box";
			case REJECTED, CANCELLED -> "x";
		};
	}

	private Badge state(RequestSummary request, boolean own, Locale locale) {
		RequestState state = request.state();
		String key = "state." + state;
		if (state == RequestState.ON_HOLD && request.holdReason() != null) {
			boolean mine = own && request.holdReason() == HoldReason.REQUESTER;
			key = mine ? "state.ON_HOLD.mine" : "state.ON_HOLD." + request.holdReason();
		}
		else if (state == RequestState.RESOLVED && own) {
			key = "state.RESOLVED.mine";
		}
		return new Badge(icon(state), tone(state, own), this.words.say(locale, key));
	}

	private static String tone(RequestState state, boolean own) {
		return switch (state) {
			case AWAITING_APPROVAL, SUBMITTED, CANCELLED -> "";
			case ACKNOWLEDGED, ASSIGNED, IN_PROGRESS -> "on";
			case ON_HOLD -> "warn";
			case RESOLVED -> own ? "warn" : "ok";
			case CLOSED -> "ok";
			case REJECTED -> "bad";
		};
	}

}
