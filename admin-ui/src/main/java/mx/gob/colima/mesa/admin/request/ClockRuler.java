package mx.gob.colima.mesa.admin.request;

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
		double all = clock.segments().stream().mapToDouble(ClockRuler::weight).sum();
		double x = 0;
		for (ClockSegmentView segment : clock.segments()) {
			double width = weight(segment) / all * WIDTH;
			String paint = segment.running() ? "class=\"corre\"" : "fill=\"url(#" + hatch + ")\"";
			svg.append(
					String.format(Locale.ROOT, "<rect %s x=\"%.1f\" width=\"%.1f\" height=\"20\"/>", paint, x, width));
			x += width;
		}
		return svg.append("</svg>").toString();
	}

	private static double weight(ClockSegmentView segment) {
		return Math.max(THINNEST, segment.workingTime().toMinutes());
	}

}
