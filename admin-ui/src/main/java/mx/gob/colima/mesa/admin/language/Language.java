package mx.gob.colima.mesa.admin.language;

import java.util.List;
import java.util.Locale;

import com.vaadin.flow.i18n.DefaultI18NProvider;

import org.springframework.stereotype.Component;

/**
 * The bundles. Spanish of Mexico comes first, because the first one answers everybody
 * whose language is not among them.
 */
@Component
class Language extends DefaultI18NProvider {

	Language() {
		super(List.of(Locale.of("es", "MX"), Locale.ENGLISH), Language.class.getClassLoader());
	}

}
