package mx.gob.colima.mesa.admin.request;

import java.time.Instant;
import java.util.Objects;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.look.Icon;
import mx.gob.colima.mesa.admin.look.Notice;
import mx.gob.colima.mesa.contract.request.EventView;
import mx.gob.colima.mesa.contract.request.RequestSummary;

/**
 * What somebody else changed while a person was looking.
 */
class Difference {

	private final Phrases phrases;

	private final Instant now;

	Difference(Phrases phrases, Instant now) {
		this.phrases = phrases;
		this.now = now;
	}

	Notice notice(OpenRequest seen, OpenRequest current, String kept) {
		EventView last = current.events().isEmpty() ? null : current.events().getLast();
		String title = (last != null) ? this.phrases.say("conflict.title", last.actor().name(),
				this.phrases.name("event", last.kind()), this.phrases.when(last.at(), this.now))
				: this.phrases.say("conflict.somebody");
		Paragraph safe = new Paragraph(this.phrases.say(kept));
		return new Notice(Icon.PEOPLE, "warn", title, safe, table(seen.summary(), current.summary()));
	}

	private Component table(RequestSummary before, RequestSummary after) {
		NativeTable table = new NativeTable();
		table.addClassName("tt");
		NativeTableRow head = new NativeTableRow(new NativeTableHeaderCell(""),
				new NativeTableHeaderCell(this.phrases.say("conflict.before")),
				new NativeTableHeaderCell(this.phrases.say("conflict.after")));
		table.getHead().add(head);
		row(table, "column.state", this.phrases.name(before.state()), this.phrases.name(after.state()));
		row(table, "column.assignee", who(before), who(after));
		row(table, "conflict.due", due(before), due(after));
		table.setVisible(table.getBody().getRows().stream().findAny().isPresent());
		return table;
	}

	private void row(NativeTable table, String label, String before, String after) {
		if (!Objects.equals(before, after)) {
			NativeTableRow row = new NativeTableRow(new NativeTableHeaderCell(this.phrases.say(label)),
					new NativeTableCell(before), new NativeTableCell(after));
			table.getBody().add(row);
		}
	}

	private String who(RequestSummary request) {
		String name = request.assigneeName();
		String group = request.group();
		String nobody = this.phrases.say("nobody");
		return (name != null) ? name : (group != null) ? group : nobody;
	}

	private String due(RequestSummary request) {
		Instant due = request.dueAt();
		return (due != null) ? this.phrases.when(due, this.now) : this.phrases.name(request.clockState());
	}

}
