package mx.gob.colima.mesa.platform.servicerequest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import mx.gob.colima.mesa.platform.seal.Folio;

/**
 * What was found out about a request.
 *
 * @param id the request
 * @param folio its folio
 * @param filed when it was filed
 * @param entries how many entries its history has
 * @param flaws what of it cannot be true
 */
public record Finding(UUID id, Folio folio, Instant filed, int entries, List<String> flaws) {

	/**
	 * Copies the flaws.
	 */
	public Finding {
		flaws = List.copyOf(flaws);
	}

	static Finding of(Dossier dossier) {
		RequestRow row = dossier.row();
		return new Finding(row.id(), row.filed().folio(), row.filed().at(), dossier.entries().size(), dossier.flaws());
	}

}
