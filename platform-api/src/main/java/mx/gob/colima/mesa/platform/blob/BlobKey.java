package mx.gob.colima.mesa.platform.blob;

import java.util.UUID;

/**
 * Where a blob is.
 *
 * @param tenantId whose it is
 * @param blobId its id, made by us
 */
public record BlobKey(UUID tenantId, UUID blobId) {
}
