package io.uplink.domain.org.access;

import io.uplink.domain.shared.DomainError;
import java.util.Map;

/** Why somebody is not let in, or why a person or a role may not be changed so. */
public sealed interface AccessError extends DomainError {

    @Override
    default String code() {
        return switch (this) {
            case WrongCredentials _ -> "access.wrong-credentials";
            case TooManyTries _ -> "access.too-many-tries";
            case TooManyCalls _ -> "access.too-many-calls";
            case TokenUnknown _ -> "access.token-unknown";
            case LinkEnded _ -> "access.link-ended";
            case PasswordChangeNeeded _ -> "access.password-change-needed";
            case Busy _ -> "access.busy";
            case SecondFactorRequired _ -> "access.second-factor-required";
            case WrongCode _ -> "access.wrong-code";
            case SignInEnded _ -> "access.sign-in-ended";
            case SecondFactorNeeded _ -> "access.second-factor-needed";
            case SecondFactorOn _ -> "second-factor.on";
            case SecondFactorOff _ -> "second-factor.off";
            case NoSuchPerson _ -> "person.not-found";
            case NoLogin _ -> "person.no-login";
            case OwnAccount _ -> "person.own-account";
            case LastAdmin _ -> "person.last-admin";
            case AboveOwnRights _ -> "role.above-own-rights";
            case NoSuchRole _ -> "role.not-found";
            case RoleFrozen _ -> "role.frozen";
            case RoleInUse _ -> "role.in-use";
            case NoSuchSession _ -> "session.not-found";
            case NoSuchKey _ -> "key.not-found";
            case TooManyKeys _ -> "key.too-many";
        };
    }

    @Override
    default Category category() {
        return switch (this) {
            case WrongCredentials _, TokenUnknown _, SecondFactorRequired _, WrongCode _ ->
                    Category.UNAUTHENTICATED;
            case TooManyTries _, TooManyCalls _ -> Category.THROTTLED;
            case PasswordChangeNeeded _, SecondFactorNeeded _, AboveOwnRights _ ->
                    Category.FORBIDDEN;
            case Busy _ -> Category.UNAVAILABLE;
            case LinkEnded _, NoSuchPerson _, NoSuchRole _, NoSuchSession _, NoSuchKey _ ->
                    Category.NOT_FOUND;
            case NoLogin _,
                    OwnAccount _,
                    LastAdmin _,
                    RoleFrozen _,
                    RoleInUse _,
                    SignInEnded _,
                    SecondFactorOn _,
                    SecondFactorOff _,
                    TooManyKeys _ ->
                    Category.CONFLICT;
        };
    }

    @Override
    default Map<String, Object> members() {
        return switch (this) {
            case WrongCredentials(var triesLeft) -> Map.of("triesLeft", triesLeft);
            case WrongCode(var triesLeft) -> Map.of("triesLeft", triesLeft);
            case TooManyTries(var seconds) -> Map.of("retryAfterSeconds", seconds);
            case TooManyCalls(var seconds) -> Map.of("retryAfterSeconds", seconds);
            case RoleInUse(var people) -> Map.of("people", people);
            case TokenUnknown _,
                    LinkEnded _,
                    PasswordChangeNeeded _,
                    Busy _,
                    SecondFactorRequired _,
                    SecondFactorNeeded _,
                    SignInEnded _,
                    SecondFactorOn _,
                    SecondFactorOff _,
                    NoSuchPerson _,
                    NoLogin _,
                    OwnAccount _,
                    LastAdmin _,
                    AboveOwnRights _,
                    NoSuchRole _,
                    RoleFrozen _,
                    NoSuchSession _,
                    NoSuchKey _,
                    TooManyKeys _ ->
                    Map.of();
        };
    }

    /**
     * One answer for a wrong password, an unknown name and a person who may not sign in.
     *
     * @param triesLeft before a pause; counted for unknown names too
     */
    record WrongCredentials(int triesLeft) implements AccessError {}

    /** Locked for a while. */
    record TooManyTries(long retryAfterSeconds) implements AccessError {}

    /** A program asks more often than the operator allows. */
    record TooManyCalls(long retryAfterSeconds) implements AccessError {}

    /** Spent, expired, revoked or never given out. */
    record TokenUnknown() implements AccessError {}

    /** The one-time link was used, has expired or never was. */
    record LinkEnded() implements AccessError {}

    /** Somebody else chose the password; nothing else is possible until that has changed. */
    record PasswordChangeNeeded() implements AccessError {}

    /** Too many passwords are being checked at this moment. */
    record Busy() implements AccessError {}

    /** The password is right, and the account wants a code besides. */
    record SecondFactorRequired() implements AccessError {}

    /**
     * Neither a code of this moment nor a recovery code, or one that was used.
     *
     * @param triesLeft before a pause
     */
    record WrongCode(int triesLeft) implements AccessError {}

    /** Too long between the password and the code, or something changed meanwhile. */
    record SignInEnded() implements AccessError {}

    /** A role of the person wants a second factor; nothing else is possible until it is on. */
    record SecondFactorNeeded() implements AccessError {}

    /** The second factor is set up already. */
    record SecondFactorOn() implements AccessError {}

    /** There is no second factor, or its setting up was not begun. */
    record SecondFactorOff() implements AccessError {}

    /** No such person, or not for the caller to see. */
    record NoSuchPerson() implements AccessError {}

    /** The person cannot sign in, or cannot be reached with a link to choose a password. */
    record NoLogin() implements AccessError {}

    /** Nobody locks the door behind oneself. */
    record OwnAccount() implements AccessError {}

    /** Somebody must be able to manage the others. */
    record LastAdmin() implements AccessError {}

    /** Nobody hands out what they do not have. */
    record AboveOwnRights() implements AccessError {}

    /** No such role. */
    record NoSuchRole() implements AccessError {}

    /** A system role's key stays, and the admin role stays as it is. */
    record RoleFrozen() implements AccessError {}

    /** People still have the role. */
    record RoleInUse(long people) implements AccessError {}

    /** No such session, or not the caller's. */
    record NoSuchSession() implements AccessError {}

    /** No such key, or not the caller's. */
    record NoSuchKey() implements AccessError {}

    /** So many that nobody knows any more which are in use. */
    record TooManyKeys() implements AccessError {}
}
