package mx.gob.colima.mesa.past.script;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What people write about one service.
 *
 * @param weight how often it is asked for
 * @param group name of the group that serves it, where several serve the category
 * @param cases what they ask for: subject and description
 * @param questions what those who serve ask, with the answer
 * @param suppliers why a supplier is waited for
 * @param dates why a date is waited for
 * @param solutions what was done
 * @param reopenings why it was not enough
 */
record Story(int weight, @Nullable String group, List<List<String>> cases, List<List<String>> questions,
		List<String> suppliers, List<String> dates, List<String> solutions, List<String> reopenings) {
}
