package mx.gob.colima.mesa.admin.enrolment;

import java.util.List;
import java.util.stream.IntStream;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import mx.gob.colima.mesa.admin.ScreenHarness;
import mx.gob.colima.mesa.admin.SignedInAs;
import mx.gob.colima.mesa.admin.look.EmptyState;
import mx.gob.colima.mesa.admin.stub.SampleEnrolments;
import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentState;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentSummary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

@SignedInAs("sg.velasco")
class EnrolmentsScreenTests extends ScreenHarness {

	private static final EnrolmentSummary NINE = SampleEnrolments.NINE.summary();

	@BeforeEach
	void aQueue() {
		given(this.enrolments.enrolments(any(), any(), any())).willReturn(Mono.just(new Page<>(List.of(NINE), null)));
	}

	@Test
	void whatWaitsIsShownFirstWithWhoseItIsAndHowFarItHasCome() {
		visit("altas");
		then(this.enrolments).should().enrolments(eq(EnrolmentState.SUBMITTED), isNull(), anyInt());
		Grid<?> grid = find(Grid.class).single();
		assertThat(text(test(grid).getCellComponent(0, 0))).contains("SSYBS", "ALTA/2026/000041", "9 personas",
				"Secretaría de Salud");
		assertThat(text(test(grid).getCellComponent(0, 1))).contains("Lilia Munguía Rangel");
		assertThat(text(test(grid).getCellComponent(0, 2))).contains("9 por decidir", "0 autorizados · 0 devueltos");
		assertThat(text(test(grid).getCellComponent(0, 3))).isNotBlank();
		assertThat(find(Anchor.class, test(grid).getCellComponent(0, 0)).single().getHref())
			.isEqualTo("altas/" + NINE.id());
	}

	@Test
	@SuppressWarnings("unchecked")
	void theStateIsChosenAndStaysInTheAddress() {
		visit("altas?v=decided");
		then(this.enrolments).should().enrolments(eq(EnrolmentState.DECIDED), isNull(), anyInt());
		RadioButtonGroup<QueueView> choice = find(RadioButtonGroup.class).single();
		assertThat(choice.getValue()).isEqualTo(QueueView.DECIDED);
		test(choice).selectItem("Todas");
		then(this.enrolments).should().enrolments(isNull(), isNull(), anyInt());
	}

	@Test
	void moreThanAPageIsReadByCursor() {
		given(this.enrolments.enrolments(any(), isNull(), any()))
			.willReturn(Mono.just(new Page<>(IntStream.range(0, 50).mapToObj((no) -> NINE).toList(), "c1")));
		given(this.enrolments.enrolments(any(), eq("c1"), any()))
			.willReturn(Mono.just(new Page<>(List.of(NINE), null)));
		visit("altas");
		Grid<?> grid = find(Grid.class).single();
		assertThat(test(grid).size()).isEqualTo(51);
	}

	@Test
	void anEmptyQueueAndOneThatCannotBeReadSaySo() {
		given(this.enrolments.enrolments(any(), any(), any())).willReturn(Mono.just(new Page<>(List.of(), null)));
		visit("altas");
		assertThat(text(find(EmptyState.class).single())).contains("Nada por aquí", "Por decidir");
		given(this.enrolments.enrolments(any(), any(), any()))
			.willReturn(problem(503, "unavailable", "Vuelve en un momento."));
		visit("altas?v=all");
		assertThat(text(find(EmptyState.class).single())).contains("No pudimos traer la lista", "Vuelve en un momento.",
				"Reintentar");
	}

	@Test
	@SignedInAs("dti.rivas")
	void whoIssuesCredentialsDecidesNothing() {
		visit("altas");
		assertThat(text(UI.getCurrent())).doesNotContain("SSYBS/ALTA");
		then(this.enrolments).shouldHaveNoInteractions();
	}

}
