package mx.gob.colima.mesa.local;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import mx.gob.colima.mesa.local.data.DataFolder;
import mx.gob.colima.mesa.local.report.Cause;
import mx.gob.colima.mesa.local.report.Fault;
import mx.gob.colima.mesa.local.report.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What nobody foresaw: one line for the terminal, and the details in a file.
 */
final class Mishap {

	private final @Nullable DataFolder data;

	Mishap(@Nullable DataFolder data) {
		this.data = data;
	}

	String tell(Throwable problem) {
		if (problem instanceof Fault fault) {
			return String.valueOf(fault.getMessage());
		}
		StringWriter details = new StringWriter();
		problem.printStackTrace(new PrintWriter(details));
		try {
			Path file = write(Instant.now() + System.lineSeparator() + details);
			return Texts.get("fault.unexpected", Cause.of(problem), file);
		}
		catch (IOException ex) {
			return Texts.get("fault.unexpected.lost", Cause.of(problem));
		}
	}

	private Path write(String details) throws IOException {
		if (this.data != null) {
			Path file = this.data.log("error");
			try {
				this.data.requireOurs();
				return Files.writeString(file, details);
			}
			catch (IOException | Fault ex) {
				// the folder may be what the problem is about
			}
		}
		return Files.writeString(Files.createTempFile("mesa-error-", ".log"), details);
	}

}
