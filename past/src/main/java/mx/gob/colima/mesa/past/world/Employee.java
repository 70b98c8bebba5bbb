package mx.gob.colima.mesa.past.world;

import java.util.UUID;

/**
 * Somebody on a dependency's roll, for whom requests are filed.
 *
 * @param id the row
 * @param number employee number
 * @param name given name and surnames
 * @param place where they work
 */
public record Employee(UUID id, String number, String name, String place) {
}
