package mx.gob.colima.mesa.platform.document;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * The reference validator, asked for both profiles that documents promise.
 */
final class Validator {

	static {
		VeraGreenfieldFoundryProvider.initialise();
	}

	private Validator() {
	}

	static List<String> failures(byte[] pdf) {
		return Stream.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)
			.flatMap((flavour) -> failures(pdf, flavour).stream())
			.toList();
	}

	private static List<String> failures(byte[] pdf, PDFAFlavour flavour) {
		try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
				PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
			return validator.validate(parser)
				.getTestAssertions()
				.stream()
				.map((failure) -> flavour + " " + failure.getRuleId().getClause() + "-"
						+ failure.getRuleId().getTestNumber() + ": " + failure.getMessage())
				.distinct()
				.toList();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
