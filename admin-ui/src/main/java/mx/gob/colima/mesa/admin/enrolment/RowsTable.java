package mx.gob.colima.mesa.admin.enrolment;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import mx.gob.colima.mesa.admin.look.Icon;
import mx.gob.colima.mesa.contract.enrolment.CandidateView;
import org.jspecify.annotations.Nullable;

/**
 * The rows of an application, a piece at a time.
 */
class RowsTable extends Div {

	private static final int PIECE = 100;

	private final Desk desk;

	private final Choices choices;

	private final RowHost host;

	private final NativeTable table = new NativeTable();

	private final Checkbox all = new Checkbox();

	private final Button more;

	private final Map<UUID, RowLine> lines = new LinkedHashMap<>();

	private final Set<UUID> marked = new HashSet<>();

	private @Nullable OpenEnrolment open;

	RowsTable(Desk desk, Choices choices, RowHost host) {
		this.desk = desk;
		this.choices = choices;
		this.host = host;
		addClassName("rev-s");
		this.table.addClassNames("tt", "renglones");
		this.table.getElement().setAttribute("aria-label", desk.say("enrolment.rows"));
		this.all.setAriaLabel(desk.say("enrolment.mark-all"));
		this.all.addValueChangeListener((event) -> {
			if (event.isFromClient()) {
				markAll(event.getValue());
			}
		});
		this.more = new Button("", Icon.DOWN.draw(), (event) -> reveal());
		this.more.addClassName("mas");
		NativeTableHeaderCell place = new NativeTableHeaderCell(this.all, new Span(desk.say("enrolment.column.no")));
		place.addClassName("no");
		this.table.getHead()
			.add(new NativeTableRow(place, new NativeTableHeaderCell(desk.say("enrolment.column.person")),
					new NativeTableHeaderCell(desk.say("enrolment.column.known")),
					new NativeTableHeaderCell(desk.say("enrolment.column.decision"))));
		add(this.table, this.more);
	}

	/**
	 * Shows the rows anew; as many as were shown before, if they are of the same
	 * application.
	 * @param now the application
	 */
	void show(OpenEnrolment now) {
		int shown = Math.max(PIECE, this.lines.size());
		this.open = now;
		this.lines.clear();
		this.table.getBody().removeAll();
		this.marked.retainAll(now.undecided().stream().map(CandidateView::id).toList());
		this.all.setVisible(!now.undecided().isEmpty());
		reveal(shown);
	}

	/**
	 * Gives the line of a row, even if it is below what was shown.
	 * @param row the row
	 * @return the line
	 */
	@Nullable RowLine line(UUID row) {
		OpenEnrolment now = this.open;
		while (now != null && !this.lines.containsKey(row) && this.lines.size() < now.rows().size()) {
			reveal();
		}
		return this.lines.get(row);
	}

	/**
	 * Shows what was chosen for a row.
	 * @param row the row
	 */
	void choice(CandidateView row) {
		RowLine line = this.lines.get(row.id());
		DecisionCell cell = (line != null) ? line.decision() : null;
		if (cell != null) {
			cell.show(this.choices.of(row));
		}
	}

	void mark(CandidateView row, boolean marks) {
		if (marks) {
			this.marked.add(row.id());
		}
		else {
			this.marked.remove(row.id());
		}
	}

	void unmark() {
		this.marked.clear();
		this.all.setValue(false);
		this.lines.values().forEach((line) -> line.mark(false));
	}

	List<CandidateView> marked() {
		OpenEnrolment now = this.open;
		return (now != null) ? now.undecided().stream().filter((row) -> this.marked.contains(row.id())).toList()
				: List.of();
	}

	private void markAll(boolean marks) {
		OpenEnrolment now = this.open;
		if (now != null) {
			this.lines.values().stream().filter((line) -> line.decision() != null).forEach((line) -> line.mark(marks));
			this.host.mark(now.undecided(), marks);
		}
	}

	private void reveal() {
		reveal(PIECE);
	}

	private void reveal(int count) {
		OpenEnrolment now = this.open;
		if (now == null) {
			return;
		}
		Remarks remarks = new Remarks(this.desk, now);
		now.rows().stream().skip(this.lines.size()).limit(count).toList().forEach((row) -> {
			RowLine line = new RowLine(this.desk, row, remarks.of(row), this.host);
			line.mark(this.marked.contains(row.id()));
			this.lines.put(row.id(), line);
			this.table.getBody().add(line);
			choice(row);
		});
		int left = now.rows().size() - this.lines.size();
		this.more.setVisible(left > 0);
		this.more.setText(this.desk.say("enrolment.more", Math.min(PIECE, left), left));
	}

}
