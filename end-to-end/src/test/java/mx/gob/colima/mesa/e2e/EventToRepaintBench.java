package mx.gob.colima.mesa.e2e;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.microsoft.playwright.Page;
import mx.gob.colima.mesa.client.ApiException;
import mx.gob.colima.mesa.client.api.PeopleApi;
import mx.gob.colima.mesa.client.model.Assignment;
import mx.gob.colima.mesa.client.model.GroupView;
import mx.gob.colima.mesa.client.model.Hold;
import mx.gob.colima.mesa.client.model.HoldReason;
import mx.gob.colima.mesa.client.model.Text;
import mx.gob.colima.mesa.e2e.support.ApiPerson;
import mx.gob.colima.mesa.e2e.support.ApiPerson.Change;
import mx.gob.colima.mesa.e2e.support.Desk;
import mx.gob.colima.mesa.e2e.support.Figures;
import mx.gob.colima.mesa.e2e.support.Visitor;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long it takes from a call of the API that changes a request, sent by somebody else,
 * to the frame in which SG's tray shows it. No test of every build; docs/measurements.md
 * says how to run it.
 */
class EventToRepaintBench {

	private static final int EVENTS = Integer.getInteger("mesa.repaint.events", 50);

	private static final int BURST = 10;

	private static final String SERVICE = "aire acondicionado";

	// Ends when the frame with the row's new state was painted, and says when.
	private static final String WATCH = """
			(subject) => {
				const state = () => {
					const title = [...document.querySelectorAll("vaadin-grid a.tit")]
						.find((link) => link.textContent === subject && link.offsetParent !== null);
					const row = title?.closest("vaadin-grid-cell-content")?.assignedSlot?.closest("tr");
					const cells = row ? [...row.querySelectorAll("slot")].flatMap((slot) => slot.assignedElements()) : [];
					return cells.map((cell) => cell.querySelector(".badge")?.textContent.trim()).find((text) => text);
				};
				const before = state();
				window.repainted ??= {};
				window.repainted[subject] = new Promise((done) => {
					const observer = new MutationObserver(() => {
						const now = state();
						if (now && now !== before) {
							observer.disconnect();
							requestAnimationFrame(() => {
								const painted = new MessageChannel();
								painted.port1.onmessage = () => done(Date.now());
								painted.port2.postMessage(0);
							});
						}
					});
					observer.observe(document.querySelector("vaadin-grid"),
						{ subtree: true, childList: true, characterData: true });
				});
				return before;
			}""";

	// Longer than a tray rests between two readings, so that none waits for the one
	// before.
	private static final int APART_MILLIS = 1_500;

	private final Desk desk = Desk.running();

	private final ApiPerson requester = new ApiPerson(this.desk, this.desk.person("requester", "SEFOME"));

	private final ApiPerson manager = new ApiPerson(this.desk, this.desk.person("service-manager", null));

	private final ApiPerson agent = new ApiPerson(this.desk, this.desk.person("agent", null));

	@Test
	void fromTheCallToTheFrame() throws ApiException {
		try (Visitor watching = Visitor.atDesk()) {
			this.desk.serve(watching, "service-manager");
			Page tray = watching.page();
			tray.navigate(this.desk.admin() + "/bandeja?orden=recientes");
			tray.getByText("En vivo").waitFor();
			List<Long> millis = oneByOne(tray);
			System.out.println("call to frame, first event, cold: " + millis.removeFirst() + " ms");
			System.out.println("call to frame, ms, one by one, " + Figures.of(millis));
			System.out.println("call to frame, ms, " + BURST + " requests at once, " + Figures.of(atOnce(tray)));
			assertThat(millis).hasSize(EVENTS);
		}
	}

	private List<Long> oneByOne(Page tray) throws ApiException {
		List<Long> millis = new ArrayList<>();
		while (millis.size() <= EVENTS) {
			List.of(this.requester, this.manager, this.agent).forEach(ApiPerson::signIn);
			String subject = Desk.subject("Cuadro por cuadro");
			UUID id = file(tray, subject);
			for (Deed deed : deeds()) {
				tray.waitForTimeout(APART_MILLIS);
				tray.evaluate(WATCH, subject);
				long sent = deed.who().change(id, deed.what());
				if (millis.size() <= EVENTS) {
					millis.add(shown(tray, subject) - sent);
				}
			}
		}
		return millis;
	}

	private List<Long> atOnce(Page tray) throws ApiException {
		List<String> subjects = new ArrayList<>();
		List<UUID> ids = new ArrayList<>();
		for (int i = 0; i < BURST; i++) {
			subjects.add(Desk.subject("De golpe"));
			ids.add(file(tray, subjects.getLast()));
			tray.evaluate(WATCH, subjects.getLast());
		}
		tray.waitForTimeout(APART_MILLIS);
		List<Long> millis = new ArrayList<>();
		for (UUID id : ids) {
			millis.add(-this.manager.change(id, (requests, it, etag) -> requests.acknowledge(it, etag, null)));
		}
		for (int i = 0; i < BURST; i++) {
			millis.set(i, millis.get(i) + shown(tray, subjects.get(i)));
		}
		return millis;
	}

	private UUID file(Page tray, String subject) throws ApiException {
		UUID id = this.requester.file(SERVICE, subject);
		tray.getByText(subject).first().waitFor();
		return id;
	}

	private static long shown(Page tray, String subject) {
		return ((Number) tray.evaluate("(subject) => window.repainted[subject]", subject)).longValue();
	}

	private List<Deed> deeds() throws ApiException {
		GroupView group = new PeopleApi(this.manager.client()).groups(null, null)
			.getItems()
			.stream()
			.filter((any) -> any.getName().equals("Climas y mantenimiento"))
			.findFirst()
			.orElseThrow();
		UUID assignee = group.getMembers()
			.stream()
			.filter((member) -> member.getName().startsWith("Efraín"))
			.findFirst()
			.orElseThrow()
			.getId();
		Assignment assignment = new Assignment().groupId(group.getId()).assigneeId(assignee);
		Hold hold = new Hold().reason(HoldReason.SUPPLIER).text("Se espera la pieza.");
		Text text = new Text().text("Llegó la pieza.");
		Deed wait = new Deed(this.agent, (requests, id, etag) -> requests.hold(id, hold, etag, null));
		Deed goOn = new Deed(this.agent, (requests, id, etag) -> requests.resume(id, text, etag, null));
		return List.of(new Deed(this.manager, (requests, id, etag) -> requests.acknowledge(id, etag, null)),
				new Deed(this.manager, (requests, id, etag) -> requests.assign(id, assignment, etag, null)),
				new Deed(this.agent, (requests, id, etag) -> requests.start(id, etag, null)), wait, goOn, wait, goOn,
				new Deed(this.agent, (requests, id, etag) -> requests.resolve(id, text, etag, null)));
	}

	private record Deed(ApiPerson who, Change what) {
	}

}
