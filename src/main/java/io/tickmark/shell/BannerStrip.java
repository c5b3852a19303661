package io.tickmark.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.tickmark.ui.Pages;
import io.tickmark.ui.SystemBanner;
import java.util.List;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** What concerns everybody right now, on top of the page; takes no room while all is well. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class BannerStrip extends Div {

    private final transient List<SystemBanner> banners;
    private final transient OpenPages pages;
    private final Div sentences = new Div();

    BannerStrip(List<SystemBanner> banners, OpenPages pages) {
        this.banners = banners;
        this.pages = pages;
        addClassName("banner");
        getElement().setAttribute("role", "status");
        var icon = VaadinIcon.INFO_CIRCLE.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon, sentences);
        setVisible(false);
    }

    void refresh() {
        sentences.removeAll();
        banners.forEach(banner -> banner.message().ifPresent(sentence -> show(banner, sentence)));
        setVisible(sentences.getComponentCount() > 0);
    }

    private void show(SystemBanner banner, String sentence) {
        var line = new Div(new Span(Titles.of(this, sentence)));
        banner.more()
                .filter(more -> Pages.mayOpen(more.address()))
                .ifPresent(more -> line.add(new Text(" "), new Anchor(more.address(), more.words())));
        sentences.add(line);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        pages.opened(this);
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        pages.closed(this);
    }
}
