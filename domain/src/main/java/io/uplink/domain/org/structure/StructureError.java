package io.uplink.domain.org.structure;

import io.uplink.domain.shared.DomainError;
import java.util.Map;

/** Why a branch, a department or a team cannot be as asked. */
public sealed interface StructureError extends DomainError {

    @Override
    default String code() {
        return switch (this) {
            case NoSuchBranch _ -> "branch.not-found";
            case NoSuchDepartment _ -> "department.not-found";
            case NoSuchTeam _ -> "team.not-found";
            case BranchInUse _ -> "branch.in-use";
            case DepartmentInUse _ -> "department.in-use";
            case TeamInUse _ -> "team.in-use";
        };
    }

    @Override
    default Category category() {
        return switch (this) {
            case NoSuchBranch _, NoSuchDepartment _, NoSuchTeam _ -> Category.NOT_FOUND;
            case BranchInUse _, DepartmentInUse _, TeamInUse _ -> Category.CONFLICT;
        };
    }

    @Override
    default Map<String, Object> members() {
        return switch (this) {
            case BranchInUse(var people, var tickets) ->
                    Map.of("people", people, "tickets", tickets);
            case DepartmentInUse(var people) -> Map.of("people", people);
            case TeamInUse(var tickets) -> Map.of("tickets", tickets);
            case NoSuchBranch _, NoSuchDepartment _, NoSuchTeam _ -> Map.of();
        };
    }

    /** No such branch, or not for the caller to see. */
    record NoSuchBranch() implements StructureError {}

    /** No such department. */
    record NoSuchDepartment() implements StructureError {}

    /** No such team, or not for the caller to see. */
    record NoSuchTeam() implements StructureError {}

    /** Active people work there, or tickets there are still open. */
    record BranchInUse(long people, long tickets) implements StructureError {}

    /** Active people belong to it. */
    record DepartmentInUse(long people) implements StructureError {}

    /** It still has open tickets to work. */
    record TeamInUse(long tickets) implements StructureError {}
}
