package mx.gob.colima.mesa.admin.tray;

import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.look.Icon;
import mx.gob.colima.mesa.contract.request.TraySort;
import mx.gob.colima.mesa.contract.request.TrayView;
import org.jspecify.annotations.Nullable;

/**
 * The left side of the tray: title, saved views, filters and the list.
 */
class TrayMaster extends Div {

	private final Phrases phrases;

	private final H1 title = new H1();

	private final ViewLinks links;

	private final TrayFilters filters;

	private final Button order = new Button();

	private final TrayList list;

	TrayMaster(Phrases phrases, TrayFilters filters, TrayList list, Consumer<TrayQuery> wanted) {
		this.phrases = phrases;
		this.links = new ViewLinks(phrases);
		this.filters = filters;
		this.list = list;
		addClassName("master");
		Button open = new Button(phrases.say("filter.open"), Icon.FILTER.draw(),
				(event) -> filters.setClassName("abierto", !filters.hasClassName("abierto")));
		open.addClassName("fcel");
		Div head = new Div(this.title, open, this.links);
		head.addClassName("cab");
		this.order.addThemeVariants(ButtonVariant.TERTIARY);
		this.order.addClassName("orden");
		this.order.addClickListener((event) -> wanted.accept(turned(list.query())));
		Span gap = new Span();
		gap.addClassName("hueco");
		filters.add(gap, this.order);
		add(head, filters, list);
	}

	TrayList list() {
		return this.list;
	}

	TrayShown shown(@Nullable UUID open) {
		return this.list.shown(this.filters.ids(this.list.query().tenants()), open);
	}

	void show(TrayQuery query, boolean again) {
		boolean mine = query.view() == TrayView.MINE;
		this.title.setText(this.phrases.say(mine ? "tray.mine" : "tray.title"));
		this.links.setVisible(!mine);
		this.links.mark(query.view());
		this.filters.show(query);
		String order = this.phrases.name(query.given());
		this.order.setText(order);
		this.order.setAriaLabel(this.phrases.say("tray.order", order));
		this.order.setEnabled(query.sortable());
		if (again) {
			this.list.read(query);
		}
	}

	void counts(Map<TrayView, Integer> counts) {
		this.links.count(counts);
	}

	private static TrayQuery turned(TrayQuery query) {
		return query.withSort((query.sort() == TraySort.DUE) ? TraySort.NEWEST : TraySort.DUE);
	}

}
