package mx.gob.colima.mesa.e2e;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import com.microsoft.playwright.Page;
import mx.gob.colima.mesa.client.ApiException;
import mx.gob.colima.mesa.client.api.PeopleApi;
import mx.gob.colima.mesa.client.model.PagePersonView;
import mx.gob.colima.mesa.client.model.PersonView;
import mx.gob.colima.mesa.e2e.support.ApiPerson;
import mx.gob.colima.mesa.e2e.support.Backstage;
import mx.gob.colima.mesa.e2e.support.Desk;
import mx.gob.colima.mesa.e2e.support.Heap;
import mx.gob.colima.mesa.e2e.support.OpenStreams;
import mx.gob.colima.mesa.e2e.support.Reader;
import mx.gob.colima.mesa.e2e.support.Visitor;
import mx.gob.colima.mesa.local.people.SignIn;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How much heap one more session or stream takes: what is alive after a collection with
 * many of them, less what was with few. Only at a platform that {@code ./mesa up}
 * started, because its processes are asked. No test of every build; docs/measurements.md
 * says how to run it.
 */
class SessionMemoryBench {

	private static final int PEOPLE = Integer.getInteger("mesa.memory.people", 100);

	private static final int WINDOWS = Integer.getInteger("mesa.memory.windows", 10);

	private static final int STREAMS = Integer.getInteger("mesa.memory.streams", 700);

	// Beyond what the server keeps the connections open that loaded a window; what stays
	// is
	// the one for news.
	private static final int IDLE_MILLIS = 70_000;

	private final Desk desk = Desk.running();

	private final Backstage backstage = Backstage.of(this.desk);

	@Test
	void portalSessionsOfDistinctPeople() throws ApiException {
		List<SignIn> people = people();
		Reader reader = new Reader(this.desk);
		measure("portal session", this.backstage.heap("portal"), 20, PEOPLE,
				(i) -> reader.read(people.get(i), "", "/servicios", "/solicitudes"), () -> {
				});
	}

	@Test
	void windowsOfTheTrayWithARequestOpen() {
		List<Visitor> visitors = new ArrayList<>();
		try {
			measure("admin session", this.backstage.heap("admin-ui"), 2, WINDOWS,
					(i) -> visitors.add(window(Visitor.atDesk())),
					() -> visitors.getFirst().page().waitForTimeout(IDLE_MILLIS));
		}
		finally {
			visitors.forEach(Visitor::close);
		}
	}

	@Test
	void liveStreamsOfTheApi() {
		try (OpenStreams streams = new OpenStreams(this.desk, this.backstage.machineToken(this.desk, "mesa-admin"))) {
			measure("live stream", this.backstage.heap("platform-api"), 100, STREAMS, (i) -> streams.openOne(), () -> {
			});
		}
	}

	private Visitor window(Visitor visitor) {
		Page page = visitor.page();
		visitor.signIn(this.desk.admin() + "/bandeja?orden=recientes", this.desk.person("service-manager", null));
		page.getByText("En vivo").waitFor();
		page.locator("vaadin-grid a.tit").first().click();
		page.locator(".escribe textarea").waitFor();
		return visitor;
	}

	private List<SignIn> people() throws ApiException {
		PeopleApi api = new PeopleApi(new ApiPerson(this.desk, this.desk.person("platform-operator", null)).client());
		List<SignIn> people = new ArrayList<>();
		String next = null;
		do {
			PagePersonView page = api.people(null, null, next, 100);
			page.getItems()
				.stream()
				.filter((person) -> person.getTenant() != null)
				.limit(PEOPLE - people.size())
				.forEach((person) -> people.add(signIn(person)));
			next = page.getNext();
		}
		while (next != null && people.size() < PEOPLE);
		assertThat(people).as("people with an account").hasSize(PEOPLE);
		return people;
	}

	private SignIn signIn(PersonView person) {
		return this.backstage.signIn(person.getRoles().iterator().next().getValue(),
				Objects.requireNonNull(person.getTenant()), person.getUsername());
	}

	private static void measure(String what, Heap heap, int few, int many, IntConsumer open, Runnable settle) {
		int middle = (few + many) / 2;
		long atFew = alive(heap, IntStream.range(0, few), open, settle);
		long atMiddle = alive(heap, IntStream.range(few, middle), open, settle);
		long atMany = alive(heap, IntStream.range(middle, many), open, settle);
		System.out.println("%s: %.1f KiB of heap each, from %d to %d (first half %.1f, second %.1f)".formatted(what,
				each(atFew, atMany, many - few), few, many, each(atFew, atMiddle, middle - few),
				each(atMiddle, atMany, many - middle)));
	}

	private static long alive(Heap heap, IntStream more, IntConsumer open, Runnable settle) {
		more.forEach(open);
		settle.run();
		return heap.alive();
	}

	private static double each(long before, long after, int how) {
		return (after - before) / 1024.0 / how;
	}

}
