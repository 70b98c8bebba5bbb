package mx.gob.colima.mesa.e2e;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import com.microsoft.playwright.Page;
import mx.gob.colima.mesa.e2e.support.Desk;
import mx.gob.colima.mesa.e2e.support.PortalSteps;
import mx.gob.colima.mesa.e2e.support.Visitor;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long it takes from the click that files a request to its row on SG's screen, in two
 * browsers. No test of every build; docs/measurements.md says how to run it.
 */
class FilingToRowBench {

	private static final int RUNS = 20;

	private final Desk desk = Desk.running();

	@Test
	void fromTheClickToTheRow() {
		List<Long> millis = new ArrayList<>();
		try (Visitor requester = Visitor.atDesk(); Visitor manager = Visitor.atDesk()) {
			this.desk.serve(manager, "service-manager");
			manager.page().navigate(this.desk.admin() + "/bandeja?orden=recientes");
			manager.page().getByText("En vivo").waitFor();
			requester.signIn(this.desk.portal() + "/sefome", this.desk.person("requester", "SEFOME"));
			for (int run = 0; run <= RUNS; run++) {
				millis.add(file(requester.page(), manager.page()));
			}
		}
		System.out.println("first run, cold: " + millis.removeFirst() + " ms");
		Collections.sort(millis);
		System.out.println("click to row, " + RUNS + " runs: median " + millis.get(RUNS / 2) + " ms, p95 "
				+ millis.get(RUNS * 95 / 100 - 1) + " ms, max " + millis.getLast() + " ms");
		assertThat(millis).hasSize(RUNS);
	}

	private long file(Page requester, Page manager) {
		String subject = Desk.subject("Cronómetro");
		requester.navigate(this.desk.portal() + "/sefome");
		PortalSteps.openForm(requester);
		PortalSteps.fill(requester, subject);
		PortalSteps.review(requester);
		long clicked = System.nanoTime();
		requester.locator("button.wide[value=send]").evaluate("(button) => setTimeout(() => button.click())");
		manager.getByText(subject).first().waitFor();
		long seen = System.nanoTime();
		PortalSteps.folio(requester);
		return (seen - clicked) / 1_000_000;
	}

}
