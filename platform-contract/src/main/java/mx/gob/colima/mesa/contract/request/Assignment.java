package mx.gob.colima.mesa.contract.request;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Gives a request to a group, perhaps to one of its members.
 *
 * @param groupId the group; it must serve the request's category
 * @param assigneeId a member of that group
 */
public record Assignment(@NotNull UUID groupId, @Nullable UUID assigneeId) {
}
