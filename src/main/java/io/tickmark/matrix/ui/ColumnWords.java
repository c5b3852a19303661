package io.tickmark.matrix.ui;

import io.tickmark.matrix.BusinessProcess;
import io.tickmark.matrix.ControlLevel;
import io.tickmark.matrix.ControlNature;
import io.tickmark.matrix.ControlStatus;
import io.tickmark.matrix.ControlType;
import io.tickmark.matrix.CosoComponent;
import io.tickmark.matrix.Frequency;
import io.tickmark.matrix.InstanceMode;
import io.tickmark.matrix.ItgcDomain;
import io.tickmark.matrix.RiskRating;
import io.tickmark.ui.Moments;
import java.time.LocalDate;
import java.util.Map;

/** What stands in a column of the matrix file, as the page of the control says it. */
final class ColumnWords {

    private static final Map<String, Class<? extends Enum<?>>> VOCABULARIES = Map.of(
            "process", BusinessProcess.class,
            "instance_mode", InstanceMode.class,
            "control_level", ControlLevel.class,
            "control_type", ControlType.class,
            "control_nature", ControlNature.class,
            "frequency", Frequency.class,
            "risk_rating", RiskRating.class,
            "coso_component", CosoComponent.class,
            "itgc_domain", ItgcDomain.class,
            "status", ControlStatus.class);

    private ColumnWords() {}

    static String of(String column, String text) {
        return switch (column) {
            case "key_control", "fraud_risk_related", "management_review_control" -> Words.yesNo(text.equals("Y"));
            case "control_owner_role", "performer_role", "tester_role", "reviewer_role" -> Words.role(text);
            case "effective_from" -> Moments.date(LocalDate.parse(text));
            default -> ofVocabulary(column, text);
        };
    }

    /** The code itself where the column has no vocabulary, or the vocabulary has no such word any more. */
    private static String ofVocabulary(String column, String text) {
        var vocabulary = VOCABULARIES.get(column);
        if (vocabulary != null) {
            for (var word : vocabulary.getEnumConstants()) {
                if (word.toString().equals(text)) {
                    return Words.of(word);
                }
            }
        }
        return text;
    }
}
