package mx.gob.colima.mesa.admin.client;

import java.util.Locale;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;

/**
 * In whose name, and in which language, the API is called. Work outside of a request
 * takes it along, because such a thread has no session.
 *
 * @param tokens the person's tokens
 * @param language the person's language
 */
public record Caller(BearerTokens tokens, Locale language) {

	/** Attribute of the HTTP session that holds the tokens. */
	public static final String TOKENS = BearerTokens.class.getName();

	/**
	 * Tells who is signed in, in the session of the current thread.
	 * @return the caller; nobody if there is no session
	 */
	public static Caller current() {
		VaadinSession session = VaadinSession.getCurrent();
		Object tokens = (session != null && session.getSession() != null) ? session.getSession().getAttribute(TOKENS)
				: null;
		UI ui = UI.getCurrent();
		Locale language = (ui != null) ? ui.getLocale() : Locale.of("es", "MX");
		return new Caller((tokens instanceof BearerTokens held) ? held : BearerTokens.none(), language);
	}

}
