package mx.gob.colima.mesa.contract.catalog;

import java.time.Duration;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A promised time: either working time or full working days, never both.
 *
 * @param workingTime working time, ISO-8601
 * @param workingDays full working days after the day of the start
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TargetView(@Nullable Duration workingTime, @Nullable Integer workingDays) {
}
