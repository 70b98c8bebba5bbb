package mx.gob.colima.mesa.platform.operations.openapi;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import mx.gob.colima.mesa.platform.support.RunningApi;
import mx.gob.colima.mesa.platform.support.Sample;
import mx.gob.colima.mesa.platform.support.TestIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The guide for strangers is true: its examples run, in one shell and in order, and print
 * what stands below them.
 */
class GuideTests extends RunningApi {

	private static final Path GUIDE = Path.of("../docs/api/README.md");

	private static final Pattern BLOCK = Pattern.compile("^```(bash|text)\\n(.*?)^```$",
			Pattern.MULTILINE | Pattern.DOTALL);

	private static final String END = "@@ end of a block @@";

	@Test
	void everyExampleRunsAndPrintsWhatTheGuideSays(@TempDir Path folder) throws IOException, InterruptedException {
		List<Example> examples = examples(Files.readString(GUIDE));
		assertThat(examples).hasSizeGreaterThan(7);
		List<String> printed = run(examples, folder);
		for (int i = 0; i < examples.size(); i++) {
			Example example = examples.get(i);
			assertThat(printed).as("the shell ended in: " + example.commands() + printed).hasSizeGreaterThan(i);
			assertThat(printed.get(i)).as(example.commands()).matches(example.expected());
		}
	}

	private List<String> run(List<Example> examples, Path folder) throws IOException, InterruptedException {
		String script = examples.stream()
			.map((example) -> example.commands() + "printf '%s\\n' '" + END + "'\n")
			.collect(Collectors.joining("", "set -euo pipefail\n", ""));
		Path output = folder.resolve("printed.txt");
		ProcessBuilder builder = new ProcessBuilder("bash", "-c", script).directory(folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(output.toFile());
		builder.environment()
			.putAll(Map.of("MESA_API", address(), "MESA_TOKEN", TestIssuer.token(Sample.REQUESTER), "MESA_TOKEN_SG",
					TestIssuer.token(Sample.MANAGER), "MESA_TOKEN_STREAM", TestIssuer.token(Sample.MACHINE)));
		builder.start().waitFor();
		String printed = Files.readString(output, StandardCharsets.UTF_8);
		return Arrays.stream(printed.split(END + "\n", -1)).map(String::strip).toList();
	}

	private static List<Example> examples(String guide) {
		List<Example> examples = new ArrayList<>();
		for (MatchResult block : BLOCK.matcher(guide).results().toList()) {
			if (block.group(1).equals("bash")) {
				examples.add(new Example(block.group(2), ""));
			}
			else {
				examples.add(new Example(examples.removeLast().commands(), block.group(2).strip()));
			}
		}
		return examples;
	}

	/**
	 * An example of the guide.
	 *
	 * @param commands what is run
	 * @param answer what is printed; an ellipsis stands for anything
	 */
	private record Example(String commands, String answer) {

		String expected() {
			return Arrays.stream(this.answer.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
		}

	}

}
