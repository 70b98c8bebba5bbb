package mx.gob.colima.mesa.past.script;

import java.time.Instant;
import java.util.List;

import mx.gob.colima.mesa.contract.request.FileRequest;
import mx.gob.colima.mesa.past.world.Dependency;
import mx.gob.colima.mesa.past.world.Member;
import mx.gob.colima.mesa.platform.servicelevel.OfferingForFiling;

/**
 * The life of a request up to now.
 *
 * @param dependency whose it is
 * @param requester who files it
 * @param at when it is filed
 * @param offering against what
 * @param body what is asked for
 * @param deeds what is done with it then, in order of time
 */
public record Life(Dependency dependency, Member requester, Instant at, OfferingForFiling offering, FileRequest body,
		List<Deed> deeds) {

	/**
	 * Copies the deeds.
	 */
	public Life {
		deeds = List.copyOf(deeds);
	}

}
