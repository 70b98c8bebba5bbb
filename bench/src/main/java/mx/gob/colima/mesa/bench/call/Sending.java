package mx.gob.colima.mesa.bench.call;

import java.net.http.HttpRequest;

/**
 * Something that may be sent again and again, and is done once.
 */
public sealed interface Sending permits Deed, Upload {

	/**
	 * Where it is sent.
	 * @return the path behind the version
	 */
	String path();

	/**
	 * Puts it on a request.
	 * @param request the request, which says where and who
	 * @return what is sent
	 */
	HttpRequest on(HttpRequest.Builder request);

}
