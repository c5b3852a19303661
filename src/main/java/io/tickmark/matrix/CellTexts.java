package io.tickmark.matrix;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.StylesTable;
import org.jspecify.annotations.Nullable;

/** Turns what an XLSX cell holds into the text the CSV would hold: plain numbers, ISO dates. */
final class CellTexts {

    private final ReadOnlySharedStringsTable strings;
    private final @Nullable StylesTable styles;
    private final boolean from1904;

    CellTexts(ReadOnlySharedStringsTable strings, @Nullable StylesTable styles, boolean from1904) {
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
    }

    String text(String type, int style, String raw) {
        return switch (type) {
            case "s" -> strings.getItemAt(Integer.parseInt(raw.strip())).getString();
            case "b" -> raw.equals("1") ? "TRUE" : "FALSE";
            case "", "n" -> raw.isBlank() ? "" : number(style, raw.strip());
            default -> raw;
        };
    }

    private String number(int style, String raw) {
        var number = new BigDecimal(raw);
        if (number.precision() > 40 || Math.abs(number.scale()) > 40) {
            return raw;
        }
        if (isDate(style) && DateUtil.isValidExcelDate(number.doubleValue())) {
            return date(number.doubleValue(), raw);
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private String date(double serial, String raw) {
        var at = DateUtil.getLocalDateTime(serial, from1904);
        if (at == null) {
            return raw;
        }
        return serial == Math.rint(serial) ? at.toLocalDate().toString() : at.toString();
    }

    private boolean isDate(int style) {
        if (styles == null || style < 0 || style >= styles.getNumCellStyles()) {
            return false;
        }
        var format = styles.getStyleAt(style);
        return format != null && DateUtil.isADateFormat(format.getDataFormat(), format.getDataFormatString());
    }
}
