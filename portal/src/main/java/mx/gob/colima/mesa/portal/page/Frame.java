package mx.gob.colima.mesa.portal.page;

import mx.gob.colima.mesa.portal.tenant.Door;
import mx.gob.colima.mesa.portal.tenant.Visitor;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a page's content.
 *
 * @param section part of the portal to which the page belongs
 * @param door the dependency's door; {@code null} where there is none
 * @param visitor who is signed in there; {@code null} on public and error pages
 * @param initials the person's initials
 * @param role key of the person's leading role
 * @param unread how many notices the person has not read
 */
record Frame(String section, @Nullable Door door, @Nullable Visitor visitor, String initials, String role, int unread) {

	static Frame outside(@Nullable Door door) {
		return new Frame("", door, null, "", "", 0);
	}

	static Frame inside(String section, Visitor visitor, int unread) {
		return new Frame(section, visitor.door(), visitor, initials(visitor.me().name()), role(visitor), unread);
	}

	static String initials(String name) {
		String[] words = name.strip().split("\\s+");
		String first = words[0].substring(0, Math.min(1, words[0].length()));
		return (words.length > 1) ? first + words[1].substring(0, 1) : first;
	}

	private static String role(Visitor visitor) {
		if (visitor.coordinates()) {
			return "coordinator";
		}
		return visitor.files() ? "requester" : "head";
	}

}
