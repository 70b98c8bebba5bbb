package mx.gob.colima.mesa.admin.request;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

import com.vaadin.flow.component.html.Div;
import mx.gob.colima.mesa.contract.request.ClockSegmentView;
import mx.gob.colima.mesa.contract.request.ClockView;

/**
 * The segments of a clock as one bar: solid where it ran, hatched where it stood still.
 * The list beside it says the same in words.
 */
class ClockRuler extends Div {

	private static final double WIDTH = 1000;

	private static final double THINNEST = 8;

	ClockRuler(ClockView clock) {
		addClassName("regla-w");
		getElement().setAttribute("aria-hidden", "true");
		getElement().setProperty("innerHTML", draw(clock));
	}

	private static String draw(ClockView clock) {
		String hatch = "hz-" + clock.kind().name().toLowerCase(Locale.ROOT);
		StringBuilder svg = new StringBuilder("<svg class=\"regla\" viewBox=\"0 0 1000 20\" "
				+ "preserveAspectRatio=\"none\"><defs><pattern id=\"" + hatch + "\" width=\"9\" height=\"9\" "
				+ "patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect class=\"hz0\" width=\"9\" "
				+ "height=\"9\"/><rect class=\"hz1\" width=\"4\" height=\"9\"/></pattern></defs>");
		boolean worked = clock.segments().stream().anyMatch((segment) -> !segment.workingTime().isZero());
		double all = clock.segments().stream().mapToDouble((segment) -> weight(segment, worked, clock.at())).sum();
		double x = 0;
		for (ClockSegmentView segment : clock.segments()) {
			double width = weight(segment, worked, clock.at()) / all * WIDTH;
			String paint = segment.running() ? "class=\"corre\"" : "fill=\"url(#" + hatch + ")\"";
			svg.append(
					String.format(Locale.ROOT, "<rect %s x=\"%.1f\" width=\"%.1f\" height=\"20\"/>", paint, x, width));
			x += width;
		}
		return svg.append("</svg>").toString();
	}

	// Outside working hours nothing has passed yet: then the wall clock tells how long
	// each is.
	private static double weight(ClockSegmentView segment, boolean worked, Instant now) {
		Instant end = (segment.to() != null) ? segment.to() : now;
		Duration length = worked ? segment.workingTime() : Duration.between(segment.from(), end);
		return Math.max(THINNEST, length.toMinutes());
	}

}
