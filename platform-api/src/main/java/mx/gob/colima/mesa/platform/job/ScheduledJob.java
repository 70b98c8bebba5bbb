package mx.gob.colima.mesa.platform.job;

import reactor.core.publisher.Mono;

/**
 * Something that the platform does by itself. A bean of this type is run at its times, by
 * one replica alone. It may be run again after a replica died at it: then nothing more
 * may come of it than of one run.
 */
public interface ScheduledJob {

	/**
	 * Stable name, as {@code orphaned-blobs}; screens put it into words.
	 * @return the name: small letters and hyphens
	 */
	String name();

	/**
	 * When it runs.
	 * @return the times
	 */
	Schedule schedule();

	/**
	 * Runs once, bound to no dependency through the worker's door.
	 * @return how many things it changed; {@link JobException} if the reason of a failure
	 * is understood
	 */
	Mono<Long> run();

}
