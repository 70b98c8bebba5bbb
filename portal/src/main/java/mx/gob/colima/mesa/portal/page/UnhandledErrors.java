package mx.gob.colima.mesa.portal.page;

import java.util.Map;

import mx.gob.colima.mesa.portal.session.SignInFailedException;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webflux.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;

/**
 * What the page says of an error that no controller saw, such as a failed sign-in.
 */
@Component
class UnhandledErrors extends DefaultErrorAttributes {

	private static final Log logger = LogFactory.getLog(UnhandledErrors.class);

	private final Reference reference;

	UnhandledErrors(Reference reference) {
		this.reference = reference;
	}

	@Override
	public Map<String, Object> getErrorAttributes(ServerRequest request, ErrorAttributeOptions options) {
		Map<String, Object> attributes = super.getErrorAttributes(request, options);
		if (attributes.get("status") instanceof Integer status && status >= 500) {
			Throwable error = getError(request);
			attributes.putAll(this.reference.of(request.exchange()));
			attributes.put("again", (error instanceof SignInFailedException failed) ? failed.asked().toString() : "/");
			logger.error("reference " + attributes.get("reference"), error);
		}
		return attributes;
	}

}
