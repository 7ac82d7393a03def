package io.uplink.application.money.tax.port;

import io.uplink.domain.money.tax.TaxCode;
import io.uplink.domain.money.tax.TaxCodeId;
import java.util.List;
import java.util.Optional;

/** The taxes that there are: a handful. */
public interface TaxCodeRepository {

    Optional<TaxCode> findById(TaxCodeId id);

    Optional<TaxCode> findByCode(String code);

    /** By code. */
    List<TaxCode> findAll();

    /** Stores a new or changed one; a version that is no longer the present one is stale. */
    void save(TaxCode tax);
}
