package mx.gob.colima.mesa.admin.outbox;

import java.util.List;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import mx.gob.colima.mesa.admin.ScreenHarness;
import mx.gob.colima.mesa.admin.SignedInAs;
import mx.gob.colima.mesa.admin.look.EmptyState;
import mx.gob.colima.mesa.admin.stub.Samples;
import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.outbox.EffectCounts;
import mx.gob.colima.mesa.contract.outbox.EffectState;
import mx.gob.colima.mesa.contract.outbox.EffectTopic;
import mx.gob.colima.mesa.contract.outbox.EffectView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

@SignedInAs("dti.rivas")
class OutboxScreenTests extends ScreenHarness {

	@BeforeEach
	void anOutbox() {
		given(this.outbox.counts()).willReturn(Mono.just(new EffectCounts(7, 2, 1, Samples.now())));
		given(this.outbox.effects(any(), any(), any())).willReturn(Mono.just(new Page<>(List.of(), null)));
	}

	@Test
	void whatWasGivenUpIsShownFirstWithTheReasonAndSentAgain() {
		EffectView dead = effect(EffectState.DEAD, "mail_refused:550");
		given(this.outbox.effects(eq(EffectState.DEAD), any(), any()))
			.willReturn(Mono.just(new Page<>(List.of(dead), null)));
		given(this.outbox.replay(dead.id())).willReturn(Mono.just(effect(EffectState.PENDING, null)));
		navigate(OutboxScreen.class);
		Grid<?> grid = find(Grid.class).single();
		assertThat(text(test(grid).getCellComponent(0, 0))).contains("Correo sobre una solicitud", "Pregunta");
		assertThat(text(test(grid).getCellComponent(0, 3))).contains("Detenido tras 12 intentos",
				"El servidor de correo rechaza la dirección (550)");
		Button again = (Button) test(grid).getCellComponent(0, 4).getChildren().findFirst().orElseThrow();
		test(again).click();
		then(this.outbox).should().replay(dead.id());
	}

	@Test
	@SuppressWarnings("unchecked")
	void theCountsAreInTheChoiceAndAnEmptyOneSaysSo() {
		navigate(OutboxScreen.class);
		RadioButtonGroup<EffectState> choice = find(RadioButtonGroup.class).single();
		assertThat(choice.getItemLabelGenerator().apply(EffectState.DEAD)).isEqualTo("Detenidos · 1");
		assertThat(choice.getItemLabelGenerator().apply(EffectState.PENDING)).isEqualTo("En espera · 7");
		assertThat(text(find(EmptyState.class).single())).contains("No hay ninguno");
	}

	private static EffectView effect(EffectState state, @Nullable String failure) {
		return new EffectView(Samples.id(901), Samples.TENANTS.getFirst(), EffectTopic.REQUEST_MAIL, "QUESTION_ASKED",
				Samples.id(902), state, 12, Samples.now(), Samples.now(), null, failure);
	}

}
