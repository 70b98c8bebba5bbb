package mx.gob.colima.mesa.platform.servicerequest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.request.RequestDetail;
import mx.gob.colima.mesa.contract.request.RequestSummary;
import mx.gob.colima.mesa.contract.request.TrayCounts;
import mx.gob.colima.mesa.contract.request.TrayView;
import mx.gob.colima.mesa.local.postgres.PostgresServer;
import mx.gob.colima.mesa.platform.support.Sample;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.core.ParameterizedTypeReference;

import static org.assertj.core.api.Assertions.assertThat;

class TrayTests extends RequestCalls {

	@Test
	void eachViewHoldsWhatItSays() {
		RequestDetail filed = file(Sample.REQUESTER, Sample.CLIMATE, "Vistas: recién llegada");
		RequestDetail mine = working("Vistas: mía");
		RequestDetail held = act(Sample.CLIMATE_AGENT, working("Vistas: en espera"), "hold", question("¿Cuál?"));
		RequestDetail ended = act(Sample.MANAGER, file(Sample.REQUESTER, Sample.CLIMATE, "Vistas: no"), "rejection",
				text("No"));
		RequestDetail late = working("Vistas: tarde");
		RequestDetail risky = working("Vistas: en riesgo");
		shift(late, "due_at = now() - interval '1 hour', risk_at = now() - interval '9 hours'");
		shift(risky, "due_at = now() + interval '1 hour', risk_at = now() - interval '1 hour'");
		assertThat(view(TrayView.UNACKNOWLEDGED)).contains(id(filed)).doesNotContain(id(mine));
		assertThat(view(TrayView.MINE)).contains(id(mine), id(held)).doesNotContain(id(filed), id(ended));
		assertThat(view(TrayView.ON_HOLD)).contains(id(held)).doesNotContain(id(mine));
		assertThat(view(TrayView.ENDED)).contains(id(ended)).doesNotContain(id(mine));
		assertThat(view(TrayView.OVERDUE)).contains(id(late)).doesNotContain(id(risky), id(held));
		assertThat(view(TrayView.AT_RISK)).contains(id(risky)).doesNotContain(id(late));
		assertThat(view(TrayView.OPEN)).contains(id(filed), id(mine), id(held)).doesNotContain(id(ended));
		assertThat(view(TrayView.OPEN).getLast()).isEqualTo(id(held));
		TrayCounts counts = Objects.requireNonNull(as(Sample.CLIMATE_AGENT).get()
			.uri("/api/v1/tray/counts")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(TrayCounts.class)
			.returnResult()
			.getResponseBody());
		for (TrayView view : TrayView.values()) {
			assertThat(counts.counts().get(view)).as(view.name()).isEqualTo(view(view).size());
		}
	}

	@Test
	void pagesFollowEachOtherWithoutGapsInBothOrders() {
		RequestDetail held = act(Sample.CLIMATE_AGENT, working("Paginar pausada"), "hold", question("¿Cuál?"));
		file(Sample.REQUESTER, Sample.CLIMATE, "Paginar una");
		file(Sample.STRANGER, Sample.CLIMATE_SECTUR, "Paginar dos");
		for (String sort : List.of("DUE", "NEWEST")) {
			List<UUID> paged = new ArrayList<>();
			String after = null;
			do {
				Page<RequestSummary> page = tray(
						"q=paginar&limit=1&sort=" + sort + ((after != null) ? "&after=" + after : ""));
				page.items().forEach((row) -> paged.add(row.id()));
				after = page.next();
			}
			while (after != null);
			assertThat(paged).isEqualTo(ids(tray("q=paginar&sort=" + sort))).hasSize(3);
			assertThat(paged.getLast()).isEqualTo(id(held));
		}
	}

	@Test
	void theTrayIsFilteredAndSearchedWithoutAccents() {
		RequestDetail request = working("Fuga de agua en la recepción");
		file(Sample.STRANGER, Sample.CLIMATE_SECTUR, "Recepción ajena");
		assertThat(ids(tray("q=RECEPCION&tenant=sefome"))).contains(id(request)).hasSize(1);
		assertThat(ids(tray("q=recepc"))).hasSize(2);
		assertThat(ids(tray("q=recepcion&state=IN_PROGRESS&state=ON_HOLD"))).containsExactly(id(request));
		assertThat(ids(tray("q=recepcion&group=" + Sample.CLIMATE_GROUP))).containsExactly(id(request));
		assertThat(ids(tray("q=recepcion&level=Prioritario"))).isEmpty();
		assertThat(ids(tray("q=" + request.summary().folio()))).contains(id(request));
		as(Sample.AUDITOR).get().uri("/api/v1/tray?q=recepcion").exchange().expectStatus().isOk();
		as(Sample.REQUESTER).get().uri("/api/v1/tray").exchange().expectStatus().isForbidden();
		as(Sample.MANAGER).get().uri("/api/v1/tray?after=zz").exchange().expectStatus().isBadRequest();
		as(Sample.MANAGER).get().uri("/api/v1/tray?view=NADA").exchange().expectStatus().isBadRequest();
	}

	@Test
	void onesTurnIsToAnswerOrToConfirm() {
		RequestDetail asked = act(Sample.CLIMATE_AGENT, working("Turno: pregunta"), "hold", question("¿Cuál?"));
		RequestDetail solved = act(Sample.CLIMATE_AGENT, working("Turno: solución"), "resolution", text("Listo"));
		RequestDetail waits = act(Sample.CLIMATE_AGENT, working("Turno: proveedor"), "hold",
				Map.of("reason", "SUPPLIER", "text", "Pieza"));
		assertThat(own("turn=true")).contains(id(asked), id(solved)).doesNotContain(id(waits));
		assertThat(own("open=true")).contains(id(asked), id(waits), id(solved));
		assertThat(own("open=false")).doesNotContain(id(asked), id(solved));
		act(Sample.REQUESTER, show(Sample.REQUESTER, id(solved)), "confirmation", Map.of());
		assertThat(own("open=false")).contains(id(solved));
		assertThat(own("q=turno solucion")).containsExactly(id(solved));
		assertThat(own("folio=" + asked.summary().folio())).containsExactly(id(asked));
		assertThat(own("folio=nada")).isEmpty();
	}

	@Test
	void groupsSayHowMuchEachHasOnHand() {
		working("A cuestas");
		as(Sample.MANAGER).get()
			.uri("/api/v1/groups")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.items[0].members[0].open")
			.value(Integer.class, (open) -> assertThat(open).isPositive());
	}

	private List<UUID> view(TrayView view) {
		return whole(Sample.CLIMATE_AGENT, "/api/v1/tray?limit=100&view=" + view);
	}

	private Page<RequestSummary> tray(String query) {
		return Objects.requireNonNull(page(Sample.MANAGER, "/api/v1/tray?" + query));
	}

	private List<UUID> own(String query) {
		return whole(Sample.REQUESTER, "/api/v1/requests?limit=100&" + query);
	}

	private List<UUID> whole(Sample person, String uri) {
		List<UUID> ids = new ArrayList<>();
		String next = "";
		while (next != null) {
			Page<RequestSummary> page = Objects
				.requireNonNull(page(person, next.isEmpty() ? uri : uri + "&after=" + next));
			ids.addAll(ids(page));
			next = page.next();
		}
		return ids;
	}

	private @Nullable Page<RequestSummary> page(Sample person, String uri) {
		return as(person).get()
			.uri(uri)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(new ParameterizedTypeReference<Page<RequestSummary>>() {
			})
			.returnResult()
			.getResponseBody();
	}

	private static List<UUID> ids(Page<RequestSummary> page) {
		return page.items().stream().map(RequestSummary::id).toList();
	}

	private static UUID id(RequestDetail request) {
		return request.summary().id();
	}

	private static void shift(RequestDetail request, String columns) {
		PostgresServer.shared()
			.runScript(database(), "update mesa.service_request set " + columns + " where id = '" + id(request) + "'");
	}

}
