package mx.gob.colima.mesa.platform.shared;

import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

import org.springframework.util.ConcurrentLruCache;

/**
 * What was known of something the last time; what was not asked for in a long while makes
 * room.
 *
 * @param <K> what something is known by
 * @param <V> what is known of it
 */
public final class Recent<K, V> {

	// The cache makes what it lacks, but what is known comes later, from elsewhere.
	private final ConcurrentLruCache<K, AtomicReference<@Nullable V>> known;

	/**
	 * Knows nothing yet.
	 * @param most of how many it knows at the most
	 */
	public Recent(int most) {
		this.known = new ConcurrentLruCache<>(most, (key) -> new AtomicReference<>());
	}

	/**
	 * Tells what is known.
	 * @param key of what
	 * @return what was kept last; {@code null} if nothing is known
	 */
	public @Nullable V find(K key) {
		return this.known.contains(key) ? this.known.get(key).get() : null;
	}

	/**
	 * Keeps what is known now.
	 * @param key of what
	 * @param value what
	 */
	public void keep(K key, V value) {
		this.known.get(key).set(value);
	}

}
