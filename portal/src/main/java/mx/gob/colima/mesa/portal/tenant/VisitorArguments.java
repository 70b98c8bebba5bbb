package mx.gob.colima.mesa.portal.tenant;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;

@Configuration(proxyBeanMethods = false)
class VisitorArguments implements WebFluxConfigurer {

	private final Visitors visitors;

	VisitorArguments(Visitors visitors) {
		this.visitors = visitors;
	}

	@Override
	public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
		configurer.addCustomResolver(this.visitors);
	}

}
