package mx.gob.colima.mesa.local.door;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One of the platform's faces: a port that people and programs know, and the replicas
 * that answer there.
 *
 * @param name its name
 * @param port the port that is known, on localhost
 * @param sticky whether whoever came once comes to the same replica again, because its
 * session lives there
 * @param replicas the ports of the replicas, on localhost
 */
public record Face(String name, int port, boolean sticky, List<Integer> replicas) {

	/**
	 * Creates a face.
	 */
	public Face {
		replicas = List.copyOf(replicas);
	}

	static Face parse(String text) {
		String[] words = text.split("/", -1);
		List<Integer> replicas = Arrays.stream(words[3].split(",", -1)).map(Integer::valueOf).toList();
		return new Face(words[0], Integer.parseInt(words[1]), "sticky".equals(words[2]), replicas);
	}

	/**
	 * Returns the face as one word of a command line.
	 * @return its text
	 */
	public String text() {
		return this.replicas.stream()
			.map(String::valueOf)
			.collect(Collectors.joining(",", this.name + "/" + this.port + "/" + (this.sticky ? "sticky" : "any") + "/",
					""));
	}

}
