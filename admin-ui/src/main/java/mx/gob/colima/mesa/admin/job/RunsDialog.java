package mx.gob.colima.mesa.admin.job;

import java.time.Clock;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import mx.gob.colima.mesa.admin.look.ForwardRows;
import mx.gob.colima.mesa.contract.job.JobRunView;
import mx.gob.colima.mesa.contract.job.JobView;

/**
 * The runs of a job, latest first.
 */
class RunsDialog extends Dialog {

	private final Grid<JobRunView> grid = new Grid<>();

	private final JobCells cells;

	private final Clock clock;

	RunsDialog(JobView job, Jobs jobs, JobCells cells, Clock clock) {
		this.cells = cells;
		this.clock = clock;
		addClassName("acto");
		setHeaderTitle(cells.phrases().say("jobs.runs.title", cells.name(job)));
		setWidth("56rem");
		setMaxWidth("96vw");
		columns();
		this.grid.addClassName("bandeja");
		this.grid.addThemeVariants(GridVariant.NO_BORDER);
		this.grid.setSelectionMode(Grid.SelectionMode.NONE);
		this.grid.getElement().setAttribute("aria-label", cells.phrases().say("jobs.runs"));
		ForwardRows<JobRunView> rows = new ForwardRows<>((after) -> jobs.runs(job.name(), after));
		this.grid.setItems(rows::fetch);
		add(rows.isEmpty() ? new Span(cells.phrases().say("jobs.never")) : this.grid);
		getFooter().add(new Button(cells.phrases().say("close"), (event) -> close()));
	}

	private void columns() {
		this.grid.addColumn((run) -> this.cells.phrases().when(run.startedAt(), this.clock.instant()))
			.setHeader(this.cells.phrases().say("column.when"))
			.setTooltipGenerator((run) -> this.cells.phrases().exactly(run.startedAt()))
			.setWidth("10rem")
			.setFlexGrow(0);
		this.grid.addColumn(new ComponentRenderer<>(this.cells::badge))
			.setHeader(this.cells.phrases().say("column.outcome"))
			.setWidth("9rem")
			.setFlexGrow(0);
		this.grid.addColumn(this.cells::result)
			.setHeader(this.cells.phrases().say("column.result"))
			.setTooltipGenerator(this.cells::result)
			.setWidth("12rem")
			.setFlexGrow(2);
		this.grid.addColumn(this.cells::took)
			.setHeader(this.cells.phrases().say("column.took"))
			.setWidth("7rem")
			.setFlexGrow(0);
		this.grid.addColumn(JobRunView::replica)
			.setHeader(this.cells.phrases().say("column.replica"))
			.setTooltipGenerator(JobRunView::replica)
			.setWidth("9rem")
			.setFlexGrow(1);
	}

}
