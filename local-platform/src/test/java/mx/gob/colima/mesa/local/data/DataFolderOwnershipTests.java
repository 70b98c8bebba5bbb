package mx.gob.colima.mesa.local.data;

import java.nio.file.Files;
import java.nio.file.Path;

import mx.gob.colima.mesa.local.report.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DataFolderOwnershipTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path parent;

	@SuppressWarnings("NullAway.Init")
	private Path path;

	@SuppressWarnings("NullAway.Init")
	private DataFolder folder;

	@BeforeEach
	void nameAFolder() {
		this.path = this.parent.resolve("datos");
		this.folder = new DataFolder(this.path);
	}

	@Test
	void aFolderOfSomebodyElseIsNeitherUsedNorDeleted() throws Exception {
		Path letter = this.path.resolve("carta.txt");
		Files.createDirectory(this.path);
		Files.writeString(letter, "Querida familia");
		assertThatExceptionOfType(Fault.class).isThrownBy(() -> this.folder.claim().close())
			.withMessageContaining("no son de la plataforma")
			.withMessageContaining("MESA_DATA");
		assertThatExceptionOfType(Fault.class).isThrownBy(this.folder::delete);
		assertThatExceptionOfType(Fault.class).isThrownBy(this.folder::stopAll);
		assertThat(this.path).isDirectoryContaining(letter::equals);
		assertThat(Files.list(this.path)).containsOnly(letter);
	}

	@Test
	void aNewOrEmptyFolderIsTakenAndDeletedWhole() throws Exception {
		this.folder.claim().close();
		Files.writeString(this.path.resolve("running.json"), "{}");
		this.folder.delete();
		assertThat(this.path).doesNotExist();
		Files.createDirectory(this.path);
		assertThatCode(() -> this.folder.claim().close()).doesNotThrowAnyException();
	}

	@Test
	void aFolderThatIsNotThereNeedsNoDeleting() {
		assertThatCode(this.folder::delete).doesNotThrowAnyException();
	}

	@Test
	void aFolderOfAnOlderVersionIsRecognisedByWhatItHolds() throws Exception {
		Files.createDirectories(this.path.resolve("log"));
		Files.createFile(this.path.resolve("lock"));
		assertThatCode(this.folder::requireOurs).doesNotThrowAnyException();
		Files.createDirectory(this.path.resolve("postgres"));
		assertThatExceptionOfType(Fault.class).isThrownBy(this.folder::requireOurs);
		Files.createFile(this.path.resolve("secrets.properties"));
		assertThatCode(this.folder::requireOurs).doesNotThrowAnyException();
		this.folder.delete();
		assertThat(this.path).doesNotExist();
	}

	@Test
	void aFileIsNoFolder() throws Exception {
		Files.createFile(this.path);
		assertThatExceptionOfType(Fault.class).isThrownBy(() -> this.folder.claim().close())
			.withMessageContaining("no es una carpeta");
	}

	@Test
	void aFolderThatCannotBeMadeIsSaidWithTheWayOut() throws Exception {
		Files.createFile(this.path);
		assertThatExceptionOfType(Fault.class)
			.isThrownBy(() -> new DataFolder(this.path.resolve("adentro")).claim().close())
			.withMessageContaining("No se puede escribir en la carpeta de datos")
			.withMessageContaining("MESA_DATA");
	}

}
