package mx.gob.colima.mesa.admin.audit;

import java.util.List;

import com.vaadin.flow.component.grid.Grid;
import mx.gob.colima.mesa.admin.ScreenHarness;
import mx.gob.colima.mesa.admin.SignedInAs;
import mx.gob.colima.mesa.admin.stub.Samples;
import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.audit.AuditEntryView;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

@SignedInAs("cge.solis")
class AuditScreenTests extends ScreenHarness {

	@Test
	void refusalsStandOut() {
		AuditEntryView refused = new AuditEntryView(Samples.id(1), Samples.now(), "dti.rivas", "mesa_platform",
				"GET /api/v1/tray", null, 403, "4bf92f35");
		given(this.audit.trail(any(), any(), any())).willReturn(Mono.just(new Page<>(List.of(refused), null)));
		navigate(AuditScreen.class);
		Grid<?> grid = find(Grid.class).single();
		assertThat(text(test(grid).getCellComponent(0, 3))).contains("Negado · 403");
	}

}
