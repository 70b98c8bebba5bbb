package mx.gob.colima.mesa.admin.stub;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

import mx.gob.colima.mesa.contract.enrolment.AttestationView;
import mx.gob.colima.mesa.contract.enrolment.CandidateData;
import mx.gob.colima.mesa.contract.enrolment.CandidateFlag;
import mx.gob.colima.mesa.contract.enrolment.CandidateState;
import mx.gob.colima.mesa.contract.enrolment.CandidateView;
import mx.gob.colima.mesa.contract.enrolment.DecisionView;
import mx.gob.colima.mesa.contract.enrolment.DocumentKind;
import mx.gob.colima.mesa.contract.enrolment.DocumentView;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentState;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentSummary;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentView;
import org.jspecify.annotations.Nullable;

/**
 * Invented applications for credentials.
 */
public final class SampleEnrolments {

	private static final Instant SUBMITTED = Instant.parse("2026-11-18T18:40:00Z");

	private static final String[] PEOPLE = { "Alejandra Cobián Torres", "Bernardo Peña Anguiano",
			"Carmen Virgen Gudiño", "Daniel Rincón Mesina", "Esther Llamas Figueroa", "Fabián Ochoa Zamora",
			"Gloria Mendoza Araiza", "Héctor Salazar Villa", "Lilia Munguía Rangel" };

	/** Nine rows, of which some are not clean. */
	public static final EnrolmentView NINE = application(1, nine());

	private SampleEnrolments() {
	}

	/**
	 * Makes an application.
	 * @param number which one
	 * @param rows its rows
	 * @return the application
	 */
	public static EnrolmentView application(int number, List<CandidateView> rows) {
		return new EnrolmentView(summary(number, rows), rows,
				List.of(document(number, DocumentKind.FORM), document(number, DocumentKind.ANNEX)),
				new AttestationView("Lilia Munguía Rangel", SUBMITTED, 3, "ab".repeat(32)));
	}

	/**
	 * Gives an application in which one row is another.
	 * @param before the application
	 * @param no number of the row
	 * @param change what becomes of it
	 * @return the application
	 */
	public static EnrolmentView with(EnrolmentView before, int no, UnaryOperator<CandidateView> change) {
		List<CandidateView> rows = new ArrayList<>(before.rows());
		rows.set(no - 1, change.apply(rows.get(no - 1)));
		return application(Integer.parseInt(before.summary().id().toString().substring(33)) % 10, rows);
	}

	/**
	 * Decides a row.
	 * @param row the row
	 * @param by who decides
	 * @param authorised whether it is authorised
	 * @param reason why it is returned
	 * @return the row
	 */
	public static CandidateView decided(CandidateView row, String by, boolean authorised, @Nullable String reason) {
		return new CandidateView(row.id(), row.no(), row.data(),
				authorised ? CandidateState.AUTHORISED : CandidateState.RETURNED, List.of(), row.flags(),
				row.otherDependency(), row.ownRow(), row.secondApproval(), new DecisionView(by, Samples.now(), reason));
	}

	/**
	 * Gives a row its second approval.
	 * @param row the row
	 * @param by who approves
	 * @return the row
	 */
	public static CandidateView approved(CandidateView row, String by) {
		return new CandidateView(row.id(), row.no(), row.data(), row.state(), List.of(), row.flags(),
				row.otherDependency(), row.ownRow(), new DecisionView(by, Samples.now(), null), row.decision());
	}

	/**
	 * Makes rows without remarks.
	 * @param count how many
	 * @return the rows
	 */
	public static List<CandidateView> clean(int count) {
		List<CandidateView> rows = new ArrayList<>();
		for (int no = 1; no <= count; no++) {
			rows.add(row(2, no, PEOPLE[no % PEOPLE.length], List.of(), null));
		}
		return rows;
	}

	private static List<CandidateView> nine() {
		List<CandidateView> rows = new ArrayList<>();
		for (int no = 1; no <= PEOPLE.length; no++) {
			List<CandidateFlag> flags = switch (no) {
				case 3 -> List.of(CandidateFlag.NOT_ON_ROLL);
				case 5 -> List.of(CandidateFlag.OTHER_DEPENDENCY);
				case 6, 8 -> List.of(CandidateFlag.DUPLICATE_EMAIL);
				case 7 -> List.of(CandidateFlag.HAS_CREDENTIALS);
				default -> List.of();
			};
			rows.add(row(1, no, PEOPLE[no - 1], flags, (no == 5) ? "SECTUR" : null));
		}
		return rows;
	}

	private static CandidateView row(int application, int no, String name, List<CandidateFlag> flags,
			@Nullable String elsewhere) {
		String[] words = name.split(" ");
		String email = flags.contains(CandidateFlag.DUPLICATE_EMAIL) ? "compras@ssybs.example"
				: "p%d@ssybs.example".formatted(no);
		CandidateData data = new CandidateData("%05d".formatted(4100 + no), words[0], words[1], words[2], email,
				"3125550100", (no % 2 == 0) ? "22" + no : "",
				(no == 1) ? "Jefatura de Almacén y Recursos Materiales" : "Jefatura de Compras",
				(no % 4 == 0) ? "DIRECTOR" : "MIDDLE", true);
		return new CandidateView(id(application, no), no, data, CandidateState.SUBMITTED, List.of(), flags, elsewhere,
				application == 1 && no == 9, null, null);
	}

	private static UUID id(int application, int no) {
		return Samples.id(600_000 + application * 1000 + no);
	}

	private static EnrolmentSummary summary(int number, List<CandidateView> rows) {
		int undecided = count(rows, CandidateState.SUBMITTED);
		return new EnrolmentSummary(Samples.id(5000 + number),
				Samples.TENANTS.get(2).acronym() + "/ALTA/2026/00004" + number, Samples.TENANTS.get(2),
				(undecided > 0) ? EnrolmentState.SUBMITTED : EnrolmentState.DECIDED, "Lilia Munguía Rangel", SUBMITTED,
				SUBMITTED, rows.size(), undecided, count(rows, CandidateState.AUTHORISED),
				count(rows, CandidateState.RETURNED), count(rows, CandidateState.ISSUED));
	}

	private static int count(List<CandidateView> rows, CandidateState state) {
		return (int) rows.stream().filter((row) -> row.state() == state).count();
	}

	private static DocumentView document(int application, DocumentKind kind) {
		boolean form = kind == DocumentKind.FORM;
		return new DocumentView(Samples.id(5900 + application * 10 + kind.ordinal()), kind,
				form ? "oficio-1182-firmado.pdf" : "responsabilidades.jpg", form ? "application/pdf" : "image/jpeg",
				form ? 812_544 : 1_943_020, (form ? "9f3ca71e" : "41c0bd27").repeat(8), true, SUBMITTED);
	}

}
