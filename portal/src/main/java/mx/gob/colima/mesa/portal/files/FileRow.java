package mx.gob.colima.mesa.portal.files;

import java.util.UUID;

/**
 * A file in a list.
 *
 * @param id the file
 * @param name its name
 * @param about its size, and who sent it when
 * @param preview whether there is a picture of it
 */
public record FileRow(UUID id, String name, String about, boolean preview) {
}
