package io.tickmark.matrix;

/**
 * One thing wrong in a matrix file.
 *
 * @param row the row as a spreadsheet numbers it, the header being 1; 0 where the whole file is meant
 * @param column the column's name, empty where the whole row or file is meant
 * @param value what stands there, shortened
 * @param expected what should stand there, to be read after the word "expected"
 */
public record MatrixFault(int row, String column, String value, String expected) {}
