package mx.gob.colima.mesa.config;

import java.time.LocalTime;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A calendar is open at some time, at no time twice, and has one rule for each date.
 */
final class CalendarRules {

	private static final int DAY = 24 * 60;

	private final Findings findings;

	CalendarRules(Findings findings) {
		this.findings = findings;
	}

	void check(Documents.Document<CalendarsFile> document) {
		List<CalendarsFile.Entry> calendars = document.content().calendars();
		Map<Object, String> keys = new HashMap<>();
		for (int i = 0; i < calendars.size(); i++) {
			String pointer = "/calendars/" + i;
			this.findings.unique(keys, "the key", calendars.get(i).key(), document.source(), pointer + "/key");
			checkWeek(document.source(), pointer + "/weekly", calendars.get(i).weekly());
			checkDates(document.source(), pointer + "/extraordinary", calendars.get(i).extraordinaryDays());
		}
	}

	private void checkWeek(SourceFile source, String pointer, List<CalendarsFile.WeeklyEntry> weekly) {
		if (weekly.isEmpty()) {
			this.findings.add(source, pointer, "is never open: no promise on this calendar could ever be kept.");
		}
		BitSet open = new BitSet(7 * DAY);
		for (int i = 0; i < weekly.size(); i++) {
			BitSet interval = minutes(weekly.get(i));
			if (open.intersects(interval)) {
				this.findings.add(source, pointer + "/" + i,
						"overlaps an interval above: the same minute would count twice.");
			}
			open.or(interval);
		}
	}

	private static BitSet minutes(CalendarsFile.WeeklyEntry entry) {
		int start = entry.weekday().ordinal() * DAY + minute(entry.from());
		int length = Math.floorMod(minute(entry.to()) - minute(entry.from()) - 1, DAY) + 1;
		BitSet minutes = new BitSet(7 * DAY);
		for (int i = start; i < start + length; i++) {
			minutes.set(i % (7 * DAY));
		}
		return minutes;
	}

	private static int minute(LocalTime time) {
		return time.toSecondOfDay() / 60;
	}

	private void checkDates(SourceFile source, String pointer, List<CalendarsFile.ExtraordinaryEntry> days) {
		Map<Object, String> dates = new HashMap<>();
		for (int i = 0; i < days.size(); i++) {
			this.findings.unique(dates, "the date", days.get(i).date(), source, pointer + "/" + i + "/date");
		}
	}

}
