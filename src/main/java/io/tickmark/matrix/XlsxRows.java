package io.tickmark.matrix;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Hears the XML of a sheet and tells its rows. */
final class XlsxRows extends DefaultHandler {

    private final CellTexts texts;
    private final RowSink sink;
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private int width;
    private int row;
    private int column;
    private int style;
    private String type = "";
    private boolean computed;
    private @Nullable StringBuilder hearing;

    XlsxRows(CellTexts texts, RowSink sink) {
        this.texts = texts;
        this.sink = sink;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        switch (name) {
            case "row" -> {
                cells = new ArrayList<>();
                row = number(attributes.getValue("r"), row + 1);
                column = -1;
            }
            case "c" -> startCell(attributes);
            case "v", "t" -> hearing = value;
            case "f" -> {
                computed = true;
                hearing = formula;
            }
            case "rPh" -> hearing = null;
            default -> {}
        }
    }

    private void startCell(Attributes attributes) throws SAXException {
        var reference = attributes.getValue("r");
        column = reference == null ? column + 1 : new CellReference(reference).getCol();
        if (column < cells.size() || column > NarrowReader.WIDEST) {
            throw new SAXException("cells out of order, or too many");
        }
        style = number(attributes.getValue("s"), -1);
        type = attributes.getValue("t") == null ? "" : attributes.getValue("t");
        computed = false;
        value.setLength(0);
        formula.setLength(0);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (hearing != null) {
            hearing.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        switch (name) {
            case "v", "t", "f" -> hearing = null;
            case "c" -> {
                while (cells.size() < column) {
                    cells.add("");
                }
                cells.add(computed ? "=" + formula : texts.text(type, style, value.toString()));
            }
            case "row" -> endRow();
            default -> {}
        }
    }

    /** Excel leaves out empty cells at the end of a row; they are put back. */
    private void endRow() throws SAXException {
        width = Math.max(width, cells.size());
        while (cells.size() < width) {
            cells.add("");
        }
        try {
            sink.row(row, cells);
        } catch (SheetUnreadable e) {
            throw new SAXException(e);
        }
    }

    private static int number(@Nullable String text, int otherwise) {
        return text == null ? otherwise : Integer.parseInt(text);
    }
}
