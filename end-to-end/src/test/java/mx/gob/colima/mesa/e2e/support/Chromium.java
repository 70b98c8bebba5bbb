package mx.gob.colima.mesa.e2e.support;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.microsoft.playwright.APIRequest;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

/**
 * The browser of this machine, one per JVM; each visitor gets a context of its own.
 */
final class Chromium {

	private static final List<String> QUIET = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	private static final Playwright PLAYWRIGHT = Playwright
		.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

	private static final Browser BROWSER = PLAYWRIGHT.chromium()
		.launch(new BrowserType.LaunchOptions().setExecutablePath(executable()).setHeadless(true).setArgs(QUIET));

	private Chromium() {
	}

	static Browser browser() {
		return BROWSER;
	}

	/**
	 * What speaks HTTP and keeps cookies as the browser does, without showing anything.
	 * @return the door to it
	 */
	static APIRequest requests() {
		return PLAYWRIGHT.request();
	}

	private static Path executable() {
		return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
			.map(Path::of)
			.filter(Files::isExecutable)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("no Chromium found; ./mesa test installs it"));
	}

}
