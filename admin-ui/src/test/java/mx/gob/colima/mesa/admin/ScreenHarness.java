package mx.gob.colima.mesa.admin;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.internal.UIInternals.JavaScriptInvocation;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinSession;
import mx.gob.colima.mesa.admin.client.BearerTokens;
import mx.gob.colima.mesa.admin.client.Caller;
import mx.gob.colima.mesa.admin.stub.Samples;
import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.Problem;
import mx.gob.colima.mesa.contract.audit.AuditApi;
import mx.gob.colima.mesa.contract.credential.CredentialApi;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentApi;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentFileApi;
import mx.gob.colima.mesa.contract.job.JobApi;
import mx.gob.colima.mesa.contract.notice.NoticeApi;
import mx.gob.colima.mesa.contract.notice.UnreadNotices;
import mx.gob.colima.mesa.contract.outbox.OutboxApi;
import mx.gob.colima.mesa.contract.people.OfficeholderApi;
import mx.gob.colima.mesa.contract.people.PeopleApi;
import mx.gob.colima.mesa.contract.request.RequestAction;
import mx.gob.colima.mesa.contract.request.RequestApi;
import mx.gob.colima.mesa.contract.request.RequestDetail;
import mx.gob.colima.mesa.contract.request.RequestSummary;
import mx.gob.colima.mesa.contract.request.TrayApi;
import mx.gob.colima.mesa.contract.request.TrayCounts;
import mx.gob.colima.mesa.contract.request.TrayView;
import mx.gob.colima.mesa.contract.stream.StreamApi;
import mx.gob.colima.mesa.contract.tenancy.TenantApi;
import org.junit.jupiter.api.BeforeEach;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.web.reactive.function.client.WebClientResponseException;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

/**
 * A screen without a browser, on an API that answers as told. All share one context.
 */
@SpringBootTest(properties = "mesa.client-secret=test")
@ViewPackages(packages = "mx.gob.colima.mesa.admin")
public abstract class ScreenHarness extends SpringBrowserlessTest {

	static {
		Locale.setDefault(Locale.of("es", "MX"));
	}

	/** The tray. */
	@MockitoBean
	protected TrayApi tray;

	/** Single requests. */
	@MockitoBean
	protected RequestApi requests;

	/** People. */
	@MockitoBean
	protected PeopleApi people;

	/** Dependencies. */
	@MockitoBean
	protected TenantApi tenants;

	/** The trail. */
	@MockitoBean
	protected AuditApi audit;

	/** The notices. */
	@MockitoBean
	protected NoticeApi notices;

	/** The outbox. */
	@MockitoBean
	protected OutboxApi outbox;

	/** Credentials. */
	@MockitoBean
	protected CredentialApi credentials;

	/** Applications for credentials. */
	@MockitoBean
	protected EnrolmentApi enrolments;

	/** Their papers. */
	@MockitoBean
	protected EnrolmentFileApi papers;

	/** The jobs. */
	@MockitoBean
	protected JobApi jobs;

	/** Officeholders. */
	@MockitoBean
	protected OfficeholderApi officeholders;

	/** The events. */
	@MockitoBean
	protected StreamApi stream;

	@BeforeEach
	void prepare() {
		UI.getCurrent().setLocale(Locale.of("es", "MX"));
		VaadinSession.getCurrent().getSession().setAttribute(Caller.TOKENS, BearerTokens.of("token"));
		given(this.tenants.directory(any(), any())).willReturn(Mono.just(new Page<>(Samples.TENANTS, null)));
		given(this.people.groups(any(), any()))
			.willReturn(Mono.just(new Page<>(List.of(Samples.CLIMAS, Samples.REDES), null)));
		given(this.tray.counts()).willReturn(Mono.just(new TrayCounts(Map.of(TrayView.OPEN, 2))));
		given(this.notices.unread()).willReturn(Mono.just(new UnreadNotices(0)));
		trayHolds();
	}

	/**
	 * Fills the tray.
	 * @param rows with what
	 */
	protected final void trayHolds(RequestSummary... rows) {
		given(this.tray.tray(any(), any(), any(), any(), any(), any(), any(), any(), any()))
			.willReturn(Mono.just(new Page<>(Arrays.asList(rows), null)));
	}

	/**
	 * Makes a request known to the API.
	 * @param row its row
	 * @param actions what may be done
	 * @return the request
	 */
	protected final RequestDetail known(RequestSummary row, RequestAction... actions) {
		RequestDetail detail = Samples.detail(row, List.of(actions), Samples.now());
		given(this.requests.request(row.id())).willReturn(answer(detail));
		given(this.requests.events(any(), any(), any()))
			.willReturn(Mono.just(new Page<>(Samples.events(row, Samples.now()), null)));
		return detail;
	}

	/**
	 * An answer with its version.
	 * @param detail the request
	 * @return the answer
	 */
	protected static Mono<ResponseEntity<RequestDetail>> answer(RequestDetail detail) {
		return Mono.just(ResponseEntity.ok().eTag("\"" + detail.summary().version() + "\"").body(detail));
	}

	/**
	 * A refusal.
	 * @param status HTTP status
	 * @param code code of the problem
	 * @param detail what it says
	 * @param allowed what would be allowed
	 * @param <T> kind of answer
	 * @return the refusal
	 */
	protected static <T> Mono<T> problem(int status, String code, String detail, String... allowed) {
		Problem problem = new Problem("urn:mesa:problem:" + code, code, status, detail, null, code, "4bf92f35", null,
				List.of(allowed), null);
		JsonMapper json = JsonMapper.builder().build();
		WebClientResponseException fault = WebClientResponseException.create(status, code, new HttpHeaders(),
				json.writeValueAsBytes(problem), StandardCharsets.UTF_8);
		fault.setBodyDecodeFunction((ResolvableType type) -> problem);
		return Mono.error(fault);
	}

	/**
	 * Goes to an address as the browser would.
	 * @param address the address
	 * @return the screen
	 */
	protected final HasElement visit(String address) {
		Location location = new Location(address);
		UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
		return getCurrentView();
	}

	/**
	 * Tells what the browser is asked to do next.
	 * @return the calls
	 */
	protected static List<JavaScriptInvocation> browser() {
		UI ui = UI.getCurrent();
		ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
		return ui.getInternals()
			.dumpPendingJavaScriptInvocations()
			.stream()
			.map(PendingJavaScriptInvocation::getInvocation)
			.toList();
	}

	/**
	 * Reads a part of the screen as a person would.
	 * @param part the part
	 * @return its text
	 */
	protected static String text(Component part) {
		return part.getElement().getTextRecursively();
	}

}
