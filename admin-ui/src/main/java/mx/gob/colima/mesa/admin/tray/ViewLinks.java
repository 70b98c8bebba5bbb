package mx.gob.colima.mesa.admin.tray;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.contract.request.TrayView;

/**
 * The saved views with their counts, as links: each has its own address.
 */
class ViewLinks extends Nav {

	private static final Map<TrayView, String> SLUGS = new EnumMap<>(
			Map.of(TrayView.OPEN, "abiertas", TrayView.UNACKNOWLEDGED, "por-reconocer", TrayView.AT_RISK, "en-riesgo",
					TrayView.OVERDUE, "vencidas", TrayView.UNASSIGNED, "sin-asignar", TrayView.ON_HOLD, "en-espera",
					TrayView.MINE, "mias", TrayView.ENDED, "terminadas"));

	private static final List<TrayView> SHOWN = List.of(TrayView.OPEN, TrayView.UNACKNOWLEDGED, TrayView.AT_RISK,
			TrayView.OVERDUE, TrayView.UNASSIGNED, TrayView.ON_HOLD, TrayView.ENDED);

	private final Map<TrayView, Anchor> links = new EnumMap<>(TrayView.class);

	private final Map<TrayView, Span> figures = new EnumMap<>(TrayView.class);

	ViewLinks(Phrases phrases) {
		addClassName("vistas");
		setAriaLabel(phrases.say("tray.views"));
		SHOWN.forEach((view) -> add(link(view, phrases)));
	}

	static String slug(TrayView view) {
		return SLUGS.getOrDefault(view, "");
	}

	static TrayView view(String slug) {
		return SLUGS.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().equals(slug))
			.map(Map.Entry::getKey)
			.findFirst()
			.orElse(TrayView.OPEN);
	}

	void mark(TrayView current) {
		this.links.forEach((view, link) -> {
			if (view == current) {
				link.getElement().setAttribute("aria-current", "page");
			}
			else {
				link.getElement().removeAttribute("aria-current");
			}
		});
	}

	void count(Map<TrayView, Integer> counts) {
		this.figures.forEach((view, figure) -> {
			int count = counts.getOrDefault(view, 0);
			figure.setText(String.valueOf(count));
			figure.setClassName("warn", view == TrayView.AT_RISK && count > 0);
			figure.setClassName("bad", view == TrayView.OVERDUE && count > 0);
		});
	}

	private Anchor link(TrayView view, Phrases phrases) {
		String address = (view == TrayView.OPEN) ? "bandeja" : "bandeja?vista=" + slug(view);
		Span figure = new Span();
		figure.addClassName("n");
		Anchor link = new Anchor(address, new Span(phrases.name(view)));
		if (view != TrayView.ENDED) {
			link.add(figure);
			this.figures.put(view, figure);
		}
		this.links.put(view, link);
		return link;
	}

}
