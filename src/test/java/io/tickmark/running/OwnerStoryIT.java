package io.tickmark.running;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.tickmark.running.SharedDemo.Stage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A control owner, three times a quarter, on a phone, by the link of a mail: what do you want from me? */
@ExtendWith(SharedDemo.class)
class OwnerStoryIT {

    private static final int PHONE = 390;
    private static final byte[] LIST = "number;amount\n4711;1200.00\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void evidence_is_given_from_a_phone_by_the_link_of_a_mail_in_five_interactions(Stage stage) throws IOException {
        var item = stage.demo().firstOf("h.sorensen", "provide-evidence");
        var title = item.path("title").asString();
        try (var henrik = stage.visitor("h.sorensen", PHONE)) {
            henrik.opens(item.path("page").asString())
                    .findsItAccessible("login-phone")
                    .signsIn("brackwaters");
            assertThat(henrik.field("Username")).hasValue("h.sorensen");
            assertThat(henrik.field("Password")).isFocused();
            henrik.sees("Password")
                    .findsItAccessible("login-mistyped-phone")
                    .signsIn()
                    .isAt(title);
            assertThat(henrik.page().url()).contains(item.path("page").asString());
            henrik.sees("What shows that the control ran:").findsItAccessible("provide-evidence-phone");

            henrik.attaches("Choose files", Files.write(folder.resolve("Zahlungsläufe June.csv"), LIST))
                    .sees(henrik.link("Zahlungsläufe June.csv"))
                    .drops("approval matrix.csv", "text/csv", LIST)
                    .sees(henrik.link("approval matrix.csv"));
            henrik.picture("provide-evidence-attached-phone");
            henrik.clicks("Send evidence").sees("Sent. The test goes to");

            assertThat(henrik.interactions()).isLessThanOrEqualTo(5);
            henrik.picture("provide-evidence-sent-phone");
            assertThat(henrik.page().locator("h1")).not().hasText(title);
            assertThat(henrik.page().locator("h1")).isInViewport();
            assertThat(henrik.page().locator("h1")).isFocused();
            henrik.goesTo("My work");
            henrik.doesNotSee(henrik.link(title)).sees("FY" + stage.year() + " interim · ");
            henrik.findsItAccessible("my-work-phone");
        }
    }
}
