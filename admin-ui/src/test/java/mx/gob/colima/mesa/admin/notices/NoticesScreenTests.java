package mx.gob.colima.mesa.admin.notices;

import java.util.List;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import mx.gob.colima.mesa.admin.ScreenHarness;
import mx.gob.colima.mesa.admin.SignedInAs;
import mx.gob.colima.mesa.admin.look.EmptyState;
import mx.gob.colima.mesa.admin.stub.Samples;
import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.notice.NoticeView;
import mx.gob.colima.mesa.contract.notice.ReadUpTo;
import mx.gob.colima.mesa.contract.notice.UnreadNotices;
import mx.gob.colima.mesa.contract.request.EventKind;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

@SignedInAs("sg.velasco")
class NoticesScreenTests extends ScreenHarness {

	@Test
	void whatOthersDidIsListedAndReadWithOneClick() {
		NoticeView answered = new NoticeView(Samples.id(911), EventKind.ANSWERED, Samples.now(), "Mariana Solórzano",
				Samples.id(912), "SEFOME/2026/000124", "Aire de la sala", "A las nueve", false);
		given(this.notices.notices(any(), any())).willReturn(Mono.just(new Page<>(List.of(answered), null)));
		given(this.notices.read(any())).willReturn(Mono.just(new UnreadNotices(0)));
		navigate(NoticesScreen.class);
		Grid<?> grid = find(Grid.class).single();
		assertThat(text(test(grid).getCellComponent(0, 0))).contains("Aire de la sala", "Te respondieron",
				"SEFOME/2026/000124");
		assertThat(text(test(grid).getCellComponent(0, 1))).contains("A las nueve", "Mariana Solórzano");
		test(find(Button.class).withText("Marcar todo como leído").single()).click();
		then(this.notices).should().read(new ReadUpTo(answered.id()));
	}

	@Test
	void nobodyDidAnything() {
		given(this.notices.notices(any(), any())).willReturn(Mono.just(new Page<>(List.of(), null)));
		navigate(NoticesScreen.class);
		assertThat(text(find(EmptyState.class).single())).contains("No tienes avisos");
	}

}
