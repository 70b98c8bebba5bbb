package mx.gob.colima.mesa.platform.document;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;

/**
 * Makes a tagged PDF of a page. Nothing but a picture inside the page is ever loaded: no
 * address, of the network or of this machine, whatever a text smuggled into the markup.
 */
final class PdfWriter {

	private static final byte[] COLORS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

	static {
		XRLog.setLoggerImpl(new WriterLog());
	}

	private final Typeface typeface;

	private final PrintableText printable;

	PdfWriter(Typeface typeface) {
		this.typeface = typeface;
		this.printable = new PrintableText(typeface);
	}

	/**
	 * Writes a document.
	 * @param page the page: well-formed, with a language, a title, and headers of tables
	 * @return the bytes of the PDF
	 * @throws IOException if it cannot be written
	 */
	byte[] write(String page) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.usePdfUaAccessibility(true);
		builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
		builder.useColorProfile(COLORS);
		builder.useReplacementText(Character.toString(PrintableText.MISSING));
		builder.useExternalResourceAccessControl(PdfWriter::isInside,
				ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
		builder.useExternalResourceAccessControl(PdfWriter::isInside,
				ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
		this.typeface.register(builder);
		builder.addDOMMutator(this.printable);
		builder.withHtmlContent(page, null);
		builder.toStream(out);
		builder.run();
		return out.toByteArray();
	}

	private static boolean isInside(String address, ExternalResourceType type) {
		return address.startsWith(QrPicture.TYPE);
	}

}
