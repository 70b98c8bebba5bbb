package mx.gob.colima.mesa.platform.seal;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An entry of a chain: what it says, hashed together with its place and with the hash of
 * the entry before it.
 *
 * @param number its place, from 1
 * @param previous hash of the entry before it
 * @param hash its hash
 * @param facts what it says; {@code null} where the reader may not see it, so that only
 * its place in the chain can be checked
 */
public record Link(int number, Hash previous, Hash hash, @Nullable Map<String, ?> facts) {

	/**
	 * Appends to a chain.
	 * @param number place of the new entry
	 * @param previous hash of the entry before it
	 * @param facts what it says
	 * @return the new entry
	 */
	public static Link append(int number, Hash previous, Map<String, ?> facts) {
		return new Link(number, previous, hash(number, previous, facts), facts);
	}

	boolean follows(int before, Hash head) {
		return this.number == before + 1 && this.previous.equals(head)
				&& (this.facts == null || this.hash.equals(hash(this.number, this.previous, this.facts)));
	}

	private static Hash hash(int number, Hash previous, Map<String, ?> facts) {
		Map<String, Object> sealed = new LinkedHashMap<>(facts);
		sealed.put("number", Integer.toString(number));
		sealed.put("previous", previous.toString());
		return Hash.of(sealed);
	}

}
