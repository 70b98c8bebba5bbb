package mx.gob.colima.mesa.local.mail;

import java.nio.file.Path;
import java.time.Clock;

import io.undertow.Undertow;

/**
 * Takes every mail by SMTP, without asking who sends it, and shows it. Both are open on
 * this machine only, and nothing goes any further.
 */
public final class MailCatcher implements AutoCloseable {

	private final Intake intake;

	private final Undertow server;

	private MailCatcher(Intake intake, Undertow server) {
		this.intake = intake;
		this.server = server;
	}

	/**
	 * Catches until the process ends.
	 * @param arguments the port of the page, the port of SMTP, and the folder that it may
	 * empty
	 */
	public static void main(String[] arguments) {
		MailCatcher catcher = open(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]),
				Path.of(arguments[2]));
		Runtime.getRuntime().addShutdownHook(new Thread(catcher::close, "mail-close"));
	}

	static MailCatcher open(int port, int smtp, Path folder) {
		Inbox inbox = new Inbox(folder, Clock.systemUTC());
		Intake intake = new Intake(smtp, inbox);
		try {
			intake.open();
			Undertow server = Undertow.builder()
				.setIoThreads(1)
				.setWorkerThreads(4)
				.addHttpListener(port, "localhost", new Site(inbox, intake::isRunning).handler())
				.build();
			server.start();
			return new MailCatcher(intake, server);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
		catch (RuntimeException ex) {
			// its thread would keep the process alive
			intake.stopService();
			throw ex;
		}
	}

	@Override
	public void close() {
		this.server.stop();
		this.intake.stopService();
	}

}
