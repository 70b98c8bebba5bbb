package mx.gob.colima.mesa.platform.blob;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where blobs are kept.
 *
 * @param folder the folder; one for all replicas
 */
@ConfigurationProperties("mesa.blobs")
record BlobProperties(@DefaultValue("blobs") Path folder) {
}
