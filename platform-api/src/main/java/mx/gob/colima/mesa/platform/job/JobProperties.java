package mx.gob.colima.mesa.platform.job;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How jobs are run.
 *
 * @param poll how often each replica looks for what is due
 * @param lease how long after the last sign of life a run is taken for abandoned
 * @param replica name of this replica, without what tells processes apart
 */
@ConfigurationProperties("mesa.jobs")
record JobProperties(Duration poll, Duration lease, String replica) {
}
