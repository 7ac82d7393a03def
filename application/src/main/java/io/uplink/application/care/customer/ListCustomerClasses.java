package io.uplink.application.care.customer;

import io.uplink.application.care.customer.port.CustomerClasses;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.customer.CustomerClass;
import io.uplink.domain.shared.Placement;
import java.util.List;

/** The classes of customers, to choose one or to look at what is set. */
@UseCase
public final class ListCustomerClasses {

    /** What it is wanted for. */
    public enum Purpose {
        /** Choosing one for a customer. */
        CHOOSING,
        /** Looking at what is set. */
        SETTINGS,
        /** Filling a form that changes it. */
        CHANGE
    }

    private final UnitOfWork unitOfWork;
    private final CustomerClasses classes;

    public ListCustomerClasses(UnitOfWork unitOfWork, CustomerClasses classes) {
        this.unitOfWork = unitOfWork;
        this.classes = classes;
    }

    /** All of them, also those set aside, in their order. */
    public List<CustomerClass> execute(Actor actor, Purpose purpose) {
        switch (purpose) {
            case CHOOSING -> {
                var _ = actor.require(Permission.CUSTOMERS_VIEW);
            }
            case SETTINGS -> {
                var _ = actor.require(Permission.SETTINGS_VIEW);
            }
            case CHANGE -> actor.require(Permission.SETTINGS_MANAGE, Placement.company());
        }
        return unitOfWork.perform(classes::all);
    }
}
