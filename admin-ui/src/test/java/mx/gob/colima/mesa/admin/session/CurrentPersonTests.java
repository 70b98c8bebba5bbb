package mx.gob.colima.mesa.admin.session;

import com.vaadin.flow.spring.security.AuthenticationContext;
import mx.gob.colima.mesa.admin.ScreenHarness;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;

class CurrentPersonTests extends ScreenHarness {

	private final AuthenticationContext authentication = mock();

	@Test
	void whoSignsOutTakesAlongWhatWasBeingWritten() {
		new CurrentPerson(this.authentication).signOut();
		assertThat(browser()).last()
			.satisfies((call) -> assertThat(call.getExpression()).contains("mesa?.forgetAll()"));
		then(this.authentication).should().logout();
	}

}
