package mx.gob.colima.mesa.admin.tray;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.look.ClockCell;
import org.jspecify.annotations.Nullable;

/**
 * The tray as a grid: one line per request, in the order in which they are due.
 */
class TrayGrid extends Grid<TrayRow> {

	/** Below it, what is told of a request has no room for all of it. */
	private static final int WIDE = 1430;

	/** Below it, there is room for the least alone. */
	private static final int NARROW = 1080;

	private final Phrases phrases;

	private final TrayCells cells;

	private final Map<String, Column<TrayRow>> columns = new LinkedHashMap<>();

	private @Nullable UUID open;

	TrayGrid(Phrases phrases, TrayCells cells, Consumer<TrayRow> chosen) {
		this.phrases = phrases;
		this.cells = cells;
		addClassName("bandeja");
		addThemeVariants(GridVariant.NO_BORDER);
		setPageSize(Trays.PAGE);
		setSelectionMode(SelectionMode.NONE);
		getElement().setAttribute("aria-label", phrases.say("tray.title"));
		column("clock", ClockCell.TEMPLATE, "224px");
		column("request", TrayTemplates.REQUEST, "250px").setFlexGrow(2);
		column("dependency", TrayTemplates.DEPENDENCY, "132px").setFlexGrow(1);
		column("service", TrayTemplates.SERVICE, "150px").setFlexGrow(1);
		column("level", TrayTemplates.LEVEL, "116px");
		column("state", TrayTemplates.STATE, "128px");
		column("assignee", TrayTemplates.ASSIGNEE, "150px").setFlexGrow(1);
		column("filed", TrayTemplates.FILED, "84px");
		column("card", TrayTemplates.CARD, "100%");
		setPartNameGenerator(this::part);
		addItemClickListener((event) -> chosen.accept(event.getItem()));
	}

	/**
	 * Shows as much as there is room for.
	 * @param width width of the window in pixels
	 * @param beside whether a request is open beside the grid
	 */
	void fit(int width, boolean beside) {
		boolean phone = width < Widths.PHONE;
		List<String> shown = phone ? List.of("card")
				: (beside || width < NARROW) ? List.of("clock", "request", "state") : (width < WIDE)
						? List.of("clock", "request", "dependency", "state", "assignee")
						: List.of("clock", "request", "dependency", "service", "level", "state", "assignee", "filed");
		this.columns.forEach((name, column) -> column.setVisible(shown.contains(name)));
		setClassName("cel", phone);
	}

	void mark(@Nullable UUID opened) {
		UUID before = this.open;
		this.open = opened;
		if (before != null || opened != null) {
			getDataProvider().refreshAll();
		}
	}

	private Column<TrayRow> column(String name, String template, String width) {
		LitRenderer<TrayRow> renderer = LitRenderer.of(template);
		this.cells.properties().forEach((property, value) -> register(renderer, template, property, value));
		Column<TrayRow> column = addColumn(renderer).setHeader(this.phrases.say("column." + name))
			.setWidth(width)
			.setFlexGrow(0)
			.setKey(name);
		this.columns.put(name, column);
		return column;
	}

	private static void register(LitRenderer<TrayRow> renderer, String template, String property,
			ValueProvider<TrayRow, ?> value) {
		if (template.contains("item." + property)) {
			renderer.withProperty(property, value);
		}
	}

	private @Nullable String part(TrayRow row) {
		if (row.id().equals(this.open)) {
			return "abierta";
		}
		return this.cells.isFresh(row) ? "nueva" : null;
	}

}
