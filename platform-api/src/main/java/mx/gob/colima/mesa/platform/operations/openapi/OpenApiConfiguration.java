package mx.gob.colima.mesa.platform.operations.openapi;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import mx.gob.colima.mesa.contract.Problem;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the generator cannot read from the contract's interfaces: how callers identify
 * themselves, how errors look, and which members are always there.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class OpenApiConfiguration {

	static final String BEARER = "bearer";

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
	GlobalOpenApiCustomizer openApiProblems() {
		return (document) -> ModelConverters.getInstance(true)
			.readAll(Problem.class)
			.forEach((name, schema) -> document.getComponents().addSchemas(name, schema));
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
	RequiredMembers openApiRequiredMembers() {
		return new RequiredMembers();
	}

}
