package mx.gob.colima.mesa.portal.tenant;

import java.time.Duration;
import java.util.regex.Pattern;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class BrandController {

	private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");

	@GetMapping("/{door}/marca.css")
	ResponseEntity<String> brand(Door door) {
		String color = door.tenant().color();
		String css = COLOR.matcher(color).matches() ? ":root{--brand:" + color + "}\n" : "";
		return ResponseEntity.ok()
			.cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
			.contentType(MediaType.parseMediaType("text/css;charset=UTF-8"))
			.body(css);
	}

}
