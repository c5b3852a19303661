// Who presses a key that opens a dialog types on at once: until a field of that dialog has the keyboard, what is typed
// is kept for the field, and means nothing to the page below.
(function () {
  const tickmark = (window.tickmark = window.tickmark || {});
  const KEYS = ['Enter', 'Delete', 'd', 'k'];
  let waiting = null;

  function put(field, typed) {
    field.setRangeText(typed, field.selectionStart, field.selectionEnd, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }

  /** Called when the key was pressed, with the selector of the field. */
  tickmark.typeAhead = function (selector) {
    waiting?.abort();
    waiting = new AbortController();
    const end = waiting;
    const hear = (name, listener) =>
      document.addEventListener(name, listener, { capture: true, signal: end.signal });
    let typed = '';
    hear('keydown', (event) => {
      if (event.target.closest('vaadin-dialog')) return;
      const plain = event.key.length === 1 && !event.ctrlKey && !event.metaKey;
      if (event.key === 'Escape') end.abort();
      else if (event.key === 'Backspace') typed = typed.slice(0, -1);
      else if (plain) typed += event.key;
      else if (!KEYS.includes(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
    });
    hear('focusin', (event) => {
      const field = event.target;
      if (!field.matches(selector) && field.closest('vaadin-dialog')) return;
      end.abort();
      if (typed && field.matches(selector)) put(field, typed);
    });
  };
})();
