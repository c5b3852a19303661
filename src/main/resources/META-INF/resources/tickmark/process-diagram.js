// Draws a BPMN model and how far its process has come. Called by ProcessDiagram; needs the bpmn-js viewer's bundle.
(function () {
  'use strict';

  const LEAST_SCALE = 0.5;
  const MARGIN = 16;

  function mark(canvas, registry, ids, marker) {
    ids.forEach((id) => {
      [id, id + '_label'].filter((one) => registry.get(one)).forEach((one) => canvas.addMarker(one, marker));
    });
  }

  function markAll(viewer, picture) {
    const canvas = viewer.get('canvas');
    const registry = viewer.get('elementRegistry');
    mark(canvas, registry, picture.taken.concat(picture.flows), 'is-taken');
    mark(canvas, registry, picture.live, 'is-live');
    mark(canvas, registry, picture.stuck, 'is-stuck');
  }

  function addTitles(viewer, titles) {
    const registry = viewer.get('elementRegistry');
    Object.keys(titles).filter((id) => registry.get(id)).forEach((id) => {
      const title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
      title.textContent = titles[id];
      registry.getGraphics(id).appendChild(title);
    });
  }

  function addCounts(viewer, counts) {
    const registry = viewer.get('elementRegistry');
    Object.keys(counts).filter((id) => registry.get(id)).forEach((id) => {
      const count = document.createElement('div');
      count.className = 'process-diagram-count';
      count.textContent = counts[id];
      viewer.get('overlays').add(id, { position: { bottom: -6, left: 0 }, html: count });
    });
  }

  // as large as it fits, never larger than drawn; what is too wide to be read small can be dragged
  function fit(host, viewer) {
    if (!host.clientWidth) {
      return;
    }
    const canvas = viewer.get('canvas');
    const inner = canvas.getDefaultLayer().getBBox();
    const space = Math.max(1, host.clientWidth - 2 * MARGIN);
    const scale = Math.min(1, Math.max(LEAST_SCALE * (host.clientWidth > 700 ? 1 : 0.6), space / inner.width));
    host.style.height = Math.ceil(inner.height * scale + 4 * MARGIN) + 'px';
    canvas.resized();
    const spare = Math.max(0, (space / scale - inner.width) / 2);
    canvas.viewbox({
      x: inner.x - MARGIN / scale - spare,
      y: inner.y - MARGIN / scale,
      width: host.clientWidth / scale,
      height: host.clientHeight / scale
    });
  }

  window.tickmark = window.tickmark || {};
  window.tickmark.drawProcess = function (host, picture) {
    if (host.tickmarkViewer) {
      host.tickmarkSize.disconnect();
      host.tickmarkViewer.destroy();
    }
    const viewer = new window.BpmnJS({
      container: host,
      bpmnRenderer: { defaultFillColor: 'var(--process-fill)', defaultStrokeColor: 'var(--process-stroke)' },
      zoomScroll: { enabled: false }
    });
    host.tickmarkViewer = viewer;
    host.tickmarkSize = new ResizeObserver(() => {
      if (host.tickmarkWidth !== host.clientWidth && host.tickmarkReady) {
        host.tickmarkWidth = host.clientWidth;
        fit(host, viewer);
      }
    });
    host.tickmarkReady = false;
    viewer.importXML(picture.xml).then(() => {
      host.tickmarkReady = true;
      host.tickmarkWidth = host.clientWidth;
      markAll(viewer, picture);
      addTitles(viewer, picture.titles);
      addCounts(viewer, picture.counts);
      fit(host, viewer);
      viewer.get('eventBus').on('element.click', (event) => {
        host.dispatchEvent(new CustomEvent('process-element', { detail: event.element.id }));
      });
      host.tickmarkSize.observe(host);
    });
  };
})();
