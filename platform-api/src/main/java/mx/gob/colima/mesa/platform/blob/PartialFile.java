package mx.gob.colima.mesa.platform.blob;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import mx.gob.colima.mesa.platform.shared.Fault;
import mx.gob.colima.mesa.platform.shared.FaultCode;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;

/**
 * A file that is being written: counted and hashed on the way. Whoever gives it up may do
 * so while a piece is on its way.
 */
final class PartialFile {

	private final BlobFolder folder;

	private final FileInspection inspection;

	private final Path file;

	private final Path part;

	private final FileChannel channel;

	private final MessageDigest digest;

	private final long limit;

	private long size;

	private PartialFile(BlobFolder folder, FileInspection inspection, Path file, Path part, FileChannel channel,
			long limit) {
		this.folder = folder;
		this.inspection = inspection;
		this.file = file;
		this.part = part;
		this.channel = channel;
		this.limit = limit;
		try {
			this.digest = MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static PartialFile begin(BlobFolder folder, FileInspection inspection, BlobKey key, long limit) throws IOException {
		Path file = folder.file(key);
		Path part = folder.part(file);
		return new PartialFile(folder, inspection, file, part,
				FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), limit);
	}

	/**
	 * Writes a piece, and releases it.
	 * @param piece the next bytes
	 */
	synchronized void write(DataBuffer piece) {
		try (DataBuffer.ByteBufferIterator buffers = piece.readableByteBuffers()) {
			this.size += piece.readableByteCount();
			if (this.size > this.limit) {
				throw Fault.of(FaultCode.TOO_LARGE, this.limit);
			}
			while (buffers.hasNext()) {
				ByteBuffer bytes = buffers.next();
				this.digest.update(bytes.duplicate());
				while (bytes.hasRemaining()) {
					this.channel.write(bytes);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			DataBufferUtils.release(piece);
		}
	}

	/**
	 * Makes it a blob, if it is of a kind that is accepted.
	 * @return what was kept
	 * @throws IOException if it cannot
	 */
	synchronized StoredBlob finish() throws IOException {
		if (this.size == 0) {
			throw Fault.invalid("content", "empty_file");
		}
		this.channel.force(true);
		this.channel.close();
		FileFormat format = this.inspection.inspect(this.part);
		this.folder.publish(this.part, this.file);
		return new StoredBlob(format, this.size, HexFormat.of().formatHex(this.digest.digest()));
	}

	/**
	 * Leaves nothing behind, unless it has become a blob.
	 * @throws IOException if it cannot
	 */
	synchronized void abandon() throws IOException {
		this.channel.close();
		Files.deleteIfExists(this.part);
	}

}
