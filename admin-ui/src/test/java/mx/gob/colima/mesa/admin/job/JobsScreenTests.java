package mx.gob.colima.mesa.admin.job;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import mx.gob.colima.mesa.admin.ScreenHarness;
import mx.gob.colima.mesa.admin.SignedInAs;
import mx.gob.colima.mesa.admin.stub.Samples;
import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.job.JobOutcome;
import mx.gob.colima.mesa.contract.job.JobRunView;
import mx.gob.colima.mesa.contract.job.JobView;
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
class JobsScreenTests extends ScreenHarness {

	private static final JobView ROLES = new JobView("officeholder-roles", null, LocalTime.MIDNIGHT,
			Samples.now().plus(Duration.ofDays(1)), 0, run(901, JobOutcome.DONE, 4L, null));

	private static final JobView ORPHANS = new JobView("orphaned-blobs", Duration.ofHours(6), null,
			Samples.now().plus(Duration.ofDays(1)), 3, run(902, JobOutcome.FAILED, null, "too_many_orphans"));

	private static final JobView NEW = new JobView("not-named-yet", Duration.ofMinutes(5), null, Samples.now(), 0,
			null);

	@BeforeEach
	void someJobs() {
		given(this.jobs.jobs()).willReturn(Mono.just(new Page<>(List.of(NEW, ROLES, ORPHANS), null)));
	}

	@Test
	void everyJobSaysItsTimesAndHowItWent() {
		navigate(JobsScreen.class);
		Grid<?> grid = find(Grid.class).single();
		assertThat(text(test(grid).getCellComponent(1, 0))).contains("Funciones de titulares y coordinadores");
		assertThat(text(test(grid).getCellComponent(1, 1))).contains("Cada día a las 00:00");
		assertThat(text(test(grid).getCellComponent(1, 2))).contains("Terminó bien", "4 cambios");
		assertThat(text(test(grid).getCellComponent(2, 1))).contains("Cada 6 h");
		assertThat(text(test(grid).getCellComponent(2, 2))).contains("Falló", "Demasiados archivos sin dueño",
				"3 fallas seguidas");
		assertThat(text(test(grid).getCellComponent(0, 0))).contains("not-named-yet");
		assertThat(text(test(grid).getCellComponent(0, 2))).contains("Todavía no ha corrido");
	}

	@Test
	void aJobIsRunNow() {
		given(this.jobs.run(ROLES.name())).willReturn(Mono.just(ROLES));
		navigate(JobsScreen.class);
		Grid<?> grid = find(Grid.class).single();
		List<Button> acts = test(grid).getCellComponent(1, 3).getChildren().map(Button.class::cast).toList();
		assertThat(acts).extracting(Button::getText).containsExactly("Correr ahora", "Corridas");
		test(acts.getFirst()).click();
		then(this.jobs).should().run(ROLES.name());
	}

	@Test
	@SuppressWarnings("unchecked")
	void theRunsOfAJobAreListed() {
		given(this.jobs.runs(eq(ROLES.name()), any(), any())).willReturn(Mono.just(new Page<>(
				List.of(run(903, JobOutcome.DONE, 0L, null), run(904, JobOutcome.ABANDONED, null, null)), null)));
		navigate(JobsScreen.class);
		Grid<JobView> grid = find(Grid.class).single();
		test((Button) test(grid).getCellComponent(1, 3).getChildren().toList().getLast()).click();
		Dialog dialog = find(Dialog.class).single();
		assertThat(dialog.getHeaderTitle()).contains("Funciones de titulares");
		Grid<JobRunView> runs = find(Grid.class, dialog).single();
		assertThat(text(test(runs).getCellComponent(0, 1))).contains("Terminó bien");
		assertThat(text(test(runs).getCellComponent(1, 1))).contains("Quedó a medias");
		assertThat(test(runs).getCellText(0, 2)).isEqualTo("0 cambios");
		assertThat(test(runs).getCellText(0, 3)).isEqualTo("1.5 s");
	}

	@Test
	@SignedInAs("cge.solis")
	void theAuditorReadsAndRunsNothing() {
		navigate(JobsScreen.class);
		Grid<?> grid = find(Grid.class).single();
		assertThat(test(grid).getCellComponent(1, 3).getChildren().map(Button.class::cast).map(Button::getText))
			.containsExactly("Corridas");
	}

	private static JobRunView run(int id, JobOutcome outcome, @Nullable Long handled, @Nullable String error) {
		return new JobRunView(Samples.id(id), Samples.now(), Samples.now().plusMillis(1500), outcome, handled, error,
				"api-77");
	}

}
