// The grid of a test by keyboard: arrows move, letters decide, the server keeps. Told as "sheet-key" events.
(function () {
  const tickmark = (window.tickmark = window.tickmark || {});
  const LETTERS = { p: 'PASS', e: 'EXCEPTION', n: 'NA', t: 'TICKS', a: 'EVIDENCE' };

  const rows = (sheet) => Array.from(sheet.querySelectorAll('tbody > tr'));
  const cells = (row) => Array.from(row.querySelectorAll('.sheet-stop'));
  const stop = (element) => element && element.closest && element.closest('.sheet-stop');

  function go(sheet, cell, down, right) {
    const all = rows(sheet);
    const row = cell.closest('tr');
    const target = all[all.indexOf(row) + down];
    if (!target) return;
    const column = cells(row).indexOf(cell) + right;
    const next = cells(target)[column];
    if (next) next.focus();
  }

  function asks(cell, key) {
    if (key === 'EVIDENCE' || key === 'OPEN') return true;
    if (cell.dataset.column === 'EVIDENCE') return false;
    return ['EXCEPTION', 'NA', 'TICKS'].includes(key) || (cell.dataset.result === 'EXCEPTION' && key !== 'FILL_DOWN');
  }

  function tell(sheet, cell, key) {
    if (!cell) return;
    if (asks(cell, key)) tickmark.typeAhead('.cell-dialog textarea');
    const detail = { item: Number(cell.dataset.item), column: cell.dataset.column || '', key: key };
    sheet.dispatchEvent(new CustomEvent('sheet-key', { detail: detail }));
    clearTimeout(sheet.tickmarkIdle);
    sheet.tickmarkIdle = setTimeout(() => sheet.dispatchEvent(new CustomEvent('sheet-idle')), 900);
  }

  function moved(sheet, event, cell) {
    const typing = cell.tagName === 'INPUT';
    const start = !typing || (cell.selectionStart === 0 && cell.selectionEnd === 0);
    const end = !typing || cell.selectionEnd === cell.value.length;
    if (event.key === 'ArrowDown' || (typing && event.key === 'Enter')) go(sheet, cell, 1, 0);
    else if (event.key === 'ArrowUp') go(sheet, cell, -1, 0);
    else if (event.key === 'ArrowLeft' && start) go(sheet, cell, 0, -1);
    else if (event.key === 'ArrowRight' && end) go(sheet, cell, 0, 1);
    else if (!typing && event.key === 'Home') cells(cell.closest('tr'))[0].focus();
    else if (!typing && event.key === 'End') cells(cell.closest('tr')).at(-1).focus();
    else return false;
    return true;
  }

  function decided(sheet, event, cell) {
    if (cell.tagName === 'INPUT' || sheet.dataset.readonly === 'true') return false;
    const key = event.key.toLowerCase();
    if ((event.ctrlKey || event.metaKey) && key === 'd') tell(sheet, cell, 'FILL_DOWN');
    else if (event.ctrlKey || event.metaKey || event.altKey) return false;
    else if (LETTERS[key]) tell(sheet, cell, LETTERS[key]);
    else if (event.key === 'Enter' || event.key === ' ') tell(sheet, cell, 'OPEN');
    else if (event.key === 'Delete' || event.key === 'Backspace') tell(sheet, cell, 'CLEAR');
    else return false;
    return true;
  }

  // a column copied from a spreadsheet: one reference per line, from this row down
  function pasted(sheet, event, cell) {
    const lines = (event.clipboardData?.getData('text/plain') ?? '').split(/\r?\n/).map((line) => line.trim());
    while (lines.length && !lines.at(-1)) lines.pop();
    if (cell.tagName !== 'INPUT' || lines.length < 2) return false;
    const all = rows(sheet);
    const first = all.indexOf(cell.closest('tr'));
    lines.forEach((line, index) => {
      const input = all[first + index]?.querySelector('.sheet-reference input');
      if (!input) return;
      input.value = line.slice(0, input.maxLength);
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    return true;
  }

  tickmark.sheet = function (sheet) {
    if (sheet.tickmarkSheet) return;
    sheet.tickmarkSheet = true;
    let current = null;
    const first = rows(sheet).length ? cells(rows(sheet)[0])[0] : null;
    if (first) first.tabIndex = 0;
    sheet.addEventListener('focusin', (event) => {
      const cell = stop(event.target);
      if (!cell) return;
      if (current) current.tabIndex = -1;
      current = cell;
      current.tabIndex = 0;
    });
    sheet.addEventListener('keydown', (event) => {
      const cell = stop(event.target);
      if (cell && (moved(sheet, event, cell) || decided(sheet, event, cell))) event.preventDefault();
    });
    sheet.addEventListener('paste', (event) => {
      const cell = stop(event.target);
      if (cell && sheet.dataset.readonly !== 'true' && pasted(sheet, event, cell)) event.preventDefault();
    });
    sheet.addEventListener('dblclick', (event) => {
      const cell = stop(event.target);
      if (cell && cell.tagName !== 'INPUT' && sheet.dataset.readonly !== 'true') tell(sheet, cell, 'OPEN');
    });
    sheet.addEventListener('click', (event) => {
      const button = event.target.closest('[data-key]');
      if (!button) return;
      const cell = current || cells(rows(sheet)[0])[1];
      cell.focus();
      tell(sheet, cell, button.dataset.key);
    });
  };
})();
