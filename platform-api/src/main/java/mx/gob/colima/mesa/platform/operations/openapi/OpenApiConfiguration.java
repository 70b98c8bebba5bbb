package mx.gob.colima.mesa.platform.operations.openapi;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import mx.gob.colima.mesa.contract.Problem;
import mx.gob.colima.mesa.contract.stream.StreamEvent;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * What the generator cannot read from the contract's interfaces: how callers identify
 * themselves, how errors look, and which members are always there.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class OpenApiConfiguration {

	static final String BEARER = "bearer";

	static {
		// Once by name, not copied to each place that uses it: so springdoc's manual.
		ModelResolver.enumsAsRef = true;
	}

	@Bean
	OpenAPI openApi() {
		return new OpenAPI()
			.info(new Info().title("Mesa de Servicios")
				.version("1")
				.description("Service desk of a government. Lists are read forward by cursor: pass `next` as `after`."
						+ " Changes take the `ETag` that was read as `If-Match`. Repeating a call with the same"
						+ " `Idempotency-Key` gives the first answer again. Errors are problems (RFC 9457) in Spanish"
						+ " or English, as `Accept-Language` asks."))
			.addServersItem(new Server().url("/"))
			.components(new Components().addSecuritySchemes(BEARER,
					new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer").bearerFormat("JWT")))
			.addSecurityItem(new SecurityRequirement().addList(BEARER));
	}

	@Bean
	GlobalOpenApiCustomizer openApiModels() {
		return (document) -> {
			document.getComponents()
				.getSchemas()
				.keySet()
				.removeIf((name) -> name.startsWith(ServerSentEvent.class.getSimpleName()));
			for (Class<?> type : List.of(Problem.class, StreamEvent.class)) {
				ModelConverters.getInstance(true)
					.readAll(type)
					.forEach((name, schema) -> document.getComponents().addSchemas(name, schema));
			}
		};
	}

	@Bean
	GlobalOpenApiCustomizer openApiParts(ListableBeanFactory beans, ContractSentences sentences) {
		return (document) -> document.setTags(Arrays.stream(beans.getBeanNamesForAnnotation(HttpExchange.class))
			.map(beans::getType)
			.filter(Objects::nonNull)
			.flatMap((controller) -> Answers.contract(controller).stream())
			.map((contract) -> new Tag().name(Answers.tag(contract)).description(sentences.getClassJavadoc(contract)))
			.sorted(Comparator.comparing(Tag::getName))
			.toList());
	}

	@Bean
	Examples openApiExamples() {
		return new Examples();
	}

	@Bean
	GlobalOperationCustomizer openApiAnswers() {
		return new Answers();
	}

	@Bean
	GlobalOperationCustomizer openApiBinaryBodies() {
		return new BinaryBodies();
	}

	@Bean
	Members openApiMembers() {
		return new Members();
	}

	@Bean
	@Primary
	ContractSentences openApiSentences() {
		return new ContractSentences();
	}

}
