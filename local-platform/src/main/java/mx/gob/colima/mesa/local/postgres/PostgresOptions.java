package mx.gob.colima.mesa.local.postgres;

import java.nio.file.Path;

/**
 * How a server shall run.
 *
 * @param data the folder of its data, made when it is not there
 * @param log the file of its log
 * @param port the port on localhost
 * @param superuserPassword the password of {@code postgres}, set when the data are made
 * @param durable whether what is committed survives a crash; tests do without
 */
public record PostgresOptions(Path data, Path log, int port, String superuserPassword, boolean durable) {
}
