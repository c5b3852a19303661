/**
 * The pages of the matrix: its controls, one control, what covers COSO's principles, the import. Who tests controls adds
 * tabs to a control's page, and finds here how the trade's words, facts and pages look.
 */
@org.springframework.modulith.NamedInterface("ui")
@org.jspecify.annotations.NullMarked
package io.tickmark.matrix.ui;
