package mx.gob.colima.mesa.contract.request;

import mx.gob.colima.mesa.contract.catalog.Office;
import org.jspecify.annotations.Nullable;

/**
 * Who did something, with the name of that day.
 *
 * @param mine whether it was the caller
 * @param name name
 * @param office the office, for those who serve; {@code null} for people of the
 * dependency
 */
public record ActorView(boolean mine, String name, @Nullable Office office) {
}
