package mx.gob.colima.mesa.admin.request;

import mx.gob.colima.mesa.admin.look.Icon;
import mx.gob.colima.mesa.contract.request.RequestAction;

/**
 * What may be chosen, the likeliest first: the first one that is allowed is the primary
 * button.
 */
enum Choice {

	ACKNOWLEDGE(RequestAction.ACKNOWLEDGE, Icon.SEAL),

	RESOLVE(RequestAction.RESOLVE, Icon.CHECK),

	RESUME(RequestAction.RESUME, Icon.PLAY),

	START(RequestAction.START, Icon.PLAY),

	TAKE(RequestAction.TAKE, Icon.USER),

	ASSIGN(RequestAction.ASSIGN, Icon.PEOPLE),

	ASK(RequestAction.HOLD, Icon.HELP),

	HOLD(RequestAction.HOLD, Icon.PAUSE),

	REJECT(RequestAction.REJECT, Icon.X);

	private final RequestAction action;

	private final Icon icon;

	Choice(RequestAction action, Icon icon) {
		this.action = action;
		this.icon = icon;
	}

	RequestAction action() {
		return this.action;
	}

	Icon icon() {
		return this.icon;
	}

}
