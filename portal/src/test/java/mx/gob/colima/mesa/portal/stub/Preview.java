package mx.gob.colima.mesa.portal.stub;

import java.util.UUID;

import mx.gob.colima.mesa.contract.enrolment.CandidateData;
import mx.gob.colima.mesa.contract.enrolment.CandidateState;
import mx.gob.colima.mesa.contract.request.EventKind;
import mx.gob.colima.mesa.contract.request.RequestState;
import mx.gob.colima.mesa.portal.Portal;

import org.springframework.boot.SpringApplication;

/**
 * Serves the portal over the miniature platform, for looking at pages without the real
 * one: first argument the port, second the person who signs in.
 */
public final class Preview {

	private Preview() {
	}

	/**
	 * Starts it.
	 * @param args port and user name
	 */
	public static void main(String[] args) {
		StubPlatform platform = new StubPlatform();
		String port = (args.length > 0) ? args[0] : "18080";
		String person = (args.length > 1) ? args[1] : "31847";
		platform.issuer().person(person);
		if (!person.equals("20003")) {
			fill(platform.api().requests());
			enrol(platform.api().enrolments());
		}
		SpringApplication.run(Portal.class, "--server.port=" + port, "--mesa.api-url=" + platform.url(),
				"--mesa.oidc-issuer=" + platform.url() + "/realms/mesa", "--mesa.client-secret=secret",
				"--mesa.public-url=http://localhost:" + port);
	}

	private static void fill(StubRequests requests) {
		print(requests.add("31847", "Aire acondicionado de la sala de juntas", "Reparación de aire acondicionado",
				RequestState.ON_HOLD, EventKind.ACKNOWLEDGED, EventKind.ASSIGNED, EventKind.STARTED, EventKind.HELD,
				EventKind.RESUMED, EventKind.MESSAGE, EventKind.QUESTION_ASKED));
		print(requests.add("31847", "Cerradura de mi oficina", "Cerrajería", RequestState.RESOLVED,
				EventKind.ACKNOWLEDGED, EventKind.ASSIGNED, EventKind.STARTED, EventKind.RESOLVED));
		UUID late = requests.add("31847", "Fuga en los sanitarios de planta baja", "Plomería y fugas de agua",
				RequestState.IN_PROGRESS, EventKind.ACKNOWLEDGED, EventKind.ASSIGNED, EventKind.STARTED);
		requests.breach(late);
		print(late);
		requests.add("31847", "Computadora de recepción no enciende", "Soporte a equipo de cómputo",
				RequestState.ON_HOLD, EventKind.ACKNOWLEDGED, EventKind.ASSIGNED, EventKind.HELD);
		requests.add("31847", "60 sillas y templete para el Foro PyME",
				"Préstamo de mobiliario (sillas, mesas, templete)", RequestState.ASSIGNED, EventKind.ACKNOWLEDGED,
				EventKind.ASSIGNED);
		requests.add("20002", "Vehículo para comisión a Manzanillo", "Préstamo de vehículo oficial",
				RequestState.ACKNOWLEDGED, EventKind.ACKNOWLEDGED);
		requests.add("31847", "Pintar la fachada", "Pintura e impermeabilización", RequestState.SUBMITTED);
		print(requests.add("31847", "Minisplit en garantía", "Reparación de aire acondicionado", RequestState.REJECTED,
				EventKind.ACKNOWLEDGED, EventKind.REJECTED));
		print(requests.add("31847", "Chapa del archivo", "Cerrajería", RequestState.CLOSED, EventKind.ACKNOWLEDGED,
				EventKind.ASSIGNED, EventKind.STARTED, EventKind.RESOLVED, EventKind.CLOSED));
	}

	private static void enrol(StubEnrolments enrolments) {
		print(enrolments.add(CandidateState.DRAFT, row("31902", "Paola", "paola.cisneros@ejemplo", "MIDDLE"),
				row("30418", "Ramiro Antonio", "ramiro.gudino@ejemplo.mx", "OPERATIVE"),
				row("31240", "Sergio", "sergio.anaya@ejemplo.mx", "DIRECTOR")));
		UUID sent = enrolments.add(CandidateState.SUBMITTED,
				row("31377", "Ximena", "ximena.toscano@ejemplo.mx", "MIDDLE"),
				row("27741", "Óscar Manuel", "oscar.preciado@ejemplo.mx", "MIDDLE"),
				row("20002", "Lucía", "lucia.barajas@ejemplo.mx", "MIDDLE"));
		enrolments.decide(sent, 1, null);
		enrolments.decide(sent, 2, "El nombramiento adjunto es de otra persona: adjunta el de Óscar Manuel.");
		enrolments.own(sent, 3);
		print(sent);
	}

	private static CandidateData row(String number, String name, String email, String level) {
		return new CandidateData(number, name, "Cisneros", "Valladares", email, "3125550100", "2214",
				"Jefatura de Vinculación", level, false);
	}

	private static void print(UUID id) {
		System.out.println("REQUEST " + id);
	}

}
