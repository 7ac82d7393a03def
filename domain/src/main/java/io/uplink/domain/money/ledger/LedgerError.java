package io.uplink.domain.money.ledger;

import io.uplink.domain.shared.DomainError;
import io.uplink.domain.shared.Language;
import java.util.Map;

/** Why the books refuse something. */
public sealed interface LedgerError extends DomainError {

    @Override
    default String code() {
        return switch (this) {
            case Unbalanced _ -> "ledger.unbalanced";
            case TooFewLines _ -> "ledger.too-few-lines";
            case TooManyLines _ -> "ledger.too-many-lines";
            case NotPositive _ -> "ledger.not-positive";
            case MixedCurrencies _ -> "ledger.mixed-currencies";
            case OtherCurrency _ -> "ledger.other-currency";
            case PeriodLocked _ -> "ledger.period-locked";
            case LockGoesBack _ -> "ledger.lock-goes-back";
            case NothingToUnlock _ -> "ledger.nothing-to-unlock";
            case AlreadyReversed _ -> "ledger.already-reversed";
            case IsReversal _ -> "ledger.is-reversal";
            case ReversedBefore _ -> "ledger.reversed-before";
            case SourceDiffers _ -> "ledger.source-differs";
            case CodeTaken _ -> "ledger.code-taken";
            case SystemAccount _ -> "ledger.system-account";
            case HeadsOthers _ -> "ledger.heads-others";
            case NotSettled _ -> "ledger.not-settled";
            case IsHeading _ -> "ledger.is-heading";
            case IsClosed _ -> "ledger.is-closed";
            case OfDocument _ -> "ledger.of-document";
            case NoSuch _ -> "ledger.not-found";
        };
    }

    @Override
    default Category category() {
        return switch (this) {
            case Unbalanced _,
                    TooFewLines _,
                    TooManyLines _,
                    NotPositive _,
                    MixedCurrencies _,
                    OtherCurrency _ ->
                    Category.INVALID;
            case PeriodLocked _,
                    LockGoesBack _,
                    NothingToUnlock _,
                    AlreadyReversed _,
                    IsReversal _,
                    ReversedBefore _,
                    SourceDiffers _,
                    CodeTaken _,
                    SystemAccount _,
                    HeadsOthers _,
                    NotSettled _,
                    IsHeading _,
                    IsClosed _,
                    OfDocument _ ->
                    Category.CONFLICT;
            case NoSuch _ -> Category.NOT_FOUND;
        };
    }

    @Override
    default Map<String, Object> members() {
        return switch (this) {
            case Unbalanced(var debitMinor, var creditMinor) ->
                    Map.of("debitMinor", debitMinor, "creditMinor", creditMinor);
            case TooManyLines(var most) -> Map.of("most", most);
            case OtherCurrency(var currency) -> Map.of("currency", currency);
            case PeriodLocked(var through) -> Map.of("through", through);
            case LockGoesBack(var through) -> Map.of("through", through);
            case AlreadyReversed(var by) -> Map.of("by", by);
            case ReversedBefore(var day) -> Map.of("day", day);
            case CodeTaken(var name) -> Map.of("name", name);
            case IsHeading(var account) -> Map.of("account", account);
            case IsClosed(var account) -> Map.of("account", account);
            case TooFewLines _,
                    NotPositive _,
                    MixedCurrencies _,
                    NothingToUnlock _,
                    IsReversal _,
                    SourceDiffers _,
                    SystemAccount _,
                    HeadsOthers _,
                    NotSettled _,
                    OfDocument _,
                    NoSuch _ ->
                    Map.of();
        };
    }

    @Override
    default String about(Language language) {
        return switch (this) {
            case PeriodLocked(var through) -> through;
            case LockGoesBack(var through) -> through;
            case AlreadyReversed(var by) -> by;
            case ReversedBefore(var day) -> day;
            case CodeTaken(var name) -> name;
            case IsHeading(var account) -> account;
            case IsClosed(var account) -> account;
            default -> "";
        };
    }

    /** Debits and credits are not the same. */
    record Unbalanced(long debitMinor, long creditMinor) implements LedgerError {}

    /** An entry moves something from somewhere to somewhere. */
    record TooFewLines() implements LedgerError {}

    record TooManyLines(int most) implements LedgerError {}

    /** A line of nothing, or of less; the other side is for that. */
    record NotPositive() implements LedgerError {}

    record MixedCurrencies() implements LedgerError {}

    /** The books are kept in one currency. */
    record OtherCurrency(String currency) implements LedgerError {}

    /** The day lies in a period that is closed. */
    record PeriodLocked(String through) implements LedgerError {}

    /** Opening days again is another thing, with a permission of its own. */
    record LockGoesBack(String through) implements LedgerError {}

    /** No day is locked, or none behind the one that was given. */
    record NothingToUnlock() implements LedgerError {}

    /** By the entry of that number. */
    record AlreadyReversed(String by) implements LedgerError {}

    /** Whoever wants the first entry back posts it anew. */
    record IsReversal() implements LedgerError {}

    /** Nothing is taken back before its day. */
    record ReversedBefore(String day) implements LedgerError {}

    /** What the source stands for was posted, and otherwise than now. */
    record SourceDiffers() implements LedgerError {}

    /** By the account of that name. */
    record CodeTaken(String name) implements LedgerError {}

    /** Uplink posts to it by itself. */
    record SystemAccount() implements LedgerError {}

    /** Open accounts are below it. */
    record HeadsOthers() implements LedgerError {}

    /** Something is left on it. */
    record NotSettled() implements LedgerError {}

    /** It only heads others. */
    record IsHeading(String account) implements LedgerError {}

    record IsClosed(String account) implements LedgerError {}

    /** An invoice or a payment made it: it is taken back there. */
    record OfDocument() implements LedgerError {}

    /** No such account or entry. */
    record NoSuch() implements LedgerError {}
}
