package mx.gob.colima.mesa.admin.session;

import java.io.IOException;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import mx.gob.colima.mesa.admin.ScreenHarness;
import mx.gob.colima.mesa.admin.SignedInAs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

import static org.assertj.core.api.Assertions.assertThat;

class AddressTests extends ScreenHarness {

	@Autowired
	@Qualifier("springSecurityFilterChain")
	private Filter door;

	private MockHttpServletResponse answer = new MockHttpServletResponse();

	@Test
	@SignedInAs("dti.rivas")
	void anAddressThatLeadsNowhereIsLetThroughToThePageThatSaysSo() throws Exception {
		assertThat(passes("/no-hay", TestSecurityContextHolder.getContext())).isTrue();
	}

	@Test
	void whoIsNotSignedInIsLedToTheSignInFromAnyAddress() throws Exception {
		for (String address : new String[] { "/bandeja", "/no-hay", "/actuator/env" }) {
			assertThat(passes(address, null)).as(address).isFalse();
			assertThat(this.answer.getHeader(HttpHeaders.LOCATION)).as(address).endsWith(Registrations.SIGN_IN);
		}
	}

	private boolean passes(String address, @Nullable SecurityContext person) throws IOException, ServletException {
		this.answer = new MockHttpServletResponse();
		MockHttpSession session = new MockHttpSession();
		session.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, person);
		MockHttpServletRequest request = new MockHttpServletRequest("GET", address);
		request.setServletPath(address);
		request.addHeader(HttpHeaders.ACCEPT, "text/html");
		request.setSession(session);
		MockFilterChain behind = new MockFilterChain();
		this.door.doFilter(request, this.answer, behind);
		return behind.getRequest() != null;
	}

}
