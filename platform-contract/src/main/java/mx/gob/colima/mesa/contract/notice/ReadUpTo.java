package mx.gob.colima.mesa.contract.notice;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/**
 * What was read.
 *
 * @param id the newest notice that was seen: it and all before it are read
 */
public record ReadUpTo(@NotNull UUID id) {
}
