package io.tickmark.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.tickmark.ui.JumpSource;
import io.tickmark.ui.NavbarPart;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;

/** The way to anything by its name, and the keys that work on every page: Ctrl+K jumps, ? lists the keys. */
@SpringComponent
@Order(JumpButton.BEFORE_THE_BELL)
class JumpButton implements NavbarPart {

    static final int BEFORE_THE_BELL = 500;

    private final ObjectProvider<JumpSource> sources;

    JumpButton(ObjectProvider<JumpSource> sources) {
        this.sources = sources;
    }

    @Override
    public Component create() {
        return new Search(sources.orderedStream().toList());
    }

    /** The button of one page. */
    @JavaScript("context://tickmark/type-ahead.js")
    static class Search extends Button {

        /** A key belongs to the field somebody types in; only Ctrl+K is never text. */
        private static final String LISTEN = """
                if (!this.keysStop) {
                  this.keysStop = new AbortController();
                  const at = event => event.composedPath()[0];
                  const typing = event => at(event).isContentEditable
                      || ['INPUT', 'TEXTAREA', 'SELECT'].includes(at(event).tagName);
                  document.addEventListener('keydown', event => {
                    if (event.defaultPrevented || event.altKey || document.querySelector('vaadin-dialog[opened]')) return;
                    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
                      event.preventDefault();
                      window.tickmark.typeAhead('.jump-dialog input');
                      this.dispatchEvent(new CustomEvent('keys-jump'));
                    } else if (event.key === '?' && !event.ctrlKey && !event.metaKey && !typing(event)) {
                      event.preventDefault();
                      this.dispatchEvent(new CustomEvent('keys-help'));
                    }
                  }, {signal: this.keysStop.signal});
                }""";

        private static final String DEAF = "this.keysStop?.abort(); this.keysStop = undefined";

        private final transient List<JumpSource> sources;

        Search(List<JumpSource> sources) {
            super(VaadinIcon.SEARCH.create());
            this.sources = sources;
            addClassName("jump-button");
            addThemeVariants(ButtonVariant.TERTIARY);
            var word = new Span(getTranslation("shell.jump.button"));
            var keys = new Span("Ctrl+K");
            keys.addClassName("key");
            keys.getElement().setAttribute("aria-hidden", "true");
            setSuffixComponent(new Span(word, keys));
            setAriaLabel(getTranslation("shell.jump.title"));
            getElement().setAttribute("aria-keyshortcuts", "Control+K");
            addClickListener(click -> jump());
            getElement().addEventListener("keys-jump", pressed -> jump());
            getElement().addEventListener("keys-help", pressed -> new KeysDialog().open());
        }

        @Override
        protected void onAttach(AttachEvent attached) {
            super.onAttach(attached);
            getElement().executeJs(LISTEN);
            addDetachListener(detached -> getElement().executeJs(DEAF));
        }

        private void jump() {
            new JumpDialog(sources).open();
        }
    }
}
