package mx.gob.colima.mesa.admin.tray;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.look.ClockCell;
import mx.gob.colima.mesa.admin.look.ClockFace;
import mx.gob.colima.mesa.admin.look.Marks;
import mx.gob.colima.mesa.admin.look.StateLook;
import mx.gob.colima.mesa.contract.request.HoldReason;
import mx.gob.colima.mesa.contract.request.RequestSummary;
import org.jspecify.annotations.Nullable;

/**
 * The tray as a grid: one line per request, in the order in which they are due.
 */
class TrayGrid extends Grid<TrayRow> {

	private static final int WIDE = 1400;

	private static final Duration YOUNG = Duration.ofMinutes(10);

	private final Phrases phrases;

	private final Clock clock;

	private final Map<String, Column<TrayRow>> columns = new LinkedHashMap<>();

	private final Function<TrayRow, String> address;

	private @Nullable UUID open;

	TrayGrid(Phrases phrases, Clock clock, Function<TrayRow, String> address, Consumer<TrayRow> chosen) {
		this.address = address;
		this.phrases = phrases;
		this.clock = clock;
		addClassName("bandeja");
		setPageSize(Trays.PAGE);
		setSelectionMode(SelectionMode.NONE);
		getElement().setAttribute("aria-label", phrases.say("tray.title"));
		column("clock", ClockCell.TEMPLATE, "196px");
		column("request", TrayTemplates.REQUEST, "260px").setFlexGrow(2);
		column("dependency", TrayTemplates.DEPENDENCY, "150px").setFlexGrow(1);
		column("service", TrayTemplates.SERVICE, "170px").setFlexGrow(1);
		column("level", TrayTemplates.LEVEL, "112px");
		column("state", TrayTemplates.STATE, "132px");
		column("assignee", TrayTemplates.ASSIGNEE, "160px").setFlexGrow(1);
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
				: beside ? List.of("clock", "request", "state") : (width < WIDE)
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
		LitRenderer<TrayRow> renderer = LitRenderer.<TrayRow>of(template);
		if (template.contains("item.clock")) {
			renderer.withProperty("clock", this::clock);
		}
		if (template.contains("item.r.")) {
			renderer.withProperty("r", this::properties);
		}
		Column<TrayRow> column = addColumn(renderer).setHeader(this.phrases.say("column." + name))
			.setWidth(width)
			.setFlexGrow(0)
			.setKey(name);
		this.columns.put(name, column);
		return column;
	}

	private Map<String, Object> clock(TrayRow row) {
		ClockFace face = ClockFace.of(row.request(), row.told(), this.clock.instant(), this.phrases);
		return Map.of("tone", face.tone(), "icon", face.icon(), "time", face.time(), "verb", face.verb(), "share",
				face.share(), "width", face.width(), "due", face.due());
	}

	private Map<String, Object> properties(TrayRow row) {
		RequestSummary request = row.request();
		StateLook look = StateLook.of(request.state());
		Map<String, Object> all = new LinkedHashMap<>();
		all.put("subject", request.subject());
		all.put("folio", request.folio());
		all.put("href", this.address.apply(row));
		all.put("fresh", isFresh(row) ? fresh(row) : "");
		all.put("acronym", request.tenant().acronym());
		all.put("tenant", request.tenant().name());
		all.put("color", request.tenant().color());
		all.put("service", request.service());
		all.put("level", request.level());
		all.put("levelTone", Marks.levelTone(request.level()));
		all.put("state", this.phrases.name(request.state()));
		all.put("stateTone", look.tone());
		all.put("stateIcon", look.icon().id());
		all.put("note", note(request));
		all.putAll(people(request));
		all.put("day", this.phrases.day(request.submittedAt(), this.clock.instant()));
		all.put("hour", this.phrases.hour(request.submittedAt()));
		return all;
	}

	private Map<String, Object> people(RequestSummary request) {
		String person = request.assigneeName();
		String group = request.group();
		return Map.of("requester", request.requesterName(), "person",
				(person != null) ? person : this.phrases.say("nobody"), "initials",
				(person != null) ? Marks.initialsOf(person) : "", "group",
				(group != null) ? group : this.phrases.name(request.serves()));
	}

	private String note(RequestSummary request) {
		HoldReason reason = request.holdReason();
		return (reason != null) ? this.phrases.name("waits", reason) : this.phrases.name("note", request.state());
	}

	private boolean isFresh(TrayRow row) {
		return row.arrived() && age(row).compareTo(YOUNG) < 0;
	}

	private @Nullable String part(TrayRow row) {
		if (row.id().equals(this.open)) {
			return "abierta";
		}
		return isFresh(row) ? "nueva" : null;
	}

	private Duration age(TrayRow row) {
		return Duration.between(row.request().submittedAt(), this.clock.instant());
	}

	private String fresh(TrayRow row) {
		Duration age = age(row);
		return (age.toMinutes() == 0) ? this.phrases.say("tray.new.seconds", Math.max(0, age.toSeconds()))
				: this.phrases.say("tray.new.minutes", age.toMinutes());
	}

}
