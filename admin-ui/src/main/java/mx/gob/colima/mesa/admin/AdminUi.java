package mx.gob.colima.mesa.admin;

import java.time.Clock;
import java.util.UUID;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import mx.gob.colima.mesa.admin.settings.MachineTime;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.util.IdGenerator;

/**
 * The admin UI: a client of the API, for SG, DTI and the auditors.
 */
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
@SpringBootApplication
@ConfigurationPropertiesScan
public class AdminUi implements AppShellConfigurator {

	@Override
	public void configurePage(AppShellSettings settings) {
		settings.addLink("icon", "favicon.svg");
		settings.setViewport("width=device-width, initial-scale=1");
	}

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

	@MachineTime
	@Bean(defaultCandidate = false)
	Clock machineClock() {
		return clock();
	}

	@Bean
	IdGenerator ids() {
		return UUID::randomUUID;
	}

	/**
	 * Starts the application.
	 * @param args arguments of the command line
	 */
	public static void main(String[] args) {
		SpringApplication.run(AdminUi.class, args);
	}

}
