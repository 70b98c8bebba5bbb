package mx.gob.colima.mesa.local.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.util.List;
import java.util.regex.Pattern;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.server.ProtocolHandler;
import com.icegreen.greenmail.smtp.SmtpConnection;
import com.icegreen.greenmail.smtp.SmtpHandler;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.smtp.commands.MailCommand;
import com.icegreen.greenmail.smtp.commands.SmtpCommand;
import com.icegreen.greenmail.smtp.commands.SmtpCommandRegistry;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import org.jspecify.annotations.Nullable;

/**
 * GreenMail's SMTP server on the loopback, whose mails go to the inbox instead of to
 * mailboxes that GreenMail would keep in memory for ever.
 */
final class Intake extends SmtpServer {

	private static final long PATIENCE_MILLIS = 10_000;

	/** Several times over it must fit into the heap; and no notice is as large. */
	private static final int MOST_BYTES = 5 << 20;

	private final SmtpManager desk;

	Intake(int port, Inbox inbox) {
		this(port, inbox, new Managers());
	}

	private Intake(int port, Inbox inbox, Managers managers) {
		super(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP), managers);
		this.desk = new Desk(inbox, managers);
	}

	void open() throws InterruptedException {
		startService();
		if (!waitTillRunning(PATIENCE_MILLIS)) {
			throw new IllegalStateException("No SMTP at port " + getServerSetup().getPort());
		}
	}

	@Override
	protected ProtocolHandler createProtocolHandler(Socket socket) {
		try {
			// it greets back in three writes, of which Nagle holds the second for 40 ms
			socket.setTcpNoDelay(true);
		}
		catch (SocketException ex) {
			throw new UncheckedIOException(ex);
		}
		return new SmtpHandler(new Commands(), this.desk, socket);
	}

	private static final class Desk extends SmtpManager {

		private final Inbox inbox;

		private Desk(Inbox inbox, Managers managers) {
			super(managers.getImapHostManager(), managers.getUserManager());
			this.inbox = inbox;
		}

		@Override
		public @Nullable String checkData(SmtpState state) {
			try {
				return (state.getMessage().getMessage().getSize() > MOST_BYTES) ? "552 5.3.4 More than 5 MB" : null;
			}
			catch (MessagingException ex) {
				throw new IllegalStateException(ex);
			}
		}

		@Override
		public synchronized void send(SmtpState state) {
			MovingMessage mail = state.getMessage();
			List<String> to = mail.getToAddresses().stream().map(MailAddress::getEmail).sorted().toList();
			try {
				this.inbox.put(to, mail.getMessage());
			}
			// whoever sends is told 451
			catch (MessagingException | IOException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

	/**
	 * Those of GreenMail, which knows no mail without a sender, as answers of machines
	 * are sent (RFC 5321, 4.5.5).
	 */
	private static final class Commands extends SmtpCommandRegistry {

		private static final Pattern NOBODY = Pattern.compile("MAIL FROM:\\s?<>.*", Pattern.CASE_INSENSITIVE);

		@Override
		public @Nullable SmtpCommand getCommand(String name) {
			SmtpCommand command = super.getCommand(name);
			return (command instanceof MailCommand) ? new MailCommand() {
				@Override
				public void execute(SmtpConnection connection, SmtpState state, SmtpManager manager, String line) {
					super.execute(connection, state, manager, line);
					if (NOBODY.matcher(line).matches()) {
						state.getMessage().setReturnPath(new MailAddress(""));
					}
				}
			} : command;
		}

	}

}
