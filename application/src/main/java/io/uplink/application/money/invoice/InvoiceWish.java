package io.uplink.application.money.invoice;

import java.util.List;

/** What an invoice is to say, as typed. */
public record InvoiceWish(List<Line> lines, String discount, String dueDays, String notes) {

    public InvoiceWish {
        lines = List.copyOf(lines);
    }

    /**
     * A line. With a product, what is blank is the product's.
     *
     * @param product its code; blank for a line that is written freely
     * @param taxIncluded {@code true}, {@code false}, or blank for the product's
     * @param tax code of a tax
     * @param revenue code of an account
     */
    public record Line(
            String product,
            String description,
            String quantity,
            String price,
            String taxIncluded,
            String discount,
            String tax,
            String revenue) {

        /** A quantity or a tax alone is what the form brings along. */
        boolean isBlank() {
            return product.isBlank()
                    && description.isBlank()
                    && price.isBlank()
                    && discount.isBlank();
        }
    }
}
