package mx.gob.colima.mesa.admin.platform;

import java.util.List;

import com.vaadin.flow.component.grid.Grid;
import mx.gob.colima.mesa.admin.ScreenHarness;
import mx.gob.colima.mesa.admin.SignedInAs;
import mx.gob.colima.mesa.admin.look.EmptyState;
import mx.gob.colima.mesa.admin.stub.Samples;
import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.catalog.Office;
import mx.gob.colima.mesa.contract.people.PersonView;
import mx.gob.colima.mesa.contract.people.Role;
import mx.gob.colima.mesa.contract.tenancy.TenantSummary;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

@SignedInAs("dti.rivas")
class PlatformScreensTests extends ScreenHarness {

	@Test
	void dependenciesAreListedWithTheirFigures() {
		TenantSummary row = new TenantSummary(Samples.TENANTS.getFirst(), true, 12, 340, 28, null);
		given(this.tenants.tenants(any(), any(), any())).willReturn(Mono.just(new Page<>(List.of(row), null)));
		navigate(DependenciesScreen.class);
		Grid<?> grid = find(Grid.class).single();
		assertThat(test(grid).size()).isEqualTo(1);
		assertThat(test(grid).getCellText(0, 2)).isEqualTo("12");
		assertThat(text(test(grid).getCellComponent(0, 0))).contains("SEFOME", "Secretaría de Fomento Económico");
		assertThat(text(test(grid).getCellComponent(0, 1))).isEqualTo("Sin coordinación vigente");
	}

	@Test
	void aSearchAsksTheApi() {
		given(this.tenants.tenants(any(), any(), any())).willReturn(Mono.just(new Page<>(List.of(), null)));
		DependenciesScreen screen = navigate(DependenciesScreen.class);
		screen.search("fomento");
		then(this.tenants).should().tenants(eq("fomento"), any(), any());
		assertThat(text(find(EmptyState.class).single())).contains("Ninguna dependencia coincide");
	}

	@Test
	void peopleAreListedByDependency() {
		PersonView person = new PersonView(Samples.id(810), "dti.rivas", "Marina Rivas", null, null, Office.DTI,
				java.util.Set.of(Role.PLATFORM_OPERATOR), true);
		given(this.people.people(any(), any(), any(), any())).willReturn(Mono.just(new Page<>(List.of(person), null)));
		visit("personas?dependencia=SEFOME");
		then(this.people).should().people(eq("SEFOME"), any(), any(), any());
		Grid<?> grid = find(Grid.class).single();
		assertThat(text(test(grid).getCellComponent(0, 2))).isEqualTo("Operación de la plataforma");
	}

	@Test
	void aListThatCannotBeReadSaysWhy() {
		given(this.people.people(any(), any(), any(), any()))
			.willReturn(problem(503, "unavailable", "Vuelve en un momento."));
		navigate(PeopleScreen.class);
		assertThat(text(find(EmptyState.class).single())).contains("No pudimos traer la lista",
				"Vuelve en un momento.");
	}

}
