package mx.gob.colima.mesa.portal.page;

import org.thymeleaf.spring6.view.reactive.ThymeleafReactiveViewResolver;

import org.springframework.context.annotation.Configuration;

/**
 * What every view may use.
 */
@Configuration(proxyBeanMethods = false)
class ViewVariables {

	ViewVariables(ThymeleafReactiveViewResolver resolver, StaticFiles files, Faults faults, OtherDay otherDay) {
		resolver.addStaticVariable("files", files);
		resolver.addStaticVariable("faultOf", faults);
		resolver.addStaticVariable("otherDay", otherDay);
	}

}
