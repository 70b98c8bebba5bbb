package mx.gob.colima.mesa.admin.shell;

import java.security.SecureRandom;
import java.util.Base64;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.settings.AdminSettings;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.IdGenerator;

/**
 * What holds for every page: its headers, and what is said when something breaks.
 */
@Component
class Start implements VaadinServiceInitListener {

	private static final int NONCE = 18;

	private static final String POLICY_HEADER = "Content-Security-Policy";

	private static final String SNIFF_HEADER = "X-Content-Type-Options";

	private static final String REFERRER_HEADER = "Referrer-Policy";

	/** Flow needs {@code unsafe-eval} and inline styles until it has a strict mode. */
	private static final String POLICY = "script-src 'nonce-%s' 'strict-dynamic' 'unsafe-eval'; "
			+ "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
			+ "object-src 'none'; base-uri 'self'; frame-ancestors 'none'";

	private final transient SecureRandom random = new SecureRandom();

	private final transient IdGenerator ids;

	private final transient AdminSettings settings;

	Start(IdGenerator ids, AdminSettings settings) {
		this.ids = ids;
		this.settings = settings;
	}

	@Override
	public void serviceInit(ServiceInitEvent event) {
		event.addIndexHtmlRequestListener(this::protect);
		event.getSource().addSessionInitListener((init) -> init.getSession().setErrorHandler(new Faults(this.ids)));
		event.getSource().addUIInitListener((init) -> connection(init.getUI()));
		event.getSource()
			.setSystemMessagesProvider((info) -> messages(new Phrases(info.getLocale(), this.settings.zone())));
	}

	private void protect(IndexHtmlResponse page) {
		byte[] bytes = new byte[NONCE];
		this.random.nextBytes(bytes);
		String nonce = Base64.getEncoder().encodeToString(bytes);
		page.getDocument().select("script").attr("nonce", nonce);
		VaadinResponse response = page.getVaadinResponse();
		response.setHeader(POLICY_HEADER, POLICY.formatted(nonce));
		response.setHeader(SNIFF_HEADER, "nosniff");
		response.setHeader(REFERRER_HEADER, "same-origin");
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
	}

	private void connection(UI ui) {
		Phrases phrases = new Phrases(ui.getLocale(), this.settings.zone());
		ui.getReconnectDialogConfiguration().setDialogText(phrases.say("connection.retrying"));
		ui.getReconnectDialogConfiguration().setDialogTextGaveUp(phrases.say("connection.off"));
		ui.getPage().executeJs("window.Vaadin.connectionIndicator.onlineText = $0", phrases.say("connection.on"));
	}

	private static SystemMessages messages(Phrases phrases) {
		CustomizedSystemMessages messages = new CustomizedSystemMessages();
		messages.setSessionExpiredCaption(phrases.say("session.ended.title"));
		messages.setSessionExpiredMessage(phrases.say("session.ended.text"));
		messages.setSessionExpiredNotificationEnabled(true);
		messages.setInternalErrorCaption(phrases.say("fault.title"));
		messages.setInternalErrorMessage(phrases.say("fault.text"));
		return messages;
	}

}
