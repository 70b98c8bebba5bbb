package mx.gob.colima.mesa.admin.credential;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import mx.gob.colima.mesa.admin.client.ApiProblemException;
import mx.gob.colima.mesa.admin.client.ApiUnavailableException;
import mx.gob.colima.mesa.admin.language.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * Shows how many credentials are still being made, for as long as there are any: the work
 * goes on whether or not somebody looks.
 */
class Making extends Div {

	private static final int EVERY_MILLIS = 2000;

	private final Credentials credentials;

	private final Phrases phrases;

	private final Span words = new Span();

	private final ProgressBar bar = new ProgressBar();

	private long most;

	private @Nullable Registration polls;

	@SuppressWarnings("this-escape")
	Making(Credentials credentials, Phrases phrases) {
		this.credentials = credentials;
		this.phrases = phrases;
		addClassName("avance");
		add(this.words, this.bar);
		setVisible(false);
	}

	/**
	 * Looks how far it is, and goes on looking until it is done.
	 */
	void watch() {
		long left = left();
		this.most = Math.max(this.most, left);
		setVisible(left > 0);
		if (left > 0) {
			this.words.setText(this.phrases.say("issuing.making", left));
			this.bar.setValue((double) (this.most - left) / this.most);
		}
		else {
			this.most = 0;
		}
		getUI().ifPresent((ui) -> ui.setPollInterval((left > 0) ? EVERY_MILLIS : -1));
	}

	@Override
	protected void onAttach(AttachEvent event) {
		this.polls = event.getUI().addPollListener((poll) -> watch());
		watch();
	}

	@Override
	protected void onDetach(DetachEvent event) {
		UI ui = event.getUI();
		ui.setPollInterval(-1);
		if (this.polls != null) {
			this.polls.remove();
			this.polls = null;
		}
	}

	// Whoever cannot be asked just now is asked again.
	private long left() {
		try {
			return this.credentials.counts().beingMade();
		}
		catch (ApiUnavailableException | ApiProblemException ex) {
			return this.most;
		}
	}

}
