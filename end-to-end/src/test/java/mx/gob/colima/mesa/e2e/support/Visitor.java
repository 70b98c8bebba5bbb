package mx.gob.colima.mesa.e2e.support;

import java.nio.file.Path;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import mx.gob.colima.mesa.local.people.SignIn;

/**
 * A person at a browser of their own.
 */
public final class Visitor implements AutoCloseable {

	private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

	private final BrowserContext context;

	private final Page page;

	private Visitor(Browser.NewContextOptions options) {
		this.context = Chromium.browser().newContext(options.setLocale("es-MX").setTimezoneId("America/Mexico_City"));
		this.context.setDefaultTimeout(20_000);
		this.page = this.context.newPage();
	}

	/**
	 * A person at a desk: 1440 by 900, light.
	 * @return the visitor
	 */
	public static Visitor atDesk() {
		return new Visitor(new Browser.NewContextOptions().setViewportSize(1440, 900));
	}

	/**
	 * A person with a phone, dark.
	 * @return the visitor
	 */
	public static Visitor withPhone() {
		return new Visitor(new Browser.NewContextOptions().setViewportSize(360, 740).setColorScheme(ColorScheme.DARK));
	}

	/**
	 * A person whose browser runs no scripts.
	 * @return the visitor
	 */
	public static Visitor withoutScripts() {
		return new Visitor(new Browser.NewContextOptions().setViewportSize(1440, 900).setJavaScriptEnabled(false));
	}

	/**
	 * The page in front of the person.
	 * @return the page
	 */
	public Page page() {
		return this.page;
	}

	/**
	 * Another tab of the same browser.
	 * @return the tab
	 */
	public Page anotherTab() {
		return this.context.newPage();
	}

	/**
	 * Lets the browser come with a cookie.
	 * @param name its name
	 * @param value its value
	 * @param url where it is sent
	 * @return this visitor
	 */
	public Visitor with(String name, String value, String url) {
		this.context.addCookies(List.of(new Cookie(name, value).setUrl(url)));
		return this;
	}

	/**
	 * Opens an address and signs in where Keycloak asks for it.
	 * @param url the address
	 * @param person who signs in
	 * @return this visitor
	 */
	public Visitor signIn(String url, SignIn person) {
		this.page.navigate(url);
		fillSignIn(person);
		return this;
	}

	/**
	 * Fills in Keycloak's form, which is in front of the person.
	 * @param person who signs in
	 */
	public void fillSignIn(SignIn person) {
		this.page.locator("#username").fill(person.username());
		this.page.locator("#password").fill(person.password());
		this.page.locator("#kc-login").click();
	}

	/**
	 * Faults of accessibility on the page (WCAG 2.2 AA, by axe).
	 * @return what is wrong, in words
	 */
	public List<String> accessibilityFaults() {
		return new AxeBuilder(this.page).withTags(WCAG)
			.analyze()
			.getViolations()
			.stream()
			.map(Visitor::describe)
			.toList();
	}

	/**
	 * Whether the page is wider than the window.
	 * @return whether it scrolls sideways
	 */
	public boolean scrollsSideways() {
		return (Boolean) this.page
			.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");
	}

	/**
	 * Keeps a picture of the page for people to look at.
	 * @param name name of the picture
	 */
	public void picture(String name) {
		this.page.screenshot(
				new Page.ScreenshotOptions().setPath(Path.of("target", "pictures", name + ".png")).setFullPage(true));
	}

	@Override
	public void close() {
		this.context.close();
	}

	private static String describe(Rule rule) {
		return rule.getId() + ": " + rule.getNodes().stream().map((node) -> node.getHtml()).limit(3).toList();
	}

}
