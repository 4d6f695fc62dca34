import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Page } from './page';
import './page.css';

const host = document.getElementById('page');
if (host) createRoot(host).render(createElement(Page));
