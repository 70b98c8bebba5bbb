package mx.gob.colima.mesa.e2e;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import mx.gob.colima.mesa.e2e.support.Desk;
import mx.gob.colima.mesa.e2e.support.Figures;
import mx.gob.colima.mesa.e2e.support.PortalSteps;
import mx.gob.colima.mesa.e2e.support.Visitor;
import mx.gob.colima.mesa.e2e.support.Wire;
import mx.gob.colima.mesa.e2e.support.Wire.Paint;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the portal's pages weigh on the wire, and when they are first painted over a slow
 * line, for somebody who is signed in: with nothing kept by the browser, and with what it
 * keeps from the page before. The connection to the portal is open. No test of every
 * build; docs/measurements.md says how to run it.
 */
class PortalPageBench {

	private static final int RUNS = 5;

	private static final int MOST_BYTES = 40_000;

	private static final String ROW = "%-10s %9s %6s   %24s   %24s%n";

	private final Desk desk = Desk.running();

	@Test
	void whatThePagesWeighAndWhenTheyAreFirstPainted() {
		StringBuilder table = new StringBuilder("\n")
			.append(ROW.formatted("page", "bytes", "files", "answer/paint/to read ms", "the same, files kept"));
		Map<String, Integer> weights = new LinkedHashMap<>();
		try (Visitor requester = Visitor.atDesk()) {
			Map<String, String> pages = pages(requester);
			Wire wire = new Wire(requester.page());
			pages.forEach((name, url) -> {
				Map<String, Integer> files = wire.cache(false).open(url);
				weights.put(name, files.values().stream().mapToInt(Integer::intValue).sum());
				files.forEach((file, bytes) -> System.out.println(name + ": " + bytes + " " + file));
				table.append(ROW.formatted(name, weights.get(name), files.size(), "", ""));
			});
			wire.slow();
			pages.forEach((name, url) -> table
				.append(ROW.formatted(name, "", "", paint(wire.cache(false), url), paint(wire.cache(true), url))));
		}
		System.out.println(table);
		assertThat(weights.values()).allMatch((bytes) -> bytes <= MOST_BYTES);
	}

	private Map<String, String> pages(Visitor requester) {
		Page page = requester.page();
		String home = this.desk.portal() + "/sefome";
		requester.signIn(home, this.desk.person("requester", "SEFOME"));
		page.waitForURL(home);
		Map<String, String> pages = new LinkedHashMap<>();
		pages.put("home", home);
		pages.put("catalogue", home + "/servicios");
		pages.put("list", home + "/solicitudes");
		PortalSteps.openForm(page);
		pages.put("form", page.url());
		PortalSteps.fill(page, Desk.subject("Se pesa"));
		PortalSteps.review(page);
		PortalSteps.send(page);
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Seguir mi solicitud")).click();
		page.locator("#solicitud").waitFor();
		pages.put("request", page.url());
		return pages;
	}

	private static String paint(Wire wire, String url) {
		wire.open(url);
		List<Paint> paints = new ArrayList<>();
		for (int run = 0; run < RUNS; run++) {
			wire.open(url);
			paints.add(wire.paint());
		}
		return "%.0f / %.0f / %.0f".formatted(median(paints, Paint::answered), median(paints, Paint::first),
				median(paints, Paint::contentful));
	}

	private static double median(List<Paint> paints, Function<Paint, Double> which) {
		return Figures.of(paints.stream().map(which).toList()).median();
	}

}
