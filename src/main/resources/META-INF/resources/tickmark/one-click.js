// Many people click twice where once is meant. A button takes the first click only, so that nothing is asked or sent
// twice; and the second doesn't close the dialog that the first has opened.
(function () {
  const isOnce = (element) => element.localName === 'vaadin-button' || element.part?.contains('backdrop');

  window.addEventListener(
    'click',
    (event) => {
      if (event.detail < 2 || !event.composedPath().some(isOnce)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
})();
