package io.tickmark.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.tabs.TabSheet;

/** Tabs that screen readers understand: the scroller within the list of tabs is no stop of its own. */
public class PageTabs extends TabSheet {

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("""
                const quiet = (frames) => {
                  const stop = this.querySelector('vaadin-tabs')?.shadowRoot?.querySelector('[tabindex]');
                  if (stop) stop.removeAttribute('tabindex');
                  else if (frames > 0) requestAnimationFrame(() => quiet(frames - 1));
                };
                quiet(120);""");
    }
}
