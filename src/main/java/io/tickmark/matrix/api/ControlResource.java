package io.tickmark.matrix.api;

import io.tickmark.matrix.ControlVersionDetails;
import io.tickmark.matrix.MatrixColumn;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One version of a control.
 *
 * @param contentHash SHA-256 of the forty columns
 * @param columns the forty columns as the matrix file writes them
 */
record ControlResource(
        String controlId,
        int version,
        Instant recordedAt,
        String recordedBy,
        String contentHash,
        Map<String, String> columns) {

    static ControlResource of(ControlVersionDetails control) {
        var columns = new LinkedHashMap<String, String>();
        for (var column : MatrixColumn.values()) {
            columns.put(column.header(), column.text(control.control(), control.content()));
        }
        return new ControlResource(
                control.control().value(),
                control.version(),
                control.recordedAt(),
                control.recordedBy(),
                control.contentHash(),
                columns);
    }
}
