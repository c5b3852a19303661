package io.tickmark.matrix;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads the first sheet of an Excel workbook, streaming. Formulas are never evaluated. */
final class XlsxSheet {

    private static final long MOST_UNPACKED = 100L * 1024 * 1024;
    private static final int MOST_PARTS = 2_000;
    private static final String EXPECTED = "an Excel workbook (XLSX) that opens; this one is damaged";

    private XlsxSheet() {}

    static void read(MatrixFile file, RowSink sink) throws SheetUnreadable {
        try {
            refuseBomb(file.bytes());
            try (var workbook = OPCPackage.open(new ByteArrayInputStream(file.bytes()))) {
                readFirst(workbook, sink);
            }
        } catch (SheetUnreadable e) {
            throw e;
        } catch (SAXException e) {
            throw e.getException() instanceof SheetUnreadable known ? known : new SheetUnreadable(EXPECTED);
        } catch (IOException | OpenXML4JException | ParserConfigurationException | RuntimeException e) {
            throw new SheetUnreadable(EXPECTED);
        }
    }

    /** A small file may unpack to something that fills the memory: count before anything is kept. */
    private static void refuseBomb(byte[] bytes) throws IOException {
        long unpacked = 0;
        int parts = 0;
        var buffer = new byte[64 * 1024];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                for (int count = 0; count >= 0; count = zip.read(buffer)) {
                    unpacked += count;
                    if (unpacked > MOST_UNPACKED || parts > MOST_PARTS) {
                        throw new SheetUnreadable("a workbook that unpacks to at most 100 MB");
                    }
                }
                parts++;
            }
        }
    }

    private static void readFirst(OPCPackage workbook, RowSink sink)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        var reader = new XSSFReader(workbook);
        var strings = new ReadOnlySharedStringsTable(workbook);
        var sheets = reader.getSheetsData();
        if (!sheets.hasNext()) {
            throw new SheetUnreadable("a workbook with a sheet");
        }
        var cells = new CellTexts(strings, reader.getStylesTable(), has1904Dates(reader));
        try (InputStream sheet = sheets.next()) {
            var parser = XMLHelper.newXMLReader();
            parser.setContentHandler(new XlsxRows(cells, sink));
            parser.parse(new InputSource(sheet));
        }
    }

    private static boolean has1904Dates(XSSFReader reader) throws IOException, OpenXML4JException {
        try (var data = reader.getWorkbookData()) {
            var xml = new String(data.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            return xml.contains("date1904=\"1\"") || xml.contains("date1904=\"true\"");
        }
    }
}
