package io.tickmark.sox;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** What somebody signed, letter by letter, found by its SHA-256 (WF-07). Written once. */
@Entity
@Table(name = "sox_signed_content")
class SignedContent {

    @Id
    private String hash;

    @Version
    private @Nullable Long version;

    private String content;

    @SuppressWarnings("NullAway.Init")
    protected SignedContent() {}

    SignedContent(TestContent signed) {
        this.hash = signed.hash();
        this.content = signed.json();
    }

    String content() {
        return content;
    }
}
