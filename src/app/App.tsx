import '../ui/fonts.css';
import '../ui/tokens.css';
import '../ui/base.css';
import './hall.css';
import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { BrowserRouter, Navigate, Route, Routes } from 'react-router-dom';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { LiveStatus } from '../ui/LiveStatus.tsx';
import { TABLE_PATH } from '../url/paths.ts';
import { BrokenPage } from './BrokenPage.tsx';
import { ExplorePage } from './ExplorePage.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { PageTop } from './PageTop.tsx';
import { TableRoute } from './TableRoute.tsx';

/** A client that works where the browser believes itself offline: a cache may still answer. */
function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { networkMode: 'offlineFirst' } },
    // The screen says what a visitor can do; the console says what happened.
    queryCache: new QueryCache({ onError: (error) => console.warn(error.message) }),
  });
}

/** The whole application: providers and routes. */
export function App() {
  const [queryClient] = useState(createQueryClient);
  return (
    <ErrorBoundary fallback={<BrokenPage />}>
      <LiveStatus>
        <QueryClientProvider client={queryClient}>
          {/* Transitions off: the address is the state of checkboxes and fields, which must answer at once. */}
          <BrowserRouter basename={import.meta.env.BASE_URL} useTransitions={false}>
            <PageTop />
            <Routes>
              <Route path="/" element={<ExplorePage />}>
                <Route path="campus/:id" element={null} />
              </Route>
              <Route path="campus" element={<Navigate to="/" replace />} />
              <Route path={TABLE_PATH} element={<TableRoute />} />
              <Route path="*" element={<NotFoundPage />} />
            </Routes>
          </BrowserRouter>
        </QueryClientProvider>
      </LiveStatus>
    </ErrorBoundary>
  );
}
