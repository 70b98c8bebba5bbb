package mx.gob.colima.mesa.admin.stub;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.imageio.ImageIO;

import com.sun.net.httpserver.HttpExchange;
import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.enrolment.CandidateView;
import mx.gob.colima.mesa.contract.enrolment.Decision;
import mx.gob.colima.mesa.contract.enrolment.Decisions;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentView;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * As much of the applications for credentials as the screens need.
 */
class StubEnrolments {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Map<UUID, EnrolmentView> all = new LinkedHashMap<>();

	private final Map<UUID, Integer> versions = new LinkedHashMap<>();

	StubEnrolments() {
		EnrolmentView decided = SampleEnrolments.application(3,
				SampleEnrolments.clean(4)
					.stream()
					.map((row) -> SampleEnrolments.decided(row, "Lic. Adriana Velasco", row.no() != 2,
							(row.no() != 2) ? null : "Falta el nombramiento."))
					.toList());
		List.of(SampleEnrolments.NINE, SampleEnrolments.application(2, SampleEnrolments.clean(250)), decided)
			.forEach((view) -> this.all.put(view.summary().id(), view));
	}

	StubApi.Answer answer(String[] parts, Map<String, String> query, HttpExchange call) throws IOException {
		if (parts.length == 2) {
			String state = query.get("state");
			return StubApi.Answer.ok(new Page<>(this.all.values()
				.stream()
				.map(EnrolmentView::summary)
				.filter((row) -> state == null || row.state().name().equals(state))
				.toList(), null));
		}
		EnrolmentView view = this.all.get(UUID.fromString(parts[2]));
		if (view == null) {
			return new StubApi.Answer(404, StubApi.problem(404, "not_found", "No existe."), null);
		}
		if (parts.length > 3 && "attachments".equals(parts[3])) {
			return StubApi.Answer.ok(picture(view));
		}
		String match = call.getRequestHeaders().getFirst("If-Match");
		if (parts.length > 3 && "decisions".equals(parts[3]) && !tag(view).equals(match)) {
			return new StubApi.Answer(412, StubApi.problem(412, "stale", "Alguien la cambió."), null);
		}
		if (parts.length > 3) {
			change(view, parts, call);
		}
		EnrolmentView now = this.all.getOrDefault(view.summary().id(), view);
		return new StubApi.Answer(200, now, tag(now));
	}

	/**
	 * Decides the first row of the first application as somebody else.
	 */
	void touch() {
		keep(SampleEnrolments.with(this.all.getOrDefault(SampleEnrolments.NINE.summary().id(), SampleEnrolments.NINE),
				1, (row) -> SampleEnrolments.decided(row, "Octavio Larios", false, "Falta la segunda hoja.")));
	}

	private void change(EnrolmentView view, String[] parts, HttpExchange call) throws IOException {
		EnrolmentView now = view;
		if ("decisions".equals(parts[3])) {
			for (Decision decision : JSON.readValue(call.getRequestBody().readAllBytes(), Decisions.class)
				.decisions()) {
				now = SampleEnrolments.with(now, no(now, decision.candidateId()), (row) -> SampleEnrolments.decided(row,
						"Lic. Adriana Velasco", decision.authorised(), decision.reason()));
			}
		}
		else {
			now = SampleEnrolments.with(now, no(now, UUID.fromString(parts[4])),
					(row) -> SampleEnrolments.approved(row, "Dra. Amparo Velázquez"));
		}
		keep(now);
	}

	private void keep(EnrolmentView now) {
		this.all.put(now.summary().id(), now);
		this.versions.merge(now.summary().id(), 2, Integer::sum);
	}

	private static int no(EnrolmentView view, UUID row) {
		return view.rows()
			.stream()
			.filter((one) -> one.id().equals(row))
			.mapToInt(CandidateView::no)
			.findFirst()
			.orElse(1);
	}

	private String tag(EnrolmentView view) {
		return "\"" + this.versions.getOrDefault(view.summary().id(), 1) + "\"";
	}

	private static byte[] picture(EnrolmentView view) throws IOException {
		BufferedImage sheet = new BufferedImage(850, 1100, BufferedImage.TYPE_INT_RGB);
		Graphics2D pen = sheet.createGraphics();
		pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		pen.setColor(new Color(0xfdfcf7));
		pen.fillRect(0, 0, 850, 1100);
		pen.setColor(new Color(0x23241f));
		write(pen, Font.BOLD, 20, 80, 110, view.summary().tenant().name());
		write(pen, Font.PLAIN, 17, 80, 150, "Solicitud de alta de usuarios");
		write(pen, Font.PLAIN, 17, 80, 180, view.summary().folio());
		int line = 250;
		for (CandidateView row : view.rows().stream().limit(14).toList()) {
			pen.drawRect(80, line - 26, 690, 36);
			write(pen, Font.PLAIN, 16, 92, line, row.no() + "    " + row.data().givenName() + " "
					+ row.data().paternalSurname() + "    " + row.data().employeeNumber());
			line += 36;
		}
		pen.setStroke(new BasicStroke(3));
		pen.setColor(new Color(0x1d3f8a));
		pen.drawArc(120, line + 70, 120, 60, 20, 260);
		pen.drawArc(180, line + 80, 160, 40, 0, 200);
		write(pen, Font.BOLD, 16, 110, line + 170, view.summary().coordinator());
		pen.dispose();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageIO.write(sheet, "png", bytes);
		return bytes.toByteArray();
	}

	private static void write(Graphics2D pen, int style, int size, int left, int line, @Nullable String text) {
		pen.setFont(new Font(Font.SERIF, style, size));
		pen.drawString((text != null) ? text : "", left, line);
	}

}
