package mx.gob.colima.mesa.portal.filing;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;

import jakarta.validation.constraints.Size;
import mx.gob.colima.mesa.contract.request.Beneficiary;
import mx.gob.colima.mesa.contract.request.FileRequest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LimitTests {

	@Test
	void formAllowsWhatTheContractAllows() throws ReflectiveOperationException {
		assertThat(most(FileRequest.class, "subject")).isEqualTo(FilingForm.SUBJECT);
		assertThat(most(FileRequest.class, "place")).isEqualTo(FilingForm.PLACE);
		assertThat(most(FileRequest.class, "description")).isEqualTo(FilingForm.DESCRIPTION);
		assertThat(most(Beneficiary.class, "name")).isEqualTo(FilingForm.NAME);
	}

	private static int most(Class<? extends Record> type, String name) throws ReflectiveOperationException {
		RecordComponent component = Arrays.stream(type.getRecordComponents())
			.filter((one) -> one.getName().equals(name))
			.findFirst()
			.orElseThrow();
		return type.getDeclaredField(component.getName()).getAnnotation(Size.class).max();
	}

}
