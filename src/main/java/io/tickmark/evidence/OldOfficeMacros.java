package io.tickmark.evidence;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Tells by the records of old workbooks and slides whether there are macros in them; reads in constant memory. */
final class OldOfficeMacros {

    private static final int EXCEL_SHEET = 0x85;
    private static final int EXCEL_SHEET_KIND = 5;
    private static final int EXCEL_MACRO_SHEET = 1;
    private static final int EXCEL_END = 0x0A;
    private static final byte[] SLIDES_BASIC = {0x02, 0x00, 0x00, 0x04, 0x0C, 0x00, 0x00, 0x00};
    private static final int SLIDES_REFERENCE = 4;

    private OldOfficeMacros() {}

    /** Whether a sheet of the workbook is an Excel 4.0 macro sheet. What ends too soon has no more sheets. */
    static boolean inWorkbook(InputStream workbook) throws IOException {
        var in = new DataInputStream(workbook);
        try {
            while (true) {
                var kind = readShort(in);
                var body = in.readNBytes(readShort(in));
                if (kind == EXCEL_END) {
                    return false;
                }
                if (kind == EXCEL_SHEET
                        && body.length > EXCEL_SHEET_KIND
                        && body[EXCEL_SHEET_KIND] == EXCEL_MACRO_SHEET) {
                    return true;
                }
            }
        } catch (EOFException end) {
            return false;
        }
    }

    /** Whether the slides' record of a Visual Basic project says that there is one. */
    static boolean inSlides(InputStream slides) throws IOException {
        var matched = 0;
        for (var read = slides.read(); read >= 0; read = slides.read()) {
            matched = (byte) read == SLIDES_BASIC[matched] ? matched + 1 : (byte) read == SLIDES_BASIC[0] ? 1 : 0;
            if (matched == SLIDES_BASIC.length) {
                slides.skipNBytes(SLIDES_REFERENCE);
                return slides.read() != 0;
            }
        }
        return false;
    }

    private static int readShort(DataInputStream in) throws IOException {
        return Short.toUnsignedInt(Short.reverseBytes(in.readShort()));
    }
}
