package io.tickmark.sox;

import static io.tickmark.sox.TestingExamples.blankSheet;
import static io.tickmark.sox.TestingExamples.sheet;
import static io.tickmark.sox.TestingExamples.sheetWithOneException;
import static org.assertj.core.api.Assertions.assertThat;

import io.tickmark.kernel.Sentence;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TestSheetTest {

    @Test
    void a_blank_sheet_lacks_its_first_result() {
        assertThat(blankSheet().firstGap().map(Sentence::english)).contains("Item 1 has no result for attribute A");
    }

    @Test
    void not_applicable_needs_a_reason() {
        assertThat(sheet(CellResult.NA).firstGap().map(Sentence::english))
                .contains("Item 1 needs a reason why attribute A doesn't apply");
        var explained = new Cell(CellResult.NA, "no release that week", Set.of());
        assertThat(sheet(explained, "ev-1").firstGap()).isEmpty();
    }

    @Test
    void each_item_needs_evidence() {
        assertThat(sheet(Cell.of(CellResult.PASS), null).firstGap().map(Sentence::english))
                .contains("Item 1 has no evidence linked");
    }

    @Test
    void an_exception_says_what_was_found() {
        assertThat(sheet(CellResult.EXCEPTION).firstGap().map(Sentence::english))
                .contains("Item 1 doesn't say what the exception of attribute A was");
    }

    @Test
    void each_item_names_what_was_picked_and_no_two_the_same() {
        assertThat(described("").firstGap().map(Sentence::english))
                .contains("Item 1 doesn't say what was looked at: a date, a document number");
        assertThat(described("Run 7").firstGap().map(Sentence::english))
                .contains("Items 1 and 2 name the same occurrence");
    }

    private static TestSheet described(String words) {
        var good = sheet(CellResult.PASS);
        var items = good.items().stream()
                .map(item -> new SampleItem(item.number(), words, item.cells(), item.evidence()))
                .toList();
        return new TestSheet(good.attributes(), items, "");
    }

    @Test
    void an_item_fails_if_any_attribute_fails() {
        assertThat(sheetWithOneException().exceptions()).isEqualTo(1);
        assertThat(sheet(CellResult.EXCEPTION).exceptions()).isEqualTo(2);
    }

    @Test
    void a_draft_with_other_items_is_another_sheet() {
        var other = TestSheet.blank(blankSheet().attributes(), 3);
        assertThat(other.hasShapeOf(blankSheet())).isFalse();
        assertThat(sheet(CellResult.PASS).hasShapeOf(blankSheet())).isTrue();
    }

    @Test
    void it_comes_back_from_its_column_as_it_was() {
        var column = new TestSheetColumn();
        var before = sheetWithOneException();
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(before)))
                .isEqualTo(before);
    }

    @Test
    void the_signed_content_depends_on_nothing_but_itself() {
        var one = TestContent.of(
                TestingExamples.identity(15),
                sheet(CellResult.PASS),
                Conclusion.EFFECTIVE,
                null,
                TestingExamples.EVIDENCE);
        var two = TestContent.of(
                TestingExamples.identity(15),
                sheet(CellResult.PASS),
                Conclusion.EFFECTIVE,
                null,
                TestingExamples.EVIDENCE);
        var other = TestContent.of(
                TestingExamples.identity(15),
                sheetWithOneException(),
                Conclusion.EFFECTIVE,
                null,
                TestingExamples.EVIDENCE);
        assertThat(List.of(two.hash())).containsExactly(one.hash());
        assertThat(other.hash()).isNotEqualTo(one.hash()).hasSize(64);
    }
}
