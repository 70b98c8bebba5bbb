package mx.gob.colima.mesa.admin.look;

import com.vaadin.flow.server.streams.FileUploadCallback;
import com.vaadin.flow.server.streams.TemporaryFileUploadHandler;

/**
 * Takes files up to a size; what a browser lets through all the same is cut off here.
 */
public class BoundedUpload extends TemporaryFileUploadHandler {

	private static final long serialVersionUID = 1L;

	// What a request holds beside its file.
	private static final int AROUND = 64 * 1024;

	private final long most;

	/**
	 * Takes files.
	 * @param taken what is done with each
	 * @param most most bytes
	 */
	public BoundedUpload(FileUploadCallback taken, long most) {
		super(taken);
		this.most = most;
	}

	@Override
	public long getFileSizeMax() {
		return this.most;
	}

	@Override
	public long getRequestSizeMax() {
		return this.most + AROUND;
	}

}
