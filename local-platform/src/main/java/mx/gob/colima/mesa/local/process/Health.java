package mx.gob.colima.mesa.local.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.BooleanSupplier;

import mx.gob.colima.mesa.local.report.Fault;

/**
 * Whether a process says that it is ready.
 */
public final class Health {

	private static final HttpClient CLIENT = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(Duration.ofSeconds(2))
		.build();

	private Health() {
	}

	/**
	 * Asks once.
	 * @param address where the health is told
	 * @return whether the answer is 200
	 */
	public static boolean isGood(URI address) {
		HttpRequest request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
		try {
			return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new Fault(ex, "fault.interrupted");
		}
	}

	/**
	 * Waits until a child is ready.
	 * @param child the child; its end ends the waiting with a fault
	 * @param address where its health is told
	 * @param patience how long it may take
	 */
	public static void await(Child child, URI address, Duration patience) {
		await(child, () -> isGood(address), patience);
	}

	/**
	 * Waits until something is so.
	 * @param child the child that makes it so; its end ends the waiting with a fault
	 * @param ready what it is waited for
	 * @param patience how long it may take
	 */
	public static void await(Child child, BooleanSupplier ready, Duration patience) {
		long deadline = System.nanoTime() + patience.toNanos();
		while (!ready.getAsBoolean()) {
			if (System.nanoTime() > deadline) {
				throw new Fault("fault.child.slow", child.name(), patience.toSeconds(), child.log());
			}
			child.pause(Duration.ofMillis(150));
		}
	}

}
