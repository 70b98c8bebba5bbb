package mx.gob.colima.mesa.platform.enrolment;

import mx.gob.colima.mesa.contract.enrolment.DocumentView;
import mx.gob.colima.mesa.platform.blob.BlobKey;

/**
 * A signed scan, and where its bytes are.
 *
 * @param blob where they are
 * @param view what readers know of it
 */
record Scan(BlobKey blob, DocumentView view) {
}
