package mx.gob.colima.mesa.admin.tray;

import java.util.UUID;

import mx.gob.colima.mesa.admin.request.OpenRequest;
import mx.gob.colima.mesa.contract.request.RequestDetail;

/**
 * What a screen does with news.
 */
interface TrayReader {

	void changed(RequestDetail row);

	void changed(OpenRequest open);

	void gone(UUID id);

	void reconnected();

	void beat();

}
