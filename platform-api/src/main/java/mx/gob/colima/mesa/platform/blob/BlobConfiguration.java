package mx.gob.colima.mesa.platform.blob;

import java.time.Clock;

import mx.gob.colima.mesa.platform.shared.MachineTime;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Blobs as files, and the threads that wait for disks and for pictures.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BlobProperties.class)
class BlobConfiguration {

	private static final int FILES_AT_ONCE = 16;

	private static final int PICTURES_AT_ONCE = 2;

	private static final int MOST_WAITING = 500;

	@Bean(destroyMethod = "dispose")
	Scheduler fileScheduler() {
		return Schedulers.newBoundedElastic(FILES_AT_ONCE, MOST_WAITING, "files");
	}

	@Bean(destroyMethod = "dispose")
	Scheduler pictureScheduler() {
		return Schedulers.newBoundedElastic(PICTURES_AT_ONCE, MOST_WAITING, "pictures");
	}

	@Bean
	BlobStore blobStore(BlobProperties properties, @MachineTime Clock clock, Scheduler fileScheduler,
			Scheduler pictureScheduler) {
		return new FileBlobStore(new BlobFolder(properties.folder()), new FileProcess(), clock, fileScheduler,
				pictureScheduler);
	}

}
