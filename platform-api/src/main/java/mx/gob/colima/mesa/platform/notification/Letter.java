package mx.gob.colima.mesa.platform.notification;

/**
 * A mail that is ready to go.
 *
 * @param address to whom
 * @param name their name
 * @param subject the subject
 * @param text what those read who read no HTML
 * @param html the same with looks
 * @param messageId id of the mail, the same each time it is sent
 * @param threadId what mail programs put it together by
 */
public record Letter(String address, String name, String subject, String text, String html, String messageId,
		String threadId) {
}
