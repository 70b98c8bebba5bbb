package mx.gob.colima.mesa.admin.request;

import java.time.Duration;
import java.util.List;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import mx.gob.colima.mesa.admin.ScreenHarness;
import mx.gob.colima.mesa.admin.SignedInAs;
import mx.gob.colima.mesa.admin.look.Notice;
import mx.gob.colima.mesa.admin.stub.Samples;
import mx.gob.colima.mesa.contract.people.GroupView;
import mx.gob.colima.mesa.contract.request.Assignment;
import mx.gob.colima.mesa.contract.request.Hold;
import mx.gob.colima.mesa.contract.request.HoldReason;
import mx.gob.colima.mesa.contract.request.Message;
import mx.gob.colima.mesa.contract.request.RequestAction;
import mx.gob.colima.mesa.contract.request.RequestDetail;
import mx.gob.colima.mesa.contract.request.RequestState;
import mx.gob.colima.mesa.contract.request.RequestSummary;
import mx.gob.colima.mesa.contract.request.Text;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.times;

@SignedInAs("sg.velasco")
class RequestPanelTests extends ScreenHarness {

	private final RequestSummary filed = Samples.row(2, RequestState.SUBMITTED, Samples.now());

	private final RequestSummary worked = Samples.row(1, RequestState.IN_PROGRESS, Samples.now());

	@Test
	void thereIsAButtonForEachThingThatTheApiNames() {
		open(this.filed, RequestAction.ACKNOWLEDGE, RequestAction.REJECT);
		assertThat(actions()).containsExactly("Rechazar…", "Reconocer");
	}

	@Test
	void aHoldIsAQuestionOrAnotherReason() {
		open(this.worked, RequestAction.RESOLVE, RequestAction.HOLD, RequestAction.ASSIGN);
		assertThat(actions()).containsExactly("En espera…", "Preguntar…", "Asignar…", "Resolver…");
	}

	@Test
	@SignedInAs("cge.solis")
	void whoOnlyReadsGetsNoButtonsAndNowhereToWrite() {
		open(this.worked);
		assertThat(find(ActionBar.class).exists()).isFalse();
		assertThat(find(Composer.class).exists()).isFalse();
	}

	@Test
	void acknowledgingNamesTheVersionThatWasSeenAndAKey() {
		open(this.filed, RequestAction.ACKNOWLEDGE);
		RequestDetail after = Samples.detail(Samples.row(2, RequestState.ACKNOWLEDGED, Samples.now()),
				List.of(RequestAction.ASSIGN), Samples.now());
		given(this.requests.acknowledge(any(), any(), any())).willReturn(answer(after));
		press("Reconocer");
		then(this.requests).should().acknowledge(eq(this.filed.id()), eq("\"3\""), any());
		assertThat(actions()).containsExactly("Asignar…");
	}

	@Test
	void aRefusalNeedsAReason() {
		open(this.filed, RequestAction.REJECT);
		press("Rechazar…");
		press("Rechazar");
		TextArea reason = find(TextArea.class).withLabel("Motivo").single();
		assertThat(reason.isInvalid()).isTrue();
		assertThat(reason.getErrorMessage()).isEqualTo("Escribe el texto.");
		then(this.requests).should(times(0)).reject(any(), any(), any(), any());
	}

	@Test
	void aTextThatIsTooLongIsKeptAndCounted() {
		open(this.filed, RequestAction.REJECT);
		press("Rechazar…");
		TextArea reason = find(TextArea.class).withLabel("Motivo").single();
		reason.setValue("x".repeat(2001));
		press("Rechazar");
		assertThat(reason.getErrorMessage()).contains("2,001", "2,000");
		assertThat(reason.getValue()).hasSize(2001);
	}

	@Test
	void aStaleDialogSaysWhatChangedKeepsTheTextAndCanGoOn() {
		open(this.worked, RequestAction.RESOLVE);
		press("Resolver…");
		TextArea solution = find(TextArea.class).withLabel("Solución").single();
		solution.setValue("Se cambió la válvula.");
		given(this.requests.resolve(any(), any(), any(), any())).willReturn(problem(412, "stale", "Cambió."));
		RequestSummary held = Samples.row(1, RequestState.ON_HOLD, Samples.now());
		known(held, RequestAction.RESOLVE);
		press("Resolver");
		assertThat(text(find(Notice.class).single())).contains("la cambió mientras la veías", "Tu texto no se perdió",
				"En proceso", "En espera");
		assertThat(solution.getValue()).isEqualTo("Se cambió la válvula.");
		given(this.requests.resolve(any(), any(), any(), any()))
			.willReturn(answer(Samples.detail(held, List.of(), Samples.now())));
		press("Hacerlo de todos modos");
		then(this.requests).should(times(2))
			.resolve(eq(this.worked.id()), any(), any(), eq(new Text("Se cambió la válvula.")));
		assertThat(find(Dialog.class).exists()).isFalse();
	}

	@Test
	void anIllegalActSaysWhatIsAllowedNow() {
		open(this.worked, RequestAction.START);
		given(this.requests.start(any(), any(), any()))
			.willReturn(problem(409, "illegal_transition", "Ya está en proceso.", "RESOLVE", "HOLD"));
		known(this.worked, RequestAction.RESOLVE, RequestAction.HOLD);
		press("Iniciar");
		assertThat(text(find(Notice.class).single())).contains("Ya está en proceso.",
				"Ahora se puede: poner en espera o preguntar, resolver.");
		assertThat(actions()).containsExactly("En espera…", "Preguntar…", "Resolver…");
	}

	@Test
	void afterASilenceTheSameKeyFindsOutWhetherItWasDone() {
		open(this.filed, RequestAction.ACKNOWLEDGE);
		given(this.requests.acknowledge(any(), any(), any()))
			.willReturn(Mono.error(new java.util.concurrent.TimeoutException()));
		press("Reconocer");
		assertThat(text(find(Notice.class).single())).contains("No sabemos si quedó");
		press("Reconocer");
		ArgumentCaptor<String> keys = ArgumentCaptor.captor();
		then(this.requests).should(times(2)).acknowledge(any(), any(), keys.capture());
		assertThat(keys.getAllValues()).hasSize(2).doesNotContainNull();
		assertThat(keys.getAllValues().getFirst()).isEqualTo(keys.getAllValues().getLast());
	}

	@Test
	void assigningOffersTheGroupsOfTheCategoryAndWhoHasLeast() {
		open(this.worked, RequestAction.ASSIGN);
		press("Asignar…");
		ComboBox<GroupView.Member> person = box("Responsable");
		assertThat(test(person).getSuggestions()).containsExactly("Rubén Ceballos · 2 abiertas",
				"Octavio Larios · 7 abiertas");
		test(person).selectItem("Rubén Ceballos · 2 abiertas");
		given(this.requests.assign(any(), any(), any(), any()))
			.willReturn(answer(Samples.detail(this.worked, List.of(), Samples.now())));
		press("Asignar");
		then(this.requests).should()
			.assign(any(), any(), any(), eq(new Assignment(Samples.CLIMAS.id(), Samples.id(802))));
	}

	@Test
	void aQuestionIsAHoldTowardsTheRequester() {
		open(this.worked, RequestAction.HOLD);
		press("Preguntar…");
		find(TextArea.class).withLabel("Pregunta").single().setValue("¿En qué piso?");
		given(this.requests.hold(any(), any(), any(), any()))
			.willReturn(answer(Samples.detail(this.worked, List.of(), Samples.now())));
		press("Preguntar");
		then(this.requests).should().hold(any(), any(), any(), eq(new Hold(HoldReason.REQUESTER, "¿En qué piso?")));
	}

	@Test
	void aMessageThatCouldNotBeSentStaysWritten() {
		open(this.worked, RequestAction.MESSAGE, RequestAction.NOTE);
		TextArea text = find(TextArea.class).single();
		text.setValue("Vamos en camino.");
		given(this.requests.write(any(), any(), any())).willReturn(problem(429, "too_many", "Espera un momento."));
		press("Enviar");
		assertThat(text.getValue()).isEqualTo("Vamos en camino.");
		assertThat(text(find(Notice.class).single())).contains("Espera un momento.");
		given(this.requests.write(any(), any(), any()))
			.willReturn(answer(Samples.detail(this.worked, List.of(RequestAction.MESSAGE), Samples.now())));
		press("Enviar");
		then(this.requests).should(times(2)).write(any(), any(), eq(new Message("Vamos en camino.", false)));
		assertThat(text.getValue()).isEmpty();
	}

	@Test
	void whatIsBeingWrittenStaysWhenTheRequestChanges() {
		open(this.worked, RequestAction.MESSAGE);
		TextArea text = find(TextArea.class).single();
		text.setValue("Vamos en");
		RequestDetail changed = Samples.detail(this.worked, List.of(RequestAction.MESSAGE, RequestAction.NOTE),
				Samples.now());
		find(RequestPanel.class).single()
			.show(new OpenRequest(changed, "\"4\"", Samples.events(this.worked, Samples.now())));
		assertThat(text.getValue()).isEqualTo("Vamos en");
	}

	@Test
	void aPressIsNotLostWhenNewsArriveUnderTheFinger() {
		open(this.worked, RequestAction.ASSIGN);
		Button pressed = find(Button.class).withText("Asignar…").single();
		RequestDetail changed = Samples.detail(this.worked, List.of(RequestAction.ASSIGN, RequestAction.START),
				Samples.now());
		find(RequestPanel.class).single()
			.show(new OpenRequest(changed, "\"4\"", Samples.events(this.worked, Samples.now())));
		test(pressed).click();
		assertThat(find(Dialog.class).single().isOpened()).isTrue();
	}

	@Test
	void whatIsTypedIsKeptInTheBrowserForThisPersonAlone() {
		open(this.worked, RequestAction.NOTE);
		assertThat(browser()).anySatisfy((call) -> {
			assertThat(call.getExpression()).contains("mesa?.keep");
			assertThat(call.getParameters()).contains("sg.velasco", this.worked.id().toString());
		});
	}

	@Test
	void aDialogIsNotLostByAKeyOrAClickBesideItOnceSomethingIsWritten() {
		open(this.worked, RequestAction.RESOLVE);
		press("Resolver…");
		Dialog dialog = find(Dialog.class).single();
		assertThat(dialog.isCloseOnOutsideClick()).isFalse();
		find(TextArea.class).withLabel("Solución").single().setValue("Se cambió la válvula.");
		escape(dialog);
		assertThat(dialog.isOpened()).isTrue();
		find(TextArea.class).withLabel("Solución").single().clear();
		escape(dialog);
		assertThat(dialog.isOpened()).isFalse();
	}

	@Test
	void aDialogDoesNotOutliveTheRequestThatItIsAbout() {
		open(this.worked, RequestAction.RESOLVE);
		press("Resolver…");
		visit("bandeja");
		assertThat(find(Dialog.class).exists()).isFalse();
	}

	@Test
	void filesAreListedAndTheFieldForThemStaysWhileTheRequestChanges() {
		open(this.worked, RequestAction.ATTACH);
		Upload field = find(Upload.class).single();
		RequestDetail changed = Samples.withFile(
				Samples.detail(this.worked, List.of(RequestAction.ATTACH, RequestAction.START), Samples.now()),
				"fuga en el archivo.jpg");
		RequestPanel panel = find(RequestPanel.class).single();
		panel.show(new OpenRequest(changed, "\"4\"", Samples.events(this.worked, Samples.now())));
		assertThat(find(Upload.class).single()).isSameAs(field);
		assertThat(text(panel)).contains("fuga en el archivo.jpg", "1.5 MB");
		assertThat(find(Image.class, panel).exists()).isTrue();
	}

	@Test
	void whoMayNotAttachSeesNoFieldForFiles() {
		open(this.worked, RequestAction.NOTE);
		assertThat(find(Upload.class).exists()).isFalse();
		assertThat(find(FilesBlock.class).exists()).isFalse();
	}

	@Test
	void aDateThatHasPassedIsToldAsPassed() {
		open(Samples.row(4, RequestState.ON_HOLD, Samples.now().minus(Duration.ofDays(7))));
		assertThat(text(find(TurnBlock.class).single())).contains("tenía hasta", "todavía puede responder");
	}

	@Test
	void theClockIsToldSegmentBySegment() {
		open(this.worked);
		assertThat(text(find(RequestPanel.class).single())).contains("Reloj de resolución",
				"En pausa: se espera al proveedor. No cuenta.", "plazo 3 días hábiles", "Reloj de respuesta");
	}

	private static void escape(Dialog dialog) {
		ComponentUtil.fireEvent(dialog, new Dialog.DialogCloseActionEvent(dialog, true));
	}

	private void open(RequestSummary row, RequestAction... actions) {
		trayHolds(row);
		known(row, actions);
		navigate("bandeja/" + row.id(), Main.class);
	}

	private List<String> actions() {
		return find(Button.class, find(ActionBar.class).single()).all().stream().map(Button::getText).toList();
	}

	private void press(String label) {
		test(find(Button.class).withText(label).last()).click();
	}

	@SuppressWarnings("unchecked")
	private ComboBox<GroupView.Member> box(String label) {
		return find(ComboBox.class).withLabel(label).single();
	}

}
