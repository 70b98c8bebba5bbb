package mx.gob.colima.mesa.platform.document;

import java.util.logging.Level;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * What the library has to say, if it is more than that all goes well: it has a console of
 * its own, and lines for each document.
 */
final class WriterLog implements XRLogger {

	private static final Log logger = LogFactory.getLog(PdfWriter.class);

	@Override
	public void log(String where, Level level, String message) {
		logger.warn(message);
	}

	@Override
	public void log(String where, Level level, String message, Throwable thrown) {
		logger.warn(message, thrown);
	}

	@Override
	public void setLevel(String where, Level level) {
		// there is one
	}

	@Override
	public boolean isLogLevelEnabled(Diagnostic diagnostic) {
		return diagnostic.getLevel().intValue() >= Level.WARNING.intValue();
	}

}
