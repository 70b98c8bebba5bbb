package mx.gob.colima.mesa.platform.enrolment.sheet;

import java.util.ArrayList;
import java.util.List;

import mx.gob.colima.mesa.contract.enrolment.CandidateData;
import mx.gob.colima.mesa.platform.shared.Fault;
import mx.gob.colima.mesa.platform.shared.FaultCode;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.stereotype.Component;

/**
 * Reads the rows of a CSV or XLSX file, two files at a time. What a file says is told by
 * its content, never by its name; nothing in it is calculated.
 */
@Component
public class Spreadsheets implements DisposableBean {

	private static final int LARGEST = 10 << 20;

	private static final int MOST_WAITING = 20;

	private final Scheduler scheduler = Schedulers.newBoundedElastic(2, MOST_WAITING, "sheets");

	/**
	 * Reads rows.
	 * @param length bytes of the file, if they were announced
	 * @param content its bytes
	 * @param most most rows
	 * @return the rows that are not empty; {@code too_large}, or {@code invalid} with
	 * what is wrong with the file
	 */
	public Mono<List<CandidateData>> read(@Nullable Long length, Flux<DataBuffer> content, int most) {
		if (length != null && length > LARGEST) {
			return Mono.error(() -> Fault.of(FaultCode.TOO_LARGE, LARGEST));
		}
		return DataBufferUtils.join(content, LARGEST)
			.onErrorMap(DataBufferLimitException.class, (ex) -> Fault.of(FaultCode.TOO_LARGE, LARGEST))
			.map(Spreadsheets::bytes)
			.switchIfEmpty(Mono.error(() -> Fault.invalid("file", "empty_file")))
			.publishOn(this.scheduler)
			.map((bytes) -> rows(bytes, most));
	}

	private static List<CandidateData> rows(byte[] bytes, int most) {
		// one more than the heading and the rows there may be, to see that there are more
		List<List<String>> table = XlsxTable.is(bytes) ? XlsxTable.read(bytes, most + 2)
				: CsvTable.read(bytes, most + 2);
		if (table.isEmpty()) {
			throw Fault.invalid("file", "empty_file");
		}
		if (table.size() > most + 1) {
			throw Fault.invalid("file", "too_many_rows");
		}
		Heading heading = new Heading(table.getFirst());
		List<CandidateData> rows = new ArrayList<>();
		table.subList(1, table.size()).forEach((cells) -> rows.add(heading.row(cells)));
		return rows;
	}

	private static byte[] bytes(DataBuffer joined) {
		byte[] bytes = new byte[joined.readableByteCount()];
		joined.read(bytes);
		DataBufferUtils.release(joined);
		return bytes;
	}

	@Override
	public void destroy() {
		this.scheduler.dispose();
	}

}
