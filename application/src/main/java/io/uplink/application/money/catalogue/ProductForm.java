package io.uplink.application.money.catalogue;

import io.uplink.domain.shared.Money;
import java.util.Optional;

/**
 * A product as it was typed.
 *
 * @param price empty where none was given
 * @param tax code of the tax
 * @param revenue code of the account
 */
public record ProductForm(
        String code,
        String name,
        String description,
        String kind,
        Optional<Money> price,
        boolean taxIncluded,
        String tax,
        String revenue) {}
