package mx.gob.colima.mesa.admin.client;

import mx.gob.colima.mesa.admin.settings.AdminSettings;
import mx.gob.colima.mesa.contract.audit.AuditApi;
import mx.gob.colima.mesa.contract.credential.CredentialApi;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentApi;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentFileApi;
import mx.gob.colima.mesa.contract.job.JobApi;
import mx.gob.colima.mesa.contract.notice.NoticeApi;
import mx.gob.colima.mesa.contract.outbox.OutboxApi;
import mx.gob.colima.mesa.contract.people.OfficeholderApi;
import mx.gob.colima.mesa.contract.people.PeopleApi;
import mx.gob.colima.mesa.contract.request.AttachmentApi;
import mx.gob.colima.mesa.contract.request.RequestApi;
import mx.gob.colima.mesa.contract.request.TrayApi;
import mx.gob.colima.mesa.contract.stream.StreamApi;
import mx.gob.colima.mesa.contract.tenancy.TenantApi;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.support.WebClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/**
 * The contract's interfaces as clients.
 */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

	@Bean
	HttpServiceProxyFactory apiProxies(WebClient.Builder builder, AdminSettings settings) {
		WebClient client = builder.baseUrl(settings.apiUrl().toString()).filter(Credentials::carry).build();
		return HttpServiceProxyFactory.builderFor(WebClientAdapter.create(client)).build();
	}

	@Bean
	AttachmentApi attachmentApi(HttpServiceProxyFactory proxies) {
		return proxies.createClient(AttachmentApi.class);
	}

	@Bean
	AuditApi auditApi(HttpServiceProxyFactory proxies) {
		return proxies.createClient(AuditApi.class);
	}

	@Bean
	EnrolmentApi enrolmentApi(HttpServiceProxyFactory proxies) {
		return proxies.createClient(EnrolmentApi.class);
	}

	@Bean
	EnrolmentFileApi enrolmentFileApi(HttpServiceProxyFactory proxies) {
		return proxies.createClient(EnrolmentFileApi.class);
	}

	@Bean
	CredentialApi credentialApi(HttpServiceProxyFactory proxies) {
		return proxies.createClient(CredentialApi.class);
	}

	@Bean
	JobApi jobApi(HttpServiceProxyFactory proxies) {
		return proxies.createClient(JobApi.class);
	}

	@Bean
	NoticeApi noticeApi(HttpServiceProxyFactory proxies) {
		return proxies.createClient(NoticeApi.class);
	}

	@Bean
	OfficeholderApi officeholderApi(HttpServiceProxyFactory proxies) {
		return proxies.createClient(OfficeholderApi.class);
	}

	@Bean
	OutboxApi outboxApi(HttpServiceProxyFactory proxies) {
		return proxies.createClient(OutboxApi.class);
	}

	@Bean
	PeopleApi peopleApi(HttpServiceProxyFactory proxies) {
		return proxies.createClient(PeopleApi.class);
	}

	@Bean
	RequestApi requestApi(HttpServiceProxyFactory proxies) {
		return proxies.createClient(RequestApi.class);
	}

	@Bean
	StreamApi streamApi(HttpServiceProxyFactory proxies) {
		return proxies.createClient(StreamApi.class);
	}

	@Bean
	TenantApi tenantApi(HttpServiceProxyFactory proxies) {
		return proxies.createClient(TenantApi.class);
	}

	@Bean
	TrayApi trayApi(HttpServiceProxyFactory proxies) {
		return proxies.createClient(TrayApi.class);
	}

}
