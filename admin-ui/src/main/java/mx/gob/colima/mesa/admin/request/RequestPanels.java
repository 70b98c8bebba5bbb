package mx.gob.colima.mesa.admin.request;

import java.time.Clock;

import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.session.CurrentPerson;
import mx.gob.colima.mesa.admin.settings.AdminSettings;

import org.springframework.stereotype.Component;
import org.springframework.util.IdGenerator;

/**
 * Makes panels for screens on which requests open.
 */
@Component
public class RequestPanels {

	private final Requests requests;

	private final Attachments attachments;

	private final CurrentPerson person;

	private final Clock clock;

	private final IdGenerator ids;

	private final AdminSettings settings;

	RequestPanels(Requests requests, Attachments attachments, CurrentPerson person, Clock clock, IdGenerator ids,
			AdminSettings settings) {
		this.requests = requests;
		this.attachments = attachments;
		this.person = person;
		this.clock = clock;
		this.ids = ids;
		this.settings = settings;
	}

	/**
	 * Makes a panel.
	 * @param host the screen on which it stands
	 * @return the panel
	 */
	public RequestPanel panel(PanelHost host) {
		Phrases phrases = Phrases.of(this.settings.zone());
		Performer performer = new Performer(this.requests, this.ids, phrases);
		return new RequestPanel(
				new Tools(this.requests, this.attachments, performer, phrases, this.clock, this.person.username()),
				host);
	}

}
