package mx.gob.colima.mesa.admin.credential;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import mx.gob.colima.mesa.admin.ScreenHarness;
import mx.gob.colima.mesa.admin.SignedInAs;
import mx.gob.colima.mesa.admin.look.EmptyState;
import mx.gob.colima.mesa.admin.stub.SampleCredentials;
import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.credential.CredentialCounts;
import mx.gob.colima.mesa.contract.credential.CredentialFlag;
import mx.gob.colima.mesa.contract.credential.Issued;
import mx.gob.colima.mesa.contract.credential.Issuing;
import mx.gob.colima.mesa.contract.credential.Reissue;
import mx.gob.colima.mesa.contract.credential.WaitingCandidate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

@SignedInAs("dti.rivas")
class CredentialScreensTests extends ScreenHarness {

	@BeforeEach
	void credentials() {
		given(this.credentials.list(any(), any(), any(), any(), any(), any()))
			.willReturn(Mono.just(new Page<>(SampleCredentials.ALL, null)));
		given(this.credentials.waiting(any(), any()))
			.willReturn(Mono.just(new Page<>(SampleCredentials.WAITING, null)));
		given(this.credentials.counts()).willReturn(Mono.just(new CredentialCounts(3, 0, 2, 1, 40)));
	}

	@Test
	void eachCredentialSaysHowItStandsAndOffersWhatMayBeDone() {
		navigate(CredentialsScreen.class);
		assertThat(row(0)).contains("Nadia Nueva", "10091", "SEFOME", "Por entregar", "Sirve hasta", "Emitir de nuevo",
				"Carta");
		assertThat(row(1)).contains("En preparación").doesNotContain("Carta");
		assertThat(row(2)).contains("Venció sin usarse", "Emitir de nuevo").doesNotContain("Carta");
		assertThat(row(3)).contains("En uso", "Emitir de nuevo").doesNotContain("Carta");
		assertThat(row(4)).contains("Suspendida").doesNotContain("Emitir de nuevo");
		assertThat(text(current())).contains("Sin usar · 2", "Vencidas · 1", "En uso · 40");
	}

	@Test
	void theListIsNarrowedByStanding() {
		navigate(CredentialsScreen.class);
		then(this.credentials).should().list(isNull(), isNull(), eq(CredentialFlag.UNUSED), any(), any(), any());
		standing().setValue(Standing.LAPSED);
		then(this.credentials).should().list(isNull(), isNull(), eq(CredentialFlag.LAPSED), any(), any(), any());
		given(this.credentials.list(any(), any(), any(), any(), any(), any()))
			.willReturn(Mono.just(new Page<>(List.of(), null)));
		standing().setValue(Standing.SUSPENDED);
		assertThat(text(find(EmptyState.class).single())).contains("Ninguna credencial coincide");
	}

	@Test
	void issuingAgainNeedsAReasonAndSaysWhatHappens() {
		given(this.credentials.reissue(any(), any())).willReturn(Mono.just(SampleCredentials.ISSUED));
		navigate(CredentialsScreen.class);
		act(3, "Emitir de nuevo");
		assertThat(text(find(Dialog.class).single())).contains("Lilia Munguía", "se cerrarán sus sesiones");
		press("Emitir de nuevo");
		assertThat(find(TextArea.class).single().isInvalid()).isTrue();
		then(this.credentials).should(never()).reissue(any(), any());
		find(TextArea.class).single().setValue("Olvidó su contraseña");
		press("Emitir de nuevo");
		then(this.credentials).should().reissue(SampleCredentials.ACTIVE.id(), new Reissue("Olvidó su contraseña"));
		assertThat(text(current())).contains("Se emitió de nuevo la credencial");
	}

	@Test
	void whatIsRefusedIsSaidAndTheReasonStays() {
		given(this.credentials.reissue(any(), any()))
			.willReturn(problem(409, "illegal_transition", "La credencial ya no lo permite."));
		navigate(CredentialsScreen.class);
		act(3, "Emitir de nuevo");
		find(TextArea.class).single().setValue("Por si acaso");
		press("Emitir de nuevo");
		assertThat(text(find(Dialog.class).single())).contains("La credencial ya no lo permite.");
		assertThat(find(TextArea.class).single().getValue()).isEqualTo("Por si acaso");
	}

	@Test
	void aLetterIsHandedOutOnce() {
		given(this.credentials.letter(any(), any())).willReturn(Mono.just(ResponseEntity
			.ok(Flux.just(DefaultDataBufferFactory.sharedInstance.wrap("%PDF".getBytes(StandardCharsets.US_ASCII))))));
		navigate(CredentialsScreen.class);
		act(0, "Carta");
		find(TextArea.class).single().setValue("No tiene correo");
		press("Preparar carta");
		assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("La carta está lista");
		assertThat(text(find(Dialog.class).single())).contains("No se guarda copia");
		assertThat(find(Anchor.class).all()).extracting(Anchor::getText).contains("Descargar la carta (PDF)");
	}

	@Test
	void manyAreIssuedAtOnce() {
		given(this.credentials.issue(any())).willReturn(Mono.just(new Issued(3, 0)));
		navigate(IssuingScreen.class);
		assertThat(row(0)).contains("Brenda Ahumada 0", "SEFOME/ALTA/2026/000009", "Adriana Velasco");
		assertThat(row(2)).contains("Cambio de adscripción: deja SECTUR");
		Button issue = button("Emitir (0)");
		assertThat(issue.isEnabled()).isFalse();
		press("Elegir todas");
		assertThat(issue.getText()).isEqualTo("Emitir (3)");
		given(this.credentials.counts()).willReturn(Mono.just(new CredentialCounts(0, 3, 3, 0, 40)));
		press("Emitir (3)");
		Set<UUID> ids = SampleCredentials.WAITING.stream().map(WaitingCandidate::id).collect(Collectors.toSet());
		then(this.credentials).should().issue(new Issuing(ids));
		assertThat(text(current())).contains("Emitidas: 3", "En preparación: 3");
	}

	@Test
	void whatCannotBeIssuedStaysChosen() {
		given(this.credentials.issue(any())).willReturn(problem(403, "forbidden", "Tu cuenta no tiene permiso."));
		navigate(IssuingScreen.class);
		waiting().asMultiSelect().setValue(Set.of(SampleCredentials.WAITING.getFirst()));
		press("Emitir (1)");
		assertThat(text(current())).contains("No se emitió ninguna", "Tu cuenta no tiene permiso.");
		assertThat(waiting().getSelectedItems()).hasSize(1);
		assertThat(button("Emitir (1)").isEnabled()).isTrue();
	}

	private Component current() {
		return (Component) Objects.requireNonNull(getCurrentView());
	}

	@SuppressWarnings("unchecked")
	private RadioButtonGroup<Standing> standing() {
		return find(RadioButtonGroup.class).single();
	}

	@SuppressWarnings("unchecked")
	private Grid<WaitingCandidate> waiting() {
		return find(Grid.class).single();
	}

	private void act(int row, String named) {
		Grid<?> grid = find(Grid.class).single();
		Component acts = test(grid).getCellComponent(row, 4);
		acts.getChildren()
			.map(Button.class::cast)
			.filter((button) -> button.getText().equals(named))
			.forEach((button) -> test(button).click());
	}

	private void press(String words) {
		test(button(words)).click();
	}

	private Button button(String words) {
		return find(Button.class).all()
			.stream()
			.filter((one) -> words.equals(one.getText()))
			.reduce((first, last) -> last)
			.orElseThrow();
	}

	private String row(int no) {
		Grid<?> grid = find(Grid.class).single();
		StringBuilder text = new StringBuilder();
		for (int column = 0; column < 5; column++) {
			text.append(text(test(grid).getCellComponent(no, column))).append(' ');
		}
		return text.toString();
	}

}
