import { render } from 'preact';
import { App } from './app.tsx';
import { openControl } from './control.ts';
import { emptyPage } from './state/page-state.ts';
import { createStore } from './state/store.ts';
import { PageProvider } from './views/page-context.tsx';
import './styles/page.css';

const root = document.getElementById('page');
if (root) {
  const needs = { control: openControl(), store: createStore(emptyPage) };
  render(
    <PageProvider needs={needs}>
      <App />
    </PageProvider>,
    root,
  );
}
