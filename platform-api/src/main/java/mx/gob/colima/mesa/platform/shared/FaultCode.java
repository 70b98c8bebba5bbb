package mx.gob.colima.mesa.platform.shared;

import java.util.Locale;

import org.springframework.http.HttpStatus;

/**
 * Kinds of faults. The code is stable; its texts are in the bundles.
 */
public enum FaultCode {

	/** The body or a parameter cannot be read. */
	MALFORMED(HttpStatus.BAD_REQUEST),

	/** No token, or one that is not valid. */
	UNAUTHENTICATED(HttpStatus.UNAUTHORIZED),

	/** The account may not call any more. */
	ACCOUNT_INACTIVE(HttpStatus.UNAUTHORIZED),

	/** The token is valid, but nobody here has this account. */
	ACCOUNT_UNKNOWN(HttpStatus.UNAUTHORIZED),

	/** The caller lacks the power. */
	FORBIDDEN(HttpStatus.FORBIDDEN),

	/** The caller has to accept the terms in force first. */
	TERMS_REQUIRED(HttpStatus.FORBIDDEN),

	/** Not there, or not the caller's: nobody can tell which. */
	NOT_FOUND(HttpStatus.NOT_FOUND),

	/** The method does not exist for this path. */
	METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),

	/** No answer in the media type that was asked for. */
	NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),

	/** The state does not allow the action. */
	ILLEGAL_TRANSITION(HttpStatus.CONFLICT),

	/** Another version of the service is in force than the one that was shown. */
	OFFERING_CHANGED(HttpStatus.CONFLICT),

	/** The Idempotency-Key was used for something else. */
	IDEMPOTENCY_CONFLICT(HttpStatus.CONFLICT),

	/** There are as many files as there may be. */
	TOO_MANY_ATTACHMENTS(HttpStatus.CONFLICT),

	/** A secret that was answered once and is kept nowhere. */
	ALREADY_SHOWN(HttpStatus.GONE),

	/** A handle that is too old, or was replaced by another one. */
	HANDLE_EXPIRED(HttpStatus.GONE),

	/** Somebody else changed it first. */
	STALE(HttpStatus.PRECONDITION_FAILED),

	/** The body is too large. */
	TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),

	/** The body is in a media type that is not understood. */
	UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),

	/** The file is of no kind that is accepted, or does something. */
	UNSUPPORTED_ATTACHMENT(HttpStatus.UNSUPPORTED_MEDIA_TYPE),

	/** Fields are missing or wrong. */
	INVALID(HttpStatus.UNPROCESSABLE_CONTENT),

	/** If-Match is missing. */
	PRECONDITION_REQUIRED(HttpStatus.PRECONDITION_REQUIRED),

	/** Too many of this kind at once. */
	TOO_MANY(HttpStatus.TOO_MANY_REQUESTS),

	/** Something that is needed does not answer; trying again later helps. */
	UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),

	/** Our fault. */
	INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR);

	private final HttpStatus status;

	FaultCode(HttpStatus status) {
		this.status = status;
	}

	/**
	 * The HTTP status that tells it.
	 * @return the status
	 */
	public HttpStatus status() {
		return this.status;
	}

	/**
	 * The code as the API says it.
	 * @return lower case, words joined by underscores
	 */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

}
