import { Spinner } from '@fluentui/react-components';
import { Suspense } from 'react';
import { JOBS } from './jobs';
import { useWords } from './language-context';
import { Home } from './panels/home';
import { Settings } from './panels/settings';
import { HOME, navigate, useRoute } from './route';

const goHome = () => navigate(HOME);

/** The page that the route names; Home for one that nobody knows. */
export function Pages() {
  const route = useRoute();
  const { words } = useWords();
  if (route.place === 'settings') return <Settings onLeave={goHome} />;
  const job = JOBS.find(({ id }) => id === route.place);
  if (!job) return <Home />;
  const Job = job.component;
  return (
    <Suspense fallback={<Spinner style={{ padding: 24 }} size="small" label={words.pane.nav.loading} />}>
      {/* The same job opened in another way is another visit. */}
      <Job key={`${route.intent} ${route.memoryKey ?? ''}`} intent={route.intent} memoryKey={route.memoryKey} detail={route.detail} onLeave={goHome} />
    </Suspense>
  );
}
