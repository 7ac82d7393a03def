package io.uplink.application.money.mpesa;

import io.uplink.application.shared.UnitOfWork;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the contracts of the stores of mobile money have in common. */
public interface OnMpesaGround {

    MpesaGround ground();

    UnitOfWork unitOfWork();

    /** In a unit of work of its own. */
    default <T extends @Nullable Object> T in(Supplier<T> work) {
        return unitOfWork().perform(work);
    }
}
