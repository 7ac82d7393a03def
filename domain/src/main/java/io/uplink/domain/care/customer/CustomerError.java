package io.uplink.domain.care.customer;

import io.uplink.domain.shared.DomainError;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Why something cannot be done to a customer. */
public sealed interface CustomerError extends DomainError {

    @Override
    default String code() {
        return switch (this) {
            case NotFound _ -> "customer.not-found";
            case PhoneTaken _ -> "customer.phone-taken";
            case AccountTaken _ -> "customer.account-taken";
            case TicketsOpen _ -> "customer.tickets-open";
            case ComplaintsOpen _ -> "customer.complaints-open";
            case Erased _ -> "customer.erased";
            case AlreadyMerged _ -> "customer.merged";
            case MergedWithItself _ -> "customer.merge-in-circle";
            case HoldsMerged _ -> "customer.holds-merged";
            case TooManyMerged _ -> "customer.too-many-merged";
            case NoSuchLocation _ -> "customer.location-not-found";
            case PrimaryLocationNeeded _ -> "customer.primary-location-needed";
            case LocationEnded _ -> "customer.location-ended";
            case TooManyLocations _ -> "customer.too-many-locations";
            case NoSuchImport _ -> "customer.import-not-found";
            case ImportNotReady _ -> "customer.import-not-ready";
            case NoSuchClass _ -> "customer-class.not-found";
            case ClassTaken _ -> "customer-class.taken";
            case StandardClassNeeded _ -> "customer-class.standard-needed";
        };
    }

    @Override
    default Category category() {
        return switch (this) {
            case NotFound _, NoSuchLocation _, NoSuchImport _, NoSuchClass _ -> Category.NOT_FOUND;
            case PhoneTaken _,
                    AccountTaken _,
                    TicketsOpen _,
                    ComplaintsOpen _,
                    Erased _,
                    AlreadyMerged _,
                    MergedWithItself _,
                    HoldsMerged _,
                    TooManyMerged _,
                    PrimaryLocationNeeded _,
                    LocationEnded _,
                    TooManyLocations _,
                    ImportNotReady _,
                    ClassTaken _,
                    StandardClassNeeded _ ->
                    Category.CONFLICT;
        };
    }

    @Override
    default Map<String, Object> members() {
        return switch (this) {
            case PhoneTaken(var holders, var hidden) ->
                    Map.of("holders", holders, "hidden", hidden);
            case TicketsOpen(var tickets) -> Map.of("tickets", tickets);
            case ComplaintsOpen(var complaints) -> Map.of("complaints", complaints);
            case AlreadyMerged(var into) -> Map.of("into", into);
            case HoldsMerged(var merged) -> Map.of("merged", merged);
            case TooManyMerged(var most) -> Map.of("most", most);
            case TooManyLocations(var most) -> Map.of("most", most);
            case ImportNotReady(var state) -> Map.of("state", state.code());
            case NotFound _,
                    AccountTaken _,
                    Erased _,
                    MergedWithItself _,
                    NoSuchLocation _,
                    PrimaryLocationNeeded _,
                    LocationEnded _,
                    NoSuchImport _,
                    NoSuchClass _,
                    ClassTaken _,
                    StandardClassNeeded _ ->
                    Map.of();
        };
    }

    /** Not there, deleted, or not for this caller to see. */
    record NotFound() implements CustomerError {}

    /**
     * Others have the same number. Families share phones, so saying so lets it pass.
     *
     * @param holders those whom the caller may see
     * @param hidden how many more there are
     */
    record PhoneTaken(List<Holder> holders, int hidden) implements CustomerError {

        public PhoneTaken {
            holders = List.copyOf(holders);
        }
    }

    /** Who has a number already; the phone as E.164 writes it. */
    record Holder(UUID id, String name, String account, String phone) {}

    /** Another customer has this account number. */
    record AccountTaken() implements CustomerError {}

    /** Work is still owed. */
    record TicketsOpen(int tickets) implements CustomerError {}

    /** Complaints that nobody has settled. */
    record ComplaintsOpen(int complaints) implements CustomerError {}

    /** The personal data were erased, for good. */
    record Erased() implements CustomerError {}

    /** It is read with another record, which is the one to change. */
    record AlreadyMerged(String into) implements CustomerError {}

    /** A record cannot be merged into itself. */
    record MergedWithItself() implements CustomerError {}

    /** Others are merged into it: they would be two steps from the record that stays. */
    record HoldsMerged(int merged) implements CustomerError {}

    /** The record that stays holds as many as a page shows. */
    record TooManyMerged(int most) implements CustomerError {}

    /** No such place of this customer. */
    record NoSuchLocation() implements CustomerError {}

    /** The primary place goes on; another has to become it first. */
    record PrimaryLocationNeeded() implements CustomerError {}

    /** Nobody is served there any more. */
    record LocationEnded() implements CustomerError {}

    /** More places than a customer can have. */
    record TooManyLocations(int most) implements CustomerError {}

    /** No such import, or not for this caller to see. */
    record NoSuchImport() implements CustomerError {}

    /** It is not at the point where one may say yes or no. */
    record ImportNotReady(CustomerImport.State state) implements CustomerError {}

    /** No such class of customers. */
    record NoSuchClass() implements CustomerError {}

    /** Another class has this key. */
    record ClassTaken() implements CustomerError {}

    /** Customers without a class of their own have to go by one. */
    record StandardClassNeeded() implements CustomerError {}
}
