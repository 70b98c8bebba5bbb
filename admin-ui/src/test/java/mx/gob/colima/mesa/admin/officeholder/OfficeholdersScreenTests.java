package mx.gob.colima.mesa.admin.officeholder;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import mx.gob.colima.mesa.admin.ScreenHarness;
import mx.gob.colima.mesa.admin.SignedInAs;
import mx.gob.colima.mesa.admin.look.DayField;
import mx.gob.colima.mesa.admin.look.EmptyState;
import mx.gob.colima.mesa.admin.look.Notice;
import mx.gob.colima.mesa.admin.stub.SampleOfficeholders;
import mx.gob.colima.mesa.admin.stub.Samples;
import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.Problem;
import mx.gob.colima.mesa.contract.people.EndOfficeholder;
import mx.gob.colima.mesa.contract.people.OfficeholderView;
import mx.gob.colima.mesa.contract.people.PublicOffice;
import mx.gob.colima.mesa.contract.people.RegisterOfficeholder;
import mx.gob.colima.mesa.contract.tenancy.TenantView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.reactive.function.client.WebClientResponseException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.ArgumentMatchers.notNull;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

@SignedInAs("dti.rivas")
class OfficeholdersScreenTests extends ScreenHarness {

	@BeforeEach
	void registry() {
		given(this.officeholders.all(any(), any(), any(), any(), any()))
			.willReturn(Mono.just(new Page<>(SampleOfficeholders.ALL, null)));
	}

	@Test
	void eachAppointmentSaysWhoseFromWhenAndHowItStands() {
		navigate(OfficeholdersScreen.class);
		Grid<?> grid = find(Grid.class).single();
		assertThat(row(grid, 0)).contains("Beatriz Quiroz", "100141", "SEFOME", "Titular", "Desde el 1 ene 2026",
				"Vigente", "Descargar", "Terminar");
		assertThat(row(grid, 1)).contains("Por entrar", "Del 1 ene 2027 al 31 dic 2027", "Adjuntar");
		assertThat(row(grid, 2)).contains("Terminado", "Cambio de adscripción a otra dependencia")
			.doesNotContain("Terminar");
		assertThat(row(grid, 4)).contains("Representante", "Suplente");
	}

	@Test
	void theListIsNarrowedByDependencyAndByToday() {
		navigate(OfficeholdersScreen.class);
		dependencyFilter().setValue("SE");
		then(this.officeholders).should().all(eq("SE"), isNull(), any(), any(), any());
		find(Checkbox.class).single().setValue(true);
		then(this.officeholders).should().all(eq("SE"), notNull(LocalDate.class), any(), any(), any());
	}

	@Test
	void anEmptyListAndOneThatCannotBeReadSaySo() {
		given(this.officeholders.all(any(), any(), any(), any(), any()))
			.willReturn(Mono.just(new Page<>(List.of(), null)));
		navigate(OfficeholdersScreen.class);
		assertThat(text(find(EmptyState.class).single())).contains("Ningún nombramiento coincide");
		given(this.officeholders.all(any(), any(), any(), any(), any()))
			.willReturn(problem(503, "unavailable", "Vuelve en un momento."));
		find(Checkbox.class).single().setValue(true);
		assertThat(text(find(EmptyState.class).single())).contains("No pudimos traer la lista");
	}

	@Test
	void whatIsMissingIsSaidBesideItsFieldAndNothingIsSent() {
		navigate(OfficeholdersScreen.class);
		press("Registrar");
		press("Registrar nombramiento");
		for (String label : List.of("Número de empleado", "Nombre", "Primer apellido")) {
			assertThat(field(label).isInvalid()).as(label).isTrue();
			assertThat(field(label).getErrorMessage()).isEqualTo("Escribe o elige este dato.");
		}
		assertThat(field("Segundo apellido").isInvalid()).isFalse();
		assertThat(day("Primer día").isInvalid()).isTrue();
		then(this.officeholders).should(never()).register(any(), any());
	}

	@Test
	void whatTheApiRefusesIsSaidBesideItsFieldAndWhatWasTypedStays() {
		given(this.officeholders.register(any(), any()))
			.willReturn(refused("from", "Ya hay un nombramiento para ese cargo en esos días."));
		navigate(OfficeholdersScreen.class);
		press("Registrar");
		fill();
		press("Registrar nombramiento");
		assertThat(day("Primer día").isInvalid()).isTrue();
		assertThat(day("Primer día").getErrorMessage()).contains("Ya hay un nombramiento");
		assertThat(field("Nombre").getValue()).isEqualTo("Íñigo");
		given(this.officeholders.register(any(), any())).willReturn(created(SampleOfficeholders.NEXT));
		press("Registrar nombramiento");
		assertThat(find(Dialog.class).all()).isEmpty();
		ArgumentCaptor<RegisterOfficeholder> sent = ArgumentCaptor.forClass(RegisterOfficeholder.class);
		then(this.officeholders).should(org.mockito.Mockito.times(2)).register(any(), sent.capture());
		assertThat(sent.getValue()).isEqualTo(new RegisterOfficeholder("SEFOME", PublicOffice.COORDINATOR, "100999",
				"Íñigo", "Ríos", null, null, false, LocalDate.of(2026, 12, 1), null));
		assertThat(text(Objects.requireNonNull(getCurrentViewComponent()))).contains("Quedó registrado");
	}

	@Test
	void anAppointmentIsEndedWithADayAndAReason() {
		given(this.officeholders.end(any(), any())).willReturn(Mono.just(SampleOfficeholders.FORMER));
		navigate(OfficeholdersScreen.class);
		Grid<?> grid = find(Grid.class).single();
		test((Button) test(grid).getCellComponent(0, 6)).click();
		press("Terminar nombramiento");
		TextArea reason = find(TextArea.class).single();
		assertThat(reason.isInvalid()).isTrue();
		day("Último día").setValue(LocalDate.of(2026, 12, 15));
		reason.setValue("Renuncia");
		press("Terminar nombramiento");
		then(this.officeholders).should()
			.end(SampleOfficeholders.HEAD.id(), new EndOfficeholder(LocalDate.of(2026, 12, 15), "Renuncia"));
	}

	@Test
	void whatBelongsToNoFieldIsSaidAbove() {
		given(this.officeholders.end(any(), any())).willReturn(problem(404, "not_found", "No existe."));
		navigate(OfficeholdersScreen.class);
		Grid<?> grid = find(Grid.class).single();
		test((Button) test(grid).getCellComponent(0, 6)).click();
		find(TextArea.class).single().setValue("Renuncia");
		press("Terminar nombramiento");
		assertThat(text(find(Notice.class).single())).contains("No se guardó", "No existe.");
	}

	private void fill() {
		tenantField().setValue(Samples.TENANTS.getFirst());
		officeField().setValue(PublicOffice.COORDINATOR);
		field("Número de empleado").setValue("100999");
		field("Nombre").setValue("Íñigo");
		field("Primer apellido").setValue("Ríos");
		day("Primer día").setValue(LocalDate.of(2026, 12, 1));
	}

	@SuppressWarnings("unchecked")
	private ComboBox<String> dependencyFilter() {
		return find(ComboBox.class).single();
	}

	@SuppressWarnings("unchecked")
	private ComboBox<TenantView> tenantField() {
		return combo("Dependencia");
	}

	@SuppressWarnings("unchecked")
	private ComboBox<PublicOffice> officeField() {
		return combo("Cargo");
	}

	@SuppressWarnings("rawtypes")
	private ComboBox combo(String label) {
		return find(ComboBox.class).all()
			.stream()
			.filter((box) -> label.equals(box.getLabel()))
			.findFirst()
			.orElseThrow();
	}

	private TextField field(String label) {
		return find(TextField.class).all()
			.stream()
			.filter((field) -> label.equals(field.getLabel()))
			.findFirst()
			.orElseThrow();
	}

	private DayField day(String label) {
		return find(DayField.class).all()
			.stream()
			.filter((field) -> label.equals(field.getLabel()))
			.findFirst()
			.orElseThrow();
	}

	private void press(String name) {
		Button button = find(Button.class).all()
			.stream()
			.filter((one) -> name.equals(one.getText()))
			.reduce((first, last) -> last)
			.orElseThrow();
		test(button).click();
	}

	private String row(Grid<?> grid, int row) {
		StringBuilder said = new StringBuilder();
		for (int column = 0; column < 7; column++) {
			said.append(text(test(grid).getCellComponent(row, column))).append(' ');
		}
		return said.toString();
	}

	private static Mono<ResponseEntity<OfficeholderView>> created(OfficeholderView row) {
		return Mono.just(ResponseEntity.created(URI.create("/api/v1/officeholders/" + row.id())).body(row));
	}

	private static <T> Mono<T> refused(String field, String message) {
		Problem problem = new Problem("urn:mesa:problem:invalid", "Datos", 422, "Corrige.", null, "invalid", "4bf92f35",
				List.of(new Problem.FieldProblem(field, "office_taken", message)), null, null);
		WebClientResponseException fault = WebClientResponseException.create(422, "invalid", new HttpHeaders(),
				JsonMapper.builder().build().writeValueAsBytes(problem), StandardCharsets.UTF_8);
		fault.setBodyDecodeFunction((ResolvableType type) -> problem);
		return Mono.error(fault);
	}

	private com.vaadin.flow.component.Component getCurrentViewComponent() {
		return (com.vaadin.flow.component.Component) getCurrentView();
	}

}
