package mx.gob.colima.mesa.portal.client;

import mx.gob.colima.mesa.contract.catalog.CatalogApi;
import mx.gob.colima.mesa.contract.credential.HandoverApi;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentApi;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentFileApi;
import mx.gob.colima.mesa.contract.notice.NoticeApi;
import mx.gob.colima.mesa.contract.people.PeopleApi;
import mx.gob.colima.mesa.contract.request.AttachmentApi;
import mx.gob.colima.mesa.contract.request.DraftApi;
import mx.gob.colima.mesa.contract.request.RequestApi;
import mx.gob.colima.mesa.contract.tenancy.TenantApi;
import mx.gob.colima.mesa.contract.terms.AcceptanceApi;
import mx.gob.colima.mesa.contract.terms.TermsApi;
import mx.gob.colima.mesa.portal.session.PersonTokens;
import mx.gob.colima.mesa.portal.settings.MesaSettings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.reactive.ServerWebExchangeContextFilter;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.support.WebClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

	private final WebClient plain;

	private final HttpServiceProxyFactory asPerson;

	ApiConfiguration(WebClient.Builder builder, MesaSettings settings, PersonTokens tokens) {
		this.plain = builder.clone().baseUrl(settings.apiUrl().toString()).filter(new ApiFaults()).build();
		this.asPerson = proxies(this.plain.mutate().filter(new PersonCall(tokens)).build());
	}

	@Bean
	@Order(Ordered.HIGHEST_PRECEDENCE + 100)
	ServerWebExchangeContextFilter exchangeInContext() {
		return new ServerWebExchangeContextFilter();
	}

	@Bean
	TenantApi tenantApi() {
		return proxies(this.plain).createClient(TenantApi.class);
	}

	@Bean
	HandoverApi handoverApi() {
		return proxies(this.plain).createClient(HandoverApi.class);
	}

	@Bean
	TermsApi termsApi() {
		return proxies(this.plain).createClient(TermsApi.class);
	}

	@Bean
	AcceptanceApi acceptanceApi() {
		return this.asPerson.createClient(AcceptanceApi.class);
	}

	@Bean
	PeopleApi peopleApi() {
		return this.asPerson.createClient(PeopleApi.class);
	}

	@Bean
	CatalogApi catalogApi() {
		return this.asPerson.createClient(CatalogApi.class);
	}

	@Bean
	NoticeApi noticeApi() {
		return this.asPerson.createClient(NoticeApi.class);
	}

	@Bean
	RequestApi requestApi() {
		return this.asPerson.createClient(RequestApi.class);
	}

	@Bean
	AttachmentApi attachmentApi() {
		return this.asPerson.createClient(AttachmentApi.class);
	}

	@Bean
	DraftApi draftApi() {
		return this.asPerson.createClient(DraftApi.class);
	}

	@Bean
	EnrolmentApi enrolmentApi() {
		return this.asPerson.createClient(EnrolmentApi.class);
	}

	@Bean
	EnrolmentFileApi enrolmentFileApi() {
		return this.asPerson.createClient(EnrolmentFileApi.class);
	}

	private static HttpServiceProxyFactory proxies(WebClient client) {
		return HttpServiceProxyFactory.builderFor(WebClientAdapter.create(client)).build();
	}

}
