package mx.gob.colima.mesa.admin.enrolment;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import mx.gob.colima.mesa.admin.ScreenHarness;
import mx.gob.colima.mesa.admin.SignedInAs;
import mx.gob.colima.mesa.admin.look.EmptyState;
import mx.gob.colima.mesa.admin.look.Notice;
import mx.gob.colima.mesa.admin.stub.SampleEnrolments;
import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.Problem;
import mx.gob.colima.mesa.contract.enrolment.Decision;
import mx.gob.colima.mesa.contract.enrolment.Decisions;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import org.springframework.web.reactive.function.client.WebClientResponseException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

@SignedInAs("sg.velasco")
class EnrolmentScreenTests extends ScreenHarness {

	private static final EnrolmentView NINE = SampleEnrolments.NINE;

	@BeforeEach
	void anApplication() {
		known(NINE, 1);
		given(this.enrolments.enrolments(any(), any(), any())).willReturn(Mono.just(new Page<>(List.of(), null)));
	}

	@Test
	void theSignedPaperStandsBesideItsRows() {
		open();
		assertThat(shown()).contains("Alta de 9 personas", "ALTA/2026/000041", "9 por decidir",
				"Coordinación declaró y firmó", "Responsabilidades v3", "Las 9 personas las rubricaron",
				"oficio-1182-firmado.pdf", "Primera página");
		assertThat(find(Image.class).single().getAlt().orElse("")).contains("Formato firmado");
		assertThat(find(Anchor.class).all()).anyMatch((link) -> "Descargar".equals(link.getText()));
		assertThat(line(1)).contains("Alejandra Cobián Torres", "04101 · p1@ssybs.example",
				"Jefatura de Almacén y Recursos Materiales · Mando medio", "3125550100");
		assertThat(line(2)).contains("3125550100 ext. 222");
	}

	@Test
	void whatWasFoundOfARowIsSaidInWords() {
		open();
		assertThat(line(1)).contains("Sin observaciones");
		assertThat(line(3)).contains("No está en el padrón", "Nadie activo en SSYBS tiene ese número");
		assertThat(line(5)).contains("Cambio de adscripción", "Hoy tiene credenciales en SECTUR", "Autorizar cambio");
		assertThat(line(6)).contains("Correo repetido", "Igual al renglón 8");
		assertThat(line(7)).contains("Ya tiene credenciales");
		assertThat(line(9)).contains("Falta la segunda aprobación").doesNotContain("Autorizar");
	}

	@Test
	void whatIsCleanIsAuthorisedAtOnceAndARowIsReturnedWithAReason() {
		EnrolmentView after = SampleEnrolments.with(NINE, 3,
				(row) -> SampleEnrolments.decided(row, "Lic. Adriana Velasco", false, "Falta el número"));
		given(this.enrolments.decide(any(), any(), any())).willReturn(version(after, 2));
		open();
		press("Autorizar los 3 sin observaciones");
		row(3, "Devolver").click();
		reason(3).setValue(" Falta el número ");
		assertThat(shown()).contains("3 se autorizan", "1 se devuelve", "5 sin decidir",
				"Faltan por decidir los renglones 5, 6, 7, 8, 9");
		press("Firmar 4 decisiones");
		assertThat(text(find(Dialog.class).single())).contains("no se puede deshacer", "Se autorizan 3",
				"3. Carmen Virgen Gudiño: Falta el número");
		then(this.enrolments).should(never()).decide(any(), any(), any());
		press("Firmar");
		ArgumentCaptor<Decisions> sent = ArgumentCaptor.forClass(Decisions.class);
		then(this.enrolments).should().decide(eq(NINE.summary().id()), eq("\"1\""), sent.capture());
		assertThat(sent.getValue().decisions()).containsExactly(authorised(1), authorised(2),
				new Decision(NINE.rows().get(2).id(), false, "Falta el número"), authorised(4));
		assertThat(notice()).contains("Quedó firmado: 3 autorizados, 1 devuelto");
		assertThat(line(3)).contains("Devuelto", "Falta el número", "Lic. Adriana Velasco").doesNotContain("Autorizar");
	}

	@Test
	void withoutAReasonNothingIsSentAndTheRowSaysSo() {
		open();
		row(3, "Devolver").click();
		press("Firmar 1 decisión");
		assertThat(notice()).contains("Falta un motivo");
		assertThat(reason(3).isInvalid()).isTrue();
		assertThat(reason(3).getErrorMessage()).contains("Escribe el motivo");
		assertThat(find(Dialog.class).all()).isEmpty();
	}

	@Test
	void aReasonIsSuggestedByWhatWasFound() {
		open();
		row(6, "Devolver").click();
		press("El correo es de otra persona: escribe uno propio.");
		assertThat(reason(6).getValue()).isEqualTo("El correo es de otra persona: escribe uno propio.");
		row(6, "Autorizar").click();
		row(6, "Devolver").click();
		assertThat(reason(6).getValue()).startsWith("El correo");
	}

	@Test
	void severalAreReturnedWithOneReason() {
		open();
		for (int no : List.of(6, 8)) {
			test(mark(no)).click();
		}
		assertThat(shown()).contains("2 elegidos");
		press("Devolver…");
		press("Devolver");
		assertThat(find(Dialog.class).all()).hasSize(1);
		TextArea common = find(TextArea.class, find(Dialog.class).single()).single();
		assertThat(common.isInvalid()).isTrue();
		common.setValue("Correo compartido");
		press("Devolver");
		assertThat(find(Dialog.class).all()).isEmpty();
		assertThat(reason(6).getValue()).isEqualTo("Correo compartido");
		assertThat(reason(8).getValue()).isEqualTo("Correo compartido");
		assertThat(shown()).contains("2 se devuelven").doesNotContain("2 elegidos");
	}

	@Test
	void whatSomebodyElseDecidedMeanwhileIsToldAndTheRestStaysChosen() {
		open();
		row(1, "Autorizar").click();
		row(3, "Devolver").click();
		reason(3).setValue("No aparece");
		given(this.enrolments.decide(any(), any(), any())).willReturn(problem(412, "stale", "Cambió."));
		known(SampleEnrolments.with(NINE, 3, (row) -> SampleEnrolments.decided(row, "Octavio Larios", true, null)), 2);
		sign("Firmar 2 decisiones");
		assertThat(notice()).contains("Alguien más la cambió", "Renglón 3, Carmen Virgen Gudiño: Autorizado",
				"Octavio Larios", "Tu motivo era: «No aparece»");
		assertThat(shown()).contains("1 se autoriza", "0 se devuelven");
		EnrolmentView after = SampleEnrolments.with(NINE, 1,
				(row) -> SampleEnrolments.decided(row, "Lic. Adriana Velasco", true, null));
		given(this.enrolments.decide(any(), eq("\"2\""), any())).willReturn(version(after, 3));
		sign("Firmar 1 decisión");
		assertThat(notice()).contains("Quedó firmado: 1 autorizado, ninguno devuelto");
	}

	@Test
	void aRowThatIsBeforeSgNoLongerIsReadAnew() {
		open();
		row(1, "Autorizar").click();
		given(this.enrolments.decide(any(), any(), any())).willReturn(problem(409, "illegal_transition", "Ya no."));
		known(SampleEnrolments.with(NINE, 1, (row) -> SampleEnrolments.decided(row, "Octavio Larios", false, "No")), 2);
		sign("Firmar 1 decisión");
		assertThat(notice()).contains("No se firmó nada", "Renglón 1", "Devuelto");
	}

	@Test
	void aRefusalIsToldWithAWayOutAndNothingTypedIsLost() {
		open();
		row(3, "Devolver").click();
		reason(3).setValue("No aparece");
		given(this.enrolments.decide(any(), any(), any()))
			.willReturn(problem(403, "forbidden", "Tu cuenta no tiene permiso para esta acción."));
		sign("Firmar 1 decisión");
		assertThat(notice()).contains("No se hizo", "Tu cuenta no tiene permiso", "sigue aquí",
				"Volver a la fila de altas");
		assertThat(reason(3).getValue()).isEqualTo("No aparece");
	}

	@Test
	void whatIsWrongWithARowIsSaidBesideIt() {
		open();
		row(1, "Autorizar").click();
		row(2, "Autorizar").click();
		given(this.enrolments.decide(any(), any(), any())).willReturn(
				invalid("decisions[1].authorised", "Diste la segunda aprobación: otra persona debe autorizarlo."));
		sign("Firmar 2 decisiones");
		assertThat(line(2)).contains("Diste la segunda aprobación");
		assertThat(line(1)).doesNotContain("Diste la segunda aprobación");
		assertThat(shown()).contains("2 se autorizan");
	}

	@Test
	void afterASilenceItIsSignedAgainWithWhatWasChosen() {
		open();
		row(3, "Devolver").click();
		reason(3).setValue("No aparece");
		given(this.enrolments.decide(any(), any(), any()))
			.willReturn(Mono.error(new WebClientRequestException(new java.io.IOException("silence"), HttpMethod.POST,
					java.net.URI.create("http://api"), new HttpHeaders())));
		sign("Firmar 1 decisión");
		assertThat(notice()).contains("No sabemos si quedó", "no se hace dos veces");
		assertThat(reason(3).getValue()).isEqualTo("No aparece");
	}

	@Test
	void theCoordinatorsOwnRowIsApprovedAndThenAuthorised() {
		open();
		row(9, "Segunda aprobación…").click();
		assertThat(text(find(Dialog.class).single())).contains("titular", "otra persona", "Lilia Munguía Rangel");
		given(this.enrolments.approve(NINE.summary().id(), NINE.rows().get(8).id())).willReturn(
				version(SampleEnrolments.with(NINE, 9, (row) -> SampleEnrolments.approved(row, "Dra. Amparo")), 2));
		press("Dar segunda aprobación");
		assertThat(notice()).contains("Quedó la segunda aprobación");
		assertThat(line(9)).contains("Segunda aprobación", "Dra. Amparo", "Autorizar");
	}

	@Test
	void whatIsChosenIsKeptInTheBrowserUntilItIsSigned() {
		open();
		browser();
		row(3, "Devolver").click();
		reason(3).setValue("No aparece");
		assertThat(browser()).anyMatch((call) -> call.getExpression().contains("mesa?.put")
				&& call.getParameters().contains("No aparece") && call.getParameters().contains("RETURN"));
	}

	@Test
	void whatWasKeptComesBackButNothingIsAuthorisedUnseen() {
		List<Choices.Choice> found = new ArrayList<>();
		JsonMapper json = JsonMapper.builder().build();
		Element element = new Div().getElement();
		UI.getCurrent().getElement().appendChild(element);
		new Kept(element, "sg.velasco").recall("v2", (choices) -> found.addAll(choices.values()));
		answer("window.mesa.kept", json.readTree("""
				{"a": {"text": "", "reader": "AUTHORISE v2"}, "b": {"text": "", "reader": "AUTHORISE v1"},
				"c": {"text": "No aparece", "reader": "RETURN"}, "d": {"text": "Sin más"}}"""));
		assertThat(found).containsExactly(new Choices.Choice(true, ""), new Choices.Choice(false, "No aparece"),
				new Choices.Choice(false, "Sin más"));
	}

	@Test
	void ofManyRowsAPieceIsShownAndAllAreDecided() {
		EnrolmentView many = SampleEnrolments.application(2, SampleEnrolments.clean(250));
		known(many, 1);
		visit("altas/" + many.summary().id());
		assertThat(find(RowLine.class).all()).hasSize(100);
		press("Autorizar los 250 sin observaciones");
		assertThat(shown()).contains("250 se autorizan", "Todo está decidido: falta firmar.");
		press("Mostrar 100 más, de 150 que siguen");
		assertThat(find(RowLine.class).all()).hasSize(200);
		assertThat(row(150, "Autorizar").getElement().getAttribute("aria-pressed")).isEqualTo("true");
	}

	@Test
	void anApplicationThatIsNotThereOrCannotBeReadSaysSo() {
		given(this.enrolments.enrolment(any())).willReturn(problem(404, "not_found", "No existe."));
		open();
		assertThat(text(find(EmptyState.class).single())).contains("No encontramos esta solicitud de alta",
				"Volver a la fila");
		visit("altas/nada");
		assertThat(text(find(EmptyState.class).single())).contains("No encontramos esta solicitud de alta");
		given(this.enrolments.enrolment(any())).willReturn(problem(503, "unavailable", "Vuelve en un momento."));
		open();
		assertThat(text(find(EmptyState.class).single())).contains("Vuelve en un momento.");
		known(NINE, 1);
		press("Reintentar");
		assertThat(line(1)).contains("Alejandra");
	}

	private static void answer(String call, JsonNode value) {
		UI ui = UI.getCurrent();
		ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
		ui.getInternals()
			.dumpPendingJavaScriptInvocations()
			.stream()
			.filter((pending) -> pending.getInvocation().getExpression().contains(call))
			.forEach((pending) -> pending.complete(value));
	}

	private void known(EnrolmentView view, int version) {
		given(this.enrolments.enrolment(view.summary().id())).willReturn(version(view, version));
	}

	private static Mono<ResponseEntity<EnrolmentView>> version(EnrolmentView view, int version) {
		return Mono.just(ResponseEntity.ok().eTag("\"" + version + "\"").body(view));
	}

	private static Decision authorised(int no) {
		return new Decision(NINE.rows().get(no - 1).id(), true, null);
	}

	private void open() {
		visit("altas/" + NINE.summary().id());
	}

	private String shown() {
		return text((Component) Objects.requireNonNull(getCurrentView()));
	}

	private String notice() {
		return text(find(Notice.class).single());
	}

	private RowLine rowLine(int no) {
		return find(RowLine.class).all().stream().filter((line) -> line.row().no() == no).findFirst().orElseThrow();
	}

	private String line(int no) {
		return text(rowLine(no));
	}

	private Button row(int no, String name) {
		return find(Button.class, rowLine(no)).all()
			.stream()
			.filter((button) -> name.equals(button.getText()))
			.findFirst()
			.orElseThrow();
	}

	private TextArea reason(int no) {
		return find(TextArea.class, rowLine(no)).single();
	}

	private Checkbox mark(int no) {
		return find(Checkbox.class, rowLine(no)).single();
	}

	private void sign(String name) {
		press(name);
		press("Firmar");
	}

	private void press(String name) {
		Button button = find(Button.class).all()
			.stream()
			.filter((one) -> name.equals(one.getText()))
			.reduce((first, last) -> last)
			.orElseThrow();
		test(button).click();
	}

	private static <T> Mono<T> invalid(String field, String message) {
		Problem problem = new Problem("urn:mesa:problem:invalid", "Datos", 422, "Corrige.", null, "invalid", "4bf92f35",
				List.of(new Problem.FieldProblem(field, "approved_by_you", message)), null, null);
		WebClientResponseException fault = WebClientResponseException.create(422, "invalid", new HttpHeaders(),
				JsonMapper.builder().build().writeValueAsString(problem).getBytes(StandardCharsets.UTF_8),
				StandardCharsets.UTF_8);
		fault.setBodyDecodeFunction((ResolvableType type) -> problem);
		return Mono.error(fault);
	}

}
