package mx.gob.colima.mesa.portal.page;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.zip.CRC32;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;

/**
 * Serves static files under an address that changes with their content, so that browsers
 * may keep them for a year.
 */
@Configuration(proxyBeanMethods = false)
public class StaticFiles implements WebFluxConfigurer {

	private static final List<String> FILES = List.of("portal.css", "icons.svg", "mark.svg", "portal.js", "handover.js",
			"enrolment.js", "altas-plantilla.csv");

	private static final Duration YEAR = Duration.ofDays(365);

	private final String version = version();

	private final String htmx = htmxVersion();

	/**
	 * Gives the address under which this version's files are.
	 * @return the path
	 */
	public String base() {
		return "/static/" + this.version;
	}

	/**
	 * Gives the version of htmx that the build brought.
	 * @return the version
	 */
	public String htmx() {
		return this.htmx;
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler(base() + "/**")
			.addResourceLocations("classpath:/static/")
			.setCacheControl(CacheControl.maxAge(YEAR).cachePublic().immutable());
		registry.addResourceHandler("/webjars/**")
			.addResourceLocations("classpath:/META-INF/resources/webjars/")
			.setCacheControl(CacheControl.maxAge(YEAR).cachePublic().immutable());
	}

	private static String htmxVersion() {
		try (InputStream content = new ClassPathResource("META-INF/maven/org.webjars.npm/htmx.org/pom.properties")
			.getInputStream()) {
			Properties properties = new Properties();
			properties.load(content);
			return properties.getProperty("version");
		}
		catch (IOException ex) {
			throw new IllegalStateException("htmx is missing from the build", ex);
		}
	}

	private static String version() {
		CRC32 sum = new CRC32();
		for (String file : FILES) {
			try (InputStream content = new ClassPathResource("static/" + file).getInputStream()) {
				sum.update(content.readAllBytes());
			}
			catch (IOException ex) {
				throw new IllegalStateException("static/" + file + " is missing from the build", ex);
			}
		}
		return Long.toHexString(sum.getValue());
	}

}
