package mx.gob.colima.mesa.platform.blob;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import mx.gob.colima.mesa.platform.shared.Fault;
import mx.gob.colima.mesa.platform.support.SampleFiles;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FileInspectionTests {

	private static final String TYPES = "[Content_Types].xml";

	@TempDir
	private Path folder;

	@Test
	void contentTellsWhatAFileIs() throws IOException {
		assertThat(inspect(SampleFiles.pdf("Hola"))).isEqualTo(FileFormat.PDF);
		assertThat(inspect(SampleFiles.photo(20, 20))).isEqualTo(FileFormat.JPEG);
		assertThat(inspect(SampleFiles.zip(Map.of(TYPES, "", "xl/workbook.xml", "")))).isEqualTo(FileFormat.XLSX);
		assertThat(inspect(SampleFiles.zip(Map.of(TYPES, "", "word/document.xml", "")))).isEqualTo(FileFormat.DOCX);
		assertThat(inspect("Año;Niño\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(FileFormat.TEXT);
		assertThat(inspect("Año;Niño\n".getBytes(Charset.forName("windows-1252")))).isEqualTo(FileFormat.TEXT);
	}

	@Test
	void aDocumentThatOpensAtAPageIsHarmless() throws IOException {
		assertThat(inspect(SampleFiles.pdf((document) -> {
			PDPage page = new PDPage();
			document.addPage(page);
			PDPageFitDestination destination = new PDPageFitDestination();
			destination.setPage(page);
			document.getDocumentCatalog().setOpenAction(destination);
		}))).isEqualTo(FileFormat.PDF);
	}

	@Test
	void programsPagesOfTheWebAndArchivesAreRefused() throws IOException {
		refuses(SampleFiles.program());
		refuses("  <html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
		refuses("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8));
		refuses(SampleFiles.zip(Map.of("a.txt", "a")));
		refuses(SampleFiles.zip(Map.of(TYPES, "", "xl/workbook.xml", "", "xl/vbaProject.bin", "")));
		refuses("PK\3\4 no es un archivo".getBytes(StandardCharsets.US_ASCII));
	}

	@Test
	void documentsThatDoOrHideSomethingAreRefused() throws IOException {
		refuses(SampleFiles.pdf((document) -> {
			document.addPage(new PDPage());
			document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
		}));
		refuses(SampleFiles.pdf((document) -> {
			document.addPage(new PDPage());
			document.getDocumentCatalog().getCOSObject().setString(COSName.getPDFName("EmbeddedFiles"), "x");
		}));
		refuses(SampleFiles.pdf(FileInspectionTests::locked));
		refuses(SampleFiles.pdf((document) -> {
			for (int page = 0; page < 201; page++) {
				document.addPage(new PDPage());
			}
		}));
		refuses("%PDF-1.7 y nada más".getBytes(StandardCharsets.US_ASCII));
		byte[] late = ("basura\n" + new String(SampleFiles.pdf("Hola"), StandardCharsets.ISO_8859_1))
			.getBytes(StandardCharsets.ISO_8859_1);
		refuses(late);
	}

	@Test
	void anImageLargerThanAnyCameraMakesIsRefusedByItsHeader() throws IOException {
		byte[] image = SampleFiles.picture(8, 8);
		// Width and height of a PNG are at 16 and 20; readers of the header check no sum.
		image[16 + 2] = (byte) 0x75;
		image[20 + 2] = (byte) 0x75;
		refuses(image);
		refuses(new byte[] { (byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, 0 });
	}

	@ParameterizedTest
	@MethodSource("whole")
	void whatWasCutOnItsWayIsRefused(byte[] whole) throws IOException {
		assertThat(inspect(whole)).isNotNull();
		for (double part : new double[] { 0.3, 0.6, 0.95 }) {
			refuses(Arrays.copyOf(whole, (int) (whole.length * part)));
		}
	}

	@Test
	void whatCamerasAndScannersPutBehindTheEndIsNoFault() throws IOException {
		byte[] photo = SampleFiles.photo(20, 20);
		assertThat(inspect(Arrays.copyOf(photo, photo.length + 100_000))).isEqualTo(FileFormat.JPEG);
		byte[] pdf = SampleFiles.pdf("Hola");
		assertThat(inspect(Arrays.copyOf(pdf, pdf.length + 1000))).isEqualTo(FileFormat.PDF);
	}

	static List<byte[]> whole() {
		return List.of(SampleFiles.pdf("Hola"), SampleFiles.photo(640, 480), SampleFiles.picture(640, 480));
	}

	@Test
	void aNameKeepsAnEndingThatDoesNotLie() {
		assertThat(FileFormat.PDF.named("Oficio.PDF")).isEqualTo("Oficio.PDF");
		assertThat(FileFormat.JPEG.named("foto.png")).isEqualTo("foto.png.jpg");
		assertThat(FileFormat.TEXT.named("lista.csv")).isEqualTo("lista.csv");
		assertThat(FileFormat.PNG.named("captura")).isEqualTo("captura.png");
	}

	private FileFormat inspect(byte[] content) throws IOException {
		return new FileInspection(new FileProcess()).inspect(Files.write(this.folder.resolve("file"), content));
	}

	private void refuses(byte[] content) throws IOException {
		Path file = Files.write(this.folder.resolve("refused"), content);
		assertThatExceptionOfType(Fault.class).isThrownBy(() -> new FileInspection(new FileProcess()).inspect(file))
			.satisfies((fault) -> assertThat(fault.code().key()).isEqualTo("unsupported_attachment"));
	}

	private static void locked(PDDocument document) {
		document.addPage(new PDPage());
		try {
			document.protect(new StandardProtectionPolicy("dueño", "", new AccessPermission()));
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
