package mx.gob.colima.mesa.e2e.support;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.APIRequest;
import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import mx.gob.colima.mesa.local.people.SignIn;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads pages of the portal as one person after another, each in a session of their own,
 * without the weight of a browser.
 */
public final class Reader {

	private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");

	private final Desk desk;

	/**
	 * A reader.
	 * @param desk the running platform
	 */
	public Reader(Desk desk) {
		this.desk = desk;
	}

	/**
	 * Signs in, reads some pages and goes away without signing out.
	 * @param person who reads
	 * @param pages paths behind the door of the person's dependency
	 */
	public void read(SignIn person, String... pages) {
		String door = this.desk.portal() + "/" + String.valueOf(person.tenant()).toLowerCase(Locale.ROOT);
		APIRequestContext reader = Chromium.requests()
			.newContext(new APIRequest.NewContextOptions().setExtraHTTPHeaders(Map.of("Accept", "text/html")));
		try {
			Matcher form = FORM.matcher(reader.get(door).text());
			assertThat(form.find()).as("form to sign in").isTrue();
			reader.post(form.group(1).replace("&amp;", "&"), RequestOptions.create()
				.setForm(FormData.create().set("username", person.username()).set("password", person.password())));
			for (String page : pages) {
				assertThat(reader.get(door + page).url()).isEqualTo(door + page);
			}
		}
		finally {
			reader.dispose();
		}
	}

}
