package mx.gob.colima.mesa.local;

import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

import mx.gob.colima.mesa.local.data.DataFolder;
import mx.gob.colima.mesa.local.report.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class MishapTests {

	private static final Exception PROBLEM = new IllegalStateException(
			new UncheckedIOException(new FileSystemException("/x", null, "Disco roto\ny más")));

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path path;

	@Test
	void theTerminalGetsOneLineAndTheDataFolderTheDetails() throws Exception {
		DataFolder data = new DataFolder(this.path);
		data.claim().close();
		String line = new Mishap(data).tell(PROBLEM);
		assertThat(line).hasLineCount(1)
			.contains("FileSystemException: /x: Disco roto", data.log("error").toString(), "Repite la orden");
		assertThat(data.log("error")).content().contains("at mx.gob.colima.mesa.local.MishapTests");
	}

	@Test
	void detailsStayOutOfAFolderOfSomebodyElse() throws Exception {
		Files.createDirectory(this.path.resolve("log"));
		String line = new Mishap(new DataFolder(this.path)).tell(PROBLEM);
		assertThat(line).hasLineCount(1).contains("mesa-error-").doesNotContain(this.path.toString());
		assertThat(this.path.resolve("log")).isEmptyDirectory();
	}

	@Test
	void aFaultSpeaksForItself() {
		assertThat(new Mishap(null).tell(new Fault("fault.interrupted"))).isEqualTo("Interrumpido.");
	}

}
