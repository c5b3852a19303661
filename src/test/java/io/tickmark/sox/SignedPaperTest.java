package io.tickmark.sox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is shown to be read is all that was signed, or nothing. */
class SignedPaperTest {

    private final TestContent signed = new TestContent(
            "FY27-P2P-05-L200-TOE-INT",
            "P2P-05",
            1,
            "2027-01-01",
            "2027-09-30",
            TestingExamples.sheetWithOneException(),
            Conclusion.INEFFECTIVE,
            null,
            new TreeMap<>(Map.of("ev-1", new SealedEvidence("0".repeat(64), "2027-01-01", "2027-09-30"))));

    @Test
    void WF_07_the_parts_are_what_was_signed() {
        assertThat(paper(signed.json()).parts()).contains(signed);
        assertThat(paper(signed.json()).holds()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"more\":1,", "{ ", "["})
    void a_record_that_says_more_or_otherwise_is_shown_as_it_is_only(String begin) {
        assertThat(paper(begin + signed.json().substring(1)).parts()).isEmpty();
    }

    private SignedPaper paper(String content) {
        return new SignedPaper(signed.hash(), content);
    }
}
