package io.uplink.application.money.tax.port;

import io.uplink.domain.money.tax.TaxCode;
import java.util.List;

/** Taxes as screens show them: one statement. */
public interface TaxQueries {

    /** By code. */
    List<TaxCode> all();
}
