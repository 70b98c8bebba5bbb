package mx.gob.colima.mesa.admin.enrolment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import mx.gob.colima.mesa.admin.look.TwoLines;
import mx.gob.colima.mesa.contract.enrolment.CandidateData;
import mx.gob.colima.mesa.contract.enrolment.CandidateState;
import mx.gob.colima.mesa.contract.enrolment.CandidateView;
import mx.gob.colima.mesa.contract.enrolment.ManagementLevel;
import org.jspecify.annotations.Nullable;

/**
 * A row of an application: the person, what is to be known of them, and what is decided.
 */
class RowLine extends NativeTableRow {

	private final Desk desk;

	private final CandidateView row;

	private final @Nullable DecisionCell decision;

	private final Checkbox mark = new Checkbox();

	RowLine(Desk desk, CandidateView row, List<Remark> remarks, RowHost host) {
		this.desk = desk;
		this.row = row;
		boolean pending = row.state() == CandidateState.SUBMITTED;
		this.decision = pending ? new DecisionCell(desk, row, host) : null;
		this.mark.setAriaLabel(desk.say("enrolment.row.mark", row.no(), OpenEnrolment.name(row)));
		this.mark.setVisible(pending);
		this.mark.addValueChangeListener((event) -> {
			setClassName("marcado", event.getValue());
			if (event.isFromClient()) {
				host.mark(List.of(row), event.getValue());
			}
		});
		NativeTableCell place = new NativeTableCell(this.mark, new Span(String.valueOf(row.no())));
		place.addClassName("no");
		NativeTableCell known = new NativeTableCell();
		remarks.forEach((remark) -> known.add(remark.draw()));
		NativeTableCell outcome = new NativeTableCell();
		outcome.add((this.decision != null) ? this.decision : new Outcome(desk, row));
		add(place, person(), known, outcome);
	}

	CandidateView row() {
		return this.row;
	}

	@Nullable DecisionCell decision() {
		return this.decision;
	}

	void mark(boolean marked) {
		this.mark.setValue(marked);
	}

	private NativeTableHeaderCell person() {
		CandidateData data = this.row.data();
		Span name = new Span(OpenEnrolment.name(this.row));
		name.addClassName("tn");
		Div lines = new Div(name, TwoLines.second(joined(data.employeeNumber(), data.email())),
				TwoLines.second(joined(data.position(), level(data.managementLevel()), phone(data))));
		lines.addClassName("quien-es");
		NativeTableHeaderCell cell = new NativeTableHeaderCell(lines);
		cell.getElement().setAttribute("scope", "row");
		return cell;
	}

	private String phone(CandidateData data) {
		String extension = OpenEnrolment.text(data.extension());
		String phone = OpenEnrolment.text(data.phone());
		return extension.isBlank() ? phone : this.desk.say("enrolment.row.extension", phone, extension);
	}

	private String level(@Nullable String level) {
		return Arrays.stream(ManagementLevel.values())
			.filter((known) -> known.name().equals(level))
			.map(this.desk.phrases()::name)
			.findFirst()
			.orElse(OpenEnrolment.text(level));
	}

	private static String joined(@Nullable String... parts) {
		return Stream.of(parts)
			.map(OpenEnrolment::text)
			.filter((part) -> !part.isBlank())
			.collect(Collectors.joining(" · "));
	}

}
