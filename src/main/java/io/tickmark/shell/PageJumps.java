package io.tickmark.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.tickmark.ui.Jump;
import io.tickmark.ui.JumpSource;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;

/** The pages of the person's navigation, by their titles. */
@SpringComponent
@Order(0)
class PageJumps implements JumpSource {

    @Override
    public List<Jump> find(String typed, int most) {
        return MenuConfiguration.getMenuEntries().stream()
                .map(PageJumps::jump)
                .filter(jump -> jump.name().toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)))
                .limit(most)
                .toList();
    }

    private static Jump jump(MenuEntry entry) {
        var reader = UI.getCurrent();
        var address = entry.path().replaceFirst("^/", "");
        return new Jump(
                VaadinIcon.FILE_TEXT_O,
                reader.getTranslation("shell.jump.page"),
                Titles.of(reader, entry.title()),
                "",
                address);
    }
}
