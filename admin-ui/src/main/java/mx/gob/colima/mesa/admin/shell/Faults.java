package mx.gob.colima.mesa.admin.shell;

import java.util.Locale;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import mx.gob.colima.mesa.admin.client.ApiProblemException;
import mx.gob.colima.mesa.admin.client.ApiUnavailableException;
import mx.gob.colima.mesa.admin.client.SessionEndedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.util.IdGenerator;

/**
 * What no screen expected: says so, with a code that finds the log line.
 */
class Faults implements ErrorHandler {

	private static final Logger log = LoggerFactory.getLogger(Faults.class);

	private static final int CODE = 8;

	private final transient IdGenerator ids;

	Faults(IdGenerator ids) {
		this.ids = ids;
	}

	@Override
	public void error(ErrorEvent event) {
		Throwable fault = root(event.getThrowable());
		if (fault instanceof SessionEndedException ended) {
			SessionEnd.show(ended.reason());
			return;
		}
		String reference = record(this.ids, event.getThrowable());
		if (UI.getCurrent() != null) {
			show(text(fault), reference);
		}
	}

	/**
	 * Logs a fault.
	 * @param ids makes its code
	 * @param fault the fault
	 * @return what finds it in the logs: the trace of the API, or else the code
	 */
	static String record(IdGenerator ids, Throwable fault) {
		String code = ids.generateId().toString().substring(0, CODE).toUpperCase(Locale.ROOT);
		log.error("Fault {}", code, fault);
		String trace = trace(root(fault));
		return (trace != null) ? trace : code;
	}

	static Throwable root(Throwable fault) {
		Throwable cause = fault;
		while (cause.getCause() != null && !(cause instanceof ApiUnavailableException)) {
			cause = cause.getCause();
		}
		return cause;
	}

	static String text(Throwable fault) {
		if (fault instanceof ApiProblemException problem) {
			return problem.explanation();
		}
		return I18NProvider.translate((fault instanceof ApiUnavailableException) ? "fault.silent" : "fault.text");
	}

	private static @Nullable String trace(Throwable fault) {
		return (fault instanceof ApiProblemException problem) ? problem.problem().traceId() : null;
	}

	private static void show(String text, String code) {
		Dialog dialog = new Dialog(I18NProvider.translate("fault.title"));
		dialog.setMaxWidth("30rem");
		Paragraph reference = new Paragraph(I18NProvider.translate("fault.reference", code));
		reference.addClassName("mono");
		dialog.add(new Paragraph(text), reference);
		Button close = new Button(I18NProvider.translate("close"), (click) -> dialog.close());
		close.setAutofocus(true);
		dialog.getFooter().add(close);
		dialog.open();
	}

}
