import '../ui/tokens.css';
import '../ui/base.css';
import './hall.css';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Navigate, Route, Routes } from 'react-router-dom';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { LiveStatus } from '../ui/LiveStatus.tsx';
import { TABLE_PATH } from '../url/paths.ts';
import { BrokenPage } from './BrokenPage.tsx';
import { ContentRoute } from './ContentRoute.tsx';
import { ExplorePage } from './ExplorePage.tsx';
import { PageTop } from './PageTop.tsx';
import { TableRoute } from './TableRoute.tsx';

interface AppProps {
  queryClient: QueryClient;
  /** What comes below the page once it listens. */
  children?: ReactNode;
}

/** The whole application, inside a router: providers and routes. The same tree is prerendered and hydrated. */
export function App({ queryClient, children }: AppProps) {
  return (
    <ErrorBoundary fallback={<BrokenPage />}>
      <LiveStatus>
        <QueryClientProvider client={queryClient}>
          <PageTop />
          <Routes>
            <Route path="/" element={<ExplorePage />}>
              <Route path="campus/:id" element={null} />
            </Route>
            <Route path="campus" element={<Navigate to="/" replace />} />
            <Route path={TABLE_PATH} element={<TableRoute />} />
            <Route path="*" element={<ContentRoute />} />
          </Routes>
          {children}
        </QueryClientProvider>
      </LiveStatus>
    </ErrorBoundary>
  );
}
