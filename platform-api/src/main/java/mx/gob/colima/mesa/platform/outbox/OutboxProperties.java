package mx.gob.colima.mesa.platform.outbox;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the outbox is emptied.
 *
 * @param poll how often each replica looks for what is due
 * @param lease how long one replica has for an effect before another one may try
 * @param attempts after how many failures it is given up
 */
@ConfigurationProperties("mesa.outbox")
record OutboxProperties(Duration poll, Duration lease, int attempts) {
}
