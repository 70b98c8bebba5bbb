package mx.gob.colima.mesa.admin.look;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/**
 * A clock in two lines: what is left, and when it is due.
 */
public final class ClockCell extends Div {

	/** The second line alone, as a template of a grid. */
	public static final String BAR = """
			<div class="reloj ${item.clockTone}"><div class="r2"><div class="rb">
			<span class="lleva" style="width:${item.clockWidth}%"></span></div><span>${item.clockDue}</span></div></div>""";

	/** The same cell as a template of a grid, with the face's parts as properties. */
	public static final String TEMPLATE = """
			<div class="reloj ${item.clockTone}">
			<div class="r1"><svg class="i" aria-hidden="true"><use href="${'icons.svg#' + item.clockIcon}"></use></svg>
			<b>${item.clockTime}</b><span>${item.clockVerb}</span><span class="pct">${item.clockShare}</span></div>
			<div class="r2"><div class="rb"><span class="lleva" style="width:${item.clockWidth}%"></span></div><span>${item.clockDue}</span></div>
			</div>""";

	/**
	 * Draws a clock.
	 * @param face what it shows
	 */
	public ClockCell(ClockFace face) {
		addClassNames("reloj", face.tone());
		Span share = new Span(face.share());
		share.addClassName("pct");
		Span time = new Span(face.time());
		time.addClassName("cuanto");
		Div first = new Div(icon(face), time, new Span(face.verb()), share);
		first.addClassName("r1");
		Span bar = new Span();
		bar.addClassName("lleva");
		bar.setWidth(face.width() + "%");
		Div track = new Div(bar);
		track.addClassName("rb");
		Div second = new Div(track, new Span(face.due()));
		second.addClassName("r2");
		add(first, second);
	}

	private static Span icon(ClockFace face) {
		for (Icon icon : Icon.values()) {
			if (icon.id().equals(face.icon())) {
				return icon.draw();
			}
		}
		return Icon.CLOCK.draw();
	}

}
