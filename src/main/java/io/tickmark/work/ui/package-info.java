/**
 * The person's door to the work list: my work, team work, the frame of every work item page, and the picture of the
 * process. Other modules put their forms into the frame.
 */
@NamedInterface("ui")
@org.jspecify.annotations.NullMarked
package io.tickmark.work.ui;

import org.springframework.modulith.NamedInterface;
