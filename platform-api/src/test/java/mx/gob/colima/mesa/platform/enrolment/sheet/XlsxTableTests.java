package mx.gob.colima.mesa.platform.enrolment.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import mx.gob.colima.mesa.platform.shared.Fault;
import mx.gob.colima.mesa.platform.support.SampleFiles;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class XlsxTableTests {

	@Test
	void leadingZerosSurviveHoweverTheyWereMade() throws IOException {
		byte[] file = file((sheet) -> {
			sheet.value(0, 0, "00012345");
			sheet.value(0, 1, 12345);
			sheet.style(0, 1).format("00000000").set();
			sheet.value(0, 2, 3125550100L);
			sheet.value(0, 3, 12.0);
		});
		assertThat(XlsxTable.read(file, 10)).containsExactly(List.of("00012345", "00012345", "3125550100", "12"));
	}

	@Test
	void aFormulaIsNeverCalculatedAndEmptyRowsAreLeftOut() throws IOException {
		byte[] file = file((sheet) -> {
			sheet.value(0, 0, "=cmd|' /C calc'!A0");
			sheet.value(3, 0, "abajo");
			sheet.formula(4, 1, "1+1");
			sheet.value(4, 0, "con fórmula");
		});
		List<List<String>> table = XlsxTable.read(file, 10);
		assertThat(table).hasSize(3);
		assertThat(table.getFirst()).containsExactly("=cmd|' /C calc'!A0");
		assertThat(table.getLast().get(1)).isIn("", "0", "2");
	}

	@Test
	void noMoreIsReadThanIsWanted() throws IOException {
		byte[] file = file((sheet) -> {
			for (int row = 0; row < 5000; row++) {
				sheet.value(row, 0, "x");
			}
		});
		assertThat(XlsxTable.read(file, 502)).hasSize(502);
	}

	@Test
	void whatOnlyLooksLikeOneIsRefused() {
		byte[] hollow = SampleFiles.zip(Map.of("xl/workbook.xml", "<nada/>"));
		assertThat(XlsxTable.is(hollow)).isTrue();
		assertThatExceptionOfType(Fault.class).isThrownBy(() -> XlsxTable.read(hollow, 10));
		byte[] document = SampleFiles.zip(Map.of("word/document.xml", "<nada/>"));
		assertThatExceptionOfType(Fault.class).isThrownBy(() -> XlsxTable.read(document, 10));
	}

	@Test
	void whatUnpacksToAGigabyteIsNotUnpacked() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
			byte[] nothing = new byte[1 << 20];
			for (int mebibyte = 0; mebibyte < 1024; mebibyte++) {
				zip.write(nothing);
			}
			zip.closeEntry();
		}
		assertThat(out.size()).isLessThan(2 << 20);
		assertThatExceptionOfType(Fault.class).isThrownBy(() -> XlsxTable.read(out.toByteArray(), 10))
			.withMessageContaining("unreadable_sheet");
	}

	private static byte[] file(Consumer<Worksheet> maker) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (Workbook book = new Workbook(out, "prueba", "1.0")) {
			maker.accept(book.newWorksheet("Altas"));
		}
		return out.toByteArray();
	}

}
