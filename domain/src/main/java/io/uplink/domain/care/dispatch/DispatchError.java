package io.uplink.domain.care.dispatch;

import io.uplink.domain.shared.DomainError;

/** Why a ticket is given to nobody by itself. */
public sealed interface DispatchError extends DomainError {

    @Override
    default String code() {
        return switch (this) {
            case NoTeam _ -> "dispatch.no-team";
            case Off _ -> "dispatch.off";
            case NobodyThere _ -> "dispatch.empty";
            case EverybodyAway _ -> "dispatch.away";
            case NobodySkilled _ -> "dispatch.unskilled";
            case EverybodyFull _ -> "dispatch.full";
            case NoSuchTeam _ -> "dispatch.team-not-found";
            case NoSuchPerson _ -> "dispatch.person-not-found";
        };
    }

    @Override
    default Category category() {
        return switch (this) {
            case NoSuchTeam _, NoSuchPerson _ -> Category.NOT_FOUND;
            case NoTeam _,
                    Off _,
                    NobodyThere _,
                    EverybodyAway _,
                    NobodySkilled _,
                    EverybodyFull _ ->
                    Category.CONFLICT;
        };
    }

    static DispatchError of(Choice.Why why) {
        return switch (why) {
            case EMPTY -> new NobodyThere();
            case AWAY -> new EverybodyAway();
            case UNSKILLED -> new NobodySkilled();
            case FULL -> new EverybodyFull();
        };
    }

    /** No team has it, of which somebody could get it. */
    record NoTeam() implements DispatchError {}

    /** Its team gives out its tickets by hand. */
    record Off() implements DispatchError {}

    record NobodyThere() implements DispatchError {}

    record EverybodyAway() implements DispatchError {}

    record NobodySkilled() implements DispatchError {}

    record EverybodyFull() implements DispatchError {}

    record NoSuchTeam() implements DispatchError {}

    record NoSuchPerson() implements DispatchError {}
}
