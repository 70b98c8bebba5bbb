package mx.gob.colima.mesa.admin.job;

import java.time.Clock;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import mx.gob.colima.mesa.admin.client.ApiProblemException;
import mx.gob.colima.mesa.admin.client.ApiUnavailableException;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.look.Icon;
import mx.gob.colima.mesa.admin.look.Notice;
import mx.gob.colima.mesa.admin.session.CurrentPerson;
import mx.gob.colima.mesa.admin.session.Roles;
import mx.gob.colima.mesa.admin.settings.AdminSettings;
import mx.gob.colima.mesa.admin.shell.ListScreen;
import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.job.JobView;
import org.jspecify.annotations.Nullable;

/**
 * What the platform does by itself: when, how it went the last time, and the runs before.
 * Who keeps it running may have a job run now.
 */
@Route("trabajos")
@RolesAllowed({ Roles.PLATFORM_OPERATOR, Roles.AUDITOR })
class JobsScreen extends ListScreen<JobView> {

	private final Jobs jobs;

	private final Clock clock;

	private final JobCells cells;

	private final Div told = new Div();

	private final boolean runs;

	JobsScreen(Jobs jobs, Clock clock, AdminSettings settings, CurrentPerson person) {
		super(Phrases.of(settings.zone()), "jobs");
		this.jobs = jobs;
		this.clock = clock;
		this.cells = new JobCells(phrases());
		this.runs = person.isAny(Roles.PLATFORM_OPERATOR);
		grid().addColumn(new ComponentRenderer<>(this.cells::what))
			.setHeader(phrases().say("column.job"))
			.setWidth("18rem")
			.setFlexGrow(3);
		grid().addColumn(new ComponentRenderer<>((job) -> this.cells.times(job, this.clock.instant())))
			.setHeader(phrases().say("column.times"))
			.setWidth("13rem")
			.setFlexGrow(1);
		grid().addColumn(new ComponentRenderer<>((job) -> this.cells.outcome(job, this.clock.instant())))
			.setHeader(phrases().say("column.last-run"))
			.setWidth("16rem")
			.setFlexGrow(2);
		grid().addColumn(new ComponentRenderer<>(this::acts))
			.setHeader(phrases().say("column.act"))
			.setWidth(this.runs ? "18rem" : "10rem")
			.setFlexGrow(0);
		this.told.getElement().setAttribute("role", "status");
		Button anew = new Button(phrases().say("jobs.renew"), Icon.REFRESH.draw(), (event) -> renew());
		addFilter(anew);
		addFilter(this.told);
	}

	@Override
	protected Page<JobView> page(String sought, @Nullable String after) {
		return this.jobs.all();
	}

	@Override
	public boolean searches() {
		return false;
	}

	private void renew() {
		this.told.removeAll();
		read();
	}

	private Div acts(JobView job) {
		Div acts = new Div();
		if (this.runs) {
			Button run = new Button(phrases().say("jobs.run"), Icon.PLAY.draw(), (event) -> run(job));
			run.addThemeVariants(ButtonVariant.TERTIARY);
			run.setAriaLabel(phrases().say("jobs.run.one", this.cells.name(job)));
			acts.add(run);
		}
		Button before = new Button(phrases().say("jobs.runs"), Icon.LIST.draw(), (event) -> before(job));
		before.addThemeVariants(ButtonVariant.TERTIARY);
		before.setAriaLabel(phrases().say("jobs.runs.title", this.cells.name(job)));
		acts.add(before);
		return acts;
	}

	private void run(JobView job) {
		attempt(() -> {
			this.jobs.run(job.name());
			read();
			this.told.add(new Span(phrases().say("jobs.asked", this.cells.name(job))));
		}, "jobs.not-run");
	}

	private void before(JobView job) {
		attempt(() -> new RunsDialog(job, this.jobs, this.cells, this.clock).open(), "list.failed");
	}

	private void attempt(Runnable act, String failed) {
		this.told.removeAll();
		try {
			act.run();
		}
		catch (ApiUnavailableException | ApiProblemException ex) {
			String why = (ex instanceof ApiProblemException problem) ? problem.explanation()
					: phrases().say("list.failed.text");
			this.told.add(new Notice(Icon.ALERT, "bad", phrases().say(failed), new Span(why)));
		}
	}

}
