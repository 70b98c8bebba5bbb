package mx.gob.colima.mesa.bench;

import java.io.IOException;

import mx.gob.colima.mesa.bench.abort.AbortCalls;
import mx.gob.colima.mesa.bench.abort.Aborts;
import mx.gob.colima.mesa.local.LocalPlatform;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AbortTests {

	@Test
	void callersThatGoAwayAtAnyMomentTakeNoConnectionAndNoStreamAlong() throws IOException {
		LocalPlatform platform = Durable.platform();
		Aborts aborts = new Aborts(platform.addresses().api(), System.nanoTime());
		aborts.cut(AbortCalls.of(platform), 300);
		assertThat(aborts.settle()).isEqualTo(new Aborts.Held(0, 0));
	}

}
