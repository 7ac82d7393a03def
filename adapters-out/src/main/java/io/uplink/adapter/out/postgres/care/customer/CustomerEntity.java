package io.uplink.adapter.out.postgres.care.customer;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code customer} with its telephone numbers. */
@Entity
@Table(name = "customer")
@NullUnmarked
class CustomerEntity {

    @Id UUID id;

    @Column(name = "account_number", updatable = false)
    String accountNumber;

    String name;
    String email;
    String language;
    String status;

    @Column(name = "branch_id")
    UUID branchId;

    String plan;
    String address;
    String area;
    Double latitude;
    Double longitude;
    String notes;

    @Column(name = "installed_on")
    LocalDate installedOn;

    @Column(name = "class_key")
    String classKey;

    @Column(name = "search_text")
    String searchText;

    @Column(name = "created_by", updatable = false)
    UUID createdBy;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @Column(name = "deleted_at")
    Instant deletedAt;

    /** Written by the erasure alone. */
    @Column(name = "erased_at", updatable = false)
    Instant erasedAt;

    @Column(name = "merged_into")
    UUID mergedInto;

    @Column(name = "merged_at")
    Instant mergedAt;

    @Column(name = "payer_id")
    UUID payerId;

    @Column(name = "payer_name")
    String payerName;

    @Column(name = "payer_phone")
    String payerPhone;

    @Version long version;

    @ElementCollection
    @CollectionTable(name = "customer_phone", joinColumns = @JoinColumn(name = "customer_id"))
    Set<PhoneRow> phones = new HashSet<>();

    /** A row of {@code customer_phone}; 0 is the position of the main number. */
    @Embeddable
    record PhoneRow(int position, String e164, String label) {}
}
