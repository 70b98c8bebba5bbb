package mx.gob.colima.mesa.admin.shell;

import java.util.UUID;

import com.vaadin.flow.component.UI;
import mx.gob.colima.mesa.contract.request.EventKind;
import mx.gob.colima.mesa.contract.stream.StreamEvent;
import org.junit.jupiter.api.Test;

import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.spy;

class FrameNewsTests {

	private final FrameNews news = spy(new FrameNews(new UI(), mock(), mock(), true, true));

	@Test
	void whatIsOnlySaidChangesNoCount() {
		this.news.changed(event(EventKind.MESSAGE));
		this.news.changed(event(EventKind.INTERNAL_NOTE));
		then(this.news).should(never()).recount();
	}

	@Test
	void whatChangesARequestIsCounted() {
		this.news.changed(event(EventKind.SUBMITTED));
		then(this.news).should().recount();
	}

	private static StreamEvent event(EventKind kind) {
		return new StreamEvent(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), kind);
	}

}
